// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Offering} from "../src/Offering.sol";
import {TestStablecoin} from "../src/TestStablecoin.sol";
import {Authorization, IOffering, Signature, Stage, Terms} from "../src/interfaces/IOffering.sol";
import {IPermissionedERC20} from "../src/interfaces/IPermissionedERC20.sol";
import {Platform} from "./lib/Platform.sol";
import {Roles} from "./lib/Roles.sol";
import {vm} from "./lib/Vm.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @dev Keeps one unit of every transfer.
contract Greedy is ERC20("Greedy", "GRD") {
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function transferFrom(address from, address to, uint256 value) public override returns (bool) {
        super.transferFrom(from, to, value);
        _burn(to, 1);
        return true;
    }
}

/// @notice What tests of offerings start from.
abstract contract OfferingBase is Platform {
    address internal immutable treasury = _account("treasury");
    Offering internal offering;
    TestStablecoin internal coin;

    function setUp() public virtual override {
        super.setUp();
        offering = new Offering(address(manager));
        Roles.assignOffering(manager, address(offering));
        manager.grantRole(Roles.ISSUER, address(offering), 0);
        coin = new TestStablecoin();
    }

    /// @dev Two dollars a whole share (6 decimals each); 100 to 1000 shares.
    function _terms() internal view returns (Terms memory) {
        return Terms({
            token: address(share),
            currency: address(coin),
            treasury: treasury,
            price: 2e18,
            softCap: 100e6,
            hardCap: 1000e6,
            minUnits: 0,
            maxUnits: 0,
            opens: uint48(NOW),
            closes: uint48(NOW + 10 days),
            deliverBy: uint48(NOW + 20 days),
            allocated: false
        });
    }

    function _create(Terms memory terms) internal returns (uint256) {
        vm.prank(issuer);
        return offering.create(terms);
    }

    function _fund(address investor, uint256 amount) internal {
        coin.mint(investor, amount);
        vm.prank(investor);
        coin.approve(address(offering), type(uint256).max);
    }

    function _list(address investor) internal pure returns (address[] memory investors) {
        investors = new address[](1);
        investors[0] = investor;
    }
}

contract OfferingTest is OfferingBase {
    uint256 private constant KEY = 0xb0b;
    address private keyed = vm.addr(KEY);
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = _create(_terms());
        _fund(alice, 5000e6);
        _fund(bob, 5000e6);
        _register(keyed, 4, CH, EXPIRY);
        coin.mint(keyed, 5000e6);
    }

    // ----------------------------------------------------------------------------------------------------- settling

    function test_19_success_delivers_against_payment() public {
        vm.expectEmit(address(offering));
        emit IOffering.Bought(id, alice, 100e6, 200e6);
        vm.prank(alice);
        offering.buy(id, 100e6, 200e6);
        vm.prank(bob);
        offering.buy(id, 50e6, type(uint256).max);
        vm.assertEq(share.totalSupply(), 0, "nothing is issued before");
        _notDeliverable(Stage.Open);
        vm.expectRevert(abi.encodeWithSelector(IOffering.NotOver.selector, id, NOW + 10 days));
        offering.close(id);
        vm.warp(NOW + 10 days);
        vm.expectEmit(address(offering));
        emit IOffering.OfferingClosed(id, true, 150e6, 300e6);
        offering.close(id);

        uint256 serial = (uint256(uint160(address(offering))) << 96) | 1;
        address[] memory investors = new address[](3);
        (investors[0], investors[1], investors[2]) = (alice, mallory, bob); // mallory bought nothing
        vm.expectEmit(address(share));
        emit IPermissionedERC20.Issued(serial, keccak256(abi.encode(offering, id, alice)), alice, 100e6);
        vm.expectEmit(address(offering));
        emit IOffering.Delivered(id, alice, 100e6, 200e6, serial);
        offering.deliver(id, investors);
        vm.assertEq(share.balanceOf(alice), 100e6, "alice");
        vm.assertEq(share.balanceOf(bob), 50e6, "bob");
        vm.assertEq(coin.balanceOf(treasury), 300e6, "treasury");
        vm.assertEq(coin.balanceOf(address(offering)), 0, "nothing is left");

        offering.deliver(id, investors);
        vm.assertEq(share.totalSupply(), 150e6, "once");
        vm.warp(NOW + 20 days);
        vm.expectRevert(abi.encodeWithSelector(IOffering.NoOrder.selector, id, alice));
        offering.refund(id, alice);
    }

    /// @dev Mistake: a double refund.
    function test_19_failure_refunds_once() public {
        vm.prank(alice);
        offering.buy(id, 99e6, type(uint256).max);
        vm.prank(alice);
        offering.buy(id, 1e6 - 1, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IOffering.WrongStage.selector, id, Stage.Open));
        offering.refund(id, alice);
        vm.warp(NOW + 10 days);
        offering.close(id);
        _notDeliverable(Stage.Failed);
        vm.expectEmit(address(offering));
        emit IOffering.Refunded(id, alice, 100e6 - 1, 200e6 - 2);
        vm.prank(mallory); // whoever asks, it goes to alice
        offering.refund(id, alice);
        vm.assertEq(coin.balanceOf(alice), 5000e6, "all of it");
        vm.expectRevert(abi.encodeWithSelector(IOffering.NoOrder.selector, id, alice));
        offering.refund(id, alice);
    }

    function _notDeliverable(Stage stage) private {
        vm.expectRevert(abi.encodeWithSelector(IOffering.WrongStage.selector, id, stage));
        offering.deliver(id, _list(alice));
    }

    function test_19_an_order_that_cannot_be_delivered_waits_and_is_refunded_in_the_end() public {
        vm.prank(alice);
        offering.buy(id, 100e6, type(uint256).max);
        vm.prank(bob);
        offering.buy(id, 900e6, type(uint256).max);
        offering.close(id); // sold out
        _register(alice, 1, CH, 0);
        address[] memory investors = new address[](2);
        (investors[0], investors[1]) = (alice, bob);
        vm.expectEmit(address(offering));
        emit IOffering.DeliveryRefused(
            id, alice, abi.encodeWithSelector(IPermissionedERC20.NotEligible.selector, alice)
        );
        offering.deliver(id, investors);
        vm.assertEq(share.balanceOf(bob), 900e6, "the others are served");
        vm.assertEq(coin.balanceOf(treasury), 1800e6, "and pay");
        vm.expectRevert(abi.encodeWithSelector(IOffering.NotRefundable.selector, id, NOW + 20 days));
        offering.refund(id, alice);
        vm.warp(NOW + 20 days);
        offering.refund(id, alice);
        vm.assertEq(coin.balanceOf(alice), 5000e6, "refunded");
        _register(alice, 1, CH, EXPIRY);
        offering.deliver(id, investors);
        vm.assertEq(share.balanceOf(alice), 0, "and not delivered");
    }

    function test_cancelled_offerings_refund() public {
        vm.prank(alice);
        offering.buy(id, 100e6, type(uint256).max);
        vm.expectEmit(address(offering));
        emit IOffering.OfferingClosed(id, false, 100e6, 200e6);
        vm.prank(issuer);
        offering.cancel(id);
        offering.refund(id, alice);
        vm.expectRevert(abi.encodeWithSelector(IOffering.WrongStage.selector, id, Stage.Failed));
        vm.prank(issuer);
        offering.cancel(id);
        vm.expectRevert(abi.encodeWithSelector(IOffering.WrongStage.selector, 99, Stage.None));
        offering.refund(99, alice);
    }

    function test_an_offering_that_sold_nothing_failed() public {
        Terms memory terms = _terms();
        terms.softCap = 0;
        id = _create(terms);
        vm.warp(NOW + 10 days);
        offering.close(id);
        (Stage stage,,) = offering.statusOf(id);
        vm.assertTrue(stage == Stage.Failed, "failed");
    }

    // ------------------------------------------------------------------------------------------------------- buying

    function test_buying_keeps_to_the_terms() public {
        Terms memory terms = _terms();
        (terms.minUnits, terms.maxUnits, terms.opens) = (10e6, 600e6, uint48(NOW + 1));
        id = _create(terms);
        _buyFails(alice, 10e6, abi.encodeWithSelector(IOffering.NotOpen.selector, id, NOW + 1, NOW + 10 days));
        vm.warp(NOW + 1);
        _buyFails(alice, 10e6 - 1, abi.encodeWithSelector(IOffering.OutOfBounds.selector, alice, 10e6 - 1, 10e6, 600e6));
        vm.prank(alice);
        offering.buy(id, 10e6, type(uint256).max);
        vm.prank(alice);
        offering.buy(id, 1, type(uint256).max); // more of it may be little
        _buyFails(alice, 590e6, abi.encodeWithSelector(IOffering.OutOfBounds.selector, alice, 600e6 + 1, 10e6, 600e6));
        vm.prank(bob);
        offering.buy(id, 600e6, type(uint256).max);
        _buyFails(alice, 390e6, abi.encodeWithSelector(IOffering.HardCapExceeded.selector, id, 390e6, 390e6 - 1));
        _buyFails(alice, 0, abi.encodeWithSelector(IOffering.HardCapExceeded.selector, id, 0, 390e6 - 1));
        _buyFails(mallory, 10e6, abi.encodeWithSelector(IOffering.NotEligibleToBuy.selector, mallory));
        vm.expectRevert(abi.encodeWithSelector(IOffering.CostsMore.selector, 2e6, 2e6 - 1));
        vm.prank(alice);
        offering.buy(id, 1e6, 2e6 - 1);
        vm.warp(NOW + 10 days);
        _buyFails(alice, 10e6, abi.encodeWithSelector(IOffering.NotOpen.selector, id, NOW + 1, NOW + 10 days));
    }

    function _buyFails(address investor, uint256 units, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(investor);
        offering.buy(id, units, type(uint256).max);
    }

    function test_allocations() public {
        Terms memory terms = _terms();
        terms.allocated = true;
        id = _create(terms);
        _buyFails(alice, 1, abi.encodeWithSelector(IOffering.OutOfBounds.selector, alice, 1, 0, 0));
        uint256[] memory units = new uint256[](1);
        units[0] = 5e6;
        vm.expectEmit(address(offering));
        emit IOffering.Allocated(id, alice, 5e6);
        vm.prank(issuer);
        offering.allocate(id, _list(alice), units);
        vm.prank(alice);
        offering.buy(id, 5e6, type(uint256).max);
        _buyFails(alice, 1, abi.encodeWithSelector(IOffering.OutOfBounds.selector, alice, 5e6 + 1, 0, 5e6));
    }

    /// @dev Mistake: a price is truncated to zero.
    function testFuzz_nothing_is_free(uint256 price, uint256 units) public {
        Terms memory terms = _terms();
        terms.price = 1 + price % 1e24;
        id = _create(terms);
        units = 1 + units % 1000e6;
        uint256 cost = offering.cost(id, units);
        vm.assertTrue(cost != 0, "not free");
        vm.assertTrue(cost * 1e18 >= units * terms.price && (cost - 1) * 1e18 < units * terms.price, "rounded up");
        coin.mint(alice, cost);
        vm.prank(alice);
        offering.buy(id, units, cost);
    }

    function test_a_currency_that_takes_a_fee_is_refused() public {
        Greedy greedy = new Greedy();
        Terms memory terms = _terms();
        terms.currency = address(greedy);
        id = _create(terms);
        greedy.mint(alice, 100);
        vm.prank(alice);
        greedy.approve(address(offering), 100);
        _buyFails(alice, 50, abi.encodeWithSelector(IOffering.PaymentShort.selector, 99, 100));
    }

    function test_terms_that_make_no_sense() public {
        for (uint256 i = 0; i < 11; ++i) {
            Terms memory terms = _terms();
            if (i == 0) terms.token = mallory;
            if (i == 1) terms.currency = mallory;
            if (i == 2) terms.currency = terms.token;
            if (i == 3) terms.treasury = address(0);
            if (i == 4) terms.price = 0;
            if (i == 5) terms.hardCap = 0;
            if (i == 6) terms.softCap = terms.hardCap + 1;
            if (i == 7) terms.minUnits = terms.hardCap + 1;
            if (i == 8) (terms.minUnits, terms.maxUnits) = (2, 1);
            if (i == 9) (terms.opens, terms.closes) = (uint48(NOW - 1), uint48(NOW));
            if (i == 10) terms.deliverBy = terms.closes;
            vm.expectPartialRevert(IOffering.InvalidTerms.selector);
            vm.prank(issuer);
            offering.create(terms);
        }
    }

    function test_24_offerings_are_the_issuers() public {
        bytes memory refusal = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, mallory);
        Terms memory terms = _terms();
        vm.startPrank(mallory);
        vm.expectRevert(refusal);
        offering.create(terms);
        vm.expectRevert(refusal);
        offering.cancel(id);
        vm.expectRevert(refusal);
        offering.allocate(id, new address[](0), new uint256[](0));
        vm.stopPrank();
    }

    // -------------------------------------------------------------------------------------------------- without gas

    function test_26_permit_and_purchase_are_both_the_investors() public {
        Signature memory permit = _permit(200e6, 0, NOW);
        bytes memory purchase = _purchase(100e6, 200e6, 0, NOW);
        vm.expectRevert(abi.encodeWithSelector(IOffering.InvalidPurchase.selector, keyed));
        offering.buyWithPermit(id, keyed, 99e6, NOW, purchase, permit);
        // Somebody submits the permit first, to be in the way.
        coin.permit(keyed, address(offering), 200e6, NOW, permit.v, permit.r, permit.s);
        vm.prank(mallory);
        offering.buyWithPermit(id, keyed, 100e6, NOW, purchase, permit);
        vm.assertEq(offering.orderOf(id, keyed).units, 100e6, "bought");
        vm.assertEq(coin.balanceOf(keyed), 4800e6, "paid");
        vm.expectRevert(abi.encodeWithSelector(IOffering.InvalidPurchase.selector, keyed));
        offering.buyWithPermit(id, keyed, 100e6, NOW, purchase, permit);

        purchase = _purchase(100e6, 200e6, 1, NOW);
        permit = _permit(200e6, 1, NOW);
        vm.warp(NOW + 1);
        vm.expectRevert(abi.encodeWithSelector(IOffering.PurchaseExpired.selector, NOW));
        offering.buyWithPermit(id, keyed, 100e6, NOW, purchase, permit);
        // An allowance alone is no purchase.
        vm.prank(keyed);
        coin.approve(address(offering), type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IOffering.InvalidPurchase.selector, keyed));
        offering.buyWithPermit(id, keyed, 100e6, NOW + 5, "", permit);
    }

    function test_26_purchase_is_for_one_chain() public {
        Signature memory permit = _permit(200e6, 0, NOW);
        bytes memory purchase = _purchase(100e6, 200e6, 0, NOW);
        vm.chainId(4711);
        vm.expectRevert(abi.encodeWithSelector(IOffering.InvalidPurchase.selector, keyed));
        offering.buyWithPermit(id, keyed, 100e6, NOW, purchase, permit);
    }

    function test_26_an_authorization_is_for_one_purchase() public {
        Authorization memory a = Authorization("salt", NOW - 1, NOW + 1, Signature(0, "", ""));
        bytes32 nonce = offering.authorizationNonce(id, 100e6, "salt");
        (a.signature.v, a.signature.r, a.signature.s) = vm.sign(
            KEY,
            _digest(
                "Test Dollar",
                address(coin),
                abi.encode(
                    keccak256(
                        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
                    ),
                    keyed,
                    offering,
                    200e6,
                    NOW - 1,
                    NOW + 1,
                    nonce
                )
            )
        );
        // Not for as many units of an offering that is cheaper, or for another number of them.
        Terms memory terms = _terms();
        terms.price = 4e18;
        uint256 other = _create(terms);
        vm.expectPartialRevert(TestStablecoin.InvalidAuthorization.selector);
        offering.buyWithAuthorization(other, keyed, 50e6, a);
        vm.prank(mallory);
        offering.buyWithAuthorization(id, keyed, 100e6, a);
        vm.assertEq(offering.orderOf(id, keyed).paid, 200e6, "paid");
        vm.expectRevert(abi.encodeWithSelector(TestStablecoin.AuthorizationSpent.selector, keyed, nonce));
        offering.buyWithAuthorization(id, keyed, 100e6, a);
        vm.assertTrue(coin.authorizationState(keyed, nonce), "spent");
    }

    function test_stablecoin_authorizations() public {
        bytes memory message = abi.encode(
            keccak256(
                "TransferWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
            ),
            keyed,
            bob,
            7,
            NOW,
            NOW + 2,
            bytes32("n")
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY, _digest("Test Dollar", address(coin), message));
        vm.expectRevert(abi.encodeWithSelector(TestStablecoin.AuthorizationNotValid.selector, NOW, NOW, NOW + 2));
        coin.transferWithAuthorization(keyed, bob, 7, NOW, NOW + 2, "n", v, r, s);
        vm.warp(NOW + 2);
        vm.expectRevert(abi.encodeWithSelector(TestStablecoin.AuthorizationNotValid.selector, NOW + 2, NOW, NOW + 2));
        coin.transferWithAuthorization(keyed, bob, 7, NOW, NOW + 2, "n", v, r, s);
        vm.warp(NOW + 1);
        coin.transferWithAuthorization(keyed, bob, 7, NOW, NOW + 2, "n", v, r, s);
        vm.assertEq(coin.balanceOf(bob), 5000e6 + 7, "moved");
        vm.assertEq(coin.decimals(), 6, "decimals");
        vm.expectRevert(abi.encodeWithSelector(TestStablecoin.NotThePayee.selector, address(this), bob));
        coin.receiveWithAuthorization(keyed, bob, 7, NOW, NOW + 2, "m", v, r, s);

        message = abi.encode(keccak256("CancelAuthorization(address authorizer,bytes32 nonce)"), keyed, bytes32("m"));
        (v, r, s) = vm.sign(KEY, _digest("Test Dollar", address(coin), message));
        coin.cancelAuthorization(keyed, "m", v, r, s);
        vm.assertTrue(coin.authorizationState(keyed, "m"), "void");
    }

    function _permit(uint256 value, uint256 nonce, uint256 deadline) private view returns (Signature memory sig) {
        bytes memory message = abi.encode(
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
            keyed,
            offering,
            value,
            nonce,
            deadline
        );
        (sig.v, sig.r, sig.s) = vm.sign(KEY, _digest("Test Dollar", address(coin), message));
    }

    function _purchase(
        uint256 units,
        uint256 paid,
        uint256 nonce,
        uint256 deadline
    ) private view returns (bytes memory) {
        bytes memory message = abi.encode(
            keccak256(
                "Purchase(uint256 id,address investor,uint256 units,uint256 paid,uint256 nonce,uint256 deadline)"
            ),
            id,
            keyed,
            units,
            paid,
            nonce,
            deadline
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY, _digest("Freehold Offering", address(offering), message));
        return abi.encodePacked(r, s, v);
    }

    function _digest(string memory name, address target, bytes memory message) private view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256("1"),
                block.chainid,
                target
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, keccak256(message)));
    }
}

/// @notice Offerings that are bought into, closed, cancelled, delivered and refunded in any order, while investors come and
/// go. The contract is its own handler.
contract OfferingInvariants is OfferingBase {
    uint256 private constant OFFERINGS = 4;

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    address[] private investors;
    mapping(uint256 id => mapping(address investor => uint256)) private bought;
    mapping(uint256 id => mapping(address investor => uint256)) private paid;
    mapping(bytes32 what => uint256) private done;

    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < OFFERINGS; ++i) {
            Terms memory terms = _terms();
            terms.price = 2e18 + i;
            terms.softCap = i * 300e6;
            _create(terms);
        }
        investors = [alice, bob, carol];
        for (uint256 i = 0; i < investors.length; ++i) {
            _fund(investors[i], 1e18);
        }
    }

    /// @dev The invariant would also hold if every step were refused. They are not.
    function test_handler_gets_things_done() public {
        uint256 start = vm.snapshotState();
        uint256 delivered;
        uint256 refunded;
        for (uint256 round = 0; round < 8; ++round) {
            for (uint256 i = 0; i < 300; ++i) {
                uint256 r = uint256(keccak256(abi.encode(round, i)));
                this.step(r, r >> 32, r >> 64, r >> 96);
            }
            delivered += done["delivered"];
            refunded += done["refunded"];
            invariant_19_payments_wait_or_went_one_way();
            vm.revertToState(start);
        }
        vm.assertLe(10, delivered, "delivered");
        vm.assertLe(20, refunded, "refunded");
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

    function step(uint256 kind, uint256 which, uint256 who, uint256 units) external {
        uint256 id = 1 + which % OFFERINGS;
        address investor = investors[who % investors.length];
        kind %= 8;
        if (kind < 3) {
            units = 1 + units % 400e6;
            uint256 cost = offering.cost(id, units);
            vm.prank(investor);
            try offering.buy(id, units, cost) {
                bought[id][investor] += units;
                paid[id][investor] += cost;
            } catch {}
        }
        if (kind == 3) vm.warp(block.timestamp + units % 1 days);
        if (kind == 4) try offering.close(id) {} catch {}
        if (kind == 5 && units % 8 == 0) {
            vm.prank(issuer);
            try offering.cancel(id) {} catch {}
        }
        if (kind == 5) _register(investor, uint64(1 + who % 3), CH, units % 3 == 0 ? 0 : EXPIRY);
        if (kind == 6) {
            uint256 before = share.balanceOf(investor);
            try offering.deliver(id, _list(investor)) {
                uint256 got = share.balanceOf(investor) - before;
                vm.assertTrue(got == 0 || got == bought[id][investor], "19: delivered what was bought");
                if (got != 0) _settled(id, investor, "delivered");
            } catch {}
        }
        if (kind == 7) {
            uint256 before = coin.balanceOf(investor);
            try offering.refund(id, investor) {
                uint256 got = coin.balanceOf(investor) - before;
                vm.assertEq(got, paid[id][investor], "19: refunded what was paid");
                _settled(id, investor, "refunded");
            } catch {}
        }
    }

    /// @dev Whatever was bought is gone now, so a second settlement would be of something, and fail above.
    function _settled(uint256 id, address investor, bytes32 how) private {
        vm.assertTrue(bought[id][investor] != 0, "19: settled once, one way");
        bought[id][investor] = 0;
        if (how == "delivered") done["value"] += paid[id][investor];
        paid[id][investor] = 0;
        ++done[how];
    }

    function invariant_19_payments_wait_or_went_one_way() public view {
        uint256 waiting;
        for (uint256 id = 1; id <= OFFERINGS; ++id) {
            for (uint256 i = 0; i < investors.length; ++i) {
                vm.assertEq(offering.orderOf(id, investors[i]).paid, paid[id][investors[i]], "19: orders");
                waiting += paid[id][investors[i]];
            }
        }
        vm.assertEq(coin.balanceOf(address(offering)), waiting, "19: what is held is what waits");
        vm.assertEq(coin.balanceOf(treasury), done["value"], "19: what was raised is what was delivered");
    }
}
