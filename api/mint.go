package api

import (
	"context"

	"freehold/services/idempotency"
	"freehold/services/operation"
)

// Mint is one issue of new units.
type Mint struct {
	To     Address `json:"to" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	Amount string  `json:"amount" example:"250.5"`
}

type mintInput struct {
	Keyed
	ID   TokenID `path:"id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	Body Mint
}

func (s *server) mint(ctx context.Context, in *mintInput) (*Accepted, error) {
	return in.accept(ctx, in.Body, func(r idempotency.Request) (operation.Operation, bool, error) {
		items := []operation.Item{{To: in.Body.To.Value, Amount: in.Body.Amount}}
		return s.Operations.Mint(ctx, r, string(in.ID), items, false)
	})
}

// MintBatch is many issues of one token, accepted or refused as a whole, and then decided one by one.
type MintBatch struct {
	Items []BatchItem `json:"items" doc:"1 to 1000 items."`
}

// BatchItem is one issue of a batch.
type BatchItem struct {
	To        Address `json:"to" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	Amount    string  `json:"amount" example:"12.25"`
	Reference string  `json:"reference,omitempty" maxLength:"200" example:"subscription 17" doc:"The client's own, for its books."`
}

type mintBatchInput struct {
	Keyed
	ID   TokenID `path:"id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	Body MintBatch
}

func (s *server) mintBatch(ctx context.Context, in *mintBatchInput) (*Accepted, error) {
	return in.accept(ctx, in.Body, func(r idempotency.Request) (operation.Operation, bool, error) {
		items := make([]operation.Item, len(in.Body.Items))
		for i, item := range in.Body.Items {
			items[i] = operation.Item{To: item.To.Value, Amount: item.Amount, Reference: item.Reference}
		}
		return s.Operations.Mint(ctx, r, string(in.ID), items, true)
	})
}
