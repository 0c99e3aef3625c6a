package txmgr

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// chaos is what a pool of hosted nodes behind one URL may be on a bad day, one request after the other: it does not answer,
// or not in JSON, or only once it has done what it was asked; it takes transactions and loses them, or says that it has
// what it has not; it is some blocks behind, or claims to be ahead on blocks that nobody has. It is a real node that is
// asked. Nil rand: a good day.
type chaos struct {
	Chain
	rand *rand.Rand
}

func (c *chaos) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	if c.rand == nil {
		return c.Chain.BatchCallContext(ctx, batch)
	}
	fault := c.rand.IntN(12)
	switch fault {
	case 0:
		return fmt.Errorf("disconnected: %w", errUnplugged)
	case 1:
		return fmt.Errorf("%w: 429 Too Many Requests", errUnplugged)
	case 2:
		return errors.Join(errUnplugged, json.Unmarshal([]byte("<html>"), &struct{}{}))
	}
	asked := make([]rpc.BatchElem, 0, len(batch))
	var at []int // where in batch
	for k, e := range batch {
		if e.Method == "eth_sendRawTransaction" {
			deliver, answer := c.broadcast()
			batch[k].Error = answer
			if !deliver {
				continue
			}
		} else if c.rand.IntN(40) == 0 {
			batch[k].Error = fmt.Errorf("%w: internal error", errUnplugged)
			continue
		}
		asked, at = append(asked, e), append(at, k)
	}
	behind, head, err := c.lag(ctx, asked)
	if err != nil {
		return err
	}
	if len(asked) > 0 {
		if err := c.Chain.BatchCallContext(ctx, asked); err != nil {
			return err
		}
	}
	for n, k := range at {
		if batch[k].Error == nil {
			batch[k].Error = asked[n].Error
		}
		switch result := batch[k].Result.(type) {
		case **receipt:
			if *result != nil && uint64((*result).BlockNumber) > head-behind {
				*result = nil
			}
		case **block:
			if *result != nil && c.rand.IntN(6) == 0 {
				lie := **result
				lie.Number += hexutil.Uint64(c.rand.IntN(1000))
				c.fill(&lie.Hash)
				*result = &lie
			}
		}
	}
	if fault == 3 {
		return fmt.Errorf("timeout after all was done: %w", errUnplugged)
	}
	return nil
}

func (c *chaos) fill(h *common.Hash) {
	for k := range h {
		h[k] = byte(c.rand.Uint32())
	}
}

// broadcast says whether a transaction reaches the node, and what is answered in place of its answer.
func (c *chaos) broadcast() (deliver bool, answer error) {
	switch c.rand.IntN(14) {
	case 0:
		return false, nil // lost
	case 1:
		return false, errors.New("already known")
	case 2:
		return false, errors.New("nonce too low: next nonce 9, tx nonce 3")
	case 3:
		return true, errors.New("nonce too low: next nonce 9, tx nonce 3")
	case 4:
		return false, errors.New("replacement transaction underpriced")
	case 5:
		return true, errors.New("replacement transaction underpriced")
	case 6:
		return false, errors.New("txpool is full")
	default:
		return true, nil
	}
}

// lag makes a request one to a node that is some blocks behind, now and then.
func (c *chaos) lag(ctx context.Context, batch []rpc.BatchElem) (behind, head uint64, err error) {
	var latest, final *types.Header
	tags := []rpc.BatchElem{
		{Method: "eth_getBlockByNumber", Args: []any{"latest", false}, Result: &latest},
		{Method: "eth_getBlockByNumber", Args: []any{"finalized", false}, Result: &final},
	}
	if err := c.Chain.BatchCallContext(ctx, tags); err != nil {
		return 0, 0, err
	}
	head = latest.Number.Uint64()
	if c.rand.IntN(3) == 0 {
		behind = min(head, uint64(1+c.rand.IntN(4)))
	}
	for k, e := range batch {
		args := append([]any(nil), e.Args...)
		for n, a := range args {
			switch a {
			case "latest":
				args[n] = hexutil.EncodeUint64(head - behind)
			case "finalized":
				args[n] = hexutil.EncodeUint64(final.Number.Uint64() - min(behind, final.Number.Uint64()))
			}
		}
		batch[k].Args = args
	}
	return behind, head, nil
}
