// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TemplateManaged} from "./access/TemplateManaged.sol";
import {IDeedToken} from "./interfaces/IDeedToken.sol";
import {
    ERC721URIStorageUpgradeable
} from "@openzeppelin/contracts-upgradeable/token/ERC721/extensions/ERC721URIStorageUpgradeable.sol";
import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";

/// @title Titles to assets
/// @notice The implementation behind the clones that {TokenFactory} makes; it is no token itself.
contract DeedToken is IDeedToken, TemplateManaged, ERC721URIStorageUpgradeable {
    mapping(uint256 deedId => bytes32) private _documentHashes;

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Makes a clone a token, once.
    /// @param authority The AccessManager that says who may do what.
    function initialize(address authority, string calldata name, string calldata symbol) external initializer {
        require(authority.code.length != 0, AccessManagedInvalidAuthority(authority));
        __AccessManaged_init(authority);
        __ERC721_init(name, symbol);
    }

    /// @inheritdoc IDeedToken
    function mint(address to, uint256 deedId, string calldata uri, bytes32 documentHash_) external restricted {
        _mint(to, deedId);
        _documentHashes[deedId] = documentHash_;
        _setTokenURI(deedId, uri);
        emit DeedMinted(deedId, to, documentHash_, uri);
    }

    /// @inheritdoc IDeedToken
    function setDocument(uint256 deedId, string calldata uri, bytes32 documentHash_) external restricted {
        _requireOwned(deedId);
        _documentHashes[deedId] = documentHash_;
        _setTokenURI(deedId, uri);
        emit DocumentSet(deedId, documentHash_, uri);
    }

    /// @inheritdoc IDeedToken
    function documentHash(uint256 deedId) external view returns (bytes32) {
        _requireOwned(deedId);
        return _documentHashes[deedId];
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId)
        public
        view
        override(ERC721URIStorageUpgradeable, IERC165)
        returns (bool)
    {
        return super.supportsInterface(interfaceId);
    }
}
