// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {UtilityToken} from "../src/UtilityToken.sol";
import {IUtilityToken} from "../src/interfaces/IUtilityToken.sol";
import {Platform} from "./lib/Platform.sol";
import {Roles} from "./lib/Roles.sol";
import {vm} from "./lib/Vm.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IERC1155Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

/// @notice Passes and points.
contract UtilityTokenTest is Platform {
    uint48 private constant END = uint48(NOW + 30 days);

    UtilityToken private token;
    UtilityToken private template;
    address private immutable shop = _account("shop");

    function setUp() public override {
        super.setUp();
        template = new UtilityToken();
        Roles.assignUtility(manager, address(template));
        factory.adopt(4, address(template));
        manager.grantRole(Roles.CREATOR, issuer, 0);
        manager.grantRole(Roles.EARNER, shop, 0);
        address foretold = factory.predictUtilityToken(issuer, "passes");
        vm.expectEmit(foretold);
        emit IUtilityToken.Opened("Seaside Club", "CLUB", "ipfs://{id}");
        vm.prank(issuer);
        token = UtilityToken(factory.createUtilityToken("passes", "Seaside Club", "CLUB", "ipfs://{id}"));
        vm.assertEq(address(token), foretold, "as predicted");
        vm.prank(issuer);
        token.setEarnLimit(100, 1 days);
    }

    // ----------------------------------------------------------------------------------------------------- passes

    function test_pass_is_issued_and_redeemed_once() public {
        vm.expectEmit(address(token));
        emit IUtilityToken.PassIssued(7, alice, "ref", END, true);
        _pass(7, alice, true);
        vm.assertEq(token.balanceOf(alice, 7), 1, "balance");
        vm.assertEq(token.passOf(7).expiry, END, "expiry");
        vm.expectEmit(address(token));
        emit IUtilityToken.PassRedeemed(7, alice, "order");
        vm.prank(alice);
        token.redeemPass(alice, 7, "order");
        vm.assertEq(token.totalSupply(7), 0, "burned");
        vm.assertTrue(token.isOrderUsed("order"), "order");
    }

    function test_23_an_expired_pass_never_redeems() public {
        _pass(7, alice, true);
        vm.warp(END);
        vm.expectRevert(abi.encodeWithSelector(IUtilityToken.PassExpired.selector, 7, END));
        vm.prank(alice);
        token.redeemPass(alice, 7, "order");
        vm.expectRevert(abi.encodeWithSelector(IUtilityToken.PassExpired.selector, 7, END));
        vm.prank(alice);
        token.safeTransferFrom(alice, bob, 7, 1, "");
        vm.expectRevert(abi.encodeWithSelector(IUtilityToken.PassExpired.selector, 8, END));
        vm.prank(issuer);
        token.issuePass(8, alice, END, true, "");
    }

    function test_23_a_burned_pass_stays_burned() public {
        _pass(7, alice, true);
        _pass(8, alice, true);
        vm.prank(alice);
        token.redeemPass(alice, 7, "order");
        vm.expectEmit(address(token));
        emit IUtilityToken.PassRevoked(8, alice, "why");
        vm.prank(enforcer);
        token.revokePass(8, alice, "why");
        for (uint256 id = 7; id <= 8; ++id) {
            vm.expectRevert(abi.encodeWithSelector(IUtilityToken.PassUsed.selector, id));
            vm.prank(issuer);
            token.issuePass(id, alice, END, true, "");
            vm.expectRevert(abi.encodeWithSelector(IERC1155Errors.ERC1155InsufficientBalance.selector, alice, 0, 1, id));
            vm.prank(alice);
            token.redeemPass(alice, id, "other");
        }
    }

    function test_orders_are_good_for_one_redemption() public {
        _pass(7, alice, true);
        _pass(8, alice, true);
        vm.prank(shop);
        token.earn(alice, 10, "");
        vm.startPrank(alice);
        token.redeemPass(alice, 7, "order");
        vm.expectRevert(abi.encodeWithSelector(IUtilityToken.OrderUsed.selector, bytes32("order")));
        token.redeemPass(alice, 8, "order");
        vm.expectRevert(abi.encodeWithSelector(IUtilityToken.OrderUsed.selector, bytes32("order")));
        token.redeemPoints(alice, 1, "order");
        vm.stopPrank();
    }

    function test_only_the_holder_or_whom_he_approved_redeems() public {
        _pass(7, alice, true);
        bytes memory refusal = abi.encodeWithSelector(IERC1155Errors.ERC1155MissingApprovalForAll.selector, bob, alice);
        vm.expectRevert(refusal);
        vm.prank(bob);
        token.redeemPass(alice, 7, "order");
        vm.expectRevert(refusal);
        vm.prank(bob);
        token.redeemPoints(alice, 1, "order");
        vm.prank(alice);
        token.setApprovalForAll(bob, true);
        vm.prank(bob);
        token.redeemPass(alice, 7, "order");
    }

    function test_transfers() public {
        _pass(7, alice, true);
        _pass(8, alice, false);
        vm.prank(shop);
        token.earn(alice, 10, "");
        vm.startPrank(alice);
        token.safeTransferFrom(alice, bob, 7, 1, "");
        vm.expectRevert(abi.encodeWithSelector(IUtilityToken.NotTransferable.selector, 8));
        token.safeTransferFrom(alice, bob, 8, 1, "");
        vm.expectRevert(abi.encodeWithSelector(IUtilityToken.NotTransferable.selector, 0));
        token.safeTransferFrom(alice, bob, 0, 1, "");
        vm.stopPrank();
        vm.assertEq(token.balanceOf(bob, 7), 1, "bob");
    }

    // ----------------------------------------------------------------------------------------------------- points

    function test_points_are_earned_at_a_rate_and_redeemed() public {
        vm.expectEmit(address(token));
        emit IUtilityToken.PointsEarned(shop, alice, "ref", 60);
        vm.prank(shop);
        token.earn(alice, 60, "ref");
        vm.expectRevert(abi.encodeWithSelector(IUtilityToken.EarnLimitExceeded.selector, shop, 41, 40));
        vm.prank(shop);
        token.earn(alice, 41, "");
        vm.prank(shop);
        token.earn(alice, 40, "");
        vm.warp(NOW + 6 hours);
        vm.assertEq(token.earnable(shop), 25, "a quarter of a day, a quarter of the capacity");
        // Each earner has a limit of its own.
        manager.grantRole(Roles.EARNER, bob, 0);
        vm.prank(bob);
        token.earn(alice, 100, "");
        vm.expectEmit(address(token));
        emit IUtilityToken.PointsRedeemed(alice, "order", 150);
        vm.prank(alice);
        token.redeemPoints(alice, 150, "order");
        vm.assertEq(token.balanceOf(alice, 0), 50, "left");
        vm.expectRevert(abi.encodeWithSelector(IERC1155Errors.ERC1155InsufficientBalance.selector, alice, 50, 51, 0));
        vm.prank(alice);
        token.redeemPoints(alice, 51, "other");
        vm.expectRevert(IUtilityToken.ZeroPoints.selector);
        vm.prank(alice);
        token.redeemPoints(alice, 0, "other");
    }

    /// @dev However it is spread over time: never more than the capacity at once and once more a window.
    function testFuzz_earning_keeps_to_the_rate(uint256[10] calldata amounts, uint256[10] calldata waits) public {
        uint256 earned;
        for (uint256 i = 0; i < amounts.length; ++i) {
            vm.warp(block.timestamp + waits[i] % 12 hours);
            vm.prank(shop);
            try token.earn(alice, amounts[i] % 60, "") {
                earned += amounts[i] % 60;
            } catch {}
        }
        vm.assertLe(earned, 100 + (100 * (block.timestamp - NOW)) / 1 days + 1, "rate");
        vm.assertEq(token.totalSupply(0), earned, "points");
    }

    function test_before_a_limit_is_set_nothing_is_earned() public {
        vm.prank(issuer);
        token = UtilityToken(factory.createUtilityToken("other", "", "", ""));
        vm.expectRevert(abi.encodeWithSelector(IUtilityToken.EarnLimitExceeded.selector, shop, 1, 0));
        vm.prank(shop);
        token.earn(alice, 1, "");
        vm.expectRevert(IUtilityToken.InvalidWindow.selector);
        vm.prank(issuer);
        token.setEarnLimit(1, 0);
    }

    function test_points_are_no_pass() public {
        bytes memory refusal = abi.encodeWithSelector(IUtilityToken.InvalidPass.selector, 0);
        vm.expectRevert(refusal);
        vm.prank(issuer);
        token.issuePass(0, alice, END, true, "");
        vm.expectRevert(refusal);
        vm.prank(enforcer);
        token.revokePass(0, alice, "");
        vm.expectRevert(refusal);
        vm.prank(alice);
        token.redeemPass(alice, 0, "");
    }

    function test_24_roles() public {
        bytes memory refusal = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, mallory);
        vm.startPrank(mallory);
        vm.expectRevert(refusal);
        token.issuePass(7, mallory, END, true, "");
        vm.expectRevert(refusal);
        token.revokePass(7, alice, "");
        vm.expectRevert(refusal);
        token.earn(mallory, 1, "");
        vm.expectRevert(refusal);
        token.setEarnLimit(1, 1);
        vm.expectRevert(refusal);
        factory.createUtilityToken("x", "", "", "");
        vm.stopPrank();
    }

    function test_25_nothing_is_initialised_twice() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        token.initialize(address(manager), "", "", "");
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        template.initialize(address(manager), "", "", "");
    }

    function _pass(uint256 id, address to, bool transferable) private {
        vm.prank(issuer);
        token.issuePass(id, to, END, transferable, "ref");
    }
}
