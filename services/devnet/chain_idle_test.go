package devnet_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/services/devnet"
)

func TestIdleChainBecomesFinal(t *testing.T) {
	t.Parallel()
	chain, err := devnet.StartChain(t.Context(), devnet.ChainConfig{Idle: 20 * time.Millisecond, Epoch: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	}()
	client, err := ethclient.DialContext(t.Context(), chain.HTTPURL())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	for end := time.Now().Add(30 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		head, err := client.HeaderByNumber(t.Context(), big.NewInt(int64(rpc.FinalizedBlockNumber)))
		if err == nil && head.Number.Sign() > 0 {
			return
		}
		if time.Now().After(end) {
			t.Fatalf("no block became final on an idle chain: %v, %v", head, err)
		}
	}
}
