package access

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// flushEvery bounds how late api_keys.last_used_at is. It is a hint for people: what a crash loses of it is lost.
const flushEvery = 10 * time.Second

// uses collects when keys were last used, between two flushes.
type uses struct {
	mu   sync.Mutex
	last map[string]time.Time
}

func (u *uses) note(kid string, now time.Time) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.last == nil {
		u.last = make(map[string]time.Time)
	}
	u.last[kid] = now
}

func (u *uses) take() map[string]time.Time {
	u.mu.Lock()
	defer u.mu.Unlock()
	last := u.last
	u.last = nil
	return last
}

// giveBack returns what take took, where no later use is known.
func (u *uses) giveBack(last map[string]time.Time) {
	u.mu.Lock()
	defer u.mu.Unlock()
	for kid, t := range u.last {
		last[kid] = t
	}
	u.last = last
}

// Flush writes when the keys were last used, all in one statement. What it fails to write waits for the next one.
func (s *Service) Flush(ctx context.Context) error {
	last := s.uses.take()
	if len(last) == 0 {
		return nil
	}
	kids, times := make([]string, 0, len(last)), make([]time.Time, 0, len(last))
	for kid, t := range last {
		kids, times = append(kids, kid), append(times, t)
	}
	const update = `
update api_keys k
   set last_used_at = greatest(k.last_used_at, u.used_at)
  from unnest($1::text[], $2::timestamptz[]) as u (kid, used_at)
 where k.kid = u.kid`
	if _, err := s.pool.Exec(ctx, update, kids, times); err != nil {
		s.uses.giveBack(last)
		return fmt.Errorf("write last use of api keys: %w", err)
	}
	return nil
}

// Run flushes every ten seconds and once more when ctx ends, and returns that last flush's error. A flush that fails
// before is logged: calls are answered all the same.
func (s *Service) Run(ctx context.Context) error {
	tick := time.NewTicker(flushEvery)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			if err := s.Flush(ctx); err != nil && ctx.Err() == nil {
				s.log.WarnContext(ctx, "last use of api keys not written", "error", err)
			}
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
			defer cancel()
			return s.Flush(last)
		}
	}
}
