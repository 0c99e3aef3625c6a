package txmgr

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
)

// draft is a transaction but for its fees.
type draft struct {
	nonce   uint64
	to      common.Address
	data    []byte
	gas     uint64
	refusal string // why the nonce is only to be used up, see cancel
}

// attempt is a draft with fees and signature.
type attempt struct {
	draft
	fees
	hash   common.Hash
	raw    []byte
	answer string // why the node last refused it, as written down
}

// idle is the draft that uses up a nonce: nothing sent to oneself.
func (l *Lane) idle(nonce uint64, refusal string) draft {
	return draft{nonce: nonce, to: l.Signer.Address(), gas: 21_000, refusal: refusal}
}

func (l *Lane) sign(ctx context.Context, d draft, f fees) (attempt, error) {
	unsigned := types.NewTx(&types.DynamicFeeTx{
		ChainID:   l.chainID,
		Nonce:     d.nonce,
		GasTipCap: f.tip,
		GasFeeCap: f.cap,
		Gas:       d.gas,
		To:        &d.to,
		Data:      d.data,
	})
	if f.legacy {
		unsigned = types.NewTx(&types.LegacyTx{Nonce: d.nonce, GasPrice: f.cap, Gas: d.gas, To: &d.to, Data: d.data})
	}
	tx, err := l.Signer.SignTx(ctx, unsigned, l.chainID)
	if err != nil {
		return attempt{}, fmt.Errorf("sign nonce %d: %w", d.nonce, err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return attempt{}, fmt.Errorf("encode nonce %d: %w", d.nonce, err)
	}
	return attempt{draft: d, fees: f, hash: tx.Hash(), raw: raw}, nil
}

// decode is the inverse of sign's encoding.
func decode(raw []byte, refusal string) (attempt, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return attempt{}, fmt.Errorf("decode attempt: %w", err)
	}
	d := draft{nonce: tx.Nonce(), to: *tx.To(), data: tx.Data(), gas: tx.Gas(), refusal: refusal}
	f := fees{tx.GasTipCap(), tx.GasFeeCap(), tx.Type() == types.LegacyTxType}
	return attempt{draft: d, fees: f, hash: tx.Hash(), raw: raw}, nil
}

// queueAttempts adds the insertion of attempts, whose transactions exist, to a batch.
func (l *Lane) queueAttempts(batch *pgx.Batch, attempts []attempt) {
	const sql = `
insert into attempts (chain_id, hash, transaction_id, tip_cap, fee_cap, raw, refusal)
select $1, u.hash, t.id, u.tip, u.cap, u.raw, nullif(u.refusal, '')
  from unnest($3::bigint[], $4::bytea[], $5::numeric[], $6::numeric[], $7::bytea[], $8::text[])
       as u (nonce, hash, tip, cap, raw, refusal)
  join transactions t on t.chain_id = $1 and t.signer = $2 and t.nonce = u.nonce`
	n := len(attempts)
	nonces, hashes, raws, refusals := make([]int64, n), make([][]byte, n), make([][]byte, n), make([]string, n)
	tips, caps := make([]pgtype.Numeric, n), make([]pgtype.Numeric, n)
	for k, a := range attempts {
		nonces[k], hashes[k], raws[k], refusals[k] = int64(a.nonce), a.hash.Bytes(), a.raw, a.refusal
		tips[k], caps[k] = numeric(a.tip), numeric(a.cap)
	}
	batch.Queue(sql, l.ChainID, l.address(), nonces, hashes, tips, caps, raws, refusals)
}

func numeric(x *big.Int) pgtype.Numeric { return pgtype.Numeric{Int: x, Valid: true} }

// newest reads, in nonce order, the newest attempt of each transaction that has no receipt: the only one of its attempts
// that a node would still take, since each was made to replace the one before. Those younger than age are left out.
func (l *Lane) newest(ctx context.Context, age time.Duration) ([]attempt, error) {
	const sql = `
select a.raw, coalesce(a.refusal, ''), coalesce(a.answer, '')
  from transactions t
  cross join lateral (
       select raw, refusal, answer, created_at
         from attempts
        where transaction_id = t.id
        order by refusal is not null desc, fee_cap desc
        limit 1) a
 where t.chain_id = $1
   and t.signer = $2
   and not t.settled
   and not exists (select from receipts r where r.transaction_id = t.id)
   and a.created_at <= now() - $3::interval
 order by t.nonce`
	rows, _ := l.Pool.Query(ctx, sql, l.ChainID, l.address(), age)
	attempts, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (attempt, error) {
		var (
			raw             []byte
			refusal, answer string
		)
		if err := row.Scan(&raw, &refusal, &answer); err != nil {
			return attempt{}, err
		}
		a, err := decode(raw, refusal)
		a.answer = answer
		return a, err
	})
	if err != nil {
		return nil, fmt.Errorf("read attempts: %w", err)
	}
	return attempts, nil
}

// Echo broadcasts again, in nonce order, what has had no receipt for some time; all of it when it is called first, or
// after a reorg. The bytes are the same, so it can do no harm; it is the answer to a crash before the first broadcast, to a
// node that did not answer, and to one that forgot.
func (l *Lane) Echo(ctx context.Context) error {
	age := l.Rebroadcast
	if l.echoed == never {
		age = 0
	}
	attempts, err := l.newest(ctx, age)
	if err != nil {
		return err
	}
	l.echoed = time.Now()
	return l.broadcast(ctx, attempts, false)
}

// broadcast sends committed attempts, in order, and acts on refusals. fresh: no node has been shown the attempts before.
func (l *Lane) broadcast(ctx context.Context, attempts []attempt, fresh bool) error {
	if len(attempts) == 0 {
		return nil
	}
	if !l.held() {
		return ErrLost
	}
	calls := make([]rpc.BatchElem, len(attempts))
	for k, a := range attempts {
		calls[k] = rpc.BatchElem{Method: "eth_sendRawTransaction", Args: []any{hexutil.Bytes(a.raw)}, Result: new(common.Hash)}
	}
	if err := l.ask(ctx, calls); err != nil {
		l.echoed = never
		return fmt.Errorf("broadcast: %w", err)
	}
	if err := l.note(ctx, attempts, calls); err != nil {
		return err
	}
	for k, a := range attempts {
		if calls[k].Error == nil {
			continue
		}
		switch kind := classify(calls[k].Error); kind {
		case known:
		case impossible:
			if err := l.cancel(ctx, a, calls[k].Error.Error(), fresh); err != nil {
				return err
			}
		default:
			l.Logger.Warn("transaction refused for now",
				"tx", a.hash, "nonce", a.nonce, "kind", kind, "error", calls[k].Error)
		}
	}
	return nil
}
