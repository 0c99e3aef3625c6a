package indexer_test

import (
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"freehold/indexer"
	"freehold/services/fault"
)

// balanceAt is what a wallet had at a time, and the block that answers.
func (w *world) balanceAt(token, wallet common.Address, at time.Time) (indexer.Balance, error) {
	return indexer.ReadBalance(w.Context(), w.pool, w.id(), token, wallet, indexer.AtTime(at))
}

// A time is that of the last block at or before it, for every question, and also of the branch that the chain took.
func TestAsOfTime(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.share("hotel")
	w.issue(token, 0, wallets[0], 100)
	w.commit()
	created := w.block(0)
	for range 5 { // blocks in which nothing changes
		w.commit()
	}
	w.move(token, wallets[0], wallets[1], 30)
	w.commit()
	moved := w.block(0)
	w.commit()
	w.converge(w.x)

	check := func(what string, at time.Time, block indexer.Block, first, second int64) {
		t.Helper()
		b, err := w.balanceAt(token, wallets[0], at)
		w.must(err)
		equal(t, what, b, indexer.Balance{Block: block, Units: units(first), Supply: units(100)})
		when := indexer.AtTime(at)
		page, err := indexer.Holders(t.Context(), w.pool, w.id(), token, when, nil, 10)
		w.must(err)
		want := []indexer.Holder{{Wallet: wallets[0], Units: units(first)}, {Wallet: wallets[1], Units: units(second)}}
		if second == 0 {
			want = want[:1]
		} else if second > first {
			slices.Reverse(want)
		}
		equal(t, what+": holders", page, indexer.HolderPage{Block: block, Supply: units(100), Holders: want})
		held, err := indexer.WalletHoldings(t.Context(), w.pool, w.id(), wallets[:2], when)
		w.must(err)
		equal(t, what+": holdings", len(held.Holdings), len(want))
		equal(t, what+": block", held.Block, block)
	}
	check("when it was created", created.Time, created, 100, 0)
	check("between seconds", created.Time.Add(999*time.Millisecond), created, 100, 0)
	check("just before the move", moved.Time.Add(-time.Millisecond), w.block(2), 100, 0)
	check("at the move", moved.Time, moved, 70, 30)
	check("at the head", w.time(0), w.block(0), 70, 30)

	refused := func(what string, at time.Time, code fault.Code) {
		t.Helper()
		_, err := w.balanceAt(token, wallets[0], at)
		if f := fault.As(err); f == nil || f.Code != code || len(f.Fields) != 1 || f.Fields[0].Field != "at_time" {
			t.Errorf("%s: %v, want %s", what, err, code)
		}
	}
	refused("before the token", created.Time.Add(-time.Second), indexer.TimeTooEarly)
	refused("before the mirror", time.Unix(0, 0), indexer.TimeTooEarly)
	refused("the future", time.Now().Add(time.Hour), indexer.TimeAhead)

	// Another branch, whose blocks have their own times.
	w.fork(2)
	w.move(token, wallets[0], wallets[1], 55)
	w.commit()
	w.commit()
	w.commit()
	w.converge(w.x)
	check("the other branch", w.time(2), w.block(2), 45, 55)
	check("before it", w.time(3), w.block(3), 100, 0)
	check("its head", w.time(0), w.block(0), 45, 55)
}

// While the mirror is behind its node, or nobody keeps it, it cannot tell which block is the last at a time of late.
func TestTimeOfLate(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.found()
	w.converge(w.x)
	newest := w.block(0)
	// Blocks made at once are ahead of the clock; here they are not.
	w.exec(`update blocks set time = time - interval '1 hour'`)
	newest.Time = newest.Time.Add(-time.Hour)
	late := newest.Time.Add(time.Minute)
	b, err := w.balanceAt(token, wallets[0], late)
	w.must(err)
	equal(t, "at the head", b.Block, newest)
	for what, sql := range map[string]string{
		"behind":         `update chains set head_number = number + 1`,
		"not kept":       `update chains set updated_at = now() - interval '31 s'`,
		"beyond the end": ``,
	} {
		at := late
		if sql == "" {
			at = time.Now().Add(time.Minute)
		} else {
			w.exec(sql)
		}
		if _, err := w.balanceAt(token, wallets[0], at); !fault.Is(err, indexer.TimeAhead) {
			t.Errorf("%s: %v", what, err)
		}
		if b, err := w.balanceAt(token, wallets[0], newest.Time); err != nil || b.Block != newest {
			t.Errorf("%s, at the newest block's time: %v %v", what, b.Block, err)
		}
		w.exec(`update chains set head_number = number, updated_at = now()`)
	}
}

// A header without facts may be dropped; the block before it answers.
func TestAsOfDroppedHeader(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.share("hotel")
	w.issue(token, 0, wallets[0], 100)
	w.commit()
	for range 3 {
		w.commit()
	}
	w.converge(w.x)
	w.exec(`delete from blocks where number in ($1, $2)`, w.head()-1, w.head()-2)
	for _, at := range []*indexer.At{
		indexer.AtBlock(w.head() - 1), indexer.AtBlock(w.head() - 3), indexer.AtTime(w.time(1)), indexer.AtTime(w.time(3)),
	} {
		b, err := indexer.ReadBalance(t.Context(), w.pool, w.id(), token, wallets[0], at)
		w.must(err)
		equal(t, "balance", b, indexer.Balance{Block: w.block(3), Units: units(100), Supply: units(100)})
	}
}

func (w *world) exec(sql string, args ...any) {
	w.Helper()
	_, err := w.pool.Exec(w.Context(), sql, args...)
	w.must(err)
}
