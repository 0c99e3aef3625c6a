package main

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"freehold/bindings"
	"freehold/services/custody"
	"freehold/services/postgres"
	"freehold/services/token"
	"freehold/services/txmgr"
)

// transactionGas is the most that a transaction may ask for (EIP-7825).
const transactionGas = 1 << 24

// platformPolicy is what the signer signs while it serves: the calls that operations consist of, each at the contracts that
// have it, and nothing of value. ours tells whether an address is a token of the platform's factory, others are the process's
// other signers, to whom roles may be handed and from whom they may be taken.
func platformPolicy(p token.Platform, ours func(context.Context, common.Address) (bool, error), others []common.Address,
	maxFee *big.Int) custody.Policy {
	return custody.Policy{Chains: []int64{p.ChainID}, MaxGas: transactionGas, MaxFee: maxFee, Calls: []custody.Calls{
		{At: custody.At(p.Registry), Selectors: selectors(&bindings.InvestorRegistryMetaData, "register", "registerBySignature")},
		{At: custody.At(p.Factory), Selectors: selectors(&bindings.TokenFactoryMetaData, "createShareToken")},
		{At: custody.At(p.Vault), Selectors: selectors(&bindings.DeedVaultMetaData, "fractionalize")},
		{At: custody.At(p.Authority), Selectors: selectors(&bindings.AccessManagerMetaData, "grantRole"), Data: rolesOf(others, 3)},
		{At: custody.At(p.Authority), Selectors: selectors(&bindings.AccessManagerMetaData, "revokeRole"), Data: rolesOf(others, 2)},
		{At: ours, Selectors: selectors(&bindings.ShareTokenMetaData, "issueBatch", "burn", "forcedTransfer", "setFrozenTokens",
			"setAddressFrozen", "setCountriesBlocked", "pause", "unpause")},
	}}
}

// rolesOf accepts calls of so many words, of which the second is one of the accounts and the third, a delay, is none.
func rolesOf(accounts []common.Address, words int) func([]byte) bool {
	return func(call []byte) bool {
		if len(call) != 4+32*words {
			return false
		}
		account, rest := common.BytesToHash(call[4+32:4+64]), call[4+64:]
		known := slices.ContainsFunc(accounts, func(a common.Address) bool { return common.BytesToHash(a[:]) == account })
		return known && common.BytesToHash(rest) == common.Hash{}
	}
}

// deploymentPolicy is what the signer signs while there is no platform yet, or a part of one: the creation of its contracts, the addresses of
// which nobody knows before, and the calls that set them up.
func deploymentPolicy(chainID int64, maxFee *big.Int) custody.Policy {
	return custody.Policy{Chains: []int64{chainID}, MaxGas: transactionGas, MaxFee: maxFee, Creation: true, Calls: []custody.Calls{
		{Selectors: selectors(&bindings.AccessManagerMetaData, "labelRole", "grantRole", "setTargetFunctionRole")},
		{Selectors: selectors(&bindings.TokenFactoryMetaData, "createDeedToken", "adopt")},
	}}
}

// fenceGas is more than a transfer of nothing needs, with the few bytes of calldata that an intent has.
const fenceGas = 50_000

// fencePolicy is what the signer signs while a database is rebuilt: transfers of nothing to itself, which use up nonces.
func fencePolicy(chains []int64, self common.Address, maxFee *big.Int) custody.Policy {
	return custody.Policy{Chains: chains, MaxGas: fenceGas, MaxFee: maxFee, Calls: []custody.Calls{
		{At: custody.At(self), Selectors: make([][4]byte, 1)},
	}}
}

// signingFee is the price per unit of gas that nothing is signed above: the lane's own limit.
func signingFee(c chainConfig) *big.Int {
	return cmp.Or(c.maxFee.wei, big.NewInt(txmgr.DefaultMaxFeeCap))
}

// owned asks the database about an address once, if it is the platform's: that never changes.
func owned(db postgres.Querier, p token.Platform) func(context.Context, common.Address) (bool, error) {
	var known sync.Map
	return func(ctx context.Context, a common.Address) (bool, error) {
		if _, ok := known.Load(a); ok {
			return true, nil
		}
		ok, err := p.Owns(ctx, db, a)
		if ok {
			known.Store(a, nil)
		}
		return ok, err
	}
}

func selectors(m *bind.MetaData, functions ...string) (s [][4]byte) {
	parsed, err := m.ParseABI()
	if err != nil {
		panic(fmt.Sprintf("the generated ABI of %s does not parse: %v", m.ID, err))
	}
	for _, f := range functions {
		method, ok := parsed.Methods[f]
		if !ok {
			panic(fmt.Sprintf("%s has no function %s", m.ID, f))
		}
		s = append(s, [4]byte(method.ID))
	}
	return s
}
