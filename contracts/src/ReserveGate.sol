// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAggregatorV3} from "./interfaces/IAggregatorV3.sol";
import {IReserveGate, ReserveTerms} from "./interfaces/IReserveGate.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/interfaces/IERC20Metadata.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Tokens issued against a reserve, and no further
contract ReserveGate is IReserveGate, AccessManaged {
    uint256 private constant BPS = 10_000;

    /// @dev As many as a token may have. 10^36 times what a token can have at most is below 2^256 only for answers up to
    /// 2^136, hence the saturation below.
    uint8 private constant MAX_DECIMALS = 36;

    mapping(address token => ReserveTerms) private _terms;

    constructor(address authority) AccessManaged(authority) {}

    /// @inheritdoc IReserveGate
    function setTerms(address token, ReserveTerms calldata terms) external restricted {
        require(token.code.length != 0, InvalidTerms("token"));
        if (terms.feed != address(0)) {
            require(terms.feed.code.length != 0, InvalidTerms("feed"));
            require(terms.maxAge != 0, InvalidTerms("maxAge"));
            require(terms.marginBps < BPS, InvalidTerms("marginBps"));
        }
        _terms[token] = terms;
        emit ReserveTermsSet(token, terms.feed, terms.maxAge, terms.marginBps);
    }

    /// @inheritdoc IReserveGate
    function refusal(address token, uint256 supply) external view returns (bytes memory reason) {
        uint256 limit;
        (limit, reason) = limitOf(token);
        if (reason.length == 0 && supply > limit) {
            return abi.encodeWithSelector(ReserveExceeded.selector, token, limit, supply);
        }
    }

    /// @inheritdoc IReserveGate
    function termsOf(address token) external view returns (ReserveTerms memory) {
        return _terms[token];
    }

    /// @inheritdoc IReserveGate
    function limitOf(address token) public view returns (uint256 limit, bytes memory reason) {
        ReserveTerms memory terms = _terms[token];
        if (terms.feed == address(0)) return (0, abi.encodeWithSelector(NoReserve.selector, token));
        if (terms.feed.code.length == 0) return (0, _unreadable(token, terms.feed));
        try IAggregatorV3(terms.feed).latestRoundData() returns (
            uint80 roundId, int256 answer, uint256, uint256 updatedAt, uint80 answeredInRound
        ) {
            reason = _judge(token, terms.maxAge, roundId, answer, updatedAt, answeredInRound);
            if (reason.length != 0) return (0, reason);
            // Asked each time: a feed behind a proxy may change them, and a wrong power of ten is the worst of mistakes.
            try IAggregatorV3(terms.feed).decimals() returns (uint8 decimals) {
                if (decimals > MAX_DECIMALS) return (0, _unreadable(token, terms.feed));
                // casting to 'uint256' is safe because the answer is positive
                // forge-lint: disable-next-line(unsafe-typecast)
                return (_limit(token, uint256(answer), decimals, terms.marginBps), reason);
            } catch {
                return (0, _unreadable(token, terms.feed));
            }
        } catch {
            return (0, _unreadable(token, terms.feed));
        }
    }

    function _judge(
        address token,
        uint32 maxAge,
        uint80 roundId,
        int256 answer,
        uint256 updatedAt,
        uint80 answeredInRound
    ) private view returns (bytes memory reason) {
        if (updatedAt == 0 || updatedAt > block.timestamp || answeredInRound < roundId) {
            return abi.encodeWithSelector(ReserveIncomplete.selector, token, roundId);
        }
        if (block.timestamp - updatedAt >= maxAge) {
            return abi.encodeWithSelector(ReserveStale.selector, token, updatedAt, maxAge);
        }
        if (answer <= 0) return abi.encodeWithSelector(ReserveNotPositive.selector, token, answer);
    }

    /// @dev In units of the token, rounded down at each step. An answer too large to be multiplied gives a limit that is
    /// too small, never one too large.
    function _limit(address token, uint256 answer, uint8 decimals, uint16 marginBps) private view returns (uint256) {
        uint256 units = Math.saturatingMul(answer, 10 ** IERC20Metadata(token).decimals()) / 10 ** decimals;
        return Math.mulDiv(units, BPS - marginBps, BPS);
    }

    function _unreadable(address token, address feed) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ReserveUnreadable.selector, token, feed);
    }
}
