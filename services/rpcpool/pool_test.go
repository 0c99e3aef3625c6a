package rpcpool_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"math/big"
	"strings"
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

// A request that fails is not made again by the pool: the next one goes elsewhere. The endpoint comes back by a check, and
// takes over again when it has been fine for some time.
func TestFailover(t *testing.T) {
	t.Parallel()
	chain := startChain(t, 3)
	first, second := rpcpooltest.New(t, chain.HTTPURL()), rpcpooltest.New(t, chain.HTTPURL())
	b := open(t, func(c *rpcpool.Config) { c.Return = 2 * time.Second }, urls(first, second)...)
	b.asks(first)
	for name, m := range map[string]rpcpooltest.Manner{"dead": {Dead: true}, "garbage": {Garbage: true}, "502": {Status: 502}, "slow": {Delay: time.Minute}} {
		first.Behave(m)
		// Whether it was the request or a check that met it: what the pool answers is right, or an error, and the latter once.
		before := second.Asked("eth_blockNumber")
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		failed := b.BatchCallContext(ctx, []rpc.BatchElem{{Method: "eth_blockNumber", Result: new(hexutil.Uint64)}})
		cancel()
		if failed != nil && second.Asked("eth_blockNumber") != before {
			t.Fatalf("%s: a request that failed was made again elsewhere", name)
		}
		b.asks(second)
		b.until(name+": it is taken out", func() bool { return b.state(first, "failed") })
		first.Behave(rpcpooltest.Manner{})
		b.until(name+": a check has it back", func() bool { return b.state(first, "up") })
		b.asks(second) // which stays, for now
		b.until(name+": it is preferred again", func() bool { return b.metric("freehold_rpc_endpoint_current", first.URL) == 1 })
		b.asks(first)
	}
	first.Behave(rpcpooltest.Manner{Dead: true})
	second.Behave(rpcpooltest.Manner{Dead: true})
	b.until("none is usable", func() bool { _, err := b.head(); return errors.Is(err, rpcpool.ErrNone) })
	if err := b.Node().BatchCallContext(t.Context(), []rpc.BatchElem{{Method: "eth_blockNumber", Result: new(hexutil.Uint64)}}); !errors.Is(err, rpcpool.ErrNone) {
		t.Errorf("%v from nobody", err)
	}
	second.Behave(rpcpooltest.Manner{})
	b.until("one is", func() bool { _, err := b.head(); return err == nil })
}

// A check that began before a request failed does not bring the endpoint back.
func TestEarlierCheckDoesNotCount(t *testing.T) {
	t.Parallel()
	chain := startChain(t, 3)
	first, second := rpcpooltest.New(t, chain.HTTPURL()), rpcpooltest.New(t, chain.HTTPURL())
	b := open(t, nil, urls(first, second)...)
	b.asks(first)
	first.Behave(rpcpooltest.Manner{Delay: time.Second})
	before := first.Requests()
	b.until("a check is under way", func() bool { return first.Requests() > before })
	first.Behave(rpcpooltest.Manner{Dead: true})
	if _, err := b.head(); err == nil {
		t.Fatal("a dead endpoint answered")
	}
	b.until("a later check has failed too", func() bool { return b.metric("freehold_rpc_endpoint_errors_total", first.URL) >= 2 })
	if strings.Contains(b.log.String(), "fine again") {
		t.Errorf("it was brought back\n%s", b.log)
	}
}

// One that was asked too often is left alone for as long as it says, by checks too, while the other is asked.
func TestRetryAfter(t *testing.T) {
	t.Parallel()
	chain := startChain(t, 3)
	first, second := rpcpooltest.New(t, chain.HTTPURL()), rpcpooltest.New(t, chain.HTTPURL())
	b := open(t, nil, urls(first, second)...)
	b.asks(first)
	first.Behave(rpcpooltest.Manner{Status: 429, RetryAfter: 2})
	b.until("it is left alone", func() bool { _, _ = b.head(); return b.state(first, "limited") })
	began, asked := time.Now(), first.Requests()
	first.Behave(rpcpooltest.Manner{})
	for b.state(first, "limited") {
		if _, err := b.head(); err != nil {
			t.Fatal(err)
		}
		if first.Requests() != asked && time.Since(began) < 1900*time.Millisecond {
			t.Fatalf("asked again after %v", time.Since(began))
		}
		if time.Since(began) > 20*time.Second {
			t.Fatalf("it is not asked again\n%s", b.log)
		}
		time.Sleep(10 * time.Millisecond)
	}
	if took := time.Since(began); took < 1900*time.Millisecond {
		t.Errorf("it was back after %v", took)
	}
	if n := b.metric("freehold_rpc_endpoint_limits_total", first.URL); n == 0 {
		t.Error("it is not counted")
	}
}

// An endpoint far behind is not asked, and one a few blocks behind is.
func TestLagging(t *testing.T) {
	t.Parallel()
	chain := startChain(t, 60)
	first, second := rpcpooltest.New(t, chain.HTTPURL()), rpcpooltest.New(t, chain.HTTPURL())
	b := open(t, nil, urls(first, second)...)
	first.Behave(rpcpooltest.Manner{Lag: 5})
	b.until("it is seen behind", func() bool { return b.metric("freehold_rpc_endpoint_head_block", first.URL) == 55 })
	b.asks(first)
	first.Behave(rpcpooltest.Manner{Lag: 30})
	b.until("it is lagging", func() bool { return b.state(first, "lagging") })
	b.asks(second)
	first.Behave(rpcpooltest.Manner{})
	b.until("it has caught up", func() bool { return b.state(first, "up") })
	if d := b.Differences(); len(d) > 0 {
		t.Errorf("to lag is no difference: %v", d)
	}
}

// Which of two that differ is right nobody can tell: the current one stays, it is told of, and the other is not gone over to
// when the current one fails.
func TestTwoThatDiffer(t *testing.T) {
	t.Parallel()
	chain, other := startChain(t, 12), fork(t, 12)
	first, second := rpcpooltest.New(t, chain.HTTPURL()), rpcpooltest.New(t, chain.HTTPURL())
	b := open(t, nil, urls(first, second)...)
	if err := b.Whole(); err != nil {
		t.Fatal(err)
	}
	second.Lead(other.HTTPURL())
	b.until("they are seen to differ", func() bool { return len(b.Differences()) > 0 })
	if d := b.Differences()[0]; d.Decided || d.ChainID != 1337 || d.Block == 0 || d.Block > 12 {
		t.Errorf("difference %+v", d)
	}
	b.asks(first)
	if b.metric("freehold_rpc_disagreement") != 1 || !b.state(second, "rival") || b.Whole() == nil || !strings.Contains(b.log.String(), "endpoints differ") {
		t.Errorf("it is not told of\n%s", b.log)
	}
	first.Behave(rpcpooltest.Manner{Dead: true})
	before := second.Asked("eth_blockNumber")
	b.until("none is usable", func() bool { _, err := b.head(); return errors.Is(err, rpcpool.ErrNone) })
	checks := second.Requests()
	b.until("it was checked again and again", func() bool { return second.Requests() > checks+5 })
	if _, err := b.head(); !errors.Is(err, rpcpool.ErrNone) || second.Asked("eth_blockNumber") != before {
		t.Errorf("%v: the other was gone over to", err)
	}
	first.Behave(rpcpooltest.Manner{})
	b.until("it is back", func() bool { _, err := b.head(); return err == nil })
	b.asks(first)
	second.Lead(chain.HTTPURL())
	b.until("they agree", func() bool { return len(b.Differences()) == 0 && b.Whole() == nil })
	if n := b.metric("freehold_rpc_switches_total"); n != 0 {
		t.Errorf("%v switches", n)
	}
}

// Of three, the one that differs is taken out, the current one too, until it agrees; also if another one fails then.
func TestThreeOfWhichOneDiffers(t *testing.T) {
	t.Parallel()
	chain, other := startChain(t, 12), fork(t, 30)
	first, second, third := rpcpooltest.New(t, chain.HTTPURL()), rpcpooltest.New(t, chain.HTTPURL()), rpcpooltest.New(t, chain.HTTPURL())
	b := open(t, nil, urls(first, second, third)...)
	b.asks(first)
	first.Lead(other.HTTPURL())
	b.until("it is odd", func() bool { return b.state(first, "odd") })
	b.asks(second)
	if d := b.Differences(); len(d) == 0 || !d[0].Decided {
		t.Errorf("differences %v", d)
	}
	third.Behave(rpcpooltest.Manner{Dead: true})
	b.until("another fails", func() bool { return b.state(third, "failed") })
	b.asks(second)
	second.Behave(rpcpooltest.Manner{Dead: true})
	b.until("none is usable", func() bool { _, err := b.head(); return errors.Is(err, rpcpool.ErrNone) })
	third.Behave(rpcpooltest.Manner{})
	b.until("one is back", func() bool { _, err := b.head(); return err == nil })
	b.asks(third)
	first.Lead(chain.HTTPURL())
	b.until("it agrees again", func() bool { return b.state(first, "up") })
	second.Behave(rpcpooltest.Manner{})
	b.until("all are there", func() bool { return b.Whole() == nil })

	var ours, theirs struct{ Hash common.Hash }
	for _, c := range []struct {
		chain *devnet.Chain
		into  any
	}{{chain, &ours}, {other, &theirs}} {
		client, err := rpc.Dial(c.chain.HTTPURL())
		if err != nil {
			t.Fatal(err)
		}
		defer client.Close()
		if err := client.CallContext(t.Context(), c.into, "eth_getBlockByNumber", "0x3", false); err != nil {
			t.Fatal(err)
		}
	}
	first.Lead(other.HTTPURL())
	if err := b.Confirm(t.Context(), 3, ours.Hash); err != nil {
		t.Error(err)
	}
	if err := b.Confirm(t.Context(), 3, theirs.Hash); err == nil {
		t.Error("one of three was enough")
	}
	second.Behave(rpcpooltest.Manner{Dead: true})
	if err := b.Confirm(t.Context(), 3, ours.Hash); err == nil {
		t.Error("one of three was enough since another failed")
	}
}

// An endpoint of another chain is not used: not at the start, and not if it becomes one.
func TestWrongChain(t *testing.T) {
	t.Parallel()
	chain := startChain(t, 12)
	a, b, c := rpcpooltest.New(t, chain.HTTPURL()), rpcpooltest.New(t, chain.HTTPURL()), rpcpooltest.New(t, chain.HTTPURL())
	a.Behave(rpcpooltest.Manner{ChainID: 42})
	known := func(ids ...int64) func(context.Context, int64) (bool, error) {
		return func(_ context.Context, id int64) (bool, error) {
			for _, k := range ids {
				if k == id {
					return true, nil
				}
			}
			return false, nil
		}
	}
	for _, tt := range []struct {
		name  string
		urls  []string
		known []int64
		want  int64
	}{
		{"most of them decide", urls(a, b, c), []int64{42}, 1337},
		{"what is known decides between two", urls(a, b), []int64{1337}, 1337},
		{"the other one is known", urls(a, b), []int64{42}, 42},
		{"both are known", urls(a, b), []int64{42, 1337}, 0},
		{"none is known", urls(a, b), nil, 0},
		{"one is not there, the other known", []string{"http://127.0.0.1:1", b.URL}, []int64{1337}, 1337},
		{"one is not there, the other unknown", []string{"ws://127.0.0.1:1", b.URL}, nil, 0},
	} {
		p, err := rpcpool.Open(t.Context(), rpcpool.Config{URLs: tt.urls, Known: known(tt.known...), Logger: slog.New(slog.DiscardHandler)})
		if tt.want == 0 {
			if err == nil {
				t.Errorf("%s: it is of chain %d", tt.name, p.ChainID())
				p.Close()
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if p.ChainID() != tt.want || p.Whole() == nil {
			t.Errorf("%s: it is of chain %d, %v", tt.name, p.ChainID(), p.Whole())
		}
		p.Close()
	}

	first, second := rpcpooltest.New(t, chain.HTTPURL()), rpcpooltest.New(t, chain.HTTPURL())
	// No check comes between: the request itself has to see it.
	p := open(t, func(c *rpcpool.Config) { c.Interval = time.Hour }, urls(first, second)...)
	p.asks(first)
	first.Behave(rpcpooltest.Manner{ChainID: 42})
	var n hexutil.Uint64
	batch := []rpc.BatchElem{{Method: "eth_getTransactionCount", Args: []any{common.Address{}, "latest"}, Result: &n}}
	if err := p.BatchCallContext(t.Context(), batch); err == nil || !strings.Contains(err.Error(), "chain 42") {
		t.Fatalf("%v from another chain", err)
	}
	p.asks(second)
	if !p.state(first, "wrong") {
		t.Error("it is not taken for wrong")
	}
}

// What one has accepted is copied to the others, once; what none is known to have accepted is nobody else's.
func TestTransactionsAreCopied(t *testing.T) {
	t.Parallel()
	chain := startChain(t, 3)
	first, second := rpcpooltest.New(t, chain.HTTPURL()), rpcpooltest.New(t, chain.HTTPURL())
	b := open(t, nil, urls(first, second)...)
	send := func(nonces ...uint64) ([]rpc.BatchElem, error) {
		var batch []rpc.BatchElem
		for _, n := range nonces {
			batch = append(batch, rpc.BatchElem{Method: "eth_sendRawTransaction", Args: []any{transfer(t, n)}, Result: new(common.Hash)})
		}
		return batch, b.BatchCallContext(t.Context(), batch)
	}
	if batch, err := send(0, 1); err != nil || batch[0].Error != nil || batch[1].Error != nil {
		t.Fatal(batch, err)
	}
	b.until("they are copied", func() bool { return b.metric("freehold_rpc_endpoint_copied_transactions_total", second.URL) == 2 })
	same := func(what string, got []string, want ...uint64) {
		t.Helper()
		if len(got) != len(want) {
			t.Fatalf("%s: %d transactions came, want %d", what, len(got), len(want))
		}
		for i, n := range want {
			if got[i] != `"`+transfer(t, n).String()+`"` {
				t.Errorf("%s: transaction %d is another", what, i)
			}
		}
	}
	same("first", first.Sent(), 0, 1)
	same("second", second.Sent(), 0, 1)

	// Refused by the node: it is below the account's nonce once it is mined.
	chain.Commit()
	if batch, err := send(0); err != nil || batch[0].Error == nil {
		t.Fatal(batch, err)
	}
	// Done, but the answer is lost: the caller sends the same bytes again, and they go to the other one.
	first.Behave(rpcpooltest.Manner{Deaf: true})
	if _, err := send(2); err == nil && len(first.Sent()) == 4 {
		t.Fatal("an answer came that was lost")
	}
	if len(first.Sent()) == 4 { // it was not a check that met it first
		same("second", second.Sent(), 0, 1)
		if _, err := send(2); err != nil {
			t.Fatal(err)
		}
	}
	same("second", second.Sent(), 0, 1, 2)
	checks := second.Requests()
	b.until("time passes", func() bool { return second.Requests() > checks+3 })
	same("second", second.Sent(), 0, 1, 2)
}

// No key is shown, whatever goes wrong.
func TestKeysAreNotShown(t *testing.T) {
	t.Parallel()
	chain := startChain(t, 3)
	first, second := rpcpooltest.New(t, chain.HTTPURL()), rpcpooltest.New(t, chain.HTTPURL())
	const secret = "SECRETSECRET"
	relay := rpcpooltest.NewRelay(t, chain.WSURL()[len("ws://"):])
	b := open(t, nil, first.URL+"/v2/"+secret, first.URL+"/v3/"+secret+"2", second.URL+"/?key="+secret, "ws://"+relay.Addr+"/?key="+secret)
	var shown strings.Builder
	for _, m := range []rpcpooltest.Manner{{Dead: true}, {Status: 403}, {Status: 429, RetryAfter: 1}, {Garbage: true}, {ChainID: 5}} {
		first.Behave(m)
		second.Behave(m)
		relay.Shut(true)
		b.until("it fails", func() bool {
			_, err := b.head()
			if err != nil {
				shown.WriteString(err.Error())
			}
			return errors.Is(err, rpcpool.ErrNone)
		})
		first.Behave(rpcpooltest.Manner{})
		second.Behave(rpcpooltest.Manner{})
		relay.Shut(false)
		b.until("it is fine", func() bool { return b.Whole() == nil })
	}
	if b.metric("freehold_rpc_endpoint_requests_total", first.URL) == 0 || b.metric("freehold_rpc_endpoint_requests_total", first.URL+"#2") == 0 {
		t.Error("two endpoints of one host are not told apart")
	}
	registry := prometheus.NewPedanticRegistry()
	if err := registry.Register(rpcpool.NewCollector(b.Pool)); err != nil {
		t.Fatal(err)
	}
	families, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		shown.WriteString(f.String())
	}
	if text := shown.String() + b.log.String(); strings.Contains(text, "SECRET") || !strings.Contains(text, "127.0.0.1") {
		t.Errorf("shown:\n%s", text)
	}
}

// A WebSocket that goes silent is as one that is cut: the other endpoint is asked, and it comes back over a new connection.
func TestWebSocketFails(t *testing.T) {
	t.Parallel()
	chain := startChain(t, 3)
	relay := rpcpooltest.NewRelay(t, chain.WSURL()[len("ws://"):])
	second := rpcpooltest.New(t, chain.HTTPURL())
	b := open(t, func(c *rpcpool.Config) { c.Timeout = 1500 * time.Millisecond }, "ws://"+relay.Addr, second.URL)
	if err := b.Whole(); err != nil {
		t.Fatal(err)
	}
	for name, trouble := range map[string]func(){"shut": func() { relay.Shut(true) }, "silent": relay.Stall} {
		taken := func() int { return strings.Count(b.log.String(), "endpoint=ws://"+relay.Addr+" state=failed") }
		before := taken()
		trouble()
		b.until(name+": it is taken out", func() bool { return taken() > before })
		b.asks(second)
		relay.Shut(false)
		b.until(name+": it is back", func() bool { return b.Whole() == nil })
		if n := relay.Connections(); n < 2 {
			t.Errorf("%s: %d connections", name, n)
		}
	}
}
