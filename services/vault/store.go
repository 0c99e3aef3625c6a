package vault

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/tink-crypto/tink-go/v2/aead/subtle"

	"freehold/services/fault"
	"freehold/services/postgres"
)

// draws is how often a token is drawn before its form counts as used up.
const draws = 8

// store is StoreTx in a transaction of its own, tried again with keys that were rotated meanwhile.
func (s *Service) store(ctx context.Context, p *Prepared) (tokens []Token, err error) {
	for try := 0; ; try++ {
		err = postgres.InTx(ctx, s.pool, func(tx pgx.Tx) (err error) {
			tokens, err = s.StoreTx(ctx, tx, p)
			return err
		})
		// The version was destroyed after it was read, or the subject erased.
		var pg *pgconn.PgError
		if !errors.As(err, &pg) || pg.ConstraintName != "vault_subjects_keyset" && pg.ConstraintName != "vault_tokens_subject" || try == 3 {
			return tokens, err
		}
		if p.keys, err = s.load(ctx, p.keys.clientID); err != nil {
			return nil, err
		}
	}
}

// subject is whom values are about, with the data key opened.
type subject struct {
	id  int64
	key *subtle.AESGCM
}

// StoreTx keeps what was prepared in the caller's transaction and returns the tokens, in order.
func (s *Service) StoreTx(ctx context.Context, tx pgx.Tx, p *Prepared) ([]Token, error) {
	clientID := p.keys.clientID
	same := slices.ContainsFunc(p.items, func(i prepared) bool { return i.SameToken })
	if same {
		// While it holds, no rotation makes a version under which the same value would be looked for elsewhere.
		const lock = `select pg_advisory_xact_lock_shared(hashtext('freehold vault'), hashtext($1))`
		if _, err := tx.Exec(ctx, lock, clientID); err != nil {
			return nil, fmt.Errorf("lock keyset: %w", err)
		}
		versions, err := s.versions(ctx, tx, clientID)
		if err != nil {
			return nil, err
		}
		fresh := &keys{clientID: clientID, digest: p.keys.digest}
		for _, v := range versions {
			if v.purpose == purposeVault {
				fresh.vault = append(fresh.vault, v)
			}
		}
		p = &Prepared{p.items, fresh}
	}
	subjects, err := s.subjects(ctx, tx, p)
	if err != nil {
		return nil, err
	}
	tokens := make([]Token, len(p.items))
	waiting := make([]int, 0, len(p.items))
	for i := range p.items {
		waiting = append(waiting, i)
	}
	for try := 0; len(waiting) > 0; try++ {
		if same {
			if waiting, err = s.known(ctx, tx, p, subjects, waiting, tokens); err != nil {
				return nil, err
			}
		}
		if try == draws {
			return nil, fault.At(DomainTooSmall, "format", "has hardly a token left for values of this form: use %q", UUID)
		}
		if waiting, err = s.insert(ctx, tx, p, subjects, waiting, tokens); err != nil {
			return nil, err
		}
	}
	return tokens, nil
}

// subjects returns the subjects of items with their data keys, which are made where there are none.
func (s *Service) subjects(ctx context.Context, tx pgx.Tx, p *Prepared) (map[string]subject, error) {
	names := make([]string, 0, len(p.items))
	for _, item := range p.items {
		names = append(names, item.Subject)
	}
	slices.Sort(names) // in one order, so that two transactions cannot wait for each other
	names = slices.Compact(names)
	wrapped, current := make([][]byte, len(names)), p.keys.current()
	for i, name := range names {
		key := make([]byte, keyBytes)
		rand.Read(key) // never fails
		var err error
		if wrapped[i], err = current.wrap.Encrypt(key, subjectData(p.keys.clientID, name, current.number)); err != nil {
			return nil, fmt.Errorf("wrap data key: %w", err)
		}
	}
	const insert = `
insert into vault_subjects (client_id, subject, keyset_id, wrapped)
select $1, subject, $3, wrapped
  from unnest($2::text[], $4::bytea[]) as s (subject, wrapped)
 where not exists (select from vault_subjects k where k.client_id = $1 and k.subject = s.subject)
    on conflict (client_id, subject) do nothing`
	// A statement of its own: only a new snapshot sees the row of a transaction that the insert waited for.
	const read = `
select id, subject, keyset_id, wrapped
  from vault_subjects
 where client_id = $1 and subject = any($2)`
	batch := &pgx.Batch{}
	batch.Queue(insert, p.keys.clientID, names, current.id, wrapped)
	batch.Queue(read, p.keys.clientID, names)
	results := tx.SendBatch(ctx, batch)
	_, err := results.Exec()
	found := make(map[string]subject, len(names))
	if err == nil {
		var rows pgx.Rows
		if rows, err = results.Query(); err == nil {
			var (
				id, keysetID int64
				name         string
				sealed       []byte
			)
			_, err = pgx.ForEachRow(rows, []any{&id, &name, &keysetID, &sealed}, func() error {
				key, err := s.dataKey(ctx, p.keys, name, keysetID, sealed)
				found[name] = subject{id, key}
				return err
			})
		}
	}
	if err := errors.Join(err, results.Close()); err != nil {
		return nil, fmt.Errorf("make data keys: %w", err)
	}
	return found, nil
}

// dataKey opens a subject's data key.
func (s *Service) dataKey(ctx context.Context, k *keys, name string, keysetID int64, wrapped []byte) (*subtle.AESGCM, error) {
	v := k.byID(keysetID)
	if v == nil { // rotated since they were read
		fresh, err := s.load(ctx, k.clientID)
		if err != nil {
			return nil, err
		}
		if v = fresh.byID(keysetID); v == nil {
			return nil, errCorrupt
		}
	}
	key, err := v.wrap.Decrypt(wrapped, subjectData(k.clientID, name, v.number))
	if err != nil {
		return nil, errCorrupt
	}
	return subtle.NewAESGCM(key)
}

// errCorrupt is that what is in the database does not open: it was altered, or moved to where it does not belong.
var errCorrupt = fault.New(Corrupt, "the value does not open: its row or its key is not what was written")

func subjectData(clientID, name string, version int) []byte {
	return joined("data key", clientID, name, fmt.Sprint(version))
}

// valueData is what a sealed value is bound to.
func valueData(clientID, token string, t Type, version int) []byte {
	return joined("value", clientID, token, string(t), fmt.Sprint(version))
}

// known fills in tokens that same values of their subjects have, and returns the items that have none.
func (s *Service) known(ctx context.Context, tx pgx.Tx, p *Prepared, subjects map[string]subject, waiting []int, tokens []Token) (rest []int, err error) {
	const expired = `
delete from vault_tokens
 where subject_id = $1 and type = $2 and format = $3 and last4 = $4 and blind = any($5::bytea[]) and same and expires_at <= $6`
	const find = `
select ` + tokenColumns + `
  from vault_tokens t
  join vault_subjects u on u.id = t.subject_id
 where t.subject_id = $1 and t.type = $2 and t.format = $3 and t.last4 = $4 and t.blind = any($5::bytea[]) and t.same
 limit 1`
	batch := &pgx.Batch{}
	for _, i := range waiting {
		if item := &p.items[i]; item.SameToken {
			args := []any{subjects[item.Subject].id, item.Type, item.Format, item.KeepLast4, p.keys.blinds(item.Type, item.key)}
			batch.Queue(expired, append(slices.Clone(args), s.now())...)
			batch.Queue(find, args...)
		}
	}
	results := tx.SendBatch(ctx, batch)
	defer func() { err = errors.Join(err, results.Close()) }()
	for _, i := range waiting {
		if !p.items[i].SameToken {
			rest = append(rest, i)
			continue
		}
		if _, err := results.Exec(); err != nil {
			return nil, fmt.Errorf("delete expired token: %w", err)
		}
		rows, err := results.Query()
		if err != nil {
			return nil, fmt.Errorf("find token: %w", err)
		}
		tokens[i], err = pgx.CollectExactlyOneRow(rows, scanToken)
		if errors.Is(err, pgx.ErrNoRows) {
			rest = append(rest, i)
		} else if err != nil {
			return nil, fmt.Errorf("find token: %w", err)
		}
	}
	return rest, nil
}

// insert draws tokens for items and inserts them, and returns the items whose token was taken, or whose value has one.
func (s *Service) insert(ctx context.Context, tx pgx.Tx, p *Prepared, subjects map[string]subject, waiting []int, tokens []Token) ([]int, error) {
	if len(waiting) == 0 {
		return nil, nil
	}
	clientID, current, now := p.keys.clientID, p.keys.current(), s.now().UTC().Truncate(time.Microsecond)
	n := len(waiting)
	var (
		texts, types, formats = make([]string, n), make([]string, n), make([]string, n)
		ids                   = make([]int64, n)
		sealed, blinds        = make([][]byte, n), make([][]byte, n)
		last4, same           = make([]bool, n), make([]bool, n)
		metadata              = make([]map[string]string, n)
		expires               = make([]*time.Time, n)
	)
	for j, i := range waiting {
		item := &p.items[i]
		token, err := item.shape.draw()
		if err != nil {
			return nil, err
		}
		of := subjects[item.Subject]
		if sealed[j], err = of.key.Encrypt([]byte(item.value), valueData(clientID, token, item.Type, current.number)); err != nil {
			return nil, fmt.Errorf("seal value: %w", err)
		}
		if item.Searchable {
			blinds[j] = current.blind(item.Type, item.key)
		}
		if item.TTL > 0 {
			at := now.Add(item.TTL)
			expires[j] = &at
		}
		texts[j], ids[j], types[j], formats[j], last4[j], same[j], metadata[j] = token, of.id, string(item.Type), string(item.Format), item.KeepLast4, item.SameToken, item.Metadata
		tokens[i] = Token{Token: token, Subject: item.Subject, Type: item.Type, Format: item.Format, Metadata: item.Metadata, CreatedAt: now}
		if expires[j] != nil {
			tokens[i].ExpiresAt = *expires[j]
		}
	}
	const insert = `
insert into vault_tokens (client_id, token, subject_id, type, format, last4, version, sealed, blind, same, metadata, expires_at, created_at)
select $1, token, subject_id, type, format, last4, $2, sealed, blind, same, metadata, expires_at, $3
  from unnest($4::text[], $5::bigint[], $6::text[], $7::text[], $8::bool[], $9::bytea[], $10::bytea[], $11::bool[], $12::jsonb[], $13::timestamptz[])
    as r (token, subject_id, type, format, last4, sealed, blind, same, metadata, expires_at)
    on conflict do nothing
returning token`
	rows, err := tx.Query(ctx, insert, clientID, current.number, now, texts, ids, types, formats, last4, sealed, blinds, same, metadata, expires)
	if err != nil {
		return nil, fmt.Errorf("insert tokens: %w", err)
	}
	inserted, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return nil, fmt.Errorf("insert tokens: %w", err)
	}
	if len(inserted) == n {
		return nil, nil
	}
	taken := make(map[string]bool, len(inserted))
	for _, token := range inserted {
		taken[token] = true
	}
	var rest []int
	for _, i := range waiting {
		if !taken[tokens[i].Token] {
			rest = append(rest, i)
		}
	}
	return rest, nil
}

// sealedRow is a token's row with what it takes to open it.
type sealedRow struct {
	Token
	clientID  string
	subjectID int64
	version   int
	sealed    []byte
	keysetID  int64
	wrapped   []byte
}

// sealed reads tokens of clients, in pairs. One that is not there, one that has expired and one of another client are all
// the same to it: no row.
func (s *Service) sealed(ctx context.Context, db postgres.Querier, clients, tokens []string) ([]sealedRow, error) {
	const query = `
select ` + tokenColumns + `, t.client_id, t.subject_id, t.version, t.sealed, u.keyset_id, u.wrapped
  from unnest($1::text[], $2::text[]) as r (client_id, token)
  join vault_tokens t on t.client_id = r.client_id and t.token = r.token
  join vault_subjects u on u.id = t.subject_id
 where t.expires_at is null or t.expires_at > $3`
	rows, err := db.Query(ctx, query, clients, tokens, s.now())
	if err != nil {
		return nil, fmt.Errorf("read tokens: %w", err)
	}
	found, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (r sealedRow, err error) {
		var expires *time.Time
		err = row.Scan(&r.Token.Token, &r.Subject, &r.Type, &r.Format, &r.Metadata, &expires, &r.CreatedAt,
			&r.clientID, &r.subjectID, &r.version, &r.sealed, &r.keysetID, &r.wrapped)
		r.ExpiresAt = *cmp.Or(expires, &time.Time{})
		return r, err
	})
	if err != nil {
		return nil, fmt.Errorf("read tokens: %w", err)
	}
	return found, nil
}

// open opens a value.
func (s *Service) open(ctx context.Context, k *keys, r sealedRow) (string, error) {
	key, err := s.dataKey(ctx, k, r.Subject, r.keysetID, r.wrapped)
	if err != nil {
		return "", err
	}
	value, err := key.Decrypt(r.sealed, valueData(k.clientID, r.Token.Token, r.Type, r.version))
	if err != nil {
		return "", errCorrupt
	}
	return string(value), nil
}
