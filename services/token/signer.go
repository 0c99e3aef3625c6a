package token

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/bindings"
	"freehold/services/postgres"
)

// ErrSignerChanged says that a platform's signer is not the one that was to be replaced.
var ErrSignerChanged = errors.New("the platform has another signer by now, or a former one that still has roles")

// signerLock is held shared by whoever has read which signer to enqueue for, until it commits, and alone by who changes
// that. An advisory lock, since those who wait for a row that others share may wait for ever.
const signerLock = `(hashtext('freehold signer')::bigint)`

// SignerTx returns who signs a platform's operations, and own where nothing says so. It is never from a cache, and holds
// until the caller's transaction ends: once another signer is set, nothing more is enqueued for this one. Of the locks of
// a transaction it should be the last.
func SignerTx(ctx context.Context, tx pgx.Tx, chainID int64, own common.Address) (common.Address, error) {
	// Two statements, since the second's snapshot has to be later than the lock. They share a round trip.
	batch := new(pgx.Batch)
	batch.Queue(`select pg_advisory_xact_lock_shared` + signerLock)
	signer := own
	batch.Queue(`select signer from platforms where chain_id = $1 and signer is not null`, chainID).QueryRow(func(row pgx.Row) error {
		if err := row.Scan(&signer); !errors.Is(err, pgx.ErrNoRows) {
			return err
		}
		return nil
	})
	if err := tx.SendBatch(ctx, batch).Close(); err != nil {
		return signer, fmt.Errorf("read the platform's signer: %w", err)
	}
	return signer, nil
}

// ChangeSignerTx makes a platform's operations be enqueued for another signer from the commit on, after all transactions
// that enqueue for the present one have ended. ErrSignerChanged if that
// is not from, or if the change before is not finished.
func ChangeSignerTx(ctx context.Context, tx pgx.Tx, chainID int64, from, to common.Address) error {
	if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock`+signerLock); err != nil {
		return fmt.Errorf("lock the platform's signer: %w", err)
	}
	const change = `
update platforms
   set signer = $3,
       former_signer = signer
 where chain_id = $1
   and signer = $2
   and former_signer is null`
	tag, err := tx.Exec(ctx, change, chainID, from, to)
	if err != nil {
		return fmt.Errorf("change the platform's signer: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return ErrSignerChanged
	}
	return nil
}

// FormerSigner is the signer that the present one has replaced and whose roles are not revoked; zero: none.
func FormerSigner(ctx context.Context, db postgres.Querier, chainID int64) (former common.Address, err error) {
	const query = `
select coalesce(former_signer, '')
  from platforms
 where chain_id = $1`
	var raw []byte
	if err := db.QueryRow(ctx, query, chainID).Scan(&raw); err != nil {
		return former, fmt.Errorf("read the platform's former signer: %w", err)
	}
	return common.BytesToAddress(raw), nil
}

// ForgetSigner notes that a former signer has no roles any more.
func ForgetSigner(ctx context.Context, pool *pgxpool.Pool, chainID int64, former common.Address) error {
	const forget = `
update platforms
   set former_signer = null
 where chain_id = $1
   and former_signer = $2`
	if _, err := pool.Exec(ctx, forget, chainID, former); err != nil {
		return fmt.Errorf("forget the former signer: %w", err)
	}
	return nil
}

// Roles are those of an account on the access manager: the administrator's, which is 0, and the platform's own, each only
// if it can be used at once.
func (p Platform) Roles(ctx context.Context, chain Backend, account common.Address) (roles []uint64, err error) {
	manager := bindings.NewAccessManager()
	var questions [][]byte
	for role := range uint64(roleIssuer + len(roleNames)) {
		questions = append(questions, manager.PackHasRole(role, account))
	}
	raw, err := chain.CallContract(ctx, ethereum.CallMsg{To: &p.Authority, Data: manager.PackMulticall(questions)}, nil)
	if err != nil {
		return nil, fmt.Errorf("ask for the roles of %s: %w", account, err)
	}
	answers, err := manager.UnpackMulticall(raw)
	if err != nil {
		return nil, fmt.Errorf("read the roles of %s: %w", account, err)
	}
	for role, answer := range answers {
		has, err := manager.UnpackHasRole(answer)
		if err != nil {
			return nil, fmt.Errorf("read the roles of %s: %w", account, err)
		}
		if has.IsMember && has.ExecutionDelay == 0 {
			roles = append(roles, uint64(role))
		}
	}
	return roles, nil
}
