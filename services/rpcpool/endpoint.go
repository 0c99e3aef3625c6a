package rpcpool

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/indexer"
)

// standing is what an endpoint is; see the package's doc.
type standing string

const (
	unseen  standing = ""
	up      standing = "up"
	failed  standing = "failed"
	limited standing = "limited"
	wrong   standing = "wrong"
	lagging standing = "lagging"
)

// endpoint is one of a pool. What is below the line is the pool's mutex's.
type endpoint struct {
	pool   *Pool
	name   string // shows nothing that may be a key
	url    string
	copies chan []string // transactions

	// ---
	node     *node // nil until it was reached
	standing standing
	cause    string
	since    time.Time // when it became up
	failedAt time.Time
	odd      bool
	rival    bool
	head     mark
	safe     uint64
	latency  time.Duration

	requests, errors, limits, copied, uncopied int
}

func (e *endpoint) usable() bool { return e.standing == up && !e.odd && !e.rival }

// why says why it is not usable.
func (e *endpoint) why() string {
	switch {
	case e.standing == unseen:
		return "was not reached yet"
	case e.standing != up:
		return e.cause
	case e.odd:
		return "differs from most of the others"
	case e.rival:
		return "differs from the one that is in use"
	}
	return "is not as much preferred"
}

// become changes its standing. The pool's mutex is held.
func (e *endpoint) become(s standing, cause string) {
	if s == e.standing {
		e.cause = cause
		return
	}
	before := e.standing
	e.standing, e.cause = s, cause
	switch {
	case s == up:
		e.since = time.Now()
		if before != unseen {
			e.pool.log.Info("endpoint is fine again", "endpoint", e.name)
		}
	default:
		e.pool.log.Warn("endpoint is not asked", "endpoint", e.name, "state", s, "because", cause)
	}
}

// observe is told of each request to it.
func (e *endpoint) observe(_ time.Duration, err error) {
	p := e.pool
	p.mu.Lock()
	defer p.mu.Unlock()
	e.requests++
	if err == nil {
		return
	}
	e.errors++
	e.failedAt = time.Now()
	if until := time.Until(e.node.LeftAlone()); until > 0 {
		e.limits++
		e.become(limited, fmt.Sprintf("asked to be left alone for %s", until.Round(time.Millisecond)))
	} else if e.standing == up || e.standing == unseen {
		e.become(failed, "failed: "+err.Error())
	}
	p.choose()
	p.hurry()
}

// hurry asks for a check before its time.
func (p *Pool) hurry() {
	select {
	case p.due <- struct{}{}:
	default:
	}
}

// dial reaches the endpoint, unless it was.
func (e *endpoint) dial(ctx context.Context) (*node, error) {
	p := e.pool
	p.mu.Lock()
	n := e.node
	p.mu.Unlock()
	if n != nil {
		return n, nil
	}
	ctx, cancel := context.WithTimeout(ctx, p.Timeout)
	defer cancel()
	client, err := indexer.Dial(ctx, e.url)
	if err != nil {
		return nil, err
	}
	client.Observe = e.observe
	p.mu.Lock()
	defer p.mu.Unlock()
	if e.node != nil { // somebody else was faster
		client.Close()
		return e.node, nil
	}
	e.node = &node{client, e}
	return e.node, nil
}

// node is an endpoint as it is asked. It is an indexer.Client in all.
type node struct {
	*indexer.Client
	of *endpoint
}

// errWrongChain is of an endpoint that has become another chain's.
var errWrongChain = errors.New("wrong chain")

// BatchCallContext makes a request that also asks for the chain: behind an address there may be another node from one
// moment to the next. What one of another chain answers is not given to anybody.
func (n *node) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	var id hexutil.Uint64
	guarded := append(make([]rpc.BatchElem, 0, len(batch)+1), batch...)
	guarded = append(guarded, rpc.BatchElem{Method: "eth_chainId", Result: &id})
	if err := n.Client.BatchCallContext(ctx, guarded); err != nil {
		return err
	}
	copy(batch, guarded)
	if err := guarded[len(batch)].Error; err != nil {
		return fmt.Errorf("ask for the chain's id: %w", err)
	}
	p := n.of.pool
	if int64(id) == p.chainID || p.chainID == 0 {
		return nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	n.of.failedAt = time.Now()
	n.of.become(wrong, fmt.Sprintf("is of chain %d", id))
	p.choose()
	return fmt.Errorf("%w: the node is of chain %d, not of %d", errWrongChain, id, p.chainID)
}
