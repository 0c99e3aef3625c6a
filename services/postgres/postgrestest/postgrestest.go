// Package postgrestest gives each test a PostgreSQL database of its own with the schema in it. The migrations run once,
// into a template; a test's database is a clone of it, which takes tens of milliseconds.
//
// The server is the one that FREEHOLD_TEST_DATABASE_URL names, as in a run of scripts/test, or else one that the test binary
// starts at the first call and that ends with the binary. Its user has to be allowed to create databases.
package postgrestest

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/migrations"
	"freehold/services/devnet"
	"freehold/services/postgres"
)

// Environment names the variable with the URL of the server to use. The database in it is only connected to.
const Environment = "FREEHOLD_TEST_DATABASE_URL"

// timeout bounds each step that no test's context does. The template takes longest, and others may be making theirs.
const timeout = 2 * time.Minute

// New returns a pool on a new database that is dropped at the end of the test. Whoever acquires connections from it has
// to be done with them by then. Safe to call from parallel tests.
func New(t testing.TB) *pgxpool.Pool {
	t.Helper()
	pool, err := postgres.Open(t.Context(), URL(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	return pool
}

// URL returns the URL of a new database that is dropped at the end of the test, for what opens its own pools. Sessions
// still open then are cut. Safe to call from parallel tests.
func URL(t testing.TB) string {
	t.Helper()
	s, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return s.make(t, s.template)
}

// EmptyURL is URL for a database without the schema.
func EmptyURL(t testing.TB) string {
	t.Helper()
	s, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return s.make(t, "template1")
}

func (s *server) make(t testing.TB, template string) string {
	t.Helper()
	name := "freehold_test_" + strings.ToLower(rand.Text())
	// file_copy took 38 ms where wal_log took 78, on a server without fsync; the schema is small and has no rows.
	if err := s.exec(`create database ` + name + ` template ` + template + ` strategy file_copy`); err != nil {
		t.Fatalf("clone database %s: %v", template, err)
	}
	t.Cleanup(func() {
		if err := s.exec(`drop database ` + name + ` with (force)`); err != nil {
			t.Errorf("drop the test's database: %v", err)
		}
	})
	u := *s.url
	u.Path = "/" + name
	return u.String()
}

// server is where databases are made.
type server struct {
	url      *url.URL
	template string
}

// shared is the server of this process, with its template made.
var shared = sync.OnceValues(func() (*server, error) {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	address := os.Getenv(Environment)
	if address == "" {
		// Never closed: there is no moment after the last test of a binary. The server ends with the process.
		p, err := devnet.StartPostgres(ctx, devnet.PostgresConfig{})
		if err != nil {
			return nil, err
		}
		address = p.URL()
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return nil, fmt.Errorf("%s is not a postgres:// URL with a host", Environment)
	}
	digest, err := digest(migrations.FS)
	if err != nil {
		return nil, err
	}
	s := &server{url: u, template: "freehold_template_" + digest}
	if err := s.prepare(ctx); err != nil {
		return nil, fmt.Errorf("make the template database: %w", err)
	}
	return s, nil
})

// prepare makes the template unless it is there. Test binaries run side by side, so they take turns on a lock; and what
// an interrupted one leaves never bears the template's name.
func (s *server) prepare(ctx context.Context) (err error) {
	conn, err := pgx.Connect(ctx, s.url.String())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close(ctx)) }()
	// Held until the session ends. Advisory locks are per database, and all test binaries connect to the same.
	const lock = 0x66726565686f6c64 // "freehold"
	if _, err := conn.Exec(ctx, `select pg_advisory_lock($1)`, int64(lock)); err != nil {
		return err
	}
	var exists bool
	const find = `select exists (select from pg_database where datname = $1)`
	if err := conn.QueryRow(ctx, find, s.template).Scan(&exists); err != nil || exists {
		return err
	}
	draft := s.template + "_draft"
	for _, sql := range []string{`drop database if exists ` + draft + ` with (force)`, `create database ` + draft} {
		if _, err := conn.Exec(ctx, sql); err != nil {
			return err
		}
	}
	u := *s.url
	u.Path = "/" + draft
	pool, err := postgres.Open(ctx, u.String())
	if err != nil {
		return err
	}
	_, _, err = postgres.Migrate(ctx, pool, migrations.FS)
	pool.Close()
	if err != nil {
		return err
	}
	for _, sql := range []string{
		// A database that someone is connected to cannot be cloned.
		`alter database ` + draft + ` with allow_connections false`,
		`alter database ` + draft + ` rename to ` + s.template,
	} {
		if _, err := conn.Exec(ctx, sql); err != nil {
			return err
		}
	}
	return nil
}

// exec runs one statement on a connection of its own: tests that end together would otherwise wait for one another, and
// none has a context that still lives in its cleanup.
func (s *server) exec(sql string) error {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	conn, err := pgx.Connect(ctx, s.url.String())
	if err != nil {
		return err
	}
	_, err = conn.Exec(ctx, sql)
	return errors.Join(err, conn.Close(ctx))
}

// digest identifies the migrations, so that a server which outlives them never serves an older schema.
func digest(files fs.FS) (string, error) {
	names, err := fs.Glob(files, "*.sql")
	if err != nil {
		return "", err
	}
	h := sha256.New()
	for _, name := range names {
		b, err := fs.ReadFile(files, name)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(h, "%s %d\n%s", name, len(b), b)
	}
	return hex.EncodeToString(h.Sum(nil)[:8]), nil
}
