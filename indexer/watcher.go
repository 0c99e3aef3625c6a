package indexer

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/services/postgres"
)

// WatcherConfig says of which chain the contracts of others are read. Zero means the default, where one is named.
type WatcherConfig struct {
	Pool    *pgxpool.Pool
	Chain   Chain
	ChainID int64

	Poll  time.Duration // time between looks at what is watched when there is nothing to do; default 500 ms
	Retry time.Duration // after which what failed is tried again; default a minute
	// Near is how many blocks from the mirror's newest are read by hash; the others by range, where they are final; default 64.
	Near   uint64
	Blocks uint64 // at most so many blocks a range; default 10,000
	Bytes  int    // aim for answers of at most so many bytes; default 1 MB
	Logger *slog.Logger
}

// Watcher brings contracts of others that clients watch into the mirror: it finds out what they are and since when,
// reads what happened up to the cursor, and then leaves them to the steps of the index. It owns foreign_probes and, with
// the index, foreign_contracts, foreign_accounts and foreign_entries; which contracts these are, watches says.
//
//	           the first block is found
//	   ┌────────────┐       ┌──────────────┐  at the cursor, which  ┌──────┐
//	   │ to be found├──────►│ backfilling  ├───────────────────────►│ live │
//	   └────────────┘       └──────┬───────┘  is locked for it      └──┬───┘
//	                               │     ▲                             │
//	                               │     └─────────────────────────────┤ its part of a block
//	      no client watches it, or │                                   │ could not be written
//	the mirror begins anew below it▼                                   │
//	                          ┌─────────┐                              │
//	                          │ leaving │◄─────────────────────────────┘
//	                          └─────────┘
//
// The index goes on meanwhile: a range is written without the cursor's lock, and only the last blocks with it. Any number
// of replicas may do so; what one does twice has no effect. Converge and Run are for one goroutine.
type Watcher struct {
	WatcherConfig
	log    *slog.Logger
	node   Chain         // asked by the step
	size   uint64        // blocks in the next range
	misses map[int64]int // how often the cursor moved on before a contract had joined
}

// NewWatcher makes a watcher; it does nothing until Converge or Run.
func NewWatcher(c WatcherConfig) *Watcher {
	c.Poll = cmp.Or(c.Poll, 500*time.Millisecond)
	c.Retry = cmp.Or(c.Retry, time.Minute)
	c.Near = cmp.Or(c.Near, 64)
	c.Blocks = cmp.Or(c.Blocks, 10_000)
	c.Bytes = cmp.Or(c.Bytes, 1<<20)
	c.Logger = cmp.Or(c.Logger, slog.Default())
	return &Watcher{WatcherConfig: c, log: c.Logger.With("chain", c.ChainID), size: min(1000, c.Blocks), misses: make(map[int64]int)}
}

// Converge takes one step. It returns nil after it did something, ErrNothingNew if there was nothing to do, and any other
// error if that failed: what is known of it then is kept with the contract, and the next steps are for the others.
func (w *Watcher) Converge(ctx context.Context) error {
	w.node = nodeOf(w.Chain)
	at, err := w.mark(ctx)
	if errors.Is(err, pgx.ErrNoRows) {
		return ErrNothingNew
	}
	if err != nil {
		return fmt.Errorf("read cursor: %w", err)
	}
	for _, step := range []func(context.Context, watermark) (bool, error){w.leave, w.probe, w.locate, w.backfill} {
		if did, err := step(ctx, at); did || err != nil {
			return err
		}
	}
	return ErrNothingNew
}

// Run takes steps until ctx ends, and returns nil then. After a failure it waits longer each time, and goes on.
func (w *Watcher) Run(ctx context.Context) error {
	failures := 0
	for ctx.Err() == nil {
		err := w.Converge(ctx)
		switch {
		case err == nil:
			failures = 0
			continue
		case errors.Is(err, ErrNothingNew):
			failures = 0
			wait(ctx, w.Poll, nil)
		case ctx.Err() != nil:
		case errors.Is(err, errMoved), errors.Is(err, errNotOurs):
			wait(ctx, w.Poll, nil)
		default:
			failures++
			pause := backoff(w.Poll, failures)
			w.log.Error("foreign contract failed", "error", err, "failures", failures, "retry_in", pause)
			wait(ctx, pause, nil)
		}
	}
	return nil
}

// watermark is what the watcher needs of a cursor.
type watermark struct {
	position
	finalized uint64
	anchor    uint64 // the mirror's first block
}

func (w *Watcher) mark(ctx context.Context) (at watermark, err error) {
	const sql = `
		select number, hash, reorgs, finalized_number, (select min(number) from blocks where chain_id = $1)
		  from chains
		 where chain_id = $1`
	err = w.Pool.QueryRow(ctx, sql, w.ChainID).Scan(&at.number, &at.hash, &at.reorgs, &at.finalized, &at.anchor)
	return at, err
}

// lockCursor takes the cursor for the rest of the transaction and says where it is. It is taken before any contract.
func (w *Watcher) lockCursor(ctx context.Context, tx pgx.Tx) (now position, err error) {
	const sql = `
		select number, hash, reorgs
		  from chains
		 where chain_id = $1
		   for update`
	if err = tx.QueryRow(ctx, sql, w.ChainID).Scan(&now.number, &now.hash, &now.reorgs); err != nil {
		err = fmt.Errorf("lock cursor: %w", err)
	}
	return now, err
}

// leave takes contracts that nobody watches any more off the live ones, and deletes what is known of them, a part a step.
func (w *Watcher) leave(ctx context.Context, _ watermark) (bool, error) {
	const unwanted = `
		   not exists (
		       select
		         from watches w
		         left join foreign_probes p on p.chain_id = w.chain_id and p.address = w.address
		        where w.chain_id = f.chain_id
		          and w.address = f.address
		          and coalesce(w.standard, p.standard) = f.standard)`
	const selectUnwanted = `
		select count(*)
		  from foreign_contracts f
		 where chain_id = $1
		   and state <> 'leaving'
		   and ` + unwanted
	const drop = `
		update foreign_contracts f
		   set state = 'leaving'
		 where chain_id = $1
		   and state <> 'leaving'
		   and ` + unwanted
	const forgetProbes = `
		delete from foreign_probes p
		 where chain_id = $1
		   and not exists (
		       select
		         from watches
		        where chain_id = p.chain_id and address = p.address and standard is null)`
	const selectLeaving = `
		select id
		  from foreign_contracts
		 where chain_id = $1
		   and state = 'leaving'
		 order by id
		 limit 1`
	if _, err := w.Pool.Exec(ctx, forgetProbes, w.ChainID); err != nil {
		return false, fmt.Errorf("forget probes: %w", err)
	}
	var count int
	if err := w.Pool.QueryRow(ctx, selectUnwanted, w.ChainID).Scan(&count); err != nil {
		return false, fmt.Errorf("look for unwatched contracts: %w", err)
	}
	if count > 0 {
		return true, postgres.InTx(ctx, w.Pool, func(tx pgx.Tx) error {
			if _, err := w.lockCursor(ctx, tx); err != nil {
				return err
			}
			if _, err := tx.Exec(ctx, drop, w.ChainID); err != nil {
				return fmt.Errorf("drop foreign contracts: %w", err)
			}
			return changeForeign(ctx, tx, w.ChainID)
		})
	}
	var id int64
	err := w.Pool.QueryRow(ctx, selectLeaving, w.ChainID).Scan(&id)
	if errors.Is(err, pgx.ErrNoRows) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("look for leaving contracts: %w", err)
	}
	return true, w.delete(ctx, id)
}

// delete deletes a part of a leaving contract's accounts and, when there is none left, the contract.
func (w *Watcher) delete(ctx context.Context, id int64) error {
	const lock = `
		select
		  from foreign_contracts
		 where id = $1
		   and state = 'leaving'
		   for update`
	const deleteAccounts = `
		with gone as (
		    delete from foreign_accounts
		     where id in (select id from foreign_accounts where contract = $1 limit 5000)
		    returning id),
		entries as (
		    delete from foreign_entries
		     where account in (select id from gone))
		select count(*)
		  from gone`
	const deleteContract = `
		delete from foreign_contracts
		 where id = $1`
	return postgres.InTx(ctx, w.Pool, func(tx pgx.Tx) error {
		tag, err := tx.Exec(ctx, lock, id)
		if err != nil || tag.RowsAffected() == 0 {
			return err
		}
		var count int
		if err := tx.QueryRow(ctx, deleteAccounts, id).Scan(&count); err != nil {
			return fmt.Errorf("delete foreign accounts: %w", err)
		}
		if count > 0 {
			return nil
		}
		if _, err := tx.Exec(ctx, deleteContract, id); err != nil {
			return fmt.Errorf("delete foreign contract: %w", err)
		}
		return nil
	})
}

// probe finds out the standard of one contract of which nobody said it.
func (w *Watcher) probe(ctx context.Context, _ watermark) (bool, error) {
	const sql = `
		select w.address
		  from watches w
		  left join foreign_probes p on p.chain_id = w.chain_id and p.address = w.address
		 where w.chain_id = $1
		   and w.standard is null
		   and (p.address is null or p.standard is null and p.tried_at < now() - $2::interval)
		 order by p.tried_at nulls first, w.id
		 limit 1`
	const keep = `
		insert into foreign_probes (chain_id, address, standard, error)
		values ($1, $2, nullif($3, ''), nullif($4, ''))
		on conflict (chain_id, address) do update
		   set standard = coalesce(foreign_probes.standard, excluded.standard),
		       error = case when coalesce(foreign_probes.standard, excluded.standard) is null then excluded.error end,
		       tried_at = now()`
	var address common.Address
	err := w.Pool.QueryRow(ctx, sql, w.ChainID, w.Retry).Scan(&address)
	if errors.Is(err, pgx.ErrNoRows) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("look for contracts to probe: %w", err)
	}
	standard, why, err := detect(ctx, w.node, address)
	if err != nil {
		return false, fmt.Errorf("detect the standard of %s: %w", address, err)
	}
	if _, err := w.Pool.Exec(ctx, keep, w.ChainID, address[:], string(standard), why); err != nil {
		return false, fmt.Errorf("keep the standard of %s: %w", address, err)
	}
	return true, nil
}
