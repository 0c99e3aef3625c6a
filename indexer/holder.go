package indexer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/shopspring/decimal"

	"freehold/services/postgres"
)

// Holder is a wallet with units of a token.
type Holder struct {
	Wallet common.Address
	Units  decimal.Decimal
}

// HolderPage is a part of a token's holders.
type HolderPage struct {
	Block   Block
	Supply  decimal.Decimal // all units there are, not only those of the page
	Holders []Holder
}

// Holders returns the holders of a share token as of a block, the newest if at is nil: those after a holder, all if after
// is nil, largest first and equals by wallet, at most limit. To page through one state of things ask for the first page's
// block again, which a chain that moves on does not change. Faults: NotFound, ChainNotIndexed, BlockAhead, BlockTooEarly.
func Holders(
	ctx context.Context, db postgres.Querier, chainID int64, token common.Address, at *uint64, after *Holder, limit int,
) (HolderPage, error) {
	// The present has its index in this order; it is tried first also for a block that is asked for, as for further pages
	// that is mostly still the newest. The past is computed from the journal: one probe for
	// each wallet that ever held some.
	const present = asOf + `
		select a.*, a.number = a.cursor, k.block_number, coalesce(s.units, 0), h.wallet, h.units
		  from asof a
		  left join contracts k on k.chain_id = $1 and k.address = $3 and k.kind = 'share'
		  left join holdings s on s.chain_id = $1 and s.token = $3 and s.wallet = $4
		  left join lateral (
		       select wallet, units
		         from holdings
		        where chain_id = $1 and token = $3 and wallet <> $4 and a.number = a.cursor
		          and ($5::numeric is null or units <= $5 and (units < $5 or wallet > $6))
		        order by units desc, wallet
		        limit $7) h on true
		 order by h.units desc, h.wallet`
	const past = asOf + `,
		then_held as (
		    select w.wallet, e.units
		      from accounts w
		      join lateral (
		           select units
		             from entries
		            where account = w.id and block_number <= $2
		            order by block_number desc, log_index desc
		            limit 1) e on e.units > 0
		     where w.chain_id = $1 and w.token = $3)
		select a.*, true, k.block_number, coalesce((select units from then_held where wallet = $4), 0), h.wallet, h.units
		  from asof a
		  left join contracts k on k.chain_id = $1 and k.address = $3 and k.kind = 'share'
		  left join lateral (
		       select wallet, units
		         from then_held
		        where wallet <> $4
		          and ($5::numeric is null or units <= $5 and (units < $5 or wallet > $6))
		        order by units desc, wallet
		        limit $7) h on true
		 order by h.units desc, h.wallet`
	var afterUnits *decimal.Decimal
	var afterWallet []byte
	if after != nil {
		afterUnits, afterWallet = &after.Units, after.Wallet[:]
	}
	var (
		page    HolderPage
		valid   *bool
		created *uint64
		wallet  *common.Address
		units   *decimal.Decimal
	)
	read := func(sql string) (err error) {
		page.Block, err = answer(ctx, db, sql, chainID, at, []any{token[:], zero[:], afterUnits, afterWallet, limit},
			[]any{&valid, &created, &page.Supply, &wallet, &units}, func(as Block) error {
				if !*valid {
					return nil
				}
				if wallet != nil {
					page.Holders = append(page.Holders, Holder{*wallet, *units})
				}
				return checkToken(token, created, as)
			})
		return err
	}
	err := read(present)
	if err == nil && !*valid {
		err = read(past)
	}
	if err != nil {
		return HolderPage{}, wrap(err, "read holders of "+token.Hex())
	}
	return page, nil
}

// zero is the address whose balance is the supply.
var zero common.Address

// Holding is what a wallet has of a token.
type Holding struct {
	Token, Wallet common.Address
	Units         decimal.Decimal
}

// HoldingPage is what some wallets hold.
type HoldingPage struct {
	Block    Block
	Holdings []Holding // by token, then wallet; none of nothing
}

// WalletHoldings returns what some wallets hold of the share tokens as of a block, the newest if at is nil. Faults:
// ChainNotIndexed, BlockAhead, BlockTooEarly.
func WalletHoldings(
	ctx context.Context, db postgres.Querier, chainID int64, wallets []common.Address, at *uint64,
) (HoldingPage, error) {
	const present = asOf + `
		select a.*, h.token, h.wallet, h.units
		  from asof a
		  left join holdings h on h.chain_id = $1 and h.wallet = any($3::bytea[]) and h.wallet <> $4
		 order by h.token, h.wallet`
	const past = asOf + `
		select a.*, h.token, h.wallet, h.units
		  from asof a
		  left join lateral (
		       select w.token, w.wallet, e.units
		         from accounts w
		         join lateral (
		              select units
		                from entries
		               where account = w.id and block_number <= a.number
		               order by block_number desc, log_index desc
		               limit 1) e on e.units > 0
		        where w.chain_id = $1 and w.wallet = any($3::bytea[]) and w.wallet <> $4) h on true
		 order by h.token, h.wallet`
	sql := present
	if at != nil {
		sql = past
	}
	var (
		page          HoldingPage
		token, wallet *common.Address
		units         *decimal.Decimal
	)
	list := column(wallets, func(w common.Address) []byte { return w[:] })
	block, err := answer(ctx, db, sql, chainID, at, []any{list, zero[:]}, []any{&token, &wallet, &units}, func(Block) error {
		if token != nil {
			page.Holdings = append(page.Holdings, Holding{*token, *wallet, *units})
		}
		return nil
	})
	if err != nil {
		return HoldingPage{}, wrap(err, "read holdings of wallets")
	}
	page.Block = block
	return page, nil
}
