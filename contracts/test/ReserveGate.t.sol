// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Attestations} from "../src/Attestations.sol";
import {Preview} from "../src/Preview.sol";
import {ReserveGate} from "../src/ReserveGate.sol";
import {IHoldingRules, Rules} from "../src/interfaces/ICompliance.sol";
import {IPermissionedERC20, Issue} from "../src/interfaces/IPermissionedERC20.sol";
import {IReserveGate, ReserveTerms} from "../src/interfaces/IReserveGate.sol";
import {Feed} from "./lib/Feed.sol";
import {Platform} from "./lib/Platform.sol";
import {Roles} from "./lib/Roles.sol";
import {vm} from "./lib/Vm.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

abstract contract ReserveBase is Platform {
    uint32 internal constant MAX_AGE = 1 days;

    ReserveGate internal gate;
    Attestations internal attestations;
    Feed internal feed;

    function setUp() public virtual override {
        super.setUp();
        gate = new ReserveGate(address(manager));
        attestations = new Attestations(address(manager));
        Roles.assignReserve(manager, address(gate), address(attestations));
        feed = new Feed();
        vm.prank(complier);
        share.setReserve(gate);
    }

    function _setTerms(address feed_, uint32 maxAge, uint16 marginBps) internal {
        vm.prank(complier);
        gate.setTerms(address(share), ReserveTerms(feed_, maxAge, marginBps));
    }
}

/// @notice What is issued against a reserve, and what is not. The token has 6 decimals, the feed 8.
contract ReserveGateTest is ReserveBase {
    function setUp() public override {
        super.setUp();
        _setTerms(address(feed), MAX_AGE, 250);
        feed.set(1000e8, NOW);
    }

    function test_22_supply_stays_below_the_reserve_less_the_margin() public {
        (uint256 limit, bytes memory reason) = gate.limitOf(address(share));
        vm.assertEq(limit, 975e6, "1000 whole tokens less 2.5 %");
        vm.assertEq(reason, "", "no reason");
        _issue(alice, 975e6);
        _refused(1, abi.encodeWithSelector(IReserveGate.ReserveExceeded.selector, share, 975e6, 975e6 + 1));
        feed.set(1001e8, NOW);
        _issue(bob, 975e3);
        _refused(1, abi.encodeWithSelector(IReserveGate.ReserveExceeded.selector, share, 975_975e3, 975_975e3 + 1));
    }

    function test_22_batch_stops_at_the_limit_item_by_item() public {
        Issue[] memory items = _items(3);
        items[0] = Issue(1, "", alice, 900e6);
        items[1] = Issue(2, "", bob, 76e6);
        items[2] = Issue(3, "", carol, 75e6);
        vm.expectEmit(address(share));
        emit IPermissionedERC20.IssueRefused(
            2, "", bob, 76e6, abi.encodeWithSelector(IReserveGate.ReserveExceeded.selector, share, 975e6, 976e6)
        );
        vm.prank(issuer);
        share.issueBatch(items);
        vm.assertEq(share.totalSupply(), 975e6, "the others");
    }

    function test_22_stale_incomplete_and_non_positive_answers_fail_closed() public {
        vm.warp(NOW + MAX_AGE - 1);
        _issue(alice, 1);
        vm.warp(NOW + MAX_AGE);
        _refused(1, abi.encodeWithSelector(IReserveGate.ReserveStale.selector, share, NOW, MAX_AGE));
        feed.set(1000e8, NOW + MAX_AGE + 1);
        _refused(1, abi.encodeWithSelector(IReserveGate.ReserveIncomplete.selector, share, 1));
        feed.set(1000e8, 0);
        _refused(1, abi.encodeWithSelector(IReserveGate.ReserveIncomplete.selector, share, 1));
        feed.set(0, NOW + MAX_AGE);
        _refused(1, abi.encodeWithSelector(IReserveGate.ReserveNotPositive.selector, share, 0));
        feed.set(-1000e8, NOW + MAX_AGE);
        _refused(1, abi.encodeWithSelector(IReserveGate.ReserveNotPositive.selector, share, -1000e8));
        feed.set(1000e8, NOW + MAX_AGE);
        feed.setRounds(8, 7);
        _refused(1, abi.encodeWithSelector(IReserveGate.ReserveIncomplete.selector, share, 8));
        feed.setRounds(8, 8);
        _issue(alice, 1);
    }

    function test_22_what_does_not_answer_fails_closed() public {
        feed.setBroken(true);
        _refused(1, abi.encodeWithSelector(IReserveGate.ReserveUnreadable.selector, share, feed));
        feed.setBroken(false);
        feed.setDecimals(37);
        _refused(1, abi.encodeWithSelector(IReserveGate.ReserveUnreadable.selector, share, feed));
        feed.setDecimals(8);
        _setTerms(address(rules), MAX_AGE, 0); // a contract, and no feed
        _refused(1, abi.encodeWithSelector(IReserveGate.ReserveUnreadable.selector, share, rules));
        _setTerms(address(0), 0, 0);
        _refused(1, abi.encodeWithSelector(IReserveGate.NoReserve.selector, share));
        vm.prank(complier);
        share.setReserve(IReserveGate(address(rules))); // a contract, and no gate
        _refused(1, abi.encodeWithSelector(IPermissionedERC20.ReserveUnavailable.selector, rules));
        vm.prank(complier);
        share.setReserve(IReserveGate(address(0)));
        _issue(alice, 1);
    }

    /// @dev A mistake that others made: an answer is taken for one of other decimals.
    function test_22_decimals_are_those_of_the_feed_now() public {
        feed.setDecimals(10);
        (uint256 limit,) = gate.limitOf(address(share));
        vm.assertEq(limit, 9_750_000, "a hundredth");
        feed.setDecimals(0);
        feed.set(3, NOW);
        (limit,) = gate.limitOf(address(share));
        vm.assertEq(limit, 2_925_000, "whole tokens");
        feed.set(type(int256).max, NOW);
        (limit,) = gate.limitOf(address(share));
        vm.assertLe(CAP, limit, "more than there can be");
    }

    function testFuzz_22_limit_is_never_above_the_exact_one(uint128 answer, uint8 decimals, uint16 margin) public {
        decimals = decimals % 30;
        margin = margin % 10_000;
        feed.setDecimals(decimals);
        feed.set(int256(uint256(answer) + 1), NOW);
        _setTerms(address(feed), MAX_AGE, margin);
        (uint256 limit, bytes memory reason) = gate.limitOf(address(share));
        vm.assertEq(reason, "", "readable");
        uint256 scaled = (uint256(answer) + 1) * 1e6;
        vm.assertEq(limit, scaled / 10 ** decimals * (10_000 - margin) / 10_000, "rounded down twice");
        vm.assertLe(limit * 10 ** decimals * 10_000, scaled * (10_000 - margin), "22: never above");
    }

    function test_redemptions_burns_and_transfers_are_not_gated() public {
        _issue(alice, 500e6);
        feed.setBroken(true);
        vm.prank(alice);
        share.transfer(bob, 100e6);
        vm.prank(enforcer);
        share.forcedTransfer(bob, alice, 50e6);
        vm.prank(enforcer);
        share.burn(bob, 50e6);
        vm.prank(alice);
        vault.redeem(DEED, alice);
        vm.assertEq(deed.ownerOf(DEED), alice, "redeemed");
    }

    function test_reserve_and_rules_go_together() public {
        vm.prank(complier);
        share.setCompliance(rules);
        Rules memory some;
        some.minTier = 2;
        vm.prank(complier);
        rules.setRules(address(share), some);
        Preview preview = new Preview();
        bytes[] memory reasons = preview.issueRefusals(address(share), alice, 976e6);
        vm.assertEq(reasons.length, 2, "both");
        vm.assertEq(
            reasons[0], abi.encodeWithSelector(IReserveGate.ReserveExceeded.selector, share, 975e6, 976e6), "first"
        );
        vm.assertEq(reasons[1], abi.encodeWithSelector(IHoldingRules.TierTooLow.selector, alice, 1, 2), "second");
        _refused(976e6, reasons[0]);
        _refused(975e6, reasons[1]);
        vm.prank(complier);
        rules.setRules(address(share), Rules(0, 0, 0, 0, 0));
        _issue(alice, 975e6);
        vm.prank(complier);
        share.setReserve(IReserveGate(address(rules)));
        reasons = preview.issueRefusals(address(share), alice, type(uint256).max);
        vm.assertEq(reasons.length, 2, "cap and gate");
        vm.assertEq(
            reasons[1], abi.encodeWithSelector(IPermissionedERC20.ReserveUnavailable.selector, rules), "unavailable"
        );
    }

    function test_24_terms_are_set_by_compliance_and_make_sense() public {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, issuer));
        vm.prank(issuer);
        gate.setTerms(address(share), ReserveTerms(address(feed), 1, 0));
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, issuer));
        vm.prank(issuer);
        share.setReserve(IReserveGate(address(0)));
        vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.InvalidReserve.selector, alice));
        vm.prank(complier);
        share.setReserve(IReserveGate(alice));
        vm.expectRevert(abi.encodeWithSelector(IReserveGate.InvalidTerms.selector, "feed"));
        _setTerms(alice, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IReserveGate.InvalidTerms.selector, "maxAge"));
        _setTerms(address(feed), 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IReserveGate.InvalidTerms.selector, "marginBps"));
        _setTerms(address(feed), 1, 10_000);
        vm.expectEmit(address(gate));
        emit IReserveGate.ReserveTermsSet(address(share), address(feed), 7, 9999);
        _setTerms(address(feed), 7, 9999);
        vm.assertEq(gate.termsOf(address(share)).maxAge, 7, "kept");
        vm.assertEq(address(share.reserve()), address(gate), "the gate");
    }

    function _refused(uint256 units, bytes memory reason) private {
        uint256 serial = _nextSerial();
        vm.expectRevert(reason);
        vm.prank(issuer);
        share.issue(serial, "", alice, units);
    }
}

/// @notice Reports come, grow old and shrink while units are issued and burned. The contract is its own handler.
contract ReserveInvariants is ReserveBase {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    uint256 private issued;
    uint256 private refused;

    function setUp() public override {
        super.setUp();
        _setTerms(address(feed), MAX_AGE, 1000);
        feed.set(1e8, NOW);
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(this);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](4);
        selectors[0] = this.say.selector;
        selectors[1] = this.pass.selector;
        selectors[2] = this.issueTo.selector;
        selectors[3] = this.burn.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(this), selectors);
    }

    function test_handler_gets_things_done() public {
        for (uint256 i = 0; i < 400; ++i) {
            uint256 r = uint256(keccak256(abi.encode(i)));
            if (r % 8 == 0) this.say(r >> 8, r >> 64);
            else if (r % 8 == 1) this.pass(r >> 8);
            else if (r % 8 < 6) this.issueTo(r >> 8);
            else this.burn(r >> 8);
        }
        vm.assertLe(20, issued, "issued");
        vm.assertLe(20, refused, "refused");
    }

    function say(uint256 value, uint256 age) external {
        feed.set(int256(value % 100e8), block.timestamp - age % 2 days);
    }

    function pass(uint256 time) external {
        if (block.timestamp + 1 days < EXPIRY) vm.warp(block.timestamp + time % 1 days);
    }

    function issueTo(uint256 units) external {
        uint256 serial = _nextSerial();
        units = 1 + units % 20e6;
        // By hand: the feed's answer of 8 decimals, a margin of a tenth, 6 decimals.
        (, int256 answer,, uint256 time,) = feed.latestRoundData();
        uint256 limit = uint256(answer) * 1e6 / 1e8 * 9 / 10;
        bool may = answer > 0 && block.timestamp < time + MAX_AGE && share.totalSupply() + units <= limit;
        vm.prank(issuer);
        try share.issue(serial, "", alice, units) {
            vm.assertTrue(may, "22: issued without a fresh reserve for it");
            vm.assertLe(share.totalSupply(), limit, "22: above the reserve less the margin");
            ++issued;
        } catch {
            vm.assertFalse(may, "issue refused without cause");
            ++refused;
        }
    }

    function burn(uint256 units) external {
        uint256 balance = share.balanceOf(alice);
        vm.prank(enforcer);
        share.burn(alice, units % (balance + 1));
    }

    function invariant_22_more_than_the_reserve_is_never_issued() public view {
        vm.assertLe(share.totalSupply(), 90e6, "22: more than there ever was a reserve for");
    }
}
