package main

import (
	"context"
	"fmt"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"freehold/services/postgres/postgrestest"
)

// TestPgBouncer takes the main path through PgBouncer in transaction mode, with few connections to share: migrate, serve,
// mint single and in a batch, until the holders equal the chain.
func TestPgBouncer(t *testing.T) {
	pooled := "--database-url=" + startPgBouncer(t, postgrestest.EmptyURL(t)) + "&default_query_exec_mode=cache_describe"
	chainURL, key := startAnvil(t, "--block-time", "1")
	pepper := filepath.Join(t.TempDir(), "pepper")
	if err := os.WriteFile(pepper, []byte("sixteen bytes or more"), 0o600); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if status, out := command(t, "migrate", pooled); status != exitOK {
			t.Fatalf("migrate: %d %s", status, out)
		}
	}
	status, out := command(t, "keys", "create", "--new-client", "Hotels", pooled, "--pepper-file", pepper)
	made := regexp.MustCompile(`key\s+(fh_test_\S+)`).FindStringSubmatch(out)
	if status != exitOK || made == nil {
		t.Fatalf("keys create: %d %s", status, out)
	}
	listen := freeAddress(t)
	binary := filepath.Join(t.TempDir(), "freehold")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	p := &program{t: t, binary: binary, envFile: filepath.Join(t.TempDir(), "none")}
	p.cmd = exec.Command(binary, "serve", "--listen", listen, "--chain-url", chainURL, "--deployer-key-file", key, "--pepper-file", pepper, pooled)
	p.cmd.Stdout, p.cmd.Stderr = &p.log, &p.log
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	p.ended = make(chan error, 1)
	go func(cmd *exec.Cmd) { p.ended <- cmd.Wait() }(p.cmd)
	defer func() { p.stop(os.Kill) }()
	env := map[string]string{"FREEHOLD_URL": "http://" + listen, "FREEHOLD_API_KEY": made[1], "FREEHOLD_CHAIN_RPC_URL": chainURL}
	for end := time.Now().Add(time.Minute); ; time.Sleep(50 * time.Millisecond) {
		if status, _, err := tryRequest(t.Context(), env, "GET", "/readyz", "", nil); err == nil && status == 200 {
			break
		}
		if time.Now().After(end) {
			t.Fatalf("it is not ready:\n%s", p.log.String())
		}
	}

	const single, batch = 60, 140
	w := newWorkload(t, env)
	w.mintMore(single, func() map[string]string { return env })
	items := make([]map[string]any, batch)
	for i := range items {
		items[i] = map[string]any{"to": w.wallet, "amount": "1"}
	}
	status, o := request(t, env, "POST", "/v1/tokens/"+w.token+"/mints/batch", "batch", map[string]any{"items": items})
	if status != 202 {
		t.Fatalf("batch: %d %v", status, o)
	}
	_, o = request(t, env, "GET", fmt.Sprintf("/v1/operations/%v?wait=included&timeout=60s", o["id"]), "", nil)
	if o["status"] != "included" {
		t.Fatalf("the batch: %v", o)
	}
	w.running.Wait()
	for _, id := range w.ids {
		if _, o := request(t, env, "GET", "/v1/operations/"+id+"?wait=included&timeout=60s", "", nil); o["status"] != "included" {
			t.Fatalf("a mint: %v", o)
		}
	}
	_, holders := request(t, env, "GET", "/v1/tokens/"+w.token+"/holders", "", nil)
	if list, _ := holders["items"].([]any); len(list) != 1 || list[0].(map[string]any)["amount"] != fmt.Sprint(single+batch) {
		t.Errorf("holders: %v, want one of %d", holders, single+batch)
	}
	if status, out := command(t, "verify", "--chain-url", chainURL, pooled); status != exitOK {
		t.Errorf("verify: %d %s", status, out)
	}
	if p.stop(os.Interrupt); p.status != nil {
		t.Errorf("it ended with %v after an interrupt", p.status)
	}
	if n := strings.Count(p.log.String(), "level=WARN") + strings.Count(p.log.String(), "level=ERROR"); n > 0 {
		t.Errorf("%d complaints in the log:\n%s", n, p.log.String())
	}
}

// startPgBouncer puts PgBouncer in transaction mode before the database and returns its URL.
func startPgBouncer(t *testing.T, database string) string {
	t.Helper()
	binary := "/usr/sbin/pgbouncer"
	if found, err := exec.LookPath("pgbouncer"); err == nil {
		binary = found
	}
	if _, err := os.Stat(binary); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("no PgBouncer; ./scripts/test installs it")
		}
		t.Skip("no PgBouncer; ./scripts/test installs it")
	}
	u, err := url.Parse(database)
	if err != nil {
		t.Fatal(err)
	}
	password, _ := u.User.Password()
	address := freeAddress(t)
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		t.Fatal(err)
	}
	dir, err := os.MkdirTemp("", "freehold-pgbouncer-") // t.TempDir is closed to others
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "pgbouncer.ini")
	text := fmt.Sprintf(`[databases]
freehold = host=%s port=%s user=%s password=%s dbname=%s
[pgbouncer]
listen_addr = %s
listen_port = %s
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 8
server_round_robin = 1
`, u.Hostname(), u.Port(), u.User.Username(), password, strings.TrimPrefix(u.Path, "/"), host, port)
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(binary, file)
	if os.Geteuid() == 0 { // it refuses to run as root
		const nobody = 65534
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	}
	var log strings.Builder
	cmd.Stdout, cmd.Stderr = &log, &log
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := cmd.Process.Kill(); err != nil {
			t.Error(err)
		}
		_ = cmd.Wait() // killed, so it says so
		if t.Failed() {
			t.Logf("PgBouncer:\n%s", log.String())
		}
	})
	pooled := fmt.Sprintf("postgres://freehold@%s/freehold?sslmode=disable", address)
	for end := time.Now().Add(10 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		conn, err := pgx.Connect(t.Context(), pooled+"&default_query_exec_mode=exec")
		if err == nil {
			if err := conn.Close(context.WithoutCancel(t.Context())); err != nil {
				t.Fatal(err)
			}
			return pooled
		}
		if time.Now().After(end) {
			t.Fatalf("PgBouncer does not answer: %v", err)
		}
	}
}
