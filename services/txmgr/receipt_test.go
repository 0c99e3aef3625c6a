package txmgr

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// The block of a receipt is orphaned, and the transaction is mined again in another: by the mirror's word.
func TestReorg(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.mirror()
	start, err := b.eth.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	b.enqueue(b.elements(1, 2)...)
	b.send(l, 1)
	first := b.commit()
	b.track(l)
	b.mirror()
	b.track(l)
	equal(b, "receipt", get[string](b, `select '0x' || encode(block_hash, 'hex') from receipts`), first.Hex())

	// The reorg takes the nonce back; another transaction must not be able to take it, so the lane is not told to send.
	if err := b.chain.Fork(start.Hash()); err != nil {
		t.Fatal(err)
	}
	b.foreign(b.other, 1, &types.DynamicFeeTx{To: &b.target})
	second := b.commit()
	if first == second {
		t.Fatal("the fork made the same block")
	}
	b.commit()
	b.mirror()
	b.track(l)
	equal(b, "block of the new receipt", get[string](b, `select '0x' || encode(block_hash, 'hex') from receipts`), second.Hex())
	equal(b, "numbers", b.numbers(), 1, 2)
}

// As before, but the new blocks leave the transaction out at first, and the pool has forgotten it.
func TestReorgLosesTransaction(t *testing.T) {
	t.Parallel()
	for _, mirrored := range []bool{true, false} {
		t.Run(map[bool]string{true: "mirror", false: "nonce"}[mirrored], func(t *testing.T) {
			t.Parallel()
			b := setup(t)
			l := b.held()
			b.enqueue(b.elements(1, 2)...)
			b.send(l, 1)
			b.commit()
			if mirrored {
				b.mirror()
			}
			b.track(l)
			equal(b, "receipts", get[int16](b, `select status from receipts`), 1)
			b.mirrorAsIf(mirrored)
			// A node on the other side of the fork: it has no receipt and the old nonce.
			b.node.answer = behind
			b.track(l)
			equal(b, "receipts after the reorg", get[int16](b, `select status from receipts`))
			if l.unmined != 1 {
				t.Fatalf("%d unmined, want 1", l.unmined)
			}
			b.node.answer = nil
			before := len(b.node.nonces())
			if err := l.Echo(t.Context()); err != nil {
				t.Fatal(err)
			}
			if len(b.node.nonces()) != before+1 {
				t.Fatal("it was not broadcast again")
			}
			b.track(l)
			equal(b, "receipts in the end", get[int16](b, `select status from receipts`), 1)
		})
	}
}

// mirrorAsIf replaces the mirror's block of the receipt by another one.
func (b *bench) mirrorAsIf(there bool) {
	b.Helper()
	if there {
		b.exec(`update blocks set hash = sha256(hash) where number = (select max(number) from blocks)`)
	}
}

// A mirror that is wrong, or began later than the receipt, cannot talk us out of a receipt that the node confirms.
func TestDoubtedReceiptIsConfirmed(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(b.elements(1)...)
	b.send(l, 1)
	b.commit()
	b.track(l)
	b.mirror()
	b.exec(`delete from blocks`)
	before := get[int64](b, `select xmin::text::bigint from receipts`)
	b.track(l)
	equal(b, "version of the receipt", get[int64](b, `select xmin::text::bigint from receipts`), before...)
}

func TestFailedTransactionHasReason(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	// Both pass in preflight's eyes: the second fails as the first is mined before it in the same block.
	b.enqueue(b.lone("0xfe000001", "0xfe000002")...)
	b.send(l, 2)
	b.commit()
	b.track(l)
	// The third is sent while something is in flight, so without preflight, and fails on the state before its block,
	// though not on the one after.
	b.enqueue(b.elements(1)...)
	b.enqueue(b.lone("0xfe000003", "0xfd000004")...)
	b.send(l, 3)
	b.commit()
	b.track(l)
	equal(b, "status", get[int16](b, `select status from receipts join transactions on id = transaction_id order by nonce`), 1, 0, 1, 0, 1)
	equal(b, "reason", get[string](b, `select encode(reason, 'hex') from receipts where status = 0 order by block_number`),
		"fe000002", "fe000003")
}

func TestPreflightRejects(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	ids := b.enqueue(b.lone("0xff000001", "0xff000002", "0x01010101")...)
	b.send(l, 1)
	equal(b, "rejected", get[int64](b, `select id from intents where rejection is not null order by id`), ids[:2]...)
	equal(b, "rejection", get[string](b, `select encode(rejection, 'hex') from intents where rejection is not null order by id`),
		"ff000001", "ff000002")
	equal(b, "nonces", get[int64](b, `select nonce from transactions`), 0)
	b.commit()
	b.track(l)
	equal(b, "logged", b.logged(), "0x01010101")

	// A node that fails for another reason has no say, and one that does not answer neither.
	b.node.call = func(method string, args []any) error {
		if method == "eth_call" {
			return errors.New("missing trie node")
		}
		return nil
	}
	b.enqueue(b.lone("0xff000003")...)
	b.send(l, 1)
	b.node.call = nil
	b.commit()
	b.track(l)
	equal(b, "reason", get[string](b, `select encode(reason, 'hex') from receipts where status = 0`), "ff000003")
}

// A state that lacks what an intent builds on rejects nothing. Each case makes "fe" revert in such a state, by the lack of
// the "fd" before it.
func TestPreflightOnAnotherState(t *testing.T) {
	t.Parallel()
	setup := func(t *testing.T) (*bench, *Lane, func()) {
		t.Parallel()
		b := setup(t)
		l := b.held()
		b.enqueue(b.lone("0xfe000001")...)
		b.send(l, 1)
		before := b.commit()
		b.track(l)
		return b, l, func() {
			if err := b.chain.Fork(before); err != nil {
				t.Error(err)
			}
		}
	}
	foreign := func(b *bench) {
		b.foreign(b.other, 1, &types.DynamicFeeTx{To: &b.target, Data: []byte{0xfd}, Gas: 400_000})
	}
	check := func(b *bench, l *Lane) {
		b.Helper()
		equal(b, "rejected", get[int64](b, `select id from intents where rejection is not null`))
		b.commit()
		b.track(l)
		equal(b, "status of the newest", get[int16](b, `
			select coalesce(r.status, -1) from transactions t left join receipts r on r.transaction_id = t.id order by t.nonce desc limit 1`), 1)
	}
	t.Run("without our own", func(t *testing.T) {
		b, l, fork := setup(t)
		b.enqueue(b.lone("0xfd000002")...)
		b.send(l, 1)
		b.commit()
		b.track(l)
		fork()
		b.enqueue(b.lone("0xfe000003")...)
		b.send(l, 1)
		check(b, l)
	})
	t.Run("reorganized meanwhile", func(t *testing.T) {
		b, l, fork := setup(t)
		foreign(b)
		b.commit()
		b.node.call = func(method string, args []any) error {
			if method == "eth_call" {
				fork()
			}
			return nil
		}
		b.enqueue(b.lone("0xfe000003")...)
		b.send(l, 1)
		b.node.call = nil
		check(b, l)
	})
	t.Run("behind the mirror", func(t *testing.T) {
		b, l, fork := setup(t)
		foreign(b)
		b.commit()
		b.mirror()
		b.enqueue(b.lone("0xfe000003")...)
		fork()
		b.send(l, 1)
		check(b, l)
	})
	t.Run("beside the mirror", func(t *testing.T) {
		b, l, _ := setup(t)
		b.mirror()
		b.exec(`update chains set hash = sha256(hash)`)
		b.enqueue(b.lone("0xfe000003")...)
		b.send(l, 1)
		equal(b, "rejected", get[int64](b, `select id from intents where rejection is not null`))
	})
}

func TestSettles(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	for n := range int64(2) {
		b.enqueue(b.elements(n)...)
		b.send(l, 1)
		for range 3 {
			b.commit()
			b.mirror()
			b.track(l)
		}
	}
	// The blocks are 2 and 5, the head 7, and final is what is four behind it.
	equal(b, "settled", get[bool](b, `select settled from transactions order by nonce`), true, false)
}

// Finalized blocks are undone. What was settled in them is asked for and broadcast again, and settles again; also if it is
// noticed only when the mirror has long followed the other branch, or while that is shorter. The rest stays settled.
func TestSettledIsTakenBack(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		blocks int    // of the other branch, when it is noticed
		state  string // of the mirror
	}{
		"diverged":       {0, "diverged"},
		"shorter branch": {0, "following"},
		"longer branch":  {7, "following"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := setup(t)
			l := b.held()
			step := func() {
				b.commit()
				b.mirror()
				b.track(l)
			}
			var before, receipts []string
			for n := range int64(3) {
				before = append(before, b.head().Hex())
				b.enqueue(b.elements(n)...)
				b.send(l, 1)
				step()
			}
			for range 5 {
				step()
			}
			const settled = `select settled from transactions order by nonce`
			const blocks = `select '0x' || encode(r.block_hash, 'hex') from receipts r join transactions t on t.id = transaction_id order by nonce`
			equal(b, "settled", get[bool](b, settled), true, true, true)
			receipts = get[string](b, blocks)

			// The second and third leave the chain.
			if err := b.chain.Fork(common.HexToHash(before[1])); err != nil {
				t.Fatal(err)
			}
			b.foreign(b.other, 1, &types.DynamicFeeTx{To: &b.target}) // else the new blocks are as the old ones
			for range c.blocks {
				b.commit()
			}
			b.mirror()
			b.exec(`update chains set state = $1`, c.state)
			sent := len(b.node.nonces())
			b.track(l)
			if c.blocks == 0 {
				equal(b, "settled after the fork", get[bool](b, settled), true, false, false)
				equal(b, "blocks of the receipts", get[string](b, blocks), receipts[0])
				if l.unmined != 2 {
					t.Fatalf("%d unmined, want 2", l.unmined)
				}
				if err := l.Echo(t.Context()); err != nil {
					t.Fatal(err)
				}
				equal(b, "broadcast again", b.node.nonces()[sent:], 1, 2)
			}
			for range 6 {
				step()
			}
			equal(b, "settled in the end", get[bool](b, settled), true, true, true)
			if now := get[string](b, blocks); now[0] != receipts[0] || now[1] == receipts[1] || now[2] == receipts[2] {
				t.Errorf("blocks of the receipts: %v, and before %v", now, receipts)
			}
			equal(b, "numbers", b.numbers(), 0, 1, 2)
		})
	}
}

// A mirror that is made anew, or from a later block on, is no reason to doubt what is settled.
func TestSettledStays(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(b.elements(1)...)
	b.send(l, 1)
	for range 6 {
		b.commit()
		b.mirror()
		b.track(l)
	}
	equal(b, "settled", get[bool](b, `select settled from transactions`), true)
	for _, sql := range []string{
		`delete from blocks where number < (select block_number + 1 from receipts)`,
		`update chains set number = 0, finalized_number = 0`,
		`delete from blocks`,
		`delete from chains`,
	} {
		b.exec(sql)
		b.track(l)
		equal(b, "settled after "+sql, get[bool](b, `select settled from transactions`), true)
	}
}

func (b *bench) head() common.Hash {
	b.Helper()
	h, err := b.eth.HeaderByNumber(b.Context(), nil)
	if err != nil {
		b.Fatal(err)
	}
	return h.Hash()
}
