package vault

import (
	"context"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/tink-crypto/tink-go/v2/aead/subtle"
	"github.com/tink-crypto/tink-go/v2/tink"

	"freehold/services/fault"
	"freehold/services/postgres"
)

// The purposes of a keyset.
const (
	purposeVault     = "vault"
	purposeVaultless = "vaultless"
)

// Purposes lists what a client has keysets for.
func Purposes() []string { return []string{purposeVault, purposeVaultless} }

const keyBytes = 32

// keysetsFor is how long a client's versions may be believed. One that is rotated meanwhile still opens what it sealed.
const keysetsFor = 10 * time.Second

// version is one version of a client's keyset, opened.
type version struct {
	id      int64 // of its row
	number  int
	purpose string
	secret  []byte

	wrap  tink.AEAD // of data keys
	index []byte    // the key of the blind index
}

// keys is a client's keysets, opened. It is not changed once made.
type keys struct {
	clientID  string
	vault     []*version // the newest last
	vaultless []*version
	digest    []byte // the key of digests that never change
	until     time.Time

	tokenizer sync.Once
	forms     forms
	formsErr  error
}

func (k *keys) current() *version { return k.vault[len(k.vault)-1] }

func (k *keys) byID(id int64) *version {
	for _, v := range k.vault {
		if v.id == id {
			return v
		}
	}
	return nil
}

// blinds are the blind index of a value under each version, the newest last.
func (k *keys) blinds(kind Type, key string) [][]byte {
	all := make([][]byte, len(k.vault))
	for i, v := range k.vault {
		all[i] = v.blind(kind, key)
	}
	return all
}

// blind is the blind index of a value.
func (v *version) blind(kind Type, key string) []byte { return keyed(v.index, string(kind), key) }

// keyed is HMAC-SHA256 of texts that cannot be confused with others.
func keyed(key []byte, texts ...string) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write(joined(texts...))
	return mac.Sum(nil)
}

// joined writes texts with the length of each before it, so that no two lists are written alike.
func joined(texts ...string) (all []byte) {
	for _, text := range texts {
		all = binary.AppendUvarint(all, uint64(len(text)))
		all = append(all, text...)
	}
	return all
}

// derive is a key of the secret for one use.
func derive(secret []byte, use string) ([]byte, error) {
	key, err := hkdf.Key(sha256.New, secret, nil, "freehold vault "+use, keyBytes)
	if err != nil {
		return nil, fmt.Errorf("derive key: %w", err)
	}
	return key, nil
}

// keysets is what a process knows of clients' keysets.
type keysets struct {
	mu      sync.Mutex
	clients map[string]*keys
	opened  map[int64]*version // rows do not change but for who wraps them
}

// maxClients bounds what is kept in memory.
const maxClients = 10_000

// keys returns a client's keysets, which are made where there are none. Never in a transaction: what it makes must be
// there whatever becomes of that.
func (s *Service) keys(ctx context.Context, clientID string) (*keys, error) {
	s.keysets.mu.Lock()
	known := s.keysets.clients[clientID]
	s.keysets.mu.Unlock()
	if known != nil && s.now().Before(known.until) {
		return known, nil
	}
	return s.load(ctx, clientID)
}

func (s *Service) load(ctx context.Context, clientID string) (*keys, error) {
	until := s.now().Add(keysetsFor)
	versions, err := s.versions(ctx, s.pool, clientID)
	if err != nil {
		return nil, err
	}
	for _, purpose := range Purposes() {
		if slices.ContainsFunc(versions, func(v *version) bool { return v.purpose == purpose }) {
			continue
		}
		if err := s.addVersion(ctx, s.pool, clientID, purpose, 1); err != nil {
			return nil, err
		}
		if versions, err = s.versions(ctx, s.pool, clientID); err != nil {
			return nil, err
		}
	}
	k := &keys{clientID: clientID, until: until}
	for _, v := range versions {
		if v.purpose == purposeVault {
			k.vault = append(k.vault, v)
		} else {
			k.vaultless = append(k.vaultless, v)
		}
	}
	// The first of those that are never destroyed.
	if k.digest, err = derive(k.vaultless[0].secret, "digest"); err != nil {
		return nil, err
	}
	s.keysets.mu.Lock()
	defer s.keysets.mu.Unlock()
	if s.keysets.clients == nil || len(s.keysets.clients) >= maxClients {
		s.keysets.clients, s.keysets.opened = map[string]*keys{}, map[int64]*version{}
	}
	s.keysets.clients[clientID] = k
	for _, v := range versions {
		s.keysets.opened[v.id] = v
	}
	return k, nil
}

// versions reads a client's keysets, each purpose's newest version last.
func (s *Service) versions(ctx context.Context, db postgres.Querier, clientID string) ([]*version, error) {
	const query = `
select id, purpose, version, wrapped
  from vault_keysets
 where client_id = $1
 order by purpose, version`
	rows, err := db.Query(ctx, query, clientID)
	if err != nil {
		return nil, fmt.Errorf("read keysets: %w", err)
	}
	type row struct {
		ID      int64
		Purpose string
		Version int
		Wrapped []byte
	}
	found, err := pgx.CollectRows(rows, pgx.RowToStructByPos[row])
	if err != nil {
		return nil, fmt.Errorf("read keysets: %w", err)
	}
	versions := make([]*version, 0, len(found))
	for _, r := range found {
		s.keysets.mu.Lock()
		v := s.keysets.opened[r.ID]
		s.keysets.mu.Unlock()
		if v == nil {
			secret, err := s.kek.Unwrap(ctx, r.Wrapped, keysetData(clientID, r.Purpose, r.Version))
			if err != nil {
				return nil, fmt.Errorf("unwrap keyset %s %d of %s: %w", r.Purpose, r.Version, clientID, err)
			}
			if v, err = opened(r.ID, r.Purpose, r.Version, secret); err != nil {
				return nil, err
			}
		}
		versions = append(versions, v)
	}
	return versions, nil
}

func opened(id int64, purpose string, number int, secret []byte) (*version, error) {
	v := &version{id: id, number: number, purpose: purpose, secret: secret}
	wrap, err := derive(secret, "wrap")
	if err != nil {
		return nil, err
	}
	if v.wrap, err = subtle.NewAESGCM(wrap); err != nil {
		return nil, fmt.Errorf("open keyset: %w", err)
	}
	if v.index, err = derive(secret, "index"); err != nil {
		return nil, err
	}
	return v, nil
}

// addVersion adds a version to a client's keyset, unless somebody has just done so.
func (s *Service) addVersion(ctx context.Context, db postgres.Querier, clientID, purpose string, number int) error {
	secret := make([]byte, keyBytes)
	rand.Read(secret) // never fails
	kek := s.kek.ID()
	wrapped, err := s.kek.Wrap(ctx, secret, keysetData(clientID, purpose, number))
	if err != nil {
		return fmt.Errorf("wrap keyset: %w", err)
	}
	const insert = `
insert into vault_keysets (client_id, purpose, version, kek, wrapped)
values ($1, $2, $3, $4, $5)
    on conflict (client_id, purpose, version) do nothing`
	rows, err := db.Query(ctx, insert, clientID, purpose, number, kek, wrapped)
	if err == nil {
		rows.Close()
		err = rows.Err()
	}
	err = postgres.Violation(err, map[string]*fault.Error{
		"vault_keysets_client_id_fkey": fault.New(fault.NotFound, "there is no client %.64q", clientID),
	})
	if err != nil {
		return fmt.Errorf("insert keyset: %w", err)
	}
	return nil
}

// forget makes the next look at a client's keysets one at the database.
func (s *Service) forget(clientID string) {
	s.keysets.mu.Lock()
	defer s.keysets.mu.Unlock()
	delete(s.keysets.clients, clientID)
}

func keysetData(clientID, purpose string, number int) []byte {
	return joined("keyset", clientID, purpose, fmt.Sprint(number))
}

// Digest identifies texts of a client to who has its keys, and to nobody else: a plain hash of a value from a small set is
// soon found. It is the same for ever.
func (s *Service) Digest(ctx context.Context, clientID string, texts ...string) ([sha256.Size]byte, error) {
	k, err := s.keys(ctx, clientID)
	if err != nil {
		return [sha256.Size]byte{}, err
	}
	return [sha256.Size]byte(keyed(k.digest, append([]string{"request"}, texts...)...)), nil
}
