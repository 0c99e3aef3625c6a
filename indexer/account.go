package indexer

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"
)

// account is a wallet's part in a token. That of the zero address is the token's supply.
type account struct{ token, wallet common.Address }

// holding is the present of an account.
type holding struct {
	account
	id    int64
	units uint256.Int
	since uint64 // the block of its newest entry

	stored  bool // it has a row in the database
	touched bool // it is to be written
	entry   int  // index of its newest entry of this step, if it is touched
}

// entry is a row of the journal.
type posting struct {
	id    int64
	block uint64
	index int32
	units uint256.Int
}

// ledger is the accounts as of a cursor, as far as they were met, and what a step adds to them. What it holds of the
// accounts is only good at the cursor that it was read at.
type ledger struct {
	held     map[account]*holding
	touched  []*holding
	postings []posting
}

// mostHeld bounds the memory that accounts take between steps, about 25 MB.
const mostHeld = 1 << 17

// load brings the accounts that transfers touch into the ledger. New ones draw their number here.
func (g *ledger) load(ctx context.Context, tx pgx.Tx, chainID int64, transfers []of[transfer]) error {
	const sql = `
		select k.i, coalesce(a.id, nextval('accounts_id_seq')), a.units, coalesce(a.block_number, 0)
		  from unnest($2::bytea[], $3::bytea[]) with ordinality k (token, wallet, i)
		  left join accounts a on a.chain_id = $1 and a.token = k.token and a.wallet = k.wallet`
	if g.held == nil || len(g.held) > mostHeld {
		g.held = make(map[account]*holding)
	}
	var missing []*holding
	need := func(a account) {
		if g.held[a] == nil {
			h := &holding{account: a}
			g.held[a] = h
			missing = append(missing, h)
		}
	}
	for i := range transfers {
		t := &transfers[i]
		need(account{t.contract, t.fact.from})
		need(account{t.contract, t.fact.to})
	}
	if len(missing) == 0 {
		return nil
	}
	rows, err := tx.Query(ctx, sql, chainID,
		column(missing, func(h *holding) []byte { return h.token[:] }),
		column(missing, func(h *holding) []byte { return h.wallet[:] }))
	if err != nil {
		return fmt.Errorf("read accounts: %w", err)
	}
	var i, id int64
	var units pgtype.Numeric
	var since uint64
	_, err = pgx.ForEachRow(rows, []any{&i, &id, &units, &since}, func() error {
		h := missing[i-1]
		h.id, h.since, h.stored = id, since, units.Valid
		if !units.Valid {
			return nil
		}
		n, err := integer(units)
		if err != nil {
			return err
		}
		if h.units.SetFromBig(n) {
			return fmt.Errorf("%s does not fit into 256 bits", n)
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("read accounts: %w", err)
	}
	return nil
}

var (
	errNegative = errors.New("more was taken than there was")
	errTooMuch  = errors.New("more than 256 bits hold")
)

// fold applies transfers in their order.
func (g *ledger) fold(transfers []of[transfer]) error {
	g.touched, g.postings = g.touched[:0], g.postings[:0]
	for i := range transfers {
		if err := g.move(&transfers[i]); err != nil {
			return fmt.Errorf("%s: %w", transfers[i].at(), err)
		}
	}
	return nil
}

// move applies a transfer. The zero address holds nothing; its balance in the mirror is the supply, which what comes from
// it adds to and what goes to it takes from.
func (g *ledger) move(t *of[transfer]) error {
	for _, side := range []struct {
		wallet common.Address
		adds   bool
	}{
		{t.fact.from, t.fact.from == zero},
		{t.fact.to, t.fact.to != zero},
	} {
		h := g.held[account{t.contract, side.wallet}]
		before, over := h.units, false
		if side.adds {
			_, over = h.units.AddOverflow(&before, &t.fact.units)
		} else {
			_, over = h.units.SubOverflow(&before, &t.fact.units)
		}
		switch {
		case over && side.adds:
			return fmt.Errorf("%w: wallet %s would hold them", errTooMuch, side.wallet)
		case over:
			return fmt.Errorf("%w: wallet %s holds %s and gives %s; was the start block after the token's first transfer?",
				errNegative, side.wallet, before.Dec(), t.fact.units.Dec())
		}
		g.post(h, t.block, t.index)
	}
	return nil
}

// post notes what an account has after a log. A log has one entry of an account, also if it is on both sides; and a
// supply has one of a block, since nobody asks for its statement.
func (g *ledger) post(h *holding, block uint64, index int32) {
	if h.touched {
		if p := &g.postings[h.entry]; p.block == block && (p.index == index || h.wallet == zero) {
			p.index, p.units = index, h.units
			return
		}
	} else {
		h.touched = true
		g.touched = append(g.touched, h)
	}
	h.since, h.entry = block, len(g.postings)
	g.postings = append(g.postings, posting{h.id, block, index, h.units})
}

// write adds the entries, and brings the accounts to the newest of theirs.
func (g *ledger) write(ctx context.Context, tx pgx.Tx, chainID int64, rows *copied) error {
	const insertAccounts = `
		insert into accounts (id, chain_id, token, wallet, units, block_number)
		select id, $1, token, wallet, units, block_number
		  from unnest($2::bigint[], $3::bytea[], $4::bytea[], $5::numeric[], $6::bigint[]) k (id, token, wallet, units, block_number)`
	const updateAccounts = `
		update accounts a
		   set units = k.units, block_number = k.block_number
		  from unnest($2::bigint[], $3::bytea[], $4::bytea[], $5::numeric[], $6::bigint[]) k (id, token, wallet, units, block_number)
		 where a.id = k.id and a.chain_id = $1 and a.token = k.token and a.wallet = k.wallet`
	// In the order of the index, a page of it is looked for once and not once an entry.
	slices.SortFunc(g.postings, func(a, b posting) int {
		return cmp.Or(cmp.Compare(a.id, b.id), cmp.Compare(a.block, b.block), cmp.Compare(a.index, b.index))
	})
	*rows = copied{src: rows.src}
	for i := range g.postings {
		p := &g.postings[i]
		rows.row(4)
		rows.int8(p.id)
		rows.int8(int64(p.block))
		rows.int4(p.index)
		rows.numeric(&p.units)
	}
	if err := rows.into(ctx, tx, "entries (account, block_number, log_index, units)"); err != nil {
		return err
	}
	var fresh, old []*holding
	for _, h := range g.touched {
		if h.stored {
			old = append(old, h)
		} else {
			fresh = append(fresh, h)
		}
		h.touched, h.stored = false, true
	}
	id := func(h *holding) int64 { return h.id }
	token := func(h *holding) []byte { return h.token[:] }
	wallet := func(h *holding) []byte { return h.wallet[:] }
	units := func(h *holding) pgtype.Numeric { return numeric(h.units.ToBig()) }
	since := func(h *holding) int64 { return int64(h.since) }
	b := &pgx.Batch{}
	if len(fresh) > 0 {
		b.Queue(insertAccounts, chainID, column(fresh, id), column(fresh, token), column(fresh, wallet), column(fresh, units),
			column(fresh, since))
	}
	if len(old) > 0 {
		slices.SortFunc(old, func(a, b *holding) int { return cmp.Compare(a.id, b.id) })
		// A crash of the server may have lost the commit that numbered an account, and the number be another's by now.
		b.Queue(updateAccounts, chainID, column(old, id), column(old, token), column(old, wallet), column(old, units), column(old, since)).
			Exec(func(tag pgconn.CommandTag) error {
				if n := tag.RowsAffected(); n != int64(len(old)) {
					return fmt.Errorf("%d of %d accounts are not numbered as they were", int64(len(old))-n, len(old))
				}
				return nil
			})
	}
	if b.Len() == 0 {
		return nil
	}
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("write accounts: %w", err)
	}
	return nil
}
