package devnet

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
)

// ChainConfig says where a chain is kept, where it answers and when it makes blocks.
type ChainConfig struct {
	// Dir is where the chain is kept. Empty: in memory.
	Dir string
	// HTTPAddr and WSAddr are the host:port of the two JSON-RPC endpoints. Empty, or port 0: a free port on 127.0.0.1.
	HTTPAddr, WSAddr string
	// BlockTime is the time between two blocks, empty ones included. 0: a block soon after a transaction comes in, and
	// none while there are no transactions.
	BlockTime time.Duration
	// Idle is how long a chain of BlockTime 0 waits for a transaction before it makes a block without any, so that blocks
	// become safe and final also when nothing more happens. 0: for ever.
	Idle time.Duration
	// Funded are the accounts that have 1e6 ether each in the genesis block. A chain that was kept has the genesis that
	// it was made with, so on it all of them must have been funded then.
	Funded []common.Address
	// GasLimit is the gas of a block. 0: 60,000,000, as on mainnet.
	GasLimit uint64
	// Manual chains make no block but by Commit; BlockTime is not used.
	Manual bool
	// Epoch is how many blocks behind the head the safe block is; the finalized one is twice as many behind. 0: 32, as on
	// mainnet, and as in anvil.
	Epoch uint64
	// Log tells of blocks that could not be made. nil: slog.Default().
	Log *slog.Logger
}

// Chain is an Ethereum chain of a single node in this process, with every fork up to Osaka from its first block on and no
// peers. It is go-ethereum's own node, so that the JSON-RPC answers are those of the most common client; states and
// receipts of all blocks are kept. Safe for concurrent use.
//
// It is put together from the parts of go-ethereum's ethclient/simulated, with three differences that that package has no
// option for: a kept chain continues at its head instead of at its genesis; safe and finalized blocks trail the head as
// on a real chain, and never go back over a restart; and what fails is an error, not a panic.
type Chain struct {
	node  *node.Node
	eth   *eth.Ethereum
	epoch uint64
	kept  bool // in a directory
	log   *slog.Logger

	sealing sync.Mutex // held while the head is changed

	stop  context.CancelFunc
	loop  sync.WaitGroup
	close func() error
}

const (
	// defaultGasLimit is that of mainnet since 2025-11.
	defaultGasLimit = 60_000_000

	// settle is how long a first transaction waits for others to share its block, and spacing the least time between two
	// blocks that are made for transactions. A block's time is at least a second after its parent's, so blocks faster
	// than one a second push the chain's clock ahead of ours, until a pause lets ours catch up.
	settle  = 5 * time.Millisecond
	spacing = 50 * time.Millisecond
	// patience is the time to the next block when the last one took none of the waiting transactions: one whose fee cap
	// is below the base fee becomes includable when empty blocks have brought the base fee down.
	patience = time.Second
)

// StartChain starts a chain, at its genesis or where the one in Dir stopped. ctx bounds the start alone.
//
// A chain in Dir survives the death of the process and the loss of power: block, state and head go in this order to one
// write-ahead log, which is synced after each block. A crash can cost the block being made, and the transactions that
// waited for one; whoever sent those has to send them again.
func StartChain(ctx context.Context, c ChainConfig) (_ *Chain, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("start chain: %w", err)
		}
	}()
	genesis, err := makeGenesis(c)
	if err != nil {
		return nil, err
	}
	stack, err := newNode(ctx, c)
	if err != nil {
		return nil, err
	}
	backend, err := eth.New(stack, ethConfig(genesis, cmp.Or(c.GasLimit, defaultGasLimit)))
	if err != nil {
		return nil, errors.Join(err, stack.Close())
	}
	// Without limits on addresses and topics, which protect public nodes.
	stack.RegisterAPIs([]rpc.API{{
		Namespace: "eth",
		Service:   filters.NewFilterAPI(filters.NewFilterSystem(backend.APIBackend, filters.Config{})),
	}})
	if err := stack.Start(); err != nil {
		return nil, errors.Join(err, stack.Close())
	}
	backend.SetSynced() // there is no one to sync with

	loop, stop := context.WithCancel(context.Background())
	chain := &Chain{node: stack, eth: backend, epoch: cmp.Or(c.Epoch, 32), kept: c.Dir != "", log: cmp.Or(c.Log, slog.Default()), stop: stop}
	chain.close = sync.OnceValue(func() error {
		stop()
		chain.loop.Wait()
		// A Commit of someone else may still run.
		chain.sealing.Lock()
		defer chain.sealing.Unlock()
		return stack.Close()
	})
	if err := chain.index(ctx); err != nil {
		return nil, errors.Join(err, chain.Close())
	}
	chain.mark()
	switch {
	case c.Manual:
	case c.BlockTime > 0:
		chain.loop.Go(func() { chain.tick(loop, c.BlockTime) })
	default:
		arrived := chain.watch(loop)
		chain.loop.Go(func() { chain.follow(loop, arrived, c.Idle) })
	}
	return chain, nil
}

// HTTPURL is the URL of the JSON-RPC endpoint over HTTP: the namespaces eth, net, web3 and txpool.
func (c *Chain) HTTPURL() string { return c.node.HTTPEndpoint() }

// WSURL is the URL of the same over WebSocket, with subscriptions.
func (c *Chain) WSURL() string { return c.node.WSEndpoint() }

// ChainID is the chain's id, 1337.
func (c *Chain) ChainID() *big.Int { return new(big.Int).Set(c.eth.BlockChain().Config().ChainID) }

// Commit makes a block of the transactions that wait, as many as fit, and returns the hash of the head. Transactions that
// were sent before the call are in it unless their fee cap is below the base fee. A block that cannot be made is logged
// and leaves the head as it was.
func (c *Chain) Commit() common.Hash {
	if _, err := c.seal(); err != nil {
		c.log.Error("block not made", "error", err)
	}
	return c.eth.BlockChain().CurrentBlock().Hash()
}

// Fork makes the block with this hash the head, for the next one to be built on. On a chain in memory it may be any block
// that ever was on it; a chain in a directory archives what is final after a minute, and forking to below that is an error.
// The transactions of the blocks that this takes off the chain wait again, if there are at most 64 such blocks, so they are
// in the next block but for those that have become invalid. Forking to before the finalized block is something that no real
// chain does: afterwards the block forked to is the finalized one.
func (c *Chain) Fork(parent common.Hash) error {
	c.sealing.Lock()
	defer c.sealing.Unlock()
	block := c.eth.BlockChain().GetBlockByHash(parent)
	if block == nil {
		return fmt.Errorf("fork: no block %s", parent)
	}
	archived, err := c.eth.ChainDb().Ancients()
	if err != nil {
		return fmt.Errorf("fork: %w", err)
	}
	if block.NumberU64()+1 < archived {
		return fmt.Errorf("fork: block %d is below the %d that are archived", block.NumberU64(), archived)
	}
	if _, err := c.eth.BlockChain().SetCanonical(block); err != nil {
		return fmt.Errorf("fork: %w", err)
	}
	c.mark()
	if err := c.eth.TxPool().Sync(); err != nil {
		return fmt.Errorf("fork: wait for the transaction pool: %w", err)
	}
	return nil
}

// Close stops making blocks, waits for the one being made, and closes the endpoints and the database. Calling it again
// returns the same answer.
func (c *Chain) Close() error { return c.close() }
