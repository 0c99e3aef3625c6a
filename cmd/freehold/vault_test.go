package main

import (
	"path/filepath"
	"strings"
	"testing"

	"freehold/services/devnet"
	"freehold/services/fault"
	"freehold/services/postgres"
	"freehold/services/vault"
)

// The life of the vault's keys on the command line: made, rotated, what is under them brought along, a subject erased.
func TestVault(t *testing.T) {
	database, err := devnet.StartPostgres(t.Context(), devnet.PostgresConfig{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := database.Close(); err != nil {
			t.Error(err)
		}
	})
	on, file := "--database-url="+database.URL(), "--vault-kek-file="+filepath.Join(t.TempDir(), "kek")
	run := func(want int, args ...string) string {
		t.Helper()
		status, out := command(t, args...)
		if status != want {
			t.Fatalf("%v: %d %s", args, status, out)
		}
		return out
	}
	run(exitOK, "migrate", on)
	run(exitFailure, "vault", "rewrap-keysets", file, on) // there is no key yet
	first := run(exitOK, "vault", "init", file)
	run(exitFailure, "vault", "init", file) // which would lose the first
	pool, err := postgres.Open(t.Context(), database.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	if _, err := pool.Exec(t.Context(), `insert into clients (id, name) values ('cli_a', 'A')`); err != nil {
		t.Fatal(err)
	}
	open := func() *vault.Service { // as a server that starts does
		t.Helper()
		kek, err := vault.OpenFileKEK(strings.TrimPrefix(file, "--vault-kek-file="))
		if err != nil {
			t.Fatal(err)
		}
		return vault.New(vault.Config{Pool: pool, KEK: kek})
	}
	token, err := open().Tokenize(t.Context(), "cli_a", vault.Item{Subject: "ada", Type: vault.Card, Value: "4242424242424242"})
	if err != nil {
		t.Fatal(err)
	}

	second := run(exitOK, "vault", "rotate-kek", file)
	if first == second {
		t.Errorf("the rotated key is still %s", first)
	}
	if out := run(exitOK, "vault", "rewrap-keysets", file, on); !strings.Contains(out, "left 0") {
		t.Errorf("rewrap-keysets: %s", out)
	}
	if wrapped, err := open().KEKs(t.Context()); err != nil || len(wrapped) != 1 || wrapped[strings.TrimSpace(second)] == 0 {
		t.Errorf("keysets by the key that wraps them: %v, %v, want all by %s", wrapped, err, second)
	}
	if out := run(exitOK, "vault", "rotate", file, on, "--client=cli_a"); out != "version 2\n" {
		t.Errorf("rotate: %s", out)
	}
	run(exitOK, "vault", "rewrap", file, on, "--client=cli_a", "--retire")
	values, err := open().Detokenize(t.Context(), vault.Reader{ClientID: "cli_a", KID: "x", Reason: vault.Payment}, []string{token.Token})
	if err != nil || len(values) != 1 || values[0].Value != "4242424242424242" {
		t.Errorf("after the rotations: %v, %v", values, err)
	}

	if out := run(exitOK, "vault", "erase", file, on, "--client=cli_a", "--subject=ada"); !strings.Contains(out, "1") {
		t.Errorf("erase: %s", out)
	}
	if _, _, err := open().Get(t.Context(), "cli_a", token.Token); !fault.Is(err, vault.UnknownToken) {
		t.Errorf("after the erasure: %v", err)
	}
	run(exitUsage, "vault", "rotate", file, on)
	run(exitUsage, "vault", "init")
}
