package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"text/tabwriter"

	"github.com/jackc/pgx/v5"
)

// The aims beside the ratios: processor time and memory of the program itself, and how long an undo may take.
const (
	aimCPU    = 8   // us an event
	aimMemory = 100 // MB
)

type report struct {
	Machine string   `json:"machine"`
	Work    *work    `json:"work,omitempty"`
	Results []result `json:"results,omitempty"`
	Undo    []undone `json:"undo,omitempty"`
	Bound   string   `json:"bound,omitempty"`
	Ponder  *peer    `json:"ponder,omitempty"`
	Growth  []grown  `json:"growth,omitempty"`
}

// machine is what the figures are of.
func machine(ctx context.Context, server string) (string, error) {
	conn, err := pgx.Connect(ctx, server)
	if err != nil {
		return "", err
	}
	defer conn.Close(ctx)
	var version, fsync string
	if err := conn.QueryRow(ctx, `select current_setting('server_version'), current_setting('fsync')`).Scan(&version, &fsync); err != nil {
		return "", err
	}
	load := "unknown"
	if text, err := os.ReadFile("/proc/loadavg"); err == nil {
		load, _, _ = strings.Cut(string(text), " ")
	}
	version, _, _ = strings.Cut(version, " ")
	return fmt.Sprintf("%s/%s, %d cores, %s, PostgreSQL %s with fsync %s; load before %s",
		runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), runtime.Version(), version, fsync, load), nil
}

// bound names what a program waits for: of what an event takes, the larger of its own share and PostgreSQL's, if it comes
// near the whole.
func bound(r result) string {
	whole := 1e6 / r.EventsPerSec
	switch {
	case r.DBPerEvent > 0.7*whole:
		return "PostgreSQL"
	case r.CPUPerEvent > 0.7*whole:
		return "the indexer itself"
	default:
		return "the node, or processors shared with others"
	}
}

func (r report) print(out io.Writer) error {
	fmt.Fprintf(out, "%s\n\n", r.Machine)
	if len(r.Growth) > 0 {
		return printGrowth(out, r.Growth)
	}
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(t, "events/s\tof the reference\taim\tus CPU an event\taim\tus of PostgreSQL\tpeak MB\taim\t \n")
	for i, p := range r.Results {
		ratio, cpu, memory := "", "", ""
		if i > 0 {
			ratio, cpu, memory = fmt.Sprintf(">= %.2f", programs[i].aim), fmt.Sprint("<= ", aimCPU), fmt.Sprint("<= ", aimMemory)
		}
		fmt.Fprintf(t, "%.0f\t%.2f\t%s\t%.1f\t%s\t%.1f\t%.0f\t%s\t %s: %s\n", p.EventsPerSec, p.Ratio, ratio, p.CPUPerEvent, cpu,
			p.DBPerEvent, p.PeakMB, memory, p.Program, programs[i].does)
	}
	if p := r.Ponder; p != nil {
		fmt.Fprintf(t, "%.0f\t%.2f\t\t%.1f\t\t%.1f\t%.0f\t\t ponder: transfers and balances, from start to synced\n",
			p.EventsPerSec, p.Ratio, p.CPUPerEvent, p.DBPerEvent, p.PeakMB)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(out, "\nkept up live, what bounds it: %s\n", r.Bound)
	for _, u := range r.Undo {
		aim := ""
		if ms := undoAims[u.Depth]; ms > 0 {
			aim = fmt.Sprintf(", aim <= %d", ms)
		}
		fmt.Fprintf(out, "undo of %5d blocks, %6d events: %4.0f ms%s; %.2f of the time that they took to write\n",
			u.Depth, u.Events, u.Milliseconds, aim, u.Ratio)
	}
	if r.Ponder != nil {
		return r.Ponder.print(out)
	}
	return nil
}
