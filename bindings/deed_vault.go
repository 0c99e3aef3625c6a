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

// DeedVaultMetaData contains all meta data concerning the DeedVault contract.
var DeedVaultMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deed_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"factory_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractDeedToken\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"factory\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractITokenFactory\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fractionalize\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC721Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reclaim\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tokenOf\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Fractionalized\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reclaimed\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Redeemed\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"DeedNotExpected\",\"inputs\":[{\"name\":\"collection\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeedNotLocked\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotDeedOwner\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SharesOutstanding\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "DeedVault",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161136838038061136883398101604081905261002e916100bf565b8261003881610051565b506001600160a01b039182166080521660a052506100ff565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b80516001600160a01b03811681146100ba575f5ffd5b919050565b5f5f5f606084860312156100d1575f5ffd5b6100da846100a4565b92506100e8602085016100a4565b91506100f6604085016100a4565b90509250925092565b60805160a0516112176101515f395f81816101980152610b3301525f81816101710152818161037b0152818161040d015281816105060152818161059d0152818161067601526108b101526112175ff3fe608060405234801561000f575f5ffd5b50600436106100a6575f3560e01c80637bde82f21161006e5780637bde82f2146101415780638fb3603714610154578063bf7e214f1461015c578063c2f1e6bd1461016c578063c45a015514610193578063ea78803f146101ba575f5ffd5b8063150b7a02146100aa57806328ed4f6c146100db578063407b2490146100f05780634c9f57861461011b5780637a9e5e4b1461012e575b5f5ffd5b6100bd6100b8366004610d7b565b6101e2565b6040516001600160e01b031990911681526020015b60405180910390f35b6100ee6100e9366004610e5c565b61020b565b005b6101036100fe366004610ee4565b6103e3565b6040516001600160a01b0390911681526020016100d2565b610103610129366004610f79565b61064d565b6100ee61013c366004611048565b61074b565b6100ee61014f366004610e5c565b6107bf565b6100bd6108e0565b5f546001600160a01b0316610103565b6101037f000000000000000000000000000000000000000000000000000000000000000081565b6101037f000000000000000000000000000000000000000000000000000000000000000081565b6101036101c836600461106a565b5f908152600160205260409020546001600160a01b031690565b60405163a324782f60e01b8152336004820152602481018390525f906044015b60405180910390fd5b610217335b5f36610902565b61021f6109f8565b5f61022983610a2f565b90505f816001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610268573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061028c9190611081565b9050818180156102c057604051633a868e6960e01b81526001600160a01b0390921660048301526024820152604401610202565b5050826001600160a01b0316826001600160a01b0316857f67ca5d0730465264be52635110573aaeb92ce3d9f125b4ec9b5fd0509e61730260405160405180910390a4816001600160a01b03166343d726d66040518163ffffffff1660e01b81526004015f604051808303815f87803b15801561033b575f5ffd5b505af115801561034d573d5f5f3e3d5ffd5b5050604051632142170760e11b81523060048201526001600160a01b038681166024830152604482018890527f00000000000000000000000000000000000000000000000000000000000000001692506342842e0e91506064015b5f604051808303815f87803b1580156103bf575f5ffd5b505af11580156103d1573d5f5f3e3d5ffd5b5050505050506103df610a88565b5050565b5f6103ed33610210565b6103f56109f8565b6040516331a9108f60e11b8152600481018990525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636352211e90602401602060405180830381865afa15801561045a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061047e9190611098565b9050336001600160a01b0316816001600160a01b0316148961049d3390565b839091926104d85760405163b6372e7760e01b815260048101939093526001600160a01b039182166024840152166044820152606401610202565b50506040516323b872dd60e01b81526001600160a01b038381166004830152306024830152604482018c90527f00000000000000000000000000000000000000000000000000000000000000001691506323b872dd906064015f604051808303815f87803b158015610548575f5ffd5b505af115801561055a573d5f5f3e3d5ffd5b5050505061056d89898989898989610ab2565b9150816001600160a01b0316897febf430b15d92eb19680d663d3e990369d3cdf4504021f1f06c953cf7b2eca2fa7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316638b0383368d6040518263ffffffff1660e01b81526004016105e991815260200190565b602060405180830381865afa158015610604573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106289190611081565b60405190815260200160405180910390a350610642610a88565b979650505050505050565b5f61065733610210565b61065f6109f8565b60405163d4bf51a760e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d4bf51a7906106b39030908f908f908f908f906004016110db565b5f604051808303815f87803b1580156106ca575f5ffd5b505af11580156106dc573d5f5f3e3d5ffd5b505050506106ef8b888888888888610ab2565b9050806001600160a01b03168b7febf430b15d92eb19680d663d3e990369d3cdf4504021f1f06c953cf7b2eca2fa8a60405161072d91815260200190565b60405180910390a361073d610a88565b9a9950505050505050505050565b5f5433906001600160a01b031681146107815760405162d1953b60e31b81526001600160a01b0382166004820152602401610202565b816001600160a01b03163b5f036107b6576040516361798f2f60e11b81526001600160a01b0383166004820152602401610202565b6103df82610c24565b6107c76109f8565b335f6107d284610a2f565b6040516001600160a01b0385811682529192508184169183169086907f1d7078c5a647037230f204e76d5726fb574aa32c35dc9a1a78ae31e984509a299060200160405180910390a4604051631691796360e21b81526001600160a01b038381166004830152821690635a45e58c906024016020604051808303815f875af1158015610860573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108849190611081565b50604051632142170760e11b81523060048201526001600160a01b038481166024830152604482018690527f000000000000000000000000000000000000000000000000000000000000000016906342842e0e906064016103a8565b5f8054600160a01b900460ff166108f657505f90565b50638fb3603760e01b90565b5f5f6109356109185f546001600160a01b031690565b863061092760045f898b611114565b6109309161113b565b610c77565b91509150816109f15763ffffffff8116156109ce575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061098f90889088908890600401611173565b5f604051808303815f87803b1580156109a6575f5ffd5b505af11580156109b8573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506109f19050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610202565b5050505050565b610a00610d09565b610a2d60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90610d49565b565b5f818152600160205260409020546001600160a01b03168181610a685760405163175550a360e31b815260040161020291815260200190565b505f9182526001602052604090912080546001600160a01b031916905590565b610a2d5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610a27565b5f87815260016020526040812054600160a01b90046001600160601b0316818115610b17578982604051602001610afc9291909182526001600160601b0316602082015260400190565b60405160208183030381529060405280519060200120610b19565b895b604051631b0bbeff60e11b81529091506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906336177dfe90610b749084908d908d908d908d908d908d906004016111a0565b6020604051808303815f875af1158015610b90573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bb49190611098565b92506040518060400160405280846001600160a01b03168152602001836001610bdd91906111e6565b6001600160601b039081169091525f9b8c52600160209081526040909c20825192909c015116600160a01b026001600160a01b039091161790995550979650505050505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15610cff575f516020805191945081901c150291505b5094509492505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610a2d57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6001600160a01b0381168114610d64575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f60808587031215610d8e575f5ffd5b8435610d9981610d50565b93506020850135610da981610d50565b925060408501359150606085013567ffffffffffffffff811115610dcb575f5ffd5b8501601f81018713610ddb575f5ffd5b803567ffffffffffffffff811115610df557610df5610d67565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715610e2457610e24610d67565b604052818152828201602001891015610e3b575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f60408385031215610e6d575f5ffd5b823591506020830135610e7f81610d50565b809150509250929050565b5f5f83601f840112610e9a575f5ffd5b50813567ffffffffffffffff811115610eb1575f5ffd5b602083019150836020828501011115610ec8575f5ffd5b9250929050565b803560ff81168114610edf575f5ffd5b919050565b5f5f5f5f5f5f5f60a0888a031215610efa575f5ffd5b87359650602088013567ffffffffffffffff811115610f17575f5ffd5b610f238a828b01610e8a565b909750955050604088013567ffffffffffffffff811115610f42575f5ffd5b610f4e8a828b01610e8a565b9095509350610f61905060608901610ecf565b96999598509396929591949193505060809091013590565b5f5f5f5f5f5f5f5f5f5f60e08b8d031215610f92575f5ffd5b8a35995060208b013567ffffffffffffffff811115610faf575f5ffd5b610fbb8d828e01610e8a565b909a5098505060408b0135965060608b013567ffffffffffffffff811115610fe1575f5ffd5b610fed8d828e01610e8a565b90975095505060808b013567ffffffffffffffff81111561100c575f5ffd5b6110188d828e01610e8a565b909550935061102b905060a08c01610ecf565b91505f60c08c01359050809150509295989b9194979a5092959850565b5f60208284031215611058575f5ffd5b813561106381610d50565b9392505050565b5f6020828403121561107a575f5ffd5b5035919050565b5f60208284031215611091575f5ffd5b5051919050565b5f602082840312156110a8575f5ffd5b815161106381610d50565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b60018060a01b0386168152846020820152608060408201525f6111026080830185876110b3565b90508260608301529695505050505050565b5f5f85851115611122575f5ffd5b8386111561112e575f5ffd5b5050820193919092039150565b80356001600160e01b0319811690600484101561116c576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f9061119790830184866110b3565b95945050505050565b87815260a060208201525f6111b960a08301888a6110b3565b82810360408401526111cc8187896110b3565b60ff95909516606084015250506080015295945050505050565b6001600160601b03818116838216019081111561121157634e487b7160e01b5f52601160045260245ffd5b9291505056",
}

// DeedVault is an auto generated Go binding around an Ethereum contract.
type DeedVault struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DeedVault) GetABI() abi.ABI {
	return c.abi
}

// NewDeedVault creates a new instance of DeedVault.
func NewDeedVault() *DeedVault {
	parsed, err := DeedVaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DeedVault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DeedVault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority, address deed_, address factory_) returns()
func (deedVault *DeedVault) PackConstructor(authority common.Address, deed_ common.Address, factory_ common.Address) []byte {
	enc, err := deedVault.abi.Pack("", authority, deed_, factory_)
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
func (deedVault *DeedVault) PackAuthority() []byte {
	enc, err := deedVault.abi.Pack("authority")
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
func (deedVault *DeedVault) TryPackAuthority() ([]byte, error) {
	return deedVault.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (deedVault *DeedVault) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := deedVault.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2f1e6bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deed() view returns(address)
func (deedVault *DeedVault) PackDeed() []byte {
	enc, err := deedVault.abi.Pack("deed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2f1e6bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deed() view returns(address)
func (deedVault *DeedVault) TryPackDeed() ([]byte, error) {
	return deedVault.abi.Pack("deed")
}

// UnpackDeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2f1e6bd.
//
// Solidity: function deed() view returns(address)
func (deedVault *DeedVault) UnpackDeed(data []byte) (common.Address, error) {
	out, err := deedVault.abi.Unpack("deed", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45a0155.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function factory() view returns(address)
func (deedVault *DeedVault) PackFactory() []byte {
	enc, err := deedVault.abi.Pack("factory")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45a0155.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function factory() view returns(address)
func (deedVault *DeedVault) TryPackFactory() ([]byte, error) {
	return deedVault.abi.Pack("factory")
}

// UnpackFactory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc45a0155.
//
// Solidity: function factory() view returns(address)
func (deedVault *DeedVault) UnpackFactory(data []byte) (common.Address, error) {
	out, err := deedVault.abi.Unpack("factory", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFractionalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c9f5786.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fractionalize(uint256 deedId, string uri, bytes32 documentHash, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (deedVault *DeedVault) PackFractionalize(deedId *big.Int, uri string, documentHash [32]byte, name string, symbol string, decimals uint8, cap *big.Int) []byte {
	enc, err := deedVault.abi.Pack("fractionalize", deedId, uri, documentHash, name, symbol, decimals, cap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFractionalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c9f5786.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fractionalize(uint256 deedId, string uri, bytes32 documentHash, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (deedVault *DeedVault) TryPackFractionalize(deedId *big.Int, uri string, documentHash [32]byte, name string, symbol string, decimals uint8, cap *big.Int) ([]byte, error) {
	return deedVault.abi.Pack("fractionalize", deedId, uri, documentHash, name, symbol, decimals, cap)
}

// UnpackFractionalize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c9f5786.
//
// Solidity: function fractionalize(uint256 deedId, string uri, bytes32 documentHash, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (deedVault *DeedVault) UnpackFractionalize(data []byte) (common.Address, error) {
	out, err := deedVault.abi.Unpack("fractionalize", data)
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
func (deedVault *DeedVault) PackIsConsumingScheduledOp() []byte {
	enc, err := deedVault.abi.Pack("isConsumingScheduledOp")
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
func (deedVault *DeedVault) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return deedVault.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (deedVault *DeedVault) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := deedVault.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x407b2490.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(uint256 deedId, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (deedVault *DeedVault) PackLock(deedId *big.Int, name string, symbol string, decimals uint8, cap *big.Int) []byte {
	enc, err := deedVault.abi.Pack("lock", deedId, name, symbol, decimals, cap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x407b2490.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(uint256 deedId, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (deedVault *DeedVault) TryPackLock(deedId *big.Int, name string, symbol string, decimals uint8, cap *big.Int) ([]byte, error) {
	return deedVault.abi.Pack("lock", deedId, name, symbol, decimals, cap)
}

// UnpackLock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x407b2490.
//
// Solidity: function lock(uint256 deedId, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (deedVault *DeedVault) UnpackLock(data []byte) (common.Address, error) {
	out, err := deedVault.abi.Unpack("lock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 deedId, bytes ) view returns(bytes4)
func (deedVault *DeedVault) PackOnERC721Received(arg0 common.Address, arg1 common.Address, deedId *big.Int, arg3 []byte) []byte {
	enc, err := deedVault.abi.Pack("onERC721Received", arg0, arg1, deedId, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 deedId, bytes ) view returns(bytes4)
func (deedVault *DeedVault) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, deedId *big.Int, arg3 []byte) ([]byte, error) {
	return deedVault.abi.Pack("onERC721Received", arg0, arg1, deedId, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 deedId, bytes ) view returns(bytes4)
func (deedVault *DeedVault) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := deedVault.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28ed4f6c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reclaim(uint256 deedId, address to) returns()
func (deedVault *DeedVault) PackReclaim(deedId *big.Int, to common.Address) []byte {
	enc, err := deedVault.abi.Pack("reclaim", deedId, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28ed4f6c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reclaim(uint256 deedId, address to) returns()
func (deedVault *DeedVault) TryPackReclaim(deedId *big.Int, to common.Address) ([]byte, error) {
	return deedVault.abi.Pack("reclaim", deedId, to)
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bde82f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem(uint256 deedId, address to) returns()
func (deedVault *DeedVault) PackRedeem(deedId *big.Int, to common.Address) []byte {
	enc, err := deedVault.abi.Pack("redeem", deedId, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bde82f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(uint256 deedId, address to) returns()
func (deedVault *DeedVault) TryPackRedeem(deedId *big.Int, to common.Address) ([]byte, error) {
	return deedVault.abi.Pack("redeem", deedId, to)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (deedVault *DeedVault) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := deedVault.abi.Pack("setAuthority", newAuthority)
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
func (deedVault *DeedVault) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return deedVault.abi.Pack("setAuthority", newAuthority)
}

// PackTokenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea78803f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenOf(uint256 deedId) view returns(address token)
func (deedVault *DeedVault) PackTokenOf(deedId *big.Int) []byte {
	enc, err := deedVault.abi.Pack("tokenOf", deedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea78803f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenOf(uint256 deedId) view returns(address token)
func (deedVault *DeedVault) TryPackTokenOf(deedId *big.Int) ([]byte, error) {
	return deedVault.abi.Pack("tokenOf", deedId)
}

// UnpackTokenOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea78803f.
//
// Solidity: function tokenOf(uint256 deedId) view returns(address token)
func (deedVault *DeedVault) UnpackTokenOf(data []byte) (common.Address, error) {
	out, err := deedVault.abi.Unpack("tokenOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// DeedVaultAuthorityUpdated represents a AuthorityUpdated event raised by the DeedVault contract.
type DeedVaultAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const DeedVaultAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (DeedVaultAuthorityUpdated) ContractEventName() string {
	return DeedVaultAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (deedVault *DeedVault) UnpackAuthorityUpdatedEvent(log *types.Log) (*DeedVaultAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deedVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeedVaultAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := deedVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deedVault.abi.Events[event].Inputs {
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

// DeedVaultFractionalized represents a Fractionalized event raised by the DeedVault contract.
type DeedVaultFractionalized struct {
	DeedId       *big.Int
	Token        common.Address
	DocumentHash [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const DeedVaultFractionalizedEventName = "Fractionalized"

// ContractEventName returns the user-defined event name.
func (DeedVaultFractionalized) ContractEventName() string {
	return DeedVaultFractionalizedEventName
}

// UnpackFractionalizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Fractionalized(uint256 indexed deedId, address indexed token, bytes32 documentHash)
func (deedVault *DeedVault) UnpackFractionalizedEvent(log *types.Log) (*DeedVaultFractionalized, error) {
	event := "Fractionalized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deedVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeedVaultFractionalized)
	if len(log.Data) > 0 {
		if err := deedVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deedVault.abi.Events[event].Inputs {
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

// DeedVaultReclaimed represents a Reclaimed event raised by the DeedVault contract.
type DeedVaultReclaimed struct {
	DeedId *big.Int
	Token  common.Address
	To     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const DeedVaultReclaimedEventName = "Reclaimed"

// ContractEventName returns the user-defined event name.
func (DeedVaultReclaimed) ContractEventName() string {
	return DeedVaultReclaimedEventName
}

// UnpackReclaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reclaimed(uint256 indexed deedId, address indexed token, address indexed to)
func (deedVault *DeedVault) UnpackReclaimedEvent(log *types.Log) (*DeedVaultReclaimed, error) {
	event := "Reclaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deedVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeedVaultReclaimed)
	if len(log.Data) > 0 {
		if err := deedVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deedVault.abi.Events[event].Inputs {
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

// DeedVaultRedeemed represents a Redeemed event raised by the DeedVault contract.
type DeedVaultRedeemed struct {
	DeedId *big.Int
	Token  common.Address
	Holder common.Address
	To     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const DeedVaultRedeemedEventName = "Redeemed"

// ContractEventName returns the user-defined event name.
func (DeedVaultRedeemed) ContractEventName() string {
	return DeedVaultRedeemedEventName
}

// UnpackRedeemedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Redeemed(uint256 indexed deedId, address indexed token, address indexed holder, address to)
func (deedVault *DeedVault) UnpackRedeemedEvent(log *types.Log) (*DeedVaultRedeemed, error) {
	event := "Redeemed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deedVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeedVaultRedeemed)
	if len(log.Data) > 0 {
		if err := deedVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deedVault.abi.Events[event].Inputs {
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
func (deedVault *DeedVault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], deedVault.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return deedVault.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedVault.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return deedVault.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedVault.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return deedVault.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedVault.abi.Errors["DeedNotExpected"].ID.Bytes()[:4]) {
		return deedVault.UnpackDeedNotExpectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedVault.abi.Errors["DeedNotLocked"].ID.Bytes()[:4]) {
		return deedVault.UnpackDeedNotLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedVault.abi.Errors["NotDeedOwner"].ID.Bytes()[:4]) {
		return deedVault.UnpackNotDeedOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedVault.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return deedVault.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedVault.abi.Errors["SharesOutstanding"].ID.Bytes()[:4]) {
		return deedVault.UnpackSharesOutstandingError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DeedVaultAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the DeedVault contract.
type DeedVaultAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func DeedVaultAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (deedVault *DeedVault) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*DeedVaultAccessManagedInvalidAuthority, error) {
	out := new(DeedVaultAccessManagedInvalidAuthority)
	if err := deedVault.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedVaultAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the DeedVault contract.
type DeedVaultAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func DeedVaultAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (deedVault *DeedVault) UnpackAccessManagedRequiredDelayError(raw []byte) (*DeedVaultAccessManagedRequiredDelay, error) {
	out := new(DeedVaultAccessManagedRequiredDelay)
	if err := deedVault.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedVaultAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the DeedVault contract.
type DeedVaultAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func DeedVaultAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (deedVault *DeedVault) UnpackAccessManagedUnauthorizedError(raw []byte) (*DeedVaultAccessManagedUnauthorized, error) {
	out := new(DeedVaultAccessManagedUnauthorized)
	if err := deedVault.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedVaultDeedNotExpected represents a DeedNotExpected error raised by the DeedVault contract.
type DeedVaultDeedNotExpected struct {
	Collection common.Address
	DeedId     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeedNotExpected(address collection, uint256 deedId)
func DeedVaultDeedNotExpectedErrorID() common.Hash {
	return common.HexToHash("0xa324782fcc1e832a57a101b7c753f1eb9560648820149ce51e95a6fedf8131c0")
}

// UnpackDeedNotExpectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeedNotExpected(address collection, uint256 deedId)
func (deedVault *DeedVault) UnpackDeedNotExpectedError(raw []byte) (*DeedVaultDeedNotExpected, error) {
	out := new(DeedVaultDeedNotExpected)
	if err := deedVault.abi.UnpackIntoInterface(out, "DeedNotExpected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedVaultDeedNotLocked represents a DeedNotLocked error raised by the DeedVault contract.
type DeedVaultDeedNotLocked struct {
	DeedId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeedNotLocked(uint256 deedId)
func DeedVaultDeedNotLockedErrorID() common.Hash {
	return common.HexToHash("0xbaaa8518ddd59f4a648251b6ee5aa0a7719cf52ecb5a6892621575e7f6d7e3ed")
}

// UnpackDeedNotLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeedNotLocked(uint256 deedId)
func (deedVault *DeedVault) UnpackDeedNotLockedError(raw []byte) (*DeedVaultDeedNotLocked, error) {
	out := new(DeedVaultDeedNotLocked)
	if err := deedVault.abi.UnpackIntoInterface(out, "DeedNotLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedVaultNotDeedOwner represents a NotDeedOwner error raised by the DeedVault contract.
type DeedVaultNotDeedOwner struct {
	DeedId *big.Int
	Caller common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDeedOwner(uint256 deedId, address caller, address owner)
func DeedVaultNotDeedOwnerErrorID() common.Hash {
	return common.HexToHash("0xb6372e77766c307279d05d370ec1c86e36602b9a5d34f444324401d245d33f43")
}

// UnpackNotDeedOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDeedOwner(uint256 deedId, address caller, address owner)
func (deedVault *DeedVault) UnpackNotDeedOwnerError(raw []byte) (*DeedVaultNotDeedOwner, error) {
	out := new(DeedVaultNotDeedOwner)
	if err := deedVault.abi.UnpackIntoInterface(out, "NotDeedOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedVaultReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the DeedVault contract.
type DeedVaultReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func DeedVaultReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (deedVault *DeedVault) UnpackReentrancyGuardReentrantCallError(raw []byte) (*DeedVaultReentrancyGuardReentrantCall, error) {
	out := new(DeedVaultReentrancyGuardReentrantCall)
	if err := deedVault.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedVaultSharesOutstanding represents a SharesOutstanding error raised by the DeedVault contract.
type DeedVaultSharesOutstanding struct {
	Token  common.Address
	Supply *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SharesOutstanding(address token, uint256 supply)
func DeedVaultSharesOutstandingErrorID() common.Hash {
	return common.HexToHash("0x3a868e69da3a8be057bab9257cb1a90af1e72ef1667bca8a2beb421a5806f50d")
}

// UnpackSharesOutstandingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SharesOutstanding(address token, uint256 supply)
func (deedVault *DeedVault) UnpackSharesOutstandingError(raw []byte) (*DeedVaultSharesOutstanding, error) {
	out := new(DeedVaultSharesOutstanding)
	if err := deedVault.abi.UnpackIntoInterface(out, "SharesOutstanding", raw); err != nil {
		return nil, err
	}
	return out, nil
}
