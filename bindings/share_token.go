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

// ShareTokenMetaData contains all meta data concerning the ShareToken contract.
var ShareTokenMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"batchBurn\",\"inputs\":[{\"name\":\"from\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchForcedTransfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"to\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchFreezePartialTokens\",\"inputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchSetAddressFrozen\",\"inputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"frozen\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchTransfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchUnfreezePartialTokens\",\"inputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"burn\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"burnAndClose\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"canReceive\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canSend\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canTransfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cap\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"compliance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICompliance\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fixSupply\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"forcedTransfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"freezePartialTokens\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getFrozenTokens\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"identityRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIInvestorRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isClosed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isCountryBlocked\",\"inputs\":[{\"name\":\"country\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSerialUsed\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"issue\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ref\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"issueBatch\",\"inputs\":[{\"name\":\"issues\",\"type\":\"tuple[]\",\"internalType\":\"structIssue[]\",\"components\":[{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ref\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onchainID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recover\",\"inputs\":[{\"name\":\"lost\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recoveryAddress\",\"inputs\":[{\"name\":\"lostWallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newWallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"investorOnchainID\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seize\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"legalReason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAddressFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"frozen\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setCompliance\",\"inputs\":[{\"name\":\"compliance_\",\"type\":\"address\",\"internalType\":\"contractICompliance\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setCountriesBlocked\",\"inputs\":[{\"name\":\"countries\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"blocked\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFrozenTokens\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"template\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unfreezePartialTokens\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"event\",\"name\":\"AddressFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"isFrozen\",\"type\":\"bool\",\"indexed\":true,\"internalType\":\"bool\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Closed\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ComplianceAdded\",\"inputs\":[{\"name\":\"compliance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CountryBlocked\",\"inputs\":[{\"name\":\"country\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"blocked\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ForcedTransfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Frozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"IssueRefused\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"ref\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Issued\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"ref\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Opened\",\"inputs\":[{\"name\":\"registry\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecoverySuccess\",\"inputs\":[{\"name\":\"lostWallet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newWallet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"investorOnchainID\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Seized\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"legalReason\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SupplyFixed\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WalletRecovered\",\"inputs\":[{\"name\":\"lost\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"wallet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"investorId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccountFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CapExceeded\",\"inputs\":[{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ComplianceNotFollowed\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CountryNotAllowed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"country\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC7943InsufficientUnfrozenBalance\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unfrozen\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EligibilityExpired\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidCap\",\"inputs\":[{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidCompliance\",\"inputs\":[{\"name\":\"compliance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidRegistry\",\"inputs\":[{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotEligible\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotSameInvestor\",\"inputs\":[{\"name\":\"lost\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSoManyFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"frozen\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotSoleHolder\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SerialUsed\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SupplyIsFixed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SupplyNotFixed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TokenClosed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroUnits\",\"inputs\":[]}]",
	ID:  "ShareToken",
	Bin: "0x60a060405230608052348015610013575f5ffd5b5061001c610021565b6100d3565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100715760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100d05780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051614b446100f25f395f81816106140152611d170152614b445ff3fe608060405234801561000f575f5ffd5b5060043610610388575f3560e01c8063648bf774116101df578063a3879ca811610109578063d505accf116100a9578063e6a3f96e11610079578063e6a3f96e146107fb578063ebe45cba1461080e578063f898178914610821578063fc7e5fa814610834575f5ffd5b8063d505accf14610797578063dd62ed3e146107aa578063e46638e6146107bd578063e5839836146107d0575f5ffd5b8063ac9650d8116100e4578063ac9650d814610748578063bf7e214f14610768578063c2b6b58c14610770578063c69c09cf14610784575f5ffd5b8063a3879ca81461071c578063a9059cbb1461072f578063aba6370514610742575f5ffd5b806384b0196e1161017f5780639285948a1161014f5780639285948a146106db57806395d89b41146106ee5780639dc29fac146106f65780639fc1d0e714610709575f5ffd5b806384b0196e1461068c57806388d695b2146106a75780638fb36037146106ba57806390d370ba14610501575f5ffd5b8063740b08dc116101ba578063740b08dc1461064b5780637a9e5e4b1461065e5780637ecebe00146106715780638456cb5914610684575f5ffd5b8063648bf774146105ff5780636f2ddd931461061257806370a0823114610638575f5ffd5b80632bc06a92116102c057806343d726d6116102605780635a45e58c116102305780635a45e58c146105bf5780635c451b52146105d25780635c975abb146105da5780636290865d146105ee575f5ffd5b806343d726d6146105705780634710362d146105785780634a6cc6771461058b57806354fd4d501461059e575f5ffd5b80633644e5151161029b5780633644e5151461053a5780633f4ba83a1461054257806341bd5a9c1461054a57806342a47abc1461055d575f5ffd5b80632bc06a9214610501578063313ce56714610514578063355274ea14610532575f5ffd5b8063158b1a571161032b5780631e9a6950116103065780631e9a6950146104965780631fe56f7d146104a957806323b872dd146104bc5780632a1e58b8146104cf575f5ffd5b8063158b1a571461043b57806318160ddd1461045c5780631a7af37914610483575f5ffd5b806306fdde031161036657806306fdde03146103dc578063095ea7b3146103f1578063125c4a3314610404578063134e18f414610417575f5ffd5b806301ffc9a71461038c57806305abe2ec146103b457806306fa6c1b146103c7575b5f5ffd5b61039f61039a366004613d76565b610847565b60405190151581526020015b60405180910390f35b61039f6103c2366004613dac565b6108e9565b6103da6103d5366004613ddb565b610910565b005b6103e46109b9565b6040516103ab9190613e45565b61039f6103ff366004613e57565b610a79565b6103da610412366004613e57565b610a90565b5f546001600160a01b03165b6040516001600160a01b0390911681526020016103ab565b61044e610449366004613e81565b610aa7565b6040519081526020016103ab565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace025461044e565b6103da610491366004613ee3565b610acf565b6103da6104a4366004613e57565b610b6a565b6103da6104b7366004613e57565b610c06565b61039f6104ca366004613f4d565b610c19565b61039f6104dd366004613f8b565b600881901c5f90815260046020526040902054600160ff9092169190911b16151590565b61039f61050f366004613e81565b610c3c565b5f54600160a01b900460ff1660405160ff90911681526020016103ab565b60015461044e565b61044e610c98565b6103da610ca6565b6103da610558366004613fa2565b610d3a565b6103da61056b366004613fef565b610da5565b6103da610e66565b6103da610586366004613ee3565b610e79565b6103da610599366004613ee3565b610eff565b6040805180820190915260058152640312e302e360dc1b60208201526103e4565b61044e6105cd366004613e81565b610f85565b6103da611066565b61039f5f54600160a81b9004600116151590565b6005546001600160a01b0316610423565b61044e61060d36600461408b565b6110c0565b7f0000000000000000000000000000000000000000000000000000000000000000610423565b61044e610646366004613e81565b6110db565b6103da61065936600461410d565b61110b565b6103da61066c366004613e81565b611210565b61044e61067f366004613e81565b611292565b6103da61129c565b610694611315565b6040516103ab97969594939291906141bb565b6103da6106b5366004613ee3565b611367565b6106c26113e5565b6040516001600160e01b031990911681526020016103ab565b61039f6106e9366004614251565b61141b565b6103e4611479565b6103da610704366004613e57565b6114b7565b61039f610717366004613f4d565b6114ca565b6103da61072a3660046142a6565b6114df565b61039f61073d366004613e57565b611645565b5f610423565b61075b6107563660046142ed565b611652565b6040516103ab919061432b565b610423611737565b61039f5f54600160a81b9004600216151590565b6103da61079236600461438e565b611752565b6103da6107a53660046143ba565b611765565b61044e6107b836600461408b565b6118ba565b61039f6107cb366004613f4d565b611903565b61039f6107de366004613e81565b6001600160a01b03165f9081526002602052604090205460ff1690565b6103da610809366004614426565b611963565b61039f61081c366004613e57565b611a91565b6103da61082f366004613e81565b611aca565b6103da610842366004613ee3565b611c65565b5f6001600160e01b031982166301ffc9a760e01b148061087757506001600160e01b031982166336372b0760e01b145b8061089257506001600160e01b0319821663a219a02560e01b145b806108ad57506001600160e01b03198216634ec7fbed60e11b145b806108c857506001600160e01b031982166342580cb760e11b145b806108e357506001600160e01b03198216630fb6ed3160e21b145b92915050565b60ff600882901c81165f90815260036020526040812054909160019084161b1615156108e3565b61091c335b5f36611ceb565b61092584611e75565b8490610950576040516303eba0f760e21b815260040161094791815260200190565b60405180910390fd5b50604080516080810182525f546001600160a01b0381168252600160a01b810460ff9081166020840152600160a81b82041692820192909252600160b01b90910461ffff1660608201526001546109b3916109ae9187878787611eae565b611f3e565b50505050565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0380546060915f516020614b245f395f51905f52916109f790614495565b80601f0160208091040260200160405190810160405280929190818152602001828054610a2390614495565b8015610a6e5780601f10610a4557610100808354040283529160200191610a6e565b820191905f5260205f20905b815481529060010190602001808311610a5157829003601f168201915b505050505091505090565b5f33610a86818585611f51565b5060019392505050565b610a9933610915565b610aa38282611f5e565b5050565b6001600160a01b03165f9081526002602052604090205461010090046001600160f81b031690565b610ad833610915565b828114610afb576040516001621398b960e31b0319815260040160405180910390fd5b5f5b83811015610b6357610b5b858583818110610b1a57610b1a6144c7565b9050602002016020810190610b2f9190613e81565b848484818110610b4157610b416144c7565b9050602002016020810190610b5691906144db565b611fc9565b600101610afd565b5050505050565b610b7333610915565b604080516080810182525f80546001600160a01b038116835260ff600160a01b820481166020850152600160a81b82049081169484019490945261ffff600160b01b90910416606083015290916010169003610be2576040516334f120bf60e21b815260040160405180910390fd5b610bf16109ae8285868661201d565b610c018160400151845f85612330565b505050565b610c0f33610915565b610aa38282612350565b5f33610c26858285612396565b610c318585856123e1565b506001949350505050565b604080516080810182525f80546001600160a01b0381168352600160a01b810460ff9081166020850152600160a81b82041693830193909352600160b01b90920461ffff166060820152610c90908361243e565b511592915050565b5f610ca1612530565b905090565b610caf33610915565b5f8054600160a81b900460ff81169160019091169003610ce257604051638dfc202b60e01b815260040160405180910390fd5b5f805460ff60a81b1916600160a81b60fe8416021790557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b6040516001600160a01b03909116815260200160405180910390a150565b610d4333610915565b81846001600160a01b0316866001600160a01b03167f3104e05dc6ce92bc1cb82560175f0f2b16db7b1dd4e430f5f14453ade85d5e0e8685604051610d92929190918252602082015260400190565b60405180910390a4610b63858585612539565b610dae33610915565b8483148015610dbc57508481145b610ddc576040516001621398b960e31b0319815260040160405180910390fd5b5f5b85811015610e5d57610e55878783818110610dfb57610dfb6144c7565b9050602002016020810190610e109190613e81565b868684818110610e2257610e226144c7565b9050602002016020810190610e379190613e81565b858585818110610e4957610e496144c7565b90506020020135612539565b600101610dde565b50505050505050565b610e6f33610915565b610e77612675565b565b610e8233610915565b828114610ea5576040516001621398b960e31b0319815260040160405180910390fd5b5f5b83811015610b6357610ef7858583818110610ec457610ec46144c7565b9050602002016020810190610ed99190613e81565b848484818110610eeb57610eeb6144c7565b90506020020135612350565b600101610ea7565b610f0833610915565b828114610f2b576040516001621398b960e31b0319815260040160405180910390fd5b5f5b83811015610b6357610f7d858583818110610f4a57610f4a6144c7565b9050602002016020810190610f5f9190613e81565b848484818110610f7157610f716144c7565b905060200201356126e8565b600101610f2d565b5f610f8f33610915565b507f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace02545f610fbc836110db565b90508115801590610fcc57508181145b838284909192610ff2576040516330c5aac560e11b8152600401610947939291906144f6565b5050604080516080810182525f546001600160a01b0381168252600160a01b810460ff9081166020840152600160a81b82041692820192909252600160b01b90910461ffff16606082015261104e91506109ae9085808661201d565b611056612675565b61106083836126e8565b50919050565b61106f33610915565b611077612675565b5f805460ff60a81b1981166010600160a81b9283900460ff16179091021781556040517f3c82134ce48e85227a8e625fb1aab83f7f1de0299ad765aed71012eb529b83ea9190a1565b5f6110ca33610915565b6110d4838361271c565b9392505050565b5f805f516020614b245f395f51905f525b6001600160a01b039093165f9081526020939093525050604090205490565b5f611114612aa0565b805490915060ff600160401b82041615906001600160401b03165f8115801561113a5750825b90505f826001600160401b031660011480156111555750303b155b905081158015611163575080155b156111815760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff1916600117855583156111ab57845460ff60401b1916600160401b1785555b6111bb8d8d8d8d8d8d8d8d612ac8565b831561120157845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050505050505050565b33611219611737565b6001600160a01b0316816001600160a01b0316146112545760405162d1953b60e31b81526001600160a01b0382166004820152602401610947565b816001600160a01b03163b5f03611289576040516361798f2f60e11b81526001600160a01b0383166004820152602401610947565b610aa382612c96565b5f6108e382612cf6565b6112a533610915565b5f54600160a81b900460ff811690600116156112d45760405163d93c066560e01b815260040160405180910390fd5b5f805460ff60a81b1916600160a81b6001841760ff16021790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25833610d1c565b5f6060805f5f5f6060611326612d1e565b60408051808201825260018152603160f81b60208083019190915282515f808252918101909352600f60f81b9b939a50909850469750309650945092509050565b82811461138a576040516001621398b960e31b0319815260040160405180910390fd5b5f5b83811015610b63576113dd338686848181106113aa576113aa6144c7565b90506020020160208101906113bf9190613e81565b8585858181106113d1576113d16144c7565b905060200201356123e1565b60010161138c565b5f516020614b045f395f51905f5280545f9190600160a01b900460ff1661140c575f611415565b638fb3603760e01b5b91505090565b5f61142533610915565b816001600160a01b0316836001600160a01b0316856001600160a01b03167ff0c9129a94f30f1caaceb63e44b9811d0a3edf1d6c23757f346093af5553fed060405160405180910390a4610c31848461271c565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0480546060915f516020614b245f395f51905f52916109f790614495565b6114c033610915565b610aa382826126e8565b5f6114d433610915565b610a86848484612539565b6114e833610915565b5f8054600160b01b900461ffff16905b8381101561162057821515611551868684818110611518576115186144c7565b905060200201602081019061152d9190613dac565b60ff600882901c81165f908152600360205260409020546001919092161b16151590565b1515146116185761158f85858381811061156d5761156d6144c7565b90506020020160208101906115829190613dac565b60039061ffff1685612d28565b826115a45761159f60018361453f565b6115af565b6115af826001614559565b91508484828181106115c3576115c36144c7565b90506020020160208101906115d89190613dac565b61ffff167fc5a5d982ae9e2800c2d6624bc671717eb408f0f3c20d9455471e9f2d07c3c6128460405161160f911515815260200190565b60405180910390a25b6001016114f8565b505f805461ffff909216600160b01b0261ffff60b01b19909216919091179055505050565b5f33610a868185856123e1565b604080515f815260208101909152606090826001600160401b0381111561167b5761167b614517565b6040519080825280602002602001820160405280156116ae57816020015b60608152602001906001900390816116995790505b5091505f5b8381101561172f5761170a308686848181106116d1576116d16144c7565b90506020028101906116e391906145ad565b856040516020016116f6939291906145ef565b604051602081830303815290604052612d75565b83828151811061171c5761171c6144c7565b60209081029190910101526001016116b3565b505092915050565b5f516020614b045f395f51905f52546001600160a01b031690565b61175b33610915565b610aa38282611fc9565b834211156117895760405163313c898160e11b815260048101859052602401610947565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886117f38c6001600160a01b03165f9081527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb006020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61184d82612e15565b90505f61185c82878787612e41565b9050896001600160a01b0316816001600160a01b0316146118a3576040516325c0072360e11b81526001600160a01b0380831660048301528b166024820152604401610947565b6118ae8a8a8a611f51565b50505050505050505050565b6001600160a01b039182165f9081527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace016020908152604080832093909416825291909152205490565b604080516080810182525f80546001600160a01b0381168352600160a01b810460ff9081166020850152600160a81b82041693830193909352600160b01b90920461ffff1660608201526119599085858561201d565b5115949350505050565b61196c33610915565b604080516080810182525f80546001600160a01b0381168352600160a01b810460ff9081166020850152600160a81b82041693830193909352600160b01b90920461ffff16606082015260015490915b83811015610b6357368585838181106119d7576119d76144c7565b90506080020190506119eb815f0135611e75565b6119f55750611a89565b5f611a1c858584356020860135611a126060880160408901613e81565b8760600135611eae565b905080515f14611a8657611a366060830160408401613e81565b6001600160a01b03168260200135835f01357f2fad234256c2940674b7e804a60e642961d7995e69481e3b68141912655db680856060013585604051611a7d929190614612565b60405180910390a45b50505b6001016119bc565b5f611a9b33610915565b611ac1836001600160f81b038411611ab35783612e6d565b6001600160f81b035b612e6d565b50600192915050565b611ad333610915565b6005545f546001600160a01b0391821691600160a81b90910460f31690831615611b4a57826001600160a01b0381163b611b2c57604051631d34213560e11b81526001600160a01b039091166004820152602401610947565b50600417611b4183633e8bf11b60e21b612ed2565b15611b4a576008175b600580546001600160a01b0319166001600160a01b0385169081179091555f805460ff60a81b1916600160a81b60ff8516021781556040517f7f3a888862559648ec01d97deb7b5012bff86dc91e654a1de397170db40e35b69190a26001600160a01b03821615611c065760405163040db3b560e41b81523060048201526001600160a01b038316906340db3b50906024015f604051808303815f87803b158015611bf3575f5ffd5b505af1925050508015611c04575060015b505b6001600160a01b03831615610c0157604051631ffad50160e11b81523060048201526001600160a01b03841690633ff5aa02906024015f604051808303815f87803b158015611c53575f5ffd5b505af1158015610e5d573d5f5f3e3d5ffd5b611c6e33610915565b828114611c91576040516001621398b960e31b0319815260040160405180910390fd5b5f5b83811015610b6357611ce3858583818110611cb057611cb06144c7565b9050602002016020810190611cc59190613e81565b848484818110611cd757611cd76144c7565b90506020020135611f5e565b600101611c93565b5f611cf4611737565b90505f611d046004828587614586565b611d0d9161462a565b90505f611d3c83877f000000000000000000000000000000000000000000000000000000000000000085612eed565b509050808015611daf575060405163a166aa8960e01b81523060048201526001600160a01b0384169063a166aa8990602401602060405180830381865afa158015611d89573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611dad9190614660565b155b15611dbc57505050505050565b604051636d5115bd60e01b81523060048201526001600160e01b0319831660248201525f906001600160a01b03851690636d5115bd90604401602060405180830381865afa158015611e10573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e349190614691565b9050866001600160401b038216611e695760405162d1953b60e31b81526001600160a01b039091166004820152602401610947565b50610e5d878787612f7f565b600881901c5f9081526004602052604081208054600160ff85161b9080821615611ea357505f949350505050565b179055506001919050565b6060611ebc8787858561307d565b905080515f03611f3457611ed15f84846131db565b604087015160ff1615611eee57611eee87604001515f8585613301565b826001600160a01b031684867fe81da9351c6c2bbf6e37a14f683ee732142d8e4dd9002298e6559c456e195b9085604051611f2b91815260200190565b60405180910390a45b9695505050505050565b805115611f4e57611f4e81613431565b50565b610c018383836001613439565b5f611f68836110db565b90505f611f7484610aa7565b90505f818311611f84575f611f8e565b611f8e8284614573565b905084848280821115611fb65760405162384e7160e01b8152600401610947939291906144f6565b505050610b63858584611abc91906146aa565b6001600160a01b0382165f81815260026020526040808220805460ff19168515159081179091559051339391927f7fa523c84ab8d7fc5b72f08b9e46dbbf10c39e119a075b3e317002d14bc9f43691a45050565b60408401516060906001161561205c57506040805160048152602481019091526020810180516001600160e01b031663d93c066560e01b179052612328565b6001600160a01b0384165f9081526002602090815260409182902082518084019093525460ff811615801584526101009091046001600160f81b0316918301919091526120fd576040516001600160a01b03861660248201526327951b3f60e11b906044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915291506123289050565b6001600160a01b0384165f9081526002602052604090205460ff1615612140576040516001600160a01b03851660248201526327951b3f60e11b906044016120c2565b85516040516346921fa960e11b81526001600160a01b03878116600483015286811660248301525f928392839283921690638d243f5290604401608060405180830381865afa158015612195573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121b991906146d1565b93509350935093506121cd8a8a868661351c565b955085515f146121e1575050505050612328565b6121ed8a89848461351c565b955085515f14612201575050505050612328565b5f61220b8a6110db565b9050808811156122735760405163391434e360e21b90612233908c9084908c906024016144f6565b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b031990931692909217909152965061232895505050505050565b5f86602001516001600160f81b0316821161228e575f6122a6565b60208701516122a6906001600160f81b031683614573565b90508089111561230e5760405162384e7160e01b906122cd908d908c9085906024016144f6565b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915297506123289650505050505050565b61231e8c604001518c8c8c61362a565b9750505050505050505b949350505050565b61233b8383836131db565b60ff8416156109b3576109b384848484613301565b5f61235a83610aa7565b90508282828082111561238357604051633f3b6aa560e01b8152600401610947939291906144f6565b505050610c01838383611abc9190614573565b5f6123a184846118ba565b90505f198110156109b357818110156123d357828183604051637dc7a0d960e11b8152600401610947939291906144f6565b6109b384848484035f613439565b6001600160a01b03831661240a57604051634b637e8f60e11b81525f6004820152602401610947565b6001600160a01b0382166124335760405163ec442f0560e01b81525f6004820152602401610947565b610c018383836137d7565b6001600160a01b0381165f9081526002602052604090205460609060ff16156124aa5750604080516001600160a01b0383166024808301919091528251808303909101815260449091019091526020810180516001600160e01b03166327951b3f60e11b1790526108e3565b8251604051635861680360e01b81526001600160a01b0384811660048301525f9283929116906358616803906024016040805180830381865afa1580156124f3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125179190614726565b915091506125278585848461351c565b95945050505050565b5f610ca1613935565b604080516080810182525f546001600160a01b03808216835260ff600160a01b830481166020850152600160a81b8304169383019390935261ffff600160b01b90910416606082015290849081166125b057604051634b637e8f60e11b81526001600160a01b039091166004820152602401610947565b506125be6109ae828561243e565b5f6125c8856110db565b9050848184818111156125f15760405163391434e360e21b8152600401610947939291906144f6565b505050836001600160a01b0316856001600160a01b031614612618576126188582856139a8565b836001600160a01b0316856001600160a01b03167f7b3ce50c216d2ccf9919c6b9f1bfb33f0350a33010f188750b4af38e004481388560405161265d91815260200190565b60405180910390a3610b638260400151868686612330565b5f54600160a81b900460ff811690600216156126a4576040516397171da160e01b815260040160405180910390fd5b5f805460ff60a81b1916600160a81b6002841760ff16021781556040517f1cdde67b72a90f19919ac732a437ac2f7a10fc128d28c2a6e525d89ce5cd9d3a9190a150565b6001600160a01b03821661271157604051634b637e8f60e11b81525f6004820152602401610947565b610aa3825f836137d7565b604080516080810182525f80546001600160a01b03808216808552600160a01b830460ff9081166020870152600160a81b84041685870152600160b01b90920461ffff1660608501529351634dffeb6960e01b815293861660048501529092839190634dffeb699060240160c060405180830381865afa1580156127a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127c69190614780565b602001518251604051634dffeb6960e01b81526001600160a01b0387811660048301529293505f9290911690634dffeb699060240160c060405180830381865afa158015612816573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061283a9190614780565b9050846001600160a01b0316866001600160a01b03161415801561286657506001600160401b03821615155b80156128875750816001600160401b031681602001516001600160401b0316145b868690916128bb57604051633d036eeb60e21b81526001600160a01b03928316600482015291166024820152604401610947565b50506128d46109ae84878460a00151856040015161351c565b6128dd866110db565b9350816001600160401b0316856001600160a01b0316876001600160a01b03167fec82f7a2b6c53d82994c903d6df8a954617ad208c5ed21e792e0b401899f5ba28760405161292e91815260200190565b60405180910390a46001600160a01b0386165f9081526002602090815260409182902082518084019093525460ff81161515835261010090046001600160f81b0316908201819052156129da576001600160a01b0386165f908152600260209081526040822054908301516129b4916001600160f81b03610100909104811691166146aa565b90506129c0885f612e6d565b6129d8876001600160f81b038311611ab35782612e6d565b505b80518015612a0057506001600160a01b0386165f9081526002602052604090205460ff16155b15612a1057612a10866001611fc9565b8415612a2657612a268460400151888888612330565b604084015160081615612a96576005546040516347f7634960e11b81526001600160a01b038981166004830152888116602483015290911690638feec692906044015f604051808303815f87803b158015612a7f575f5ffd5b505af1158015612a91573d5f5f3e3d5ffd5b505050505b5050505092915050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a006108e3565b612ad0613a08565b876001600160a01b0381163b612b05576040516361798f2f60e11b81526001600160a01b039091166004820152602401610947565b50866001600160a01b0381163b612b3b5760405163540b960160e01b81526001600160a01b039091166004820152602401610947565b5081602460ff82161115612b685760405163ca95039160e01b815260ff9091166004820152602401610947565b508015801590612b7f57506001600160d01b038111155b8190612ba1576040516330c2ba0360e01b815260040161094791815260200190565b50612bab88613a2d565b612c1c86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050604080516020601f8a0181900481028201810190925288815292508891508790819084018382808284375f92019190915250613a3e92505050565b5f805460ff8416600160a01b026001600160a81b03199091166001600160a01b038a161717905560018190556040517f624f65c829b8f21c3278d73354312b87a0a31d31d2f33b0921fa5f64652eff9e90612c8490899089908990899089908990899061484e565b60405180910390a15050505050505050565b5f516020614b045f395f51905f5280546001600160a01b0383166001600160a01b03199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b5f807f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb006110ec565b6060610ca16109b9565b8015612d5157600882901c5f9081526020849052604090208054600160ff85161b179055505050565b600882901c5f9081526020849052604090208054600160ff85161b19169055505050565b60605f612d828484613a50565b9050808015612da357505f3d1180612da357505f846001600160a01b03163b115b15612db857612db0613a63565b9150506108e3565b8015612de257604051639996b31560e01b81526001600160a01b0385166004820152602401610947565b3d15612df557612df0613a7c565b612e0e565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b5f6108e3612e21612530565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f612e5188888888613a87565b925092509250612e618282613b4f565b50909695505050505050565b6001600160a01b0382165f81815260026020908152604091829020805460ff166101006001600160f81b0387160217905590518381527f68e0d8c112165d0949ce87205b719ed7d98c7401866c34a159f7c67c6f5620e7910160405180910390a25050565b5f612edc83613c07565b80156110d457506110d48383613c52565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15612f75575f516020805191945081901c150291505b5094509492505050565b5f516020614b045f395f51905f525f80612fb7612f9a611737565b8730612fa960045f8a8c614586565b612fb29161462a565b612eed565b91509150816130755763ffffffff81161561305257825460ff60a01b1916600160a01b178355612fe5611737565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b81526004016130149392919061489f565b5f604051808303815f87803b15801561302b575f5ffd5b505af115801561303d573d5f5f3e3d5ffd5b5050845460ff60a01b19168555506130759050565b60405162d1953b60e31b81526001600160a01b0387166004820152602401610947565b505050505050565b6060846040015160ff165f14613105576040850151600216156130c957506040805160048152602481019091526020810180516001600160e01b03166397171da160e01b179052612328565b60408501516001161561310557506040805160048152602481019091526020810180516001600160e01b031663d93c066560e01b179052612328565b61310f858461243e565b905080515f0361232857815f0361314f57506040805160048152602481019091526020810180516001600160e01b031663c46babb160e01b179052612328565b5f6131787f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace025490565b90508085038311156131ad57604051602481018690526044810182905260648101849052630cf95ce560e01b906084016120c2565b604086015160ff16156131d2576131ca86604001515f868661362a565b915050612328565b50949350505050565b5f516020614b245f395f51905f526001600160a01b0384166132155781816002015f82825461320a91906146aa565b909155506132729050565b6001600160a01b0384165f90815260208290526040902054828110156132545784818460405163391434e360e21b8152600401610947939291906144f6565b6001600160a01b0385165f9081526020839052604090209083900390555b6001600160a01b0383166132905760028101805483900390556132ae565b6001600160a01b0383165f9081526020829052604090208054830190555b826001600160a01b0316846001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef846040516132f391815260200190565b60405180910390a350505050565b60048416156109b3576005546001600160a01b0390811690841661338257604051635f8dead360e01b81526001600160a01b03848116600483015260248201849052821690635f8dead3906044015b5f604051808303815f87803b158015613367575f5ffd5b505af1158015613379573d5f5f3e3d5ffd5b50505050610b63565b6001600160a01b0383166133c55760405163469753b960e11b81526001600160a01b03858116600483015260248201849052821690638d2ea77290604401613350565b6040516322ebca6d60e21b81526001600160a01b038581166004830152848116602483015260448201849052821690638baf29b4906064015f604051808303815f87803b158015613414575f5ffd5b505af1158015613426573d5f5f3e3d5ffd5b505050505050505050565b805160208201fd5b5f516020614b245f395f51905f526001600160a01b0385166134705760405163e602df0560e01b81525f6004820152602401610947565b6001600160a01b03841661349957604051634a1406b160e11b81525f6004820152602401610947565b6001600160a01b038086165f90815260018301602090815260408083209388168352929052208390558115610b6357836001600160a01b0316856001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258560405161350d91815260200190565b60405180910390a35050505050565b60608264ffffffffff165f03613584576040516001600160a01b0385166024820152633a1c154560e01b906044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b0319909316929092179091529050612328565b8264ffffffffff1642106135c2576040516001600160a01b038516602482015264ffffffffff841660448201526349b4974160e01b9060640161354b565b606085015161ffff16158015906135f8575060ff600883901c81165f9081526003602052604090205460019184169190911b1615155b15612328576040516001600160a01b038516602482015261ffff8316604482015263236a687560e11b9060640161354b565b60606004851615612328576005546040516001600160a01b038681166024830152858116604483015260648201859052909116905f90819061369a90849060840160408051601f198184030181529190526020810180516001600160e01b03166372331c7360e11b179052613c73565b50915091508180156136ad575060203d10155b80156136b95750600181145b156136c657505050612328565b600888161561377c576040516318b31fcb60e21b81523060048201526001600160a01b0388811660248301528781166044830152606482018790528416906362cc7f2c906084015f60405180830381865afa92505050801561374957506040513d5f823e601f3d908101601f1916820160405261374691908101906148c3565b60015b1561377c5780511561377a57805f81518110613767576137676144c7565b6020026020010151945050505050612328565b505b5050604080516001600160a01b03968716602482015294909516604485015250506064808301919091528251808303909101815260849091019091526020810180516001600160e01b031663bab32f6360e01b179052919050565b604080516080810182525f546001600160a01b03808216835260ff600160a01b830481166020850152600160a81b8304169383019390935261ffff600160b01b90910416606082015290841661383d576138386109ae82600154868661307d565b613925565b6001600160a01b0383166138b8576040810151601016156138715760405163c722997360e01b815260040160405180910390fd5b5f61387b856110db565b9050848184818111156138a45760405163391434e360e21b8152600401610947939291906144f6565b5050506138b28582856139a8565b50613925565b336001600160a01b0385168114806138e857506001600160a01b0381165f9081526002602052604090205460ff16155b8190613913576040516327951b3f60e11b81526001600160a01b039091166004820152602401610947565b506139236109ae8387878761201d565b505b6109b38160400151858585612330565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f61395f613c94565b613967613ca9565b60408051602081019490945283019190915260608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b6001600160a01b0383165f9081526002602052604081205461010090046001600160f81b0316908184116139dc575f6139e6565b6139e68285614573565b905080831115610b6357610b63856139fe8386614573565b611abc9085614573565b613a10613cc8565b610e7757604051631afcd79f60e31b815260040160405180910390fd5b613a35613a08565b611f4e81613ce1565b613a46613a08565b610aa38282613cf2565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613ac057505f91506003905082613b45565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613b11573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613b3c57505f925060019150829050613b45565b92505f91508190505b9450945094915050565b5f826003811115613b6257613b626149e7565b03613b6b575050565b6001826003811115613b7f57613b7f6149e7565b03613b9d5760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115613bb157613bb16149e7565b03613bd25760405163fce698f760e01b815260048101829052602401610947565b6003826003811115613be657613be66149e7565b03610aa3576040516335e2f38360e21b815260048101829052602401610947565b5f613c19826301ffc9a760e01b613c52565b15613c46575f80613c32846001600160e01b0319613d42565b915091508180156123285750159392505050565b505f919050565b919050565b5f5f5f613c5f8585613d42565b915091508180156125275750949350505050565b5f5f5f60405f855160208701885afa92505f51915060205190509250925092565b5f613c9d612d1e565b80519060200120905090565b5f613c9d6040805180820190915260018152603160f81b602082015290565b5f613cd1612aa0565b54600160401b900460ff16919050565b613ce9613a08565b611f4e81612c96565b613cfa613a08565b5f516020614b245f395f51905f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace03613d338482614a49565b50600481016109b38382614a49565b6301ffc9a760e01b5f818152600483905290819060208260248188617530fa92505f511515601f3d11169150509250929050565b5f60208284031215613d86575f5ffd5b81356001600160e01b0319811681146110d4575f5ffd5b61ffff81168114611f4e575f5ffd5b5f60208284031215613dbc575f5ffd5b81356110d481613d9d565b6001600160a01b0381168114611f4e575f5ffd5b5f5f5f5f60808587031215613dee575f5ffd5b84359350602085013592506040850135613e0781613dc7565b9396929550929360600135925050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6110d46020830184613e17565b5f5f60408385031215613e68575f5ffd5b8235613e7381613dc7565b946020939093013593505050565b5f60208284031215613e91575f5ffd5b81356110d481613dc7565b5f5f83601f840112613eac575f5ffd5b5081356001600160401b03811115613ec2575f5ffd5b6020830191508360208260051b8501011115613edc575f5ffd5b9250929050565b5f5f5f5f60408587031215613ef6575f5ffd5b84356001600160401b03811115613f0b575f5ffd5b613f1787828801613e9c565b90955093505060208501356001600160401b03811115613f35575f5ffd5b613f4187828801613e9c565b95989497509550505050565b5f5f5f60608486031215613f5f575f5ffd5b8335613f6a81613dc7565b92506020840135613f7a81613dc7565b929592945050506040919091013590565b5f60208284031215613f9b575f5ffd5b5035919050565b5f5f5f5f5f60a08688031215613fb6575f5ffd5b8535613fc181613dc7565b94506020860135613fd181613dc7565b94979496505050506040830135926060810135926080909101359150565b5f5f5f5f5f5f60608789031215614004575f5ffd5b86356001600160401b03811115614019575f5ffd5b61402589828a01613e9c565b90975095505060208701356001600160401b03811115614043575f5ffd5b61404f89828a01613e9c565b90955093505060408701356001600160401b0381111561406d575f5ffd5b61407989828a01613e9c565b979a9699509497509295939492505050565b5f5f6040838503121561409c575f5ffd5b82356140a781613dc7565b915060208301356140b781613dc7565b809150509250929050565b5f5f83601f8401126140d2575f5ffd5b5081356001600160401b038111156140e8575f5ffd5b602083019150836020828501011115613edc575f5ffd5b60ff81168114611f4e575f5ffd5b5f5f5f5f5f5f5f5f60c0898b031215614124575f5ffd5b883561412f81613dc7565b9750602089013561413f81613dc7565b965060408901356001600160401b03811115614159575f5ffd5b6141658b828c016140c2565b90975095505060608901356001600160401b03811115614183575f5ffd5b61418f8b828c016140c2565b90955093505060808901356141a3816140ff565b979a969950949793969295919450919260a001359150565b60ff60f81b8816815260e060208201525f6141d960e0830189613e17565b82810360408401526141eb8189613e17565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614240578351835260209384019390920191600101614222565b50909b9a5050505050505050505050565b5f5f5f60608486031215614263575f5ffd5b833561426e81613dc7565b9250602084013561427e81613dc7565b9150604084013561428e81613dc7565b809150509250925092565b8015158114611f4e575f5ffd5b5f5f5f604084860312156142b8575f5ffd5b83356001600160401b038111156142cd575f5ffd5b6142d986828701613e9c565b909450925050602084013561428e81614299565b5f5f602083850312156142fe575f5ffd5b82356001600160401b03811115614313575f5ffd5b61431f85828601613e9c565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561438257603f1987860301845261436d858351613e17565b94506020938401939190910190600101614351565b50929695505050505050565b5f5f6040838503121561439f575f5ffd5b82356143aa81613dc7565b915060208301356140b781614299565b5f5f5f5f5f5f5f60e0888a0312156143d0575f5ffd5b87356143db81613dc7565b965060208801356143eb81613dc7565b955060408801359450606088013593506080880135614409816140ff565b9699959850939692959460a0840135945060c09093013592915050565b5f5f60208385031215614437575f5ffd5b82356001600160401b0381111561444c575f5ffd5b8301601f8101851361445c575f5ffd5b80356001600160401b03811115614471575f5ffd5b8560208260071b8401011115614485575f5ffd5b6020919091019590945092505050565b600181811c908216806144a957607f821691505b60208210810361106057634e487b7160e01b5f52602260045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156144eb575f5ffd5b81356110d481614299565b6001600160a01b039390931683526020830191909152604082015260600190565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b61ffff82811682821603908111156108e3576108e361452b565b61ffff81811683821601908111156108e3576108e361452b565b818103818111156108e3576108e361452b565b5f5f85851115614594575f5ffd5b838611156145a0575f5ffd5b5050820193919092039150565b5f5f8335601e198436030181126145c2575f5ffd5b8301803591506001600160401b038211156145db575f5ffd5b602001915036819003821315613edc575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b828152604060208201525f6123286040830184613e17565b80356001600160e01b03198116906004841015612e0e576001600160e01b031960049490940360031b84901b1690921692915050565b5f60208284031215614670575f5ffd5b81516110d481614299565b80516001600160401b0381168114613c4d575f5ffd5b5f602082840312156146a1575f5ffd5b6110d48261467b565b808201808211156108e3576108e361452b565b805164ffffffffff81168114613c4d575f5ffd5b5f5f5f5f608085870312156146e4575f5ffd5b6146ed856146bd565b935060208501516146fd81613d9d565b925061470b604086016146bd565b9150606085015161471b81613d9d565b939692955090935050565b5f5f60408385031215614737575f5ffd5b614740836146bd565b915060208301516140b781613d9d565b604051601f8201601f191681016001600160401b038111828210171561477857614778614517565b604052919050565b5f60c0828403128015614791575f5ffd5b5060405160c081016001600160401b03811182821017156147b4576147b4614517565b60405282516147c281613dc7565b81526147d06020840161467b565b602082015260408301516147e381613d9d565b604082015260608301516147f6816140ff565b60608201526080830151614809816140ff565b608082015261481a60a084016146bd565b60a08201529392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b038816815260a0602082018190525f90614872908301888a614826565b8281036040840152614885818789614826565b60ff95909516606084015250506080015295945050505050565b6001600160a01b03841681526040602082018190525f906125279083018486614826565b5f602082840312156148d3575f5ffd5b81516001600160401b038111156148e8575f5ffd5b8201601f810184136148f8575f5ffd5b80516001600160401b0381111561491157614911614517565b8060051b61492160208201614750565b9182526020818401810192908101908784111561493c575f5ffd5b6020850192505b838310156149dc5782516001600160401b03811115614960575f5ffd5b8501603f81018913614970575f5ffd5b60208101516001600160401b0381111561498c5761498c614517565b61499f601f8201601f1916602001614750565b8181526040838301018b10156149b3575f5ffd5b8160408401602083015e5f60208383010152808552505050602082019150602083019250614943565b979650505050505050565b634e487b7160e01b5f52602160045260245ffd5b601f821115610c015782821115610c0157805f5260205f20601f840160051c6020851015614a2657505f5b90810190601f840160051c035f5b81811015613075575f83820155600101614a34565b81516001600160401b03811115614a6257614a62614517565b614a7681614a708454614495565b846149fb565b6020601f821160018114614aa8575f8315614a915750848201515b5f19600385901b1c1916600184901b178455610b63565b5f84815260208120601f198516915b82811015614ad75787850151825560209485019460019092019101614ab7565b5084821015614af457868401515f19600387901b60f8161c191681555b50505050600190811b0190555056fef3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0052c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace00",
}

// ShareToken is an auto generated Go binding around an Ethereum contract.
type ShareToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ShareToken) GetABI() abi.ABI {
	return c.abi
}

// NewShareToken creates a new instance of ShareToken.
func NewShareToken() *ShareToken {
	parsed, err := ShareTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ShareToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ShareToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (shareToken *ShareToken) PackDOMAINSEPARATOR() []byte {
	enc, err := shareToken.abi.Pack("DOMAIN_SEPARATOR")
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
func (shareToken *ShareToken) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return shareToken.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (shareToken *ShareToken) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := shareToken.abi.Unpack("DOMAIN_SEPARATOR", data)
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
func (shareToken *ShareToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := shareToken.abi.Pack("allowance", owner, spender)
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
func (shareToken *ShareToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return shareToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (shareToken *ShareToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := shareToken.abi.Unpack("allowance", data)
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
func (shareToken *ShareToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := shareToken.abi.Pack("approve", spender, value)
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
func (shareToken *ShareToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return shareToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (shareToken *ShareToken) UnpackApprove(data []byte) (bool, error) {
	out, err := shareToken.abi.Unpack("approve", data)
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
func (shareToken *ShareToken) PackAuthority() []byte {
	enc, err := shareToken.abi.Pack("authority")
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
func (shareToken *ShareToken) TryPackAuthority() ([]byte, error) {
	return shareToken.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (shareToken *ShareToken) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := shareToken.abi.Unpack("authority", data)
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
func (shareToken *ShareToken) PackBalanceOf(account common.Address) []byte {
	enc, err := shareToken.abi.Pack("balanceOf", account)
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
func (shareToken *ShareToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return shareToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (shareToken *ShareToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := shareToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBatchBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a6cc677.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchBurn(address[] from, uint256[] amounts) returns()
func (shareToken *ShareToken) PackBatchBurn(from []common.Address, amounts []*big.Int) []byte {
	enc, err := shareToken.abi.Pack("batchBurn", from, amounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a6cc677.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchBurn(address[] from, uint256[] amounts) returns()
func (shareToken *ShareToken) TryPackBatchBurn(from []common.Address, amounts []*big.Int) ([]byte, error) {
	return shareToken.abi.Pack("batchBurn", from, amounts)
}

// PackBatchForcedTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42a47abc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchForcedTransfer(address[] from, address[] to, uint256[] amounts) returns()
func (shareToken *ShareToken) PackBatchForcedTransfer(from []common.Address, to []common.Address, amounts []*big.Int) []byte {
	enc, err := shareToken.abi.Pack("batchForcedTransfer", from, to, amounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchForcedTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42a47abc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchForcedTransfer(address[] from, address[] to, uint256[] amounts) returns()
func (shareToken *ShareToken) TryPackBatchForcedTransfer(from []common.Address, to []common.Address, amounts []*big.Int) ([]byte, error) {
	return shareToken.abi.Pack("batchForcedTransfer", from, to, amounts)
}

// PackBatchFreezePartialTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc7e5fa8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchFreezePartialTokens(address[] accounts, uint256[] amounts) returns()
func (shareToken *ShareToken) PackBatchFreezePartialTokens(accounts []common.Address, amounts []*big.Int) []byte {
	enc, err := shareToken.abi.Pack("batchFreezePartialTokens", accounts, amounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchFreezePartialTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc7e5fa8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchFreezePartialTokens(address[] accounts, uint256[] amounts) returns()
func (shareToken *ShareToken) TryPackBatchFreezePartialTokens(accounts []common.Address, amounts []*big.Int) ([]byte, error) {
	return shareToken.abi.Pack("batchFreezePartialTokens", accounts, amounts)
}

// PackBatchSetAddressFrozen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a7af379.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchSetAddressFrozen(address[] accounts, bool[] frozen) returns()
func (shareToken *ShareToken) PackBatchSetAddressFrozen(accounts []common.Address, frozen []bool) []byte {
	enc, err := shareToken.abi.Pack("batchSetAddressFrozen", accounts, frozen)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchSetAddressFrozen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a7af379.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchSetAddressFrozen(address[] accounts, bool[] frozen) returns()
func (shareToken *ShareToken) TryPackBatchSetAddressFrozen(accounts []common.Address, frozen []bool) ([]byte, error) {
	return shareToken.abi.Pack("batchSetAddressFrozen", accounts, frozen)
}

// PackBatchTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88d695b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchTransfer(address[] to, uint256[] amounts) returns()
func (shareToken *ShareToken) PackBatchTransfer(to []common.Address, amounts []*big.Int) []byte {
	enc, err := shareToken.abi.Pack("batchTransfer", to, amounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88d695b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchTransfer(address[] to, uint256[] amounts) returns()
func (shareToken *ShareToken) TryPackBatchTransfer(to []common.Address, amounts []*big.Int) ([]byte, error) {
	return shareToken.abi.Pack("batchTransfer", to, amounts)
}

// PackBatchUnfreezePartialTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4710362d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchUnfreezePartialTokens(address[] accounts, uint256[] amounts) returns()
func (shareToken *ShareToken) PackBatchUnfreezePartialTokens(accounts []common.Address, amounts []*big.Int) []byte {
	enc, err := shareToken.abi.Pack("batchUnfreezePartialTokens", accounts, amounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchUnfreezePartialTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4710362d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchUnfreezePartialTokens(address[] accounts, uint256[] amounts) returns()
func (shareToken *ShareToken) TryPackBatchUnfreezePartialTokens(accounts []common.Address, amounts []*big.Int) ([]byte, error) {
	return shareToken.abi.Pack("batchUnfreezePartialTokens", accounts, amounts)
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dc29fac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(address from, uint256 units) returns()
func (shareToken *ShareToken) PackBurn(from common.Address, units *big.Int) []byte {
	enc, err := shareToken.abi.Pack("burn", from, units)
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
func (shareToken *ShareToken) TryPackBurn(from common.Address, units *big.Int) ([]byte, error) {
	return shareToken.abi.Pack("burn", from, units)
}

// PackBurnAndClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a45e58c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnAndClose(address holder) returns(uint256 units)
func (shareToken *ShareToken) PackBurnAndClose(holder common.Address) []byte {
	enc, err := shareToken.abi.Pack("burnAndClose", holder)
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
func (shareToken *ShareToken) TryPackBurnAndClose(holder common.Address) ([]byte, error) {
	return shareToken.abi.Pack("burnAndClose", holder)
}

// UnpackBurnAndClose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5a45e58c.
//
// Solidity: function burnAndClose(address holder) returns(uint256 units)
func (shareToken *ShareToken) UnpackBurnAndClose(data []byte) (*big.Int, error) {
	out, err := shareToken.abi.Unpack("burnAndClose", data)
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
func (shareToken *ShareToken) PackCanReceive(account common.Address) []byte {
	enc, err := shareToken.abi.Pack("canReceive", account)
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
func (shareToken *ShareToken) TryPackCanReceive(account common.Address) ([]byte, error) {
	return shareToken.abi.Pack("canReceive", account)
}

// UnpackCanReceive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x90d370ba.
//
// Solidity: function canReceive(address account) view returns(bool)
func (shareToken *ShareToken) UnpackCanReceive(data []byte) (bool, error) {
	out, err := shareToken.abi.Unpack("canReceive", data)
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
func (shareToken *ShareToken) PackCanSend(account common.Address) []byte {
	enc, err := shareToken.abi.Pack("canSend", account)
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
func (shareToken *ShareToken) TryPackCanSend(account common.Address) ([]byte, error) {
	return shareToken.abi.Pack("canSend", account)
}

// UnpackCanSend is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2bc06a92.
//
// Solidity: function canSend(address account) view returns(bool)
func (shareToken *ShareToken) UnpackCanSend(data []byte) (bool, error) {
	out, err := shareToken.abi.Unpack("canSend", data)
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
func (shareToken *ShareToken) PackCanTransfer(from common.Address, to common.Address, amount *big.Int) []byte {
	enc, err := shareToken.abi.Pack("canTransfer", from, to, amount)
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
func (shareToken *ShareToken) TryPackCanTransfer(from common.Address, to common.Address, amount *big.Int) ([]byte, error) {
	return shareToken.abi.Pack("canTransfer", from, to, amount)
}

// UnpackCanTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe46638e6.
//
// Solidity: function canTransfer(address from, address to, uint256 amount) view returns(bool)
func (shareToken *ShareToken) UnpackCanTransfer(data []byte) (bool, error) {
	out, err := shareToken.abi.Unpack("canTransfer", data)
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
func (shareToken *ShareToken) PackCap() []byte {
	enc, err := shareToken.abi.Pack("cap")
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
func (shareToken *ShareToken) TryPackCap() ([]byte, error) {
	return shareToken.abi.Pack("cap")
}

// UnpackCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x355274ea.
//
// Solidity: function cap() view returns(uint256)
func (shareToken *ShareToken) UnpackCap(data []byte) (*big.Int, error) {
	out, err := shareToken.abi.Unpack("cap", data)
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
func (shareToken *ShareToken) PackClose() []byte {
	enc, err := shareToken.abi.Pack("close")
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
func (shareToken *ShareToken) TryPackClose() ([]byte, error) {
	return shareToken.abi.Pack("close")
}

// PackCompliance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6290865d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compliance() view returns(address)
func (shareToken *ShareToken) PackCompliance() []byte {
	enc, err := shareToken.abi.Pack("compliance")
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
func (shareToken *ShareToken) TryPackCompliance() ([]byte, error) {
	return shareToken.abi.Pack("compliance")
}

// UnpackCompliance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6290865d.
//
// Solidity: function compliance() view returns(address)
func (shareToken *ShareToken) UnpackCompliance(data []byte) (common.Address, error) {
	out, err := shareToken.abi.Unpack("compliance", data)
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
func (shareToken *ShareToken) PackDecimals() []byte {
	enc, err := shareToken.abi.Pack("decimals")
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
func (shareToken *ShareToken) TryPackDecimals() ([]byte, error) {
	return shareToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (shareToken *ShareToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := shareToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (shareToken *ShareToken) PackEip712Domain() []byte {
	enc, err := shareToken.abi.Pack("eip712Domain")
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
func (shareToken *ShareToken) TryPackEip712Domain() ([]byte, error) {
	return shareToken.abi.Pack("eip712Domain")
}

// ShareTokenEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type ShareTokenEip712DomainOutput struct {
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
func (shareToken *ShareToken) UnpackEip712Domain(data []byte) (ShareTokenEip712DomainOutput, error) {
	out, err := shareToken.abi.Unpack("eip712Domain", data)
	outstruct := new(ShareTokenEip712DomainOutput)
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
func (shareToken *ShareToken) PackFixSupply() []byte {
	enc, err := shareToken.abi.Pack("fixSupply")
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
func (shareToken *ShareToken) TryPackFixSupply() ([]byte, error) {
	return shareToken.abi.Pack("fixSupply")
}

// PackForcedTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fc1d0e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forcedTransfer(address from, address to, uint256 amount) returns(bool)
func (shareToken *ShareToken) PackForcedTransfer(from common.Address, to common.Address, amount *big.Int) []byte {
	enc, err := shareToken.abi.Pack("forcedTransfer", from, to, amount)
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
func (shareToken *ShareToken) TryPackForcedTransfer(from common.Address, to common.Address, amount *big.Int) ([]byte, error) {
	return shareToken.abi.Pack("forcedTransfer", from, to, amount)
}

// UnpackForcedTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fc1d0e7.
//
// Solidity: function forcedTransfer(address from, address to, uint256 amount) returns(bool)
func (shareToken *ShareToken) UnpackForcedTransfer(data []byte) (bool, error) {
	out, err := shareToken.abi.Unpack("forcedTransfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackFreezePartialTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x125c4a33.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freezePartialTokens(address account, uint256 amount) returns()
func (shareToken *ShareToken) PackFreezePartialTokens(account common.Address, amount *big.Int) []byte {
	enc, err := shareToken.abi.Pack("freezePartialTokens", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreezePartialTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x125c4a33.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freezePartialTokens(address account, uint256 amount) returns()
func (shareToken *ShareToken) TryPackFreezePartialTokens(account common.Address, amount *big.Int) ([]byte, error) {
	return shareToken.abi.Pack("freezePartialTokens", account, amount)
}

// PackGetFrozenTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x158b1a57.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getFrozenTokens(address account) view returns(uint256)
func (shareToken *ShareToken) PackGetFrozenTokens(account common.Address) []byte {
	enc, err := shareToken.abi.Pack("getFrozenTokens", account)
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
func (shareToken *ShareToken) TryPackGetFrozenTokens(account common.Address) ([]byte, error) {
	return shareToken.abi.Pack("getFrozenTokens", account)
}

// UnpackGetFrozenTokens is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x158b1a57.
//
// Solidity: function getFrozenTokens(address account) view returns(uint256)
func (shareToken *ShareToken) UnpackGetFrozenTokens(data []byte) (*big.Int, error) {
	out, err := shareToken.abi.Unpack("getFrozenTokens", data)
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
func (shareToken *ShareToken) PackIdentityRegistry() []byte {
	enc, err := shareToken.abi.Pack("identityRegistry")
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
func (shareToken *ShareToken) TryPackIdentityRegistry() ([]byte, error) {
	return shareToken.abi.Pack("identityRegistry")
}

// UnpackIdentityRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x134e18f4.
//
// Solidity: function identityRegistry() view returns(address)
func (shareToken *ShareToken) UnpackIdentityRegistry(data []byte) (common.Address, error) {
	out, err := shareToken.abi.Unpack("identityRegistry", data)
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
// Solidity: function initialize(address authority, address registry, string name, string symbol, uint8 decimals, uint256 cap) returns()
func (shareToken *ShareToken) PackInitialize(authority common.Address, registry common.Address, name string, symbol string, decimals uint8, cap *big.Int) []byte {
	enc, err := shareToken.abi.Pack("initialize", authority, registry, name, symbol, decimals, cap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x740b08dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address authority, address registry, string name, string symbol, uint8 decimals, uint256 cap) returns()
func (shareToken *ShareToken) TryPackInitialize(authority common.Address, registry common.Address, name string, symbol string, decimals uint8, cap *big.Int) ([]byte, error) {
	return shareToken.abi.Pack("initialize", authority, registry, name, symbol, decimals, cap)
}

// PackIsClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2b6b58c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isClosed() view returns(bool)
func (shareToken *ShareToken) PackIsClosed() []byte {
	enc, err := shareToken.abi.Pack("isClosed")
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
func (shareToken *ShareToken) TryPackIsClosed() ([]byte, error) {
	return shareToken.abi.Pack("isClosed")
}

// UnpackIsClosed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2b6b58c.
//
// Solidity: function isClosed() view returns(bool)
func (shareToken *ShareToken) UnpackIsClosed(data []byte) (bool, error) {
	out, err := shareToken.abi.Unpack("isClosed", data)
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
func (shareToken *ShareToken) PackIsConsumingScheduledOp() []byte {
	enc, err := shareToken.abi.Pack("isConsumingScheduledOp")
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
func (shareToken *ShareToken) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return shareToken.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (shareToken *ShareToken) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := shareToken.abi.Unpack("isConsumingScheduledOp", data)
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
func (shareToken *ShareToken) PackIsCountryBlocked(country uint16) []byte {
	enc, err := shareToken.abi.Pack("isCountryBlocked", country)
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
func (shareToken *ShareToken) TryPackIsCountryBlocked(country uint16) ([]byte, error) {
	return shareToken.abi.Pack("isCountryBlocked", country)
}

// UnpackIsCountryBlocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05abe2ec.
//
// Solidity: function isCountryBlocked(uint16 country) view returns(bool)
func (shareToken *ShareToken) UnpackIsCountryBlocked(data []byte) (bool, error) {
	out, err := shareToken.abi.Unpack("isCountryBlocked", data)
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
func (shareToken *ShareToken) PackIsFrozen(account common.Address) []byte {
	enc, err := shareToken.abi.Pack("isFrozen", account)
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
func (shareToken *ShareToken) TryPackIsFrozen(account common.Address) ([]byte, error) {
	return shareToken.abi.Pack("isFrozen", account)
}

// UnpackIsFrozen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe5839836.
//
// Solidity: function isFrozen(address account) view returns(bool)
func (shareToken *ShareToken) UnpackIsFrozen(data []byte) (bool, error) {
	out, err := shareToken.abi.Unpack("isFrozen", data)
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
func (shareToken *ShareToken) PackIsSerialUsed(serial *big.Int) []byte {
	enc, err := shareToken.abi.Pack("isSerialUsed", serial)
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
func (shareToken *ShareToken) TryPackIsSerialUsed(serial *big.Int) ([]byte, error) {
	return shareToken.abi.Pack("isSerialUsed", serial)
}

// UnpackIsSerialUsed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a1e58b8.
//
// Solidity: function isSerialUsed(uint256 serial) view returns(bool)
func (shareToken *ShareToken) UnpackIsSerialUsed(data []byte) (bool, error) {
	out, err := shareToken.abi.Unpack("isSerialUsed", data)
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
func (shareToken *ShareToken) PackIssue(serial *big.Int, ref [32]byte, to common.Address, units *big.Int) []byte {
	enc, err := shareToken.abi.Pack("issue", serial, ref, to, units)
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
func (shareToken *ShareToken) TryPackIssue(serial *big.Int, ref [32]byte, to common.Address, units *big.Int) ([]byte, error) {
	return shareToken.abi.Pack("issue", serial, ref, to, units)
}

// PackIssueBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6a3f96e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function issueBatch((uint256,bytes32,address,uint256)[] issues) returns()
func (shareToken *ShareToken) PackIssueBatch(issues []Issue) []byte {
	enc, err := shareToken.abi.Pack("issueBatch", issues)
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
func (shareToken *ShareToken) TryPackIssueBatch(issues []Issue) ([]byte, error) {
	return shareToken.abi.Pack("issueBatch", issues)
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (shareToken *ShareToken) PackMulticall(data [][]byte) []byte {
	enc, err := shareToken.abi.Pack("multicall", data)
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
func (shareToken *ShareToken) TryPackMulticall(data [][]byte) ([]byte, error) {
	return shareToken.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (shareToken *ShareToken) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := shareToken.abi.Unpack("multicall", data)
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
func (shareToken *ShareToken) PackName() []byte {
	enc, err := shareToken.abi.Pack("name")
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
func (shareToken *ShareToken) TryPackName() ([]byte, error) {
	return shareToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (shareToken *ShareToken) UnpackName(data []byte) (string, error) {
	out, err := shareToken.abi.Unpack("name", data)
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
func (shareToken *ShareToken) PackNonces(owner common.Address) []byte {
	enc, err := shareToken.abi.Pack("nonces", owner)
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
func (shareToken *ShareToken) TryPackNonces(owner common.Address) ([]byte, error) {
	return shareToken.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (shareToken *ShareToken) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := shareToken.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnchainID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaba63705.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onchainID() pure returns(address)
func (shareToken *ShareToken) PackOnchainID() []byte {
	enc, err := shareToken.abi.Pack("onchainID")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnchainID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaba63705.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onchainID() pure returns(address)
func (shareToken *ShareToken) TryPackOnchainID() ([]byte, error) {
	return shareToken.abi.Pack("onchainID")
}

// UnpackOnchainID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaba63705.
//
// Solidity: function onchainID() pure returns(address)
func (shareToken *ShareToken) UnpackOnchainID(data []byte) (common.Address, error) {
	out, err := shareToken.abi.Unpack("onchainID", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (shareToken *ShareToken) PackPause() []byte {
	enc, err := shareToken.abi.Pack("pause")
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
func (shareToken *ShareToken) TryPackPause() ([]byte, error) {
	return shareToken.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (shareToken *ShareToken) PackPaused() []byte {
	enc, err := shareToken.abi.Pack("paused")
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
func (shareToken *ShareToken) TryPackPaused() ([]byte, error) {
	return shareToken.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (shareToken *ShareToken) UnpackPaused(data []byte) (bool, error) {
	out, err := shareToken.abi.Unpack("paused", data)
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
func (shareToken *ShareToken) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := shareToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
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
func (shareToken *ShareToken) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return shareToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackRecover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x648bf774.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recover(address lost, address wallet) returns(uint256 units)
func (shareToken *ShareToken) PackRecover(lost common.Address, wallet common.Address) []byte {
	enc, err := shareToken.abi.Pack("recover", lost, wallet)
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
func (shareToken *ShareToken) TryPackRecover(lost common.Address, wallet common.Address) ([]byte, error) {
	return shareToken.abi.Pack("recover", lost, wallet)
}

// UnpackRecover is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x648bf774.
//
// Solidity: function recover(address lost, address wallet) returns(uint256 units)
func (shareToken *ShareToken) UnpackRecover(data []byte) (*big.Int, error) {
	out, err := shareToken.abi.Unpack("recover", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRecoveryAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9285948a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recoveryAddress(address lostWallet, address newWallet, address investorOnchainID) returns(bool)
func (shareToken *ShareToken) PackRecoveryAddress(lostWallet common.Address, newWallet common.Address, investorOnchainID common.Address) []byte {
	enc, err := shareToken.abi.Pack("recoveryAddress", lostWallet, newWallet, investorOnchainID)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecoveryAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9285948a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recoveryAddress(address lostWallet, address newWallet, address investorOnchainID) returns(bool)
func (shareToken *ShareToken) TryPackRecoveryAddress(lostWallet common.Address, newWallet common.Address, investorOnchainID common.Address) ([]byte, error) {
	return shareToken.abi.Pack("recoveryAddress", lostWallet, newWallet, investorOnchainID)
}

// UnpackRecoveryAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9285948a.
//
// Solidity: function recoveryAddress(address lostWallet, address newWallet, address investorOnchainID) returns(bool)
func (shareToken *ShareToken) UnpackRecoveryAddress(data []byte) (bool, error) {
	out, err := shareToken.abi.Unpack("recoveryAddress", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e9a6950.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem(address holder, uint256 units) returns()
func (shareToken *ShareToken) PackRedeem(holder common.Address, units *big.Int) []byte {
	enc, err := shareToken.abi.Pack("redeem", holder, units)
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
func (shareToken *ShareToken) TryPackRedeem(holder common.Address, units *big.Int) ([]byte, error) {
	return shareToken.abi.Pack("redeem", holder, units)
}

// PackSeize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41bd5a9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seize(address from, address to, uint256 amount, bytes32 legalReason, bytes32 documentHash) returns()
func (shareToken *ShareToken) PackSeize(from common.Address, to common.Address, amount *big.Int, legalReason [32]byte, documentHash [32]byte) []byte {
	enc, err := shareToken.abi.Pack("seize", from, to, amount, legalReason, documentHash)
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
func (shareToken *ShareToken) TryPackSeize(from common.Address, to common.Address, amount *big.Int, legalReason [32]byte, documentHash [32]byte) ([]byte, error) {
	return shareToken.abi.Pack("seize", from, to, amount, legalReason, documentHash)
}

// PackSetAddressFrozen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc69c09cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAddressFrozen(address account, bool frozen) returns()
func (shareToken *ShareToken) PackSetAddressFrozen(account common.Address, frozen bool) []byte {
	enc, err := shareToken.abi.Pack("setAddressFrozen", account, frozen)
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
func (shareToken *ShareToken) TryPackSetAddressFrozen(account common.Address, frozen bool) ([]byte, error) {
	return shareToken.abi.Pack("setAddressFrozen", account, frozen)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (shareToken *ShareToken) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := shareToken.abi.Pack("setAuthority", newAuthority)
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
func (shareToken *ShareToken) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return shareToken.abi.Pack("setAuthority", newAuthority)
}

// PackSetCompliance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8981789.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCompliance(address compliance_) returns()
func (shareToken *ShareToken) PackSetCompliance(compliance common.Address) []byte {
	enc, err := shareToken.abi.Pack("setCompliance", compliance)
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
func (shareToken *ShareToken) TryPackSetCompliance(compliance common.Address) ([]byte, error) {
	return shareToken.abi.Pack("setCompliance", compliance)
}

// PackSetCountriesBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3879ca8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCountriesBlocked(uint16[] countries, bool blocked) returns()
func (shareToken *ShareToken) PackSetCountriesBlocked(countries []uint16, blocked bool) []byte {
	enc, err := shareToken.abi.Pack("setCountriesBlocked", countries, blocked)
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
func (shareToken *ShareToken) TryPackSetCountriesBlocked(countries []uint16, blocked bool) ([]byte, error) {
	return shareToken.abi.Pack("setCountriesBlocked", countries, blocked)
}

// PackSetFrozenTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebe45cba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFrozenTokens(address account, uint256 amount) returns(bool)
func (shareToken *ShareToken) PackSetFrozenTokens(account common.Address, amount *big.Int) []byte {
	enc, err := shareToken.abi.Pack("setFrozenTokens", account, amount)
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
func (shareToken *ShareToken) TryPackSetFrozenTokens(account common.Address, amount *big.Int) ([]byte, error) {
	return shareToken.abi.Pack("setFrozenTokens", account, amount)
}

// UnpackSetFrozenTokens is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebe45cba.
//
// Solidity: function setFrozenTokens(address account, uint256 amount) returns(bool)
func (shareToken *ShareToken) UnpackSetFrozenTokens(data []byte) (bool, error) {
	out, err := shareToken.abi.Unpack("setFrozenTokens", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (shareToken *ShareToken) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := shareToken.abi.Pack("supportsInterface", interfaceId)
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
func (shareToken *ShareToken) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return shareToken.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (shareToken *ShareToken) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := shareToken.abi.Unpack("supportsInterface", data)
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
func (shareToken *ShareToken) PackSymbol() []byte {
	enc, err := shareToken.abi.Pack("symbol")
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
func (shareToken *ShareToken) TryPackSymbol() ([]byte, error) {
	return shareToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (shareToken *ShareToken) UnpackSymbol(data []byte) (string, error) {
	out, err := shareToken.abi.Unpack("symbol", data)
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
func (shareToken *ShareToken) PackTemplate() []byte {
	enc, err := shareToken.abi.Pack("template")
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
func (shareToken *ShareToken) TryPackTemplate() ([]byte, error) {
	return shareToken.abi.Pack("template")
}

// UnpackTemplate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f2ddd93.
//
// Solidity: function template() view returns(address)
func (shareToken *ShareToken) UnpackTemplate(data []byte) (common.Address, error) {
	out, err := shareToken.abi.Unpack("template", data)
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
func (shareToken *ShareToken) PackTotalSupply() []byte {
	enc, err := shareToken.abi.Pack("totalSupply")
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
func (shareToken *ShareToken) TryPackTotalSupply() ([]byte, error) {
	return shareToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (shareToken *ShareToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := shareToken.abi.Unpack("totalSupply", data)
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
func (shareToken *ShareToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := shareToken.abi.Pack("transfer", to, value)
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
func (shareToken *ShareToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return shareToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (shareToken *ShareToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := shareToken.abi.Unpack("transfer", data)
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
func (shareToken *ShareToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := shareToken.abi.Pack("transferFrom", from, to, value)
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
func (shareToken *ShareToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return shareToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (shareToken *ShareToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := shareToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackUnfreezePartialTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fe56f7d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unfreezePartialTokens(address account, uint256 amount) returns()
func (shareToken *ShareToken) PackUnfreezePartialTokens(account common.Address, amount *big.Int) []byte {
	enc, err := shareToken.abi.Pack("unfreezePartialTokens", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnfreezePartialTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fe56f7d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unfreezePartialTokens(address account, uint256 amount) returns()
func (shareToken *ShareToken) TryPackUnfreezePartialTokens(account common.Address, amount *big.Int) ([]byte, error) {
	return shareToken.abi.Pack("unfreezePartialTokens", account, amount)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (shareToken *ShareToken) PackUnpause() []byte {
	enc, err := shareToken.abi.Pack("unpause")
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
func (shareToken *ShareToken) TryPackUnpause() ([]byte, error) {
	return shareToken.abi.Pack("unpause")
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() pure returns(string)
func (shareToken *ShareToken) PackVersion() []byte {
	enc, err := shareToken.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() pure returns(string)
func (shareToken *ShareToken) TryPackVersion() ([]byte, error) {
	return shareToken.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() pure returns(string)
func (shareToken *ShareToken) UnpackVersion(data []byte) (string, error) {
	out, err := shareToken.abi.Unpack("version", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// ShareTokenAddressFrozen represents a AddressFrozen event raised by the ShareToken contract.
type ShareTokenAddressFrozen struct {
	Account  common.Address
	IsFrozen bool
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ShareTokenAddressFrozenEventName = "AddressFrozen"

// ContractEventName returns the user-defined event name.
func (ShareTokenAddressFrozen) ContractEventName() string {
	return ShareTokenAddressFrozenEventName
}

// UnpackAddressFrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AddressFrozen(address indexed account, bool indexed isFrozen, address indexed operator)
func (shareToken *ShareToken) UnpackAddressFrozenEvent(log *types.Log) (*ShareTokenAddressFrozen, error) {
	event := "AddressFrozen"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenAddressFrozen)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenApproval represents a Approval event raised by the ShareToken contract.
type ShareTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ShareTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (ShareTokenApproval) ContractEventName() string {
	return ShareTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (shareToken *ShareToken) UnpackApprovalEvent(log *types.Log) (*ShareTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenApproval)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenAuthorityUpdated represents a AuthorityUpdated event raised by the ShareToken contract.
type ShareTokenAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const ShareTokenAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (ShareTokenAuthorityUpdated) ContractEventName() string {
	return ShareTokenAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (shareToken *ShareToken) UnpackAuthorityUpdatedEvent(log *types.Log) (*ShareTokenAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenClosed represents a Closed event raised by the ShareToken contract.
type ShareTokenClosed struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const ShareTokenClosedEventName = "Closed"

// ContractEventName returns the user-defined event name.
func (ShareTokenClosed) ContractEventName() string {
	return ShareTokenClosedEventName
}

// UnpackClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Closed()
func (shareToken *ShareToken) UnpackClosedEvent(log *types.Log) (*ShareTokenClosed, error) {
	event := "Closed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenClosed)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenComplianceAdded represents a ComplianceAdded event raised by the ShareToken contract.
type ShareTokenComplianceAdded struct {
	Compliance common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const ShareTokenComplianceAddedEventName = "ComplianceAdded"

// ContractEventName returns the user-defined event name.
func (ShareTokenComplianceAdded) ContractEventName() string {
	return ShareTokenComplianceAddedEventName
}

// UnpackComplianceAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ComplianceAdded(address indexed compliance)
func (shareToken *ShareToken) UnpackComplianceAddedEvent(log *types.Log) (*ShareTokenComplianceAdded, error) {
	event := "ComplianceAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenComplianceAdded)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenCountryBlocked represents a CountryBlocked event raised by the ShareToken contract.
type ShareTokenCountryBlocked struct {
	Country uint16
	Blocked bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const ShareTokenCountryBlockedEventName = "CountryBlocked"

// ContractEventName returns the user-defined event name.
func (ShareTokenCountryBlocked) ContractEventName() string {
	return ShareTokenCountryBlockedEventName
}

// UnpackCountryBlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CountryBlocked(uint16 indexed country, bool blocked)
func (shareToken *ShareToken) UnpackCountryBlockedEvent(log *types.Log) (*ShareTokenCountryBlocked, error) {
	event := "CountryBlocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenCountryBlocked)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenEIP712DomainChanged represents a EIP712DomainChanged event raised by the ShareToken contract.
type ShareTokenEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const ShareTokenEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (ShareTokenEIP712DomainChanged) ContractEventName() string {
	return ShareTokenEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (shareToken *ShareToken) UnpackEIP712DomainChangedEvent(log *types.Log) (*ShareTokenEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenForcedTransfer represents a ForcedTransfer event raised by the ShareToken contract.
type ShareTokenForcedTransfer struct {
	From   common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ShareTokenForcedTransferEventName = "ForcedTransfer"

// ContractEventName returns the user-defined event name.
func (ShareTokenForcedTransfer) ContractEventName() string {
	return ShareTokenForcedTransferEventName
}

// UnpackForcedTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ForcedTransfer(address indexed from, address indexed to, uint256 amount)
func (shareToken *ShareToken) UnpackForcedTransferEvent(log *types.Log) (*ShareTokenForcedTransfer, error) {
	event := "ForcedTransfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenForcedTransfer)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenFrozen represents a Frozen event raised by the ShareToken contract.
type ShareTokenFrozen struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ShareTokenFrozenEventName = "Frozen"

// ContractEventName returns the user-defined event name.
func (ShareTokenFrozen) ContractEventName() string {
	return ShareTokenFrozenEventName
}

// UnpackFrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Frozen(address indexed account, uint256 amount)
func (shareToken *ShareToken) UnpackFrozenEvent(log *types.Log) (*ShareTokenFrozen, error) {
	event := "Frozen"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenFrozen)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenInitialized represents a Initialized event raised by the ShareToken contract.
type ShareTokenInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const ShareTokenInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (ShareTokenInitialized) ContractEventName() string {
	return ShareTokenInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (shareToken *ShareToken) UnpackInitializedEvent(log *types.Log) (*ShareTokenInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenInitialized)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenIssueRefused represents a IssueRefused event raised by the ShareToken contract.
type ShareTokenIssueRefused struct {
	Serial *big.Int
	Ref    [32]byte
	To     common.Address
	Units  *big.Int
	Reason []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const ShareTokenIssueRefusedEventName = "IssueRefused"

// ContractEventName returns the user-defined event name.
func (ShareTokenIssueRefused) ContractEventName() string {
	return ShareTokenIssueRefusedEventName
}

// UnpackIssueRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IssueRefused(uint256 indexed serial, bytes32 indexed ref, address indexed to, uint256 units, bytes reason)
func (shareToken *ShareToken) UnpackIssueRefusedEvent(log *types.Log) (*ShareTokenIssueRefused, error) {
	event := "IssueRefused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenIssueRefused)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenIssued represents a Issued event raised by the ShareToken contract.
type ShareTokenIssued struct {
	Serial *big.Int
	Ref    [32]byte
	To     common.Address
	Units  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ShareTokenIssuedEventName = "Issued"

// ContractEventName returns the user-defined event name.
func (ShareTokenIssued) ContractEventName() string {
	return ShareTokenIssuedEventName
}

// UnpackIssuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Issued(uint256 indexed serial, bytes32 indexed ref, address indexed to, uint256 units)
func (shareToken *ShareToken) UnpackIssuedEvent(log *types.Log) (*ShareTokenIssued, error) {
	event := "Issued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenIssued)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenOpened represents a Opened event raised by the ShareToken contract.
type ShareTokenOpened struct {
	Registry common.Address
	Name     string
	Symbol   string
	Decimals uint8
	Cap      *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ShareTokenOpenedEventName = "Opened"

// ContractEventName returns the user-defined event name.
func (ShareTokenOpened) ContractEventName() string {
	return ShareTokenOpenedEventName
}

// UnpackOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Opened(address registry, string name, string symbol, uint8 decimals, uint256 cap)
func (shareToken *ShareToken) UnpackOpenedEvent(log *types.Log) (*ShareTokenOpened, error) {
	event := "Opened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenOpened)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenPaused represents a Paused event raised by the ShareToken contract.
type ShareTokenPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ShareTokenPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (ShareTokenPaused) ContractEventName() string {
	return ShareTokenPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (shareToken *ShareToken) UnpackPausedEvent(log *types.Log) (*ShareTokenPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenPaused)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenRecoverySuccess represents a RecoverySuccess event raised by the ShareToken contract.
type ShareTokenRecoverySuccess struct {
	LostWallet        common.Address
	NewWallet         common.Address
	InvestorOnchainID common.Address
	Raw               *types.Log // Blockchain specific contextual infos
}

const ShareTokenRecoverySuccessEventName = "RecoverySuccess"

// ContractEventName returns the user-defined event name.
func (ShareTokenRecoverySuccess) ContractEventName() string {
	return ShareTokenRecoverySuccessEventName
}

// UnpackRecoverySuccessEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoverySuccess(address indexed lostWallet, address indexed newWallet, address indexed investorOnchainID)
func (shareToken *ShareToken) UnpackRecoverySuccessEvent(log *types.Log) (*ShareTokenRecoverySuccess, error) {
	event := "RecoverySuccess"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenRecoverySuccess)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenSeized represents a Seized event raised by the ShareToken contract.
type ShareTokenSeized struct {
	From         common.Address
	To           common.Address
	Amount       *big.Int
	LegalReason  [32]byte
	DocumentHash [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const ShareTokenSeizedEventName = "Seized"

// ContractEventName returns the user-defined event name.
func (ShareTokenSeized) ContractEventName() string {
	return ShareTokenSeizedEventName
}

// UnpackSeizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Seized(address indexed from, address indexed to, uint256 amount, bytes32 indexed legalReason, bytes32 documentHash)
func (shareToken *ShareToken) UnpackSeizedEvent(log *types.Log) (*ShareTokenSeized, error) {
	event := "Seized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenSeized)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenSupplyFixed represents a SupplyFixed event raised by the ShareToken contract.
type ShareTokenSupplyFixed struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const ShareTokenSupplyFixedEventName = "SupplyFixed"

// ContractEventName returns the user-defined event name.
func (ShareTokenSupplyFixed) ContractEventName() string {
	return ShareTokenSupplyFixedEventName
}

// UnpackSupplyFixedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SupplyFixed()
func (shareToken *ShareToken) UnpackSupplyFixedEvent(log *types.Log) (*ShareTokenSupplyFixed, error) {
	event := "SupplyFixed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenSupplyFixed)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenTransfer represents a Transfer event raised by the ShareToken contract.
type ShareTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ShareTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (ShareTokenTransfer) ContractEventName() string {
	return ShareTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (shareToken *ShareToken) UnpackTransferEvent(log *types.Log) (*ShareTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenTransfer)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenUnpaused represents a Unpaused event raised by the ShareToken contract.
type ShareTokenUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ShareTokenUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (ShareTokenUnpaused) ContractEventName() string {
	return ShareTokenUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (shareToken *ShareToken) UnpackUnpausedEvent(log *types.Log) (*ShareTokenUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenUnpaused)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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

// ShareTokenWalletRecovered represents a WalletRecovered event raised by the ShareToken contract.
type ShareTokenWalletRecovered struct {
	Lost       common.Address
	Wallet     common.Address
	InvestorId uint64
	Units      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ShareTokenWalletRecoveredEventName = "WalletRecovered"

// ContractEventName returns the user-defined event name.
func (ShareTokenWalletRecovered) ContractEventName() string {
	return ShareTokenWalletRecoveredEventName
}

// UnpackWalletRecoveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WalletRecovered(address indexed lost, address indexed wallet, uint64 indexed investorId, uint256 units)
func (shareToken *ShareToken) UnpackWalletRecoveredEvent(log *types.Log) (*ShareTokenWalletRecovered, error) {
	event := "WalletRecovered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenWalletRecovered)
	if len(log.Data) > 0 {
		if err := shareToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shareToken.abi.Events[event].Inputs {
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
func (shareToken *ShareToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], shareToken.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return shareToken.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return shareToken.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return shareToken.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["AccountFrozen"].ID.Bytes()[:4]) {
		return shareToken.UnpackAccountFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return shareToken.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["CapExceeded"].ID.Bytes()[:4]) {
		return shareToken.UnpackCapExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["ComplianceNotFollowed"].ID.Bytes()[:4]) {
		return shareToken.UnpackComplianceNotFollowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["CountryNotAllowed"].ID.Bytes()[:4]) {
		return shareToken.UnpackCountryNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return shareToken.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return shareToken.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return shareToken.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return shareToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return shareToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return shareToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return shareToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return shareToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return shareToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return shareToken.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return shareToken.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["ERC7943InsufficientUnfrozenBalance"].ID.Bytes()[:4]) {
		return shareToken.UnpackERC7943InsufficientUnfrozenBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["EligibilityExpired"].ID.Bytes()[:4]) {
		return shareToken.UnpackEligibilityExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return shareToken.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return shareToken.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return shareToken.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return shareToken.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["InvalidCap"].ID.Bytes()[:4]) {
		return shareToken.UnpackInvalidCapError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["InvalidCompliance"].ID.Bytes()[:4]) {
		return shareToken.UnpackInvalidComplianceError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["InvalidDecimals"].ID.Bytes()[:4]) {
		return shareToken.UnpackInvalidDecimalsError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return shareToken.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["InvalidRegistry"].ID.Bytes()[:4]) {
		return shareToken.UnpackInvalidRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return shareToken.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["NotEligible"].ID.Bytes()[:4]) {
		return shareToken.UnpackNotEligibleError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return shareToken.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["NotSameInvestor"].ID.Bytes()[:4]) {
		return shareToken.UnpackNotSameInvestorError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["NotSoManyFrozen"].ID.Bytes()[:4]) {
		return shareToken.UnpackNotSoManyFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["NotSoleHolder"].ID.Bytes()[:4]) {
		return shareToken.UnpackNotSoleHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["SerialUsed"].ID.Bytes()[:4]) {
		return shareToken.UnpackSerialUsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["SupplyIsFixed"].ID.Bytes()[:4]) {
		return shareToken.UnpackSupplyIsFixedError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["SupplyNotFixed"].ID.Bytes()[:4]) {
		return shareToken.UnpackSupplyNotFixedError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["TokenClosed"].ID.Bytes()[:4]) {
		return shareToken.UnpackTokenClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["ZeroUnits"].ID.Bytes()[:4]) {
		return shareToken.UnpackZeroUnitsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ShareTokenAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the ShareToken contract.
type ShareTokenAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func ShareTokenAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (shareToken *ShareToken) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*ShareTokenAccessManagedInvalidAuthority, error) {
	out := new(ShareTokenAccessManagedInvalidAuthority)
	if err := shareToken.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the ShareToken contract.
type ShareTokenAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func ShareTokenAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (shareToken *ShareToken) UnpackAccessManagedRequiredDelayError(raw []byte) (*ShareTokenAccessManagedRequiredDelay, error) {
	out := new(ShareTokenAccessManagedRequiredDelay)
	if err := shareToken.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the ShareToken contract.
type ShareTokenAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func ShareTokenAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (shareToken *ShareToken) UnpackAccessManagedUnauthorizedError(raw []byte) (*ShareTokenAccessManagedUnauthorized, error) {
	out := new(ShareTokenAccessManagedUnauthorized)
	if err := shareToken.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenAccountFrozen represents a AccountFrozen error raised by the ShareToken contract.
type ShareTokenAccountFrozen struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountFrozen(address account)
func ShareTokenAccountFrozenErrorID() common.Hash {
	return common.HexToHash("0x4f2a367e694e71282f29ab5eaa04c4c0be45ac5bf2ca74fb67068b98bdc2887d")
}

// UnpackAccountFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountFrozen(address account)
func (shareToken *ShareToken) UnpackAccountFrozenError(raw []byte) (*ShareTokenAccountFrozen, error) {
	out := new(ShareTokenAccountFrozen)
	if err := shareToken.abi.UnpackIntoInterface(out, "AccountFrozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenAddressEmptyCode represents a AddressEmptyCode error raised by the ShareToken contract.
type ShareTokenAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func ShareTokenAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (shareToken *ShareToken) UnpackAddressEmptyCodeError(raw []byte) (*ShareTokenAddressEmptyCode, error) {
	out := new(ShareTokenAddressEmptyCode)
	if err := shareToken.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenCapExceeded represents a CapExceeded error raised by the ShareToken contract.
type ShareTokenCapExceeded struct {
	Cap    *big.Int
	Supply *big.Int
	Units  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapExceeded(uint256 cap, uint256 supply, uint256 units)
func ShareTokenCapExceededErrorID() common.Hash {
	return common.HexToHash("0x0cf95ce58fb68eac525490e65e75ad4272e1de714ef8feed90340b13cbfdbfef")
}

// UnpackCapExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapExceeded(uint256 cap, uint256 supply, uint256 units)
func (shareToken *ShareToken) UnpackCapExceededError(raw []byte) (*ShareTokenCapExceeded, error) {
	out := new(ShareTokenCapExceeded)
	if err := shareToken.abi.UnpackIntoInterface(out, "CapExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenComplianceNotFollowed represents a ComplianceNotFollowed error raised by the ShareToken contract.
type ShareTokenComplianceNotFollowed struct {
	From   common.Address
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ComplianceNotFollowed(address from, address to, uint256 amount)
func ShareTokenComplianceNotFollowedErrorID() common.Hash {
	return common.HexToHash("0xbab32f63cbbb479ac46f2833cbca00fc9ac236c7d03a221e95080b2f6f218bdc")
}

// UnpackComplianceNotFollowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ComplianceNotFollowed(address from, address to, uint256 amount)
func (shareToken *ShareToken) UnpackComplianceNotFollowedError(raw []byte) (*ShareTokenComplianceNotFollowed, error) {
	out := new(ShareTokenComplianceNotFollowed)
	if err := shareToken.abi.UnpackIntoInterface(out, "ComplianceNotFollowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenCountryNotAllowed represents a CountryNotAllowed error raised by the ShareToken contract.
type ShareTokenCountryNotAllowed struct {
	Account common.Address
	Country uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CountryNotAllowed(address account, uint16 country)
func ShareTokenCountryNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x46d4d0ead8b631e3f9b9683375baed15dea93c6b51b0da06f0f2e818284d3c6b")
}

// UnpackCountryNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CountryNotAllowed(address account, uint16 country)
func (shareToken *ShareToken) UnpackCountryNotAllowedError(raw []byte) (*ShareTokenCountryNotAllowed, error) {
	out := new(ShareTokenCountryNotAllowed)
	if err := shareToken.abi.UnpackIntoInterface(out, "CountryNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the ShareToken contract.
type ShareTokenECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func ShareTokenECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (shareToken *ShareToken) UnpackECDSAInvalidSignatureError(raw []byte) (*ShareTokenECDSAInvalidSignature, error) {
	out := new(ShareTokenECDSAInvalidSignature)
	if err := shareToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the ShareToken contract.
type ShareTokenECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func ShareTokenECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (shareToken *ShareToken) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*ShareTokenECDSAInvalidSignatureLength, error) {
	out := new(ShareTokenECDSAInvalidSignatureLength)
	if err := shareToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the ShareToken contract.
type ShareTokenECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func ShareTokenECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (shareToken *ShareToken) UnpackECDSAInvalidSignatureSError(raw []byte) (*ShareTokenECDSAInvalidSignatureS, error) {
	out := new(ShareTokenECDSAInvalidSignatureS)
	if err := shareToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the ShareToken contract.
type ShareTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func ShareTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (shareToken *ShareToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*ShareTokenERC20InsufficientAllowance, error) {
	out := new(ShareTokenERC20InsufficientAllowance)
	if err := shareToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the ShareToken contract.
type ShareTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func ShareTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (shareToken *ShareToken) UnpackERC20InsufficientBalanceError(raw []byte) (*ShareTokenERC20InsufficientBalance, error) {
	out := new(ShareTokenERC20InsufficientBalance)
	if err := shareToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the ShareToken contract.
type ShareTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func ShareTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (shareToken *ShareToken) UnpackERC20InvalidApproverError(raw []byte) (*ShareTokenERC20InvalidApprover, error) {
	out := new(ShareTokenERC20InvalidApprover)
	if err := shareToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the ShareToken contract.
type ShareTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func ShareTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (shareToken *ShareToken) UnpackERC20InvalidReceiverError(raw []byte) (*ShareTokenERC20InvalidReceiver, error) {
	out := new(ShareTokenERC20InvalidReceiver)
	if err := shareToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the ShareToken contract.
type ShareTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func ShareTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (shareToken *ShareToken) UnpackERC20InvalidSenderError(raw []byte) (*ShareTokenERC20InvalidSender, error) {
	out := new(ShareTokenERC20InvalidSender)
	if err := shareToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the ShareToken contract.
type ShareTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func ShareTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (shareToken *ShareToken) UnpackERC20InvalidSpenderError(raw []byte) (*ShareTokenERC20InvalidSpender, error) {
	out := new(ShareTokenERC20InvalidSpender)
	if err := shareToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the ShareToken contract.
type ShareTokenERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func ShareTokenERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (shareToken *ShareToken) UnpackERC2612ExpiredSignatureError(raw []byte) (*ShareTokenERC2612ExpiredSignature, error) {
	out := new(ShareTokenERC2612ExpiredSignature)
	if err := shareToken.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the ShareToken contract.
type ShareTokenERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func ShareTokenERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (shareToken *ShareToken) UnpackERC2612InvalidSignerError(raw []byte) (*ShareTokenERC2612InvalidSigner, error) {
	out := new(ShareTokenERC2612InvalidSigner)
	if err := shareToken.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenERC7943InsufficientUnfrozenBalance represents a ERC7943InsufficientUnfrozenBalance error raised by the ShareToken contract.
type ShareTokenERC7943InsufficientUnfrozenBalance struct {
	Account  common.Address
	Amount   *big.Int
	Unfrozen *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC7943InsufficientUnfrozenBalance(address account, uint256 amount, uint256 unfrozen)
func ShareTokenERC7943InsufficientUnfrozenBalanceErrorID() common.Hash {
	return common.HexToHash("0x00384e71f9ee67e5b3db3a408056d2dd6ab6178ba0c4f873853601e1f83f4b8a")
}

// UnpackERC7943InsufficientUnfrozenBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC7943InsufficientUnfrozenBalance(address account, uint256 amount, uint256 unfrozen)
func (shareToken *ShareToken) UnpackERC7943InsufficientUnfrozenBalanceError(raw []byte) (*ShareTokenERC7943InsufficientUnfrozenBalance, error) {
	out := new(ShareTokenERC7943InsufficientUnfrozenBalance)
	if err := shareToken.abi.UnpackIntoInterface(out, "ERC7943InsufficientUnfrozenBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenEligibilityExpired represents a EligibilityExpired error raised by the ShareToken contract.
type ShareTokenEligibilityExpired struct {
	Account common.Address
	Expiry  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EligibilityExpired(address account, uint40 expiry)
func ShareTokenEligibilityExpiredErrorID() common.Hash {
	return common.HexToHash("0x49b49741fb03fe0b34108d4d3484a42a67234e1838f5eb9b2a8d4cd0845e049c")
}

// UnpackEligibilityExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EligibilityExpired(address account, uint40 expiry)
func (shareToken *ShareToken) UnpackEligibilityExpiredError(raw []byte) (*ShareTokenEligibilityExpired, error) {
	out := new(ShareTokenEligibilityExpired)
	if err := shareToken.abi.UnpackIntoInterface(out, "EligibilityExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenEnforcedPause represents a EnforcedPause error raised by the ShareToken contract.
type ShareTokenEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func ShareTokenEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (shareToken *ShareToken) UnpackEnforcedPauseError(raw []byte) (*ShareTokenEnforcedPause, error) {
	out := new(ShareTokenEnforcedPause)
	if err := shareToken.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenExpectedPause represents a ExpectedPause error raised by the ShareToken contract.
type ShareTokenExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func ShareTokenExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (shareToken *ShareToken) UnpackExpectedPauseError(raw []byte) (*ShareTokenExpectedPause, error) {
	out := new(ShareTokenExpectedPause)
	if err := shareToken.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenFailedCall represents a FailedCall error raised by the ShareToken contract.
type ShareTokenFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func ShareTokenFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (shareToken *ShareToken) UnpackFailedCallError(raw []byte) (*ShareTokenFailedCall, error) {
	out := new(ShareTokenFailedCall)
	if err := shareToken.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenInvalidAccountNonce represents a InvalidAccountNonce error raised by the ShareToken contract.
type ShareTokenInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func ShareTokenInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (shareToken *ShareToken) UnpackInvalidAccountNonceError(raw []byte) (*ShareTokenInvalidAccountNonce, error) {
	out := new(ShareTokenInvalidAccountNonce)
	if err := shareToken.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenInvalidCap represents a InvalidCap error raised by the ShareToken contract.
type ShareTokenInvalidCap struct {
	Cap *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCap(uint256 cap)
func ShareTokenInvalidCapErrorID() common.Hash {
	return common.HexToHash("0x30c2ba03b547c066d471bdf9ced89263b84cd023bdf845164af792fcc8dbce79")
}

// UnpackInvalidCapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCap(uint256 cap)
func (shareToken *ShareToken) UnpackInvalidCapError(raw []byte) (*ShareTokenInvalidCap, error) {
	out := new(ShareTokenInvalidCap)
	if err := shareToken.abi.UnpackIntoInterface(out, "InvalidCap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenInvalidCompliance represents a InvalidCompliance error raised by the ShareToken contract.
type ShareTokenInvalidCompliance struct {
	Compliance common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCompliance(address compliance)
func ShareTokenInvalidComplianceErrorID() common.Hash {
	return common.HexToHash("0x3a68426adc5c68f20566048b8185fc4610a841f6a3ff612826539a906d40355e")
}

// UnpackInvalidComplianceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCompliance(address compliance)
func (shareToken *ShareToken) UnpackInvalidComplianceError(raw []byte) (*ShareTokenInvalidCompliance, error) {
	out := new(ShareTokenInvalidCompliance)
	if err := shareToken.abi.UnpackIntoInterface(out, "InvalidCompliance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenInvalidDecimals represents a InvalidDecimals error raised by the ShareToken contract.
type ShareTokenInvalidDecimals struct {
	Decimals uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidDecimals(uint8 decimals)
func ShareTokenInvalidDecimalsErrorID() common.Hash {
	return common.HexToHash("0xca95039179831387d9f88b29bca783e0c56dadbcb272cbea828e4360d684fbec")
}

// UnpackInvalidDecimalsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidDecimals(uint8 decimals)
func (shareToken *ShareToken) UnpackInvalidDecimalsError(raw []byte) (*ShareTokenInvalidDecimals, error) {
	out := new(ShareTokenInvalidDecimals)
	if err := shareToken.abi.UnpackIntoInterface(out, "InvalidDecimals", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenInvalidInitialization represents a InvalidInitialization error raised by the ShareToken contract.
type ShareTokenInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func ShareTokenInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (shareToken *ShareToken) UnpackInvalidInitializationError(raw []byte) (*ShareTokenInvalidInitialization, error) {
	out := new(ShareTokenInvalidInitialization)
	if err := shareToken.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenInvalidRegistry represents a InvalidRegistry error raised by the ShareToken contract.
type ShareTokenInvalidRegistry struct {
	Registry common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRegistry(address registry)
func ShareTokenInvalidRegistryErrorID() common.Hash {
	return common.HexToHash("0x540b9601c02700c5e11a17956928bfd016f0a1870feea314cc53f4902df769cb")
}

// UnpackInvalidRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRegistry(address registry)
func (shareToken *ShareToken) UnpackInvalidRegistryError(raw []byte) (*ShareTokenInvalidRegistry, error) {
	out := new(ShareTokenInvalidRegistry)
	if err := shareToken.abi.UnpackIntoInterface(out, "InvalidRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenLengthMismatch represents a LengthMismatch error raised by the ShareToken contract.
type ShareTokenLengthMismatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch()
func ShareTokenLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xff633a3803c58b9bc21e58efecee59f27e033cc0b1883fccb4969c76146fe60f")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch()
func (shareToken *ShareToken) UnpackLengthMismatchError(raw []byte) (*ShareTokenLengthMismatch, error) {
	out := new(ShareTokenLengthMismatch)
	if err := shareToken.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenNotEligible represents a NotEligible error raised by the ShareToken contract.
type ShareTokenNotEligible struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEligible(address account)
func ShareTokenNotEligibleErrorID() common.Hash {
	return common.HexToHash("0x3a1c15459966f5fa3e7d8713ad0e63b4cee156d349e2b0fad60740a4394a2731")
}

// UnpackNotEligibleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEligible(address account)
func (shareToken *ShareToken) UnpackNotEligibleError(raw []byte) (*ShareTokenNotEligible, error) {
	out := new(ShareTokenNotEligible)
	if err := shareToken.abi.UnpackIntoInterface(out, "NotEligible", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenNotInitializing represents a NotInitializing error raised by the ShareToken contract.
type ShareTokenNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func ShareTokenNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (shareToken *ShareToken) UnpackNotInitializingError(raw []byte) (*ShareTokenNotInitializing, error) {
	out := new(ShareTokenNotInitializing)
	if err := shareToken.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenNotSameInvestor represents a NotSameInvestor error raised by the ShareToken contract.
type ShareTokenNotSameInvestor struct {
	Lost   common.Address
	Wallet common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSameInvestor(address lost, address wallet)
func ShareTokenNotSameInvestorErrorID() common.Hash {
	return common.HexToHash("0xf40dbbac9ba46067ff9aa78a4fee415c76958ceadad32c642bfd1071a58d5b83")
}

// UnpackNotSameInvestorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSameInvestor(address lost, address wallet)
func (shareToken *ShareToken) UnpackNotSameInvestorError(raw []byte) (*ShareTokenNotSameInvestor, error) {
	out := new(ShareTokenNotSameInvestor)
	if err := shareToken.abi.UnpackIntoInterface(out, "NotSameInvestor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenNotSoManyFrozen represents a NotSoManyFrozen error raised by the ShareToken contract.
type ShareTokenNotSoManyFrozen struct {
	Account common.Address
	Amount  *big.Int
	Frozen  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSoManyFrozen(address account, uint256 amount, uint256 frozen)
func ShareTokenNotSoManyFrozenErrorID() common.Hash {
	return common.HexToHash("0x3f3b6aa51deea3861e0fc9e1e28f86bcb740158c2568a378e9a6a67844ac2e3b")
}

// UnpackNotSoManyFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSoManyFrozen(address account, uint256 amount, uint256 frozen)
func (shareToken *ShareToken) UnpackNotSoManyFrozenError(raw []byte) (*ShareTokenNotSoManyFrozen, error) {
	out := new(ShareTokenNotSoManyFrozen)
	if err := shareToken.abi.UnpackIntoInterface(out, "NotSoManyFrozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenNotSoleHolder represents a NotSoleHolder error raised by the ShareToken contract.
type ShareTokenNotSoleHolder struct {
	Account common.Address
	Balance *big.Int
	Supply  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSoleHolder(address account, uint256 balance, uint256 supply)
func ShareTokenNotSoleHolderErrorID() common.Hash {
	return common.HexToHash("0x618b558ae4e99789b0e8d1412c0ba134466fa4e6dd57707f04f83caf51560ee1")
}

// UnpackNotSoleHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSoleHolder(address account, uint256 balance, uint256 supply)
func (shareToken *ShareToken) UnpackNotSoleHolderError(raw []byte) (*ShareTokenNotSoleHolder, error) {
	out := new(ShareTokenNotSoleHolder)
	if err := shareToken.abi.UnpackIntoInterface(out, "NotSoleHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenSerialUsed represents a SerialUsed error raised by the ShareToken contract.
type ShareTokenSerialUsed struct {
	Serial *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SerialUsed(uint256 serial)
func ShareTokenSerialUsedErrorID() common.Hash {
	return common.HexToHash("0x0fae83dce7456273f6a396e7df2e526ec7a564d03ac95d8a719820df10984fb7")
}

// UnpackSerialUsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SerialUsed(uint256 serial)
func (shareToken *ShareToken) UnpackSerialUsedError(raw []byte) (*ShareTokenSerialUsed, error) {
	out := new(ShareTokenSerialUsed)
	if err := shareToken.abi.UnpackIntoInterface(out, "SerialUsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenSupplyIsFixed represents a SupplyIsFixed error raised by the ShareToken contract.
type ShareTokenSupplyIsFixed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SupplyIsFixed()
func ShareTokenSupplyIsFixedErrorID() common.Hash {
	return common.HexToHash("0xc7229973e0439a70fa1059cdc05772bbe984341461dd46a655d62989082734ce")
}

// UnpackSupplyIsFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SupplyIsFixed()
func (shareToken *ShareToken) UnpackSupplyIsFixedError(raw []byte) (*ShareTokenSupplyIsFixed, error) {
	out := new(ShareTokenSupplyIsFixed)
	if err := shareToken.abi.UnpackIntoInterface(out, "SupplyIsFixed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenSupplyNotFixed represents a SupplyNotFixed error raised by the ShareToken contract.
type ShareTokenSupplyNotFixed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SupplyNotFixed()
func ShareTokenSupplyNotFixedErrorID() common.Hash {
	return common.HexToHash("0xd3c482fca67aaf0414f9b82c8e9bd97eea229f5e87fe98d7976dd433cef8e119")
}

// UnpackSupplyNotFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SupplyNotFixed()
func (shareToken *ShareToken) UnpackSupplyNotFixedError(raw []byte) (*ShareTokenSupplyNotFixed, error) {
	out := new(ShareTokenSupplyNotFixed)
	if err := shareToken.abi.UnpackIntoInterface(out, "SupplyNotFixed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenTokenClosed represents a TokenClosed error raised by the ShareToken contract.
type ShareTokenTokenClosed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenClosed()
func ShareTokenTokenClosedErrorID() common.Hash {
	return common.HexToHash("0x97171da10b86141dad6e551af70806a60aabb1952f3469f284056140847529e3")
}

// UnpackTokenClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenClosed()
func (shareToken *ShareToken) UnpackTokenClosedError(raw []byte) (*ShareTokenTokenClosed, error) {
	out := new(ShareTokenTokenClosed)
	if err := shareToken.abi.UnpackIntoInterface(out, "TokenClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShareTokenZeroUnits represents a ZeroUnits error raised by the ShareToken contract.
type ShareTokenZeroUnits struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroUnits()
func ShareTokenZeroUnitsErrorID() common.Hash {
	return common.HexToHash("0xc46babb1b25930120cb901ac5d8bb51fd85256319fe8abdbab4b71600f2e55bd")
}

// UnpackZeroUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroUnits()
func (shareToken *ShareToken) UnpackZeroUnitsError(raw []byte) (*ShareTokenZeroUnits, error) {
	out := new(ShareTokenZeroUnits)
	if err := shareToken.abi.UnpackIntoInterface(out, "ZeroUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}
