// Command freehold is the backend for tokenizing real-world assets: the API server, the same with a chain and a database
// of its own for development, and the tools around them. Each subcommand is in the file of its name.
package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"syscall"

	gethlog "github.com/ethereum/go-ethereum/log"
	"github.com/spf13/cobra"
)

// The exit statuses.
const (
	exitOK      = 0
	exitFailure = 1
	exitUsage   = 2 // the command line is at fault
)

// usageError is an error of whoever wrote the command line.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// The first signal asks to stop. After it the usual handling is back, so that a second one ends what does not.
	context.AfterFunc(ctx, stop)
	os.Exit(execute(ctx, os.Args[1:]))
}

// execute runs the command line and returns the exit status. A failure is told in one line on standard error.
func execute(ctx context.Context, args []string) int {
	// Whatever fails before the command itself begins is in the command line: unknown commands, flags, arguments.
	began := false
	return executeRoot(ctx, newRootCommand(&began), &began, args)
}

func executeRoot(ctx context.Context, root *cobra.Command, began *bool, args []string) int {
	root.SetArgs(args)
	cmd, err := root.ExecuteContextC(ctx)
	if err == nil {
		return exitOK
	}
	fmt.Fprintf(os.Stderr, "freehold: %s\n", oneLine(err))
	var usage usageError
	if *began && !errors.As(err, &usage) {
		return exitFailure
	}
	fmt.Fprintf(os.Stderr, "Run \"%s --help\" for usage.\n", cmd.CommandPath())
	return exitUsage
}

func newRootCommand(began *bool) *cobra.Command {
	var level string
	root := &cobra.Command{
		Use:   "freehold",
		Short: "Tokenize real-world assets",
		Long: `Freehold is a backend for tokenizing real-world assets: register an asset, mint fractional ownership of it over REST,
and prove every holding against the chain.

It exits with 0 when all went well, 1 when something failed, and 2 when the command line is wrong.`,
		SilenceUsage:  true,
		SilenceErrors: true,
		PersistentPreRunE: func(*cobra.Command, []string) error {
			if err := setLogger(level); err != nil {
				return err
			}
			*began = true
			return nil
		},
	}
	root.PersistentFlags().StringVar(&level, "log-level", cmp.Or(os.Getenv("FREEHOLD_LOG_LEVEL"), "info"),
		"debug, info, warn or error; also FREEHOLD_LOG_LEVEL")
	root.AddCommand(
		newDevCommand(),
		newServeCommand(),
		newMigrateCommand(),
		newKeysCommand(),
		newSignerCommand(),
		newClientsCommand(),
		newIndexCommand(),
		newVerifyCommand(),
		newVaultCommand(),
		newTextCommand(),
		newExportCommand(),
		newRebuildCommand(),
		newVersionCommand(),
	)
	return root
}

// setLogger makes the default logger: for people on a terminal, for machines elsewhere.
func setLogger(name string) error {
	var level slog.Level
	if err := level.UnmarshalText([]byte(name)); err != nil {
		return fmt.Errorf("--log-level %q: give debug, info, warn or error", name)
	}
	handler := func(level slog.Level) slog.Handler {
		options := &slog.HandlerOptions{Level: level}
		if info, err := os.Stderr.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
			return slog.NewTextHandler(os.Stderr, options)
		}
		return slog.NewJSONHandler(os.Stderr, options)
	}
	// go-ethereum's node narrates, so only its errors are of interest; but some of them end the process, and by default it
	// would then say nothing at all. Setting its logger sets the default one too, which comes after.
	gethlog.SetDefault(gethlog.NewLogger(handler(max(level, slog.LevelError))))
	slog.SetDefault(slog.New(handler(level)))
	return nil
}

// oneLine writes an error, joined ones and the logs of other programs within it, as one line.
func oneLine(err error) string {
	var parts []string
	for line := range strings.Lines(err.Error()) {
		if line = strings.TrimSpace(line); line != "" {
			parts = append(parts, line)
		}
	}
	return strings.Join(parts, "; ")
}
