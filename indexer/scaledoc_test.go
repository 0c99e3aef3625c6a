package indexer_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"freehold/indexer"
)

// The SQL of docs/scale.md works on the real schema, in its order; what is read before is read after, and the mirror goes on,
// undoes blocks and equals the chain.
func TestScaleDocument(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../docs/scale.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := regexp.MustCompile("(?s)```sql\n(.*?)```").FindAllStringSubmatch(string(text), -1)
	if len(blocks) != 4 {
		t.Fatalf("the document has %d blocks of SQL", len(blocks))
	}
	w := newWorld(t)
	token := w.share("hotel")
	w.issue(token, 0, wallets[0], 100)
	w.commit()
	issued := w.head()
	for range 6 {
		w.commit()
	}
	w.move(token, wallets[0], wallets[1], 30)
	w.commit()
	w.converge(w.x)
	w.exec(`update chains set safe_number = number, finalized_number = number - 2`)
	read := func() []any {
		t.Helper()
		var all []any
		for _, at := range []*indexer.At{nil, indexer.AtBlock(issued), indexer.AtTime(w.time(w.head() - issued))} {
			holders, err := indexer.Holders(t.Context(), w.pool, w.id(), token, at, nil, 10)
			w.must(err)
			held, err := indexer.WalletHoldings(t.Context(), w.pool, w.id(), []common.Address{wallets[0]}, at)
			w.must(err)
			balance, err := indexer.ReadBalance(t.Context(), w.pool, w.id(), token, wallets[1], at)
			w.must(err)
			all = append(all, holders, held, balance)
		}
		transfers, err := indexer.Transfers(t.Context(), w.pool, w.id(), token, nil, 10)
		w.must(err)
		return append(all, transfers)
	}
	before, headers := read(), w.number(`select count(*) from blocks`)
	for _, b := range blocks {
		// The mirror of a test is short; all but the depth is as documented.
		if _, err := w.pool.Exec(t.Context(), strings.Replace(b[1], "- 100000", "- 1", 1)); err != nil {
			t.Fatalf("%v in\n%s", err, b[1])
		}
		equal(t, "what is read", read(), before)
	}
	if left := w.number(`select count(*) from blocks`); left > headers-4 {
		t.Errorf("%d headers are left of %d", left, headers)
	}
	between, err := indexer.ReadBalance(t.Context(), w.pool, w.id(), token, wallets[0], indexer.AtBlock(issued+3))
	w.must(err)
	equal(t, "block of a dropped header", between.Block.Number, issued)
	equal(t, "transfers in parts", w.number(`select count(*) from pg_inherits where inhparent = 'transfers'::regclass`), 2)
	equal(t, "entries in parts", w.number(`select count(*) from pg_inherits where inhparent = 'entries'::regclass`), 2)

	w.move(token, wallets[0], wallets[2], 7)
	w.commit()
	w.converge(w.x)
	w.fork(1)
	w.move(token, wallets[0], wallets[2], 8)
	w.commit()
	w.commit()
	w.converge(w.x)
	b, err := indexer.ReadBalance(t.Context(), w.pool, w.id(), token, wallets[0], nil)
	w.must(err)
	equal(t, "units on the other branch", b.Units, units(62))
	w.verify()
}

func (w *world) number(sql string) (n int) {
	w.Helper()
	w.must(w.pool.QueryRow(w.Context(), sql).Scan(&n))
	return n
}
