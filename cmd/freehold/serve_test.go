package main

import (
	"bytes"
	"context"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"freehold/services/devnet"
	"freehold/services/postgres"
)

// TestServe takes an installation from an empty database to a key that mints and one that no longer does, by the command
// line alone.
func TestServe(t *testing.T) {
	database, err := devnet.StartPostgres(t.Context(), devnet.PostgresConfig{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := database.Close(); err != nil {
			t.Error(err)
		}
	})
	chainURL, key := startAnvil(t)
	pepper := filepath.Join(t.TempDir(), "pepper")
	if err := os.WriteFile(pepper, []byte("sixteen bytes or more"), 0o600); err != nil {
		t.Fatal(err)
	}
	onDatabase := []string{"--database-url", database.URL()}
	withPepper := append(onDatabase, "--pepper-file", pepper)

	if status, out := command(t, append([]string{"migrate"}, onDatabase...)...); status != exitOK {
		t.Fatalf("migrate: %d %s", status, out)
	}
	// A key that cannot be made leaves no client.
	if status, out := command(t, append([]string{"keys", "create", "--new-client", "Hotels", "--env", "prod"}, withPepper...)...); status != exitFailure {
		t.Errorf("a key of a wrong environment: %d %s", status, out)
	}
	pool, err := postgres.Open(t.Context(), database.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	var clients int
	if err := pool.QueryRow(t.Context(), `select count(*) from clients`).Scan(&clients); err != nil || clients != 0 {
		t.Errorf("%d clients, %v, want none", clients, err)
	}
	status, out := command(t, append([]string{"keys", "create", "--new-client", "Hotels"}, withPepper...)...)
	made := regexp.MustCompile(`key\s+(fh_test_\S+)\nid\s+(\S+)\nclient\s+(cli_\S+)`).FindStringSubmatch(out)
	if status != exitOK || made == nil {
		t.Fatalf("keys create: %d %s", status, out)
	}

	listen := freeAddress(t)
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan int, 1)
	go func() {
		ended <- execute(ctx, append([]string{"serve", "--listen", listen, "--chain-url", chainURL, "--deployer-key-file", key,
			// The same server, by a name that shows which reads go there; what a replica is like is tested with the mirror.
			"--database-read-url", database.URL() + "&application_name=replica"}, withPepper...))
	}()
	env := map[string]string{"FREEHOLD_URL": "http://" + listen, "FREEHOLD_API_KEY": made[1]}
	becomes := func(path string, want int) {
		t.Helper()
		for end := time.Now().Add(30 * time.Second); ; time.Sleep(50 * time.Millisecond) {
			status, answer, err := tryRequest(t.Context(), env, "GET", path, "", nil)
			if err == nil && status == want {
				return
			}
			if time.Now().After(end) {
				t.Fatalf("GET %s: %d %v, %v, want %d", path, status, answer, err, want)
			}
		}
	}
	becomes("/readyz", 200)
	becomes("/v1/assets", 200)
	becomes("/v1/wallets/0x70997970C51812dc3A010C7d01b50e0d17dc79C8/holdings", 200)
	var read string
	const lastOfReplica = `select query from pg_stat_activity where application_name = 'replica' and query like '%with asof%'`
	if err := pool.QueryRow(t.Context(), lastOfReplica).Scan(&read); err != nil {
		t.Errorf("no read of holdings went to the replica: %v", err)
	}
	if status, out := command(t, append([]string{"verify", "--chain-url", chainURL}, onDatabase...)...); status != exitOK || !strings.Contains(out, "the mirror equals the chain") {
		t.Errorf("verify: %d %s", status, out)
	}
	if _, err := pool.Exec(t.Context(), `update contracts set kind = 'share' where kind = 'deed'`); err != nil {
		t.Fatal(err)
	}
	if status, out := command(t, append([]string{"verify", "--chain-url", chainURL}, onDatabase...)...); status != exitFailure {
		t.Errorf("verify of a mirror that takes the deeds for shares: %d %s", status, out)
	}
	if status, out := command(t, append([]string{"keys", "list", "--client", made[3]}, withPepper...)...); status != exitOK || !strings.Contains(out, made[2]) {
		t.Errorf("keys list: %d %s", status, out)
	}
	if status, out := command(t, append([]string{"keys", "revoke", made[2]}, withPepper...)...); status != exitOK {
		t.Errorf("keys revoke: %d %s", status, out)
	}
	becomes("/v1/assets", 401)

	stop()
	select {
	case status := <-ended:
		if status != exitOK {
			t.Errorf("serve ended with %d", status)
		}
	case <-time.After(5 * time.Second):
		t.Fatal("serve did not end within 5 s")
	}
	if status, _ := command(t, "serve", "--listen", listen); status != exitUsage {
		t.Errorf("serve without what it needs: %d, want %d", status, exitUsage)
	}
}

// command runs a command line in this process and returns its exit status and what it printed.
func command(t *testing.T, args ...string) (status int, out string) {
	t.Helper()
	began := false
	root := newRootCommand(&began)
	var text bytes.Buffer
	root.SetOut(&text)
	return executeRoot(t.Context(), root, &began, args), text.String()
}

func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}
