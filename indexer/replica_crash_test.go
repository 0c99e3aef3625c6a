package indexer_test

import (
	"testing"

	"freehold/indexer"
)

// A crash of the server may lose commits that one replica remembers, and another may write their blocks again, with other
// numbers for their accounts. What the first one then writes is right all the same.
func TestNumbersThatACrashTookBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.found()
	w.commit()
	x, y := w.x, w.indexer(w.config())
	w.converge(x)
	w.converge(y)
	exec := func(sql string) {
		t.Helper()
		_, err := w.pool.Exec(t.Context(), sql)
		w.must(err)
	}
	tables := []string{"chains", "blocks", "transfers", "accounts", "entries", "contracts", "issues", "freezes", "token_rules", "registrations", "deeds"}
	for _, name := range tables {
		exec("create table saved_" + name + " as table " + name)
	}
	token := w.share("barn")
	for i := range wallets {
		w.count++
		w.issue(token, w.count, wallets[i], 1000)
	}
	w.commit()
	w.converge(x)
	for _, name := range tables {
		exec("delete from " + name)
		exec("insert into " + name + " select * from saved_" + name)
	}
	w.converge(y)
	w.move(token, wallets[0], wallets[1], 7)
	w.commit()
	if err := x.Converge(t.Context()); err == nil {
		t.Error("a step went on with numbers that are another's")
	}
	w.converge(x)
	report, err := indexer.Verify(t.Context(), w.pool, w.node, w.id())
	w.must(err)
	equal(t, "differences", report.Differences, []indexer.Difference(nil))
}
