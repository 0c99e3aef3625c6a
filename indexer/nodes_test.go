package indexer_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/indexer"
	"freehold/services/postgres/postgrestest"
	"freehold/services/rpcpool/rpcpooltest"
)

// With one request in five lost, cut short, refused or garbled, a backfill takes at most twice the requests of one that is
// undisturbed, and ends with the same tables; over both ways that windows are read.
func TestBackfillUnderErrors(t *testing.T) {
	t.Parallel()
	w := grow(t, 21, 40)
	for range 400 {
		w.chain.Commit()
	}
	node := rpcpooltest.New(t, w.chain.HTTPURL())
	own, err := indexer.Dial(t.Context(), node.URL)
	w.must(err)
	defer own.Close()
	for name, chain := range map[string]indexer.Chain{"own": own, "of go-ethereum": own.Client} {
		backfill := func(faults rpcpooltest.Manner) (int, map[string]string) {
			c := w.config()
			// Many windows, so that the part of them that fails is not left to chance.
			c.Pool, c.Chain, c.Window = postgrestest.New(t), chain, indexer.Window{Near: 8, Blocks: 8, Rows: 50}
			defer c.Pool.Close()
			node.Behave(faults)
			before := node.Requests()
			x := w.indexer(c)
			for {
				err := x.Converge(t.Context())
				if errors.Is(err, indexer.ErrNothingNew) {
					break
				}
				if err != nil && node.Requests()-before > 5000 {
					t.Fatal(err)
				}
			}
			requests := node.Requests() - before
			node.Behave(rpcpooltest.Manner{})
			w.verifyIn(c.Pool)
			return requests, dump(t, c.Pool)
		}
		undisturbed, want := backfill(rpcpooltest.Manner{})
		for kind, faults := range map[string]rpcpooltest.Manner{"of all kinds": {Faults: 0.2}, "of the node's own": {Internal: 0.2}} {
			disturbed, got := backfill(faults)
			t.Logf("%s: %d requests, and %d with one in five failing in ways %s", name, undisturbed, disturbed, kind)
			if disturbed > 2*undisturbed || disturbed == undisturbed {
				t.Errorf("%s: %d requests with one in five failing in ways %s, and %d without", name, disturbed, kind, undisturbed)
			}
			for table, rows := range got {
				if rows != want[table] {
					t.Errorf("%s: %s differs", name, table)
				}
			}
		}
	}
}

// several is nodes that take turns: each step is the next one's, unless one is chosen.
type several struct {
	indexer.Chain
	nodes     []*counting
	turn      int
	fixed     bool
	confirmed error
	asked     []common.Hash
}

// counting is a node that says which steps asked it.
type counting struct {
	indexer.Chain
	requests int
}

func (c *counting) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	c.requests++
	return c.Chain.BatchCallContext(ctx, batch)
}

func (s *several) Node() indexer.Chain {
	if !s.fixed {
		s.turn++
	}
	return s.nodes[s.turn%len(s.nodes)]
}

func (s *several) Confirm(_ context.Context, _ uint64, hash common.Hash) error {
	s.asked = append(s.asked, hash)
	return s.confirmed
}

// A step asks one node all through, whatever becomes of the choice meanwhile.
func TestStepAsksOneNode(t *testing.T) {
	t.Parallel()
	w := grow(t, 22, 20)
	chain := &several{nodes: []*counting{{Chain: w.rpc}, {Chain: w.rpc}}}
	c := w.config()
	c.Chain, c.Window = chain, indexer.Window{Near: 2, Blocks: 4, Rows: 10}
	x := w.indexer(c)
	for err := error(nil); !errors.Is(err, indexer.ErrNothingNew); {
		before := [2]int{chain.nodes[0].requests, chain.nodes[1].requests}
		if err = x.Converge(t.Context()); err != nil && !errors.Is(err, indexer.ErrNothingNew) {
			t.Fatal(err)
		}
		now := chain.turn % 2
		if chain.nodes[1-now].requests != before[1-now] || chain.nodes[now].requests == before[now] {
			t.Fatalf("step %d: nodes were asked %d and %d times", chain.turn, chain.nodes[0].requests-before[0], chain.nodes[1].requests-before[1])
		}
	}
	if chain.turn < 4 {
		t.Fatalf("%d steps", chain.turn)
	}
	w.verify()
}

// One node has smaller limits than another: each is asked for as much as it answers.
func TestWindowsArePerNode(t *testing.T) {
	t.Parallel()
	w := grow(t, 24, 150)
	var mu sync.Mutex
	refused, largest := 0, map[string]uint64{}
	limited := func(name string, limit uint64) *counting {
		node := &hostile{Chain: w.rpc}
		node.after = func(batch []rpc.BatchElem) error {
			mu.Lock()
			defer mu.Unlock()
			switch n, ok := isRange(batch); {
			case !ok:
			case n > limit:
				refused++
				batch[len(batch)-1].Error = errors.New("eth_getLogs is limited to a smaller range")
			case refused > 0: // what came before tells nothing of whether the other's limits count
				largest[name] = max(largest[name], n)
			}
			return nil
		}
		return &counting{Chain: node}
	}
	c := w.config()
	c.Chain = &several{nodes: []*counting{limited("small", 2), limited("large", 1000)}}
	c.Window = indexer.Window{Near: 2, Blocks: 16, Rows: 1}
	x := w.indexer(c)
	steps := 0
	for err := error(nil); !errors.Is(err, indexer.ErrNothingNew); err = x.Converge(t.Context()) {
		if steps++; steps > 200 {
			t.Fatal(err)
		}
	}
	mu.Lock()
	defer mu.Unlock()
	if largest["small"] != 2 || largest["large"] < 10 || refused > 8 {
		t.Errorf("the largest windows are %v, %d were refused", largest, refused)
	}
	w.verify()
}

// What was final is not undone for a node that the others do not agree with; if they do, it is.
func TestForkIsNotFollowedAlone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.found()
	for range 100 {
		w.chain.Commit()
	}
	chain := &several{nodes: []*counting{{Chain: w.rpc}}, confirmed: errors.New("it is alone")}
	c := w.config()
	c.Chain = chain
	x := w.indexer(c)
	w.converge(x)
	before := dump(t, w.pool)
	w.fork(80)
	for range 85 {
		w.chain.Commit()
	}
	for range 3 {
		if err := x.Converge(t.Context()); !errors.Is(err, chain.confirmed) {
			t.Fatalf("%v, want that it is not followed", err)
		}
	}
	equal(t, "tables", dump(t, w.pool), before)
	equal(t, "the block that is asked for", chain.asked[0], w.header(84).Hash())
	chain.confirmed = nil
	equal(t, "reorgs", reorgs(w.converge(x)), 1)
	w.verify()
}

// A node that is behind the one before it is no reorg.
func TestLaggingNodeAmongSeveral(t *testing.T) {
	t.Parallel()
	w, r := newWorld(t), rand.New(rand.NewPCG(23, 0))
	token := w.found()
	for range 10 {
		w.act(r, token)
		w.commit()
	}
	late := rpcpooltest.New(t, w.chain.HTTPURL())
	late.Behave(rpcpooltest.Manner{Lag: 5})
	client, err := indexer.Dial(t.Context(), late.URL)
	w.must(err)
	defer client.Close()
	chain := &several{nodes: []*counting{{Chain: w.rpc}, {Chain: client}}, fixed: true}
	c := w.config()
	c.Chain = chain
	x := w.indexer(c)
	w.converge(x)
	chain.turn = 1
	if err := x.Converge(t.Context()); !errors.Is(err, indexer.ErrAhead) {
		t.Fatalf("%v, want that the node is behind", err)
	}
	for range 6 {
		w.act(r, token)
		w.commit()
	}
	if err := x.Converge(t.Context()); err != nil {
		t.Fatalf("%v, want the block that it has by now", err)
	}
	chain.turn = 0
	w.converge(x)
	equal(t, "reorgs", w.status().Reorgs, int64(0))
	w.verify()
}

// A WebSocket that is cut, and one that goes silent, hold up the mirror for a moment, and then tell of new heads again.
func TestWebSocketComesBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	relay := rpcpooltest.NewRelay(t, w.chain.WSURL()[len("ws://"):])
	client, err := indexer.Dial(t.Context(), "ws://"+relay.Addr)
	w.must(err)
	defer client.Close()
	// So that what is silent is noticed as soon as with a lane beside it, whose requests end sooner.
	impatient := &impatient{client}
	c := w.config()
	c.Chain, c.Logger = impatient, slog.New(slog.NewTextHandler(io.Discard, nil))
	x := w.indexer(c)
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- x.Run(ctx) }()
	defer func() {
		stop()
		w.must(<-done)
	}()
	follows := func(what string) {
		t.Helper()
		w.chain.Commit()
		for end := time.Now().Add(30 * time.Second); w.status0() != w.head(); time.Sleep(5 * time.Millisecond) {
			if time.Now().After(end) {
				t.Fatalf("%s: the mirror is at %d of %d", what, w.status0(), w.head())
			}
		}
	}
	follows("at first")
	for _, trouble := range []struct {
		name string
		make func()
	}{{"cut", relay.Cut}, {"silent", relay.Stall}} {
		before := relay.Connections()
		trouble.make()
		follows(trouble.name)
		if relay.Connections() == before {
			t.Errorf("%s: there is no new connection", trouble.name)
		}
	}
}

// impatient waits for answers no longer than two seconds.
type impatient struct{ *indexer.Client }

func (i *impatient) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	return i.Client.BatchCallContext(ctx, batch)
}
