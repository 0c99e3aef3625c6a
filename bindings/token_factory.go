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

// TokenFactoryMetaData contains all meta data concerning the TokenFactory contract.
var TokenFactoryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"shareImplementation_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deedImplementation_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"adopt\",\"inputs\":[{\"name\":\"family\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createDeedToken\",\"inputs\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createGovernanceToken\",\"inputs\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createShareToken\",\"inputs\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deedImplementation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"implementationOf\",\"inputs\":[{\"name\":\"family\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"predictDeedToken\",\"inputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"predictGovernanceToken\",\"inputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"predictShareToken\",\"inputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"shareImplementation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ImplementationAdopted\",\"inputs\":[{\"name\":\"family\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenCreated\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"creator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"family\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyAdopted\",\"inputs\":[{\"name\":\"family\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FailedDeployment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidFamily\",\"inputs\":[{\"name\":\"family\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAdopted\",\"inputs\":[{\"name\":\"family\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]",
	ID:  "TokenFactory",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051610f39380380610f3983398101604081905261002e916100c5565b8361003881610057565b506001600160a01b0392831660805290821660a0521660c05250610116565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b80516001600160a01b03811681146100c0575f5ffd5b919050565b5f5f5f5f608085870312156100d8575f5ffd5b6100e1856100aa565b93506100ef602086016100aa565b92506100fd604086016100aa565b915061010b606086016100aa565b905092959194509250565b60805160a05160c051610dc86101715f395f81816101440152818161028f0152818161048f015261051c01525f81816101ba01528181610341015281816104e9015261058301525f8181610180015261038c0152610dc85ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c8063895c3a0c11610088578063bf7e214f11610063578063bf7e214f14610210578063c728891614610220578063d0fe352b14610233578063dccb2c7d14610246575f5ffd5b8063895c3a0c146101b55780638fb36037146101dc57806396daff13146101fd575f5ffd5b80635e092b89116100c35780635e092b891461013f5780637a9e5e4b146101665780637b1039991461017b57806389247ea9146101a2575f5ffd5b806310423388146100e9578063184f38591461011957806336177dfe1461012c575b5f5ffd5b6100fc6100f7366004610a8c565b610259565b6040516001600160a01b0390911681526020015b60405180910390f35b6100fc610127366004610af9565b61027d565b6100fc61013a366004610b82565b610332565b6100fc7f000000000000000000000000000000000000000000000000000000000000000081565b610179610174366004610c14565b61040c565b005b6100fc7f000000000000000000000000000000000000000000000000000000000000000081565b6100fc6101b0366004610a8c565b610489565b6100fc7f000000000000000000000000000000000000000000000000000000000000000081565b6101e46104b8565b6040516001600160e01b03199091168152602001610110565b6100fc61020b366004610c2d565b6104da565b5f546001600160a01b03166100fc565b6100fc61022e366004610b82565b61055e565b6100fc610241366004610a8c565b61057d565b610179610254366004610c46565b6105ac565b5f61027661026760036106d3565b6102718585610719565b610755565b9392505050565b5f61028a335b5f366107bd565b6102b67f00000000000000000000000000000000000000000000000000000000000000008760026108b3565b9050806001600160a01b031663906571476102d85f546001600160a01b031690565b878787876040518663ffffffff1660e01b81526004016102fc959493929190610c9f565b5f604051808303815f87803b158015610313575f5ffd5b505af1158015610325573d5f5f3e3d5ffd5b5050505095945050505050565b5f61033c33610283565b6103687f00000000000000000000000000000000000000000000000000000000000000008960016108b3565b9050806001600160a01b031663740b08dc61038a5f546001600160a01b031690565b7f00000000000000000000000000000000000000000000000000000000000000008a8a8a8a8a8a6040518963ffffffff1660e01b81526004016103d4989796959493929190610ce2565b5f604051808303815f87803b1580156103eb575f5ffd5b505af11580156103fd573d5f5f3e3d5ffd5b50505050979650505050505050565b5f5433906001600160a01b031681146104475760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b5f0361047c576040516361798f2f60e11b81526001600160a01b038316600482015260240161043e565b6104858261091a565b5050565b5f6102767f00000000000000000000000000000000000000000000000000000000000000006102718585610719565b5f8054600160a01b900460ff166104ce57505f90565b50638fb3603760e01b90565b5f5f1960ff83160161050d57507f0000000000000000000000000000000000000000000000000000000000000000919050565b60011960ff83160161054057507f0000000000000000000000000000000000000000000000000000000000000000919050565b5060ff165f908152600160205260409020546001600160a01b031690565b5f61056833610283565b61036861057560036106d3565b8960036108b3565b5f6102767f00000000000000000000000000000000000000000000000000000000000000006102718585610719565b6105b533610283565b60ff8216600314806105ca575060ff82166004145b82906105ef576040516319753d6d60e11b815260ff909116600482015260240161043e565b5060ff82165f9081526001602052604090205482906001600160a01b0316801561064057604051636f8dff8d60e11b815260ff90921660048301526001600160a01b0316602482015260440161043e565b508190506001600160a01b0381163b61067857604051630c76093760e01b81526001600160a01b03909116600482015260240161043e565b5060ff82165f8181526001602052604080822080546001600160a01b0319166001600160a01b03861690811790915590519092917fb2377b0da021763d4ee844ad4e66a0e89c5b66be26c6687e912d26e1697b43ed91a35050565b60ff81165f908152600160205260409020546001600160a01b03168181610713576040516378f2a01b60e01b815260ff909116600482015260240161043e565b50919050565b604080516001600160a01b03841660208201529081018290525f9060600160405160208183030381529060405280519060200120905092915050565b6040513060388201526f5af43d82803e903d91602b57fd5bf3ff602482015260148101839052733d602d80600a3d3981f3363d3d373d3d3d363d738152605881018290526037600c820120607882015260556043909101205f906001600160a01b0316610276565b5f5f6107f06107d35f546001600160a01b031690565b86306107e260045f898b610d3c565b6107eb91610d63565b61096d565b91509150816108ac5763ffffffff811615610889575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061084a90889088908890600401610d9b565b5f604051808303815f87803b158015610861575f5ffd5b505af1158015610873573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506108ac9050565b60405162d1953b60e31b81526001600160a01b038616600482015260240161043e565b5050505050565b5f336108c8856108c38387610719565b6109ff565b60405160ff851681529092506001600160a01b038083169186918516907f20930d075156e8577ec5eb3f0ddcde5596f5618fe60da47b560807d745eb99c39060200160405180910390a4509392505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa156109f5575f516020805191945081901c150291505b5094509492505050565b5f61027683838380763d602d80600a3d3981f3363d3d373d3d3d363d730000008460601b60e81c175f526e5af43d82803e903d91602b57fd5bf38460781b17602052826037600984f590506001600160a01b0381166102765760405163b06ebf3d60e01b815260040160405180910390fd5b80356001600160a01b0381168114610a87575f5ffd5b919050565b5f5f60408385031215610a9d575f5ffd5b610aa683610a71565b946020939093013593505050565b5f5f83601f840112610ac4575f5ffd5b50813567ffffffffffffffff811115610adb575f5ffd5b602083019150836020828501011115610af2575f5ffd5b9250929050565b5f5f5f5f5f60608688031215610b0d575f5ffd5b85359450602086013567ffffffffffffffff811115610b2a575f5ffd5b610b3688828901610ab4565b909550935050604086013567ffffffffffffffff811115610b55575f5ffd5b610b6188828901610ab4565b969995985093965092949392505050565b803560ff81168114610a87575f5ffd5b5f5f5f5f5f5f5f60a0888a031215610b98575f5ffd5b87359650602088013567ffffffffffffffff811115610bb5575f5ffd5b610bc18a828b01610ab4565b909750955050604088013567ffffffffffffffff811115610be0575f5ffd5b610bec8a828b01610ab4565b9095509350610bff905060608901610b72565b91506080880135905092959891949750929550565b5f60208284031215610c24575f5ffd5b61027682610a71565b5f60208284031215610c3d575f5ffd5b61027682610b72565b5f5f60408385031215610c57575f5ffd5b610c6083610b72565b9150610c6e60208401610a71565b90509250929050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b03861681526060602082018190525f90610cc39083018688610c77565b8281036040840152610cd6818587610c77565b98975050505050505050565b6001600160a01b0389811682528816602082015260c0604082018190525f90610d0e908301888a610c77565b8281036060840152610d21818789610c77565b60ff959095166080840152505060a001529695505050505050565b5f5f85851115610d4a575f5ffd5b83861115610d56575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015610d94576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f90610dbf9083018486610c77565b9594505050505056",
}

// TokenFactory is an auto generated Go binding around an Ethereum contract.
type TokenFactory struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TokenFactory) GetABI() abi.ABI {
	return c.abi
}

// NewTokenFactory creates a new instance of TokenFactory.
func NewTokenFactory() *TokenFactory {
	parsed, err := TokenFactoryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TokenFactory{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TokenFactory) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority, address registry_, address shareImplementation_, address deedImplementation_) returns()
func (tokenFactory *TokenFactory) PackConstructor(authority common.Address, registry_ common.Address, shareImplementation_ common.Address, deedImplementation_ common.Address) []byte {
	enc, err := tokenFactory.abi.Pack("", authority, registry_, shareImplementation_, deedImplementation_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAdopt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdccb2c7d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function adopt(uint8 family, address implementation) returns()
func (tokenFactory *TokenFactory) PackAdopt(family uint8, implementation common.Address) []byte {
	enc, err := tokenFactory.abi.Pack("adopt", family, implementation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdopt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdccb2c7d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function adopt(uint8 family, address implementation) returns()
func (tokenFactory *TokenFactory) TryPackAdopt(family uint8, implementation common.Address) ([]byte, error) {
	return tokenFactory.abi.Pack("adopt", family, implementation)
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (tokenFactory *TokenFactory) PackAuthority() []byte {
	enc, err := tokenFactory.abi.Pack("authority")
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
func (tokenFactory *TokenFactory) TryPackAuthority() ([]byte, error) {
	return tokenFactory.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (tokenFactory *TokenFactory) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := tokenFactory.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCreateDeedToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x184f3859.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createDeedToken(bytes32 salt, string name, string symbol) returns(address token)
func (tokenFactory *TokenFactory) PackCreateDeedToken(salt [32]byte, name string, symbol string) []byte {
	enc, err := tokenFactory.abi.Pack("createDeedToken", salt, name, symbol)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateDeedToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x184f3859.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createDeedToken(bytes32 salt, string name, string symbol) returns(address token)
func (tokenFactory *TokenFactory) TryPackCreateDeedToken(salt [32]byte, name string, symbol string) ([]byte, error) {
	return tokenFactory.abi.Pack("createDeedToken", salt, name, symbol)
}

// UnpackCreateDeedToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x184f3859.
//
// Solidity: function createDeedToken(bytes32 salt, string name, string symbol) returns(address token)
func (tokenFactory *TokenFactory) UnpackCreateDeedToken(data []byte) (common.Address, error) {
	out, err := tokenFactory.abi.Unpack("createDeedToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCreateGovernanceToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7288916.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createGovernanceToken(bytes32 salt, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (tokenFactory *TokenFactory) PackCreateGovernanceToken(salt [32]byte, name string, symbol string, decimals uint8, cap *big.Int) []byte {
	enc, err := tokenFactory.abi.Pack("createGovernanceToken", salt, name, symbol, decimals, cap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateGovernanceToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7288916.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createGovernanceToken(bytes32 salt, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (tokenFactory *TokenFactory) TryPackCreateGovernanceToken(salt [32]byte, name string, symbol string, decimals uint8, cap *big.Int) ([]byte, error) {
	return tokenFactory.abi.Pack("createGovernanceToken", salt, name, symbol, decimals, cap)
}

// UnpackCreateGovernanceToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7288916.
//
// Solidity: function createGovernanceToken(bytes32 salt, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (tokenFactory *TokenFactory) UnpackCreateGovernanceToken(data []byte) (common.Address, error) {
	out, err := tokenFactory.abi.Unpack("createGovernanceToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCreateShareToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36177dfe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createShareToken(bytes32 salt, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (tokenFactory *TokenFactory) PackCreateShareToken(salt [32]byte, name string, symbol string, decimals uint8, cap *big.Int) []byte {
	enc, err := tokenFactory.abi.Pack("createShareToken", salt, name, symbol, decimals, cap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateShareToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36177dfe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createShareToken(bytes32 salt, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (tokenFactory *TokenFactory) TryPackCreateShareToken(salt [32]byte, name string, symbol string, decimals uint8, cap *big.Int) ([]byte, error) {
	return tokenFactory.abi.Pack("createShareToken", salt, name, symbol, decimals, cap)
}

// UnpackCreateShareToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x36177dfe.
//
// Solidity: function createShareToken(bytes32 salt, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (tokenFactory *TokenFactory) UnpackCreateShareToken(data []byte) (common.Address, error) {
	out, err := tokenFactory.abi.Unpack("createShareToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDeedImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e092b89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deedImplementation() view returns(address)
func (tokenFactory *TokenFactory) PackDeedImplementation() []byte {
	enc, err := tokenFactory.abi.Pack("deedImplementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeedImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e092b89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deedImplementation() view returns(address)
func (tokenFactory *TokenFactory) TryPackDeedImplementation() ([]byte, error) {
	return tokenFactory.abi.Pack("deedImplementation")
}

// UnpackDeedImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e092b89.
//
// Solidity: function deedImplementation() view returns(address)
func (tokenFactory *TokenFactory) UnpackDeedImplementation(data []byte) (common.Address, error) {
	out, err := tokenFactory.abi.Unpack("deedImplementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackImplementationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96daff13.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function implementationOf(uint8 family) view returns(address)
func (tokenFactory *TokenFactory) PackImplementationOf(family uint8) []byte {
	enc, err := tokenFactory.abi.Pack("implementationOf", family)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackImplementationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96daff13.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function implementationOf(uint8 family) view returns(address)
func (tokenFactory *TokenFactory) TryPackImplementationOf(family uint8) ([]byte, error) {
	return tokenFactory.abi.Pack("implementationOf", family)
}

// UnpackImplementationOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96daff13.
//
// Solidity: function implementationOf(uint8 family) view returns(address)
func (tokenFactory *TokenFactory) UnpackImplementationOf(data []byte) (common.Address, error) {
	out, err := tokenFactory.abi.Unpack("implementationOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (tokenFactory *TokenFactory) PackIsConsumingScheduledOp() []byte {
	enc, err := tokenFactory.abi.Pack("isConsumingScheduledOp")
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
func (tokenFactory *TokenFactory) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return tokenFactory.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (tokenFactory *TokenFactory) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := tokenFactory.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackPredictDeedToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89247ea9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictDeedToken(address creator, bytes32 salt) view returns(address token)
func (tokenFactory *TokenFactory) PackPredictDeedToken(creator common.Address, salt [32]byte) []byte {
	enc, err := tokenFactory.abi.Pack("predictDeedToken", creator, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictDeedToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89247ea9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictDeedToken(address creator, bytes32 salt) view returns(address token)
func (tokenFactory *TokenFactory) TryPackPredictDeedToken(creator common.Address, salt [32]byte) ([]byte, error) {
	return tokenFactory.abi.Pack("predictDeedToken", creator, salt)
}

// UnpackPredictDeedToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89247ea9.
//
// Solidity: function predictDeedToken(address creator, bytes32 salt) view returns(address token)
func (tokenFactory *TokenFactory) UnpackPredictDeedToken(data []byte) (common.Address, error) {
	out, err := tokenFactory.abi.Unpack("predictDeedToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPredictGovernanceToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10423388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictGovernanceToken(address creator, bytes32 salt) view returns(address token)
func (tokenFactory *TokenFactory) PackPredictGovernanceToken(creator common.Address, salt [32]byte) []byte {
	enc, err := tokenFactory.abi.Pack("predictGovernanceToken", creator, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictGovernanceToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10423388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictGovernanceToken(address creator, bytes32 salt) view returns(address token)
func (tokenFactory *TokenFactory) TryPackPredictGovernanceToken(creator common.Address, salt [32]byte) ([]byte, error) {
	return tokenFactory.abi.Pack("predictGovernanceToken", creator, salt)
}

// UnpackPredictGovernanceToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x10423388.
//
// Solidity: function predictGovernanceToken(address creator, bytes32 salt) view returns(address token)
func (tokenFactory *TokenFactory) UnpackPredictGovernanceToken(data []byte) (common.Address, error) {
	out, err := tokenFactory.abi.Unpack("predictGovernanceToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPredictShareToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0fe352b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictShareToken(address creator, bytes32 salt) view returns(address token)
func (tokenFactory *TokenFactory) PackPredictShareToken(creator common.Address, salt [32]byte) []byte {
	enc, err := tokenFactory.abi.Pack("predictShareToken", creator, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictShareToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0fe352b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictShareToken(address creator, bytes32 salt) view returns(address token)
func (tokenFactory *TokenFactory) TryPackPredictShareToken(creator common.Address, salt [32]byte) ([]byte, error) {
	return tokenFactory.abi.Pack("predictShareToken", creator, salt)
}

// UnpackPredictShareToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0fe352b.
//
// Solidity: function predictShareToken(address creator, bytes32 salt) view returns(address token)
func (tokenFactory *TokenFactory) UnpackPredictShareToken(data []byte) (common.Address, error) {
	out, err := tokenFactory.abi.Unpack("predictShareToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (tokenFactory *TokenFactory) PackRegistry() []byte {
	enc, err := tokenFactory.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (tokenFactory *TokenFactory) TryPackRegistry() ([]byte, error) {
	return tokenFactory.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (tokenFactory *TokenFactory) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := tokenFactory.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (tokenFactory *TokenFactory) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := tokenFactory.abi.Pack("setAuthority", newAuthority)
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
func (tokenFactory *TokenFactory) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return tokenFactory.abi.Pack("setAuthority", newAuthority)
}

// PackShareImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x895c3a0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shareImplementation() view returns(address)
func (tokenFactory *TokenFactory) PackShareImplementation() []byte {
	enc, err := tokenFactory.abi.Pack("shareImplementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShareImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x895c3a0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shareImplementation() view returns(address)
func (tokenFactory *TokenFactory) TryPackShareImplementation() ([]byte, error) {
	return tokenFactory.abi.Pack("shareImplementation")
}

// UnpackShareImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x895c3a0c.
//
// Solidity: function shareImplementation() view returns(address)
func (tokenFactory *TokenFactory) UnpackShareImplementation(data []byte) (common.Address, error) {
	out, err := tokenFactory.abi.Unpack("shareImplementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// TokenFactoryAuthorityUpdated represents a AuthorityUpdated event raised by the TokenFactory contract.
type TokenFactoryAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const TokenFactoryAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (TokenFactoryAuthorityUpdated) ContractEventName() string {
	return TokenFactoryAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (tokenFactory *TokenFactory) UnpackAuthorityUpdatedEvent(log *types.Log) (*TokenFactoryAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tokenFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TokenFactoryAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := tokenFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tokenFactory.abi.Events[event].Inputs {
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

// TokenFactoryImplementationAdopted represents a ImplementationAdopted event raised by the TokenFactory contract.
type TokenFactoryImplementationAdopted struct {
	Family         uint8
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const TokenFactoryImplementationAdoptedEventName = "ImplementationAdopted"

// ContractEventName returns the user-defined event name.
func (TokenFactoryImplementationAdopted) ContractEventName() string {
	return TokenFactoryImplementationAdoptedEventName
}

// UnpackImplementationAdoptedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ImplementationAdopted(uint8 indexed family, address indexed implementation)
func (tokenFactory *TokenFactory) UnpackImplementationAdoptedEvent(log *types.Log) (*TokenFactoryImplementationAdopted, error) {
	event := "ImplementationAdopted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tokenFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TokenFactoryImplementationAdopted)
	if len(log.Data) > 0 {
		if err := tokenFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tokenFactory.abi.Events[event].Inputs {
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

// TokenFactoryTokenCreated represents a TokenCreated event raised by the TokenFactory contract.
type TokenFactoryTokenCreated struct {
	Token   common.Address
	Salt    [32]byte
	Creator common.Address
	Family  uint8
	Raw     *types.Log // Blockchain specific contextual infos
}

const TokenFactoryTokenCreatedEventName = "TokenCreated"

// ContractEventName returns the user-defined event name.
func (TokenFactoryTokenCreated) ContractEventName() string {
	return TokenFactoryTokenCreatedEventName
}

// UnpackTokenCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenCreated(address indexed token, bytes32 indexed salt, address indexed creator, uint8 family)
func (tokenFactory *TokenFactory) UnpackTokenCreatedEvent(log *types.Log) (*TokenFactoryTokenCreated, error) {
	event := "TokenCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tokenFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TokenFactoryTokenCreated)
	if len(log.Data) > 0 {
		if err := tokenFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tokenFactory.abi.Events[event].Inputs {
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
func (tokenFactory *TokenFactory) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], tokenFactory.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return tokenFactory.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenFactory.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return tokenFactory.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenFactory.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return tokenFactory.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenFactory.abi.Errors["AlreadyAdopted"].ID.Bytes()[:4]) {
		return tokenFactory.UnpackAlreadyAdoptedError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenFactory.abi.Errors["FailedDeployment"].ID.Bytes()[:4]) {
		return tokenFactory.UnpackFailedDeploymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenFactory.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return tokenFactory.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenFactory.abi.Errors["InvalidFamily"].ID.Bytes()[:4]) {
		return tokenFactory.UnpackInvalidFamilyError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenFactory.abi.Errors["InvalidImplementation"].ID.Bytes()[:4]) {
		return tokenFactory.UnpackInvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenFactory.abi.Errors["NotAdopted"].ID.Bytes()[:4]) {
		return tokenFactory.UnpackNotAdoptedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TokenFactoryAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the TokenFactory contract.
type TokenFactoryAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func TokenFactoryAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (tokenFactory *TokenFactory) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*TokenFactoryAccessManagedInvalidAuthority, error) {
	out := new(TokenFactoryAccessManagedInvalidAuthority)
	if err := tokenFactory.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenFactoryAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the TokenFactory contract.
type TokenFactoryAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func TokenFactoryAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (tokenFactory *TokenFactory) UnpackAccessManagedRequiredDelayError(raw []byte) (*TokenFactoryAccessManagedRequiredDelay, error) {
	out := new(TokenFactoryAccessManagedRequiredDelay)
	if err := tokenFactory.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenFactoryAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the TokenFactory contract.
type TokenFactoryAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func TokenFactoryAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (tokenFactory *TokenFactory) UnpackAccessManagedUnauthorizedError(raw []byte) (*TokenFactoryAccessManagedUnauthorized, error) {
	out := new(TokenFactoryAccessManagedUnauthorized)
	if err := tokenFactory.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenFactoryAlreadyAdopted represents a AlreadyAdopted error raised by the TokenFactory contract.
type TokenFactoryAlreadyAdopted struct {
	Family         uint8
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyAdopted(uint8 family, address implementation)
func TokenFactoryAlreadyAdoptedErrorID() common.Hash {
	return common.HexToHash("0xdf1bff1a707857733bde8c5cbfd04ac0f9ba3b24131b8c55d05907e905fe4025")
}

// UnpackAlreadyAdoptedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyAdopted(uint8 family, address implementation)
func (tokenFactory *TokenFactory) UnpackAlreadyAdoptedError(raw []byte) (*TokenFactoryAlreadyAdopted, error) {
	out := new(TokenFactoryAlreadyAdopted)
	if err := tokenFactory.abi.UnpackIntoInterface(out, "AlreadyAdopted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenFactoryFailedDeployment represents a FailedDeployment error raised by the TokenFactory contract.
type TokenFactoryFailedDeployment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedDeployment()
func TokenFactoryFailedDeploymentErrorID() common.Hash {
	return common.HexToHash("0xb06ebf3d5067824a3fe5d5ba19471e035a7de6c88dac362c77b162830a5b9093")
}

// UnpackFailedDeploymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedDeployment()
func (tokenFactory *TokenFactory) UnpackFailedDeploymentError(raw []byte) (*TokenFactoryFailedDeployment, error) {
	out := new(TokenFactoryFailedDeployment)
	if err := tokenFactory.abi.UnpackIntoInterface(out, "FailedDeployment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenFactoryInsufficientBalance represents a InsufficientBalance error raised by the TokenFactory contract.
type TokenFactoryInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func TokenFactoryInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (tokenFactory *TokenFactory) UnpackInsufficientBalanceError(raw []byte) (*TokenFactoryInsufficientBalance, error) {
	out := new(TokenFactoryInsufficientBalance)
	if err := tokenFactory.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenFactoryInvalidFamily represents a InvalidFamily error raised by the TokenFactory contract.
type TokenFactoryInvalidFamily struct {
	Family uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidFamily(uint8 family)
func TokenFactoryInvalidFamilyErrorID() common.Hash {
	return common.HexToHash("0x32ea7adac902b659031df27c98c1409b63ee70e808eeae7e34fccab3c949c425")
}

// UnpackInvalidFamilyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidFamily(uint8 family)
func (tokenFactory *TokenFactory) UnpackInvalidFamilyError(raw []byte) (*TokenFactoryInvalidFamily, error) {
	out := new(TokenFactoryInvalidFamily)
	if err := tokenFactory.abi.UnpackIntoInterface(out, "InvalidFamily", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenFactoryInvalidImplementation represents a InvalidImplementation error raised by the TokenFactory contract.
type TokenFactoryInvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidImplementation(address implementation)
func TokenFactoryInvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x0c76093759641379d230b6d3062939c31d1f5be7dc637c7ec6aacd8899e7b786")
}

// UnpackInvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidImplementation(address implementation)
func (tokenFactory *TokenFactory) UnpackInvalidImplementationError(raw []byte) (*TokenFactoryInvalidImplementation, error) {
	out := new(TokenFactoryInvalidImplementation)
	if err := tokenFactory.abi.UnpackIntoInterface(out, "InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenFactoryNotAdopted represents a NotAdopted error raised by the TokenFactory contract.
type TokenFactoryNotAdopted struct {
	Family uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAdopted(uint8 family)
func TokenFactoryNotAdoptedErrorID() common.Hash {
	return common.HexToHash("0x78f2a01ba1dba15aedb97b21c7f28966a84729bc7be23248f4c9e0473e804c19")
}

// UnpackNotAdoptedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAdopted(uint8 family)
func (tokenFactory *TokenFactory) UnpackNotAdoptedError(raw []byte) (*TokenFactoryNotAdopted, error) {
	out := new(TokenFactoryNotAdopted)
	if err := tokenFactory.abi.UnpackIntoInterface(out, "NotAdopted", raw); err != nil {
		return nil, err
	}
	return out, nil
}
