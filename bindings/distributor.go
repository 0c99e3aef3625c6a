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

// Claim is an auto generated low-level Go binding around an user-defined struct.
type Claim struct {
	Index   *big.Int
	Account common.Address
	Amount  *big.Int
	Proof   [][32]byte
}

// DistributionTerms is an auto generated low-level Go binding around an user-defined struct.
type DistributionTerms struct {
	Token        common.Address
	Currency     common.Address
	Total        *big.Int
	Root         [32]byte
	DatasetHash  [32]byte
	RecordBlock  uint64
	ClaimsFrom   *big.Int
	ClaimsUntil  *big.Int
	EligibleOnly bool
}

// Status is an auto generated low-level Go binding around an user-defined struct.
type Status struct {
	Claimed     *big.Int
	Funder      common.Address
	ClaimsUntil *big.Int
	PausedAt    *big.Int
	Ended       bool
}

// DistributorMetaData contains all meta data concerning the Distributor contract.
var DistributorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challengeDelay_\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"item\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimBatch\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"items\",\"type\":\"tuple[]\",\"internalType\":\"structClaim[]\",\"components\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"create\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structDistributionTerms\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"datasetHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"claimsFrom\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"claimsUntil\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"eligibleOnly\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isClaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"statusOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structStatus\",\"components\":[{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"funder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"claimsUntil\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"pausedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"ended\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sweep\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"termsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDistributionTerms\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"datasetHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"claimsFrom\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"claimsUntil\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"eligibleOnly\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimRefused\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DistributionCancelled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"funder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DistributionCreated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"funder\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structDistributionTerms\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currency\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"datasetHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recordBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"claimsFrom\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"claimsUntil\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"eligibleOnly\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DistributionPaused\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DistributionSwept\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"funder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DistributionUnpaused\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"claimsUntil\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccountNotEligible\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyClaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengeOver\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimsFrom\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"DistributionIsNotPaused\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DistributionIsPaused\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidProof\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidTerms\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"NotActive\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotClaimable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimsFrom\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"claimsUntil\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"NotOver\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimsUntil\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"PaymentFailed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PaymentShort\",\"inputs\":[{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"due\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TotalExceeded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Distributor",
	Bin: "0x60a060405234801561000f575f5ffd5b506040516120b63803806120b683398101604081905261002e9161009d565b816100388161004a565b5065ffffffffffff16608052506100ea565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f604083850312156100ae575f5ffd5b82516001600160a01b03811681146100c4575f5ffd5b602084015190925065ffffffffffff811681146100df575f5ffd5b809150509250929050565b608051611fad6101095f395f81816101290152610adc0152611fad5ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c8063aa60e73311610088578063bf7e214f11610063578063bf7e214f146103ce578063d329d606146103e8578063f364c90c14610409578063fabc1cbc1461042c575f5ffd5b8063aa60e733146101ae578063ad35efd4146101c1578063badc2dff146102c5575f5ffd5b80636d4c9dea116100c35780636d4c9dea146101245780637892bc75146101675780637a9e5e4b1461017a5780638fb360371461018d575f5ffd5b8063136439dd146100e957806340e58ee5146100fe5780636cd8ddba14610111575b5f5ffd5b6100fc6100f73660046118c2565b61043f565b005b6100fc61010c3660046118c2565b6104fc565b6100fc61011f3660046118d9565b6105f6565b61014b7f000000000000000000000000000000000000000000000000000000000000000081565b60405165ffffffffffff90911681526020015b60405180910390f35b6100fc610175366004611953565b6106f3565b6100fc6101883660046119bc565b61077f565b6101956107f3565b6040516001600160e01b0319909116815260200161015e565b6100fc6101bc3660046118c2565b610815565b61026a6101cf3660046118c2565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152505f90815260016020908152604091829020825160a0810184526006820154815260078201546001600160a01b0381169382019390935265ffffffffffff600160a01b8404811694820194909452600160d01b909204909216606082015260089091015460ff161515608082015290565b60405161015e91905f60a0820190508251825260018060a01b03602084015116602083015265ffffffffffff604084015116604083015265ffffffffffff606084015116606083015260808301511515608083015292915050565b6103c16102d33660046118c2565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152505f9081526001602081815260409283902083516101208101855281546001600160a01b0390811682529382015490931691830191909152600281015492820192909252600382015460608201526004820154608082015260059091015467ffffffffffffffff811660a083015265ffffffffffff600160401b8204811660c0840152600160701b82041660e083015260ff600160a01b90910416151561010082015290565b60405161015e91906119d7565b5f546040516001600160a01b03909116815260200161015e565b6103fb6103f6366004611a83565b61094b565b60405190815260200161015e565b61041c610417366004611a9d565b610e0a565b604051901515815260200161015e565b6100fc61043a3660046118c2565b610e3f565b61044b335b5f36610f9f565b5f61045582611095565b60078101549091508290600160d01b900465ffffffffffff161561049857604051630a899c0160e01b815260040161048f91815260200190565b60405180910390fd5b506007810180546001600160d01b0316600160d01b4265ffffffffffff1602179055817f6286425df572ceaae997c0220e0e4de4e5573c04a8aae5540a346d50fde9c9da336040516001600160a01b03909116815260200160405180910390a25050565b61050533610444565b61050d6110eb565b5f61051782611095565b60058101549091508290600160401b900465ffffffffffff1642811161056157604051635a27308560e01b8152600481019290925265ffffffffffff16602482015260440161048f565b505060088101805460ff19166001179055600781015460028201546040516001600160a01b039092169184917f611068f09cfc53914da333729fe8a463b828a8fd4303f19e668942dbcc0a90ee916105bb91815260200190565b60405180910390a36007810154600282015460018301546105ea926001600160a01b0391821692911690611122565b506105f3611157565b50565b6105fe6110eb565b5f61060884611181565b90505f5b828110156106e4573684848381811061062757610627611abd565b90506020028101906106399190611ad1565b8035600881901c5f908152600986016020526040902054919250600160ff9091161b161561066757506106dc565b5f610673848884611262565b905080515f146106d95761068d60408301602084016119bc565b6001600160a01b0316825f0135887fa7b046db221b38c261cd34bfe3fde4832ca087cd9284dd3f7a31593a958835768560400135856040516106d0929190611aef565b60405180910390a45b50505b60010161060c565b50506106ee611157565b505050565b6106fb6110eb565b5f61070583611181565b8235600881901c5f9081526009830160205260409020549192508491600160ff83161b161561075057604051636bd4745f60e01b81526004810192909252602482015260440161048f565b50505f61075e828585611262565b905080515f1461077157610771816115ea565b505061077b611157565b5050565b5f5433906001600160a01b031681146107b55760405162d1953b60e31b81526001600160a01b038216600482015260240161048f565b816001600160a01b03163b5f036107ea576040516361798f2f60e11b81526001600160a01b038316600482015260240161048f565b61077b826115f2565b5f8054600160a01b900460ff1661080957505f90565b50638fb3603760e01b90565b61081e33610444565b6108266110eb565b5f61083082611095565b60078101549091508290600160d01b900465ffffffffffff161561086a57604051630a899c0160e01b815260040161048f91815260200190565b5060078101548290600160a01b900465ffffffffffff16428111156108b35760405163b45ab5bb60e01b8152600481019290925265ffffffffffff16602482015260440161048f565b505060088101805460ff19166001179055600681015460028201545f916108d991611b3f565b60078301546040518281529192506001600160a01b03169084907f6b71af2c998b567a1d5a34eda53acbada99e37ac4ce0403691ac7196e6d8b28e9060200160405180910390a360078201546001830154610941916001600160a01b03918216911683611122565b50506105f3611157565b5f61095533610444565b61095d6110eb565b61096a60208301836119bc565b6001600160a01b03163b5f036109ab5760405163f191a03160e01b81526020600482015260056024820152643a37b5b2b760d91b604482015260640161048f565b6109bb60408301602084016119bc565b6001600160a01b03163b5f036109ff5760405163f191a03160e01b815260206004820152600860248201526763757272656e637960c01b604482015260640161048f565b81604001355f03610a3b5760405163f191a03160e01b81526020600482015260056024820152641d1bdd185b60da1b604482015260640161048f565b60608201355f03610a785760405163f191a03160e01b815260040161048f906020808252600490820152631c9bdbdd60e21b604082015260600190565b43610a8960c0840160a08501611b72565b67ffffffffffffffff161115610ad05760405163f191a03160e01b815260206004820152600b60248201526a7265636f7264426c6f636b60a81b604482015260640161048f565b610b0265ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642611b8d565b610b1260e0840160c08501611bbe565b65ffffffffffff161015610b565760405163f191a03160e01b815260206004820152600a602482015269636c61696d7346726f6d60b01b604482015260640161048f565b610b6660e0830160c08401611bbe565b65ffffffffffff16610b7f610100840160e08501611bbe565b65ffffffffffff1611610bc35760405163f191a03160e01b815260206004820152600b60248201526a18db185a5b5cd55b9d1a5b60aa1b604482015260640161048f565b5f33905060025f8154610bd590611bd9565b91829055505f8181526001602052604090209092508381610bf68282611c42565b50506007810180546001600160a01b0319166001600160a01b038416179055610c26610100850160e08601611bbe565b60078201805465ffffffffffff92909216600160a01b0265ffffffffffff60a01b19909216919091179055610c6160408501602086016119bc565b6001600160a01b0316610c7760208601866119bc565b6001600160a01b0316847f362374e44ac8a1f07ff9948ada31ec9c0b16e4a9957c5aa53afd1c1c1399b2708588604051610cb2929190611d76565b60405180910390a45f610ccb60408601602087016119bc565b6040516370a0823160e01b81523060048201529091505f906001600160a01b038316906370a0823190602401602060405180830381865afa158015610d12573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d369190611e56565b9050610d516001600160a01b038316853060408a0135611645565b6040516370a0823160e01b81523060048201525f9082906001600160a01b038516906370a0823190602401602060405180830381865afa158015610d97573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dbb9190611e56565b610dc59190611b3f565b9050806040880135808214610df657604051630307742560e31b81526004810192909252602482015260440161048f565b50505050505050610e05611157565b919050565b5f828152600160208181526040808420600886901c855260090190915282205460ff84169190911b1615155b90505b92915050565b610e4833610444565b5f610e5282611095565b6007810154909150600160d01b900465ffffffffffff168281610e8b5760405163045f6ba960e21b815260040161048f91815260200190565b506007820180546001600160d01b0316908190556005830154600160a01b90910465ffffffffffff908116915f91848116600160401b9092041611610ed05782610ee5565b6005840154600160401b900465ffffffffffff165b90508165ffffffffffff168365ffffffffffff16108015610f0d57508065ffffffffffff1642115b15610f2957610f1c8142611e6d565b610f269083611e8b565b91505b60078401805465ffffffffffff60a01b1916600160a01b65ffffffffffff851602179055847fae7741589f434e4d9ed9035fdb67ecfc2463d15d8560a9d4180d503bf85924c833604080516001600160a01b03909216825265ffffffffffff861660208301520160405180910390a25050505050565b5f5f610fd2610fb55f546001600160a01b031690565b8630610fc460045f898b611ea9565b610fcd91611ed0565b611681565b915091508161108e5763ffffffff81161561106b575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061102c90889088908890600401611f06565b5f604051808303815f87803b158015611043575f5ffd5b505af1158015611055573d5f5f3e3d5ffd5b50505f805460ff60a01b191690555061108e9050565b60405162d1953b60e31b81526001600160a01b038616600482015260240161048f565b5050505050565b5f81815260016020526040902060078101546001600160a01b0316158015906110c35750600881015460ff16155b82906110e55760405163392c4cbf60e11b815260040161048f91815260200190565b50919050565b6110f3611713565b61112060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611753565b565b61112f838383600161175a565b6106ee57604051635274afe760e01b81526001600160a01b038416600482015260240161048f565b6111205f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061111a565b5f61118b82611095565b60078101549091508290600160d01b900465ffffffffffff16156111c557604051630a899c0160e01b815260040161048f91815260200190565b506005810154600160401b900465ffffffffffff1642108015906111fb57506007810154600160a01b900465ffffffffffff1642105b600582015460078301548492600160401b90920465ffffffffffff90811692600160a01b909204169061125a57604051633d536e1560e01b8152600481019390935265ffffffffffff918216602484015216604482015260640161048f565b505050919050565b60605f823561127760408501602086016119bc565b6040805160208101939093526001600160a01b0390911682820152840135606082015260800160408051601f198184030181528282528051602091820120908301520160408051601f19818403018152919052805160209091012090506112ef6112e46060850185611f45565b6003880154846117bc565b61134c5760405160248101859052833560448201526341969eb760e11b906064015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915291506115e39050565b6005850154600160a01b900460ff1680156113ea575084546001600160a01b03166390d370ba61138260408601602087016119bc565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa1580156113c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113e89190611f92565b155b15611422576359fb19db60e01b61140760408501602086016119bc565b6040516001600160a01b039091166024820152604401611311565b600685015460028601546114368282611b3f565b856040013511156114ad5760408051602481018890526044810184905290860135606482015260848101829052633d44776960e01b9060a4015b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915293506115e392505050565b8435600881901c5f90815260098901602052604090208054600160ff9093169290921b90911790556114e3604086013583611b8d565b60068801556115146114fb60408701602088016119bc565b60018901546001600160a01b03169060408801356117d3565b611584578435600881901c5f90815260098901602052604090208054600160ff9093169290921b1990911690556006870182905563a09e616560e01b61156060408701602088016119bc565b604080516001600160a01b0390921660248301528701356044820152606401611470565b61159460408601602087016119bc565b6001600160a01b0316855f0135877fb94bf7f9302edf52a596286915a69b4b0685574cffdedd0712e3c62f2550f0ba88604001356040516115d791815260200190565b60405180910390a45050505b9392505050565b805160208201fd5b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6116538484848460016117e8565b61167b57604051635274afe760e01b81526001600160a01b038516600482015260240161048f565b50505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15611709575f516020805191945081901c150291505b5094509492505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561112057604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166117b05783831516156117a4573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f826117c9868685611855565b1495945050505050565b5f6117e08484845f61175a565b949350505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316611844578383151615611838573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f81815b8481101561188d576118838287878481811061187757611877611abd565b90506020020135611896565b9150600101611859565b50949350505050565b5f8183106118b0575f828152602084905260409020610e36565b5f838152602083905260409020610e36565b5f602082840312156118d2575f5ffd5b5035919050565b5f5f5f604084860312156118eb575f5ffd5b83359250602084013567ffffffffffffffff811115611908575f5ffd5b8401601f81018613611918575f5ffd5b803567ffffffffffffffff81111561192e575f5ffd5b8660208260051b8401011115611942575f5ffd5b939660209190910195509293505050565b5f5f60408385031215611964575f5ffd5b82359150602083013567ffffffffffffffff811115611981575f5ffd5b830160808186031215611992575f5ffd5b809150509250929050565b6001600160a01b03811681146105f3575f5ffd5b8035610e058161199d565b5f602082840312156119cc575f5ffd5b81356115e38161199d565b81516001600160a01b0390811682526020808401519091169082015260408083015190820152606080830151908201526080808301519082015260a082810151610120830191611a329084018267ffffffffffffffff169052565b5060c0830151611a4c60c084018265ffffffffffff169052565b5060e0830151611a6660e084018265ffffffffffff169052565b50610100830151611a7c61010084018215159052565b5092915050565b5f610120828403128015611a95575f5ffd5b509092915050565b5f5f60408385031215611aae575f5ffd5b50508035926020909101359150565b634e487b7160e01b5f52603260045260245ffd5b5f8235607e19833603018112611ae5575f5ffd5b9190910192915050565b828152604060208201525f82518060408401528060208501606085015e5f606082850101526060601f19601f8301168401019150509392505050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610e3957610e39611b2b565b67ffffffffffffffff811681146105f3575f5ffd5b8035610e0581611b52565b5f60208284031215611b82575f5ffd5b81356115e381611b52565b80820180821115610e3957610e39611b2b565b65ffffffffffff811681146105f3575f5ffd5b8035610e0581611ba0565b5f60208284031215611bce575f5ffd5b81356115e381611ba0565b5f60018201611bea57611bea611b2b565b5060010190565b80546001600160a01b0319166001600160a01b0392909216919091179055565b5f8135610e3981611b52565b5f8135610e3981611ba0565b80151581146105f3575f5ffd5b5f8135610e3981611c29565b8135611c4d8161199d565b611c578183611bf1565b505f6020830135611c678161199d565b809150611c778160018501611bf1565b505060408201356002820155606082013560038201556080820135600482015560058101611cc9611caa60a08501611c11565b825467ffffffffffffffff191667ffffffffffffffff91909116178255565b611d06611cd860c08501611c1d565b82546dffffffffffff0000000000000000191660409190911b6dffffffffffff000000000000000016178255565b611d3d611d1560e08501611c1d565b82805465ffffffffffff60701b191660709290921b65ffffffffffff60701b16919091179055565b6106ee611d4d6101008501611c36565b82805460ff60a01b191691151560a01b60ff60a01b16919091179055565b8035610e0581611c29565b6001600160a01b038316815261014081018235611d928161199d565b6001600160a01b0316602083810191909152611daf9084016119b1565b6001600160a01b038116604084015250604083013560608381019190915283013560808084019190915283013560a080840191909152611df0908401611b67565b67ffffffffffffffff811660c084015250611e0d60c08401611bb3565b65ffffffffffff811660e084015250611e2860e08401611bb3565b65ffffffffffff811661010084015250611e456101008401611d6b565b801515610120840152509392505050565b5f60208284031215611e66575f5ffd5b5051919050565b65ffffffffffff8281168282160390811115610e3957610e39611b2b565b65ffffffffffff8181168382160190811115610e3957610e39611b2b565b5f5f85851115611eb7575f5ffd5b83861115611ec3575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015611a7c576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f5f8335601e19843603018112611f5a575f5ffd5b83018035915067ffffffffffffffff821115611f74575f5ffd5b6020019150600581901b3603821315611f8b575f5ffd5b9250929050565b5f60208284031215611fa2575f5ffd5b81516115e381611c2956",
}

// Distributor is an auto generated Go binding around an Ethereum contract.
type Distributor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Distributor) GetABI() abi.ABI {
	return c.abi
}

// NewDistributor creates a new instance of Distributor.
func NewDistributor() *Distributor {
	parsed, err := DistributorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Distributor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Distributor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority, uint48 challengeDelay_) returns()
func (distributor *Distributor) PackConstructor(authority common.Address, challengeDelay_ *big.Int) []byte {
	enc, err := distributor.abi.Pack("", authority, challengeDelay_)
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
func (distributor *Distributor) PackAuthority() []byte {
	enc, err := distributor.abi.Pack("authority")
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
func (distributor *Distributor) TryPackAuthority() ([]byte, error) {
	return distributor.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (distributor *Distributor) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := distributor.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(uint256 id) returns()
func (distributor *Distributor) PackCancel(id *big.Int) []byte {
	enc, err := distributor.abi.Pack("cancel", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(uint256 id) returns()
func (distributor *Distributor) TryPackCancel(id *big.Int) ([]byte, error) {
	return distributor.abi.Pack("cancel", id)
}

// PackChallengeDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d4c9dea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeDelay() view returns(uint48)
func (distributor *Distributor) PackChallengeDelay() []byte {
	enc, err := distributor.abi.Pack("challengeDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d4c9dea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeDelay() view returns(uint48)
func (distributor *Distributor) TryPackChallengeDelay() ([]byte, error) {
	return distributor.abi.Pack("challengeDelay")
}

// UnpackChallengeDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d4c9dea.
//
// Solidity: function challengeDelay() view returns(uint48)
func (distributor *Distributor) UnpackChallengeDelay(data []byte) (*big.Int, error) {
	out, err := distributor.abi.Unpack("challengeDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7892bc75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 id, (uint256,address,uint256,bytes32[]) item) returns()
func (distributor *Distributor) PackClaim(id *big.Int, item Claim) []byte {
	enc, err := distributor.abi.Pack("claim", id, item)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7892bc75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 id, (uint256,address,uint256,bytes32[]) item) returns()
func (distributor *Distributor) TryPackClaim(id *big.Int, item Claim) ([]byte, error) {
	return distributor.abi.Pack("claim", id, item)
}

// PackClaimBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6cd8ddba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimBatch(uint256 id, (uint256,address,uint256,bytes32[])[] items) returns()
func (distributor *Distributor) PackClaimBatch(id *big.Int, items []Claim) []byte {
	enc, err := distributor.abi.Pack("claimBatch", id, items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6cd8ddba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimBatch(uint256 id, (uint256,address,uint256,bytes32[])[] items) returns()
func (distributor *Distributor) TryPackClaimBatch(id *big.Int, items []Claim) ([]byte, error) {
	return distributor.abi.Pack("claimBatch", id, items)
}

// PackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd329d606.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function create((address,address,uint256,bytes32,bytes32,uint64,uint48,uint48,bool) terms) returns(uint256 id)
func (distributor *Distributor) PackCreate(terms DistributionTerms) []byte {
	enc, err := distributor.abi.Pack("create", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd329d606.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function create((address,address,uint256,bytes32,bytes32,uint64,uint48,uint48,bool) terms) returns(uint256 id)
func (distributor *Distributor) TryPackCreate(terms DistributionTerms) ([]byte, error) {
	return distributor.abi.Pack("create", terms)
}

// UnpackCreate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd329d606.
//
// Solidity: function create((address,address,uint256,bytes32,bytes32,uint64,uint48,uint48,bool) terms) returns(uint256 id)
func (distributor *Distributor) UnpackCreate(data []byte) (*big.Int, error) {
	out, err := distributor.abi.Unpack("create", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf364c90c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isClaimed(uint256 id, uint256 index) view returns(bool)
func (distributor *Distributor) PackIsClaimed(id *big.Int, index *big.Int) []byte {
	enc, err := distributor.abi.Pack("isClaimed", id, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf364c90c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isClaimed(uint256 id, uint256 index) view returns(bool)
func (distributor *Distributor) TryPackIsClaimed(id *big.Int, index *big.Int) ([]byte, error) {
	return distributor.abi.Pack("isClaimed", id, index)
}

// UnpackIsClaimed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf364c90c.
//
// Solidity: function isClaimed(uint256 id, uint256 index) view returns(bool)
func (distributor *Distributor) UnpackIsClaimed(data []byte) (bool, error) {
	out, err := distributor.abi.Unpack("isClaimed", data)
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
func (distributor *Distributor) PackIsConsumingScheduledOp() []byte {
	enc, err := distributor.abi.Pack("isConsumingScheduledOp")
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
func (distributor *Distributor) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return distributor.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (distributor *Distributor) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := distributor.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x136439dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause(uint256 id) returns()
func (distributor *Distributor) PackPause(id *big.Int) []byte {
	enc, err := distributor.abi.Pack("pause", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x136439dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause(uint256 id) returns()
func (distributor *Distributor) TryPackPause(id *big.Int) ([]byte, error) {
	return distributor.abi.Pack("pause", id)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (distributor *Distributor) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := distributor.abi.Pack("setAuthority", newAuthority)
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
func (distributor *Distributor) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return distributor.abi.Pack("setAuthority", newAuthority)
}

// PackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad35efd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statusOf(uint256 id) view returns((uint256,address,uint48,uint48,bool))
func (distributor *Distributor) PackStatusOf(id *big.Int) []byte {
	enc, err := distributor.abi.Pack("statusOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad35efd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statusOf(uint256 id) view returns((uint256,address,uint48,uint48,bool))
func (distributor *Distributor) TryPackStatusOf(id *big.Int) ([]byte, error) {
	return distributor.abi.Pack("statusOf", id)
}

// UnpackStatusOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad35efd4.
//
// Solidity: function statusOf(uint256 id) view returns((uint256,address,uint48,uint48,bool))
func (distributor *Distributor) UnpackStatusOf(data []byte) (Status, error) {
	out, err := distributor.abi.Unpack("statusOf", data)
	if err != nil {
		return *new(Status), err
	}
	out0 := *abi.ConvertType(out[0], new(Status)).(*Status)
	return out0, nil
}

// PackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa60e733.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweep(uint256 id) returns()
func (distributor *Distributor) PackSweep(id *big.Int) []byte {
	enc, err := distributor.abi.Pack("sweep", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa60e733.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweep(uint256 id) returns()
func (distributor *Distributor) TryPackSweep(id *big.Int) ([]byte, error) {
	return distributor.abi.Pack("sweep", id)
}

// PackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbadc2dff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsOf(uint256 id) view returns((address,address,uint256,bytes32,bytes32,uint64,uint48,uint48,bool))
func (distributor *Distributor) PackTermsOf(id *big.Int) []byte {
	enc, err := distributor.abi.Pack("termsOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbadc2dff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsOf(uint256 id) view returns((address,address,uint256,bytes32,bytes32,uint64,uint48,uint48,bool))
func (distributor *Distributor) TryPackTermsOf(id *big.Int) ([]byte, error) {
	return distributor.abi.Pack("termsOf", id)
}

// UnpackTermsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbadc2dff.
//
// Solidity: function termsOf(uint256 id) view returns((address,address,uint256,bytes32,bytes32,uint64,uint48,uint48,bool))
func (distributor *Distributor) UnpackTermsOf(data []byte) (DistributionTerms, error) {
	out, err := distributor.abi.Unpack("termsOf", data)
	if err != nil {
		return *new(DistributionTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(DistributionTerms)).(*DistributionTerms)
	return out0, nil
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfabc1cbc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause(uint256 id) returns()
func (distributor *Distributor) PackUnpause(id *big.Int) []byte {
	enc, err := distributor.abi.Pack("unpause", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfabc1cbc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause(uint256 id) returns()
func (distributor *Distributor) TryPackUnpause(id *big.Int) ([]byte, error) {
	return distributor.abi.Pack("unpause", id)
}

// DistributorAuthorityUpdated represents a AuthorityUpdated event raised by the Distributor contract.
type DistributorAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const DistributorAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (DistributorAuthorityUpdated) ContractEventName() string {
	return DistributorAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (distributor *Distributor) UnpackAuthorityUpdatedEvent(log *types.Log) (*DistributorAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
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

// DistributorClaimRefused represents a ClaimRefused event raised by the Distributor contract.
type DistributorClaimRefused struct {
	Id      *big.Int
	Index   *big.Int
	Account common.Address
	Amount  *big.Int
	Reason  []byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const DistributorClaimRefusedEventName = "ClaimRefused"

// ContractEventName returns the user-defined event name.
func (DistributorClaimRefused) ContractEventName() string {
	return DistributorClaimRefusedEventName
}

// UnpackClaimRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimRefused(uint256 indexed id, uint256 indexed index, address indexed account, uint256 amount, bytes reason)
func (distributor *Distributor) UnpackClaimRefusedEvent(log *types.Log) (*DistributorClaimRefused, error) {
	event := "ClaimRefused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorClaimRefused)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
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

// DistributorClaimed represents a Claimed event raised by the Distributor contract.
type DistributorClaimed struct {
	Id      *big.Int
	Index   *big.Int
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DistributorClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (DistributorClaimed) ContractEventName() string {
	return DistributorClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(uint256 indexed id, uint256 indexed index, address indexed account, uint256 amount)
func (distributor *Distributor) UnpackClaimedEvent(log *types.Log) (*DistributorClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorClaimed)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
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

// DistributorDistributionCancelled represents a DistributionCancelled event raised by the Distributor contract.
type DistributorDistributionCancelled struct {
	Id     *big.Int
	Funder common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DistributorDistributionCancelledEventName = "DistributionCancelled"

// ContractEventName returns the user-defined event name.
func (DistributorDistributionCancelled) ContractEventName() string {
	return DistributorDistributionCancelledEventName
}

// UnpackDistributionCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DistributionCancelled(uint256 indexed id, address indexed funder, uint256 amount)
func (distributor *Distributor) UnpackDistributionCancelledEvent(log *types.Log) (*DistributorDistributionCancelled, error) {
	event := "DistributionCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorDistributionCancelled)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
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

// DistributorDistributionCreated represents a DistributionCreated event raised by the Distributor contract.
type DistributorDistributionCreated struct {
	Id       *big.Int
	Token    common.Address
	Currency common.Address
	Funder   common.Address
	Terms    DistributionTerms
	Raw      *types.Log // Blockchain specific contextual infos
}

const DistributorDistributionCreatedEventName = "DistributionCreated"

// ContractEventName returns the user-defined event name.
func (DistributorDistributionCreated) ContractEventName() string {
	return DistributorDistributionCreatedEventName
}

// UnpackDistributionCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DistributionCreated(uint256 indexed id, address indexed token, address indexed currency, address funder, (address,address,uint256,bytes32,bytes32,uint64,uint48,uint48,bool) terms)
func (distributor *Distributor) UnpackDistributionCreatedEvent(log *types.Log) (*DistributorDistributionCreated, error) {
	event := "DistributionCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorDistributionCreated)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
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

// DistributorDistributionPaused represents a DistributionPaused event raised by the Distributor contract.
type DistributorDistributionPaused struct {
	Id      *big.Int
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const DistributorDistributionPausedEventName = "DistributionPaused"

// ContractEventName returns the user-defined event name.
func (DistributorDistributionPaused) ContractEventName() string {
	return DistributorDistributionPausedEventName
}

// UnpackDistributionPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DistributionPaused(uint256 indexed id, address account)
func (distributor *Distributor) UnpackDistributionPausedEvent(log *types.Log) (*DistributorDistributionPaused, error) {
	event := "DistributionPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorDistributionPaused)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
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

// DistributorDistributionSwept represents a DistributionSwept event raised by the Distributor contract.
type DistributorDistributionSwept struct {
	Id     *big.Int
	Funder common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DistributorDistributionSweptEventName = "DistributionSwept"

// ContractEventName returns the user-defined event name.
func (DistributorDistributionSwept) ContractEventName() string {
	return DistributorDistributionSweptEventName
}

// UnpackDistributionSweptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DistributionSwept(uint256 indexed id, address indexed funder, uint256 amount)
func (distributor *Distributor) UnpackDistributionSweptEvent(log *types.Log) (*DistributorDistributionSwept, error) {
	event := "DistributionSwept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorDistributionSwept)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
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

// DistributorDistributionUnpaused represents a DistributionUnpaused event raised by the Distributor contract.
type DistributorDistributionUnpaused struct {
	Id          *big.Int
	Account     common.Address
	ClaimsUntil *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const DistributorDistributionUnpausedEventName = "DistributionUnpaused"

// ContractEventName returns the user-defined event name.
func (DistributorDistributionUnpaused) ContractEventName() string {
	return DistributorDistributionUnpausedEventName
}

// UnpackDistributionUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DistributionUnpaused(uint256 indexed id, address account, uint48 claimsUntil)
func (distributor *Distributor) UnpackDistributionUnpausedEvent(log *types.Log) (*DistributorDistributionUnpaused, error) {
	event := "DistributionUnpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorDistributionUnpaused)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
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
func (distributor *Distributor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], distributor.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return distributor.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return distributor.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return distributor.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["AccountNotEligible"].ID.Bytes()[:4]) {
		return distributor.UnpackAccountNotEligibleError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["AlreadyClaimed"].ID.Bytes()[:4]) {
		return distributor.UnpackAlreadyClaimedError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["ChallengeOver"].ID.Bytes()[:4]) {
		return distributor.UnpackChallengeOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["DistributionIsNotPaused"].ID.Bytes()[:4]) {
		return distributor.UnpackDistributionIsNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["DistributionIsPaused"].ID.Bytes()[:4]) {
		return distributor.UnpackDistributionIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return distributor.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["InvalidTerms"].ID.Bytes()[:4]) {
		return distributor.UnpackInvalidTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["NotActive"].ID.Bytes()[:4]) {
		return distributor.UnpackNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["NotClaimable"].ID.Bytes()[:4]) {
		return distributor.UnpackNotClaimableError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["NotOver"].ID.Bytes()[:4]) {
		return distributor.UnpackNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["PaymentFailed"].ID.Bytes()[:4]) {
		return distributor.UnpackPaymentFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["PaymentShort"].ID.Bytes()[:4]) {
		return distributor.UnpackPaymentShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return distributor.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return distributor.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["TotalExceeded"].ID.Bytes()[:4]) {
		return distributor.UnpackTotalExceededError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DistributorAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Distributor contract.
type DistributorAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func DistributorAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (distributor *Distributor) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*DistributorAccessManagedInvalidAuthority, error) {
	out := new(DistributorAccessManagedInvalidAuthority)
	if err := distributor.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Distributor contract.
type DistributorAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func DistributorAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (distributor *Distributor) UnpackAccessManagedRequiredDelayError(raw []byte) (*DistributorAccessManagedRequiredDelay, error) {
	out := new(DistributorAccessManagedRequiredDelay)
	if err := distributor.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Distributor contract.
type DistributorAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func DistributorAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (distributor *Distributor) UnpackAccessManagedUnauthorizedError(raw []byte) (*DistributorAccessManagedUnauthorized, error) {
	out := new(DistributorAccessManagedUnauthorized)
	if err := distributor.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorAccountNotEligible represents a AccountNotEligible error raised by the Distributor contract.
type DistributorAccountNotEligible struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountNotEligible(address account)
func DistributorAccountNotEligibleErrorID() common.Hash {
	return common.HexToHash("0x59fb19db98261a14b605870ba5488372fa2b1a514b3d0cb7b3f14743370e440b")
}

// UnpackAccountNotEligibleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountNotEligible(address account)
func (distributor *Distributor) UnpackAccountNotEligibleError(raw []byte) (*DistributorAccountNotEligible, error) {
	out := new(DistributorAccountNotEligible)
	if err := distributor.abi.UnpackIntoInterface(out, "AccountNotEligible", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorAlreadyClaimed represents a AlreadyClaimed error raised by the Distributor contract.
type DistributorAlreadyClaimed struct {
	Id    *big.Int
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyClaimed(uint256 id, uint256 index)
func DistributorAlreadyClaimedErrorID() common.Hash {
	return common.HexToHash("0x6bd4745f158d30c043cba14fb71aa75e34ff198858bbcc5c3190e69f18d6dee3")
}

// UnpackAlreadyClaimedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyClaimed(uint256 id, uint256 index)
func (distributor *Distributor) UnpackAlreadyClaimedError(raw []byte) (*DistributorAlreadyClaimed, error) {
	out := new(DistributorAlreadyClaimed)
	if err := distributor.abi.UnpackIntoInterface(out, "AlreadyClaimed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorChallengeOver represents a ChallengeOver error raised by the Distributor contract.
type DistributorChallengeOver struct {
	Id         *big.Int
	ClaimsFrom *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengeOver(uint256 id, uint48 claimsFrom)
func DistributorChallengeOverErrorID() common.Hash {
	return common.HexToHash("0x5a2730855034281e6c47d6e94fabd3ccda5d4317277792119ff7b6c66e971ba3")
}

// UnpackChallengeOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengeOver(uint256 id, uint48 claimsFrom)
func (distributor *Distributor) UnpackChallengeOverError(raw []byte) (*DistributorChallengeOver, error) {
	out := new(DistributorChallengeOver)
	if err := distributor.abi.UnpackIntoInterface(out, "ChallengeOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorDistributionIsNotPaused represents a DistributionIsNotPaused error raised by the Distributor contract.
type DistributorDistributionIsNotPaused struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DistributionIsNotPaused(uint256 id)
func DistributorDistributionIsNotPausedErrorID() common.Hash {
	return common.HexToHash("0x117daea403ec026b7f3fa229266fdf5f02c8785892d9c2a5fea9df0d979c8dc7")
}

// UnpackDistributionIsNotPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DistributionIsNotPaused(uint256 id)
func (distributor *Distributor) UnpackDistributionIsNotPausedError(raw []byte) (*DistributorDistributionIsNotPaused, error) {
	out := new(DistributorDistributionIsNotPaused)
	if err := distributor.abi.UnpackIntoInterface(out, "DistributionIsNotPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorDistributionIsPaused represents a DistributionIsPaused error raised by the Distributor contract.
type DistributorDistributionIsPaused struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DistributionIsPaused(uint256 id)
func DistributorDistributionIsPausedErrorID() common.Hash {
	return common.HexToHash("0x0a899c01b613e8b274bcf65b7878ff6584f190328b4da87224be253191fb4e50")
}

// UnpackDistributionIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DistributionIsPaused(uint256 id)
func (distributor *Distributor) UnpackDistributionIsPausedError(raw []byte) (*DistributorDistributionIsPaused, error) {
	out := new(DistributorDistributionIsPaused)
	if err := distributor.abi.UnpackIntoInterface(out, "DistributionIsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorInvalidProof represents a InvalidProof error raised by the Distributor contract.
type DistributorInvalidProof struct {
	Id    *big.Int
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof(uint256 id, uint256 index)
func DistributorInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x832d3d6e478962a60603c7ea997253f3e15eba110b3f49bcac7c2fd6b96124a9")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof(uint256 id, uint256 index)
func (distributor *Distributor) UnpackInvalidProofError(raw []byte) (*DistributorInvalidProof, error) {
	out := new(DistributorInvalidProof)
	if err := distributor.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorInvalidTerms represents a InvalidTerms error raised by the Distributor contract.
type DistributorInvalidTerms struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTerms(string field)
func DistributorInvalidTermsErrorID() common.Hash {
	return common.HexToHash("0xf191a031a8e2caa80df477b8b01660f0de4259688cef841b71cd05217c53b977")
}

// UnpackInvalidTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTerms(string field)
func (distributor *Distributor) UnpackInvalidTermsError(raw []byte) (*DistributorInvalidTerms, error) {
	out := new(DistributorInvalidTerms)
	if err := distributor.abi.UnpackIntoInterface(out, "InvalidTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorNotActive represents a NotActive error raised by the Distributor contract.
type DistributorNotActive struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActive(uint256 id)
func DistributorNotActiveErrorID() common.Hash {
	return common.HexToHash("0x7258997ed4d3c208deacb96f7ddfc88494f9e0475d17ecc2f8e068049ab7d2af")
}

// UnpackNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActive(uint256 id)
func (distributor *Distributor) UnpackNotActiveError(raw []byte) (*DistributorNotActive, error) {
	out := new(DistributorNotActive)
	if err := distributor.abi.UnpackIntoInterface(out, "NotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorNotClaimable represents a NotClaimable error raised by the Distributor contract.
type DistributorNotClaimable struct {
	Id          *big.Int
	ClaimsFrom  *big.Int
	ClaimsUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClaimable(uint256 id, uint48 claimsFrom, uint48 claimsUntil)
func DistributorNotClaimableErrorID() common.Hash {
	return common.HexToHash("0x3d536e1553cc4f6ad2f89e08b141fb10d14cf51d7406248e26b652bf79d6cc23")
}

// UnpackNotClaimableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClaimable(uint256 id, uint48 claimsFrom, uint48 claimsUntil)
func (distributor *Distributor) UnpackNotClaimableError(raw []byte) (*DistributorNotClaimable, error) {
	out := new(DistributorNotClaimable)
	if err := distributor.abi.UnpackIntoInterface(out, "NotClaimable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorNotOver represents a NotOver error raised by the Distributor contract.
type DistributorNotOver struct {
	Id          *big.Int
	ClaimsUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOver(uint256 id, uint48 claimsUntil)
func DistributorNotOverErrorID() common.Hash {
	return common.HexToHash("0xb45ab5bb78001845083dd2ca3502ef684955a206e45d7434cc47f4bd44f086bf")
}

// UnpackNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOver(uint256 id, uint48 claimsUntil)
func (distributor *Distributor) UnpackNotOverError(raw []byte) (*DistributorNotOver, error) {
	out := new(DistributorNotOver)
	if err := distributor.abi.UnpackIntoInterface(out, "NotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorPaymentFailed represents a PaymentFailed error raised by the Distributor contract.
type DistributorPaymentFailed struct {
	Account common.Address
	Amount  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentFailed(address account, uint256 amount)
func DistributorPaymentFailedErrorID() common.Hash {
	return common.HexToHash("0xa09e6165f4dcdc4e418edf5d4543c54cdb7d7a2166ff3723d856102f4f4a3c4d")
}

// UnpackPaymentFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentFailed(address account, uint256 amount)
func (distributor *Distributor) UnpackPaymentFailedError(raw []byte) (*DistributorPaymentFailed, error) {
	out := new(DistributorPaymentFailed)
	if err := distributor.abi.UnpackIntoInterface(out, "PaymentFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorPaymentShort represents a PaymentShort error raised by the Distributor contract.
type DistributorPaymentShort struct {
	Received *big.Int
	Due      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentShort(uint256 received, uint256 due)
func DistributorPaymentShortErrorID() common.Hash {
	return common.HexToHash("0x183ba12824b87b418b532c7a07325b1d7491b2a4bba4763deeef88b08225c63a")
}

// UnpackPaymentShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentShort(uint256 received, uint256 due)
func (distributor *Distributor) UnpackPaymentShortError(raw []byte) (*DistributorPaymentShort, error) {
	out := new(DistributorPaymentShort)
	if err := distributor.abi.UnpackIntoInterface(out, "PaymentShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Distributor contract.
type DistributorReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func DistributorReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (distributor *Distributor) UnpackReentrancyGuardReentrantCallError(raw []byte) (*DistributorReentrancyGuardReentrantCall, error) {
	out := new(DistributorReentrancyGuardReentrantCall)
	if err := distributor.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Distributor contract.
type DistributorSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func DistributorSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (distributor *Distributor) UnpackSafeERC20FailedOperationError(raw []byte) (*DistributorSafeERC20FailedOperation, error) {
	out := new(DistributorSafeERC20FailedOperation)
	if err := distributor.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorTotalExceeded represents a TotalExceeded error raised by the Distributor contract.
type DistributorTotalExceeded struct {
	Id      *big.Int
	Claimed *big.Int
	Amount  *big.Int
	Total   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TotalExceeded(uint256 id, uint256 claimed, uint256 amount, uint256 total)
func DistributorTotalExceededErrorID() common.Hash {
	return common.HexToHash("0x3d44776993bdc748fbafbc515d9b728ff40fe7571b81cb676c711ebce7936cbb")
}

// UnpackTotalExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TotalExceeded(uint256 id, uint256 claimed, uint256 amount, uint256 total)
func (distributor *Distributor) UnpackTotalExceededError(raw []byte) (*DistributorTotalExceeded, error) {
	out := new(DistributorTotalExceeded)
	if err := distributor.abi.UnpackIntoInterface(out, "TotalExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}
