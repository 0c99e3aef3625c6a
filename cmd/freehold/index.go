package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/spf13/cobra"

	"freehold/indexer"
	"freehold/migrations"
	"freehold/services/fault"
	"freehold/services/postgres"
	"freehold/services/token"
)

type indexConfig struct {
	databaseURL, chainURL    string
	factory, registry, vault string
	from, to                 int64
	json                     bool
}

func newIndexCommand() *cobra.Command {
	var c indexConfig
	cmd := &cobra.Command{
		Use:   "index",
		Short: "Mirror a range of blocks into the database, and end",
		Long: `Mirror a range of blocks into the database, and end: what serve does when it starts, ahead of it and watched.

A mirror has no gaps. So a new one starts at --from, by default the block of the platform's deployment, and one that is
there goes on where it is: a range that begins after that or before its first block is refused. What was interrupted goes
on when it is called again. In a database that mirrors no other chain, indexes are built at the end.

It shows how far it is on a terminal; with --json it prints a line a second, and one at the end. It exits with 0 when the
mirror has the last block of the range.` + environmentHelp,
		Example: `  freehold index --database-url postgres://... --chain-url https://...
  freehold index --database-url postgres://... --chain-url https://... --to 21000000 --json`,
		Args:    cobra.NoArgs,
		PreRunE: fromEnvironment,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if c.databaseURL == "" || c.chainURL == "" {
				return usageError{errors.New("--database-url and --chain-url are required")}
			}
			return c.run(cmd.Context(), cmd.OutOrStdout())
		},
	}
	f := cmd.Flags()
	f.StringVar(&c.databaseURL, "database-url", "", "PostgreSQL database (required)")
	f.StringVar(&c.chainURL, "chain-url", "", "Ethereum node, best over http or https; of several as 'A|B' the first that answers (required)")
	f.Int64Var(&c.from, "from", -1, "first block; default where the mirror is, or the block of the platform's deployment")
	f.Int64Var(&c.to, "to", -1, "last block; default the node's newest when it starts")
	f.StringVar(&c.factory, "factory", "", "address of the platform's token factory, if the database does not have it")
	f.StringVar(&c.registry, "registry", "", "address of its investor registry, likewise")
	f.StringVar(&c.vault, "vault", "", "address of its deed vault, likewise")
	f.BoolVar(&c.json, "json", false, "print JSON lines")
	return cmd
}

func (c *indexConfig) run(ctx context.Context, out io.Writer) error {
	pool, err := postgres.Open(ctx, c.databaseURL)
	if err != nil {
		return err
	}
	defer pool.Close()
	if _, _, err := postgres.Migrate(ctx, pool, migrations.FS); err != nil {
		return err
	}
	client, chainID, err := dialAny(ctx, c.chainURL)
	if err != nil {
		return err
	}
	defer client.Close()
	head, err := ethclient.NewClient(client.Client).BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("ask the chain for its newest block: %w", err)
	}
	config := indexer.Config{Pool: pool, Chain: client, ChainID: chainID, DeferIndexes: true}
	if err := c.platform(ctx, &config); err != nil {
		return err
	}
	from, to, err := c.bounds(ctx, pool, &config, head)
	if err != nil {
		return err
	}
	if from > to {
		return c.newProgress(out, to, to).end(indexer.Effort{}, to)
	}
	config.Until = to
	x, err := indexer.New(config)
	if err != nil {
		return err
	}
	return c.backfill(ctx, x, pool, chainID, c.newProgress(out, from, to))
}

// platform sets whose contracts are mirrored, and from which block on there may be events of them.
func (c *indexConfig) platform(ctx context.Context, config *indexer.Config) error {
	p, known, err := token.LoadPlatform(ctx, config.Pool, config.ChainID)
	if err != nil {
		return err
	}
	config.Factory, config.Registry, config.Vault = p.Factory, p.Registry, p.Vault
	config.StartBlock = uint64(p.BlockNumber)
	for name, a := range map[string]struct {
		text string
		into *common.Address
	}{"factory": {c.factory, &config.Factory}, "registry": {c.registry, &config.Registry}, "vault": {c.vault, &config.Vault}} {
		switch {
		case a.text == "" && known:
		case a.text == "":
			return usageError{fmt.Errorf("the database knows no platform on chain %d: give --factory, --registry and --vault", config.ChainID)}
		case !common.IsHexAddress(a.text):
			return usageError{fmt.Errorf("--%s %q is no address", name, a.text)}
		case known && common.HexToAddress(a.text) != *a.into:
			return usageError{fmt.Errorf("--%s is %s, but the database's platform has %s", name, a.text, a.into)}
		default:
			*a.into = common.HexToAddress(a.text)
		}
	}
	return nil
}

// bounds returns the first and the last block to read. There are none to read if the last one is lower.
func (c *indexConfig) bounds(ctx context.Context, pool *pgxpool.Pool, config *indexer.Config, head uint64) (from, to uint64, err error) {
	to = head
	if c.to >= 0 {
		if to = uint64(c.to); to > head {
			return 0, 0, fmt.Errorf("--to is %d, but the node's newest block is %d", to, head)
		}
	}
	first, newest, err := indexer.Bounds(ctx, pool, config.ChainID)
	switch {
	case fault.Is(err, indexer.ChainNotIndexed):
		deployed := config.StartBlock
		from = deployed
		if c.from >= 0 {
			from = uint64(c.from)
		}
		if deployed > 0 && from > deployed {
			return 0, 0, usageError{fmt.Errorf("--from is %d, but the platform was deployed in block %d", from, deployed)}
		}
		if from > to {
			return 0, 0, usageError{fmt.Errorf("the range ends at %d, before it begins, at %d", to, from)}
		}
		config.StartBlock = max(from, 1)
		return config.StartBlock, to, nil
	case err != nil:
		return 0, 0, err
	case c.from >= 0 && uint64(c.from) < first:
		return 0, 0, usageError{fmt.Errorf("--from is %d, but the mirror starts at block %d", c.from, first)}
	case c.from >= 0 && uint64(c.from) > newest+1:
		return 0, 0, usageError{fmt.Errorf("--from is %d, but the mirror ends at block %d: there would be a gap", c.from, newest)}
	case c.from > int64(to):
		return 0, 0, usageError{fmt.Errorf("the range ends at %d, before it begins, at %d", to, c.from)}
	}
	config.StartBlock = first
	return newest + 1, to, nil
}

// mostFailures is how many steps may fail one after another.
const mostFailures = 8

func (c *indexConfig) backfill(ctx context.Context, x *indexer.Indexer, pool *pgxpool.Pool, chainID int64, p *progress) error {
	for failures := 0; ; {
		err := x.Converge(ctx)
		at, statusErr := indexer.ReadStatus(ctx, pool, chainID)
		switch {
		case errors.Is(err, indexer.ErrNothingNew) && (statusErr != nil || at.Number >= p.to):
			return errors.Join(statusErr, p.end(x.Effort(), at.Number))
		case err == nil, errors.Is(err, indexer.ErrReorg):
			failures = 0
			if statusErr == nil {
				p.show(x.Effort(), at.Number)
			}
		case ctx.Err() != nil:
			p.clear()
			return errors.New("interrupted; the same command goes on from here")
		default:
			if failures++; failures == mostFailures {
				p.clear()
				return err
			}
			if errors.Is(err, indexer.ErrNothingNew) {
				err = fmt.Errorf("the node is at block %d, and was beyond %d before", at.Number, p.to)
			}
			pause := max(100*time.Millisecond<<failures, indexer.Pause(err))
			slog.Warn("step failed", "error", err, "retry_in", pause)
			select {
			case <-ctx.Done():
			case <-time.After(pause):
			}
		}
	}
}

// progress tells how far a backfill is: a line that is drawn over on a terminal, JSON lines, or one at the end.
type progress struct {
	out      io.Writer
	json     bool
	terminal bool // standard error is one
	from, to uint64
	began    time.Time
	shown    time.Time
}

func (c *indexConfig) newProgress(out io.Writer, from, to uint64) *progress {
	info, err := os.Stderr.Stat()
	terminal := !c.json && err == nil && info.Mode()&os.ModeCharDevice != 0
	return &progress{out: out, json: c.json, terminal: terminal, from: from, to: to, began: time.Now()}
}

// line is a JSON line. Stages overlap: blocks are fetched and decoded while those before them are written.
type line struct {
	From            uint64  `json:"from"`
	Block           uint64  `json:"block"` // the mirror's newest
	To              uint64  `json:"to"`
	Done            bool    `json:"done"`
	Blocks          uint64  `json:"blocks"` // read by this process
	Logs            uint64  `json:"logs"`
	LogsPerSecond   float64 `json:"logs_per_second"`
	ElapsedSeconds  float64 `json:"elapsed_seconds"`
	RemainingSecond float64 `json:"eta_seconds"`
	FetchSeconds    float64 `json:"fetch_seconds"`
	DecodeSeconds   float64 `json:"decode_seconds"`
	WriteSeconds    float64 `json:"write_seconds"`
}

func (p *progress) line(e indexer.Effort, block uint64, done bool) line {
	l := line{From: p.from, Block: block, To: p.to, Done: done, Blocks: e.Blocks, Logs: e.Logs,
		ElapsedSeconds: time.Since(p.began).Seconds(), FetchSeconds: e.Fetch.Seconds(), DecodeSeconds: e.Decode.Seconds(),
		WriteSeconds: e.Write.Seconds()}
	if l.ElapsedSeconds > 0 {
		l.LogsPerSecond = float64(e.Logs) / l.ElapsedSeconds
	}
	if block >= p.from && block < p.to {
		l.RemainingSecond = l.ElapsedSeconds * float64(p.to-block) / float64(block-p.from+1)
	}
	return l
}

// show tells it, but not too often.
func (p *progress) show(e indexer.Effort, block uint64) {
	every := time.Second
	if p.terminal {
		every = 100 * time.Millisecond
	}
	if !p.json && !p.terminal || time.Since(p.shown) < every {
		return
	}
	p.shown = time.Now()
	l := p.line(e, block, false)
	if p.json {
		_ = json.NewEncoder(p.out).Encode(l) // whoever stopped listening gets no more; the work goes on
		return
	}
	fmt.Fprintf(os.Stderr, "\r\x1b[K%s", l.bar())
}

// bar is the line of a terminal.
func (l line) bar() string {
	const width = 24
	part := 1.0
	if l.To > l.From && l.Block < l.To {
		part = float64(max(l.Block+1, l.From)-l.From) / float64(l.To-l.From+1)
	}
	full := int(part * width)
	return fmt.Sprintf("%s%s %5.1f%%  block %d of %d  %.0f logs/s  ETA %s  fetch %.1fs  decode %.1fs  write %.1fs",
		strings.Repeat("█", full), strings.Repeat("░", width-full), 100*part, l.Block, l.To, l.LogsPerSecond,
		time.Duration(l.RemainingSecond*float64(time.Second)).Round(time.Second), l.FetchSeconds, l.DecodeSeconds, l.WriteSeconds)
}

func (p *progress) clear() {
	if p.terminal {
		fmt.Fprint(os.Stderr, "\r\x1b[K")
	}
}

// end tells the outcome.
func (p *progress) end(e indexer.Effort, block uint64) error {
	p.clear()
	l := p.line(e, block, true)
	if p.json {
		return json.NewEncoder(p.out).Encode(l)
	}
	if e.Blocks == 0 {
		_, err := fmt.Fprintf(p.out, "the mirror is at block %d already\n", cmp.Or(block, p.to))
		return err
	}
	_, err := fmt.Fprintf(p.out, "mirrored up to block %d: %d blocks, %d logs in %.1f s, %.0f logs/s (fetch %.1f s, decode %.1f s, write %.1f s)\n",
		block, l.Blocks, l.Logs, l.ElapsedSeconds, l.LogsPerSecond, l.FetchSeconds, l.DecodeSeconds, l.WriteSeconds)
	return err
}
