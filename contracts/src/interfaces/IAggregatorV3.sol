// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A number that somebody reports, round by round
/// @notice The shape in which Chainlink's feeds are read.
interface IAggregatorV3 {
    /// @notice What an answer is to be divided by, as a power of ten.
    function decimals() external view returns (uint8);

    /// @notice What is reported.
    function description() external view returns (string memory);

    /// @notice Version of the implementation.
    function version() external view returns (uint256);

    /// @notice One round. Times are unix times in seconds.
    function getRoundData(uint80 roundId_)
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);

    /// @notice The latest round.
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);
}
