package indexer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/services/fault"
	"freehold/services/postgres"
)

// Standby sends reads of the mirror to a streaming replica, as far as nobody can tell. Whoever was told of a block, by
// whichever process, reads no older state afterwards: for each read the primary is asked how far its mirror is, and the
// replica answers once it is there too. If that takes longer than a bound, or the replica fails, the primary answers.
//
// What the primary is asked is one row, and one question serves all reads that wait when it is asked, as a read index
// does in Raft (section 6.4 of its dissertation); so it costs the primary the same however many read. The replica's
// position is read on the connection that then reads, so that both are of one server. Safe for concurrent use.
type Standby struct {
	primary, replica *pgxpool.Pool
	wait             time.Duration
	log              *slog.Logger

	mu     sync.Mutex
	rounds map[int64]*rounds
	until  time.Time // before which the replica is left alone, as it failed
}

const (
	// standbyPoll is how often a replica that is behind is looked at again.
	standbyPoll = 5 * time.Millisecond

	// standbyRest is how long a replica that failed is left alone.
	standbyRest = time.Second
)

// NewStandby makes reads go to the replica. A read waits for it up to wait; 0 means 200 ms.
func NewStandby(primary, replica *pgxpool.Pool, wait time.Duration, log *slog.Logger) *Standby {
	if wait == 0 {
		wait = 200 * time.Millisecond
	}
	return &Standby{primary: primary, replica: replica, wait: wait, log: log, rounds: map[int64]*rounds{}}
}

// height is how far a mirror is: all that a client can have been told of it.
type height struct {
	reorgs                  int64
	number, safe, finalized uint64
}

// reaches reports whether nothing older than other is read at h. After a reorg numbers start anew.
func (h height) reaches(other height) bool {
	if h.reorgs != other.reorgs {
		return h.reorgs > other.reorgs
	}
	return h.number >= other.number && h.safe >= other.safe && h.finalized >= other.finalized
}

func readHeight(ctx context.Context, db postgres.Querier, chainID int64) (h height, err error) {
	const sql = `
		select reorgs, number, safe_number, finalized_number
		  from chains
		 where chain_id = $1`
	err = db.QueryRow(ctx, sql, chainID).Scan(&h.reorgs, &h.number, &h.safe, &h.finalized)
	if errors.Is(err, pgx.ErrNoRows) {
		return height{}, nil // which every replica reaches; the read itself says that there is no mirror
	}
	return h, err
}

// read runs f on the replica or, if need be, on the primary. It may run f on both: f begins anew each time.
func (s *Standby) read(ctx context.Context, chainID int64, f func(postgres.Querier) error) error {
	s.mu.Lock()
	resting := time.Now().Before(s.until)
	s.mu.Unlock()
	if resting {
		return f(s.primary)
	}
	want, err := s.height(ctx, chainID)
	if err != nil {
		return fmt.Errorf("ask the primary how far it is: %w", err)
	}
	conn, err := s.reached(ctx, chainID, want)
	if err == nil && conn != nil {
		err = f(conn)
		conn.Release()
		if err == nil || fault.As(err) != nil {
			return err
		}
	}
	if ctx.Err() != nil {
		return errors.Join(err, ctx.Err())
	}
	if err != nil {
		s.mu.Lock()
		s.until = time.Now().Add(standbyRest)
		s.mu.Unlock()
		s.log.Warn("read replica failed, the primary answers", "error", err, "chain", chainID)
	}
	return f(s.primary)
}

// reached is a connection to the replica once that is as far as is wanted, or nil if it is not in time.
func (s *Standby) reached(ctx context.Context, chainID int64, want height) (*pgxpool.Conn, error) {
	within, cancel := context.WithTimeout(ctx, s.wait)
	defer cancel()
	conn, err := s.replica.Acquire(within)
	if err != nil {
		return nil, fmt.Errorf("reach it: %w", err)
	}
	for {
		h, err := readHeight(within, conn, chainID)
		if err == nil && h.reaches(want) {
			return conn, nil
		}
		if err != nil && within.Err() == nil {
			conn.Release()
			return nil, fmt.Errorf("ask how far it is: %w", err)
		}
		select {
		case <-within.Done():
			conn.Release()
			return nil, nil
		case <-time.After(standbyPoll):
		}
	}
}

// rounds are the questions to the primary about one chain, of which one is asked at a time: whoever comes while one is
// under way waits for the next, which begins after it came.
type rounds struct{ current, next *round }

type round struct {
	done   chan struct{}
	height height
	err    error
}

// height is how far the primary's mirror is, no earlier than when it is called.
func (s *Standby) height(ctx context.Context, chainID int64) (height, error) {
	s.mu.Lock()
	q := s.rounds[chainID]
	if q == nil {
		q = &rounds{}
		s.rounds[chainID] = q
	}
	if q.next == nil {
		q.next = &round{done: make(chan struct{})}
		if q.current == nil {
			q.current, q.next = q.next, nil
			go s.ask(context.WithoutCancel(ctx), chainID, q)
		}
	}
	mine := q.next
	if mine == nil {
		mine = q.current
	}
	s.mu.Unlock()
	select {
	case <-mine.done:
		return mine.height, mine.err
	case <-ctx.Done():
		return height{}, ctx.Err()
	}
}

// askTimeout bounds a question to the primary, which is nobody's alone and so ends with no one's request.
const askTimeout = 10 * time.Second

// ask asks until nobody waits for an answer any more.
func (s *Standby) ask(ctx context.Context, chainID int64, q *rounds) {
	for {
		ctx, cancel := context.WithTimeout(ctx, askTimeout)
		r := q.current // which only this goroutine changes
		r.height, r.err = readHeight(ctx, s.primary, chainID)
		cancel()
		close(r.done)
		s.mu.Lock()
		q.current, q.next = q.next, nil
		more := q.current != nil
		s.mu.Unlock()
		if !more {
			return
		}
	}
}
