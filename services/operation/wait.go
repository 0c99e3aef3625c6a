package operation

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"freehold/services/fault"
)

// poll is how often those who wait look again when nothing wakes them.
const poll = 100 * time.Millisecond

// Wait returns a client's operation once it stands at status (included, safe or finalized) or beyond, has failed, or the
// timeout has passed, whichever is first. What it returns is the operation as it then is.
func (s *Service) Wait(ctx context.Context, clientID, id, status string, timeout time.Duration) (Operation, error) {
	level := slices.Index(levels, status)
	if level < 0 {
		return Operation{}, fault.At(fault.Invalid, "wait", "must be one of %q", levels)
	}
	deadline := time.NewTimer(timeout)
	defer deadline.Stop()
	ticker := time.NewTicker(poll)
	defer ticker.Stop()
	for {
		woken := s.watcher.next() // before the read, so that nothing between the two is missed
		o, err := s.Get(ctx, clientID, id)
		if err != nil || o.Status == Rejected || o.Status == Reverted || slices.Index(levels, o.Status) >= level {
			return o, err
		}
		select {
		case <-woken:
		case <-ticker.C:
		case <-deadline.C:
			return o, nil
		case <-ctx.Done():
			return o, fmt.Errorf("wait for operation: %w", ctx.Err())
		}
	}
}

// Run wakes those who wait whenever the mirror takes in a block, until ctx is done. It needs a session of its own; behind
// a pooler that has none it fails now and then, and those who wait poll.
func (s *Service) Run(ctx context.Context) error {
	for ctx.Err() == nil {
		if err := s.listen(ctx); err != nil && ctx.Err() == nil {
			s.Logger.Warn("cannot listen for blocks, polling instead", "error", err)
			select {
			case <-time.After(5 * time.Second):
			case <-ctx.Done():
			}
		}
	}
	return nil
}

func (s *Service) listen(ctx context.Context) error {
	conn, err := s.Pool.Acquire(ctx)
	if err != nil {
		return fmt.Errorf("acquire connection: %w", err)
	}
	// The connection is closed rather than given back, since it would go on listening.
	own := conn.Hijack()
	defer own.Close(context.WithoutCancel(ctx))
	if _, err := own.Exec(ctx, "listen blocks"); err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	for {
		if _, err := own.WaitForNotification(ctx); err != nil {
			return fmt.Errorf("wait for notification: %w", err)
		}
		s.watcher.wake()
	}
}

// watcher wakes all who wait at once, by closing the channel that they share.
type watcher struct {
	mu      sync.Mutex
	channel chan struct{}
}

func (w *watcher) next() <-chan struct{} {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.channel == nil {
		w.channel = make(chan struct{})
	}
	return w.channel
}

func (w *watcher) wake() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.channel != nil {
		close(w.channel)
		w.channel = nil
	}
}
