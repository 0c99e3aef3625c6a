package main

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"sync"
	"time"
)

// breaker is what breaks things. Its methods run side by side, each counting what only it breaks.
type breaker struct {
	stage *stage
	began time.Time

	mu  sync.Mutex
	log io.Writer

	crashes, failovers, reorgs, deepest int
}

func (b *breaker) say(format string, args ...any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	fmt.Fprintf(b.log, "%4.0f s  %s\n", time.Since(b.began).Seconds(), fmt.Sprintf(format, args...))
}

func between(random *rand.Rand, from, to time.Duration) time.Duration {
	return from + time.Duration(random.Int64N(int64(to-from)))
}

// killReplicas kills one of them every few seconds, now and then while it still starts.
func (b *breaker) killReplicas(ctx context.Context, random *rand.Rand) error {
	for sleep(ctx, between(random, 500*time.Millisecond, 5*time.Second)) == nil {
		if err := b.stage.replicas[random.IntN(replicas)].kill(); err != nil {
			return err
		}
	}
	return nil
}

// breakPostgres crashes the primary, and at even distances fails over instead, until breaking is done.
func (b *breaker) breakPostgres(ctx, breaking context.Context, random *rand.Rand, c config) error {
	for sleep(breaking, between(random, 5*time.Second, 20*time.Second)) == nil {
		if time.Since(b.began) > c.duration*time.Duration(b.failovers+1)/time.Duration(c.failovers+1) && b.failovers < c.failovers {
			if err := b.stage.postgres.failover(ctx); err != nil {
				return fmt.Errorf("fail over: %w", err)
			}
			b.failovers++
			b.say("PostgreSQL failed over")
			continue
		}
		if err := b.stage.postgres.crash(ctx); err != nil {
			return fmt.Errorf("crash PostgreSQL: %w", err)
		}
		b.crashes++
		b.say("PostgreSQL crashed and is back")
	}
	return nil
}

// reorganize takes 1 to 20 blocks off the chain, and their transactions with them.
func (b *breaker) reorganize(ctx context.Context, random *rand.Rand) error {
	for sleep(ctx, between(random, 3*time.Second, 15*time.Second)) == nil {
		depth := 1 + random.IntN(20)
		if err := b.stage.node.CallContext(ctx, nil, "anvil_reorg", depth, []any{}); err != nil {
			if ctx.Err() != nil {
				return nil
			}
			return fmt.Errorf("reorganize: %w", err)
		}
		b.reorgs++
		b.deepest = max(b.deepest, depth)
		b.say("%d blocks were reorganized away", depth)
	}
	return nil
}
