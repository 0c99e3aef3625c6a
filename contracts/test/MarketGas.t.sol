// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Distributor} from "../src/Distributor.sol";
import {Offering} from "../src/Offering.sol";
import {ReserveGate} from "../src/ReserveGate.sol";
import {Claim, DistributionTerms} from "../src/interfaces/IDistributor.sol";
import {Terms} from "../src/interfaces/IOffering.sol";
import {ReserveTerms} from "../src/interfaces/IReserveGate.sol";
import {Feed} from "./lib/Feed.sol";
import {Market} from "./lib/Market.sol";
import {Meter} from "./lib/Meter.sol";
import {Roles} from "./lib/Roles.sol";
import {vm} from "./lib/Vm.sol";
import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

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

    // ----------------------------------------------------------------------------------------------------- offering

    function test_offering() public {
        Offering offering = new Offering(address(manager));
        Roles.assignOffering(manager, address(offering));
        manager.grantRole(Roles.ISSUER, address(offering), 0);
        Terms memory terms = Terms({
            token: address(share),
            currency: address(coin),
            treasury: buyer,
            price: 2e18,
            softCap: 1,
            hardCap: 1000e6,
            minUnits: 0,
            maxUnits: 0,
            opens: uint48(NOW),
            closes: uint48(NOW + 10 days),
            deliverBy: uint48(NOW + 20 days),
            allocated: false
        });
        vm.prank(issuer);
        uint256 id = offering.create(terms);
        _record("Offering.create", 283_000);
        address[] memory investors = new address[](2);
        (investors[0], investors[1]) = (alice, bob);
        for (uint256 i = 0; i < 2; ++i) {
            coin.mint(investors[i], 5000e6);
            vm.prank(investors[i]);
            coin.approve(address(offering), type(uint256).max);
            vm.prank(investors[i]);
            offering.buy(id, 100e6, 200e6);
        }
        _record("Offering.buy, not the first", 179_000);
        vm.warp(NOW + 10 days);
        offering.close(id);
        offering.deliver(id, investors);
        _recordEach("Offering.deliver(2): existing holders, each", 2, 104_000);
    }

    function test_offering_refund() public {
        Offering offering = new Offering(address(manager));
        Roles.assignOffering(manager, address(offering));
        Terms memory terms = Terms({
            token: address(share),
            currency: address(coin),
            treasury: buyer,
            price: 2e18,
            softCap: 500e6,
            hardCap: 1000e6,
            minUnits: 0,
            maxUnits: 0,
            opens: uint48(NOW),
            closes: uint48(NOW + 10 days),
            deliverBy: uint48(NOW + 20 days),
            allocated: false
        });
        vm.prank(issuer);
        uint256 id = offering.create(terms);
        coin.mint(alice, 5000e6);
        vm.prank(alice);
        coin.approve(address(offering), type(uint256).max);
        vm.prank(alice);
        offering.buy(id, 100e6, 200e6);
        vm.warp(NOW + 10 days);
        offering.close(id);
        offering.refund(id, alice);
        _record("Offering.refund", 49_000);
    }

    // ------------------------------------------------------------------------------------------------- distribution

    function test_distribution() public {
        Distributor distributor = new Distributor(address(manager), 1 days);
        Roles.assignDistributor(manager, address(distributor));
        manager.grantRole(Roles.TREASURER, issuer, 0);
        coin.mint(issuer, 64e6);
        vm.prank(issuer);
        coin.approve(address(distributor), type(uint256).max);
        (bytes32 root, Claim[] memory claims) = _tree();
        DistributionTerms memory terms = DistributionTerms({
            token: address(share),
            currency: address(coin),
            total: 64e6,
            root: root,
            datasetHash: keccak256("list"),
            recordBlock: uint64(block.number),
            claimsFrom: uint48(NOW + 1 days),
            claimsUntil: uint48(NOW + 30 days),
            eligibleOnly: false
        });
        vm.prank(issuer);
        uint256 id = distributor.create(terms);
        _record("Distributor.create", 287_000);
        vm.warp(NOW + 1 days);
        distributor.claim(id, claims[0]);
        _record("Distributor.claim: the first of 64", 135_000);
        Claim[] memory batch = new Claim[](50);
        for (uint256 i = 0; i < 50; ++i) {
            batch[i] = claims[i + 1];
        }
        distributor.claimBatch(id, batch);
        _recordEach("Distributor.claimBatch(50): of 64, each", 50, 42_000);
        vm.assertEq(coin.balanceOf(address(distributor)), 13e6, "all were paid");
    }

    /// @dev 64 claims of one each, of as many accounts.
    function _tree() private pure returns (bytes32 root, Claim[] memory claims) {
        claims = new Claim[](64);
        bytes32[] memory level = new bytes32[](64);
        for (uint256 i = 0; i < 64; ++i) {
            claims[i] = Claim(i, address(uint160(uint256(keccak256(abi.encode(i))))), 1e6, new bytes32[](6));
            level[i] = keccak256(bytes.concat(keccak256(abi.encode(i, claims[i].account, uint256(1e6)))));
        }
        for (uint256 depth = 0; depth < 6; ++depth) {
            for (uint256 i = 0; i < 64; ++i) {
                claims[i].proof[depth] = level[(i >> depth) ^ 1];
            }
            bytes32[] memory above = new bytes32[](level.length / 2);
            for (uint256 i = 0; i < above.length; ++i) {
                above[i] = Hashes.commutativeKeccak256(level[2 * i], level[2 * i + 1]);
            }
            level = above;
        }
        root = level[0];
    }
}
