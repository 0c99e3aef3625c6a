package indexer_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/indexer"
	"freehold/services/postgres/postgrestest"
)

// grow makes a chain with much on it, and returns it.
func grow(t *testing.T, seed uint64, blocks int) *world {
	t.Helper()
	w, r := newWorld(t), rand.New(rand.NewPCG(seed, 0))
	token := w.found()
	for range blocks {
		w.act(r, token)
		w.commit()
	}
	return w
}

// However a chain is read, block by block or in windows of any size, the tables are the same.
func TestWindowsEqualBlocks(t *testing.T) {
	t.Parallel()
	w := grow(t, 11, 60)
	c := w.config()
	c.Window = indexer.Window{Near: 1000, Blocks: 1}
	w.x = w.indexer(c)
	steps := w.converge(w.x)
	equal(t, "steps block by block", uint64(len(steps)), w.head()-w.start+1)
	w.verify()
	live := dump(t, w.pool)
	for _, window := range []indexer.Window{
		{}, {Near: 1}, {Near: 1, Blocks: 7}, {Near: 5, Blocks: 1}, {Near: 3, Bytes: 3000}, {Near: 1000, Blocks: 9},
	} {
		c.Pool, c.Window = postgrestest.New(t), window
		w.converge(w.indexer(c))
		for table, rows := range dump(t, c.Pool) {
			if rows != live[table] {
				t.Errorf("window %+v: %s differs", window, table)
			}
		}
		c.Pool.Close()
	}
}

// isRange tells the request of a window, of how many blocks it is.
func isRange(batch []rpc.BatchElem) (blocks uint64, ok bool) {
	last := batch[len(batch)-1]
	if last.Method != "eth_getLogs" {
		return 0, false
	}
	filter := last.Args[0].(map[string]any)
	from, ok := filter["fromBlock"].(hexutil.Uint64)
	if !ok {
		return 0, false
	}
	return uint64(filter["toBlock"].(hexutil.Uint64)-from) + 1, true
}

// A provider that refuses large windows, in its own words, gets smaller ones, and larger ones again when it allows.
func TestWindowFollowsProvider(t *testing.T) {
	t.Parallel()
	w := grow(t, 12, 30)
	for range 80 {
		w.chain.Commit()
	}
	limit, largest := uint64(3), uint64(0)
	node := &hostile{Chain: w.rpc}
	node.after = func(batch []rpc.BatchElem) error {
		if n, ok := isRange(batch); ok {
			if n > limit {
				batch[len(batch)-1].Error = fmt.Errorf("query returned more than %d results", limit)
			} else {
				largest = max(largest, n)
			}
		}
		return nil
	}
	c := w.config()
	c.Chain, c.Window = node, indexer.Window{Near: 2, Blocks: 32}
	w.x = w.indexer(c)
	refused := 0
	for w.status0() < w.head()-70 {
		if err := w.x.Converge(t.Context()); err != nil {
			refused++
		}
	}
	if refused == 0 || refused > 8 || largest > 3 {
		t.Errorf("%d steps refused, windows of up to %d blocks", refused, largest)
	}
	limit = 100
	w.converge(w.x)
	if largest <= 3 {
		t.Errorf("windows did not grow again: %d blocks", largest)
	}
	w.verify()
}

// status0 is the block of the mirror, 0 before there is any.
func (w *world) status0() uint64 {
	s, err := indexer.ReadStatus(w.Context(), w.pool, w.id())
	if err != nil {
		return 0
	}
	return s.Number
}

// What a node must not answer is an error that changes nothing, and the next, right, answer is taken.
func TestInconsistentAnswers(t *testing.T) {
	t.Parallel()
	w := grow(t, 13, 12)
	for name, spoil := range map[string]func(logs string) string{
		"removed":       func(s string) string { return strings.Replace(s, `"removed":false`, `"removed":true`, 1) },
		"another block": swap,
		"twice":         func(s string) string { return "[" + s[1:len(s)-1] + "," + s[1:] },
		"cut off":       func(s string) string { return s[:len(s)-2] + "]" },
		"null":          func(string) string { return "null" },
	} {
		for _, near := range []uint64{1, 1000} {
			c := w.config()
			node := &hostile{Chain: rawChain{w.rpc, spoil}}
			c.Pool, c.Chain, c.Window = postgrestest.New(t), node, indexer.Window{Near: near, Blocks: 4}
			x := w.indexer(c)
			if err := x.Converge(t.Context()); err == nil || errors.Is(err, indexer.ErrReorg) || errors.Is(err, indexer.ErrNothingNew) {
				t.Errorf("%s, near %d: %v, want an error", name, near, err)
			}
			s, err := indexer.ReadStatus(t.Context(), c.Pool, w.id())
			w.must(err)
			equal(t, name+": block of the mirror", s.Number, w.start-1)
			node.Chain = w.rpc
			w.converge(x)
			w.verifyIn(c.Pool)
			c.Pool.Close()
		}
	}
}

// The factory's child that acts before its factory tells of it is mirrored whole. TokenCreated is last in the block here,
// as if the constructor had minted.
func TestChildActsBeforeItIsKnown(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.share("hotel")
	for i, wallet := range wallets {
		w.issue(token, int64(i), wallet, 10)
	}
	w.commit()
	for _, near := range []uint64{1, 1000} {
		c := w.config()
		c.Pool, c.Window.Near = postgrestest.New(t), near
		c.Chain = rawChain{w.rpc, reverse}
		w.converge(w.indexer(c))
		w.verifyIn(c.Pool)
		page, err := indexer.Holders(t.Context(), c.Pool, w.id(), token, nil, nil, 100)
		w.must(err)
		equal(t, "holders", len(page.Holders), len(wallets))
		c.Pool.Close()
	}
}
