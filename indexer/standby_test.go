package indexer_test

import (
	"context"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/indexer"
	"freehold/migrations"
	"freehold/services/devnet"
	"freehold/services/postgres"
)

// reads counts the reads of the mirror that a pool is asked.
type reads struct{ count atomic.Int64 }

func (r *reads) TraceQueryStart(ctx context.Context, _ *pgx.Conn, q pgx.TraceQueryStartData) context.Context {
	if strings.Contains(q.SQL, "with asof") {
		r.count.Add(1)
	}
	return ctx
}

func (r *reads) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

func (r *reads) pool(t testing.TB, address string) *pgxpool.Pool {
	t.Helper()
	config, err := pgxpool.ParseConfig(address)
	if err != nil {
		t.Fatal(err)
	}
	config.ConnConfig.Tracer = r
	pool, err := pgxpool.NewWithConfig(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	return pool
}

// startReplica starts a primary with the schema, and a streaming replica of it.
func startReplica(t testing.TB) (primary, replica *devnet.Postgres) {
	t.Helper()
	start := func(dir string) *devnet.Postgres {
		p, err := devnet.StartPostgres(t.Context(), devnet.PostgresConfig{Dir: dir})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = p.Close() }) // of one that a test has ended, it says so
		return p
	}
	dir := t.TempDir()
	first, second := filepath.Join(dir, "primary"), filepath.Join(dir, "replica")
	if err := start(first).Close(); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("cp", "-a", first, second).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	primary = start(first)
	u, err := url.Parse(primary.URL())
	if err != nil {
		t.Fatal(err)
	}
	password, _ := u.User.Password()
	settings := fmt.Sprintf("primary_conninfo = 'host=%s port=%s user=%s password=%s'\nwal_retrieve_retry_interval = '100ms'\n",
		u.Hostname(), u.Port(), u.User.Username(), password)
	for name, text := range map[string]string{"postgresql.auto.conf": settings, "standby.signal": ""} {
		if err := os.WriteFile(filepath.Join(second, "data", name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	replica = start(second)
	pool, err := postgres.Open(t.Context(), primary.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	if _, _, err := postgres.Migrate(t.Context(), pool, migrations.FS); err != nil {
		t.Fatal(err)
	}
	return primary, replica
}

// A replica answers while it keeps up. Nobody reads from it what is older than the primary's mirror was when they asked,
// after an undo neither; and it may go away.
func TestReadsFromReplica(t *testing.T) {
	t.Parallel()
	primary, replica := startReplica(t)
	w := newWorld(t)
	var ofPrimary, ofReplica reads
	w.pool = ofPrimary.pool(t, primary.URL())
	standby := ofReplica.pool(t, replica.URL())
	w.x = w.indexer(w.config())
	quick := indexer.NewStandbyMirror(indexer.NewStandby(w.pool, standby, 50*time.Millisecond, slog.New(slog.DiscardHandler)))
	patient := indexer.NewStandbyMirror(indexer.NewStandby(w.pool, standby, time.Minute, slog.New(slog.DiscardHandler)))

	token := w.share("hotel")
	w.issue(token, 0, wallets[0], 100)
	w.commit()
	w.converge(w.x)
	// check reads, and says whether the replica was asked in the end.
	check := func(what string, m *indexer.Mirror, first int64, fromReplica bool) {
		t.Helper()
		before, beforeReplica := ofPrimary.count.Load(), ofReplica.count.Load()
		b, err := m.Balance(t.Context(), w.id(), token, wallets[0], nil)
		w.must(err)
		equal(t, what, b, indexer.Balance{Block: w.block(0), Units: units(first), Supply: units(100)})
		equal(t, what+": asked of the primary", ofPrimary.count.Load()-before, map[bool]int64{true: 0, false: 1}[fromReplica])
		equal(t, what+": asked of the replica", ofReplica.count.Load()-beforeReplica, map[bool]int64{true: 1, false: 0}[fromReplica])
	}
	tell := func(sql string) {
		t.Helper()
		_, err := standby.Exec(t.Context(), sql)
		w.must(err)
	}
	check("in step", patient, 100, true)
	page, err := patient.Holders(t.Context(), w.id(), token, nil, nil, 10)
	w.must(err)
	equal(t, "holders", page.Holders, []indexer.Holder{{Wallet: wallets[0], Units: units(100)}})
	held, err := patient.WalletHoldings(t.Context(), w.id(), []common.Address{wallets[0]}, indexer.AtBlock(w.head()))
	w.must(err)
	equal(t, "holdings", len(held.Holdings), 1)
	moves, err := patient.Transfers(t.Context(), w.id(), token, nil, 10)
	w.must(err)
	equal(t, "transfers", len(moves.Transfers), 1)
	equal(t, "asked of the primary in all", ofPrimary.count.Load(), int64(0))

	tell(`select pg_wal_replay_pause()`)
	w.move(token, wallets[0], wallets[1], 30)
	w.commit()
	w.converge(w.x)
	check("the replica is behind", quick, 70, false)
	// Who waits long enough gets it from the replica.
	answered := make(chan error, 1)
	go func() {
		_, err := patient.Balance(context.Background(), w.id(), token, wallets[0], nil)
		answered <- err
	}()
	select {
	case err := <-answered:
		t.Fatalf("a replica that is behind has answered: %v", err)
	case <-time.After(100 * time.Millisecond):
	}
	tell(`select pg_wal_replay_resume()`)
	w.must(<-answered)
	check("in step again", patient, 70, true)

	// After an undo the cursor is lower, and what the replica has is older all the same.
	tell(`select pg_wal_replay_pause()`)
	w.fork(1)
	w.move(token, wallets[0], wallets[1], 55)
	w.commit()
	w.converge(w.x)
	check("an undo that the replica has not seen", quick, 45, false)
	tell(`select pg_wal_replay_resume()`)
	check("in step with the other branch", patient, 45, true)

	if _, err := patient.Balance(t.Context(), w.id(), token, wallets[0], indexer.AtBlock(w.head()+1)); err == nil {
		t.Error("a block to come is answered")
	}
	if err := replica.Close(); err != nil {
		t.Fatal(err)
	}
	b, err := quick.Balance(t.Context(), w.id(), token, wallets[0], nil) // which finds out
	w.must(err)
	equal(t, "without the replica", b.Units, units(45))
	check("while it is away", quick, 45, false)
}
