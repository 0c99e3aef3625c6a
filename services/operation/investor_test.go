package operation_test

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"freehold/bindings"
	"freehold/indexer"
	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/investor"
	"freehold/services/operation"
)

// at is a bundle's service at another time.
func (b *bundle) at(now time.Time) *operation.Service {
	c := b.ops.Config
	c.Now = func() time.Time { return now }
	return operation.New(c)
}

// owner is the investor of a wallet.
func (b *bundle) owner(t *testing.T, wallet common.Address) (id, operationID string) {
	t.Helper()
	err := b.pool.QueryRow(b.ctx, `select i.id, i.operation_id from wallets w join investors i on i.id = w.investor_id where w.address = $1`,
		wallet).Scan(&id, &operationID)
	if err != nil {
		t.Fatal(err)
	}
	return id, operationID
}

// registers writes what the mirror would hold once the registry was told of a wallet in a block.
func (b *bundle) registers(t *testing.T, wallet common.Address, block int, country int, expiry time.Time) {
	t.Helper()
	b.exec(t, `insert into registrations (chain_id, wallet, block_number, investor, country, tier, flags, expiry)
		select 1337, $1, $2, number, $3, 0, 0, $4 from investors where id = (select investor_id from wallets where address = $1)`,
		wallet, block, country, expiry.Unix())
}

func TestWalletIsAnotherInvestorsOnlyIfItCannotBeTheFirsts(t *testing.T) {
	wallet := common.HexToAddress("0x07")
	for _, c := range []struct {
		name string
		past func(t *testing.T, b *bundle, id, first string)
		free bool
	}{
		{"queued", func(*testing.T, *bundle, string, string) {}, false},
		{"included", func(t *testing.T, b *bundle, _, first string) { b.mirror(t, 9); b.mine(t, first, 1) }, false},
		{"rejected", func(t *testing.T, b *bundle, _, first string) { b.reject(t, first) }, true},
		{"reverted", func(t *testing.T, b *bundle, _, first string) { b.mirror(t, 6); b.mine(t, first, 0) }, false},
		{"reverted for good", func(t *testing.T, b *bundle, _, first string) { b.mirror(t, 7); b.mine(t, first, 0) }, true},
		{"reverted in a block that was replaced", func(t *testing.T, b *bundle, _, first string) {
			b.mirror(t, 7)
			b.mine(t, first, 0)
			b.exec(t, `update blocks set hash = decode(repeat('ee', 32), 'hex') where number = 7`)
		}, false},
		{"rejected, and declared anew", func(t *testing.T, b *bundle, id, first string) {
			b.reject(t, first)
			b.update(t, "again", id, investor.Change{})
		}, false},
		{"registered, and its renewal rejected", func(t *testing.T, b *bundle, id, first string) {
			b.mirror(t, 9)
			b.mine(t, first, 1)
			b.registers(t, wallet, 7, 276, time.Now().Add(time.Hour))
			b.reject(t, b.update(t, "again", id, investor.Change{}).OperationID)
		}, false},
		{"rejected, and registered by somebody else under the investor's number", func(t *testing.T, b *bundle, _, first string) {
			b.mirror(t, 9)
			b.reject(t, first)
			b.registers(t, wallet, 7, 276, time.Now().Add(time.Hour))
		}, false},
		{"removed", func(t *testing.T, b *bundle, id, first string) {
			b.update(t, "remove", id, investor.Change{Remove: []common.Address{wallet}})
		}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := setup(t)
			b.register(t, wallet)
			id, first := b.owner(t, wallet)
			c.past(t, b, id, first)
			other := b.request("other")
			other.ClientID = "cli_other"
			profile := investor.Profile{Name: "Grace", Country: "US", Wallets: []common.Address{common.HexToAddress("0x08"), wallet}}
			inv, _, err := b.ops.RegisterInvestor(b.ctx, other, profile)
			now, _ := b.owner(t, wallet)
			if !c.free {
				if !fault.Is(err, investor.WalletTaken) || now != id {
					t.Errorf("%v; the wallet is %s's, want %s's", err, now, id)
				}
				if n := b.count(t, `select count(*) from wallets where address = $1`, common.HexToAddress("0x08")); n != 0 {
					t.Error("the refused investor has a wallet")
				}
				return
			}
			if err != nil || now != inv.ID {
				t.Fatalf("%v; the wallet is %s's, want %s's", err, now, inv.ID)
			}
			// It is not given twice, nor back.
			if _, _, err := b.ops.UpdateInvestor(b.ctx, b.request("back"), id, investor.Change{Add: []common.Address{wallet}}); !fault.Is(err, investor.WalletTaken) {
				t.Errorf("taken back: %v", err)
			}
			if _, _, err := b.ops.UpdateInvestor(b.ctx, b.request("nothing left"), id, investor.Change{}); !fault.Is(err, fault.Invalid) {
				t.Errorf("an update of an investor without a wallet: %v", err)
			}
		})
	}
}

func (b *bundle) update(t *testing.T, key, id string, c investor.Change) investor.Investor {
	t.Helper()
	inv, replayed, err := b.ops.UpdateInvestor(b.ctx, b.request(key), id, c)
	if err != nil || replayed {
		t.Fatalf("update: %v, %v", replayed, err)
	}
	return inv
}

func TestConcurrentDeclarationsOfAFreedWallet(t *testing.T) {
	b := setup(t)
	wallet := common.HexToAddress("0x07")
	b.register(t, wallet)
	id, first := b.owner(t, wallet)
	b.reject(t, first)
	var wg sync.WaitGroup
	taken := make(chan string, 21)
	for i := range 20 {
		wg.Go(func() {
			inv, _, err := b.ops.RegisterInvestor(b.ctx, b.request(fmt.Sprint("new ", i)), investor.Profile{Name: "Grace", Country: "US",
				Wallets: []common.Address{wallet, common.BytesToAddress([]byte{1, byte(i)})}})
			switch {
			case err == nil:
				taken <- inv.ID
			case !fault.Is(err, investor.WalletTaken):
				t.Error(err)
			}
		})
	}
	wg.Go(func() { // its first investor may be as quick
		switch _, _, err := b.ops.UpdateInvestor(b.ctx, b.request("again"), id, investor.Change{}); {
		case err == nil:
			taken <- id
		case !fault.Is(err, fault.Invalid):
			t.Error(err)
		}
	})
	wg.Wait()
	if len(taken) != 1 {
		t.Fatalf("the wallet went to %d investors", len(taken))
	}
	if now, _ := b.owner(t, wallet); now != <-taken {
		t.Errorf("the wallet is another investor's than was told")
	}
}

func TestUpdateDeclaresAndReplays(t *testing.T) {
	b := setup(t)
	id, _ := b.owner(t, b.wallet)
	second, third := common.HexToAddress("0x02"), common.HexToAddress("0x03")
	name, land := "Ada King", "GB"
	until := time.Date(2040, 1, 2, 3, 4, 5, 0, time.UTC)
	now := time.Date(2030, 1, 1, 0, 0, 0, 5e8, time.UTC)
	ops := b.at(now)
	ask := func(key string, c investor.Change) (investor.Investor, bool, error) {
		return ops.UpdateInvestor(b.ctx, b.request(key), id, c)
	}
	first, _, err := ask("one", investor.Change{Name: &name, Country: &land, ExpiresAt: &until, Add: []common.Address{third, second, b.wallet}})
	if err != nil {
		t.Fatal(err)
	}
	want := investor.Profile{Name: name, Country: land, ExpiresAt: until, Wallets: []common.Address{b.wallet, second, third}}
	if diff := cmp.Diff(want, first.Profile); diff != "" || first.ID != id {
		t.Errorf("%s: %s", first.ID, diff)
	}
	b.expiries(t, first.OperationID, until.Unix(), until.Unix(), until.Unix())

	// Without a third wallet, and revoked; then admitted again with it.
	removed, _, err := ask("two", investor.Change{Remove: []common.Address{second}})
	if err != nil || !cmp.Equal(removed.AllWallets(), []common.Address{b.wallet, third, second}) || removed.Name != name {
		t.Errorf("%+v, %v", removed, err)
	}
	b.expiries(t, removed.OperationID, until.Unix(), until.Unix(), now.Unix())
	ops = b.at(now.Add(time.Hour))
	revoked, _, err := ops.RevokeInvestor(b.ctx, b.request("three"), id)
	if err != nil || revoked.ExpiresAt.Unix() != now.Add(time.Hour).Unix() {
		t.Errorf("%+v, %v", revoked, err)
	}
	b.expiries(t, revoked.OperationID, now.Unix()+3600, now.Unix()+3600, now.Unix())
	ops = b.at(now.Add(2 * time.Hour))
	if again, _, err := ops.RevokeInvestor(b.ctx, b.request("four"), id); err != nil || !again.ExpiresAt.Equal(revoked.ExpiresAt) {
		t.Errorf("revoked again: %+v, %v", again, err)
	}
	back, _, err := ask("five", investor.Change{ExpiresAt: &until, Add: []common.Address{second}})
	if err != nil || len(back.Removed) > 0 || len(back.Wallets) != 3 {
		t.Errorf("admitted again: %+v, %v", back, err)
	}

	// Each replay is its own request's answer.
	replay := func(want investor.Investor, got investor.Investor, replayed bool, err error) {
		t.Helper()
		for i := range want.Removed {
			got.Removed[i].At = want.Removed[i].At // which no answer shows
		}
		if diff := cmp.Diff(want, got); diff != "" || !replayed || err != nil {
			t.Errorf("replayed %v, %v: %s", replayed, err, diff)
		}
	}
	got, replayed, err := ask("one", investor.Change{})
	replay(first, got, replayed, err)
	got, replayed, err = ask("two", investor.Change{})
	replay(removed, got, replayed, err)
	got, replayed, err = ops.RevokeInvestor(b.ctx, b.request("three"), id)
	replay(revoked, got, replayed, err)
	if _, _, err := ops.UpdateInvestor(b.ctx, b.request("one", "another body"), id, investor.Change{}); !fault.Is(err, idempotency.Reused) {
		t.Errorf("another update under the key: %v", err)
	}
	other := b.request("theirs")
	other.ClientID = "cli_other"
	if _, _, err := ops.UpdateInvestor(b.ctx, other, id, investor.Change{}); !fault.Is(err, fault.NotFound) {
		t.Errorf("another client's update: %v", err)
	}
	if _, _, err := ops.RevokeInvestor(b.ctx, other, id); !fault.Is(err, fault.NotFound) {
		t.Errorf("another client's revocation: %v", err)
	}
}

// expiries checks what an operation makes the registry say of wallets, in order, in unix seconds.
func (b *bundle) expiries(t *testing.T, operationID string, want ...int64) {
	t.Helper()
	var data []byte
	if err := b.pool.QueryRow(b.ctx, `select data from intents where operation_id = $1`, operationID).Scan(&data); err != nil {
		t.Fatal(err)
	}
	var got []int64
	for ; len(data) > 0; data = data[6*32:] {
		got = append(got, common.BytesToHash(data[5*32:6*32]).Big().Int64())
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// What counts for a mint is the mirror, or while a registration is on its way what it declares.
func TestEligibilityWhileRegistrationsAreOnTheirWay(t *testing.T) {
	hour := time.Hour
	for _, c := range []struct {
		name string
		past func(t *testing.T, b *bundle, id, first string)
		code fault.Code
	}{
		{"declared", func(*testing.T, *bundle, string, string) {}, ""},
		{"rejected", func(t *testing.T, b *bundle, _, first string) { b.reject(t, first) }, operation.NotEligible},
		{"rejected, and declared again", func(t *testing.T, b *bundle, id, first string) {
			b.reject(t, first)
			b.update(t, "again", id, investor.Change{})
		}, ""},
		{"expired on chain", func(t *testing.T, b *bundle, id, first string) {
			b.mirror(t, 9)
			b.mine(t, first, 1)
			b.registers(t, b.wallet, 7, 276, time.Now().Add(-hour))
		}, operation.NotEligible},
		{"expired on chain, and renewed", func(t *testing.T, b *bundle, id, first string) {
			b.mirror(t, 9)
			b.mine(t, first, 1)
			b.registers(t, b.wallet, 7, 276, time.Now().Add(-hour))
			b.update(t, "renew", id, investor.Change{})
		}, ""},
		{"expired on chain, and its renewal rejected", func(t *testing.T, b *bundle, id, first string) {
			b.mirror(t, 9)
			b.mine(t, first, 1)
			b.registers(t, b.wallet, 7, 276, time.Now().Add(-hour))
			b.reject(t, b.update(t, "renew", id, investor.Change{}).OperationID)
		}, operation.NotEligible},
		{"registered, and revoked", func(t *testing.T, b *bundle, id, first string) {
			b.mirror(t, 9)
			b.mine(t, first, 1)
			b.registers(t, b.wallet, 7, 276, time.Now().Add(hour))
			if _, _, err := b.ops.RevokeInvestor(b.ctx, b.request("revoke"), id); err != nil {
				t.Fatal(err)
			}
		}, operation.NotEligible},
		{"registered, and removed", func(t *testing.T, b *bundle, id, first string) {
			b.mirror(t, 9)
			b.mine(t, first, 1)
			b.registers(t, b.wallet, 7, 276, time.Now().Add(hour))
			b.update(t, "remove", id, investor.Change{Remove: []common.Address{b.wallet}})
		}, operation.NotEligible},
		{"registered, and its revocation reverted", func(t *testing.T, b *bundle, id, first string) {
			b.mirror(t, 9)
			b.mine(t, first, 1)
			b.registers(t, b.wallet, 7, 276, time.Now().Add(hour))
			inv, _, err := b.ops.RevokeInvestor(b.ctx, b.request("revoke"), id)
			if err != nil {
				t.Fatal(err)
			}
			b.mine(t, inv.OperationID, 0)
		}, ""},
		{"registered, and moved to a blocked country", func(t *testing.T, b *bundle, id, first string) {
			b.mirror(t, 9)
			b.mine(t, first, 1)
			b.exec(t, `update investors set expires_at = date_trunc('second', expires_at)`)
			b.registers(t, b.wallet, 7, 276, time.Now().Add(hour))
			b.exec(t, `update registrations set expiry = (select extract(epoch from expires_at) from investors)`)
			b.exec(t, `insert into token_rules (chain_id, token, block_number, paused, closed, blocked_countries)
				select chain_id, address, 7, false, false, '{840}' from tokens`)
			us := "US"
			b.update(t, "move", id, investor.Change{Country: &us})
		}, operation.CountryNotAllowed},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := setup(t)
			id, first := b.owner(t, b.wallet)
			c.past(t, b, id, first)
			_, _, err := b.mint("mint", "1")
			if c.code == "" && err != nil || c.code != "" && !fault.Is(err, c.code) {
				t.Errorf("mint: %v, want %q", err, c.code)
			}
		})
	}
}

func TestInvestorsChangeOnChain(t *testing.T) {
	l := setupLive(t, 0)
	id, first := l.owner(t, l.wallet)
	l.becomes(t, first, operation.Included)
	registry := func() indexer.Registration {
		t.Helper()
		found, err := indexer.Registrations(l.ctx, l.pool, 1337, []common.Address{l.wallet, common.HexToAddress("0x99")})
		if err != nil || len(found) != 1 {
			t.Fatalf("%v, %v", found, err)
		}
		return found[l.wallet]
	}
	land, until := "FR", time.Now().AddDate(3, 0, 0).Truncate(time.Second).UTC()
	inv := l.update(t, "renew", id, investor.Change{Country: &land, ExpiresAt: &until})
	l.becomes(t, inv.OperationID, operation.Included)
	if diff := cmp.Diff(indexer.Registration{Investor: uint64(inv.Number), Country: 250, Expiry: until}, registry()); diff != "" {
		t.Error(diff)
	}
	revoked, _, err := l.ops.RevokeInvestor(l.ctx, l.request("revoke"), id)
	if err != nil {
		t.Fatal(err)
	}
	l.becomes(t, revoked.OperationID, operation.Included)
	if got := registry(); !got.Expiry.Equal(revoked.ExpiresAt) {
		t.Errorf("revoked until %v, the registry says %v", revoked.ExpiresAt, got.Expiry)
	}
	if _, _, err := l.mint("revoked", "1"); !fault.Is(err, operation.NotEligible) {
		t.Errorf("mint to a revoked investor: %v", err)
	}

	// A renewal that the registry refuses is repeated, and a wallet whose first registration it refused goes to another.
	manager, attester, wallet := bindings.NewAccessManager(), uint64(5), common.HexToAddress("0x07")
	l.admin(t, manager.PackRevokeRole(attester, l.ops.Signer))
	for _, inv := range []investor.Investor{
		l.update(t, "refused", id, investor.Change{ExpiresAt: &until, Add: []common.Address{wallet}}),
		l.update(t, "refused too", id, investor.Change{}),
	} {
		if o := l.becomes(t, inv.OperationID, operation.Reverted); o.Error == nil || o.Error.Code != "platform_unauthorized" {
			t.Errorf("without the role: %+v", o.Error)
		}
	}
	l.admin(t, manager.PackGrantRole(attester, l.ops.Signer, 0))
	for range 3 { // so that what was refused is final
		l.chain.Commit()
	}
	var other investor.Investor
	waitFor(t, func() bool {
		other, _, err = l.ops.RegisterInvestor(l.ctx, l.request("other"), investor.Profile{Name: "Grace", Country: "US", Wallets: []common.Address{wallet}})
		if err != nil && !fault.Is(err, investor.WalletTaken) {
			t.Fatal(err)
		}
		return err == nil
	})
	l.becomes(t, other.OperationID, operation.Included)
	l.becomes(t, l.update(t, "repeated", id, investor.Change{}).OperationID, operation.Included)
	if got := registry(); !got.Expiry.Equal(until) {
		t.Errorf("renewed until %v, the registry says %v", until, got.Expiry)
	}
	for key, to := range map[string]common.Address{"to the renewed": l.wallet, "to the other": wallet} {
		o, _, err := l.ops.Mint(l.ctx, l.request(key), l.token, []operation.Item{{To: to, Amount: "1"}}, false)
		if err != nil {
			t.Fatal(err)
		}
		l.becomes(t, o.ID, operation.Included)
	}
	l.verify(t)
}
