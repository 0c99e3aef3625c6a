// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AssetGovernance} from "../src/AssetGovernance.sol";
import {AssetGovernor} from "../src/AssetGovernor.sol";
import {AssetTimelock} from "../src/AssetTimelock.sol";
import {GovernanceToken} from "../src/GovernanceToken.sol";
import {ShareToken} from "../src/ShareToken.sol";
import {Budget, GovernanceTerms, IAssetGovernance, Sale} from "../src/interfaces/IAssetGovernance.sol";
import {IPermissionedERC20} from "../src/interfaces/IPermissionedERC20.sol";
import {ITokenFactory} from "../src/interfaces/ITokenFactory.sol";
import {Platform} from "./lib/Platform.sol";
import {Roles} from "./lib/Roles.sol";
import {vm} from "./lib/Vm.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

/// @notice Tokens with votes, and what their holders decide.
contract GovernanceTest is Platform {
    uint256 private constant KEY = 0xb0b;

    uint256 private _decisions;
    AssetGovernance private governance;
    GovernanceToken private token;
    AssetGovernor private governor;
    AssetTimelock private timelock;
    address private second = _account("alice's second wallet");
    address private keyed = vm.addr(KEY);
    address private keeper = _account("manager");

    function setUp() public override {
        super.setUp();
        GovernanceToken template = new GovernanceToken();
        Roles.assignToken(manager, address(template));
        vm.expectEmit(address(factory));
        emit ITokenFactory.ImplementationAdopted(3, address(template));
        factory.adopt(3, address(template));
        manager.grantRole(Roles.CREATOR, issuer, 0);
        vm.prank(issuer);
        token = GovernanceToken(factory.createGovernanceToken("votes", "Seaside Hotel", "HOTEL", 6, CAP));
        share = ShareToken(address(token)); // for the platform's helpers: what is called there, both have

        governance = new AssetGovernance(address(manager), address(new AssetGovernor()), address(new AssetTimelock()));
        Roles.assignGovernance(manager, address(governance));
        vm.prank(issuer);
        (address g, address t) = governance.establish(address(token), _terms(), keeper, keccak256("contract"));
        (governor, timelock) = (AssetGovernor(payable(g)), AssetTimelock(payable(t)));

        _register(second, 1, CH, EXPIRY);
        _register(keyed, 4, CH, EXPIRY);
    }

    function _terms() private pure returns (GovernanceTerms memory) {
        return GovernanceTerms({
            votingDelay: 1 hours, votingPeriod: 1 days, proposalThreshold: 10, quorumPercent: 20, executionDelay: 2 days
        });
    }

    // ------------------------------------------------------------------------------------------------------ votes

    function test_03_votes_follow_balances_of_those_who_delegated() public {
        _issue(alice, 100);
        vm.assertEq(token.getVotes(alice), 0, "not delegated");
        vm.prank(alice);
        token.delegate(alice);
        vm.prank(bob);
        token.delegate(carol);
        vm.prank(alice);
        token.transfer(bob, 30);
        vm.assertEq(token.getVotes(alice), 70, "alice");
        vm.assertEq(token.getVotes(carol), 30, "bob's go to carol");
        vm.prank(enforcer);
        token.forcedTransfer(alice, bob, 20);
        vm.prank(enforcer);
        token.burn(bob, 10);
        vm.assertEq(token.getVotes(alice), 50, "forced");
        vm.assertEq(token.getVotes(carol), 40, "burned");
    }

    function test_04_past_supply_and_votes_stay() public {
        vm.prank(alice);
        token.delegate(alice);
        _issue(alice, 100);
        vm.warp(NOW + 10);
        vm.assertEq(token.clock(), NOW + 10, "clock");
        vm.assertEq(token.CLOCK_MODE(), "mode=timestamp", "mode");
        _issue(alice, 50);
        vm.prank(enforcer);
        token.burn(alice, 149);
        vm.assertEq(token.getPastTotalSupply(NOW), 100, "supply then");
        vm.assertEq(token.getPastVotes(alice, NOW), 100, "votes then");
        vm.assertEq(token.getVotes(alice), 1, "votes now");
    }

    function test_15_recovery_moves_votes() public {
        _issue(alice, 100);
        vm.prank(alice);
        token.delegate(alice);
        vm.prank(recoverer);
        token.recover(alice, second);
        vm.assertEq(token.getVotes(alice), 0, "lost wallet");
        vm.assertEq(token.getVotes(second), 100, "new wallet");
        vm.assertEq(token.delegates(alice), address(0), "and nothing that comes there votes");
        // Of somebody who had others vote, others do.
        _issue(bob, 7);
        address third = _account("bob's second wallet");
        _register(third, 2, CH, EXPIRY);
        vm.prank(bob);
        token.delegate(carol);
        vm.prank(recoverer);
        token.recover(bob, third);
        vm.assertEq(token.getVotes(carol), 7, "carol");
        // And who has chosen keeps his choice.
        _issue(alice, 5);
        vm.prank(alice);
        token.delegate(mallory);
        vm.prank(recoverer);
        token.recover(alice, second);
        vm.assertEq(token.getVotes(second), 105, "second");
        vm.assertEq(token.getVotes(mallory), 0, "mallory");
    }

    function test_policy_is_the_same() public {
        _issue(alice, 100);
        vm.expectRevert(abi.encodeWithSelector(IPermissionedERC20.NotEligible.selector, mallory));
        vm.prank(alice);
        token.transfer(mallory, 1);
        vm.assertEq(token.decimals(), 6, "decimals");
        vm.assertTrue(token.supportsInterface(0x3edbb4c4), "ERC-7943");
        vm.assertTrue(token.supportsInterface(0xda287a1d), "ERC-6372");
    }

    function test_25_nothing_is_initialised_twice() public {
        GovernanceToken template = GovernanceToken(factory.implementationOf(3));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        template.initialize(address(manager), address(registry), "", "", 0, 1);
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        token.initialize(address(manager), address(registry), "", "", 0, 1);
        address[] memory none = new address[](0);
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        timelock.initialize(0, none, none, address(this));
        AssetTimelock bare = AssetTimelock(payable(governance.timelockImplementation()));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        bare.initialize(0, none, none, address(this));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        governor.initialize(token, timelock, 0, 1, 0, 0);
        AssetGovernor empty = AssetGovernor(payable(governance.governorImplementation()));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        empty.initialize(token, timelock, 0, 1, 0, 0);
    }

    function test_adopting_is_for_once_and_for_the_admin() public {
        vm.expectRevert(abi.encodeWithSelector(ITokenFactory.AlreadyAdopted.selector, 3, factory.implementationOf(3)));
        factory.adopt(3, address(token));
        vm.expectRevert(abi.encodeWithSelector(ITokenFactory.InvalidFamily.selector, 1));
        factory.adopt(1, address(token));
        vm.expectRevert(abi.encodeWithSelector(ITokenFactory.InvalidImplementation.selector, mallory));
        factory.adopt(4, mallory);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, issuer));
        vm.prank(issuer);
        factory.adopt(4, address(token));
        vm.assertEq(factory.implementationOf(1), address(shareTemplate), "share");
        vm.assertEq(factory.implementationOf(2), address(deedTemplate), "deed");
        vm.assertEq(factory.predictGovernanceToken(issuer, "votes"), address(token), "predicted");
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, mallory));
        vm.prank(mallory);
        factory.createGovernanceToken("x", "", "", 0, 1);
    }

    // -------------------------------------------------------------------------------------------------- governing

    function test_establishing_is_for_once_for_tokens_that_vote_and_for_issuers() public {
        (address g, address t) = governance.governanceOf(address(token));
        vm.assertTrue(g == address(governor) && t == address(timelock), "governanceOf");
        vm.expectRevert(abi.encodeWithSelector(IAssetGovernance.AlreadyEstablished.selector, token, governor));
        vm.prank(issuer);
        governance.establish(address(token), _terms(), keeper, "");
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, mallory));
        vm.prank(mallory);
        governance.establish(address(token), _terms(), keeper, "");
        ShareToken plain = _fractionalize(DEED + 1, CAP);
        vm.expectRevert();
        vm.prank(issuer);
        governance.establish(address(plain), _terms(), keeper, "");
        vm.assertEq(governor.votingDelay(), 1 hours, "delay");
        vm.assertEq(governor.votingPeriod(), 1 days, "period");
        vm.assertEq(governor.proposalThreshold(), 10, "threshold");
        vm.assertEq(governor.CLOCK_MODE(), "mode=timestamp", "clock");
        vm.assertEq(timelock.getMinDelay(), 2 days, "execution delay");
        // Nobody administers the timelock but itself, and nobody proposes but the governor.
        vm.assertFalse(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), address(governance)), "no admin");
        vm.assertTrue(timelock.hasRole(timelock.PROPOSER_ROLE(), address(governor)), "proposer");
    }

    function test_holders_vote_a_manager_out_and_another_in() public {
        (address who, uint48 since) = governance.managerOf(address(token));
        vm.assertTrue(who == keeper && since == NOW, "the first manager");
        _issue(alice, 60);
        _issue(bob, 40);
        vm.prank(alice);
        token.delegate(alice);
        vm.prank(bob);
        token.delegate(bob);
        vm.warp(NOW + 1);

        _pass(abi.encodeCall(governance.removeManager, (address(token), keccak256("why"))));
        vm.expectEmit(address(governance));
        emit IAssetGovernance.ManagerRemoved(address(token), keeper, keccak256("why"));
        _execute(abi.encodeCall(governance.removeManager, (address(token), keccak256("why"))));
        (who, since) = governance.managerOf(address(token));
        vm.assertTrue(who == address(0) && since == 0, "out");

        _pass(abi.encodeCall(governance.appointManager, (address(token), carol, keccak256("new"))));
        vm.expectEmit(address(governance));
        emit IAssetGovernance.ManagerAppointed(address(token), carol, keccak256("new"));
        _execute(abi.encodeCall(governance.appointManager, (address(token), carol, keccak256("new"))));
        (who,) = governance.managerOf(address(token));
        vm.assertEq(who, carol, "in");
        _pass(abi.encodeCall(governance.appointManager, (address(token), keeper, keccak256("newer"))));
        vm.expectEmit(address(governance));
        emit IAssetGovernance.ManagerRemoved(address(token), carol, keccak256("newer"));
        _execute(abi.encodeCall(governance.appointManager, (address(token), keeper, keccak256("newer"))));
        (who,) = governance.managerOf(address(token));
        vm.assertEq(who, keeper, "replaced");
    }

    function test_holders_approve_budgets_and_sales() public {
        _issue(alice, 60);
        vm.prank(alice);
        token.delegate(alice);
        vm.warp(NOW + 1);
        Budget memory budget = Budget(address(1), 1000, keccak256("budget"));
        _pass(abi.encodeCall(governance.approveBudget, (address(token), 2027, budget)));
        vm.expectEmit(address(governance));
        emit IAssetGovernance.BudgetApproved(address(token), 2027, address(1), 1000, keccak256("budget"));
        _execute(abi.encodeCall(governance.approveBudget, (address(token), 2027, budget)));
        vm.assertEq(governance.budgetOf(address(token), 2027).amount, 1000, "budget");
        Sale memory sale = Sale(bob, uint48(NOW + 365 days), address(1), 5000, keccak256("sale"));
        _pass(abi.encodeCall(governance.approveSale, (address(token), sale)));
        vm.expectEmit(address(governance));
        emit IAssetGovernance.SaleApproved(
            address(token), bob, address(1), 5000, uint48(NOW + 365 days), keccak256("sale")
        );
        _execute(abi.encodeCall(governance.approveSale, (address(token), sale)));
        vm.assertEq(governance.saleOf(address(token)).price, 5000, "sale");
    }

    function test_24_only_the_holders_decide() public {
        Budget memory budget;
        Sale memory sale;
        address[5] memory callers = [mallory, issuer, keeper, address(governor), address(this)];
        for (uint256 i = 0; i < callers.length; ++i) {
            bytes memory refusal = abi.encodeWithSelector(IAssetGovernance.NotTheHolders.selector, token, callers[i]);
            vm.startPrank(callers[i]);
            vm.expectRevert(refusal);
            governance.appointManager(address(token), mallory, "");
            vm.expectRevert(refusal);
            governance.removeManager(address(token), "");
            vm.expectRevert(refusal);
            governance.approveBudget(address(token), 1, budget);
            vm.expectRevert(refusal);
            governance.approveSale(address(token), sale);
            vm.stopPrank();
        }
        // One token's holders decide nothing about another, and nobody about a token that has no governance.
        vm.expectRevert(abi.encodeWithSelector(IAssetGovernance.NotTheHolders.selector, deed, timelock));
        vm.prank(address(timelock));
        governance.removeManager(address(deed), "");
        vm.expectRevert(abi.encodeWithSelector(IAssetGovernance.InvalidManager.selector, address(0)));
        vm.prank(address(timelock));
        governance.appointManager(address(token), address(0), "");
        vm.prank(address(timelock));
        governance.removeManager(address(token), "");
        vm.expectRevert(abi.encodeWithSelector(IAssetGovernance.NoManager.selector, token));
        vm.prank(address(timelock));
        governance.removeManager(address(token), "");
    }

    function test_a_proposal_without_quorum_fails() public {
        _issue(alice, 19);
        _issue(bob, 81);
        vm.prank(alice);
        token.delegate(alice);
        vm.warp(NOW + 1);
        bytes memory data = abi.encodeCall(governance.removeManager, (address(token), ""));
        uint256 id = _propose(data);
        vm.warp(block.timestamp + 1 hours + 1);
        vm.prank(alice);
        governor.castVote(id, 1);
        vm.warp(block.timestamp + 1 days + 1);
        vm.assertTrue(governor.state(id) == IGovernor.ProposalState.Defeated, "19 of 100 are not 20 %");
    }

    /// @dev The voter needs no gas, and the ballot is for one proposal, once.
    function test_26_votes_by_signature() public {
        _issue(alice, 10);
        _issue(keyed, 90);
        vm.prank(alice);
        token.delegate(alice);
        vm.prank(keyed);
        token.delegate(keyed);
        vm.warp(NOW + 1);
        uint256 id = _propose(abi.encodeCall(governance.removeManager, (address(token), "")));
        vm.warp(block.timestamp + 1 hours + 1);
        bytes memory signature = _ballot(id, 0);
        vm.expectRevert();
        governor.castVoteBySig(id, 1, keyed, signature); // signed for 0
        vm.prank(mallory);
        governor.castVoteBySig(id, 0, keyed, signature);
        (uint256 against,,) = governor.proposalVotes(id);
        vm.assertEq(against, 90, "against");
        vm.expectRevert();
        governor.castVoteBySig(id, 0, keyed, signature);
    }

    function _ballot(uint256 id, uint8 support) private view returns (bytes memory) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Freehold AssetGovernor"),
                keccak256("1"),
                block.chainid,
                governor
            )
        );
        bytes32 message = keccak256(
            abi.encode(
                keccak256("Ballot(uint256 proposalId,uint8 support,address voter,uint256 nonce)"), id, support, keyed, 0
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY, keccak256(abi.encodePacked(hex"1901", domain, message)));
        return abi.encodePacked(r, s, v);
    }

    // ---------------------------------------------------------------------------------------------------- helpers

    function _propose(bytes memory data) private returns (uint256) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = _actions(data);
        vm.prank(alice);
        return governor.propose(targets, values, calls, "proposal");
    }

    /// @dev Proposes, votes with alice, queues and waits.
    function _pass(bytes memory data) private {
        uint256 time = NOW + ++_decisions * 10 days;
        vm.warp(time - 1 hours - 1);
        uint256 id = _propose(data);
        vm.warp(time);
        vm.prank(alice);
        governor.castVote(id, 1);
        vm.warp(time + 1 days + 1);
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = _actions(data);
        governor.queue(targets, values, calls, keccak256("proposal"));
        vm.expectRevert();
        governor.execute(targets, values, calls, keccak256("proposal")); // not before the delay
        vm.warp(time + 4 days);
    }

    function _execute(bytes memory data) private {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = _actions(data);
        vm.prank(mallory); // whoever
        governor.execute(targets, values, calls, keccak256("proposal"));
    }

    function _actions(bytes memory data)
        private
        view
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calls)
    {
        targets = new address[](1);
        values = new uint256[](1);
        calls = new bytes[](1);
        (targets[0], calls[0]) = (address(governance), data);
    }
}

/// @notice Votes of a token that is issued, moved, seized, burned, recovered and delegated in any order.
contract VotesInvariants is Platform {
    uint256 private constant ACTORS = 6;

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    GovernanceToken private token;
    uint256[] private times;
    mapping(uint256 time => uint256) private supplies;
    mapping(bytes32 what => uint256) private done;

    function setUp() public override {
        super.setUp();
        GovernanceToken template = new GovernanceToken();
        Roles.assignToken(manager, address(template));
        factory.adopt(3, address(template));
        manager.grantRole(Roles.CREATOR, issuer, 0);
        vm.prank(issuer);
        token = GovernanceToken(factory.createGovernanceToken("votes", "Seaside Hotel", "HOTEL", 6, CAP));
        share = ShareToken(address(token));
        for (uint256 i = 0; i < ACTORS; ++i) {
            _register(_actor(i), uint64(1 + i / 2), CH, type(uint40).max);
            this.step(0, i, i, 100);
            this.step(1, i, i + 1, 0);
        }
    }

    /// @dev The invariants would also hold if every step were refused. They are not.
    function test_handler_gets_things_done() public {
        for (uint256 i = 0; i < 600; ++i) {
            uint256 r = uint256(keccak256(abi.encode(i)));
            this.step(r, r >> 32, r >> 64, r >> 96);
        }
        for (uint256 kind = 0; kind < 6; ++kind) {
            vm.assertLe(20, done[bytes32(kind)], "done");
        }
        invariant_03_votes_are_the_balances_of_those_who_delegated();
        invariant_04_past_supplies_stay();
    }

    /// @dev Asked by Foundry.
    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(this);
    }

    /// @dev Asked by Foundry, to leave out setUp and the like.
    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = this.step.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(this), selectors);
    }

    function step(uint256 kind, uint256 who, uint256 whom, uint256 amount) external {
        kind %= 7;
        address from = _actor(who);
        address to = _actor(whom);
        if (kind == 0) _issue(from, 1 + amount % 100);
        if (kind == 1) {
            vm.prank(from);
            token.delegate(amount % 8 == 1 ? address(0) : to);
        }
        amount %= token.balanceOf(from) + 1;
        if (kind == 2) {
            vm.prank(from);
            token.transfer(to, amount);
        }
        if (kind == 3) {
            vm.prank(enforcer);
            token.forcedTransfer(from, to, amount);
        }
        if (kind == 4) {
            vm.prank(enforcer);
            token.burn(from, amount);
        }
        if (kind == 5) {
            address other = _actor(who ^ 1);
            vm.prank(recoverer);
            token.recover(from, other);
        }
        if (kind == 6) {
            times.push(block.timestamp);
            supplies[block.timestamp] = token.totalSupply();
            vm.warp(block.timestamp + 1 + amount % 100);
        }
        ++done[bytes32(kind)];
    }

    function invariant_03_votes_are_the_balances_of_those_who_delegated() public view {
        uint256 votes;
        uint256 balances;
        for (uint256 i = 0; i < ACTORS; ++i) {
            votes += token.getVotes(_actor(i));
            if (token.delegates(_actor(i)) != address(0)) balances += token.balanceOf(_actor(i));
        }
        vm.assertEq(votes, balances, "3: votes");
    }

    function invariant_04_past_supplies_stay() public view {
        for (uint256 i = 0; i < times.length; ++i) {
            vm.assertEq(token.getPastTotalSupply(times[i]), supplies[times[i]], "4: past supply");
        }
    }

    function _actor(uint256 who) private pure returns (address) {
        return address(uint160(0xac7000 + who % ACTORS));
    }
}
