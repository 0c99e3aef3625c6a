// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TemplateManaged} from "./access/TemplateManaged.sol";
import {IDeedToken} from "./interfaces/IDeedToken.sol";
import {IERC5192} from "./interfaces/IERC5192.sol";
import {IERC7943NonFungible} from "./interfaces/IERC7943NonFungible.sol";
import {ERC721Upgradeable} from "@openzeppelin/contracts-upgradeable/token/ERC721/ERC721Upgradeable.sol";
import {
    ERC721URIStorageUpgradeable
} from "@openzeppelin/contracts-upgradeable/token/ERC721/extensions/ERC721URIStorageUpgradeable.sol";
import {ERC2981Upgradeable} from "@openzeppelin/contracts-upgradeable/token/common/ERC2981Upgradeable.sol";
import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {ERC721Utils} from "@openzeppelin/contracts/token/ERC721/utils/ERC721Utils.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

/// @title Titles to assets
/// @notice The implementation behind the clones that {TokenFactory} makes; it is no token itself.
contract DeedToken is IDeedToken, TemplateManaged, ERC721URIStorageUpgradeable, ERC2981Upgradeable {
    mapping(uint256 deedId => bytes32) private _documentHashes;
    mapping(uint256 deedId => bool) private _locked;
    mapping(address account => mapping(uint256 deedId => bool)) private _frozen;
    string private _metadataBase;

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

    // ----------------------------------------------------------------------------------------------------- the vault

    /// @inheritdoc IDeedToken
    function mint(address to, uint256 deedId, string calldata uri, bytes32 documentHash_) external restricted {
        _mint(to, deedId);
        _documentHashes[deedId] = documentHash_;
        _setTokenURI(deedId, uri);
        emit DeedMinted(deedId, to, documentHash_, uri);
        _setLocked(deedId, true);
    }

    /// @inheritdoc IDeedToken
    function setLocked(uint256 deedId, bool locked_) external restricted {
        _requireOwned(deedId);
        _setLocked(deedId, locked_);
    }

    // ---------------------------------------------------------------------------------------------------- the issuer

    /// @inheritdoc IDeedToken
    function setDocument(uint256 deedId, string calldata uri, bytes32 documentHash_) external restricted {
        _requireOwned(deedId);
        _documentHashes[deedId] = documentHash_;
        _setTokenURI(deedId, uri);
        emit DocumentSet(deedId, documentHash_, uri);
    }

    /// @inheritdoc IDeedToken
    function setBaseURI(string calldata baseURI_) external restricted {
        _metadataBase = baseURI_;
        emit BaseURISet(baseURI_);
        emit BatchMetadataUpdate(0, type(uint256).max);
    }

    /// @inheritdoc IDeedToken
    function setRoyalty(uint256 deedId, address receiver, uint96 bps) external restricted {
        _requireOwned(deedId);
        if (receiver == address(0)) _resetTokenRoyalty(deedId);
        else _setTokenRoyalty(deedId, receiver, bps);
        emit RoyaltySet(deedId, receiver, bps);
    }

    /// @inheritdoc IDeedToken
    function setDefaultRoyalty(address receiver, uint96 bps) external restricted {
        if (receiver == address(0)) _deleteDefaultRoyalty();
        else _setDefaultRoyalty(receiver, bps);
        emit DefaultRoyaltySet(receiver, bps);
    }

    // -------------------------------------------------------------------------------------------------------- officers

    /// @inheritdoc IERC7943NonFungible
    /// @dev Restricted to FREEZER (2).
    function setFrozenTokens(address account, uint256 deedId, bool frozenStatus) external restricted returns (bool) {
        _setFrozen(account, deedId, frozenStatus);
        return true;
    }

    /// @inheritdoc IERC7943NonFungible
    /// @dev Restricted to ENFORCER (3). Not of a deed that is locked: that would leave shares without it. Seize the
    /// shares instead.
    function forcedTransfer(address from, address to, uint256 deedId) external restricted returns (bool) {
        address owner = _requireOwned(deedId);
        require(owner == from, ERC721IncorrectOwner(from, deedId, owner));
        require(to != address(0), ERC721InvalidReceiver(to));
        require(!_locked[deedId], DeedIsLocked(deedId));
        if (_frozen[from][deedId]) _setFrozen(from, deedId, false);
        emit ForcedTransfer(from, to, deedId);
        super._update(to, deedId, address(0));
        ERC721Utils.checkOnERC721Received(_msgSender(), from, to, deedId, "");
        return true;
    }

    // ----------------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IERC5192
    function locked(uint256 deedId) external view returns (bool) {
        _requireOwned(deedId);
        return _locked[deedId];
    }

    /// @inheritdoc IERC7943NonFungible
    function canSend(address account) external pure returns (bool) {
        return account != address(0);
    }

    /// @inheritdoc IERC7943NonFungible
    function canReceive(address account) external pure returns (bool) {
        return account != address(0);
    }

    /// @inheritdoc IERC7943NonFungible
    function getFrozenTokens(address account, uint256 deedId) external view returns (bool) {
        return _frozen[account][deedId];
    }

    /// @inheritdoc IERC7943NonFungible
    function canTransfer(address from, address to, uint256 deedId) external view returns (bool) {
        return from != address(0) && to != address(0) && _ownerOf(deedId) == from && !_locked[deedId]
            && !_frozen[from][deedId];
    }

    /// @inheritdoc IDeedToken
    function documentHash(uint256 deedId) external view returns (bytes32) {
        _requireOwned(deedId);
        return _documentHashes[deedId];
    }

    /// @inheritdoc IDeedToken
    function documentURI(uint256 deedId) external view returns (string memory) {
        return super.tokenURI(deedId);
    }

    /// @notice Where a deed's metadata is: served if the issuer said where, else its document.
    function tokenURI(uint256 deedId) public view override returns (string memory) {
        string memory base = _metadataBase;
        if (bytes(base).length == 0) return super.tokenURI(deedId);
        _requireOwned(deedId);
        return string.concat(base, Strings.toString(deedId));
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId)
        public
        view
        override(ERC721URIStorageUpgradeable, ERC2981Upgradeable, IERC165)
        returns (bool)
    {
        return interfaceId == type(IERC5192).interfaceId || interfaceId == type(IERC7943NonFungible).interfaceId
            || super.supportsInterface(interfaceId);
    }

    /// @dev Where every movement but the forced ones is decided. A mint has no `auth`, and refuses what has an owner.
    function _update(
        address to,
        uint256 deedId,
        address auth
    ) internal override(ERC721Upgradeable) returns (address from) {
        from = _ownerOf(deedId);
        if (auth != address(0)) {
            require(!_locked[deedId], DeedIsLocked(deedId));
            require(!_frozen[from][deedId], ERC7943CannotTransfer(from, to, deedId));
        }
        return super._update(to, deedId, auth);
    }

    function _setLocked(uint256 deedId, bool locked_) private {
        _locked[deedId] = locked_;
        if (locked_) emit Locked(deedId);
        else emit Unlocked(deedId);
    }

    function _setFrozen(address account, uint256 deedId, bool frozen) private {
        _frozen[account][deedId] = frozen;
        emit Frozen(account, deedId, frozen);
    }
}
