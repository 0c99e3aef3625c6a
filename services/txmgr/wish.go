package txmgr

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"
)

// What somebody may wish of an operation's intents: that they are not done, or are done sooner. A wish is a row; the lane
// heeds it. Whether a cancellation comes in time is decided by the chain alone: the transaction and its replacement have
// one nonce, so one of them is mined, and intents are rejected only once it is the replacement, finally.

// Cancelled is the rejection of an intent that was cancelled.
const Cancelled = "cancelled"

var (
	// ErrMined says that a block has the transaction already.
	ErrMined = errors.New("a block has the transaction")
	// ErrShared says that the transaction carries what others asked for.
	ErrShared = errors.New("the transaction carries what others asked for")
	// ErrUnsent says that there is no transaction that waits for a block.
	ErrUnsent = errors.New("no transaction waits for a block")
	// ErrCapped says that fees cannot rise further: see Config.MaxFeeCap.
	ErrCapped = errors.New("fees are at their cap")
)

// CancelTx cancels the intents of an operation, as part of the caller's transaction. Those in the queue are rejected at
// once; the lane's claim and this one lock the same rows, so that an intent is either withdrawn or in a transaction. For
// those in a transaction it asks for a replacement. Asked again it changes nothing. ErrMined, ErrShared: nothing was done.
func CancelTx(ctx context.Context, tx pgx.Tx, operationID string) error {
	const lock = `
select id, chain_id, signer
  from intents
 where operation_id = $1
 order by id
   for update`
	rows, _ := tx.Query(ctx, lock, operationID)
	type row struct {
		ID      int64
		ChainID int64
		Signer  []byte
	}
	intents, err := pgx.CollectRows(rows, pgx.RowToStructByPos[row])
	if err != nil {
		return fmt.Errorf("lock intents: %w", err)
	}
	if len(intents) == 0 {
		return nil
	}
	// A statement of its own, so that its snapshot is later than the lock.
	const check = `
select exists (select from intents i
                 join receipts r on r.transaction_id = i.transaction_id
                where i.operation_id = $1),
       exists (select from intents i
                 join intents o on o.transaction_id = i.transaction_id
                where i.operation_id = $1
                  and o.operation_id is distinct from i.operation_id)`
	var mined, shared bool
	if err := tx.QueryRow(ctx, check, operationID).Scan(&mined, &shared); err != nil {
		return fmt.Errorf("check what is to be cancelled: %w", err)
	}
	switch {
	case mined:
		return ErrMined
	case shared:
		return ErrShared
	}
	const cancel = `
update intents
   set cancelled_at = now(),
       rejection = case when transaction_id is null then convert_to($2, 'UTF8') end
 where operation_id = $1
   and rejection is null
   and cancelled_at is null`
	batch := new(pgx.Batch)
	batch.Queue(cancel, operationID, Cancelled)
	batch.Queue(`select pg_notify($1, $2)`, channel, wakeword(intents[0].ChainID, common.BytesToAddress(intents[0].Signer)))
	if err := tx.SendBatch(ctx, batch).Close(); err != nil {
		return fmt.Errorf("cancel intents: %w", err)
	}
	return nil
}

// hurryPause is for how long asking again for higher fees changes nothing, so that a retry does not raise them twice.
const hurryPause = 10 * time.Second

// RisesTx returns what HurryTx would add to what an operation's transactions may cost, in wei, by payer: who shares a
// transaction shares its fees. Of transactions that were hurried just now, nothing.
func RisesTx(ctx context.Context, tx pgx.Tx, operationID string) (map[string]decimal.Decimal, error) {
	const query = `
select c.payer, sum((c.gas + c.batched * $3::bigint) * (ceil(a.fee_cap * 9 / 8) - a.fee_cap))
  from transactions t
  join costs c on c.transaction_id = t.id
  cross join lateral (
       select max(fee_cap) as fee_cap
         from attempts
        where transaction_id = t.id) a
 where t.id in (select transaction_id from intents where operation_id = $1)
   and c.mined_at is null
   and coalesce(t.hurried_at < clock_timestamp() - $2::interval, true)
 group by c.payer`
	rises := map[string]decimal.Decimal{}
	var (
		payer string
		wei   decimal.Decimal
	)
	rows, _ := tx.Query(ctx, query, operationID, hurryPause, defaultOverhead)
	_, err := pgx.ForEachRow(rows, []any{&payer, &wei}, func() error {
		rises[payer] = wei
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read what higher fees cost: %w", err)
	}
	return rises, nil
}

// HurryTx asks for higher fees for an operation's transactions that wait for a block, as part of the caller's
// transaction: an eighth more than they offer, at least. Within hurryPause asking again changes nothing. ErrUnsent,
// ErrCapped: nothing was done.
func HurryTx(ctx context.Context, tx pgx.Tx, operationID string) error {
	const waiting = `
select t.id, coalesce(ceil(a.fee_cap * 9 / 8) <= l.max_fee, true)
  from transactions t
  join lanes l on l.chain_id = t.chain_id and l.signer = t.signer
  cross join lateral (
       select fee_cap
         from attempts
        where transaction_id = t.id
        order by refusal is not null desc, fee_cap desc
        limit 1) a
 where t.id in (select transaction_id from intents where operation_id = $1)
   and not exists (select from receipts r where r.transaction_id = t.id)
 order by t.id
   for update of t`
	type row struct {
		ID   int64
		Room bool
	}
	rows, _ := tx.Query(ctx, waiting, operationID)
	found, err := pgx.CollectRows(rows, pgx.RowToStructByPos[row])
	if err != nil {
		return fmt.Errorf("find transactions to hurry: %w", err)
	}
	if len(found) == 0 {
		return ErrUnsent
	}
	var ids []int64
	for _, t := range found {
		if t.Room {
			ids = append(ids, t.ID)
		}
	}
	if len(ids) == 0 {
		return ErrCapped
	}
	const hurry = `
update transactions
   set hurried_at = clock_timestamp()
 where id = any ($1)
   and coalesce(hurried_at < clock_timestamp() - $2::interval, true)`
	if _, err := tx.Exec(ctx, hurry, ids, hurryPause); err != nil {
		return fmt.Errorf("hurry transactions: %w", err)
	}
	return nil
}

// wished is what the lane has to heed: transactions without a receipt whose newest attempt is older than the wish for
// higher fees, or all of whose intents are cancelled while no attempt replaces them. $1 and $2 are the lane.
const wished = `(
       select t.id, t.nonce, a.raw, coalesce(a.refusal, '') as refusal, a.refusal is null and c.entire as cancel
         from transactions t
        cross join lateral (
              select raw, refusal, created_at
                from attempts
               where transaction_id = t.id
               order by refusal is not null desc, fee_cap desc
               limit 1) a
        cross join lateral (
              select coalesce(bool_and(cancelled_at is not null), false) as entire
                from intents
               where transaction_id = t.id) c
        where t.chain_id = $1
          and t.signer = $2
          and not t.settled
          and not exists (select from receipts r where r.transaction_id = t.id)
          and (a.refusal is null and c.entire or t.hurried_at > a.created_at)) w`

// Heed makes the attempts that were wished for, if Track saw that there are wishes: a transfer of nothing to oneself in
// place of what was cancelled, and more of a fee for what is urgent.
func (l *Lane) Heed(ctx context.Context) error {
	if !l.wishes {
		return nil
	}
	const sql = `
select raw, refusal, cancel
  from ` + wished + `
 order by nonce`
	type wish struct {
		Raw     []byte
		Refusal string
		Cancel  bool
	}
	rows, _ := l.Pool.Query(ctx, sql, l.ChainID, l.address())
	wishes, err := pgx.CollectRows(rows, pgx.RowToStructByPos[wish])
	if err != nil {
		return fmt.Errorf("read wishes: %w", err)
	}
	l.wishes = false
	var made []attempt
	for _, w := range wishes {
		a, err := decode(w.Raw, w.Refusal)
		if err != nil {
			return err
		}
		f, room := l.raised(a.fees)
		d := a.draft
		switch {
		case w.Cancel:
			// Also where the cap leaves no room: should pools forget the transaction, they take this one.
			d = l.idle(a.nonce, Cancelled)
		case !room:
			continue
		}
		b, err := l.sign(ctx, d, f)
		if err != nil {
			return err
		}
		made = append(made, b)
	}
	if len(made) == 0 {
		return nil
	}
	if err := l.keep(ctx, made); err != nil {
		return err
	}
	for _, b := range made {
		l.Logger.Info("replaced as asked", "tx", b.hash, "nonce", b.nonce, "cancels", b.refusal == Cancelled, "fee_cap", b.cap)
	}
	return l.broadcast(ctx, made, false)
}
