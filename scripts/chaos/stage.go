package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"golang.org/x/sync/errgroup"
)

// replicas is how many servers share the database.
const replicas = 3

// stage is all that runs. Not safe for concurrent use.
type stage struct {
	dir, binary string
	anvil       *exec.Cmd
	nodeURL     string // past the proxy
	node        *rpc.Client
	proxy       *proxy
	postgres    *cluster
	replicas    []*replica
	serving     *errgroup.Group
	stopServing context.CancelFunc
	load        *load
}

func startStage(ctx context.Context, c config) (_ *stage, err error) {
	s := &stage{serving: new(errgroup.Group), stopServing: func() {}}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.close())
		}
	}()
	if s.dir, err = os.MkdirTemp("", "freehold-chaos-*"); err != nil {
		return nil, err
	}
	if err := os.Chmod(s.dir, 0o711); err != nil { // PostgreSQL runs as somebody else where we are root
		return nil, err
	}
	s.binary = filepath.Join(s.dir, "freehold")
	if out, err := exec.CommandContext(ctx, "go", "build", "-o", s.binary, "freehold/cmd/freehold").CombinedOutput(); err != nil {
		return nil, fmt.Errorf("build freehold: %w\n%s", err, out)
	}
	if err := s.startAnvil(ctx); err != nil {
		return nil, fmt.Errorf("start anvil: %w", err)
	}
	if s.proxy, err = startProxy(s.nodeURL, c.seed); err != nil {
		return nil, err
	}
	if s.postgres, err = startCluster(ctx, filepath.Join(s.dir, "postgres")); err != nil {
		return nil, err
	}
	return s, s.startServers(ctx)
}

func (s *stage) startAnvil(ctx context.Context) error {
	binary := os.Getenv("FREEHOLD_ANVIL")
	if binary == "" {
		binary = "anvil"
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		return err
	}
	if err := crypto.SaveECDSA(filepath.Join(s.dir, "signer"), key); err != nil {
		return err
	}
	cmd := exec.Command(binary, "--port", "0", "--host", "127.0.0.1", "--block-time", "1",
		// A run of 30 minutes ended when anvil refused to fork, presumably for want of a state: it keeps a bounded number.
		"--max-persisted-states", "100000")
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	s.anvil = cmd
	lines := bufio.NewScanner(out)
	for s.nodeURL == "" && lines.Scan() {
		if address, ok := strings.CutPrefix(lines.Text(), "Listening on "); ok {
			s.nodeURL = "http://" + address
		}
	}
	if s.nodeURL == "" {
		return errors.New("it did not say where it listens")
	}
	go func() { // its log, until it ends
		for lines.Scan() {
		}
	}()
	if s.node, err = rpc.DialContext(ctx, s.nodeURL); err != nil {
		return err
	}
	rich := hexutil.EncodeBig(new(big.Int).Lsh(big.NewInt(1), 90)) // wei
	return s.node.CallContext(ctx, nil, "anvil_setBalance", crypto.PubkeyToAddress(key.PublicKey), rich)
}

// startServers starts the replicas one after the other, so that the first has made the platform, and makes an API key.
func (s *stage) startServers(ctx context.Context) error {
	pepper := filepath.Join(s.dir, "pepper")
	if err := os.WriteFile(pepper, []byte("sixteen bytes or more"), 0o600); err != nil {
		return err
	}
	serving, stop := context.WithCancel(context.WithoutCancel(ctx))
	s.stopServing = stop
	s.load = &load{http: &http.Client{Timeout: 15 * time.Second}, ids: map[string]string{}}
	for i := range replicas {
		port, err := freePort()
		if err != nil {
			return err
		}
		address := fmt.Sprintf("127.0.0.1:%d", port)
		r := &replica{url: "http://" + address, log: filepath.Join(s.dir, fmt.Sprintf("replica%d.log", i)), args: []string{s.binary, "serve",
			"--listen", address, "--database-url", s.postgres.url(), "--chain-url", s.proxy.url, "--pepper-file", pepper,
			"--deployer-key-file", filepath.Join(s.dir, "signer")}}
		s.replicas = append(s.replicas, r)
		s.load.urls = append(s.load.urls, r.url)
		s.serving.Go(func() error { return r.run(serving) })
		if err := r.await(ctx); err != nil {
			return err
		}
	}
	out, err := exec.CommandContext(ctx, s.binary, "keys", "create", "--new-client", "chaos", "--env", "dev",
		"--database-url", s.postgres.url(), "--pepper-file", pepper).CombinedOutput()
	match := regexp.MustCompile(`(?m)^key\s+(\S+)`).FindSubmatch(out)
	if err != nil || match == nil {
		return fmt.Errorf("create key: %w\n%s", err, out)
	}
	s.load.key = string(match[1])
	return s.load.prepare(ctx)
}

// await waits until the replica can do its work.
func (r *replica) await(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	client := http.Client{Timeout: 2 * time.Second}
	for {
		if response, err := client.Get(r.url + "/readyz"); err == nil {
			response.Body.Close()
			if response.StatusCode == http.StatusOK {
				return nil
			}
		}
		if err := sleep(ctx, 50*time.Millisecond); err != nil {
			return fmt.Errorf("%s is not ready: %w\n%s", r.url, err, r.tail())
		}
	}
}

// stopServers ends the replicas in order and returns what they did that they should not have.
func (s *stage) stopServers() (violations []string, err error) {
	s.stopServing()
	err = s.serving.Wait()
	for _, r := range s.replicas {
		violations = append(violations, r.violations...)
	}
	return violations, err
}

func (s *stage) close() error {
	_, err := s.stopServers() // whoever cares has asked before
	errs := []error{err}
	if s.postgres != nil {
		errs = append(errs, s.postgres.close())
	}
	if s.proxy != nil {
		errs = append(errs, s.proxy.close())
	}
	if s.node != nil {
		s.node.Close()
	}
	if s.anvil != nil {
		errs = append(errs, s.anvil.Process.Kill())
		_ = s.anvil.Wait() // killed, so it says so
	}
	return errors.Join(append(errs, os.RemoveAll(s.dir))...)
}
