package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"
)

// replica is one "freehold serve", started again whenever it ends. Safe for concurrent use.
type replica struct {
	url, log string
	args     []string // the program first

	mu     sync.Mutex
	cmd    *exec.Cmd
	killed bool // cmd was
	ready  bool // cmd has been

	kills, starts, failedStarts int
	violations                  []string
}

// run keeps the replica running until ctx is done, and then has it end in order.
func (r *replica) run(ctx context.Context) error {
	for ctx.Err() == nil {
		log, err := os.OpenFile(r.log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
		if err != nil {
			return err
		}
		cmd := exec.Command(r.args[0], r.args[1:]...)
		cmd.Stdout, cmd.Stderr = log, log
		err = cmd.Start()
		log.Close()
		if err != nil {
			return fmt.Errorf("start a replica: %w", err)
		}
		r.mu.Lock()
		r.cmd, r.killed, r.ready = cmd, false, false
		r.starts++
		r.mu.Unlock()
		ended := make(chan error, 1)
		go func() { ended <- cmd.Wait() }()
		err = r.watch(ctx, cmd, ended)
		r.mu.Lock()
		r.cmd = nil
		switch {
		case r.killed && err != nil && err.Error() == "signal: killed":
		case ctx.Err() != nil:
			if err != nil {
				r.violations = append(r.violations, fmt.Sprintf("%s ended with %v after an interrupt", r.url, err))
			}
		case r.ready:
			r.violations = append(r.violations, fmt.Sprintf("%s ended by itself: %v\n%s", r.url, err, r.tail()))
		default: // it says why it cannot begin, and whoever runs it tries again
			r.failedStarts++
		}
		r.mu.Unlock()
		_ = sleep(ctx, 200*time.Millisecond)
	}
	return nil
}

// watch returns how the process ended, and notes whether it ever answered.
func (r *replica) watch(ctx context.Context, cmd *exec.Cmd, ended <-chan error) error {
	client := http.Client{Timeout: 2 * time.Second}
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case err := <-ended:
			return err
		case <-ctx.Done():
			if err := cmd.Process.Signal(os.Interrupt); err != nil {
				return err
			}
			select {
			case err := <-ended:
				return err
			case <-time.After(20 * time.Second):
				_ = cmd.Process.Signal(syscall.SIGKILL) // what matters is said below
				<-ended
				return errors.New("no end within 20 s")
			}
		case <-tick.C:
		}
		r.mu.Lock()
		ready := r.ready
		r.mu.Unlock()
		if ready {
			continue
		}
		if response, err := client.Get(r.url + "/healthz"); err == nil {
			response.Body.Close()
			r.mu.Lock()
			r.ready = response.StatusCode == http.StatusOK
			r.mu.Unlock()
		}
	}
}

// kill kills it at once, if it runs.
func (r *replica) kill() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.cmd == nil || r.killed {
		return nil
	}
	switch err := r.cmd.Process.Signal(syscall.SIGKILL); {
	case errors.Is(err, os.ErrProcessDone): // it was quicker
		return nil
	case err != nil:
		return fmt.Errorf("kill %s: %w", r.url, err)
	}
	r.killed = true
	r.kills++
	return nil
}

func (r *replica) tail() string {
	text, err := os.ReadFile(r.log)
	if err != nil {
		return err.Error()
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	return strings.Join(lines[max(0, len(lines)-20):], "\n")
}
