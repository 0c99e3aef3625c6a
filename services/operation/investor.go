package operation

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"freehold/bindings"
	"freehold/services/country"
	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/investor"
	"freehold/services/postgres"
	"freehold/services/token"
	"freehold/services/txmgr"
)

// eligibilityYears is how long an investor's eligibility holds where the client does not say.
const eligibilityYears = 1

// RegisterInvestor creates an investor and registers its wallets on chain. ExpiresAt zero means a year from now.
//
// Faults: invalid_request, invalid_country, wallet_taken, idempotency_key_reused.
func (s *Service) RegisterInvestor(ctx context.Context, r idempotency.Request, p investor.Profile) (investor.Investor, bool, error) {
	if p.ExpiresAt.IsZero() {
		p.ExpiresAt = s.now().AddDate(eligibilityYears, 0, 0)
	}
	p.ExpiresAt = wholeSeconds(p.ExpiresAt)
	return s.declare(ctx, r, KindRegister, func(tx pgx.Tx, o Operation) (investor.Investor, error) {
		if err := p.Validate(o.CreatedAt); err != nil {
			return investor.Investor{}, err
		}
		return s.Investors.CreateTx(ctx, tx, r.ClientID, o.ID, p)
	})
}

// UpdateInvestor changes what is declared of a client's investor and registers all its wallets on chain anew, whatever has
// changed: so an update that changes nothing repeats a registration that failed.
//
// Faults: not_found, invalid_request, invalid_country, wallet_taken, idempotency_key_reused.
func (s *Service) UpdateInvestor(ctx context.Context, r idempotency.Request, id string, c investor.Change) (investor.Investor, bool, error) {
	if c.ExpiresAt != nil {
		at := wholeSeconds(*c.ExpiresAt)
		c.ExpiresAt = &at
	}
	return s.declare(ctx, r, KindUpdateInvestor, func(tx pgx.Tx, o Operation) (investor.Investor, error) {
		if err := c.Validate(o.CreatedAt); err != nil {
			return investor.Investor{}, err
		}
		return s.Investors.ChangeTx(ctx, tx, r.ClientID, id, o.ID, wholeSeconds(o.CreatedAt), c)
	})
}

// RevokeInvestor ends the eligibility of a client's investor: its wallets can neither send nor receive from the block on
// that takes the operation in. An update with a later expiry lifts that.
//
// Faults: not_found, idempotency_key_reused.
func (s *Service) RevokeInvestor(ctx context.Context, r idempotency.Request, id string) (investor.Investor, bool, error) {
	return s.declare(ctx, r, KindRevokeInvestor, func(tx pgx.Tx, o Operation) (investor.Investor, error) {
		return s.Investors.ChangeTx(ctx, tx, r.ClientID, id, o.ID, wholeSeconds(o.CreatedAt), investor.Change{Revoke: true})
	})
}

// wholeSeconds is a time as the registry counts it.
func wholeSeconds(t time.Time) time.Time { return t.UTC().Truncate(time.Second) }

// declare runs f for a new request, in one transaction with its key and the registration of the investor that it returns,
// and answers a replay with what was declared then.
func (s *Service) declare(ctx context.Context, r idempotency.Request, kind string, f func(pgx.Tx, Operation) (investor.Investor, error)) (
	inv investor.Investor, replayed bool, err error) {
	platforms, err := s.Platforms.All(ctx)
	if err != nil {
		return inv, false, err
	}
	usual, err := s.Platforms.Of(ctx, 0) // while none is known there is nowhere to register anybody
	if err != nil {
		return inv, false, err
	}
	o := Operation{ID: newID(), ClientID: r.ClientID, Kind: kind, ChainID: usual.ChainID, CreatedAt: s.now()}
	err = postgres.InTx(ctx, s.Pool, func(tx pgx.Tx) (err error) {
		served, again, err := idempotency.ClaimOneTx(ctx, tx, r, o.ID)
		if err != nil {
			return err
		}
		if replayed = again; replayed {
			inv, err = s.Investors.DeclaredTx(ctx, tx, r.ClientID, served)
			return err
		}
		// Only now, since a retry is answered also when the time that it names has passed.
		if inv, err = f(tx, o); err != nil {
			return err
		}
		intents, err := s.registrations(platforms, o, inv)
		if err != nil {
			return err
		}
		if err := afford(ctx, tx, r.ClientID, intents...); err != nil {
			return err
		}
		for i := range intents {
			if intents[i].Signer, err = token.SignerTx(ctx, tx, intents[i].ChainID, s.Signer); err != nil {
				return err
			}
		}
		if _, err := txmgr.EnqueueTx(ctx, tx, intents); err != nil {
			return err
		}
		return insertTx(ctx, tx, o)
	})
	return inv, replayed, err
}

// registrations are the intents that make the registry of each chain say of all wallets of an investor what is declared of
// them: a token on any chain may be for them. Who signs them is not in them yet.
func (s *Service) registrations(platforms []token.Platform, o Operation, inv investor.Investor) ([]txmgr.Intent, error) {
	number, err := country.Number(inv.Country)
	if err != nil {
		return nil, fault.Within("country", err)
	}
	var data []byte
	for _, w := range inv.Wallets {
		data = encodeRegistration(data, w, inv.Number, number, inv.ExpiresAt)
	}
	for _, r := range inv.Removed {
		until := r.At
		if inv.ExpiresAt.Before(until) {
			until = inv.ExpiresAt
		}
		data = encodeRegistration(data, r.Wallet, inv.Number, number, until)
	}
	n := len(inv.Wallets) + len(inv.Removed)
	intents := make([]txmgr.Intent, len(platforms))
	for i, p := range platforms {
		intents[i] = txmgr.Intent{ChainID: p.ChainID, Signer: s.Signer, OperationID: o.ID, Payer: o.ClientID, Target: p.Registry,
			Selector: register, Data: data, Elements: n, Gas: registerGas * uint64(n)}
	}
	return intents, nil
}

// register is the selector of InvestorRegistry.register.
var register = [4]byte(bindings.NewInvestorRegistry().PackRegister(nil))

// encodeRegistration appends the contract's struct Registration: six words, nothing dynamic. Tier and flags are zero.
func encodeRegistration(data []byte, wallet common.Address, investor int64, country int, expiry time.Time) []byte {
	var words [6 * 32]byte
	copy(words[12:32], wallet[:])
	big.NewInt(investor).FillBytes(words[32:64])
	big.NewInt(int64(country)).FillBytes(words[64:96])
	big.NewInt(expiry.Unix()).FillBytes(words[160:])
	return append(data, words[:]...)
}
