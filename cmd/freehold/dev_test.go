package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"freehold/indexer"
	"freehold/services/postgres"
)

// TestDev runs the whole program on both chains: from an asset to holdings that equal the chain, and down again.
func TestDev(t *testing.T) {
	t.Run("embedded chain", func(t *testing.T) { testDev(t, devConfig{}) })
	t.Run("anvil", func(t *testing.T) {
		url, key := startAnvil(t)
		testDev(t, devConfig{chainURL: url, deployerKeyFile: key})
	})
}

func testDev(t *testing.T, c devConfig) {
	c.listen, c.envFile = "127.0.0.1:0", filepath.Join(t.TempDir(), "env")
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var out bytes.Buffer
	ended := make(chan error, 1)
	go func() { ended <- dev(ctx, c, &out, slog.New(slog.NewTextHandler(t.Output(), nil))) }()
	env := waitForEnv(t, c.envFile, ended)
	call := func(method, path, key string, body any) map[string]any {
		t.Helper()
		status, answer := request(t, env, method, path, key, body)
		if status >= 300 {
			t.Fatalf("%s %s: %d %v", method, path, status, answer)
		}
		return answer
	}
	included := func(o map[string]any) {
		t.Helper()
		done := call("GET", fmt.Sprintf("/v1/operations/%s?wait=included&timeout=30s", o["id"]), "", nil)
		if s := done["status"]; s != "included" && s != "safe" && s != "finalized" {
			t.Fatalf("operation is %v", done)
		}
	}

	wallet := common.HexToAddress("0x70997970C51812dc3A010C7d01b50e0d17dc79C8").Hex()
	asset := call("POST", "/v1/assets", "", map[string]any{"kind": "gold", "name": "Bar 7"})
	call("POST", "/v1/investors", "", map[string]any{"name": "Ada", "country": "DE", "wallets": []string{wallet}})
	o := call("POST", fmt.Sprintf("/v1/assets/%s/fractionalize", asset["id"]), "fractionalize",
		map[string]any{"name": "Bar 7", "symbol": "BAR", "decimals": 6, "max_supply": "1000"})
	tokenID := o["token_id"].(string)
	for range 3 {
		o = call("POST", "/v1/tokens/"+tokenID+"/mints", "mint", map[string]any{"to": wallet, "amount": "2.5"})
	}
	included(o)
	items := make([]map[string]any, 300)
	for i := range items {
		items[i] = map[string]any{"to": wallet, "amount": "1", "reference": fmt.Sprint("row ", i)}
	}
	included(call("POST", "/v1/tokens/"+tokenID+"/mints/batch", "batch", map[string]any{"items": items}))

	holders := call("GET", "/v1/tokens/"+tokenID+"/holders", "", nil)
	first := holders["items"].([]any)[0].(map[string]any)
	if first["wallet"] != wallet || first["amount"] != "302.5" || first["units"] != "302500000" || first["share"] != "1" {
		t.Errorf("holders: %v", holders)
	}
	if status, answer := request(t, env, "POST", "/v1/tokens/"+tokenID+"/mints", "beyond", map[string]any{"to": wallet, "amount": "697.500001"}); status < 400 || status >= 500 || answer["code"] != "cap_exceeded" {
		t.Errorf("a mint beyond the cap: %d %v", status, answer)
	}
	verifyMirror(t, env)
	checkWithForeignClient(t, env, tokenID)

	stop()
	select {
	case err := <-ended:
		if err != nil {
			t.Errorf("dev ended with %v", err)
		}
	case <-time.After(5 * time.Second):
		t.Fatal("dev did not end within 5 s")
	}
	if _, err := os.Stat(c.envFile); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the env file is still there: %v", err)
	}
	if !strings.Contains(out.String(), env["FREEHOLD_API_KEY"]) || !strings.Contains(out.String(), "curl") {
		t.Errorf("dev printed %q", out.String())
	}
}

// checkWithForeignClient compares the API with the chain as viem reads it.
func checkWithForeignClient(t *testing.T, env map[string]string, tokenID string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "node", "../../scripts/client/check.mjs", tokenID)
	cmd.Env = os.Environ()
	for name, value := range env {
		cmd.Env = append(cmd.Env, name+"="+value)
	}
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "different: 0") {
		t.Errorf("%s\n%v; ./scripts/test installs what it needs", out, err)
	}
	t.Logf("%s", out)
}

func verifyMirror(t *testing.T, env map[string]string) {
	t.Helper()
	pool, err := postgres.Open(t.Context(), env["FREEHOLD_DATABASE_URL"])
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	client, chainID, err := dialChain(t.Context(), env["FREEHOLD_CHAIN_RPC_URL"])
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	report, err := indexer.Verify(t.Context(), pool, client, chainID)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range report.Differences {
		t.Error(d)
	}
}

// waitForEnv waits until dev is ready and returns what it wrote.
func waitForEnv(t *testing.T, path string, ended <-chan error) map[string]string {
	t.Helper()
	env := readyEnv(t, path, ended)
	if env == nil {
		t.Fatal("dev did not become ready")
	}
	return env
}

// readyEnv waits for an env file, and returns nil when a minute has passed or what writes it has ended.
func readyEnv(t *testing.T, path string, ended <-chan error) map[string]string {
	t.Helper()
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if env := readEnv(path); env != nil {
			return env
		}
		select {
		case err := <-ended:
			t.Errorf("ended early: %v", err)
			return nil
		default:
		}
	}
	return nil
}

// readEnv reads an env file, or returns nil if there is none.
func readEnv(path string) map[string]string {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil
	}
	env := map[string]string{}
	for line := range strings.Lines(string(text)) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		env[name] = value
	}
	return env
}

// request makes a request that has to be answered.
func request(t *testing.T, env map[string]string, method, path, key string, body any) (int, map[string]any) {
	t.Helper()
	status, answer, err := tryRequest(t.Context(), env, method, path, key, body)
	if err != nil {
		t.Fatal(err)
	}
	return status, answer
}

func tryRequest(ctx context.Context, env map[string]string, method, path, key string, body any) (int, map[string]any, error) {
	var text []byte
	if body != nil {
		var err error
		if text, err = json.Marshal(body); err != nil {
			return 0, nil, err
		}
	}
	r, err := http.NewRequestWithContext(ctx, method, env["FREEHOLD_URL"]+path, bytes.NewReader(text))
	if err != nil {
		return 0, nil, err
	}
	r.Header.Set("Authorization", "Bearer "+env["FREEHOLD_API_KEY"])
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	if key != "" {
		r.Header.Set("Idempotency-Key", key)
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		return 0, nil, err
	}
	defer response.Body.Close()
	var answer map[string]any
	err = json.NewDecoder(response.Body).Decode(&answer)
	return response.StatusCode, answer, err
}

// startAnvil runs anvil until the test ends. The key is of an account that anvil funds: the first of its documented ones.
func startAnvil(t *testing.T, args ...string) (url, keyFile string) {
	t.Helper()
	binary := os.Getenv("FREEHOLD_ANVIL")
	if binary == "" {
		binary = "anvil"
	}
	cmd := exec.CommandContext(t.Context(), binary, append([]string{"--port", "0", "--host", "127.0.0.1"}, args...)...)
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatalf("start anvil: %v; ./scripts/test installs it", err)
	}
	t.Cleanup(func() {
		if err := cmd.Process.Kill(); err != nil {
			t.Error(err)
		}
		_ = cmd.Wait() // killed, so it says so
	})
	lines := bufio.NewScanner(stdout)
	for lines.Scan() {
		if address, ok := strings.CutPrefix(lines.Text(), "Listening on "); ok {
			url = "ws://" + address
			break
		}
	}
	if url == "" {
		t.Fatal("anvil did not say where it listens")
	}
	go func() { // its log, until it ends
		for lines.Scan() {
		}
	}()
	keyFile = filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(keyFile, []byte("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"), 0o600); err != nil {
		t.Fatal(err)
	}
	return url, keyFile
}
