// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PermissionedERC20} from "./PermissionedERC20.sol";
import {ERC20Upgradeable} from "@openzeppelin/contracts-upgradeable/token/ERC20/ERC20Upgradeable.sol";
import {
    ERC20PermitUpgradeable
} from "@openzeppelin/contracts-upgradeable/token/ERC20/extensions/ERC20PermitUpgradeable.sol";
import {
    ERC20VotesUpgradeable
} from "@openzeppelin/contracts-upgradeable/token/ERC20/extensions/ERC20VotesUpgradeable.sol";
import {NoncesUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/NoncesUpgradeable.sol";
import {EIP712Upgradeable} from "@openzeppelin/contracts-upgradeable/utils/cryptography/EIP712Upgradeable.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC5805} from "@openzeppelin/contracts/interfaces/IERC5805.sol";
import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";

/// @title Fractional ownership of an asset, with votes
/// @notice The implementation behind the clones that {TokenFactory} makes; it is no token itself. Units vote once their
/// holder has delegated them, to himself or to somebody else. The clock is the timestamp (ERC-6372). A nonce serves
/// permits and delegations alike.
/// @dev {PermissionedERC20} comes last, so that its policy is asked first and {ERC20VotesUpgradeable} sees what moves,
/// forced transfers and recoveries included.
contract GovernanceToken is ERC20VotesUpgradeable, PermissionedERC20 {
    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Makes a clone a token, once.
    /// @param authority The AccessManager that says who may do what.
    /// @param registry The {InvestorRegistry} that says who may hold.
    /// @param decimals_ At most 36.
    /// @param cap The most units there can ever be at one time; 1 to 2^208 - 1.
    function initialize(
        address authority,
        address registry,
        string calldata name,
        string calldata symbol,
        uint8 decimals_,
        uint256 cap
    ) external initializer {
        __PermissionedERC20_init(authority, registry, name, symbol, decimals_, cap);
    }

    /// @inheritdoc IERC6372
    function clock() public view override returns (uint48) {
        // casting to 'uint48' is safe for eight million years
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint48(block.timestamp);
    }

    /// @inheritdoc IERC6372
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    /// @notice The next nonce of `owner`.
    function nonces(address owner) public view override(ERC20PermitUpgradeable, NoncesUpgradeable) returns (uint256) {
        return super.nonces(owner);
    }

    /// @notice As the token was created.
    function decimals() public view override(ERC20Upgradeable, PermissionedERC20) returns (uint8) {
        return PermissionedERC20.decimals();
    }

    /// @notice ERC-165.
    function supportsInterface(bytes4 interfaceId) public view override returns (bool) {
        return interfaceId == type(IERC5805).interfaceId || interfaceId == type(IERC6372).interfaceId
            || interfaceId == type(IVotes).interfaceId || super.supportsInterface(interfaceId);
    }

    function _update(
        address from,
        address to,
        uint256 value
    ) internal override(ERC20VotesUpgradeable, PermissionedERC20) {
        super._update(from, to, value);
    }

    function _EIP712Name() internal view override(EIP712Upgradeable, PermissionedERC20) returns (string memory) {
        return PermissionedERC20._EIP712Name();
    }

    function _EIP712Version() internal pure override(EIP712Upgradeable, PermissionedERC20) returns (string memory) {
        return PermissionedERC20._EIP712Version();
    }

    /// @dev The votes go where they went: to whom `lost` had chosen, or, if that was itself, to `wallet`; unless `wallet`
    /// has chosen already. So a recovery changes nobody's weight.
    function _beforeRecovery(address lost, address wallet) internal override {
        address delegatee = delegates(lost);
        if (delegatee == address(0)) return;
        if (delegates(wallet) == address(0)) _delegate(wallet, delegatee == lost ? wallet : delegatee);
        _delegate(lost, address(0));
    }
}
