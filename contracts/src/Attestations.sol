// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AttestationFeed} from "./AttestationFeed.sol";
import {IAttestations, Observation, Report, Topic} from "./interfaces/IAttestations.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

/// @title What k of n attestors say: a reserve, an appraisal, the reading of a meter
contract Attestations is IAttestations, AccessManaged, EIP712 {
    struct Book {
        Topic topic;
        uint80 latest;
        uint32 generation; // of attestors: how often they were set
        mapping(uint32 generation => mapping(address account => bool)) attestors;
        mapping(uint80 round => Observation) observations;
    }

    bytes32 private constant REPORT_TYPEHASH = keccak256(
        "Report(bytes32 topic,uint80 round,int192 value,uint64 observedAt,bytes32 documentHash,uint256 deadline)"
    );
    uint8 private constant MAX_DECIMALS = 36;

    mapping(bytes32 topic => Book) private _books;

    constructor(address authority) AccessManaged(authority) EIP712("Freehold Attestations", "1") {}

    /// @inheritdoc IAttestations
    function open(
        bytes32 subject,
        bytes32 kind,
        uint8 decimals,
        uint32 heartbeat,
        string calldata description,
        address[] calldata attestors,
        uint8 threshold
    ) external restricted returns (bytes32 topic, address feed) {
        topic = keccak256(abi.encode(subject, kind));
        Book storage book = _books[topic];
        require(book.topic.feed == address(0), TopicExists(topic));
        require(decimals <= MAX_DECIMALS, InvalidDecimals(decimals));
        feed = address(new AttestationFeed{salt: topic}(topic, decimals, description));
        book.topic = Topic({
            subject: subject,
            kind: kind,
            feed: feed,
            decimals: decimals,
            heartbeat: heartbeat,
            threshold: 0,
            attestors: 0
        });
        emit TopicOpened(topic, subject, kind, feed, decimals, heartbeat, description);
        _setAttestors(book, topic, attestors, threshold);
    }

    /// @inheritdoc IAttestations
    function setAttestors(bytes32 topic, address[] calldata attestors, uint8 threshold) external restricted {
        _setAttestors(_book(topic), topic, attestors, threshold);
    }

    /// @inheritdoc IAttestations
    function report(Report calldata item, address[] calldata signers, bytes[] calldata signatures) external {
        Book storage book = _book(item.topic);
        Topic memory topic = book.topic;
        uint80 last = book.latest;
        require(block.timestamp <= item.deadline, ReportExpired(item.deadline));
        require(item.round == last + 1, WrongRound(item.topic, item.round, last + 1));
        require(item.value >= 0, InvalidValue(item.value));
        require(
            item.observedAt != 0 && item.observedAt <= block.timestamp
                && item.observedAt >= book.observations[last].observedAt
                && (topic.heartbeat == 0 || block.timestamp - item.observedAt < topic.heartbeat),
            InvalidTime(item.observedAt)
        );
        require(
            signers.length == signatures.length && signers.length >= topic.threshold,
            TooFewSignatures(signers.length, signatures.length, topic.threshold)
        );

        bytes32 digest = _hashTypedDataV4(keccak256(abi.encode(REPORT_TYPEHASH, item)));
        address before;
        for (uint256 i = 0; i < signers.length; ++i) {
            address signer = signers[i];
            require(signer > before, SignersNotAscending(before, signer));
            require(book.attestors[book.generation][signer], NotAnAttestor(item.topic, signer));
            require(
                SignatureChecker.isValidSignatureNowCalldata(signer, digest, signatures[i]), InvalidSignature(signer)
            );
            before = signer;
        }

        book.latest = item.round;
        book.observations[item.round] = Observation({value: item.value, observedAt: item.observedAt});
        emit Reported(item.topic, item.round, item.value, item.observedAt, item.documentHash, signers);
    }

    /// @inheritdoc IAttestations
    function topicOf(bytes32 topic) external view returns (Topic memory) {
        return _books[topic].topic;
    }

    /// @inheritdoc IAttestations
    function isAttestor(bytes32 topic, address account) external view returns (bool) {
        Book storage book = _books[topic];
        return book.attestors[book.generation][account];
    }

    /// @inheritdoc IAttestations
    function observationOf(bytes32 topic, uint80 round) external view returns (Observation memory) {
        return _books[topic].observations[round];
    }

    /// @inheritdoc IAttestations
    function latest(bytes32 topic) external view returns (uint80 round, Observation memory observation) {
        Book storage book = _books[topic];
        round = book.latest;
        observation = book.observations[round];
    }

    /// @inheritdoc IAttestations
    function isStale(bytes32 topic) external view returns (bool) {
        Book storage book = _books[topic];
        uint64 observedAt = book.observations[book.latest].observedAt;
        uint32 heartbeat = book.topic.heartbeat;
        return observedAt == 0 || (heartbeat != 0 && block.timestamp - observedAt >= heartbeat);
    }

    function _setAttestors(Book storage book, bytes32 topic, address[] calldata attestors, uint8 threshold) private {
        require(
            threshold != 0 && threshold <= attestors.length && attestors.length <= type(uint8).max,
            InvalidAttestors(attestors.length, threshold)
        );
        uint32 generation = ++book.generation;
        address before;
        for (uint256 i = 0; i < attestors.length; ++i) {
            require(attestors[i] > before, InvalidAttestors(attestors.length, threshold));
            before = attestors[i];
            book.attestors[generation][before] = true;
        }
        book.topic.threshold = threshold;
        // casting to 'uint8' is safe because of the check above
        // forge-lint: disable-next-line(unsafe-typecast)
        book.topic.attestors = uint8(attestors.length);
        emit AttestorsSet(topic, attestors, threshold);
    }

    function _book(bytes32 topic) private view returns (Book storage book) {
        book = _books[topic];
        require(book.topic.feed != address(0), UnknownTopic(topic));
    }
}
