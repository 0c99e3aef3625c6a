package indexer

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5"

	"freehold/services/postgres"
)

// locate begins with one contract that is watched and of which nothing is known, or looks again for its first block.
func (w *Watcher) locate(ctx context.Context, at watermark) (bool, error) {
	// A client may give a start block where the node could not tell it, or an earlier one than another client gave.
	const sql = `
		select w.address, w.standard, w.start_block, f.id, f.from_block is not null
		  from (select w.chain_id, w.address, coalesce(w.standard, p.standard) as standard, min(w.start_block) as start_block,
		               max(w.created_at) as created_at
		          from watches w
		          left join foreign_probes p on p.chain_id = w.chain_id and p.address = w.address
		         where w.chain_id = $1 and coalesce(w.standard, p.standard) is not null
		         group by 1, 2, 3) w
		  left join foreign_contracts f on f.chain_id = w.chain_id and f.address = w.address and f.standard = w.standard
		 where f.id is null
		    or f.state <> 'leaving' and f.from_block is null
		       and (f.tried_at < now() - $2::interval or w.created_at > f.tried_at)
		    or f.state <> 'leaving' and not f.searched and w.start_block < f.from_block
		 order by w.created_at
		 limit 1`
	const leaving = `
		update foreign_contracts
		   set state = 'leaving'
		 where id = $1`
	const insert = `
		insert into foreign_contracts (chain_id, address, standard, symbol, decimals, from_block, at_block, searched, error)
		values ($1, $2, $3, nullif($4, ''), $5, $6::bigint, $6::bigint - 1, $7, nullif($8, ''))
		on conflict on constraint foreign_contracts_standard do update
		   set symbol = excluded.symbol, decimals = excluded.decimals, from_block = excluded.from_block,
		       at_block = excluded.at_block, searched = excluded.searched, error = excluded.error, tried_at = now()
		 where foreign_contracts.from_block is null`
	var c foreignContract
	var start *uint64
	var id *int64
	var begun bool
	err := w.Pool.QueryRow(ctx, sql, w.ChainID, w.Retry).Scan(&c.address, &c.standard, &start, &id, &begun)
	if errors.Is(err, pgx.ErrNoRows) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("look for contracts to begin with: %w", err)
	}
	if begun {
		return true, postgres.InTx(ctx, w.Pool, func(tx pgx.Tx) error {
			if _, err := w.lockCursor(ctx, tx); err != nil {
				return err
			}
			if _, err := tx.Exec(ctx, leaving, *id); err != nil {
				return err
			}
			return changeForeign(ctx, tx, w.ChainID)
		})
	}
	from, searched, why, err := w.first(ctx, c.address, start)
	if err != nil {
		return false, fmt.Errorf("find the first block of %s: %w", c.address, err)
	}
	symbol, decimals, err := tellings(ctx, w.node, c.address)
	if err != nil {
		return false, fmt.Errorf("ask %s for its symbol: %w", c.address, err)
	}
	return true, postgres.InTx(ctx, w.Pool, func(tx pgx.Tx) error {
		now, err := w.lockCursor(ctx, tx)
		if err != nil {
			return err
		}
		if now.reorgs != at.reorgs {
			return errMoved // the first block may be of a branch that is gone
		}
		if from != nil {
			*from = min(*from, now.number+1)
		}
		if _, err := tx.Exec(ctx, insert, w.ChainID, c.address[:], c.standard, symbol, decimals, from, searched, why); err != nil {
			return fmt.Errorf("insert foreign contract %s: %w", c.address, err)
		}
		return nil
	})
}

// first is the block from which on a contract is read: the one that the node finds, or else the one that a client gave. If
// there is neither it says why.
func (w *Watcher) first(ctx context.Context, address common.Address, start *uint64) (from *uint64, searched bool, why string, err error) {
	var latest *header
	var code hexutil.Bytes
	batch := []rpc.BatchElem{headerCall("latest", &latest), codeCall(address, "latest", &code)}
	if err := call(ctx, w.node, batch); err != nil {
		return nil, false, "", err
	}
	for _, e := range batch {
		if e.Error != nil {
			return nil, false, "", e.Error
		}
	}
	switch {
	case latest == nil:
		return nil, false, "", errMoved
	case len(code) == 0:
		return nil, false, "there is no contract at the address", nil
	}
	number, err := firstBlock(ctx, w.node, address, uint64(latest.Number))
	switch {
	case err == nil:
		return &number, true, "", nil
	case !errors.Is(err, errNoState):
		return nil, false, "", err
	case start != nil:
		return start, false, "", nil
	default:
		return nil, false, brief(fmt.Errorf("start_block is required: %w", err)), nil
	}
}

// backfilled is a contract and how far it is.
type backfilled struct {
	foreignContract
	at uint64 // -1 as 2^64-1 before block 0, so that at + 1 is right
}

// backfill takes one step with the contract that has waited longest.
func (w *Watcher) backfill(ctx context.Context, at watermark) (bool, error) {
	const sql = `
		select id, address, standard, at_block
		  from foreign_contracts
		 where chain_id = $1
		   and state = 'backfilling'
		   and from_block is not null
		   and (error is null or tried_at < now() - $2::interval)
		 order by tried_at, id
		 limit 1`
	const failed = `
		update foreign_contracts
		   set error = $2, tried_at = now()
		 where id = $1
		   and state = 'backfilling'`
	// Those that wait for the mirror or the node to come to terms do not keep the others waiting.
	const behind = `
		update foreign_contracts
		   set tried_at = now()
		 where id = $1`
	var c backfilled
	var number int64
	err := w.Pool.QueryRow(ctx, sql, w.ChainID, w.Retry).Scan(&c.id, &c.address, &c.standard, &number)
	if errors.Is(err, pgx.ErrNoRows) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("look for contracts to backfill: %w", err)
	}
	c.at = uint64(number)
	bound := max(at.finalized, at.number-min(at.number, w.Near), at.anchor)
	if c.at+1 <= bound {
		err = w.byRange(ctx, at, c, min(c.at+w.size, bound))
	} else {
		err = w.join(ctx, at, c)
	}
	if err == nil || ctx.Err() != nil {
		return true, err
	}
	if errors.Is(err, errMoved) || errors.Is(err, errNotOurs) {
		_, failure := w.Pool.Exec(ctx, behind, c.id)
		return true, errors.Join(err, failure)
	}
	err = fmt.Errorf("backfill %s %s after block %d: %w", c.standard, c.address, number, err)
	// With a smaller range it may do, so only the smallest makes it wait.
	if w.size > 1 {
		w.size = max(1, w.size/4)
		w.log.Debug("range failed", "error", err)
		return true, nil
	}
	w.size = min(1000, w.Blocks)
	if _, failure := w.Pool.Exec(ctx, failed, c.id, brief(err)); failure != nil {
		return false, errors.Join(err, failure)
	}
	return true, err
}

// byRange reads blocks up to one. The logs are asked for between two questions for a block at or above them, which the
// mirror has too: so they are those of the mirror's chain.
func (w *Watcher) byRange(ctx context.Context, at watermark, c backfilled, to uint64) error {
	pin := max(to, at.anchor)
	var before, after *header
	var found logs
	filter := w.filter(c.foreignContract)
	filter["fromBlock"], filter["toBlock"] = hexutil.Uint64(c.at+1), hexutil.Uint64(to)
	batch := []rpc.BatchElem{
		headerCall(hexutil.EncodeUint64(pin), &before),
		{Method: "eth_getLogs", Args: []any{filter}, Result: &found},
		headerCall(hexutil.EncodeUint64(pin), &after),
	}
	if err := call(ctx, w.node, batch); err != nil {
		return err
	}
	for _, e := range batch {
		if e.Error != nil {
			return fmt.Errorf("%s: %w", e.Method, e.Error)
		}
	}
	numbers := []uint64{pin}
	for i := range found.entries {
		e := &found.entries[i]
		if e.block < c.at+1 || e.block > to || e.address != c.address || e.removed {
			return fmt.Errorf("the node gave log %d of block %d for blocks %d to %d: %w", e.index, e.block, c.at+1, to, errMoved)
		}
		if n := numbers[len(numbers)-1]; n != e.block {
			numbers = append(numbers, e.block)
		}
	}
	hashes, err := storedHashes(ctx, w.Pool, w.ChainID, numbers)
	if err != nil {
		return err
	}
	if before == nil || after == nil || before.Hash != hashes[pin] || after.Hash != hashes[pin] {
		return fmt.Errorf("block %d: %w", pin, errMoved)
	}
	for i := range found.entries {
		if hash, ok := hashes[found.entries[i].block]; ok && hash != found.entries[i].blockHash {
			return fmt.Errorf("block %d: %w", found.entries[i].block, errMoved)
		}
	}
	if err := w.write(ctx, at, c, to, found.entries); err != nil {
		return err
	}
	if found.bytes > w.Bytes {
		w.size = max(1, w.size/2)
	} else {
		w.size = min(w.Blocks, w.size+max(1, w.size/4))
	}
	return nil
}

func (w *Watcher) filter(c foreignContract) map[string]any {
	return map[string]any{"address": c.address, "topics": [][]common.Hash{c.standard.topics()}}
}

// write adds what the logs of a range say, without the cursor: it goes on meanwhile. An undo waits for the contract's row,
// and is either before this, which then finds another count of reorgs, or finds the rows of this.
func (w *Watcher) write(ctx context.Context, at watermark, c backfilled, to uint64, entries []entry) error {
	const reorgs = `
		select reorgs
		  from chains
		 where chain_id = $1`
	return postgres.InTxUnsynced(ctx, w.Pool, func(tx pgx.Tx) error {
		if err := w.own(ctx, tx, c); err != nil {
			return err
		}
		var now int64
		if err := tx.QueryRow(ctx, reorgs, w.ChainID).Scan(&now); err != nil {
			return fmt.Errorf("read reorgs: %w", err)
		}
		if now != at.reorgs {
			return errMoved
		}
		return w.add(ctx, tx, c, to, entries, "backfilling")
	})
}

// own locks a contract's row, if the contract still is where it was.
func (w *Watcher) own(ctx context.Context, tx pgx.Tx, c backfilled) error {
	const sql = `
		select
		  from foreign_contracts
		 where id = $1
		   and state = 'backfilling'
		   and at_block = $2
		   for update`
	tag, err := tx.Exec(ctx, sql, c.id, int64(c.at))
	if err != nil {
		return fmt.Errorf("lock foreign contract: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return errNotOurs
	}
	return nil
}

// add writes what logs up to a block say, and that the contract is there.
func (w *Watcher) add(ctx context.Context, tx pgx.Tx, c backfilled, to uint64, entries []entry, state string) error {
	const sql = `
		update foreign_contracts
		   set at_block = $2, state = $3, error = null, tried_at = now()
		 where id = $1`
	slices.SortStableFunc(entries, func(a, b entry) int {
		if a.block != b.block {
			return int(int64(a.block) - int64(b.block))
		}
		return int(int64(a.index) - int64(b.index))
	})
	var moves []foreignMove
	faults := make(foreignFaults)
	for i := range entries {
		if i > 0 && entries[i].block == entries[i-1].block && entries[i].index == entries[i-1].index {
			return fmt.Errorf("the node gave log %d of block %d twice", entries[i].index, entries[i].block)
		}
		moves = c.moves(&entries[i], moves, faults)
	}
	if err := writeMoves(ctx, tx, w.ChainID, moves, faults); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, sql, c.id, int64(to), state); err != nil {
		return fmt.Errorf("move foreign contract: %w", err)
	}
	return nil
}

// mostMisses is how often the cursor may move on while a contract is about to join, before it is held.
const mostMisses = 3

// join reads the last blocks by the hashes that the mirror has, and writes them with the cursor locked. If that still is at
// the last of them the contract is live from then on: the step that writes the next block takes the lock after this, and
// sees it. If the cursor has moved on, only that much is gained; after some times it is held while the rest is read.
func (w *Watcher) join(ctx context.Context, at watermark, c backfilled) error {
	entries, err := w.byHash(ctx, w.Pool, c, c.at, at.number)
	if err != nil {
		return err
	}
	return postgres.InTx(ctx, w.Pool, func(tx pgx.Tx) error {
		now, err := w.lockCursor(ctx, tx)
		if err != nil {
			return err
		}
		if now.reorgs != at.reorgs {
			return errMoved
		}
		if err := w.own(ctx, tx, c); err != nil {
			return err
		}
		to := at.number
		if c.at+1 > to+1 {
			to = c.at // another replica was further
		}
		if gap := now.number - at.number; gap > 0 && gap <= w.Near {
			if w.misses[c.id]++; w.misses[c.id] > mostMisses {
				rest, err := w.byHash(ctx, tx, c, at.number, now.number)
				if err != nil {
					return err
				}
				entries, to = append(entries, rest...), now.number
			}
		}
		if to < now.number {
			return w.add(ctx, tx, c, to, entries, "backfilling")
		}
		if err := w.add(ctx, tx, c, to, entries, "live"); err != nil {
			return err
		}
		delete(w.misses, c.id)
		w.log.Info("foreign contract is live", "contract", c.address, "standard", c.standard, "block", to)
		return changeForeign(ctx, tx, w.ChainID)
	})
}

// byHash reads a contract's logs of the mirror's blocks after one up to another.
func (w *Watcher) byHash(ctx context.Context, db postgres.Querier, c backfilled, after, to uint64) ([]entry, error) {
	const sql = `
		select number, hash
		  from blocks
		 where chain_id = $1
		   and number > $2
		   and number <= $3
		 order by number`
	if after+1 > to {
		return nil, nil
	}
	rows, err := db.Query(ctx, sql, w.ChainID, int64(after), int64(to))
	if err != nil {
		return nil, fmt.Errorf("read blocks: %w", err)
	}
	type stored struct {
		Number uint64
		Hash   common.Hash
	}
	blocks, err := pgx.CollectRows(rows, pgx.RowToStructByPos[stored])
	if err != nil {
		return nil, fmt.Errorf("read blocks: %w", err)
	}
	if uint64(len(blocks)) != to-after {
		return nil, fmt.Errorf("the mirror does not have all blocks from %d to %d: %w", after+1, to, errMoved)
	}
	results := make([]logs, len(blocks))
	batch := make([]rpc.BatchElem, len(blocks))
	for i, b := range blocks {
		filter := w.filter(c.foreignContract)
		filter["blockHash"] = b.Hash
		batch[i] = rpc.BatchElem{Method: "eth_getLogs", Args: []any{filter}, Result: &results[i]}
	}
	if err := call(ctx, w.node, batch); err != nil {
		return nil, err
	}
	var entries []entry
	for i, e := range batch {
		if e.Error != nil && blockUnknown(e.Error) {
			return nil, fmt.Errorf("block %d: %w", blocks[i].Number, errMoved)
		}
		if e.Error != nil {
			return nil, fmt.Errorf("%s: %w", e.Method, e.Error)
		}
		for j := range results[i].entries {
			l := &results[i].entries[j]
			if l.removed || l.block != blocks[i].Number || l.blockHash != blocks[i].Hash || l.address != c.address {
				return nil, fmt.Errorf("block %d: %w", blocks[i].Number, errMoved)
			}
		}
		entries = append(entries, results[i].entries...)
	}
	return entries, nil
}
