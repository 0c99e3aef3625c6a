package indexer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"freehold/services/fault"
	"freehold/services/postgres"
)

// Status is how the mirror of a chain stands, whichever replica keeps it. Times are by the database's clock.
type Status struct {
	Number    uint64      `json:"block"` // the newest block in the mirror
	Hash      common.Hash `json:"hash"`
	Safe      uint64      `json:"safe"` // the newest safe and finalized blocks in it; 0: none yet
	Finalized uint64      `json:"finalized"`
	Head      uint64      `json:"head"`       // the node's newest block, when it was last asked
	Lag       uint64      `json:"lag_blocks"` // blocks that the node has and the mirror has not

	// LagTime is for how long the mirror has not had all that there is: since the time of its newest block if the node has
	// more, and since an indexer last said that there is no more if it has not said so lately.
	LagTime time.Duration `json:"-"`
	Updated time.Time     `json:"updated_at"` // when an indexer last wrote to the mirror, or found nothing to write
	Age     time.Duration `json:"-"`          // since then

	Diverged bool `json:"diverged"` // finalized blocks were undone and the mirror has not caught up since
	Synced   bool `json:"synced"`   // not diverged, at most 2 blocks behind, and being kept

	Reorgs     int64  `json:"reorgs"`           // how often blocks were undone
	ReorgDepth uint64 `json:"last_reorg_depth"` // how many, the last time

	// What the last comparison with the chain found; see Reconciler. That the mirror is synced says nothing of it.
	Verified       bool          `json:"verified"` // it is recent and found no difference
	VerifiedNumber uint64        `json:"verified_block"`
	VerifiedAt     time.Time     `json:"verified_at,omitzero"` // zero: there was none
	VerifiedAge    time.Duration `json:"-"`
	Differences    int64         `json:"differences"`
}

const (
	// An indexer that finds nothing new says so every heartbeat; one that does not for this long is not at work.
	silence = 6 * heartbeat

	// syncedLag allows for the blocks that come while the last ones are being written.
	syncedLag = 2

	// verifiedFor is how long a comparison counts.
	verifiedFor = 10 * time.Minute
)

// ReadStatus returns the status of a chain. Fault: ChainNotIndexed.
func ReadStatus(ctx context.Context, db postgres.Querier, chainID int64) (Status, error) {
	const sql = `
		select c.number, c.hash, c.safe_number, c.finalized_number, c.head_number, c.state, c.updated_at, now() - c.updated_at,
		       c.reorgs, c.reorg_depth, coalesce(now() - b.time, '0'), coalesce(r.number, 0), r.checked_at,
		       coalesce(now() - r.checked_at, '0'), coalesce(r.difference_count, 0)
		  from chains c
		  left join blocks b on b.chain_id = c.chain_id and b.number = c.number
		  left join lateral (
		       select *
		         from reconciliations
		        where chain_id = c.chain_id
		        order by id desc
		        limit 1) r on true
		 where c.chain_id = $1`
	var s Status
	var state string
	var blockAge time.Duration
	var verifiedAt *time.Time
	err := db.QueryRow(ctx, sql, chainID).
		Scan(&s.Number, &s.Hash, &s.Safe, &s.Finalized, &s.Head, &state, &s.Updated, &s.Age, &s.Reorgs, &s.ReorgDepth,
			&blockAge, &s.VerifiedNumber, &verifiedAt, &s.VerifiedAge, &s.Differences)
	if errors.Is(err, pgx.ErrNoRows) {
		return Status{}, fault.New(ChainNotIndexed, "chain %d is not indexed", chainID)
	}
	if err != nil {
		return Status{}, fmt.Errorf("read status of chain %d: %w", chainID, err)
	}
	if s.Head > s.Number {
		s.Lag = s.Head - s.Number
		s.LagTime = max(blockAge, 0)
	}
	if s.Age > silence {
		s.LagTime = max(s.LagTime, s.Age)
	}
	s.Diverged = state == diverged
	s.Synced = !s.Diverged && s.Head > 0 && s.Lag <= syncedLag && s.Age < silence
	if verifiedAt != nil {
		s.VerifiedAt = *verifiedAt
		s.Verified = s.Differences == 0 && s.VerifiedAge < verifiedFor
	}
	return s, nil
}
