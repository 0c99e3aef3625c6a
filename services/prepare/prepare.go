// Package prepare writes down what somebody with a key of his own is to sign: transactions without a signature, and typed
// data. It owns no table, keeps nothing and holds no key. Whoever is not registered here can use it for his wallet, and
// nothing is on its way until he signs and sends.
//
// Unlike an operation, which the transaction manager carries through, what is prepared is only as good as the block that it
// was tried on: it is called there without being sent, and what the contract answers is what is answered here.
package prepare

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/services/distribution"
	"freehold/services/fault"
	"freehold/services/operation"
	"freehold/services/token"
	"freehold/services/typeddata"
)

// ChainUnavailable is the fault of a chain whose node does not answer this process.
const ChainUnavailable fault.Code = "chain_unavailable"

// patience is how long a node may take for all that one request asks of it.
const patience = 10 * time.Second

// Node is what is asked of a chain's node; *ethclient.Client is one.
type Node interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	CallContractAtHash(ctx context.Context, call ethereum.CallMsg, block common.Hash) ([]byte, error)
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
}

// Config is what a Service works with.
type Config struct {
	Tokens        *token.Service
	Operations    *operation.Service
	Distributions *distribution.Service
	Platforms     *token.Platforms
	Node          func(chainID int64) Node // nil where it has not been reached
	Now           func() time.Time         // default time.Now
}

// Service prepares. Safe for concurrent use.
type Service struct{ Config }

// New makes a Service.
func New(c Config) *Service {
	if c.Now == nil {
		c.Now = time.Now
	}
	return &Service{c}
}

// Transaction is one of EIP-1559 without its signature. It moves no ether. Gas has a fifth to spare; what is not used is not
// paid.
type Transaction struct {
	ChainID  int64
	From, To common.Address
	Data     []byte
	Gas      uint64
	MaxFee   *big.Int // wei per gas: twice the base fee of the block, and the tip
	Tip      *big.Int
	Nonce    *uint64 // if asked for: the account's next, those that wait counted
	Call     Call
	Block    Block
}

// Call is what calldata says, decoded from it.
type Call struct {
	Function  string // its signature
	Arguments []Argument
	Meaning   string // a sentence
}

// Argument is one of a call.
type Argument struct{ Name, Type, Value string }

// Block is the one that something was tried on.
type Block struct {
	Number uint64
	Hash   common.Hash
}

// Message is typed data to be signed, with its digest.
type Message struct {
	ChainID int64
	Data    typeddata.Data
	Digest  common.Hash
	Meaning string
	Block   Block // as of which its nonce is the next
}

// session is what one request asks of a node, as of one block.
type session struct {
	ctx     context.Context
	chainID int64
	node    Node
	head    *types.Header
}

// begin starts a session; the caller calls end.
func (s *Service) begin(ctx context.Context, chainID int64) (_ session, end func(), err error) {
	node := s.Node(chainID)
	if node == nil {
		return session{}, nil, unavailable(chainID)
	}
	ctx, end = context.WithTimeout(ctx, patience)
	c := session{ctx: ctx, chainID: chainID, node: node}
	if c.head, err = node.HeaderByNumber(ctx, nil); err != nil {
		end()
		return session{}, nil, c.failed("read head", err)
	}
	return c, end, nil
}

func unavailable(chainID int64) *fault.Error {
	return fault.New(ChainUnavailable, "the node of chain %d does not answer: try again", chainID)
}

func (s session) block() Block { return Block{s.head.Number.Uint64(), s.head.Hash()} }

// call calls a contract as of the session's block, without sending anything. What the contract refuses is a fault, with the
// code that an operation would fail with.
func (s session) call(from, to common.Address, data []byte) ([]byte, error) {
	out, err := s.node.CallContractAtHash(s.ctx, callOf(from, to, data), s.head.Hash())
	return out, s.failed("call", err)
}

func callOf(from, to common.Address, data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{From: from, To: &to, Data: data}
}

// failed is the fault of what a node answered: a contract's refusal, or else the node itself.
func (s session) failed(what string, err error) error {
	if err == nil {
		return nil
	}
	reason, refused := refusal(err)
	if !refused {
		return fmt.Errorf("%w: %s: %w", unavailable(s.chainID), what, err)
	}
	f := operation.Failure{Code: "contract_refused", Detail: "the contract reverts and gives no reason"}
	if len(reason) > 0 {
		f = *operation.Refusal(reason)
	}
	return fault.New(f.Code, "as of block %d this would be refused: %s", s.head.Number, f.Detail)
}

// refusal is what a contract says when it reverts, ABI-encoded, or the node's message where it fails otherwise; false for an
// error that is no contract's. Nodes give 3 for a revert, and -32000 for what else a call ends with.
func refusal(err error) (reason []byte, refused bool) {
	var answered rpc.Error
	if !errors.As(err, &answered) || answered.ErrorCode() != 3 && answered.ErrorCode() != -32000 {
		return nil, false
	}
	var data rpc.DataError
	if errors.As(err, &data) {
		if text, ok := data.ErrorData().(string); ok {
			if reason, err := hexutil.Decode(text); err == nil {
				return reason, true
			}
		}
	}
	return []byte(answered.Error()), true
}

// transaction prepares a call that has been tried and passes.
func (s session) transaction(from, to common.Address, m *bind.MetaData, data []byte, meaning string, withNonce bool) (Transaction, error) {
	tx := Transaction{ChainID: s.chainID, From: from, To: to, Data: data, Block: s.block()}
	gas, err := s.node.EstimateGas(s.ctx, callOf(from, to, data))
	if err != nil {
		return tx, s.failed("estimate gas", err)
	}
	tx.Gas = gas + gas/5
	if tx.Tip, err = s.node.SuggestGasTipCap(s.ctx); err != nil {
		return tx, s.failed("ask for a tip", err)
	}
	tx.MaxFee = new(big.Int).Set(tx.Tip)
	if s.head.BaseFee != nil { // it rises by an eighth a block at most, so that doubled it holds for five
		tx.MaxFee.Add(tx.MaxFee, new(big.Int).Lsh(s.head.BaseFee, 1))
	}
	if withNonce {
		nonce, err := s.node.PendingNonceAt(s.ctx, from)
		if err != nil {
			return tx, s.failed("read nonce", err)
		}
		tx.Nonce = &nonce
	}
	tx.Call, err = decode(m, data)
	tx.Call.Meaning = meaning
	return tx, err
}

// decode reads calldata with the ABI of its contract.
func decode(m *bind.MetaData, data []byte) (c Call, err error) {
	parsed, err := m.ParseABI()
	if err != nil {
		return c, fmt.Errorf("ABI of %s: %w", m.ID, err)
	}
	method, err := parsed.MethodById(data)
	if err != nil {
		return c, fmt.Errorf("decode calldata: %w", err)
	}
	values, err := method.Inputs.Unpack(data[4:])
	if err != nil {
		return c, fmt.Errorf("decode calldata: %w", err)
	}
	c.Function = method.Sig
	for i, in := range method.Inputs {
		c.Arguments = append(c.Arguments, Argument{in.Name, in.Type.String(), text(values[i])})
	}
	return c, nil
}

// text is a value for a person.
func text(value any) string {
	switch v := value.(type) {
	case common.Address:
		return v.Hex()
	case []byte:
		return hexutil.Encode(v)
	case [32]byte:
		return hexutil.Encode(v[:])
	default:
		return fmt.Sprint(v)
	}
}

// message finishes typed data.
func (s session) message(data typeddata.Data, meaning string) (Message, error) {
	digest, err := typeddata.Digest(data)
	return Message{s.chainID, data, digest, meaning, s.block()}, err
}

// number asks a contract for one.
func (s session) number(to common.Address, data []byte) (*big.Int, error) {
	out, err := s.call(common.Address{}, to, data)
	if err != nil {
		return nil, err
	}
	if len(out) != 32 {
		return nil, fmt.Errorf("%s answers %d bytes where a number is due", to, len(out))
	}
	return new(big.Int).SetBytes(out), nil
}

// deadline is the default of an hour from now, or what was asked for, in whole seconds.
func (s *Service) deadline(asked *time.Time) (time.Time, error) {
	now := s.Now().UTC().Truncate(time.Second)
	if asked == nil {
		return now.Add(time.Hour), nil
	}
	if !asked.After(now) || asked.UTC().Year() > 9999 {
		return now, fault.At(fault.Invalid, "deadline", "must lie in the future, and not after the year 9999")
	}
	return asked.UTC().Truncate(time.Second), nil
}
