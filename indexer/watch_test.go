package indexer_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/indexer"
)

// emitter is a contract that emits what its calldata says: the number of topics, four words for them, and the data.
const emitter = "60a03603" + "60a0600037" + // memory = data
	"608035606035604035602035" + "60a036036000" + // topics 4 to 1, size, offset
	"60003560021b60250156" + // jump to the number of topics
	"5ba000005ba100005ba200005ba300005ba40000"

var (
	transferTopic = crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)"))
	singleTopic   = crypto.Keccak256Hash([]byte("TransferSingle(address,address,address,uint256,uint256)"))
	batchTopic    = crypto.Keccak256Hash([]byte("TransferBatch(address,address,address,uint256[],uint256[])"))
)

func word(n int64) common.Hash { return common.BigToHash(big.NewInt(n)) }

func wordOf(a common.Address) common.Hash { return common.BytesToHash(a[:]) }

// emitterWith sends the creation of an emitter whose constructor mints to a wallet as an ERC-20 does.
func (w *world) emitterWith(to common.Address, units int64) common.Address {
	code := fmt.Sprintf("7f%x600052"+"7f%x"+"6000"+"7f%x"+"60206000a3", word(units), wordOf(to), transferTopic)
	code += fmt.Sprintf("603980%s6000396000f3", fmt.Sprintf("61%04x", len(code)/2+12)) + emitter
	return w.create("0x"+code, nil)
}

// emit sends a call that makes an emitter emit.
func (w *world) emit(contract common.Address, topics []common.Hash, data ...common.Hash) {
	w.Helper()
	words := make([]common.Hash, 5)
	words[0] = word(int64(len(topics)))
	copy(words[1:], topics)
	var calldata []byte
	for _, x := range append(words, data...) {
		calldata = append(calldata, x[:]...)
	}
	w.send(contract, calldata)
}

func (w *world) transfer20(contract, from, to common.Address, units int64) {
	w.Helper()
	w.emit(contract, []common.Hash{transferTopic, wordOf(from), wordOf(to)}, word(units))
}

func (w *world) watcher() *indexer.Watcher {
	return indexer.NewWatcher(indexer.WatcherConfig{Pool: w.pool, Chain: w.node, ChainID: w.id(), Retry: 1, Near: 3, Blocks: 4, Logger: quiet})
}

// watch writes what services/watch writes for a client.
func (w *world) watch(client string, contract common.Address, standard string) (id string) {
	w.Helper()
	id = "wat_" + client + "_" + contract.Hex()
	_, err := w.pool.Exec(w.Context(), `insert into clients (id, name) values ($1, $1) on conflict do nothing`, client)
	w.must(err)
	_, err = w.pool.Exec(w.Context(), `insert into watches (id, client_id, chain_id, address, standard) values ($1, $2, $3, $4, nullif($5, ''))`,
		id, client, w.id(), contract[:], standard)
	w.must(err)
	return id
}

// settleWatches takes steps until there is nothing to do.
func (w *world) settleWatches(x *indexer.Watcher) {
	w.Helper()
	for range 1000 {
		err := x.Converge(w.Context())
		if errors.Is(err, indexer.ErrNothingNew) {
			return
		}
		w.must(err)
	}
	w.Fatal("the watches do not settle")
}

type heldKey struct {
	wallet common.Address
	number string
}

// foreignOnChain adds up the logs of a contract as the chain has them, in the test's own words.
func (w *world) foreignOnChain(contract common.Address, standard string, to uint64) map[heldKey]string {
	w.Helper()
	found, err := w.eth.FilterLogs(w.Context(), ethereum.FilterQuery{Addresses: []common.Address{contract}, FromBlock: new(big.Int), ToBlock: new(big.Int).SetUint64(to)})
	w.must(err)
	sums := map[heldKey]*big.Int{}
	add := func(a common.Hash, number common.Hash, n *big.Int) {
		if a == (common.Hash{}) {
			return
		}
		k := heldKey{common.BytesToAddress(a[:]), number.Big().String()}
		if sums[k] == nil {
			sums[k] = new(big.Int)
		}
		sums[k].Add(sums[k], n)
	}
	move := func(from, to, number common.Hash, n *big.Int) {
		add(from, number, new(big.Int).Neg(n))
		add(to, number, n)
	}
	at := func(l types.Log, i int) common.Hash { return common.BytesToHash(l.Data[32*i : 32*i+32]) }
	for _, l := range found {
		switch {
		case standard == "erc20" && l.Topics[0] == transferTopic && len(l.Topics) == 3:
			move(l.Topics[1], l.Topics[2], common.Hash{}, at(l, 0).Big())
		case standard == "erc721" && l.Topics[0] == transferTopic && len(l.Topics) == 3: // as the constructor has it
			move(l.Topics[1], l.Topics[2], at(l, 0), big.NewInt(1))
		case standard == "erc721" && l.Topics[0] == transferTopic && len(l.Topics) == 4:
			move(l.Topics[1], l.Topics[2], l.Topics[3], big.NewInt(1))
		case standard == "erc1155" && l.Topics[0] == singleTopic:
			move(l.Topics[2], l.Topics[3], at(l, 0), at(l, 1).Big())
		case standard == "erc1155" && l.Topics[0] == batchTopic:
			n := int(at(l, 2).Big().Int64())
			for i := range n {
				move(l.Topics[2], l.Topics[3], at(l, 3+i), at(l, 4+n+i).Big())
			}
		}
	}
	out := map[heldKey]string{}
	for k, v := range sums {
		if v.Sign() != 0 {
			out[k] = v.String()
		}
	}
	return out
}

// sameForeign compares what the mirror has of a contract with the chain, now and at some block below.
func (w *world) sameForeign(contract common.Address, standard string, below uint64) {
	w.Helper()
	for _, to := range []uint64{w.head(), w.head() - below} {
		rows, err := w.pool.Query(w.Context(), `
			select a.wallet, a.number::text, e.units::text
			  from foreign_contracts f
			  join foreign_accounts a on a.contract = f.id
			 cross join lateral (select units from foreign_entries where account = a.id and block_number <= $3 order by block_number desc limit 1) e
			 where f.address = $1 and f.standard = $2 and e.units <> 0`, contract[:], standard, to)
		w.must(err)
		got := map[heldKey]string{}
		for rows.Next() {
			var k heldKey
			var units string
			w.must(rows.Scan(&k.wallet, &k.number, &units))
			got[k] = units
		}
		w.must(rows.Err())
		equal(w, fmt.Sprintf("%s at block %d", standard, to), got, w.foreignOnChain(contract, standard, to))
	}
	var differing int
	w.must(w.pool.QueryRow(w.Context(), `
		select count(*) from foreign_accounts a
		 where (units, block_number) is distinct from (select (units, block_number)::record from (select units, block_number from foreign_entries where account = a.id order by block_number desc limit 1) e)`).Scan(&differing))
	equal(w, "accounts that are not their newest entry", differing, 0)
}

func (w *world) watchState(id string) (status, fault string, faultBlock uint64) {
	w.Helper()
	w.must(w.pool.QueryRow(w.Context(), `select status, coalesce(fault, ''), coalesce(fault_block, 0) from watch_states where id = $1`, id).Scan(&status, &fault, &faultBlock))
	return status, fault, faultBlock
}

// flaky is a chain of which every few requests fail.
type flaky struct {
	indexer.Chain
	r *rand.Rand
}

var errFlaky = errors.New("too many requests") // not asked again within a step

func (f *flaky) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	if f.r.IntN(6) == 0 {
		return errFlaky
	}
	err := f.Chain.BatchCallContext(ctx, batch)
	if f.r.IntN(12) == 0 {
		return errFlaky
	}
	return err
}

// Contracts of all standards are watched at any time, with reorgs before, within and after their backfill, which also
// fails now and then and begins again with a new watcher; each time the mirror has what the chain has.
func TestWatchThroughReorgs(t *testing.T) {
	t.Parallel()
	for seed := range uint64(3) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			w, r := newWorld(t), rand.New(rand.NewPCG(31, seed))
			token := w.found()
			zero := common.Address{}
			contracts := map[string]common.Address{}
			for _, s := range []string{"erc20", "erc721", "erc1155"} {
				contracts[s] = w.emitterWith(wallets[0], 1000)
				w.commit()
			}
			wallet := func() common.Address { return append(wallets[:], zero)[r.IntN(len(wallets)+1)] }
			live := func() {
				w.act(r, token)
				for range r.IntN(4) {
					from, to := wallet(), wallet()
					w.transfer20(contracts["erc20"], from, to, r.Int64N(100))
					w.emit(contracts["erc721"], []common.Hash{transferTopic, wordOf(from), wordOf(to), word(r.Int64N(5))})
					w.emit(contracts["erc1155"], []common.Hash{singleTopic, wordOf(zero), wordOf(from), wordOf(to)}, word(r.Int64N(3)), word(r.Int64N(9)))
					w.emit(contracts["erc1155"], []common.Hash{batchTopic, wordOf(zero), wordOf(from), wordOf(to)},
						word(0x40), word(0xa0), word(2), word(1), word(1), word(2), word(7), word(r.Int64N(5)))
				}
				w.commit()
			}
			for range 15 {
				live()
			}
			chain := &flaky{w.node, r}
			newWatcher := func() *indexer.Watcher {
				return indexer.NewWatcher(indexer.WatcherConfig{Pool: w.pool, Chain: chain, ChainID: w.id(), Retry: 1, Near: 3, Blocks: 4, Logger: quiet})
			}
			x := newWatcher()
			for s, c := range contracts {
				w.watch("a", c, s)
			}
			for round := range 40 {
				for range 1 + r.IntN(3) {
					live()
				}
				if r.IntN(3) == 0 {
					depth := 1 + r.IntN(6)
					w.fork(uint64(depth))
					for range depth + r.IntN(2) {
						live()
					}
				}
				for range r.IntN(6) {
					if err := w.x.Converge(t.Context()); err != nil && !errors.Is(err, indexer.ErrReorg) && !errors.Is(err, indexer.ErrNothingNew) {
						t.Fatal(err)
					}
					_ = x.Converge(t.Context()) // what it could not do it does later
				}
				if r.IntN(4) == 0 {
					x = newWatcher()
				}
				if round%10 == 9 {
					w.converge(w.x)
					w.settleWatches(w.watcher())
					for s, c := range contracts {
						w.sameForeign(c, s, 5)
						if status, _, _ := w.watchState("wat_a_" + c.Hex()); status != "live" {
							t.Errorf("%s is %s", s, status)
						}
					}
					w.verify()
				}
				if round == 19 { // anew
					_, err := w.pool.Exec(t.Context(), `delete from watches`)
					w.must(err)
					w.settleWatches(w.watcher())
					var left int
					w.must(w.pool.QueryRow(t.Context(), `select (select count(*) from foreign_accounts) + (select count(*) from foreign_entries) + (select count(*) from foreign_contracts)`).Scan(&left))
					equal(t, "rows after the last watch ended", left, 0)
					for s, c := range contracts {
						w.watch("a", c, s)
					}
				}
			}
		})
	}
}

// A contract's constructor mints, before anybody watches it and in a live block; two clients watch it as one.
func TestWatchOfTwoClients(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	contract := w.emitterWith(wallets[0], 100)
	w.commit()
	w.transfer20(contract, wallets[0], wallets[1], 30)
	w.commit()
	w.converge(w.x)
	a, b := w.watch("a", contract, "erc20"), w.watch("b", contract, "erc20")
	if status, _, _ := w.watchState(a); status != "pending" {
		t.Errorf("a new watch is %s", status)
	}
	w.settleWatches(w.watcher())
	holders := func(id string) []indexer.WatchHolder {
		t.Helper()
		page, err := indexer.WatchHolders(t.Context(), w.pool, w.id(), id, nil, nil, 10)
		w.must(err)
		return page.Holders
	}
	want := []indexer.WatchHolder{{Wallet: wallets[0], Number: units(0), Units: units(70)}, {Wallet: wallets[1], Number: units(0), Units: units(30)}}
	equal(t, "holders", holders(a), want)
	equal(t, "holders of the other", holders(b), want)
	page, err := indexer.WatchHolders(t.Context(), w.pool, w.id(), a, indexer.AtBlock(w.head()-1), nil, 10)
	w.must(err)
	equal(t, "holders before", page.Holders, []indexer.WatchHolder{{Wallet: wallets[0], Number: units(0), Units: units(100)}})
	held, err := indexer.WatchedHoldings(t.Context(), w.pool, w.id(), "b", wallets[1:2], nil)
	w.must(err)
	if len(held.Holdings) != 1 || held.Holdings[0].WatchID != b || held.Holdings[0].Units.String() != "30" {
		t.Errorf("holdings %+v", held)
	}
	var contracts int
	w.must(w.pool.QueryRow(t.Context(), `select count(*) from foreign_contracts`).Scan(&contracts))
	equal(t, "contracts", contracts, 1)

	_, err = w.pool.Exec(t.Context(), `delete from watches where id = $1`, a)
	w.must(err)
	w.settleWatches(w.watcher())
	equal(t, "holders when one has left", holders(b), want)
}

// Events that cannot be are a matter of their contract: it is marked with the block, for as long as that is there.
func TestLyingContract(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.found()
	liar, odd := w.emitterWith(wallets[0], 10), w.emitterWith(wallets[0], 10)
	w.commit()
	w.converge(w.x)
	a, b := w.watch("a", liar, "erc20"), w.watch("a", odd, "erc1155")
	w.settleWatches(w.watcher())

	most := common.BigToHash(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)))
	w.transfer20(liar, wallets[3], wallets[4], 1)
	w.emit(liar, []common.Hash{transferTopic, {}, wordOf(wallets[5])}, most)
	w.emit(liar, []common.Hash{transferTopic, {}, wordOf(wallets[5])}, most)
	w.emit(liar, []common.Hash{transferTopic, most, wordOf(wallets[5])}, most)
	w.emit(liar, []common.Hash{transferTopic}, word(1))
	w.emit(odd, []common.Hash{batchTopic, {}, {}, wordOf(wallets[1])}, word(0x40), word(0x80), word(1), word(1), word(2), word(1), word(1))
	w.emit(odd, []common.Hash{batchTopic, {}, {}, wordOf(wallets[1])}, most, most)
	w.act(rand.New(rand.NewPCG(1, 1)), token)
	w.commit()
	w.converge(w.x)
	w.verify()
	for _, id := range []string{a, b} {
		if status, fault, block := w.watchState(id); status != "live" || fault == "" || block != w.head() {
			t.Errorf("%s: %s, %q at block %d of %d", id, status, fault, block, w.head())
		}
	}
	w.fork(2)
	w.share("other") // in the place of the first transaction of the branch that was left
	w.commit()
	w.share("another")
	w.chain.Commit()
	for range 10_000 { // until the fork is undone, and not what follows
		if err := w.x.Converge(t.Context()); errors.Is(err, indexer.ErrReorg) {
			break
		}
	}
	for _, id := range []string{a, b} {
		if status, fault, _ := w.watchState(id); status != "live" || fault != "" {
			t.Errorf("%s after the fork: %s, %q", id, status, fault)
		}
	}
}

// What cannot be written of a contract of others does not stop the mirror.
func TestForeignFailureStopsNobody(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	contract := w.emitterWith(wallets[0], 10)
	w.commit()
	w.converge(w.x)
	id := w.watch("a", contract, "erc20")
	w.settleWatches(w.watcher())
	_, err := w.pool.Exec(t.Context(), `alter table foreign_entries add constraint broken check (units <> 7) not valid`)
	w.must(err)
	w.transfer20(contract, wallets[0], wallets[1], 7)
	w.commit()
	w.transfer20(contract, wallets[0], wallets[1], 1)
	w.commit()
	w.converge(w.x)
	w.verify()
	if status, _, _ := w.watchState(id); status != "backfilling" {
		t.Errorf("it is %s", status)
	}
	_, err = w.pool.Exec(t.Context(), `alter table foreign_entries drop constraint broken`)
	w.must(err)
	w.settleWatches(w.watcher())
	w.sameForeign(contract, "erc20", 1)
}

// forgetful is a node without old states.
type forgetful struct{ indexer.Chain }

func (f forgetful) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	err := f.Chain.BatchCallContext(ctx, batch)
	for i := range batch {
		if batch[i].Method == "eth_getCode" && batch[i].Args[1] != "latest" {
			batch[i].Error = errors.New("missing trie node")
		}
	}
	return err
}

func TestWatchWithoutOldStates(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	contract := w.emitterWith(wallets[0], 10)
	w.commit()
	w.converge(w.x)
	id := w.watch("a", contract, "erc20")
	x := indexer.NewWatcher(indexer.WatcherConfig{Pool: w.pool, Chain: forgetful{w.node}, ChainID: w.id(), Logger: quiet})
	w.settleWatches(x)
	var status, why string
	w.must(w.pool.QueryRow(t.Context(), `select status, error from watch_states where id = $1`, id).Scan(&status, &why))
	if status != "failed" || !strings.Contains(why, "start_block") {
		t.Errorf("it is %s: %s", status, why)
	}
	_, err := w.pool.Exec(t.Context(), `update watches set start_block = $1, created_at = now()`, w.head())
	w.must(err)
	w.settleWatches(x)
	w.sameForeign(contract, "erc20", 0)
	if status, _, _ = w.watchState(id); status != "live" {
		t.Errorf("it is %s", status)
	}
}
