// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PermissionedERC20} from "./PermissionedERC20.sol";
import {IERC3643Names} from "./interfaces/IERC3643Names.sol";

/// @title What ERC-3643 (T-REX) calls what a token does
/// @dev Nothing is decided here.
abstract contract ERC3643Names is IERC3643Names, PermissionedERC20 {
    /// @inheritdoc IERC3643Names
    function batchTransfer(address[] calldata to, uint256[] calldata amounts) external {
        require(to.length == amounts.length, LengthMismatch());
        for (uint256 i = 0; i < to.length; ++i) {
            _transfer(_msgSender(), to[i], amounts[i]);
        }
    }

    /// @inheritdoc IERC3643Names
    function batchForcedTransfer(
        address[] calldata from,
        address[] calldata to,
        uint256[] calldata amounts
    ) external restricted {
        require(from.length == to.length && from.length == amounts.length, LengthMismatch());
        for (uint256 i = 0; i < from.length; ++i) {
            _forcedTransfer(from[i], to[i], amounts[i]);
        }
    }

    /// @inheritdoc IERC3643Names
    function batchBurn(address[] calldata from, uint256[] calldata amounts) external restricted {
        require(from.length == amounts.length, LengthMismatch());
        for (uint256 i = 0; i < from.length; ++i) {
            _burn(from[i], amounts[i]);
        }
    }

    /// @inheritdoc IERC3643Names
    function batchSetAddressFrozen(address[] calldata accounts, bool[] calldata frozen) external restricted {
        require(accounts.length == frozen.length, LengthMismatch());
        for (uint256 i = 0; i < accounts.length; ++i) {
            _setFrozen(accounts[i], frozen[i]);
        }
    }

    /// @inheritdoc IERC3643Names
    function freezePartialTokens(address account, uint256 amount) external restricted {
        _freezeMore(account, amount);
    }

    /// @inheritdoc IERC3643Names
    function unfreezePartialTokens(address account, uint256 amount) external restricted {
        _freezeLess(account, amount);
    }

    /// @inheritdoc IERC3643Names
    function batchFreezePartialTokens(address[] calldata accounts, uint256[] calldata amounts) external restricted {
        require(accounts.length == amounts.length, LengthMismatch());
        for (uint256 i = 0; i < accounts.length; ++i) {
            _freezeMore(accounts[i], amounts[i]);
        }
    }

    /// @inheritdoc IERC3643Names
    function batchUnfreezePartialTokens(address[] calldata accounts, uint256[] calldata amounts) external restricted {
        require(accounts.length == amounts.length, LengthMismatch());
        for (uint256 i = 0; i < accounts.length; ++i) {
            _freezeLess(accounts[i], amounts[i]);
        }
    }

    /// @inheritdoc IERC3643Names
    function recoveryAddress(
        address lostWallet,
        address newWallet,
        address investorOnchainID
    ) external restricted returns (bool) {
        emit RecoverySuccess(lostWallet, newWallet, investorOnchainID);
        _recover(lostWallet, newWallet);
        return true;
    }

    /// @inheritdoc IERC3643Names
    function onchainID() external pure returns (address) {
        return address(0);
    }

    /// @inheritdoc IERC3643Names
    function version() external pure returns (string memory) {
        return "1.0.0";
    }

    function _freezeMore(address account, uint256 amount) private {
        uint256 balance = balanceOf(account);
        uint256 frozen = getFrozenTokens(account);
        uint256 free = balance > frozen ? balance - frozen : 0;
        require(amount <= free, ERC7943InsufficientUnfrozenBalance(account, amount, free));
        _setFrozenUnits(account, frozen + amount);
    }

    function _freezeLess(address account, uint256 amount) private {
        uint256 frozen = getFrozenTokens(account);
        require(amount <= frozen, NotSoManyFrozen(account, amount, frozen));
        _setFrozenUnits(account, frozen - amount);
    }
}
