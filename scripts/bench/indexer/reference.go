package main

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/services/postgres"
)

// reference is what an afternoon with go-ethereum and pgx makes, done well: FilterLogs, and COPY into a table with a primary
// key. In what does not make it another program it is like the indexer: it reads ahead while it writes, a goroutine for
// each; its windows are of as many bytes; its commits are of 20,000 rows and do not wait for the disk. It keeps no headers,
// checks no hash, and knows no balance.
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
	ctx, cancel := context.WithCancel(ctx)
	batches, read := make(chan []types.Log), make(chan error, 1)
	go func() {
		defer close(batches)
		read <- readAhead(ctx, eth, head, batches)
	}()
	for rows := range batches {
		if err = store(ctx, pool, rows); err != nil {
			break
		}
		events += len(rows)
	}
	cancel() // of use after an error alone: a reader that is done does not see it
	return events, errors.Join(err, <-read)
}

// readAhead reads the logs up to a block and sends them in batches for a commit each. The unbuffered channel has it one
// batch ahead of the writer, as the indexer is.
func readAhead(ctx context.Context, eth *ethclient.Client, head uint64, batches chan<- []types.Log) error {
	const (
		commit = 20_000
		aim    = 1 << 19 / 640 // logs: as many as are in the indexer's 512 kB, of 640 bytes each
		most   = 256           // blocks
	)
	var rows []types.Log
	for from, window := uint64(1), uint64(16); from <= head; {
		to := min(head, from+window-1)
		logs, err := eth.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
			Topics: [][]common.Hash{{topicTransfer}},
		})
		if err != nil {
			return err
		}
		rows = append(rows, logs...)
		if len(rows) >= commit || to == head {
			select {
			case batches <- rows:
			case <-ctx.Done():
				return ctx.Err()
			}
			rows = make([]types.Log, 0, cap(rows))
		}
		window = min(most, max(1, (to-from+1)*aim/uint64(max(1, len(logs)))))
		from = to + 1
	}
	return nil
}

func store(ctx context.Context, pool *pgxpool.Pool, rows []types.Log) error {
	columns := []string{"block_number", "log_index", "token", "sender", "recipient", "units", "tx_hash"}
	return postgres.InTxUnsynced(ctx, pool, func(tx pgx.Tx) error {
		_, err := tx.CopyFrom(ctx, pgx.Identifier{"reference"}, columns, pgx.CopyFromSlice(len(rows), func(i int) ([]any, error) {
			l := &rows[i]
			return []any{
				int64(l.BlockNumber), int32(l.Index), l.Address[:], l.Topics[1][12:], l.Topics[2][12:],
				pgtype.Numeric{Int: new(big.Int).SetBytes(l.Data), Valid: true}, l.TxHash[:],
			}, nil
		}))
		return err
	})
}
