package indexer

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// fetch reads the blocks after a position: up to the head by hash when it is near, else a window by range. No blocks
// means that there are none. What it returns is linked to the position and among itself.
func (x *Indexer) fetch(ctx context.Context, at position, v view) ([]block, error) {
	if blocks := x.ahead.take(at, v.next); blocks != nil {
		return blocks, nil
	}
	latest := x.end(v)
	if latest <= at.number {
		return nil, nil
	}
	behind := latest - at.number
	if behind <= x.Window.Near {
		return x.fetchByHash(ctx, at, v.next, min(behind, x.size))
	}
	// The window ends where the next one by hash begins, at the latest: a range is only asked for where a reorg, or
	// another node behind the same address that is a few blocks late, is hardly to be met.
	return x.gather(ctx, at, latest-x.Window.Near)
}

// fetchByHash reads headers by number and then each one's logs by its hash, so the node cannot answer for other blocks
// than those that will be written.
func (x *Indexer) fetchByHash(ctx context.Context, at position, next *header, count uint64) ([]block, error) {
	headers := []*header{next}
	if count > 1 || next == nil || uint64(next.Number) != at.number+1 {
		var err error
		if headers, err = headersOf(ctx, x.node, numbers(at.number+1, count)); err != nil {
			return nil, err
		}
	}
	blocks, err := blocksOf(headers)
	if err != nil {
		return nil, err
	}
	began := time.Now()
	results := make([]logs, len(blocks))
	batch := make([]rpc.BatchElem, len(blocks))
	for i := range blocks {
		batch[i] = logsCall(map[string]any{"blockHash": blocks[i].Hash}, &results[i])
	}
	if err := call(ctx, x.node, batch); err != nil {
		return nil, fmt.Errorf("get logs of %d blocks after %d: %w", count, at.number, x.shrink(err))
	}
	x.effort.Fetch += time.Since(began)
	bytes := 0
	for i, e := range batch {
		if e.Error != nil {
			return nil, fmt.Errorf("get logs of block %d: %w", at.number+1+uint64(i), x.shrink(e.Error))
		}
		blocks[i].entries = results[i].entries
		bytes += results[i].bytes
		x.spent(results[i])
	}
	x.effort.Blocks += count
	x.adapt(count, bytes)
	return blocks, check(at.hash, at.number, blocks)
}

// fetchByRange reads a window of headers and logs in one request, so that one node answers all of it.
func (x *Indexer) fetchByRange(ctx context.Context, at position, count uint64) ([]block, error) {
	began := time.Now()
	w, err := x.askRange(ctx, at.number+1, count)
	if err != nil {
		return nil, fmt.Errorf("get blocks %d to %d: %w", at.number+1, at.number+count, x.shrink(err))
	}
	x.effort.Fetch += time.Since(began)
	x.effort.Blocks += count
	x.spent(w.logs)
	blocks, err := blocksOf(w.headers)
	if err != nil {
		return nil, err
	}
	// The logs come in order, so those of a block are a part of them.
	for rest := w.logs.entries; len(rest) > 0; {
		number, n := rest[0].block, 1
		for n < len(rest) && rest[n].block == number {
			n++
		}
		if number <= at.number || number > at.number+count {
			return nil, fmt.Errorf("the node gave a log of block %d for blocks %d to %d", number, at.number+1, at.number+count)
		}
		b := &blocks[number-at.number-1]
		if b.entries == nil {
			b.entries = rest[:n:n]
		} else {
			b.entries = append(b.entries, rest[:n]...)
		}
		rest = rest[n:]
	}
	x.adapt(count, w.logs.bytes)
	return blocks, check(at.hash, at.number, blocks)
}

func (x *Indexer) askRange(ctx context.Context, from, count uint64) (*window, error) {
	if chain, ok := x.node.(ranger); ok && chain.ranges() {
		return askWindow(ctx, chain, from, count, &x.answer)
	}
	w := &window{headers: make([]*header, count)}
	batch := make([]rpc.BatchElem, 0, count+1)
	for i, n := range numbers(from, count) {
		batch = append(batch, headerCall(hexutil.EncodeUint64(n), &w.headers[i]))
	}
	batch = append(batch, logsCall(map[string]any{
		"fromBlock": hexutil.Uint64(from), "toBlock": hexutil.Uint64(from + count - 1),
	}, &w.logs))
	if err := call(ctx, x.node, batch); err != nil {
		return nil, err
	}
	for _, e := range batch {
		if e.Error != nil {
			return nil, fmt.Errorf("%s: %w", e.Method, e.Error)
		}
	}
	return w, nil
}

// spent counts what logs were read, and moves their decoding from the time of the fetch, in which it was.
func (x *Indexer) spent(l logs) {
	x.effort.Logs += uint64(len(l.entries))
	x.effort.Bytes += uint64(l.bytes)
	x.effort.Decode += l.decoded
	x.effort.Fetch -= l.decoded
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
	if oversized(err) {
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
