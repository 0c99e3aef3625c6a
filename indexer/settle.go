package indexer

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"
)

// The states of a chain that are kept.
const (
	following = "following"
	diverged  = "diverged"
)

// channel is what Postgres notifies, with the chain id, when blocks are written or undone or become more final. It
// wakes whoever waits; what is true they read.
const channel = "blocks"

// heartbeat is how old the row of a chain may get while its indexer has nothing to write.
const heartbeat = 5 * time.Second

// mark is how far a degree of finality reaches: the block of a number in the mirror, if it is the one of the hash.
type mark struct {
	number uint64
	hash   []byte // nil: the number was reckoned from the head, of which our block was seen to be an ancestor
}

// marks says how far the mirror, when it has reached a position, is safe and finalized in a view. Where the tagged
// block is beyond it, all of the mirror is; where it is in it, it must be the same block, or else the node speaks of
// a fork that the mirror does not follow. A tag without a block says that nothing is final yet, however high the head.
// Only for a node that does not know the tags, and never did, the depth decides.
func (x *Indexer) marks(to position, v view) (safe, finalized mark) {
	of := func(tagged *header, unknown bool, depth uint64) mark {
		latest := uint64(v.latest.Number)
		switch {
		case tagged != nil && uint64(tagged.Number) > to.number:
			return mark{to.number, to.hash[:]}
		case tagged != nil:
			return mark{uint64(tagged.Number), tagged.Hash[:]}
		case x.tagged || !unknown || latest < depth:
			return mark{}
		default:
			return mark{min(latest-depth, to.number), nil}
		}
	}
	return of(v.safe, v.safeUnknown, x.SafeDepth), of(v.finalized, v.finalizedUnknown, x.FinalizedDepth)
}

// updateChain moves the cursor from $2, $3 to $4, $5 and raises what is safe and finalized. A mark counts if the mirror
// has its block; it is never lowered here, since a node that lags is no reason to doubt what was final.
const updateChain = `
	update chains c
	   set number = $4::bigint,
	       hash = $5,
	       head_number = $6::bigint,
	       safe_number = greatest(c.safe_number, (
	           select b.number
	             from blocks b
	            where b.chain_id = $1 and b.number = $7::bigint and ($8::bytea is null or b.hash = $8::bytea))),
	       finalized_number = greatest(c.finalized_number, (
	           select b.number
	             from blocks b
	            where b.chain_id = $1 and b.number = $9::bigint and ($10::bytea is null or b.hash = $10::bytea))),
	       state = case when $4::bigint >= $6::bigint then 'following' else c.state end,
	       updated_at = now()
	 where c.chain_id = $1
	   and c.number = $2
	   and c.hash = $3`

// queueCursor moves the cursor to the last of the blocks that were written, and notifies.
func (x *Indexer) queueCursor(b *pgx.Batch, at cursor, to position, v view) {
	safe, finalized := x.marks(to, v)
	b.Queue(updateChain, x.ChainID, at.number, at.hash[:], to.number, to.hash[:], uint64(v.latest.Number),
		safe.number, safe.hash, finalized.number, finalized.hash)
	b.Queue(`select pg_notify($1, $2)`, channel, strconv.FormatInt(x.ChainID, 10))
}

// settle keeps what a view says when there is no block to write: that the head is reached, and what became safe and
// finalized meanwhile. It writes only what is new, and now and then that nothing is.
func (x *Indexer) settle(ctx context.Context, at cursor, v view) error {
	safe, finalized := x.marks(at.position, v)
	if at.state == following && at.head == uint64(v.latest.Number) && safe.number <= at.safe &&
		finalized.number <= at.finalized && at.age < heartbeat {
		return nil
	}
	const sql = `
		with updated as (` + updateChain + `
			returning c.safe_number, c.finalized_number)
		select pg_notify($11, $12)
		  from updated
		 where safe_number > $13::bigint
		    or finalized_number > $14::bigint`
	if _, err := x.Pool.Exec(ctx, sql, x.ChainID, at.number, at.hash[:], at.number, at.hash[:], uint64(v.latest.Number),
		safe.number, safe.hash, finalized.number, finalized.hash,
		channel, strconv.FormatInt(x.ChainID, 10), at.safe, at.finalized); err != nil {
		return fmt.Errorf("write what is final: %w", err)
	}
	return nil
}
