// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Deeds locked, shares issued against them
/// @notice While there are shares, the vault owns the deed. It lets go of it in three ways only: to somebody who holds
/// all shares and gives them up, to the issuer while there is no share at all, or to whoever bought the asset with
/// the money for every share put aside, see {IBuyOut}. In each the share token is closed before the deed leaves, so no
/// share can ever be issued against a deed that has left.
interface IDeedVault {
    /// @notice `deedId` is locked and `token` stands for it.
    event Fractionalized(uint256 indexed deedId, address indexed token, bytes32 documentHash);

    /// @notice `holder` gave up all of `token`; the deed went to `to`.
    event Redeemed(uint256 indexed deedId, address indexed token, address indexed holder, address to);

    /// @notice No share of `token` existed; the deed went to `to`.
    event Reclaimed(uint256 indexed deedId, address indexed token, address indexed to);

    /// @notice A buy-out of the asset began: the deed leaves by {deliver} only, and the supply of `token` is fixed.
    event Sold(uint256 indexed deedId, address indexed token);

    /// @notice The deed went to `to`, as its buyer asked. Units of `token` that there still are stand for money.
    event Delivered(uint256 indexed deedId, address indexed token, address indexed to);

    /// @notice The deed is not in the vault.
    error DeedNotLocked(uint256 deedId);

    /// @notice `caller` does not own the deed, `owner` does.
    error NotDeedOwner(uint256 deedId, address caller, address owner);

    /// @notice The asset is being bought out.
    error DeedIsSold(uint256 deedId);

    /// @notice The asset is not being bought out.
    error DeedNotSold(uint256 deedId);

    /// @notice There are shares.
    error SharesOutstanding(address token, uint256 supply);

    /// @notice Deeds enter by {fractionalize} and {lock}; one that is merely sent here is sent back.
    error DeedNotExpected(address collection, uint256 deedId);

    /// @notice Creates a deed, keeps it, and creates the share token that stands for it.
    /// @dev Restricted to ISSUER (1). The share token's salt at the factory is bytes32(deedId).
    function fractionalize(
        uint256 deedId,
        string calldata uri,
        bytes32 documentHash,
        string calldata name,
        string calldata symbol,
        uint8 decimals,
        uint256 cap
    ) external returns (address token);

    /// @notice {fractionalize}, with a {GovernanceToken}: its holders vote.
    /// @dev Restricted to ISSUER (1).
    function fractionalizeWithVotes(
        uint256 deedId,
        string calldata uri,
        bytes32 documentHash,
        string calldata name,
        string calldata symbol,
        uint8 decimals,
        uint256 cap
    ) external returns (address token);

    /// @notice Takes a deed that the caller owns, and has approved, and creates the share token that stands for it.
    /// @dev Restricted to ISSUER (1). A deed may be locked again after it left: the salt is bytes32(deedId) the first
    /// time that the deed is in the vault and keccak256(abi.encode(deedId, n)) after it was there n times.
    function lock(
        uint256 deedId,
        string calldata name,
        string calldata symbol,
        uint8 decimals,
        uint256 cap
    ) external returns (address token);

    /// @notice {lock}, with a {GovernanceToken}: its holders vote.
    /// @dev Restricted to ISSUER (1).
    function lockWithVotes(
        uint256 deedId,
        string calldata name,
        string calldata symbol,
        uint8 decimals,
        uint256 cap
    ) external returns (address token);

    /// @notice Gives up all shares, which the caller must hold and be free to transfer, for the deed.
    function redeem(uint256 deedId, address to) external;

    /// @notice Takes back a deed of which no share exists: none was issued, or all were burned.
    /// @dev Restricted to ISSUER (1).
    function reclaim(uint256 deedId, address to) external;

    /// @notice Keeps the deed for a buyer and fixes the supply of its token.
    /// @dev Restricted to BUYOUT (12), the {IBuyOut} alone.
    /// @return token The token that stands for the deed.
    /// @return supply Its supply.
    function sell(uint256 deedId) external returns (address token, uint256 supply);

    /// @notice Gives a deed that was sold to `to`.
    /// @dev Restricted to BUYOUT (12), which knows that every share is paid, or that its money is put aside.
    function deliver(uint256 deedId, address to) external;

    /// @notice Whether a buy-out of `deedId` is under way, the deed still being here.
    function isSold(uint256 deedId) external view returns (bool);

    /// @notice The token that stands for `deedId`, or zero while the deed is not in the vault.
    function tokenOf(uint256 deedId) external view returns (address token);
}
