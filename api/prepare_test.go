package api_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/api"
	"freehold/bindings"
	"freehold/indexer"
	"freehold/services/custody"
	"freehold/services/devnet"
	"freehold/services/operation"
	"freehold/services/prepare"
	"freehold/services/token"
	"freehold/services/txmgr"
)

// live is the API on a chain of its own, with all that runs beside it, and accounts that are nobody's but their own.
type live struct {
	*bundle
	chain    *ethclient.Client
	keys     map[common.Address]*ecdsa.PrivateKey
	ada, bo  common.Address
	attester common.Address // and an administrator of the platform besides

	coin, offering, distributor common.Address
}

func setupLive(t *testing.T) *live {
	t.Helper()
	l := &live{keys: map[common.Address]*ecdsa.PrivateKey{}}
	for _, a := range []*common.Address{&l.ada, &l.bo, &l.attester} {
		key, err := crypto.GenerateKey()
		if err != nil {
			t.Fatal(err)
		}
		*a = crypto.PubkeyToAddress(key.PublicKey)
		l.keys[*a] = key
	}
	l.bundle = setup(t, func(c *api.Config) { l.start(t, c) })
	return l
}

// start puts the configuration on a chain.
func (l *live) start(t *testing.T, c *api.Config) {
	t.Helper()
	pool := c.Operations.Pool
	signer, err := custody.Development("")
	if err != nil {
		t.Fatal(err)
	}
	node, err := devnet.StartChain(t.Context(), devnet.ChainConfig{Funded: []common.Address{signer.Address(), l.ada, l.bo, l.attester}, Epoch: 1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = node.Close() })
	client, err := rpc.DialContext(t.Context(), node.WSURL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	l.chain = ethclient.NewClient(client)
	opts := &bind.TransactOpts{From: signer.Address(), Context: t.Context(), Signer: func(_ common.Address, tx *types.Transaction) (*types.Transaction, error) {
		return signer.SignTx(t.Context(), tx, node.ChainID())
	}}
	platform, err := token.Deploy(t.Context(), token.DeployConfig{Pool: pool, Chain: l.chain, ChainID: chainID, Opts: opts})
	if err != nil {
		t.Fatal(err)
	}
	create := func(m *bind.MetaData, input []byte) common.Address {
		t.Helper()
		address, tx, err := bind.DeployContract(opts, common.FromHex(m.Bin), l.chain, input)
		if err != nil {
			t.Fatal(err)
		}
		l.mined(t, tx)
		return address
	}
	l.coin = create(&bindings.TestStablecoinMetaData, nil)
	l.offering = create(&bindings.OfferingMetaData, bindings.NewOffering().PackConstructor(platform.Authority))
	l.distributor = create(&bindings.DistributorMetaData, bindings.NewDistributor().PackConstructor(platform.Authority, new(big.Int)))
	manager := bindings.NewAccessManager()
	const admin, issuer, attester = 0, 1, 5
	tx, err := manager.Instance(l.chain, platform.Authority).RawTransact(opts, manager.PackMulticall([][]byte{
		manager.PackGrantRole(attester, l.attester, 0), manager.PackGrantRole(admin, l.attester, 0), manager.PackGrantRole(issuer, l.offering, 0)}))
	if err != nil {
		t.Fatal(err)
	}
	l.mined(t, tx)

	c.Platforms = token.NewPlatforms(pool, platform)
	o := c.Operations.Config
	o.Platforms, o.Signer = c.Platforms, signer.Address()
	c.Operations = operation.New(o)
	c.Prepare = prepare.New(prepare.Config{Tokens: c.Tokens, Operations: c.Operations, Distributions: c.Distributions, Platforms: c.Platforms, Node: func(id int64) prepare.Node {
		if id != chainID {
			return nil
		}
		return l.chain
	}})
	index, err := indexer.New(indexer.Config{Pool: pool, Chain: client, ChainID: chainID, Factory: platform.Factory,
		Registry: platform.Registry, Vault: platform.Vault, StartBlock: uint64(platform.BlockNumber)})
	if err != nil {
		t.Fatal(err)
	}
	lane, err := txmgr.New(txmgr.Config{Pool: pool, Chain: client, ChainID: chainID, Signer: signer})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	var all sync.WaitGroup
	for _, run := range []func(context.Context) error{index.Run, lane.Run, c.Operations.Run} {
		all.Go(func() {
			if err := run(ctx); err != nil {
				t.Error(err)
			}
		})
	}
	t.Cleanup(func() { cancel(); all.Wait() })
}

func (l *live) mined(t *testing.T, tx *types.Transaction) {
	t.Helper()
	r, err := bind.WaitMined(t.Context(), l.chain, tx.Hash())
	if err != nil || r.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("%s was not mined, or reverted: %v", tx.Hash(), err)
	}
}

// done asks for an act and waits until it has come to be as it should.
func (l *live) done(t *testing.T, path, body, status string) map[string]any {
	t.Helper()
	o := l.post(t, path, body)
	id, ok := o["operation_id"].(string)
	if !ok {
		id = o["id"].(string)
	}
	o = l.get(t, "/v1/operations/"+id+"?wait=included&timeout=30s")
	if status == "included" && (o["status"] == "safe" || o["status"] == "finalized") {
		return o
	}
	if o["status"] != status {
		t.Fatalf("POST %s %s is %v, want %s", path, body, o, status)
	}
	return o
}

// prepared asks for something to sign.
func (l *live) prepared(t *testing.T, path, body string) map[string]any {
	t.Helper()
	a := l.call(t, "POST", path, body)
	if a.status != 200 {
		t.Fatalf("POST %s %s: %d %s", path, body, a.status, a.text)
	}
	return a.body
}

// signed builds the transaction that an answer describes from that alone, signs it as its sender, and sends it.
func (l *live) signed(t *testing.T, a map[string]any) {
	t.Helper()
	number := func(name string) *big.Int {
		n, ok := new(big.Int).SetString(a[name].(string), 10)
		if !ok {
			t.Fatalf("%s is %v", name, a[name])
		}
		return n
	}
	to, from := common.HexToAddress(a["to"].(string)), common.HexToAddress(a["from"].(string))
	tx, err := types.SignNewTx(l.keys[from], types.LatestSignerForChainID(big.NewInt(int64(a["chain_id"].(float64)))), &types.DynamicFeeTx{
		ChainID: big.NewInt(int64(a["chain_id"].(float64))), Nonce: number("nonce").Uint64(), GasTipCap: number("max_priority_fee_per_gas"),
		GasFeeCap: number("max_fee_per_gas"), Gas: number("gas").Uint64(), To: &to, Value: number("value"), Data: hexutil.MustDecode(a["data"].(string))})
	if err != nil {
		t.Fatal(err)
	}
	if err := l.chain.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	l.mined(t, tx)
}

// signature signs the digest of an answer.
func (l *live) signature(t *testing.T, a map[string]any, as common.Address) []byte {
	t.Helper()
	sig, err := crypto.Sign(hexutil.MustDecode(a["digest"].(string)), l.keys[as])
	if err != nil {
		t.Fatal(err)
	}
	sig[64] += 27
	return sig
}

func (l *live) asked(t *testing.T, contract common.Address, data []byte) *big.Int {
	t.Helper()
	out, err := l.chain.CallContract(t.Context(), ethereum.CallMsg{To: &contract, Data: data}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return new(big.Int).SetBytes(out)
}

// shares gives Ada and Bo an investor each and Ada ten units of a token of six decimals.
func (l *live) shares(t *testing.T) (tokenID, ada string, contract common.Address) {
	t.Helper()
	asset := l.post(t, "/v1/assets", `{"kind":"hotel","name":"Alpenblick"}`)["id"].(string)
	ada = l.post(t, "/v1/investors", fmt.Sprintf(`{"name":"Ada","country":"DE","wallets":[%q]}`, l.ada))["id"].(string)
	l.post(t, "/v1/investors", fmt.Sprintf(`{"name":"Bo","country":"SE","wallets":[%q]}`, l.bo))
	tokenID = l.post(t, "/v1/assets/"+asset+"/fractionalize", `{"name":"Grand Hotel","symbol":"GRH","decimals":6,"max_supply":"1000"}`)["token_id"].(string)
	l.done(t, "/v1/tokens/"+tokenID+"/mints", fmt.Sprintf(`{"to":%q,"amount":"10"}`, l.ada), "included")
	return tokenID, ada, common.HexToAddress(l.get(t, "/v1/tokens/"+tokenID)["address"].(string))
}

func TestPreparedTransactionsAreSentByTheirWallets(t *testing.T) {
	l := setupLive(t)
	id, _, contract := l.shares(t)
	share := bindings.NewShareToken()
	body := func(from, to common.Address, amount string) string {
		return fmt.Sprintf(`{"token_id":%q,"from":%q,"to":%q,"amount":%q,"nonce":true}`, id, from, to, amount)
	}
	a := l.prepared(t, "/v1/prepare/transfers", body(l.ada, l.bo, "2.5"))
	call := a["call"].(map[string]any)
	if call["function"] != "transfer(address,uint256)" || call["meaning"] != fmt.Sprintf("%s sends 2.5 GRH to %s.", l.ada, l.bo) {
		t.Errorf("the call is %v", call)
	}
	if second := call["arguments"].([]any)[1].(map[string]any); second["value"] != "2500000" || second["type"] != "uint256" {
		t.Errorf("the second argument is %v", second)
	}
	l.signed(t, a)
	if n := l.asked(t, contract, share.PackBalanceOf(l.bo)); n.Int64() != 2_500_000 {
		t.Errorf("Bo holds %s", n)
	}

	l.signed(t, l.prepared(t, "/v1/prepare/approvals", fmt.Sprintf(`{"token_id":%q,"owner":%q,"spender":%q,"amount":"1","nonce":true}`, id, l.ada, l.bo)))
	if n := l.asked(t, contract, share.PackAllowance(l.ada, l.bo)); n.Int64() != 1_000_000 {
		t.Errorf("Bo may move %s", n)
	}
	if a := l.prepared(t, "/v1/prepare/transfers", fmt.Sprintf(`{"token_id":%q,"from":%q,"to":%q,"amount":"1"}`, id, l.ada, l.bo)); a["nonce"] != nil {
		t.Errorf("a nonce that was not asked for: %v", a["nonce"])
	}

	permit := fmt.Sprintf(`{"token_id":%q,"owner":%q,"spender":%q,"amount":"3","deadline":"2035-01-31T00:00:00Z"}`, id, l.ada, l.bo)
	a = l.prepared(t, "/v1/prepare/permits", permit)
	sig := l.signature(t, a, l.ada)
	until := time.Date(2035, 1, 31, 0, 0, 0, 0, time.UTC).Unix()
	l.mined(t, l.send(t, l.bo, contract, share.PackPermit(l.ada, l.bo, big.NewInt(3_000_000), big.NewInt(until), sig[64], [32]byte(sig), [32]byte(sig[32:]))))
	if n := l.asked(t, contract, share.PackAllowance(l.ada, l.bo)); n.Int64() != 3_000_000 {
		t.Errorf("Bo may move %s after the permit", n)
	}
	again := l.prepared(t, "/v1/prepare/permits", permit)
	if n := again["typed_data"].(map[string]any)["message"].(map[string]any)["nonce"]; n != "1" {
		t.Errorf("the next permit has nonce %v", n)
	}

	stranger := common.HexToAddress("0x0BAD")
	for _, c := range []struct{ name, path, body, code, field string }{
		{"more than there is", "transfers", body(l.ada, l.bo, "100"), "insufficient_balance", ""},
		{"to a stranger", "transfers", body(l.ada, stranger, "1"), "wallet_not_eligible", ""},
		{"too precise", "transfers", body(l.ada, l.bo, "0.0000001"), "amount_too_precise", "amount"},
		{"nothing", "transfers", body(l.ada, l.bo, "0"), "amount_not_positive", "amount"},
		{"no token", "transfers", fmt.Sprintf(`{"token_id":%q,"from":%q,"to":%q,"amount":"1"}`, unknownToken, l.ada, l.bo), "not_found", "token_id"},
		{"too late", "permits", fmt.Sprintf(`{"token_id":%q,"owner":%q,"spender":%q,"amount":"1","deadline":"2001-01-01T00:00:00Z"}`, id, l.ada, l.bo), "invalid_request", "deadline"},
		{"no votes", "delegations", fmt.Sprintf(`{"token_id":%q,"from":%q,"delegatee":%q}`, id, l.ada, l.bo), "invalid_request", "token_id"},
		{"no votes to sign for", "delegation-messages", fmt.Sprintf(`{"token_id":%q,"from":%q,"delegatee":%q}`, id, l.ada, l.bo), "invalid_request", "token_id"},
	} {
		checkProblem(t, c.name, l.call(t, "POST", "/v1/prepare/"+c.path, c.body), c.code, c.field)
	}
	l.done(t, "/v1/tokens/"+id+"/freezes", fmt.Sprintf(`{"wallet":%q,"amount":"7"}`, l.ada), "included")
	checkProblem(t, "frozen units", l.call(t, "POST", "/v1/prepare/transfers", body(l.ada, l.bo, "1")), "units_frozen", "")
	l.done(t, "/v1/tokens/"+id+"/freezes", fmt.Sprintf(`{"wallet":%q,"frozen":true}`, l.bo), "included")
	checkProblem(t, "a frozen wallet", l.call(t, "POST", "/v1/prepare/transfers", body(l.ada, l.bo, "0.5")), "wallet_frozen", "")
	l.done(t, "/v1/tokens/"+id+"/pause", ``, "included")
	checkProblem(t, "paused", l.call(t, "POST", "/v1/prepare/transfers", body(l.ada, l.bo, "0.5")), "token_paused", "")
	_, l.key = l.newClient(t)
	checkProblem(t, "another client's token", l.call(t, "POST", "/v1/prepare/transfers", body(l.ada, l.bo, "0.5")), "not_found", "token_id")
}

// send sends a call from one of the accounts.
func (l *live) send(t *testing.T, from, to common.Address, data []byte) *types.Transaction {
	t.Helper()
	opts := bind.NewKeyedTransactor(l.keys[from], big.NewInt(chainID))
	opts.Context = t.Context()
	tx, err := bind.NewBoundContract(to, bindings.NewShareToken().GetABI(), l.chain, l.chain, l.chain).RawTransact(opts, data)
	if err != nil {
		t.Fatal(err)
	}
	return tx
}

func TestAttestationsAreRelayed(t *testing.T) {
	l := setupLive(t)
	_, investor, _ := l.shares(t)
	says := func(change map[string]any) map[string]any {
		a := map[string]any{"investor_id": investor, "wallet": l.ada, "country": "AT", "tier": 2, "expires_at": "2035-01-31T00:00:00Z",
			"attester": l.attester, "deadline": "2034-01-31T00:00:00Z"}
		for name, value := range change {
			a[name] = value
		}
		return a
	}
	text := func(a map[string]any) string {
		raw, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		return string(raw)
	}
	sign := func(what, a map[string]any, as common.Address) map[string]any {
		a["signature"] = hexutil.Encode(l.signature(t, l.prepared(t, "/v1/prepare/attestations", text(what)), as))
		return a
	}
	failed := func(name string, a map[string]any, code string) {
		t.Helper()
		o := l.post(t, "/v1/investors/attestations", text(a))
		if o = l.get(t, "/v1/operations/"+o["id"].(string)+"?wait=finalized&timeout=30s"); o["status"] != "rejected" && o["status"] != "reverted" {
			t.Fatalf("%s: %v", name, o)
		}
		if got := o["error"].(map[string]any)["code"]; got != code {
			t.Errorf("%s: %v, want %s", name, o["error"], code)
		}
	}
	good := sign(says(nil), says(nil), l.attester)
	failed("another country", sign(says(nil), says(map[string]any{"country": "CH"}), l.attester), "attestation_invalid")
	failed("somebody else's signature", sign(says(nil), says(nil), l.bo), "attestation_invalid")
	failed("no attester", sign(says(map[string]any{"attester": l.bo}), says(map[string]any{"attester": l.bo}), l.bo), "platform_unauthorized")

	o := l.done(t, "/v1/investors/attestations", text(good), "included")
	if o["kind"] != "attest_investor" {
		t.Errorf("the operation is %v", o)
	}
	r := l.get(t, "/v1/investors/"+investor)["registrations"].([]any)[0].(map[string]any)
	if r["country"] != "AT" || r["expires_at"] != "2035-01-31T00:00:00Z" || r["eligible"] != true {
		t.Errorf("the registration is %v", r)
	}
	failed("once more", good, "attestation_invalid")

	for _, c := range []struct {
		name, code, field string
		change            map[string]any
	}{
		{"another's wallet", "invalid_request", "wallet", map[string]any{"wallet": l.bo}},
		{"no country", "invalid_country", "country", map[string]any{"country": "XX"}},
		{"expired", "invalid_request", "expires_at", map[string]any{"expires_at": "2001-01-31T00:00:00Z"}},
		{"past its deadline", "invalid_request", "deadline", map[string]any{"deadline": "2001-01-31T00:00:00Z"}},
		{"no such investor", "not_found", "investor_id", map[string]any{"investor_id": api.ExampleInvestor}},
		{"no such chain", "chain_unknown", "chain_id", map[string]any{"chain_id": 99}},
	} {
		checkProblem(t, c.name, l.call(t, "POST", "/v1/prepare/attestations", text(says(c.change))), c.code, c.field)
		signed := says(c.change)
		signed["signature"] = "0x01"
		checkProblem(t, c.name+", signed", l.call(t, "POST", "/v1/investors/attestations", text(signed), "Idempotency-Key: "+key()), c.code, c.field)
	}
	for _, bad := range []string{"", "0x", "01", "0x0", "0xzz"} {
		signed := says(map[string]any{"signature": bad})
		checkProblem(t, "signature "+bad, l.call(t, "POST", "/v1/investors/attestations", text(signed), "Idempotency-Key: "+key()), "invalid_request", "signature")
	}
}

func TestPreparingNeedsANode(t *testing.T) {
	f := setupToken(t)
	a := f.call(t, "POST", "/v1/prepare/transfers", fmt.Sprintf(`{"token_id":%q,"from":%q,"to":%q,"amount":"1"}`, f.token, wallet, other))
	checkProblem(t, "no node", a, "chain_unavailable", "")
	if a.status != 503 {
		t.Errorf("status %d", a.status)
	}
}

func TestVotesAreDelegatedByTheirHolders(t *testing.T) {
	l := setupLive(t)
	contract, _ := l.votes(t)
	votes := bindings.NewGovernanceToken()
	body := fmt.Sprintf(`{"token_id":%q,"from":%q,"delegatee":%q`, unknownToken, l.ada, l.bo)
	l.signed(t, l.prepared(t, "/v1/prepare/delegations", body+`,"nonce":true}`))
	if to := l.asked(t, contract, votes.PackDelegates(l.ada)); common.BigToAddress(to) != l.bo {
		t.Errorf("Ada delegates to %s", common.BigToAddress(to))
	}
	body = fmt.Sprintf(`{"token_id":%q,"from":%q,"delegatee":%q,"deadline":"2035-01-31T00:00:00Z"}`, unknownToken, l.ada, l.attester)
	sig := l.signature(t, l.prepared(t, "/v1/prepare/delegation-messages", body), l.ada)
	until := time.Date(2035, 1, 31, 0, 0, 0, 0, time.UTC).Unix()
	l.mined(t, l.send(t, l.bo, contract, votes.PackDelegateBySig(l.attester, new(big.Int), big.NewInt(until), sig[64], [32]byte(sig), [32]byte(sig[32:]))))
	if to := l.asked(t, contract, votes.PackDelegates(l.ada)); common.BigToAddress(to) != l.attester {
		t.Errorf("Ada delegates to %s", common.BigToAddress(to))
	}
}
