package txmgr

import (
	"errors"
	"flag"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"pgregory.net/rapid"

	"freehold/services/custody"
)

// Whatever nodes, replicas, forks, clients who change their mind and other users of the key do, once they stop:
//
//   - each intent has been done exactly once, or is rejected or reverted and has not been done;
//   - only what was cancelled is rejected as cancelled;
//   - all of it comes about within so many steps (see settle);
//   - every nonce that was given out is used, by ours unless somebody else took it, and none is missing between them;
//   - without other users of the key it was done in the order of the queue;
//   - all the while, the accounts of those who pay say what a sum over all intents says.
//
// The contract that is called keeps no serials: nothing but the lane prevents a second time. More cases: -rapid.checks.
func TestModel(t *testing.T) {
	// A case takes a third of a second, so not the hundred of rapid unless they are asked for.
	if f := flag.Lookup("rapid.checks"); f.Value.String() == f.DefValue {
		if err := f.Value.Set("60"); err != nil {
			t.Fatal(err)
		}
	}
	t.Parallel()
	shared := setup(t)
	nonce := uint64(1) // of the key that funds each case's own
	base := int64(0)   // numbers from here on are the case's own
	rapid.Check(t, func(r *rapid.T) {
		b := *shared
		b.tester = r
		base += 1_000_000
		next := base
		var err error
		if b.key, err = custody.Development(""); err != nil {
			r.Fatal(err)
		}
		to := b.key.Address()
		b.foreign(b.other, nonce, &types.DynamicFeeTx{To: &to, Value: new(big.Int).Exp(big.NewInt(10), big.NewInt(20), nil)})
		nonce++
		for range 6 { // so that no fork undoes it
			b.commit()
		}
		moods := &chaos{Chain: shared.node.Chain}
		b.node = &hostile{Chain: moods}
		newLane := func() *Lane { return b.lane(func(c *Config) { c.MaxElements, c.MaxInFlight = 3, 4 }) }
		lanes := []*Lane{newLane(), newLane(), newLane()}
		lane := func(r *rapid.T) *Lane { return lanes[rapid.IntRange(0, len(lanes)-1).Draw(r, "lane")] }
		may := func(r *rapid.T, err error) {
			if err != nil && !errors.Is(err, ErrHeld) && !errors.Is(err, ErrLost) && !errors.Is(err, errUnplugged) {
				r.Fatal(err)
			}
		}
		disordered := false
		wished := map[string]bool{} // operations that somebody asked to cancel
		operation := func() string { return fmt.Sprint("op ", next) }
		payer := func() string { return fmt.Sprint("payer ", base+next%3) }
		r.Repeat(map[string]func(*rapid.T){
			"enqueue elements": func(r *rapid.T) {
				for range rapid.IntRange(1, 7).Draw(r, "n") {
					b.enqueue(paidBy(payer(), of(operation(), b.elements(next)))...)
					next++
				}
			},
			"enqueue lone": func(r *rapid.T) {
				i := of(operation(), b.elements(next))[0]
				// One that reverts from the second time on, unless a fork takes the first away.
				if rapid.Bool().Draw(r, "once") {
					i.Selector[0] = 0xfe
				}
				i.Data = slices.Concat(i.Selector[:], word(32), word(1), i.Data)
				i.Elements, i.Gas = 0, 400_000
				i.Payer = payer()
				b.enqueue(i)
				next++
			},
			"": func(*rapid.T) {
				b.account(fmt.Sprint("payer ", base), day)
				b.account(fmt.Sprint("payer ", base+1), day)
			},
			"cancel": func(r *rapid.T) {
				o := fmt.Sprint("op ", rapid.Int64Range(base, next).Draw(r, "operation"))
				switch err := b.cancel(o); {
				case err == nil:
					wished[o] = true
				case !errors.Is(err, ErrShared) && !errors.Is(err, ErrMined):
					r.Fatal(err)
				}
			},
			"hurry": func(r *rapid.T) {
				err := b.hurry(fmt.Sprint("op ", rapid.Int64Range(base, next).Draw(r, "operation")))
				if err != nil && !errors.Is(err, ErrUnsent) && !errors.Is(err, ErrCapped) {
					r.Fatal(err)
				}
			},
			"heed": func(r *rapid.T) { may(r, lane(r).Heed(r.Context())) },
			"step": func(r *rapid.T) { _, err := lane(r).step(r.Context()); may(r, err) },
			"hold": func(r *rapid.T) { may(r, lane(r).Hold(r.Context())) },
			"send": func(r *rapid.T) {
				l := lane(r)
				may(r, l.Hold(r.Context()))
				_, err := l.Send(r.Context())
				may(r, err)
			},
			"zombie": func(r *rapid.T) { _, err := lane(r).Send(r.Context()); may(r, err) },
			"track": func(r *rapid.T) {
				if l := lane(r); l.lease != nil {
					may(r, l.look(r.Context()))
					may(r, l.Track(r.Context()))
				}
			},
			"bump": func(r *rapid.T) { may(r, lane(r).Bump(r.Context())) },
			"echo": func(r *rapid.T) {
				if l := lane(r); l.lease != nil {
					may(r, l.Echo(r.Context()))
				}
			},
			"block":  func(r *rapid.T) { b.commit() },
			"mirror": func(r *rapid.T) { b.mirror() },
			"expire": func(r *rapid.T) { b.expire() },
			"crash": func(r *rapid.T) {
				lanes[rapid.IntRange(0, len(lanes)-1).Draw(r, "lane")] = newLane()
				b.expire()
			},
			"fork": func(r *rapid.T) {
				head, err := b.eth.BlockNumber(r.Context())
				if err != nil {
					r.Fatal(err)
				}
				to, err := b.eth.HeaderByNumber(r.Context(), new(big.Int).SetUint64(head-uint64(rapid.IntRange(1, 3).Draw(r, "depth"))))
				if err != nil {
					r.Fatal(err)
				}
				final, err := b.eth.HeaderByNumber(r.Context(), big.NewInt(-3))
				if err != nil {
					r.Fatal(err)
				}
				if to.Number.Cmp(final.Number) < 0 {
					return
				}
				if err := b.chain.Fork(to.Hash()); err != nil {
					r.Fatal(err)
				}
			},
			"foreign": func(r *rapid.T) {
				n, err := b.eth.NonceAt(r.Context(), to, nil)
				if err != nil {
					r.Fatal(err)
				}
				disordered = true
				// The pool may hold the lane's own transaction at this nonce, and keep it.
				if err := b.tryForeign(b.key, n, &types.DynamicFeeTx{To: &common.Address{1}}); err != nil {
					return
				}
			},
			"network": func(r *rapid.T) {
				kind := rapid.SampledFrom([]string{"good", "good", "chaos", "chaos", "forgetful", "deaf", "mute", "strict", "moody"}).Draw(r, "kind")
				b.node.broadcast, b.node.lost, moods.rand = nil, nil, nil
				switch kind {
				case "chaos":
					moods.rand = rand.New(rand.NewPCG(rapid.Uint64().Draw(r, "seed"), 0))
				case "forgetful": // says yes and does nothing
					b.node.broadcast = func(*types.Transaction) (bool, error) { return false, nil }
				case "deaf": // gets nothing
					b.node.broadcast = func(*types.Transaction) (bool, error) { return false, nil }
					b.node.lost = errUnplugged
				case "mute": // gets it, but does not answer
					b.node.lost = errUnplugged
				case "strict": // refuses for good what it may have taken before
					b.node.broadcast = func(tx *types.Transaction) (bool, error) { return refuse(tx) }
				case "moody": // every second one
					b.node.broadcast = func(tx *types.Transaction) (bool, error) { return tx.Nonce()%2 == 0, nil }
				}
			},
		})
		b.node.broadcast, b.node.lost, moods.rand = nil, nil, nil
		b.settle(newLane())
		for n := range int64(3) {
			if a := b.account(fmt.Sprint("payer ", base+n), day); !a.Committed.IsZero() {
				r.Fatalf("%s is committed when nothing is under way", a.Committed)
			}
		}

		failed := map[int64]bool{}
		for _, data := range get[[]byte](&b, `
			select data from intents i left join receipts r using (transaction_id)
			 where signer = $1 and (rejection is not null or r.status = 0)`, to.Bytes()) {
			failed[new(big.Int).SetBytes(data[len(data)-32:]).Int64()] = true
		}
		for _, o := range get[string](&b, `select operation_id from intents where signer = $1 and rejection = 'cancelled'`, to.Bytes()) {
			if !wished[o] {
				r.Fatalf("%s is cancelled, and nobody asked for it", o)
			}
		}
		var want, got []int64
		for n := base; n < next; n++ {
			if !failed[n] {
				want = append(want, n)
			}
		}
		for _, n := range b.numbers() {
			if n >= base {
				got = append(got, n)
			}
		}
		if disordered {
			slices.Sort(got)
		}
		if !slices.Equal(want, got) {
			r.Fatalf("done %v, want %v, failed %v", got, want, failed)
		}
		account, err := b.eth.NonceAt(r.Context(), to, nil)
		if err != nil {
			r.Fatal(err)
		}
		ours := get[int64](&b, `select nonce from transactions join receipts on transaction_id = id where signer = $1 order by nonce`, to.Bytes())
		given := get[int64](&b, `select next_nonce from lanes where signer = $1`, to.Bytes())
		if int64(len(ours)) > int64(account) || !disordered && len(given) > 0 && (int64(len(ours)) != given[0] || given[0] != int64(account)) {
			r.Fatalf("the account's nonce is %d, the lane's %v, and mined are %v", account, given, ours)
		}
	})
}

// settle works a lane until everything that was asked for is final.
func (b *bench) settle(l *Lane) {
	b.Helper()
	b.expire()
	must := func(err error) {
		b.Helper()
		if err != nil {
			b.Fatal(err)
		}
	}
	for range 80 {
		must(l.Hold(b.Context()))
		_, err := l.Send(b.Context())
		must(err)
		b.commit()
		b.mirror()
		b.track(l)
		must(l.Heed(b.Context()))
		must(l.Bump(b.Context()))
		must(l.Echo(b.Context()))
		open := get[int64](b, `
			select (select count(*) from intents where signer = $1 and transaction_id is null and rejection is null)
			     + (select count(*) from transactions where signer = $1 and not settled)`, b.key.Address().Bytes())
		if open[0] == 0 {
			return
		}
	}
	b.Fatal("it does not settle")
}

// expire ends the lease of the bench's lane.
func (b *bench) expire() {
	b.Helper()
	b.exec(`update lanes set lease_until = '-infinity' where signer = $1`, b.key.Address().Bytes())
}
