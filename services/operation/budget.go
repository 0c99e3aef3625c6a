package operation

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"

	"freehold/services/fault"
	"freehold/services/postgres"
	"freehold/services/txmgr"
)

// BudgetExceeded is the fault of an operation that may cost more gas than its client has left.
const BudgetExceeded fault.Code = "budget_exceeded"

// budgetPeriod is what a budget is for: the time up to now.
const budgetPeriod = 24 * time.Hour

// transactionGas is the gas of a transaction beside its elements', as the view commitments reckons it.
const transactionGas = 60_000

// Budget is what a client's operations may cost in gas within 24 hours, and do. All in wei.
type Budget struct {
	Limit     *decimal.Decimal // nil: no bound
	Spent     decimal.Decimal  // in the last 24 hours
	Committed decimal.Decimal  // what is in no block may cost at most
}

// SetBudget bounds a client, or with nil takes the bound away. What was accepted before is not stopped by it. A client
// that does not exist is a fault of code not_found.
func SetBudget(ctx context.Context, db postgres.Querier, clientID string, wei *decimal.Decimal) error {
	const set = `
insert into budgets (client_id, wei)
values ($1, $2)
    on conflict (client_id) do update
   set wei = excluded.wei`
	const unset = `
delete from budgets
 where client_id = $1`
	sql, args := unset, []any{clientID}
	if wei != nil {
		if wei.IsNegative() || !wei.IsInteger() {
			return fault.At(fault.Invalid, "budget", "must be a whole number of wei, not below zero")
		}
		sql, args = set, append(args, *wei)
	}
	rows, err := db.Query(ctx, sql, args...)
	if err == nil {
		rows.Close()
		err = rows.Err()
	}
	err = postgres.Violation(err, map[string]*fault.Error{
		"budgets_client_id_fkey": fault.New(fault.NotFound, "there is no client %.64q", clientID),
	})
	if err != nil {
		return fmt.Errorf("set budget: %w", err)
	}
	return nil
}

// ReadBudget tells a client's budget and what is used of it.
func ReadBudget(ctx context.Context, db postgres.Querier, clientID string) (b Budget, err error) {
	const query = `
select (select wei from budgets where client_id = c.id),
       coalesce((select sum(wei) from expenses where client_id = c.id and created_at > now() - $2::interval), 0),
       coalesce((select sum(wei) from commitments where client_id = c.id), 0)
  from clients c
 where id = $1`
	rows, err := db.Query(ctx, query, clientID, budgetPeriod)
	if err != nil {
		return b, fmt.Errorf("read budget: %w", err)
	}
	defer rows.Close()
	if !rows.Next() {
		if err := rows.Err(); err != nil {
			return b, fmt.Errorf("read budget: %w", err)
		}
		return b, fault.New(fault.NotFound, "there is no client %.64q", clientID)
	}
	if err := rows.Scan(&b.Limit, &b.Spent, &b.Committed); err != nil {
		return b, fmt.Errorf("read budget: %w", err)
	}
	return b, nil
}

// allowance is what a client has left, and what a unit of gas may cost. A nil one has no bound.
type allowance struct {
	Budget
	price decimal.Decimal
}

// allowancesTx reads what clients have left, of those that have a budget, and locks that until the transaction ends, so
// that two requests at once do not both spend it. Locks are taken in one order, after those of tokens and of keys.
func (s *Service) allowancesTx(ctx context.Context, tx pgx.Tx, clientIDs []string) (map[string]*allowance, error) {
	const lock = `
select client_id
  from budgets
 where client_id = any ($1)
 order by client_id
   for update`
	rows, err := tx.Query(ctx, lock, clientIDs)
	if err != nil {
		return nil, fmt.Errorf("lock budgets: %w", err)
	}
	bounded, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return nil, fmt.Errorf("lock budgets: %w", err)
	}
	if len(bounded) == 0 {
		return nil, nil
	}
	price, err := s.priceTx(ctx, tx)
	if err != nil {
		return nil, err
	}
	all := map[string]*allowance{}
	for _, id := range bounded {
		b, err := ReadBudget(ctx, tx, id)
		if err != nil {
			return nil, err
		}
		all[id] = &allowance{b, price}
	}
	return all, nil
}

// priceTx is what the lane would offer for a unit of gas now, in wei, on the dearest chain: a budget is for all of them.
func (s *Service) priceTx(ctx context.Context, tx pgx.Tx) (price decimal.Decimal, err error) {
	const query = `
select coalesce((select max(l.fee_cap)
                   from lanes l
                   left join platforms p on p.chain_id = l.chain_id
                  where l.signer = coalesce(p.signer, $1)), $2::numeric)`
	err = tx.QueryRow(ctx, query, s.Signer, decimal.NewFromInt(txmgr.DefaultMaxFeeCap)).Scan(&price)
	if err != nil {
		return price, fmt.Errorf("read the lane's price: %w", err)
	}
	return price, nil
}

// take uses gas of the allowance, or says that it does not suffice.
func (a *allowance) take(gas uint64) error {
	if a == nil || a.Limit == nil || gas == 0 {
		return nil
	}
	cost := decimal.NewFromUint64(gas).Mul(a.price)
	if a.Spent.Add(a.Committed).Add(cost).GreaterThan(*a.Limit) {
		return fault.New(BudgetExceeded, "this may cost %s wei of gas, which is beyond the client's budget of %s in 24 hours: %s are spent and %s may be by what is under way",
			cost, a.Limit, a.Spent.Round(0), a.Committed)
	}
	a.Committed = a.Committed.Add(cost)
	return nil
}

// afford says whether a client has gas left for a single act, and holds its budget until the transaction ends.
func (s *Service) afford(ctx context.Context, tx pgx.Tx, clientID string, gas uint64) error {
	all, err := s.allowancesTx(ctx, tx, []string{clientID})
	if err != nil {
		return err
	}
	return all[clientID].take(gas)
}
