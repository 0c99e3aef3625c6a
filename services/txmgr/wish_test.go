package txmgr

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/jackc/pgx/v5"

	"freehold/services/postgres"
)

// of marks intents as an operation's.
func of(operation string, intents []Intent) []Intent {
	for k := range intents {
		intents[k].OperationID = operation
	}
	return intents
}

func (b *bench) cancel(operation string) error {
	return postgres.InTx(b.Context(), b.pool, func(tx pgx.Tx) error { return CancelTx(b.Context(), tx, operation) })
}

func (b *bench) hurry(operation string) error {
	return postgres.InTx(b.Context(), b.pool, func(tx pgx.Tx) error { return HurryTx(b.Context(), tx, operation) })
}

// heed tracks and does what was wished for.
func (b *bench) heed(l *Lane) {
	b.Helper()
	b.track(l)
	if err := l.Heed(b.Context()); err != nil {
		b.Fatal(err)
	}
}

func TestCancelQueued(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(of("a", b.elements(1, 2))...)
	b.enqueue(of("b", b.elements(3))...)
	for range 2 {
		if err := b.cancel("a"); err != nil {
			t.Fatal(err)
		}
	}
	b.send(l, 1)
	b.commit()
	b.track(l)
	equal(b, "numbers", b.numbers(), 3)
	equal(b, "rejected", get[string](b, `select convert_from(rejection, 'UTF8') from intents where operation_id = 'a'`), Cancelled, Cancelled)
	if err := b.cancel("b"); !errors.Is(err, ErrMined) {
		t.Errorf("cancel what is mined: %v", err)
	}
	equal(b, "nonces", get[int64](b, `select nonce from transactions`), 0)
}

// The replacement is mined: the intents are rejected when that is final, and not before. What comes after is mined.
func TestCancelSubmitted(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(of("a", b.lone("0x0a0a0a0a"))...)
	b.enqueue(of("b", b.lone("0x0b0b0b0b"))...)
	b.send(l, 2)
	for range 2 {
		if err := b.cancel("a"); err != nil {
			t.Fatal(err)
		}
		b.heed(l)
	}
	equal(b, "attempts", get[int64](b, `select count(*) from attempts group by transaction_id order by transaction_id`), 2, 1)
	b.commit()
	b.track(l)
	equal(b, "logged", b.logged(), "0x0b0b0b0b")
	equal(b, "rejected before finality", get[int64](b, `select id from intents where rejection is not null`))
	for range 5 {
		b.commit()
	}
	b.track(l)
	equal(b, "rejected", get[string](b, `select convert_from(rejection, 'UTF8') from intents where operation_id = 'a' and former_id is not null`), Cancelled)
	equal(b, "receipts", get[int16](b, `select status from receipts`), 1, 1)
}

// Nobody mines the replacement in time: the operation is done after all.
func TestCancelTooLate(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(of("a", b.elements(1))...)
	b.send(l, 1)
	if err := b.cancel("a"); err != nil {
		t.Fatal(err)
	}
	b.node.broadcast = func(*types.Transaction) (bool, error) {
		return false, errors.New("replacement transaction underpriced")
	}
	b.heed(l)
	b.node.broadcast = nil
	b.commit()
	b.mirror()
	b.settle(l)
	equal(b, "numbers", b.numbers(), 1)
	equal(b, "rejected", get[int64](b, `select id from intents where rejection is not null`))
	equal(b, "the receipt is the intent's", get[bool](b, `select a.refusal is null from receipts r join attempts a on a.hash = r.hash`), true)
}

func TestCancelShared(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(of("a", b.elements(1))...)
	b.enqueue(of("b", b.elements(2))...)
	b.send(l, 1)
	if err := b.cancel("a"); !errors.Is(err, ErrShared) {
		t.Fatalf("cancel: %v, want ErrShared", err)
	}
	b.heed(l)
	b.commit()
	equal(b, "numbers", b.numbers(), 1, 2)
	equal(b, "cancelled", get[int64](b, `select id from intents where cancelled_at is not null`))
}

// What was cancelled while in a transaction is not sent under another nonce when somebody else takes that one.
func TestCancelledAndDisplaced(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(of("a", b.elements(1))...)
	b.node.broadcast = func(*types.Transaction) (bool, error) { return false, nil }
	b.send(l, 1)
	if err := b.cancel("a"); err != nil {
		t.Fatal(err)
	}
	b.foreign(b.key, 0, &types.DynamicFeeTx{To: &b.target})
	b.node.broadcast = nil
	for range 6 {
		b.commit()
	}
	b.track(l)
	equal(b, "rejected", get[string](b, `select convert_from(rejection, 'UTF8') from intents`), Cancelled)
	b.send(l, 0)
}

// A cancellation comes while the lane has read the queue and not committed: what it withdraws is not signed for, and what
// stays is sent.
func TestCancelRacesSend(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(of("a", b.elements(1))...)
	b.enqueue(of("b", b.elements(2))...)
	key := l.Signer
	l.Signer = signerFunc{key, func() {
		l.Signer = key
		if err := b.cancel("a"); err != nil {
			t.Error(err)
		}
	}}
	b.send(l, 1)
	b.commit()
	b.track(l)
	equal(b, "numbers", b.numbers(), 2)
	equal(b, "nonces", get[int64](b, `select nonce from transactions`), 0)
	equal(b, "fence", get[int64](b, `select fence from lanes`), 1) // it did not lose the lane over it
}

// Cancellations and the lane's claims, many at once: each intent is either rejected and not done, or done.
func TestCancelRacesLane(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	const n = 40
	for k := range int64(n) {
		b.enqueue(of(string(rune('A'+k)), b.elements(k))...)
	}
	var running sync.WaitGroup
	cancelled := make([]bool, n)
	running.Go(func() {
		for k := range n {
			err := b.cancel(string(rune('A' + k)))
			if cancelled[k] = err == nil; err != nil && !errors.Is(err, ErrShared) && !errors.Is(err, ErrMined) {
				t.Error(err)
			}
		}
	})
	l.MaxElements = 3
	for range 20 {
		if _, err := l.Send(t.Context()); err != nil {
			t.Error(err)
		}
		b.commit()
		b.track(l)
		if err := l.Heed(t.Context()); err != nil {
			t.Error(err)
		}
	}
	running.Wait()
	b.mirror()
	b.settle(l)
	done := map[int64]bool{}
	for _, k := range b.numbers() {
		if done[k] {
			t.Errorf("%d is done twice", k)
		}
		done[k] = true
	}
	for k := range int64(n) {
		rejected := get[bool](b, `select rejection is not null from intents where operation_id = $1`, string(rune('A'+k)))[0]
		if rejected == done[k] || rejected && !cancelled[k] {
			t.Errorf("%d: done %t, rejected %t, cancelled %t", k, done[k], rejected, cancelled[k])
		}
	}
}

// signerFunc signs after f.
type signerFunc struct {
	Signer
	f func()
}

func (s signerFunc) SignTx(ctx context.Context, tx *types.Transaction, id *big.Int) (*types.Transaction, error) {
	s.f()
	return s.Signer.SignTx(ctx, tx, id)
}

func TestHurry(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held(func(c *Config) { c.StaleBlocks = 1000 })
	if err := b.hurry("a"); !errors.Is(err, ErrUnsent) {
		t.Errorf("hurry what is not: %v", err)
	}
	b.enqueue(of("a", b.elements(1))...)
	b.enqueue(of("b", b.elements(2))...)
	if err := b.hurry("a"); !errors.Is(err, ErrUnsent) {
		t.Errorf("hurry what is queued: %v", err)
	}
	b.send(l, 1)
	for range 3 { // but one raise
		if err := b.hurry("a"); err != nil {
			t.Fatal(err)
		}
		b.heed(l)
	}
	equal(b, "attempts", get[int64](b, `select count(*) from attempts`), 2)
	equal(b, "a tenth more on both", get[bool](b, `
		select max(tip_cap) >= min(tip_cap) * 1.1 and max(fee_cap) >= min(fee_cap) * 1.1 from attempts`), true)
	b.exec(`update transactions set hurried_at = hurried_at - interval '11 seconds'`)
	b.exec(`update attempts set created_at = created_at - interval '11 seconds'`)
	if err := b.hurry("b"); err != nil { // the same transaction
		t.Fatal(err)
	}
	b.heed(l)
	equal(b, "attempts", get[int64](b, `select count(*) from attempts`), 3)
	l.MaxFeeCap = big.NewInt(2e9)
	l.told = report{}
	if err := l.report(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	b.exec(`update transactions set hurried_at = null`)
	if err := b.hurry("a"); !errors.Is(err, ErrCapped) {
		t.Errorf("hurry at the cap: %v", err)
	}
	b.commit()
	b.track(l)
	equal(b, "numbers", b.numbers(), 1, 2)
	equal(b, "mined is the dearest", get[bool](b, `select r.hash = (select hash from attempts order by fee_cap desc limit 1) from receipts r`), true)
	if err := b.hurry("a"); !errors.Is(err, ErrUnsent) {
		t.Errorf("hurry what is mined: %v", err)
	}
}
