package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestRebuildSeveralChains loses the database of two chains, and kills the rebuild three times on its way. In the end all is
// as if it had run once.
func TestRebuildSeveralChains(t *testing.T) {
	binary := filepath.Join(t.TempDir(), "freehold")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	w := newLoss(t, []int64{42}, "--block-time", "1", "--slots-in-an-epoch", "1")
	hotels := w.client("Hotels")
	w.serve()
	w.until("both chains are served", func() bool { return w.count(`select count(*) from platforms`) == 2 })
	const ada, bob = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8", "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"
	here := w.token(hotels, "Alpenblick", ada, bob)
	asset := w.get(hotels, here)["asset_id"]
	created := w.post(hotels, "/v1/tokens", "there", map[string]any{"asset_id": asset, "name": "There", "symbol": "T", "decimals": 0,
		"max_supply": "1000", "chain_id": 42})
	there := "/v1/tokens/" + created.body["token_id"].(string)
	mint := func(to, amount string) map[string]any { return map[string]any{"to": to, "amount": amount} }
	for i := range 5 {
		w.post(hotels, here+"/mints", fmt.Sprint("here-", i), mint(ada, "1"))
		w.post(hotels, there+"/mints", fmt.Sprint("there-", i), mint(bob, "2"))
	}
	w.settled(hotels)
	register := w.export()
	want := [2]any{w.holders(hotels, here), w.holders(hotels, there)}
	investors := w.get(hotels, "/v1/investors")
	w.lose()

	if status, out := command(t, w.rebuildArgs("--clients", register, "--factory", w.factory)...); status != exitUsage {
		t.Errorf("a factory for two chains: %d %s", status, out)
	}
	some := *w
	some.chainURLs = w.chainURLs[:1]
	if status, out := command(t, some.rebuildArgs("--clients", register)...); status != exitFailure {
		t.Errorf("one chain of two: %d %s", status, out)
	}
	for _, moment := range []struct{ what, query string }{
		{"both mirrors have begun", `select count(*) = 2 from chains`},
		{"a fence is asked for on both chains", `select count(distinct chain_id) = 2 from intents`},
		{"a part of a fence is in a block", `select count(*) > 10 from receipts`},
	} {
		p := exec.Command(binary, w.rebuildArgs("--clients", register)...)
		p.Stderr = os.Stderr
		if err := p.Start(); err != nil {
			t.Fatal(err)
		}
		w.until(moment.what, func() (there bool) {
			if err := w.pool.QueryRow(t.Context(), moment.query).Scan(&there); err != nil {
				t.Fatal(err)
			}
			return there
		})
		if err := p.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		if err := p.Wait(); err == nil {
			t.Errorf("%s: it was done before it was killed", moment.what)
		}
	}
	if n := w.count(`select count(*) from platforms`) + w.count(`select count(*) from clients`); n > 0 {
		t.Errorf("%d rows are restored before all is known", n)
	}
	if status, out := command(t, w.rebuildArgs("--clients", register)...); status != exitOK {
		t.Fatalf("rebuild: %d %s", status, out)
	}
	for id := range w.nodes {
		if n := w.count(`select count(*) from intents where chain_id = $1 and transaction_id is not null`, id); n != 128 {
			t.Errorf("on chain %d the fence has %d transactions, want 128 however often it was begun", id, n)
		}
	}
	w.verify()
	before, err := os.ReadFile(register)
	if err != nil {
		t.Fatal(err)
	}
	after, err := os.ReadFile(w.export())
	if err != nil {
		t.Fatal(err)
	}
	if string(before) != string(after) {
		t.Errorf("the register was\n%s\nand is\n%s", before, after)
	}

	w.newKey(hotels)
	w.serve()
	same(t, "who holds what", want[:], []any{w.holders(hotels, here), w.holders(hotels, there)})
	same(t, "the investors", investors, w.get(hotels, "/v1/investors"), "operation_id", "created_at")
	for i := range 5 {
		w.replay(hotels, here+"/mints", fmt.Sprint("here-", i), mint(ada, "1"), "finalized", nil)
		w.replay(hotels, there+"/mints", fmt.Sprint("there-", i), mint(bob, "2"), "finalized", nil)
	}
	w.refused(hotels, here+"/mints", "there-1", mint(bob, "2"), 422, "idempotency_key_reused")
	w.refused(hotels, there+"/mints", "here-2", mint(ada, "1"), 422, "idempotency_key_reused")
	for _, token := range []string{here, there} {
		w.issued(token, 5)
		w.post(hotels, token+"/mints", "new in "+strings.TrimPrefix(token, "/v1/tokens/"), mint(ada, "1"))
	}
	w.settled(hotels)
	w.issued(here, 6)
	w.issued(there, 6)
	w.verify()
}

// holders are who holds a token, without the block that they are as of.
func (w *loss) holders(client, token string) any {
	w.t.Helper()
	return w.get(client, token+"/holders")["items"]
}

func (w *loss) count(query string, args ...any) (n int) {
	w.t.Helper()
	if err := w.pool.QueryRow(w.t.Context(), query, args...).Scan(&n); err != nil {
		w.t.Fatal(err)
	}
	return n
}
