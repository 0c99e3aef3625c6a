package txmgr

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
)

func TestCoalesce(t *testing.T) {
	t.Parallel()
	a, o := common.Address{1}, common.Address{2}
	f, g := [4]byte{1}, [4]byte{2}
	el := func(id int64, target common.Address, selector [4]byte, elements int, gas uint64, size int) queued {
		return queued{id, target, selector, make([]byte, elements*size), elements, gas}
	}
	most := limits{elements: 5, gas: 1000, overhead: 100, bytes: 4096}
	for name, c := range map[string]struct {
		queue []queued
		want  [][]int64
	}{
		"one": {[]queued{el(1, a, f, 1, 10, 32)}, [][]int64{{1}}},
		"same call": {[]queued{el(1, a, f, 1, 10, 32), el(2, a, f, 2, 10, 32), el(3, a, f, 2, 10, 32)},
			[][]int64{{1, 2, 3}}},
		"too many elements": {[]queued{el(1, a, f, 3, 10, 32), el(2, a, f, 2, 10, 32), el(3, a, f, 1, 10, 32)},
			[][]int64{{1, 2}, {3}}},
		"too much gas": {[]queued{el(1, a, f, 1, 450, 32), el(2, a, f, 1, 450, 32), el(3, a, f, 1, 1, 32)},
			[][]int64{{1, 2}, {3}}},
		"too many bytes": {[]queued{el(1, a, f, 1, 1, 1344), el(2, a, f, 1, 1, 1344), el(3, a, f, 1, 1, 1344)},
			[][]int64{{1, 2}, {3}}},
		"another target is a barrier": {[]queued{el(1, a, f, 1, 1, 32), el(2, o, f, 1, 1, 32), el(3, a, f, 1, 1, 32)},
			[][]int64{{1}, {2}, {3}}},
		"another function is a barrier": {[]queued{el(1, a, f, 1, 1, 32), el(2, a, g, 1, 1, 32), el(3, a, f, 1, 1, 32)},
			[][]int64{{1}, {2}, {3}}},
		"a lone intent is a barrier": {[]queued{el(1, a, f, 1, 1, 32), el(2, a, f, 0, 1, 32), el(3, a, f, 0, 1, 32),
			el(4, a, f, 1, 1, 32), el(5, a, f, 1, 1, 32)}, [][]int64{{1}, {2}, {3}, {4, 5}}},
		"another size is a barrier": {[]queued{el(1, a, f, 1, 1, 32), el(2, a, f, 1, 1, 64)}, [][]int64{{1}, {2}}},
		"one that exceeds all":      {[]queued{el(1, a, f, 9, 9999, 32), el(2, a, f, 1, 1, 32)}, [][]int64{{1}, {2}}},
	} {
		var got [][]int64
		for q := c.queue; len(q) > 0; {
			var p payload
			p, q = coalesce(q, most)
			got = append(got, p.intents)
			if p.gas > most.gas && len(p.intents) > 1 {
				t.Errorf("%s: gas %d", name, p.gas)
			}
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s: %s", name, d)
		}
	}
}

// The calldata is what the ABI says of f(T[]).
func TestCoalescedCalldata(t *testing.T) {
	t.Parallel()
	pair, err := abi.NewType("tuple[]", "", []abi.ArgumentMarshaling{{Name: "a", Type: "uint256"}, {Name: "b", Type: "uint256"}})
	if err != nil {
		t.Fatal(err)
	}
	list, err := abi.Arguments{{Type: pair}}.Unpack(func() []byte {
		data := func(n ...int64) (d []byte) {
			for _, x := range n {
				d = append(d, word(x)...)
			}
			return d
		}
		p, rest := coalesce([]queued{
			{1, common.Address{}, [4]byte{1, 2, 3, 4}, data(10, 11), 1, 7},
			{2, common.Address{}, [4]byte{1, 2, 3, 4}, data(20, 21, 30, 31), 2, 8},
		}, limits{elements: 3, gas: 1 << 20, overhead: 100, bytes: 4096})
		if len(rest) > 0 || p.gas != 115 || !bytes.Equal(p.data[:4], []byte{1, 2, 3, 4}) {
			t.Fatalf("payload %+v, left %v", p, rest)
		}
		return p.data[4:]
	}())
	if err != nil {
		t.Fatal(err)
	}
	var got []int64
	for _, x := range *abi.ConvertType(list[0], new([]struct{ A, B *big.Int })).(*[]struct{ A, B *big.Int }) {
		got = append(got, x.A.Int64(), x.B.Int64())
	}
	if d := cmp.Diff([]int64{10, 11, 20, 21, 30, 31}, got); d != "" {
		t.Error(d)
	}
}

func TestOrderAcrossTargets(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held(func(c *Config) { c.MaxElements = 2 })
	lone := b.lone("0x0a0b0c0d")
	queue := append(b.elements(1, 2, 3), lone...)
	queue = append(queue, b.elements(4)...)
	other := b.elements(5)[0]
	other.Target = common.Address{7}
	queue = append(queue, other)
	queue = append(queue, b.elements(6, 7)...)
	ids := b.enqueue(queue...)
	if len(ids) != len(queue) {
		t.Fatalf("%d ids for %d intents", len(ids), len(queue))
	}
	b.send(l, 6)
	equal(b, "nonce of each intent", get[int64](b, `select nonce from intents i join transactions t on t.id = i.transaction_id order by i.id`),
		0, 0, 1, 2, 3, 4, 5, 5)
	b.commit()
	b.track(l)
	equal(b, "receipts", get[int64](b, `select count(*) from receipts where status = 1`), 6)
}

func TestMaxInFlight(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held(func(c *Config) { c.MaxInFlight = 3 })
	b.enqueue(b.lone("0x01010101", "0x02020202")...)
	b.send(l, 2)
	b.enqueue(b.lone("0x03030303", "0x04040404", "0x05050505")...)
	b.send(l, 1)
	b.send(l, 0)
	b.commit()
	b.send(l, 0)
	b.track(l)
	b.send(l, 2)
	b.commit()
	equal(b, "logged", b.logged(), "0x01010101", "0x02020202", "0x03030303", "0x04040404", "0x05050505")
}

// A queue of long batches is not read whole: what a step takes is bounded by elements.
func TestQueueIsReadByElements(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held(func(*Config) {})
	pair := b.elements(1)[0]
	pair.Data, pair.Elements, pair.Gas = append(pair.Data, pair.Data...), 2, 2*pair.Gas
	b.enqueue(pair, pair, pair, b.lone("0x01010101")[0])
	for limit, want := range map[int]int{1: 1, 2: 1, 3: 2, 4: 2, 5: 3, 6: 3, 7: 4, 100: 4} {
		queue, _, _, err := l.queue(t.Context(), limit)
		if err != nil {
			t.Fatal(err)
		}
		if len(queue) != want {
			t.Errorf("%d intents for %d elements, want %d", len(queue), limit, want)
		}
	}
}

func TestEnqueueRefusesNonsense(t *testing.T) {
	t.Parallel()
	b := setup(t)
	for name, change := range map[string]func(*Intent){
		"no gas":              func(i *Intent) { i.Gas = 0 },
		"half an element":     func(i *Intent) { i.Data = i.Data[:16] },
		"unequal elements":    func(i *Intent) { i.Elements = 2 },
		"nothing in elements": func(i *Intent) { i.Data = nil },
		"negative":            func(i *Intent) { i.Elements = -1 },
	} {
		i := b.elements(1)[0]
		change(&i)
		tx, err := b.pool.Begin(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if ids, err := EnqueueTx(t.Context(), tx, []Intent{i}); err == nil {
			t.Errorf("%s: enqueued as %v", name, ids)
		}
		if err := tx.Rollback(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
}
