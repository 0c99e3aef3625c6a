package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/indexer"
	"freehold/services/rpcpool"
	"freehold/services/token"
)

// endpoints are the URLs of one chain that a --chain-url names.
func endpoints(chainURL string) (urls []string) {
	for _, url := range strings.Split(chainURL, "|") {
		if url = strings.TrimSpace(url); url != "" {
			urls = append(urls, url)
		}
	}
	return urls
}

// redacted is a --chain-url without what may be a key.
func redacted(chainURL string) string {
	urls := endpoints(chainURL)
	for i := range urls {
		urls[i] = indexer.Redacted(urls[i])
	}
	return strings.Join(urls, "|")
}

// dialAny connects to the first endpoint of a --chain-url that answers, for what is done once.
func dialAny(ctx context.Context, chainURL string) (client *indexer.Client, chainID int64, err error) {
	errs := []error{errors.New("no endpoint answers")}
	for _, url := range endpoints(chainURL) {
		if client, chainID, err = dialChain(ctx, url); err == nil {
			return client, chainID, nil
		}
		errs = append(errs, fmt.Errorf("%s: %w", indexer.Redacted(url), err))
	}
	return nil, 0, errors.Join(errs...)
}

// reached is a chain whose endpoint, or one of whose endpoints, answers.
type reached struct {
	chain indexer.Chain
	id    int64
	pool  *rpcpool.Pool // nil: there is one endpoint
	once  *rpc.Client   // for what is done once
	close func()
}

// reach connects to the endpoints of a --chain-url.
func (f *follower) reach(ctx context.Context, chainURL string) (*reached, error) {
	urls := endpoints(chainURL)
	if len(urls) < 2 {
		client, id, err := dialChain(ctx, chainURL)
		if err != nil {
			return nil, err
		}
		return &reached{chain: client, id: id, once: client.Client, close: client.Close}, nil
	}
	pool, err := rpcpool.Open(ctx, rpcpool.Config{URLs: urls, SafeDepth: f.chain.safeDepth, Logger: f.logger,
		Known: func(ctx context.Context, id int64) (bool, error) {
			_, found, err := token.LoadPlatform(ctx, f.pool, id)
			return found, err
		}})
	if err != nil {
		return nil, err
	}
	r := &reached{chain: pool, id: pool.ChainID(), pool: pool, close: pool.Close}
	if r.once, err = pool.Client(); err != nil {
		pool.Close()
		return nil, err
	}
	return r, nil
}

// platform returns the platform's contracts, and deploys them where the chain has none. What is deployed on one endpoint
// has to be what all of them show, so all of them have to be there.
func (f *follower) platform(ctx context.Context, r *reached) (token.Platform, error) {
	if r.pool != nil {
		_, found, err := token.LoadPlatform(ctx, f.pool, r.id)
		if err != nil {
			return token.Platform{}, err
		}
		if err := r.pool.Whole(); err != nil && !found {
			return token.Platform{}, fmt.Errorf("the platform is deployed when all endpoints are usable, and not before: %w", err)
		}
	}
	p, err := token.Deploy(ctx, token.DeployConfig{Pool: f.pool, Chain: ethclient.NewClient(r.once), ChainID: r.id, Play: f.play,
		Opts: transactor(ctx, deploymentPolicy(r.id, signingFee(f.chain)).Guard(f.signers[0]), r.id)})
	if err == nil && !p.Complete() {
		f.logger.Warn("the platform is of an earlier version and lacks contracts: they are deployed at a start when its signer, with nothing in flight, administers it",
			"chain", r.id, "factory", p.Factory)
	}
	return p, err
}

// disagreement is where endpoints of the chains differ.
func (f *follower) disagreement() (list []rpcpool.Difference) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, pool := range f.pools {
		list = append(list, pool.Differences()...)
	}
	return list
}
