// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ShareToken} from "../src/ShareToken.sol";
import {Registration} from "../src/interfaces/IInvestorRegistry.sol";
import {Issue} from "../src/interfaces/IPermissionedERC20.sol";
import {Meter} from "./lib/Meter.sol";
import {Platform} from "./lib/Platform.sol";
import {Roles} from "./lib/Roles.sol";
import {vm} from "./lib/Vm.sol";

/// @notice What whole transactions cost, intrinsic gas and calldata included, as a receipt's gasUsed says. Isolation
/// makes every call of a test a transaction of its own, at whose start storage and addresses are cold.
///
/// Where a ceiling is given, it is the design's. snapshots/gas.json keeps the numbers, and the tests fail when one of them changes. If a change is meant, run
/// `forge test --match-contract GasTest --gas-snapshot-check false` and commit the file.
/// forge-config: default.isolate = true
/// forge-config: deep.isolate = true
contract GasTest is Platform, Meter {
    uint256 private constant COUNT = 50;

    function setUp() public override {
        super.setUp();
        _issue(alice, 1000e6);
    }

    function test_issue_first_of_token() public {
        ShareToken fresh = _fractionalize(DEED + 1, CAP);
        vm.prank(issuer);
        fresh.issue(1, keccak256("ref"), bob, 500e6);
        _record("issue: first of a token, new holder, fresh serial word");
    }

    function test_issue_new_holder() public {
        vm.prank(issuer);
        share.issue(1, keccak256("ref"), bob, 500e6);
        _record("issue: new holder, fresh serial word");
    }

    function test_issue_new_holder_used_word() public {
        vm.prank(issuer);
        share.issue(1e9 + 1, keccak256("ref"), bob, 500e6);
        _record("issue: new holder", 105_000);
    }

    function test_issue_existing_holder() public {
        vm.prank(issuer);
        share.issue(1e9 + 1, keccak256("ref"), alice, 500e6);
        _record("issue: existing holder");
    }

    function test_issue_batch_of_one() public {
        Issue[] memory items = _batch(1, 1e9 + 1, 1);
        vm.prank(issuer);
        share.issueBatch(items);
        _record("issueBatch(1): new holder");
    }

    function test_issue_batch_of_fifty() public {
        Issue[] memory items = _batch(COUNT, 1e9 + 1, 1);
        vm.prank(issuer);
        share.issueBatch(items);
        _recordEach("issueBatch(50): new holders, each", COUNT, 36_000);
    }

    function test_issue_batch_of_fifty_with_fresh_words() public {
        Issue[] memory items = _batch(COUNT, 1e12, 256);
        vm.prank(issuer);
        share.issueBatch(items);
        _recordEach("issueBatch(50): new holders, each with a fresh serial word, each", COUNT);
    }

    /// @dev What one more item can add at most: a new holder, a serial word of its own, a country whose bits were not
    /// read before, and no zero byte in the calldata. Go sizes gas limits from it.
    function test_issue_one_more_item_at_most() public {
        _block(KP, true);
        Registration[] memory registrations = new Registration[](COUNT);
        Issue[] memory items = new Issue[](COUNT);
        uint256 ones = type(uint256).max / 255; // 0x0101...
        share = _fractionalize(DEED + 1, type(uint208).max);
        _block(KP, true);
        for (uint256 i = 0; i < COUNT; ++i) {
            registrations[i] = _registration(_holder(i), uint64(i + 1), uint16(1 + 256 * i), EXPIRY);
            items[i] = Issue(ones + (i << 16), keccak256(abi.encode(i)), _holder(i), (ones >> 64) + i);
        }
        vm.prank(attester);
        registry.register(registrations);

        Issue[] memory one = new Issue[](1);
        one[0] = items[0];
        uint256 state = vm.snapshotState();
        vm.prank(issuer);
        share.issueBatch(one);
        uint256 alone = vm.lastCallGas().gasTotalUsed;
        vm.revertToState(state);
        vm.prank(issuer);
        share.issueBatch(items);
        uint256 all = vm.lastCallGas().gasTotalUsed;
        vm.assertEq(share.totalSupply(), (ones >> 64) * COUNT + (COUNT * (COUNT - 1)) / 2, "all issued");
        uint256 more = (all - alone + COUNT - 2) / (COUNT - 1);
        vm.snapshotValue("gas", "issueBatch: one more item, at most", more);
        vm.snapshotValue("gas", "issueBatch: beside the items, at most", alone - more);
    }

    /// @dev What one more registration can add at most: a new wallet, and no zero byte in the calldata's fields.
    function test_register_one_more_at_most() public {
        Registration[] memory registrations = new Registration[](COUNT);
        for (uint256 i = 0; i < COUNT; ++i) {
            registrations[i] = Registration({
                wallet: _holder(i),
                investorId: uint64(type(uint64).max - i),
                country: type(uint16).max,
                tier: 255,
                flags: 255,
                expiry: type(uint40).max
            });
        }
        Registration[] memory one = new Registration[](1);
        one[0] = registrations[0];
        uint256 state = vm.snapshotState();
        vm.prank(attester);
        registry.register(one);
        uint256 alone = vm.lastCallGas().gasTotalUsed;
        vm.revertToState(state);
        vm.prank(attester);
        registry.register(registrations);
        uint256 all = vm.lastCallGas().gasTotalUsed;
        uint256 more = (all - alone + COUNT - 2) / (COUNT - 1);
        vm.snapshotValue("gas", "register: one more, at most", more);
        vm.snapshotValue("gas", "register: beside the registrations, at most", alone - more);
    }

    function test_transfer_new() public {
        vm.prank(alice);
        share.transfer(bob, 100e6);
        _record("transfer: to new holder", 74_000);
    }

    function test_transfer_existing() public {
        _issue(bob, 1);
        vm.prank(alice);
        share.transfer(bob, 100e6);
        _record("transfer: to existing holder", 57_000);
    }

    function test_transfer_from() public {
        _issue(bob, 1);
        vm.prank(alice);
        share.approve(carol, 500e6);
        vm.prank(carol);
        share.transferFrom(alice, bob, 100e6);
        _record("transferFrom: to existing holder");
    }

    function test_transfer_from_unlimited() public {
        _issue(bob, 1);
        vm.prank(alice);
        share.approve(carol, type(uint256).max);
        vm.prank(carol);
        share.transferFrom(alice, bob, 100e6);
        _record("transferFrom: to existing holder, unlimited allowance", 60_000);
    }

    function test_forced_frozen() public {
        vm.prank(freezer);
        share.setFrozenTokens(alice, 1000e6);
        vm.prank(enforcer);
        share.forcedTransfer(alice, bob, 100e6);
        _record("forcedTransfer: frozen units, to new holder");
    }

    function test_burn() public {
        vm.prank(enforcer);
        share.burn(alice, 100e6);
        _record("burn");
    }

    function test_freeze() public {
        vm.prank(freezer);
        share.setFrozenTokens(alice, 100e6);
        _record("setFrozenTokens");
    }

    function test_redeem() public {
        vm.prank(alice);
        vault.redeem(DEED, bob);
        _record("redeem");
    }

    function test_forced() public {
        _issue(bob, 1);
        vm.prank(enforcer);
        share.forcedTransfer(alice, bob, 100e6);
        _record("forcedTransfer: to existing holder");
    }

    function test_register_one() public {
        Registration[] memory registrations = _wallets(1);
        vm.prank(attester);
        registry.register(registrations);
        _record("register(1)");
    }

    function test_register_fifty() public {
        Registration[] memory registrations = _wallets(COUNT);
        vm.prank(attester);
        registry.register(registrations);
        _recordEach("register(50), each", COUNT);
    }

    function test_deploy() public {
        manager.grantRole(Roles.CREATOR, issuer, 0);
        vm.prank(issuer);
        factory.createShareToken("salt", "Seaside Hotel", "HOTEL", 6, CAP);
        _record("createShareToken", 350_000);
    }

    function test_fractionalize() public {
        vm.prank(issuer);
        vault.fractionalize(7, "ipfs://deed", keccak256("deed"), "Seaside Hotel", "HOTEL", 6, CAP);
        _record("fractionalize");
    }

    function _wallets(uint256 count) private pure returns (Registration[] memory registrations) {
        registrations = new Registration[](count);
        for (uint256 i = 0; i < count; ++i) {
            registrations[i] = _registration(_holder(i), uint64(i + 1000), CH, EXPIRY);
        }
    }

    function _batch(uint256 count, uint256 serial, uint256 step) private returns (Issue[] memory items) {
        Registration[] memory registrations = _wallets(count);
        vm.prank(attester);
        registry.register(registrations);
        items = new Issue[](count);
        for (uint256 i = 0; i < count; ++i) {
            items[i] = Issue(serial + i * step, keccak256(abi.encode(i)), _holder(i), 1e6 + i);
        }
    }

    function _holder(uint256 i) private pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encode("holder", i)))));
    }
}
