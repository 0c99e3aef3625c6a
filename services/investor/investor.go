// Package investor keeps who may hold tokens: an identity, its country, its wallets, and until when its eligibility
// holds. It owns investors, wallets and declarations. What the chain's registry says of a wallet is the mirror's; here is
// what the client declared, written in the same transaction as the operation that registers it.
//
// A wallet belongs to one investor, since the registry knows one. It is given to another investor only where no operation
// that registers it for the first has done so, or ever will.
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
	Removed     []Removed // wallets that are its own and no longer eligible
	OperationID string    // the operation that registers on chain what was declared last
	CreatedAt   time.Time
}

// Removed is a wallet that is not eligible since a time.
type Removed struct {
	Wallet common.Address
	At     time.Time // in whole seconds
}

// AllWallets are the wallets, those that were removed too.
func (i Investor) AllWallets() []common.Address {
	all := slices.Clone(i.Wallets)
	for _, r := range i.Removed {
		all = append(all, r.Wallet)
	}
	return all
}

// Service reads and writes investors. Safe for concurrent use.
type Service struct{ pool *pgxpool.Pool }

// New makes a Service on a database.
func New(pool *pgxpool.Pool) *Service { return &Service{pool} }

// NewID draws an investor's id.
func NewID() string { return typeid.Must(typeid.WithPrefix("inv")).String() }

const columns = `
i.id, i.client_id, i.number, i.name, i.country, i.expires_at, i.operation_id, i.created_at,
array(select w.address from wallets w where w.investor_id = i.id and w.removed_at is null order by w.address),
array(select w.address from wallets w where w.investor_id = i.id and w.removed_at is not null order by w.address),
array(select w.removed_at from wallets w where w.investor_id = i.id and w.removed_at is not null order by w.address)`

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
	var (
		wallets, removed [][]byte
		at               []time.Time
	)
	err = row.Scan(&inv.ID, &inv.ClientID, &inv.Number, &inv.Name, &inv.Country, &inv.ExpiresAt, &inv.OperationID, &inv.CreatedAt,
		&wallets, &removed, &at)
	for _, w := range wallets {
		inv.Wallets = append(inv.Wallets, common.BytesToAddress(w))
	}
	for i, w := range removed {
		inv.Removed = append(inv.Removed, Removed{common.BytesToAddress(w), at[i]})
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
