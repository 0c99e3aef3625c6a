package indexer

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5/pgxpool"
)

// What a step found instead of blocks to write.
var (
	ErrNothingNew = errors.New("the mirror is at the node's head")
	ErrAhead      = errors.New("the node is behind the mirror") // and of the same chain: it lags
	ErrReorg      = errors.New("blocks were undone")            // the next step follows the chain from their ancestor
)

// Config says what to mirror and how. Zero means the default, where one is named.
type Config struct {
	Pool    *pgxpool.Pool
	Chain   Chain
	ChainID int64

	// The platform's contracts. The factory's events tell of the tokens.
	Factory, Registry, Vault common.Address
	// StartBlock is the first block that is read; none before it may have an event of those contracts.
	StartBlock uint64

	Logger *slog.Logger  // default slog.Default()
	Until  uint64        // the last block that is read; default: however far the chain goes
	Poll   time.Duration // time between looks at the node when there is nothing to do; default 200 ms
	Window Window

	// How far behind the head a block counts as safe and as finalized, if the node does not know these tags.
	// Default 32 and 64.
	SafeDepth, FinalizedDepth uint64

	// DeferIndexes leaves the indexes that only readers need to the end of the first backfill of a database. Until then
	// they wait for what is read.
	DeferIndexes bool
	// EventsOnly leaves out balances and holdings. It is there to measure what they cost: readers find nobody who holds
	// anything.
	EventsOnly bool
}

// Window bounds what one step reads. Within the bounds its size follows the size of the node's answers.
type Window struct {
	Near   uint64 // up to so many blocks from the head, blocks are read by hash and not by range; default 32
	Blocks uint64 // at most so many blocks a step; default 256
	Bytes  int    // aim for answers of at most so many bytes of logs; default 512 kB
	Rows   int    // read windows until they have so many logs, and write those in one transaction; default 20,000
}

// Indexer mirrors one chain. Converge and Run are for one goroutine; replicas have an Indexer each.
type Indexer struct {
	Config
	log *slog.Logger

	// The contracts that count and the accounts that were met, as of a cursor. A step that finds the cursor elsewhere
	// reads them anew.
	watched map[common.Address]watched
	ledger  ledger
	knownAt position
	foreign liveForeign

	rows   copied       // of the COPY under way; kept for its memory, as is the next
	answer bytes.Buffer // to the window that was read
	ahead  ahead
	effort Effort

	node    Chain // asked by the step
	*pace         // of the node
	paces   map[Chain]*pace
	tagged  bool // the node was seen to know safe and finalized
	checked bool // the node was seen to be of the chain
	indexed bool // the database was seen to have all indexes
}

// pace is how much a node is asked for at once.
type pace struct {
	size     uint64 // blocks in the next window
	patience int    // windows to go before it may grow
}

// position is where a cursor is: a block, and how often blocks were undone before it got there. The numbers of accounts
// may be others after an undo, also at the same block.
type position struct {
	number uint64
	hash   common.Hash
	reorgs int64
}

// New makes an indexer; it does nothing until Converge or Run.
func New(c Config) (*Indexer, error) {
	switch zero := (common.Address{}); {
	case c.Pool == nil, c.Chain == nil:
		return nil, errors.New("an indexer needs a pool and a chain")
	case c.ChainID <= 0:
		return nil, fmt.Errorf("chain id %d", c.ChainID)
	case c.Factory == zero, c.Registry == zero, c.Vault == zero:
		return nil, errors.New("an indexer needs the addresses of the factory, the registry and the vault")
	}
	c.Poll = cmp.Or(c.Poll, 200*time.Millisecond)
	c.Window.Near = cmp.Or(c.Window.Near, 32)
	c.Window.Blocks = cmp.Or(c.Window.Blocks, 256)
	c.Window.Bytes = cmp.Or(c.Window.Bytes, 1<<19)
	c.Window.Rows = cmp.Or(c.Window.Rows, 20_000)
	c.SafeDepth = cmp.Or(c.SafeDepth, 32)
	c.FinalizedDepth = cmp.Or(c.FinalizedDepth, 64)
	if c.Logger == nil {
		c.Logger = slog.Default()
	}
	x := &Indexer{Config: c, log: c.Logger.With("chain", c.ChainID), node: c.Chain, paces: make(map[Chain]*pace)}
	x.pace = x.firstPace()
	return x, nil
}

func (x *Indexer) firstPace() *pace { return &pace{size: min(16, x.Window.Blocks)} }

// turn chooses the node of a step, where there are several: each has limits of its own.
func (x *Indexer) turn() {
	several, ok := x.Chain.(Nodes)
	if !ok {
		return
	}
	x.node = several.Node()
	if x.paces[x.node] == nil {
		x.paces[x.node] = x.firstPace()
	}
	x.pace = x.paces[x.node]
}

// Converge takes one step towards what the node has. It returns nil after it wrote blocks, ErrReorg after it took some
// back, ErrNothingNew or ErrAhead if there was nothing to do, and any other error if it failed, having changed nothing.
func (x *Indexer) Converge(ctx context.Context) error {
	x.turn()
	if !x.checked {
		if err := checkChainID(ctx, x.node, x.ChainID); err != nil {
			return err
		}
		x.checked = true
	}
	at, err := x.cursor(ctx)
	if err != nil {
		return err
	}
	next, ok := x.ahead.last(at.position)
	if !ok {
		next = at.number + 1
	}
	v, err := look(ctx, x.node, at.number, next)
	if err != nil {
		return err
	}
	x.tagged = x.tagged || v.safe != nil && v.finalized != nil

	if v.at == nil {
		// The node's head is lower. Whether it lags or is of another fork, its own head tells.
		if uint64(v.latest.Number) >= at.number {
			return errMoved
		}
		same, err := x.holds(ctx, v.latest)
		if err != nil {
			return err
		}
		if same {
			return ErrAhead
		}
		return x.undo(ctx, at, uint64(v.latest.Number))
	}
	if v.at.Hash != at.hash {
		return x.undo(ctx, at, at.number)
	}
	if !x.indexed && x.end(v) <= at.number+x.Window.Near {
		if err := x.buildIndexes(ctx, at.position); err != nil {
			return err
		}
	}
	blocks, err := x.fetch(ctx, at.position, v)
	if err != nil {
		return err
	}
	if len(blocks) == 0 {
		if err := x.settle(ctx, at, v); err != nil {
			return err
		}
		return ErrNothingNew
	}
	return x.advance(ctx, at, v, blocks)
}

// end is the last block to be read, in a view.
func (x *Indexer) end(v view) uint64 {
	if x.Until > 0 {
		return min(x.Until, uint64(v.latest.Number))
	}
	return uint64(v.latest.Number)
}

// Run takes steps until ctx ends, and returns nil then. Between steps that find nothing it waits for the poll interval or
// for word of a new head, whichever comes first; after failures it waits longer each time, and goes on.
func (x *Indexer) Run(ctx context.Context) error {
	heads := newHeads(x.Chain, x.log)
	defer heads.close()
	failures, lagging := 0, false
	for ctx.Err() == nil {
		word := heads.next(ctx) // before the step, which sees the heads up to here; of those that come meanwhile it tells
		err := x.Converge(ctx)
		pause := x.Poll
		switch {
		case err == nil, errors.Is(err, ErrReorg):
			pause = 0
		case errors.Is(err, ErrNothingNew):
		case errors.Is(err, ErrAhead):
			if !lagging {
				x.log.Warn("node lags behind the mirror")
			}
		case ctx.Err() != nil:
			return nil
		default:
			failures++
			pause = max(backoff(x.Poll, failures), Pause(err))
			x.log.Error("indexer step failed", "error", err, "failures", failures, "retry_in", pause)
			heads.close()
			wait(ctx, pause, nil)
			continue
		}
		failures, lagging = 0, errors.Is(err, ErrAhead)
		if pause > 0 {
			wait(ctx, pause, word)
		}
	}
	return nil
}

// backoff doubles the poll interval with each failure, up to ten seconds.
func backoff(poll time.Duration, failures int) time.Duration {
	return min(poll<<min(failures, 10), 10*time.Second)
}

// wait returns after a pause, at word of a head, or when ctx ends.
func wait(ctx context.Context, pause time.Duration, heads <-chan *header) {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	case <-heads:
	}
}

// heads is a subscription to new heads, as far as the node offers one. It only shortens waits: a head that is missed, or
// a subscription that ends, costs a poll interval.
type heads struct {
	chain     Chain
	of        Chain      // the node, where there are several
	node      subscriber // nil: it offers none
	log       *slog.Logger
	word      chan *header
	sub       *rpc.ClientSubscription
	notBefore time.Time
}

const (
	resubscribe      = 5 * time.Second
	subscribeTimeout = 2 * time.Second // meanwhile nothing else is done
)

func newHeads(chain Chain, log *slog.Logger) *heads {
	h := &heads{chain: chain, log: log}
	h.node, _ = chain.(subscriber)
	return h
}

// turn goes over to the node that is asked now, where there are several.
func (h *heads) turn() {
	several, ok := h.chain.(Nodes)
	if !ok {
		return
	}
	if now := several.Node(); now != h.of {
		h.close()
		h.of, h.notBefore = now, time.Time{}
		h.node, _ = now.(subscriber)
	}
}

// next is where word of the next head comes; it drops what came before. Nil, which never brings any, if there is no
// subscription now.
func (h *heads) next(ctx context.Context) <-chan *header {
	h.turn()
	if h.sub != nil {
		select {
		case err := <-h.sub.Err():
			h.log.Warn("subscription to new heads ended", "error", err)
			h.close()
		default:
		}
	}
	if h.sub == nil && h.node != nil && time.Now().After(h.notBefore) {
		h.notBefore = time.Now().Add(resubscribe)
		word := make(chan *header, 16)
		ctx, cancel := context.WithTimeout(ctx, subscribeTimeout)
		defer cancel()
		sub, err := h.node.EthSubscribe(ctx, word, "newHeads")
		switch {
		case errors.Is(err, rpc.ErrNotificationsUnsupported):
			h.node = nil
		case err != nil:
			h.log.Warn("cannot subscribe to new heads", "error", err)
		default:
			h.sub, h.word = sub, word
		}
	}
	if h.sub == nil {
		return nil
	}
	for {
		select {
		case <-h.word:
		default:
			return h.word
		}
	}
}

func (h *heads) close() {
	if h.sub != nil {
		h.sub.Unsubscribe()
		h.sub, h.word = nil, nil
	}
}
