package indexer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"freehold/services/postgres"
)

// Mirror is the queries over the mirror bound to a database, for those who may not know which. Safe for concurrent use.
type Mirror struct {
	db      postgres.Querier
	standby *Standby // nil: there is none
}

// NewMirror binds the queries to a pool.
func NewMirror(db postgres.Querier) *Mirror { return &Mirror{db: db} }

// NewStandbyMirror binds them to a primary and its replica. What concerns contracts of others is asked of the primary
// alone, since what is known of those does not go by the cursor.
func NewStandbyMirror(s *Standby) *Mirror { return &Mirror{s.primary, s} }

// asked asks the database that is meant.
func asked[T any](ctx context.Context, m *Mirror, chainID int64, ask func(postgres.Querier) (T, error)) (answer T, err error) {
	if m.standby == nil {
		return ask(m.db)
	}
	err = m.standby.read(ctx, chainID, func(db postgres.Querier) (err error) {
		answer, err = ask(db)
		return err
	})
	return answer, err
}

// Holders is the function Holders on the mirror's database.
func (m *Mirror) Holders(ctx context.Context, chainID int64, token common.Address, at *At, after *Holder, limit int) (HolderPage, error) {
	return asked(ctx, m, chainID, func(db postgres.Querier) (HolderPage, error) {
		return Holders(ctx, db, chainID, token, at, after, limit)
	})
}

// Registrations is the function Registrations on the mirror's database.
func (m *Mirror) Registrations(ctx context.Context, chainID int64, wallets []common.Address) (map[common.Address]Registration, error) {
	return asked(ctx, m, chainID, func(db postgres.Querier) (map[common.Address]Registration, error) {
		return Registrations(ctx, db, chainID, wallets)
	})
}

// Transfers is the function Transfers on the mirror's database.
func (m *Mirror) Transfers(ctx context.Context, chainID int64, token common.Address, before *TransferCursor, limit int) (TransferPage, error) {
	return asked(ctx, m, chainID, func(db postgres.Querier) (TransferPage, error) {
		return Transfers(ctx, db, chainID, token, before, limit)
	})
}

// WalletHoldings is the function WalletHoldings on the mirror's database.
func (m *Mirror) WalletHoldings(ctx context.Context, chainID int64, wallets []common.Address, at *At) (HoldingPage, error) {
	return asked(ctx, m, chainID, func(db postgres.Querier) (HoldingPage, error) {
		return WalletHoldings(ctx, db, chainID, wallets, at)
	})
}

// Balance is the function ReadBalance on the mirror's database.
func (m *Mirror) Balance(ctx context.Context, chainID int64, token, wallet common.Address, at *At) (Balance, error) {
	return asked(ctx, m, chainID, func(db postgres.Querier) (Balance, error) {
		return ReadBalance(ctx, db, chainID, token, wallet, at)
	})
}
