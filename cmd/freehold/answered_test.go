package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"freehold/bindings"
)

// answered is an answer to a request that was taken.
type answered struct {
	body     map[string]any
	replayed bool
}

func (w *loss) call(client, method, path, key string, body any) (int, answered) {
	w.t.Helper()
	var text []byte
	if body != nil {
		var err error
		if text, err = json.Marshal(body); err != nil {
			w.t.Fatal(err)
		}
	}
	r, err := http.NewRequestWithContext(w.t.Context(), method, "http://"+w.listen+path, bytes.NewReader(text))
	if err != nil {
		w.t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+w.keys[client])
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	if key != "" {
		r.Header.Set("Idempotency-Key", strings.ReplaceAll(key, " ", "-"))
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		w.t.Fatal(err)
	}
	defer response.Body.Close()
	a := answered{replayed: response.Header.Get("Idempotent-Replayed") == "true"}
	if err := json.NewDecoder(response.Body).Decode(&a.body); err != nil {
		w.t.Fatal(err)
	}
	return response.StatusCode, a
}

func (w *loss) post(client, path, key string, body any) answered {
	w.t.Helper()
	status, a := w.call(client, "POST", path, key, body)
	if status >= 300 {
		w.t.Fatalf("POST %s under %q: %d %v", path, key, status, a.body)
	}
	return a
}

func (w *loss) get(client, path string) map[string]any {
	w.t.Helper()
	status, a := w.call(client, "GET", path, "", nil)
	if status != 200 {
		w.t.Fatalf("GET %s: %d %v", path, status, a.body)
	}
	return a.body
}

func (w *loss) refused(client, path, key string, body any, status int, code string) {
	w.t.Helper()
	if s, a := w.call(client, "POST", path, key, body); s != status || a.body["code"] != code {
		w.t.Errorf("POST %s under %q: %d %v, want %d %s", path, key, s, a.body, status, code)
	}
}

// replay sends a request from before the loss twice more. Both get one operation, said to be a replay, which comes to stand
// where it should.
func (w *loss) replay(client, path, key string, body any, status string, items map[string]any) {
	w.t.Helper()
	first, second := w.post(client, path, key, body), w.post(client, path, key, body)
	if !first.replayed || !second.replayed || first.body["id"] != second.body["id"] || first.body["status"] != "queued" {
		w.t.Errorf("%q again: %+v and %+v, want the same replay", key, first, second)
	}
	o := w.get(client, fmt.Sprintf("/v1/operations/%s?wait=included&timeout=30s", first.body["id"]))
	if status != "" && o["status"] != status || o["tx_hash"] == nil || o["block_number"] == nil {
		w.t.Errorf("%q is %v, want %s", key, o, status)
	}
	if counts, _ := o["items"].(map[string]any); !maps.Equal(counts, items) {
		w.t.Errorf("%q has items %v, want %v", key, counts, items)
	}
}

// token gives a client an asset, investors and a share token, and returns the token's path.
func (w *loss) token(client, name string, wallets ...string) string {
	w.t.Helper()
	asset := w.post(client, "/v1/assets", "", map[string]any{"kind": "hotel", "name": name, "country": "AT", "uri": "ipfs://deed"})
	for i, wallet := range wallets {
		w.post(client, "/v1/investors", "", map[string]any{"name": fmt.Sprint(name, " ", i), "country": "DE", "wallets": []string{wallet}})
	}
	o := w.post(client, fmt.Sprintf("/v1/assets/%s/fractionalize", asset.body["id"]), "shares "+name,
		map[string]any{"name": name, "symbol": "S", "decimals": 0, "max_supply": "100000"})
	w.settled(client)
	return "/v1/tokens/" + o.body["token_id"].(string)
}

// settled waits until nothing of the clients is under way.
func (w *loss) settled(clients ...string) {
	w.t.Helper()
	for _, client := range clients {
		for _, status := range []string{"queued", "submitted"} {
			w.until("nothing is "+status, func() bool {
				return len(w.get(client, "/v1/operations?status="+status)["items"].([]any)) == 0
			})
		}
	}
}

// issued counts what a token decided on the chain itself: each reference once, each serial once.
func (w *loss) issued(path string, want int) {
	w.t.Helper()
	var address []byte
	var chain int64
	const token = `select address, chain_id from tokens where id = $1`
	err := w.pool.QueryRow(w.t.Context(), token, strings.TrimPrefix(path, "/v1/tokens/")).Scan(&address, &chain)
	if err != nil {
		w.t.Fatal(err)
	}
	events := bindings.NewShareToken().GetABI().Events
	logs, err := ethclient.NewClient(w.nodes[chain]).FilterLogs(w.t.Context(), ethereum.FilterQuery{Addresses: []common.Address{common.BytesToAddress(address)},
		Topics: [][]common.Hash{{events["Issued"].ID, events["IssueRefused"].ID}}})
	if err != nil {
		w.t.Fatal(err)
	}
	refs, serials := map[common.Hash]bool{}, map[common.Hash]bool{}
	for _, l := range logs {
		serials[l.Topics[1]], refs[l.Topics[2]] = true, true
	}
	if len(logs) != want || len(refs) != want || len(serials) != want {
		w.t.Errorf("%d issues of %d references and %d serials on chain, want %d", len(logs), len(refs), len(serials), want)
	}
}

// same compares answers but for some members, at any depth.
func same(t *testing.T, what string, before, after any, but ...string) {
	t.Helper()
	var strip func(any) any
	strip = func(v any) any {
		switch v := v.(type) {
		case map[string]any:
			out := map[string]any{}
			for name, member := range v {
				out[name] = strip(member)
			}
			for _, name := range but {
				delete(out, name)
			}
			return out
		case []any:
			out := make([]any, len(v))
			for i := range v {
				out[i] = strip(v[i])
			}
			return out
		}
		return v
	}
	x, err := json.Marshal(strip(before))
	if err != nil {
		t.Fatal(err)
	}
	y, err := json.Marshal(strip(after))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(x, y) {
		t.Errorf("%s was\n%s and is\n%s", what, x, y)
	}
}
