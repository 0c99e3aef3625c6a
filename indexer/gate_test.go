package indexer_test

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"os/exec"
	"regexp"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/indexer"
)

// anvil is a chain of another program's making, for the same tests.
type anvil struct {
	url   string
	rpc   *rpc.Client
	close func() error
}

func startAnvil(t testing.TB) *anvil {
	t.Helper()
	// A skip here would hide a break: scripts/test installs anvil and says where.
	path, err := exec.LookPath(cmp.Or(os.Getenv("FREEHOLD_ANVIL"), "anvil"))
	if err != nil {
		t.Fatalf("find anvil: %v; ./scripts/test installs it", err)
	}
	ctx, kill := context.WithCancel(context.Background())
	cmd := exec.CommandContext(ctx, path, "--port", "0", "--no-mining", "--gas-limit", "1000000000")
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		kill()
		t.Fatal(err)
	}
	address, drained := make(chan string, 1), make(chan struct{})
	go func() {
		defer close(drained)
		listening := regexp.MustCompile(`Listening on (\S+)`)
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if m := listening.FindStringSubmatch(lines.Text()); m != nil {
				address <- m[1]
			}
		}
	}()
	a := &anvil{close: func() error {
		kill()
		<-drained
		if cmd.Wait() == nil {
			return errors.New("anvil ended by itself")
		}
		return nil
	}}
	select {
	case host := <-address:
		a.url = "http://" + host
	case <-time.After(30 * time.Second):
		t.Fatal(errors.Join(errors.New("anvil does not listen"), a.close()))
	}
	if a.rpc, err = rpc.Dial(a.url); err != nil {
		t.Fatal(errors.Join(err, a.close()))
	}
	return a
}

func (a *anvil) call(result any, method string, args ...any) error {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	if err := a.rpc.CallContext(ctx, result, method, args...); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	return nil
}

func (a *anvil) HTTPURL() string   { return a.url }
func (a *anvil) WSURL() string     { return "ws" + a.url[len("http"):] }
func (a *anvil) ChainID() *big.Int { return big.NewInt(31337) }
func (a *anvil) Close() error {
	a.rpc.Close()
	return a.close()
}

func (a *anvil) Commit() common.Hash {
	var block struct{ Hash common.Hash }
	if err := errors.Join(a.call(nil, "evm_mine"), a.call(&block, "eth_getBlockByNumber", "latest", false)); err != nil {
		panic(err)
	}
	return block.Hash
}

// Fork goes back to a block of the present chain.
func (a *anvil) Fork(parent common.Hash) error {
	var head, to struct{ Number hexutil.Uint64 }
	if err := errors.Join(a.call(&head, "eth_getBlockByNumber", "latest", false), a.call(&to, "eth_getBlockByHash", parent, false)); err != nil {
		return err
	}
	return a.call(nil, "anvil_rollback", uint64(head.Number-to.Number))
}

func newAnvilWorld(t testing.TB) *world {
	t.Helper()
	a := startAnvil(t)
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("admin")))
	if err == nil {
		err = a.call(nil, "anvil_setBalance", crypto.PubkeyToAddress(key.PublicKey), (*hexutil.Big)(big.NewInt(9e18)))
	}
	if err != nil {
		t.Fatal(errors.Join(err, a.Close()))
	}
	return newWorldOn(t, a)
}

// TestReorgGate is what a mirror has to stand, on both chains: afterwards its tables are the chain, and are as if made
// anew. Sessions that are cut in the middle of an undo are in TestSessionsAreCut. What users of other indexers complain of
// is elsewhere: log ranges over a provider's limit in TestWindowFollowsProvider, a lagging node in TestLaggingNode, removed
// logs in TestInconsistentAnswers, mints of a constructor in TestChildActsBeforeItIsKnown, a missing timestamp in
// TestMissingTimestamp, "synced" that does not come back in TestDiverged, memory in TestClientStatus, silent stops in
// TestMetrics. Filters that expire do not: none is made.
func TestReorgGate(t *testing.T) {
	t.Parallel()
	live := func(w *world, r *rand.Rand, token common.Address, blocks int) {
		for range blocks {
			w.act(r, token)
			w.commit()
		}
	}
	for name, reorg := range map[string]func(w *world, r *rand.Rand, token common.Address){
		"depth 4 at the same height": func(w *world, r *rand.Rand, token common.Address) {
			w.fork(4)
			live(w, r, token, 4)
		},
		"depth 4 and 3 blocks later": func(w *world, r *rand.Rand, token common.Address) {
			w.fork(4)
			live(w, r, token, 7)
		},
		"the head shrinks and regrows": func(w *world, r *rand.Rand, token common.Address) {
			w.fork(4)
			live(w, r, token, 2)
			equal(w, "reorgs at a lower head", reorgs(w.converge(w.x)), 1)
			live(w, r, token, 3)
		},
		"stopped, reorg, restarted": func(w *world, r *rand.Rand, token common.Address) {
			w.x = nil
			w.fork(5)
			live(w, r, token, 6)
			w.x = w.indexer(w.config())
		},
		"depth 40": func(w *world, r *rand.Rand, token common.Address) {
			live(w, r, token, 45)
			w.converge(w.x)
			w.fork(40)
			live(w, r, token, 42)
		},
		"two a second apart": func(w *world, r *rand.Rand, token common.Address) {
			w.fork(3)
			live(w, r, token, 3)
			equal(w, "the first", reorgs(w.converge(w.x)), 1)
			w.fork(2)
			live(w, r, token, 3)
		},
		"a child in an orphaned block": func(w *world, r *rand.Rand, token common.Address) {
			w.issue(w.share("barn"), 0, wallets[1], 7)
			w.commit()
			w.converge(w.x)
			w.fork(1)
			live(w, r, token, 2)
		},
		"inside the last window of a backfill": func(w *world, r *rand.Rand, token common.Address) {
			live(w, r, token, 10)
			c := w.config()
			c.Window = indexer.Window{Near: 1, Blocks: 6}
			w.x = w.indexer(c)
			for w.status0()+1 < w.head() { // up to where the windows end
				w.must(w.x.Converge(w.Context()))
			}
			w.fork(4)
			live(w, r, token, 6)
		},
	} {
		for _, on := range []struct {
			name string
			make func(testing.TB) *world
		}{{"simulated", newWorld}, {"anvil", newAnvilWorld}} {
			t.Run(name+" on "+on.name, func(t *testing.T) {
				t.Parallel()
				w, r := on.make(t), rand.New(rand.NewPCG(31, 0))
				token := w.found()
				live(w, r, token, 6)
				w.converge(w.x)
				before := w.status().Reorgs
				reorg(w, r, token)
				w.converge(w.x)
				if w.status().Reorgs == before {
					t.Error("there was no reorg")
				}
				w.verify()
				w.afresh()
			})
		}
	}
}

// A reorg of a thousand blocks, or of ten thousand with FREEHOLD_LONG=1, which takes minutes to make: the ancestor takes
// few requests, and the undo is one transaction. Not on anvil, which does not keep the state of blocks that old.
func TestReorgOfThousands(t *testing.T) {
	t.Parallel()
	depth := uint64(1_000)
	if os.Getenv("FREEHOLD_LONG") != "" {
		depth = 10_000
	}
	w := newWorld(t)
	token := w.found()
	empty := func(blocks uint64) {
		for range blocks {
			w.chain.Commit()
		}
	}
	empty(depth / 2)
	w.move(token, wallets[0], wallets[1], 5)
	w.commit()
	empty(depth / 2)
	node := &hostile{Chain: w.node}
	c := w.config()
	c.Chain = node
	w.x = w.indexer(c)
	w.converge(w.x)

	w.fork(depth)
	w.move(token, wallets[0], wallets[2], 9)
	w.commit()
	empty(depth + 5)
	node.requests = 0
	if err := w.x.Converge(t.Context()); !errors.Is(err, indexer.ErrReorg) {
		t.Fatalf("%v, want ErrReorg", err)
	}
	if node.requests > 8 {
		t.Errorf("%d requests to undo %d blocks", node.requests, depth)
	}
	equal(t, "depth", w.status().ReorgDepth, depth)
	w.converge(w.x)
	w.verify()
	w.afresh()
}

// A block without a timestamp, or a log without a field, is an error and not an event less.
func TestMissingTimestamp(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.found()
	node := &hostile{Chain: rawHeaders{w.rpc}}
	for _, near := range []uint64{1, 1000} {
		c := w.config()
		c.Chain, c.Window = node, indexer.Window{Near: near}
		if err := w.indexer(c).Converge(t.Context()); err == nil || errors.Is(err, indexer.ErrNothingNew) {
			t.Errorf("near %d: %v, want an error", near, err)
		}
	}
	w.converge(w.x)
	w.verify()
}

// rawHeaders is a node whose blocks have no timestamp.
type rawHeaders struct{ indexer.Chain }

func (c rawHeaders) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	wire := make([]rpc.BatchElem, len(batch))
	blocks := make([]map[string]any, len(batch))
	copy(wire, batch)
	for i := range wire {
		if wire[i].Method == "eth_getBlockByNumber" {
			wire[i].Result = &blocks[i]
		}
	}
	if err := c.Chain.BatchCallContext(ctx, wire); err != nil {
		return err
	}
	for i := range wire {
		batch[i].Error = wire[i].Error
		if blocks[i] == nil {
			continue
		}
		text, err := json.Marshal(map[string]any{
			"number": blocks[i]["number"], "hash": blocks[i]["hash"], "parentHash": blocks[i]["parentHash"],
		})
		if err != nil {
			return err
		}
		if err := json.Unmarshal(text, batch[i].Result); err != nil {
			batch[i].Error = err
		}
	}
	return nil
}
