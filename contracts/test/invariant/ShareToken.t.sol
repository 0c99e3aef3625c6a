// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Platform} from "../lib/Platform.sol";
import {vm} from "../lib/Vm.sol";
import {ShareHandler} from "./ShareHandler.sol";

/// @notice What holds of a share token after any sequence of what its users and officers do. The handler checks each
/// step for invariants 5, 6, 7, 8, 11, 12 and 27; here is what shows in sums.
contract ShareTokenInvariants is Platform {
    ShareHandler private handler;

    function setUp() public override {
        super.setUp();
        address[] memory actors = new address[](6);
        for (uint256 i = 0; i < actors.length; ++i) {
            actors[i] = _account(string(abi.encodePacked("actor", i)));
        }
        ShareHandler.Officers memory officers = ShareHandler.Officers(issuer, freezer, enforcer, attester, pauser);
        handler = new ShareHandler(share, registry, officers, actors);
        // All but the last, who stays a stranger.
        for (uint256 i = 0; i + 1 < actors.length; ++i) {
            handler.register(i, uint16(i), 3);
        }
        for (uint256 i = 0; i < actors.length; ++i) {
            handler.issue(i, i, 1e9 + i);
        }
    }

    /// @dev The invariants would also hold of a handler whose every step is refused. This one's steps are not.
    function test_handler_gets_things_done() public {
        for (uint256 i = 0; i < 3000; ++i) {
            uint256[7] memory r;
            for (uint256 j = 0; j < r.length; ++j) {
                r[j] = uint256(keccak256(abi.encode(i, j)));
            }
            uint256 step = r[6] % 12;
            if (step == 0) handler.warp(r[0]);
            if (step == 1) handler.register(r[0], uint16(r[1]), r[2]);
            if (step == 2) handler.setCountryBlocked(uint16(r[0]), r[1]);
            if (step == 3) handler.setFrozen(r[0], r[1]);
            if (step == 4) handler.setFrozenUnits(r[0], r[1], r[2]);
            if (step == 5) handler.pause(r[0]);
            if (step == 6) handler.issue(r[0], r[1], r[2]);
            if (step == 7) {
                handler.issueBatch([r[0], r[1], r[2], r[3]], [r[1], r[2], r[3], r[4]], [r[2], r[3], r[4], r[5]]);
            }
            if (step == 8) handler.transfer(r[0], r[1], r[2]);
            if (step == 9) handler.transferFrom(r[0], r[1], r[2], r[3], r[4]);
            if (step == 10) handler.forcedTransfer(r[0], r[1], r[2]);
            if (step == 11) handler.burn(r[0], r[1]);
        }
        vm.assertLe(30, handler.done("issue"), "issue");
        vm.assertLe(30, handler.done("transfer"), "transfer");
        vm.assertLe(30, handler.done("transferFrom"), "transferFrom");
        vm.assertLe(30, handler.done("forcedTransfer"), "forcedTransfer");
        vm.assertLe(30, handler.done("burn"), "burn");
    }

    /// @dev Asked by Foundry.
    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function invariant_01_balances_sum_to_the_supply() public view {
        uint256 sum;
        address[] memory actors = handler.actors();
        for (uint256 i = 0; i < actors.length; ++i) {
            sum += share.balanceOf(actors[i]);
        }
        vm.assertEq(sum, share.totalSupply(), "1: sum of balances");
        vm.assertEq(handler.issued() - handler.burned(), sum, "1: what was issued and not burned");
    }

    function invariant_02_supply_is_within_the_cap() public view {
        vm.assertLe(share.totalSupply(), share.cap(), "2: supply");
        vm.assertLe(share.cap(), type(uint208).max, "2: cap");
    }

    function invariant_07_freezes_are_what_was_ordered_less_what_was_taken() public view {
        address[] memory actors = handler.actors();
        for (uint256 i = 0; i < actors.length; ++i) {
            vm.assertEq(share.getFrozenTokens(actors[i]), handler.frozenUnitsOf(actors[i]), "7: frozen");
        }
    }

    function invariant_10_views_answer() public view {
        address[] memory actors = handler.actors();
        for (uint256 i = 0; i < actors.length; ++i) {
            share.canTransfer(actors[i], actors[0], type(uint256).max);
            share.canTransfer(actors[0], actors[i], 0);
            vm.assertTrue(share.canSend(actors[i]) == share.canReceive(actors[i]), "10: canX");
        }
    }
}
