// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {GovernanceToken} from "../src/GovernanceToken.sol";
import {ShareToken} from "../src/ShareToken.sol";
import {Sale} from "../src/interfaces/IAssetGovernance.sol";
import {IBuyOut} from "../src/interfaces/IBuyOut.sol";
import {IDeedVault} from "../src/interfaces/IDeedVault.sol";
import {IERC7943Fungible} from "../src/interfaces/IERC7943Fungible.sol";
import {IPermissionedERC20} from "../src/interfaces/IPermissionedERC20.sol";
import {Market} from "./lib/Market.sol";
import {vm} from "./lib/Vm.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IERC721} from "@openzeppelin/contracts/interfaces/IERC721.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @dev Keeps one unit of every transfer.
contract Taxed is ERC20("Taxed", "TAX") {
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function transferFrom(address from, address to, uint256 value) public override returns (bool) {
        super.transferFrom(from, to, value);
        _burn(to, 1);
        return true;
    }
}

/// @dev Calls back whoever pays with it.
contract Hooked is ERC20("Hooked", "HKD") {
    bytes private _data;
    bytes public answer;

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function set(bytes calldata data) external {
        _data = data;
    }

    function transfer(address to, uint256 value) public override returns (bool) {
        (, answer) = msg.sender.call(_data);
        return super.transfer(to, value);
    }
}

contract BuyOutTest is Market {
    function setUp() public override {
        super.setUp();
        _issue(alice, 600e6);
        _issue(bob, 300e6);
        _issue(carol, 100e6);
    }

    // ------------------------------------------------------------------------------------------------ from end to end

    function test_20_deed_leaves_when_all_is_redeemed() public {
        _approve(address(share), 5000e6);
        _fund(buyer, 5000e6);
        vm.expectEmit(address(vault));
        emit IDeedVault.Sold(DEED, address(share));
        vm.expectEmit(address(share));
        emit IPermissionedERC20.Closed();
        vm.expectEmit(address(share));
        emit IPermissionedERC20.SupplyFixed();
        vm.expectEmit(address(buyOut));
        emit IBuyOut.BuyOutStarted(
            address(share), DEED, buyer, address(coin), 5000e6, 1000e6, 5e18, uint48(NOW) + PERIOD
        );
        vm.prank(buyer);
        vm.assertEq(buyOut.start(DEED, address(coin), 5000e6), address(share), "the token");
        vm.assertTrue(vault.isSold(DEED), "sold");
        vm.assertEq(coin.balanceOf(address(buyOut)), 5000e6, "all of it is here");

        vm.expectEmit(address(buyOut));
        emit IBuyOut.UnitsRedeemed(address(share), alice, 600e6, 3000e6);
        vm.prank(alice);
        vm.assertEq(buyOut.redeem(address(share), 600e6), 3000e6, "paid");
        vm.assertEq(coin.balanceOf(alice), 3000e6, "alice");
        vm.prank(bob);
        buyOut.redeem(address(share), 300e6);
        _notComplete(100e6);
        vm.prank(carol);
        buyOut.redeem(address(share), 100e6);

        vm.expectEmit(address(buyOut));
        emit IBuyOut.BuyOutCompleted(address(share), DEED, carol, 0, 0);
        vm.expectEmit(address(vault));
        emit IDeedVault.Delivered(DEED, address(share), carol);
        vm.expectEmit(address(deed));
        emit IERC721.Transfer(address(vault), carol, DEED);
        vm.prank(buyer);
        buyOut.complete(address(share), carol);
        vm.assertEq(deed.ownerOf(DEED), carol, "owner");
        vm.assertEq(vault.tokenOf(DEED), address(0), "tokenOf");
        vm.assertFalse(vault.isSold(DEED), "over");
        vm.assertEq(coin.balanceOf(address(buyOut)), 0, "nothing is left");
        vm.expectRevert(abi.encodeWithSelector(IBuyOut.AlreadyCompleted.selector, share));
        vm.prank(buyer);
        buyOut.complete(address(share), carol);
    }

    function test_21_late_holders_are_paid_from_the_same_pot() public {
        _approve(address(share), 5000e6);
        _start(buyer, DEED, 5000e6);
        vm.prank(alice);
        buyOut.redeem(address(share), 600e6);
        vm.warp(NOW + PERIOD - 1);
        _notComplete(400e6);
        vm.warp(NOW + PERIOD);
        vm.expectEmit(address(buyOut));
        emit IBuyOut.BuyOutCompleted(address(share), DEED, buyer, 400e6, 2000e6);
        vm.prank(buyer);
        buyOut.complete(address(share), buyer);
        vm.assertEq(deed.ownerOf(DEED), buyer, "owner");

        // The deed is locked again, behind another token, and bought out again: that is another pot.
        vm.prank(buyer);
        deed.safeTransferFrom(buyer, issuer, DEED);
        vm.prank(issuer);
        deed.approve(address(vault), DEED);
        vm.prank(issuer);
        ShareToken second = ShareToken(vault.lock(DEED, "x", "x", 0, 10));
        vm.prank(issuer);
        second.issue(1, "", carol, 10);
        _approve(address(second), 10e6);
        _start(bob, DEED, 10e6);
        vm.warp(NOW + 300 days);
        vm.prank(carol);
        vm.assertEq(buyOut.redeem(address(second), 10), 10e6, "second");
        vm.prank(carol);
        vm.assertEq(buyOut.redeem(address(share), 100e6), 500e6, "first, as if on the first day");
        vm.assertEq(coin.balanceOf(address(buyOut)), 1500e6, "bob's");
        vm.prank(bob);
        buyOut.redeem(address(share), 300e6);
        vm.assertEq(coin.balanceOf(bob), 1500e6, "the last");
    }

    function _notComplete(uint256 outstanding) private {
        vm.expectRevert(abi.encodeWithSelector(IBuyOut.NotSettled.selector, share, outstanding, uint48(NOW) + PERIOD));
        vm.prank(buyer);
        buyOut.complete(address(share), buyer);
    }

    // ------------------------------------------------------------------------------------------------------ starting

    function test_start_needs_an_approval_that_holds() public {
        _fund(buyer, 5000e6);
        _startFails(abi.encodeWithSelector(IBuyOut.SaleNotApproved.selector, share, 0), 5000e6);
        _approve(address(share), 5000e6);
        vm.warp(NOW + 7 days);
        _startFails(abi.encodeWithSelector(IBuyOut.SaleNotApproved.selector, share, NOW + 7 days), 5000e6);
        vm.warp(NOW + 7 days - 1);

        Sale memory sale = _sale(5000e6);
        sale.buyer = carol;
        vm.prank(enforcer);
        buyOut.approveSale(address(share), sale);
        _startFails(abi.encodeWithSelector(IBuyOut.NotTheBuyer.selector, share, buyer, carol), 5000e6);
        sale.buyer = buyer;
        sale.currency = address(share);
        vm.prank(enforcer);
        buyOut.approveSale(address(share), sale);
        _startFails(abi.encodeWithSelector(IBuyOut.WrongCurrency.selector, share, coin, share), 5000e6);
        sale.currency = address(coin);
        vm.expectEmit(address(buyOut));
        emit IBuyOut.SaleApproved(address(share), buyer, address(coin), 5000e6, sale.validUntil, sale.documentHash);
        vm.prank(enforcer);
        buyOut.approveSale(address(share), sale);
        vm.prank(buyer);
        buyOut.start(DEED, address(coin), 5000e6);
        _startFails(abi.encodeWithSelector(IDeedVault.DeedIsSold.selector, DEED), 5000e6);
        vm.expectRevert(abi.encodeWithSelector(IDeedVault.DeedNotLocked.selector, 7));
        buyOut.start(7, address(coin), 1);
    }

    /// @dev A mistake that others made: whoever starts too low blocks the others.
    function test_low_ball_start_blocks_nobody() public {
        _approve(address(share), 5000e6);
        _fund(mallory, 1e6);
        vm.expectRevert(abi.encodeWithSelector(IBuyOut.PriceTooLow.selector, share, 1e6, 5000e6));
        vm.prank(mallory);
        buyOut.start(DEED, address(coin), 1e6);
        vm.assertFalse(vault.isSold(DEED), "nothing begun");
        vm.assertFalse(share.isClosed(), "open");
        // Nor one who does not pay.
        vm.expectRevert();
        vm.prank(mallory);
        buyOut.start(DEED, address(coin), 5000e6);
        _start(buyer, DEED, 6000e6);
        vm.assertEq(buyOut.purchaseOf(address(share)).buyer, buyer, "the one who pays");
        vm.assertEq(buyOut.purchaseOf(address(share)).total, 6000e6, "and more than he had to");
    }

    function test_start_needs_all_of_the_money() public {
        _approve(address(share), 5000e6);
        _fund(buyer, 4999e6);
        vm.expectRevert();
        vm.prank(buyer);
        buyOut.start(DEED, address(coin), 5000e6);

        Taxed taxed = new Taxed();
        Sale memory sale = _sale(5000e6);
        sale.currency = address(taxed);
        vm.prank(enforcer);
        buyOut.approveSale(address(share), sale);
        taxed.mint(buyer, 5000e6);
        vm.prank(buyer);
        taxed.approve(address(buyOut), 5000e6);
        vm.expectRevert(abi.encodeWithSelector(IBuyOut.PaymentShort.selector, 5000e6 - 1, 5000e6));
        vm.prank(buyer);
        buyOut.start(DEED, address(taxed), 5000e6);
    }

    function test_21_price_is_never_truncated_to_zero() public {
        // Far more units than there is money: 10^18 of them are worth nothing.
        ShareToken dust = _fractionalize(7, type(uint208).max);
        vm.prank(issuer);
        dust.issue(1, "", alice, 1e36);
        _approve(address(dust), 0);
        _fund(buyer, 1e18);
        vm.expectRevert(abi.encodeWithSelector(IBuyOut.WorthNothing.selector, dust, 1e36));
        vm.prank(buyer);
        buyOut.start(7, address(coin), 1e18 - 1);
        vm.prank(buyer);
        buyOut.start(7, address(coin), 1e18);
        vm.expectRevert(abi.encodeWithSelector(IBuyOut.WorthNothing.selector, dust, 1e18 - 1));
        vm.prank(alice);
        buyOut.redeem(address(dust), 1e18 - 1);
        vm.prank(alice);
        vm.assertEq(buyOut.redeem(address(dust), 1e18), 1, "one");
        vm.prank(alice);
        vm.assertEq(buyOut.redeem(address(dust), 1e36 - 1e18), 1e18 - 1, "the rest");
    }

    function test_nothing_to_buy_without_shares() public {
        _fractionalize(7, CAP);
        address token = vault.tokenOf(7);
        _approve(token, 0);
        _fund(buyer, 1);
        vm.expectRevert(abi.encodeWithSelector(IBuyOut.WorthNothing.selector, token, 0));
        vm.prank(buyer);
        buyOut.start(7, address(coin), 1);
    }

    function test_24_sale_is_approved_by_an_enforcer_of_a_token_without_votes() public {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, issuer));
        vm.prank(issuer);
        buyOut.approveSale(address(share), _sale(1));
        _approve(address(share), 5000e6);
        vm.assertEq(buyOut.approvalOf(address(share)).price, 5000e6, "approved");
        Sale memory none;
        vm.prank(enforcer);
        buyOut.approveSale(address(share), none);
        _fund(buyer, 5000e6);
        _startFails(abi.encodeWithSelector(IBuyOut.SaleNotApproved.selector, share, 0), 5000e6);
    }

    function _startFails(bytes memory reason, uint256 total) private {
        vm.expectRevert(reason);
        vm.prank(buyer);
        buyOut.start(DEED, address(coin), total);
    }

    // ---------------------------------------------------------------------------------------------------- with votes

    function test_20_holders_with_votes_decide_and_nobody_else() public {
        vm.prank(issuer);
        GovernanceToken token = GovernanceToken(
            vault.fractionalizeWithVotes(7, "ipfs://7", keccak256("doc"), "Seaside Hotel", "HOTEL", 6, CAP)
        );
        vm.assertEq(vault.tokenOf(7), address(token), "stands for the deed");
        vm.prank(issuer);
        token.issue(1, "", alice, 100e6);
        vm.prank(alice);
        token.delegate(alice);
        vm.prank(issuer);
        (, address timelock) = governance.establish(address(token), _terms(), address(0), "");

        vm.expectRevert(abi.encodeWithSelector(IBuyOut.HoldersDecide.selector, token));
        vm.prank(enforcer);
        buyOut.approveSale(address(token), _sale(1));
        _fund(buyer, 900e6);
        vm.expectRevert(abi.encodeWithSelector(IBuyOut.SaleNotApproved.selector, token, 0));
        vm.prank(buyer);
        buyOut.start(7, address(coin), 900e6);

        vm.prank(timelock); // Governance.t.sol has the way there
        governance.approveSale(address(token), _sale(900e6));
        vm.prank(buyer);
        buyOut.start(7, address(coin), 900e6);
        vm.prank(alice);
        vm.assertEq(buyOut.redeem(address(token), 50e6), 450e6, "paid");
        vm.assertEq(token.getVotes(alice), 50e6, "votes go with the units");
        vm.prank(alice);
        buyOut.redeem(address(token), 50e6);
        vm.prank(buyer);
        buyOut.complete(address(token), buyer);
        vm.assertEq(deed.ownerOf(7), buyer, "owner");

        // And it can be locked behind votes again.
        vm.prank(buyer);
        deed.transferFrom(buyer, issuer, 7);
        vm.prank(issuer);
        deed.approve(address(vault), 7);
        address foretold = factory.predictGovernanceToken(address(vault), keccak256(abi.encode(uint256(7), 1)));
        vm.prank(issuer);
        vm.assertEq(vault.lockWithVotes(7, "x", "x", 0, 10), foretold, "as documented");
    }

    /// @dev An approval that was given before there was anybody to ask does not outlive that.
    function test_approval_ends_when_holders_are_to_decide() public {
        vm.prank(issuer);
        address token = vault.fractionalizeWithVotes(7, "", "", "x", "x", 6, CAP);
        vm.prank(issuer);
        GovernanceToken(token).issue(1, "", alice, 100e6);
        _approve(token, 1);
        vm.prank(issuer);
        governance.establish(token, _terms(), address(0), "");
        _fund(buyer, 1e6);
        vm.expectRevert(abi.encodeWithSelector(IBuyOut.SaleNotApproved.selector, token, 0));
        vm.prank(buyer);
        buyOut.start(7, address(coin), 1e6);
    }

    // --------------------------------------------------------------------------------------------------- while it runs

    /// @dev A mistake that others made: the supply changes, and with it what a share is worth.
    function test_02_supply_is_fixed_while_it_runs() public {
        vm.prank(enforcer);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, enforcer));
        share.redeem(alice, 1);
        vm.expectRevert(IPermissionedERC20.SupplyNotFixed.selector);
        vm.prank(address(buyOut));
        share.redeem(alice, 1);

        _approve(address(share), 5000e6);
        _start(buyer, DEED, 5000e6);
        vm.expectRevert(IPermissionedERC20.TokenClosed.selector);
        vm.prank(issuer);
        share.issue(1, "", alice, 1);
        vm.expectRevert(IPermissionedERC20.SupplyIsFixed.selector);
        vm.prank(enforcer);
        share.burn(alice, 1);
        address[] memory accounts = new address[](1);
        uint256[] memory amounts = new uint256[](1);
        (accounts[0], amounts[0]) = (alice, 1);
        vm.expectRevert(IPermissionedERC20.SupplyIsFixed.selector);
        vm.prank(enforcer);
        share.batchBurn(accounts, amounts);
        // What conserves it goes on.
        vm.prank(alice);
        share.transfer(bob, 100e6);
        vm.prank(enforcer);
        share.forcedTransfer(bob, carol, 50e6);
        vm.assertEq(share.totalSupply(), 1000e6, "supply");
    }

    function test_20_deed_cannot_leave_otherwise_while_it_runs() public {
        vm.prank(bob);
        share.transfer(alice, 300e6);
        vm.prank(carol);
        share.transfer(alice, 100e6);
        _approve(address(share), 5000e6);
        _start(buyer, DEED, 5000e6);
        vm.expectRevert(abi.encodeWithSelector(IDeedVault.DeedIsSold.selector, DEED));
        vm.prank(alice);
        vault.redeem(DEED, alice);
        vm.prank(alice);
        buyOut.redeem(address(share), 1000e6);
        vm.expectRevert(abi.encodeWithSelector(IDeedVault.DeedIsSold.selector, DEED));
        vm.prank(issuer);
        vault.reclaim(DEED, issuer);
        vm.expectRevert(abi.encodeWithSelector(IBuyOut.NotTheBuyer.selector, share, mallory, buyer));
        vm.prank(mallory);
        buyOut.complete(address(share), mallory);
        vm.prank(buyer);
        buyOut.complete(address(share), buyer);
    }

    function test_20_vault_delivers_what_was_sold_only() public {
        vm.expectRevert(abi.encodeWithSelector(IDeedVault.DeedNotSold.selector, DEED));
        vm.prank(address(buyOut));
        vault.deliver(DEED, mallory);
        vm.expectRevert(abi.encodeWithSelector(IDeedVault.DeedNotLocked.selector, 7));
        vm.prank(address(buyOut));
        vault.deliver(7, mallory);
    }

    function test_redeem_keeps_to_the_policy_and_the_money_waits() public {
        vm.expectRevert(abi.encodeWithSelector(IBuyOut.NotStarted.selector, share));
        vm.prank(alice);
        buyOut.redeem(address(share), 1);
        _approve(address(share), 5000e6);
        _start(buyer, DEED, 5000e6);

        _redeemFails(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, 600e6, 600e6 + 1), 600e6 + 1
        );
        // More than there is.
        _redeemFails(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, 600e6, 2000e6), 2000e6
        );
        _redeemFails(abi.encodeWithSelector(IBuyOut.WorthNothing.selector, share, 0), 0);
        vm.prank(freezer);
        share.setFrozenTokens(alice, 1);
        _redeemFails(
            abi.encodeWithSelector(
                IERC7943Fungible.ERC7943InsufficientUnfrozenBalance.selector, alice, 600e6, 600e6 - 1
            ),
            600e6
        );
        vm.prank(freezer);
        share.setAddressFrozen(alice, true);
        _redeemFails(abi.encodeWithSelector(IPermissionedERC20.AccountFrozen.selector, alice), 600e6);
        vm.prank(freezer);
        share.setAddressFrozen(alice, false);
        vm.prank(freezer);
        share.setFrozenTokens(alice, 0);
        vm.warp(EXPIRY);
        _redeemFails(abi.encodeWithSelector(IPermissionedERC20.EligibilityExpired.selector, alice, EXPIRY), 600e6);
        _register(alice, 1, CH, EXPIRY + 1);
        vm.prank(alice);
        vm.assertEq(buyOut.redeem(address(share), 600e6), 3000e6, "undiminished");
    }

    function _redeemFails(bytes memory reason, uint256 units) private {
        vm.expectRevert(reason);
        vm.prank(alice);
        buyOut.redeem(address(share), units);
    }

    function test_redeem_cannot_be_entered_again() public {
        Hooked hooked = new Hooked();
        Sale memory sale = _sale(1000);
        sale.currency = address(hooked);
        vm.prank(enforcer);
        buyOut.approveSale(address(share), sale);
        hooked.mint(buyer, 1000);
        vm.prank(buyer);
        hooked.approve(address(buyOut), 1000);
        vm.prank(buyer);
        buyOut.start(DEED, address(hooked), 1000);
        hooked.set(abi.encodeCall(buyOut.redeem, (address(share), 1)));
        vm.prank(alice);
        buyOut.redeem(address(share), 600e6);
        vm.assertEq(
            hooked.answer(),
            abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector),
            "refused"
        );
    }

    // -------------------------------------------------------------------------------------------------------- settling

    function test_settle_pays_each_holder_once_the_period_is_over() public {
        _approve(address(share), 5000e6);
        _start(buyer, DEED, 5000e6);
        address[] memory holders = new address[](5);
        (holders[0], holders[1], holders[2], holders[3], holders[4]) = (alice, bob, mallory, alice, carol);
        vm.expectRevert(abi.encodeWithSelector(IBuyOut.NotOver.selector, share, uint48(NOW) + PERIOD));
        buyOut.settle(address(share), holders);
        vm.warp(NOW + PERIOD);
        vm.prank(freezer);
        share.setAddressFrozen(bob, true);
        vm.expectEmit(address(buyOut));
        emit IBuyOut.UnitsRedeemed(address(share), alice, 600e6, 3000e6);
        vm.expectEmit(address(buyOut));
        emit IBuyOut.RedemptionRefused(
            address(share), bob, 300e6, abi.encodeWithSelector(IPermissionedERC20.AccountFrozen.selector, bob)
        );
        vm.expectEmit(address(buyOut));
        emit IBuyOut.UnitsRedeemed(address(share), carol, 100e6, 500e6);
        vm.prank(mallory);
        buyOut.settle(address(share), holders);
        vm.assertEq(coin.balanceOf(alice), 3000e6, "once");
        vm.assertEq(coin.balanceOf(bob), 0, "bob");
        vm.assertEq(share.balanceOf(bob), 300e6, "bob still holds");
        vm.assertEq(buyOut.purchaseOf(address(share)).escrow, 1500e6, "bob's");

        vm.prank(freezer);
        share.setAddressFrozen(bob, false);
        vm.assertEq(buyOut.worthOf(address(share), 300e6), 1500e6, "worth");
        buyOut.settle(address(share), holders);
        vm.assertEq(coin.balanceOf(bob), 1500e6, "bob");
    }

    function test_settle_does_not_burn_what_is_worth_nothing() public {
        ShareToken dust = _fractionalize(7, CAP);
        vm.prank(issuer);
        dust.issue(1, "", alice, 999);
        vm.prank(issuer);
        dust.issue(2, "", bob, 1);
        _approve(address(dust), 0);
        _start(buyer, 7, 10);
        vm.warp(NOW + PERIOD);
        address[] memory holders = new address[](1);
        holders[0] = bob;
        vm.expectEmit(address(buyOut));
        emit IBuyOut.RedemptionRefused(
            address(dust), bob, 1, abi.encodeWithSelector(IBuyOut.WorthNothing.selector, dust, 1)
        );
        buyOut.settle(address(dust), holders);
        vm.assertEq(dust.balanceOf(bob), 1, "he keeps it");
        vm.prank(alice);
        vm.assertEq(buyOut.redeem(address(dust), 999), 9, "rounded down");
        vm.prank(bob);
        vm.assertEq(buyOut.redeem(address(dust), 1), 1, "what the rounding left");
    }

    // --------------------------------------------------------------------------------------------------------- fuzzing

    /// @dev However the units are split and in whatever order they come: nobody gets more than his part and the rest of
    /// the last, nobody is short by a whole unit a redemption, and all of the price is paid out.
    function testFuzz_21_escrow_covers_what_is_outstanding(uint256 total, uint256 first, uint256 second) public {
        total = _bound(total, 1000, 1e30);
        _approve(address(share), 0);
        _start(buyer, DEED, total);
        uint256 price = total * 1e18 / 1000e6;
        uint256[3] memory parts = [_bound(first, 1e6, 600e6), _bound(second, 1e6, 300e6), 100e6];
        address[3] memory who = [alice, bob, carol];
        for (uint256 i = 0; i < 3; ++i) {
            uint256 exact = parts[i] * total / 1000e6;
            if (exact == 0) continue;
            vm.prank(who[i]);
            vm.assertEq(buyOut.redeem(address(share), parts[i]), exact, "its part");
            uint256 outstanding = share.totalSupply();
            uint256 escrow = buyOut.purchaseOf(address(share)).escrow;
            vm.assertLe(outstanding * price / 1e18, escrow, "21: at the price");
            vm.assertLe(outstanding * total, escrow * 1000e6, "21: exactly");
            vm.assertEq(coin.balanceOf(address(buyOut)), escrow, "the books are right");
        }
        for (uint256 i = 0; i < 3; ++i) {
            uint256 rest = share.balanceOf(who[i]);
            if (rest == 0 || buyOut.worthOf(address(share), rest) == 0) continue;
            vm.prank(who[i]);
            buyOut.redeem(address(share), rest);
        }
        if (share.totalSupply() == 0) vm.assertEq(coin.balanceOf(address(buyOut)), 0, "all is paid");
    }

    function _bound(uint256 x, uint256 least, uint256 most) private pure returns (uint256) {
        return least + x % (most - least + 1);
    }
}
