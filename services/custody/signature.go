package custody

import (
	"encoding/asn1"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Signature is r and s of ECDSA, 32 bytes each, big-endian.
type Signature [64]byte

var halfOrder = new(big.Int).Rsh(crypto.S256().Params().N, 1)

// lowS is the same signature with the lower of its two s: Ethereum takes no other (EIP-2), and most signers give either.
func (s Signature) lowS() Signature {
	n, high := crypto.S256().Params().N, new(big.Int).SetBytes(s[32:])
	if high.Cmp(halfOrder) > 0 && high.Cmp(n) < 0 {
		high.Sub(n, high).FillBytes(s[32:])
	}
	return s
}

// ParseSignature reads the ASN.1 DER of a signature (RFC 3279, section 2.2.3), of which nothing may be left over.
func ParseSignature(der []byte) (s Signature, err error) {
	var v struct{ R, S *big.Int }
	if rest, err := asn1.Unmarshal(der, &v); err != nil || len(rest) > 0 {
		return s, fmt.Errorf("%w: it is no DER", ErrSignature)
	}
	if v.R.Sign() <= 0 || v.S.Sign() <= 0 || v.R.BitLen() > 256 || v.S.BitLen() > 256 {
		return s, fmt.Errorf("%w: out of range", ErrSignature)
	}
	v.R.FillBytes(s[:32])
	v.S.FillBytes(s[32:])
	return s, nil
}

// The object identifiers of an elliptic curve's public key (RFC 5480, section 2.1.1) and of secp256k1 (SEC 2, section 2.7.1),
// which crypto/x509 does not know.
var (
	oidPublicKey = asn1.ObjectIdentifier{1, 2, 840, 10045, 2, 1}
	oidSecp256k1 = asn1.ObjectIdentifier{1, 3, 132, 0, 10}
)

// Curve is the DER of secp256k1's object identifier, as HSMs name a curve.
var Curve = func() []byte {
	der, err := asn1.Marshal(oidSecp256k1)
	if err != nil {
		panic(err)
	}
	return der
}()

// ParsePublicKey reads the DER of a SubjectPublicKeyInfo (RFC 5480) and returns the address of its key.
func ParsePublicKey(der []byte) (common.Address, error) {
	var info struct {
		Algorithm struct{ Algorithm, Curve asn1.ObjectIdentifier }
		Key       asn1.BitString
	}
	if rest, err := asn1.Unmarshal(der, &info); err != nil || len(rest) > 0 {
		return common.Address{}, errors.New("the public key is no SubjectPublicKeyInfo of a named curve")
	}
	if !info.Algorithm.Algorithm.Equal(oidPublicKey) || !info.Algorithm.Curve.Equal(oidSecp256k1) {
		return common.Address{}, errors.New("the public key is not of the curve secp256k1")
	}
	return ParsePoint(info.Key.RightAlign())
}

// ParsePoint reads a point of secp256k1 (SEC 1, section 2.3.3), compressed or not, and returns the address of its key.
func ParsePoint(point []byte) (common.Address, error) {
	parse := crypto.UnmarshalPubkey
	if len(point) == 33 {
		parse = crypto.DecompressPubkey
	}
	public, err := parse(point)
	if err != nil {
		return common.Address{}, errors.New("the public key is no point of secp256k1")
	}
	return crypto.PubkeyToAddress(*public), nil
}
