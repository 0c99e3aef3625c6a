package txmgr

import (
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/jackc/pgx/v5"

	"freehold/services/postgres"
)

// What an earlier database's lane has signed is mined before the fence, or never.
func TestFence(t *testing.T) {
	t.Parallel()
	b := setup(t)
	earlier := func(nonce uint64) error { return b.tryForeign(b.key, nonce, &types.DynamicFeeTx{To: &b.target}) }
	if err := earlier(0); err != nil { // the node still has this one
		t.Fatal(err)
	}
	l := b.held()
	var ids []int64
	err := postgres.InTx(t.Context(), b.pool, func(tx pgx.Tx) (err error) {
		ids, err = FenceTx(t.Context(), tx, l.ChainID, l.Signer.Address())
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	again := func() (same []int64) {
		err := postgres.InTx(t.Context(), b.pool, func(tx pgx.Tx) (err error) {
			same, err = FenceTx(t.Context(), tx, l.ChainID, l.Signer.Address())
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return same
	}
	equal(b, "fence of who begins again", again(), ids...)
	final, last := 0, uint64(0)
	for step := 0; final < len(ids); step++ {
		if step == 100 {
			t.Fatalf("%d of %d are final after 100 blocks", final, len(ids))
		}
		if _, err := l.Send(t.Context()); err != nil {
			t.Fatal(err)
		}
		b.commit()
		b.track(l)
		b.mirror()
		if final, last, err = FenceState(t.Context(), b.pool, ids); err != nil {
			t.Fatal(err)
		}
	}
	equal(b, "fence of who begins again when all is done", again(), ids...)
	equal(b, "nonces of the fence", get[int64](b, `select unnest(array[count(*), min(nonce), max(nonce)]) from transactions`), fenceLength, 1, fenceLength)
	equal(b, "its last block", get[int64](b, `select max(block_number) from receipts`), int64(last))
	for nonce := range uint64(1 + fenceLength) {
		if err := earlier(nonce); err == nil {
			t.Errorf("a transaction of before is taken for nonce %d", nonce)
		}
	}
	if nonce, err := b.eth.NonceAt(t.Context(), b.key.Address(), nil); err != nil || nonce != 1+fenceLength {
		t.Errorf("the account's nonce is %d, %v, want %d", nonce, err, 1+fenceLength)
	}
}

// An intent that comes with a rejection is a record.
func TestRejectedIntentIsNotSent(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	record := b.elements(1)
	record[0].Rejection = "was done before"
	b.enqueue(record...)
	b.enqueue(b.elements(2)...)
	b.send(l, 1)
	b.commit()
	equal(b, "numbers", b.numbers(), 2)
	equal(b, "rejections", get[string](b, `select convert_from(rejection, 'UTF8') from intents where rejection is not null`), "was done before")
}
