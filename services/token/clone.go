package token

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"
	"go.jetify.com/typeid"

	"freehold/services/postgres"
)

// Owns reports whether a contract at address, if there is one, is a share token of the platform's factory. The database is
// only asked for the creator and the salt: that they give the address is what proves it (EIP-1014), so that no row, whoever
// wrote it, can pass another contract off as a token.
func (p Platform) Owns(ctx context.Context, db postgres.Querier, address common.Address) (bool, error) {
	const query = `
select t.id, t.deed_id, c.salt, coalesce(c.creator, i.signer, '')
  from tokens t
  left join contracts c on c.chain_id = t.chain_id and c.address = t.address
  left join intents i on i.operation_id = t.operation_id
 where t.chain_id = $1
   and t.address = $2`
	rows, err := db.Query(ctx, query, p.ChainID, address)
	if err != nil {
		return false, fmt.Errorf("read token: %w", err)
	}
	var (
		id            string
		deed          *decimal.Decimal
		salt, creator []byte
		found         bool
	)
	_, err = pgx.ForEachRow(rows, []any{&id, &deed, &salt, &creator}, func() error {
		switch {
		case salt != nil: // as the factory's event said
		case deed != nil:
			salt, creator = deed.BigInt().Bytes(), p.Vault.Bytes()
		default:
			parsed, err := typeid.FromString(id)
			if err != nil {
				return err
			}
			salt = parsed.UUIDBytes()
		}
		found = found || p.ShareAddress(common.BytesToAddress(creator), common.BytesToHash(salt)) == address
		return nil
	})
	if err != nil {
		return false, fmt.Errorf("read token: %w", err)
	}
	return found, nil
}
