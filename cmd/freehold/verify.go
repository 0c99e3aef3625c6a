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

// verifySample is of how many of a kind verify draws a sample: as many as take a node some seconds.
const verifySample = 10_000

func newVerifyCommand() *cobra.Command {
	var databaseURL, chainURL string
	var full bool
	cmd := &cobra.Command{
		Use:   "verify",
		Short: "Compare the mirror in the database with the chain",
		Long: `Compare what the database says of the chain with what the chain itself says, at one block: all of it, or where there are
more than 10,000 blocks, transfers, wallets or the like a sample, unless --full is given.

It prints each difference and then exits with 1; with 0 there is none.` + environmentHelp,
		Args:    cobra.NoArgs,
		PreRunE: fromEnvironment,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if databaseURL == "" || chainURL == "" {
				return usageError{errors.New("--database-url and --chain-url are required")}
			}
			ctx, out := cmd.Context(), cmd.OutOrStdout()
			sample := verifySample
			if full {
				sample = 0
			}
			pool, err := postgres.Open(ctx, databaseURL)
			if err != nil {
				return err
			}
			defer pool.Close()
			client, chainID, err := dialAny(ctx, chainURL)
			if err != nil {
				return err
			}
			defer client.Close()
			report, err := indexer.VerifySample(ctx, pool, client, chainID, sample)
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
			if report.Sampled {
				_, err = fmt.Fprintln(out, "no difference in the sample; --full compares everything")
				return err
			}
			_, err = fmt.Fprintln(out, "the mirror equals the chain")
			return err
		},
	}
	cmd.Flags().StringVar(&databaseURL, "database-url", "", "PostgreSQL database (required)")
	cmd.Flags().BoolVar(&full, "full", false, "compare everything, however much it is")
	cmd.Flags().StringVar(&chainURL, "chain-url", "", "Ethereum node; of several as 'A|B' the first that answers (required)")
	return cmd
}
