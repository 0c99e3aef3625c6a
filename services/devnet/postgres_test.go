package devnet_test

import (
	"context"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"freehold/services/devnet"
)

func TestPostgresTemporary(t *testing.T) {
	start := time.Now()
	p, err := devnet.StartPostgres(t.Context(), devnet.PostgresConfig{})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("started in %v", time.Since(start))
	conn, err := pgx.Connect(context.Background(), p.URL())
	if err != nil {
		t.Fatal(err)
	}
	var dir string
	if err := conn.QueryRow(context.Background(), `show data_directory`).Scan(&dir); err != nil {
		t.Fatal(err)
	}
	t.Log(dir, p.URL())
	start = time.Now()
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	t.Logf("stopped in %v", time.Since(start))
}
