package indexer_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/shopspring/decimal"

	"freehold/indexer"
	"freehold/indexer/indexertest"
	"freehold/services/postgres"
	"freehold/services/postgres/postgrestest"
)

// A read costs the same whether the mirror has 10^5, 10^6 or, with FREEHOLD_LONG=1, 10^7 holdings: it goes by its index,
// and touches a handful of pages. Nine holders of ten have the same, which is what paging by size is worst at.
func TestReadsDoNotGrow(t *testing.T) {
	sizes := []int{100_000, 1_000_000}
	if os.Getenv("FREEHOLD_LONG") != "" {
		sizes = append(sizes, 10_000_000)
	}
	if testing.Short() {
		t.Skip("makes a million rows")
	}
	seen := map[string]int{}
	for _, size := range sizes {
		began := time.Now()
		c := newCrowd(t, size)
		t.Logf("%d holdings made in %v", size, time.Since(began).Round(time.Second))
		for _, r := range c.reads() {
			for _, plan := range []string{"force_custom_plan", "force_generic_plan"} {
				name := r.name + ", " + plan
				pages, scans := c.explain(r, plan)
				for _, s := range scans {
					t.Errorf("%d holdings: %s: %s", size, name, s)
				}
				if pages > r.pages {
					t.Errorf("%d holdings: %s touches %d pages, and may touch %d", size, name, pages, r.pages)
				}
				// A tree that is a level higher costs a page a descent.
				if before, ok := seen[name]; ok && pages > before+before/3+8+r.probes {
					t.Errorf("%d holdings: %s touches %d pages, %d before", size, name, pages, before)
				}
				t.Logf("%8d holdings: %-60s %4d pages", size, name, pages)
				seen[name] = pages
			}
		}
	}
}

// crowd is a mirror with many holders of one token, made in the database.
type crowd struct {
	testing.TB
	pool   *pgxpool.Pool
	token  common.Address
	one    common.Address // who moved again in the second half, and holds all tokens
	blocks uint64
}

func newCrowd(t testing.TB, holders int) *crowd {
	t.Helper()
	pool := postgrestest.New(t)
	made, err := indexertest.Fill(t.Context(), pool, 1, holders)
	if err != nil {
		t.Fatal(err)
	}
	return &crowd{TB: t, pool: pool, token: made.Tokens[0], one: made.Wallet(10), blocks: made.Blocks}
}

// crowdRead is a question, and how many pages it may touch.
type crowdRead struct {
	name  string
	pages int
	ask   func(postgres.Querier) (items int, err error)
	items int // that it must return

	probes int // pages that it may touch more where the planner looks up again what it has already, as it is free to
}

func (c *crowd) reads() []crowdRead {
	ctx := c.Context()
	one := c.one
	// In the middle of all that have 100.
	middle := &indexer.Holder{Wallet: common.Address{0x80}, Units: decimal.NewFromInt(100)}
	early := c.blocks / 4
	recent := indexer.AtBlock(c.blocks - 10)
	time := indexer.AtTime(indexertest.CrowdEpoch.Add(time.Duration(early) * 12 * time.Second))
	balance := func(at *indexer.At) func(postgres.Querier) (int, error) {
		return func(db postgres.Querier) (int, error) {
			b, err := indexer.ReadBalance(ctx, db, 1, c.token, one, at)
			return int(b.Units.IntPart()), err
		}
	}
	holdings := func(at *indexer.At) func(postgres.Querier) (int, error) {
		return func(db postgres.Querier) (int, error) {
			p, err := indexer.WalletHoldings(ctx, db, 1, []common.Address{one}, at)
			return len(p.Holdings), err
		}
	}
	holders := func(at *indexer.At, after *indexer.Holder) func(postgres.Querier) (int, error) {
		return func(db postgres.Querier) (int, error) {
			p, err := indexer.Holders(ctx, db, 1, c.token, at, after, 51)
			return len(p.Holders), err
		}
	}
	transfers := func(before *indexer.TransferCursor) func(postgres.Querier) (int, error) {
		return func(db postgres.Querier) (int, error) {
			p, err := indexer.Transfers(ctx, db, 1, c.token, before, 51)
			return len(p.Transfers), err
		}
	}
	supply := func(at *indexer.At) func(postgres.Querier) (int, error) {
		return func(db postgres.Querier) (int, error) {
			b, err := indexer.ReadBalance(ctx, db, 1, c.token, common.Address{}, at)
			return int(b.Supply.IntPart()) / 2000, err
		}
	}
	at := indexer.AtBlock(early)
	return []crowdRead{
		{"one wallet of one token", 40, balance(nil), 100, 0},
		{"one wallet of one token at a block", 40, balance(at), 50, 0},
		{"one wallet of one token at a time", 40, balance(time), 50, 0},
		{"a wallet's holdings", 40, holdings(nil), 11, 0},
		{"a wallet's holdings at a block", 60, holdings(at), 11, 0},
		{"the first page of holders", 100, holders(nil, nil), 51, 0},
		{"a deep page of holders", 130, holders(nil, middle), 51, 0},
		{"the first page of holders at a recent block", 250, holders(recent, nil), 51, 0},
		{"a deep page of holders at a recent block", 250, holders(recent, middle), 51, 0},
		{"the first page of transfers", 350, transfers(nil), 51, 4 * 51},
		{"a deep page of transfers", 350, transfers(&indexer.TransferCursor{Block: early}), 51, 4 * 51},
		{"the supply", 40, supply(nil), int(c.blocks) * 10 * 1000 / 2000, 0},
		{"the supply at a block", 40, supply(at), int(early), 0},
	}
}

// overheard notes the one query that is asked.
type overheard struct {
	*pgxpool.Pool
	sql  string
	args []any
}

func (o *overheard) Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) {
	o.sql, o.args = sql, args
	return o.Pool.Query(ctx, sql, args...)
}

// explain asks, checks what is answered, and runs the same query again to see how: the pages that it touches, and what
// it reads from end to end of that which grows.
func (c *crowd) explain(r crowdRead, mode string) (pages int, scans []string) {
	c.Helper()
	o := &overheard{Pool: c.pool}
	items, err := r.ask(o)
	if err != nil {
		c.Fatal(err)
	}
	if items != r.items {
		c.Errorf("%s: %d, want %d", r.name, items, r.items)
	}
	literals := make([]string, len(o.args))
	for i, a := range o.args {
		literals[i] = literal(a)
	}
	conn, err := c.pool.Acquire(c.Context())
	if err != nil {
		c.Fatal(err)
	}
	defer conn.Release()
	for _, sql := range []string{`set plan_cache_mode = ` + mode, `prepare asked as ` + o.sql} {
		if _, err := conn.Exec(c.Context(), sql); err != nil {
			c.Fatal(err)
		}
	}
	var text []byte
	err = conn.QueryRow(c.Context(), `explain (analyze, buffers, format json) execute asked (`+strings.Join(literals, ", ")+`)`,
		pgx.QueryExecModeSimpleProtocol).Scan(&text)
	if err != nil {
		c.Fatal(err)
	}
	if _, err := conn.Exec(c.Context(), `deallocate asked`); err != nil {
		c.Fatal(err)
	}
	var answer []struct{ Plan plan }
	if err := json.Unmarshal(text, &answer); err != nil || len(answer) != 1 {
		c.Fatalf("%v in %s", err, text)
	}
	top := answer[0].Plan
	if scans = top.scans(); len(scans) > 0 || top.Hit+top.Read > r.pages {
		c.Logf("%s, %s: %s", r.name, mode, text)
	}
	return top.Hit + top.Read, scans
}

// plan is a node of what explain answers.
type plan struct {
	Node     string `json:"Node Type"`
	Relation string `json:"Relation Name"`
	Loops    int    `json:"Actual Loops"` // 0: it was not come to
	Hit      int    `json:"Shared Hit Blocks"`
	Read     int    `json:"Shared Read Blocks"`
	Plans    []plan
}

func (p plan) scans() (list []string) {
	switch p.Relation {
	case "accounts", "entries", "transfers", "blocks":
		if p.Node == "Seq Scan" && p.Loops > 0 {
			list = append(list, "reads all of "+p.Relation)
		}
	}
	for _, sub := range p.Plans {
		list = append(list, sub.scans()...)
	}
	return list
}

// literal is an argument as SQL writes it.
func literal(arg any) string {
	switch a := arg.(type) {
	case nil:
		return "null"
	case []byte:
		if a == nil {
			return "null"
		}
		return fmt.Sprintf(`'\x%x'`, a)
	case [][]byte:
		parts := make([]string, len(a))
		for i := range a {
			parts[i] = literal(a[i])
		}
		return `array[` + strings.Join(parts, ", ") + `]::bytea[]`
	case time.Time:
		return `'` + a.Format(time.RFC3339Nano) + `'`
	case *decimal.Decimal:
		if a == nil {
			return "null"
		}
		return a.String()
	default:
		return fmt.Sprint(a)
	}
}
