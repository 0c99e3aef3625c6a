package operation_test

import (
	"context"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/services/operation"
)

// history has the client's intents mined and final, twenty a transaction, over the last two days; every tenth transaction is
// another client's. Then come 64 in flight and 20,000 queued, of which the client's own are nine in ten and one in a hundred.
func (b *bundle) history(t testing.TB, intents int) {
	t.Helper()
	fill := strings.NewReplacer("$1", fmt.Sprintf(`'\x%x'::bytea`, b.ops.Signer[:]), "$2", fmt.Sprint(intents/20)) // several take no arguments
	// Of so many rows, indexes are made sooner afterwards, and what refers to what is not looked up.
	b.exec(t, `alter table intents drop constraint intents_transaction_id_fkey`)
	rows, err := b.pool.Query(b.ctx, `select indexname, indexdef from pg_indexes where tablename = 'intents' and indexname <> 'intents_pkey'`)
	if err != nil {
		t.Fatal(err)
	}
	type index struct{ Name, Definition string }
	indexes, err := pgx.CollectRows(rows, pgx.RowToStructByPos[index])
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range indexes {
		b.exec(t, `drop index `+i.Name)
	}
	for _, sql := range []string{
		`insert into lanes (chain_id, signer, next_nonce, fee_cap) values (1337, $1, 1, 2000000000)`,
		`insert into transactions (chain_id, signer, nonce, settled, created_at)
		 select 1337, $1, n, true, now() - interval '2 days' * (1 - n::float8 / $2) from generate_series(1, $2) n`,
		`insert into transactions (chain_id, signer, nonce) select 1337, $1, $2 + n from generate_series(1, 64) n`,
		`insert into attempts (chain_id, hash, transaction_id, tip_cap, fee_cap, raw)
		 select chain_id, sha256(id::text::bytea), id, 1, 2000000000, '' from transactions`,
		`insert into receipts (chain_id, hash, transaction_id, block_number, block_hash, status, gas_used, gas_price, created_at)
		 select a.chain_id, a.hash, t.id, t.nonce, a.hash, 1, 1000000, 1000000000, t.created_at
		   from transactions t join attempts a on a.transaction_id = t.id where t.settled`,
		`insert into intents (chain_id, signer, operation_id, payer, target, selector, data, elements, gas, transaction_id)
		 select chain_id, signer, 'op_' || id || '_' || k, case when id % 10 = 0 then 'cli_other' else 'cli_test' end, '\x0000000000000000000000000000000000000001', '\x00000000', '\x00', 1, 72000, id
		   from transactions, generate_series(1, case when settled then 20 else 1 end) k`,
		`insert into intents (chain_id, signer, operation_id, payer, target, selector, data, elements, gas)
		 select 1337, $1, 'op_q' || n, case when n % 100 = 0 then 'cli_test' else 'cli_other' end, '\x0000000000000000000000000000000000000001', '\x00000000', '\x00', 1, 72000
		   from generate_series(1, 20000) n`,
		`insert into costs (transaction_id, payer, chain_id, signer, gas, batched, weight, whole, mined_at, wei, total)
		 select t.id, i.payer, t.chain_id, t.signer, i.gas, i.n, i.n, i.n, r.created_at, r.gas_used * r.gas_price,
		        sum(r.gas_used * r.gas_price) over (partition by i.payer order by r.created_at, t.id)
		   from transactions t
		   join (select transaction_id, payer, sum(gas) as gas, count(*) as n from intents group by 1, 2) i on i.transaction_id = t.id
		   left join receipts r on r.transaction_id = t.id
		 `,
	} {
		b.exec(t, fill.Replace(sql))
	}
	for _, i := range indexes {
		b.exec(t, i.Definition)
	}
}

// explaining is a database that explains what it is asked, and does it too.
type explaining struct {
	*pgxpool.Pool
	plans []string
}

func (e *explaining) Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) {
	if err := e.explain(ctx, sql, args); err != nil {
		return nil, err
	}
	return e.Pool.Query(ctx, sql, args...)
}

func (e *explaining) explain(ctx context.Context, sql string, args []any) error {
	rows, err := e.Pool.Query(ctx, `explain (analyze, buffers) `+sql, args...)
	if err != nil {
		return err
	}
	lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
	e.plans = append(e.plans, strings.Join(lines, "\n"))
	return err
}

// What a budget needs is found by indexes, whether or not the statistics are of the day, and takes a few pages of a history
// that has tens of thousands.
func TestBudgetDoesNotReadHistory(t *testing.T) {
	if testing.Short() {
		t.Skip("makes a million rows")
	}
	b := setup(t)
	b.history(t, 1_000_000)
	for _, statistics := range []string{"none", "of the day"} {
		if statistics != "none" {
			b.exec(t, `analyze`)
		}
		db := &explaining{Pool: b.pool}
		u, err := operation.ReadBudget(b.ctx, db, b.client)
		if err != nil {
			t.Fatal(err)
		}
		const half = 45_000 / 2 // of the client's transactions; it is later by now
		if spent := u.Spent.Shift(-15).IntPart(); spent < half-500 || spent > half {
			t.Errorf("%d transactions' cost is spent in the last of two days, want %d", spent, half)
		}
		if len(db.plans) != 1 {
			t.Fatalf("%d plans", len(db.plans))
		}
		plan := db.plans[0]
		if found := regexp.MustCompile(`Seq Scan on (intents|transactions|attempts|receipts|costs)`).FindString(plan); found != "" {
			t.Errorf("statistics %s: %s:\n%s", statistics, found, plan)
		}
		for _, index := range []string{"costs_mined", "costs_open", "intents_payer", "attempts_transaction"} {
			if !strings.Contains(plan, index) {
				t.Errorf("statistics %s: %s is not used:\n%s", statistics, index, plan)
			}
		}
		pages := 0
		for _, n := range regexp.MustCompile(`(?:hit|read)=(\d+)`).FindAllStringSubmatch(strings.Split(plan, "\n")[1], -1) {
			read, err := strconv.Atoi(n[1])
			if err != nil {
				t.Fatal(err)
			}
			pages += read
		}
		if pages == 0 || pages > 1000 {
			t.Errorf("statistics %s: it reads %d pages:\n%s", statistics, pages, plan)
		}
	}
}

// BenchmarkMintWithBudget has a client with a million intents behind it mint, with a budget and without one in turn, and
// reports how many times as long the former takes.
func BenchmarkMintWithBudget(t *testing.B) {
	b := newSetup(t)
	b.deployed(t)
	b.history(t, 1_000_000)
	b.exec(t, `analyze`)
	var with, without time.Duration
	mint := func(kind string, n int) time.Duration {
		t.Helper()
		start := time.Now()
		if _, _, err := b.mint(fmt.Sprint(kind, " ", n), "0.000001"); err != nil {
			t.Fatal(err)
		}
		return time.Since(start)
	}
	last := b.count(t, `select max(id) from intents`)
	t.ResetTimer()
	for n := range t.N {
		b.budget(t, "1000000000000000000000000")
		with += mint("with", n)
		if err := operation.SetBudget(b.ctx, b.pool, b.client, nil); err != nil {
			t.Fatal(err)
		}
		without += mint("without", n)
		b.exec(t, `update intents set rejection = 'x' where id > $1 and rejection is null`, last)
	}
	t.ReportMetric(float64(with.Microseconds())/float64(t.N), "µs/with")
	t.ReportMetric(float64(without.Microseconds())/float64(t.N), "µs/without")
	t.ReportMetric(float64(with)/float64(without), "ratio")
}
