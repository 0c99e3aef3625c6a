package txmgr

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"freehold/services/postgres"
)

var (
	// ErrHeld says that another replica works the lane.
	ErrHeld = errors.New("another replica holds the lane")
	// ErrLost says that another replica has taken the lane over: nothing was written.
	ErrLost = errors.New("the lane was taken over")
)

// lease is the right to act. What is known through it (the next nonce, the count of unmined transactions) is true in
// memory because nobody else may write: every write checks the fence under a lock on the lane's row.
type lease struct {
	fence int64
	nonce uint64    // next to be given out
	until time.Time // by this process's clock, counted from before the question was sent, so never too late
}

// Hold takes the lease, or renews it once a third of it has passed. ErrHeld if another replica has it.
func (l *Lane) Hold(ctx context.Context) error {
	if l.lease != nil && time.Until(l.lease.until) > l.Lease*2/3 {
		return nil
	}
	if l.lease != nil {
		err := l.fenced(ctx, func(pgx.Tx) error { return nil })
		if !errors.Is(err, ErrLost) {
			return err
		}
	}
	taken, err := l.take(ctx)
	if err != nil {
		return err
	}
	if !taken {
		if err := l.open(ctx); err != nil {
			return err
		}
		if taken, err = l.take(ctx); err != nil {
			return err
		}
	}
	if !taken {
		return ErrHeld
	}
	l.view, l.next, l.stall = view{}, common.Hash{}, stall{}
	l.tracked, l.echoed = time.Time{}, time.Time{}
	l.refused, l.told = trouble{}, report{}
	if l.unmined, err = l.countUnmined(ctx); err != nil {
		l.lease = nil
		return err
	}
	l.Logger.Info("lane taken", "fence", l.lease.fence, "nonce", l.lease.nonce, "unmined", l.unmined)
	return nil
}

func (l *Lane) take(ctx context.Context) (bool, error) {
	const sql = `
update lanes
   set holder = $3,
       fence = fence + 1,
       lease_until = clock_timestamp() + $4::interval
 where chain_id = $1
   and signer = $2
   and (lease_until < clock_timestamp() or holder = $3)
returning fence, next_nonce`
	at := time.Now()
	var got lease
	err := l.Pool.QueryRow(ctx, sql, l.ChainID, l.address(), l.holder, l.Lease).Scan(&got.fence, &got.nonce)
	if errors.Is(err, pgx.ErrNoRows) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("take lane: %w", err)
	}
	got.until = at.Add(l.Lease)
	l.lease = &got
	return true, nil
}

// open makes the lane's row if there is none. Only here does the chain decide the next nonce; from then on the row does.
func (l *Lane) open(ctx context.Context) error {
	var exists bool
	const find = `select exists (select from lanes where chain_id = $1 and signer = $2)`
	if err := l.Pool.QueryRow(ctx, find, l.ChainID, l.address()).Scan(&exists); err != nil {
		return fmt.Errorf("find lane: %w", err)
	}
	if exists {
		return nil
	}
	nonce, err := l.nonceAt(ctx, "pending")
	if err != nil {
		return fmt.Errorf("open lane: %w", err)
	}
	const insert = `
insert into lanes (chain_id, signer, next_nonce)
values ($1, $2, $3)
on conflict do nothing`
	if _, err := l.Pool.Exec(ctx, insert, l.ChainID, l.address(), int64(nonce)); err != nil {
		return fmt.Errorf("open lane: %w", err)
	}
	return nil
}

// fenced runs f in a transaction that holds the lane's row and renews the lease, and returns ErrLost if the lease has
// passed to another. After any other error it is unknown what was committed, so the lease is given up in memory and
// everything read again.
func (l *Lane) fenced(ctx context.Context, f func(pgx.Tx) error) error {
	if l.lease == nil {
		return ErrLost
	}
	const sql = `
update lanes
   set lease_until = clock_timestamp() + $4::interval
 where chain_id = $1
   and signer = $2
   and fence = $3`
	at := time.Now()
	err := postgres.InTx(ctx, l.Pool, func(tx pgx.Tx) error {
		tag, err := tx.Exec(ctx, sql, l.ChainID, l.address(), l.lease.fence, l.Lease)
		if err != nil {
			return fmt.Errorf("renew lease: %w", err)
		}
		if tag.RowsAffected() == 0 {
			return ErrLost
		}
		return f(tx)
	})
	if err != nil {
		if !errors.Is(err, errWithdrawn) { // f's own word, so that it is known that nothing was
			l.lease = nil
		}
		return err
	}
	l.lease.until = at.Add(l.Lease)
	return nil
}

// held reports whether the lane may still act, without asking.
func (l *Lane) held() bool { return l.lease != nil && time.Now().Before(l.lease.until) }

// Release gives the lease up, if this lane has it, so that another replica need not wait for its end.
func (l *Lane) Release(ctx context.Context) error {
	l.lease = nil
	ctx, cancel := context.WithTimeout(ctx, l.Timeout)
	defer cancel()
	const sql = `
with released as (
    update lanes
       set lease_until = '-infinity'
     where chain_id = $1
       and signer = $2
       and holder = $3
    returning 1
)
select pg_notify($4, $5) from released`
	_, err := l.Pool.Exec(ctx, sql, l.ChainID, l.address(), l.holder, channel, wakeword(l.ChainID, l.Signer.Address()))
	if err != nil {
		return fmt.Errorf("release lane: %w", err)
	}
	return nil
}

func (l *Lane) countUnmined(ctx context.Context) (n int, err error) {
	const sql = `
select count(*)
  from transactions t
 where chain_id = $1
   and signer = $2
   and not settled
   and not exists (select from receipts r where r.transaction_id = t.id)`
	if err := l.Pool.QueryRow(ctx, sql, l.ChainID, l.address()).Scan(&n); err != nil {
		return 0, fmt.Errorf("count unmined: %w", err)
	}
	return n, nil
}
