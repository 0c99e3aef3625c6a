package vault

import (
	"context"
	"fmt"

	"github.com/tink-crypto/tink-go/v2/daead/aessiv"
	"github.com/tink-crypto/tink-go/v2/insecuresecretdataaccess"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/secretdata"

	"freehold/services/fault"
	"freehold/services/fpe"
)

// Deterministic is the profile of vaultless tokens that have no form to keep.
const Deterministic fpe.Profile = "deterministic"

// forms is the vaultless keys of a client at work.
type forms struct {
	tokenizer     *fpe.Tokenizer
	deterministic *fpe.Deterministic
}

// forms makes ready what fpe needs, once for what is known of the keysets.
func (k *keys) ready() (forms, error) {
	k.tokenizer.Do(func() { k.forms, k.formsErr = makeForms(k.vaultless) })
	return k.forms, k.formsErr
}

func makeForms(versions []*version) (f forms, err error) {
	parameters, err := aessiv.NewParameters(64, aessiv.VariantTink)
	if err != nil {
		return f, fmt.Errorf("deterministic keys: %w", err)
	}
	m := keyset.NewManager()
	ff1, newest := map[uint32][]byte{}, uint32(0)
	for _, v := range versions {
		newest = uint32(v.number)
		if ff1[newest], err = derive(v.secret, "ff1"); err != nil {
			return f, err
		}
		var halves []byte
		for _, use := range []string{"siv 1", "siv 2"} {
			half, err := derive(v.secret, use)
			if err != nil {
				return f, err
			}
			halves = append(halves, half...)
		}
		key, err := aessiv.NewKey(secretdata.NewBytesFromData(halves, insecuresecretdataaccess.Token{}), newest, parameters)
		if err == nil {
			_, err = m.AddKey(key)
		}
		if err != nil {
			return f, fmt.Errorf("deterministic keys: %w", err)
		}
	}
	if f.tokenizer, err = fpe.NewTokenizer(newest, ff1); err != nil {
		return f, err
	}
	if err := m.SetPrimary(newest); err != nil {
		return f, fmt.Errorf("deterministic keys: %w", err)
	}
	handle, err := m.Handle()
	if err != nil {
		return f, fmt.Errorf("deterministic keys: %w", err)
	}
	f.deterministic, err = fpe.NewDeterministic(handle)
	return f, err
}

// VaultlessTokenize makes tokens of values without keeping anything. The version of each token is needed to go back, but
// for deterministic ones, which have it inside.
//
// Faults: invalid_request and those of fpe.
func (s *Service) VaultlessTokenize(ctx context.Context, clientID string, p fpe.Profile, purpose string, values []string) ([]fpe.Token, error) {
	if err := checkVaultless(purpose, "values", len(values)); err != nil {
		return nil, err
	}
	k, err := s.keys(ctx, clientID)
	if err != nil {
		return nil, err
	}
	f, err := k.ready()
	if err != nil {
		return nil, err
	}
	scope, tokens := fpe.Scope{Client: clientID, Purpose: purpose}, make([]fpe.Token, len(values))
	for i, value := range values {
		if p == Deterministic {
			tokens[i].Value, err = f.deterministic.Tokenize(scope, value)
			tokens[i].Version = uint32(k.vaultless[len(k.vaultless)-1].number)
		} else {
			tokens[i], err = f.tokenizer.Tokenize(p, scope, value)
		}
		if err != nil {
			return nil, vaultlessFault(fmt.Sprintf("values[%d]", i), err)
		}
	}
	return tokens, nil
}

// VaultlessDetokenize goes back. It is counted, limited and noted as Detokenize is.
//
// Faults: invalid_request, rate_limited and those of fpe.
func (s *Service) VaultlessDetokenize(ctx context.Context, r Reader, p fpe.Profile, purpose string, tokens []fpe.Token) ([]string, error) {
	if err := checkVaultless(purpose, "tokens", len(tokens)); err != nil {
		return nil, err
	}
	if _, err := s.read(ctx, &reading{Reader: r, action: "vaultless_detokenize", count: len(tokens)}); err != nil {
		return nil, err
	}
	k, err := s.keys(ctx, r.ClientID)
	if err != nil {
		return nil, err
	}
	f, err := k.ready()
	if err != nil {
		return nil, err
	}
	scope, values := fpe.Scope{Client: r.ClientID, Purpose: purpose}, make([]string, len(tokens))
	for i, token := range tokens {
		if p == Deterministic {
			values[i], err = f.deterministic.Detokenize(scope, token.Value)
		} else {
			values[i], err = f.tokenizer.Detokenize(p, scope, token)
		}
		if err != nil {
			return nil, vaultlessFault(fmt.Sprintf("tokens[%d]", i), err)
		}
	}
	return values, nil
}

func vaultlessFault(field string, err error) error {
	if fault.Is(err, fpe.InvalidProfile) {
		return fault.Within("profile", err)
	}
	return fault.Within(field, err)
}

func checkVaultless(purpose, field string, n int) error {
	switch {
	case purpose == "" || len(purpose) > 64:
		return fault.At(fault.Invalid, "purpose", "must have 1 to 64 bytes")
	case n == 0 || n > MaxBatch:
		return fault.At(fault.Invalid, field, "must have 1 to %d items", MaxBatch)
	}
	return nil
}
