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

// AttestationFeedMetaData contains all meta data concerning the AttestationFeed contract.
var AttestationFeedMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"topic_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"decimals_\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"description_\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"attestations\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAttestations\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"description\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoundData\",\"inputs\":[{\"name\":\"roundId_\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRoundData\",\"inputs\":[],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"topic\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"error\",\"name\":\"NoData\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}]}]",
	ID:  "AttestationFeed",
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161088c38038061088c83398101604081905261002e91610066565b3360805260a083905260ff821660c0525f61004982826101c6565b50505050610284565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f60608486031215610078575f5ffd5b83519250602084015160ff8116811461008f575f5ffd5b60408501519092506001600160401b038111156100aa575f5ffd5b8401601f810186136100ba575f5ffd5b80516001600160401b038111156100d3576100d3610052565b604051601f8201601f19908116603f011681016001600160401b038111828210171561010157610101610052565b604052818152828201602001881015610118575f5ffd5b8160208401602083015e5f602083830101528093505050509250925092565b600181811c9082168061014b57607f821691505b60208210810361016957634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156101c157828211156101c157805f5260205f20601f840160051c602085101561019a57505f5b90810190601f840160051c035f5b818110156101bd575f838201556001016101a8565b5050505b505050565b81516001600160401b038111156101df576101df610052565b6101f3816101ed8454610137565b8461016f565b6020601f821160018114610225575f831561020e5750848201515b5f19600385901b1c1916600184901b17845561027d565b5f84815260208120601f198516915b828110156102545787850151825560209485019460019092019101610234565b508482101561027157868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a05160c0516105c46102c85f395f608301525f81816101700152818161025f015261033e01525f818160c101528181610230015261030f01526105c45ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c80637284e416116100585780637284e4161461010c5780639a6fc8f514610121578063bf63a5771461016b578063feaf968c14610192575f5ffd5b8063313ce5671461007e5780633d47bf0d146100bc57806354fd4d50146100fb575b5f5ffd5b6100a57f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020015b60405180910390f35b6100e37f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100b3565b60015b6040519081526020016100b3565b61011461019a565b6040516100b3919061044d565b61013461012f36600461049c565b610225565b6040805169ffffffffffffffffffff968716815260208101959095528401929092526060830152909116608082015260a0016100b3565b6100fe7f000000000000000000000000000000000000000000000000000000000000000081565b610134610306565b5f80546101a6906104be565b80601f01602080910402602001604051908101604052809291908181526020018280546101d2906104be565b801561021d5780601f106101f45761010080835404028352916020019161021d565b820191905f5260205f20905b81548152906001019060200180831161020057829003601f168201915b505050505081565b5f5f5f5f5f6102f4867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632494aebd7f00000000000000000000000000000000000000000000000000000000000000008a6040518363ffffffff1660e01b81526004016102b192919091825269ffffffffffffffffffff16602082015260400190565b6040805180830381865afa1580156102cb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102ef9190610576565b6103db565b939a9299509097509550909350915050565b5f5f5f5f5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379feb1077f00000000000000000000000000000000000000000000000000000000000000006040518263ffffffff1660e01b815260040161037b91815260200190565b606060405180830381865afa158015610396573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103ba9190610590565b915091506103c882826103db565b9650965096509650965050509091929394565b5f5f5f5f5f856020015167ffffffffffffffff165f141587906104245760405163d17cddb760e01b815269ffffffffffffffffffff909116600482015260240160405180910390fd5b50508451602090950151959660179590950b9567ffffffffffffffff1694859450879350915050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b69ffffffffffffffffffff81168114610499575f5ffd5b50565b5f602082840312156104ac575f5ffd5b81356104b781610482565b9392505050565b600181811c908216806104d257607f821691505b6020821081036104f057634e487b7160e01b5f52602260045260245ffd5b50919050565b5f60408284031215610506575f5ffd5b6040516040810181811067ffffffffffffffff8211171561053557634e487b7160e01b5f52604160045260245ffd5b806040525080915082518060170b811461054d575f5ffd5b8152602083015167ffffffffffffffff81168114610569575f5ffd5b6020919091015292915050565b5f60408284031215610586575f5ffd5b6104b783836104f6565b5f5f606083850312156105a1575f5ffd5b82516105ac81610482565b91506105bb84602085016104f6565b9050925092905056",
}

// AttestationFeed is an auto generated Go binding around an Ethereum contract.
type AttestationFeed struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AttestationFeed) GetABI() abi.ABI {
	return c.abi
}

// NewAttestationFeed creates a new instance of AttestationFeed.
func NewAttestationFeed() *AttestationFeed {
	parsed, err := AttestationFeedMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AttestationFeed{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AttestationFeed) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(bytes32 topic_, uint8 decimals_, string description_) returns()
func (attestationFeed *AttestationFeed) PackConstructor(topic_ [32]byte, decimals_ uint8, description_ string) []byte {
	enc, err := attestationFeed.abi.Pack("", topic_, decimals_, description_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAttestations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d47bf0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attestations() view returns(address)
func (attestationFeed *AttestationFeed) PackAttestations() []byte {
	enc, err := attestationFeed.abi.Pack("attestations")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttestations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d47bf0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attestations() view returns(address)
func (attestationFeed *AttestationFeed) TryPackAttestations() ([]byte, error) {
	return attestationFeed.abi.Pack("attestations")
}

// UnpackAttestations is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3d47bf0d.
//
// Solidity: function attestations() view returns(address)
func (attestationFeed *AttestationFeed) UnpackAttestations(data []byte) (common.Address, error) {
	out, err := attestationFeed.abi.Unpack("attestations", data)
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
func (attestationFeed *AttestationFeed) PackDecimals() []byte {
	enc, err := attestationFeed.abi.Pack("decimals")
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
func (attestationFeed *AttestationFeed) TryPackDecimals() ([]byte, error) {
	return attestationFeed.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (attestationFeed *AttestationFeed) UnpackDecimals(data []byte) (uint8, error) {
	out, err := attestationFeed.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function description() view returns(string)
func (attestationFeed *AttestationFeed) PackDescription() []byte {
	enc, err := attestationFeed.abi.Pack("description")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function description() view returns(string)
func (attestationFeed *AttestationFeed) TryPackDescription() ([]byte, error) {
	return attestationFeed.abi.Pack("description")
}

// UnpackDescription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7284e416.
//
// Solidity: function description() view returns(string)
func (attestationFeed *AttestationFeed) UnpackDescription(data []byte) (string, error) {
	out, err := attestationFeed.abi.Unpack("description", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackGetRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a6fc8f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoundData(uint80 roundId_) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (attestationFeed *AttestationFeed) PackGetRoundData(roundId *big.Int) []byte {
	enc, err := attestationFeed.abi.Pack("getRoundData", roundId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a6fc8f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoundData(uint80 roundId_) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (attestationFeed *AttestationFeed) TryPackGetRoundData(roundId *big.Int) ([]byte, error) {
	return attestationFeed.abi.Pack("getRoundData", roundId)
}

// AttestationFeedGetRoundDataOutput serves as a container for the return parameters of contract
// method GetRoundData.
type AttestationFeedGetRoundDataOutput struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}

// UnpackGetRoundData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a6fc8f5.
//
// Solidity: function getRoundData(uint80 roundId_) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (attestationFeed *AttestationFeed) UnpackGetRoundData(data []byte) (AttestationFeedGetRoundDataOutput, error) {
	out, err := attestationFeed.abi.Unpack("getRoundData", data)
	outstruct := new(AttestationFeedGetRoundDataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RoundId = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Answer = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.StartedAt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.UpdatedAt = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.AnsweredInRound = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeaf968c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (attestationFeed *AttestationFeed) PackLatestRoundData() []byte {
	enc, err := attestationFeed.abi.Pack("latestRoundData")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeaf968c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (attestationFeed *AttestationFeed) TryPackLatestRoundData() ([]byte, error) {
	return attestationFeed.abi.Pack("latestRoundData")
}

// AttestationFeedLatestRoundDataOutput serves as a container for the return parameters of contract
// method LatestRoundData.
type AttestationFeedLatestRoundDataOutput struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}

// UnpackLatestRoundData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfeaf968c.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (attestationFeed *AttestationFeed) UnpackLatestRoundData(data []byte) (AttestationFeedLatestRoundDataOutput, error) {
	out, err := attestationFeed.abi.Unpack("latestRoundData", data)
	outstruct := new(AttestationFeedLatestRoundDataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RoundId = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Answer = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.StartedAt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.UpdatedAt = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.AnsweredInRound = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackTopic is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf63a577.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topic() view returns(bytes32)
func (attestationFeed *AttestationFeed) PackTopic() []byte {
	enc, err := attestationFeed.abi.Pack("topic")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopic is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf63a577.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topic() view returns(bytes32)
func (attestationFeed *AttestationFeed) TryPackTopic() ([]byte, error) {
	return attestationFeed.abi.Pack("topic")
}

// UnpackTopic is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf63a577.
//
// Solidity: function topic() view returns(bytes32)
func (attestationFeed *AttestationFeed) UnpackTopic(data []byte) ([32]byte, error) {
	out, err := attestationFeed.abi.Unpack("topic", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() pure returns(uint256)
func (attestationFeed *AttestationFeed) PackVersion() []byte {
	enc, err := attestationFeed.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() pure returns(uint256)
func (attestationFeed *AttestationFeed) TryPackVersion() ([]byte, error) {
	return attestationFeed.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() pure returns(uint256)
func (attestationFeed *AttestationFeed) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := attestationFeed.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (attestationFeed *AttestationFeed) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], attestationFeed.abi.Errors["NoData"].ID.Bytes()[:4]) {
		return attestationFeed.UnpackNoDataError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AttestationFeedNoData represents a NoData error raised by the AttestationFeed contract.
type AttestationFeedNoData struct {
	RoundId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoData(uint80 roundId)
func AttestationFeedNoDataErrorID() common.Hash {
	return common.HexToHash("0xd17cddb7c9de11fdeb2484484780de58325d30632e0941274eb10fd6d5c778ff")
}

// UnpackNoDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoData(uint80 roundId)
func (attestationFeed *AttestationFeed) UnpackNoDataError(raw []byte) (*AttestationFeedNoData, error) {
	out := new(AttestationFeedNoData)
	if err := attestationFeed.abi.UnpackIntoInterface(out, "NoData", raw); err != nil {
		return nil, err
	}
	return out, nil
}
