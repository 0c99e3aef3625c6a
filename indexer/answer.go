package indexer

import (
	"context"
	"fmt"
	"strings"
	"time"

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
	TimeAhead       fault.Code = "time_ahead"        // the mirror cannot tell yet which block is the last at the time
	TimeTooEarly    fault.Code = "time_too_early"    // the time is before the mirror's first block, or before the token's
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
	Time     time.Time
	Finality Finality
}

// At is as of when something is asked. Nil means the newest block.
type At struct {
	block *uint64
	time  *time.Time
}

// AtBlock is as of a block. Where the header of a block without facts was dropped the answer names the last one before it
// that is kept, since nothing has changed between the two.
func AtBlock(number uint64) *At { return &At{block: &number} }

// AtTime is as of the last block at or before a time, by the blocks' own timestamps. A time is ahead if a block up to it
// may be missing: it is later than both the database's clock and the newest block, or the mirror is behind its node. Near
// the head the same time may later have another block, as that of a new one lies before it is seen.
func AtTime(t time.Time) *At { return &At{time: &t} }

// asOf is what every query begins with, so that the answer and the block that it is as of come from one snapshot. $1 is
// the chain and $2 a block number, or null for the newest.
const asOf = `
	with asof as (
	    select c.number as cursor, c.safe_number, c.finalized_number, b.number, b.hash, b.time,
	           $2::bigint > c.number as ahead
	      from chains c
	      left join lateral (
	           select number, hash, time
	             from blocks
	            where chain_id = c.chain_id and number <= coalesce($2::bigint, c.number)
	            order by number desc
	            limit 1) b on true
	     where c.chain_id = $1)`

// asOfTime is in its place for a time, which is $2. An indexer that says nothing for 30 s, see silence, is not at work.
const asOfTime = `
	with asof as (
	    select c.number as cursor, c.safe_number, c.finalized_number, b.number, b.hash, b.time,
	           b.number = c.number and $2::timestamptz > b.time
	           and ($2::timestamptz > now() or c.number < c.head_number or c.updated_at < now() - interval '30 s') as ahead
	      from chains c
	      left join lateral (
	           select number, hash, time
	             from blocks
	            where chain_id = c.chain_id and time <= $2::timestamptz
	            order by time desc, number desc
	            limit 1) b on true
	     where c.chain_id = $1)`

// snapshot is the row of asof.
type snapshot struct {
	cursor, safe, finalized uint64
	number                  *uint64 // nil: the mirror has no block that early
	hash                    *common.Hash
	time                    *time.Time
	ahead                   *bool // the mirror does not reach up to what was asked for; its newest block is this one
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
	ctx context.Context, db postgres.Querier, sql string, chainID int64, at *At, args []any, dest []any, f func(Block) error,
) (Block, error) {
	var when any
	switch {
	case at == nil:
	case at.time != nil:
		sql, when = asOfTime+strings.TrimPrefix(sql, asOf), *at.time
	default:
		when = *at.block
	}
	rows, err := db.Query(ctx, sql, append([]any{chainID, when}, args...)...)
	if err != nil {
		return Block{}, err
	}
	var s snapshot
	var block Block
	found := false
	dest = append([]any{&s.cursor, &s.safe, &s.finalized, &s.number, &s.hash, &s.time, &s.ahead}, dest...)
	_, err = pgx.ForEachRow(rows, dest, func() error {
		if s.number == nil {
			return at.early("is before the first indexed block")
		}
		block = Block{*s.number, *s.hash, s.time.UTC(), s.finality(*s.number)}
		if s.ahead != nil && *s.ahead {
			return at.ahead(block)
		}
		found = true
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

// ahead is the fault of asking for what the mirror does not reach up to.
func (at *At) ahead(newest Block) *fault.Error {
	if at.time != nil {
		return fault.At(TimeAhead, "at_time", "is later than what is known of the chain: the newest indexed block is %d, of %s",
			newest.Number, newest.Time.Format(time.RFC3339))
	}
	return fault.At(BlockAhead, "at_block", "is %d, but the newest indexed block is %d", *at.block, newest.Number)
}

// early is the fault of asking for what was before there was something to tell.
func (at *At) early(format string, args ...any) *fault.Error {
	why := fmt.Sprintf(format, args...)
	switch {
	case at == nil:
		return fault.New(BlockTooEarly, "the newest block %s", why)
	case at.time != nil:
		return fault.At(TimeTooEarly, "at_time", "%s", why)
	default:
		return fault.At(BlockTooEarly, "at_block", "%s", why)
	}
}

// checkToken is the fault, if any, of asking for a token that was created in a block, or nowhere, as of another.
func checkToken(token common.Address, created *uint64, at *At, as Block) error {
	if created == nil {
		return fault.New(fault.NotFound, "there is no token at %s as far as the chain is indexed, block %d", token, as.Number)
	}
	if as.Number < *created {
		return at.early("is of block %d, but the token was created in block %d", as.Number, *created)
	}
	return nil
}

// thenUnits is what the account w had as of the block of asof: what it has now, if it has not changed since, or else the
// newest of its entries that is not later.
const thenUnits = `
	select w.units
	 where w.block_number <= a.number
	 union all
	(select units
	   from entries
	  where account = w.id and block_number <= a.number and w.block_number > a.number
	  order by block_number desc, log_index desc
	  limit 1)`

// wrap adds what was asked to an error, unless it is a fault, which says so itself.
func wrap(err error, what string) error {
	if err == nil || fault.As(err) != nil {
		return err
	}
	return fmt.Errorf("%s: %w", what, err)
}
