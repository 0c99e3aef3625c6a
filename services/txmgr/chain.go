package txmgr

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// Chain is the node that a lane speaks to. An *rpc.Client is one; an *ethclient.Client holds one in Client(). Everything is
// asked in batches, so that a lane's cost in round trips does not grow with what it has in flight.
type Chain interface {
	BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error
}

// maxBatch is how many calls go in one request. Geth serves 1,000, hosted nodes often 100; where several are asked in turn,
// each request has a question for the chain's id besides.
const maxBatch = 99

// errNode is in the errors that say that the node does not answer, or not sensibly.
var errNode = errors.New("ask node")

// ask runs calls in order and fails only if the node cannot be reached: what it answered to each is in the call.
func (l *Lane) ask(ctx context.Context, calls []rpc.BatchElem) error {
	for from := 0; from < len(calls); from += maxBatch {
		if err := l.askOnce(ctx, calls[from:min(from+maxBatch, len(calls))]); err != nil {
			return err
		}
	}
	return nil
}

func (l *Lane) askOnce(ctx context.Context, calls []rpc.BatchElem) error {
	ctx, cancel := context.WithTimeout(ctx, l.Timeout)
	defer cancel()
	if err := l.Chain.BatchCallContext(ctx, calls); err != nil {
		return fmt.Errorf("%w: %w", errNode, err)
	}
	return nil
}

// view is the chain as the node last showed it.
type view struct {
	block
	tip   *big.Int  // the node's suggestion, nil if it has none
	price *big.Int  // the same of a chain without base fees
	nonce uint64    // of the signer, after the block
	at    time.Time // when asked
}

type block struct {
	Number   hexutil.Uint64 `json:"number"`
	Hash     common.Hash    `json:"hash"`
	BaseFee  *hexutil.Big   `json:"baseFeePerGas"`
	GasLimit hexutil.Uint64 `json:"gasLimit"`
}

// legacy says that the head has no base fee, so that the chain is taken not to know EIP-1559.
func (v view) legacy() bool { return v.at != never && v.BaseFee == nil }

// look refreshes the lane's view, in one round trip.
func (l *Lane) look(ctx context.Context) error {
	var (
		head       *block
		tip, price hexutil.Big
		nonce      hexutil.Uint64
	)
	calls := []rpc.BatchElem{
		{Method: "eth_getBlockByNumber", Args: []any{"latest", false}, Result: &head},
		{Method: "eth_getTransactionCount", Args: []any{l.Signer.Address(), "latest"}, Result: &nonce},
		{Method: "eth_maxPriorityFeePerGas", Result: &tip},
	}
	if l.view.BaseFee == nil { // or unknown yet
		calls = append(calls, rpc.BatchElem{Method: "eth_gasPrice", Result: &price})
	}
	at := time.Now()
	if err := l.ask(ctx, calls); err != nil {
		return err
	}
	if err := errors.Join(calls[0].Error, calls[1].Error); err != nil {
		return fmt.Errorf("look at chain: %w: %w", errNode, err)
	}
	if head == nil {
		return fmt.Errorf("look at chain: %w: it has no latest block", errNode)
	}
	if l.view.Hash != head.Hash {
		l.moved = at
	}
	l.view = view{block: *head, nonce: uint64(nonce), at: at}
	if calls[2].Error == nil {
		l.view.tip = (*big.Int)(&tip)
	}
	if len(calls) > 3 && calls[3].Error == nil {
		l.view.price = (*big.Int)(&price)
	}
	return nil
}

// nonceAt asks for the signer's nonce as of a block tag.
func (l *Lane) nonceAt(ctx context.Context, tag string) (uint64, error) {
	var nonce hexutil.Uint64
	call := []rpc.BatchElem{{Method: "eth_getTransactionCount", Args: []any{l.Signer.Address(), tag}, Result: &nonce}}
	if err := l.ask(ctx, call); err != nil {
		return 0, err
	}
	if call[0].Error != nil {
		return 0, fmt.Errorf("read %s nonce: %w", tag, call[0].Error)
	}
	return uint64(nonce), nil
}

// message is the argument of eth_call.
type message struct {
	From  common.Address  `json:"from"`
	To    *common.Address `json:"to"`
	Input hexutil.Bytes   `json:"input"`
	Gas   hexutil.Uint64  `json:"gas"`
}

// revert returns what a call reverted with: the ABI-encoded error, or the node's message where there was none. It returns
// false for an error that is no revert.
func revert(err error) ([]byte, bool) {
	var e rpc.DataError
	if err == nil || !errors.As(err, &e) {
		return nil, false
	}
	text, ok := e.ErrorData().(string)
	if !ok || !strings.Contains(strings.ToLower(e.Error()), "revert") {
		return nil, false
	}
	data, err := hexutil.Decode(text)
	if err != nil || len(data) == 0 {
		data = []byte(e.Error())
	}
	return data, true
}
