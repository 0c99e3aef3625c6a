package txmgr

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Signer holds the key of a lane. SignTx fails for a transaction that is not of chainID.
type Signer interface {
	Address() common.Address
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// Config of a lane. Pool, Chain, ChainID and Signer are required; of the others zero means the default in brackets.
type Config struct {
	Pool    *pgxpool.Pool
	Chain   Chain
	ChainID int64
	Signer  Signer
	Logger  *slog.Logger // [slog.Default()]

	MaxElements int    // of a transaction [200]
	MaxGas      uint64 // of a transaction [16,000,000: EIP-7825 caps it at 2^24]
	Overhead    uint64 // gas of a transaction beside its elements': base, calldata head, entry checks [60,000]
	MaxInFlight int    // transactions without a receipt [64: geth's pool keeps 16 of an account without question, and more while it is not full]

	MinTip      *big.Int      // wei per gas; without base fees the minimal price [0.001 gwei: below it geth's default builder leaves a transaction out]
	MaxFeeCap   *big.Int      // wei per gas that no attempt exceeds [500 gwei]
	Stale       time.Duration // how long the account's next transaction may wait before its fees rise [15 s]
	StaleBlocks uint64        // and how many blocks must have passed it by [3]

	Lease       time.Duration // after which a silent holder is replaced, within a quarter of it [6 s]
	Poll        time.Duration // of an idle queue [200 ms]
	Rebroadcast time.Duration // age at which an unmined attempt is sent again, and again [5 s]
	Timeout     time.Duration // of one request to the node [3 s]
}

// DefaultMaxFeeCap is Config's default for MaxFeeCap, in wei per gas.
const DefaultMaxFeeCap = 500e9

// defaultOverhead is Config's default for Overhead, and what accounts reckon with.
const defaultOverhead = 60_000

// defaultMaxInFlight is how many transactions without a receipt a lane has at most: see Config.
const defaultMaxInFlight = 64

// Lane is one replica's worker for one (chain, signer). Its methods are not safe for concurrent use.
type Lane struct {
	Config
	chainID *big.Int
	holder  string

	lease   *lease      // nil while another replica may hold it
	view    view        // the chain as last seen
	moved   time.Time   // when the head last changed, as seen from here
	tracked time.Time   // when Track last succeeded
	sent    time.Time   // when Send last sent
	echoed  time.Time   // when Echo last ran
	unmined int         // transactions without a receipt, exact while the lease is held
	next    common.Hash // newest attempt at the account's next nonce, if that is ours
	stall   stall       // how long it has been that
	gap     time.Time   // since when nonces are missing before it
	wishes  bool        // Track saw some
	refused trouble     // what the node said to the last broadcast
	told    report      // what was last written down
}

// never is the time of what has not happened yet.
var never time.Time

// New makes a lane; Run or its steps work it.
func New(c Config) (*Lane, error) {
	if c.Pool == nil || c.Chain == nil || c.Signer == nil || c.ChainID <= 0 {
		return nil, errors.New("a lane needs a pool, a chain, a chain id and a signer")
	}
	c.MaxElements = cmp.Or(c.MaxElements, 200)
	c.MaxGas = cmp.Or(c.MaxGas, 16_000_000)
	c.Overhead = cmp.Or(c.Overhead, defaultOverhead)
	c.MaxInFlight = cmp.Or(c.MaxInFlight, defaultMaxInFlight)
	c.MinTip = cmp.Or(c.MinTip, big.NewInt(1e6))
	c.MaxFeeCap = cmp.Or(c.MaxFeeCap, big.NewInt(DefaultMaxFeeCap))
	c.Stale = cmp.Or(c.Stale, 15*time.Second)
	c.StaleBlocks = cmp.Or(c.StaleBlocks, 3)
	c.Lease = cmp.Or(c.Lease, 6*time.Second)
	c.Poll = cmp.Or(c.Poll, 200*time.Millisecond)
	c.Rebroadcast = cmp.Or(c.Rebroadcast, 5*time.Second)
	c.Timeout = cmp.Or(c.Timeout, 3*time.Second)
	c.Logger = cmp.Or(c.Logger, slog.Default()).
		With("chain", c.ChainID, "signer", c.Signer.Address().Hex())
	return &Lane{Config: c, chainID: big.NewInt(c.ChainID), holder: rand.Text()}, nil
}

func (l *Lane) address() []byte { return l.Signer.Address().Bytes() }

// Run works the lane until ctx is done, whenever the lease is free or its own, and releases it in the end. Any number of
// replicas may run one.
func (l *Lane) Run(ctx context.Context) error {
	woken := make(chan struct{}, 1)
	listening := make(chan struct{})
	go func() {
		defer close(listening)
		l.listen(ctx, woken)
	}()
	for ctx.Err() == nil {
		pause, err := l.step(ctx)
		wake := woken
		if err != nil && ctx.Err() == nil {
			l.Logger.Warn("lane step failed", "error", err)
			pause, wake = time.Second, nil
		}
		if pause == 0 {
			continue
		}
		timer := time.NewTimer(pause)
		select {
		case <-ctx.Done():
		case <-wake:
		case <-timer.C:
		}
		timer.Stop()
	}
	<-listening
	return l.Release(context.WithoutCancel(ctx))
}

// step does what is due and returns how long nothing will be.
func (l *Lane) step(ctx context.Context) (time.Duration, error) {
	if err := l.Hold(ctx); errors.Is(err, ErrHeld) {
		return l.Lease / 4, nil
	} else if err != nil {
		return 0, err
	}
	n, err := l.Send(ctx)
	if l.watchDue() {
		// Also when nothing can be sent, since the signer or the database may be at fault and not the chain.
		err = errors.Join(err, l.watch(ctx))
	}
	if e := l.report(ctx, err); e != nil {
		err = errors.Join(err, e)
	}
	if n > 0 || err != nil {
		return 0, err
	}
	return l.pause(), nil
}

// watch follows what is in flight: receipts whenever the head has changed, or at least every second; then what they call for.
func (l *Lane) watch(ctx context.Context) error {
	if l.unmined > 0 {
		if err := l.look(ctx); err != nil {
			return err
		}
	}
	if l.tracked.After(l.moved) && time.Since(l.tracked) < time.Second {
		return nil
	}
	if err := l.Track(ctx); err != nil {
		return err
	}
	if l.unmined == 0 {
		return nil
	}
	if err := l.Heed(ctx); err != nil {
		return err
	}
	if err := l.Bump(ctx); err != nil {
		return err
	}
	if time.Since(l.echoed) < l.Rebroadcast {
		return nil
	}
	return l.Echo(ctx)
}

// pause until the next step. While something is in flight the head is polled, at first every 50 ms, then the older it
// gets the less often, up to every half second: a block is seen within an eighth of the time it took. The queue of a busy
// lane is polled every 20 ms, since not every intent wakes it (see EnqueueTx).
func (l *Lane) pause() time.Duration {
	p := l.Poll
	if time.Since(l.sent) < time.Second {
		p = min(p, 20*time.Millisecond)
	}
	if l.unmined > 0 {
		p = min(p, max(time.Millisecond, l.pace()-time.Since(l.view.at)))
	}
	return p
}

func (l *Lane) watchDue() bool {
	if l.unmined == 0 {
		return time.Since(l.tracked) >= time.Second
	}
	return time.Since(l.view.at) >= l.pace()
}

func (l *Lane) pace() time.Duration {
	last := l.moved
	if l.sent.After(last) {
		last = l.sent
	}
	return min(max(time.Since(last)/8, 50*time.Millisecond), 500*time.Millisecond)
}
