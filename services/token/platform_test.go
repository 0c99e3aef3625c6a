package token_test

import (
	"context"
	"fmt"
	"math/big"
	"strings"
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

func startChain(t *testing.T) (*custody.Key, *ethclient.Client) {
	t.Helper()
	signer, err := custody.Development("")
	if err != nil {
		t.Fatal(err)
	}
	chain, err := devnet.StartChain(t.Context(), devnet.ChainConfig{Funded: []common.Address{signer.Address()}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	client, err := ethclient.DialContext(t.Context(), chain.HTTPURL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return signer, client
}

func transactor(ctx context.Context, signer *custody.Key) *bind.TransactOpts {
	return &bind.TransactOpts{From: signer.Address(), Signer: func(_ common.Address, tx *types.Transaction) (*types.Transaction, error) {
		return signer.SignTx(ctx, tx, big.NewInt(1337))
	}}
}

func TestDeployFindsThatTheSignerLacksRoles(t *testing.T) {
	t.Parallel()
	ctx, pool := t.Context(), postgrestest.New(t)
	admin, client := startChain(t)
	p, err := token.Deploy(ctx, token.DeployConfig{Pool: pool, Chain: client, ChainID: 1337, Opts: transactor(ctx, admin)})
	if err != nil {
		t.Fatal(err)
	}
	other := &bind.TransactOpts{From: common.HexToAddress("0x70997970C51812dc3A010C7d01b50e0d17dc79C8")}
	deploy := func() string {
		// As in a database of before signers were kept: there the process's own is to be.
		if _, err := pool.Exec(ctx, `update platforms set signer = null`); err != nil {
			t.Fatal(err)
		}
		found, err := token.Deploy(ctx, token.DeployConfig{Pool: pool, Chain: client, ChainID: 1337, Opts: other})
		if want := (common.Address{}); err == nil && found.Signer != other.From || err != nil && found.Signer != want {
			t.Errorf("the platform's signer is %s after %v", found.Signer, err)
		}
		found.Signer = p.Signer
		if found != p {
			t.Errorf("found %+v, want %+v", found, p)
		}
		return fmt.Sprint(err)
	}
	said := deploy()
	for _, want := range []string{other.From.Hex() + " lacks", "issuer, freezer, enforcer, attester, pauser, creator.",
		"cast send " + p.Authority.Hex() + " 'grantRole(uint64,address,uint32)' 5 " + other.From.Hex() + " 0"} {
		if !strings.Contains(said, want) {
			t.Errorf("a signer without roles is told %q, without %q", said, want)
		}
	}
	manager := bindings.NewAccessManager()
	grant := func(role uint64, delay uint32) {
		t.Helper()
		tx, err := bind.Transact(manager.Instance(client, p.Authority), transactor(ctx, admin), manager.PackGrantRole(role, other.From, delay))
		if err != nil {
			t.Fatal(err)
		}
		if r, err := bind.WaitMined(ctx, client, tx.Hash()); err != nil || r.Status != types.ReceiptStatusSuccessful {
			t.Fatalf("grant role %d: %+v, %v", role, r, err)
		}
	}
	for _, role := range []uint64{1, 2, 3, 4, 6, 8, 9, 10, 11} {
		grant(role, 0)
	}
	if said := deploy(); !strings.Contains(said, "chain 1337: attester.") {
		t.Errorf("a signer without one role is told %q", said)
	}
	grant(5, 0)
	if said := deploy(); said != "<nil>" {
		t.Errorf("a signer with all roles is told %q", said)
	}
	grant(1, 60)
	if said := deploy(); !strings.Contains(said, "chain 1337: issuer.") {
		t.Errorf("a signer with a delay on one role is told %q", said)
	}
	// A chain that started over under the same id has no such contract.
	_, empty := startChain(t)
	if _, err := token.Deploy(ctx, token.DeployConfig{Pool: pool, Chain: empty, ChainID: 1337, Opts: other}); err == nil || !strings.Contains(err.Error(), "started over") {
		t.Errorf("another chain of the same id: %v", err)
	}
}

func TestDeployIsOncePerChain(t *testing.T) {
	t.Parallel()
	ctx, pool := t.Context(), postgrestest.New(t)
	signer, client := startChain(t)
	deploy := func(ctx context.Context) (token.Platform, error) {
		return token.Deploy(ctx, token.DeployConfig{Pool: pool, Chain: client, ChainID: 1337, Opts: transactor(ctx, signer)})
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
