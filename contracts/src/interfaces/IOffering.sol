// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice The terms of an offering, which never change.
/// @param token The {IPermissionedERC20} that is sold.
/// @param currency The ERC-20 that is paid.
/// @param treasury Where payments go, each with the delivery that it pays for.
/// @param price Smallest units of the currency for 10^18 units of the token.
/// @param softCap Units below which everybody is refunded.
/// @param hardCap Units that are for sale.
/// @param minUnits The least that an investor buys in all; 0 for no least.
/// @param maxUnits The most that an investor buys in all; 0 for no most.
/// @param opens Unix time in seconds, the first at which one can buy.
/// @param closes Unix time in seconds, the first at which one no longer can.
/// @param deliverBy Unix time in seconds, the first at which what is not delivered may be refunded.
/// @param allocated Whether an investor buys at most what was allocated to him.
struct Terms {
    address token;
    address currency;
    address treasury;
    uint256 price;
    uint256 softCap;
    uint256 hardCap;
    uint256 minUnits;
    uint256 maxUnits;
    uint48 opens;
    uint48 closes;
    uint48 deliverBy;
    bool allocated;
}

/// @notice What an investor has bought and not yet received.
/// @param units Units of the token.
/// @param paid Smallest units of the currency.
struct Order {
    uint256 units;
    uint256 paid;
}

/// @notice An ECDSA signature.
struct Signature {
    uint8 v;
    bytes32 r;
    bytes32 s;
}

/// @notice An ERC-3009 authorization, beside what follows from the purchase.
/// @param salt What makes it another than one for the same purchase before; see {IOffering-authorizationNonce}.
/// @param validAfter Unix time in seconds, the last before it is valid.
/// @param validBefore Unix time in seconds, the first at which it is no longer.
struct Authorization {
    bytes32 salt;
    uint256 validAfter;
    uint256 validBefore;
    Signature signature;
}

/// @notice Where an offering stands.
enum Stage {
    None,
    Open,
    Succeeded,
    Failed
}

/// @title Primary sales: shares for a stablecoin
/// @notice Payments wait here until the offering is closed. If it reached the soft cap, each order is delivered: shares
/// are issued and the payment goes to the treasury, in one step or not at all. If it did not, or was cancelled, or an order
/// could not be delivered in time, the payment goes back. So every payment ends as a delivery or as a refund, never both.
///
/// Units are issued at delivery, not at payment, for as long as the soft cap is not reached nobody knows whether there
/// will be a sale. The contract holds ISSUER (1). Its serials are its own address, shifted left by 96 bits, plus a count:
/// they cannot meet those of another issuer who counts from 0.
interface IOffering {
    /// @notice An offering was made.
    event OfferingCreated(uint256 indexed id, address indexed token, address indexed currency, Terms terms);

    /// @notice `investor` may buy `units` in all.
    event Allocated(uint256 indexed id, address indexed investor, uint256 units);

    /// @notice `investor` ordered `units` more and paid `paid` for them.
    event Bought(uint256 indexed id, address indexed investor, uint256 units, uint256 paid);

    /// @notice Nothing can be bought any more.
    event OfferingClosed(uint256 indexed id, bool succeeded, uint256 sold, uint256 raised);

    /// @notice The issuer cancelled it: a failure. OfferingClosed accompanies it.
    event OfferingCancelled(uint256 indexed id);

    /// @notice The order of `investor` was delivered: `units` under `serial`; `paid` went to the treasury.
    event Delivered(uint256 indexed id, address indexed investor, uint256 units, uint256 paid, uint256 serial);

    /// @notice The token refused to issue to `investor`; the order stays. `reason` is its custom error.
    event DeliveryRefused(uint256 indexed id, address indexed investor, bytes reason);

    /// @notice `paid` went back to `investor`.
    event Refunded(uint256 indexed id, address indexed investor, uint256 units, uint256 paid);

    /// @notice The terms make no sense; `field` says which.
    error InvalidTerms(string field);

    /// @notice The offering is at `stage`, which does not allow this.
    error WrongStage(uint256 id, Stage stage);

    /// @notice One can buy from `opens` until before `closes`.
    error NotOpen(uint256 id, uint48 opens, uint48 closes);

    /// @notice The offering is neither sold out nor over.
    error NotOver(uint256 id, uint48 closes);

    /// @notice `investor` could not receive the token.
    error NotEligibleToBuy(address investor);

    /// @notice Only `left` are for sale.
    error HardCapExceeded(uint256 id, uint256 units, uint256 left);

    /// @notice `investor` would have bought `units` in all, which is less than `least` or more than `most`.
    error OutOfBounds(address investor, uint256 units, uint256 least, uint256 most);

    /// @notice It costs `cost`, more than the buyer said.
    error CostsMore(uint256 cost, uint256 most);

    /// @notice The currency delivered `received` instead of `due`: it takes a fee, or worse.
    error PaymentShort(uint256 received, uint256 due);

    /// @notice `investor` has no order that waits.
    error NoOrder(uint256 id, address investor);

    /// @notice The order can still be delivered, until `deliverBy`.
    error NotRefundable(uint256 id, uint48 deliverBy);

    /// @notice The purchase was only valid until `deadline`.
    error PurchaseExpired(uint256 deadline);

    /// @notice The signature is not `investor`'s over this purchase.
    error InvalidPurchase(address investor);

    /// @notice Makes an offering.
    /// @dev Restricted to ISSUER (1).
    function create(Terms calldata terms) external returns (uint256 id);

    /// @notice Says how much investors may buy in all, in an offering where that is needed.
    /// @dev Restricted to ISSUER (1).
    function allocate(uint256 id, address[] calldata investors, uint256[] calldata units) external;

    /// @notice Buys with an allowance.
    /// @param mostPaid What the buyer is ready to pay; {cost} says what it is.
    function buy(uint256 id, uint256 units, uint256 mostPaid) external;

    /// @notice Buys for an investor who has signed both the purchase and a permit (ERC-2612) for what it costs. Anyone may
    /// submit it. Where the permit was submitted already, the allowance counts.
    /// @dev The purchase is EIP-712, over
    /// `Purchase(uint256 id,address investor,uint256 units,uint256 paid,uint256 nonce,uint256 deadline)` in the domain
    /// (name "Freehold Offering", version "1", chainId, this contract), with `paid` what it costs and `nonce` the
    /// investor's next here. ECDSA, or ERC-1271 of an investor that is a contract.
    function buyWithPermit(
        uint256 id,
        address investor,
        uint256 units,
        uint256 deadline,
        bytes calldata purchase,
        Signature calldata permit
    ) external;

    /// @notice Buys for an investor who has signed an ERC-3009 ReceiveWithAuthorization to this contract for what it
    /// costs, under the nonce {authorizationNonce}, which binds it to this purchase. Anyone may submit it.
    function buyWithAuthorization(
        uint256 id,
        address investor,
        uint256 units,
        Authorization calldata authorization
    ) external;

    /// @notice Closes an offering that is sold out or over. Anyone may.
    function close(uint256 id) external;

    /// @notice Ends an offering that is not closed; everybody is refunded.
    /// @dev Restricted to ISSUER (1).
    function cancel(uint256 id) external;

    /// @notice Delivers orders of an offering that succeeded. Anyone may. An order that the token refuses stays, the others
    /// are not affected; investors without an order are passed over.
    function deliver(uint256 id, address[] calldata investors) external;

    /// @notice Pays back the order of `investor`, to him. Anyone may.
    function refund(uint256 id, address investor) external;

    /// @notice What `units` cost, in smallest units of the currency, rounded up.
    function cost(uint256 id, uint256 units) external view returns (uint256);

    /// @notice The nonce of the ERC-3009 authorization for a purchase: keccak256(abi.encode(id, units, salt)).
    function authorizationNonce(uint256 id, uint256 units, bytes32 salt) external pure returns (bytes32);

    /// @notice The terms of an offering.
    function termsOf(uint256 id) external view returns (Terms memory);

    /// @notice Where an offering stands, how many units were ordered and what was paid for them, delivered ones included.
    function statusOf(uint256 id) external view returns (Stage stage, uint256 sold, uint256 raised);

    /// @notice What `investor` bought and has not received.
    function orderOf(uint256 id, address investor) external view returns (Order memory);

    /// @notice What `investor` may buy in all, where allocations are needed.
    function allocationOf(uint256 id, address investor) external view returns (uint256);
}
