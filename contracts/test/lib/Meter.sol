// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "./Vm.sol";

/// @notice Keeps what the last call cost, as a transaction, in snapshots/gas.json, and holds it against a ceiling.
abstract contract Meter {
    function _record(string memory name) internal {
        _record(name, type(uint256).max);
    }

    function _record(string memory name, uint256 ceiling) internal {
        _recordEach(name, 1, ceiling);
    }

    function _recordEach(string memory name, uint256 count) internal {
        _recordEach(name, count, type(uint256).max);
    }

    function _recordEach(string memory name, uint256 count, uint256 ceiling) internal {
        uint256 used = vm.lastCallGas().gasTotalUsed / count;
        vm.snapshotValue("gas", name, used);
        vm.assertLe(used, ceiling, name);
    }
}
