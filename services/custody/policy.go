package custody

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrRefused is of a transaction that a policy does not allow to be signed, now or later. The text names the rule.
var ErrRefused = errors.New("refused by the signing policy")

// Policy is what a signer may be asked to sign; the zero value allows nothing. Two things need no rule of their own: to send
// to oneself without data, as a nonce is used up, and a multicall of what may be called alone.
type Policy struct {
	Chains   []int64  // ids
	Calls    []Calls  // a call must be in one of them
	Creation bool     // of contracts
	MaxValue *big.Int // wei; nil is none at all
	MaxGas   uint64   // gas limit
	MaxFee   *big.Int // wei per gas, tip included
}

// Calls are functions that may be called at some addresses.
type Calls struct {
	At        func(context.Context, common.Address) (bool, error) // nil is anywhere
	Selectors [][4]byte
	Data      func(call []byte) bool // selector and arguments have to be so; nil is any
}

// At is the set of the addresses listed.
func At(addresses ...common.Address) func(context.Context, common.Address) (bool, error) {
	return func(_ context.Context, a common.Address) (bool, error) { return slices.Contains(addresses, a), nil }
}

// Guard returns s such that it is asked only for what the policy allows. SignTx fails with ErrRefused for the rest, and with
// the error of an At that cannot tell. It is safe for concurrent use if s and each At are.
func (p Policy) Guard(s Signer) Signer { return guarded{s, p} }

type guarded struct {
	Signer
	policy Policy
}

func (g guarded) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	if err := g.policy.check(ctx, tx, chainID, g.Address()); err != nil {
		return nil, fmt.Errorf("sign transaction as %s: %w", g.Address(), err)
	}
	return g.Signer.SignTx(ctx, tx, chainID)
}

// Format prints the address.
func (g guarded) Format(f fmt.State, _ rune) { io.WriteString(f, g.Address().Hex()) }

// LogValue logs the address.
func (g guarded) LogValue() slog.Value { return slog.StringValue(g.Address().Hex()) }

func (p Policy) check(ctx context.Context, tx *types.Transaction, chainID *big.Int, self common.Address) error {
	refuse := func(rule, format string, args ...any) error {
		return fmt.Errorf("%w: %s: %s", ErrRefused, rule, fmt.Sprintf(format, args...))
	}
	limit := func(most *big.Int) *big.Int {
		if most == nil {
			return new(big.Int)
		}
		return most
	}
	// That the transaction is of this chain is the signer's to see: it signs for no other.
	if chainID == nil || !chainID.IsInt64() || !slices.Contains(p.Chains, chainID.Int64()) {
		return refuse("chain", "%v is not among %v", chainID, p.Chains)
	}
	if tx.Type() > types.DynamicFeeTxType {
		return refuse("type", "%d may carry more than a call", tx.Type())
	}
	if most := limit(p.MaxValue); tx.Value().Cmp(most) > 0 {
		return refuse("value", "%s wei is more than %s", tx.Value(), most)
	}
	if tx.Gas() > p.MaxGas {
		return refuse("gas", "a limit of %d is more than %d", tx.Gas(), p.MaxGas)
	}
	if most := limit(p.MaxFee); tx.GasFeeCap().Cmp(most) > 0 || tx.GasTipCap().Cmp(most) > 0 {
		return refuse("fee", "%s wei per gas is more than %s", tx.GasFeeCap(), most)
	}
	switch to := tx.To(); {
	case to == nil && p.Creation:
		return nil
	case to == nil:
		return refuse("creation", "no contract is created with this key")
	case *to == self && len(tx.Data()) == 0:
		return nil
	case len(tx.Data()) < 4:
		return refuse("call", "data of %d bytes to %s calls nothing", len(tx.Data()), to)
	default:
		calls, err := callsIn(tx.Data())
		if err != nil {
			return refuse("call", "%v", err)
		}
		for _, call := range calls {
			if ok, err := p.allows(ctx, *to, call); err != nil {
				return fmt.Errorf("check the signing policy on %s: %w", to, err)
			} else if !ok {
				return refuse("call", "of %#x at %s", call[:4], to)
			}
		}
		return nil
	}
}

func (p Policy) allows(ctx context.Context, to common.Address, call []byte) (bool, error) {
	for _, c := range p.Calls {
		if !slices.Contains(c.Selectors, [4]byte(call)) || c.Data != nil && !c.Data(call) {
			continue
		}
		if c.At == nil {
			return true, nil
		}
		if ok, err := c.At(ctx, to); ok || err != nil {
			return ok, err
		}
	}
	return false, nil
}

// multicall is the selector of OpenZeppelin's multicall(bytes[]), which makes calls of the contract itself.
var multicall = [4]byte(crypto.Keccak256([]byte("multicall(bytes[])")))

// callsIn returns the calls that data makes: itself, or those within a multicall. One within another is not looked
// into, and so is the call of a function that no rule allows.
func callsIn(data []byte) ([][]byte, error) {
	if [4]byte(data) != multicall {
		return [][]byte{data}, nil
	}
	list, err := abi.NewType("bytes[]", "", nil)
	if err != nil {
		return nil, err
	}
	values, err := abi.Arguments{{Type: list}}.Unpack(data[4:])
	if err != nil {
		return nil, fmt.Errorf("a multicall that cannot be read: %w", err)
	}
	calls := values[0].([][]byte)
	if len(calls) == 0 {
		return nil, errors.New("a multicall that calls nothing")
	}
	for _, call := range calls {
		if len(call) < 4 {
			return nil, errors.New("a multicall that calls nothing")
		}
	}
	return calls, nil
}
