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

// CheckpointsCheckpoint208 is an auto generated low-level Go binding around an user-defined struct.
type CheckpointsCheckpoint208 struct {
	Key   *big.Int
	Value *big.Int
}

// Issue is an auto generated low-level Go binding around an user-defined struct.
type Issue struct {
	Serial *big.Int
	Ref    [32]byte
	To     common.Address
	Units  *big.Int
}

// GovernanceTokenMetaData contains all meta data concerning the GovernanceToken contract.
var GovernanceTokenMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"burn\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"burnAndClose\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"canReceive\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canSend\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canTransfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cap\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkpoints\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pos\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structCheckpoints.Checkpoint208\",\"components\":[{\"name\":\"_key\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"_value\",\"type\":\"uint208\",\"internalType\":\"uint208\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"compliance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICompliance\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegate\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegateBySig\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegates\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fixSupply\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"forcedTransfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getFrozenTokens\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPastTotalSupply\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPastVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"identityRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIInvestorRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals_\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isClosed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isCountryBlocked\",\"inputs\":[{\"name\":\"country\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSerialUsed\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"issue\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ref\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"issueBatch\",\"inputs\":[{\"name\":\"issues\",\"type\":\"tuple[]\",\"internalType\":\"structIssue[]\",\"components\":[{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ref\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"numCheckpoints\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recover\",\"inputs\":[{\"name\":\"lost\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIReserveGate\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seize\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"legalReason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAddressFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"frozen\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setCompliance\",\"inputs\":[{\"name\":\"compliance_\",\"type\":\"address\",\"internalType\":\"contractICompliance\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setCountriesBlocked\",\"inputs\":[{\"name\":\"countries\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"blocked\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFrozenTokens\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setReserve\",\"inputs\":[{\"name\":\"gate\",\"type\":\"address\",\"internalType\":\"contractIReserveGate\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"template\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AddressFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"isFrozen\",\"type\":\"bool\",\"indexed\":true,\"internalType\":\"bool\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Closed\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ComplianceAdded\",\"inputs\":[{\"name\":\"compliance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CountryBlocked\",\"inputs\":[{\"name\":\"country\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"blocked\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateChanged\",\"inputs\":[{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fromDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"toDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateVotesChanged\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"previousVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ForcedTransfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Frozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"IssueRefused\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"ref\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Issued\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"ref\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Opened\",\"inputs\":[{\"name\":\"registry\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReserveSet\",\"inputs\":[{\"name\":\"gate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Seized\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"legalReason\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SupplyFixed\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WalletRecovered\",\"inputs\":[{\"name\":\"lost\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"wallet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"investorId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccountFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CapExceeded\",\"inputs\":[{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ComplianceNotFollowed\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CountryNotAllowed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"country\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20ExceededSafeSupply\",\"inputs\":[{\"name\":\"increasedSupply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC5805FutureLookup\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"clock\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"ERC7943InsufficientUnfrozenBalance\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unfrozen\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EligibilityExpired\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidCap\",\"inputs\":[{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidCompliance\",\"inputs\":[{\"name\":\"compliance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidRegistry\",\"inputs\":[{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidReserve\",\"inputs\":[{\"name\":\"gate\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotEligible\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotSameInvestor\",\"inputs\":[{\"name\":\"lost\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSoleHolder\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReserveUnavailable\",\"inputs\":[{\"name\":\"gate\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SerialUsed\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SupplyIsFixed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SupplyNotFixed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TokenClosed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"VotesExpiredSignature\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroUnits\",\"inputs\":[]}]",
	ID:  "GovernanceToken",
	Bin: "0x60a060405230608052348015610013575f5ffd5b5061001c610021565b6100d3565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100715760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100d05780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6080516154a36100f25f395f81816105ff0152611c2701526154a35ff3fe608060405234801561000f575f5ffd5b5060043610610393575f3560e01c8063740b08dc116101df578063a9059cbb11610109578063d505accf116100a9578063e6a3f96e11610079578063e6a3f96e14610855578063ebe45cba14610868578063f1127ed81461087b578063f8981789146108ba575f5ffd5b8063d505accf146107f1578063dd62ed3e14610804578063e46638e614610817578063e58398361461082a575f5ffd5b8063c2b6b58c116100e4578063c2b6b58c146107a6578063c3cda520146107ba578063c69c09cf146107cd578063cd3293de146107e0575f5ffd5b8063a9059cbb1461076b578063ac9650d81461077e578063bf7e214f1461079e575f5ffd5b806390d370ba1161017f5780639cecc80a1161014f5780639cecc80a1461071f5780639dc29fac146107325780639fc1d0e714610745578063a3879ca814610758575f5ffd5b806390d370ba146104e357806391ddadf4146106ee57806395d89b41146107045780639ab24eb01461070c575f5ffd5b80638456cb59116101ba5780638456cb591461069757806384b0196e1461069f5780638e539e8c146106ba5780638fb36037146106cd575f5ffd5b8063740b08dc1461065e5780637a9e5e4b146106715780637ecebe0014610684575f5ffd5b80633a46b1a8116102c05780635c19a95c11610260578063648bf77411610230578063648bf774146105ea5780636f2ddd93146105fd5780636fcfff451461062357806370a082311461064b575f5ffd5b80635c19a95c146105aa5780635c451b52146105bd5780635c975abb146105c55780636290865d146105d9575f5ffd5b806343d726d61161029b57806343d726d6146105525780634bf5d7e91461055a578063587cde1e146105845780635a45e58c14610597575f5ffd5b80633a46b1a8146105245780633f4ba83a1461053757806341bd5a9c1461053f575f5ffd5b806318160ddd116103365780632bc06a92116103065780632bc06a92146104e3578063313ce567146104f6578063355274ea146105145780633644e5151461051c575f5ffd5b806318160ddd146104775780631e9a69501461048b57806323b872dd1461049e5780632a1e58b8146104b1575f5ffd5b806306fdde031161037157806306fdde03146103e7578063095ea7b3146103fc578063134e18f41461040f578063158b1a5714610433575f5ffd5b806301ffc9a71461039757806305abe2ec146103bf57806306fa6c1b146103d2575b5f5ffd5b6103aa6103a53660046146df565b6108cd565b60405190151581526020015b60405180910390f35b6103aa6103cd366004614715565b610925565b6103e56103e0366004614744565b61094c565b005b6103ef6109f5565b6040516103b691906147ae565b6103aa61040a3660046147c0565b610ab5565b5f546001600160a01b03165b6040516001600160a01b0390911681526020016103b6565b6104696104413660046147ea565b6001600160a01b03165f9081526002602052604090205461010090046001600160f81b031690565b6040519081526020016103b6565b5f5160206154835f395f51905f5254610469565b6103e56104993660046147c0565b610acc565b6103aa6104ac366004614805565b610b68565b6103aa6104bf366004614843565b600881901c5f90815260046020526040902054600160ff9092169190911b16151590565b6103aa6104f13660046147ea565b610b8b565b5f54600160a01b900460ff1660405160ff90911681526020016103b6565b600154610469565b610469610bec565b6104696105323660046147c0565b610bf5565b6103e5610c40565b6103e561054d36600461485a565b610cd4565b6103e5610d46565b60408051808201909152600e81526d06d6f64653d74696d657374616d760941b60208201526103ef565b61041b6105923660046147ea565b610d59565b6104696105a53660046147ea565b610d82565b6103e56105b83660046147ea565b610e50565b6103e5610e5f565b6103aa5f54600160a81b9004600116151590565b6005546001600160a01b031661041b565b6104696105f83660046148a7565b610eb9565b7f000000000000000000000000000000000000000000000000000000000000000061041b565b6106366106313660046147ea565b610ed4565b60405163ffffffff90911681526020016103b6565b6104696106593660046147ea565b610ede565b6103e561066c366004614930565b610f0e565b6103e561067f3660046147ea565b611013565b6104696106923660046147ea565b611095565b6103e561109f565b6106a7611118565b6040516103b697969594939291906149de565b6104696106c8366004614843565b61115a565b6106d561118f565b6040516001600160e01b031990911681526020016103b6565b60405165ffffffffffff421681526020016103b6565b6103ef6111c5565b61046961071a3660046147ea565b611203565b6103e561072d3660046147ea565b611251565b6103e56107403660046147c0565b61130f565b6103aa610753366004614805565b611322565b6103e5610766366004614ac1565b611337565b6103aa6107793660046147c0565b61149d565b61079161078c366004614b13565b6114aa565b6040516103b69190614b51565b61041b61158f565b6103aa5f54600160a81b9004600216151590565b6103e56107c8366004614bb4565b6115aa565b6103e56107db366004614c0c565b611666565b6006546001600160a01b031661041b565b6103e56107ff366004614c38565b611679565b6104696108123660046148a7565b611792565b6103aa610825366004614805565b6117db565b6103aa6108383660046147ea565b6001600160a01b03165f9081526002602052604090205460ff1690565b6103e5610863366004614ca4565b61183b565b6103aa6108763660046147c0565b611969565b61088e610889366004614d13565b6119a2565b60408051825165ffffffffffff1681526020928301516001600160d01b031692810192909252016103b6565b6103e56108c83660046147ea565b6119bf565b5f6001600160e01b0319821615806108f557506001600160e01b0319821663da287a1d60e01b145b8061091057506001600160e01b03198216637487d9fb60e11b145b8061091f575061091f82611b5a565b92915050565b60ff600882901c81165f90815260036020526040812054909160019084161b16151561091f565b610958335b5f36611bfb565b61096184611d85565b849061098c576040516303eba0f760e21b815260040161098391815260200190565b60405180910390fd5b50604080516080810182525f546001600160a01b0381168252600160a01b810460ff9081166020840152600160a81b82041692820192909252600160b01b90910461ffff1660608201526001546109ef916109ea9187878787611dbe565b611e4e565b50505050565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0380546060915f5160206154635f395f51905f5291610a3390614d47565b80601f0160208091040260200160405190810160405280929190818152602001828054610a5f90614d47565b8015610aaa5780601f10610a8157610100808354040283529160200191610aaa565b820191905f5260205f20905b815481529060010190602001808311610a8d57829003601f168201915b505050505091505090565b5f33610ac2818585611e61565b5060019392505050565b610ad533610951565b604080516080810182525f80546001600160a01b038116835260ff600160a01b820481166020850152600160a81b82049081169484019490945261ffff600160b01b90910416606083015290916010169003610b44576040516334f120bf60e21b815260040160405180910390fd5b610b536109ea82858686611e6e565b610b638160400151845f85612181565b505050565b5f33610b758582856121a1565b610b808585856121ec565b506001949350505050565b604080516080810182525f80546001600160a01b0381168352600160a01b810460ff9081166020850152600160a81b82041693830193909352600160b01b90920461ffff166060820152610bdf9083612249565b511592915050565b905090565b5f610be761233b565b5f5f5160206154435f395f51905f52610c2f610c1084612344565b6001600160a01b0386165f908152600184016020526040902090612388565b6001600160d01b0316949350505050565b610c4933610951565b5f8054600160a81b900460ff81169160019091169003610c7c57604051638dfc202b60e01b815260040160405180910390fd5b5f805460ff60a81b1916600160a81b60fe8416021790557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b6040516001600160a01b03909116815260200160405180910390a150565b610cdd33610951565b81846001600160a01b0316866001600160a01b03167f3104e05dc6ce92bc1cb82560175f0f2b16db7b1dd4e430f5f14453ade85d5e0e8685604051610d2c929190918252602082015260400190565b60405180910390a4610d3f858585612438565b5050505050565b610d4f33610951565b610d57612574565b565b6001600160a01b039081165f9081525f5160206154435f395f51905f5260205260409020541690565b5f610d8c33610951565b505f5160206154835f395f51905f52545f610da683610ede565b90508115801590610db657508181145b838284909192610ddc576040516330c5aac560e11b815260040161098393929190614d79565b5050604080516080810182525f546001600160a01b0381168252600160a01b810460ff9081166020840152600160a81b82041692820192909252600160b01b90910461ffff166060820152610e3891506109ea90858086611e6e565b610e40612574565b610e4a83836125e7565b50919050565b33610e5b818361261b565b5050565b610e6833610951565b610e70612574565b5f805460ff60a81b1981166010600160a81b9283900460ff16179091021781556040517f3c82134ce48e85227a8e625fb1aab83f7f1de0299ad765aed71012eb529b83ea9190a1565b5f610ec333610951565b610ecd83836126a2565b9392505050565b5f61091f82612a30565b5f805f5160206154635f395f51905f525b6001600160a01b039093165f9081526020939093525050604090205490565b5f610f17612a7f565b805490915060ff600160401b82041615906001600160401b03165f81158015610f3d5750825b90505f826001600160401b03166001148015610f585750303b155b905081158015610f66575080155b15610f845760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff191660011785558315610fae57845460ff60401b1916600160401b1785555b610fbe8d8d8d8d8d8d8d8d612aa7565b831561100457845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050505050505050565b3361101c61158f565b6001600160a01b0316816001600160a01b0316146110575760405162d1953b60e31b81526001600160a01b0382166004820152602401610983565b816001600160a01b03163b5f0361108c576040516361798f2f60e11b81526001600160a01b0383166004820152602401610983565b610e5b82612c75565b5f61091f82612cd5565b6110a833610951565b5f54600160a81b900460ff811690600116156110d75760405163d93c066560e01b815260040160405180910390fd5b5f805460ff60a81b1916600160a81b6001841760ff16021790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25833610cb6565b5f6060805f5f5f6060611129612cdf565b611131612ce9565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f5f5160206154435f395f51905f5261117f61117584612344565b6002830190612388565b6001600160d01b03169392505050565b5f5160206154235f395f51905f5280545f9190600160a01b900460ff166111b6575f6111bf565b638fb3603760e01b5b91505090565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0480546060915f5160206154635f395f51905f5291610a3390614d47565b6001600160a01b0381165f9081527fe8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d01602052604081205f5160206154435f395f51905f529061117f90612d09565b61125a33610951565b5f54600160a81b900460df166001600160a01b038216156112af57816001600160a01b0381163b6112aa576040516358a46c5360e11b81526001600160a01b039091166004820152602401610983565b506020175b600680546001600160a01b0319166001600160a01b0384169081179091555f805460ff60a81b1916600160a81b60ff8516021781556040517ffbebf27e430f83725e26527d071ece14a3542fb0ab947b63747e1739708378b59190a25050565b61131833610951565b610e5b82826125e7565b5f61132c33610951565b610ac2848484612438565b61134033610951565b5f8054600160b01b900461ffff16905b83811015611478578215156113a986868481811061137057611370614dae565b90506020020160208101906113859190614715565b60ff600882901c81165f908152600360205260409020546001919092161b16151590565b151514611470576113e78585838181106113c5576113c5614dae565b90506020020160208101906113da9190614715565b60039061ffff1685612d40565b826113fc576113f7600183614dd6565b611407565b611407826001614df0565b915084848281811061141b5761141b614dae565b90506020020160208101906114309190614715565b61ffff167fc5a5d982ae9e2800c2d6624bc671717eb408f0f3c20d9455471e9f2d07c3c61284604051611467911515815260200190565b60405180910390a25b600101611350565b505f805461ffff909216600160b01b0261ffff60b01b19909216919091179055505050565b5f33610ac28185856121ec565b604080515f815260208101909152606090826001600160401b038111156114d3576114d3614d9a565b60405190808252806020026020018201604052801561150657816020015b60608152602001906001900390816114f15790505b5091505f5b83811015611587576115623086868481811061152957611529614dae565b905060200281019061153b9190614e44565b8560405160200161154e93929190614e86565b604051602081830303815290604052612d8d565b83828151811061157457611574614dae565b602090810291909101015260010161150b565b505092915050565b5f5160206154235f395f51905f52546001600160a01b031690565b834211156115ce57604051632341d78760e11b815260048101859052602401610983565b604080517fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf60208201526001600160a01b0388169181019190915260608101869052608081018590525f906116479061163f9060a00160405160208183030381529060405280519060200120612e2d565b858585612e59565b90506116538187612e85565b61165d818861261b565b50505050505050565b61166f33610951565b610e5b8282612ec3565b8342111561169d5760405163313c898160e11b815260048101859052602401610983565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886116cb8c612f17565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61172582612e2d565b90505f61173482878787612e59565b9050896001600160a01b0316816001600160a01b03161461177b576040516325c0072360e11b81526001600160a01b0380831660048301528b166024820152604401610983565b6117868a8a8a611e61565b50505050505050505050565b6001600160a01b039182165f9081527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace016020908152604080832093909416825291909152205490565b604080516080810182525f80546001600160a01b0381168352600160a01b810460ff9081166020850152600160a81b82041693830193909352600160b01b90920461ffff16606082015261183190858585611e6e565b5115949350505050565b61184433610951565b604080516080810182525f80546001600160a01b0381168352600160a01b810460ff9081166020850152600160a81b82041693830193909352600160b01b90920461ffff16606082015260015490915b83811015610d3f57368585838181106118af576118af614dae565b90506080020190506118c3815f0135611d85565b6118cd5750611961565b5f6118f48585843560208601356118ea60608801604089016147ea565b8760600135611dbe565b905080515f1461195e5761190e60608301604084016147ea565b6001600160a01b03168260200135835f01357f2fad234256c2940674b7e804a60e642961d7995e69481e3b68141912655db680856060013585604051611955929190614ea9565b60405180910390a45b50505b600101611894565b5f61197333610951565b611999836001600160f81b03841161198b5783612f58565b6001600160f81b035b612f58565b50600192915050565b604080518082019091525f8082526020820152610ecd8383612fbd565b6119c833610951565b6005545f546001600160a01b0391821691600160a81b90910460f31690831615611a3f57826001600160a01b0381163b611a2157604051631d34213560e11b81526001600160a01b039091166004820152602401610983565b50600417611a3683633e8bf11b60e21b61301e565b15611a3f576008175b600580546001600160a01b0319166001600160a01b0385169081179091555f805460ff60a81b1916600160a81b60ff8516021781556040517f7f3a888862559648ec01d97deb7b5012bff86dc91e654a1de397170db40e35b69190a26001600160a01b03821615611afb5760405163040db3b560e41b81523060048201526001600160a01b038316906340db3b50906024015f604051808303815f87803b158015611ae8575f5ffd5b505af1925050508015611af9575060015b505b6001600160a01b03831615610b6357604051631ffad50160e11b81523060048201526001600160a01b03841690633ff5aa02906024015f604051808303815f87803b158015611b48575f5ffd5b505af115801561165d573d5f5f3e3d5ffd5b5f6001600160e01b031982166301ffc9a760e01b1480611b8a57506001600160e01b031982166336372b0760e01b145b80611ba557506001600160e01b0319821663a219a02560e01b145b80611bc057506001600160e01b03198216634ec7fbed60e11b145b80611bdb57506001600160e01b031982166342580cb760e11b145b8061091f57506001600160e01b03198216630fb6ed3160e21b1492915050565b5f611c0461158f565b90505f611c146004828587614e1d565b611c1d91614ec1565b90505f611c4c83877f000000000000000000000000000000000000000000000000000000000000000085613039565b509050808015611cbf575060405163a166aa8960e01b81523060048201526001600160a01b0384169063a166aa8990602401602060405180830381865afa158015611c99573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cbd9190614ef7565b155b15611ccc57505050505050565b604051636d5115bd60e01b81523060048201526001600160e01b0319831660248201525f906001600160a01b03851690636d5115bd90604401602060405180830381865afa158015611d20573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d449190614f28565b9050866001600160401b038216611d795760405162d1953b60e31b81526001600160a01b039091166004820152602401610983565b5061165d8787876130cb565b600881901c5f9081526004602052604081208054600160ff85161b9080821615611db357505f949350505050565b179055506001919050565b6060611dcc878785856131c9565b905080515f03611e4457611de15f8484613343565b604087015160ff1615611dfe57611dfe87604001515f85856133b5565b826001600160a01b031684867fe81da9351c6c2bbf6e37a14f683ee732142d8e4dd9002298e6559c456e195b9085604051611e3b91815260200190565b60405180910390a45b9695505050505050565b805115611e5e57611e5e816134e5565b50565b610b6383838360016134ed565b604084015160609060011615611ead57506040805160048152602481019091526020810180516001600160e01b031663d93c066560e01b179052612179565b6001600160a01b0384165f9081526002602090815260409182902082518084019093525460ff811615801584526101009091046001600160f81b031691830191909152611f4e576040516001600160a01b03861660248201526327951b3f60e11b906044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915291506121799050565b6001600160a01b0384165f9081526002602052604090205460ff1615611f91576040516001600160a01b03851660248201526327951b3f60e11b90604401611f13565b85516040516346921fa960e11b81526001600160a01b03878116600483015286811660248301525f928392839283921690638d243f5290604401608060405180830381865afa158015611fe6573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061200a9190614f55565b935093509350935061201e8a8a86866135d0565b955085515f14612032575050505050612179565b61203e8a8984846135d0565b955085515f14612052575050505050612179565b5f61205c8a610ede565b9050808811156120c45760405163391434e360e21b90612084908c9084908c90602401614d79565b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b031990931692909217909152965061217995505050505050565b5f86602001516001600160f81b031682116120df575f6120f7565b60208701516120f7906001600160f81b031683614e0a565b90508089111561215f5760405162384e7160e01b9061211e908d908c908590602401614d79565b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915297506121799650505050505050565b61216f8c604001518c8c8c6136de565b9750505050505050505b949350505050565b61218c838383613343565b60ff8416156109ef576109ef848484846133b5565b5f6121ac8484611792565b90505f198110156109ef57818110156121de57828183604051637dc7a0d960e11b815260040161098393929190614d79565b6109ef84848484035f6134ed565b6001600160a01b03831661221557604051634b637e8f60e11b81525f6004820152602401610983565b6001600160a01b03821661223e5760405163ec442f0560e01b81525f6004820152602401610983565b610b6383838361388b565b6001600160a01b0381165f9081526002602052604090205460609060ff16156122b55750604080516001600160a01b0383166024808301919091528251808303909101815260449091019091526020810180516001600160e01b03166327951b3f60e11b17905261091f565b8251604051635861680360e01b81526001600160a01b0384811660048301525f9283929116906358616803906024016040805180830381865afa1580156122fe573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123229190614faa565b91509150612332858584846135d0565b95945050505050565b5f610be7613896565b5f4265ffffffffffff8116831061237f57604051637669fc0f60e11b81526004810184905265ffffffffffff82166024820152604401610983565b610ecd83613909565b81545f90818160058111156123e4575f6123a18461393f565b6123ab9085614e0a565b5f8881526020902090915081015465ffffffffffff90811690871610156123d4578091506123e2565b6123df816001614fd4565b92505b505b5f6123f187878585613a92565b9050801561242b5761241587612408600184614e0a565b5f91825260209091200190565b54600160301b90046001600160d01b031661242d565b5f5b979650505050505050565b604080516080810182525f546001600160a01b03808216835260ff600160a01b830481166020850152600160a81b8304169383019390935261ffff600160b01b90910416606082015290849081166124af57604051634b637e8f60e11b81526001600160a01b039091166004820152602401610983565b506124bd6109ea8285612249565b5f6124c785610ede565b9050848184818111156124f05760405163391434e360e21b815260040161098393929190614d79565b505050836001600160a01b0316856001600160a01b03161461251757612517858285613ae8565b836001600160a01b0316856001600160a01b03167f7b3ce50c216d2ccf9919c6b9f1bfb33f0350a33010f188750b4af38e004481388560405161255c91815260200190565b60405180910390a3610d3f8260400151868686612181565b5f54600160a81b900460ff811690600216156125a3576040516397171da160e01b815260040160405180910390fd5b5f805460ff60a81b1916600160a81b6002841760ff16021781556040517f1cdde67b72a90f19919ac732a437ac2f7a10fc128d28c2a6e525d89ce5cd9d3a9190a150565b6001600160a01b03821661261057604051634b637e8f60e11b81525f6004820152602401610983565b610e5b825f8361388b565b5f5160206154435f395f51905f525f61263384610d59565b6001600160a01b038581165f8181526020869052604080822080546001600160a01b031916898616908117909155905194955093928516927f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9190a46109ef818461269d87613b48565b613b52565b604080516080810182525f80546001600160a01b03808216808552600160a01b830460ff9081166020870152600160a81b84041685870152600160b01b90920461ffff1660608501529351634dffeb6960e01b815293861660048501529092839190634dffeb699060240160c060405180830381865afa158015612728573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061274c9190615017565b602001518251604051634dffeb6960e01b81526001600160a01b0387811660048301529293505f9290911690634dffeb699060240160c060405180830381865afa15801561279c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127c09190615017565b9050846001600160a01b0316866001600160a01b0316141580156127ec57506001600160401b03821615155b801561280d5750816001600160401b031681602001516001600160401b0316145b8686909161284157604051633d036eeb60e21b81526001600160a01b03928316600482015291166024820152604401610983565b505061285a6109ea84878460a0015185604001516135d0565b61286386610ede565b9350816001600160401b0316856001600160a01b0316876001600160a01b03167fec82f7a2b6c53d82994c903d6df8a954617ad208c5ed21e792e0b401899f5ba2876040516128b491815260200190565b60405180910390a46001600160a01b0386165f9081526002602090815260409182902082518084019093525460ff81161515835261010090046001600160f81b031690820181905215612960576001600160a01b0386165f9081526002602090815260408220549083015161293a916001600160f81b0361010090910481169116614fd4565b9050612946885f612f58565b61295e876001600160f81b03831161198b5782612f58565b505b8051801561298657506001600160a01b0386165f9081526002602052604090205460ff16155b1561299657612996866001612ec3565b6129a08787613cc8565b84156129b6576129b68460400151888888612181565b604084015160081615612a26576005546040516347f7634960e11b81526001600160a01b038981166004830152888116602483015290911690638feec692906044015f604051808303815f87803b158015612a0f575f5ffd5b505af1158015612a21573d5f5f3e3d5ffd5b505050505b5050505092915050565b6001600160a01b0381165f9081527fe8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d0160205260408120545f5160206154435f395f51905f5290610ecd90613d32565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0061091f565b612aaf613d62565b876001600160a01b0381163b612ae4576040516361798f2f60e11b81526001600160a01b039091166004820152602401610983565b50866001600160a01b0381163b612b1a5760405163540b960160e01b81526001600160a01b039091166004820152602401610983565b5081602460ff82161115612b475760405163ca95039160e01b815260ff9091166004820152602401610983565b508015801590612b5e57506001600160d01b038111155b8190612b80576040516330c2ba0360e01b815260040161098391815260200190565b50612b8a88613d87565b612bfb86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050604080516020601f8a0181900481028201810190925288815292508891508790819084018382808284375f92019190915250613d9892505050565b5f805460ff8416600160a01b026001600160a81b03199091166001600160a01b038a161717905560018190556040517f624f65c829b8f21c3278d73354312b87a0a31d31d2f33b0921fa5f64652eff9e90612c639089908990899089908990899089906150e5565b60405180910390a15050505050505050565b5f5160206154235f395f51905f5280546001600160a01b0383166001600160a01b03199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b5f61091f82613daa565b6060610be7613dd2565b6060610be76040805180820190915260018152603160f81b602082015290565b80545f908015612d3857612d2283612408600184614e0a565b54600160301b90046001600160d01b0316610ecd565b5f9392505050565b8015612d6957600882901c5f9081526020849052604090208054600160ff85161b179055505050565b600882901c5f9081526020849052604090208054600160ff85161b19169055505050565b60605f612d9a8484613ddc565b9050808015612dbb57505f3d1180612dbb57505f846001600160a01b03163b115b15612dd057612dc8613def565b91505061091f565b8015612dfa57604051639996b31560e01b81526001600160a01b0385166004820152602401610983565b3d15612e0d57612e08613e08565b612e26565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b5f61091f612e3961233b565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f612e6988888888613e13565b925092509250612e798282613edb565b50909695505050505050565b5f612e8f83612f17565b9050808214610b63576040516301d4b62360e61b81526001600160a01b038416600482015260248101829052604401610983565b6001600160a01b0382165f81815260026020526040808220805460ff19168515159081179091559051339391927f7fa523c84ab8d7fc5b72f08b9e46dbbf10c39e119a075b3e317002d14bc9f43691a45050565b6001600160a01b03165f9081527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb006020526040902080546001810190915590565b6001600160a01b0382165f81815260026020908152604091829020805460ff166101006001600160f81b0387160217905590518381527f68e0d8c112165d0949ce87205b719ed7d98c7401866c34a159f7c67c6f5620e7910160405180910390a25050565b6040805180820182525f80825260208083018290526001600160a01b03861682527fe8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d019052919091205f5160206154435f395f51905f52906121799084613f93565b5f61302883614000565b8015610ecd5750610ecd838361404b565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa156130c1575f516020805191945081901c150291505b5094509492505050565b5f5160206154235f395f51905f525f806131036130e661158f565b87306130f560045f8a8c614e1d565b6130fe91614ec1565b613039565b91509150816131c15763ffffffff81161561319e57825460ff60a01b1916600160a01b17835561313161158f565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b815260040161316093929190615136565b5f604051808303815f87803b158015613177575f5ffd5b505af1158015613189573d5f5f3e3d5ffd5b5050845460ff60a01b19168555506131c19050565b60405162d1953b60e31b81526001600160a01b0387166004820152602401610983565b505050505050565b6060846040015160ff165f146132515760408501516002161561321557506040805160048152602481019091526020810180516001600160e01b03166397171da160e01b179052612179565b60408501516001161561325157506040805160048152602481019091526020810180516001600160e01b031663d93c066560e01b179052612179565b61325b8584612249565b905080515f0361217957815f0361329b57506040805160048152602481019091526020810180516001600160e01b031663c46babb160e01b179052612179565b5f6132b15f5160206154835f395f51905f525490565b90508085038311156132e657604051602481018690526044810182905260648101849052630cf95ce560e01b90608401611f13565b604086015160ff161561333a576040860151602016156133225761331261330d8483614fd4565b61406c565b915081515f146133225750612179565b61333286604001515f86866136de565b915050612179565b50949350505050565b61334e83838361412b565b6001600160a01b0383166133aa575f6133725f5160206154835f395f51905f525490565b90506001600160d01b03808211156133a757604051630e58ae9360e11b81526004810183905260248101829052604401610983565b50505b610b63838383614251565b60048416156109ef576005546001600160a01b0390811690841661343657604051635f8dead360e01b81526001600160a01b03848116600483015260248201849052821690635f8dead3906044015b5f604051808303815f87803b15801561341b575f5ffd5b505af115801561342d573d5f5f3e3d5ffd5b50505050610d3f565b6001600160a01b0383166134795760405163469753b960e11b81526001600160a01b03858116600483015260248201849052821690638d2ea77290604401613404565b6040516322ebca6d60e21b81526001600160a01b038581166004830152848116602483015260448201849052821690638baf29b4906064015f604051808303815f87803b1580156134c8575f5ffd5b505af11580156134da573d5f5f3e3d5ffd5b505050505050505050565b805160208201fd5b5f5160206154635f395f51905f526001600160a01b0385166135245760405163e602df0560e01b81525f6004820152602401610983565b6001600160a01b03841661354d57604051634a1406b160e11b81525f6004820152602401610983565b6001600160a01b038086165f90815260018301602090815260408083209388168352929052208390558115610d3f57836001600160a01b0316856001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925856040516135c191815260200190565b60405180910390a35050505050565b60608264ffffffffff165f03613638576040516001600160a01b0385166024820152633a1c154560e01b906044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b0319909316929092179091529050612179565b8264ffffffffff164210613676576040516001600160a01b038516602482015264ffffffffff841660448201526349b4974160e01b906064016135ff565b606085015161ffff16158015906136ac575060ff600883901c81165f9081526003602052604090205460019184169190911b1615155b15612179576040516001600160a01b038516602482015261ffff8316604482015263236a687560e11b906064016135ff565b60606004851615612179576005546040516001600160a01b038681166024830152858116604483015260648201859052909116905f90819061374e90849060840160408051601f198184030181529190526020810180516001600160e01b03166372331c7360e11b1790526142c2565b5091509150818015613761575060203d10155b801561376d5750600181145b1561377a57505050612179565b6008881615613830576040516318b31fcb60e21b81523060048201526001600160a01b0388811660248301528781166044830152606482018790528416906362cc7f2c906084015f60405180830381865afa9250505080156137fd57506040513d5f823e601f3d908101601f191682016040526137fa91908101906151c5565b60015b156138305780511561382e57805f8151811061381b5761381b614dae565b6020026020010151945050505050612179565b505b5050604080516001600160a01b03968716602482015294909516604485015250506064808301919091528251808303909101815260849091019091526020810180516001600160e01b031663bab32f6360e01b179052919050565b610b638383836142e3565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f6138c0614441565b6138c8614456565b60408051602081019490945283019190915260608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f65ffffffffffff82111561393b576040516306dfcc6560e41b81526030600482015260248101839052604401610983565b5090565b5f6001821161394c575090565b816001600160801b82106139655760809190911c9060401b5b600160401b821061397b5760409190911c9060201b5b64010000000082106139925760209190911c9060101b5b6201000082106139a75760109190911c9060081b5b61010082106139bb5760089190911c9060041b5b601082106139ce5760049190911c9060021b5b600482106139da5760011b5b600302600190811c908185816139f2576139f2615283565b048201901c90506001818581613a0a57613a0a615283565b048201901c90506001818581613a2257613a22615283565b048201901c90506001818581613a3a57613a3a615283565b048201901c90506001818581613a5257613a52615283565b048201901c90506001818581613a6a57613a6a615283565b048201901c9050613a89818581613a8357613a83615283565b04821190565b90039392505050565b5f5b81831015613ae0575f85815260209020838316600285851804019081015465ffffffffffff86811691161115613acc57809250613ada565b613ad7816001614fd4565b93505b50613a94565b509392505050565b6001600160a01b0383165f9081526002602052604081205461010090046001600160f81b031690818411613b1c575f613b26565b613b268285614e0a565b905080831115610d3f57610d3f85613b3e8386614e0a565b6119949085614e0a565b5f61091f82610ede565b5f5160206154435f395f51905f526001600160a01b0384811690841614801590613b7b57505f82115b156109ef576001600160a01b03841615613c24576001600160a01b0384165f90815260018201602052604081208190613bbf9061445f613bba8761446a565b61449d565b6001600160d01b031691506001600160d01b03169150856001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a7248383604051613c19929190918252602082015260400190565b60405180910390a250505b6001600160a01b038316156109ef576001600160a01b0383165f90815260018201602052604081208190613c5e906144ce613bba8761446a565b6001600160d01b031691506001600160d01b03169150846001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a7248383604051613cb8929190918252602082015260400190565b60405180910390a2505050505050565b5f613cd283610d59565b90506001600160a01b038116613ce757505050565b5f613cf183610d59565b6001600160a01b031603613d2857613d2882846001600160a01b0316836001600160a01b031614613d22578261261b565b8361261b565b610b63835f61261b565b5f63ffffffff82111561393b576040516306dfcc6560e41b81526020600482015260248101839052604401610983565b613d6a6144d9565b610d5757604051631afcd79f60e31b815260040160405180910390fd5b613d8f613d62565b611e5e816144f2565b613da0613d62565b610e5b8282614503565b5f807f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb00610eef565b6060610be76109f5565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613e4c57505f91506003905082613ed1565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613e9d573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613ec857505f925060019150829050613ed1565b92505f91508190505b9450945094915050565b5f826003811115613eee57613eee615297565b03613ef7575050565b6001826003811115613f0b57613f0b615297565b03613f295760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115613f3d57613f3d615297565b03613f5e5760405163fce698f760e01b815260048101829052602401610983565b6003826003811115613f7257613f72615297565b03610e5b576040516335e2f38360e21b815260048101829052602401610983565b604080518082019091525f8082526020820152825f018263ffffffff1681548110613fc057613fc0614dae565b5f9182526020918290206040805180820190915291015465ffffffffffff81168252600160301b90046001600160d01b0316918101919091529392505050565b5f614012826301ffc9a760e01b61404b565b1561403f575f8061402b846001600160e01b0319614553565b915091508180156121795750159392505050565b505f919050565b919050565b5f5f5f6140588585614553565b915091508180156123325750949350505050565b600654604051636b96b53360e11b8152306004820152602481018390526060916001600160a01b031690819063d72d6a66906044015f60405180830381865afa9250505080156140dd57506040513d5f823e601f3d908101601f191682016040526140da91908101906152ab565b60015b610ecd57604080516001600160a01b039290921660248084019190915281518084039091018152604490920190526020810180516001600160e01b0316633c523ce760e01b17905292915050565b5f5160206154635f395f51905f526001600160a01b0384166141655781816002015f82825461415a9190614fd4565b909155506141c29050565b6001600160a01b0384165f90815260208290526040902054828110156141a45784818460405163391434e360e21b815260040161098393929190614d79565b6001600160a01b0385165f9081526020839052604090209083900390555b6001600160a01b0383166141e05760028101805483900390556141fe565b6001600160a01b0383165f9081526020829052604090208054830190555b826001600160a01b0316846001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8460405161424391815260200190565b60405180910390a350505050565b5f5160206154435f395f51905f526001600160a01b03841661428357614280816002016144ce613bba8561446a565b50505b6001600160a01b0383166142a7576142a48160020161445f613bba8561446a565b50505b6109ef6142b385610d59565b6142bc85610d59565b84613b52565b5f5f5f60405f855160208701885afa92505f51915060205190509250925092565b604080516080810182525f546001600160a01b03808216835260ff600160a01b830481166020850152600160a81b8304169383019390935261ffff600160b01b909104166060820152908416614349576143446109ea8260015486866131c9565b614431565b6001600160a01b0383166143c45760408101516010161561437d5760405163c722997360e01b815260040160405180910390fd5b5f61438785610ede565b9050848184818111156143b05760405163391434e360e21b815260040161098393929190614d79565b5050506143be858285613ae8565b50614431565b336001600160a01b0385168114806143f457506001600160a01b0381165f9081526002602052604090205460ff16155b819061441f576040516327951b3f60e11b81526001600160a01b039091166004820152602401610983565b5061442f6109ea83878787611e6e565b505b6109ef8160400151858585612181565b5f61444a612cdf565b80519060200120905090565b5f61444a612ce9565b5f610ecd82846152dc565b5f6001600160d01b0382111561393b576040516306dfcc6560e41b815260d0600482015260248101839052604401610983565b5f806144c1426144b96144af88612d09565b868863ffffffff16565b879190614587565b915091505b935093915050565b5f610ecd82846152fb565b5f6144e2612a7f565b54600160401b900460ff16919050565b6144fa613d62565b611e5e81612c75565b61450b613d62565b5f5160206154635f395f51905f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace036145448482615368565b50600481016109ef8382615368565b6301ffc9a760e01b5f818152600483905290819060208260248188617530fa92505f511515601f3d11169150509250929050565b5f806144c185858582545f9081908015614685575f6145ab87612408600185614e0a565b805490915065ffffffffffff80821691600160301b90046001600160d01b03169088168211156145ee57604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361462757825465ffffffffffff16600160301b6001600160d01b03891602178355614677565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b94508593506144c692505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b0291909316179201919091559050816144c6565b5f602082840312156146ef575f5ffd5b81356001600160e01b031981168114610ecd575f5ffd5b61ffff81168114611e5e575f5ffd5b5f60208284031215614725575f5ffd5b8135610ecd81614706565b6001600160a01b0381168114611e5e575f5ffd5b5f5f5f5f60808587031215614757575f5ffd5b8435935060208501359250604085013561477081614730565b9396929550929360600135925050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610ecd6020830184614780565b5f5f604083850312156147d1575f5ffd5b82356147dc81614730565b946020939093013593505050565b5f602082840312156147fa575f5ffd5b8135610ecd81614730565b5f5f5f60608486031215614817575f5ffd5b833561482281614730565b9250602084013561483281614730565b929592945050506040919091013590565b5f60208284031215614853575f5ffd5b5035919050565b5f5f5f5f5f60a0868803121561486e575f5ffd5b853561487981614730565b9450602086013561488981614730565b94979496505050506040830135926060810135926080909101359150565b5f5f604083850312156148b8575f5ffd5b82356148c381614730565b915060208301356148d381614730565b809150509250929050565b5f5f83601f8401126148ee575f5ffd5b5081356001600160401b03811115614904575f5ffd5b60208301915083602082850101111561491b575f5ffd5b9250929050565b60ff81168114611e5e575f5ffd5b5f5f5f5f5f5f5f5f60c0898b031215614947575f5ffd5b883561495281614730565b9750602089013561496281614730565b965060408901356001600160401b0381111561497c575f5ffd5b6149888b828c016148de565b90975095505060608901356001600160401b038111156149a6575f5ffd5b6149b28b828c016148de565b90955093505060808901356149c681614922565b979a969950949793969295919450919260a001359150565b60ff60f81b8816815260e060208201525f6149fc60e0830189614780565b8281036040840152614a0e8189614780565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614a63578351835260209384019390920191600101614a45565b50909b9a5050505050505050505050565b5f5f83601f840112614a84575f5ffd5b5081356001600160401b03811115614a9a575f5ffd5b6020830191508360208260051b850101111561491b575f5ffd5b8015158114611e5e575f5ffd5b5f5f5f60408486031215614ad3575f5ffd5b83356001600160401b03811115614ae8575f5ffd5b614af486828701614a74565b9094509250506020840135614b0881614ab4565b809150509250925092565b5f5f60208385031215614b24575f5ffd5b82356001600160401b03811115614b39575f5ffd5b614b4585828601614a74565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015614ba857603f19878603018452614b93858351614780565b94506020938401939190910190600101614b77565b50929695505050505050565b5f5f5f5f5f5f60c08789031215614bc9575f5ffd5b8635614bd481614730565b955060208701359450604087013593506060870135614bf281614922565b9598949750929560808101359460a0909101359350915050565b5f5f60408385031215614c1d575f5ffd5b8235614c2881614730565b915060208301356148d381614ab4565b5f5f5f5f5f5f5f60e0888a031215614c4e575f5ffd5b8735614c5981614730565b96506020880135614c6981614730565b955060408801359450606088013593506080880135614c8781614922565b9699959850939692959460a0840135945060c09093013592915050565b5f5f60208385031215614cb5575f5ffd5b82356001600160401b03811115614cca575f5ffd5b8301601f81018513614cda575f5ffd5b80356001600160401b03811115614cef575f5ffd5b8560208260071b8401011115614d03575f5ffd5b6020919091019590945092505050565b5f5f60408385031215614d24575f5ffd5b8235614d2f81614730565b9150602083013563ffffffff811681146148d3575f5ffd5b600181811c90821680614d5b57607f821691505b602082108103610e4a57634e487b7160e01b5f52602260045260245ffd5b6001600160a01b039390931683526020830191909152604082015260600190565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b61ffff828116828216039081111561091f5761091f614dc2565b61ffff818116838216019081111561091f5761091f614dc2565b8181038181111561091f5761091f614dc2565b5f5f85851115614e2b575f5ffd5b83861115614e37575f5ffd5b5050820193919092039150565b5f5f8335601e19843603018112614e59575f5ffd5b8301803591506001600160401b03821115614e72575f5ffd5b60200191503681900382131561491b575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b828152604060208201525f6121796040830184614780565b80356001600160e01b03198116906004841015612e26576001600160e01b031960049490940360031b84901b1690921692915050565b5f60208284031215614f07575f5ffd5b8151610ecd81614ab4565b80516001600160401b0381168114614046575f5ffd5b5f60208284031215614f38575f5ffd5b610ecd82614f12565b805164ffffffffff81168114614046575f5ffd5b5f5f5f5f60808587031215614f68575f5ffd5b614f7185614f41565b93506020850151614f8181614706565b9250614f8f60408601614f41565b91506060850151614f9f81614706565b939692955090935050565b5f5f60408385031215614fbb575f5ffd5b614fc483614f41565b915060208301516148d381614706565b8082018082111561091f5761091f614dc2565b604051601f8201601f191681016001600160401b038111828210171561500f5761500f614d9a565b604052919050565b5f60c0828403128015615028575f5ffd5b5060405160c081016001600160401b038111828210171561504b5761504b614d9a565b604052825161505981614730565b815261506760208401614f12565b6020820152604083015161507a81614706565b6040820152606083015161508d81614922565b606082015260808301516150a081614922565b60808201526150b160a08401614f41565b60a08201529392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b038816815260a0602082018190525f90615109908301888a6150bd565b828103604084015261511c8187896150bd565b60ff95909516606084015250506080015295945050505050565b6001600160a01b03841681526040602082018190525f9061233290830184866150bd565b5f82601f830112615169575f5ffd5b81516001600160401b0381111561518257615182614d9a565b615195601f8201601f1916602001614fe7565b8181528460208386010111156151a9575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f602082840312156151d5575f5ffd5b81516001600160401b038111156151ea575f5ffd5b8201601f810184136151fa575f5ffd5b80516001600160401b0381111561521357615213614d9a565b8060051b61522360208201614fe7565b9182526020818401810192908101908784111561523e575f5ffd5b6020850192505b8383101561242d5782516001600160401b03811115615262575f5ffd5b6152718960208389010161515a565b83525060209283019290910190615245565b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b5f602082840312156152bb575f5ffd5b81516001600160401b038111156152d0575f5ffd5b6121798482850161515a565b6001600160d01b03828116828216039081111561091f5761091f614dc2565b6001600160d01b03818116838216019081111561091f5761091f614dc2565b601f821115610b635782821115610b6357805f5260205f20601f840160051c602085101561534557505f5b90810190601f840160051c035f5b818110156131c1575f83820155600101615353565b81516001600160401b0381111561538157615381614d9a565b6153958161538f8454614d47565b8461531a565b6020601f8211600181146153c7575f83156153b05750848201515b5f19600385901b1c1916600184901b178455610d3f565b5f84815260208120601f198516915b828110156153f657878501518255602094850194600190920191016153d6565b508482101561541357868401515f19600387901b60f8161c191681555b50505050600190811b0190555056fef3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00e8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d0052c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0052c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace02",
}

// GovernanceToken is an auto generated Go binding around an Ethereum contract.
type GovernanceToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *GovernanceToken) GetABI() abi.ABI {
	return c.abi
}

// NewGovernanceToken creates a new instance of GovernanceToken.
func NewGovernanceToken() *GovernanceToken {
	parsed, err := GovernanceTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &GovernanceToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *GovernanceToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (governanceToken *GovernanceToken) PackCLOCKMODE() []byte {
	enc, err := governanceToken.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (governanceToken *GovernanceToken) TryPackCLOCKMODE() ([]byte, error) {
	return governanceToken.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (governanceToken *GovernanceToken) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := governanceToken.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (governanceToken *GovernanceToken) PackDOMAINSEPARATOR() []byte {
	enc, err := governanceToken.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (governanceToken *GovernanceToken) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return governanceToken.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (governanceToken *GovernanceToken) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := governanceToken.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (governanceToken *GovernanceToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := governanceToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (governanceToken *GovernanceToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return governanceToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (governanceToken *GovernanceToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := governanceToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (governanceToken *GovernanceToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := governanceToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (governanceToken *GovernanceToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return governanceToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (governanceToken *GovernanceToken) UnpackApprove(data []byte) (bool, error) {
	out, err := governanceToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (governanceToken *GovernanceToken) PackAuthority() []byte {
	enc, err := governanceToken.abi.Pack("authority")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authority() view returns(address)
func (governanceToken *GovernanceToken) TryPackAuthority() ([]byte, error) {
	return governanceToken.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (governanceToken *GovernanceToken) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := governanceToken.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (governanceToken *GovernanceToken) PackBalanceOf(account common.Address) []byte {
	enc, err := governanceToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (governanceToken *GovernanceToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return governanceToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (governanceToken *GovernanceToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := governanceToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dc29fac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(address from, uint256 units) returns()
func (governanceToken *GovernanceToken) PackBurn(from common.Address, units *big.Int) []byte {
	enc, err := governanceToken.abi.Pack("burn", from, units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dc29fac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(address from, uint256 units) returns()
func (governanceToken *GovernanceToken) TryPackBurn(from common.Address, units *big.Int) ([]byte, error) {
	return governanceToken.abi.Pack("burn", from, units)
}

// PackBurnAndClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a45e58c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnAndClose(address holder) returns(uint256 units)
func (governanceToken *GovernanceToken) PackBurnAndClose(holder common.Address) []byte {
	enc, err := governanceToken.abi.Pack("burnAndClose", holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnAndClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a45e58c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnAndClose(address holder) returns(uint256 units)
func (governanceToken *GovernanceToken) TryPackBurnAndClose(holder common.Address) ([]byte, error) {
	return governanceToken.abi.Pack("burnAndClose", holder)
}

// UnpackBurnAndClose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5a45e58c.
//
// Solidity: function burnAndClose(address holder) returns(uint256 units)
func (governanceToken *GovernanceToken) UnpackBurnAndClose(data []byte) (*big.Int, error) {
	out, err := governanceToken.abi.Unpack("burnAndClose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCanReceive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90d370ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canReceive(address account) view returns(bool)
func (governanceToken *GovernanceToken) PackCanReceive(account common.Address) []byte {
	enc, err := governanceToken.abi.Pack("canReceive", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanReceive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90d370ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canReceive(address account) view returns(bool)
func (governanceToken *GovernanceToken) TryPackCanReceive(account common.Address) ([]byte, error) {
	return governanceToken.abi.Pack("canReceive", account)
}

// UnpackCanReceive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x90d370ba.
//
// Solidity: function canReceive(address account) view returns(bool)
func (governanceToken *GovernanceToken) UnpackCanReceive(data []byte) (bool, error) {
	out, err := governanceToken.abi.Unpack("canReceive", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackCanSend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bc06a92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canSend(address account) view returns(bool)
func (governanceToken *GovernanceToken) PackCanSend(account common.Address) []byte {
	enc, err := governanceToken.abi.Pack("canSend", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanSend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bc06a92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canSend(address account) view returns(bool)
func (governanceToken *GovernanceToken) TryPackCanSend(account common.Address) ([]byte, error) {
	return governanceToken.abi.Pack("canSend", account)
}

// UnpackCanSend is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2bc06a92.
//
// Solidity: function canSend(address account) view returns(bool)
func (governanceToken *GovernanceToken) UnpackCanSend(data []byte) (bool, error) {
	out, err := governanceToken.abi.Unpack("canSend", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackCanTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe46638e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canTransfer(address from, address to, uint256 amount) view returns(bool)
func (governanceToken *GovernanceToken) PackCanTransfer(from common.Address, to common.Address, amount *big.Int) []byte {
	enc, err := governanceToken.abi.Pack("canTransfer", from, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe46638e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canTransfer(address from, address to, uint256 amount) view returns(bool)
func (governanceToken *GovernanceToken) TryPackCanTransfer(from common.Address, to common.Address, amount *big.Int) ([]byte, error) {
	return governanceToken.abi.Pack("canTransfer", from, to, amount)
}

// UnpackCanTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe46638e6.
//
// Solidity: function canTransfer(address from, address to, uint256 amount) view returns(bool)
func (governanceToken *GovernanceToken) UnpackCanTransfer(data []byte) (bool, error) {
	out, err := governanceToken.abi.Unpack("canTransfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x355274ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cap() view returns(uint256)
func (governanceToken *GovernanceToken) PackCap() []byte {
	enc, err := governanceToken.abi.Pack("cap")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x355274ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cap() view returns(uint256)
func (governanceToken *GovernanceToken) TryPackCap() ([]byte, error) {
	return governanceToken.abi.Pack("cap")
}

// UnpackCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x355274ea.
//
// Solidity: function cap() view returns(uint256)
func (governanceToken *GovernanceToken) UnpackCap(data []byte) (*big.Int, error) {
	out, err := governanceToken.abi.Unpack("cap", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1127ed8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (governanceToken *GovernanceToken) PackCheckpoints(account common.Address, pos uint32) []byte {
	enc, err := governanceToken.abi.Pack("checkpoints", account, pos)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1127ed8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (governanceToken *GovernanceToken) TryPackCheckpoints(account common.Address, pos uint32) ([]byte, error) {
	return governanceToken.abi.Pack("checkpoints", account, pos)
}

// UnpackCheckpoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf1127ed8.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (governanceToken *GovernanceToken) UnpackCheckpoints(data []byte) (CheckpointsCheckpoint208, error) {
	out, err := governanceToken.abi.Unpack("checkpoints", data)
	if err != nil {
		return *new(CheckpointsCheckpoint208), err
	}
	out0 := *abi.ConvertType(out[0], new(CheckpointsCheckpoint208)).(*CheckpointsCheckpoint208)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (governanceToken *GovernanceToken) PackClock() []byte {
	enc, err := governanceToken.abi.Pack("clock")
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
func (governanceToken *GovernanceToken) TryPackClock() ([]byte, error) {
	return governanceToken.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (governanceToken *GovernanceToken) UnpackClock(data []byte) (*big.Int, error) {
	out, err := governanceToken.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43d726d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close() returns()
func (governanceToken *GovernanceToken) PackClose() []byte {
	enc, err := governanceToken.abi.Pack("close")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43d726d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close() returns()
func (governanceToken *GovernanceToken) TryPackClose() ([]byte, error) {
	return governanceToken.abi.Pack("close")
}

// PackCompliance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6290865d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compliance() view returns(address)
func (governanceToken *GovernanceToken) PackCompliance() []byte {
	enc, err := governanceToken.abi.Pack("compliance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompliance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6290865d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function compliance() view returns(address)
func (governanceToken *GovernanceToken) TryPackCompliance() ([]byte, error) {
	return governanceToken.abi.Pack("compliance")
}

// UnpackCompliance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6290865d.
//
// Solidity: function compliance() view returns(address)
func (governanceToken *GovernanceToken) UnpackCompliance(data []byte) (common.Address, error) {
	out, err := governanceToken.abi.Unpack("compliance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (governanceToken *GovernanceToken) PackDecimals() []byte {
	enc, err := governanceToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (governanceToken *GovernanceToken) TryPackDecimals() ([]byte, error) {
	return governanceToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (governanceToken *GovernanceToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := governanceToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address delegatee) returns()
func (governanceToken *GovernanceToken) PackDelegate(delegatee common.Address) []byte {
	enc, err := governanceToken.abi.Pack("delegate", delegatee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(address delegatee) returns()
func (governanceToken *GovernanceToken) TryPackDelegate(delegatee common.Address) ([]byte, error) {
	return governanceToken.abi.Pack("delegate", delegatee)
}

// PackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (governanceToken *GovernanceToken) PackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := governanceToken.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (governanceToken *GovernanceToken) TryPackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return governanceToken.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
}

// PackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegates(address account) view returns(address)
func (governanceToken *GovernanceToken) PackDelegates(account common.Address) []byte {
	enc, err := governanceToken.abi.Pack("delegates", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegates(address account) view returns(address)
func (governanceToken *GovernanceToken) TryPackDelegates(account common.Address) ([]byte, error) {
	return governanceToken.abi.Pack("delegates", account)
}

// UnpackDelegates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x587cde1e.
//
// Solidity: function delegates(address account) view returns(address)
func (governanceToken *GovernanceToken) UnpackDelegates(data []byte) (common.Address, error) {
	out, err := governanceToken.abi.Unpack("delegates", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (governanceToken *GovernanceToken) PackEip712Domain() []byte {
	enc, err := governanceToken.abi.Pack("eip712Domain")
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
func (governanceToken *GovernanceToken) TryPackEip712Domain() ([]byte, error) {
	return governanceToken.abi.Pack("eip712Domain")
}

// GovernanceTokenEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type GovernanceTokenEip712DomainOutput struct {
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
func (governanceToken *GovernanceToken) UnpackEip712Domain(data []byte) (GovernanceTokenEip712DomainOutput, error) {
	out, err := governanceToken.abi.Unpack("eip712Domain", data)
	outstruct := new(GovernanceTokenEip712DomainOutput)
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

// PackFixSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c451b52.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fixSupply() returns()
func (governanceToken *GovernanceToken) PackFixSupply() []byte {
	enc, err := governanceToken.abi.Pack("fixSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFixSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c451b52.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fixSupply() returns()
func (governanceToken *GovernanceToken) TryPackFixSupply() ([]byte, error) {
	return governanceToken.abi.Pack("fixSupply")
}

// PackForcedTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fc1d0e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forcedTransfer(address from, address to, uint256 amount) returns(bool)
func (governanceToken *GovernanceToken) PackForcedTransfer(from common.Address, to common.Address, amount *big.Int) []byte {
	enc, err := governanceToken.abi.Pack("forcedTransfer", from, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForcedTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fc1d0e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forcedTransfer(address from, address to, uint256 amount) returns(bool)
func (governanceToken *GovernanceToken) TryPackForcedTransfer(from common.Address, to common.Address, amount *big.Int) ([]byte, error) {
	return governanceToken.abi.Pack("forcedTransfer", from, to, amount)
}

// UnpackForcedTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fc1d0e7.
//
// Solidity: function forcedTransfer(address from, address to, uint256 amount) returns(bool)
func (governanceToken *GovernanceToken) UnpackForcedTransfer(data []byte) (bool, error) {
	out, err := governanceToken.abi.Unpack("forcedTransfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetFrozenTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x158b1a57.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getFrozenTokens(address account) view returns(uint256)
func (governanceToken *GovernanceToken) PackGetFrozenTokens(account common.Address) []byte {
	enc, err := governanceToken.abi.Pack("getFrozenTokens", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetFrozenTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x158b1a57.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getFrozenTokens(address account) view returns(uint256)
func (governanceToken *GovernanceToken) TryPackGetFrozenTokens(account common.Address) ([]byte, error) {
	return governanceToken.abi.Pack("getFrozenTokens", account)
}

// UnpackGetFrozenTokens is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x158b1a57.
//
// Solidity: function getFrozenTokens(address account) view returns(uint256)
func (governanceToken *GovernanceToken) UnpackGetFrozenTokens(data []byte) (*big.Int, error) {
	out, err := governanceToken.abi.Unpack("getFrozenTokens", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (governanceToken *GovernanceToken) PackGetPastTotalSupply(timepoint *big.Int) []byte {
	enc, err := governanceToken.abi.Pack("getPastTotalSupply", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (governanceToken *GovernanceToken) TryPackGetPastTotalSupply(timepoint *big.Int) ([]byte, error) {
	return governanceToken.abi.Pack("getPastTotalSupply", timepoint)
}

// UnpackGetPastTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e539e8c.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (governanceToken *GovernanceToken) UnpackGetPastTotalSupply(data []byte) (*big.Int, error) {
	out, err := governanceToken.abi.Unpack("getPastTotalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (governanceToken *GovernanceToken) PackGetPastVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := governanceToken.abi.Pack("getPastVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (governanceToken *GovernanceToken) TryPackGetPastVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return governanceToken.abi.Pack("getPastVotes", account, timepoint)
}

// UnpackGetPastVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a46b1a8.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (governanceToken *GovernanceToken) UnpackGetPastVotes(data []byte) (*big.Int, error) {
	out, err := governanceToken.abi.Unpack("getPastVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (governanceToken *GovernanceToken) PackGetVotes(account common.Address) []byte {
	enc, err := governanceToken.abi.Pack("getVotes", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (governanceToken *GovernanceToken) TryPackGetVotes(account common.Address) ([]byte, error) {
	return governanceToken.abi.Pack("getVotes", account)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ab24eb0.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (governanceToken *GovernanceToken) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := governanceToken.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIdentityRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134e18f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function identityRegistry() view returns(address)
func (governanceToken *GovernanceToken) PackIdentityRegistry() []byte {
	enc, err := governanceToken.abi.Pack("identityRegistry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdentityRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134e18f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function identityRegistry() view returns(address)
func (governanceToken *GovernanceToken) TryPackIdentityRegistry() ([]byte, error) {
	return governanceToken.abi.Pack("identityRegistry")
}

// UnpackIdentityRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x134e18f4.
//
// Solidity: function identityRegistry() view returns(address)
func (governanceToken *GovernanceToken) UnpackIdentityRegistry(data []byte) (common.Address, error) {
	out, err := governanceToken.abi.Unpack("identityRegistry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x740b08dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address authority, address registry, string name, string symbol, uint8 decimals_, uint256 cap) returns()
func (governanceToken *GovernanceToken) PackInitialize(authority common.Address, registry common.Address, name string, symbol string, decimals uint8, cap *big.Int) []byte {
	enc, err := governanceToken.abi.Pack("initialize", authority, registry, name, symbol, decimals, cap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x740b08dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address authority, address registry, string name, string symbol, uint8 decimals_, uint256 cap) returns()
func (governanceToken *GovernanceToken) TryPackInitialize(authority common.Address, registry common.Address, name string, symbol string, decimals uint8, cap *big.Int) ([]byte, error) {
	return governanceToken.abi.Pack("initialize", authority, registry, name, symbol, decimals, cap)
}

// PackIsClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2b6b58c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isClosed() view returns(bool)
func (governanceToken *GovernanceToken) PackIsClosed() []byte {
	enc, err := governanceToken.abi.Pack("isClosed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2b6b58c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isClosed() view returns(bool)
func (governanceToken *GovernanceToken) TryPackIsClosed() ([]byte, error) {
	return governanceToken.abi.Pack("isClosed")
}

// UnpackIsClosed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2b6b58c.
//
// Solidity: function isClosed() view returns(bool)
func (governanceToken *GovernanceToken) UnpackIsClosed(data []byte) (bool, error) {
	out, err := governanceToken.abi.Unpack("isClosed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (governanceToken *GovernanceToken) PackIsConsumingScheduledOp() []byte {
	enc, err := governanceToken.abi.Pack("isConsumingScheduledOp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (governanceToken *GovernanceToken) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return governanceToken.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (governanceToken *GovernanceToken) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := governanceToken.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackIsCountryBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05abe2ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isCountryBlocked(uint16 country) view returns(bool)
func (governanceToken *GovernanceToken) PackIsCountryBlocked(country uint16) []byte {
	enc, err := governanceToken.abi.Pack("isCountryBlocked", country)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsCountryBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05abe2ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isCountryBlocked(uint16 country) view returns(bool)
func (governanceToken *GovernanceToken) TryPackIsCountryBlocked(country uint16) ([]byte, error) {
	return governanceToken.abi.Pack("isCountryBlocked", country)
}

// UnpackIsCountryBlocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05abe2ec.
//
// Solidity: function isCountryBlocked(uint16 country) view returns(bool)
func (governanceToken *GovernanceToken) UnpackIsCountryBlocked(data []byte) (bool, error) {
	out, err := governanceToken.abi.Unpack("isCountryBlocked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsFrozen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5839836.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isFrozen(address account) view returns(bool)
func (governanceToken *GovernanceToken) PackIsFrozen(account common.Address) []byte {
	enc, err := governanceToken.abi.Pack("isFrozen", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsFrozen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5839836.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isFrozen(address account) view returns(bool)
func (governanceToken *GovernanceToken) TryPackIsFrozen(account common.Address) ([]byte, error) {
	return governanceToken.abi.Pack("isFrozen", account)
}

// UnpackIsFrozen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe5839836.
//
// Solidity: function isFrozen(address account) view returns(bool)
func (governanceToken *GovernanceToken) UnpackIsFrozen(data []byte) (bool, error) {
	out, err := governanceToken.abi.Unpack("isFrozen", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsSerialUsed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a1e58b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSerialUsed(uint256 serial) view returns(bool)
func (governanceToken *GovernanceToken) PackIsSerialUsed(serial *big.Int) []byte {
	enc, err := governanceToken.abi.Pack("isSerialUsed", serial)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSerialUsed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a1e58b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSerialUsed(uint256 serial) view returns(bool)
func (governanceToken *GovernanceToken) TryPackIsSerialUsed(serial *big.Int) ([]byte, error) {
	return governanceToken.abi.Pack("isSerialUsed", serial)
}

// UnpackIsSerialUsed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a1e58b8.
//
// Solidity: function isSerialUsed(uint256 serial) view returns(bool)
func (governanceToken *GovernanceToken) UnpackIsSerialUsed(data []byte) (bool, error) {
	out, err := governanceToken.abi.Unpack("isSerialUsed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIssue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fa6c1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function issue(uint256 serial, bytes32 ref, address to, uint256 units) returns()
func (governanceToken *GovernanceToken) PackIssue(serial *big.Int, ref [32]byte, to common.Address, units *big.Int) []byte {
	enc, err := governanceToken.abi.Pack("issue", serial, ref, to, units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIssue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fa6c1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function issue(uint256 serial, bytes32 ref, address to, uint256 units) returns()
func (governanceToken *GovernanceToken) TryPackIssue(serial *big.Int, ref [32]byte, to common.Address, units *big.Int) ([]byte, error) {
	return governanceToken.abi.Pack("issue", serial, ref, to, units)
}

// PackIssueBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6a3f96e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function issueBatch((uint256,bytes32,address,uint256)[] issues) returns()
func (governanceToken *GovernanceToken) PackIssueBatch(issues []Issue) []byte {
	enc, err := governanceToken.abi.Pack("issueBatch", issues)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIssueBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6a3f96e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function issueBatch((uint256,bytes32,address,uint256)[] issues) returns()
func (governanceToken *GovernanceToken) TryPackIssueBatch(issues []Issue) ([]byte, error) {
	return governanceToken.abi.Pack("issueBatch", issues)
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (governanceToken *GovernanceToken) PackMulticall(data [][]byte) []byte {
	enc, err := governanceToken.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (governanceToken *GovernanceToken) TryPackMulticall(data [][]byte) ([]byte, error) {
	return governanceToken.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (governanceToken *GovernanceToken) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := governanceToken.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (governanceToken *GovernanceToken) PackName() []byte {
	enc, err := governanceToken.abi.Pack("name")
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
func (governanceToken *GovernanceToken) TryPackName() ([]byte, error) {
	return governanceToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (governanceToken *GovernanceToken) UnpackName(data []byte) (string, error) {
	out, err := governanceToken.abi.Unpack("name", data)
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
func (governanceToken *GovernanceToken) PackNonces(owner common.Address) []byte {
	enc, err := governanceToken.abi.Pack("nonces", owner)
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
func (governanceToken *GovernanceToken) TryPackNonces(owner common.Address) ([]byte, error) {
	return governanceToken.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (governanceToken *GovernanceToken) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := governanceToken.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNumCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fcfff45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (governanceToken *GovernanceToken) PackNumCheckpoints(account common.Address) []byte {
	enc, err := governanceToken.abi.Pack("numCheckpoints", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNumCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fcfff45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (governanceToken *GovernanceToken) TryPackNumCheckpoints(account common.Address) ([]byte, error) {
	return governanceToken.abi.Pack("numCheckpoints", account)
}

// UnpackNumCheckpoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6fcfff45.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (governanceToken *GovernanceToken) UnpackNumCheckpoints(data []byte) (uint32, error) {
	out, err := governanceToken.abi.Unpack("numCheckpoints", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (governanceToken *GovernanceToken) PackPause() []byte {
	enc, err := governanceToken.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (governanceToken *GovernanceToken) TryPackPause() ([]byte, error) {
	return governanceToken.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (governanceToken *GovernanceToken) PackPaused() []byte {
	enc, err := governanceToken.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (governanceToken *GovernanceToken) TryPackPaused() ([]byte, error) {
	return governanceToken.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (governanceToken *GovernanceToken) UnpackPaused(data []byte) (bool, error) {
	out, err := governanceToken.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (governanceToken *GovernanceToken) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := governanceToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (governanceToken *GovernanceToken) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return governanceToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackRecover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x648bf774.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recover(address lost, address wallet) returns(uint256 units)
func (governanceToken *GovernanceToken) PackRecover(lost common.Address, wallet common.Address) []byte {
	enc, err := governanceToken.abi.Pack("recover", lost, wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x648bf774.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recover(address lost, address wallet) returns(uint256 units)
func (governanceToken *GovernanceToken) TryPackRecover(lost common.Address, wallet common.Address) ([]byte, error) {
	return governanceToken.abi.Pack("recover", lost, wallet)
}

// UnpackRecover is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x648bf774.
//
// Solidity: function recover(address lost, address wallet) returns(uint256 units)
func (governanceToken *GovernanceToken) UnpackRecover(data []byte) (*big.Int, error) {
	out, err := governanceToken.abi.Unpack("recover", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e9a6950.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem(address holder, uint256 units) returns()
func (governanceToken *GovernanceToken) PackRedeem(holder common.Address, units *big.Int) []byte {
	enc, err := governanceToken.abi.Pack("redeem", holder, units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e9a6950.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(address holder, uint256 units) returns()
func (governanceToken *GovernanceToken) TryPackRedeem(holder common.Address, units *big.Int) ([]byte, error) {
	return governanceToken.abi.Pack("redeem", holder, units)
}

// PackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd3293de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve() view returns(address)
func (governanceToken *GovernanceToken) PackReserve() []byte {
	enc, err := governanceToken.abi.Pack("reserve")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd3293de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserve() view returns(address)
func (governanceToken *GovernanceToken) TryPackReserve() ([]byte, error) {
	return governanceToken.abi.Pack("reserve")
}

// UnpackReserve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcd3293de.
//
// Solidity: function reserve() view returns(address)
func (governanceToken *GovernanceToken) UnpackReserve(data []byte) (common.Address, error) {
	out, err := governanceToken.abi.Unpack("reserve", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSeize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41bd5a9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seize(address from, address to, uint256 amount, bytes32 legalReason, bytes32 documentHash) returns()
func (governanceToken *GovernanceToken) PackSeize(from common.Address, to common.Address, amount *big.Int, legalReason [32]byte, documentHash [32]byte) []byte {
	enc, err := governanceToken.abi.Pack("seize", from, to, amount, legalReason, documentHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41bd5a9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seize(address from, address to, uint256 amount, bytes32 legalReason, bytes32 documentHash) returns()
func (governanceToken *GovernanceToken) TryPackSeize(from common.Address, to common.Address, amount *big.Int, legalReason [32]byte, documentHash [32]byte) ([]byte, error) {
	return governanceToken.abi.Pack("seize", from, to, amount, legalReason, documentHash)
}

// PackSetAddressFrozen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc69c09cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAddressFrozen(address account, bool frozen) returns()
func (governanceToken *GovernanceToken) PackSetAddressFrozen(account common.Address, frozen bool) []byte {
	enc, err := governanceToken.abi.Pack("setAddressFrozen", account, frozen)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAddressFrozen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc69c09cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAddressFrozen(address account, bool frozen) returns()
func (governanceToken *GovernanceToken) TryPackSetAddressFrozen(account common.Address, frozen bool) ([]byte, error) {
	return governanceToken.abi.Pack("setAddressFrozen", account, frozen)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (governanceToken *GovernanceToken) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := governanceToken.abi.Pack("setAuthority", newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (governanceToken *GovernanceToken) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return governanceToken.abi.Pack("setAuthority", newAuthority)
}

// PackSetCompliance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8981789.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCompliance(address compliance_) returns()
func (governanceToken *GovernanceToken) PackSetCompliance(compliance common.Address) []byte {
	enc, err := governanceToken.abi.Pack("setCompliance", compliance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCompliance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8981789.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCompliance(address compliance_) returns()
func (governanceToken *GovernanceToken) TryPackSetCompliance(compliance common.Address) ([]byte, error) {
	return governanceToken.abi.Pack("setCompliance", compliance)
}

// PackSetCountriesBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3879ca8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCountriesBlocked(uint16[] countries, bool blocked) returns()
func (governanceToken *GovernanceToken) PackSetCountriesBlocked(countries []uint16, blocked bool) []byte {
	enc, err := governanceToken.abi.Pack("setCountriesBlocked", countries, blocked)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCountriesBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3879ca8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCountriesBlocked(uint16[] countries, bool blocked) returns()
func (governanceToken *GovernanceToken) TryPackSetCountriesBlocked(countries []uint16, blocked bool) ([]byte, error) {
	return governanceToken.abi.Pack("setCountriesBlocked", countries, blocked)
}

// PackSetFrozenTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebe45cba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFrozenTokens(address account, uint256 amount) returns(bool)
func (governanceToken *GovernanceToken) PackSetFrozenTokens(account common.Address, amount *big.Int) []byte {
	enc, err := governanceToken.abi.Pack("setFrozenTokens", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFrozenTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebe45cba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFrozenTokens(address account, uint256 amount) returns(bool)
func (governanceToken *GovernanceToken) TryPackSetFrozenTokens(account common.Address, amount *big.Int) ([]byte, error) {
	return governanceToken.abi.Pack("setFrozenTokens", account, amount)
}

// UnpackSetFrozenTokens is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebe45cba.
//
// Solidity: function setFrozenTokens(address account, uint256 amount) returns(bool)
func (governanceToken *GovernanceToken) UnpackSetFrozenTokens(data []byte) (bool, error) {
	out, err := governanceToken.abi.Unpack("setFrozenTokens", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSetReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cecc80a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setReserve(address gate) returns()
func (governanceToken *GovernanceToken) PackSetReserve(gate common.Address) []byte {
	enc, err := governanceToken.abi.Pack("setReserve", gate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cecc80a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setReserve(address gate) returns()
func (governanceToken *GovernanceToken) TryPackSetReserve(gate common.Address) ([]byte, error) {
	return governanceToken.abi.Pack("setReserve", gate)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (governanceToken *GovernanceToken) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := governanceToken.abi.Pack("supportsInterface", interfaceId)
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
func (governanceToken *GovernanceToken) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return governanceToken.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (governanceToken *GovernanceToken) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := governanceToken.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (governanceToken *GovernanceToken) PackSymbol() []byte {
	enc, err := governanceToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (governanceToken *GovernanceToken) TryPackSymbol() ([]byte, error) {
	return governanceToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (governanceToken *GovernanceToken) UnpackSymbol(data []byte) (string, error) {
	out, err := governanceToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTemplate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f2ddd93.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function template() view returns(address)
func (governanceToken *GovernanceToken) PackTemplate() []byte {
	enc, err := governanceToken.abi.Pack("template")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTemplate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f2ddd93.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function template() view returns(address)
func (governanceToken *GovernanceToken) TryPackTemplate() ([]byte, error) {
	return governanceToken.abi.Pack("template")
}

// UnpackTemplate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f2ddd93.
//
// Solidity: function template() view returns(address)
func (governanceToken *GovernanceToken) UnpackTemplate(data []byte) (common.Address, error) {
	out, err := governanceToken.abi.Unpack("template", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (governanceToken *GovernanceToken) PackTotalSupply() []byte {
	enc, err := governanceToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (governanceToken *GovernanceToken) TryPackTotalSupply() ([]byte, error) {
	return governanceToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (governanceToken *GovernanceToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := governanceToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (governanceToken *GovernanceToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := governanceToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (governanceToken *GovernanceToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return governanceToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (governanceToken *GovernanceToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := governanceToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (governanceToken *GovernanceToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := governanceToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (governanceToken *GovernanceToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return governanceToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (governanceToken *GovernanceToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := governanceToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (governanceToken *GovernanceToken) PackUnpause() []byte {
	enc, err := governanceToken.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (governanceToken *GovernanceToken) TryPackUnpause() ([]byte, error) {
	return governanceToken.abi.Pack("unpause")
}

// GovernanceTokenAddressFrozen represents a AddressFrozen event raised by the GovernanceToken contract.
type GovernanceTokenAddressFrozen struct {
	Account  common.Address
	IsFrozen bool
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenAddressFrozenEventName = "AddressFrozen"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenAddressFrozen) ContractEventName() string {
	return GovernanceTokenAddressFrozenEventName
}

// UnpackAddressFrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AddressFrozen(address indexed account, bool indexed isFrozen, address indexed operator)
func (governanceToken *GovernanceToken) UnpackAddressFrozenEvent(log *types.Log) (*GovernanceTokenAddressFrozen, error) {
	event := "AddressFrozen"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenAddressFrozen)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenApproval represents a Approval event raised by the GovernanceToken contract.
type GovernanceTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenApproval) ContractEventName() string {
	return GovernanceTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (governanceToken *GovernanceToken) UnpackApprovalEvent(log *types.Log) (*GovernanceTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenApproval)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenAuthorityUpdated represents a AuthorityUpdated event raised by the GovernanceToken contract.
type GovernanceTokenAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenAuthorityUpdated) ContractEventName() string {
	return GovernanceTokenAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (governanceToken *GovernanceToken) UnpackAuthorityUpdatedEvent(log *types.Log) (*GovernanceTokenAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenClosed represents a Closed event raised by the GovernanceToken contract.
type GovernanceTokenClosed struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenClosedEventName = "Closed"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenClosed) ContractEventName() string {
	return GovernanceTokenClosedEventName
}

// UnpackClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Closed()
func (governanceToken *GovernanceToken) UnpackClosedEvent(log *types.Log) (*GovernanceTokenClosed, error) {
	event := "Closed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenClosed)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenComplianceAdded represents a ComplianceAdded event raised by the GovernanceToken contract.
type GovernanceTokenComplianceAdded struct {
	Compliance common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenComplianceAddedEventName = "ComplianceAdded"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenComplianceAdded) ContractEventName() string {
	return GovernanceTokenComplianceAddedEventName
}

// UnpackComplianceAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ComplianceAdded(address indexed compliance)
func (governanceToken *GovernanceToken) UnpackComplianceAddedEvent(log *types.Log) (*GovernanceTokenComplianceAdded, error) {
	event := "ComplianceAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenComplianceAdded)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenCountryBlocked represents a CountryBlocked event raised by the GovernanceToken contract.
type GovernanceTokenCountryBlocked struct {
	Country uint16
	Blocked bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenCountryBlockedEventName = "CountryBlocked"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenCountryBlocked) ContractEventName() string {
	return GovernanceTokenCountryBlockedEventName
}

// UnpackCountryBlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CountryBlocked(uint16 indexed country, bool blocked)
func (governanceToken *GovernanceToken) UnpackCountryBlockedEvent(log *types.Log) (*GovernanceTokenCountryBlocked, error) {
	event := "CountryBlocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenCountryBlocked)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenDelegateChanged represents a DelegateChanged event raised by the GovernanceToken contract.
type GovernanceTokenDelegateChanged struct {
	Delegator    common.Address
	FromDelegate common.Address
	ToDelegate   common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenDelegateChangedEventName = "DelegateChanged"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenDelegateChanged) ContractEventName() string {
	return GovernanceTokenDelegateChangedEventName
}

// UnpackDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateChanged(address indexed delegator, address indexed fromDelegate, address indexed toDelegate)
func (governanceToken *GovernanceToken) UnpackDelegateChangedEvent(log *types.Log) (*GovernanceTokenDelegateChanged, error) {
	event := "DelegateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenDelegateChanged)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenDelegateVotesChanged represents a DelegateVotesChanged event raised by the GovernanceToken contract.
type GovernanceTokenDelegateVotesChanged struct {
	Delegate      common.Address
	PreviousVotes *big.Int
	NewVotes      *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenDelegateVotesChangedEventName = "DelegateVotesChanged"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenDelegateVotesChanged) ContractEventName() string {
	return GovernanceTokenDelegateVotesChangedEventName
}

// UnpackDelegateVotesChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)
func (governanceToken *GovernanceToken) UnpackDelegateVotesChangedEvent(log *types.Log) (*GovernanceTokenDelegateVotesChanged, error) {
	event := "DelegateVotesChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenDelegateVotesChanged)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenEIP712DomainChanged represents a EIP712DomainChanged event raised by the GovernanceToken contract.
type GovernanceTokenEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenEIP712DomainChanged) ContractEventName() string {
	return GovernanceTokenEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (governanceToken *GovernanceToken) UnpackEIP712DomainChangedEvent(log *types.Log) (*GovernanceTokenEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenForcedTransfer represents a ForcedTransfer event raised by the GovernanceToken contract.
type GovernanceTokenForcedTransfer struct {
	From   common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenForcedTransferEventName = "ForcedTransfer"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenForcedTransfer) ContractEventName() string {
	return GovernanceTokenForcedTransferEventName
}

// UnpackForcedTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ForcedTransfer(address indexed from, address indexed to, uint256 amount)
func (governanceToken *GovernanceToken) UnpackForcedTransferEvent(log *types.Log) (*GovernanceTokenForcedTransfer, error) {
	event := "ForcedTransfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenForcedTransfer)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenFrozen represents a Frozen event raised by the GovernanceToken contract.
type GovernanceTokenFrozen struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenFrozenEventName = "Frozen"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenFrozen) ContractEventName() string {
	return GovernanceTokenFrozenEventName
}

// UnpackFrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Frozen(address indexed account, uint256 amount)
func (governanceToken *GovernanceToken) UnpackFrozenEvent(log *types.Log) (*GovernanceTokenFrozen, error) {
	event := "Frozen"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenFrozen)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenInitialized represents a Initialized event raised by the GovernanceToken contract.
type GovernanceTokenInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenInitialized) ContractEventName() string {
	return GovernanceTokenInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (governanceToken *GovernanceToken) UnpackInitializedEvent(log *types.Log) (*GovernanceTokenInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenInitialized)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenIssueRefused represents a IssueRefused event raised by the GovernanceToken contract.
type GovernanceTokenIssueRefused struct {
	Serial *big.Int
	Ref    [32]byte
	To     common.Address
	Units  *big.Int
	Reason []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenIssueRefusedEventName = "IssueRefused"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenIssueRefused) ContractEventName() string {
	return GovernanceTokenIssueRefusedEventName
}

// UnpackIssueRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IssueRefused(uint256 indexed serial, bytes32 indexed ref, address indexed to, uint256 units, bytes reason)
func (governanceToken *GovernanceToken) UnpackIssueRefusedEvent(log *types.Log) (*GovernanceTokenIssueRefused, error) {
	event := "IssueRefused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenIssueRefused)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenIssued represents a Issued event raised by the GovernanceToken contract.
type GovernanceTokenIssued struct {
	Serial *big.Int
	Ref    [32]byte
	To     common.Address
	Units  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenIssuedEventName = "Issued"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenIssued) ContractEventName() string {
	return GovernanceTokenIssuedEventName
}

// UnpackIssuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Issued(uint256 indexed serial, bytes32 indexed ref, address indexed to, uint256 units)
func (governanceToken *GovernanceToken) UnpackIssuedEvent(log *types.Log) (*GovernanceTokenIssued, error) {
	event := "Issued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenIssued)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenOpened represents a Opened event raised by the GovernanceToken contract.
type GovernanceTokenOpened struct {
	Registry common.Address
	Name     string
	Symbol   string
	Decimals uint8
	Cap      *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenOpenedEventName = "Opened"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenOpened) ContractEventName() string {
	return GovernanceTokenOpenedEventName
}

// UnpackOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Opened(address registry, string name, string symbol, uint8 decimals, uint256 cap)
func (governanceToken *GovernanceToken) UnpackOpenedEvent(log *types.Log) (*GovernanceTokenOpened, error) {
	event := "Opened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenOpened)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenPaused represents a Paused event raised by the GovernanceToken contract.
type GovernanceTokenPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenPaused) ContractEventName() string {
	return GovernanceTokenPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (governanceToken *GovernanceToken) UnpackPausedEvent(log *types.Log) (*GovernanceTokenPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenPaused)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenReserveSet represents a ReserveSet event raised by the GovernanceToken contract.
type GovernanceTokenReserveSet struct {
	Gate common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenReserveSetEventName = "ReserveSet"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenReserveSet) ContractEventName() string {
	return GovernanceTokenReserveSetEventName
}

// UnpackReserveSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReserveSet(address indexed gate)
func (governanceToken *GovernanceToken) UnpackReserveSetEvent(log *types.Log) (*GovernanceTokenReserveSet, error) {
	event := "ReserveSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenReserveSet)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenSeized represents a Seized event raised by the GovernanceToken contract.
type GovernanceTokenSeized struct {
	From         common.Address
	To           common.Address
	Amount       *big.Int
	LegalReason  [32]byte
	DocumentHash [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenSeizedEventName = "Seized"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenSeized) ContractEventName() string {
	return GovernanceTokenSeizedEventName
}

// UnpackSeizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Seized(address indexed from, address indexed to, uint256 amount, bytes32 indexed legalReason, bytes32 documentHash)
func (governanceToken *GovernanceToken) UnpackSeizedEvent(log *types.Log) (*GovernanceTokenSeized, error) {
	event := "Seized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenSeized)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenSupplyFixed represents a SupplyFixed event raised by the GovernanceToken contract.
type GovernanceTokenSupplyFixed struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenSupplyFixedEventName = "SupplyFixed"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenSupplyFixed) ContractEventName() string {
	return GovernanceTokenSupplyFixedEventName
}

// UnpackSupplyFixedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SupplyFixed()
func (governanceToken *GovernanceToken) UnpackSupplyFixedEvent(log *types.Log) (*GovernanceTokenSupplyFixed, error) {
	event := "SupplyFixed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenSupplyFixed)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenTransfer represents a Transfer event raised by the GovernanceToken contract.
type GovernanceTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenTransfer) ContractEventName() string {
	return GovernanceTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (governanceToken *GovernanceToken) UnpackTransferEvent(log *types.Log) (*GovernanceTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenTransfer)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenUnpaused represents a Unpaused event raised by the GovernanceToken contract.
type GovernanceTokenUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenUnpaused) ContractEventName() string {
	return GovernanceTokenUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (governanceToken *GovernanceToken) UnpackUnpausedEvent(log *types.Log) (*GovernanceTokenUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenUnpaused)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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

// GovernanceTokenWalletRecovered represents a WalletRecovered event raised by the GovernanceToken contract.
type GovernanceTokenWalletRecovered struct {
	Lost       common.Address
	Wallet     common.Address
	InvestorId uint64
	Units      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const GovernanceTokenWalletRecoveredEventName = "WalletRecovered"

// ContractEventName returns the user-defined event name.
func (GovernanceTokenWalletRecovered) ContractEventName() string {
	return GovernanceTokenWalletRecoveredEventName
}

// UnpackWalletRecoveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WalletRecovered(address indexed lost, address indexed wallet, uint64 indexed investorId, uint256 units)
func (governanceToken *GovernanceToken) UnpackWalletRecoveredEvent(log *types.Log) (*GovernanceTokenWalletRecovered, error) {
	event := "WalletRecovered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTokenWalletRecovered)
	if len(log.Data) > 0 {
		if err := governanceToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceToken.abi.Events[event].Inputs {
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
func (governanceToken *GovernanceToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return governanceToken.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return governanceToken.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return governanceToken.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["AccountFrozen"].ID.Bytes()[:4]) {
		return governanceToken.UnpackAccountFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return governanceToken.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["CapExceeded"].ID.Bytes()[:4]) {
		return governanceToken.UnpackCapExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return governanceToken.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ComplianceNotFollowed"].ID.Bytes()[:4]) {
		return governanceToken.UnpackComplianceNotFollowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["CountryNotAllowed"].ID.Bytes()[:4]) {
		return governanceToken.UnpackCountryNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return governanceToken.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return governanceToken.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return governanceToken.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ERC20ExceededSafeSupply"].ID.Bytes()[:4]) {
		return governanceToken.UnpackERC20ExceededSafeSupplyError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return governanceToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return governanceToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return governanceToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return governanceToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return governanceToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return governanceToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return governanceToken.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return governanceToken.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ERC5805FutureLookup"].ID.Bytes()[:4]) {
		return governanceToken.UnpackERC5805FutureLookupError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ERC7943InsufficientUnfrozenBalance"].ID.Bytes()[:4]) {
		return governanceToken.UnpackERC7943InsufficientUnfrozenBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["EligibilityExpired"].ID.Bytes()[:4]) {
		return governanceToken.UnpackEligibilityExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return governanceToken.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return governanceToken.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return governanceToken.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return governanceToken.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["InvalidCap"].ID.Bytes()[:4]) {
		return governanceToken.UnpackInvalidCapError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["InvalidCompliance"].ID.Bytes()[:4]) {
		return governanceToken.UnpackInvalidComplianceError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["InvalidDecimals"].ID.Bytes()[:4]) {
		return governanceToken.UnpackInvalidDecimalsError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return governanceToken.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["InvalidRegistry"].ID.Bytes()[:4]) {
		return governanceToken.UnpackInvalidRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["InvalidReserve"].ID.Bytes()[:4]) {
		return governanceToken.UnpackInvalidReserveError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["NotEligible"].ID.Bytes()[:4]) {
		return governanceToken.UnpackNotEligibleError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return governanceToken.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["NotSameInvestor"].ID.Bytes()[:4]) {
		return governanceToken.UnpackNotSameInvestorError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["NotSoleHolder"].ID.Bytes()[:4]) {
		return governanceToken.UnpackNotSoleHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ReserveUnavailable"].ID.Bytes()[:4]) {
		return governanceToken.UnpackReserveUnavailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return governanceToken.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["SerialUsed"].ID.Bytes()[:4]) {
		return governanceToken.UnpackSerialUsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["SupplyIsFixed"].ID.Bytes()[:4]) {
		return governanceToken.UnpackSupplyIsFixedError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["SupplyNotFixed"].ID.Bytes()[:4]) {
		return governanceToken.UnpackSupplyNotFixedError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["TokenClosed"].ID.Bytes()[:4]) {
		return governanceToken.UnpackTokenClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["VotesExpiredSignature"].ID.Bytes()[:4]) {
		return governanceToken.UnpackVotesExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], governanceToken.abi.Errors["ZeroUnits"].ID.Bytes()[:4]) {
		return governanceToken.UnpackZeroUnitsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// GovernanceTokenAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the GovernanceToken contract.
type GovernanceTokenAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func GovernanceTokenAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (governanceToken *GovernanceToken) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*GovernanceTokenAccessManagedInvalidAuthority, error) {
	out := new(GovernanceTokenAccessManagedInvalidAuthority)
	if err := governanceToken.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the GovernanceToken contract.
type GovernanceTokenAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func GovernanceTokenAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (governanceToken *GovernanceToken) UnpackAccessManagedRequiredDelayError(raw []byte) (*GovernanceTokenAccessManagedRequiredDelay, error) {
	out := new(GovernanceTokenAccessManagedRequiredDelay)
	if err := governanceToken.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the GovernanceToken contract.
type GovernanceTokenAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func GovernanceTokenAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (governanceToken *GovernanceToken) UnpackAccessManagedUnauthorizedError(raw []byte) (*GovernanceTokenAccessManagedUnauthorized, error) {
	out := new(GovernanceTokenAccessManagedUnauthorized)
	if err := governanceToken.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenAccountFrozen represents a AccountFrozen error raised by the GovernanceToken contract.
type GovernanceTokenAccountFrozen struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountFrozen(address account)
func GovernanceTokenAccountFrozenErrorID() common.Hash {
	return common.HexToHash("0x4f2a367e694e71282f29ab5eaa04c4c0be45ac5bf2ca74fb67068b98bdc2887d")
}

// UnpackAccountFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountFrozen(address account)
func (governanceToken *GovernanceToken) UnpackAccountFrozenError(raw []byte) (*GovernanceTokenAccountFrozen, error) {
	out := new(GovernanceTokenAccountFrozen)
	if err := governanceToken.abi.UnpackIntoInterface(out, "AccountFrozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenAddressEmptyCode represents a AddressEmptyCode error raised by the GovernanceToken contract.
type GovernanceTokenAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func GovernanceTokenAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (governanceToken *GovernanceToken) UnpackAddressEmptyCodeError(raw []byte) (*GovernanceTokenAddressEmptyCode, error) {
	out := new(GovernanceTokenAddressEmptyCode)
	if err := governanceToken.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenCapExceeded represents a CapExceeded error raised by the GovernanceToken contract.
type GovernanceTokenCapExceeded struct {
	Cap    *big.Int
	Supply *big.Int
	Units  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapExceeded(uint256 cap, uint256 supply, uint256 units)
func GovernanceTokenCapExceededErrorID() common.Hash {
	return common.HexToHash("0x0cf95ce58fb68eac525490e65e75ad4272e1de714ef8feed90340b13cbfdbfef")
}

// UnpackCapExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapExceeded(uint256 cap, uint256 supply, uint256 units)
func (governanceToken *GovernanceToken) UnpackCapExceededError(raw []byte) (*GovernanceTokenCapExceeded, error) {
	out := new(GovernanceTokenCapExceeded)
	if err := governanceToken.abi.UnpackIntoInterface(out, "CapExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the GovernanceToken contract.
type GovernanceTokenCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func GovernanceTokenCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (governanceToken *GovernanceToken) UnpackCheckpointUnorderedInsertionError(raw []byte) (*GovernanceTokenCheckpointUnorderedInsertion, error) {
	out := new(GovernanceTokenCheckpointUnorderedInsertion)
	if err := governanceToken.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenComplianceNotFollowed represents a ComplianceNotFollowed error raised by the GovernanceToken contract.
type GovernanceTokenComplianceNotFollowed struct {
	From   common.Address
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ComplianceNotFollowed(address from, address to, uint256 amount)
func GovernanceTokenComplianceNotFollowedErrorID() common.Hash {
	return common.HexToHash("0xbab32f63cbbb479ac46f2833cbca00fc9ac236c7d03a221e95080b2f6f218bdc")
}

// UnpackComplianceNotFollowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ComplianceNotFollowed(address from, address to, uint256 amount)
func (governanceToken *GovernanceToken) UnpackComplianceNotFollowedError(raw []byte) (*GovernanceTokenComplianceNotFollowed, error) {
	out := new(GovernanceTokenComplianceNotFollowed)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ComplianceNotFollowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenCountryNotAllowed represents a CountryNotAllowed error raised by the GovernanceToken contract.
type GovernanceTokenCountryNotAllowed struct {
	Account common.Address
	Country uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CountryNotAllowed(address account, uint16 country)
func GovernanceTokenCountryNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x46d4d0ead8b631e3f9b9683375baed15dea93c6b51b0da06f0f2e818284d3c6b")
}

// UnpackCountryNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CountryNotAllowed(address account, uint16 country)
func (governanceToken *GovernanceToken) UnpackCountryNotAllowedError(raw []byte) (*GovernanceTokenCountryNotAllowed, error) {
	out := new(GovernanceTokenCountryNotAllowed)
	if err := governanceToken.abi.UnpackIntoInterface(out, "CountryNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the GovernanceToken contract.
type GovernanceTokenECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func GovernanceTokenECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (governanceToken *GovernanceToken) UnpackECDSAInvalidSignatureError(raw []byte) (*GovernanceTokenECDSAInvalidSignature, error) {
	out := new(GovernanceTokenECDSAInvalidSignature)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the GovernanceToken contract.
type GovernanceTokenECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func GovernanceTokenECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (governanceToken *GovernanceToken) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*GovernanceTokenECDSAInvalidSignatureLength, error) {
	out := new(GovernanceTokenECDSAInvalidSignatureLength)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the GovernanceToken contract.
type GovernanceTokenECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func GovernanceTokenECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (governanceToken *GovernanceToken) UnpackECDSAInvalidSignatureSError(raw []byte) (*GovernanceTokenECDSAInvalidSignatureS, error) {
	out := new(GovernanceTokenECDSAInvalidSignatureS)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenERC20ExceededSafeSupply represents a ERC20ExceededSafeSupply error raised by the GovernanceToken contract.
type GovernanceTokenERC20ExceededSafeSupply struct {
	IncreasedSupply *big.Int
	Cap             *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap)
func GovernanceTokenERC20ExceededSafeSupplyErrorID() common.Hash {
	return common.HexToHash("0x1cb15d26dea6ae78228522d00b5965f950275bea9a67abeec04cb99806defd4c")
}

// UnpackERC20ExceededSafeSupplyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap)
func (governanceToken *GovernanceToken) UnpackERC20ExceededSafeSupplyError(raw []byte) (*GovernanceTokenERC20ExceededSafeSupply, error) {
	out := new(GovernanceTokenERC20ExceededSafeSupply)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ERC20ExceededSafeSupply", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the GovernanceToken contract.
type GovernanceTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func GovernanceTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (governanceToken *GovernanceToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*GovernanceTokenERC20InsufficientAllowance, error) {
	out := new(GovernanceTokenERC20InsufficientAllowance)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the GovernanceToken contract.
type GovernanceTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func GovernanceTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (governanceToken *GovernanceToken) UnpackERC20InsufficientBalanceError(raw []byte) (*GovernanceTokenERC20InsufficientBalance, error) {
	out := new(GovernanceTokenERC20InsufficientBalance)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the GovernanceToken contract.
type GovernanceTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func GovernanceTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (governanceToken *GovernanceToken) UnpackERC20InvalidApproverError(raw []byte) (*GovernanceTokenERC20InvalidApprover, error) {
	out := new(GovernanceTokenERC20InvalidApprover)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the GovernanceToken contract.
type GovernanceTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func GovernanceTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (governanceToken *GovernanceToken) UnpackERC20InvalidReceiverError(raw []byte) (*GovernanceTokenERC20InvalidReceiver, error) {
	out := new(GovernanceTokenERC20InvalidReceiver)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the GovernanceToken contract.
type GovernanceTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func GovernanceTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (governanceToken *GovernanceToken) UnpackERC20InvalidSenderError(raw []byte) (*GovernanceTokenERC20InvalidSender, error) {
	out := new(GovernanceTokenERC20InvalidSender)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the GovernanceToken contract.
type GovernanceTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func GovernanceTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (governanceToken *GovernanceToken) UnpackERC20InvalidSpenderError(raw []byte) (*GovernanceTokenERC20InvalidSpender, error) {
	out := new(GovernanceTokenERC20InvalidSpender)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the GovernanceToken contract.
type GovernanceTokenERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func GovernanceTokenERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (governanceToken *GovernanceToken) UnpackERC2612ExpiredSignatureError(raw []byte) (*GovernanceTokenERC2612ExpiredSignature, error) {
	out := new(GovernanceTokenERC2612ExpiredSignature)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the GovernanceToken contract.
type GovernanceTokenERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func GovernanceTokenERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (governanceToken *GovernanceToken) UnpackERC2612InvalidSignerError(raw []byte) (*GovernanceTokenERC2612InvalidSigner, error) {
	out := new(GovernanceTokenERC2612InvalidSigner)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenERC5805FutureLookup represents a ERC5805FutureLookup error raised by the GovernanceToken contract.
type GovernanceTokenERC5805FutureLookup struct {
	Timepoint *big.Int
	Clock     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func GovernanceTokenERC5805FutureLookupErrorID() common.Hash {
	return common.HexToHash("0xecd3f81ef0a2e77b4e11bb288f0a162344834f778af7e47bdbee611607f14457")
}

// UnpackERC5805FutureLookupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func (governanceToken *GovernanceToken) UnpackERC5805FutureLookupError(raw []byte) (*GovernanceTokenERC5805FutureLookup, error) {
	out := new(GovernanceTokenERC5805FutureLookup)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ERC5805FutureLookup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenERC7943InsufficientUnfrozenBalance represents a ERC7943InsufficientUnfrozenBalance error raised by the GovernanceToken contract.
type GovernanceTokenERC7943InsufficientUnfrozenBalance struct {
	Account  common.Address
	Amount   *big.Int
	Unfrozen *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC7943InsufficientUnfrozenBalance(address account, uint256 amount, uint256 unfrozen)
func GovernanceTokenERC7943InsufficientUnfrozenBalanceErrorID() common.Hash {
	return common.HexToHash("0x00384e71f9ee67e5b3db3a408056d2dd6ab6178ba0c4f873853601e1f83f4b8a")
}

// UnpackERC7943InsufficientUnfrozenBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC7943InsufficientUnfrozenBalance(address account, uint256 amount, uint256 unfrozen)
func (governanceToken *GovernanceToken) UnpackERC7943InsufficientUnfrozenBalanceError(raw []byte) (*GovernanceTokenERC7943InsufficientUnfrozenBalance, error) {
	out := new(GovernanceTokenERC7943InsufficientUnfrozenBalance)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ERC7943InsufficientUnfrozenBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenEligibilityExpired represents a EligibilityExpired error raised by the GovernanceToken contract.
type GovernanceTokenEligibilityExpired struct {
	Account common.Address
	Expiry  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EligibilityExpired(address account, uint40 expiry)
func GovernanceTokenEligibilityExpiredErrorID() common.Hash {
	return common.HexToHash("0x49b49741fb03fe0b34108d4d3484a42a67234e1838f5eb9b2a8d4cd0845e049c")
}

// UnpackEligibilityExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EligibilityExpired(address account, uint40 expiry)
func (governanceToken *GovernanceToken) UnpackEligibilityExpiredError(raw []byte) (*GovernanceTokenEligibilityExpired, error) {
	out := new(GovernanceTokenEligibilityExpired)
	if err := governanceToken.abi.UnpackIntoInterface(out, "EligibilityExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenEnforcedPause represents a EnforcedPause error raised by the GovernanceToken contract.
type GovernanceTokenEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func GovernanceTokenEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (governanceToken *GovernanceToken) UnpackEnforcedPauseError(raw []byte) (*GovernanceTokenEnforcedPause, error) {
	out := new(GovernanceTokenEnforcedPause)
	if err := governanceToken.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenExpectedPause represents a ExpectedPause error raised by the GovernanceToken contract.
type GovernanceTokenExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func GovernanceTokenExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (governanceToken *GovernanceToken) UnpackExpectedPauseError(raw []byte) (*GovernanceTokenExpectedPause, error) {
	out := new(GovernanceTokenExpectedPause)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenFailedCall represents a FailedCall error raised by the GovernanceToken contract.
type GovernanceTokenFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func GovernanceTokenFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (governanceToken *GovernanceToken) UnpackFailedCallError(raw []byte) (*GovernanceTokenFailedCall, error) {
	out := new(GovernanceTokenFailedCall)
	if err := governanceToken.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenInvalidAccountNonce represents a InvalidAccountNonce error raised by the GovernanceToken contract.
type GovernanceTokenInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func GovernanceTokenInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (governanceToken *GovernanceToken) UnpackInvalidAccountNonceError(raw []byte) (*GovernanceTokenInvalidAccountNonce, error) {
	out := new(GovernanceTokenInvalidAccountNonce)
	if err := governanceToken.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenInvalidCap represents a InvalidCap error raised by the GovernanceToken contract.
type GovernanceTokenInvalidCap struct {
	Cap *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCap(uint256 cap)
func GovernanceTokenInvalidCapErrorID() common.Hash {
	return common.HexToHash("0x30c2ba03b547c066d471bdf9ced89263b84cd023bdf845164af792fcc8dbce79")
}

// UnpackInvalidCapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCap(uint256 cap)
func (governanceToken *GovernanceToken) UnpackInvalidCapError(raw []byte) (*GovernanceTokenInvalidCap, error) {
	out := new(GovernanceTokenInvalidCap)
	if err := governanceToken.abi.UnpackIntoInterface(out, "InvalidCap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenInvalidCompliance represents a InvalidCompliance error raised by the GovernanceToken contract.
type GovernanceTokenInvalidCompliance struct {
	Compliance common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCompliance(address compliance)
func GovernanceTokenInvalidComplianceErrorID() common.Hash {
	return common.HexToHash("0x3a68426adc5c68f20566048b8185fc4610a841f6a3ff612826539a906d40355e")
}

// UnpackInvalidComplianceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCompliance(address compliance)
func (governanceToken *GovernanceToken) UnpackInvalidComplianceError(raw []byte) (*GovernanceTokenInvalidCompliance, error) {
	out := new(GovernanceTokenInvalidCompliance)
	if err := governanceToken.abi.UnpackIntoInterface(out, "InvalidCompliance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenInvalidDecimals represents a InvalidDecimals error raised by the GovernanceToken contract.
type GovernanceTokenInvalidDecimals struct {
	Decimals uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidDecimals(uint8 decimals)
func GovernanceTokenInvalidDecimalsErrorID() common.Hash {
	return common.HexToHash("0xca95039179831387d9f88b29bca783e0c56dadbcb272cbea828e4360d684fbec")
}

// UnpackInvalidDecimalsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidDecimals(uint8 decimals)
func (governanceToken *GovernanceToken) UnpackInvalidDecimalsError(raw []byte) (*GovernanceTokenInvalidDecimals, error) {
	out := new(GovernanceTokenInvalidDecimals)
	if err := governanceToken.abi.UnpackIntoInterface(out, "InvalidDecimals", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenInvalidInitialization represents a InvalidInitialization error raised by the GovernanceToken contract.
type GovernanceTokenInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func GovernanceTokenInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (governanceToken *GovernanceToken) UnpackInvalidInitializationError(raw []byte) (*GovernanceTokenInvalidInitialization, error) {
	out := new(GovernanceTokenInvalidInitialization)
	if err := governanceToken.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenInvalidRegistry represents a InvalidRegistry error raised by the GovernanceToken contract.
type GovernanceTokenInvalidRegistry struct {
	Registry common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRegistry(address registry)
func GovernanceTokenInvalidRegistryErrorID() common.Hash {
	return common.HexToHash("0x540b9601c02700c5e11a17956928bfd016f0a1870feea314cc53f4902df769cb")
}

// UnpackInvalidRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRegistry(address registry)
func (governanceToken *GovernanceToken) UnpackInvalidRegistryError(raw []byte) (*GovernanceTokenInvalidRegistry, error) {
	out := new(GovernanceTokenInvalidRegistry)
	if err := governanceToken.abi.UnpackIntoInterface(out, "InvalidRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenInvalidReserve represents a InvalidReserve error raised by the GovernanceToken contract.
type GovernanceTokenInvalidReserve struct {
	Gate common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidReserve(address gate)
func GovernanceTokenInvalidReserveErrorID() common.Hash {
	return common.HexToHash("0xb148d8a633a12b42b12acc3314e6d96fedc1b421d7e80f96229a4e7a91f83e90")
}

// UnpackInvalidReserveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidReserve(address gate)
func (governanceToken *GovernanceToken) UnpackInvalidReserveError(raw []byte) (*GovernanceTokenInvalidReserve, error) {
	out := new(GovernanceTokenInvalidReserve)
	if err := governanceToken.abi.UnpackIntoInterface(out, "InvalidReserve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenNotEligible represents a NotEligible error raised by the GovernanceToken contract.
type GovernanceTokenNotEligible struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEligible(address account)
func GovernanceTokenNotEligibleErrorID() common.Hash {
	return common.HexToHash("0x3a1c15459966f5fa3e7d8713ad0e63b4cee156d349e2b0fad60740a4394a2731")
}

// UnpackNotEligibleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEligible(address account)
func (governanceToken *GovernanceToken) UnpackNotEligibleError(raw []byte) (*GovernanceTokenNotEligible, error) {
	out := new(GovernanceTokenNotEligible)
	if err := governanceToken.abi.UnpackIntoInterface(out, "NotEligible", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenNotInitializing represents a NotInitializing error raised by the GovernanceToken contract.
type GovernanceTokenNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func GovernanceTokenNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (governanceToken *GovernanceToken) UnpackNotInitializingError(raw []byte) (*GovernanceTokenNotInitializing, error) {
	out := new(GovernanceTokenNotInitializing)
	if err := governanceToken.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenNotSameInvestor represents a NotSameInvestor error raised by the GovernanceToken contract.
type GovernanceTokenNotSameInvestor struct {
	Lost   common.Address
	Wallet common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSameInvestor(address lost, address wallet)
func GovernanceTokenNotSameInvestorErrorID() common.Hash {
	return common.HexToHash("0xf40dbbac9ba46067ff9aa78a4fee415c76958ceadad32c642bfd1071a58d5b83")
}

// UnpackNotSameInvestorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSameInvestor(address lost, address wallet)
func (governanceToken *GovernanceToken) UnpackNotSameInvestorError(raw []byte) (*GovernanceTokenNotSameInvestor, error) {
	out := new(GovernanceTokenNotSameInvestor)
	if err := governanceToken.abi.UnpackIntoInterface(out, "NotSameInvestor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenNotSoleHolder represents a NotSoleHolder error raised by the GovernanceToken contract.
type GovernanceTokenNotSoleHolder struct {
	Account common.Address
	Balance *big.Int
	Supply  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSoleHolder(address account, uint256 balance, uint256 supply)
func GovernanceTokenNotSoleHolderErrorID() common.Hash {
	return common.HexToHash("0x618b558ae4e99789b0e8d1412c0ba134466fa4e6dd57707f04f83caf51560ee1")
}

// UnpackNotSoleHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSoleHolder(address account, uint256 balance, uint256 supply)
func (governanceToken *GovernanceToken) UnpackNotSoleHolderError(raw []byte) (*GovernanceTokenNotSoleHolder, error) {
	out := new(GovernanceTokenNotSoleHolder)
	if err := governanceToken.abi.UnpackIntoInterface(out, "NotSoleHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenReserveUnavailable represents a ReserveUnavailable error raised by the GovernanceToken contract.
type GovernanceTokenReserveUnavailable struct {
	Gate common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReserveUnavailable(address gate)
func GovernanceTokenReserveUnavailableErrorID() common.Hash {
	return common.HexToHash("0x3c523ce7f48a1e5d4ac4ae7e231d39c6d428313d3e32c429d4438629345fbf04")
}

// UnpackReserveUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReserveUnavailable(address gate)
func (governanceToken *GovernanceToken) UnpackReserveUnavailableError(raw []byte) (*GovernanceTokenReserveUnavailable, error) {
	out := new(GovernanceTokenReserveUnavailable)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ReserveUnavailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the GovernanceToken contract.
type GovernanceTokenSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func GovernanceTokenSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (governanceToken *GovernanceToken) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*GovernanceTokenSafeCastOverflowedUintDowncast, error) {
	out := new(GovernanceTokenSafeCastOverflowedUintDowncast)
	if err := governanceToken.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenSerialUsed represents a SerialUsed error raised by the GovernanceToken contract.
type GovernanceTokenSerialUsed struct {
	Serial *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SerialUsed(uint256 serial)
func GovernanceTokenSerialUsedErrorID() common.Hash {
	return common.HexToHash("0x0fae83dce7456273f6a396e7df2e526ec7a564d03ac95d8a719820df10984fb7")
}

// UnpackSerialUsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SerialUsed(uint256 serial)
func (governanceToken *GovernanceToken) UnpackSerialUsedError(raw []byte) (*GovernanceTokenSerialUsed, error) {
	out := new(GovernanceTokenSerialUsed)
	if err := governanceToken.abi.UnpackIntoInterface(out, "SerialUsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenSupplyIsFixed represents a SupplyIsFixed error raised by the GovernanceToken contract.
type GovernanceTokenSupplyIsFixed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SupplyIsFixed()
func GovernanceTokenSupplyIsFixedErrorID() common.Hash {
	return common.HexToHash("0xc7229973e0439a70fa1059cdc05772bbe984341461dd46a655d62989082734ce")
}

// UnpackSupplyIsFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SupplyIsFixed()
func (governanceToken *GovernanceToken) UnpackSupplyIsFixedError(raw []byte) (*GovernanceTokenSupplyIsFixed, error) {
	out := new(GovernanceTokenSupplyIsFixed)
	if err := governanceToken.abi.UnpackIntoInterface(out, "SupplyIsFixed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenSupplyNotFixed represents a SupplyNotFixed error raised by the GovernanceToken contract.
type GovernanceTokenSupplyNotFixed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SupplyNotFixed()
func GovernanceTokenSupplyNotFixedErrorID() common.Hash {
	return common.HexToHash("0xd3c482fca67aaf0414f9b82c8e9bd97eea229f5e87fe98d7976dd433cef8e119")
}

// UnpackSupplyNotFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SupplyNotFixed()
func (governanceToken *GovernanceToken) UnpackSupplyNotFixedError(raw []byte) (*GovernanceTokenSupplyNotFixed, error) {
	out := new(GovernanceTokenSupplyNotFixed)
	if err := governanceToken.abi.UnpackIntoInterface(out, "SupplyNotFixed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenTokenClosed represents a TokenClosed error raised by the GovernanceToken contract.
type GovernanceTokenTokenClosed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenClosed()
func GovernanceTokenTokenClosedErrorID() common.Hash {
	return common.HexToHash("0x97171da10b86141dad6e551af70806a60aabb1952f3469f284056140847529e3")
}

// UnpackTokenClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenClosed()
func (governanceToken *GovernanceToken) UnpackTokenClosedError(raw []byte) (*GovernanceTokenTokenClosed, error) {
	out := new(GovernanceTokenTokenClosed)
	if err := governanceToken.abi.UnpackIntoInterface(out, "TokenClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenVotesExpiredSignature represents a VotesExpiredSignature error raised by the GovernanceToken contract.
type GovernanceTokenVotesExpiredSignature struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func GovernanceTokenVotesExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x4683af0ecae671986a1b991272ba6e7bcb633f179b33ccfb3beb636962b1efde")
}

// UnpackVotesExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func (governanceToken *GovernanceToken) UnpackVotesExpiredSignatureError(raw []byte) (*GovernanceTokenVotesExpiredSignature, error) {
	out := new(GovernanceTokenVotesExpiredSignature)
	if err := governanceToken.abi.UnpackIntoInterface(out, "VotesExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTokenZeroUnits represents a ZeroUnits error raised by the GovernanceToken contract.
type GovernanceTokenZeroUnits struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroUnits()
func GovernanceTokenZeroUnitsErrorID() common.Hash {
	return common.HexToHash("0xc46babb1b25930120cb901ac5d8bb51fd85256319fe8abdbab4b71600f2e55bd")
}

// UnpackZeroUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroUnits()
func (governanceToken *GovernanceToken) UnpackZeroUnitsError(raw []byte) (*GovernanceTokenZeroUnits, error) {
	out := new(GovernanceTokenZeroUnits)
	if err := governanceToken.abi.UnpackIntoInterface(out, "ZeroUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}
