package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/indexer"
	"freehold/migrations"
	"freehold/services/postgres"
)

// undone is an undo of the newest blocks.
type undone struct {
	Depth        uint64  `json:"depth"`
	Events       int     `json:"events"`
	Milliseconds float64 `json:"milliseconds"`
	Ratio        float64 `json:"ratio"` // of the time that the same blocks take to be written again
}

// forked is the chain with other hashes above a block, so that a mirror of the chain undoes what is above, and one of the
// fork follows again.
type forked struct {
	indexer.Chain
	above uint64
}

func (f *forked) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	wire, raw := slices.Clone(batch), make([]json.RawMessage, len(batch))
	for i := range wire {
		if wire[i].Method == "eth_getBlockByNumber" {
			wire[i].Result = &raw[i]
		}
	}
	err := f.Chain.BatchCallContext(ctx, wire)
	for i := range wire {
		batch[i].Error = wire[i].Error
		if err == nil && len(raw[i]) > 0 {
			err = f.rehash(raw[i], batch[i].Result)
		}
	}
	return err
}

func (f *forked) rehash(block json.RawMessage, into any) error {
	var h map[string]json.RawMessage
	if err := json.Unmarshal(block, &h); err != nil || h == nil {
		return json.Unmarshal(block, into)
	}
	var number hexutil.Uint64
	if err := json.Unmarshal(h["number"], &number); err != nil {
		return err
	}
	for field, from := range map[string]uint64{"hash": f.above + 1, "parentHash": f.above + 2} {
		if uint64(number) >= from {
			h[field] = slices.Concat([]byte(`"0xf0"`[:5]), h[field][5:])
		}
	}
	block, err := json.Marshal(h)
	if err != nil {
		return err
	}
	return json.Unmarshal(block, into)
}

// undoAims are how many milliseconds the undo of so many blocks may take.
var undoAims = map[uint64]int{64: 50, 1000: 250}

// undo mirrors the chain once and takes back depths of it, each so many times.
func (b *bench) undo(ctx context.Context, c *chain, runs int) ([]undone, error) {
	database, err := b.database(ctx)
	if err != nil {
		return nil, err
	}
	pool, err := postgres.Open(ctx, database)
	if err != nil {
		return nil, err
	}
	defer pool.Close()
	if _, _, err := postgres.Migrate(ctx, pool, migrations.FS); err != nil {
		return nil, err
	}
	client, err := indexer.Dial(ctx, c.url)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	if err := mirror(ctx, pool, client, "live"); err != nil {
		return nil, err
	}
	if _, err := pool.Exec(ctx, `vacuum analyze`); err != nil {
		return nil, err
	}
	var list []undone
	for _, depth := range []uint64{6, 64, 1000} {
		if depth >= c.head {
			continue
		}
		var tries []undone
		for range runs {
			u, err := undoOnce(ctx, pool, client, c.head-depth)
			if err != nil {
				return nil, fmt.Errorf("depth %d: %w", depth, err)
			}
			u.Depth = depth
			tries = append(tries, u)
		}
		slices.SortFunc(tries, func(a, b undone) int { return cmp.Compare(a.Milliseconds, b.Milliseconds) })
		list = append(list, tries[len(tries)/2])
	}
	return list, c.check(ctx, database)
}

// undoOnce takes back the blocks above one and has them written again.
func undoOnce(ctx context.Context, pool *pgxpool.Pool, client *indexer.Client, above uint64) (u undone, err error) {
	if err := pool.QueryRow(ctx, `select count(*) from transfers where block_number > $1`, above).Scan(&u.Events); err != nil {
		return u, err
	}
	x, err := newIndexer(pool, &forked{client, above}, "live")
	if err != nil {
		return u, err
	}
	began := time.Now()
	if err := x.Converge(ctx); !errors.Is(err, indexer.ErrReorg) {
		return u, fmt.Errorf("%v where blocks are to be undone", err)
	}
	took := time.Since(began)
	began = time.Now()
	if err := mirror(ctx, pool, client, "live"); err != nil {
		return u, err
	}
	u.Milliseconds = float64(took.Microseconds()) / 1000
	u.Ratio = float64(took) / float64(time.Since(began))
	return u, nil
}
