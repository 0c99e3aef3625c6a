package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

const environmentHelp = `

Each flag may come from the environment: --database-url from FREEHOLD_DATABASE_URL, and so on.`

// fromEnvironment sets the flags that the command line leaves out. dev does not use it: there the variables are those
// of another process, which it wrote to --env-file.
func fromEnvironment(cmd *cobra.Command, _ []string) (err error) {
	cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
		name := "FREEHOLD_" + strings.ToUpper(strings.ReplaceAll(f.Name, "-", "_"))
		value, set := os.LookupEnv(name)
		if f.Changed || !set || err != nil {
			return
		}
		if e := cmd.Flags().Set(f.Name, value); e != nil {
			err = usageError{fmt.Errorf("%s: %w", name, e)}
		}
	})
	return err
}
