// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {UtilityToken} from "../../src/UtilityToken.sol";
import {Platform} from "../lib/Platform.sol";
import {Roles} from "../lib/Roles.sol";
import {vm} from "../lib/Vm.sol";

/// @notice Passes issued, moved, redeemed and revoked, points earned and spent, while time passes. What should be is kept
/// by hand. The contract is its own handler.
contract UtilityTokenInvariants is Platform {
    uint256 private constant PASSES = 12;
    uint256 private constant CAPACITY = 100;
    uint256 private constant WINDOW = 1 days;

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    UtilityToken private token;
    uint256 private earned;
    uint256 private spent;
    uint256 private orders;
    mapping(uint256 id => bool) private issued;
    mapping(uint256 id => bool) private gone;
    mapping(uint256 id => uint256) private expiryOf;
    mapping(uint256 id => address) private holderOf;
    mapping(bytes32 what => uint256) private done;

    function setUp() public override {
        super.setUp();
        UtilityToken template = new UtilityToken();
        Roles.assignUtility(manager, address(template));
        factory.adopt(4, address(template));
        manager.grantRole(Roles.CREATOR, issuer, 0);
        manager.grantRole(Roles.EARNER, issuer, 0);
        vm.prank(issuer);
        token = UtilityToken(factory.createUtilityToken("passes", "Club", "CLUB", "ipfs://{id}"));
        vm.prank(issuer);
        token.setEarnLimit(uint208(CAPACITY), uint48(WINDOW));
    }

    /// @dev The invariants would also hold if every step were refused. They are not.
    function test_handler_gets_things_done() public {
        for (uint256 i = 0; i < 400; ++i) {
            uint256 r = uint256(keccak256(abi.encode(i)));
            (uint256 a, uint256 b) = (r >> 32, r >> 64);
            uint256 step = (r >> 200) % 8;
            if (step == 0) this.issuePass(a, b);
            if (step == 1) this.move(a, b);
            if (step == 2) this.redeemPass(a, b % 4 == 0);
            if (step == 3) this.revoke(a * 5);
            if (step == 4 || step == 5) this.earn(a, b);
            if (step == 6) this.spend(a, b);
            if (step == 7) this.pass(a % 2 hours);
        }
        vm.assertLe(PASSES / 2, done["issue"], "issue");
        vm.assertLe(2, done["move"], "move");
        vm.assertLe(2, done["redeem"], "redeem");
        vm.assertLe(1, done["revoke"], "revoke");
        vm.assertLe(10, done["earn"], "earn");
        vm.assertLe(5, done["spend"], "spend");
    }

    /// @dev Asked by Foundry.
    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(this);
    }

    /// @dev Asked by Foundry, to leave out setUp and the like.
    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](7);
        selectors[0] = this.issuePass.selector;
        selectors[1] = this.move.selector;
        selectors[2] = this.redeemPass.selector;
        selectors[3] = this.revoke.selector;
        selectors[4] = this.earn.selector;
        selectors[5] = this.spend.selector;
        selectors[6] = this.pass.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(this), selectors);
    }

    // ------------------------------------------------------------------------------------------------- the steps

    function issuePass(uint256 id, uint256 life) external {
        id = 1 + id % PASSES;
        uint256 expiry = block.timestamp + 1 + life % 10 days;
        vm.prank(issuer);
        try token.issuePass(id, _actor(life), uint48(expiry), life % 4 != 0, "") {
            vm.assertFalse(issued[id], "23: a pass is issued again");
            (issued[id], expiryOf[id], holderOf[id]) = (true, expiry, _actor(life));
            ++done["issue"];
        } catch {
            vm.assertTrue(issued[id], "issue refused without cause");
        }
    }

    function move(uint256 id, uint256 to) external {
        id = 1 + id % PASSES;
        address holder = holderOf[id];
        if (holder == address(0)) return;
        vm.prank(holder);
        try token.safeTransferFrom(holder, _actor(to), id, 1, "") {
            vm.assertFalse(gone[id], "23: a burned pass moves");
            vm.assertTrue(block.timestamp < expiryOf[id], "23: an expired pass moves");
            vm.assertTrue(token.passOf(id).transferable, "moves although it must not");
            holderOf[id] = _actor(to);
            ++done["move"];
        } catch {}
    }

    function redeemPass(uint256 id, bool again) external {
        id = 1 + id % PASSES;
        address holder = holderOf[id];
        if (holder == address(0)) return;
        bool used = again && orders != 0;
        bytes32 order = bytes32(used ? 1 : orders + 1);
        bool may = !used && !gone[id] && block.timestamp < expiryOf[id];
        vm.prank(holder);
        try token.redeemPass(holder, id, order) {
            vm.assertTrue(may, "23: redeemed after it expired, was burned, or for an order that was served");
            gone[id] = true;
            ++orders;
            ++done["redeem"];
        } catch {
            vm.assertFalse(may, "redemption refused without cause");
        }
    }

    function revoke(uint256 id) external {
        id = 1 + id % PASSES;
        address holder = holderOf[id];
        if (holder == address(0) || id % 3 != 0) return;
        vm.prank(enforcer);
        try token.revokePass(id, holder, "reason") {
            vm.assertFalse(gone[id], "23: burned twice");
            gone[id] = true;
            ++done["revoke"];
        } catch {
            vm.assertTrue(gone[id], "revocation refused without cause");
        }
    }

    function earn(uint256 who, uint256 amount) external {
        amount = 1 + amount % 40;
        uint256 available = token.earnable(issuer);
        vm.assertLe(available, CAPACITY, "never more than the capacity");
        vm.prank(issuer);
        try token.earn(_actor(who), amount, "") {
            vm.assertLe(amount, available, "more than the limit");
            earned += amount;
            ++done["earn"];
        } catch {
            vm.assertLe(available + 1, amount, "earning refused without cause");
        }
    }

    function spend(uint256 who, uint256 amount) external {
        address holder = _actor(who);
        uint256 balance = token.balanceOf(holder, 0);
        if (balance == 0) return;
        amount = 1 + amount % balance;
        vm.prank(holder);
        token.redeemPoints(holder, amount, bytes32(++orders));
        spent += amount;
        ++done["spend"];
    }

    function pass(uint256 time) external {
        vm.warp(block.timestamp + time % 2 days);
    }

    // --------------------------------------------------------------------------------------------- what holds always

    function invariant_23_a_pass_is_one_or_burned_for_good() public view {
        for (uint256 id = 1; id <= PASSES; ++id) {
            uint256 supply = token.totalSupply(id);
            vm.assertEq(supply, issued[id] && !gone[id] ? 1 : 0, "23: supply of a pass");
            if (holderOf[id] != address(0)) vm.assertEq(token.balanceOf(holderOf[id], id), supply, "23: its holder");
        }
    }

    function invariant_01_points_are_what_was_earned_less_what_was_spent() public view {
        uint256 sum = token.balanceOf(alice, 0) + token.balanceOf(bob, 0) + token.balanceOf(carol, 0);
        vm.assertEq(sum, token.totalSupply(0), "1: sum of balances");
        vm.assertEq(sum, earned - spent, "1: earned less spent");
        // A full bucket at the start, and what ran in since.
        uint256 most = CAPACITY + CAPACITY * (block.timestamp - NOW) / WINDOW + 1;
        vm.assertLe(earned, most, "earned faster than the limit");
    }

    function _actor(uint256 who) private view returns (address) {
        uint256 n = who % 3;
        return n == 0 ? alice : n == 1 ? bob : carol;
    }
}
