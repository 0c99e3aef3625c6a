package main

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// parts are the processes that share the machine; the others are not ours.
var parts = []string{"chain", "freehold", "postgres", "load", "others"}

// phase is one measurement.
type phase struct {
	included, accepted float64 // mints a second
	latencies          []time.Duration
	usage

	elapsed time.Duration
	sent    int // transactions
}

// finish turns so many included mints into rates.
func (p *phase) finish(minted int64) {
	p.included = float64(minted) / p.elapsed.Seconds()
	if p.sent > 0 {
		p.PerTx = float64(minted) / float64(p.sent)
	}
}

// meter sees what a phase takes.
type meter struct {
	stage *stage
	began time.Time
	block uint64
	cpu   map[string]time.Duration
}

func (s *stage) startMeter(ctx context.Context) (*meter, error) {
	block, err := s.node.BlockNumber(ctx)
	if err != nil {
		return nil, err
	}
	cpu, err := s.cpu()
	return &meter{stage: s, began: time.Now(), block: block, cpu: cpu}, err
}

func (m *meter) stop(ctx context.Context) (phase, error) {
	p := phase{elapsed: time.Since(m.began)}
	p.CPU = map[string]float64{}
	cpu, err := m.stage.cpu()
	if err != nil {
		return p, err
	}
	for part, t := range cpu { // that of the others is the machine's whole so far
		p.CPU[part] = (t - m.cpu[part]).Seconds() / p.elapsed.Seconds()
	}
	for _, part := range parts[:4] {
		p.CPU["others"] -= p.CPU[part]
	}
	head, err := m.stage.node.BlockNumber(ctx)
	if err != nil {
		return p, err
	}
	var used, limit float64
	for n := m.block + 1; n <= head; n++ {
		h, err := m.stage.node.HeaderByNumber(ctx, new(big.Int).SetUint64(n))
		if err != nil {
			return p, err
		}
		count, err := m.stage.node.TransactionCount(ctx, h.Hash())
		if err != nil {
			return p, err
		}
		if count > 0 { // an idle chain makes empty ones
			used, limit, p.sent = used+float64(h.GasUsed), limit+float64(h.GasLimit), p.sent+int(count)
		}
	}
	if limit > 0 {
		p.GasShare = used / limit
	}
	return p, nil
}

// cpu is the processor time that each part has had so far, from Linux's /proc; elsewhere there is none.
func (s *stage) cpu() (map[string]time.Duration, error) {
	if _, err := os.Stat("/proc/self/stat"); err != nil {
		return nil, nil
	}
	times := map[string]time.Duration{}
	pids := map[string]int{"load": os.Getpid(), "chain": s.chain.Process.Pid}
	if s.server != nil {
		pids["freehold"] = s.server.Process.Pid
	}
	for part, pid := range pids {
		own, _, _, err := procTimes(strconv.Itoa(pid))
		if err != nil {
			return nil, err
		}
		times[part] = own
	}
	file, err := os.ReadFile(filepath.Join(s.dir, "postgres", "data", "postmaster.pid"))
	if err != nil {
		return nil, err
	}
	postmaster, _, _ := bytes.Cut(file, []byte("\n"))
	own, ended, _, err := procTimes(string(postmaster))
	if err != nil {
		return nil, err
	}
	times["postgres"] = own + ended
	processes, err := filepath.Glob("/proc/[0-9]*")
	if err != nil {
		return nil, err
	}
	for _, p := range processes {
		// One that is gone by now counts among the ended the next time.
		if own, _, parent, err := procTimes(filepath.Base(p)); err == nil && parent == string(postmaster) {
			times["postgres"] += own
		}
	}
	if times["others"], err = machineTime(); err != nil {
		return nil, err
	}
	return times, nil
}

// machineTime is how long the machine's cores have been busy, with whatever.
func machineTime() (time.Duration, error) {
	text, err := os.ReadFile("/proc/stat")
	if err != nil {
		return 0, err
	}
	line, _, _ := strings.Cut(string(text), "\n")
	fields := strings.Fields(line)
	var busy int64
	for i, f := range fields[1:min(8, len(fields))] {
		ticks, err := strconv.ParseInt(f, 10, 64)
		if err != nil {
			return 0, err
		}
		if i != 3 && i != 4 { // idle, and waiting for a disk
			busy += ticks
		}
	}
	return time.Duration(busy) * 10 * time.Millisecond, nil
}

// syncTime is how long the disk takes to keep 8 kB, which bounds how many groups of requests are answered a second.
func (s *stage) syncTime() (time.Duration, error) {
	f, err := os.CreateTemp(s.dir, "sync")
	if err != nil {
		return 0, err
	}
	defer f.Close()
	var times []time.Duration
	for range 50 {
		began := time.Now()
		if _, err := f.Write(make([]byte, 8<<10)); err != nil {
			return 0, err
		}
		if err := f.Sync(); err != nil {
			return 0, err
		}
		times = append(times, time.Since(began))
	}
	slices.Sort(times)
	return times[len(times)/2], nil
}

// procTimes reads proc(5)'s stat: the time of a process, that of its children that ended, and its parent.
func procTimes(pid string) (own, ended time.Duration, parent string, err error) {
	text, err := os.ReadFile(filepath.Join("/proc", pid, "stat"))
	if err != nil {
		return 0, 0, "", err
	}
	_, rest, _ := strings.Cut(string(text), ") ") // the name before may hold anything
	fields := strings.Fields(rest)
	const ppid, utime, tick = 1, 11, 10 * time.Millisecond
	if len(fields) < utime+4 {
		return 0, 0, "", fmt.Errorf("/proc/%s/stat has %d fields", pid, len(fields))
	}
	var ticks [4]int64 // utime, stime, cutime, cstime
	for i := range ticks {
		if ticks[i], err = strconv.ParseInt(fields[utime+i], 10, 64); err != nil {
			return 0, 0, "", err
		}
	}
	return time.Duration(ticks[0]+ticks[1]) * tick, time.Duration(ticks[2]+ticks[3]) * tick, fields[ppid], nil
}
