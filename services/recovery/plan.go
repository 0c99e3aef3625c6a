package recovery

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"
	"go.jetify.com/typeid"

	"freehold/services/access"
	"freehold/services/asset"
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
	unknown   []string
	missing   []string // things whose client nobody named
}

type restoredToken struct {
	token.Token
	next int64 // serial
}

// restored is what stands for texts that were only in the database.
const restored = "restored from the chain"

// plan works out from mirrors, chains and register what to restore. It fails where the client of something is not known.
func (c Config) plan(ctx context.Context, chains []*past) (plan, error) {
	var l plan
	var created []createdToken
	for _, h := range chains {
		if err := c.Pool.QueryRow(ctx, `select count(*) from issues where chain_id = $1`, h.ChainID).Scan(&h.issues); err != nil {
			return l, fmt.Errorf("count issues: %w", err)
		}
		tokens, err := createdTokens(ctx, c.Pool, h)
		if err != nil {
			return l, err
		}
		created = append(created, tokens...)
	}
	if err := l.addTokens(c, created); err != nil {
		return l, err
	}
	if err := l.addInvestors(ctx, c, chains); err != nil {
		return l, err
	}
	if len(l.missing) > 0 {
		return l, missing(l.missing)
	}
	l.addClients(c)
	return l, nil
}

// addTokens adds the share tokens and the assets that they, or the register, name.
func (l *plan) addTokens(c Config, created []createdToken) (err error) {
	known, assetOf := map[string]Asset{}, map[string]string{}
	for _, a := range c.Register.Assets {
		known[a.ID] = a
	}
	for _, t := range c.Register.Tokens {
		assetOf[t.ID] = t.Asset
	}
	done, there := map[string]bool{}, map[string]int64{} // assets, and the chains of tokens
	for _, t := range created {
		if t.uuid == nil {
			l.unknown = append(l.unknown, fmt.Sprintf("token %s (%s) on chain %d, which was not created through this API", t.Address, t.Name, t.ChainID))
			continue
		}
		if t.ID, err = token.IDOf(t.uuid); err != nil {
			return err
		}
		if chain, twice := there[t.ID]; twice {
			l.unknown = append(l.unknown, fmt.Sprintf("token %s (%s) on chain %d, as %s is on chain %d", t.Address, t.Name, t.ChainID, t.ID, chain))
			continue
		}
		there[t.ID] = t.ChainID
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
func (l *plan) restore(ctx context.Context, tx pgx.Tx, chains []*past) error {
	for _, h := range chains {
		if err := token.RestorePlatformTx(ctx, tx, h.platform); err != nil {
			return err
		}
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
