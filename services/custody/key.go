// Package custody keeps the keys that sign transactions. It owns no table.
//
// A key is opened once, at start, and stays in this process's memory: from an encrypted keystore (Keystore), from a hex
// file (File) or made for development (Development). It signs transactions of the chain it is asked for and nothing else, and
// prints as its address whatever verb it is printed with.
package custody

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"io"
	"log/slog"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Key signs with a secp256k1 key held in memory. It is safe for concurrent use.
type Key struct {
	private *ecdsa.PrivateKey
	address common.Address
}

func newKey(private *ecdsa.PrivateKey) *Key {
	return &Key{private, crypto.PubkeyToAddress(private.PublicKey)}
}

// Address of the account that the key controls.
func (k *Key) Address() common.Address { return k.address }

// SignTx returns tx signed (EIP-155 and later). It fails if tx is for another chain than chainID, or for any chain.
func (k *Key) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if chainID == nil || chainID.Sign() <= 0 {
		return nil, fmt.Errorf("sign transaction: no chain id")
	}
	// An unsigned transaction may name no chain yet, and of a legacy one ChainId makes no sense: signing binds it to chainID.
	if id := tx.ChainId(); tx.Type() != types.LegacyTxType && id.Sign() != 0 && id.Cmp(chainID) != 0 {
		return nil, fmt.Errorf("sign transaction: it is for chain %s, not %s", tx.ChainId(), chainID)
	}
	signed, err := types.SignTx(tx, types.LatestSignerForChainID(chainID), k.private)
	if err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}
	return signed, nil
}

// Format prints the address.
func (k *Key) Format(f fmt.State, _ rune) { io.WriteString(f, k.address.Hex()) }

// LogValue logs the address.
func (k *Key) LogValue() slog.Value { return slog.StringValue(k.address.Hex()) }
