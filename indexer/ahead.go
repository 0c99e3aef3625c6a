package indexer

import (
	"context"
	"time"
)

// ahead is what was read after a position while the blocks up to there were written.
type ahead struct {
	after  position
	blocks []block
}

// last is the newest of its blocks, if it is for a position.
func (a *ahead) last(at position) (uint64, bool) {
	if len(a.blocks) == 0 || a.after != at {
		return 0, false
	}
	return uint64(a.blocks[len(a.blocks)-1].Number), true
}

// take returns the blocks after a position, if it has them and the last one still is of the chain, and drops what it has.
// The node was asked for that one, h, together with what it calls final: so what is final is not older than the blocks.
func (a *ahead) take(at position, h *header) []block {
	blocks := a.blocks
	_, ok := a.last(at)
	*a = ahead{}
	if !ok || h == nil || h.Hash != blocks[len(blocks)-1].Hash {
		return nil
	}
	return blocks
}

// Effort is what an indexer has done so far, and how long its parts took: waiting for the node, decoding its answers, and
// the database. In a backfill, blocks are fetched and decoded while those before them are written.
type Effort struct {
	Blocks, Logs, Bytes  uint64
	Fetch, Decode, Write time.Duration
}

// Effort may be called between two steps.
func (x *Indexer) Effort() Effort { return x.effort }

// mostBlocks bounds what a step of a backfill holds where there are few logs.
const mostBlocks = 4096

// gather reads windows after a position, up to a block, until they have enough logs for a transaction. It returns what it
// has before an error: the next step meets that again, if it is not gone by then.
func (x *Indexer) gather(ctx context.Context, at position, until uint64) ([]block, error) {
	var blocks []block
	for rows := 0; at.number < until && rows < x.Window.Rows && len(blocks) < mostBlocks; {
		more, err := x.fetchByRange(ctx, at, min(until-at.number, x.size))
		if err != nil && len(blocks) > 0 {
			x.log.Debug("window failed", "after", at.number, "error", err)
			return blocks, nil
		}
		if err != nil {
			return nil, err
		}
		for i := range more {
			rows += len(more[i].entries)
		}
		blocks = append(blocks, more...)
		last := &more[len(more)-1]
		at.number, at.hash = uint64(last.Number), last.Hash
	}
	return blocks, nil
}

// advance writes blocks and, where there are many more, reads the next ones meanwhile.
func (x *Indexer) advance(ctx context.Context, at cursor, v view, blocks []block) error {
	last := &blocks[len(blocks)-1]
	to := position{uint64(last.Number), last.Hash, at.reorgs}
	until := x.end(v) - min(x.Window.Near, x.end(v))
	if to.number >= until {
		return x.write(ctx, at, v, blocks)
	}
	reading, cancel := context.WithCancel(ctx)
	defer cancel()
	done := make(chan struct{})
	go func() {
		defer close(done)
		next, err := x.gather(reading, to, until)
		if err != nil && reading.Err() == nil {
			x.log.Warn("reading ahead failed; the next step asks again", "after", to.number, "error", err)
		}
		x.ahead = ahead{to, next}
	}()
	err := x.write(ctx, at, v, blocks)
	if err != nil {
		cancel()
	}
	<-done
	return err
}
