package rpcpool

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/indexer"
)

// Config of a pool. Of what is not required, zero means the default in brackets.
type Config struct {
	URLs []string // of the endpoints, the preferred one first: http, https, ws or wss
	// Known says whether a chain's id is one that is to be expected. It decides where the endpoints that answer at the
	// start do not: see Open.
	Known func(ctx context.Context, chainID int64) (bool, error)

	Interval  time.Duration // between two checks of an endpoint [5 s]
	Timeout   time.Duration // of a check [3 s]
	Return    time.Duration // for how long an endpoint has to be fine before it replaces a later one [1 min]
	MaxLag    uint64        // an endpoint so many blocks behind the others, and by their clocks 8 s, is not asked [8]
	SafeDepth uint64        // how far behind the head a block counts as safe, if the node does not say [32]
	Logger    *slog.Logger  // [slog.Default()]
}

// Pool is several endpoints of a chain. It is an indexer.Nodes and a txmgr.Chain. Safe for concurrent use.
type Pool struct {
	Config
	chainID   int64
	log       *slog.Logger
	endpoints []*endpoint
	due       chan struct{} // a check is, before its time

	mu       sync.Mutex
	current  *endpoint
	switches int
	differ   []Difference // as of the last check
}

var _ indexer.Nodes = (*Pool)(nil)

// ErrNone is that no endpoint may be asked.
var ErrNone = errors.New("no endpoint is usable")

// Open reaches the endpoints, those that can be, and finds out their chain: the one that more than half of all are of, or
// else the only one that is known. It is an error if that does not decide.
func Open(ctx context.Context, c Config) (*Pool, error) {
	c.Interval = cmp.Or(c.Interval, 5*time.Second)
	c.Timeout = cmp.Or(c.Timeout, 3*time.Second)
	c.Return = cmp.Or(c.Return, time.Minute)
	c.MaxLag = cmp.Or(c.MaxLag, 8)
	c.SafeDepth = cmp.Or(c.SafeDepth, 32)
	c.Logger = cmp.Or(c.Logger, slog.Default())
	p := &Pool{Config: c, log: c.Logger, due: make(chan struct{}, 1)}
	names := make(map[string]int)
	for _, url := range c.URLs {
		name := indexer.Redacted(url)
		if names[name]++; names[name] > 1 {
			name = fmt.Sprintf("%s#%d", name, names[name])
		}
		p.endpoints = append(p.endpoints, &endpoint{pool: p, name: name, url: url, copies: make(chan []string, 64)})
	}
	if len(p.endpoints) == 0 {
		return nil, errors.New("a pool needs endpoints")
	}
	p.current = p.endpoints[0]
	seen := p.look(ctx)
	var err error
	if p.chainID, err = p.decide(ctx, seen); err != nil {
		p.Close()
		return nil, err
	}
	p.log = c.Logger.With("chain", p.chainID)
	p.judge(seen)
	p.judge(p.look(ctx)) // which compares what is safe
	return p, nil
}

// decide says which chain is meant.
func (p *Pool) decide(ctx context.Context, seen []sight) (int64, error) {
	votes := make(map[int64]int)
	var told []string
	for i, s := range seen {
		if s.err != nil {
			told = append(told, fmt.Sprintf("%s: %v", p.endpoints[i].name, s.err))
			continue
		}
		votes[s.chainID]++
		told = append(told, fmt.Sprintf("%s is of chain %d", p.endpoints[i].name, s.chainID))
	}
	var known []int64
	for id, n := range votes {
		if 2*n > len(seen) {
			return id, nil
		}
		if p.Known == nil {
			continue
		}
		is, err := p.Known(ctx, id)
		if err != nil {
			return 0, err
		}
		if is {
			known = append(known, id)
		}
	}
	if len(known) == 1 {
		return known[0], nil
	}
	return 0, fmt.Errorf("which chain the endpoints are of cannot be told: %s", strings.Join(told, "; "))
}

// ChainID is the chain that the endpoints are of.
func (p *Pool) ChainID() int64 { return p.chainID }

// Close closes all connections.
func (p *Pool) Close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, e := range p.endpoints {
		if e.node != nil {
			e.node.Close()
		}
	}
}

// use is the endpoint to ask now.
func (p *Pool) use() (*endpoint, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.current.usable() {
		p.choose()
	}
	if !p.current.usable() {
		return nil, fmt.Errorf("%w: %w", ErrNone, p.unusable())
	}
	return p.current, nil
}

// unusable says why endpoints are not asked; nil if all may be. p.mu is held.
func (p *Pool) unusable() error {
	var errs []string
	for _, e := range p.endpoints {
		if !e.usable() {
			errs = append(errs, e.name+" "+e.why())
		}
	}
	if errs == nil {
		return nil
	}
	return errors.New(strings.Join(errs, "; "))
}

// Whole fails unless all endpoints are usable and agree.
func (p *Pool) Whole() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.unusable()
}

// Client is the current endpoint, for what is done once. It fails with ErrNone.
func (p *Pool) Client() (*rpc.Client, error) {
	e, err := p.use()
	if err != nil {
		return nil, err
	}
	return e.node.Client.Client, nil
}

// Node implements indexer.Nodes.
func (p *Pool) Node() indexer.Chain {
	e, err := p.use()
	if err != nil {
		return nobody{p}
	}
	return e.node
}

// nobody answers while no endpoint is usable.
type nobody struct{ pool *Pool }

func (n nobody) BatchCallContext(context.Context, []rpc.BatchElem) error {
	n.pool.mu.Lock()
	defer n.pool.mu.Unlock()
	return fmt.Errorf("%w: %w", ErrNone, cmp.Or(n.pool.unusable(), errors.New("there was none a moment ago")))
}

// BatchCallContext asks the current endpoint. Transactions that it accepts are copied to the others afterwards.
func (p *Pool) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	e, err := p.use()
	if err != nil {
		return err
	}
	if err := e.node.BatchCallContext(ctx, batch); err != nil {
		return fmt.Errorf("%s: %w", e.name, err)
	}
	p.copy(e, batch)
	return nil
}

// Confirm fails unless more than half of the endpoints, all of them counted, have a block.
func (p *Pool) Confirm(ctx context.Context, number uint64, hash common.Hash) error {
	found := make([]common.Hash, len(p.endpoints))
	var asking sync.WaitGroup
	for i, e := range p.endpoints {
		asking.Go(func() {
			node, err := e.dial(ctx)
			if err != nil {
				return
			}
			ctx, cancel := context.WithTimeout(ctx, p.Timeout)
			defer cancel()
			var block *mark
			batch := []rpc.BatchElem{blockCall(hexutil.EncodeUint64(number), &block)}
			if err := node.BatchCallContext(ctx, batch); err == nil && batch[0].Error == nil && block != nil {
				found[i] = block.Hash
			}
		})
	}
	asking.Wait()
	have := 0
	for _, h := range found {
		if h == hash {
			have++
		}
	}
	if 2*have > len(found) {
		return nil
	}
	return fmt.Errorf("%d of %d endpoints have block %d as %s", have, len(found), number, hash)
}

// choose makes the first endpoint that is usable the current one, unless that is. p.mu is held.
func (p *Pool) choose() {
	for _, e := range p.endpoints {
		early := e != p.current && p.current.usable() && time.Since(e.since) < p.Return
		if !e.usable() || early {
			continue
		}
		if e != p.current {
			p.log.Warn("another endpoint is asked from now on", "endpoint", e.name, "before", p.current.name, "because", p.current.why())
			p.current = e
			p.switches++
		}
		return
	}
}
