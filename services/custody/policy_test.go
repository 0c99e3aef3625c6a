package custody

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"freehold/bindings"
)

func TestPolicy(t *testing.T) {
	t.Parallel()
	self, vault, clone, broken := newKey(newPrivate(t)).Address(), common.Address{1}, common.Address{2}, common.Address{3}
	lookup := errors.New("the database is gone")
	p := Policy{Chains: []int64{7}, MaxValue: big.NewInt(5), MaxGas: 100_000, MaxFee: big.NewInt(1000), Calls: []Calls{
		{At: At(vault), Selectors: [][4]byte{{1, 1, 1, 1}}},
		{Selectors: [][4]byte{{2, 2, 2, 2}}},
		{At: func(_ context.Context, a common.Address) (bool, error) {
			if a == broken {
				return false, lookup
			}
			return a == clone, nil
		}, Selectors: [][4]byte{{3, 3, 3, 3}}},
	}}
	creating := p
	creating.Creation = true
	call := func(to common.Address, data ...byte) *types.DynamicFeeTx {
		return &types.DynamicFeeTx{To: &to, Gas: 100_000, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(1000), Value: big.NewInt(5), Data: data}
	}
	with := func(tx *types.DynamicFeeTx, change func(*types.DynamicFeeTx)) *types.DynamicFeeTx {
		change(tx)
		return tx
	}
	create := with(call(vault, 1, 2, 3), func(tx *types.DynamicFeeTx) { tx.To = nil })
	for _, c := range []struct {
		name string
		p    Policy
		tx   types.TxData
		id   int64
		rule string // "" is allowed
	}{
		{"a call at its contract", p, call(vault, 1, 1, 1, 1, 9), 7, ""},
		{"a call anywhere", p, call(common.Address{9}, 2, 2, 2, 2), 7, ""},
		{"a call of a clone", p, call(clone, 3, 3, 3, 3), 7, ""},
		{"a used-up nonce", p, call(self), 7, ""},
		{"a creation", creating, create, 7, ""},
		{"a multicall of calls", p, call(clone, together(t, []byte{3, 3, 3, 3, 9}, []byte{2, 2, 2, 2})...), 7, ""},
		{"a multicall with another call", p, call(clone, together(t, []byte{3, 3, 3, 3, 9}, []byte{3, 3, 3, 4})...), 7, "call"},
		{"a multicall of a multicall", p, call(clone, together(t, together(t, []byte{3, 3, 3, 3}))...), 7, "call"},
		{"a multicall elsewhere", p, call(vault, together(t, []byte{3, 3, 3, 3})...), 7, "call"},
		{"a multicall of nothing", p, call(clone, together(t)...), 7, "call"},
		{"a multicall of half a selector", p, call(clone, together(t, []byte{3, 3, 3})...), 7, "call"},
		{"a broken multicall", p, call(clone, together(t, []byte{3, 3, 3, 3})[:70]...), 7, "call"},
		{"another chain", p, call(vault, 1, 1, 1, 1), 8, "chain"},
		{"no chain", p, call(vault, 1, 1, 1, 1), 0, "chain"},
		{"another selector", p, call(vault, 1, 1, 1, 2), 7, "call"},
		{"another contract", p, call(clone, 1, 1, 1, 1), 7, "call"},
		{"no clone", p, call(vault, 3, 3, 3, 3), 7, "call"},
		{"nothing to somebody", p, call(vault), 7, "call"},
		{"half a selector", p, call(vault, 1, 1, 1), 7, "call"},
		{"data to oneself", p, call(self, 1, 1, 1, 1), 7, "call"},
		{"a creation unasked", p, create, 7, "creation"},
		{"value", p, with(call(self), func(tx *types.DynamicFeeTx) { tx.Value = big.NewInt(6) }), 7, "value"},
		{"gas", p, with(call(vault, 1, 1, 1, 1), func(tx *types.DynamicFeeTx) { tx.Gas++ }), 7, "gas"},
		{"fee", p, with(call(vault, 1, 1, 1, 1), func(tx *types.DynamicFeeTx) { tx.GasFeeCap = big.NewInt(1001) }), 7, "fee"},
		{"tip", p, with(call(vault, 1, 1, 1, 1), func(tx *types.DynamicFeeTx) { tx.GasTipCap = big.NewInt(1001) }), 7, "fee"},
		{"price", p, &types.LegacyTx{To: &self, GasPrice: big.NewInt(1001)}, 7, "fee"},
		{"code", p, &types.SetCodeTx{To: self, AuthList: []types.SetCodeAuthorization{{}}}, 7, "type"},
		{"the zero policy", Policy{}, &types.LegacyTx{To: &self}, 7, "chain"},
		{"the zero policy of a chain, with gas", Policy{Chains: []int64{7}}, &types.LegacyTx{To: &self, Gas: 1}, 7, "gas"},
	} {
		asked := 0
		s := c.p.Guard(New(self, func(context.Context, common.Hash, []byte) (Signature, error) { asked++; return Signature{}, nil }))
		_, err := s.SignTx(t.Context(), types.NewTx(c.tx), big.NewInt(c.id))
		if c.rule == "" {
			if asked != 1 || errors.Is(err, ErrRefused) {
				t.Errorf("%s: asked %d times, %v", c.name, asked, err)
			}
			continue
		}
		if asked != 0 || !errors.Is(err, ErrRefused) || !strings.Contains(err.Error(), "policy: "+c.rule+": ") {
			t.Errorf("%s: asked %d times, %v, want a refusal by %s", c.name, asked, err, c.rule)
		}
	}
	// What cannot be decided is not signed, and is not refused for good either.
	s := p.Guard(New(self, func(context.Context, common.Hash, []byte) (Signature, error) {
		t.Error("asked")
		return Signature{}, nil
	}))
	if _, err := s.SignTx(t.Context(), types.NewTx(call(broken, 3, 3, 3, 3)), chain); !errors.Is(err, lookup) || errors.Is(err, ErrRefused) {
		t.Errorf("undecided: %v", err)
	}
}

// together is the calldata of OpenZeppelin's Multicall, with one of its contracts as the witness for the encoding.
func together(t *testing.T, calls ...[]byte) []byte {
	t.Helper()
	data, err := bindings.NewShareToken().TryPackMulticall(calls)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
