package operation_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/google/go-cmp/cmp"

	"freehold/indexer"
	"freehold/services/asset"
	"freehold/services/country"
	"freehold/services/custody"
	"freehold/services/devnet"
	"freehold/services/fault"
	"freehold/services/investor"
	"freehold/services/operation"
	"freehold/services/postgres/postgrestest"
	"freehold/services/token"
	"freehold/services/txmgr"
)

// live is a bundle whose processes run, on a chain in process.
type live struct {
	*bundle
	chain  *devnet.Chain
	rpc    *rpc.Client
	tokens *token.Service
}

func setupLive(t *testing.T, blockTime time.Duration) *live {
	t.Helper()
	t.Parallel()
	ctx, pool := t.Context(), postgrestest.New(t)
	signer, err := custody.Development("")
	if err != nil {
		t.Fatal(err)
	}
	chain, err := devnet.StartChain(ctx, devnet.ChainConfig{Funded: []common.Address{signer.Address()}, Epoch: 1, BlockTime: blockTime})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	client, err := rpc.DialContext(ctx, chain.WSURL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	chainID := chain.ChainID().Int64()
	platform, err := token.Deploy(ctx, token.DeployConfig{Pool: pool, Chain: ethclient.NewClient(client), ChainID: chainID, Opts: &bind.TransactOpts{From: signer.Address(),
		Signer: func(_ common.Address, tx *types.Transaction) (*types.Transaction, error) {
			return signer.SignTx(ctx, tx, chain.ChainID())
		}}})
	if err != nil {
		t.Fatal(err)
	}
	index, err := indexer.New(indexer.Config{Pool: pool, Chain: client, ChainID: chainID, Factory: platform.Factory,
		Registry: platform.Registry, Vault: platform.Vault, StartBlock: uint64(platform.BlockNumber)})
	if err != nil {
		t.Fatal(err)
	}
	lane, err := txmgr.New(txmgr.Config{Pool: pool, Chain: client, ChainID: chainID, Signer: signer})
	if err != nil {
		t.Fatal(err)
	}
	l := &live{chain: chain, rpc: client, tokens: token.New(pool)}
	l.bundle = newBundle(t, pool, operation.Config{Pool: pool, Assets: asset.New(pool), Investors: investor.New(pool), Tokens: l.tokens,
		Platforms: token.NewPlatforms(pool, platform), Signer: signer.Address()})
	runUntilEnd(t, index.Run, lane.Run, l.ops.Run)
	return l
}

// runUntilEnd runs workers until the test ends, and waits for them.
func runUntilEnd(t *testing.T, workers ...func(context.Context) error) {
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	var wg sync.WaitGroup
	for _, run := range workers {
		wg.Go(func() {
			if err := run(ctx); err != nil {
				t.Error(err)
			}
		})
	}
	t.Cleanup(func() { cancel(); wg.Wait() })
}

// becomes waits until an operation stands where it should.
func (l *live) becomes(t *testing.T, id, status string) operation.Operation {
	t.Helper()
	level := status
	if status == operation.Reverted || status == operation.Rejected {
		level = operation.Finalized
	}
	o, err := l.ops.Wait(l.ctx, l.client, id, level, 20*time.Second)
	if err != nil {
		t.Fatal(err)
	}
	beyond := status == operation.Included && (o.Status == operation.Safe || o.Status == operation.Finalized)
	if o.Status != status && !beyond {
		t.Fatalf("operation %s (%s) is %s (%+v), want %s", id, o.Kind, o.Status, o.Error, status)
	}
	return o
}

func (l *live) verify(t *testing.T) {
	t.Helper()
	report, err := indexer.Verify(l.ctx, l.pool, l.rpc, l.chain.ChainID().Int64())
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range report.Differences {
		t.Errorf("differs: %+v", d)
	}
}

func (l *live) held(t *testing.T, wallet common.Address) string {
	t.Helper()
	tok, err := l.tokens.Get(l.ctx, l.client, l.token)
	if err != nil {
		t.Fatal(err)
	}
	page, err := indexer.WalletHoldings(l.ctx, l.pool, tok.ChainID, []common.Address{wallet}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(page.Holdings) == 0 {
		return "0"
	}
	return page.Holdings[0].Units.Shift(-tok.Decimals).String()
}

func TestActsReachTheChain(t *testing.T) {
	l := setupLive(t, 0)
	other := common.HexToAddress("0x02")
	l.register(t, other)

	// The token, the investors and the mint are asked for at once: the lane keeps their order.
	o, _, err := l.mint("mint", "100")
	if err != nil {
		t.Fatal(err)
	}
	o = l.becomes(t, o.ID, operation.Included)
	if o.TxHash == nil || o.BlockNumber == nil {
		t.Errorf("an included operation names no transaction or block: %+v", o)
	}
	if got := l.held(t, l.wallet); got != "100" {
		t.Errorf("holds %s after a mint of 100", got)
	}
	if tok, err := l.tokens.Get(l.ctx, l.client, l.token); err != nil || tok.TotalSupply.Shift(-18).String() != "100" {
		t.Errorf("supply %s, %v", tok.TotalSupply, err)
	}

	act := func(o operation.Operation, _ bool, err error) operation.Operation {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return l.becomes(t, o.ID, operation.Included)
	}
	act(l.ops.Burn(l.ctx, l.request("burn"), l.token, l.wallet, "10"))
	act(l.ops.ForcedTransfer(l.ctx, l.request("force"), l.token, l.wallet, other, "30"))
	if a, b := l.held(t, l.wallet), l.held(t, other); a != "60" || b != "30" {
		t.Errorf("hold %s and %s, want 60 and 30", a, b)
	}

	act(l.ops.FreezeWallet(l.ctx, l.request("freeze"), l.token, l.wallet, true))
	if _, _, err := l.mint("to a frozen wallet", "1"); !fault.Is(err, operation.Frozen) {
		t.Errorf("mint to a frozen wallet: %v", err)
	}
	act(l.ops.FreezeWallet(l.ctx, l.request("unfreeze"), l.token, l.wallet, false))
	act(l.ops.FreezeUnits(l.ctx, l.request("freeze units"), l.token, l.wallet, "5"))

	act(l.ops.Pause(l.ctx, l.request("pause"), l.token, true))
	if _, _, err := l.mint("while paused", "1"); !fault.Is(err, token.Paused) {
		t.Errorf("mint of a paused token: %v", err)
	}
	again, _, err := l.ops.Pause(l.ctx, l.request("pause again"), l.token, true)
	if err != nil {
		t.Fatal(err)
	}
	if o := l.becomes(t, again.ID, operation.Rejected); o.Error == nil || o.Error.Code != token.Paused {
		t.Errorf("pause of a paused token: %+v", o.Error)
	}
	act(l.ops.Pause(l.ctx, l.request("unpause"), l.token, false))

	// The set of countries is replaced whole, in the order of the requests, whatever was on chain when they came.
	if _, _, err := l.ops.BlockCountries(l.ctx, l.request("block"), l.token, []string{"US", "DE"}); err != nil {
		t.Fatal(err)
	}
	act(l.ops.BlockCountries(l.ctx, l.request("block others"), l.token, []string{"DE", "IR"}))
	if tok, err := l.tokens.Get(l.ctx, l.client, l.token); err != nil || !slices.Equal(tok.BlockedCountries, []int32{276, 364}) {
		t.Errorf("blocked are %v, %v, want DE and IR", tok.BlockedCountries, err)
	}
	if _, _, err := l.mint("to a blocked country", "1"); !fault.Is(err, operation.CountryNotAllowed) {
		t.Errorf("mint to an investor of a blocked country: %v", err)
	}
	var all []string
	for _, n := range country.Numbers() {
		all = append(all, country.Name(n))
	}
	act(l.ops.BlockCountries(l.ctx, l.request("block all"), l.token, all))
	act(l.ops.BlockCountries(l.ctx, l.request("block none"), l.token, nil))
	if most := l.count(t, `select max(gas_used) from receipts r join intents i using (transaction_id) join operations o on o.id = i.operation_id
		where o.kind = 'block_countries'`); most > 2_000_000/2 {
		t.Errorf("blocking all countries takes %d gas, more than half of what it may", most)
	}
	if tok, err := l.tokens.Get(l.ctx, l.client, l.token); err != nil || len(tok.BlockedCountries) > 0 {
		t.Errorf("blocked are %v, %v, want none", tok.BlockedCountries, err)
	}

	// The cap counts what was burned as free again.
	if _, _, err := l.mint("too much", "911"); !fault.Is(err, token.CapExceeded) {
		t.Errorf("mint beyond the cap: %v", err)
	}
	act(l.mint("all that is left", "910"))
	l.verify(t)
}

func TestRecipientFrozenInFlightIsRefusedAlone(t *testing.T) {
	l := setupLive(t, 3*time.Second) // long enough for two requests between two blocks
	other := common.HexToAddress("0x02")
	l.register(t, other)
	var creation string
	if err := l.pool.QueryRow(l.ctx, `select operation_id from tokens`).Scan(&creation); err != nil {
		t.Fatal(err)
	}
	l.becomes(t, creation, operation.Included)
	// Accepted in this order within one block's time: when the batch is checked the freeze is not on chain, and when it
	// is mined it is.
	if _, _, err := l.ops.FreezeWallet(l.ctx, l.request("freeze"), l.token, other, true); err != nil {
		t.Fatal(err)
	}
	items := make([]operation.Item, 20)
	for i := range items {
		items[i] = operation.Item{To: l.wallet, Amount: "1"}
	}
	items[7].To = other
	o, _, err := l.ops.Mint(l.ctx, l.request("batch"), l.token, items, true)
	if err != nil {
		t.Fatal(err)
	}
	o = l.becomes(t, o.ID, operation.Included)
	if diff := cmp.Diff(&operation.Counts{Total: 20, Included: 19, Failed: 1}, o.Items); diff != "" {
		t.Error(diff)
	}
	if o.Error == nil || o.Error.Code != operation.Frozen {
		t.Errorf("the refused item's error is %+v", o.Error)
	}
	states, err := l.ops.Items(l.ctx, l.client, o.ID, 6, 2)
	if err != nil || states[0].Status != operation.Reverted || states[0].Error.Code != operation.Frozen || states[1].Status == operation.Reverted || states[1].Error != nil {
		t.Errorf("items 7 and 8: %+v, %v", states, err)
	}
	if got := l.held(t, l.wallet); got != "19" {
		t.Errorf("holds %s, want 19", got)
	}
	// A mint of its own that is refused has failed as an operation.
	single, _, err := l.ops.Mint(l.ctx, l.request("late"), l.token, []operation.Item{{To: other, Amount: "1"}}, false)
	if err == nil {
		t.Fatalf("a mint to a frozen wallet was accepted: %+v", single)
	}
	l.verify(t)
}

func TestReorgTakesOperationsBackAndForth(t *testing.T) {
	l := setupLive(t, 0)
	warm, _, err := l.mint("warm", "1")
	if err != nil {
		t.Fatal(err)
	}
	l.becomes(t, warm.ID, operation.Included)
	fork, err := ethclient.NewClient(l.rpc).HeaderByNumber(l.ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for i := range 10 {
		o, _, err := l.mint(fmt.Sprint("key ", i), "1")
		if err != nil {
			t.Fatal(err)
		}
		l.becomes(t, o.ID, operation.Included)
		ids = append(ids, o.ID)
	}
	// What the mirror has right above the fork, where everything was taken in before it.
	mirrored := func() (hash string) {
		err := l.pool.QueryRow(l.ctx, `select coalesce((select encode(hash, 'hex') from blocks where number = $1), '')`,
			fork.Number.Int64()+1).Scan(&hash)
		if err != nil {
			t.Fatal(err)
		}
		return hash
	}
	orphan := mirrored()
	if err := l.chain.Fork(fork.Hash()); err != nil {
		t.Fatal(err)
	}
	waitFor(t, func() bool { h := mirrored(); return h != "" && h != orphan })
	for _, id := range ids {
		l.becomes(t, id, operation.Included)
	}
	waitFor(t, func() bool { return l.held(t, l.wallet) == "11" })
	l.verify(t)
}

func waitFor(t *testing.T, done func() bool) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); !done(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("did not come about in 20 s")
		}
	}
}
