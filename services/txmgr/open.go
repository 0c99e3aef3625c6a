package txmgr

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
)

// open is a transaction without a receipt to rely on.
type open struct {
	id       int64
	nonce    uint64
	attempts []shot      // the newest last
	recorded common.Hash // block of the receipt that we have, if any, though it seems orphaned
	loaded   bool        // carries intents though an attempt cancels it
	receipt  *receipt    // the node's answer
}

type shot struct {
	hash    common.Hash
	cap     pgtype.Numeric // wei per gas
	cancels bool
	receipt *receipt
}

func (t *open) newest() common.Hash { return t.attempts[len(t.attempts)-1].hash }

// paid is what a unit of gas cost. Where the node does not tell, as before EIP-1559, it is what the attempt offered.
func (t *open) paid() pgtype.Numeric {
	if t.receipt.GasPrice != nil {
		return numeric(t.receipt.GasPrice.ToInt())
	}
	for _, s := range t.attempts {
		if s.hash == t.receipt.Hash {
			return s.cap
		}
	}
	return pgtype.Numeric{}
}

// verdict on an open transaction, after the node has been asked.
type verdict int

const (
	waiting   verdict = iota // not mined yet
	mined                    // has a receipt to record
	unchanged                // has the receipt that we have
	orphaned                 // has lost the receipt that we have, and waits
	undecided                // its cancelling attempt is mined, not finally
	displaced                // somebody else's transaction has finally used the nonce
)

// verdict, if every nonce below final is used for good.
func (t *open) verdict(final uint64) verdict {
	switch r := t.receipt; {
	case r == nil && t.nonce < final:
		return displaced
	case r == nil && t.recorded != common.Hash{}:
		return orphaned
	case r == nil:
		return waiting
	case r.cancels && t.loaded && t.nonce >= final:
		return undecided
	case r.BlockHash == t.recorded:
		return unchanged
	default:
		return mined
	}
}

// due is what the database alone shows to be due.
type due struct {
	settle bool // a receipt is in a finalized block by now
	reopen bool // the newest settled receipt is no longer in one
	wishes bool // somebody asked for a cancellation or for higher fees
}

// unsettled is the condition under which r, the receipt of t, a settled transaction, is not of the chain c any more: its
// block, in b, is another, or the mirror was undone to below it and has not come back. $3 is the account's nonce.
const unsettled = `
       (b.hash <> r.block_hash or c.number < r.block_number and (c.state = 'diverged' or t.nonce >= $3))`

// anyUnsettled looks at the newest settled receipt only. Nonces are mined in their order, so if its block is canonical
// then so are the blocks of all others.
const anyUnsettled = `
exists (
       select from (
              select t.nonce, r.block_number, r.block_hash
                from transactions t
                join receipts r on r.transaction_id = t.id
               where t.chain_id = $1
                 and t.signer = $2
                 and t.settled
               order by t.nonce desc
               limit 1) r
         cross join lateral (select r.nonce) t
         join chains c on c.chain_id = $1
         left join blocks b on b.chain_id = $1 and b.number = r.block_number
        where ` + unsettled + `)`

// openTransactions reads them in nonce order, and what else is due.
//
// Canonical is what the indexer's tables blocks and chains say: reading them here is where the two processes meet, and
// neither tells the other. Where the mirror has not come so far yet, a receipt is doubted if the account's nonce is not
// beyond it. A doubted receipt is asked for again, and deleted only if the node does not know it either.
func (l *Lane) openTransactions(ctx context.Context) (txs []*open, d due, err error) {
	const read = `
select t.id, t.nonce, a.hash, a.fee_cap, a.refusal is not null, r.block_hash,
       a.refusal is not null and exists (select from intents i where i.transaction_id = t.id)
  from transactions t
  join attempts a on a.transaction_id = t.id
  left join receipts r on r.transaction_id = t.id
  left join chains c on c.chain_id = t.chain_id
  left join blocks b on b.chain_id = r.chain_id and b.number = r.block_number and b.hash = r.block_hash
 where t.chain_id = $1
   and t.signer = $2
   and not t.settled
   and (r.hash is null or b.hash is null and (c.number >= r.block_number or t.nonce >= $3))
 order by t.nonce, a.refusal is not null, a.fee_cap`
	const settle = `
select exists (
       select from transactions t
         join receipts r on r.transaction_id = t.id
         join chains c on c.chain_id = t.chain_id
         join blocks b on b.chain_id = r.chain_id and b.number = r.block_number and b.hash = r.block_hash
        where t.chain_id = $1
          and t.signer = $2
          and not t.settled
          and r.block_number <= c.finalized_number),
       ` + anyUnsettled + `,
       exists (select from ` + wished + `)`
	batch := new(pgx.Batch)
	batch.Queue(read, l.ChainID, l.address(), int64(l.view.nonce)).Query(func(rows pgx.Rows) error {
		for rows.Next() {
			var (
				t           open
				s           shot
				hash, block []byte
			)
			if err := rows.Scan(&t.id, &t.nonce, &hash, &s.cap, &s.cancels, &block, &t.loaded); err != nil {
				return err
			}
			s.hash, t.recorded = common.BytesToHash(hash), common.BytesToHash(block)
			if n := len(txs); n == 0 || txs[n-1].id != t.id {
				txs = append(txs, &t)
			}
			last := txs[len(txs)-1]
			last.attempts, last.loaded = append(last.attempts, s), t.loaded // the newest row knows
		}
		return rows.Err()
	})
	batch.Queue(settle, l.ChainID, l.address(), int64(l.view.nonce)).QueryRow(func(row pgx.Row) error {
		return row.Scan(&d.settle, &d.reopen, &d.wishes)
	})
	if err := l.Pool.SendBatch(ctx, batch).Close(); err != nil {
		return nil, due{}, fmt.Errorf("read open transactions: %w", err)
	}
	return txs, d, nil
}

// reopen takes back that transactions are settled whose receipts have left the chain although they had been final: they
// are asked for, and broadcast, again. Those without a receipt stay settled: what they carried went on under other nonces.
func (l *Lane) reopen(ctx context.Context) error {
	const sql = `
update transactions
   set settled = false
 where id in (
       select t.id
         from transactions t
         join receipts r on r.transaction_id = t.id
         join chains c on c.chain_id = t.chain_id
         left join blocks b on b.chain_id = r.chain_id and b.number = r.block_number
        where t.chain_id = $1
          and t.signer = $2
          and t.settled
          and ` + unsettled + `)`
	return l.fenced(ctx, func(tx pgx.Tx) error {
		tag, err := tx.Exec(ctx, sql, l.ChainID, l.address(), int64(l.view.nonce))
		if err != nil {
			return fmt.Errorf("reopen settled transactions: %w", err)
		}
		l.Logger.Error("settled transactions have left the chain", "transactions", tag.RowsAffected())
		return nil
	})
}
