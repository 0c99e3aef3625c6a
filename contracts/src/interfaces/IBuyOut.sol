// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Sale} from "./IAssetGovernance.sol";

/// @notice A buy-out, as it was agreed and where it stands.
/// @param deedId The deed that is bought.
/// @param buyer Who pays, and says where the deed goes.
/// @param endsAt Unix time in seconds, the first at which the deed may leave although shares are not redeemed.
/// @param completed Whether the deed has left.
/// @param currency The ERC-20 that is paid in.
/// @param supply Units of the token when it began.
/// @param total What was paid for all of them, in smallest units of the currency.
/// @param escrow What of it is not paid out yet.
struct Purchase {
    uint256 deedId;
    address buyer;
    uint48 endsAt;
    bool completed;
    address currency;
    uint256 supply;
    uint256 total;
    uint256 escrow;
}

/// @title Assets bought as a whole, against the money for every share
/// @notice A sale that was approved, by the holders of a token with votes ({IAssetGovernance-approveSale}) or else by an
/// enforcer, is begun by its buyer with all of the price. From then on the supply is fixed and each unit stands for its
/// part of the price, for ever: whoever comes late is paid from the same money. The deed leaves once all units are
/// redeemed, or once the period is over.
///
/// Nobody can begin without an approval, nor for less than it says; one who tries leaves nothing behind. Nobody can call
/// a buy-out off once it has begun.
///
/// `units` are paid `units * total / supply`, rounded down; who redeems the last ones gets what the rounding left.
interface IBuyOut {
    /// @notice An enforcer approved the sale of an asset whose holders have no votes; as {IAssetGovernance-SaleApproved}.
    event SaleApproved(
        address indexed token,
        address indexed buyer,
        address currency,
        uint256 price,
        uint48 validUntil,
        bytes32 documentHash
    );

    /// @notice A buy-out began. `total` is in the escrow, for `supply` units.
    /// @param price What 10^18 units are paid, rounded down; for people, and never 0.
    event BuyOutStarted(
        address indexed token,
        uint256 indexed deedId,
        address indexed buyer,
        address currency,
        uint256 total,
        uint256 supply,
        uint256 price,
        uint48 endsAt
    );

    /// @notice `holder` gave up `units` for `paid`. The token's Transfer to the zero address precedes it.
    event UnitsRedeemed(address indexed token, address indexed holder, uint256 units, uint256 paid);

    /// @notice The units of `holder` were not redeemed by {settle}, and still can be. `reason` is a custom error,
    /// ABI-encoded.
    event RedemptionRefused(address indexed token, address indexed holder, uint256 units, bytes reason);

    /// @notice The deed went to `to`. `outstanding` units are not redeemed; `escrow` stays here for them.
    event BuyOutCompleted(
        address indexed token, uint256 indexed deedId, address indexed to, uint256 outstanding, uint256 escrow
    );

    /// @notice No sale of the asset is approved, or the approval no longer holds since `validUntil`.
    error SaleNotApproved(address token, uint48 validUntil);

    /// @notice `caller` is not the buyer; `buyer` is.
    error NotTheBuyer(address token, address caller, address buyer);

    /// @notice The sale was approved for another currency.
    error WrongCurrency(address token, address currency, address approved);

    /// @notice The sale was approved for at least `least`.
    error PriceTooLow(address token, uint256 total, uint256 least);

    /// @notice `units` are paid less than one smallest unit of the currency.
    error WorthNothing(address token, uint256 units);

    /// @notice The currency delivered `received` instead of `due`: it takes a fee, or worse.
    error PaymentShort(uint256 received, uint256 due);

    /// @notice The holders of this token decide by vote.
    error HoldersDecide(address token);

    /// @notice No buy-out of the asset behind this token has begun.
    error NotStarted(address token);

    /// @notice The deed has left.
    error AlreadyCompleted(address token);

    /// @notice `outstanding` units are not redeemed, and the period ends at `endsAt`.
    error NotSettled(address token, uint256 outstanding, uint48 endsAt);

    /// @notice Only holders themselves redeem before `endsAt`.
    error NotOver(address token, uint48 endsAt);

    /// @notice Approves the sale of an asset whose holders have no votes, or, with all zero, takes an approval back.
    /// @dev Restricted to ENFORCER (3), who could as well seize the shares.
    function approveSale(address token, Sale calldata sale) external;

    /// @notice Buys an asset, as was approved: takes `total`, which the caller has approved, and fixes the supply.
    /// @return token The token whose holders are paid.
    function start(uint256 deedId, address currency, uint256 total) external returns (address token);

    /// @notice Gives up units of the caller, who must be free to transfer them, for their part of the price. At any time,
    /// before and after the deed has left.
    /// @return paid What the caller got.
    function redeem(address token, uint256 units) external returns (uint256 paid);

    /// @notice {redeem}s all units of each holder, to the holder, once the period is over. Anyone may submit it. Who is
    /// refused emits {RedemptionRefused}; the others are not affected. A currency that does not let a holder be paid
    /// makes it revert: leave that holder out.
    function settle(address token, address[] calldata holders) external;

    /// @notice Has the deed delivered.
    /// @dev By the buyer.
    function complete(address token, address to) external;

    /// @notice The sale that is approved, whether or not the approval still holds.
    function approvalOf(address token) external view returns (Sale memory);

    /// @notice The buy-out of the asset behind `token`; all zero if there is none.
    function purchaseOf(address token) external view returns (Purchase memory);

    /// @notice What `units` of `token` are paid now.
    function worthOf(address token, uint256 units) external view returns (uint256);

    /// @notice Seconds from the beginning until the deed may leave although shares are not redeemed.
    function period() external view returns (uint48);
}
