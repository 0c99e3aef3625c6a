// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAggregatorV3} from "../../src/interfaces/IAggregatorV3.sol";

/// @notice A feed that says whatever it is told to.
contract Feed is IAggregatorV3 {
    error Broken();

    uint8 public decimals = 8;
    bool private _broken;
    uint80 private _round = 1;
    uint80 private _answeredIn = 1;
    int256 private _answer;
    uint256 private _updatedAt;

    function set(int256 answer, uint256 updatedAt) external {
        (_answer, _updatedAt) = (answer, updatedAt);
    }

    function setRounds(uint80 round, uint80 answeredIn) external {
        (_round, _answeredIn) = (round, answeredIn);
    }

    function setDecimals(uint8 decimals_) external {
        decimals = decimals_;
    }

    function setBroken(bool broken) external {
        _broken = broken;
    }

    function getRoundData(uint80) external view returns (uint80, int256, uint256, uint256, uint80) {
        return latestRoundData();
    }

    function description() external pure returns (string memory) {
        return "gold, g";
    }

    function version() external pure returns (uint256) {
        return 1;
    }

    function latestRoundData() public view returns (uint80, int256, uint256, uint256, uint80) {
        require(!_broken, Broken());
        return (_round, _answer, _updatedAt, _updatedAt, _answeredIn);
    }
}
