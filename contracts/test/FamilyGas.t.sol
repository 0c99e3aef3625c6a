// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AssetGovernor} from "../src/AssetGovernor.sol";
import {GovernanceToken} from "../src/GovernanceToken.sol";
import {UtilityToken} from "../src/UtilityToken.sol";
import {Rules} from "../src/interfaces/ICompliance.sol";
import {Market} from "./lib/Market.sol";
import {Meter} from "./lib/Meter.sol";
import {Roles} from "./lib/Roles.sol";
import {vm} from "./lib/Vm.sol";

/// @notice As {GasTest}, of tokens with votes, of passes and points, and of shares under rules. The ceilings are a tenth
/// above what it cost when it was written.
/// forge-config: default.isolate = true
/// forge-config: deep.isolate = true
contract FamilyGasTest is Market, Meter {
    GovernanceToken private votes;
    AssetGovernor private governor;
    UtilityToken private utility;

    function setUp() public override {
        super.setUp();
        vm.prank(issuer);
        votes = GovernanceToken(vault.fractionalizeWithVotes(7, "", "", "Seaside Hotel", "HOTEL", 6, CAP));
        vm.prank(issuer);
        votes.issue(1, "", alice, 1000e6);
        vm.prank(issuer);
        votes.issue(2, "", bob, 1000e6);
        vm.prank(alice);
        votes.delegate(alice);
        vm.prank(issuer);
        (address g,) = governance.establish(address(votes), _terms(), address(0), "");
        governor = AssetGovernor(payable(g));

        UtilityToken template = new UtilityToken();
        Roles.assignUtility(manager, address(template));
        factory.adopt(4, address(template));
        manager.grantRole(Roles.CREATOR, issuer, 0);
        manager.grantRole(Roles.EARNER, issuer, 0);
        vm.prank(issuer);
        utility = UtilityToken(factory.createUtilityToken("passes", "Club", "CLUB", "ipfs://{id}"));
        vm.prank(issuer);
        utility.setEarnLimit(1000, 1 days);
    }

    // ----------------------------------------------------------------------------------------------------- with votes

    function test_votes_issue() public {
        vm.prank(issuer);
        votes.issue(3, "", carol, 1e6);
        _record("votes: issue, new holder", 116_000);
    }

    function test_votes_transfer() public {
        vm.prank(bob);
        votes.delegate(carol);
        vm.warp(NOW + 1);
        vm.prank(alice);
        votes.transfer(bob, 1e6);
        _record("votes: transfer, both delegated", 137_000);
    }

    function test_votes_delegate() public {
        vm.prank(bob);
        votes.delegate(bob);
        _record("votes: delegate", 109_000);
    }

    function test_votes_cast() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) =
            (new address[](1), new uint256[](1), new bytes[](1));
        targets[0] = address(governance);
        calls[0] = abi.encodeCall(governance.appointManager, (address(votes), carol, ""));
        vm.warp(NOW + 1);
        vm.prank(alice);
        uint256 id = governor.propose(targets, values, calls, "appoint carol");
        _record("votes: propose", 85_000);
        vm.warp(NOW + 1 hours + 2);
        vm.prank(alice);
        governor.castVote(id, 1);
        _record("votes: castVote, the first", 101_000);
    }

    function test_votes_establish() public {
        vm.prank(issuer);
        address token = vault.fractionalizeWithVotes(8, "", "", "x", "x", 6, CAP);
        vm.prank(issuer);
        governance.establish(token, _terms(), carol, keccak256("contract"));
        _record("votes: establish", 630_000);
    }

    // ------------------------------------------------------------------------------------------------ passes and points

    function test_utility_pass() public {
        vm.prank(issuer);
        utility.issuePass(1, alice, uint48(NOW + 1 days), true, "ref");
        _record("utility: issuePass", 155_000);
        vm.prank(alice);
        utility.redeemPass(alice, 1, "order");
        _record("utility: redeemPass", 63_000);
    }

    function test_utility_points() public {
        vm.prank(issuer);
        utility.earn(alice, 10, "ref");
        vm.prank(issuer);
        utility.earn(alice, 10, "ref");
        _record("utility: earn, again", 84_000);
        vm.prank(alice);
        utility.redeemPoints(alice, 10, "order");
        _record("utility: redeemPoints", 76_000);
    }

    // ---------------------------------------------------------------------------------------------------- under rules

    function test_ruled_issue_and_transfer() public {
        vm.prank(complier);
        share.setCompliance(rules);
        _issue(alice, 1000e6);
        Rules memory all = Rules({minTier: 1, maxHolders: 99, lockedUntil: 0, minHolding: 1e6, maxHolding: 5000e6});
        vm.prank(complier);
        rules.setRules(address(share), all);
        vm.prank(issuer);
        share.issue(1e9 + 9, "", bob, 500e6);
        _record("rules: issue, new holder", 205_000);
        vm.prank(alice);
        share.transfer(bob, 10e6);
        _record("rules: transfer, to existing holder", 112_000);
        vm.prank(alice);
        share.transfer(carol, 10e6);
        _record("rules: transfer, to new holder", 190_000);
    }
}
