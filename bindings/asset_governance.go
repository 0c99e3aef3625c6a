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

// Budget is an auto generated low-level Go binding around an user-defined struct.
type Budget struct {
	Currency     common.Address
	Amount       *big.Int
	DocumentHash [32]byte
}

// GovernanceTerms is an auto generated low-level Go binding around an user-defined struct.
type GovernanceTerms struct {
	VotingDelay       *big.Int
	VotingPeriod      uint32
	ProposalThreshold *big.Int
	QuorumPercent     *big.Int
	ExecutionDelay    *big.Int
}

// Sale is an auto generated low-level Go binding around an user-defined struct.
type Sale struct {
	Buyer        common.Address
	ValidUntil   *big.Int
	Currency     common.Address
	Price        *big.Int
	DocumentHash [32]byte
}

// AssetGovernanceMetaData contains all meta data concerning the AssetGovernance contract.
var AssetGovernanceMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"governorImplementation_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timelockImplementation_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"appointManager\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"manager\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approveBudget\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"budget\",\"type\":\"tuple\",\"internalType\":\"structBudget\",\"components\":[{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approveSale\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sale\",\"type\":\"tuple\",\"internalType\":\"structSale\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validUntil\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"budgetOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structBudget\",\"components\":[{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"establish\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structGovernanceTerms\",\"components\":[{\"name\":\"votingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"votingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumPercent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"executionDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"manager\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"governor\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"governanceOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"governor\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governorImplementation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"managerOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"manager\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"since\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeManager\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"saleOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSale\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validUntil\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timelockImplementation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BudgetApproved\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"currency\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Established\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"governor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"timelock\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structGovernanceTerms\",\"components\":[{\"name\":\"votingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"votingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumPercent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"executionDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ManagerAppointed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"manager\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ManagerRemoved\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"manager\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SaleApproved\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"validUntil\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyEstablished\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"governor\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FailedDeployment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidManager\",\"inputs\":[{\"name\":\"manager\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoManager\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheHolders\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "AssetGovernance",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161145b38038061145b83398101604081905261002e916100bf565b8261003881610051565b506001600160a01b039182166080521660a052506100ff565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b80516001600160a01b03811681146100ba575f5ffd5b919050565b5f5f5f606084860312156100d1575f5ffd5b6100da846100a4565b92506100e8602085016100a4565b91506100f6604085016100a4565b90509250925092565b60805160a05161132d61012e5f395f8181610370015261077601525f8181610397015261074a015261132d5ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c8063ad34b24511610088578063c5e8f3e511610063578063c5e8f3e51461036b578063c681064514610392578063cc9cfec8146103b9578063de911609146103cc575f5ffd5b8063ad34b24514610243578063bf7e214f14610334578063c42c104e14610358575f5ffd5b80637a9e5e4b116100c35780637a9e5e4b146101985780637f41826b146101ab5780638fb360371461020f578063929321ed14610230575f5ffd5b8063043dfbe1146100e957806333b4576514610145578063512b73c214610183575b5f5ffd5b6101206100f7366004610efc565b6001600160a01b039081165f908152600160208190526040909120805491015490821692911690565b604080516001600160a01b039384168152929091166020830152015b60405180910390f35b610158610153366004610f17565b6103df565b6040805182516001600160a01b0316815260208084015190820152918101519082015260600161013c565b610196610191366004610f41565b610455565b005b6101966101a6366004610efc565b6104fe565b6101e96101b9366004610efc565b6001600160a01b039081165f9081526002602052604090205490811691600160a01b90910465ffffffffffff1690565b604080516001600160a01b03909316835265ffffffffffff90911660208301520161013c565b61021761057b565b6040516001600160e01b0319909116815260200161013c565b61019661023e366004610f17565b61059d565b6102e4610251366004610efc565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506001600160a01b039081165f90815260046020908152604091829020825160a08101845281548086168252600160a01b900465ffffffffffff169281019290925260018101549093169181019190915260028201546060820152600390910154608082015290565b6040805182516001600160a01b03908116825260208085015165ffffffffffff1690830152838301511691810191909152606080830151908201526080918201519181019190915260a00161013c565b5f546001600160a01b03165b6040516001600160a01b03909116815260200161013c565b610120610366366004610f9d565b610649565b6103407f000000000000000000000000000000000000000000000000000000000000000081565b6103407f000000000000000000000000000000000000000000000000000000000000000081565b6101966103c7366004610feb565b6109da565b6101966103da36600461101f565b610aaa565b61040960405180606001604052805f6001600160a01b031681526020015f81526020015f81525090565b506001600160a01b039182165f90815260036020908152604080832093835292815290829020825160608101845281549094168452600181015491840191909152600201549082015290565b8261045f81610b69565b6001600160a01b0384165f9081526003602090815260408083208684529091529020829061048d828261107d565b508390506001600160a01b0385167f1787227d6843fa2c177e5f87f87fdf9714878071c068da7848a5c46e1354360a6104c96020860186610efc565b604080516001600160a01b0390921682526020808801359083015280870135908201526060015b60405180910390a350505050565b5f5433906001600160a01b031681146105395760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b5f0361056e576040516361798f2f60e11b81526001600160a01b0383166004820152602401610530565b61057782610bdc565b5050565b5f8054600160a01b900460ff1661059157505f90565b50638fb3603760e01b90565b816105a781610b69565b6001600160a01b038084165f908152600260205260409020541683816105ec57604051637bc1131560e01b81526001600160a01b039091166004820152602401610530565b506001600160a01b038085165f818152600260205260409081902080546001600160d01b031916905551918316917f5d4da56b626da86e0d9eeba8dc41c04b6ede90d422b0bdfd0a38c865acbb3ad8906104f09087815260200190565b5f80610656335f36610c2f565b6001600160a01b038087165f9081526001602052604090205416868180156106a3576040516278b64960e61b81526001600160a01b03928316600482015291166024820152604401610530565b505042876001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa1580156106e2573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061070691906110be565b65ffffffffffff1614879061073a5760405163961c9a4f60e01b81526001600160a01b039091166004820152602401610530565b506001600160a01b03871661076f7f000000000000000000000000000000000000000000000000000000000000000082610d1e565b935061079b7f000000000000000000000000000000000000000000000000000000000000000082610d1e565b6040805180820182526001600160a01b0380881680835281851660208085018281528f85165f818152600193849052889020965187549087166001600160a01b03199182161788559151969092018054969095169516949094179092559251939650927f9b01acfe06b02f9d8a053063df389debacc780266136b0d39e40b20d472fd6419061082b908c906110f1565b60405180910390a46001600160a01b0386161561084d5761084d888787610d31565b6040805160018082528183019092525f916020808301908036833701905050905084815f8151811061088157610881611146565b6001600160a01b0392831660209182029290920101526040805160018082528183019092529186169163c4c4c7b39160808c0135918591816020016020820280368337019050505f6040518563ffffffff1660e01b81526004016108e8949392919061119d565b5f604051808303815f87803b1580156108ff575f5ffd5b505af1158015610911573d5f5f3e3d5ffd5b5050506001600160a01b03861690506322f120de8a8661093460208d018d6111e1565b61094460408e0160208f016111fc565b604080516001600160e01b031960e088901b1681526001600160a01b03958616600482015294909316602485015265ffffffffffff909116604484015263ffffffff1660648301528b0135608482015260608b013560a482015260c4015f604051808303815f87803b1580156109b8575f5ffd5b505af11580156109ca573d5f5f3e3d5ffd5b5050505050505094509492505050565b816109e481610b69565b6001600160a01b0383165f9081526004602052604090208290610a078282611215565b50610a1790506020830183610efc565b6001600160a01b039081169084167f054aa2c7371db6773f11d7c039efe9072fed00097ff5f17d4a701ecb0156f5f8610a566060860160408701610efc565b6060860135610a6b60408801602089016111e1565b604080516001600160a01b039094168452602084019290925265ffffffffffff16908201526080808701356060830152015b60405180910390a3505050565b82610ab481610b69565b826001600160a01b038116610ae85760405163294f8a1760e01b81526001600160a01b039091166004820152602401610530565b506001600160a01b038085165f90815260026020526040902054168015610b5757806001600160a01b0316856001600160a01b03167f5d4da56b626da86e0d9eeba8dc41c04b6ede90d422b0bdfd0a38c865acbb3ad885604051610b4e91815260200190565b60405180910390a35b610b62858585610d31565b5050505050565b6001600160a01b038181165f908152600160208190526040909120015433911681148015610b9f57506001600160a01b03811615155b82829091610bd657604051600162076ae760e51b031981526001600160a01b03928316600482015291166024820152604401610530565b50505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f610c62610c455f546001600160a01b031690565b8630610c5460045f898b61128f565b610c5d916112b6565b610dbe565b9150915081610b625763ffffffff811615610cfb575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90610cbc908890889088906004016112ee565b5f604051808303815f87803b158015610cd3575f5ffd5b505af1158015610ce5573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610b629050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610530565b5f610d2a83835f610e50565b9392505050565b6040805180820182526001600160a01b0384811680835265ffffffffffff42811660208086019182528985165f81815260028352889020965187549351909416600160a01b026001600160d01b0319909316939095169290921717909355925184815290917fbc690cf1531076839184f367b1ce6da3595f547fc5024cbbbd79e5b409ce89c99101610a9d565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15610e46575f516020805191945081901c150291505b5094509492505050565b5f81471015610e7b5760405163cf47918160e01b815247600482015260248101839052604401610530565b763d602d80600a3d3981f3363d3d373d3d3d363d730000008460601b60e81c175f526e5af43d82803e903d91602b57fd5bf38460781b17602052826037600984f590506001600160a01b038116610d2a5760405163b06ebf3d60e01b815260040160405180910390fd5b6001600160a01b0381168114610ef9575f5ffd5b50565b5f60208284031215610f0c575f5ffd5b8135610d2a81610ee5565b5f5f60408385031215610f28575f5ffd5b8235610f3381610ee5565b946020939093013593505050565b5f5f5f83850360a0811215610f54575f5ffd5b8435610f5f81610ee5565b9350602085013592506060603f1982011215610f79575f5ffd5b506040840190509250925092565b5f60a08284031215610f97575f5ffd5b50919050565b5f5f5f5f6101008587031215610fb1575f5ffd5b8435610fbc81610ee5565b9350610fcb8660208701610f87565b925060c0850135610fdb81610ee5565b9396929550929360e00135925050565b5f5f60c08385031215610ffc575f5ffd5b823561100781610ee5565b91506110168460208501610f87565b90509250929050565b5f5f5f60608486031215611031575f5ffd5b833561103c81610ee5565b9250602084013561104c81610ee5565b929592945050506040919091013590565b80546001600160a01b0319166001600160a01b0392909216919091179055565b813561108881610ee5565b611092818361105d565b5060208201356001820155604090910135600290910155565b65ffffffffffff81168114610ef9575f5ffd5b5f602082840312156110ce575f5ffd5b8151610d2a816110ab565b803563ffffffff811681146110ec575f5ffd5b919050565b60a081018235611100816110ab565b65ffffffffffff16825263ffffffff61111b602085016110d9565b1660208301526040838101359083015260608084013590830152608092830135929091019190915290565b634e487b7160e01b5f52603260045260245ffd5b5f8151808452602084019350602083015f5b828110156111935781516001600160a01b031686526020958601959091019060010161116c565b5093949350505050565b848152608060208201525f6111b5608083018661115a565b82810360408401526111c7818661115a565b91505060018060a01b038316606083015295945050505050565b5f602082840312156111f1575f5ffd5b8135610d2a816110ab565b5f6020828403121561120c575f5ffd5b610d2a826110d9565b813561122081610ee5565b61122a818361105d565b506020820135611239816110ab565b815465ffffffffffff60a01b191660a09190911b65ffffffffffff60a01b16178155604082013561126981610ee5565b611276816001840161105d565b5060608201356002820155608090910135600390910155565b5f5f8585111561129d575f5ffd5b838611156112a9575f5ffd5b5050820193919092039150565b80356001600160e01b031981169060048410156112e7576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f191601019291505056",
}

// AssetGovernance is an auto generated Go binding around an Ethereum contract.
type AssetGovernance struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AssetGovernance) GetABI() abi.ABI {
	return c.abi
}

// NewAssetGovernance creates a new instance of AssetGovernance.
func NewAssetGovernance() *AssetGovernance {
	parsed, err := AssetGovernanceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AssetGovernance{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AssetGovernance) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority, address governorImplementation_, address timelockImplementation_) returns()
func (assetGovernance *AssetGovernance) PackConstructor(authority common.Address, governorImplementation_ common.Address, timelockImplementation_ common.Address) []byte {
	enc, err := assetGovernance.abi.Pack("", authority, governorImplementation_, timelockImplementation_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAppointManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde911609.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function appointManager(address token, address manager, bytes32 documentHash) returns()
func (assetGovernance *AssetGovernance) PackAppointManager(token common.Address, manager common.Address, documentHash [32]byte) []byte {
	enc, err := assetGovernance.abi.Pack("appointManager", token, manager, documentHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAppointManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde911609.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function appointManager(address token, address manager, bytes32 documentHash) returns()
func (assetGovernance *AssetGovernance) TryPackAppointManager(token common.Address, manager common.Address, documentHash [32]byte) ([]byte, error) {
	return assetGovernance.abi.Pack("appointManager", token, manager, documentHash)
}

// PackApproveBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x512b73c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approveBudget(address token, uint256 period, (address,uint256,bytes32) budget) returns()
func (assetGovernance *AssetGovernance) PackApproveBudget(token common.Address, period *big.Int, budget Budget) []byte {
	enc, err := assetGovernance.abi.Pack("approveBudget", token, period, budget)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApproveBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x512b73c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approveBudget(address token, uint256 period, (address,uint256,bytes32) budget) returns()
func (assetGovernance *AssetGovernance) TryPackApproveBudget(token common.Address, period *big.Int, budget Budget) ([]byte, error) {
	return assetGovernance.abi.Pack("approveBudget", token, period, budget)
}

// PackApproveSale is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc9cfec8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approveSale(address token, (address,uint48,address,uint256,bytes32) sale) returns()
func (assetGovernance *AssetGovernance) PackApproveSale(token common.Address, sale Sale) []byte {
	enc, err := assetGovernance.abi.Pack("approveSale", token, sale)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApproveSale is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc9cfec8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approveSale(address token, (address,uint48,address,uint256,bytes32) sale) returns()
func (assetGovernance *AssetGovernance) TryPackApproveSale(token common.Address, sale Sale) ([]byte, error) {
	return assetGovernance.abi.Pack("approveSale", token, sale)
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (assetGovernance *AssetGovernance) PackAuthority() []byte {
	enc, err := assetGovernance.abi.Pack("authority")
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
func (assetGovernance *AssetGovernance) TryPackAuthority() ([]byte, error) {
	return assetGovernance.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (assetGovernance *AssetGovernance) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := assetGovernance.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBudgetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33b45765.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function budgetOf(address token, uint256 period) view returns((address,uint256,bytes32))
func (assetGovernance *AssetGovernance) PackBudgetOf(token common.Address, period *big.Int) []byte {
	enc, err := assetGovernance.abi.Pack("budgetOf", token, period)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBudgetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33b45765.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function budgetOf(address token, uint256 period) view returns((address,uint256,bytes32))
func (assetGovernance *AssetGovernance) TryPackBudgetOf(token common.Address, period *big.Int) ([]byte, error) {
	return assetGovernance.abi.Pack("budgetOf", token, period)
}

// UnpackBudgetOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x33b45765.
//
// Solidity: function budgetOf(address token, uint256 period) view returns((address,uint256,bytes32))
func (assetGovernance *AssetGovernance) UnpackBudgetOf(data []byte) (Budget, error) {
	out, err := assetGovernance.abi.Unpack("budgetOf", data)
	if err != nil {
		return *new(Budget), err
	}
	out0 := *abi.ConvertType(out[0], new(Budget)).(*Budget)
	return out0, nil
}

// PackEstablish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc42c104e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function establish(address token, (uint48,uint32,uint256,uint256,uint256) terms, address manager, bytes32 documentHash) returns(address governor, address timelock)
func (assetGovernance *AssetGovernance) PackEstablish(token common.Address, terms GovernanceTerms, manager common.Address, documentHash [32]byte) []byte {
	enc, err := assetGovernance.abi.Pack("establish", token, terms, manager, documentHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEstablish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc42c104e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function establish(address token, (uint48,uint32,uint256,uint256,uint256) terms, address manager, bytes32 documentHash) returns(address governor, address timelock)
func (assetGovernance *AssetGovernance) TryPackEstablish(token common.Address, terms GovernanceTerms, manager common.Address, documentHash [32]byte) ([]byte, error) {
	return assetGovernance.abi.Pack("establish", token, terms, manager, documentHash)
}

// AssetGovernanceEstablishOutput serves as a container for the return parameters of contract
// method Establish.
type AssetGovernanceEstablishOutput struct {
	Governor common.Address
	Timelock common.Address
}

// UnpackEstablish is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc42c104e.
//
// Solidity: function establish(address token, (uint48,uint32,uint256,uint256,uint256) terms, address manager, bytes32 documentHash) returns(address governor, address timelock)
func (assetGovernance *AssetGovernance) UnpackEstablish(data []byte) (AssetGovernanceEstablishOutput, error) {
	out, err := assetGovernance.abi.Unpack("establish", data)
	outstruct := new(AssetGovernanceEstablishOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Governor = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Timelock = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackGovernanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x043dfbe1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governanceOf(address token) view returns(address governor, address timelock)
func (assetGovernance *AssetGovernance) PackGovernanceOf(token common.Address) []byte {
	enc, err := assetGovernance.abi.Pack("governanceOf", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x043dfbe1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governanceOf(address token) view returns(address governor, address timelock)
func (assetGovernance *AssetGovernance) TryPackGovernanceOf(token common.Address) ([]byte, error) {
	return assetGovernance.abi.Pack("governanceOf", token)
}

// AssetGovernanceGovernanceOfOutput serves as a container for the return parameters of contract
// method GovernanceOf.
type AssetGovernanceGovernanceOfOutput struct {
	Governor common.Address
	Timelock common.Address
}

// UnpackGovernanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x043dfbe1.
//
// Solidity: function governanceOf(address token) view returns(address governor, address timelock)
func (assetGovernance *AssetGovernance) UnpackGovernanceOf(data []byte) (AssetGovernanceGovernanceOfOutput, error) {
	out, err := assetGovernance.abi.Unpack("governanceOf", data)
	outstruct := new(AssetGovernanceGovernanceOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Governor = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Timelock = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackGovernorImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6810645.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governorImplementation() view returns(address)
func (assetGovernance *AssetGovernance) PackGovernorImplementation() []byte {
	enc, err := assetGovernance.abi.Pack("governorImplementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernorImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6810645.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governorImplementation() view returns(address)
func (assetGovernance *AssetGovernance) TryPackGovernorImplementation() ([]byte, error) {
	return assetGovernance.abi.Pack("governorImplementation")
}

// UnpackGovernorImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6810645.
//
// Solidity: function governorImplementation() view returns(address)
func (assetGovernance *AssetGovernance) UnpackGovernorImplementation(data []byte) (common.Address, error) {
	out, err := assetGovernance.abi.Unpack("governorImplementation", data)
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
func (assetGovernance *AssetGovernance) PackIsConsumingScheduledOp() []byte {
	enc, err := assetGovernance.abi.Pack("isConsumingScheduledOp")
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
func (assetGovernance *AssetGovernance) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return assetGovernance.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (assetGovernance *AssetGovernance) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := assetGovernance.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackManagerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f41826b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function managerOf(address token) view returns(address manager, uint48 since)
func (assetGovernance *AssetGovernance) PackManagerOf(token common.Address) []byte {
	enc, err := assetGovernance.abi.Pack("managerOf", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackManagerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f41826b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function managerOf(address token) view returns(address manager, uint48 since)
func (assetGovernance *AssetGovernance) TryPackManagerOf(token common.Address) ([]byte, error) {
	return assetGovernance.abi.Pack("managerOf", token)
}

// AssetGovernanceManagerOfOutput serves as a container for the return parameters of contract
// method ManagerOf.
type AssetGovernanceManagerOfOutput struct {
	Manager common.Address
	Since   *big.Int
}

// UnpackManagerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f41826b.
//
// Solidity: function managerOf(address token) view returns(address manager, uint48 since)
func (assetGovernance *AssetGovernance) UnpackManagerOf(data []byte) (AssetGovernanceManagerOfOutput, error) {
	out, err := assetGovernance.abi.Unpack("managerOf", data)
	outstruct := new(AssetGovernanceManagerOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Manager = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Since = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRemoveManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x929321ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeManager(address token, bytes32 documentHash) returns()
func (assetGovernance *AssetGovernance) PackRemoveManager(token common.Address, documentHash [32]byte) []byte {
	enc, err := assetGovernance.abi.Pack("removeManager", token, documentHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x929321ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeManager(address token, bytes32 documentHash) returns()
func (assetGovernance *AssetGovernance) TryPackRemoveManager(token common.Address, documentHash [32]byte) ([]byte, error) {
	return assetGovernance.abi.Pack("removeManager", token, documentHash)
}

// PackSaleOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad34b245.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function saleOf(address token) view returns((address,uint48,address,uint256,bytes32))
func (assetGovernance *AssetGovernance) PackSaleOf(token common.Address) []byte {
	enc, err := assetGovernance.abi.Pack("saleOf", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSaleOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad34b245.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function saleOf(address token) view returns((address,uint48,address,uint256,bytes32))
func (assetGovernance *AssetGovernance) TryPackSaleOf(token common.Address) ([]byte, error) {
	return assetGovernance.abi.Pack("saleOf", token)
}

// UnpackSaleOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad34b245.
//
// Solidity: function saleOf(address token) view returns((address,uint48,address,uint256,bytes32))
func (assetGovernance *AssetGovernance) UnpackSaleOf(data []byte) (Sale, error) {
	out, err := assetGovernance.abi.Unpack("saleOf", data)
	if err != nil {
		return *new(Sale), err
	}
	out0 := *abi.ConvertType(out[0], new(Sale)).(*Sale)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (assetGovernance *AssetGovernance) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := assetGovernance.abi.Pack("setAuthority", newAuthority)
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
func (assetGovernance *AssetGovernance) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return assetGovernance.abi.Pack("setAuthority", newAuthority)
}

// PackTimelockImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5e8f3e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelockImplementation() view returns(address)
func (assetGovernance *AssetGovernance) PackTimelockImplementation() []byte {
	enc, err := assetGovernance.abi.Pack("timelockImplementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelockImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5e8f3e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelockImplementation() view returns(address)
func (assetGovernance *AssetGovernance) TryPackTimelockImplementation() ([]byte, error) {
	return assetGovernance.abi.Pack("timelockImplementation")
}

// UnpackTimelockImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5e8f3e5.
//
// Solidity: function timelockImplementation() view returns(address)
func (assetGovernance *AssetGovernance) UnpackTimelockImplementation(data []byte) (common.Address, error) {
	out, err := assetGovernance.abi.Unpack("timelockImplementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// AssetGovernanceAuthorityUpdated represents a AuthorityUpdated event raised by the AssetGovernance contract.
type AssetGovernanceAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const AssetGovernanceAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (AssetGovernanceAuthorityUpdated) ContractEventName() string {
	return AssetGovernanceAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (assetGovernance *AssetGovernance) UnpackAuthorityUpdatedEvent(log *types.Log) (*AssetGovernanceAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernanceAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := assetGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernance.abi.Events[event].Inputs {
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

// AssetGovernanceBudgetApproved represents a BudgetApproved event raised by the AssetGovernance contract.
type AssetGovernanceBudgetApproved struct {
	Token        common.Address
	Period       *big.Int
	Currency     common.Address
	Amount       *big.Int
	DocumentHash [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const AssetGovernanceBudgetApprovedEventName = "BudgetApproved"

// ContractEventName returns the user-defined event name.
func (AssetGovernanceBudgetApproved) ContractEventName() string {
	return AssetGovernanceBudgetApprovedEventName
}

// UnpackBudgetApprovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BudgetApproved(address indexed token, uint256 indexed period, address currency, uint256 amount, bytes32 documentHash)
func (assetGovernance *AssetGovernance) UnpackBudgetApprovedEvent(log *types.Log) (*AssetGovernanceBudgetApproved, error) {
	event := "BudgetApproved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernanceBudgetApproved)
	if len(log.Data) > 0 {
		if err := assetGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernance.abi.Events[event].Inputs {
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

// AssetGovernanceEstablished represents a Established event raised by the AssetGovernance contract.
type AssetGovernanceEstablished struct {
	Token    common.Address
	Governor common.Address
	Timelock common.Address
	Terms    GovernanceTerms
	Raw      *types.Log // Blockchain specific contextual infos
}

const AssetGovernanceEstablishedEventName = "Established"

// ContractEventName returns the user-defined event name.
func (AssetGovernanceEstablished) ContractEventName() string {
	return AssetGovernanceEstablishedEventName
}

// UnpackEstablishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Established(address indexed token, address indexed governor, address indexed timelock, (uint48,uint32,uint256,uint256,uint256) terms)
func (assetGovernance *AssetGovernance) UnpackEstablishedEvent(log *types.Log) (*AssetGovernanceEstablished, error) {
	event := "Established"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernanceEstablished)
	if len(log.Data) > 0 {
		if err := assetGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernance.abi.Events[event].Inputs {
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

// AssetGovernanceManagerAppointed represents a ManagerAppointed event raised by the AssetGovernance contract.
type AssetGovernanceManagerAppointed struct {
	Token        common.Address
	Manager      common.Address
	DocumentHash [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const AssetGovernanceManagerAppointedEventName = "ManagerAppointed"

// ContractEventName returns the user-defined event name.
func (AssetGovernanceManagerAppointed) ContractEventName() string {
	return AssetGovernanceManagerAppointedEventName
}

// UnpackManagerAppointedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ManagerAppointed(address indexed token, address indexed manager, bytes32 documentHash)
func (assetGovernance *AssetGovernance) UnpackManagerAppointedEvent(log *types.Log) (*AssetGovernanceManagerAppointed, error) {
	event := "ManagerAppointed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernanceManagerAppointed)
	if len(log.Data) > 0 {
		if err := assetGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernance.abi.Events[event].Inputs {
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

// AssetGovernanceManagerRemoved represents a ManagerRemoved event raised by the AssetGovernance contract.
type AssetGovernanceManagerRemoved struct {
	Token        common.Address
	Manager      common.Address
	DocumentHash [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const AssetGovernanceManagerRemovedEventName = "ManagerRemoved"

// ContractEventName returns the user-defined event name.
func (AssetGovernanceManagerRemoved) ContractEventName() string {
	return AssetGovernanceManagerRemovedEventName
}

// UnpackManagerRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ManagerRemoved(address indexed token, address indexed manager, bytes32 documentHash)
func (assetGovernance *AssetGovernance) UnpackManagerRemovedEvent(log *types.Log) (*AssetGovernanceManagerRemoved, error) {
	event := "ManagerRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernanceManagerRemoved)
	if len(log.Data) > 0 {
		if err := assetGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernance.abi.Events[event].Inputs {
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

// AssetGovernanceSaleApproved represents a SaleApproved event raised by the AssetGovernance contract.
type AssetGovernanceSaleApproved struct {
	Token        common.Address
	Buyer        common.Address
	Currency     common.Address
	Price        *big.Int
	ValidUntil   *big.Int
	DocumentHash [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const AssetGovernanceSaleApprovedEventName = "SaleApproved"

// ContractEventName returns the user-defined event name.
func (AssetGovernanceSaleApproved) ContractEventName() string {
	return AssetGovernanceSaleApprovedEventName
}

// UnpackSaleApprovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SaleApproved(address indexed token, address indexed buyer, address currency, uint256 price, uint48 validUntil, bytes32 documentHash)
func (assetGovernance *AssetGovernance) UnpackSaleApprovedEvent(log *types.Log) (*AssetGovernanceSaleApproved, error) {
	event := "SaleApproved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assetGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssetGovernanceSaleApproved)
	if len(log.Data) > 0 {
		if err := assetGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assetGovernance.abi.Events[event].Inputs {
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
func (assetGovernance *AssetGovernance) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], assetGovernance.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return assetGovernance.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernance.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return assetGovernance.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernance.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return assetGovernance.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernance.abi.Errors["AlreadyEstablished"].ID.Bytes()[:4]) {
		return assetGovernance.UnpackAlreadyEstablishedError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernance.abi.Errors["FailedDeployment"].ID.Bytes()[:4]) {
		return assetGovernance.UnpackFailedDeploymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernance.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return assetGovernance.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernance.abi.Errors["InvalidManager"].ID.Bytes()[:4]) {
		return assetGovernance.UnpackInvalidManagerError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernance.abi.Errors["InvalidToken"].ID.Bytes()[:4]) {
		return assetGovernance.UnpackInvalidTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernance.abi.Errors["NoManager"].ID.Bytes()[:4]) {
		return assetGovernance.UnpackNoManagerError(raw[4:])
	}
	if bytes.Equal(raw[:4], assetGovernance.abi.Errors["NotTheHolders"].ID.Bytes()[:4]) {
		return assetGovernance.UnpackNotTheHoldersError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AssetGovernanceAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the AssetGovernance contract.
type AssetGovernanceAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func AssetGovernanceAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (assetGovernance *AssetGovernance) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*AssetGovernanceAccessManagedInvalidAuthority, error) {
	out := new(AssetGovernanceAccessManagedInvalidAuthority)
	if err := assetGovernance.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernanceAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the AssetGovernance contract.
type AssetGovernanceAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func AssetGovernanceAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (assetGovernance *AssetGovernance) UnpackAccessManagedRequiredDelayError(raw []byte) (*AssetGovernanceAccessManagedRequiredDelay, error) {
	out := new(AssetGovernanceAccessManagedRequiredDelay)
	if err := assetGovernance.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernanceAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the AssetGovernance contract.
type AssetGovernanceAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func AssetGovernanceAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (assetGovernance *AssetGovernance) UnpackAccessManagedUnauthorizedError(raw []byte) (*AssetGovernanceAccessManagedUnauthorized, error) {
	out := new(AssetGovernanceAccessManagedUnauthorized)
	if err := assetGovernance.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernanceAlreadyEstablished represents a AlreadyEstablished error raised by the AssetGovernance contract.
type AssetGovernanceAlreadyEstablished struct {
	Token    common.Address
	Governor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyEstablished(address token, address governor)
func AssetGovernanceAlreadyEstablishedErrorID() common.Hash {
	return common.HexToHash("0x1e2d9240e1da94b76d08a2c28ed961c265bb15f5d4721a0b41115663021a7f60")
}

// UnpackAlreadyEstablishedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyEstablished(address token, address governor)
func (assetGovernance *AssetGovernance) UnpackAlreadyEstablishedError(raw []byte) (*AssetGovernanceAlreadyEstablished, error) {
	out := new(AssetGovernanceAlreadyEstablished)
	if err := assetGovernance.abi.UnpackIntoInterface(out, "AlreadyEstablished", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernanceFailedDeployment represents a FailedDeployment error raised by the AssetGovernance contract.
type AssetGovernanceFailedDeployment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedDeployment()
func AssetGovernanceFailedDeploymentErrorID() common.Hash {
	return common.HexToHash("0xb06ebf3d5067824a3fe5d5ba19471e035a7de6c88dac362c77b162830a5b9093")
}

// UnpackFailedDeploymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedDeployment()
func (assetGovernance *AssetGovernance) UnpackFailedDeploymentError(raw []byte) (*AssetGovernanceFailedDeployment, error) {
	out := new(AssetGovernanceFailedDeployment)
	if err := assetGovernance.abi.UnpackIntoInterface(out, "FailedDeployment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernanceInsufficientBalance represents a InsufficientBalance error raised by the AssetGovernance contract.
type AssetGovernanceInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func AssetGovernanceInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (assetGovernance *AssetGovernance) UnpackInsufficientBalanceError(raw []byte) (*AssetGovernanceInsufficientBalance, error) {
	out := new(AssetGovernanceInsufficientBalance)
	if err := assetGovernance.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernanceInvalidManager represents a InvalidManager error raised by the AssetGovernance contract.
type AssetGovernanceInvalidManager struct {
	Manager common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidManager(address manager)
func AssetGovernanceInvalidManagerErrorID() common.Hash {
	return common.HexToHash("0x294f8a174ed787ccf69bbfb668bf887dcdab1794f1aaaeb8c1253ff00929ee88")
}

// UnpackInvalidManagerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidManager(address manager)
func (assetGovernance *AssetGovernance) UnpackInvalidManagerError(raw []byte) (*AssetGovernanceInvalidManager, error) {
	out := new(AssetGovernanceInvalidManager)
	if err := assetGovernance.abi.UnpackIntoInterface(out, "InvalidManager", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernanceInvalidToken represents a InvalidToken error raised by the AssetGovernance contract.
type AssetGovernanceInvalidToken struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidToken(address token)
func AssetGovernanceInvalidTokenErrorID() common.Hash {
	return common.HexToHash("0x961c9a4f74d4e632663c98ff08df58a4a4cfef4336b18bb01466eddc3157fb75")
}

// UnpackInvalidTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidToken(address token)
func (assetGovernance *AssetGovernance) UnpackInvalidTokenError(raw []byte) (*AssetGovernanceInvalidToken, error) {
	out := new(AssetGovernanceInvalidToken)
	if err := assetGovernance.abi.UnpackIntoInterface(out, "InvalidToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernanceNoManager represents a NoManager error raised by the AssetGovernance contract.
type AssetGovernanceNoManager struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoManager(address token)
func AssetGovernanceNoManagerErrorID() common.Hash {
	return common.HexToHash("0x7bc11315a1c2e2739a3e6898886213069b735e2a9730013f94d5046ecf60c209")
}

// UnpackNoManagerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoManager(address token)
func (assetGovernance *AssetGovernance) UnpackNoManagerError(raw []byte) (*AssetGovernanceNoManager, error) {
	out := new(AssetGovernanceNoManager)
	if err := assetGovernance.abi.UnpackIntoInterface(out, "NoManager", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssetGovernanceNotTheHolders represents a NotTheHolders error raised by the AssetGovernance contract.
type AssetGovernanceNotTheHolders struct {
	Token  common.Address
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheHolders(address token, address caller)
func AssetGovernanceNotTheHoldersErrorID() common.Hash {
	return common.HexToHash("0xff12a320c4b055365a859ca0ed3ce27ff0fc361212d4ebbd56a766b62d3eefc3")
}

// UnpackNotTheHoldersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheHolders(address token, address caller)
func (assetGovernance *AssetGovernance) UnpackNotTheHoldersError(raw []byte) (*AssetGovernanceNotTheHolders, error) {
	out := new(AssetGovernanceNotTheHolders)
	if err := assetGovernance.abi.UnpackIntoInterface(out, "NotTheHolders", raw); err != nil {
		return nil, err
	}
	return out, nil
}
