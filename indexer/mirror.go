package indexer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"freehold/services/postgres"
)

// Mirror is the queries over the mirror bound to a database, for those who may not know which. Safe for concurrent use.
type Mirror struct{ db postgres.Querier }

// NewMirror binds the queries to db: a pool, also one of a read replica.
func NewMirror(db postgres.Querier) *Mirror { return &Mirror{db} }

// Holders is the function Holders on the mirror's database.
func (m *Mirror) Holders(ctx context.Context, chainID int64, token common.Address, at *At, after *Holder, limit int) (HolderPage, error) {
	return Holders(ctx, m.db, chainID, token, at, after, limit)
}

// Registrations is the function Registrations on the mirror's database.
func (m *Mirror) Registrations(ctx context.Context, chainID int64, wallets []common.Address) (map[common.Address]Registration, error) {
	return Registrations(ctx, m.db, chainID, wallets)
}

// Transfers is the function Transfers on the mirror's database.
func (m *Mirror) Transfers(ctx context.Context, chainID int64, token common.Address, before *TransferCursor, limit int) (TransferPage, error) {
	return Transfers(ctx, m.db, chainID, token, before, limit)
}

// WalletHoldings is the function WalletHoldings on the mirror's database.
func (m *Mirror) WalletHoldings(ctx context.Context, chainID int64, wallets []common.Address, at *At) (HoldingPage, error) {
	return WalletHoldings(ctx, m.db, chainID, wallets, at)
}

// Balance is the function ReadBalance on the mirror's database.
func (m *Mirror) Balance(ctx context.Context, chainID int64, token, wallet common.Address, at *At) (Balance, error) {
	return ReadBalance(ctx, m.db, chainID, token, wallet, at)
}
