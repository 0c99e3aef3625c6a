package indexer_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/indexer"
	"freehold/services/postgres"
	"freehold/services/postgres/postgrestest"
)

// runAll runs indexers until stop is called, which waits for them.
func (w *world) runAll(indexers ...*indexer.Indexer) (stop func()) {
	ctx, cancel := context.WithCancel(w.Context())
	var group sync.WaitGroup
	for _, x := range indexers {
		group.Go(func() {
			if err := x.Run(ctx); err != nil {
				w.Error(err)
			}
		})
	}
	return func() {
		cancel()
		group.Wait()
	}
}

// await waits until the mirror is at the node's head.
func (w *world) await() {
	w.Helper()
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(10 * time.Millisecond) {
		s, err := indexer.ReadStatus(w.Context(), w.pool, w.id())
		if h := w.header(0); err == nil && s.Hash == h.Hash() {
			return
		}
		if time.Now().After(deadline) {
			w.Fatalf("the mirror does not reach the head: %+v, %v", s, err)
		}
	}
}

// storm lets the chain live, with reorgs, some of them twice in a row.
func (w *world) storm(r *rand.Rand, rounds int) {
	w.Helper()
	token := w.found()
	for range rounds {
		for range 1 + r.IntN(4) {
			w.act(r, token)
			w.commit()
		}
		for r.IntN(2) == 0 {
			depth := 1 + r.Uint64N(4)
			if w.head()-depth < w.start+6 {
				break
			}
			w.fork(depth)
			for range 1 + r.IntN(5) {
				w.act(r, token)
				w.commit()
			}
		}
	}
	w.commit()
}

// Replicas, each with a pool of its own, keep one mirror together.
func TestReplicas(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	url := postgrestest.URL(t)
	var replicas []*indexer.Indexer
	for i := range 3 {
		pool, err := postgres.Open(t.Context(), url)
		w.must(err)
		t.Cleanup(pool.Close)
		c := w.config()
		c.Pool, c.Poll, c.Window = pool, time.Duration(i+1)*2*time.Millisecond, indexer.Window{Near: 3, Blocks: uint64(2 * (i + 1))}
		replicas = append(replicas, w.indexer(c))
		w.pool = pool
	}
	stop := w.runAll(replicas...)
	defer stop()
	w.storm(rand.New(rand.NewPCG(21, 0)), 25)
	w.await()
	stop()
	w.verify()
	w.afresh()
}

// Sessions are cut at any moment, as by kill -9: what a step has not committed has not happened. First at random, and then
// at each table while a step waits to write it.
func TestSessionsAreCut(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.config()
	c.Poll, c.Window = time.Millisecond, indexer.Window{Near: 2, Blocks: 4}
	stop := w.runAll(w.indexer(c), w.indexer(c))
	defer stop()
	done := make(chan struct{})
	var killer sync.WaitGroup
	admin := postgresAdmin(w)
	cut := func(sql string) (n int) {
		if err := admin.QueryRow(context.Background(), `
			select count(pg_terminate_backend(pid))
			  from pg_stat_activity
			 where datname = current_database() and pid <> pg_backend_pid() and `+sql).Scan(&n); err != nil {
			t.Error(err)
		}
		return n
	}
	killer.Go(func() {
		for r := rand.New(rand.NewPCG(22, 0)); ; {
			select {
			case <-done:
				return
			case <-time.After(time.Duration(r.IntN(30)) * time.Millisecond):
				cut(`state <> 'idle'`)
			}
		}
	})
	w.storm(rand.New(rand.NewPCG(23, 0)), 20)
	close(done)
	killer.Wait()
	w.await()

	token := w.share("barn")
	w.commit()
	w.await()
	for _, table := range []string{"chains", "blocks", "transfers", "entries", "accounts", "issues"} {
		for _, undo := range []bool{false, true} {
			lock, err := w.pool.Begin(t.Context())
			w.must(err)
			_, err = lock.Exec(t.Context(), `lock table `+table+` in exclusive mode`)
			w.must(err)
			if undo {
				w.fork(1)
			}
			w.count++
			w.issue(token, w.count, wallets[0], 5)
			w.commit()
			for deadline := time.Now().Add(20 * time.Second); cut(`wait_event_type = 'Lock'`) == 0; time.Sleep(time.Millisecond) {
				if time.Now().After(deadline) {
					t.Fatalf("no step waits for %s", table)
				}
			}
			w.must(lock.Rollback(t.Context()))
			w.await()
		}
	}
	stop()
	w.verify()
	w.afresh()
}

// postgresAdmin is another connection to the test's database, which the test does not cut.
func postgresAdmin(w *world) *pgxpool.Pool {
	c := w.pool.Config().Copy()
	c.MaxConns = 1
	pool, err := pgxpool.NewWithConfig(w.Context(), c)
	w.must(err)
	w.Cleanup(pool.Close)
	return pool
}

// A transaction that fails at any statement leaves nothing. The constraint stands for any failure.
func TestStepIsAllOrNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.found()
	w.converge(w.x)
	before := dump(t, w.pool)
	w.count++
	w.issue(token, w.count, wallets[0], 5)
	w.send(token, shareABI.PackSetAddressFrozen(wallets[0], true))
	w.send(token, shareABI.PackPause())
	w.commit()
	breakTables := func(f func(table string)) {
		for _, table := range []string{"blocks", "transfers", "entries", "accounts", "issues", "freezes", "token_rules", "chains"} {
			trigger := func(sql string) {
				_, err := w.pool.Exec(t.Context(), fmt.Sprintf(sql, table))
				w.must(err)
			}
			trigger(`create function refuse_%s() returns trigger language plpgsql as $$ begin raise 'refused'; end $$`)
			trigger(`create trigger refuse after insert or update or delete on %[1]s execute function refuse_%[1]s()`)
			f(table)
			trigger(`drop trigger refuse on %[1]s; drop function refuse_%[1]s`)
		}
	}
	breakTables(func(table string) {
		if err := w.x.Converge(t.Context()); err == nil || errors.Is(err, indexer.ErrNothingNew) {
			t.Errorf("%s refused: %v, want an error", table, err)
		}
		equal(t, "tables when "+table+" refused", dump(t, w.pool), before)
	})
	w.converge(w.x)
	w.verify()

	before = dump(t, w.pool)
	w.fork(1)
	w.commit()
	breakTables(func(table string) {
		if err := w.x.Converge(t.Context()); err == nil || errors.Is(err, indexer.ErrReorg) {
			t.Errorf("%s refused: %v, want an error", table, err)
		}
		equal(t, "tables when "+table+" refused", dump(t, w.pool), before)
	})
	w.converge(w.x)
	w.verify()
}

// One in five requests, and one in five answers within a request, fails.
func TestFailingNode(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	r := rand.New(rand.NewPCG(24, 0))
	run := func(failing bool) (requests int) {
		node := &hostile{Chain: w.rpc}
		if failing {
			node.before = func([]rpc.BatchElem) error {
				if r.IntN(5) == 0 {
					return errors.New("connection reset by peer")
				}
				return nil
			}
		}
		c := w.config()
		c.Pool, c.Chain, c.Window = postgrestest.New(t), node, indexer.Window{Near: 1000, Blocks: 1}
		x := w.indexer(c)
		for {
			err := x.Converge(t.Context())
			if errors.Is(err, indexer.ErrNothingNew) {
				break
			}
		}
		w.verifyIn(c.Pool)
		c.Pool.Close()
		return node.requests
	}
	w.storm(rand.New(rand.NewPCG(25, 0)), 15)
	well, ill := run(false), run(true)
	t.Logf("%d requests, %d of a failing node", well, ill)
	if ill > 2*well {
		t.Errorf("%d requests where %d do", ill, well)
	}
	w.x = nil
}

// A node that wants to be asked less often is asked once a step.
func TestRateLimit(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for name, limit := range map[string]error{
		"status":  rpc.HTTPError{StatusCode: 429, Status: "429 Too Many Requests"},
		"wording": errors.New("compute units per second capacity exceeded"),
	} {
		node := &hostile{Chain: w.rpc, before: func([]rpc.BatchElem) error { return limit }}
		c := w.config()
		c.Chain = node
		x := w.indexer(c)
		for step := 1; step <= 2; step++ {
			if err := x.Converge(t.Context()); err == nil || !strings.Contains(err.Error(), limit.Error()) {
				t.Fatalf("%s: %v, want what the node answered", name, err)
			}
			equal(t, name+": requests", node.requests, step)
		}
	}
}

// With a subscription, a head is seen well before the next poll; without one, or when it ends, at the next poll.
func TestRunIsWoken(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ws, err := rpc.DialContext(t.Context(), w.chain.WSURL())
	w.must(err)
	defer ws.Close()
	c := w.config()
	c.Chain, c.Poll = ws, 20*time.Second
	stop := w.runAll(w.indexer(c))
	defer stop()
	w.await()
	for range 5 {
		time.Sleep(20 * time.Millisecond) // it waits by then
		started := time.Now()
		w.commit()
		w.await()
		if took := time.Since(started); took > 10*time.Second {
			t.Fatalf("a block took %s", took)
		}
	}
}

func TestNotify(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	conn, err := w.pool.Acquire(t.Context())
	w.must(err)
	defer conn.Release()
	_, err = conn.Exec(t.Context(), `listen blocks`)
	w.must(err)
	expect := func(what string) {
		t.Helper()
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
		defer cancel()
		n, err := conn.Conn().WaitForNotification(ctx)
		w.must(err)
		equal(t, what, n.Payload, fmt.Sprint(w.id()))
	}
	w.converge(w.x)
	expect("after blocks")
	w.fork(1)
	w.commit()
	if err := w.x.Converge(t.Context()); !errors.Is(err, indexer.ErrReorg) {
		t.Fatal(err)
	}
	expect("after an undo")
	w.converge(w.x)
	expect("after the next block")
	w.converge(w.x)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if n, err := conn.Conn().WaitForNotification(ctx); err == nil {
		t.Errorf("%v when there is nothing new", n)
	}
}
