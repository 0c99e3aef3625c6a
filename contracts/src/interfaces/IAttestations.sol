// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What is attested, and how.
/// @param subject What it is about: a token's address, a deed's number, or the hash of an asset's id.
/// @param kind What is said of it, such as "reserve", "appraisal", "meter".
/// @param feed The {IAggregatorV3} that it can be read by.
/// @param decimals What a value is to be divided by, as a power of ten.
/// @param heartbeat Seconds after which a value is stale; 0: never.
/// @param threshold How many attestors have to sign.
/// @param attestors How many there are.
struct Topic {
    bytes32 subject;
    bytes32 kind;
    address feed;
    uint8 decimals;
    uint32 heartbeat;
    uint8 threshold;
    uint8 attestors;
}

/// @notice What attestors sign.
/// @param topic keccak256(abi.encode(subject, kind)).
/// @param round Number of the report, from 1 on, without gaps.
/// @param value What was observed; not negative.
/// @param observedAt When, unix time in seconds.
/// @param documentHash Hash of the report in full.
/// @param deadline Last second, unix time, at which it may be submitted.
struct Report {
    bytes32 topic;
    uint80 round;
    int192 value;
    uint64 observedAt;
    bytes32 documentHash;
    uint256 deadline;
}

/// @notice A report, as it is kept.
struct Observation {
    int192 value;
    uint64 observedAt;
}

/// @title What k of n attestors say: a reserve, an appraisal, the reading of a meter
/// @notice Each topic has attestors of its own, and a feed by which others read it. A report counts once enough of them
/// signed it, in the order of its number, so that none is used twice; anyone may submit it.
interface IAttestations {
    /// @notice A topic exists.
    event TopicOpened(
        bytes32 indexed topic,
        bytes32 indexed subject,
        bytes32 indexed kind,
        address feed,
        uint8 decimals,
        uint32 heartbeat,
        string description
    );

    /// @notice `threshold` of these sign from now on, and nobody else.
    event AttestorsSet(bytes32 indexed topic, address[] attestors, uint8 threshold);

    /// @notice A report counts. `signers` are those whose signatures were submitted.
    event Reported(
        bytes32 indexed topic,
        uint80 indexed round,
        int192 value,
        uint64 observedAt,
        bytes32 documentHash,
        address[] signers
    );

    /// @notice There is no such topic.
    error UnknownTopic(bytes32 topic);

    /// @notice The topic exists.
    error TopicExists(bytes32 topic);

    /// @notice There are at most 36 decimals.
    error InvalidDecimals(uint8 decimals);

    /// @notice Attestors come in ascending order, at most 255 of them, and the threshold is from 1 to how many they are.
    error InvalidAttestors(uint256 attestors, uint8 threshold);

    /// @notice The next report has another number.
    error WrongRound(bytes32 topic, uint80 round, uint80 next);

    /// @notice The report could only be submitted until `deadline`.
    error ReportExpired(uint256 deadline);

    /// @notice A value is not negative.
    error InvalidValue(int192 value);

    /// @notice It was observed in the future, before the last one, or so long ago that it is stale.
    error InvalidTime(uint64 observedAt);

    /// @notice There are `signatures` of `signers`, and `threshold` are needed.
    error TooFewSignatures(uint256 signers, uint256 signatures, uint8 threshold);

    /// @notice Signers come in ascending order, each once.
    error SignersNotAscending(address before, address signer);

    /// @notice `account` does not attest this topic.
    error NotAnAttestor(bytes32 topic, address account);

    /// @notice The signature is not `signer`'s over this report, contract and chain.
    error InvalidSignature(address signer);

    /// @notice Opens a topic and creates its feed.
    /// @dev Restricted to COMPLIANCE (9).
    function open(
        bytes32 subject,
        bytes32 kind,
        uint8 decimals,
        uint32 heartbeat,
        string calldata description,
        address[] calldata attestors,
        uint8 threshold
    ) external returns (bytes32 topic, address feed);

    /// @notice Replaces the attestors of a topic. What was reported stays.
    /// @dev Restricted to COMPLIANCE (9).
    function setAttestors(bytes32 topic, address[] calldata attestors, uint8 threshold) external;

    /// @notice Makes a report count. Anyone may submit it.
    /// @dev EIP-712, over
    /// `Report(bytes32 topic,uint80 round,int192 value,uint64 observedAt,bytes32 documentHash,uint256 deadline)`
    /// in the domain (name "Freehold Attestations", version "1", chainId, this contract). Signatures are ECDSA ones, with
    /// s in the lower half, or ERC-1271 ones of attestors that are contracts.
    /// @param signers Who signed, in ascending order.
    function report(Report calldata item, address[] calldata signers, bytes[] calldata signatures) external;

    /// @notice The topic; all zero if there is none.
    function topicOf(bytes32 topic) external view returns (Topic memory);

    /// @notice Whether `account` attests the topic.
    function isAttestor(bytes32 topic, address account) external view returns (bool);

    /// @notice A report by its number; all zero if there is none.
    function observationOf(bytes32 topic, uint80 round) external view returns (Observation memory);

    /// @notice The last report and its number; all zero if there is none.
    function latest(bytes32 topic) external view returns (uint80 round, Observation memory observation);

    /// @notice Whether there is no report, or the last one is older than the heartbeat.
    function isStale(bytes32 topic) external view returns (bool);
}
