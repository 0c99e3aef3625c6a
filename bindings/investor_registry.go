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

// Registration is an auto generated low-level Go binding around an user-defined struct.
type Registration struct {
	Wallet     common.Address
	InvestorId uint64
	Country    uint16
	Tier       uint8
	Flags      uint8
	Expiry     *big.Int
}

// InvestorRegistryMetaData contains all meta data concerning the InvestorRegistry contract.
var InvestorRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"investorOf\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"registration\",\"type\":\"tuple\",\"internalType\":\"structRegistration\",\"components\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"investorId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"country\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"flags\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isEligible\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"registrations\",\"type\":\"tuple[]\",\"internalType\":\"structRegistration[]\",\"components\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"investorId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"country\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"flags\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registerBySignature\",\"inputs\":[{\"name\":\"registration\",\"type\":\"tuple\",\"internalType\":\"structRegistration\",\"components\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"investorId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"country\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"flags\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"standing\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"country\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"standings\",\"inputs\":[{\"name\":\"first\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"second\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"firstExpiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"firstCountry\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"secondExpiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"secondCountry\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"InvestorSet\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"investorId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"country\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"tier\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"flags\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AttestationExpired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidAttestation\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidWallet\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "InvestorRegistry",
	Bin: "0x610160604052348015610010575f5ffd5b5060405161152938038061152983398101604081905261002f916101da565b6040518060400160405280601981526020017f46726565686f6c6420496e766573746f72526567697374727900000000000000815250604051806040016040528060018152602001603160f81b8152508261008f8161014160201b60201c565b5061009982610194565b610120526100a681610194565b61014052815160208084019190912060e052815190820120610100524660a05261013260e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05250610262565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f829050601f815111156101c7578260405163305a27a960e01b81526004016101be9190610207565b60405180910390fd5b80516101d28261023c565b179392505050565b5f602082840312156101ea575f5ffd5b81516001600160a01b0381168114610200575f5ffd5b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561025c575f198160200360031b1b821691505b50919050565b60805160a05160c05160e0516101005161012051610140516112766102b35f395f6109c501525f61099a01525f610bb801525f610b9001525f610aeb01525f610b1501525f610b3f01526112765ff3fe608060405234801561000f575f5ffd5b50600436106100a6575f3560e01c80637ecebe001161006e5780637ecebe00146101d357806384b0196e146102105780638a202c671461022b5780638d243f521461023e5780638fb3603714610284578063bf7e214f146102a5575f5ffd5b80634dffeb69146100aa578063586168031461013457806366e305fd146101675780637855c68a146101ab5780637a9e5e4b146101c0575b5f5ffd5b6100bd6100b8366004610e00565b6102bf565b60405161012b91905f60c08201905060018060a01b03835116825267ffffffffffffffff602084015116602083015261ffff604084015116604083015260ff606084015116606083015260ff608084015116608083015264ffffffffff60a08401511660a083015292915050565b60405180910390f35b610147610142366004610e00565b610384565b6040805164ffffffffff909316835261ffff90911660208301520161012b565b61019b610175366004610e00565b6001600160a01b03165f9081526003602052604090205460281c64ffffffffff16421090565b604051901515815260200161012b565b6101be6101b9366004610e20565b610398565b005b6101be6101ce366004610e00565b6104e3565b6102026101e1366004610e00565b6001600160a01b03165f9081526003602052604090205464ffffffffff1690565b60405190815260200161012b565b61021861055b565b60405161012b9796959493929190610eec565b6101be610239366004610f82565b61059d565b61025161024c366004610ff3565b6105df565b6040805164ffffffffff958616815261ffff9485166020820152949092169184019190915216606082015260800161012b565b61028c610605565b6040516001600160e01b0319909116815260200161012b565b5f546040516001600160a01b03909116815260200161012b565b6040805160c0810182525f8082526020808301829052828401829052606083018290526080830182905260a083018290526001600160a01b0385168252600390529190912054602881901c64ffffffffff161561037e576040518060c00160405280846001600160a01b03168152602001607083901c67ffffffffffffffff168152602001605083901c61ffff168152602001606083901c60ff168152602001606883901c60ff168152602001602883901c64ffffffffff1681525091505b50919050565b5f5f61038f83610629565b91509150915091565b8242111583906103c7576040516352ec32bd60e11b81526004016103be91815260200190565b60405180910390fd5b505f6103ec6103dd5f546001600160a01b031690565b8630638a202c6760e01b61064f565b50905084816104195760405162d1953b60e31b81526001600160a01b0390911660048201526024016103be565b505f6104817f25e91815986a1385665dba209a67baad6c4078b4dcd2b37d45e8878c6472833888886104516101e16020840184610e00565b89604051602001610466959493929190611070565b604051602081830303815290604052805190602001206106e1565b905061048f86828686610713565b8661049d60208a018a610e00565b90916104cf576040516349527a5160e11b81526001600160a01b039283166004820152911660248201526044016103be565b50506104da87610789565b50505050505050565b5f5433906001600160a01b031681146105195760405162d1953b60e31b81526001600160a01b03821660048201526024016103be565b816001600160a01b03163b5f0361054e576040516361798f2f60e11b81526001600160a01b03831660048201526024016103be565b61055782610940565b5050565b5f6060805f5f5f606061056c610993565b6105746109be565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b6105a8335f366109e9565b5f5b818110156105da576105d28383838181106105c7576105c7611123565b905060c00201610789565b6001016105aa565b505050565b5f5f5f5f6105ec86610629565b90945092506105fa85610629565b949793965094505050565b5f8054600160a01b900460ff1661061b57505f90565b638fb3603760e01b5b905090565b6001600160a01b03165f90815260036020526040902054602881901c9160509190911c90565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa156106d7575f516020805191945081901c150291505b5094509492505050565b5f61070d6106ed610adf565b8360405161190160f01b8152600281019290925260228201526042902090565b92915050565b5f846001600160a01b03163b5f03610772575f5f610732868686610c08565b5090925090505f81600381111561074b5761074b611137565b1480156107695750866001600160a01b0316826001600160a01b0316145b92505050610781565b61077e85858585610c4f565b90505b949350505050565b5f808080808061079c6020880188610e00565b6107ac6040890160208a0161114b565b6107bc60608a0160408b01611164565b6107cc60808b0160608c0161117d565b6107dc60a08c0160808d0161117d565b6107ec60c08d0160a08e01611196565b949a50929850909650945092509050856001600160a01b03811661082f57604051633146914d60e11b81526001600160a01b0390911660048201526024016103be565b506001600160a01b0386165f908152600360205260408120546108539060016111af565b64ffffffffff1690508164ffffffffff165f146108b55769ffffffffff0000000000602883901b1661ffff60501b605087901b161760ff60601b606086901b161760ff60681b606885901b161767ffffffffffffffff60701b607088901b1617175b6001600160a01b0387165f81815260036020908152604091829020849055815161ffff8916815260ff888116928201929092529086168183015264ffffffffff85166060820152905167ffffffffffffffff891692917fde36335ff422dd081ddfe4efd697736efda4cb5afef2b2888bc389beed90c47c919081900360800190a35050505050505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60606106247f0000000000000000000000000000000000000000000000000000000000000000610cb9565b60606106247f0000000000000000000000000000000000000000000000000000000000000000610cb9565b5f5f610a1c6109ff5f546001600160a01b031690565b8630610a0e60045f898b6111d8565b610a17916111ff565b61064f565b9150915081610ad85763ffffffff811615610ab5575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90610a7690889088908890600401611237565b5f604051808303815f87803b158015610a8d575f5ffd5b505af1158015610a9f573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610ad89050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016103be565b5050505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015610b3757507f000000000000000000000000000000000000000000000000000000000000000046145b15610b6157507f000000000000000000000000000000000000000000000000000000000000000090565b610624604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80806041849003610c3c578435602086013560408701355f1a610c2e89828585610cf6565b955095509550505050610c46565b505f915060029050825b93509350939050565b60408051630b135d3f60e11b808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b60605f610cc583610dbe565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115610d2f57505f91506003905082610db4565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610d80573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116610dab57505f925060019150829050610db4565b92505f91508190505b9450945094915050565b5f60ff8216601f81111561070d57604051632cd44ac360e21b815260040160405180910390fd5b80356001600160a01b0381168114610dfb575f5ffd5b919050565b5f60208284031215610e10575f5ffd5b610e1982610de5565b9392505050565b5f5f5f5f5f858703610120811215610e36575f5ffd5b60c0811215610e43575f5ffd5b50859450610e5360c08701610de5565b935060e0860135925061010086013567ffffffffffffffff811115610e76575f5ffd5b8601601f81018813610e86575f5ffd5b803567ffffffffffffffff811115610e9c575f5ffd5b886020828401011115610ead575f5ffd5b959894975092955050506020019190565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f610f0a60e0830189610ebe565b8281036040840152610f1c8189610ebe565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015610f71578351835260209384019390920191600101610f53565b50909b9a5050505050505050505050565b5f5f60208385031215610f93575f5ffd5b823567ffffffffffffffff811115610fa9575f5ffd5b8301601f81018513610fb9575f5ffd5b803567ffffffffffffffff811115610fcf575f5ffd5b85602060c083028401011115610fe3575f5ffd5b6020919091019590945092505050565b5f5f60408385031215611004575f5ffd5b61100d83610de5565b915061101b60208401610de5565b90509250929050565b803567ffffffffffffffff81168114610dfb575f5ffd5b803561ffff81168114610dfb575f5ffd5b803560ff81168114610dfb575f5ffd5b803564ffffffffff81168114610dfb575f5ffd5b85815261014081016001600160a01b0361108987610de5565b16602083015267ffffffffffffffff6110a460208801611024565b16604083015261ffff6110b96040880161103b565b16606083015260ff6110cd6060880161104c565b16608083015260ff6110e16080880161104c565b1660a083015264ffffffffff6110f960a0880161105c565b1660c08301526001600160a01b03851660e083015261010082019390935261012001529392505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b5f6020828403121561115b575f5ffd5b610e1982611024565b5f60208284031215611174575f5ffd5b610e198261103b565b5f6020828403121561118d575f5ffd5b610e198261104c565b5f602082840312156111a6575f5ffd5b610e198261105c565b64ffffffffff818116838216019081111561070d57634e487b7160e01b5f52601160045260245ffd5b5f5f858511156111e6575f5ffd5b838611156111f2575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015611230576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f191601019291505056",
}

// InvestorRegistry is an auto generated Go binding around an Ethereum contract.
type InvestorRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *InvestorRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewInvestorRegistry creates a new instance of InvestorRegistry.
func NewInvestorRegistry() *InvestorRegistry {
	parsed, err := InvestorRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &InvestorRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *InvestorRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority) returns()
func (investorRegistry *InvestorRegistry) PackConstructor(authority common.Address) []byte {
	enc, err := investorRegistry.abi.Pack("", authority)
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
func (investorRegistry *InvestorRegistry) PackAuthority() []byte {
	enc, err := investorRegistry.abi.Pack("authority")
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
func (investorRegistry *InvestorRegistry) TryPackAuthority() ([]byte, error) {
	return investorRegistry.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (investorRegistry *InvestorRegistry) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := investorRegistry.abi.Unpack("authority", data)
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
func (investorRegistry *InvestorRegistry) PackEip712Domain() []byte {
	enc, err := investorRegistry.abi.Pack("eip712Domain")
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
func (investorRegistry *InvestorRegistry) TryPackEip712Domain() ([]byte, error) {
	return investorRegistry.abi.Pack("eip712Domain")
}

// InvestorRegistryEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type InvestorRegistryEip712DomainOutput struct {
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
func (investorRegistry *InvestorRegistry) UnpackEip712Domain(data []byte) (InvestorRegistryEip712DomainOutput, error) {
	out, err := investorRegistry.abi.Unpack("eip712Domain", data)
	outstruct := new(InvestorRegistryEip712DomainOutput)
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

// PackInvestorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4dffeb69.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function investorOf(address wallet) view returns((address,uint64,uint16,uint8,uint8,uint40) registration)
func (investorRegistry *InvestorRegistry) PackInvestorOf(wallet common.Address) []byte {
	enc, err := investorRegistry.abi.Pack("investorOf", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInvestorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4dffeb69.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function investorOf(address wallet) view returns((address,uint64,uint16,uint8,uint8,uint40) registration)
func (investorRegistry *InvestorRegistry) TryPackInvestorOf(wallet common.Address) ([]byte, error) {
	return investorRegistry.abi.Pack("investorOf", wallet)
}

// UnpackInvestorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4dffeb69.
//
// Solidity: function investorOf(address wallet) view returns((address,uint64,uint16,uint8,uint8,uint40) registration)
func (investorRegistry *InvestorRegistry) UnpackInvestorOf(data []byte) (Registration, error) {
	out, err := investorRegistry.abi.Unpack("investorOf", data)
	if err != nil {
		return *new(Registration), err
	}
	out0 := *abi.ConvertType(out[0], new(Registration)).(*Registration)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (investorRegistry *InvestorRegistry) PackIsConsumingScheduledOp() []byte {
	enc, err := investorRegistry.abi.Pack("isConsumingScheduledOp")
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
func (investorRegistry *InvestorRegistry) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return investorRegistry.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (investorRegistry *InvestorRegistry) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := investorRegistry.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackIsEligible is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66e305fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isEligible(address wallet) view returns(bool)
func (investorRegistry *InvestorRegistry) PackIsEligible(wallet common.Address) []byte {
	enc, err := investorRegistry.abi.Pack("isEligible", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsEligible is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66e305fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isEligible(address wallet) view returns(bool)
func (investorRegistry *InvestorRegistry) TryPackIsEligible(wallet common.Address) ([]byte, error) {
	return investorRegistry.abi.Pack("isEligible", wallet)
}

// UnpackIsEligible is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66e305fd.
//
// Solidity: function isEligible(address wallet) view returns(bool)
func (investorRegistry *InvestorRegistry) UnpackIsEligible(data []byte) (bool, error) {
	out, err := investorRegistry.abi.Unpack("isEligible", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address wallet) view returns(uint256)
func (investorRegistry *InvestorRegistry) PackNonces(wallet common.Address) []byte {
	enc, err := investorRegistry.abi.Pack("nonces", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address wallet) view returns(uint256)
func (investorRegistry *InvestorRegistry) TryPackNonces(wallet common.Address) ([]byte, error) {
	return investorRegistry.abi.Pack("nonces", wallet)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address wallet) view returns(uint256)
func (investorRegistry *InvestorRegistry) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := investorRegistry.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a202c67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register((address,uint64,uint16,uint8,uint8,uint40)[] registrations) returns()
func (investorRegistry *InvestorRegistry) PackRegister(registrations []Registration) []byte {
	enc, err := investorRegistry.abi.Pack("register", registrations)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a202c67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register((address,uint64,uint16,uint8,uint8,uint40)[] registrations) returns()
func (investorRegistry *InvestorRegistry) TryPackRegister(registrations []Registration) ([]byte, error) {
	return investorRegistry.abi.Pack("register", registrations)
}

// PackRegisterBySignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7855c68a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerBySignature((address,uint64,uint16,uint8,uint8,uint40) registration, address attester, uint256 deadline, bytes signature) returns()
func (investorRegistry *InvestorRegistry) PackRegisterBySignature(registration Registration, attester common.Address, deadline *big.Int, signature []byte) []byte {
	enc, err := investorRegistry.abi.Pack("registerBySignature", registration, attester, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterBySignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7855c68a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerBySignature((address,uint64,uint16,uint8,uint8,uint40) registration, address attester, uint256 deadline, bytes signature) returns()
func (investorRegistry *InvestorRegistry) TryPackRegisterBySignature(registration Registration, attester common.Address, deadline *big.Int, signature []byte) ([]byte, error) {
	return investorRegistry.abi.Pack("registerBySignature", registration, attester, deadline, signature)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (investorRegistry *InvestorRegistry) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := investorRegistry.abi.Pack("setAuthority", newAuthority)
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
func (investorRegistry *InvestorRegistry) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return investorRegistry.abi.Pack("setAuthority", newAuthority)
}

// PackStanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58616803.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function standing(address wallet) view returns(uint40 expiry, uint16 country)
func (investorRegistry *InvestorRegistry) PackStanding(wallet common.Address) []byte {
	enc, err := investorRegistry.abi.Pack("standing", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58616803.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function standing(address wallet) view returns(uint40 expiry, uint16 country)
func (investorRegistry *InvestorRegistry) TryPackStanding(wallet common.Address) ([]byte, error) {
	return investorRegistry.abi.Pack("standing", wallet)
}

// InvestorRegistryStandingOutput serves as a container for the return parameters of contract
// method Standing.
type InvestorRegistryStandingOutput struct {
	Expiry  *big.Int
	Country uint16
}

// UnpackStanding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58616803.
//
// Solidity: function standing(address wallet) view returns(uint40 expiry, uint16 country)
func (investorRegistry *InvestorRegistry) UnpackStanding(data []byte) (InvestorRegistryStandingOutput, error) {
	out, err := investorRegistry.abi.Unpack("standing", data)
	outstruct := new(InvestorRegistryStandingOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Expiry = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Country = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	return *outstruct, nil
}

// PackStandings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d243f52.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function standings(address first, address second) view returns(uint40 firstExpiry, uint16 firstCountry, uint40 secondExpiry, uint16 secondCountry)
func (investorRegistry *InvestorRegistry) PackStandings(first common.Address, second common.Address) []byte {
	enc, err := investorRegistry.abi.Pack("standings", first, second)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStandings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d243f52.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function standings(address first, address second) view returns(uint40 firstExpiry, uint16 firstCountry, uint40 secondExpiry, uint16 secondCountry)
func (investorRegistry *InvestorRegistry) TryPackStandings(first common.Address, second common.Address) ([]byte, error) {
	return investorRegistry.abi.Pack("standings", first, second)
}

// InvestorRegistryStandingsOutput serves as a container for the return parameters of contract
// method Standings.
type InvestorRegistryStandingsOutput struct {
	FirstExpiry   *big.Int
	FirstCountry  uint16
	SecondExpiry  *big.Int
	SecondCountry uint16
}

// UnpackStandings is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8d243f52.
//
// Solidity: function standings(address first, address second) view returns(uint40 firstExpiry, uint16 firstCountry, uint40 secondExpiry, uint16 secondCountry)
func (investorRegistry *InvestorRegistry) UnpackStandings(data []byte) (InvestorRegistryStandingsOutput, error) {
	out, err := investorRegistry.abi.Unpack("standings", data)
	outstruct := new(InvestorRegistryStandingsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.FirstExpiry = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.FirstCountry = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	outstruct.SecondExpiry = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.SecondCountry = *abi.ConvertType(out[3], new(uint16)).(*uint16)
	return *outstruct, nil
}

// InvestorRegistryAuthorityUpdated represents a AuthorityUpdated event raised by the InvestorRegistry contract.
type InvestorRegistryAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const InvestorRegistryAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (InvestorRegistryAuthorityUpdated) ContractEventName() string {
	return InvestorRegistryAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (investorRegistry *InvestorRegistry) UnpackAuthorityUpdatedEvent(log *types.Log) (*InvestorRegistryAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != investorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InvestorRegistryAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := investorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range investorRegistry.abi.Events[event].Inputs {
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

// InvestorRegistryEIP712DomainChanged represents a EIP712DomainChanged event raised by the InvestorRegistry contract.
type InvestorRegistryEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const InvestorRegistryEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (InvestorRegistryEIP712DomainChanged) ContractEventName() string {
	return InvestorRegistryEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (investorRegistry *InvestorRegistry) UnpackEIP712DomainChangedEvent(log *types.Log) (*InvestorRegistryEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != investorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InvestorRegistryEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := investorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range investorRegistry.abi.Events[event].Inputs {
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

// InvestorRegistryInvestorSet represents a InvestorSet event raised by the InvestorRegistry contract.
type InvestorRegistryInvestorSet struct {
	Wallet     common.Address
	InvestorId uint64
	Country    uint16
	Tier       uint8
	Flags      uint8
	Expiry     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const InvestorRegistryInvestorSetEventName = "InvestorSet"

// ContractEventName returns the user-defined event name.
func (InvestorRegistryInvestorSet) ContractEventName() string {
	return InvestorRegistryInvestorSetEventName
}

// UnpackInvestorSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event InvestorSet(address indexed wallet, uint64 indexed investorId, uint16 country, uint8 tier, uint8 flags, uint40 expiry)
func (investorRegistry *InvestorRegistry) UnpackInvestorSetEvent(log *types.Log) (*InvestorRegistryInvestorSet, error) {
	event := "InvestorSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != investorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InvestorRegistryInvestorSet)
	if len(log.Data) > 0 {
		if err := investorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range investorRegistry.abi.Events[event].Inputs {
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
func (investorRegistry *InvestorRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], investorRegistry.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return investorRegistry.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], investorRegistry.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return investorRegistry.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], investorRegistry.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return investorRegistry.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], investorRegistry.abi.Errors["AttestationExpired"].ID.Bytes()[:4]) {
		return investorRegistry.UnpackAttestationExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], investorRegistry.abi.Errors["InvalidAttestation"].ID.Bytes()[:4]) {
		return investorRegistry.UnpackInvalidAttestationError(raw[4:])
	}
	if bytes.Equal(raw[:4], investorRegistry.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return investorRegistry.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], investorRegistry.abi.Errors["InvalidWallet"].ID.Bytes()[:4]) {
		return investorRegistry.UnpackInvalidWalletError(raw[4:])
	}
	if bytes.Equal(raw[:4], investorRegistry.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return investorRegistry.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// InvestorRegistryAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the InvestorRegistry contract.
type InvestorRegistryAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func InvestorRegistryAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (investorRegistry *InvestorRegistry) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*InvestorRegistryAccessManagedInvalidAuthority, error) {
	out := new(InvestorRegistryAccessManagedInvalidAuthority)
	if err := investorRegistry.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InvestorRegistryAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the InvestorRegistry contract.
type InvestorRegistryAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func InvestorRegistryAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (investorRegistry *InvestorRegistry) UnpackAccessManagedRequiredDelayError(raw []byte) (*InvestorRegistryAccessManagedRequiredDelay, error) {
	out := new(InvestorRegistryAccessManagedRequiredDelay)
	if err := investorRegistry.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InvestorRegistryAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the InvestorRegistry contract.
type InvestorRegistryAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func InvestorRegistryAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (investorRegistry *InvestorRegistry) UnpackAccessManagedUnauthorizedError(raw []byte) (*InvestorRegistryAccessManagedUnauthorized, error) {
	out := new(InvestorRegistryAccessManagedUnauthorized)
	if err := investorRegistry.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InvestorRegistryAttestationExpired represents a AttestationExpired error raised by the InvestorRegistry contract.
type InvestorRegistryAttestationExpired struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationExpired(uint256 deadline)
func InvestorRegistryAttestationExpiredErrorID() common.Hash {
	return common.HexToHash("0xa5d8657a1cde1b4e1cfcfff97aba4059e54bc359833e574f1c4bbd302adb062b")
}

// UnpackAttestationExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationExpired(uint256 deadline)
func (investorRegistry *InvestorRegistry) UnpackAttestationExpiredError(raw []byte) (*InvestorRegistryAttestationExpired, error) {
	out := new(InvestorRegistryAttestationExpired)
	if err := investorRegistry.abi.UnpackIntoInterface(out, "AttestationExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InvestorRegistryInvalidAttestation represents a InvalidAttestation error raised by the InvestorRegistry contract.
type InvestorRegistryInvalidAttestation struct {
	Attester common.Address
	Wallet   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAttestation(address attester, address wallet)
func InvestorRegistryInvalidAttestationErrorID() common.Hash {
	return common.HexToHash("0x92a4f4a276a4ea72f6179ed6754998eefdb740bb420c4499cc04fc6ac640f189")
}

// UnpackInvalidAttestationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAttestation(address attester, address wallet)
func (investorRegistry *InvestorRegistry) UnpackInvalidAttestationError(raw []byte) (*InvestorRegistryInvalidAttestation, error) {
	out := new(InvestorRegistryInvalidAttestation)
	if err := investorRegistry.abi.UnpackIntoInterface(out, "InvalidAttestation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InvestorRegistryInvalidShortString represents a InvalidShortString error raised by the InvestorRegistry contract.
type InvestorRegistryInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func InvestorRegistryInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (investorRegistry *InvestorRegistry) UnpackInvalidShortStringError(raw []byte) (*InvestorRegistryInvalidShortString, error) {
	out := new(InvestorRegistryInvalidShortString)
	if err := investorRegistry.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InvestorRegistryInvalidWallet represents a InvalidWallet error raised by the InvestorRegistry contract.
type InvestorRegistryInvalidWallet struct {
	Wallet common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidWallet(address wallet)
func InvestorRegistryInvalidWalletErrorID() common.Hash {
	return common.HexToHash("0x628d229a841691b6765c5c9cb0fb3211bb9ad75f6705a4865c23da1f97e389c2")
}

// UnpackInvalidWalletError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidWallet(address wallet)
func (investorRegistry *InvestorRegistry) UnpackInvalidWalletError(raw []byte) (*InvestorRegistryInvalidWallet, error) {
	out := new(InvestorRegistryInvalidWallet)
	if err := investorRegistry.abi.UnpackIntoInterface(out, "InvalidWallet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InvestorRegistryStringTooLong represents a StringTooLong error raised by the InvestorRegistry contract.
type InvestorRegistryStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func InvestorRegistryStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (investorRegistry *InvestorRegistry) UnpackStringTooLongError(raw []byte) (*InvestorRegistryStringTooLong, error) {
	out := new(InvestorRegistryStringTooLong)
	if err := investorRegistry.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
