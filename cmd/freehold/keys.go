package main

import (
	"errors"
	"fmt"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/spf13/cobra"

	"freehold/services/access"
	"freehold/services/postgres"
)

func newKeysCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "keys",
		Short: "Create, list and revoke API keys",
		Long: `Create, list and revoke API keys.

A key belongs to a client: a tenant, who sees its own assets, investors, tokens and operations and no other's.`,
	}
	cmd.AddCommand(newKeysCreateCommand(), newKeysListCommand(), newKeysRevokeCommand())
	return cmd
}

// keysConfig is the flags that all of keys share.
type keysConfig struct{ databaseURL, pepperFile string }

func (c *keysConfig) flags(cmd *cobra.Command) {
	cmd.Long += environmentHelp
	cmd.PreRunE = fromEnvironment
	cmd.Flags().StringVar(&c.databaseURL, "database-url", "", "PostgreSQL database (required)")
	cmd.Flags().StringVar(&c.pepperFile, "pepper-file", "", "secret that API keys are hashed with, the same as serve's (required)")
}

// open connects to the database and makes the service on it. The pool is the caller's to close.
func (c *keysConfig) open(cmd *cobra.Command) (*access.Service, *pgxpool.Pool, error) {
	if c.databaseURL == "" {
		return nil, nil, usageError{errors.New("--database-url is required")}
	}
	pepper, err := readPepper(c.pepperFile)
	if err != nil {
		return nil, nil, err
	}
	pool, err := postgres.Open(cmd.Context(), c.databaseURL)
	if err != nil {
		return nil, nil, err
	}
	s, err := access.New(access.Config{Pool: pool, Pepper: pepper})
	if err != nil {
		pool.Close()
		return nil, nil, err
	}
	return s, pool, nil
}

func newKeysCreateCommand() *cobra.Command {
	var (
		c                       keysConfig
		client, newClient, name string
		env                     string
		lifetime                time.Duration
		scopes                  []string
	)
	cmd := &cobra.Command{
		Use:   "create",
		Short: "Create an API key and print it, this once",
		Long: `Create an API key of a client, or of a new one, and print it. It is not kept and cannot be shown again.

It may do what its scopes say. Without --scope these are an issuer's: everything but to read values of the vault in the clear
(vault:detokenize), to search it (vault:search) and to erase from it (vault:erase). --scope read is all that changes nothing.
The API's documentation names the scope of each operation.`,
		Example: `  freehold keys create --new-client "Alpine Hotels" --env live
  freehold keys create --client cli_01h455vb4pex5vsknk084sn02q --name "night shift" --scope tokens:mint,operations:read`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if (client == "") == (newClient == "") {
				return usageError{errors.New("give either --client, an id, or --new-client, a name")}
			}
			s, pool, err := c.open(cmd)
			if err != nil {
				return err
			}
			defer pool.Close()
			var (
				key string
				k   access.Key
			)
			// Together, so that a key that cannot be made leaves no client behind.
			err = postgres.InTx(cmd.Context(), pool, func(tx pgx.Tx) (err error) {
				if newClient != "" {
					made, err := s.CreateClientTx(cmd.Context(), tx, newClient)
					if err != nil {
						return err
					}
					client = made.ID
				}
				key, k, err = s.CreateKeyTx(cmd.Context(), tx, client, name, access.Env(env), time.Now().Add(lifetime), scopesOf(scopes)...)
				return err
			})
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "key      %s\nid       %s\nclient   %s\nexpires  %s\nscopes   %s\n", key, k.KID, k.ClientID,
				k.ExpiresAt.Format(time.RFC3339), join(k.Scopes))
			return err
		},
	}
	c.flags(cmd)
	f := cmd.Flags()
	f.StringVar(&client, "client", "", "id of the client that the key is for")
	f.StringVar(&newClient, "new-client", "", "name of a client to create, that the key is for")
	f.StringVar(&name, "name", "default", "what the key is for")
	f.StringVar(&env, "env", "test", "live, test or dev: shown in the key")
	f.StringSliceVar(&scopes, "scope", nil, "what the key may do, such as tokens:mint, or read; several by commas (default an issuer's)")
	f.DurationVar(&lifetime, "lifetime", 90*24*time.Hour, "time until the key expires, at most 4320h")
	return cmd
}

func newKeysListCommand() *cobra.Command {
	var (
		c      keysConfig
		client string
	)
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the keys of a client",
		Long:  "List the keys of a client: their ids and what became of them, not the keys themselves.",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if client == "" {
				return usageError{errors.New("--client is required")}
			}
			s, pool, err := c.open(cmd)
			if err != nil {
				return err
			}
			defer pool.Close()
			keys, err := s.Keys(cmd.Context(), client)
			if err != nil {
				return err
			}
			w := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
			fmt.Fprintln(w, "ID\tNAME\tCREATED\tEXPIRES\tREVOKED\tLAST USED\tSCOPES")
			for _, k := range keys {
				fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", k.KID, k.Name, date(k.CreatedAt), date(k.ExpiresAt), date(k.RevokedAt), date(k.LastUsedAt), join(k.Scopes))
			}
			return w.Flush()
		},
	}
	c.flags(cmd)
	cmd.Flags().StringVar(&client, "client", "", "id of the client (required)")
	return cmd
}

func newKeysRevokeCommand() *cobra.Command {
	var c keysConfig
	cmd := &cobra.Command{
		Use:   "revoke ID",
		Short: "Revoke a key, for good",
		Long:  "Revoke a key by its id, which is also the third part of the key itself. Every process refuses it within a second.",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			s, pool, err := c.open(cmd)
			if err != nil {
				return err
			}
			defer pool.Close()
			return s.Revoke(cmd.Context(), args[0])
		},
	}
	c.flags(cmd)
	return cmd
}

// scopesOf reads scopes, of which read stands for several.
func scopesOf(names []string) (scopes []access.Scope) {
	for _, name := range names {
		if name == "read" {
			scopes = append(scopes, access.ReadScopes()...)
		} else {
			scopes = append(scopes, access.Scope(name))
		}
	}
	return scopes
}

func join(scopes []access.Scope) string {
	names := make([]string, len(scopes))
	for i, s := range scopes {
		names[i] = string(s)
	}
	return strings.Join(names, ",")
}

// date writes a time, or a dash for never.
func date(t time.Time) string {
	if t.IsZero() {
		return "-"
	}
	return t.UTC().Format(time.RFC3339)
}
