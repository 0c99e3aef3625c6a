// Package pkcs11 signs with a key in an HSM, through the PKCS #11 library of its maker (OASIS PKCS #11, version 2.40 and
// later). The key is of secp256k1 and never leaves the token; it signs digests (CKM_ECDSA). It needs cgo.
package pkcs11

import (
	"encoding/asn1"
	"errors"

	"freehold/services/custody"

	"github.com/ethereum/go-ethereum/common"
)

// Config names a key. Object or ID is required, and all else.
type Config struct {
	Module  string // path of the library
	Token   string // label of the token
	Object  string // label of the key, CKA_LABEL
	ID      []byte // of the key, CKA_ID
	PINFile string // holds the user's PIN; the last line break does not count
}

func (c Config) validate() error {
	if c.Module == "" || c.Token == "" || c.PINFile == "" || c.Object == "" && len(c.ID) == 0 {
		return errors.New("a PKCS #11 key needs a library, a token's label, a label or id of its own, and a file with the PIN")
	}
	return nil
}

// addressOf reads CKA_EC_POINT: the DER of an octet string by the standard, and in some libraries its content alone. Both
// begin with a 4, and a bare point may even be the DER of something, only not of something as long as a point.
func addressOf(attribute []byte) (common.Address, error) {
	var point []byte
	rest, err := asn1.Unmarshal(attribute, &point)
	if err != nil || len(rest) > 0 || len(point) != 65 && len(point) != 33 {
		point = attribute
	}
	return custody.ParsePoint(point)
}
