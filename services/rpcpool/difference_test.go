package rpcpool_test

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/services/devnet"
	"freehold/services/rpcpool"
	"freehold/services/rpcpool/rpcpooltest"
)

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
