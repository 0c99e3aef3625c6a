package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"text/tabwriter"
)

// grown is what an event costs on a chain of so many, kept up live: by the clock, and of processor time, the program's and
// PostgreSQL's, which neighbours change less. The ratios are to the first.
type grown struct {
	Transfers int     `json:"transfers"`
	Addresses int     `json:"addresses"`
	Micros    float64 `json:"us_an_event"`
	Ratio     float64 `json:"us_to_first"`
	Busy      float64 `json:"busy_us_an_event"`
	BusyRatio float64 `json:"busy_to_first"`
	result
}

// grow measures chains of several lengths, whose blocks are alike. The median of the runs counts.
func (c config) grow(ctx context.Context) ([]grown, error) {
	b := bench{server: c.server}
	var list []grown
	for _, transfers := range c.growth {
		one, err := b.growTo(ctx, work{Transfers: transfers, Addresses: c.Addresses}, c.runs)
		if err != nil {
			return nil, fmt.Errorf("%d transfers: %w", transfers, err)
		}
		g := grown{Transfers: transfers, Addresses: c.Addresses, Micros: 1e6 / one.EventsPerSec, Busy: one.CPUPerEvent + one.DBPerEvent, result: one}
		list = append(list, g)
		first, last := &list[0], &list[len(list)-1]
		last.Ratio, last.BusyRatio = last.Micros/first.Micros, last.Busy/first.Busy
		fmt.Fprintf(os.Stderr, "%d transfers: %.1f us an event\n", transfers, g.Micros)
	}
	return list, nil
}

func (b *bench) growTo(ctx context.Context, w work, runs int) (result, error) {
	c, err := startScripted(w)
	if err != nil {
		return result{}, err
	}
	defer c.stop()
	var tries []result
	for range runs {
		database, one, err := b.measure(ctx, "live", c.url, c.head)
		if err != nil {
			return result{}, err
		}
		if err := c.check(ctx, database); err != nil {
			return result{}, err
		}
		if err := b.drop(ctx, database); err != nil {
			return result{}, err
		}
		tries = append(tries, one)
	}
	return median(tries), nil
}

func printGrowth(out io.Writer, list []grown) error {
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(t, "transfers\taddresses\tus an event\tto the first\tbusy us\tto the first\tof these PostgreSQL\tpeak MB\t\n")
	for _, g := range list {
		fmt.Fprintf(t, "%d\t%d\t%.1f\t%.2f\t%.1f\t%.2f\t%.1f\t%.0f\t\n",
			g.Transfers, g.Addresses, g.Micros, g.Ratio, g.Busy, g.BusyRatio, g.DBPerEvent, g.PeakMB)
	}
	return t.Flush()
}
