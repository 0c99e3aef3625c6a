package devnet_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"freehold/services/devnet"
)

// A chain in memory forks as deep as it likes also after the minute in which the database archives what is final. A chain
// in a directory does archive, and says so rather than mix the branches.
func TestChainForksBelowArchive(t *testing.T) {
	t.Parallel()
	for name, dir := range map[string]string{"in memory": "", "in a directory": t.TempDir()} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := newAccount(t)
			chain, client := startChain(t, devnet.ChainConfig{Dir: dir, Funded: []common.Address{a.address}, Manual: true, Epoch: 4})
			parent := chain.Commit()
			for range 30 {
				chain.Commit()
			}
			if err := chain.Archive(); err != nil {
				t.Fatal(err)
			}
			err := chain.Fork(parent)
			if dir != "" {
				if err == nil || !strings.Contains(err.Error(), "archived") {
					t.Fatalf("fork below what is archived: %v", err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			tx := a.sign(t, common.Address{1}, 21000, nil)
			send(t, client, tx)
			hash := chain.Commit()
			if r := receipt(t, client, tx.Hash()); r.BlockHash != hash || r.BlockNumber.Uint64() != 2 {
				t.Errorf("in block %d %s; want 2 %s", r.BlockNumber, r.BlockHash, hash)
			}
		})
	}
}
