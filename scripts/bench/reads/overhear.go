package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/api"
	"freehold/indexer"
	"freehold/services/access"
	"freehold/services/asset"
	"freehold/services/investor"
	"freehold/services/operation"
	"freehold/services/token"
	"freehold/services/watch"
)

// endpoint is a kind of request, and different ones of it.
type endpoint struct {
	name  string
	paths []string
}

func (s *stage) endpoints() []endpoint {
	r := rand.New(rand.NewPCG(1, 2))
	list := func(path func() string) (paths []string) {
		for range s.requests {
			paths = append(paths, path())
		}
		return paths
	}
	wallet := func() common.Address { return s.crowd.Wallet(1 + r.IntN(s.holders)) }
	block := func() uint64 { return 1 + r.Uint64N(s.crowd.Blocks-1) }
	holders, transfers := "/v1/tokens/"+s.tokens[0]+"/holders", "/v1/tokens/"+s.tokens[0]+"/transfers"
	return []endpoint{
		{"holdings of a wallet of one token", list(func() string {
			return fmt.Sprintf("/v1/wallets/%s/holdings?chain_id=%d", wallet(), crowdChain)
		})},
		{"holdings of a wallet of 11 tokens", list(func() string {
			return fmt.Sprintf("/v1/wallets/%s/holdings?chain_id=%d", s.crowd.Wallet(1+r.IntN(99)), crowdChain)
		})},
		{"one holding", list(func() string { return fmt.Sprintf("%s/%s", holders, wallet()) })},
		{"one holding as of a block", list(func() string { return fmt.Sprintf("%s/%s?at_block=%d", holders, wallet(), block()) })},
		{"one holding as of a time", list(func() string {
			return fmt.Sprintf("%s/%s?at_time=2020-01-01T%02d:%02d:00Z", holders, wallet(), 1+r.IntN(23), r.IntN(60))
		})},
		{"a page of 50 holders", s.walk(holders)},
		{"a page of 50 transfers", s.walk(transfers)},
	}
}

// walk is the pages of a list, from the first on.
func (s *stage) walk(list string) (paths []string) {
	path := list
	for range s.requests {
		paths = append(paths, path)
		var page struct {
			Next string `json:"next_cursor"`
		}
		if err := s.get(path, &page); err != nil || page.Next == "" {
			break // what is wrong shows when it is measured
		}
		path = list + "?cursor=" + page.Next
	}
	return paths
}

func (s *stage) get(path string, into any) error {
	r, err := http.NewRequest(http.MethodGet, "http://"+s.address+path, nil)
	if err != nil {
		return err
	}
	r.Header.Set("Authorization", "Bearer "+s.key)
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	return json.NewDecoder(response.Body).Decode(into)
}

// statement is what the API asked of the database.
type statement struct {
	sql  string
	args []any
}

// asked is the statements of each request.
type asked [][]statement

// each is how many statements a request takes.
func (a asked) each() float64 {
	n := 0
	for _, statements := range a {
		n += len(statements)
	}
	return float64(n) / float64(len(a))
}

// overhearing is the API on a pool of its own that tells what it is asked.
type overhearing struct {
	pool    *pgxpool.Pool
	handler http.Handler

	mu    sync.Mutex
	heard []statement
}

// TraceQueryStart notes a statement.
func (o *overhearing) TraceQueryStart(ctx context.Context, _ *pgx.Conn, data pgx.TraceQueryStartData) context.Context {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.heard = append(o.heard, statement{data.SQL, slices.Clone(data.Args)})
	return ctx
}

// TraceQueryEnd is there for the interface.
func (o *overhearing) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

func (s *stage) startLocal(ctx context.Context) error {
	config, err := pgxpool.ParseConfig(s.databaseURL())
	if err != nil {
		return err
	}
	o := &overhearing{}
	config.ConnConfig.Tracer = o
	if o.pool, err = pgxpool.NewWithConfig(ctx, config); err != nil {
		return err
	}
	s.local = o
	keys, err := access.New(access.Config{Pool: o.pool, Pepper: []byte(pepper)})
	if err != nil {
		return err
	}
	assets, investors, tokens, platforms := asset.New(o.pool), investor.New(o.pool), token.New(o.pool), token.NewPlatforms(o.pool)
	server, err := api.New(api.Config{Access: keys, Assets: assets, Investors: investors, Tokens: tokens, Watches: watch.New(o.pool),
		Mirror: indexer.NewMirror(o.pool), Platforms: platforms, Logger: slog.New(slog.DiscardHandler),
		Operations: operation.New(operation.Config{Pool: o.pool, Assets: assets, Investors: investors, Tokens: tokens, Platforms: platforms})})
	if err != nil {
		return err
	}
	o.handler = server.Handler
	return nil
}

// overhear finds out the SQL that answers each request, without that of what is cached: the key and the chain.
func (s *stage) overhear(ctx context.Context, paths []string) (asked, error) {
	if s.local == nil {
		if err := s.startLocal(ctx); err != nil {
			return nil, err
		}
	}
	ask := func(path string) ([]statement, error) {
		s.local.heard = nil
		w, r := httptest.NewRecorder(), httptest.NewRequestWithContext(ctx, http.MethodGet, path, nil)
		r.Header.Set("Authorization", "Bearer "+s.key)
		s.local.handler.ServeHTTP(w, r)
		if w.Code != http.StatusOK {
			text, err := io.ReadAll(w.Result().Body)
			return nil, fmt.Errorf("GET %s: %d %s %w", path, w.Code, text, err)
		}
		return s.local.heard, nil
	}
	var all asked
	for _, path := range paths {
		var heard []statement
		for range 3 { // the key's row may have to be read anew at any moment
			again, err := ask(path)
			if err != nil {
				return nil, err
			}
			if heard == nil || len(again) < len(heard) {
				heard = again
			}
		}
		all = append(all, heard)
	}
	return all, nil
}
