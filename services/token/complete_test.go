package token_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"freehold/bindings"
	"freehold/services/postgres/postgrestest"
	"freehold/services/token"
)

// A platform that lacks the contracts of later versions gets them at the next start, and at none while its signer's lane has
// something in flight. What its factory adopted stays, since it adopts once.
func TestDeployCompletesAnEarlierPlatform(t *testing.T) {
	t.Parallel()
	ctx, pool := t.Context(), postgrestest.New(t)
	signer, client := startChain(t)
	deploy := func(play bool) token.Platform {
		t.Helper()
		p, err := token.Deploy(ctx, token.DeployConfig{Pool: pool, Chain: client, ChainID: 1337, Opts: transactor(ctx, signer), Play: play})
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	exec := func(sql string, args ...any) {
		t.Helper()
		if _, err := pool.Exec(ctx, sql, args...); err != nil {
			t.Fatal(err)
		}
	}
	first := deploy(false)
	if !first.Complete() || first.Stablecoin != (common.Address{}) {
		t.Fatalf("deployed %+v", first)
	}
	const forget = `
update platforms
   set rules = null, preview = null, governance_implementation = null, utility_implementation = null, offering = null, buy_out = null`
	exec(forget)
	nonce, err := client.PendingNonceAt(ctx, signer.Address())
	if err != nil {
		t.Fatal(err)
	}
	exec(`insert into lanes (chain_id, signer, next_nonce) values (1337, $1, $2)`, signer.Address(), int64(nonce))
	exec(`insert into transactions (chain_id, signer, nonce) values (1337, $1, $2)`, signer.Address(), int64(nonce)-1)
	if p := deploy(true); p.Complete() || p.Rules != (common.Address{}) {
		t.Errorf("completed while something was in flight: %+v", p)
	}
	exec(`update transactions set settled = true`)
	p := deploy(true)
	if !p.Complete() || p.GovernanceImplementation != first.GovernanceImplementation || p.UtilityImplementation != first.UtilityImplementation ||
		p.Distributor != first.Distributor || p.Rules == first.Rules {
		t.Errorf("completed to %+v, from %+v", p, first)
	}
	for name, address := range map[string]common.Address{"rules": p.Rules, "preview": p.Preview, "offering": p.Offering,
		"buy-out": p.BuyOut, "stablecoin": p.Stablecoin} {
		if code, err := client.CodeAt(ctx, address, nil); err != nil || len(code) == 0 {
			t.Errorf("%s %s has %d bytes of code, %v", name, address, len(code), err)
		}
	}
	manager := bindings.NewAccessManager()
	for role, account := range map[uint64]common.Address{1: p.Offering, 4: p.Signer, 9: p.Signer, 10: p.Signer, 11: p.Signer, 12: p.BuyOut} {
		has, err := bind.Call(manager.Instance(client, p.Authority), nil, manager.PackHasRole(role, account), manager.UnpackHasRole)
		if err != nil || !has.IsMember {
			t.Errorf("role %d of %s: %+v, %v", role, account, has, err)
		}
	}
	var next int64
	if err := pool.QueryRow(ctx, `select next_nonce from lanes`).Scan(&next); err != nil {
		t.Fatal(err)
	}
	if now, err := client.PendingNonceAt(ctx, signer.Address()); err != nil || int64(now) != next {
		t.Errorf("the lane goes on at nonce %d, the chain is at %d, %v", next, now, err)
	}
	if again := deploy(true); again != p {
		t.Errorf("deployed again: %+v, was %+v", again, p)
	}
}
