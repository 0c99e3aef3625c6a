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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deed_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"factory_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractDeedToken\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deliver\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"factory\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractITokenFactory\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fractionalize\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fractionalizeWithVotes\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSold\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lockWithVotes\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC721Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reclaim\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sell\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tokenOf\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Delivered\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Fractionalized\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reclaimed\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Redeemed\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sold\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"DeedIsSold\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeedNotExpected\",\"inputs\":[{\"name\":\"collection\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeedNotLocked\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeedNotSold\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotDeedOwner\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SharesOutstanding\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "DeedVault",
	Bin: "0x60c060405234801561000f575f5ffd5b506040516119d33803806119d383398101604081905261002e916100bf565b8261003881610051565b506001600160a01b039182166080521660a052506100ff565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b80516001600160a01b03811681146100ba575f5ffd5b919050565b5f5f5f606084860312156100d1575f5ffd5b6100da846100a4565b92506100e8602085016100a4565b91506100f6604085016100a4565b90509250925092565b60805160a05161185f6101745f395f818161025f015281816104800152818161065f0152818161073d01526109e201525f818161023801528181610527015281816105f30152818161097601528181610e3e01528181610ec701528181610f670152818161106001526110d3015261185f5ff3fe608060405234801561000f575f5ffd5b50600436106100fb575f3560e01c80638fb3603711610093578063c2f1e6bd11610063578063c2f1e6bd14610233578063c45a01551461025a578063e4849b3214610281578063ea78803f146102b3575f5ffd5b80638fb36037146101f55780639d2e375f146101fd578063b99bad0d14610210578063bf7e214f14610223575f5ffd5b80634c9f5786116100ce5780634c9f5786146101a95780635b00bfb0146101bc5780637a9e5e4b146101cf5780637bde82f2146101e2575f5ffd5b80630110a176146100ff578063150b7a021461013d57806328ed4f6c14610169578063407b24901461017e575b5f5ffd5b61012861010d36600461139f565b5f90815260016020526040902054600160f81b900460ff1690565b60405190151581526020015b60405180910390f35b61015061014b3660046113e1565b6102db565b6040516001600160e01b03199091168152602001610134565b61017c6101773660046114c2565b610304565b005b61019161018c36600461154a565b610463565b6040516001600160a01b039091168152602001610134565b6101916101b73660046115df565b6105ca565b6101916101ca36600461154a565b610720565b61017c6101dd3660046116ae565b610773565b61017c6101f03660046114c2565b6107e7565b6101506108b8565b61017c61020b3660046114c2565b6108da565b61019161021e3660046115df565b61094d565b5f546001600160a01b0316610191565b6101917f000000000000000000000000000000000000000000000000000000000000000081565b6101917f000000000000000000000000000000000000000000000000000000000000000081565b61029461028f36600461139f565b610a18565b604080516001600160a01b039093168352602083019190915201610134565b6101916102c136600461139f565b5f908152600160205260409020546001600160a01b031690565b60405163a324782f60e01b8152336004820152602481018390525f906044015b60405180910390fd5b610310335b5f36610b9e565b610318610c94565b5f610323835f610ccb565b90505f816001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610362573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061038691906116c9565b9050818180156103ba57604051633a868e6960e01b81526001600160a01b03909216600483015260248201526044016102fb565b5050826001600160a01b0316826001600160a01b0316857f67ca5d0730465264be52635110573aaeb92ce3d9f125b4ec9b5fd0509e61730260405160405180910390a4816001600160a01b03166343d726d66040518163ffffffff1660e01b81526004015f604051808303815f87803b158015610435575f5ffd5b505af1158015610447573d5f5f3e3d5ffd5b505050506104558484610e22565b505061045f610f25565b5050565b5f61046d33610309565b610475610c94565b61047e88610f4f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166336177dfe6104b68a61110c565b8989898989896040518863ffffffff1660e01b81526004016104de9796959493929190611708565b6020604051808303815f875af11580156104fa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061051e919061174e565b90506105b788827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316638b0383368c6040518263ffffffff1660e01b815260040161057391815260200190565b602060405180830381865afa15801561058e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105b291906116c9565b611179565b6105bf610f25565b979650505050505050565b5f6105d433610309565b6105dc610c94565b60405163d4bf51a760e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d4bf51a7906106309030908f908f908f908f90600401611769565b5f604051808303815f87803b158015610647575f5ffd5b505af1158015610659573d5f5f3e3d5ffd5b505050507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166336177dfe6106958d61110c565b8989898989896040518863ffffffff1660e01b81526004016106bd9796959493929190611708565b6020604051808303815f875af11580156106d9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106fd919061174e565b905061070a8b828a611179565b610712610f25565b9a9950505050505050505050565b5f61072a33610309565b610732610c94565b61073b88610f4f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c72889166104b68a61110c565b5f5433906001600160a01b031681146107a95760405162d1953b60e31b81526001600160a01b03821660048201526024016102fb565b816001600160a01b03163b5f036107de576040516361798f2f60e11b81526001600160a01b03831660048201526024016102fb565b61045f82611273565b6107ef610c94565b335f6107fb8482610ccb565b6040516001600160a01b0385811682529192508184169183169086907f1d7078c5a647037230f204e76d5726fb574aa32c35dc9a1a78ae31e984509a299060200160405180910390a4604051631691796360e21b81526001600160a01b038381166004830152821690635a45e58c906024016020604051808303815f875af1158015610889573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108ad91906116c9565b506104558484610e22565b5f8054600160a01b900460ff166108ce57505f90565b50638fb3603760e01b90565b6108e333610309565b6108eb610c94565b5f6108f7836001610ccb565b9050816001600160a01b0316816001600160a01b0316847ff108276f998a6fcca8865943efbfe96dde15d1be96795c6c9a2c0bb4e06f836760405160405180910390a46109448383610e22565b5061045f610f25565b5f61095733610309565b61095f610c94565b60405163d4bf51a760e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d4bf51a7906109b39030908f908f908f908f90600401611769565b5f604051808303815f87803b1580156109ca575f5ffd5b505af11580156109dc573d5f5f3e3d5ffd5b505050507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c72889166106958d61110c565b5f80610a2333610309565b610a2b610c94565b5f83815260016020526040902080546001600160a01b031692508383610a675760405163175550a360e31b81526004016102fb91815260200190565b5080548490600160f81b900460ff1615610a9757604051630305454560e01b81526004016102fb91815260200190565b5080546001600160f81b0316600160f81b1781556040516001600160a01b0384169085907fdc0971a41bd3cc3dec88e610438b1a9f0752975bbd80f195baf7b766c0aec03e905f90a3826001600160a01b0316635c451b526040518163ffffffff1660e01b81526004015f604051808303815f87803b158015610b18575f5ffd5b505af1158015610b2a573d5f5f3e3d5ffd5b50505050826001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610b6a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b8e91906116c9565b915050610b99610f25565b915091565b5f5f610bd1610bb45f546001600160a01b031690565b8630610bc360045f898b6117a2565b610bcc916117c9565b6112c6565b9150915081610c8d5763ffffffff811615610c6a575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90610c2b90889088908890600401611801565b5f604051808303815f87803b158015610c42575f5ffd5b505af1158015610c54573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610c8d9050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016102fb565b5050505050565b610c9c611358565b610cc960017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611398565b565b5f82815260016020908152604091829020825160608101845290546001600160a01b038116808352600160a01b82046001600160581b031693830193909352600160f81b900460ff16151592810192909252908382610d405760405163175550a360e31b81526004016102fb91815260200190565b508215610d745780604001518490610d6e5760405163613f60c960e11b81526004016102fb91815260200190565b50610d9e565b8060400151158490610d9c57604051630305454560e01b81526004016102fb91815260200190565b505b604080516060810182525f8082526020938401516001600160581b03908116858401908152838501838152988352600190955292902090518154935196511515600160f81b026001600160f81b0397909316600160a01b026001600160f81b03199094166001600160a01b0391909116179290921794909416939093179092555090565b604051630a3cc98960e01b8152600481018390525f60248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630a3cc989906044015f604051808303815f87803b158015610e87575f5ffd5b505af1158015610e99573d5f5f3e3d5ffd5b5050604051632142170760e11b81523060048201526001600160a01b038481166024830152604482018690527f00000000000000000000000000000000000000000000000000000000000000001692506342842e0e91506064015b5f604051808303815f87803b158015610f0b575f5ffd5b505af1158015610f1d573d5f5f3e3d5ffd5b505050505050565b610cc95f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610cc3565b6040516331a9108f60e11b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636352211e90602401602060405180830381865afa158015610fb4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fd8919061174e565b9050336001600160a01b0316816001600160a01b03161482610ff73390565b839091926110325760405163b6372e7760e01b815260048101939093526001600160a01b0391821660248401521660448201526064016102fb565b50506040516323b872dd60e01b81526001600160a01b038381166004830152306024830152604482018590527f00000000000000000000000000000000000000000000000000000000000000001691506323b872dd906064015f604051808303815f87803b1580156110a2575f5ffd5b505af11580156110b4573d5f5f3e3d5ffd5b5050604051630a3cc98960e01b815260048101859052600160248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169250630a3cc9899150604401610ef4565b5f81815260016020526040812054600160a01b90046001600160581b031680156111705782816040516020016111559291909182526001600160581b0316602082015260400190565b60405160208183030381529060405280519060200120611172565b825b9392505050565b604080516060810182526001600160a01b03841681525f85815260016020818152939091205491928301916111bf91600160a01b9091046001600160581b03169061182e565b6001600160581b0390811682525f6020928301819052868152600183526040908190208451815494860151958301511515600160f81b026001600160f81b0396909416600160a01b026001600160f81b03199095166001600160a01b039182161794909417949094169190911790925590519083169084907febf430b15d92eb19680d663d3e990369d3cdf4504021f1f06c953cf7b2eca2fa906112669085815260200190565b60405180910390a3505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa1561134e575f516020805191945081901c150291505b5094509492505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610cc957604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f602082840312156113af575f5ffd5b5035919050565b6001600160a01b03811681146113ca575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f608085870312156113f4575f5ffd5b84356113ff816113b6565b9350602085013561140f816113b6565b925060408501359150606085013567ffffffffffffffff811115611431575f5ffd5b8501601f81018713611441575f5ffd5b803567ffffffffffffffff81111561145b5761145b6113cd565b604051601f8201601f19908116603f0116810167ffffffffffffffff8111828210171561148a5761148a6113cd565b6040528181528282016020018910156114a1575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f604083850312156114d3575f5ffd5b8235915060208301356114e5816113b6565b809150509250929050565b5f5f83601f840112611500575f5ffd5b50813567ffffffffffffffff811115611517575f5ffd5b60208301915083602082850101111561152e575f5ffd5b9250929050565b803560ff81168114611545575f5ffd5b919050565b5f5f5f5f5f5f5f60a0888a031215611560575f5ffd5b87359650602088013567ffffffffffffffff81111561157d575f5ffd5b6115898a828b016114f0565b909750955050604088013567ffffffffffffffff8111156115a8575f5ffd5b6115b48a828b016114f0565b90955093506115c7905060608901611535565b96999598509396929591949193505060809091013590565b5f5f5f5f5f5f5f5f5f5f60e08b8d0312156115f8575f5ffd5b8a35995060208b013567ffffffffffffffff811115611615575f5ffd5b6116218d828e016114f0565b909a5098505060408b0135965060608b013567ffffffffffffffff811115611647575f5ffd5b6116538d828e016114f0565b90975095505060808b013567ffffffffffffffff811115611672575f5ffd5b61167e8d828e016114f0565b9095509350611691905060a08c01611535565b91505f60c08c01359050809150509295989b9194979a5092959850565b5f602082840312156116be575f5ffd5b8135611172816113b6565b5f602082840312156116d9575f5ffd5b5051919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b87815260a060208201525f61172160a08301888a6116e0565b82810360408401526117348187896116e0565b60ff95909516606084015250506080015295945050505050565b5f6020828403121561175e575f5ffd5b8151611172816113b6565b60018060a01b0386168152846020820152608060408201525f6117906080830185876116e0565b90508260608301529695505050505050565b5f5f858511156117b0575f5ffd5b838611156117bc575f5ffd5b5050820193919092039150565b80356001600160e01b031981169060048410156117fa576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f9061182590830184866116e0565b95945050505050565b6001600160581b03818116838216019081111561185957634e487b7160e01b5f52601160045260245ffd5b9291505056",
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

// PackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d2e375f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver(uint256 deedId, address to) returns()
func (deedVault *DeedVault) PackDeliver(deedId *big.Int, to common.Address) []byte {
	enc, err := deedVault.abi.Pack("deliver", deedId, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d2e375f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver(uint256 deedId, address to) returns()
func (deedVault *DeedVault) TryPackDeliver(deedId *big.Int, to common.Address) ([]byte, error) {
	return deedVault.abi.Pack("deliver", deedId, to)
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

// PackFractionalizeWithVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb99bad0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fractionalizeWithVotes(uint256 deedId, string uri, bytes32 documentHash, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (deedVault *DeedVault) PackFractionalizeWithVotes(deedId *big.Int, uri string, documentHash [32]byte, name string, symbol string, decimals uint8, cap *big.Int) []byte {
	enc, err := deedVault.abi.Pack("fractionalizeWithVotes", deedId, uri, documentHash, name, symbol, decimals, cap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFractionalizeWithVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb99bad0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fractionalizeWithVotes(uint256 deedId, string uri, bytes32 documentHash, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (deedVault *DeedVault) TryPackFractionalizeWithVotes(deedId *big.Int, uri string, documentHash [32]byte, name string, symbol string, decimals uint8, cap *big.Int) ([]byte, error) {
	return deedVault.abi.Pack("fractionalizeWithVotes", deedId, uri, documentHash, name, symbol, decimals, cap)
}

// UnpackFractionalizeWithVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb99bad0d.
//
// Solidity: function fractionalizeWithVotes(uint256 deedId, string uri, bytes32 documentHash, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (deedVault *DeedVault) UnpackFractionalizeWithVotes(data []byte) (common.Address, error) {
	out, err := deedVault.abi.Unpack("fractionalizeWithVotes", data)
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

// PackIsSold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0110a176.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSold(uint256 deedId) view returns(bool)
func (deedVault *DeedVault) PackIsSold(deedId *big.Int) []byte {
	enc, err := deedVault.abi.Pack("isSold", deedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0110a176.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSold(uint256 deedId) view returns(bool)
func (deedVault *DeedVault) TryPackIsSold(deedId *big.Int) ([]byte, error) {
	return deedVault.abi.Pack("isSold", deedId)
}

// UnpackIsSold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0110a176.
//
// Solidity: function isSold(uint256 deedId) view returns(bool)
func (deedVault *DeedVault) UnpackIsSold(data []byte) (bool, error) {
	out, err := deedVault.abi.Unpack("isSold", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
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

// PackLockWithVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b00bfb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockWithVotes(uint256 deedId, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (deedVault *DeedVault) PackLockWithVotes(deedId *big.Int, name string, symbol string, decimals uint8, cap *big.Int) []byte {
	enc, err := deedVault.abi.Pack("lockWithVotes", deedId, name, symbol, decimals, cap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockWithVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b00bfb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockWithVotes(uint256 deedId, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (deedVault *DeedVault) TryPackLockWithVotes(deedId *big.Int, name string, symbol string, decimals uint8, cap *big.Int) ([]byte, error) {
	return deedVault.abi.Pack("lockWithVotes", deedId, name, symbol, decimals, cap)
}

// UnpackLockWithVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b00bfb0.
//
// Solidity: function lockWithVotes(uint256 deedId, string name, string symbol, uint8 decimals, uint256 cap) returns(address token)
func (deedVault *DeedVault) UnpackLockWithVotes(data []byte) (common.Address, error) {
	out, err := deedVault.abi.Unpack("lockWithVotes", data)
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

// PackSell is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4849b32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sell(uint256 deedId) returns(address token, uint256 supply)
func (deedVault *DeedVault) PackSell(deedId *big.Int) []byte {
	enc, err := deedVault.abi.Pack("sell", deedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSell is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4849b32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sell(uint256 deedId) returns(address token, uint256 supply)
func (deedVault *DeedVault) TryPackSell(deedId *big.Int) ([]byte, error) {
	return deedVault.abi.Pack("sell", deedId)
}

// DeedVaultSellOutput serves as a container for the return parameters of contract
// method Sell.
type DeedVaultSellOutput struct {
	Token  common.Address
	Supply *big.Int
}

// UnpackSell is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe4849b32.
//
// Solidity: function sell(uint256 deedId) returns(address token, uint256 supply)
func (deedVault *DeedVault) UnpackSell(data []byte) (DeedVaultSellOutput, error) {
	out, err := deedVault.abi.Unpack("sell", data)
	outstruct := new(DeedVaultSellOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Token = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Supply = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
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

// DeedVaultDelivered represents a Delivered event raised by the DeedVault contract.
type DeedVaultDelivered struct {
	DeedId *big.Int
	Token  common.Address
	To     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const DeedVaultDeliveredEventName = "Delivered"

// ContractEventName returns the user-defined event name.
func (DeedVaultDelivered) ContractEventName() string {
	return DeedVaultDeliveredEventName
}

// UnpackDeliveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Delivered(uint256 indexed deedId, address indexed token, address indexed to)
func (deedVault *DeedVault) UnpackDeliveredEvent(log *types.Log) (*DeedVaultDelivered, error) {
	event := "Delivered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deedVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeedVaultDelivered)
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

// DeedVaultSold represents a Sold event raised by the DeedVault contract.
type DeedVaultSold struct {
	DeedId *big.Int
	Token  common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const DeedVaultSoldEventName = "Sold"

// ContractEventName returns the user-defined event name.
func (DeedVaultSold) ContractEventName() string {
	return DeedVaultSoldEventName
}

// UnpackSoldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sold(uint256 indexed deedId, address indexed token)
func (deedVault *DeedVault) UnpackSoldEvent(log *types.Log) (*DeedVaultSold, error) {
	event := "Sold"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deedVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeedVaultSold)
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
	if bytes.Equal(raw[:4], deedVault.abi.Errors["DeedIsSold"].ID.Bytes()[:4]) {
		return deedVault.UnpackDeedIsSoldError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedVault.abi.Errors["DeedNotExpected"].ID.Bytes()[:4]) {
		return deedVault.UnpackDeedNotExpectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedVault.abi.Errors["DeedNotLocked"].ID.Bytes()[:4]) {
		return deedVault.UnpackDeedNotLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deedVault.abi.Errors["DeedNotSold"].ID.Bytes()[:4]) {
		return deedVault.UnpackDeedNotSoldError(raw[4:])
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

// DeedVaultDeedIsSold represents a DeedIsSold error raised by the DeedVault contract.
type DeedVaultDeedIsSold struct {
	DeedId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeedIsSold(uint256 deedId)
func DeedVaultDeedIsSoldErrorID() common.Hash {
	return common.HexToHash("0x03054545f3823d90a38b5f638dbedee88459db6ef6a1d5115f5fd91787b7e70a")
}

// UnpackDeedIsSoldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeedIsSold(uint256 deedId)
func (deedVault *DeedVault) UnpackDeedIsSoldError(raw []byte) (*DeedVaultDeedIsSold, error) {
	out := new(DeedVaultDeedIsSold)
	if err := deedVault.abi.UnpackIntoInterface(out, "DeedIsSold", raw); err != nil {
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

// DeedVaultDeedNotSold represents a DeedNotSold error raised by the DeedVault contract.
type DeedVaultDeedNotSold struct {
	DeedId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeedNotSold(uint256 deedId)
func DeedVaultDeedNotSoldErrorID() common.Hash {
	return common.HexToHash("0xc27ec1923f0d7bbe2e719e4548382a952d881fd88fc0cf869fcce8946a8aea94")
}

// UnpackDeedNotSoldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeedNotSold(uint256 deedId)
func (deedVault *DeedVault) UnpackDeedNotSoldError(raw []byte) (*DeedVaultDeedNotSold, error) {
	out := new(DeedVaultDeedNotSold)
	if err := deedVault.abi.UnpackIntoInterface(out, "DeedNotSold", raw); err != nil {
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
