package recovery

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"go.jetify.com/typeid"

	"freehold/services/access"
	"freehold/services/asset"
	"freehold/services/country"
	"freehold/services/investor"
	"freehold/services/token"
)

// plan is the rows to restore.
type plan struct {
	clients   []Client
	assets    []asset.Asset
	tokens    []restoredToken
	investors []investor.Investor
	highest   int64 // number of an investor that the chain ever heard of
	issues    int
	unknown   []string
	missing   []string // things whose client nobody named
}

type restoredToken struct {
	token.Token
	next int64 // serial
}

// restored is what stands for texts that were only in the database.
const restored = "restored from the chain"

// plan works out from mirror, chain and register what to restore. It fails where the client of something is not known.
func (c Config) plan(ctx context.Context, p token.Platform) (plan, error) {
	var l plan
	if err := c.Pool.QueryRow(ctx, `select count(*) from issues where chain_id = $1`, c.ChainID).Scan(&l.issues); err != nil {
		return l, fmt.Errorf("count issues: %w", err)
	}
	if err := l.addTokens(ctx, c, p); err != nil {
		return l, err
	}
	if err := l.addInvestors(ctx, c); err != nil {
		return l, err
	}
	if len(l.missing) > 0 {
		return l, missing(l.missing)
	}
	l.addClients(c)
	return l, nil
}

// addTokens adds the share tokens and the assets that they, or the register, name.
func (l *plan) addTokens(ctx context.Context, c Config, p token.Platform) error {
	created, err := createdTokens(ctx, c, p)
	if err != nil {
		return err
	}
	known, assetOf := map[string]Asset{}, map[string]string{}
	for _, a := range c.Register.Assets {
		known[a.ID] = a
	}
	for _, t := range c.Register.Tokens {
		assetOf[t.ID] = t.Asset
	}
	done := map[string]bool{} // assets
	for _, t := range created {
		if t.uuid == nil {
			l.unknown = append(l.unknown, fmt.Sprintf("token %s (%s), which was not created through this API", t.Address, t.Name))
			continue
		}
		if t.ID, err = token.IDOf(t.uuid); err != nil {
			return err
		}
		own, err := typeid.FromUUIDBytesWithPrefix("ast", t.uuid.FillBytes(make([]byte, 16)))
		if err != nil {
			return fmt.Errorf("asset of token %s: %w", t.Address, err)
		}
		t.AssetID = own.String()
		if t.DeedID == nil {
			t.AssetID = cmp.Or(assetOf[t.ID], t.AssetID)
		}
		a := known[t.AssetID]
		if t.ClientID = cmp.Or(a.Client, c.ClientID); t.ClientID == "" {
			l.missing = append(l.missing, fmt.Sprintf("asset %s: token %s at %s, %q", t.AssetID, t.ID, t.Address, t.Name))
			continue
		}
		if !done[t.AssetID] {
			done[t.AssetID] = true
			a.ID, a.Client = t.AssetID, t.ClientID
			a.URI, a.Document = cmp.Or(a.URI, t.uri), cmp.Or(a.Document, t.document)
			if a.Name == "" { // the token's is the best that the chain has
				a.Name, a.Description = t.Name, cmp.Or(a.Description, restored)
			}
			l.addAsset(a)
		}
		l.tokens = append(l.tokens, t.restoredToken)
	}
	for _, a := range c.Register.Assets {
		if !done[a.ID] {
			done[a.ID] = true
			a.Client, a.Name = cmp.Or(a.Client, c.ClientID), cmp.Or(a.Name, restored)
			l.addAsset(a)
		}
	}
	return nil
}

func (l *plan) addAsset(a Asset) {
	l.assets = append(l.assets, asset.Asset{ID: a.ID, ClientID: a.Client, Terms: asset.Terms{Kind: cmp.Or(a.Kind, "unknown"), Name: a.Name,
		Description: a.Description, Country: a.Country, URI: a.URI, Document: a.Document}})
}

// addInvestors adds who is registered on chain: the newest word on each wallet, removals left out.
func (l *plan) addInvestors(ctx context.Context, c Config) error {
	const query = `
select r.wallet, r.investor::text, r.country, r.expiry, max(r.block_number) over (partition by r.investor) = r.block_number
  from (select distinct on (wallet) wallet, investor, country, expiry, block_number
          from registrations
         where chain_id = $1
         order by wallet, block_number desc) r
 where r.expiry > 0
 order by r.investor, r.wallet`
	const highest = `
select coalesce(max(investor) filter (where investor < $2), 0)
  from registrations
 where chain_id = $1`
	// Numbers beyond are not ours: ours are counted.
	const foreign = int64(1) << 62
	if err := c.Pool.QueryRow(ctx, highest, c.ChainID, foreign).Scan(&l.highest); err != nil {
		return fmt.Errorf("read highest investor: %w", err)
	}
	known := map[int64]Investor{}
	for _, i := range c.Register.Investors {
		known[i.Number] = i
	}
	rows, err := c.Pool.Query(ctx, query, c.ChainID)
	if err != nil {
		return fmt.Errorf("read registrations: %w", err)
	}
	var (
		wallet  common.Address
		digits  string
		numeric int
		expiry  int64
		newest  bool
	)
	_, err = pgx.ForEachRow(rows, []any{&wallet, &digits, &numeric, &expiry, &newest}, func() error {
		number, ok := new(big.Int).SetString(digits, 10)
		alpha2 := country.Name(numeric) // digits where it is none
		if !ok || number.Sign() == 0 || number.Cmp(big.NewInt(foreign)) >= 0 || len(alpha2) != 2 {
			l.unknown = append(l.unknown, fmt.Sprintf("wallet %s, of investor %s in country %d, which was not registered through this API", wallet, digits, numeric))
			return nil
		}
		n := number.Int64()
		if last := len(l.investors) - 1; last < 0 || l.investors[last].Number != n {
			i := known[n]
			if i.Client = cmp.Or(i.Client, c.ClientID); i.Client == "" {
				l.missing = append(l.missing, fmt.Sprintf("investor %d: wallet %s", n, wallet))
			}
			l.investors = append(l.investors, investor.Investor{ID: cmp.Or(i.ID, investor.NewID()), ClientID: i.Client, Number: n,
				Profile: investor.Profile{Name: cmp.Or(i.Name, fmt.Sprintf("investor %d, %s", n, restored)), Country: alpha2}})
		}
		i := &l.investors[len(l.investors)-1]
		if newest {
			i.Country = alpha2
		}
		at := time.Unix(min(expiry, lastSecond), 0).UTC()
		if i.Removed = append(i.Removed, investor.Removed{Wallet: wallet, At: at}); at.After(i.ExpiresAt) {
			i.ExpiresAt = at
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("read registrations: %w", err)
	}
	// A wallet whose registration ends before its investor's was removed then, and must not come back with the next change.
	for k := range l.investors {
		i := &l.investors[k]
		i.Removed = slices.DeleteFunc(i.Removed, func(r investor.Removed) bool {
			if r.At.Before(i.ExpiresAt) {
				return false
			}
			i.Wallets = append(i.Wallets, r.Wallet)
			return true
		})
	}
	return nil
}

// lastSecond is the last of the year 9999, after which RFC 3339 has none.
var lastSecond = time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC).Unix()

// addClients adds the register's clients and those that something is restored to.
func (l *plan) addClients(c Config) {
	names := map[string]string{}
	for _, k := range c.Register.Clients {
		names[k.ID] = k.Name
	}
	if c.ClientID != "" {
		names[c.ClientID] = cmp.Or(names[c.ClientID], restored)
	}
	for _, a := range l.assets {
		names[a.ClientID] = cmp.Or(names[a.ClientID], restored)
	}
	for _, i := range l.investors {
		names[i.ClientID] = cmp.Or(names[i.ClientID], restored)
	}
	for id, name := range names {
		l.clients = append(l.clients, Client{id, cmp.Or(name, restored)})
	}
	slices.SortFunc(l.clients, func(a, b Client) int { return cmp.Compare(a.ID, b.ID) })
}

// restore writes the rows in one transaction.
func (l *plan) restore(ctx context.Context, tx pgx.Tx, p token.Platform) error {
	if err := token.RestorePlatformTx(ctx, tx, p); err != nil {
		return err
	}
	for _, k := range l.clients {
		if err := access.RestoreClientTx(ctx, tx, k.ID, k.Name); err != nil {
			return err
		}
	}
	for _, a := range l.assets {
		if err := asset.RestoreTx(ctx, tx, a); err != nil {
			return err
		}
	}
	for _, t := range l.tokens {
		if err := token.RestoreTx(ctx, tx, t.Token, t.next); err != nil {
			return err
		}
	}
	return investor.RestoreTx(ctx, tx, l.investors, l.highest)
}
