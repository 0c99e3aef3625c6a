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

// Holders returns the holders of a share token, those after a holder, all if after is nil, largest first and equals by
// wallet, at most limit. To page through one state of things ask for the first page's block again, which a chain that
// moves on does not change. Faults: NotFound, ChainNotIndexed, BlockAhead, BlockTooEarly, TimeAhead, TimeTooEarly.
//
// A page costs what it returns and what has changed since the block: accounts that have not are found in their order by
// the index over the present, and skipped there if they have; of those that have, each is looked up in the journal.
func Holders(
	ctx context.Context, db postgres.Querier, chainID int64, token common.Address, at *At, after *Holder, limit int,
) (HolderPage, error) {
	// Equals of the last holder and those with less are two ranges of the index. That no account is newer than the cursor
	// goes without saying, but to the planner two bounds are a narrow range and one is a third of the table.
	const sql = asOf + `
		select a.*, k.block_number, coalesce(s.units, 0), h.wallet, h.units
		  from asof a
		  left join contracts k on k.chain_id = $1 and k.address = $3 and k.kind in ('share', 'governance')
		  left join lateral (
		       select t.units
		         from accounts w
		        cross join lateral (` + thenUnits + `) t
		        where w.chain_id = $1 and w.token = $3 and w.wallet = $4) s on true
		  left join lateral (
		       select *
		         from ((select wallet, units
		                  from holdings
		                 where chain_id = $1 and token = $3 and units = $5 and wallet > $6 and wallet <> $4
		                   and block_number <= a.number
		                 order by wallet
		                 limit $7)
		               union all
		               (select wallet, units
		                  from holdings
		                 where chain_id = $1 and token = $3 and units < coalesce($5::numeric, 'Infinity') and wallet <> $4
		                   and block_number <= a.number
		                 order by units desc, wallet
		                 limit $7)
		               union all
		               (select w.wallet, e.units
		                  from accounts w
		                 cross join lateral (
		                       select units
		                         from entries
		                        where account = w.id and block_number <= a.number
		                        order by block_number desc, log_index desc
		                        limit 1) e
		                 where w.chain_id = $1 and w.token = $3 and w.block_number > a.number and w.block_number <= a.cursor
		                   and w.wallet <> $4 and e.units > 0
		                   and (e.units < coalesce($5::numeric, 'Infinity') or e.units = $5 and w.wallet > $6)
		                 order by e.units desc, w.wallet
		                 limit $7)) p
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
		created *uint64
		wallet  *common.Address
		units   *decimal.Decimal
	)
	block, err := answer(ctx, db, sql, chainID, at, []any{token[:], zero[:], afterUnits, afterWallet, limit},
		[]any{&created, &page.Supply, &wallet, &units}, func(as Block) error {
			if wallet != nil {
				page.Holders = append(page.Holders, Holder{*wallet, *units})
			}
			return checkToken(token, created, at, as)
		})
	if err != nil {
		return HolderPage{}, wrap(err, "read holders of "+token.Hex())
	}
	page.Block = block
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

// WalletHoldings returns what some wallets hold of the share tokens. Faults: ChainNotIndexed, BlockAhead, BlockTooEarly,
// TimeAhead, TimeTooEarly.
func WalletHoldings(
	ctx context.Context, db postgres.Querier, chainID int64, wallets []common.Address, at *At,
) (HoldingPage, error) {
	const sql = asOf + `
		select a.*, h.token, h.wallet, h.units
		  from asof a
		  left join lateral (
		       select w.token, w.wallet, t.units
		         from accounts w
		        cross join lateral (` + thenUnits + `) t
		        where w.chain_id = $1 and w.wallet = any($3::bytea[]) and w.wallet <> $4 and t.units > 0) h on true
		 order by h.token, h.wallet`
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

// Balance is how many units of a token a wallet has, of all that there are.
type Balance struct {
	Block  Block
	Units  decimal.Decimal
	Supply decimal.Decimal
}

// ReadBalance returns what a wallet has of a share token, which is 0 for a wallet that was never met. Of the zero address
// it is 0: what is sent there is gone. Faults: NotFound, ChainNotIndexed, BlockAhead, BlockTooEarly, TimeAhead,
// TimeTooEarly.
func ReadBalance(
	ctx context.Context, db postgres.Querier, chainID int64, token, wallet common.Address, at *At,
) (Balance, error) {
	const sql = asOf + `
		select a.*, k.block_number, coalesce(h.units, 0), coalesce(s.units, 0)
		  from asof a
		  left join contracts k on k.chain_id = $1 and k.address = $3 and k.kind in ('share', 'governance')
		  left join lateral (
		       select t.units
		         from accounts w
		        cross join lateral (` + thenUnits + `) t
		        where w.chain_id = $1 and w.token = $3 and w.wallet = $4 and w.wallet <> $5) h on true
		  left join lateral (
		       select t.units
		         from accounts w
		        cross join lateral (` + thenUnits + `) t
		        where w.chain_id = $1 and w.token = $3 and w.wallet = $5) s on true`
	var b Balance
	var created *uint64
	block, err := answer(ctx, db, sql, chainID, at, []any{token[:], wallet[:], zero[:]},
		[]any{&created, &b.Units, &b.Supply}, func(as Block) error { return checkToken(token, created, at, as) })
	if err != nil {
		return Balance{}, wrap(err, "read what "+wallet.Hex()+" has of "+token.Hex())
	}
	b.Block = block
	return b, nil
}
