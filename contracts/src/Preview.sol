// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICompliance, IHoldingRules} from "./interfaces/ICompliance.sol";
import {IERC7943Fungible} from "./interfaces/IERC7943Fungible.sol";
import {IInvestorRegistry, Registration} from "./interfaces/IInvestorRegistry.sol";
import {IPermissionedERC20} from "./interfaces/IPermissionedERC20.sol";
import {IPreview} from "./interfaces/IPreview.sol";
import {IReserveGate} from "./interfaces/IReserveGate.sol";
import {IERC20} from "@openzeppelin/contracts/interfaces/IERC20.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Everything that stands in the way of a movement
/// @dev The token itself stops at the first reason; the tests hold this to the same answer, and the same first reason.
contract Preview is IPreview {
    /// @dev What was found so far.
    struct Findings {
        bytes[] reasons;
        uint256 count;
    }

    /// @dev More than there are here, those of the compliance aside.
    uint256 private constant MAX_REASONS = 9;

    /// @inheritdoc IPreview
    function transferRefusals(
        address token,
        address from,
        address to,
        uint256 amount
    ) external view returns (bytes[] memory reasons) {
        IPermissionedERC20 t = IPermissionedERC20(token);
        Findings memory found = Findings({reasons: new bytes[](MAX_REASONS), count: 0});
        if (t.paused()) _add(found, abi.encodeWithSelector(IPermissionedERC20.EnforcedPause.selector));
        if (t.isFrozen(from)) _add(found, abi.encodeWithSelector(IPermissionedERC20.AccountFrozen.selector, from));
        if (to != from && t.isFrozen(to)) {
            _add(found, abi.encodeWithSelector(IPermissionedERC20.AccountFrozen.selector, to));
        }
        _addStanding(found, t, from);
        if (to != from) _addStanding(found, t, to);

        uint256 balance = IERC20(token).balanceOf(from);
        uint256 frozen = t.getFrozenTokens(from);
        uint256 free = balance > frozen ? balance - frozen : 0;
        if (amount > balance) {
            _add(found, abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, from, balance, amount));
        } else if (amount > free) {
            _add(
                found,
                abi.encodeWithSelector(IERC7943Fungible.ERC7943InsufficientUnfrozenBalance.selector, from, amount, free)
            );
        }
        return _withCompliance(found, t, from, to, amount);
    }

    /// @inheritdoc IPreview
    function issueRefusals(address token, address to, uint256 units) external view returns (bytes[] memory reasons) {
        IPermissionedERC20 t = IPermissionedERC20(token);
        Findings memory found = Findings({reasons: new bytes[](MAX_REASONS), count: 0});
        if (t.isClosed()) _add(found, abi.encodeWithSelector(IPermissionedERC20.TokenClosed.selector));
        if (t.paused()) _add(found, abi.encodeWithSelector(IPermissionedERC20.EnforcedPause.selector));
        if (t.isFrozen(to)) _add(found, abi.encodeWithSelector(IPermissionedERC20.AccountFrozen.selector, to));
        _addStanding(found, t, to);
        if (units == 0) _add(found, abi.encodeWithSelector(IPermissionedERC20.ZeroUnits.selector));
        uint256 supply = IERC20(token).totalSupply();
        if (units > t.cap() - supply) {
            _add(found, abi.encodeWithSelector(IPermissionedERC20.CapExceeded.selector, t.cap(), supply, units));
        }
        _addReserve(found, t, Math.saturatingAdd(supply, units));
        return _withCompliance(found, t, address(0), to, units);
    }

    function _addStanding(Findings memory found, IPermissionedERC20 token, address account) private view {
        IInvestorRegistry registry = token.identityRegistry();
        Registration memory r = registry.investorOf(account);
        if (r.expiry == 0) {
            _add(found, abi.encodeWithSelector(IPermissionedERC20.NotEligible.selector, account));
        } else {
            if (block.timestamp >= r.expiry) {
                _add(found, abi.encodeWithSelector(IPermissionedERC20.EligibilityExpired.selector, account, r.expiry));
            }
            if (token.isCountryBlocked(r.country)) {
                _add(found, abi.encodeWithSelector(IPermissionedERC20.CountryNotAllowed.selector, account, r.country));
            }
        }
    }

    function _addReserve(Findings memory found, IPermissionedERC20 token, uint256 supply) private view {
        IReserveGate gate = token.reserve();
        if (address(gate) == address(0)) return;
        try gate.refusal(address(token), supply) returns (bytes memory reason) {
            if (reason.length != 0) _add(found, reason);
        } catch {
            _add(found, abi.encodeWithSelector(IPermissionedERC20.ReserveUnavailable.selector, gate));
        }
    }

    /// @dev What was found, and after it what the compliance says.
    function _withCompliance(
        Findings memory found,
        IPermissionedERC20 token,
        address from,
        address to,
        uint256 amount
    ) private view returns (bytes[] memory reasons) {
        ICompliance compliance = token.compliance();
        bytes[] memory more;
        if (address(compliance) != address(0)) {
            try IHoldingRules(address(compliance)).refusals(address(token), from, to, amount) returns (
                bytes[] memory its
            ) {
                more = its;
            } catch {
                more = _bare(compliance, token, from, to, amount);
            }
        }
        reasons = new bytes[](found.count + more.length);
        for (uint256 i = 0; i < found.count; ++i) {
            reasons[i] = found.reasons[i];
        }
        for (uint256 i = 0; i < more.length; ++i) {
            reasons[found.count + i] = more[i];
        }
    }

    /// @dev Of a compliance that gives no reasons. It answers whoever asks, not the token: for one that keeps its books by
    /// caller the token's own canTransfer is the better question.
    function _bare(
        ICompliance compliance,
        IPermissionedERC20 token,
        address from,
        address to,
        uint256 amount
    ) private view returns (bytes[] memory reasons) {
        bool allowed;
        if (from != address(0) && token.canTransfer(from, to, amount)) return reasons;
        try compliance.canTransfer(from, to, amount) returns (bool answer) {
            allowed = answer;
        } catch {
            allowed = false;
        }
        if (!allowed) {
            reasons = new bytes[](1);
            reasons[0] = abi.encodeWithSelector(IPermissionedERC20.ComplianceNotFollowed.selector, from, to, amount);
        }
    }

    function _add(Findings memory found, bytes memory reason) private pure {
        found.reasons[found.count] = reason;
        ++found.count;
    }
}
