package main

import (
	"bufio"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/jackc/pgx/v5"

	"freehold/bindings"
	"freehold/services/devnet"
)

// chainCommand makes this program the chain alone: it prints where it answers, and ends with its standard input. The
// accounts that it funds are in the environment.
const (
	chainCommand = "chain"
	fundedEnv    = "BENCH_FUNDED"
)

func runChain() error {
	var funded []common.Address
	for _, a := range strings.Fields(os.Getenv(fundedEnv)) {
		funded = append(funded, common.HexToAddress(a))
	}
	chain, err := devnet.StartChain(context.Background(), devnet.ChainConfig{Funded: funded, Idle: time.Second, Epoch: 1})
	if err != nil {
		return err
	}
	fmt.Println(chain.WSURL())
	_, err = io.Copy(io.Discard, os.Stdin)
	return errors.Join(err, chain.Close())
}

// stage is all that the benchmark runs on. Not safe for concurrent use, but for its HTTP client.
type stage struct {
	dir      string
	admin    *ecdsa.PrivateKey // Freehold's signer
	issuer   *ecdsa.PrivateKey // the raw loop's
	chain    *exec.Cmd
	chainIn  io.Closer
	chainURL string
	node     *ethclient.Client
	chainID  *big.Int
	postgres *devnet.Postgres
	server   *exec.Cmd
	http     *http.Client
	url, key string

	authority common.Address // the platform's access manager
	tokenID   string
	token     common.Address
	wallets   []common.Address
	serial    int64 // next of the raw loop's
	ran       int   // phases, so that their keys differ
}

func startStage(ctx context.Context) (_ *stage, err error) {
	s := &stage{http: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 256}, Timeout: time.Minute}, serial: 1 << 32}
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
	build := exec.CommandContext(ctx, "go", "build", "-o", filepath.Join(s.dir, "freehold"), "freehold/cmd/freehold")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return s, fmt.Errorf("build freehold: %w", err)
	}
	for file, key := range map[string]**ecdsa.PrivateKey{"admin": &s.admin, "issuer": &s.issuer} {
		if *key, err = crypto.GenerateKey(); err != nil {
			return s, err
		}
		if err := crypto.SaveECDSA(filepath.Join(s.dir, file), *key); err != nil {
			return s, err
		}
	}
	if err := os.WriteFile(filepath.Join(s.dir, "pepper"), []byte(rand32()), 0o600); err != nil {
		return s, err
	}
	if err := s.startChain(ctx); err != nil {
		return s, err
	}
	s.postgres, err = devnet.StartPostgres(ctx, devnet.PostgresConfig{Dir: filepath.Join(s.dir, "postgres")})
	return s, err
}

func rand32() string { return hexutil.Encode(crypto.Keccak256([]byte(time.Now().String()))) }

func (s *stage) startChain(ctx context.Context) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	s.chain = exec.Command(self, chainCommand)
	s.chain.Stderr = os.Stderr
	s.chain.Env = append(os.Environ(), fmt.Sprintf("%s=%s %s", fundedEnv, crypto.PubkeyToAddress(s.admin.PublicKey), crypto.PubkeyToAddress(s.issuer.PublicKey)))
	if s.chainIn, err = s.chain.StdinPipe(); err != nil {
		return err
	}
	out, err := s.chain.StdoutPipe()
	if err != nil {
		return err
	}
	if err := s.chain.Start(); err != nil {
		return err
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		return fmt.Errorf("start chain: %w", err)
	}
	s.chainURL = strings.TrimSpace(line)
	if s.node, err = ethclient.DialContext(ctx, s.chainURL); err != nil {
		return err
	}
	s.chainID, err = s.node.ChainID(ctx)
	return err
}

// close takes the stage down, and joins what went wrong with *err.
func (s *stage) close(err *error) {
	errs := []error{*err, s.stopServer()}
	if s.node != nil {
		s.node.Close()
	}
	if s.chainIn != nil {
		errs = append(errs, s.chainIn.Close(), s.chain.Wait())
	}
	if s.postgres != nil {
		errs = append(errs, s.postgres.Close())
	}
	if s.dir != "" {
		errs = append(errs, os.RemoveAll(s.dir))
	}
	*err = errors.Join(errs...)
}

// startServer starts Freehold and waits until its mirror is up with the chain.
func (s *stage) startServer(ctx context.Context) error {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	address := l.Addr().String()
	l.Close()
	s.url = "http://" + address
	s.server = exec.Command(filepath.Join(s.dir, "freehold"), "serve", "--listen", address, "--database-url", s.postgres.URL(),
		"--chain-url", s.chainURL, "--pepper-file", filepath.Join(s.dir, "pepper"), "--deployer-key-file", filepath.Join(s.dir, "admin"))
	log, err := os.Create(filepath.Join(s.dir, "log"))
	if err != nil {
		return err
	}
	defer log.Close()
	s.server.Stdout, s.server.Stderr = log, log
	if err := s.server.Start(); err != nil {
		s.server = nil
		return err
	}
	for deadline := time.Now().Add(5 * time.Minute); time.Now().Before(deadline); {
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

// prepare has Freehold deploy its platform, makes a token and its holders, and lets the raw loop's account issue it.
func (s *stage) prepare(ctx context.Context, wallets int) error {
	if err := s.startServer(ctx); err != nil {
		return err
	}
	keys := exec.CommandContext(ctx, filepath.Join(s.dir, "freehold"), "keys", "create", "--new-client", "bench", "--env", "dev",
		"--database-url", s.postgres.URL(), "--pepper-file", filepath.Join(s.dir, "pepper"))
	out, err := keys.Output()
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
	terms := map[string]any{"name": "Bench", "symbol": "BENCH", "decimals": 0, "max_supply": "1000000000000"}
	if err := s.post(ctx, "/v1/assets/"+asset.ID+"/fractionalize", "fractionalize", terms, &made); err != nil {
		return err
	}
	s.tokenID = made.TokenID
	operations := []string{made.ID}
	const each = 50 // wallets of an investor
	for n := 0; n < wallets; n += each {
		var own []common.Address
		for w := range min(each, wallets-n) {
			own = append(own, common.BytesToAddress(crypto.Keccak256(fmt.Append(nil, "wallet", n+w))))
		}
		s.wallets = append(s.wallets, own...)
		var investor struct {
			OperationID string `json:"operation_id"`
		}
		body := map[string]any{"name": fmt.Sprint("Investor ", n/each), "country": "CH", "wallets": own}
		if err := s.post(ctx, "/v1/investors", fmt.Sprint("investor", n), body, &investor); err != nil {
			return err
		}
		operations = append(operations, investor.OperationID)
	}
	for _, id := range operations {
		var o operation
		if err := s.get(ctx, "/v1/operations/"+id+"?wait=included&timeout=30s", &o); err != nil {
			return err
		}
		if o.Status == "queued" || o.Status == "submitted" || o.Status == "rejected" || o.Status == "reverted" {
			return fmt.Errorf("operation %s is %s", id, o.Status)
		}
	}
	var token struct{ Address string }
	if err := s.get(ctx, "/v1/tokens/"+s.tokenID, &token); err != nil {
		return err
	}
	s.token = common.HexToAddress(token.Address)
	// Each wallet holds something before anything is measured.
	var items []item
	for _, w := range s.wallets {
		items = append(items, item{w, "1"})
	}
	if _, err := s.mintBatches(ctx, [][]item{items}); err != nil {
		return err
	}
	if err := s.stopServer(); err != nil {
		return err
	}

	db, err := pgx.Connect(ctx, s.postgres.URL())
	if err != nil {
		return err
	}
	defer db.Close(ctx)
	if err := db.QueryRow(ctx, `select authority from platforms`).Scan(&s.authority); err != nil {
		return err
	}
	const roleIssuer = 1
	grant := bindings.NewAccessManager().PackGrantRole(roleIssuer, crypto.PubkeyToAddress(s.issuer.PublicKey), 0)
	tx, err := s.sign(ctx, s.admin, s.authority, grant, 200_000, nil)
	if err != nil {
		return err
	}
	if err := s.node.SendTransaction(ctx, tx); err != nil {
		return err
	}
	return s.await(ctx, tx.Hash())
}

func (s *stage) await(ctx context.Context, hash common.Hash) error {
	for {
		receipt, err := s.node.TransactionReceipt(ctx, hash)
		switch {
		case err == nil && receipt.Status == types.ReceiptStatusSuccessful:
			return nil
		case err == nil:
			return fmt.Errorf("transaction %s reverted", hash)
		}
		if err := sleep(ctx, 10*time.Millisecond); err != nil {
			return err
		}
	}
}

func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}
