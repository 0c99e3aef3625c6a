// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Everything that stands in the way of a movement
/// @notice For showing it before anything is sent. Each reason is a custom error, ABI-encoded, as the token would revert
/// with if it were the only one; the first is what it reverts with now. No reason: it would succeed.
interface IPreview {
    /// @notice Why `from` cannot transfer `amount` of `token` to `to`.
    function transferRefusals(
        address token,
        address from,
        address to,
        uint256 amount
    ) external view returns (bytes[] memory reasons);

    /// @notice Why `units` of `token` cannot be issued to `to`.
    function issueRefusals(address token, address to, uint256 units) external view returns (bytes[] memory reasons);
}
