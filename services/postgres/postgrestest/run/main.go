// Command run runs a command that tests, go test for example, with one PostgreSQL server for all of its test binaries,
// instead of one for each:
//
//	go run ./services/postgres/postgrestest/run go test ./...
//
// It sets FREEHOLD_TEST_DATABASE_URL, unless that is set already, and exits with the command's status.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"

	"freehold/services/devnet"
	"freehold/services/postgres/postgrestest"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	status, err := run(ctx, os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "run:", err)
		status = max(status, 1)
	}
	os.Exit(status)
}

// run returns the status of the command, and an error of anything else.
func run(ctx context.Context, command []string) (status int, err error) {
	if len(command) == 0 {
		return 2, errors.New("no command given")
	}
	if os.Getenv(postgrestest.Environment) == "" {
		server, e := devnet.StartPostgres(ctx, devnet.PostgresConfig{})
		if e != nil {
			return 1, e
		}
		defer func() { err = errors.Join(err, server.Close()) }()
		if err := os.Setenv(postgrestest.Environment, server.URL()); err != nil {
			return 1, err
		}
	}
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	// The signal goes on to the command, which had it already if it came from a terminal; the server outlives both.
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGINT) }
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	err = cmd.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return max(exit.ExitCode(), 1), nil // -1 for one that a signal ended
	}
	if err != nil {
		return 1, err
	}
	return 0, nil
}
