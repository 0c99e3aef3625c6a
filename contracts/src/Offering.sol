// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC3009} from "./interfaces/IERC3009.sol";
import {Authorization, IOffering, Order, Signature, Stage, Terms} from "./interfaces/IOffering.sol";
import {IPermissionedERC20} from "./interfaces/IPermissionedERC20.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/interfaces/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Primary sales: shares for a stablecoin
contract Offering is IOffering, AccessManaged, EIP712, Nonces, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    struct Sale {
        Terms terms;
        Stage stage;
        uint256 sold;
        uint256 raised;
        mapping(address investor => Order) orders;
        mapping(address investor => uint256) bought; // in all, to hold against the bounds
        mapping(address investor => uint256) allocations;
    }

    bytes32 private constant PURCHASE_TYPEHASH =
        keccak256("Purchase(uint256 id,address investor,uint256 units,uint256 paid,uint256 nonce,uint256 deadline)");

    /// @dev What a price is for.
    uint256 private constant PRECISION = 1e18;

    mapping(uint256 id => Sale) private _sales;
    uint256 private _count;
    uint256 private _deliveries;

    constructor(address authority) AccessManaged(authority) EIP712("Freehold Offering", "1") {}

    // --------------------------------------------------------------------------------------------------- the issuer

    /// @inheritdoc IOffering
    function create(Terms calldata terms) external restricted returns (uint256 id) {
        require(terms.token.code.length != 0, InvalidTerms("token"));
        require(terms.currency.code.length != 0 && terms.currency != terms.token, InvalidTerms("currency"));
        require(terms.treasury != address(0) && terms.treasury != address(this), InvalidTerms("treasury"));
        require(terms.price != 0, InvalidTerms("price"));
        require(terms.hardCap != 0, InvalidTerms("hardCap"));
        require(terms.softCap <= terms.hardCap, InvalidTerms("softCap"));
        require(terms.minUnits <= terms.hardCap, InvalidTerms("minUnits"));
        require(terms.maxUnits == 0 || terms.maxUnits >= terms.minUnits, InvalidTerms("maxUnits"));
        require(terms.closes > terms.opens && terms.closes > block.timestamp, InvalidTerms("closes"));
        require(terms.deliverBy > terms.closes, InvalidTerms("deliverBy"));

        id = ++_count;
        Sale storage sale = _sales[id];
        sale.terms = terms;
        sale.stage = Stage.Open;
        emit OfferingCreated(id, terms.token, terms.currency, terms);
    }

    /// @inheritdoc IOffering
    function allocate(uint256 id, address[] calldata investors, uint256[] calldata units) external restricted {
        Sale storage sale = _saleAt(id, Stage.Open);
        require(investors.length == units.length, InvalidTerms("units"));
        for (uint256 i = 0; i < investors.length; ++i) {
            sale.allocations[investors[i]] = units[i];
            emit Allocated(id, investors[i], units[i]);
        }
    }

    /// @inheritdoc IOffering
    function cancel(uint256 id) external restricted {
        Sale storage sale = _saleAt(id, Stage.Open);
        sale.stage = Stage.Failed;
        emit OfferingCancelled(id);
        emit OfferingClosed(id, false, sale.sold, sale.raised);
    }

    // ------------------------------------------------------------------------------------------------------- buying

    /// @inheritdoc IOffering
    function buy(uint256 id, uint256 units, uint256 mostPaid) external nonReentrant {
        address investor = _msgSender();
        uint256 paid = _order(id, investor, units);
        require(paid <= mostPaid, CostsMore(paid, mostPaid));
        _pull(IERC20(_sales[id].terms.currency), investor, paid);
    }

    /// @inheritdoc IOffering
    function buyWithPermit(
        uint256 id,
        address investor,
        uint256 units,
        uint256 deadline,
        bytes calldata purchase,
        Signature calldata permit
    ) external nonReentrant {
        require(block.timestamp <= deadline, PurchaseExpired(deadline));
        uint256 paid = _order(id, investor, units);
        _requirePurchase(id, investor, units, paid, deadline, purchase);
        address currency = _sales[id].terms.currency;
        // Somebody may have submitted the permit before, to be in the way: then the allowance is there.
        // solhint-disable no-empty-blocks
        try IERC20Permit(currency).permit(investor, address(this), paid, deadline, permit.v, permit.r, permit.s) {}
            catch {}
        // solhint-enable no-empty-blocks
        _pull(IERC20(currency), investor, paid);
    }

    /// @inheritdoc IOffering
    function buyWithAuthorization(
        uint256 id,
        address investor,
        uint256 units,
        Authorization calldata authorization
    ) external nonReentrant {
        uint256 paid = _order(id, investor, units);
        IERC20 currency = IERC20(_sales[id].terms.currency);
        uint256 before = currency.balanceOf(address(this));
        IERC3009(address(currency))
            .receiveWithAuthorization(
                investor,
                address(this),
                paid,
                authorization.validAfter,
                authorization.validBefore,
                authorizationNonce(id, units, authorization.salt),
                authorization.signature.v,
                authorization.signature.r,
                authorization.signature.s
            );
        _requirePaid(currency, before, paid);
    }

    // -------------------------------------------------------------------------------------------------- settlement

    /// @inheritdoc IOffering
    function close(uint256 id) external {
        Sale storage sale = _saleAt(id, Stage.Open);
        uint48 closes = sale.terms.closes;
        require(block.timestamp >= closes || sale.sold == sale.terms.hardCap, NotOver(id, closes));
        bool succeeded = sale.sold != 0 && sale.sold >= sale.terms.softCap;
        sale.stage = succeeded ? Stage.Succeeded : Stage.Failed;
        emit OfferingClosed(id, succeeded, sale.sold, sale.raised);
    }

    /// @inheritdoc IOffering
    function deliver(uint256 id, address[] calldata investors) external nonReentrant {
        Sale storage sale = _saleAt(id, Stage.Succeeded);
        IPermissionedERC20 token = IPermissionedERC20(sale.terms.token);
        for (uint256 i = 0; i < investors.length; ++i) {
            address investor = investors[i];
            Order memory order = sale.orders[investor];
            if (order.units == 0) continue;
            uint256 serial = (uint256(uint160(address(this))) << 96) | ++_deliveries;
            bytes32 ref = keccak256(abi.encode(address(this), id, investor));
            try token.issue(serial, ref, investor, order.units) {
                delete sale.orders[investor];
                emit Delivered(id, investor, order.units, order.paid, serial);
                IERC20(sale.terms.currency).safeTransfer(sale.terms.treasury, order.paid);
            } catch (bytes memory reason) {
                emit DeliveryRefused(id, investor, reason);
            }
        }
    }

    /// @inheritdoc IOffering
    function refund(uint256 id, address investor) external nonReentrant {
        Sale storage sale = _sales[id];
        if (sale.stage != Stage.Failed) {
            require(sale.stage == Stage.Succeeded, WrongStage(id, sale.stage));
            require(block.timestamp >= sale.terms.deliverBy, NotRefundable(id, sale.terms.deliverBy));
        }
        Order memory order = sale.orders[investor];
        require(order.units != 0, NoOrder(id, investor));
        delete sale.orders[investor];
        emit Refunded(id, investor, order.units, order.paid);
        IERC20(sale.terms.currency).safeTransfer(investor, order.paid);
    }

    // -------------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IOffering
    function cost(uint256 id, uint256 units) public view returns (uint256) {
        return Math.mulDiv(units, _sales[id].terms.price, PRECISION, Math.Rounding.Ceil);
    }

    /// @inheritdoc IOffering
    function authorizationNonce(uint256 id, uint256 units, bytes32 salt) public pure returns (bytes32) {
        return keccak256(abi.encode(id, units, salt));
    }

    /// @inheritdoc IOffering
    function termsOf(uint256 id) external view returns (Terms memory) {
        return _sales[id].terms;
    }

    /// @inheritdoc IOffering
    function statusOf(uint256 id) external view returns (Stage stage, uint256 sold, uint256 raised) {
        Sale storage sale = _sales[id];
        return (sale.stage, sale.sold, sale.raised);
    }

    /// @inheritdoc IOffering
    function orderOf(uint256 id, address investor) external view returns (Order memory) {
        return _sales[id].orders[investor];
    }

    /// @inheritdoc IOffering
    function allocationOf(uint256 id, address investor) external view returns (uint256) {
        return _sales[id].allocations[investor];
    }

    /// @dev Notes an order; the caller then takes the payment or reverts.
    function _order(uint256 id, address investor, uint256 units) private returns (uint256 paid) {
        Sale storage sale = _saleAt(id, Stage.Open);
        Terms memory terms = sale.terms;
        require(
            block.timestamp >= terms.opens && block.timestamp < terms.closes, NotOpen(id, terms.opens, terms.closes)
        );
        uint256 left = terms.hardCap - sale.sold;
        require(units != 0 && units <= left, HardCapExceeded(id, units, left));
        require(IPermissionedERC20(terms.token).canReceive(investor), NotEligibleToBuy(investor));

        uint256 most = terms.maxUnits == 0 ? type(uint256).max : terms.maxUnits;
        if (terms.allocated) most = Math.min(most, sale.allocations[investor]);
        uint256 all = sale.bought[investor] + units;
        require(all >= terms.minUnits && all <= most, OutOfBounds(investor, all, terms.minUnits, most));

        paid = cost(id, units); // at least 1, being rounded up
        sale.bought[investor] = all;
        sale.sold += units;
        sale.raised += paid;
        Order storage order = sale.orders[investor];
        order.units += units;
        order.paid += paid;
        emit Bought(id, investor, units, paid);
    }

    function _requirePurchase(
        uint256 id,
        address investor,
        uint256 units,
        uint256 paid,
        uint256 deadline,
        bytes calldata purchase
    ) private {
        bytes32 digest = _hashTypedDataV4(
            keccak256(abi.encode(PURCHASE_TYPEHASH, id, investor, units, paid, _useNonce(investor), deadline))
        );
        require(SignatureChecker.isValidSignatureNowCalldata(investor, digest, purchase), InvalidPurchase(investor));
    }

    function _pull(IERC20 currency, address from, uint256 amount) private {
        uint256 before = currency.balanceOf(address(this));
        currency.safeTransferFrom(from, address(this), amount);
        _requirePaid(currency, before, amount);
    }

    function _requirePaid(IERC20 currency, uint256 before, uint256 due) private view {
        uint256 received = currency.balanceOf(address(this)) - before;
        require(received == due, PaymentShort(received, due));
    }

    function _saleAt(uint256 id, Stage stage) private view returns (Sale storage sale) {
        sale = _sales[id];
        require(sale.stage == stage, WrongStage(id, sale.stage));
    }
}
