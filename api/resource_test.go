package api_test

import (
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"freehold/api/apitest"
)

func TestDocumentedExamples(t *testing.T) {
	b := setup(t)
	apitest.Examples{URL: b.url, Key: b.key, Settle: func(t testing.TB, o map[string]any) {
		switch o["kind"] {
		case "fractionalize":
			b.mirrorToken(t, o["token_id"].(string))
		case "mint":
			b.mirrorHolding(t, o["token_id"].(string), wallet, 250_500_000)
			b.submit(t, o["id"].(string))
			b.exec(t, `update chains set finalized_number = 1`)
		}
	}}.Run(t)
}

// mirrorToken writes what an indexer would write once the token is deployed in block 1.
func (b *bundle) mirrorToken(t testing.TB, id string) {
	t.Helper()
	b.exec(t, `insert into chains (chain_id, number, hash) values ($1, 1, $2) on conflict do nothing`, chainID, hash(1))
	b.exec(t, `insert into blocks (chain_id, number, hash, parent_hash, time) values ($1, 1, $2, $3, '2026-01-02T03:04:05Z') on conflict do nothing`,
		chainID, hash(1), hash(0))
	b.exec(t, `insert into contracts (chain_id, address, kind, block_number) select chain_id, address, 'share', 1 from tokens where id = $1`, id)
}

// submit writes what a lane would write that sends an operation's transaction.
func (b *bundle) submit(t testing.TB, id string) {
	t.Helper()
	b.exec(t, `insert into lanes (chain_id, signer, next_nonce) select chain_id, signer, 1 from intents where operation_id = $1`, id)
	b.exec(t, `with t as (insert into transactions (chain_id, signer, nonce) select chain_id, signer, 0 from lanes returning id, chain_id),
		a as (insert into attempts (chain_id, hash, transaction_id, tip_cap, fee_cap, raw) select chain_id, $2, id, 1, 1, '' from t)
		update intents set transaction_id = (select id from t) where operation_id = $1`, id, hash(9))
}

// mirrorHolding writes what an indexer would write for a wallet's holding as of block 1, and adds it to the supply.
func (b *bundle) mirrorHolding(t testing.TB, token, wallet string, units int64) {
	t.Helper()
	w := common.HexToAddress(wallet)
	for _, account := range []common.Address{w, {}} {
		b.exec(t, `insert into accounts as a (chain_id, token, wallet, units, block_number)
			select chain_id, address, $2, $3, 1 from tokens where id = $1
			on conflict (chain_id, token, wallet) do update set units = a.units + excluded.units`, token, account[:], units)
		b.exec(t, `insert into entries (account, block_number, log_index, units)
			select a.id, 1, 0, a.units from accounts a join tokens t on t.chain_id = a.chain_id and t.address = a.token
			 where t.id = $1 and a.wallet = $2
			on conflict (account, block_number, log_index) do update set units = excluded.units`, token, account[:])
	}
	b.exec(t, `insert into transfers (chain_id, block_number, log_index, token, sender, recipient, units, tx_hash)
		select chain_id, 1, (select count(*) from transfers), address, $2, $3, $4, $5 from tokens where id = $1`,
		token, common.Address{}.Bytes(), w[:], units, hash(7))
}

func (b *bundle) exec(t testing.TB, sql string, args ...any) {
	t.Helper()
	if _, err := b.pool.Exec(t.Context(), sql, args...); err != nil {
		t.Fatal(err)
	}
}

func hash(n byte) []byte { return common.Hash{31: n}.Bytes() }

func TestReplaysAnswerTheSame(t *testing.T) {
	f := setupToken(t)
	f.mirrorToken(t, f.token)
	mints := "/v1/tokens/" + f.token + "/mints"
	mint := fmt.Sprintf(`{"to":%q,"amount":"1"}`, wallet)
	for _, c := range []struct{ name, path, body, again, otherwise string }{
		{"update", "PATCH /v1/investors/" + f.investor, `{"name":"Ada King","wallets":["0x976EA74026E726554dB657fA54763abd0C3a0aa9"],"remove_wallets":["` + other + `"]}`,
			`{"remove_wallets":["` + other + `"],"wallets":["0x976ea74026e726554db657fa54763abd0c3a0aa9"],"name":"Ada King"}`, `{"name":"Ada Byron"}`},
		{"revocation", "/v1/investors/" + f.post(t, "/v1/investors", `{"name":"Cy","country":"SE","wallets":["0x14dC79964da2C08b23698B3D3cc7Ca32193d9955"]}`)["id"].(string) + "/revoke",
			"", "{}", ""},
		{"countries", "PUT /v1/tokens/" + f.token + "/countries", `{"blocked":["US","IR"]}`, ` { "blocked" : ["US","IR"] } `, `{"blocked":["US"]}`},
		{"mint", mints, mint, fmt.Sprintf("{ \"amount\" : \"1\",\n\"to\":%q}", strings.ToLower(wallet)), fmt.Sprintf(`{"to":%q,"amount":"2"}`, wallet)},
		{"batch", mints + "/batch", `{"items":[` + mint + `]}`, ` {"items":[` + mint + `]}`, `{"items":[` + mint + `,` + mint + `]}`},
		{"asset", "/v1/assets", `{"kind":"hotel","name":"A","country":"AT"}`, `{"country":"AT","name":"A","kind":"hotel"}`, `{"kind":"hotel","name":"B"}`},
		{"investor", "/v1/investors", `{"name":"Bo","country":"SE","wallets":["0x90F79bf6EB2c4f870365E785982E1f101E93b906","0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65"],"expires_at":"2030-01-31T01:00:00.5+01:00"}`,
			`{"name":"Bo","country":"SE","wallets":["0x90f79bf6eb2c4f870365e785982e1f101e93b906","0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65"],"expires_at":"2030-01-31T01:00:00.5+01:00"}`,
			`{"name":"Bo","country":"SE","wallets":["0x90F79bf6EB2c4f870365E785982E1f101E93b906"]}`},
		{"pause", "/v1/tokens/" + f.token + "/unpause", "", "{}", ""},
	} {
		k, method := "Idempotency-Key: "+key(), "POST"
		if other, path, ok := strings.Cut(c.path, " "); ok {
			method, c.path = other, path
		}
		first := f.call(t, method, c.path, c.body, k)
		if first.status >= 300 || first.header.Get("Idempotent-Replayed") != "" || first.header.Get("Location") == "" {
			t.Errorf("%s: %d %v %s", c.name, first.status, first.header, first.text)
			continue
		}
		again := f.call(t, method, c.path, c.again, k)
		if again.status != first.status || again.text != first.text || again.header.Get("Idempotent-Replayed") != "true" ||
			again.header.Get("Location") != first.header.Get("Location") {
			t.Errorf("%s: first %d %s\nthen %d %v %s", c.name, first.status, first.text, again.status, again.header, again.text)
		}
		if c.otherwise != "" {
			checkProblem(t, c.name, f.call(t, method, c.path, c.otherwise, k), "idempotency_key_reused", "Idempotency-Key")
		}
	}
	k := "Idempotency-Key: " + key()
	if a := f.call(t, "POST", mints, mint, k); a.status != 202 {
		t.Fatal(a.text)
	}
	checkProblem(t, "the same body elsewhere", f.call(t, "POST", "/v1/tokens/"+f.token+"/pause", "", k), "idempotency_key_reused", "Idempotency-Key")
}

func TestConcurrentCopiesAreOne(t *testing.T) {
	f := setupToken(t)
	body := fmt.Sprintf(`{"to":%q,"amount":"1"}`, wallet)
	var mu sync.Mutex
	answers, replays := map[string]int{}, 0
	var all sync.WaitGroup
	for range 100 {
		all.Go(func() {
			a := f.call(t, "POST", "/v1/tokens/"+f.token+"/mints", body, "Idempotency-Key: the-one")
			mu.Lock()
			defer mu.Unlock()
			answers[fmt.Sprint(a.status, a.text)]++
			if a.header.Get("Idempotent-Replayed") == "true" {
				replays++
			}
		})
	}
	all.Wait()
	if len(answers) != 1 || replays != 99 {
		t.Errorf("%d replays, answers %v", replays, answers)
	}
}

// What belongs to one client does not exist for another, nor does its key's use.
func TestClientsSeeOnlyTheirOwn(t *testing.T) {
	f := setupToken(t)
	f.mirrorToken(t, f.token)
	f.mirrorHolding(t, f.token, wallet, 5)
	mints := "/v1/tokens/" + f.token + "/mints"
	mint := fmt.Sprintf(`{"to":%q,"amount":"1"}`, wallet)
	if a := f.call(t, "POST", mints, mint, "Idempotency-Key: shared"); a.status != 202 {
		t.Fatal(a.text)
	}
	_, f.key = f.newClient(t)
	for _, path := range []string{
		"/v1/assets/" + f.asset, "/v1/investors/" + f.investor, "/v1/investors/" + f.investor + "/holdings", "/v1/tokens/" + f.token,
		"/v1/tokens/" + f.token + "/holders", "/v1/tokens/" + f.token + "/transfers", "/v1/operations/" + f.operation,
		"/v1/operations/" + f.operation + "/items", "/v1/operations/" + f.operation + "?wait=included&timeout=1s",
		"/v1/operations/" + f.operation + "/explain",
	} {
		checkProblem(t, path, f.call(t, "GET", path, ""), "not_found", "")
	}
	for path, body := range map[string]string{
		mints: mint, mints + "/batch": `{"items":[` + mint + `]}`, "/v1/tokens/" + f.token + "/pause": "",
		"/v1/operations/" + f.operation + "/cancel": "", "/v1/operations/" + f.operation + "/speed-up": "",
		"/v1/tokens/" + f.token + "/burns":            fmt.Sprintf(`{"from":%q,"amount":"1"}`, wallet),
		"/v1/tokens/" + f.token + "/forced-transfers": fmt.Sprintf(`{"from":%q,"to":%q,"amount":"1"}`, wallet, other),
		"/v1/tokens/" + f.token + "/freezes":          fmt.Sprintf(`{"wallet":%q,"frozen":true}`, wallet),
		"/v1/assets/" + f.asset + "/fractionalize":    `{` + terms + `}`,
		"/v1/tokens": `{"asset_id":"` + f.asset + `",` + terms + `}`,
	} {
		checkProblem(t, path, f.call(t, "POST", path, body, "Idempotency-Key: shared"), "not_found", "")
	}
	checkProblem(t, "update", f.call(t, "PATCH", "/v1/investors/"+f.investor, `{"country":"FR"}`, "Idempotency-Key: shared"), "not_found", "")
	checkProblem(t, "revocation", f.call(t, "POST", "/v1/investors/"+f.investor+"/revoke", "", "Idempotency-Key: shared"), "not_found", "")
	checkProblem(t, "countries", f.call(t, "PUT", "/v1/tokens/"+f.token+"/countries", `{"blocked":["US"]}`, "Idempotency-Key: shared"), "not_found", "")
	for _, path := range []string{"/v1/assets", "/v1/investors", "/v1/tokens", "/v1/operations", "/v1/wallets/" + wallet + "/holdings",
		"/v1/tokens?asset_id=" + f.asset, "/v1/operations?token_id=" + f.token} {
		if items := f.get(t, path)["items"].([]any); len(items) != 0 {
			t.Errorf("GET %s: %v", path, items)
		}
	}
}

func TestListsPage(t *testing.T) {
	b := setup(t)
	var want []string
	for i := range 7 {
		want = append([]string{b.post(t, "/v1/assets", fmt.Sprintf(`{"kind":"k","name":"%d"}`, i))["id"].(string)}, want...)
	}
	for _, limit := range []int{1, 3, 7, 8} {
		var got []string
		pages := 0
		for next := ""; ; pages++ {
			body := b.get(t, fmt.Sprintf("/v1/assets?limit=%d%s", limit, next))
			for _, item := range body["items"].([]any) {
				got = append(got, item.(map[string]any)["id"].(string))
			}
			if body["next_cursor"] == nil {
				break
			}
			next = "&cursor=" + body["next_cursor"].(string)
		}
		if diff := cmp.Diff(want, got); diff != "" || pages != (len(want)-1)/limit {
			t.Errorf("limit %d: %d pages more than one: %s", limit, pages, diff)
		}
	}
	if body := b.call(t, "GET", "/v1/investors", ""); body.text != `{"items":[],"next_cursor":null}`+"\n" {
		t.Errorf("an empty list is %s", body.text)
	}
}

// A registration is answered as it was when it was first asked for, whatever the investor has become.
func TestInvestorTellsWhatIsDeclaredAndWhatIsOnChain(t *testing.T) {
	b := setup(t)
	k := "Idempotency-Key: " + key()
	body := fmt.Sprintf(`{"name":"Ada","country":"DE","wallets":[%q,%q],"expires_at":"2035-01-31T00:00:00Z"}`, wallet, other)
	created := b.call(t, "POST", "/v1/investors", body, k)
	if created.status != 201 {
		t.Fatal(created.text)
	}
	path := "/v1/investors/" + created.body["id"].(string)
	none := func(w string) map[string]any {
		return map[string]any{"wallet": w, "registered": false, "eligible": false}
	}
	if diff := cmp.Diff([]any{none(other), none(wallet)}, b.get(t, path)["registrations"]); diff != "" {
		t.Errorf("before it is registered: %s", diff)
	}
	for i, expiry := range []string{"2035-01-31T00:00:00Z", "2001-01-31T00:00:00Z"} {
		b.exec(t, `insert into registrations (chain_id, wallet, block_number, investor, country, tier, flags, expiry)
			values ($1, $2, $3, 1, 276, 0, 0, extract(epoch from $4::timestamptz))`, chainID, common.HexToAddress(wallet).Bytes(), i, expiry)
		want := []any{none(other), map[string]any{"wallet": wallet, "registered": true, "eligible": i == 0, "expires_at": expiry, "country": "DE"}}
		if diff := cmp.Diff(want, b.get(t, path)["registrations"]); diff != "" {
			t.Errorf("with an expiry of %s: %s", expiry, diff)
		}
	}

	a := b.call(t, "PATCH", path, `{"country":"FR","expires_at":"2040-01-31T00:00:00Z","remove_wallets":["`+other+`"]}`, "Idempotency-Key: "+key())
	want := map[string]any{"id": created.body["id"], "name": "Ada", "country": "FR", "wallets": []any{wallet}, "removed_wallets": []any{other},
		"expires_at": "2040-01-31T00:00:00Z", "created_at": created.body["created_at"], "operation_id": a.body["operation_id"]}
	if diff := cmp.Diff(want, a.body); diff != "" || a.status != 202 || a.header.Get("Location") != "/v1/operations/"+fmt.Sprint(a.body["operation_id"]) {
		t.Errorf("%d, %v: %s", a.status, a.header, diff)
	}
	if o := b.get(t, a.header.Get("Location")); o["kind"] != "update_investor" || o["status"] != "queued" {
		t.Errorf("the operation: %v", o)
	}
	want["registrations"] = []any{map[string]any{"wallet": wallet, "registered": true, "eligible": false, "expires_at": "2001-01-31T00:00:00Z", "country": "DE"}, none(other)}
	if diff := cmp.Diff(want, b.get(t, path)); diff != "" {
		t.Errorf("the investor: %s", diff)
	}
	if again := b.call(t, "POST", "/v1/investors", body, k); again.text != created.text || again.header.Get("Idempotent-Replayed") != "true" {
		t.Errorf("first %s\nthen %s", created.text, again.text)
	}
	a = b.call(t, "POST", path+"/revoke", "", "Idempotency-Key: "+key())
	if end, err := time.Parse(time.RFC3339, fmt.Sprint(a.body["expires_at"])); err != nil || a.status != 202 || end.After(time.Now()) {
		t.Errorf("revoked: %d %s", a.status, a.text)
	}
	if o := b.get(t, a.header.Get("Location")); o["kind"] != "revoke_investor" {
		t.Errorf("the operation: %v", o)
	}
}

func TestBlockedCountriesAreTheMirrors(t *testing.T) {
	f := setupToken(t)
	f.mirrorToken(t, f.token)
	path := "/v1/tokens/" + f.token
	if got := f.get(t, path)["blocked_countries"]; !cmp.Equal(got, []any{}) {
		t.Errorf("a new token blocks %v", got)
	}
	o := f.call(t, "PUT", path+"/countries", `{"blocked":["US","IR"]}`, "Idempotency-Key: "+key())
	if o.status != 202 || o.body["kind"] != "block_countries" || o.body["status"] != "queued" || o.body["token_id"] != f.token {
		t.Errorf("%d %s", o.status, o.text)
	}
	if got := f.get(t, path)["blocked_countries"]; !cmp.Equal(got, []any{}) {
		t.Errorf("before it is on chain the token blocks %v", got)
	}
	for block, countries := range []string{"{364,840}", "{7,276}"} {
		f.exec(t, `insert into token_rules (chain_id, token, block_number, paused, closed, blocked_countries)
			select chain_id, address, $2, false, false, $3::int[] from tokens where id = $1`, f.token, block, countries)
		if got, want := f.get(t, path)["blocked_countries"], [][]any{{"IR", "US"}, {"007", "DE"}}[block]; !cmp.Equal(got, any(want)) {
			t.Errorf("after block %d the token blocks %v, want %v", block, got, want)
		}
	}
	checkProblem(t, "a mint to Germany", f.call(t, "POST", path+"/mints", fmt.Sprintf(`{"to":%q,"amount":"1"}`, wallet), "Idempotency-Key: "+key()), "country_not_allowed", "to")
}

func TestBatchItems(t *testing.T) {
	f := setupToken(t)
	o := f.post(t, "/v1/tokens/"+f.token+"/mints/batch", fmt.Sprintf(`{"items":[{"to":%q,"amount":"1.50","reference":"a"},{"to":%q,"amount":"2"}]}`, wallet, other))
	if diff := cmp.Diff(map[string]any{"total": 2.0, "included": 0.0, "failed": 0.0}, o["items"]); diff != "" {
		t.Error(diff)
	}
	items := "/v1/operations/" + o["id"].(string) + "/items?limit=1"
	body := f.get(t, items)
	want := []any{map[string]any{"index": 0.0, "to": wallet, "amount": "1.5", "units": "1500000000000000000", "reference": "a", "status": "queued"}}
	if diff := cmp.Diff(want, body["items"]); diff != "" {
		t.Error(diff)
	}
	body = f.get(t, items+"&cursor="+body["next_cursor"].(string))
	if i := body["items"].([]any)[0].(map[string]any); i["index"] != 1.0 || i["to"] != other || body["next_cursor"] != nil {
		t.Errorf("the second page: %v", body)
	}
	if body := f.get(t, "/v1/operations?kind=mint_batch&status=queued&token_id="+f.token); len(body["items"].([]any)) != 1 {
		t.Errorf("the filtered list: %v", body)
	}
	if body := f.get(t, "/v1/operations?status=finalized"); len(body["items"].([]any)) != 0 {
		t.Errorf("the filtered list: %v", body)
	}
	if a := f.call(t, "GET", "/v1/operations/"+f.operation+"/items", ""); a.status != http.StatusOK {
		t.Errorf("the items of something else: %d %s", a.status, a.text)
	}
}

// A queued operation is cancelled at once, as often as it is asked; what shares a transaction is not, and says why.
func TestCancelAndExplain(t *testing.T) {
	f := setupToken(t)
	mint := func() string {
		return f.post(t, "/v1/tokens/"+f.token+"/mints", fmt.Sprintf(`{"to":%q,"amount":"1"}`, wallet))["id"].(string)
	}
	id, lone, shared, other := mint(), mint(), mint(), mint()
	if e := f.get(t, "/v1/operations/"+id+"/explain"); e["status"] != "queued" || e["waiting_for"] != "lane_holder" || e["next_step"] == "" {
		t.Errorf("queued, and no server: %v", e)
	}
	for range 2 {
		a := f.call(t, "POST", "/v1/operations/"+id+"/cancel", "")
		if failure, _ := a.body["error"].(map[string]any); a.status != 202 || a.body["status"] != "rejected" || failure["code"] != "cancelled" ||
			a.header.Get("Location") != "/v1/operations/"+id {
			t.Errorf("cancel: %d %s", a.status, a.text)
		}
	}
	if e := f.get(t, "/v1/operations/"+id+"/explain"); e["status"] != "rejected" || e["waiting_for"] != nil || !strings.Contains(e["summary"].(string), "cancelled") {
		t.Errorf("cancelled: %v", e)
	}
	checkProblem(t, "speed up what was cancelled", f.call(t, "POST", "/v1/operations/"+id+"/speed-up", ""), "nothing_to_speed_up", "")

	f.submit(t, lone)
	for range 2 {
		if a := f.call(t, "POST", "/v1/operations/"+lone+"/speed-up", "{}"); a.status != 202 || a.body["status"] != "submitted" {
			t.Errorf("speed up: %d %s", a.status, a.text)
		}
	}
	if e := f.get(t, "/v1/operations/"+lone+"/explain"); len(e["attempts"].([]any)) != 1 || e["attempts"].([]any)[0].(map[string]any)["max_fee_per_gas"] != "1" {
		t.Errorf("submitted: %v", e)
	}
	f.exec(t, `update lanes set max_fee = 1`)
	checkProblem(t, "speed up beyond the cap", f.call(t, "POST", "/v1/operations/"+lone+"/speed-up", ""), "fees_at_cap", "")

	f.exec(t, `update intents set transaction_id = (select max(id) from transactions) where operation_id in ($1, $2)`, shared, other)
	checkProblem(t, "cancel what is shared", f.call(t, "POST", "/v1/operations/"+shared+"/cancel", ""), "not_cancellable", "")
	if n := f.count(t, `select count(*) from intents where cancelled_at is not null and operation_id <> $1`, id); n != 0 {
		t.Errorf("%d intents are cancelled by what was refused", n)
	}
}

func (b *bundle) count(t testing.TB, sql string, args ...any) (n int) {
	t.Helper()
	if err := b.pool.QueryRow(t.Context(), sql, args...).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}
