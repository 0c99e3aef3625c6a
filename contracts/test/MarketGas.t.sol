// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReserveGate} from "../src/ReserveGate.sol";
import {ReserveTerms} from "../src/interfaces/IReserveGate.sol";
import {Feed} from "./lib/Feed.sol";
import {Market} from "./lib/Market.sol";
import {Meter} from "./lib/Meter.sol";
import {Roles} from "./lib/Roles.sol";
import {vm} from "./lib/Vm.sol";

/// @notice As {GasTest}, of what is sold and paid. The ceilings are a tenth above what it cost when it was written.
/// forge-config: default.isolate = true
/// forge-config: deep.isolate = true
contract MarketGasTest is Market, Meter {
    function setUp() public override {
        super.setUp();
        _issue(alice, 1000e6);
        _issue(bob, 1000e6);
    }

    function test_buy_out_start() public {
        _approve(address(share), 5000e6);
        _start(buyer, DEED, 5000e6);
        _record("BuyOut.start", 292_000);
    }

    function test_buy_out_redeem() public {
        _approve(address(share), 5000e6);
        _start(buyer, DEED, 5000e6);
        vm.prank(alice);
        buyOut.redeem(address(share), 1000e6);
        _record("BuyOut.redeem", 127_000);
    }

    function test_issue_against_a_reserve() public {
        ReserveGate gate = new ReserveGate(address(manager));
        Feed feed = new Feed();
        Roles.set(manager, address(gate), gate.setTerms.selector, Roles.COMPLIANCE);
        feed.set(1e16, NOW);
        vm.prank(complier);
        gate.setTerms(address(share), ReserveTerms(address(feed), 1 days, 0));
        vm.prank(complier);
        share.setReserve(gate);
        vm.prank(issuer);
        share.issue(1e9 + 9, keccak256("ref"), carol, 500e6);
        _record("issue: new holder, against a reserve", 127_000);
    }

    function test_buy_out_complete() public {
        _approve(address(share), 5000e6);
        _start(buyer, DEED, 5000e6);
        vm.warp(NOW + PERIOD);
        vm.prank(buyer);
        buyOut.complete(address(share), buyer);
        _record("BuyOut.complete", 141_000);
    }
}
