// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ShareToken} from "../../src/ShareToken.sol";
import {Platform} from "../lib/Platform.sol";
import {vm} from "../lib/Vm.sol";

/// @notice Fractionalizes, issues, moves, burns, redeems, reclaims and locks again, in any order, over a few deeds. The
/// contract under test is its own handler, for it has the platform at hand.
contract DeedVaultInvariants is Platform {
    uint256 private constant DEEDS = 3;

    ShareToken[] private tokens;
    mapping(address token => uint256) private deedOf;
    mapping(bytes32 what => uint256) private done;

    function setUp() public override {
        super.setUp();
        _keep(DEED, share);
        vm.prank(issuer);
        deed.setApprovalForAll(address(vault), true);
    }

    /// @dev The invariant would also hold if every step were refused. They are not.
    function test_handler_gets_things_done() public {
        for (uint256 i = 0; i < 1000; ++i) {
            uint256 r = uint256(keccak256(abi.encode(i)));
            uint256 step = (r >> 128) % 7;
            if (step == 0) this.fractionalize(r);
            if (step == 1) this.lock(r);
            if (step == 2) this.issueTo(r, r >> 64 & 1 == 0, r);
            if (step == 3) this.move(r, r >> 64 & 1 == 0);
            if (step == 4) this.burn(r, r >> 64 & 1 == 0);
            if (step == 5) this.redeem(r, r >> 64 & 1 == 0);
            if (step == 6) this.reclaim(r);
        }
        vm.assertEq(done["fractionalize"], DEEDS - 1, "fractionalize");
        vm.assertLe(10, done["lock"], "lock");
        vm.assertLe(10, done["issue"], "issue");
        vm.assertLe(10, done["redeem"], "redeem");
        vm.assertLe(10, done["reclaim"], "reclaim");
    }

    /// @dev Asked by Foundry.
    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(this);
    }

    /// @dev Asked by Foundry, to leave out setUp and the like.
    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](7);
        selectors[0] = this.fractionalize.selector;
        selectors[1] = this.lock.selector;
        selectors[2] = this.issueTo.selector;
        selectors[3] = this.move.selector;
        selectors[4] = this.burn.selector;
        selectors[5] = this.redeem.selector;
        selectors[6] = this.reclaim.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(this), selectors);
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function fractionalize(uint256 which) external {
        vm.prank(issuer);
        try vault.fractionalize(_deed(which), "", "", "x", "x", 0, 100) returns (address token) {
            _keep(_deed(which), ShareToken(token));
            ++done["fractionalize"];
        } catch {
            deed.ownerOf(_deed(which)); // exists, or this reverts
        }
    }

    function lock(uint256 which) external {
        vm.prank(issuer);
        try vault.lock(_deed(which), "x", "x", 0, 100) returns (address token) {
            _keep(_deed(which), ShareToken(token));
            ++done["lock"];
        } catch {
            try deed.ownerOf(_deed(which)) returns (address owner) {
                vm.assertTrue(owner != issuer, "the owner may lock");
            } catch {}
        }
    }

    /// @dev Mostly the token that stands for a deed, else any that ever was.
    function issueTo(uint256 which, bool toAlice, uint256 units) external {
        address current = vault.tokenOf(_deed(which));
        share = units % 4 == 0 || current == address(0) ? tokens[which % tokens.length] : ShareToken(current);
        bool may = vault.tokenOf(deedOf[address(share)]) == address(share);
        uint256 serial = _nextSerial();
        vm.prank(issuer);
        try share.issue(serial, "", toAlice ? alice : bob, 1 + (units % 10)) {
            vm.assertTrue(may, "20: issued against a deed that left");
            ++done["issue"];
        } catch {
            vm.assertTrue(!may || share.totalSupply() > share.cap() - 10, "issue refused without cause");
        }
    }

    function move(uint256 which, bool fromAlice) external {
        share = tokens[which % tokens.length];
        (address from, address to) = fromAlice ? (alice, bob) : (bob, alice);
        uint256 balance = share.balanceOf(from);
        vm.prank(from);
        share.transfer(to, balance);
    }

    function burn(uint256 which, bool ofAlice) external {
        share = tokens[which % tokens.length];
        address from = ofAlice ? alice : bob;
        uint256 balance = share.balanceOf(from);
        vm.prank(enforcer);
        share.burn(from, balance);
    }

    function redeem(uint256 which, bool byAlice) external {
        uint256 deedId = _deed(which);
        ShareToken token = ShareToken(vault.tokenOf(deedId));
        address by = byAlice ? alice : bob;
        bool may;
        if (address(token) != address(0)) {
            uint256 supply = token.totalSupply();
            may = supply != 0 && token.balanceOf(by) == supply;
        }
        vm.prank(by);
        try vault.redeem(deedId, issuer) {
            vm.assertTrue(may, "20: redeemed without all shares");
            ++done["redeem"];
        } catch {
            vm.assertFalse(may, "redemption refused without cause");
        }
    }

    function reclaim(uint256 which) external {
        uint256 deedId = _deed(which);
        address token = vault.tokenOf(deedId);
        bool may = token != address(0) && ShareToken(token).totalSupply() == 0;
        vm.prank(issuer);
        try vault.reclaim(deedId, issuer) {
            vm.assertTrue(may, "20: reclaimed from under the shares");
            ++done["reclaim"];
        } catch {
            vm.assertFalse(may, "reclaim refused without cause");
        }
    }

    function invariant_20_shares_exist_only_while_the_vault_owns_the_deed() public view {
        for (uint256 i = 0; i < tokens.length; ++i) {
            ShareToken token = tokens[i];
            uint256 deedId = deedOf[address(token)];
            bool current = vault.tokenOf(deedId) == address(token);
            if (token.totalSupply() != 0) vm.assertTrue(current, "20: shares of a token that stands for nothing");
            if (current) vm.assertEq(deed.ownerOf(deedId), address(vault), "20: the vault owns the deed");
            vm.assertTrue(token.isClosed() != current, "20: open while it stands for the deed, closed after");
        }
    }

    function _keep(uint256 deedId, ShareToken token) private {
        vm.assertEq(deedOf[address(token)], 0, "every lock makes a new token");
        deedOf[address(token)] = deedId;
        tokens.push(token);
    }

    function _deed(uint256 which) private pure returns (uint256) {
        return DEED + (which % DEEDS);
    }
}
