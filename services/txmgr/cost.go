package txmgr

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"

	"freehold/services/postgres"
)

// What intents cost is kept by payer and transaction, in costs: a row is made with the transaction, has its wei while there
// is a receipt, and is gone once somebody else has used the nonce. It says what the receipt says and changes with it in one
// database transaction, so a reorg needs no rule of its own. Totals run along each lane, which has one writer.

// Account is what a payer's intents have cost and may cost, on all lanes, in wei.
type Account struct {
	Spent     decimal.Decimal // by what a block has
	Committed decimal.Decimal // at most, by what none has
	prices    map[line]decimal.Decimal
}

// line names a lane.
type line struct {
	chainID int64
	signer  common.Address
}

// ReadAccount returns what payer has spent within the time up to now, and what is committed. Its cost grows with what of
// the payer waits for a block, and not with what did.
func ReadAccount(ctx context.Context, db postgres.Querier, payer string, within time.Duration) (Account, error) {
	// One statement, as it is one moment: what goes from the queue into a block meanwhile is neither missed nor there twice.
	// "offset 0" keeps each search from being turned into a join, which may read all that ever was.
	const sql = `
select l.chain_id, l.signer, l.fee_cap, 0::bigint, 0::bigint, coalesce(newest.total, 0) - coalesce(before.total, 0)
  from lanes l
  left join lateral (
       select total
         from costs
        where payer = $1
          and chain_id = l.chain_id
          and signer = l.signer
          and mined_at is not null
        order by mined_at desc, transaction_id desc
        limit 1) newest on true
  left join lateral (
       select total
         from costs
        where payer = $1
          and chain_id = l.chain_id
          and signer = l.signer
          and mined_at <= now() - $2::interval
        order by mined_at desc, transaction_id desc
        limit 1) before on true
 union all
select c.chain_id, c.signer, a.fee_cap, c.gas, c.batched, 0
  from costs c
 cross join lateral (
       select max(fee_cap) as fee_cap
         from attempts
        where transaction_id = c.transaction_id
       offset 0) a
 where c.payer = $1
   and c.mined_at is null
 union all
select q.chain_id, q.signer, l.fee_cap, q.gas, q.batched, 0
  from (select chain_id, signer, sum(gas)::bigint as gas, count(*) filter (where elements > 0) as batched
          from intents
         where payer = $1
           and transaction_id is null
           and rejection is null
         group by chain_id, signer) q
  left join lanes l on l.chain_id = q.chain_id and l.signer = q.signer`
	a := Account{prices: map[line]decimal.Decimal{}}
	rows, err := db.Query(ctx, sql, payer, within)
	if err != nil {
		return a, fmt.Errorf("read costs: %w", err)
	}
	var (
		l            line
		signer       []byte
		price        decimal.NullDecimal
		gas, batched int64
		spent        decimal.Decimal
	)
	_, err = pgx.ForEachRow(rows, []any{&l.chainID, &signer, &price, &gas, &batched, &spent}, func() error {
		l.signer = common.BytesToAddress(signer)
		if !price.Valid {
			price.Decimal = decimal.NewFromInt(DefaultMaxFeeCap)
		}
		if gas == 0 { // a lane's own row
			a.prices[l] = price.Decimal
		}
		a.Spent = a.Spent.Add(spent)
		a.Committed = a.Committed.Add(most(gas, batched, price.Decimal))
		return nil
	})
	if err != nil {
		return a, fmt.Errorf("read costs: %w", err)
	}
	return a, nil
}

// most is what gas may cost at a price, if each of so many batched intents is sent alone: then it also bears a transaction's
// own gas, which neighbours share.
func most(gas, batched int64, price decimal.Decimal) decimal.Decimal {
	return decimal.NewFromInt(gas).Add(decimal.NewFromInt(batched * defaultOverhead)).Mul(price)
}

// Most is what an intent may cost that is enqueued now: at what its lane would offer for a new transaction, or as much as
// one offers by default where it has never said.
func (a Account) Most(i Intent) decimal.Decimal {
	if i.Rejection != "" {
		return decimal.Zero
	}
	price, ok := a.prices[line{i.ChainID, i.Signer}]
	if !ok {
		price = decimal.NewFromInt(DefaultMaxFeeCap)
	}
	return most(int64(i.Gas), int64(min(i.Elements, 1)), price)
}

// queueCosts adds to a batch that the transactions from first to last have costs, once they have their intents.
func (l *Lane) queueCosts(batch *pgx.Batch, first, last int64) {
	const sql = `
insert into costs (transaction_id, payer, chain_id, signer, gas, batched, weight, whole)
select id, payer, $1, $2, gas, batched, weight, whole
  from (select t.id, i.payer, sum(i.gas) as gas, count(*) filter (where i.elements > 0) as batched,
               sum(greatest(i.elements, 1)) as weight, sum(sum(greatest(i.elements, 1))) over (partition by t.id) as whole
          from transactions t
          join intents i on i.transaction_id = t.id
         where t.chain_id = $1
           and t.signer = $2
           and t.nonce between $3 and $4
         group by t.id, i.payer) parts
 where payer is not null`
	batch.Queue(sql, l.ChainID, l.address(), first, last)
}

// queueSpent adds to a batch that the costs of transactions are those of the receipts that they now have, that others have
// lost theirs, and that of those some, displaced, cost nothing. Totals are summed anew from the first that changes on: as a
// rule, that is all the new ones and none else.
func (l *Lane) queueSpent(batch *pgx.Batch, mined, lost, displaced []int64) {
	const spend = `
update costs c
   set mined_at = r.created_at,
       wei = div(r.gas_used * coalesce(r.gas_price, 0) * c.weight + c.whole - 1, c.whole) -- whole wei, rounded up
  from receipts r
 where r.transaction_id = any ($1)
   and c.transaction_id = r.transaction_id`
	const give = ` -- what it was is still needed to know its place
update costs
   set wei = 0
 where transaction_id = any ($1)
   and mined_at is not null`
	const add = `
with dirty as (
    select payer, min(mined_at) as mined_at
      from costs
     where transaction_id = any ($3)
       and mined_at is not null
     group by payer
), sums as (
    select c.transaction_id, c.payer, coalesce(b.total, 0) + sum(c.wei) over (partition by c.payer order by c.mined_at, c.transaction_id) as total
      from dirty d
      left join lateral (
           select total
             from costs
            where payer = d.payer
              and chain_id = $1
              and signer = $2
              and mined_at < d.mined_at
            order by mined_at desc, transaction_id desc
            limit 1) b on true
      join costs c on c.payer = d.payer and c.chain_id = $1 and c.signer = $2 and c.mined_at >= d.mined_at
)
update costs c
   set total = s.total
  from sums s
 where c.transaction_id = s.transaction_id
   and c.payer = s.payer`
	const open = `
update costs
   set mined_at = null,
       wei = null,
       total = null
 where transaction_id = any ($1)`
	const forget = `
delete from costs
 where transaction_id = any ($1)`
	if len(mined)+len(lost) == 0 {
		return
	}
	batch.Queue(spend, mined)
	batch.Queue(give, lost)
	batch.Queue(add, l.ChainID, l.address(), slices.Concat(mined, lost))
	batch.Queue(open, lost)
	batch.Queue(forget, displaced)
}
