// Command chaos proves that Freehold keeps its promise while everything around it breaks:
//
//	go run ./scripts/chaos                # about two minutes, which the tests run too
//	go run ./scripts/chaos -long          # 30 minutes and 10,000 mints
//	go run ./scripts/chaos -seed 1234     # the same draws again; when they meet what is under way differs
//
// Three replicas of "freehold serve" share one database and one signer, and clients ask whichever answers for mints, single
// and in batches, until each is accepted. Meanwhile replicas are killed, PostgreSQL crashes and fails over to its standby,
// the chain loses up to 20 blocks, and the node's answers come late, wrong, in part or not at all.
//
// Then it breaks nothing more, and each mint has to be on chain exactly once, as the chain itself tells it, no operation
// unfinished, and the mirror equal to the chain. A replica that has once answered may not end unless it is killed. One that
// cannot begin, since it reaches no database or no node, says so and ends; that is counted, and it is started again.
//
// It exits with 1 if anything is violated, and names it.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"os/signal"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"
)

type config struct {
	seed      uint64
	duration  time.Duration
	mints     int
	failovers int
	log       io.Writer
}

func main() {
	c := config{log: os.Stdout}
	long := flag.Bool("long", false, "30 minutes and 10,000 mints")
	flag.Uint64Var(&c.seed, "seed", uint64(time.Now().UnixNano()), "of all that is drawn")
	flag.DurationVar(&c.duration, "duration", 70*time.Second, "how long things break")
	flag.IntVar(&c.mints, "mints", 600, "mints to ask for")
	flag.IntVar(&c.failovers, "failovers", 1, "failovers of PostgreSQL")
	flag.Parse()
	if *long {
		c.duration, c.mints, c.failovers = 30*time.Minute, 10_000, 6
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	violations, err := run(ctx, c)
	for _, v := range violations {
		fmt.Fprintln(os.Stderr, "VIOLATION:", v)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "chaos:", err)
	}
	if err != nil || len(violations) > 0 {
		os.Exit(1)
	}
}

// run plays one run and returns what was violated.
func run(ctx context.Context, c config) (violations []string, err error) {
	fmt.Fprintf(c.log, "seed %d\n", c.seed)
	s, err := startStage(ctx, c)
	if err != nil {
		return nil, err
	}
	defer func() {
		if closed := s.close(); err == nil {
			err = closed
		}
	}()
	// The platform's contracts stay where they are: nobody sends them again.
	if err := s.node.CallContext(ctx, nil, "anvil_mine", 25); err != nil {
		return nil, err
	}
	s.proxy.inject(true)
	b := breaker{stage: s, log: c.log, began: time.Now()}
	breaking, stop := context.WithTimeout(ctx, c.duration)
	defer stop()
	group, groupCtx := errgroup.WithContext(ctx)
	group.Go(func() error { return s.load.mint(groupCtx, c.mints, c.duration*9/10) })
	group.Go(func() error { return b.killReplicas(breaking, rand.New(rand.NewPCG(c.seed, 2))) })
	group.Go(func() error { return b.breakPostgres(groupCtx, breaking, rand.New(rand.NewPCG(c.seed, 3)), c) })
	group.Go(func() error { return b.reorganize(breaking, rand.New(rand.NewPCG(c.seed, 4))) })
	group.Go(func() error { // the proxy, too, is only as long at it as the others: the last requests get through
		<-breaking.Done()
		s.proxy.inject(false)
		return nil
	})
	if err := group.Wait(); err != nil {
		return nil, err
	}
	fmt.Fprintf(c.log, "%4.0f s  all are accepted; nothing breaks any more\n", time.Since(b.began).Seconds())
	for _, r := range s.replicas {
		if err := r.await(ctx); err != nil {
			violations = append(violations, err.Error())
		}
	}
	broken, err := s.prove(ctx, c.mints)
	violations = append(violations, broken...)
	if err != nil {
		return violations, err
	}
	broken, err = s.stopServers()
	b.report(c)
	return append(violations, broken...), err
}

func (b *breaker) report(c config) {
	l := b.stage.load
	slices.Sort(l.latencies)
	at := func(q float64) time.Duration {
		return l.latencies[int(q*float64(len(l.latencies)-1))].Round(time.Millisecond)
	}
	kills, starts, failed := 0, 0, 0
	for _, r := range b.stage.replicas {
		kills, starts, failed = kills+r.kills, starts+r.starts, failed+r.failedStarts
	}
	injected := b.stage.proxy.counts()
	fmt.Fprintf(c.log, `
%d mints in %d requests, %d retries; accepted after p50 %v, p99 %v
%d replicas killed, %d starts, of which %d found no database or no node
%d crashes of PostgreSQL, %d failovers; %d reorganizations, the deepest of %d blocks
`, c.mints, len(l.ids), l.retries, at(0.5), at(0.99), kills, starts, failed, b.crashes, b.failovers, b.reorgs, b.deepest)
	for _, kind := range slices.Sorted(maps.Keys(injected)) {
		fmt.Fprintf(c.log, "%6d requests to the node %s\n", injected[kind], kind)
	}
}
