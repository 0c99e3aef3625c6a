package txmgr

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/services/custody"
	"freehold/services/devnet"
	"freehold/services/postgres"
	"freehold/services/postgres/postgrestest"
)

// bench is a database, a chain that makes blocks on demand, a contract on it, and a key with funds.
type bench struct {
	tester
	pool   *pgxpool.Pool
	chain  *devnet.Chain
	node   *hostile
	eth    *ethclient.Client
	key    *custody.Key
	other  *custody.Key
	target common.Address
}

// tester is what *testing.T, *testing.B and *rapid.T have in common.
type tester interface {
	Helper()
	Context() context.Context
	Fatal(...any)
	Fatalf(string, ...any)
}

// The contract logs its calldata, unless the first byte is ff, when it reverts with it; or fe, when it reverts with it from
// the second time on; or fd, after which fe passes once more.
var contract = hexutil.MustDecode("0x" + "60388060095f395ff3" + // return the rest
	"365f5f375f3560f81c" + // copy the calldata to memory; its first byte
	"8060ff14603457" + "8060fe14602257" + "60fd14602f57" +
	"5b365fa000" + // log
	"5b5f54603457" + "60015f55601d56" + // fe
	"5b5f5f5500" + // fd
	"5b365ffd") // revert

func setup(t testing.TB) *bench {
	t.Helper()
	return setupOn(t, devnet.ChainConfig{Manual: true, Epoch: 2})
}

func setupOn(t testing.TB, c devnet.ChainConfig) *bench {
	t.Helper()
	b := &bench{tester: t, pool: postgrestest.New(t)}
	var err error
	if b.key, err = custody.Development(""); err != nil {
		t.Fatal(err)
	}
	if b.other, err = custody.Development(""); err != nil {
		t.Fatal(err)
	}
	c.Funded = []common.Address{b.key.Address(), b.other.Address()}
	if b.chain, err = devnet.StartChain(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := b.chain.Close(); err != nil {
			t.Error(err)
		}
	})
	if b.eth, err = ethclient.DialContext(t.Context(), b.chain.HTTPURL()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.eth.Close)
	b.node = &hostile{Chain: b.eth.Client()}
	b.target = crypto.CreateAddress(b.other.Address(), 0)
	b.foreign(b.other, 0, &types.DynamicFeeTx{Gas: 1_000_000, Data: contract})
	b.commit()
	for c.Manual == false {
		if code, err := b.eth.CodeAt(t.Context(), b.target, nil); err != nil {
			t.Fatal(err)
		} else if len(code) > 0 {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	return b
}

// lane opens a lane that bumps and fills without delay; change may alter its config.
func (b *bench) lane(change ...func(*Config)) *Lane {
	b.Helper()
	c := Config{Pool: b.pool, Chain: b.node, ChainID: b.chain.ChainID().Int64(), Signer: b.key,
		Logger: slog.New(slog.DiscardHandler), Stale: time.Nanosecond, StaleBlocks: 1,
		Rebroadcast: time.Nanosecond, Overhead: 100_000, Lease: time.Minute}
	for _, f := range change {
		f(&c)
	}
	l, err := New(c)
	if err != nil {
		b.Fatal(err)
	}
	return l
}

// held is a lane that holds the lease.
func (b *bench) held(change ...func(*Config)) *Lane {
	b.Helper()
	l := b.lane(change...)
	if err := l.Hold(b.Context()); err != nil {
		b.Fatal(err)
	}
	return l
}

// crash lets the lease of whoever holds it run out.
func (b *bench) crash() {
	b.Helper()
	b.exec(`update lanes set lease_until = '-infinity'`)
}

// lone intents, which go alone.
func (b *bench) lone(data ...string) []Intent {
	var intents []Intent
	for _, d := range data {
		intents = append(intents, Intent{ChainID: b.chain.ChainID().Int64(), Signer: b.key.Address(), Target: b.target,
			Data: hexutil.MustDecode(d), Gas: 400_000})
	}
	return intents
}

// elements are intents of one element each, the given numbers.
func (b *bench) elements(numbers ...int64) []Intent {
	var intents []Intent
	for _, n := range numbers {
		intents = append(intents, Intent{ChainID: b.chain.ChainID().Int64(), Signer: b.key.Address(), Target: b.target,
			Selector: [4]byte{1, 2, 3, 4}, Data: word(n), Elements: 1, Gas: 10_000})
	}
	return intents
}

func word(n int64) []byte { return common.BigToHash(big.NewInt(n)).Bytes() }

func (b *bench) enqueue(intents ...Intent) []int64 {
	b.Helper()
	var ids []int64
	err := postgres.InTx(b.Context(), b.pool, func(tx pgx.Tx) (err error) {
		ids, err = EnqueueTx(b.Context(), tx, intents)
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return ids
}

func (b *bench) send(l *Lane, want int) {
	b.Helper()
	if n, err := l.Send(b.Context()); err != nil || n != want {
		b.Fatalf("Send sent %d (%v), want %d", n, err, want)
	}
}

// commit makes a block of what was sent. Geth's pool sorts in the background what comes in; a new block before it has come
// to a transaction leaves that out until the next one (legacypool resets the nonces that it promotes by).
func (b *bench) commit() common.Hash {
	b.Helper()
	for range 20 { // those behind a gap stay queued
		var status struct{ Queued hexutil.Uint64 }
		if err := b.eth.Client().CallContext(b.Context(), &status, "txpool_status"); err != nil {
			b.Fatal(err)
		}
		if status.Queued == 0 {
			break
		}
		time.Sleep(5 * time.Millisecond)
	}
	return b.chain.Commit()
}

// look and track, as the lane's loop does when the head has moved.
func (b *bench) track(l *Lane) {
	b.Helper()
	if err := errors.Join(l.look(b.Context()), l.Track(b.Context())); err != nil {
		b.Fatal(err)
	}
}

// foreign sends a transaction past the lane.
func (b *bench) foreign(key *custody.Key, nonce uint64, tx *types.DynamicFeeTx) {
	b.Helper()
	if err := b.tryForeign(key, nonce, tx); err != nil {
		b.Fatal(err)
	}
}

func (b *bench) tryForeign(key *custody.Key, nonce uint64, tx *types.DynamicFeeTx) error {
	b.Helper()
	tx.ChainID, tx.Nonce = b.chain.ChainID(), nonce
	tx.GasFeeCap, tx.GasTipCap = big.NewInt(100e9), big.NewInt(2e9)
	tx.Gas = cmp.Or(tx.Gas, 21_000)
	signed, err := key.SignTx(b.Context(), types.NewTx(tx), b.chain.ChainID())
	if err != nil {
		b.Fatal(err)
	}
	return b.eth.SendTransaction(b.Context(), signed)
}

// logged is the calldata of every call that the canonical chain holds, in its order.
func (b *bench) logged() []string {
	b.Helper()
	logs, err := b.eth.FilterLogs(b.Context(), ethereum.FilterQuery{Addresses: []common.Address{b.target}})
	if err != nil {
		b.Fatal(err)
	}
	var data []string
	for _, l := range logs {
		data = append(data, hexutil.Encode(l.Data))
	}
	return data
}

// numbers are the elements that the canonical chain holds, in its order.
func (b *bench) numbers() []int64 {
	b.Helper()
	var numbers []int64
	for _, call := range b.logged() {
		data := hexutil.MustDecode(call)
		for data = data[arrayHead:]; len(data) > 0; data = data[32:] {
			numbers = append(numbers, new(big.Int).SetBytes(data[:32]).Int64())
		}
	}
	return numbers
}

// mirror plays the indexer: blocks and the cursor, up to the head.
func (b *bench) mirror() {
	b.Helper()
	id := b.chain.ChainID().Int64()
	head, err := b.eth.BlockNumber(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	final, err := b.eth.HeaderByNumber(b.Context(), big.NewInt(int64(rpc.FinalizedBlockNumber)))
	if err != nil {
		b.Fatal(err)
	}
	b.exec(`delete from blocks where number > $1`, int64(head))
	// No test forks deeper than this.
	for n := max(head, 20) - 20; n <= head; n++ {
		h, err := b.eth.HeaderByNumber(b.Context(), new(big.Int).SetUint64(n))
		if err != nil {
			b.Fatal(err)
		}
		b.exec(`insert into blocks values ($1, $2, $3, $4, to_timestamp($5))
			on conflict (chain_id, number) do update set hash = excluded.hash, parent_hash = excluded.parent_hash`,
			id, int64(n), h.Hash().Bytes(), h.ParentHash.Bytes(), int64(h.Time))
		b.exec(`insert into chains (chain_id, number, hash, finalized_number) values ($1, $2, $3, $4)
			on conflict (chain_id) do update set number = excluded.number, hash = excluded.hash,
			finalized_number = excluded.finalized_number`, id, int64(n), h.Hash().Bytes(), final.Number.Int64())
	}
}

func (b *bench) exec(sql string, args ...any) {
	b.Helper()
	if _, err := b.pool.Exec(b.Context(), sql, args...); err != nil {
		b.Fatal(err)
	}
}

// get reads one column.
func get[T any](b *bench, sql string, args ...any) []T {
	b.Helper()
	rows, _ := b.pool.Query(b.Context(), sql, args...)
	got, err := pgx.CollectRows(rows, pgx.RowTo[T])
	if err != nil {
		b.Fatal(err)
	}
	return got
}

func equal[T comparable](b *bench, what string, got []T, want ...T) {
	b.Helper()
	if !slices.Equal(got, want) {
		b.Fatalf("%s: %v, want %v", what, got, want)
	}
}

// hostile is a node that can be made to fail in the ways that nodes and networks do.
type hostile struct {
	Chain
	mu sync.Mutex

	// What happens to a broadcast: is it delivered, what is answered for each transaction, is the answer lost.
	broadcast func(tx *types.Transaction) (deliver bool, answer error)
	lost      error
	// Any other call fails if this returns an error.
	call func(method string, args []any) error
	// Its answer may be changed here.
	answer func(method string, result any)

	delivered []*types.Transaction
	rounds    int // requests
}

func (h *hostile) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.rounds++
	var pass []int
	lost := error(nil)
	for k, c := range batch {
		if c.Method != "eth_sendRawTransaction" {
			if h.call != nil {
				if batch[k].Error = h.call(c.Method, c.Args); batch[k].Error != nil {
					continue
				}
			}
			pass = append(pass, k)
			continue
		}
		lost = h.lost
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(c.Args[0].(hexutil.Bytes)); err != nil {
			return err
		}
		deliver := true
		if h.broadcast != nil {
			deliver, batch[k].Error = h.broadcast(tx)
		}
		if deliver {
			h.delivered = append(h.delivered, tx)
			pass = append(pass, k)
		}
	}
	if len(pass) > 0 {
		passed := make([]rpc.BatchElem, len(pass))
		for n, k := range pass {
			passed[n] = batch[k]
		}
		if err := h.Chain.BatchCallContext(ctx, passed); err != nil {
			return err
		}
		for n, k := range pass {
			if batch[k].Error == nil {
				batch[k].Error = passed[n].Error
			}
			if h.answer != nil {
				h.answer(batch[k].Method, batch[k].Result)
			}
		}
	}
	return lost
}

// nonces that were delivered, repetitions included.
func (h *hostile) nonces() []uint64 {
	h.mu.Lock()
	defer h.mu.Unlock()
	var n []uint64
	for _, tx := range h.delivered {
		n = append(n, tx.Nonce())
	}
	return n
}
