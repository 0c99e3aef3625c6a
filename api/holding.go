package api

import (
	"context"
	"math"
	"strconv"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"freehold/indexer"
	"freehold/services/amount"
	"freehold/services/fault"
)

// AtBlock is the parameter of reads that can look back.
type AtBlock struct {
	Height Height `query:"at_block"`
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

// BlockRef is the block that an answer is as of.
type BlockRef struct {
	Number   uint64 `json:"number" example:"4711"`
	Hash     string `json:"hash" example:"0x1d59ff54b1eb26b013ce3cb5fc9dab3705b415a67127a003c3e61eb445bb8df2"`
	Finality string `json:"finality" enum:"included,safe,finalized" doc:"How much it takes for the block to be undone."`
}

func blockOf(b indexer.Block) BlockRef {
	return BlockRef{Number: b.Number, Hash: b.Hash.Hex(), Finality: string(b.Finality)}
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
	AtBlock
}

func (s *server) walletHoldings(ctx context.Context, in *walletHoldingsInput) (*answer[Holdings], error) {
	return s.holdings(ctx, []common.Address{in.Address.Value}, in.OnChain, in.AtBlock)
}

type investorHoldingsInput struct {
	ID InvestorID `path:"id" example:"inv_01jb2m6h2sf7pr5d1c8xt0m9gk"`
	OnChain
	AtBlock
}

func (s *server) investorHoldings(ctx context.Context, in *investorHoldingsInput) (*answer[Holdings], error) {
	i, err := s.Investors.Get(ctx, caller(ctx).ClientID, string(in.ID))
	if err != nil {
		return nil, err
	}
	return s.holdings(ctx, i.AllWallets(), in.OnChain, in.AtBlock)
}

// holdings leaves out tokens of other clients, whatever the chain shows to everybody.
func (s *server) holdings(ctx context.Context, wallets []common.Address, on OnChain, at AtBlock) (*answer[Holdings], error) {
	p, err := s.Platforms.Of(ctx, on.ChainID)
	if err != nil {
		return nil, err
	}
	found, err := s.Mirror.WalletHoldings(ctx, p.ChainID, wallets, at.Height.Value)
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
