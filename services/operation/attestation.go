package operation

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"freehold/bindings"
	"freehold/services/country"
	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/investor"
	"freehold/services/token"
	"freehold/services/typeddata"
)

// The codes of an attestation that the registry refuses.
const (
	AttestationExpired fault.Code = "attestation_expired"
	AttestationInvalid fault.Code = "attestation_invalid"
)

// attestGas is enough for the dearest attestation, by a contract that checks its own signatures.
const attestGas = 300_000

// maxSignature bounds a signature, in bytes. Contracts have longer ones than the 65 of a key.
const maxSignature = 4096

// Attestation is what an outside provider says of one wallet of an investor, to be signed or signed.
type Attestation struct {
	ChainID     int64 // 0: the usual one
	InvestorID  string
	Wallet      common.Address
	Country     string // ISO 3166-1 alpha-2
	Tier, Flags uint8
	ExpiresAt   time.Time
	Attester    common.Address
	Deadline    time.Time // the last second at which the registry takes it
}

// Registration is what the registry is to be told, of a client's investor, with the platform of the chain that is meant.
//
// Faults: not_found, invalid_request, invalid_country, chain_unknown.
func (s *Service) Registration(ctx context.Context, clientID string, a Attestation) (r typeddata.Registration, p token.Platform, err error) {
	if p, err = s.Platforms.Of(ctx, a.ChainID); err != nil {
		return r, p, err
	}
	inv, err := s.Investors.Get(ctx, clientID, a.InvestorID)
	if err != nil {
		return r, p, fault.Within("investor_id", err)
	}
	r, err = a.registration(inv, s.now())
	return r, p, err
}

// Attest relays an attestation to the registry of its chain: the wallet is registered on the attester's word and not on the
// platform's. Until a block has it the wallet stands as before. A later change of the investor registers all its wallets
// anew, as declared.
//
// Faults: not_found, invalid_request, invalid_country, chain_unknown, budget_exceeded, idempotency_key_reused. What the registry
// itself refuses fails the operation: attestation_expired, attestation_invalid, platform_unauthorized.
func (s *Service) Attest(ctx context.Context, r idempotency.Request, a Attestation, signature []byte) (Operation, bool, error) {
	if len(signature) == 0 || len(signature) > maxSignature {
		return Operation{}, false, fault.At(fault.Invalid, "signature", "must have 1 to %d bytes", maxSignature)
	}
	platform, err := s.Platforms.Of(ctx, a.ChainID)
	if err != nil {
		return Operation{}, false, err
	}
	return s.act(ctx, r, Operation{Kind: KindAttest, ChainID: platform.ChainID}, func(tx pgx.Tx, o *Operation) error {
		inv, err := s.Investors.GetTx(ctx, tx, r.ClientID, a.InvestorID)
		if err != nil {
			return fault.Within("investor_id", err)
		}
		said, err := a.registration(inv, o.CreatedAt)
		if err != nil {
			return err
		}
		data, err := bindings.NewInvestorRegistry().TryPackRegisterBySignature(bindings.Registration{Wallet: said.Wallet, InvestorId: said.Investor,
			Country: said.Country, Tier: said.Tier, Flags: said.Flags, Expiry: new(big.Int).SetUint64(said.Expiry)},
			a.Attester, big.NewInt(a.Deadline.Unix()), signature)
		if err != nil {
			return fmt.Errorf("pack attestation: %w", err)
		}
		return s.enqueue(ctx, tx, o, platform.Registry, data, attestGas)
	})
}

// registration is what is said of an investor's wallet, if it can be said at the time now.
func (a Attestation) registration(inv investor.Investor, now time.Time) (r typeddata.Registration, err error) {
	number, err := country.Number(a.Country)
	if err != nil {
		return r, fault.Within("country", err)
	}
	switch {
	case !slices.Contains(inv.Wallets, a.Wallet):
		return r, fault.At(fault.Invalid, "wallet", "is no wallet of investor %q: add it to the investor first", inv.ID)
	case !a.ExpiresAt.After(now) || a.ExpiresAt.UTC().Year() > 9999:
		return r, fault.At(fault.Invalid, "expires_at", "must lie in the future, and not after the year 9999")
	case !a.Deadline.After(now) || a.Deadline.UTC().Year() > 9999:
		return r, fault.At(fault.Invalid, "deadline", "must lie in the future, and not after the year 9999")
	}
	return typeddata.Registration{Wallet: a.Wallet, Investor: uint64(inv.Number), Country: uint16(number), Tier: a.Tier, Flags: a.Flags,
		Expiry: uint64(a.ExpiresAt.Unix())}, nil
}
