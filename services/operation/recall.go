package operation

import (
	"context"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"

	"freehold/services/token"
)

// served is what the chain says of an item that was accepted into an earlier database: issued, or refused for good.
type served struct {
	chain  int64
	token  common.Address
	serial int64
	wallet common.Address
	units  decimal.Decimal
}

// beforeRebuild stands in an intent for what was sent before this database was made, so that nobody sends it again. It is
// seen only if the chain takes back what it had called final.
const beforeRebuild = "was done before the database was rebuilt, and the chain has taken it back"

// recall finds out which items of requests, whose keys are new to this database, the chain has decided already. Only a
// database that was rebuilt asks, and only of the history that is older than it: what is decided later was accepted here,
// and its key is kept. All chains are asked, whatever the request is for: a key stands for one request on all of them.
func (s *Service) recall(ctx context.Context, tx pgx.Tx, requests []*request) error {
	platforms, err := s.Platforms.Rebuilt(ctx)
	if err != nil {
		return err
	}
	for _, p := range platforms {
		found, err := lookUp(ctx, tx, p, requests, func(r *request) (from, to int) { return 0, min(len(r.items)+1, MaxItems) })
		if err != nil {
			return err
		}
		// Of a request that is known its whole earlier self counts, also where it was longer.
		_, err = lookUp(ctx, tx, p, found, func(r *request) (from, to int) { return min(len(r.items)+1, MaxItems), MaxItems })
		if err != nil {
			return err
		}
	}
	return nil
}

// lookUp fills served of requests, for the ordinals from and before to, and returns those of which it found some.
func lookUp(ctx context.Context, tx pgx.Tx, p token.Platform, requests []*request, ordinals func(*request) (from, to int)) (found []*request, err error) {
	type place struct {
		r       *request
		ordinal int
	}
	places := map[common.Hash]place{}
	var refs [][]byte
	for _, r := range requests {
		from, to := ordinals(r)
		if r.Key == "" { // all requests without one would share their references
			continue
		}
		for i := from; i < to; i++ {
			ref := r.Ref(i)
			places[ref] = place{r, i}
			refs = append(refs, ref[:])
		}
	}
	if len(refs) == 0 {
		return nil, nil
	}
	const query = `
select ref, token, serial::bigint, wallet, units
  from issues
 where chain_id = $1 and ref = any($2) and block_number <= $3 and serial < $4`
	rows, err := tx.Query(ctx, query, p.ChainID, refs, p.RebuiltBlock, int64(math.MaxInt64))
	if err != nil {
		return nil, fmt.Errorf("look up references: %w", err)
	}
	var (
		ref common.Hash
		is  = served{chain: p.ChainID}
	)
	_, err = pgx.ForEachRow(rows, []any{&ref, &is.token, &is.serial, &is.wallet, &is.units}, func() error {
		at := places[ref]
		if at.r.served == nil {
			at.r.served = map[int]served{}
			found = append(found, at.r)
		}
		at.r.served[at.ordinal] = is
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("look up references: %w", err)
	}
	return found, nil
}

// contradicts says whether the chain shows another request under the key: of another token, or of more items.
func (r *request) contradicts(t *token.Supply) bool {
	for i, is := range r.served {
		if i >= len(r.items) || is.chain != t.ChainID || is.token != t.Address {
			return true
		}
	}
	return false
}

// same reports whether the item was of so many units to the wallet.
func (is served) same(wallet common.Address, units decimal.Decimal) bool {
	return is.wallet == wallet && is.units.Equal(units)
}

// rejection is what keeps the intent of an issue from being sent, if it has been.
func (i issue) rejection() string {
	if i.served {
		return beforeRebuild
	}
	return ""
}
