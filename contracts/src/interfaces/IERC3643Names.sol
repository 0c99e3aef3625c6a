// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What ERC-3643 (T-REX) calls what a token does
/// @notice For programs that were written for T-REX's IToken. Each does what its namesake in {IPermissionedERC20} or
/// ERC-7943 does, with the same events: {IERC7943Fungible-Frozen} says how many units are frozen, not how many more.
///
/// What IToken has and this lacks: mint and batchMint, for every issue has a serial; setName, setSymbol, setOnchainID and
/// setIdentityRegistry, for the terms of a token never change.
interface IERC3643Names {
    /// @notice Accompanies WalletRecovered. `investorOnchainID` repeats the argument.
    event RecoverySuccess(address indexed lostWallet, address indexed newWallet, address indexed investorOnchainID);

    /// @notice Lists that belong together are of different lengths.
    error LengthMismatch();

    /// @notice Only `frozen` units of `account` are frozen.
    error NotSoManyFrozen(address account, uint256 amount, uint256 frozen);

    /// @notice As many transfers; all or nothing.
    function batchTransfer(address[] calldata to, uint256[] calldata amounts) external;

    /// @notice As many forced transfers; all or nothing.
    /// @dev Restricted to ENFORCER (3).
    function batchForcedTransfer(address[] calldata from, address[] calldata to, uint256[] calldata amounts) external;

    /// @notice As many burns; all or nothing.
    /// @dev Restricted to ENFORCER (3).
    function batchBurn(address[] calldata from, uint256[] calldata amounts) external;

    /// @notice Freezes accounts as a whole, or lifts that; all or nothing.
    /// @dev Restricted to FREEZER (2).
    function batchSetAddressFrozen(address[] calldata accounts, bool[] calldata frozen) external;

    /// @notice Freezes `amount` more units, which the account must have unfrozen.
    /// @dev Restricted to FREEZER (2).
    function freezePartialTokens(address account, uint256 amount) external;

    /// @notice Lifts the freeze from `amount` units.
    /// @dev Restricted to FREEZER (2).
    function unfreezePartialTokens(address account, uint256 amount) external;

    /// @notice As many partial freezes; all or nothing.
    /// @dev Restricted to FREEZER (2).
    function batchFreezePartialTokens(address[] calldata accounts, uint256[] calldata amounts) external;

    /// @notice As many partial freezes lifted; all or nothing.
    /// @dev Restricted to FREEZER (2).
    function batchUnfreezePartialTokens(address[] calldata accounts, uint256[] calldata amounts) external;

    /// @notice {IPermissionedERC20-recover}. Who the investor is, the registry knows; `investorOnchainID` is only repeated.
    /// @dev Restricted to RECOVERY (4).
    function recoveryAddress(address lostWallet, address newWallet, address investorOnchainID) external returns (bool);

    /// @notice Always zero: tokens here have no ONCHAINID.
    function onchainID() external view returns (address);

    /// @notice Version of the implementation.
    function version() external view returns (string memory);
}
