package indexer_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"freehold/bindings"
	"freehold/indexer"
	"freehold/services/fault"
)

func units(n int64) decimal.Decimal { return decimal.NewFromInt(n) }

// equal compares by value, decimals by theirs.
func equal(t testing.TB, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmp.Comparer(decimal.Decimal.Equal)); diff != "" {
		t.Errorf("%s: (-want +got)\n%s", what, diff)
	}
}

func TestTransfersAndHoldings(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.share("hotel")
	w.issue(token, 0, wallets[0], 100) // in the block that creates the token
	w.commit()
	w.converge(w.x)
	first := w.block(0)

	// Three transfers of one wallet, one of them to itself, and one of nothing.
	w.move(token, wallets[0], wallets[1], 30)
	w.move(token, wallets[0], wallets[0], 50)
	w.move(token, wallets[0], wallets[2], 70)
	w.move(token, wallets[3], wallets[4], 0)
	w.commit()
	w.converge(w.x)
	second := w.block(0)

	w.send(token, shareABI.PackBurn(wallets[1], big.NewInt(10)))
	w.commit()
	w.converge(w.x)
	third := w.block(0)

	page, err := indexer.Holders(t.Context(), w.pool, w.id(), token, nil, nil, 10)
	w.must(err)
	equal(t, "holders", page, indexer.HolderPage{Block: third, Supply: units(90), Holders: []indexer.Holder{
		{Wallet: wallets[2], Units: units(70)}, {Wallet: wallets[1], Units: units(20)},
	}})
	page, err = indexer.Holders(t.Context(), w.pool, w.id(), token, indexer.AtBlock(first.Number), nil, 10)
	w.must(err)
	equal(t, "holders then", page, indexer.HolderPage{Block: first, Supply: units(100), Holders: []indexer.Holder{
		{Wallet: wallets[0], Units: units(100)},
	}})
	var rows int
	w.must(w.pool.QueryRow(t.Context(), `select count(*) from balances where block_number = $1`, second.Number).Scan(&rows))
	equal(t, "balances of the second block", rows, 5) // wallets 0 to 4: one each

	transfers, err := indexer.Transfers(t.Context(), w.pool, w.id(), token, nil, 2)
	w.must(err)
	equal(t, "number of transfers", len(transfers.Transfers), 2)
	equal(t, "the burn", transfers.Transfers[0], indexer.Transfer{
		From: wallets[1], Units: units(10), Block: third, TxHash: transfers.Transfers[0].TxHash,
	})
	last := transfers.Transfers[1]
	transfers, err = indexer.Transfers(t.Context(), w.pool, w.id(), token,
		&indexer.TransferCursor{Block: last.Block.Number, LogIndex: last.LogIndex}, 100)
	w.must(err)
	var amounts []string
	for _, tr := range transfers.Transfers {
		amounts = append(amounts, tr.Units.String())
	}
	equal(t, "the transfers before", amounts, []string{"70", "50", "30", "100"})

	holdings, err := indexer.WalletHoldings(t.Context(), w.pool, w.id(), []common.Address{wallets[0], wallets[1]}, nil)
	w.must(err)
	equal(t, "holdings", holdings, indexer.HoldingPage{Block: third, Holdings: []indexer.Holding{{Token: token, Wallet: wallets[1], Units: units(20)}}})
	holdings, err = indexer.WalletHoldings(t.Context(), w.pool, w.id(), []common.Address{wallets[0], wallets[1]}, indexer.AtBlock(first.Number))
	w.must(err)
	equal(t, "holdings then", holdings, indexer.HoldingPage{Block: first, Holdings: []indexer.Holding{{Token: token, Wallet: wallets[0], Units: units(100)}}})
	equal(t, "supply", w.standing(token, common.Address{}).Units, units(90))
	for _, c := range []struct {
		wallet common.Address
		at     *indexer.At
		want   indexer.Balance
	}{
		{wallets[1], nil, indexer.Balance{Block: third, Units: units(20), Supply: units(90)}},
		{wallets[1], indexer.AtBlock(second.Number), indexer.Balance{Block: second, Units: units(30), Supply: units(100)}},
		{wallets[1], indexer.AtBlock(first.Number), indexer.Balance{Block: first, Units: units(0), Supply: units(100)}},
		{w.admin, nil, indexer.Balance{Block: third, Units: units(0), Supply: units(90)}},
		{common.Address{}, nil, indexer.Balance{Block: third, Units: units(0), Supply: units(90)}},
	} {
		b, err := indexer.ReadBalance(t.Context(), w.pool, w.id(), token, c.wallet, c.at)
		w.must(err)
		equal(t, "balance", b, c.want)
	}
	w.verify()

	// What there is no answer to.
	ahead, early, before := indexer.AtBlock(third.Number+1), indexer.AtBlock(first.Number-1), indexer.AtBlock(w.start-2)
	for _, c := range []struct {
		token common.Address
		at    *indexer.At
		code  fault.Code
	}{
		{wallets[0], nil, fault.NotFound}, {w.deeds, nil, fault.NotFound}, {token, ahead, indexer.BlockAhead},
		{token, early, indexer.BlockTooEarly}, {token, before, indexer.BlockTooEarly},
	} {
		if _, err := indexer.ReadBalance(t.Context(), w.pool, w.id(), c.token, wallets[0], c.at); !fault.Is(err, c.code) {
			t.Errorf("balance of %s: %v, want %s", c.token, err, c.code)
		}
		if _, err := indexer.Holders(t.Context(), w.pool, w.id(), c.token, c.at, nil, 10); !fault.Is(err, c.code) {
			t.Errorf("holders of %s: %v, want %s", c.token, err, c.code)
		}
	}
	if _, err := indexer.Holders(t.Context(), w.pool, 999, token, nil, nil, 10); !fault.Is(err, indexer.ChainNotIndexed) {
		t.Errorf("holders on another chain: %v", err)
	}
}

func TestHolderPages(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.share("hotel")
	for i, wallet := range wallets {
		w.issue(token, int64(i), wallet, []int64{5, 9, 5, 9, 9, 1, 2, 5}[i])
	}
	w.commit()
	w.converge(w.x)
	at := w.block(0).Number
	// Then some of it changes, so that what was is found partly in the journal.
	w.move(token, wallets[1], wallets[0], 5)
	w.move(token, wallets[7], wallets[2], 4)
	w.commit()
	w.converge(w.x)
	for _, as := range []*indexer.At{nil, indexer.AtBlock(at)} {
		all, err := indexer.Holders(t.Context(), w.pool, w.id(), token, as, nil, 100)
		w.must(err)
		var paged []indexer.Holder
		var after *indexer.Holder
		for {
			page, err := indexer.Holders(t.Context(), w.pool, w.id(), token, as, after, 2)
			w.must(err)
			if len(page.Holders) == 0 {
				break
			}
			paged = append(paged, page.Holders...)
			after = &page.Holders[len(page.Holders)-1]
		}
		equal(t, "pages", paged, all.Holders)
		equal(t, "number of holders", len(paged), len(wallets))
		for i := 1; i < len(paged); i++ {
			a, b := paged[i-1], paged[i]
			if a.Units.LessThan(b.Units) || a.Units.Equal(b.Units) && a.Wallet.Cmp(b.Wallet) >= 0 {
				t.Errorf("holder %d is out of order: %v, %v", i, a, b)
			}
		}
	}
}

func TestIssues(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.share("hotel")
	stranger := common.HexToAddress("0x1234")
	w.send(token, shareABI.PackIssueBatch([]bindings.Issue{
		{Serial: big.NewInt(7), Ref: ref(7), To: wallets[0], Units: big.NewInt(5)},
		{Serial: big.NewInt(8), Ref: ref(8), To: stranger, Units: big.NewInt(6)},
	}))
	w.commit()
	w.converge(w.x)
	issued := w.issues(ref(7))
	equal(t, "issued", issued, []issue{{Token: token, Serial: units(7), Wallet: wallets[0], Units: units(5), Block: w.block(0).Number,
		TxHash: issued[0].TxHash}})
	refused := w.issues(ref(8))
	reason, err := shareABI.UnpackError(refused[0].Reason)
	w.must(err)
	equal(t, "reason", reason, any(&bindings.ShareTokenNotEligible{Account: stranger}))
	equal(t, "none", len(w.issues(ref(9))), 0)
	w.verify()
}

func TestStanding(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.share("hotel")
	w.issue(token, 0, wallets[0], 100)
	w.send(token, shareABI.PackSetFrozenTokens(wallets[0], big.NewInt(40)))
	w.commit()
	w.converge(w.x)
	want := standing{
		Investor: 1, Country: 276, Tier: 1, Flags: 2, Expiry: 4e9,
		Units: units(100), FrozenUnits: units(40),
	}
	equal(t, "frozen in part", w.standing(token, wallets[0]), want)

	w.send(token, shareABI.PackSetAddressFrozen(wallets[0], true))
	w.commit()
	w.converge(w.x)
	want.FrozenEntire = true
	equal(t, "frozen as a whole", w.standing(token, wallets[0]), want)

	// Both in one block, and the registration is removed.
	w.send(token, shareABI.PackSetAddressFrozen(wallets[0], false))
	w.send(token, shareABI.PackSetFrozenTokens(wallets[0], new(big.Int)))
	w.send(token, shareABI.PackSetFrozenTokens(wallets[0], big.NewInt(1)))
	w.send(w.registry, registryABI.PackRegister([]bindings.Registration{{Wallet: wallets[0], Country: 1, Expiry: new(big.Int)}}))
	w.commit()
	w.converge(w.x)
	equal(t, "removed", w.standing(token, wallets[0]), standing{Units: units(100), FrozenUnits: units(1)})
	w.verify()

	w.fork(2)
	w.commit()
	w.converge(w.x)
	w.verify()
}

func TestRules(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.share("hotel")
	w.send(token, shareABI.PackSetCountriesBlocked([]uint16{840, 276, 4}, true))
	w.commit()
	w.send(token, shareABI.PackPause())
	w.send(token, shareABI.PackSetCountriesBlocked([]uint16{276}, false))
	w.commit()
	w.send(token, shareABI.PackUnpause())
	w.send(token, shareABI.PackClose())
	w.commit()
	w.converge(w.x)
	rows, err := w.pool.Query(t.Context(), `select paused, closed, blocked_countries::text from token_rules order by block_number`)
	w.must(err)
	defer rows.Close()
	type rule struct {
		Paused, Closed bool
		Countries      string
	}
	var got []rule
	for rows.Next() {
		var r rule
		w.must(rows.Scan(&r.Paused, &r.Closed, &r.Countries))
		got = append(got, r)
	}
	equal(t, "rules", got, []rule{{false, false, "{4,276,840}"}, {true, false, "{4,840}"}, {false, true, "{4,840}"}})
	report := w.verify()
	equal(t, "countries compared", report.Compared["blocked country"], 3)
}

func TestDeeds(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.send(w.deeds, deedABI.PackMint(w.admin, big.NewInt(42), "ipfs://deed", [32]byte{1}))
	w.commit()
	minted := w.block(0)
	w.send(w.deeds, deedABI.PackSetLocked(big.NewInt(42), false)) // as the vault does before it lets one go
	w.send(w.deeds, deedABI.PackTransferFrom(w.admin, wallets[3], big.NewInt(42)))
	w.send(w.vault, vaultABI.PackFractionalize(big.NewInt(43), "ipfs://deed", [32]byte{2}, "Hotel", "HTL", 0, big.NewInt(1000)))
	w.commit()
	w.converge(w.x)
	owner, since := w.deed(42)
	equal(t, "owner", owner, wallets[3])
	equal(t, "since", since, minted.Number+1)
	locked, _ := w.deed(43)
	equal(t, "owner of the locked deed", locked, w.vault)
	report := w.verify()
	equal(t, "owners compared", report.Compared["owner"], 2)
	equal(t, "supplies compared", report.Compared["supply"], 1) // the vault's token is watched
}

// Who has not changed since the block is read from the present, and who has from the journal, which here is spoiled to
// tell the two apart.
func TestHoldersThatHaveNotChanged(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.found()
	w.converge(w.x)
	first, err := indexer.Holders(t.Context(), w.pool, w.id(), token, nil, nil, 3)
	w.must(err)
	_, err = w.pool.Exec(t.Context(), `update entries set units = 1`)
	w.must(err)
	rest, err := indexer.Holders(t.Context(), w.pool, w.id(), token, indexer.AtBlock(first.Block.Number), &first.Holders[2], 100)
	w.must(err)
	equal(t, "block", rest.Block, first.Block)
	equal(t, "supply", rest.Supply, first.Supply)
	equal(t, "holders on the next page", len(rest.Holders), len(wallets)-3)
	for _, h := range rest.Holders {
		equal(t, "units", h.Units, units(1e6))
	}
	w.move(token, wallets[3], wallets[5], 1)
	w.commit()
	w.converge(w.x)
	then, err := indexer.Holders(t.Context(), w.pool, w.id(), token, indexer.AtBlock(first.Block.Number), nil, 100)
	w.must(err)
	equal(t, "number of holders", len(then.Holders), len(wallets))
	for i, h := range then.Holders {
		changed := h.Wallet == wallets[3] || h.Wallet == wallets[5]
		equal(t, "changed", changed, i >= len(wallets)-2)
		if !changed {
			equal(t, "units by the present", h.Units, units(1e6))
		} else {
			equal(t, "units by the journal", h.Units, units(1))
		}
	}
}
