// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICompliance} from "./ICompliance.sol";
import {IERC7943Fungible} from "./IERC7943Fungible.sol";
import {IInvestorRegistry} from "./IInvestorRegistry.sol";
import {IReserveGate} from "./IReserveGate.sol";

/// @notice One issuance.
/// @param serial Number that the issuer draws, once per token; it issues at most once.
/// @param ref What the issuer knows the issuance by; only repeated in the event.
/// @param to The recipient.
/// @param units How many units of the smallest denomination.
struct Issue {
    uint256 serial;
    bytes32 ref;
    address to;
    uint256 units;
}

/// @title An ERC-20 whose holders are registered investors
/// @notice Every movement asks an {IInvestorRegistry}. Both sides of a transfer must be registered and not expired, of
/// a country that is not blocked, and not frozen; the sender must have enough units that are not frozen; the token must
/// not be paused. An issuance asks the same of the recipient, keeps to the cap, and happens at most once per serial.
/// Forced transfers and burns are for the cases in which the holder cannot or must not be asked.
///
/// Restricted functions name the role that is meant to hold them; see {TemplateManaged} for where it is looked up.
interface IPermissionedERC20 is IERC7943Fungible {
    /// @notice The token exists, on these terms, which never change.
    event Opened(address registry, string name, string symbol, uint8 decimals, uint256 cap);

    /// @notice `units` were issued to `to`. The Transfer from the zero address precedes it.
    event Issued(uint256 indexed serial, bytes32 indexed ref, address indexed to, uint256 units);

    /// @notice An item of a batch was refused, for good: its serial is used.
    /// @param reason The custom error, ABI-encoded, that {issue} would have reverted with.
    event IssueRefused(uint256 indexed serial, bytes32 indexed ref, address indexed to, uint256 units, bytes reason);

    /// @notice Says why a forced transfer happened. Precedes its ForcedTransfer and Transfer.
    /// @param legalReason What it rests on, as the platform numbers or hashes such reasons.
    /// @param documentHash Hash of the order of the court, or whatever else it rests on.
    event Seized(
        address indexed from, address indexed to, uint256 amount, bytes32 indexed legalReason, bytes32 documentHash
    );

    /// @notice All that `lost` held, `units`, goes to `wallet` of the same investor, with its freezes, locks and votes.
    /// Precedes the events that say so one by one. Repeated when the recovery is, with 0 units.
    event WalletRecovered(address indexed lost, address indexed wallet, uint64 indexed investorId, uint256 units);

    /// @notice Movements are also subject to `compliance` from now on; to nothing else if it is zero. ERC-3643's.
    event ComplianceAdded(address indexed compliance);

    /// @notice What is issued is also subject to the reserve that `gate` knows; to none if it is zero.
    event ReserveSet(address indexed gate);

    /// @notice `account` was frozen as a whole, or unfrozen, by `operator`.
    event AddressFrozen(address indexed account, bool indexed isFrozen, address indexed operator);

    /// @notice Holders of `country` (ISO 3166-1 numeric) can no longer, or can again, send and receive.
    event CountryBlocked(uint16 indexed country, bool blocked);

    /// @notice `account` stopped issuance and transfers.
    event Paused(address account);

    /// @notice `account` let them go on.
    event Unpaused(address account);

    /// @notice Nothing will be issued any more.
    event Closed();

    /// @notice Only redemptions change the supply from now on. Closed precedes it.
    event SupplyFixed();

    /// @notice `account` is not registered.
    error NotEligible(address account);

    /// @notice The registration of `account` does not hold since `expiry`, unix time in seconds.
    error EligibilityExpired(address account, uint40 expiry);

    /// @notice `account` is of a country that is blocked.
    error CountryNotAllowed(address account, uint16 country);

    /// @notice `account` is frozen as a whole, as sender, recipient or spender.
    error AccountFrozen(address account);

    /// @notice `supply` plus `units` is more than `cap`.
    error CapExceeded(uint256 cap, uint256 supply, uint256 units);

    /// @notice `serial` was issued, or refused, before.
    error SerialUsed(uint256 serial);

    /// @notice An issuance of nothing.
    error ZeroUnits();

    /// @notice Nothing is issued any more, nor can the token be closed again.
    error TokenClosed();

    /// @notice The asset is being bought out: nobody's units are burned but by their redemption.
    error SupplyIsFixed();

    /// @notice Units are redeemed while the supply is fixed.
    error SupplyNotFixed();

    /// @notice `account` holds `balance` of `supply`, so not all of it, or there is none.
    error NotSoleHolder(address account, uint256 balance, uint256 supply);

    /// @notice `lost` and `wallet` are not two wallets of one investor, both registered, with an id that is not 0.
    error NotSameInvestor(address lost, address wallet);

    /// @notice The compliance is against this movement, or failed to say, and gave no reason.
    error ComplianceNotFollowed(address from, address to, uint256 amount);

    /// @notice There is no contract at `gate`.
    error InvalidReserve(address gate);

    /// @notice The gate failed to say whether the reserve is enough.
    error ReserveUnavailable(address gate);

    /// @notice There is no contract at `compliance`.
    error InvalidCompliance(address compliance);

    /// @notice The token is paused. Named as in OpenZeppelin's Pausable.
    error EnforcedPause();

    /// @notice The token is not paused. Named as in OpenZeppelin's Pausable.
    error ExpectedPause();

    /// @notice A cap is at least 1 and at most 2^208 - 1.
    error InvalidCap(uint256 cap);

    /// @notice There are at most 36 decimals.
    error InvalidDecimals(uint8 decimals);

    /// @notice There is no contract at `registry`.
    error InvalidRegistry(address registry);

    /// @notice Issues, or reverts with the reason: a used serial and every policy failure.
    /// @dev Restricted to ISSUER (1).
    function issue(uint256 serial, bytes32 ref, address to, uint256 units) external;

    /// @notice Issues each item that can be. An item whose serial is used is skipped silently, so a batch can be
    /// submitted again; one that is refused emits {IssueRefused} and uses up its serial. The others are not affected.
    /// @dev Restricted to ISSUER (1). Only a missing role or lack of gas reverts.
    function issueBatch(Issue[] calldata issues) external;

    /// @notice Whether `serial` was issued or refused.
    function isSerialUsed(uint256 serial) external view returns (bool);

    /// @notice Destroys units of anyone, frozen or not, eligible or not, paused or not.
    /// @dev Restricted to ENFORCER (3). Frozen units that are burned are unfrozen first. Not during a buy-out.
    function burn(address from, uint256 units) external;

    /// @notice {forcedTransfer}, with what it rests on in an event.
    /// @dev Restricted to ENFORCER (3).
    function seize(address from, address to, uint256 amount, bytes32 legalReason, bytes32 documentHash) external;

    /// @notice Moves all that `lost` has to another wallet of the same investor: units, frozen units, locks and votes;
    /// if `lost` is frozen as a whole, so is `wallet` from then on. Repeating it moves what came since, if anything.
    /// @dev Restricted to RECOVERY (4). Works while paused. Both must be registered under the same investor id, `lost`
    /// possibly expired, so `lost` is removed from the registry afterwards and not before. Allowances of `lost` stay,
    /// on nothing.
    /// @return units What was moved.
    function recover(address lost, address wallet) external returns (uint256 units);

    /// @notice Makes movements subject to a compliance, or, if it is zero, to none any more. The former one is unbound,
    /// the new one bound. The name and the shape are ERC-3643's; {HoldingRules} is one with the usual rules.
    /// @dev Restricted to COMPLIANCE (9). It is asked about issues and transfers, and told of everything that moves,
    /// forced transfers, burns and recoveries included. It is trusted: it can stop everything, but move nothing.
    function setCompliance(ICompliance compliance_) external;

    /// @notice Makes issues subject to a reserve, or, if `gate` is zero, to none any more.
    /// @dev Restricted to COMPLIANCE (9). The gate is asked about issues only: it can stop those and nothing else.
    function setReserve(IReserveGate gate) external;

    /// @notice Who is asked about the reserve; zero if nobody.
    function reserve() external view returns (IReserveGate);

    /// @notice What movements are subject to beside this token's own policy; zero if nothing.
    function compliance() external view returns (ICompliance);

    /// @notice Burns all there is, which `holder` must hold and be free to transfer, and closes the token.
    /// @dev Restricted to VAULT (7): it is half of a redemption, the other half is the deed.
    /// @return units What was burned.
    function burnAndClose(address holder) external returns (uint256 units);

    /// @notice Ends issuance for good. Transfers go on.
    /// @dev Restricted to VAULT (7).
    function close() external;

    /// @notice Ends issuance and burns for good: a buy-out begins, whose price a share follows from the supply.
    /// @dev Restricted to VAULT (7).
    function fixSupply() external;

    /// @notice Burns `units` of `holder`, who must be free to transfer them, while the supply is fixed.
    /// @dev Restricted to BUYOUT (12): it is half of a redemption, the other half is the money.
    function redeem(address holder, uint256 units) external;

    /// @notice Freezes `account` as a whole, or lifts that.
    /// @dev Restricted to FREEZER (2).
    function setAddressFrozen(address account, bool frozen) external;

    /// @notice Stops issuance and transfers; burns and forced transfers go on.
    /// @dev Restricted to PAUSER (6).
    function pause() external;

    /// @notice Lets issuance and transfers go on.
    /// @dev Restricted to PAUSER (6).
    function unpause() external;

    /// @notice Blocks countries (ISO 3166-1 numeric) or lifts that. None is blocked at first.
    /// @dev Restricted to FREEZER (2).
    function setCountriesBlocked(uint16[] calldata countries, bool blocked) external;

    /// @notice Whether holders of `country` can neither send nor receive.
    function isCountryBlocked(uint16 country) external view returns (bool);

    /// @notice Whether `account` is frozen as a whole. For single units see {getFrozenTokens}.
    function isFrozen(address account) external view returns (bool);

    /// @notice Whether issuance and transfers are stopped.
    function paused() external view returns (bool);

    /// @notice Whether issuance has ended for good.
    function isClosed() external view returns (bool);

    /// @notice The most units there can ever be at one time.
    function cap() external view returns (uint256);

    /// @notice The registry that is asked. The name is ERC-3643's.
    function identityRegistry() external view returns (IInvestorRegistry);
}
