package txmgr

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"freehold/services/postgres"
)

// fenceLength is how many nonces a fence uses up: those that a lane has in flight by default, and as many again, as a reorg
// at the wrong moment may have put back what was mined before them.
const fenceLength = 2 * defaultMaxInFlight

// FenceTx enqueues transfers of nothing from a signer to itself, in the caller's transaction, and returns their ids. Once
// all are final, no transaction that the signer signed for an earlier database can be mined any more: what the node still
// knew of them has a lower nonce and was mined before (see open), and the others were signed for nonces that are used up.
// That some node may still have their bytes, and show them at any time, does not matter then.
//
// A fence that the database has already, of a rebuild that was cut off, is the fence: its ids are returned. So it is for a
// database in which the signer has sent nothing else, and for one caller at a time.
func FenceTx(ctx context.Context, tx pgx.Tx, chainID int64, signer common.Address) ([]int64, error) {
	const begun = `
select id
  from intents
 where chain_id = $1
   and signer = $2
   and target = $2
   and operation_id is null
 order by id`
	rows, err := tx.Query(ctx, begun, chainID, signer)
	if err != nil {
		return nil, fmt.Errorf("look for a fence: %w", err)
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[int64])
	if err != nil {
		return nil, fmt.Errorf("look for a fence: %w", err)
	}
	if len(ids) > 0 {
		return ids, nil
	}
	fence := make([]Intent, fenceLength)
	for k := range fence {
		// Four bytes of calldata, as an intent has a selector.
		fence[k] = Intent{ChainID: chainID, Signer: signer, Target: signer, Data: make([]byte, 4), Gas: 25_000}
	}
	return EnqueueTx(ctx, tx, fence)
}

// FenceState says how many of a fence's transactions are final, and the last block that has one.
func FenceState(ctx context.Context, db postgres.Querier, ids []int64) (final int, last uint64, err error) {
	const query = `
select count(*) filter (where r.block_number <= c.finalized_number), coalesce(max(r.block_number), 0)
  from intents i
  join chains c on c.chain_id = i.chain_id
  join receipts r on r.transaction_id = i.transaction_id
  join blocks b on b.chain_id = r.chain_id and b.number = r.block_number and b.hash = r.block_hash
 where i.id = any($1)`
	if err := db.QueryRow(ctx, query, ids).Scan(&final, &last); err != nil {
		return 0, 0, fmt.Errorf("read fence: %w", err)
	}
	return final, last, nil
}
