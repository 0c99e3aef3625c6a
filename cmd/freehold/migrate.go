package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"freehold/migrations"
	"freehold/services/postgres"
)

func newMigrateCommand() *cobra.Command {
	var databaseURL string
	cmd := &cobra.Command{
		Use:   "migrate",
		Short: "Bring the database's schema up to this version",
		Long: `Bring the database's schema up to this version, and print the versions it came from and is at.

serve and dev do so when they start. Migrations go forward only, and any number of processes may run them at once.` + environmentHelp,
		Example: `  freehold migrate --database-url postgres://user:password@host/freehold`,
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
			from, to, err := postgres.Migrate(cmd.Context(), pool, migrations.FS)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "schema %d -> %d\n", from, to)
			return err
		},
	}
	cmd.Flags().StringVar(&databaseURL, "database-url", "", "PostgreSQL database (required)")
	return cmd
}
