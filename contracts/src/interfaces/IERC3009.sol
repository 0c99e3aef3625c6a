// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title ERC-3009: transfers that somebody else submits
interface IERC3009 {
    /// @notice `nonce` of `authorizer` is used.
    event AuthorizationUsed(address indexed authorizer, bytes32 indexed nonce);

    /// @notice `nonce` of `authorizer` is void.
    event AuthorizationCanceled(address indexed authorizer, bytes32 indexed nonce);

    /// @notice Moves what `from` has signed for. Anyone may submit it.
    /// @param validAfter Unix time in seconds, the last before it is valid.
    /// @param validBefore Unix time in seconds, the first at which it is no longer.
    function transferWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external;

    /// @notice As {transferWithAuthorization}, but only `to` may submit it.
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external;

    /// @notice Voids a nonce that was not used.
    function cancelAuthorization(address authorizer, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) external;

    /// @notice Whether the nonce is used or void.
    function authorizationState(address authorizer, bytes32 nonce) external view returns (bool);
}
