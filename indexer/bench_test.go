package indexer_test

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"freehold/bindings"
	"freehold/indexer"
	"freehold/services/devnet"
)

// BenchmarkConverge is a step of one block of 1,500 issues to as many wallets, 3,000 logs. The node is in the process, so
// its work counts too.
func BenchmarkConverge(b *testing.B) {
	w := newWorldWith(b, devnet.ChainConfig{GasLimit: 1e9})
	token := w.share("hotel")
	var list []bindings.Registration
	for i := range 1500 {
		list = append(list, bindings.Registration{Wallet: common.BigToAddress(big.NewInt(int64(1000 + i))), InvestorId: 1, Country: 4, Expiry: big.NewInt(4e9)})
	}
	for part := range 5 {
		w.sign(&w.registry, registryABI.PackRegister(list[300*part:300*part+300]), 15e6)
	}
	w.commit()
	for i := range 30 {
		for part := range 15 {
			var issues []bindings.Issue
			for j := range 100 {
				n := int64(part*100 + j)
				issues = append(issues, bindings.Issue{
					Serial: big.NewInt(int64(i)*1500 + n), Ref: ref(n), To: list[n].Wallet, Units: big.NewInt(1 + n),
				})
			}
			w.sign(&token, shareABI.PackIssueBatch(issues), 16e6)
		}
		w.commit()
	}
	c := w.config()
	c.Window = indexer.Window{Near: 1000, Blocks: 1}
	w.x = w.indexer(c)
	for w.status0() < w.head()-30 {
		w.must(w.x.Converge(b.Context()))
	}
	b.ResetTimer()
	blocks := 0
	for range b.N {
		if w.status0() == w.head() {
			break
		}
		w.must(w.x.Converge(context.Background()))
		blocks++
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(blocks)/1000, "ms/block")
}
