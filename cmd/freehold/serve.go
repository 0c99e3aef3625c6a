package main

import (
	"errors"
	"fmt"
	"log/slog"
	"os"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"freehold/services/vault"
)

func newServeCommand() *cobra.Command {
	var (
		c          serveConfig
		pepperFile string
		readURL    string
		kekFile    string
	)
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Run the API on a given PostgreSQL and node",
		Long: `Run the API, the transaction manager and the indexer on a given PostgreSQL database and Ethereum node.

Any number of processes may serve one database. The first one migrates it, and deploys the platform's contracts where
the chain has none. Where it has them, the signer must hold the roles that the API's acts need; what is missing, and
how to grant it, is said at start. Make the first API key with "freehold keys create".

With --signer given several times it signs for each, as while "freehold signer rotate" replaces one by another.

With --chain-url given several times it serves several chains, the first of which is meant where a request names none. Each
has its own contracts, mirror and transactions, so that one whose node is away holds up no other.

A --chain-url may name several endpoints of its chain, as 'https://a|wss://b|https://c', the preferred one first. One of them is
asked at a time; when it fails, is behind, wants to be left alone (429, Retry-After) or is of another chain, the next one is,
and an earlier one again after it was fine for a minute. What one has accepted of transactions is copied to the others. If they
differ in a block that is safe, the majority of three or more is followed; with two, the one in use stays, also if it fails,
and /readyz and freehold_rpc_disagreement say so. The first start, which deploys, needs all of them.

Behind PgBouncer in transaction mode, add default_query_exec_mode=cache_describe to the database's URL; what is new is
then found by polling. For a primary and its standby, name both and ask for the one that takes writes:
postgres://host1,host2/freehold?target_session_attrs=read-write. The standby has to be synchronous, so that a failover
loses nothing that was sent to the chain.

With --database-read-url a streaming replica answers reads of holdings, holders and transfers. An answer is never older than
what anybody was told before: a read waits up to 200 ms for the replica to have the primary's newest block, and then, or if
the replica is away, goes to the primary.` + signerHelp + environmentHelp,
		Example: `  freehold serve --database-url postgres://... --chain-url wss://... --pepper-file pepper \
      --keystore ./keystore --passphrase-file passphrase`,
		Args:    cobra.NoArgs,
		PreRunE: fromEnvironment,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			d := deps{databaseURL: c.databaseURL, readURL: readURL, chainURLs: c.chainURLs, chain: c.chain, logger: slog.Default()}
			if err := c.chain.check(); err != nil {
				return err
			}
			if d.pepper, err = readPepper(pepperFile); err != nil {
				return err
			}
			if kekFile != "" {
				if d.kek, err = vault.OpenFileKEK(kekFile); err != nil {
					return err
				}
			}
			if err := c.check(); err != nil {
				return err
			}
			if d.signers, err = c.signer.openAll(cmd.Context()); err != nil {
				return err
			}
			if d.listener, err = listen(c.listen, ""); err != nil {
				return err
			}
			defer d.listener.Close()
			d.logger.Info("serving", "address", d.listener.Addr().String(), "signers", d.signers)
			return run(cmd.Context(), d, nil)
		},
	}
	f := cmd.Flags()
	f.StringVar(&c.listen, "listen", usualListen, "address of the API")
	f.StringVar(&pepperFile, "pepper-file", "", "secret that API keys are hashed with, at least 16 bytes (required)")
	f.StringVar(&kekFile, "vault-kek-file", "", "key of the vault, of \"freehold vault init\"; without it there is no vault")
	f.StringVar(&readURL, "database-read-url", "", "streaming replica of the database; reads of holdings, holders and transfers go there while it keeps up")
	c.flags(f)
	return cmd
}

// flags are those that serve and rebuild share.
func (c *serveConfig) flags(f *pflag.FlagSet) {
	f.StringVar(&c.databaseURL, "database-url", "", "PostgreSQL database (required)")
	f.StringSliceVar(&c.chainURLs, "chain-url", nil, "Ethereum node, or several of one chain as 'A|B'; over ws:// new blocks come by themselves. Again for each further chain (required)")
	c.chain.flags(f)
	c.signer.flags(f)
}

// serveConfig is the flags of serve.
type serveConfig struct {
	listen, databaseURL string
	chainURLs           []string
	signer              signerConfig
	chain               chainConfig
}

func (c serveConfig) check() error {
	switch {
	case c.databaseURL == "":
		return usageError{errors.New("--database-url is required")}
	case len(c.chainURLs) == 0:
		return usageError{errors.New("--chain-url is required")}
	}
	return nil
}

// readPepper reads the secret that API keys are hashed with.
func readPepper(path string) ([]byte, error) {
	if path == "" {
		return nil, usageError{errors.New(`--pepper-file is required: make one with "head -c 32 /dev/urandom > pepper", and keep it`)}
	}
	pepper, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read pepper: %w", err)
	}
	return pepper, nil
}
