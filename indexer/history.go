package indexer

import (
	"context"
	"math"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/shopspring/decimal"

	"freehold/services/fault"
	"freehold/services/postgres"
)

// Transfer is a movement of units. From is zero for an issue, To for a burn.
type Transfer struct {
	From, To common.Address
	Units    decimal.Decimal
	Block    Block
	TxHash   common.Hash
	LogIndex int // in the block
	Time     time.Time
}

// TransferCursor is the place of a transfer among those of its chain.
type TransferCursor struct {
	Block    uint64
	LogIndex int
}

// TransferPage is a part of a token's transfers.
type TransferPage struct {
	Block     Block
	Transfers []Transfer
}

// Transfers returns the transfers of a share token before a place, the newest if before is nil, newest first, at most
// limit. Faults: NotFound, ChainNotIndexed.
func Transfers(
	ctx context.Context, db postgres.Querier, chainID int64, token common.Address, before *TransferCursor, limit int,
) (TransferPage, error) {
	const sql = asOf + `
		select a.*, k.block_number, t.sender, t.recipient, t.units, t.block_number, b.hash, t.tx_hash, t.log_index, b.time,
		       case when t.block_number <= a.finalized_number then 'finalized'
		            when t.block_number <= a.safe_number then 'safe'
		            else 'included' end
		  from asof a
		  left join contracts k on k.chain_id = $1 and k.address = $3 and k.kind = 'share'
		  left join lateral (
		       select *
		         from transfers
		        where chain_id = $1 and token = $3 and (block_number, log_index) < ($4::bigint, $5::int)
		        order by block_number desc, log_index desc
		        limit $6) t on true
		  left join blocks b on b.chain_id = $1 and b.number = t.block_number
		 order by t.block_number desc, t.log_index desc`
	place := TransferCursor{math.MaxInt64, 0}
	if before != nil {
		place = *before
	}
	var (
		page         TransferPage
		created      *uint64
		from, to     *common.Address
		units        *decimal.Decimal
		number       *uint64
		hash, txHash *common.Hash
		index        *int
		at           *time.Time
		finality     Finality
	)
	block, err := answer(ctx, db, sql, chainID, nil, []any{token[:], place.Block, place.LogIndex, limit},
		[]any{&created, &from, &to, &units, &number, &hash, &txHash, &index, &at, &finality}, func(as Block) error {
			if from != nil {
				page.Transfers = append(page.Transfers, Transfer{
					*from, *to, *units, Block{*number, *hash, finality}, *txHash, *index, *at,
				})
			}
			return checkToken(token, created, as)
		})
	if err != nil {
		return TransferPage{}, wrap(err, "read transfers of "+token.Hex())
	}
	page.Block = block
	return page, nil
}

// Issue is what a token decided about a serial.
type Issue struct {
	Token    common.Address
	Serial   decimal.Decimal
	Ref      common.Hash
	Wallet   common.Address
	Units    decimal.Decimal
	Reason   []byte // ABI-encoded error if it was refused, nil if it was issued
	Block    Block
	LogIndex int
	TxHash   common.Hash
}

// IssuesByRef returns what was decided under a reference, in the order of the chain: one issue, or none, unless whoever
// chose the reference used it twice. Fault: ChainNotIndexed.
func IssuesByRef(ctx context.Context, db postgres.Querier, chainID int64, ref common.Hash) ([]Issue, error) {
	const sql = asOf + `
		select a.*, i.token, i.serial, i.wallet, i.units, i.reason, i.block_number, b.hash, i.log_index, i.tx_hash,
		       case when i.block_number <= a.finalized_number then 'finalized'
		            when i.block_number <= a.safe_number then 'safe'
		            else 'included' end
		  from asof a
		  left join issues i on i.chain_id = $1 and i.ref = $3
		  left join blocks b on b.chain_id = $1 and b.number = i.block_number
		 order by i.block_number, i.log_index`
	var (
		list          []Issue
		token, wallet *common.Address
		serial, units *decimal.Decimal
		reason        []byte
		number        *uint64
		hash, txHash  *common.Hash
		index         *int
		finality      Finality
	)
	_, err := answer(ctx, db, sql, chainID, nil, []any{ref[:]},
		[]any{&token, &serial, &wallet, &units, &reason, &number, &hash, &index, &txHash, &finality}, func(Block) error {
			if token != nil {
				list = append(list, Issue{
					*token, *serial, ref, *wallet, *units, reason, Block{*number, *hash, finality}, *index, *txHash,
				})
			}
			return nil
		})
	return list, wrap(err, "read issues of "+ref.Hex())
}

// Standing is what the chain says of a wallet, with regard to a token.
type Standing struct {
	Block Block

	// What the registry says. Registered: there is an entry that was not removed; whether it has expired, at Expiry, is
	// for the reader to compare with the time that is meant.
	Registered           bool
	Investor             uint64
	Country, Tier, Flags int
	Expiry               time.Time

	Units        decimal.Decimal
	FrozenUnits  decimal.Decimal // may be more than Units
	FrozenEntire bool
}

// ReadStanding returns the present standing of a wallet. Faults: NotFound, ChainNotIndexed.
func ReadStanding(ctx context.Context, db postgres.Querier, chainID int64, token, wallet common.Address) (Standing, error) {
	const sql = asOf + `
		select a.*, k.block_number, coalesce(r.investor, 0), coalesce(r.country, 0), coalesce(r.tier, 0),
		       coalesce(r.flags, 0), coalesce(r.expiry, 0), coalesce(h.units, 0), coalesce(f.units, 0),
		       coalesce(f.entire, false)
		  from asof a
		  left join contracts k on k.chain_id = $1 and k.address = $3 and k.kind = 'share'
		  left join holdings h on h.chain_id = $1 and h.token = $3 and h.wallet = $4
		  left join lateral (
		       select *
		         from registrations
		        where chain_id = $1 and wallet = $4
		        order by block_number desc
		        limit 1) r on r.expiry > 0
		  left join lateral (
		       select *
		         from freezes
		        where chain_id = $1 and token = $3 and wallet = $4
		        order by block_number desc
		        limit 1) f on true`
	var (
		s       Standing
		created *uint64
		expiry  int64
	)
	block, err := answer(ctx, db, sql, chainID, nil, []any{token[:], wallet[:]},
		[]any{&created, &s.Investor, &s.Country, &s.Tier, &s.Flags, &expiry, &s.Units, &s.FrozenUnits, &s.FrozenEntire},
		func(as Block) error { return checkToken(token, created, as) })
	if err != nil {
		return Standing{}, wrap(err, "read standing of "+wallet.Hex())
	}
	s.Block, s.Registered = block, expiry > 0
	if s.Registered {
		s.Expiry = time.Unix(expiry, 0).UTC()
	}
	return s, nil
}

// Deed says who owns a deed.
type Deed struct {
	Block Block
	Owner common.Address
	Since uint64 // the block of its last transfer
}

// DeedOwner returns the present owner of a deed of a collection. Faults: NotFound, also for one that was burned;
// ChainNotIndexed.
func DeedOwner(
	ctx context.Context, db postgres.Querier, chainID int64, collection common.Address, id decimal.Decimal,
) (Deed, error) {
	const sql = asOf + `
		select a.*, d.owner, d.block_number
		  from asof a
		  left join lateral (
		       select *
		         from deeds
		        where chain_id = $1 and token = $3 and deed_id = $4
		        order by block_number desc
		        limit 1) d on true`
	var owner *common.Address
	var since *uint64
	block, err := answer(ctx, db, sql, chainID, nil, []any{collection[:], id}, []any{&owner, &since}, func(as Block) error {
		if owner == nil || *owner == zero {
			return fault.New(fault.NotFound, "there is no deed %s of %s as of block %d", id, collection, as.Number)
		}
		return nil
	})
	if err != nil {
		return Deed{}, wrap(err, "read deed "+id.String())
	}
	return Deed{block, *owner, *since}, nil
}
