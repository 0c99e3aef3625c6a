package txmgr

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
)

// receipt is a node's answer for an attempt.
type receipt struct {
	Hash        common.Hash    `json:"transactionHash"`
	BlockNumber hexutil.Uint64 `json:"blockNumber"`
	BlockHash   common.Hash    `json:"blockHash"`
	Status      hexutil.Uint64 `json:"status"`
	GasUsed     hexutil.Uint64 `json:"gasUsed"`
	GasPrice    *hexutil.Big   `json:"effectiveGasPrice"` // nil from a node older than EIP-1559

	cancels bool // by an attempt that only uses up the nonce
	reason  []byte
}

// Track asks for the receipts of all open transactions and records what has changed: a receipt, another or none any more
// after a reorg, a nonce that somebody else used (see displaced), one that a cancelling attempt used (see cancel). It
// settles what the mirror calls final, and takes that back should the mirror. The cost: one round trip to read, one to the node, and those of one database
// transaction if something changed.
func (l *Lane) Track(ctx context.Context) error {
	if l.lease == nil {
		return ErrLost
	}
	at := time.Now()
	if l.view.at == never {
		if err := l.look(ctx); err != nil {
			return err
		}
	}
	txs, due, err := l.openTransactions(ctx)
	if err != nil {
		return err
	}
	if due.reopen {
		if err := l.reopen(ctx); err != nil {
			return err
		}
		if txs, due, err = l.openTransactions(ctx); err != nil {
			return err
		}
	}
	if err := l.fetch(ctx, txs); err != nil {
		return err
	}
	var final uint64
	if l.doubtful(txs) {
		if final, err = l.fetchFinal(ctx, txs); err != nil {
			return err
		}
	}
	if err := l.explain(ctx, txs, final); err != nil {
		return err
	}
	if err := l.record(ctx, txs, final, due.settle); err != nil {
		return err
	}
	l.unmined, l.next, l.wishes = 0, common.Hash{}, due.wishes
	lowest := uint64(0)
	for _, t := range txs {
		switch t.verdict(final) {
		case orphaned:
			l.echoed = never // so that Echo brings all of it back
		case waiting, undecided:
		default:
			continue
		}
		if l.unmined == 0 {
			lowest = t.nonce
		}
		l.unmined++
		if t.nonce == l.view.nonce {
			l.next = t.newest()
		}
	}
	l.tracked = at
	return l.fill(ctx, lowest)
}

// fetch asks for the receipt of every attempt.
func (l *Lane) fetch(ctx context.Context, txs []*open) error {
	calls := receiptCalls(txs)
	if err := l.ask(ctx, calls); err != nil {
		return err
	}
	return takeReceipts(txs, calls)
}

// receiptCalls asks for the receipt of every attempt, into it.
func receiptCalls(txs []*open) []rpc.BatchElem {
	var calls []rpc.BatchElem
	for _, t := range txs {
		for k := range t.attempts {
			s := &t.attempts[k]
			s.receipt = nil
			calls = append(calls, rpc.BatchElem{
				Method: "eth_getTransactionReceipt", Args: []any{s.hash}, Result: &s.receipt})
		}
	}
	return calls
}

// takeReceipts gives transactions the receipts of their attempts, once calls are answered.
func takeReceipts(txs []*open, calls []rpc.BatchElem) error {
	for _, c := range calls {
		if c.Error != nil {
			return fmt.Errorf("fetch receipt of %v: %w", c.Args[0], c.Error)
		}
	}
	for _, t := range txs {
		t.receipt = nil
		for _, s := range t.attempts {
			if s.receipt != nil {
				t.receipt = s.receipt
				t.receipt.cancels = s.cancels
			}
		}
	}
	return nil
}

// explain finds why newly failed transactions failed, by calling them again on the state before their block. What came
// before them in the block is not in that state; if they pass on it, the state after the block is asked.
func (l *Lane) explain(ctx context.Context, txs []*open, final uint64) error {
	const sql = `
select raw
  from attempts
 where chain_id = $1
   and hash = $2`
	for _, t := range txs {
		if t.verdict(final) != mined || t.receipt.Status != 0 {
			continue
		}
		var raw []byte
		if err := l.Pool.QueryRow(ctx, sql, l.ChainID, t.receipt.Hash.Bytes()).Scan(&raw); err != nil {
			return fmt.Errorf("read failed attempt: %w", err)
		}
		a, err := decode(raw, "")
		if err != nil {
			return err
		}
		msg := message{From: l.Signer.Address(), To: &a.to, Input: a.data, Gas: hexutil.Uint64(a.gas)}
		calls := []rpc.BatchElem{
			{Method: "eth_call", Args: []any{msg, t.receipt.BlockNumber - 1}, Result: new(hexutil.Bytes)},
			{Method: "eth_call", Args: []any{msg, t.receipt.BlockNumber}, Result: new(hexutil.Bytes)},
		}
		if err := l.ask(ctx, calls); err != nil {
			return err
		}
		for _, c := range calls {
			if reason, ok := revert(c.Error); ok {
				t.receipt.reason = reason
				break
			}
		}
	}
	return nil
}

// record writes the verdicts, if there are any.
func (l *Lane) record(ctx context.Context, txs []*open, final uint64, settles bool) error {
	var (
		lost, displacedIDs, cancelled []int64
		ids, numbers, gas             []int64
		statuses                      []int16
		hashes, blocks, reasons       [][]byte
		prices                        []pgtype.Numeric
	)
	for _, t := range txs {
		switch t.verdict(final) {
		case mined:
			r := t.receipt
			ids, hashes = append(ids, t.id), append(hashes, r.Hash.Bytes())
			numbers, blocks = append(numbers, int64(r.BlockNumber)), append(blocks, r.BlockHash.Bytes())
			statuses, gas = append(statuses, int16(r.Status)), append(gas, int64(r.GasUsed))
			reasons, prices = append(reasons, r.reason), append(prices, t.paid())
			if r.cancels && t.loaded {
				cancelled = append(cancelled, t.id)
			}
		case orphaned:
			lost = append(lost, t.id)
		case displaced:
			lost, displacedIDs = append(lost, t.id), append(displacedIDs, t.id)
		}
	}
	const insert = `
insert into receipts (chain_id, transaction_id, hash, block_number, block_hash, status, gas_used, reason, gas_price)
select $1, u.*
  from unnest($2::bigint[], $3::bytea[], $4::bigint[], $5::bytea[], $6::smallint[], $7::bigint[], $8::bytea[], $9::numeric[]) u
    on conflict (transaction_id) do update
   set hash = excluded.hash,
       block_number = excluded.block_number,
       block_hash = excluded.block_hash,
       status = excluded.status,
       gas_used = excluded.gas_used,
       reason = excluded.reason,
       gas_price = excluded.gas_price`
	const remove = `
with gone as (
    delete from receipts
     where transaction_id = any ($1)
    returning transaction_id, block_number
)
update transactions t
   set orphaned_at = now(),
       orphaned_block = g.block_number
  from gone g
 where t.id = g.transaction_id`
	const reject = `
update intents i
   set transaction_id = null,
       former_id = i.transaction_id,
       rejection = convert_to(a.refusal, 'UTF8')
  from receipts r
  join attempts a on a.chain_id = r.chain_id and a.hash = r.hash
 where r.transaction_id = any ($1)
   and i.transaction_id = r.transaction_id`
	const settle = `
update transactions t
   set settled = true
  from receipts r
  join chains c on c.chain_id = r.chain_id
  join blocks b on b.chain_id = r.chain_id and b.number = r.block_number and b.hash = r.block_hash
 where t.chain_id = $1
   and t.signer = $2
   and not t.settled
   and r.transaction_id = t.id
   and r.block_number <= c.finalized_number
   and not ` + anyUnsettled + ` -- else they would be hidden behind what is settled now`
	batch := new(pgx.Batch)
	batch.Queue(`set local synchronous_commit = off`) // what a crash of the server loses, the next Track finds again
	if len(lost) > 0 {
		batch.Queue(remove, lost)
	}
	if len(displacedIDs) > 0 {
		l.queueDisplaced(batch, displacedIDs)
	}
	if len(ids) > 0 {
		batch.Queue(insert, l.ChainID, ids, hashes, numbers, blocks, statuses, gas, reasons, prices)
	}
	l.queueSpent(batch, ids, lost, displacedIDs)
	if len(cancelled) > 0 {
		batch.Queue(reject, cancelled)
	}
	if settles {
		batch.Queue(settle, l.ChainID, l.address(), int64(l.view.nonce))
	}
	if batch.Len() == 1 {
		return nil
	}
	err := l.fenced(ctx, func(tx pgx.Tx) error { return tx.SendBatch(ctx, batch).Close() })
	if err != nil {
		return fmt.Errorf("record receipts: %w", err)
	}
	for _, t := range txs {
		l.tell(t, final)
	}
	return nil
}

// tell logs a verdict that someone may ask about.
func (l *Lane) tell(t *open, final uint64) {
	switch t.verdict(final) {
	case mined:
		if t.receipt.Status == 0 {
			l.Logger.Warn("transaction failed", "tx", t.receipt.Hash, "nonce", t.nonce,
				"block", uint64(t.receipt.BlockNumber), "reason", hexutil.Bytes(t.receipt.reason))
		}
	case orphaned:
		l.Logger.Info("receipt orphaned", "nonce", t.nonce)
	case displaced:
		l.Logger.Warn("nonce used by somebody else", "nonce", t.nonce)
	}
}
