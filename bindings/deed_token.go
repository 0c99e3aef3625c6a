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

// DeedTokenMetaData contains all meta data concerning the DeedToken contract.
var DeedTokenMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"documentHash\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"documentHash_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setDocument\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"documentHash_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"template\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchMetadataUpdate\",\"inputs\":[{\"name\":\"_fromTokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"_toTokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DeedMinted\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DocumentSet\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MetadataUpdate\",\"inputs\":[{\"name\":\"_tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721IncorrectOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InsufficientApproval\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721NonexistentToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]}]",
	ID:  "DeedToken",
	Bin: "0x60a060405230608052348015610013575f5ffd5b5061001c610021565b6100d3565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100715760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100d05780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051611eba6100f25f395f81816101ee0152610e7f0152611eba5ff3fe608060405234801561000f575f5ffd5b5060043610610132575f3560e01c80638b038336116100b4578063b88d4fde11610079578063b88d4fde146102a8578063bf7e214f146102bb578063c70b413b146102c3578063c87b56dd146102d6578063d4bf51a7146102e9578063e985e9c5146102fc575f5ffd5b80638b038336146102465780638fb3603714610259578063906571471461027a57806395d89b411461028d578063a22cb46514610295575f5ffd5b806342842e0e116100fa57806342842e0e146101c65780636352211e146101d95780636f2ddd93146101ec57806370a08231146102125780637a9e5e4b14610233575f5ffd5b806301ffc9a71461013657806306fdde031461015e578063081812fc14610173578063095ea7b31461019e57806323b872dd146101b3575b5f5ffd5b6101496101443660046117d4565b61030f565b60405190151581526020015b60405180910390f35b61016661031f565b604051610155919061181d565b61018661018136600461182f565b6103c0565b6040516001600160a01b039091168152602001610155565b6101b16101ac366004611861565b6103d4565b005b6101b16101c1366004611889565b6103e3565b6101b16101d4366004611889565b610471565b6101866101e736600461182f565b610490565b7f0000000000000000000000000000000000000000000000000000000000000000610186565b6102256102203660046118c3565b61049a565b604051908152602001610155565b6101b16102413660046118c3565b6104f2565b61022561025436600461182f565b610574565b610261610591565b6040516001600160e01b03199091168152602001610155565b6101b1610288366004611920565b6105c7565b610166610769565b6101b16102a33660046119ab565b6107a7565b6101b16102b63660046119f4565b6107b2565b6101866107ca565b6101b16102d1366004611ace565b6107e5565b6101666102e436600461182f565b610889565b6101b16102f7366004611b1c565b61090a565b61014961030a366004611b78565b6109b6565b5f61031982610a02565b92915050565b5f516020611e9a5f395f51905f52805460609190819061033e90611ba9565b80601f016020809104026020016040519081016040528092919081815260200182805461036a90611ba9565b80156103b55780601f1061038c576101008083540402835291602001916103b5565b820191905f5260205f20905b81548152906001019060200180831161039857829003601f168201915b505050505091505090565b5f6103ca82610a26565b5061031982610a5d565b6103df828233610a96565b5050565b6001600160a01b03821661041157604051633250574960e11b81525f60048201526024015b60405180910390fd5b5f61041d838333610aa3565b9050836001600160a01b0316816001600160a01b03161461046b576040516364283d7b60e01b81526001600160a01b0380861660048301526024820184905282166044820152606401610408565b50505050565b61048b83838360405180602001604052805f8152506107b2565b505050565b5f61031982610a26565b5f5f516020611e9a5f395f51905f526001600160a01b0383166104d2576040516322718ad960e21b81525f6004820152602401610408565b6001600160a01b039092165f908152600390920160205250604090205490565b336104fb6107ca565b6001600160a01b0316816001600160a01b0316146105365760405162d1953b60e31b81526001600160a01b0382166004820152602401610408565b816001600160a01b03163b5f0361056b576040516361798f2f60e11b81526001600160a01b0383166004820152602401610408565b6103df82610ba5565b5f61057e82610a26565b50505f9081526020819052604090205490565b5f516020611e7a5f395f51905f5280545f9190600160a01b900460ff166105b8575f6105c1565b638fb3603760e01b5b91505090565b5f6105d0610c05565b805490915060ff600160401b82041615906001600160401b03165f811580156105f65750825b90505f826001600160401b031660011480156106115750303b155b90508115801561061f575080155b1561063d5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561066757845460ff60401b1916600160401b1785555b896001600160a01b0381163b61069c576040516361798f2f60e11b81526001600160a01b039091166004820152602401610408565b506106a68a610c2d565b61071789898080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050604080516020601f8d018190048102820181019092528b815292508b91508a90819084018382808284375f92019190915250610c4192505050565b831561075d57845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050505050565b7f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930180546060915f516020611e9a5f395f51905f529161033e90611ba9565b6103df338383610c53565b6107bd8484846103e3565b61046b3385858585610d2b565b5f516020611e7a5f395f51905f52546001600160a01b031690565b6107f1335b5f36610e53565b6107fa84610a26565b505f84815260208181526040918290208390558151601f850182900482028101820190925283825261084791869186908690819084018382808284375f92019190915250610fe692505050565b837f2261e679c2a501cdee4e25e61129f7457d01fd2cc9703292b17fb2da34ad864282858560405161087b93929190611c09565b60405180910390a250505050565b606061089482610a26565b505f6108aa60408051602081019091525f815290565b90505f6108b684611058565b905081515f036108c7579392505050565b8051156108f95781816040516020016108e1929190611c42565b60405160208183030381529060405292505050919050565b6109028461111b565b949350505050565b610913336107ea565b61091d858561118c565b5f84815260208181526040918290208390558151601f850182900482028101820190925283825261096991869186908690819084018382808284375f92019190915250610fe692505050565b846001600160a01b0316847f90e6d0257eeaadd3ae2c6d556d424cb7643214f352742c94e871c51524f9af348386866040516109a793929190611c09565b60405180910390a35050505050565b6001600160a01b039182165f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab00793056020908152604080832093909416825291909152205460ff1690565b5f6001600160e01b03198216632483248360e11b14806103195750610319826111ed565b5f5f610a318361123c565b90506001600160a01b03811661031957604051637e27328960e01b815260048101849052602401610408565b5f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930460205260409020546001600160a01b031690565b61048b8383836001611275565b5f5f516020611e9a5f395f51905f5281610abc8561123c565b90506001600160a01b03841615610ad857610ad8818587611388565b6001600160a01b03811615610b1457610af35f865f5f611275565b6001600160a01b0381165f908152600383016020526040902080545f190190555b6001600160a01b03861615610b44576001600160a01b0386165f9081526003830160205260409020805460010190555b5f85815260028301602052604080822080546001600160a01b0319166001600160a01b038a811691821790925591518893918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a495945050505050565b5f516020611e7a5f395f51905f5280546001600160a01b0383166001600160a01b03199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610319565b610c356113ec565b610c3e81611413565b50565b610c496113ec565b6103df8282611424565b5f516020611e9a5f395f51905f526001600160a01b038416610c8a5760405163a9fbf51f60e01b81525f6004820152602401610408565b6001600160a01b038316610cbc57604051630b61174360e31b81526001600160a01b0384166004820152602401610408565b6001600160a01b038481165f818152600584016020908152604080832094881680845294825291829020805460ff191687151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a350505050565b6001600160a01b0383163b15610e4c57604051630a85bd0160e11b81526001600160a01b0384169063150b7a0290610d6d908890889087908790600401611c56565b6020604051808303815f875af1925050508015610da7575060408051601f3d908101601f19168201909252610da491810190611c92565b60015b610e0e573d808015610dd4576040519150601f19603f3d011682016040523d82523d5f602084013e610dd9565b606091505b5080515f03610e0657604051633250574960e11b81526001600160a01b0385166004820152602401610408565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b14610e4a57604051633250574960e11b81526001600160a01b0385166004820152602401610408565b505b5050505050565b5f610e5c6107ca565b90505f610e6c6004828587611cad565b610e7591611cd4565b90505f610ea483877f000000000000000000000000000000000000000000000000000000000000000085611454565b509050808015610f17575060405163a166aa8960e01b81523060048201526001600160a01b0384169063a166aa8990602401602060405180830381865afa158015610ef1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f159190611d0c565b155b15610f2457505050505050565b604051636d5115bd60e01b81523060048201526001600160e01b0319831660248201525f906001600160a01b03851690636d5115bd90604401602060405180830381865afa158015610f78573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f9c9190611d27565b9050866001600160401b038216610fd15760405162d1953b60e31b81526001600160a01b039091166004820152602401610408565b50610fdd8787876114e6565b50505050505050565b5f8281527f0542a41881ee128a365a727b282c86fa859579490b9bb45aab8503648c8e79006020819052604090912061101f8382611d9b565b506040518381527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce79060200160405180910390a1505050565b5f8181527f0542a41881ee128a365a727b282c86fa859579490b9bb45aab8503648c8e7900602081905260409091208054606092919061109790611ba9565b80601f01602080910402602001604051908101604052809291908181526020018280546110c390611ba9565b801561110e5780601f106110e55761010080835404028352916020019161110e565b820191905f5260205f20905b8154815290600101906020018083116110f157829003601f168201915b5050505050915050919050565b606061112682610a26565b505f61113c60408051602081019091525f815290565b90505f81511161115a5760405180602001604052805f815250611185565b80611164846115dc565b604051602001611175929190611c42565b6040516020818303038152906040525b9392505050565b6001600160a01b0382166111b557604051633250574960e11b81525f6004820152602401610408565b5f6111c183835f610aa3565b90506001600160a01b0381161561048b576040516339e3563760e11b81525f6004820152602401610408565b5f6001600160e01b031982166380ac58cd60e01b148061121d57506001600160e01b03198216635b5e139f60e01b145b8061031957506301ffc9a760e01b6001600160e01b0319831614610319565b5f9081527f80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab007930260205260409020546001600160a01b031690565b5f516020611e9a5f395f51905f52818061129757506001600160a01b03831615155b15611358575f6112a685610a26565b90506001600160a01b038416158015906112d25750836001600160a01b0316816001600160a01b031614155b80156112e557506112e381856109b6565b155b1561130e5760405163a9fbf51f60e01b81526001600160a01b0385166004820152602401610408565b82156113565784866001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b5f93845260040160205250506040902080546001600160a01b0319166001600160a01b0392909216919091179055565b61139383838361166b565b61048b576001600160a01b0383166113c157604051637e27328960e01b815260048101829052602401610408565b60405163177e802f60e01b81526001600160a01b038316600482015260248101829052604401610408565b6113f46116cf565b61141157604051631afcd79f60e31b815260040160405180910390fd5b565b61141b6113ec565b610c3e81610ba5565b61142c6113ec565b5f516020611e9a5f395f51905f52806114458482611d9b565b506001810161046b8382611d9b565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa156114dc575f516020805191945081901c150291505b5094509492505050565b5f516020611e7a5f395f51905f525f8061151e6115016107ca565b873061151060045f8a8c611cad565b61151991611cd4565b611454565b9150915081610e4a5763ffffffff8116156115b957825460ff60a01b1916600160a01b17835561154c6107ca565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b815260040161157b93929190611e55565b5f604051808303815f87803b158015611592575f5ffd5b505af11580156115a4573d5f5f3e3d5ffd5b5050845460ff60a01b1916855550610e4a9050565b60405162d1953b60e31b81526001600160a01b0387166004820152602401610408565b60605f6115e8836116e8565b60010190505f816001600160401b03811115611606576116066119e0565b6040519080825280601f01601f191660200182016040528015611630576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a850494508461163a57509392505050565b5f6001600160a01b038316158015906109025750826001600160a01b0316846001600160a01b031614806116a457506116a484846109b6565b806109025750826001600160a01b03166116bd83610a5d565b6001600160a01b031614949350505050565b5f6116d8610c05565b54600160401b900460ff16919050565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b83106117265772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef81000000008310611752576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061177057662386f26fc10000830492506010015b6305f5e1008310611788576305f5e100830492506008015b612710831061179c57612710830492506004015b606483106117ae576064830492506002015b600a83106103195760010192915050565b6001600160e01b031981168114610c3e575f5ffd5b5f602082840312156117e4575f5ffd5b8135611185816117bf565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61118560208301846117ef565b5f6020828403121561183f575f5ffd5b5035919050565b80356001600160a01b038116811461185c575f5ffd5b919050565b5f5f60408385031215611872575f5ffd5b61187b83611846565b946020939093013593505050565b5f5f5f6060848603121561189b575f5ffd5b6118a484611846565b92506118b260208501611846565b929592945050506040919091013590565b5f602082840312156118d3575f5ffd5b61118582611846565b5f5f83601f8401126118ec575f5ffd5b5081356001600160401b03811115611902575f5ffd5b602083019150836020828501011115611919575f5ffd5b9250929050565b5f5f5f5f5f60608688031215611934575f5ffd5b61193d86611846565b945060208601356001600160401b03811115611957575f5ffd5b611963888289016118dc565b90955093505060408601356001600160401b03811115611981575f5ffd5b61198d888289016118dc565b969995985093965092949392505050565b8015158114610c3e575f5ffd5b5f5f604083850312156119bc575f5ffd5b6119c583611846565b915060208301356119d58161199e565b809150509250929050565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f60808587031215611a07575f5ffd5b611a1085611846565b9350611a1e60208601611846565b92506040850135915060608501356001600160401b03811115611a3f575f5ffd5b8501601f81018713611a4f575f5ffd5b80356001600160401b03811115611a6857611a686119e0565b604051601f8201601f19908116603f011681016001600160401b0381118282101715611a9657611a966119e0565b604052818152828201602001891015611aad575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f5f5f60608587031215611ae1575f5ffd5b8435935060208501356001600160401b03811115611afd575f5ffd5b611b09878288016118dc565b9598909750949560400135949350505050565b5f5f5f5f5f60808688031215611b30575f5ffd5b611b3986611846565b94506020860135935060408601356001600160401b03811115611b5a575f5ffd5b611b66888289016118dc565b96999598509660600135949350505050565b5f5f60408385031215611b89575f5ffd5b611b9283611846565b9150611ba060208401611846565b90509250929050565b600181811c90821680611bbd57607f821691505b602082108103611bdb57634e487b7160e01b5f52602260045260245ffd5b50919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b838152604060208201525f611c22604083018486611be1565b95945050505050565b5f81518060208401855e5f93019283525090919050565b5f610902611c508386611c2b565b84611c2b565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f90611c88908301846117ef565b9695505050505050565b5f60208284031215611ca2575f5ffd5b8151611185816117bf565b5f5f85851115611cbb575f5ffd5b83861115611cc7575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015611d05576001600160e01b0319600485900360031b81901b82161691505b5092915050565b5f60208284031215611d1c575f5ffd5b81516111858161199e565b5f60208284031215611d37575f5ffd5b81516001600160401b0381168114611185575f5ffd5b601f82111561048b578282111561048b57805f5260205f20601f840160051c6020851015611d7857505f5b90810190601f840160051c035f5b81811015610e4a575f83820155600101611d86565b81516001600160401b03811115611db457611db46119e0565b611dc881611dc28454611ba9565b84611d4d565b6020601f821160018114611dfa575f8315611de35750848201515b5f19600385901b1c1916600184901b178455610e4c565b5f84815260208120601f198516915b82811015611e295787850151825560209485019460019092019101611e09565b5084821015611e4657868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b6001600160a01b03841681526040602082018190525f90611c229083018486611be156fef3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079300",
}

// DeedToken is an auto generated Go binding around an Ethereum contract.
type DeedToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DeedToken) GetABI() abi.ABI {
	return c.abi
}

// NewDeedToken creates a new instance of DeedToken.
func NewDeedToken() *DeedToken {
	parsed, err := DeedTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DeedToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DeedToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (deedToken *DeedToken) PackApprove(to common.Address, tokenId *big.Int) []byte {
	enc, err := deedToken.abi.Pack("approve", to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (deedToken *DeedToken) TryPackApprove(to common.Address, tokenId *big.Int) ([]byte, error) {
	return deedToken.abi.Pack("approve", to, tokenId)
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (deedToken *DeedToken) PackAuthority() []byte {
	enc, err := deedToken.abi.Pack("authority")
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
func (deedToken *DeedToken) TryPackAuthority() ([]byte, error) {
	return deedToken.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (deedToken *DeedToken) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := deedToken.abi.Unpack("authority", data)
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
// Solidity: function balanceOf(address owner) view returns(uint256)
func (deedToken *DeedToken) PackBalanceOf(owner common.Address) []byte {
	enc, err := deedToken.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (deedToken *DeedToken) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return deedToken.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (deedToken *DeedToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := deedToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDocumentHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b038336.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function documentHash(uint256 deedId) view returns(bytes32)
func (deedToken *DeedToken) PackDocumentHash(deedId *big.Int) []byte {
	enc, err := deedToken.abi.Pack("documentHash", deedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDocumentHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b038336.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function documentHash(uint256 deedId) view returns(bytes32)
func (deedToken *DeedToken) TryPackDocumentHash(deedId *big.Int) ([]byte, error) {
	return deedToken.abi.Pack("documentHash", deedId)
}

// UnpackDocumentHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8b038336.
//
// Solidity: function documentHash(uint256 deedId) view returns(bytes32)
func (deedToken *DeedToken) UnpackDocumentHash(data []byte) ([32]byte, error) {
	out, err := deedToken.abi.Unpack("documentHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (deedToken *DeedToken) PackGetApproved(tokenId *big.Int) []byte {
	enc, err := deedToken.abi.Pack("getApproved", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (deedToken *DeedToken) TryPackGetApproved(tokenId *big.Int) ([]byte, error) {
	return deedToken.abi.Pack("getApproved", tokenId)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (deedToken *DeedToken) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := deedToken.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90657147.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address authority, string name, string symbol) returns()
func (deedToken *DeedToken) PackInitialize(authority common.Address, name string, symbol string) []byte {
	enc, err := deedToken.abi.Pack("initialize", authority, name, symbol)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90657147.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address authority, string name, string symbol) returns()
func (deedToken *DeedToken) TryPackInitialize(authority common.Address, name string, symbol string) ([]byte, error) {
	return deedToken.abi.Pack("initialize", authority, name, symbol)
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (deedToken *DeedToken) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := deedToken.abi.Pack("isApprovedForAll", owner, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (deedToken *DeedToken) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return deedToken.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (deedToken *DeedToken) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := deedToken.abi.Unpack("isApprovedForAll", data)
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
func (deedToken *DeedToken) PackIsConsumingScheduledOp() []byte {
	enc, err := deedToken.abi.Pack("isConsumingScheduledOp")
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
func (deedToken *DeedToken) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return deedToken.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (deedToken *DeedToken) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := deedToken.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4bf51a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 deedId, string uri, bytes32 documentHash_) returns()
func (deedToken *DeedToken) PackMint(to common.Address, deedId *big.Int, uri string, documentHash [32]byte) []byte {
	enc, err := deedToken.abi.Pack("mint", to, deedId, uri, documentHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4bf51a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 deedId, string uri, bytes32 documentHash_) returns()
func (deedToken *DeedToken) TryPackMint(to common.Address, deedId *big.Int, uri string, documentHash [32]byte) ([]byte, error) {
	return deedToken.abi.Pack("mint", to, deedId, uri, documentHash)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (deedToken *DeedToken) PackName() []byte {
	enc, err := deedToken.abi.Pack("name")
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
func (deedToken *DeedToken) TryPackName() ([]byte, error) {
	return deedToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (deedToken *DeedToken) UnpackName(data []byte) (string, error) {
	out, err := deedToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (deedToken *DeedToken) PackOwnerOf(tokenId *big.Int) []byte {
	enc, err := deedToken.abi.Pack("ownerOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (deedToken *DeedToken) TryPackOwnerOf(tokenId *big.Int) ([]byte, error) {
	return deedToken.abi.Pack("ownerOf", tokenId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (deedToken *DeedToken) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := deedToken.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (deedToken *DeedToken) PackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := deedToken.abi.Pack("safeTransferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (deedToken *DeedToken) TryPackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return deedToken.abi.Pack("safeTransferFrom", from, to, tokenId)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (deedToken *DeedToken) PackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) []byte {
	enc, err := deedToken.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (deedToken *DeedToken) TryPackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) ([]byte, error) {
	return deedToken.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (deedToken *DeedToken) PackSetApprovalForAll(operator common.Address, approved bool) []byte {
	enc, err := deedToken.abi.Pack("setApprovalForAll", operator, approved)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (deedToken *DeedToken) TryPackSetApprovalForAll(operator common.Address, approved bool) ([]byte, error) {
	return deedToken.abi.Pack("setApprovalForAll", operator, approved)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (deedToken *DeedToken) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := deedToken.abi.Pack("setAuthority", newAuthority)
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
func (deedToken *DeedToken) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return deedToken.abi.Pack("setAuthority", newAuthority)
}

// PackSetDocument is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc70b413b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDocument(uint256 deedId, string uri, bytes32 documentHash_) returns()
func (deedToken *DeedToken) PackSetDocument(deedId *big.Int, uri string, documentHash [32]byte) []byte {
	enc, err := deedToken.abi.Pack("setDocument", deedId, uri, documentHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDocument is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc70b413b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDocument(uint256 deedId, string uri, bytes32 documentHash_) returns()
func (deedToken *DeedToken) TryPackSetDocument(deedId *big.Int, uri string, documentHash [32]byte) ([]byte, error) {
	return deedToken.abi.Pack("setDocument", deedId, uri, documentHash)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (deedToken *DeedToken) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := deedToken.abi.Pack("supportsInterface", interfaceId)
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
func (deedToken *DeedToken) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return deedToken.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (deedToken *DeedToken) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := deedToken.abi.Unpack("supportsInterface", data)
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
func (deedToken *DeedToken) PackSymbol() []byte {
	enc, err := deedToken.abi.Pack("symbol")
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
func (deedToken *DeedToken) TryPackSymbol() ([]byte, error) {
	return deedToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (deedToken *DeedToken) UnpackSymbol(data []byte) (string, error) {
	out, err := deedToken.abi.Unpack("symbol", data)
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
func (deedToken *DeedToken) PackTemplate() []byte {
	enc, err := deedToken.abi.Pack("template")
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
func (deedToken *DeedToken) TryPackTemplate() ([]byte, error) {
	return deedToken.abi.Pack("template")
}

// UnpackTemplate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f2ddd93.
//
// Solidity: function template() view returns(address)
func (deedToken *DeedToken) UnpackTemplate(data []byte) (common.Address, error) {
	out, err := deedToken.abi.Unpack("template", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (deedToken *DeedToken) PackTokenURI(tokenId *big.Int) []byte {
	enc, err := deedToken.abi.Pack("tokenURI", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (deedToken *DeedToken) TryPackTokenURI(tokenId *big.Int) ([]byte, error) {
	return deedToken.abi.Pack("tokenURI", tokenId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (deedToken *DeedToken) UnpackTokenURI(data []byte) (string, error) {
	out, err := deedToken.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (deedToken *DeedToken) PackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := deedToken.abi.Pack("transferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (deedToken *DeedToken) TryPackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return deedToken.abi.Pack("transferFrom", from, to, tokenId)
}

// DeedTokenApproval represents a Approval event raised by the DeedToken contract.
type DeedTokenApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DeedTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (DeedTokenApproval) ContractEventName() string {
	return DeedTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (deedToken *DeedToken) UnpackApprovalEvent(log *types.Log) (*DeedTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deedToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeedTokenApproval)
	if len(log.Data) > 0 {
		if err := deedToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deedToken.abi.Events[event].Inputs {
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

// DeedTokenApprovalForAll represents a ApprovalForAll event raised by the DeedToken contract.
type DeedTokenApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const DeedTokenApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (DeedTokenApprovalForAll) ContractEventName() string {
	return DeedTokenApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (deedToken *DeedToken) UnpackApprovalForAllEvent(log *types.Log) (*DeedTokenApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deedToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeedTokenApprovalForAll)
	if len(log.Data) > 0 {
		if err := deedToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deedToken.abi.Events[event].Inputs {
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

// DeedTokenAuthorityUpdated represents a AuthorityUpdated event raised by the DeedToken contract.
type DeedTokenAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const DeedTokenAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (DeedTokenAuthorityUpdated) ContractEventName() string {
	return DeedTokenAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (deedToken *DeedToken) UnpackAuthorityUpdatedEvent(log *types.Log) (*DeedTokenAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deedToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeedTokenAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := deedToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deedToken.abi.Events[event].Inputs {
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

// DeedTokenBatchMetadataUpdate represents a BatchMetadataUpdate event raised by the DeedToken contract.
type DeedTokenBatchMetadataUpdate struct {
	FromTokenId *big.Int
	ToTokenId   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const DeedTokenBatchMetadataUpdateEventName = "BatchMetadataUpdate"

// ContractEventName returns the user-defined event name.
func (DeedTokenBatchMetadataUpdate) ContractEventName() string {
	return DeedTokenBatchMetadataUpdateEventName
}

// UnpackBatchMetadataUpdateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchMetadataUpdate(uint256 _fromTokenId, uint256 _toTokenId)
func (deedToken *DeedToken) UnpackBatchMetadataUpdateEvent(log *types.Log) (*DeedTokenBatchMetadataUpdate, error) {
	event := "BatchMetadataUpdate"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deedToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeedTokenBatchMetadataUpdate)
	if len(log.Data) > 0 {
		if err := deedToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deedToken.abi.Events[event].Inputs {
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

// DeedTokenDeedMinted represents a DeedMinted event raised by the DeedToken contract.
type DeedTokenDeedMinted struct {
	DeedId       *big.Int
	To           common.Address
	DocumentHash [32]byte
	Uri          string
	Raw          *types.Log // Blockchain specific contextual infos
}

const DeedTokenDeedMintedEventName = "DeedMinted"

// ContractEventName returns the user-defined event name.
func (DeedTokenDeedMinted) ContractEventName() string {
	return DeedTokenDeedMintedEventName
}

// UnpackDeedMintedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DeedMinted(uint256 indexed deedId, address indexed to, bytes32 documentHash, string uri)
func (deedToken *DeedToken) UnpackDeedMintedEvent(log *types.Log) (*DeedTokenDeedMinted, error) {
	event := "DeedMinted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deedToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeedTokenDeedMinted)
	if len(log.Data) > 0 {
		if err := deedToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deedToken.abi.Events[event].Inputs {
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

// DeedTokenDocumentSet represents a DocumentSet event raised by the DeedToken contract.
type DeedTokenDocumentSet struct {
	DeedId       *big.Int
	DocumentHash [32]byte
	Uri          string
	Raw          *types.Log // Blockchain specific contextual infos
}

const DeedTokenDocumentSetEventName = "DocumentSet"

// ContractEventName returns the user-defined event name.
func (DeedTokenDocumentSet) ContractEventName() string {
	return DeedTokenDocumentSetEventName
}

// UnpackDocumentSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DocumentSet(uint256 indexed deedId, bytes32 documentHash, string uri)
func (deedToken *DeedToken) UnpackDocumentSetEvent(log *types.Log) (*DeedTokenDocumentSet, error) {
	event := "DocumentSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deedToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeedTokenDocumentSet)
	if len(log.Data) > 0 {
		if err := deedToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deedToken.abi.Events[event].Inputs {
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

// DeedTokenInitialized represents a Initialized event raised by the DeedToken contract.
type DeedTokenInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const DeedTokenInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (DeedTokenInitialized) ContractEventName() string {
	return DeedTokenInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (deedToken *DeedToken) UnpackInitializedEvent(log *types.Log) (*DeedTokenInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deedToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeedTokenInitialized)
	if len(log.Data) > 0 {
		if err := deedToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deedToken.abi.Events[event].Inputs {
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

// DeedTokenMetadataUpdate represents a MetadataUpdate event raised by the DeedToken contract.
type DeedTokenMetadataUpdate struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DeedTokenMetadataUpdateEventName = "MetadataUpdate"

// ContractEventName returns the user-defined event name.
func (DeedTokenMetadataUpdate) ContractEventName() string {
	return DeedTokenMetadataUpdateEventName
}

// UnpackMetadataUpdateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MetadataUpdate(uint256 _tokenId)
func (deedToken *DeedToken) UnpackMetadataUpdateEvent(log *types.Log) (*DeedTokenMetadataUpdate, error) {
	event := "MetadataUpdate"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deedToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeedTokenMetadataUpdate)
	if len(log.Data) > 0 {
		if err := deedToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deedToken.abi.Events[event].Inputs {
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

// DeedTokenTransfer represents a Transfer event raised by the DeedToken contract.
type DeedTokenTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DeedTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (DeedTokenTransfer) ContractEventName() string {
	return DeedTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (deedToken *DeedToken) UnpackTransferEvent(log *types.Log) (*DeedTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deedToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeedTokenTransfer)
	if len(log.Data) > 0 {
		if err := deedToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deedToken.abi.Events[event].Inputs {
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
func (deedToken *DeedToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], deedToken.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return deedToken.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedToken.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return deedToken.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedToken.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return deedToken.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedToken.abi.Errors["ERC721IncorrectOwner"].ID.Bytes()[:4]) {
		return deedToken.UnpackERC721IncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedToken.abi.Errors["ERC721InsufficientApproval"].ID.Bytes()[:4]) {
		return deedToken.UnpackERC721InsufficientApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedToken.abi.Errors["ERC721InvalidApprover"].ID.Bytes()[:4]) {
		return deedToken.UnpackERC721InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedToken.abi.Errors["ERC721InvalidOperator"].ID.Bytes()[:4]) {
		return deedToken.UnpackERC721InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedToken.abi.Errors["ERC721InvalidOwner"].ID.Bytes()[:4]) {
		return deedToken.UnpackERC721InvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedToken.abi.Errors["ERC721InvalidReceiver"].ID.Bytes()[:4]) {
		return deedToken.UnpackERC721InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedToken.abi.Errors["ERC721InvalidSender"].ID.Bytes()[:4]) {
		return deedToken.UnpackERC721InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedToken.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return deedToken.UnpackERC721NonexistentTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedToken.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return deedToken.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedToken.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return deedToken.UnpackNotInitializingError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DeedTokenAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the DeedToken contract.
type DeedTokenAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func DeedTokenAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (deedToken *DeedToken) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*DeedTokenAccessManagedInvalidAuthority, error) {
	out := new(DeedTokenAccessManagedInvalidAuthority)
	if err := deedToken.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedTokenAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the DeedToken contract.
type DeedTokenAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func DeedTokenAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (deedToken *DeedToken) UnpackAccessManagedRequiredDelayError(raw []byte) (*DeedTokenAccessManagedRequiredDelay, error) {
	out := new(DeedTokenAccessManagedRequiredDelay)
	if err := deedToken.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedTokenAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the DeedToken contract.
type DeedTokenAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func DeedTokenAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (deedToken *DeedToken) UnpackAccessManagedUnauthorizedError(raw []byte) (*DeedTokenAccessManagedUnauthorized, error) {
	out := new(DeedTokenAccessManagedUnauthorized)
	if err := deedToken.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedTokenERC721IncorrectOwner represents a ERC721IncorrectOwner error raised by the DeedToken contract.
type DeedTokenERC721IncorrectOwner struct {
	Sender  common.Address
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func DeedTokenERC721IncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0x64283d7b313c8117c125f736876fa2b4e90ea3831a4716dfdb87d2f540e26289")
}

// UnpackERC721IncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func (deedToken *DeedToken) UnpackERC721IncorrectOwnerError(raw []byte) (*DeedTokenERC721IncorrectOwner, error) {
	out := new(DeedTokenERC721IncorrectOwner)
	if err := deedToken.abi.UnpackIntoInterface(out, "ERC721IncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedTokenERC721InsufficientApproval represents a ERC721InsufficientApproval error raised by the DeedToken contract.
type DeedTokenERC721InsufficientApproval struct {
	Operator common.Address
	TokenId  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func DeedTokenERC721InsufficientApprovalErrorID() common.Hash {
	return common.HexToHash("0x177e802f6f313bc89797ecace66d6d29ab4719cbaaacbb87367264048b1eb861")
}

// UnpackERC721InsufficientApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func (deedToken *DeedToken) UnpackERC721InsufficientApprovalError(raw []byte) (*DeedTokenERC721InsufficientApproval, error) {
	out := new(DeedTokenERC721InsufficientApproval)
	if err := deedToken.abi.UnpackIntoInterface(out, "ERC721InsufficientApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedTokenERC721InvalidApprover represents a ERC721InvalidApprover error raised by the DeedToken contract.
type DeedTokenERC721InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidApprover(address approver)
func DeedTokenERC721InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xa9fbf51f86b8e03595d59dc726bb10c329bb24f62589be276d8dd193ca0b69ea")
}

// UnpackERC721InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidApprover(address approver)
func (deedToken *DeedToken) UnpackERC721InvalidApproverError(raw []byte) (*DeedTokenERC721InvalidApprover, error) {
	out := new(DeedTokenERC721InvalidApprover)
	if err := deedToken.abi.UnpackIntoInterface(out, "ERC721InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedTokenERC721InvalidOperator represents a ERC721InvalidOperator error raised by the DeedToken contract.
type DeedTokenERC721InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOperator(address operator)
func DeedTokenERC721InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0x5b08ba185e8f577075361f3a3555a6580a227ce22734dcc979c1aeadf894658b")
}

// UnpackERC721InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOperator(address operator)
func (deedToken *DeedToken) UnpackERC721InvalidOperatorError(raw []byte) (*DeedTokenERC721InvalidOperator, error) {
	out := new(DeedTokenERC721InvalidOperator)
	if err := deedToken.abi.UnpackIntoInterface(out, "ERC721InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedTokenERC721InvalidOwner represents a ERC721InvalidOwner error raised by the DeedToken contract.
type DeedTokenERC721InvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOwner(address owner)
func DeedTokenERC721InvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x89c62b6479af2e623826dcc39c5133061d35b66d72de92833401dd2fd6567480")
}

// UnpackERC721InvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOwner(address owner)
func (deedToken *DeedToken) UnpackERC721InvalidOwnerError(raw []byte) (*DeedTokenERC721InvalidOwner, error) {
	out := new(DeedTokenERC721InvalidOwner)
	if err := deedToken.abi.UnpackIntoInterface(out, "ERC721InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedTokenERC721InvalidReceiver represents a ERC721InvalidReceiver error raised by the DeedToken contract.
type DeedTokenERC721InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func DeedTokenERC721InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x64a0ae9278f805eaf991dcd18ca78756d280b7508b764ef1b255c55845c11df9")
}

// UnpackERC721InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func (deedToken *DeedToken) UnpackERC721InvalidReceiverError(raw []byte) (*DeedTokenERC721InvalidReceiver, error) {
	out := new(DeedTokenERC721InvalidReceiver)
	if err := deedToken.abi.UnpackIntoInterface(out, "ERC721InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedTokenERC721InvalidSender represents a ERC721InvalidSender error raised by the DeedToken contract.
type DeedTokenERC721InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidSender(address sender)
func DeedTokenERC721InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x73c6ac6e10798e95d99e1f130d923eb40193ecb8d094ec3dce93292564eb3b17")
}

// UnpackERC721InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidSender(address sender)
func (deedToken *DeedToken) UnpackERC721InvalidSenderError(raw []byte) (*DeedTokenERC721InvalidSender, error) {
	out := new(DeedTokenERC721InvalidSender)
	if err := deedToken.abi.UnpackIntoInterface(out, "ERC721InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedTokenERC721NonexistentToken represents a ERC721NonexistentToken error raised by the DeedToken contract.
type DeedTokenERC721NonexistentToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func DeedTokenERC721NonexistentTokenErrorID() common.Hash {
	return common.HexToHash("0x7e273289a3a9ef6670f06df7dca227856fc925e956db96980692764a8bc734d7")
}

// UnpackERC721NonexistentTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func (deedToken *DeedToken) UnpackERC721NonexistentTokenError(raw []byte) (*DeedTokenERC721NonexistentToken, error) {
	out := new(DeedTokenERC721NonexistentToken)
	if err := deedToken.abi.UnpackIntoInterface(out, "ERC721NonexistentToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedTokenInvalidInitialization represents a InvalidInitialization error raised by the DeedToken contract.
type DeedTokenInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func DeedTokenInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (deedToken *DeedToken) UnpackInvalidInitializationError(raw []byte) (*DeedTokenInvalidInitialization, error) {
	out := new(DeedTokenInvalidInitialization)
	if err := deedToken.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeedTokenNotInitializing represents a NotInitializing error raised by the DeedToken contract.
type DeedTokenNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func DeedTokenNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (deedToken *DeedToken) UnpackNotInitializingError(raw []byte) (*DeedTokenNotInitializing, error) {
	out := new(DeedTokenNotInitializing)
	if err := deedToken.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}
