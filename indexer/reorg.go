package indexer

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/jackc/pgx/v5"

	"freehold/services/postgres"
)

// undo takes back the blocks that the node's chain, of a head's height, does not have, and returns ErrReorg. The
// facts of the ancestor and of what is below it stay. If the chain differs even at the anchor, the mirror begins anew
// there.
func (x *Indexer) undo(ctx context.Context, at cursor, head uint64) error {
	if err := checkChainID(ctx, x.node, x.ChainID); err != nil {
		return err
	}
	to, found, err := x.ancestor(ctx, min(at.number, head))
	if err != nil {
		return fmt.Errorf("find the common ancestor: %w", err)
	}
	if to == nil {
		return fmt.Errorf("the node has no block where the mirror starts: %w", ErrAhead)
	}
	number := uint64(to.Number)
	if found && number == at.number {
		return fmt.Errorf("block %d is back: %w", number, errMoved)
	}
	lost := !found || number < at.finalized
	if several, ok := x.Chain.(Nodes); ok && lost {
		if err := x.confirm(ctx, several, to, found); err != nil {
			return fmt.Errorf("finalized blocks are not undone above %d: %w", number, err)
		}
	}
	if lost {
		x.log.Error("chain diverged: finalized blocks are undone and the mirror is rebuilt from their ancestor",
			"block", at.number, "hash", at.hash, "finalized", at.finalized, "ancestor", number)
	} else {
		x.log.Warn("reorg", "block", at.number, "hash", at.hash, "depth", at.number-number, "ancestor", number)
	}
	return x.takeBack(ctx, at, to, lost)
}

// confirm asks the other nodes for the block, of this one's chain, from which on it has another one than the mirror. What
// was final is not given up for one that is on a fork.
func (x *Indexer) confirm(ctx context.Context, several Nodes, to *header, found bool) error {
	if found {
		headers, err := headersOf(ctx, x.node, []uint64{uint64(to.Number) + 1})
		if err != nil {
			return err
		}
		if to = headers[0]; to == nil {
			return errMoved
		}
	}
	return several.Confirm(ctx, uint64(to.Number), to.Hash)
}

// takeBack undoes all blocks above one, in one transaction, unless another replica has moved the cursor.
func (x *Indexer) takeBack(ctx context.Context, at cursor, to *header, lost bool) error {
	// Whose balances the blocks changed: an account is as of the block of its newest entry.
	const selectTouched = `
		select id
		  from accounts
		 where chain_id = $1
		   and block_number > $2`
	const deleteEntries = `
		delete from entries
		 where account = any($1::bigint[])
		   and block_number > $2`
	// What an account had before is the newest entry that stays; one without any is gone too.
	const restoreAccounts = `
		with restored as (
		    update accounts a
		       set units = e.units, block_number = e.block_number
		      from unnest($1::bigint[]) k (id)
		     cross join lateral (
		           select units, block_number
		             from entries
		            where account = k.id and block_number <= $2
		            order by block_number desc, log_index desc
		            limit 1) e
		     where a.id = k.id
		 returning a.id)
		delete from accounts
		 where id = any($1::bigint[])
		   and not exists (
		       select
		         from restored r
		        where r.id = accounts.id)`
	const deleteOther = `
		delete from blocks
		 where chain_id = $1
		   and number = $2
		   and hash <> $3`
	const insertAncestor = `
		insert into blocks (chain_id, number, hash, parent_hash, time)
		values ($1, $2, $3, $4, to_timestamp($5))
		on conflict do nothing`
	const moveCursor = `
		update chains
		   set number = $2::bigint,
		       hash = $3,
		       safe_number = least(safe_number, $2::bigint),
		       finalized_number = least(finalized_number, $2::bigint),
		       reorgs = reorgs + 1,
		       reorg_depth = number - $2::bigint,
		       reorg_at = now(),
		       state = case when $4 then 'diverged' else state end,
		       updated_at = now()
		 where chain_id = $1`
	number := uint64(to.Number)
	err := postgres.InTx(ctx, x.Pool, func(tx pgx.Tx) error {
		if ok, err := x.lock(ctx, tx, at.position); err != nil || !ok {
			return err
		}
		b := &pgx.Batch{}
		queueForeignUndo(b, x.ChainID, to)
		if !x.EventsOnly {
			rows, err := tx.Query(ctx, selectTouched, x.ChainID, number)
			if err != nil {
				return err
			}
			touched, err := pgx.CollectRows(rows, pgx.RowTo[int64])
			if err != nil {
				return err
			}
			b.Queue(deleteEntries, touched, number)
			b.Queue(restoreAccounts, touched, number)
		}
		for _, table := range []string{
			"contracts", "transfers", "issues", "freezes", "token_rules", "registrations", "deeds",
		} {
			b.Queue(`delete from `+table+` where chain_id = $1 and block_number > $2`, x.ChainID, number)
		}
		b.Queue(`delete from blocks where chain_id = $1 and number > $2`, x.ChainID, number)
		b.Queue(deleteOther, x.ChainID, number, to.Hash[:])
		b.Queue(insertAncestor, x.ChainID, number, to.Hash[:], to.ParentHash[:], int64(to.Time))
		b.Queue(moveCursor, x.ChainID, number, to.Hash[:], lost)
		b.Queue(`select pg_notify($1, $2)`, channel, strconv.FormatInt(x.ChainID, 10))
		return tx.SendBatch(ctx, b).Close()
	})
	x.forget()
	if err != nil {
		return fmt.Errorf("undo blocks above %d: %w", number, err)
	}
	return ErrReorg
}

// ancestor finds the newest block, at or below a height, that both the mirror and the node have. If there is none it
// returns the node's block at the mirror's first, and false; nil if the height is below that.
//
// That the chains agree at a height means that they agree below it, so this is a search: outwards from the top in steps
// that double, which settles a shallow reorg in one request, and then within the gap that is left, in 64 parts. Ten
// thousand blocks take four requests.
func (x *Indexer) ancestor(ctx context.Context, top uint64) (*header, bool, error) {
	const parts = 64
	anchor, err := x.first(ctx)
	if err != nil || top < anchor {
		return nil, false, err
	}
	heights := []uint64{anchor}
	for step := uint64(0); top-anchor > step; step = 2*step + 1 {
		heights = append(heights, top-step)
	}
	for {
		slices.Sort(heights)
		stored, err := x.stored(ctx, heights)
		if err != nil {
			return nil, false, err
		}
		headers, err := headersOf(ctx, x.node, heights)
		if err != nil {
			return nil, false, err
		}
		var same *header
		differs := top + 1 // the lowest height at which they are known to differ
		for i, n := range heights {
			if headers[i] == nil {
				return nil, false, fmt.Errorf("the node has no block %d: %w", n, errMoved)
			}
			if hash, ok := stored[n]; !ok || hash != headers[i].Hash {
				differs = n
				break
			}
			same = headers[i]
		}
		if same == nil {
			return headers[0], false, nil
		}
		gap := differs - uint64(same.Number)
		if gap == 1 {
			return same, true, nil
		}
		top = differs - 1
		heights = []uint64{uint64(same.Number), top}
		for i := uint64(1); i < parts; i++ {
			n := uint64(same.Number) + gap*i/parts
			if n > uint64(same.Number) && n < top && n != heights[len(heights)-1] {
				heights = append(heights, n)
			}
		}
	}
}
