package operation_test

import (
	"context"
	"crypto/sha256"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/shopspring/decimal"

	"freehold/bindings"
	"freehold/services/amount"
	"freehold/services/asset"
	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/investor"
	"freehold/services/operation"
	"freehold/services/postgres/postgrestest"
	"freehold/services/token"
)

// bundle is a client with an asset, its token of 18 decimals capped at 1000, and an investor, on a database of its own.
// No process runs: what is accepted stays queued, and the mirror is empty.
type bundle struct {
	ctx    context.Context
	pool   *pgxpool.Pool
	ops    *operation.Service
	client string
	token  string
	wallet common.Address
}

func setup(t *testing.T) *bundle {
	t.Helper()
	t.Parallel()
	return newSetup(t)
}

func newSetup(t testing.TB) *bundle {
	t.Helper()
	pool := postgrestest.New(t)
	return newBundle(t, pool, operation.Config{Pool: pool, Assets: asset.New(pool), Investors: investor.New(pool), Tokens: token.New(pool),
		Platforms: token.NewPlatforms(pool, token.Platform{ChainID: 1337, Registry: common.HexToAddress("0xa1"), Factory: common.HexToAddress("0xa2"),
			Vault: common.HexToAddress("0xa3"), ShareImplementation: common.HexToAddress("0xa4")}),
		Signer: common.HexToAddress("0x51")})
}

func newBundle(t testing.TB, pool *pgxpool.Pool, c operation.Config) *bundle {
	t.Helper()
	b := &bundle{ctx: t.Context(), pool: pool, ops: operation.New(c), client: "cli_test", wallet: common.HexToAddress("0x01")}
	if _, err := pool.Exec(b.ctx, `insert into clients (id, name) values ($1, 'test'), ('cli_other', 'other')`, b.client); err != nil {
		t.Fatal(err)
	}
	a, _, err := c.Assets.Create(b.ctx, b.request("asset"), asset.Terms{Kind: "hotel", Name: "Alpenblick"})
	if err != nil {
		t.Fatal(err)
	}
	o, _, err := b.ops.Fractionalize(b.ctx, b.request("token"), a.ID, token.Terms{Name: "Alpenblick", Symbol: "ALP", Decimals: 18, MaxSupply: "1000"})
	if err != nil {
		t.Fatal(err)
	}
	b.token = o.TokenID
	b.register(t, b.wallet)
	return b
}

func (b *bundle) register(t testing.TB, wallets ...common.Address) {
	t.Helper()
	_, _, err := b.ops.RegisterInvestor(b.ctx, b.request("investor "+wallets[0].Hex()), investor.Profile{Name: "Ada", Country: "DE", Wallets: wallets})
	if err != nil {
		t.Fatal(err)
	}
}

// deployed writes that the contracts of all tokens are on their chains, as the indexer does.
func (b *bundle) deployed(t testing.TB) {
	t.Helper()
	b.exec(t, `
insert into contracts (chain_id, address, kind, block_number)
select chain_id, address, 'share', 3 from tokens
    on conflict do nothing`)
}

// request is one whose body is its key, unless told otherwise.
func (b *bundle) request(key string, body ...string) idempotency.Request {
	return idempotency.Request{ClientID: b.client, Key: key, Digest: sha256.Sum256(fmt.Append(nil, key, body))}
}

func (b *bundle) mint(key, text string, body ...string) (operation.Operation, bool, error) {
	return b.ops.Mint(b.ctx, b.request(key, body...), b.token, []operation.Item{{To: b.wallet, Amount: text}}, false)
}

func (b *bundle) count(t testing.TB, query string, args ...any) (n int) {
	t.Helper()
	if err := b.pool.QueryRow(b.ctx, query, args...).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestConcurrentCopiesOfAMintAreOne(t *testing.T) {
	b := setup(t)
	const copies = 200
	ids, replays := make([]string, copies), make([]bool, copies)
	var wg sync.WaitGroup
	for i := range copies {
		wg.Go(func() {
			o, replayed, err := b.mint("one", "1")
			if err != nil {
				t.Error(err)
			}
			ids[i], replays[i] = o.ID, replayed
			if o.Status != operation.Queued || o.Kind != operation.KindMint {
				t.Errorf("copy %d answers %s %s", i, o.Kind, o.Status)
			}
		})
	}
	wg.Wait()
	first := 0
	for i := range copies {
		if ids[i] != ids[0] {
			t.Fatalf("copy %d is operation %s, copy 0 is %s", i, ids[i], ids[0])
		}
		if !replays[i] {
			first++
		}
	}
	if first != 1 {
		t.Errorf("%d copies say that they are the first", first)
	}
	if n := b.count(t, `select count(*) from mints`); n != 1 {
		t.Errorf("%d mints, want 1", n)
	}
	if n := b.count(t, `select count(*) from intents where operation_id = $1`, ids[0]); n != 1 {
		t.Errorf("%d intents, want 1", n)
	}
}

func TestConcurrentMintsDrawEachSerialOnce(t *testing.T) {
	b := setup(t)
	const mints = 150
	var wg sync.WaitGroup
	for i := range mints {
		wg.Go(func() {
			if _, _, err := b.mint(fmt.Sprint("key ", i), "1"); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if n := b.count(t, `select count(distinct serial) from mints where serial between 0 and $1`, mints-1); n != mints {
		t.Errorf("%d serials from 0 to %d, want each once", n, mints-1)
	}
	if n := b.count(t, `select count(distinct ref) from mints`); n != mints {
		t.Errorf("%d references, want %d", n, mints)
	}
}

func TestMintKeyWithAnotherRequest(t *testing.T) {
	b := setup(t)
	if _, _, err := b.mint("k", "1"); err != nil {
		t.Fatal(err)
	}
	if _, _, err := b.mint("k", "2", "another body"); !fault.Is(err, idempotency.Reused) {
		t.Errorf("another request under the key: %v, want %s", err, idempotency.Reused)
	}
	// A key belongs to its client.
	other := b.request("k")
	other.ClientID = "cli_other"
	_, _, err := b.ops.Mint(b.ctx, other, b.token, []operation.Item{{To: b.wallet, Amount: "1"}}, false)
	if !fault.Is(err, fault.NotFound) {
		t.Errorf("another client's mint of the token: %v, want %s", err, fault.NotFound)
	}
}

func TestRefusedMintLeavesNothingAndItsKeyFree(t *testing.T) {
	b := setup(t)
	before := b.count(t, `select count(*) from idempotency_keys`)
	stranger := common.HexToAddress("0x99")
	for _, c := range []struct {
		item operation.Item
		code fault.Code
	}{
		{operation.Item{To: stranger, Amount: "1"}, operation.NotEligible},
		{operation.Item{To: b.wallet, Amount: "0"}, amount.NotPositive},
		{operation.Item{To: b.wallet, Amount: "1.0000000000000000001"}, amount.TooPrecise},
		{operation.Item{To: b.wallet, Amount: "1000.000000000000000001"}, token.CapExceeded},
	} {
		_, _, err := b.ops.Mint(b.ctx, b.request("k"), b.token, []operation.Item{c.item}, false)
		if !fault.Is(err, c.code) {
			t.Errorf("mint of %s to %s: %v, want %s", c.item.Amount, c.item.To, err, c.code)
		}
	}
	if n := b.count(t, `select count(*) from mints`); n != 0 {
		t.Errorf("%d mints after refusals", n)
	}
	if n := b.count(t, `select count(*) from idempotency_keys`); n != before {
		t.Errorf("refusals left %d keys", n-before)
	}
	if _, replayed, err := b.mint("k", "1000"); err != nil || replayed {
		t.Errorf("the key of refused requests: replayed %v, %v", replayed, err)
	}
}

func TestBadRequestInAGroupFailsAlone(t *testing.T) {
	b := setup(t)
	const mints = 40
	errs := make([]error, mints)
	var wg sync.WaitGroup
	for i := range mints {
		wg.Go(func() {
			item := operation.Item{To: b.wallet, Amount: "1"}
			if i%4 == 0 {
				item.Reference = "not text: \x00" // Postgres refuses it, and with it the whole statement
			}
			_, _, errs[i] = b.ops.Mint(b.ctx, b.request(fmt.Sprint("key ", i)), b.token, []operation.Item{item}, false)
		})
	}
	wg.Wait()
	for i, err := range errs {
		if (err != nil) != (i%4 == 0) {
			t.Errorf("mint %d: %v", i, err)
		}
	}
	if n := b.count(t, `select count(*) from mints`); n != mints*3/4 {
		t.Errorf("%d mints, want %d", n, mints*3/4)
	}
}

func TestCapHoldsForMintsInFlight(t *testing.T) {
	b := setup(t)
	var wg sync.WaitGroup
	var mu sync.Mutex
	accepted := 0
	for i := range 30 {
		wg.Go(func() {
			_, _, err := b.mint(fmt.Sprint("key ", i), "100")
			mu.Lock()
			defer mu.Unlock()
			switch {
			case err == nil:
				accepted++
			case !fault.Is(err, token.CapExceeded):
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if accepted != 10 {
		t.Errorf("%d mints of 100 under a cap of 1000", accepted)
	}
}

func TestBatchIsAcceptedWholeAndChunked(t *testing.T) {
	b := setup(t)
	items := make([]operation.Item, 450)
	for i := range items {
		items[i] = operation.Item{To: b.wallet, Amount: "0.5", Reference: fmt.Sprint("row ", i)}
	}
	items[7].To, items[9].Amount = common.HexToAddress("0x99"), "-1"
	_, _, err := b.ops.Mint(b.ctx, b.request("bad"), b.token, items, true)
	f := fault.As(err)
	if f == nil || f.Code != operation.NotEligible || len(f.Fields) != 2 || f.Fields[0].Field != "items[7].to" || f.Fields[1].Field != "items[9].amount" {
		t.Fatalf("bad items: %+v, want items[7].to and items[9].amount", err)
	}
	if n := b.count(t, `select count(*) from mints`); n != 0 {
		t.Fatalf("%d mints of a refused batch", n)
	}

	items[7].To, items[9].Amount = b.wallet, "0.5"
	o, _, err := b.ops.Mint(b.ctx, b.request("good"), b.token, items, true)
	if err != nil {
		t.Fatal(err)
	}
	if o.Kind != operation.KindMintBatch || o.Items == nil || *o.Items != (operation.Counts{Total: 450}) {
		t.Errorf("batch answers %s, %+v", o.Kind, o.Items)
	}
	if n := b.count(t, `select count(*) from intents where operation_id = $1`, o.ID); n != 3 {
		t.Errorf("%d intents for 450 issues, want 3", n)
	}
	states, err := b.ops.Items(b.ctx, b.client, o.ID, 9, 2)
	if err != nil || len(states) != 2 || states[0].Ordinal != 10 || states[0].Reference != "row 10" || states[0].Status != operation.Queued {
		t.Errorf("items after 9: %+v, %v", states, err)
	}
}

func TestCalldataIsTheContracts(t *testing.T) {
	b := setup(t)
	if _, _, err := b.mint("k", "2.5"); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		kind  string
		words int
		abi   *abi.ABI
		name  string
	}{
		{operation.KindMint, 4, parse(t, &bindings.ShareTokenMetaData), "issueBatch"},
		{operation.KindRegister, 6, parse(t, &bindings.InvestorRegistryMetaData), "register"},
	} {
		var selector, data []byte
		var elements int
		err := b.pool.QueryRow(b.ctx, `select selector, data, elements from intents i join operations o on o.id = i.operation_id where o.kind = $1`,
			c.kind).Scan(&selector, &data, &elements)
		if err != nil {
			t.Fatal(err)
		}
		if len(data) != elements*c.words*32 || [4]byte(selector) != [4]byte(c.abi.Methods[c.name].ID) {
			t.Fatalf("%s: %d bytes for %d elements under selector %x", c.kind, len(data), elements, selector)
		}
		// As txmgr joins them: the offset of the array, its length, its elements.
		whole := append(common.LeftPadBytes([]byte{32}, 32), common.LeftPadBytes([]byte{byte(elements)}, 32)...)
		args, err := c.abi.Methods[c.name].Inputs.Unpack(append(whole, data...))
		if err != nil {
			t.Fatalf("%s: %v", c.kind, err)
		}
		text := fmt.Sprintf("%+v", args[0])
		want := map[string]string{
			operation.KindMint:     fmt.Sprintf("Units:+%s}]", decimal.RequireFromString("2.5").Shift(18)),
			operation.KindRegister: "Country:276",
		}[c.kind]
		if !strings.Contains(text, want) || !strings.Contains(text, b.wallet.Hex()) {
			t.Errorf("%s packs %s, want %s and %s in it", c.kind, text, want, b.wallet)
		}
	}
}

func parse(t *testing.T, m *bind.MetaData) *abi.ABI {
	t.Helper()
	parsed, err := m.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

func TestRecountNearTheCapIsKept(t *testing.T) {
	b := setup(t)
	for i := range 10 {
		if _, _, err := b.mint(fmt.Sprint("key ", i), "100"); err != nil {
			t.Fatal(err)
		}
	}
	// As the indexer writes them: five are final, four are in a block that may yet go, one is under way.
	for _, sql := range []string{
		`insert into chains (chain_id, number, hash, finalized_number) values (1337, 9, decode(repeat('00', 32), 'hex'), 5)`,
		`insert into issues (chain_id, token, serial, ref, wallet, units, block_number, log_index, tx_hash)
		 select chain_id, token, serial, ref, wallet, units, case when serial < 5 then 5 else 9 end, serial, ref from mints where serial < 9`,
		`insert into holdings (chain_id, token, wallet, units, block_number)
		 select 1337, address, '\x0000000000000000000000000000000000000000', 900e18, 9 from tokens`,
	} {
		if _, err := b.pool.Exec(b.ctx, sql); err != nil {
			t.Fatal(err)
		}
	}
	if _, _, err := b.mint("one more", "1"); !fault.Is(err, token.CapExceeded) {
		t.Fatalf("a mint beyond the cap: %v", err)
	}
	if n := b.count(t, `select settled_serial from tokens`); n != 5 {
		t.Errorf("the next count starts at serial %d, want 5: the first that is not final", n)
	}
	// What was burned can be minted again, though all that was ever accepted is the cap.
	if _, err := b.pool.Exec(b.ctx, `update holdings set units = 700e18`); err != nil {
		t.Fatal(err)
	}
	if _, _, err := b.mint("after a burn", "200"); err != nil {
		t.Errorf("a mint of what was burned: %v", err)
	}
	if _, _, err := b.mint("and one", "1"); !fault.Is(err, token.CapExceeded) {
		t.Errorf("a mint beyond the cap after it: %v", err)
	}
}

func TestNothingIsSentWhereNoContractIs(t *testing.T) {
	for _, c := range []struct{ name, sql string }{
		{"never deployed", `update intents set rejection = 'no' where operation_id = (select operation_id from tokens)`},
		{"on another chain", `update tokens set chain_id = 31337`},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := setup(t)
			if _, err := b.pool.Exec(b.ctx, c.sql); err != nil {
				t.Fatal(err)
			}
			before := b.count(t, `select count(*) from intents`)
			for name, act := range map[string]func() error{
				"mint": func() error { _, _, err := b.mint("mint", "1"); return err },
				"pause": func() error {
					_, _, err := b.ops.Pause(b.ctx, b.request("pause"), b.token, true)
					return err
				},
				"freeze": func() error {
					_, _, err := b.ops.FreezeWallet(b.ctx, b.request("freeze"), b.token, b.wallet, true)
					return err
				},
			} {
				if err := act(); !fault.Is(err, token.NotReady) {
					t.Errorf("%s: %v, want %s", name, err, token.NotReady)
				}
			}
			if n := b.count(t, `select count(*) from intents`); n != before {
				t.Errorf("%d intents were added", n-before)
			}
		})
	}
}

// A mint may precede its token's contract, since the token's events decide it. Any other act would be called done by a
// transaction that met no code.
func TestActsWaitForTheContract(t *testing.T) {
	b := setup(t)
	if _, _, err := b.mint("mint", "1"); err != nil {
		t.Errorf("a mint ahead of the contract: %v", err)
	}
	pause := func() error { _, _, err := b.ops.Pause(b.ctx, b.request("pause"), b.token, true); return err }
	if err := pause(); !fault.Is(err, token.NotReady) {
		t.Errorf("a pause ahead of the contract: %v", err)
	}
	b.deployed(t)
	if err := pause(); err != nil { // its key stayed free
		t.Error(err)
	}
}

func TestRegistrationIsReplayedAfterItsTermEnded(t *testing.T) {
	b := setup(t)
	now := time.Now()
	c := b.ops.Config
	c.Now = func() time.Time { return now }
	ops := operation.New(c)
	profile := investor.Profile{Name: "Grace", Country: "US", Wallets: []common.Address{common.HexToAddress("0x07")}, ExpiresAt: now.Add(time.Hour)}
	first, _, err := ops.RegisterInvestor(b.ctx, b.request("grace"), profile)
	if err != nil {
		t.Fatal(err)
	}
	now = now.Add(2 * time.Hour)
	again, replayed, err := ops.RegisterInvestor(b.ctx, b.request("grace"), profile)
	if err != nil || !replayed || again.ID != first.ID {
		t.Errorf("the replay is %s, %v, %v, want %s", again.ID, replayed, err, first.ID)
	}
}

func TestKeyOfARefusedRequestIsFreeInItsGroup(t *testing.T) {
	b := setup(t)
	// While the token is locked all requests gather behind the first.
	tx, err := b.pool.Begin(b.ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback(b.ctx)
	if _, err := tx.Exec(b.ctx, `select from tokens for update`); err != nil {
		t.Fatal(err)
	}
	type outcome struct {
		op  operation.Operation
		err error
	}
	ask := func(key, text, body string) chan outcome {
		c := make(chan outcome, 1)
		go func() {
			o, _, err := b.mint(key, text, body)
			c <- outcome{o, err}
		}()
		return c
	}
	first := ask("first", "1", "")
	waitFor(t, func() bool {
		return b.count(t, `select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`) > 0
	})
	behind := func(key, text, body string) chan outcome {
		n := b.ops.Waiting()
		c := ask(key, text, body)
		waitFor(t, func() bool { return b.ops.Waiting() > n })
		return c
	}
	refused, good, other := behind("k", "0", "refused"), behind("k", "2", "good"), behind("k", "3", "other")
	if err := tx.Rollback(b.ctx); err != nil {
		t.Fatal(err)
	}
	if o := <-first; o.err != nil {
		t.Fatal(o.err)
	}
	if o := <-refused; !fault.Is(o.err, amount.NotPositive) {
		t.Errorf("a mint of nothing: %v", o.err)
	}
	if o := <-good; o.err != nil {
		t.Errorf("another mint under the key of the refused one: %v", o.err)
	}
	if o := <-other; !fault.Is(o.err, idempotency.Reused) {
		t.Errorf("another mint under the key of the accepted one: %v", o.err)
	}
}
