// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DeedToken} from "./DeedToken.sol";
import {IDeedVault} from "./interfaces/IDeedVault.sol";
import {IPermissionedERC20} from "./interfaces/IPermissionedERC20.sol";
import {ITokenFactory} from "./interfaces/ITokenFactory.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/interfaces/IERC20.sol";
import {ERC721Holder} from "@openzeppelin/contracts/token/ERC721/utils/ERC721Holder.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @title Deeds locked, shares issued against them
contract DeedVault is IDeedVault, ERC721Holder, ReentrancyGuardTransient, AccessManaged {
    /// @dev One slot.
    struct Lock {
        address token;
        uint88 count; // how often the deed was locked
        bool sold; // it leaves by its buy-out only
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

    // ----------------------------------------------------------------------------------------------------- entering

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
        token = factory.createShareToken(_saltOf(deedId), name, symbol, decimals, cap);
        _keep(deedId, token, documentHash);
    }

    /// @inheritdoc IDeedVault
    function fractionalizeWithVotes(
        uint256 deedId,
        string calldata uri,
        bytes32 documentHash,
        string calldata name,
        string calldata symbol,
        uint8 decimals,
        uint256 cap
    ) external restricted nonReentrant returns (address token) {
        deed.mint(address(this), deedId, uri, documentHash);
        token = factory.createGovernanceToken(_saltOf(deedId), name, symbol, decimals, cap);
        _keep(deedId, token, documentHash);
    }

    /// @inheritdoc IDeedVault
    function lock(
        uint256 deedId,
        string calldata name,
        string calldata symbol,
        uint8 decimals,
        uint256 cap
    ) external restricted nonReentrant returns (address token) {
        _take(deedId);
        token = factory.createShareToken(_saltOf(deedId), name, symbol, decimals, cap);
        _keep(deedId, token, deed.documentHash(deedId));
    }

    /// @inheritdoc IDeedVault
    function lockWithVotes(
        uint256 deedId,
        string calldata name,
        string calldata symbol,
        uint8 decimals,
        uint256 cap
    ) external restricted nonReentrant returns (address token) {
        _take(deedId);
        token = factory.createGovernanceToken(_saltOf(deedId), name, symbol, decimals, cap);
        _keep(deedId, token, deed.documentHash(deedId));
    }

    // ------------------------------------------------------------------------------------------------------ leaving

    /// @inheritdoc IDeedVault
    function redeem(uint256 deedId, address to) external nonReentrant {
        address holder = _msgSender();
        address token = _release(deedId, false);
        emit Redeemed(deedId, token, holder, to);
        IPermissionedERC20(token).burnAndClose(holder);
        _hand(deedId, to);
    }

    /// @inheritdoc IDeedVault
    function reclaim(uint256 deedId, address to) external restricted nonReentrant {
        address token = _release(deedId, false);
        uint256 supply = IERC20(token).totalSupply();
        require(supply == 0, SharesOutstanding(token, supply));
        emit Reclaimed(deedId, token, to);
        IPermissionedERC20(token).close();
        _hand(deedId, to);
    }

    /// @inheritdoc IDeedVault
    function sell(uint256 deedId) external restricted nonReentrant returns (address token, uint256 supply) {
        Lock storage entry = _locks[deedId];
        token = entry.token;
        require(token != address(0), DeedNotLocked(deedId));
        require(!entry.sold, DeedIsSold(deedId));
        entry.sold = true;
        emit Sold(deedId, token);
        IPermissionedERC20(token).fixSupply();
        supply = IERC20(token).totalSupply();
    }

    /// @inheritdoc IDeedVault
    function deliver(uint256 deedId, address to) external restricted nonReentrant {
        address token = _release(deedId, true);
        emit Delivered(deedId, token, to);
        _hand(deedId, to);
    }

    /// @inheritdoc IDeedVault
    function tokenOf(uint256 deedId) external view returns (address token) {
        return _locks[deedId].token;
    }

    /// @inheritdoc IDeedVault
    function isSold(uint256 deedId) external view returns (bool) {
        return _locks[deedId].sold;
    }

    /// @dev Deeds are minted to the vault or pulled in by it, neither of which calls this. What else arrives would be
    /// locked without a token that stands for it, and stay here for ever.
    function onERC721Received(address, address, uint256 deedId, bytes memory) public view override returns (bytes4) {
        revert DeedNotExpected(_msgSender(), deedId);
    }

    function _take(uint256 deedId) private {
        address owner = deed.ownerOf(deedId);
        require(owner == _msgSender(), NotDeedOwner(deedId, _msgSender(), owner));
        deed.transferFrom(owner, address(this), deedId);
        deed.setLocked(deedId, true);
    }

    function _keep(uint256 deedId, address token, bytes32 documentHash) private {
        _locks[deedId] = Lock({token: token, count: _locks[deedId].count + 1, sold: false});
        emit Fractionalized(deedId, token, documentHash);
    }

    function _release(uint256 deedId, bool sold) private returns (address token) {
        Lock memory entry = _locks[deedId];
        token = entry.token;
        require(token != address(0), DeedNotLocked(deedId));
        if (sold) require(entry.sold, DeedNotSold(deedId));
        else require(!entry.sold, DeedIsSold(deedId));
        _locks[deedId] = Lock({token: address(0), count: entry.count, sold: false});
    }

    function _hand(uint256 deedId, address to) private {
        deed.setLocked(deedId, false);
        deed.safeTransferFrom(address(this), to, deedId);
    }

    function _saltOf(uint256 deedId) private view returns (bytes32) {
        uint88 count = _locks[deedId].count;
        return count == 0 ? bytes32(deedId) : keccak256(abi.encode(deedId, count));
    }
}
