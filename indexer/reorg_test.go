package indexer_test

import (
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"

	"freehold/indexer"
	"freehold/services/devnet"
	"freehold/services/fault"
)

// reorgs counts the steps that undid something.
func reorgs(steps []error) (n int) {
	for _, err := range steps {
		if errors.Is(err, indexer.ErrReorg) {
			n++
		}
	}
	return n
}

func TestReorg(t *testing.T) {
	t.Parallel()
	for name, grow := range map[string]func(depth int) []int{ // blocks after the fork, each time before the mirror looks
		"same height":           func(depth int) []int { return []int{depth} },
		"longer":                func(depth int) []int { return []int{depth + 3} },
		"shorter, then regrown": func(depth int) []int { return []int{(depth + 1) / 2, depth} },
		"block by block":        func(depth int) []int { return []int{1, 1, depth} },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w, r := newWorld(t), rand.New(rand.NewPCG(1, 2))
			token := w.found()
			for range 21 {
				w.act(r, token)
				w.commit()
			}
			for depth := 1; depth <= 20; depth++ {
				w.converge(w.x)
				w.fork(uint64(depth))
				if depth%3 == 0 {
					w.x = w.indexer(w.config()) // it was stopped while the chain forked
				}
				for i, blocks := range grow(depth) {
					for range blocks {
						w.act(r, token)
						w.commit()
					}
					steps := w.converge(w.x)
					if i == 0 {
						equal(t, "reorgs", reorgs(steps), 1)
					}
					w.verify()
				}
				if depth == 2 || depth == 20 {
					w.afresh()
				}
			}
		})
	}
}

// While the mirror is far behind, the block that it is at may be orphaned too.
func TestReorgDuringBackfill(t *testing.T) {
	t.Parallel()
	w, r := newWorld(t), rand.New(rand.NewPCG(3, 4))
	token := w.found()
	for range 30 {
		w.act(r, token)
		w.commit()
	}
	c := w.config()
	c.Window = indexer.Window{Near: 2, Blocks: 7, Rows: 1}
	w.x = w.indexer(c)
	for range 3 {
		w.must(w.x.Converge(t.Context()))
	}
	s, err := indexer.ReadStatus(t.Context(), w.pool, w.id())
	w.must(err)
	if s.Synced || s.Lag < 5 {
		t.Fatalf("not far behind: %+v", s)
	}
	w.fork(w.head() - s.Number + 5)
	for range 40 {
		w.act(r, token)
		w.commit()
	}
	equal(t, "reorgs", reorgs(w.converge(w.x)), 1)
	w.verify()
	w.afresh()
}

func TestOrphanedToken(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.converge(w.x)
	token := w.share("hotel")
	w.issue(token, 0, wallets[0], 100)
	w.commit()
	w.converge(w.x)
	_, err := indexer.Holders(t.Context(), w.pool, w.id(), token, nil, nil, 1)
	w.must(err)

	// On the other branch something else takes the place of both transactions.
	w.fork(1)
	other := w.share("barn")
	w.issue(other, 0, wallets[0], 7)
	w.commit()
	w.converge(w.x)
	if _, err := indexer.Holders(t.Context(), w.pool, w.id(), token, nil, nil, 1); !fault.Is(err, fault.NotFound) {
		t.Errorf("the orphaned token is still there: %v", err)
	}
	w.verify()

	// It is created after all, later, and is watched again.
	w.share("hotel")
	w.commit()
	w.converge(w.x)
	w.issue(token, 5, wallets[1], 3)
	w.commit()
	w.converge(w.x)
	page, err := indexer.Holders(t.Context(), w.pool, w.id(), token, nil, nil, 9)
	w.must(err)
	equal(t, "holders", page.Holders, []indexer.Holder{{Wallet: wallets[1], Units: units(3)}})
	w.verify()
	w.afresh()
}

// A node whose head is lower is of the same chain, then nothing is undone, or of another.
func TestLaggingNode(t *testing.T) {
	t.Parallel()
	w, r := newWorld(t), rand.New(rand.NewPCG(5, 6))
	token := w.found()
	for range 10 {
		w.act(r, token)
		w.commit()
	}
	w.converge(w.x)
	before := dump(t, w.pool)

	// The chain without its last blocks is what the lagging node has.
	head := w.header(0)
	w.fork(4)
	for range 2 {
		if err := w.x.Converge(t.Context()); !errors.Is(err, indexer.ErrAhead) {
			t.Fatalf("%v, want ErrAhead", err)
		}
	}
	equal(t, "tables", dump(t, w.pool), before)

	w.must(w.chain.Fork(head.Hash()))
	equal(t, "steps when it caught up", len(w.converge(w.x)), 0)
	w.verify()

	w.fork(4)
	w.act(r, token)
	w.commit() // lower still, but another block
	equal(t, "reorgs", reorgs(w.converge(w.x)), 1)
	w.verify()
}

// What was final is undone: the mirror says so until it has caught up.
func TestDiverged(t *testing.T) {
	t.Parallel()
	w, r := newWorldWith(t, devnet.ChainConfig{Epoch: 2}), rand.New(rand.NewPCG(7, 8))
	token := w.found()
	for range 12 {
		w.act(r, token)
		w.commit()
	}
	w.converge(w.x)
	s := w.status()
	equal(t, "finalized", s.Finalized, w.head()-4)
	equal(t, "synced", s.Synced, true)

	w.fork(6)
	for range 8 {
		w.act(r, token)
		w.commit()
	}
	if err := w.x.Converge(t.Context()); !errors.Is(err, indexer.ErrReorg) {
		t.Fatalf("%v, want ErrReorg", err)
	}
	s = w.status()
	equal(t, "diverged", s.Diverged, true)
	equal(t, "synced", s.Synced, false)
	equal(t, "ancestor", s.Number, w.head()-8)
	equal(t, "finalized is not more than there is", s.Finalized, s.Number)

	w.x = w.indexer(w.config()) // it is kept over a restart
	w.converge(w.x)
	s = w.status()
	equal(t, "diverged", s.Diverged, false)
	equal(t, "synced", s.Synced, true)
	equal(t, "finalized", s.Finalized, w.head()-4)
	w.verify()
	w.afresh()
}

// The node now has a chain of the same id and contracts, and no block in common but maybe the genesis.
func TestNoCommonAncestor(t *testing.T) {
	t.Parallel()
	a, b, r := newWorld(t), newWorld(t), rand.New(rand.NewPCG(9, 10))
	for _, w := range []*world{a, b} {
		token := w.found()
		for range 5 {
			w.act(r, token)
			w.commit()
		}
	}
	a.converge(a.x)
	b.commit()
	b.pool = a.pool
	b.x = b.indexer(b.config())
	if err := b.x.Converge(t.Context()); !errors.Is(err, indexer.ErrReorg) {
		t.Fatalf("%v, want ErrReorg", err)
	}
	equal(t, "diverged", b.status().Diverged, true)
	b.converge(b.x)
	equal(t, "diverged", b.status().Diverged, false)
	b.verify()
	b.afresh()
}

// A node of another network costs nothing but an error, also if it takes the place of the right one later.
func TestOtherChainID(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.found()
	node := &hostile{Chain: w.rpc}
	c := w.config()
	c.Chain = node
	x := w.indexer(c)
	w.converge(x)
	before := dump(t, w.pool)
	w.fork(2)
	w.commit()
	w.commit()
	node.after = func(batch []rpc.BatchElem) error {
		for _, e := range batch {
			if e.Method == "eth_chainId" {
				return unmarshal(`"0x1"`, e.Result)
			}
		}
		return nil
	}
	for _, x := range []*indexer.Indexer{x, w.indexer(c)} {
		if err := x.Converge(t.Context()); err == nil || errors.Is(err, indexer.ErrReorg) {
			t.Errorf("%v, want an error", err)
		}
	}
	equal(t, "tables", dump(t, w.pool), before)
}

func TestDeepReorg(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.found()
	for range 300 {
		w.chain.Commit()
	}
	node := &hostile{Chain: w.rpc}
	c := w.config()
	c.Chain = node
	w.x = w.indexer(c)
	w.converge(w.x)
	w.fork(200)
	w.move(token, wallets[0], wallets[1], 5)
	w.commit()
	for range 205 {
		w.chain.Commit()
	}
	node.requests = 0
	if err := w.x.Converge(t.Context()); !errors.Is(err, indexer.ErrReorg) {
		t.Fatalf("%v, want ErrReorg", err)
	}
	if node.requests > 5 { // the view, the chain id, and three of the search
		t.Errorf("%d requests to undo 200 blocks", node.requests)
	}
	equal(t, "ancestor", w.status().Number, w.head()-206)
	w.converge(w.x)
	w.verify()
	w.afresh()
}
