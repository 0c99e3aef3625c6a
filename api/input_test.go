package api_test

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

const (
	wallet       = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"
	other        = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"
	terms        = `"name":"Alpenblick","symbol":"ALP","family":"fungible","decimals":18,"max_supply":"1000"`
	unknownAsset = "ast_01jb2m5t4efx0v8a9n3kq7w6yz"
	unknownToken = "tok_01jb2m7a9pe4btnz6w3hy5r2qv"
)

// fixture is an asset, its token of 18 decimals capped at 1000, and an investor with both wallets.
type fixture struct {
	*bundle
	asset, token, investor, operation string
}

func setupToken(t *testing.T) *fixture {
	t.Helper()
	return setup(t).fixture(t)
}

func (b *bundle) fixture(t *testing.T) *fixture {
	t.Helper()
	f := &fixture{bundle: b}
	f.asset = f.post(t, "/v1/assets", `{"kind":"hotel","name":"Alpenblick"}`)["id"].(string)
	f.investor = f.post(t, "/v1/investors", fmt.Sprintf(`{"name":"Ada","country":"DE","wallets":[%q,%q]}`, wallet, other))["id"].(string)
	o := f.post(t, "/v1/assets/"+f.asset+"/fractionalize", `{`+terms+`}`)
	f.token, f.operation = o["token_id"].(string), o["id"].(string)
	return f
}

// Whatever a client sends is answered by a 4xx that says what is wrong and where, and changes nothing.
func TestBadRequests(t *testing.T) {
	f := setupToken(t)
	f.mirrorToken(t, f.token)
	mints, batch := "/v1/tokens/"+f.token+"/mints", "/v1/tokens/"+f.token+"/mints/batch"
	burns, forced, freezes := "/v1/tokens/"+f.token+"/burns", "/v1/tokens/"+f.token+"/forced-transfers", "/v1/tokens/"+f.token+"/freezes"
	inv := "/v1/investors/" + f.investor
	inv2 := "/v1/investors/" + f.post(t, "/v1/investors", `{"name":"Bo","country":"SE","wallets":["0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65"]}`)["id"].(string)
	var many []string
	for i := range 49 { // two it has
		many = append(many, fmt.Sprintf("%040x", i+1))
	}
	countries := "/v1/tokens/" + f.token + "/countries"
	mint := func(to, amount string) string { return fmt.Sprintf(`{"to":%q,"amount":%q}`, to, amount) }
	good := mint(wallet, "1")
	deep := strings.Repeat(`[`, 10_000) + strings.Repeat(`]`, 10_000)
	lower, upper := strings.ToLower(wallet), "0x"+strings.ToUpper(wallet[2:])

	for _, c := range []struct {
		name, method, path, body string
		header                   []string
		status                   int
		code, field              string
	}{
		{"control: the good request", "POST", mints, good, nil, 202, "", ""},
		{"control: lower case", "POST", mints, mint(lower, "1"), nil, 202, "", ""},
		{"control: upper case", "POST", mints, mint(upper, "1"), nil, 202, "", ""},
		{"control: no content type", "POST", mints, good, []string{"Content-Type: "}, 202, "", ""},
		{"control: charset", "POST", mints, good, []string{"Content-Type: application/json; charset=UTF-8"}, 202, "", ""},

		{"malformed address", "POST", mints, mint("0x123", "1"), nil, 422, "invalid_address", "to"},
		{"no 0x", "POST", mints, mint(wallet[2:], "1"), nil, 422, "invalid_address", "to"},
		{"0X", "POST", mints, mint("0X"+lower[2:], "1"), nil, 422, "invalid_address", "to"},
		{"not hexadecimal", "POST", mints, mint("0x"+strings.Repeat("g", 40), "1"), nil, 422, "invalid_address", "to"},
		{"0x within", "POST", mints, mint("0x0x"+lower[4:], "1"), nil, 422, "invalid_address", "to"},
		{"a name", "POST", mints, mint("ada.eth", "1"), nil, 422, "invalid_address", "to"},
		{"empty address", "POST", mints, mint("", "1"), nil, 422, "invalid_address", "to"},
		{"zero address", "POST", mints, mint("0x"+strings.Repeat("0", 40), "1"), nil, 422, "invalid_address", "to"},
		{"wrong checksum", "POST", mints, mint(strings.Replace(wallet, "C5", "c5", 1), "1"), nil, 422, "invalid_address", "to"},
		{"address of another type", "POST", mints, `{"to":7,"amount":"1"}`, nil, 422, "invalid_request", "to"},
		{"null address", "POST", mints, `{"to":null,"amount":"1"}`, nil, 422, "invalid_request", "to"},
		{"no address", "POST", mints, `{"amount":"1"}`, nil, 422, "invalid_request", "to"},
		{"wallet in the path", "GET", "/v1/wallets/0x12/holdings", "", nil, 422, "invalid_address", "address"},
		{"zero wallet in the path", "GET", "/v1/wallets/0x" + strings.Repeat("0", 40) + "/holdings", "", nil, 422, "invalid_address", "address"},
		{"not eligible", "POST", mints, mint("0x90F79bf6EB2c4f870365E785982E1f101E93b906", "1"), nil, 422, "wallet_not_eligible", "to"},

		{"zero", "POST", mints, mint(wallet, "0"), nil, 422, "amount_not_positive", "amount"},
		{"zero with decimals", "POST", mints, mint(wallet, "0.000"), nil, 422, "amount_not_positive", "amount"},
		{"negative", "POST", mints, mint(wallet, "-1"), nil, 422, "amount_not_positive", "amount"},
		{"too precise", "POST", mints, mint(wallet, "1.0000000000000000001"), nil, 422, "amount_too_precise", "amount"},
		{"too large", "POST", mints, mint(wallet, "1"+strings.Repeat("0", 80)), nil, 422, "amount_too_large", "amount"},
		{"a novel", "POST", mints, mint(wallet, strings.Repeat("9", 500_000)), nil, 422, "amount_too_large", "amount"},
		{"beyond the cap", "POST", mints, mint(wallet, "1000.000000000000000001"), nil, 422, "cap_exceeded", "amount"},
		{"NaN", "POST", mints, mint(wallet, "NaN"), nil, 422, "invalid_amount", "amount"},
		{"infinity", "POST", mints, mint(wallet, "Infinity"), nil, 422, "invalid_amount", "amount"},
		{"exponent", "POST", mints, mint(wallet, "1e3"), nil, 422, "invalid_amount", "amount"},
		{"a huge exponent", "POST", mints, mint(wallet, "1e999999999"), nil, 422, "invalid_amount", "amount"},
		{"a tiny exponent", "POST", mints, mint(wallet, "1e-999999999"), nil, 422, "invalid_amount", "amount"},
		{"hexadecimal", "POST", mints, mint(wallet, "0x10"), nil, 422, "invalid_amount", "amount"},
		{"separators", "POST", mints, mint(wallet, "1,000"), nil, 422, "invalid_amount", "amount"},
		{"a plus", "POST", mints, mint(wallet, "+1"), nil, 422, "invalid_amount", "amount"},
		{"a space", "POST", mints, mint(wallet, " 1"), nil, 422, "invalid_amount", "amount"},
		{"other digits", "POST", mints, mint(wallet, "١٢"), nil, 422, "invalid_amount", "amount"},
		{"empty amount", "POST", mints, mint(wallet, ""), nil, 422, "invalid_amount", "amount"},
		{"a JSON number", "POST", mints, `{"to":"` + wallet + `","amount":1}`, nil, 422, "invalid_request", "amount"},
		{"a JSON fraction", "POST", mints, `{"to":"` + wallet + `","amount":1.5}`, nil, 422, "invalid_request", "amount"},
		{"a huge JSON number", "POST", mints, `{"to":"` + wallet + `","amount":1e999999}`, nil, 422, "invalid_request", "amount"},
		{"amount of another type", "POST", mints, `{"to":"` + wallet + `","amount":["1"]}`, nil, 422, "invalid_request", "amount"},
		{"no amount", "POST", mints, `{"to":"` + wallet + `"}`, nil, 422, "invalid_request", "amount"},

		{"batch: address", "POST", batch, fmt.Sprintf(`{"items":[%s,%s]}`, good, mint("0x1", "1")), nil, 422, "invalid_address", "items[1].to"},
		{"batch: amount", "POST", batch, fmt.Sprintf(`{"items":[%s,%s,%s,%s]}`, good, good, good, mint(wallet, "0")), nil, 422, "amount_not_positive", "items[3].amount"},
		{"batch: a JSON number", "POST", batch, fmt.Sprintf(`{"items":[%s,{"to":%q,"amount":3}]}`, good, wallet), nil, 422, "invalid_request", "items[1].amount"},
		{"batch: unknown field", "POST", batch, fmt.Sprintf(`{"items":[{"to":%q,"amount":"1","memo":"x"}]}`, wallet), nil, 422, "unknown_field", "items[0].memo"},
		{"batch: missing field", "POST", batch, fmt.Sprintf(`{"items":[{"to":%q}]}`, wallet), nil, 422, "invalid_request", "items[0].amount"},
		{"batch: empty", "POST", batch, `{"items":[]}`, nil, 422, "batch_too_large", "items"},
		{"batch: null", "POST", batch, `{"items":null}`, nil, 422, "invalid_request", "items"},
		{"batch: 1001", "POST", batch, `{"items":[` + strings.Repeat(good+",", 1000) + good + `]}`, nil, 422, "batch_too_large", "items"},
		{"batch: beyond the cap", "POST", batch, fmt.Sprintf(`{"items":[%s,%s]}`, good, mint(wallet, "1000")), nil, 422, "cap_exceeded", "items"},
		{"batch: NUL in a reference", "POST", batch, fmt.Sprintf(`{"items":[{"to":%q,"amount":"1","reference":"\u0000"}]}`, wallet), nil, 422, "invalid_request", "items[0].reference"},

		{"unknown token", "POST", "/v1/tokens/" + unknownToken + "/mints", good, nil, 404, "not_found", ""},
		{"id of another type", "POST", "/v1/tokens/" + f.asset + "/mints", good, nil, 404, "not_found", "id"},
		{"no id", "POST", "/v1/tokens/7/mints", good, nil, 404, "not_found", "id"},
		{"NUL in the id", "GET", "/v1/tokens/tok_%00", "", nil, 404, "not_found", "id"},
		{"invalid UTF-8 in the id", "GET", "/v1/assets/ast_%ff", "", nil, 404, "not_found", "id"},
		{"a slash in the id", "GET", "/v1/assets/ast_%2f", "", nil, 404, "not_found", "id"},
		{"a long id", "GET", "/v1/assets/ast_" + strings.Repeat("0", 5000), "", nil, 404, "not_found", "id"},
		{"upper case id", "GET", "/v1/assets/" + strings.ToUpper(f.asset), "", nil, 404, "not_found", "id"},
		{"asset: unknown", "GET", "/v1/assets/" + unknownAsset, "", nil, 404, "not_found", ""},
		{"asset_id in the body: of another type", "POST", "/v1/tokens", `{"asset_id":"` + f.token + `",` + terms + `}`, nil, 404, "not_found", "asset_id"},
		{"asset_id in the body: unknown", "POST", "/v1/tokens", `{"asset_id":"` + unknownAsset + `",` + terms + `}`, nil, 404, "not_found", ""},
		{"operation: unknown", "GET", "/v1/operations/op_01jb2m7a9qfmkv1s8e0dc6x4ht", "", nil, 404, "not_found", ""},

		{"operation: cancel an unknown one", "POST", "/v1/operations/op_01jb2m7a9qfmkv1s8e0dc6x4ht/cancel", "", nil, 404, "not_found", ""},
		{"operation: cancel what is none", "POST", "/v1/operations/" + f.token + "/cancel", "", nil, 404, "not_found", "id"},
		{"operation: cancel with a body", "POST", "/v1/operations/" + f.operation + "/cancel", `{"now":true}`, nil, 422, "unknown_field", "now"},
		{"operation: cancel what others wait for", "POST", "/v1/operations/" + f.operation + "/cancel", "{}", nil, 409, "not_cancellable", ""},
		{"operation: speed up what is queued", "POST", "/v1/operations/" + f.operation + "/speed-up", "", nil, 409, "nothing_to_speed_up", ""},
		{"operation: speed up an unknown one", "POST", "/v1/operations/op_01jb2m7a9qfmkv1s8e0dc6x4ht/speed-up", "", nil, 404, "not_found", ""},
		{"operation: explain an unknown one", "GET", "/v1/operations/op_01jb2m7a9qfmkv1s8e0dc6x4ht/explain", "", nil, 404, "not_found", ""},
		{"operation: explain what is none", "GET", "/v1/operations/7/explain", "", nil, 404, "not_found", "id"},
		{"operation: explain with a parameter", "GET", "/v1/operations/" + f.operation + "/explain?verbose=1", "", nil, 422, "unknown_field", "verbose"},
		{"no key", "POST", mints, good, []string{"Idempotency-Key: "}, 400, "idempotency_key_missing", "Idempotency-Key"},
		{"no key, no body", "POST", "/v1/tokens/" + f.token + "/pause", "", []string{"Idempotency-Key: "}, 400, "idempotency_key_missing", "Idempotency-Key"},
		{"long key", "POST", mints, good, []string{"Idempotency-Key: " + strings.Repeat("k", 256)}, 422, "invalid_request", "Idempotency-Key"},
		{"key with a space", "POST", mints, good, []string{"Idempotency-Key: a b"}, 422, "invalid_request", "Idempotency-Key"},
		{"key beyond ASCII", "POST", mints, good, []string{"Idempotency-Key: schlüssel"}, 422, "invalid_request", "Idempotency-Key"},
		{"long optional key", "POST", "/v1/assets", `{"kind":"a","name":"b"}`, []string{"Idempotency-Key: " + strings.Repeat("k", 256)}, 422, "invalid_request", "Idempotency-Key"},

		{"no JSON", "POST", mints, `to=you`, nil, 400, "invalid_json", ""},
		{"half a JSON", "POST", mints, good[:20], nil, 400, "invalid_json", ""},
		{"no body", "POST", mints, "", nil, 400, "invalid_json", ""},
		{"only space", "POST", mints, " \n", nil, 400, "invalid_json", ""},
		{"trailing garbage", "POST", mints, good + "x", nil, 400, "invalid_json", ""},
		{"two values", "POST", mints, good + good, nil, 400, "invalid_json", ""},
		{"trailing comma", "POST", mints, good[:len(good)-1] + ",}", nil, 400, "invalid_json", ""},
		{"a comment", "POST", mints, good + "// hi", nil, 400, "invalid_json", ""},
		{"single quotes", "POST", mints, strings.ReplaceAll(good, `"`, `'`), nil, 400, "invalid_json", ""},
		{"NaN as JSON", "POST", mints, `{"to":"` + wallet + `","amount":NaN}`, nil, 400, "invalid_json", ""},
		{"byte order mark", "POST", mints, "\xef\xbb\xbf" + good, nil, 400, "invalid_json", ""},
		{"UTF-16", "POST", mints, "\xff\xfe{\x00}\x00", nil, 400, "invalid_json", ""},
		{"name given twice", "POST", mints, `{"to":"` + wallet + `","amount":"1","amount":"2"}`, nil, 400, "invalid_json", "amount"},
		{"name given twice, escaped", "POST", mints, `{"to":"` + wallet + `","amount":"1","\u0061mount":"2"}`, nil, 400, "invalid_json", "amount"},
		{"name given twice within", "POST", batch, `{"items":[{"to":"` + wallet + `","to":"` + other + `","amount":"1"}]}`, nil, 400, "invalid_json", "items[0].to"},
		{"invalid UTF-8", "POST", "/v1/assets", "{\"kind\":\"hotel\",\"name\":\"a\xffb\"}", nil, 400, "invalid_json", ""},
		{"overlong UTF-8", "POST", "/v1/assets", "{\"kind\":\"hotel\",\"name\":\"a\xc0\x80b\"}", nil, 400, "invalid_json", ""},
		{"deep nesting", "POST", mints, deep, nil, 400, "invalid_json", ""},
		{"an array", "POST", mints, `[` + good + `]`, nil, 422, "invalid_request", "body"},
		{"a string", "POST", mints, `"x"`, nil, 422, "invalid_request", "body"},
		{"null", "POST", mints, `null`, nil, 422, "invalid_request", "body"},
		{"unknown field", "POST", mints, good[:len(good)-1] + `,"memo":"x"}`, nil, 422, "unknown_field", "memo"},
		{"field in another case", "POST", mints, `{"To":"` + wallet + `","to":"` + wallet + `","amount":"1"}`, nil, 422, "unknown_field", "To"},
		{"unknown field without a name", "POST", mints, good[:len(good)-1] + `,"":"x"}`, nil, 422, "unknown_field", ""},
		{"a body where none is", "POST", "/v1/tokens/" + f.token + "/pause", `{"why":"x"}`, nil, 422, "unknown_field", "why"},

		{"form", "POST", mints, "to=x", []string{"Content-Type: application/x-www-form-urlencoded"}, 415, "unsupported_media_type", "Content-Type"},
		{"text", "POST", mints, good, []string{"Content-Type: text/plain"}, 415, "unsupported_media_type", "Content-Type"},
		{"latin-1", "POST", mints, good, []string{"Content-Type: application/json; charset=latin1"}, 415, "unsupported_media_type", "Content-Type"},
		{"nonsense", "POST", mints, good, []string{"Content-Type: ;;;"}, 415, "unsupported_media_type", "Content-Type"},
		{"gzip", "POST", mints, good, []string{"Content-Encoding: gzip"}, 415, "unsupported_media_type", "Content-Encoding"},
		{"10 MB", "POST", mints, `{"to":"` + strings.Repeat("x", 10<<20) + `"}`, nil, 413, "body_too_large", ""},
		{"one byte over", "POST", mints, good + strings.Repeat(" ", 1<<20+1-len(good)), nil, 413, "body_too_large", ""},
		{"control: just not over", "POST", mints, good + strings.Repeat(" ", 1<<20-len(good)), nil, 202, "", ""},

		{"NUL in a name", "POST", "/v1/assets", `{"kind":"hotel","name":"a\u0000b"}`, nil, 422, "invalid_request", "name"},
		{"NUL in a field's name", "POST", "/v1/assets", `{"kind":"hotel","name":"a","\u0000":1}`, nil, 422, "invalid_request", "\x00"},
		{"empty name", "POST", "/v1/assets", `{"kind":"hotel","name":""}`, nil, 422, "invalid_request", "name"},
		{"long name", "POST", "/v1/assets", `{"kind":"hotel","name":"` + strings.Repeat("ä", 201) + `"}`, nil, 422, "invalid_request", "name"},
		{"control: just not long", "POST", "/v1/assets", `{"kind":"hotel","name":"` + strings.Repeat("ä", 200) + `"}`, nil, 201, "", ""},
		{"empty kind", "POST", "/v1/assets", `{"kind":"","name":"x"}`, nil, 422, "invalid_request", "kind"},
		{"asset: country", "POST", "/v1/assets", `{"kind":"hotel","name":"x","country":"de"}`, nil, 422, "invalid_country", "country"},
		{"asset: document", "POST", "/v1/assets", `{"kind":"hotel","name":"x","document":"0x12"}`, nil, 422, "invalid_request", "document"},

		{"investor: country", "POST", "/v1/investors", `{"name":"x","country":"XX","wallets":["0x90F79bf6EB2c4f870365E785982E1f101E93b906"]}`, nil, 422, "invalid_country", "country"},
		{"investor: empty name", "POST", "/v1/investors", `{"name":"","country":"DE","wallets":["0x90F79bf6EB2c4f870365E785982E1f101E93b906"]}`, nil, 422, "invalid_request", "name"},
		{"investor: no wallet", "POST", "/v1/investors", `{"name":"x","country":"DE","wallets":[]}`, nil, 422, "invalid_request", "wallets"},
		{"investor: bad wallet", "POST", "/v1/investors", `{"name":"x","country":"DE","wallets":["` + other + `","0x1"]}`, nil, 422, "invalid_address", "wallets[1]"},
		{"investor: wallet twice", "POST", "/v1/investors", `{"name":"x","country":"DE","wallets":["0x90F79bf6EB2c4f870365E785982E1f101E93b906","0x90f79bf6eb2c4f870365e785982e1f101e93b906"]}`, nil, 422, "invalid_request", "wallets[1]"},
		{"investor: wallet taken", "POST", "/v1/investors", `{"name":"x","country":"DE","wallets":["` + wallet + `"]}`, nil, 409, "wallet_taken", "wallets"},
		{"investor: expired", "POST", "/v1/investors", `{"name":"x","country":"DE","wallets":["0x90F79bf6EB2c4f870365E785982E1f101E93b906"],"expires_at":"2001-01-01T00:00:00Z"}`, nil, 422, "invalid_request", "expires_at"},
		{"investor: expires in year 0", "POST", "/v1/investors", `{"name":"x","country":"DE","wallets":["0x90F79bf6EB2c4f870365E785982E1f101E93b906"],"expires_at":"0001-01-01T00:00:00Z"}`, nil, 422, "invalid_request", "expires_at"},
		{"investor: expires beyond what UTC can be written as", "POST", "/v1/investors", `{"name":"x","country":"DE","wallets":["0x90F79bf6EB2c4f870365E785982E1f101E93b906"],"expires_at":"9999-12-31T23:59:59-01:00"}`, nil, 422, "invalid_request", "expires_at"},
		{"investor: no time", "POST", "/v1/investors", `{"name":"x","country":"DE","wallets":["0x90F79bf6EB2c4f870365E785982E1f101E93b906"],"expires_at":"tomorrow"}`, nil, 422, "invalid_request", "expires_at"},

		{"update: country", "PATCH", inv, `{"country":"Germany"}`, nil, 422, "invalid_country", "country"},
		{"update: empty name", "PATCH", inv, `{"name":""}`, nil, 422, "invalid_request", "name"},
		{"control: null says nothing", "PATCH", inv, `{"name":null}`, nil, 202, "", ""},
		{"update: expired", "PATCH", inv, `{"expires_at":"2001-01-01T00:00:00Z"}`, nil, 422, "invalid_request", "expires_at"},
		{"update: expires in year 0", "PATCH", inv, `{"expires_at":"0001-01-01T00:00:00Z"}`, nil, 422, "invalid_request", "expires_at"},
		{"update: no time", "PATCH", inv, `{"expires_at":"2001-01-01"}`, nil, 422, "invalid_request", "expires_at"},
		{"update: bad wallet", "PATCH", inv, `{"wallets":["0x1"]}`, nil, 422, "invalid_address", "wallets[0]"},
		{"update: wallet twice", "PATCH", inv, `{"wallets":["` + wallet + `","` + strings.ToLower(wallet) + `"]}`, nil, 422, "invalid_request", "wallets[1]"},
		{"update: wallet added and removed", "PATCH", inv, `{"wallets":["` + wallet + `"],"remove_wallets":["` + wallet + `"]}`, nil, 422, "invalid_request", "remove_wallets[0]"},
		{"update: no wallet of it", "PATCH", inv, `{"remove_wallets":["0x90F79bf6EB2c4f870365E785982E1f101E93b906"]}`, nil, 422, "invalid_request", "remove_wallets[0]"},
		{"update: too many wallets", "PATCH", inv, `{"wallets":["0x` + strings.Join(many, `","0x`) + `"]}`, nil, 422, "invalid_request", "wallets"},
		{"update: wallet taken", "PATCH", inv2, `{"wallets":["` + wallet + `"]}`, nil, 409, "wallet_taken", "wallets"},
		{"update: unknown field", "PATCH", inv, `{"number":7}`, nil, 422, "unknown_field", "number"},
		{"update: no body", "PATCH", inv, "", nil, 400, "invalid_json", ""},
		{"update: no key", "PATCH", inv, `{}`, []string{"Idempotency-Key: "}, 400, "idempotency_key_missing", "Idempotency-Key"},
		{"update: unknown", "PATCH", "/v1/investors/inv_01jb2m6h2sf7pr5d1c8xt0m9gk", `{}`, nil, 404, "not_found", ""},
		{"update: id of another type", "PATCH", "/v1/investors/" + f.asset, `{}`, nil, 404, "not_found", "id"},
		{"update: another method", "PUT", inv, `{}`, nil, 405, "method_not_allowed", ""},
		{"control: update nothing", "PATCH", inv, `{}`, nil, 202, "", ""},
		{"control: admit what is admitted", "PATCH", inv, `{"wallets":["` + wallet + `"],"remove_wallets":[]}`, nil, 202, "", ""},
		{"revoke: no key", "POST", inv + "/revoke", "", []string{"Idempotency-Key: "}, 400, "idempotency_key_missing", "Idempotency-Key"},
		{"revoke: a body", "POST", inv + "/revoke", `{"why":"x"}`, nil, 422, "unknown_field", "why"},
		{"revoke: unknown", "POST", "/v1/investors/inv_01jb2m6h2sf7pr5d1c8xt0m9gk/revoke", "", nil, 404, "not_found", ""},
		{"control: revoke", "POST", inv2 + "/revoke", "", nil, 202, "", ""},

		{"token: decimals", "POST", "/v1/tokens", `{"asset_id":"` + f.asset + `","name":"a","symbol":"b","decimals":37,"max_supply":"1"}`, nil, 422, "invalid_request", "decimals"},
		{"token: negative decimals", "POST", "/v1/tokens", `{"asset_id":"` + f.asset + `","name":"a","symbol":"b","decimals":-1,"max_supply":"1"}`, nil, 422, "invalid_request", "decimals"},
		{"token: broken decimals", "POST", "/v1/tokens", `{"asset_id":"` + f.asset + `","name":"a","symbol":"b","decimals":1.5,"max_supply":"1"}`, nil, 422, "invalid_request", "decimals"},
		{"token: decimals as a string", "POST", "/v1/tokens", `{"asset_id":"` + f.asset + `","name":"a","symbol":"b","decimals":"6","max_supply":"1"}`, nil, 422, "invalid_request", "decimals"},
		{"token: no decimals", "POST", "/v1/tokens", `{"asset_id":"` + f.asset + `","name":"a","symbol":"b","max_supply":"1"}`, nil, 422, "invalid_request", "decimals"},
		{"token: zero supply", "POST", "/v1/tokens", `{"asset_id":"` + f.asset + `","name":"a","symbol":"b","decimals":6,"max_supply":"0"}`, nil, 422, "amount_not_positive", "max_supply"},
		{"token: supply too precise", "POST", "/v1/tokens", `{"asset_id":"` + f.asset + `","name":"a","symbol":"b","decimals":0,"max_supply":"1.5"}`, nil, 422, "amount_too_precise", "max_supply"},
		{"token: supply as a number", "POST", "/v1/tokens", `{"asset_id":"` + f.asset + `","name":"a","symbol":"b","decimals":0,"max_supply":1000}`, nil, 422, "invalid_request", "max_supply"},
		{"token: family", "POST", "/v1/tokens", `{"asset_id":"` + f.asset + `","name":"a","symbol":"b","family":"magic","decimals":0,"max_supply":"1"}`, nil, 422, "invalid_request", "family"},
		{"token: empty symbol", "POST", "/v1/tokens", `{"asset_id":"` + f.asset + `","name":"a","symbol":"","decimals":0,"max_supply":"1"}`, nil, 422, "invalid_request", "symbol"},
		{"token: long name", "POST", "/v1/tokens", `{"asset_id":"` + f.asset + `","name":"` + strings.Repeat("x", 65) + `","symbol":"b","decimals":0,"max_supply":"1"}`, nil, 422, "invalid_request", "name"},
		{"token: name long in bytes", "POST", "/v1/tokens", `{"asset_id":"` + f.asset + `","name":"` + strings.Repeat("ä", 64) + `","symbol":"b","decimals":0,"max_supply":"1"}`, nil, 422, "invalid_request", "name"},
		{"fractionalized twice", "POST", "/v1/assets/" + f.asset + "/fractionalize", `{` + terms + `}`, nil, 409, "already_fractionalized", ""},

		{"burn: more than held", "POST", burns, `{"from":"` + wallet + `","amount":"1"}`, nil, 422, "insufficient_balance", "amount"},
		{"burn: address", "POST", burns, `{"from":"0x","amount":"1"}`, nil, 422, "invalid_address", "from"},
		{"burn: zero", "POST", burns, `{"from":"` + wallet + `","amount":"0"}`, nil, 422, "amount_not_positive", "amount"},
		{"forced transfer: more than held", "POST", forced, `{"from":"` + wallet + `","to":"` + other + `","amount":"1"}`, nil, 422, "insufficient_balance", "amount"},
		{"freeze: neither", "POST", freezes, `{"wallet":"` + wallet + `"}`, nil, 422, "invalid_request", "amount"},
		{"freeze: both", "POST", freezes, `{"wallet":"` + wallet + `","amount":"1","frozen":true}`, nil, 422, "invalid_request", "amount"},
		{"freeze: negative", "POST", freezes, `{"wallet":"` + wallet + `","amount":"-1"}`, nil, 422, "amount_not_positive", "amount"},
		{"freeze: frozen as a string", "POST", freezes, `{"wallet":"` + wallet + `","frozen":"yes"}`, nil, 422, "invalid_request", "frozen"},
		{"control: freeze nothing", "POST", freezes, `{"wallet":"` + wallet + `","amount":"0"}`, nil, 202, "", ""},
		{"control: unfreeze", "POST", freezes, `{"wallet":"` + wallet + `","frozen":false}`, nil, 202, "", ""},
		{"control: pause without a body", "POST", "/v1/tokens/" + f.token + "/pause", "", nil, 202, "", ""},
		{"control: unpause with an empty body", "POST", "/v1/tokens/" + f.token + "/unpause", "{}", nil, 202, "", ""},

		{"countries: none such", "PUT", countries, `{"blocked":["US","XX"]}`, nil, 422, "invalid_country", "blocked[1]"},
		{"countries: twice", "PUT", countries, `{"blocked":["US","IR","US"]}`, nil, 422, "invalid_request", "blocked[2]"},
		{"countries: missing", "PUT", countries, `{}`, nil, 422, "invalid_request", "blocked"},
		{"countries: null", "PUT", countries, `{"blocked":null}`, nil, 422, "invalid_request", "blocked"},
		{"countries: no list", "PUT", countries, `{"blocked":"US"}`, nil, 422, "invalid_request", "blocked"},
		{"countries: too many", "PUT", countries, `{"blocked":["US"` + strings.Repeat(`,"US"`, 250) + `]}`, nil, 422, "invalid_request", "blocked"},
		{"countries: unknown field", "PUT", countries, `{"blocked":[],"allowed":[]}`, nil, 422, "unknown_field", "allowed"},
		{"countries: no key", "PUT", countries, `{"blocked":[]}`, []string{"Idempotency-Key: "}, 400, "idempotency_key_missing", "Idempotency-Key"},
		{"countries: unknown token", "PUT", "/v1/tokens/" + unknownToken + "/countries", `{"blocked":[]}`, nil, 404, "not_found", ""},
		{"countries: another method", "POST", countries, `{"blocked":[]}`, nil, 405, "method_not_allowed", ""},
		{"control: countries", "PUT", countries, `{"blocked":["US"]}`, nil, 202, "", ""},
		{"control: no countries", "PUT", countries, `{"blocked":[]}`, nil, 202, "", ""},

		{"limit zero", "GET", "/v1/assets?limit=0", "", nil, 422, "invalid_request", "limit"},
		{"limit too large", "GET", "/v1/assets?limit=201", "", nil, 422, "invalid_request", "limit"},
		{"limit no number", "GET", "/v1/assets?limit=ten", "", nil, 422, "invalid_request", "limit"},
		{"limit overflow", "GET", "/v1/assets?limit=99999999999999999999", "", nil, 422, "invalid_request", "limit"},
		{"cursor: nonsense", "GET", "/v1/assets?cursor=!!", "", nil, 422, "invalid_request", "cursor"},
		{"cursor: no JSON", "GET", "/v1/assets?cursor=AAAA", "", nil, 422, "invalid_request", "cursor"},
		{"cursor: NUL", "GET", "/v1/assets?cursor=" + cursor(`{"after":"\u0000"}`), "", nil, 422, "invalid_request", "cursor"},
		{"cursor: of another list", "GET", "/v1/tokens/" + f.token + "/holders?cursor=" + cursor(`{"after":"`+f.asset+`"}`), "", nil, 422, "invalid_request", "cursor"},
		{"cursor: of another shape", "GET", "/v1/operations/" + f.operation + "/items?cursor=" + cursor(`{"index":-1}`), "", nil, 422, "invalid_request", "cursor"},
		{"cursor: huge units", "GET", "/v1/tokens/" + f.token + "/holders?cursor=" + cursor(`{"block":1,"units":"1e999999999"}`), "", nil, 422, "invalid_request", "cursor"},
		{"cursor: huge block", "GET", "/v1/tokens/" + f.token + "/transfers?cursor=" + cursor(`{"block":18446744073709551615,"log":0}`), "", nil, 422, "invalid_request", "cursor"},
		{"unknown parameter", "GET", "/v1/assets?page=2", "", nil, 422, "unknown_field", "page"},
		{"status", "GET", "/v1/operations?status=done", "", nil, 422, "invalid_request", "status"},
		{"kind", "GET", "/v1/operations?kind=%00", "", nil, 422, "invalid_request", "kind"},
		{"token_id", "GET", "/v1/operations?token_id=%00", "", nil, 404, "not_found", "token_id"},
		{"asset_id", "GET", "/v1/tokens?asset_id=x", "", nil, 404, "not_found", "asset_id"},
		{"at_block", "GET", "/v1/tokens/" + f.token + "/holders?at_block=-1", "", nil, 422, "invalid_request", "at_block"},
		{"at_block overflow", "GET", "/v1/tokens/" + f.token + "/holders?at_block=9223372036854775808", "", nil, 422, "invalid_request", "at_block"},
		{"at_time", "GET", "/v1/tokens/" + f.token + "/supply?at_time=2026-02-30T00:00:00Z", "", nil, 422, "invalid_request", "at_time"},
		{"holder", "GET", "/v1/tokens/" + f.token + "/holders/0x12", "", nil, 422, "invalid_address", "address"},
		{"wait", "GET", "/v1/operations/" + f.operation + "?wait=mined", "", nil, 422, "invalid_request", "wait"},
		{"timeout", "GET", "/v1/operations/" + f.operation + "?wait=included&timeout=61s", "", nil, 422, "invalid_request", "timeout"},
		{"negative timeout", "GET", "/v1/operations/" + f.operation + "?wait=included&timeout=-1s", "", nil, 422, "invalid_request", "timeout"},
		{"timeout without a unit", "GET", "/v1/operations/" + f.operation + "?wait=included&timeout=10", "", nil, 422, "invalid_request", "timeout"},

		{"no route", "GET", "/v1/nothing", "", nil, 404, "not_found", ""},
		{"no route with NUL", "GET", "/v1/%00", "", nil, 404, "not_found", ""},
		{"no method", "DELETE", "/v1/assets", "", nil, 405, "method_not_allowed", ""},
		{"an odd method", "BREW", "/v1/assets", "", nil, 405, "method_not_allowed", ""},
		{"no API key", "GET", "/v1/assets", "", []string{"Authorization: "}, 401, "unauthorized", ""},
		{"another scheme", "GET", "/v1/assets", "", []string{"Authorization: Basic YTpi"}, 401, "unauthorized", ""},
		{"only the scheme", "GET", "/v1/assets", "", []string{"Authorization: Bearer"}, 401, "unauthorized", ""},
		{"a typo in the key", "GET", "/v1/assets", "", []string{"Authorization: Bearer " + f.key[:len(f.key)-1] + "!"}, 401, "unauthorized", ""},
		{"no API key, 10 MB", "POST", "/v1/assets", strings.Repeat("x", 10<<20), []string{"Authorization: ", "Expect: 100-continue"}, 401, "unauthorized", ""},
	} {
		header := append([]string{"Idempotency-Key: " + key()}, c.header...)
		a := f.call(t, c.method, c.path, c.body, header...)
		if a.status != c.status {
			t.Errorf("%s: %d, want %d: %.300s", c.name, a.status, c.status, a.text)
			continue
		}
		if c.status >= 400 {
			checkProblem(t, c.name, a, c.code, c.field)
		}
	}
}

// checkProblem says whether an answer is a problem of a code that names a field, "" for no matter which.
func checkProblem(t *testing.T, name string, a answer, code, field string) {
	t.Helper()
	if got := a.header.Get("Content-Type"); got != "application/problem+json" {
		t.Errorf("%s: Content-Type is %q", name, got)
	}
	if a.body["code"] != code {
		t.Errorf("%s: code is %v, want %s: %.300s", name, a.body["code"], code, a.text)
	}
	if a.body["status"] != float64(a.status) || a.body["type"] != "urn:freehold:problem:"+code || a.body["title"] == "" ||
		a.body["detail"] == "" || a.body["instance"] != "urn:freehold:request:"+a.header.Get("X-Request-ID") {
		t.Errorf("%s: members are wrong: %.500s", name, a.text)
	}
	if len(a.text) > 2000 {
		t.Errorf("%s: the problem has %d bytes, and repeats what it was sent?", name, len(a.text))
	}
	fields, _ := a.body["errors"].([]any)
	if field == "" {
		return
	}
	for _, f := range fields {
		if f := f.(map[string]any); f["field"] == field && f["detail"] != "" {
			return
		}
	}
	t.Errorf("%s: no error names %q: %.500s", name, field, a.text)
}

// A body that does not say how long it is may be no longer than one that does.
func TestLongBodyInChunks(t *testing.T) {
	f := setup(t)
	r, err := http.NewRequestWithContext(t.Context(), "POST", f.url+"/v1/assets", io.LimitReader(zeros{}, 10<<20))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+f.key)
	r.Header.Set("Content-Type", "application/json")
	checkProblem(t, "chunks", f.do(t, r), "body_too_large", "")
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = '0'
	}
	return len(p), nil
}

func TestTwoKeysAreNone(t *testing.T) {
	f := setup(t)
	r, err := http.NewRequestWithContext(t.Context(), "POST", f.url+"/v1/assets", strings.NewReader(`{"kind":"hotel","name":"x"}`))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+f.key)
	r.Header["Idempotency-Key"] = []string{"a", "b"}
	checkProblem(t, "two keys", f.do(t, r), "invalid_request", "Idempotency-Key")
}

// A body that never ends must not hold a handler for ever; one that ends late is told so. (The server's own limit is 30 s.)
func TestSlowBody(t *testing.T) {
	b := setupServer(t, func(s *http.Server) { s.ReadTimeout = 300 * time.Millisecond })
	pr, pw := io.Pipe()
	defer pw.Close()
	r, err := http.NewRequestWithContext(t.Context(), "POST", b.url+"/v1/assets", pr)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+b.key)
	checkProblem(t, "slow", b.do(t, r), "request_timeout", "")
}
