package devnet_test

import (
	"bufio"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/services/devnet"
)

// account signs for tests. Its nonces are its own business, so use it from one goroutine.
type account struct {
	key     *ecdsa.PrivateKey
	address common.Address
	nonce   uint64
}

func newAccount(t testing.TB) *account {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return &account{key: key, address: crypto.PubkeyToAddress(key.PublicKey)}
}

func (a *account) sign(t testing.TB, to common.Address, gas uint64, data []byte) *types.Transaction {
	t.Helper()
	tx, err := types.SignNewTx(a.key, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), Nonce: a.nonce, To: &to, Value: big.NewInt(1), Gas: gas, Data: data,
		GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(1000 * params.GWei),
	})
	if err != nil {
		t.Fatal(err)
	}
	a.nonce++
	return tx
}

func startChain(t testing.TB, c devnet.ChainConfig) (*devnet.Chain, *ethclient.Client) {
	t.Helper()
	chain, err := devnet.StartChain(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Errorf("close chain: %v", err)
		}
	})
	client, err := ethclient.Dial(chain.HTTPURL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return chain, client
}

func send(t testing.TB, client *ethclient.Client, txs ...*types.Transaction) {
	t.Helper()
	for _, tx := range txs {
		if err := client.SendTransaction(t.Context(), tx); err != nil {
			t.Fatalf("send transaction: %v", err)
		}
	}
}

// receipt waits for a transaction to be included.
func receipt(t testing.TB, client *ethclient.Client, hash common.Hash) *types.Receipt {
	t.Helper()
	for start := time.Now(); ; time.Sleep(2 * time.Millisecond) {
		r, err := client.TransactionReceipt(t.Context(), hash)
		if err == nil {
			return r
		}
		if !errors.Is(err, ethereum.NotFound) || time.Since(start) > 20*time.Second {
			t.Fatalf("receipt of %s: %v", hash, err)
		}
	}
}

func number(t testing.TB, client *ethclient.Client, tag int64) uint64 {
	t.Helper()
	h, err := client.HeaderByNumber(t.Context(), big.NewInt(tag))
	if err != nil {
		t.Fatalf("block %d: %v", tag, err)
	}
	return h.Number.Uint64()
}

func TestChainFunds(t *testing.T) {
	a := newAccount(t)
	chain, client := startChain(t, devnet.ChainConfig{Funded: []common.Address{a.address}, Manual: true})
	balance, err := client.BalanceAt(t.Context(), a.address, nil)
	million := new(big.Int).Mul(big.NewInt(1e6), big.NewInt(params.Ether))
	if err != nil || balance.Cmp(million) != 0 {
		t.Errorf("balance %v, %v; want %v", balance, err, million)
	}
	id, err := client.ChainID(t.Context())
	if err != nil || id.Cmp(chain.ChainID()) != 0 || id.Int64() != 1337 {
		t.Errorf("chain id %v, %v; want 1337", id, err)
	}
}

// Without a block time a transaction is included soon, and blocks come only for transactions.
func TestChainBlocksOnDemand(t *testing.T) {
	a := newAccount(t)
	_, client := startChain(t, devnet.ChainConfig{Funded: []common.Address{a.address}})
	for range 3 {
		tx := a.sign(t, a.address, 21000, nil)
		start := time.Now()
		send(t, client, tx)
		receipt(t, client, tx.Hash())
		t.Logf("included after %v", time.Since(start))
	}
	time.Sleep(300 * time.Millisecond)
	if n := number(t, client, -2); n != 3 {
		t.Errorf("head %d; want a block for each of the 3 transactions and no other", n)
	}
}

// A burst shares blocks, and nothing of it is left behind.
func TestChainBurst(t *testing.T) {
	a := newAccount(t)
	_, client := startChain(t, devnet.ChainConfig{Funded: []common.Address{a.address}})
	var last common.Hash
	for range 300 {
		tx := a.sign(t, a.address, 21000, nil)
		send(t, client, tx)
		last = tx.Hash()
	}
	receipt(t, client, last)
	if n := number(t, client, -2); n > 60 {
		t.Errorf("%d blocks for 300 transactions", n)
	}
}

func TestChainTicks(t *testing.T) {
	_, client := startChain(t, devnet.ChainConfig{BlockTime: 20 * time.Millisecond})
	time.Sleep(500 * time.Millisecond)
	if n := number(t, client, -2); n < 5 || n > 26 {
		t.Errorf("head %d after 500 ms of blocks every 20 ms", n)
	}
}

func TestChainFinality(t *testing.T) {
	chain, client := startChain(t, devnet.ChainConfig{Manual: true, Epoch: 4})
	want := func(head, safe, finalized uint64) {
		t.Helper()
		h, s, f := number(t, client, int64(rpc.LatestBlockNumber)), number(t, client, int64(rpc.SafeBlockNumber)), number(t, client, int64(rpc.FinalizedBlockNumber))
		if h != head || s != safe || f != finalized {
			t.Errorf("head, safe, finalized %d, %d, %d; want %d, %d, %d", h, s, f, head, safe, finalized)
		}
	}
	want(0, 0, 0)
	blocks := []common.Hash{{}}
	for range 20 {
		blocks = append(blocks, chain.Commit())
	}
	want(20, 16, 12)
	if err := chain.Fork(blocks[14]); err != nil {
		t.Fatal(err)
	}
	want(14, 14, 12)
	for range 3 {
		chain.Commit()
	}
	want(17, 14, 12)
	if err := chain.Fork(blocks[5]); err != nil {
		t.Fatal(err)
	}
	want(5, 5, 5)
}

// What a fork takes off the chain waits again, and comes back under another block.
func TestChainFork(t *testing.T) {
	a := newAccount(t)
	chain, client := startChain(t, devnet.ChainConfig{Funded: []common.Address{a.address}, Manual: true})
	parent := chain.Commit()
	tx := a.sign(t, common.Address{1}, 21000, nil)
	send(t, client, tx)
	first := chain.Commit()
	if r := receipt(t, client, tx.Hash()); r.BlockHash != first {
		t.Fatalf("included in %s; want %s", r.BlockHash, first)
	}
	if err := chain.Fork(parent); err != nil {
		t.Fatal(err)
	}
	if _, err := client.TransactionReceipt(t.Context(), tx.Hash()); !errors.Is(err, ethereum.NotFound) {
		t.Errorf("receipt on the other side of the fork: %v", err)
	}
	second := chain.Commit()
	if r := receipt(t, client, tx.Hash()); r.BlockHash != second || second == first {
		t.Errorf("included in %s; want the new block %s, not the old %s", r.BlockHash, second, first)
	}
	if err := chain.Fork(common.Hash{1}); err == nil {
		t.Error("forked to a block that does not exist")
	}
}

// Forks and blocks from several sides, with the loop running: for the race detector, and for deadlocks.
func TestChainConcurrent(t *testing.T) {
	a := newAccount(t)
	chain, client := startChain(t, devnet.ChainConfig{Funded: []common.Address{a.address}})
	root := chain.Commit()
	var group sync.WaitGroup
	for range 3 {
		group.Go(func() {
			for range 10 {
				chain.Commit()
			}
		})
	}
	group.Go(func() {
		for range 5 {
			if err := chain.Fork(root); err != nil {
				t.Error(err)
			}
		}
	})
	txs := make([]*types.Transaction, 50)
	for i := range txs {
		txs[i] = a.sign(t, a.address, 21000, nil)
	}
	group.Go(func() {
		for _, tx := range txs {
			if err := client.SendTransaction(context.Background(), tx); err != nil {
				t.Error(err)
			}
		}
	})
	group.Wait()
	receipt(t, client, txs[len(txs)-1].Hash())
}

// emitter's code emits an empty log (LOG0 of no data) and stops.
var emitter = common.FromHex("0x60006000a000")

func TestChainLogsAndSubscriptions(t *testing.T) {
	a := newAccount(t)
	chain, client := startChain(t, devnet.ChainConfig{Funded: []common.Address{a.address}, Manual: true})
	ws, err := ethclient.Dial(chain.WSURL())
	if err != nil {
		t.Fatal(err)
	}
	defer ws.Close()
	heads := make(chan *types.Header, 16)
	subscription, err := ws.SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer subscription.Unsubscribe()

	// Constructor: copy the 6 bytes that follow its own 12 and return them.
	initcode := append(common.FromHex("0x6006600c60003960066000f3"), emitter...)
	create, err := types.SignNewTx(a.key, types.LatestSignerForChainID(chain.ChainID()), &types.DynamicFeeTx{
		ChainID: chain.ChainID(), Gas: 200_000, Data: initcode, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(10 * params.GWei),
	})
	if err != nil {
		t.Fatal(err)
	}
	a.nonce++
	send(t, client, create)
	deployed := chain.Commit()
	contract := receipt(t, client, create.Hash()).ContractAddress
	call, err := types.SignNewTx(a.key, types.LatestSignerForChainID(chain.ChainID()), &types.DynamicFeeTx{
		ChainID: chain.ChainID(), Nonce: a.nonce, To: &contract, Gas: 100_000, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(10 * params.GWei),
	})
	if err != nil {
		t.Fatal(err)
	}
	send(t, client, call)
	called := chain.Commit()

	for _, want := range []common.Hash{deployed, called} {
		select {
		case h := <-heads:
			if h.Hash() != want {
				t.Errorf("new head %s; want %s", h.Hash(), want)
			}
		case <-time.After(5 * time.Second):
			t.Fatal("no new head")
		}
	}
	for hash, n := range map[common.Hash]int{deployed: 0, called: 1} {
		logs, err := client.FilterLogs(t.Context(), ethereum.FilterQuery{BlockHash: &hash})
		if err != nil || len(logs) != n {
			t.Errorf("%d logs in block %s, %v; want %d", len(logs), hash, err, n)
		}
	}
	logs, err := client.FilterLogs(t.Context(), ethereum.FilterQuery{FromBlock: big.NewInt(0), Addresses: []common.Address{contract}})
	if err != nil || len(logs) != 1 {
		t.Errorf("%d logs of the contract, %v; want 1", len(logs), err)
	}
	unknown := common.Hash{1}
	if _, err := client.FilterLogs(t.Context(), ethereum.FilterQuery{BlockHash: &unknown}); err == nil {
		t.Error("logs of a block that does not exist: no error")
	}
}

func TestChainBatches(t *testing.T) {
	chain, client := startChain(t, devnet.ChainConfig{Manual: true})
	chain.Commit()
	batch := make([]rpc.BatchElem, 5000)
	for i := range batch {
		batch[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{"latest", true}, Result: new(map[string]any)}
	}
	if err := client.Client().BatchCallContext(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
	for _, b := range batch {
		if b.Error != nil {
			t.Fatal(b.Error)
		}
	}
}

// One sender has 64 transactions of the most gas that one may have in the pool, sent backwards in one batch.
func TestChainFullLane(t *testing.T) {
	a := newAccount(t)
	_, client := startChain(t, devnet.ChainConfig{Funded: []common.Address{a.address}})
	var batch []rpc.BatchElem
	var last common.Hash
	for range 64 {
		tx := a.sign(t, common.Address{1}, params.MaxTxGas, make([]byte, 100<<10))
		raw, err := tx.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		batch = append([]rpc.BatchElem{{Method: "eth_sendRawTransaction", Args: []any{hexutil.Bytes(raw)}, Result: new(common.Hash)}}, batch...)
		last = tx.Hash()
	}
	if err := client.Client().BatchCallContext(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
	for _, b := range batch {
		if b.Error != nil {
			t.Fatal(b.Error)
		}
	}
	if r := receipt(t, client, last); r.Status != types.ReceiptStatusSuccessful {
		t.Errorf("status %d", r.Status)
	}
}

func TestChainPortTaken(t *testing.T) {
	chain, _ := startChain(t, devnet.ChainConfig{Manual: true})
	_, err := devnet.StartChain(t.Context(), devnet.ChainConfig{Manual: true, HTTPAddr: strings.TrimPrefix(chain.HTTPURL(), "http://")})
	if err == nil {
		t.Fatal("started on a port that is taken")
	}
}

// A kept chain continues after a clean stop, with its genesis and its finality, and not with someone else's.
func TestChainKept(t *testing.T) {
	a := newAccount(t)
	config := devnet.ChainConfig{Dir: t.TempDir(), Funded: []common.Address{a.address}, Manual: true, Epoch: 4}
	chain, client := startChain(t, config)
	tx := a.sign(t, common.Address{1}, 21000, nil)
	send(t, client, tx)
	var head common.Hash
	for range 20 {
		head = chain.Commit()
	}
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}

	chain, client = startChain(t, config)
	h, err := client.HeaderByNumber(t.Context(), nil)
	if err != nil || h.Hash() != head {
		t.Fatalf("head %v, %v; want %s", h, err, head)
	}
	if f := number(t, client, int64(rpc.FinalizedBlockNumber)); f != 12 {
		t.Errorf("finalized %d; want 12", f)
	}
	if r := receipt(t, client, tx.Hash()); r.BlockNumber.Uint64() != 1 {
		t.Errorf("included in block %d; want 1", r.BlockNumber)
	}
	if n, err := client.NonceAt(t.Context(), a.address, big.NewInt(0)); err != nil || n != 0 {
		t.Errorf("nonce at genesis %d, %v; want 0", n, err)
	}
	chain.Commit()
	if n := number(t, client, -2); n != 21 {
		t.Errorf("head %d; want 21", n)
	}
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}
	config.Funded = append(config.Funded, common.Address{9})
	if _, err := devnet.StartChain(t.Context(), config); err == nil {
		t.Error("started with an account that the genesis does not fund")
	}
}

// TestChainProgram is not a test but the program that TestChainKilled kills: a chain that is busy until it is.
func TestChainProgram(t *testing.T) {
	dir := os.Getenv("DEVNET_TEST_CHAIN")
	if dir == "" {
		t.Skip("only as a child of TestChainKilled")
	}
	a := newAccount(t)
	funded := []common.Address{a.address}
	if _, err := os.Stat(dir + "/genesis.json"); err == nil {
		funded = nil // a restart, with another key
	}
	chain, client := startChain(t, devnet.ChainConfig{Dir: dir, Funded: funded, Manual: true, Epoch: 4})
	for {
		if funded != nil {
			send(t, client, a.sign(t, common.Address{1}, 21000, nil))
		}
		hash := chain.Commit()
		fmt.Printf("committed %d %s\n", number(t, client, -2), hash)
	}
}

// A kept chain survives kill -9: it comes up on one of its last blocks, with that block's state, and goes on.
func TestChainKilled(t *testing.T) {
	dir := t.TempDir()
	committed := map[uint64]string{}
	var head uint64
	for round := range 4 {
		cmd := exec.Command(os.Args[0], "-test.run=^TestChainProgram$")
		cmd.Env = append(os.Environ(), "DEVNET_TEST_CHAIN="+dir)
		cmd.Stderr = os.Stderr
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		target := head + 20 + 7*uint64(round)
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			var n uint64
			var hash string
			if _, err := fmt.Sscanf(lines.Text(), "committed %d %s", &n, &hash); err != nil {
				continue
			}
			committed[n], head = hash, n
			if n >= target {
				break
			}
		}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		for lines.Scan() { // what it said between the last line read and its death
			var n uint64
			var hash string
			if _, err := fmt.Sscanf(lines.Text(), "committed %d %s", &n, &hash); err == nil {
				committed[n], head = hash, n
			}
		}
		if err := cmd.Wait(); err == nil {
			t.Fatal("the killed program ended by itself")
		}
		if head < target {
			t.Fatalf("the program stopped at block %d", head)
		}

		chain, client := startChain(t, devnet.ChainConfig{Dir: dir, Manual: true, Epoch: 4})
		h, err := client.HeaderByNumber(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		n := h.Number.Uint64()
		t.Logf("killed at block %d, came up at %d", head, n)
		// No block is lost, and the one made after the last line may be there too.
		if n < head || n > head+1 {
			t.Errorf("killed at block %d, came up at %d", head, n)
		}
		if want, ok := committed[n]; ok && h.Hash().Hex() != want {
			t.Errorf("block %d is %s; it was %s", n, h.Hash(), want)
		}
		if _, err := client.BalanceAt(t.Context(), common.Address{1}, nil); err != nil {
			t.Errorf("state of the head: %v", err)
		}
		for old := range uint64(10) { // and of others, the youngest ones among them
			if _, err := client.BalanceAt(t.Context(), common.Address{1}, new(big.Int).SetUint64(n-old)); err != nil {
				t.Errorf("state of block %d: %v", n-old, err)
			}
		}
		if f := number(t, client, int64(rpc.FinalizedBlockNumber)); f != n-8 {
			t.Errorf("finalized %d; want %d", f, n-8)
		}
		hash := chain.Commit()
		head = number(t, client, -2)
		if head != n+1 {
			t.Errorf("head %d after another block on %d", head, n)
		}
		committed[head] = hash.Hex()
		if err := chain.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
