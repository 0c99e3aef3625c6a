package indexer_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"freehold/bindings"
	"freehold/indexer"
)

// A governance token is mirrored like a share token, and a utility token beside it stops nothing.
func TestFamilies(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	allow := func(target common.Address, role uint64, calls ...[]byte) {
		for _, c := range calls {
			w.send(w.authority, managerABI.PackSetTargetFunctionRole(target, [][4]byte{[4]byte(c)}, role))
		}
	}
	a, n := common.Address{}, new(big.Int)
	votes := w.create(bindings.GovernanceTokenMetaData.Bin, nil)
	passes := w.create(bindings.UtilityTokenMetaData.Bin, nil)
	allow(votes, 1, shareABI.PackIssue(n, [32]byte{}, a, n))
	allow(votes, 2, shareABI.PackSetFrozenTokens(a, n))
	allow(votes, 3, shareABI.PackForcedTransfer(a, a, n))
	allow(votes, 6, shareABI.PackPause())
	allow(w.factory, 7, factoryABI.PackCreateGovernanceToken([32]byte{}, "", "", 0, n), factoryABI.PackCreateUtilityToken([32]byte{}, "", "", ""))
	w.send(w.factory, factoryABI.PackAdopt(3, votes))
	w.send(w.factory, factoryABI.PackAdopt(4, passes))
	w.commit()
	w.send(w.factory, factoryABI.PackCreateGovernanceToken([32]byte{3}, "Votes", "VOT", 0, big.NewInt(1e9)))
	w.send(w.factory, factoryABI.PackCreateUtilityToken([32]byte{4}, "Club", "CLB", ""))
	token := w.predict(factoryABI.PackPredictGovernanceToken(w.admin, [32]byte{3}))
	w.issue(token, 0, wallets[0], 100)
	w.commit()
	w.converge(w.x)
	w.move(token, wallets[0], wallets[1], 30)
	w.send(token, shareABI.PackSetFrozenTokens(wallets[1], big.NewInt(5)))
	w.send(token, shareABI.PackPause())
	w.commit()
	w.converge(w.x)
	page, err := indexer.Holders(t.Context(), w.pool, w.id(), token, nil, nil, 10)
	w.must(err)
	equal(t, "holders", page.Holders, []indexer.Holder{{Wallet: wallets[0], Units: units(70)}, {Wallet: wallets[1], Units: units(30)}})
	report := w.verify()
	for what, least := range map[string]int{"balance": 2, "supply": 1, "pause": 1, "serial": 1} {
		if report.Compared[what] < least {
			t.Errorf("%d of %s were compared", report.Compared[what], what)
		}
	}
	w.fork(1)
	w.move(token, wallets[0], wallets[2], 10)
	w.commit()
	w.converge(w.x)
	w.verify()
	w.afresh()
}
