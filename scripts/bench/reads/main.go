// Command reads measures what reads of a mirror of a million holdings sustain, as ratios within one run:
//
//	go run ./scripts/bench/reads
//
// It starts a chain, a PostgreSQL with fsync and "freehold serve", the last two in processes of their own on this machine,
// and is the load itself: 64 connections over HTTP, each asking again as soon as it is answered. For each endpoint it first
// overhears which SQL the API runs to answer each of its requests, and then measures
//
//   - that same SQL, with the same arguments, through bare pgx: a pool of the server's size, as many goroutines as there are
//     connections, all rows read and decoded;
//   - the server;
//   - the same SQL once more.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"time"
)

type config struct {
	holders, connections, requests, pool int
	duration                             time.Duration
}

func main() {
	var c config
	flag.IntVar(&c.holders, "holders", 1_000_000, "holdings in the mirror")
	flag.IntVar(&c.connections, "connections", 64, "connections that read")
	flag.IntVar(&c.requests, "requests", 400, "different requests of each endpoint")
	flag.IntVar(&c.pool, "pool", 8, "connections to the database, of the server and of bare pgx")
	flag.DurationVar(&c.duration, "duration", 5*time.Second, "of each measurement")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := bench(ctx, c); err != nil {
		fmt.Fprintln(os.Stderr, "reads:", err)
		os.Exit(1)
	}
}

func bench(ctx context.Context, c config) (err error) {
	s, err := startStage(ctx, c)
	if err != nil {
		return err
	}
	defer s.close(&err)
	var version string
	if err := s.pool.QueryRow(ctx, `show server_version`).Scan(&version); err != nil {
		return err
	}
	fmt.Printf("%s/%s, %d cores, %s, PostgreSQL %s; %d holdings, %d connections, %d to the database\n\n",
		runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), runtime.Version(), version, c.holders, c.connections, c.pool)
	fmt.Printf("%-34s %8s %8s %6s  %-17s %-17s %s\n", "", "server/s", "pgx/s", "ratio", "server p50/p99 ms", "pgx p50/p99 ms", "SQL")
	missed := false
	for _, e := range s.endpoints() {
		asked, err := s.overhear(ctx, e.paths)
		if err != nil {
			return fmt.Errorf("%s: %w", e.name, err)
		}
		var bare [2]measured
		if bare[0], err = s.bare(ctx, asked); err != nil {
			return fmt.Errorf("%s, bare: %w", e.name, err)
		}
		served, err := s.served(ctx, e.paths)
		if err != nil {
			return fmt.Errorf("%s: %w", e.name, err)
		}
		if bare[1], err = s.bare(ctx, asked); err != nil {
			return fmt.Errorf("%s, bare: %w", e.name, err)
		}
		rate := (bare[0].rate + bare[1].rate) / 2
		ratio := served.rate / rate
		missed = missed || ratio < 0.6 || served.p99 > 20*time.Millisecond
		fmt.Printf("%-34s %8.0f %8.0f %6.2f  %-17s %-17s %.1f\n", e.name, served.rate, rate, ratio,
			served.quantiles(), bare[1].quantiles(), asked.each())
	}
	fmt.Printf("\nThe aims are a ratio of 0.6 and a p99 of 20 ms.")
	if missed {
		fmt.Printf(" Not all are met.")
	}
	fmt.Println()
	return nil
}
