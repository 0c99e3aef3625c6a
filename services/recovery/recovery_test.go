package recovery_test

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/bindings"
	"freehold/indexer"
	"freehold/services/asset"
	"freehold/services/custody"
	"freehold/services/devnet"
	"freehold/services/idempotency"
	"freehold/services/investor"
	"freehold/services/operation"
	"freehold/services/postgres/postgrestest"
	"freehold/services/recovery"
	"freehold/services/token"
	"freehold/services/txmgr"
)

// life is an installation of one client on a chain in process.
type life struct {
	pool     *pgxpool.Pool
	chain    *rpc.Client
	node     *ethclient.Client
	signer   *custody.Key
	platform token.Platform
	ops      *operation.Service
	end      func() // of its workers
}

const client = "cli_one"

var ada, bob, removed = common.HexToAddress("0xada"), common.HexToAddress("0xb0b"), common.HexToAddress("0xada3")

func setup(t *testing.T) *life {
	t.Helper()
	t.Parallel()
	l := &life{pool: postgrestest.New(t)}
	var err error
	if l.signer, err = custody.Development(""); err != nil {
		t.Fatal(err)
	}
	chain, err := devnet.StartChain(t.Context(), devnet.ChainConfig{Funded: []common.Address{l.signer.Address()}, Epoch: 1, Idle: 50 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	if l.chain, err = rpc.DialContext(t.Context(), chain.WSURL()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(l.chain.Close)
	l.node = ethclient.NewClient(l.chain)
	for range 5 {
		chain.Commit() // so that the deployment is not in the first block
	}
	if l.platform, err = token.Deploy(t.Context(), token.DeployConfig{Pool: l.pool, Chain: l.node, ChainID: 1337, Opts: l.transactor(t.Context())}); err != nil {
		t.Fatal(err)
	}
	index, err := indexer.New(indexer.Config{Pool: l.pool, Chain: l.chain, ChainID: 1337, Factory: l.platform.Factory,
		Registry: l.platform.Registry, Vault: l.platform.Vault, StartBlock: uint64(l.platform.BlockNumber)})
	if err != nil {
		t.Fatal(err)
	}
	lane, err := txmgr.New(txmgr.Config{Pool: l.pool, Chain: l.chain, ChainID: 1337, Signer: l.signer})
	if err != nil {
		t.Fatal(err)
	}
	l.ops = operation.New(operation.Config{Pool: l.pool, Assets: asset.New(l.pool), Investors: investor.New(l.pool), Tokens: token.New(l.pool),
		Platforms: token.NewPlatforms(l.pool, l.platform), Signer: l.signer.Address()})
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	var workers sync.WaitGroup
	for _, run := range []func(context.Context) error{index.Run, lane.Run} {
		workers.Go(func() {
			if err := run(ctx); err != nil {
				t.Error(err)
			}
		})
	}
	l.end = sync.OnceFunc(func() { cancel(); workers.Wait() })
	t.Cleanup(l.end)
	if _, err := l.pool.Exec(t.Context(), `insert into clients (id, name) values ($1, 'One')`, client); err != nil {
		t.Fatal(err)
	}
	return l
}

func (l *life) transactor(ctx context.Context) *bind.TransactOpts {
	return &bind.TransactOpts{From: l.signer.Address(), Signer: func(_ common.Address, tx *types.Transaction) (*types.Transaction, error) {
		return l.signer.SignTx(ctx, tx, big.NewInt(1337))
	}}
}

func request(key string) idempotency.Request { return idempotency.Request{ClientID: client, Key: key} }

// live has an asset with two tokens, with a deed and without, and two investors, of whom the second has lost a wallet.
func (l *life) live(t *testing.T) (deeded, bare token.Token) {
	t.Helper()
	ctx := t.Context()
	a, _, err := l.ops.Assets.Create(ctx, request("asset"), asset.Terms{Kind: "hotel", Name: "Alpenblick", Country: "AT", URI: "ipfs://deed",
		Document: &common.Hash{7}})
	if err != nil {
		t.Fatal(err)
	}
	terms := token.Terms{Name: "Shares", Symbol: "SH", Decimals: 2, MaxSupply: "1000"}
	first, _, err := l.ops.Fractionalize(ctx, request("deeded"), a.ID, terms)
	if err != nil {
		t.Fatal(err)
	}
	second, _, err := l.ops.CreateToken(ctx, request("bare"), a.ID, terms)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range []investor.Profile{{Name: "Bob", Country: "DE", Wallets: []common.Address{bob}},
		{Name: "Ada", Country: "AT", Wallets: []common.Address{ada, common.HexToAddress("0xada2"), removed}}} {
		if _, _, err := l.ops.RegisterInvestor(ctx, request(p.Name), p); err != nil {
			t.Fatal(err)
		}
	}
	list, err := l.ops.Investors.List(ctx, client, "", 1)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := l.ops.UpdateInvestor(ctx, request("remove"), list[0].ID, investor.Change{Remove: []common.Address{removed}}); err != nil {
		t.Fatal(err)
	}
	last, _, err := l.ops.Mint(ctx, request("mint"), first.TokenID, []operation.Item{{To: ada, Amount: "5"}, {To: ada, Amount: "6"}}, true)
	if err != nil {
		t.Fatal(err)
	}
	if o, err := l.ops.Wait(ctx, client, last.ID, operation.Finalized, 20*time.Second); err != nil || o.Status != operation.Finalized {
		t.Fatalf("the mint is %+v, %v", o, err)
	}
	if deeded, err = l.ops.Tokens.Get(ctx, client, first.TokenID); err != nil {
		t.Fatal(err)
	}
	if bare, err = l.ops.Tokens.Get(ctx, client, second.TokenID); err != nil {
		t.Fatal(err)
	}
	return deeded, bare
}

// send sends calldata of the signer's, outside of the lane.
func (l *life) send(t *testing.T, to common.Address, data []byte) {
	t.Helper()
	opts := l.transactor(t.Context())
	opts.Context = t.Context()
	tx, err := bind.NewBoundContract(to, bindings.NewTokenFactory().GetABI(), l.node, l.node, l.node).RawTransact(opts, data)
	if err != nil {
		t.Fatal(err)
	}
	if r, err := bind.WaitMined(t.Context(), l.node, tx.Hash()); err != nil || r.Status != 1 {
		t.Fatalf("sent: %+v, %v", r, err)
	}
}

func (l *life) config(t *testing.T) recovery.Config {
	return recovery.Config{Pool: postgrestest.New(t), Signer: l.signer,
		Nodes: []recovery.Node{{Chain: l.chain, ChainID: 1337, Factory: l.platform.Factory}}}
}

func TestRebuildWithARegister(t *testing.T) {
	l := setup(t)
	deeded, bare := l.live(t)
	before, err := recovery.Export(t.Context(), l.pool)
	if err != nil {
		t.Fatal(err)
	}
	l.end()
	var text bytes.Buffer
	if err := before.Write(&text); err != nil {
		t.Fatal(err)
	}
	c := l.config(t)
	if c.Register, err = recovery.ReadRegister(&text); err != nil {
		t.Fatal(err)
	}
	report, err := recovery.Rebuild(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	if report.Clients != 1 || report.Assets != 1 || report.Tokens != 2 || report.Investors != 2 || report.Chains[0].Issues != 2 || len(report.Unknown) != 0 {
		t.Errorf("restored %+v", report)
	}
	after, err := recovery.Export(t.Context(), c.Pool)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("the register: %s", diff)
	}
	found, ok, err := token.LoadPlatform(t.Context(), c.Pool, 1337)
	if err != nil || !ok || found.BlockNumber < l.platform.BlockNumber || found.RebuiltBlock <= found.BlockNumber {
		t.Fatalf("the platform is %+v, %v", found, err)
	}
	if found.Preview != (common.Address{}) {
		t.Errorf("a preview was found: %s", found.Preview)
	}
	found.BlockNumber, found.RebuiltBlock, found.Preview = l.platform.BlockNumber, 0, l.platform.Preview // which no role leads to
	if diff := cmp.Diff(l.platform, found); diff != "" {
		t.Errorf("the platform: %s", diff)
	}
	for _, want := range []token.Token{deeded, bare} {
		got, err := token.New(c.Pool).Get(t.Context(), client, want.ID)
		if err != nil {
			t.Fatal(err)
		}
		want.OperationID, want.CreatedAt, got.CreatedAt = "", time.Time{}, time.Time{}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("token: %s", diff)
		}
	}
	var serials, accepted []int64
	row := c.Pool.QueryRow(t.Context(), `select array_agg(next_serial order by id), array_agg(accepted_units::bigint order by id) from tokens`)
	if err := row.Scan(&serials, &accepted); err != nil || serials[0]+serials[1] != 2 || accepted[0]+accepted[1] != 1100 {
		t.Errorf("serials go on at %v, %v units are accepted, %v", serials, accepted, err)
	}
	if _, err := recovery.Rebuild(t.Context(), c); err == nil || !strings.Contains(err.Error(), "create database") {
		t.Errorf("a second rebuild: %v", err)
	}
}

// Without a register all is the one client's that is named, and what is not known is marked.
func TestRebuildWithoutARegister(t *testing.T) {
	l := setup(t)
	deeded, bare := l.live(t)
	l.end()
	gone := bindings.Registration{Wallet: bob, InvestorId: 1, Country: 276, Expiry: new(big.Int)}
	l.send(t, l.platform.Registry, bindings.NewInvestorRegistry().PackRegister([]bindings.Registration{gone,
		{Wallet: common.HexToAddress("0x5"), InvestorId: 1 << 63, Country: 276, Expiry: big.NewInt(4e9)},
		{Wallet: common.HexToAddress("0x6"), InvestorId: 77, Country: 276, Expiry: new(big.Int)}}))
	l.send(t, l.platform.Factory, bindings.NewTokenFactory().PackCreateShareToken(common.Hash{1}, "Foreign", "F", 0, big.NewInt(1)))

	c := l.config(t)
	start := uint64(l.platform.BlockNumber)
	c.Nodes[0].Factory, c.Nodes[0].Vault, c.Nodes[0].StartBlock = common.Address{}, l.platform.Vault, &start
	nonce, err := l.node.PendingNonceAt(t.Context(), l.signer.Address())
	if err != nil {
		t.Fatal(err)
	}
	_, err = recovery.Rebuild(t.Context(), c)
	for _, missing := range []string{deeded.AssetID, deeded.ID, bare.ID, "investor 2", "--client-id"} {
		if err == nil || !strings.Contains(err.Error(), missing) {
			t.Errorf("without a client: %v, want %q in it", err, missing)
		}
	}
	if now, err := l.node.PendingNonceAt(t.Context(), l.signer.Address()); err != nil || now != nonce {
		t.Errorf("it used %d nonces though it could not succeed, %v", now-nonce, err)
	}
	c.ClientID = client
	report, err := recovery.Rebuild(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	if report.Tokens != 2 || report.Assets != 2 || report.Investors != 1 || len(report.Unknown) != 2 {
		t.Errorf("restored %+v", report)
	}
	a, err := asset.New(c.Pool).Get(t.Context(), client, deeded.AssetID)
	if err != nil || a.URI != "ipfs://deed" || a.Document == nil || *a.Document != (common.Hash{7}) || a.Name != "Shares" ||
		a.Description != "restored from the chain" {
		t.Errorf("the asset: %+v, %v", a, err)
	}
	list, err := investor.New(c.Pool).List(t.Context(), client, "", 10)
	if err != nil || len(list) != 1 || list[0].Number != 2 || list[0].Country != "AT" || len(list[0].Wallets) != 2 ||
		len(list[0].Removed) != 1 || list[0].Removed[0].Wallet != removed {
		t.Fatalf("the investors: %+v, %v", list, err)
	}
	// The next one is beyond all that the chain heard of.
	p, _, err := token.LoadPlatform(t.Context(), c.Pool, 1337)
	if err != nil {
		t.Fatal(err)
	}
	ops := operation.New(operation.Config{Pool: c.Pool, Investors: investor.New(c.Pool), Platforms: token.NewPlatforms(c.Pool, p), Signer: l.signer.Address()})
	next, _, err := ops.RegisterInvestor(t.Context(), request("next"), investor.Profile{Name: "Eve", Country: "DE", Wallets: []common.Address{{8}}})
	if err != nil || next.Number != 78 {
		t.Errorf("the next investor: %+v, %v", next, err)
	}
}

// A wallet that was removed when its investor's eligibility had ended stays removed, though its registration is like that of
// the others; one that was given back since the export does not.
func TestRebuildWithRemovedWallets(t *testing.T) {
	l := setup(t)
	ctx := t.Context()
	kept, taken, back := common.Address{1}, common.Address{2}, common.Address{3}
	eve, _, err := l.ops.RegisterInvestor(ctx, request("eve"), investor.Profile{Name: "Eve", Country: "DE", Wallets: []common.Address{kept, taken, back}})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := l.ops.RevokeInvestor(ctx, request("revoke"), eve.ID); err != nil {
		t.Fatal(err)
	}
	change := func(key string, c investor.Change) investor.Investor {
		t.Helper()
		i, _, err := l.ops.UpdateInvestor(ctx, request(key), eve.ID, c)
		if err != nil {
			t.Fatal(err)
		}
		if o, err := l.ops.Wait(ctx, client, i.OperationID, operation.Finalized, 20*time.Second); err != nil || o.Status != operation.Finalized {
			t.Fatalf("%s is %+v, %v", key, o, err)
		}
		return i
	}
	before := change("remove", investor.Change{Remove: []common.Address{taken, back}})
	if before.Removed[0].At.Before(before.ExpiresAt) {
		t.Fatalf("removed at %v, before the end of eligibility", before.Removed[0].At)
	}
	register, err := recovery.Export(ctx, l.pool)
	if err != nil {
		t.Fatal(err)
	}
	later := before.ExpiresAt.AddDate(1, 0, 0)
	change("renew", investor.Change{Add: []common.Address{back}, ExpiresAt: &later})
	l.end()
	c := l.config(t)
	c.Register = register
	if _, err := recovery.Rebuild(ctx, c); err != nil {
		t.Fatal(err)
	}
	got, err := investor.New(c.Pool).Get(ctx, client, eve.ID)
	if err != nil {
		t.Fatal(err)
	}
	want := []investor.Removed{{Wallet: taken, At: before.Removed[0].At}}
	if diff := cmp.Diff([]common.Address{kept, back}, got.Wallets); diff != "" || !got.ExpiresAt.Equal(later) {
		t.Errorf("the wallets, until %v: %s", got.ExpiresAt, diff)
	}
	if diff := cmp.Diff(want, got.Removed); diff != "" {
		t.Errorf("those that were removed: %s", diff)
	}
}

func TestRebuildRefusesAnotherSigner(t *testing.T) {
	l := setup(t)
	l.end()
	c := l.config(t)
	other, err := custody.Development("")
	if err != nil {
		t.Fatal(err)
	}
	c.Signer = other
	if _, err := recovery.Rebuild(t.Context(), c); err == nil || !strings.Contains(err.Error(), other.Address().Hex()) {
		t.Errorf("with a signer that may not mint: %v", err)
	}
	c.Signer, c.Nodes[0].Factory = l.signer, l.platform.Registry
	if _, err := recovery.Rebuild(t.Context(), c); err == nil || !strings.Contains(err.Error(), "find the platform") {
		t.Errorf("with a factory that is none: %v", err)
	}
}

// A node that has thrown old states away is told from one that has them.
func TestPrunedNode(t *testing.T) {
	l := setup(t)
	l.end()
	head, err := l.node.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	find := func(start *uint64) (token.Platform, error) {
		return token.FindPlatform(t.Context(), pruned{l.node, head}, 1337, l.platform.Factory, common.Address{}, start)
	}
	if _, err := find(nil); err == nil || !strings.Contains(err.Error(), "--start-block") {
		t.Errorf("a search on a pruned node: %v", err)
	}
	start := uint64(l.platform.BlockNumber)
	if p, err := find(&start); err != nil || p.Vault != l.platform.Vault || p.Deed != l.platform.Deed {
		t.Errorf("with the start block: %+v, %v", p, err)
	}
	if start = head + 1000; true {
		if _, err := find(&start); err == nil {
			t.Error("a start block beyond the head is taken")
		}
	}
	p, err := token.FindPlatform(t.Context(), l.node, 1337, l.platform.Factory, common.Address{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for block, want := range map[int64]int{p.BlockNumber - 1: 0, p.BlockNumber: 1} {
		code, err := l.node.CodeAt(t.Context(), l.platform.Authority, big.NewInt(block))
		if err != nil || min(len(code), 1) != want {
			t.Errorf("block %d has %d bytes of the first contract, %v; found is block %d", block, len(code), err, p.BlockNumber)
		}
	}
}

// pruned is a node that has no state before a block.
type pruned struct {
	*ethclient.Client
	from uint64
}

func (p pruned) CodeAt(ctx context.Context, a common.Address, block *big.Int) ([]byte, error) {
	if block != nil && block.Uint64() < p.from {
		return nil, errors.New("missing trie node")
	}
	return p.Client.CodeAt(ctx, a, block)
}
