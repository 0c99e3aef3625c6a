package indexer

import (
	"context"
	"math"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/shopspring/decimal"

	"freehold/services/postgres"
)

// Transfer is a movement of units. From is zero for an issue, To for a burn.
type Transfer struct {
	From, To common.Address
	Units    decimal.Decimal
	Block    Block
	TxHash   common.Hash
	LogIndex int // in the block
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
	// The limit on the block of a transfer keeps the planner, which does not know how few transfers there are to be, from
	// reading all blocks.
	const sql = asOf + `
		select a.*, k.block_number, t.sender, t.recipient, t.units, t.block_number, b.hash, t.tx_hash, t.log_index, b.time,
		       case when t.block_number <= a.finalized_number then 'finalized'
		            when t.block_number <= a.safe_number then 'safe'
		            else 'included' end
		  from asof a
		  left join contracts k on k.chain_id = $1 and k.address = $3 and k.kind in ('share', 'governance')
		  left join lateral (
		       select *
		         from transfers
		        where chain_id = $1 and token = $3 and (block_number, log_index) < ($4::bigint, $5::int)
		        order by block_number desc, log_index desc
		        limit $6) t on true
		  left join lateral (
		       select hash, time
		         from blocks
		        where chain_id = $1 and number = t.block_number
		        limit 1) b on true
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
					*from, *to, *units, Block{*number, *hash, at.UTC(), finality}, *txHash, *index,
				})
			}
			return checkToken(token, created, nil, as)
		})
	if err != nil {
		return TransferPage{}, wrap(err, "read transfers of "+token.Hex())
	}
	page.Block = block
	return page, nil
}
