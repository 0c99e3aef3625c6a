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

// Issue is an auto generated low-level Go binding around an user-defined struct.
type Issue struct {
	Serial *big.Int
	Ref    [32]byte
	To     common.Address
	Units  *big.Int
}

// ShareTokenMetaData contains all meta data concerning the ShareToken contract.
var ShareTokenMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"burn\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"burnAndClose\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"canReceive\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canSend\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canTransfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cap\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forcedTransfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getFrozenTokens\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"identityRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIInvestorRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isClosed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isCountryBlocked\",\"inputs\":[{\"name\":\"country\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSerialUsed\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"issue\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ref\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"issueBatch\",\"inputs\":[{\"name\":\"issues\",\"type\":\"tuple[]\",\"internalType\":\"structIssue[]\",\"components\":[{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ref\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAddressFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"frozen\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setCountriesBlocked\",\"inputs\":[{\"name\":\"countries\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"blocked\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFrozenTokens\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"template\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AddressFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"isFrozen\",\"type\":\"bool\",\"indexed\":true,\"internalType\":\"bool\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Closed\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CountryBlocked\",\"inputs\":[{\"name\":\"country\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"blocked\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ForcedTransfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Frozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"IssueRefused\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"ref\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Issued\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"ref\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Opened\",\"inputs\":[{\"name\":\"registry\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccountFrozen\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CapExceeded\",\"inputs\":[{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CountryNotAllowed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"country\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC7943InsufficientUnfrozenBalance\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unfrozen\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EligibilityExpired\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidCap\",\"inputs\":[{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidRegistry\",\"inputs\":[{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotEligible\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotSoleHolder\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SerialUsed\",\"inputs\":[{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TokenClosed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroUnits\",\"inputs\":[]}]",
	ID:  "ShareToken",
	Bin: "0x60a060405230608052348015610013575f5ffd5b5061001c610021565b6100d3565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100715760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100d05780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b60805161359a6100f25f395f818161041c01526114ba015261359a5ff3fe608060405234801561000f575f5ffd5b5060043610610255575f3560e01c80637a9e5e4b11610140578063a9059cbb116100bf578063d505accf11610084578063d505accf14610570578063dd62ed3e14610583578063e46638e614610596578063e5839836146105a9578063e6a3f96e146105d4578063ebe45cba146105e7575f5ffd5b8063a9059cbb14610511578063ac9650d814610524578063bf7e214f14610544578063c2b6b58c1461054c578063c69c09cf1461055d575f5ffd5b806390d370ba1161010557806390d370ba146103a557806395d89b41146104d05780639dc29fac146104d85780639fc1d0e7146104eb578063a3879ca8146104fe575f5ffd5b80637a9e5e4b146104665780637ecebe00146104795780638456cb591461048c57806384b0196e146104945780638fb36037146104af575f5ffd5b80632bc06a92116101d757806343d726d61161019c57806343d726d6146103ee5780635a45e58c146103f65780635c975abb146104095780636f2ddd931461041a57806370a0823114610440578063740b08dc14610453575f5ffd5b80632bc06a92146103a5578063313ce567146103b8578063355274ea146103d65780633644e515146103de5780633f4ba83a146103e6575f5ffd5b8063134e18f41161021d578063134e18f4146102d1578063158b1a57146102f557806318160ddd1461033957806323b872dd146103605780632a1e58b814610373575f5ffd5b806301ffc9a71461025957806305abe2ec1461028157806306fa6c1b1461029457806306fdde03146102a9578063095ea7b3146102be575b5f5ffd5b61026c610267366004612b83565b6105fa565b60405190151581526020015b60405180910390f35b61026c61028f366004612bb9565b61069c565b6102a76102a2366004612bef565b6106c3565b005b6102b1610780565b6040516102789190612c57565b61026c6102cc366004612c69565b610840565b5f546001600160a01b03165b6040516001600160a01b039091168152602001610278565b61032b610303366004612c91565b6001600160a01b03165f9081526002602052604090205461010090046001600160f81b031690565b604051908152602001610278565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace025461032b565b61026c61036e366004612caa565b610857565b61026c610381366004612ce4565b600881901c5f90815260046020526040902054600160ff9092169190911b16151590565b61026c6103b3366004612c91565b61087c565b5f54600160a01b900460ff1660405160ff9091168152602001610278565b60015461032b565b61032b6108ec565b6102a76108fa565b6102a7610978565b61032b610404366004612c91565b61098b565b5f54600160a81b900460ff1661026c565b7f00000000000000000000000000000000000000000000000000000000000000006102dd565b61032b61044e366004612c91565b610a21565b6102a7610461366004612d4f565b610a51565b6102a7610474366004612c91565b610b56565b61032b610487366004612c91565b610bdc565b6102a7610be6565b61049c610c53565b6040516102789796959493929190612df8565b6104b7610ca5565b6040516001600160e01b03199091168152602001610278565b6102b1610cdb565b6102a76104e6366004612c69565b610d19565b61026c6104f9366004612caa565b610d2c565b6102a761050c366004612edb565b610e88565b61026c61051f366004612c69565b610fee565b610537610532366004612f2d565b610ffb565b6040516102789190612f6b565b6102dd6110e0565b5f54600160b01b900460ff1661026c565b6102a761056b366004612fce565b6110fb565b6102a761057e366004613003565b611158565b61032b610591366004613069565b6112ad565b61026c6105a4366004612caa565b6112f6565b61026c6105b7366004612c91565b6001600160a01b03165f9081526002602052604090205460ff1690565b6102a76105e236600461309a565b61130c565b61026c6105f5366004612c69565b611455565b5f6001600160e01b031982166301ffc9a760e01b148061062a57506001600160e01b031982166336372b0760e01b145b8061064557506001600160e01b0319821663a219a02560e01b145b8061066057506001600160e01b03198216634ec7fbed60e11b145b8061067b57506001600160e01b031982166342580cb760e11b145b8061069657506001600160e01b03198216630fb6ed3160e21b145b92915050565b60ff600882901c81165f90815260036020526040812054909160019084161b161515610696565b6106cf335b5f3661148e565b6106d884611621565b8490610703576040516303eba0f760e21b81526004016106fa91815260200190565b60405180910390fd5b506040805160a0810182525f546001600160a01b0381168252600160a01b810460ff9081166020840152600160a81b82048116151593830193909352600160b01b810490921615156060820152600160b81b90910461ffff16608082015260015461077a91610775918787878761165a565b6116cd565b50505050565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0380546060915f51602061357a5f395f51905f52916107be90613109565b80601f01602080910402602001604051908101604052809291908181526020018280546107ea90613109565b80156108355780601f1061080c57610100808354040283529160200191610835565b820191905f5260205f20905b81548152906001019060200180831161081857829003601f168201915b505050505091505090565b5f3361084d8185856116e0565b5060019392505050565b5f336108648582856116f2565b61086f85858561173d565b60019150505b9392505050565b6040805160a0810182525f80546001600160a01b0381168352600160a01b810460ff9081166020850152600160a81b82048116151594840194909452600160b01b810490931615156060830152600160b81b90920461ffff1660808201526108e4908361179a565b511592915050565b5f6108f561188c565b905090565b610903336106c8565b5f54600160a81b900460ff1661092c57604051638dfc202b60e01b815260040160405180910390fd5b5f805460ff60a81b191690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b6040516001600160a01b03909116815260200160405180910390a1565b610981336106c8565b610989611895565b565b5f610995336106c8565b507f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace02545f6109c283610a21565b905081158015906109d257508181145b8382849091926109f8576040516330c5aac560e11b81526004016106fa9392919061313b565b505050610a096107758485856118fa565b610a11611895565b610a1b8383611c55565b50919050565b5f805f51602061357a5f395f51905f525b6001600160a01b039093165f9081526020939093525050604090205490565b5f610a5a611c89565b805490915060ff600160401b82041615906001600160401b03165f81158015610a805750825b90505f826001600160401b03166001148015610a9b5750303b155b905081158015610aa9575080155b15610ac75760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff191660011785558315610af157845460ff60401b1916600160401b1785555b610b018d8d8d8d8d8d8d8d611cb1565b8315610b4757845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050505050505050565b33610b5f6110e0565b6001600160a01b0316816001600160a01b031614610b9a5760405162d1953b60e31b81526001600160a01b03821660048201526024016106fa565b816001600160a01b03163b5f03610bcf576040516361798f2f60e11b81526001600160a01b03831660048201526024016106fa565b610bd882611e7f565b5050565b5f61069682611edf565b610bef336106c8565b5f54600160a81b900460ff1615610c195760405163d93c066560e01b815260040160405180910390fd5b5f805460ff60a81b1916600160a81b1790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25861095b3390565b5f6060805f5f5f6060610c64611f07565b60408051808201825260018152603160f81b60208083019190915282515f808252918101909352600f60f81b9b939a50909850469750309650945092509050565b5f51602061355a5f395f51905f5280545f9190600160a01b900460ff16610ccc575f610cd5565b638fb3603760e01b5b91505090565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0480546060915f51602061357a5f395f51905f52916107be90613109565b610d22336106c8565b610bd88282611c55565b5f610d36336106c8565b836001600160a01b038116610d6a57604051634b637e8f60e11b81526001600160a01b0390911660048201526024016106fa565b506040805160a0810182525f546001600160a01b0381168252600160a01b810460ff9081166020840152600160a81b82048116151593830193909352600160b01b810490921615156060820152600160b81b90910461ffff166080820152610dd690610775908561179a565b5f610de085610a21565b905084818481811115610e095760405163391434e360e21b81526004016106fa9392919061313b565b505050836001600160a01b0316856001600160a01b031614610e3057610e30858285611f11565b836001600160a01b0316856001600160a01b03167f7b3ce50c216d2ccf9919c6b9f1bfb33f0350a33010f188750b4af38e0044813885604051610e7591815260200190565b60405180910390a361086f858585611f71565b610e91336106c8565b5f8054600160b81b900461ffff16905b83811015610fc957821515610efa868684818110610ec157610ec1613170565b9050602002016020810190610ed69190612bb9565b60ff600882901c81165f908152600360205260409020546001919092161b16151590565b151514610fc157610f38858583818110610f1657610f16613170565b9050602002016020810190610f2b9190612bb9565b60039061ffff1685612097565b82610f4d57610f48600183613198565b610f58565b610f588260016131b2565b9150848482818110610f6c57610f6c613170565b9050602002016020810190610f819190612bb9565b61ffff167fc5a5d982ae9e2800c2d6624bc671717eb408f0f3c20d9455471e9f2d07c3c61284604051610fb8911515815260200190565b60405180910390a25b600101610ea1565b505f805461ffff909216600160b81b0261ffff60b81b19909216919091179055505050565b5f3361084d81858561173d565b604080515f815260208101909152606090826001600160401b038111156110245761102461315c565b60405190808252806020026020018201604052801561105757816020015b60608152602001906001900390816110425790505b5091505f5b838110156110d8576110b33086868481811061107a5761107a613170565b905060200281019061108c9190613206565b8560405160200161109f93929190613248565b6040516020818303038152906040526120e4565b8382815181106110c5576110c5613170565b602090810291909101015260010161105c565b505092915050565b5f51602061355a5f395f51905f52546001600160a01b031690565b611104336106c8565b6001600160a01b0382165f81815260026020526040808220805460ff19168515159081179091559051339391927f7fa523c84ab8d7fc5b72f08b9e46dbbf10c39e119a075b3e317002d14bc9f43691a45050565b8342111561117c5760405163313c898160e11b8152600481018590526024016106fa565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886111e68c6001600160a01b03165f9081527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb006020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61124082612184565b90505f61124f828787876121b0565b9050896001600160a01b0316816001600160a01b031614611296576040516325c0072360e11b81526001600160a01b0380831660048301528b1660248201526044016106fa565b6112a18a8a8a6116e0565b50505050505050505050565b6001600160a01b039182165f9081527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace016020908152604080832093909416825291909152205490565b5f6113028484846118fa565b5115949350505050565b611315336106c8565b6040805160a0810182525f80546001600160a01b0381168352600160a01b810460ff9081166020850152600160a81b82048116151594840194909452600160b01b810490931615156060830152600160b81b90920461ffff16608082015260015490915b8381101561144e573685858381811061139457611394613170565b90506080020190506113a8815f0135611621565b6113b25750611446565b5f6113d98585843560208601356113cf6060880160408901612c91565b876060013561165a565b905080515f14611443576113f36060830160408401612c91565b6001600160a01b03168260200135835f01357f2fad234256c2940674b7e804a60e642961d7995e69481e3b68141912655db68085606001358560405161143a92919061326b565b60405180910390a45b50505b600101611379565b5050505050565b5f61145f336106c8565b611485836001600160f81b03841161147757836121de565b6001600160f81b035b6121de565b50600192915050565b5f6114976110e0565b90505f6114a760048285876131df565b6114b091613283565b90505f6114df83877f000000000000000000000000000000000000000000000000000000000000000085612243565b509050808015611552575060405163a166aa8960e01b81523060048201526001600160a01b0384169063a166aa8990602401602060405180830381865afa15801561152c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061155091906132b9565b155b1561155f57505050505050565b604051636d5115bd60e01b81523060048201526001600160e01b0319831660248201525f906001600160a01b03851690636d5115bd90604401602060405180830381865afa1580156115b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115d791906132d4565b9050866001600160401b03821661160c5760405162d1953b60e31b81526001600160a01b0390911660048201526024016106fa565b506116188787876122d5565b50505050505050565b600881901c5f9081526004602052604081208054600160ff85161b908082161561164f57505f949350505050565b179055506001919050565b6060611668878785856123d3565b905080515f036116c35761167d5f8484611f71565b826001600160a01b031684867fe81da9351c6c2bbf6e37a14f683ee732142d8e4dd9002298e6559c456e195b90856040516116ba91815260200190565b60405180910390a45b9695505050505050565b8051156116dd576116dd8161251c565b50565b6116ed8383836001612524565b505050565b5f6116fd84846112ad565b90505f1981101561077a578181101561172f57828183604051637dc7a0d960e11b81526004016106fa9392919061313b565b61077a84848484035f612524565b6001600160a01b03831661176657604051634b637e8f60e11b81525f60048201526024016106fa565b6001600160a01b03821661178f5760405163ec442f0560e01b81525f60048201526024016106fa565b6116ed838383612607565b6001600160a01b0381165f9081526002602052604090205460609060ff16156118065750604080516001600160a01b0383166024808301919091528251808303909101815260449091019091526020810180516001600160e01b03166327951b3f60e11b179052610696565b8251604051635861680360e01b81526001600160a01b0384811660048301525f9283929116906358616803906024016040805180830381865afa15801561184f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611873919061330e565b9150915061188385858484612755565b95945050505050565b5f6108f5612863565b5f54600160b01b900460ff16156118bf576040516397171da160e01b815260040160405180910390fd5b5f805460ff60b01b1916600160b01b1781556040517f1cdde67b72a90f19919ac732a437ac2f7a10fc128d28c2a6e525d89ce5cd9d3a9190a1565b6040805160a0810182525f546001600160a01b0381168252600160a01b810460ff9081166020840152600160a81b8204811615801594840194909452600160b01b8204161515606080840191909152600160b81b90910461ffff1660808301529161198f5750506040805160048152602481019091526020810180516001600160e01b031663d93c066560e01b179052610875565b6001600160a01b0385165f9081526002602090815260409182902082518084019093525460ff811615801584526101009091046001600160f81b031691830191909152611a31576040516001600160a01b03871660248201526327951b3f60e11b906044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b0319909316929092179091529250610875915050565b6001600160a01b0385165f9081526002602052604090205460ff1615611a74576040516001600160a01b03861660248201526327951b3f60e11b906044016119f5565b81516040516346921fa960e11b81526001600160a01b03888116600483015287811660248301525f928392839283921690638d243f5290604401608060405180830381865afa158015611ac9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611aed9190613338565b9350935093509350611b01868b8686612755565b965086515f14611b1657505050505050610875565b611b22868a8484612755565b965086515f14611b3757505050505050610875565b5f611b418b610a21565b905080891115611baa5760405163391434e360e21b90611b69908d9084908d9060240161313b565b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915297506108759650505050505050565b5f86602001516001600160f81b03168211611bc5575f611bdd565b6020870151611bdd906001600160f81b0316836131cc565b9050808a1115611c465760405162384e7160e01b90611c04908e908d90859060240161313b565b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b0319909316929092179091529850610875975050505050505050565b50505050505050509392505050565b6001600160a01b038216611c7e57604051634b637e8f60e11b81525f60048201526024016106fa565b610bd8825f83612607565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610696565b611cb96128d6565b876001600160a01b0381163b611cee576040516361798f2f60e11b81526001600160a01b0390911660048201526024016106fa565b50866001600160a01b0381163b611d245760405163540b960160e01b81526001600160a01b0390911660048201526024016106fa565b5081602460ff82161115611d515760405163ca95039160e01b815260ff90911660048201526024016106fa565b508015801590611d6857506001600160d01b038111155b8190611d8a576040516330c2ba0360e01b81526004016106fa91815260200190565b50611d94886128fb565b611e0586868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050604080516020601f8a0181900481028201810190925288815292508891508790819084018382808284375f9201919091525061290c92505050565b5f805460ff8416600160a01b026001600160a81b03199091166001600160a01b038a161717905560018190556040517f624f65c829b8f21c3278d73354312b87a0a31d31d2f33b0921fa5f64652eff9e90611e6d9089908990899089908990899089906133b5565b60405180910390a15050505050505050565b5f51602061355a5f395f51905f5280546001600160a01b0383166001600160a01b03199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b5f807f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb00610a32565b60606108f5610780565b6001600160a01b0383165f9081526002602052604081205461010090046001600160f81b031690818411611f45575f611f4f565b611f4f82856131cc565b90508083111561144e5761144e85611f6783866131cc565b61148090856131cc565b5f51602061357a5f395f51905f526001600160a01b038416611fab5781816002015f828254611fa09190613406565b909155506120089050565b6001600160a01b0384165f9081526020829052604090205482811015611fea5784818460405163391434e360e21b81526004016106fa9392919061313b565b6001600160a01b0385165f9081526020839052604090209083900390555b6001600160a01b038316612026576002810180548390039055612044565b6001600160a01b0383165f9081526020829052604090208054830190555b826001600160a01b0316846001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8460405161208991815260200190565b60405180910390a350505050565b80156120c057600882901c5f9081526020849052604090208054600160ff85161b179055505050565b600882901c5f9081526020849052604090208054600160ff85161b19169055505050565b60605f6120f1848461291e565b905080801561211257505f3d118061211257505f846001600160a01b03163b115b156121275761211f612931565b915050610696565b801561215157604051639996b31560e01b81526001600160a01b03851660048201526024016106fa565b3d156121645761215f61294a565b61217d565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b5f61069661219061188c565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f6121c088888888612955565b9250925092506121d08282612a1d565b50909150505b949350505050565b6001600160a01b0382165f81815260026020908152604091829020805460ff166101006001600160f81b0387160217905590518381527f68e0d8c112165d0949ce87205b719ed7d98c7401866c34a159f7c67c6f5620e7910160405180910390a25050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa156122cb575f516020805191945081901c150291505b5094509492505050565b5f51602061355a5f395f51905f525f8061230d6122f06110e0565b87306122ff60045f8a8c6131df565b61230891613283565b612243565b91509150816123cb5763ffffffff8116156123a857825460ff60a01b1916600160a01b17835561233b6110e0565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b815260040161236a93929190613419565b5f604051808303815f87803b158015612381575f5ffd5b505af1158015612393573d5f5f3e3d5ffd5b5050845460ff60a01b19168555506123cb9050565b60405162d1953b60e31b81526001600160a01b03871660048201526024016106fa565b505050505050565b606084606001511561240e57506040805160048152602481019091526020810180516001600160e01b03166397171da160e01b1790526121d6565b84604001511561244757506040805160048152602481019091526020810180516001600160e01b031663d93c066560e01b1790526121d6565b612451858461179a565b905080515f036121d657815f0361249157506040805160048152602481019091526020810180516001600160e01b031663c46babb160e01b1790526121d6565b5f6124ba7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace025490565b90508085038311156125135760408051602481018790526044810192909252606480830185905281518084039091018152608490920190526020810180516001600160e01b0316630cf95ce560e01b17905290506121d6565b50949350505050565b805160208201fd5b5f51602061357a5f395f51905f526001600160a01b03851661255b5760405163e602df0560e01b81525f60048201526024016106fa565b6001600160a01b03841661258457604051634a1406b160e11b81525f60048201526024016106fa565b6001600160a01b038086165f9081526001830160209081526040808320938816835292905220839055811561144e57836001600160a01b0316856001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925856040516125f891815260200190565b60405180910390a35050505050565b6001600160a01b038316612689576040805160a0810182525f546001600160a01b0381168252600160a01b810460ff9081166020840152600160a81b82048116151593830193909352600160b01b810490921615156060820152600160b81b90910461ffff166080820152600154612684916107759185856123d3565b61274a565b6001600160a01b0382166126de575f6126a184610a21565b9050838183818111156126ca5760405163391434e360e21b81526004016106fa9392919061313b565b5050506126d8848284611f11565b5061274a565b336001600160a01b03841681148061270e57506001600160a01b0381165f9081526002602052604090205460ff16155b8190612739576040516327951b3f60e11b81526001600160a01b0390911660048201526024016106fa565b506127486107758585856118fa565b505b6116ed838383611f71565b60608264ffffffffff165f036127bd576040516001600160a01b0385166024820152633a1c154560e01b906044015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915290506121d6565b8264ffffffffff1642106127fb576040516001600160a01b038516602482015264ffffffffff841660448201526349b4974160e01b90606401612784565b608085015161ffff1615801590612831575060ff600883901c81165f9081526003602052604090205460019184169190911b1615155b156121d6576040516001600160a01b038516602482015261ffff8316604482015263236a687560e11b90606401612784565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f61288d612ad5565b612895612aea565b60408051602081019490945283019190915260608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b6128de612b09565b61098957604051631afcd79f60e31b815260040160405180910390fd5b6129036128d6565b6116dd81612b22565b6129146128d6565b610bd88282612b33565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561298e57505f91506003905082612a13565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156129df573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116612a0a57505f925060019150829050612a13565b92505f91508190505b9450945094915050565b5f826003811115612a3057612a3061343d565b03612a39575050565b6001826003811115612a4d57612a4d61343d565b03612a6b5760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115612a7f57612a7f61343d565b03612aa05760405163fce698f760e01b8152600481018290526024016106fa565b6003826003811115612ab457612ab461343d565b03610bd8576040516335e2f38360e21b8152600481018290526024016106fa565b5f612ade611f07565b80519060200120905090565b5f612ade6040805180820190915260018152603160f81b602082015290565b5f612b12611c89565b54600160401b900460ff16919050565b612b2a6128d6565b6116dd81611e7f565b612b3b6128d6565b5f51602061357a5f395f51905f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace03612b74848261349f565b506004810161077a838261349f565b5f60208284031215612b93575f5ffd5b81356001600160e01b031981168114610875575f5ffd5b61ffff811681146116dd575f5ffd5b5f60208284031215612bc9575f5ffd5b813561087581612baa565b80356001600160a01b0381168114612bea575f5ffd5b919050565b5f5f5f5f60808587031215612c02575f5ffd5b8435935060208501359250612c1960408601612bd4565b9396929550929360600135925050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6108756020830184612c29565b5f5f60408385031215612c7a575f5ffd5b612c8383612bd4565b946020939093013593505050565b5f60208284031215612ca1575f5ffd5b61087582612bd4565b5f5f5f60608486031215612cbc575f5ffd5b612cc584612bd4565b9250612cd360208501612bd4565b929592945050506040919091013590565b5f60208284031215612cf4575f5ffd5b5035919050565b5f5f83601f840112612d0b575f5ffd5b5081356001600160401b03811115612d21575f5ffd5b602083019150836020828501011115612d38575f5ffd5b9250929050565b803560ff81168114612bea575f5ffd5b5f5f5f5f5f5f5f5f60c0898b031215612d66575f5ffd5b612d6f89612bd4565b9750612d7d60208a01612bd4565b965060408901356001600160401b03811115612d97575f5ffd5b612da38b828c01612cfb565b90975095505060608901356001600160401b03811115612dc1575f5ffd5b612dcd8b828c01612cfb565b9095509350612de0905060808a01612d3f565b979a969950949793969295919450919260a001359150565b60ff60f81b8816815260e060208201525f612e1660e0830189612c29565b8281036040840152612e288189612c29565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015612e7d578351835260209384019390920191600101612e5f565b50909b9a5050505050505050505050565b5f5f83601f840112612e9e575f5ffd5b5081356001600160401b03811115612eb4575f5ffd5b6020830191508360208260051b8501011115612d38575f5ffd5b80151581146116dd575f5ffd5b5f5f5f60408486031215612eed575f5ffd5b83356001600160401b03811115612f02575f5ffd5b612f0e86828701612e8e565b9094509250506020840135612f2281612ece565b809150509250925092565b5f5f60208385031215612f3e575f5ffd5b82356001600160401b03811115612f53575f5ffd5b612f5f85828601612e8e565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015612fc257603f19878603018452612fad858351612c29565b94506020938401939190910190600101612f91565b50929695505050505050565b5f5f60408385031215612fdf575f5ffd5b612fe883612bd4565b91506020830135612ff881612ece565b809150509250929050565b5f5f5f5f5f5f5f60e0888a031215613019575f5ffd5b61302288612bd4565b965061303060208901612bd4565b9550604088013594506060880135935061304c60808901612d3f565b9699959850939692959460a0840135945060c09093013592915050565b5f5f6040838503121561307a575f5ffd5b61308383612bd4565b915061309160208401612bd4565b90509250929050565b5f5f602083850312156130ab575f5ffd5b82356001600160401b038111156130c0575f5ffd5b8301601f810185136130d0575f5ffd5b80356001600160401b038111156130e5575f5ffd5b8560208260071b84010111156130f9575f5ffd5b6020919091019590945092505050565b600181811c9082168061311d57607f821691505b602082108103610a1b57634e487b7160e01b5f52602260045260245ffd5b6001600160a01b039390931683526020830191909152604082015260600190565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b61ffff828116828216039081111561069657610696613184565b61ffff818116838216019081111561069657610696613184565b8181038181111561069657610696613184565b5f5f858511156131ed575f5ffd5b838611156131f9575f5ffd5b5050820193919092039150565b5f5f8335601e1984360301811261321b575f5ffd5b8301803591506001600160401b03821115613234575f5ffd5b602001915036819003821315612d38575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b828152604060208201525f6121d66040830184612c29565b80356001600160e01b0319811690600484101561217d576001600160e01b031960049490940360031b84901b1690921692915050565b5f602082840312156132c9575f5ffd5b815161087581612ece565b5f602082840312156132e4575f5ffd5b81516001600160401b0381168114610875575f5ffd5b805164ffffffffff81168114612bea575f5ffd5b5f5f6040838503121561331f575f5ffd5b613328836132fa565b91506020830151612ff881612baa565b5f5f5f5f6080858703121561334b575f5ffd5b613354856132fa565b9350602085015161336481612baa565b9250613372604086016132fa565b9150606085015161338281612baa565b939692955090935050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b038816815260a0602082018190525f906133d9908301888a61338d565b82810360408401526133ec81878961338d565b60ff95909516606084015250506080015295945050505050565b8082018082111561069657610696613184565b6001600160a01b03841681526040602082018190525f90611883908301848661338d565b634e487b7160e01b5f52602160045260245ffd5b601f8211156116ed57828211156116ed57805f5260205f20601f840160051c602085101561347c57505f5b90810190601f840160051c035f5b818110156123cb575f8382015560010161348a565b81516001600160401b038111156134b8576134b861315c565b6134cc816134c68454613109565b84613451565b6020601f8211600181146134fe575f83156134e75750848201515b5f19600385901b1c1916600184901b17845561144e565b5f84815260208120601f198516915b8281101561352d578785015182556020948501946001909201910161350d565b508482101561354a57868401515f19600387901b60f8161c191681555b50505050600190811b0190555056fef3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0052c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace00",
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
	if bytes.Equal(raw[:4], shareToken.abi.Errors["InvalidDecimals"].ID.Bytes()[:4]) {
		return shareToken.UnpackInvalidDecimalsError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return shareToken.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["InvalidRegistry"].ID.Bytes()[:4]) {
		return shareToken.UnpackInvalidRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["NotEligible"].ID.Bytes()[:4]) {
		return shareToken.UnpackNotEligibleError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return shareToken.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["NotSoleHolder"].ID.Bytes()[:4]) {
		return shareToken.UnpackNotSoleHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], shareToken.abi.Errors["SerialUsed"].ID.Bytes()[:4]) {
		return shareToken.UnpackSerialUsedError(raw[4:])
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
