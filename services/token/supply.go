package token

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"
)

// Supply is a token as those who mint see it: locked until their transaction ends, so that serials are drawn without
// gaps and the cap is not overdrawn by two at once. Draw changes it in memory and SaveTx writes what was drawn.
type Supply struct {
	ID        string
	ClientID  string
	ChainID   int64
	Address   common.Address
	Decimals  int32
	Max       decimal.Decimal // units
	Deployed  bool            // the mirror has seen the contract
	Paused    bool
	Closed    bool
	CreatedBy string // the operation that deploys it
	accepted  decimal.Decimal
	drawn     decimal.Decimal // of accepted, since the lock
	serial    int64
	unwritten int64 // the first serial drawn since the lock
	settled   int64
	recounted bool
}

// LockTx locks tokens, in one order whatever the order of ids, and returns them by id. An id of no token is left out.
func (s *Service) LockTx(ctx context.Context, tx pgx.Tx, ids []string) (map[string]*Supply, error) {
	const lock = `
select id from tokens
 where id = any($1)
 order by id
   for no key update`
	// A statement of its own, so that its snapshot is later than the lock.
	const read = `
select t.id, t.client_id, t.chain_id, t.address, t.decimals, t.max_supply, t.operation_id, t.accepted_units, t.next_serial, t.settled_serial,
       c.address is not null, coalesce(r.paused, false), coalesce(r.closed, false)
  from tokens t
  left join contracts c on c.chain_id = t.chain_id and c.address = t.address
  left join lateral (
       select paused, closed from token_rules r
        where r.chain_id = t.chain_id and r.token = t.address
        order by r.block_number desc limit 1) r on true
 where t.id = any($1)`
	batch := &pgx.Batch{}
	batch.Queue(lock, ids)
	found := map[string]*Supply{}
	batch.Queue(read, ids).Query(func(rows pgx.Rows) error {
		for rows.Next() {
			var t Supply
			err := rows.Scan(&t.ID, &t.ClientID, &t.ChainID, &t.Address, &t.Decimals, &t.Max, &t.CreatedBy, &t.accepted, &t.serial,
				&t.settled, &t.Deployed, &t.Paused, &t.Closed)
			if err != nil {
				return err
			}
			t.unwritten = t.serial
			found[t.ID] = &t
		}
		return rows.Err()
	})
	if err := tx.SendBatch(ctx, batch).Close(); err != nil {
		return nil, fmt.Errorf("lock tokens: %w", err)
	}
	return found, nil
}

// Fits reports whether so many units more can be accepted under the cap. What was ever accepted bounds supply and mints
// in flight together, so most calls need no query. Past that bound it is tightened: supply, and the mints in flight.
// The contract enforces the cap in any case; this spares the client a refusal that can be told at once.
func (s *Supply) Fits(ctx context.Context, tx pgx.Tx, units decimal.Decimal) (bool, error) {
	if s.accepted.Add(units).GreaterThan(s.Max) && !s.recounted {
		// One statement, so that a mint is in the supply or in flight and never in neither. What a reorg may still take
		// back is counted anew each time.
		const count = `
select coalesce(sum(units) filter (where not failed and not decided), 0)
         + coalesce((select units from holdings
                      where chain_id = $1 and token = $2 and wallet = '\x0000000000000000000000000000000000000000'), 0),
       coalesce(min(serial) filter (where level < 4 and not rejected), $4)
  from mint_states
 where chain_id = $1 and token = $2 and serial >= $3`
		var written decimal.Decimal
		if err := tx.QueryRow(ctx, count, s.ChainID, s.Address, s.settled, s.unwritten).Scan(&written, &s.settled); err != nil {
			return false, fmt.Errorf("count mints in flight: %w", err)
		}
		s.accepted, s.recounted = written.Add(s.drawn), true
	}
	return !s.accepted.Add(units).GreaterThan(s.Max), nil
}

// Draw takes a serial for each of n issues that together are of so many units, and returns the first.
func (s *Supply) Draw(n int, units decimal.Decimal) (first int64) {
	first = s.serial
	s.serial += int64(n)
	s.accepted, s.drawn = s.accepted.Add(units), s.drawn.Add(units)
	return first
}

// SaveTx writes what was drawn and recounted since LockTx, in the same transaction.
func (s *Service) SaveTx(ctx context.Context, tx pgx.Tx, supplies map[string]*Supply) error {
	var (
		ids              []string
		accepted         []decimal.Decimal
		serials, settled []int64
	)
	for id, t := range supplies {
		ids, accepted = append(ids, id), append(accepted, t.accepted)
		serials, settled = append(serials, t.serial), append(settled, t.settled)
	}
	const update = `
update tokens t
   set accepted_units = d.accepted, next_serial = d.serial, settled_serial = d.settled
  from unnest($1::text[], $2::numeric[], $3::bigint[], $4::bigint[]) as d (id, accepted, serial, settled)
 where t.id = d.id
   and (t.accepted_units, t.next_serial, t.settled_serial) is distinct from (d.accepted, d.serial, d.settled)`
	if _, err := tx.Exec(ctx, update, ids, accepted, serials, settled); err != nil {
		return fmt.Errorf("save supplies: %w", err)
	}
	return nil
}
