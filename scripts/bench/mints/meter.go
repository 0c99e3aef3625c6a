package main

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

)

// parts are the processes that share the machine.
var parts = []string{"chain", "freehold", "postgres", "load"}

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
	for part, t := range cpu {
		p.CPU[part] = (t - m.cpu[part]).Seconds() / p.elapsed.Seconds()
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
	return times, nil
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
