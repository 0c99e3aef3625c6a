package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"freehold/api"
	"freehold/indexer"
	"freehold/migrations"
	"freehold/services/access"
	"freehold/services/asset"
	"freehold/services/custody"
	"freehold/services/distribution"
	"freehold/services/investor"
	"freehold/services/operation"
	"freehold/services/postgres"
	"freehold/services/prepare"
	"freehold/services/token"
	"freehold/services/vault"
	"freehold/services/watch"
)

// deps is what a running Freehold stands on. dev and serve differ only in how they come by it.
type deps struct {
	databaseURL string
	readURL     string   // of a replica that answers reads of the mirror; "" for none
	chainURLs   []string // one a chain, of its endpoints: http, https, ws or wss; only over ws do new heads come by themselves. The first is the usual chain
	chain       chainConfig
	signers     []custody.Signer // the first deploys where there is no platform; each has a lane on each chain
	pepper      []byte
	play        bool      // deploy play money too
	kek         vault.KEK // nil: there is no vault
	listener    net.Listener
	logger      *slog.Logger
}

// node is a running Freehold, as seen by what starts beside it.
type node struct {
	pool     *pgxpool.Pool
	access   *access.Service
	services api.Config
}

// shutdownTimeout is how long requests under way may take to end once the process was told to stop.
const shutdownTimeout = 3 * time.Second

// laneLease is how long a killed process's lane stays still before another, or its successor, takes it over.
const laneLease = 3 * time.Second

// run serves until ctx is done or a part fails. It calls ready, if not nil, once requests are answered.
func run(ctx context.Context, d deps, ready func(context.Context, *node) error) error {
	pool, err := postgres.Open(ctx, d.databaseURL)
	if err != nil {
		return err
	}
	defer pool.Close()
	if _, _, err := postgres.Migrate(ctx, pool, migrations.FS); err != nil {
		return err
	}
	mirror := indexer.NewMirror(pool)
	if d.readURL != "" {
		replica, err := postgres.OpenLater(ctx, d.readURL)
		if err != nil {
			return fmt.Errorf("read replica: %w", err)
		}
		defer replica.Close()
		mirror = indexer.NewStandbyMirror(indexer.NewStandby(pool, replica, 0, d.logger))
	}
	platforms, metrics := token.NewPlatforms(pool), prometheus.NewRegistry()
	chains := &follower{deps: d, pool: pool, platforms: platforms, metrics: metrics}
	var only *link
	if len(d.chainURLs) == 1 {
		// There is nothing to serve without it, so what is wrong with it is said at once.
		if only, err = chains.connect(ctx, d.chainURLs[0]); err != nil {
			return err
		}
		platforms.Add(only.platform)
		platforms.SetUsual(only.platform.ChainID)
	}
	keys, err := access.New(access.Config{Pool: pool, Pepper: d.pepper, Logger: d.logger})
	if err != nil {
		return err
	}
	assets, investors, tokens := asset.New(pool), investor.New(pool), token.New(pool)
	operations := operation.New(operation.Config{Pool: pool, Assets: assets, Investors: investors, Tokens: tokens,
		Platforms: platforms, Signer: d.signers[0].Address(), Logger: d.logger})
	distributions := distribution.New(distribution.Config{Pool: pool, Tokens: tokens})
	services := api.Config{Access: keys, Assets: assets, Investors: investors, Tokens: tokens, Operations: operations, Watches: watch.New(pool),
		Distributions: distributions,
		Prepare:       prepare.New(prepare.Config{Tokens: tokens, Operations: operations, Distributions: distributions, Platforms: platforms, Node: chains.node}),
		Mirror:        mirror, Platforms: platforms, Version: version(), Logger: d.logger, Metrics: metrics,
		MirrorStatus: chains.status, Disagreement: chains.disagreement,
		Checks: map[string]func(context.Context) error{"database": pool.Ping, "indexer": chains.synced}}
	if d.kek != nil {
		services.Vault = vault.New(vault.Config{Pool: pool, KEK: d.kek, Logger: d.logger})
	}
	server, err := api.New(services)
	if err != nil {
		return err
	}

	group, ctx := errgroup.WithContext(ctx)
	if only != nil {
		group.Go(func() error { return chains.follow(ctx, only, true) })
	} else {
		for i, at := range d.chainURLs {
			group.Go(func() error { return chains.keep(ctx, at, i == 0) })
		}
	}
	group.Go(func() error { return operations.Run(ctx) })
	group.Go(func() error { return keys.Run(ctx) })
	if services.Vault != nil {
		group.Go(func() error { return services.Vault.Run(ctx) })
	}
	group.Go(func() error { return serveHTTP(ctx, d.listener, server) })
	if ready != nil {
		group.Go(func() error { return ready(ctx, &node{pool, keys, services}) })
	}
	return group.Wait()
}

// serveHTTP answers requests until ctx is done, and then lets those under way end.
func serveHTTP(ctx context.Context, l net.Listener, server *http.Server) error {
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(l) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
	defer cancel()
	if err := server.Shutdown(grace); err != nil {
		return errors.Join(fmt.Errorf("shut down: %w", err), server.Close())
	}
	return nil
}

// dialTimeout is how long a node may take to say what chain it has.
const dialTimeout = 30 * time.Second

// dialChain connects to a node and asks for its chain id.
func dialChain(ctx context.Context, url string) (*indexer.Client, int64, error) {
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	client, err := indexer.Dial(ctx, url)
	if err != nil {
		return nil, 0, err
	}
	id, err := ethclient.NewClient(client.Client).ChainID(ctx)
	if err != nil {
		client.Close()
		return nil, 0, fmt.Errorf("ask the chain for its id: %w", err)
	}
	if !id.IsInt64() || id.Sign() <= 0 {
		client.Close()
		return nil, 0, fmt.Errorf("the chain's id %s is out of range", id)
	}
	return client, id.Int64(), nil
}

// transactor signs the deployment, which precedes the lane.
func transactor(ctx context.Context, key custody.Signer, chainID int64) *bind.TransactOpts {
	return &bind.TransactOpts{From: key.Address(), Signer: func(_ common.Address, tx *types.Transaction) (*types.Transaction, error) {
		return key.SignTx(ctx, tx, big.NewInt(chainID))
	}}
}

// webSocketURL is where a node that answers at url is taken to offer WebSocket: the same place, as in anvil.
func webSocketURL(url string) string {
	if rest, ok := strings.CutPrefix(url, "http"); ok {
		return "ws" + rest
	}
	return url
}
