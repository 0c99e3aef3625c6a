// Package access keeps who may call: clients, the tenants of an installation, and their API keys. It owns clients and
// api_keys. A key is shown once; the row holds its HMAC under a pepper that the database does not know, so a stolen
// database opens nothing.
//
// A key is usable from its creation until it expires or is revoked; both are final. Every call is authenticated, so a
// row is cached for cacheFor and no longer: a revocation is seen by every process within that time, by the process that
// made it at once, and without the database nobody is let in.
package access

import (
	"cmp"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype/zeronull"
	"github.com/jackc/pgx/v5/pgxpool"
	"go.jetify.com/typeid"

	"freehold/services/fault"
	"freehold/services/postgres"
)

const (
	defaultLifetime = 90 * 24 * time.Hour
	maxLifetime     = 180 * 24 * time.Hour
	maxName         = 200 // characters
	minPepper       = 16  // bytes
)

// Config is what a Service needs.
type Config struct {
	Pool   *pgxpool.Pool
	Pepper []byte           // at least 16 bytes; with another one no key is known any more
	Now    func() time.Time // time.Now by default
	Logger *slog.Logger     // for Run; slog.Default() by default
}

// Service makes, revokes and verifies keys. Safe for concurrent use.
type Service struct {
	pool   *pgxpool.Pool
	pepper []byte
	now    func() time.Time
	log    *slog.Logger
	cache  cache
	uses   uses
}

// Client is one tenant: it sees its own assets, investors, tokens and operations, and no other's.
type Client struct {
	ID        string // cli_...
	Name      string
	CreatedAt time.Time
}

// Key is what is known of a key without knowing the key. A zero time means never.
type Key struct {
	KID        string
	ClientID   string
	Name       string
	CreatedAt  time.Time
	ExpiresAt  time.Time
	RevokedAt  time.Time
	LastUsedAt time.Time // at most flushEvery late
	Scopes     []Scope   // what it may do, in order
}

// Caller is who an authenticated call comes from.
type Caller struct {
	ClientID string
	KID      string
	scopes   []Scope
}

// May says whether the caller's key has a scope.
func (c Caller) May(s Scope) bool { return slices.Contains(c.scopes, s) }

// New makes a Service.
func New(c Config) (*Service, error) {
	if len(c.Pepper) < minPepper {
		return nil, fmt.Errorf("access: the pepper has %d bytes and needs at least %d", len(c.Pepper), minPepper)
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	return &Service{pool: c.Pool, pepper: c.Pepper, now: c.Now, log: cmp.Or(c.Logger, slog.Default())}, nil
}

// CreateClient makes a tenant.
func (s *Service) CreateClient(ctx context.Context, name string) (Client, error) {
	return s.createClient(ctx, s.pool, name)
}

// CreateClientTx is CreateClient in the caller's transaction.
func (s *Service) CreateClientTx(ctx context.Context, tx pgx.Tx, name string) (Client, error) {
	return s.createClient(ctx, tx, name)
}

func (s *Service) createClient(ctx context.Context, db postgres.Querier, name string) (Client, error) {
	if err := checkName(name); err != nil {
		return Client{}, err
	}
	c := Client{ID: typeid.Must(typeid.WithPrefix("cli")).String(), Name: name}
	const insert = `
insert into clients (id, name)
values ($1, $2)
returning created_at`
	if err := db.QueryRow(ctx, insert, c.ID, c.Name).Scan(&c.CreatedAt); err != nil {
		return Client{}, fmt.Errorf("insert client: %w", err)
	}
	return c, nil
}

// CreateKey makes a key of a client and returns it, this once. It expires at the given time, at most 180 days ahead;
// the zero time means 90 days. It may do what the scopes say; none means IssuerScopes. A client that does not exist is a fault of code not_found.
func (s *Service) CreateKey(ctx context.Context, clientID, name string, env Env, expires time.Time, scopes ...Scope) (key string, k Key, err error) {
	return s.createKey(ctx, s.pool, clientID, name, env, expires, scopes)
}

// CreateKeyTx is CreateKey in the caller's transaction.
func (s *Service) CreateKeyTx(ctx context.Context, tx pgx.Tx, clientID, name string, env Env, expires time.Time, scopes ...Scope) (key string, k Key, err error) {
	return s.createKey(ctx, tx, clientID, name, env, expires, scopes)
}

func (s *Service) createKey(ctx context.Context, db postgres.Querier, clientID, name string, env Env, expires time.Time, scopes []Scope) (key string, k Key, err error) {
	now := s.now()
	if expires.IsZero() {
		expires = now.Add(defaultLifetime)
	}
	switch {
	case !env.valid():
		return "", Key{}, fault.At(fault.Invalid, "env", "must be live, test or dev")
	case !expires.After(now) || expires.After(now.Add(maxLifetime)):
		return "", Key{}, fault.At(fault.Invalid, "expires", "must lie in the next 180 days")
	}
	if err := checkName(name); err != nil {
		return "", Key{}, err
	}
	if len(scopes) == 0 {
		scopes = IssuerScopes()
	}
	if scopes, err = checkScopes(scopes); err != nil {
		return "", Key{}, err
	}
	key, kid, err := generate(env)
	if err != nil {
		return "", Key{}, err
	}
	const insert = `
insert into api_keys (kid, client_id, digest, name, expires_at, scopes)
values ($1, $2, $3, $4, $5, $6)
returning ` + keyColumns
	rows, err := db.Query(ctx, insert, kid, clientID, s.digest(key), name, expires, scopes)
	if err == nil {
		k, err = pgx.CollectExactlyOneRow(rows, scanKey)
	}
	err = postgres.Violation(err, map[string]*fault.Error{
		"api_keys_client_id_fkey": fault.New(fault.NotFound, "there is no client %.64q", clientID),
	})
	if err != nil {
		return "", Key{}, fmt.Errorf("insert api key: %w", err)
	}
	return key, k, nil
}

// Keys returns a client's keys, the newest first.
func (s *Service) Keys(ctx context.Context, clientID string) ([]Key, error) {
	const query = `
select ` + keyColumns + `
  from api_keys
 where client_id = $1
 order by created_at desc, kid`
	rows, err := s.pool.Query(ctx, query, clientID)
	if err != nil {
		return nil, fmt.Errorf("list api keys: %w", err)
	}
	return pgx.CollectRows(rows, scanKey)
}

// Revoke ends a key for ever. To revoke it again changes nothing.
func (s *Service) Revoke(ctx context.Context, kid string) error {
	const update = `
update api_keys
   set revoked_at = coalesce(revoked_at, $2)
 where kid = $1`
	tag, err := s.pool.Exec(ctx, update, kid, s.now())
	if err != nil {
		return fmt.Errorf("revoke api key: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return fault.New(fault.NotFound, "there is no API key %.64q", kid)
	}
	s.cache.forget(kid)
	return nil
}

// The answers to a bad key. A malformed, an unknown and a wrong key are told apart by nobody; that a key is over is said
// only to who proved to have it.
var (
	errBadKey  = fault.New(fault.Unauthorized, "the API key is not valid")
	errRevoked = fault.New(fault.Unauthorized, "the API key is revoked")
	errExpired = fault.New(fault.Unauthorized, "the API key has expired")
)

// Authenticate says whose key the text is. A text with a wrong checksum is refused without a look at the database.
func (s *Service) Authenticate(ctx context.Context, key string) (Caller, error) {
	kid, ok := parse(key)
	if !ok {
		return Caller{}, errBadKey
	}
	now := s.now()
	row, err := s.row(ctx, kid, now)
	if err != nil {
		return Caller{}, err
	}
	// An unknown kid has a row too, with a digest that no key has.
	same := hmac.Equal(row.digest[:], s.digest(key))
	switch {
	case !same || row.clientID == "":
		return Caller{}, errBadKey
	case row.revoked:
		return Caller{}, errRevoked
	case !row.expires.IsZero() && !now.Before(row.expires):
		return Caller{}, errExpired
	}
	s.uses.note(kid, now)
	return Caller{ClientID: row.clientID, KID: kid, scopes: row.scopes}, nil
}

// row reads a key's row through the cache.
func (s *Service) row(ctx context.Context, kid string, now time.Time) (row, error) {
	if r, ok := s.cache.get(kid, now); ok {
		return r, nil
	}
	r := row{until: now.Add(cacheFor)} // counted from before the read: what it misses is younger than that
	const query = `
select client_id, digest, expires_at, revoked_at is not null, scopes
  from api_keys
 where kid = $1`
	var digest []byte
	err := s.pool.QueryRow(ctx, query, kid).Scan(&r.clientID, &digest, (*zeronull.Timestamptz)(&r.expires), &r.revoked, &r.scopes)
	if err != nil && !errors.Is(err, pgx.ErrNoRows) {
		return row{}, fmt.Errorf("read api key: %w", err)
	}
	copy(r.digest[:], digest)
	s.cache.put(kid, r)
	return r, nil
}

func (s *Service) digest(key string) []byte {
	mac := hmac.New(sha256.New, s.pepper)
	mac.Write([]byte(key))
	return mac.Sum(nil)
}

const keyColumns = `kid, client_id, name, created_at, expires_at, revoked_at, last_used_at, scopes`

func scanKey(row pgx.CollectableRow) (k Key, err error) {
	err = row.Scan(&k.KID, &k.ClientID, &k.Name, &k.CreatedAt, (*zeronull.Timestamptz)(&k.ExpiresAt),
		(*zeronull.Timestamptz)(&k.RevokedAt), (*zeronull.Timestamptz)(&k.LastUsedAt), &k.Scopes)
	return k, err
}

// checkName keeps out what Postgres does not take as text.
func checkName(name string) error {
	switch {
	case name == "" || utf8.RuneCountInString(name) > maxName:
		return fault.At(fault.Invalid, "name", "must have 1 to %d characters", maxName)
	case !utf8.ValidString(name) || strings.ContainsRune(name, 0):
		return fault.At(fault.Invalid, "name", "must be text in UTF-8 without NUL")
	}
	return nil
}

// cacheFor is how long a row may be believed; cacheSize bounds what a flood of made-up kids can take.
const (
	cacheFor  = time.Second
	cacheSize = 10_000
)

// row is what verifying a key takes. An unknown kid has no clientID.
type row struct {
	clientID string
	digest   [sha256.Size]byte
	expires  time.Time
	revoked  bool
	scopes   []Scope
	until    time.Time
}

type cache struct {
	mu   sync.RWMutex
	rows map[string]row
}

func (c *cache) get(kid string, now time.Time) (row, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	r, ok := c.rows[kid]
	return r, ok && now.Before(r.until)
}

// put keeps a row. A full cache starts anew: within cacheFor it would be empty in any case.
func (c *cache) put(kid string, r row) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.rows == nil || len(c.rows) >= cacheSize {
		c.rows = make(map[string]row)
	}
	c.rows[kid] = r
}

func (c *cache) forget(kid string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.rows, kid)
}
