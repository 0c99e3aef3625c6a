package custody

import (
	"context"
	"crypto/ecdsa"
	"encoding/asn1"
	"encoding/hex"
	"errors"
	"math/big"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

var chain = big.NewInt(7)

// transactions are of each type that is signed.
func transactions(nonce uint64) []*types.Transaction {
	to, list := &common.Address{1}, types.AccessList{{Address: common.Address{2}, StorageKeys: []common.Hash{{3}}}}
	return []*types.Transaction{
		types.NewTx(&types.LegacyTx{Nonce: nonce, To: to, Gas: 21_000, GasPrice: big.NewInt(2), Value: big.NewInt(3), Data: []byte{4, 5}}),
		types.NewTx(&types.LegacyTx{Nonce: nonce, Gas: 21_000, GasPrice: big.NewInt(2)}),
		types.NewTx(&types.AccessListTx{ChainID: chain, Nonce: nonce, To: to, Gas: 21_000, GasPrice: big.NewInt(2), AccessList: list}),
		types.NewTx(&types.DynamicFeeTx{ChainID: chain, Nonce: nonce, To: to, Gas: 21_000, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(2), Data: []byte{6}}),
		types.NewTx(&types.DynamicFeeTx{Nonce: nonce, Gas: 21_000, GasFeeCap: big.NewInt(2), AccessList: list}), // no chain yet, and a creation
	}
}

func newPrivate(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	private, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return private
}

// high is the other of a signature's two: valid, and refused by Ethereum.
func high(s Signature) Signature {
	n := new(big.Int).SetBytes(s[32:])
	n.Sub(crypto.S256().Params().N, n).FillBytes(s[32:])
	return s
}

// Whichever s and parity a backend happens on, the transaction is the one that go-ethereum would have signed.
func TestSignsLikeGeth(t *testing.T) {
	t.Parallel()
	private := newPrivate(t)
	local := newKey(private)
	for _, turn := range []func(Signature) Signature{func(s Signature) Signature { return s }, high} {
		key := New(local.Address(), func(ctx context.Context, digest common.Hash, payload []byte) (Signature, error) {
			if crypto.Keccak256Hash(payload) != digest {
				t.Errorf("digest %s is not that of the payload", digest)
			}
			s, err := local.sign(ctx, digest, payload)
			return turn(s), err
		})
		parities := map[uint64]int{}
		for nonce := range uint64(20) {
			for k, tx := range transactions(nonce) {
				signed, err := key.SignTx(t.Context(), tx, chain)
				if err != nil {
					t.Fatal(err)
				}
				want, err := types.SignTx(tx, types.LatestSignerForChainID(chain), private)
				if err != nil {
					t.Fatal(err)
				}
				if signed.Hash() != want.Hash() {
					t.Errorf("transaction %d: %s, want %s", k, signed.Hash(), want.Hash())
				}
				v, _, _ := signed.RawSignatureValues()
				parities[v.Uint64()]++
			}
		}
		if len(parities) != 4 { // 0 and 1, and of a legacy transaction 49 and 50
			t.Errorf("parities seen: %v", parities)
		}
	}
}

func TestBadSignaturesAreRefused(t *testing.T) {
	t.Parallel()
	local, other := newKey(newPrivate(t)), newKey(newPrivate(t))
	ask := func(ctx context.Context, k *Key, digest common.Hash) Signature {
		s, err := k.sign(ctx, digest, nil)
		if err != nil {
			t.Error(err)
		}
		return s
	}
	order := crypto.S256().Params().N.FillBytes(make([]byte, 32))
	for name, answer := range map[string]func(context.Context, common.Hash) Signature{
		"another key's":          func(ctx context.Context, d common.Hash) Signature { return ask(ctx, other, d) },
		"over another digest":    func(ctx context.Context, d common.Hash) Signature { d[31]++; return ask(ctx, local, d) },
		"over the hashed digest": func(ctx context.Context, d common.Hash) Signature { return ask(ctx, local, crypto.Keccak256Hash(d[:])) },
		"with a bit turned":      func(ctx context.Context, d common.Hash) Signature { s := ask(ctx, local, d); s[5] ^= 1; return s },
		"with r and s swapped": func(ctx context.Context, d common.Hash) Signature {
			s := ask(ctx, local, d)
			return Signature(append(s[32:], s[:32]...))
		},
		"with s zero": func(ctx context.Context, d common.Hash) Signature { s := ask(ctx, local, d); clear(s[32:]); return s },
		"with s of the order": func(ctx context.Context, d common.Hash) Signature {
			s := ask(ctx, local, d)
			copy(s[32:], order)
			return s
		},
		"with r of the order": func(ctx context.Context, d common.Hash) Signature {
			s := ask(ctx, local, d)
			copy(s[:], order)
			return s
		},
		"nothing": func(context.Context, common.Hash) Signature { return Signature{} },
	} {
		key := New(local.Address(), func(ctx context.Context, digest common.Hash, _ []byte) (Signature, error) {
			return answer(ctx, digest), nil
		})
		for k, tx := range transactions(1) {
			if signed, err := key.SignTx(t.Context(), tx, chain); !errors.Is(err, ErrSignature) || signed != nil {
				t.Errorf("a signature %s of transaction %d: %v, %v", name, k, signed, err)
			}
		}
	}
}

func TestSignTxRefusals(t *testing.T) {
	t.Parallel()
	local := newKey(newPrivate(t))
	var asked atomic.Int32
	key := New(local.Address(), func(ctx context.Context, digest common.Hash, payload []byte) (Signature, error) {
		asked.Add(1)
		<-ctx.Done()
		return Signature{}, ctx.Err()
	})
	code := types.NewTx(&types.SetCodeTx{AuthList: []types.SetCodeAuthorization{{}}})
	if _, err := key.SignTx(t.Context(), code, chain); err == nil {
		t.Error("a transaction that sets code was signed")
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := key.SignTx(gone, transactions(1)[0], chain); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled before: %v", err)
	}
	if n := asked.Load(); n != 0 {
		t.Errorf("the backend was asked %d times", n)
	}
	// A backend that never answers costs no more than the timeout, also where the caller sets none.
	start := time.Now()
	if _, err := key.SignTx(t.Context(), transactions(1)[0], chain); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a backend that hangs: %v", err)
	}
	if took := time.Since(start); took < Timeout || took > Timeout+2*time.Second {
		t.Errorf("it took %v", took)
	}
}

func TestParsePublicKey(t *testing.T) {
	t.Parallel()
	// The key 1 as openssl writes its public key: the generator of the curve.
	const info = "3056301006072a8648ce3d020106052b8104000a03420004" +
		"79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798" +
		"483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8"
	want := common.HexToAddress("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf")
	der, err := hex.DecodeString(info)
	if err != nil {
		t.Fatal(err)
	}
	if a, err := ParsePublicKey(der); err != nil || a != want {
		t.Errorf("address %s, %v, want %s", a, err, want)
	}
	if a, err := ParsePoint(append([]byte{2}, der[24:56]...)); err != nil || a != want {
		t.Errorf("compressed: address %s, %v, want %s", a, err, want)
	}
	// The same point claimed for the curve P-256, with a byte more, less, and off the curve.
	p256 := common.FromHex("3059301306072a8648ce3d020106082a8648ce3d030107034200" + info[46:])
	off := append([]byte{}, der...)
	off[len(off)-1]++
	for name, bad := range map[string][]byte{"of P-256": p256, "with a tail": append(der[:len(der):len(der)], 0), "cut": der[:len(der)-1], "off the curve": off, "empty": nil} {
		if a, err := ParsePublicKey(bad); err == nil {
			t.Errorf("a key %s: %s", name, a)
		}
	}
}

func TestParseSignature(t *testing.T) {
	t.Parallel()
	encode := func(r, s *big.Int) []byte {
		der, err := asn1.Marshal(struct{ R, S *big.Int }{r, s})
		if err != nil {
			t.Fatal(err)
		}
		return der
	}
	one, wide := big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), 256)
	if s, err := ParseSignature(encode(one, new(big.Int).Sub(wide, one))); err != nil || s[31] != 1 || s[0] != 0 || s[32] != 0xff {
		t.Errorf("%x, %v", s, err)
	}
	good := encode(one, one)
	for name, bad := range map[string][]byte{"empty": nil, "cut": good[:len(good)-1], "with a tail": append(good[:len(good):len(good)], 0),
		"with r of 257 bits": encode(wide, one), "with s negative": encode(one, big.NewInt(-1)), "with r zero": encode(new(big.Int), one)} {
		if s, err := ParseSignature(bad); !errors.Is(err, ErrSignature) {
			t.Errorf("%s: %x, %v", name, s, err)
		}
	}
}

// The key in memory under load, with the race detector an eye on it.
func TestConcurrentSigning(t *testing.T) {
	t.Parallel()
	key := newKey(newPrivate(t))
	var group sync.WaitGroup
	for n := range uint64(8) {
		group.Go(func() {
			for _, tx := range transactions(n) {
				if _, err := key.SignTx(t.Context(), tx, chain); err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
}
