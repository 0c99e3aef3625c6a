package api

import (
	"context"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humaecho"

	"freehold/services/amount"
	"freehold/services/distribution"
	"freehold/services/idempotency"
)

// DistributionID names a distribution in a path.
type DistributionID string

func (id DistributionID) Resolve(_ huma.Context, at *huma.PathBuffer) []error {
	return checkID("dis", "distribution", string(id), at)
}

// DistributionTerms is what a client says of a distribution.
type DistributionTerms struct {
	TokenID     TokenID    `json:"token_id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv" doc:"Whose holders are paid."`
	RecordBlock *uint64    `json:"record_block,omitempty" maximum:"9223372036854775807" example:"1" doc:"The block whose holders are paid; it has to be finalized. Give this or record_time."`
	RecordTime  *time.Time `json:"record_time,omitempty" doc:"The last block at or before this time. Give this or record_block."`
	Currency    Address    `json:"currency" example:"0x5FbDB2315678afecb367f032d93F642f64180aa3" doc:"The ERC-20 that is paid out."`
	Decimals    int32      `json:"currency_decimals" minimum:"0" maximum:"36" example:"6"`
	Total       string     `json:"total" example:"1250.75" doc:"What is paid out in all."`
	Reference   string     `json:"reference,omitempty" maxLength:"200" example:"rent of March" doc:"The client's own, for its books."`
}

// Distribution is who gets how much of what is paid out, drawn up from the cap table at a finalized block. It says so and proves
// it; it moves no money.
type Distribution struct {
	ID          string      `json:"id" example:"dis_01jb2m9d7nf3stv2x8k4hq5zwe"`
	TokenID     string      `json:"token_id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	ChainID     int64       `json:"chain_id" example:"1337"`
	Currency    string      `json:"currency"`
	Decimals    int32       `json:"currency_decimals" example:"6"`
	Total       string      `json:"total" example:"1250.75" doc:"The sum of all claims, exactly."`
	TotalUnits  string      `json:"total_units" example:"1250750000"`
	SupplyUnits string      `json:"supply_units" example:"1002000000" doc:"Units of the token that it was divided by."`
	Record      RecordBlock `json:"record"`
	Claims      int64       `json:"claims" example:"250" doc:"How many there are: one for each wallet that gets something."`
	Root        string      `json:"root" doc:"Of OpenZeppelin's StandardMerkleTree over (uint256 index, address account, uint256 amount)."`
	DatasetHash string      `json:"dataset_hash" doc:"SHA-256 of the dataset."`
	Reference   string      `json:"reference,omitempty" example:"rent of March"`
	CreatedAt   time.Time   `json:"created_at"`
}

// RecordBlock is the block whose holders are paid.
type RecordBlock struct {
	Number uint64    `json:"number" example:"4711"`
	Hash   string    `json:"hash"`
	Time   time.Time `json:"time"`
}

// Claim is what a wallet gets.
type Claim struct {
	Index       uint64 `json:"index" example:"0"`
	Wallet      string `json:"wallet" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	Amount      string `json:"amount" example:"312.0625"`
	AmountUnits string `json:"amount_units" example:"312062500"`
	HeldUnits   string `json:"held_units" example:"250500000" doc:"Units of the token at the record block."`
}

// ProvenClaim is a claim with the way from it to the root.
type ProvenClaim struct {
	Claim
	Root  string   `json:"root"`
	Proof []string `json:"proof" doc:"Siblings from the leaf upwards, as OpenZeppelin's MerkleProof takes them."`
}

func distributionOf(d distribution.Distribution) Distribution {
	return Distribution{ID: d.ID, TokenID: d.TokenID, ChainID: d.ChainID, Currency: d.Currency.Hex(), Decimals: d.Decimals,
		Total: amount.Format(d.Total, d.Decimals), TotalUnits: d.Total.String(), SupplyUnits: d.Supply.String(),
		Record: RecordBlock{d.RecordBlock, d.RecordHash.Hex(), d.RecordTime.UTC()}, Claims: d.Claims, Root: d.Root.Hex(), DatasetHash: d.DatasetHash.Hex(),
		Reference: d.Reference, CreatedAt: d.CreatedAt.UTC()}
}

func claimOf(d distribution.Distribution, c distribution.Claim) Claim {
	return Claim{Index: c.Index, Wallet: c.Account.Hex(), Amount: amount.Format(c.Sum(), d.Decimals), AmountUnits: c.Amount.Dec(), HeldUnits: c.Units.Dec()}
}

type createDistributionInput struct {
	Keyed
	Body DistributionTerms
}

type createdDistribution struct {
	Location string `header:"Location"`
	Replayed string `header:"Idempotent-Replayed" doc:"true if the request was answered before, with this same body."`
	Body     Distribution
}

func (s *server) createDistribution(ctx context.Context, in *createDistributionInput) (*createdDistribution, error) {
	r, err := in.request(ctx, in.Key, in.Body)
	if err != nil {
		return nil, err
	}
	d, replayed, err := s.drawUp(ctx, r, in.Body)
	if err != nil {
		return nil, err
	}
	return &createdDistribution{Location: "/v1/distributions/" + d.ID, Replayed: isReplayed(replayed), Body: distributionOf(d)}, nil
}

func (s *server) drawUp(ctx context.Context, r idempotency.Request, t DistributionTerms) (distribution.Distribution, bool, error) {
	return s.Distributions.Create(ctx, r, distribution.Terms{TokenID: string(t.TokenID), RecordBlock: t.RecordBlock, RecordTime: t.RecordTime,
		Currency: t.Currency.Value, Decimals: t.Decimals, Total: t.Total, Reference: t.Reference})
}

type distributionsInput struct {
	TokenID TokenID `query:"token_id" doc:"Of this token only."`
	Paging
	Cursor Cursor[After] `query:"cursor"`
}

func (s *server) distributions(ctx context.Context, in *distributionsInput) (*answer[Page[Distribution]], error) {
	found, err := s.Distributions.List(ctx, caller(ctx).ClientID, string(in.TokenID), in.Cursor.At.ID, in.Limit+1)
	if err != nil {
		return nil, err
	}
	return &answer[Page[Distribution]]{page(found, in.Limit, distributionOf, func(d distribution.Distribution) position { return After{d.ID} })}, nil
}

type distributionInput struct {
	ID DistributionID `path:"id" example:"dis_01jb2m9d7nf3stv2x8k4hq5zwe"`
}

func (s *server) distribution(ctx context.Context, in *distributionInput) (*answer[Distribution], error) {
	d, err := s.Distributions.Get(ctx, caller(ctx).ClientID, string(in.ID))
	if err != nil {
		return nil, err
	}
	return &answer[Distribution]{distributionOf(d)}, nil
}

// FromIndex is the position of a list of claims.
type FromIndex struct {
	Index uint64 `json:"from"`
}

func (f FromIndex) valid() bool { return f.Index <= maxBlock }

type claimsInput struct {
	ID DistributionID `path:"id" example:"dis_01jb2m9d7nf3stv2x8k4hq5zwe"`
	Paging
	Cursor Cursor[FromIndex] `query:"cursor"`
}

func (s *server) claims(ctx context.Context, in *claimsInput) (*answer[Page[Claim]], error) {
	d, found, err := s.Distributions.ListClaims(ctx, caller(ctx).ClientID, string(in.ID), in.Cursor.At.Index, in.Limit+1)
	if err != nil {
		return nil, err
	}
	render := func(c distribution.Claim) Claim { return claimOf(d, c) }
	return &answer[Page[Claim]]{page(found, in.Limit, render, func(c distribution.Claim) position { return FromIndex{c.Index + 1} })}, nil
}

type claimInput struct {
	ID      DistributionID `path:"id" example:"dis_01jb2m9d7nf3stv2x8k4hq5zwe"`
	Address Address        `path:"address" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
}

func (s *server) claim(ctx context.Context, in *claimInput) (*answer[ProvenClaim], error) {
	d, p, err := s.Distributions.Proof(ctx, caller(ctx).ClientID, string(in.ID), in.Address.Value)
	if err != nil {
		return nil, err
	}
	out := ProvenClaim{Claim: claimOf(d, p.Claim), Root: d.Root.Hex(), Proof: make([]string, len(p.Siblings))}
	for i, h := range p.Siblings {
		out.Proof[i] = h.Hex()
	}
	return &answer[ProvenClaim]{out}, nil
}

// dataset streams the list as it is published. What goes wrong once it has begun ends the connection, so that nobody takes a part
// for the whole.
func (s *server) dataset(ctx context.Context, in *distributionInput) (*huma.StreamResponse, error) {
	d, err := s.Distributions.Get(ctx, caller(ctx).ClientID, string(in.ID))
	if err != nil {
		return nil, err
	}
	return &huma.StreamResponse{Body: func(h huma.Context) {
		h.SetHeader("Content-Type", "text/csv; charset=utf-8")
		h.SetHeader("Content-Disposition", `attachment; filename="`+d.ID+`.csv"`)
		if err := s.Distributions.WriteDataset(ctx, d, h.BodyWriter()); err != nil {
			s.Logger.Warn("dataset broken off", "distribution", d.ID, "error", err)
			if conn, _, err := humaecho.Unwrap(h).Response().Hijack(); err == nil {
				_ = conn.Close() // without the last chunk
			}
		}
	}}, nil
}
