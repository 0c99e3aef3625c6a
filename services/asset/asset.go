// Package asset keeps what is tokenized: a hotel, a gold bar, a solar farm, a patent. It owns assets. An asset is a
// record of its client; it reaches a chain only when an operation mints its deed.
package asset

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"go.jetify.com/typeid"

	"freehold/services/country"
	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/postgres"
)

// Terms is what a client says of an asset.
type Terms struct {
	Kind        string // "hotel", "gold", "solar_farm", "patent" or whatever the client calls it
	Name        string
	Description string
	Country     string       // where it is or is registered: ISO 3166-1 alpha-2, or ""
	URI         string       // metadata of the deed, or ""
	Document    *common.Hash // SHA-256 of the title document, or nil
}

// Asset is one real-world thing of one client.
type Asset struct {
	ID       string // ast_...
	ClientID string
	Terms
	CreatedAt time.Time
}

// Service reads and writes assets. Safe for concurrent use.
type Service struct{ pool *pgxpool.Pool }

// New makes a Service on a database.
func New(pool *pgxpool.Pool) *Service { return &Service{pool} }

// Create registers an asset, or returns the one that the same request created before and true.
func (s *Service) Create(ctx context.Context, r idempotency.Request, t Terms) (a Asset, replayed bool, err error) {
	if err := t.validate(); err != nil {
		return Asset{}, false, err
	}
	a = Asset{ID: typeid.Must(typeid.WithPrefix("ast")).String(), ClientID: r.ClientID, Terms: t}
	err = postgres.InTx(ctx, s.pool, func(tx pgx.Tx) error {
		var served string
		if served, replayed, err = idempotency.ClaimOneTx(ctx, tx, r, a.ID); err != nil {
			return err
		}
		if replayed {
			a, err = get(ctx, tx, r.ClientID, served)
			return err
		}
		const insert = `
insert into assets (id, client_id, kind, name, description, country, uri, document)
values ($1, $2, $3, $4, $5, nullif($6, ''), $7, $8)
returning created_at`
		err := tx.QueryRow(ctx, insert, a.ID, a.ClientID, a.Kind, a.Name, a.Description, a.Country, a.URI, a.Document).Scan(&a.CreatedAt)
		if err != nil {
			return fmt.Errorf("insert asset: %w", err)
		}
		return nil
	})
	return a, replayed, err
}

func (t Terms) validate() error {
	switch {
	case t.Kind == "":
		return fault.At(fault.Invalid, "kind", `must say what the asset is, such as "hotel"`)
	case t.Name == "":
		return fault.At(fault.Invalid, "name", "must not be empty")
	case t.Country == "":
		return nil
	}
	_, err := country.Number(t.Country)
	return fault.Within("country", err)
}

// Get returns a client's asset. Another client's is as little found as none.
func (s *Service) Get(ctx context.Context, clientID, id string) (Asset, error) {
	return get(ctx, s.pool, clientID, id)
}

// GetTx is Get in the caller's transaction.
func (s *Service) GetTx(ctx context.Context, tx pgx.Tx, clientID, id string) (Asset, error) {
	return get(ctx, tx, clientID, id)
}

const columns = `id, client_id, kind, name, description, coalesce(country, ''), uri, document, created_at`

func get(ctx context.Context, db postgres.Querier, clientID, id string) (Asset, error) {
	const query = `
select ` + columns + `
  from assets
 where id = $1 and client_id = $2`
	rows, err := db.Query(ctx, query, id, clientID)
	if err != nil {
		return Asset{}, fmt.Errorf("read asset: %w", err)
	}
	a, err := pgx.CollectExactlyOneRow(rows, scan)
	if errors.Is(err, pgx.ErrNoRows) {
		return Asset{}, fault.New(fault.NotFound, "there is no asset %.64q", id)
	}
	if err != nil {
		return Asset{}, fmt.Errorf("read asset: %w", err)
	}
	return a, nil
}

// List returns a client's assets, the newest first, after the asset of the given id ("" starts).
func (s *Service) List(ctx context.Context, clientID, after string, limit int) ([]Asset, error) {
	const query = `
select ` + columns + `
  from assets
 where client_id = $1 and ($2 = '' or id < $2)
 order by id desc
 limit $3`
	rows, err := s.pool.Query(ctx, query, clientID, after, limit)
	if err != nil {
		return nil, fmt.Errorf("list assets: %w", err)
	}
	return pgx.CollectRows(rows, scan)
}

func scan(row pgx.CollectableRow) (a Asset, err error) {
	err = row.Scan(&a.ID, &a.ClientID, &a.Kind, &a.Name, &a.Description, &a.Country, &a.URI, &a.Document, &a.CreatedAt)
	return a, err
}
