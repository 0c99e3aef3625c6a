package operation_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/investor"
	"freehold/services/operation"
	"freehold/services/token"
)

// rebuilt is a bundle on a database whose history up to block 10 is an earlier one's.
func rebuilt(t *testing.T) *bundle {
	b := setup(t)
	p, err := b.ops.Platforms.Of(b.ctx, 1337)
	if err != nil {
		t.Fatal(err)
	}
	p.RebuiltBlock = 10
	b.ops.Platforms.Add(p)
	b.exec(t, `insert into chains (chain_id, number, hash, finalized_number) values (1337, 20, decode(repeat('00', 32), 'hex'), 15)`)
	return b
}

// served writes what the chain decided of an item of a request under a key, as the indexer does: a unit to a wallet.
func (b *bundle) served(t *testing.T, key string, ordinal int, wallet common.Address, block int) {
	t.Helper()
	ref := idempotency.Request{ClientID: b.client, Key: key}.Ref(ordinal)
	b.exec(t, `
insert into issues (chain_id, token, serial, ref, wallet, units, block_number, log_index, tx_hash)
select 1337, address, (select count(*) from issues), $2, $3, 1e18, $4, 0, $2 from tokens where id = $1`, b.token, ref, wallet, block)
	b.exec(t, `update tokens set next_serial = (select count(*) from issues) where id = $1`, b.token)
}

func (b *bundle) unsent(t *testing.T, id string) int {
	t.Helper()
	return b.count(t, `select coalesce(sum(elements), 0) from intents where operation_id = $1 and rejection is null`, id)
}

func TestServedReferenceIsAnsweredAndNotMintedAgain(t *testing.T) {
	b := rebuilt(t)
	b.served(t, "old", 0, b.wallet, 10)
	before := b.count(t, `select count(*) from intents where rejection is null`)
	const copies = 40
	ids := make([]string, copies)
	var wg sync.WaitGroup
	for i := range copies {
		wg.Go(func() {
			o, replayed, err := b.mint("old", "1")
			if err != nil || !replayed || o.Status != operation.Queued || o.Kind != operation.KindMint {
				t.Errorf("the retry: %+v, %v, %v", o, replayed, err)
			}
			ids[i] = o.ID
		})
	}
	wg.Wait()
	if len(slices.Compact(ids)) != 1 {
		t.Errorf("copies are different operations: %v", ids)
	}
	if n := b.count(t, `select count(*) from intents where rejection is null`); n != before {
		t.Errorf("%d intents wait to be sent, want %d", n, before)
	}
	o, err := b.ops.Get(b.ctx, b.client, ids[0])
	if err != nil || o.Status != operation.Finalized || o.TxHash == nil || *o.BlockNumber != 10 || o.Error != nil {
		t.Errorf("the operation: %+v, %v", o, err)
	}
	// The next one draws a serial of its own.
	if o, replayed, err := b.mint("new", "1"); err != nil || replayed || b.unsent(t, o.ID) != 1 {
		t.Errorf("a new mint: %+v, %v, %v", o, replayed, err)
	}
	if n := b.count(t, `select count(distinct serial) from mints`); n != 2 {
		t.Errorf("%d serials of 2 mints", n)
	}
}

// What is decided after the rebuild was accepted by this database, which has its key.
func TestOnlyHistoryFromBeforeTheRebuildIsLookedUp(t *testing.T) {
	b := rebuilt(t)
	b.served(t, "late", 0, b.wallet, 11)
	if o, replayed, err := b.mint("late", "1"); err != nil || replayed || b.unsent(t, o.ID) != 1 {
		t.Errorf("of block 11: %+v, %v, %v", o, replayed, err)
	}
	p, err := b.ops.Platforms.Of(b.ctx, 1337)
	if err != nil {
		t.Fatal(err)
	}
	p.RebuiltBlock = 0
	b.ops.Platforms.Add(p)
	b.served(t, "never rebuilt", 0, b.wallet, 9)
	if o, replayed, err := b.mint("never rebuilt", "1"); err != nil || replayed || b.unsent(t, o.ID) != 1 {
		t.Errorf("of a database that was not rebuilt: %+v, %v, %v", o, replayed, err)
	}
}

// A key stands for one request, whichever chain it is for, and also where only the other one has a history of before.
func TestServedReferenceOfAnotherChain(t *testing.T) {
	b := rebuilt(t)
	b.ops.Platforms.Add(token.Platform{ChainID: 42, Registry: common.HexToAddress("0xb1"), Factory: common.HexToAddress("0xb2"),
		Vault: common.HexToAddress("0xb3"), ShareImplementation: common.HexToAddress("0xb4")})
	wallet := common.HexToAddress("0x78") // the bundle's own was registered before there was a second chain
	if _, _, err := b.ops.RegisterInvestor(b.ctx, b.request("investor"), investor.Profile{Name: "Ada", Country: "GB", Wallets: []common.Address{wallet}}); err != nil {
		t.Fatal(err)
	}
	b.served(t, "old", 0, wallet, 10)
	here := b.token
	b.token = b.tokenOn(t, 42, "other").TokenID
	b.wallet = wallet
	if o, _, err := b.mint("old", "1"); !fault.Is(err, idempotency.Reused) {
		t.Errorf("its key for a token of another chain: %+v, %v, want %s", o, err, idempotency.Reused)
	}
	if o, replayed, err := b.mint("new", "1"); err != nil || replayed || b.unsent(t, o.ID) != 1 {
		t.Errorf("a new key there: %+v, %v, %v", o, replayed, err)
	}
	b.token = here
	if o, replayed, err := b.mint("old", "1"); err != nil || !replayed || b.unsent(t, o.ID) != 0 {
		t.Errorf("the right request: %+v, %v, %v", o, replayed, err)
	}
}

func (b *bundle) batch(key string, wallets ...common.Address) (operation.Operation, bool, error) {
	items := make([]operation.Item, len(wallets))
	for i, w := range wallets {
		items[i] = operation.Item{To: w, Amount: "1", Reference: fmt.Sprint("row ", i)}
	}
	return b.ops.Mint(b.ctx, b.request(key, fmt.Sprint(wallets)), b.token, items, true)
}

func TestPartlyServedBatchIssuesTheRest(t *testing.T) {
	b := rebuilt(t)
	unknown := common.HexToAddress("0x99") // eligible once, and not any more
	b.served(t, "batch", 0, b.wallet, 5)
	b.served(t, "batch", 2, unknown, 6)
	b.served(t, "batch", 3, b.wallet, 6)
	b.served(t, "stuck", 0, b.wallet, 7)
	o, replayed, err := b.batch("batch", b.wallet, b.wallet, unknown, b.wallet, b.wallet)
	if err != nil || !replayed || *o.Items != (operation.Counts{Total: 5}) {
		t.Fatalf("the retry: %+v, %v, %v", o, replayed, err)
	}
	if n := b.unsent(t, o.ID); n != 2 {
		t.Errorf("%d items are to be sent, want 2", n)
	}
	if n := b.count(t, `select count(*) from mints where operation_id = $1 and ordinal in (1, 4) and serial in (4, 5)`, o.ID); n != 2 {
		t.Errorf("%d of the missing items have the next serials", n)
	}
	items, err := b.ops.Items(b.ctx, b.client, o.ID, -1, 10)
	if err != nil || len(items) != 5 || items[0].Status != operation.Finalized || items[1].Status != operation.Queued ||
		items[2].To != unknown || items[2].Status != operation.Finalized || items[2].Reference != "row 2" {
		t.Errorf("items: %+v, %v", items, err)
	}
	// An item that cannot be issued any more refuses the retry, and leaves its key for another.
	if _, _, err := b.batch("stuck", b.wallet, unknown); !fault.Is(err, operation.NotEligible) {
		t.Errorf("a missing item to nobody: %v", err)
	}
	b.register(t, unknown)
	if o, replayed, err := b.batch("stuck", b.wallet, unknown); err != nil || !replayed || b.unsent(t, o.ID) != 1 {
		t.Errorf("once it can: %+v, %v, %v", o, replayed, err)
	}
}

func TestServedReferenceOfAnotherRequest(t *testing.T) {
	b := rebuilt(t)
	other := common.HexToAddress("0x02")
	b.register(t, other)
	b.served(t, "single", 0, b.wallet, 5)
	for i := range 3 {
		b.served(t, "batch", i, b.wallet, 5)
	}
	b.served(t, "last", 999, b.wallet, 5)
	b.served(t, "last", 0, b.wallet, 5)
	mint := func(key, amount string, to common.Address) error {
		_, _, err := b.ops.Mint(b.ctx, b.request(key, amount, to.Hex()), b.token, []operation.Item{{To: to, Amount: amount}}, false)
		return err
	}
	batch := func(key string, wallets ...common.Address) error {
		_, _, err := b.batch(key, wallets...)
		return err
	}
	second, _, err := b.ops.CreateToken(b.ctx, b.request("second"), b.asset(t), token.Terms{Name: "Second", Symbol: "2ND", Decimals: 18, MaxSupply: "1000"})
	if err != nil {
		t.Fatal(err)
	}
	for name, act := range map[string]func() error{
		"other units":             func() error { return mint("single", "2", b.wallet) },
		"other wallet":            func() error { return mint("single", "1", other) },
		"one item of three":       func() error { return batch("batch", b.wallet) },
		"two items of three":      func() error { return batch("batch", b.wallet, b.wallet) },
		"one item of a thousand":  func() error { return batch("last", b.wallet) },
		"another wallet in it":    func() error { return batch("batch", b.wallet, other, b.wallet) },
		"another token":           func() error { b := *b; b.token = second.TokenID; _, _, err := b.mint("single", "1"); return err },
		"another wallet and more": func() error { return batch("batch", other, b.wallet, b.wallet, b.wallet) },
	} {
		if err := act(); !fault.Is(err, idempotency.Reused) {
			t.Errorf("%s: %v, want %s", name, err, idempotency.Reused)
		}
	}
	// They leave the key to the request that it stands for; and to other clients.
	if _, replayed, err := b.mint("single", "1"); err != nil || !replayed {
		t.Errorf("the right request: %v, %v", replayed, err)
	}
	if _, replayed, err := b.batch("batch", b.wallet, b.wallet, b.wallet); err != nil || !replayed {
		t.Errorf("the right batch: %v, %v", replayed, err)
	}
}

func (b *bundle) asset(t *testing.T) (id string) {
	t.Helper()
	if err := b.pool.QueryRow(context.WithoutCancel(b.ctx), `select id from assets`).Scan(&id); err != nil {
		t.Fatal(err)
	}
	return id
}
