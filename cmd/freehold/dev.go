package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"freehold/services/access"
	"freehold/services/asset"
	"freehold/services/custody"
	"freehold/services/devnet"
	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/investor"
	"freehold/services/operation"
	"freehold/services/token"
	"freehold/services/vault"
)

// devConfig is the flags of dev.
type devConfig struct {
	listen, envFile, chainURL, deployerKeyFile, databaseURL, data string
	blockTime                                                     time.Duration
}

// On the chain in process a block is safe when the next one is there and final one later, and when nothing happens a block
// comes once a second, so that its clock keeps up and nobody waits long for a final operation.
const (
	idleBlock = time.Second
	epoch     = 1
)

// The usual places. Where one is taken, a free port serves.
const (
	usualListen = "127.0.0.1:8080"
	usualHTTP   = "127.0.0.1:8545"
	usualWS     = "127.0.0.1:8546"
)

func newDevCommand() *cobra.Command {
	var c devConfig
	cmd := &cobra.Command{
		Use:   "dev",
		Short: "Run everything on this machine: chain, database, API",
		Long: `Run Freehold with an Ethereum chain and a PostgreSQL of its own, and nothing else to install.

It prints an API key and a curl line that mints. Ctrl-C ends all of it; nothing is kept unless --data names a directory.`,
		Example: `  freehold dev
  freehold dev --data ./freehold-data
  freehold dev --chain-url ws://127.0.0.1:8545 --deployer-key-file key.hex`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return dev(cmd.Context(), c, cmd.OutOrStdout(), slog.Default())
		},
	}
	f := cmd.Flags()
	f.StringVar(&c.listen, "listen", "", "address of the API (default "+usualListen+", or a free port where that is taken)")
	f.StringVar(&c.envFile, "env-file", "", "write FREEHOLD_URL, FREEHOLD_API_KEY and the like to this file once ready")
	f.StringVar(&c.chainURL, "chain-url", "", "use this node instead of a chain in process (ws:// preferred)")
	f.StringVar(&c.deployerKeyFile, "deployer-key-file", "", "hex private key of a funded account on --chain-url")
	f.StringVar(&c.databaseURL, "database-url", "", "use this PostgreSQL database instead of one of its own")
	f.StringVar(&c.data, "data", "", "keep chain, database and keys in this directory between runs")
	f.DurationVar(&c.blockTime, "block-time", 0, "time between blocks; 0 makes one as soon as a transaction waits")
	return cmd
}

// dev makes what run stands on, runs it until ctx is done, and takes all of it down again.
func dev(ctx context.Context, c devConfig, out io.Writer, logger *slog.Logger) (err error) {
	began := time.Now()
	if c.chainURL != "" && c.deployerKeyFile == "" {
		return errors.New("--chain-url needs --deployer-key-file: the key of an account that can pay on that chain")
	}
	if c.data != "" {
		if c.data, err = filepath.Abs(c.data); err != nil {
			return fmt.Errorf("data directory: %w", err)
		}
		if err := os.MkdirAll(c.data, 0o700); err != nil {
			return fmt.Errorf("data directory: %w", err)
		}
	}
	if c.envFile != "" {
		// A file of an earlier run would say ready too early, and of this one would outlive what it names.
		if err := remove(c.envFile); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, remove(c.envFile)) }()
	}
	d := deps{databaseURL: c.databaseURL, chainURLs: []string{c.chainURL}, logger: logger, play: true}
	signer, err := devSigner(c)
	if err != nil {
		return err
	}
	d.signers = []custody.Signer{signer}
	keys, err := loadDevKeys(c.data)
	if err != nil {
		return err
	}
	d.pepper = keys.Pepper
	if d.kek, err = devKEK(subdir(c.data, "vault.kek")); err != nil {
		return err
	}
	if d.listener, err = listen(c.listen, usualListen); err != nil {
		return err
	}
	defer d.listener.Close()

	rpcURL, wsURL := c.chainURL, webSocketURL(c.chainURL)
	var chain *devnet.Chain
	var database *devnet.Postgres
	defer func() {
		if chain != nil {
			err = errors.Join(err, chain.Close())
		}
		if database != nil {
			err = errors.Join(err, database.Close())
		}
	}()
	start, startCtx := errgroup.WithContext(ctx)
	if c.chainURL == "" {
		start.Go(func() (err error) {
			chain, err = devnet.StartChain(startCtx, devnet.ChainConfig{Dir: subdir(c.data, "chain"), HTTPAddr: usual(usualHTTP), WSAddr: usual(usualWS),
				BlockTime: c.blockTime, Idle: idleBlock, Epoch: epoch, Funded: []common.Address{signer.Address()}, Log: logger})
			return err
		})
	}
	if c.databaseURL == "" {
		start.Go(func() (err error) {
			database, err = devnet.StartPostgres(startCtx, devnet.PostgresConfig{Dir: subdir(c.data, "postgres")})
			return err
		})
	}
	if err := start.Wait(); err != nil {
		return err
	}
	if chain != nil {
		rpcURL, wsURL = chain.HTTPURL(), chain.WSURL()
		d.chainURLs = []string{wsURL}
	}
	if database != nil {
		d.databaseURL = database.URL()
	}

	return run(ctx, d, func(ctx context.Context, n *node) error {
		if err := keys.ensure(ctx, n.access); err != nil {
			return err
		}
		demo, err := seed(ctx, n, keys.ClientID)
		if err != nil {
			return err
		}
		platform, err := n.services.Platforms.Of(ctx, 0)
		if err != nil {
			return err
		}
		url := "http://" + d.listener.Addr().String()
		if c.envFile != "" {
			err := writeEnvFile(c.envFile, [][2]string{{"FREEHOLD_URL", url}, {"FREEHOLD_API_KEY", keys.APIKey},
				{"FREEHOLD_CHAIN_RPC_URL", rpcURL}, {"FREEHOLD_CHAIN_WS_URL", wsURL}, {"FREEHOLD_DATABASE_URL", d.databaseURL},
				{"FREEHOLD_FACTORY", platform.Factory.Hex()}, {"FREEHOLD_STABLECOIN", platform.Stablecoin.Hex()}})
			if err != nil {
				return err
			}
		}
		_, err = fmt.Fprintf(out, `Freehold is ready after %.1f s.

  API       %s   (reference at /docs)
  Chain     %s   %s   (id %d)
  Database  %s
  API key   %s

Mint 100 shares of the demo hotel:

  curl -sS %s/v1/tokens/%s/mints \
    -H 'Authorization: Bearer %s' \
    -H 'Idempotency-Key: first-mint' \
    -H 'Content-Type: application/json' \
    -d '{"to": "%s", "amount": "100"}'

See who holds them:

  curl -sS %s/v1/tokens/%s/holders -H 'Authorization: Bearer %s'

`, time.Since(began).Seconds(), url, rpcURL, wsURL, platform.ChainID, d.databaseURL, keys.APIKey,
			url, demo.token, keys.APIKey, demo.wallet, url, demo.token, keys.APIKey)
		if err != nil {
			return err
		}
		// Without its database nothing here works again.
		var gone <-chan struct{}
		if database != nil {
			gone = database.Done()
		}
		select {
		case <-gone:
			return errors.New("the PostgreSQL of this process has ended by itself")
		case <-ctx.Done():
			return nil
		}
	})
}

// devSigner opens the key that deploys and signs.
func devSigner(c devConfig) (*custody.Key, error) {
	if c.deployerKeyFile != "" {
		return custody.File(c.deployerKeyFile)
	}
	return custody.Development(subdir(c.data, "signer.key"))
}

// devKEK opens the vault's key, which is made on the first run.
func devKEK(path string) (*vault.FileKEK, error) {
	if path == "" {
		return vault.MemoryKEK()
	}
	k, err := vault.CreateFileKEK(path)
	if errors.Is(err, fs.ErrExist) {
		return vault.OpenFileKEK(path)
	}
	return k, err
}

// subdir is a place in the data directory, or "" where none is kept.
func subdir(data, name string) string {
	if data == "" {
		return ""
	}
	return filepath.Join(data, name)
}

// listen opens the address asked for, or else the usual one, or else a free port.
func listen(asked, usualAddr string) (net.Listener, error) {
	if asked == "" {
		asked = usual(usualAddr)
	}
	l, err := net.Listen("tcp", asked)
	if err != nil {
		return nil, fmt.Errorf("listen on %s: %w", asked, err)
	}
	return l, nil
}

// usual is the address if it is free, and a free port of the same host otherwise.
func usual(addr string) string {
	l, err := net.Listen("tcp", addr)
	if err != nil {
		host, _, _ := strings.Cut(addr, ":")
		return host + ":0"
	}
	l.Close()
	return addr
}

// devKeys is the tenant that dev made, kept in the data directory so that it is the same on the next run.
type devKeys struct {
	Pepper   []byte `json:"pepper"`
	ClientID string `json:"client_id"`
	APIKey   string `json:"api_key"`
	path     string
}

func loadDevKeys(data string) (*devKeys, error) {
	k := &devKeys{path: subdir(data, "keys.json")}
	if k.path != "" {
		text, err := os.ReadFile(k.path)
		switch {
		case err == nil:
			if err := json.Unmarshal(text, k); err != nil {
				return nil, fmt.Errorf("read %s: %w", k.path, err)
			}
		case !errors.Is(err, fs.ErrNotExist):
			return nil, fmt.Errorf("read keys: %w", err)
		}
	}
	if k.Pepper == nil {
		k.Pepper = make([]byte, 32)
		rand.Read(k.Pepper) // never fails
	}
	return k, nil
}

// ensure makes the tenant and its key, unless those of an earlier run still serve.
func (k *devKeys) ensure(ctx context.Context, s *access.Service) error {
	if k.APIKey != "" {
		if _, err := s.Authenticate(ctx, k.APIKey); err == nil {
			return nil
		}
	}
	key, _, err := s.CreateKey(ctx, k.ClientID, "dev", access.Dev, time.Time{}, access.AllScopes()...)
	if fault.Is(err, fault.NotFound) { // the first run, or the database is another one
		client, err := s.CreateClient(ctx, "dev")
		if err != nil {
			return err
		}
		k.ClientID = client.ID
		if key, _, err = s.CreateKey(ctx, k.ClientID, "dev", access.Dev, time.Time{}, access.AllScopes()...); err != nil {
			return err
		}
	} else if err != nil {
		return err
	}
	k.APIKey = key
	if k.path == "" {
		return nil
	}
	text, err := json.Marshal(k)
	if err != nil {
		return fmt.Errorf("write keys: %w", err)
	}
	return writeFile(k.path, text)
}

// demo is what a newcomer mints to.
type demo struct {
	token  string
	wallet common.Address
}

// seed gives the tenant a hotel, its share token and an investor, once.
func seed(ctx context.Context, n *node, clientID string) (d demo, err error) {
	request := func(step string) idempotency.Request {
		return idempotency.Request{ClientID: clientID, Key: "freehold dev " + step}
	}
	hotel, _, err := n.services.Assets.Create(ctx, request("asset"), asset.Terms{Kind: "hotel", Name: "Hotel Alpenblick", Country: "CH",
		Description: "A demo asset: 42 rooms above the lake"})
	if err != nil {
		return d, fmt.Errorf("seed asset: %w", err)
	}
	o, _, err := n.services.Operations.Fractionalize(ctx, request("token"), hotel.ID, token.Terms{Name: "Hotel Alpenblick Shares", Symbol: "ALPEN",
		Decimals: 18, MaxSupply: "1000000"})
	if err != nil {
		return d, fmt.Errorf("seed token: %w", err)
	}
	// An address that nobody holds the key of, and another for each tenant, since a wallet belongs to one investor.
	d = demo{token: o.TokenID, wallet: common.BytesToAddress(crypto.Keccak256([]byte(clientID)))}
	inv, _, err := n.services.Operations.RegisterInvestor(ctx, request("investor"), investor.Profile{Name: "Ada Lovelace", Country: "GB",
		Wallets: []common.Address{d.wallet}})
	if err != nil {
		return d, fmt.Errorf("seed investor: %w", err)
	}
	for _, id := range []string{o.ID, inv.OperationID} {
		done, err := n.services.Operations.Wait(ctx, clientID, id, operation.Included, 30*time.Second)
		if err != nil {
			return d, err
		}
		if done.Error != nil {
			return d, fmt.Errorf("seed: operation %s is %s: %s", id, done.Status, done.Error.Detail)
		}
	}
	return d, nil
}

func writeEnvFile(path string, values [][2]string) error {
	var text strings.Builder
	for _, v := range values {
		fmt.Fprintf(&text, "%s=%s\n", v[0], v[1])
	}
	return writeFile(path, []byte(text.String()))
}

// writeFile writes a file that only its owner may read, whole or not at all.
func writeFile(path string, text []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*") // 0600
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	_, err = f.Write(text)
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("write %s: %w", path, err), remove(f.Name()))
	}
	return nil
}

func remove(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove %s: %w", path, err)
	}
	return nil
}
