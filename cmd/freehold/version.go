package main

import (
	"fmt"
	"runtime/debug"

	"github.com/jackc/tern/v2/migrate"
	"github.com/spf13/cobra"

	"freehold/migrations"
)

func newVersionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of the program and of its schema",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			info, ok := debug.ReadBuildInfo()
			if !ok {
				return fmt.Errorf("this binary holds no build information")
			}
			revision := "unknown" // as when built outside of a repository, or with -buildvcs=false
			modified := ""
			for _, s := range info.Settings {
				switch {
				case s.Key == "vcs.revision":
					revision = s.Value
				case s.Key == "vcs.modified" && s.Value == "true":
					modified = " (modified)"
				}
			}
			// Migrations are numbered from 1 without gaps, which tern checks.
			files, err := migrate.FindMigrations(migrations.FS)
			if err != nil {
				return fmt.Errorf("list migrations: %w", err)
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "freehold %s\nrevision %s%s\n%s\nschema %d\n",
				info.Main.Version, revision, modified, info.GoVersion, len(files))
			return err
		},
	}
}

// version is that of the program's module, as the build recorded it.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		return info.Main.Version
	}
	return "unknown"
}
