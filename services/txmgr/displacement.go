package txmgr

import (
	"context"
	"fmt"
	"time"

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
// Zero where a node has no such state, or not yet.
func (l *Lane) fetchFinal(ctx context.Context, txs []*open) (uint64, error) {
	calls := receiptCalls(txs)
	var final uint64
	for from := 0; from < len(calls); from += maxBatch - 1 {
		chunk := calls[from:min(from+maxBatch-1, len(calls))]
		var nonce hexutil.Uint64
		batch := append([]rpc.BatchElem{{
			Method: "eth_getTransactionCount", Args: []any{l.Signer.Address(), "finalized"}, Result: &nonce,
		}}, chunk...)
		if err := l.ask(ctx, batch); err != nil {
			return 0, err
		}
		copy(chunk, batch[1:])
		if batch[0].Error != nil {
			l.Logger.Warn("no finalized nonce", "error", batch[0].Error)
			nonce = 0
		}
		if from == 0 || uint64(nonce) < final {
			final = uint64(nonce)
		}
	}
	return final, takeReceipts(txs, calls)
}

func (l *Lane) queueDisplaced(batch *pgx.Batch, ids []int64) {
	const requeue = `
update intents
   set transaction_id = null
 where transaction_id = any ($1)`
	const settle = `
update transactions
   set settled = true
 where id = any ($1)`
	batch.Queue(requeue, ids)
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
