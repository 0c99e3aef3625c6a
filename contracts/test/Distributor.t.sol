// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Distributor} from "../src/Distributor.sol";
import {TestStablecoin} from "../src/TestStablecoin.sol";
import {Claim, DistributionTerms, IDistributor} from "../src/interfaces/IDistributor.sol";
import {Platform} from "./lib/Platform.sol";
import {Roles} from "./lib/Roles.sol";
import {vm} from "./lib/Vm.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @dev A stablecoin that refuses to pay some.
contract Blocking is TestStablecoin {
    mapping(address account => bool) public blocked;

    error Blocked(address account);

    function setBlocked(address account, bool value) external {
        blocked[account] = value;
    }

    function _update(address from, address to, uint256 value) internal override {
        require(!blocked[to], Blocked(to));
        super._update(from, to, value);
    }
}

/// @notice Trees of four claims, as OpenZeppelin's StandardMerkleTree hashes them.
abstract contract DistributorBase is Platform {
    uint48 internal constant DELAY = 3 days;

    address internal immutable treasurer = _account("treasurer");
    Distributor internal distributor;
    Blocking internal coin;

    function setUp() public virtual override {
        super.setUp();
        distributor = new Distributor(address(manager), DELAY);
        Roles.assignDistributor(manager, address(distributor));
        manager.grantRole(Roles.TREASURER, treasurer, 0);
        coin = new Blocking();
        coin.mint(treasurer, 1e18);
        vm.prank(treasurer);
        coin.approve(address(distributor), type(uint256).max);
    }

    function _claims(uint256 scale) internal view returns (Claim[] memory claims) {
        claims = new Claim[](4);
        claims[0] = Claim(0, alice, 1 * scale, new bytes32[](0));
        claims[1] = Claim(1, bob, 2 * scale, new bytes32[](0));
        claims[2] = Claim(2, carol, 3 * scale, new bytes32[](0));
        claims[3] = Claim(3, alice, 4 * scale, new bytes32[](0)); // twice in the list, twice paid
        bytes32[4] memory leaves;
        for (uint256 i = 0; i < 4; ++i) {
            leaves[i] = _leaf(claims[i]);
        }
        for (uint256 i = 0; i < 4; ++i) {
            claims[i].proof = new bytes32[](2);
            claims[i].proof[0] = leaves[i ^ 1];
            claims[i].proof[1] = Hashes.commutativeKeccak256(leaves[(i & 2) ^ 2], leaves[((i & 2) ^ 2) + 1]);
        }
    }

    function _rootOf(Claim[] memory claims) internal pure returns (bytes32) {
        return Hashes.commutativeKeccak256(
            Hashes.commutativeKeccak256(_leaf(claims[0]), claims[0].proof[0]), claims[0].proof[1]
        );
    }

    function _leaf(Claim memory item) internal pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(item.index, item.account, item.amount))));
    }

    function _terms(uint256 scale) internal view returns (DistributionTerms memory) {
        return DistributionTerms({
            token: address(share),
            currency: address(coin),
            total: 10 * scale,
            root: _rootOf(_claims(scale)),
            datasetHash: keccak256("list"),
            recordBlock: uint64(block.number),
            claimsFrom: uint48(block.timestamp) + DELAY,
            claimsUntil: uint48(block.timestamp) + 30 days,
            eligibleOnly: false
        });
    }

    function _create(DistributionTerms memory terms) internal returns (uint256) {
        vm.prank(treasurer);
        return distributor.create(terms);
    }
}

contract DistributorTest is DistributorBase {
    uint256 private id;
    Claim[] private claims;

    function setUp() public override {
        super.setUp();
        id = _create(_terms(100));
        Claim[] memory made = _claims(100);
        for (uint256 i = 0; i < 4; ++i) {
            claims.push(made[i]);
        }
        vm.warp(NOW + DELAY);
    }

    /// @dev The vector that @openzeppelin/merkle-tree's own documentation gives: two leaves of (address, uint256).
    function test_tree_is_the_standard_one() public pure {
        bytes32 first = keccak256(bytes.concat(keccak256(abi.encode(0x1111111111111111111111111111111111111111, 5e18))));
        bytes32 second =
            keccak256(bytes.concat(keccak256(abi.encode(0x2222222222222222222222222222222222222222, 2.5e18))));
        vm.assertEq(
            Hashes.commutativeKeccak256(first, second),
            0xd4dee0beab2d53f2cc83e567171bd2820e49898130a22622b10ead383e90bd77,
            "root"
        );
    }

    function test_16_each_leaf_is_paid_once() public {
        for (uint256 i = 0; i < 4; ++i) {
            vm.assertFalse(distributor.isClaimed(id, i), "not yet");
            vm.expectEmit(address(distributor));
            emit IDistributor.Claimed(id, i, claims[i].account, claims[i].amount);
            distributor.claim(id, claims[i]);
            vm.assertTrue(distributor.isClaimed(id, i), "paid");
            vm.expectRevert(abi.encodeWithSelector(IDistributor.AlreadyClaimed.selector, id, i));
            distributor.claim(id, claims[i]);
        }
        vm.assertEq(coin.balanceOf(alice), 500, "alice");
        vm.assertEq(coin.balanceOf(address(distributor)), 0, "all of it");
        vm.assertEq(distributor.statusOf(id).claimed, 1000, "claimed");
    }

    function test_only_what_is_in_the_tree_is_paid() public {
        Claim memory wrong = claims[0];
        wrong.amount += 1;
        _claimFails(wrong, abi.encodeWithSelector(IDistributor.InvalidProof.selector, id, 0));
        wrong = claims[0];
        wrong.account = mallory;
        _claimFails(wrong, abi.encodeWithSelector(IDistributor.InvalidProof.selector, id, 0));
        wrong = claims[0];
        wrong.index = 1;
        _claimFails(wrong, abi.encodeWithSelector(IDistributor.InvalidProof.selector, id, 1));
        wrong = claims[0];
        wrong.proof = new bytes32[](0);
        _claimFails(wrong, abi.encodeWithSelector(IDistributor.InvalidProof.selector, id, 0));
    }

    function _claimFails(Claim memory item, bytes memory reason) private {
        vm.expectRevert(reason);
        distributor.claim(id, item);
    }

    /// @dev Those that cannot be paid stand between the others.
    function test_batch_pays_whom_it_can() public {
        coin.setBlocked(bob, true);
        distributor.claim(id, claims[0]);
        Claim[] memory batch = new Claim[](4);
        (batch[0], batch[1], batch[2], batch[3]) = (claims[0], claims[1], claims[2], claims[3]);
        batch[2].proof = new bytes32[](1);
        vm.expectEmit(address(distributor));
        emit IDistributor.ClaimRefused(
            id, 1, bob, 200, abi.encodeWithSelector(IDistributor.PaymentFailed.selector, bob, 200)
        );
        vm.expectEmit(address(distributor));
        emit IDistributor.ClaimRefused(
            id, 2, carol, 300, abi.encodeWithSelector(IDistributor.InvalidProof.selector, id, 2)
        );
        vm.prank(mallory); // a relay is nobody in particular
        distributor.claimBatch(id, batch);
        vm.assertEq(coin.balanceOf(alice), 500, "alice");
        vm.assertEq(distributor.statusOf(id).claimed, 500, "claimed");
        coin.setBlocked(bob, false);
        (batch[2]) = claims[2];
        distributor.claimBatch(id, batch);
        vm.assertEq(coin.balanceOf(bob) + coin.balanceOf(carol), 500, "later");
    }

    function test_eligible_only() public {
        DistributionTerms memory terms = _terms(100);
        terms.eligibleOnly = true;
        id = _create(terms);
        vm.warp(terms.claimsFrom);
        vm.prank(freezer);
        share.setAddressFrozen(alice, true);
        _claimFails(claims[0], abi.encodeWithSelector(IDistributor.AccountNotEligible.selector, alice));
        vm.prank(freezer);
        share.setAddressFrozen(alice, false);
        distributor.claim(id, claims[0]);
    }

    /// @dev Mistake: late claimants are paid from a smaller pot. And a tree that adds up to more takes nobody else's.
    function test_18_each_distribution_has_its_own_books() public {
        DistributionTerms memory terms = _terms(100);
        terms.total = 150; // of 1000
        uint256 short = _create(terms);
        vm.warp(terms.claimsFrom);
        distributor.claim(short, claims[0]);
        vm.expectRevert(abi.encodeWithSelector(IDistributor.TotalExceeded.selector, short, 100, 200, 150));
        distributor.claim(short, claims[1]);
        vm.assertFalse(distributor.isClaimed(short, 1), "not paid");
        for (uint256 i = 0; i < 4; ++i) {
            distributor.claim(id, claims[i]);
        }
        vm.assertEq(coin.balanceOf(address(distributor)), 50, "the short one's rest");
    }

    function test_17_sweep_takes_what_is_left_after_the_deadline() public {
        distributor.claim(id, claims[2]);
        vm.expectRevert(abi.encodeWithSelector(IDistributor.NotOver.selector, id, NOW + 30 days));
        vm.prank(treasurer);
        distributor.sweep(id);
        vm.warp(NOW + 30 days);
        _claimFails(
            claims[0], abi.encodeWithSelector(IDistributor.NotClaimable.selector, id, NOW + DELAY, NOW + 30 days)
        );
        uint256 before = coin.balanceOf(treasurer);
        vm.expectEmit(address(distributor));
        emit IDistributor.DistributionSwept(id, treasurer, 700);
        vm.prank(treasurer);
        distributor.sweep(id);
        vm.assertEq(coin.balanceOf(treasurer) - before, 700, "swept");
        vm.expectRevert(abi.encodeWithSelector(IDistributor.NotActive.selector, id));
        vm.prank(treasurer);
        distributor.sweep(id);
        _claimFails(claims[0], abi.encodeWithSelector(IDistributor.NotActive.selector, id));
    }

    function test_challenge_then_cancel() public {
        DistributionTerms memory terms = _terms(100);
        terms.claimsFrom -= 1;
        vm.expectRevert(abi.encodeWithSelector(IDistributor.InvalidTerms.selector, "claimsFrom"));
        vm.prank(treasurer);
        distributor.create(terms);
        terms.claimsFrom += 1;
        uint256 second = _create(terms);
        vm.expectRevert(
            abi.encodeWithSelector(IDistributor.NotClaimable.selector, second, terms.claimsFrom, terms.claimsUntil)
        );
        distributor.claim(second, claims[0]);
        uint256 before = coin.balanceOf(treasurer);
        vm.expectEmit(address(distributor));
        emit IDistributor.DistributionCancelled(second, treasurer, 1000);
        vm.prank(treasurer);
        distributor.cancel(second);
        vm.assertEq(coin.balanceOf(treasurer) - before, 1000, "paid back");
        vm.expectRevert(abi.encodeWithSelector(IDistributor.NotActive.selector, second));
        vm.prank(treasurer);
        distributor.cancel(second);
        vm.expectRevert(abi.encodeWithSelector(IDistributor.ChallengeOver.selector, id, NOW + DELAY));
        vm.prank(treasurer);
        distributor.cancel(id);
    }

    function test_12_a_pause_stops_payments_and_takes_no_time_from_anybody() public {
        vm.warp(NOW + 29 days);
        vm.prank(pauser);
        distributor.pause(id);
        _claimFails(claims[0], abi.encodeWithSelector(IDistributor.DistributionIsPaused.selector, id));
        vm.expectRevert(abi.encodeWithSelector(IDistributor.DistributionIsPaused.selector, id));
        vm.prank(pauser);
        distributor.pause(id);
        vm.warp(NOW + 50 days);
        vm.expectRevert(abi.encodeWithSelector(IDistributor.DistributionIsPaused.selector, id));
        vm.prank(treasurer);
        distributor.sweep(id);
        vm.expectEmit(address(distributor));
        emit IDistributor.DistributionUnpaused(id, pauser, uint48(NOW + 51 days));
        vm.prank(pauser);
        distributor.unpause(id);
        vm.expectRevert(abi.encodeWithSelector(IDistributor.DistributionIsNotPaused.selector, id));
        vm.prank(pauser);
        distributor.unpause(id);
        vm.warp(NOW + 51 days - 1);
        distributor.claim(id, claims[0]);
        // One that was paused while it could be challenged only lost the time from its start.
        DistributionTerms memory terms = _terms(100);
        uint256 second = _create(terms);
        vm.prank(pauser);
        distributor.pause(second);
        vm.warp(terms.claimsFrom + 1 days);
        vm.prank(pauser);
        distributor.unpause(second);
        vm.assertEq(distributor.statusOf(second).claimsUntil, terms.claimsUntil + 1 days, "extended");
    }

    function test_24_roles() public {
        DistributionTerms memory terms = _terms(100);
        bytes memory refusal = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, mallory);
        vm.startPrank(mallory);
        vm.expectRevert(refusal);
        distributor.create(terms);
        vm.expectRevert(refusal);
        distributor.cancel(id);
        vm.expectRevert(refusal);
        distributor.sweep(id);
        vm.expectRevert(refusal);
        distributor.pause(id);
        vm.expectRevert(refusal);
        distributor.unpause(id);
        vm.stopPrank();
    }
}

/// @notice Distributions that are made, claimed, paused, cancelled and swept in any order. The contract is its own handler.
contract DistributorInvariants is DistributorBase {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    uint256 private count;
    mapping(uint256 id => uint256) private scales;
    mapping(uint256 id => uint256) private paidOut;
    mapping(uint256 id => uint256) private paidBack;
    mapping(uint256 id => mapping(uint256 index => uint256)) private times;
    mapping(bytes32 what => uint256) private done;

    function setUp() public override {
        super.setUp();
        this.step(0, 0, 100, 0);
    }

    /// @dev The invariants would also hold if every step were refused. They are not.
    function test_handler_gets_things_done() public {
        for (uint256 i = 0; i < 1500; ++i) {
            uint256 r = uint256(keccak256(abi.encode(i)));
            this.step(r, r >> 32, r >> 64, r >> 96);
        }
        vm.assertLe(10, done["claim"], "claim");
        vm.assertLe(3, done["sweep"], "sweep");
        vm.assertLe(3, done["cancel"], "cancel");
        invariant_16_17_18_money_is_where_it_belongs();
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

    function step(uint256 kind, uint256 which, uint256 amount, uint256 index) external {
        kind %= 10;
        if (kind == 0 && count < 40) {
            uint256 scale = 1 + amount % 1000;
            DistributionTerms memory terms = _terms(scale);
            if (amount % 3 == 0) terms.total = 1 + amount % (10 * scale); // less than the tree adds up to
            scales[_create(terms)] = scale;
            ++count;
        }
        uint256 id = 1 + which % count;
        if (kind == 1) vm.warp(block.timestamp + amount % 3 days);
        if (kind > 1 && kind < 6) {
            index %= 4;
            Claim memory item = _claims(scales[id])[index];
            try distributor.claim(id, item) {
                paidOut[id] += item.amount;
                ++times[id][index];
                ++done["claim"];
            } catch {}
        }
        if (kind == 6) {
            vm.prank(pauser);
            try distributor.pause(id) {} catch {}
        }
        if (kind == 7) {
            vm.prank(pauser);
            try distributor.unpause(id) {} catch {}
        }
        if (kind > 7) {
            uint256 before = coin.balanceOf(treasurer);
            vm.startPrank(treasurer);
            if (kind == 8) {
                try distributor.sweep(id) {
                    ++done["sweep"];
                } catch {}
            } else if (amount % 4 == 0) {
                try distributor.cancel(id) {
                    vm.assertEq(paidOut[id], 0, "cancelled after a payment");
                    ++done["cancel"];
                } catch {}
            }
            vm.stopPrank();
            paidBack[id] += coin.balanceOf(treasurer) - before;
        }
    }

    function invariant_16_17_18_money_is_where_it_belongs() public view {
        uint256 held;
        for (uint256 id = 1; id <= count; ++id) {
            uint256 total = distributor.termsOf(id).total;
            vm.assertLe(paidOut[id] + paidBack[id], total, "17: paid more than was paid in");
            if (distributor.statusOf(id).ended) vm.assertEq(paidOut[id] + paidBack[id], total, "17: all settled");
            held += total - paidOut[id] - paidBack[id];
            for (uint256 i = 0; i < 4; ++i) {
                vm.assertLe(times[id][i], 1, "16: a leaf is paid once");
            }
        }
        vm.assertEq(coin.balanceOf(address(distributor)), held, "18: what is held is what is unclaimed");
    }
}
