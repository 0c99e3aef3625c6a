package prepare

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/shopspring/decimal"

	"freehold/bindings"
	"freehold/services/amount"
	"freehold/services/fault"
	"freehold/services/operation"
	"freehold/services/token"
	"freehold/services/typeddata"
)

// Transfer prepares that a holder sends units of a client's token.
//
// Faults: not_found, invalid_amount and the like, token_not_ready, chain_unavailable, and what the token would refuse it with.
func (s *Service) Transfer(ctx context.Context, clientID, tokenID string, from, to common.Address, text string, withNonce bool) (Transaction, error) {
	return s.onToken(ctx, clientID, tokenID, text, amount.ParsePositive, from, withNonce, func(t token.Token, units decimal.Decimal) ([]byte, string) {
		return bindings.NewShareToken().PackTransfer(to, units.BigInt()),
			fmt.Sprintf("%s sends %s %s to %s.", from, amount.Format(units, t.Decimals), t.Symbol, to)
	})
}

// Approve prepares that a holder lets a spender move units, in place of what he was allowed before; zero ends that.
//
// Faults: as Transfer's.
func (s *Service) Approve(ctx context.Context, clientID, tokenID string, owner, spender common.Address, text string, withNonce bool) (Transaction, error) {
	return s.onToken(ctx, clientID, tokenID, text, amount.Parse, owner, withNonce, func(t token.Token, units decimal.Decimal) ([]byte, string) {
		return bindings.NewShareToken().PackApprove(spender, units.BigInt()),
			fmt.Sprintf("%s lets %s move up to %s %s of his.", owner, spender, amount.Format(units, t.Decimals), t.Symbol)
	})
}

// Delegate prepares that a holder of a governance token lets a delegatee, himself for one, vote with what he holds.
//
// Faults: not_found, invalid_request, token_not_ready, chain_unavailable.
func (s *Service) Delegate(ctx context.Context, clientID, tokenID string, from, delegatee common.Address, withNonce bool) (Transaction, error) {
	t, err := s.votes(ctx, clientID, tokenID)
	if err != nil {
		return Transaction{}, err
	}
	c, end, err := s.begin(ctx, t.ChainID)
	if err != nil {
		return Transaction{}, err
	}
	defer end()
	if err := c.ready(t); err != nil {
		return Transaction{}, err
	}
	data := bindings.NewGovernanceToken().PackDelegate(delegatee)
	if _, err := c.call(from, t.Address, data); err != nil {
		return Transaction{}, err
	}
	return c.transaction(from, t.Address, &bindings.GovernanceTokenMetaData, data,
		fmt.Sprintf("%s lets %s vote with all %s of his.", from, delegatee, t.Symbol), withNonce)
}

// Permit prepares an approval that its spender submits (ERC-2612), so that the owner needs no gas. deadline nil is an hour
// from now.
//
// Faults: not_found, invalid_request, invalid_amount and the like, token_not_ready, chain_unavailable.
func (s *Service) Permit(ctx context.Context, clientID, tokenID string, owner, spender common.Address, text string, deadline *time.Time) (Message, error) {
	t, err := s.Tokens.Get(ctx, clientID, tokenID)
	if err != nil {
		return Message{}, fault.Within("token_id", err)
	}
	units, err := amount.Parse(text, t.Decimals)
	if err != nil {
		return Message{}, fault.Within("amount", err)
	}
	meaning := fmt.Sprintf("%s lets %s move up to %s %s of his", owner, spender, amount.Format(units, t.Decimals), t.Symbol)
	return s.tokenMessage(ctx, t, owner, deadline, meaning, func(d typeddata.Domain, nonce, until *big.Int) typeddata.Data {
		return typeddata.Permit(d, owner, spender, units.BigInt(), nonce, until)
	})
}

// Delegation prepares a delegation that anybody may submit (ERC-5805). deadline nil is an hour from now.
//
// Faults: not_found, invalid_request, token_not_ready, chain_unavailable.
func (s *Service) Delegation(ctx context.Context, clientID, tokenID string, from, delegatee common.Address, deadline *time.Time) (Message, error) {
	t, err := s.votes(ctx, clientID, tokenID)
	if err != nil {
		return Message{}, err
	}
	meaning := fmt.Sprintf("%s lets %s vote with all %s of his", from, delegatee, t.Symbol)
	return s.tokenMessage(ctx, t, from, deadline, meaning, func(d typeddata.Domain, nonce, until *big.Int) typeddata.Data {
		return typeddata.Delegation(d, delegatee, nonce, until)
	})
}

// Attestation prepares what an outside provider signs so that operation.Attest takes it.
//
// Faults: not_found, invalid_request, invalid_country, chain_unknown, chain_unavailable.
func (s *Service) Attestation(ctx context.Context, clientID string, a operation.Attestation) (Message, error) {
	r, p, err := s.Operations.Registration(ctx, clientID, a)
	if err != nil {
		return Message{}, err
	}
	c, end, err := s.begin(ctx, p.ChainID)
	if err != nil {
		return Message{}, err
	}
	defer end()
	nonce, err := c.number(p.Registry, bindings.NewInvestorRegistry().PackNonces(r.Wallet))
	if err != nil {
		return Message{}, err
	}
	d := typeddata.Domain{Name: typeddata.RegistryName, Version: typeddata.Version, ChainID: p.ChainID, Contract: p.Registry}
	return c.message(typeddata.Attestation(d, r, a.Attester, nonce, big.NewInt(a.Deadline.Unix())),
		fmt.Sprintf("%s attests that %s is a wallet of investor %d, from %s, until %s. It has to be submitted by %s.", a.Attester, r.Wallet,
			r.Investor, a.Country, a.ExpiresAt.UTC().Format(time.RFC3339), a.Deadline.UTC().Format(time.RFC3339)))
}

// onToken prepares a transaction of an amount of a token.
func (s *Service) onToken(ctx context.Context, clientID, tokenID, text string, parse func(string, int32) (decimal.Decimal, error), from common.Address,
	withNonce bool, pack func(token.Token, decimal.Decimal) (data []byte, meaning string)) (Transaction, error) {
	t, err := s.Tokens.Get(ctx, clientID, tokenID)
	if err != nil {
		return Transaction{}, fault.Within("token_id", err)
	}
	units, err := parse(text, t.Decimals)
	if err != nil {
		return Transaction{}, fault.Within("amount", err)
	}
	c, end, err := s.begin(ctx, t.ChainID)
	if err != nil {
		return Transaction{}, err
	}
	defer end()
	if err := c.ready(t); err != nil {
		return Transaction{}, err
	}
	data, meaning := pack(t, units)
	if _, err := c.call(from, t.Address, data); err != nil {
		return Transaction{}, err
	}
	return c.transaction(from, t.Address, &bindings.ShareTokenMetaData, data, meaning, withNonce)
}

// tokenMessage prepares typed data of a token for who signs it, under his next nonce there.
func (s *Service) tokenMessage(ctx context.Context, t token.Token, signer common.Address, deadline *time.Time, meaning string,
	build func(d typeddata.Domain, nonce, until *big.Int) typeddata.Data) (Message, error) {
	until, err := s.deadline(deadline)
	if err != nil {
		return Message{}, err
	}
	c, end, err := s.begin(ctx, t.ChainID)
	if err != nil {
		return Message{}, err
	}
	defer end()
	if err := c.ready(t); err != nil {
		return Message{}, err
	}
	nonce, err := c.number(t.Address, bindings.NewShareToken().PackNonces(signer))
	if err != nil {
		return Message{}, err
	}
	// The domain follows the token's name: see PermissionedERC20.
	d := typeddata.Domain{Name: t.Name, Version: typeddata.Version, ChainID: t.ChainID, Contract: t.Address}
	return c.message(build(d, nonce, big.NewInt(until.Unix())), fmt.Sprintf("%s, if it is submitted by %s.", meaning, until.Format(time.RFC3339)))
}

// governance is the family of tokens with votes.
const governance = "governance"

// votes is a client's token, which must have votes.
func (s *Service) votes(ctx context.Context, clientID, tokenID string) (token.Token, error) {
	t, err := s.Tokens.Get(ctx, clientID, tokenID)
	if err != nil {
		return t, fault.Within("token_id", err)
	}
	if t.Family != governance {
		return t, fault.At(fault.Invalid, "token_id", "is of the family %s, which has no votes", t.Family)
	}
	return t, nil
}

// ready says whether the token's contract is there: a call of an address without code succeeds and does nothing.
func (s session) ready(t token.Token) error {
	out, err := s.call(common.Address{}, t.Address, bindings.NewShareToken().PackDecimals())
	if err == nil && len(out) == 0 {
		return fault.New(token.NotReady, "the token's contract is in no block yet: wait until operation %q is included", t.OperationID)
	}
	return err
}
