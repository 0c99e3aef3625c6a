package token

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/services/fault"
)

// ChainUnknown is the fault of a chain that nothing of the deployment is on.
const ChainUnknown fault.Code = "chain_unknown"

// Platforms are the contracts of every chain that a deployment serves. Safe for concurrent use.
type Platforms struct {
	pool *pgxpool.Pool

	mu    sync.RWMutex
	known map[int64]Platform
	usual int64 // 0 until one is
	past  bool  // those that were rebuilt are known
}

// NewPlatforms knows the given platforms, of which the first is the usual one, and those that the database does.
func NewPlatforms(pool *pgxpool.Pool, platforms ...Platform) *Platforms {
	p := &Platforms{pool: pool, known: map[int64]Platform{}}
	for _, pl := range platforms {
		p.Add(pl)
	}
	if len(platforms) > 0 {
		p.usual = platforms[0].ChainID
	}
	return p
}

// Add makes a platform known, or known anew.
func (p *Platforms) Add(pl Platform) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.known[pl.ChainID] = pl
}

// SetUsual says which chain is meant where a request names none.
func (p *Platforms) SetUsual(chainID int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.usual = chainID
}

// Usual is the chain that is meant where a request names none; 0 while none is known.
func (p *Platforms) Usual() int64 {
	p.mu.RLock()
	defer p.mu.RUnlock()
	return p.usual
}

// Of returns the platform of a chain, or for 0 that of the usual one. Fault: chain_unknown, at chain_id.
func (p *Platforms) Of(ctx context.Context, chainID int64) (Platform, error) {
	if chainID == 0 {
		if chainID = p.Usual(); chainID == 0 {
			return Platform{}, fault.At(ChainUnknown, "chain_id", "must be given: the usual chain's node has not answered yet")
		}
	}
	p.mu.RLock()
	pl, ok := p.known[chainID]
	p.mu.RUnlock()
	if ok {
		return pl, nil
	}
	// Another process may have reached a node that this one cannot.
	pl, ok, err := LoadPlatform(ctx, p.pool, chainID)
	if err != nil {
		return Platform{}, err
	}
	if !ok {
		return Platform{}, fault.At(ChainUnknown, "chain_id", "%d is no chain of this deployment", chainID)
	}
	p.Add(pl)
	return pl, nil
}

// All returns the platforms of all chains, in the order of their ids.
func (p *Platforms) All(ctx context.Context) ([]Platform, error) {
	rows, err := p.pool.Query(ctx, `select chain_id from platforms`)
	if err != nil {
		return nil, fmt.Errorf("list platforms: %w", err)
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[int64])
	if err != nil {
		return nil, fmt.Errorf("list platforms: %w", err)
	}
	p.mu.RLock()
	for id := range p.known {
		ids = append(ids, id)
	}
	p.mu.RUnlock()
	slices.Sort(ids)
	ids = slices.Compact(ids)
	all := make([]Platform, len(ids))
	for i, id := range ids {
		if all[i], err = p.Of(ctx, id); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// Rebuilt returns the platforms that have a history of an earlier database. They are read once: a database is rebuilt
// before the first token is in it, and not again.
func (p *Platforms) Rebuilt(ctx context.Context) (rebuilt []Platform, err error) {
	p.mu.RLock()
	past := p.past
	p.mu.RUnlock()
	if !past {
		rows, err := p.pool.Query(ctx, `select chain_id from platforms where rebuilt_block is not null`)
		if err != nil {
			return nil, fmt.Errorf("list rebuilt platforms: %w", err)
		}
		ids, err := pgx.CollectRows(rows, pgx.RowTo[int64])
		if err != nil {
			return nil, fmt.Errorf("list rebuilt platforms: %w", err)
		}
		for _, id := range ids {
			if _, err := p.Of(ctx, id); err != nil {
				return nil, err
			}
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.past = true
	for _, pl := range p.known {
		if pl.RebuiltBlock > 0 {
			rebuilt = append(rebuilt, pl)
		}
	}
	return rebuilt, nil
}
