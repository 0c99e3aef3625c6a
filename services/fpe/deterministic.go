package fpe

import (
	"encoding/base64"
	"fmt"

	"github.com/tink-crypto/tink-go/v2/daead"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/tink"

	"freehold/services/fault"
)

// MaxDeterministic is the longest value that Deterministic takes, in bytes.
const MaxDeterministic = 1 << 16

// Deterministic makes tokens that have no form to keep: AES-SIV (RFC 5297) of any text, in unpadded base64url. The same
// value has the same token in a scope, a token that was altered or is of another scope is refused, and the version of the
// key is inside. It is safe for use by many goroutines.
type Deterministic struct{ primitive tink.DeterministicAEAD }

// NewDeterministic uses the keys of a keyset of Tink's type AES-SIV: its primary to make tokens, all to go back.
func NewDeterministic(keys *keyset.Handle) (*Deterministic, error) {
	primitive, err := daead.New(keys)
	if err != nil {
		return nil, fmt.Errorf("fpe: deterministic: %w", err)
	}
	return &Deterministic{primitive}, nil
}

// deterministic is what takes the place of a profile in the tweak.
const deterministic Profile = "deterministic"

// Tokenize returns the token of a value, which is 21 bytes longer before it is written as base64.
func (d *Deterministic) Tokenize(scope Scope, value string) (token string, err error) {
	if len(value) > MaxDeterministic {
		return "", fault.New(InvalidValue, "must have at most %d bytes", MaxDeterministic)
	}
	sealed, err := d.primitive.EncryptDeterministically([]byte(value), scope.tweak(deterministic, ""))
	if err != nil {
		return "", fmt.Errorf("fpe: deterministic: %w", err)
	}
	return base64.RawURLEncoding.EncodeToString(sealed), nil
}

// Detokenize returns the value of a token. Whatever is wrong with a token, the fault is the same.
func (d *Deterministic) Detokenize(scope Scope, token string) (value string, err error) {
	refused := fault.New(InvalidToken, "is not a token of this client and purpose")
	sealed, err := base64.RawURLEncoding.Strict().DecodeString(token)
	if err != nil {
		return "", refused
	}
	opened, err := d.primitive.DecryptDeterministically(sealed, scope.tweak(deterministic, ""))
	if err != nil {
		return "", refused
	}
	return string(opened), nil
}
