package txmgr

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
)

var errUnplugged = errors.New("connection reset by peer")

// The process dies between the commit and the broadcast.
func TestCrashBeforeBroadcast(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(b.elements(1, 2)...)
	b.enqueue(b.lone("0x01020304")...)
	b.node.broadcast = func(*types.Transaction) (bool, error) { return false, nil }
	b.node.lost = errUnplugged
	if _, err := l.Send(t.Context()); !errors.Is(err, errUnplugged) {
		t.Fatalf("Send: %v", err)
	}
	b.node.broadcast, b.node.lost = nil, nil
	b.commit()
	equal(b, "logged before the restart", b.logged())

	b.crash()
	l = b.held()
	if l.unmined != 2 {
		t.Fatalf("after the restart %d are unmined, want 2", l.unmined)
	}
	b.send(l, 0) // nothing is sent under another nonce
	if err := l.watch(t.Context()); err != nil {
		t.Fatal(err)
	}
	b.commit()
	b.track(l)
	equal(b, "delivered", b.node.nonces(), 0, 1)
	if n := len(b.logged()); n != 2 {
		t.Errorf("%d calls are mined, want 2", n)
	}
	equal(b, "receipts", get[int16](b, `select status from receipts`), 1, 1)
	equal(b, "attempts", get[int64](b, `select count(*) from attempts`), 2)
}

// The process dies before the commit: nothing has left it, and no nonce is lost.
func TestCrashBeforeCommit(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(b.elements(1)...)
	b.exec(`alter table attempts add constraint broken check (fee_cap = 0)`)
	if n, err := l.Send(t.Context()); err == nil {
		t.Fatalf("sent %d without a place to write it down", n)
	}
	equal(b, "delivered", b.node.nonces())
	b.exec(`alter table attempts drop constraint broken`)
	if _, err := l.Send(t.Context()); !errors.Is(err, ErrLost) {
		t.Fatalf("Send on what may be stale: %v, want ErrLost", err)
	}
	if err := l.Hold(t.Context()); err != nil {
		t.Fatal(err)
	}
	b.send(l, 1)
	b.commit()
	equal(b, "numbers", b.numbers(), 1)
	equal(b, "delivered", b.node.nonces(), 0)
}

// The node takes the transactions and the answer is lost; asked again, it says that it knows them.
func TestTimeoutAfterAccept(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(b.elements(1, 2, 3)...)
	b.node.lost = errUnplugged
	if _, err := l.Send(t.Context()); !errors.Is(err, errUnplugged) {
		t.Fatalf("Send: %v", err)
	}
	b.node.lost = nil
	b.send(l, 0)
	if err := l.Echo(t.Context()); err != nil { // "already known"
		t.Fatal(err)
	}
	b.commit()
	if err := l.Echo(t.Context()); err != nil { // "nonce too low"
		t.Fatal(err)
	}
	b.track(l)
	b.commit()
	equal(b, "delivered", b.node.nonces(), 0, 0, 0)
	equal(b, "numbers", b.numbers(), 1, 2, 3)
	equal(b, "receipts", get[int16](b, `select status from receipts`), 1)
	equal(b, "rejections", get[int64](b, `select id from intents where rejection is not null`))
}

// The node says yes and forgets.
func TestDroppedFromPool(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(b.lone("0x0a0a0a0a", "0x0b0b0b0b")...)
	b.node.broadcast = func(tx *types.Transaction) (bool, error) { return false, nil }
	b.send(l, 2)
	b.node.broadcast = nil
	b.commit()
	b.track(l)
	equal(b, "logged", b.logged())
	if err := l.Echo(t.Context()); err != nil {
		t.Fatal(err)
	}
	b.commit()
	b.track(l)
	equal(b, "logged", b.logged(), "0x0a0a0a0a", "0x0b0b0b0b")
	equal(b, "receipts", get[int16](b, `select status from receipts`), 1, 1)
}

// A refusal that may pass keeps the transaction.
func TestPassingRefusals(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(b.elements(1)...)
	b.node.broadcast = func(tx *types.Transaction) (bool, error) {
		return false, errors.New("insufficient funds for gas * price + value")
	}
	b.send(l, 1)
	for _, answer := range []string{"txpool is full", "replacement transaction underpriced", "internal error", "nonce too low",
		"max fee per gas less than block base fee: address 0x1, maxFeePerGas: 1, baseFee: 2"} {
		b.node.broadcast = func(tx *types.Transaction) (bool, error) { return false, errors.New(answer) }
		if err := l.Echo(t.Context()); err != nil {
			t.Fatal(err)
		}
		b.track(l)
	}
	equal(b, "attempts", get[int64](b, `select count(*) from attempts`), 1)
	b.node.broadcast = nil
	if err := l.Echo(t.Context()); err != nil {
		t.Fatal(err)
	}
	b.commit()
	b.track(l)
	equal(b, "numbers", b.numbers(), 1)
	equal(b, "receipts", get[int16](b, `select status from receipts`), 1)
}
