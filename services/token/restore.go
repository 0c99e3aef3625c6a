package token

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// RestorePlatformTx writes the contracts of a chain that an earlier database had, and that the history up to a block is
// that one's, in the caller's transaction. Burns and forced transfers that look like one of it are refused from now on,
// until EndCaution.
func RestorePlatformTx(ctx context.Context, tx pgx.Tx, p Platform) error {
	if err := p.saveTx(ctx, tx); err != nil {
		return err
	}
	const caution = `
update platforms
   set rebuilt_block = $2,
       cautious = true
 where chain_id = $1`
	_, err := tx.Exec(ctx, caution, p.ChainID, p.RebuiltBlock)
	if err != nil {
		return fmt.Errorf("restore platform: %w", err)
	}
	return nil
}

// RestoreTx writes a token that an earlier database had, in the caller's transaction. Nothing of it is in flight: what was
// accepted is its supply, and serials go on at next.
func RestoreTx(ctx context.Context, tx pgx.Tx, t Token, next int64) error {
	const insert = `
insert into tokens (id, client_id, asset_id, operation_id, family, chain_id, address, deed_id, name, symbol, decimals, max_supply,
                    created_at, next_serial, settled_serial, accepted_units)
select $1, $2, $3, '', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13,
       coalesce((select units from holdings
                  where chain_id = $5 and token = $6 and wallet = '\x0000000000000000000000000000000000000000'), 0)`
	_, err := tx.Exec(ctx, insert, t.ID, t.ClientID, t.AssetID, t.Family, t.ChainID, t.Address, t.DeedID, t.Name, t.Symbol, t.Decimals,
		t.MaxSupply, t.CreatedAt, next)
	if err != nil {
		return fmt.Errorf("restore token %s: %w", t.ID, err)
	}
	return nil
}

// EndCaution notes that no request from before the database was rebuilt is retried any more, and reports whether there
// was any caution to end.
func EndCaution(ctx context.Context, pool *pgxpool.Pool) (bool, error) {
	tag, err := pool.Exec(ctx, `update platforms set cautious = false where cautious`)
	if err != nil {
		return false, fmt.Errorf("end caution: %w", err)
	}
	return tag.RowsAffected() > 0, nil
}
