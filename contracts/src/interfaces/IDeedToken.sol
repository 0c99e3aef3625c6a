// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC721} from "@openzeppelin/contracts/interfaces/IERC721.sol";

/// @title Titles to assets
/// @notice Each token is the title to one asset: a property, a work of art, a patent, a bar of gold. What it says is in
/// a document, of which the token keeps the address and the hash.
interface IDeedToken is IERC721 {
    /// @notice The title `deedId` was created.
    event DeedMinted(uint256 indexed deedId, address indexed to, bytes32 documentHash, string uri);

    /// @notice The document of `deedId` was replaced. ERC-4906's MetadataUpdate accompanies it.
    event DocumentSet(uint256 indexed deedId, bytes32 documentHash, string uri);

    /// @notice Creates a title.
    /// @dev Restricted to VAULT (7).
    function mint(address to, uint256 deedId, string calldata uri, bytes32 documentHash_) external;

    /// @notice Replaces the document of a title.
    /// @dev Restricted to ISSUER (1).
    function setDocument(uint256 deedId, string calldata uri, bytes32 documentHash_) external;

    /// @notice Hash of the document of `deedId`; reverts if there is no such title.
    function documentHash(uint256 deedId) external view returns (bytes32);
}
