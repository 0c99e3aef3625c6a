// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AttestationFeed} from "../src/AttestationFeed.sol";
import {IAttestations, Observation, Report} from "../src/interfaces/IAttestations.sol";
import {ReserveBase} from "./ReserveGate.t.sol";
import {vm} from "./lib/Vm.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

/// @dev Says yes to one digest (ERC-1271).
contract Notary {
    bytes32 private _digest;

    function set(bytes32 digest) external {
        _digest = digest;
    }

    function isValidSignature(bytes32 digest, bytes calldata) external view returns (bytes4) {
        return digest == _digest ? this.isValidSignature.selector : bytes4(0);
    }
}

/// @notice Reports signed by two of three.
contract AttestationsTest is ReserveBase {
    uint32 private constant HEARTBEAT = 12 hours;
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141; // of secp256k1

    uint256[3] private keys;
    address[3] private signers;
    bytes32 private topic;
    AttestationFeed private own;

    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < 3; ++i) {
            (keys[i], signers[i]) = (0xa11ce + i, vm.addr(0xa11ce + i));
        }
        for (uint256 i = 0; i < 2; ++i) {
            for (uint256 j = 0; j < 2; ++j) {
                if (signers[j] > signers[j + 1]) {
                    (keys[j], keys[j + 1]) = (keys[j + 1], keys[j]);
                    (signers[j], signers[j + 1]) = (signers[j + 1], signers[j]);
                }
            }
        }
        address made;
        vm.prank(complier);
        (topic, made) = attestations.open(
            bytes32(uint256(uint160(address(share)))), "reserve", 3, HEARTBEAT, "gold, g", _attestors(), 2
        );
        own = AttestationFeed(made);
    }

    function test_26_report_counts_once_two_of_three_signed() public {
        vm.assertTrue(attestations.isStale(topic), "nothing yet");
        Report memory item = _item(1, 500_000);
        vm.expectEmit(address(attestations));
        emit IAttestations.Reported(topic, 1, 500_000, uint64(NOW), keccak256("report"), _two());
        _submit(item, 0, 1);
        (uint80 round, Observation memory last) = attestations.latest(topic);
        vm.assertEq(round, 1, "round");
        vm.assertEq(uint256(int256(last.value)), 500_000, "value");
        vm.assertFalse(attestations.isStale(topic), "fresh");

        _refused(item, 0, 1, abi.encodeWithSelector(IAttestations.WrongRound.selector, topic, 1, 2)); // replay
        _refused(_item(3, 1), 0, 1, abi.encodeWithSelector(IAttestations.WrongRound.selector, topic, 3, 2));
        _submit(_item(2, 0), 1, 2); // nothing is left, and other two say so
        vm.warp(NOW + HEARTBEAT - 1);
        vm.assertFalse(attestations.isStale(topic), "still fresh");
        vm.warp(NOW + HEARTBEAT);
        vm.assertTrue(attestations.isStale(topic), "stale");
    }

    function test_26_report_is_of_this_chain_and_contract() public {
        Report memory item = _item(1, 5);
        (address[] memory who, bytes[] memory signatures) = _signed(item, 0, 1);
        vm.chainId(5);
        vm.expectRevert(abi.encodeWithSelector(IAttestations.InvalidSignature.selector, who[0]));
        attestations.report(item, who, signatures);
        vm.chainId(31_337);
        item.value = 6;
        vm.expectRevert(abi.encodeWithSelector(IAttestations.InvalidSignature.selector, who[0]));
        attestations.report(item, who, signatures);
        item.value = 5;
        attestations.report(item, who, signatures);
    }

    function test_26_malleable_signature_is_refused() public {
        Report memory item = _item(1, 5);
        (address[] memory who, bytes[] memory signatures) = _signed(item, 0, 1);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[0], _digest(item));
        signatures[0] = abi.encodePacked(r, bytes32(ORDER - uint256(s)), v == 27 ? uint8(28) : uint8(27));
        vm.expectRevert(abi.encodeWithSelector(IAttestations.InvalidSignature.selector, who[0]));
        attestations.report(item, who, signatures);
    }

    function test_signers_are_attestors_and_each_counts_once() public {
        Report memory item = _item(1, 5);
        (address[] memory who, bytes[] memory signatures) = _signed(item, 0, 1);
        (who[1], signatures[1]) = (who[0], signatures[0]);
        vm.expectRevert(abi.encodeWithSelector(IAttestations.SignersNotAscending.selector, who[0], who[0]));
        attestations.report(item, who, signatures);

        who = new address[](1);
        bytes[] memory one = new bytes[](1);
        (who[0], one[0]) = (signers[0], signatures[0]);
        vm.expectRevert(abi.encodeWithSelector(IAttestations.TooFewSignatures.selector, 1, 1, 2));
        attestations.report(item, who, one);
        vm.expectRevert(abi.encodeWithSelector(IAttestations.TooFewSignatures.selector, 1, 2, 2));
        attestations.report(item, who, signatures);

        (who, signatures) = _signed(item, 0, 1);
        who[1] = address(type(uint160).max);
        vm.expectRevert(abi.encodeWithSelector(IAttestations.NotAnAttestor.selector, topic, who[1]));
        attestations.report(item, who, signatures);
    }

    function test_report_has_its_time() public {
        Report memory item = _item(1, 5);
        vm.warp(NOW + 1 hours + 1);
        _refused(item, 0, 1, abi.encodeWithSelector(IAttestations.ReportExpired.selector, NOW + 1 hours));
        item.deadline = NOW + 30 days;
        item.observedAt = uint64(NOW + 1 hours + 2);
        bytes memory reason = abi.encodeWithSelector(IAttestations.InvalidTime.selector, item.observedAt);
        _refused(item, 0, 1, reason);
        item.observedAt = uint64(NOW + 1 hours + 1 - HEARTBEAT);
        _refused(item, 0, 1, abi.encodeWithSelector(IAttestations.InvalidTime.selector, item.observedAt));
        item.observedAt = uint64(NOW + 10);
        _submit(item, 0, 1);
        item.round = 2;
        item.observedAt = uint64(NOW + 9);
        _refused(item, 0, 1, abi.encodeWithSelector(IAttestations.InvalidTime.selector, item.observedAt));
        item.observedAt = uint64(NOW + 10); // a correction
        item.value = -1;
        _refused(item, 0, 1, abi.encodeWithSelector(IAttestations.InvalidValue.selector, -1));
        item.value = 7;
        _submit(item, 0, 2);
    }

    function test_24_attestors_can_be_replaced_and_then_no_longer_sign() public {
        address[] memory others = new address[](1);
        others[0] = signers[2];
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, issuer));
        vm.prank(issuer);
        attestations.setAttestors(topic, others, 1);
        vm.expectEmit(address(attestations));
        emit IAttestations.AttestorsSet(topic, others, 1);
        vm.prank(complier);
        attestations.setAttestors(topic, others, 1);
        vm.assertTrue(attestations.isAttestor(topic, signers[2]), "new");
        vm.assertFalse(attestations.isAttestor(topic, signers[0]), "old");
        _refused(_item(1, 5), 0, 1, abi.encodeWithSelector(IAttestations.NotAnAttestor.selector, topic, signers[0]));
        Report memory item = _item(1, 5);
        bytes[] memory signatures = new bytes[](1);
        signatures[0] = _sign(keys[2], item);
        attestations.report(item, others, signatures);
    }

    function test_topic_makes_sense() public {
        address[] memory list = _attestors();
        _openFails("x", 37, list, 2, abi.encodeWithSelector(IAttestations.InvalidDecimals.selector, 37));
        _openFails("x", 3, list, 0, abi.encodeWithSelector(IAttestations.InvalidAttestors.selector, 3, 0));
        _openFails("x", 3, list, 4, abi.encodeWithSelector(IAttestations.InvalidAttestors.selector, 3, 4));
        bytes32 subject = bytes32(uint256(uint160(address(share))));
        bytes memory exists = abi.encodeWithSelector(IAttestations.TopicExists.selector, topic);
        vm.expectRevert(exists);
        vm.prank(complier);
        attestations.open(subject, "reserve", 3, 1, "", list, 2);
        (list[0], list[1]) = (list[1], list[0]);
        _openFails("x", 3, list, 2, abi.encodeWithSelector(IAttestations.InvalidAttestors.selector, 3, 2));
        list[0] = address(0);
        _openFails("x", 3, list, 2, abi.encodeWithSelector(IAttestations.InvalidAttestors.selector, 3, 2));
        Report memory item = _item(1, 5);
        item.topic = "none";
        _refused(item, 0, 1, abi.encodeWithSelector(IAttestations.UnknownTopic.selector, bytes32("none")));
        vm.assertEq(attestations.topicOf(topic).feed, address(own), "feed");
        vm.assertEq(uint256(attestations.topicOf(topic).attestors), 3, "attestors");
    }

    function test_attestor_may_be_a_contract() public {
        Notary notary = new Notary();
        address[] memory who = new address[](1);
        who[0] = address(notary);
        vm.prank(complier);
        attestations.setAttestors(topic, who, 1);
        Report memory item = _item(1, 5);
        bytes[] memory signatures = new bytes[](1);
        vm.expectRevert(abi.encodeWithSelector(IAttestations.InvalidSignature.selector, notary));
        attestations.report(item, who, signatures);
        notary.set(_digest(item));
        attestations.report(item, who, signatures);
    }

    // --------------------------------------------------------------------------------------------------- the feed

    function test_topic_reads_as_a_feed() public {
        vm.assertEq(uint256(own.decimals()), 3, "decimals");
        vm.assertEq(own.description(), "gold, g", "description");
        vm.assertEq(own.version(), 1, "version");
        vm.expectRevert(abi.encodeWithSelector(AttestationFeed.NoData.selector, 0));
        own.latestRoundData();
        _submit(_item(1, 500_000), 0, 1);
        vm.warp(NOW + 60);
        _submit(_item(2, 400_000), 0, 1);
        (uint80 round, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredIn) = own.latestRoundData();
        vm.assertEq(round, 2, "round");
        vm.assertEq(uint256(answer), 400_000, "answer");
        vm.assertEq(startedAt, NOW, "observed, not submitted");
        vm.assertEq(updatedAt, NOW, "observed, not submitted");
        vm.assertEq(answeredIn, 2, "complete");
        (round, answer,,,) = own.getRoundData(1);
        vm.assertEq(round, 1, "history");
        vm.assertEq(uint256(answer), 500_000, "history");
        vm.expectRevert(abi.encodeWithSelector(AttestationFeed.NoData.selector, 3));
        own.getRoundData(3);
    }

    function test_22_signed_report_opens_the_gate_until_it_is_stale() public {
        _setTerms(address(own), HEARTBEAT, 0);
        vm.expectRevert();
        vm.prank(issuer);
        share.issue(1, "", alice, 1);
        _submit(_item(1, 12_441), 0, 1); // 12.441 g, and the token has 6 decimals
        _issue(alice, 12_441_000);
        vm.expectRevert();
        vm.prank(issuer);
        share.issue(2, "", alice, 1);
        _submit(_item(2, 20_000), 0, 1);
        vm.warp(NOW + HEARTBEAT);
        vm.expectRevert();
        vm.prank(issuer);
        share.issue(2, "", alice, 1);
    }

    function _item(uint80 round, int192 value) private view returns (Report memory) {
        return Report({
            topic: topic,
            round: round,
            value: value,
            observedAt: uint64(NOW),
            documentHash: keccak256("report"),
            deadline: NOW + 1 hours
        });
    }

    function _submit(Report memory item, uint256 first, uint256 second) private {
        (address[] memory who, bytes[] memory signatures) = _signed(item, first, second);
        attestations.report(item, who, signatures);
    }

    function _refused(Report memory item, uint256 first, uint256 second, bytes memory reason) private {
        (address[] memory who, bytes[] memory signatures) = _signed(item, first, second);
        vm.expectRevert(reason);
        attestations.report(item, who, signatures);
    }

    function _openFails(
        bytes32 kind,
        uint8 decimals,
        address[] memory list,
        uint8 threshold,
        bytes memory reason
    ) private {
        vm.expectRevert(reason);
        vm.prank(complier);
        attestations.open("asset", kind, decimals, 0, "", list, threshold);
    }

    function _signed(
        Report memory item,
        uint256 first,
        uint256 second
    ) private view returns (address[] memory who, bytes[] memory signatures) {
        who = new address[](2);
        signatures = new bytes[](2);
        (who[0], who[1]) = (signers[first], signers[second]);
        (signatures[0], signatures[1]) = (_sign(keys[first], item), _sign(keys[second], item));
    }

    function _sign(uint256 key, Report memory item) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, _digest(item));
        return abi.encodePacked(r, s, v);
    }

    /// @dev By hand, as a wallet computes it.
    function _digest(Report memory item) private view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Freehold Attestations"),
                keccak256("1"),
                uint256(31_337),
                attestations
            )
        );
        bytes32 typed = keccak256(
            "Report(bytes32 topic,uint80 round,int192 value,uint64 observedAt,bytes32 documentHash,uint256 deadline)"
        );
        bytes32 message = keccak256(
            abi.encode(typed, item.topic, item.round, item.value, item.observedAt, item.documentHash, item.deadline)
        );
        return keccak256(abi.encodePacked(hex"1901", domain, message));
    }

    function _attestors() private view returns (address[] memory list) {
        list = new address[](3);
        (list[0], list[1], list[2]) = (signers[0], signers[1], signers[2]);
    }

    function _two() private view returns (address[] memory list) {
        list = new address[](2);
        (list[0], list[1]) = (signers[0], signers[1]);
    }
}
