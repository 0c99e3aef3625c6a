package txmgr

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// Somebody else uses the lane's nonce. The intents move to another one once that is final, and not before.
func TestDisplaced(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(b.elements(1, 2)...)
	b.node.broadcast = func(*types.Transaction) (bool, error) { return false, nil }
	b.send(l, 1)
	b.node.broadcast = nil
	b.foreign(b.key, 0, &types.DynamicFeeTx{To: &b.target})
	b.commit()
	for range 3 {
		b.track(l)
		equal(b, "in a transaction", get[int64](b, `select count(*) from intents where transaction_id is not null`), 2)
		b.send(l, 0)
		b.commit()
	}
	for range 2 {
		b.commit()
	}
	b.track(l)
	equal(b, "in a transaction", get[int64](b, `select count(*) from intents where transaction_id is not null`), 0)
	b.send(l, 1)
	b.commit()
	b.track(l)
	equal(b, "numbers", b.numbers(), 1, 2)
	equal(b, "nonces", get[int64](b, `select nonce from transactions order by id`), 0, 1)
	equal(b, "settled", get[bool](b, `select settled from transactions order by id`), true, false)
}

// A node that cannot tell what is final displaces nothing.
func TestNotDisplacedWithoutFinality(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(b.elements(1)...)
	b.node.broadcast = func(*types.Transaction) (bool, error) { return false, nil }
	b.send(l, 1)
	b.foreign(b.key, 0, &types.DynamicFeeTx{To: &b.target})
	for range 8 {
		b.commit()
	}
	b.node.call = func(method string, args []any) error {
		if method == "eth_getTransactionCount" && args[1] == "finalized" {
			return errUnplugged
		}
		return nil
	}
	b.track(l)
	equal(b, "in a transaction", get[int64](b, `select count(*) from intents where transaction_id is not null`), 1)
}

// Where the node does not know what is final, the mirror does, which may reckon it from the depth. A node that does not
// have the mirror's block is not believed.
func TestDisplacedByTheMirrorsWord(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(b.elements(1)...)
	b.node.broadcast = func(*types.Transaction) (bool, error) { return false, nil }
	b.send(l, 1)
	b.node.broadcast = nil
	b.node.call = func(method string, args []any) error {
		if method == "eth_getTransactionCount" && args[1] == "finalized" {
			return errors.New("invalid argument 1: hex string without 0x prefix")
		}
		return nil
	}
	b.foreign(b.key, 0, &types.DynamicFeeTx{To: &b.target})
	const carried = `select count(*) from intents where transaction_id is not null`
	for range 5 { // the foreign one is in block 2, and what is final four behind the head
		equal(b, "in a transaction", get[int64](b, carried), 1)
		b.commit()
		b.mirror()
		if n := get[int64](b, `select finalized_number from chains`)[0]; n < 2 {
			b.track(l)
		}
	}
	b.exec(`update blocks set hash = sha256(hash) where number = 2`)
	b.track(l)
	equal(b, "in a transaction, when the node has another block", get[int64](b, carried), 1)
	b.mirror()
	b.track(l)
	equal(b, "in a transaction, in the end", get[int64](b, carried), 0)
	b.send(l, 1)
	b.commit()
	equal(b, "numbers", b.numbers(), 1)
}

// The lane began behind a foreign transaction that was dropped: the nonces in between are used up.
func TestGapIsFilled(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.exec(`insert into lanes (chain_id, signer, next_nonce) values ($1, $2, 2)`, b.chain.ChainID().Int64(), b.key.Address().Bytes())
	l := b.held()
	b.enqueue(b.elements(1)...)
	b.send(l, 1)
	b.commit()
	b.track(l)
	b.track(l)
	b.commit()
	b.track(l)
	equal(b, "numbers", b.numbers(), 1)
	equal(b, "nonces", get[int64](b, `select nonce from transactions order by nonce`), 0, 1, 2)
	equal(b, "receipts", get[int64](b, `select count(*) from receipts where status = 1`), 3)
}

// It is not filled while the foreign transaction may yet be mined.
func TestGapInUseIsNotFilled(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.foreign(b.key, 0, &types.DynamicFeeTx{To: &b.target})
	var log bytes.Buffer
	l := b.held(func(c *Config) { c.Logger = slog.New(slog.NewTextHandler(&log, nil)) }) // begins at the pending nonce
	b.enqueue(b.elements(1)...)
	b.send(l, 1)
	const warning = "somebody else's transaction waits before ours"
	l.Stale = time.Hour
	b.track(l)
	if strings.Contains(log.String(), warning) {
		t.Error("it is told of before Stale")
	}
	l.Stale = time.Nanosecond
	b.track(l)
	if !strings.Contains(log.String(), warning) {
		t.Error("nobody is told of it")
	}
	equal(b, "nonces", get[int64](b, `select nonce from transactions`), 1)
	b.commit()
	b.track(l)
	equal(b, "numbers", b.numbers(), 1)
}

// behind is a node whose head is the genesis block.
func behind(_ string, result any) {
	switch r := result.(type) {
	case **receipt:
		*r = nil
	case *hexutil.Uint64:
		*r = 0
	}
}

// relay is several nodes behind one URL: which one answers a request, nobody promises.
type relay func(batch []rpc.BatchElem) Chain

func (r relay) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	return r(batch).BatchCallContext(ctx, batch)
}

// More is asked than fits in a request. The node that answers the first one is up to date, the others are not: what they
// do not know of may be mined all the same.
func TestNotDisplacedByAnotherNode(t *testing.T) {
	t.Parallel()
	b := setup(t)
	const n = maxBatch + 20
	l := b.held(func(c *Config) { c.MaxInFlight = n })
	var data []string
	for k := range n {
		data = append(data, fmt.Sprintf("0x01%06x", k))
	}
	b.enqueue(b.lone(data...)...)
	b.send(l, n)
	for mined := 0; mined < n; mined = len(b.logged()) {
		b.commit()
	}
	for range 5 {
		b.commit()
	}
	late, asked := &hostile{Chain: b.node, answer: behind}, 0
	l.Chain = relay(func(batch []rpc.BatchElem) Chain {
		if batch[0].Method != "eth_getTransactionReceipt" {
			if asked++; asked == 1 {
				return b.node
			}
		}
		return late
	})
	if err := l.look(t.Context()); err != nil {
		t.Fatal(err)
	}
	asked = 0
	if err := l.Track(t.Context()); err != nil {
		t.Fatal(err)
	}
	equal(b, "in a transaction", get[int64](b, `select count(*) from intents where transaction_id is not null`), n)
	l.Chain = b.node
	b.track(l)
	equal(b, "receipts", get[int64](b, `select count(*) from receipts where status = 1`), n)
	equal(b, "logged", b.logged(), data...)
}
