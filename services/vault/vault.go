package vault

import (
	"cmp"
	"context"
	"log/slog"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// MaxBatch is how many values or tokens one request may have.
const MaxBatch = 1_000

// defaultReads is how many values a client may read in a minute by default.
const defaultReads = 3_000

// Config is what a Service needs.
type Config struct {
	Pool  *pgxpool.Pool
	KEK   KEK
	Reads int // values that a client may read in the clear in a minute, over all processes; 3,000 by default

	// Audit notes accesses in the caller's transaction besides vault_accesses, as a log of the whole platform would. If it
	// fails nothing is read. There need not be any.
	Audit func(ctx context.Context, tx pgx.Tx, accesses []Access) error

	Now    func() time.Time // time.Now by default
	Logger *slog.Logger     // slog.Default() by default
}

// Service keeps values and gives out tokens. Safe for concurrent use.
type Service struct {
	pool    *pgxpool.Pool
	kek     KEK
	limit   int
	audit   func(context.Context, pgx.Tx, []Access) error
	now     func() time.Time
	log     *slog.Logger
	keysets keysets
	reads   group
}

// New makes a Service.
func New(c Config) *Service {
	if c.Now == nil {
		c.Now = time.Now
	}
	s := &Service{pool: c.Pool, kek: c.KEK, limit: cmp.Or(c.Reads, defaultReads), audit: c.Audit, now: c.Now, log: cmp.Or(c.Logger, slog.Default())}
	s.keysets.clients, s.keysets.opened = map[string]*keys{}, map[int64]*version{}
	s.reads.serve = s.serveReads
	return s
}

// sweepEvery is how long a value stays after its token expired, though nobody can read it.
const sweepEvery = time.Minute

// Run deletes what has expired until ctx is done.
func (s *Service) Run(ctx context.Context) error {
	tick := time.NewTicker(sweepEvery)
	defer tick.Stop()
	for {
		if err := s.Sweep(ctx); err != nil && ctx.Err() == nil {
			s.log.Warn("sweep vault", "error", err)
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return nil
		}
	}
}

// Sweep deletes tokens that have expired, and counts of readings that no limit looks at any more.
func (s *Service) Sweep(ctx context.Context) error {
	const tokens = `delete from vault_tokens where expires_at <= $1`
	const reads = `delete from vault_reads where minute < $1`
	now := s.now()
	if _, err := s.pool.Exec(ctx, tokens, now); err != nil {
		return err
	}
	_, err := s.pool.Exec(ctx, reads, now.Add(-2*time.Minute))
	return err
}
