package api

import (
	"context"
	"math"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"freehold/indexer"
	"freehold/services/amount"
	"freehold/services/fault"
)

// AsOf is the parameters of reads that can look back.
type AsOf struct {
	Height Height `query:"at_block"`
	Moment Moment `query:"at_time"`
}

// at is as of when to look. Fault: invalid_request, at at_time, if both are given.
func (a AsOf) at() (*indexer.At, error) {
	switch {
	case a.Height.Value != nil && a.Moment.Value != nil:
		return nil, fault.At(fault.Invalid, "at_time", "must not be given beside at_block")
	case a.Height.Value != nil:
		return indexer.AtBlock(*a.Height.Value), nil
	case a.Moment.Value != nil:
		return indexer.AtTime(*a.Moment.Value), nil
	default:
		return nil, nil
	}
}

// String is what was asked for, whichever way it was written; "" for nothing.
func (a AsOf) String() string {
	switch {
	case a.Height.Value != nil:
		return strconv.FormatUint(*a.Height.Value, 10)
	case a.Moment.Value != nil:
		return a.Moment.Value.UTC().Format(time.RFC3339Nano)
	default:
		return ""
	}
}

// maxBlock is the largest block number that the mirror's tables take.
const maxBlock = math.MaxInt64

// Height is a block's number, or nil if none was given.
type Height struct {
	Value *uint64
	fault *fault.Error
}

// UnmarshalText never fails, so that Resolve can name the parameter.
func (h *Height) UnmarshalText(text []byte) error {
	n, err := strconv.ParseUint(string(text), 10, 64)
	if err != nil || n > maxBlock {
		h.fault = fault.At(fault.Invalid, "at_block", "must be the number of a block")
		return nil
	}
	h.Value = &n
	return nil
}

// Resolve reports a number that is none.
func (h *Height) Resolve(huma.Context) []error {
	if h.fault != nil {
		return []error{h.fault}
	}
	return nil
}

// Schema documents a height.
func (h Height) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Description: "The number of the block to look at. The newest by default."}
}

// Moment is a time, or nil if none was given.
type Moment struct {
	Value *time.Time
	fault *fault.Error
}

// UnmarshalText never fails, so that Resolve can name the parameter.
func (m *Moment) UnmarshalText(text []byte) error {
	t, err := time.Parse(time.RFC3339, string(text))
	if err != nil {
		m.fault = fault.At(fault.Invalid, "at_time", "must be a time as in RFC 3339, such as 2026-01-31T12:00:00Z; a + in it is written %%2B")
		return nil
	}
	m.Value = &t
	return nil
}

// Resolve reports a time that is none.
func (m *Moment) Resolve(huma.Context) []error {
	if m.fault != nil {
		return []error{m.fault}
	}
	return nil
}

// Schema documents a moment.
func (m Moment) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Format: "date-time", Description: "Look at the last block at or before this time, by the blocks' own timestamps; " +
		"the answer says which one that is. Instead of at_block. While that is the newest block, a later one may still turn out to lie before the time."}
}

// BlockRef is the block that an answer is as of.
type BlockRef struct {
	Number   uint64    `json:"number" example:"4711"`
	Hash     string    `json:"hash" example:"0x1d59ff54b1eb26b013ce3cb5fc9dab3705b415a67127a003c3e61eb445bb8df2"`
	Time     time.Time `json:"time" doc:"The block's timestamp."`
	Finality string    `json:"finality" enum:"included,safe,finalized" doc:"How much it takes for the block to be undone."`
}

func blockOf(b indexer.Block) BlockRef {
	return BlockRef{Number: b.Number, Hash: b.Hash.Hex(), Time: b.Time, Finality: string(b.Finality)}
}

// Holding is what a wallet has of one of the client's tokens.
type Holding struct {
	TokenID string `json:"token_id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	Token   string `json:"token" example:"0x5FbDB2315678afecb367f032d93F642f64180aa3" doc:"The token's contract."`
	Symbol  string `json:"symbol" example:"ADLER"`
	Wallet  string `json:"wallet" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	Amount  string `json:"amount" example:"250.5"`
	Units   string `json:"units" example:"250500000"`
}

// Holdings is what wallets have, as of one block.
type Holdings struct {
	Items []Holding `json:"items"`
	Block BlockRef  `json:"block"`
}

// OnChain is the parameter of reads of wallets, which are the same on every chain.
type OnChain struct {
	ChainID int64 `query:"chain_id" minimum:"1" doc:"The chain to look at. Without it the server's first."`
}

type walletHoldingsInput struct {
	Address Address `path:"address" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	OnChain
	AsOf
}

func (s *server) walletHoldings(ctx context.Context, in *walletHoldingsInput) (*answer[Holdings], error) {
	return s.holdings(ctx, []common.Address{in.Address.Value}, in.OnChain, in.AsOf)
}

type investorHoldingsInput struct {
	ID InvestorID `path:"id" example:"inv_01jb2m6h2sf7pr5d1c8xt0m9gk"`
	OnChain
	AsOf
}

func (s *server) investorHoldings(ctx context.Context, in *investorHoldingsInput) (*answer[Holdings], error) {
	i, err := s.Investors.Get(ctx, caller(ctx).ClientID, string(in.ID))
	if err != nil {
		return nil, err
	}
	return s.holdings(ctx, i.AllWallets(), in.OnChain, in.AsOf)
}

// holdings leaves out tokens of other clients, whatever the chain shows to everybody.
func (s *server) holdings(ctx context.Context, wallets []common.Address, on OnChain, as AsOf) (*answer[Holdings], error) {
	at, err := as.at()
	if err != nil {
		return nil, err
	}
	p, err := s.Platforms.Of(ctx, on.ChainID)
	if err != nil {
		return nil, err
	}
	found, err := s.Mirror.WalletHoldings(ctx, p.ChainID, wallets, at)
	if err != nil {
		return nil, err
	}
	addresses := make([]common.Address, 0, len(found.Holdings))
	for _, h := range found.Holdings {
		addresses = append(addresses, h.Token)
	}
	tokens, err := s.Tokens.ByAddresses(ctx, caller(ctx).ClientID, p.ChainID, addresses)
	if err != nil {
		return nil, err
	}
	out := Holdings{Items: []Holding{}, Block: blockOf(found.Block)}
	for _, h := range found.Holdings {
		if t, ok := tokens[h.Token]; ok {
			out.Items = append(out.Items, Holding{TokenID: t.ID, Token: t.Address.Hex(), Symbol: t.Symbol, Wallet: h.Wallet.Hex(),
				Amount: amount.Format(h.Units, t.Decimals), Units: h.Units.String()})
		}
	}
	return &answer[Holdings]{out}, nil
}
