package rpcpool_test

import (
	"bytes"
	"context"
	"log/slog"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"

	"freehold/services/devnet"
	"freehold/services/rpcpool"
	"freehold/services/rpcpool/rpcpooltest"
)

var key, _ = crypto.ToECDSA(crypto.Keccak256([]byte("pool")))

// startChain starts a chain that makes blocks on demand. All of them have one genesis block.
func startChain(t *testing.T, blocks int) *devnet.Chain {
	t.Helper()
	chain, err := devnet.StartChain(t.Context(), devnet.ChainConfig{Manual: true, Epoch: 2,
		Funded: []common.Address{crypto.PubkeyToAddress(key.PublicKey)}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	for range blocks {
		chain.Commit()
	}
	return chain
}

// transfer is a transaction of nothing to oneself.
func transfer(t *testing.T, nonce uint64) hexutil.Bytes {
	t.Helper()
	to := crypto.PubkeyToAddress(key.PublicKey)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{ChainID: big.NewInt(1337),
		Nonce: nonce, To: &to, Gas: 21_000, GasFeeCap: big.NewInt(10e9), GasTipCap: big.NewInt(1e9)})
	if err != nil {
		t.Fatal(err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// fork starts a chain that is another one's from its first block on.
func fork(t *testing.T, blocks int) *devnet.Chain {
	t.Helper()
	chain := startChain(t, 0)
	client, err := rpc.Dial(chain.HTTPURL())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if err := client.CallContext(t.Context(), nil, "eth_sendRawTransaction", transfer(t, 0)); err != nil {
		t.Fatal(err)
	}
	for made := 0; made < blocks; made++ {
		chain.Commit()
		var block struct{ Transactions []common.Hash }
		if err := client.CallContext(t.Context(), &block, "eth_getBlockByNumber", "0x1", false); err != nil {
			t.Fatal(err)
		}
		if len(block.Transactions) == 0 { // the pool had not sorted it yet
			if err := chain.Fork(genesis(t, client)); err != nil {
				t.Fatal(err)
			}
			made = -1
		}
	}
	return chain
}

func genesis(t *testing.T, client *rpc.Client) common.Hash {
	t.Helper()
	var block struct{ Hash common.Hash }
	if err := client.CallContext(t.Context(), &block, "eth_getBlockByNumber", "0x0", false); err != nil {
		t.Fatal(err)
	}
	return block.Hash
}

// bench is a pool that is checked, and what it logged.
type bench struct {
	*testing.T
	*rpcpool.Pool
	log *lines
}

type lines struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *lines) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(b)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

func open(t *testing.T, change func(*rpcpool.Config), urls ...string) *bench {
	t.Helper()
	b := &bench{T: t, log: new(lines)}
	c := rpcpool.Config{URLs: urls, Interval: 50 * time.Millisecond, Return: time.Hour, Logger: slog.New(slog.NewTextHandler(b.log, nil))}
	if change != nil {
		change(&c)
	}
	var err error
	if b.Pool, err = rpcpool.Open(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	done := make(chan error, 1)
	go func() { done <- b.Pool.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
		b.Close()
	})
	return b
}

func urls(proxies ...*rpcpooltest.Proxy) (list []string) {
	for _, p := range proxies {
		list = append(list, p.URL)
	}
	return list
}

// head asks the pool for the newest block.
func (b *bench) head() (uint64, error) {
	var n hexutil.Uint64
	batch := []rpc.BatchElem{{Method: "eth_blockNumber", Result: &n}}
	if err := b.BatchCallContext(b.Context(), batch); err != nil {
		return 0, err
	}
	return uint64(n), batch[0].Error
}

// asks fails the test unless a request goes to one endpoint, and is answered. Checks do not ask for the block's number.
func (b *bench) asks(p *rpcpooltest.Proxy) {
	b.Helper()
	before := p.Asked("eth_blockNumber")
	if _, err := b.head(); err != nil {
		b.Fatal(err)
	}
	if p.Asked("eth_blockNumber") == before {
		b.Fatalf("another endpoint was asked\n%s", b.log)
	}
}

func (b *bench) until(what string, done func() bool) {
	b.Helper()
	for end := time.Now().Add(20 * time.Second); !done(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			b.Fatalf("it did not come to it that %s\n%s", what, b.log)
		}
	}
}

// metric is a sum of a metric over what it is of, where the labels have some values.
func (b *bench) metric(name string, values ...string) (sum float64) {
	b.Helper()
	registry := prometheus.NewPedanticRegistry()
	if err := registry.Register(rpcpool.NewCollector(b.Pool)); err != nil {
		b.Fatal(err)
	}
	families, err := registry.Gather()
	if err != nil {
		b.Fatal(err)
	}
	for _, f := range families {
		for _, m := range f.GetMetric() {
			had := 0
			for _, l := range m.GetLabel() {
				for _, v := range values {
					if l.GetValue() == v {
						had++
					}
				}
			}
			if f.GetName() == name && had == len(values) {
				sum += m.GetGauge().GetValue() + m.GetCounter().GetValue()
			}
		}
	}
	return sum
}

func (b *bench) state(p *rpcpooltest.Proxy, state string) bool {
	b.Helper()
	return b.metric("freehold_rpc_endpoint_state", p.URL, state) == 1
}
