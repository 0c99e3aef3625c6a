package api

import (
	"context"
	"math/big"
	"time"

	"freehold/services/fault"
	"freehold/services/prepare"
)

// number is a number of 256 bits that a request has as a text.
func number(field, text string) (*big.Int, error) {
	n, ok := new(big.Int).SetString(text, 10)
	if !ok || len(text) > 78 || n.Sign() < 0 || n.BitLen() > 256 || text != n.String() {
		return nil, fault.At(fault.Invalid, field, "must be a whole number as a string, of at most 256 bits")
	}
	return n, nil
}

// PreparePurchase is what an investor buys of an offering.
type PreparePurchase struct {
	ChainID    int64      `json:"chain_id,omitempty" minimum:"0" doc:"The usual chain by default."`
	Offering   Address    `json:"offering" example:"0x5FbDB2315678afecb367f032d93F642f64180aa3" doc:"The contract, one of this platform."`
	OfferingID string     `json:"offering_id" example:"1" doc:"Which of its offerings: of a token of yours."`
	Investor   Address    `json:"investor" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	Amount     string     `json:"amount" example:"10" doc:"Of the token."`
	Deadline   *time.Time `json:"deadline,omitempty" example:"2035-01-31T00:00:00Z" doc:"The last second at which what is signed is taken; a transaction has none. An hour from now by default."`
	Nonce      bool       `json:"nonce,omitempty" doc:"Whether to say the account's next nonce, of a transaction."`
}

// PreparedPurchase is a purchase that the offering would take now, and what it costs.
type PreparedPurchase struct {
	Units     string `json:"units" example:"10000000" doc:"Of the token."`
	CostUnits string `json:"cost_units" example:"25000000" doc:"Smallest units of the currency."`
	Token     string `json:"token"`
	Currency  string `json:"currency"`
}

// PurchaseTransaction is the investor's next transaction: the approval of the cost, and once there is one the purchase.
type PurchaseTransaction struct {
	PreparedPurchase
	Transaction UnsignedTransaction `json:"transaction"`
}

// PurchaseAuthorization is a payment that anybody may submit, with the salt, to the offering's buyWithAuthorization.
type PurchaseAuthorization struct {
	PreparedPurchase
	Salt    string          `json:"salt" doc:"The authorization's nonce is the hash of offering, units and this."`
	Message SignableMessage `json:"message"`
}

// PurchasePermit is both signatures that anybody may submit to the offering's buyWithPermit.
type PurchasePermit struct {
	PreparedPurchase
	Deadline time.Time       `json:"deadline" doc:"Of both."`
	Permit   SignableMessage `json:"permit"`
	Purchase SignableMessage `json:"purchase"`
}

type preparePurchaseInput struct{ Body PreparePurchase }

func (b PreparePurchase) value() (p prepare.Purchase, err error) {
	p = prepare.Purchase{ChainID: b.ChainID, Offering: b.Offering.Value, Investor: b.Investor.Value, Amount: b.Amount, Deadline: b.Deadline}
	p.OfferingID, err = number("offering_id", b.OfferingID)
	return p, err
}

func purchaseOf(o prepare.Order) PreparedPurchase {
	return PreparedPurchase{o.Units.String(), o.Cost.String(), o.Token.Hex(), o.Currency.Hex()}
}

func (s *server) preparePurchase(ctx context.Context, in *preparePurchaseInput) (*answer[PurchaseTransaction], error) {
	p, err := in.Body.value()
	if err != nil {
		return nil, err
	}
	o, tx, err := s.Prepare.BuyByTransaction(ctx, caller(ctx).ClientID, p, in.Body.Nonce)
	if err != nil {
		return nil, err
	}
	return &answer[PurchaseTransaction]{PurchaseTransaction{purchaseOf(o), unsigned(tx).Body}}, nil
}

func (s *server) prepareAuthorization(ctx context.Context, in *preparePurchaseInput) (*answer[PurchaseAuthorization], error) {
	p, err := in.Body.value()
	if err != nil {
		return nil, err
	}
	o, salt, m, err := s.Prepare.BuyByAuthorization(ctx, caller(ctx).ClientID, p)
	if err != nil {
		return nil, err
	}
	return &answer[PurchaseAuthorization]{PurchaseAuthorization{purchaseOf(o), salt.Hex(), signable(m).Body}}, nil
}

func (s *server) preparePurchasePermit(ctx context.Context, in *preparePurchaseInput) (*answer[PurchasePermit], error) {
	p, err := in.Body.value()
	if err != nil {
		return nil, err
	}
	o, permit, purchase, deadline, err := s.Prepare.BuyByPermit(ctx, caller(ctx).ClientID, p)
	if err != nil {
		return nil, err
	}
	return &answer[PurchasePermit]{PurchasePermit{purchaseOf(o), deadline, signable(permit).Body, signable(purchase).Body}}, nil
}

// PrepareClaim is what a wallet is to collect of a distribution.
type PrepareClaim struct {
	DistributionID DistributionID `json:"distribution_id" example:"dis_01jb2m9d7nf3stv2x8k4hq5zwe"`
	Distributor    Address        `json:"distributor" example:"0x5FbDB2315678afecb367f032d93F642f64180aa3" doc:"The contract, one of this platform."`
	Number         string         `json:"number" example:"1" doc:"Under which the contract has the distribution's root."`
	Wallet         Address        `json:"wallet" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8" doc:"Who is paid."`
	From           *Address       `json:"from,omitempty" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8" doc:"Who sends it: the wallet by default."`
	Nonce          bool           `json:"nonce,omitempty" doc:"Whether to say the account's next nonce."`
}

type prepareClaimInput struct{ Body PrepareClaim }

func (s *server) prepareClaim(ctx context.Context, in *prepareClaimInput) (*answer[UnsignedTransaction], error) {
	b := in.Body
	n, err := number("number", b.Number)
	if err != nil {
		return nil, err
	}
	from := b.Wallet.Value
	if b.From != nil {
		from = b.From.Value
	}
	t, err := s.Prepare.Claim(ctx, caller(ctx).ClientID, string(b.DistributionID), b.Distributor.Value, n, b.Wallet.Value, from, b.Nonce)
	if err != nil {
		return nil, err
	}
	return unsigned(t), nil
}

// PrepareVote is a vote on a proposal.
type PrepareVote struct {
	ChainID    int64   `json:"chain_id,omitempty" minimum:"0" doc:"The usual chain by default."`
	Governor   Address `json:"governor" example:"0x5FbDB2315678afecb367f032d93F642f64180aa3" doc:"Of a token of yours."`
	ProposalID string  `json:"proposal_id" example:"1"`
	Support    string  `json:"support" enum:"against,for,abstain" example:"for"`
	Voter      Address `json:"voter" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	Nonce      bool    `json:"nonce,omitempty" doc:"Whether to say the account's next nonce, of a transaction."`
}

type prepareVoteInput struct{ Body PrepareVote }

func (b PrepareVote) value() (v prepare.Vote, err error) {
	v = prepare.Vote{ChainID: b.ChainID, Governor: b.Governor.Value, Voter: b.Voter.Value,
		Support: map[string]uint8{"against": 0, "for": 1, "abstain": 2}[b.Support]}
	v.Proposal, err = number("proposal_id", b.ProposalID)
	return v, err
}

func (s *server) prepareVote(ctx context.Context, in *prepareVoteInput) (*answer[UnsignedTransaction], error) {
	v, err := in.Body.value()
	if err != nil {
		return nil, err
	}
	t, err := s.Prepare.Vote(ctx, caller(ctx).ClientID, v, in.Body.Nonce)
	if err != nil {
		return nil, err
	}
	return unsigned(t), nil
}

func (s *server) prepareBallot(ctx context.Context, in *prepareVoteInput) (*answer[SignableMessage], error) {
	v, err := in.Body.value()
	if err != nil {
		return nil, err
	}
	m, err := s.Prepare.Ballot(ctx, caller(ctx).ClientID, v)
	if err != nil {
		return nil, err
	}
	return signable(m), nil
}
