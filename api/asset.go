package api

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"freehold/services/asset"
)

// AssetTerms is what a client says of an asset.
type AssetTerms struct {
	Kind        string `json:"kind" minLength:"1" maxLength:"64" example:"hotel" doc:"What it is, in the client's own words: hotel, gold, solar_farm, patent."`
	Name        string `json:"name" minLength:"1" maxLength:"200" example:"Hotel Adlerhof, Innsbruck"`
	Description string `json:"description,omitempty" maxLength:"10000" example:"84 rooms, built 1911, renovated 2023"`
	Country     string `json:"country,omitempty" example:"AT" doc:"Where it is or is registered: ISO 3166-1 alpha-2."`
	URI         string `json:"uri,omitempty" maxLength:"2048" format:"uri" example:"https://example.com/adlerhof.json" doc:"Metadata of the deed."`
	Document    string `json:"document,omitempty" pattern:"^0x[0-9a-fA-F]{64}$" patternDescription:"0x and 64 hexadecimal digits" example:"0x9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" doc:"SHA-256 of the title document."`
}

// Asset is one real-world thing of the client.
type Asset struct {
	ID string `json:"id" example:"ast_01jb2m5t4efx0v8a9n3kq7w6yz"`
	AssetTerms
	CreatedAt time.Time `json:"created_at"`
}

func assetOf(a asset.Asset) Asset {
	out := Asset{ID: a.ID, CreatedAt: a.CreatedAt.UTC(), AssetTerms: AssetTerms{
		Kind: a.Kind, Name: a.Name, Description: a.Description, Country: a.Country, URI: a.URI,
	}}
	if a.Document != nil {
		out.Document = a.Document.Hex()
	}
	return out
}

type createAssetInput struct {
	MaybeKeyed
	Body AssetTerms
}

type createdAsset struct {
	Location string `header:"Location"`
	Replayed string `header:"Idempotent-Replayed" doc:"true if the request was answered before, with this same body."`
	Body     Asset
}

func (s *server) createAsset(ctx context.Context, in *createAssetInput) (*createdAsset, error) {
	r, err := in.request(ctx, in.Key, in.Body)
	if err != nil {
		return nil, err
	}
	terms := asset.Terms{Kind: in.Body.Kind, Name: in.Body.Name, Description: in.Body.Description, Country: in.Body.Country, URI: in.Body.URI}
	if in.Body.Document != "" {
		hash := common.HexToHash(in.Body.Document)
		terms.Document = &hash
	}
	a, replayed, err := s.Assets.Create(ctx, r, terms)
	if err != nil {
		return nil, err
	}
	return &createdAsset{Location: "/v1/assets/" + a.ID, Replayed: isReplayed(replayed), Body: assetOf(a)}, nil
}

type assetInput struct {
	ID AssetID `path:"id" example:"ast_01jb2m5t4efx0v8a9n3kq7w6yz"`
}

func (s *server) asset(ctx context.Context, in *assetInput) (*answer[Asset], error) {
	a, err := s.Assets.Get(ctx, caller(ctx).ClientID, string(in.ID))
	if err != nil {
		return nil, err
	}
	return &answer[Asset]{assetOf(a)}, nil
}

type listInput struct {
	Paging
	Cursor Cursor[After] `query:"cursor"`
}

func (s *server) assets(ctx context.Context, in *listInput) (*answer[Page[Asset]], error) {
	found, err := s.Assets.List(ctx, caller(ctx).ClientID, in.Cursor.At.ID, in.Limit+1)
	if err != nil {
		return nil, err
	}
	return &answer[Page[Asset]]{page(found, in.Limit, assetOf, func(a asset.Asset) position { return After{a.ID} })}, nil
}
