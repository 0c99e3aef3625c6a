package main

import (
	"cmp"
	"errors"
	"fmt"
	"log/slog"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"freehold/migrations"
	"freehold/services/postgres"
	"freehold/services/recovery"
	"freehold/services/token"
)

// rebuildConfig is the flags of rebuild.
type rebuildConfig struct {
	serveConfig
	factory, vault, register, client string
	startBlock                       int64
}

func newRebuildCommand() *cobra.Command {
	var c rebuildConfig
	cmd := &cobra.Command{
		Use:   "rebuild",
		Short: "Bring a lost database back from the chain",
		Long: `Bring a lost database back from the chain: tokens, holdings, history, serials, and which mints were served, so that a
client that sends one again under its old Idempotency-Key gets its answer and no second mint.

Who owns what, and names, come from the file that "freehold export" printed. Where there is none, or it is older than
the last token, rebuild lists what it misses; an installation of a single client needs only --client-id, with the same id
as before, since the references on chain are made of it. API keys are made anew.

It uses up the signer's next nonces, by transfers of nothing, and waits until they are final: so nothing that was signed
before the loss can be mined later. Nothing else may serve the platform meanwhile.` + environmentHelp,
		Example: `  freehold rebuild --database-url postgres://... --chain-url wss://... --keystore ./keystore \
      --passphrase-file passphrase --factory 0x... --clients register.json
  freehold rebuild done --database-url postgres://...`,
		Args:    cobra.NoArgs,
		PreRunE: fromEnvironment,
		RunE:    func(cmd *cobra.Command, _ []string) error { return c.run(cmd) },
	}
	f := cmd.Flags()
	c.flags(f)
	f.StringVar(&c.factory, "factory", "", "address of the platform's token factory, as serve logs it; or in --clients")
	f.StringVar(&c.vault, "vault", "", "address of the platform's deed vault, where the factory's is not known")
	f.Int64Var(&c.startBlock, "start-block", -1, "block of the platform's deployment, as serve logs it; found if the node keeps old states")
	f.StringVar(&c.register, "clients", "", `what "freehold export" printed`)
	f.StringVar(&c.client, "client-id", "", "client that owns all that --clients does not have")
	cmd.AddCommand(newRebuildDoneCommand())
	return cmd
}

func (c *rebuildConfig) run(cmd *cobra.Command) error {
	ctx, out := cmd.Context(), cmd.OutOrStdout()
	if err := c.check(); err != nil {
		return err
	}
	if len(c.chainURLs) != 1 {
		return usageError{errors.New("give one --chain-url: that of the chain to rebuild from")}
	}
	signer, err := c.signer.open(ctx)
	if err != nil {
		return err
	}
	if err := c.chain.check(); err != nil {
		return err
	}
	r := recovery.Config{Signer: signer, ClientID: c.client, Logger: slog.Default(), SafeDepth: c.chain.safeDepth,
		FinalizedDepth: c.chain.finalizedDepth, MaxFeeCap: c.chain.maxFee.wei, MinTip: c.chain.minTip.wei}
	if c.register != "" {
		if r.Register, err = readRegister(c.register); err != nil {
			return err
		}
	}
	for name, text := range map[string]string{"factory": c.factory, "vault": c.vault} {
		if text != "" && !common.IsHexAddress(text) {
			return usageError{fmt.Errorf("--%s %q is no address", name, text)}
		}
	}
	r.Vault, r.Factory = common.HexToAddress(c.vault), common.HexToAddress(c.factory)
	if c.vault == "" {
		r.Factory = cmp.Or(r.Factory, r.Register.Factory)
	}
	if zero := (common.Address{}); r.Factory == zero && r.Vault == zero {
		return usageError{errors.New("give the platform's --factory, or its --vault")}
	}
	if c.startBlock >= 0 {
		start := uint64(c.startBlock)
		r.StartBlock = &start
	}
	if r.Pool, err = postgres.Open(ctx, c.databaseURL); err != nil {
		return err
	}
	defer r.Pool.Close()
	if _, _, err := postgres.Migrate(ctx, r.Pool, migrations.FS); err != nil {
		return err
	}
	node, chainID, err := dialAny(ctx, c.chainURLs[0])
	if err != nil {
		return err
	}
	defer node.Close()
	r.Chain, r.ChainID = node.Client, chainID
	report, err := recovery.Rebuild(ctx, r)
	if err != nil {
		return err
	}
	for _, what := range report.Unknown {
		fmt.Fprintf(out, "left out: %s\n", what)
	}
	_, err = fmt.Fprintf(out, `restored %6d clients
restored %6d assets
restored %6d tokens
restored %6d investors
restored %6d references that were served, up to block %d
the mirror equals the chain at block %d

Make new API keys with "freehold keys create --client ...". Until "freehold rebuild done", burns and forced transfers that
look like one from before are refused.
`, report.Clients, report.Assets, report.Tokens, report.Investors, report.Issues, report.Platform.RebuiltBlock, report.Block)
	return err
}

func readRegister(path string) (recovery.Register, error) {
	f, err := os.Open(path)
	if err != nil {
		return recovery.Register{}, fmt.Errorf("--clients: %w", err)
	}
	defer f.Close()
	return recovery.ReadRegister(f)
}

func newRebuildDoneCommand() *cobra.Command {
	var databaseURL string
	cmd := &cobra.Command{
		Use:   "done",
		Short: "Say that no request from before the loss is sent again any more",
		Long: `Say that no client sends a request from before the loss again, so that burns and forced transfers that look like one
from before are done, and not refused as possibly_served.` + environmentHelp,
		Args:    cobra.NoArgs,
		PreRunE: fromEnvironment,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if databaseURL == "" {
				return usageError{errors.New("--database-url is required")}
			}
			pool, err := postgres.Open(cmd.Context(), databaseURL)
			if err != nil {
				return err
			}
			defer pool.Close()
			ended, err := token.EndCaution(cmd.Context(), pool)
			if err != nil {
				return err
			}
			if !ended {
				return errors.New("this database was not rebuilt, or that was said before")
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), "burns and forced transfers are done without comparing them with earlier ones")
			return err
		},
	}
	cmd.Flags().StringVar(&databaseURL, "database-url", "", "PostgreSQL database (required)")
	return cmd
}
