package vault

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"freehold/services/fault"
	"freehold/services/postgres"
)

// rewrapBatch is how many rows one transaction of a re-wrap changes.
const rewrapBatch = 500

// Rotate adds a version to a client's keyset, under which everything new is from then on (within keysetsFor, in other
// processes). What there is stays readable, and is brought over by Rewrap. purpose is "vault" or "vaultless".
func (s *Service) Rotate(ctx context.Context, clientID, purpose string) (newest int, err error) {
	if !slices.Contains(Purposes(), purpose) {
		return 0, fault.At(fault.Invalid, "purpose", "must be one of %q", Purposes())
	}
	if _, err := s.keys(ctx, clientID); err != nil {
		return 0, err
	}
	err = postgres.InTx(ctx, s.pool, func(tx pgx.Tx) error {
		const lock = `select pg_advisory_xact_lock(hashtext('freehold vault'), hashtext($1))`
		if _, err := tx.Exec(ctx, lock, clientID); err != nil {
			return fmt.Errorf("lock keyset: %w", err)
		}
		const next = `select max(version) + 1 from vault_keysets where client_id = $1 and purpose = $2`
		if err := tx.QueryRow(ctx, next, clientID, purpose).Scan(&newest); err != nil {
			return fmt.Errorf("read keyset: %w", err)
		}
		return s.addVersion(ctx, tx, clientID, purpose, newest)
	})
	s.forget(clientID)
	return newest, err
}

// Progress is how far a re-wrap is.
type Progress struct{ Done, Left int64 }

// RewrapKeysets wraps all keysets that another KEK than the present one wrapped. What is done is done, so after a kill it
// goes on where it was.
func (s *Service) RewrapKeysets(ctx context.Context, report func(Progress)) error {
	const find = `
select id, client_id, purpose, version, wrapped, count(*) over ()
  from vault_keysets
 where kek <> $1
 order by id
 limit 1`
	const update = `update vault_keysets set kek = $2, wrapped = $3 where id = $1`
	for done := int64(0); ; done++ {
		kek := s.kek.ID()
		var (
			id, left          int64
			clientID, purpose string
			number            int
			wrapped           []byte
		)
		err := s.pool.QueryRow(ctx, find, kek).Scan(&id, &clientID, &purpose, &number, &wrapped, &left)
		if errors.Is(err, pgx.ErrNoRows) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read keyset: %w", err)
		}
		data := keysetData(clientID, purpose, number)
		secret, err := s.kek.Unwrap(ctx, wrapped, data)
		if err == nil {
			wrapped, err = s.kek.Wrap(ctx, secret, data)
		}
		if err != nil {
			return fmt.Errorf("wrap keyset %s %d of %s: %w", purpose, number, clientID, err)
		}
		if _, err := s.pool.Exec(ctx, update, id, kek, wrapped); err != nil {
			return fmt.Errorf("update keyset: %w", err)
		}
		report(Progress{done + 1, left - 1})
	}
}

// KEKs counts the keysets by the KEK that wraps them.
func (s *Service) KEKs(ctx context.Context) (map[string]int64, error) {
	const query = `select kek, count(*) from vault_keysets group by kek`
	rows, err := s.pool.Query(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("count keysets: %w", err)
	}
	counts := map[string]int64{}
	var (
		kek string
		n   int64
	)
	_, err = pgx.ForEachRow(rows, []any{&kek, &n}, func() error { counts[kek] = n; return nil })
	return counts, err
}

// Rewrap brings data keys, sealed values and blind indexes of a client under the newest version of its keyset, 500 rows a
// transaction. What is left is a query, so it may be killed at any time and goes on when run again; readers and writers
// are held up by one such transaction at most.
func (s *Service) Rewrap(ctx context.Context, clientID string, report func(Progress)) error {
	k, err := s.load(ctx, clientID)
	if err != nil {
		return err
	}
	const left = `
select (select count(*) from vault_subjects where client_id = $1 and keyset_id <> $2)
     + (select count(*) from vault_tokens where client_id = $1 and version < $3)`
	var p Progress
	if err := s.pool.QueryRow(ctx, left, clientID, k.current().id, k.current().number).Scan(&p.Left); err != nil {
		return fmt.Errorf("count what is left: %w", err)
	}
	for _, step := range []func(context.Context, pgx.Tx, *keys) (int64, error){s.rewrapSubjects, s.rewrapTokens} {
		for {
			var n int64
			err := postgres.InTx(ctx, s.pool, func(tx pgx.Tx) (err error) {
				n, err = step(ctx, tx, k)
				return err
			})
			if err != nil {
				return err
			}
			if n == 0 {
				break
			}
			p.Done, p.Left = p.Done+n, max(p.Left-n, 0)
			report(p)
		}
	}
	return nil
}

func (s *Service) rewrapSubjects(ctx context.Context, tx pgx.Tx, k *keys) (int64, error) {
	current := k.current()
	const read = `
select id, subject, keyset_id, wrapped
  from vault_subjects
 where client_id = $1 and keyset_id <> $2
 order by id
 limit $3
   for no key update`
	rows, err := tx.Query(ctx, read, k.clientID, current.id, rewrapBatch)
	if err != nil {
		return 0, fmt.Errorf("read data keys: %w", err)
	}
	type row struct {
		ID       int64
		Subject  string
		KeysetID int64
		Wrapped  []byte
	}
	found, err := pgx.CollectRows(rows, pgx.RowToStructByPos[row])
	if err != nil {
		return 0, fmt.Errorf("read data keys: %w", err)
	}
	ids, wrapped := make([]int64, len(found)), make([][]byte, len(found))
	for i, r := range found {
		old := k.byID(r.KeysetID)
		if old == nil {
			return 0, errors.New("the client's keyset was rotated again: run it again")
		}
		key, err := old.wrap.Decrypt(r.Wrapped, subjectData(k.clientID, r.Subject, old.number))
		if err != nil {
			return 0, fmt.Errorf("data key of row %d: %w", r.ID, errCorrupt)
		}
		ids[i] = r.ID
		if wrapped[i], err = current.wrap.Encrypt(key, subjectData(k.clientID, r.Subject, current.number)); err != nil {
			return 0, fmt.Errorf("wrap data key: %w", err)
		}
	}
	const update = `
update vault_subjects s
   set keyset_id = $1, wrapped = r.wrapped
  from unnest($2::bigint[], $3::bytea[]) as r (id, wrapped)
 where s.id = r.id`
	if _, err := tx.Exec(ctx, update, current.id, ids, wrapped); err != nil {
		return 0, fmt.Errorf("update data keys: %w", err)
	}
	return int64(len(found)), nil
}

func (s *Service) rewrapTokens(ctx context.Context, tx pgx.Tx, k *keys) (int64, error) {
	current := k.current()
	const lock = `
select token
  from vault_tokens
 where client_id = $1 and version < $2
 order by token
 limit $3
   for update`
	rows, err := tx.Query(ctx, lock, k.clientID, current.number, rewrapBatch)
	if err != nil {
		return 0, fmt.Errorf("lock tokens: %w", err)
	}
	names, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return 0, fmt.Errorf("lock tokens: %w", err)
	}
	const read = `
select t.token, u.subject, t.type, t.version, t.sealed, t.blind is not null, u.keyset_id, u.wrapped
  from vault_tokens t
  join vault_subjects u on u.id = t.subject_id
 where t.client_id = $1 and t.token = any($2)`
	if rows, err = tx.Query(ctx, read, k.clientID, names); err != nil {
		return 0, fmt.Errorf("read tokens: %w", err)
	}
	type row struct {
		sealedRow
		searchable bool
	}
	found, err := pgx.CollectRows(rows, func(in pgx.CollectableRow) (r row, err error) {
		err = in.Scan(&r.Token.Token, &r.Subject, &r.Type, &r.version, &r.sealed, &r.searchable, &r.keysetID, &r.wrapped)
		return r, err
	})
	if err != nil {
		return 0, fmt.Errorf("read tokens: %w", err)
	}
	tokens, sealed, blinds := make([]string, len(found)), make([][]byte, len(found)), make([][]byte, len(found))
	for i, r := range found {
		key, err := s.dataKey(ctx, k, r.Subject, r.keysetID, r.wrapped)
		if err != nil {
			return 0, err
		}
		value, err := key.Decrypt(r.sealed, valueData(k.clientID, r.Token.Token, r.Type, r.version))
		if err != nil {
			return 0, errCorrupt
		}
		tokens[i] = r.Token.Token
		if sealed[i], err = key.Encrypt(value, valueData(k.clientID, r.Token.Token, r.Type, current.number)); err != nil {
			return 0, fmt.Errorf("seal value: %w", err)
		}
		if r.searchable {
			p, err := r.Type.parse(string(value))
			if err != nil {
				return 0, errCorrupt
			}
			blinds[i] = current.blind(r.Type, p.key)
		}
	}
	const update = `
update vault_tokens t
   set version = $2, sealed = r.sealed, blind = r.blind
  from unnest($3::text[], $4::bytea[], $5::bytea[]) as r (token, sealed, blind)
 where t.client_id = $1 and t.token = r.token`
	if _, err := tx.Exec(ctx, update, k.clientID, current.number, tokens, sealed, blinds); err != nil {
		return 0, fmt.Errorf("update tokens: %w", err)
	}
	return int64(len(found)), nil
}

// Retire destroys the versions of a client's vault keyset before the newest, under which nothing must be any more: a
// data key that is still under one keeps it, by its reference, which is a fault of code conflict.
func (s *Service) Retire(ctx context.Context, clientID string) (retired int64, err error) {
	k, err := s.load(ctx, clientID)
	if err != nil {
		return 0, err
	}
	const remove = `
delete from vault_keysets
 where client_id = $1 and purpose = 'vault' and version < $2
   and not exists (select from vault_tokens where client_id = $1 and version < $2)`
	tag, err := s.pool.Exec(ctx, remove, clientID, k.current().number)
	err = postgres.Violation(err, map[string]*fault.Error{
		"vault_subjects_keyset": fault.New(fault.Conflict, "there is still something under an earlier version: rewrap first"),
	})
	if err != nil {
		return 0, fmt.Errorf("retire keyset: %w", err)
	}
	s.forget(clientID)
	if tag.RowsAffected() == 0 && len(k.vault) > 1 {
		return 0, fault.New(fault.Conflict, "there is still something under an earlier version: rewrap first")
	}
	return tag.RowsAffected(), nil
}

// Erasure is what became of a subject.
type Erasure struct {
	Subject string
	Tokens  int64
	At      time.Time
}

// Erase destroys a subject's data key and deletes its tokens, sealed values and index entries. Copies of the rows that are
// elsewhere, in backups and the write-ahead log, open as long as a copy of the data key is there with them.
//
// Faults: not_found, invalid_request.
func (s *Service) Erase(ctx context.Context, r Reader, name string) (e Erasure, err error) {
	if err := CheckSubject(name); err != nil {
		return e, err
	}
	e = Erasure{Subject: name, At: s.now().UTC()}
	err = postgres.InTx(ctx, s.pool, func(tx pgx.Tx) error {
		// The lock waits for those who are just keeping a value of the subject, and they fail whom it was too late for.
		const lock = `select id from vault_subjects where client_id = $1 and subject = $2 for update`
		var id int64
		err := tx.QueryRow(ctx, lock, r.ClientID, name).Scan(&id)
		if errors.Is(err, pgx.ErrNoRows) {
			return fault.New(fault.NotFound, "there is no such subject")
		}
		if err != nil {
			return fmt.Errorf("lock subject: %w", err)
		}
		tag, err := tx.Exec(ctx, `delete from vault_tokens where subject_id = $1`, id)
		if err != nil {
			return fmt.Errorf("delete tokens: %w", err)
		}
		e.Tokens = tag.RowsAffected()
		if _, err := tx.Exec(ctx, `delete from vault_subjects where id = $1`, id); err != nil {
			return fmt.Errorf("delete subject: %w", err)
		}
		return s.note(ctx, tx, []Access{{Reader: r, At: e.At, Action: "erase", Outcome: "done"}})
	})
	return e, err
}
