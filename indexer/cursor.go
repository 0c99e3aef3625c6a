package indexer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"freehold/services/fault"
	"freehold/services/postgres"
)

// cursor is a row of chains.
type cursor struct {
	position
	safe, finalized, head uint64
	state                 string
	age                   time.Duration // since it was last written, by the database's clock, which wrote it
}

// cursor reads where the mirror is, and brings the watched contracts to the same block.
func (x *Indexer) cursor(ctx context.Context) (cursor, error) {
	const sql = `
		select number, hash, reorgs, safe_number, finalized_number, head_number, state, now() - updated_at
		  from chains
		 where chain_id = $1`
	for {
		var c cursor
		err := x.Pool.QueryRow(ctx, sql, x.ChainID).
			Scan(&c.number, &c.hash, &c.reorgs, &c.safe, &c.finalized, &c.head, &c.state, &c.age)
		switch {
		case errors.Is(err, pgx.ErrNoRows):
			if err := x.start(ctx); err != nil {
				return cursor{}, err
			}
		case err != nil:
			return cursor{}, fmt.Errorf("read cursor: %w", err)
		case c.position == x.knownAt && x.watched != nil:
			return c, nil
		default:
			if err := x.watch(ctx); err != nil {
				return cursor{}, err
			}
		}
	}
}

// watch reads the watched contracts, and in the same snapshot the cursor that they belong to. Of accounts it knows none
// there.
func (x *Indexer) watch(ctx context.Context) error {
	const sql = `
		select c.number, c.hash, c.reorgs, k.address, k.kind, k.block_number
		  from chains c
		  join contracts k on k.chain_id = c.chain_id
		 where c.chain_id = $1`
	rows, err := x.Pool.Query(ctx, sql, x.ChainID)
	if err != nil {
		return fmt.Errorf("read contracts: %w", err)
	}
	var at position
	set := make(map[common.Address]watched)
	var address common.Address
	var w watched
	_, err = pgx.ForEachRow(rows, []any{&at.number, &at.hash, &at.reorgs, &address, &w.kind, &w.since}, func() error {
		set[address] = w
		return nil
	})
	if err != nil {
		return fmt.Errorf("read contracts: %w", err)
	}
	for _, c := range x.platform() {
		if set[c.address].kind != c.kind {
			return fmt.Errorf("chain %d is mirrored for another platform: %s is not its %s", x.ChainID, c.address, c.kind)
		}
	}
	if since := set[x.Factory].since; x.anchor() < since {
		return fmt.Errorf("chain %d is mirrored from block %d, which is after the start block %d", x.ChainID, since+1, x.StartBlock)
	}
	x.watched, x.ledger, x.knownAt = set, ledger{}, at
	return nil
}

type contract struct {
	address common.Address
	kind    kind
}

// platform lists the contracts that are watched from the start block on.
func (x *Indexer) platform() []contract {
	return []contract{{x.Factory, factory}, {x.Registry, registry}, {x.Vault, vault}}
}

// anchor is the number of the block before the first that is read. It is kept, without facts, to link the first one to
// and to end the search for a common ancestor. The genesis block has no logs, so it can be that too.
func (x *Indexer) anchor() uint64 {
	return max(x.StartBlock, 1) - 1
}

// start begins the mirror of a chain, unless another replica has.
func (x *Indexer) start(ctx context.Context) error {
	headers, err := headersOf(ctx, x.node, []uint64{x.anchor()})
	if err != nil {
		return err
	}
	h := headers[0]
	if h == nil {
		return fmt.Errorf("block %d, before the start block: %w", x.anchor(), ErrAhead)
	}
	const insertChain = `
		insert into chains (chain_id, number, hash)
		values ($1, $2, $3)
		on conflict do nothing`
	const insertContract = `
		insert into contracts (chain_id, address, kind, block_number)
		values ($1, $2, $3, $4)`
	return postgres.InTx(ctx, x.Pool, func(tx pgx.Tx) error {
		tag, err := tx.Exec(ctx, insertChain, x.ChainID, uint64(h.Number), h.Hash[:])
		if err != nil {
			return fmt.Errorf("start chain: %w", err)
		}
		if tag.RowsAffected() == 0 {
			return nil
		}
		if err := insertBlock(ctx, tx, x.ChainID, h); err != nil {
			return err
		}
		for _, c := range x.platform() {
			if _, err := tx.Exec(ctx, insertContract, x.ChainID, c.address[:], c.kind, x.anchor()); err != nil {
				return fmt.Errorf("start chain: insert contract %s: %w", c.address, err)
			}
		}
		if x.DeferIndexes {
			if err := x.dropIndexes(ctx, tx); err != nil {
				return err
			}
		}
		x.log.Info("mirror starts", "block", x.anchor()+1)
		return nil
	})
}

func insertBlock(ctx context.Context, tx pgx.Tx, chainID int64, h *header) error {
	const sql = `
		insert into blocks (chain_id, number, hash, parent_hash, time)
		values ($1, $2, $3, $4, to_timestamp($5))`
	if _, err := tx.Exec(ctx, sql, chainID, uint64(h.Number), h.Hash[:], h.ParentHash[:], int64(h.Time)); err != nil {
		return fmt.Errorf("insert block %d: %w", uint64(h.Number), err)
	}
	return nil
}

// lock takes the cursor's row for the rest of the transaction and reports whether it still is at a position. Whoever
// moves the cursor holds this lock, so steps of replicas take their turns here.
func (x *Indexer) lock(ctx context.Context, tx pgx.Tx, at position) (bool, error) {
	const sql = `
		select number, hash, reorgs
		  from chains
		 where chain_id = $1
		   for update`
	var now position
	if err := tx.QueryRow(ctx, sql, x.ChainID).Scan(&now.number, &now.hash, &now.reorgs); err != nil {
		return false, fmt.Errorf("lock cursor: %w", err)
	}
	return now == at, nil
}

// first is the number of the lowest block that the mirror has: the anchor it was started with.
func (x *Indexer) first(ctx context.Context) (number uint64, err error) {
	const sql = `
		select min(number)
		  from blocks
		 where chain_id = $1`
	if err := x.Pool.QueryRow(ctx, sql, x.ChainID).Scan(&number); err != nil {
		return 0, fmt.Errorf("read first block: %w", err)
	}
	return number, nil
}

// Bounds returns the first and the newest block of which the mirror of a chain has the facts; the newest is the one before
// the first while it has none. Fault: ChainNotIndexed.
func Bounds(ctx context.Context, db postgres.Querier, chainID int64) (first, newest uint64, err error) {
	const sql = `
		select (select min(number) + 1 from blocks where chain_id = $1), number
		  from chains
		 where chain_id = $1`
	err = db.QueryRow(ctx, sql, chainID).Scan(&first, &newest)
	if errors.Is(err, pgx.ErrNoRows) {
		return 0, 0, fault.New(ChainNotIndexed, "chain %d is not indexed", chainID)
	}
	if err != nil {
		return 0, 0, fmt.Errorf("read the bounds of chain %d: %w", chainID, err)
	}
	return first, newest, nil
}

// holds reports whether the mirror has a block, or does not reach down to it.
func (x *Indexer) holds(ctx context.Context, h *header) (bool, error) {
	stored, err := x.stored(ctx, []uint64{uint64(h.Number)})
	if err != nil {
		return false, err
	}
	hash, ok := stored[uint64(h.Number)]
	return !ok || hash == h.Hash, nil
}

// stored returns the hashes of those blocks, of some numbers, that the mirror has.
func (x *Indexer) stored(ctx context.Context, numbers []uint64) (map[uint64]common.Hash, error) {
	return storedHashes(ctx, x.Pool, x.ChainID, numbers)
}

func storedHashes(ctx context.Context, db postgres.Querier, chainID int64, numbers []uint64) (map[uint64]common.Hash, error) {
	const sql = `
		select number, hash
		  from blocks
		 where chain_id = $1
		   and number = any($2::bigint[])`
	rows, err := db.Query(ctx, sql, chainID, numbers)
	if err != nil {
		return nil, fmt.Errorf("read blocks: %w", err)
	}
	hashes := make(map[uint64]common.Hash, len(numbers))
	var number uint64
	var hash common.Hash
	if _, err := pgx.ForEachRow(rows, []any{&number, &hash}, func() error {
		hashes[number] = hash
		return nil
	}); err != nil {
		return nil, fmt.Errorf("read blocks: %w", err)
	}
	return hashes, nil
}
