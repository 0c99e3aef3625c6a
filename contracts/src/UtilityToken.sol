// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TemplateManaged} from "./access/TemplateManaged.sol";
import {IUtilityToken, Pass} from "./interfaces/IUtilityToken.sol";
import {
    ERC1155SupplyUpgradeable
} from "@openzeppelin/contracts-upgradeable/token/ERC1155/extensions/ERC1155SupplyUpgradeable.sol";
import {RateLimiter} from "@openzeppelin/contracts/utils/RateLimiter.sol";

/// @title What an asset gives access to: passes and loyalty points
/// @notice The implementation behind the clones that {TokenFactory} makes; it is no token itself.
contract UtilityToken is IUtilityToken, TemplateManaged, ERC1155SupplyUpgradeable {
    using RateLimiter for RateLimiter.RefillingBucket;

    /// @notice The id of the points.
    uint256 public constant POINTS = 0;

    /// @notice The name of the token.
    string public name;

    /// @notice The symbol of the token.
    string public symbol;

    mapping(uint256 id => Pass) private _passes;
    mapping(bytes32 orderId => bool) private _orders;
    RateLimiter.RefillingBucket private _limit;

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Makes a clone a token, once.
    /// @param authority The AccessManager that says who may do what.
    /// @param uri_ ERC-1155's, with {id} in it.
    function initialize(
        address authority,
        string calldata name_,
        string calldata symbol_,
        string calldata uri_
    ) external initializer {
        require(authority.code.length != 0, AccessManagedInvalidAuthority(authority));
        __AccessManaged_init(authority);
        __ERC1155_init(uri_);
        name = name_;
        symbol = symbol_;
        emit Opened(name_, symbol_, uri_);
    }

    /// @inheritdoc IUtilityToken
    function issuePass(uint256 id, address to, uint48 expiry, bool transferable, bytes32 ref) external restricted {
        require(id != POINTS, InvalidPass(id));
        require(!_passes[id].issued, PassUsed(id));
        require(block.timestamp < expiry, PassExpired(id, expiry));
        _passes[id] = Pass({expiry: expiry, transferable: transferable, issued: true});
        emit PassIssued(id, to, ref, expiry, transferable);
        _mint(to, id, 1, "");
    }

    /// @inheritdoc IUtilityToken
    function revokePass(uint256 id, address holder, bytes32 reason) external restricted {
        require(id != POINTS, InvalidPass(id));
        emit PassRevoked(id, holder, reason);
        _burn(holder, id, 1);
    }

    /// @inheritdoc IUtilityToken
    function earn(address to, uint256 amount, bytes32 ref) external restricted {
        address earner = _msgSender();
        bytes32 key = bytes32(uint256(uint160(earner)));
        require(_limit.tryConsume(key, amount), EarnLimitExceeded(earner, amount, _limit.available(key)));
        emit PointsEarned(earner, to, ref, amount);
        _mint(to, POINTS, amount, "");
    }

    /// @inheritdoc IUtilityToken
    function setEarnLimit(uint208 capacity, uint48 window) external restricted {
        require(window != 0, InvalidWindow());
        _limit.updateSettings(window, capacity);
        emit EarnLimitSet(capacity, window);
    }

    /// @inheritdoc IUtilityToken
    function redeemPass(address holder, uint256 id, bytes32 orderId) external {
        _checkRedeemer(holder);
        require(id != POINTS, InvalidPass(id));
        uint48 expiry = _passes[id].expiry;
        require(block.timestamp < expiry, PassExpired(id, expiry));
        _useOrder(orderId);
        emit PassRedeemed(id, holder, orderId);
        _burn(holder, id, 1);
    }

    /// @inheritdoc IUtilityToken
    function redeemPoints(address holder, uint256 amount, bytes32 orderId) external {
        _checkRedeemer(holder);
        require(amount != 0, ZeroPoints());
        _useOrder(orderId);
        emit PointsRedeemed(holder, orderId, amount);
        _burn(holder, POINTS, amount);
    }

    /// @inheritdoc IUtilityToken
    function passOf(uint256 id) external view returns (Pass memory) {
        return _passes[id];
    }

    /// @inheritdoc IUtilityToken
    function isOrderUsed(bytes32 orderId) external view returns (bool) {
        return _orders[orderId];
    }

    /// @inheritdoc IUtilityToken
    function earnable(address earner) external view returns (uint256) {
        return _limit.available(bytes32(uint256(uint160(earner))));
    }

    /// @dev Points stay with who earned them; a pass goes on if it may and while it holds.
    function _update(address from, address to, uint256[] memory ids, uint256[] memory values) internal override {
        if (from != address(0) && to != address(0)) {
            for (uint256 i = 0; i < ids.length; ++i) {
                Pass memory pass = _passes[ids[i]];
                require(pass.transferable, NotTransferable(ids[i])); // never of POINTS, which has no pass
                require(block.timestamp < pass.expiry, PassExpired(ids[i], pass.expiry));
            }
        }
        super._update(from, to, ids, values);
    }

    function _useOrder(bytes32 orderId) private {
        require(!_orders[orderId], OrderUsed(orderId));
        _orders[orderId] = true;
    }

    function _checkRedeemer(address holder) private view {
        address caller = _msgSender();
        require(caller == holder || isApprovedForAll(holder, caller), ERC1155MissingApprovalForAll(caller, holder));
    }
}
