package investor

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"freehold/services/country"
)

// RestoreTx writes investors that an earlier database had, under their ids and numbers, in the caller's transaction. The
// next number to be given out is beyond theirs and beyond highest, the highest that the chain ever heard of.
func RestoreTx(ctx context.Context, tx pgx.Tx, investors []Investor, highest int64) error {
	const insert = `
insert into investors (id, client_id, number, name, country, country_number, expires_at, operation_id)
overriding system value
values ($1, $2, $3, $4, $5, $6, $7, '')`
	const insertWallets = `
insert into wallets (address, investor_id, removed_at)
select address, $2, removed_at from unnest($1::bytea[], $3::timestamptz[]) as w (address, removed_at)`
	for _, i := range investors {
		number, err := country.Number(i.Country)
		if err != nil {
			return fmt.Errorf("restore investor %d: %w", i.Number, err)
		}
		if _, err := tx.Exec(ctx, insert, i.ID, i.ClientID, i.Number, i.Name, i.Country, number, i.ExpiresAt); err != nil {
			return fmt.Errorf("restore investor %d: %w", i.Number, err)
		}
		removed := make([]*time.Time, len(i.Wallets), len(i.Wallets)+len(i.Removed))
		for _, r := range i.Removed {
			removed = append(removed, &r.At)
		}
		if _, err := tx.Exec(ctx, insertWallets, bytesOf(i.AllWallets()), i.ID, removed); err != nil {
			return fmt.Errorf("restore wallets of investor %d: %w", i.Number, err)
		}
		highest = max(highest, i.Number)
	}
	if highest == 0 {
		return nil
	}
	if _, err := tx.Exec(ctx, `select setval(pg_get_serial_sequence('investors', 'number'), $1)`, highest); err != nil {
		return fmt.Errorf("advance investor numbers: %w", err)
	}
	return nil
}
