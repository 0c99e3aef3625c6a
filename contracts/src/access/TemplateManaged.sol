// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {
    AccessManagedUpgradeable
} from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import {AuthorityUtils} from "@openzeppelin/contracts/access/manager/AuthorityUtils.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";

/// @title AccessManaged for clones: one role table for all clones of an implementation
/// @notice An AccessManager maps (target, selector) to a role. With one target a clone, every new token would need a
/// dozen entries of its own before anybody could issue. So a clone asks its authority twice:
///
/// 1. about the implementation behind it, the template, which is no token itself. Whoever may call a function of the
///    template without delay may call it on every clone. These entries are made once, when the platform is deployed.
/// 2. if that does not let the caller through, about the clone: OpenZeppelin's own path, with its delays and scheduled
///    operations. It is how one token gets an issuer of its own, or a role gets an execution delay on it.
///
/// Closing a clone in the manager (setTargetClosed) stops both paths on that clone, closing the template stops the
/// first on all of them. Revoking a role stops it on the next call, for nothing is cached.
///
/// The first path never answers for a caller that has a delay on the template: a delayed role is set on the clone. A
/// selector without an entry is the manager's ADMIN's elsewhere in OpenZeppelin; on a clone, where that is the rule and
/// not an omission, it is nobody's. So whoever administers roles cannot issue or seize, but has to give somebody the
/// role first, where everybody sees it. The authority must be an OpenZeppelin AccessManager.
abstract contract TemplateManaged is AccessManagedUpgradeable {
    /// @dev The manager's, and its answer for a selector that has no entry.
    uint64 private constant ADMIN_ROLE = 0;

    /// @dev Lives in the implementation's code, which all its clones run.
    address private immutable _template = address(this);

    /// @notice The implementation whose roles hold for this contract.
    function template() external view returns (address) {
        return _template;
    }

    function _checkCanCall(address caller, bytes calldata data) internal virtual override {
        IAccessManager manager = IAccessManager(authority());
        bytes4 selector = bytes4(data[0:4]);
        (bool immediate,) = AuthorityUtils.canCallWithDelay(address(manager), caller, _template, selector);
        if (immediate && !manager.isTargetClosed(address(this))) return;

        uint64 role = manager.getTargetFunctionRole(address(this), selector);
        require(role != ADMIN_ROLE, AccessManagedUnauthorized(caller));
        super._checkCanCall(caller, data);
    }
}
