package operation

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"

	"freehold/bindings"
	"freehold/services/amount"
	"freehold/services/country"
	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/token"
)

// actGas is enough for any single act on a token: the dearest, a forced transfer that also unfreezes, takes a third.
const actGas = 250_000

// countriesGas is enough to block all countries of a token that blocks none, twice over.
const countriesGas = 2_000_000

// Burn destroys units of a holder.
//
// Faults: not_found, invalid_amount and the like, insufficient_balance, possibly_served, idempotency_key_reused.
func (s *Service) Burn(ctx context.Context, r idempotency.Request, tokenID string, from common.Address, text string) (Operation, bool, error) {
	return s.onToken(ctx, r, KindBurn, tokenID, func(tx pgx.Tx, t token.Token) ([]byte, error) {
		units, err := s.spend(ctx, tx, t, from, text)
		if err != nil {
			return nil, err
		}
		if err := s.caution(ctx, tx, t, from, common.Address{}, units); err != nil {
			return nil, err
		}
		return bindings.NewShareToken().PackBurn(from, units.BigInt()), nil
	})
}

// ForcedTransfer moves units between holders without the sender's consent: a court's order, an heir, a lost key.
//
// Faults: not_found, invalid_amount and the like, insufficient_balance, wallet_not_eligible, wallet_frozen, country_not_allowed,
// possibly_served.
func (s *Service) ForcedTransfer(ctx context.Context, r idempotency.Request, tokenID string, from, to common.Address, text string) (Operation, bool, error) {
	return s.onToken(ctx, r, KindForcedTransfer, tokenID, func(tx pgx.Tx, t token.Token) ([]byte, error) {
		units, err := s.spend(ctx, tx, t, from, text)
		if err != nil {
			return nil, err
		}
		recipient, err := holderTx(ctx, tx, s.now(), t, to)
		if err != nil {
			return nil, err
		}
		if err := recipient.receive(); err != nil {
			return nil, fault.Within("to", err)
		}
		if err := s.caution(ctx, tx, t, from, to, units); err != nil {
			return nil, err
		}
		return bindings.NewShareToken().PackForcedTransfer(from, to, units.BigInt()), nil
	})
}

// FreezeUnits sets how many units of a wallet cannot leave it, in place of what was set before; zero releases all.
//
// Faults: not_found, invalid_amount and the like.
func (s *Service) FreezeUnits(ctx context.Context, r idempotency.Request, tokenID string, wallet common.Address, text string) (Operation, bool, error) {
	return s.onToken(ctx, r, KindFreeze, tokenID, func(_ pgx.Tx, t token.Token) ([]byte, error) {
		units, err := amount.Parse(text, t.Decimals)
		if err != nil {
			return nil, fault.Within("amount", err)
		}
		return bindings.NewShareToken().PackSetFrozenTokens(wallet, units.BigInt()), nil
	})
}

// FreezeWallet stops a wallet from sending and receiving a token, or lets it again.
func (s *Service) FreezeWallet(ctx context.Context, r idempotency.Request, tokenID string, wallet common.Address, frozen bool) (Operation, bool, error) {
	return s.onToken(ctx, r, KindFreeze, tokenID, func(pgx.Tx, token.Token) ([]byte, error) {
		return bindings.NewShareToken().PackSetAddressFrozen(wallet, frozen), nil
	})
}

// Pause stops all movements of a token by its holders, and mints, or allows them again.
func (s *Service) Pause(ctx context.Context, r idempotency.Request, tokenID string, paused bool) (Operation, bool, error) {
	kind, data := KindUnpause, bindings.NewShareToken().PackUnpause()
	if paused {
		kind, data = KindPause, bindings.NewShareToken().PackPause()
	}
	return s.onToken(ctx, r, kind, tokenID, func(pgx.Tx, token.Token) ([]byte, error) { return data, nil })
}

// BlockCountries says of which countries (ISO 3166-1 alpha-2) a token has no holders that send or receive, in place of
// what was said before.
//
// Faults: not_found, invalid_request, invalid_country.
func (s *Service) BlockCountries(ctx context.Context, r idempotency.Request, tokenID string, blocked []string) (Operation, bool, error) {
	var block, lift []uint16
	for i, name := range blocked {
		field := fmt.Sprintf("blocked[%d]", i)
		number, err := country.Number(name)
		if err != nil {
			return Operation{}, false, fault.Within(field, err)
		}
		if slices.Contains(block, uint16(number)) {
			return Operation{}, false, fault.At(fault.Invalid, field, "is given twice")
		}
		block = append(block, uint16(number))
	}
	// All others are named too, so that the outcome does not depend on what is still on its way to the contract, which
	// passes over those that are as they should be.
	for _, number := range country.Numbers() {
		if !slices.Contains(block, uint16(number)) {
			lift = append(lift, uint16(number))
		}
	}
	return s.onTokenGas(ctx, r, KindBlockCountries, tokenID, countriesGas, func(_ pgx.Tx, t token.Token) ([]byte, error) {
		for _, number := range t.BlockedCountries { // somebody else may have blocked a number of no country
			if !slices.Contains(block, uint16(number)) && !slices.Contains(lift, uint16(number)) {
				lift = append(lift, uint16(number))
			}
		}
		share := bindings.NewShareToken()
		return share.PackMulticall([][]byte{share.PackSetCountriesBlocked(lift, false), share.PackSetCountriesBlocked(block, true)}), nil
	})
}

// onToken enqueues one call of a client's token. Fault of all such acts: token_not_ready, until the token's contract is in
// a block.
func (s *Service) onToken(ctx context.Context, r idempotency.Request, kind, tokenID string, pack func(pgx.Tx, token.Token) ([]byte, error)) (Operation, bool, error) {
	return s.onTokenGas(ctx, r, kind, tokenID, actGas, pack)
}

func (s *Service) onTokenGas(ctx context.Context, r idempotency.Request, kind, tokenID string, gas uint64,
	pack func(pgx.Tx, token.Token) ([]byte, error)) (Operation, bool, error) {
	return s.act(ctx, r, Operation{Kind: kind, TokenID: tokenID}, func(tx pgx.Tx, o *Operation) error {
		t, err := s.Tokens.GetTx(ctx, tx, r.ClientID, tokenID)
		if err != nil {
			return err
		}
		o.ChainID = t.ChainID
		if err := s.serves(ctx, t.ChainID); err != nil {
			return err
		}
		// Unlike a mint, which the token's events decide, an act is done if its transaction succeeds. A call of an address
		// without code succeeds and does nothing, so the contract has to be there already.
		if there, err := deployed(ctx, tx, t.ChainID, t.Address); err != nil {
			return err
		} else if !there {
			return fault.New(token.NotReady, "the token's contract is in no block yet: wait until operation %q is included", t.OperationID)
		}
		data, err := pack(tx, t)
		if err != nil {
			return err
		}
		return s.enqueue(ctx, tx, o, t.Address, data, gas)
	})
}

// spend reads an amount that a wallet must hold at the mirror's last block.
func (s *Service) spend(ctx context.Context, tx pgx.Tx, t token.Token, from common.Address, text string) (units decimal.Decimal, err error) {
	if units, err = amount.ParsePositive(text, t.Decimals); err != nil {
		return units, fault.Within("amount", err)
	}
	const query = `
select coalesce((select units from holdings where chain_id = $1 and token = $2 and wallet = $3), 0)`
	var held decimal.Decimal
	if err := tx.QueryRow(ctx, query, t.ChainID, t.Address, from).Scan(&held); err != nil {
		return units, fmt.Errorf("read holding: %w", err)
	}
	if held.LessThan(units) {
		return units, fault.At(InsufficientBalance, "amount", "is more than the %s that %s holds", amount.Format(held, t.Decimals), from)
	}
	return units, nil
}
