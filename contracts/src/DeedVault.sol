// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DeedToken} from "./DeedToken.sol";
import {ShareToken} from "./ShareToken.sol";
import {IDeedVault} from "./interfaces/IDeedVault.sol";
import {ITokenFactory} from "./interfaces/ITokenFactory.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ERC721Holder} from "@openzeppelin/contracts/token/ERC721/utils/ERC721Holder.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @title Deeds locked, shares issued against them
contract DeedVault is IDeedVault, ERC721Holder, ReentrancyGuardTransient, AccessManaged {
    /// @dev One slot.
    struct Lock {
        address token;
        uint96 count; // how often the deed was locked
    }

    /// @notice The deeds that are locked.
    DeedToken public immutable deed;

    /// @notice Where share tokens come from.
    ITokenFactory public immutable factory;

    mapping(uint256 deedId => Lock) private _locks;

    constructor(address authority, address deed_, address factory_) AccessManaged(authority) {
        deed = DeedToken(deed_);
        factory = ITokenFactory(factory_);
    }

    /// @inheritdoc IDeedVault
    function fractionalize(
        uint256 deedId,
        string calldata uri,
        bytes32 documentHash,
        string calldata name,
        string calldata symbol,
        uint8 decimals,
        uint256 cap
    ) external restricted nonReentrant returns (address token) {
        deed.mint(address(this), deedId, uri, documentHash);
        token = _createToken(deedId, name, symbol, decimals, cap);
        emit Fractionalized(deedId, token, documentHash);
    }

    /// @inheritdoc IDeedVault
    function lock(
        uint256 deedId,
        string calldata name,
        string calldata symbol,
        uint8 decimals,
        uint256 cap
    ) external restricted nonReentrant returns (address token) {
        address owner = deed.ownerOf(deedId);
        require(owner == _msgSender(), NotDeedOwner(deedId, _msgSender(), owner));
        deed.transferFrom(owner, address(this), deedId);
        token = _createToken(deedId, name, symbol, decimals, cap);
        emit Fractionalized(deedId, token, deed.documentHash(deedId));
    }

    /// @inheritdoc IDeedVault
    function redeem(uint256 deedId, address to) external nonReentrant {
        address holder = _msgSender();
        address token = _release(deedId);
        emit Redeemed(deedId, token, holder, to);
        ShareToken(token).burnAndClose(holder);
        deed.safeTransferFrom(address(this), to, deedId);
    }

    /// @inheritdoc IDeedVault
    function reclaim(uint256 deedId, address to) external restricted nonReentrant {
        address token = _release(deedId);
        uint256 supply = ShareToken(token).totalSupply();
        require(supply == 0, SharesOutstanding(token, supply));
        emit Reclaimed(deedId, token, to);
        ShareToken(token).close();
        deed.safeTransferFrom(address(this), to, deedId);
    }

    /// @inheritdoc IDeedVault
    function tokenOf(uint256 deedId) external view returns (address token) {
        return _locks[deedId].token;
    }

    /// @dev Deeds are minted to the vault or pulled in by it, neither of which calls this. What else arrives would be
    /// locked without a token that stands for it, and stay here for ever.
    function onERC721Received(address, address, uint256 deedId, bytes memory) public view override returns (bytes4) {
        revert DeedNotExpected(_msgSender(), deedId);
    }

    function _createToken(
        uint256 deedId,
        string calldata name,
        string calldata symbol,
        uint8 decimals,
        uint256 cap
    ) private returns (address token) {
        uint96 count = _locks[deedId].count;
        bytes32 salt = count == 0 ? bytes32(deedId) : keccak256(abi.encode(deedId, count));
        token = factory.createShareToken(salt, name, symbol, decimals, cap);
        _locks[deedId] = Lock({token: token, count: count + 1});
    }

    function _release(uint256 deedId) private returns (address token) {
        token = _locks[deedId].token;
        require(token != address(0), DeedNotLocked(deedId));
        _locks[deedId].token = address(0);
    }
}
