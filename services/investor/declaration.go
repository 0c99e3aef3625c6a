package investor

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"freehold/services/country"
	"freehold/services/fault"
	"freehold/services/postgres"
)

// Validate says what is wrong with the profile at the time now, as a fault that names the field.
func (p Profile) Validate(now time.Time) error {
	if len(p.Wallets) == 0 || len(p.Wallets) > MaxWallets {
		return fault.At(fault.Invalid, "wallets", "must have 1 to %d addresses", MaxWallets)
	}
	return Change{Name: &p.Name, Country: &p.Country, ExpiresAt: &p.ExpiresAt, Add: p.Wallets}.Validate(now)
}

// Change is what a client says anew of an investor; what is nil stays.
type Change struct {
	Name      *string
	Country   *string
	ExpiresAt *time.Time // in whole seconds
	Add       []common.Address
	Remove    []common.Address // they stay the investor's, and are not eligible any more
	Revoke    bool             // the eligibility ends now, unless it has ended before
}

// Validate says what is wrong with the change at the time now, whoever's it is, as a fault that names the field.
func (c Change) Validate(now time.Time) error {
	if c.Country != nil {
		if _, err := country.Number(*c.Country); err != nil {
			return fault.Within("country", err)
		}
	}
	switch {
	case c.Name != nil && *c.Name == "":
		return fault.At(fault.Invalid, "name", "must not be empty")
	case c.ExpiresAt == nil:
	case !c.ExpiresAt.After(now):
		return fault.At(fault.Invalid, "expires_at", "must lie in the future")
	case c.ExpiresAt.UTC().Year() > 9999:
		// RFC 3339 has no such year, so it could be taken and not shown. The registry's 40 bits of seconds reach further.
		return fault.At(fault.Invalid, "expires_at", "must not be after the year 9999 in UTC")
	}
	seen := map[common.Address]bool{}
	for i, w := range slices.Concat(c.Add, c.Remove) {
		if seen[w] {
			field := fmt.Sprintf("wallets[%d]", i)
			if i >= len(c.Add) {
				field = fmt.Sprintf("remove_wallets[%d]", i-len(c.Add))
			}
			return fault.At(fault.Invalid, field, "is given twice")
		}
		seen[w] = true
	}
	return nil
}

// CreateTx inserts an investor and its wallets in the caller's transaction, declared by an operation, and returns it with
// its number.
func (s *Service) CreateTx(ctx context.Context, tx pgx.Tx, clientID, operationID string, p Profile) (Investor, error) {
	id := NewID()
	number, err := country.Number(p.Country)
	if err != nil {
		return Investor{}, fault.Within("country", err)
	}
	const insert = `
insert into investors (id, client_id, name, country, country_number, expires_at, operation_id)
values ($1, $2, $3, $4, $5, $6, $7)`
	if _, err := tx.Exec(ctx, insert, id, clientID, p.Name, p.Country, number, p.ExpiresAt, operationID); err != nil {
		return Investor{}, fmt.Errorf("insert investor: %w", err)
	}
	if err := lockWallets(ctx, tx, id, p.Wallets); err != nil {
		return Investor{}, err
	}
	if err := addWallets(ctx, tx, id, p.Wallets); err != nil {
		return Investor{}, err
	}
	return declare(ctx, tx, clientID, id)
}

// ChangeTx changes a client's investor in the caller's transaction, declared by an operation at the time now, in whole
// seconds, and returns it as it is then. Declarations of one investor have the order of their transactions.
//
// Faults: not_found, invalid_request, wallet_taken.
func (s *Service) ChangeTx(ctx context.Context, tx pgx.Tx, clientID, id, operationID string, now time.Time, c Change) (Investor, error) {
	const lock = `
select from investors
 where id = $1 and client_id = $2
   for no key update`
	if _, err := tx.Exec(ctx, lock, id, clientID); err != nil {
		return Investor{}, fmt.Errorf("lock investor: %w", err)
	}
	if err := lockWallets(ctx, tx, id, c.Add); err != nil {
		return Investor{}, err
	}
	inv, err := get(ctx, tx, clientID, id)
	if err != nil {
		return Investor{}, err
	}
	for i, w := range c.Remove {
		if !slices.Contains(inv.Wallets, w) {
			return Investor{}, fault.At(fault.Invalid, fmt.Sprintf("remove_wallets[%d]", i), "is no wallet of this investor")
		}
	}
	own := inv.AllWallets()
	added := slices.DeleteFunc(slices.Clone(c.Add), func(w common.Address) bool { return slices.Contains(own, w) })
	if n := len(own) + len(added); n > MaxWallets {
		return Investor{}, fault.At(fault.Invalid, "wallets", "would be %d, with those that were removed, and may be %d", n, MaxWallets)
	}
	if err := addWallets(ctx, tx, id, added); err != nil {
		return Investor{}, err
	}
	const mark = `
update wallets
   set removed_at = case when address = any($3) then $4::timestamptz end
 where investor_id = $1 and address = any($2::bytea[] || $3::bytea[])`
	if _, err := tx.Exec(ctx, mark, id, bytesOf(c.Add), bytesOf(c.Remove), now); err != nil {
		return Investor{}, fmt.Errorf("mark wallets: %w", err)
	}
	var number *int
	if c.Country != nil {
		n, err := country.Number(*c.Country)
		if err != nil {
			return Investor{}, fault.Within("country", err)
		}
		number = &n
	}
	const update = `
update investors
   set name = coalesce($2, name), country = coalesce($3, country), country_number = coalesce($4, country_number),
       expires_at = case when $7 then least(expires_at, $8) else coalesce($5, expires_at) end, operation_id = $6
 where id = $1`
	if _, err := tx.Exec(ctx, update, id, c.Name, c.Country, number, c.ExpiresAt, operationID, c.Revoke, now); err != nil {
		return Investor{}, fmt.Errorf("update investor: %w", err)
	}
	return declare(ctx, tx, clientID, id)
}

// lockWallets locks the wallets of an investor and those that it wants, in one order, so that what is read of them after
// it is later than whatever others did to them.
func lockWallets(ctx context.Context, tx pgx.Tx, investorID string, wanted []common.Address) error {
	const lock = `
select from wallets
 where investor_id = $1 or address = any($2::bytea[])
 order by address
   for update`
	if _, err := tx.Exec(ctx, lock, investorID, bytesOf(wanted)); err != nil {
		return fmt.Errorf("lock wallets: %w", err)
	}
	return nil
}

// addWallets gives locked wallets to an investor: those of nobody, and those that another one will never be registered
// with. Only what is final counts: that every registration of the wallet was rejected, or reverted in a finalized block,
// and that the registry does not show it under that investor's number.
func addWallets(ctx context.Context, tx pgx.Tx, investorID string, wallets []common.Address) error {
	if len(wallets) == 0 {
		return nil
	}
	const release = `
delete from wallets w
 using investors i
 where w.address = any($1::bytea[])
   and i.id = w.investor_id
   and not exists (
       select from chains c
         join registrations r on r.chain_id = c.chain_id and r.wallet = w.address
        where r.investor = i.number)
   and (select bool_and(s.rejection is not null or s.failed and s.level = 4)
          from declarations d
          join intent_states s on s.operation_id = d.operation_id
         where d.investor_id = i.id and w.address = any(d.wallets || d.removed))`
	if _, err := tx.Exec(ctx, release, bytesOf(wallets)); err != nil {
		return fmt.Errorf("release wallets: %w", err)
	}
	const insert = `
insert into wallets (address, investor_id)
select address, $2 from unnest($1::bytea[]) as w (address) order by address`
	_, err := tx.Exec(ctx, insert, bytesOf(wallets), investorID)
	err = postgres.Violation(err, map[string]*fault.Error{
		"wallets_pkey": fault.At(WalletTaken, "wallets", "has an address that already belongs to an investor"),
	})
	if err != nil {
		return fmt.Errorf("insert wallets: %w", err)
	}
	return nil
}

// declare notes what is declared of an investor now, and returns it.
func declare(ctx context.Context, tx pgx.Tx, clientID, id string) (Investor, error) {
	inv, err := get(ctx, tx, clientID, id)
	if err != nil {
		return Investor{}, err
	}
	all := bytesOf(inv.AllWallets())
	if len(all) == 0 {
		return Investor{}, fault.At(fault.Invalid, "wallets", "must be given: the investor has none left")
	}
	const insert = `
insert into declarations (operation_id, investor_id, name, country, expires_at, wallets, removed)
values ($1, $2, $3, $4, $5, $6, $7)`
	_, err = tx.Exec(ctx, insert, inv.OperationID, id, inv.Name, inv.Country, inv.ExpiresAt, all[:len(inv.Wallets)], all[len(inv.Wallets):])
	if err != nil {
		return Investor{}, fmt.Errorf("insert declaration: %w", err)
	}
	return inv, nil
}

// DeclaredTx returns a client's investor as it was declared by an operation, without the times at which wallets were
// removed.
func (s *Service) DeclaredTx(ctx context.Context, tx pgx.Tx, clientID, operationID string) (Investor, error) {
	const query = `
select i.id, i.client_id, i.number, d.name, d.country, d.expires_at, d.operation_id, i.created_at, d.wallets, d.removed,
       array(select i.created_at from unnest(d.removed))
  from declarations d
  join investors i on i.id = d.investor_id
 where d.operation_id = $1 and i.client_id = $2`
	rows, err := tx.Query(ctx, query, operationID, clientID)
	if err != nil {
		return Investor{}, fmt.Errorf("read declaration: %w", err)
	}
	inv, err := pgx.CollectExactlyOneRow(rows, scan)
	if err != nil {
		return Investor{}, fmt.Errorf("read declaration: %w", err)
	}
	return inv, nil
}
