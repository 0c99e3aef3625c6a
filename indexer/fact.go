package indexer

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// block is a block and those of its logs that have a topic of ours, in order.
type block struct {
	header
	entries []entry
}

// watched is a contract whose logs count, and the block from which on they do.
type watched struct {
	kind  kind
	since uint64
}

// facts is what a run of blocks says, in the order of the logs, before it meets what the mirror holds.
type facts struct {
	blocks    []block
	transfers []of[transfer] // of share tokens
	logs      []of[any]      // all others
}

// of is a decoded log and where it was.
type of[T any] struct {
	fact     T
	contract common.Address
	block    uint64
	index    int32
	txHash   common.Hash
}

// pick lists the facts of a type.
func pick[T any](logs []of[any]) []of[T] {
	var list []of[T]
	for _, l := range logs {
		if fact, ok := l.fact.(T); ok {
			list = append(list, of[T]{fact, l.contract, l.block, l.index, l.txHash})
		}
	}
	return list
}

// read decodes the logs of some blocks. A contract that one of them creates is watched from that block on, with what it
// did there before the factory told of it: a constructor that mints, for one. Those contracts are returned apart from
// known, which is not changed.
func read(known map[common.Address]watched, blocks []block) (facts, map[common.Address]watched, error) {
	f := facts{blocks: blocks}
	born := make(map[common.Address]watched)
	for _, b := range blocks {
		for i := range b.entries {
			e := &b.entries[i]
			if known[e.address].kind != factory {
				continue
			}
			fact, err := decode(factory, e)
			if err != nil {
				return facts{}, nil, err
			}
			if c, ok := fact.(created); ok {
				born[c.token] = watched{c.kind, e.block}
			}
		}
	}
	for _, b := range blocks {
		for i := range b.entries {
			e := &b.entries[i]
			w, ok := known[e.address]
			if !ok {
				w, ok = born[e.address]
			}
			if !ok || e.block < w.since {
				continue
			}
			if isTransfer(w.kind, e) {
				t, err := decodeTransfer(e)
				if err != nil {
					return facts{}, nil, err
				}
				f.transfers = append(f.transfers, of[transfer]{t, e.address, e.block, int32(e.index), e.txHash})
				continue
			}
			fact, err := decode(w.kind, e)
			if err != nil {
				return facts{}, nil, err
			}
			if fact != nil {
				f.logs = append(f.logs, of[any]{fact, e.address, e.block, int32(e.index), e.txHash})
			}
		}
	}
	return f, born, nil
}

// at says where a log was, for an error.
func (l *of[T]) at() string {
	return fmt.Sprintf("block %d, log %d, of %s", l.block, l.index, l.contract)
}

// check makes sure that the blocks follow one another from parent, and that each log is of the block it is with.
func check(parent common.Hash, number uint64, blocks []block) error {
	for i := range blocks {
		b := &blocks[i]
		number++
		if uint64(b.Number) != number || b.ParentHash != parent {
			return fmt.Errorf("block %d (%s) does not follow %s: %w", number, b.Hash, parent, errMoved)
		}
		parent = b.Hash
		slices.SortStableFunc(b.entries, func(x, y entry) int { return int(int64(x.index) - int64(y.index)) })
		for j := range b.entries {
			e := &b.entries[j]
			if e.removed || e.block != number || e.blockHash != b.Hash {
				return fmt.Errorf("log %d of block %d is not of %s: %w", e.index, number, b.Hash, errMoved)
			}
			if j > 0 && e.index == b.entries[j-1].index {
				return fmt.Errorf("block %d: the node gave log %d twice", number, e.index)
			}
		}
	}
	return nil
}

// journal is a table with a row per key and block that holds what was true of the key after the block.
type journal[K comparable, V any] struct {
	now  map[K]V // of each key that is touched, also from before
	rows []row[K, V]
	last map[K]int // index of a key's newest row
}

type row[K comparable, V any] struct {
	block uint64
	key   K
	value V
}

func newJournal[K comparable, V any](before map[K]V) journal[K, V] {
	return journal[K, V]{now: before, last: make(map[K]int)}
}

// put notes what is true after a log of a block; the last word of a block is the one that is kept.
func (j *journal[K, V]) put(block uint64, key K, value V) {
	j.now[key] = value
	if i, ok := j.last[key]; ok && j.rows[i].block == block {
		j.rows[i].value = value
		return
	}
	j.last[key] = len(j.rows)
	j.rows = append(j.rows, row[K, V]{block, key, value})
}

// The keys and values of the journals.
type (
	deedID struct {
		token common.Address
		deed  [32]byte
	}
	freeze struct {
		units  *big.Int
		entire bool
	}
	rules struct {
		paused, closed bool
		countries      []int32 // sorted
	}
	registration struct {
		investor             *big.Int
		country, tier, flags int32
		expiry               int64
	}
)

// past is what the mirror holds of the keys that some facts touch; a key that it does not hold is missing.
type past struct {
	freezes map[account]freeze
	rules   map[common.Address]rules
}

// touched lists the keys of which the past is needed, each once.
func (f *facts) touched() (freezes []account, tokens []common.Address) {
	seen, seenToken := make(map[account]bool), make(map[common.Address]bool)
	for _, l := range f.logs {
		switch fact := l.fact.(type) {
		case frozen:
			if a := (account{l.contract, fact.account}); !seen[a] {
				seen[a] = true
				freezes = append(freezes, a)
			}
		case paused, closed, blocked:
			if !seenToken[l.contract] {
				seenToken[l.contract] = true
				tokens = append(tokens, l.contract)
			}
		}
	}
	return freezes, tokens
}

// journals is what becomes of the past through facts; of balances, the ledger says it.
type journals struct {
	freezes       journal[account, freeze]
	rules         journal[common.Address, rules]
	registrations journal[common.Address, registration]
	deeds         journal[deedID, common.Address]
}

func (f *facts) fold(p past) *journals {
	j := &journals{
		freezes:       newJournal(p.freezes),
		rules:         newJournal(p.rules),
		registrations: newJournal(make(map[common.Address]registration)),
		deeds:         newJournal(make(map[deedID]common.Address)),
	}
	for _, l := range f.logs {
		j.put(l)
	}
	return j
}

func (j *journals) put(l of[any]) {
	switch fact := l.fact.(type) {
	case frozen:
		key := account{l.contract, fact.account}
		now, ok := j.freezes.now[key]
		if !ok {
			now.units = new(big.Int)
		}
		if fact.units != nil {
			now.units = fact.units
		} else {
			now.entire = *fact.entire
		}
		j.freezes.put(l.block, key, now)
	case paused:
		now := j.rules.now[l.contract]
		now.paused = bool(fact)
		j.rules.put(l.block, l.contract, now)
	case closed:
		now := j.rules.now[l.contract]
		now.closed = true
		j.rules.put(l.block, l.contract, now)
	case blocked:
		now := j.rules.now[l.contract]
		now.countries = slices.Clone(now.countries)
		i, found := slices.BinarySearch(now.countries, fact.country)
		switch {
		case fact.blocked && !found:
			now.countries = slices.Insert(now.countries, i, fact.country)
		case !fact.blocked && found:
			now.countries = slices.Delete(now.countries, i, i+1)
		}
		j.rules.put(l.block, l.contract, now)
	case registered:
		j.registrations.put(l.block, fact.wallet, fact.registration)
	case deedMoved:
		j.deeds.put(l.block, deedID{l.contract, common.BigToHash(fact.deed)}, fact.to)
	}
}
