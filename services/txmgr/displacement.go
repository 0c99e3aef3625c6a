package txmgr

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5"
)

// A nonce belongs to the key, not to the lane: whoever else signs with the key may use it first, or leave a gap before it.
//
// A transaction is displaced when the account's nonce in the *finalized* state is beyond its own and no attempt has a
// receipt. Only then its intents go back to the queue, for another nonce. That cannot do an act twice: the finalized chain
// holds another transaction at the nonce, so none of the attempts can ever be in it. The one thing trusted is that the
// node which answers the nonce also knows the receipts up to there; both are asked in one request, so that one node answers
// both, and where that takes several requests each asks for the nonce anew. Should that fail too, an issue's serial still
// makes the contract refuse the second one; other acts have nothing of the kind.

// doubtful reports whether some open transaction's fate depends on finality.
func (l *Lane) doubtful(txs []*open) bool {
	for _, t := range txs {
		if t.receipt == nil && t.nonce < l.view.nonce || t.receipt != nil && t.receipt.cancels && t.loaded {
			return true
		}
	}
	return false
}

// fetchFinal asks for the account's nonce in the finalized state, and for the receipts once more. Several nodes may be
// behind one URL, and each request is answered by any of them: so every one begins with the nonce, and the lowest counts.
// A node that does not know the tag is asked for the nonce after the block that the mirror calls final, by its hash. Zero
// where it does not know that either, or nothing is final yet.
func (l *Lane) fetchFinal(ctx context.Context, txs []*open) (uint64, error) {
	tags := []any{"finalized"}
	hash, err := l.mirroredFinal(ctx)
	if err != nil {
		return 0, err
	}
	if hash != nil {
		tags = append(tags, map[string]any{"blockHash": *hash, "requireCanonical": true})
	}
	calls := receiptCalls(txs)
	var final uint64
	for from, size := 0, maxBatch-len(tags); from < len(calls); from += size {
		chunk := calls[from:min(from+size, len(calls))]
		nonces := make([]hexutil.Uint64, len(tags))
		var batch []rpc.BatchElem
		for k, tag := range tags {
			batch = append(batch, rpc.BatchElem{
				Method: "eth_getTransactionCount", Args: []any{l.Signer.Address(), tag}, Result: &nonces[k]})
		}
		batch = append(batch, chunk...)
		if err := l.ask(ctx, batch); err != nil {
			return 0, err
		}
		copy(chunk, batch[len(tags):])
		nonce := uint64(0)
		if k := slices.IndexFunc(batch[:len(tags)], func(c rpc.BatchElem) bool { return c.Error == nil }); k >= 0 {
			nonce = uint64(nonces[k])
		} else {
			l.Logger.Warn("no finalized nonce", "error", batch[0].Error)
		}
		if from == 0 || nonce < final {
			final = nonce
		}
	}
	return final, takeReceipts(txs, calls)
}

// mirroredFinal is the newest block that is final in the mirror, nil if there is none.
func (l *Lane) mirroredFinal(ctx context.Context) (*common.Hash, error) {
	const sql = `
select b.hash
  from chains c
  join blocks b on b.chain_id = c.chain_id and b.number = c.finalized_number
 where c.chain_id = $1
   and c.finalized_number > 0`
	var hash common.Hash
	err := l.Pool.QueryRow(ctx, sql, l.ChainID).Scan(&hash)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the final block of the mirror: %w", err)
	}
	return &hash, nil
}

func (l *Lane) queueDisplaced(batch *pgx.Batch, ids []int64) {
	const requeue = `
update intents
   set transaction_id = null,
       former_id = transaction_id,
       rejection = case when cancelled_at is not null then convert_to($2, 'UTF8') end
 where transaction_id = any ($1)`
	const settle = `
update transactions
   set settled = true
 where id = any ($1)`
	batch.Queue(requeue, ids, Cancelled)
	batch.Queue(settle, ids)
}

// fill closes a gap: nonces from the account's next up to lowest, our lowest unmined one, that nobody has given out and
// that no transaction in the node's pool uses. Such are left when somebody else's transaction is dropped or reorganized
// away. They are used up by transfers of nothing to oneself. It waits for Stale first, as gaps in what a node tells are
// most often its own delay. What a transaction of somebody else uses is his to bring about; it is only told of, each Stale.
func (l *Lane) fill(ctx context.Context, lowest uint64) error {
	if l.unmined == 0 || lowest <= l.view.nonce {
		l.gap = time.Time{}
		return nil
	}
	if l.gap.IsZero() {
		l.gap = time.Now()
	}
	if time.Since(l.gap) < l.Stale {
		return nil
	}
	l.gap = time.Time{}
	from := l.view.nonce
	pending, err := l.nonceAt(ctx, "pending")
	if err != nil {
		return err
	}
	if pending > from {
		l.Logger.Warn("somebody else's transaction waits before ours", "nonce", from, "ours", lowest)
	}
	if pending != from {
		return nil
	}
	const sql = `
insert into transactions (chain_id, signer, nonce)
select $1, $2, n
  from generate_series($3::bigint, $4::bigint) n
    on conflict do nothing
returning nonce`
	var fillers []attempt
	err = l.fenced(ctx, func(tx pgx.Tx) error {
		rows, _ := tx.Query(ctx, sql, l.ChainID, l.address(), int64(from), int64(lowest)-1)
		nonces, err := pgx.CollectRows(rows, pgx.RowTo[uint64])
		if err != nil || len(nonces) == 0 {
			return err
		}
		for _, n := range nonces {
			a, err := l.sign(ctx, l.idle(n, ""), l.fees())
			if err != nil {
				return err
			}
			fillers = append(fillers, a)
		}
		batch := new(pgx.Batch)
		l.queueAttempts(batch, fillers)
		return tx.SendBatch(ctx, batch).Close()
	})
	if err != nil {
		return fmt.Errorf("fill gap at nonce %d: %w", from, err)
	}
	if len(fillers) == 0 {
		return nil
	}
	l.unmined += len(fillers)
	l.Logger.Warn("gap filled", "nonce", from, "nonces", len(fillers))
	return l.broadcast(ctx, fillers, false)
}
