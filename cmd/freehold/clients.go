package main

import (
	"errors"
	"fmt"

	"github.com/shopspring/decimal"
	"github.com/spf13/cobra"

	"freehold/services/operation"
	"freehold/services/postgres"
)

func newClientsCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "clients",
		Short: "Bound what clients may spend",
		Long:  "Bound what clients may spend. A client is a tenant: \"freehold keys create --new-client\" makes one.",
	}
	cmd.AddCommand(newClientsBudgetCommand())
	return cmd
}

func newClientsBudgetCommand() *cobra.Command {
	var (
		databaseURL, ether string
		none               bool
	)
	cmd := &cobra.Command{
		Use:   "budget CLIENT",
		Short: "Show or set what a client's operations may cost in gas a day",
		Long: `Show what a client's operations have cost in gas in the last 24 hours, and what those under way may cost at most; and
set how much that may be together. An operation that may go beyond is refused with the code budget_exceeded; what was
accepted before is not stopped. Amounts are in ether: 10^18 wei of the chain's currency.` + environmentHelp,
		Example: `  freehold clients budget cli_01h455vb4pex5vsknk084sn02q
  freehold clients budget cli_01h455vb4pex5vsknk084sn02q --ether 0.25
  freehold clients budget cli_01h455vb4pex5vsknk084sn02q --none`,
		Args:    cobra.ExactArgs(1),
		PreRunE: fromEnvironment,
		RunE: func(cmd *cobra.Command, args []string) error {
			if databaseURL == "" {
				return usageError{errors.New("--database-url is required")}
			}
			if none && ether != "" {
				return usageError{errors.New("give either --ether or --none")}
			}
			var wei *decimal.Decimal
			if ether != "" {
				d, err := decimal.NewFromString(ether)
				if err != nil || len(ether) > 40 || d.Exponent() > 9 || d.IsNegative() || !d.Shift(18).IsInteger() {
					return usageError{fmt.Errorf("--ether %q is no amount of at most 18 decimals", ether)}
				}
				d = d.Shift(18)
				wei = &d
			}
			pool, err := postgres.Open(cmd.Context(), databaseURL)
			if err != nil {
				return err
			}
			defer pool.Close()
			if none || wei != nil {
				if err := operation.SetBudget(cmd.Context(), pool, args[0], wei); err != nil {
					return err
				}
			}
			b, err := operation.ReadBudget(cmd.Context(), pool, args[0])
			if err != nil {
				return err
			}
			limit := "none"
			if b.Limit != nil {
				limit = b.Limit.Shift(-18).String()
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "budget     %s\nspent      %s\nunder way  %s\n",
				limit, b.Spent.Shift(-18).Round(18), b.Committed.Shift(-18))
			return err
		},
	}
	cmd.Flags().StringVar(&databaseURL, "database-url", "", "PostgreSQL database (required)")
	cmd.Flags().StringVar(&ether, "ether", "", "set the budget")
	cmd.Flags().BoolVar(&none, "none", false, "take the budget away")
	return cmd
}
