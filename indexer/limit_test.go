package indexer

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/services/rpcpool/rpcpooltest"
)

// Providers say in many ways that they are asked too much at once, too often, or that they failed.
func TestRefusalsByProviders(t *testing.T) {
	t.Parallel()
	type verdict struct{ limited, oversized, passing bool }
	for _, tt := range []struct {
		err  error
		want verdict
	}{
		{&answered{-32005, "daily request count exceeded, request rate limited"}, verdict{limited: true}},
		{&answered{-32005, "project ID request rate exceeded"}, verdict{limited: true}},
		{&answered{-32005, "query returned more than 10000 results"}, verdict{oversized: true}},
		{&answered{-32005, "limit exceeded"}, verdict{limited: true, oversized: true}},
		{&answered{429, "Your app has exceeded its compute units per second capacity"}, verdict{limited: true}},
		{&answered{-32007, "50/second request limit reached - reduce calls per second or upgrade your account"}, verdict{limited: true}},
		{&answered{-32016, "over rate limit"}, verdict{limited: true}},
		{&answered{-32614, "eth_getLogs is limited to a 10,000 range"}, verdict{oversized: true}},
		{&answered{-32602, "Log response size exceeded. You can make eth_getLogs requests with up to a 2K block range"}, verdict{oversized: true}},
		{&answered{-32603, "Internal error"}, verdict{oversized: true, passing: true}},
		{&answered{-32603, "block range is too wide"}, verdict{oversized: true}},
		{&answered{-32603, "VM Exception while processing transaction: reverted"}, verdict{oversized: true}},
		{rpc.HTTPError{StatusCode: 429, Status: "429 Too Many Requests"}, verdict{limited: true}},
		{rpc.HTTPError{StatusCode: 413, Status: "413 Content Too Large"}, verdict{oversized: true}},
		{&LeftAlone{time.Now().Add(time.Second)}, verdict{limited: true}},
		{errors.New("connection reset by peer"), verdict{oversized: true}},
	} {
		if got := (verdict{rateLimited(tt.err), oversized(tt.err), passing(tt.err)}); got != tt.want {
			t.Errorf("%v is %+v, want %+v", tt.err, got, tt.want)
		}
	}
}

// A node that says when to come back is not asked before.
func TestRetryAfterIsHeeded(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	requests, refusing := 0, true
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		if requests++; refusing {
			refusing = false
			w.Header().Set("Retry-After", "1")
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		_, _ = w.Write([]byte(`[{"jsonrpc":"2.0","id":2,"result":"0x1"}]`))
	}))
	defer server.Close()
	c, err := Dial(t.Context(), server.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	ask := func() error {
		var id hexutil.Uint64
		return c.BatchCallContext(t.Context(), []rpc.BatchElem{{Method: "eth_chainId", Result: &id}})
	}
	began := time.Now()
	if err := ask(); err == nil || !rateLimited(err) {
		t.Fatalf("%v of status 429", err)
	}
	held := 0
	for err = ask(); err != nil; err = ask() {
		if Pause(err) == 0 {
			if time.Since(began) < time.Second {
				t.Fatal(err)
			}
			break // it was the second by the time of the server
		}
		held++
		time.Sleep(time.Millisecond)
	}
	mu.Lock()
	defer mu.Unlock()
	if took := time.Since(began); took < time.Second || held == 0 || requests != 2 {
		t.Errorf("asked again after %v, in %d requests, %d were held back", took, requests, held)
	}
}

// One that does not say when is left alone for longer each time, until it serves; the mirror's own request counts too.
func TestLimitGrows(t *testing.T) {
	t.Parallel()
	node := rpcpooltest.New(t, "http://127.0.0.1:1")
	node.Behave(rpcpooltest.Manner{Refusal: `{"code":-32005,"message":"request rate exceeded"}`})
	c, err := Dial(t.Context(), node.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	x := &Indexer{node: c}
	var waits []time.Duration
	for len(waits) < 3 {
		before := node.Requests()
		_, err := x.askRange(t.Context(), 1, 1)
		if err == nil || !rateLimited(err) {
			t.Fatalf("%v, want a limit", err)
		}
		if Pause(err) > 0 {
			if node.Requests() != before {
				t.Fatal("it was asked while it was to be left alone")
			}
			time.Sleep(Pause(err))
			continue
		}
		if node.Requests() != before+1 {
			t.Fatalf("%d requests, want one", node.Requests()-before)
		}
		waits = append(waits, time.Until(c.LeftAlone()).Round(50*time.Millisecond))
	}
	if waits[0] > firstLimit || waits[1] <= waits[0] || waits[2] <= waits[1] {
		t.Errorf("left alone for %v", waits)
	}
	c.limit.served()
	if c.limit.refused(); c.limit.row.Load() != 1 {
		t.Error("it is not forgotten after it has served")
	}
}

// A key is not shown by a node that repeats it in its answer.
func TestKeyIsNotInAnswers(t *testing.T) {
	t.Parallel()
	node := rpcpooltest.New(t, "http://127.0.0.1:1")
	node.Behave(rpcpooltest.Manner{Status: http.StatusForbidden})
	c, err := Dial(t.Context(), node.URL+"/v2/SECRETSECRET")
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	x := &Indexer{node: c}
	_, one := x.askRange(t.Context(), 1, 1)
	other := c.BatchCallContext(t.Context(), []rpc.BatchElem{{Method: "eth_chainId", Result: new(hexutil.Uint64)}})
	for _, err := range []error{one, other} {
		if err == nil || strings.Contains(err.Error(), "SECRET") || !strings.Contains(err.Error(), "403") {
			t.Errorf("%v", err)
		}
	}
}

// chainNode answers what connections are tried with.
type chainNode struct{ announcer }

func (chainNode) ChainId() hexutil.Uint64 { return 7 }

// A WebSocket over which nothing comes any more is given up, and the next request goes over a new one.
func TestStalledWebSocket(t *testing.T) {
	t.Parallel()
	server := rpc.NewServer()
	defer server.Stop()
	if err := server.RegisterName("eth", chainNode{announcer{make(chan struct{})}}); err != nil {
		t.Fatal(err)
	}
	web := httptest.NewServer(server.WebsocketHandler([]string{"*"}))
	defer web.Close()
	relay := rpcpooltest.NewRelay(t, web.Listener.Addr().String())
	c, err := Dial(t.Context(), "ws://"+relay.Addr)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	var failures []error
	c.Observe = func(_ time.Duration, err error) { failures = append(failures, err) }
	ask := func() error {
		ctx, cancel := context.WithTimeout(t.Context(), 1500*time.Millisecond)
		defer cancel()
		return c.BatchCallContext(ctx, []rpc.BatchElem{{Method: "eth_chainId", Result: new(hexutil.Uint64)}})
	}
	sub, err := c.EthSubscribe(t.Context(), make(chan *header, 16), "newHeads")
	if err != nil {
		t.Fatal(err)
	}
	defer sub.Unsubscribe()
	if err := ask(); err != nil {
		t.Fatal(err)
	}
	relay.Stall()
	if err := ask(); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("%v over a connection that is stalled", err)
	}
	select {
	case <-sub.Err():
	case <-time.After(10 * time.Second):
		t.Fatal("who subscribed was not told")
	}
	if err := ask(); err != nil {
		t.Fatalf("%v after it was given up", err)
	}
	if n := relay.Connections(); n != 2 {
		t.Errorf("%d connections, want 2", n)
	}
	if len(failures) != 4 || failures[2] == nil || failures[3] != nil {
		t.Errorf("observed %v", failures)
	}
}
