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

// ErrSignerChanged says that a change of a platform's signer is not, or no more, the one that was asked for.
var ErrSignerChanged = errors.New("another change of the platform's signer was begun or made meanwhile")

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

// SignerChange is a change of a platform's signer that is under way; zero addresses where there is none.
type SignerChange struct {
	Signer common.Address // who signs now
	Next   common.Address // who is given roles, to sign afterwards
	Former common.Address // whose roles are taken away; not while there is a next one
}

// ReadSignerChange tells how far a change of a platform's signer is.
func ReadSignerChange(ctx context.Context, db postgres.Querier, chainID int64) (c SignerChange, err error) {
	return readSignerChange(ctx, db, chainID, "")
}

// SignerChangeTx is ReadSignerChange, and keeps it so until the caller's transaction ends.
func SignerChangeTx(ctx context.Context, tx pgx.Tx, chainID int64) (c SignerChange, err error) {
	return readSignerChange(ctx, tx, chainID, `
   for share`)
}

func readSignerChange(ctx context.Context, db postgres.Querier, chainID int64, lock string) (c SignerChange, err error) {
	const query = `
select coalesce(signer, ''), coalesce(next_signer, ''), coalesce(former_signer, '')
  from platforms
 where chain_id = $1`
	var signer, next, former []byte
	if err := db.QueryRow(ctx, query+lock, chainID).Scan(&signer, &next, &former); err != nil {
		return c, fmt.Errorf("read the change of the platform's signer: %w", err)
	}
	return SignerChange{common.BytesToAddress(signer), common.BytesToAddress(next), common.BytesToAddress(former)}, nil
}

// BeginSignerChange notes whom the signer is to be replaced by, before that account is given any role. Begun again it
// changes nothing. ErrSignerChanged if the signer is not from, or another change is under way.
func BeginSignerChange(ctx context.Context, db postgres.Querier, chainID int64, from, to common.Address) error {
	return changeSigner(ctx, db, chainID, from, to, `
   set next_signer = $3
 where former_signer is null
   and coalesce(next_signer, $3) = $3`)
}

// ChangeSignerTx makes a platform's operations be enqueued for the next signer from the commit on, after all transactions
// that enqueue for the present one have ended. ErrSignerChanged if the change under way is not this one.
func ChangeSignerTx(ctx context.Context, tx pgx.Tx, chainID int64, from, to common.Address) error {
	if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock`+signerLock); err != nil {
		return fmt.Errorf("lock the platform's signer: %w", err)
	}
	return changeSigner(ctx, tx, chainID, from, to, `
   set signer = $3,
       next_signer = null,
       former_signer = signer
 where next_signer = $3`)
}

// AbandonSignerChange gives up a change before operations are for the next signer: that one is then a former signer, whose
// roles are to be taken away. ErrSignerChanged if the change under way is not this one.
func AbandonSignerChange(ctx context.Context, db postgres.Querier, chainID int64, from, to common.Address) error {
	return changeSigner(ctx, db, chainID, from, to, `
   set next_signer = null,
       former_signer = $3
 where next_signer = $3`)
}

func changeSigner(ctx context.Context, db postgres.Querier, chainID int64, from, to common.Address, change string) error {
	sql := `
update platforms` + change + `
   and chain_id = $1
   and signer = $2
returning true`
	var changed bool
	switch err := db.QueryRow(ctx, sql, chainID, from, to).Scan(&changed); {
	case errors.Is(err, pgx.ErrNoRows):
		return ErrSignerChanged
	case err != nil:
		return fmt.Errorf("change the platform's signer: %w", err)
	}
	return nil
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

// Roles are those of an account on the access manager: the administrator's, which is 0, and the platform's own.
type Roles struct {
	Usable []uint64 // at once, without a delay
	Held   []uint64 // in whatever way: also with a delay, or from a time to come
}

// Roles asks for the roles of an account, all as of one block.
func (p Platform) Roles(ctx context.Context, chain Backend, account common.Address) (roles Roles, err error) {
	manager := bindings.NewAccessManager()
	var questions [][]byte
	for role := range uint64(roleIssuer + len(roleNames)) {
		questions = append(questions, manager.PackHasRole(role, account), manager.PackGetAccess(role, account))
	}
	raw, err := chain.CallContract(ctx, ethereum.CallMsg{To: &p.Authority, Data: manager.PackMulticall(questions)}, nil)
	if err != nil {
		return roles, fmt.Errorf("ask for the roles of %s: %w", account, err)
	}
	answers, err := manager.UnpackMulticall(raw)
	if err != nil {
		return roles, fmt.Errorf("read the roles of %s: %w", account, err)
	}
	for role := range len(answers) / 2 {
		has, err := manager.UnpackHasRole(answers[2*role])
		if err != nil {
			return roles, fmt.Errorf("read the roles of %s: %w", account, err)
		}
		granted, err := manager.UnpackGetAccess(answers[2*role+1])
		if err != nil {
			return roles, fmt.Errorf("read the roles of %s: %w", account, err)
		}
		if has.IsMember && has.ExecutionDelay == 0 {
			roles.Usable = append(roles.Usable, uint64(role))
		}
		if granted.Since.Sign() > 0 {
			roles.Held = append(roles.Held, uint64(role))
		}
	}
	return roles, nil
}
