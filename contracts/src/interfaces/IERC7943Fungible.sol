// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";

/// @title ERC-7943 (uRWA) for ERC-20 tokens, as in the final text; interface id 0x3edbb4c4
interface IERC7943Fungible is IERC165 {
    /// @notice `amount` was taken from `from` and given to `to` by an enforcer. Precedes the Transfer.
    event ForcedTransfer(address indexed from, address indexed to, uint256 amount);

    /// @notice `amount` units of `account` are frozen from now on.
    event Frozen(address indexed account, uint256 amount);

    /// @notice `account` holds enough, but only `unfrozen` units of it are free.
    error ERC7943InsufficientUnfrozenBalance(address account, uint256 amount, uint256 unfrozen);

    /// @notice Moves units without the holder's consent. The recipient must be able to receive; frozen units that are
    /// taken are unfrozen first.
    function forcedTransfer(address from, address to, uint256 amount) external returns (bool);

    /// @notice Sets the number of frozen units, which may exceed the balance: units to come are then frozen too.
    function setFrozenTokens(address account, uint256 amount) external returns (bool);

    /// @notice Whether `account` may send at all.
    function canSend(address account) external view returns (bool);

    /// @notice Whether `account` may receive at all.
    function canReceive(address account) external view returns (bool);

    /// @notice The number of frozen units; may exceed the balance.
    function getFrozenTokens(address account) external view returns (uint256);

    /// @notice Whether `transfer(to, amount)` by `from` would succeed now.
    function canTransfer(address from, address to, uint256 amount) external view returns (bool);
}
