// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HoldingRules} from "../src/HoldingRules.sol";
import {InvestorRegistry} from "../src/InvestorRegistry.sol";
import {Preview} from "../src/Preview.sol";
import {ICompliance, IHoldingRules, Lock, Rules} from "../src/interfaces/ICompliance.sol";
import {Registration} from "../src/interfaces/IInvestorRegistry.sol";
import {IPermissionedERC20, Issue} from "../src/interfaces/IPermissionedERC20.sol";
import {Platform} from "./lib/Platform.sol";
import {vm} from "./lib/Vm.sol";
import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";

/// @dev As T-REX's: no reasons, bound to one token. It can be told to refuse, or to break.
contract PlainCompliance is ICompliance {
    error Broken();

    address public bound;
    uint256 public told;
    bool private _refuses;
    bool private _breaks;

    function set(bool refuses, bool breaks) external {
        (_refuses, _breaks) = (refuses, breaks);
    }

    function bindToken(address token) external {
        bound = token;
    }

    function unbindToken(address) external {
        require(!_breaks, Broken());
        bound = address(0);
    }

    function transferred(address, address, uint256) external {
        ++told;
    }

    function created(address, uint256) external {
        ++told;
    }

    function destroyed(address, uint256) external {
        ++told;
    }

    function canTransfer(address, address, uint256) external view returns (bool) {
        require(!_breaks, Broken());
        return !_refuses;
    }
}

/// @dev Says that it gives reasons, and does not.
contract Mute is PlainCompliance {
    function supportsInterface(bytes4 interfaceId) external pure returns (bool) {
        return interfaceId != 0xffffffff;
    }
}

contract HoldingRulesTest is Platform {
    Preview private preview = new Preview();
    address private second = _account("alice's second wallet");

    function setUp() public override {
        super.setUp();
        _register(second, 1, CH, EXPIRY);
        _bind(rules);
    }

    // ---------------------------------------------------------------------------------------------------- the rules

    function test_off_by_default() public {
        _issue(alice, 100);
        vm.prank(alice);
        share.transfer(bob, 100);
        vm.assertEq(rules.holders(address(share)), 1, "counted all the same");
    }

    function test_tier() public {
        Rules memory r;
        r.minTier = 2;
        _setRules(r);
        _issueFails(alice, 1, abi.encodeWithSelector(IHoldingRules.TierTooLow.selector, alice, 1, 2));
        _registerTier(alice, 1, 2);
        _issue(alice, 10);
        _fails(alice, bob, 0, abi.encodeWithSelector(IHoldingRules.TierTooLow.selector, bob, 1, 2));
        // Who holds already may sell, whatever his tier.
        _registerTier(bob, 2, 2);
        _registerTier(alice, 1, 0);
        vm.prank(alice);
        share.transfer(bob, 10);
    }

    function test_13_max_holders_counts_investors_not_wallets() public {
        Rules memory r;
        r.maxHolders = 2;
        _setRules(r);
        _issue(alice, 10);
        _issue(second, 10);
        _issue(bob, 10);
        vm.assertEq(rules.holders(address(share)), 2, "two investors");
        _issueFails(carol, 1, abi.encodeWithSelector(IHoldingRules.TooManyHolders.selector, 2));
        _fails(bob, carol, 9, abi.encodeWithSelector(IHoldingRules.TooManyHolders.selector, 2));
        // Not by a wallet of an investor who stays.
        _fails(second, carol, 10, abi.encodeWithSelector(IHoldingRules.TooManyHolders.selector, 2));
        // Who hands over everything makes room, and nothing at all needs none.
        vm.prank(bob);
        share.transfer(carol, 0);
        vm.prank(bob);
        share.transfer(carol, 10);
        vm.assertEq(rules.holders(address(share)), 2, "still two");
        _fails(alice, bob, 1, abi.encodeWithSelector(IHoldingRules.TooManyHolders.selector, 2));
    }

    function test_13_max_holders_of_a_country() public {
        uint16[] memory countries = new uint16[](1);
        countries[0] = CH;
        _register(bob, 2, KP, EXPIRY);
        vm.expectEmit(address(rules));
        emit IHoldingRules.CountryLimitSet(address(share), CH, 1);
        vm.prank(complier);
        rules.setCountryLimits(address(share), countries, 1);
        _issue(alice, 10);
        _issue(bob, 10);
        _issueFails(carol, 1, abi.encodeWithSelector(IHoldingRules.TooManyHoldersOfCountry.selector, CH, 1));
        _fails(bob, carol, 10, abi.encodeWithSelector(IHoldingRules.TooManyHoldersOfCountry.selector, CH, 1));
        vm.prank(alice);
        share.transfer(carol, 10); // one leaves, one comes
        (uint32 count, uint32 limit) = rules.holdersOf(address(share), CH);
        vm.assertTrue(count == 1 && limit == 1, "Swiss");
        (count, limit) = rules.holdersOf(address(share), KP);
        vm.assertTrue(count == 1 && limit == 0, "others");
    }

    /// @dev Mistake: a country change corrupts counters.
    function test_14_country_change_conserves_the_count() public {
        _issue(alice, 10);
        _issue(second, 10);
        _issue(bob, 10);
        _register(alice, 1, KP, EXPIRY);
        _counts(2, 0);
        // It still counts where it did, when it leaves and when it stays.
        vm.prank(alice);
        share.transfer(bob, 4);
        _counts(2, 0);
        _recount(alice);
        _counts(1, 1);
        _recount(alice);
        _counts(1, 1);
        vm.prank(alice);
        share.transfer(bob, 6);
        vm.prank(second);
        share.transfer(bob, 10);
        _counts(1, 0);
        vm.assertEq(rules.holders(address(share)), 1, "bob");
        vm.assertEq(rules.countedUnits(address(share)), 30, "units");
    }

    function _counts(uint32 swiss, uint32 others) private view {
        (uint32 count,) = rules.holdersOf(address(share), CH);
        vm.assertEq(count, swiss, "14: Swiss");
        (count,) = rules.holdersOf(address(share), KP);
        vm.assertEq(count, others, "14: others");
        vm.assertEq(rules.holders(address(share)), swiss + others, "14: all");
    }

    function test_13_another_investor_id_counts_from_the_recount_on() public {
        _issue(alice, 10);
        _issue(second, 10);
        _register(second, 9, CH, EXPIRY);
        vm.assertEq(rules.holders(address(share)), 1, "as it was");
        vm.expectEmit(address(rules));
        emit IHoldingRules.HolderCounted(address(share), second, 9, CH);
        _recount(second);
        vm.assertEq(rules.holders(address(share)), 2, "as it is");
        // Gone from the registry it stays whom it was.
        _register(second, 9, CH, 0);
        _recount(second);
        vm.assertEq(rules.holders(address(share)), 2, "still");
        vm.prank(enforcer);
        share.burn(second, 10);
        vm.assertEq(rules.holders(address(share)), 1, "burned");
    }

    function test_smallest_and_largest_holding() public {
        Rules memory r;
        (r.minHolding, r.maxHolding) = (10, 100);
        vm.expectEmit(address(rules));
        emit IHoldingRules.RulesSet(address(share), 0, 0, 0, 10, 100);
        _setRules(r);
        _issueFails(alice, 9, abi.encodeWithSelector(IHoldingRules.HoldingTooSmall.selector, alice, 9, 10));
        _issueFails(alice, 101, abi.encodeWithSelector(IHoldingRules.HoldingTooLarge.selector, alice, 101, 100));
        _issue(alice, 60);
        // An investor's wallets add up.
        _issueFails(second, 41, abi.encodeWithSelector(IHoldingRules.HoldingTooLarge.selector, second, 101, 100));
        _issue(second, 40);
        _fails(alice, bob, 9, abi.encodeWithSelector(IHoldingRules.HoldingTooSmall.selector, bob, 9, 10));
        vm.prank(alice);
        share.transfer(second, 59); // within one investor anything goes
        vm.prank(second);
        share.transfer(bob, 90);
        _fails(alice, bob, 1, abi.encodeWithSelector(IHoldingRules.HoldingTooSmall.selector, alice, 9, 10));
        vm.prank(second);
        share.transfer(alice, 9);
        vm.prank(alice);
        share.transfer(bob, 10); // all of it
        vm.assertEq(share.balanceOf(bob), 100, "bob");
    }

    function test_locks_of_the_token() public {
        Rules memory r;
        r.lockedUntil = uint40(NOW + 10);
        _setRules(r);
        _issue(alice, 10); // issuing goes on
        _fails(alice, bob, 1, abi.encodeWithSelector(IHoldingRules.TransfersLocked.selector, NOW + 10));
        vm.prank(alice);
        share.transfer(bob, 0); // 11
        vm.warp(NOW + 10);
        vm.prank(alice);
        share.transfer(bob, 1);
    }

    function test_locks_of_an_account() public {
        _issue(alice, 10);
        vm.expectEmit(address(rules));
        emit IHoldingRules.LockSet(address(share), alice, 6, uint40(NOW + 10));
        _setLock(alice, 6, 10);
        _fails(alice, bob, 5, abi.encodeWithSelector(IHoldingRules.UnitsLocked.selector, alice, 5, 4, NOW + 10));
        vm.prank(alice);
        share.transfer(bob, 4);
        _setLock(alice, 600, 10);
        _fails(alice, bob, 1, abi.encodeWithSelector(IHoldingRules.UnitsLocked.selector, alice, 1, 0, NOW + 10));
        vm.prank(enforcer);
        share.forcedTransfer(alice, bob, 1); // officers may
        vm.warp(NOW + 10);
        vm.prank(alice);
        share.transfer(bob, 5);
    }

    // ------------------------------------------------------------------------------------------------ recovery

    /// @dev Mistake: a recovery drifts from the limits.
    function test_15_recovery_moves_locks_and_conserves_counts() public {
        Rules memory r;
        (r.maxHolders, r.maxHolding) = (1, 10);
        _setRules(r);
        _issue(alice, 10);
        _setLock(alice, 6, 10);
        _setLock(second, 1, 20);
        vm.prank(recoverer);
        share.recover(alice, second);
        vm.assertEq(rules.holders(address(share)), 1, "holders");
        vm.assertEq(rules.countedUnits(address(share)), 10, "units");
        vm.assertEq(rules.lockOf(address(share), alice).units, 0, "lock of the lost wallet");
        vm.assertEq(rules.lockOf(address(share), second).units, 7, "locked units");
        vm.assertEq(rules.lockOf(address(share), second).until, NOW + 20, "until the later time");
        vm.prank(recoverer);
        share.recover(alice, second);
        vm.assertEq(rules.lockOf(address(share), second).units, 7, "idempotent");

        _setLock(alice, type(uint208).max, 30);
        vm.warp(NOW + 5);
        vm.prank(recoverer);
        share.recover(alice, second);
        vm.assertEq(rules.lockOf(address(share), second).units, type(uint208).max, "to the most there is");
        _setLock(alice, 3, 30);
        vm.warp(NOW + 20 + 30 days);
        vm.prank(recoverer);
        share.recover(alice, second);
        vm.assertEq(rules.lockOf(address(share), second).units, 3, "a lock that is over counts no more");
    }

    // -------------------------------------------------------------------------------------------- joining, leaving

    function test_joining_late_needs_a_recount_before_rules_that_count() public {
        vm.prank(complier);
        share.setCompliance(ICompliance(address(0)));
        _issue(alice, 10);
        _issue(bob, 20);
        _issue(carol, 5);
        _bind(rules);
        Rules memory r;
        r.minTier = 1;
        _setRules(r); // this one does not count
        r.maxHolders = 3;
        _setRulesFails(r, abi.encodeWithSelector(IHoldingRules.NotAllCounted.selector, share, 0, 35));
        // Movements count those that they touch.
        vm.prank(alice);
        share.transfer(bob, 3);
        vm.assertEq(rules.countedUnits(address(share)), 30, "both sides");
        _setRulesFails(r, abi.encodeWithSelector(IHoldingRules.NotAllCounted.selector, share, 30, 35));
        uint16[] memory countries = new uint16[](1);
        vm.expectRevert(abi.encodeWithSelector(IHoldingRules.NotAllCounted.selector, share, 30, 35));
        vm.prank(complier);
        rules.setCountryLimits(address(share), countries, 1);

        _register(carol, 3, CH, 0);
        address[] memory missing = new address[](1);
        missing[0] = carol;
        vm.expectRevert(abi.encodeWithSelector(IHoldingRules.HolderUnknown.selector, carol));
        rules.recount(address(share), missing);
        // Burned in part, it counts as an investor of its own, until it is known.
        vm.prank(enforcer);
        share.burn(carol, 1);
        vm.assertEq(rules.holders(address(share)), 3, "three");
        _register(carol, 3, CH, EXPIRY);
        _recount(carol);
        _recount(mallory); // holds nothing
        vm.assertEq(rules.holders(address(share)), 3, "still three");
        _setRules(r);
        vm.assertEq(rules.rulesOf(address(share)).maxHolders, 3, "set");
    }

    function test_leaving_and_joining_again_starts_over() public {
        _issue(alice, 10);
        Rules memory r;
        r.maxHolders = 1;
        _setRules(r);
        vm.expectEmit(address(share));
        emit IPermissionedERC20.ComplianceAdded(address(0));
        vm.expectEmit(address(rules));
        emit IHoldingRules.TokenUnbound(address(share));
        vm.prank(complier);
        share.setCompliance(ICompliance(address(0)));
        vm.assertFalse(rules.isTokenBound(address(share)), "left");
        _setRulesFails(r, abi.encodeWithSelector(IHoldingRules.NotBound.selector, share));
        _issue(bob, 10);
        _bind(rules);
        vm.assertTrue(rules.isTokenBound(address(share)), "joined");
        vm.assertEq(rules.rulesOf(address(share)).maxHolders, 0, "no rules");
        vm.assertEq(rules.holders(address(share)), 0, "no counts");
    }

    function test_only_a_token_speaks_for_itself() public {
        vm.expectRevert(abi.encodeWithSelector(IHoldingRules.NotTheToken.selector, mallory, share));
        vm.prank(mallory);
        rules.bindToken(address(share));
        vm.expectRevert(abi.encodeWithSelector(IHoldingRules.NotTheToken.selector, mallory, share));
        vm.prank(mallory);
        rules.unbindToken(address(share));
        bytes memory notBound = abi.encodeWithSelector(IHoldingRules.NotBound.selector, mallory);
        vm.startPrank(mallory);
        vm.expectRevert(notBound);
        rules.created(alice, 1);
        vm.expectRevert(notBound);
        rules.destroyed(alice, 1);
        vm.expectRevert(notBound);
        rules.transferred(alice, bob, 1);
        vm.expectRevert(notBound);
        rules.recovered(alice, bob);
        vm.expectRevert(notBound);
        rules.recount(mallory, new address[](0));
        vm.stopPrank();
    }

    function test_a_token_of_another_registry_cannot_join() public {
        HoldingRules other = new HoldingRules(address(manager), address(new InvestorRegistry(address(manager))));
        vm.expectRevert(abi.encodeWithSelector(IHoldingRules.OtherRegistry.selector, share, registry));
        vm.prank(complier);
        share.setCompliance(other);
    }

    // ------------------------------------------------------------------------------------- compliances of others

    function test_a_plain_compliance_is_asked_and_told() public {
        PlainCompliance plain = new PlainCompliance();
        _bind(plain);
        vm.assertEq(plain.bound(), address(share), "bound");
        _issue(alice, 10);
        vm.prank(alice);
        share.transfer(bob, 1);
        vm.prank(enforcer);
        share.burn(bob, 1);
        vm.prank(enforcer);
        share.forcedTransfer(alice, bob, 1);
        vm.prank(recoverer);
        share.recover(alice, second);
        vm.assertEq(plain.told(), 5, "of everything that moves");

        plain.set(true, false);
        _fails(bob, alice, 1, abi.encodeWithSelector(IPermissionedERC20.ComplianceNotFollowed.selector, bob, alice, 1));
        _issueFails(
            alice, 1, abi.encodeWithSelector(IPermissionedERC20.ComplianceNotFollowed.selector, address(0), alice, 1)
        );
        // Not about what officers do.
        vm.prank(enforcer);
        share.burn(bob, 1);
    }

    /// @dev 10: a compliance that fails does not make canTransfer fail, and can be got rid of.
    function test_10_a_broken_compliance_is_against_everything() public {
        PlainCompliance plain = new PlainCompliance();
        _bind(plain);
        _issue(alice, 10);
        plain.set(false, true);
        _fails(alice, bob, 1, abi.encodeWithSelector(IPermissionedERC20.ComplianceNotFollowed.selector, alice, bob, 1));
        vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.InvalidCompliance.selector, mallory));
        vm.prank(complier);
        share.setCompliance(ICompliance(mallory));
        vm.prank(complier);
        share.setCompliance(ICompliance(address(0)));
        vm.prank(alice);
        share.transfer(bob, 1);
    }

    function test_10_a_compliance_without_the_reasons_it_promised_is_against_it_all_the_same() public {
        Mute mute = new Mute();
        _bind(mute);
        _issue(alice, 10);
        mute.set(true, false);
        _fails(alice, bob, 1, abi.encodeWithSelector(IPermissionedERC20.ComplianceNotFollowed.selector, alice, bob, 1));
    }

    function test_interfaces() public view {
        vm.assertTrue(rules.supportsInterface(type(IHoldingRules).interfaceId), "IHoldingRules");
        vm.assertTrue(rules.supportsInterface(type(ICompliance).interfaceId), "ICompliance");
        vm.assertTrue(rules.supportsInterface(type(IERC165).interfaceId), "IERC165");
        vm.assertFalse(rules.supportsInterface(0xffffffff), "ERC-165's no");
    }

    // ------------------------------------------------------------------------------------------------- previews

    function test_preview_gives_every_reason() public {
        _issue(alice, 10);
        Rules memory r;
        (r.minTier, r.lockedUntil, r.minHolding, r.maxHolding, r.maxHolders) = (2, uint40(NOW + 1), 9, 9, 1);
        _setRules(r);
        _setLock(alice, 10, 1);
        _block(CH, true);
        _register(bob, 2, CH, uint40(NOW));
        vm.prank(freezer);
        share.setAddressFrozen(bob, true);
        vm.prank(freezer);
        share.setFrozenTokens(alice, 10);
        vm.prank(pauser);
        share.pause();
        bytes[] memory reasons = preview.transferRefusals(address(share), alice, bob, 2);
        vm.assertEq(reasons.length, 12, "reasons");
        vm.assertEq(reasons[0], abi.encodeWithSelector(IPermissionedERC20.EnforcedPause.selector), "first");
        vm.assertEq(reasons[11], abi.encodeWithSelector(IHoldingRules.HoldingTooSmall.selector, alice, 8, 9), "last");
        reasons = preview.issueRefusals(address(share), bob, CAP);
        vm.assertEq(reasons.length, 8, "reasons");
        vm.assertEq(preview.transferRefusals(address(share), mallory, carol, 0).length, 4, "mallory");
    }

    /// @dev Whatever the state: the preview's first reason is what a transfer and an issue revert with, and there is none
    /// exactly if they succeed.
    function testFuzz_05_preview_is_right(uint256 seed, uint256 amount) public {
        _issue(alice, 50);
        _issue(bob, 5);
        Rules memory r;
        if (_roll(seed, 1, 4)) r.minTier = 2;
        if (_roll(seed, 2, 4)) r.maxHolders = 2;
        if (_roll(seed, 3, 8)) r.lockedUntil = uint40(NOW + 1);
        if (_roll(seed, 4, 3)) r.minHolding = 10;
        if (_roll(seed, 5, 3)) r.maxHolding = 20;
        _setRules(r);
        if (_roll(seed, 6, 4)) _setLock(alice, 30, 5);
        if (_roll(seed, 7, 8)) _block(CH, true);
        if (_roll(seed, 8, 4)) _register(bob, 2, KP, EXPIRY);
        if (_roll(seed, 9, 8)) _register(alice, 1, CH, uint40(NOW));
        if (_roll(seed, 10, 8)) {
            vm.prank(freezer);
            share.setAddressFrozen(bob, true);
        }
        if (_roll(seed, 11, 4)) {
            vm.prank(freezer);
            share.setFrozenTokens(alice, 40);
        }
        if (_roll(seed, 12, 10)) {
            vm.prank(pauser);
            share.pause();
        }
        address to = _roll(seed, 13, 2) ? bob : _roll(seed, 14, 2) ? carol : second;
        if (amount % 8 != 0) amount %= 60;

        bytes[] memory reasons = preview.transferRefusals(address(share), alice, to, amount);
        vm.assertTrue(share.canTransfer(alice, to, amount) == (reasons.length == 0), "5: canTransfer");
        uint256 state = vm.snapshotState();
        if (reasons.length != 0) vm.expectRevert(reasons[0]);
        vm.prank(alice);
        share.transfer(to, amount);
        vm.revertToState(state);

        reasons = preview.issueRefusals(address(share), to, amount);
        if (reasons.length != 0) vm.expectRevert(reasons[0]);
        vm.prank(issuer);
        share.issue(1, "", to, amount);
    }

    // --------------------------------------------------------------------------------------------------- helpers

    function _roll(uint256 seed, uint256 which, uint256 sides) private pure returns (bool) {
        return uint256(keccak256(abi.encode(seed, which))) % sides == 0;
    }

    /// @dev transfer says why, canTransfer and the preview agree, and a batch of issues is not held up.
    function _fails(address from, address to, uint256 amount, bytes memory reason) private {
        vm.assertFalse(share.canTransfer(from, to, amount), "canTransfer");
        vm.assertEq(preview.transferRefusals(address(share), from, to, amount)[0], reason, "preview");
        vm.expectRevert(reason);
        vm.prank(from);
        share.transfer(to, amount);
    }

    function _issueFails(address to, uint256 units, bytes memory reason) private {
        vm.assertEq(preview.issueRefusals(address(share), to, units)[0], reason, "preview");
        Issue[] memory items = _items(1);
        items[0] = Issue(_nextSerial(), "", to, units);
        vm.expectRevert(reason);
        vm.prank(issuer);
        share.issue(items[0].serial, "", to, units);
        vm.expectEmit(address(share));
        emit IPermissionedERC20.IssueRefused(items[0].serial, "", to, units, reason);
        vm.prank(issuer);
        share.issueBatch(items);
    }

    function _bind(ICompliance compliance) private {
        vm.prank(complier);
        share.setCompliance(compliance);
    }

    function _setRules(Rules memory r) private {
        vm.prank(complier);
        rules.setRules(address(share), r);
    }

    function _setRulesFails(Rules memory r, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(complier);
        rules.setRules(address(share), r);
    }

    function _setLock(address account, uint208 units, uint256 period) private {
        vm.prank(complier);
        rules.setLock(address(share), account, Lock(units, uint40(block.timestamp + period)));
    }

    function _recount(address account) private {
        address[] memory accounts = new address[](1);
        accounts[0] = account;
        rules.recount(address(share), accounts);
    }

    function _registerTier(address wallet, uint64 id, uint8 tier) private {
        Registration[] memory registrations = new Registration[](1);
        registrations[0] = Registration(wallet, id, CH, tier, 0, EXPIRY);
        vm.prank(attester);
        registry.register(registrations);
    }
}
