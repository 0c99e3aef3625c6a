package rpcpool

import (
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Collector is the metrics of a pool.
type Collector struct {
	pool                   *Pool
	differences, switches  *prometheus.Desc
	state, age, head       *prometheus.Desc
	current, latency       *prometheus.Desc
	requests, errors       *prometheus.Desc
	limits, copied, failed *prometheus.Desc
}

// NewCollector makes the metrics of a pool.
func NewCollector(p *Pool) *Collector {
	chain := prometheus.Labels{"chain": strconv.FormatInt(p.chainID, 10)}
	desc := func(name, help string, labels ...string) *prometheus.Desc {
		return prometheus.NewDesc("freehold_rpc_"+name, help, labels, chain)
	}
	of := func(name, help string) *prometheus.Desc { return desc("endpoint_"+name, help, "endpoint") }
	return &Collector{
		pool:        p,
		differences: desc("disagreement", "1 while endpoints have different blocks of a height that they call safe."),
		switches:    desc("switches_total", "How often another endpoint became the one that is asked."),
		state:       desc("endpoint_state", "1 for the state that the endpoint is in: up, failed, limited, wrong, lagging, odd or rival.", "endpoint", "state"),
		current:     of("current", "1 if the endpoint is the one that is asked."),
		head:        of("head_block", "The endpoint's newest block."),
		age:         of("head_age_seconds", "How old the endpoint's newest block is."),
		latency:     of("latency_seconds", "How long the last check of the endpoint took."),
		requests:    of("requests_total", "Requests to the endpoint."),
		errors:      of("errors_total", "Requests that the endpoint did not answer."),
		limits:      of("limits_total", "Of those, requests after which the endpoint wanted to be left alone."),
		copied:      of("copied_transactions_total", "Transactions that the endpoint took after another had accepted them."),
		failed:      of("uncopied_transactions_total", "Transactions that it did not take then."),
	}
}

// Describe implements prometheus.Collector.
func (c *Collector) Describe(descs chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{c.differences, c.switches, c.state, c.current, c.head, c.age, c.latency, c.requests,
		c.errors, c.limits, c.copied, c.failed} {
		descs <- d
	}
}

// state is the one word for it.
func (e *endpoint) state() string {
	switch {
	case e.standing == unseen:
		return string(failed)
	case e.standing == up && e.odd:
		return "odd"
	case e.standing == up && e.rival:
		return "rival"
	}
	return string(e.standing)
}

// Collect implements prometheus.Collector.
func (c *Collector) Collect(metrics chan<- prometheus.Metric) {
	p := c.pool
	p.mu.Lock()
	defer p.mu.Unlock()
	gauge := func(d *prometheus.Desc, v float64, labels ...string) {
		metrics <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
	}
	count := func(d *prometheus.Desc, v int, labels ...string) {
		metrics <- prometheus.MustNewConstMetric(d, prometheus.CounterValue, float64(v), labels...)
	}
	flag := func(b bool) float64 {
		if b {
			return 1
		}
		return 0
	}
	gauge(c.differences, flag(len(p.differ) > 0))
	count(c.switches, p.switches)
	for _, e := range p.endpoints {
		gauge(c.state, 1, e.name, e.state())
		gauge(c.current, flag(e == p.current), e.name)
		if e.head.Time > 0 {
			gauge(c.head, float64(e.head.Number), e.name)
			gauge(c.age, time.Since(time.Unix(int64(e.head.Time), 0)).Seconds(), e.name)
			gauge(c.latency, e.latency.Seconds(), e.name)
		}
		count(c.requests, e.requests, e.name)
		count(c.errors, e.errors, e.name)
		count(c.limits, e.limits, e.name)
		count(c.copied, e.copied, e.name)
		count(c.failed, e.uncopied, e.name)
	}
}
