// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";

/// @title What a token asks of rules beside its own
/// @notice The shape of ERC-3643's ICompliance, as its tokens use it.
interface ICompliance {
    /// @notice The caller, a token, will ask and tell from now on.
    function bindToken(address token) external;

    /// @notice The caller, a token, will ask and tell no more.
    function unbindToken(address token) external;

    /// @notice Told after `amount` of the caller moved.
    function transferred(address from, address to, uint256 amount) external;

    /// @notice Told after `amount` of the caller was issued.
    function created(address to, uint256 amount) external;

    /// @notice Told after `amount` of the caller was burned.
    function destroyed(address from, uint256 amount) external;

    /// @notice Whether the caller may move this, or, if `from` is zero, issue it. Not asked about burns.
    function canTransfer(address from, address to, uint256 amount) external view returns (bool);
}

/// @notice The rules of one token. All zero is no rule.
/// @param minTier The lowest tier that may receive.
/// @param maxHolders How many investors may hold at one time.
/// @param lockedUntil Unix time in seconds, the first at which units can be transferred. Issuing goes on.
/// @param minHolding The least units that an investor holds who holds any.
/// @param maxHolding The most units that an investor holds.
struct Rules {
    uint8 minTier;
    uint32 maxHolders;
    uint40 lockedUntil;
    uint256 minHolding;
    uint256 maxHolding;
}

/// @notice Units of an account that cannot be transferred yet.
/// @param units How many; may exceed the balance: units to come are then locked too.
/// @param until Unix time in seconds, the first at which they can.
struct Lock {
    uint208 units;
    uint40 until;
}

/// @title The usual rules: tier, number of holders, smallest and largest holding, lock-ups
/// @notice One contract for all tokens of a platform that want any of these; a token joins by
/// {IPermissionedERC20-setCompliance}. Until then it pays nothing for them.
///
/// A holder is an investor, not a wallet: wallets of one investor id count once, and their units together. A wallet
/// counts under the id and the country that it was registered with when it came to hold, until {recount} is called on it
/// or it holds nothing; so changing a registration never changes a count behind a token's back, and a change of country
/// conserves the number of holders.
///
/// Rules judge what users move. Officers' forced transfers, burns and recoveries are counted but not judged.
interface IHoldingRules is ICompliance, IERC165 {
    /// @notice The rules of `token` from now on.
    event RulesSet(
        address indexed token,
        uint8 minTier,
        uint32 maxHolders,
        uint40 lockedUntil,
        uint256 minHolding,
        uint256 maxHolding
    );

    /// @notice At most `limit` investors of `country` (ISO 3166-1 numeric) hold `token`; 0 is any number.
    event CountryLimitSet(address indexed token, uint16 indexed country, uint32 limit);

    /// @notice The lock of `account`, which replaces the one before.
    event LockSet(address indexed token, address indexed account, uint208 units, uint40 until);

    /// @notice `account` counts under this investor and country from now on. An account that was not registered counts
    /// as an investor of its own, with id 0.
    event HolderCounted(address indexed token, address indexed account, uint64 indexed investorId, uint16 country);

    /// @notice `token` joined. Rules, limits, locks and counts of an earlier time are void.
    event TokenBound(address indexed token);

    /// @notice `token` left.
    event TokenUnbound(address indexed token);

    /// @notice `caller` speaks for itself only.
    error NotTheToken(address caller, address token);

    /// @notice `token` has not joined.
    error NotBound(address token);

    /// @notice `token` asks another registry.
    error OtherRegistry(address token, address registry);

    /// @notice The wallets counted so far hold `counted` of `supply`; {recount} those that are missing.
    error NotAllCounted(address token, uint256 counted, uint256 supply);

    /// @notice `account` holds units but is not registered, so it is not known whose they are.
    error HolderUnknown(address account);

    /// @notice `account` is of `tier`, which is below `minTier`.
    error TierTooLow(address account, uint8 tier, uint8 minTier);

    /// @notice No unit is transferred before `until`.
    error TransfersLocked(uint40 until);

    /// @notice `account` holds enough, but only `unlocked` units of it can be transferred before `until`.
    error UnitsLocked(address account, uint256 amount, uint256 unlocked, uint40 until);

    /// @notice There would be more than `maxHolders` holders.
    error TooManyHolders(uint32 maxHolders);

    /// @notice There would be more than `limit` holders of `country`.
    error TooManyHoldersOfCountry(uint16 country, uint32 limit);

    /// @notice The investor behind `account` would hold `units`, less than `minHolding` and not none.
    error HoldingTooSmall(address account, uint256 units, uint256 minHolding);

    /// @notice The investor behind `account` would hold `units`, more than `maxHolding`.
    error HoldingTooLarge(address account, uint256 units, uint256 maxHolding);

    /// @notice Sets the rules of a token.
    /// @dev Restricted to COMPLIANCE (9). Those that count need every holder counted, which is so for a token that joined
    /// before anything was issued; else {recount} comes first.
    function setRules(address token, Rules calldata rules) external;

    /// @notice Limits how many investors of each of these countries may hold. 0 lifts the limit.
    /// @dev Restricted to COMPLIANCE (9). As {setRules}, needs every holder counted.
    function setCountryLimits(address token, uint16[] calldata countries, uint32 limit) external;

    /// @notice Locks units of an account until a time. Replaces the account's lock; 0 units or a time past lift it.
    /// @dev Restricted to COMPLIANCE (9).
    function setLock(address token, address account, Lock calldata lock) external;

    /// @notice Counts wallets that hold, or counts them under the id and country that they are registered with now.
    /// Anyone may call it: it makes the counts right.
    /// @dev Reverts for a wallet that holds, was never counted and is not registered.
    function recount(address token, address[] calldata accounts) external;

    /// @notice Told by the token after a recovery: the lock moves.
    function recovered(address lost, address wallet) external;

    /// @notice Everything that these rules have against a movement, or, if `from` is zero, an issue: custom errors,
    /// ABI-encoded. Empty if nothing.
    function refusals(
        address token,
        address from,
        address to,
        uint256 amount
    ) external view returns (bytes[] memory reasons);

    /// @notice Whether `token` has joined.
    function isTokenBound(address token) external view returns (bool);

    /// @notice The rules of `token`.
    function rulesOf(address token) external view returns (Rules memory);

    /// @notice The lock of `account`.
    function lockOf(address token, address account) external view returns (Lock memory);

    /// @notice How many investors hold `token`, among the wallets counted.
    function holders(address token) external view returns (uint256);

    /// @notice How many of them are of `country`, and the limit, 0 if there is none.
    function holdersOf(address token, uint16 country) external view returns (uint32 count, uint32 limit);

    /// @notice How many units the wallets counted hold.
    function countedUnits(address token) external view returns (uint256);
}
