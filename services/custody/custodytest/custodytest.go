// Package custodytest helps to test signers: what a provider holds, how it could answer wrongly, and what is right.
package custodytest

import (
	"context"
	"crypto/ecdsa"
	"encoding/asn1"
	"fmt"
	"math/big"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"freehold/services/custody"
)

var (
	chainID = big.NewInt(7)
	order   = crypto.S256().Params().N
	half    = new(big.Int).Rsh(order, 1)
)

// NewKey makes a key for a provider to hold.
func NewKey(t testing.TB) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// Sign has the key sign transaction number n, and checks the answer as a node would.
func Sign(ctx context.Context, key custody.Signer, n uint64) error {
	tx := Transaction(n)
	signed, err := key.SignTx(ctx, tx, chainID)
	if err != nil {
		return err
	}
	raw, err := signed.MarshalBinary()
	if err != nil {
		return err
	}
	fresh := new(types.Transaction) // without what signed remembers of its sender
	if err := fresh.UnmarshalBinary(raw); err != nil {
		return err
	}
	signer := types.LatestSignerForChainID(chainID)
	if signer.Hash(fresh) != signer.Hash(tx) {
		return fmt.Errorf("another transaction was signed")
	}
	if _, _, s := fresh.RawSignatureValues(); s.Cmp(half) > 0 {
		return fmt.Errorf("s is high")
	}
	if from, err := types.Sender(signer, fresh); err != nil || from != key.Address() {
		return fmt.Errorf("signed by %s (%v), want %s", from, err, key.Address())
	}
	return nil
}

// SignMany is Sign from that many goroutines at once.
func SignMany(t testing.TB, key custody.Signer, n uint64) {
	t.Helper()
	var group sync.WaitGroup
	for k := range n {
		group.Go(func() {
			if err := Sign(t.Context(), key, k); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
}

// Transaction is number n of those that are signed here.
func Transaction(n uint64) *types.Transaction {
	return types.NewTx(&types.DynamicFeeTx{ChainID: chainID, Nonce: n, To: &common.Address{1}, Gas: 21_000, GasFeeCap: big.NewInt(2), Data: []byte{1, 2}})
}

// Digest is what a signature of Transaction n is over.
func Digest(n uint64) common.Hash { return types.LatestSignerForChainID(chainID).Hash(Transaction(n)) }

// DER is key's signature over digest as providers write it, with the lower or the higher s.
func DER(t testing.TB, key *ecdsa.PrivateKey, digest []byte, high bool) []byte {
	t.Helper()
	signature, err := crypto.Sign(digest, key)
	if err != nil {
		t.Error(err)
		return nil
	}
	r, s := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:64])
	if high {
		s.Sub(order, s)
	}
	der, err := asn1.Marshal(struct{ R, S *big.Int }{r, s})
	if err != nil {
		t.Error(err)
	}
	return der
}

// PublicDER is the public key as providers write it (RFC 5480).
func PublicDER(t testing.TB, key *ecdsa.PrivateKey) []byte {
	t.Helper()
	type algorithm struct{ Algorithm, Curve asn1.ObjectIdentifier }
	point := crypto.FromECDSAPub(&key.PublicKey)
	der, err := asn1.Marshal(struct {
		Algorithm algorithm
		Key       asn1.BitString
	}{algorithm{asn1.ObjectIdentifier{1, 2, 840, 10045, 2, 1}, asn1.ObjectIdentifier{1, 3, 132, 0, 10}}, asn1.BitString{Bytes: point, BitLength: 8 * len(point)}})
	if err != nil {
		t.Fatal(err)
	}
	return der
}
