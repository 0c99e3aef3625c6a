// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AssetGovernor} from "./AssetGovernor.sol";
import {AssetTimelock} from "./AssetTimelock.sol";
import {Budget, GovernanceTerms, IAssetGovernance, Sale} from "./interfaces/IAssetGovernance.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";

/// @title What the holders of assets have decided
contract AssetGovernance is IAssetGovernance, AccessManaged {
    struct Governance {
        address governor;
        address timelock;
    }

    /// @dev One slot.
    struct Manager {
        address account;
        uint48 since;
    }

    /// @notice The {AssetGovernor} that is cloned.
    address public immutable governorImplementation;

    /// @notice The {AssetTimelock} that is cloned.
    address public immutable timelockImplementation;

    mapping(address token => Governance) private _governances;
    mapping(address token => Manager) private _managers;
    mapping(address token => mapping(uint256 period => Budget)) private _budgets;
    mapping(address token => Sale) private _sales;

    modifier onlyHolders(address token) {
        _checkHolders(token);
        _;
    }

    constructor(
        address authority,
        address governorImplementation_,
        address timelockImplementation_
    ) AccessManaged(authority) {
        governorImplementation = governorImplementation_;
        timelockImplementation = timelockImplementation_;
    }

    /// @inheritdoc IAssetGovernance
    function establish(
        address token,
        GovernanceTerms calldata terms,
        address manager,
        bytes32 documentHash
    ) external restricted returns (address governor, address timelock) {
        address former = _governances[token].governor;
        require(former == address(0), AlreadyEstablished(token, former));
        require(IERC6372(token).clock() == block.timestamp, InvalidToken(token));

        bytes32 salt = bytes32(uint256(uint160(token)));
        governor = Clones.cloneDeterministic(governorImplementation, salt);
        timelock = Clones.cloneDeterministic(timelockImplementation, salt);
        _governances[token] = Governance({governor: governor, timelock: timelock});
        emit Established(token, governor, timelock, terms);
        if (manager != address(0)) _appoint(token, manager, documentHash);

        address[] memory proposers = new address[](1);
        proposers[0] = governor; // and so a canceller
        AssetTimelock(payable(timelock)).initialize(terms.executionDelay, proposers, new address[](1), address(0));
        AssetGovernor(payable(governor))
            .initialize(
                IVotes(token),
                AssetTimelock(payable(timelock)),
                terms.votingDelay,
                terms.votingPeriod,
                terms.proposalThreshold,
                terms.quorumPercent
            );
    }

    /// @inheritdoc IAssetGovernance
    function appointManager(address token, address manager, bytes32 documentHash) external onlyHolders(token) {
        require(manager != address(0), InvalidManager(manager));
        address former = _managers[token].account;
        if (former != address(0)) emit ManagerRemoved(token, former, documentHash);
        _appoint(token, manager, documentHash);
    }

    /// @inheritdoc IAssetGovernance
    function removeManager(address token, bytes32 documentHash) external onlyHolders(token) {
        address former = _managers[token].account;
        require(former != address(0), NoManager(token));
        delete _managers[token];
        emit ManagerRemoved(token, former, documentHash);
    }

    /// @inheritdoc IAssetGovernance
    function approveBudget(address token, uint256 period, Budget calldata budget) external onlyHolders(token) {
        _budgets[token][period] = budget;
        emit BudgetApproved(token, period, budget.currency, budget.amount, budget.documentHash);
    }

    /// @inheritdoc IAssetGovernance
    function approveSale(address token, Sale calldata sale) external onlyHolders(token) {
        _sales[token] = sale;
        emit SaleApproved(token, sale.buyer, sale.currency, sale.price, sale.validUntil, sale.documentHash);
    }

    /// @inheritdoc IAssetGovernance
    function governanceOf(address token) external view returns (address governor, address timelock) {
        return (_governances[token].governor, _governances[token].timelock);
    }

    /// @inheritdoc IAssetGovernance
    function managerOf(address token) external view returns (address manager, uint48 since) {
        return (_managers[token].account, _managers[token].since);
    }

    /// @inheritdoc IAssetGovernance
    function budgetOf(address token, uint256 period) external view returns (Budget memory) {
        return _budgets[token][period];
    }

    /// @inheritdoc IAssetGovernance
    function saleOf(address token) external view returns (Sale memory) {
        return _sales[token];
    }

    function _appoint(address token, address manager, bytes32 documentHash) private {
        _managers[token] = Manager({account: manager, since: uint48(block.timestamp)});
        emit ManagerAppointed(token, manager, documentHash);
    }

    function _checkHolders(address token) private view {
        address caller = _msgSender();
        require(caller == _governances[token].timelock && caller != address(0), NotTheHolders(token, caller));
    }
}
