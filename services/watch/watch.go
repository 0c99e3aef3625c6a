// Package watch keeps which contracts of others clients want to see the holdings of. It owns watches. What becomes of them
// is the indexer's, which reads them here and, as with every status, is asked by a view, watch_states.
package watch

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"go.jetify.com/typeid"

	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/postgres"
)

// TooMany is the fault of a client that watches as many contracts as it may.
const TooMany fault.Code = "too_many_watches"

// Most is how many contracts a client may watch: each is read from its first block.
const Most = 1000

// The statuses of a watch.
const (
	Pending     = "pending"     // nothing is known of the contract yet
	Backfilling = "backfilling" // its past is being read
	Live        = "live"        // the mirror has all of it up to its newest block
	Failed      = "failed"      // Error says why; it is tried again now and then
)

// Wish is what a client says of a contract.
type Wish struct {
	ChainID    int64
	Address    common.Address
	Standard   string  // "erc20", "erc721", "erc1155", or "" for what it is found to be
	StartBlock *uint64 // the first block to read where the node cannot tell the contract's first; nil: not known
}

// Watch is a wish and what became of it.
type Watch struct {
	ID        string // wat_...
	ClientID  string
	Wish      // Standard is also what was detected
	CreatedAt time.Time

	Status    string
	Contract  *int64 // what the indexer calls it
	Symbol    string
	Decimals  *int
	FromBlock *uint64
	AtBlock   *int64 // up to which the mirror has it; one before FromBlock while it has nothing
	Cursor    *uint64
	// The first block at which its events could not mean what they say, and why; nil: none.
	FaultBlock *uint64
	Fault      string
	Error      string
}

// Progress is how much of what there is the mirror has, from 0 to 1.
func (w Watch) Progress() float64 {
	switch {
	case w.Status == Live:
		return 1
	case w.FromBlock == nil || w.AtBlock == nil || w.Cursor == nil || *w.Cursor < *w.FromBlock:
		return 0
	}
	return min(1, float64(*w.AtBlock-int64(*w.FromBlock)+1)/float64(*w.Cursor-*w.FromBlock+1))
}

// Service reads and writes watches. Safe for concurrent use.
type Service struct{ pool *pgxpool.Pool }

// New makes a Service on a database.
func New(pool *pgxpool.Pool) *Service { return &Service{pool} }

// Create watches a contract, or returns the watch that the same request created before and true. Faults: Conflict if the
// client watches the contract already, TooMany.
func (s *Service) Create(ctx context.Context, r idempotency.Request, wish Wish) (w Watch, replayed bool, err error) {
	const lock = `
		select
		  from clients
		 where id = $1
		   for no key update`
	const count = `
		select count(*)
		  from watches
		 where client_id = $1`
	const insert = `
		insert into watches (id, client_id, chain_id, address, standard, start_block)
		values ($1, $2, $3, $4, nullif($5, ''), $6)`
	id := typeid.Must(typeid.WithPrefix("wat")).String()
	err = postgres.InTx(ctx, s.pool, func(tx pgx.Tx) error {
		served, done, err := idempotency.ClaimOneTx(ctx, tx, r, id)
		if err != nil {
			return err
		}
		if replayed = done; done {
			w, err = get(ctx, tx, r.ClientID, served)
			return err
		}
		if _, err := tx.Exec(ctx, lock, r.ClientID); err != nil {
			return fmt.Errorf("lock client: %w", err)
		}
		var n int
		if err := tx.QueryRow(ctx, count, r.ClientID).Scan(&n); err != nil {
			return fmt.Errorf("count watches: %w", err)
		}
		if n >= Most {
			return fault.New(TooMany, "a client watches at most %d contracts: end a watch first", Most)
		}
		_, err = tx.Exec(ctx, insert, id, r.ClientID, wish.ChainID, wish.Address, wish.Standard, wish.StartBlock)
		if err != nil {
			return postgres.Violation(fmt.Errorf("insert watch: %w", err), map[string]*fault.Error{
				"watches_contract": fault.At(fault.Conflict, "address", "is watched already on this chain: end that watch to change it"),
			})
		}
		w, err = get(ctx, tx, r.ClientID, id)
		return err
	})
	return w, replayed, err
}

const columns = `id, client_id, chain_id, address, coalesce(standard, ''), start_block, created_at, status, contract,
	coalesce(symbol, ''), decimals, from_block, at_block, cursor, fault_block, coalesce(fault, ''), coalesce(error, '')`

// Get returns a client's watch. Another client's is as little found as none.
func (s *Service) Get(ctx context.Context, clientID, id string) (Watch, error) {
	return get(ctx, s.pool, clientID, id)
}

func get(ctx context.Context, db postgres.Querier, clientID, id string) (Watch, error) {
	const sql = `
		select ` + columns + `
		  from watch_states
		 where id = $1 and client_id = $2`
	rows, err := db.Query(ctx, sql, id, clientID)
	if err != nil {
		return Watch{}, fmt.Errorf("read watch: %w", err)
	}
	w, err := pgx.CollectExactlyOneRow(rows, scan)
	if errors.Is(err, pgx.ErrNoRows) {
		return Watch{}, fault.New(fault.NotFound, "there is no watch %.64q", id)
	}
	if err != nil {
		return Watch{}, fmt.Errorf("read watch: %w", err)
	}
	return w, nil
}

// List returns a client's watches, the newest first, after the watch of the given id ("" starts).
func (s *Service) List(ctx context.Context, clientID, after string, limit int) ([]Watch, error) {
	const sql = `
		select ` + columns + `
		  from watch_states
		 where client_id = $1 and ($2 = '' or id < $2)
		 order by id desc
		 limit $3`
	rows, err := s.pool.Query(ctx, sql, clientID, after, limit)
	if err != nil {
		return nil, fmt.Errorf("list watches: %w", err)
	}
	return pgx.CollectRows(rows, scan)
}

// Delete ends a client's watch. What the mirror has of the contract goes with the last watch of it.
func (s *Service) Delete(ctx context.Context, clientID, id string) error {
	const sql = `
		delete from watches
		 where id = $1 and client_id = $2`
	tag, err := s.pool.Exec(ctx, sql, id, clientID)
	if err != nil {
		return fmt.Errorf("delete watch: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return fault.New(fault.NotFound, "there is no watch %.64q", id)
	}
	return nil
}

func scan(row pgx.CollectableRow) (w Watch, err error) {
	err = row.Scan(&w.ID, &w.ClientID, &w.ChainID, &w.Address, &w.Standard, &w.StartBlock, &w.CreatedAt, &w.Status, &w.Contract,
		&w.Symbol, &w.Decimals, &w.FromBlock, &w.AtBlock, &w.Cursor, &w.FaultBlock, &w.Fault, &w.Error)
	return w, err
}
