package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
)

// programs and what is aimed at: events/s as ratios to the reference's.
var programs = []struct {
	name, does string
	aim        float64
}{
	{"reference", "FilterLogs and COPY, primary key", 1},
	{"live", "holdings, history, address indexes, kept up", 0.76},
	{"deferred", "the same, indexes built after the load", 1.07},
	{"events", "transfers only", 1.52},
}

// result is what one program did: the median of its runs.
type result struct {
	Program      string  `json:"program"`
	Events       int     `json:"events"`
	EventsPerSec float64 `json:"events_per_second"`
	Ratio        float64 `json:"ratio"`           // events/s of the reference's
	CPUPerEvent  float64 `json:"cpu_us_an_event"` // of the program itself
	DBPerEvent   float64 `json:"database_us_an_event"`
	PeakMB       float64 `json:"peak_mb"`
}

// bench measures programs on a PostgreSQL server.
type bench struct {
	server string
	made   int
}

// compare runs the programs, each run beginning with another one.
func (b *bench) compare(ctx context.Context, c *chain, runs int) ([]result, error) {
	lists := make([][]result, len(programs))
	for n := range runs {
		for i := range programs {
			i = (i + n) % len(programs)
			database, one, err := b.measure(ctx, programs[i].name, c.url, c.head)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", programs[i].name, err)
			}
			if name := programs[i].name; name == "live" || name == "deferred" {
				if err := c.check(ctx, database); err != nil {
					return nil, fmt.Errorf("%s: %w", name, err)
				}
			}
			lists[i] = append(lists[i], one)
		}
	}
	results := make([]result, len(programs))
	for i, list := range lists {
		results[i] = median(list)
		results[i].Ratio = results[i].EventsPerSec / results[0].EventsPerSec
	}
	return results, nil
}

func median(list []result) result {
	slices.SortFunc(list, func(a, b result) int { return cmp.Compare(a.EventsPerSec, b.EventsPerSec) })
	return list[len(list)/2]
}

// measure runs a program, in a process and a database of its own, which it returns.
func (b *bench) measure(ctx context.Context, program, chainURL string, head uint64) (database string, r result, err error) {
	if database, err = b.database(ctx); err != nil {
		return "", r, err
	}
	cmd := exec.CommandContext(ctx, os.Args[0], "-measured", program, "-database-url", database, "-chain-url", chainURL,
		"-head", strconv.FormatUint(head, 10))
	cmd.Stderr = os.Stderr
	before := backends(ctx, b.server)
	out, err := cmd.Output()
	if err != nil {
		return "", r, err
	}
	if err := b.alone(ctx); err != nil {
		return "", r, err
	}
	after := backends(ctx, b.server)
	var o outcome
	if err := json.Unmarshal(out, &o); err != nil {
		return "", r, err
	}
	cpu, peak := usage(cmd.ProcessState)
	events := float64(o.Events)
	return database, result{
		Program: program, Events: o.Events, EventsPerSec: events / o.Seconds,
		CPUPerEvent: float64(cpu.Microseconds()) / events,
		DBPerEvent:  float64((after - before).Microseconds()) / events,
		PeakMB:      peak,
	}, nil
}

// usage is the processor time that a process took, and its memory in MB when it was largest.
func usage(p *os.ProcessState) (time.Duration, float64) {
	return p.UserTime() + p.SystemTime(), float64(p.SysUsage().(*syscall.Rusage).Maxrss) / 1024
}

// database makes a database and returns its url.
func (b *bench) database(ctx context.Context) (string, error) {
	conn, err := pgx.Connect(ctx, b.server)
	if err != nil {
		return "", err
	}
	defer conn.Close(ctx)
	b.made++
	name := fmt.Sprintf("bench_%d_%d", os.Getpid(), b.made)
	if _, err := conn.Exec(ctx, "create database "+name); err != nil {
		return "", err
	}
	// Each begins where the last one's writes are done with.
	if _, err := conn.Exec(ctx, "checkpoint"); err != nil {
		return "", err
	}
	u, err := url.Parse(b.server)
	if err != nil {
		return "", err
	}
	u.Path = "/" + name
	return u.String(), nil
}

// drop removes a database, so that many large ones need not be held at once.
func (b *bench) drop(ctx context.Context, database string) error {
	u, err := url.Parse(database)
	if err != nil {
		return err
	}
	conn, err := pgx.Connect(ctx, b.server)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	_, err = conn.Exec(ctx, "drop database "+pgx.Identifier{strings.TrimPrefix(u.Path, "/")}.Sanitize())
	return err
}

// alone waits until no client's session but its own is left: the time of the others is counted once they have ended.
func (b *bench) alone(ctx context.Context) error {
	const sql = `
		select count(*)
		  from pg_stat_activity
		 where backend_type = 'client backend'
		   and pid <> pg_backend_pid()`
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	conn, err := pgx.Connect(ctx, b.server)
	if err != nil {
		return err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	for others := 1; others > 0; time.Sleep(10 * time.Millisecond) {
		if err := conn.QueryRow(ctx, sql).Scan(&others); err != nil {
			return fmt.Errorf("wait for %d other sessions to end: %w", others, err)
		}
	}
	return nil
}

// backends is the processor time that a PostgreSQL server of this machine has used so far; 0 of one that is elsewhere.
func backends(ctx context.Context, server string) (sum time.Duration) {
	conn, err := pgx.Connect(ctx, server)
	if err != nil {
		return 0
	}
	defer conn.Close(ctx)
	_, parent, ok := stat(strconv.Itoa(int(conn.PgConn().PID())))
	if !ok {
		return 0
	}
	processes, err := filepath.Glob("/proc/[0-9]*")
	if err != nil {
		return 0
	}
	for _, path := range processes {
		pid := filepath.Base(path)
		if used, of, ok := stat(pid); ok && (of == parent || pid == parent) {
			sum += used
		}
	}
	return sum
}

// stat is the processor time of a process, of its children that ended too, and its parent.
func stat(pid string) (used time.Duration, parent string, ok bool) {
	text, err := os.ReadFile("/proc/" + pid + "/stat")
	if err != nil {
		return 0, "", false // it has ended
	}
	f := strings.Fields(string(text[bytes.LastIndex(text, []byte(") "))+2:])) // what is in brackets may be anything
	if len(f) < 15 {
		return 0, "", false
	}
	for _, i := range []int{11, 12, 13, 14} {
		ticks, err := strconv.ParseInt(f[i], 10, 64)
		if err != nil {
			return 0, "", false
		}
		used += time.Duration(ticks) * 10 * time.Millisecond
	}
	return used, f[1], true
}
