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

// Purchase is an auto generated low-level Go binding around an user-defined struct.
type Purchase struct {
	DeedId    *big.Int
	Buyer     common.Address
	EndsAt    *big.Int
	Completed bool
	Currency  common.Address
	Supply    *big.Int
	Total     *big.Int
	Escrow    *big.Int
}

// BuyOutMetaData contains all meta data concerning the BuyOut contract.
var BuyOutMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"vault_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"governance_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"period_\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approvalOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSale\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validUntil\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approveSale\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sale\",\"type\":\"tuple\",\"internalType\":\"structSale\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validUntil\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"complete\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"governance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAssetGovernance\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"period\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"purchaseOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structPurchase\",\"components\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"endsAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"completed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"escrow\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"holders\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"start\",\"inputs\":[{\"name\":\"deedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDeedVault\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"worthOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BuyOutCompleted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"outstanding\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"escrow\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BuyOutStarted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"endsAt\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedemptionRefused\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SaleApproved\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"validUntil\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"},{\"name\":\"documentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnitsRedeemed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyCompleted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"HoldersDecide\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOver\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"endsAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"NotSettled\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"outstanding\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endsAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"NotStarted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheBuyer\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaymentShort\",\"inputs\":[{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"due\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PriceTooLow\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SaleNotApproved\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validUntil\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"WorthNothing\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongCurrency\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "BuyOut",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051611f53380380611f5383398101604081905261002e916100cb565b836100388161005d565b506001600160a01b03928316608052911660a05265ffffffffffff1660c05250610128565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b80516001600160a01b03811681146100c6575f5ffd5b919050565b5f5f5f5f608085870312156100de575f5ffd5b6100e7856100b0565b93506100f5602086016100b0565b9250610103604086016100b0565b9150606085015165ffffffffffff8116811461011d575f5ffd5b939692955090935050565b60805160a05160c051611dde6101755f395f818161034501526104af01525f8181610152015281816109f0015261153f01525f8181610383015281816103d301526110560152611dde5ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c8063918cfd9911610088578063cc9cfec811610063578063cc9cfec81461031a578063e5892f641461032d578063ef78d4fd14610340578063fbfa77cf1461037e575f5ffd5b8063918cfd991461020d578063bf7e214f14610220578063bf7fec0814610230575f5ffd5b80635aa6e675116100c35780635aa6e6751461014d5780637a9e5e4b14610174578063862f7536146101895780638fb36037146101ec575f5ffd5b8063158d39cb146100e95780631e9a6950146101195780632d7007af1461013a575b5f5ffd5b6100fc6100f73660046118ca565b6103a5565b6040516001600160a01b0390911681526020015b60405180910390f35b61012c6101273660046118ff565b6107d7565b604051908152602001610110565b61012c6101483660046118ff565b6108a7565b6100fc7f000000000000000000000000000000000000000000000000000000000000000081565b610187610182366004611929565b6108bb565b005b61019c610197366004611929565b610933565b6040805182516001600160a01b03908116825260208085015165ffffffffffff1690830152838301511691810191909152606080830151908201526080918201519181019190915260a001610110565b6101f4610a59565b6040516001600160e01b03199091168152602001610110565b61018761021b366004611944565b610a7b565b5f546001600160a01b03166100fc565b61030d61023e366004611929565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810191909152506001600160a01b039081165f9081526002602081815260409283902083516101008101855281548152600182015480871693820193909352600160a01b830465ffffffffffff1694810194909452600160d01b90910460ff1615156060840152908101549092166080820152600382015460a0820152600482015460c082015260059091015460e082015290565b60405161011091906119c7565b610187610328366004611a41565b610d3a565b61018761033b366004611a7f565b610e3f565b6103677f000000000000000000000000000000000000000000000000000000000000000081565b60405165ffffffffffff9091168152602001610110565b6100fc7f000000000000000000000000000000000000000000000000000000000000000081565b5f6103ae6110b7565b5f336040516372424d9960e11b8152600481018790529091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e4849b329060240160408051808303815f875af1158015610418573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061043c9190611ac6565b909350905061044d838387876110ee565b5f811561046c5761046785670de0b6b3a764000084611254565b61046e565b5f5b90508382826104a65760405163144a29ff60e11b81526001600160a01b03909216600483015260248201526044015b60405180910390fd5b505f90506104d47f000000000000000000000000000000000000000000000000000000000000000042611b06565b9050604051806101000160405280898152602001856001600160a01b031681526020018265ffffffffffff1681526020015f15158152602001886001600160a01b031681526020018481526020018781526020018781525060025f876001600160a01b03166001600160a01b031681526020019081526020015f205f820151815f01556020820151816001015f6101000a8154816001600160a01b0302191690836001600160a01b0316021790555060408201518160010160146101000a81548165ffffffffffff021916908365ffffffffffff160217905550606082015181600101601a6101000a81548160ff0219169083151502179055506080820151816002015f6101000a8154816001600160a01b0302191690836001600160a01b0316021790555060a0820151816003015560c0820151816004015560e08201518160050155905050836001600160a01b031688866001600160a01b03167fa93e9aee1e8f87fc8610d8b1f7b4e00656f6879a734d28b22f2a8ffb7217b7a88a8a8888886040516106989594939291906001600160a01b0395909516855260208501939093526040840191909152606083015265ffffffffffff16608082015260a00190565b60405180910390a46040516370a0823160e01b81523060048201525f906001600160a01b038916906370a0823190602401602060405180830381865afa1580156106e4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107089190611b24565b905061071f6001600160a01b03891686308a611304565b6040516370a0823160e01b81523060048201525f9082906001600160a01b038b16906370a0823190602401602060405180830381865afa158015610765573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107899190611b24565b6107939190611b3b565b905080888082146107c057604051630307742560e31b81526004810192909252602482015260440161049d565b50505050505050506107d0611340565b9392505050565b5f6107e06110b7565b5f6107ea8461136a565b9050336107f88286866113bb565b925084848461082b5760405163144a29ff60e11b81526001600160a01b039092166004830152602482015260440161049d565b50506040516301e9a69560e41b81526001600160a01b03828116600483015260248201869052861690631e9a6950906044015f604051808303815f87803b158015610874575f5ffd5b505af1158015610886573d5f5f3e3d5ffd5b505050506108978286838787611448565b50506108a1611340565b92915050565b5f6107d06108b48461136a565b84846113bb565b5f5433906001600160a01b031681146108f15760405162d1953b60e31b81526001600160a01b038216600482015260240161049d565b816001600160a01b03163b5f03610926576040516361798f2f60e11b81526001600160a01b038316600482015260240161049d565b61092f826114c9565b5050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091526109668261151c565b6109d1576001600160a01b038281165f90815260016020818152604092839020835160a08101855281548087168252600160a01b900465ffffffffffff16928101929092529182015490931691830191909152600281015460608301526003015460808201526108a1565b60405163ad34b24560e01b81526001600160a01b0383811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063ad34b2459060240160a060405180830381865afa158015610a35573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108a19190611b6c565b5f8054600160a01b900460ff16610a6f57505f90565b50638fb3603760e01b90565b610a836110b7565b5f610a8d8461136a565b60018101549091508490600160a01b900465ffffffffffff1642811115610ae0576040516378f0ad9f60e11b81526001600160a01b03909216600483015265ffffffffffff16602482015260440161049d565b505f90505b82811015610d2b575f848483818110610b0057610b00611bfa565b9050602002016020810190610b159190611929565b6040516370a0823160e01b81526001600160a01b0380831660048301529192505f918816906370a0823190602401602060405180830381865afa158015610b5e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b829190611b24565b9050805f03610b92575050610d23565b5f610b9e8589846113bb565b9050805f03610c3457604080516001600160a01b038a811660248301819052604480840187905284518085039091018152606490930184526020830180516001600160e01b031663144a29ff60e11b179052925190861692917f8a7e799338a7a9af13f40ed7fa6630f2e09559cf6440bb508883bdafacb79f3a91610c24918791611c0e565b60405180910390a3505050610d23565b6040516301e9a69560e41b81526001600160a01b03848116600483015260248201849052891690631e9a6950906044015f604051808303815f87803b158015610c7b575f5ffd5b505af1925050508015610c8c575060015b610d12573d808015610cb9576040519150601f19603f3d011682016040523d82523d5f602084013e610cbe565b606091505b50836001600160a01b0316896001600160a01b03167f8a7e799338a7a9af13f40ed7fa6630f2e09559cf6440bb508883bdafacb79f3a8584604051610d04929190611c0e565b60405180910390a350610d1f565b610d1f8589858585611448565b5050505b600101610ae5565b5050610d35611340565b505050565b610d45335f366115ba565b610d4e8261151c565b158290610d7a5760405163ebbd997d60e01b81526001600160a01b03909116600482015260240161049d565b506001600160a01b0382165f9081526001602052604090208190610d9e8282611c6a565b50610dae90506020820182611929565b6001600160a01b039081169083167f054aa2c7371db6773f11d7c039efe9072fed00097ff5f17d4a701ecb0156f5f8610ded6060850160408601611929565b6060850135610e026040870160208801611ce4565b604080516001600160a01b039094168452602084019290925265ffffffffffff169082015260808086013560608301520160405180910390a35050565b610e476110b7565b5f610e518361136a565b6001810154909150839033906001600160a01b0316818114610ea25760405163e18f434160e01b81526001600160a01b0393841660048201529183166024830152909116604482015260640161049d565b50505060018101548390600160d01b900460ff1615610ee05760405163d0c0caed60e01b81526001600160a01b03909116600482015260240161049d565b505f836001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610f1e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f429190611b24565b9050801580610f6457506001820154600160a01b900465ffffffffffff164210155b600183015485918391600160a01b900465ffffffffffff1690610fbb57604051630149112560e21b81526001600160a01b039093166004840152602483019190915265ffffffffffff16604482015260640161049d565b50505060018201805460ff60d01b1916600160d01b179055815460058301546040516001600160a01b038087169392908816917fe05550fb8b0cf765a20b094164cd5a08353c5c98eae195343e9efa911ebd06c99161102591879190918252602082015260400190565b60405180910390a48154604051639d2e375f60e01b815260048101919091526001600160a01b0384811660248301527f00000000000000000000000000000000000000000000000000000000000000001690639d2e375f906044015f604051808303815f87803b158015611097575f5ffd5b505af11580156110a9573d5f5f3e3d5ffd5b50505050505061092f611340565b6110bf6116a9565b6110ec60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906116e9565b565b5f6110f885610933565b6020810151909150859065ffffffffffff811642106111435760405163b1bdf81160e01b81526001600160a01b03909216600483015265ffffffffffff16602482015260440161049d565b505080516001600160a01b031615806111705750836001600160a01b0316815f01516001600160a01b0316145b815186918691906111b05760405163e18f434160e01b81526001600160a01b0393841660048201529183166024830152909116604482015260640161049d565b5050506040810151859084906001600160a01b03818116908316146112045760405163909d9d2760e01b81526001600160a01b0393841660048201529183166024830152909116604482015260640161049d565b5050506060810151859083908082101561124a576040516313a5a13d60e01b81526001600160a01b0390931660048401526024830191909152604482015260640161049d565b5050505050505050565b5f5f5f61126186866116f0565b91509150815f036112855783818161127b5761127b611cff565b04925050506107d0565b81841161129c5761129c600385150260111861170c565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b61131284848484600161171d565b61133a57604051635274afe760e01b81526001600160a01b038516600482015260240161049d565b50505050565b6110ec5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006110e6565b6001600160a01b038082165f908152600260205260409020600181015490918391166113b5576040516312efd46760e01b81526001600160a01b03909116600482015260240161049d565b50919050565b5f826001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156113f8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061141c9190611b24565b820361142d575060058301546107d0565b6114408285600401548660030154611254565b949350505050565b80856005015f82825461145b9190611b3b565b909155505060408051838152602081018390526001600160a01b0380861692908716917fb515ec25268c51c99e1fb17d2fdd829388bd7a5ca58cfe097d3e12ab44f1f284910160405180910390a360028501546114c2906001600160a01b0316848361178a565b5050505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60405163043dfbe160e01b81526001600160a01b0382811660048301525f9182917f0000000000000000000000000000000000000000000000000000000000000000169063043dfbe1906024016040805180830381865afa158015611583573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115a79190611d13565b506001600160a01b031615159392505050565b5f5f6115ed6115d05f546001600160a01b031690565b86306115df60045f898b611d40565b6115e891611d67565b6117bf565b91509150816114c25763ffffffff811615611686575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061164790889088908890600401611d9f565b5f604051808303815f87803b15801561165e575f5ffd5b505af1158015611670573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506114c29050565b60405162d1953b60e31b81526001600160a01b038616600482015260240161049d565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156110ec57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661177957838315161561176d573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6117978383836001611851565b610d3557604051635274afe760e01b81526001600160a01b038416600482015260240161049d565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15611847575f516020805191945081901c150291505b5094509492505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166118a757838315161561189b573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6001600160a01b03811681146118c7575f5ffd5b50565b5f5f5f606084860312156118dc575f5ffd5b8335925060208401356118ee816118b3565b929592945050506040919091013590565b5f5f60408385031215611910575f5ffd5b823561191b816118b3565b946020939093013593505050565b5f60208284031215611939575f5ffd5b81356107d0816118b3565b5f5f5f60408486031215611956575f5ffd5b8335611961816118b3565b9250602084013567ffffffffffffffff81111561197c575f5ffd5b8401601f8101861361198c575f5ffd5b803567ffffffffffffffff8111156119a2575f5ffd5b8660208260051b84010111156119b6575f5ffd5b939660209190910195509293505050565b815181526020808301516001600160a01b03169082015260408083015165ffffffffffff1690820152606080830151151590820152608080830151610100830191611a1c908401826001600160a01b03169052565b5060a083015160a083015260c083015160c083015260e083015160e083015292915050565b5f5f82840360c0811215611a53575f5ffd5b8335611a5e816118b3565b925060a0601f1982011215611a71575f5ffd5b506020830190509250929050565b5f5f60408385031215611a90575f5ffd5b8235611a9b816118b3565b91506020830135611aab816118b3565b809150509250929050565b8051611ac1816118b3565b919050565b5f5f60408385031215611ad7575f5ffd5b8251611ae2816118b3565b6020939093015192949293505050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff81811683821601908111156108a1576108a1611af2565b5f60208284031215611b34575f5ffd5b5051919050565b818103818111156108a1576108a1611af2565b65ffffffffffff811681146118c7575f5ffd5b8051611ac181611b4e565b5f60a0828403128015611b7d575f5ffd5b5060405160a0810167ffffffffffffffff81118282101715611bad57634e487b7160e01b5f52604160045260245ffd5b604052611bb983611ab6565b8152611bc760208401611b61565b6020820152611bd860408401611ab6565b6040820152606083810151908201526080928301519281019290925250919050565b634e487b7160e01b5f52603260045260245ffd5b828152604060208201525f82518060408401528060208501606085015e5f606082850101526060601f19601f8301168401019150509392505050565b80546001600160a01b0319166001600160a01b0392909216919091179055565b8135611c75816118b3565b611c7f8183611c4a565b506020820135611c8e81611b4e565b815465ffffffffffff60a01b191660a09190911b65ffffffffffff60a01b161781556040820135611cbe816118b3565b611ccb8160018401611c4a565b5060608201356002820155608090910135600390910155565b5f60208284031215611cf4575f5ffd5b81356107d081611b4e565b634e487b7160e01b5f52601260045260245ffd5b5f5f60408385031215611d24575f5ffd5b8251611d2f816118b3565b6020840151909250611aab816118b3565b5f5f85851115611d4e575f5ffd5b83861115611d5a575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015611d98576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f191601019291505056",
}

// BuyOut is an auto generated Go binding around an Ethereum contract.
type BuyOut struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *BuyOut) GetABI() abi.ABI {
	return c.abi
}

// NewBuyOut creates a new instance of BuyOut.
func NewBuyOut() *BuyOut {
	parsed, err := BuyOutMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BuyOut{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BuyOut) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority, address vault_, address governance_, uint48 period_) returns()
func (buyOut *BuyOut) PackConstructor(authority common.Address, vault_ common.Address, governance_ common.Address, period_ *big.Int) []byte {
	enc, err := buyOut.abi.Pack("", authority, vault_, governance_, period_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackApprovalOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x862f7536.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approvalOf(address token) view returns((address,uint48,address,uint256,bytes32))
func (buyOut *BuyOut) PackApprovalOf(token common.Address) []byte {
	enc, err := buyOut.abi.Pack("approvalOf", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprovalOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x862f7536.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approvalOf(address token) view returns((address,uint48,address,uint256,bytes32))
func (buyOut *BuyOut) TryPackApprovalOf(token common.Address) ([]byte, error) {
	return buyOut.abi.Pack("approvalOf", token)
}

// UnpackApprovalOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x862f7536.
//
// Solidity: function approvalOf(address token) view returns((address,uint48,address,uint256,bytes32))
func (buyOut *BuyOut) UnpackApprovalOf(data []byte) (Sale, error) {
	out, err := buyOut.abi.Unpack("approvalOf", data)
	if err != nil {
		return *new(Sale), err
	}
	out0 := *abi.ConvertType(out[0], new(Sale)).(*Sale)
	return out0, nil
}

// PackApproveSale is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc9cfec8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approveSale(address token, (address,uint48,address,uint256,bytes32) sale) returns()
func (buyOut *BuyOut) PackApproveSale(token common.Address, sale Sale) []byte {
	enc, err := buyOut.abi.Pack("approveSale", token, sale)
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
func (buyOut *BuyOut) TryPackApproveSale(token common.Address, sale Sale) ([]byte, error) {
	return buyOut.abi.Pack("approveSale", token, sale)
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (buyOut *BuyOut) PackAuthority() []byte {
	enc, err := buyOut.abi.Pack("authority")
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
func (buyOut *BuyOut) TryPackAuthority() ([]byte, error) {
	return buyOut.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (buyOut *BuyOut) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := buyOut.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackComplete is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5892f64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function complete(address token, address to) returns()
func (buyOut *BuyOut) PackComplete(token common.Address, to common.Address) []byte {
	enc, err := buyOut.abi.Pack("complete", token, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackComplete is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5892f64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function complete(address token, address to) returns()
func (buyOut *BuyOut) TryPackComplete(token common.Address, to common.Address) ([]byte, error) {
	return buyOut.abi.Pack("complete", token, to)
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (buyOut *BuyOut) PackGovernance() []byte {
	enc, err := buyOut.abi.Pack("governance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governance() view returns(address)
func (buyOut *BuyOut) TryPackGovernance() ([]byte, error) {
	return buyOut.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (buyOut *BuyOut) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := buyOut.abi.Unpack("governance", data)
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
func (buyOut *BuyOut) PackIsConsumingScheduledOp() []byte {
	enc, err := buyOut.abi.Pack("isConsumingScheduledOp")
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
func (buyOut *BuyOut) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return buyOut.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (buyOut *BuyOut) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := buyOut.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef78d4fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function period() view returns(uint48)
func (buyOut *BuyOut) PackPeriod() []byte {
	enc, err := buyOut.abi.Pack("period")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef78d4fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function period() view returns(uint48)
func (buyOut *BuyOut) TryPackPeriod() ([]byte, error) {
	return buyOut.abi.Pack("period")
}

// UnpackPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef78d4fd.
//
// Solidity: function period() view returns(uint48)
func (buyOut *BuyOut) UnpackPeriod(data []byte) (*big.Int, error) {
	out, err := buyOut.abi.Unpack("period", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPurchaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7fec08.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function purchaseOf(address token) view returns((uint256,address,uint48,bool,address,uint256,uint256,uint256))
func (buyOut *BuyOut) PackPurchaseOf(token common.Address) []byte {
	enc, err := buyOut.abi.Pack("purchaseOf", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPurchaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7fec08.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function purchaseOf(address token) view returns((uint256,address,uint48,bool,address,uint256,uint256,uint256))
func (buyOut *BuyOut) TryPackPurchaseOf(token common.Address) ([]byte, error) {
	return buyOut.abi.Pack("purchaseOf", token)
}

// UnpackPurchaseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7fec08.
//
// Solidity: function purchaseOf(address token) view returns((uint256,address,uint48,bool,address,uint256,uint256,uint256))
func (buyOut *BuyOut) UnpackPurchaseOf(data []byte) (Purchase, error) {
	out, err := buyOut.abi.Unpack("purchaseOf", data)
	if err != nil {
		return *new(Purchase), err
	}
	out0 := *abi.ConvertType(out[0], new(Purchase)).(*Purchase)
	return out0, nil
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e9a6950.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem(address token, uint256 units) returns(uint256 paid)
func (buyOut *BuyOut) PackRedeem(token common.Address, units *big.Int) []byte {
	enc, err := buyOut.abi.Pack("redeem", token, units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e9a6950.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(address token, uint256 units) returns(uint256 paid)
func (buyOut *BuyOut) TryPackRedeem(token common.Address, units *big.Int) ([]byte, error) {
	return buyOut.abi.Pack("redeem", token, units)
}

// UnpackRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e9a6950.
//
// Solidity: function redeem(address token, uint256 units) returns(uint256 paid)
func (buyOut *BuyOut) UnpackRedeem(data []byte) (*big.Int, error) {
	out, err := buyOut.abi.Unpack("redeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (buyOut *BuyOut) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := buyOut.abi.Pack("setAuthority", newAuthority)
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
func (buyOut *BuyOut) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return buyOut.abi.Pack("setAuthority", newAuthority)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x918cfd99.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(address token, address[] holders) returns()
func (buyOut *BuyOut) PackSettle(token common.Address, holders []common.Address) []byte {
	enc, err := buyOut.abi.Pack("settle", token, holders)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x918cfd99.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(address token, address[] holders) returns()
func (buyOut *BuyOut) TryPackSettle(token common.Address, holders []common.Address) ([]byte, error) {
	return buyOut.abi.Pack("settle", token, holders)
}

// PackStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x158d39cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function start(uint256 deedId, address currency, uint256 total) returns(address token)
func (buyOut *BuyOut) PackStart(deedId *big.Int, currency common.Address, total *big.Int) []byte {
	enc, err := buyOut.abi.Pack("start", deedId, currency, total)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x158d39cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function start(uint256 deedId, address currency, uint256 total) returns(address token)
func (buyOut *BuyOut) TryPackStart(deedId *big.Int, currency common.Address, total *big.Int) ([]byte, error) {
	return buyOut.abi.Pack("start", deedId, currency, total)
}

// UnpackStart is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x158d39cb.
//
// Solidity: function start(uint256 deedId, address currency, uint256 total) returns(address token)
func (buyOut *BuyOut) UnpackStart(data []byte) (common.Address, error) {
	out, err := buyOut.abi.Unpack("start", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vault() view returns(address)
func (buyOut *BuyOut) PackVault() []byte {
	enc, err := buyOut.abi.Pack("vault")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vault() view returns(address)
func (buyOut *BuyOut) TryPackVault() ([]byte, error) {
	return buyOut.abi.Pack("vault")
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbfa77cf.
//
// Solidity: function vault() view returns(address)
func (buyOut *BuyOut) UnpackVault(data []byte) (common.Address, error) {
	out, err := buyOut.abi.Unpack("vault", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWorthOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d7007af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function worthOf(address token, uint256 units) view returns(uint256)
func (buyOut *BuyOut) PackWorthOf(token common.Address, units *big.Int) []byte {
	enc, err := buyOut.abi.Pack("worthOf", token, units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWorthOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d7007af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function worthOf(address token, uint256 units) view returns(uint256)
func (buyOut *BuyOut) TryPackWorthOf(token common.Address, units *big.Int) ([]byte, error) {
	return buyOut.abi.Pack("worthOf", token, units)
}

// UnpackWorthOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d7007af.
//
// Solidity: function worthOf(address token, uint256 units) view returns(uint256)
func (buyOut *BuyOut) UnpackWorthOf(data []byte) (*big.Int, error) {
	out, err := buyOut.abi.Unpack("worthOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// BuyOutAuthorityUpdated represents a AuthorityUpdated event raised by the BuyOut contract.
type BuyOutAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const BuyOutAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (BuyOutAuthorityUpdated) ContractEventName() string {
	return BuyOutAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (buyOut *BuyOut) UnpackAuthorityUpdatedEvent(log *types.Log) (*BuyOutAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != buyOut.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BuyOutAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := buyOut.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range buyOut.abi.Events[event].Inputs {
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

// BuyOutBuyOutCompleted represents a BuyOutCompleted event raised by the BuyOut contract.
type BuyOutBuyOutCompleted struct {
	Token       common.Address
	DeedId      *big.Int
	To          common.Address
	Outstanding *big.Int
	Escrow      *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const BuyOutBuyOutCompletedEventName = "BuyOutCompleted"

// ContractEventName returns the user-defined event name.
func (BuyOutBuyOutCompleted) ContractEventName() string {
	return BuyOutBuyOutCompletedEventName
}

// UnpackBuyOutCompletedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BuyOutCompleted(address indexed token, uint256 indexed deedId, address indexed to, uint256 outstanding, uint256 escrow)
func (buyOut *BuyOut) UnpackBuyOutCompletedEvent(log *types.Log) (*BuyOutBuyOutCompleted, error) {
	event := "BuyOutCompleted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != buyOut.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BuyOutBuyOutCompleted)
	if len(log.Data) > 0 {
		if err := buyOut.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range buyOut.abi.Events[event].Inputs {
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

// BuyOutBuyOutStarted represents a BuyOutStarted event raised by the BuyOut contract.
type BuyOutBuyOutStarted struct {
	Token    common.Address
	DeedId   *big.Int
	Buyer    common.Address
	Currency common.Address
	Total    *big.Int
	Supply   *big.Int
	Price    *big.Int
	EndsAt   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const BuyOutBuyOutStartedEventName = "BuyOutStarted"

// ContractEventName returns the user-defined event name.
func (BuyOutBuyOutStarted) ContractEventName() string {
	return BuyOutBuyOutStartedEventName
}

// UnpackBuyOutStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BuyOutStarted(address indexed token, uint256 indexed deedId, address indexed buyer, address currency, uint256 total, uint256 supply, uint256 price, uint48 endsAt)
func (buyOut *BuyOut) UnpackBuyOutStartedEvent(log *types.Log) (*BuyOutBuyOutStarted, error) {
	event := "BuyOutStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != buyOut.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BuyOutBuyOutStarted)
	if len(log.Data) > 0 {
		if err := buyOut.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range buyOut.abi.Events[event].Inputs {
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

// BuyOutRedemptionRefused represents a RedemptionRefused event raised by the BuyOut contract.
type BuyOutRedemptionRefused struct {
	Token  common.Address
	Holder common.Address
	Units  *big.Int
	Reason []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const BuyOutRedemptionRefusedEventName = "RedemptionRefused"

// ContractEventName returns the user-defined event name.
func (BuyOutRedemptionRefused) ContractEventName() string {
	return BuyOutRedemptionRefusedEventName
}

// UnpackRedemptionRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedemptionRefused(address indexed token, address indexed holder, uint256 units, bytes reason)
func (buyOut *BuyOut) UnpackRedemptionRefusedEvent(log *types.Log) (*BuyOutRedemptionRefused, error) {
	event := "RedemptionRefused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != buyOut.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BuyOutRedemptionRefused)
	if len(log.Data) > 0 {
		if err := buyOut.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range buyOut.abi.Events[event].Inputs {
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

// BuyOutSaleApproved represents a SaleApproved event raised by the BuyOut contract.
type BuyOutSaleApproved struct {
	Token        common.Address
	Buyer        common.Address
	Currency     common.Address
	Price        *big.Int
	ValidUntil   *big.Int
	DocumentHash [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const BuyOutSaleApprovedEventName = "SaleApproved"

// ContractEventName returns the user-defined event name.
func (BuyOutSaleApproved) ContractEventName() string {
	return BuyOutSaleApprovedEventName
}

// UnpackSaleApprovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SaleApproved(address indexed token, address indexed buyer, address currency, uint256 price, uint48 validUntil, bytes32 documentHash)
func (buyOut *BuyOut) UnpackSaleApprovedEvent(log *types.Log) (*BuyOutSaleApproved, error) {
	event := "SaleApproved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != buyOut.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BuyOutSaleApproved)
	if len(log.Data) > 0 {
		if err := buyOut.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range buyOut.abi.Events[event].Inputs {
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

// BuyOutUnitsRedeemed represents a UnitsRedeemed event raised by the BuyOut contract.
type BuyOutUnitsRedeemed struct {
	Token  common.Address
	Holder common.Address
	Units  *big.Int
	Paid   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const BuyOutUnitsRedeemedEventName = "UnitsRedeemed"

// ContractEventName returns the user-defined event name.
func (BuyOutUnitsRedeemed) ContractEventName() string {
	return BuyOutUnitsRedeemedEventName
}

// UnpackUnitsRedeemedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnitsRedeemed(address indexed token, address indexed holder, uint256 units, uint256 paid)
func (buyOut *BuyOut) UnpackUnitsRedeemedEvent(log *types.Log) (*BuyOutUnitsRedeemed, error) {
	event := "UnitsRedeemed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != buyOut.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BuyOutUnitsRedeemed)
	if len(log.Data) > 0 {
		if err := buyOut.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range buyOut.abi.Events[event].Inputs {
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
func (buyOut *BuyOut) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], buyOut.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return buyOut.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], buyOut.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return buyOut.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], buyOut.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return buyOut.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], buyOut.abi.Errors["AlreadyCompleted"].ID.Bytes()[:4]) {
		return buyOut.UnpackAlreadyCompletedError(raw[4:])
	}
	if bytes.Equal(raw[:4], buyOut.abi.Errors["HoldersDecide"].ID.Bytes()[:4]) {
		return buyOut.UnpackHoldersDecideError(raw[4:])
	}
	if bytes.Equal(raw[:4], buyOut.abi.Errors["NotOver"].ID.Bytes()[:4]) {
		return buyOut.UnpackNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], buyOut.abi.Errors["NotSettled"].ID.Bytes()[:4]) {
		return buyOut.UnpackNotSettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], buyOut.abi.Errors["NotStarted"].ID.Bytes()[:4]) {
		return buyOut.UnpackNotStartedError(raw[4:])
	}
	if bytes.Equal(raw[:4], buyOut.abi.Errors["NotTheBuyer"].ID.Bytes()[:4]) {
		return buyOut.UnpackNotTheBuyerError(raw[4:])
	}
	if bytes.Equal(raw[:4], buyOut.abi.Errors["PaymentShort"].ID.Bytes()[:4]) {
		return buyOut.UnpackPaymentShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], buyOut.abi.Errors["PriceTooLow"].ID.Bytes()[:4]) {
		return buyOut.UnpackPriceTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], buyOut.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return buyOut.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], buyOut.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return buyOut.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], buyOut.abi.Errors["SaleNotApproved"].ID.Bytes()[:4]) {
		return buyOut.UnpackSaleNotApprovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], buyOut.abi.Errors["WorthNothing"].ID.Bytes()[:4]) {
		return buyOut.UnpackWorthNothingError(raw[4:])
	}
	if bytes.Equal(raw[:4], buyOut.abi.Errors["WrongCurrency"].ID.Bytes()[:4]) {
		return buyOut.UnpackWrongCurrencyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BuyOutAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the BuyOut contract.
type BuyOutAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func BuyOutAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (buyOut *BuyOut) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*BuyOutAccessManagedInvalidAuthority, error) {
	out := new(BuyOutAccessManagedInvalidAuthority)
	if err := buyOut.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BuyOutAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the BuyOut contract.
type BuyOutAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func BuyOutAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (buyOut *BuyOut) UnpackAccessManagedRequiredDelayError(raw []byte) (*BuyOutAccessManagedRequiredDelay, error) {
	out := new(BuyOutAccessManagedRequiredDelay)
	if err := buyOut.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BuyOutAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the BuyOut contract.
type BuyOutAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func BuyOutAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (buyOut *BuyOut) UnpackAccessManagedUnauthorizedError(raw []byte) (*BuyOutAccessManagedUnauthorized, error) {
	out := new(BuyOutAccessManagedUnauthorized)
	if err := buyOut.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BuyOutAlreadyCompleted represents a AlreadyCompleted error raised by the BuyOut contract.
type BuyOutAlreadyCompleted struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCompleted(address token)
func BuyOutAlreadyCompletedErrorID() common.Hash {
	return common.HexToHash("0xd0c0caed26b6ef2a33742f425fa103542c5f3a4d78612f86742e8692cf93ff45")
}

// UnpackAlreadyCompletedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCompleted(address token)
func (buyOut *BuyOut) UnpackAlreadyCompletedError(raw []byte) (*BuyOutAlreadyCompleted, error) {
	out := new(BuyOutAlreadyCompleted)
	if err := buyOut.abi.UnpackIntoInterface(out, "AlreadyCompleted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BuyOutHoldersDecide represents a HoldersDecide error raised by the BuyOut contract.
type BuyOutHoldersDecide struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HoldersDecide(address token)
func BuyOutHoldersDecideErrorID() common.Hash {
	return common.HexToHash("0xebbd997dd899e4906f18959bf6ba0849b9a7b0f3e00240a1e17110093a9d1cfb")
}

// UnpackHoldersDecideError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HoldersDecide(address token)
func (buyOut *BuyOut) UnpackHoldersDecideError(raw []byte) (*BuyOutHoldersDecide, error) {
	out := new(BuyOutHoldersDecide)
	if err := buyOut.abi.UnpackIntoInterface(out, "HoldersDecide", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BuyOutNotOver represents a NotOver error raised by the BuyOut contract.
type BuyOutNotOver struct {
	Token  common.Address
	EndsAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOver(address token, uint48 endsAt)
func BuyOutNotOverErrorID() common.Hash {
	return common.HexToHash("0xf1e15b3e33979a32f85f362973f1da0a199a292214e94b0be7f06c7ffbbc92a3")
}

// UnpackNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOver(address token, uint48 endsAt)
func (buyOut *BuyOut) UnpackNotOverError(raw []byte) (*BuyOutNotOver, error) {
	out := new(BuyOutNotOver)
	if err := buyOut.abi.UnpackIntoInterface(out, "NotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BuyOutNotSettled represents a NotSettled error raised by the BuyOut contract.
type BuyOutNotSettled struct {
	Token       common.Address
	Outstanding *big.Int
	EndsAt      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSettled(address token, uint256 outstanding, uint48 endsAt)
func BuyOutNotSettledErrorID() common.Hash {
	return common.HexToHash("0x05244494784337b9e43a2abdbf1eea1e749d1e72210ef54c7f59239032d6193f")
}

// UnpackNotSettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSettled(address token, uint256 outstanding, uint48 endsAt)
func (buyOut *BuyOut) UnpackNotSettledError(raw []byte) (*BuyOutNotSettled, error) {
	out := new(BuyOutNotSettled)
	if err := buyOut.abi.UnpackIntoInterface(out, "NotSettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BuyOutNotStarted represents a NotStarted error raised by the BuyOut contract.
type BuyOutNotStarted struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStarted(address token)
func BuyOutNotStartedErrorID() common.Hash {
	return common.HexToHash("0x12efd4674d659f55c422fd8bece66999cf25af7dd8b314b62fa067f80b05200b")
}

// UnpackNotStartedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStarted(address token)
func (buyOut *BuyOut) UnpackNotStartedError(raw []byte) (*BuyOutNotStarted, error) {
	out := new(BuyOutNotStarted)
	if err := buyOut.abi.UnpackIntoInterface(out, "NotStarted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BuyOutNotTheBuyer represents a NotTheBuyer error raised by the BuyOut contract.
type BuyOutNotTheBuyer struct {
	Token  common.Address
	Caller common.Address
	Buyer  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheBuyer(address token, address caller, address buyer)
func BuyOutNotTheBuyerErrorID() common.Hash {
	return common.HexToHash("0xe18f4341dc7fbbf14f621822baf5649b7ce7009587da8a3317c10fdb54e4ca64")
}

// UnpackNotTheBuyerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheBuyer(address token, address caller, address buyer)
func (buyOut *BuyOut) UnpackNotTheBuyerError(raw []byte) (*BuyOutNotTheBuyer, error) {
	out := new(BuyOutNotTheBuyer)
	if err := buyOut.abi.UnpackIntoInterface(out, "NotTheBuyer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BuyOutPaymentShort represents a PaymentShort error raised by the BuyOut contract.
type BuyOutPaymentShort struct {
	Received *big.Int
	Due      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentShort(uint256 received, uint256 due)
func BuyOutPaymentShortErrorID() common.Hash {
	return common.HexToHash("0x183ba12824b87b418b532c7a07325b1d7491b2a4bba4763deeef88b08225c63a")
}

// UnpackPaymentShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentShort(uint256 received, uint256 due)
func (buyOut *BuyOut) UnpackPaymentShortError(raw []byte) (*BuyOutPaymentShort, error) {
	out := new(BuyOutPaymentShort)
	if err := buyOut.abi.UnpackIntoInterface(out, "PaymentShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BuyOutPriceTooLow represents a PriceTooLow error raised by the BuyOut contract.
type BuyOutPriceTooLow struct {
	Token common.Address
	Total *big.Int
	Least *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceTooLow(address token, uint256 total, uint256 least)
func BuyOutPriceTooLowErrorID() common.Hash {
	return common.HexToHash("0x13a5a13d35b0d42150e94d691f400613903471f4d158d12a6129d3db673f0df2")
}

// UnpackPriceTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceTooLow(address token, uint256 total, uint256 least)
func (buyOut *BuyOut) UnpackPriceTooLowError(raw []byte) (*BuyOutPriceTooLow, error) {
	out := new(BuyOutPriceTooLow)
	if err := buyOut.abi.UnpackIntoInterface(out, "PriceTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BuyOutReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the BuyOut contract.
type BuyOutReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func BuyOutReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (buyOut *BuyOut) UnpackReentrancyGuardReentrantCallError(raw []byte) (*BuyOutReentrancyGuardReentrantCall, error) {
	out := new(BuyOutReentrancyGuardReentrantCall)
	if err := buyOut.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BuyOutSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the BuyOut contract.
type BuyOutSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func BuyOutSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (buyOut *BuyOut) UnpackSafeERC20FailedOperationError(raw []byte) (*BuyOutSafeERC20FailedOperation, error) {
	out := new(BuyOutSafeERC20FailedOperation)
	if err := buyOut.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BuyOutSaleNotApproved represents a SaleNotApproved error raised by the BuyOut contract.
type BuyOutSaleNotApproved struct {
	Token      common.Address
	ValidUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SaleNotApproved(address token, uint48 validUntil)
func BuyOutSaleNotApprovedErrorID() common.Hash {
	return common.HexToHash("0xb1bdf81158e797686377f668438c4051cfb324f1028e6181bfb96c783889da31")
}

// UnpackSaleNotApprovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SaleNotApproved(address token, uint48 validUntil)
func (buyOut *BuyOut) UnpackSaleNotApprovedError(raw []byte) (*BuyOutSaleNotApproved, error) {
	out := new(BuyOutSaleNotApproved)
	if err := buyOut.abi.UnpackIntoInterface(out, "SaleNotApproved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BuyOutWorthNothing represents a WorthNothing error raised by the BuyOut contract.
type BuyOutWorthNothing struct {
	Token common.Address
	Units *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WorthNothing(address token, uint256 units)
func BuyOutWorthNothingErrorID() common.Hash {
	return common.HexToHash("0x289453fe21749a51e7a4bbdb72c498ad3c27ab5d5f07bb993eeedeb449f7d54c")
}

// UnpackWorthNothingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WorthNothing(address token, uint256 units)
func (buyOut *BuyOut) UnpackWorthNothingError(raw []byte) (*BuyOutWorthNothing, error) {
	out := new(BuyOutWorthNothing)
	if err := buyOut.abi.UnpackIntoInterface(out, "WorthNothing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BuyOutWrongCurrency represents a WrongCurrency error raised by the BuyOut contract.
type BuyOutWrongCurrency struct {
	Token    common.Address
	Currency common.Address
	Approved common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCurrency(address token, address currency, address approved)
func BuyOutWrongCurrencyErrorID() common.Hash {
	return common.HexToHash("0x909d9d277cd357978852ea29d4e4cf2f88a48054e804c08d8a2a4fcd705aa7c4")
}

// UnpackWrongCurrencyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCurrency(address token, address currency, address approved)
func (buyOut *BuyOut) UnpackWrongCurrencyError(raw []byte) (*BuyOutWrongCurrency, error) {
	out := new(BuyOutWrongCurrency)
	if err := buyOut.abi.UnpackIntoInterface(out, "WrongCurrency", raw); err != nil {
		return nil, err
	}
	return out, nil
}
