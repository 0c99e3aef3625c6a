package fpe

import (
	"encoding/binary"
	"errors"
	"fmt"

	"freehold/services/fault"
)

// Scope is what a token is good for. The same value has other tokens in another scope, and a token of one is not one of
// another.
type Scope struct {
	Client  string // who tokenizes
	Purpose string // what for, in the client's words: "payout", "analytics"
}

// tweak is the scope, the profile and what the token keeps of its value. Each is written with its length before it, so
// that no two are written alike.
func (s Scope) tweak(p Profile, kept string) []byte {
	var tweak []byte
	for _, part := range []string{s.Client, string(p), s.Purpose, kept} {
		tweak = binary.AppendUvarint(tweak, uint64(len(part)))
		tweak = append(tweak, part...)
	}
	return tweak
}

// Tokenizer makes format-preserving tokens and goes back. It is safe for use by many goroutines.
type Tokenizer struct {
	current  uint32
	versions map[uint32]version
}

// version is a key at work: FF1 over decimal digits, and over bits for everything else.
type version struct{ decimal, binary *FF1 }

// NewTokenizer returns a tokenizer that makes tokens with the current version of a key and reads those of all. Each key
// has 32 bytes (AES-256).
func NewTokenizer(current uint32, keys map[uint32][]byte) (*Tokenizer, error) {
	if _, ok := keys[current]; !ok {
		return nil, fmt.Errorf("fpe: no key of the current version %d", current)
	}
	t := &Tokenizer{current, map[uint32]version{}}
	for number, key := range keys {
		if len(key) != 32 {
			return nil, fmt.Errorf("fpe: the key of version %d has %d bytes, not 32", number, len(key))
		}
		decimal, err := NewFF1(key, 10)
		binary, err2 := NewFF1(key, 2)
		if err := errors.Join(err, err2); err != nil {
			return nil, err
		}
		t.versions[number] = version{decimal, binary}
	}
	return t, nil
}

// Token is what stands for a value, with the version of the key that it takes to go back.
type Token struct {
	Value   string
	Version uint32
}

// Tokenize returns the token of a value: always the same one in a scope, under one version of the key. The faults of a
// value that is not of the profile's form never repeat it.
func (t *Tokenizer) Tokenize(p Profile, scope Scope, value string) (Token, error) {
	if err := p.check(); err != nil {
		return Token{}, err
	}
	f, err := p.value(value)
	if err != nil {
		return Token{}, err
	}
	token, err := t.versions[t.current].permute(p, scope, f, false)
	return Token{token, t.current}, err
}

// Detokenize returns the value of a token, cards and IBANs without spaces. A token of another scope or version, and one
// that nobody made, has a value too: some other one.
func (t *Tokenizer) Detokenize(p Profile, scope Scope, token Token) (value string, err error) {
	if err := p.check(); err != nil {
		return "", err
	}
	version, ok := t.versions[token.Version]
	if !ok {
		return "", fault.New(UnknownVersion, "there is no key of version %d", token.Version)
	}
	f, err := p.token(token.Value)
	if err != nil {
		return "", err
	}
	return version.permute(p, scope, f, true)
}

func (v version) permute(p Profile, scope Scope, f form, inverse bool) (string, error) {
	part, err := v.part(p, f.part, scope.tweak(p, f.kept), inverse)
	switch {
	case errors.Is(err, ErrDomain):
		return "", fault.New(DomainTooSmall, "has fewer than a million values of its form, so that a table of all tokens "+
			"would soon be made: use the vault, or a deterministic token")
	case err != nil:
		return "", err
	}
	return f.write(part), nil
}

func (v version) part(p Profile, text string, tweak []byte, inverse bool) (string, error) {
	if p != Digits && p != Card {
		return permutePattern(v.binary, text, tweak, inverse)
	}
	numerals := make([]uint16, len(text))
	for i := range numerals {
		numerals[i] = uint16(text[i] - '0')
	}
	if err := v.decimal.permute(numerals, tweak, inverse); err != nil {
		return "", err
	}
	digits := make([]byte, len(text))
	for i, numeral := range numerals {
		digits[i] = byte('0' + numeral)
	}
	return string(digits), nil
}

func (p Profile) check() error {
	for _, known := range Profiles() {
		if p == known {
			return nil
		}
	}
	return fault.New(InvalidProfile, "must be one of %q", Profiles())
}
