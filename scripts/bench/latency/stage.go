package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"freehold/services/devnet"
)

// stage is all that is measured. Its HTTP client is safe for concurrent use, the rest is not.
type stage struct {
	dir      string
	admin    *ecdsa.PrivateKey // Freehold's signer
	chain    *devnet.Chain     // makes blocks when it is told to
	postgres *devnet.Postgres
	server   *exec.Cmd
	http     *http.Client
	url, key string
	tokenID  string
	wallet   common.Address
	mints    int
}

type operation struct {
	ID, Status string
	TokenID    string `json:"token_id"`
}

func (o operation) included() bool {
	return o.Status == "included" || o.Status == "safe" || o.Status == "finalized"
}

func startStage(ctx context.Context) (_ *stage, err error) {
	s := &stage{http: &http.Client{Timeout: time.Minute}, wallet: common.BytesToAddress(crypto.Keccak256([]byte("wallet")))}
	defer func() {
		if err != nil {
			s.close(&err)
		}
	}()
	if s.dir, err = os.MkdirTemp("", "freehold-bench-*"); err != nil {
		return s, err
	}
	if err := os.Chmod(s.dir, 0o711); err != nil { // PostgreSQL runs as somebody else where we are root
		return s, err
	}
	build := exec.CommandContext(ctx, "go", "build", "-o", s.path("freehold"), "freehold/cmd/freehold")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return s, fmt.Errorf("build freehold: %w", err)
	}
	if s.admin, err = crypto.GenerateKey(); err != nil {
		return s, err
	}
	if err := crypto.SaveECDSA(s.path("admin"), s.admin); err != nil {
		return s, err
	}
	if err := os.WriteFile(s.path("pepper"), []byte("sixteen bytes or more"), 0o600); err != nil {
		return s, err
	}
	funded := []common.Address{crypto.PubkeyToAddress(s.admin.PublicKey)}
	if s.chain, err = devnet.StartChain(ctx, devnet.ChainConfig{Funded: funded, Manual: true}); err != nil {
		return s, err
	}
	s.postgres, err = devnet.StartPostgres(ctx, devnet.PostgresConfig{Dir: s.path("postgres")})
	return s, err
}

func (s *stage) path(name string) string { return filepath.Join(s.dir, name) }

// close takes the stage down, and joins what went wrong with *err.
func (s *stage) close(err *error) {
	errs := []error{*err, s.stopServer()}
	if s.chain != nil {
		errs = append(errs, s.chain.Close())
	}
	if s.postgres != nil {
		errs = append(errs, s.postgres.Close())
	}
	if s.dir != "" {
		errs = append(errs, os.RemoveAll(s.dir))
	}
	*err = errors.Join(errs...)
}

// startServer starts Freehold on a URL of the chain and waits until it is ready.
func (s *stage) startServer(ctx context.Context, chainURL string) error {
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return err
	}
	address := l.Addr().String()
	l.Close()
	s.url = "http://" + address
	log, err := os.Create(s.path("log"))
	if err != nil {
		return err
	}
	defer log.Close()
	s.server = exec.Command(s.path("freehold"), "serve", "--listen", address, "--database-url", s.postgres.URL(),
		"--chain-url", chainURL, "--pepper-file", s.path("pepper"), "--deployer-key-file", s.path("admin"))
	s.server.Stdout, s.server.Stderr = log, log
	if err := s.server.Start(); err != nil {
		s.server = nil
		return err
	}
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); {
		if response, err := s.http.Get(s.url + "/readyz"); err == nil {
			response.Body.Close()
			if response.StatusCode == http.StatusOK {
				return nil
			}
		}
		if err := sleep(ctx, 20*time.Millisecond); err != nil {
			return err
		}
	}
	text, err := os.ReadFile(log.Name())
	return errors.Join(fmt.Errorf("freehold serve did not become ready:\n%s", text), err)
}

func (s *stage) stopServer() error {
	if s.server == nil {
		return nil
	}
	err := s.server.Process.Signal(os.Interrupt)
	err = errors.Join(err, s.server.Wait())
	s.server = nil
	return err
}

// prepare has Freehold deploy its platform and makes a token and its holder, while blocks come by themselves.
func (s *stage) prepare(ctx context.Context) (err error) {
	committing, stop := context.WithCancel(ctx)
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		for sleep(committing, 50*time.Millisecond) == nil {
			s.chain.Commit()
		}
	}()
	defer func() {
		stop()
		<-stopped
	}()
	if err := s.startServer(ctx, s.chain.WSURL()); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.stopServer()) }()
	out, err := exec.CommandContext(ctx, s.path("freehold"), "keys", "create", "--new-client", "bench", "--env", "dev",
		"--database-url", s.postgres.URL(), "--pepper-file", s.path("pepper")).Output()
	if err != nil {
		return fmt.Errorf("create key: %w", err)
	}
	match := regexp.MustCompile(`(?m)^key\s+(\S+)`).FindSubmatch(out)
	if match == nil {
		return fmt.Errorf("create key: no key in %q", out)
	}
	s.key = string(match[1])
	var asset struct{ ID string }
	if err := s.post(ctx, "/v1/assets", "", map[string]any{"kind": "hotel", "name": "Bench"}, &asset); err != nil {
		return err
	}
	var made operation
	terms := map[string]any{"name": "Bench", "symbol": "BENCH", "decimals": 0, "max_supply": "1000000000"}
	if err := s.post(ctx, "/v1/assets/"+asset.ID+"/fractionalize", "fractionalize", terms, &made); err != nil {
		return err
	}
	s.tokenID = made.TokenID
	var investor struct {
		OperationID string `json:"operation_id"`
	}
	body := map[string]any{"name": "Ada", "country": "CH", "wallets": []common.Address{s.wallet}}
	if err := s.post(ctx, "/v1/investors", "investor", body, &investor); err != nil {
		return err
	}
	for _, id := range []string{made.ID, investor.OperationID} {
		var o operation
		if err := s.get(ctx, "/v1/operations/"+id+"?wait=included&timeout=30s", &o); err != nil {
			return err
		}
		if !o.included() {
			return fmt.Errorf("operation %s is %s", id, o.Status)
		}
	}
	return nil
}

func (s *stage) post(ctx context.Context, path, key string, body, into any) error {
	text, err := json.Marshal(body)
	if err != nil {
		return err
	}
	return s.call(ctx, http.MethodPost, path, key, bytes.NewReader(text), into)
}

func (s *stage) get(ctx context.Context, path string, into any) error {
	return s.call(ctx, http.MethodGet, path, "", nil, into)
}

func (s *stage) call(ctx context.Context, method, path, key string, body io.Reader, into any) error {
	r, err := http.NewRequestWithContext(ctx, method, s.url+path, body)
	if err != nil {
		return err
	}
	r.Header.Set("Authorization", "Bearer "+s.key)
	r.Header.Set("Content-Type", "application/json")
	if key != "" {
		r.Header.Set("Idempotency-Key", key)
	}
	response, err := s.http.Do(r)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode > 299 {
		return fmt.Errorf("%s %s: %d %s", method, path, response.StatusCode, text)
	}
	return json.Unmarshal(text, into)
}
