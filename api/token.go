package api

import (
	"context"
	"slices"
	"time"

	"freehold/services/amount"
	"freehold/services/country"
	"freehold/services/idempotency"
	"freehold/services/operation"
	"freehold/services/token"
)

// TokenTerms is what a client asks of a new token.
type TokenTerms struct {
	Name      string `json:"name" minLength:"1" maxLength:"64" example:"Adlerhof Shares"`
	Symbol    string `json:"symbol" minLength:"1" maxLength:"16" example:"ADLER"`
	Family    string `json:"family,omitempty" enum:"fungible" default:"fungible" example:"fungible"`
	Decimals  int32  `json:"decimals" minimum:"0" maximum:"36" example:"6" doc:"How many decimals an amount has: one unit is 10^-decimals."`
	MaxSupply string `json:"max_supply" example:"1000000" doc:"The amount that can exist at most at once."`
	ChainID   int64  `json:"chain_id,omitempty" minimum:"1" doc:"The chain to deploy on, of those that the server serves. Without it the server's first."`
}

func (t TokenTerms) terms() token.Terms {
	return token.Terms{Name: t.Name, Symbol: t.Symbol, Family: t.Family, Decimals: t.Decimals, MaxSupply: t.MaxSupply, ChainID: t.ChainID}
}

// Token is one token of the client.
type Token struct {
	ID          string    `json:"id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	AssetID     string    `json:"asset_id" example:"ast_01jb2m5t4efx0v8a9n3kq7w6yz"`
	OperationID string    `json:"operation_id,omitempty" example:"op_01jb2m7a9qfmkv1s8e0dc6x4ht" doc:"The operation that deploys it. Not there if the token was restored from the chain."`
	Family      string    `json:"family" example:"fungible"`
	ChainID     int64     `json:"chain_id" example:"1337"`
	Address     string    `json:"address" example:"0x5FbDB2315678afecb367f032d93F642f64180aa3" doc:"Its contract. Known before it is deployed."`
	DeedID      string    `json:"deed_id,omitempty" doc:"The deed that the vault holds against it."`
	Name        string    `json:"name" example:"Adlerhof Shares"`
	Symbol      string    `json:"symbol" example:"ADLER"`
	Decimals    int32     `json:"decimals" example:"6"`
	MaxSupply   string    `json:"max_supply" example:"1000000"`
	TotalSupply string    `json:"total_supply" example:"250000.5"`
	Blocked     []string  `json:"blocked_countries" example:"[\"US\",\"IR\"]" doc:"ISO 3166-1 alpha-2, as the chain has them now: their investors can neither send nor receive."`
	CreatedAt   time.Time `json:"created_at"`
}

func tokenOf(t token.Token) Token {
	out := Token{ID: t.ID, AssetID: t.AssetID, OperationID: t.OperationID, Family: t.Family, ChainID: t.ChainID,
		Address: t.Address.Hex(), DeedID: integer(t.DeedID), Name: t.Name, Symbol: t.Symbol, Decimals: t.Decimals,
		MaxSupply: amount.Format(t.MaxSupply, t.Decimals), TotalSupply: amount.Format(t.TotalSupply, t.Decimals),
		Blocked: make([]string, len(t.BlockedCountries)), CreatedAt: t.CreatedAt.UTC()}
	for i, number := range t.BlockedCountries {
		out.Blocked[i] = country.Name(int(number))
	}
	slices.Sort(out.Blocked)
	return out
}

type fractionalizeInput struct {
	Keyed
	ID   AssetID `path:"id" example:"ast_01jb2m5t4efx0v8a9n3kq7w6yz"`
	Body TokenTerms
}

func (s *server) fractionalize(ctx context.Context, in *fractionalizeInput) (*Accepted, error) {
	return in.accept(ctx, in.Body, func(r idempotency.Request) (operation.Operation, bool, error) {
		return s.Operations.Fractionalize(ctx, r, string(in.ID), in.Body.terms())
	})
}

// NewToken is a token without a deed behind it.
type NewToken struct {
	AssetID AssetID `json:"asset_id" example:"ast_01jb2m5t4efx0v8a9n3kq7w6yz"`
	TokenTerms
}

type createTokenInput struct {
	Keyed
	Body NewToken
}

func (s *server) createToken(ctx context.Context, in *createTokenInput) (*Accepted, error) {
	return in.accept(ctx, in.Body, func(r idempotency.Request) (operation.Operation, bool, error) {
		return s.Operations.CreateToken(ctx, r, string(in.Body.AssetID), in.Body.terms())
	})
}

type tokenInput struct {
	ID TokenID `path:"id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
}

func (s *server) token(ctx context.Context, in *tokenInput) (*answer[Token], error) {
	t, err := s.Tokens.Get(ctx, caller(ctx).ClientID, string(in.ID))
	if err != nil {
		return nil, err
	}
	return &answer[Token]{tokenOf(t)}, nil
}

type listTokensInput struct {
	Paging
	Cursor  Cursor[After] `query:"cursor"`
	AssetID AssetID       `query:"asset_id" doc:"Only tokens of this asset."`
}

func (s *server) tokens(ctx context.Context, in *listTokensInput) (*answer[Page[Token]], error) {
	found, err := s.Tokens.List(ctx, caller(ctx).ClientID, string(in.AssetID), in.Cursor.At.ID, in.Limit+1)
	if err != nil {
		return nil, err
	}
	return &answer[Page[Token]]{page(found, in.Limit, tokenOf, func(t token.Token) position { return After{t.ID} })}, nil
}
