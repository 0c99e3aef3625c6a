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

// Document is an auto generated low-level Go binding around an user-defined struct.
type Document struct {
	Name      [32]byte
	Hash      [32]byte
	UpdatedAt *big.Int
	Uri       string
}

// DocumentRegistryMetaData contains all meta data concerning the DocumentRegistry contract.
var DocumentRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"documentsOf\",\"inputs\":[{\"name\":\"subject\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"documents\",\"type\":\"tuple[]\",\"internalType\":\"structDocument[]\",\"components\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"updatedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"findByHash\",\"inputs\":[{\"name\":\"subject\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"setAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"current\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAllDocuments\",\"inputs\":[{\"name\":\"subject\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"names\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getDocument\",\"inputs\":[{\"name\":\"subject\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeDocument\",\"inputs\":[{\"name\":\"subject\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setDocument\",\"inputs\":[{\"name\":\"subject\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DocumentRemoved\",\"inputs\":[{\"name\":\"subject\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DocumentUpdated\",\"inputs\":[{\"name\":\"subject\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidDocument\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownDocument\",\"inputs\":[{\"name\":\"subject\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "DocumentRegistry",
	Bin: "0x6080604052348015600e575f5ffd5b506040516112c83803806112c8833981016040819052602b91608c565b806033816039565b505060b7565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f60208284031215609b575f5ffd5b81516001600160a01b038116811460b0575f5ffd5b9392505050565b611204806100c45f395ff3fe608060405234801561000f575f5ffd5b5060043610610090575f3560e01c80637a9e5e4b116100635780637a9e5e4b146101075780638fb360371461011a578063a4d0318d1461013b578063a8d5044514610172578063bf7e214f14610192575f5ffd5b806301108758146100945780631b48ba1f146100bd5780633d3e9245146100df5780634c0e1047146100f4575b5f5ffd5b6100a76100a2366004610d1c565b6101ac565b6040516100b49190610d73565b60405180910390f35b6100d06100cb366004610e09565b610393565b6040516100b493929190610e29565b6100f26100ed366004610e09565b610474565b005b6100f2610102366004610e4d565b610621565b6100f2610115366004610ed0565b6107c7565b61012261083f565b6040516001600160e01b031990911681526020016100b4565b61014e610149366004610e09565b610861565b6040805193845265ffffffffffff90921660208401521515908201526060016100b4565b610185610180366004610ef6565b6108d3565b6040516100b49190610f0d565b5f546040516001600160a01b0390911681526020016100b4565b5f8381526001602052604081206060916101c5826108f2565b90505f8186106101d5575f6101df565b6101df8683610f63565b90508085106101ee57806101f0565b845b67ffffffffffffffff81111561020857610208610f76565b60405190808252806020026020018201604052801561026957816020015b61025660405180608001604052805f81526020015f81526020015f65ffffffffffff168152602001606081525090565b8152602001906001900390816102265790505b5093505f5b845181101561038857600284015f610290610289848b610f8a565b87906108fb565b815260208082019290925260409081015f20815160808101835281548152600182015493810193909352600281015465ffffffffffff16918301919091526003810180546060840191906102e390610f9d565b80601f016020809104026020016040519081016040528092919081815260200182805461030f90610f9d565b801561035a5780601f106103315761010080835404028352916020019161035a565b820191905f5260205f20905b81548152906001019060200180831161033d57829003601f168201915b50505050508152505085828151811061037557610375610fd5565b602090810291909101015260010161026e565b505050509392505050565b5f8281526001602081815260408084208585526002908101909252832091820154908201546003830180546060959485949093909165ffffffffffff9091169083906103de90610f9d565b80601f016020809104026020016040519081016040528092919081815260200182805461040a90610f9d565b80156104555780601f1061042c57610100808354040283529160200191610455565b820191905f5260205f20905b81548152906001019060200180831161043857829003601f168201915b50939d959c505065ffffffffffff909316995092975050505050505050565b610480335b5f3661090d565b5f8281526001602052604090206104978183610a03565b838390916104c6576040516376f3d1a160e11b8152600481019290925260248201526044015b60405180910390fd5b50505f8281526002808301602090815260408084208151608081018352815481526001820154938101939093529283015465ffffffffffff169082015260038201805491929160608401919061051b90610f9d565b80601f016020809104026020016040519081016040528092919081815260200182805461054790610f9d565b80156105925780601f1061056957610100808354040283529160200191610592565b820191905f5260205f20905b81548152906001019060200180831161057557829003601f168201915b505050919092525050505f84815260028085016020526040822082815560018101839055908101805465ffffffffffff191690559192506105d66003830182610cca565b505082847fc6678f8650154c2bf6f8f14c18f496011f78028b8a5e93f0a3e341be220475c283606001518460200151604051610613929190610fe9565b60405180910390a350505050565b61062a33610479565b831580159061063857508015155b848290916106625760405163188b51b360e31b8152600481019290925260248201526044016104bd565b50505f8581526001602052604090204261067c8287610a0e565b5060405180608001604052808781526020018481526020018265ffffffffffff16815260200186868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920182905250939094525050888152600285810160209081526040928390208551815590850151600182015591840151908201805465ffffffffffff191665ffffffffffff909216919091179055606083015190915060038201906107329082611060565b505060408051808201825288815265ffffffffffff84811660208084019182525f8981526003890190915284902092518355516001909201805465ffffffffffff1916929091169190911790555187915088907fefdafe89c30de0acf4d6cc4252c6544c00209b142538c06f50794160e9e96e77906107b690899089908990611143565b60405180910390a350505050505050565b5f5433906001600160a01b031681146107fd5760405162d1953b60e31b81526001600160a01b03821660048201526024016104bd565b816001600160a01b03163b5f03610832576040516361798f2f60e11b81526001600160a01b03831660048201526024016104bd565b61083b82610a19565b5050565b5f8054600160a01b900460ff1661085557505f90565b50638fb3603760e01b90565b5f8281526001602081815260408084208585526003810183528185208251808401909352805480845294015465ffffffffffff169282018390528493849391929181158015906108c4575082515f90815260028501602052604090206001015488145b94509450945050509250925092565b5f8181526001602052604090206060906108ec90610a6c565b92915050565b5f6108ec825490565b5f6109068383610a78565b9392505050565b5f5f6109406109235f546001600160a01b031690565b863061093260045f898b611166565b61093b9161118d565b610a83565b91509150816109fc5763ffffffff8116156109d9575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061099a908890889088906004016111c3565b5f604051808303815f87803b1580156109b1575f5ffd5b505af11580156109c3573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506109fc9050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016104bd565b5050505050565b5f6109068383610b15565b5f6109068383610bff565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60605f61090683610c4b565b5f6109068383610ca4565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15610b0b575f516020805191945081901c150291505b5094509492505050565b5f8181526001830160205260408120548015610bef575f610b37600183610f63565b85549091505f90610b4a90600190610f63565b9050808214610ba9575f865f018281548110610b6857610b68610fd5565b905f5260205f200154905080875f018481548110610b8857610b88610fd5565b5f918252602080832090910192909255918252600188019052604090208390555b8554869080610bba57610bba6111f0565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f9055600193505050506108ec565b5f9150506108ec565b5092915050565b5f818152600183016020526040812054610c4457508154600181810184555f8481526020808220909301849055845484825282860190935260409020919091556108ec565b505f6108ec565b6060815f01805480602002602001604051908101604052809291908181526020018280548015610c9857602002820191905f5260205f20905b815481526020019060010190808311610c84575b50505050509050919050565b5f825f018281548110610cb957610cb9610fd5565b905f5260205f200154905092915050565b508054610cd690610f9d565b5f825580601f10610ce5575050565b601f0160209004905f5260205f2090610cfe9190610d00565b565b5f5b80821115610d17575f81840155600101610d02565b505050565b5f5f5f60608486031215610d2e575f5ffd5b505081359360208301359350604090920135919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015610dfd57603f198786030184528151805186526020810151602087015265ffffffffffff60408201511660408701526060810151905060806060870152610de76080870182610d45565b9550506020938401939190910190600101610d99565b50929695505050505050565b5f5f60408385031215610e1a575f5ffd5b50508035926020909101359150565b606081525f610e3b6060830186610d45565b60208301949094525060400152919050565b5f5f5f5f5f60808688031215610e61575f5ffd5b8535945060208601359350604086013567ffffffffffffffff811115610e85575f5ffd5b8601601f81018813610e95575f5ffd5b803567ffffffffffffffff811115610eab575f5ffd5b886020828401011115610ebc575f5ffd5b959894975060200195606001359392505050565b5f60208284031215610ee0575f5ffd5b81356001600160a01b0381168114610906575f5ffd5b5f60208284031215610f06575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b81811015610f44578351835260209384019390920191600101610f26565b509095945050505050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156108ec576108ec610f4f565b634e487b7160e01b5f52604160045260245ffd5b808201808211156108ec576108ec610f4f565b600181811c90821680610fb157607f821691505b602082108103610fcf57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b604081525f610ffb6040830185610d45565b90508260208301529392505050565b601f821115610d175782821115610d1757805f5260205f20601f840160051c602085101561103557505f5b90810190601f840160051c035f5b81811015611058575f83820155600101611043565b505050505050565b815167ffffffffffffffff81111561107a5761107a610f76565b61108e816110888454610f9d565b8461100a565b6020601f8211600181146110c0575f83156110a95750848201515b5f19600385901b1c1916600184901b1784556109fc565b5f84815260208120601f198516915b828110156110ef57878501518255602094850194600190920191016110cf565b508482101561110c57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f61115660408301858761111b565b9050826020830152949350505050565b5f5f85851115611174575f5ffd5b83861115611180575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015610bf8576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190525f906111e7908301848661111b565b95945050505050565b634e487b7160e01b5f52603160045260245ffd",
}

// DocumentRegistry is an auto generated Go binding around an Ethereum contract.
type DocumentRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DocumentRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewDocumentRegistry creates a new instance of DocumentRegistry.
func NewDocumentRegistry() *DocumentRegistry {
	parsed, err := DocumentRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DocumentRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DocumentRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority) returns()
func (documentRegistry *DocumentRegistry) PackConstructor(authority common.Address) []byte {
	enc, err := documentRegistry.abi.Pack("", authority)
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
func (documentRegistry *DocumentRegistry) PackAuthority() []byte {
	enc, err := documentRegistry.abi.Pack("authority")
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
func (documentRegistry *DocumentRegistry) TryPackAuthority() ([]byte, error) {
	return documentRegistry.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (documentRegistry *DocumentRegistry) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := documentRegistry.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDocumentsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01108758.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function documentsOf(bytes32 subject, uint256 first, uint256 count) view returns((bytes32,bytes32,uint48,string)[] documents)
func (documentRegistry *DocumentRegistry) PackDocumentsOf(subject [32]byte, first *big.Int, count *big.Int) []byte {
	enc, err := documentRegistry.abi.Pack("documentsOf", subject, first, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDocumentsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01108758.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function documentsOf(bytes32 subject, uint256 first, uint256 count) view returns((bytes32,bytes32,uint48,string)[] documents)
func (documentRegistry *DocumentRegistry) TryPackDocumentsOf(subject [32]byte, first *big.Int, count *big.Int) ([]byte, error) {
	return documentRegistry.abi.Pack("documentsOf", subject, first, count)
}

// UnpackDocumentsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01108758.
//
// Solidity: function documentsOf(bytes32 subject, uint256 first, uint256 count) view returns((bytes32,bytes32,uint48,string)[] documents)
func (documentRegistry *DocumentRegistry) UnpackDocumentsOf(data []byte) ([]Document, error) {
	out, err := documentRegistry.abi.Unpack("documentsOf", data)
	if err != nil {
		return *new([]Document), err
	}
	out0 := *abi.ConvertType(out[0], new([]Document)).(*[]Document)
	return out0, nil
}

// PackFindByHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4d0318d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function findByHash(bytes32 subject, bytes32 documentHash) view returns(bytes32 name, uint48 setAt, bool current)
func (documentRegistry *DocumentRegistry) PackFindByHash(subject [32]byte, documentHash [32]byte) []byte {
	enc, err := documentRegistry.abi.Pack("findByHash", subject, documentHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFindByHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4d0318d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function findByHash(bytes32 subject, bytes32 documentHash) view returns(bytes32 name, uint48 setAt, bool current)
func (documentRegistry *DocumentRegistry) TryPackFindByHash(subject [32]byte, documentHash [32]byte) ([]byte, error) {
	return documentRegistry.abi.Pack("findByHash", subject, documentHash)
}

// DocumentRegistryFindByHashOutput serves as a container for the return parameters of contract
// method FindByHash.
type DocumentRegistryFindByHashOutput struct {
	Name    [32]byte
	SetAt   *big.Int
	Current bool
}

// UnpackFindByHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4d0318d.
//
// Solidity: function findByHash(bytes32 subject, bytes32 documentHash) view returns(bytes32 name, uint48 setAt, bool current)
func (documentRegistry *DocumentRegistry) UnpackFindByHash(data []byte) (DocumentRegistryFindByHashOutput, error) {
	out, err := documentRegistry.abi.Unpack("findByHash", data)
	outstruct := new(DocumentRegistryFindByHashOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Name = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.SetAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Current = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackGetAllDocuments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8d50445.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAllDocuments(bytes32 subject) view returns(bytes32[] names)
func (documentRegistry *DocumentRegistry) PackGetAllDocuments(subject [32]byte) []byte {
	enc, err := documentRegistry.abi.Pack("getAllDocuments", subject)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAllDocuments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8d50445.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAllDocuments(bytes32 subject) view returns(bytes32[] names)
func (documentRegistry *DocumentRegistry) TryPackGetAllDocuments(subject [32]byte) ([]byte, error) {
	return documentRegistry.abi.Pack("getAllDocuments", subject)
}

// UnpackGetAllDocuments is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8d50445.
//
// Solidity: function getAllDocuments(bytes32 subject) view returns(bytes32[] names)
func (documentRegistry *DocumentRegistry) UnpackGetAllDocuments(data []byte) ([][32]byte, error) {
	out, err := documentRegistry.abi.Unpack("getAllDocuments", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackGetDocument is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b48ba1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getDocument(bytes32 subject, bytes32 name) view returns(string uri, bytes32 documentHash, uint256 updatedAt)
func (documentRegistry *DocumentRegistry) PackGetDocument(subject [32]byte, name [32]byte) []byte {
	enc, err := documentRegistry.abi.Pack("getDocument", subject, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetDocument is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b48ba1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getDocument(bytes32 subject, bytes32 name) view returns(string uri, bytes32 documentHash, uint256 updatedAt)
func (documentRegistry *DocumentRegistry) TryPackGetDocument(subject [32]byte, name [32]byte) ([]byte, error) {
	return documentRegistry.abi.Pack("getDocument", subject, name)
}

// DocumentRegistryGetDocumentOutput serves as a container for the return parameters of contract
// method GetDocument.
type DocumentRegistryGetDocumentOutput struct {
	Uri          string
	DocumentHash [32]byte
	UpdatedAt    *big.Int
}

// UnpackGetDocument is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1b48ba1f.
//
// Solidity: function getDocument(bytes32 subject, bytes32 name) view returns(string uri, bytes32 documentHash, uint256 updatedAt)
func (documentRegistry *DocumentRegistry) UnpackGetDocument(data []byte) (DocumentRegistryGetDocumentOutput, error) {
	out, err := documentRegistry.abi.Unpack("getDocument", data)
	outstruct := new(DocumentRegistryGetDocumentOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Uri = *abi.ConvertType(out[0], new(string)).(*string)
	outstruct.DocumentHash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.UpdatedAt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (documentRegistry *DocumentRegistry) PackIsConsumingScheduledOp() []byte {
	enc, err := documentRegistry.abi.Pack("isConsumingScheduledOp")
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
func (documentRegistry *DocumentRegistry) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return documentRegistry.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (documentRegistry *DocumentRegistry) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := documentRegistry.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackRemoveDocument is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d3e9245.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeDocument(bytes32 subject, bytes32 name) returns()
func (documentRegistry *DocumentRegistry) PackRemoveDocument(subject [32]byte, name [32]byte) []byte {
	enc, err := documentRegistry.abi.Pack("removeDocument", subject, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveDocument is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d3e9245.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeDocument(bytes32 subject, bytes32 name) returns()
func (documentRegistry *DocumentRegistry) TryPackRemoveDocument(subject [32]byte, name [32]byte) ([]byte, error) {
	return documentRegistry.abi.Pack("removeDocument", subject, name)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (documentRegistry *DocumentRegistry) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := documentRegistry.abi.Pack("setAuthority", newAuthority)
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
func (documentRegistry *DocumentRegistry) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return documentRegistry.abi.Pack("setAuthority", newAuthority)
}

// PackSetDocument is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c0e1047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDocument(bytes32 subject, bytes32 name, string uri, bytes32 documentHash) returns()
func (documentRegistry *DocumentRegistry) PackSetDocument(subject [32]byte, name [32]byte, uri string, documentHash [32]byte) []byte {
	enc, err := documentRegistry.abi.Pack("setDocument", subject, name, uri, documentHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDocument is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c0e1047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDocument(bytes32 subject, bytes32 name, string uri, bytes32 documentHash) returns()
func (documentRegistry *DocumentRegistry) TryPackSetDocument(subject [32]byte, name [32]byte, uri string, documentHash [32]byte) ([]byte, error) {
	return documentRegistry.abi.Pack("setDocument", subject, name, uri, documentHash)
}

// DocumentRegistryAuthorityUpdated represents a AuthorityUpdated event raised by the DocumentRegistry contract.
type DocumentRegistryAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const DocumentRegistryAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (DocumentRegistryAuthorityUpdated) ContractEventName() string {
	return DocumentRegistryAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (documentRegistry *DocumentRegistry) UnpackAuthorityUpdatedEvent(log *types.Log) (*DocumentRegistryAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != documentRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DocumentRegistryAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := documentRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range documentRegistry.abi.Events[event].Inputs {
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

// DocumentRegistryDocumentRemoved represents a DocumentRemoved event raised by the DocumentRegistry contract.
type DocumentRegistryDocumentRemoved struct {
	Subject      [32]byte
	Name         [32]byte
	Uri          string
	DocumentHash [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const DocumentRegistryDocumentRemovedEventName = "DocumentRemoved"

// ContractEventName returns the user-defined event name.
func (DocumentRegistryDocumentRemoved) ContractEventName() string {
	return DocumentRegistryDocumentRemovedEventName
}

// UnpackDocumentRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DocumentRemoved(bytes32 indexed subject, bytes32 indexed name, string uri, bytes32 documentHash)
func (documentRegistry *DocumentRegistry) UnpackDocumentRemovedEvent(log *types.Log) (*DocumentRegistryDocumentRemoved, error) {
	event := "DocumentRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != documentRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DocumentRegistryDocumentRemoved)
	if len(log.Data) > 0 {
		if err := documentRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range documentRegistry.abi.Events[event].Inputs {
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

// DocumentRegistryDocumentUpdated represents a DocumentUpdated event raised by the DocumentRegistry contract.
type DocumentRegistryDocumentUpdated struct {
	Subject      [32]byte
	Name         [32]byte
	Uri          string
	DocumentHash [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const DocumentRegistryDocumentUpdatedEventName = "DocumentUpdated"

// ContractEventName returns the user-defined event name.
func (DocumentRegistryDocumentUpdated) ContractEventName() string {
	return DocumentRegistryDocumentUpdatedEventName
}

// UnpackDocumentUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DocumentUpdated(bytes32 indexed subject, bytes32 indexed name, string uri, bytes32 documentHash)
func (documentRegistry *DocumentRegistry) UnpackDocumentUpdatedEvent(log *types.Log) (*DocumentRegistryDocumentUpdated, error) {
	event := "DocumentUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != documentRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DocumentRegistryDocumentUpdated)
	if len(log.Data) > 0 {
		if err := documentRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range documentRegistry.abi.Events[event].Inputs {
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
func (documentRegistry *DocumentRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], documentRegistry.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return documentRegistry.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], documentRegistry.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return documentRegistry.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], documentRegistry.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return documentRegistry.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], documentRegistry.abi.Errors["InvalidDocument"].ID.Bytes()[:4]) {
		return documentRegistry.UnpackInvalidDocumentError(raw[4:])
	}
	if bytes.Equal(raw[:4], documentRegistry.abi.Errors["UnknownDocument"].ID.Bytes()[:4]) {
		return documentRegistry.UnpackUnknownDocumentError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DocumentRegistryAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the DocumentRegistry contract.
type DocumentRegistryAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func DocumentRegistryAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (documentRegistry *DocumentRegistry) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*DocumentRegistryAccessManagedInvalidAuthority, error) {
	out := new(DocumentRegistryAccessManagedInvalidAuthority)
	if err := documentRegistry.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DocumentRegistryAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the DocumentRegistry contract.
type DocumentRegistryAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func DocumentRegistryAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (documentRegistry *DocumentRegistry) UnpackAccessManagedRequiredDelayError(raw []byte) (*DocumentRegistryAccessManagedRequiredDelay, error) {
	out := new(DocumentRegistryAccessManagedRequiredDelay)
	if err := documentRegistry.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DocumentRegistryAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the DocumentRegistry contract.
type DocumentRegistryAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func DocumentRegistryAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (documentRegistry *DocumentRegistry) UnpackAccessManagedUnauthorizedError(raw []byte) (*DocumentRegistryAccessManagedUnauthorized, error) {
	out := new(DocumentRegistryAccessManagedUnauthorized)
	if err := documentRegistry.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DocumentRegistryInvalidDocument represents a InvalidDocument error raised by the DocumentRegistry contract.
type DocumentRegistryInvalidDocument struct {
	Name         [32]byte
	DocumentHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidDocument(bytes32 name, bytes32 documentHash)
func DocumentRegistryInvalidDocumentErrorID() common.Hash {
	return common.HexToHash("0xc45a8d9828e6d1aa52d1671ccb8081b8e1a4ae0fef72d72c62bef6621085df06")
}

// UnpackInvalidDocumentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidDocument(bytes32 name, bytes32 documentHash)
func (documentRegistry *DocumentRegistry) UnpackInvalidDocumentError(raw []byte) (*DocumentRegistryInvalidDocument, error) {
	out := new(DocumentRegistryInvalidDocument)
	if err := documentRegistry.abi.UnpackIntoInterface(out, "InvalidDocument", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DocumentRegistryUnknownDocument represents a UnknownDocument error raised by the DocumentRegistry contract.
type DocumentRegistryUnknownDocument struct {
	Subject [32]byte
	Name    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownDocument(bytes32 subject, bytes32 name)
func DocumentRegistryUnknownDocumentErrorID() common.Hash {
	return common.HexToHash("0xede7a342a52c7c5edfdd021b06277b7c1268cc16720a080a7a09a46cb169ca89")
}

// UnpackUnknownDocumentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownDocument(bytes32 subject, bytes32 name)
func (documentRegistry *DocumentRegistry) UnpackUnknownDocumentError(raw []byte) (*DocumentRegistryUnknownDocument, error) {
	out := new(DocumentRegistryUnknownDocument)
	if err := documentRegistry.abi.UnpackIntoInterface(out, "UnknownDocument", raw); err != nil {
		return nil, err
	}
	return out, nil
}
