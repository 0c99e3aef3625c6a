// Package operation is every act on a chain that a client asks for: mint, burn, forced transfer, freeze, pause, the
// creation of tokens, the registration of investors. It owns operations and mints.
//
// An operation is written once and never updated. What has become of it is a query over what three processes know
// (the views intent_states and mint_states):
//
//	          rejected: refused before it was signed
//	        /
//	queued -> submitted -> included -> safe -> finalized
//	               ^          |    \
//	               '- reorg --'      reverted: mined, and refused by the contract
//
//	queued     its intents wait for the transaction manager
//	submitted  signed bytes are kept, and broadcast
//	included   its block is in the mirror, and so are the holdings that follow from it
//	safe, finalized  the chain's own words for that block
//
// A reorg takes an operation back to submitted by itself, since its block is in the mirror no longer. A batch stands
// where its least advanced item stands; items that failed are counted, and it has failed only when all of them have.
package operation

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/shopspring/decimal"
	"go.jetify.com/typeid"

	"freehold/services/asset"
	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/investor"
	"freehold/services/postgres"
	"freehold/services/token"
)

// The kinds of operation.
const (
	KindRegister       = "register_investor"
	KindUpdateInvestor = "update_investor"
	KindRevokeInvestor = "revoke_investor"
	KindAttest         = "attest_investor"
	KindFractionalize  = "fractionalize"
	KindCreateToken    = "create_token"
	KindMint           = "mint"
	KindMintBatch      = "mint_batch"
	KindBurn           = "burn"
	KindForcedTransfer = "forced_transfer"
	KindFreeze         = "freeze"
	KindPause          = "pause"
	KindUnpause        = "unpause"
	KindBlockCountries = "block_countries"
)

// The states of an operation, from asked for to final. See the package's drawing.
const (
	Queued    = "queued"
	Submitted = "submitted"
	Included  = "included"
	Safe      = "safe"
	Finalized = "finalized"
	Rejected  = "rejected"
	Reverted  = "reverted"
)

// levels are the states on the way to final, by the number that the views give them.
var levels = []string{Queued, Submitted, Included, Safe, Finalized}

// Operation is one act and what has become of it.
type Operation struct {
	ID          string // op_...
	ClientID    string
	Kind        string
	Status      string
	ChainID     int64            // of its token, or the usual one where it concerns all
	AssetID     string           // "" where it concerns none
	TokenID     string           // "" where it concerns none
	DeedID      *decimal.Decimal // of a fractionalization
	TxHash      *common.Hash     // of the (first) transaction that carries it, once submitted
	BlockNumber *int64           // once included
	Error       *Failure         // why it, or its first failed item, failed
	Items       *Counts          // of a mint batch
	CreatedAt   time.Time
}

// Failure is a refusal by the contract or before it.
type Failure struct {
	Code   fault.Code
	Detail string
}

// Counts says how many items of a batch there are, are in a block and have failed.
type Counts struct{ Total, Included, Failed int }

// Config is what a Service works with.
type Config struct {
	Pool      *pgxpool.Pool
	Assets    *asset.Service
	Investors *investor.Service
	Tokens    *token.Service
	Platforms *token.Platforms
	Signer    common.Address // who signs where the platform's row does not say: see token.SignerTx
	Logger    *slog.Logger
	Now       func() time.Time // default time.Now
}

// Service takes operations and tells their state. Safe for concurrent use.
type Service struct {
	Config
	mints   group
	watcher watcher
}

// New makes a Service. Its Run wakes those who wait; without it they poll.
func New(c Config) *Service {
	if c.Now == nil {
		c.Now = time.Now
	}
	s := &Service{Config: c}
	s.Logger = cmp.Or(c.Logger, slog.Default())
	s.mints.serve = s.serveMints
	return s
}

// now is the time as the database keeps it, so that a replay shows the same.
func (s *Service) now() time.Time { return s.Now().UTC().Truncate(time.Microsecond) }

func newID() string { return typeid.Must(typeid.WithPrefix("op")).String() }

// insertTx writes operations in the caller's transaction.
func insertTx(ctx context.Context, tx pgx.Tx, ops ...Operation) error {
	rows := make([][]any, len(ops))
	for i, o := range ops {
		items := 0
		if o.Items != nil {
			items = o.Items.Total
		}
		rows[i] = []any{o.ID, o.ClientID, o.Kind, o.ChainID, null(o.AssetID), null(o.TokenID), o.DeedID, items, o.CreatedAt}
	}
	_, err := tx.CopyFrom(ctx, pgx.Identifier{"operations"},
		[]string{"id", "client_id", "kind", "chain_id", "asset_id", "token_id", "deed_id", "items", "created_at"}, pgx.CopyFromRows(rows))
	if err != nil {
		return fmt.Errorf("insert operations: %w", err)
	}
	return nil
}

func null(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// accepted is an operation as its request is answered, the first time and each time that it is replayed.
func accepted(o Operation) Operation {
	o.Status, o.TxHash, o.BlockNumber, o.Error = Queued, nil, nil, nil
	if o.Kind != KindMintBatch {
		o.Items = nil
	} else {
		o.Items = &Counts{Total: o.Items.Total}
	}
	return o
}

// act runs f for a new request in one transaction with its idempotency key, and answers a replay with the first answer.
func (s *Service) act(ctx context.Context, r idempotency.Request, o Operation, f func(pgx.Tx, *Operation) error) (Operation, bool, error) {
	var replayed bool
	o.ID, o.ClientID, o.CreatedAt = newID(), r.ClientID, s.now()
	err := postgres.InTx(ctx, s.Pool, func(tx pgx.Tx) (err error) {
		var served string
		if served, replayed, err = idempotency.ClaimOneTx(ctx, tx, r, o.ID); err != nil {
			return err
		}
		if replayed {
			o, err = get(ctx, tx, r.ClientID, served)
			return err
		}
		if err := f(tx, &o); err != nil {
			return err
		}
		return insertTx(ctx, tx, o)
	})
	return accepted(o), replayed, err
}

// Its parts are an operation's items, or its intents where it has none. Items are as in mint_states, but what an intent has
// become of is computed once and not for each of its items.
const query = `
select o.id, o.client_id, o.kind, o.chain_id, coalesce(o.asset_id, ''), coalesce(o.token_id, ''), o.deed_id, o.items, o.created_at,
       p.total, p.failed, p.rejected, p.included, p.level, p.tx_hash, p.block_number, p.reason
  from operations o
  cross join lateral (
       select count(*) as total, count(*) filter (where failed) as failed, count(*) filter (where rejected) as rejected,
              count(*) filter (where not failed and level >= 2) as included,
              coalesce(min(level) filter (where not failed), 0) as level,
              (array_agg(tx_hash order by ordinal) filter (where tx_hash is not null))[1] as tx_hash,
              (array_agg(block_number order by ordinal) filter (where block_number is not null))[1] as block_number,
              (array_agg(reason order by ordinal) filter (where failed))[1] as reason
         from (select m.ordinal, case when i.serial is not null then i.reason is not null else s.failed or s.level >= 2 end as failed,
                      i.serial is null and s.rejection is not null as rejected,
                      case when i.serial is null then s.level
                           when i.block_number <= c.finalized_number then 4
                           when i.block_number <= c.safe_number then 3
                           else 2 end as level,
                      coalesce(i.tx_hash, s.tx_hash) as tx_hash, coalesce(i.block_number, s.block_number) as block_number,
                      coalesce(i.reason, s.reason, s.rejection) as reason
                 from (select * from intent_states s where s.operation_id = o.id and o.items > 0 offset 0) s
                 join mints m on m.operation_id = o.id and m.intent_id = s.id
                 left join chains c on c.chain_id = o.chain_id
                 left join issues i on i.chain_id = m.chain_id and i.token = m.token and i.serial = m.serial::numeric and i.ref = m.ref
                union all
               select i.id, failed, rejection is not null, level, tx_hash, block_number, coalesce(reason, rejection)
                 from intent_states i
                where i.operation_id = o.id and o.items = 0) parts) p`

// Get returns a client's operation. Another client's is as little found as none.
func (s *Service) Get(ctx context.Context, clientID, id string) (Operation, error) {
	return get(ctx, s.Pool, clientID, id)
}

func get(ctx context.Context, db postgres.Querier, clientID, id string) (Operation, error) {
	rows, err := db.Query(ctx, query+` where o.id = $1 and o.client_id = $2`, id, clientID)
	if err != nil {
		return Operation{}, fmt.Errorf("read operation: %w", err)
	}
	o, err := pgx.CollectExactlyOneRow(rows, scan)
	if errors.Is(err, pgx.ErrNoRows) {
		return Operation{}, fault.New(fault.NotFound, "there is no operation %.64q", id)
	}
	if err != nil {
		return Operation{}, fmt.Errorf("read operation: %w", err)
	}
	return o, nil
}

func scan(row pgx.CollectableRow) (o Operation, err error) {
	var (
		items, total, failed, rejected, included, level int
		reason                                          []byte
	)
	err = row.Scan(&o.ID, &o.ClientID, &o.Kind, &o.ChainID, &o.AssetID, &o.TokenID, &o.DeedID, &items, &o.CreatedAt,
		&total, &failed, &rejected, &included, &level, &o.TxHash, &o.BlockNumber, &reason)
	if err != nil {
		return o, err
	}
	switch {
	case total > 0 && rejected == total:
		o.Status = Rejected
	case total > 0 && failed == total:
		o.Status = Reverted
	default:
		o.Status = levels[level]
	}
	if failed > 0 {
		o.Error = decodeRefusal(reason)
	}
	if o.Kind == KindMintBatch {
		o.Items = &Counts{Total: items, Included: included, Failed: failed}
	}
	return o, nil
}

// ItemState is one item of a mint and what has become of it.
type ItemState struct {
	Ordinal   int
	To        common.Address
	Units     decimal.Decimal
	Reference string
	Status    string
	TxHash    *common.Hash
	Error     *Failure
}

// Items returns the items of a client's mint in order, after the given ordinal (-1 starts).
func (s *Service) Items(ctx context.Context, clientID, id string, after, limit int) ([]ItemState, error) {
	if _, err := s.Get(ctx, clientID, id); err != nil {
		return nil, err
	}
	const query = `
select ordinal, wallet, units, reference, failed, rejected, level, tx_hash, reason
  from mint_states
 where operation_id = $1 and ordinal > $2
 order by ordinal
 limit $3`
	rows, err := s.Pool.Query(ctx, query, id, after, limit)
	if err != nil {
		return nil, fmt.Errorf("list items: %w", err)
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (i ItemState, err error) {
		var (
			failed, rejected bool
			level            int
			reason           []byte
		)
		err = row.Scan(&i.Ordinal, &i.To, &i.Units, &i.Reference, &failed, &rejected, &level, &i.TxHash, &reason)
		if err != nil {
			return i, err
		}
		i.Status = levels[level]
		if failed {
			i.Status, i.Error = Reverted, decodeRefusal(reason)
		}
		if rejected {
			i.Status = Rejected
		}
		return i, nil
	})
}
