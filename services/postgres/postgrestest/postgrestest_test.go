package postgrestest_test

import (
	"fmt"
	"testing"

	"github.com/jackc/pgx/v5"

	"freehold/services/postgres/postgrestest"
)

// Each test sees the schema and nothing of what others write.
func TestNew(t *testing.T) {
	for i := range 8 {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			pool := postgrestest.New(t)
			if _, err := pool.Exec(t.Context(), `insert into clients (id, name) values ('cli_1', 'one')`); err != nil {
				t.Fatal(err)
			}
			var n int
			if err := pool.QueryRow(t.Context(), `select count(*) from clients`).Scan(&n); err != nil || n != 1 {
				t.Fatalf("%d clients, %v; want the one inserted", n, err)
			}
		})
	}
}

// A database goes with its test, even when a session on it was left open.
func TestDropped(t *testing.T) {
	var url string
	var name string
	t.Run("test", func(t *testing.T) {
		url = postgrestest.URL(t)
		conn, err := pgx.Connect(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		if err := conn.QueryRow(t.Context(), `select current_database()`).Scan(&name); err != nil {
			t.Fatal(err)
		}
	})
	var exists bool
	err := postgrestest.New(t).QueryRow(t.Context(), `select exists (select from pg_database where datname = $1)`, name).Scan(&exists)
	if err != nil || exists {
		t.Fatalf("database of an ended test: exists %v, %v", exists, err)
	}
}
