// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Market} from "./lib/Market.sol";
import {Meter} from "./lib/Meter.sol";
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

    function test_buy_out_complete() public {
        _approve(address(share), 5000e6);
        _start(buyer, DEED, 5000e6);
        vm.warp(NOW + PERIOD);
        vm.prank(buyer);
        buyOut.complete(address(share), buyer);
        _record("BuyOut.complete", 119_000);
    }
}
