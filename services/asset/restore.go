package asset

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// RestoreTx writes an asset that an earlier database had, under its id, in the caller's transaction.
func RestoreTx(ctx context.Context, tx pgx.Tx, a Asset) error {
	if err := a.validate(); err != nil {
		return fmt.Errorf("asset %s: %w", a.ID, err)
	}
	const insert = `
insert into assets (id, client_id, kind, name, description, country, uri, document)
values ($1, $2, $3, $4, $5, nullif($6, ''), $7, $8)`
	if _, err := tx.Exec(ctx, insert, a.ID, a.ClientID, a.Kind, a.Name, a.Description, a.Country, a.URI, a.Document); err != nil {
		return fmt.Errorf("restore asset %s: %w", a.ID, err)
	}
	return nil
}
