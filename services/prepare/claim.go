package prepare

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"freehold/bindings"
	"freehold/services/amount"
	"freehold/services/fault"
	"freehold/services/typeddata"
)

// Claim prepares that a wallet collects what a client's distribution has for it, from the Distributor contract that was given
// its root under number. It is paid to the wallet whoever sends it.
//
// Faults: not_found, contract_unknown, chain_unavailable, conflict, and what the contract would refuse it with.
func (s *Service) Claim(ctx context.Context, clientID, id string, distributor common.Address, number *big.Int, account, from common.Address,
	withNonce bool) (Transaction, error) {
	d, p, err := s.Distributions.Proof(ctx, clientID, id, account)
	if err != nil {
		return Transaction{}, err
	}
	platform, err := s.Platforms.Of(ctx, d.ChainID)
	if err != nil {
		return Transaction{}, err
	}
	c, end, err := s.begin(ctx, d.ChainID)
	if err != nil {
		return Transaction{}, err
	}
	defer end()
	if err := c.ours("distributor", distributor, platform.Authority); err != nil {
		return Transaction{}, err
	}
	contract := bindings.NewDistributor()
	out, err := c.call(common.Address{}, distributor, contract.PackTermsOf(number))
	if fault.Is(err, ChainUnavailable) {
		return Transaction{}, err
	}
	terms, bad := contract.UnpackTermsOf(out)
	if err != nil || bad != nil {
		return Transaction{}, fault.At(NotOurs, "distributor", "is no distributor contract")
	}
	if terms.Root != d.Root || terms.Currency != d.Currency {
		return Transaction{}, fault.At(fault.Conflict, "number", "is a distribution of another list or currency")
	}
	item := bindings.Claim{Index: new(big.Int).SetUint64(p.Index), Account: account, Amount: p.Amount.ToBig(), Proof: make([][32]byte, len(p.Siblings))}
	for i, h := range p.Siblings {
		item.Proof[i] = h
	}
	data := contract.PackClaim(number, item)
	if _, err := c.call(from, distributor, data); err != nil {
		return Transaction{}, err
	}
	return c.transaction(from, distributor, &bindings.DistributorMetaData, data,
		fmt.Sprintf("%s is paid %s of the currency %s.", account, amount.Format(p.Sum(), d.Decimals), d.Currency), withNonce)
}

// Vote is a vote on a proposal of the governor of a client's token.
type Vote struct {
	ChainID  int64
	Governor common.Address
	Proposal *big.Int
	Support  uint8 // 0 against, 1 for, 2 abstaining
	Voter    common.Address
}

var supports = []string{"against", "for", "abstaining from"}

// Vote prepares a vote that the voter sends himself.
//
// Faults: chain_unknown, chain_unavailable, contract_unknown, and what the governor would refuse it with.
func (s *Service) Vote(ctx context.Context, clientID string, v Vote, withNonce bool) (Transaction, error) {
	c, end, data, err := s.vote(ctx, clientID, v)
	if err != nil {
		return Transaction{}, err
	}
	defer end()
	return c.transaction(v.Voter, v.Governor, &bindings.AssetGovernorMetaData, data, v.meaning()+".", withNonce)
}

// Ballot prepares a vote that anybody may submit to castVoteBySig, so that the voter needs no gas.
//
// Faults: as Vote's.
func (s *Service) Ballot(ctx context.Context, clientID string, v Vote) (Message, error) {
	c, end, _, err := s.vote(ctx, clientID, v)
	if err != nil {
		return Message{}, err
	}
	defer end()
	nonce, err := c.number(v.Governor, bindings.NewAssetGovernor().PackNonces(v.Voter))
	if err != nil {
		return Message{}, err
	}
	d := typeddata.Domain{Name: typeddata.GovernorName, Version: typeddata.Version, ChainID: c.chainID, Contract: v.Governor}
	return c.message(typeddata.Ballot(d, v.Proposal, v.Support, v.Voter, nonce), v.meaning()+", whoever submits it.")
}

func (v Vote) meaning() string {
	return fmt.Sprintf("%s votes %s the proposal %s", v.Voter, supports[v.Support], v.Proposal)
}

// vote looks at the governor, and tries the vote.
func (s *Service) vote(ctx context.Context, clientID string, v Vote) (c session, end func(), data []byte, err error) {
	platform, err := s.Platforms.Of(ctx, v.ChainID)
	if err != nil {
		return c, nil, nil, err
	}
	if c, end, err = s.begin(ctx, platform.ChainID); err != nil {
		return c, nil, nil, err
	}
	governor := bindings.NewAssetGovernor()
	data = governor.PackCastVote(v.Proposal, v.Support)
	if err = s.governs(ctx, c, clientID, v.Governor); err == nil {
		_, err = c.call(v.Voter, v.Governor, data)
	}
	if err != nil {
		end()
		return c, nil, nil, err
	}
	return c, end, data, nil
}

// governs says whether a contract is a governor of one of the client's tokens.
func (s *Service) governs(ctx context.Context, c session, clientID string, governor common.Address) error {
	contract := bindings.NewAssetGovernor()
	no := fault.At(NotOurs, "governor", "governs no token of yours on chain %d", c.chainID)
	out, err := c.call(common.Address{}, governor, contract.PackName())
	if fault.Is(err, ChainUnavailable) {
		return err
	}
	if err != nil {
		return no
	}
	if name, err := contract.UnpackName(out); err != nil || name != typeddata.GovernorName {
		return no
	}
	if out, err = c.call(common.Address{}, governor, contract.PackToken()); err != nil {
		return err
	}
	of := common.BytesToAddress(out)
	found, err := s.Tokens.ByAddresses(ctx, clientID, c.chainID, []common.Address{of})
	if err != nil {
		return err
	}
	if _, ok := found[of]; !ok {
		return no
	}
	return nil
}
