// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";

/// @title ERC-7943 (uRWA) for ERC-721 tokens, as in the final text; interface id 0xbf1ef5fe
interface IERC7943NonFungible is IERC165 {
    /// @notice `tokenId` was taken from `from` and given to `to` by an enforcer. Precedes the Transfer.
    event ForcedTransfer(address indexed from, address indexed to, uint256 indexed tokenId);

    /// @notice `tokenId` is frozen, or no longer, in the hands of `account`.
    event Frozen(address indexed account, uint256 indexed tokenId, bool indexed frozenStatus);

    /// @notice `tokenId` cannot be transferred so.
    error ERC7943CannotTransfer(address from, address to, uint256 tokenId);

    /// @notice Moves a token without its owner's consent; a freeze is lifted first.
    function forcedTransfer(address from, address to, uint256 tokenId) external returns (bool);

    /// @notice Freezes `tokenId` in the hands of `account`, or lifts that; also before it is there.
    function setFrozenTokens(address account, uint256 tokenId, bool frozenStatus) external returns (bool);

    /// @notice Whether `account` may send at all.
    function canSend(address account) external view returns (bool);

    /// @notice Whether `account` may receive at all.
    function canReceive(address account) external view returns (bool);

    /// @notice Whether `tokenId` is frozen in the hands of `account`.
    function getFrozenTokens(address account, uint256 tokenId) external view returns (bool);

    /// @notice Whether a transfer of `tokenId` by `from` would succeed now.
    function canTransfer(address from, address to, uint256 tokenId) external view returns (bool);
}
