package txmgr

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"freehold/services/devnet"
	"freehold/services/postgres"
)

// BenchmarkSingles enqueues elements one a database transaction, from eight callers, while a lane mines them. It reports
// how many a second had a receipt, from the first to the last.
func BenchmarkSingles(b *testing.B) { benchmark(b, 1) }

// BenchmarkBatches does it a hundred at a time.
func BenchmarkBatches(b *testing.B) { benchmark(b, 100) }

func benchmark(t *testing.B, size int) {
	b := setupOn(t, devnet.ChainConfig{BlockTime: 500 * time.Millisecond})
	l := b.lane(func(c *Config) { c.Rebroadcast, c.Stale = 0, 0 })
	ctx, stop := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() {
		if err := l.Run(ctx); err != nil {
			t.Error(err)
		}
	})
	t.ResetTimer()
	start := time.Now()
	work := make(chan int64)
	var callers sync.WaitGroup
	for range 8 {
		callers.Go(func() {
			for n := range work {
				intents := make([]Intent, size)
				for k := range intents {
					intents[k] = b.elements(n)[0]
				}
				err := postgres.InTx(t.Context(), b.pool, func(tx pgx.Tx) error {
					_, err := EnqueueTx(t.Context(), tx, intents)
					return err
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	for n := range int64(t.N) {
		work <- n
	}
	close(work)
	callers.Wait()
	enqueued := time.Since(start)
	for {
		open := get[int64](b, `select count(*) from intents i where not exists (select from receipts r where r.transaction_id = i.transaction_id)`)
		if open[0] == 0 {
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	elapsed := time.Since(start)
	t.StopTimer()
	elements := float64(t.N * size)
	t.ReportMetric(elements/enqueued.Seconds(), "enqueued/s")
	t.ReportMetric(elements/elapsed.Seconds(), "mined/s")
	t.ReportMetric(elements/float64(get[int64](b, `select count(*) from transactions`)[0]), "elements/tx")
	stop()
	running.Wait()
}
