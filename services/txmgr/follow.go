package txmgr

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"

	"freehold/services/postgres"
)

// A lane may follow another of its chain, that of the signer before: it sends nothing while that one has an intent that is
// neither rejected nor mined, so that whoever asked for two acts in turn, across the change, sees them done in turn. That
// holds as the order within a lane does, save that a reorg which takes a block of the former lane back, after the gate has
// opened, does not call back what this one has sent. Whoever makes a lane follow sees to it that nothing is enqueued for
// the former lane afterwards.

// ErrNoLane says that nobody has ever worked a lane.
var ErrNoLane = errors.New("no server works the signer's lane")

// ErrFollows says that a lane still waits for one before it.
var ErrFollows = errors.New("the lane follows one that is not done")

// FollowTx makes the lane of a signer follow that of former, in the caller's transaction. Until it has seen for itself what
// gas costs it takes the former's word. ErrNoLane: nobody works the signer's lane now. ErrFollows: the former lane follows
// one itself, and two lanes that wait for each other would wait for ever.
func FollowTx(ctx context.Context, tx pgx.Tx, chainID int64, signer, former common.Address) error {
	done, err := Drained(ctx, tx, chainID, former)
	if err != nil {
		return err
	}
	if !done {
		return ErrFollows
	}
	const follow = `
update lanes l
   set follows = $3,
       fee_cap = coalesce(l.fee_cap, f.fee_cap)
  from lanes f
 where l.chain_id = $1
   and l.signer = $2
   and l.lease_until > clock_timestamp()
   and f.chain_id = $1
   and f.signer = $3`
	tag, err := tx.Exec(ctx, follow, chainID, signer.Bytes(), former.Bytes())
	if err != nil {
		return fmt.Errorf("follow lane: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return ErrNoLane
	}
	return nil
}

// Drained lets go of what a lane follows, if all of that is final, and reports whether it follows nothing now.
func Drained(ctx context.Context, db postgres.Querier, chainID int64, signer common.Address) (bool, error) {
	const sql = `
with freed as (
     update lanes l
        set follows = null
      where l.chain_id = $1
        and l.signer = $2
        and l.follows is not null
        and not exists (` + notFinal + `)
     returning 1)
select exists (select from freed)
       or not exists (select from lanes where chain_id = $1 and signer = $2 and follows is not null)`
	var done bool
	if err := db.QueryRow(ctx, sql, chainID, signer.Bytes()).Scan(&done); err != nil {
		return false, fmt.Errorf("look at what the lane of %s follows: %w", signer, err)
	}
	return done, nil
}

// Held reports whether somebody works the lane of a signer now, and what it would offer per gas, in wei; zero: not known.
func Held(ctx context.Context, db postgres.Querier, chainID int64, signer common.Address) (held bool, price decimal.Decimal, err error) {
	const sql = `
select coalesce(bool_or(lease_until > clock_timestamp()), false), coalesce(max(fee_cap), 0)
  from lanes
 where chain_id = $1
   and signer = $2`
	if err := db.QueryRow(ctx, sql, chainID, signer.Bytes()).Scan(&held, &price); err != nil {
		return false, price, fmt.Errorf("look at the lane of %s: %w", signer, err)
	}
	return held, price, nil
}

// notFinal are those of the lane that l follows that are not rejected and not final.
const notFinal = `
        select from intents i
         where i.chain_id = l.chain_id
           and i.signer = l.follows
           and i.transaction_id is null
           and i.rejection is null
        union all
        select from transactions t
         where t.chain_id = l.chain_id
           and t.signer = l.follows
           and not t.settled`

// formerBusy is whether the lane that l follows, if any, has an intent that is neither rejected nor mined.
const formerBusy = `
       (exists (select from intents i
                 where i.chain_id = l.chain_id
                   and i.signer = l.follows
                   and i.transaction_id is null
                   and i.rejection is null)
        or exists (select from transactions t
                    where t.chain_id = l.chain_id
                      and t.signer = l.follows
                      and not t.settled
                      and not exists (select from receipts r where r.transaction_id = t.id)
                      and exists (select from intents i where i.transaction_id = t.id)))`

// behind reports whether the lane has to wait for the one that it follows. It is asked after the queue was read, so that
// it sees whatever was committed before anything in the queue.
func (l *Lane) behind(ctx context.Context) (waits bool, err error) {
	const sql = `
select ` + formerBusy + `
  from lanes l
 where chain_id = $1
   and signer = $2`
	if err := l.Pool.QueryRow(ctx, sql, l.ChainID, l.address()).Scan(&waits); err != nil {
		return false, fmt.Errorf("look at the lane before: %w", err)
	}
	if waits {
		return true, nil
	}
	_, err = Drained(ctx, l.Pool, l.ChainID, l.Signer.Address())
	return false, err
}
