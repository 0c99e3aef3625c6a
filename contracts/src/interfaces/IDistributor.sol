// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What is distributed.
/// @param token The {IPermissionedERC20} whose holders are paid.
/// @param currency The ERC-20 that they are paid in.
/// @param total The sum of all claims, in its smallest units.
/// @param root Merkle root of the claims: OpenZeppelin's StandardMerkleTree over (uint256 index, address account,
/// uint256 amount).
/// @param datasetHash Hash of the published list that the tree was made from.
/// @param recordBlock The block whose holders are paid.
/// @param claimsFrom Unix time in seconds, the first at which claims are paid; until then the root can be challenged.
/// @param claimsUntil Unix time in seconds, the first at which they no longer are.
/// @param eligibleOnly Whether only accounts are paid that could receive the token.
struct DistributionTerms {
    address token;
    address currency;
    uint256 total;
    bytes32 root;
    bytes32 datasetHash;
    uint64 recordBlock;
    uint48 claimsFrom;
    uint48 claimsUntil;
    bool eligibleOnly;
}

/// @notice A leaf of the tree, and the way to the root.
struct Claim {
    uint256 index;
    address account;
    uint256 amount;
    bytes32[] proof;
}

/// @notice Where a distribution stands.
/// @param claimed What was paid, in smallest units of the currency.
/// @param funder Who paid it in, and gets back what is left.
/// @param claimsUntil As in the terms, later by as long as it was paused.
/// @param pausedAt Unix time in seconds since when it is paused; 0 if it is not.
/// @param ended Whether it was cancelled or swept.
struct Status {
    uint256 claimed;
    address funder;
    uint48 claimsUntil;
    uint48 pausedAt;
    bool ended;
}

/// @title Income for holders: rent, coupons, the proceeds of energy
/// @notice Who gets how much is computed off-chain from the holders at a block, published, and committed to by a Merkle
/// root with the money beside it. Between that and the first payment there is time to check the list and to object. Each
/// distribution has books of its own: none is ever paid from another's money, however late it is claimed.
interface IDistributor {
    /// @notice A distribution was made and paid in.
    event DistributionCreated(
        uint256 indexed id, address indexed token, address indexed currency, address funder, DistributionTerms terms
    );

    /// @notice `account` was paid `amount`.
    event Claimed(uint256 indexed id, uint256 indexed index, address indexed account, uint256 amount);

    /// @notice A claim of a batch was not paid, and still can be. `reason` is a custom error, ABI-encoded.
    event ClaimRefused(
        uint256 indexed id, uint256 indexed index, address indexed account, uint256 amount, bytes reason
    );

    /// @notice Payments stopped.
    event DistributionPaused(uint256 indexed id, address account);

    /// @notice Payments go on, until `claimsUntil`, which is later by as long as they had stopped.
    event DistributionUnpaused(uint256 indexed id, address account, uint48 claimsUntil);

    /// @notice It was called off before anything was paid; `amount` went back to `funder`.
    event DistributionCancelled(uint256 indexed id, address indexed funder, uint256 amount);

    /// @notice Its time is over; `amount`, which nobody claimed, went back to `funder`.
    event DistributionSwept(uint256 indexed id, address indexed funder, uint256 amount);

    /// @notice The terms make no sense; `field` says which.
    error InvalidTerms(string field);

    /// @notice There is no such distribution, or it was cancelled or swept.
    error NotActive(uint256 id);

    /// @notice Claims are paid from `claimsFrom` until before `claimsUntil`.
    error NotClaimable(uint256 id, uint48 claimsFrom, uint48 claimsUntil);

    /// @notice Payments are stopped.
    error DistributionIsPaused(uint256 id);

    /// @notice Payments are not stopped.
    error DistributionIsNotPaused(uint256 id);

    /// @notice The leaf was paid.
    error AlreadyClaimed(uint256 id, uint256 index);

    /// @notice The leaf is not in the tree.
    error InvalidProof(uint256 id, uint256 index);

    /// @notice `account` cannot receive the token now.
    error AccountNotEligible(address account);

    /// @notice Paying this would take more than was paid in: the tree adds up to more than its total.
    error TotalExceeded(uint256 id, uint256 claimed, uint256 amount, uint256 total);

    /// @notice The currency did not move.
    error PaymentFailed(address account, uint256 amount);

    /// @notice The currency delivered `received` instead of `due`: it takes a fee, or worse.
    error PaymentShort(uint256 received, uint256 due);

    /// @notice The time to object is over since `claimsFrom`.
    error ChallengeOver(uint256 id, uint48 claimsFrom);

    /// @notice Claims are paid until `claimsUntil`.
    error NotOver(uint256 id, uint48 claimsUntil);

    /// @notice Makes a distribution and takes its total from the caller, who has approved it.
    /// @dev Restricted to TREASURER (10). `claimsFrom` is at least {challengeDelay} from now.
    function create(DistributionTerms calldata terms) external returns (uint256 id);

    /// @notice Pays a claim, to its account. Anyone may submit it.
    function claim(uint256 id, Claim calldata item) external;

    /// @notice Pays each claim that can be. Those that were paid are passed over, those that cannot be emit
    /// {ClaimRefused}; the others are not affected. Anyone may submit it.
    function claimBatch(uint256 id, Claim[] calldata items) external;

    /// @notice Stops payments.
    /// @dev Restricted to PAUSER (6).
    function pause(uint256 id) external;

    /// @notice Lets payments go on, and on for as long as they had stopped.
    /// @dev Restricted to PAUSER (6).
    function unpause(uint256 id) external;

    /// @notice Calls a distribution off, before the first claim could be paid, and pays it back.
    /// @dev Restricted to TREASURER (10).
    function cancel(uint256 id) external;

    /// @notice Pays back what was not claimed, once the time is over. Not while paused.
    /// @dev Restricted to TREASURER (10).
    function sweep(uint256 id) external;

    /// @notice Seconds for which a root can be challenged, at least.
    function challengeDelay() external view returns (uint48);

    /// @notice Whether the leaf was paid.
    function isClaimed(uint256 id, uint256 index) external view returns (bool);

    /// @notice The terms of a distribution.
    function termsOf(uint256 id) external view returns (DistributionTerms memory);

    /// @notice Where it stands.
    function statusOf(uint256 id) external view returns (Status memory);
}
