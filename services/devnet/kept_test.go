package devnet_test

import (
	"bufio"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/services/devnet"
)

// A kept chain continues after a clean stop, with its genesis and its finality, and not with someone else's.
func TestChainKept(t *testing.T) {
	a := newAccount(t)
	config := devnet.ChainConfig{Dir: t.TempDir(), Funded: []common.Address{a.address}, Manual: true, Epoch: 4}
	chain, client := startChain(t, config)
	tx := a.sign(t, common.Address{1}, 21000, nil)
	send(t, client, tx)
	var head common.Hash
	for range 20 {
		head = chain.Commit()
	}
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}

	chain, client = startChain(t, config)
	h, err := client.HeaderByNumber(t.Context(), nil)
	if err != nil || h.Hash() != head {
		t.Fatalf("head %v, %v; want %s", h, err, head)
	}
	if f := number(t, client, int64(rpc.FinalizedBlockNumber)); f != 12 {
		t.Errorf("finalized %d; want 12", f)
	}
	if r := receipt(t, client, tx.Hash()); r.BlockNumber.Uint64() != 1 {
		t.Errorf("included in block %d; want 1", r.BlockNumber)
	}
	if n, err := client.NonceAt(t.Context(), a.address, big.NewInt(0)); err != nil || n != 0 {
		t.Errorf("nonce at genesis %d, %v; want 0", n, err)
	}
	chain.Commit()
	if n := number(t, client, -2); n != 21 {
		t.Errorf("head %d; want 21", n)
	}
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}
	config.Funded = append(config.Funded, common.Address{9})
	if _, err := devnet.StartChain(t.Context(), config); err == nil {
		t.Error("started with an account that the genesis does not fund")
	}
}

// TestChainProgram is not a test but the program that TestChainKilled kills: a chain that is busy until it is.
func TestChainProgram(t *testing.T) {
	dir := os.Getenv("DEVNET_TEST_CHAIN")
	if dir == "" {
		t.Skip("only as a child of TestChainKilled")
	}
	a := newAccount(t)
	funded := []common.Address{a.address}
	if _, err := os.Stat(dir + "/genesis.json"); err == nil {
		funded = nil // a restart, with another key
	}
	chain, client := startChain(t, devnet.ChainConfig{Dir: dir, Funded: funded, Manual: true, Epoch: 4})
	for {
		if funded != nil {
			send(t, client, a.sign(t, common.Address{1}, 21000, nil))
		}
		hash := chain.Commit()
		fmt.Printf("committed %d %s\n", number(t, client, -2), hash)
	}
}

// A kept chain survives kill -9: it comes up on one of its last blocks, with that block's state, and goes on.
func TestChainKilled(t *testing.T) {
	dir := t.TempDir()
	committed := map[uint64]string{}
	var head uint64
	for round := range 4 {
		cmd := exec.Command(os.Args[0], "-test.run=^TestChainProgram$")
		cmd.Env = append(os.Environ(), "DEVNET_TEST_CHAIN="+dir)
		cmd.Stderr = os.Stderr
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		target := head + 20 + 7*uint64(round)
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			var n uint64
			var hash string
			if _, err := fmt.Sscanf(lines.Text(), "committed %d %s", &n, &hash); err != nil {
				continue
			}
			committed[n], head = hash, n
			if n >= target {
				break
			}
		}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		for lines.Scan() { // what it said between the last line read and its death
			var n uint64
			var hash string
			if _, err := fmt.Sscanf(lines.Text(), "committed %d %s", &n, &hash); err == nil {
				committed[n], head = hash, n
			}
		}
		if err := cmd.Wait(); err == nil {
			t.Fatal("the killed program ended by itself")
		}
		if head < target {
			t.Fatalf("the program stopped at block %d", head)
		}

		chain, client := startChain(t, devnet.ChainConfig{Dir: dir, Manual: true, Epoch: 4})
		h, err := client.HeaderByNumber(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		n := h.Number.Uint64()
		t.Logf("killed at block %d, came up at %d", head, n)
		// No block is lost, and the one made after the last line may be there too.
		if n < head || n > head+1 {
			t.Errorf("killed at block %d, came up at %d", head, n)
		}
		if want, ok := committed[n]; ok && h.Hash().Hex() != want {
			t.Errorf("block %d is %s; it was %s", n, h.Hash(), want)
		}
		if _, err := client.BalanceAt(t.Context(), common.Address{1}, nil); err != nil {
			t.Errorf("state of the head: %v", err)
		}
		for old := range uint64(10) { // and of others, the youngest ones among them
			if _, err := client.BalanceAt(t.Context(), common.Address{1}, new(big.Int).SetUint64(n-old)); err != nil {
				t.Errorf("state of block %d: %v", n-old, err)
			}
		}
		if f := number(t, client, int64(rpc.FinalizedBlockNumber)); f != n-8 {
			t.Errorf("finalized %d; want %d", f, n-8)
		}
		hash := chain.Commit()
		head = number(t, client, -2)
		if head != n+1 {
			t.Errorf("head %d after another block on %d", head, n)
		}
		committed[head] = hash.Hex()
		if err := chain.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
