package api_test

import (
	"crypto/sha256"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const coin = "0x5FbDB2315678afecb367f032d93F642f64180aa3"

// setupHolders is a token with three holders of 1, 1 and 1 units as of block 1, which is final, and block 2 after it.
func setupHolders(t *testing.T) *fixture {
	t.Helper()
	f := setupToken(t)
	f.mirrorToken(t, f.token)
	for _, w := range []string{wallet, other, coin} {
		f.mirrorHolding(t, f.token, w, 1)
	}
	f.exec(t, `insert into blocks (chain_id, number, hash, parent_hash, time) values ($1, 2, $2, $3, '2026-01-02T03:04:17Z')`, chainID, hash(2), hash(1))
	f.exec(t, `update chains set number = 2, hash = $1, finalized_number = 1`, hash(2))
	return f
}

func (f *fixture) distribution(change string) string {
	body := fmt.Sprintf(`{"token_id":%q,"record_block":1,"currency":%q,"currency_decimals":6,"total":"100","reference":"rent"`, f.token, coin)
	if change != "" {
		body += "," + change
	}
	return body + "}"
}

func TestDistributionIsExactAndProven(t *testing.T) {
	f := setupHolders(t)
	k := "Idempotency-Key: " + key()
	first := f.call(t, "POST", "/v1/distributions", f.distribution(""), k)
	if first.status != 201 || first.body["total_units"] != "100000000" || first.body["supply_units"] != "3" || first.body["claims"] != 3.0 {
		t.Fatalf("%d %s", first.status, first.text)
	}
	if again := f.call(t, "POST", "/v1/distributions", f.distribution(""), k); again.text != first.text || again.header.Get("Idempotent-Replayed") != "true" {
		t.Errorf("again: %d %s", again.status, again.text)
	}
	path := first.header.Get("Location")
	if a := f.call(t, "GET", path, ""); a.text != first.text {
		t.Errorf("GET: %s", a.text)
	}

	// All claims, page by page: they add up, and the proof of each leads to the root, as a contract would compute it.
	root, sum, seen := first.body["root"].(string), new(big.Int), 0
	for cursor := ""; ; {
		page := f.get(t, path+"/claims?limit=2"+cursor)
		for _, item := range page["items"].([]any) {
			c := item.(map[string]any)
			p := f.get(t, path+"/claims/"+c["wallet"].(string))
			if p["amount_units"] != c["amount_units"] || p["root"] != root || p["held_units"] != "1" {
				t.Errorf("claim %v, proven %v", c, p)
			}
			units, _ := new(big.Int).SetString(c["amount_units"].(string), 10)
			sum.Add(sum, units)
			leaf := append(common.LeftPadBytes(big.NewInt(int64(c["index"].(float64))).Bytes(), 32), common.LeftPadBytes(common.HexToAddress(c["wallet"].(string)).Bytes(), 32)...)
			node := crypto.Keccak256Hash(crypto.Keccak256(append(leaf, common.LeftPadBytes(units.Bytes(), 32)...)))
			for _, s := range p["proof"].([]any) {
				sibling := common.HexToHash(s.(string))
				if node.Cmp(sibling) > 0 {
					node, sibling = sibling, node
				}
				node = crypto.Keccak256Hash(node[:], sibling[:])
			}
			if node.Hex() != root {
				t.Errorf("the proof of %v leads to %s, the root is %s", c, node, root)
			}
			seen++
		}
		next, more := page["next_cursor"].(string)
		if !more {
			break
		}
		cursor = "&cursor=" + next
	}
	if seen != 3 || sum.String() != "100000000" {
		t.Errorf("%d claims of %s in all", seen, sum)
	}
	dataset := f.call(t, "GET", path+"/dataset", "")
	if h := fmt.Sprintf("0x%x", sha256.Sum256([]byte(dataset.text))); h != first.body["dataset_hash"] {
		t.Errorf("the dataset hashes to %s, not to %v:\n%s", h, first.body["dataset_hash"], dataset.text)
	}
	if !strings.HasPrefix(dataset.header.Get("Content-Type"), "text/csv") || strings.Count(dataset.text, "\n") != 5 {
		t.Errorf("the dataset is %s:\n%s", dataset.header.Get("Content-Type"), dataset.text)
	}
	if list := f.get(t, "/v1/distributions?token_id="+f.token)["items"].([]any); len(list) != 1 {
		t.Errorf("the list has %d", len(list))
	}
	checkProblem(t, "no claim", f.call(t, "GET", path+"/claims/0x90F79bf6EB2c4f870365E785982E1f101E93b906", ""), "not_found", "")
	_, f.key = f.newClient(t)
	for _, p := range []string{path, path + "/claims", path + "/claims/" + wallet, path + "/dataset"} {
		checkProblem(t, "another client: "+p, f.call(t, "GET", p, ""), "not_found", "")
	}
}

func TestDistributionRefuses(t *testing.T) {
	f := setupHolders(t)
	replace := func(from, to string) string { return strings.Replace(f.distribution(""), from, to, 1) }
	for _, c := range []struct{ name, body, code, field string }{
		{"control", f.distribution(""), "", ""},
		{"by time", replace(`"record_block":1`, `"record_time":"2026-01-02T03:04:05Z"`), "", ""},
		{"not final", replace(`"record_block":1`, `"record_block":2`), "record_block_not_final", ""},
		{"not final, by time", replace(`"record_block":1`, `"record_time":"2026-01-02T03:04:17Z"`), "record_block_not_final", ""},
		{"ahead", replace(`"record_block":1`, `"record_block":9`), "block_ahead", "record_block"},
		{"too early", replace(`"record_block":1`, `"record_block":0`), "block_too_early", "record_block"},
		{"time too early", replace(`"record_block":1`, `"record_time":"2020-01-02T03:04:05Z"`), "time_too_early", "record_time"},
		{"no record", replace(`"record_block":1,`, ``), "invalid_request", "record_block"},
		{"two records", f.distribution(`"record_time":"2026-01-02T03:04:05Z"`), "invalid_request", "record_block"},
		{"nothing", replace(`"100"`, `"0"`), "amount_not_positive", "total"},
		{"too precise", replace(`"100"`, `"0.0000001"`), "amount_too_precise", "total"},
		{"no token", replace(f.token, unknownToken), "not_found", "token_id"},
		{"no currency", replace(coin, "0x00"), "invalid_address", "currency"},
	} {
		a := f.call(t, "POST", "/v1/distributions", c.body, "Idempotency-Key: "+key())
		if c.code == "" {
			if a.status != 201 {
				t.Errorf("%s: %d %s", c.name, a.status, a.text)
			}
			continue
		}
		checkProblem(t, c.name, a, c.code, c.field)
	}
	// A unit of money for three holders: one of them gets it, the one with the lowest address.
	d := f.call(t, "POST", "/v1/distributions", replace(`"100"`, `"0.000001"`), "Idempotency-Key: "+key())
	claims := f.get(t, d.header.Get("Location")+"/claims")["items"].([]any)
	if len(claims) != 1 || claims[0].(map[string]any)["wallet"] != common.HexToAddress(other).Hex() {
		t.Errorf("the claims are %v", claims)
	}
	f.exec(t, `delete from entries`)
	f.exec(t, `delete from accounts`)
	checkProblem(t, "nobody", f.call(t, "POST", "/v1/distributions", f.distribution(""), "Idempotency-Key: "+key()), "nobody_holds", "")
}
