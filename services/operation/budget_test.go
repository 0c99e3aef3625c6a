package operation_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/shopspring/decimal"

	"freehold/services/fault"
	"freehold/services/investor"
	"freehold/services/operation"
)

func (b *bundle) budget(t testing.TB, wei string) {
	t.Helper()
	d := decimal.RequireFromString(wei)
	if err := operation.SetBudget(b.ctx, b.pool, b.client, &d); err != nil {
		t.Fatal(err)
	}
}

func (b *bundle) used(t testing.TB) operation.Budget {
	t.Helper()
	u, err := operation.ReadBudget(b.ctx, b.pool, b.client)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// What is under way counts as what it may cost: a mint's 72,000 of gas and 60,000 of its transaction, at the lane's price.
func TestBudgetBoundsWhatIsUnderWay(t *testing.T) {
	b := &explained{setup(t), t}
	b.deployed(t)
	b.lane(0)
	before := b.used(t).Committed
	b.budget(t, before.Add(decimal.NewFromInt(3*132_000*2e9)).String())
	for i := range 3 {
		if _, _, err := b.mint(fmt.Sprint("mint ", i), "1"); err != nil {
			t.Fatal(err)
		}
	}
	for _, again := range []int{1, 2} { // the key of what was refused stays free
		if _, _, err := b.mint("one too many", "1"); !fault.Is(err, operation.BudgetExceeded) {
			t.Errorf("time %d beyond the budget: %v", again, err)
		}
	}
	if _, _, err := b.ops.Pause(b.ctx, b.request("pause"), b.token, true); !fault.Is(err, operation.BudgetExceeded) {
		t.Errorf("an act beyond the budget: %v", err)
	}
	if u := b.used(t); !u.Committed.Equal(*u.Limit) || !u.Spent.IsZero() {
		t.Errorf("used %+v", u)
	}
	// What is cancelled frees its part.
	o, _, err := b.mint("mint 0", "1")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := b.ops.Cancel(b.ctx, b.client, o.ID); err != nil {
		t.Fatal(err)
	}
	if _, _, err := b.mint("one too many", "1"); err != nil {
		t.Errorf("after a cancellation: %v", err)
	}
	if err := operation.SetBudget(b.ctx, b.pool, b.client, nil); err != nil {
		t.Fatal(err)
	}
	if _, _, err := b.mint("without a bound", "1"); err != nil {
		t.Error(err)
	}
	if err := operation.SetBudget(b.ctx, b.pool, "cli_nobody", &decimal.Zero); !fault.Is(err, fault.NotFound) {
		t.Errorf("a budget of nobody: %v", err)
	}
	if _, err := operation.ReadBudget(b.ctx, b.pool, "cli_nobody"); !fault.Is(err, fault.NotFound) {
		t.Errorf("the budget of nobody: %v", err)
	}
}

// What was spent counts for a day, in whatever state what it was spent on is.
func TestBudgetCountsWhatWasSpent(t *testing.T) {
	l := setupLive(t, 0)
	one, _, err := l.mint("one", "1")
	if err != nil {
		t.Fatal(err)
	}
	l.becomes(t, one.ID, operation.Included)
	// Unlike a mint's, which its event decides, this one's inclusion takes a receipt; so all before it have theirs.
	pause, _, err := l.ops.Pause(l.ctx, l.request("pause"), l.token, true)
	if err != nil {
		t.Fatal(err)
	}
	l.becomes(t, pause.ID, operation.Included)
	var wei decimal.Decimal
	err = l.pool.QueryRow(l.ctx, `select sum(gas_used * gas_price) from receipts where transaction_id in (select transaction_id from intents)`).Scan(&wei)
	if err != nil {
		t.Fatal(err)
	}
	if u := l.used(t); !u.Spent.Equal(wei) || !wei.IsPositive() || !u.Committed.IsZero() {
		t.Errorf("used %+v, want %s spent", u, wei)
	}
	l.budget(t, wei.String())
	more := investor.Profile{Name: "Bo", Country: "SE", Wallets: []common.Address{common.HexToAddress("0x03")}}
	if _, _, err := l.ops.RegisterInvestor(l.ctx, l.request("more"), more); !fault.Is(err, operation.BudgetExceeded) {
		t.Errorf("beyond the budget: %v", err)
	}
	l.exec(t, `update costs set mined_at = mined_at - interval '24 hours 1 second'`)
	if u := l.used(t); !u.Spent.IsZero() {
		t.Errorf("used %+v a day later", u)
	}
	l.budget(t, "1000000000000000000")
	o, _, err := l.ops.RegisterInvestor(l.ctx, l.request("more"), more)
	if err != nil {
		t.Fatal(err)
	}
	l.becomes(t, o.OperationID, operation.Included)
}

// However many ask at once, together they do not go beyond.
func TestBudgetIsNotOverdrawnAtOnce(t *testing.T) {
	b := &explained{setup(t), t}
	b.deployed(t)
	b.lane(0)
	b.budget(t, b.used(t).Committed.Add(decimal.NewFromInt(10*132_000*2e9)).String())
	var all sync.WaitGroup
	for i := range 40 {
		all.Go(func() {
			var err error
			if i%2 == 0 {
				_, _, err = b.mint(fmt.Sprint("mint ", i), "1")
			} else {
				_, _, err = b.ops.FreezeWallet(b.ctx, b.request(fmt.Sprint("freeze ", i)), b.token, common.HexToAddress("0x02"), true)
			}
			if err != nil && !fault.Is(err, operation.BudgetExceeded) {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if u := b.used(t); u.Committed.GreaterThan(*u.Limit) || u.Committed.LessThan(u.Limit.Sub(decimal.NewFromInt(250_000*2e9))) {
		t.Errorf("used %+v", u)
	}
}

// Higher fees count before they are paid, for each who shares the transaction.
func TestSpeedUpStaysWithinBudgets(t *testing.T) {
	b := &explained{setup(t), t}
	o, _, err := b.mint("one", "1")
	if err != nil {
		t.Fatal(err)
	}
	b.exec(`update intents set rejection = 'x' where operation_id <> $1`, o.ID)
	b.lane(0)
	b.submit(o.ID, 0)
	const cost = `insert into costs (transaction_id, payer, chain_id, signer, gas, batched, weight, whole)
		select id, $1, chain_id, signer, 72000, 1, 1, 2 from transactions`
	b.exec(cost, b.client)
	// 132,000 gas at 2,001,000,000 wei are under way, and an eighth more is asked for.
	const offered, raised = 132_000 * 2_001_000_000, 132_000 * 2_251_125_000
	speedUp := func() error {
		_, err := b.ops.SpeedUp(b.ctx, b.client, o.ID)
		return err
	}
	hurried := func() (is bool) {
		t.Helper()
		if err := b.pool.QueryRow(b.ctx, `select hurried_at is not null from transactions`).Scan(&is); err != nil {
			t.Fatal(err)
		}
		return is
	}
	if got := b.used(t).Committed; !got.Equal(decimal.NewFromInt(offered)) {
		t.Fatalf("%s are under way", got)
	}
	b.budget(t, fmt.Sprint(raised-1))
	if err := speedUp(); !fault.Is(err, operation.BudgetExceeded) || hurried() {
		t.Errorf("beyond the budget: %v", err)
	}
	b.budget(t, fmt.Sprint(raised))
	b.exec(`insert into clients (id, name) values ('cli_sharer', 'Sharer')`)
	b.exec(cost, "cli_sharer")
	b.exec(`insert into budgets (client_id, wei) values ('cli_sharer', $1)`, raised-1)
	if err := speedUp(); !fault.Is(err, operation.BudgetExceeded) || hurried() || strings.Contains(err.Error(), fmt.Sprint(raised-1)) {
		t.Errorf("beyond the budget of who shares the transaction: %v", err)
	}
	b.exec(`update budgets set wei = $1`, raised)
	if err := speedUp(); err != nil || !hurried() {
		t.Errorf("within all budgets: %v", err)
	}
	b.budget(t, "1")
	if err := speedUp(); err != nil {
		t.Errorf("a retry, which changes nothing: %v", err)
	}
}
