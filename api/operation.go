package api

import (
	"context"
	"fmt"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/shopspring/decimal"

	"freehold/services/amount"
	"freehold/services/fault"
	"freehold/services/operation"
)

// Operation is an act on a chain and what has become of it.
type Operation struct {
	ID          string    `json:"id" example:"op_01jb2m7a9qfmkv1s8e0dc6x4ht"`
	Kind        string    `json:"kind" example:"mint"`
	Status      string    `json:"status" enum:"queued,submitted,included,safe,finalized,rejected,reverted" example:"included" doc:"queued, submitted to the chain, included in a block that the holdings already show, safe, finalized; or rejected before the chain, or reverted by the contract. A reorganization takes it back from included to submitted."`
	ChainID     int64     `json:"chain_id" example:"1337" doc:"Of its token. An investor is registered on every chain; then it is the server's first."`
	AssetID     string    `json:"asset_id,omitempty" example:"ast_01jb2m5t4efx0v8a9n3kq7w6yz"`
	TokenID     string    `json:"token_id,omitempty" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	DeedID      string    `json:"deed_id,omitempty"`
	TxHash      string    `json:"tx_hash,omitempty" doc:"The transaction that carries it, the first if several do."`
	BlockNumber *int64    `json:"block_number,omitempty"`
	Error       *Failure  `json:"error,omitempty"`
	Items       *Counts   `json:"items,omitempty" doc:"Of a batch."`
	CreatedAt   time.Time `json:"created_at"`
}

// Failure is why an operation or an item failed.
type Failure struct {
	Code   string `json:"code" example:"wallet_not_eligible"`
	Detail string `json:"detail"`
}

// Counts says how far a batch is.
type Counts struct {
	Total    int `json:"total"`
	Included int `json:"included"`
	Failed   int `json:"failed"`
}

func operationOf(o operation.Operation) Operation {
	out := Operation{ID: o.ID, Kind: o.Kind, Status: o.Status, ChainID: o.ChainID, AssetID: o.AssetID, TokenID: o.TokenID, DeedID: integer(o.DeedID),
		BlockNumber: o.BlockNumber, Error: failureOf(o.Error), CreatedAt: o.CreatedAt.UTC()}
	if o.TxHash != nil {
		out.TxHash = o.TxHash.Hex()
	}
	if o.Items != nil {
		out.Items = &Counts{o.Items.Total, o.Items.Included, o.Items.Failed}
	}
	return out
}

func failureOf(f *operation.Failure) *Failure {
	if f == nil {
		return nil
	}
	return &Failure{string(f.Code), f.Detail}
}

// integer renders an optional integer.
func integer(n *decimal.Decimal) string {
	if n == nil {
		return ""
	}
	return n.String()
}

const (
	defaultWait = 10 * time.Second
	maxWait     = time.Minute
)

type operationInput struct {
	ID      OperationID `path:"id" example:"op_01jb2m7a9qfmkv1s8e0dc6x4ht"`
	Wait    string      `query:"wait" enum:"included,safe,finalized" doc:"Answer only when the operation has this status, or failed, or timeout is over."`
	Timeout Timeout     `query:"timeout"`
}

// Timeout is how long a client wants to wait.
type Timeout struct {
	time.Duration
	fault *fault.Error
}

// UnmarshalText never fails, so that Resolve can name the parameter.
func (t *Timeout) UnmarshalText(text []byte) error {
	var err error
	if t.Duration, err = time.ParseDuration(string(text)); err != nil || t.Duration < 0 || t.Duration > maxWait {
		t.fault = fault.At(fault.Invalid, "timeout", `must be a duration from 0s to %gs, such as "10s"`, maxWait.Seconds())
	}
	return nil
}

// Resolve reports a timeout that is none.
func (t *Timeout) Resolve(huma.Context) []error {
	if t.fault != nil {
		return []error{t.fault}
	}
	return nil
}

// Schema documents a timeout.
func (t Timeout) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Default: fmt.Sprintf("%gs", defaultWait.Seconds()), Examples: []any{"10s"},
		Description: fmt.Sprintf("How long to wait at most, up to %gs.", maxWait.Seconds())}
}

func (s *server) operation(ctx context.Context, in *operationInput) (*answer[Operation], error) {
	client, id := caller(ctx).ClientID, string(in.ID)
	if in.Wait == "" {
		o, err := s.Operations.Get(ctx, client, id)
		if err != nil {
			return nil, err
		}
		return &answer[Operation]{operationOf(o)}, nil
	}
	// A server that is about to end answers those who wait with what there is.
	waiting, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(s.stopping, cancel)()
	o, err := s.Operations.Wait(waiting, client, id, in.Wait, in.Timeout.Duration)
	if err != nil && waiting.Err() != nil && ctx.Err() == nil {
		o, err = s.Operations.Get(ctx, client, id)
	}
	if err != nil {
		return nil, err
	}
	return &answer[Operation]{operationOf(o)}, nil
}

type listOperationsInput struct {
	Paging
	Cursor  Cursor[After] `query:"cursor"`
	Status  string        `query:"status" enum:"queued,submitted,included,safe,finalized,rejected,reverted" doc:"Only operations that stand here now."`
	Kind    string        `query:"kind" pattern:"^[a-z_]{1,64}$" patternDescription:"a kind of operation" example:"mint"`
	TokenID TokenID       `query:"token_id" doc:"Only operations on this token."`
}

func (s *server) operations(ctx context.Context, in *listOperationsInput) (*answer[Page[Operation]], error) {
	filter := operation.Filter{Status: in.Status, Kind: in.Kind, TokenID: string(in.TokenID)}
	found, next, err := s.Operations.List(ctx, caller(ctx).ClientID, filter, in.Cursor.At.ID, in.Limit)
	if err != nil {
		return nil, err
	}
	out := page(found, in.Limit, operationOf, func(o operation.Operation) position { return After{o.ID} })
	if next != "" {
		cursor := encodeCursor(After{next})
		out.NextCursor = &cursor
	}
	return &answer[Page[Operation]]{out}, nil
}

// Item is one item of a mint and what has become of it.
type Item struct {
	Index     int      `json:"index" doc:"Its place in the request, from 0."`
	To        string   `json:"to" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	Amount    string   `json:"amount" example:"12.25"`
	Units     string   `json:"units" example:"12250000"`
	Reference string   `json:"reference,omitempty"`
	Status    string   `json:"status" enum:"queued,submitted,included,safe,finalized,rejected,reverted"`
	TxHash    string   `json:"tx_hash,omitempty"`
	Error     *Failure `json:"error,omitempty"`
}

// Ordinal is the position of a list of items.
type Ordinal struct {
	Index int `json:"index"`
}

func (o Ordinal) valid() bool { return 0 <= o.Index && o.Index < operation.MaxItems }

type itemsInput struct {
	ID OperationID `path:"id" example:"op_01jb2m7a9qfmkv1s8e0dc6x4ht"`
	Paging
	Cursor Cursor[Ordinal] `query:"cursor"`
}

func (s *server) items(ctx context.Context, in *itemsInput) (*answer[Page[Item]], error) {
	client := caller(ctx).ClientID
	o, err := s.Operations.Get(ctx, client, string(in.ID))
	if err != nil {
		return nil, err
	}
	if o.TokenID == "" {
		return &answer[Page[Item]]{Page[Item]{Items: []Item{}}}, nil
	}
	t, err := s.Tokens.Get(ctx, client, o.TokenID)
	if err != nil {
		return nil, fmt.Errorf("read operation's token: %w", err)
	}
	after := -1
	if in.Cursor.Given {
		after = in.Cursor.At.Index
	}
	found, err := s.Operations.Items(ctx, client, o.ID, after, in.Limit+1)
	if err != nil {
		return nil, err
	}
	render := func(i operation.ItemState) Item {
		out := Item{Index: i.Ordinal, To: i.To.Hex(), Amount: amount.Format(i.Units, t.Decimals), Units: i.Units.String(),
			Reference: i.Reference, Status: i.Status, Error: failureOf(i.Error)}
		if i.TxHash != nil {
			out.TxHash = i.TxHash.Hex()
		}
		return out
	}
	return &answer[Page[Item]]{page(found, in.Limit, render, func(i operation.ItemState) position { return Ordinal{i.Ordinal} })}, nil
}
