// Package custody signs transactions with keys that this process may or may not hold. It owns no table.
//
// A Key is an address and a Backend that signs digests: a key in memory, from an encrypted keystore (Keystore), a hex file
// (File) or made for development (Development); or one that never leaves where it is, in the packages below this one: an
// HSM (pkcs11), a cloud's KMS (awskms, gcpkms), a signing service (web3signer). No backend is believed: a signature is
// returned only after the address recovered from it was the key's own. What a key may be asked to sign is a Policy's.
package custody

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Signer signs transactions for one account. SignTx fails for a transaction that is not of chainID.
type Signer interface {
	Address() common.Address
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// Backend asks the holder of a secp256k1 key for its signature over digest, which is the Keccak-256 of payload; payload is
// for holders that insist on hashing themselves. It returns when ctx is done and is safe for concurrent use.
type Backend func(ctx context.Context, digest common.Hash, payload []byte) (Signature, error)

// Timeout of one signature. A lane's lease waits for it, so it is no longer than a node's answer may take.
const Timeout = 3 * time.Second

// ErrSignature is of a backend that answered with something else than the key's signature over what it was asked to sign.
var ErrSignature = errors.New("the answer is not this key's signature over the transaction")

// Key signs for one address. It is safe for concurrent use, and prints as its address whatever verb it is printed with.
type Key struct {
	address common.Address
	sign    Backend
}

// New makes the key of an address, whose signatures are asked of a backend.
func New(address common.Address, b Backend) *Key { return &Key{address, b} }

// Address of the account that the key controls.
func (k *Key) Address() common.Address { return k.address }

// SignTx returns tx signed (EIP-155, EIP-2930, EIP-1559). It fails if tx is for another chain than chainID, or for any
// chain, if it is of another type, if there is no signature after Timeout, and with ErrSignature if it is not the key's.
func (k *Key) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	payload, err := payloadOf(tx, chainID)
	if err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}
	signer := types.LatestSignerForChainID(chainID)
	digest := crypto.Keccak256Hash(payload)
	if digest != signer.Hash(tx) { // two ways to the same number, on which everything rests
		return nil, fmt.Errorf("sign transaction: its digest is %s or %s", digest, signer.Hash(tx))
	}
	ctx, cancel := context.WithTimeout(ctx, Timeout)
	defer cancel()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	signature, err := k.sign(ctx, digest, payload)
	if err != nil {
		return nil, fmt.Errorf("sign transaction as %s: %w", k.address, err)
	}
	signed, err := k.verified(tx, signer, signature.lowS())
	if err != nil {
		return nil, fmt.Errorf("sign transaction as %s: %w", k.address, err)
	}
	return signed, nil
}

// verified returns tx with the signature if there is a parity with which the key's address is recovered from it.
func (k *Key) verified(tx *types.Transaction, signer types.Signer, s Signature) (*types.Transaction, error) {
	for parity := range byte(2) {
		signed, err := tx.WithSignature(signer, append(s[:], parity))
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrSignature, err)
		}
		// Sender refuses a high s and scalars out of range (EIP-2). An r that is on no curve with this parity is its error too.
		if from, err := types.Sender(signer, signed); err == nil && from == k.address {
			return signed, nil
		}
	}
	return nil, ErrSignature
}

// Format prints the address.
func (k *Key) Format(f fmt.State, _ rune) { io.WriteString(f, k.address.Hex()) }

// LogValue logs the address.
func (k *Key) LogValue() slog.Value { return slog.StringValue(k.address.Hex()) }
