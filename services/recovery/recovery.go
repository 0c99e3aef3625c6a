// Package recovery brings a database back that was lost, from its chains: tokens, holdings, history, serials, and which
// requests to mint were served. It owns no table; each row is written by the package that owns it.
//
// What only the database knew comes from a [Register] that was exported before, as far as there is one: which client owns
// what, and how things are called. API keys, operations and requests that had reached no block are gone.
//
// Three things make it safe to go on minting afterwards:
//
//   - The signer's nonces are fenced on each chain (txmgr.FenceTx), and the fences are final, before anything is restored.
//     So whatever the earlier database ever signed is either in a final block, and so in the mirror, or can never be mined.
//     Serials are drawn from beyond those in the mirror, and a reference that no mirror has was not served.
//   - The last block of a fence is kept with its platform: references up to it are looked up when a key is new to the
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
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"golang.org/x/sync/errgroup"

	"freehold/indexer"
	"freehold/services/postgres"
	"freehold/services/token"
	"freehold/services/txmgr"
)

// Node is a chain that the deployment was on, and what is known of the platform there. Factory and Vault may be zero where
// the other is not, or where the register has the chain.
type Node struct {
	Chain          *rpc.Client
	ChainID        int64
	Factory, Vault common.Address
	StartBlock     *uint64 // of the platform's deployment; nil: the register's, or it is searched for
}

// Config says what to rebuild, and where.
type Config struct {
	Pool     *pgxpool.Pool // a migrated database without tokens and operations
	Nodes    []Node        // of all chains of the deployment: none can be added later
	Signer   txmgr.Signer  // the platforms'
	Register Register      // what only the database knew
	ClientID string        // owner of all that the register does not have; "": there must be no such thing
	Logger   *slog.Logger  // default slog.Default()

	// As in indexer.Config and txmgr.Config; zero means the same default.
	SafeDepth, FinalizedDepth uint64
	MaxFeeCap, MinTip         *big.Int
}

// Report is what was restored.
type Report struct {
	Chains                             []ChainReport // in the order of the nodes
	Clients, Assets, Tokens, Investors int
	Unknown                            []string // what is on a chain and no row stands for
}

// ChainReport is what was found on one chain.
type ChainReport struct {
	Platform token.Platform
	Issues   int    // references that were served
	Block    uint64 // the mirror was compared with the chain at this block
}

// past is a chain whose history is being read.
type past struct {
	Node
	platform token.Platform
	index    *indexer.Indexer
	issues   int
	verified uint64
}

// Rebuild restores a database. It can be interrupted and run again, until it has succeeded. It takes as long as it takes
// the slowest chain to make a block final, and at most a few transactions' fees; nothing else may use the signer meanwhile.
func Rebuild(ctx context.Context, c Config) (r Report, err error) {
	c.Logger = cmp.Or(c.Logger, slog.Default())
	if err := c.check(ctx); err != nil {
		return r, err
	}
	chains := make([]*past, len(c.Nodes))
	for i, n := range c.Nodes {
		if chains[i], err = c.find(ctx, n); err != nil {
			return r, fmt.Errorf("chain %d: %w", n.ChainID, err)
		}
	}
	if err := each(ctx, chains, mirror); err != nil {
		return r, err
	}
	// Before anything is spent or waited for.
	if _, err := c.plan(ctx, chains); err != nil {
		return r, err
	}
	if err := each(ctx, chains, c.fence); err != nil {
		return r, err
	}
	// Those that were done first have fallen behind, and few nodes know the state of a block of long ago.
	if err := each(ctx, chains, c.verify); err != nil {
		return r, err
	}
	plan, err := c.plan(ctx, chains)
	if err != nil {
		return r, err
	}
	if err := postgres.InTx(ctx, c.Pool, func(tx pgx.Tx) error { return plan.restore(ctx, tx, chains) }); err != nil {
		return r, err
	}
	r = Report{Clients: len(plan.clients), Assets: len(plan.assets), Tokens: len(plan.tokens), Investors: len(plan.investors), Unknown: plan.unknown}
	for _, h := range chains {
		r.Chains = append(r.Chains, ChainReport{h.platform, h.issues, h.verified})
	}
	return r, nil
}

// each does something on all chains at the same time, and ends with the first failure.
func each(ctx context.Context, chains []*past, do func(context.Context, *past) error) error {
	group, ctx := errgroup.WithContext(ctx)
	for _, h := range chains {
		group.Go(func() error {
			if err := do(ctx, h); err != nil {
				return fmt.Errorf("chain %d: %w", h.ChainID, err)
			}
			return nil
		})
	}
	return group.Wait()
}

// check refuses a database in which somebody has begun to work, and nodes that are not of all its chains.
func (c Config) check(ctx context.Context) error {
	var given []int64
	for _, n := range c.Nodes {
		if slices.Contains(given, n.ChainID) {
			return fmt.Errorf("two nodes are of chain %d", n.ChainID)
		}
		given = append(given, n.ChainID)
	}
	if len(given) == 0 {
		return errors.New("there is no chain to rebuild from")
	}
	for _, k := range c.Register.Chains {
		if !slices.Contains(given, k.ID) {
			return fmt.Errorf("the register has chain %d, which cannot be added later: give its node too, or take it out of the register", k.ID)
		}
	}
	const query = `
select (select count(*) from tokens), (select count(*) from operations), (select count(*) from assets), (select count(*) from platforms),
       array(select chain_id from chains where chain_id <> all($1))`
	var tokens, operations, assets, platforms int
	var others []int64
	if err := c.Pool.QueryRow(ctx, query, given).Scan(&tokens, &operations, &assets, &platforms, &others); err != nil {
		return fmt.Errorf("look into the database: %w", err)
	}
	if tokens+operations+assets+platforms > 0 {
		return fmt.Errorf("the database has %d tokens, %d operations, %d assets and %d platforms, and would lose what it knows of them: "+
			"rebuild into an empty one, made by \"create database\"; what an old one still knows, \"freehold export\" brings over", tokens, operations, assets, platforms)
	}
	if len(others) > 0 {
		return fmt.Errorf("the database has begun to mirror chain %d too: give its node, or begin again in an empty one", others[0])
	}
	return nil
}

// find reads from a chain which contracts are the platform's.
func (c Config) find(ctx context.Context, n Node) (*past, error) {
	for _, k := range c.Register.Chains {
		if k.ID == n.ChainID && n.Vault == (common.Address{}) && (n.Factory == k.Factory || n.Factory == common.Address{}) {
			n.Factory = k.Factory
			if n.StartBlock == nil {
				n.StartBlock = k.Block
			}
		}
	}
	if zero := (common.Address{}); n.Factory == zero && n.Vault == zero {
		return nil, errors.New("neither the platform's factory is known nor its vault")
	}
	h := &past{Node: n}
	node := ethclient.NewClient(n.Chain)
	var err error
	if h.platform, err = token.FindPlatform(ctx, node, n.ChainID, n.Factory, n.Vault, n.StartBlock); err != nil {
		return nil, fmt.Errorf("find the platform: %w", err)
	}
	h.platform.Signer = c.Signer.Address()
	p := h.platform
	is, err := p.IsIssuer(ctx, node, c.Signer.Address())
	if err != nil {
		return nil, err
	}
	if !is {
		return nil, fmt.Errorf("%s may not mint on this platform: give the key of the signer that it was served with", c.Signer.Address())
	}
	c.Logger.Info("platform found", "chain", p.ChainID, "factory", p.Factory, "registry", p.Registry, "vault", p.Vault, "block", p.BlockNumber)
	h.index, err = indexer.New(indexer.Config{Pool: c.Pool, Chain: n.Chain, ChainID: n.ChainID, Factory: p.Factory, Registry: p.Registry,
		Vault: p.Vault, StartBlock: uint64(p.BlockNumber), SafeDepth: c.SafeDepth, FinalizedDepth: c.FinalizedDepth, Logger: c.Logger})
	return h, err
}

// mirror brings the mirror of a chain to the node's head.
func mirror(ctx context.Context, h *past) error {
	if err := follow(ctx, h.index, func() (bool, error) { return true, nil }); err != nil {
		return fmt.Errorf("mirror the chain: %w", err)
	}
	return nil
}

// verify compares the mirror of a chain with the chain.
func (c Config) verify(ctx context.Context, h *past) error {
	if err := mirror(ctx, h); err != nil {
		return err
	}
	proof, err := indexer.Verify(ctx, c.Pool, h.Chain, h.ChainID)
	if err != nil {
		return err
	}
	if n := len(proof.Differences); n > 0 {
		return fmt.Errorf("the rebuilt mirror differs from the chain in %d places, which is so if the start block is after the platform's "+
			"deployment; begin again in an empty database. The first: %s", n, proof.Differences[0])
	}
	h.verified = proof.Number
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

// fence uses up the nonces that the earlier database may have signed for, waits until that is final, and notes the last
// block of it with the platform.
func (c Config) fence(ctx context.Context, h *past) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("fence the signer's nonces: %w", err)
		}
	}()
	lane, err := txmgr.New(txmgr.Config{Pool: c.Pool, Chain: h.Chain, ChainID: h.ChainID, Signer: c.Signer, MaxFeeCap: c.MaxFeeCap,
		MinTip: c.MinTip, Logger: c.Logger})
	if err != nil {
		return err
	}
	var ids []int64
	err = postgres.InTx(ctx, c.Pool, func(tx pgx.Tx) (err error) {
		ids, err = txmgr.FenceTx(ctx, tx, h.ChainID, c.Signer.Address())
		return err
	})
	if err != nil {
		return err
	}
	laneCtx, stop := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- lane.Run(laneCtx) }()
	defer func() {
		stop()
		err = errors.Join(err, <-ended)
	}()
	told := time.Time{}
	return follow(ctx, h.index, func() (bool, error) {
		final, block, err := txmgr.FenceState(ctx, c.Pool, ids)
		if err != nil {
			return false, err
		}
		if h.platform.RebuiltBlock = int64(block); final == len(ids) {
			return true, nil
		}
		if time.Since(told) > 10*time.Second {
			told = time.Now()
			c.Logger.Info("waiting until the signer's nonces are used up, for good", "chain", h.ChainID, "final", final, "of", len(ids), "block", block)
		}
		return false, nil
	})
}

// missing is the error of things whose client nobody named.
func missing(things []string) error {
	return fmt.Errorf("the chain does not say whose these are; name their clients in --clients, or one for all by --client-id:\n  %s",
		strings.Join(things, "\n  "))
}
