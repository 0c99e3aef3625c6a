// Command indexer measures the indexer against the chain and PostgreSQL that it runs on:
//
//	go run ./scripts/bench/indexer --transfers 355000 --blocks 5021 --addresses 5001
//
// It fills a chain (anvil, a process of its own) and mirrors it with each program, in a process and a database of its own,
// beside a reference: go-ethereum's FilterLogs and COPY into a table with a primary key. Machines and their neighbours
// differ, so what is compared is the ratio to the reference of the same run. Then it undoes blocks of the mirror.
package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"os/signal"
	"slices"
	"strconv"
	"syscall"
	"text/tabwriter"
	"time"

	"github.com/jackc/pgx/v5"

	"freehold/services/devnet"
)

// programs are measured in this order.
var programs = []struct{ name, does string }{
	{"reference", "FilterLogs and COPY, primary key"},
	{"live", "holdings, history, address indexes, kept up"},
	{"deferred", "the same, indexes built after the load"},
	{"events", "transfers only"},
}

// result is what one program did: the medians of its runs.
type result struct {
	Program      string  `json:"program"`
	Events       int     `json:"events"`
	EventsPerSec float64 `json:"events_per_second"`
	Ratio        float64 `json:"ratio"`           // events/s of the reference's
	CPUPerEvent  float64 `json:"cpu_us_an_event"` // of the program itself
	DBPerEvent   float64 `json:"database_us_an_event"`
	PeakMB       float64 `json:"peak_mb"`
}

type report struct {
	Work    work     `json:"work"`
	Results []result `json:"results"`
	Undo    []undone `json:"undo"`
	Bound   string   `json:"bound"`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "indexer:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out io.Writer) (err error) {
	flags := flag.NewFlagSet("indexer", flag.ContinueOnError)
	var w work
	flags.IntVar(&w.Transfers, "transfers", 20_000, "transfers on the chain")
	flags.IntVar(&w.Blocks, "blocks", 300, "blocks that they are in")
	flags.IntVar(&w.Addresses, "addresses", 1_001, "addresses that they are between, the zero address included")
	runs := flags.Int("runs", 1, "how often each program runs; the medians count")
	asJSON := flags.Bool("json", false, "print JSON")
	server := flags.String("database-url", "", "PostgreSQL server that databases may be created on; none: one of its own, with fsync")
	program := flags.String("measured", "", "for its own use: the program that this process is")
	chainURL := flags.String("chain-url", "", "for its own use")
	head := flags.Uint64("head", 0, "for its own use")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *program != "" {
		o, err := measured(ctx, *program, *server, *chainURL, *head)
		if err != nil {
			return err
		}
		return json.NewEncoder(out).Encode(o)
	}
	if w.Blocks < 1 || w.Transfers < w.Blocks {
		return errors.New("a block has a transfer at least")
	}
	if *server == "" {
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
		*server = pg.URL()
	}
	began := time.Now()
	c, err := startChain(ctx, w)
	if err != nil {
		return err
	}
	defer c.stop()
	fmt.Fprintf(os.Stderr, "%d transfers in %d blocks made in %.1f s\n", w.Transfers, w.Blocks, time.Since(began).Seconds())

	b := bench{chain: c, server: *server}
	r := report{Work: w}
	for _, p := range programs {
		var list []result
		for range *runs {
			one, err := b.measure(ctx, p.name)
			if err != nil {
				return fmt.Errorf("%s: %w", p.name, err)
			}
			list = append(list, one)
		}
		r.Results = append(r.Results, median(list))
	}
	for i := range r.Results {
		r.Results[i].Ratio = r.Results[i].EventsPerSec / r.Results[0].EventsPerSec
	}
	if r.Undo, err = b.undo(ctx); err != nil {
		return fmt.Errorf("undo: %w", err)
	}
	r.Bound = bound(r.Results[1])
	if *asJSON {
		return json.NewEncoder(out).Encode(r)
	}
	return r.print(out)
}

type bench struct {
	chain  *chain
	server string
	made   int
}

// database makes a database and returns its url.
func (b *bench) database(ctx context.Context) (string, error) {
	conn, err := pgx.Connect(ctx, b.server)
	if err != nil {
		return "", err
	}
	defer conn.Close(ctx)
	b.made++
	name := fmt.Sprintf("bench_%d_%d", os.Getpid(), b.made)
	if _, err := conn.Exec(ctx, "create database "+name); err != nil {
		return "", err
	}
	// Each begins where the last one's writes are done with.
	if _, err := conn.Exec(ctx, "checkpoint"); err != nil {
		return "", err
	}
	u, err := url.Parse(b.server)
	if err != nil {
		return "", err
	}
	u.Path = "/" + name
	return u.String(), nil
}

// alone waits until no session but its own is left: the time of the others is counted once they have ended.
func (b *bench) alone(ctx context.Context) error {
	conn, err := pgx.Connect(ctx, b.server)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	for others := 1; others > 0; time.Sleep(10 * time.Millisecond) {
		const sql = `select count(*) from pg_stat_activity where datname is not null and pid <> pg_backend_pid()`
		if err := conn.QueryRow(ctx, sql).Scan(&others); err != nil {
			return err
		}
	}
	return nil
}

func (b *bench) measure(ctx context.Context, program string) (result, error) {
	database, err := b.database(ctx)
	if err != nil {
		return result{}, err
	}
	cmd := exec.CommandContext(ctx, os.Args[0], "--measured", program, "--database-url", database, "--chain-url", b.chain.url,
		"--head", strconv.FormatUint(b.chain.head, 10))
	cmd.Stderr = os.Stderr
	before := backends(ctx, b.server)
	out, err := cmd.Output()
	if err != nil {
		return result{}, err
	}
	if err := b.alone(ctx); err != nil {
		return result{}, err
	}
	after := backends(ctx, b.server)
	var o outcome
	if err := json.Unmarshal(out, &o); err != nil {
		return result{}, err
	}
	if program == "live" || program == "deferred" {
		if err := b.chain.check(ctx, database); err != nil {
			return result{}, err
		}
	}
	usage := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	events := float64(o.Events)
	return result{
		Program: program, Events: o.Events, EventsPerSec: events / o.Seconds,
		CPUPerEvent: float64((cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Microseconds()) / events,
		DBPerEvent:  float64((after - before).Microseconds()) / events,
		PeakMB:      float64(usage.Maxrss) / 1024,
	}, nil
}

func median(list []result) result {
	slices.SortFunc(list, func(a, b result) int { return cmp.Compare(a.EventsPerSec, b.EventsPerSec) })
	return list[len(list)/2]
}

// bound names what a program waits for: of what an event takes, the larger of its own share and PostgreSQL's, if it comes
// near the whole.
func bound(r result) string {
	whole := 1e6 / r.EventsPerSec
	switch {
	case r.DBPerEvent > 0.7*whole:
		return "PostgreSQL"
	case r.CPUPerEvent > 0.7*whole:
		return "the indexer itself"
	default:
		return "the node, or processors shared with others"
	}
}

func (r report) print(out io.Writer) error {
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(t, "events/s\tof the reference\tus CPU an event\tus of PostgreSQL\tpeak MB\t \n")
	for i, p := range r.Results {
		fmt.Fprintf(t, "%.0f\t%.2f\t%.1f\t%.1f\t%.0f\t %s: %s\n", p.EventsPerSec, p.Ratio, p.CPUPerEvent, p.DBPerEvent, p.PeakMB,
			p.Program, programs[i].does)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	for _, u := range r.Undo {
		fmt.Fprintf(out, "undo of %5d blocks, %6d events: %4.0f ms, %.2f of the time that they took to write\n",
			u.Depth, u.Events, u.Milliseconds, u.Ratio)
	}
	_, err := fmt.Fprintf(out, "kept up live, what bounds it: %s\n", r.Bound)
	return err
}
