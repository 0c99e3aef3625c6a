package main

import (
	"context"
	"io"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"freehold/services/postgres/postgrestest"
)

// TestServeSeveralChains has two chains, of which the second is out of reach at first, and again later.
func TestServeSeveralChains(t *testing.T) {
	first, key := startAnvil(t, "--slots-in-an-epoch", "1")
	second, _ := startAnvil(t, "--slots-in-an-epoch", "1", "--chain-id", "42")
	gate := newGate(t, strings.TrimPrefix(second, "ws://"))
	database := postgrestest.New(t).Config().ConnString()
	pepper := filepath.Join(t.TempDir(), "pepper")
	if err := os.WriteFile(pepper, []byte("sixteen bytes or more"), 0o600); err != nil {
		t.Fatal(err)
	}
	listen := freeAddress(t)
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan int, 1)
	go func() {
		ended <- execute(ctx, []string{"serve", "--listen", listen, "--chain-url", first, "--chain-url", gate.url, "--deployer-key-file", key,
			"--database-url", database, "--pepper-file", pepper})
	}()
	defer func() {
		stop()
		if status := <-ended; status != exitOK {
			t.Errorf("serve ended with %d", status)
		}
	}()
	env := map[string]string{"FREEHOLD_URL": "http://" + listen}
	waitUntil(t, "it is ready with one of two chains", func() bool {
		status, _, err := tryRequest(t.Context(), env, "GET", "/readyz", "", nil)
		return err == nil && status == 200
	})
	status, out := command(t, "keys", "create", "--new-client", "Hotels", "--database-url", database, "--pepper-file", pepper)
	made := regexp.MustCompile(`key\s+(\S+)`).FindStringSubmatch(out)
	if status != exitOK || made == nil {
		t.Fatalf("keys create: %d %s", status, out)
	}
	env["FREEHOLD_API_KEY"] = made[1]

	call := func(method, path, key string, body any) map[string]any {
		t.Helper()
		status, answer := request(t, env, method, path, key, body)
		if status >= 300 {
			t.Fatalf("%s %s: %d %v", method, path, status, answer)
		}
		return answer
	}
	included := func(operation any) {
		t.Helper()
		o := call("GET", "/v1/operations/"+operation.(string)+"?wait=included&timeout=30s", "", nil)
		if s := o["status"]; s != "included" && s != "safe" && s != "finalized" {
			t.Fatalf("operation is not in a block: %v", o)
		}
	}
	wallet := common.HexToAddress("0x70997970C51812dc3A010C7d01b50e0d17dc79C8").Hex()
	mint := func(token any, key string) map[string]any {
		t.Helper()
		return call("POST", "/v1/tokens/"+token.(string)+"/mints", key, map[string]any{"to": wallet, "amount": "1"})
	}
	asset := call("POST", "/v1/assets", "", map[string]any{"kind": "hotel", "name": "One"})
	investor := call("POST", "/v1/investors", "", map[string]any{"name": "Ada", "country": "DE", "wallets": []string{wallet}})
	terms := map[string]any{"name": "Here", "symbol": "HERE", "decimals": 0, "max_supply": "100"}
	here := call("POST", "/v1/assets/"+asset["id"].(string)+"/fractionalize", "here", terms)
	included(mint(here["token_id"], "mint-here")["id"])
	there := map[string]any{"asset_id": asset["id"], "name": "There", "symbol": "THERE", "decimals": 0, "max_supply": "100", "chain_id": 42}
	if status, answer := request(t, env, "POST", "/v1/tokens", "there", there); status != 422 || answer["code"] != "chain_unknown" {
		t.Errorf("a token on a chain that was never reached: %d %v", status, answer)
	}

	gate.open()
	var token any
	waitUntil(t, "the second chain is served", func() bool {
		status, answer := request(t, env, "POST", "/v1/tokens", "there", there)
		token = answer["token_id"]
		return status == 202
	})
	// The investor was registered before there was a second chain.
	included(call("PATCH", "/v1/investors/"+investor["id"].(string), "again", map[string]any{})["operation_id"])
	included(mint(token, "mint-there")["id"])

	gate.shut()
	late := mint(token, "mint-while-away")
	included(mint(here["token_id"], "mint-meanwhile")["id"])
	if status, answer := request(t, env, "GET", "/readyz", "", nil); status != 200 {
		t.Errorf("with one of two chains away it is not ready: %d %v", status, answer)
	}
	if o := call("GET", "/v1/operations/"+late["id"].(string), "", nil); o["status"] != "queued" && o["status"] != "submitted" {
		t.Errorf("a mint on a chain that is away: %v", o)
	}
	gate.open()
	included(late["id"])

	for chain, want := range map[string]string{"31337": "2", "42": "2"} {
		holdings := call("GET", "/v1/wallets/"+wallet+"/holdings?chain_id="+chain, "", nil)["items"].([]any)
		if len(holdings) != 1 || holdings[0].(map[string]any)["amount"] != want {
			t.Errorf("holdings on chain %s: %v, want %s", chain, holdings, want)
		}
	}
	for _, url := range []string{first, gate.url} {
		if status, out := command(t, "verify", "--chain-url", url, "--database-url", database); status != exitOK {
			t.Errorf("verify: %d %s", status, out)
		}
	}
}

// Providers have their keys in the path, and errors end up in logs.
func TestNodeURLIsNotInErrors(t *testing.T) {
	for _, url := range []string{"http://user:SECRET@127.0.0.1:1/v2/SECRET?key=SECRET", "ws://127.0.0.1:1/v2/SECRET", "http://127.0.0.1:1/%SECRET"} {
		if _, _, err := dialChain(t.Context(), url); err == nil || strings.Contains(err.Error(), "SECRET") {
			t.Errorf("%s: %v", url, err)
		}
	}
}

func waitUntil(t *testing.T, what string, done func() bool) {
	t.Helper()
	for end := time.Now().Add(60 * time.Second); !done(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("it did not come to it that %s", what)
		}
	}
}

// gate stands before a node: open it passes connections on, shut it cuts those that there are and takes no more.
type gate struct {
	url, to string

	mu      sync.Mutex
	passing bool
	conns   []net.Conn
}

func newGate(t *testing.T, to string) *gate {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	g := &gate{url: "ws://" + l.Addr().String(), to: to}
	var serving sync.WaitGroup
	serving.Go(func() {
		for {
			in, err := l.Accept()
			if err != nil {
				return
			}
			serving.Go(func() { g.pass(in) })
		}
	})
	t.Cleanup(func() {
		l.Close()
		g.shut()
		serving.Wait()
	})
	return g
}

func (g *gate) pass(in net.Conn) {
	defer in.Close()
	out, err := net.Dial("tcp", g.to)
	if err != nil {
		return
	}
	defer out.Close()
	g.mu.Lock()
	passing := g.passing
	g.conns = append(g.conns, in, out)
	g.mu.Unlock()
	if !passing {
		return
	}
	var copying sync.WaitGroup
	for _, way := range [][2]net.Conn{{in, out}, {out, in}} {
		copying.Go(func() {
			defer way[1].Close()
			_, _ = io.Copy(way[1], way[0]) // until either end goes
		})
	}
	copying.Wait()
}

func (g *gate) open() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.passing = true
}

func (g *gate) shut() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.passing = false
	for _, c := range g.conns {
		c.Close()
	}
	g.conns = nil
}
