package operation_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"freehold/services/asset"
	"freehold/services/fault"
	"freehold/services/investor"
	"freehold/services/operation"
	"freehold/services/token"
)

// withSecondChain is a bundle on chain 1337, the usual one, and on chain 42.
func withSecondChain(t *testing.T) *bundle {
	b := setup(t)
	b.ops.Platforms.Add(token.Platform{ChainID: 42, Registry: common.HexToAddress("0xb1"), Factory: common.HexToAddress("0xb2"),
		Vault: common.HexToAddress("0xb3"), ShareImplementation: common.HexToAddress("0xb4")})
	return b
}

func (b *bundle) tokenOn(t *testing.T, chainID int64, key string) operation.Operation {
	t.Helper()
	a, _, err := b.ops.Assets.Create(b.ctx, b.request(key+" asset"), asset.Terms{Kind: "hotel", Name: key})
	if err != nil {
		t.Fatal(err)
	}
	o, _, err := b.ops.Fractionalize(b.ctx, b.request(key), a.ID,
		token.Terms{Name: key, Symbol: "T", Decimals: 18, MaxSupply: "1000", ChainID: chainID})
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func TestTokenNamesItsChain(t *testing.T) {
	b := withSecondChain(t)
	wallet := common.HexToAddress("0x78") // the bundle's own was registered before there was a second chain
	if _, _, err := b.ops.RegisterInvestor(b.ctx, b.request("investor"), investor.Profile{Name: "Ada", Country: "GB", Wallets: []common.Address{wallet}}); err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]int64{"usual": 1337, "other": 42} {
		named := want
		if key == "usual" {
			named = 0
		}
		o := b.tokenOn(t, named, key)
		if o.ChainID != want {
			t.Errorf("%s: the operation is of chain %d, want %d", key, o.ChainID, want)
		}
		tok, err := b.ops.Tokens.Get(b.ctx, b.client, o.TokenID)
		if err != nil || tok.ChainID != want {
			t.Errorf("%s: the token is of chain %d, want %d: %v", key, tok.ChainID, want, err)
		}
		mint, _, err := b.ops.Mint(b.ctx, b.request(key+" mint"), o.TokenID, []operation.Item{{To: wallet, Amount: "1"}}, false)
		if err != nil || mint.ChainID != want {
			t.Fatalf("%s: a mint of chain %d, want %d: %v", key, mint.ChainID, want, err)
		}
		b.deployed(t)
		pause, _, err := b.ops.Pause(b.ctx, b.request(key+" pause"), o.TokenID, true)
		if err != nil || pause.ChainID != want {
			t.Fatalf("%s: a pause of chain %d, want %d: %v", key, pause.ChainID, want, err)
		}
		for _, id := range []string{o.ID, mint.ID, pause.ID} {
			if n := b.count(t, `select count(*) from intents where operation_id = $1 and chain_id = $2`, id, want); n != 1 {
				t.Errorf("%s: %d intents of operation %s on chain %d", key, n, id, want)
			}
		}
	}
	_, _, err := b.ops.CreateToken(b.ctx, b.request("nowhere"), "ast_x", token.Terms{Name: "x", Symbol: "X", MaxSupply: "1", ChainID: 7})
	if f := fault.As(err); f == nil || f.Code != token.ChainUnknown || len(f.Fields) != 1 || f.Fields[0].Field != "chain_id" {
		t.Errorf("a token on a chain that is not served: %v", err)
	}
}

// An investor is registered once they are registered on every chain.
func TestInvestorIsRegisteredOnEveryChain(t *testing.T) {
	b := withSecondChain(t)
	inv, _, err := b.ops.RegisterInvestor(b.ctx, b.request("investor"), investor.Profile{Name: "Ada", Country: "GB",
		Wallets: []common.Address{common.HexToAddress("0x77")}, ExpiresAt: time.Now().Add(time.Hour)})
	if err != nil {
		t.Fatal(err)
	}
	for chainID, registry := range map[int64]string{1337: "0xa1", 42: "0xb1"} {
		if n := b.count(t, `select count(*) from intents where operation_id = $1 and chain_id = $2 and target = $3`,
			inv.OperationID, chainID, common.HexToAddress(registry)); n != 1 {
			t.Errorf("%d registrations on chain %d", n, chainID)
		}
	}
	mined := func(chainID int64) string {
		b.exec(t, `insert into chains (chain_id, number, hash) values ($1, 5, decode(repeat('05', 32), 'hex'))`, chainID)
		b.exec(t, `insert into blocks (chain_id, number, hash, parent_hash, time) values ($1, 5, decode(repeat('05', 32), 'hex'), decode(repeat('04', 32), 'hex'), now())`, chainID)
		b.exec(t, `insert into lanes (chain_id, signer, next_nonce) select distinct chain_id, signer, 1 from intents where chain_id = $1 on conflict do nothing`, chainID)
		b.exec(t, `
with t as (insert into transactions (chain_id, signer, nonce) select chain_id, signer, 0 from intents where operation_id = $1 and chain_id = $2 returning id),
     i as (update intents set transaction_id = t.id from t where operation_id = $1 and chain_id = $2),
     a as (insert into attempts (chain_id, hash, transaction_id, tip_cap, fee_cap, raw) select $2, decode(repeat('aa', 32), 'hex'), id, 1, 1, '\x00' from t)
insert into receipts (chain_id, transaction_id, hash, block_number, block_hash, status, gas_used)
select $2, id, decode(repeat('aa', 32), 'hex'), 5, decode(repeat('05', 32), 'hex'), 1, 1 from t`, inv.OperationID, chainID)
		o, err := b.ops.Get(b.ctx, b.client, inv.OperationID)
		if err != nil {
			t.Fatal(err)
		}
		return o.Status
	}
	if status := mined(1337); status != operation.Queued {
		t.Errorf("registered on one of two chains it is %s, want queued", status)
	}
	if status := mined(42); status != operation.Included {
		t.Errorf("registered on both chains it is %s, want included", status)
	}
}
