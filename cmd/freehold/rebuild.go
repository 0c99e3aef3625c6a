package main

import (
	"errors"
	"fmt"
	"log/slog"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/spf13/cobra"

	"freehold/migrations"
	"freehold/services/postgres"
	"freehold/services/recovery"
	"freehold/services/token"
)

// rebuildConfig is the flags of rebuild.
type rebuildConfig struct {
	serveConfig
	factories, vaults []string // one a chain, if any
	startBlocks       []int64
	register, client  string
}

func newRebuildCommand() *cobra.Command {
	var c rebuildConfig
	cmd := &cobra.Command{
		Use:   "rebuild",
		Short: "Bring a lost database back from its chains",
		Long: `Bring a lost database back from its chains: tokens, holdings, history, serials, and which mints were served, so that a
client that sends one again under its old Idempotency-Key gets its answer and no second mint.

Who owns what, and names, come from the file that "freehold export" printed. Where there is none, or it is older than
the last token, rebuild lists what it misses; an installation of a single client needs only --client-id, with the same id
as before, since the references on chain are made of it. API keys are made anew.

It uses up the signer's next nonces, by transfers of nothing, and waits until they are final: so nothing that was signed
before the loss can be mined later. Nothing else may serve the platform meanwhile. Interrupted, it goes on where it was
when it is run again.

Give --chain-url for each chain that was served, in the same order as to serve, since none can be added later; and --factory,
--vault and --start-block, where they are needed, for each of them in that order.` + environmentHelp,
		Example: `  freehold rebuild --database-url postgres://... --chain-url wss://... --keystore ./keystore \
      --passphrase-file passphrase --factory 0x... --clients register.json
  freehold rebuild done --database-url postgres://...`,
		Args:    cobra.NoArgs,
		PreRunE: fromEnvironment,
		RunE:    func(cmd *cobra.Command, _ []string) error { return c.run(cmd) },
	}
	f := cmd.Flags()
	c.flags(f)
	f.StringSliceVar(&c.factories, "factory", nil, "address of the platform's token factory, as serve logs it; not needed if --clients has it")
	f.StringSliceVar(&c.vaults, "vault", nil, "address of the platform's deed vault, where the factory's is not known")
	f.Int64SliceVar(&c.startBlocks, "start-block", nil, "block of the platform's deployment, as serve logs it; else that in --clients, or searched for, "+
		"which takes a node that keeps old states")
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
	signer, err := c.signer.open(ctx)
	if err != nil {
		return err
	}
	if err := c.chain.check(); err != nil {
		return err
	}
	r := recovery.Config{ClientID: c.client, Logger: slog.Default(), SafeDepth: c.chain.safeDepth,
		FinalizedDepth: c.chain.finalizedDepth, MaxFeeCap: c.chain.maxFee.wei, MinTip: c.chain.minTip.wei}
	if c.register != "" {
		if r.Register, err = readRegister(c.register); err != nil {
			return err
		}
	}
	if err := c.checkNodes(r.Register); err != nil {
		return err
	}
	if r.Pool, err = postgres.Open(ctx, c.databaseURL); err != nil {
		return err
	}
	defer r.Pool.Close()
	if _, _, err := postgres.Migrate(ctx, r.Pool, migrations.FS); err != nil {
		return err
	}
	var chains []int64
	for i, url := range c.chainURLs {
		node, chainID, err := dialAny(ctx, url)
		if err != nil {
			return err
		}
		defer node.Close()
		r.Nodes = append(r.Nodes, c.node(i, node.Client, chainID))
		chains = append(chains, chainID)
	}
	r.Signer = fencePolicy(chains, signer.Address(), signingFee(c.chain)).Guard(signer)
	report, err := recovery.Rebuild(ctx, r)
	if err != nil {
		return err
	}
	for _, what := range report.Unknown {
		fmt.Fprintf(out, "left out: %s\n", what)
	}
	fmt.Fprintf(out, "restored %6d clients\nrestored %6d assets\nrestored %6d tokens\nrestored %6d investors\n",
		report.Clients, report.Assets, report.Tokens, report.Investors)
	for _, k := range report.Chains {
		fmt.Fprintf(out, "restored %6d references that were served on chain %d, up to block %d; the mirror equals the chain at block %d\n",
			k.Issues, k.Platform.ChainID, k.Platform.RebuiltBlock, k.Block)
	}
	_, err = fmt.Fprint(out, `
Make new API keys with "freehold keys create --client ...". Until "freehold rebuild done", burns and forced transfers that
look like one from before are refused.
`)
	return err
}

// checkNodes checks what is said of each chain.
func (c *rebuildConfig) checkNodes(r recovery.Register) error {
	for name, texts := range map[string][]string{"factory": c.factories, "vault": c.vaults} {
		if n := len(texts); n != 0 && n != len(c.chainURLs) {
			return usageError{fmt.Errorf("give --%s for each --chain-url, or for none", name)}
		}
		for _, text := range texts {
			if !common.IsHexAddress(text) {
				return usageError{fmt.Errorf("--%s %q is no address", name, text)}
			}
		}
	}
	if n := len(c.startBlocks); n != 0 && n != len(c.chainURLs) {
		return usageError{errors.New("give --start-block for each --chain-url, or for none")}
	}
	if len(c.factories) == 0 && len(c.vaults) == 0 && len(r.Chains) == 0 {
		return usageError{errors.New("give the platform's --factory, or its --vault")}
	}
	return nil
}

// node is what is known of the chain of the i-th --chain-url.
func (c *rebuildConfig) node(i int, chain *rpc.Client, chainID int64) recovery.Node {
	n := recovery.Node{Chain: chain, ChainID: chainID}
	if len(c.factories) > 0 {
		n.Factory = common.HexToAddress(c.factories[i])
	}
	if len(c.vaults) > 0 {
		n.Vault = common.HexToAddress(c.vaults[i])
	}
	if len(c.startBlocks) > 0 && c.startBlocks[i] >= 0 {
		start := uint64(c.startBlocks[i])
		n.StartBlock = &start
	}
	return n
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
