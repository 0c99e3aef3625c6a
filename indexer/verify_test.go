package indexer_test

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"pgregory.net/rapid"

	"freehold/indexer"
	"freehold/services/fault"
)

// Whatever is changed in the mirror, the report names it, and nothing else.
func TestVerifyNamesTampering(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.found()
	w.send(token, shareABI.PackSetFrozenTokens(wallets[2], big.NewInt(7)))
	w.send(token, shareABI.PackSetAddressFrozen(wallets[3], true))
	w.send(token, shareABI.PackSetCountriesBlocked([]uint16{840}, true))
	w.send(w.deeds, deedABI.PackMint(wallets[0], big.NewInt(42), "", [32]byte{1}))
	w.commit()
	w.send(token, shareABI.PackBurn(wallets[7], big.NewInt(1e6)))
	w.move(token, wallets[0], wallets[1], 5)
	w.send(token, shareABI.PackPause())
	w.commit()
	w.converge(w.x)
	report := w.verify()
	for _, what := range []string{
		"parent", "holding by the newest entry", "holding by the sum of transfers", "sum of holdings", "supply", "balance",
		"frozen units", "freeze", "pause", "closing", "blocked country", "serial", "owner", "registration",
	} {
		if report.Compared[what] == 0 {
			t.Errorf("no %s was compared", what)
		}
	}
	hex := func(b []byte) string { return fmt.Sprintf(`'\x%x'`, b) }
	wallet, gone := hex(wallets[1][:]), hex(wallets[7][:])
	for _, c := range []struct {
		table, sql, where string
		what              []string
	}{
		{"accounts", `update accounts set units = units + 1 where wallet = ` + wallet, wallets[1].Hex(),
			[]string{"holding by the newest entry", "holding by the sum of transfers", "sum of holdings", "balance"}},
		{"accounts", `delete from accounts where wallet = ` + wallet, wallets[1].Hex(),
			[]string{"holding by the sum of transfers", "entries without an account", "sum of holdings"}},
		{"accounts", `update accounts set block_number = 1 where wallet = ` + wallet, wallets[1].Hex(),
			[]string{"holding by the newest entry"}},
		{"accounts", `update accounts set units = 3 where wallet = ` + gone,
			wallets[7].Hex(), []string{"holding by the newest entry", "holding by the sum of transfers", "sum of holdings", "balance"}},
		{"accounts", `update accounts set units = units + 1 where wallet = '\x0000000000000000000000000000000000000000'`, token.Hex(),
			[]string{"holding by the newest entry", "holding by the sum of transfers", "sum of holdings", "supply"}},
		{"entries", `delete from entries where block_number = (select max(block_number) from entries)
			and account = (select id from accounts where wallet = ` + wallet + `)`,
			wallets[1].Hex(), []string{"holding by the newest entry"}},
		{"transfers", `delete from transfers where recipient = ` + wallet + ` and units = 5`, wallets[1].Hex(),
			[]string{"holding by the sum of transfers", "holding by the sum of transfers"}},
		{"freezes", `update freezes set units = 8 where units = 7`, wallets[2].Hex(), []string{"frozen units"}},
		{"freezes", `delete from freezes where units = 7`, wallets[2].Hex(), []string{"frozen units"}},
		{"freezes", `update freezes set entire = false where entire`, wallets[3].Hex(), []string{"freeze"}},
		{"token_rules", `update token_rules set paused = false where paused`, token.Hex(), []string{"pause"}},
		{"token_rules", `update token_rules set closed = true where paused`, token.Hex(), []string{"closing"}},
		{"token_rules", `update token_rules set blocked_countries = '{}' where paused`, "country 840", []string{"blocked country"}},
		{"token_rules", `update token_rules set blocked_countries = '{4,840}' where paused`, "country 4", []string{"blocked country"}},
		{"issues", `update issues set serial = 999 where serial = 1`, "serial 999", []string{"serial"}},
		{"deeds", `update deeds set owner = ` + wallet, "deed 42", []string{"owner"}},
		{"deeds", `update deeds set deed_id = 43`, "deed 43", []string{"owner"}},
		{"registrations", `update registrations set country = 1 where wallet = ` + wallet, wallets[1].Hex(), []string{"registration"}},
		{"registrations", `update registrations set expiry = 0 where wallet = ` + wallet, wallets[1].Hex(), []string{"registration"}},
		{"blocks", `delete from blocks where number = (select max(number) - 2 from blocks)`, "block", []string{"parent"}},
		{"blocks", `update blocks set hash = '\x` + strings.Repeat("00", 32) + `' where number = (select max(number) - 2 from blocks)`,
			"block", []string{"parent"}},
		{"contracts", `insert into contracts (chain_id, address, kind, block_number) values (1337, ` + wallet + `, 'share', 1)`,
			wallets[1].Hex(), []string{"supply", "pause", "closing"}},
	} {
		exec := func(sql string) {
			t.Helper()
			if _, err := w.pool.Exec(t.Context(), sql); err != nil {
				t.Fatalf("%s: %v", sql, err)
			}
		}
		exec(`create table kept as table ` + c.table)
		exec(c.sql)
		report, err := indexer.Verify(t.Context(), w.pool, w.rpc, w.id())
		w.must(err)
		exec(`delete from ` + c.table)
		exec(`insert into ` + c.table + ` table kept`)
		exec(`drop table kept`)
		var what []string
		named := false
		for _, d := range report.Differences {
			what = append(what, d.What)
			named = named || strings.Contains(d.Where, c.where)
		}
		equal(t, c.sql, what, c.what)
		if !named {
			t.Errorf("%s: %v does not name %s", c.sql, report.Differences, c.where)
		}
	}
	w.verify()
}

// While the chain leaves the mirror's block, verification begins again until they are at one.
func TestVerifyBeginsAgain(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.found()
	w.converge(w.x)
	w.fork(1)
	w.commit()
	node := &hostile{Chain: w.rpc}
	node.before = func(batch []rpc.BatchElem) error {
		if node.requests == 3 {
			w.converge(w.x)
		}
		return nil
	}
	report, err := indexer.Verify(t.Context(), w.pool, node, w.id())
	w.must(err)
	if report.Attempts < 2 || len(report.Differences) > 0 {
		t.Errorf("%d attempts, %v", report.Attempts, report.Differences)
	}
	equal(t, "hash", report.Hash, w.header(0).Hash())

	if _, err := indexer.Verify(t.Context(), w.pool, w.rpc, 999); err == nil {
		t.Error("the node is of another chain")
	}
	_, err = w.pool.Exec(t.Context(), `delete from chains`)
	w.must(err)
	if _, err := indexer.Verify(t.Context(), w.pool, w.rpc, w.id()); !fault.Is(err, indexer.ChainNotIndexed) {
		t.Errorf("%v of no mirror", err)
	}
}

// What a node does not answer is an error, not a difference.
func TestVerifyFailsLoudly(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.found()
	w.converge(w.x)
	node := &hostile{Chain: w.rpc}
	for name, after := range map[string]func([]rpc.BatchElem) error{
		"request": func([]rpc.BatchElem) error { return errors.New("connection reset by peer") },
		"call": func(batch []rpc.BatchElem) error {
			batch[len(batch)-1].Error = errors.New("out of order")
			return nil
		},
	} {
		node.after = after
		if report, err := indexer.Verify(t.Context(), w.pool, node, w.id()); err == nil {
			t.Errorf("%s: %+v", name, report)
		}
	}
	node.after = func(batch []rpc.BatchElem) error {
		for _, e := range batch {
			if b, ok := e.Result.(*hexutil.Bytes); ok {
				*b = nil
			}
		}
		return nil
	}
	report, err := indexer.Verify(t.Context(), w.pool, node, w.id())
	w.must(err)
	if len(report.Differences) == 0 || !strings.Contains(report.Differences[0].Want, "unreadable") {
		t.Errorf("answers of nothing: %v", report.Differences)
	}
}

// Random acts, forks and steps: at every rest the mirror is the chain, now and in the past.
func TestMirrorIsTheChain(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.found()
	founded := w.head()
	rapid.Check(t, func(t *rapid.T) {
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		for _, act := range rapid.SliceOfN(rapid.IntRange(0, 9), 1, 8).Draw(t, "acts") {
			switch {
			case act < 5:
				w.act(r, token)
				w.commit()
			case act < 7:
				if depth := 1 + r.Uint64N(6); w.head() > founded+depth {
					w.fork(depth)
					w.act(r, token)
					w.commit()
				}
			case act == 7:
				w.x = w.indexer(w.config())
			default:
				if err := w.x.Converge(w.Context()); err != nil &&
					!errors.Is(err, indexer.ErrReorg) && !errors.Is(err, indexer.ErrNothingNew) {
					t.Fatal(err)
				}
			}
		}
		w.converge(w.x)
		w.verify()
		w.checkPast(token, founded+r.Uint64N(w.head()-founded+1))
		if w.Failed() {
			t.Fatal("the mirror is not the chain")
		}
	})
	w.afresh()
}
