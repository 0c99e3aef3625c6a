package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/bindings"
	"freehold/services/devnet"
	"freehold/services/postgres"
)

// TestRebuild loses the database with mints under way and makes another one from the chain. Whoever sends a request again
// gets the result of before, and what had reached no block is minted once.
func TestRebuild(t *testing.T) {
	w := newLoss(t)
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

// loss is an installation whose database gets lost.
type loss struct {
	t                *testing.T
	server           *devnet.Postgres
	url              string // of the database
	pepper, key      string // files
	chainURL, listen string
	chain            *rpc.Client
	factory          string
	keys             map[string]string // of clients
	stop             func()
	pool             *pgxpool.Pool
	databases        int
}

func newLoss(t *testing.T) *loss {
	t.Helper()
	server, err := devnet.StartPostgres(t.Context(), devnet.PostgresConfig{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := server.Close(); err != nil {
			t.Error(err)
		}
	})
	w := &loss{t: t, server: server, pepper: filepath.Join(t.TempDir(), "pepper"), keys: map[string]string{}}
	w.chainURL, w.key = startAnvil(t)
	node, _, err := dialChain(t.Context(), w.chainURL)
	if err != nil {
		t.Fatal(err)
	}
	w.chain = node.Client
	t.Cleanup(node.Close)
	if err := os.WriteFile(w.pepper, []byte("sixteen bytes or more"), 0o600); err != nil {
		t.Fatal(err)
	}
	w.create()
	t.Cleanup(func() { w.close() })
	return w
}

// create makes the next database and connects to it.
func (w *loss) create() {
	w.t.Helper()
	w.databases++
	name := fmt.Sprint("life", w.databases)
	w.admin("create database " + name)
	w.url = strings.Replace(w.server.URL(), "/freehold?", "/"+name+"?", 1)
	if status, out := command(w.t, "migrate", "--database-url", w.url); status != exitOK {
		w.t.Fatalf("migrate: %d %s", status, out)
	}
	var err error
	if w.pool, err = postgres.Open(w.t.Context(), w.url); err != nil {
		w.t.Fatal(err)
	}
}

func (w *loss) admin(sql string) {
	w.t.Helper()
	pool, err := postgres.Open(context.WithoutCancel(w.t.Context()), w.server.URL())
	if err != nil {
		w.t.Fatal(err)
	}
	defer pool.Close()
	if _, err := pool.Exec(context.WithoutCancel(w.t.Context()), sql); err != nil {
		w.t.Fatal(err)
	}
}

func (w *loss) close() {
	if w.stop != nil {
		w.stop()
		w.stop = nil
	}
	w.pool.Close()
}

// lose ends the program, drops the database and makes an empty one.
func (w *loss) lose() {
	w.t.Helper()
	w.close()
	w.admin(fmt.Sprintf("drop database life%d", w.databases))
	w.create()
}

// client makes a client with a key, and returns its id.
func (w *loss) client(name string) string { return w.createKey("--new-client", name) }

func (w *loss) newKey(client string) { w.createKey("--client", client) }

func (w *loss) createKey(args ...string) string {
	w.t.Helper()
	status, out := command(w.t, append([]string{"keys", "create", "--database-url", w.url, "--pepper-file", w.pepper}, args...)...)
	made := regexp.MustCompile(`key\s+(fh_test_\S+)\nid\s+\S+\nclient\s+(cli_\S+)`).FindStringSubmatch(out)
	if status != exitOK || made == nil {
		w.t.Fatalf("keys create: %d %s", status, out)
	}
	w.keys[made[2]] = made[1]
	return made[2]
}

// serve runs the program until close.
func (w *loss) serve() {
	t := w.t
	t.Helper()
	w.listen = freeAddress(t)
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	ended := make(chan int, 1)
	go func() {
		ended <- execute(ctx, []string{"serve", "--listen", w.listen, "--chain-url", w.chainURL, "--deployer-key-file", w.key,
			"--database-url", w.url, "--pepper-file", w.pepper, "--log-level", "warn"})
	}()
	w.stop = func() {
		cancel()
		if status := <-ended; status != exitOK {
			t.Errorf("serve ended with %d", status)
		}
	}
	w.until("the program serves", func() bool {
		status, _, err := tryRequest(t.Context(), map[string]string{"FREEHOLD_URL": "http://" + w.listen}, "GET", "/readyz", "", nil)
		return err == nil && status == 200
	})
	if err := w.pool.QueryRow(t.Context(), `select '0x' || encode(factory, 'hex') from platforms`).Scan(&w.factory); err != nil {
		t.Fatal(err)
	}
}

func (w *loss) rebuild(args ...string) (int, string) {
	w.t.Helper()
	return command(w.t, append([]string{"rebuild", "--database-url", w.url, "--chain-url", w.chainURL, "--deployer-key-file", w.key,
		"--factory", w.factory}, args...)...)
}

// mineDuring runs f, and has blocks made as soon as what f sends waits beside what was sent before.
func (w *loss) mineDuring(f func() (int, string)) (status int, out string) {
	w.t.Helper()
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		status, out = f()
	}()
	for mining := false; ; {
		select {
		case <-ended:
			return status, out
		case <-time.After(50 * time.Millisecond):
		}
		var pool struct{ Pending hexutil.Uint64 }
		if err := w.chain.CallContext(w.t.Context(), &pool, "txpool_status"); err != nil {
			w.t.Fatal(err)
		}
		// Two of before the loss, and as many of the fence as a lane has in flight.
		if mining = mining || pool.Pending >= 2+16; mining {
			w.node("anvil_mine", "0x5")
		}
	}
}

func (w *loss) verify() {
	w.t.Helper()
	if status, out := command(w.t, "verify", "--database-url", w.url, "--chain-url", w.chainURL); status != exitOK {
		w.t.Errorf("verify: %d %s", status, out)
	}
}

// export writes the register to a file.
func (w *loss) export() (path string) {
	w.t.Helper()
	status, out := command(w.t, "export", "--database-url", w.url, "--chain-url", w.chainURL)
	if status != exitOK {
		w.t.Fatalf("export: %d %s", status, out)
	}
	path = filepath.Join(w.t.TempDir(), "register.json")
	if err := os.WriteFile(path, []byte(out), 0o600); err != nil {
		w.t.Fatal(err)
	}
	return path
}

func (w *loss) node(method string, args ...any) {
	w.t.Helper()
	if err := w.chain.CallContext(w.t.Context(), nil, method, args...); err != nil {
		w.t.Fatalf("%s: %v", method, err)
	}
}

// pause takes the lane from the program, so that what is accepted stays queued, and resume gives it back.
func (w *loss) pause() {
	w.exec(`update lanes set holder = 'nobody', fence = fence + 1, lease_until = now() + interval '1 hour'`)
}

func (w *loss) resume() { w.exec(`update lanes set lease_until = '-infinity'`) }

func (w *loss) exec(sql string) {
	w.t.Helper()
	if _, err := w.pool.Exec(w.t.Context(), sql); err != nil {
		w.t.Fatal(err)
	}
}

func (w *loss) until(what string, done func() bool) {
	w.t.Helper()
	for end := time.Now().Add(time.Minute); !done(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			w.t.Fatalf("in a minute it did not come about that %s", what)
		}
	}
}

// signedTx is a transaction as it was given to the node.
type signedTx struct {
	hash common.Hash
	raw  hexutil.Bytes
}

// signed waits until operations are submitted and returns their transactions.
func (w *loss) signed(operations ...answered) (list []signedTx) {
	w.t.Helper()
	var ids []string
	for _, o := range operations {
		ids = append(ids, o.body["id"].(string))
	}
	w.until("all is signed", func() bool {
		var left int
		const query = `select count(*) from intents where operation_id = any($1) and transaction_id is null`
		if err := w.pool.QueryRow(w.t.Context(), query, ids).Scan(&left); err != nil {
			w.t.Fatal(err)
		}
		return left == 0
	})
	const query = `
select a.hash, a.raw
  from attempts a
  join transactions t on t.id = a.transaction_id
 where exists (select from intents i where i.transaction_id = t.id and i.operation_id = any($1))
 order by t.nonce`
	rows, err := w.pool.Query(w.t.Context(), query, ids)
	if err != nil {
		w.t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var s signedTx
		var raw []byte
		if err := rows.Scan(&s.hash, &raw); err != nil {
			w.t.Fatal(err)
		}
		s.raw = raw
		list = append(list, s)
	}
	if err := rows.Err(); err != nil {
		w.t.Fatal(err)
	}
	w.until("the node has it", func() bool {
		var tx *struct{}
		err := w.chain.CallContext(w.t.Context(), &tx, "eth_getTransactionByHash", list[len(list)-1].hash)
		return err == nil && tx != nil
	})
	return list
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
	err := w.pool.QueryRow(w.t.Context(), `select address from tokens where id = $1`, strings.TrimPrefix(path, "/v1/tokens/")).Scan(&address)
	if err != nil {
		w.t.Fatal(err)
	}
	events := bindings.NewShareToken().GetABI().Events
	logs, err := ethclient.NewClient(w.chain).FilterLogs(w.t.Context(), ethereum.FilterQuery{Addresses: []common.Address{common.BytesToAddress(address)},
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
