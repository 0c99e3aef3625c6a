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

// Status is how the mirror of a chain stands, whichever replica keeps it.
type Status struct {
	Number    uint64 // the newest block in the mirror
	Hash      common.Hash
	Safe      uint64 // the newest safe and finalized blocks in it; 0: none yet
	Finalized uint64
	Head      uint64        // the node's newest block, when it was last asked
	Lag       uint64        // blocks that the node has and the mirror has not
	Updated   time.Time     // when an indexer last wrote to the mirror, or found nothing to write
	Age       time.Duration // since then, by the database's clock
	Diverged  bool          // finalized blocks were undone and the mirror has not caught up since
	Synced    bool          // the mirror may be relied on: not diverged, at most 2 blocks behind, and being kept
}

// An indexer that finds nothing new says so every heartbeat; one that does not for this long is not at work.
const silence = 6 * heartbeat

// syncedLag allows for the blocks that come while the last ones are being written.
const syncedLag = 2

// ReadStatus returns the status of a chain. Fault: ChainNotIndexed.
func ReadStatus(ctx context.Context, db postgres.Querier, chainID int64) (Status, error) {
	const sql = `
		select number, hash, safe_number, finalized_number, head_number, state, updated_at, now() - updated_at
		  from chains
		 where chain_id = $1`
	var s Status
	var state string
	err := db.QueryRow(ctx, sql, chainID).
		Scan(&s.Number, &s.Hash, &s.Safe, &s.Finalized, &s.Head, &state, &s.Updated, &s.Age)
	if errors.Is(err, pgx.ErrNoRows) {
		return Status{}, fault.New(ChainNotIndexed, "chain %d is not indexed", chainID)
	}
	if err != nil {
		return Status{}, fmt.Errorf("read status of chain %d: %w", chainID, err)
	}
	if s.Head > s.Number {
		s.Lag = s.Head - s.Number
	}
	s.Diverged = state == diverged
	s.Synced = !s.Diverged && s.Head > 0 && s.Lag <= syncedLag && s.Age < silence
	return s, nil
}
