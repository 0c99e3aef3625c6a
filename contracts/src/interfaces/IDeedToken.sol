// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC5192} from "./IERC5192.sol";
import {IERC7943NonFungible} from "./IERC7943NonFungible.sol";
import {IERC721} from "@openzeppelin/contracts/interfaces/IERC721.sol";

/// @title Titles to assets
/// @notice Each token is the title to one asset: a property, a work of art, a patent, a bar of gold. What it says is in
/// a document, of which the token keeps the address and the hash. While shares stand for it, it is locked.
///
/// Anybody may own a deed: what it is worth is in the shares, whose holders are registered.
interface IDeedToken is IERC721, IERC5192, IERC7943NonFungible {
    /// @notice The title `deedId` was created.
    event DeedMinted(uint256 indexed deedId, address indexed to, bytes32 documentHash, string uri);

    /// @notice The document of `deedId` was replaced. ERC-4906's MetadataUpdate accompanies it.
    event DocumentSet(uint256 indexed deedId, bytes32 documentHash, string uri);

    /// @notice Metadata is served at `baseURI` followed by a deed's number; if it is empty, it is the document's address.
    /// ERC-4906's BatchMetadataUpdate accompanies it.
    event BaseURISet(string baseURI);

    /// @notice `receiver` is due `bps` hundredths of a percent when `deedId` is sold; the zero address: as by default.
    event RoyaltySet(uint256 indexed deedId, address indexed receiver, uint96 bps);

    /// @notice As {RoyaltySet}, for deeds with none of their own; the zero address: nothing.
    event DefaultRoyaltySet(address indexed receiver, uint96 bps);

    /// @notice The deed is locked: shares stand for it.
    error DeedIsLocked(uint256 deedId);

    /// @notice Creates a title, locked: the vault keeps it.
    /// @dev Restricted to VAULT (7).
    function mint(address to, uint256 deedId, string calldata uri, bytes32 documentHash_) external;

    /// @notice Locks a title, or lifts that.
    /// @dev Restricted to VAULT (7).
    function setLocked(uint256 deedId, bool locked_) external;

    /// @notice Replaces the document of a title.
    /// @dev Restricted to ISSUER (1).
    function setDocument(uint256 deedId, string calldata uri, bytes32 documentHash_) external;

    /// @notice Says where metadata is served.
    /// @dev Restricted to ISSUER (1).
    function setBaseURI(string calldata baseURI_) external;

    /// @notice Sets the royalty of a deed, in hundredths of a percent.
    /// @dev Restricted to ISSUER (1).
    function setRoyalty(uint256 deedId, address receiver, uint96 bps) external;

    /// @notice Sets the royalty of deeds that have none of their own, in hundredths of a percent.
    /// @dev Restricted to ISSUER (1).
    function setDefaultRoyalty(address receiver, uint96 bps) external;

    /// @notice Hash of the document of `deedId`; reverts if there is no such title.
    function documentHash(uint256 deedId) external view returns (bytes32);

    /// @notice Address of the document of `deedId`; reverts if there is no such title.
    function documentURI(uint256 deedId) external view returns (string memory);
}
