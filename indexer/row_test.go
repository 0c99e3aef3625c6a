package indexer_test

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"
)

// standing is what the mirror says of a wallet now, with regard to a token. Of the zero address the units are the supply.
type standing struct {
	Investor, Expiry     int64 // 0 where the wallet is not registered, or not any more
	Country, Tier, Flags int
	Units, FrozenUnits   decimal.Decimal
	FrozenEntire         bool
}

func (w *world) standing(token, wallet common.Address) (s standing) {
	w.Helper()
	const query = `
select coalesce(r.investor, 0)::bigint, coalesce(r.expiry, 0), coalesce(r.country, 0), coalesce(r.tier, 0), coalesce(r.flags, 0),
       coalesce(h.units, 0), coalesce(f.units, 0), coalesce(f.entire, false)
  from contracts k
  left join holdings h on h.chain_id = k.chain_id and h.token = k.address and h.wallet = $3
  left join lateral (
       select *
         from registrations
        where chain_id = k.chain_id and wallet = $3
        order by block_number desc
        limit 1) r on r.expiry > 0
  left join lateral (
       select *
         from freezes
        where chain_id = k.chain_id and token = k.address and wallet = $3
        order by block_number desc
        limit 1) f on true
 where k.chain_id = $1 and k.address = $2`
	w.must(w.pool.QueryRow(w.Context(), query, w.id(), token, wallet).Scan(&s.Investor, &s.Expiry, &s.Country, &s.Tier, &s.Flags,
		&s.Units, &s.FrozenUnits, &s.FrozenEntire))
	return s
}

// issue is what was decided under a reference.
type issue struct {
	Token  common.Address
	Serial decimal.Decimal
	Wallet common.Address
	Units  decimal.Decimal
	Reason []byte // ABI-encoded error if it was refused
	Block  uint64
	TxHash common.Hash
}

func (w *world) issues(ref common.Hash) []issue {
	w.Helper()
	const query = `
select token, serial, wallet, units, reason, block_number, tx_hash
  from issues
 where chain_id = $1 and ref = $2
 order by block_number, log_index`
	rows, err := w.pool.Query(w.Context(), query, w.id(), ref)
	w.must(err)
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[issue])
	w.must(err)
	return list
}

// deed is who has a deed now, and the block that gave it to them.
func (w *world) deed(id int64) (owner common.Address, since uint64) {
	w.Helper()
	const query = `
select owner, block_number
  from deeds
 where chain_id = $1 and token = $2 and deed_id = $3
 order by block_number desc
 limit 1`
	w.must(w.pool.QueryRow(w.Context(), query, w.id(), w.deeds, id).Scan(&owner, &since))
	return owner, since
}
