// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC3643Names} from "./ERC3643Names.sol";

/// @title Fractional ownership of an asset, without votes
/// @notice The implementation behind the clones that {TokenFactory} makes; it is no token itself.
contract ShareToken is ERC3643Names {
    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Makes a clone a token, once.
    /// @param authority The AccessManager that says who may do what.
    /// @param registry The {InvestorRegistry} that says who may hold.
    /// @param decimals At most 36.
    /// @param cap The most units there can ever be at one time; 1 to 2^208 - 1.
    function initialize(
        address authority,
        address registry,
        string calldata name,
        string calldata symbol,
        uint8 decimals,
        uint256 cap
    ) external initializer {
        __PermissionedERC20_init(authority, registry, name, symbol, decimals, cap);
    }
}
