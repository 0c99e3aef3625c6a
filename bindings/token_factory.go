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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"shareImplementation_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deedImplementation_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"adopt\",\"inputs\":[{\"name\":\"family\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createDeedToken\",\"inputs\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createGovernanceToken\",\"inputs\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createShareToken\",\"inputs\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createUtilityToken\",\"inputs\":[{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deedImplementation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"implementationOf\",\"inputs\":[{\"name\":\"family\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"predictDeedToken\",\"inputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"predictGovernanceToken\",\"inputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"predictShareToken\",\"inputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"predictUtilityToken\",\"inputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"shareImplementation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ImplementationAdopted\",\"inputs\":[{\"name\":\"family\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenCreated\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"creator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"family\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyAdopted\",\"inputs\":[{\"name\":\"family\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FailedDeployment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidFamily\",\"inputs\":[{\"name\":\"family\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAdopted\",\"inputs\":[{\"name\":\"family\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]",
	ID:  "TokenFactory",
	Bin: "0x60e060405234801561000f575f5ffd5b506040516110ee3803806110ee83398101604081905261002e916100c5565b8361003881610057565b506001600160a01b0392831660805290821660a0521660c05250610116565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b80516001600160a01b03811681146100c0575f5ffd5b919050565b5f5f5f5f608085870312156100d8575f5ffd5b6100e1856100aa565b93506100ef602086016100aa565b92506100fd604086016100aa565b915061010b606086016100aa565b905092959194509250565b60805160a05160c051610f7d6101715f395f818161015a015281816102cb0152818161053401526105c101525f81816101e30152818161037d0152818161058e015261063601525f81816101a901526103c80152610f7d5ff3fe608060405234801561000f575f5ffd5b50600436106100fb575f3560e01c8063895c3a0c11610093578063bf7e214f11610063578063bf7e214f1461024c578063c72889161461025c578063d0fe352b1461026f578063dccb2c7d14610282575f5ffd5b8063895c3a0c146101de5780638fb360371461020557806396daff1314610226578063a427550814610239575f5ffd5b80637070623d116100ce5780637070623d1461017c5780637a9e5e4b1461018f5780637b103999146101a457806389247ea9146101cb575f5ffd5b806310423388146100ff578063184f38591461012f57806336177dfe146101425780635e092b8914610155575b5f5ffd5b61011261010d366004610b3f565b610295565b6040516001600160a01b0390911681526020015b60405180910390f35b61011261013d366004610bac565b6102b9565b610112610150366004610c35565b61036e565b6101127f000000000000000000000000000000000000000000000000000000000000000081565b61011261018a366004610cc7565b610448565b6101a261019d366004610d6f565b6104b1565b005b6101127f000000000000000000000000000000000000000000000000000000000000000081565b6101126101d9366004610b3f565b61052e565b6101127f000000000000000000000000000000000000000000000000000000000000000081565b61020d61055d565b6040516001600160e01b03199091168152602001610126565b610112610234366004610d88565b61057f565b610112610247366004610b3f565b610603565b5f546001600160a01b0316610112565b61011261026a366004610c35565b610611565b61011261027d366004610b3f565b610630565b6101a2610290366004610da1565b61065f565b5f6102b26102a36003610786565b6102ad85856107cc565b610808565b9392505050565b5f6102c6335b5f36610870565b6102f27f0000000000000000000000000000000000000000000000000000000000000000876002610966565b9050806001600160a01b031663906571476103145f546001600160a01b031690565b878787876040518663ffffffff1660e01b8152600401610338959493929190610dfa565b5f604051808303815f87803b15801561034f575f5ffd5b505af1158015610361573d5f5f3e3d5ffd5b5050505095945050505050565b5f610378336102bf565b6103a47f0000000000000000000000000000000000000000000000000000000000000000896001610966565b9050806001600160a01b031663740b08dc6103c65f546001600160a01b031690565b7f00000000000000000000000000000000000000000000000000000000000000008a8a8a8a8a8a6040518963ffffffff1660e01b8152600401610410989796959493929190610e3d565b5f604051808303815f87803b158015610427575f5ffd5b505af1158015610439573d5f5f3e3d5ffd5b50505050979650505050505050565b5f610452336102bf565b61046761045f6004610786565b896004610966565b9050806001600160a01b0316635f1e6f6d6104895f546001600160a01b031690565b8989898989896040518863ffffffff1660e01b81526004016104109796959493929190610e97565b5f5433906001600160a01b031681146104ec5760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b5f03610521576040516361798f2f60e11b81526001600160a01b03831660048201526024016104e3565b61052a826109cd565b5050565b5f6102b27f00000000000000000000000000000000000000000000000000000000000000006102ad85856107cc565b5f8054600160a01b900460ff1661057357505f90565b50638fb3603760e01b90565b5f5f1960ff8316016105b257507f0000000000000000000000000000000000000000000000000000000000000000919050565b60011960ff8316016105e557507f0000000000000000000000000000000000000000000000000000000000000000919050565b5060ff165f908152600160205260409020546001600160a01b031690565b5f6102b26102a36004610786565b5f61061b336102bf565b6103a46106286003610786565b896003610966565b5f6102b27f00000000000000000000000000000000000000000000000000000000000000006102ad85856107cc565b610668336102bf565b60ff82166003148061067d575060ff82166004145b82906106a2576040516319753d6d60e11b815260ff90911660048201526024016104e3565b5060ff82165f9081526001602052604090205482906001600160a01b031680156106f357604051636f8dff8d60e11b815260ff90921660048301526001600160a01b031660248201526044016104e3565b508190506001600160a01b0381163b61072b57604051630c76093760e01b81526001600160a01b0390911660048201526024016104e3565b5060ff82165f8181526001602052604080822080546001600160a01b0319166001600160a01b03861690811790915590519092917fb2377b0da021763d4ee844ad4e66a0e89c5b66be26c6687e912d26e1697b43ed91a35050565b60ff81165f908152600160205260409020546001600160a01b031681816107c6576040516378f2a01b60e01b815260ff90911660048201526024016104e3565b50919050565b604080516001600160a01b03841660208201529081018290525f9060600160405160208183030381529060405280519060200120905092915050565b6040513060388201526f5af43d82803e903d91602b57fd5bf3ff602482015260148101839052733d602d80600a3d3981f3363d3d373d3d3d363d738152605881018290526037600c820120607882015260556043909101205f906001600160a01b03166102b2565b5f5f6108a36108865f546001600160a01b031690565b863061089560045f898b610ef1565b61089e91610f18565b610a20565b915091508161095f5763ffffffff81161561093c575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee906108fd90889088908890600401610f50565b5f604051808303815f87803b158015610914575f5ffd5b505af1158015610926573d5f5f3e3d5ffd5b50505f805460ff60a01b191690555061095f9050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016104e3565b5050505050565b5f3361097b8561097683876107cc565b610ab2565b60405160ff851681529092506001600160a01b038083169186918516907f20930d075156e8577ec5eb3f0ddcde5596f5618fe60da47b560807d745eb99c39060200160405180910390a4509392505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15610aa8575f516020805191945081901c150291505b5094509492505050565b5f6102b283838380763d602d80600a3d3981f3363d3d373d3d3d363d730000008460601b60e81c175f526e5af43d82803e903d91602b57fd5bf38460781b17602052826037600984f590506001600160a01b0381166102b25760405163b06ebf3d60e01b815260040160405180910390fd5b80356001600160a01b0381168114610b3a575f5ffd5b919050565b5f5f60408385031215610b50575f5ffd5b610b5983610b24565b946020939093013593505050565b5f5f83601f840112610b77575f5ffd5b50813567ffffffffffffffff811115610b8e575f5ffd5b602083019150836020828501011115610ba5575f5ffd5b9250929050565b5f5f5f5f5f60608688031215610bc0575f5ffd5b85359450602086013567ffffffffffffffff811115610bdd575f5ffd5b610be988828901610b67565b909550935050604086013567ffffffffffffffff811115610c08575f5ffd5b610c1488828901610b67565b969995985093965092949392505050565b803560ff81168114610b3a575f5ffd5b5f5f5f5f5f5f5f60a0888a031215610c4b575f5ffd5b87359650602088013567ffffffffffffffff811115610c68575f5ffd5b610c748a828b01610b67565b909750955050604088013567ffffffffffffffff811115610c93575f5ffd5b610c9f8a828b01610b67565b9095509350610cb2905060608901610c25565b91506080880135905092959891949750929550565b5f5f5f5f5f5f5f6080888a031215610cdd575f5ffd5b87359650602088013567ffffffffffffffff811115610cfa575f5ffd5b610d068a828b01610b67565b909750955050604088013567ffffffffffffffff811115610d25575f5ffd5b610d318a828b01610b67565b909550935050606088013567ffffffffffffffff811115610d50575f5ffd5b610d5c8a828b01610b67565b989b979a50959850939692959293505050565b5f60208284031215610d7f575f5ffd5b6102b282610b24565b5f60208284031215610d98575f5ffd5b6102b282610c25565b5f5f60408385031215610db2575f5ffd5b610dbb83610c25565b9150610dc960208401610b24565b90509250929050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b03861681526060602082018190525f90610e1e9083018688610dd2565b8281036040840152610e31818587610dd2565b98975050505050505050565b6001600160a01b0389811682528816602082015260c0604082018190525f90610e69908301888a610dd2565b8281036060840152610e7c818789610dd2565b60ff959095166080840152505060a001529695505050505050565b6001600160a01b03881681526080602082018190525f90610ebb908301888a610dd2565b8281036040840152610ece818789610dd2565b90508281036060840152610ee3818587610dd2565b9a9950505050505050505050565b5f5f85851115610eff575f5ffd5b83861115610f0b575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015610f49576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f90610f749083018486610dd2565b9594505050505056",
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

// PackCreateUtilityToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7070623d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createUtilityToken(bytes32 salt, string name, string symbol, string uri) returns(address token)
func (tokenFactory *TokenFactory) PackCreateUtilityToken(salt [32]byte, name string, symbol string, uri string) []byte {
	enc, err := tokenFactory.abi.Pack("createUtilityToken", salt, name, symbol, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateUtilityToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7070623d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createUtilityToken(bytes32 salt, string name, string symbol, string uri) returns(address token)
func (tokenFactory *TokenFactory) TryPackCreateUtilityToken(salt [32]byte, name string, symbol string, uri string) ([]byte, error) {
	return tokenFactory.abi.Pack("createUtilityToken", salt, name, symbol, uri)
}

// UnpackCreateUtilityToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7070623d.
//
// Solidity: function createUtilityToken(bytes32 salt, string name, string symbol, string uri) returns(address token)
func (tokenFactory *TokenFactory) UnpackCreateUtilityToken(data []byte) (common.Address, error) {
	out, err := tokenFactory.abi.Unpack("createUtilityToken", data)
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

// PackPredictUtilityToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4275508.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictUtilityToken(address creator, bytes32 salt) view returns(address token)
func (tokenFactory *TokenFactory) PackPredictUtilityToken(creator common.Address, salt [32]byte) []byte {
	enc, err := tokenFactory.abi.Pack("predictUtilityToken", creator, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictUtilityToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4275508.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictUtilityToken(address creator, bytes32 salt) view returns(address token)
func (tokenFactory *TokenFactory) TryPackPredictUtilityToken(creator common.Address, salt [32]byte) ([]byte, error) {
	return tokenFactory.abi.Pack("predictUtilityToken", creator, salt)
}

// UnpackPredictUtilityToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4275508.
//
// Solidity: function predictUtilityToken(address creator, bytes32 salt) view returns(address token)
func (tokenFactory *TokenFactory) UnpackPredictUtilityToken(data []byte) (common.Address, error) {
	out, err := tokenFactory.abi.Unpack("predictUtilityToken", data)
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
