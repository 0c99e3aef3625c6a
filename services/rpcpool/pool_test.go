package rpcpool_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"

	"freehold/services/rpcpool"
	"freehold/services/rpcpool/rpcpooltest"
)

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
