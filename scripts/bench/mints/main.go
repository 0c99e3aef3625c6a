// Command mints measures what the path of a mint sustains, as ratios within one run:
//
//	go run ./scripts/bench/mints
//
// It starts a chain, a PostgreSQL with fsync, and "freehold serve", each in a process of its own on this machine, and is
// the load itself. In this order it measures
//
//   - a raw loop, once before and once after the rest, with Freehold stopped: sign, send and await transactions of as many
//     issues as Freehold's, to the same token on the same chain, with no database;
//   - single mints, over so many connections, each waiting for its answer;
//   - batches of 1,000 items over 4 connections.
//
// A mint counts as included once the API shows it in the token's total supply, that is when the mirror has its block.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"slices"
	"time"
)

type config struct {
	connections, wallets, batches, transactions int
	duration                                    time.Duration
	json                                        bool
}

func main() {
	if len(os.Args) == 2 && os.Args[1] == chainCommand {
		if err := runChain(); err != nil {
			fmt.Fprintln(os.Stderr, "chain:", err)
			os.Exit(1)
		}
		return
	}
	var c config
	flag.IntVar(&c.connections, "connections", 32, "connections that ask for single mints")
	flag.DurationVar(&c.duration, "duration", 10*time.Second, "how long single mints are asked for")
	flag.IntVar(&c.batches, "batches", 60, "batches of 1,000 items")
	flag.IntVar(&c.transactions, "transactions", 150, "transactions of each raw loop, of 200 issues")
	flag.IntVar(&c.wallets, "wallets", 1_000, "recipients, each an existing holder")
	flag.BoolVar(&c.json, "json", false, "print the result as JSON")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := bench(ctx, c); err != nil {
		fmt.Fprintln(os.Stderr, "mints:", err)
		os.Exit(1)
	}
}

// result of one run. Rates are a second.
type result struct {
	Machine string  `json:"machine"`
	Sync    float64 `json:"disk_sync_ms"`
	Single  struct {
		Accepted float64 `json:"accepted"`
		Included float64 `json:"included"`
		P50      float64 `json:"p50_ms"`
		P99      float64 `json:"p99_ms"`
		usage
	} `json:"single"`
	Batch struct {
		Included float64 `json:"included"`
		usage
	} `json:"batch"`
	Raw      [2]float64 `json:"raw"` // before and after
	RawUsage usage      `json:"raw_usage"`
	Ratio    float64    `json:"batch_to_raw"`
}

// usage is what a phase took of the machine and of the chain.
type usage struct {
	CPU      map[string]float64 `json:"cpu"`       // busy cores, by part
	GasShare float64            `json:"gas_share"` // of the limits of the blocks that were made meanwhile
	PerTx    float64            `json:"issues_per_transaction"`
}

func bench(ctx context.Context, c config) (err error) {
	s, err := startStage(ctx)
	if err != nil {
		return err
	}
	defer s.close(&err)
	if err := s.prepare(ctx, c.wallets); err != nil {
		return err
	}
	var r result
	r.Machine = fmt.Sprintf("%s/%s, %d cores, %s", runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), runtime.Version())
	sync, err := s.syncTime()
	if err != nil {
		return err
	}
	r.Sync = sync.Seconds() * 1000

	first, err := s.raw(ctx, c.transactions)
	if err != nil {
		return fmt.Errorf("raw loop: %w", err)
	}
	if err := s.startServer(ctx); err != nil {
		return err
	}
	supply, err := s.supply(ctx)
	if err != nil {
		return err
	}
	if err := s.awaitSupply(ctx, supply); err != nil { // what the raw loop issued
		return err
	}
	single, err := s.single(ctx, c.connections, c.duration)
	if err != nil {
		return fmt.Errorf("single mints: %w", err)
	}
	batch, err := s.batch(ctx, c.batches)
	if err != nil {
		return fmt.Errorf("batches: %w", err)
	}
	if err := s.stopServer(); err != nil {
		return err
	}
	last, err := s.raw(ctx, c.transactions)
	if err != nil {
		return fmt.Errorf("raw loop: %w", err)
	}

	slices.Sort(single.latencies)
	at := func(q float64) float64 {
		return single.latencies[int(q*float64(len(single.latencies)-1))].Seconds() * 1000
	}
	r.Single.Accepted, r.Single.Included, r.Single.usage = single.accepted, single.included, single.usage
	r.Single.P50, r.Single.P99 = at(0.5), at(0.99)
	r.Batch.Included, r.Batch.usage = batch.included, batch.usage
	r.Raw, r.RawUsage = [2]float64{first.included, last.included}, last.usage
	r.Ratio = batch.included / ((first.included + last.included) / 2)
	if c.json {
		return json.NewEncoder(os.Stdout).Encode(r)
	}
	r.print()
	return nil
}

func (r result) print() {
	fmt.Printf("%s; chain, PostgreSQL, Freehold and the load on it; a disk sync takes %.1f ms\n\n", r.Machine, r.Sync)
	fmt.Printf("%-42s %9s  %s\n", "", "measured", "aim")
	row := func(name, format string, value float64, aim string) {
		fmt.Printf("%-42s %9s  %s\n", name, fmt.Sprintf(format, value), aim)
	}
	row("single mints accepted / s", "%.0f", r.Single.Accepted, ">= 800")
	row("single mints included / s", "%.0f", r.Single.Included, "")
	row("  answered after, p50 ms", "%.1f", r.Single.P50, "")
	row("  answered after, p99 ms", "%.1f", r.Single.P99, "<= 60")
	row("batch mints included / s", "%.0f", r.Batch.Included, ">= 3000")
	row("raw loop included / s, before", "%.0f", r.Raw[0], "")
	row("raw loop included / s, after", "%.0f", r.Raw[1], "")
	row("batch mints to raw loop", "%.2f", r.Ratio, ">= 0.6")
	fmt.Println()
	for _, phase := range []struct {
		name string
		usage
	}{{"single", r.Single.usage}, {"batch", r.Batch.usage}, {"raw", r.RawUsage}} {
		fmt.Printf("%-7s %3.0f %% of block gas, %3.0f issues a transaction; cores:", phase.name, 100*phase.GasShare, phase.PerTx)
		busy := 0.0
		for _, part := range parts {
			fmt.Printf("  %s %.2f", part, phase.CPU[part])
			busy += phase.CPU[part]
		}
		fmt.Printf("  all %.2f of %d\n", busy, runtime.NumCPU())
	}
	fmt.Printf("\n%s\n", r.bound())
}

// bound says what keeps the batch phase from being faster.
func (r result) bound() string {
	busy, most := 0.0, ""
	for _, part := range parts {
		busy += r.Batch.CPU[part]
		if part != "others" && (most == "" || r.Batch.CPU[part] > r.Batch.CPU[most]) {
			most = part
		}
	}
	switch cores := float64(runtime.NumCPU()); {
	case r.Batch.GasShare > 0.9:
		return "Batches are bound by the gas of the blocks."
	case busy > 0.9*cores:
		return fmt.Sprintf("Batches are bound by the processor: the %s takes %.0f %% of it.", most, 100*r.Batch.CPU[most]/cores)
	default:
		return fmt.Sprintf("Batches are bound by waiting: blocks are not full (%.0f %%) and %.2f of %.0f cores are busy.",
			100*r.Batch.GasShare, busy, cores)
	}
}
