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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"shareImplementation_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deedImplementation_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createDeedToken\",\"inputs\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createShareToken\",\"inputs\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deedImplementation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"predictDeedToken\",\"inputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"predictShareToken\",\"inputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"shareImplementation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenCreated\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"creator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"family\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FailedDeployment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "TokenFactory",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051610c1a380380610c1a83398101604081905261002e916100c5565b8361003881610057565b506001600160a01b0392831660805290821660a0521660c05250610116565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b80516001600160a01b03811681146100c0575f5ffd5b919050565b5f5f5f5f608085870312156100d8575f5ffd5b6100e1856100aa565b93506100ef602086016100aa565b92506100fd604086016100aa565b915061010b606086016100aa565b905092959194509250565b60805160a05160c051610ab86101625f395f818160e7015281816101d501526103d501525f818161015d01528181610287015261043201525f818161012301526102d20152610ab85ff3fe608060405234801561000f575f5ffd5b506004361061009b575f3560e01c806389247ea91161006357806389247ea914610145578063895c3a0c146101585780638fb360371461017f578063bf7e214f146101a0578063d0fe352b146101b0575f5ffd5b8063184f38591461009f57806336177dfe146100cf5780635e092b89146100e25780637a9e5e4b146101095780637b1039991461011e575b5f5ffd5b6100b26100ad3660046107f8565b6101c3565b6040516001600160a01b0390911681526020015b60405180910390f35b6100b26100dd366004610871565b610278565b6100b27f000000000000000000000000000000000000000000000000000000000000000081565b61011c610117366004610926565b610352565b005b6100b27f000000000000000000000000000000000000000000000000000000000000000081565b6100b261015336600461093f565b6103cf565b6100b27f000000000000000000000000000000000000000000000000000000000000000081565b61018761040a565b6040516001600160e01b031990911681526020016100c6565b5f546001600160a01b03166100b2565b6100b26101be36600461093f565b61042c565b5f6101d0335b5f3661045b565b6101fc7f0000000000000000000000000000000000000000000000000000000000000000876002610551565b9050806001600160a01b0316639065714761021e5f546001600160a01b031690565b878787876040518663ffffffff1660e01b815260040161024295949392919061098f565b5f604051808303815f87803b158015610259575f5ffd5b505af115801561026b573d5f5f3e3d5ffd5b5050505095945050505050565b5f610282336101c9565b6102ae7f0000000000000000000000000000000000000000000000000000000000000000896001610551565b9050806001600160a01b031663740b08dc6102d05f546001600160a01b031690565b7f00000000000000000000000000000000000000000000000000000000000000008a8a8a8a8a8a6040518963ffffffff1660e01b815260040161031a9897969594939291906109d2565b5f604051808303815f87803b158015610331575f5ffd5b505af1158015610343573d5f5f3e3d5ffd5b50505050979650505050505050565b5f5433906001600160a01b0316811461038d5760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b5f036103c2576040516361798f2f60e11b81526001600160a01b0383166004820152602401610384565b6103cb826105b8565b5050565b5f6104037f00000000000000000000000000000000000000000000000000000000000000006103fe858561060b565b610647565b9392505050565b5f8054600160a01b900460ff1661042057505f90565b50638fb3603760e01b90565b5f6104037f00000000000000000000000000000000000000000000000000000000000000006103fe858561060b565b5f5f61048e6104715f546001600160a01b031690565b863061048060045f898b610a2c565b61048991610a53565b6106af565b915091508161054a5763ffffffff811615610527575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee906104e890889088908890600401610a8b565b5f604051808303815f87803b1580156104ff575f5ffd5b505af1158015610511573d5f5f3e3d5ffd5b50505f805460ff60a01b191690555061054a9050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610384565b5050505050565b5f3361056685610561838761060b565b610741565b60405160ff851681529092506001600160a01b038083169186918516907f20930d075156e8577ec5eb3f0ddcde5596f5618fe60da47b560807d745eb99c39060200160405180910390a4509392505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b604080516001600160a01b03841660208201529081018290525f9060600160405160208183030381529060405280519060200120905092915050565b6040513060388201526f5af43d82803e903d91602b57fd5bf3ff602482015260148101839052733d602d80600a3d3981f3363d3d373d3d3d363d738152605881018290526037600c820120607882015260556043909101205f906001600160a01b0316610403565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15610737575f516020805191945081901c150291505b5094509492505050565b5f61040383838380763d602d80600a3d3981f3363d3d373d3d3d363d730000008460601b60e81c175f526e5af43d82803e903d91602b57fd5bf38460781b17602052826037600984f590506001600160a01b0381166104035760405163b06ebf3d60e01b815260040160405180910390fd5b5f5f83601f8401126107c3575f5ffd5b50813567ffffffffffffffff8111156107da575f5ffd5b6020830191508360208285010111156107f1575f5ffd5b9250929050565b5f5f5f5f5f6060868803121561080c575f5ffd5b85359450602086013567ffffffffffffffff811115610829575f5ffd5b610835888289016107b3565b909550935050604086013567ffffffffffffffff811115610854575f5ffd5b610860888289016107b3565b969995985093965092949392505050565b5f5f5f5f5f5f5f60a0888a031215610887575f5ffd5b87359650602088013567ffffffffffffffff8111156108a4575f5ffd5b6108b08a828b016107b3565b909750955050604088013567ffffffffffffffff8111156108cf575f5ffd5b6108db8a828b016107b3565b909550935050606088013560ff811681146108f4575f5ffd5b809250506080880135905092959891949750929550565b80356001600160a01b0381168114610921575f5ffd5b919050565b5f60208284031215610936575f5ffd5b6104038261090b565b5f5f60408385031215610950575f5ffd5b6109598361090b565b946020939093013593505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b03861681526060602082018190525f906109b39083018688610967565b82810360408401526109c6818587610967565b98975050505050505050565b6001600160a01b0389811682528816602082015260c0604082018190525f906109fe908301888a610967565b8281036060840152610a11818789610967565b60ff959095166080840152505060a001529695505050505050565b5f5f85851115610a3a575f5ffd5b83861115610a46575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015610a84576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f90610aaf9083018486610967565b9594505050505056",
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
	if bytes.Equal(raw[:4], tokenFactory.abi.Errors["FailedDeployment"].ID.Bytes()[:4]) {
		return tokenFactory.UnpackFailedDeploymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenFactory.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return tokenFactory.UnpackInsufficientBalanceError(raw[4:])
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
