package operation_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/shopspring/decimal"

	"freehold/services/fault"
	"freehold/services/investor"
	"freehold/services/operation"
)

func (b *bundle) budget(t *testing.T, wei string) {
	t.Helper()
	d := decimal.RequireFromString(wei)
	if err := operation.SetBudget(b.ctx, b.pool, b.client, &d); err != nil {
		t.Fatal(err)
	}
}

func (b *bundle) used(t *testing.T) operation.Budget {
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

// A transaction's cost is shared by elements; what was reverted or cancelled has cost, too; and a day later it is over.
func TestBudgetCountsWhatWasSpent(t *testing.T) {
	b := &explained{setup(t), t}
	b.lane(0)
	one, _, err := b.mint("one", "1")
	if err != nil {
		t.Fatal(err)
	}
	items := []operation.Item{{To: b.wallet, Amount: "1"}, {To: b.wallet, Amount: "1"}, {To: b.wallet, Amount: "1"}}
	three, _, err := b.ops.Mint(b.ctx, b.request("three"), b.token, items, true)
	if err != nil {
		t.Fatal(err)
	}
	b.exec(`update intents set rejection = 'x' where operation_id not in ($1, $2)`, one.ID, three.ID)
	if got := b.used(t).Committed; !got.Equal(decimal.NewFromInt((4*72_000 + 2*60_000) * 2e9)) {
		t.Errorf("%s are under way", got)
	}
	b.submit(one.ID, 0)
	b.exec(`update intents set transaction_id = (select id from transactions) where operation_id = $1`, three.ID)
	b.exec(`update operations set client_id = 'cli_other' where id = $1`, three.ID)
	if got := b.used(t).Committed; !got.Equal(decimal.NewFromInt(132_000 * 2001000000)) { // what its attempt offers
		t.Errorf("%s are under way once submitted", got)
	}
	b.mine(0, 7, 0, nil)
	b.exec(`update receipts set gas_used = 100000, gas_price = 1000000000`)
	if u := b.used(t); !u.Committed.IsZero() || !u.Spent.Equal(decimal.NewFromInt(25_000e9)) {
		t.Errorf("used %+v, want a quarter of 100,000 gas", u)
	}
	b.exec(`update intents set former_id = transaction_id, transaction_id = null, rejection = 'cancelled'`)
	if u := b.used(t); !u.Spent.Equal(decimal.NewFromInt(25_000e9)) {
		t.Errorf("used %+v once cancelled", u)
	}
	b.budget(t, "25000000000000")
	more := investor.Profile{Name: "Bo", Country: "SE", Wallets: []common.Address{common.HexToAddress("0x03")}}
	if _, _, err := b.ops.RegisterInvestor(b.ctx, b.request("more"), more); !fault.Is(err, operation.BudgetExceeded) {
		t.Errorf("beyond the budget: %v", err)
	}
	b.exec(`update receipts set created_at = now() - interval '24 hours 1 second'`)
	if u := b.used(t); !u.Spent.IsZero() {
		t.Errorf("used %+v a day later", u)
	}
	b.budget(t, "1000000000000000000")
	if _, _, err := b.ops.RegisterInvestor(b.ctx, b.request("more"), more); err != nil {
		t.Error(err)
	}
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
