package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"

	"freehold/indexer"
	"freehold/services/postgres"
)

// peer is what ponder did. Its time is from its start until it says that it is ready, and has the last block too: the newest
// 30 it reads after that.
type peer struct {
	result
	Version string      `json:"version"`
	Seconds float64     `json:"seconds"`
	Wrong   differences `json:"wrong"`
	Reorg   struct {
		Depth int         `json:"depth"`
		Peer  differences `json:"peer"`
		Ours  differences `json:"ours"`
		Ready bool        `json:"peer_says_ready"`
	} `json:"reorg"`
	Live float64 `json:"live_to_peer"` // events/s
}

// differences of tables from the chain.
type differences struct {
	Transfers int `json:"transfers"` // rows that are missing or of no block
	Balances  int `json:"balances"`
}

// ponder has ponder index the chain, and then takes 40 blocks off it, which is more than ponder keeps for undoing on a chain
// of this id, with the indexer's own mirror of it beside.
func (b *bench) ponder(ctx context.Context, c *chain, ours []result) (*peer, error) {
	p := &peer{}
	truth, err := c.truth(ctx)
	if err != nil {
		return nil, err
	}
	database, err := b.database(ctx)
	if err != nil {
		return nil, err
	}
	before := backends(ctx, b.server)
	began := time.Now()
	s, err := startPonder(ctx, database, c.url)
	if err != nil {
		return nil, err
	}
	defer s.stop()
	if err := s.synced(ctx, database, c.head); err != nil {
		return nil, err
	}
	p.Version, p.Seconds = s.version, time.Since(began).Seconds()
	if p.Wrong, p.Events, err = truth.peer(ctx, database); err != nil {
		return nil, err
	}
	p.EventsPerSec = float64(p.Events) / p.Seconds
	p.DBPerEvent = float64((backends(ctx, b.server) - before).Microseconds()) / float64(p.Events)
	p.CPUPerEvent = float64(s.cpu().Microseconds()) / float64(p.Events)
	p.Program, p.Ratio, p.Live = "ponder", p.EventsPerSec/ours[0].EventsPerSec, ours[1].EventsPerSec/p.EventsPerSec

	if err := b.reorg(ctx, c, p, s, database); err != nil {
		return nil, fmt.Errorf("reorganize: %w", err)
	}
	s.stop()
	_, p.PeakMB = usage(s.cmd.ProcessState)
	return p, nil
}

// reorg takes blocks off the chain when both have them, waits until both say that they are at its head, and compares.
func (b *bench) reorg(ctx context.Context, c *chain, p *peer, s *ponderServer, database string) error {
	const depth = 40
	if c.head <= depth {
		return fmt.Errorf("the chain has %d blocks", c.head)
	}
	own, err := b.database(ctx)
	if err != nil {
		return err
	}
	if _, err := measured(ctx, "live", own, c.url, c.head); err != nil {
		return err
	}
	p.Reorg.Depth = depth
	if err := c.client.CallContext(ctx, nil, "anvil_reorg", depth, []any{}); err != nil {
		return err
	}
	for range 5 {
		if err := c.client.CallContext(ctx, nil, "evm_mine"); err != nil {
			return err
		}
	}
	c.head += 5
	truth, err := c.truth(ctx)
	if err != nil {
		return err
	}
	pool, err := postgres.Open(ctx, own)
	if err != nil {
		return err
	}
	defer pool.Close()
	client, err := indexer.Dial(ctx, c.url)
	if err != nil {
		return err
	}
	defer client.Close()
	if err := mirror(ctx, pool, client, "live"); !errors.Is(err, indexer.ErrReorg) {
		return fmt.Errorf("%v where a reorg is due", err)
	}
	if err := mirror(ctx, pool, client, "live"); err != nil {
		return err
	}
	if p.Reorg.Ours, err = truth.ours(ctx, own); err != nil {
		return err
	}
	// It polls once a second; what it has not mended twenty polls later it does not mend.
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(20 * time.Second):
	}
	if p.Reorg.Peer, _, err = truth.peer(ctx, database); err != nil {
		return err
	}
	p.Reorg.Ready = s.says(ctx, "/ready")
	return nil
}

func (p *peer) print(out io.Writer) error {
	_, err := fmt.Fprintf(out, "ponder %s: synced after %.1f s, the indexer kept up live does %.1f times its events/s; wrong: %d transfers, %d balances\n"+
		"after %d blocks were reorganized away: ponder (ready: %v) has %d transfers and %d balances wrong, the indexer %d and %d\n",
		p.Version, p.Seconds, p.Live, p.Wrong.Transfers, p.Wrong.Balances, p.Reorg.Depth, p.Reorg.Ready, p.Reorg.Peer.Transfers,
		p.Reorg.Peer.Balances, p.Reorg.Ours.Transfers, p.Reorg.Ours.Balances)
	return err
}

// ponderServer is a ponder that runs.
type ponderServer struct {
	url, version string
	cmd          *exec.Cmd
	log          bytes.Buffer
	ended        chan struct{}
	stopped      bool
}

func startPonder(ctx context.Context, database, chainURL string) (*ponderServer, error) {
	_, source, _, ok := runtime.Caller(0)
	if !ok {
		return nil, errors.New("where the benchmark's source is, is not known")
	}
	dir := filepath.Join(filepath.Dir(source), "ponder")
	manifest, err := os.ReadFile(filepath.Join(dir, "node_modules", "ponder", "package.json"))
	if err != nil {
		return nil, fmt.Errorf("%w; npm ci in that directory brings it", err)
	}
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	port := l.Addr().(*net.TCPAddr).Port
	l.Close()
	s := &ponderServer{url: fmt.Sprintf("http://127.0.0.1:%d", port), ended: make(chan struct{})}
	var about struct{ Version string }
	if err := json.Unmarshal(manifest, &about); err != nil {
		return nil, err
	}
	s.version = about.Version
	s.cmd = exec.CommandContext(ctx, "node", filepath.Join("node_modules", "ponder", "dist", "esm", "bin", "ponder.js"), "start",
		"--schema", "bench", "--hostname", "127.0.0.1", "--port", strconv.Itoa(port))
	s.cmd.Dir = dir
	s.cmd.Env = append(os.Environ(), "DATABASE_URL="+database, "BENCH_CHAIN_URL="+chainURL, "BENCH_TOKEN="+tokenAddress.Hex(),
		"PONDER_TELEMETRY_DISABLED=true")
	s.cmd.Stdout, s.cmd.Stderr = &s.log, &s.log
	if err := s.cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		defer close(s.ended)
		_ = s.cmd.Wait() // whoever waits for it reads its log
	}()
	return s, nil
}

// stop ends it, and returns when it has ended.
func (s *ponderServer) stop() {
	if s.stopped {
		return
	}
	s.stopped = true
	_ = s.cmd.Process.Signal(syscall.SIGTERM) // or it has ended
	select {
	case <-s.ended:
	case <-time.After(20 * time.Second):
		_ = s.cmd.Process.Kill()
		<-s.ended
	}
}

// says asks one of its health checks.
func (s *ponderServer) says(ctx context.Context, path string) bool {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, s.url+path, nil)
	if err != nil {
		return false
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		return false
	}
	response.Body.Close()
	return response.StatusCode == http.StatusOK
}

// synced returns when it is ready and has the transfers of a block.
func (s *ponderServer) synced(ctx context.Context, database string, block uint64) error {
	conn, err := pgx.Connect(ctx, database)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	for there := false; !there; {
		select {
		case <-s.ended:
			return fmt.Errorf("it ended:\n%s", s.log.String())
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(20 * time.Millisecond):
		}
		if !s.says(ctx, "/ready") {
			continue
		}
		const sql = `select exists (select from bench.transfer where block_number = $1)`
		if err := conn.QueryRow(ctx, sql, block).Scan(&there); err != nil {
			return err
		}
	}
	return nil
}

// cpu is the processor time that it has taken so far.
func (s *ponderServer) cpu() time.Duration {
	used, _, _ := stat(strconv.Itoa(s.cmd.Process.Pid))
	return used
}
