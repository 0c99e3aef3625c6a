package recovery

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Register is what the chain does not say: who owns what, and how it is called. It is small, and worth a backup of its
// own. Written by hand, an entry needs only its id, or an investor's number, and its client.
type Register struct {
	Factory   common.Address `json:"factory"` // zero where it is not known
	Clients   []Client       `json:"clients"`
	Assets    []Asset        `json:"assets"`
	Tokens    []Token        `json:"tokens"`
	Investors []Investor     `json:"investors"`
}

// Client is a tenant.
type Client struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// Asset is what is tokenized.
type Asset struct {
	ID          string       `json:"id"`
	Client      string       `json:"client"`
	Kind        string       `json:"kind,omitempty"`
	Name        string       `json:"name,omitempty"`
	Description string       `json:"description,omitempty"`
	Country     string       `json:"country,omitempty"`
	URI         string       `json:"uri,omitempty"`
	Document    *common.Hash `json:"document,omitempty"`
}

// Token says which asset a token is of, which the chain does only for those with a deed. Its client is the asset's.
type Token struct {
	ID    string `json:"id"`
	Asset string `json:"asset"`
}

// Investor is who is registered on chain under a number.
type Investor struct {
	Number int64  `json:"number"`
	ID     string `json:"id,omitempty"`
	Client string `json:"client"`
	Name   string `json:"name,omitempty"`
}

// Export reads the register of a database, in one snapshot.
func Export(ctx context.Context, pool *pgxpool.Pool, chainID int64) (r Register, err error) {
	const (
		factory   = `select factory from platforms where chain_id = $1`
		clients   = `select id, name from clients order by id`
		assets    = `select id, client_id, kind, name, description, coalesce(country, ''), uri, document from assets order by id`
		tokens    = `select id, asset_id from tokens where chain_id = $1 order by id`
		investors = `select number, id, client_id, name from investors order by number`
	)
	read := pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}
	err = pgx.BeginTxFunc(ctx, pool, read, func(tx pgx.Tx) (err error) {
		if err := tx.QueryRow(ctx, factory, chainID).Scan(&r.Factory); err != nil && !errors.Is(err, pgx.ErrNoRows) {
			return err
		}
		if r.Clients, err = collect[Client](ctx, tx, clients); err != nil {
			return err
		}
		if r.Assets, err = collect[Asset](ctx, tx, assets); err != nil {
			return err
		}
		if r.Tokens, err = collect[Token](ctx, tx, tokens, chainID); err != nil {
			return err
		}
		r.Investors, err = collect[Investor](ctx, tx, investors)
		return err
	})
	if err != nil {
		return Register{}, fmt.Errorf("export: %w", err)
	}
	return r, nil
}

func collect[T any](ctx context.Context, tx pgx.Tx, query string, args ...any) ([]T, error) {
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, pgx.RowToStructByPos[T])
}

// Write writes the register as JSON.
func (r Register) Write(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	if err := e.Encode(r); err != nil {
		return fmt.Errorf("write register: %w", err)
	}
	return nil
}

// ReadRegister reads what Write wrote.
func ReadRegister(src io.Reader) (r Register, err error) {
	d := json.NewDecoder(src)
	d.DisallowUnknownFields()
	if err := d.Decode(&r); err != nil {
		return Register{}, fmt.Errorf("read register: %w", err)
	}
	return r, nil
}
