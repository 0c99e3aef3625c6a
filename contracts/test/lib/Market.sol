// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AssetGovernance} from "../../src/AssetGovernance.sol";
import {AssetGovernor} from "../../src/AssetGovernor.sol";
import {AssetTimelock} from "../../src/AssetTimelock.sol";
import {BuyOut} from "../../src/BuyOut.sol";
import {GovernanceToken} from "../../src/GovernanceToken.sol";
import {TestStablecoin} from "../../src/TestStablecoin.sol";
import {GovernanceTerms, Sale} from "../../src/interfaces/IAssetGovernance.sol";
import {Platform} from "./Platform.sol";
import {Roles} from "./Roles.sol";
import {vm} from "./Vm.sol";

/// @notice A platform on which assets can be bought as a whole, for tests to inherit.
abstract contract Market is Platform {
    uint48 internal constant PERIOD = 30 days;

    address internal immutable buyer = _account("buyer");

    AssetGovernance internal governance;
    BuyOut internal buyOut;
    TestStablecoin internal coin;

    function setUp() public virtual override {
        super.setUp();
        coin = new TestStablecoin();
        governance = new AssetGovernance(address(manager), address(new AssetGovernor()), address(new AssetTimelock()));
        Roles.assignGovernance(manager, address(governance));
        buyOut = new BuyOut(address(manager), address(vault), address(governance), PERIOD);
        Roles.assignBuyOut(manager, address(buyOut));
        manager.grantRole(Roles.BUYOUT, address(buyOut), 0);
        GovernanceToken template = new GovernanceToken();
        Roles.assignToken(manager, address(template));
        factory.adopt(3, address(template));
    }

    /// @dev To anybody, for at least `price`, for a week.
    function _sale(uint256 price) internal view returns (Sale memory) {
        return Sale({
            buyer: address(0),
            validUntil: uint48(block.timestamp + 7 days),
            currency: address(coin),
            price: price,
            documentHash: keccak256("sale")
        });
    }

    function _approve(address token, uint256 price) internal {
        Sale memory sale = _sale(price);
        vm.prank(enforcer);
        buyOut.approveSale(token, sale);
    }

    function _fund(address account, uint256 amount) internal {
        coin.mint(account, amount);
        vm.prank(account);
        coin.approve(address(buyOut), type(uint256).max);
    }

    function _start(address by, uint256 deedId, uint256 total) internal {
        _fund(by, total);
        vm.prank(by);
        buyOut.start(deedId, address(coin), total);
    }

    function _terms() internal pure returns (GovernanceTerms memory) {
        return GovernanceTerms({
            votingDelay: 1 hours, votingPeriod: 1 days, proposalThreshold: 0, quorumPercent: 20, executionDelay: 2 days
        });
    }
}
