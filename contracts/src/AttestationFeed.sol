// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAggregatorV3} from "./interfaces/IAggregatorV3.sol";
import {IAttestations, Observation} from "./interfaces/IAttestations.sol";

/// @title One topic of {IAttestations}, for those who read feeds
/// @notice Both times of a round are when the value was observed, not when it was submitted: an old reading does not
/// become a fresh one by coming late.
contract AttestationFeed is IAggregatorV3 {
    /// @notice Where the reports are.
    IAttestations public immutable attestations;

    /// @notice Which of them.
    bytes32 public immutable topic;

    /// @inheritdoc IAggregatorV3
    uint8 public immutable decimals;

    /// @inheritdoc IAggregatorV3
    string public description;

    /// @notice Nothing was reported under this number.
    error NoData(uint80 roundId);

    constructor(bytes32 topic_, uint8 decimals_, string memory description_) {
        attestations = IAttestations(msg.sender);
        topic = topic_;
        decimals = decimals_;
        description = description_;
    }

    /// @inheritdoc IAggregatorV3
    function getRoundData(uint80 roundId_)
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        return _round(roundId_, attestations.observationOf(topic, roundId_));
    }

    /// @inheritdoc IAggregatorV3
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        (uint80 round, Observation memory observation) = attestations.latest(topic);
        return _round(round, observation);
    }

    /// @inheritdoc IAggregatorV3
    function version() external pure returns (uint256) {
        return 1;
    }

    function _round(
        uint80 round,
        Observation memory observation
    ) private pure returns (uint80, int256, uint256, uint256, uint80) {
        require(observation.observedAt != 0, NoData(round));
        return (round, observation.value, observation.observedAt, observation.observedAt, round);
    }
}
