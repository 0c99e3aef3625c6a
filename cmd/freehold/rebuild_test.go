package main

import (
	"fmt"
	"testing"
)

// TestRebuild loses the database with mints under way and makes another one from the chain. Whoever sends a request again
// gets the result of before, and what had reached no block is minted once.
func TestRebuild(t *testing.T) {
	w := newLoss(t, nil)
	hotels, gold := w.client("Hotels"), w.client("Gold")
	w.serve()
	const ada, bob = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8", "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"
	shares := w.token(hotels, "Alpenblick", ada, bob)
	bars := w.token(gold, "Bar 7", "0x90F79bf6EB2c4f870365E785982E1f101E93b906")
	mint := func(to string) map[string]any { return map[string]any{"to": to, "amount": "1"} }
	batch := func(n int, to ...string) map[string]any {
		items := make([]map[string]any, n)
		for i := range items {
			items[i] = map[string]any{"to": to[i%len(to)], "amount": "2", "reference": fmt.Sprint("row ", i)}
		}
		return map[string]any{"items": items}
	}
	const singles = 30

	// Mints in blocks: one by one, and a batch of which half is refused on chain.
	for i := range singles {
		w.post(hotels, shares+"/mints", fmt.Sprint("mint-", i), mint(ada))
	}
	w.post(gold, bars+"/mints", "mint-0", mint("0x90F79bf6EB2c4f870365E785982E1f101E93b906"))
	w.settled(hotels, gold)
	w.pause()
	w.post(hotels, shares+"/freezes", "freeze", map[string]any{"wallet": bob, "frozen": true})
	w.post(hotels, shares+"/mints/batch", "refused", batch(20, ada, bob))
	w.resume()
	w.settled(hotels)
	w.post(hotels, shares+"/burns", "burn", map[string]any{"from": ada, "amount": "3"})
	w.settled(hotels)
	register := w.export()
	tokenBefore, investorsBefore := w.get(hotels, shares), w.get(hotels, "/v1/investors")

	// Then under way: signed and in the pool, signed and dropped by the node, and not yet signed.
	w.node("evm_setAutomine", false)
	pending := w.post(hotels, shares+"/mints", "pending", mint(ada))
	partly := w.post(hotels, shares+"/mints/batch", "partly", batch(250, ada))
	raw := w.signed(pending, partly)
	if len(raw) != 3 {
		t.Fatalf("%d transactions are under way, want 3", len(raw))
	}
	dropped := raw[2] // the last 50 items of the batch
	w.node("anvil_dropTransaction", dropped.hash)
	w.pause()
	w.post(hotels, shares+"/mints", "queued", mint(ada))

	w.lose()
	w.node("anvil_dropTransaction", dropped.hash) // should the lane have brought it back
	if status, out := w.rebuild(); status != exitFailure {
		t.Fatalf("a rebuild that does not know whose things are ends with %d: %s", status, out)
	}
	if status, out := w.mineDuring(func() (int, string) { return w.rebuild("--clients", register) }); status != exitOK {
		t.Fatalf("rebuild: %d %s", status, out)
	}
	if status, out := w.rebuild("--clients", register); status != exitFailure {
		t.Errorf("a rebuild into a database with tokens: %d %s", status, out)
	}
	w.node("evm_setAutomine", true)
	w.verify()
	w.newKey(hotels)
	w.newKey(gold)
	w.serve()

	// The dropped transaction's nonce is used up.
	if err := w.chain.CallContext(t.Context(), nil, "eth_sendRawTransaction", dropped.raw); err == nil {
		t.Error("a transaction from before the loss can still be sent")
	}
	same(t, "the token", tokenBefore, w.get(hotels, shares), "operation_id", "created_at", "total_supply")
	same(t, "the investors", investorsBefore, w.get(hotels, "/v1/investors"), "operation_id", "created_at")

	served := 30 + 20 + 1 + 200 // by the chain, of hotels
	w.issued(shares, served)
	for i := range singles {
		w.replay(hotels, shares+"/mints", fmt.Sprint("mint-", i), mint(ada), "finalized", nil)
	}
	w.replay(hotels, shares+"/mints", "pending", mint(ada), "finalized", nil)
	w.replay(hotels, shares+"/mints/batch", "refused", batch(20, ada, bob), "finalized",
		map[string]any{"total": 20.0, "included": 10.0, "failed": 10.0})
	w.replay(gold, bars+"/mints", "mint-0", mint("0x90F79bf6EB2c4f870365E785982E1f101E93b906"), "finalized", nil)
	w.issued(shares, served)
	w.issued(bars, 1)

	// What is missing is issued, and only that.
	w.replay(hotels, shares+"/mints/batch", "partly", batch(250, ada), "", map[string]any{"total": 250.0, "included": 250.0, "failed": 0.0})
	w.issued(shares, served+50)
	if r := w.post(hotels, shares+"/mints", "queued", mint(ada)); r.replayed {
		t.Error("a mint that had not been signed is said to have been served")
	}
	w.settled(hotels)
	w.issued(shares, served+51)

	// A key stands for one request of one client.
	w.refused(hotels, shares+"/mints", "mint-8", map[string]any{"to": ada, "amount": "5"}, 422, "idempotency_key_reused")
	w.refused(hotels, shares+"/mints/batch", "refused", batch(19, ada, bob), 422, "idempotency_key_reused")
	if r := w.post(gold, bars+"/mints", "mint-5", mint("0x90F79bf6EB2c4f870365E785982E1f101E93b906")); r.replayed {
		t.Error("one client's key counts for another")
	}
	w.post(hotels, shares+"/mints", "new", mint(ada))
	w.settled(hotels, gold)
	w.issued(shares, served+52)
	w.issued(bars, 2)

	// Other acts have no reference on chain.
	w.refused(hotels, shares+"/burns", "burn", map[string]any{"from": ada, "amount": "3"}, 409, "possibly_served")
	w.post(hotels, shares+"/burns", "another burn", map[string]any{"from": ada, "amount": "4"})
	if status, out := command(t, "rebuild", "done", "--database-url", w.url); status != exitOK {
		t.Errorf("rebuild done: %d %s", status, out)
	}
	w.post(hotels, shares+"/burns", "burn", map[string]any{"from": ada, "amount": "3"})
	w.refused(hotels, "/v1/assets/"+tokenBefore["asset_id"].(string)+"/fractionalize", "shares Alpenblick",
		map[string]any{"name": "Alpenblick", "symbol": "S", "decimals": 0, "max_supply": "100000"}, 409, "already_fractionalized")
	w.refused(hotels, "/v1/investors", "investor 0", map[string]any{"name": "Alpenblick 0", "country": "DE", "wallets": []string{ada}}, 409, "wallet_taken")
	w.token(hotels, "Seeblick", "0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65")
	w.settled(hotels)
	holders := w.get(hotels, shares+"/holders")["items"].([]any)
	if first := holders[0].(map[string]any); len(holders) != 1 || first["amount"] != fmt.Sprint(30+2*10+1+2*250+1+1-3-4-3) {
		t.Errorf("holders: %v", holders)
	}
	w.verify()
}
