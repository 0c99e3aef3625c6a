// Package investor keeps who may hold tokens: an identity, its country, its wallets, and until when its eligibility
// holds. It owns investors and wallets. What the chain's registry says of a wallet is the mirror's; here is what the
// client declared, written in the same transaction as the operation that registers it.
package investor

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"go.jetify.com/typeid"

	"freehold/services/country"
	"freehold/services/fault"
	"freehold/services/postgres"
)

// WalletTaken is the fault of a wallet that already belongs to an investor.
const WalletTaken fault.Code = "wallet_taken"

// MaxWallets bounds the wallets of one investor.
const MaxWallets = 50

// Profile is what a client says of an investor.
type Profile struct {
	Name      string
	Country   string // ISO 3166-1 alpha-2
	Wallets   []common.Address
	ExpiresAt time.Time // when the eligibility has to be renewed, in whole seconds
}

// Investor is one person or company that may hold tokens.
type Investor struct {
	ID       string // inv_...
	ClientID string
	Number   int64 // the investor's id on chain: several wallets of one count as one holder
	Profile
	OperationID string // the operation that registers the wallets on chain
	CreatedAt   time.Time
}

// Service reads and writes investors. Safe for concurrent use.
type Service struct{ pool *pgxpool.Pool }

// New makes a Service on a database.
func New(pool *pgxpool.Pool) *Service { return &Service{pool} }

// NewID draws an investor's id.
func NewID() string { return typeid.Must(typeid.WithPrefix("inv")).String() }

// Validate says what is wrong with the profile at the time now, as a fault that names the field.
func (p Profile) Validate(now time.Time) error {
	if _, err := country.Number(p.Country); err != nil {
		return fault.Within("country", err)
	}
	switch {
	case p.Name == "":
		return fault.At(fault.Invalid, "name", "must not be empty")
	case len(p.Wallets) == 0 || len(p.Wallets) > MaxWallets:
		return fault.At(fault.Invalid, "wallets", "must have 1 to %d addresses", MaxWallets)
	case !p.ExpiresAt.After(now):
		return fault.At(fault.Invalid, "expires_at", "must lie in the future")
	case p.ExpiresAt.UTC().Year() > 9999:
		// RFC 3339 has no such year, so it could be taken and not shown. The registry's 40 bits of seconds reach further.
		return fault.At(fault.Invalid, "expires_at", "must not be after the year 9999 in UTC")
	}
	seen := map[common.Address]bool{}
	for i, w := range p.Wallets {
		if seen[w] {
			return fault.At(fault.Invalid, fmt.Sprintf("wallets[%d]", i), "is given twice")
		}
		seen[w] = true
	}
	return nil
}

// CreateTx inserts an investor and its wallets in the caller's transaction, and returns it with its number.
func (s *Service) CreateTx(ctx context.Context, tx pgx.Tx, id, clientID, operationID string, p Profile) (Investor, error) {
	// In the order that they are read back in, so that a replay shows the same.
	p.Wallets = slices.SortedFunc(slices.Values(p.Wallets), common.Address.Cmp)
	inv := Investor{ID: id, ClientID: clientID, Profile: p, OperationID: operationID}
	const insert = `
insert into investors (id, client_id, name, country, expires_at, operation_id)
values ($1, $2, $3, $4, $5, $6)
returning number, created_at`
	err := tx.QueryRow(ctx, insert, id, clientID, p.Name, p.Country, p.ExpiresAt, operationID).Scan(&inv.Number, &inv.CreatedAt)
	if err != nil {
		return Investor{}, fmt.Errorf("insert investor: %w", err)
	}
	const insertWallets = `
insert into wallets (address, investor_id)
select address, $2 from unnest($1::bytea[]) as w (address)`
	_, err = tx.Exec(ctx, insertWallets, bytesOf(p.Wallets), id)
	err = postgres.Violation(err, map[string]*fault.Error{
		"wallets_pkey": fault.At(WalletTaken, "wallets", "has an address that already belongs to an investor"),
	})
	if err != nil {
		return Investor{}, fmt.Errorf("insert wallets: %w", err)
	}
	return inv, nil
}

const columns = `
i.id, i.client_id, i.number, i.name, i.country, i.expires_at, i.operation_id, i.created_at,
(select array_agg(w.address order by w.address) from wallets w where w.investor_id = i.id)`

// Get returns a client's investor. Another client's is as little found as none.
func (s *Service) Get(ctx context.Context, clientID, id string) (Investor, error) {
	return get(ctx, s.pool, clientID, id)
}

// GetTx is Get in the caller's transaction.
func (s *Service) GetTx(ctx context.Context, tx pgx.Tx, clientID, id string) (Investor, error) {
	return get(ctx, tx, clientID, id)
}

func get(ctx context.Context, db postgres.Querier, clientID, id string) (Investor, error) {
	const query = `
select ` + columns + `
  from investors i
 where i.id = $1 and i.client_id = $2`
	rows, err := db.Query(ctx, query, id, clientID)
	if err != nil {
		return Investor{}, fmt.Errorf("read investor: %w", err)
	}
	inv, err := pgx.CollectExactlyOneRow(rows, scan)
	if errors.Is(err, pgx.ErrNoRows) {
		return Investor{}, fault.New(fault.NotFound, "there is no investor %.64q", id)
	}
	if err != nil {
		return Investor{}, fmt.Errorf("read investor: %w", err)
	}
	return inv, nil
}

// List returns a client's investors, the newest first, after the investor of the given id ("" starts).
func (s *Service) List(ctx context.Context, clientID, after string, limit int) ([]Investor, error) {
	const query = `
select ` + columns + `
  from investors i
 where i.client_id = $1 and ($2 = '' or i.id < $2)
 order by i.id desc
 limit $3`
	rows, err := s.pool.Query(ctx, query, clientID, after, limit)
	if err != nil {
		return nil, fmt.Errorf("list investors: %w", err)
	}
	return pgx.CollectRows(rows, scan)
}

// ByWallets returns the ids of the client's investors who own the wallets. Wallets of nobody, or of another client's
// investors, are left out.
func (s *Service) ByWallets(ctx context.Context, clientID string, wallets []common.Address) (map[common.Address]string, error) {
	const query = `
select w.address, w.investor_id
  from wallets w
  join investors i on i.id = w.investor_id
 where w.address = any($1::bytea[]) and i.client_id = $2`
	rows, err := s.pool.Query(ctx, query, bytesOf(wallets), clientID)
	if err != nil {
		return nil, fmt.Errorf("read wallets: %w", err)
	}
	owners := make(map[common.Address]string, len(wallets))
	var (
		wallet common.Address
		id     string
	)
	if _, err := pgx.ForEachRow(rows, []any{&wallet, &id}, func() error { owners[wallet] = id; return nil }); err != nil {
		return nil, fmt.Errorf("read wallets: %w", err)
	}
	return owners, nil
}

func scan(row pgx.CollectableRow) (inv Investor, err error) {
	var wallets [][]byte
	err = row.Scan(&inv.ID, &inv.ClientID, &inv.Number, &inv.Name, &inv.Country, &inv.ExpiresAt, &inv.OperationID, &inv.CreatedAt, &wallets)
	for _, w := range wallets {
		inv.Wallets = append(inv.Wallets, common.BytesToAddress(w))
	}
	return inv, err
}

func bytesOf(addresses []common.Address) [][]byte {
	out := make([][]byte, len(addresses))
	for i, a := range addresses {
		out[i] = a.Bytes()
	}
	return out
}
