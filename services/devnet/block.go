package devnet

import (
	"context"
	"crypto/rand"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/miner"
)

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
	if !c.kept {
		// Each minute the database moves what it has as final to a store that only grows, and forgets all other branches:
		// a fork to below that would find the old blocks by number. What is in memory needs neither, nor a restart.
		rawdb.WriteFinalizedBlockHash(c.eth.ChainDb(), common.Hash{})
	}
}
