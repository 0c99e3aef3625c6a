package token_test

import (
	"context"
	"math/big"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"freehold/bindings"
	"freehold/services/custody"
	"freehold/services/devnet"
	"freehold/services/postgres/postgrestest"
	"freehold/services/token"
)

func TestDeployIsOncePerChain(t *testing.T) {
	t.Parallel()
	ctx, pool := t.Context(), postgrestest.New(t)
	signer, err := custody.Development("")
	if err != nil {
		t.Fatal(err)
	}
	chain, err := devnet.StartChain(ctx, devnet.ChainConfig{Funded: []common.Address{signer.Address()}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	client, err := ethclient.DialContext(ctx, chain.HTTPURL())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	deploy := func(ctx context.Context) (token.Platform, error) {
		return token.Deploy(ctx, pool, client, 1337, &bind.TransactOpts{From: signer.Address(),
			Signer: func(_ common.Address, tx *types.Transaction) (*types.Transaction, error) {
				return signer.SignTx(ctx, tx, chain.ChainID())
			}})
	}

	var platforms [4]token.Platform
	var wg sync.WaitGroup
	for i := range platforms {
		wg.Go(func() {
			var err error
			if platforms[i], err = deploy(ctx); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	p := platforms[0]
	for i, other := range platforms {
		if other != p {
			t.Errorf("deployment %d is %+v, the first %+v", i, other, p)
		}
	}
	for name, address := range map[string]common.Address{"authority": p.Authority, "registry": p.Registry, "factory": p.Factory,
		"deed": p.Deed, "vault": p.Vault, "share implementation": p.ShareImplementation, "deed implementation": p.DeedImplementation} {
		if code, err := client.CodeAt(ctx, address, nil); err != nil || len(code) == 0 {
			t.Errorf("%s %s has %d bytes of code, %v", name, address, len(code), err)
		}
	}

	// The address computed here is the factory's own word.
	factory := bindings.NewTokenFactory()
	bound := factory.Instance(client, p.Factory)
	salt := common.BigToHash(big.NewInt(7))
	want, err := bind.Call(bound, &bind.CallOpts{Context: ctx}, factory.PackPredictShareToken(p.Vault, salt), factory.UnpackPredictShareToken)
	if err != nil || p.ShareAddress(p.Vault, salt) != want {
		t.Errorf("share address %s, the factory predicts %s, %v", p.ShareAddress(p.Vault, salt), want, err)
	}
}
