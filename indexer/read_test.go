package indexer

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

func blockOf(number uint64, hash, parent byte, entries ...entry) block {
	b := block{header: header{Number: hexutil.Uint64(number), Hash: common.Hash{hash}, ParentHash: common.Hash{parent}}}
	for _, e := range entries {
		e.block, e.blockHash = number, b.Hash
		b.entries = append(b.entries, e)
	}
	return b
}

// A token is watched from the block on in which it is created, however many blocks are read at once.
func TestReadWatchesFromCreation(t *testing.T) {
	t.Parallel()
	maker, token, stranger := common.Address{1}, common.Address{2}, common.Address{3}
	pause := func(address common.Address, index uint64) entry {
		return entry{address: address, topics: [4]common.Hash{topicPaused}, topicsLen: 1, data: make([]byte, 32), index: index}
	}
	create := entry{
		address: maker, topics: [4]common.Hash{topicTokenCreated, common.BytesToHash(token[:])}, topicsLen: 4,
		data: common.LeftPadBytes([]byte{1}, 32), index: 7,
	}
	fake := create
	fake.address, fake.topics[1] = stranger, common.BytesToHash(stranger[:])
	known := map[common.Address]watched{maker: {factory, 0}}
	f, born, err := read(known, []block{
		blockOf(5, 5, 4, pause(token, 0)),
		blockOf(6, 6, 5, pause(token, 1), pause(stranger, 2), create, fake),
		blockOf(7, 7, 6, pause(token, 3), pause(stranger, 4)),
	})
	if err != nil {
		t.Fatal(err)
	}
	var indices []int32
	for _, l := range f.logs {
		indices = append(indices, l.index)
	}
	if len(indices) != 3 || indices[0] != 1 || indices[1] != 7 || indices[2] != 3 {
		t.Errorf("logs %v were read, want 1, 7 and 3", indices)
	}
	if len(born) != 1 || born[token] != (watched{share, 6}) || len(known) != 1 {
		t.Errorf("%v are born, %v known", born, known)
	}
}

func TestCheck(t *testing.T) {
	t.Parallel()
	parent := common.Hash{4}
	good := func() []block { return []block{blockOf(5, 5, 4, entry{index: 2}, entry{index: 1}), blockOf(6, 6, 5)} }
	blocks := good()
	if err := check(parent, 4, blocks); err != nil || blocks[0].entries[0].index != 1 {
		t.Errorf("%v, logs in order: %v", err, blocks[0].entries)
	}
	for name, spoil := range map[string]func([]block){
		"another parent": func(b []block) { b[0].ParentHash = common.Hash{9} },
		"not linked":     func(b []block) { b[1].ParentHash = common.Hash{9} },
		"a gap":          func(b []block) { b[1].Number = 7 },
		"removed":        func(b []block) { b[0].entries[0].removed = true },
		"another block":  func(b []block) { b[0].entries[0].blockHash = common.Hash{9} },
		"another number": func(b []block) { b[0].entries[0].block = 6 },
		"one log twice":  func(b []block) { b[0].entries[0].index = 1 },
	} {
		blocks := good()
		spoil(blocks)
		if err := check(parent, 4, blocks); err == nil {
			t.Errorf("%s: no error", name)
		} else if name != "one log twice" && !errors.Is(err, errMoved) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
