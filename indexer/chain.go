package indexer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// Chain is a node: the part of *rpc.Client that the indexer needs. It reads JSON and not go-ethereum's types because
// a chain's header may have fields that go-ethereum does not know, and then the hash that it computes is wrong; and
// because its decoding of logs would be most of the work of a step.
type Chain interface {
	BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error
}

// subscriber is a Chain that tells of new heads by itself; *rpc.Client is one, over WebSocket and in process.
type subscriber interface {
	EthSubscribe(ctx context.Context, channel any, args ...any) (*rpc.ClientSubscription, error)
}

// callTimeout bounds one request, so that a node that never answers is an error and not a silent stop.
const callTimeout = 30 * time.Second

// errMoved: the chain changed between two questions of one step. The next step sees it as it is then.
var errMoved = errors.New("the chain moved while it was read")

type header struct {
	Number     hexutil.Uint64 `json:"number"`
	Hash       common.Hash    `json:"hash"`
	ParentHash common.Hash    `json:"parentHash"`
	Time       hexutil.Uint64 `json:"timestamp"` // unix seconds
}

// view is how a node sees the chain at about one moment. at and next are the blocks of two numbers. A nil header is one that the node does not have. Where it does not know the tag of safe or finalized, says so what
// is next to it.
type view struct {
	latest, safe, finalized, at, next *header
	safeUnknown, finalizedUnknown     bool
}

// Nodes is a Chain of several nodes. Whoever asks more than once asks one of them all through, as two may differ in what
// the newest blocks are.
type Nodes interface {
	Chain
	// Node is the one to ask now, comparable by ==. After it has failed, it is another.
	Node() Chain
	// Confirm fails unless most of the nodes have a block.
	Confirm(ctx context.Context, number uint64, hash common.Hash) error
}

// nodeOf is the node to ask from here on.
func nodeOf(chain Chain) Chain {
	if several, ok := chain.(Nodes); ok {
		return several.Node()
	}
	return chain
}

// call makes one request of a batch. A request that fails in transit, or in the node, is made again, twice at most: with
// one in five lost, the alternative is to redo the step, which is several requests. A node that wants to be asked less
// often is not asked again at once: Run waits longer with each failed step.
func call(ctx context.Context, chain Chain, batch []rpc.BatchElem) error {
	var failed error
	err := again(ctx, func() error {
		failed = nil
		if err := callOnce(ctx, chain, batch); err != nil {
			return err
		}
		for i := range batch {
			if e := batch[i].Error; e != nil && passing(e) {
				failed = e
				return e
			}
		}
		return nil
	})
	if failed != nil {
		return nil // it is with the question that it answers
	}
	return err
}

// again makes a request up to three times, as long as it may help.
func again(ctx context.Context, request func() error) error {
	for try := 1; ; try++ {
		err := request()
		if err == nil || try == 3 || ctx.Err() != nil || rateLimited(err) || errors.Is(err, errMoved) || errors.Is(err, errTooLarge) ||
			codeOf(err) != 0 && !passing(err) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Duration(try) * 20 * time.Millisecond):
		}
	}
}

func callOnce(ctx context.Context, chain Chain, batch []rpc.BatchElem) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	return chain.BatchCallContext(ctx, batch)
}

// look asks for a view. The tags come first: what is at the numbers is then at least as new as they.
func look(ctx context.Context, chain Chain, at, next uint64) (view, error) {
	var v view
	batch := []rpc.BatchElem{
		headerCall("latest", &v.latest),
		headerCall("safe", &v.safe),
		headerCall("finalized", &v.finalized),
		headerCall(hexutil.EncodeUint64(at), &v.at),
		headerCall(hexutil.EncodeUint64(next), &v.next),
	}
	if err := call(ctx, chain, batch); err != nil {
		return view{}, fmt.Errorf("look at the chain: %w", err)
	}
	for i, e := range batch {
		switch {
		case e.Error == nil:
		case i == 1 && tagUnknown(e.Error):
			v.safeUnknown = true
		case i == 2 && tagUnknown(e.Error):
			v.finalizedUnknown = true
		case i > 0 && blockUnknown(e.Error):
		default:
			return view{}, fmt.Errorf("get block %v: %w", e.Args[0], e.Error)
		}
	}
	if v.latest == nil {
		return view{}, errors.New("the node has no latest block")
	}
	return v, nil
}

// headersOf returns the headers of some numbers, nil for those that the node does not have.
func headersOf(ctx context.Context, chain Chain, numbers []uint64) ([]*header, error) {
	headers := make([]*header, len(numbers))
	batch := make([]rpc.BatchElem, len(numbers))
	for i, n := range numbers {
		batch[i] = headerCall(hexutil.EncodeUint64(n), &headers[i])
	}
	if err := call(ctx, chain, batch); err != nil {
		return nil, fmt.Errorf("get %d headers: %w", len(numbers), err)
	}
	for _, e := range batch {
		if e.Error != nil && !blockUnknown(e.Error) {
			return nil, fmt.Errorf("get block %v: %w", e.Args[0], e.Error)
		}
	}
	return headers, nil
}

// checkChainID fails unless the node is of the chain that is mirrored. It is asked at the start and before anything is
// undone: a url that now leads to another network must not cost the mirror.
func checkChainID(ctx context.Context, chain Chain, want int64) error {
	var id hexutil.Uint64
	batch := []rpc.BatchElem{{Method: "eth_chainId", Result: &id}}
	if err := call(ctx, chain, batch); err != nil {
		return fmt.Errorf("get chain id: %w", err)
	}
	if batch[0].Error != nil {
		return fmt.Errorf("get chain id: %w", batch[0].Error)
	}
	if uint64(id) != uint64(want) {
		return fmt.Errorf("the node is of chain %d, not of %d", uint64(id), want)
	}
	return nil
}

// UnmarshalJSON refuses a header without one of the fields, which would be a zero else: a block of 1970, for one.
func (h *header) UnmarshalJSON(src []byte) error {
	s := scanner{src: src}
	return s.header(h)
}

func headerCall(block string, into **header) rpc.BatchElem {
	return rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{block, false}, Result: into}
}

// logs is the result of eth_getLogs, its size on the wire, and how long it took to decode.
type logs struct {
	entries []entry
	bytes   int
	decoded time.Duration
}

var _ json.Unmarshaler = (*logs)(nil)

func (l *logs) UnmarshalJSON(src []byte) (err error) {
	began := time.Now()
	l.bytes = len(src)
	l.entries, err = scan(src)
	l.decoded = time.Since(began)
	return err
}

// logsCall asks for the logs with a topic of ours, of any contract: the set of contracts may be large, and a child of
// the factory must be seen in the very block that creates it.
func logsCall(filter map[string]any, into *logs) rpc.BatchElem {
	return rpc.BatchElem{Method: "eth_getLogs", Args: []any{logsFilter(filter)}, Result: into}
}

func logsFilter(filter map[string]any) map[string]any {
	filter["topics"] = [][]common.Hash{topics}
	return filter
}

// tagUnknown tells a node that has no such tag from one that has no block for it yet and from one that failed.
func tagUnknown(err error) bool {
	var e rpc.Error
	if !errors.As(err, &e) {
		return false
	}
	switch e.ErrorCode() {
	case -32601, -32602: // no such method, invalid parameters
		return true
	}
	return !blockUnknown(err) && containsAny(err.Error(), "tag", "not supported", "unsupported", "invalid block")
}

// blockUnknown: most nodes answer null for a block that they do not have, some an error; also for the block of a tag.
func blockUnknown(err error) bool {
	var e rpc.Error
	if errors.As(err, &e) && e.ErrorCode() == -39001 { // what the execution APIs had for a tag without a block
		return true
	}
	return containsAny(err.Error(), "not found", "unknown block", "beyond current head")
}

func containsAny(s string, parts ...string) bool {
	s = strings.ToLower(s)
	for _, part := range parts {
		if strings.Contains(s, part) {
			return true
		}
	}
	return false
}
