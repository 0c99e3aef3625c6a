package txmgr

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

func TestSendAndTrack(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	ids := b.enqueue(b.lone("0x01020304", "0x05060708")...)
	equal(b, "transactions at enqueue", get[int64](b, `select id from transactions`))
	b.send(l, 2)
	equal(b, "nonces", get[int64](b, `select nonce from transactions order by nonce`), 0, 1)
	equal(b, "carried", get[int64](b, `select i.id from intents i join transactions t on t.id = transaction_id order by nonce`), ids...)
	b.track(l)
	equal(b, "receipts before the block", get[int64](b, `select block_number from receipts`))
	b.commit()
	b.track(l)
	equal(b, "receipts", get[int64](b, `select block_number from receipts where status = 1`), 2, 2)
	equal(b, "logged", b.logged(), "0x01020304", "0x05060708")
	if l.unmined != 0 {
		t.Errorf("%d unmined", l.unmined)
	}
}

func TestRunWakesAndMines(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.lane(func(c *Config) { c.Poll = time.Hour }) // so that only the notification wakes it
	ctx, stop := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() {
		if err := l.Run(ctx); err != nil {
			t.Error(err)
		}
	})
	defer running.Wait()
	defer stop()
	b.eventually("the lane listens", func() bool {
		return len(get[int32](b, `select pid from pg_stat_activity where query = 'listen txmgr' and datname = current_database()`)) == 1
	})
	b.enqueue(b.elements(1, 2, 3)...)
	b.eventually("it is sent", func() bool { return len(b.node.nonces()) == 1 })
	b.commit()
	b.eventually("it has a receipt", func() bool { return len(get[int64](b, `select 1::bigint from receipts`)) == 1 })
	equal(b, "numbers", b.numbers(), 1, 2, 3)
	// A lane polls for a second after it was busy, then not for an hour.
	time.Sleep(1500 * time.Millisecond)
	b.enqueue(b.elements(4)...)
	b.eventually("the next is sent", func() bool { return len(b.node.nonces()) == 2 })
	stop()
	running.Wait()
	equal(b, "the lease is given up", get[bool](b, `select lease_until < now() from lanes`), true)
}

func TestOneHolder(t *testing.T) {
	t.Parallel()
	b := setup(t)
	one, two := b.held(), b.lane()
	if err := two.Hold(t.Context()); !errors.Is(err, ErrHeld) {
		t.Fatalf("second holder: %v, want ErrHeld", err)
	}
	b.enqueue(b.elements(1)...)
	b.crash() // of one, as two sees it; one itself goes on
	if err := two.Hold(t.Context()); err != nil {
		t.Fatal(err)
	}
	if n, err := one.Send(t.Context()); !errors.Is(err, ErrLost) {
		t.Fatalf("the old holder sent %d (%v), want ErrLost", n, err)
	}
	b.send(two, 1)
	if _, err := one.Send(t.Context()); !errors.Is(err, ErrLost) {
		t.Fatalf("the old holder: %v, want ErrLost", err)
	}
	equal(b, "broadcast nonces", b.node.nonces(), 0)
	b.commit()
	equal(b, "numbers", b.numbers(), 1)
}

// Two replicas run. Again and again the one that holds the lane is cut off in the middle of whatever it does, without a
// word, and its lease runs out. What is queued is mined once and in order.
func TestReplicasTakeOver(t *testing.T) {
	t.Parallel()
	b := setup(t)
	done, stop := context.WithCancel(t.Context())
	var running sync.WaitGroup
	defer running.Wait()
	defer stop()
	var replicas sync.Map // the ends of those that live, by the name in the lease: each kills, and returns when it is dead
	for range 2 {
		running.Go(func() {
			for done.Err() == nil {
				ctx, kill := context.WithCancel(done)
				l, dead := b.lane(func(c *Config) { c.MaxElements = 3 }), make(chan struct{})
				replicas.Store(l.holder, func() { kill(); <-dead })
				for ctx.Err() == nil {
					if _, err := l.step(ctx); err != nil && ctx.Err() == nil && !errors.Is(err, ErrLost) {
						t.Error(err)
					}
					runtime.Gosched()
				}
				close(dead)
			}
		})
	}
	fence := func() int64 { return append(get[int64](b, `select fence from lanes`), 0)[0] }
	b.eventually("a replica takes the lane", func() bool { return fence() > 0 })
	var want []int64
	for n := range int64(60) {
		want = append(want, n)
		b.enqueue(b.elements(n)...)
		switch n % 5 {
		case 0:
			b.commit()
		case 4:
			end, _ := replicas.Load(get[string](b, `select holder from lanes`)[0])
			end.(func())()
			before := fence()
			b.crash()
			b.eventually("a replica takes the lane over", func() bool { return fence() > before })
		}
	}
	b.eventually("all are mined", func() bool { b.commit(); return len(b.numbers()) >= len(want) })
	equal(b, "numbers", b.numbers(), want...)
}

// A batch of any number of transactions takes the same round trips.
func TestRoundTrips(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held(func(c *Config) { c.MaxInFlight = 40 })
	rounds := func(what string, want int, f func()) {
		t.Helper()
		before := b.node.rounds
		f()
		if n := b.node.rounds - before; n != want {
			t.Errorf("%s takes %d round trips to the node, want %d", what, n, want)
		}
	}
	for _, n := range []int{1, 40} {
		b.enqueue(b.lone(slices.Repeat([]string{"0x01010101"}, n)...)...)
		rounds("Send", 3, func() { b.send(l, n) }) // the head, preflight of the first, the broadcast
		b.commit()
		for len(b.logged()) < n {
			b.commit()
		}
		rounds("look and Track", 2, func() { b.track(l) })
		rounds("idle Send", 0, func() { b.send(l, 0) })
	}
}

func TestForeignNonceBeforeSend(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.foreign(b.key, 0, &types.DynamicFeeTx{To: &b.target})
	b.commit()
	b.enqueue(b.elements(7)...)
	b.send(l, 1)
	equal(b, "nonces", get[int64](b, `select nonce from transactions`), 1)
	b.commit()
	b.track(l)
	equal(b, "receipts", get[int16](b, `select status from receipts`), 1)
}

func (b *bench) eventually(what string, ok func() bool) {
	b.Helper()
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		if ok() {
			return
		}
	}
	b.Fatalf("never: %s", what)
}
