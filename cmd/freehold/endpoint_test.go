package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"freehold/services/custody"
	"freehold/services/postgres/postgrestest"
	"freehold/services/rpcpool/rpcpooltest"
)

// TestMintsWhileEndpointsFail mints without a pause while the endpoint that is in use, and then the other one, fails in one
// way after the other. Each mint is on chain exactly once, no nonce was ever sent for two acts, and the mirror is right.
func TestMintsWhileEndpointsFail(t *testing.T) {
	chainURL, key := startAnvil(t, "--block-time", "1")
	node := "http" + strings.TrimPrefix(chainURL, "ws")
	first, second := rpcpooltest.New(t, node), rpcpooltest.New(t, node)
	c := devConfig{listen: "127.0.0.1:0", envFile: filepath.Join(t.TempDir(), "env"), chainURL: first.URL + "|" + second.URL, deployerKeyFile: key}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- dev(ctx, c, io.Discard, slog.New(slog.NewTextHandler(t.Output(), nil))) }()
	defer func() {
		stop()
		if err := <-ended; err != nil {
			t.Errorf("dev ended with %v", err)
		}
	}()
	env := waitForEnv(t, c.envFile, ended)
	env["FREEHOLD_CHAIN_RPC_URL"] = node
	w := newWorkload(t, env)
	w.mintMore(10, func() map[string]string { return env })
	mints := 10
	well := rpcpooltest.Manner{}
	inUse := func() (now, other *rpcpooltest.Proxy) {
		if strings.Contains(scrape(t, env), fmt.Sprintf(`freehold_rpc_endpoint_current{chain="31337",endpoint="%s"} 1`, first.URL)) {
			return first, second
		}
		return second, first
	}
	for name, m := range map[string]rpcpooltest.Manner{"dead": {Dead: true}, "answers lost": {Deaf: true},
		"asked too often": {Status: http.StatusTooManyRequests, RetryAfter: 2}, "garbage": {Garbage: true}, "another chain": {ChainID: 42},
		"behind": {Lag: 12}, "one in five fails": {Faults: 0.2}} {
		now, other := inUse()
		// Some are under way when it fails, some are asked for after it.
		w.mintMore(5, func() map[string]string { return env })
		waitUntil(t, name+": mints are under way", func() bool { return w.accepted() >= mints+2 })
		now.Behave(m)
		w.mintMore(5, func() map[string]string { return env })
		mints += 10
		waitUntil(t, name+": the other endpoint is in use", func() bool { u, _ := inUse(); return u == other })
		blocks := blockNumber(t, env)
		waitUntil(t, name+": mints are on chain", func() bool {
			return w.accepted() == mints && blockNumber(t, env) >= blocks+2 && operations(t, env, "queued") == 0
		})
		now.Behave(well)
		waitUntil(t, name+": it is back", func() bool { return strings.Count(scrape(t, env), `state="up"`) == 2 })
	}
	w.finish(mints, env)
	verifyMirror(t, env)
	acts := make(map[uint64]string)
	for _, p := range []*rpcpooltest.Proxy{first, second} {
		if len(p.Sent()) == 0 {
			t.Error("an endpoint was sent nothing")
		}
		for _, raw := range p.Sent() {
			var tx types.Transaction
			if err := tx.UnmarshalBinary(hexutil.MustDecode(strings.Trim(raw, `"`))); err != nil {
				t.Fatal(err)
			}
			act := fmt.Sprintf("%v %x", tx.To(), tx.Data())
			if other, ok := acts[tx.Nonce()]; ok && other != act {
				t.Errorf("nonce %d was sent for two acts", tx.Nonce())
			}
			acts[tx.Nonce()] = act
		}
	}
	text := scrape(t, env)
	if !strings.Contains(text, `freehold_mirror_reorgs_total{chain="31337"} 0`) {
		t.Error("an endpoint that was behind was taken for a reorg")
	}

	// The other endpoint becomes one of a chain that has the same id and nothing else. It is not gone over to.
	now, rival := inUse()
	other, _ := startAnvil(t, "--block-time", "1")
	rival.Lead("http" + strings.TrimPrefix(other, "ws"))
	waitUntil(t, "they are seen to differ", func() bool { return strings.Contains(scrape(t, env), `state="rival"`) })
	status, ready := request(t, env, "GET", "/readyz", "", nil)
	if d, ok := ready["disagreement"].([]any); !ok || len(d) == 0 || status != http.StatusOK {
		t.Errorf("readyz has no disagreement: %d %v", status, ready)
	}
	sent := len(rival.Sent())
	now.Behave(rpcpooltest.Manner{Dead: true})
	w.mintMore(5, func() map[string]string { return env })
	waitUntil(t, "none is usable", func() bool {
		return w.accepted() == mints+5 && strings.Contains(scrape(t, env), `state="failed"`)
	})
	asked := rival.Requests()
	waitUntil(t, "the other was checked again", func() bool { return rival.Requests() >= asked+2 })
	if n := operations(t, env, "queued"); len(rival.Sent()) != sent || n != 5 {
		t.Errorf("the rival is used: %d mints are queued, want 5", n)
	}
	now.Behave(well)
	w.finish(mints+5, env)
	verifyMirror(t, env)
	rival.Lead(node)
	waitUntil(t, "they agree again", func() bool {
		return strings.Contains(scrape(t, env), `freehold_rpc_disagreement{chain="31337"} 0`)
	})
	if !strings.Contains(scrape(t, env), `freehold_mirror_reorgs_total{chain="31337"} 0`) {
		t.Error("the fork was followed")
	}
}

// blockNumber is that of the mirror.
func blockNumber(t *testing.T, env map[string]string) uint64 {
	t.Helper()
	_, ready := request(t, env, "GET", "/readyz", "", nil)
	mirror, ok := ready["mirror"].(map[string]any)
	if !ok {
		return 0
	}
	return uint64(mirror["block"].(float64))
}

// operations counts those of a status.
func operations(t *testing.T, env map[string]string, status string) int {
	t.Helper()
	code, list := request(t, env, "GET", "/v1/operations?status="+status, "", nil)
	if code != 200 {
		t.Fatalf("list operations: %d %v", code, list)
	}
	return len(list["items"].([]any))
}

// scrape reads the metrics.
func scrape(t *testing.T, env map[string]string) string {
	t.Helper()
	response, err := http.Get(env["FREEHOLD_URL"] + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestDeploymentNeedsAllEndpoints: what would be deployed while one is away, or of another chain, is deployed once it is not.
func TestDeploymentNeedsAllEndpoints(t *testing.T) {
	chainURL, key := startAnvil(t)
	node := "http" + strings.TrimPrefix(chainURL, "ws")
	first, second, third := rpcpooltest.New(t, node), rpcpooltest.New(t, node), rpcpooltest.New(t, node)
	url := strings.Join([]string{first.URL, second.URL, third.URL}, "|")
	var log syncedText
	f := newFollower(t, key, &log)
	for name, m := range map[string]rpcpooltest.Manner{"away": {Dead: true}, "of another chain": {ChainID: 42}} {
		second.Behave(m)
		if l, err := f.connect(t.Context(), url); err == nil || !strings.Contains(err.Error(), "all endpoints") {
			if l != nil {
				l.close()
			}
			t.Errorf("one is %s: %v", name, err)
		}
	}
	if n := len(first.Sent()) + len(third.Sent()); n > 0 {
		t.Errorf("%d transactions were sent", n)
	}
	second.Behave(rpcpooltest.Manner{})
	l, err := f.connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	deployed := l.platform
	l.close()
	// From then on one suffices.
	second.Behave(rpcpooltest.Manner{Dead: true})
	third.Behave(rpcpooltest.Manner{ChainID: 42})
	l, err = f.connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer l.close()
	if l.platform != deployed || deployed.Factory == (common.Address{}) {
		t.Errorf("platform %+v, want %+v", l.platform, deployed)
	}
	if strings.Contains(log.String(), "SECRET") {
		t.Error("a key is in the log")
	}
}

type syncedText struct {
	mu   sync.Mutex
	text strings.Builder
}

func (s *syncedText) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.Write(b)
}

func (s *syncedText) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}

func newFollower(t *testing.T, keyFile string, log io.Writer) *follower {
	t.Helper()
	signer, err := devSigner(devConfig{deployerKeyFile: keyFile})
	if err != nil {
		t.Fatal(err)
	}
	pool := postgrestest.New(t)
	return &follower{deps: deps{signers: []custody.Signer{signer}, logger: slog.New(slog.NewTextHandler(log, nil))}, pool: pool}
}

// A --chain-url of several endpoints serves where one is enough, and shows no key.
func TestEndpointsOfAURL(t *testing.T) {
	chainURL, _ := startAnvil(t)
	url := "ws://127.0.0.1:1/v2/SECRET | " + chainURL
	client, id, err := dialAny(t.Context(), url)
	if err != nil || id != 31337 {
		t.Fatal(id, err)
	}
	client.Close()
	if got, want := redacted(url), "ws://127.0.0.1:1|"+chainURL; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if _, _, err := dialAny(t.Context(), "ws://127.0.0.1:1/v2/SECRET|ws://127.0.0.1:2/v2/SECRET"); err == nil || strings.Contains(err.Error(), "SECRET") ||
		!strings.Contains(err.Error(), "127.0.0.1:2") {
		t.Errorf("%v", err)
	}
}
