// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What a token may be issued against.
/// @param feed The {IAggregatorV3} that reports the reserve, in whole tokens after its decimals; zero: there is none.
/// @param maxAge Seconds for which a report is good, from when it says that it holds.
/// @param marginBps What of the reserve nothing is issued against, in hundredths of a percent.
struct ReserveTerms {
    address feed;
    uint32 maxAge;
    uint16 marginBps;
}

/// @title Tokens issued against a reserve, and no further
/// @notice A token that was given this gate ({IPermissionedERC20-setReserve}) asks it before every issue. The supply, the
/// issue included, must not exceed the reserve less the margin. Whatever is wrong with the report, that there is none
/// included, nothing is issued. Redemptions, burns and transfers do not come by here.
interface IReserveGate {
    /// @notice The terms of `token` from now on.
    event ReserveTermsSet(address indexed token, address indexed feed, uint32 maxAge, uint16 marginBps);

    /// @notice The terms make no sense; `field` says which.
    error InvalidTerms(string field);

    /// @notice `token` was given the gate, but no reserve.
    error NoReserve(address token);

    /// @notice `feed` does not answer.
    error ReserveUnreadable(address token, address feed);

    /// @notice The reserve is nothing, or less.
    error ReserveNotPositive(address token, int256 answer);

    /// @notice The round is not finished, or is of the future.
    error ReserveIncomplete(address token, uint80 roundId);

    /// @notice The report is of `updatedAt` and was good for `maxAge` seconds.
    error ReserveStale(address token, uint256 updatedAt, uint32 maxAge);

    /// @notice There would be `supply` units, and the reserve is for `limit`.
    error ReserveExceeded(address token, uint256 limit, uint256 supply);

    /// @notice Sets what a token may be issued against; with no feed, nothing is issued.
    /// @dev Restricted to COMPLIANCE (9).
    function setTerms(address token, ReserveTerms calldata terms) external;

    /// @notice Why there must not be `supply` units of `token`: a custom error, ABI-encoded; empty if they may be.
    function refusal(address token, uint256 supply) external view returns (bytes memory reason);

    /// @notice How many units of `token` there may be, now; 0 with the reason if there is nothing to go by.
    function limitOf(address token) external view returns (uint256 limit, bytes memory reason);

    /// @notice What `token` may be issued against.
    function termsOf(address token) external view returns (ReserveTerms memory);
}
