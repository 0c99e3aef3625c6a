package indexer

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// fetch reads the blocks after a position: up to the head by hash when it is near, else a window by range. No blocks
// means that there are none. What it returns is linked to the position and among itself.
func (x *Indexer) fetch(ctx context.Context, at position, v view) ([]block, error) {
	latest := uint64(v.latest.Number)
	if latest <= at.number {
		return nil, nil
	}
	behind := latest - at.number
	if behind <= x.Window.Near {
		return x.fetchByHash(ctx, at, v.next, min(behind, x.size))
	}
	// The window ends where the next one by hash begins, at the latest: a range is only asked for where a reorg, or
	// another node behind the same address that is a few blocks late, is hardly to be met.
	return x.fetchByRange(ctx, at, min(behind-x.Window.Near, x.size))
}

// fetchByHash reads headers by number and then each one's logs by its hash, so the node cannot answer for other blocks
// than those that will be written.
func (x *Indexer) fetchByHash(ctx context.Context, at position, next *header, count uint64) ([]block, error) {
	headers := []*header{next}
	if count > 1 {
		var err error
		if headers, err = headersOf(ctx, x.Chain, numbers(at.number+1, count)); err != nil {
			return nil, err
		}
	}
	blocks, err := blocksOf(headers)
	if err != nil {
		return nil, err
	}
	results := make([]logs, len(blocks))
	batch := make([]rpc.BatchElem, len(blocks))
	for i := range blocks {
		batch[i] = logsCall(map[string]any{"blockHash": blocks[i].Hash}, &results[i])
	}
	if err := call(ctx, x.Chain, batch); err != nil {
		return nil, fmt.Errorf("get logs of %d blocks after %d: %w", count, at.number, x.shrink(err))
	}
	bytes := 0
	for i, e := range batch {
		if e.Error != nil {
			return nil, fmt.Errorf("get logs of block %d: %w", at.number+1+uint64(i), x.shrink(e.Error))
		}
		blocks[i].entries = results[i].entries
		bytes += results[i].bytes
	}
	x.adapt(count, bytes)
	return blocks, check(at.hash, at.number, blocks)
}

// fetchByRange reads a window of headers and logs in one request, so that one node answers all of it.
func (x *Indexer) fetchByRange(ctx context.Context, at position, count uint64) ([]block, error) {
	headers := make([]*header, count)
	var result logs
	batch := make([]rpc.BatchElem, 0, count+1)
	for i, n := range numbers(at.number+1, count) {
		batch = append(batch, headerCall(hexutil.EncodeUint64(n), &headers[i]))
	}
	batch = append(batch, logsCall(map[string]any{
		"fromBlock": hexutil.Uint64(at.number + 1), "toBlock": hexutil.Uint64(at.number + count),
	}, &result))
	if err := call(ctx, x.Chain, batch); err != nil {
		return nil, fmt.Errorf("get blocks %d to %d: %w", at.number+1, at.number+count, x.shrink(err))
	}
	for _, e := range batch {
		if e.Error != nil {
			return nil, fmt.Errorf("get blocks %d to %d: %s: %w", at.number+1, at.number+count, e.Method, x.shrink(e.Error))
		}
	}
	blocks, err := blocksOf(headers)
	if err != nil {
		return nil, err
	}
	for i := range result.entries {
		e := &result.entries[i]
		if e.block <= at.number || e.block > at.number+count {
			return nil, fmt.Errorf("the node gave a log of block %d for blocks %d to %d", e.block, at.number+1, at.number+count)
		}
		b := &blocks[e.block-at.number-1]
		b.entries = append(b.entries, *e)
	}
	x.adapt(count, result.bytes)
	return blocks, check(at.hash, at.number, blocks)
}

// patience is how many windows are read before one is larger again than what was refused.
const patience = 16

// adapt sets the size of the next window by how large the answer to one of count blocks was: more by a sixteenth of the
// largest while answers are small, half when one is too large.
func (x *Indexer) adapt(count uint64, bytes int) {
	switch {
	case bytes > x.Window.Bytes:
		x.size = max(1, count/2)
	case x.patience > 0:
		x.patience--
	case count == x.size && bytes < x.Window.Bytes/2:
		x.size = min(x.Window.Blocks, x.size+max(1, x.Window.Blocks/16))
	}
}

// shrink halves the window after an error, which it returns: providers refuse large answers each in their own words, and
// a smaller question costs little if that was not it. Being asked to slow down is no reason to ask in smaller portions.
func (x *Indexer) shrink(err error) error {
	if !rateLimited(err) {
		x.size, x.patience = max(1, x.size/2), patience
	}
	return err
}

func blocksOf(headers []*header) ([]block, error) {
	blocks := make([]block, len(headers))
	for i, h := range headers {
		if h == nil {
			return nil, errMoved // there was a head beyond it
		}
		blocks[i].header = *h
	}
	return blocks, nil
}

func numbers(from, count uint64) []uint64 {
	list := make([]uint64, count)
	for i := range list {
		list[i] = from + uint64(i)
	}
	return list
}
