package operation_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/services/operation"
)

// recorder keeps the statements of a pool.
type recorder struct {
	mu         sync.Mutex
	statements []pgx.TraceQueryStartData
}

func (r *recorder) TraceQueryStart(ctx context.Context, _ *pgx.Conn, q pgx.TraceQueryStartData) context.Context {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.statements = append(r.statements, q)
	return ctx
}

func (*recorder) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

// Pages of a list touch a number of database pages that does not grow with the history, and between them list all of it.
func TestListLooksAtABoundedPartOfTheHistory(t *testing.T) {
	b := setup(t)
	const history = 200_000
	b.exec(t, `insert into operations (id, client_id, kind, chain_id, token_id)
		select 'op_' || lpad(n::text, 26, '0'), $1, case when n = 5 then 'rare' else 'pause' end, 1337, $2 from generate_series(1, $3::int) n`,
		b.client, b.token, history)
	b.exec(t, `insert into intents (chain_id, signer, operation_id, target, selector, data, elements, gas, rejection)
		select 1337, decode(repeat('51', 20), 'hex'), id, decode(repeat('52', 20), 'hex'), '\x00000000', '', 0, 1, case when kind = 'rare' then 'no'::bytea end
		  from operations where kind in ('pause', 'rare')`)
	// And batches, the newest of all.
	b.exec(t, `insert into operations (id, client_id, kind, chain_id, token_id, items)
		select 'op_z' || lpad(n::text, 25, '0'), $1, 'mint_batch', 1337, $2, 1000 from generate_series(1, 100) n`, b.client, b.token)
	b.exec(t, `with i as (
			insert into intents (chain_id, signer, operation_id, target, selector, data, elements, gas)
			select 1337, decode(repeat('51', 20), 'hex'), o.id, t.address, '\x00000000', '', 200, 1
			  from operations o join tokens t on t.id = o.token_id, generate_series(1, 5) where o.kind = 'mint_batch'
			returning id, operation_id, target),
		n as (select *, row_number() over (order by id) - 1 as n, (row_number() over (partition by operation_id order by id) - 1) * 200 as first from i)
		insert into mints (operation_id, ordinal, chain_id, token, serial, ref, wallet, units, intent_id)
		select operation_id, first + k, 1337, target, n * 200 + k, sha256((n * 200 + k)::text::bytea), target, 1, id from n, generate_series(0, 199) k`)
	b.exec(t, `insert into issues (chain_id, token, serial, ref, wallet, units, block_number, log_index, tx_hash)
		select chain_id, token, serial, ref, wallet, units, 7, serial, ref from mints`)
	b.mirror(t, 6)
	b.exec(t, `vacuum analyze`)

	config := b.pool.Config()
	seen := &recorder{}
	config.ConnConfig.Tracer = seen
	pool, err := pgxpool.NewWithConfig(b.ctx, config)
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	c := b.ops.Config
	c.Pool = pool
	ops := operation.New(c)

	last := fmt.Sprintf("op_%026d", history/2)
	for _, l := range []struct {
		name  string
		f     operation.Filter
		after string
		items int
		more  bool
	}{
		{"all", operation.Filter{}, last, 100, true},
		{"of a status that none here has", operation.Filter{Status: operation.Finalized}, last, 0, true},
		{"of a kind that none here has", operation.Filter{Kind: "rare"}, last, 0, true},
		{"of a token and a status", operation.Filter{Status: operation.Rejected, TokenID: b.token}, last, 0, true},
		{"of a token and a kind", operation.Filter{Kind: "rare", TokenID: b.token}, last, 0, true},
		{"of a token", operation.Filter{TokenID: b.token}, last, 100, true},
		{"near the end", operation.Filter{Status: operation.Rejected}, "op_00000000000000000000000500", 1, false},
		{"batches", operation.Filter{Kind: operation.KindMintBatch}, "", 5, true},
		{"included batches", operation.Filter{Status: operation.Included}, "", 5, true},
	} {
		seen.statements = nil
		page, next, err := ops.List(b.ctx, b.client, l.f, l.after, 100)
		if err != nil || len(page) != l.items || (next != "") != l.more {
			t.Errorf("%s: %d operations, next %q, %v, want %d", l.name, len(page), next, err, l.items)
		}
		touched := 0
		for _, q := range slices.Clone(seen.statements) {
			if strings.Contains(q.SQL, "operations") {
				touched += blocks(t, b.pool, q)
			}
		}
		if touched == 0 || touched > 60_000 {
			t.Errorf("%s: a page touches %d blocks of the database", l.name, touched)
		}
	}

	var listed []string
	for next := ""; ; {
		var page []operation.Operation
		if page, next, err = ops.List(b.ctx, b.client, operation.Filter{Kind: operation.KindMintBatch}, next, 7); err != nil {
			t.Fatal(err)
		}
		for _, o := range page {
			listed = append(listed, o.ID)
		}
		if next == "" || next < "op_z" {
			break
		}
	}
	if len(listed) != 100 || !slices.IsSortedFunc(listed, func(x, y string) int { return -strings.Compare(x, y) }) || len(slices.Compact(listed)) != 100 {
		t.Errorf("the pages have %d batches, want each of 100 once and in order", len(listed))
	}
}

// blocks is how many blocks a statement touches, in memory or not.
func blocks(t *testing.T, pool *pgxpool.Pool, q pgx.TraceQueryStartData) int {
	t.Helper()
	var text []byte
	if err := pool.QueryRow(t.Context(), `explain (analyze, buffers, timing off, format json) `+q.SQL, q.Args...).Scan(&text); err != nil {
		t.Fatal(err)
	}
	var plans []struct {
		Plan struct {
			Hit  int `json:"Shared Hit Blocks"`
			Read int `json:"Shared Read Blocks"`
		}
	}
	if err := json.Unmarshal(text, &plans); err != nil {
		t.Fatal(err)
	}
	return plans[0].Plan.Hit + plans[0].Plan.Read
}
