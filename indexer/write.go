package indexer

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"freehold/services/postgres"
)

// write adds blocks after the cursor, with all that follows from them, in one transaction of a fixed number of
// statements. If another replica has moved the cursor meanwhile it writes nothing, which is no failure: the next step
// begins where that one got to.
func (x *Indexer) write(ctx context.Context, at cursor, v view, blocks []block) error {
	f, born, err := read(x.watched, blocks)
	if err != nil {
		return err
	}
	last := blocks[len(blocks)-1]
	to := position{uint64(last.Number), last.Hash, at.reorgs}
	moved, began := false, time.Now()
	err = postgres.InTxUnsynced(ctx, x.Pool, func(tx pgx.Tx) error {
		ok, err := x.lock(ctx, tx, at.position)
		if err != nil || !ok {
			moved = true
			return err
		}
		if err := x.writeFacts(ctx, tx, &f); err != nil {
			return err
		}
		if err := x.writeForeign(ctx, tx, at.position, blocks); err != nil {
			return err
		}
		b := &pgx.Batch{}
		x.queueCursor(b, at, to, v)
		if err := tx.SendBatch(ctx, b).Close(); err != nil {
			return fmt.Errorf("move the cursor: %w", err)
		}
		return nil
	})
	x.effort.Write += time.Since(began)
	if err != nil {
		x.forget()
		return fmt.Errorf("write blocks %d to %d: %w", at.number+1, to.number, err)
	}
	if moved {
		return nil
	}
	maps.Copy(x.watched, born)
	x.knownAt = to
	if at.state == diverged && to.number >= uint64(v.latest.Number) {
		x.log.Info("mirror is rebuilt", "block", to.number)
	}
	return nil
}

// forget drops what is known of the database: a transaction failed, and nobody can say that it was not committed.
func (x *Indexer) forget() { x.watched, x.ledger = nil, ledger{} }

// writeFacts writes all that some blocks say.
func (x *Indexer) writeFacts(ctx context.Context, tx pgx.Tx, f *facts) error {
	if err := x.copyFacts(ctx, tx, f); err != nil {
		return err
	}
	if !x.EventsOnly {
		if err := x.ledger.load(ctx, tx, x.ChainID, f.transfers); err != nil {
			return err
		}
		if err := x.ledger.fold(f.transfers); err != nil {
			return err
		}
		if err := x.ledger.write(ctx, tx, x.ChainID, &x.rows); err != nil {
			return err
		}
	}
	if len(f.logs) == 0 {
		return nil
	}
	p, err := x.past(ctx, tx, f)
	if err != nil {
		return err
	}
	b := &pgx.Batch{}
	x.queueFacts(b, f)
	x.queueJournals(b, f.fold(p))
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("write facts: %w", err)
	}
	return nil
}

// past reads what the mirror holds of the keys that facts touch.
func (x *Indexer) past(ctx context.Context, tx pgx.Tx, f *facts) (past, error) {
	const selectFreezes = `
		select f.token, f.wallet, f.units, f.entire
		  from unnest($2::bytea[], $3::bytea[]) k (token, wallet)
		  join lateral (
		       select *
		         from freezes
		        where chain_id = $1 and token = k.token and wallet = k.wallet
		        order by block_number desc
		        limit 1) f on true`
	const selectRules = `
		select r.token, r.paused, r.closed, r.blocked_countries
		  from unnest($2::bytea[]) k (token)
		  join lateral (
		       select *
		         from token_rules
		        where chain_id = $1 and token = k.token
		        order by block_number desc
		        limit 1) r on true`
	p := past{make(map[account]freeze), make(map[common.Address]rules)}
	freezes, tokens := f.touched()

	b := &pgx.Batch{}
	ofToken := func(a account) []byte { return a.token[:] }
	ofWallet := func(a account) []byte { return a.wallet[:] }
	if len(freezes) > 0 {
		b.Queue(selectFreezes, x.ChainID, column(freezes, ofToken), column(freezes, ofWallet)).Query(func(rows pgx.Rows) error {
			var a account
			var units pgtype.Numeric
			var entire bool
			_, err := pgx.ForEachRow(rows, []any{&a.token, &a.wallet, &units, &entire}, func() error {
				n, err := integer(units)
				p.freezes[a] = freeze{n, entire}
				return err
			})
			return err
		})
	}
	if len(tokens) > 0 {
		b.Queue(selectRules, x.ChainID, column(tokens, func(t common.Address) []byte { return t[:] })).Query(func(rows pgx.Rows) error {
			_, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (struct{}, error) {
				var token common.Address
				var r rules
				err := row.Scan(&token, &r.paused, &r.closed, &r.countries)
				p.rules[token] = r
				return struct{}{}, err
			})
			return err
		})
	}
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return past{}, fmt.Errorf("read what is touched: %w", err)
	}
	return p, nil
}

// copyFacts adds what there may be much of as it happened: blocks and transfers.
func (x *Indexer) copyFacts(ctx context.Context, tx pgx.Tx, f *facts) error {
	rows := &x.rows
	*rows = copied{src: rows.src}
	for i := range f.blocks {
		b := &f.blocks[i]
		rows.row(5)
		rows.int8(x.ChainID)
		rows.int8(int64(b.Number))
		rows.bytea(b.Hash[:])
		rows.bytea(b.ParentHash[:])
		rows.time(int64(b.Time))
	}
	if err := rows.into(ctx, tx, "blocks (chain_id, number, hash, parent_hash, time)"); err != nil {
		return err
	}
	*rows = copied{src: rows.src}
	for i := range f.transfers {
		t := &f.transfers[i]
		rows.row(8)
		rows.int8(x.ChainID)
		rows.int8(int64(t.block))
		rows.int4(t.index)
		rows.bytea(t.contract[:])
		rows.bytea(t.fact.from[:])
		rows.bytea(t.fact.to[:])
		rows.numeric(&t.fact.units)
		rows.bytea(t.txHash[:])
	}
	return rows.into(ctx, tx, "transfers (chain_id, block_number, log_index, token, sender, recipient, units, tx_hash)")
}

// queueFacts adds what is kept as it happened besides: contracts, issues.
func (x *Indexer) queueFacts(b *pgx.Batch, f *facts) {
	const insertContracts = `
		insert into contracts (chain_id, address, kind, salt, creator, block_number)
		select $1, *
		  from unnest($2::bytea[], $3::text[], $4::bytea[], $5::bytea[], $6::bigint[])`
	const insertIssues = `
		insert into issues (chain_id, token, serial, ref, wallet, units, reason, block_number, log_index, tx_hash)
		select $1, *
		  from unnest($2::bytea[], $3::numeric[], $4::bytea[], $5::bytea[], $6::numeric[], $7::bytea[], $8::bigint[],
		              $9::int[], $10::bytea[])`

	if list := pick[created](f.logs); len(list) > 0 {
		b.Queue(insertContracts, x.ChainID,
			column(list, func(l of[created]) []byte { return l.fact.token[:] }),
			column(list, func(l of[created]) string { return string(l.fact.kind) }),
			column(list, func(l of[created]) []byte { return l.fact.salt[:] }),
			column(list, func(l of[created]) []byte { return l.fact.creator[:] }),
			column(list, func(l of[created]) int64 { return int64(l.block) }))
	}
	if list := pick[issue](f.logs); len(list) > 0 {
		b.Queue(insertIssues, x.ChainID,
			column(list, func(l of[issue]) []byte { return l.contract[:] }),
			column(list, func(l of[issue]) pgtype.Numeric { return numeric(l.fact.serial) }),
			column(list, func(l of[issue]) []byte { return l.fact.ref[:] }),
			column(list, func(l of[issue]) []byte { return l.fact.to[:] }),
			column(list, func(l of[issue]) pgtype.Numeric { return numeric(l.fact.units) }),
			column(list, func(l of[issue]) []byte { return l.fact.reason }),
			column(list, func(l of[issue]) int64 { return int64(l.block) }),
			column(list, func(l of[issue]) int32 { return l.index }),
			column(list, func(l of[issue]) []byte { return l.txHash[:] }))
	}
}

// queueJournals adds what is true after each block.
func (x *Indexer) queueJournals(b *pgx.Batch, j *journals) {
	const insertFreezes = `
		insert into freezes (chain_id, block_number, token, wallet, units, entire)
		select $1, *
		  from unnest($2::bigint[], $3::bytea[], $4::bytea[], $5::numeric[], $6::boolean[])`
	const insertRules = `
		insert into token_rules (chain_id, block_number, token, paused, closed, blocked_countries)
		values ($1, $2, $3, $4, $5, $6)`
	const insertRegistrations = `
		insert into registrations (chain_id, block_number, wallet, investor, country, tier, flags, expiry)
		select $1, *
		  from unnest($2::bigint[], $3::bytea[], $4::numeric[], $5::int[], $6::int[], $7::int[], $8::bigint[])`
	const insertDeeds = `
		insert into deeds (chain_id, block_number, token, deed_id, owner)
		select $1, *
		  from unnest($2::bigint[], $3::bytea[], $4::numeric[], $5::bytea[])`

	type freezeRow = row[account, freeze]
	if list := j.freezes.rows; len(list) > 0 {
		b.Queue(insertFreezes, x.ChainID,
			column(list, func(r freezeRow) int64 { return int64(r.block) }),
			column(list, func(r freezeRow) []byte { return r.key.token[:] }),
			column(list, func(r freezeRow) []byte { return r.key.wallet[:] }),
			column(list, func(r freezeRow) pgtype.Numeric { return numeric(r.value.units) }),
			column(list, func(r freezeRow) bool { return r.value.entire }))
	}
	for _, r := range j.rules.rows { // a list in a list has no unnest, and there are few
		b.Queue(insertRules, x.ChainID, int64(r.block), r.key[:], r.value.paused, r.value.closed,
			append([]int32{}, r.value.countries...))
	}
	type registrationRow = row[common.Address, registration]
	if list := j.registrations.rows; len(list) > 0 {
		b.Queue(insertRegistrations, x.ChainID,
			column(list, func(r registrationRow) int64 { return int64(r.block) }),
			column(list, func(r registrationRow) []byte { return r.key[:] }),
			column(list, func(r registrationRow) pgtype.Numeric { return numeric(r.value.investor) }),
			column(list, func(r registrationRow) int32 { return r.value.country }),
			column(list, func(r registrationRow) int32 { return r.value.tier }),
			column(list, func(r registrationRow) int32 { return r.value.flags }),
			column(list, func(r registrationRow) int64 { return r.value.expiry }))
	}
	type deedRow = row[deedID, common.Address]
	if list := j.deeds.rows; len(list) > 0 {
		b.Queue(insertDeeds, x.ChainID,
			column(list, func(r deedRow) int64 { return int64(r.block) }),
			column(list, func(r deedRow) []byte { return r.key.token[:] }),
			column(list, func(r deedRow) pgtype.Numeric { return numeric(new(big.Int).SetBytes(r.key.deed[:])) }),
			column(list, func(r deedRow) []byte { return r.value[:] }))
	}
}

// column is one column of rows that unnest will put together again: a statement for any number of rows.
func column[T, V any](rows []T, value func(T) V) []V {
	list := make([]V, len(rows))
	for i, r := range rows {
		list[i] = value(r)
	}
	return list
}

func numeric(n *big.Int) pgtype.Numeric {
	return pgtype.Numeric{Int: n, Valid: true}
}

// integer is the number in a numeric(78, 0).
func integer(n pgtype.Numeric) (*big.Int, error) {
	if !n.Valid || n.Exp < 0 {
		return nil, fmt.Errorf("%v is not an integer", n)
	}
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n.Exp)), nil)
	return scale.Mul(scale, n.Int), nil
}
