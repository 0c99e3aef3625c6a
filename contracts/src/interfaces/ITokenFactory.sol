// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Where tokens come from
/// @notice A token is an ERC-1167 clone, at an address that only depends on this factory, the implementation, the
/// creator and the creator's salt, and is initialised in the transaction that creates it. CREATE2 is given
/// keccak256(abi.encode(creator, salt)), so nobody can take an address that another creator counts on.
interface ITokenFactory {
    /// @notice `token` exists. Precedes every event of the token itself.
    /// @param salt As the creator gave it.
    /// @param family 1 fungible, 2 non-fungible, 3 governance, 4 utility.
    event TokenCreated(address indexed token, bytes32 indexed salt, address indexed creator, uint8 family);

    /// @notice Creates a {ShareToken}; its authority is the factory's.
    /// @dev Restricted to CREATOR (8).
    function createShareToken(
        bytes32 salt,
        string calldata name,
        string calldata symbol,
        uint8 decimals,
        uint256 cap
    ) external returns (address token);

    /// @notice Creates a {DeedToken}; its authority is the factory's.
    /// @dev Restricted to CREATOR (8).
    function createDeedToken(
        bytes32 salt,
        string calldata name,
        string calldata symbol
    ) external returns (address token);

    /// @notice Where {createShareToken} of `creator` with `salt` puts, or has put, the token.
    function predictShareToken(address creator, bytes32 salt) external view returns (address token);

    /// @notice Where {createDeedToken} of `creator` with `salt` puts, or has put, the token.
    function predictDeedToken(address creator, bytes32 salt) external view returns (address token);
}
