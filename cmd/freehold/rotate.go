package main

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/spf13/cobra"

	"freehold/migrations"
	"freehold/services/postgres"
	"freehold/services/rotation"
)

func newRotateCommand() *cobra.Command {
	var to, databaseURL, chainURL string
	cmd := &cobra.Command{
		Use:   "rotate",
		Short: "Replace the signer by another, while requests are served",
		Long: `Replace the signer by another, while requests are served.

First send the new account some of the chain's currency, and restart every server with both keys: --signer OLD --signer NEW.
Then this command has the old signer grant its roles to the new one; makes operations be for the new one, once that is
final; waits until all that the old one has signed is final; and has the new one revoke the old one's roles. It needs no key.
Interrupted, it goes on where it was when run again. Until operations are for the new signer, --to OLD gives it up and takes
back what the new one was granted; meanwhile it rotates to no other. In the end restart every server with the new key alone. With several
chains run it for each.` + environmentHelp,
		Example: "  freehold signer rotate --to 0x... --database-url postgres://... --chain-url wss://...",
		Args:    cobra.NoArgs,
		PreRunE: fromEnvironment,
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case databaseURL == "":
				return usageError{errors.New("--database-url is required")}
			case chainURL == "":
				return usageError{errors.New("--chain-url is required")}
			case !common.IsHexAddress(to):
				return usageError{fmt.Errorf("--to %q is no address", to)}
			}
			ctx := cmd.Context()
			pool, err := postgres.Open(ctx, databaseURL)
			if err != nil {
				return err
			}
			defer pool.Close()
			if _, _, err := postgres.Migrate(ctx, pool, migrations.FS); err != nil {
				return err
			}
			node, chainID, err := dialAny(ctx, chainURL)
			if err != nil {
				return err
			}
			defer node.Close()
			return rotation.Run(ctx, rotation.Config{Pool: pool, Chain: ethclient.NewClient(node.Client), ChainID: chainID, To: common.HexToAddress(to),
				Say: func(text string, a ...any) { fmt.Fprintf(cmd.OutOrStdout(), text+"\n", a...) }})
		},
	}
	f := cmd.Flags()
	f.StringVar(&to, "to", "", "address of the new signer (required)")
	f.StringVar(&databaseURL, "database-url", "", "PostgreSQL database (required)")
	f.StringVar(&chainURL, "chain-url", "", "Ethereum node of the chain (required)")
	return cmd
}
