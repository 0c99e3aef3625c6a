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
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"freehold/api"
	"freehold/indexer"
	"freehold/migrations"
	"freehold/services/access"
	"freehold/services/asset"
	"freehold/services/custody"
	"freehold/services/investor"
	"freehold/services/operation"
	"freehold/services/postgres"
	"freehold/services/token"
	"freehold/services/txmgr"
)

// deps is what a running Freehold stands on. dev and serve differ only in how they come by it.
type deps struct {
	databaseURL string
	chainURL    string // http, https, ws or wss; only over ws do new heads come by themselves
	chain       chainConfig
	signer      custody.Signer
	pepper      []byte
	listener    net.Listener
	logger      *slog.Logger
}

// node is a running Freehold, as seen by what starts beside it.
type node struct {
	pool     *pgxpool.Pool
	access   *access.Service
	services api.Config
	platform token.Platform
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
	client, chainID, err := dialChain(ctx, d.chainURL)
	if err != nil {
		return err
	}
	defer client.Close()
	platform, err := token.Deploy(ctx, pool, ethclient.NewClient(client), chainID,
		transactor(ctx, deploymentPolicy(chainID, signingFee(d.chain)).Guard(d.signer), chainID))
	if err != nil {
		return err
	}
	// What a rebuild needs to know, should the database be lost: see rebuild.go.
	d.logger.Info("platform", "chain", chainID, "factory", platform.Factory, "block", platform.BlockNumber)

	reader, err := indexer.Dial(ctx, d.chainURL)
	if err != nil {
		return err
	}
	defer reader.Close()
	index, err := indexer.New(indexer.Config{Pool: pool, Chain: reader, ChainID: chainID, Factory: platform.Factory,
		Registry: platform.Registry, Vault: platform.Vault, StartBlock: uint64(platform.BlockNumber),
		SafeDepth: d.chain.safeDepth, FinalizedDepth: d.chain.finalizedDepth, Logger: d.logger})
	if err != nil {
		return err
	}
	signer := platformPolicy(platform, owned(pool, platform), signingFee(d.chain)).Guard(d.signer)
	lane, err := txmgr.New(txmgr.Config{Pool: pool, Chain: client, ChainID: chainID, Signer: signer, Lease: laneLease,
		MaxFeeCap: d.chain.maxFee.wei, MinTip: d.chain.minTip.wei, Logger: d.logger})
	if err != nil {
		return err
	}
	keys, err := access.New(access.Config{Pool: pool, Pepper: d.pepper, Logger: d.logger})
	if err != nil {
		return err
	}
	platforms := token.NewPlatforms(pool, platform)
	reconciler := indexer.NewReconciler(indexer.ReconcilerConfig{Pool: pool, Chain: client, ChainID: chainID, Logger: d.logger})
	metrics := prometheus.NewRegistry()
	metrics.MustRegister(indexer.NewCollector(pool, chainID, d.logger))
	assets, investors, tokens := asset.New(pool), investor.New(pool), token.New(pool)
	operations := operation.New(operation.Config{Pool: pool, Assets: assets, Investors: investors, Tokens: tokens,
		Platforms: platforms, Signer: d.signer.Address(), Logger: d.logger})
	services := api.Config{Access: keys, Assets: assets, Investors: investors, Tokens: tokens, Operations: operations,
		Mirror: indexer.NewMirror(pool), Platforms: platforms, Version: version(), Logger: d.logger, Metrics: metrics,
		MirrorStatus: func(ctx context.Context) (indexer.Status, error) { return indexer.ReadStatus(ctx, pool, chainID) },
		Checks: map[string]func(context.Context) error{"database": pool.Ping, "indexer": func(ctx context.Context) error {
			return synced(ctx, pool, chainID)
		}}}
	server, err := api.New(services)
	if err != nil {
		return err
	}

	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return index.Run(ctx) })
	group.Go(func() error { return reconciler.Run(ctx) })
	group.Go(func() error { return lane.Run(ctx) })
	group.Go(func() error { return operations.Run(ctx) })
	group.Go(func() error { return keys.Run(ctx) })
	group.Go(func() error { return serveHTTP(ctx, d.listener, server) })
	if ready != nil {
		group.Go(func() error { return ready(ctx, &node{pool, keys, services, platform}) })
	}
	return group.Wait()
}

// synced says why the mirror is not to be relied on, if it is not.
func synced(ctx context.Context, pool *pgxpool.Pool, chainID int64) error {
	status, err := indexer.ReadStatus(ctx, pool, chainID)
	switch {
	case err != nil:
		return err
	case status.Diverged:
		return errors.New("the mirror has diverged from the chain")
	case !status.Synced:
		return fmt.Errorf("the mirror is %d blocks behind", status.Lag)
	case status.Differences > 0:
		return fmt.Errorf("the mirror differs from the chain in %d places", status.Differences)
	}
	return nil
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

// dialChain connects to a node and asks for its chain id.
func dialChain(ctx context.Context, url string) (*rpc.Client, int64, error) {
	client, err := rpc.DialOptions(ctx, url, rpc.WithWebsocketMessageSizeLimit(256<<20))
	if err != nil {
		return nil, 0, fmt.Errorf("reach the chain: %w", err)
	}
	id, err := ethclient.NewClient(client).ChainID(ctx)
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
