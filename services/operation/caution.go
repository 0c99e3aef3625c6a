package operation

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"

	"freehold/services/fault"
	"freehold/services/token"
)

// PossiblyServed is the fault of a burn or forced transfer that a rebuilt database cannot tell from one of before.
const PossiblyServed fault.Code = "possibly_served"

// caution refuses a burn (to zero) or forced transfer that the chain shows from before the database was rebuilt. Their
// events carry no reference, so whether this is a retry of that one nobody can tell, and doing it twice takes somebody's
// units. It ends when the operator says that nothing of before is retried any more.
func (s *Service) caution(ctx context.Context, tx pgx.Tx, t token.Token, from, to common.Address, units decimal.Decimal) error {
	p, err := s.Platforms.Of(ctx, t.ChainID)
	if err != nil || p.RebuiltBlock == 0 {
		return err
	}
	const query = `
select t.tx_hash, t.block_number
  from platforms p
  join transfers t on t.chain_id = p.chain_id and t.block_number <= p.rebuilt_block
 where p.chain_id = $1 and p.cautious and t.token = $2 and t.sender = $3 and t.recipient = $4 and t.units = $5
 order by t.block_number desc
 limit 1`
	var (
		hash  common.Hash
		block int64
	)
	err = tx.QueryRow(ctx, query, t.ChainID, t.Address, from, to, units).Scan(&hash, &block)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("look for the same transfer: %w", err)
	}
	return fault.New(PossiblyServed, "the same movement is in block %d, transaction %s, from before the database was rebuilt, and nobody can tell "+
		"whether this request made it; if it is meant to happen once more, have the operator end this caution with \"freehold rebuild done\"", block, hash)
}
