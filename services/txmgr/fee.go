package txmgr

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// fees of an attempt, in wei per gas (EIP-1559). A legacy attempt has one price, which is both.
type fees struct {
	tip    *big.Int // max_priority_fee_per_gas
	cap    *big.Int // max_fee_per_gas
	legacy bool     // a transaction of type 0 (EIP-155)
}

// fees for a new attempt. Twice the base fee lasts through at least five full blocks, as each raises it by an eighth:
// 1.125^5 = 1.80, 1.125^6 = 2.03. On a chain without base fees it is the price that the node names, and MinTip at least.
func (l *Lane) fees() fees {
	if l.view.legacy() {
		price := l.MinTip
		if l.view.price != nil {
			price = larger(price, l.view.price)
		}
		return l.capped(fees{price, price, true})
	}
	tip := new(big.Int).Set(l.MinTip)
	if l.view.tip != nil && l.view.tip.Cmp(tip) > 0 {
		tip.Set(l.view.tip)
	}
	twice := new(big.Int).Lsh(l.baseFee(), 1)
	return l.capped(fees{tip, twice.Add(twice, tip), false})
}

// raised returns fees that replace f's attempt in every pool, or false if MaxFeeCap leaves no room for them. Geth asks
// for a tenth more on both; an eighth, rounded up, satisfies every client. The head decides the type anew: a chain may
// come to have base fees while the attempt waits.
func (l *Lane) raised(f fees) (fees, bool) {
	now := l.fees()
	up := fees{larger(eighthMore(f.tip), now.tip), larger(eighthMore(f.cap), now.cap), now.legacy}
	if up.legacy {
		up.tip = up.cap
	}
	up = l.capped(up)
	return up, up.tip.Cmp(eighthMore(f.tip)) >= 0 && up.cap.Cmp(eighthMore(f.cap)) >= 0
}

func (l *Lane) capped(f fees) fees {
	if f.cap.Cmp(l.MaxFeeCap) > 0 {
		f.cap = l.MaxFeeCap
	}
	if f.tip.Cmp(f.cap) > 0 {
		f.tip = f.cap
	}
	return f
}

func (l *Lane) baseFee() *big.Int {
	if l.view.BaseFee == nil {
		return new(big.Int)
	}
	return l.view.BaseFee.ToInt()
}

func eighthMore(x *big.Int) *big.Int {
	up := new(big.Int).Mul(x, big.NewInt(9))
	return up.Add(up, big.NewInt(7)).Rsh(up, 3)
}

func larger(x, y *big.Int) *big.Int {
	if x.Cmp(y) > 0 {
		return x
	}
	return y
}

// stall is how long an attempt has been the newest at the account's next nonce: seen so at a time, below a block.
type stall struct {
	hash  common.Hash
	block uint64
	since time.Time
}

// Bump replaces the account's next transaction by one with the same nonce and higher fees, once it has been passed over
// for Stale and StaleBlocks. Both hashes stay: either may be mined. The transactions behind it wait for it, so their time
// says nothing about their fees; but those whose fee cap has fallen below the base fee are raised along with it.
func (l *Lane) Bump(ctx context.Context) error {
	if l.next == (common.Hash{}) {
		return nil
	}
	if l.stall.hash != l.next {
		l.stall = stall{l.next, uint64(l.view.Number), l.view.at}
	}
	if time.Since(l.stall.since) < l.Stale || uint64(l.view.Number) < l.stall.block+l.StaleBlocks {
		return nil
	}
	waiting, err := l.newest(ctx, 0)
	if err != nil {
		return err
	}
	var bumped []attempt
	for _, a := range waiting {
		if a.nonce < l.view.nonce || a.nonce > l.view.nonce && a.cap.Cmp(l.baseFee()) >= 0 {
			continue
		}
		f, ok := l.raised(a.fees)
		if !ok {
			l.Logger.Warn("fees are at their cap", "tx", a.hash, "nonce", a.nonce, "fee_cap", a.cap, "max", l.MaxFeeCap)
			continue
		}
		b, err := l.sign(ctx, a.draft, f)
		if err != nil {
			return err
		}
		bumped = append(bumped, b)
	}
	l.stall = stall{l.next, uint64(l.view.Number), l.view.at}
	if len(bumped) == 0 {
		return nil
	}
	if err := l.keep(ctx, bumped); err != nil {
		return err
	}
	for _, b := range bumped {
		l.Logger.Info("fees raised", "tx", b.hash, "nonce", b.nonce, "tip_cap", b.tip, "fee_cap", b.cap)
	}
	return l.broadcast(ctx, bumped, false)
}

// keep commits further attempts of transactions.
func (l *Lane) keep(ctx context.Context, attempts []attempt) error {
	return l.fenced(ctx, func(tx pgx.Tx) error {
		batch := new(pgx.Batch)
		l.queueAttempts(batch, attempts)
		return tx.SendBatch(ctx, batch).Close()
	})
}
