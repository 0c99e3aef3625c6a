package txmgr

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

func (b *bench) bump(l *Lane) {
	b.Helper()
	b.track(l)
	if err := l.Bump(b.Context()); err != nil {
		b.Fatal(err)
	}
}

func TestBump(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held(func(c *Config) { c.StaleBlocks = 3 })
	b.enqueue(b.lone("0x0a0a0a0a", "0x0b0b0b0b")...)
	// The pool takes the transactions and no builder does.
	b.node.broadcast = func(*types.Transaction) (bool, error) { return false, nil }
	b.send(l, 2)
	b.bump(l)
	for range 2 {
		b.commit()
		b.bump(l)
	}
	equal(b, "attempts before three blocks", get[int64](b, `select count(*) from attempts`), 2)
	b.commit()
	b.node.broadcast = nil
	b.bump(l)
	equal(b, "nonces of the attempts", get[int64](b, `select nonce from attempts join transactions on id = transaction_id order by nonce, fee_cap`), 0, 0, 1)
	equal(b, "a tenth more on both", get[bool](b, `
		select max(tip_cap) >= min(tip_cap) * 1.1 and max(fee_cap) >= min(fee_cap) * 1.1 from attempts join transactions on id = transaction_id where nonce = 0`), true)
	if err := l.Echo(t.Context()); err != nil {
		t.Fatal(err)
	}
	b.commit()
	b.track(l)
	equal(b, "logged", b.logged(), "0x0a0a0a0a", "0x0b0b0b0b")
	equal(b, "mined is the dearer", get[bool](b, `select r.hash = (select hash from attempts a where a.transaction_id = r.transaction_id order by fee_cap desc limit 1)
		from receipts r join transactions t on t.id = r.transaction_id where nonce = 0`), true)
}

// The first attempt may be mined after all: its receipt counts.
func TestBumpedOriginalIsMined(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(b.lone("0x0a0a0a0a")...)
	b.send(l, 1)
	b.track(l)
	b.node.broadcast = func(*types.Transaction) (bool, error) { return false, nil }
	l.view.Number += 2 // as a node sees it whose pool holds the first, and which has seen blocks without it
	for range 2 {
		if err := l.Bump(t.Context()); err != nil {
			t.Fatal(err)
		}
		l.view.Number++
	}
	equal(b, "attempts", get[int64](b, `select count(*) from attempts`), 2)
	b.commit()
	b.track(l)
	equal(b, "mined is the first", get[bool](b, `select r.hash = (select hash from attempts order by fee_cap limit 1) from receipts r`), true)
	if l.unmined != 0 {
		t.Errorf("%d unmined", l.unmined)
	}
}

func TestBumpStopsAtCap(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held(func(c *Config) { c.MaxFeeCap = big.NewInt(5e9) })
	b.enqueue(b.elements(1)...)
	b.node.broadcast = func(*types.Transaction) (bool, error) { return false, nil }
	b.send(l, 1)
	for range 6 {
		b.commit()
		b.bump(l)
	}
	equal(b, "above the cap", get[int64](b, `select count(*) from attempts where fee_cap > 5000000000`), 0)
	if n := get[int64](b, `select count(*) from attempts`)[0]; n < 2 || n > 5 {
		t.Errorf("%d attempts: the cap leaves room for two to five", n)
	}
}

func TestRaised(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.lane()
	for _, c := range []struct{ base, tip, capped int64 }{{0, 1, 1}, {7, 1, 8}, {1e9, 2e9, 9e9}, {5e9, 1, 1}} {
		l.view.BaseFee = (*hexutil.Big)(big.NewInt(c.base))
		old := fees{tip: big.NewInt(c.tip), cap: big.NewInt(c.capped)}
		up, ok := l.raised(old)
		if !ok {
			t.Fatalf("%v: no room", c)
		}
		for _, p := range [][2]*big.Int{{old.tip, up.tip}, {old.cap, up.cap}} {
			if want := new(big.Int).Mul(p[0], big.NewInt(1125)); new(big.Int).Mul(p[1], big.NewInt(1000)).Cmp(want) < 0 {
				t.Errorf("%v: %s was raised to %s only", c, p[0], p[1])
			}
		}
		if up.tip.Cmp(up.cap) > 0 {
			t.Errorf("%v: tip %s above cap %s", c, up.tip, up.cap)
		}
	}
}
