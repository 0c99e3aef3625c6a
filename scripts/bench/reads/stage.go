package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jackc/pgx/v5/pgxpool"
	"go.jetify.com/typeid"

	"freehold/indexer/indexertest"
	"freehold/migrations"
	"freehold/services/access"
	"freehold/services/devnet"
	"freehold/services/postgres"
)

// crowdChain is the id of a chain that nothing follows: what the mirror says of it stays as it was made.
const crowdChain = 31

// stage is all that the benchmark runs on.
type stage struct {
	config
	dir      string
	chain    *devnet.Chain
	postgres *devnet.Postgres
	pool     *pgxpool.Pool
	server   *exec.Cmd
	address  string
	key      string // of the API
	crowd    indexertest.Crowd
	tokens   []string
	local    *overhearing
}

// pepper is what API keys are hashed with, here and in the server.
const pepper = "a pepper for a benchmark, and for nothing else"

func startStage(ctx context.Context, c config) (_ *stage, err error) {
	s := &stage{config: c}
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
	admin, err := crypto.GenerateKey()
	if err != nil {
		return s, err
	}
	if err := errors.Join(crypto.SaveECDSA(filepath.Join(s.dir, "admin"), admin),
		os.WriteFile(filepath.Join(s.dir, "pepper"), []byte(pepper), 0o600)); err != nil {
		return s, err
	}
	s.chain, err = devnet.StartChain(ctx, devnet.ChainConfig{Funded: []common.Address{crypto.PubkeyToAddress(admin.PublicKey)}, Idle: time.Minute})
	if err != nil {
		return s, err
	}
	if s.postgres, err = devnet.StartPostgres(ctx, devnet.PostgresConfig{Dir: filepath.Join(s.dir, "postgres")}); err != nil {
		return s, err
	}
	if s.pool, err = postgres.Open(ctx, s.databaseURL()); err != nil {
		return s, err
	}
	if _, _, err := postgres.Migrate(ctx, s.pool, migrations.FS); err != nil {
		return s, err
	}
	if s.crowd, err = indexertest.Fill(ctx, s.pool, crowdChain, c.holders); err != nil {
		return s, err
	}
	if err := s.register(ctx); err != nil {
		return s, err
	}
	return s, s.startServer(ctx)
}

// databaseURL is that of the server and of bare pgx: both have pools of the same size.
func (s *stage) databaseURL() string {
	return s.postgres.URL() + fmt.Sprintf("&pool_max_conns=%d", s.config.pool)
}

// register makes a client whose tokens the crowd's are, and whose investors a tenth of its wallets are.
func (s *stage) register(ctx context.Context) error {
	keys, err := access.New(access.Config{Pool: s.pool, Pepper: []byte(pepper)})
	if err != nil {
		return err
	}
	client, err := keys.CreateClient(ctx, "bench")
	if err != nil {
		return err
	}
	if s.key, _, err = keys.CreateKey(ctx, client.ID, "bench", access.Test, time.Time{}); err != nil {
		return err
	}
	asset := typeid.Must(typeid.WithPrefix("ast")).String()
	const insertAsset = `
		insert into assets (id, client_id, kind, name)
		values ($1, $2, 'hotel', 'Bench')`
	if _, err := s.pool.Exec(ctx, insertAsset, asset, client.ID); err != nil {
		return err
	}
	const insertToken = `
		insert into tokens (id, client_id, asset_id, operation_id, family, chain_id, address, name, symbol, decimals, max_supply)
		values ($1, $2, $3, '', 'fungible', $4, $5, 'Bench', 'BNCH', 2, 1e30)`
	for _, address := range s.crowd.Tokens {
		id := typeid.Must(typeid.WithPrefix("tok")).String()
		if _, err := s.pool.Exec(ctx, insertToken, id, client.ID, asset, crowdChain, address[:]); err != nil {
			return err
		}
		s.tokens = append(s.tokens, id)
	}
	const insertInvestors = `
		insert into investors (id, client_id, name, country, expires_at, operation_id)
		select 'inv_bench' || i, $1, 'Ada', 'DE', now() + interval '1 year', ''
		  from generate_series(1, $2::int / 10) i`
	const insertWallets = `
		insert into wallets (address, investor_id)
		select wallet, 'inv_bench' || id / 10
		  from accounts
		 where id between 10 and $1::int and id % 10 = 0`
	const insertPlatform = `
		insert into platforms (chain_id, authority, registry, factory, deed, vault, share_implementation, deed_implementation, block_number)
		select $1, a, a, a, a, a, a, a, 0
		  from (select '\x0000000000000000000000000000000000000001'::bytea) x (a)`
	_, err = s.pool.Exec(ctx, insertInvestors, client.ID, s.holders)
	if err == nil {
		_, err = s.pool.Exec(ctx, insertWallets, s.holders)
	}
	if err == nil {
		_, err = s.pool.Exec(ctx, insertPlatform, crowdChain)
	}
	if err == nil {
		_, err = s.pool.Exec(ctx, `vacuum analyze`)
	}
	return err
}

func (s *stage) startServer(ctx context.Context) error {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	s.address = l.Addr().String()
	l.Close()
	log, err := os.Create(filepath.Join(s.dir, "log"))
	if err != nil {
		return err
	}
	defer log.Close()
	s.server = exec.Command(filepath.Join(s.dir, "freehold"), "serve", "--listen", s.address, "--database-url", s.databaseURL(),
		"--chain-url", s.chain.HTTPURL(), "--pepper-file", filepath.Join(s.dir, "pepper"), "--deployer-key-file", filepath.Join(s.dir, "admin"))
	s.server.Stdout, s.server.Stderr = log, log
	if err := s.server.Start(); err != nil {
		s.server = nil
		return err
	}
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		if response, err := http.Get("http://" + s.address + "/readyz"); err == nil {
			response.Body.Close()
			if response.StatusCode == http.StatusOK {
				return nil
			}
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	text, err := os.ReadFile(log.Name())
	return errors.Join(fmt.Errorf("freehold serve did not become ready:\n%s", strings.TrimSpace(string(text))), err)
}

// close takes the stage down, and joins what went wrong with *err.
func (s *stage) close(err *error) {
	errs := []error{*err}
	if s.local != nil {
		s.local.pool.Close()
	}
	if s.server != nil {
		errs = append(errs, s.server.Process.Signal(os.Interrupt), s.server.Wait())
	}
	if s.pool != nil {
		s.pool.Close()
	}
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
