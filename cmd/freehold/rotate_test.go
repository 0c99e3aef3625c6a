package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"freehold/services/postgres"
	"freehold/services/postgres/postgrestest"
	"freehold/services/token"
)

// replica is a server that can be restarted, and is not asked meanwhile.
type replica struct {
	t      *testing.T
	listen string
	base   []string
	asked  sync.RWMutex // held shared by each request
	stop   func()
}

func (r *replica) start(signers ...string) {
	r.t.Helper()
	args := append([]string{"serve", "--listen", r.listen}, r.base...)
	for _, s := range signers {
		args = append(args, "--signer", "file:"+s)
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(r.t.Context()))
	ended := make(chan int, 1)
	go func() { ended <- execute(ctx, args) }()
	r.stop = func() {
		cancel()
		if status := <-ended; status != exitOK {
			r.t.Errorf("serve ended with %d", status)
		}
	}
	for end := time.Now().Add(time.Minute); ; time.Sleep(50 * time.Millisecond) {
		if status, _, err := tryRequest(r.t.Context(), map[string]string{"FREEHOLD_URL": "http://" + r.listen}, "GET", "/readyz", "", nil); err == nil && status == 200 {
			return
		}
		if time.Now().After(end) {
			r.t.Fatal("the server did not become ready")
		}
	}
}

func (r *replica) restart(signers ...string) {
	r.t.Helper()
	r.asked.Lock()
	defer r.asked.Unlock()
	r.stop()
	r.start(signers...)
}

// TestRotate replaces the signer of two servers under load, by a command that is killed now and then. No request fails;
// each mint is on chain once; what depends on one another, across the change, all succeeds.
func TestRotate(t *testing.T) {
	chainURL, oldKey := startAnvil(t, "--block-time", "1", "--slots-in-an-epoch", "1")
	database := postgrestest.URL(t)
	dir := t.TempDir()
	write := func(name, text string) string {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	pepper := write("pepper", "sixteen bytes or more")
	newKey := write("new", "59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d")     // anvil's second
	otherKey := write("other", "5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a") // its third
	poorKey := write("poor", strings.Repeat("0", 63)+"7")
	old, next := common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"), common.HexToAddress("0x70997970C51812dc3A010C7d01b50e0d17dc79C8")
	other := common.HexToAddress("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC")
	base := []string{"--database-url", database, "--pepper-file", pepper, "--chain-url", chainURL}
	status, out := command(t, "keys", "create", "--new-client", "Hotels", "--database-url", database, "--pepper-file", pepper)
	made := regexp.MustCompile(`key\s+(fh_test_\S+)`).FindStringSubmatch(out)
	if status != exitOK || made == nil {
		t.Fatalf("keys create: %d %s", status, out)
	}
	var replicas []*replica
	for range 2 {
		r := &replica{t: t, listen: freeAddress(t), base: base}
		r.start(oldKey)
		replicas = append(replicas, r)
		defer func() { r.stop() }()
	}
	envOf := func(r *replica) map[string]string {
		return map[string]string{"FREEHOLD_URL": "http://" + r.listen, "FREEHOLD_API_KEY": made[1], "FREEHOLD_CHAIN_RPC_URL": chainURL, "FREEHOLD_DATABASE_URL": database}
	}
	w := newWorkload(t, envOf(replicas[0]))
	node, chainID, err := dialChain(t.Context(), chainURL)
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	pool, err := postgres.Open(t.Context(), database)
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	roles := func(a common.Address) token.Roles {
		t.Helper()
		p, _, err := token.LoadPlatform(t.Context(), pool, chainID)
		if err != nil {
			t.Fatal(err)
		}
		roles, err := p.Roles(t.Context(), ethclient.NewClient(node.Client), a)
		if err != nil {
			t.Fatal(err)
		}
		return roles
	}
	held := roles(old)

	// The load: each loop registers a wallet and mints to it at once, every request at whichever server is up.
	loading, stopLoading := context.WithCancel(t.Context())
	defer stopLoading()
	var load sync.WaitGroup
	defer load.Wait()
	post := func(k int, path, key string, body any) map[string]any {
		for ; ; k++ {
			r := replicas[k%2]
			if !r.asked.TryRLock() {
				time.Sleep(time.Millisecond)
				continue
			}
			status, answer, err := tryRequest(t.Context(), envOf(r), http.MethodPost, path, key, body)
			r.asked.RUnlock()
			if err != nil || status >= 300 {
				t.Errorf("POST %s: %d %v, %v", path, status, answer, err)
			}
			return answer
		}
	}
	for loop := range 3 {
		load.Go(func() {
			for n := 0; loading.Err() == nil; n++ {
				wallet := common.BigToAddress(common.Big1).Hex()[:30] + fmt.Sprintf("%02d%010d", loop+1, n)
				post(n, "/v1/investors", fmt.Sprintf("investor-%d-%d", loop, n), map[string]any{"name": "Ada", "country": "DE", "wallets": []string{wallet}})
				// At another server.
				o := post(n+1, "/v1/tokens/"+w.token+"/mints", fmt.Sprintf("mint-%d-%d", loop, n), map[string]any{"to": wallet, "amount": "1"})
				id, _ := o["id"].(string)
				w.mu.Lock()
				w.ids = append(w.ids, id)
				w.mu.Unlock()
				select {
				case <-loading.Done():
				case <-time.After(100 * time.Millisecond):
				}
			}
		})
	}

	rotate := func(ctx context.Context, to common.Address) int {
		return execute(ctx, []string{"signer", "rotate", "--to", to.Hex(), "--database-url", database, "--chain-url", chainURL})
	}
	if status := rotate(t.Context(), next); status != exitFailure {
		t.Errorf("a rotation to a key that no server has ended with %d", status)
	}
	for _, r := range replicas {
		r.restart(oldKey, newKey, otherKey, poorKey)
	}
	if status := rotate(t.Context(), common.HexToAddress("0xd41c057fd1c78805AAC12B0A94a405c0461A6FBb")); status != exitFailure {
		t.Errorf("a rotation to an account without funds ended with %d", status)
	}
	// Killed as soon as it has asked for the grant, which then takes its course; no other is begun, and it is given up.
	begun, kill := context.WithCancel(t.Context())
	killed := make(chan int, 1)
	go func() { killed <- rotate(begun, other) }()
	for asked := false; !asked; {
		const query = `select exists (select from intents where operation_id like 'rotation grant %')`
		if err := pool.QueryRow(t.Context(), query).Scan(&asked); err != nil {
			t.Fatal(err)
		}
	}
	kill()
	if status := <-killed; status == exitOK {
		t.Error("a rotation that was killed when it had begun ended well")
	}
	if status := rotate(t.Context(), next); status != exitFailure {
		t.Errorf("a second rotation beside one that was begun ended with %d", status)
	}
	if has := roles(next); len(has.Held) != 0 {
		t.Errorf("refused, and has the roles %v", has)
	}
	if status := rotate(t.Context(), old); status != exitOK {
		t.Errorf("giving up a rotation ended with %d", status)
	}
	if has := roles(other); len(has.Held) != 0 {
		t.Errorf("an account that did not become the signer has the roles %v", has)
	}
	var revoked int
	if err := pool.QueryRow(t.Context(), `select count(*) from intents where operation_id like 'rotation revoke % ' || $1`, old.Hex()).Scan(&revoked); err != nil || revoked != 1 {
		t.Errorf("roles were taken back %d times, %v: the grant did not come first", revoked, err)
	}
	// Killed at any point and run again, until it ends by itself.
	for life := 300 * time.Millisecond; ; life += 300 * time.Millisecond {
		ctx, kill := context.WithTimeout(t.Context(), life)
		status := rotate(ctx, next)
		killed := ctx.Err() != nil
		kill()
		if status == exitOK {
			t.Logf("the rotation ended within %s", life)
			break
		}
		if !killed || life > 2*time.Minute {
			t.Fatalf("rotate ended with %d", status)
		}
	}
	if has := roles(old); len(has.Held) != 0 {
		t.Errorf("the old signer has the roles %v", has)
	}
	if has := roles(next); fmt.Sprint(has) != fmt.Sprint(held) {
		t.Errorf("the new signer has the roles %v, want the old one's %v", has, held)
	}
	for _, r := range replicas {
		r.restart(newKey)
	}
	w.mu.Lock()
	atEnd := len(w.ids)
	w.mu.Unlock()
	for end := time.Now().Add(time.Minute); ; time.Sleep(50 * time.Millisecond) {
		if w.accepted() > atEnd+10 {
			break
		}
		if time.Now().After(end) {
			t.Fatal("no mints are accepted without the old key")
		}
	}
	stopLoading()
	load.Wait()
	if status := rotate(t.Context(), next); status != exitOK {
		t.Errorf("a rotation that is done, again, ended with %d", status)
	}
	t.Logf("%d pairs", len(w.ids))
	w.finish(len(w.ids), envOf(replicas[1]))
	verifyMirror(t, envOf(replicas[1]))
	const query = `select count(distinct signer) from transactions t where exists (select from intents i join mints m on m.intent_id = i.id where i.transaction_id = t.id)`
	var signers int
	if err := pool.QueryRow(t.Context(), query).Scan(&signers); err != nil || signers != 2 {
		t.Errorf("%d signers have minted, %v, want both", signers, err)
	}
}
