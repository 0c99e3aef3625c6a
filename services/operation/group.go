package operation

import (
	"context"
	"crypto/sha256"
	"sync"
	"time"

	"freehold/services/idempotency"
)

// A mint request on its way through a group. serveMints fills op, replayed and err.
type request struct {
	idempotency.Request
	tokenID string
	items   []Item
	batch   bool

	op       Operation
	original *request       // of which it is a copy in the same group
	served   map[int]served // what the chain decided of its items before this database was made, by ordinal
	replayed bool
	err      error
	done     chan struct{}
}

// group lets mints that arrive together share one transaction. They need the same row, their token's, from its lock to
// the commit; one after the other they could not be faster than the disk syncs, while a group pays for one sync.
type group struct {
	serve func(context.Context, []*request) error

	mu      sync.Mutex
	waiting []*request
	running bool
}

// groupItems bounds the items of one group, and with it how long a token stays locked.
const groupItems = 2_000

// groupTimeout bounds one group's transaction, whose requests' contexts do not.
const groupTimeout = 30 * time.Second

// do waits until r is served. When ctx ends first r may still be served: a retry with the same key tells.
func (g *group) do(ctx context.Context, r *request) error {
	r.done = make(chan struct{})
	g.mu.Lock()
	g.waiting = append(g.waiting, r)
	if !g.running {
		g.running = true
		go g.run(context.WithoutCancel(ctx)) // ends when nobody waits
	}
	g.mu.Unlock()
	select {
	case <-r.done:
		return r.err
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (g *group) run(ctx context.Context) {
	for {
		together := g.take()
		if together == nil {
			return
		}
		g.serveTogether(ctx, together)
		for _, r := range together {
			close(r.done)
		}
	}
}

// take returns the requests that go together next, or nil and ends the run when there is none. Of two different requests
// under one key the second waits for the next group: whether the key is taken is only known once the first is served.
func (g *group) take() []*request {
	g.mu.Lock()
	defer g.mu.Unlock()
	type name struct{ client, key string }
	digests := map[name][sha256.Size]byte{}
	n, items := 0, 0
	for n < len(g.waiting) && (n == 0 || items+len(g.waiting[n].items) <= groupItems) {
		r := g.waiting[n]
		key := name{r.ClientID, r.Key}
		if digest, taken := digests[key]; taken && digest != r.Digest {
			break
		}
		digests[key] = r.Digest
		items += len(r.items)
		n++
	}
	if n == 0 {
		g.running, g.waiting = false, nil
		return nil
	}
	together := g.waiting[:n:n]
	g.waiting = g.waiting[n:]
	return together
}

// serveTogether serves requests in one transaction. If that fails each is tried alone, so that none fails for another.
func (g *group) serveTogether(ctx context.Context, requests []*request) {
	err := g.serveInTime(ctx, requests)
	switch {
	case err == nil:
	case len(requests) == 1:
		requests[0].err = err
	default:
		for _, r := range requests {
			if err := g.serveInTime(ctx, []*request{r}); err != nil {
				r.err = err
			}
		}
	}
}

func (g *group) serveInTime(ctx context.Context, requests []*request) error {
	ctx, cancel := context.WithTimeout(ctx, groupTimeout)
	defer cancel()
	return g.serve(ctx, requests)
}
