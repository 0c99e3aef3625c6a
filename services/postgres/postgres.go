// Package postgres opens the database, runs its migrations, and wraps work in transactions. It owns no table.
package postgres

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/tern/v2/migrate"

	"freehold/services/fault"
)

// Open connects a pool to the database at url (a libpq URL or keyword string) and checks that it answers.
func Open(ctx context.Context, url string) (*pgxpool.Pool, error) {
	pool, err := OpenLater(ctx, url)
	if err != nil {
		return nil, err
	}
	if err := pool.Ping(ctx); err != nil {
		pool.Close()
		return nil, fmt.Errorf("reach database: %w", err)
	}
	return pool, nil
}

// OpenLater is Open for a database that need not answer yet: a replica that may be away.
func OpenLater(ctx context.Context, url string) (*pgxpool.Pool, error) {
	config, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, fmt.Errorf("parse database url: %w", err)
	}
	// Compiling a statement takes longer than any of ours runs. A statement and not a parameter of the connection, which
	// PgBouncer would refuse.
	config.AfterConnect = func(ctx context.Context, c *pgx.Conn) error {
		_, err := c.Exec(ctx, `set jit = off`)
		return err
	}
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	return pool, nil
}

// Migrate brings the schema up to the newest of files, which are tern's, and reports the version it came from and the one it
// is at. Any number of processes may call it at once: they take turns. All of it is one transaction, with a lock of the
// transaction's own: tern's locks belong to a session, and a pooler that gives a session to a transaction would leave them
// to whoever comes next.
func Migrate(ctx context.Context, pool *pgxpool.Pool, files fs.FS) (from, to int32, err error) {
	m, err := migrate.NewMigrator(ctx, nil, "") // which only reads the files
	if err != nil {
		return 0, 0, fmt.Errorf("prepare migrations: %w", err)
	}
	if err := m.LoadMigrations(files); err != nil {
		return 0, 0, fmt.Errorf("load migrations: %w", err)
	}
	newest := int32(len(m.Migrations))
	err = InTx(ctx, pool, func(tx pgx.Tx) error {
		const prepare = `
select pg_advisory_xact_lock(hashtext('freehold schema'));
create table if not exists schema_version (version int4 not null);
insert into schema_version (version)
select 0
 where not exists (select from schema_version);`
		if err := script(ctx, tx, prepare); err != nil {
			return fmt.Errorf("prepare migrations: %w", err)
		}
		if err := tx.QueryRow(ctx, `select version from schema_version`).Scan(&from); err != nil {
			return fmt.Errorf("read schema version: %w", err)
		}
		if from < 0 || from > newest {
			return fmt.Errorf("the schema is at version %d, and this program knows 0 to %d", from, newest)
		}
		for _, step := range m.Migrations[from:] {
			if err := script(ctx, tx, step.UpSQL); err != nil {
				return fmt.Errorf("migrate: %s: %w", step.Name, err)
			}
		}
		if _, err := tx.Exec(ctx, `update schema_version set version = $1 where version <> $1`, newest); err != nil {
			return fmt.Errorf("write schema version: %w", err)
		}
		return nil
	})
	if err != nil {
		return 0, 0, err
	}
	return from, newest, nil
}

// script runs statements that take no arguments, however many.
func script(ctx context.Context, tx pgx.Tx, sql string) error {
	_, err := tx.Conn().PgConn().Exec(ctx, sql).ReadAll()
	return err
}

// Beginner is what starts a transaction: a pool, a connection, or a transaction (then a savepoint).
type Beginner interface {
	Begin(context.Context) (pgx.Tx, error)
}

// Querier is what runs a query: a pool, a connection or a transaction.
type Querier interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

// InTx runs f in a transaction, committed if f returns nil and rolled back otherwise.
func InTx(ctx context.Context, db Beginner, f func(pgx.Tx) error) error {
	return pgx.BeginFunc(ctx, db, f)
}

// InTxUnsynced is InTx for what can be had again, as a mirror can from its chain: the commit does not wait for the disk. A
// crash of the server may lose the newest of such commits, each as a whole and none that an InTx was committed after.
func InTxUnsynced(ctx context.Context, pool *pgxpool.Pool, f func(pgx.Tx) error) error {
	return pgx.BeginTxFunc(ctx, pool, pgx.TxOptions{BeginQuery: "begin; set local synchronous_commit = off"}, f)
}

// Violation turns the violation of a named constraint into its fault, so that constraints decide and no one checks
// before inserting. Any other error, and nil, comes back unchanged.
func Violation(err error, faults map[string]*fault.Error) error {
	var pg *pgconn.PgError
	if !errors.As(err, &pg) || pg.ConstraintName == "" {
		return err
	}
	if f, ok := faults[pg.ConstraintName]; ok {
		return f
	}
	return err
}
