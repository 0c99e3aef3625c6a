// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DeedToken} from "./DeedToken.sol";
import {GovernanceToken} from "./GovernanceToken.sol";
import {ShareToken} from "./ShareToken.sol";
import {UtilityToken} from "./UtilityToken.sol";
import {ITokenFactory} from "./interfaces/ITokenFactory.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";

/// @title Where tokens come from
contract TokenFactory is ITokenFactory, AccessManaged {
    uint8 private constant FUNGIBLE = 1;
    uint8 private constant NON_FUNGIBLE = 2;
    uint8 private constant GOVERNANCE = 3;
    uint8 private constant UTILITY = 4;

    /// @notice The {InvestorRegistry} of the permissioned tokens.
    address public immutable registry;

    /// @notice The {ShareToken} that is cloned.
    address public immutable shareImplementation;

    /// @notice The {DeedToken} that is cloned.
    address public immutable deedImplementation;

    mapping(uint8 family => address) private _adopted;

    constructor(
        address authority,
        address registry_,
        address shareImplementation_,
        address deedImplementation_
    ) AccessManaged(authority) {
        registry = registry_;
        shareImplementation = shareImplementation_;
        deedImplementation = deedImplementation_;
    }

    /// @inheritdoc ITokenFactory
    function createShareToken(
        bytes32 salt,
        string calldata name,
        string calldata symbol,
        uint8 decimals,
        uint256 cap
    ) external restricted returns (address token) {
        token = _create(shareImplementation, salt, FUNGIBLE);
        ShareToken(token).initialize(authority(), registry, name, symbol, decimals, cap);
    }

    /// @inheritdoc ITokenFactory
    function createDeedToken(
        bytes32 salt,
        string calldata name,
        string calldata symbol
    ) external restricted returns (address token) {
        token = _create(deedImplementation, salt, NON_FUNGIBLE);
        DeedToken(token).initialize(authority(), name, symbol);
    }

    /// @inheritdoc ITokenFactory
    function createGovernanceToken(
        bytes32 salt,
        string calldata name,
        string calldata symbol,
        uint8 decimals,
        uint256 cap
    ) external restricted returns (address token) {
        token = _create(_adoptedOf(GOVERNANCE), salt, GOVERNANCE);
        GovernanceToken(token).initialize(authority(), registry, name, symbol, decimals, cap);
    }

    /// @inheritdoc ITokenFactory
    function createUtilityToken(
        bytes32 salt,
        string calldata name,
        string calldata symbol,
        string calldata uri
    ) external restricted returns (address token) {
        token = _create(_adoptedOf(UTILITY), salt, UTILITY);
        UtilityToken(token).initialize(authority(), name, symbol, uri);
    }

    /// @inheritdoc ITokenFactory
    function adopt(uint8 family, address implementation) external restricted {
        require(family == GOVERNANCE || family == UTILITY, InvalidFamily(family));
        require(_adopted[family] == address(0), AlreadyAdopted(family, _adopted[family]));
        require(implementation.code.length != 0, InvalidImplementation(implementation));
        _adopted[family] = implementation;
        emit ImplementationAdopted(family, implementation);
    }

    /// @inheritdoc ITokenFactory
    function implementationOf(uint8 family) external view returns (address) {
        if (family == FUNGIBLE) return shareImplementation;
        if (family == NON_FUNGIBLE) return deedImplementation;
        return _adopted[family];
    }

    /// @inheritdoc ITokenFactory
    function predictGovernanceToken(address creator, bytes32 salt) external view returns (address token) {
        return Clones.predictDeterministicAddress(_adoptedOf(GOVERNANCE), _saltOf(creator, salt));
    }

    /// @inheritdoc ITokenFactory
    function predictUtilityToken(address creator, bytes32 salt) external view returns (address token) {
        return Clones.predictDeterministicAddress(_adoptedOf(UTILITY), _saltOf(creator, salt));
    }

    /// @inheritdoc ITokenFactory
    function predictShareToken(address creator, bytes32 salt) external view returns (address token) {
        return Clones.predictDeterministicAddress(shareImplementation, _saltOf(creator, salt));
    }

    /// @inheritdoc ITokenFactory
    function predictDeedToken(address creator, bytes32 salt) external view returns (address token) {
        return Clones.predictDeterministicAddress(deedImplementation, _saltOf(creator, salt));
    }

    function _create(address implementation, bytes32 salt, uint8 family) private returns (address token) {
        address creator = _msgSender();
        token = Clones.cloneDeterministic(implementation, _saltOf(creator, salt));
        emit TokenCreated(token, salt, creator, family);
    }

    function _adoptedOf(uint8 family) private view returns (address implementation) {
        implementation = _adopted[family];
        require(implementation != address(0), NotAdopted(family));
    }

    function _saltOf(address creator, bytes32 salt) private pure returns (bytes32) {
        return keccak256(abi.encode(creator, salt));
    }
}
