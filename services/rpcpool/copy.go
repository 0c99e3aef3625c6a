package rpcpool

import (
	"context"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// copy hands the transactions of a batch that an endpoint accepted to the others. What these make of them is counted only:
// the one that accepted them answers for them.
func (p *Pool) copy(from *endpoint, batch []rpc.BatchElem) {
	var accepted []string
	for _, e := range batch {
		if e.Method != "eth_sendRawTransaction" || e.Error != nil {
			continue
		}
		if raw, ok := e.Args[0].(hexutil.Bytes); ok {
			accepted = append(accepted, raw.String())
		}
	}
	if accepted == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, e := range p.endpoints {
		if e == from || !e.usable() {
			continue
		}
		select {
		case e.copies <- accepted:
		default:
			e.uncopied += len(accepted) // it is too slow for them
		}
	}
}

// copy sends what is handed to it, in order, until ctx is done.
func (e *endpoint) copy(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case raw := <-e.copies:
			e.send(ctx, raw)
		}
	}
}

func (e *endpoint) send(ctx context.Context, raw []string) {
	p := e.pool
	p.mu.Lock()
	usable := e.usable()
	p.mu.Unlock()
	batch := make([]rpc.BatchElem, len(raw))
	for i := range raw {
		batch[i] = rpc.BatchElem{Method: "eth_sendRawTransaction", Args: []any{raw[i]}, Result: new(common.Hash)}
	}
	sent := 0
	if usable {
		ctx, cancel := context.WithTimeout(ctx, p.Timeout)
		defer cancel()
		if err := e.node.BatchCallContext(ctx, batch); err == nil {
			for _, c := range batch {
				if c.Error == nil || has(c.Error) {
					sent++
				}
			}
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	e.copied += sent
	e.uncopied += len(raw) - sent
}

// has says that a node has a transaction already, from another or in a block.
func has(err error) bool {
	text := strings.ToLower(err.Error())
	for _, wording := range []string{"already known", "already imported", "known transaction", "alreadyknown", "nonce too low", "oldnonce"} {
		if strings.Contains(text, wording) {
			return true
		}
	}
	return false
}
