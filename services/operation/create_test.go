package operation_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"freehold/bindings"
	"freehold/services/asset"
	"freehold/services/fault"
	"freehold/services/operation"
	"freehold/services/postgres"
	"freehold/services/token"
	"freehold/services/txmgr"
)

var (
	sameTerms  = token.Terms{Name: "Alpenblick", Symbol: "ALP", Decimals: 18, MaxSupply: "1000"} // as newBundle's
	otherTerms = token.Terms{Name: "Seeblick", Symbol: "SEE", Decimals: 6, MaxSupply: "50"}
)

func (b *bundle) fractionalize(t *testing.T, key string, terms token.Terms) (operation.Operation, error) {
	t.Helper()
	var assetID string
	if err := b.pool.QueryRow(b.ctx, `select asset_id from tokens where id = $1`, b.token).Scan(&assetID); err != nil {
		t.Fatal(err)
	}
	o, _, err := b.ops.Fractionalize(b.ctx, b.request(key), assetID, terms)
	return o, err
}

func (b *bundle) exec(t testing.TB, sql string, args ...any) {
	t.Helper()
	if _, err := b.pool.Exec(b.ctx, sql, args...); err != nil {
		t.Fatal(err)
	}
}

// mirror says how far the mirror is: at block 9, with the finalized block given.
func (b *bundle) mirror(t *testing.T, finalized int) {
	t.Helper()
	b.exec(t, `insert into blocks (chain_id, number, hash, parent_hash, time)
		select 1337, n, decode(lpad(to_hex(n), 64, '0'), 'hex'), decode(lpad(to_hex(n - 1), 64, '0'), 'hex'), now() from generate_series(1, 9) n
		on conflict do nothing`)
	b.exec(t, `insert into chains (chain_id, number, hash, finalized_number) select 1337, 9, hash, $1 from blocks where number = 9
		on conflict (chain_id) do update set finalized_number = $1`, finalized)
}

// mine puts the intents of an operation into a transaction of block 7, as txmgr would.
func (b *bundle) mine(t *testing.T, operationID string, status int) {
	t.Helper()
	b.exec(t, `insert into lanes (chain_id, signer, next_nonce) select distinct chain_id, signer, 0 from intents on conflict do nothing`)
	b.exec(t, `with t as (insert into transactions (chain_id, signer, nonce)
			select chain_id, signer, next_nonce from lanes returning *),
		l as (update lanes set next_nonce = next_nonce + 1),
		a as (insert into attempts (chain_id, hash, transaction_id, tip_cap, fee_cap, raw)
			select chain_id, decode(lpad(to_hex(id), 64, 'a'), 'hex'), id, 1, 1, '' from t returning *),
		r as (insert into receipts (chain_id, hash, transaction_id, block_number, block_hash, status, gas_used)
			select chain_id, hash, transaction_id, 7, decode(lpad('7', 64, '0'), 'hex'), $2, 1 from a)
		update intents set transaction_id = t.id from t where operation_id = $1`, operationID, status)
}

func (b *bundle) reject(t *testing.T, operationID string) {
	t.Helper()
	b.exec(t, `update intents set rejection = 'no' where operation_id = $1`, operationID)
}

func TestRefusedFractionalizationIsRepeatedOnceNothingEarlierCanHappen(t *testing.T) {
	for _, c := range []struct {
		name        string
		past        func(t *testing.T, b *bundle, first string)
		same, other fault.Code // of a repeat under the same terms, and under others
	}{
		{"queued", func(*testing.T, *bundle, string) {}, token.Fractionalized, token.Fractionalized},
		{"included", func(t *testing.T, b *bundle, first string) { b.mirror(t, 9); b.mine(t, first, 1) }, token.Fractionalized, token.Fractionalized},
		{"reverted", func(t *testing.T, b *bundle, first string) { b.mirror(t, 6); b.mine(t, first, 0) }, "", fault.Conflict},
		{"reverted for good", func(t *testing.T, b *bundle, first string) { b.mirror(t, 7); b.mine(t, first, 0) }, "", ""},
		{"reverted in a block that was replaced", func(t *testing.T, b *bundle, first string) {
			b.mirror(t, 7)
			b.mine(t, first, 0)
			b.exec(t, `update blocks set hash = decode(repeat('ee', 32), 'hex') where number = 7`)
		}, token.Fractionalized, token.Fractionalized},
		{"rejected", func(t *testing.T, b *bundle, first string) { b.reject(t, first) }, "", ""},
		{"rejected with a mint under way", func(t *testing.T, b *bundle, first string) {
			if _, _, err := b.mint("mint", "1"); err != nil {
				t.Fatal(err)
			}
			b.reject(t, first)
		}, "", fault.Conflict},
		{"rejected with a mint that did nothing in a block that may be replaced", func(t *testing.T, b *bundle, first string) {
			o, _, err := b.mint("mint", "1")
			if err != nil {
				t.Fatal(err)
			}
			b.reject(t, first)
			b.mirror(t, 6)
			b.mine(t, o.ID, 1)
		}, "", fault.Conflict},
		{"rejected with a mint that did nothing for good", func(t *testing.T, b *bundle, first string) {
			o, _, err := b.mint("mint", "1")
			if err != nil {
				t.Fatal(err)
			}
			b.reject(t, first)
			b.mirror(t, 7)
			b.mine(t, o.ID, 1)
		}, "", ""},
		{"reverted, and its repeat rejected", func(t *testing.T, b *bundle, first string) {
			b.mirror(t, 6)
			b.mine(t, first, 0)
			o, err := b.fractionalize(t, "second", sameTerms)
			if err != nil {
				t.Fatal(err)
			}
			b.reject(t, o.ID)
		}, "", fault.Conflict},
		{"rejected, and the contract is there", func(t *testing.T, b *bundle, first string) {
			b.reject(t, first)
			b.deployed(t)
		}, token.Fractionalized, token.Fractionalized},
	} {
		for _, terms := range []token.Terms{sameTerms, otherTerms} {
			t.Run(c.name+" "+terms.Name, func(t *testing.T) {
				b := setup(t)
				before, err := token.New(b.pool).Get(b.ctx, b.client, b.token)
				if err != nil {
					t.Fatal(err)
				}
				c.past(t, b, before.OperationID)
				if before, err = token.New(b.pool).Get(b.ctx, b.client, b.token); err != nil {
					t.Fatal(err)
				}
				want := map[string]fault.Code{sameTerms.Name: c.same, otherTerms.Name: c.other}[terms.Name]
				o, err := b.fractionalize(t, "again", terms)
				if want != "" && !fault.Is(err, want) || want == "" && err != nil {
					t.Fatalf("the repeat: %v, want %q", err, want)
				}
				if want == "" {
					maxSupply, err := terms.Validate()
					if err != nil {
						t.Fatal(err)
					}
					before.OperationID, before.Name, before.Symbol, before.Decimals, before.MaxSupply = o.ID, terms.Name, terms.Symbol, terms.Decimals, maxSupply
				}
				after, err := token.New(b.pool).Get(b.ctx, b.client, b.token)
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(before, after); diff != "" {
					t.Errorf("the token: %s", diff)
				}
				if n := b.count(t, `select count(*) from tokens`); n != 1 {
					t.Errorf("%d tokens", n)
				}
			})
		}
	}
}

func TestConcurrentRepeatsAreOne(t *testing.T) {
	b := setup(t)
	b.exec(t, `update intents set rejection = 'no'`)
	var wg sync.WaitGroup
	accepted := make(chan string, 20)
	for i := range cap(accepted) {
		wg.Go(func() {
			switch o, err := b.fractionalize(t, fmt.Sprint("again ", i), sameTerms); {
			case err == nil:
				accepted <- o.ID
			case !fault.Is(err, token.Fractionalized):
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if len(accepted) != 1 {
		t.Errorf("%d of 20 repeats were accepted", len(accepted))
	}
	if n := b.count(t, `select count(*) from intents i join tokens t using (operation_id) where i.rejection is null`); n != 1 {
		t.Errorf("%d intents of the token's operation, want 1", n)
	}
}

// An earlier deployment that comes back by a reorganization deploys the token, though the operation that was asked for
// last is refused for it.
func TestTokenThatAnEarlierOperationDeployedIsReady(t *testing.T) {
	b := setup(t)
	b.exec(t, `update intents set rejection = 'no' where operation_id = (select operation_id from tokens)`)
	if _, _, err := b.ops.Pause(b.ctx, b.request("early"), b.token, true); !fault.Is(err, token.NotReady) {
		t.Errorf("pause before there is a contract: %v", err)
	}
	b.deployed(t)
	if _, _, err := b.ops.Pause(b.ctx, b.request("pause"), b.token, true); err != nil {
		t.Errorf("pause of the contract: %v", err)
	}
	if _, _, err := b.mint("mint", "1"); err != nil {
		t.Errorf("mint: %v", err)
	}
}

// admin does something to the access manager, in the order of the lane.
func (l *live) admin(t *testing.T, call []byte) {
	t.Helper()
	p, err := l.ops.Platforms.Of(l.ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	err = postgres.InTx(l.ctx, l.pool, func(tx pgx.Tx) error {
		_, err := txmgr.EnqueueTx(l.ctx, tx, []txmgr.Intent{{ChainID: p.ChainID, Signer: l.ops.Signer, OperationID: "admin " + common.Bytes2Hex(call),
			Target: p.Authority, Selector: [4]byte(call), Data: call, Gas: 200_000}})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	waitFor(t, func() bool {
		return l.count(t, `select count(*) from intent_states where operation_id = $1 and not failed and level >= 2`, "admin "+common.Bytes2Hex(call)) == 1
	})
}

func TestRefusedTokensAreAskedForAgain(t *testing.T) {
	l := setupLive(t, 0)
	manager := bindings.NewAccessManager()
	a, _, err := l.ops.Assets.Create(l.ctx, l.request("another asset"), asset.Terms{Kind: "hotel", Name: "Seeblick"})
	if err != nil {
		t.Fatal(err)
	}
	issuer, creator := uint64(1), uint64(8)
	l.admin(t, manager.PackRevokeRole(issuer, l.ops.Signer))
	l.admin(t, manager.PackRevokeRole(creator, l.ops.Signer))
	first, _, err := l.ops.Fractionalize(l.ctx, l.request("f1"), a.ID, otherTerms)
	if err != nil {
		t.Fatal(err)
	}
	created, _, err := l.ops.CreateToken(l.ctx, l.request("c1"), a.ID, otherTerms)
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range []operation.Operation{first, created} {
		got, err := l.ops.Wait(l.ctx, l.client, o.ID, operation.Finalized, 20e9)
		if err != nil || got.Status != operation.Rejected && got.Status != operation.Reverted || got.Error == nil || got.Error.Code != "platform_unauthorized" {
			t.Fatalf("without the role %s is %s, %+v, %v", o.Kind, got.Status, got.Error, err)
		}
	}
	l.admin(t, manager.PackGrantRole(issuer, l.ops.Signer, 0))
	l.admin(t, manager.PackGrantRole(creator, l.ops.Signer, 0))
	for range 3 { // so that what was refused is final
		l.chain.Commit()
	}
	var second operation.Operation
	waitFor(t, func() bool {
		second, _, err = l.ops.Fractionalize(l.ctx, l.request("f2"), a.ID, sameTerms)
		if err != nil && !fault.Is(err, fault.Conflict) {
			t.Fatal(err)
		}
		return err == nil
	})
	if second.TokenID != first.TokenID || !second.DeedID.Equal(*first.DeedID) || second.ID == first.ID {
		t.Errorf("first %+v, then %+v", first, second)
	}
	l.becomes(t, second.ID, operation.Included)
	again, _, err := l.ops.CreateToken(l.ctx, l.request("c2"), a.ID, sameTerms)
	if err != nil {
		t.Fatal(err)
	}
	l.becomes(t, again.ID, operation.Included)
	if o, replayed, err := l.ops.Fractionalize(l.ctx, l.request("f1"), a.ID, otherTerms); err != nil || !replayed || o.ID != first.ID {
		t.Errorf("the first request again: %+v, %v, %v", o, replayed, err)
	}
	if _, _, err := l.ops.Fractionalize(l.ctx, l.request("f3"), a.ID, sameTerms); !fault.Is(err, token.Fractionalized) {
		t.Errorf("once it is there: %v", err)
	}
	l.token = second.TokenID
	o, _, err := l.mint("mint", "1000")
	if err != nil {
		t.Fatal(err)
	}
	l.becomes(t, o.ID, operation.Included)
	if got := l.held(t, l.wallet); got != "1000" {
		t.Errorf("holds %s of the repeated token", got)
	}
	l.verify(t)
}
