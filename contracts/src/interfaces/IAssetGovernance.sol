// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice How the holders of an asset decide.
/// @param votingDelay Seconds from a proposal to the snapshot of votes.
/// @param votingPeriod Seconds for which votes are taken; not 0.
/// @param proposalThreshold Votes that a proposer needs.
/// @param quorumPercent Votes for and abstaining that a proposal needs, in percent of the supply at the snapshot.
/// @param executionDelay Seconds from a decision to its execution.
struct GovernanceTerms {
    uint48 votingDelay;
    uint32 votingPeriod;
    uint256 proposalThreshold;
    uint256 quorumPercent;
    uint256 executionDelay;
}

/// @notice What the holders allow to be spent in a period.
/// @param currency The ERC-20 that amounts are of.
/// @param amount Its smallest units.
/// @param documentHash Hash of the budget.
struct Budget {
    address currency;
    uint256 amount;
    bytes32 documentHash;
}

/// @notice To whom and for how much the holders allow the asset to be sold.
/// @param buyer The buyer, or zero for anybody.
/// @param validUntil Unix time in seconds: the first second at which the approval no longer holds.
/// @param currency The ERC-20 that the price is of.
/// @param price The least price, in its smallest units.
/// @param documentHash Hash of the terms.
struct Sale {
    address buyer;
    uint48 validUntil;
    address currency;
    uint256 price;
    bytes32 documentHash;
}

/// @title What the holders of assets have decided
/// @notice Creates, for a token with votes, a governor and the timelock that acts for it, and keeps what they decided:
/// who manages the asset, what may be spent, to whom it may be sold. Proposals are calls of the functions here, which
/// only the token's own timelock may make.
interface IAssetGovernance {
    /// @notice `token` is governed by `governor`, whose decisions `timelock` carries out.
    event Established(address indexed token, address indexed governor, address indexed timelock, GovernanceTerms terms);

    /// @notice `manager` is responsible for the asset behind `token` from now on.
    /// @param documentHash Hash of the contract with the manager.
    event ManagerAppointed(address indexed token, address indexed manager, bytes32 documentHash);

    /// @notice `manager` no longer is, by vote or because another was appointed.
    event ManagerRemoved(address indexed token, address indexed manager, bytes32 documentHash);

    /// @notice What may be spent in `period` (as the proposal numbers it, such as 2027); replaces an earlier approval.
    event BudgetApproved(
        address indexed token, uint256 indexed period, address currency, uint256 amount, bytes32 documentHash
    );

    /// @notice The asset may be sold on these terms; replaces an earlier approval. All zero: it may not.
    event SaleApproved(
        address indexed token,
        address indexed buyer,
        address currency,
        uint256 price,
        uint48 validUntil,
        bytes32 documentHash
    );

    /// @notice `token` is governed already.
    error AlreadyEstablished(address token, address governor);

    /// @notice `caller` is not the token's timelock.
    error NotTheHolders(address token, address caller);

    /// @notice The asset has no manager.
    error NoManager(address token);

    /// @notice The zero address manages nothing.
    error InvalidManager(address manager);

    /// @notice `token` does not count its clock in seconds: it is no {GovernanceToken}.
    error InvalidToken(address token);

    /// @notice Creates governor and timelock of a token, and appoints the first manager, unless it is zero.
    /// @dev Restricted to ISSUER (1). The timelock answers to the governor and to itself alone; anybody may execute what
    /// is due.
    function establish(
        address token,
        GovernanceTerms calldata terms,
        address manager,
        bytes32 documentHash
    ) external returns (address governor, address timelock);

    /// @notice Makes `manager` responsible for the asset, in place of whoever was.
    /// @dev By the token's timelock.
    function appointManager(address token, address manager, bytes32 documentHash) external;

    /// @notice Votes the manager out.
    /// @dev By the token's timelock.
    function removeManager(address token, bytes32 documentHash) external;

    /// @notice Approves what may be spent in a period.
    /// @dev By the token's timelock.
    function approveBudget(address token, uint256 period, Budget calldata budget) external;

    /// @notice Approves a sale of the asset, or, with all zero, takes an approval back.
    /// @dev By the token's timelock.
    function approveSale(address token, Sale calldata sale) external;

    /// @notice The governor and the timelock of `token`; zero and zero if it has none.
    function governanceOf(address token) external view returns (address governor, address timelock);

    /// @notice Who is responsible for the asset behind `token`, and since when (unix time in seconds); zero if nobody.
    function managerOf(address token) external view returns (address manager, uint48 since);

    /// @notice The budget of a period.
    function budgetOf(address token, uint256 period) external view returns (Budget memory);

    /// @notice The sale that is approved, whether or not the approval still holds.
    function saleOf(address token) external view returns (Sale memory);
}
