// Package recovery brings a database back that was lost, from the chain: tokens, holdings, history, serials, and which
// requests to mint were served. It owns no table; each row is written by the package that owns it.
//
// What only the database knew comes from a [Register] that was exported before, as far as there is one: which client owns
// what, and how things are called. API keys, operations and requests that had reached no block are gone.
//
// Three things make it safe to go on minting afterwards:
//
//   - The signer's nonces are fenced (txmgr.FenceTx), and the fence is final, before anything is restored. So whatever the
//     earlier database ever signed is either in a final block, and so in the mirror, or can never be mined. Serials are
//     drawn from beyond those in the mirror, and a reference that the mirror does not have was not served.
//   - The last block of the fence is kept with the platform: references up to it are looked up when a key is new to the
//     database (see operation.Mint), those after it have their key.
//   - Burns and forced transfers carry no reference. One that looks like an earlier one is refused, until the operator
//     says that nothing of before is retried any more.
package recovery

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/indexer"
	"freehold/services/postgres"
	"freehold/services/token"
	"freehold/services/txmgr"
)

// Config says what to rebuild, and where. Of Factory and Vault one may be zero.
type Config struct {
	Pool           *pgxpool.Pool // a migrated database without tokens and operations
	Chain          *rpc.Client
	ChainID        int64
	Signer         txmgr.Signer // the platform's
	Factory, Vault common.Address
	StartBlock     *uint64      // block of the platform's deployment; nil: it is searched for
	Register       Register     // what only the database knew
	ClientID       string       // owner of all that the register does not have; "": there must be no such thing
	Logger         *slog.Logger // default slog.Default()

	// As in indexer.Config and txmgr.Config; zero means the same default.
	SafeDepth, FinalizedDepth uint64
	MaxFeeCap, MinTip         *big.Int
}

// Report is what was restored.
type Report struct {
	Platform                           token.Platform
	Clients, Assets, Tokens, Investors int
	Issues                             int      // references that were served
	Block                              uint64   // the mirror was compared with the chain at this block
	Unknown                            []string // what is on chain and no row stands for
}

// Rebuild restores a database. It can be interrupted and run again, until it has succeeded. It takes as long as it takes
// the chain to make a block final, and at most a few transactions' fees; nothing else may use the signer meanwhile.
func Rebuild(ctx context.Context, c Config) (r Report, err error) {
	c.Logger = cmp.Or(c.Logger, slog.Default())
	if err := checkEmpty(ctx, c.Pool, c.ChainID); err != nil {
		return r, err
	}
	node := ethclient.NewClient(c.Chain)
	p, err := token.FindPlatform(ctx, node, c.ChainID, c.Factory, c.Vault, c.StartBlock)
	if err != nil {
		return r, fmt.Errorf("find the platform: %w", err)
	}
	is, err := p.IsIssuer(ctx, node, c.Signer.Address())
	if err != nil {
		return r, err
	}
	if !is {
		return r, fmt.Errorf("%s may not mint on this platform: give the key of the signer that it was served with", c.Signer.Address())
	}
	c.Logger.Info("platform found", "factory", p.Factory, "registry", p.Registry, "vault", p.Vault, "block", p.BlockNumber)
	index, err := indexer.New(indexer.Config{Pool: c.Pool, Chain: c.Chain, ChainID: c.ChainID, Factory: p.Factory, Registry: p.Registry,
		Vault: p.Vault, StartBlock: uint64(p.BlockNumber), SafeDepth: c.SafeDepth, FinalizedDepth: c.FinalizedDepth, Logger: c.Logger})
	if err != nil {
		return r, err
	}
	if err := follow(ctx, index, func() (bool, error) { return true, nil }); err != nil {
		return r, fmt.Errorf("mirror the chain: %w", err)
	}
	// Before anything is spent or waited for.
	if _, err := c.plan(ctx, p); err != nil {
		return r, err
	}
	last, err := c.fence(ctx, index)
	if err != nil {
		return r, fmt.Errorf("fence the signer's nonces: %w", err)
	}
	p.RebuiltBlock, p.Signer = int64(last), c.Signer.Address()
	plan, err := c.plan(ctx, p)
	if err != nil {
		return r, err
	}
	proof, err := indexer.Verify(ctx, c.Pool, c.Chain, c.ChainID)
	if err != nil {
		return r, err
	}
	if n := len(proof.Differences); n > 0 {
		return r, fmt.Errorf("the rebuilt mirror differs from the chain in %d places, which is so if the start block is after the platform's "+
			"deployment; begin again in an empty database. The first: %s", n, proof.Differences[0])
	}
	if err := postgres.InTx(ctx, c.Pool, func(tx pgx.Tx) error { return plan.restore(ctx, tx, p) }); err != nil {
		return r, err
	}
	return Report{Platform: p, Clients: len(plan.clients), Assets: len(plan.assets), Tokens: len(plan.tokens),
		Investors: len(plan.investors), Issues: plan.issues, Block: proof.Number, Unknown: plan.unknown}, nil
}

// checkEmpty refuses a database in which somebody has begun to work.
func checkEmpty(ctx context.Context, pool *pgxpool.Pool, chainID int64) error {
	const query = `
select (select count(*) from tokens), (select count(*) from operations), (select count(*) from assets),
       (select count(*) from platforms where chain_id = $1)`
	var tokens, operations, assets, platforms int
	if err := pool.QueryRow(ctx, query, chainID).Scan(&tokens, &operations, &assets, &platforms); err != nil {
		return fmt.Errorf("look into the database: %w", err)
	}
	if tokens+operations+assets+platforms > 0 {
		return fmt.Errorf("the database has %d tokens, %d operations, %d assets and %d platforms of this chain, and would lose what it knows of them: "+
			"rebuild into an empty one, made by \"create database\"; what an old one still knows, \"freehold export\" brings over", tokens, operations, assets, platforms)
	}
	return nil
}

// follow mirrors the chain until it is at the node's head and done says so. It gives up after ten failures in a row.
func follow(ctx context.Context, index *indexer.Indexer, done func() (bool, error)) error {
	const poll = 200 * time.Millisecond
	for failures := 0; ; {
		err := index.Converge(ctx)
		pause := poll
		switch {
		case err == nil, errors.Is(err, indexer.ErrReorg):
			failures, pause = 0, 0
		case errors.Is(err, indexer.ErrNothingNew):
			failures = 0
			if ok, err := done(); ok || err != nil {
				return err
			}
		default:
			if failures++; failures == 10 {
				return err
			}
			pause = time.Duration(failures) * poll
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pause):
		}
	}
}

// fence uses up the nonces that the earlier database may have signed for, waits until that is final, and returns the last
// block of it.
func (c Config) fence(ctx context.Context, index *indexer.Indexer) (last uint64, err error) {
	lane, err := txmgr.New(txmgr.Config{Pool: c.Pool, Chain: c.Chain, ChainID: c.ChainID, Signer: c.Signer, MaxFeeCap: c.MaxFeeCap,
		MinTip: c.MinTip, Logger: c.Logger})
	if err != nil {
		return 0, err
	}
	var ids []int64
	err = postgres.InTx(ctx, c.Pool, func(tx pgx.Tx) (err error) {
		ids, err = txmgr.FenceTx(ctx, tx, c.ChainID, c.Signer.Address())
		return err
	})
	if err != nil {
		return 0, err
	}
	laneCtx, stop := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- lane.Run(laneCtx) }()
	defer func() {
		stop()
		err = errors.Join(err, <-ended)
	}()
	told := time.Time{}
	err = follow(ctx, index, func() (bool, error) {
		final, block, err := txmgr.FenceState(ctx, c.Pool, ids)
		if err != nil {
			return false, err
		}
		if last = block; final == len(ids) {
			return true, nil
		}
		if time.Since(told) > 10*time.Second {
			told = time.Now()
			c.Logger.Info("waiting until the signer's nonces are used up, for good", "final", final, "of", len(ids), "block", block)
		}
		return false, nil
	})
	return last, err
}

// missing is the error of things whose client nobody named.
func missing(things []string) error {
	return fmt.Errorf("the chain does not say whose these are; name their clients in --clients, or one for all by --client-id:\n  %s",
		strings.Join(things, "\n  "))
}
