// Package token keeps the tokens that clients create and the platform's contracts through which they exist. It owns
// tokens and platforms. A token's address is known before its contract is, since the factory's clones are deterministic;
// whether the contract is there, and its supply, is what the mirror says.
package token

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/shopspring/decimal"
	"go.jetify.com/typeid"

	"freehold/services/amount"
	"freehold/services/fault"
	"freehold/services/postgres"
)

// The faults of a token's state.
const (
	NotReady       fault.Code = "token_not_ready"
	Paused         fault.Code = "token_paused"
	Closed         fault.Code = "token_closed"
	Fractionalized fault.Code = "already_fractionalized"
	CapExceeded    fault.Code = "cap_exceeded"
)

// Fungible is the family of share tokens: fractional ownership without votes.
const Fungible = "fungible"

// Terms is what a client asks of a new token.
type Terms struct {
	Name, Symbol string
	Family       string // "" is Fungible
	ChainID      int64  // 0 is the usual chain
	Decimals     int32  // 0 to 36
	MaxSupply    string // amount: the most that can ever exist at once
}

// Token is one token of one client.
type Token struct {
	ID          string // tok_...
	ClientID    string
	AssetID     string
	OperationID string // the operation that deploys it; "" where the token was restored from the chain
	Family      string
	ChainID     int64
	Address     common.Address
	DeedID      *decimal.Decimal // the deed that the vault holds against it, if any
	Name        string
	Symbol      string
	Decimals    int32
	MaxSupply   decimal.Decimal // units
	TotalSupply decimal.Decimal // units, at the mirror's last block

	BlockedCountries []int32 // ISO 3166-1 numeric, in order, at the mirror's last block

	CreatedAt time.Time
}

// Service reads and writes tokens. Safe for concurrent use.
type Service struct{ pool *pgxpool.Pool }

// New makes a Service on a database.
func New(pool *pgxpool.Pool) *Service { return &Service{pool} }

// NewID draws a token's id.
func NewID() string { return typeid.Must(typeid.WithPrefix("tok")).String() }

// IDOf is the token's id with the given UUID of 128 bits: the salt of a token without a deed, or else the deed's number.
func IDOf(uuid *big.Int) (string, error) {
	if uuid.Sign() < 0 || uuid.BitLen() > 128 {
		return "", fmt.Errorf("%s is not a UUID", uuid)
	}
	id, err := typeid.FromUUIDBytesWithPrefix("tok", uuid.FillBytes(make([]byte, 16)))
	if err != nil {
		return "", fmt.Errorf("token id: %w", err)
	}
	return id.String(), nil
}

// Validate says what is wrong with the terms, as a fault that names the field, and returns the maximal supply in units.
func (t Terms) Validate() (maxSupply decimal.Decimal, err error) {
	switch {
	case t.Family != "" && t.Family != Fungible:
		return maxSupply, fault.At(fault.Invalid, "family", "must be %q", Fungible)
	case t.Name == "" || len(t.Name) > 64:
		return maxSupply, fault.At(fault.Invalid, "name", "must have 1 to 64 bytes")
	case t.Symbol == "" || len(t.Symbol) > 16:
		return maxSupply, fault.At(fault.Invalid, "symbol", "must have 1 to 16 bytes")
	case t.Decimals < 0 || t.Decimals > 36:
		return maxSupply, fault.At(fault.Invalid, "decimals", "must be 0 to 36")
	}
	maxSupply, err = amount.ParsePositive(t.MaxSupply, t.Decimals)
	return maxSupply, fault.Within("max_supply", err)
}

// The zero address's holding is the supply: see the mirror's schema.
const query = `
select t.id, t.client_id, t.asset_id, t.operation_id, t.family, t.chain_id, t.address, t.deed_id, t.name, t.symbol, t.decimals,
       t.max_supply, coalesce(h.units, 0), coalesce(r.blocked_countries, '{}'), t.created_at
  from tokens t
  left join holdings h on h.chain_id = t.chain_id and h.token = t.address
        and h.wallet = '\x0000000000000000000000000000000000000000'
  left join lateral (
       select blocked_countries from token_rules r
        where r.chain_id = t.chain_id and r.token = t.address
        order by r.block_number desc limit 1) r on true`

// Get returns a client's token. Another client's is as little found as none.
func (s *Service) Get(ctx context.Context, clientID, id string) (Token, error) {
	return get(ctx, s.pool, clientID, id)
}

// GetTx is Get in the caller's transaction.
func (s *Service) GetTx(ctx context.Context, tx pgx.Tx, clientID, id string) (Token, error) {
	return get(ctx, tx, clientID, id)
}

func get(ctx context.Context, db postgres.Querier, clientID, id string) (Token, error) {
	rows, err := db.Query(ctx, query+` where t.id = $1 and t.client_id = $2`, id, clientID)
	if err != nil {
		return Token{}, fmt.Errorf("read token: %w", err)
	}
	t, err := pgx.CollectExactlyOneRow(rows, scan)
	if errors.Is(err, pgx.ErrNoRows) {
		return Token{}, notFound(id)
	}
	if err != nil {
		return Token{}, fmt.Errorf("read token: %w", err)
	}
	return t, nil
}

func notFound(id string) error { return fault.New(fault.NotFound, "there is no token %.64q", id) }

// List returns a client's tokens, the newest first, after the token of the given id ("" starts), of one asset or ("") all.
func (s *Service) List(ctx context.Context, clientID, assetID, after string, limit int) ([]Token, error) {
	rows, err := s.pool.Query(ctx, query+`
 where t.client_id = $1 and ($2 = '' or t.asset_id = $2) and ($3 = '' or t.id < $3)
 order by t.id desc
 limit $4`, clientID, assetID, after, limit)
	if err != nil {
		return nil, fmt.Errorf("list tokens: %w", err)
	}
	return pgx.CollectRows(rows, scan)
}

// ByAddresses returns those of a client's tokens that stand at the addresses.
func (s *Service) ByAddresses(ctx context.Context, clientID string, chainID int64, addresses []common.Address) (map[common.Address]Token, error) {
	raw := make([][]byte, len(addresses))
	for i, a := range addresses {
		raw[i] = a.Bytes()
	}
	rows, err := s.pool.Query(ctx, query+` where t.client_id = $1 and t.chain_id = $2 and t.address = any($3::bytea[])`, clientID, chainID, raw)
	if err != nil {
		return nil, fmt.Errorf("read tokens: %w", err)
	}
	tokens, err := pgx.CollectRows(rows, scan)
	if err != nil {
		return nil, fmt.Errorf("read tokens: %w", err)
	}
	found := make(map[common.Address]Token, len(tokens))
	for _, t := range tokens {
		found[t.Address] = t
	}
	return found, nil
}

func scan(row pgx.CollectableRow) (t Token, err error) {
	err = row.Scan(&t.ID, &t.ClientID, &t.AssetID, &t.OperationID, &t.Family, &t.ChainID, &t.Address, &t.DeedID, &t.Name, &t.Symbol,
		&t.Decimals, &t.MaxSupply, &t.TotalSupply, &t.BlockedCountries, &t.CreatedAt)
	return t, err
}
