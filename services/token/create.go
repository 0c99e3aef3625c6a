package token

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"freehold/services/fault"
	"freehold/services/postgres"
)

// CreateTx inserts a token in the caller's transaction and returns its id.
//
// A deed has one token, at one address, however often its fractionalization is asked for. Where the chain has refused it
// so far, the same token is asked for anew: it keeps its id and goes on with its serials, under the terms of t and the
// operation that now deploys it. That is allowed once nothing of what was asked for earlier can happen any more, neither
// the deployments nor the mints behind them. Under the terms it has already it is allowed at once: if a reorganization
// makes an earlier deployment succeed after all, it is the same token, and the contract refuses the later one.
//
// Faults: Fractionalized; Conflict where it is too early.
func (s *Service) CreateTx(ctx context.Context, tx pgx.Tx, t Token) (id string, err error) {
	// A statement of its own, so that the next one's snapshot is later than the lock that mints and repeats take too.
	const lock = `
select from tokens
 where chain_id = $1 and deed_id = $2
   for update`
	const insert = `
insert into tokens as t (id, client_id, asset_id, operation_id, family, chain_id, address, deed_id, name, symbol, decimals, max_supply)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    on conflict (chain_id, deed_id) do update
   set operation_id = excluded.operation_id, name = excluded.name, symbol = excluded.symbol, decimals = excluded.decimals,
       max_supply = excluded.max_supply
 where t.asset_id = excluded.asset_id
   and case when exists (select from contracts c where c.chain_id = t.chain_id and c.address = t.address) then false
            when (t.name, t.symbol, t.decimals, t.max_supply)
                 = (excluded.name, excluded.symbol, excluded.decimals, excluded.max_supply) then (
                 select bool_and(s.failed)` + deployments + `)
            else (select bool_and(s.rejection is not null or s.failed and s.level = 4)` + deployments + `)
                 and not exists (
                     select from mint_states m
                      where m.chain_id = t.chain_id and m.token = t.address
                        and not (m.rejected or m.failed and m.level = 4)) end
returning t.id`
	if t.DeedID != nil {
		if _, err := tx.Exec(ctx, lock, t.ChainID, t.DeedID); err != nil {
			return "", fmt.Errorf("lock token: %w", err)
		}
	}
	err = tx.QueryRow(ctx, insert, t.ID, t.ClientID, t.AssetID, t.OperationID, t.Family, t.ChainID, t.Address, t.DeedID,
		t.Name, t.Symbol, t.Decimals, t.MaxSupply).Scan(&id)
	if errors.Is(err, pgx.ErrNoRows) {
		return "", refuseRepeat(ctx, tx, t)
	}
	// Of two first ones at the same time the second may meet the first in another index than that of the deeds.
	taken := fractionalized(t.AssetID)
	err = postgres.Violation(err, map[string]*fault.Error{"tokens_pkey": taken, "tokens_chain_id_address_key": taken})
	if err != nil {
		return "", fmt.Errorf("insert token: %w", err)
	}
	return id, nil
}

// deployments are the states of everything that was asked for to deploy the token t of a deed.
const deployments = `
                   from operations o
                   join intent_states s on s.operation_id = o.id
                  where o.token_id = t.id and o.deed_id is not null`

// refuseRepeat says why a deed's token cannot be asked for again.
func refuseRepeat(ctx context.Context, tx pgx.Tx, t Token) error {
	const query = `
select not exists (select from contracts c where c.chain_id = t.chain_id and c.address = t.address)
       and coalesce((select bool_and(s.failed)` + deployments + `), false)
  from tokens t
 where t.chain_id = $1 and t.deed_id = $2`
	var failed bool
	if err := tx.QueryRow(ctx, query, t.ChainID, t.DeedID).Scan(&failed); err != nil {
		return fmt.Errorf("read token of deed: %w", err)
	}
	if failed {
		return fault.New(fault.Conflict, "the asset's fractionalization was refused, but not yet for good: the block may still be "+
			"replaced, or a mint behind it is under way. Try again later, or now with the same terms as before")
	}
	return fractionalized(t.AssetID)
}

func fractionalized(assetID string) *fault.Error {
	return fault.New(Fractionalized, "the asset is fractionalized already; its token is listed under /v1/tokens?asset_id=%s", assetID)
}
