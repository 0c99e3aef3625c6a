package api_test

import (
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"freehold/bindings"
)

func TestPurchasesArePaidByTheirInvestors(t *testing.T) {
	l := setupLive(t)
	id, _, contract := l.shares(t)
	sale, money, one, zero := bindings.NewOffering(), bindings.NewTestStablecoin(), big.NewInt(1), new(big.Int)
	until := time.Date(2035, 1, 31, 0, 0, 0, 0, time.UTC).Unix()
	// Two dollars each, thirty of them.
	l.mined(t, l.send(t, l.attester, l.offering, sale.PackCreate(bindings.Terms{Token: contract, Currency: l.coin, Treasury: l.attester,
		Price: big.NewInt(2e18), SoftCap: zero, HardCap: big.NewInt(30e6), MinUnits: big.NewInt(1e6), MaxUnits: zero, Opens: one,
		Closes: big.NewInt(until), DeliverBy: big.NewInt(until + 1)})))
	body := func(investor common.Address, amount string) string {
		return fmt.Sprintf(`{"offering":%q,"offering_id":"1","investor":%q,"amount":%q,"deadline":"2035-01-31T00:00:00Z","nonce":true}`, l.offering, investor, amount)
	}
	const byTransaction, byAuthorization, byPermit = "/v1/prepare/purchases", "/v1/prepare/purchase-authorizations", "/v1/prepare/purchase-permits"
	for _, path := range []string{byTransaction, byAuthorization, byPermit} {
		for _, c := range []struct{ name, body, code, field string }{
			{"no money", body(l.ada, "1"), "insufficient_balance", "amount"},
			{"more than there is", body(l.ada, "31"), "hard_cap_exceeded", ""},
			{"less than one may", body(l.ada, "0.5"), "outside_bounds", ""},
			{"a stranger", body(common.HexToAddress("0x0BAD"), "1"), "wallet_not_eligible", ""},
			{"nothing", body(l.ada, "0"), "amount_not_positive", "amount"},
			{"no such offering", fmt.Sprintf(`{"offering":%q,"offering_id":"2","investor":%q,"amount":"1"}`, l.offering, l.ada), "not_found", "offering_id"},
			{"no number", fmt.Sprintf(`{"offering":%q,"offering_id":"x","investor":%q,"amount":"1"}`, l.offering, l.ada), "invalid_request", "offering_id"},
			{"another contract of the platform", fmt.Sprintf(`{"offering":%q,"offering_id":"1","investor":%q,"amount":"1"}`, l.distributor, l.ada), "contract_unknown", "offering"},
			{"another contract", fmt.Sprintf(`{"offering":%q,"offering_id":"1","investor":%q,"amount":"1"}`, l.coin, l.ada), "contract_unknown", "offering"},
			{"no contract", fmt.Sprintf(`{"offering":%q,"offering_id":"1","investor":%q,"amount":"1"}`, l.bo, l.ada), "contract_unknown", "offering"},
		} {
			checkProblem(t, path+": "+c.name, l.call(t, "POST", path, c.body), c.code, c.field)
		}
	}
	l.mined(t, l.send(t, l.bo, l.coin, money.PackMint(l.ada, big.NewInt(1000e6))))

	// By two transactions of her own.
	for i, function := range []string{"approve(address,uint256)", "buy(uint256,uint256,uint256)"} {
		a := l.prepared(t, byTransaction, body(l.ada, "10"))
		tx := a["transaction"].(map[string]any)
		if a["cost_units"] != "20000000" || tx["call"].(map[string]any)["function"] != function {
			t.Fatalf("step %d is %v", i, a)
		}
		l.signed(t, tx)
	}
	// By an authorization, which somebody else sends.
	a := l.prepared(t, byAuthorization, body(l.ada, "10"))
	sig := l.signature(t, a["message"].(map[string]any), l.ada)
	split := bindings.Signature{V: sig[64], R: [32]byte(sig), S: [32]byte(sig[32:])}
	l.mined(t, l.send(t, l.bo, l.offering, sale.PackBuyWithAuthorization(one, l.ada, big.NewInt(10e6),
		bindings.Authorization{Salt: common.HexToHash(a["salt"].(string)), ValidAfter: zero, ValidBefore: big.NewInt(until + 1), Signature: split})))
	// By a permit and a purchase.
	a = l.prepared(t, byPermit, body(l.ada, "10"))
	if a["deadline"] != "2035-01-31T00:00:00Z" {
		t.Errorf("the deadline is %v", a["deadline"])
	}
	sig = l.signature(t, a["permit"].(map[string]any), l.ada)
	split = bindings.Signature{V: sig[64], R: [32]byte(sig), S: [32]byte(sig[32:])}
	purchase := l.signature(t, a["purchase"].(map[string]any), l.ada)
	l.mined(t, l.send(t, l.bo, l.offering, sale.PackBuyWithPermit(one, l.ada, big.NewInt(10e6), big.NewInt(until), purchase, split)))
	if n := l.asked(t, l.coin, money.PackBalanceOf(l.offering)); n.Int64() != 60e6 {
		t.Errorf("the offering was paid %s", n)
	}

	// What the offering issues has serials of its own, and those of mints go on as if there were none.
	l.mined(t, l.send(t, l.bo, l.offering, sale.PackClose(one)))
	l.mined(t, l.send(t, l.bo, l.offering, sale.PackDeliver(one, []common.Address{l.ada})))
	checkProblem(t, "sold out", l.call(t, "POST", byTransaction, body(l.ada, "1")), "offering_stage", "")
	o := l.done(t, "/v1/tokens/"+id+"/mints", fmt.Sprintf(`{"to":%q,"amount":"2"}`, l.ada), "included")
	items := l.get(t, "/v1/operations/"+o["id"].(string)+"/items")["items"].([]any)
	if len(items) != 1 || items[0].(map[string]any)["amount"] != "2" {
		t.Errorf("the mint's items are %v", items)
	}
	if h := l.get(t, fmt.Sprintf("/v1/tokens/%s/holders/%s", id, l.ada)); h["amount"] != "42" || h["total_supply"] != "42" {
		t.Errorf("Ada is %v", h)
	}
	var issues, foreign, next int64
	const serials = `
select (select count(*) from issues), (select count(*) from issues where serial >= 2::numeric ^ 96), (select next_serial from tokens where id = $1)`
	if err := l.pool.QueryRow(t.Context(), serials, id).Scan(&issues, &foreign, &next); err != nil || issues != 3 || foreign != 1 || next != 2 {
		t.Errorf("%d issues, %d of the offering, the next serial is %d, %v", issues, foreign, next, err)
	}
	_, l.key = l.newClient(t)
	checkProblem(t, "another client's offering", l.call(t, "POST", byTransaction, body(l.ada, "1")), "not_found", "offering_id")
}

func TestClaimsAreCollectedByTheirHolders(t *testing.T) {
	l := setupLive(t)
	id, _, contract := l.shares(t)
	contractOf, money, one := bindings.NewDistributor(), bindings.NewTestStablecoin(), big.NewInt(1)
	record := l.done(t, "/v1/tokens/"+id+"/mints", fmt.Sprintf(`{"to":%q,"amount":"20"}`, l.bo), "included")["block_number"].(float64)
	l.mined(t, l.send(t, l.attester, l.coin, money.PackMint(l.attester, big.NewInt(100))))
	l.mined(t, l.send(t, l.attester, l.coin, money.PackApprove(l.distributor, big.NewInt(100))))
	var d answer
	l.until(t, func() bool { // the record is final
		l.mined(t, l.send(t, l.attester, l.coin, money.PackMint(l.attester, one)))
		d = l.call(t, "POST", "/v1/distributions", fmt.Sprintf(`{"token_id":%q,"record_block":%d,"currency":%q,"currency_decimals":6,"total":"0.0001"}`,
			id, int64(record), l.coin), "Idempotency-Key: "+key())
		if d.status != 201 {
			checkProblem(t, "not final", d, "record_block_not_final", "")
		}
		return d.status == 201
	})
	head, err := l.chain.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	terms := bindings.DistributionTerms{Token: contract, Currency: l.coin, Total: big.NewInt(100), Root: common.HexToHash(d.body["root"].(string)),
		DatasetHash: common.HexToHash(d.body["dataset_hash"].(string)), RecordBlock: uint64(record),
		ClaimsFrom: new(big.Int).SetUint64(head.Time + 20), ClaimsUntil: new(big.Int).SetUint64(head.Time + 1e6)}
	l.mined(t, l.send(t, l.attester, l.distributor, contractOf.PackCreate(terms)))
	body := func(number string, wallet common.Address) string {
		return fmt.Sprintf(`{"distribution_id":%q,"distributor":%q,"number":%q,"wallet":%q,"nonce":true}`, d.body["id"], l.distributor, number, wallet)
	}
	const path = "/v1/prepare/claims"
	checkProblem(t, "early", l.call(t, "POST", path, body("1", l.ada)), "not_claimable", "")
	l.until(t, func() bool { // each block is a second after the one before it, or more
		l.mined(t, l.send(t, l.attester, l.coin, money.PackMint(l.attester, one)))
		head, err := l.chain.HeaderByNumber(t.Context(), nil)
		return err == nil && head.Time >= terms.ClaimsFrom.Uint64()
	})
	l.signed(t, l.prepared(t, path, body("1", l.ada)))
	if n := l.asked(t, l.coin, money.PackBalanceOf(l.ada)); n.Int64() != 33 { // 10 of 30 units of 100
		t.Errorf("Ada was paid %s", n)
	}
	checkProblem(t, "again", l.call(t, "POST", path, body("1", l.ada)), "already_claimed", "")
	checkProblem(t, "no claim", l.call(t, "POST", path, body("1", l.attester)), "not_found", "")
	checkProblem(t, "another number", l.call(t, "POST", path, body("2", l.bo)), "conflict", "number")
	l.mined(t, l.send(t, l.attester, l.distributor, contractOf.PackPause(one)))
	checkProblem(t, "paused", l.call(t, "POST", path, body("1", l.bo)), "distribution_paused", "")
	l.mined(t, l.send(t, l.attester, l.distributor, contractOf.PackUnpause(one)))
	a := l.prepared(t, path, body("1", l.bo))
	l.signed(t, a)
	if n := l.asked(t, l.coin, money.PackBalanceOf(l.distributor)); n.Sign() != 0 {
		t.Errorf("the distributor has %s left", n)
	}
	_, l.key = l.newClient(t)
	checkProblem(t, "another client's", l.call(t, "POST", path, body("1", l.bo)), "not_found", "")
}

func (l *live) until(t *testing.T, done func() bool) {
	t.Helper()
	for end := time.Now().Add(30 * time.Second); !done(); {
		if time.Now().After(end) {
			t.Fatal("did not come about in 30 s")
		}
	}
}

// votes is a token with votes, known as unknownToken, and its governor.
func (l *live) votes(t *testing.T) (contract, governor common.Address) {
	t.Helper()
	opts := bind.NewKeyedTransactor(l.keys[l.bo], big.NewInt(chainID))
	opts.Context = t.Context()
	deploy := func(code []byte) common.Address {
		t.Helper()
		address, tx, err := bind.DeployContract(opts, code, l.chain, nil)
		if err != nil {
			t.Fatal(err)
		}
		l.mined(t, tx)
		return address
	}
	clone := func(m *bind.MetaData) (implementation, proxy common.Address) { // ERC-1167
		t.Helper()
		implementation = deploy(common.FromHex(m.Bin))
		code := append(common.FromHex("3d602d80600a3d3981f3363d3d373d3d3d363d73"), implementation[:]...)
		return implementation, deploy(append(code, common.FromHex("5af43d82803e903d91602b57fd5bf3")...))
	}
	some, contract := clone(&bindings.GovernanceTokenMetaData)
	_, governor = clone(&bindings.AssetGovernorMetaData)
	l.mined(t, l.send(t, l.bo, contract, bindings.NewGovernanceToken().PackInitialize(some, some, "Grand Votes", "GRV", 0, big.NewInt(1000))))
	l.mined(t, l.send(t, l.bo, governor, bindings.NewAssetGovernor().PackInitialize(contract, some, new(big.Int), 1_000_000, new(big.Int), big.NewInt(1))))
	asset := l.post(t, "/v1/assets", `{"kind":"hotel","name":"Alpenblick"}`)["id"].(string)
	l.exec(t, `insert into tokens (id, client_id, asset_id, operation_id, family, chain_id, address, name, symbol, decimals, max_supply)
		values ($1, $2, $3, '', 'governance', $4, $5, 'Grand Votes', 'GRV', 0, 1000)`, unknownToken, l.client.ID, asset, chainID, contract)
	return contract, governor
}

func TestVotesAreCastByTheirVoters(t *testing.T) {
	l := setupLive(t)
	contract, governor := l.votes(t)
	gov := bindings.NewAssetGovernor()
	targets, values, calls := []common.Address{contract}, []*big.Int{new(big.Int)}, [][]byte{{}}
	propose := gov.PackPropose(targets, values, calls, "sell")
	proposal := l.asked(t, governor, propose)
	body := func(voter common.Address, at common.Address, id string) string {
		return fmt.Sprintf(`{"governor":%q,"proposal_id":%q,"support":"for","voter":%q,"nonce":true}`, at, id, voter)
	}
	checkProblem(t, "before it is proposed", l.call(t, "POST", "/v1/prepare/votes", body(l.ada, governor, proposal.String())), "proposal_state", "")
	l.mined(t, l.send(t, l.bo, governor, propose))
	l.mined(t, l.send(t, l.bo, l.coin, bindings.NewTestStablecoin().PackMint(l.bo, big.NewInt(1)))) // a second later
	l.signed(t, l.prepared(t, "/v1/prepare/votes", body(l.ada, governor, proposal.String())))
	checkProblem(t, "twice", l.call(t, "POST", "/v1/prepare/votes", body(l.ada, governor, proposal.String())), "already_voted", "")
	checkProblem(t, "twice, by ballot", l.call(t, "POST", "/v1/prepare/ballots", body(l.ada, governor, proposal.String())), "already_voted", "")
	sig := l.signature(t, l.prepared(t, "/v1/prepare/ballots", body(l.attester, governor, proposal.String())), l.attester)
	l.mined(t, l.send(t, l.bo, governor, gov.PackCastVoteBySig(proposal, 1, l.attester, sig)))
	for _, voter := range []common.Address{l.ada, l.attester} {
		if n := l.asked(t, governor, gov.PackHasVoted(proposal, voter)); n.Int64() != 1 {
			t.Errorf("%s has not voted", voter)
		}
	}
	checkProblem(t, "no governor", l.call(t, "POST", "/v1/prepare/votes", body(l.ada, l.coin, "1")), "contract_unknown", "governor")
	checkProblem(t, "no number", l.call(t, "POST", "/v1/prepare/votes", body(l.ada, governor, "-1")), "invalid_request", "proposal_id")
	_, l.key = l.newClient(t)
	checkProblem(t, "another client's", l.call(t, "POST", "/v1/prepare/ballots", body(l.bo, governor, proposal.String())), "contract_unknown", "governor")
}
