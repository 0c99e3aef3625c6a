package recovery

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"freehold/services/country"
	"freehold/services/investor"
)

// addInvestors adds who is registered on any chain: the newest word on each wallet, removals left out. All chains are told
// the same, but one of them may have been away. Of two words of the same second that of the earlier end counts.
func (l *plan) addInvestors(ctx context.Context, c Config, chains []*past) error {
	const query = `
select r.wallet, r.investor::text, r.country, r.expiry, max(r.time) over (partition by r.investor) = r.time
  from (select distinct on (r.wallet) r.wallet, r.investor, r.country, r.expiry, b.time
          from registrations r
          join blocks b on b.chain_id = r.chain_id and b.number = r.block_number
         where r.chain_id = any($1)
         order by r.wallet, b.time desc, r.expiry, r.chain_id) r
 where r.expiry > 0
 order by r.investor, r.wallet`
	const highest = `
select coalesce(max(investor) filter (where investor < $2), 0)
  from registrations
 where chain_id = any($1)`
	ids := make([]int64, len(chains))
	for i, h := range chains {
		ids[i] = h.ChainID
	}
	// Numbers beyond are not ours: ours are counted.
	const foreign = int64(1) << 62
	if err := c.Pool.QueryRow(ctx, highest, ids, foreign).Scan(&l.highest); err != nil {
		return fmt.Errorf("read highest investor: %w", err)
	}
	type wallet struct {
		investor int64
		address  common.Address
	}
	known, removed := map[int64]Investor{}, map[wallet]time.Time{}
	for _, i := range c.Register.Investors {
		known[i.Number] = i
		for _, r := range i.Removed {
			removed[wallet{i.Number, r.Wallet}] = r.At
		}
	}
	rows, err := c.Pool.Query(ctx, query, ids)
	if err != nil {
		return fmt.Errorf("read registrations: %w", err)
	}
	var (
		address common.Address
		digits  string
		numeric int
		expiry  int64
		newest  bool
	)
	_, err = pgx.ForEachRow(rows, []any{&address, &digits, &numeric, &expiry, &newest}, func() error {
		number, ok := new(big.Int).SetString(digits, 10)
		alpha2 := country.Name(numeric) // digits where it is none
		if !ok || number.Sign() == 0 || number.Cmp(big.NewInt(foreign)) >= 0 || len(alpha2) != 2 {
			l.unknown = append(l.unknown, fmt.Sprintf("wallet %s, of investor %s in country %d, which was not registered through this API", address, digits, numeric))
			return nil
		}
		n := number.Int64()
		if last := len(l.investors) - 1; last < 0 || l.investors[last].Number != n {
			i := known[n]
			if i.Client = cmp.Or(i.Client, c.ClientID); i.Client == "" {
				l.missing = append(l.missing, fmt.Sprintf("investor %d: wallet %s", n, address))
			}
			l.investors = append(l.investors, investor.Investor{ID: cmp.Or(i.ID, investor.NewID()), ClientID: i.Client, Number: n,
				Profile: investor.Profile{Name: cmp.Or(i.Name, fmt.Sprintf("investor %d, %s", n, restored)), Country: alpha2}})
		}
		i := &l.investors[len(l.investors)-1]
		if newest {
			i.Country = alpha2
		}
		at := time.Unix(min(expiry, lastSecond), 0).UTC()
		if i.Removed = append(i.Removed, investor.Removed{Wallet: address, At: at}); at.After(i.ExpiresAt) {
			i.ExpiresAt = at
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("read registrations: %w", err)
	}
	// A wallet whose registration ends before its investor's was removed then, and must not come back with the next change.
	// One that was removed when its investor's had ended already has the same registration as the others: of that the
	// register knows. If the chain was told of a later end since, the wallet was given back.
	for k := range l.investors {
		i := &l.investors[k]
		all := i.Removed
		i.Removed = nil
		for _, r := range all {
			at, known := removed[wallet{i.Number, r.Wallet}]
			switch {
			case known && !r.At.After(at):
				i.Removed = append(i.Removed, investor.Removed{Wallet: r.Wallet, At: at})
			case r.At.Before(i.ExpiresAt):
				i.Removed = append(i.Removed, r)
			default:
				i.Wallets = append(i.Wallets, r.Wallet)
			}
		}
	}
	return nil
}

// lastSecond is the last of the year 9999, after which RFC 3339 has none.
var lastSecond = time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC).Unix()
