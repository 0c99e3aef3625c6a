// Command indexer measures the indexer against the chain and PostgreSQL that it runs on:
//
//	go run ./scripts/bench/indexer -transfers 355000 -blocks 5021 -addresses 5001 -runs 3
//	go run ./scripts/bench/indexer -transfers 355000 -blocks 5021 -addresses 5001 -ponder
//	go run ./scripts/bench/indexer -growth 100000,1000000,10000000
//
// It fills a chain (anvil, a process of its own), reads all of it once so that the node has it at hand for whoever comes,
// and mirrors it with each program, in a process and a database of its own, beside a reference: go-ethereum's FilterLogs and
// COPY into a table with a primary key. Machines and their neighbours differ, so what is compared is the ratio to the
// reference of the same run; each run starts with another program. Then it undoes blocks of the mirror.
//
// With -ponder, ponder indexes the same chain into the same PostgreSQL, in a configuration that keeps transfers and balances,
// and then 40 blocks are taken off the chain beneath it and beneath the mirror.
//
// With -growth it measures what an event costs on chains of so many, by a node that makes up the blocks as it is asked for
// them, so that the chain may be larger than one that a node holds.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"syscall"
	"time"

	"freehold/services/devnet"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "indexer:", err)
		os.Exit(1)
	}
}

type config struct {
	work
	runs   int
	server string // PostgreSQL
	ponder bool
	growth []int
}

func run(ctx context.Context, args []string, out io.Writer) (err error) {
	flags := flag.NewFlagSet("indexer", flag.ContinueOnError)
	var c config
	flags.IntVar(&c.Transfers, "transfers", 20_000, "transfers on the chain")
	flags.IntVar(&c.Blocks, "blocks", 300, "blocks that they are in")
	flags.IntVar(&c.Addresses, "addresses", 1_001, "addresses that they are between, the zero address included")
	flags.IntVar(&c.runs, "runs", 1, "how often each program runs; the medians count")
	flags.BoolVar(&c.ponder, "ponder", false, "measure ponder too; its packages come with npm ci in the directory ponder")
	flags.Func("growth", "measure chains of so many transfers instead, given with commas", func(list string) error {
		for _, n := range strings.Split(list, ",") {
			transfers, err := strconv.Atoi(n)
			if err != nil || transfers < 1 {
				return fmt.Errorf("%q is no number of transfers", n)
			}
			c.growth = append(c.growth, transfers)
		}
		return nil
	})
	asJSON := flags.Bool("json", false, "print JSON")
	flags.StringVar(&c.server, "database-url", "", "PostgreSQL server that databases may be created on; none: one of its own, with fsync")
	program := flags.String("measured", "", "for its own use: the program that this process is")
	chainURL := flags.String("chain-url", "", "for its own use")
	head := flags.Uint64("head", 0, "for its own use")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *program != "" {
		o, err := measured(ctx, *program, c.server, *chainURL, *head)
		if err != nil {
			return err
		}
		return json.NewEncoder(out).Encode(o)
	}
	if c.Blocks < 1 || c.Transfers < c.Blocks {
		return errors.New("a block has a transfer at least")
	}
	if c.server == "" {
		dir, err := os.MkdirTemp("", "freehold-bench-")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		pg, err := devnet.StartPostgres(ctx, devnet.PostgresConfig{Dir: dir + "/data"})
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, pg.Close()) }()
		c.server = pg.URL()
	}
	r, err := c.measure(ctx)
	if err != nil {
		return err
	}
	if *asJSON {
		return json.NewEncoder(out).Encode(r)
	}
	return r.print(out)
}

func (c config) measure(ctx context.Context) (r report, err error) {
	if r.Machine, err = machine(ctx, c.server); err != nil {
		return r, err
	}
	if len(c.growth) > 0 {
		r.Growth, err = c.grow(ctx)
		return r, err
	}
	r.Work = &c.work
	began := time.Now()
	chain, err := startChain(ctx, c.work)
	if err != nil {
		return r, err
	}
	defer chain.stop()
	fmt.Fprintf(os.Stderr, "%d transfers in %d blocks made in %.1f s\n", c.Transfers, c.Blocks, time.Since(began).Seconds())

	b := bench{server: c.server}
	if err := chain.warm(ctx); err != nil {
		return r, fmt.Errorf("read the chain: %w", err)
	}
	if r.Results, err = b.compare(ctx, chain, c.runs); err != nil {
		return r, err
	}
	r.Bound = bound(r.Results[1])
	if r.Undo, err = b.undo(ctx, chain, c.runs); err != nil {
		return r, fmt.Errorf("undo: %w", err)
	}
	if c.ponder {
		if r.Ponder, err = b.ponder(ctx, chain, r.Results); err != nil {
			return r, fmt.Errorf("ponder: %w", err)
		}
	}
	return r, nil
}
