// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title ERC-5192, tokens that may be locked to their owner; interface id 0xb45a3c0e
interface IERC5192 {
    /// @notice `tokenId` can no longer be transferred.
    event Locked(uint256 tokenId);

    /// @notice `tokenId` can be transferred again.
    event Unlocked(uint256 tokenId);

    /// @notice Whether `tokenId` is locked; reverts if there is no such token.
    function locked(uint256 tokenId) external view returns (bool);
}
