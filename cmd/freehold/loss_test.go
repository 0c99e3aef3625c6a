package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/services/devnet"
	"freehold/services/postgres"
)

// loss is an installation whose database gets lost.
type loss struct {
	t           *testing.T
	server      *devnet.Postgres
	url         string // of the database
	pepper, key string // files
	listen      string
	chainURLs   []string    // of which the first is chain 31337
	chain       *rpc.Client // the first
	nodes       map[int64]*rpc.Client
	factory     string
	keys        map[string]string // of clients
	stop        func()
	pool        *pgxpool.Pool
	databases   int
}

// newLoss has a chain of anvil's, and one more for each id, all started with the given arguments.
func newLoss(t *testing.T, ids []int64, args ...string) *loss {
	t.Helper()
	server, err := devnet.StartPostgres(t.Context(), devnet.PostgresConfig{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := server.Close(); err != nil {
			t.Error(err)
		}
	})
	w := &loss{t: t, server: server, pepper: filepath.Join(t.TempDir(), "pepper"), keys: map[string]string{}, nodes: map[int64]*rpc.Client{}}
	for _, id := range append([]int64{31337}, ids...) {
		url, key := startAnvil(t, append([]string{"--chain-id", fmt.Sprint(id)}, args...)...)
		node, _, err := dialChain(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(node.Close)
		w.chainURLs, w.key, w.nodes[id] = append(w.chainURLs, url), key, node.Client
	}
	w.chain = w.nodes[31337]
	if err := os.WriteFile(w.pepper, []byte("sixteen bytes or more"), 0o600); err != nil {
		t.Fatal(err)
	}
	w.create()
	t.Cleanup(func() { w.close() })
	return w
}

// create makes the next database and connects to it.
func (w *loss) create() {
	w.t.Helper()
	w.databases++
	name := fmt.Sprint("life", w.databases)
	w.admin("create database " + name)
	w.url = strings.Replace(w.server.URL(), "/freehold?", "/"+name+"?", 1)
	if status, out := command(w.t, "migrate", "--database-url", w.url); status != exitOK {
		w.t.Fatalf("migrate: %d %s", status, out)
	}
	var err error
	if w.pool, err = postgres.Open(w.t.Context(), w.url); err != nil {
		w.t.Fatal(err)
	}
}

func (w *loss) admin(sql string) {
	w.t.Helper()
	pool, err := postgres.Open(context.WithoutCancel(w.t.Context()), w.server.URL())
	if err != nil {
		w.t.Fatal(err)
	}
	defer pool.Close()
	if _, err := pool.Exec(context.WithoutCancel(w.t.Context()), sql); err != nil {
		w.t.Fatal(err)
	}
}

func (w *loss) close() {
	if w.stop != nil {
		w.stop()
		w.stop = nil
	}
	w.pool.Close()
}

// lose ends the program, drops the database and makes an empty one.
func (w *loss) lose() {
	w.t.Helper()
	w.close()
	w.admin(fmt.Sprintf("drop database life%d", w.databases))
	w.create()
}

// client makes a client with a key, and returns its id.
func (w *loss) client(name string) string { return w.createKey("--new-client", name) }

func (w *loss) newKey(client string) { w.createKey("--client", client) }

func (w *loss) createKey(args ...string) string {
	w.t.Helper()
	status, out := command(w.t, append([]string{"keys", "create", "--database-url", w.url, "--pepper-file", w.pepper}, args...)...)
	made := regexp.MustCompile(`key\s+(fh_test_\S+)\nid\s+\S+\nclient\s+(cli_\S+)`).FindStringSubmatch(out)
	if status != exitOK || made == nil {
		w.t.Fatalf("keys create: %d %s", status, out)
	}
	w.keys[made[2]] = made[1]
	return made[2]
}

// serve runs the program until close.
func (w *loss) serve() {
	t := w.t
	t.Helper()
	w.listen = freeAddress(t)
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	ended := make(chan int, 1)
	go func() {
		ended <- execute(ctx, append(w.chainFlags("serve"), "--listen", w.listen, "--deployer-key-file", w.key,
			"--database-url", w.url, "--pepper-file", w.pepper, "--log-level", "warn"))
	}()
	w.stop = func() {
		cancel()
		if status := <-ended; status != exitOK {
			t.Errorf("serve ended with %d", status)
		}
	}
	w.until("the program serves", func() bool {
		status, _, err := tryRequest(t.Context(), map[string]string{"FREEHOLD_URL": "http://" + w.listen}, "GET", "/readyz", "", nil)
		return err == nil && status == 200
	})
	if err := w.pool.QueryRow(t.Context(), `select '0x' || encode(factory, 'hex') from platforms`).Scan(&w.factory); err != nil {
		t.Fatal(err)
	}
}

// chainFlags are a command and its --chain-url.
func (w *loss) chainFlags(command string) []string {
	args := []string{command}
	for _, url := range w.chainURLs {
		args = append(args, "--chain-url", url)
	}
	return args
}

func (w *loss) rebuildArgs(args ...string) []string {
	return append(append(w.chainFlags("rebuild"), "--database-url", w.url, "--deployer-key-file", w.key), args...)
}

func (w *loss) rebuild(args ...string) (int, string) {
	w.t.Helper()
	return command(w.t, w.rebuildArgs(append(args, "--factory", w.factory)...)...)
}

// mineDuring runs f, and has blocks made as soon as what f sends waits beside what was sent before.
func (w *loss) mineDuring(f func() (int, string)) (status int, out string) {
	w.t.Helper()
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		status, out = f()
	}()
	for mining := false; ; {
		select {
		case <-ended:
			return status, out
		case <-time.After(50 * time.Millisecond):
		}
		var pool struct{ Pending hexutil.Uint64 }
		if err := w.chain.CallContext(w.t.Context(), &pool, "txpool_status"); err != nil {
			w.t.Fatal(err)
		}
		// Two of before the loss, and as many of the fence as a lane has in flight.
		if mining = mining || pool.Pending >= 2+16; mining {
			w.node("anvil_mine", "0x5")
		}
	}
}

func (w *loss) verify() {
	w.t.Helper()
	for _, url := range w.chainURLs {
		if status, out := command(w.t, "verify", "--database-url", w.url, "--chain-url", url); status != exitOK {
			w.t.Errorf("verify: %d %s", status, out)
		}
	}
}

// export writes the register to a file.
func (w *loss) export() (path string) {
	w.t.Helper()
	status, out := command(w.t, "export", "--database-url", w.url)
	if status != exitOK {
		w.t.Fatalf("export: %d %s", status, out)
	}
	path = filepath.Join(w.t.TempDir(), "register.json")
	if err := os.WriteFile(path, []byte(out), 0o600); err != nil {
		w.t.Fatal(err)
	}
	return path
}

func (w *loss) node(method string, args ...any) {
	w.t.Helper()
	if err := w.chain.CallContext(w.t.Context(), nil, method, args...); err != nil {
		w.t.Fatalf("%s: %v", method, err)
	}
}

// pause takes the lane from the program, so that what is accepted stays queued, and resume gives it back.
func (w *loss) pause() {
	w.exec(`update lanes set holder = 'nobody', fence = fence + 1, lease_until = now() + interval '1 hour'`)
}

func (w *loss) resume() { w.exec(`update lanes set lease_until = '-infinity'`) }

func (w *loss) exec(sql string) {
	w.t.Helper()
	if _, err := w.pool.Exec(w.t.Context(), sql); err != nil {
		w.t.Fatal(err)
	}
}

func (w *loss) until(what string, done func() bool) {
	w.t.Helper()
	for end := time.Now().Add(time.Minute); !done(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			w.t.Fatalf("in a minute it did not come about that %s", what)
		}
	}
}
