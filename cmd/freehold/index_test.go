package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"freehold/services/custody"
	"freehold/services/devnet"
	"freehold/services/postgres"
	"freehold/services/postgres/postgrestest"
	"freehold/services/token"
)

// TestIndex mirrors a chain in parts: each goes on where the last one ended, and what would leave a gap is refused.
func TestIndex(t *testing.T) {
	t.Parallel()
	key, err := custody.Development("")
	if err != nil {
		t.Fatal(err)
	}
	chain, err := devnet.StartChain(t.Context(), devnet.ChainConfig{Funded: []common.Address{key.Address()}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	url := postgrestest.URL(t)
	pool, err := postgres.Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	eth, err := ethclient.DialContext(t.Context(), chain.HTTPURL())
	if err != nil {
		t.Fatal(err)
	}
	defer eth.Close()
	for range 10 {
		chain.Commit()
	}
	id := chain.ChainID().Int64()
	platform, err := token.Deploy(t.Context(), token.DeployConfig{Pool: pool, Chain: eth, ChainID: id, Opts: transactor(t.Context(), key, id)})
	if err != nil {
		t.Fatal(err)
	}
	for range 200 {
		chain.Commit()
	}
	head, err := eth.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	start := uint64(platform.BlockNumber)
	index := func(want int, args ...string) string {
		t.Helper()
		status, out := command(t, append([]string{"index", "--database-url", url, "--chain-url", chain.HTTPURL()}, args...)...)
		if status != want {
			t.Fatalf("index %v: %d, want %d: %s", args, status, want, out)
		}
		return out
	}
	number := func(n uint64) string { return fmt.Sprint(n) }

	index(exitUsage, "--from", number(start+1))                        // the deployment would be missing
	index(exitUsage, "--factory", common.Address{1}.Hex())             // another platform
	index(exitUsage, "--factory", "0x12")                              // no address
	index(exitUsage, "--from", number(start), "--to", number(start-1)) // nothing
	index(exitFailure, "--to", number(head+100))                       // not there yet
	var chains int
	if err := pool.QueryRow(t.Context(), `select count(*) from chains`).Scan(&chains); err != nil || chains != 0 {
		t.Errorf("%d chains, %v: what is refused starts no mirror", chains, err)
	}

	out := index(exitOK, "--to", number(start+100), "--json")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	var last line
	if err := json.Unmarshal([]byte(lines[len(lines)-1]), &last); err != nil {
		t.Fatal(err)
	}
	if !last.Done || last.Block != start+100 || last.From != start || last.To != start+100 || last.Blocks != 101 || last.Logs == 0 || last.WriteSeconds <= 0 {
		t.Errorf("the first part: %s", out)
	}
	index(exitUsage, "--from", number(start-1))   // before the mirror's first
	index(exitUsage, "--from", number(start+102)) // a gap
	if out := index(exitOK, "--to", number(start+50)); !strings.Contains(out, "already") {
		t.Errorf("what is there: %s", out)
	}
	if out := index(exitOK, "--from", number(start)); !strings.Contains(out, "up to block "+number(head)) {
		t.Errorf("the rest: %s", out)
	}
	for _, full := range []string{"--full", "--full=false"} {
		if status, out := command(t, "verify", "--database-url", url, "--chain-url", chain.HTTPURL(), full); status != exitOK {
			t.Errorf("verify %s: %d %s", full, status, out)
		}
	}
	var missing int
	const indexes = `select count(*) from unnest(array['entries_account', 'transfers_token', 'accounts_largest']) n where to_regclass(n) is null`
	if err := pool.QueryRow(t.Context(), indexes).Scan(&missing); err != nil || missing > 0 {
		t.Errorf("%d indexes are missing, %v", missing, err)
	}
}

func TestProgressBar(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		block uint64
		want  string
	}{
		{99, "░░░░░░░░░░░░░░░░░░░░░░░░   0.0%  block 99 of 199"},
		{149, "████████████░░░░░░░░░░░░  50.0%  block 149 of 199"},
		{199, "████████████████████████ 100.0%  block 199 of 199"},
	} {
		if got := (line{From: 100, Block: c.block, To: 199}).bar(); !strings.HasPrefix(got, c.want) {
			t.Errorf("block %d: %s", c.block, got)
		}
	}
}
