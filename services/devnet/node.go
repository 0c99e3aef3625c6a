package devnet

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
)

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
