package indexer_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

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
		{}, {Near: 1}, {Near: 1, Blocks: 7}, {Near: 1, Blocks: 7, Rows: 1}, {Near: 4, Blocks: 3, Rows: 20}, {Near: 5, Blocks: 1}, {Near: 3, Bytes: 3000}, {Near: 1000, Blocks: 9},
	} {
		// Once as the node answers a client of ours, and once as it answers one of go-ethereum's.
		for _, c.Chain = range []indexer.Chain{w.node, w.rpc} {
			c.Pool, c.Window, c.DeferIndexes = postgrestest.New(t), window, c.Chain == w.node
			w.converge(w.indexer(c))
			for table, rows := range dump(t, c.Pool) {
				if rows != live[table] {
					t.Errorf("window %+v, read by a %T: %s differs", window, c.Chain, table)
				}
			}
			equal(t, "indexes", indexes(t, c.Pool), indexes(t, w.pool))
			c.Pool.Close()
		}
	}
}

// indexes lists the indexes of the mirror's tables, as they are defined.
func indexes(t *testing.T, pool *pgxpool.Pool) []string {
	t.Helper()
	rows, err := pool.Query(t.Context(), `select indexdef from pg_indexes where schemaname = 'public' order by indexdef`)
	if err != nil {
		t.Fatal(err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// What a load leaves to its end is missing while it goes on, and made by whoever ends it; an undo meanwhile is right.
func TestDeferredIndexes(t *testing.T) {
	t.Parallel()
	w := grow(t, 14, 40)
	all := indexes(t, w.pool)
	c := w.config()
	c.DeferIndexes, c.Window = true, indexer.Window{Near: 2, Blocks: 5, Rows: 1}
	w.x = w.indexer(c)
	for range 3 {
		w.must(w.x.Converge(t.Context()))
	}
	equal(t, "indexes left out", len(all)-len(indexes(t, w.pool)), 5)
	w.fork(w.head() - w.status0() + 3)
	for range 40 {
		w.chain.Commit()
	}
	if err := w.x.Converge(t.Context()); !errors.Is(err, indexer.ErrReorg) {
		t.Fatalf("%v, want ErrReorg", err)
	}
	c.DeferIndexes = false
	w.converge(w.indexer(c))
	equal(t, "indexes", indexes(t, w.pool), all)
	w.verify()
	w.afresh()
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
	var limit, largest uint64 = 3, 0
	refused, served := 0, 0
	node := &hostile{Chain: w.rpc}
	node.after = func(batch []rpc.BatchElem) error {
		n, ok := isRange(batch)
		switch {
		case !ok:
		case n > limit:
			refused++
			batch[len(batch)-1].Error = fmt.Errorf("query returned more than %d results", limit)
		default:
			largest = max(largest, n)
			if served++; served == 10 {
				limit = 100
			}
		}
		return nil
	}
	c := w.config()
	c.Chain, c.Window = node, indexer.Window{Near: 2, Blocks: 32}
	w.x = w.indexer(c)
	for err := error(nil); !errors.Is(err, indexer.ErrNothingNew); err = w.x.Converge(t.Context()) {
		if served > 1000 || refused > 8 {
			t.Fatalf("%d windows served and %d refused: %v", served, refused, err)
		}
	}
	if refused == 0 || largest <= 3 {
		t.Errorf("%d windows were refused, later ones have up to %d blocks", refused, largest)
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
