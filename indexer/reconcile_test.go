package indexer_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"

	"freehold/indexer"
	"freehold/services/fault"
)

// gauges are what a collector says, by name.
func (w *world) gauges() map[string]float64 {
	w.Helper()
	registry := prometheus.NewPedanticRegistry()
	registry.MustRegister(indexer.NewCollector(w.pool, w.id(), slog.New(slog.DiscardHandler)))
	families, err := registry.Gather()
	w.must(err)
	values := make(map[string]float64)
	for _, f := range families {
		m := f.GetMetric()[0]
		values[strings.TrimPrefix(f.GetName(), "freehold_mirror_")] = m.GetGauge().GetValue() + m.GetCounter().GetValue()
	}
	return values
}

// A difference is named in the log, counted, and the mirror is not verified until a comparison of everything finds none.
// That it is synced is another thing.
func TestReconcile(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.found()
	var log bytes.Buffer
	r := indexer.NewReconciler(indexer.ReconcilerConfig{
		Pool: w.pool, Chain: w.node, ChainID: w.id(), Interval: time.Nanosecond, Sample: 4,
		Logger: slog.New(slog.NewTextHandler(&log, nil)),
	})
	if _, err := r.Reconcile(t.Context()); !fault.Is(err, indexer.ChainNotIndexed) {
		t.Errorf("%v before there is a mirror", err)
	}
	equal(t, "up", w.gauges(), map[string]float64{"up": 0})
	w.converge(w.x)
	s := w.status()
	if !s.Synced || s.Verified || !s.VerifiedAt.IsZero() {
		t.Errorf("never compared: %+v", s)
	}

	report, err := r.Reconcile(t.Context())
	w.must(err)
	// Two wallets changed last, and two that are drawn; maybe the same.
	if n := report.Compared["balance"]; n < 1 || n > 4 {
		t.Errorf("%d balances are a sample of 4", n)
	}
	s = w.status()
	if !s.Verified || s.Differences != 0 || s.VerifiedNumber != w.head() {
		t.Errorf("compared: %+v", s)
	}

	// All but one wallet are right, so a sample may or may not meet it; the supply shows it in any case.
	_, err = w.pool.Exec(t.Context(), `update accounts set units = units - 1 where wallet = $1`, wallets[3][:])
	w.must(err)
	report, err = r.Reconcile(t.Context())
	w.must(err)
	if len(report.Differences) == 0 || !strings.Contains(log.String(), token.Hex()) {
		t.Errorf("%v, and the log has %q", report.Differences, log.String())
	}
	s = w.status()
	if s.Verified || s.Differences == 0 || !s.Synced {
		t.Errorf("it differs: %+v", s)
	}
	g := w.gauges()
	if g["differences"] != float64(s.Differences) || g["verified"] != 0 || g["synced"] != 1 || g["up"] != 1 {
		t.Errorf("it differs, and the metrics are %v", g)
	}

	// Made so that the sum is right again, the wallet is still found: everything is compared now.
	_, err = w.pool.Exec(t.Context(), `update accounts set units = units + 1 where wallet = $1`, wallets[4][:])
	w.must(err)
	report, err = r.Reconcile(t.Context())
	w.must(err)
	equal(t, "balances compared", report.Compared["balance"], len(wallets))
	if got := fmt.Sprint(report.Differences); !strings.Contains(got, wallets[3].Hex()) || !strings.Contains(got, wallets[4].Hex()) {
		t.Errorf("%s does not name both wallets", got)
	}

	_, err = w.pool.Exec(t.Context(), `update accounts set units = 1000000 where wallet = any($1)`, [][]byte{wallets[3][:], wallets[4][:]})
	w.must(err)
	_, err = r.Reconcile(t.Context())
	w.must(err)
	equal(t, "verified", w.status().Verified, true)
	w.verify()

	_, err = w.pool.Exec(t.Context(), `update reconciliations set checked_at = checked_at - interval '11 minutes'`)
	w.must(err)
	equal(t, "verified of old", w.status().Verified, false)
}

// Replicas share the interval, and what is kept is bounded.
func TestReconcileOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.converge(w.x)
	config := indexer.ReconcilerConfig{Pool: w.pool, Chain: w.node, ChainID: w.id(), Interval: time.Hour}
	for i := range 2 {
		report, err := indexer.NewReconciler(config).Reconcile(t.Context())
		w.must(err)
		if (len(report.Compared) > 0) != (i == 0) {
			t.Errorf("replica %d compared %v", i, report.Compared)
		}
	}
	_, err := w.pool.Exec(t.Context(), `
		insert into reconciliations (chain_id, number, hash, complete, compared, difference_count, differences, checked_at)
		select chain_id, number, hash, false, 0, 0, '{}', now() - interval '1 day'
		  from reconciliations, generate_series(1, 150)`)
	w.must(err)
	_, err = indexer.NewReconciler(config).Reconcile(t.Context())
	w.must(err)
	var kept int
	w.must(w.pool.QueryRow(t.Context(), `select count(*) from reconciliations`).Scan(&kept))
	equal(t, "kept", kept, 100)
}

// It runs beside the indexer, through reorgs and failures of the node, and ends with its context.
func TestReconcilerRuns(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.found()
	node := &hostile{Chain: w.node}
	failed := false
	node.before = func([]rpc.BatchElem) error {
		if !failed {
			failed = true
			return errors.New("connection reset by peer")
		}
		return nil
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() {
		done <- indexer.NewReconciler(indexer.ReconcilerConfig{
			Pool: w.pool, Chain: node, ChainID: w.id(), Interval: 5 * time.Millisecond, Logger: slog.New(slog.DiscardHandler),
		}).Run(ctx)
	}()
	stop := w.runAll(w.x)
	defer stop()
	for range 10 {
		w.move(token, wallets[0], wallets[1], 5)
		w.commit()
		w.fork(1)
		w.move(token, wallets[0], wallets[2], 7)
		w.commit()
	}
	w.await()
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(5 * time.Millisecond) {
		s := w.status()
		if s.Differences > 0 {
			t.Fatalf("differences: %+v", s)
		}
		if s.VerifiedNumber == w.head() && s.Verified {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("not verified: %+v", s)
		}
	}
	cancel()
	w.must(<-done)
}

// Reorgs are counted, with the depth of the last one; the lag is told in blocks and in time.
func TestMetrics(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.found()
	w.converge(w.x)
	w.fork(3)
	for range 4 {
		w.commit()
	}
	w.converge(w.x)
	g := w.gauges()
	for name, want := range map[string]float64{
		"reorgs_total": 1, "last_reorg_depth": 3, "block": float64(w.head()), "lag_blocks": 0, "lag_seconds": 0, "synced": 1,
		"diverged": 0, "verified": 0, "verified_age_seconds": -1,
	} {
		if got, ok := g[name]; !ok || got != want {
			t.Errorf("%s is %v, want %v", name, got, want)
		}
	}
	_, err := w.pool.Exec(t.Context(), `update chains set head_number = number + 7`)
	w.must(err)
	_, err = w.pool.Exec(t.Context(), `update blocks set time = now() - interval '90 seconds' where number = (select number from chains)`)
	w.must(err)
	g = w.gauges()
	if g["lag_blocks"] != 7 || g["lag_seconds"] < 90 || g["lag_seconds"] > 900 || g["synced"] != 0 {
		t.Errorf("7 blocks and 90 seconds behind: %v", g)
	}
	// An indexer that stopped in silence shows, though nothing says that there is more.
	_, err = w.pool.Exec(t.Context(), `update chains set head_number = number, updated_at = now() - interval '5 minutes'`)
	w.must(err)
	g = w.gauges()
	if g["lag_blocks"] != 0 || g["lag_seconds"] < 300 || g["synced"] != 0 {
		t.Errorf("stopped for five minutes: %v", g)
	}
	equal(t, "age", w.status().Age >= 5*time.Minute, true)
}

// A sample is of what it says, and finds what is wrong in it.
func TestVerifySample(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.found()
	for i := range 5 {
		w.send(w.deeds, deedABI.PackMint(wallets[i], big.NewInt(int64(100+i)), "", [32]byte{1}))
	}
	w.commit()
	w.move(token, wallets[6], wallets[7], 1)
	w.commit()
	w.converge(w.x)
	report, err := indexer.VerifySample(t.Context(), w.pool, w.node, w.id(), 2)
	w.must(err)
	equal(t, "differences", report.Differences, []indexer.Difference(nil))
	for what, most := range map[string]int{"parent": 2, "balance": 2, "serial": 2, "owner": 2, "registration": 2, "supply": 1} {
		if n := report.Compared[what]; n < 1 || n > most {
			t.Errorf("%d of %s compared, want 1 to %d", n, what, most)
		}
	}
	equal(t, "sums of transfers", report.Compared["holding by the sum of transfers"], 0)
	// The newest are in each sample.
	_, err = w.pool.Exec(t.Context(), `update accounts set units = units + 1 where wallet = any($1)`, [][]byte{wallets[6][:], wallets[7][:]})
	w.must(err)
	report, err = indexer.VerifySample(t.Context(), w.pool, w.node, w.id(), 4)
	w.must(err)
	if text := fmt.Sprint(report.Differences); !strings.Contains(text, wallets[6].Hex()) || !strings.Contains(text, wallets[7].Hex()) {
		t.Errorf("%s does not name what changed last", text)
	}
}

// A sample that everything fits in is everything.
func TestVerifyOfLittleIsOfEverything(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.found()
	w.commit()
	w.converge(w.x)
	_, err := w.pool.Exec(t.Context(), `update transfers set units = units + 1 where block_number = (select min(block_number) from transfers)`)
	w.must(err)
	report, err := indexer.VerifySample(t.Context(), w.pool, w.node, w.id(), 1000)
	w.must(err)
	if report.Sampled || len(report.Differences) == 0 {
		t.Errorf("sampled %v, differences %v", report.Sampled, report.Differences)
	}
}
