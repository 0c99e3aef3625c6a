// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ShareToken} from "../../src/ShareToken.sol";
import {Purchase} from "../../src/interfaces/IBuyOut.sol";
import {Market} from "../lib/Market.sol";
import {vm} from "../lib/Vm.sol";

/// @notice Assets that are bought out while their shares are issued, moved, seized, burned and redeemed, in any order and
/// over a year. The contract is its own handler.
contract BuyOutInvariants is Market {
    uint256 private constant ASSETS = 3;

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    ShareToken[] private tokens;
    mapping(address token => uint256) private gotInAll;
    mapping(bytes32 what => uint256) private done;

    function setUp() public override {
        super.setUp();
        tokens.push(share);
        tokens.push(_fractionalize(DEED + 1, 1e30));
        tokens.push(_fractionalize(DEED + 2, 20));
        for (uint256 i = 0; i < ASSETS; ++i) {
            this.issueTo(i, 0, 7);
            this.issueTo(i, 1, 5e5);
        }
    }

    /// @dev The invariants would also hold if every step were refused. They are not.
    function test_handler_gets_things_done() public {
        for (uint256 i = 0; i < 600; ++i) {
            uint256 r = uint256(keccak256(abi.encode(i)));
            (uint256 a, uint256 b, uint256 c) = (r >> 32, r >> 64, r >> 96);
            uint256 step = (r >> 200) % 40;
            if (step < 8) this.issueTo(a, b, c);
            else if (step < 16) this.move(a, b, c);
            else if (step < 20) this.seize(a, b, c);
            else if (step < 24) this.burn(a, b, c);
            else if (step < 34) this.redeem(a, b, c);
            else if (step == 34) this.start(a, b);
            else if (step == 35) this.wait_(a);
            else if (step == 36) this.settle(a);
            else if (step == 37) this.complete(a);
            else if (step == 38) this.exit(a, b);
            else this.freeze(a, b, c);
        }
        vm.assertLe(2, done["start"], "start");
        vm.assertLe(10, done["redeem"], "redeem");
        vm.assertLe(1, done["settle"], "settle");
        vm.assertLe(2, done["complete"], "complete");
        vm.assertLe(10, done["move"], "move");
        vm.assertLe(5, done["burn"], "burn");
    }

    /// @dev Asked by Foundry.
    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(this);
    }

    /// @dev Asked by Foundry, to leave out setUp and the like.
    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](11);
        selectors[0] = this.issueTo.selector;
        selectors[1] = this.move.selector;
        selectors[2] = this.seize.selector;
        selectors[3] = this.burn.selector;
        selectors[4] = this.redeem.selector;
        selectors[5] = this.start.selector;
        selectors[6] = this.wait_.selector;
        selectors[7] = this.settle.selector;
        selectors[8] = this.complete.selector;
        selectors[9] = this.exit.selector;
        selectors[10] = this.freeze.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(this), selectors);
    }

    // ------------------------------------------------------------------------------------------------- the steps

    function issueTo(uint256 which, uint256 who, uint256 units) external {
        ShareToken token = _token(which);
        uint256 left = token.cap() - token.totalSupply();
        if (left == 0) return;
        bool closed = token.isClosed();
        uint256 serial = _nextSerial();
        vm.prank(issuer);
        try token.issue(serial, "", _actor(who), 1 + units % left) {
            vm.assertFalse(closed, "2: issued while the supply is fixed");
        } catch {}
    }

    function move(uint256 which, uint256 who, uint256 units) external {
        ShareToken token = _token(which);
        uint256 balance = token.balanceOf(_actor(who));
        vm.prank(_actor(who));
        try token.transfer(_actor(who % 3 + 1 + units % 2), units % (balance + 1)) {
            ++done["move"];
        } catch {}
    }

    function seize(uint256 which, uint256 who, uint256 units) external {
        ShareToken token = _token(which);
        uint256 balance = token.balanceOf(_actor(who));
        vm.prank(enforcer);
        try token.forcedTransfer(_actor(who), _actor(who % 3 + 1), units % (balance + 1)) {} catch {}
    }

    function burn(uint256 which, uint256 who, uint256 units) external {
        ShareToken token = _token(which);
        uint256 balance = token.balanceOf(_actor(who));
        bool running = buyOut.purchaseOf(address(token)).buyer != address(0);
        vm.prank(enforcer);
        try token.burn(_actor(who), units % (balance + 1)) {
            vm.assertFalse(running, "2: burned while the supply is fixed");
            ++done["burn"];
        } catch {
            vm.assertTrue(running, "burn refused without cause");
        }
    }

    function freeze(uint256 which, uint256 who, uint256 units) external {
        ShareToken token = _token(which);
        uint256 half = token.balanceOf(_actor(who)) / 2;
        vm.prank(freezer);
        token.setFrozenTokens(_actor(who), units % 2 == 0 ? 0 : half);
    }

    function start(uint256 which, uint256 total) external {
        ShareToken token = _token(which);
        total = 1 + total % 1e12;
        _approve(address(token), total % 7 == 0 ? total + 1 : total);
        bool may = total % 7 != 0 && vault.tokenOf(_deedOf(which)) == address(token) && !vault.isSold(_deedOf(which))
            && token.totalSupply() != 0 && total * 1e18 / token.totalSupply() != 0;
        _fund(buyer, total);
        vm.prank(buyer);
        try buyOut.start(_deedOf(which), address(coin), total) {
            vm.assertTrue(may, "started without cause");
            ++done["start"];
        } catch {
            vm.assertFalse(may, "start refused without cause");
        }
    }

    function redeem(uint256 which, uint256 who, uint256 units) external {
        ShareToken token = _token(which);
        Purchase memory purchase = buyOut.purchaseOf(address(token));
        address holder = _actor(who);
        uint256 balance = token.balanceOf(holder);
        units = units % 3 == 0 ? balance : units % (balance + 1);
        bool last = units == token.totalSupply();
        vm.prank(holder);
        try buyOut.redeem(address(token), units) returns (uint256 paid) {
            uint256 part = units * purchase.total / purchase.supply;
            if (last) vm.assertLe(part, paid, "21: the last gets at least his part");
            else vm.assertEq(paid, part, "21: each gets his part");
            vm.assertEq(token.balanceOf(holder), balance - units, "burned");
            gotInAll[address(token)] += paid;
            ++done["redeem"];
        } catch {}
    }

    function settle(uint256 which) external {
        ShareToken token = _token(which);
        Purchase memory purchase = buyOut.purchaseOf(address(token));
        address[] memory holders = new address[](3);
        (holders[0], holders[1], holders[2]) = (alice, bob, carol);
        try buyOut.settle(address(token), holders) {
            gotInAll[address(token)] += purchase.escrow - buyOut.purchaseOf(address(token)).escrow;
            ++done["settle"];
        } catch {
            vm.assertTrue(
                purchase.buyer == address(0) || block.timestamp < purchase.endsAt, "settling refused without cause"
            );
        }
    }

    function complete(uint256 which) external {
        ShareToken token = _token(which);
        Purchase memory purchase = buyOut.purchaseOf(address(token));
        bool may = purchase.buyer != address(0) && !purchase.completed
            && (token.totalSupply() == 0 || block.timestamp >= purchase.endsAt);
        vm.prank(buyer);
        try buyOut.complete(address(token), buyer) {
            vm.assertTrue(may, "20: the deed left too early");
            ++done["complete"];
        } catch {
            vm.assertFalse(may, "completion refused without cause");
        }
    }

    /// @dev By the other ways.
    function exit(uint256 which, uint256 who) external {
        ShareToken token = _token(which);
        uint256 supply = token.totalSupply();
        address holder = _actor(who);
        vm.prank(holder);
        try vault.redeem(_deedOf(which), holder) {} catch {}
        if (supply == 0) {
            vm.prank(issuer);
            try vault.reclaim(_deedOf(which), issuer) {} catch {}
        }
    }

    function wait_(uint256 time) external {
        vm.warp(block.timestamp + time % 20 days > EXPIRY - 1 ? block.timestamp : block.timestamp + time % 20 days);
    }

    // --------------------------------------------------------------------------------------------- what holds always

    function invariant_20_deed_stays_until_all_is_settled_or_the_period_is_over() public view {
        for (uint256 i = 0; i < ASSETS; ++i) {
            ShareToken token = tokens[i];
            Purchase memory purchase = buyOut.purchaseOf(address(token));
            bool here = deed.ownerOf(_deedOf(i)) == address(vault);
            vm.assertTrue(here == (vault.tokenOf(_deedOf(i)) == address(token)), "20: the vault knows what it has");
            if (token.totalSupply() != 0 && !here) {
                vm.assertTrue(purchase.completed && block.timestamp >= purchase.endsAt, "20: shares without a deed");
            }
            vm.assertTrue(purchase.buyer == address(0) || here != purchase.completed, "20: here until completed");
        }
    }

    function invariant_21_escrow_covers_what_is_outstanding() public view {
        uint256 all;
        for (uint256 i = 0; i < ASSETS; ++i) {
            ShareToken token = tokens[i];
            Purchase memory purchase = buyOut.purchaseOf(address(token));
            all += purchase.escrow;
            if (purchase.buyer == address(0)) continue;
            uint256 outstanding = token.totalSupply();
            uint256 price = purchase.total * 1e18 / purchase.supply;
            vm.assertLe(outstanding * price / 1e18, purchase.escrow, "21: at the price");
            vm.assertLe(outstanding * purchase.total, purchase.escrow * purchase.supply, "21: exactly");
            vm.assertEq(purchase.escrow + gotInAll[address(token)], purchase.total, "21: paid and kept is the price");
            if (outstanding == 0) vm.assertEq(purchase.escrow, 0, "21: all is paid out");
        }
        vm.assertEq(coin.balanceOf(address(buyOut)), all, "21: the money is there");
    }

    function _token(uint256 which) private view returns (ShareToken) {
        return tokens[which % ASSETS];
    }

    function _deedOf(uint256 which) private pure returns (uint256) {
        return DEED + which % ASSETS;
    }

    function _actor(uint256 who) private view returns (address) {
        uint256 n = who % 3;
        return n == 0 ? alice : n == 1 ? bob : carol;
    }
}
