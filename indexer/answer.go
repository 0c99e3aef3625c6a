package indexer

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"freehold/services/fault"
	"freehold/services/postgres"
)

// Faults of the queries, beside fault.NotFound for a token or deed that the mirror does not know.
const (
	ChainNotIndexed fault.Code = "chain_not_indexed" // there is no mirror of the chain
	BlockAhead      fault.Code = "block_ahead"       // the mirror has not reached the block that was asked for
	BlockTooEarly   fault.Code = "block_too_early"   // the block is before the mirror's first, or before the token
)

// Finality is how much it takes for a block to be undone.
type Finality string

// In the order in which a block passes through them.
const (
	Included  Finality = "included"  // in the mirror
	Safe      Finality = "safe"      // as the node's tag says; not undone unless many validators misbehave
	Finalized Finality = "finalized" // as the node's tag says; not undone unless the chain breaks
)

// Block is the block that an answer is as of, or that something happened in.
type Block struct {
	Number   uint64
	Hash     common.Hash
	Finality Finality
}

// asOf is what every query begins with, so that the answer and the block that it is as of come from one snapshot. $1 is
// the chain and $2 a block number, or null for the newest.
const asOf = `
	with asof as (
	    select c.number as cursor, c.safe_number, c.finalized_number, b.number, b.hash
	      from chains c
	      left join blocks b on b.chain_id = c.chain_id and b.number = coalesce($2::bigint, c.number)
	     where c.chain_id = $1)`

// snapshot is the row of asof.
type snapshot struct {
	cursor, safe, finalized uint64
	number                  *uint64 // nil: the mirror does not have the block that was asked for
	hash                    *common.Hash
}

func (s snapshot) finality(number uint64) Finality {
	switch {
	case number <= s.finalized:
		return Finalized
	case number <= s.safe:
		return Safe
	default:
		return Included
	}
}

// answer runs a query that begins with asOf and selects the row of asof and then columns of its own, which it scans into
// dest before each call of f. Rows may be there for asof's sake alone: their columns are null then.
func answer(
	ctx context.Context, db postgres.Querier, sql string, chainID int64, at *uint64, args []any, dest []any, f func(Block) error,
) (Block, error) {
	rows, err := db.Query(ctx, sql, append([]any{chainID, at}, args...)...)
	if err != nil {
		return Block{}, err
	}
	var s snapshot
	var block Block
	found := false
	dest = append([]any{&s.cursor, &s.safe, &s.finalized, &s.number, &s.hash}, dest...)
	_, err = pgx.ForEachRow(rows, dest, func() error {
		if s.number == nil {
			return missing(s, *at)
		}
		found = true
		block = Block{*s.number, *s.hash, s.finality(*s.number)}
		return f(block)
	})
	if err != nil {
		return Block{}, err
	}
	if !found {
		return Block{}, fault.New(ChainNotIndexed, "chain %d is not indexed", chainID)
	}
	return block, nil
}

// missing says why the mirror does not have a block.
func missing(s snapshot, at uint64) *fault.Error {
	if at > s.cursor {
		return fault.At(BlockAhead, "at_block", "is %d, but the newest indexed block is %d", at, s.cursor)
	}
	return fault.At(BlockTooEarly, "at_block", "is %d, which is before the first indexed block", at)
}

// checkToken is the fault, if any, of asking for a token that was created in a block, or nowhere, as of another.
func checkToken(token common.Address, created *uint64, as Block) error {
	if created == nil {
		return fault.New(fault.NotFound, "there is no token at %s as far as the chain is indexed, block %d", token, as.Number)
	}
	if as.Number < *created {
		return fault.At(BlockTooEarly, "at_block", "is %d, but the token was created in block %d", as.Number, *created)
	}
	return nil
}

// wrap adds what was asked to an error, unless it is a fault, which says so itself.
func wrap(err error, what string) error {
	if err == nil || fault.As(err) != nil {
		return err
	}
	return fmt.Errorf("%s: %w", what, err)
}
