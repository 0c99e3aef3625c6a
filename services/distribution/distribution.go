package distribution

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/shopspring/decimal"
	"go.jetify.com/typeid"

	"freehold/indexer"
	"freehold/services/amount"
	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/postgres"
	"freehold/services/token"
)

// The faults of a distribution.
const (
	NotFinal fault.Code = "record_block_not_final" // the record block may still be replaced
	Nobody   fault.Code = "nobody_holds"           // at the record block
)

// Terms is what a client asks of a distribution. One of the two records is given.
type Terms struct {
	TokenID     string
	RecordBlock *uint64
	RecordTime  *time.Time // the last block at or before it
	Currency    common.Address
	Decimals    int32  // of the currency, 0 to 36
	Total       string // amount of the currency
	Reference   string // the client's own, for its books
}

// Distribution is a list of claims and what it follows from.
type Distribution struct {
	ID              string // dis_...
	ClientID        string
	TokenID         string
	ChainID         int64
	Token, Currency common.Address
	Decimals        int32           // of the currency
	Total           decimal.Decimal // smallest units of the currency: the sum of the claims
	Supply          decimal.Decimal // units of the token that it was divided by
	RecordBlock     uint64
	RecordHash      common.Hash
	RecordTime      time.Time
	Claims          int64 // how many there are
	Root            common.Hash
	DatasetHash     common.Hash
	Reference       string
	CreatedAt       time.Time
}

// Config is what a Service works with.
type Config struct {
	Pool   *pgxpool.Pool
	Tokens *token.Service
}

// Service draws lists up and reads them. Safe for concurrent use.
type Service struct{ Config }

// New makes a Service.
func New(c Config) *Service { return &Service{c} }

// Create draws up who gets how much of a total, from the holders of a client's token at a finalized block, or returns the
// distribution that the same request created before and true.
//
// Faults: not_found, invalid_request, invalid_amount and the like, block_ahead and the like, record_block_not_final,
// nobody_holds, idempotency_key_reused.
func (s *Service) Create(ctx context.Context, r idempotency.Request, terms Terms) (d Distribution, replayed bool, err error) {
	d = Distribution{ID: typeid.Must(typeid.WithPrefix("dis")).String(), ClientID: r.ClientID, TokenID: terms.TokenID, Currency: terms.Currency,
		Decimals: terms.Decimals, Reference: terms.Reference}
	if d.Total, err = amount.ParsePositive(terms.Total, terms.Decimals); err != nil {
		return d, false, fault.Within("total", err)
	}
	at, err := terms.record()
	if err != nil {
		return d, false, err
	}
	err = postgres.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		var served string
		if served, replayed, err = idempotency.ClaimOneTx(ctx, tx, r, d.ID); err != nil {
			return err
		}
		if replayed {
			d, err = get(ctx, tx, r.ClientID, served)
			return err
		}
		t, err := s.Tokens.GetTx(ctx, tx, r.ClientID, terms.TokenID)
		if err != nil {
			return fault.Within("token_id", err)
		}
		d.ChainID, d.Token = t.ChainID, t.Address
		holdings, err := capTable(ctx, tx, &d, at)
		if err != nil {
			return named(err)
		}
		return insert(ctx, tx, &d, holdings)
	})
	return d, replayed, err
}

func (t Terms) record() (*indexer.At, error) {
	switch {
	case (t.RecordBlock == nil) == (t.RecordTime == nil):
		return nil, fault.At(fault.Invalid, "record_block", "or record_time must be given: one of them, not both")
	case t.RecordBlock != nil:
		return indexer.AtBlock(*t.RecordBlock), nil
	default:
		return indexer.AtTime(*t.RecordTime), nil
	}
}

// named calls the mirror's parameters what they are called here.
func named(err error) error {
	f := fault.As(err)
	if f == nil || len(f.Fields) != 1 {
		return err
	}
	names := map[string]string{"at_block": "record_block", "at_time": "record_time"}
	if name, ok := names[f.Fields[0].Field]; ok {
		return fault.At(f.Code, name, "%s", f.Fields[0].Detail)
	}
	return err
}

// pageSize is how many holders are read at once.
const pageSize = 10_000

// capTable reads who held the token at the record block, and notes which block that is.
func capTable(ctx context.Context, tx pgx.Tx, d *Distribution, at *indexer.At) (holdings []Holding, err error) {
	var after *indexer.Holder
	for {
		page, err := indexer.Holders(ctx, tx, d.ChainID, d.Token, at, after, pageSize)
		if err != nil {
			return nil, err
		}
		switch {
		case after == nil:
			if page.Block.Finality != indexer.Finalized {
				return nil, fault.New(NotFinal, "block %d, the record, is not finalized yet: wait until it is, so that no reorganization changes who held what",
					page.Block.Number)
			}
			d.RecordBlock, d.RecordHash, d.RecordTime, d.Supply = page.Block.Number, page.Block.Hash, page.Block.Time, page.Supply
			at = indexer.AtBlock(page.Block.Number)
		case page.Block.Hash != d.RecordHash:
			return nil, fmt.Errorf("block %d was finalized as %s and is %s", d.RecordBlock, d.RecordHash, page.Block.Hash)
		}
		for _, h := range page.Holders {
			units, over := uint256.FromBig(h.Units.BigInt())
			if over {
				return nil, fmt.Errorf("%s holds %s, which is more than 256 bits", h.Wallet, h.Units)
			}
			holdings = append(holdings, Holding{h.Wallet, *units})
		}
		if len(page.Holders) < pageSize {
			return holdings, nil
		}
		after = &page.Holders[len(page.Holders)-1]
	}
}

// insert computes a distribution's claims and tree, and writes all of it.
func insert(ctx context.Context, tx pgx.Tx, d *Distribution, holdings []Holding) error {
	total, _ := uint256.FromBig(d.Total.BigInt()) // an amount has at most 208 bits
	claims, err := Allocate(total, holdings)
	if errors.Is(err, ErrNobody) {
		return fault.New(Nobody, "nobody held the token at block %d", d.RecordBlock)
	}
	if err != nil {
		return fmt.Errorf("allocate: %w", err)
	}
	tree, err := NewTree(claims)
	if err != nil {
		return fmt.Errorf("build tree: %w", err)
	}
	data := d.dataset()
	data.Claims = claims
	d.Claims, d.Root, d.DatasetHash = int64(len(claims)), tree.Root(), data.Hash()
	const insert = `
insert into distributions (id, client_id, token_id, chain_id, token, currency, currency_decimals, total, supply, record_block, record_hash,
                           record_time, claims, root, dataset_hash, reference)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
returning created_at`
	err = tx.QueryRow(ctx, insert, d.ID, d.ClientID, d.TokenID, d.ChainID, d.Token, d.Currency, d.Decimals, d.Total, d.Supply, d.RecordBlock, d.RecordHash,
		d.RecordTime, d.Claims, d.Root, d.DatasetHash, d.Reference).Scan(&d.CreatedAt)
	if err != nil {
		return fmt.Errorf("insert distribution: %w", err)
	}
	_, err = tx.CopyFrom(ctx, pgx.Identifier{"distribution_claims"}, []string{"distribution_id", "index", "account", "units", "amount", "place"},
		pgx.CopyFromSlice(len(claims), func(i int) ([]any, error) {
			c := &claims[i]
			return []any{d.ID, c.Index, c.Account, pgtype.Numeric{Int: c.Units.ToBig(), Valid: true}, pgtype.Numeric{Int: c.Amount.ToBig(), Valid: true}, tree.place[i]}, nil
		}))
	if err != nil {
		return fmt.Errorf("insert claims: %w", err)
	}
	chunks := (len(tree.nodes) + chunkNodes - 1) / chunkNodes
	_, err = tx.CopyFrom(ctx, pgx.Identifier{"distribution_nodes"}, []string{"distribution_id", "chunk", "nodes"},
		pgx.CopyFromSlice(chunks, func(i int) ([]any, error) {
			part := tree.nodes[i*chunkNodes : min((i+1)*chunkNodes, len(tree.nodes))]
			nodes := make([]byte, 0, common.HashLength*len(part))
			for _, n := range part {
				nodes = append(nodes, n[:]...)
			}
			return []any{d.ID, i, nodes}, nil
		}))
	if err != nil {
		return fmt.Errorf("insert tree: %w", err)
	}
	return nil
}

// chunkNodes is how many nodes of a tree a row has.
const chunkNodes = 4096

// dataset is what a distribution's claims are published under.
func (d *Distribution) dataset() Dataset {
	total, _ := uint256.FromBig(d.Total.BigInt())
	return Dataset{ChainID: d.ChainID, Token: d.Token, Currency: d.Currency, RecordBlock: d.RecordBlock, RecordBlockHash: d.RecordHash, Total: *total}
}

const columns = `
id, client_id, token_id, chain_id, token, currency, currency_decimals, total, supply, record_block, record_hash, record_time, claims, root, dataset_hash,
reference, created_at`

// Get returns a client's distribution. Another client's is as little found as none.
func (s *Service) Get(ctx context.Context, clientID, id string) (Distribution, error) {
	return get(ctx, s.Pool, clientID, id)
}

func get(ctx context.Context, db postgres.Querier, clientID, id string) (Distribution, error) {
	const query = `
select ` + columns + `
  from distributions
 where id = $1 and client_id = $2`
	rows, err := db.Query(ctx, query, id, clientID)
	if err != nil {
		return Distribution{}, fmt.Errorf("read distribution: %w", err)
	}
	d, err := pgx.CollectExactlyOneRow(rows, scan)
	if errors.Is(err, pgx.ErrNoRows) {
		return Distribution{}, fault.New(fault.NotFound, "there is no distribution %.64q", id)
	}
	if err != nil {
		return Distribution{}, fmt.Errorf("read distribution: %w", err)
	}
	return d, nil
}

// List returns a client's distributions, the newest first, after the one of the given id ("" starts), of one token or ("") all.
func (s *Service) List(ctx context.Context, clientID, tokenID, after string, limit int) ([]Distribution, error) {
	const query = `
select ` + columns + `
  from distributions
 where client_id = $1 and ($2 = '' or token_id = $2) and ($3 = '' or id < $3)
 order by id desc
 limit $4`
	rows, err := s.Pool.Query(ctx, query, clientID, tokenID, after, limit)
	if err != nil {
		return nil, fmt.Errorf("list distributions: %w", err)
	}
	return pgx.CollectRows(rows, scan)
}

func scan(row pgx.CollectableRow) (d Distribution, err error) {
	err = row.Scan(&d.ID, &d.ClientID, &d.TokenID, &d.ChainID, &d.Token, &d.Currency, &d.Decimals, &d.Total, &d.Supply, &d.RecordBlock, &d.RecordHash,
		&d.RecordTime, &d.Claims, &d.Root, &d.DatasetHash, &d.Reference, &d.CreatedAt)
	return d, err
}
