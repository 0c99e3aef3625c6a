package api

import (
	"context"

	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/operation"
)

// Burn destroys units of a wallet.
type Burn struct {
	From   Address `json:"from" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	Amount string  `json:"amount" example:"10"`
}

type burnInput struct {
	Keyed
	ID   TokenID `path:"id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	Body Burn
}

func (s *server) burn(ctx context.Context, in *burnInput) (*Accepted, error) {
	return in.accept(ctx, in.Body, func(r idempotency.Request) (operation.Operation, bool, error) {
		return s.Operations.Burn(ctx, r, string(in.ID), in.Body.From.Value, in.Body.Amount)
	})
}

// ForcedTransfer moves units without their holder, as a court may order.
type ForcedTransfer struct {
	From   Address `json:"from" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	To     Address `json:"to" example:"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"`
	Amount string  `json:"amount" example:"5"`
}

type forcedTransferInput struct {
	Keyed
	ID   TokenID `path:"id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	Body ForcedTransfer
}

func (s *server) forcedTransfer(ctx context.Context, in *forcedTransferInput) (*Accepted, error) {
	return in.accept(ctx, in.Body, func(r idempotency.Request) (operation.Operation, bool, error) {
		return s.Operations.ForcedTransfer(ctx, r, string(in.ID), in.Body.From.Value, in.Body.To.Value, in.Body.Amount)
	})
}

// Freeze sets how much of a wallet's holding is frozen, or whether the whole wallet is.
type Freeze struct {
	Wallet Address `json:"wallet" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	Amount *string `json:"amount,omitempty" example:"100" doc:"So much is frozen from now on; 0 frees all. Give this or frozen."`
	Frozen *bool   `json:"frozen,omitempty" doc:"Whether the whole wallet is frozen from now on. Give this or amount."`
}

type freezeInput struct {
	Keyed
	ID   TokenID `path:"id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	Body Freeze
}

func (s *server) freeze(ctx context.Context, in *freezeInput) (*Accepted, error) {
	if (in.Body.Amount == nil) == (in.Body.Frozen == nil) {
		return nil, fault.At(fault.Invalid, "amount", "or frozen must be given: one of them, not both")
	}
	return in.accept(ctx, in.Body, func(r idempotency.Request) (operation.Operation, bool, error) {
		if in.Body.Frozen != nil {
			return s.Operations.FreezeWallet(ctx, r, string(in.ID), in.Body.Wallet.Value, *in.Body.Frozen)
		}
		return s.Operations.FreezeUnits(ctx, r, string(in.ID), in.Body.Wallet.Value, *in.Body.Amount)
	})
}

// Countries is the countries that a token refuses.
type Countries struct {
	Blocked []string `json:"blocked" maxItems:"250" example:"[\"US\",\"IR\"]" doc:"ISO 3166-1 alpha-2, in place of those blocked before; none lifts all. Their investors can neither send nor receive, and keep what they hold."`
}

type countriesInput struct {
	Keyed
	ID   TokenID `path:"id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	Body Countries
}

func (s *server) blockCountries(ctx context.Context, in *countriesInput) (*Accepted, error) {
	return in.accept(ctx, in.Body, func(r idempotency.Request) (operation.Operation, bool, error) {
		return s.Operations.BlockCountries(ctx, r, string(in.ID), in.Body.Blocked)
	})
}

// Nothing is the body of requests that say all in their path. It may be left out.
type Nothing struct{}

type pauseInput struct {
	Keyed
	ID   TokenID  `path:"id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	Body *Nothing `required:"false"`
}

func (s *server) pause(ctx context.Context, in *pauseInput) (*Accepted, error) {
	return s.setPaused(ctx, in, true)
}

func (s *server) unpause(ctx context.Context, in *pauseInput) (*Accepted, error) {
	return s.setPaused(ctx, in, false)
}

func (s *server) setPaused(ctx context.Context, in *pauseInput, paused bool) (*Accepted, error) {
	return in.accept(ctx, Nothing{}, func(r idempotency.Request) (operation.Operation, bool, error) {
		return s.Operations.Pause(ctx, r, string(in.ID), paused)
	})
}
