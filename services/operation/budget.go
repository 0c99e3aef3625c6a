package operation

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
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

// ReadBudget tells a client's budget and what is used of it. A client that does not exist is a fault of code not_found.
func ReadBudget(ctx context.Context, db postgres.Querier, clientID string) (Budget, error) {
	a, err := readAllowance(ctx, db, clientID)
	if err != nil {
		return Budget{}, err
	}
	return Budget{a.limit, a.Spent, a.Committed}, nil
}

// allowance is what a client may spend, and does. A nil one has no bound.
type allowance struct {
	txmgr.Account
	limit *decimal.Decimal
}

func readAllowance(ctx context.Context, db postgres.Querier, clientID string) (*allowance, error) {
	const query = `
select (select wei from budgets where client_id = c.id)
  from clients c
 where id = $1`
	var a allowance
	err := db.QueryRow(ctx, query, clientID).Scan(&a.limit)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, fault.New(fault.NotFound, "there is no client %.64q", clientID)
	}
	if err == nil {
		a.Account, err = txmgr.ReadAccount(ctx, db, clientID, budgetPeriod)
	}
	if err != nil {
		return nil, fmt.Errorf("read budget: %w", err)
	}
	return &a, nil
}

// allowancesTx reads what clients have left, of those that have a budget, and locks that until the transaction ends, so
// that two requests at once do not both spend it. Locks are taken in one order, after those of tokens and of keys.
func allowancesTx(ctx context.Context, tx pgx.Tx, clientIDs []string) (map[string]*allowance, error) {
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
	all := map[string]*allowance{}
	for _, id := range bounded { // in a statement after the lock, which so sees what the last holder spent
		if all[id], err = readAllowance(ctx, tx, id); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// take spends what intents may cost of the allowance, or says that it does not suffice.
func (a *allowance) take(intents ...txmgr.Intent) error {
	if a == nil || a.limit == nil {
		return nil
	}
	var cost decimal.Decimal
	for _, i := range intents {
		cost = cost.Add(a.Most(i))
	}
	if !a.allows(cost) {
		return fault.New(BudgetExceeded, "this may cost %s wei of gas, which is beyond the client's budget of %s in 24 hours: %s are spent and %s may be by what is under way",
			cost, a.limit, a.Spent, a.Committed)
	}
	a.Committed = a.Committed.Add(cost)
	return nil
}

// allows reports whether cost more, in wei, stays within the budget.
func (a *allowance) allows(cost decimal.Decimal) bool {
	return a == nil || a.limit == nil || !cost.IsPositive() || !a.Spent.Add(a.Committed).Add(cost).GreaterThan(*a.limit)
}

// affordRise says whether those who pay for an operation's transactions can bear higher fees, and holds their budgets until
// the transaction ends.
func affordRise(ctx context.Context, tx pgx.Tx, o Operation) error {
	rises, err := txmgr.RisesTx(ctx, tx, o.ID)
	if err != nil {
		return err
	}
	all, err := allowancesTx(ctx, tx, slices.Sorted(maps.Keys(rises)))
	if err != nil {
		return err
	}
	for payer, cost := range rises {
		switch {
		case all[payer].allows(cost):
		case payer == o.ClientID:
			return fault.New(BudgetExceeded, "higher fees may cost %s wei more, which is beyond the client's budget of %s in 24 hours", cost, all[payer].limit)
		default: // what the other's budget is, is not for this client to know
			return fault.New(BudgetExceeded, "its transaction carries another client's operations too, whose budget does not bear higher fees")
		}
	}
	return nil
}

// afford says whether a client can pay for intents, and holds its budget until the transaction ends.
func afford(ctx context.Context, tx pgx.Tx, clientID string, intents ...txmgr.Intent) error {
	all, err := allowancesTx(ctx, tx, []string{clientID})
	if err != nil {
		return err
	}
	return all[clientID].take(intents...)
}
