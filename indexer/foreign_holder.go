package indexer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/shopspring/decimal"

	"freehold/services/fault"
	"freehold/services/postgres"
)

// WatchIncomplete is the fault of asking for a watched contract as of a block up to which it has not been read.
const WatchIncomplete fault.Code = "watch_incomplete"

// WatchedHolding is what a wallet has of a number of a watched contract, as its events add up. Number is 0 for an ERC-20.
type WatchedHolding struct {
	WatchID  string
	Wallet   common.Address
	Number   decimal.Decimal
	Units    decimal.Decimal
	Standard Standard
	Contract common.Address
	Symbol   string
	Decimals *int
	Faulty   bool // as of the block, the contract's events had said what cannot be
}

// WatchedPage is what wallets have of watched contracts as of a block.
type WatchedPage struct {
	Block      Block
	Holdings   []WatchedHolding
	Incomplete []string // the client's watches of contracts that have not been read up to the block; their holdings are left out
}

// thenHeld is the accounts of foreign contracts as of the block of asof: a probe each.
const thenHeld = `
	select units
	  from foreign_entries
	 where account = h.id and block_number <= a.number
	 order by block_number desc
	 limit 1`

// WatchedHoldings returns what some wallets have of the contracts that a client watches, by contract, wallet and number. Faults: ChainNotIndexed, BlockAhead, BlockTooEarly.
func WatchedHoldings(
	ctx context.Context, db postgres.Querier, chainID int64, clientID string, wallets []common.Address, at *At,
) (WatchedPage, error) {
	const sql = asOf + `
		select a.*, w.id, w.address, coalesce(w.standard, ''), coalesce(w.symbol, ''), w.decimals,
		       coalesce(w.fault_block <= a.number, false),
		       w.status = 'live' or w.status = 'backfilling' and w.at_block >= a.number, h.wallet, h.number, h.units
		  from asof a
		  left join watch_states w on w.chain_id = $1 and w.client_id = $4
		  left join lateral (
		       select h.wallet, h.number, e.units
		         from foreign_accounts h
		        cross join lateral (` + thenHeld + `) e
		        where h.contract = w.contract
		          and h.wallet = any($3::bytea[])
		          and e.units > 0
		          and (w.status = 'live' or w.status = 'backfilling' and w.at_block >= a.number)) h on true
		 order by w.id, h.wallet, h.number`
	var (
		page             WatchedPage
		id               *string
		contract, wallet *common.Address
		h                WatchedHolding
		complete         *bool
		number, units    *decimal.Decimal
		standard         string
	)
	list := column(wallets, func(w common.Address) []byte { return w[:] })
	block, err := answer(ctx, db, sql, chainID, at, []any{list, clientID},
		[]any{&id, &contract, &standard, &h.Symbol, &h.Decimals, &h.Faulty, &complete, &wallet, &number, &units}, func(Block) error {
			switch {
			case id == nil:
			case !*complete:
				page.Incomplete = append(page.Incomplete, *id)
			case wallet != nil:
				h.WatchID, h.Contract, h.Standard, h.Wallet, h.Number, h.Units = *id, *contract, Standard(standard), *wallet, *number, *units
				page.Holdings = append(page.Holdings, h)
			}
			return nil
		})
	if err != nil {
		return WatchedPage{}, wrap(err, "read holdings of watched contracts")
	}
	page.Block = block
	return page, nil
}

// WatchHolder is a place in the list of a watched contract's holders.
type WatchHolder struct {
	Wallet common.Address
	Number decimal.Decimal
	Units  decimal.Decimal
}

// WatchHolderPage is a part of a watched contract's holders.
type WatchHolderPage struct {
	Block   Block
	Faulty  bool
	Holders []WatchHolder
}

// WatchHolders returns who has what of a watched contract the most first, then by
// number and wallet; those after a holder, all if after is nil, at most limit. Faults: NotFound, WatchIncomplete,
// ChainNotIndexed, BlockAhead, BlockTooEarly.
func WatchHolders(
	ctx context.Context, db postgres.Querier, chainID int64, watch string, at *At, after *WatchHolder, limit int,
) (WatchHolderPage, error) {
	const sql = asOf + `
		select a.*, w.id is not null, w.status = 'live' or w.status = 'backfilling' and w.at_block >= a.number,
		       coalesce(w.fault_block <= a.number, false), h.wallet, h.number, h.units
		  from asof a
		  left join watch_states w on w.chain_id = $1 and w.id = $3
		  left join lateral (
		       select h.wallet, h.number, e.units
		         from foreign_accounts h
		        cross join lateral (` + thenHeld + `) e
		        where h.contract = w.contract
		          and e.units > 0
		          and ($4::numeric is null or (-e.units, h.number, h.wallet) > (-$4::numeric, $5::numeric, $6::bytea))
		        order by e.units desc, h.number, h.wallet
		        limit $7) h on true
		 order by h.units desc, h.number, h.wallet`
	var afterUnits, afterNumber *decimal.Decimal
	var afterWallet []byte
	if after != nil {
		afterUnits, afterNumber, afterWallet = &after.Units, &after.Number, after.Wallet[:]
	}
	var (
		page          WatchHolderPage
		there         bool
		complete      *bool
		wallet        *common.Address
		number, units *decimal.Decimal
	)
	block, err := answer(ctx, db, sql, chainID, at, []any{watch, afterUnits, afterNumber, afterWallet, limit},
		[]any{&there, &complete, &page.Faulty, &wallet, &number, &units}, func(as Block) error {
			switch {
			case !there:
				return fault.New(fault.NotFound, "there is no watch %.64q", watch)
			case complete == nil || !*complete:
				return fault.New(WatchIncomplete, "the contract has not been read up to block %d yet", as.Number)
			case wallet != nil:
				page.Holders = append(page.Holders, WatchHolder{*wallet, *number, *units})
			}
			return nil
		})
	if err != nil {
		return WatchHolderPage{}, wrap(err, "read holders of watch "+watch)
	}
	page.Block = block
	return page, nil
}

// WatchedHoldings is the function WatchedHoldings on the mirror's database.
func (m *Mirror) WatchedHoldings(ctx context.Context, chainID int64, clientID string, wallets []common.Address, at *At) (WatchedPage, error) {
	return WatchedHoldings(ctx, m.db, chainID, clientID, wallets, at)
}

// WatchHolders is the function WatchHolders on the mirror's database.
func (m *Mirror) WatchHolders(ctx context.Context, chainID int64, watch string, at *At, after *WatchHolder, limit int) (WatchHolderPage, error) {
	return WatchHolders(ctx, m.db, chainID, watch, at, after, limit)
}
