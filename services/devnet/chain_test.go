package devnet_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/services/devnet"
)

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
