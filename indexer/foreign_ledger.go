package indexer

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
)

// foreignKey is a wallet's part in a number of a contract of others.
type foreignKey struct {
	contract int64
	number   uint256.Int
	wallet   common.Address
}

type foreignHolding struct {
	foreignKey
	id     int64
	units  *big.Int
	since  uint64
	stored bool
}

type foreignPosting struct {
	holding *foreignHolding
	block   uint64
	units   *big.Int
}

// foreignLedger is what becomes of accounts through moves. Units are whatever the moves add up to; an account has one entry
// a block, with what it has at the end: within a block some contracts tell of a transfer after one that it led to.
type foreignLedger struct {
	held     map[foreignKey]*foreignHolding
	order    []*foreignHolding
	postings []foreignPosting
	newest   map[*foreignHolding]int
}

// writeMoves adds what moves, in the order of the chain, make of accounts, and the first fault of each contract, to which
// it adds those that only the sums show.
func writeMoves(ctx context.Context, tx pgx.Tx, chainID int64, moves []foreignMove, faults foreignFaults) error {
	g := &foreignLedger{held: make(map[foreignKey]*foreignHolding), newest: make(map[*foreignHolding]int)}
	for i := range moves {
		g.need(&moves[i])
	}
	if err := g.load(ctx, tx); err != nil {
		return err
	}
	for i := range moves {
		g.move(&moves[i])
	}
	g.audit(faults)
	if err := g.write(ctx, tx, chainID); err != nil {
		return err
	}
	for id, f := range faults {
		if err := markFault(ctx, tx, id, f.block, f.reason); err != nil {
			return err
		}
	}
	return nil
}

// markFault notes that the events of a contract do not add up, unless that is known.
func markFault(ctx context.Context, tx pgx.Tx, contract int64, block uint64, reason string) error {
	const sql = `
		update foreign_contracts
		   set fault_block = $2, fault = $3
		 where id = $1
		   and fault_block is null`
	if _, err := tx.Exec(ctx, sql, contract, block, reason); err != nil {
		return fmt.Errorf("mark foreign contract %d: %w", contract, err)
	}
	return nil
}

// idle: a move that changes nothing.
func (m *foreignMove) idle() bool { return m.from == m.to || m.units.IsZero() }

func (g *foreignLedger) need(m *foreignMove) {
	if m.idle() {
		return
	}
	for _, wallet := range []common.Address{m.from, m.to} {
		key := foreignKey{m.contract, m.number, wallet}
		if wallet == zero || g.held[key] != nil {
			continue
		}
		h := &foreignHolding{foreignKey: key, units: new(big.Int)}
		g.held[key] = h
		g.order = append(g.order, h)
	}
}

// load reads what there is of the accounts. New ones draw their number here.
func (g *foreignLedger) load(ctx context.Context, tx pgx.Tx) error {
	const sql = `
		select k.i, coalesce(a.id, nextval('foreign_accounts_id_seq')), a.units
		  from unnest($1::bigint[], $2::numeric[], $3::bytea[]) with ordinality k (contract, number, wallet, i)
		  left join foreign_accounts a on a.contract = k.contract and a.wallet = k.wallet and a.number = k.number`
	if len(g.order) == 0 {
		return nil
	}
	rows, err := tx.Query(ctx, sql,
		column(g.order, func(h *foreignHolding) int64 { return h.contract }),
		column(g.order, func(h *foreignHolding) pgtype.Numeric { return numeric(h.number.ToBig()) }),
		column(g.order, func(h *foreignHolding) []byte { return h.wallet[:] }))
	if err != nil {
		return fmt.Errorf("read foreign accounts: %w", err)
	}
	var i, id int64
	var units pgtype.Numeric
	if _, err := pgx.ForEachRow(rows, []any{&i, &id, &units}, func() (err error) {
		h := g.order[i-1]
		if h.id, h.stored = id, units.Valid; h.stored {
			h.units, err = integer(units)
		}
		return err
	}); err != nil {
		return fmt.Errorf("read foreign accounts: %w", err)
	}
	return nil
}

func (g *foreignLedger) move(m *foreignMove) {
	if m.idle() {
		return
	}
	units := m.units.ToBig()
	if m.from != zero {
		g.post(m, m.from, new(big.Int).Neg(units))
	}
	if m.to != zero {
		g.post(m, m.to, units)
	}
}

func (g *foreignLedger) post(m *foreignMove, wallet common.Address, delta *big.Int) {
	h := g.held[foreignKey{m.contract, m.number, wallet}]
	h.units, h.since = new(big.Int).Add(h.units, delta), m.block
	if i, ok := g.newest[h]; ok && g.postings[i].block == m.block {
		g.postings[i].units = h.units
		return
	}
	g.newest[h] = len(g.postings)
	g.postings = append(g.postings, foreignPosting{h, m.block, h.units})
}

// audit finds what nobody can have.
func (g *foreignLedger) audit(faults foreignFaults) {
	for i := range g.postings {
		p := &g.postings[i]
		switch h := p.holding; {
		case p.units.Sign() < 0:
			faults.add(h.contract, p.block, "after block %d wallet %s has %s of number %s by the events", p.block, h.wallet, p.units, h.number.Dec())
		case p.units.Cmp(most256) > 0:
			faults.add(h.contract, p.block, "after block %d wallet %s has more than 256 bits of number %s by the events", p.block, h.wallet, h.number.Dec())
		}
	}
}

func (g *foreignLedger) write(ctx context.Context, tx pgx.Tx, chainID int64) error {
	const insert = `
		insert into foreign_accounts (id, chain_id, contract, number, wallet, units, block_number)
		select id, $1, contract, number, wallet, units, block_number
		  from unnest($2::bigint[], $3::bigint[], $4::numeric[], $5::bytea[], $6::numeric[], $7::bigint[])
		       k (id, contract, number, wallet, units, block_number)`
	const update = `
		update foreign_accounts a
		   set units = k.units, block_number = k.block_number
		  from unnest($1::bigint[], $2::numeric[], $3::bigint[]) k (id, units, block_number)
		 where a.id = k.id`
	if len(g.postings) == 0 {
		return nil
	}
	slices.SortFunc(g.postings, func(a, b foreignPosting) int {
		return cmp.Or(cmp.Compare(a.holding.id, b.holding.id), cmp.Compare(a.block, b.block))
	})
	if _, err := tx.CopyFrom(ctx, pgx.Identifier{"foreign_entries"}, []string{"chain_id", "account", "block_number", "units"},
		pgx.CopyFromSlice(len(g.postings), func(i int) ([]any, error) {
			p := &g.postings[i]
			return []any{chainID, p.holding.id, int64(p.block), numeric(p.units)}, nil
		})); err != nil {
		return fmt.Errorf("copy foreign entries: %w", err)
	}
	var fresh, old []*foreignHolding
	for _, h := range g.order {
		if h.stored {
			old = append(old, h)
		} else {
			fresh = append(fresh, h)
		}
	}
	id := func(h *foreignHolding) int64 { return h.id }
	units := func(h *foreignHolding) pgtype.Numeric { return numeric(h.units) }
	since := func(h *foreignHolding) int64 { return int64(h.since) }
	b := &pgx.Batch{}
	if len(fresh) > 0 {
		b.Queue(insert, chainID, column(fresh, id),
			column(fresh, func(h *foreignHolding) int64 { return h.contract }),
			column(fresh, func(h *foreignHolding) pgtype.Numeric { return numeric(h.number.ToBig()) }),
			column(fresh, func(h *foreignHolding) []byte { return h.wallet[:] }), column(fresh, units), column(fresh, since))
	}
	if len(old) > 0 {
		b.Queue(update, column(old, id), column(old, units), column(old, since))
	}
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("write foreign accounts: %w", err)
	}
	return nil
}
