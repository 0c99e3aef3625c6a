package main

import (
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/spf13/cobra"

	"freehold/services/postgres"
	"freehold/services/vault"
)

// vaultConfig is the flags that all of vault share.
type vaultConfig struct{ databaseURL, kekFile, client string }

func newVaultCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "vault",
		Short: "Make and rotate the vault's keys, erase subjects",
		Long: `Make and rotate the vault's keys, and erase subjects.

The key in --vault-kek-file wraps all others. Without it nothing that the vault keeps can be read again: keep a copy, away from
the database's backups.`,
	}
	sub := func(use, short string, onDatabase, ofClient bool, run func(*cobra.Command, vaultConfig, *vault.Service) error) *cobra.Command {
		var c vaultConfig
		command := &cobra.Command{Use: use, Short: short, Long: short + "." + environmentHelp, Args: cobra.NoArgs, PreRunE: fromEnvironment,
			RunE: func(cmd *cobra.Command, _ []string) error {
				switch {
				case c.kekFile == "":
					return usageError{errors.New("--vault-kek-file is required")}
				case ofClient && c.client == "":
					return usageError{errors.New("--client is required")}
				case !onDatabase:
					return run(cmd, c, nil)
				}
				s, pool, err := c.open(cmd)
				if err != nil {
					return err
				}
				defer pool.Close()
				return run(cmd, c, s)
			}}
		command.Flags().StringVar(&c.kekFile, "vault-kek-file", "", "file of the key that wraps all others (required)")
		if onDatabase {
			command.Flags().StringVar(&c.databaseURL, "database-url", "", "PostgreSQL database (required)")
		}
		if ofClient {
			command.Flags().StringVar(&c.client, "client", "", "id of the client (required)")
		}
		cmd.AddCommand(command)
		return command
	}
	kek := func(do func(string) (*vault.FileKEK, error)) func(*cobra.Command, vaultConfig, *vault.Service) error {
		return func(cmd *cobra.Command, c vaultConfig, _ *vault.Service) error {
			k, err := do(c.kekFile)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), k.ID())
			return err
		}
	}
	report := func(cmd *cobra.Command) func(vault.Progress) {
		return func(p vault.Progress) { fmt.Fprintf(cmd.OutOrStdout(), "done %d, left %d\n", p.Done, p.Left) }
	}
	sub("init", "Make the file's key, where there is no file yet", false, false, kek(vault.CreateFileKEK))
	sub("rotate-kek", "Add a key to the file, which wraps from then on; rewrap-keysets follows", false, false, kek(vault.RotateFileKEK))
	sub("rewrap-keysets", "Wrap all clients' keysets by the file's newest key", true, false, func(cmd *cobra.Command, _ vaultConfig, s *vault.Service) error {
		return s.RewrapKeysets(cmd.Context(), report(cmd))
	})
	var purpose string
	rotate := sub("rotate", "Add a version to a client's keyset; rewrap follows", true, true, func(cmd *cobra.Command, c vaultConfig, s *vault.Service) error {
		n, err := s.Rotate(cmd.Context(), c.client, purpose)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(cmd.OutOrStdout(), "version %d\n", n)
		return err
	})
	rotate.Flags().StringVar(&purpose, "purpose", "vault", "vault or vaultless")
	var retire bool
	rewrap := sub("rewrap", "Bring what a client keeps under its keyset's newest version; run it again after an interruption", true, true, func(cmd *cobra.Command, c vaultConfig, s *vault.Service) error {
		if err := s.Rewrap(cmd.Context(), c.client, report(cmd)); err != nil || !retire {
			return err
		}
		_, err := s.Retire(cmd.Context(), c.client)
		return err
	})
	rewrap.Flags().BoolVar(&retire, "retire", false, "then destroy the earlier versions")
	var subject string
	erase := sub("erase", "Destroy a subject's key and delete all that is kept of it", true, true, func(cmd *cobra.Command, c vaultConfig, s *vault.Service) error {
		e, err := s.Erase(cmd.Context(), vault.Reader{ClientID: c.client, Reason: vault.OwnRequest}, subject)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(cmd.OutOrStdout(), "tokens erased  %d\n", e.Tokens)
		return err
	})
	erase.Flags().StringVar(&subject, "subject", "", "whom the values are about (required)")
	return cmd
}

func (c vaultConfig) open(cmd *cobra.Command) (*vault.Service, *pgxpool.Pool, error) {
	if c.databaseURL == "" {
		return nil, nil, usageError{errors.New("--database-url is required")}
	}
	kek, err := vault.OpenFileKEK(c.kekFile)
	if err != nil {
		return nil, nil, err
	}
	pool, err := postgres.Open(cmd.Context(), c.databaseURL)
	if err != nil {
		return nil, nil, err
	}
	return vault.New(vault.Config{Pool: pool, KEK: kek}), pool, nil
}
