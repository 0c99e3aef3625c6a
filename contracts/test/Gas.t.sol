// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Registration} from "../src/interfaces/IInvestorRegistry.sol";
import {Issue} from "../src/interfaces/IPermissionedERC20.sol";
import {ShareToken} from "../src/ShareToken.sol";
import {Platform} from "./lib/Platform.sol";
import {vm} from "./lib/Vm.sol";

/// @notice What whole transactions cost, base fee and calldata included, as a receipt's gasUsed says. Run with
/// --isolate, which makes every call of a test a transaction of its own: storage and addresses are cold at its start.
contract GasTest is Platform {
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
        _record("issue: new holder");
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
        _recordEach("issueBatch(50): new holders, each", COUNT);
    }

    function test_issue_batch_of_fifty_worst() public {
        Issue[] memory items = _batch(COUNT, 1e12, 256);
        vm.prank(issuer);
        share.issueBatch(items);
        _recordEach("issueBatch(50): new holders, each in a fresh serial word, each", COUNT);
    }

    function test_transfer_new() public {
        vm.prank(alice);
        share.transfer(bob, 100e6);
        _record("transfer: to new holder");
    }

    function test_transfer_existing() public {
        _issue(bob, 1);
        vm.prank(alice);
        share.transfer(bob, 100e6);
        _record("transfer: to existing holder");
    }

    function test_transfer_from() public {
        _issue(bob, 1);
        vm.prank(alice);
        share.approve(carol, 500e6);
        vm.prank(carol);
        share.transferFrom(alice, bob, 100e6);
        _record("transferFrom: to existing holder");
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
        manager.grantRole(7, issuer, 0);
        vm.prank(issuer);
        factory.createShareToken("salt", "Seaside Hotel", "HOTEL", 6, CAP);
        _record("createShareToken");
    }

    function test_fractionalize() public {
        vm.prank(issuer);
        vault.fractionalize(7, "ipfs://deed", keccak256("deed"), "Seaside Hotel", "HOTEL", 6, CAP);
        _record("fractionalize");
    }

    function _record(string memory name) private {
        vm.snapshotValue("gas", name, vm.lastCallGas().gasTotalUsed);
    }

    function _recordEach(string memory name, uint256 count) private {
        vm.snapshotValue("gas", name, vm.lastCallGas().gasTotalUsed / count);
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
