// Package apitest tests a running API from outside. It knows nothing of the server but its URL and a key.
package apitest

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"freehold/api"
)

// Examples executes every example of the served OpenAPI document: each request body as it is documented, in an order in
// which they make sense, and then each read. Only ids differ, since the documented ones are made up.
type Examples struct {
	URL string // of the server, without a path
	Key string // API key of a client whose assets, investors and tokens nobody else counts

	// Replace says what else to put in place of documented texts, such as api.ExampleWallet where that wallet is taken.
	Replace map[string]string

	// Settle waits until an operation has done what it says. By default it asks the API for up to a minute, and an
	// operation that failed fails the test.
	Settle func(t testing.TB, operation map[string]any)
}

// story is the order of the examples that write, by operationId.
var story = []string{
	"create-asset", "create-investor", "update-investor", "fractionalize-asset", "mint", "speed-up-operation", "cancel-operation",
	"prepare-transfer", "prepare-approval", "prepare-permit", "prepare-delegation", "prepare-delegation-message", "prepare-attestation",
	"attest-investor", "create-distribution", "prepare-purchase", "prepare-purchase-authorization", "prepare-purchase-permit",
	"prepare-claim", "prepare-vote", "prepare-ballot", "mint-batch", "burn", "force-transfer", "freeze", "pause", "unpause", "block-countries", "create-token", "create-watch", "revoke-investor",
	"vault-tokenize-batch", "vault-tokenize", "vault-detokenize", "vault-search", "vaultless-tokenize", "vaultless-detokenize", "tokenize-text",
}

// late are the examples that a chain may be faster than: then they are answered 409.
var late = map[string]bool{"speed-up-operation": true, "cancel-operation": true, "list-watch-holders": true}

// prepared are the examples that a node answers, for which 503 is right while there is none, and those of them that want a
// token with votes, which the example's is not.
var prepared = map[string]int{"prepare-transfer": http.StatusServiceUnavailable, "prepare-approval": http.StatusServiceUnavailable,
	"prepare-permit": http.StatusServiceUnavailable, "prepare-attestation": http.StatusServiceUnavailable,
	"prepare-purchase": http.StatusServiceUnavailable, "prepare-purchase-authorization": http.StatusServiceUnavailable,
	"prepare-purchase-permit": http.StatusServiceUnavailable, "prepare-claim": http.StatusServiceUnavailable,
	"prepare-vote": http.StatusServiceUnavailable, "prepare-ballot": http.StatusServiceUnavailable,
	"prepare-delegation": http.StatusUnprocessableEntity, "prepare-delegation-message": http.StatusUnprocessableEntity}

// Run executes the examples.
func (e Examples) Run(t testing.TB) {
	t.Helper()
	ids := map[string]string{}
	for from, to := range e.Replace {
		ids[from] = to
	}
	routes := e.routes(t)
	for _, name := range story {
		r, ok := routes[name]
		if !ok {
			t.Fatalf("the document has no operation %s", name)
		}
		delete(routes, name)
		if late[name] {
			e.try(t, r, ids, http.StatusConflict)
			continue
		}
		if other, ok := prepared[name]; ok {
			e.try(t, r, ids, other)
			continue
		}
		answer := e.call(t, r, ids)
		switch name {
		case "create-asset":
			ids[api.ExampleAsset] = answer["id"].(string)
		case "create-investor":
			ids[api.ExampleInvestor] = answer["id"].(string)
			answer = map[string]any{"id": answer["operation_id"], "kind": "register_investor"}
		case "update-investor", "revoke-investor":
			answer = map[string]any{"id": answer["operation_id"]}
		case "create-distribution":
			ids[api.ExampleDistribution] = answer["id"].(string)
		case "create-watch":
			ids[api.ExampleWatch] = answer["id"].(string)
		case "vault-tokenize":
			ids[api.ExampleVaulted] = answer["token"].(string)
		case "vaultless-tokenize":
			ids[api.ExampleVaultless] = answer["items"].([]any)[0].(map[string]any)["token"].(string)
		case "fractionalize-asset":
			ids[api.ExampleToken] = answer["token_id"].(string)
		case "mint":
			ids[api.ExampleOperation] = answer["id"].(string)
		}
		switch {
		case name == "create-asset", name == "create-watch", name == "create-distribution", name == "tokenize-text", strings.HasPrefix(name, "vault"):
		case e.Settle != nil:
			e.Settle(t, answer)
		default:
			e.settle(t, answer["id"].(string))
		}
	}
	var ends []route
	for _, name := range []string{"delete-watch", "erase-subject"} {
		ends = append(ends, routes[name])
		delete(routes, name)
	}
	for name, r := range routes {
		if r.method != http.MethodGet {
			t.Errorf("no example of %s is executed: it has no place in the story", name)
			continue
		}
		if late[name] {
			e.try(t, r, ids, http.StatusConflict)
			continue
		}
		e.call(t, r, ids)
	}
	for _, end := range ends {
		e.call(t, end, ids)
	}
}

// route is what the document says of one operation.
type route struct {
	method, path, name string
	status             int
	example            json.RawMessage
}

func (e Examples) routes(t testing.TB) map[string]route {
	t.Helper()
	var doc struct {
		Paths map[string]map[string]struct {
			OperationID string
			Parameters  []struct {
				Name, In string
				Schema   struct{ Examples []any }
			}
			RequestBody *struct {
				Content map[string]struct{ Example json.RawMessage }
			}
			Responses map[string]any
		}
	}
	_, body := e.send(t, http.MethodGet, "/openapi.json", nil, "")
	if err := json.Unmarshal(body, &doc); err != nil {
		t.Fatalf("the OpenAPI document: %v", err)
	}
	routes := map[string]route{}
	for path, methods := range doc.Paths {
		for method, o := range methods {
			r := route{method: strings.ToUpper(method), path: path, name: o.OperationID}
			for _, p := range o.Parameters {
				if p.In != "path" {
					continue
				}
				if len(p.Schema.Examples) == 0 {
					t.Fatalf("%s: the parameter %s has no example", o.OperationID, p.Name)
				}
				r.path = strings.ReplaceAll(r.path, "{"+p.Name+"}", fmt.Sprint(p.Schema.Examples[0]))
			}
			if o.RequestBody != nil {
				if r.example = o.RequestBody.Content["application/json"].Example; len(r.example) == 0 {
					t.Fatalf("%s: the body has no example", o.OperationID)
				}
			}
			for status := range o.Responses {
				if status != "default" {
					if _, err := fmt.Sscan(status, &r.status); err != nil {
						t.Fatalf("%s: response %q", o.OperationID, status)
					}
				}
			}
			routes[r.name] = r
		}
	}
	return routes
}

// call executes one example and returns what is answered, which must have the documented status.
func (e Examples) call(t testing.TB, r route, ids map[string]string) map[string]any {
	t.Helper()
	return e.try(t, r, ids, 0)
}

// try is call that may be answered with one other status.
func (e Examples) try(t testing.TB, r route, ids map[string]string, other int) map[string]any {
	t.Helper()
	path, body := r.path, string(r.example)
	for from, to := range ids {
		path, body = strings.ReplaceAll(path, from, to), strings.ReplaceAll(body, from, to)
	}
	status, text := e.send(t, r.method, path, []byte(body), "example-"+r.name+"-"+rand.Text())
	if status != r.status && status != other {
		t.Fatalf("the example of %s: %s %s %s\nanswered %d, not %d: %s", r.name, r.method, path, body, status, r.status, text)
	}
	var answer map[string]any
	if status == http.StatusNoContent || r.name == "get-dataset" && status == http.StatusOK {
		return nil
	}
	if err := json.Unmarshal(text, &answer); err != nil {
		t.Fatalf("the answer to the example of %s: %v in %s", r.name, err, text)
	}
	return answer
}

func (e Examples) settle(t testing.TB, id string) {
	t.Helper()
	_, text := e.send(t, http.MethodGet, "/v1/operations/"+id+"?wait=included&timeout=60s", nil, "")
	var o struct{ Status string }
	if err := json.Unmarshal(text, &o); err != nil {
		t.Fatalf("operation %s: %v in %s", id, err, text)
	}
	switch o.Status {
	case "included", "safe", "finalized":
	default:
		t.Fatalf("operation %s is not included: %s", id, text)
	}
}

func (e Examples) send(t testing.TB, method, path string, body []byte, key string) (status int, text []byte) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, e.URL+path, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+e.Key)
	r.Header.Set("Content-Type", "application/json")
	if method != http.MethodGet {
		r.Header.Set("Idempotency-Key", key)
	}
	client := http.Client{Timeout: 90 * time.Second}
	response, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if text, err = io.ReadAll(response.Body); err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, text
}
