package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5"

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

// undo mirrors the chain once and takes back depths of it.
func (b *bench) undo(ctx context.Context) ([]undone, error) {
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
	client, err := indexer.Dial(ctx, b.chain.url)
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
		if depth >= b.chain.head {
			continue
		}
		u := undone{Depth: depth}
		if err := pool.QueryRow(ctx, `select count(*) from transfers where block_number > $1`, b.chain.head-depth).Scan(&u.Events); err != nil {
			return nil, err
		}
		x, err := newIndexer(pool, &forked{client, b.chain.head - depth}, "live")
		if err != nil {
			return nil, err
		}
		began := time.Now()
		if err := x.Converge(ctx); !errors.Is(err, indexer.ErrReorg) {
			return nil, fmt.Errorf("depth %d: %v where blocks are to be undone", depth, err)
		}
		took := time.Since(began)
		began = time.Now()
		if err := mirror(ctx, pool, client, "live"); err != nil {
			return nil, err
		}
		u.Milliseconds = float64(took.Microseconds()) / 1000
		u.Ratio = float64(took) / float64(time.Since(began))
		list = append(list, u)
	}
	return list, b.chain.check(ctx, database)
}

// backends is the processor time that a PostgreSQL server of this machine has used so far; 0 of one that is elsewhere.
func backends(ctx context.Context, server string) (sum time.Duration) {
	conn, err := pgx.Connect(ctx, server)
	if err != nil {
		return 0
	}
	defer conn.Close(ctx)
	_, parent, ok := stat(strconv.Itoa(int(conn.PgConn().PID())))
	if !ok {
		return 0
	}
	processes, err := filepath.Glob("/proc/[0-9]*")
	if err != nil {
		return 0
	}
	for _, path := range processes {
		pid := filepath.Base(path)
		if used, of, ok := stat(pid); ok && (of == parent || pid == parent) {
			sum += used
		}
	}
	return sum
}

// stat is the processor time of a process, of its children that ended too, and its parent.
func stat(pid string) (used time.Duration, parent string, ok bool) {
	text, err := os.ReadFile("/proc/" + pid + "/stat")
	if err != nil {
		return 0, "", false // it has ended
	}
	_, rest, ok := strings.Cut(string(text), "(postgres) ")
	if !ok {
		return 0, "", false
	}
	f := strings.Fields(rest)
	for _, i := range []int{11, 12, 13, 14} {
		ticks, err := strconv.ParseInt(f[i], 10, 64)
		if err != nil {
			return 0, "", false
		}
		used += time.Duration(ticks) * 10 * time.Millisecond
	}
	return used, f[1], true
}
