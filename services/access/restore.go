package access

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// RestoreClientTx makes a client that an earlier database had, in the caller's transaction, unless it is there. Its keys
// have to be made anew.
func RestoreClientTx(ctx context.Context, tx pgx.Tx, id, name string) error {
	if err := checkName(name); err != nil {
		return fmt.Errorf("client %s: %w", id, err)
	}
	const insert = `
insert into clients (id, name)
values ($1, $2)
    on conflict (id) do nothing`
	if _, err := tx.Exec(ctx, insert, id, name); err != nil {
		return fmt.Errorf("restore client %s: %w", id, err)
	}
	return nil
}
