package indexer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/services/fault"
)

// Report is what a verification compared and found.
type Report struct {
	Number      uint64 // the block that mirror and chain were compared at, the mirror's newest
	Hash        common.Hash
	Attempts    int            // more than 1: the node did not have the block any more, or not yet, and it began again
	Compared    map[string]int // how many of each kind
	Sampled     bool           // not everything was compared
	Differences []Difference   // in a fixed order
}

// Difference is something that the mirror has otherwise than it should.
type Difference struct {
	What   string // the kind, as counted in Compared
	Where  string // the addresses and numbers that say which one
	Mirror string // what the mirror has
	Want   string // what the chain says or, for what follows from other rows of the mirror, what follows
}

func (d Difference) String() string {
	return fmt.Sprintf("%s of %s: the mirror has %s, right is %s", d.What, d.Where, d.Mirror, d.Want)
}

// callsPerBatch keeps a request and its answer well below 100 kB.
const callsPerBatch = 200

// errNoBlock: the node cannot answer as of the block, because the chain has left it or has not reached it.
var errNoBlock = errors.New("the node does not have the mirror's newest block on its chain")

// Verify compares the mirror of a chain with the chain: every balance, supply, freeze, rule, serial, deed and
// registration that it ever heard of with what the contracts say, and its tables with one another. The mirror is read in
// one snapshot and the chain as of that snapshot's newest block, by hash, so both may go on meanwhile. If the node
// does not have that block it begins again with a new snapshot, ten times at most. Fault: ChainNotIndexed.
func Verify(ctx context.Context, pool *pgxpool.Pool, chain Chain, chainID int64) (Report, error) {
	return VerifySample(ctx, pool, chain, chainID, 0)
}

// VerifySample is Verify of at most so many tokens, wallets of each kind, blocks, serials and deeds: half of the wallets
// are those whose balances changed last, the others are drawn. What goes over all transfers at once is left out. 0 is
// everything.
func VerifySample(ctx context.Context, pool *pgxpool.Pool, chain Chain, chainID int64, sample int) (Report, error) {
	for attempt := 1; ; attempt++ {
		node := nodeOf(chain)
		if err := checkChainID(ctx, node, chainID); err != nil {
			return Report{}, err
		}
		v := verifier{sample: sample, chain: node, chainID: chainID, report: Report{Attempts: attempt, Compared: make(map[string]int)}}
		err := pgx.BeginTxFunc(ctx, pool, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly},
			func(tx pgx.Tx) error { return v.verify(ctx, tx) })
		if err == nil {
			return v.report, nil
		}
		if !errors.Is(err, errNoBlock) || attempt == 10 {
			return Report{}, fmt.Errorf("verify chain %d at block %d (%s): %w", chainID, v.report.Number, v.report.Hash, err)
		}
		select {
		case <-ctx.Done():
			return Report{}, ctx.Err()
		case <-time.After(time.Duration(attempt) * 100 * time.Millisecond):
		}
	}
}

// verifier gathers questions to the chain and asks them in batches.
type verifier struct {
	chain   Chain
	chainID int64
	sample  int // 0: everything
	report  Report
	asked   []question
}

// question is a call, and what the mirror says the answer is.
type question struct {
	what, where, mirror string
	to                  common.Address
	data                []byte
	read                func([]byte) (string, error) // the answer, to compare with mirror
	reverted            string                       // the answer that a revert means; "": none
}

func (v *verifier) verify(ctx context.Context, tx pgx.Tx) error {
	const sql = `
		select number, hash
		  from chains
		 where chain_id = $1`
	err := tx.QueryRow(ctx, sql, v.chainID).Scan(&v.report.Number, &v.report.Hash)
	if errors.Is(err, pgx.ErrNoRows) {
		return fault.New(ChainNotIndexed, "chain %d is not indexed", v.chainID)
	}
	if err != nil {
		return fmt.Errorf("read cursor: %w", err)
	}
	if v.sample > 0 {
		if v.report.Sampled, err = v.exceeds(ctx, tx); err != nil {
			return err
		}
		if !v.report.Sampled {
			v.sample = 0
		}
	}
	for _, part := range []func(context.Context, pgx.Tx) error{
		v.blocks, v.newest, v.moved, v.supplies, v.accounts, v.rules, v.serials, v.deeds, v.registrations,
	} {
		if err := part(ctx, tx); err != nil {
			return err
		}
		if err := v.flush(ctx); err != nil {
			return err
		}
	}
	return nil
}

// exceeds reports whether there is more of anything than the sample may have.
func (v *verifier) exceeds(ctx context.Context, tx pgx.Tx) (more bool, err error) {
	const sql = `
		select greatest(
		       (select count(*) from (select from blocks where chain_id = $1 limit $2 + 1) x),
		       (select count(*) from (select from accounts where chain_id = $1 limit $2 + 1) x),
		       (select count(*) from (select from transfers where chain_id = $1 limit $2 + 1) x),
		       (select count(*) from (select from issues where chain_id = $1 limit $2 + 1) x),
		       (select count(*) from (select from registrations where chain_id = $1 limit $2 + 1) x),
		       (select count(*) from (select from deeds where chain_id = $1 limit $2 + 1) x)) > $2`
	if err := tx.QueryRow(ctx, sql, v.chainID, int64(v.sample)).Scan(&more); err != nil {
		return false, fmt.Errorf("count what there is: %w", err)
	}
	return more, nil
}

// limit is the argument of a limit: null, which is none, for everything.
func (v *verifier) limit() *int {
	if v.sample == 0 {
		return nil
	}
	return &v.sample
}

// compare notes one comparison.
func (v *verifier) compare(what, where, mirror, want string) {
	v.report.Compared[what]++
	if mirror != want {
		v.report.Differences = append(v.report.Differences, Difference{what, where, mirror, want})
	}
}

// ask puts a question; its answer is compared when the batch is full or at the next flush.
func (v *verifier) ask(ctx context.Context, q question) error {
	v.asked = append(v.asked, q)
	if len(v.asked) < callsPerBatch {
		return nil
	}
	return v.flush(ctx)
}

func (v *verifier) flush(ctx context.Context) error {
	if len(v.asked) == 0 {
		return nil
	}
	block := rpc.BlockNumberOrHashWithHash(v.report.Hash, true)
	batch := make([]rpc.BatchElem, len(v.asked))
	answers := make([]hexutil.Bytes, len(v.asked))
	for i, q := range v.asked {
		message := map[string]any{"to": q.to, "input": hexutil.Bytes(q.data)}
		batch[i] = rpc.BatchElem{Method: "eth_call", Args: []any{message, block}, Result: &answers[i]}
	}
	if err := call(ctx, v.chain, batch); err != nil {
		return fmt.Errorf("ask the chain: %w", err)
	}
	for i, q := range v.asked {
		want, err := q.reverted, batch[i].Error
		switch {
		case err == nil:
			if want, err = q.read(answers[i]); err != nil {
				// A contract that answers something else than its ABI says is a finding, not a failure.
				want = fmt.Sprintf("unreadable (%v)", err)
			}
		case isRevert(err):
			if want == "" {
				want = fmt.Sprintf("reverted (%v)", err)
			}
		case blockUnknown(err) || containsAny(err.Error(), "canonical"):
			return errNoBlock
		default:
			return fmt.Errorf("ask the chain for %s of %s: %w", q.what, q.where, err)
		}
		v.compare(q.what, q.where, q.mirror, want)
	}
	v.asked = v.asked[:0]
	return nil
}

func isRevert(err error) bool {
	var e rpc.Error
	return errors.As(err, &e) && e.ErrorCode() == 3 || containsAny(err.Error(), "revert")
}
