package main

import (
	"errors"

	"github.com/spf13/cobra"

	"freehold/services/postgres"
	"freehold/services/recovery"
)

func newExportCommand() *cobra.Command {
	var databaseURL string
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Print what no chain knows: who owns what, and how it is called",
		Long: `Print, as JSON, what "freehold rebuild" cannot read from a chain should the database be lost: clients, their assets,
tokens and investors, and names. Keep it with the signer's key, and make it anew now and then.

It has the names of investors. It has no API key.` + environmentHelp,
		Example: `  freehold export --database-url postgres://... > register.json`,
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
			register, err := recovery.Export(cmd.Context(), pool)
			if err != nil {
				return err
			}
			return register.Write(cmd.OutOrStdout())
		},
	}
	cmd.Flags().StringVar(&databaseURL, "database-url", "", "PostgreSQL database (required)")
	return cmd
}
