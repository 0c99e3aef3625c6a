package distribution

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"

	"freehold/services/fault"
)

// Proof is a claim and the way from it to the root.
type Proof struct {
	Claim
	Siblings []common.Hash // from the leaf upwards
}

// Proof returns the claim of a wallet on a client's distribution, with its proof. Fault: not_found.
func (s *Service) Proof(ctx context.Context, clientID, id string, account common.Address) (d Distribution, p Proof, err error) {
	if d, err = s.Get(ctx, clientID, id); err != nil {
		return d, p, err
	}
	const claim = `
select index, account, units, amount, place
  from distribution_claims
 where distribution_id = $1 and account = $2`
	var place int
	rows, err := s.Pool.Query(ctx, claim, id, account)
	if err != nil {
		return d, p, fmt.Errorf("read claim: %w", err)
	}
	p.Claim, err = pgx.CollectExactlyOneRow(rows, func(row pgx.CollectableRow) (Claim, error) { return scanClaim(row, &place) })
	if errors.Is(err, pgx.ErrNoRows) {
		return d, p, fault.New(fault.NotFound, "%s has no claim: it held nothing at block %d, or too little for a smallest unit", account, d.RecordBlock)
	}
	if err != nil {
		return d, p, fmt.Errorf("read claim: %w", err)
	}
	const nodes = `
select substring(n.nodes from 1 + 32 * (p.place % $3) for 32)
  from unnest($2::int[]) with ordinality as p (place, n)
  join distribution_nodes n on n.distribution_id = $1 and n.chunk = p.place / $3
 order by p.n`
	siblings := Siblings(place)
	if rows, err = s.Pool.Query(ctx, nodes, id, siblings, chunkNodes); err != nil {
		return d, p, fmt.Errorf("read proof: %w", err)
	}
	if p.Siblings, err = pgx.CollectRows(rows, pgx.RowTo[common.Hash]); err != nil {
		return d, p, fmt.Errorf("read proof: %w", err)
	}
	if len(p.Siblings) != len(siblings) {
		return d, p, fmt.Errorf("the tree of %s has %d of %d nodes of a proof", id, len(p.Siblings), len(siblings))
	}
	return d, p, nil
}

// ListClaims returns the claims of a client's distribution, in the order of their index, from an index on.
func (s *Service) ListClaims(ctx context.Context, clientID, id string, from uint64, limit int) (Distribution, []Claim, error) {
	d, err := s.Get(ctx, clientID, id)
	if err != nil {
		return d, nil, err
	}
	const query = `
select index, account, units, amount, place
  from distribution_claims
 where distribution_id = $1 and index >= $2
 order by index
 limit $3`
	rows, err := s.Pool.Query(ctx, query, id, from, limit)
	if err != nil {
		return d, nil, fmt.Errorf("list claims: %w", err)
	}
	var place int
	claims, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (Claim, error) { return scanClaim(row, &place) })
	if err != nil {
		return d, nil, fmt.Errorf("list claims: %w", err)
	}
	return d, claims, nil
}

// WriteDataset writes the dataset of a client's distribution, whose SHA-256 is its DatasetHash.
func (s *Service) WriteDataset(ctx context.Context, d Distribution, w io.Writer) error {
	data := d.dataset()
	b := bufio.NewWriterSize(w, 1<<16)
	if _, err := b.Write(data.head()); err != nil {
		return fmt.Errorf("write dataset: %w", err)
	}
	for next := uint64(0); next < uint64(d.Claims); {
		_, claims, err := s.ListClaims(ctx, d.ClientID, d.ID, next, pageSize)
		if err != nil {
			return err
		}
		if len(claims) == 0 {
			return fmt.Errorf("%s has %d claims of %d", d.ID, next, d.Claims)
		}
		for i := range claims {
			if _, err := b.Write(claims[i].line()); err != nil {
				return fmt.Errorf("write dataset: %w", err)
			}
		}
		next += uint64(len(claims))
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("write dataset: %w", err)
	}
	return nil
}

func scanClaim(row pgx.CollectableRow, place *int) (c Claim, err error) {
	var units, sum decimal.Decimal
	if err := row.Scan(&c.Index, &c.Account, &units, &sum, place); err != nil {
		return c, err
	}
	if c.Units.SetFromBig(units.BigInt()) || c.Amount.SetFromBig(sum.BigInt()) {
		return c, fmt.Errorf("claim %d has more than 256 bits", c.Index)
	}
	return c, nil
}
