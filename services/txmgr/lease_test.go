package txmgr

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"freehold/services/custody"
	"freehold/services/devnet"
)

// written is everything that lanes write, but for the lease itself.
func (b *bench) written() string {
	b.Helper()
	all := ""
	for _, table := range []string{"lanes", "intents", "transactions", "attempts", "receipts"} {
		all += get[string](b, `select coalesce(string_agg(r, ' ' order by r), '') from (select (to_jsonb(t) - 'lease_until')::text as r from `+table+` t) t`)[0]
	}
	return all
}

// A replica stops without a word while it holds the lane. Another one, which waits as Run does, has it within ten seconds,
// and brings on what the first had signed. The first wakes up late and goes on where it stopped, even with a clock by which
// its lease still runs: whatever it tries, nothing is written.
func TestKilledReplicasLaneMoves(t *testing.T) {
	t.Parallel()
	b := setup(t)
	usual := func(c *Config) { c.Lease = 0 }
	old, heir := b.held(usual), b.lane(usual)
	b.node.broadcast = func(*types.Transaction) (bool, error) { return false, nil } // it dies before the broadcast
	b.enqueue(of("a", b.elements(1))...)
	b.send(old, 1)
	b.track(old)
	b.node.broadcast = nil
	stopped := time.Now()

	ctx, stop := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() {
		if err := heir.Run(ctx); err != nil {
			t.Error(err)
		}
	})
	b.eventually("the other replica has it", func() bool { return get[int64](b, `select fence from lanes`)[0] == 2 })
	if took := time.Since(stopped); took > 10*time.Second {
		t.Errorf("the lane stood still for %v", took)
	}
	b.enqueue(of("b", b.elements(2))...)
	b.eventually("it goes on", func() bool { b.commit(); return len(b.numbers()) == 2 })
	b.eventually("it has the receipts", func() bool { return get[int64](b, `select count(*) from receipts`)[0] == 2 })
	stop()
	running.Wait()
	if err := heir.Hold(t.Context()); err != nil { // so that it has the lease while the old one tries
		t.Fatal(err)
	}

	b.enqueue(of("c", b.elements(3))...)
	b.exec(`update transactions set hurried_at = now()`)
	delivered, before := len(b.node.nonces()), b.written()
	lease := *old.lease
	lease.until = time.Now().Add(time.Hour)
	for name, try := range map[string]func() error{
		"Send": func() error { _, err := old.Send(t.Context()); return err },
		"keep": func() error {
			a, err := old.sign(t.Context(), old.idle(0, ""), old.fees())
			return errors.Join(err, old.keep(t.Context(), []attempt{a}))
		},
		"record": func() error { return old.record(t.Context(), nil, 0, true) }, // what Track writes
		"reopen": func() error { return old.reopen(t.Context()) },
		"cancel": func() error {
			a, err := old.sign(t.Context(), draft{nonce: 0, to: b.target, gas: 100_000}, old.fees())
			return errors.Join(err, old.cancel(t.Context(), a, "why", true))
		},
		"report": func() error { return errors.Join(old.report(t.Context(), errNode), ErrLost) }, // says nothing
	} {
		l := lease
		old.lease = &l
		if err := try(); !errors.Is(err, ErrLost) {
			t.Errorf("%s of the old holder: %v, want ErrLost", name, err)
		}
		if after := b.written(); after != before {
			t.Errorf("%s of the old holder wrote\n%s\nwhere was\n%s", name, after, before)
		}
	}
	if n := len(b.node.nonces()); n != delivered {
		t.Errorf("the old holder broadcast %d transactions", n-delivered)
	}
}

// One signer has no funds, of another the node takes nothing: neither delays a third by a block.
func TestStuckSignersDelayNobody(t *testing.T) {
	t.Parallel()
	b := setupOn(t, devnet.ChainConfig{Epoch: 2})
	poor, err := custody.Development("")
	if err != nil {
		t.Fatal(err)
	}
	wedged, well := b.other, b.key
	signer := types.LatestSignerForChainID(b.chain.ChainID())
	b.node.broadcast = func(tx *types.Transaction) (bool, error) {
		from, err := types.Sender(signer, tx)
		if err != nil {
			t.Error(err)
		}
		return from != wedged.Address(), nil
	}
	ctx, stop := context.WithCancel(t.Context())
	var running sync.WaitGroup
	defer running.Wait()
	defer stop()
	for _, key := range []*custody.Key{poor, wedged, well} {
		b.key = key
		for n := range int64(5) {
			b.enqueue(b.lone(fmt.Sprintf("0x%02x%02x0000", key.Address()[0]&0x7f, n))...)
		}
		l := b.lane(func(c *Config) { c.Stale, c.StaleBlocks, c.Rebroadcast = 0, 0, 200*time.Millisecond })
		running.Go(func() {
			if err := l.Run(ctx); err != nil {
				t.Error(err)
			}
		})
	}
	mined := func(key *custody.Key) int64 {
		return get[int64](b, `select count(*) from receipts r join transactions t on t.id = r.transaction_id where signer = $1`, key.Address().Bytes())[0]
	}
	b.eventually("the third's are mined", func() bool { return mined(well) == 5 })
	if p, w := mined(poor), mined(wedged); p != 0 || w != 0 {
		t.Errorf("of the stuck ones %d and %d are mined", p, w)
	}
	b.eventually("the first tells what is wrong", func() bool {
		return get[string](b, `select coalesce(trouble, '') from lanes where signer = $1`, poor.Address().Bytes())[0] == TroubleFunds
	})
	equal(b, "the third's trouble", get[string](b, `select coalesce(trouble, '') from lanes where signer = $1`, well.Address().Bytes()), "")
	// Once it has funds it goes on by itself, and says that all is well.
	to := poor.Address()
	nonce, err := b.eth.PendingNonceAt(t.Context(), well.Address())
	if err != nil {
		t.Fatal(err)
	}
	b.foreign(well, nonce, &types.DynamicFeeTx{To: &to, Value: ether(5)})
	b.eventually("the first's are mined", func() bool { return mined(poor) == 5 })
	b.eventually("its trouble is over", func() bool {
		return get[bool](b, `select trouble is null and trouble_since is null from lanes where signer = $1`, poor.Address().Bytes())[0]
	})
}

// A node that is away is told of, since when, until it is back.
func TestReportOfADeadNode(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(b.elements(1)...)
	b.node.call = func(string, []any) error { return errors.New("429 too many requests") }
	step := func() error { _, err := l.step(t.Context()); return err }
	if err := step(); err == nil {
		t.Fatal("a step without a node succeeds")
	}
	trouble := func() []string {
		return get[string](b, `select coalesce(trouble || ': ' || trouble_detail || ' ' || (trouble_since > now() - interval '1 minute'), '') from lanes`)
	}
	first := get[time.Time](b, `select trouble_since from lanes`)
	if got := trouble()[0]; !strings.HasPrefix(got, "node: ") || !strings.HasSuffix(got, "too many requests true") {
		t.Errorf("trouble is %q", got)
	}
	if err := step(); err == nil {
		t.Fatal("a step without a node succeeds")
	}
	if again := get[time.Time](b, `select trouble_since from lanes`); !again[0].Equal(first[0]) {
		t.Errorf("since %v, then %v", first, again)
	}
	b.node.call = nil
	if err := step(); err != nil {
		t.Fatal(err)
	}
	equal(b, "trouble", trouble(), "")
	equal(b, "what it sees", get[bool](b, `select head_number > 0 and account_nonce = 0 and base_fee > 0 and fee_cap > base_fee and max_fee = 500000000000 from lanes`), true)
}

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
