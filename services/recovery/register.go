package recovery

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Register is what the chain does not say: who owns what, and how it is called. It is small, and worth a backup of its
// own. Written by hand, an entry needs only its id, or an investor's number, and its client.
type Register struct {
	Chains    []Chain    `json:"chains"`
	Clients   []Client   `json:"clients"`
	Assets    []Asset    `json:"assets"`
	Tokens    []Token    `json:"tokens"`
	Investors []Investor `json:"investors"`
}

// Chain is one that the deployment is on.
type Chain struct {
	ID      int64          `json:"id"`
	Factory common.Address `json:"factory"`
	Block   *uint64        `json:"block,omitempty"` // of the platform's deployment; nil: not known
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
	// Removed are the wallets that are not eligible any more. The chain tells that only of those that were removed before
	// the investor's own eligibility ended.
	Removed []Removed `json:"removed,omitempty"`
}

// Removed is a wallet that was taken from its investor at a time, in whole seconds.
type Removed struct {
	Wallet common.Address `json:"wallet"`
	At     time.Time      `json:"at"`
}

// Export reads the register of a database, in one snapshot.
func Export(ctx context.Context, pool *pgxpool.Pool) (r Register, err error) {
	const (
		chains    = `select chain_id, factory, block_number from platforms order by chain_id`
		clients   = `select id, name from clients order by id`
		assets    = `select id, client_id, kind, name, description, coalesce(country, ''), uri, document from assets order by id`
		tokens    = `select id, asset_id from tokens order by id`
		investors = `select number, id, client_id, name, null from investors order by number`
		removed   = `
select i.number, w.address, w.removed_at
  from wallets w
  join investors i on i.id = w.investor_id
 where w.removed_at is not null
 order by i.number, w.address`
	)
	read := pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}
	err = pgx.BeginTxFunc(ctx, pool, read, func(tx pgx.Tx) (err error) {
		if r.Chains, err = collect[Chain](ctx, tx, chains); err != nil {
			return err
		}
		if r.Clients, err = collect[Client](ctx, tx, clients); err != nil {
			return err
		}
		if r.Assets, err = collect[Asset](ctx, tx, assets); err != nil {
			return err
		}
		if r.Tokens, err = collect[Token](ctx, tx, tokens); err != nil {
			return err
		}
		if r.Investors, err = collect[Investor](ctx, tx, investors); err != nil {
			return err
		}
		of := map[int64]*Investor{}
		for k := range r.Investors {
			of[r.Investors[k].Number] = &r.Investors[k]
		}
		rows, err := tx.Query(ctx, removed)
		if err != nil {
			return err
		}
		var (
			number int64
			w      Removed
		)
		_, err = pgx.ForEachRow(rows, []any{&number, &w.Wallet, &w.At}, func() error {
			w.At = w.At.UTC()
			of[number].Removed = append(of[number].Removed, w)
			return nil
		})
		return err
	})
	if err != nil {
		return Register{}, fmt.Errorf("export: %w", err)
	}
	return r, nil
}

func collect[T any](ctx context.Context, tx pgx.Tx, query string) ([]T, error) {
	rows, err := tx.Query(ctx, query)
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
