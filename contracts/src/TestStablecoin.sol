// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC3009} from "./interfaces/IERC3009.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title Play money in the shape of a stablecoin
/// @notice For development and tests: 6 decimals, ERC-2612, ERC-3009, and anyone may mint.
contract TestStablecoin is IERC3009, ERC20Permit {
    bytes32 private constant TRANSFER_TYPEHASH = keccak256(
        "TransferWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,"
        "bytes32 nonce)"
    );
    bytes32 private constant RECEIVE_TYPEHASH = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,"
        "bytes32 nonce)"
    );
    bytes32 private constant CANCEL_TYPEHASH = keccak256("CancelAuthorization(address authorizer,bytes32 nonce)");

    mapping(address authorizer => mapping(bytes32 nonce => bool)) private _states;

    /// @notice It is `time` and the authorization is valid between the other two only.
    error AuthorizationNotValid(uint256 time, uint256 validAfter, uint256 validBefore);

    /// @notice The nonce was used, or voided.
    error AuthorizationSpent(address authorizer, bytes32 nonce);

    /// @notice The signature is `signer`'s and not `authorizer`'s.
    error InvalidAuthorization(address signer, address authorizer);

    /// @notice Only the payee may submit this.
    error NotThePayee(address caller, address payee);

    constructor() ERC20("Test Dollar", "tUSD") ERC20Permit("Test Dollar") {}

    /// @notice Makes money out of nothing.
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    /// @inheritdoc IERC3009
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
    ) external {
        _requireValid(validAfter, validBefore);
        bytes32 message = keccak256(abi.encode(TRANSFER_TYPEHASH, from, to, value, validAfter, validBefore, nonce));
        _spend(from, nonce, message, v, r, s);
        emit AuthorizationUsed(from, nonce);
        _transfer(from, to, value);
    }

    /// @inheritdoc IERC3009
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
    ) external {
        require(to == _msgSender(), NotThePayee(_msgSender(), to));
        _requireValid(validAfter, validBefore);
        bytes32 message = keccak256(abi.encode(RECEIVE_TYPEHASH, from, to, value, validAfter, validBefore, nonce));
        _spend(from, nonce, message, v, r, s);
        emit AuthorizationUsed(from, nonce);
        _transfer(from, to, value);
    }

    /// @inheritdoc IERC3009
    function cancelAuthorization(address authorizer, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) external {
        _spend(authorizer, nonce, keccak256(abi.encode(CANCEL_TYPEHASH, authorizer, nonce)), v, r, s);
        emit AuthorizationCanceled(authorizer, nonce);
    }

    /// @inheritdoc IERC3009
    function authorizationState(address authorizer, bytes32 nonce) external view returns (bool) {
        return _states[authorizer][nonce];
    }

    /// @notice 6, as the usual stablecoins have.
    function decimals() public pure override returns (uint8) {
        return 6;
    }

    function _spend(address authorizer, bytes32 nonce, bytes32 message, uint8 v, bytes32 r, bytes32 s) private {
        require(!_states[authorizer][nonce], AuthorizationSpent(authorizer, nonce));
        address signer = ECDSA.recover(_hashTypedDataV4(message), v, r, s);
        require(signer == authorizer, InvalidAuthorization(signer, authorizer));
        _states[authorizer][nonce] = true;
    }

    function _requireValid(uint256 validAfter, uint256 validBefore) private view {
        require(
            block.timestamp > validAfter && block.timestamp < validBefore,
            AuthorizationNotValid(block.timestamp, validAfter, validBefore)
        );
    }
}
