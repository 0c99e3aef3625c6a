package api_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"freehold/api"
	"freehold/indexer"
	"freehold/services/access"
)

func TestHealthNeedsNoKey(t *testing.T) {
	broken := false
	b := setup(t, func(c *api.Config) {
		c.MirrorStatus = func(context.Context) (indexer.Status, error) {
			return indexer.Status{Number: 7, Synced: true, LagTime: 3 * time.Second, Differences: 2}, nil
		}
		c.Checks = map[string]func(context.Context) error{
			"database": func(context.Context) error { return nil },
			"indexer": func(context.Context) error {
				if broken {
					return errors.New("the node at 10.1.2.3 is gone")
				}
				return nil
			},
		}
	})
	b.key = ""
	b.call(t, "GET", "/healthz", "") // so that there is something to count
	for path, want := range map[string]string{
		"/healthz": `"up"`, "/readyz": `"ready"`, "/metrics": "freehold_http_request", "/openapi.json": `"openapi":"3.1.0"`,
		"/openapi.yaml": "openapi: 3.1.0", "/docs": "swagger-ui", "/docs/swagger-ui.css": "swagger-ui", "/docs/": "swagger-ui",
	} {
		if a := b.call(t, "GET", path, ""); a.status != 200 || !strings.Contains(a.text, want) {
			t.Errorf("GET %s: %d, %.200s", path, a.status, a.text)
		}
	}
	broken = true
	a := b.call(t, "GET", "/readyz", "")
	if a.status != 503 || a.body["detail"] != "not ready: indexer" {
		t.Errorf("GET /readyz: %d %s", a.status, a.text)
	}
	checkProblem(t, "not ready", a, "not_ready", "")
	mirror, _ := a.body["mirror"].(map[string]any)
	for member, want := range map[string]any{"block": 7.0, "synced": true, "verified": false, "lag_seconds": 3.0, "differences": 2.0} {
		if mirror[member] != want {
			t.Errorf("the mirror's %s is %v, want %v", member, mirror[member], want)
		}
	}
	if log := b.log.String(); !strings.Contains(log, "10.1.2.3") {
		t.Errorf("the log does not say why: %s", log)
	}
}

// The page works without a network: it names nothing outside the server, and its policy forbids it.
func TestDocsAreOffline(t *testing.T) {
	b := setup(t)
	a := b.call(t, "GET", "/docs", "")
	for _, part := range strings.FieldsFunc(a.text, func(r rune) bool { return strings.ContainsRune("\"'<> \n", r) }) {
		if strings.Contains(part, "//") && strings.Contains(part, ".") && strings.HasPrefix(part, "http") {
			t.Errorf("the page refers to %s", part)
		}
	}
	if !strings.HasPrefix(a.header.Get("Content-Security-Policy"), "default-src 'self'") {
		t.Errorf("policy: %q", a.header.Get("Content-Security-Policy"))
	}
	for _, file := range []string{"swagger-ui-bundle.js", "swagger-ui-standalone-preset.js", "swagger-ui.css", "favicon-32x32.png"} {
		if !strings.Contains(a.text, "/docs/"+file) {
			t.Errorf("the page does not load /docs/%s", file)
		}
		if f := b.call(t, "GET", "/docs/"+file, ""); f.status != 200 || len(f.text) < 200 {
			t.Errorf("/docs/%s: %d, %d bytes", file, f.status, len(f.text))
		}
	}
}

func TestUnauthorizedSaysHow(t *testing.T) {
	b := setup(t)
	for key, want := range map[string]string{
		"":                `Bearer realm="freehold"`,
		"Bearer nonsense": `Bearer realm="freehold", error="invalid_token"`,
	} {
		a := b.call(t, "GET", "/v1/assets", "", "Authorization: "+key)
		checkProblem(t, key, a, "unauthorized", "")
		if got := a.header.Get("WWW-Authenticate"); got != want {
			t.Errorf("%q: WWW-Authenticate is %q, want %q", key, got, want)
		}
	}
	if a := b.call(t, "GET", "/v1/assets", "", "Authorization: bEARER "+b.key); a.status != 200 {
		t.Errorf("the scheme in another case: %d", a.status)
	}
	keys, err := b.access.Keys(t.Context(), b.client.ID)
	if err != nil {
		t.Fatal(err)
	}
	if err := b.access.Revoke(t.Context(), keys[0].KID); err != nil {
		t.Fatal(err)
	}
	checkProblem(t, "revoked", b.call(t, "GET", "/v1/assets", ""), "unauthorized", "")
}

// Each route but the open ones is closed without a key: those of the document, so none can be forgotten.
func TestEveryDocumentedRouteNeedsAKey(t *testing.T) {
	b := setup(t)
	routes := 0
	for path, methods := range b.get(t, "/openapi.json")["paths"].(map[string]any) {
		for method := range methods.(map[string]any) {
			routes++
			path := strings.NewReplacer("{id}", unknownToken, "{address}", wallet).Replace(path)
			checkProblem(t, method+" "+path, b.call(t, strings.ToUpper(method), path, "", "Authorization: "), "unauthorized", "")
		}
	}
	if routes < 24 {
		t.Errorf("the document has %d routes", routes)
	}
}

// Each documented route takes the scope that the document says, and no other: with that alone a key gets past the door, and
// with all but that it does not.
func TestEveryDocumentedRouteNeedsItsScope(t *testing.T) {
	b := setup(t)
	make := func(scopes ...access.Scope) string {
		t.Helper()
		key, _, err := b.access.CreateKey(t.Context(), b.client.ID, "x", access.Test, time.Time{}, scopes...)
		if err != nil {
			t.Fatal(err)
		}
		return "Authorization: Bearer " + key
	}
	only, allBut := map[access.Scope]string{}, map[access.Scope]string{}
	for _, s := range access.AllScopes() {
		only[s] = make(s)
		allBut[s] = make(slices.DeleteFunc(access.AllScopes(), func(x access.Scope) bool { return x == s })...)
	}
	used := map[access.Scope]bool{}
	for path, methods := range b.get(t, "/openapi.json")["paths"].(map[string]any) {
		for method, o := range methods.(map[string]any) {
			key := o.(map[string]any)["security"].([]any)[0].(map[string]any)["key"].([]any)
			scope := access.Scope(key[0].(string))
			used[scope] = true
			path := strings.NewReplacer("{id}", unknownToken, "{address}", wallet, "{token}", "x", "{subject}", "x").Replace(path)
			name := method + " " + path
			checkProblem(t, name, b.call(t, strings.ToUpper(method), path, "", allBut[scope]), "scope_missing", "")
			if a := b.call(t, strings.ToUpper(method), path, "", only[scope]); a.status == 401 || a.status == 403 {
				t.Errorf("%s with %s: %d %s", name, scope, a.status, a.text)
			}
		}
	}
	if len(used) != len(access.AllScopes()) {
		t.Errorf("of %d scopes the routes need %d", len(access.AllScopes()), len(used))
	}
}

func TestAPanicIsNotTold(t *testing.T) {
	b := setup(t, func(c *api.Config) { c.Mirror = nil })
	a := b.call(t, "GET", "/v1/wallets/"+wallet+"/holdings", "", "X-Request-ID: my-id")
	if a.status != 500 || strings.Contains(a.text, "nil") {
		t.Errorf("%d %s", a.status, a.text)
	}
	checkProblem(t, "panic", a, "internal_error", "")
	log := b.log.String()
	if !strings.Contains(log, "request=my-id") || !strings.Contains(log, "nil pointer") || !strings.Contains(log, "holding.go") {
		t.Errorf("the log does not tell the panic: %s", log)
	}
	if a := b.call(t, "GET", "/v1/assets", ""); a.status != 200 {
		t.Errorf("after the panic: %d", a.status)
	}
}

// A database that fails is our fault, and its message is nobody's business.
func TestAnErrorIsNotTold(t *testing.T) {
	b := setup(t)
	b.get(t, "/v1/assets")
	if _, err := b.pool.Exec(t.Context(), `alter table assets rename to secret_assets`); err != nil {
		t.Fatal(err)
	}
	a := b.call(t, "GET", "/v1/assets", "")
	if a.status != 500 || strings.Contains(a.text, "SQLSTATE") {
		t.Errorf("%d %s", a.status, a.text)
	}
	checkProblem(t, "error", a, "internal_error", "")
	if !strings.Contains(b.log.String(), "SQLSTATE") {
		t.Errorf("the log does not tell the error: %s", b.log)
	}
}

func TestLogHoldsNoSecrets(t *testing.T) {
	b := setup(t)
	secret := b.key[strings.LastIndex(b.key, "_")+1:]
	b.post(t, "/v1/assets", `{"kind":"hotel","name":"very private"}`)
	b.call(t, "GET", "/v1/assets?cursor="+secret, "", "Cookie: session="+secret)
	b.call(t, "GET", "/v1/assets", "", "Authorization: Bearer "+b.key+"x")
	b.call(t, "POST", "/v1/assets", `{"very private`)
	log := b.log.String()
	if strings.Contains(log, secret[:20]) || strings.Contains(log, "very private") {
		t.Errorf("the log tells secrets: %s", log)
	}
	for _, want := range []string{"method=POST", "path=/v1/assets", "status=201", "client=" + b.client.ID, "ip=127.0.0.1", "took="} {
		if !strings.Contains(log, want) {
			t.Errorf("the log lacks %s: %s", want, log)
		}
	}
}

// Whoever calls can make up paths and methods, but not metrics' labels.
func TestMetricsCountRoutes(t *testing.T) {
	b := setup(t)
	b.get(t, "/v1/assets")
	b.call(t, "GET", "/v1/assets/"+unknownAsset, "")
	for i := range 5 {
		b.call(t, "GET", fmt.Sprintf("/v1/x%d", i), "")
		b.call(t, fmt.Sprintf("BREW%d", i), "/v1/assets", "")
	}
	text := b.call(t, "GET", "/metrics", "").text
	for _, want := range []string{
		`freehold_http_requests_total{method="GET",route="/v1/assets",status="200"} 1`,
		`freehold_http_requests_total{method="GET",route="/v1/assets/:id",status="404"} 1`,
		`freehold_http_requests_total{method="other",route="unmatched",status="404"} 5`,
		`freehold_http_requests_total{method="other",route="unmatched",status="405"} 5`,
		`freehold_http_request_duration_seconds_count{method="GET",route="/v1/assets"} 1`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in:\n%s", want, text)
		}
	}
}

func TestMethodNotAllowedSaysWhichAre(t *testing.T) {
	b := setup(t)
	if a := b.call(t, "DELETE", "/v1/assets", ""); !strings.Contains(a.header.Get("Allow"), "POST") {
		t.Errorf("Allow is %q", a.header.Get("Allow"))
	}
}

// A wait outlives the time that a request may take to arrive, and ends with the server.
func TestLongPoll(t *testing.T) {
	const arrival = 2 * time.Second
	f := setupServer(t, func(s *http.Server) { s.ReadTimeout = arrival }).fixture(t)
	start := time.Now()
	a := f.call(t, "GET", "/v1/operations/"+f.operation+"?wait=included&timeout=2500ms", "")
	if took := time.Since(start); a.status != 200 || a.body["status"] != "queued" || took < arrival {
		t.Errorf("after %v: %d %s", took, a.status, a.text)
	}

	start = time.Now()
	before := f.pool.Stat().AcquireCount()
	done := make(chan answer)
	go func() { done <- f.call(t, "GET", "/v1/operations/"+f.operation+"?wait=included&timeout=60s", "") }()
	for f.pool.Stat().AcquireCount() < before+10 { // only who waits looks again and again
		time.Sleep(time.Millisecond)
	}
	if err := f.server.Shutdown(t.Context()); err != nil {
		t.Fatal(err)
	}
	a = <-done
	if took := time.Since(start); a.status != 200 || a.body["id"] != f.operation || took > 50*time.Second {
		t.Errorf("at shutdown after %v: %d %s", took, a.status, a.text)
	}
}
