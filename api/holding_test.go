package api_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
)

func TestCapTableOfOneBlock(t *testing.T) {
	f := setupToken(t)
	holders := "/v1/tokens/" + f.token + "/holders"
	checkProblem(t, "before the chain is indexed", f.call(t, "GET", holders, ""), "chain_not_indexed", "")
	f.mirrorToken(t, f.token)
	f.mirrorHolding(t, f.token, wallet, 3e17)
	f.mirrorHolding(t, f.token, other, 1e17)
	f.mirrorHolding(t, f.token, "0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65", 2e17)

	want := map[string]any{
		"items": []any{
			map[string]any{"wallet": wallet, "investor_id": f.investor, "amount": "0.3", "units": "300000000000000000", "share": "0.5"},
			map[string]any{"wallet": "0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65", "amount": "0.2", "units": "200000000000000000", "share": "0.333333333333333333"},
		},
		"block":        map[string]any{"number": 1.0, "hash": common.BytesToHash(hash(1)).Hex(), "time": "2026-01-02T03:04:05Z", "finality": "included"},
		"total_supply": "0.6",
	}
	first := f.get(t, holders+"?limit=2")
	next := holders + "?limit=2&cursor=" + first["next_cursor"].(string)
	delete(first, "next_cursor")
	if diff := cmp.Diff(want, first); diff != "" {
		t.Errorf("the first page: %s", diff)
	}
	// The chain goes on, and the second page is still of the first one's block.
	f.exec(t, `insert into blocks (chain_id, number, hash, parent_hash, time) values ($1, 2, $2, $3, now())`, chainID, hash(2), hash(1))
	f.exec(t, `update chains set number = 2, hash = $1`, hash(2))
	f.exec(t, `update accounts set units = 0, block_number = 2 where wallet = $1`, common.HexToAddress(other).Bytes())
	second := f.get(t, next)
	if items := second["items"].([]any); len(items) != 1 || items[0].(map[string]any)["wallet"] != other || second["next_cursor"] != nil {
		t.Errorf("the second page: %v", second)
	}
	if a := f.call(t, "GET", next+"&at_block=2", ""); a.status != 422 {
		t.Errorf("a cursor of another block: %d %s", a.status, a.text)
	}
	checkProblem(t, "a block to come", f.call(t, "GET", holders+"?at_block=9", ""), "block_ahead", "at_block")
	checkProblem(t, "a block long gone", f.call(t, "GET", holders+"?at_block=0", ""), "block_too_early", "at_block")
	f.exec(t, `update blocks set hash = $1 where number = 1`, hash(9))
	checkProblem(t, "a block that is gone", f.call(t, "GET", next, ""), "conflict", "")

	if a := f.get(t, "/v1/tokens/"+f.token); a["total_supply"] != "0.6" || a["max_supply"] != "1000" || a["asset_id"] != f.asset {
		t.Errorf("the token: %v", a)
	}
}

// What a read as of a time says, and what it refuses, is the same for all that take one.
func TestReadsAsOfATime(t *testing.T) {
	f := setupToken(t)
	f.mirrorToken(t, f.token) // block 1
	f.mirrorHolding(t, f.token, wallet, 3e17)
	f.mirrorHolding(t, f.token, other, 1e17)
	f.exec(t, `insert into blocks (chain_id, number, hash, parent_hash, time) values ($1, 0, $2, $3, '2026-01-01T00:00:00Z'),
		($1, 2, $4, $2, '2026-01-02T03:04:17Z')`, chainID, hash(0), hash(8), hash(2))
	f.exec(t, `update chains set number = 2, hash = $1`, hash(2))
	f.exec(t, `update accounts set units = 2e17, block_number = 2 where wallet = $1`, common.HexToAddress(wallet).Bytes())

	first := map[string]any{"number": 1.0, "hash": common.BytesToHash(hash(1)).Hex(), "time": "2026-01-02T03:04:05Z", "finality": "included"}
	reads := map[string]string{ // and whose units of 3e17 are where in the answer
		"/v1/tokens/" + f.token + "/holders":                "items",
		"/v1/tokens/" + f.token + "/holders/" + wallet:      "units",
		"/v1/tokens/" + f.token + "/supply":                 "",
		"/v1/wallets/" + wallet + "/holdings":               "items",
		"/v1/investors/" + f.investor + "/holdings":         "items",
		"/v1/wallets/" + wallet + "/watched-holdings":       "",
		"/v1/investors/" + f.investor + "/watched-holdings": "",
	}
	for path, where := range reads {
		for _, at := range []string{"at_block=1", "at_time=2026-01-02T03:04:05Z", "at_time=2026-01-02T03:04:16.9Z", "at_time=2026-01-02T05:04:10%2B02:00"} {
			body := f.get(t, path+"?"+at)
			if diff := cmp.Diff(first, body["block"]); diff != "" {
				t.Errorf("%s?%s: %s", path, at, diff)
			}
			units := body["units"]
			if items, ok := body["items"].([]any); ok && where == "items" {
				i := slices.IndexFunc(items, func(i any) bool { return i.(map[string]any)["wallet"] == wallet })
				units = items[i].(map[string]any)["units"]
			}
			if where != "" && units != "300000000000000000" {
				t.Errorf("%s?%s: %v", path, at, body)
			}
		}
		checkProblem(t, path, f.call(t, "GET", path+"?at_time=2026-01-02T03:04:05Z&at_block=1", ""), "invalid_request", "at_time")
		checkProblem(t, path, f.call(t, "GET", path+"?at_time=2999-01-01T00:00:00Z", ""), "time_ahead", "at_time")
		checkProblem(t, path, f.call(t, "GET", path+"?at_time=2025-12-31T23:59:59Z", ""), "time_too_early", "at_time")
		checkProblem(t, path, f.call(t, "GET", path+"?at_time=yesterday", ""), "invalid_request", "at_time")
		checkProblem(t, path, f.call(t, "GET", path+"?at_time=2026-01-02T05:04:10+02:00", ""), "invalid_request", "at_time")
	}
	for _, path := range []string{"/holders", "/holders/" + wallet, "/supply"} {
		checkProblem(t, path, f.call(t, "GET", "/v1/tokens/"+f.token+path+"?at_time=2026-01-01T00:00:00Z", ""), "time_too_early", "at_time")
	}
	if b := f.get(t, "/v1/tokens/"+f.token+"/supply?at_block=1"); b["amount"] != "0.4" || b["units"] != "400000000000000000" {
		t.Errorf("the supply: %v", b)
	}
	want := map[string]any{"wallet": wallet, "investor_id": f.investor, "amount": "0.3", "units": "300000000000000000", "share": "0.75",
		"block": first, "total_supply": "0.4"}
	if diff := cmp.Diff(want, f.get(t, "/v1/tokens/"+f.token+"/holders/"+strings.ToLower(wallet)+"?at_block=1")); diff != "" {
		t.Errorf("the holder: %s", diff)
	}
	if b := f.get(t, "/v1/tokens/"+f.token+"/holders/0x000000000000000000000000000000000000dEaD"); b["units"] != "0" || b["share"] != "0" {
		t.Errorf("who holds nothing: %v", b)
	}

	// The pages of a list as of a time are of one block, and their cursor is of that time.
	list := "/v1/tokens/" + f.token + "/holders?limit=1&at_time="
	page := f.get(t, list+"2026-01-02T03:04:10Z")
	next := "&cursor=" + page["next_cursor"].(string)
	if second := f.get(t, list+"2026-01-02T03:04:10Z"+next); second["items"].([]any)[0].(map[string]any)["wallet"] != other || !cmp.Equal(second["block"], any(first)) {
		t.Errorf("the second page: %v", second)
	}
	checkProblem(t, "the cursor of another time", f.call(t, "GET", list+"2026-01-02T03:04:11Z"+next, ""), "invalid_request", "cursor")
	// The chain takes another branch.
	f.exec(t, `update blocks set hash = $1, time = '2026-01-02T03:04:11Z' where number = 1`, hash(9))
	checkProblem(t, "a block that is gone", f.call(t, "GET", list+"2026-01-02T03:04:10Z"+next, ""), "conflict", "")
	checkProblem(t, "a block that is gone", f.call(t, "GET", list+"2026-01-02T03:04:10Z", ""), "time_too_early", "at_time")
}

func TestTransfersAndHoldings(t *testing.T) {
	f := setupToken(t)
	second := f.post(t, "/v1/tokens", `{"asset_id":"`+f.asset+`",`+terms+`}`)["token_id"].(string)
	f.mirrorToken(t, f.token)
	checkProblem(t, "not deployed", f.call(t, "GET", "/v1/tokens/"+second+"/holders", ""), "token_not_ready", "")
	checkProblem(t, "not deployed", f.call(t, "GET", "/v1/tokens/"+second+"/transfers", ""), "token_not_ready", "")
	f.mirrorToken(t, second)
	f.mirrorHolding(t, f.token, wallet, 25e16)
	f.mirrorHolding(t, f.token, other, 1e18)
	f.mirrorHolding(t, second, wallet, 1)

	body := f.get(t, "/v1/tokens/"+f.token+"/transfers?limit=1")
	want := map[string]any{"from": "0x0000000000000000000000000000000000000000", "to": other, "amount": "1", "units": "1000000000000000000",
		"block_number": 1.0, "block_hash": common.BytesToHash(hash(1)).Hex(), "finality": "included", "tx_hash": common.BytesToHash(hash(7)).Hex(),
		"log_index": 1.0, "time": "2026-01-02T03:04:05Z"}
	if diff := cmp.Diff([]any{want}, body["items"]); diff != "" {
		t.Error(diff)
	}
	body = f.get(t, "/v1/tokens/"+f.token+"/transfers?limit=1&cursor="+body["next_cursor"].(string))
	if to := body["items"].([]any)[0].(map[string]any)["to"]; to != wallet || body["next_cursor"] != nil {
		t.Errorf("the second page: %v", body)
	}

	for path, items := range map[string]int{
		"/v1/wallets/" + wallet + "/holdings": 2, "/v1/wallets/" + other + "/holdings": 1,
		"/v1/investors/" + f.investor + "/holdings": 3, "/v1/investors/" + f.investor + "/holdings?at_block=1": 3,
	} {
		body := f.get(t, path)
		if got := body["items"].([]any); len(got) != items || body["block"].(map[string]any)["number"] != 1.0 {
			t.Errorf("GET %s: %v", path, body)
		}
	}
	h := f.get(t, "/v1/wallets/"+other+"/holdings")["items"].([]any)[0].(map[string]any)
	address := f.get(t, "/v1/tokens/"+f.token)["address"]
	if diff := cmp.Diff(map[string]any{"token_id": f.token, "token": address, "symbol": "ALP", "wallet": other, "amount": "1",
		"units": "1000000000000000000"}, h); diff != "" {
		t.Error(diff)
	}
}
