// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1155} from "@openzeppelin/contracts/interfaces/IERC1155.sol";

/// @notice An access pass: one token of its own id.
/// @param expiry Unix time in seconds, the first at which it no longer holds.
/// @param transferable Whether its holder may pass it on.
/// @param issued Whether it was ever issued; it never is again.
struct Pass {
    uint48 expiry;
    bool transferable;
    bool issued;
}

/// @title What an asset gives access to: passes and loyalty points
/// @notice Passes (a night, a season, a kilowatt-hour at a time) have ids from 1 on, exist once and expire. Points are id
/// 0, are earned and redeemed, and do not change hands. Both are redeemed, that is burned, against the id of an order,
/// which is good for one redemption.
interface IUtilityToken is IERC1155 {
    /// @notice The token exists.
    event Opened(string name, string symbol, string uri);

    /// @notice The pass `id` was issued. A TransferSingle from zero accompanies it.
    /// @param ref What the issuer knows the issuance by; only repeated here.
    event PassIssued(uint256 indexed id, address indexed to, bytes32 indexed ref, uint48 expiry, bool transferable);

    /// @notice The pass `id` of `holder` was redeemed.
    event PassRedeemed(uint256 indexed id, address indexed holder, bytes32 indexed orderId);

    /// @notice The pass `id` of `holder` was taken back.
    event PassRevoked(uint256 indexed id, address indexed holder, bytes32 reason);

    /// @notice `earner` credited `amount` points to `to`.
    event PointsEarned(address indexed earner, address indexed to, bytes32 indexed ref, uint256 amount);

    /// @notice `amount` points of `holder` were redeemed.
    event PointsRedeemed(address indexed holder, bytes32 indexed orderId, uint256 amount);

    /// @notice An earner credits at most `capacity` points at once, and as many again in `window` seconds.
    event EarnLimitSet(uint208 capacity, uint48 window);

    /// @notice 0 is the points' id.
    error InvalidPass(uint256 id);

    /// @notice The pass was issued before, whatever became of it.
    error PassUsed(uint256 id);

    /// @notice The pass does not hold since `expiry`.
    error PassExpired(uint256 id, uint48 expiry);

    /// @notice `id` does not change hands.
    error NotTransferable(uint256 id);

    /// @notice There was a redemption for this order.
    error OrderUsed(bytes32 orderId);

    /// @notice A redemption of nothing.
    error ZeroPoints();

    /// @notice A window is not 0.
    error InvalidWindow();

    /// @notice A window is to pass, per earner, before as much can be earned again; `available` is left.
    error EarnLimitExceeded(address earner, uint256 amount, uint256 available);

    /// @notice Issues a pass.
    /// @dev Restricted to ISSUER (1).
    function issuePass(uint256 id, address to, uint48 expiry, bool transferable, bytes32 ref) external;

    /// @notice Burns a pass without its holder.
    /// @dev Restricted to ENFORCER (3).
    function revokePass(uint256 id, address holder, bytes32 reason) external;

    /// @notice Credits points.
    /// @dev Restricted to EARNER (11). Limited per caller; 0 until {setEarnLimit} was called.
    function earn(address to, uint256 amount, bytes32 ref) external;

    /// @notice Sets what every earner may credit.
    /// @dev Restricted to ISSUER (1).
    function setEarnLimit(uint208 capacity, uint48 window) external;

    /// @notice Redeems a pass for an order: by its holder, or by whom he approved for all.
    function redeemPass(address holder, uint256 id, bytes32 orderId) external;

    /// @notice Redeems points for an order: by their holder, or by whom he approved for all.
    function redeemPoints(address holder, uint256 amount, bytes32 orderId) external;

    /// @notice The pass `id`, as it was issued.
    function passOf(uint256 id) external view returns (Pass memory);

    /// @notice Whether there was a redemption for this order.
    function isOrderUsed(bytes32 orderId) external view returns (bool);

    /// @notice How many points `earner` may credit now.
    function earnable(address earner) external view returns (uint256);
}
