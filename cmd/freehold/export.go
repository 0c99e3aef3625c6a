package main

import (
	"errors"

	"github.com/spf13/cobra"

	"freehold/services/postgres"
	"freehold/services/recovery"
)

func newExportCommand() *cobra.Command {
	var databaseURL, chainURL string
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Print what the chain does not know: who owns what, and how it is called",
		Long: `Print, as JSON, what "freehold rebuild" cannot read from the chain should the database be lost: clients, their assets,
tokens and investors, and names. Keep it with the signer's key, and make it anew now and then.

It has the names of investors. It has no API key.` + environmentHelp,
		Example: `  freehold export --database-url postgres://... --chain-url https://... > register.json`,
		Args:    cobra.NoArgs,
		PreRunE: fromEnvironment,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if databaseURL == "" || chainURL == "" {
				return usageError{errors.New("--database-url and --chain-url are required")}
			}
			pool, err := postgres.Open(cmd.Context(), databaseURL)
			if err != nil {
				return err
			}
			defer pool.Close()
			client, chainID, err := dialAny(cmd.Context(), chainURL)
			if err != nil {
				return err
			}
			defer client.Close()
			register, err := recovery.Export(cmd.Context(), pool, chainID)
			if err != nil {
				return err
			}
			return register.Write(cmd.OutOrStdout())
		},
	}
	cmd.Flags().StringVar(&databaseURL, "database-url", "", "PostgreSQL database (required)")
	cmd.Flags().StringVar(&chainURL, "chain-url", "", "Ethereum node, which tells the chain; of several as 'A|B' the first that answers (required)")
	return cmd
}
