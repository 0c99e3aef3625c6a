package indexer

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"freehold/services/postgres"
)

// Registration is what the investor registry says of a wallet.
type Registration struct {
	Investor uint64
	Country  int       // ISO 3166-1 numeric
	Expiry   time.Time // the first second at which it no longer holds
}

// Registrations returns the present registrations of some wallets. Those that the registry does not have, or no longer,
// are left out; whether one has expired is for the reader to compare with the time that is meant.
func Registrations(ctx context.Context, db postgres.Querier, chainID int64, wallets []common.Address) (map[common.Address]Registration, error) {
	const sql = `
		select w.wallet, r.investor, r.country, r.expiry
		  from unnest($2::bytea[]) w (wallet)
		  join lateral (
		       select *
		         from registrations
		        where chain_id = $1 and wallet = w.wallet
		        order by block_number desc
		        limit 1) r on r.expiry > 0`
	rows, err := db.Query(ctx, sql, chainID, column(wallets, func(w common.Address) []byte { return w[:] }))
	if err != nil {
		return nil, fmt.Errorf("read registrations: %w", err)
	}
	found := make(map[common.Address]Registration, len(wallets))
	var (
		wallet common.Address
		r      Registration
		expiry int64
	)
	_, err = pgx.ForEachRow(rows, []any{&wallet, &r.Investor, &r.Country, &expiry}, func() error {
		r.Expiry = time.Unix(expiry, 0).UTC()
		found[wallet] = r
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read registrations: %w", err)
	}
	return found, nil
}
