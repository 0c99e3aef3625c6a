package main

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/spf13/cobra"

	"freehold/indexer"
	"freehold/services/postgres"
)

func newVerifyCommand() *cobra.Command {
	var databaseURL, chainURL string
	cmd := &cobra.Command{
		Use:   "verify",
		Short: "Compare the mirror in the database with the chain",
		Long: `Compare everything that the database says of the chain with what the chain itself says, at one block.

It prints each difference and then exits with 1; with 0 there is none.` + environmentHelp,
		Args:    cobra.NoArgs,
		PreRunE: fromEnvironment,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if databaseURL == "" || chainURL == "" {
				return usageError{errors.New("--database-url and --chain-url are required")}
			}
			ctx, out := cmd.Context(), cmd.OutOrStdout()
			pool, err := postgres.Open(ctx, databaseURL)
			if err != nil {
				return err
			}
			defer pool.Close()
			client, chainID, err := dialChain(ctx, chainURL)
			if err != nil {
				return err
			}
			defer client.Close()
			report, err := indexer.Verify(ctx, pool, client, chainID)
			if err != nil {
				return err
			}
			fmt.Fprintf(out, "chain %d at block %d %s\n", chainID, report.Number, report.Hash)
			for _, what := range slices.Sorted(maps.Keys(report.Compared)) {
				fmt.Fprintf(out, "compared %6d %s\n", report.Compared[what], what)
			}
			for _, d := range report.Differences {
				fmt.Fprintf(out, "differs  %s\n", d)
			}
			if n := len(report.Differences); n > 0 {
				return fmt.Errorf("the mirror differs from the chain in %d places", n)
			}
			_, err = fmt.Fprintln(out, "the mirror equals the chain")
			return err
		},
	}
	cmd.Flags().StringVar(&databaseURL, "database-url", "", "PostgreSQL database (required)")
	cmd.Flags().StringVar(&chainURL, "chain-url", "", "Ethereum node (required)")
	return cmd
}
