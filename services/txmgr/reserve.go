package txmgr

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// ErrInFlight says that a lane has transactions that no block has.
var ErrInFlight = errors.New("the lane has something in flight")

// ReserveTx takes the next nonces of a signer's lane out of its hands, for transactions that it is not to make, and returns
// the first; known is false where the signer never had a lane on the chain, so that the chain says. The lane stands still
// until the caller's transaction ends: whoever works it then takes it anew. ErrInFlight where nonces before those may still
// be waiting, which only the lane itself sends again.
func ReserveTx(ctx context.Context, tx pgx.Tx, chainID int64, signer common.Address, count uint64) (first uint64, known bool, err error) {
	const lock = `
select next_nonce
  from lanes
 where chain_id = $1
   and signer = $2
   for update`
	const inFlight = `
select exists (
       select
         from transactions t
        where chain_id = $1
          and signer = $2
          and not settled
          and not exists (select from receipts r where r.transaction_id = t.id))`
	const take = `
update lanes
   set next_nonce = next_nonce + $3,
       fence = fence + 1,
       lease_until = '-infinity'
 where chain_id = $1
   and signer = $2`
	err = tx.QueryRow(ctx, lock, chainID, signer).Scan(&first)
	if errors.Is(err, pgx.ErrNoRows) {
		return 0, false, nil
	}
	if err != nil {
		return 0, false, fmt.Errorf("lock lane: %w", err)
	}
	var busy bool
	if err := tx.QueryRow(ctx, inFlight, chainID, signer).Scan(&busy); err != nil {
		return 0, false, fmt.Errorf("look for what is in flight: %w", err)
	}
	if busy {
		return 0, false, ErrInFlight
	}
	if _, err := tx.Exec(ctx, take, chainID, signer, int64(count)); err != nil {
		return 0, false, fmt.Errorf("reserve nonces: %w", err)
	}
	return first, true, nil
}
