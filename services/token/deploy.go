package token

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/bindings"
	"freehold/services/postgres"
	"freehold/services/txmgr"
)

// Backend is what a deployment needs of a node; *ethclient.Client is one.
type Backend interface {
	bind.ContractBackend
	bind.DeployBackend
	BlockNumber(context.Context) (uint64, error)
}

// DeployConfig is what Deploy needs.
type DeployConfig struct {
	Pool    *pgxpool.Pool
	Chain   Backend
	ChainID int64
	Opts    *bind.TransactOpts // From and Signer
	Play    bool               // deploy play money too, and leave little time to object to distributions
}

// Deploy returns the contracts of a chain, after deploying them if the database knows none. Any number of processes may
// call it at once: one deploys while the others wait. The signer becomes the administrator and holds every role but the
// vault's; on a platform that is there already it is an error if the platform's signer lacks one that the acts need.
//
// A platform of an earlier version gets what it lacks. That is put off to the next start, and the platform returned as it
// is, while the account administers nothing, while its lane has something in flight, and for good where the factory is one
// that adopts nothing: see [Platform.Complete].
//
// It must be called before a lane of the same signer runs in this process, since it assigns nonces itself. If it is killed
// half-way, the contracts deployed so far are abandoned and the next call starts over: nothing refers to them.
func Deploy(ctx context.Context, c DeployConfig) (p Platform, err error) {
	pool, chain, chainID, opts, play := c.Pool, c.Chain, c.ChainID, c.Opts, c.Play
	err = locked(ctx, pool, chainID, func(tx pgx.Tx) error {
		var found bool
		if p, found, err = LoadPlatform(ctx, tx, chainID); err != nil || found {
			return err
		}
		block, err := chain.BlockNumber(ctx)
		if err != nil {
			return fmt.Errorf("read head: %w", err)
		}
		p = Platform{ChainID: chainID, BlockNumber: int64(block), Signer: opts.From}
		nonce, err := chain.PendingNonceAt(ctx, opts.From)
		if err != nil {
			return fmt.Errorf("read nonce of the deployer %s: %w", opts.From, err)
		}
		if err := send(ctx, chain, opts, nonce, p.plan(opts.From, nonce, play)); err != nil {
			return err
		}
		return p.saveTx(ctx, tx)
	})
	if err != nil {
		return p, err
	}
	signer := p.Signer
	if signer == (common.Address{}) {
		signer = opts.From
	}
	if err := p.checkRoles(ctx, chain, signer, actingRoles); err != nil {
		return p, err
	}
	if p.Signer == (common.Address{}) {
		if p.Signer, err = adopt(ctx, pool, chainID, opts.From); err != nil {
			return p, err
		}
	}
	if len(p.missing(play)) > 0 {
		if p, err = complete(ctx, pool, chain, p, opts, play); err != nil {
			return p, err
		}
	}
	return p, p.CheckRoles(ctx, chain, p.Signer)
}

// locked runs f in a transaction in which no other process deploys on the chain.
func locked(ctx context.Context, pool *pgxpool.Pool, chainID int64, f func(pgx.Tx) error) error {
	return postgres.InTx(ctx, pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock(hashtext('freehold platform'), $1::bigint::int)`, chainID%(1<<31)); err != nil {
			return fmt.Errorf("lock platform: %w", err)
		}
		return f(tx)
	})
}

// complete deploys what a platform lacks, if that can be done now.
func complete(ctx context.Context, pool *pgxpool.Pool, chain Backend, p Platform, opts *bind.TransactOpts, play bool) (Platform, error) {
	held, err := p.Roles(ctx, chain, opts.From)
	if err != nil || !slices.Contains(held.Usable, 0) {
		return p, err
	}
	err = locked(ctx, pool, p.ChainID, func(tx pgx.Tx) error {
		now, _, err := LoadPlatform(ctx, tx, p.ChainID)
		if err != nil || len(now.missing(play)) == 0 {
			p = now
			return err
		}
		if ok, err := now.adopted(ctx, chain); err != nil || !ok {
			return err
		}
		next := now
		// The addresses follow from the first nonce, but how many there are does not.
		count := uint64(len(next.plan(opts.From, 0, play)))
		nonce, known, err := txmgr.ReserveTx(ctx, tx, p.ChainID, opts.From, count)
		switch {
		case errors.Is(err, txmgr.ErrInFlight):
			return nil
		case err != nil:
			return err
		case !known:
			if nonce, err = chain.PendingNonceAt(ctx, opts.From); err != nil {
				return fmt.Errorf("read nonce of the deployer %s: %w", opts.From, err)
			}
		}
		next = now
		if err := send(ctx, chain, opts, nonce, next.plan(opts.From, nonce, play)); err != nil {
			return err
		}
		p = next
		return p.saveTx(ctx, tx)
	})
	return p, err
}

// adopted asks the factory for what it has adopted, of which there is one for ever, and reports whether it adopts at all.
func (p *Platform) adopted(ctx context.Context, chain Backend) (bool, error) {
	factory := bindings.NewTokenFactory()
	for family, at := range map[uint8]*common.Address{familyGovernance: &p.GovernanceImplementation, familyUtility: &p.UtilityImplementation} {
		if *at != (common.Address{}) {
			continue
		}
		f := finder{ctx: ctx, chain: chain}
		*at = ask(&f, "implementation of a family", p.Factory, factory.PackImplementationOf(family), factory.UnpackImplementationOf)
		if reverted(f.err) {
			return false, nil
		}
		if f.err != nil {
			return false, f.err
		}
	}
	return true, nil
}

// send sends all steps at once, under nonces from the given one on, and then waits for them.
func send(ctx context.Context, chain Backend, opts *bind.TransactOpts, nonce uint64, steps []step) error {
	var sent []*types.Transaction
	for i, s := range steps {
		o := *opts
		// No estimation: it would run against a state that lacks the transactions before it.
		o.Context, o.Nonce, o.GasLimit = ctx, new(big.Int).SetUint64(nonce+uint64(i)), deployGas
		var tx *types.Transaction
		var err error
		if s.to == nil {
			_, tx, err = bind.DeployContract(&o, s.data, chain, nil)
		} else {
			tx, err = bind.NewBoundContract(*s.to, bindings.NewTokenFactory().GetABI(), chain, chain, chain).RawTransact(&o, s.data)
		}
		if err != nil {
			return fmt.Errorf("%s: send transaction %d of the deployment: %w", s.what, i+1, err)
		}
		sent = append(sent, tx)
	}
	for i, tx := range sent {
		receipt, err := bind.WaitMined(ctx, chain, tx.Hash())
		if err != nil {
			return fmt.Errorf("%s: wait for transaction %d of the deployment: %w", steps[i].what, i+1, err)
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return fmt.Errorf("%s: transaction %d of the deployment reverted: %s", steps[i].what, i+1, tx.Hash())
		}
	}
	return nil
}

// deployGas is the limit of each transaction of the deployment: more than half as much again as the dearest takes, and
// below EIP-7825's cap of 2^24.
const deployGas = 8_000_000
