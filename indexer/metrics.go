package indexer

import (
	"context"
	"log/slog"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"freehold/services/postgres"
)

// Collector is the metrics of a mirror. They are read from the database when they are asked for, so each replica says the
// same, whoever keeps the mirror.
type Collector struct {
	db      postgres.Querier
	chainID int64
	log     *slog.Logger
	up      *prometheus.Desc
	gauges  []gauge
}

type gauge struct {
	*prometheus.Desc
	kind prometheus.ValueType
	of   func(Status) float64
}

// NewCollector makes the metrics of a chain's mirror.
func NewCollector(db postgres.Querier, chainID int64, log *slog.Logger) *Collector {
	c := &Collector{db: db, chainID: chainID, log: log}
	desc := func(name, help string) *prometheus.Desc {
		return prometheus.NewDesc("freehold_mirror_"+name, help, nil, prometheus.Labels{"chain": strconv.FormatInt(chainID, 10)})
	}
	flag := func(b bool) float64 {
		if b {
			return 1
		}
		return 0
	}
	c.up = desc("up", "Whether the state of the mirror could be read.")
	add := func(name, help string, kind prometheus.ValueType, of func(Status) float64) {
		c.gauges = append(c.gauges, gauge{desc(name, help), kind, of})
	}
	add("block", "The newest block in the mirror.", prometheus.GaugeValue, func(s Status) float64 { return float64(s.Number) })
	add("finalized_block", "The newest finalized block in the mirror.", prometheus.GaugeValue, func(s Status) float64 { return float64(s.Finalized) })
	add("lag_blocks", "Blocks that the node has and the mirror has not.", prometheus.GaugeValue, func(s Status) float64 { return float64(s.Lag) })
	add("lag_seconds", "For how long the mirror has not had all that there is.", prometheus.GaugeValue, func(s Status) float64 { return s.LagTime.Seconds() })
	add("reorgs_total", "How often blocks were undone.", prometheus.CounterValue, func(s Status) float64 { return float64(s.Reorgs) })
	add("last_reorg_depth", "How many blocks the last reorg undid.", prometheus.GaugeValue, func(s Status) float64 { return float64(s.ReorgDepth) })
	add("synced", "1 if the mirror is at the head and being kept.", prometheus.GaugeValue, func(s Status) float64 { return flag(s.Synced) })
	add("diverged", "1 while finalized blocks were undone and the mirror is rebuilt.", prometheus.GaugeValue, func(s Status) float64 { return flag(s.Diverged) })
	add("verified", "1 if the last comparison with the chain is recent and found no difference.", prometheus.GaugeValue, func(s Status) float64 { return flag(s.Verified) })
	add("differences", "Differences from the chain that the last comparison found.", prometheus.GaugeValue, func(s Status) float64 { return float64(s.Differences) })
	add("verified_age_seconds", "Time since the last comparison; -1: there was none.", prometheus.GaugeValue, func(s Status) float64 {
		if s.VerifiedAt.IsZero() {
			return -1
		}
		return s.VerifiedAge.Seconds()
	})
	return c
}

// Describe implements prometheus.Collector.
func (c *Collector) Describe(descs chan<- *prometheus.Desc) {
	descs <- c.up
	for _, g := range c.gauges {
		descs <- g.Desc
	}
}

// Collect implements prometheus.Collector. If the state cannot be read, only up is there, and 0.
func (c *Collector) Collect(metrics chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	s, err := ReadStatus(ctx, c.db, c.chainID)
	if err != nil {
		c.log.Warn("mirror cannot be measured", "chain", c.chainID, "error", err)
		metrics <- prometheus.MustNewConstMetric(c.up, prometheus.GaugeValue, 0)
		return
	}
	metrics <- prometheus.MustNewConstMetric(c.up, prometheus.GaugeValue, 1)
	for _, g := range c.gauges {
		metrics <- prometheus.MustNewConstMetric(g.Desc, g.kind, g.of(s))
	}
}
