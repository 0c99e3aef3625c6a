package operation

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"freehold/services/fault"
	"freehold/services/postgres"
	"freehold/services/txmgr"
)

// The faults of what is asked of an operation that is under way, and the code of one that was cancelled.
const (
	NotCancellable   fault.Code = "not_cancellable"
	NothingToSpeedUp fault.Code = "nothing_to_speed_up"
	FeesAtCap        fault.Code = "fees_at_cap"
	cancelled        fault.Code = "cancelled"
)

// Cancel asks that a client's operation be not done, and returns it as it then stands. What waits in the queue is
// rejected at once. What was submitted is replaced by a transaction that does nothing, under the same nonce: the chain
// mines one of the two, so the operation stays submitted until that is final, and is rejected or done after all. To ask
// again changes nothing, so the request needs no key.
//
// Faults: not_found, not_cancellable.
func (s *Service) Cancel(ctx context.Context, clientID, id string) (o Operation, err error) {
	err = postgres.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		if o, err = get(ctx, tx, clientID, id); err != nil {
			return err
		}
		if o.Status == Rejected && o.Error != nil && o.Error.Code == cancelled {
			return nil
		}
		if err := s.cancellable(ctx, tx, o); err != nil {
			return err
		}
		switch err := txmgr.CancelTx(ctx, tx, id); {
		case errors.Is(err, txmgr.ErrMined):
			return fault.New(NotCancellable, "a block has its transaction, or one of them, already")
		case errors.Is(err, txmgr.ErrShared):
			return fault.New(NotCancellable, "its transaction carries other operations too, which a replacement would take away with it")
		case err != nil:
			return err
		}
		o, err = get(ctx, tx, clientID, id)
		return err
	})
	return o, err
}

// cancellable says why an operation cannot be cancelled, as far as it is not for the transaction manager to say.
func (s *Service) cancellable(ctx context.Context, tx pgx.Tx, o Operation) error {
	switch o.Status {
	case Queued, Submitted:
	case Rejected, Reverted:
		return fault.New(NotCancellable, "it was %s: there is nothing left to cancel", o.Status)
	default:
		return fault.New(NotCancellable, "it is in block %d already", *o.BlockNumber)
	}
	switch o.Kind {
	case KindUpdateInvestor, KindRevokeInvestor:
		return fault.New(NotCancellable, "what was declared of the investor stands: declare what shall hold instead")
	case KindFractionalize, KindCreateToken:
		// Locked, so that no mint is accepted meanwhile: where no contract is, a call succeeds and does nothing.
		if _, err := s.Tokens.LockTx(ctx, tx, []string{o.TokenID}); err != nil {
			return err
		}
		const follow = `
select exists (select from operations o
                 join intent_states s on s.operation_id = o.id
                where o.token_id = $1
                  and o.id <> $2
                  and not s.failed)`
		var followed bool
		if err := tx.QueryRow(ctx, follow, o.TokenID, o.ID).Scan(&followed); err != nil {
			return fmt.Errorf("read what follows an operation: %w", err)
		}
		if followed {
			return fault.New(NotCancellable, "other operations on its token wait for it; cancel those first")
		}
	}
	return nil
}

// SpeedUp asks for higher fees for the transactions of a client's operation that wait for a block, and returns it as it
// then stands. Those who share a transaction share its cost, and each must have the budget for it. To ask again within ten
// seconds changes nothing, so that a retry needs no key.
//
// Faults: not_found, nothing_to_speed_up, fees_at_cap, budget_exceeded.
func (s *Service) SpeedUp(ctx context.Context, clientID, id string) (o Operation, err error) {
	err = postgres.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		if o, err = get(ctx, tx, clientID, id); err != nil {
			return err
		}
		if o.Status != Queued && o.Status != Submitted { // the lane may not have heard of it yet
			return fault.New(NothingToSpeedUp, "no transaction of it waits for a block: it is %s", o.Status)
		}
		if err := affordRise(ctx, tx, o); err != nil {
			return err
		}
		switch err := txmgr.HurryTx(ctx, tx, id); {
		case errors.Is(err, txmgr.ErrUnsent) && o.Status == Queued:
			return fault.New(NothingToSpeedUp, "it has no transaction yet: /v1/operations/%s/explain says what it waits for", id)
		case errors.Is(err, txmgr.ErrUnsent):
			return fault.New(NothingToSpeedUp, "no transaction of it waits for a block: it is %s", o.Status)
		case errors.Is(err, txmgr.ErrCapped):
			return fault.New(FeesAtCap, "its transaction offers as much as the operator allows")
		default:
			return err
		}
	})
	return o, err
}
