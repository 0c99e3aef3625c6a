package txmgr

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype/zeronull"
	"github.com/shopspring/decimal"
)

// Trace is all that the rows tell of an operation's way to the chain. Times are the database's; zero means never.
type Trace struct {
	Intents  []Traced // in their order
	Attempts []Tried  // by nonce, the oldest first
	Lane     *LaneReport
	Ahead    Ahead // of the first intent that waits
}

// Traced is an intent, and the transaction that it is in.
type Traced struct {
	ID        int64
	Rejected  bool
	Cancelled time.Time // when that was asked for
	CreatedAt time.Time
	Assigned  bool // is in a transaction, which the following are of
	Nonce     uint64
	Mined     bool // the node said so, whatever the mirror has
	Block     int64
	Hurried   time.Time // when higher fees were asked for
	Orphaned  time.Time // when a reorg last took it out of a block
	OrphanOf  int64     // that block's number
}

// waits says whether it is for the lane to go on.
func (t Traced) waits() bool { return !t.Rejected && !t.Mined }

// Tried is one attempt. Prices are in wei per gas.
type Tried struct {
	Hash     common.Hash
	Nonce    uint64
	Tip, Cap decimal.Decimal
	SentAt   time.Time
	Cancels  bool   // uses up the nonce in place of what was asked for
	Answer   string // why the node last refused it
	Newest   bool   // of its transaction
	Mined    bool   // is the one in a block
	Spent    bool   // its nonce is used for good, or another attempt is in a block
	Status   int16  // as in EIP-658, if mined
	Block    int64  // if mined
}

// LaneReport is what a lane's holder last wrote down about it.
type LaneReport struct {
	Signer       common.Address
	Follows      common.Address // signer of the lane that it follows, if any
	Behind       bool           // that one has something that no block has
	Held         bool           // somebody works it now
	LeaseUntil   time.Time      // until when somebody did, zero if nobody ever, or if the last one left in order
	Head         int64
	AccountNonce *uint64 // nil: not known yet
	BaseFee      *decimal.Decimal
	MaxFee       *decimal.Decimal
	Trouble      string // one of the Trouble constants, or none
	Detail       string // of the trouble; not for clients, where it is of a node
	Since        time.Time
}

// Ahead is what comes before an intent in its lane.
type Ahead struct {
	Queued   int64  // intents before it in the queue
	InFlight int64  // transactions without a receipt, before its own
	First    string // the operation of the transaction at the account's next nonce, "" if that carries none
	Ours     bool   // the transaction at the account's next nonce is one of the lane's
}

// ReadTrace reads the trace of an operation. In a repeatable read transaction it is of one moment.
func ReadTrace(ctx context.Context, tx pgx.Tx, operationID string) (t Trace, err error) {
	const intents = `
select i.id, i.rejection is not null, i.cancelled_at, i.created_at, t.id is not null, coalesce(t.nonce, 0),
       r.hash is not null, coalesce(r.block_number, 0), t.hurried_at, t.orphaned_at, coalesce(t.orphaned_block, 0)
  from intents i
  left join transactions t on t.id = i.transaction_id
  left join receipts r on r.transaction_id = t.id
 where i.operation_id = $1
 order by i.id`
	rows, _ := tx.Query(ctx, intents, operationID)
	t.Intents, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (i Traced, err error) {
		err = row.Scan(&i.ID, &i.Rejected, (*zeronull.Timestamptz)(&i.Cancelled), &i.CreatedAt, &i.Assigned, &i.Nonce,
			&i.Mined, &i.Block, (*zeronull.Timestamptz)(&i.Hurried), (*zeronull.Timestamptz)(&i.Orphaned), &i.OrphanOf)
		return i, err
	})
	if err != nil {
		return t, fmt.Errorf("trace intents: %w", err)
	}
	if len(t.Intents) == 0 {
		return t, nil
	}
	const attempts = `
select a.hash, t.nonce, a.tip_cap, a.fee_cap, a.created_at, a.refusal is not null, coalesce(a.answer, ''),
       row_number() over (partition by t.id order by a.refusal is not null desc, a.fee_cap desc) = 1,
       r.hash is not distinct from a.hash, r.hash is not null or t.settled, coalesce(r.status, 0), coalesce(r.block_number, 0)
  from transactions t
  join attempts a on a.transaction_id = t.id
  left join receipts r on r.transaction_id = t.id
 where t.id in (select transaction_id from intents where operation_id = $1
                union
                select former_id from intents where operation_id = $1)
 order by t.nonce, t.id, a.created_at, a.fee_cap`
	rows, _ = tx.Query(ctx, attempts, operationID)
	t.Attempts, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (a Tried, err error) {
		err = row.Scan(&a.Hash, &a.Nonce, &a.Tip, &a.Cap, &a.SentAt, &a.Cancels, &a.Answer, &a.Newest, &a.Mined, &a.Spent, &a.Status, &a.Block)
		return a, err
	})
	if err != nil {
		return t, fmt.Errorf("trace attempts: %w", err)
	}
	first := t.Intents[0]
	for _, i := range t.Intents {
		if i.waits() {
			first = i
			break
		}
	}
	return t, t.readLane(ctx, tx, first)
}

// Next is the first intent that waits for the lane, nil if none does.
func (t Trace) Next() *Traced {
	for k := range t.Intents {
		if t.Intents[k].waits() {
			return &t.Intents[k]
		}
	}
	return nil
}

func (t *Trace) readLane(ctx context.Context, tx pgx.Tx, i Traced) error {
	const lane = `
select i.signer, l.signer is not null, coalesce(l.lease_until > clock_timestamp(), false),
       case when isfinite(l.lease_until) then l.lease_until end, coalesce(l.head_number, 0), l.account_nonce, l.base_fee,
       l.max_fee, coalesce(l.trouble, ''), coalesce(l.trouble_detail, ''), l.trouble_since,
       coalesce(l.follows, ''), ` + formerBusy + `
  from intents i
  left join lanes l on l.chain_id = i.chain_id and l.signer = i.signer
 where i.id = $1`
	// Of the queue, those before it, unless it is in none; of the transactions, those before its own, or all.
	const ahead = `
select (select count(*) from intents q
         where q.chain_id = i.chain_id
           and q.signer = i.signer
           and q.transaction_id is null
           and q.rejection is null
           and q.id < i.id
           and i.transaction_id is null),
       (select count(*) from transactions t
         where t.chain_id = i.chain_id
           and t.signer = i.signer
           and not t.settled
           and (i.transaction_id is null or t.nonce < $2)
           and not exists (select from receipts r where r.transaction_id = t.id)),
       coalesce((select o.operation_id
                   from transactions t
                   join intents o on o.transaction_id = t.id
                  where t.chain_id = i.chain_id
                    and t.signer = i.signer
                    and t.nonce = $3
                  order by o.id
                  limit 1), ''),
       exists (select from transactions t
                where t.chain_id = i.chain_id
                  and t.signer = i.signer
                  and t.nonce = $3)
  from intents i
 where i.id = $1`
	var (
		signer, follows []byte
		opened          bool
		l               LaneReport
	)
	err := tx.QueryRow(ctx, lane, i.ID).Scan(&signer, &opened, &l.Held, (*zeronull.Timestamptz)(&l.LeaseUntil), &l.Head, &l.AccountNonce,
		&l.BaseFee, &l.MaxFee, &l.Trouble, &l.Detail, (*zeronull.Timestamptz)(&l.Since), &follows, &l.Behind)
	if err != nil {
		return fmt.Errorf("trace lane: %w", err)
	}
	l.Signer, l.Follows = common.BytesToAddress(signer), common.BytesToAddress(follows)
	if opened {
		t.Lane = &l
	}
	next := int64(-1)
	if l.AccountNonce != nil {
		next = int64(*l.AccountNonce)
	}
	err = tx.QueryRow(ctx, ahead, i.ID, int64(i.Nonce), next).Scan(&t.Ahead.Queued, &t.Ahead.InFlight, &t.Ahead.First, &t.Ahead.Ours)
	if err != nil {
		return fmt.Errorf("trace what is ahead: %w", err)
	}
	return nil
}
