// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// AssetGovernorMetaData contains all meta data concerning the AssetGovernor contract.
var AssetGovernorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COUNTING_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVote\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReason\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParams\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParamsBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getProposalId\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotesWithParams\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasVoted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashProposal\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIVotes\"},{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"contractTimelockControllerUpgradeable\"},{\"name\":\"votingDelay_\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"votingPeriod_\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proposalThreshold_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumPercent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onERC1155BatchReceived\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC1155Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC721Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposalDeadline\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalEta\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalNeedsQueuing\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalProposer\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalSnapshot\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalThreshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalVotes\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"againstVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"forVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"abstainVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumDenominator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setProposalThreshold\",\"inputs\":[{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingDelay\",\"inputs\":[{\"name\":\"newVotingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingPeriod\",\"inputs\":[{\"name\":\"newVotingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC5805\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"updateQuorumNumerator\",\"inputs\":[{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateTimelock\",\"inputs\":[{\"name\":\"newTimelock\",\"type\":\"address\",\"internalType\":\"contractTimelockControllerUpgradeable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCanceled\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCreated\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"targets\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"signatures\",\"type\":\"string[]\",\"indexed\":false,\"internalType\":\"string[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"indexed\":false,\"internalType\":\"bytes[]\"},{\"name\":\"voteStart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"voteEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"description\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalExecuted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalQueued\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"etaSeconds\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalThresholdSet\",\"inputs\":[{\"name\":\"oldProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QuorumNumeratorUpdated\",\"inputs\":[{\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TimelockChange\",\"inputs\":[{\"name\":\"oldTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"newTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCast\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCastWithParams\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingDelaySet\",\"inputs\":[{\"name\":\"oldVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingPeriodSet\",\"inputs\":[{\"name\":\"oldVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC6372InconsistentClock\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorAlreadyCastVote\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorAlreadyQueuedProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorDisabledDeposit\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInsufficientProposerVotes\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidProposalLength\",\"inputs\":[{\"name\":\"targets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"calldatas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidQuorumFraction\",\"inputs\":[{\"name\":\"quorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumDenominator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidSignature\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteParams\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteType\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVotingPeriod\",\"inputs\":[{\"name\":\"votingPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorNonexistentProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorOnlyExecutor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingFailed\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingNotRequired\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorRestrictedProposer\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnableToCancel\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnexpectedProposalState\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"current\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"},{\"name\":\"expectedStates\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "AssetGovernor",
	Bin: "0x6080604052348015600e575f5ffd5b5060156019565b60c9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161560685760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161460c65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b614a25806100d65f395ff3fe6080604052600436106102c2575f3560e01c80637ecebe001161016f578063bc197c81116100d8578063deaaa7cc11610092578063ece40cc11161006d578063ece40cc1146109c8578063f23a6e61146109e7578063f8ce560a14610a06578063fc0c546a14610a25575f5ffd5b8063deaaa7cc14610957578063e540d01d1461098a578063eb9019d4146109a9575f5ffd5b8063bc197c811461088e578063c01f9e37146108ad578063c28bc2fa146108cc578063c59057e4146108df578063d33219b4146108fe578063dd4e2ba514610912575f5ffd5b8063a7713a7011610129578063a7713a70146107c7578063a890c910146107db578063a8f8a668146107fa578063a9a9529414610819578063ab58fb8e14610838578063b58131b01461087a575f5ffd5b80637ecebe00146106d157806384b0196e146107245780638ff262e31461074b57806391ddadf41461076a57806397c3d334146107955780639a802a6d146107a8575f5ffd5b80633e4f49e61161022b57806356781388116101e557806360c4247f116101c057806360c4247f1461065557806379051887146106745780637b3c71d3146106935780637d5e81e2146106b2575f5ffd5b806356781388146105f85780635b8d0e0d146106175780635f398a1414610636575f5ffd5b80633e4f49e6146104e2578063438596321461050e578063452115d6146105625780634bf5d7e914610581578063544ffc9c1461059557806354fd4d50146105cf575f5ffd5b8063160cbed71161027c578063160cbed71461041757806322f120de146104365780632656227d146104555780632d63f693146104685780632fe3e261146104875780633932abb1146104ba575f5ffd5b806301ffc9a7146102fd57806302a251a31461033157806306f3f9e61461036857806306fdde0314610387578063143489d0146103a8578063150b7a02146103df575f5ffd5b366102f957306102d0610a39565b6001600160a01b0316146102f757604051637485328f60e11b815260040160405180910390fd5b005b5f5ffd5b348015610308575f5ffd5b5061031c610317366004613841565b610a47565b60405190151581526020015b60405180910390f35b34801561033c575f5ffd5b505f5160206149855f395f51905f5254600160301b900463ffffffff165b604051908152602001610328565b348015610373575f5ffd5b506102f7610382366004613868565b610ab3565b348015610392575f5ffd5b5061039b610ac7565b60405161032891906138ad565b3480156103b3575f5ffd5b506103c76103c2366004613868565b610b68565b6040516001600160a01b039091168152602001610328565b3480156103ea575f5ffd5b506103fe6103f9366004613996565b610b8e565b6040516001600160e01b03199091168152602001610328565b348015610422575f5ffd5b5061035a610431366004613b66565b610bd0565b348015610441575f5ffd5b506102f7610450366004613c1f565b610ce5565b61035a610463366004613b66565b610e35565b348015610473575f5ffd5b5061035a610482366004613868565b610fbc565b348015610492575f5ffd5b5061035a7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b3480156104c5575f5ffd5b505f5160206149855f395f51905f525465ffffffffffff1661035a565b3480156104ed575f5ffd5b506105016104fc366004613868565b610fe8565b6040516103289190613cbb565b348015610519575f5ffd5b5061031c610528366004613cc9565b5f9182525f5160206149c55f395f51905f52602090815260408084206001600160a01b039390931684526003909201905290205460ff1690565b34801561056d575f5ffd5b5061035a61057c366004613b66565b610ff2565b34801561058c575f5ffd5b5061039b611053565b3480156105a0575f5ffd5b506105b46105af366004613868565b6110cd565b60408051938452602084019290925290820152606001610328565b3480156105da575f5ffd5b506040805180820190915260018152603160f81b602082015261039b565b348015610603575f5ffd5b5061035a610612366004613d07565b6110fe565b348015610622575f5ffd5b5061035a610631366004613d75565b611125565b348015610641575f5ffd5b5061035a610650366004613e31565b6111e2565b348015610660575f5ffd5b5061035a61066f366004613868565b61122a565b34801561067f575f5ffd5b506102f761068e366004613eb2565b61125d565b34801561069e575f5ffd5b5061035a6106ad366004613ecd565b61126e565b3480156106bd575f5ffd5b5061035a6106cc366004613f22565b6112be565b3480156106dc575f5ffd5b5061035a6106eb366004613fde565b6001600160a01b03165f9081527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb00602052604090205490565b34801561072f575f5ffd5b50610738611374565b6040516103289796959493929190614033565b348015610756575f5ffd5b5061035a6107653660046140a2565b6113b6565b348015610775575f5ffd5b5061077e61140e565b60405165ffffffffffff9091168152602001610328565b3480156107a0575f5ffd5b50606461035a565b3480156107b3575f5ffd5b5061035a6107c23660046140ef565b61147c565b3480156107d2575f5ffd5b5061035a611488565b3480156107e6575f5ffd5b506102f76107f5366004613fde565b6114c2565b348015610805575f5ffd5b5061035a610814366004613b66565b6114d3565b348015610824575f5ffd5b5061031c610833366004613868565b6114e0565b348015610843575f5ffd5b5061035a610852366004613868565b5f9081525f5160206149655f395f51905f52602052604090206001015465ffffffffffff1690565b348015610885575f5ffd5b5061035a6114e8565b348015610899575f5ffd5b506103fe6108a8366004614143565b6114fe565b3480156108b8575f5ffd5b5061035a6108c7366004613868565b611541565b6102f76108da3660046141da565b61159f565b3480156108ea575f5ffd5b5061035a6108f9366004613b66565b61161b565b348015610909575f5ffd5b506103c7611654565b34801561091d575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e9082015261039b565b348015610962575f5ffd5b5061035a7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610995575f5ffd5b506102f76109a4366004614219565b611675565b3480156109b4575f5ffd5b5061035a6109c3366004614232565b611686565b3480156109d3575f5ffd5b506102f76109e2366004613868565b6116a5565b3480156109f2575f5ffd5b506103fe610a0136600461425c565b6116b6565b348015610a11575f5ffd5b5061035a610a20366004613868565b6116f9565b348015610a30575f5ffd5b506103c7611781565b5f610a42611654565b905090565b5f6001600160e01b031982166366defe7760e11b1480610a7757506001600160e01b031982166332a2ad4360e11b145b80610a9257506001600160e01b03198216630271189760e51b145b80610aad57506301ffc9a760e01b6001600160e01b03198316145b92915050565b610abb6117a9565b610ac481611832565b50565b5f516020614a055f395f51905f528054606091908190610ae6906142b3565b80601f0160208091040260200160405190810160405280929190818152602001828054610b12906142b3565b8015610b5d5780601f10610b3457610100808354040283529160200191610b5d565b820191905f5260205f20905b815481529060010190602001808311610b4057829003601f168201915b505050505091505090565b5f9081525f5160206149655f395f51905f5260205260409020546001600160a01b031690565b5f30610b98610a39565b6001600160a01b031614610bbf57604051637485328f60e11b815260040160405180910390fd5b50630a85bd0160e11b949350505050565b5f5f516020614a055f395f51905f5281610bec878787876114d3565b90505f610bf8826114e0565b9050610c0d82610c0860046118e8565b61190a565b5080610c345760405163d838bcb760e01b8152600481018390526024015b60405180910390fd5b5f610c42838a8a8a8a611947565b905065ffffffffffff811615610cbc575f83815260018581016020908152604092839020909101805465ffffffffffff191665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610cd8565b60405163ab2d031160e01b815260048101849052602401610c2b565b5090979650505050505050565b5f610cee611955565b805490915060ff600160401b82041615906001600160401b03165f81158015610d145750825b90505f826001600160401b03166001148015610d2f5750303b155b905081158015610d3d575080155b15610d5b5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff191660011785558315610d8557845460ff60401b1916600160401b1785555b610dbc60405180604001604052806016815260200175233932b2b437b6321020b9b9b2ba23b7bb32b93737b960511b81525061197d565b610dc78989896119b5565b610dd08b6119cd565b610dd9866119de565b610de28a6119ef565b8315610e2857845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050505050565b5f5f516020614a055f395f51905f5281610e51878787876114d3565b90505f610e5d826114e0565b9050610e7982610c0883610e725760046118e8565b60056118e8565b505f8281526001840160205260409020805460ff60f01b1916600160f01b17905530610ea3610a39565b6001600160a01b031614610f2e575f5b8851811015610f2c57306001600160a01b0316898281518110610ed857610ed86142eb565b60200260200101516001600160a01b031603610f2457610f24878281518110610f0357610f036142eb565b60200260200101518051906020012085600201611a0090919063ffffffff16565b600101610eb3565b505b610f3b8289898989611a1c565b30610f44610a39565b6001600160a01b031614158015610f72575060028301546001600160801b03808216600160801b9092041614155b15610f7e575f60028401555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a1509695505050505050565b5f9081525f5160206149655f395f51905f526020526040902054600160a01b900465ffffffffffff1690565b5f610aad82611a30565b5f5f611000868686866114d3565b90503361100d8282611b7b565b61103c57604051638fe5d8a960e01b8152600481018390526001600160a01b0382166024820152604401610c2b565b61104887878787611bc4565b979650505050505050565b606061105d611781565b6001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa9250505080156110b957506040513d5f823e601f3d908101601f191682016040526110b691908101906142ff565b60015b6110c857610a4261140e611bd1565b919050565b5f8181525f5160206149c55f395f51905f5260205260409020805460018201546002909201549091905b9193909250565b5f8033905061111d84828560405180602001604052805f815250611be7565b949350505050565b5f61116b88888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250899150611c089050565b611193576040516394ab6c0760e01b81526001600160a01b0387166004820152602401610c2b565b6111d688878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611cb8915050565b98975050505050505050565b5f8033905061104887828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611cb8915050565b5f7fe770710421fd2cad75ad828c61aa98f2d77d423a440b67872d0f65554148e0006112568184611d96565b9392505050565b6112656117a9565b610ac481611de3565b5f803390506112b486828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611be792505050565b9695505050505050565b5f336112ca8184611e65565b6112f25760405163d9b3955760e01b81526001600160a01b0382166004820152602401610c2b565b5f6112fb6114e8565b90508015611367575f61132983600161131261140e565b61131c9190614387565b65ffffffffffff16611686565b90508181101561136557604051636121770b60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610c2b565b505b6110488787878786611ee9565b5f6060805f5f5f606061138561213a565b61138d61218b565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f6113c3858585856121dc565b6113eb576040516394ab6c0760e01b81526001600160a01b0384166004820152602401610c2b565b61140585848660405180602001604052805f815250611be7565b95945050505050565b5f611417611781565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611470575060408051601f3d908101601f1916820190925261146d918101906143a5565b60015b6110c857610a42612248565b5f61111d848484612252565b5f7fe770710421fd2cad75ad828c61aa98f2d77d423a440b67872d0f65554148e0006114b3816122cc565b6001600160d01b031691505090565b6114ca6117a9565b610ac481612310565b5f6114058585858561161b565b5f6001610aad565b5f610a425f5160206149a55f395f51905f525490565b5f30611508610a39565b6001600160a01b03161461152f57604051637485328f60e11b815260040160405180910390fd5b5063bc197c8160e01b95945050505050565b5f8181525f5160206149655f395f51905f5260205260408120545f516020614a055f395f51905f529061159090600160d01b810463ffffffff1690600160a01b900465ffffffffffff166143c0565b65ffffffffffff169392505050565b6115a76117a9565b5f5f856001600160a01b03168585856040516115c49291906143de565b5f6040518083038185875af1925050503d805f81146115fe576040519150601f19603f3d011682016040523d82523d5f602084013e611603565b606091505b50915091506116128282612385565b50505050505050565b5f848484846040516020016116339493929190614480565b60408051601f19818403018152919052805160209091012095945050505050565b5f805f5160206149e55f395f51905f525b546001600160a01b031692915050565b61167d6117a9565b610ac4816123c2565b5f61125683836116a060408051602081019091525f815290565b612252565b6116ad6117a9565b610ac48161246f565b5f306116c0610a39565b6001600160a01b0316146116e757604051637485328f60e11b815260040160405180910390fd5b5063f23a6e6160e01b95945050505050565b5f610aad611705611781565b6001600160a01b0316638e539e8c846040518263ffffffff1660e01b815260040161173291815260200190565b602060405180830381865afa15801561174d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061177191906144ca565b61177a8461122a565b60646124bc565b5f807f3ba4977254e415696610a40ebf2258dbfa0ec6a2ff64e84bfe715ff16977cc00611665565b5f516020614a055f395f51905f52336117c0610a39565b6001600160a01b0316146117e9576040516347096e4760e01b8152336004820152602401610c2b565b306117f2610a39565b6001600160a01b031614610ac4575f80366040516118119291906143de565b604051809103902090505b806118298360020161256c565b0361181c575050565b7fe770710421fd2cad75ad828c61aa98f2d77d423a440b67872d0f65554148e0006064808311156118805760405163243e544560e01b81526004810184905260248101829052604401610c2b565b5f611889611488565b90506118a761189661140e565b61189f8661258b565b8591906125c2565b505060408051828152602081018690527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a150505050565b5f8160078111156118fb576118fb613c87565b600160ff919091161b92915050565b5f5f61191584610fe8565b90505f83611922836118e8565b1603611256578381846040516331b75e4d60e01b8152600401610c2b939291906144e1565b5f6112b486868686866125dc565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610aad565b611985612782565b6119ac816119a76040805180820190915260018152603160f81b602082015290565b6127a9565b610ac481612812565b6119bd612782565b6119c8838383612833565b505050565b6119d5612782565b610ac481612856565b6119e6612782565b610ac48161289f565b6119f7612782565b610ac4816128a7565b5f611a0b83836128af565b9050806119c8576119c86041612914565b611a298585858585612925565b5050505050565b5f5f5160206149e55f395f51905f5281611a49846129c6565b90506005816007811115611a5f57611a5f613c87565b14611a6b579392505050565b5f848152600183016020526040908190205483549151632c258a9f60e11b81526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa158015611ac2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ae69190614503565b15611af657506005949350505050565b8254604051632ab0f52960e01b8152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa158015611b3c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b609190614503565b15611b7057506007949350505050565b506002949350505050565b5f80611b8684610fe8565b6007811115611b9757611b97613c87565b1480156112565750611ba883610b68565b6001600160a01b0316826001600160a01b031614905092915050565b5f61140585858585612b32565b6060610aad611be28363ffffffff16565b612bdb565b5f61140585858585611c0360408051602081019091525f815290565b611cb8565b5f61104885611cb27f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a611c3d8c612c4d565b8b516020808e01919091208c518d830120604051611c9798979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b60405160208183030381529060405280519060200120612c8e565b84612cba565b5f611cc786610c0860016118e8565b505f611cdc86611cd689610fbc565b85612252565b90505f611cec8888888588612d2a565b905083515f03611d4257866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda489888489604051611d359493929190614522565b60405180910390a2611048565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87128988848989604051611d83959493929190614549565b60405180910390a2979650505050505050565b5f5f5f611da285612e33565b9250925050838265ffffffffffff161115611dcf57611dca611dc385612e8b565b8690612ebd565b611dd1565b805b6001600160d01b031695945050505050565b5f5160206149855f395f51905f52546040805165ffffffffffff9283168152918316602083015280515f5160206149a55f395f51905f52927fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a9392908290030190a1600101805465ffffffffffff191665ffffffffffff92909216919091179055565b80515f906034811015611e7c576001915050610aad565b60131981840101516001600160b01b03198116692370726f706f7365723d60b01b14611ead57600192505050610aad565b5f5f611ebd86602a860386612f5f565b915091508115806110485750866001600160a01b0316816001600160a01b031614979650505050505050565b5f805f516020614a055f395f51905f529050611f0e87878787805190602001206114d3565b915085518751141580611f2357508451875114155b80611f2d57508651155b15611f6257865185518751604051630447b05d60e41b8152600481019390935260248301919091526044820152606401610c2b565b5f828152600182016020526040902054600160a01b900465ffffffffffff1615611fad5781611f9083610fe8565b6040516331b75e4d60e01b8152610c2b9291905f906004016144e1565b5f611fcb5f5160206149855f395f51905f525465ffffffffffff1690565b611fd361140e565b65ffffffffffff16611fe59190614582565b90505f61200b5f5160206149855f395f51905f525463ffffffff600160301b9091041690565b5f858152600185016020526040902080546001600160a01b0319166001600160a01b03881617815590915061203f83612e8b565b815465ffffffffffff91909116600160a01b0265ffffffffffff60a01b1990911617815561206c82613008565b815463ffffffff91909116600160d01b0263ffffffff60d01b1990911617815589517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090869088908d908d906001600160401b038111156120cf576120cf6138d3565b60405190808252806020026020018201604052801561210257816020015b60608152602001906001900390816120ed5790505b508d8961210f8a82614582565b8f60405161212599989796959493929190614595565b60405180910390a15050505095945050505050565b7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10280546060917fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10091610ae6906142b3565b7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10380546060917fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10091610ae6906142b3565b5f61140583611cb27ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78888886122118a612c4d565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c001611c97565b5f610a4243612e8b565b5f61225b611781565b604051630748d63560e31b81526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa1580156122a8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061111d91906144ca565b80545f908015612308576122f2836122e5600184614670565b5f91825260209091200190565b54600160301b90046001600160d01b0316611256565b5f9392505050565b5f5160206149e55f395f51905f528054604080516001600160a01b039283168152918416602083015280517f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b2264019281900390910190a180546001600160a01b0319166001600160a01b0392909216919091179055565b60608215612394575080610aad565b8151156123a9576123a482613038565b610aad565b60405163d6bda27560e01b815260040160405180910390fd5b5f5160206149a55f395f51905f5263ffffffff82165f036123f85760405163f1cfbf0560e01b81525f6004820152602401610c2b565b60018101546040805163ffffffff600160301b9093048316815291841660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a1600101805463ffffffff909216600160301b0269ffffffff00000000000019909216919091179055565b5f5160206149a55f395f51905f528054604080519182526020820184905280517fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc054619281900390910190a155565b5f5f5f6124c98686613040565b91509150815f036124ed578381816124e3576124e3614683565b0492505050611256565b818411612504576125046003851502601118612914565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f5f6125788461305c565b9150915081611256576112566031612914565b5f6001600160d01b038211156125be576040516306dfcc6560e41b815260d0600482015260248101839052604401610c2b565b5090565b5f806125cf8585856130d0565b915091505b935093915050565b5f5160206149e55f395f51905f5280546040805163793d064960e11b815290515f939284926001600160a01b039091169163f27a0c92916004808201926020929091908290030181865afa158015612636573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061265a91906144ca565b90505f3060601b6bffffffffffffffffffffffff19168518835460405163b1c5f42760e01b81529192506001600160a01b03169063b1c5f427906126aa908b908b908b905f908890600401614697565b602060405180830381865afa1580156126c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126e991906144ca565b5f8a815260018501602052604080822092909255845491516308f2a0bb60e41b81526001600160a01b0390921691638f2a0bb091612734918c918c918c919088908a906004016146e4565b5f604051808303815f87803b15801561274b575f5ffd5b505af115801561275d573d5f5f3e3d5ffd5b5050505061277582426127709190614582565b612e8b565b9998505050505050505050565b61278a613220565b6127a757604051631afcd79f60e31b815260040160405180910390fd5b565b6127b1612782565b7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1007fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1026127fd8482614791565b506003810161280c8382614791565b50505050565b61281a612782565b5f516020614a055f395f51905f52806119c88382614791565b61283b612782565b61284483611de3565b61284d826123c2565b6119c88161246f565b61285e612782565b7f3ba4977254e415696610a40ebf2258dbfa0ec6a2ff64e84bfe715ff16977cc0080546001600160a01b0319166001600160a01b0392909216919091179055565b610abb612782565b6114ca612782565b81545f906001600160801b03600160801b8204811691811660018301909116036128dc575f915050610aad565b6001600160801b038181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b5f5160206149e55f395f51905f52805460405163e38335e560e01b81526001600160a01b039091169063e38335e5903490612980908990899089905f906bffffffffffffffffffffffff193060601b168b1890600401614697565b5f604051808303818588803b158015612997575f5ffd5b505af11580156129a9573d5f5f3e3d5ffd5b5050505f9788525050600101602052505060408320929092555050565b5f8181525f5160206149655f395f51905f526020526040812080545f516020614a055f395f51905f52919060ff600160f01b8204811691600160f81b9004168115612a175750600795945050505050565b8015612a295750600295945050505050565b5f612a3387610fbc565b9050805f03612a5857604051636ad0607560e01b815260048101889052602401610c2b565b5f612a6161140e565b65ffffffffffff169050808210612a7f57505f979650505050505050565b5f612a8989611541565b9050818110612aa15750600198975050505050505050565b612aaa89613239565b1580612ad557505f8981525f5160206149c55f395f51905f5260205260409020805460019091015411155b15612ae95750600398975050505050505050565b5f8981525f5160206149655f395f51905f52602052604090206001015465ffffffffffff165f03612b235750600498975050505050505050565b50600598975050505050505050565b5f5f5160206149e55f395f51905f5281612b4e8787878761327e565b5f8181526001840160205260409020549091508015612bd057825460405163c4d252f560e01b8152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b158015612ba9575f5ffd5b505af1158015612bbb573d5f5f3e3d5ffd5b5050505f838152600185016020526040812055505b509695505050505050565b6060612be5612248565b65ffffffffffff168265ffffffffffff1614612c14576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b6001600160a01b03165f9081527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb006020526040902080546001810190915590565b5f610aad612c9a61334f565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03612d18575f5f612cd88585613358565b5090925090505f816003811115612cf157612cf1613c87565b148015612d0f5750856001600160a01b0316826001600160a01b0316145b92505050611256565b612d238484846133a1565b9050611256565b5f8581525f5160206149c55f395f51905f52602081815260408084206001600160a01b03891685526003810190925283205460ff1615612d88576040516371c6af4960e01b81526001600160a01b0388166004820152602401610c2b565b6001600160a01b0387165f9081526003820160205260409020805460ff1916600117905560ff8616612dd15784815f015f828254612dc69190614582565b90915550612e279050565b5f1960ff871601612def5784816001015f828254612dc69190614582565b60011960ff871601612e0e5784816002015f828254612dc69190614582565b6040516303599be160e11b815260040160405180910390fd5b50929695505050505050565b80545f9081908190808203612e51575f5f5f935093509350506110f7565b5f612e61866122e5600185614670565b546001955065ffffffffffff81169450600160301b90046001600160d01b031692506110f7915050565b5f65ffffffffffff8211156125be576040516306dfcc6560e41b81526030600482015260248101839052604401610c2b565b81545f9081816005811115612f19575f612ed684613406565b612ee09085614670565b5f8881526020902090915081015465ffffffffffff9081169087161015612f0957809150612f17565b612f14816001614582565b92505b505b5f612f2687878585613559565b90508015612f5357612f3d876122e5600184614670565b54600160301b90046001600160d01b0316611048565b505f9695505050505050565b5f5f8451831180612f6f57508284115b15612f7e57505f9050806125d4565b5f612f8a856001614582565b84118015612fb2575061060f60f31b612fa68787016020015190565b6001600160f01b031916145b90505f612fc2821515600261484b565b612fcd906028614582565b905080612fda8787614670565b03612ffb575f5f612fec8989896135af565b90965094506125d49350505050565b5f5f9350935050506125d4565b5f63ffffffff8211156125be576040516306dfcc6560e41b81526020600482015260248101839052604401610c2b565b805160208201fd5b5f805f1983850993909202808410938190039390930393915050565b80545f9081906001600160801b0380821691600160801b900416810361308757505f93849350915050565b6001600160801b038181165f908152600186810160205260408220805492905586546fffffffffffffffffffffffffffffffff1916938101909216929092179094559293915050565b82545f90819080156131c6575f6130ec876122e5600185614670565b805490915065ffffffffffff80821691600160301b90046001600160d01b031690881682111561312f57604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361316857825465ffffffffffff16600160301b6001600160d01b038916021783556131b8565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b94508593506125d492505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b0291909316179201919091559050816125d4565b5f613229611955565b54600160401b900460ff16919050565b5f8181525f5160206149c55f395f51905f52602081905260408220600281015460018201546132689190614582565b613274610a2086610fbc565b1115949350505050565b5f5f516020614a055f395f51905f528161329a878787876114d3565b90506132e8816132aa60076118e8565b6132b460066118e8565b6132be60026118e8565b60016132cb600782614862565b6132d6906002614956565b6132e09190614670565b18181861190a565b505f8181526001830160205260409081902080546001600160f81b0316600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c9061333d9083815260200190565b60405180910390a19695505050505050565b5f610a42613670565b5f5f5f835160410361338f576020840151604085015160608601515f1a613381888285856136e3565b95509550955050505061339a565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f60018211613413575090565b816001600160801b821061342c5760809190911c9060401b5b600160401b82106134425760409190911c9060201b5b64010000000082106134595760209190911c9060101b5b62010000821061346e5760109190911c9060081b5b61010082106134825760089190911c9060041b5b601082106134955760049190911c9060021b5b600482106134a15760011b5b600302600190811c908185816134b9576134b9614683565b048201901c905060018185816134d1576134d1614683565b048201901c905060018185816134e9576134e9614683565b048201901c9050600181858161350157613501614683565b048201901c9050600181858161351957613519614683565b048201901c9050600181858161353157613531614683565b048201901c905061355081858161354a5761354a614683565b04821190565b90039392505050565b5f5b818310156135a7575f85815260209020838316600285851804019081015465ffffffffffff86811691161115613593578092506135a1565b61359e816001614582565b93505b5061355b565b509392505050565b5f8084816135be866001614582565b851180156135e6575061060f60f31b6135da8388016020015190565b6001600160f01b031916145b90505f6135f6821515600261484b565b90505f80613604838a614582565b90505b8781101561365f575f6136256136208784016020015190565b6137ab565b9050600f8160ff161115613644575f5f975097505050505050506125d4565b61364f60108461484b565b60ff909116019150600101613607565b506001999098509650505050505050565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f61369a613823565b6136a2613838565b60408051602081019490945283019190915260608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561371c57505f915060039050826137a1565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561376d573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661379857505f9250600191508290506137a1565b92505f91508190505b9450945094915050565b5f60f882901c602f811180156137c45750603a8160ff16105b156137d257602f1901610aad565b60608160ff161180156137e8575060678160ff16105b156137f65760561901610aad565b60408160ff1611801561380c575060478160ff16105b1561381a5760361901610aad565b5060ff92915050565b5f61382c61213a565b80519060200120905090565b5f61382c61218b565b5f60208284031215613851575f5ffd5b81356001600160e01b031981168114611256575f5ffd5b5f60208284031215613878575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f611256602083018461387f565b6001600160a01b0381168114610ac4575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b038111828210171561390f5761390f6138d3565b604052919050565b5f6001600160401b0382111561392f5761392f6138d3565b50601f01601f191660200190565b5f61394f61394a84613917565b6138e7565b9050828152838383011115613962575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112613987575f5ffd5b6112568383356020850161393d565b5f5f5f5f608085870312156139a9575f5ffd5b84356139b4816138bf565b935060208501356139c4816138bf565b92506040850135915060608501356001600160401b038111156139e5575f5ffd5b6139f187828801613978565b91505092959194509250565b5f6001600160401b03821115613a1557613a156138d3565b5060051b60200190565b5f82601f830112613a2e575f5ffd5b8135613a3c61394a826139fd565b8082825260208201915060208360051b860101925085831115613a5d575f5ffd5b602085015b83811015613a83578035613a75816138bf565b835260209283019201613a62565b5095945050505050565b5f82601f830112613a9c575f5ffd5b8135613aaa61394a826139fd565b8082825260208201915060208360051b860101925085831115613acb575f5ffd5b602085015b83811015613a83578035835260209283019201613ad0565b5f82601f830112613af7575f5ffd5b8135613b0561394a826139fd565b8082825260208201915060208360051b860101925085831115613b26575f5ffd5b602085015b83811015613a835780356001600160401b03811115613b48575f5ffd5b613b57886020838a0101613978565b84525060209283019201613b2b565b5f5f5f5f60808587031215613b79575f5ffd5b84356001600160401b03811115613b8e575f5ffd5b613b9a87828801613a1f565b94505060208501356001600160401b03811115613bb5575f5ffd5b613bc187828801613a8d565b93505060408501356001600160401b03811115613bdc575f5ffd5b613be887828801613ae8565b949793965093946060013593505050565b65ffffffffffff81168114610ac4575f5ffd5b803563ffffffff811681146110c8575f5ffd5b5f5f5f5f5f5f60c08789031215613c34575f5ffd5b8635613c3f816138bf565b95506020870135613c4f816138bf565b94506040870135613c5f81613bf9565b9350613c6d60608801613c0c565b9598949750929560808101359460a0909101359350915050565b634e487b7160e01b5f52602160045260245ffd5b60088110613cb757634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610aad8284613c9b565b5f5f60408385031215613cda575f5ffd5b823591506020830135613cec816138bf565b809150509250929050565b803560ff811681146110c8575f5ffd5b5f5f60408385031215613d18575f5ffd5b82359150613d2860208401613cf7565b90509250929050565b5f5f83601f840112613d41575f5ffd5b5081356001600160401b03811115613d57575f5ffd5b602083019150836020828501011115613d6e575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a031215613d8b575f5ffd5b87359650613d9b60208901613cf7565b95506040880135613dab816138bf565b945060608801356001600160401b03811115613dc5575f5ffd5b613dd18a828b01613d31565b90955093505060808801356001600160401b03811115613def575f5ffd5b613dfb8a828b01613978565b92505060a08801356001600160401b03811115613e16575f5ffd5b613e228a828b01613978565b91505092959891949750929550565b5f5f5f5f5f60808688031215613e45575f5ffd5b85359450613e5560208701613cf7565b935060408601356001600160401b03811115613e6f575f5ffd5b613e7b88828901613d31565b90945092505060608601356001600160401b03811115613e99575f5ffd5b613ea588828901613978565b9150509295509295909350565b5f60208284031215613ec2575f5ffd5b813561125681613bf9565b5f5f5f5f60608587031215613ee0575f5ffd5b84359350613ef060208601613cf7565b925060408501356001600160401b03811115613f0a575f5ffd5b613f1687828801613d31565b95989497509550505050565b5f5f5f5f60808587031215613f35575f5ffd5b84356001600160401b03811115613f4a575f5ffd5b613f5687828801613a1f565b94505060208501356001600160401b03811115613f71575f5ffd5b613f7d87828801613a8d565b93505060408501356001600160401b03811115613f98575f5ffd5b613fa487828801613ae8565b92505060608501356001600160401b03811115613fbf575f5ffd5b8501601f81018713613fcf575f5ffd5b6139f18782356020840161393d565b5f60208284031215613fee575f5ffd5b8135611256816138bf565b5f8151808452602084019350602083015f5b8281101561402957815186526020958601959091019060010161400b565b5093949350505050565b60ff60f81b8816815260e060208201525f61405160e083018961387f565b8281036040840152614063818961387f565b606084018890526001600160a01b038716608085015260a0840186905283810360c085015290506140948185613ff9565b9a9950505050505050505050565b5f5f5f5f608085870312156140b5575f5ffd5b843593506140c560208601613cf7565b925060408501356140d5816138bf565b915060608501356001600160401b038111156139e5575f5ffd5b5f5f5f60608486031215614101575f5ffd5b833561410c816138bf565b92506020840135915060408401356001600160401b0381111561412d575f5ffd5b61413986828701613978565b9150509250925092565b5f5f5f5f5f60a08688031215614157575f5ffd5b8535614162816138bf565b94506020860135614172816138bf565b935060408601356001600160401b0381111561418c575f5ffd5b61419888828901613a8d565b93505060608601356001600160401b038111156141b3575f5ffd5b6141bf88828901613a8d565b92505060808601356001600160401b03811115613e99575f5ffd5b5f5f5f5f606085870312156141ed575f5ffd5b84356141f8816138bf565b93506020850135925060408501356001600160401b03811115613f0a575f5ffd5b5f60208284031215614229575f5ffd5b61125682613c0c565b5f5f60408385031215614243575f5ffd5b823561424e816138bf565b946020939093013593505050565b5f5f5f5f5f60a08688031215614270575f5ffd5b853561427b816138bf565b9450602086013561428b816138bf565b9350604086013592506060860135915060808601356001600160401b03811115613e99575f5ffd5b600181811c908216806142c757607f821691505b6020821081036142e557634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b5f6020828403121561430f575f5ffd5b81516001600160401b03811115614324575f5ffd5b8201601f81018413614334575f5ffd5b805161434261394a82613917565b818152856020838501011115614356575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8281168282160390811115610aad57610aad614373565b5f602082840312156143b5575f5ffd5b815161125681613bf9565b65ffffffffffff8181168382160190811115610aad57610aad614373565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b828110156140295781516001600160a01b03168652602095860195909101906001016143ff565b5f82825180855260208501945060208160051b830101602085015f5b8381101561447457601f1985840301885261445e83835161387f565b6020988901989093509190910190600101614442565b50909695505050505050565b608081525f61449260808301876143ed565b82810360208401526144a48187613ff9565b905082810360408401526144b88186614426565b91505082606083015295945050505050565b5f602082840312156144da575f5ffd5b5051919050565b838152606081016144f56020830185613c9b565b826040830152949350505050565b5f60208284031215614513575f5ffd5b81518015158114611256575f5ffd5b84815260ff84166020820152826040820152608060608201525f6112b4608083018461387f565b85815260ff8516602082015283604082015260a060608201525f61457060a083018561387f565b82810360808401526111d6818561387f565b80820180821115610aad57610aad614373565b8981526001600160a01b0389166020820152610120604082018190525f906145bf9083018a6143ed565b82810360608401526145d1818a613ff9565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b8381101561462857601f1986840301855261461283835161387f565b60209586019590935091909101906001016145f6565b505085810360a087015261463c818b614426565b93505050508560c08401528460e0840152828103610100840152614660818561387f565b9c9b505050505050505050505050565b81810381811115610aad57610aad614373565b634e487b7160e01b5f52601260045260245ffd5b60a081525f6146a960a08301886143ed565b82810360208401526146bb8188613ff9565b905082810360408401526146cf8187614426565b60608401959095525050608001529392505050565b60c081525f6146f660c08301896143ed565b82810360208401526147088189613ff9565b9050828103604084015261471c8188614426565b60608401969096525050608081019290925260a0909101529392505050565b601f8211156119c857828211156119c857805f5260205f20601f840160051c602085101561476657505f5b90810190601f840160051c035f5b81811015614789575f83820155600101614774565b505050505050565b81516001600160401b038111156147aa576147aa6138d3565b6147be816147b884546142b3565b8461473b565b6020601f8211600181146147f0575f83156147d95750848201515b5f19600385901b1c1916600184901b178455611a29565b5f84815260208120601f198516915b8281101561481f57878501518255602094850194600190920191016147ff565b508482101561483c57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b8082028115828204841417610aad57610aad614373565b60ff8181168382160190811115610aad57610aad614373565b6001815b60018411156125d45780850481111561489a5761489a614373565b60018416156148a857908102905b60019390931c92800261487f565b5f826148c457506001610aad565b816148d057505f610aad565b81600181146148e657600281146148f05761490c565b6001915050610aad565b60ff84111561490157614901614373565b50506001821b610aad565b5060208310610133831016604e8410600b841016171561492f575081810a610aad565b61493b5f19848461487b565b805f190482111561494e5761494e614373565b029392505050565b5f61125660ff8416836148b656fe7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb0100d7616c8fe29c6c2fbe1d0c5bc8f2faa4c35b43746e70b24b4d532752affd0100d7616c8fe29c6c2fbe1d0c5bc8f2faa4c35b43746e70b24b4d532752affd00a1cefa0f43667ef127a258e673c94202a79b656e62899531c4376d87a7f398000d5829787b8befdbc6044ef7457d8a95c2a04bc99235349f1a212c063e59d4007c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb00",
}

// AssetGovernor is an auto generated Go binding around an Ethereum contract.
type AssetGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AssetGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewAssetGovernor creates a new instance of AssetGovernor.
func NewAssetGovernor() *AssetGovernor {
	parsed, err := AssetGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AssetGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AssetGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (assetGovernor *AssetGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := assetGovernor.abi.Pack("BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (assetGovernor *AssetGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return assetGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (assetGovernor *AssetGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := assetGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (assetGovernor *AssetGovernor) PackCLOCKMODE() []byte {
	enc, err := assetGovernor.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (assetGovernor *AssetGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return assetGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (assetGovernor *AssetGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := assetGovernor.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (assetGovernor *AssetGovernor) PackCOUNTINGMODE() []byte {
	enc, err := assetGovernor.abi.Pack("COUNTING_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (assetGovernor *AssetGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return assetGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (assetGovernor *AssetGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := assetGovernor.abi.Unpack("COUNTING_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (assetGovernor *AssetGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := assetGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (assetGovernor *AssetGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return assetGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (assetGovernor *AssetGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := assetGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (assetGovernor *AssetGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := assetGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (assetGovernor *AssetGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return assetGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (assetGovernor *AssetGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("cancel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (assetGovernor *AssetGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := assetGovernor.abi.Pack("castVote", proposalId, support)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (assetGovernor *AssetGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return assetGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (assetGovernor *AssetGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("castVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (assetGovernor *AssetGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := assetGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (assetGovernor *AssetGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return assetGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (assetGovernor *AssetGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("castVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (assetGovernor *AssetGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := assetGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (assetGovernor *AssetGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return assetGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (assetGovernor *AssetGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("castVoteWithReason", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (assetGovernor *AssetGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := assetGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (assetGovernor *AssetGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return assetGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (assetGovernor *AssetGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (assetGovernor *AssetGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := assetGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (assetGovernor *AssetGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return assetGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (assetGovernor *AssetGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (assetGovernor *AssetGovernor) PackClock() []byte {
	enc, err := assetGovernor.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (assetGovernor *AssetGovernor) TryPackClock() ([]byte, error) {
	return assetGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (assetGovernor *AssetGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (assetGovernor *AssetGovernor) PackEip712Domain() []byte {
	enc, err := assetGovernor.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (assetGovernor *AssetGovernor) TryPackEip712Domain() ([]byte, error) {
	return assetGovernor.abi.Pack("eip712Domain")
}

// AssetGovernorEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type AssetGovernorEip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (assetGovernor *AssetGovernor) UnpackEip712Domain(data []byte) (AssetGovernorEip712DomainOutput, error) {
	out, err := assetGovernor.abi.Unpack("eip712Domain", data)
	outstruct := new(AssetGovernorEip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (assetGovernor *AssetGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := assetGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (assetGovernor *AssetGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return assetGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (assetGovernor *AssetGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("execute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (assetGovernor *AssetGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := assetGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (assetGovernor *AssetGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return assetGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (assetGovernor *AssetGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("getProposalId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (assetGovernor *AssetGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := assetGovernor.abi.Pack("getVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (assetGovernor *AssetGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return assetGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (assetGovernor *AssetGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (assetGovernor *AssetGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := assetGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (assetGovernor *AssetGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return assetGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (assetGovernor *AssetGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("getVotesWithParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (assetGovernor *AssetGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := assetGovernor.abi.Pack("hasVoted", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (assetGovernor *AssetGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return assetGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (assetGovernor *AssetGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := assetGovernor.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (assetGovernor *AssetGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := assetGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (assetGovernor *AssetGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return assetGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (assetGovernor *AssetGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22f120de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address token_, address timelock_, uint48 votingDelay_, uint32 votingPeriod_, uint256 proposalThreshold_, uint256 quorumPercent) returns()
func (assetGovernor *AssetGovernor) PackInitialize(token common.Address, timelock common.Address, votingDelay *big.Int, votingPeriod uint32, proposalThreshold *big.Int, quorumPercent *big.Int) []byte {
	enc, err := assetGovernor.abi.Pack("initialize", token, timelock, votingDelay, votingPeriod, proposalThreshold, quorumPercent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22f120de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address token_, address timelock_, uint48 votingDelay_, uint32 votingPeriod_, uint256 proposalThreshold_, uint256 quorumPercent) returns()
func (assetGovernor *AssetGovernor) TryPackInitialize(token common.Address, timelock common.Address, votingDelay *big.Int, votingPeriod uint32, proposalThreshold *big.Int, quorumPercent *big.Int) ([]byte, error) {
	return assetGovernor.abi.Pack("initialize", token, timelock, votingDelay, votingPeriod, proposalThreshold, quorumPercent)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (assetGovernor *AssetGovernor) PackName() []byte {
	enc, err := assetGovernor.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (assetGovernor *AssetGovernor) TryPackName() ([]byte, error) {
	return assetGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (assetGovernor *AssetGovernor) UnpackName(data []byte) (string, error) {
	out, err := assetGovernor.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (assetGovernor *AssetGovernor) PackNonces(owner common.Address) []byte {
	enc, err := assetGovernor.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (assetGovernor *AssetGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return assetGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (assetGovernor *AssetGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (assetGovernor *AssetGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := assetGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (assetGovernor *AssetGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return assetGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (assetGovernor *AssetGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := assetGovernor.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (assetGovernor *AssetGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := assetGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (assetGovernor *AssetGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return assetGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (assetGovernor *AssetGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := assetGovernor.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (assetGovernor *AssetGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := assetGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (assetGovernor *AssetGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return assetGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (assetGovernor *AssetGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := assetGovernor.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (assetGovernor *AssetGovernor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := assetGovernor.abi.Pack("proposalDeadline", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (assetGovernor *AssetGovernor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return assetGovernor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (assetGovernor *AssetGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (assetGovernor *AssetGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := assetGovernor.abi.Pack("proposalEta", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (assetGovernor *AssetGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return assetGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (assetGovernor *AssetGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (assetGovernor *AssetGovernor) PackProposalNeedsQueuing(proposalId *big.Int) []byte {
	enc, err := assetGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (assetGovernor *AssetGovernor) TryPackProposalNeedsQueuing(proposalId *big.Int) ([]byte, error) {
	return assetGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (assetGovernor *AssetGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := assetGovernor.abi.Unpack("proposalNeedsQueuing", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (assetGovernor *AssetGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := assetGovernor.abi.Pack("proposalProposer", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (assetGovernor *AssetGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return assetGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (assetGovernor *AssetGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := assetGovernor.abi.Unpack("proposalProposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (assetGovernor *AssetGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := assetGovernor.abi.Pack("proposalSnapshot", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (assetGovernor *AssetGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return assetGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (assetGovernor *AssetGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("proposalSnapshot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (assetGovernor *AssetGovernor) PackProposalThreshold() []byte {
	enc, err := assetGovernor.abi.Pack("proposalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (assetGovernor *AssetGovernor) TryPackProposalThreshold() ([]byte, error) {
	return assetGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (assetGovernor *AssetGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (assetGovernor *AssetGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := assetGovernor.abi.Pack("proposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (assetGovernor *AssetGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return assetGovernor.abi.Pack("proposalVotes", proposalId)
}

// AssetGovernorProposalVotesOutput serves as a container for the return parameters of contract
// method ProposalVotes.
type AssetGovernorProposalVotesOutput struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}

// UnpackProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (assetGovernor *AssetGovernor) UnpackProposalVotes(data []byte) (AssetGovernorProposalVotesOutput, error) {
	out, err := assetGovernor.abi.Unpack("proposalVotes", data)
	outstruct := new(AssetGovernorProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AgainstVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (assetGovernor *AssetGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := assetGovernor.abi.Pack("propose", targets, values, calldatas, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (assetGovernor *AssetGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return assetGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (assetGovernor *AssetGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (assetGovernor *AssetGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := assetGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (assetGovernor *AssetGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return assetGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (assetGovernor *AssetGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("queue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (assetGovernor *AssetGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := assetGovernor.abi.Pack("quorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (assetGovernor *AssetGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return assetGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (assetGovernor *AssetGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (assetGovernor *AssetGovernor) PackQuorumDenominator() []byte {
	enc, err := assetGovernor.abi.Pack("quorumDenominator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (assetGovernor *AssetGovernor) TryPackQuorumDenominator() ([]byte, error) {
	return assetGovernor.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (assetGovernor *AssetGovernor) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("quorumDenominator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (assetGovernor *AssetGovernor) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := assetGovernor.abi.Pack("quorumNumerator", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (assetGovernor *AssetGovernor) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return assetGovernor.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (assetGovernor *AssetGovernor) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("quorumNumerator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (assetGovernor *AssetGovernor) PackQuorumNumerator0() []byte {
	enc, err := assetGovernor.abi.Pack("quorumNumerator0")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (assetGovernor *AssetGovernor) TryPackQuorumNumerator0() ([]byte, error) {
	return assetGovernor.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (assetGovernor *AssetGovernor) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("quorumNumerator0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (assetGovernor *AssetGovernor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := assetGovernor.abi.Pack("relay", target, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (assetGovernor *AssetGovernor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return assetGovernor.abi.Pack("relay", target, value, data)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (assetGovernor *AssetGovernor) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := assetGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (assetGovernor *AssetGovernor) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return assetGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (assetGovernor *AssetGovernor) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := assetGovernor.abi.Pack("setVotingDelay", newVotingDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (assetGovernor *AssetGovernor) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return assetGovernor.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (assetGovernor *AssetGovernor) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := assetGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (assetGovernor *AssetGovernor) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return assetGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (assetGovernor *AssetGovernor) PackState(proposalId *big.Int) []byte {
	enc, err := assetGovernor.abi.Pack("state", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (assetGovernor *AssetGovernor) TryPackState(proposalId *big.Int) ([]byte, error) {
	return assetGovernor.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (assetGovernor *AssetGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := assetGovernor.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (assetGovernor *AssetGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := assetGovernor.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (assetGovernor *AssetGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return assetGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (assetGovernor *AssetGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := assetGovernor.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (assetGovernor *AssetGovernor) PackTimelock() []byte {
	enc, err := assetGovernor.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (assetGovernor *AssetGovernor) TryPackTimelock() ([]byte, error) {
	return assetGovernor.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (assetGovernor *AssetGovernor) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := assetGovernor.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (assetGovernor *AssetGovernor) PackToken() []byte {
	enc, err := assetGovernor.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (assetGovernor *AssetGovernor) TryPackToken() ([]byte, error) {
	return assetGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (assetGovernor *AssetGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := assetGovernor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (assetGovernor *AssetGovernor) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := assetGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (assetGovernor *AssetGovernor) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return assetGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (assetGovernor *AssetGovernor) PackUpdateTimelock(newTimelock common.Address) []byte {
	enc, err := assetGovernor.abi.Pack("updateTimelock", newTimelock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (assetGovernor *AssetGovernor) TryPackUpdateTimelock(newTimelock common.Address) ([]byte, error) {
	return assetGovernor.abi.Pack("updateTimelock", newTimelock)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (assetGovernor *AssetGovernor) PackVersion() []byte {
	enc, err := assetGovernor.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(string)
func (assetGovernor *AssetGovernor) TryPackVersion() ([]byte, error) {
	return assetGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (assetGovernor *AssetGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := assetGovernor.abi.Unpack("version", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() view returns(uint256)
func (assetGovernor *AssetGovernor) PackVotingDelay() []byte {
	enc, err := assetGovernor.abi.Pack("votingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingDelay() view returns(uint256)
func (assetGovernor *AssetGovernor) TryPackVotingDelay() ([]byte, error) {
	return assetGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (assetGovernor *AssetGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("votingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() view returns(uint256)
func (assetGovernor *AssetGovernor) PackVotingPeriod() []byte {
	enc, err := assetGovernor.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint256)
func (assetGovernor *AssetGovernor) TryPackVotingPeriod() ([]byte, error) {
	return assetGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (assetGovernor *AssetGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := assetGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// AssetGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the AssetGovernor contract.
type AssetGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const AssetGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (AssetGovernorEIP712DomainChanged) ContractEventName() string {
	return AssetGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (assetGovernor *AssetGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*AssetGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := assetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssetGovernorInitialized represents a Initialized event raised by the AssetGovernor contract.
type AssetGovernorInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const AssetGovernorInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (AssetGovernorInitialized) ContractEventName() string {
	return AssetGovernorInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (assetGovernor *AssetGovernor) UnpackInitializedEvent(log *types.Log) (*AssetGovernorInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernorInitialized)
	if len(log.Data) > 0 {
		if err := assetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssetGovernorProposalCanceled represents a ProposalCanceled event raised by the AssetGovernor contract.
type AssetGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AssetGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (AssetGovernorProposalCanceled) ContractEventName() string {
	return AssetGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (assetGovernor *AssetGovernor) UnpackProposalCanceledEvent(log *types.Log) (*AssetGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := assetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssetGovernorProposalCreated represents a ProposalCreated event raised by the AssetGovernor contract.
type AssetGovernorProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const AssetGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (AssetGovernorProposalCreated) ContractEventName() string {
	return AssetGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (assetGovernor *AssetGovernor) UnpackProposalCreatedEvent(log *types.Log) (*AssetGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := assetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssetGovernorProposalExecuted represents a ProposalExecuted event raised by the AssetGovernor contract.
type AssetGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AssetGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (AssetGovernorProposalExecuted) ContractEventName() string {
	return AssetGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (assetGovernor *AssetGovernor) UnpackProposalExecutedEvent(log *types.Log) (*AssetGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := assetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssetGovernorProposalQueued represents a ProposalQueued event raised by the AssetGovernor contract.
type AssetGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AssetGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (AssetGovernorProposalQueued) ContractEventName() string {
	return AssetGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (assetGovernor *AssetGovernor) UnpackProposalQueuedEvent(log *types.Log) (*AssetGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := assetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssetGovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the AssetGovernor contract.
type AssetGovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const AssetGovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (AssetGovernorProposalThresholdSet) ContractEventName() string {
	return AssetGovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (assetGovernor *AssetGovernor) UnpackProposalThresholdSetEvent(log *types.Log) (*AssetGovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := assetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssetGovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the AssetGovernor contract.
type AssetGovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const AssetGovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (AssetGovernorQuorumNumeratorUpdated) ContractEventName() string {
	return AssetGovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (assetGovernor *AssetGovernor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*AssetGovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := assetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssetGovernorTimelockChange represents a TimelockChange event raised by the AssetGovernor contract.
type AssetGovernorTimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const AssetGovernorTimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (AssetGovernorTimelockChange) ContractEventName() string {
	return AssetGovernorTimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (assetGovernor *AssetGovernor) UnpackTimelockChangeEvent(log *types.Log) (*AssetGovernorTimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernorTimelockChange)
	if len(log.Data) > 0 {
		if err := assetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssetGovernorVoteCast represents a VoteCast event raised by the AssetGovernor contract.
type AssetGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const AssetGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (AssetGovernorVoteCast) ContractEventName() string {
	return AssetGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (assetGovernor *AssetGovernor) UnpackVoteCastEvent(log *types.Log) (*AssetGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := assetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssetGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the AssetGovernor contract.
type AssetGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const AssetGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (AssetGovernorVoteCastWithParams) ContractEventName() string {
	return AssetGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (assetGovernor *AssetGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*AssetGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := assetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssetGovernorVotingDelaySet represents a VotingDelaySet event raised by the AssetGovernor contract.
type AssetGovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const AssetGovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (AssetGovernorVotingDelaySet) ContractEventName() string {
	return AssetGovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (assetGovernor *AssetGovernor) UnpackVotingDelaySetEvent(log *types.Log) (*AssetGovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := assetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssetGovernorVotingPeriodSet represents a VotingPeriodSet event raised by the AssetGovernor contract.
type AssetGovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const AssetGovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (AssetGovernorVotingPeriodSet) ContractEventName() string {
	return AssetGovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (assetGovernor *AssetGovernor) UnpackVotingPeriodSetEvent(log *types.Log) (*AssetGovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := assetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (assetGovernor *AssetGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return assetGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AssetGovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the AssetGovernor contract.
type AssetGovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func AssetGovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (assetGovernor *AssetGovernor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*AssetGovernorCheckpointUnorderedInsertion, error) {
	out := new(AssetGovernorCheckpointUnorderedInsertion)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the AssetGovernor contract.
type AssetGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func AssetGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (assetGovernor *AssetGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*AssetGovernorERC6372InconsistentClock, error) {
	out := new(AssetGovernorERC6372InconsistentClock)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorFailedCall represents a FailedCall error raised by the AssetGovernor contract.
type AssetGovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func AssetGovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (assetGovernor *AssetGovernor) UnpackFailedCallError(raw []byte) (*AssetGovernorFailedCall, error) {
	out := new(AssetGovernorFailedCall)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the AssetGovernor contract.
type AssetGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func AssetGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (assetGovernor *AssetGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*AssetGovernorGovernorAlreadyCastVote, error) {
	out := new(AssetGovernorGovernorAlreadyCastVote)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the AssetGovernor contract.
type AssetGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func AssetGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (assetGovernor *AssetGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*AssetGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(AssetGovernorGovernorAlreadyQueuedProposal)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the AssetGovernor contract.
type AssetGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func AssetGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (assetGovernor *AssetGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*AssetGovernorGovernorDisabledDeposit, error) {
	out := new(AssetGovernorGovernorDisabledDeposit)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the AssetGovernor contract.
type AssetGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func AssetGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (assetGovernor *AssetGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*AssetGovernorGovernorInsufficientProposerVotes, error) {
	out := new(AssetGovernorGovernorInsufficientProposerVotes)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the AssetGovernor contract.
type AssetGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func AssetGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (assetGovernor *AssetGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*AssetGovernorGovernorInvalidProposalLength, error) {
	out := new(AssetGovernorGovernorInvalidProposalLength)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the AssetGovernor contract.
type AssetGovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func AssetGovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (assetGovernor *AssetGovernor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*AssetGovernorGovernorInvalidQuorumFraction, error) {
	out := new(AssetGovernorGovernorInvalidQuorumFraction)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the AssetGovernor contract.
type AssetGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func AssetGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (assetGovernor *AssetGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*AssetGovernorGovernorInvalidSignature, error) {
	out := new(AssetGovernorGovernorInvalidSignature)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the AssetGovernor contract.
type AssetGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func AssetGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (assetGovernor *AssetGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*AssetGovernorGovernorInvalidVoteParams, error) {
	out := new(AssetGovernorGovernorInvalidVoteParams)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the AssetGovernor contract.
type AssetGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func AssetGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (assetGovernor *AssetGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*AssetGovernorGovernorInvalidVoteType, error) {
	out := new(AssetGovernorGovernorInvalidVoteType)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the AssetGovernor contract.
type AssetGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func AssetGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (assetGovernor *AssetGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*AssetGovernorGovernorInvalidVotingPeriod, error) {
	out := new(AssetGovernorGovernorInvalidVotingPeriod)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the AssetGovernor contract.
type AssetGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func AssetGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (assetGovernor *AssetGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*AssetGovernorGovernorNonexistentProposal, error) {
	out := new(AssetGovernorGovernorNonexistentProposal)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the AssetGovernor contract.
type AssetGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func AssetGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (assetGovernor *AssetGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*AssetGovernorGovernorOnlyExecutor, error) {
	out := new(AssetGovernorGovernorOnlyExecutor)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the AssetGovernor contract.
type AssetGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func AssetGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (assetGovernor *AssetGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*AssetGovernorGovernorProposalQueueingFailed, error) {
	out := new(AssetGovernorGovernorProposalQueueingFailed)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the AssetGovernor contract.
type AssetGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func AssetGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (assetGovernor *AssetGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*AssetGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(AssetGovernorGovernorProposalQueueingNotRequired)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the AssetGovernor contract.
type AssetGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func AssetGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (assetGovernor *AssetGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*AssetGovernorGovernorRestrictedProposer, error) {
	out := new(AssetGovernorGovernorRestrictedProposer)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the AssetGovernor contract.
type AssetGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func AssetGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (assetGovernor *AssetGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*AssetGovernorGovernorUnableToCancel, error) {
	out := new(AssetGovernorGovernorUnableToCancel)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the AssetGovernor contract.
type AssetGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func AssetGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (assetGovernor *AssetGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*AssetGovernorGovernorUnexpectedProposalState, error) {
	out := new(AssetGovernorGovernorUnexpectedProposalState)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the AssetGovernor contract.
type AssetGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func AssetGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (assetGovernor *AssetGovernor) UnpackInvalidAccountNonceError(raw []byte) (*AssetGovernorInvalidAccountNonce, error) {
	out := new(AssetGovernorInvalidAccountNonce)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorInvalidInitialization represents a InvalidInitialization error raised by the AssetGovernor contract.
type AssetGovernorInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func AssetGovernorInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (assetGovernor *AssetGovernor) UnpackInvalidInitializationError(raw []byte) (*AssetGovernorInvalidInitialization, error) {
	out := new(AssetGovernorInvalidInitialization)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorNotInitializing represents a NotInitializing error raised by the AssetGovernor contract.
type AssetGovernorNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func AssetGovernorNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (assetGovernor *AssetGovernor) UnpackNotInitializingError(raw []byte) (*AssetGovernorNotInitializing, error) {
	out := new(AssetGovernorNotInitializing)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the AssetGovernor contract.
type AssetGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func AssetGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (assetGovernor *AssetGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*AssetGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(AssetGovernorSafeCastOverflowedUintDowncast)
	if err := assetGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}
