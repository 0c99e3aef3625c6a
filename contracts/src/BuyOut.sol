// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAssetGovernance, Sale} from "./interfaces/IAssetGovernance.sol";
import {IBuyOut, Purchase} from "./interfaces/IBuyOut.sol";
import {IDeedVault} from "./interfaces/IDeedVault.sol";
import {IPermissionedERC20} from "./interfaces/IPermissionedERC20.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/interfaces/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Assets bought as a whole, against the money for every share
/// @dev A token has at most one buy-out, for its supply stays fixed: so its address is the buy-out's name, also after
/// the deed has left and was locked behind another token.
contract BuyOut is IBuyOut, AccessManaged, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @dev What a price is for.
    uint256 private constant PRECISION = 1e18;

    /// @notice Where the deeds are.
    IDeedVault public immutable vault;

    /// @notice Who knows what the holders of tokens with votes approved.
    IAssetGovernance public immutable governance;

    /// @inheritdoc IBuyOut
    uint48 public immutable period;

    mapping(address token => Sale) private _approvals;
    mapping(address token => Purchase) private _purchases;

    constructor(address authority, address vault_, address governance_, uint48 period_) AccessManaged(authority) {
        vault = IDeedVault(vault_);
        governance = IAssetGovernance(governance_);
        period = period_;
    }

    /// @inheritdoc IBuyOut
    function approveSale(address token, Sale calldata sale) external restricted {
        require(!_isGoverned(token), HoldersDecide(token));
        _approvals[token] = sale;
        emit SaleApproved(token, sale.buyer, sale.currency, sale.price, sale.validUntil, sale.documentHash);
    }

    /// @inheritdoc IBuyOut
    function start(uint256 deedId, address currency, uint256 total) external nonReentrant returns (address token) {
        address buyer = _msgSender();
        uint256 supply;
        (token, supply) = vault.sell(deedId);
        _requireApproved(token, buyer, currency, total);
        // Without a share there is nobody to pay: the deed is the issuer's to take back.
        uint256 price = supply == 0 ? 0 : Math.mulDiv(total, PRECISION, supply);
        require(price != 0, WorthNothing(token, supply));

        uint48 endsAt = uint48(block.timestamp) + period;
        _purchases[token] = Purchase({
            deedId: deedId,
            buyer: buyer,
            endsAt: endsAt,
            completed: false,
            currency: currency,
            supply: supply,
            total: total,
            escrow: total
        });
        emit BuyOutStarted(token, deedId, buyer, currency, total, supply, price, endsAt);

        uint256 before = IERC20(currency).balanceOf(address(this));
        IERC20(currency).safeTransferFrom(buyer, address(this), total);
        uint256 received = IERC20(currency).balanceOf(address(this)) - before;
        require(received == total, PaymentShort(received, total));
    }

    /// @inheritdoc IBuyOut
    function redeem(address token, uint256 units) external nonReentrant returns (uint256 paid) {
        Purchase storage purchase = _started(token);
        address holder = _msgSender();
        paid = _worth(purchase, token, units);
        require(paid != 0, WorthNothing(token, units));
        IPermissionedERC20(token).redeem(holder, units);
        _pay(purchase, token, holder, units, paid);
    }

    /// @inheritdoc IBuyOut
    function settle(address token, address[] calldata holders) external nonReentrant {
        Purchase storage purchase = _started(token);
        require(block.timestamp >= purchase.endsAt, NotOver(token, purchase.endsAt));
        for (uint256 i = 0; i < holders.length; ++i) {
            address holder = holders[i];
            uint256 units = IERC20(token).balanceOf(holder);
            if (units == 0) continue;
            uint256 paid = _worth(purchase, token, units);
            if (paid == 0) {
                emit RedemptionRefused(
                    token, holder, units, abi.encodeWithSelector(WorthNothing.selector, token, units)
                );
                continue;
            }
            try IPermissionedERC20(token).redeem(holder, units) {
                _pay(purchase, token, holder, units, paid);
            } catch (bytes memory reason) {
                emit RedemptionRefused(token, holder, units, reason);
            }
        }
    }

    /// @inheritdoc IBuyOut
    function complete(address token, address to) external nonReentrant {
        Purchase storage purchase = _started(token);
        require(_msgSender() == purchase.buyer, NotTheBuyer(token, _msgSender(), purchase.buyer));
        require(!purchase.completed, AlreadyCompleted(token));
        uint256 outstanding = IERC20(token).totalSupply();
        require(outstanding == 0 || block.timestamp >= purchase.endsAt, NotSettled(token, outstanding, purchase.endsAt));
        purchase.completed = true;
        emit BuyOutCompleted(token, purchase.deedId, to, outstanding, purchase.escrow);
        vault.deliver(purchase.deedId, to);
    }

    /// @inheritdoc IBuyOut
    function approvalOf(address token) public view returns (Sale memory) {
        return _isGoverned(token) ? governance.saleOf(token) : _approvals[token];
    }

    /// @inheritdoc IBuyOut
    function purchaseOf(address token) external view returns (Purchase memory) {
        return _purchases[token];
    }

    /// @inheritdoc IBuyOut
    function worthOf(address token, uint256 units) external view returns (uint256) {
        return _worth(_started(token), token, units);
    }

    /// @dev After the token has burned the units. It is one of ours, and whatever it told of that cannot come back here:
    /// every way in is nonReentrant.
    function _pay(Purchase storage purchase, address token, address holder, uint256 units, uint256 paid) private {
        purchase.escrow -= paid;
        emit UnitsRedeemed(token, holder, units, paid);
        IERC20(purchase.currency).safeTransfer(holder, paid);
    }

    /// @dev Rounded down each time, the parts of the units redeemed add up to no more than they are worth together. So
    /// the escrow always covers what is outstanding, and the last units find at least their part.
    function _worth(Purchase storage purchase, address token, uint256 units) private view returns (uint256) {
        if (units == IERC20(token).totalSupply()) return purchase.escrow;
        return Math.mulDiv(units, purchase.total, purchase.supply);
    }

    function _requireApproved(address token, address buyer, address currency, uint256 total) private view {
        Sale memory sale = approvalOf(token);
        require(block.timestamp < sale.validUntil, SaleNotApproved(token, sale.validUntil));
        require(sale.buyer == address(0) || sale.buyer == buyer, NotTheBuyer(token, buyer, sale.buyer));
        require(sale.currency == currency, WrongCurrency(token, currency, sale.currency));
        require(total >= sale.price, PriceTooLow(token, total, sale.price));
    }

    function _started(address token) private view returns (Purchase storage purchase) {
        purchase = _purchases[token];
        require(purchase.buyer != address(0), NotStarted(token));
    }

    function _isGoverned(address token) private view returns (bool) {
        (address governor,) = governance.governanceOf(token);
        return governor != address(0);
    }
}
