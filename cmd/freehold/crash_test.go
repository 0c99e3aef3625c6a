package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"freehold/bindings"
)

// TestKillDuringMints kills the program with SIGKILL at 20 random moments, its start included, while 500 mints are asked
// for and the chain goes on. After that each mint is on chain exactly once, none is unfinished, and the mirror is right.
func TestKillDuringMints(t *testing.T) {
	const kills, mints = 20, 500
	binary := filepath.Join(t.TempDir(), "freehold")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	chainURL, key := startAnvil(t, "--block-time", "1")
	p := &program{t: t, binary: binary, envFile: filepath.Join(t.TempDir(), "env"),
		args: []string{"dev", "--listen", "127.0.0.1:0", "--data", filepath.Join(t.TempDir(), "data"), "--chain-url", chainURL, "--deployer-key-file", key}}
	p.start()
	defer func() { p.stop(os.Kill) }()
	env := p.ready()
	w := newWorkload(t, env)

	seed := uint64(time.Now().UnixNano())
	t.Logf("random seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	for kill := range kills {
		// Some are under way when it is killed, some are asked for again after it.
		w.mintMore(mints/kills, p.env)
		time.Sleep(time.Duration(random.Int64N(int64(7 * time.Second))))
		p.stop(os.Kill)
		t.Logf("kill %d of %d: %d of %d accepted", kill+1, kills, w.accepted(), (kill+1)*mints/kills)
		p.start()
	}
	env = p.ready()
	w.finish(mints, env)
	verifyMirror(t, env)
	if p.stop(os.Interrupt); p.status != nil {
		t.Errorf("it ended with %v after an interrupt", p.status)
	}
}

// TestReorgsDuringMints takes 1 to 20 blocks off anvil's chain, and their transactions with them, while 200 mints run.
func TestReorgsDuringMints(t *testing.T) {
	const reorgs, mints = 10, 200
	chainURL, key := startAnvil(t, "--block-time", "1")
	c := devConfig{listen: "127.0.0.1:0", envFile: filepath.Join(t.TempDir(), "env"), chainURL: chainURL, deployerKeyFile: key}
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
	node, _, err := dialChain(t.Context(), chainURL)
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	// The platform's contracts stay where they are: they are not the lane's, and nobody sends them again.
	if err := node.CallContext(t.Context(), nil, "anvil_mine", 25); err != nil {
		t.Fatal(err)
	}
	w := newWorkload(t, env)
	for depth := range reorgs {
		w.mintMore(mints/reorgs, func() map[string]string { return env })
		time.Sleep(1500 * time.Millisecond) // some are mined by now
		client := ethclient.NewClient(node.Client)
		old, err := client.HeaderByNumber(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := node.CallContext(t.Context(), nil, "anvil_reorg", 1+depth*19/(reorgs-1), []any{}); err != nil {
			t.Fatal(err)
		}
		if now, err := client.HeaderByNumber(t.Context(), old.Number); err != nil || now.Hash() == old.Hash() {
			t.Fatalf("block %d is still there after a reorg: %v", old.Number, err)
		}
	}
	w.finish(mints, env)
	verifyMirror(t, env)
}

// program is the real program in a process of its own, that can be killed and started again.
type program struct {
	t       *testing.T
	binary  string
	args    []string
	envFile string

	cmd    *exec.Cmd
	log    strings.Builder
	ended  chan error
	status error
}

func (p *program) start() {
	p.t.Helper()
	if err := remove(p.envFile); err != nil { // a killed one leaves it
		p.t.Fatal(err)
	}
	p.log.Reset()
	p.cmd = exec.Command(p.binary, append(p.args, "--env-file", p.envFile)...)
	p.cmd.Stdout, p.cmd.Stderr = &p.log, &p.log
	if err := p.cmd.Start(); err != nil {
		p.t.Fatal(err)
	}
	p.ended = make(chan error, 1)
	go func(cmd *exec.Cmd, ended chan<- error) { ended <- cmd.Wait() }(p.cmd, p.ended)
}

// ready waits until the program serves.
func (p *program) ready() map[string]string {
	p.t.Helper()
	env := readyEnv(p.t, p.envFile, p.ended)
	if env == nil {
		p.t.Fatalf("the program did not become ready:\n%s", p.log.String())
	}
	return env
}

// env is where the program serves, or nil while it does not.
func (p *program) env() map[string]string { return readEnv(p.envFile) }

func (p *program) stop(signal os.Signal) {
	if p.cmd == nil {
		return
	}
	select {
	case err := <-p.ended:
		p.t.Fatalf("the program ended by itself: %v\n%s", err, p.log.String())
	default:
	}
	if err := p.cmd.Process.Signal(signal); err != nil {
		p.t.Fatal(err)
	}
	p.status = <-p.ended
	p.cmd = nil
}

// workload mints one unit at a time to one wallet, each under a key of its own and again until it is accepted.
type workload struct {
	t             *testing.T
	token, wallet string
	running       sync.WaitGroup

	mu  sync.Mutex
	ids []string // of accepted mints
	n   int
}

func newWorkload(t *testing.T, env map[string]string) *workload {
	t.Helper()
	w := &workload{t: t, wallet: common.HexToAddress("0x70997970C51812dc3A010C7d01b50e0d17dc79C8").Hex()}
	call := func(path, key string, body any) map[string]any {
		status, answer := request(t, env, "POST", path, key, body)
		if status >= 300 {
			t.Fatalf("POST %s: %d %v", path, status, answer)
		}
		return answer
	}
	asset := call("/v1/assets", "", map[string]any{"kind": "hotel", "name": "Crash"})
	call("/v1/investors", "", map[string]any{"name": "Ada", "country": "DE", "wallets": []string{w.wallet}})
	o := call(fmt.Sprintf("/v1/assets/%s/fractionalize", asset["id"]), "fractionalize",
		map[string]any{"name": "Crash", "symbol": "CRASH", "decimals": 0, "max_supply": "1000000"})
	w.token = o["token_id"].(string)
	t.Cleanup(w.running.Wait)
	return w
}

// mintMore asks for n mints more, wherever the program serves by then.
func (w *workload) mintMore(n int, where func() map[string]string) {
	for range n {
		key := fmt.Sprintf("mint-%d", w.n)
		w.n++
		w.running.Go(func() {
			for w.t.Context().Err() == nil {
				if id, ok := w.mint(where(), key); ok {
					w.mu.Lock()
					w.ids = append(w.ids, id)
					w.mu.Unlock()
					return
				}
				time.Sleep(time.Duration(20+rand.IntN(200)) * time.Millisecond)
			}
		})
	}
}

// mint asks once. A connection that breaks says nothing of what became of it.
func (w *workload) mint(env map[string]string, key string) (id string, ok bool) {
	if env == nil {
		return "", false
	}
	status, answer, err := tryRequest(w.t.Context(), env, http.MethodPost, "/v1/tokens/"+w.token+"/mints", key,
		map[string]any{"to": w.wallet, "amount": "1"})
	switch {
	case err != nil, status == http.StatusUnauthorized, status >= 500: // killed, or on its way down or up
		return "", false
	case status != http.StatusAccepted:
		w.t.Errorf("%s: %d %v", key, status, answer)
	}
	id, ok = answer["id"].(string)
	return id, ok
}

func (w *workload) accepted() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.ids)
}

// finish waits until all mints are accepted and in a block, and counts them on the chain itself.
func (w *workload) finish(mints int, env map[string]string) {
	t := w.t
	t.Helper()
	w.running.Wait()
	if n := len(w.ids); n != mints || len(slices.Compact(slices.Sorted(slices.Values(w.ids)))) != mints {
		t.Fatalf("%d mints were accepted, want %d different ones", n, mints)
	}
	for _, id := range w.ids {
		_, o := request(t, env, "GET", "/v1/operations/"+id+"?wait=included&timeout=60s", "", nil)
		if s := o["status"]; s != "included" && s != "safe" && s != "finalized" {
			t.Fatalf("a mint is stuck or failed: %v", o)
		}
	}
	for _, status := range []string{"queued", "submitted", "rejected", "reverted"} {
		if _, list := request(t, env, "GET", "/v1/operations?status="+status, "", nil); len(list["items"].([]any)) != 0 {
			t.Errorf("%s operations: %v", status, list["items"])
		}
	}

	_, token := request(t, env, "GET", "/v1/tokens/"+w.token, "", nil)
	address := common.HexToAddress(token["address"].(string))
	client, err := ethclient.DialContext(t.Context(), env["FREEHOLD_CHAIN_RPC_URL"])
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	share := bindings.NewShareToken()
	supply, err := bind.Call(share.Instance(client, address), &bind.CallOpts{Context: t.Context()}, share.PackTotalSupply(), share.UnpackTotalSupply)
	if err != nil || supply.Int64() != int64(mints) {
		t.Errorf("the supply on chain is %v, %v, want %d", supply, err, mints)
	}
	issued := share.GetABI().Events["Issued"].ID
	logs, err := client.FilterLogs(t.Context(), ethereum.FilterQuery{Addresses: []common.Address{address}, Topics: [][]common.Hash{{issued}}})
	if err != nil {
		t.Fatal(err)
	}
	refs := map[common.Hash]int{}
	for _, l := range logs {
		refs[l.Topics[2]]++
	}
	if len(logs) != mints || len(refs) != mints {
		t.Errorf("%d issues of %d references on chain, want %d of each", len(logs), len(refs), mints)
	}
}
