package indexer

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/services/fault"
	"freehold/services/postgres"
)

// ReconcilerConfig says what to compare and how often. Zero means the default, where one is named.
type ReconcilerConfig struct {
	Pool     *pgxpool.Pool
	Chain    Chain
	ChainID  int64
	Interval time.Duration // between two comparisons, of all replicas together; default a minute
	Sample   int           // how many of each kind are compared; default 200
	Logger   *slog.Logger  // default slog.Default()
}

// Reconciler compares the mirror of a chain with the chain all the time, a sample at a time, and keeps what it found. It
// owns reconciliations. Once it has found a difference it compares everything, until there is none.
type Reconciler struct {
	ReconcilerConfig
	log *slog.Logger
}

// NewReconciler makes a reconciler; it does nothing until Reconcile or Run.
func NewReconciler(c ReconcilerConfig) *Reconciler {
	c.Interval = cmp.Or(c.Interval, time.Minute)
	c.Sample = cmp.Or(c.Sample, 200)
	c.Logger = cmp.Or(c.Logger, slog.Default())
	return &Reconciler{c, c.Logger.With("chain", c.ChainID)}
}

// Reconcile compares once, unless another replica did within half the interval: then the report is of nothing compared.
// Each difference is logged as an error. Fault: ChainNotIndexed.
func (r *Reconciler) Reconcile(ctx context.Context) (Report, error) {
	const newest = `
		select difference_count, now() - checked_at < $2::interval
		  from reconciliations
		 where chain_id = $1
		 order by id desc
		 limit 1`
	var before int64
	var fresh bool
	err := r.Pool.QueryRow(ctx, newest, r.ChainID, r.Interval/2).Scan(&before, &fresh)
	if err != nil && !errors.Is(err, pgx.ErrNoRows) {
		return Report{}, fmt.Errorf("read the last reconciliation: %w", err)
	}
	if fresh {
		return Report{}, nil
	}
	sample := r.Sample
	if before > 0 {
		sample = 0
	}
	report, err := VerifySample(ctx, r.Pool, r.Chain, r.ChainID, sample)
	if err != nil {
		return Report{}, err
	}
	for _, d := range report.Differences {
		r.log.Error("the mirror differs from the chain", "block", report.Number, "hash", report.Hash,
			"what", d.What, "where", d.Where, "mirror", d.Mirror, "want", d.Want)
	}
	if before > 0 && len(report.Differences) == 0 {
		r.log.Info("the mirror equals the chain again", "block", report.Number, "hash", report.Hash)
	}
	return report, r.keep(ctx, report, sample == 0)
}

func (r *Reconciler) keep(ctx context.Context, report Report, complete bool) error {
	const insert = `
		insert into reconciliations (chain_id, number, hash, complete, compared, difference_count, differences)
		values ($1, $2, $3, $4, $5, $6, $7)`
	const forget = `
		delete from reconciliations
		 where chain_id = $1
		   and id <= (select id
		                from reconciliations
		               where chain_id = $1
		               order by id desc
		              offset 100
		               limit 1)`
	compared := 0
	for _, n := range report.Compared {
		compared += n
	}
	differences := []string{}
	for _, d := range report.Differences[:min(len(report.Differences), 100)] {
		differences = append(differences, d.String())
	}
	return postgres.InTx(ctx, r.Pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, insert, r.ChainID, report.Number, report.Hash[:], complete, compared,
			len(report.Differences), differences); err != nil {
			return fmt.Errorf("keep reconciliation: %w", err)
		}
		if _, err := tx.Exec(ctx, forget, r.ChainID); err != nil {
			return fmt.Errorf("forget reconciliations: %w", err)
		}
		return nil
	})
}

// Run compares until ctx ends, and returns nil then. What fails is logged, and done again at the next interval; while
// the chain is not indexed yet, it looks every second.
func (r *Reconciler) Run(ctx context.Context) error {
	for ctx.Err() == nil {
		pause := r.Interval
		switch _, err := r.Reconcile(ctx); {
		case err == nil || ctx.Err() != nil:
		case fault.Is(err, ChainNotIndexed):
			pause = min(pause, time.Second)
		default:
			r.log.Error("reconciliation failed", "error", err, "retry_in", pause)
		}
		wait(ctx, pause, nil)
	}
	return nil
}
