package access_test

import (
	"bytes"
	"context"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/migrations"
	"freehold/services/access"
	"freehold/services/fault"
	"freehold/services/postgres/postgrestest"
)

var pepper = bytes.Repeat([]byte("p"), 32)

// bundle is a service with a clock that only the test moves.
type bundle struct {
	*access.Service
	pool   *pgxpool.Pool
	now    func() time.Time
	sleep  func(time.Duration)
	client access.Client
}

func setup(t testing.TB) *bundle {
	t.Helper()
	var mu sync.Mutex
	now := time.Now().Truncate(time.Microsecond)
	b := &bundle{
		pool:  postgrestest.New(t),
		now:   func() time.Time { mu.Lock(); defer mu.Unlock(); return now },
		sleep: func(d time.Duration) { mu.Lock(); defer mu.Unlock(); now = now.Add(d) },
	}
	b.Service = b.replica(t)
	var err error
	if b.client, err = b.CreateClient(t.Context(), "Gutsverwaltung Süd"); err != nil {
		t.Fatal(err)
	}
	return b
}

// replica is one more process on the same database.
func (b *bundle) replica(t testing.TB) *access.Service {
	t.Helper()
	s, err := access.New(access.Config{Pool: b.pool, Pepper: pepper, Now: b.now})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (b *bundle) key(t testing.TB, expires time.Time) (string, access.Key) {
	t.Helper()
	key, k, err := b.CreateKey(t.Context(), b.client.ID, "ci", access.Test, expires)
	if err != nil {
		t.Fatal(err)
	}
	return key, k
}

func TestKeyOpensAndIsNotStored(t *testing.T) {
	t.Parallel()
	b := setup(t)
	key, k := b.key(t, time.Time{})
	caller, err := b.Authenticate(t.Context(), key)
	if err != nil || caller.ClientID != b.client.ID || caller.KID != k.KID {
		t.Errorf("Authenticate = %+v, %v; want %s and %s", caller, err, b.client.ID, k.KID)
	}
	if want := b.now().Add(90 * 24 * time.Hour); !k.ExpiresAt.Equal(want) {
		t.Errorf("expires %v, want %v", k.ExpiresAt, want)
	}
	var row string
	if err := b.pool.QueryRow(t.Context(), `select api_keys::text || encode(digest, 'escape') from api_keys`).Scan(&row); err != nil {
		t.Fatal(err)
	}
	if secret := key[strings.LastIndex(key, "_")+1:]; strings.Contains(row, secret) || strings.Contains(row, secret[:20]) {
		t.Errorf("the row holds the secret: %s", row)
	}
	keys, err := b.Keys(t.Context(), b.client.ID)
	if err != nil || len(keys) != 1 || keys[0].KID != k.KID || keys[0].Name != "ci" {
		t.Errorf("Keys = %+v, %v", keys, err)
	}
}

func TestBadKeysAnswerAlike(t *testing.T) {
	t.Parallel()
	b := setup(t)
	key, k := b.key(t, time.Time{})
	foreign := setup(t) // its keys are well-formed, and unknown here
	unknown, _ := foreign.key(t, time.Time{})
	other, err := access.New(access.Config{Pool: b.pool, Pepper: bytes.Repeat([]byte("q"), 32)})
	if err != nil {
		t.Fatal(err)
	}
	// A known kid with a secret of another key.
	kidOf := func(key string) string { return strings.Split(key, "_")[2] }
	wrong := access.Seal(strings.Replace(unknown[:len(unknown)-6], kidOf(unknown), k.KID, 1))

	_, want := b.Authenticate(t.Context(), unknown)
	if !fault.Is(want, fault.Unauthorized) {
		t.Fatalf("unknown key: %v", want)
	}
	for name, err := range map[string]error{
		"empty":        authenticate(t, b.Service, ""),
		"typo":         authenticate(t, b.Service, key[:len(key)-1]+"-"),
		"wrong secret": authenticate(t, b.Service, wrong),
		"wrong pepper": authenticate(t, other, key),
		"again":        authenticate(t, b.Service, unknown),
	} {
		if err == nil || err.Error() != want.Error() {
			t.Errorf("%s: %v, want %v", name, err, want)
		}
	}
	if err := authenticate(t, b.Service, key); err != nil {
		t.Errorf("the right key after the wrong ones: %v", err)
	}
}

func TestTypoNeedsNoDatabase(t *testing.T) {
	t.Parallel()
	s, err := access.New(access.Config{Pepper: pepper}) // a nil pool: a query would panic
	if err != nil {
		t.Fatal(err)
	}
	if err := authenticate(t, s, "fh_dev_0123456789ab_"+strings.Repeat("z", 49)); !fault.Is(err, fault.Unauthorized) {
		t.Error(err)
	}
}

func TestRevocationIsSeenByAllWithinASecond(t *testing.T) {
	t.Parallel()
	b := setup(t)
	key, k := b.key(t, time.Time{})
	replica := b.replica(t)
	for _, s := range []*access.Service{b.Service, replica} {
		if err := authenticate(t, s, key); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.Revoke(t.Context(), k.KID); err != nil {
		t.Fatal(err)
	}
	if err := authenticate(t, b.Service, key); !fault.Is(err, fault.Unauthorized) {
		t.Errorf("where it was revoked: %v", err)
	}
	b.sleep(time.Second)
	if err := authenticate(t, replica, key); !fault.Is(err, fault.Unauthorized) {
		t.Errorf("at the replica a second later: %v", err)
	}
	before := revokedAt(t, b)
	b.sleep(time.Hour)
	if err := b.Revoke(t.Context(), k.KID); err != nil || !revokedAt(t, b).Equal(before) {
		t.Errorf("the second revocation: %v, moved the time from %v to %v", err, before, revokedAt(t, b))
	}
	if err := b.Revoke(t.Context(), "nosuchkey000"); !fault.Is(err, fault.NotFound) {
		t.Errorf("unknown kid: %v", err)
	}
}

func TestExpiryIsExact(t *testing.T) {
	t.Parallel()
	b := setup(t)
	key, _ := b.key(t, b.now().Add(500*time.Millisecond))
	b.sleep(499 * time.Millisecond)
	if err := authenticate(t, b.Service, key); err != nil {
		t.Errorf("before: %v", err)
	}
	b.sleep(time.Millisecond) // the cached row is still fresh
	if err := authenticate(t, b.Service, key); !fault.Is(err, fault.Unauthorized) {
		t.Errorf("after: %v", err)
	}
}

func TestBadInput(t *testing.T) {
	t.Parallel()
	b := setup(t)
	for _, name := range []string{"", "a\x00b", "\xff", strings.Repeat("x", 201)} {
		if _, err := b.CreateClient(t.Context(), name); !fault.Is(err, fault.Invalid) {
			t.Errorf("client %q: %v", name, err)
		}
	}
	for _, c := range []struct {
		client, name string
		env          access.Env
		expires      time.Duration
		want         fault.Code
	}{
		{"cli_none", "x", access.Dev, time.Hour, fault.NotFound},
		{b.client.ID, "", access.Dev, time.Hour, fault.Invalid},
		{b.client.ID, "x", "prod", time.Hour, fault.Invalid},
		{b.client.ID, "x", access.Dev, -time.Hour, fault.Invalid},
		{b.client.ID, "x", access.Dev, 181 * 24 * time.Hour, fault.Invalid},
	} {
		if _, _, err := b.CreateKey(t.Context(), c.client, c.name, c.env, b.now().Add(c.expires)); !fault.Is(err, c.want) {
			t.Errorf("%+v: %v", c, err)
		}
	}
	if _, err := access.New(access.Config{Pool: b.pool, Pepper: []byte("short")}); err == nil {
		t.Error("a short pepper is taken")
	}
}

func TestLastUseIsWrittenByFlush(t *testing.T) {
	t.Parallel()
	b := setup(t)
	key, _ := b.key(t, time.Time{})
	for range 3 {
		b.sleep(time.Second)
		if err := authenticate(t, b.Service, key); err != nil {
			t.Fatal(err)
		}
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if err := b.Flush(ended); err == nil {
		t.Error("a flush that cannot reach the database says nothing")
	}
	if err := b.Run(ended); err != nil { // flushes what the one before could not
		t.Fatal(err)
	}
	keys, err := b.Keys(t.Context(), b.client.ID)
	if err != nil || !keys[0].LastUsedAt.Equal(b.now()) {
		t.Errorf("last used %v, want %v (%v)", keys[0].LastUsedAt, b.now(), err)
	}
}

func TestConcurrentUse(t *testing.T) {
	t.Parallel()
	b := setup(t)
	key, k := b.key(t, time.Time{})
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 50 {
				if caller, err := b.Authenticate(t.Context(), key); err != nil || caller.KID != k.KID {
					t.Errorf("%+v, %v", caller, err)
				}
				b.sleep(100 * time.Millisecond)
			}
		})
	}
	all.Wait()
}

func BenchmarkAuthenticate(b *testing.B) {
	f := setup(b)
	key, _ := f.key(b, time.Time{})
	for b.Loop() {
		if _, err := f.Authenticate(b.Context(), key); err != nil {
			b.Fatal(err)
		}
	}
}

func authenticate(t *testing.T, s *access.Service, key string) error {
	t.Helper()
	_, err := s.Authenticate(t.Context(), key)
	return err
}

func revokedAt(t *testing.T, b *bundle) time.Time {
	t.Helper()
	keys, err := b.Keys(t.Context(), b.client.ID)
	if err != nil {
		t.Fatal(err)
	}
	return keys[0].RevokedAt
}

// A key may do what it was made for: an issuer's work by default, or what is named.
func TestScopes(t *testing.T) {
	t.Parallel()
	b := setup(t)
	for _, c := range []struct{ asked, want []access.Scope }{
		{nil, access.IssuerScopes()},
		{access.AllScopes(), access.AllScopes()},
		{[]access.Scope{access.TokensMint, access.HoldingsRead, access.TokensMint}, []access.Scope{access.HoldingsRead, access.TokensMint}},
	} {
		key, k, err := b.CreateKey(t.Context(), b.client.ID, "x", access.Test, time.Time{}, c.asked...)
		if err != nil || !slices.Equal(k.Scopes, c.want) {
			t.Fatalf("made for %v: %v, %v", c.asked, k.Scopes, err)
		}
		caller, err := b.Authenticate(t.Context(), key)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range access.AllScopes() {
			if got, want := caller.May(s), slices.Contains(c.want, s); got != want {
				t.Errorf("made for %v, may %s: %t", c.asked, s, got)
			}
		}
	}
	for _, s := range []access.Scope{access.VaultDetokenize, access.VaultSearch, access.VaultErase} {
		if slices.Contains(access.IssuerScopes(), s) {
			t.Errorf("an issuer has %s", s)
		}
	}
	if _, _, err := b.CreateKey(t.Context(), b.client.ID, "x", access.Test, time.Time{}, "tokens:print"); !fault.Is(err, fault.Invalid) || !strings.Contains(err.Error(), "tokens:mint") {
		t.Errorf("a scope that there is not: %v", err)
	}
	// Keys from before there were scopes.
	var of string
	const column = `select string_agg(s, ' ' order by s) from api_keys, unnest(scopes) s where kid = $1`
	_, k, err := b.CreateKey(t.Context(), b.client.ID, "x", access.Test, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	if err := b.pool.QueryRow(t.Context(), column, k.KID).Scan(&of); err != nil {
		t.Fatal(err)
	}
	migration, err := migrations.FS.ReadFile("0022_scopes.sql")
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile(`'([a-z]+:[a-z]+)'`).FindAllStringSubmatch(string(migration), -1)
	var earlier []string
	for _, m := range named {
		earlier = append(earlier, m[1])
	}
	if of != strings.Join(earlier, " ") {
		t.Errorf("an issuer's key: %s\nan earlier key:  %s", of, earlier)
	}
}
