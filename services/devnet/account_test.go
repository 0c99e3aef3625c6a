package devnet_test

import (
	"crypto/ecdsa"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"freehold/services/devnet"
)

// account signs for tests. Its nonces are its own business, so use it from one goroutine.
type account struct {
	key     *ecdsa.PrivateKey
	address common.Address
	nonce   uint64
}

func newAccount(t testing.TB) *account {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return &account{key: key, address: crypto.PubkeyToAddress(key.PublicKey)}
}

func (a *account) sign(t testing.TB, to common.Address, gas uint64, data []byte) *types.Transaction {
	t.Helper()
	tx, err := types.SignNewTx(a.key, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), Nonce: a.nonce, To: &to, Value: big.NewInt(1), Gas: gas, Data: data,
		GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(1000 * params.GWei),
	})
	if err != nil {
		t.Fatal(err)
	}
	a.nonce++
	return tx
}

func startChain(t testing.TB, c devnet.ChainConfig) (*devnet.Chain, *ethclient.Client) {
	t.Helper()
	chain, err := devnet.StartChain(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Errorf("close chain: %v", err)
		}
	})
	client, err := ethclient.Dial(chain.HTTPURL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return chain, client
}

func send(t testing.TB, client *ethclient.Client, txs ...*types.Transaction) {
	t.Helper()
	for _, tx := range txs {
		if err := client.SendTransaction(t.Context(), tx); err != nil {
			t.Fatalf("send transaction: %v", err)
		}
	}
}

// receipt waits for a transaction to be included.
func receipt(t testing.TB, client *ethclient.Client, hash common.Hash) *types.Receipt {
	t.Helper()
	for start := time.Now(); ; time.Sleep(2 * time.Millisecond) {
		r, err := client.TransactionReceipt(t.Context(), hash)
		if err == nil {
			return r
		}
		if !errors.Is(err, ethereum.NotFound) || time.Since(start) > 20*time.Second {
			t.Fatalf("receipt of %s: %v", hash, err)
		}
	}
}

func number(t testing.TB, client *ethclient.Client, tag int64) uint64 {
	t.Helper()
	h, err := client.HeaderByNumber(t.Context(), big.NewInt(tag))
	if err != nil {
		t.Fatalf("block %d: %v", tag, err)
	}
	return h.Number.Uint64()
}
