// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ShareToken} from "../src/ShareToken.sol";
import {IERC7943Fungible} from "../src/interfaces/IERC7943Fungible.sol";
import {IPermissionedERC20, Issue} from "../src/interfaces/IPermissionedERC20.sol";
import {Platform} from "./lib/Platform.sol";
import {Vm, vm} from "./lib/Vm.sol";
import {
    ERC20PermitUpgradeable
} from "@openzeppelin/contracts-upgradeable/token/ERC20/extensions/ERC20PermitUpgradeable.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC20} from "@openzeppelin/contracts/interfaces/IERC20.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

/// @notice Issuing, moving, freezing and burning shares. Names of tests carry the number of the invariant they check.
contract ShareTokenTest is Platform {
    bytes32 private constant REF = keccak256("reference");

    // ---------------------------------------------------------------------------------------------------- issuing

    function test_issue_mints_and_repeats_the_reference() public {
        vm.expectEmit(address(share));
        emit IERC20.Transfer(address(0), alice, 10e6);
        vm.expectEmit(address(share));
        emit IPermissionedERC20.Issued(7, REF, alice, 10e6);
        vm.prank(issuer);
        share.issue(7, REF, alice, 10e6);

        vm.assertEq(share.balanceOf(alice), 10e6, "balance");
        vm.assertEq(share.totalSupply(), 10e6, "supply");
        vm.assertTrue(share.isSerialUsed(7), "serial 7");
        vm.assertFalse(share.isSerialUsed(8), "serial 8");
    }

    function test_27_serial_issues_once() public {
        vm.prank(issuer);
        share.issue(7, REF, alice, 10e6);
        vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.SerialUsed.selector, 7));
        vm.prank(issuer);
        share.issue(7, REF, bob, 1);

        Issue[] memory items = _items(3);
        items[0] = Issue(7, REF, bob, 1); // used by issue
        items[1] = Issue(8, REF, bob, 2);
        items[2] = Issue(8, REF, carol, 3); // used by the item before
        vm.prank(issuer);
        share.issueBatch(items);
        vm.assertEq(share.balanceOf(bob), 2, "bob");
        vm.assertEq(share.balanceOf(carol), 0, "carol");

        vm.recordLogs();
        vm.prank(issuer);
        share.issueBatch(items);
        vm.assertEq(vm.getRecordedLogs().length, 0, "a repeated batch is silent");
        vm.assertEq(share.totalSupply(), 10e6 + 2, "supply");
    }

    /// @dev Serials in any order, drawn from few pages so that they meet, single or in a batch.
    function testFuzz_27_serials_in_any_order(uint256[20] calldata serials, uint256 single) public {
        uint256 distinct;
        Issue[] memory items = _items(1);
        for (uint256 i = 0; i < serials.length; ++i) {
            uint256 serial = serials[i] % 300;
            bool used = share.isSerialUsed(serial);
            if (!used) ++distinct;
            if (single >> i & 1 == 1) {
                if (used) vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.SerialUsed.selector, serial));
                vm.prank(issuer);
                share.issue(serial, REF, alice, 1);
            } else {
                items[0] = Issue(serial, REF, alice, 1);
                vm.prank(issuer);
                share.issueBatch(items);
            }
            vm.assertTrue(share.isSerialUsed(serial), "used from now on");
        }
        vm.assertEq(share.totalSupply(), distinct, "one unit a serial");
    }

    function testFuzz_serial_uses_no_other(uint256 serial, uint256 other) public {
        vm.assume(serial != other);
        vm.prank(issuer);
        share.issue(serial, REF, alice, 1);
        vm.assertTrue(share.isSerialUsed(serial), "used");
        vm.assertFalse(share.isSerialUsed(other), "other");
    }

    /// @dev The refused ones stand between the others, at both ends and in a row.
    function test_one_bad_recipient_fails_alone() public {
        Issue[] memory items = _items(6);
        items[0] = Issue(1, REF, mallory, 1);
        items[1] = Issue(2, REF, alice, 2);
        items[2] = Issue(3, REF, mallory, 3);
        items[3] = Issue(4, REF, bob, CAP);
        items[4] = Issue(5, REF, bob, 5);
        items[5] = Issue(6, REF, address(0), 6);
        vm.recordLogs();
        vm.prank(issuer);
        share.issueBatch(items);
        vm.assertEq(vm.getRecordedLogs().length, 4 + 2 * 2, "one event a refusal, two an issuance");
        vm.assertEq(share.balanceOf(alice), 2, "alice");
        vm.assertEq(share.balanceOf(bob), 5, "bob");
        vm.assertEq(share.totalSupply(), 7, "supply");
        for (uint256 serial = 1; serial <= 6; ++serial) {
            vm.assertTrue(share.isSerialUsed(serial), "used");
        }
    }

    /// @dev Each way to refuse an issuance: issue reverts with a reason and leaves the serial, issueBatch reports the
    /// same bytes, uses the serial up and mints the items after it.
    function test_refusals_are_the_same_single_and_batch() public {
        _issue(carol, 5);

        _refused(mallory, 1, abi.encodeWithSelector(IPermissionedERC20.NotEligible.selector, mallory));
        _refused(address(0), 1, abi.encodeWithSelector(IPermissionedERC20.NotEligible.selector, address(0)));
        _refused(address(share), 1, abi.encodeWithSelector(IPermissionedERC20.NotEligible.selector, share));
        _refused(bob, 0, abi.encodeWithSelector(IPermissionedERC20.ZeroUnits.selector));
        _refused(
            bob,
            CAP + 1,
            abi.encodeWithSelector(IPermissionedERC20.CapExceeded.selector, CAP, share.totalSupply(), CAP + 1)
        );
        _refused(
            bob,
            type(uint256).max,
            abi.encodeWithSelector(IPermissionedERC20.CapExceeded.selector, CAP, share.totalSupply(), type(uint256).max)
        );

        _register(bob, 2, CH, uint40(NOW));
        _refused(bob, 1, abi.encodeWithSelector(IPermissionedERC20.EligibilityExpired.selector, bob, NOW));
        _register(bob, 2, CH, uint40(NOW + 1));
        _issue(bob, 1);

        _register(bob, 2, KP, EXPIRY);
        _block(KP, true);
        _refused(bob, 1, abi.encodeWithSelector(IPermissionedERC20.CountryNotAllowed.selector, bob, KP));
        _block(KP, false);
        _issue(bob, 1);

        vm.prank(freezer);
        share.setAddressFrozen(bob, true);
        _refused(bob, 1, abi.encodeWithSelector(IPermissionedERC20.AccountFrozen.selector, bob));
    }

    function _refused(address to, uint256 units, bytes memory reason) private {
        uint256 serial = _nextSerial();
        vm.expectRevert(reason);
        vm.prank(issuer);
        share.issue(serial, REF, to, units);
        vm.assertFalse(share.isSerialUsed(serial), "a reverted issue leaves its serial");

        uint256 before = share.balanceOf(carol);
        Issue[] memory items = _items(3);
        items[0] = Issue(serial, REF, to, units);
        items[1] = Issue(_nextSerial(), REF, carol, 1);
        items[2] = Issue(_nextSerial(), REF, carol, 2);
        vm.expectEmit(address(share));
        emit IPermissionedERC20.IssueRefused(serial, REF, to, units, reason);
        vm.prank(issuer);
        share.issueBatch(items);
        vm.assertTrue(share.isSerialUsed(serial), "a refusal uses the serial");
        vm.assertEq(share.balanceOf(carol), before + 3, "the others are minted");
    }

    /// @dev Mistake: minting while paused.
    function test_12_paused_refuses_to_issue() public {
        vm.prank(pauser);
        share.pause();
        bytes memory reason = abi.encodeWithSelector(IPermissionedERC20.EnforcedPause.selector);
        vm.expectRevert(reason);
        vm.prank(issuer);
        share.issue(1, REF, alice, 1);

        Issue[] memory items = _items(1);
        items[0] = Issue(1, REF, alice, 1);
        vm.expectEmit(address(share));
        emit IPermissionedERC20.IssueRefused(1, REF, alice, 1, reason);
        vm.prank(issuer);
        share.issueBatch(items);

        vm.prank(pauser);
        share.unpause();
        vm.prank(issuer);
        share.issueBatch(items);
        vm.assertEq(share.totalSupply(), 0, "a refusal is final");
    }

    function test_closed_refuses_to_issue() public {
        vm.prank(address(vault));
        share.close();
        bytes memory reason = abi.encodeWithSelector(IPermissionedERC20.TokenClosed.selector);
        vm.expectRevert(reason);
        vm.prank(issuer);
        share.issue(1, REF, alice, 1);

        Issue[] memory items = _items(1);
        items[0] = Issue(1, REF, alice, 1);
        vm.expectEmit(address(share));
        emit IPermissionedERC20.IssueRefused(1, REF, alice, 1, reason);
        vm.prank(issuer);
        share.issueBatch(items);

        vm.expectRevert(reason);
        vm.prank(address(vault));
        share.close();
    }

    function testFuzz_02_supply_never_exceeds_the_cap(uint256 cap, uint256 first, uint256 second) public {
        cap = _bound(cap, 1, type(uint208).max);
        first = _bound(first, 1, cap);
        share = _fractionalize(DEED + 1, cap);
        _issue(alice, first);
        Issue[] memory items = _items(1);
        items[0] = Issue(1, REF, bob, second);
        vm.prank(issuer);
        share.issueBatch(items);
        bool fits = second != 0 && second <= cap - first;
        vm.assertEq(share.balanceOf(bob), fits ? second : 0, "minted if and only if it fits");
        vm.assertLe(share.totalSupply(), cap, "cap");
    }

    function test_burning_makes_room_under_the_cap() public {
        _issue(alice, CAP);
        vm.prank(enforcer);
        share.burn(alice, 10);
        _issue(bob, 10);
        vm.assertEq(share.totalSupply(), CAP, "supply");
    }

    // ---------------------------------------------------------------------------------------------------- moving

    function test_transfer_refuses_each_side_for_each_reason() public {
        _issue(alice, 100);
        vm.prank(pauser);
        share.pause();
        _stuck(alice, bob, 1, abi.encodeWithSelector(IPermissionedERC20.EnforcedPause.selector));
        vm.prank(pauser);
        share.unpause();

        _stuck(alice, mallory, 1, abi.encodeWithSelector(IPermissionedERC20.NotEligible.selector, mallory));
        _stuck(mallory, alice, 0, abi.encodeWithSelector(IPermissionedERC20.NotEligible.selector, mallory));
        _stuck(alice, bob, 101, abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, 100, 101));

        for (uint256 i = 0; i < 2; ++i) {
            address side = i == 0 ? alice : bob;
            uint64 id = i == 0 ? 1 : 2;
            _register(side, id, CH, uint40(NOW));
            _stuck(alice, bob, 1, abi.encodeWithSelector(IPermissionedERC20.EligibilityExpired.selector, side, NOW));
            _register(side, id, CH, 0);
            _stuck(alice, bob, 1, abi.encodeWithSelector(IPermissionedERC20.NotEligible.selector, side));
            _register(side, id, KP, EXPIRY);
            _block(KP, true);
            _stuck(alice, bob, 1, abi.encodeWithSelector(IPermissionedERC20.CountryNotAllowed.selector, side, KP));
            _block(KP, false);
            _register(side, id, CH, EXPIRY);
            vm.prank(freezer);
            share.setAddressFrozen(side, true);
            _stuck(alice, bob, 1, abi.encodeWithSelector(IPermissionedERC20.AccountFrozen.selector, side));
            vm.prank(freezer);
            share.setAddressFrozen(side, false);
        }

        vm.prank(freezer);
        share.setFrozenTokens(alice, 60);
        _stuck(
            alice,
            bob,
            41,
            abi.encodeWithSelector(IERC7943Fungible.ERC7943InsufficientUnfrozenBalance.selector, alice, 41, 40)
        );
        vm.prank(alice);
        share.transfer(bob, 40);
        vm.assertEq(share.balanceOf(bob), 40, "what is free moves");
    }

    /// @dev Neither transfer nor transferFrom lets it through, and canTransfer says so.
    function _stuck(address from, address to, uint256 amount, bytes memory reason) private {
        vm.assertFalse(share.canTransfer(from, to, amount), "canTransfer");
        vm.expectRevert(reason);
        vm.prank(from);
        share.transfer(to, amount);
        vm.prank(from);
        share.approve(carol, amount);
        vm.expectRevert(reason);
        vm.prank(carol);
        share.transferFrom(from, to, amount);
    }

    function test_06_eligibility_ends_with_the_second_of_expiry() public {
        _issue(alice, 10);
        vm.warp(EXPIRY - 1);
        vm.prank(alice);
        share.transfer(bob, 1);
        vm.warp(EXPIRY);
        vm.assertFalse(share.canSend(alice), "canSend");
        vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.EligibilityExpired.selector, alice, EXPIRY));
        vm.prank(alice);
        share.transfer(bob, 1);
    }

    /// @dev Mistake: a zero-value transfer reverts.
    function test_11_zero_value_transfers_succeed() public {
        vm.expectEmit(address(share));
        emit IERC20.Transfer(alice, bob, 0);
        vm.prank(alice);
        share.transfer(bob, 0);
        // Nor does a freeze of more than the balance stand in the way.
        vm.prank(freezer);
        share.setFrozenTokens(alice, 1);
        vm.prank(alice);
        share.transfer(bob, 0);
    }

    function test_08_self_transfer_changes_nothing() public {
        _issue(alice, 10);
        vm.prank(alice);
        share.transfer(alice, 10);
        vm.assertEq(share.balanceOf(alice), 10, "balance");
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, 10, 11));
        vm.prank(alice);
        share.transfer(alice, 11);
    }

    /// @dev Mistake: transferFrom ignores the allowance, or skips the spender's check.
    function test_transfer_from_spends_the_allowance_and_checks_the_spender() public {
        _issue(alice, 100);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, carol, 0, 1));
        vm.prank(carol);
        share.transferFrom(alice, bob, 1);

        vm.prank(alice);
        share.approve(carol, 30);
        vm.prank(carol);
        share.transferFrom(alice, bob, 20);
        vm.assertEq(share.allowance(alice, carol), 10, "allowance");

        vm.prank(freezer);
        share.setAddressFrozen(carol, true);
        vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.AccountFrozen.selector, carol));
        vm.prank(carol);
        share.transferFrom(alice, bob, 10);

        // A contract that settles trades is no investor and need not be.
        vm.prank(alice);
        share.approve(mallory, 10);
        vm.prank(mallory);
        share.transferFrom(alice, bob, 10);
        vm.assertEq(share.balanceOf(bob), 30, "bob");
    }

    /// @dev Any state of two accounts: canTransfer answers what transfer then does, and what moves was free.
    function testFuzz_05_07_can_transfer_is_right(
        uint256 balance,
        uint256 frozen,
        uint256 amount,
        uint8 conditions,
        bool self
    ) public {
        balance = _bound(balance, 0, CAP);
        // Near the balance, where it matters, and now and then far off.
        if (frozen % 8 != 0) frozen = _bound(frozen, 0, 2 * balance + 1);
        if (amount % 8 != 0) amount = _bound(amount, 0, 2 * balance + 1);
        if (balance != 0) _issue(alice, balance);
        vm.prank(freezer);
        share.setFrozenTokens(alice, frozen);
        if (conditions & 31 < 16) _spoil(conditions);
        address to = self ? alice : bob;

        bool can = share.canTransfer(alice, to, amount);
        vm.assertTrue(
            !can || (share.canSend(alice) && share.canReceive(to) && !share.paused()),
            "canTransfer asks canSend and canReceive"
        );
        uint256 before = share.balanceOf(to);
        if (!can) vm.expectRevert();
        vm.prank(alice);
        share.transfer(to, amount);
        if (can) {
            vm.assertEq(share.balanceOf(to), self ? before : before + amount, "arrived");
            if (amount != 0) vm.assertLe(frozen + amount, balance, "7: debit <= balance - frozen");
        }
    }

    function _spoil(uint8 conditions) private {
        uint8 which = conditions & 15;
        if (which == 1) _register(alice, 1, CH, 0);
        if (which == 2) _register(bob, 2, CH, 0);
        if (which == 3) _register(alice, 1, CH, uint40(NOW));
        if (which == 4) _register(bob, 2, CH, uint40(NOW));
        if (which == 5) _block(CH, true);
        if (which == 6 || which == 7) {
            vm.prank(freezer);
            share.setAddressFrozen(which == 6 ? alice : bob, true);
        }
        if (which == 8) {
            vm.prank(pauser);
            share.pause();
        }
    }

    function testFuzz_10_views_never_revert(address from, address to, uint256 amount, uint256 frozen) public {
        vm.prank(freezer);
        share.setFrozenTokens(from, frozen);
        share.canTransfer(from, to, amount);
        share.canSend(from);
        share.canReceive(to);
        share.getFrozenTokens(from);
        share.isFrozen(from);
        share.isSerialUsed(amount);
        registry.isEligible(from);
        registry.investorOf(to);
        vm.assertFalse(share.canSend(address(0)) || share.canReceive(address(0)), "nobody");
    }

    function test_12_paused_stops_users_only() public {
        _issue(alice, 10);
        vm.prank(pauser);
        share.pause();
        vm.assertTrue(share.paused(), "paused");
        vm.expectRevert(IPermissionedERC20.EnforcedPause.selector);
        vm.prank(alice);
        share.transfer(bob, 0);
        vm.expectRevert(IPermissionedERC20.EnforcedPause.selector);
        vm.prank(pauser);
        share.pause();

        vm.prank(enforcer);
        share.forcedTransfer(alice, bob, 1);
        vm.prank(enforcer);
        share.burn(alice, 1);

        vm.expectEmit(address(share));
        emit IPermissionedERC20.Unpaused(pauser);
        vm.prank(pauser);
        share.unpause();
        vm.expectRevert(IPermissionedERC20.ExpectedPause.selector);
        vm.prank(pauser);
        share.unpause();
        vm.prank(alice);
        share.transfer(bob, 8);
    }

    // ---------------------------------------------------------------------------------------------------- forcing

    /// @dev Mistake: frozen > balance underflows. What is taken is unfrozen, and said so, before it moves.
    function test_09_forced_transfer_unfreezes_then_tells_then_moves() public {
        _issue(alice, 100);
        vm.prank(freezer);
        share.setFrozenTokens(alice, 60);

        vm.recordLogs();
        vm.prank(enforcer);
        share.forcedTransfer(alice, bob, 70);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 3, "logs");
        vm.assertEq(logs[0].topics[0], IERC7943Fungible.Frozen.selector, "first Frozen");
        vm.assertEq(logs[0].data, abi.encode(30), "to what is left");
        vm.assertEq(logs[1].topics[0], IERC7943Fungible.ForcedTransfer.selector, "then ForcedTransfer");
        vm.assertEq(logs[1].data, abi.encode(70), "amount");
        vm.assertEq(logs[2].topics[0], IERC20.Transfer.selector, "then Transfer");

        vm.assertEq(share.getFrozenTokens(alice), 30, "frozen");
        vm.assertEq(share.balanceOf(alice), 30, "alice");
        vm.assertEq(share.balanceOf(bob), 70, "bob");
        vm.assertEq(share.totalSupply(), 100, "supply is conserved");
    }

    function test_forced_transfer_takes_free_units_first() public {
        _issue(alice, 100);
        vm.prank(freezer);
        share.setFrozenTokens(alice, 60);
        vm.prank(enforcer);
        share.forcedTransfer(alice, bob, 40);
        vm.assertEq(share.getFrozenTokens(alice), 60, "frozen");
    }

    /// @dev A freeze of more than the balance is an order about units to come, of which only what is taken is lifted.
    function test_forced_transfer_keeps_a_freeze_of_units_to_come() public {
        _issue(alice, 50);
        vm.prank(freezer);
        share.setFrozenTokens(alice, 100);
        vm.prank(enforcer);
        share.forcedTransfer(alice, bob, 10);
        vm.assertEq(share.getFrozenTokens(alice), 90, "frozen");
    }

    function testFuzz_09_forced_transfer(uint256 balance, uint256 frozen, uint256 amount, bool self) public {
        balance = _bound(balance, 1, CAP);
        frozen = _bound(frozen, 0, 3 * balance);
        amount = _bound(amount, 0, 2 * balance);
        _issue(alice, balance);
        vm.prank(freezer);
        share.setFrozenTokens(alice, frozen);

        address to = self ? alice : bob;
        if (amount > balance) {
            vm.expectRevert(
                abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, balance, amount)
            );
        }
        vm.prank(enforcer);
        share.forcedTransfer(alice, to, amount);
        vm.assertEq(share.totalSupply(), balance, "supply");
        if (amount > balance || self) {
            vm.assertEq(share.balanceOf(alice), balance, "8: nothing moved");
            vm.assertEq(share.getFrozenTokens(alice), frozen, "8: nothing was unfrozen");
        } else {
            vm.assertEq(share.balanceOf(alice), balance - amount, "debit");
            vm.assertEq(share.balanceOf(bob), amount, "credit");
            uint256 free = balance > frozen ? balance - frozen : 0;
            uint256 lifted = amount > free ? amount - free : 0;
            vm.assertEq(share.getFrozenTokens(alice), frozen - lifted, "frozen");
        }
    }

    /// @dev Mistake: a self forced-transfer unfreezes.
    function test_08_self_forced_transfer_changes_nothing() public {
        _issue(alice, 100);
        vm.prank(freezer);
        share.setFrozenTokens(alice, 100);
        vm.prank(enforcer);
        share.forcedTransfer(alice, alice, 100);
        vm.assertEq(share.getFrozenTokens(alice), 100, "frozen");
        vm.assertEq(share.balanceOf(alice), 100, "balance");
    }

    /// @dev Mistake: a forced transfer skips policy silently. The recipient's is kept, the holder's is what it is for.
    function test_06_forced_transfer_checks_the_recipient_only() public {
        _issue(alice, 100);
        bytes memory reason = abi.encodeWithSelector(IPermissionedERC20.NotEligible.selector, mallory);
        vm.expectRevert(reason);
        vm.prank(enforcer);
        share.forcedTransfer(alice, mallory, 1);
        vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.NotEligible.selector, address(0)));
        vm.prank(enforcer);
        share.forcedTransfer(alice, address(0), 1);
        // From nobody would be a mint beside the cap.
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidSender.selector, address(0)));
        vm.prank(enforcer);
        share.forcedTransfer(address(0), bob, 1);

        vm.prank(freezer);
        share.setAddressFrozen(bob, true);
        vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.AccountFrozen.selector, bob));
        vm.prank(enforcer);
        share.forcedTransfer(alice, bob, 1);

        _register(alice, 1, CH, 0);
        vm.prank(freezer);
        share.setAddressFrozen(alice, true);
        vm.prank(enforcer);
        vm.assertTrue(share.forcedTransfer(alice, carol, 100), "returns true");
        vm.assertEq(share.balanceOf(carol), 100, "carol");
    }

    /// @dev Mistake: a blacklisted holder who cannot be burned.
    function test_burn_reaches_frozen_and_ineligible_holders() public {
        _issue(alice, 100);
        vm.prank(freezer);
        share.setFrozenTokens(alice, 80);
        vm.prank(freezer);
        share.setAddressFrozen(alice, true);
        _register(alice, 1, CH, 0);

        vm.expectEmit(address(share));
        emit IERC7943Fungible.Frozen(alice, 40);
        vm.expectEmit(address(share));
        emit IERC20.Transfer(alice, address(0), 60);
        vm.prank(enforcer);
        share.burn(alice, 60);
        vm.assertEq(share.balanceOf(alice), 40, "balance");
        vm.assertEq(share.totalSupply(), 40, "supply");

        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, 40, 41));
        vm.prank(enforcer);
        share.burn(alice, 41);
    }

    // ---------------------------------------------------------------------------------------------------- freezing

    function test_freezes_tell_and_are_read_back() public {
        vm.expectEmit(address(share));
        emit IERC7943Fungible.Frozen(alice, 5);
        vm.prank(freezer);
        vm.assertTrue(share.setFrozenTokens(alice, 5), "returns true");
        vm.assertEq(share.getFrozenTokens(alice), 5, "frozen before there is a balance");

        vm.expectEmit(address(share));
        emit IPermissionedERC20.AddressFrozen(alice, true, freezer);
        vm.prank(freezer);
        share.setAddressFrozen(alice, true);
        vm.assertTrue(share.isFrozen(alice), "whole");
        vm.assertEq(share.getFrozenTokens(alice), 5, "units are kept");
        vm.prank(freezer);
        share.setAddressFrozen(alice, false);
        vm.assertEq(share.getFrozenTokens(alice), 5, "units are kept");
    }

    function test_freezing_everything_is_recorded_as_the_most_there_is() public {
        vm.expectEmit(address(share));
        emit IERC7943Fungible.Frozen(alice, type(uint248).max);
        vm.prank(freezer);
        share.setFrozenTokens(alice, type(uint256).max);
        vm.assertEq(share.getFrozenTokens(alice), type(uint248).max, "frozen");
        vm.assertFalse(share.isFrozen(alice), "not as a whole");
    }

    function testFuzz_countries(uint16 country, uint16 other) public {
        vm.assume(country != other);
        _register(alice, 1, country, EXPIRY);
        _register(bob, 2, other, EXPIRY);
        _block(country, true);
        _block(country, true); // changes nothing, so the count stays right
        vm.assertTrue(share.isCountryBlocked(country) && !share.canReceive(alice), "blocked");
        vm.assertTrue(!share.isCountryBlocked(other) && share.canReceive(bob), "other");
        _block(country, false);
        vm.assertTrue(!share.isCountryBlocked(country) && share.canReceive(alice), "lifted");
    }

    function test_countries_tell_changes_only() public {
        uint16[] memory countries = new uint16[](3);
        (countries[0], countries[1], countries[2]) = (KP, CH, KP);
        vm.recordLogs();
        vm.prank(freezer);
        share.setCountriesBlocked(countries, true);
        vm.assertEq(vm.getRecordedLogs().length, 2, "one event a change");
        countries = new uint16[](1);
        countries[0] = KP;
        vm.expectEmit(address(share));
        emit IPermissionedERC20.CountryBlocked(KP, false);
        vm.prank(freezer);
        share.setCountriesBlocked(countries, false);
        vm.assertTrue(share.isCountryBlocked(CH) && !share.canSend(alice), "one is still blocked");
    }

    // ---------------------------------------------------------------------------------------------------- permit

    function test_26_permit_is_single_use_and_dies_with_its_deadline() public {
        (address owner, uint256 key) = (vm.addr(77), 77);
        bytes32 digest = _permitDigest(share, owner, bob, 5, 0, NOW);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        share.permit(owner, bob, 5, NOW, v, r, s);
        vm.assertEq(share.allowance(owner, bob), 5, "allowance");
        vm.expectRevert();
        share.permit(owner, bob, 5, NOW, v, r, s);

        (v, r, s) = vm.sign(key, _permitDigest(share, owner, bob, 5, 1, NOW));
        vm.warp(NOW + 1);
        vm.expectRevert(abi.encodeWithSelector(ERC20PermitUpgradeable.ERC2612ExpiredSignature.selector, NOW));
        share.permit(owner, bob, 5, NOW, v, r, s);
    }

    function test_26_permit_domain_follows_chain_and_clone() public {
        (address owner, uint256 key) = (vm.addr(77), 77);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, _permitDigest(share, owner, bob, 5, 0, NOW));
        ShareToken other = _fractionalize(DEED + 1, CAP);
        vm.assertTrue(other.DOMAIN_SEPARATOR() != share.DOMAIN_SEPARATOR(), "clones do not share a domain");
        vm.expectRevert();
        other.permit(owner, bob, 5, NOW, v, r, s);

        vm.chainId(4711);
        vm.expectRevert();
        share.permit(owner, bob, 5, NOW, v, r, s);
        (, string memory name, string memory version, uint256 chainId, address token,,) = share.eip712Domain();
        vm.assertEq(name, "Seaside Hotel", "name");
        vm.assertEq(version, "1", "version");
        vm.assertEq(chainId, 4711, "chain");
        vm.assertEq(token, address(share), "token");
        (v, r, s) = vm.sign(key, _permitDigest(share, owner, bob, 5, 0, NOW));
        share.permit(owner, bob, 5, NOW, v, r, s);
    }

    /// @dev Written out, not asked of the token, so that the domain itself is checked.
    function _permitDigest(
        ShareToken token,
        address owner,
        address spender,
        uint256 value,
        uint256 nonce,
        uint256 deadline
    ) private view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Seaside Hotel"),
                keccak256("1"),
                block.chainid,
                token
            )
        );
        bytes32 message = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                owner,
                spender,
                value,
                nonce,
                deadline
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, message));
    }

    // ---------------------------------------------------------------------------------------------------- set-up

    function test_25_neither_token_nor_template_can_be_initialised_again() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        share.initialize(address(manager), address(registry), "x", "x", 6, CAP);
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        shareTemplate.initialize(address(manager), address(registry), "x", "x", 6, CAP);
    }

    function test_initialize_checks_its_arguments() public {
        ShareToken raw = ShareToken(Clones.clone(address(shareTemplate)));
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedInvalidAuthority.selector, alice));
        raw.initialize(alice, address(registry), "x", "x", 6, CAP);
        vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.InvalidRegistry.selector, alice));
        raw.initialize(address(manager), alice, "x", "x", 6, CAP);
        vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.InvalidDecimals.selector, 37));
        raw.initialize(address(manager), address(registry), "x", "x", 37, CAP);
        vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.InvalidCap.selector, 0));
        raw.initialize(address(manager), address(registry), "x", "x", 6, 0);
        uint256 tooMuch = uint256(type(uint208).max) + 1;
        vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.InvalidCap.selector, tooMuch));
        raw.initialize(address(manager), address(registry), "x", "x", 6, tooMuch);

        vm.expectEmit(address(raw));
        emit IPermissionedERC20.Opened(address(registry), "Name", "SYM", 36, type(uint208).max);
        raw.initialize(address(manager), address(registry), "Name", "SYM", 36, type(uint208).max);
        vm.assertEq(raw.name(), "Name", "name");
        vm.assertEq(raw.symbol(), "SYM", "symbol");
        vm.assertEq(raw.decimals(), 36, "decimals");
        vm.assertEq(raw.cap(), type(uint208).max, "cap");
        vm.assertEq(address(raw.identityRegistry()), address(registry), "registry");
        vm.assertEq(raw.authority(), address(manager), "authority");
        vm.assertEq(raw.template(), address(shareTemplate), "template");
        vm.assertFalse(raw.paused() || raw.isClosed(), "open");
    }

    function test_multicall_keeps_the_caller_and_the_role_of_each_call() public {
        _issue(alice, 10);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(share.transfer, (bob, 4));
        calls[1] = abi.encodeCall(share.transfer, (carol, 6));
        vm.prank(alice);
        share.multicall(calls);
        vm.assertEq(share.balanceOf(bob) + share.balanceOf(carol), 10, "moved");

        calls[1] = abi.encodeCall(share.burn, (bob, 4));
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, bob));
        vm.prank(bob);
        share.multicall(calls);
    }

    function test_interfaces() public view {
        vm.assertTrue(share.supportsInterface(0x3edbb4c4), "ERC-7943, by the number in its text");
        vm.assertTrue(share.supportsInterface(0x36372b07), "ERC-20");
        vm.assertTrue(share.supportsInterface(type(IERC165).interfaceId), "ERC-165");
        vm.assertFalse(share.supportsInterface(0xffffffff), "ERC-165: never");
    }

    function _bound(uint256 x, uint256 low, uint256 high) private pure returns (uint256) {
        if (x >= low && x <= high) return x;
        uint256 size = high - low + 1;
        return size == 0 ? x : low + (x % size);
    }
}
