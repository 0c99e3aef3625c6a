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

    /// @notice Tokens of `family` are clones of `implementation` from now on, for good.
    event ImplementationAdopted(uint8 indexed family, address indexed implementation);

    /// @notice `family` is not one whose implementation is adopted: 3 governance, 4 utility.
    error InvalidFamily(uint8 family);

    /// @notice `family` has an implementation, which never changes.
    error AlreadyAdopted(uint8 family, address implementation);

    /// @notice `family` has no implementation yet.
    error NotAdopted(uint8 family);

    /// @notice There is no contract at `implementation`.
    error InvalidImplementation(address implementation);

    /// @notice Says, once, which implementation tokens of a family are clones of. The families that were there from the
    /// start, fungible and non-fungible, have theirs.
    /// @dev Restricted to the manager's ADMIN (0).
    function adopt(uint8 family, address implementation) external;

    /// @notice Which implementation tokens of `family` are clones of; zero if none yet.
    function implementationOf(uint8 family) external view returns (address);

    /// @notice Creates a {GovernanceToken}; its authority is the factory's.
    /// @dev Restricted to CREATOR (8).
    function createGovernanceToken(
        bytes32 salt,
        string calldata name,
        string calldata symbol,
        uint8 decimals,
        uint256 cap
    ) external returns (address token);

    /// @notice Where {createGovernanceToken} of `creator` with `salt` puts, or has put, the token.
    function predictGovernanceToken(address creator, bytes32 salt) external view returns (address token);

    /// @notice Creates a {UtilityToken}; its authority is the factory's.
    /// @dev Restricted to CREATOR (8).
    function createUtilityToken(
        bytes32 salt,
        string calldata name,
        string calldata symbol,
        string calldata uri
    ) external returns (address token);

    /// @notice Where {createUtilityToken} of `creator` with `salt` puts, or has put, the token.
    function predictUtilityToken(address creator, bytes32 salt) external view returns (address token);

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
