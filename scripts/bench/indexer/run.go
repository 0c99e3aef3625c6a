package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/indexer"
	"freehold/migrations"
	"freehold/services/postgres"
)

// outcome is what a measured process says of its work.
type outcome struct {
	Events  int     `json:"events"`
	Seconds float64 `json:"seconds"`
}

// measured does the work of a program once, in a process of its own, so that its processor time and memory are its own.
func measured(ctx context.Context, program, databaseURL, chainURL string, head uint64) (o outcome, err error) {
	pool, err := postgres.Open(ctx, databaseURL)
	if err != nil {
		return o, err
	}
	defer pool.Close()
	if program != "reference" {
		if _, _, err := postgres.Migrate(ctx, pool, migrations.FS); err != nil {
			return o, err
		}
	}
	client, err := indexer.Dial(ctx, chainURL)
	if err != nil {
		return o, err
	}
	defer client.Close()
	began := time.Now()
	if program == "reference" {
		o.Events, err = reference(ctx, pool, ethclient.NewClient(client.Client), head)
	} else {
		err = mirror(ctx, pool, client, program)
	}
	o.Seconds = time.Since(began).Seconds()
	if err == nil && program != "reference" {
		err = pool.QueryRow(ctx, `select count(*) from transfers`).Scan(&o.Events)
	}
	return o, err
}

func mirror(ctx context.Context, pool *pgxpool.Pool, client *indexer.Client, program string) error {
	x, err := newIndexer(pool, client, program)
	if err != nil {
		return err
	}
	for {
		switch err := x.Converge(ctx); {
		case errors.Is(err, indexer.ErrNothingNew):
			return nil
		case err != nil:
			return err
		}
	}
}

func newIndexer(pool *pgxpool.Pool, client indexer.Chain, program string) (*indexer.Indexer, error) {
	return indexer.New(indexer.Config{
		Pool: pool, Chain: client, ChainID: 31337, Factory: factoryAddress, Registry: registryAddr, Vault: vaultAddress,
		StartBlock: 1, Logger: slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn})),
		DeferIndexes: program == "deferred", EventsOnly: program == "events",
	})
}

// check compares the holdings with what the chain was made of.
func (c *chain) check(ctx context.Context, databaseURL string) error {
	conn, err := pgx.Connect(ctx, databaseURL)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	rows, err := conn.Query(ctx, `select wallet, units::bigint from holdings where token = $1 and wallet <> $2`,
		tokenAddress[:], common.Address{}.Bytes())
	if err != nil {
		return err
	}
	var wallet common.Address
	var units uint64
	found, wrong := 0, 0
	if _, err := pgx.ForEachRow(rows, []any{&wallet, &units}, func() error {
		found++
		if c.held[wallet] != units {
			wrong++
		}
		return nil
	}); err != nil {
		return err
	}
	want := 0
	for wallet, units := range c.held {
		if units > 0 && wallet != (common.Address{}) {
			want++
		}
	}
	if wrong > 0 || found != want {
		return fmt.Errorf("%d of %d holdings are wrong, %d are due", wrong, found, want)
	}
	return nil
}
