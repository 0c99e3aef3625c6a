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

// ReserveTerms is an auto generated low-level Go binding around an user-defined struct.
type ReserveTerms struct {
	Feed      common.Address
	MaxAge    uint32
	MarginBps uint16
}

// ReserveGateMetaData contains all meta data concerning the ReserveGate contract.
var ReserveGateMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"limitOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refusal\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"reason\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTerms\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structReserveTerms\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"marginBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"termsOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structReserveTerms\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"marginBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReserveTermsSet\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"marginBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidTerms\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"NoReserve\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReserveExceeded\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReserveIncomplete\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}]},{\"type\":\"error\",\"name\":\"ReserveNotPositive\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"ReserveStale\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ReserveUnreadable\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "ReserveGate",
	Bin: "0x6080604052348015600e575f5ffd5b50604051611128380380611128833981016040819052602b91608c565b806033816039565b505060b7565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f60208284031215609b575f5ffd5b81516001600160a01b038116811460b0575f5ffd5b9392505050565b611064806100c45f395ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c80638fb36037116100585780638fb3603714610161578063bf7e214f14610182578063d72d6a661461019c578063fe4ec620146101bc575f5ffd5b80630369ac911461007e578063546a2ca41461012b5780637a9e5e4b1461014c575b5f5ffd5b6100f161008c366004610c4f565b60408051606080820183525f80835260208084018290529284018190526001600160a01b0394851681526001835283902083519182018452549384168152600160a01b840463ffffffff1691810191909152600160c01b90920461ffff169082015290565b6040805182516001600160a01b0316815260208084015163ffffffff16908201529181015161ffff16908201526060015b60405180910390f35b61013e610139366004610c4f565b6101cf565b604051610122929190610c98565b61015f61015a366004610c4f565b6103fd565b005b61016961047a565b6040516001600160e01b03199091168152602001610122565b5f546040516001600160a01b039091168152602001610122565b6101af6101aa366004610cb8565b61049c565b6040516101229190610ce2565b61015f6101ca366004610cf4565b61051e565b6001600160a01b038181165f9081526001602090815260408083208151606080820184529154958616808252600160a01b870463ffffffff1694820194909452600160c01b90950461ffff1691850191909152919290610274575050604080516001600160a01b03939093166024808501919091528151808503909101815260449093019052506020810180516001600160e01b031663655c7d3560e11b1790525f91565b80516001600160a01b03163b5f0361029e575f61029485835f015161071d565b9250925050915091565b805f01516001600160a01b031663feaf968c6040518163ffffffff1660e01b815260040160a060405180830381865afa9250505080156102fb575060408051601f3d908101601f191682019092526102f891810190610d50565b60015b61030d575f61029485835f015161071d565b61031f8987602001518787868661076d565b965086515f14610337575f9750505050505050915091565b855f01516001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610394575060408051601f3d908101601f1916820190925261039191810190610d9e565b60015b6103b5575f6103a68a885f015161071d565b97509750505050505050915091565b602460ff821611156103df575f6103cf8b895f015161071d565b9850985050505050505050915091565b6103ef8a86838a60400151610893565b985050505050505050915091565b5f5433906001600160a01b031681146104385760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b5f0361046d576040516361798f2f60e11b81526001600160a01b038316600482015260240161042f565b6104768261093c565b5050565b5f8054600160a01b900460ff1661049057505f90565b50638fb3603760e01b90565b60605f6104a8846101cf565b80519093509091501580156104bc57508083115b1561051657604080516001600160a01b03861660248201526044810192909252606480830185905281518084039091018152608490920190526020810180516001600160e01b03166380aa7ae160e01b1790529050610518565b505b92915050565b610529335f3661098f565b816001600160a01b03163b5f0361056b5760405163f191a03160e01b81526020600482015260056024820152643a37b5b2b760d91b604482015260640161042f565b5f6105796020830183610c4f565b6001600160a01b031614610675576105946020820182610c4f565b6001600160a01b03163b5f036105d65760405163f191a03160e01b815260040161042f906020808252600490820152631999595960e21b604082015260600190565b6105e66040820160208301610dcf565b63ffffffff165f036106245760405163f191a03160e01b81526020600482015260066024820152656d617841676560d01b604482015260640161042f565b6127106106376060830160408401610df9565b61ffff16106106755760405163f191a03160e01b81526020600482015260096024820152686d617267696e42707360b81b604482015260640161042f565b6001600160a01b0382165f90815260016020526040902081906106988282610e14565b506106a890506020820182610c4f565b6001600160a01b039081169083167fe950629f5dc97115b549cf4262208cfd6a98e7711ae33dca168ef3b4db15bb596106e76040850160208601610dcf565b6106f76060860160408701610df9565b6040805163ffffffff909316835261ffff90911660208301520160405180910390a35050565b604080516001600160a01b039384166024820152919092166044808301919091528251808303909101815260649091019091526020810180516001600160e01b031663087c811f60e31b17905290565b606082158061077b57504283115b8061079d57508469ffffffffffffffffffff168269ffffffffffffffffffff16105b1561080c576040516001600160a01b038816602482015269ffffffffffffffffffff861660448201526340a3b7bf60e11b906064015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b0319909316929092179091529050610889565b63ffffffff861661081d8442610e91565b10610858576040516001600160a01b03881660248201526044810184905263ffffffff87166064820152630849099560e41b906084016107d3565b5f8413610889576040516001600160a01b038816602482015260448101859052631f6c5c4360e21b906064016107d3565b9695505050505050565b5f806108a084600a610f87565b61091486886001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa1580156108e0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109049190610d9e565b61090f90600a610f87565b610a85565b61091e9190610fa9565b90506108898161093461ffff8616612710610e91565b612710610aa5565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f6109c26109a55f546001600160a01b031690565b86306109b460045f898b610fc8565b6109bd91610fef565b610b56565b9150915081610a7e5763ffffffff811615610a5b575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90610a1c90889088908890600401611025565b5f604051808303815f87803b158015610a33575f5ffd5b505af1158015610a45573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610a7e9050565b60405162d1953b60e31b81526001600160a01b038616600482015260240161042f565b5050505050565b5f5f5f610a928585610be8565b9015155f19918218021895945050505050565b5f5f5f610ab28686610c0b565b91509150815f03610ad657838181610acc57610acc610f95565b0492505050610b4f565b818411610aed57610aed6003851502601118610c27565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150505b9392505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15610bde575f516020805191945081901c150291505b5094509492505050565b8181028281048214831517905f90610bff83151590565b81029150509250929050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b6001600160a01b0381168114610c4c575f5ffd5b50565b5f60208284031215610c5f575f5ffd5b8135610b4f81610c38565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b828152604060208201525f610cb06040830184610c6a565b949350505050565b5f5f60408385031215610cc9575f5ffd5b8235610cd481610c38565b946020939093013593505050565b602081525f610b4f6020830184610c6a565b5f5f8284036080811215610d06575f5ffd5b8335610d1181610c38565b92506060601f1982011215610d24575f5ffd5b506020830190509250929050565b805169ffffffffffffffffffff81168114610d4b575f5ffd5b919050565b5f5f5f5f5f60a08688031215610d64575f5ffd5b610d6d86610d32565b60208701516040880151606089015192975090955093509150610d9260808701610d32565b90509295509295909350565b5f60208284031215610dae575f5ffd5b815160ff81168114610b4f575f5ffd5b63ffffffff81168114610c4c575f5ffd5b5f60208284031215610ddf575f5ffd5b8135610b4f81610dbe565b61ffff81168114610c4c575f5ffd5b5f60208284031215610e09575f5ffd5b8135610b4f81610dea565b8135610e1f81610c38565b81546020840135610e2f81610dbe565b6040850135610e3d81610dea565b60a09190911b63ffffffff60a01b166001600160d01b0319929092166001600160a01b0393909316929092171760c09190911b61ffff60c01b1617905550565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561051857610518610e7d565b6001815b6001841115610edf57808504811115610ec357610ec3610e7d565b6001841615610ed157908102905b60019390931c928002610ea8565b935093915050565b5f82610ef557506001610518565b81610f0157505f610518565b8160018114610f175760028114610f2157610f3d565b6001915050610518565b60ff841115610f3257610f32610e7d565b50506001821b610518565b5060208310610133831016604e8410600b8410161715610f60575081810a610518565b610f6c5f198484610ea4565b805f1904821115610f7f57610f7f610e7d565b029392505050565b5f610b4f60ff841683610ee7565b634e487b7160e01b5f52601260045260245ffd5b5f82610fc357634e487b7160e01b5f52601260045260245ffd5b500490565b5f5f85851115610fd6575f5ffd5b83861115610fe2575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015610516576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f191601019291505056",
}

// ReserveGate is an auto generated Go binding around an Ethereum contract.
type ReserveGate struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ReserveGate) GetABI() abi.ABI {
	return c.abi
}

// NewReserveGate creates a new instance of ReserveGate.
func NewReserveGate() *ReserveGate {
	parsed, err := ReserveGateMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ReserveGate{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ReserveGate) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority) returns()
func (reserveGate *ReserveGate) PackConstructor(authority common.Address) []byte {
	enc, err := reserveGate.abi.Pack("", authority)
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
func (reserveGate *ReserveGate) PackAuthority() []byte {
	enc, err := reserveGate.abi.Pack("authority")
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
func (reserveGate *ReserveGate) TryPackAuthority() ([]byte, error) {
	return reserveGate.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (reserveGate *ReserveGate) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := reserveGate.abi.Unpack("authority", data)
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
func (reserveGate *ReserveGate) PackIsConsumingScheduledOp() []byte {
	enc, err := reserveGate.abi.Pack("isConsumingScheduledOp")
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
func (reserveGate *ReserveGate) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return reserveGate.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (reserveGate *ReserveGate) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := reserveGate.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackLimitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x546a2ca4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function limitOf(address token) view returns(uint256 limit, bytes reason)
func (reserveGate *ReserveGate) PackLimitOf(token common.Address) []byte {
	enc, err := reserveGate.abi.Pack("limitOf", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLimitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x546a2ca4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function limitOf(address token) view returns(uint256 limit, bytes reason)
func (reserveGate *ReserveGate) TryPackLimitOf(token common.Address) ([]byte, error) {
	return reserveGate.abi.Pack("limitOf", token)
}

// ReserveGateLimitOfOutput serves as a container for the return parameters of contract
// method LimitOf.
type ReserveGateLimitOfOutput struct {
	Limit  *big.Int
	Reason []byte
}

// UnpackLimitOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x546a2ca4.
//
// Solidity: function limitOf(address token) view returns(uint256 limit, bytes reason)
func (reserveGate *ReserveGate) UnpackLimitOf(data []byte) (ReserveGateLimitOfOutput, error) {
	out, err := reserveGate.abi.Unpack("limitOf", data)
	outstruct := new(ReserveGateLimitOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Limit = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Reason = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// PackRefusal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd72d6a66.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refusal(address token, uint256 supply) view returns(bytes reason)
func (reserveGate *ReserveGate) PackRefusal(token common.Address, supply *big.Int) []byte {
	enc, err := reserveGate.abi.Pack("refusal", token, supply)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefusal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd72d6a66.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refusal(address token, uint256 supply) view returns(bytes reason)
func (reserveGate *ReserveGate) TryPackRefusal(token common.Address, supply *big.Int) ([]byte, error) {
	return reserveGate.abi.Pack("refusal", token, supply)
}

// UnpackRefusal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd72d6a66.
//
// Solidity: function refusal(address token, uint256 supply) view returns(bytes reason)
func (reserveGate *ReserveGate) UnpackRefusal(data []byte) ([]byte, error) {
	out, err := reserveGate.abi.Unpack("refusal", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (reserveGate *ReserveGate) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := reserveGate.abi.Pack("setAuthority", newAuthority)
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
func (reserveGate *ReserveGate) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return reserveGate.abi.Pack("setAuthority", newAuthority)
}

// PackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe4ec620.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTerms(address token, (address,uint32,uint16) terms) returns()
func (reserveGate *ReserveGate) PackSetTerms(token common.Address, terms ReserveTerms) []byte {
	enc, err := reserveGate.abi.Pack("setTerms", token, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe4ec620.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTerms(address token, (address,uint32,uint16) terms) returns()
func (reserveGate *ReserveGate) TryPackSetTerms(token common.Address, terms ReserveTerms) ([]byte, error) {
	return reserveGate.abi.Pack("setTerms", token, terms)
}

// PackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0369ac91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsOf(address token) view returns((address,uint32,uint16))
func (reserveGate *ReserveGate) PackTermsOf(token common.Address) []byte {
	enc, err := reserveGate.abi.Pack("termsOf", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0369ac91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsOf(address token) view returns((address,uint32,uint16))
func (reserveGate *ReserveGate) TryPackTermsOf(token common.Address) ([]byte, error) {
	return reserveGate.abi.Pack("termsOf", token)
}

// UnpackTermsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0369ac91.
//
// Solidity: function termsOf(address token) view returns((address,uint32,uint16))
func (reserveGate *ReserveGate) UnpackTermsOf(data []byte) (ReserveTerms, error) {
	out, err := reserveGate.abi.Unpack("termsOf", data)
	if err != nil {
		return *new(ReserveTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(ReserveTerms)).(*ReserveTerms)
	return out0, nil
}

// ReserveGateAuthorityUpdated represents a AuthorityUpdated event raised by the ReserveGate contract.
type ReserveGateAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const ReserveGateAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (ReserveGateAuthorityUpdated) ContractEventName() string {
	return ReserveGateAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (reserveGate *ReserveGate) UnpackAuthorityUpdatedEvent(log *types.Log) (*ReserveGateAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reserveGate.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReserveGateAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := reserveGate.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reserveGate.abi.Events[event].Inputs {
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

// ReserveGateReserveTermsSet represents a ReserveTermsSet event raised by the ReserveGate contract.
type ReserveGateReserveTermsSet struct {
	Token     common.Address
	Feed      common.Address
	MaxAge    uint32
	MarginBps uint16
	Raw       *types.Log // Blockchain specific contextual infos
}

const ReserveGateReserveTermsSetEventName = "ReserveTermsSet"

// ContractEventName returns the user-defined event name.
func (ReserveGateReserveTermsSet) ContractEventName() string {
	return ReserveGateReserveTermsSetEventName
}

// UnpackReserveTermsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReserveTermsSet(address indexed token, address indexed feed, uint32 maxAge, uint16 marginBps)
func (reserveGate *ReserveGate) UnpackReserveTermsSetEvent(log *types.Log) (*ReserveGateReserveTermsSet, error) {
	event := "ReserveTermsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reserveGate.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReserveGateReserveTermsSet)
	if len(log.Data) > 0 {
		if err := reserveGate.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reserveGate.abi.Events[event].Inputs {
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
func (reserveGate *ReserveGate) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], reserveGate.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return reserveGate.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveGate.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return reserveGate.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveGate.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return reserveGate.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveGate.abi.Errors["InvalidTerms"].ID.Bytes()[:4]) {
		return reserveGate.UnpackInvalidTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveGate.abi.Errors["NoReserve"].ID.Bytes()[:4]) {
		return reserveGate.UnpackNoReserveError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveGate.abi.Errors["ReserveExceeded"].ID.Bytes()[:4]) {
		return reserveGate.UnpackReserveExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveGate.abi.Errors["ReserveIncomplete"].ID.Bytes()[:4]) {
		return reserveGate.UnpackReserveIncompleteError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveGate.abi.Errors["ReserveNotPositive"].ID.Bytes()[:4]) {
		return reserveGate.UnpackReserveNotPositiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveGate.abi.Errors["ReserveStale"].ID.Bytes()[:4]) {
		return reserveGate.UnpackReserveStaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], reserveGate.abi.Errors["ReserveUnreadable"].ID.Bytes()[:4]) {
		return reserveGate.UnpackReserveUnreadableError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ReserveGateAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the ReserveGate contract.
type ReserveGateAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func ReserveGateAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (reserveGate *ReserveGate) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*ReserveGateAccessManagedInvalidAuthority, error) {
	out := new(ReserveGateAccessManagedInvalidAuthority)
	if err := reserveGate.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveGateAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the ReserveGate contract.
type ReserveGateAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func ReserveGateAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (reserveGate *ReserveGate) UnpackAccessManagedRequiredDelayError(raw []byte) (*ReserveGateAccessManagedRequiredDelay, error) {
	out := new(ReserveGateAccessManagedRequiredDelay)
	if err := reserveGate.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveGateAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the ReserveGate contract.
type ReserveGateAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func ReserveGateAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (reserveGate *ReserveGate) UnpackAccessManagedUnauthorizedError(raw []byte) (*ReserveGateAccessManagedUnauthorized, error) {
	out := new(ReserveGateAccessManagedUnauthorized)
	if err := reserveGate.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveGateInvalidTerms represents a InvalidTerms error raised by the ReserveGate contract.
type ReserveGateInvalidTerms struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTerms(string field)
func ReserveGateInvalidTermsErrorID() common.Hash {
	return common.HexToHash("0xf191a031a8e2caa80df477b8b01660f0de4259688cef841b71cd05217c53b977")
}

// UnpackInvalidTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTerms(string field)
func (reserveGate *ReserveGate) UnpackInvalidTermsError(raw []byte) (*ReserveGateInvalidTerms, error) {
	out := new(ReserveGateInvalidTerms)
	if err := reserveGate.abi.UnpackIntoInterface(out, "InvalidTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveGateNoReserve represents a NoReserve error raised by the ReserveGate contract.
type ReserveGateNoReserve struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoReserve(address token)
func ReserveGateNoReserveErrorID() common.Hash {
	return common.HexToHash("0xcab8fa6aff625484d167f59cb6cf1eb5f38f75f6f74e65e50cecc782635c1928")
}

// UnpackNoReserveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoReserve(address token)
func (reserveGate *ReserveGate) UnpackNoReserveError(raw []byte) (*ReserveGateNoReserve, error) {
	out := new(ReserveGateNoReserve)
	if err := reserveGate.abi.UnpackIntoInterface(out, "NoReserve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveGateReserveExceeded represents a ReserveExceeded error raised by the ReserveGate contract.
type ReserveGateReserveExceeded struct {
	Token  common.Address
	Limit  *big.Int
	Supply *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReserveExceeded(address token, uint256 limit, uint256 supply)
func ReserveGateReserveExceededErrorID() common.Hash {
	return common.HexToHash("0x80aa7ae1d60a19130c0ef5f781c93f676fb61668e811086768865924eb92cb98")
}

// UnpackReserveExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReserveExceeded(address token, uint256 limit, uint256 supply)
func (reserveGate *ReserveGate) UnpackReserveExceededError(raw []byte) (*ReserveGateReserveExceeded, error) {
	out := new(ReserveGateReserveExceeded)
	if err := reserveGate.abi.UnpackIntoInterface(out, "ReserveExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveGateReserveIncomplete represents a ReserveIncomplete error raised by the ReserveGate contract.
type ReserveGateReserveIncomplete struct {
	Token   common.Address
	RoundId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReserveIncomplete(address token, uint80 roundId)
func ReserveGateReserveIncompleteErrorID() common.Hash {
	return common.HexToHash("0x81476f7e8a24a99855be41cb5aab3187742ec9c741b45498860a14a188d1305c")
}

// UnpackReserveIncompleteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReserveIncomplete(address token, uint80 roundId)
func (reserveGate *ReserveGate) UnpackReserveIncompleteError(raw []byte) (*ReserveGateReserveIncomplete, error) {
	out := new(ReserveGateReserveIncomplete)
	if err := reserveGate.abi.UnpackIntoInterface(out, "ReserveIncomplete", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveGateReserveNotPositive represents a ReserveNotPositive error raised by the ReserveGate contract.
type ReserveGateReserveNotPositive struct {
	Token  common.Address
	Answer *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReserveNotPositive(address token, int256 answer)
func ReserveGateReserveNotPositiveErrorID() common.Hash {
	return common.HexToHash("0x7db1710c6454c8f38e3164e68aa761ab8bebd313d2c3baecc72a39d027de5c70")
}

// UnpackReserveNotPositiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReserveNotPositive(address token, int256 answer)
func (reserveGate *ReserveGate) UnpackReserveNotPositiveError(raw []byte) (*ReserveGateReserveNotPositive, error) {
	out := new(ReserveGateReserveNotPositive)
	if err := reserveGate.abi.UnpackIntoInterface(out, "ReserveNotPositive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveGateReserveStale represents a ReserveStale error raised by the ReserveGate contract.
type ReserveGateReserveStale struct {
	Token     common.Address
	UpdatedAt *big.Int
	MaxAge    uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReserveStale(address token, uint256 updatedAt, uint32 maxAge)
func ReserveGateReserveStaleErrorID() common.Hash {
	return common.HexToHash("0x84909950b429b6c9f17a5e183f341cfffcf6863d4f0d9283dc5a9a84c640b93f")
}

// UnpackReserveStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReserveStale(address token, uint256 updatedAt, uint32 maxAge)
func (reserveGate *ReserveGate) UnpackReserveStaleError(raw []byte) (*ReserveGateReserveStale, error) {
	out := new(ReserveGateReserveStale)
	if err := reserveGate.abi.UnpackIntoInterface(out, "ReserveStale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReserveGateReserveUnreadable represents a ReserveUnreadable error raised by the ReserveGate contract.
type ReserveGateReserveUnreadable struct {
	Token common.Address
	Feed  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReserveUnreadable(address token, address feed)
func ReserveGateReserveUnreadableErrorID() common.Hash {
	return common.HexToHash("0x43e408f8bb89a0d9ef60e7d8a580c58795ce2f86ca72bf41c0b7a07ab353e73b")
}

// UnpackReserveUnreadableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReserveUnreadable(address token, address feed)
func (reserveGate *ReserveGate) UnpackReserveUnreadableError(raw []byte) (*ReserveGateReserveUnreadable, error) {
	out := new(ReserveGateReserveUnreadable)
	if err := reserveGate.abi.UnpackIntoInterface(out, "ReserveUnreadable", raw); err != nil {
		return nil, err
	}
	return out, nil
}
