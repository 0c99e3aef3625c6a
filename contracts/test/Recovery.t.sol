// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC3643Names} from "../src/interfaces/IERC3643Names.sol";
import {IERC7943Fungible} from "../src/interfaces/IERC7943Fungible.sol";
import {IPermissionedERC20} from "../src/interfaces/IPermissionedERC20.sol";
import {Platform} from "./lib/Platform.sol";
import {Vm, vm} from "./lib/Vm.sol";
import {IERC20} from "@openzeppelin/contracts/interfaces/IERC20.sol";

/// @notice Lost wallets, seizures, and ERC-3643's names for what officers do.
contract RecoveryTest is Platform {
    address private second = _account("alice's second wallet");

    function setUp() public override {
        super.setUp();
        _register(second, 1, CH, EXPIRY);
        _issue(alice, 100);
    }

    // ------------------------------------------------------------------------------------------------ recovery

    function test_15_recovery_moves_units_and_freezes_and_is_idempotent() public {
        _issue(second, 7);
        vm.prank(freezer);
        share.setFrozenTokens(alice, 60);
        vm.prank(freezer);
        share.setFrozenTokens(second, 5);
        vm.prank(freezer);
        share.setAddressFrozen(alice, true);
        vm.prank(pauser);
        share.pause(); // no obstacle

        vm.recordLogs();
        vm.prank(recoverer);
        vm.assertEq(share.recover(alice, second), 100, "units");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 5, "logs");
        vm.assertEq(logs[0].topics[0], IPermissionedERC20.WalletRecovered.selector, "first WalletRecovered");
        vm.assertEq(logs[0].topics[3], bytes32(uint256(1)), "investor");
        vm.assertEq(logs[0].data, abi.encode(100), "units");
        vm.assertEq(logs[4].topics[0], IERC20.Transfer.selector, "last Transfer");

        _assertRecovered();
        vm.recordLogs();
        vm.prank(recoverer);
        vm.assertEq(share.recover(alice, second), 0, "nothing is left");
        vm.assertEq(vm.getRecordedLogs().length, 1, "and nothing else happens");
        _assertRecovered();
    }

    function _assertRecovered() private view {
        vm.assertEq(share.balanceOf(alice), 0, "lost wallet");
        vm.assertEq(share.balanceOf(second), 107, "new wallet");
        vm.assertEq(share.getFrozenTokens(alice), 0, "freeze of the lost wallet");
        vm.assertEq(share.getFrozenTokens(second), 65, "freezes add up");
        vm.assertTrue(share.isFrozen(second), "frozen as a whole");
        vm.assertEq(share.totalSupply(), 107, "supply");
    }

    function testFuzz_15_recovery_conserves(uint256 balance, uint256 other, uint256 frozen, uint256 more) public {
        balance = _bound(balance, 0, CAP / 2 - 100);
        other = _bound(other, 1, CAP / 2);
        if (balance != 0) _issue(alice, balance);
        _issue(second, other);
        vm.prank(freezer);
        share.setFrozenTokens(alice, frozen);
        vm.prank(freezer);
        share.setFrozenTokens(second, more);
        uint256 sum = _frozen(frozen) + _frozen(more);
        vm.prank(recoverer);
        share.recover(alice, second);
        vm.assertEq(share.balanceOf(alice), 0, "lost wallet");
        vm.assertEq(share.balanceOf(second), 100 + balance + other, "new wallet");
        vm.assertEq(share.getFrozenTokens(alice), 0, "lost wallet's freeze");
        vm.assertEq(share.getFrozenTokens(second), _frozen(sum), "freezes add up, to the most there is");
    }

    function _frozen(uint256 units) private pure returns (uint256) {
        return units > type(uint248).max ? type(uint248).max : units;
    }

    function test_recovery_works_from_an_expired_wallet_and_again_for_what_came_since() public {
        _register(alice, 1, CH, uint40(NOW));
        vm.prank(recoverer);
        share.recover(alice, second);
        _register(alice, 1, CH, EXPIRY);
        _issue(alice, 3);
        vm.prank(recoverer);
        vm.assertEq(share.recover(alice, second), 3, "units");
        vm.assertEq(share.balanceOf(second), 103, "new wallet");
    }

    function test_06_recovery_is_between_wallets_of_one_investor() public {
        _recoveryFails(alice, bob, abi.encodeWithSelector(IPermissionedERC20.NotSameInvestor.selector, alice, bob));
        _recoveryFails(alice, alice, abi.encodeWithSelector(IPermissionedERC20.NotSameInvestor.selector, alice, alice));
        _recoveryFails(
            alice, mallory, abi.encodeWithSelector(IPermissionedERC20.NotSameInvestor.selector, alice, mallory)
        );
        // Two strangers are no investor, nor are two wallets whose investor was left out.
        _recoveryFails(
            mallory,
            address(this),
            abi.encodeWithSelector(IPermissionedERC20.NotSameInvestor.selector, mallory, address(this))
        );
        _register(carol, 0, CH, EXPIRY);
        _register(bob, 0, CH, EXPIRY);
        _recoveryFails(carol, bob, abi.encodeWithSelector(IPermissionedERC20.NotSameInvestor.selector, carol, bob));

        _register(second, 1, CH, uint40(NOW));
        _recoveryFails(
            alice, second, abi.encodeWithSelector(IPermissionedERC20.EligibilityExpired.selector, second, NOW)
        );
        _register(second, 1, KP, EXPIRY);
        _block(KP, true);
        _recoveryFails(alice, second, abi.encodeWithSelector(IPermissionedERC20.CountryNotAllowed.selector, second, KP));
        _register(alice, 1, CH, 0);
        _recoveryFails(
            alice, second, abi.encodeWithSelector(IPermissionedERC20.NotSameInvestor.selector, alice, second)
        );
    }

    function _recoveryFails(address lost, address wallet, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(recoverer);
        share.recover(lost, wallet);
    }

    // ------------------------------------------------------------------------------------------------- seizure

    function test_09_seizure_says_why_then_is_a_forced_transfer() public {
        vm.prank(freezer);
        share.setFrozenTokens(alice, 100);
        vm.recordLogs();
        vm.prank(enforcer);
        share.seize(alice, bob, 40, "court order", keccak256("order"));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 4, "logs");
        vm.assertEq(logs[0].topics[0], IPermissionedERC20.Seized.selector, "Seized");
        vm.assertEq(logs[0].topics[3], "court order", "reason");
        vm.assertEq(logs[0].data, abi.encode(40, keccak256("order")), "amount and document");
        vm.assertEq(logs[1].topics[0], IERC7943Fungible.Frozen.selector, "Frozen");
        vm.assertEq(logs[2].topics[0], IERC7943Fungible.ForcedTransfer.selector, "ForcedTransfer");
        vm.assertEq(logs[3].topics[0], IERC20.Transfer.selector, "Transfer");
        vm.assertEq(share.balanceOf(bob), 40, "bob");
        vm.assertEq(share.getFrozenTokens(alice), 60, "the rest stays frozen");

        vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.NotEligible.selector, mallory));
        vm.prank(enforcer);
        share.seize(alice, mallory, 1, "", "");
    }

    // -------------------------------------------------------------------------------------------------- ERC-3643

    function test_names_of_erc3643_do_what_their_namesakes_do() public {
        address[] memory from = new address[](2);
        address[] memory to = new address[](2);
        uint256[] memory amounts = new uint256[](2);
        (from[0], from[1], to[0], to[1], amounts[0], amounts[1]) = (alice, alice, bob, carol, 10, 20);

        vm.prank(alice);
        share.batchTransfer(to, amounts);
        vm.assertEq(share.balanceOf(bob) + share.balanceOf(carol), 30, "batchTransfer");
        vm.prank(enforcer);
        share.batchForcedTransfer(from, to, amounts);
        vm.assertEq(share.balanceOf(alice), 40, "batchForcedTransfer");
        vm.prank(enforcer);
        share.batchBurn(to, amounts);
        vm.assertEq(share.totalSupply(), 70, "batchBurn");

        vm.prank(freezer);
        share.batchFreezePartialTokens(to, amounts);
        vm.expectEmit(address(share));
        emit IERC7943Fungible.Frozen(carol, 15);
        vm.prank(freezer);
        share.unfreezePartialTokens(carol, 5);
        vm.prank(freezer);
        share.freezePartialTokens(carol, 5);
        vm.expectRevert(
            abi.encodeWithSelector(IERC7943Fungible.ERC7943InsufficientUnfrozenBalance.selector, carol, 1, 0)
        );
        vm.prank(freezer);
        share.freezePartialTokens(carol, 1);
        vm.expectRevert(abi.encodeWithSelector(IERC3643Names.NotSoManyFrozen.selector, carol, 21, 20));
        vm.prank(freezer);
        share.unfreezePartialTokens(carol, 21);
        vm.prank(freezer);
        share.batchUnfreezePartialTokens(to, amounts);
        vm.assertEq(share.getFrozenTokens(bob) + share.getFrozenTokens(carol), 0, "batchUnfreezePartialTokens");

        bool[] memory frozen = new bool[](2);
        frozen[1] = true;
        vm.prank(freezer);
        share.batchSetAddressFrozen(to, frozen);
        vm.assertTrue(!share.isFrozen(bob) && share.isFrozen(carol), "batchSetAddressFrozen");

        vm.expectEmit(address(share));
        emit IERC3643Names.RecoverySuccess(alice, second, mallory);
        vm.prank(recoverer);
        vm.assertTrue(share.recoveryAddress(alice, second, mallory), "recoveryAddress");
        vm.assertEq(share.balanceOf(second), 40, "recovered");
        vm.assertEq(share.onchainID(), address(0), "onchainID");
        vm.assertEq(share.version(), "1.0.0", "version");
        vm.assertEq(address(share.compliance()), address(0), "compliance");
    }

    function test_lists_of_different_lengths_are_refused() public {
        address[] memory a = new address[](1);
        uint256[] memory n = new uint256[](2);
        bytes4 mismatch = IERC3643Names.LengthMismatch.selector;
        vm.expectRevert(mismatch);
        share.batchTransfer(a, n);
        vm.startPrank(enforcer);
        vm.expectRevert(mismatch);
        share.batchBurn(a, n);
        vm.expectRevert(mismatch);
        share.batchForcedTransfer(a, a, n);
        vm.expectRevert(mismatch);
        share.batchForcedTransfer(a, new address[](2), new uint256[](1));
        vm.stopPrank();
        vm.startPrank(freezer);
        vm.expectRevert(mismatch);
        share.batchFreezePartialTokens(a, n);
        vm.expectRevert(mismatch);
        share.batchUnfreezePartialTokens(a, n);
        vm.expectRevert(mismatch);
        share.batchSetAddressFrozen(a, new bool[](0));
        vm.stopPrank();
    }

    function test_batch_transfer_keeps_to_the_policy() public {
        address[] memory to = new address[](2);
        (to[0], to[1]) = (bob, mallory);
        uint256[] memory amounts = new uint256[](2);
        vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.NotEligible.selector, mallory));
        vm.prank(alice);
        share.batchTransfer(to, amounts);
    }

    function _bound(uint256 x, uint256 min, uint256 max) private pure returns (uint256) {
        return min + x % (max - min + 1);
    }
}
