package rpcpool

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// mark is a block.
type mark struct {
	Number hexutil.Uint64 `json:"number"`
	Hash   common.Hash    `json:"hash"`
	Time   hexutil.Uint64 `json:"timestamp"` // unix seconds
}

func blockCall(block string, into **mark) rpc.BatchElem {
	return rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{block, false}, Result: into}
}

// sight is what an endpoint answered to a check.
type sight struct {
	err     error
	at      time.Time // when it was asked
	took    time.Duration
	chainID int64
	head    mark
	safe    uint64
	blocks  map[uint64]common.Hash // those asked for that it has and calls safe
}

// Run checks the endpoints until ctx is done, and copies transactions to them; it returns nil then.
func (p *Pool) Run(ctx context.Context) error {
	var copying sync.WaitGroup
	defer copying.Wait()
	for _, e := range p.endpoints {
		copying.Go(func() { e.copy(ctx) })
	}
	for pause := p.Interval; ctx.Err() == nil; {
		select {
		case <-ctx.Done():
		case <-time.After(pause):
		case <-p.due:
			pause = firstCheck
			select {
			case <-ctx.Done():
			case <-time.After(pause):
			}
		}
		seen := p.look(ctx)
		if ctx.Err() != nil {
			break // it was not waited for
		}
		if p.judge(seen) {
			pause = p.Interval
		} else {
			pause = min(2*pause, p.Interval)
		}
	}
	return nil
}

// firstCheck is how soon after a failure the endpoints are checked. While one fails it is twice as long each time.
const firstCheck = 250 * time.Millisecond

// look asks all endpoints but those that want to be left alone, at once and in a request each.
func (p *Pool) look(ctx context.Context) []sight {
	heights := []uint64{0} // the genesis block tells chains of the same id apart
	p.mu.Lock()
	for _, e := range p.endpoints {
		heights = append(heights, e.safe)
	}
	p.mu.Unlock()
	slices.Sort(heights)
	heights = slices.Compact(heights)
	seen := make([]sight, len(p.endpoints))
	var looking sync.WaitGroup
	for i, e := range p.endpoints {
		looking.Go(func() { seen[i] = e.look(ctx, heights) })
	}
	looking.Wait()
	return seen
}

func (e *endpoint) look(ctx context.Context, heights []uint64) sight {
	s := sight{at: time.Now(), blocks: make(map[uint64]common.Hash)}
	n, err := e.dial(ctx)
	if err != nil {
		s.err = err
		return s
	}
	ctx, cancel := context.WithTimeout(ctx, e.pool.Timeout)
	defer cancel()
	var id hexutil.Uint64
	var latest, safe *mark
	blocks := make([]*mark, len(heights))
	batch := []rpc.BatchElem{{Method: "eth_chainId", Result: &id}, blockCall("latest", &latest), blockCall("safe", &safe)}
	for i, h := range heights {
		batch = append(batch, blockCall(hexutil.EncodeUint64(h), &blocks[i]))
	}
	s.err = n.Client.BatchCallContext(ctx, batch)
	s.took = time.Since(s.at)
	if s.err == nil {
		s.err = errors.Join(batch[0].Error, batch[1].Error)
	}
	switch {
	case s.err != nil:
		return s
	case latest == nil:
		s.err = errors.New("it has no latest block")
		return s
	}
	s.chainID, s.head = int64(id), *latest
	if safe != nil {
		s.safe = uint64(safe.Number)
	} else if batch[2].Error != nil {
		s.safe = uint64(latest.Number) - min(e.pool.SafeDepth, uint64(latest.Number))
	}
	for i, h := range heights {
		if blocks[i] != nil && batch[3+i].Error == nil && h <= s.safe {
			s.blocks[h] = blocks[i].Hash
		}
	}
	return s
}

// judge draws the conclusions of a check. It reports whether all endpoints answered.
func (p *Pool) judge(seen []sight) (all bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i, e := range p.endpoints {
		s := &seen[i]
		switch {
		case s.err != nil && e.node != nil && time.Until(e.node.LeftAlone()) > 0:
			if e.standing != limited {
				e.become(limited, s.err.Error())
			}
		case s.err != nil:
			if e.standing != wrong { // where it was last seen to be wrong, that it is away is no news
				e.become(failed, "failed: "+s.err.Error())
			}
		case s.chainID != p.chainID:
			s.err = fmt.Errorf("is of chain %d", s.chainID)
			e.become(wrong, s.err.Error())
		case e.failedAt.After(s.at):
			s.err = errors.New("it failed meanwhile") // by the next check
		default:
			e.head, e.safe, e.latency = s.head, s.safe, s.took
		}
	}
	p.compare(seen)
	best := p.best(seen)
	for i, e := range p.endpoints {
		if seen[i].err != nil {
			continue
		}
		behind := uint64(best.Number) - min(uint64(e.head.Number), uint64(best.Number))
		if behind > p.MaxLag && best.Time >= e.head.Time+leastLag {
			e.become(lagging, fmt.Sprintf("is %d blocks behind", behind))
		} else {
			e.become(up, "")
		}
	}
	p.choose()
	p.rivals(seen)
	return !slices.ContainsFunc(seen, func(s sight) bool { return s.err != nil })
}

// leastLag is by how many seconds an endpoint is late at least before that counts: on a chain of fast blocks a few are
// nothing.
const leastLag = 8

// best is the newest head that endpoints are measured by: of three or more it is the second newest, as one may boast.
func (p *Pool) best(seen []sight) mark {
	var heads []mark
	for i, e := range p.endpoints {
		if seen[i].err == nil && !e.odd && !e.rival {
			heads = append(heads, e.head)
		}
	}
	if len(heads) == 0 {
		return mark{}
	}
	slices.SortFunc(heads, func(a, b mark) int { return cmp.Compare(b.Number, a.Number) })
	if len(heads) > 2 {
		return heads[1]
	}
	return heads[0]
}
