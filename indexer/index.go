package indexer

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"freehold/services/postgres"
)

// deferrable are the indexes that no step of a backfill needs, as the migrations make them. Built at once, after the load,
// they cost a fraction of what they do row by row. What undoes blocks and what reads works without them, slowly.
var deferrable = []struct{ name, create string }{
	{"transfers_token", `create index transfers_token on transfers (chain_id, token, block_number, log_index)`},
	{"entries_account", `create unique index entries_account on entries (account, block_number, log_index)`},
	{"accounts_wallet", `create index accounts_wallet on accounts (chain_id, wallet, token)`},
	{"accounts_block", `create index accounts_block on accounts (chain_id, block_number)`},
	{"accounts_largest", `create index accounts_largest on accounts (chain_id, token, units desc, wallet) where units > 0`},
}

// dropIndexes drops them, in the transaction that starts the first mirror of a database: no other chain's readers miss
// them then.
func (x *Indexer) dropIndexes(ctx context.Context, tx pgx.Tx) error {
	const others = `
		select count(*)
		  from chains
		 where chain_id <> $1`
	var n int
	if err := tx.QueryRow(ctx, others, x.ChainID).Scan(&n); err != nil {
		return fmt.Errorf("count chains: %w", err)
	}
	if n > 0 {
		x.log.Info("indexes are kept up: the database has another chain")
		return nil
	}
	for _, i := range deferrable {
		if _, err := tx.Exec(ctx, `drop index `+i.name); err != nil {
			return fmt.Errorf("defer index %s: %w", i.name, err)
		}
	}
	return nil
}

// buildIndexes makes those that are missing, at the latest when the head is near. It looks once: after that they stay.
// An indexer that did not drop them does it too, since the one that did may have ended before.
func (x *Indexer) buildIndexes(ctx context.Context, at position) error {
	const missing = `
		select name
		  from unnest($1::text[]) with ordinality n (name, i)
		 where to_regclass(name) is null
		 order by i`
	names := make([]string, len(deferrable))
	for i := range deferrable {
		names[i] = deferrable[i].name
	}
	rows, err := x.Pool.Query(ctx, missing, names)
	if err != nil {
		return fmt.Errorf("look for indexes: %w", err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return fmt.Errorf("look for indexes: %w", err)
	}
	if len(list) == 0 {
		x.indexed = true
		return nil
	}
	x.log.Info("building indexes", "indexes", list)
	return postgres.InTx(ctx, x.Pool, func(tx pgx.Tx) error {
		// Replicas take their turns at the cursor; the next one finds them made.
		if ok, err := x.lock(ctx, tx, at); err != nil || !ok {
			return err
		}
		if _, err := tx.Exec(ctx, `set local maintenance_work_mem = '256MB'`); err != nil {
			return err
		}
		for _, i := range deferrable {
			var there bool
			if err := tx.QueryRow(ctx, `select to_regclass($1) is not null`, i.name).Scan(&there); err != nil {
				return err
			}
			if there {
				continue
			}
			if _, err := tx.Exec(ctx, i.create); err != nil {
				return fmt.Errorf("build index %s: %w", i.name, err)
			}
		}
		return nil
	})
}
