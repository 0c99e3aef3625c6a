package txmgr

import (
	"bufio"
	"cmp"
	"context"
	"log/slog"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/services/custody"
	"freehold/services/postgres/postgrestest"
)

// anvil starts the one on the PATH, with the first of its usual accounts.
func anvil(t *testing.T, args ...string) (*rpc.Client, *custody.Key) {
	t.Helper()
	// A skip here would hide a break: scripts/test installs anvil and says where.
	path, err := exec.LookPath(cmp.Or(os.Getenv("FREEHOLD_ANVIL"), "anvil"))
	if err != nil {
		t.Fatalf("find anvil: %v; ./scripts/test installs it", err)
	}
	ctx, kill := context.WithCancel(context.Background())
	cmd := exec.CommandContext(ctx, path, append([]string{"--port", "0", "--slots-in-an-epoch", "1"}, args...)...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	address := make(chan string, 1)
	drained := make(chan struct{})
	go func() {
		defer close(drained)
		listening := regexp.MustCompile(`Listening on (\S+)`)
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if m := listening.FindStringSubmatch(lines.Text()); m != nil {
				address <- m[1]
			}
		}
	}()
	t.Cleanup(func() {
		kill()
		<-drained
		if err := cmd.Wait(); err == nil {
			t.Error("anvil ended by itself")
		}
	})
	select {
	case a := <-address:
		client, err := rpc.DialContext(t.Context(), "http://"+a)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(client.Close)
		file := filepath.Join(t.TempDir(), "key")
		const first = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80" // known to everybody
		if err := os.WriteFile(file, []byte(first), 0o600); err != nil {
			t.Fatal(err)
		}
		key, err := custody.File(file)
		if err != nil {
			t.Fatal(err)
		}
		return client, key
	case <-time.After(20 * time.Second):
		t.Fatal("anvil does not listen")
	}
	panic("not reached")
}

// Each refusal of the table that can be provoked, as anvil words it.
func TestAnvilRefusals(t *testing.T) {
	t.Parallel()
	client, key := anvil(t, "--no-mining")
	eth := ethclient.NewClient(client)
	poor, err := custody.Development("")
	if err != nil {
		t.Fatal(err)
	}
	id := big.NewInt(31337)
	send := func(key *custody.Key, nonce, gas uint64, feeCap int64, size int) error {
		t.Helper()
		signed, err := key.SignTx(t.Context(), types.NewTx(&types.DynamicFeeTx{ChainID: id, Nonce: nonce, Gas: gas,
			GasFeeCap: big.NewInt(feeCap), GasTipCap: big.NewInt(1), To: &common.Address{9}, Data: make([]byte, size)}), id)
		if err != nil {
			t.Fatal(err)
		}
		return eth.SendTransaction(t.Context(), signed)
	}
	if err := send(key, 0, 21_000, 5e9, 0); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		err  error
		want refusal
	}{
		{send(key, 0, 21_000, 5e9, 0), known},
		{send(key, 0, 21_001, 5e9, 0), underpriced},
		{send(key, 1, 21_000, 1, 0), underpriced},
		{send(poor, 0, 21_000, 5e9, 0), funds},
		{send(key, 1, 20_000, 5e9, 0), impossible},
		{send(key, 1, 1e9, 5e9, 0), impossible},
	} {
		if c.err == nil {
			t.Errorf("what should be %s was taken", c.want)
		} else if got := classify(c.err); got != c.want {
			t.Errorf("%q is %s, want %s", c.err, got, c.want)
		}
	}
	if err := client.CallContext(t.Context(), nil, "evm_mine"); err != nil {
		t.Fatal(err)
	}
	if err := send(key, 0, 21_002, 6e9, 0); err == nil || classify(err) != spent {
		t.Errorf("a used nonce: %v", err)
	}
}

func TestAnvil(t *testing.T) {
	t.Parallel()
	client, key := anvil(t)
	b := &bench{tester: t, pool: postgrestest.New(t)}
	l, err := New(Config{Pool: b.pool, Chain: client, ChainID: 31337, Signer: key, Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Hold(t.Context()); err != nil {
		t.Fatal(err)
	}
	var target common.Address
	target[19] = 0xaa
	if err := client.CallContext(t.Context(), nil, "anvil_setCode", target, hexutil.Bytes(contract[9:])); err != nil {
		t.Fatal(err)
	}
	intent := func(data string) Intent {
		return Intent{ChainID: 31337, Signer: key.Address(), Target: target, Data: hexutil.MustDecode(data), Gas: 200_000}
	}
	b.enqueue(intent("0xff000001"), intent("0xfe000002"), intent("0xfe000003"))
	b.send(l, 2)
	for get[int](b, `select count(*) from receipts`)[0] < 2 { // it mines when it comes to it
		b.track(l)
	}
	equal(b, "rejection", get[string](b, `select encode(rejection, 'hex') from intents where rejection is not null`), "ff000001")
	equal(b, "status", get[int16](b, `select status from receipts join transactions on id = transaction_id order by nonce`), 1, 0)
	equal(b, "reason", get[string](b, `select encode(reason, 'hex') from receipts where status = 0`), "fe000003")
	// An epoch is a block, so what is final is two blocks behind the head: the genesis block, as the transactions took one
	// block or two; and two blocks later, all that was head now.
	for _, want := range []uint64{0, 2} {
		if final, err := l.nonceAt(t.Context(), "finalized"); err != nil || final != want {
			t.Errorf("finalized nonce %d (%v), want %d", final, err, want)
		}
		for range 2 {
			if err := client.CallContext(t.Context(), nil, "evm_mine"); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// A chain without base fees gets transactions of type 0 for its own id, at the price that the node names; a stale one is
// replaced by one of at least a tenth more, up to the cap.
func TestLegacyChain(t *testing.T) {
	t.Parallel()
	client, key := anvil(t, "--hardfork", "berlin", "--no-mining", "--gas-price", "2000000000")
	b := &bench{tester: t, pool: postgrestest.New(t), eth: ethclient.NewClient(client), node: &hostile{Chain: client}, key: key}
	b.target[19] = 0xaa
	// As contract, in the instructions of that time: logs its calldata.
	if err := client.CallContext(t.Context(), nil, "anvil_setCode", b.target, "0x366000600037366000a000"); err != nil {
		t.Fatal(err)
	}
	l, err := New(Config{Pool: b.pool, Chain: b.node, ChainID: 31337, Signer: key, Logger: slog.New(slog.DiscardHandler),
		Stale: time.Nanosecond, StaleBlocks: 1, MaxFeeCap: big.NewInt(3e9)})
	if err != nil {
		t.Fatal(err)
	}
	mine := func() {
		t.Helper()
		if err := client.CallContext(t.Context(), nil, "evm_mine"); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Hold(t.Context()); err != nil {
		t.Fatal(err)
	}
	b.enqueue(Intent{ChainID: 31337, Signer: key.Address(), Target: b.target, Data: []byte{1, 2, 3, 4}, Gas: 200_000})
	b.node.broadcast = func(*types.Transaction) (bool, error) { return false, nil } // taken and forgotten
	b.send(l, 1)
	for range 6 {
		mine()
		b.bump(l)
	}
	equal(b, "tips that are not the price", get[int64](b, `select count(*) from attempts where tip_cap <> fee_cap`), 0)
	equal(b, "raised by less than a tenth", get[int64](b, `
		select count(*) from (select fee_cap, lag(fee_cap) over (order by fee_cap) as before from attempts) a where fee_cap < before * 1.1`), 0)
	// 2, 2.25, 2.53, 2.85 and none beyond 3 gwei.
	equal(b, "prices", get[int64](b, `select (fee_cap / 10000000)::bigint from attempts order by fee_cap`), 200, 225, 253, 285)
	b.node.broadcast = nil
	if err := l.Echo(t.Context()); err != nil {
		t.Fatal(err)
	}
	mine()
	b.track(l)
	equal(b, "logged", b.logged(), "0x01020304")
	equal(b, "receipts", get[int16](b, `select status from receipts`), 1)
	for _, tx := range b.node.delivered {
		if tx.Type() != types.LegacyTxType || !tx.Protected() || tx.ChainId().Int64() != 31337 {
			t.Errorf("type %d, protected %t, of chain %s", tx.Type(), tx.Protected(), tx.ChainId())
		}
	}
}
