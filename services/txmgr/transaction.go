package txmgr

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"freehold/services/custody"
)

// Send moves what it can from the queue into transactions: assigns nonces, signs, commits, and only then broadcasts. It
// returns how many transactions it made. The cost in round trips does not depend on that number: one to read the queue,
// one for a look at the chain if the last is old, four of one database transaction, one to broadcast.
//
// A crash before the commit leaves the intents queued, and their nonces unused. A crash after it leaves signed bytes that
// Echo broadcasts. There is no moment at which bytes are known to a node and not to the database.
func (l *Lane) Send(ctx context.Context) (int, error) {
	for {
		n, err := l.sendOnce(ctx)
		if !errors.Is(err, errWithdrawn) {
			return n, err
		}
	}
}

// errWithdrawn says that an intent was cancelled between the read of the queue and the commit: nothing was written.
var errWithdrawn = errors.New("an intent was withdrawn")

func (l *Lane) sendOnce(ctx context.Context) (int, error) {
	if l.lease == nil {
		return 0, ErrLost
	}
	room := l.MaxInFlight - l.unmined
	if room <= 0 {
		return 0, nil
	}
	queue, seen, follows, err := l.queue(ctx, room*l.MaxElements)
	if err != nil || len(queue) == 0 {
		return 0, err
	}
	if follows {
		if waits, err := l.behind(ctx); waits || err != nil {
			return 0, err
		}
	}
	if l.unmined == 0 || time.Since(l.view.at) > time.Second { // else it serves for the fees
		if err := l.look(ctx); err != nil {
			return 0, err
		}
	}
	nonce := l.lease.nonce
	if l.unmined == 0 {
		if queue, err = l.preflight(ctx, queue, seen); err != nil {
			return 0, err
		}
		// With nothing of ours in flight, a higher nonce on chain means that somebody else used the key. Ours come after.
		// If theirs are reorganized away, fill closes the gap.
		nonce = max(nonce, l.view.nonce)
	}
	var (
		payloads []payload
		attempts []attempt
		rejected []rejection
		most     = limits{l.MaxElements, min(l.MaxGas, uint64(l.view.GasLimit)), l.Overhead, maxData}
	)
	for len(queue) > 0 && len(payloads) < room {
		var p payload
		p, queue = coalesce(queue, most)
		if why := unfit(p, most); why != "" {
			rejected = append(rejected, rejections(p.intents, why)...)
			continue
		}
		a, err := l.sign(ctx, draft{nonce: nonce + uint64(len(payloads)), to: p.target, data: p.data, gas: p.gas}, l.fees())
		if errors.Is(err, custody.ErrRefused) { // it would be for ever, and hold up those behind it
			l.Logger.Error("intents refused by the signer", "intents", p.intents, "error", err)
			rejected = append(rejected, rejections(p.intents, err.Error())...)
			continue
		}
		if err != nil {
			return 0, err
		}
		payloads, attempts = append(payloads, p), append(attempts, a)
	}
	err = l.fenced(ctx, func(tx pgx.Tx) error {
		if err := rejectTx(ctx, tx, rejected); err != nil {
			return err
		}
		return l.assignTx(ctx, tx, nonce, payloads, attempts)
	})
	if err != nil {
		return 0, err
	}
	if len(attempts) == 0 {
		return 0, nil
	}
	l.lease.nonce = nonce + uint64(len(attempts))
	l.unmined += len(attempts)
	l.sent = time.Now()
	return len(attempts), l.broadcast(ctx, attempts, true)
}

// assignTx gives a transaction to each payload, with its first attempt, and takes its intents off the queue.
func (l *Lane) assignTx(ctx context.Context, tx pgx.Tx, nonce uint64, payloads []payload, attempts []attempt) error {
	if len(payloads) == 0 {
		return nil
	}
	var intents, nonces []int64 // pairs
	for k, p := range payloads {
		for _, id := range p.intents {
			intents, nonces = append(intents, id), append(nonces, int64(nonce)+int64(k))
		}
	}
	const advance = `
update lanes
   set next_nonce = $3
 where chain_id = $1
   and signer = $2`
	const open = `
insert into transactions (chain_id, signer, nonce)
select $1, $2, n
  from generate_series($3::bigint, $4::bigint) n
 order by n
returning id`
	const assign = `
update intents i
   set transaction_id = t.id
  from unnest($3::bigint[], $4::bigint[]) as u (intent_id, nonce)
  join transactions t on t.chain_id = $1 and t.signer = $2 and t.nonce = u.nonce
 where i.id = u.intent_id
   and i.transaction_id is null
   and i.rejection is null`
	end := int64(nonce) + int64(len(payloads))
	batch := new(pgx.Batch)
	batch.Queue(advance, l.ChainID, l.address(), end)
	batch.Queue(open, l.ChainID, l.address(), int64(nonce), end-1)
	l.queueAttempts(batch, attempts)
	var assigned int64
	batch.Queue(assign, l.ChainID, l.address(), intents, nonces).Exec(func(tag pgconn.CommandTag) error {
		assigned = tag.RowsAffected()
		return nil
	})
	l.queueCosts(batch, int64(nonce), end-1)
	if err := tx.SendBatch(ctx, batch).Close(); err != nil {
		return fmt.Errorf("assign nonces from %d: %w", nonce, err)
	}
	if assigned != int64(len(intents)) {
		return errWithdrawn
	}
	return nil
}

// preflight tries the intents at the head of a queue, as long as they go alone, and rejects those that revert. It is
// called with nothing in flight, so that the state of the head is the one they would meet; unless the node is late or on
// another fork. So only a state with all nonces that were given out counts, and only if whoever asked for the intents
// cannot have seen a later one in the mirror. What a node answers but a revert (no answer, no funds, no such block)
// decides nothing: the intent is sent.
func (l *Lane) preflight(ctx context.Context, queue []queued, seen *block) ([]queued, error) {
	if seen != nil && l.view.Number <= seen.Number && l.view.Hash != seen.Hash {
		return queue, nil
	}
	// By the hash (EIP-1898): what is the latest block may change with each question.
	at := map[string]any{"blockHash": l.view.Hash, "requireCanonical": true}
	for len(queue) > 0 && queue[0].elements == 0 {
		q := queue[0]
		var nonce hexutil.Uint64
		calls := []rpc.BatchElem{
			{Method: "eth_getTransactionCount", Args: []any{l.Signer.Address(), at}, Result: &nonce},
			{Method: "eth_call", Result: new(hexutil.Bytes), Args: []any{
				message{From: l.Signer.Address(), To: &q.target, Input: q.data, Gas: hexutil.Uint64(q.gas)}, at}},
		}
		if err := l.ask(ctx, calls); err != nil {
			return nil, err
		}
		reason, reverts := revert(calls[1].Error)
		if !reverts || calls[0].Error != nil || uint64(nonce) < l.lease.nonce {
			break
		}
		err := l.fenced(ctx, func(tx pgx.Tx) error { return rejectTx(ctx, tx, []rejection{{q.id, reason}}) })
		if err != nil {
			return nil, err
		}
		queue = queue[1:]
	}
	return queue, nil
}

// unfit says why no node would take a payload, by rules that do not depend on state. Deciding it before the signature
// spares a nonce. The gas rules are EIP-2028's and EIP-7623's.
func unfit(p payload, most limits) string {
	zeros := 0
	for _, b := range p.data {
		if b == 0 {
			zeros++
		}
	}
	others := len(p.data) - zeros
	intrinsic := 21_000 + uint64(4*zeros+16*others)
	floor := 21_000 + uint64(10*zeros+40*others)
	switch {
	case p.gas > most.gas:
		return fmt.Sprintf("gas limit %d is above the %d that a transaction may have", p.gas, most.gas)
	case p.gas < intrinsic, p.gas < floor:
		return fmt.Sprintf("gas limit %d is below the %d that the calldata costs", p.gas, max(intrinsic, floor))
	case len(p.data) > most.bytes:
		return fmt.Sprintf("calldata of %d bytes is longer than %d", len(p.data), most.bytes)
	}
	return ""
}

// maxData keeps a transaction below the 128 KiB that geth's pool takes.
const maxData = 120 << 10
