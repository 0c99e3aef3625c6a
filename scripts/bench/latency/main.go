// Command latency measures how long after a block is made what it says can be read:
//
//	go run ./scripts/bench/latency
//
// The chain is in this process, so that it knows when it makes a block; PostgreSQL with fsync and "freehold serve" are others
// on this machine. Each sample is a mint over REST. Its transaction waits for a block, which comes at a moment drawn from one
// and a half poll intervals, and the clock runs from before the block is made until its transfer is a row that another
// session sees, and until a request that waits for the operation is answered. Once the server hears of heads over WebSocket,
// and once it polls over HTTP.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/signal"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/jackc/pgx/v5"
)

// poll is the interval at which the indexer looks at a node that tells of no heads: indexer.Config's default.
const poll = 200 * time.Millisecond

// quantiles in ms.
type quantiles struct {
	P50 float64 `json:"p50_ms"`
	P99 float64 `json:"p99_ms"`
}

type result struct {
	Mode    string    `json:"mode"`
	Samples int       `json:"samples"`
	Row     quantiles `json:"row"`
	REST    quantiles `json:"rest"`
	Aim     float64   `json:"aim_p99_ms"`
}

func main() {
	samples := flag.Int("samples", 300, "blocks of each mode")
	asJSON := flag.Bool("json", false, "print JSON")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := bench(ctx, *samples, *asJSON); err != nil {
		fmt.Fprintln(os.Stderr, "latency:", err)
		os.Exit(1)
	}
}

func bench(ctx context.Context, samples int, asJSON bool) (err error) {
	if samples < 1 {
		return errors.New("a mode has a sample at least")
	}
	load := "unknown"
	if text, err := os.ReadFile("/proc/loadavg"); err == nil {
		load, _, _ = strings.Cut(string(text), " ")
	}
	s, err := startStage(ctx)
	if err != nil {
		return err
	}
	defer s.close(&err)
	if err := s.prepare(ctx); err != nil {
		return fmt.Errorf("prepare: %w", err)
	}
	var results []result
	for _, mode := range []struct {
		name, url string
		aim       float64
	}{
		{"WebSocket", s.chain.WSURL(), 50},
		{"polling", s.chain.HTTPURL(), float64(poll.Milliseconds()) + 250},
	} {
		if err := s.startServer(ctx, mode.url); err != nil {
			return err
		}
		r := result{Mode: mode.name, Samples: samples, Aim: mode.aim}
		if r.Row, r.REST, err = s.measure(ctx, samples); err != nil {
			return fmt.Errorf("%s: %w", mode.name, err)
		}
		if err := s.stopServer(); err != nil {
			return err
		}
		results = append(results, r)
	}
	if asJSON {
		return json.NewEncoder(os.Stdout).Encode(results)
	}
	fmt.Printf("%s/%s, %d cores, %s; load before %s; ms from before a block is made\n\n", runtime.GOOS, runtime.GOARCH, runtime.NumCPU(),
		runtime.Version(), load)
	fmt.Printf("%-10s %7s  %8s %8s  %8s %8s  %s\n", "", "blocks", "row p50", "row p99", "REST p50", "REST p99", "aim of p99")
	for _, r := range results {
		fmt.Printf("%-10s %7d  %8.1f %8.1f  %8.1f %8.1f  <= %.0f\n", r.Mode, r.Samples, r.Row.P50, r.Row.P99, r.REST.P50, r.REST.P99, r.Aim)
	}
	return nil
}

func (s *stage) measure(ctx context.Context, samples int) (row, rest quantiles, err error) {
	node, err := ethclient.DialContext(ctx, s.chain.HTTPURL())
	if err != nil {
		return row, rest, err
	}
	defer node.Close()
	db, err := pgx.Connect(ctx, s.postgres.URL())
	if err != nil {
		return row, rest, err
	}
	defer db.Close(context.WithoutCancel(ctx))
	if _, err := db.Exec(ctx, `listen blocks`); err != nil {
		return row, rest, err
	}
	var rows, answers []time.Duration
	for range samples {
		seen, answered, err := s.sample(ctx, node, db)
		if err != nil {
			return row, rest, err
		}
		rows, answers = append(rows, seen), append(answers, answered)
	}
	return quantilesOf(rows), quantilesOf(answers), nil
}

// sample is one mint, and its block.
func (s *stage) sample(ctx context.Context, node *ethclient.Client, db *pgx.Conn) (row, rest time.Duration, err error) {
	s.mints++
	var o operation
	body := map[string]any{"to": s.wallet, "amount": "1"}
	if err := s.post(ctx, "/v1/tokens/"+s.tokenID+"/mints", fmt.Sprint("mint", s.mints), body, &o); err != nil {
		return 0, 0, err
	}
	signer := crypto.PubkeyToAddress(s.admin.PublicKey)
	next, err := node.NonceAt(ctx, signer, nil)
	if err != nil {
		return 0, 0, err
	}
	for sent := next; sent == next; {
		if sent, err = node.PendingNonceAt(ctx, signer); err != nil {
			return 0, 0, err
		}
		if err := sleep(ctx, time.Millisecond); err != nil {
			return 0, 0, err
		}
	}
	head, err := node.BlockNumber(ctx)
	if err != nil {
		return 0, 0, err
	}
	type end struct {
		at  time.Time
		err error
	}
	answered := make(chan end, 1)
	go func() {
		var then operation
		err := s.get(ctx, "/v1/operations/"+o.ID+"?wait=included&timeout=30s", &then)
		at := time.Now()
		if err == nil && !then.included() {
			err = fmt.Errorf("operation %s is %s", o.ID, then.Status)
		}
		answered <- end{at, err}
	}()
	if err := sleep(ctx, 20*time.Millisecond+rand.N(poll*3/2)); err != nil {
		return 0, 0, err
	}
	began := time.Now()
	s.chain.Commit()
	if row, err = visible(ctx, db, head+1, began); err != nil {
		return 0, 0, err
	}
	e := <-answered
	return row, e.at.Sub(began), e.err
}

// visible waits until the mirror shows a transfer of a block. Notifications come after the commit of what they tell of.
func visible(ctx context.Context, db *pgx.Conn, block uint64, began time.Time) (time.Duration, error) {
	const sql = `
		select exists (
		       select
		         from transfers
		        where block_number = $1)`
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	for {
		var there bool
		if err := db.QueryRow(ctx, sql, block).Scan(&there); err != nil {
			return 0, err
		}
		if there {
			return time.Since(began), nil
		}
		if _, err := db.WaitForNotification(ctx); err != nil {
			return 0, fmt.Errorf("wait for block %d: %w", block, err)
		}
	}
}

func quantilesOf(list []time.Duration) quantiles {
	slices.Sort(list)
	at := func(q float64) float64 {
		return float64(list[int(q*float64(len(list)-1))].Microseconds()) / 1000
	}
	return quantiles{at(0.5), at(0.99)}
}

func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}
