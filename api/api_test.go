package api_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/api"
	"freehold/indexer"
	"freehold/services/access"
	"freehold/services/asset"
	"freehold/services/distribution"
	"freehold/services/investor"
	"freehold/services/operation"
	"freehold/services/postgres/postgrestest"
	"freehold/services/prepare"
	"freehold/services/token"
	"freehold/services/vault"
	"freehold/services/watch"
)

const chainID = 1337

// bundle is the API on a database of its own. No process runs: what is accepted stays queued, and the mirror is empty
// except for what a test writes into it.
type bundle struct {
	pool   *pgxpool.Pool
	access *access.Service
	url    string
	client access.Client
	key    string
	log    *bytes.Buffer
	server *http.Server
}

// mirror binds the indexer's queries to a pool.
type mirror struct{ pool *pgxpool.Pool }

func (m mirror) WatchedHoldings(ctx context.Context, chainID int64, clientID string, wallets []common.Address, at *indexer.At) (indexer.WatchedPage, error) {
	return indexer.WatchedHoldings(ctx, m.pool, chainID, clientID, wallets, at)
}

func (m mirror) WatchHolders(ctx context.Context, chainID int64, watch string, at *indexer.At, after *indexer.WatchHolder, limit int) (indexer.WatchHolderPage, error) {
	return indexer.WatchHolders(ctx, m.pool, chainID, watch, at, after, limit)
}

func (m mirror) Holders(ctx context.Context, chainID int64, token common.Address, at *indexer.At, after *indexer.Holder, limit int) (indexer.HolderPage, error) {
	return indexer.Holders(ctx, m.pool, chainID, token, at, after, limit)
}

func (m mirror) Transfers(ctx context.Context, chainID int64, token common.Address, before *indexer.TransferCursor, limit int) (indexer.TransferPage, error) {
	return indexer.Transfers(ctx, m.pool, chainID, token, before, limit)
}

func (m mirror) Registrations(ctx context.Context, chainID int64, wallets []common.Address) (map[common.Address]indexer.Registration, error) {
	return indexer.Registrations(ctx, m.pool, chainID, wallets)
}

func (m mirror) WalletHoldings(ctx context.Context, chainID int64, wallets []common.Address, at *indexer.At) (indexer.HoldingPage, error) {
	return indexer.WalletHoldings(ctx, m.pool, chainID, wallets, at)
}

func (m mirror) Balance(ctx context.Context, chainID int64, token, wallet common.Address, at *indexer.At) (indexer.Balance, error) {
	return indexer.ReadBalance(ctx, m.pool, chainID, token, wallet, at)
}

func setup(t *testing.T, change ...func(*api.Config)) *bundle {
	t.Helper()
	return setupServer(t, func(*http.Server) {}, change...)
}

func setupServer(t *testing.T, tune func(*http.Server), change ...func(*api.Config)) *bundle {
	t.Helper()
	t.Parallel()
	b := &bundle{pool: postgrestest.New(t), log: &bytes.Buffer{}}
	var err error
	if b.access, err = access.New(access.Config{Pool: b.pool, Pepper: bytes.Repeat([]byte("p"), 32)}); err != nil {
		t.Fatal(err)
	}
	kek, err := vault.MemoryKEK()
	if err != nil {
		t.Fatal(err)
	}
	assets, investors, tokens := asset.New(b.pool), investor.New(b.pool), token.New(b.pool)
	platforms := token.NewPlatforms(b.pool, token.Platform{ChainID: chainID, Registry: common.HexToAddress("0xa1"),
		Factory: common.HexToAddress("0xa2"), Vault: common.HexToAddress("0xa3"), ShareImplementation: common.HexToAddress("0xa4")})
	c := api.Config{Access: b.access, Assets: assets, Investors: investors, Tokens: tokens, Watches: watch.New(b.pool), Mirror: mirror{b.pool}, Platforms: platforms,
		Vault:  vault.New(vault.Config{Pool: b.pool, KEK: kek}),
		Logger: slog.New(slog.NewTextHandler(b.log, nil)),
		Operations: operation.New(operation.Config{Pool: b.pool, Assets: assets, Investors: investors, Tokens: tokens,
			Platforms: platforms, Signer: common.HexToAddress("0x51")})}
	c.Distributions = distribution.New(distribution.Config{Pool: b.pool, Tokens: tokens})
	c.Prepare = prepare.New(prepare.Config{Tokens: tokens, Operations: c.Operations, Distributions: c.Distributions, Platforms: platforms, Node: func(int64) prepare.Node { return nil }})
	for _, f := range change {
		f(&c)
	}
	if b.server, err = api.New(c); err != nil {
		t.Fatal(err)
	}
	tune(b.server)
	s := httptest.NewUnstartedServer(nil)
	s.Config = b.server
	s.Start()
	t.Cleanup(s.Close)
	b.url = s.URL
	b.client, b.key = b.newClient(t)
	return b
}

func (b *bundle) newClient(t *testing.T) (access.Client, string) {
	t.Helper()
	c, err := b.access.CreateClient(t.Context(), t.Name())
	if err != nil {
		t.Fatal(err)
	}
	key, _, err := b.access.CreateKey(t.Context(), c.ID, "test", access.Test, time.Time{}, access.AllScopes()...)
	if err != nil {
		t.Fatal(err)
	}
	return c, key
}

// answer is a response, read whole.
type answer struct {
	status int
	header http.Header
	text   string
	body   map[string]any
}

// call sends a request with the bundle's key; header is "Name: value" lines and may override.
func (b *bundle) call(t *testing.T, method, path, body string, header ...string) answer {
	t.Helper()
	var reader io.Reader
	if body != "" {
		reader = strings.NewReader(body)
	}
	r, err := http.NewRequestWithContext(t.Context(), method, b.url+path, reader)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+b.key)
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	for _, h := range header {
		name, value, _ := strings.Cut(h, ": ")
		if value == "" {
			r.Header.Del(name)
			continue
		}
		r.Header.Set(name, value)
	}
	return b.do(t, r)
}

func (b *bundle) do(t *testing.T, r *http.Request) answer {
	t.Helper()
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	a := answer{status: response.StatusCode, header: response.Header, text: string(text)}
	if strings.Contains(response.Header.Get("Content-Type"), "json") {
		if err := json.Unmarshal(text, &a.body); err != nil {
			t.Fatalf("%s %s: %v in %s", r.Method, r.URL.Path, err, text)
		}
	}
	return a
}

// get is call that must succeed.
func (b *bundle) get(t *testing.T, path string) map[string]any {
	t.Helper()
	a := b.call(t, "GET", path, "")
	if a.status != 200 {
		t.Fatalf("GET %s: %d %s", path, a.status, a.text)
	}
	return a.body
}

// post is call that must succeed.
func (b *bundle) post(t *testing.T, path, body string) map[string]any {
	t.Helper()
	a := b.call(t, "POST", path, body, "Idempotency-Key: "+key())
	if a.status != 201 && a.status != 202 {
		t.Fatalf("POST %s: %d %s", path, a.status, a.text)
	}
	return a.body
}

var keys atomic.Int64

// key is an Idempotency-Key that was not used before.
func key() string { return fmt.Sprint("key-", keys.Add(1)) }

// cursor is one as a client could make it up.
func cursor(text string) string { return base64.RawURLEncoding.EncodeToString([]byte(text)) }
