// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Claim, DistributionTerms, IDistributor, Status} from "./interfaces/IDistributor.sol";
import {IERC7943Fungible} from "./interfaces/IERC7943Fungible.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/interfaces/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";

/// @title Income for holders: rent, coupons, the proceeds of energy
contract Distributor is IDistributor, AccessManaged, ReentrancyGuardTransient {
    using BitMaps for BitMaps.BitMap;
    using SafeERC20 for IERC20;

    struct Distribution {
        DistributionTerms terms;
        Status status;
        BitMaps.BitMap paid;
    }

    /// @inheritdoc IDistributor
    uint48 public immutable challengeDelay;

    mapping(uint256 id => Distribution) private _distributions;
    uint256 private _count;

    constructor(address authority, uint48 challengeDelay_) AccessManaged(authority) {
        challengeDelay = challengeDelay_;
    }

    /// @inheritdoc IDistributor
    function create(DistributionTerms calldata terms) external restricted nonReentrant returns (uint256 id) {
        require(terms.token.code.length != 0, InvalidTerms("token"));
        require(terms.currency.code.length != 0, InvalidTerms("currency"));
        require(terms.total != 0, InvalidTerms("total"));
        require(terms.root != 0, InvalidTerms("root"));
        require(terms.recordBlock <= block.number, InvalidTerms("recordBlock"));
        require(terms.claimsFrom >= block.timestamp + challengeDelay, InvalidTerms("claimsFrom"));
        require(terms.claimsUntil > terms.claimsFrom, InvalidTerms("claimsUntil"));

        address funder = _msgSender();
        id = ++_count;
        Distribution storage d = _distributions[id];
        d.terms = terms;
        d.status.funder = funder;
        d.status.claimsUntil = terms.claimsUntil;
        emit DistributionCreated(id, terms.token, terms.currency, funder, terms);

        IERC20 currency = IERC20(terms.currency);
        uint256 before = currency.balanceOf(address(this));
        currency.safeTransferFrom(funder, address(this), terms.total);
        uint256 received = currency.balanceOf(address(this)) - before;
        require(received == terms.total, PaymentShort(received, terms.total));
    }

    /// @inheritdoc IDistributor
    function claim(uint256 id, Claim calldata item) external nonReentrant {
        Distribution storage d = _claimable(id);
        require(!d.paid.get(item.index), AlreadyClaimed(id, item.index));
        bytes memory reason = _tryPay(d, id, item);
        if (reason.length != 0) LowLevelCall.bubbleRevert(reason);
    }

    /// @inheritdoc IDistributor
    function claimBatch(uint256 id, Claim[] calldata items) external nonReentrant {
        Distribution storage d = _claimable(id);
        for (uint256 i = 0; i < items.length; ++i) {
            Claim calldata item = items[i];
            if (d.paid.get(item.index)) continue;
            bytes memory reason = _tryPay(d, id, item);
            if (reason.length != 0) emit ClaimRefused(id, item.index, item.account, item.amount, reason);
        }
    }

    /// @inheritdoc IDistributor
    function pause(uint256 id) external restricted {
        Distribution storage d = _active(id);
        require(d.status.pausedAt == 0, DistributionIsPaused(id));
        d.status.pausedAt = uint48(block.timestamp);
        emit DistributionPaused(id, _msgSender());
    }

    /// @inheritdoc IDistributor
    function unpause(uint256 id) external restricted {
        Distribution storage d = _active(id);
        uint48 since = d.status.pausedAt;
        require(since != 0, DistributionIsNotPaused(id));
        d.status.pausedAt = 0;
        uint48 until = d.status.claimsUntil;
        // Nobody could have claimed anyway before claimsFrom and after claimsUntil.
        uint48 lost = d.terms.claimsFrom > since ? d.terms.claimsFrom : since;
        if (since < until && block.timestamp > lost) until += uint48(block.timestamp) - lost;
        d.status.claimsUntil = until;
        emit DistributionUnpaused(id, _msgSender(), until);
    }

    /// @inheritdoc IDistributor
    function cancel(uint256 id) external restricted nonReentrant {
        Distribution storage d = _active(id);
        require(block.timestamp < d.terms.claimsFrom, ChallengeOver(id, d.terms.claimsFrom));
        d.status.ended = true;
        emit DistributionCancelled(id, d.status.funder, d.terms.total);
        IERC20(d.terms.currency).safeTransfer(d.status.funder, d.terms.total);
    }

    /// @inheritdoc IDistributor
    function sweep(uint256 id) external restricted nonReentrant {
        Distribution storage d = _active(id);
        require(d.status.pausedAt == 0, DistributionIsPaused(id));
        require(block.timestamp >= d.status.claimsUntil, NotOver(id, d.status.claimsUntil));
        d.status.ended = true;
        uint256 left = d.terms.total - d.status.claimed;
        emit DistributionSwept(id, d.status.funder, left);
        IERC20(d.terms.currency).safeTransfer(d.status.funder, left);
    }

    /// @inheritdoc IDistributor
    function isClaimed(uint256 id, uint256 index) external view returns (bool) {
        return _distributions[id].paid.get(index);
    }

    /// @inheritdoc IDistributor
    function termsOf(uint256 id) external view returns (DistributionTerms memory) {
        return _distributions[id].terms;
    }

    /// @inheritdoc IDistributor
    function statusOf(uint256 id) external view returns (Status memory) {
        return _distributions[id].status;
    }

    /// @dev Pays a leaf that was not paid, or says why not and leaves everything as it was.
    function _tryPay(Distribution storage d, uint256 id, Claim calldata item) private returns (bytes memory reason) {
        // Hashed twice, as StandardMerkleTree does, so that no inner node passes for a leaf.
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(item.index, item.account, item.amount))));
        if (!MerkleProof.verifyCalldata(item.proof, d.terms.root, leaf)) {
            return abi.encodeWithSelector(InvalidProof.selector, id, item.index);
        }
        if (d.terms.eligibleOnly && !IERC7943Fungible(d.terms.token).canReceive(item.account)) {
            return abi.encodeWithSelector(AccountNotEligible.selector, item.account);
        }
        uint256 claimed = d.status.claimed;
        uint256 total = d.terms.total;
        if (item.amount > total - claimed) {
            return abi.encodeWithSelector(TotalExceeded.selector, id, claimed, item.amount, total);
        }

        d.paid.set(item.index);
        d.status.claimed = claimed + item.amount;
        if (!IERC20(d.terms.currency).trySafeTransfer(item.account, item.amount)) {
            d.paid.unset(item.index);
            d.status.claimed = claimed; // nothing else ran in between: every way in is nonReentrant
            return abi.encodeWithSelector(PaymentFailed.selector, item.account, item.amount);
        }
        emit Claimed(id, item.index, item.account, item.amount);
    }

    function _active(uint256 id) private view returns (Distribution storage d) {
        d = _distributions[id];
        require(d.status.funder != address(0) && !d.status.ended, NotActive(id));
    }

    function _claimable(uint256 id) private view returns (Distribution storage d) {
        d = _active(id);
        require(d.status.pausedAt == 0, DistributionIsPaused(id));
        require(
            block.timestamp >= d.terms.claimsFrom && block.timestamp < d.status.claimsUntil,
            NotClaimable(id, d.terms.claimsFrom, d.status.claimsUntil)
        );
    }
}
