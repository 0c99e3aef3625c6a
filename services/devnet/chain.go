package devnet

import (
	"cmp"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"maps"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/miner"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
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

// Fork makes the block with this hash the head, for the next one to be built on. It may be any block that ever was on the
// chain. The transactions of the blocks that this takes off the chain wait again, if there are at most 64 such blocks,
// so they are in the next block but for those that have become invalid. Forking to before the finalized block is
// something that no real chain does: afterwards the block forked to is the finalized one.
func (c *Chain) Fork(parent common.Hash) error {
	c.sealing.Lock()
	defer c.sealing.Unlock()
	block := c.eth.BlockChain().GetBlockByHash(parent)
	if block == nil {
		return fmt.Errorf("fork: no block %s", parent)
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

// tick makes a block every period.
func (c *Chain) tick(ctx context.Context, period time.Duration) {
	ticker := time.NewTicker(period)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			c.Commit()
		}
	}
}

// follow makes blocks while transactions wait, and one without any after each period of nothing.
func (c *Chain) follow(ctx context.Context, arrived <-chan struct{}, period time.Duration) {
	for {
		var idle <-chan time.Time
		if period > 0 {
			idle = time.After(period)
		}
		select {
		case <-ctx.Done():
			return
		case <-arrived:
		case <-idle:
			if _, err := c.seal(); err != nil {
				c.log.Error("block not made", "error", err)
			}
			continue
		}
		for wait := settle; wait > 0; {
			if !sleep(ctx, wait) {
				return
			}
			included, err := c.seal()
			if err != nil {
				c.log.Error("block not made", "error", err)
			}
			waiting, _ := c.eth.TxPool().Stats()
			switch {
			case waiting == 0:
				wait = 0
			case included == 0:
				wait = patience
			default:
				wait = spacing
			}
		}
		// The next transaction may come at once; its block may not.
		if !sleep(ctx, spacing-settle) {
			return
		}
	}
}

// watch signals that transactions have come in since the last signal was taken. It keeps up with the pool whatever else
// goes on, because the pool waits for its subscribers, and whoever makes a block waits for the pool.
func (c *Chain) watch(ctx context.Context) <-chan struct{} {
	events := make(chan core.NewTxsEvent)
	// Resurrected ones too: those that a Fork took off the chain.
	subscription := c.eth.TxPool().SubscribeTransactions(events, true)
	arrived := make(chan struct{}, 1)
	c.loop.Go(func() {
		defer subscription.Unsubscribe()
		for {
			select {
			case <-ctx.Done():
				return
			case <-subscription.Err():
				return // the pool is closed
			case <-events:
			}
			select {
			case arrived <- struct{}{}:
			default:
			}
		}
	})
	return arrived
}

// sleep reports whether the time has passed before ctx ended.
func sleep(ctx context.Context, d time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}

// seal makes a block on top of the head and reports how many transactions are in it.
func (c *Chain) seal() (transactions int, err error) {
	c.sealing.Lock()
	defer c.sealing.Unlock()
	// The pool sorts new transactions in the background.
	if err := c.eth.TxPool().Sync(); err != nil {
		return 0, fmt.Errorf("wait for the transaction pool: %w", err)
	}
	chain := c.eth.BlockChain()
	parent := chain.CurrentBlock()
	args := &miner.BuildPayloadArgs{
		Parent:      parent.Hash(),
		Timestamp:   max(uint64(time.Now().Unix()), parent.Time+1),
		Withdrawals: types.Withdrawals{},
		BeaconRoot:  new(common.Hash),
	}
	// Also what tells the blocks on the two sides of a fork apart, should all else be the same.
	rand.Read(args.Random[:])
	block, _, err := c.eth.Miner().BuildTestingPayload(args, nil, false, nil)
	if err != nil {
		return 0, fmt.Errorf("build block %d: %w", parent.Number.Uint64()+1, err)
	}
	if _, err := chain.InsertBlockWithoutSetHead(context.Background(), block, false); err != nil {
		return 0, fmt.Errorf("insert block %d: %w", block.NumberU64(), err)
	}
	if _, err := chain.SetCanonical(block); err != nil {
		return 0, fmt.Errorf("set head to block %d: %w", block.NumberU64(), err)
	}
	c.mark()
	if c.kept {
		// The database buffers its write-ahead log in the process: without this, kill -9 cost the last six blocks or so.
		if err := c.eth.ChainDb().SyncKeyValue(); err != nil {
			return 0, fmt.Errorf("sync block %d to disk: %w", block.NumberU64(), err)
		}
	}
	// It follows the head in the background, too: until it has, it counts and offers what is already included.
	if err := c.eth.TxPool().Sync(); err != nil {
		return 0, fmt.Errorf("wait for the transaction pool: %w", err)
	}
	return len(block.Transactions()), nil
}

// mark sets the safe and the finalized block after a change of the head.
func (c *Chain) mark() {
	chain := c.eth.BlockChain()
	behind := func(blocks uint64, last *types.Header) *types.Header {
		head := chain.CurrentBlock().Number.Uint64()
		number := uint64(0)
		if head > blocks {
			number = head - blocks
		}
		// What was final stays final, also after a fork to a lower head, unless the fork was to before it.
		if last != nil {
			number = max(number, min(last.Number.Uint64(), head))
		}
		return chain.GetHeaderByNumber(number)
	}
	chain.SetFinalized(behind(2*c.epoch, chain.CurrentFinalBlock()))
	chain.SetSafe(behind(c.epoch, chain.CurrentSafeBlock()))
}

// index declares that a chain of nothing but its genesis has all of its transactions, none, in the index for lookups.
// go-ethereum starts the index with block 1, and until then answers a lookup of a transaction that it does not know with
// the error "transaction indexing is in progress" instead of null.
func (c *Chain) index(ctx context.Context) error {
	chain := c.eth.BlockChain()
	if chain.CurrentBlock().Number.Sign() == 0 {
		rawdb.WriteTxIndexTail(c.eth.ChainDb(), 0)
		// The indexer reads that after each event of a new head, of which this is one.
		if _, err := chain.SetCanonical(chain.Genesis()); err != nil {
			return fmt.Errorf("set head to genesis: %w", err)
		}
	}
	for !chain.TxIndexDone() {
		if !sleep(ctx, time.Millisecond) {
			return fmt.Errorf("%w while waiting for the transaction index", context.Cause(ctx))
		}
	}
	return nil
}

// newNode makes the node that serves JSON-RPC and keeps the database. A node that was just killed may hold Dir a little
// longer.
func newNode(ctx context.Context, c ChainConfig) (*node.Node, error) {
	config := node.DefaultConfig
	config.Name = "freehold"
	config.DataDir = c.Dir
	config.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	modules := []string{"eth", "net", "web3", "txpool"}
	config.HTTPModules, config.WSModules = modules, modules
	var err error
	if config.HTTPHost, config.HTTPPort, err = splitAddr(c.HTTPAddr); err != nil {
		return nil, err
	}
	if config.WSHost, config.WSPort, err = splitAddr(c.WSAddr); err != nil {
		return nil, err
	}
	// The limits protect public nodes. An indexer that catches up asks for much in a batch, and transactions of 128 KiB
	// are sent 64 at a time.
	config.BatchRequestLimit = 10_000
	config.BatchResponseMaxSize = 256 << 20
	config.HTTPBodyLimit = 64 << 20

	deadline := time.Now().Add(5 * time.Second)
	for {
		n, err := node.New(&config)
		if !errors.Is(err, node.ErrDatadirUsed) || time.Now().After(deadline) {
			return n, err
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("%w while waiting for the process that uses %s to end", context.Cause(ctx), c.Dir)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// splitAddr splits a host:port to listen on. A node listens only if it is given a host.
func splitAddr(addr string) (host string, port int, err error) {
	if addr == "" {
		return "127.0.0.1", 0, nil
	}
	host, digits, err := net.SplitHostPort(addr)
	if err != nil {
		return "", 0, err
	}
	if port, err = strconv.Atoi(digits); err != nil || port < 0 || port > 65535 {
		return "", 0, fmt.Errorf("address %s: not a port number", addr)
	}
	return cmp.Or(host, "127.0.0.1"), port, nil
}

func ethConfig(genesis *core.Genesis, gasLimit uint64) *ethconfig.Config {
	config := ethconfig.Defaults
	config.Genesis = genesis
	config.SyncMode = ethconfig.FullSync
	// Each block's state is written as the block is. The path scheme and the snapshot would keep the newest states in
	// memory until a clean stop, and without pruning a fork may go back as far as it likes.
	config.StateScheme = rawdb.HashScheme
	config.NoPruning = true
	config.SnapshotCache = 0
	config.TrieDirtyCache = 0
	config.TrieCleanCache = 32
	config.DatabaseCache = 64 // MiB
	config.NoPrefetch = true  // warming caches ahead of execution pays on large states only
	config.LogNoHistory = true
	config.TransactionHistory = 0 // every transaction can be looked up

	config.Miner.GasCeil = gasLimit
	config.Miner.GasPrice = big.NewInt(1)
	// A sender may have 64 transactions of the largest size, 4 slots each, in the pool at once, and come in any order.
	config.TxPool.NoLocals = true
	config.TxPool.AccountSlots = 1024
	config.TxPool.AccountQueue = 1024
	config.TxPool.GlobalSlots = 16 << 10
	config.TxPool.GlobalQueue = 16 << 10
	config.RPCTxFeeCap = 0 // ether here has no worth to protect
	config.RPCGasCap = max(config.RPCGasCap, gasLimit)
	return &config
}

// makeGenesis returns the first block: the one that the chain in Dir was made with, or a new one.
func makeGenesis(c ChainConfig) (*core.Genesis, error) {
	million := new(big.Int).Mul(big.NewInt(1e6), big.NewInt(params.Ether))
	// No fork that mainnet does not have yet: what it costs to store something would be several times higher.
	config := *params.AllDevChainProtocolChanges
	config.AmsterdamTime, config.BogotaTime = nil, nil
	genesis := &core.Genesis{
		Config:     &config,
		GasLimit:   cmp.Or(c.GasLimit, defaultGasLimit),
		Difficulty: new(big.Int),
		BaseFee:    big.NewInt(params.InitialBaseFee),
		// Contracts that blocks since Cancun and Prague call.
		Alloc: maps.Clone(core.SystemContractAllocs()),
	}
	for _, account := range c.Funded {
		genesis.Alloc[account] = types.Account{Balance: million}
	}
	if c.Dir == "" {
		return genesis, nil
	}
	path := filepath.Join(c.Dir, "genesis.json")
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return genesis, writeGenesis(path, genesis)
	}
	if err != nil {
		return nil, err
	}
	kept := new(core.Genesis)
	if err := json.Unmarshal(b, kept); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	for _, account := range c.Funded {
		if kept.Alloc[account].Balance == nil {
			return nil, fmt.Errorf("the chain in %s was made without funds for %s: use the keys that it was made with, or another directory", c.Dir, account)
		}
	}
	return kept, nil
}

// writeGenesis writes the file whole or not at all: it comes before the database, which would not fit a second version.
func writeGenesis(path string, genesis *core.Genesis) error {
	b, err := json.MarshalIndent(genesis, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	if err := os.WriteFile(path+".new", b, 0o600); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}
