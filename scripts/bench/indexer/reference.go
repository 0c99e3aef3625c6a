package main

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/pgxpool"
)

// reference is the least that stores events with the usual parts: FilterLogs and COPY into a table with a primary key,
// commits of 20,000 rows. It keeps no headers, checks no hash, and knows no balance.
func reference(ctx context.Context, pool *pgxpool.Pool, eth *ethclient.Client, head uint64) (events int, err error) {
	const table = `
		create table reference (
		    block_number  bigint not null,
		    log_index     int not null,
		    token         bytea not null,
		    sender        bytea not null,
		    recipient     bytea not null,
		    units         numeric(78, 0) not null,
		    tx_hash       bytea not null,
		    primary key (block_number, log_index)
		)`
	if _, err := pool.Exec(ctx, table); err != nil {
		return 0, err
	}
	const window, commit = 10, 20_000
	columns := []string{"block_number", "log_index", "token", "sender", "recipient", "units", "tx_hash"}
	var rows []types.Log
	flush := func() error {
		_, err := pool.CopyFrom(ctx, pgx.Identifier{"reference"}, columns, pgx.CopyFromSlice(len(rows), func(i int) ([]any, error) {
			l := &rows[i]
			return []any{
				int64(l.BlockNumber), int32(l.Index), l.Address[:], l.Topics[1][12:], l.Topics[2][12:],
				pgtype.Numeric{Int: new(big.Int).SetBytes(l.Data), Valid: true}, l.TxHash[:],
			}, nil
		}))
		events += len(rows)
		rows = rows[:0]
		return err
	}
	for from := uint64(1); from <= head; from += window {
		logs, err := eth.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(min(head, from+window-1)),
			Topics: [][]common.Hash{{topicTransfer}},
		})
		if err != nil {
			return events, err
		}
		if rows = append(rows, logs...); len(rows) >= commit {
			if err := flush(); err != nil {
				return events, err
			}
		}
	}
	return events, flush()
}
