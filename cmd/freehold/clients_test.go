package main

import (
	"strings"
	"testing"

	"freehold/services/devnet"
	"freehold/services/postgres"
)

func TestClientsBudget(t *testing.T) {
	database, err := devnet.StartPostgres(t.Context(), devnet.PostgresConfig{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := database.Close(); err != nil {
			t.Error(err)
		}
	})
	on := []string{"--database-url", database.URL()}
	if status, out := command(t, append([]string{"migrate"}, on...)...); status != exitOK {
		t.Fatalf("migrate: %d %s", status, out)
	}
	pool, err := postgres.Open(t.Context(), database.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	if _, err := pool.Exec(t.Context(), `insert into clients (id, name) values ('cli_a', 'A')`); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args   []string
		status int
		out    string
	}{
		{[]string{"cli_a"}, exitOK, "budget     none\nspent      0\nunder way  0\n"},
		{[]string{"cli_a", "--ether", "0.25"}, exitOK, "budget     0.25\n"},
		{[]string{"cli_a"}, exitOK, "budget     0.25\n"},
		{[]string{"cli_a", "--ether", "0"}, exitOK, "budget     0\n"},
		{[]string{"cli_a", "--none"}, exitOK, "budget     none\n"},
		{[]string{"cli_b", "--ether", "1"}, exitFailure, ""},
		{[]string{"cli_b"}, exitFailure, ""},
		{[]string{"cli_a", "--ether", "-1"}, exitUsage, ""},
		{[]string{"cli_a", "--ether", "0.0000000000000000001"}, exitUsage, ""},
		{[]string{"cli_a", "--ether", "1e999999999"}, exitUsage, ""},
		{[]string{"cli_a", "--ether", "1", "--none"}, exitUsage, ""},
		{nil, exitUsage, ""},
	} {
		args := append(append([]string{"clients", "budget"}, c.args...), on...)
		if status, out := command(t, args...); status != c.status || !strings.HasPrefix(out, c.out) {
			t.Errorf("%v: %d %q, want %d %q", c.args, status, out, c.status, c.out)
		}
	}
}
