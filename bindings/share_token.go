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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"batchBurn\",\"inputs\":[{\"name\":\"from\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchForcedTransfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"to\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchFreezePartialTokens\",\"inputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchSetAddressFrozen\",\"inputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"frozen\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchTransfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batchUnfreezePartialTokens\",\"inputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"burn\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"burnAndClose\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"canReceive\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canSend\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canTransfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cap\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"compliance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICompliance\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fixSupply\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"forcedTransfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"freezePartialTokens\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getFrozenTokens\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"identityRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIInvestorRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isClosed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isCountryBlocked\",\"inputs\":[{\"name\":\"country\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSerialUsed\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"issue\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ref\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"issueBatch\",\"inputs\":[{\"name\":\"issues\",\"type\":\"tuple[]\",\"internalType\":\"structIssue[]\",\"components\":[{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ref\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onchainID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recover\",\"inputs\":[{\"name\":\"lost\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recoveryAddress\",\"inputs\":[{\"name\":\"lostWallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newWallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"investorOnchainID\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIReserveGate\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seize\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"legalReason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAddressFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"frozen\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setCompliance\",\"inputs\":[{\"name\":\"compliance_\",\"type\":\"address\",\"internalType\":\"contractICompliance\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setCountriesBlocked\",\"inputs\":[{\"name\":\"countries\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"blocked\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFrozenTokens\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setReserve\",\"inputs\":[{\"name\":\"gate\",\"type\":\"address\",\"internalType\":\"contractIReserveGate\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"template\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unfreezePartialTokens\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"event\",\"name\":\"AddressFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"isFrozen\",\"type\":\"bool\",\"indexed\":true,\"internalType\":\"bool\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Closed\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ComplianceAdded\",\"inputs\":[{\"name\":\"compliance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CountryBlocked\",\"inputs\":[{\"name\":\"country\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"blocked\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ForcedTransfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Frozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"IssueRefused\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"ref\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Issued\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"ref\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Opened\",\"inputs\":[{\"name\":\"registry\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecoverySuccess\",\"inputs\":[{\"name\":\"lostWallet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newWallet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"investorOnchainID\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReserveSet\",\"inputs\":[{\"name\":\"gate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Seized\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"legalReason\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SupplyFixed\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WalletRecovered\",\"inputs\":[{\"name\":\"lost\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"wallet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"investorId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccountFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CapExceeded\",\"inputs\":[{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ComplianceNotFollowed\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CountryNotAllowed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"country\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC7943InsufficientUnfrozenBalance\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unfrozen\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EligibilityExpired\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidCap\",\"inputs\":[{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidCompliance\",\"inputs\":[{\"name\":\"compliance\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidRegistry\",\"inputs\":[{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidReserve\",\"inputs\":[{\"name\":\"gate\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotEligible\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotSameInvestor\",\"inputs\":[{\"name\":\"lost\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSoManyFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"frozen\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotSoleHolder\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReserveUnavailable\",\"inputs\":[{\"name\":\"gate\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SerialUsed\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SupplyIsFixed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SupplyNotFixed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TokenClosed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroUnits\",\"inputs\":[]}]",
	ID:  "ShareToken",
	Bin: "0x60a060405230608052348015610013575f5ffd5b5061001c610021565b6100d3565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100715760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100d05780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051614d6b6100f25f395f818161062a0152611e0f0152614d6b5ff3fe608060405234801561000f575f5ffd5b506004361061039e575f3560e01c80636f2ddd93116101ea578063a3879ca811610114578063d505accf116100a9578063e6a3f96e11610079578063e6a3f96e14610835578063ebe45cba14610848578063f89817891461085b578063fc7e5fa81461086e575f5ffd5b8063d505accf146107d1578063dd62ed3e146107e4578063e46638e6146107f7578063e58398361461080a575f5ffd5b8063bf7e214f116100e4578063bf7e214f14610791578063c2b6b58c14610799578063c69c09cf146107ad578063cd3293de146107c0575f5ffd5b8063a3879ca814610745578063a9059cbb14610758578063aba637051461076b578063ac9650d814610771575f5ffd5b806388d695b21161018a57806395d89b411161015a57806395d89b41146107045780639cecc80a1461070c5780639dc29fac1461071f5780639fc1d0e714610732575f5ffd5b806388d695b2146106bd5780638fb36037146106d057806390d370ba146105175780639285948a146106f1575f5ffd5b80637a9e5e4b116101c55780637a9e5e4b146106745780637ecebe00146106875780638456cb591461069a57806384b0196e146106a2575f5ffd5b80636f2ddd931461062857806370a082311461064e578063740b08dc14610661575f5ffd5b8063313ce567116102cb5780634710362d1161026b5780635c451b521161023b5780635c451b52146105e85780635c975abb146105f05780636290865d14610604578063648bf77414610615575f5ffd5b80634710362d1461058e5780634a6cc677146105a157806354fd4d50146105b45780635a45e58c146105d5575f5ffd5b80633f4ba83a116102a65780633f4ba83a1461055857806341bd5a9c1461056057806342a47abc1461057357806343d726d614610586575f5ffd5b8063313ce5671461052a578063355274ea146105485780633644e51514610550575f5ffd5b8063158b1a57116103415780631fe56f7d116103115780631fe56f7d146104bf57806323b872dd146104d25780632a1e58b8146104e55780632bc06a9214610517575f5ffd5b8063158b1a571461045157806318160ddd146104725780631a7af379146104995780631e9a6950146104ac575f5ffd5b806306fdde031161037c57806306fdde03146103f2578063095ea7b314610407578063125c4a331461041a578063134e18f41461042d575f5ffd5b806301ffc9a7146103a257806305abe2ec146103ca57806306fa6c1b146103dd575b5f5ffd5b6103b56103b0366004613f5c565b610881565b60405190151581526020015b60405180910390f35b6103b56103d8366004613f92565b610923565b6103f06103eb366004613fc1565b61094a565b005b6103fa6109f3565b6040516103c1919061402b565b6103b561041536600461403d565b610ab3565b6103f061042836600461403d565b610aca565b5f546001600160a01b03165b6040516001600160a01b0390911681526020016103c1565b61046461045f366004614067565b610ae1565b6040519081526020016103c1565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0254610464565b6103f06104a73660046140c9565b610b09565b6103f06104ba36600461403d565b610ba4565b6103f06104cd36600461403d565b610c40565b6103b56104e0366004614133565b610c53565b6103b56104f3366004614171565b600881901c5f90815260046020526040902054600160ff9092169190911b16151590565b6103b5610525366004614067565b610c76565b5f54600160a01b900460ff1660405160ff90911681526020016103c1565b600154610464565b610464610cd2565b6103f0610ce0565b6103f061056e366004614188565b610d74565b6103f06105813660046141d5565b610ddf565b6103f0610ea0565b6103f061059c3660046140c9565b610eb3565b6103f06105af3660046140c9565b610f39565b6040805180820190915260058152640312e302e360dc1b60208201526103fa565b6104646105e3366004614067565b610fbf565b6103f06110a0565b6103b55f54600160a81b9004600116151590565b6005546001600160a01b0316610439565b610464610623366004614271565b6110fa565b7f0000000000000000000000000000000000000000000000000000000000000000610439565b61046461065c366004614067565b611115565b6103f061066f3660046142f3565b611145565b6103f0610682366004614067565b61124a565b610464610695366004614067565b6112cc565b6103f06112d6565b6106aa61134f565b6040516103c197969594939291906143a1565b6103f06106cb3660046140c9565b6113a1565b6106d861141f565b6040516001600160e01b031990911681526020016103c1565b6103b56106ff366004614437565b611455565b6103fa6114b3565b6103f061071a366004614067565b6114f1565b6103f061072d36600461403d565b6115af565b6103b5610740366004614133565b6115c2565b6103f061075336600461448c565b6115d7565b6103b561076636600461403d565b61173d565b5f610439565b61078461077f3660046144d3565b61174a565b6040516103c19190614511565b61043961182f565b6103b55f54600160a81b9004600216151590565b6103f06107bb366004614574565b61184a565b6006546001600160a01b0316610439565b6103f06107df3660046145a0565b61185d565b6104646107f2366004614271565b6119b2565b6103b5610805366004614133565b6119fb565b6103b5610818366004614067565b6001600160a01b03165f9081526002602052604090205460ff1690565b6103f061084336600461460c565b611a5b565b6103b561085636600461403d565b611b89565b6103f0610869366004614067565b611bc2565b6103f061087c3660046140c9565b611d5d565b5f6001600160e01b031982166301ffc9a760e01b14806108b157506001600160e01b031982166336372b0760e01b145b806108cc57506001600160e01b0319821663a219a02560e01b145b806108e757506001600160e01b03198216634ec7fbed60e11b145b8061090257506001600160e01b031982166342580cb760e11b145b8061091d57506001600160e01b03198216630fb6ed3160e21b145b92915050565b60ff600882901c81165f90815260036020526040812054909160019084161b16151561091d565b610956335b5f36611de3565b61095f84611f6d565b849061098a576040516303eba0f760e21b815260040161098191815260200190565b60405180910390fd5b50604080516080810182525f546001600160a01b0381168252600160a01b810460ff9081166020840152600160a81b82041692820192909252600160b01b90910461ffff1660608201526001546109ed916109e89187878787611fa6565b612036565b50505050565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0380546060915f516020614d4b5f395f51905f5291610a319061467b565b80601f0160208091040260200160405190810160405280929190818152602001828054610a5d9061467b565b8015610aa85780601f10610a7f57610100808354040283529160200191610aa8565b820191905f5260205f20905b815481529060010190602001808311610a8b57829003601f168201915b505050505091505090565b5f33610ac0818585612049565b5060019392505050565b610ad33361094f565b610add8282612056565b5050565b6001600160a01b03165f9081526002602052604090205461010090046001600160f81b031690565b610b123361094f565b828114610b35576040516001621398b960e31b0319815260040160405180910390fd5b5f5b83811015610b9d57610b95858583818110610b5457610b546146ad565b9050602002016020810190610b699190614067565b848484818110610b7b57610b7b6146ad565b9050602002016020810190610b9091906146c1565b6120c1565b600101610b37565b5050505050565b610bad3361094f565b604080516080810182525f80546001600160a01b038116835260ff600160a01b820481166020850152600160a81b82049081169484019490945261ffff600160b01b90910416606083015290916010169003610c1c576040516334f120bf60e21b815260040160405180910390fd5b610c2b6109e882858686612115565b610c3b8160400151845f85612428565b505050565b610c493361094f565b610add8282612448565b5f33610c6085828561248e565b610c6b8585856124d9565b506001949350505050565b604080516080810182525f80546001600160a01b0381168352600160a01b810460ff9081166020850152600160a81b82041693830193909352600160b01b90920461ffff166060820152610cca9083612536565b511592915050565b5f610cdb612628565b905090565b610ce93361094f565b5f8054600160a81b900460ff81169160019091169003610d1c57604051638dfc202b60e01b815260040160405180910390fd5b5f805460ff60a81b1916600160a81b60fe8416021790557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b6040516001600160a01b03909116815260200160405180910390a150565b610d7d3361094f565b81846001600160a01b0316866001600160a01b03167f3104e05dc6ce92bc1cb82560175f0f2b16db7b1dd4e430f5f14453ade85d5e0e8685604051610dcc929190918252602082015260400190565b60405180910390a4610b9d858585612631565b610de83361094f565b8483148015610df657508481145b610e16576040516001621398b960e31b0319815260040160405180910390fd5b5f5b85811015610e9757610e8f878783818110610e3557610e356146ad565b9050602002016020810190610e4a9190614067565b868684818110610e5c57610e5c6146ad565b9050602002016020810190610e719190614067565b858585818110610e8357610e836146ad565b90506020020135612631565b600101610e18565b50505050505050565b610ea93361094f565b610eb161276d565b565b610ebc3361094f565b828114610edf576040516001621398b960e31b0319815260040160405180910390fd5b5f5b83811015610b9d57610f31858583818110610efe57610efe6146ad565b9050602002016020810190610f139190614067565b848484818110610f2557610f256146ad565b90506020020135612448565b600101610ee1565b610f423361094f565b828114610f65576040516001621398b960e31b0319815260040160405180910390fd5b5f5b83811015610b9d57610fb7858583818110610f8457610f846146ad565b9050602002016020810190610f999190614067565b848484818110610fab57610fab6146ad565b905060200201356127e0565b600101610f67565b5f610fc93361094f565b507f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace02545f610ff683611115565b9050811580159061100657508181145b83828490919261102c576040516330c5aac560e11b8152600401610981939291906146dc565b5050604080516080810182525f546001600160a01b0381168252600160a01b810460ff9081166020840152600160a81b82041692820192909252600160b01b90910461ffff16606082015261108891506109e890858086612115565b61109061276d565b61109a83836127e0565b50919050565b6110a93361094f565b6110b161276d565b5f805460ff60a81b1981166010600160a81b9283900460ff16179091021781556040517f3c82134ce48e85227a8e625fb1aab83f7f1de0299ad765aed71012eb529b83ea9190a1565b5f6111043361094f565b61110e8383612814565b9392505050565b5f805f516020614d4b5f395f51905f525b6001600160a01b039093165f9081526020939093525050604090205490565b5f61114e612b98565b805490915060ff600160401b82041615906001600160401b03165f811580156111745750825b90505f826001600160401b0316600114801561118f5750303b155b90508115801561119d575080155b156111bb5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff1916600117855583156111e557845460ff60401b1916600160401b1785555b6111f58d8d8d8d8d8d8d8d612bc0565b831561123b57845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050505050505050565b3361125361182f565b6001600160a01b0316816001600160a01b03161461128e5760405162d1953b60e31b81526001600160a01b0382166004820152602401610981565b816001600160a01b03163b5f036112c3576040516361798f2f60e11b81526001600160a01b0383166004820152602401610981565b610add82612d8e565b5f61091d82612dee565b6112df3361094f565b5f54600160a81b900460ff8116906001161561130e5760405163d93c066560e01b815260040160405180910390fd5b5f805460ff60a81b1916600160a81b6001841760ff16021790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25833610d56565b5f6060805f5f5f6060611360612e16565b60408051808201825260018152603160f81b60208083019190915282515f808252918101909352600f60f81b9b939a50909850469750309650945092509050565b8281146113c4576040516001621398b960e31b0319815260040160405180910390fd5b5f5b83811015610b9d57611417338686848181106113e4576113e46146ad565b90506020020160208101906113f99190614067565b85858581811061140b5761140b6146ad565b905060200201356124d9565b6001016113c6565b5f516020614d2b5f395f51905f5280545f9190600160a01b900460ff16611446575f61144f565b638fb3603760e01b5b91505090565b5f61145f3361094f565b816001600160a01b0316836001600160a01b0316856001600160a01b03167ff0c9129a94f30f1caaceb63e44b9811d0a3edf1d6c23757f346093af5553fed060405160405180910390a4610c6b8484612814565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0480546060915f516020614d4b5f395f51905f5291610a319061467b565b6114fa3361094f565b5f54600160a81b900460df166001600160a01b0382161561154f57816001600160a01b0381163b61154a576040516358a46c5360e11b81526001600160a01b039091166004820152602401610981565b506020175b600680546001600160a01b0319166001600160a01b0384169081179091555f805460ff60a81b1916600160a81b60ff8516021781556040517ffbebf27e430f83725e26527d071ece14a3542fb0ab947b63747e1739708378b59190a25050565b6115b83361094f565b610add82826127e0565b5f6115cc3361094f565b610ac0848484612631565b6115e03361094f565b5f8054600160b01b900461ffff16905b8381101561171857821515611649868684818110611610576116106146ad565b90506020020160208101906116259190613f92565b60ff600882901c81165f908152600360205260409020546001919092161b16151590565b15151461171057611687858583818110611665576116656146ad565b905060200201602081019061167a9190613f92565b60039061ffff1685612e20565b8261169c57611697600183614725565b6116a7565b6116a782600161473f565b91508484828181106116bb576116bb6146ad565b90506020020160208101906116d09190613f92565b61ffff167fc5a5d982ae9e2800c2d6624bc671717eb408f0f3c20d9455471e9f2d07c3c61284604051611707911515815260200190565b60405180910390a25b6001016115f0565b505f805461ffff909216600160b01b0261ffff60b01b19909216919091179055505050565b5f33610ac08185856124d9565b604080515f815260208101909152606090826001600160401b03811115611773576117736146fd565b6040519080825280602002602001820160405280156117a657816020015b60608152602001906001900390816117915790505b5091505f5b8381101561182757611802308686848181106117c9576117c96146ad565b90506020028101906117db9190614793565b856040516020016117ee939291906147d5565b604051602081830303815290604052612e6d565b838281518110611814576118146146ad565b60209081029190910101526001016117ab565b505092915050565b5f516020614d2b5f395f51905f52546001600160a01b031690565b6118533361094f565b610add82826120c1565b834211156118815760405163313c898160e11b815260048101859052602401610981565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886118eb8c6001600160a01b03165f9081527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb006020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61194582612f0d565b90505f61195482878787612f39565b9050896001600160a01b0316816001600160a01b03161461199b576040516325c0072360e11b81526001600160a01b0380831660048301528b166024820152604401610981565b6119a68a8a8a612049565b50505050505050505050565b6001600160a01b039182165f9081527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace016020908152604080832093909416825291909152205490565b604080516080810182525f80546001600160a01b0381168352600160a01b810460ff9081166020850152600160a81b82041693830193909352600160b01b90920461ffff166060820152611a5190858585612115565b5115949350505050565b611a643361094f565b604080516080810182525f80546001600160a01b0381168352600160a01b810460ff9081166020850152600160a81b82041693830193909352600160b01b90920461ffff16606082015260015490915b83811015610b9d5736858583818110611acf57611acf6146ad565b9050608002019050611ae3815f0135611f6d565b611aed5750611b81565b5f611b14858584356020860135611b0a6060880160408901614067565b8760600135611fa6565b905080515f14611b7e57611b2e6060830160408401614067565b6001600160a01b03168260200135835f01357f2fad234256c2940674b7e804a60e642961d7995e69481e3b68141912655db680856060013585604051611b759291906147f8565b60405180910390a45b50505b600101611ab4565b5f611b933361094f565b611bb9836001600160f81b038411611bab5783612f65565b6001600160f81b035b612f65565b50600192915050565b611bcb3361094f565b6005545f546001600160a01b0391821691600160a81b90910460f31690831615611c4257826001600160a01b0381163b611c2457604051631d34213560e11b81526001600160a01b039091166004820152602401610981565b50600417611c3983633e8bf11b60e21b612fca565b15611c42576008175b600580546001600160a01b0319166001600160a01b0385169081179091555f805460ff60a81b1916600160a81b60ff8516021781556040517f7f3a888862559648ec01d97deb7b5012bff86dc91e654a1de397170db40e35b69190a26001600160a01b03821615611cfe5760405163040db3b560e41b81523060048201526001600160a01b038316906340db3b50906024015f604051808303815f87803b158015611ceb575f5ffd5b505af1925050508015611cfc575060015b505b6001600160a01b03831615610c3b57604051631ffad50160e11b81523060048201526001600160a01b03841690633ff5aa02906024015f604051808303815f87803b158015611d4b575f5ffd5b505af1158015610e97573d5f5f3e3d5ffd5b611d663361094f565b828114611d89576040516001621398b960e31b0319815260040160405180910390fd5b5f5b83811015610b9d57611ddb858583818110611da857611da86146ad565b9050602002016020810190611dbd9190614067565b848484818110611dcf57611dcf6146ad565b90506020020135612056565b600101611d8b565b5f611dec61182f565b90505f611dfc600482858761476c565b611e0591614810565b90505f611e3483877f000000000000000000000000000000000000000000000000000000000000000085612fe5565b509050808015611ea7575060405163a166aa8960e01b81523060048201526001600160a01b0384169063a166aa8990602401602060405180830381865afa158015611e81573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ea59190614846565b155b15611eb457505050505050565b604051636d5115bd60e01b81523060048201526001600160e01b0319831660248201525f906001600160a01b03851690636d5115bd90604401602060405180830381865afa158015611f08573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f2c9190614877565b9050866001600160401b038216611f615760405162d1953b60e31b81526001600160a01b039091166004820152602401610981565b50610e97878787613077565b600881901c5f9081526004602052604081208054600160ff85161b9080821615611f9b57505f949350505050565b179055506001919050565b6060611fb487878585613175565b905080515f0361202c57611fc95f8484613302565b604087015160ff1615611fe657611fe687604001515f8585613428565b826001600160a01b031684867fe81da9351c6c2bbf6e37a14f683ee732142d8e4dd9002298e6559c456e195b908560405161202391815260200190565b60405180910390a45b9695505050505050565b8051156120465761204681613558565b50565b610c3b8383836001613560565b5f61206083611115565b90505f61206c84610ae1565b90505f81831161207c575f612086565b6120868284614759565b9050848482808211156120ae5760405162384e7160e01b8152600401610981939291906146dc565b505050610b9d858584611bb49190614890565b6001600160a01b0382165f81815260026020526040808220805460ff19168515159081179091559051339391927f7fa523c84ab8d7fc5b72f08b9e46dbbf10c39e119a075b3e317002d14bc9f43691a45050565b60408401516060906001161561215457506040805160048152602481019091526020810180516001600160e01b031663d93c066560e01b179052612420565b6001600160a01b0384165f9081526002602090815260409182902082518084019093525460ff811615801584526101009091046001600160f81b0316918301919091526121f5576040516001600160a01b03861660248201526327951b3f60e11b906044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915291506124209050565b6001600160a01b0384165f9081526002602052604090205460ff1615612238576040516001600160a01b03851660248201526327951b3f60e11b906044016121ba565b85516040516346921fa960e11b81526001600160a01b03878116600483015286811660248301525f928392839283921690638d243f5290604401608060405180830381865afa15801561228d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122b191906148b7565b93509350935093506122c58a8a8686613643565b955085515f146122d9575050505050612420565b6122e58a898484613643565b955085515f146122f9575050505050612420565b5f6123038a611115565b90508088111561236b5760405163391434e360e21b9061232b908c9084908c906024016146dc565b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b031990931692909217909152965061242095505050505050565b5f86602001516001600160f81b03168211612386575f61239e565b602087015161239e906001600160f81b031683614759565b9050808911156124065760405162384e7160e01b906123c5908d908c9085906024016146dc565b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915297506124209650505050505050565b6124168c604001518c8c8c613751565b9750505050505050505b949350505050565b612433838383613302565b60ff8416156109ed576109ed84848484613428565b5f61245283610ae1565b90508282828082111561247b57604051633f3b6aa560e01b8152600401610981939291906146dc565b505050610c3b838383611bb49190614759565b5f61249984846119b2565b90505f198110156109ed57818110156124cb57828183604051637dc7a0d960e11b8152600401610981939291906146dc565b6109ed84848484035f613560565b6001600160a01b03831661250257604051634b637e8f60e11b81525f6004820152602401610981565b6001600160a01b03821661252b5760405163ec442f0560e01b81525f6004820152602401610981565b610c3b8383836138fe565b6001600160a01b0381165f9081526002602052604090205460609060ff16156125a25750604080516001600160a01b0383166024808301919091528251808303909101815260449091019091526020810180516001600160e01b03166327951b3f60e11b17905261091d565b8251604051635861680360e01b81526001600160a01b0384811660048301525f9283929116906358616803906024016040805180830381865afa1580156125eb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061260f919061490c565b9150915061261f85858484613643565b95945050505050565b5f610cdb613a5c565b604080516080810182525f546001600160a01b03808216835260ff600160a01b830481166020850152600160a81b8304169383019390935261ffff600160b01b90910416606082015290849081166126a857604051634b637e8f60e11b81526001600160a01b039091166004820152602401610981565b506126b66109e88285612536565b5f6126c085611115565b9050848184818111156126e95760405163391434e360e21b8152600401610981939291906146dc565b505050836001600160a01b0316856001600160a01b03161461271057612710858285613acf565b836001600160a01b0316856001600160a01b03167f7b3ce50c216d2ccf9919c6b9f1bfb33f0350a33010f188750b4af38e004481388560405161275591815260200190565b60405180910390a3610b9d8260400151868686612428565b5f54600160a81b900460ff8116906002161561279c576040516397171da160e01b815260040160405180910390fd5b5f805460ff60a81b1916600160a81b6002841760ff16021781556040517f1cdde67b72a90f19919ac732a437ac2f7a10fc128d28c2a6e525d89ce5cd9d3a9190a150565b6001600160a01b03821661280957604051634b637e8f60e11b81525f6004820152602401610981565b610add825f836138fe565b604080516080810182525f80546001600160a01b03808216808552600160a01b830460ff9081166020870152600160a81b84041685870152600160b01b90920461ffff1660608501529351634dffeb6960e01b815293861660048501529092839190634dffeb699060240160c060405180830381865afa15801561289a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128be9190614966565b602001518251604051634dffeb6960e01b81526001600160a01b0387811660048301529293505f9290911690634dffeb699060240160c060405180830381865afa15801561290e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129329190614966565b9050846001600160a01b0316866001600160a01b03161415801561295e57506001600160401b03821615155b801561297f5750816001600160401b031681602001516001600160401b0316145b868690916129b357604051633d036eeb60e21b81526001600160a01b03928316600482015291166024820152604401610981565b50506129cc6109e884878460a001518560400151613643565b6129d586611115565b9350816001600160401b0316856001600160a01b0316876001600160a01b03167fec82f7a2b6c53d82994c903d6df8a954617ad208c5ed21e792e0b401899f5ba287604051612a2691815260200190565b60405180910390a46001600160a01b0386165f9081526002602090815260409182902082518084019093525460ff81161515835261010090046001600160f81b031690820181905215612ad2576001600160a01b0386165f90815260026020908152604082205490830151612aac916001600160f81b0361010090910481169116614890565b9050612ab8885f612f65565b612ad0876001600160f81b038311611bab5782612f65565b505b80518015612af857506001600160a01b0386165f9081526002602052604090205460ff16155b15612b0857612b088660016120c1565b8415612b1e57612b1e8460400151888888612428565b604084015160081615612b8e576005546040516347f7634960e11b81526001600160a01b038981166004830152888116602483015290911690638feec692906044015f604051808303815f87803b158015612b77575f5ffd5b505af1158015612b89573d5f5f3e3d5ffd5b505050505b5050505092915050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0061091d565b612bc8613b2f565b876001600160a01b0381163b612bfd576040516361798f2f60e11b81526001600160a01b039091166004820152602401610981565b50866001600160a01b0381163b612c335760405163540b960160e01b81526001600160a01b039091166004820152602401610981565b5081602460ff82161115612c605760405163ca95039160e01b815260ff9091166004820152602401610981565b508015801590612c7757506001600160d01b038111155b8190612c99576040516330c2ba0360e01b815260040161098191815260200190565b50612ca388613b54565b612d1486868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050604080516020601f8a0181900481028201810190925288815292508891508790819084018382808284375f92019190915250613b6592505050565b5f805460ff8416600160a01b026001600160a81b03199091166001600160a01b038a161717905560018190556040517f624f65c829b8f21c3278d73354312b87a0a31d31d2f33b0921fa5f64652eff9e90612d7c908990899089908990899089908990614a34565b60405180910390a15050505050505050565b5f516020614d2b5f395f51905f5280546001600160a01b0383166001600160a01b03199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b5f807f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb00611126565b6060610cdb6109f3565b8015612e4957600882901c5f9081526020849052604090208054600160ff85161b179055505050565b600882901c5f9081526020849052604090208054600160ff85161b19169055505050565b60605f612e7a8484613b77565b9050808015612e9b57505f3d1180612e9b57505f846001600160a01b03163b115b15612eb057612ea8613b8a565b91505061091d565b8015612eda57604051639996b31560e01b81526001600160a01b0385166004820152602401610981565b3d15612eed57612ee8613ba3565b612f06565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b5f61091d612f19612628565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f612f4988888888613bae565b925092509250612f598282613c76565b50909695505050505050565b6001600160a01b0382165f81815260026020908152604091829020805460ff166101006001600160f81b0387160217905590518381527f68e0d8c112165d0949ce87205b719ed7d98c7401866c34a159f7c67c6f5620e7910160405180910390a25050565b5f612fd483613d2e565b801561110e575061110e8383613d79565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa1561306d575f516020805191945081901c150291505b5094509492505050565b5f516020614d2b5f395f51905f525f806130af61309261182f565b87306130a160045f8a8c61476c565b6130aa91614810565b612fe5565b915091508161316d5763ffffffff81161561314a57825460ff60a01b1916600160a01b1783556130dd61182f565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b815260040161310c93929190614a85565b5f604051808303815f87803b158015613123575f5ffd5b505af1158015613135573d5f5f3e3d5ffd5b5050845460ff60a01b191685555061316d9050565b60405162d1953b60e31b81526001600160a01b0387166004820152602401610981565b505050505050565b6060846040015160ff165f146131fd576040850151600216156131c157506040805160048152602481019091526020810180516001600160e01b03166397171da160e01b179052612420565b6040850151600116156131fd57506040805160048152602481019091526020810180516001600160e01b031663d93c066560e01b179052612420565b6132078584612536565b905080515f0361242057815f0361324757506040805160048152602481019091526020810180516001600160e01b031663c46babb160e01b179052612420565b5f6132707f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace025490565b90508085038311156132a557604051602481018690526044810182905260648101849052630cf95ce560e01b906084016121ba565b604086015160ff16156132f9576040860151602016156132e1576132d16132cc8483614890565b613d9a565b915081515f146132e15750612420565b6132f186604001515f8686613751565b915050612420565b50949350505050565b5f516020614d4b5f395f51905f526001600160a01b03841661333c5781816002015f8282546133319190614890565b909155506133999050565b6001600160a01b0384165f908152602082905260409020548281101561337b5784818460405163391434e360e21b8152600401610981939291906146dc565b6001600160a01b0385165f9081526020839052604090209083900390555b6001600160a01b0383166133b75760028101805483900390556133d5565b6001600160a01b0383165f9081526020829052604090208054830190555b826001600160a01b0316846001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8460405161341a91815260200190565b60405180910390a350505050565b60048416156109ed576005546001600160a01b039081169084166134a957604051635f8dead360e01b81526001600160a01b03848116600483015260248201849052821690635f8dead3906044015b5f604051808303815f87803b15801561348e575f5ffd5b505af11580156134a0573d5f5f3e3d5ffd5b50505050610b9d565b6001600160a01b0383166134ec5760405163469753b960e11b81526001600160a01b03858116600483015260248201849052821690638d2ea77290604401613477565b6040516322ebca6d60e21b81526001600160a01b038581166004830152848116602483015260448201849052821690638baf29b4906064015f604051808303815f87803b15801561353b575f5ffd5b505af115801561354d573d5f5f3e3d5ffd5b505050505050505050565b805160208201fd5b5f516020614d4b5f395f51905f526001600160a01b0385166135975760405163e602df0560e01b81525f6004820152602401610981565b6001600160a01b0384166135c057604051634a1406b160e11b81525f6004820152602401610981565b6001600160a01b038086165f90815260018301602090815260408083209388168352929052208390558115610b9d57836001600160a01b0316856001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258560405161363491815260200190565b60405180910390a35050505050565b60608264ffffffffff165f036136ab576040516001600160a01b0385166024820152633a1c154560e01b906044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b0319909316929092179091529050612420565b8264ffffffffff1642106136e9576040516001600160a01b038516602482015264ffffffffff841660448201526349b4974160e01b90606401613672565b606085015161ffff161580159061371f575060ff600883901c81165f9081526003602052604090205460019184169190911b1615155b15612420576040516001600160a01b038516602482015261ffff8316604482015263236a687560e11b90606401613672565b60606004851615612420576005546040516001600160a01b038681166024830152858116604483015260648201859052909116905f9081906137c190849060840160408051601f198184030181529190526020810180516001600160e01b03166372331c7360e11b179052613e59565b50915091508180156137d4575060203d10155b80156137e05750600181145b156137ed57505050612420565b60088816156138a3576040516318b31fcb60e21b81523060048201526001600160a01b0388811660248301528781166044830152606482018790528416906362cc7f2c906084015f60405180830381865afa92505050801561387057506040513d5f823e601f3d908101601f1916820160405261386d9190810190614b14565b60015b156138a3578051156138a157805f8151811061388e5761388e6146ad565b6020026020010151945050505050612420565b505b5050604080516001600160a01b03968716602482015294909516604485015250506064808301919091528251808303909101815260849091019091526020810180516001600160e01b031663bab32f6360e01b179052919050565b604080516080810182525f546001600160a01b03808216835260ff600160a01b830481166020850152600160a81b8304169383019390935261ffff600160b01b9091041660608201529084166139645761395f6109e8826001548686613175565b613a4c565b6001600160a01b0383166139df576040810151601016156139985760405163c722997360e01b815260040160405180910390fd5b5f6139a285611115565b9050848184818111156139cb5760405163391434e360e21b8152600401610981939291906146dc565b5050506139d9858285613acf565b50613a4c565b336001600160a01b038516811480613a0f57506001600160a01b0381165f9081526002602052604090205460ff16155b8190613a3a576040516327951b3f60e11b81526001600160a01b039091166004820152602401610981565b50613a4a6109e883878787612115565b505b6109ed8160400151858585612428565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f613a86613e7a565b613a8e613e8f565b60408051602081019490945283019190915260608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b6001600160a01b0383165f9081526002602052604081205461010090046001600160f81b031690818411613b03575f613b0d565b613b0d8285614759565b905080831115610b9d57610b9d85613b258386614759565b611bb49085614759565b613b37613eae565b610eb157604051631afcd79f60e31b815260040160405180910390fd5b613b5c613b2f565b61204681613ec7565b613b6d613b2f565b610add8282613ed8565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613be757505f91506003905082613c6c565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613c38573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613c6357505f925060019150829050613c6c565b92505f91508190505b9450945094915050565b5f826003811115613c8957613c89614bdd565b03613c92575050565b6001826003811115613ca657613ca6614bdd565b03613cc45760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115613cd857613cd8614bdd565b03613cf95760405163fce698f760e01b815260048101829052602401610981565b6003826003811115613d0d57613d0d614bdd565b03610add576040516335e2f38360e21b815260048101829052602401610981565b5f613d40826301ffc9a760e01b613d79565b15613d6d575f80613d59846001600160e01b0319613f28565b915091508180156124205750159392505050565b505f919050565b919050565b5f5f5f613d868585613f28565b9150915081801561261f5750949350505050565b600654604051636b96b53360e11b8152306004820152602481018390526060916001600160a01b031690819063d72d6a66906044015f60405180830381865afa925050508015613e0b57506040513d5f823e601f3d908101601f19168201604052613e089190810190614bf1565b60015b61110e57604080516001600160a01b039290921660248084019190915281518084039091018152604490920190526020810180516001600160e01b0316633c523ce760e01b17905292915050565b5f5f5f60405f855160208701885afa92505f51915060205190509250925092565b5f613e83612e16565b80519060200120905090565b5f613e836040805180820190915260018152603160f81b602082015290565b5f613eb7612b98565b54600160401b900460ff16919050565b613ecf613b2f565b61204681612d8e565b613ee0613b2f565b5f516020614d4b5f395f51905f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace03613f198482614c70565b50600481016109ed8382614c70565b6301ffc9a760e01b5f818152600483905290819060208260248188617530fa92505f511515601f3d11169150509250929050565b5f60208284031215613f6c575f5ffd5b81356001600160e01b03198116811461110e575f5ffd5b61ffff81168114612046575f5ffd5b5f60208284031215613fa2575f5ffd5b813561110e81613f83565b6001600160a01b0381168114612046575f5ffd5b5f5f5f5f60808587031215613fd4575f5ffd5b84359350602085013592506040850135613fed81613fad565b9396929550929360600135925050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61110e6020830184613ffd565b5f5f6040838503121561404e575f5ffd5b823561405981613fad565b946020939093013593505050565b5f60208284031215614077575f5ffd5b813561110e81613fad565b5f5f83601f840112614092575f5ffd5b5081356001600160401b038111156140a8575f5ffd5b6020830191508360208260051b85010111156140c2575f5ffd5b9250929050565b5f5f5f5f604085870312156140dc575f5ffd5b84356001600160401b038111156140f1575f5ffd5b6140fd87828801614082565b90955093505060208501356001600160401b0381111561411b575f5ffd5b61412787828801614082565b95989497509550505050565b5f5f5f60608486031215614145575f5ffd5b833561415081613fad565b9250602084013561416081613fad565b929592945050506040919091013590565b5f60208284031215614181575f5ffd5b5035919050565b5f5f5f5f5f60a0868803121561419c575f5ffd5b85356141a781613fad565b945060208601356141b781613fad565b94979496505050506040830135926060810135926080909101359150565b5f5f5f5f5f5f606087890312156141ea575f5ffd5b86356001600160401b038111156141ff575f5ffd5b61420b89828a01614082565b90975095505060208701356001600160401b03811115614229575f5ffd5b61423589828a01614082565b90955093505060408701356001600160401b03811115614253575f5ffd5b61425f89828a01614082565b979a9699509497509295939492505050565b5f5f60408385031215614282575f5ffd5b823561428d81613fad565b9150602083013561429d81613fad565b809150509250929050565b5f5f83601f8401126142b8575f5ffd5b5081356001600160401b038111156142ce575f5ffd5b6020830191508360208285010111156140c2575f5ffd5b60ff81168114612046575f5ffd5b5f5f5f5f5f5f5f5f60c0898b03121561430a575f5ffd5b883561431581613fad565b9750602089013561432581613fad565b965060408901356001600160401b0381111561433f575f5ffd5b61434b8b828c016142a8565b90975095505060608901356001600160401b03811115614369575f5ffd5b6143758b828c016142a8565b9095509350506080890135614389816142e5565b979a969950949793969295919450919260a001359150565b60ff60f81b8816815260e060208201525f6143bf60e0830189613ffd565b82810360408401526143d18189613ffd565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614426578351835260209384019390920191600101614408565b50909b9a5050505050505050505050565b5f5f5f60608486031215614449575f5ffd5b833561445481613fad565b9250602084013561446481613fad565b9150604084013561447481613fad565b809150509250925092565b8015158114612046575f5ffd5b5f5f5f6040848603121561449e575f5ffd5b83356001600160401b038111156144b3575f5ffd5b6144bf86828701614082565b90945092505060208401356144748161447f565b5f5f602083850312156144e4575f5ffd5b82356001600160401b038111156144f9575f5ffd5b61450585828601614082565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561456857603f19878603018452614553858351613ffd565b94506020938401939190910190600101614537565b50929695505050505050565b5f5f60408385031215614585575f5ffd5b823561459081613fad565b9150602083013561429d8161447f565b5f5f5f5f5f5f5f60e0888a0312156145b6575f5ffd5b87356145c181613fad565b965060208801356145d181613fad565b9550604088013594506060880135935060808801356145ef816142e5565b9699959850939692959460a0840135945060c09093013592915050565b5f5f6020838503121561461d575f5ffd5b82356001600160401b03811115614632575f5ffd5b8301601f81018513614642575f5ffd5b80356001600160401b03811115614657575f5ffd5b8560208260071b840101111561466b575f5ffd5b6020919091019590945092505050565b600181811c9082168061468f57607f821691505b60208210810361109a57634e487b7160e01b5f52602260045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156146d1575f5ffd5b813561110e8161447f565b6001600160a01b039390931683526020830191909152604082015260600190565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b61ffff828116828216039081111561091d5761091d614711565b61ffff818116838216019081111561091d5761091d614711565b8181038181111561091d5761091d614711565b5f5f8585111561477a575f5ffd5b83861115614786575f5ffd5b5050820193919092039150565b5f5f8335601e198436030181126147a8575f5ffd5b8301803591506001600160401b038211156147c1575f5ffd5b6020019150368190038213156140c2575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b828152604060208201525f6124206040830184613ffd565b80356001600160e01b03198116906004841015612f06576001600160e01b031960049490940360031b84901b1690921692915050565b5f60208284031215614856575f5ffd5b815161110e8161447f565b80516001600160401b0381168114613d74575f5ffd5b5f60208284031215614887575f5ffd5b61110e82614861565b8082018082111561091d5761091d614711565b805164ffffffffff81168114613d74575f5ffd5b5f5f5f5f608085870312156148ca575f5ffd5b6148d3856148a3565b935060208501516148e381613f83565b92506148f1604086016148a3565b9150606085015161490181613f83565b939692955090935050565b5f5f6040838503121561491d575f5ffd5b614926836148a3565b9150602083015161429d81613f83565b604051601f8201601f191681016001600160401b038111828210171561495e5761495e6146fd565b604052919050565b5f60c0828403128015614977575f5ffd5b5060405160c081016001600160401b038111828210171561499a5761499a6146fd565b60405282516149a881613fad565b81526149b660208401614861565b602082015260408301516149c981613f83565b604082015260608301516149dc816142e5565b606082015260808301516149ef816142e5565b6080820152614a0060a084016148a3565b60a08201529392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b038816815260a0602082018190525f90614a58908301888a614a0c565b8281036040840152614a6b818789614a0c565b60ff95909516606084015250506080015295945050505050565b6001600160a01b03841681526040602082018190525f9061261f9083018486614a0c565b5f82601f830112614ab8575f5ffd5b81516001600160401b03811115614ad157614ad16146fd565b614ae4601f8201601f1916602001614936565b818152846020838601011115614af8575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f60208284031215614b24575f5ffd5b81516001600160401b03811115614b39575f5ffd5b8201601f81018413614b49575f5ffd5b80516001600160401b03811115614b6257614b626146fd565b8060051b614b7260208201614936565b91825260208184018101929081019087841115614b8d575f5ffd5b6020850192505b83831015614bd25782516001600160401b03811115614bb1575f5ffd5b614bc089602083890101614aa9565b83525060209283019290910190614b94565b979650505050505050565b634e487b7160e01b5f52602160045260245ffd5b5f60208284031215614c01575f5ffd5b81516001600160401b03811115614c16575f5ffd5b61242084828501614aa9565b601f821115610c3b5782821115610c3b57805f5260205f20601f840160051c6020851015614c4d57505f5b90810190601f840160051c035f5b8181101561316d575f83820155600101614c5b565b81516001600160401b03811115614c8957614c896146fd565b614c9d81614c97845461467b565b84614c22565b6020601f821160018114614ccf575f8315614cb85750848201515b5f19600385901b1c1916600184901b178455610b9d565b5f84815260208120601f198516915b82811015614cfe5787850151825560209485019460019092019101614cde565b5084821015614d1b57868401515f19600387901b60f8161c191681555b50505050600190811b0190555056fef3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0052c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace00",
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

// PackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd3293de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve() view returns(address)
func (shareToken *ShareToken) PackReserve() []byte {
	enc, err := shareToken.abi.Pack("reserve")
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
func (shareToken *ShareToken) TryPackReserve() ([]byte, error) {
	return shareToken.abi.Pack("reserve")
}

// UnpackReserve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcd3293de.
//
// Solidity: function reserve() view returns(address)
func (shareToken *ShareToken) UnpackReserve(data []byte) (common.Address, error) {
	out, err := shareToken.abi.Unpack("reserve", data)
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

// PackSetReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cecc80a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setReserve(address gate) returns()
func (shareToken *ShareToken) PackSetReserve(gate common.Address) []byte {
	enc, err := shareToken.abi.Pack("setReserve", gate)
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
func (shareToken *ShareToken) TryPackSetReserve(gate common.Address) ([]byte, error) {
	return shareToken.abi.Pack("setReserve", gate)
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

// ShareTokenReserveSet represents a ReserveSet event raised by the ShareToken contract.
type ShareTokenReserveSet struct {
	Gate common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const ShareTokenReserveSetEventName = "ReserveSet"

// ContractEventName returns the user-defined event name.
func (ShareTokenReserveSet) ContractEventName() string {
	return ShareTokenReserveSetEventName
}

// UnpackReserveSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReserveSet(address indexed gate)
func (shareToken *ShareToken) UnpackReserveSetEvent(log *types.Log) (*ShareTokenReserveSet, error) {
	event := "ReserveSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shareToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShareTokenReserveSet)
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
	if bytes.Equal(raw[:4], shareToken.abi.Errors["InvalidReserve"].ID.Bytes()[:4]) {
		return shareToken.UnpackInvalidReserveError(raw[4:])
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
	if bytes.Equal(raw[:4], shareToken.abi.Errors["ReserveUnavailable"].ID.Bytes()[:4]) {
		return shareToken.UnpackReserveUnavailableError(raw[4:])
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

// ShareTokenInvalidReserve represents a InvalidReserve error raised by the ShareToken contract.
type ShareTokenInvalidReserve struct {
	Gate common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidReserve(address gate)
func ShareTokenInvalidReserveErrorID() common.Hash {
	return common.HexToHash("0xb148d8a633a12b42b12acc3314e6d96fedc1b421d7e80f96229a4e7a91f83e90")
}

// UnpackInvalidReserveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidReserve(address gate)
func (shareToken *ShareToken) UnpackInvalidReserveError(raw []byte) (*ShareTokenInvalidReserve, error) {
	out := new(ShareTokenInvalidReserve)
	if err := shareToken.abi.UnpackIntoInterface(out, "InvalidReserve", raw); err != nil {
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

// ShareTokenReserveUnavailable represents a ReserveUnavailable error raised by the ShareToken contract.
type ShareTokenReserveUnavailable struct {
	Gate common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReserveUnavailable(address gate)
func ShareTokenReserveUnavailableErrorID() common.Hash {
	return common.HexToHash("0x3c523ce7f48a1e5d4ac4ae7e231d39c6d428313d3e32c429d4438629345fbf04")
}

// UnpackReserveUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReserveUnavailable(address gate)
func (shareToken *ShareToken) UnpackReserveUnavailableError(raw []byte) (*ShareTokenReserveUnavailable, error) {
	out := new(ShareTokenReserveUnavailable)
	if err := shareToken.abi.UnpackIntoInterface(out, "ReserveUnavailable", raw); err != nil {
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
