package indexer_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/indexer"
	"freehold/services/devnet"
)

func TestFinality(t *testing.T) {
	t.Parallel()
	w := newWorldWith(t, devnet.ChainConfig{Epoch: 2})
	token := w.share("hotel")
	for i := range 7 {
		w.issue(token, int64(i), wallets[0], 1)
		w.commit()
		w.converge(w.x)
		s := w.status()
		equal(t, "safe", s.Safe, w.head()-2)
		equal(t, "finalized", s.Finalized, w.head()-4)
		equal(t, "synced", s.Synced, true)
	}
	page, err := indexer.Transfers(t.Context(), w.pool, w.id(), token, nil, 10)
	w.must(err)
	var got []indexer.Finality
	for _, tr := range page.Transfers {
		got = append(got, tr.Block.Finality)
		equal(t, "hash", tr.Block.Hash, w.header(page.Block.Number-tr.Block.Number).Hash())
	}
	equal(t, "finality, newest first", got, []indexer.Finality{
		indexer.Included, indexer.Included, indexer.Safe, indexer.Safe, indexer.Finalized, indexer.Finalized, indexer.Finalized,
	})
	for depth, want := range map[uint64]indexer.Finality{0: indexer.Included, 2: indexer.Safe, 4: indexer.Finalized} {
		page, err := indexer.Holders(t.Context(), w.pool, w.id(), token, indexer.AtBlock(w.head()-depth), nil, 10)
		w.must(err)
		equal(t, "finality then", page.Block.Finality, want)
	}
}

// refusal is a node's answer to a tag.
type refusal struct {
	code int
	text string
}

func (r refusal) Error() string  { return r.text }
func (r refusal) ErrorCode() int { return r.code }

// retag makes a node answer for safe and finalized with the blocks so many below its head; with a refusal if it is -1,
// with null if it is -2.
func (w *world) retag(node *hostile, depth *int, r refusal) {
	node.after = func(batch []rpc.BatchElem) error {
		for i := range batch {
			e := &batch[i]
			if tag := e.Args; len(tag) == 0 || tag[0] != "safe" && tag[0] != "finalized" {
				continue
			}
			switch *depth {
			case -1:
				e.Error = r
				w.must(unmarshal("null", e.Result))
			case -2:
				w.must(unmarshal("null", e.Result))
			default:
				var raw json.RawMessage
				number := fmt.Sprintf("0x%x", w.head()-uint64(*depth))
				w.must(w.rpc.CallContext(w.Context(), &raw, "eth_getBlockByNumber", number, false))
				w.must(unmarshal(string(raw), e.Result))
			}
		}
		return nil
	}
}

// What becomes final while no block comes is stored, and waiters are told.
func TestFinalityWithoutBlocks(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for range 10 {
		w.commit()
	}
	node, depth := &hostile{Chain: w.rpc}, 8
	w.retag(node, &depth, refusal{})
	c := w.config()
	c.Chain = node
	x := w.indexer(c)
	w.converge(x)
	equal(t, "safe", w.status().Safe, w.head()-8)

	conn, err := w.pool.Acquire(t.Context())
	w.must(err)
	defer conn.Release()
	_, err = conn.Exec(t.Context(), `listen blocks`)
	w.must(err)
	for _, depth = range []int{7, 6, 5} {
		w.converge(x)
		equal(t, "safe", w.status().Safe, w.head()-uint64(depth))
		equal(t, "finalized", w.status().Finalized, w.head()-uint64(depth))
		if depth == 7 {
			ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
			_, err := conn.Conn().WaitForNotification(ctx)
			cancel()
			w.must(err)
		}
	}
	// A node that is behind with its tags takes nothing back.
	depth = 9
	w.converge(x)
	equal(t, "safe", w.status().Safe, w.head()-5)
}

// A tag that is on another fork than the mirror says nothing of the mirror's blocks.
func TestFinalityOfAnotherFork(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for range 10 {
		w.commit()
	}
	other := w.header(0)
	w.fork(3)
	for range 4 {
		w.commit()
	}
	node := &hostile{Chain: w.rpc}
	node.after = func(batch []rpc.BatchElem) error {
		for _, e := range batch {
			if len(e.Args) > 0 && e.Args[0] == "finalized" {
				src := fmt.Sprintf(`{"number":"0x%x","hash":"%s","parentHash":"%s","timestamp":"0x1"}`, other.Number, other.Hash(), other.ParentHash)
				return unmarshal(src, e.Result)
			}
		}
		return nil
	}
	c := w.config()
	c.Chain = node
	w.converge(w.indexer(c))
	equal(t, "finalized", w.status().Finalized, uint64(0))
	node.after = nil
	w.verify()
}

// A node without tags: safe and finalized are reckoned from the head. One that had them once is not second-guessed.
func TestFinalityByDepth(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for range 20 {
		w.commit()
	}
	for _, r := range []refusal{
		{-32601, "the method eth_getBlockByNumber does not exist"},
		{-32602, "invalid argument 0: hex string without 0x prefix"},
		{-32602, "unknown block tag: finalized"},
		{-32000, "the safe tag is not supported"},
	} {
		node, depth := &hostile{Chain: w.rpc}, -1
		w.retag(node, &depth, r)
		c := w.config()
		c.Chain, c.SafeDepth, c.FinalizedDepth = node, 5, 9
		w.x = w.indexer(c)
		w.converge(w.x)
		equal(t, "safe", w.status().Safe, w.head()-5)
		equal(t, "finalized", w.status().Finalized, w.head()-9)

		depth = 3
		w.converge(w.x)
		equal(t, "safe by tag", w.status().Safe, w.head()-3)
		depth = -1
		w.commit()
		w.converge(w.x)
		equal(t, "safe without the tag", w.status().Safe, w.head()-4)
		w.resetFinality()
	}
}

// A node that knows the tags and has no block for them yet, in the words of each: nothing is final, whatever the depth.
func TestNothingFinalYet(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for range 20 {
		w.commit()
	}
	for _, r := range []refusal{
		{-32000, "safe block not found"},
		{-32000, "finalized block not found"},
		{-39001, "Unknown block"},
		{-39001, `block "finalized" not available (head block: 20)`},
		{0, "null"},
	} {
		node, depth := &hostile{Chain: w.rpc}, -1
		if r.text == "null" {
			depth = -2
		}
		w.retag(node, &depth, r)
		c := w.config()
		c.Chain, c.SafeDepth, c.FinalizedDepth = node, 5, 9
		w.x = w.indexer(c)
		w.converge(w.x)
		w.commit()
		w.converge(w.x)
		equal(t, "safe: "+r.text, w.status().Safe, uint64(0))
		equal(t, "finalized: "+r.text, w.status().Finalized, uint64(0))
		depth = 3
		w.converge(w.x)
		equal(t, "safe by tag", w.status().Safe, w.head()-3)
		w.resetFinality()
	}
}

func (w *world) resetFinality() {
	w.Helper()
	_, err := w.pool.Exec(w.Context(), `update chains set safe_number = 0, finalized_number = 0`)
	w.must(err)
}

// Whether the mirror was written lately is for the database's clock to say, which may differ from ours by much.
func TestHeartbeat(t *testing.T) {
	t.Parallel()
	for _, shift := range []string{"-1 hour", "1 hour"} {
		w := newWorld(t)
		// What is named now() in the database is another clock from here on.
		_, err := w.pool.Exec(t.Context(), `
			create schema clock;
			create function clock.now() returns timestamptz language sql stable as
				$$ select pg_catalog.now() + interval '`+shift+`' $$;
			do $$ begin
				execute format('alter database %I set search_path = clock, pg_catalog, public', current_database());
			end $$`)
		w.must(err)
		w.pool.Reset()
		w.converge(w.x)
		updated := w.status().Updated
		w.converge(w.x)
		equal(t, shift+": written again at once", w.status().Updated, updated)
		_, err = w.pool.Exec(t.Context(), `update chains set updated_at = updated_at - interval '6 seconds'`)
		w.must(err)
		w.converge(w.x)
		if age := w.status().Age; age > 5*time.Second {
			t.Errorf("%s: %s old, and not written again", shift, age)
		}
	}
}

// The past is what the chain's own state was, at each block.
func (w *world) checkPast(token common.Address, at uint64) {
	w.Helper()
	page, err := indexer.Holders(w.Context(), w.pool, w.id(), token, indexer.AtBlock(at), nil, 100)
	w.must(err)
	held := make(map[common.Address]string)
	for _, h := range page.Holders {
		held[h.Wallet] = h.Units.String()
	}
	number := new(big.Int).SetUint64(at)
	for _, wallet := range wallets {
		out, err := w.eth.CallContract(w.Context(), callMsg(token, shareABI.PackBalanceOf(wallet)), number)
		w.must(err)
		balance, err := shareABI.UnpackBalanceOf(out)
		w.must(err)
		got := held[wallet]
		if got == "" {
			got = "0"
		}
		equal(w.TB, fmt.Sprintf("balance of %s at %d", wallet, at), got, balance.String())
	}
	out, err := w.eth.CallContract(w.Context(), callMsg(token, shareABI.PackTotalSupply()), number)
	w.must(err)
	supply, err := shareABI.UnpackTotalSupply(out)
	w.must(err)
	equal(w.TB, "supply", page.Supply.String(), supply.String())
}
