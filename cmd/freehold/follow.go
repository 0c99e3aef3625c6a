package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"freehold/indexer"
	"freehold/services/prepare"
	"freehold/services/rpcpool"
	"freehold/services/token"
	"freehold/services/txmgr"
)

// follower does what there is to do for the chains of a process: a platform, a mirror and a lane on each. A chain whose
// node does not answer holds up no other.
type follower struct {
	deps
	pool      *pgxpool.Pool
	platforms *token.Platforms
	metrics   *prometheus.Registry

	mu       sync.Mutex
	followed []int64         // chains that have been reached
	pools    []*rpcpool.Pool // of those that have several endpoints
	links    map[int64]*link
}

// link is a connection to a chain on which the platform is.
type link struct {
	*reached
	platform token.Platform
}

// The pause between attempts to reach a chain, from the first to the longest.
const (
	firstRetry   = time.Second
	longestRetry = 30 * time.Second
)

// keep follows the chain at url until ctx is done, from whenever it can be reached on.
func (f *follower) keep(ctx context.Context, url string, usual bool) error {
	for pause := firstRetry; ; pause = min(2*pause, longestRetry) {
		l, err := f.connect(ctx, url)
		if err == nil {
			err = f.follow(ctx, l, usual)
			twice := errors.Is(err, errTwice)
			if twice && l.pool == nil {
				f.logger.Error("chain is not served a second time", "chain_url", redacted(url), "error", err)
				return nil
			}
			// Of several endpoints only one of a wrong chain may have answered.
			if !twice {
				return err
			}
		}
		if ctx.Err() != nil {
			return nil
		}
		f.logger.Error("chain cannot be served yet", "chain_url", redacted(url), "error", err, "retry_in", pause)
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pause):
		}
	}
}

var errTwice = errors.New("two --chain-url are of one chain")

// connect reaches the chain, and deploys the platform where it has none.
func (f *follower) connect(ctx context.Context, url string) (*link, error) {
	r, err := f.reach(ctx, url)
	if err != nil {
		return nil, err
	}
	platform, err := f.platform(ctx, r)
	if err != nil {
		r.close()
		return nil, err
	}
	if !slices.Contains(f.addresses(), platform.Signer) {
		r.close()
		return nil, fmt.Errorf("operations on chain %d are for the signer %s, whose key is not given", r.id, platform.Signer)
	}
	change, err := token.ReadSignerChange(ctx, f.pool, r.id)
	if err != nil {
		r.close()
		return nil, err
	}
	if former := change.Former; former != (common.Address{}) && !slices.Contains(f.addresses(), former) {
		f.logger.Warn("the rotation of the signer is not finished, and the former one's key is not given: what it has signed is not sent again", "chain", r.id, "former", former)
	}
	// What a rebuild needs to know, should the database be lost: see rebuild.go.
	f.logger.Info("platform", "chain", r.id, "factory", platform.Factory, "block", platform.BlockNumber)
	return &link{r, platform}, nil
}

// follow runs what keeps up with a chain until ctx is done, and closes the link.
func (f *follower) follow(ctx context.Context, l *link, usual bool) error {
	defer l.close()
	chainID := l.platform.ChainID
	f.mu.Lock()
	again := slices.Contains(f.followed, chainID)
	if !again {
		f.followed = append(f.followed, chainID)
		if f.links == nil {
			f.links = make(map[int64]*link)
		}
		f.links[chainID] = l
		if l.pool != nil {
			f.pools = append(f.pools, l.pool)
		}
	}
	f.mu.Unlock()
	if again {
		return fmt.Errorf("chain %d: %w", chainID, errTwice)
	}
	index, err := indexer.New(indexer.Config{Pool: f.pool, Chain: l.chain, ChainID: chainID, Factory: l.platform.Factory,
		Registry: l.platform.Registry, Vault: l.platform.Vault, StartBlock: uint64(l.platform.BlockNumber),
		SafeDepth: f.chain.safeDepth, FinalizedDepth: f.chain.finalizedDepth, Logger: f.logger})
	if err != nil {
		return err
	}
	var lanes []*txmgr.Lane
	ours := owned(f.pool, l.platform)
	for _, key := range f.signers {
		others := slices.DeleteFunc(f.addresses(), func(a common.Address) bool { return a == key.Address() })
		lane, err := txmgr.New(txmgr.Config{Pool: f.pool, Chain: l.chain, ChainID: chainID, Lease: laneLease,
			Signer:    platformPolicy(l.platform, ours, others, signingFee(f.chain)).Guard(key),
			MaxFeeCap: f.chain.maxFee.wei, MinTip: f.chain.minTip.wei, Logger: f.logger})
		if err != nil {
			return err
		}
		lanes = append(lanes, lane)
	}
	reconciler := indexer.NewReconciler(indexer.ReconcilerConfig{Pool: f.pool, Chain: l.chain, ChainID: chainID, Logger: f.logger})
	watcher := indexer.NewWatcher(indexer.WatcherConfig{Pool: f.pool, Chain: l.chain, ChainID: chainID, Logger: f.logger})
	if err := f.metrics.Register(indexer.NewCollector(f.pool, chainID, f.logger)); err != nil {
		return err
	}
	f.platforms.Add(l.platform)
	if usual {
		f.platforms.SetUsual(chainID)
	}
	group, ctx := errgroup.WithContext(ctx)
	if l.pool != nil {
		if err := f.metrics.Register(rpcpool.NewCollector(l.pool)); err != nil {
			return err
		}
		group.Go(func() error { return l.pool.Run(ctx) })
	}
	group.Go(func() error { return index.Run(ctx) })
	group.Go(func() error { return reconciler.Run(ctx) })
	group.Go(func() error { return watcher.Run(ctx) })
	for _, lane := range lanes {
		group.Go(func() error { return lane.Run(ctx) })
	}
	return group.Wait()
}

// node is who answers for a chain now; nil if nobody does.
func (f *follower) node(chainID int64) prepare.Node {
	f.mu.Lock()
	l := f.links[chainID]
	f.mu.Unlock()
	switch {
	case l == nil:
		return nil
	case l.pool == nil:
		return ethclient.NewClient(l.once)
	}
	client, err := l.pool.Client()
	if err != nil {
		return nil
	}
	return ethclient.NewClient(client)
}

func (f *follower) addresses() (all []common.Address) {
	for _, key := range f.signers {
		all = append(all, key.Address())
	}
	return all
}

// synced says why nothing can be served, if so. One chain that is up suffices; but none may be wrong.
func (f *follower) synced(ctx context.Context) error {
	f.mu.Lock()
	chains := slices.Clone(f.followed)
	f.mu.Unlock()
	if len(chains) == 0 {
		return errors.New("no chain has answered yet")
	}
	var errs []error
	for _, id := range chains {
		err := synced(ctx, f.pool, id)
		switch {
		case errors.Is(err, errWrong):
			return fmt.Errorf("chain %d: %w", id, err)
		case err != nil:
			errs = append(errs, fmt.Errorf("chain %d: %w", id, err))
		}
	}
	if len(errs) < len(chains) {
		return nil
	}
	return errors.Join(errs...)
}

// status is that of the usual chain's mirror; of the others the metrics tell.
func (f *follower) status(ctx context.Context) (indexer.Status, error) {
	return indexer.ReadStatus(ctx, f.pool, f.platforms.Usual())
}

// errWrong is of a mirror that says what is not so.
var errWrong = errors.New("the mirror is wrong")

// synced says why the mirror of a chain is not to be relied on, if it is not.
func synced(ctx context.Context, pool *pgxpool.Pool, chainID int64) error {
	status, err := indexer.ReadStatus(ctx, pool, chainID)
	switch {
	case err != nil:
		return err
	case status.Diverged:
		return fmt.Errorf("%w: it has diverged from the chain", errWrong)
	case !status.Synced:
		return fmt.Errorf("the mirror is %d blocks behind", status.Lag)
	case status.Differences > 0:
		return fmt.Errorf("%w: it differs from the chain in %d places", errWrong, status.Differences)
	}
	return nil
}
