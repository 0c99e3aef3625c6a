package txmgr

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
)

// The wordings are what geth 1.17 and anvil 1.7 answer.
func TestClassify(t *testing.T) {
	t.Parallel()
	for wording, want := range map[string]refusal{
		"already known":                                            known,
		"transaction already imported":                             known,
		"known transaction: 0xabc":                                 known,
		"unknown transaction type: 2":                              unclear,
		"nonce too low: next nonce 4, tx nonce 3":                  spent,
		"nonce too low":                                            spent,
		"replacement transaction underpriced":                      underpriced,
		"transaction underpriced: gas tip cap 0, minimum needed 1": underpriced,
		"max fee per gas less than block base fee":                 underpriced,
		"insufficient funds for gas * price + value: balance 0, tx cost 1, overshot 1": funds,
		"Insufficient funds for gas * price + value":                                   funds,
		"txpool is full":          full,
		"Nonce too high":          full,
		"exceeds block gas limit": impossible,
		"intrinsic gas too low: gas 21000, minimum needed 21640":            impossible,
		"intrinsic gas too high -- tx.gas_limit > env.block.gas_limit":      impossible,
		"insufficient gas for floor data gas cost: gas 1, minimum needed 2": impossible,
		"transaction gas limit too high (cap: 16777216, tx: 16777217)":      impossible,
		"oversized data: transaction size 131073, limit 131072":             impossible,
		"context deadline exceeded":                                         unclear,
		"502 Bad Gateway":                                                   unclear,
		"":                                                                  unclear,
	} {
		if got := classify(errors.New(wording)); got != want {
			t.Errorf("%q is %s, want %s", wording, got, want)
		}
	}
}

// refuse answers that bytes with data break a rule.
func refuse(tx *types.Transaction) (bool, error) {
	if len(tx.Data()) > 0 {
		return false, errors.New("exceeds block gas limit")
	}
	return true, nil
}

// Nobody has seen the bytes but the node that refused them: the intents are rejected at once, the nonce is used up, and
// what came after it is mined.
func TestRefusedForGood(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	ids := b.enqueue(b.lone("0x0a0a0a0a", "0x0b0b0b0b")...)
	b.node.broadcast = func(tx *types.Transaction) (bool, error) {
		if len(tx.Data()) > 0 && tx.Data()[0] == 0x0a {
			return refuse(tx)
		}
		return true, nil
	}
	b.send(l, 2)
	equal(b, "rejected", get[int64](b, `select id from intents where rejection = 'exceeds block gas limit' and transaction_id is null`), ids[0])
	b.node.broadcast = nil
	if err := l.Echo(t.Context()); err != nil { // must not show the refused bytes to anyone
		t.Fatal(err)
	}
	b.commit()
	b.track(l)
	equal(b, "logged", b.logged(), "0x0b0b0b0b")
	equal(b, "receipts", get[int64](b, `select count(*) from receipts where status = 1`), 2)
	if l.unmined != 0 {
		t.Errorf("%d unmined", l.unmined)
	}
}

// The bytes were broadcast before, so somebody may hold them: the intents are rejected when the replacement is final.
func TestRefusedLater(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	ids := b.enqueue(b.lone("0x0a0a0a0a")...)
	b.node.broadcast = func(tx *types.Transaction) (bool, error) { return false, nil }
	b.send(l, 1)
	b.node.broadcast = refuse
	if err := l.Echo(t.Context()); err != nil {
		t.Fatal(err)
	}
	b.commit()
	b.track(l)
	equal(b, "rejected before finality", get[int64](b, `select id from intents where rejection is not null`))
	equal(b, "receipts before finality", get[int64](b, `select 1::bigint from receipts`))
	for range 5 {
		b.commit()
	}
	b.track(l)
	equal(b, "rejected", get[int64](b, `select id from intents where rejection = 'exceeds block gas limit' and transaction_id is null`), ids...)
	equal(b, "receipts", get[int16](b, `select status from receipts`), 1)
	equal(b, "logged", b.logged())
}

// As before, but it is the refused bytes that are mined.
func TestRefusedLaterYetMined(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(b.lone("0x0a0a0a0a")...)
	b.send(l, 1)
	b.node.broadcast = func(tx *types.Transaction) (bool, error) { return false, errors.New("exceeds block gas limit") }
	if err := l.Echo(t.Context()); err != nil {
		t.Fatal(err)
	}
	equal(b, "attempts", get[int64](b, `select count(*) from attempts`), 2)
	b.commit()
	b.track(l)
	equal(b, "logged", b.logged(), "0x0a0a0a0a")
	equal(b, "rejected", get[int64](b, `select id from intents where rejection is not null`))
	equal(b, "the receipt is the intent's", get[bool](b, `select a.refusal is null from receipts r join attempts a on a.hash = r.hash`), true)
}

// What no node would take costs no nonce.
func TestUnfit(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	queue := b.lone("0x0a0a0a0a", "0x0b0b0b0b", "0x0c0c0c0c", "0x0d0d0d0d")
	queue[0].Gas = 17_000_000
	queue[1].Gas = 21_063 // EIP-2028: 21,000 and 16 for each of four bytes
	queue[2].Data = make([]byte, maxData+1)
	queue[2].Gas = 10_000_000
	ids := b.enqueue(queue...)
	b.send(l, 1)
	equal(b, "rejected", get[int64](b, `select id from intents where rejection is not null order by id`), ids[:3]...)
	equal(b, "nonces", get[int64](b, `select nonce from transactions`), 0)
	b.commit()
	equal(b, "logged", b.logged(), "0x0d0d0d0d")
}
