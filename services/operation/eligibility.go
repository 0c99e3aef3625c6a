package operation

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"freehold/services/country"
	"freehold/services/fault"
	"freehold/services/token"
)

// The faults of a recipient or holder.
const (
	NotEligible         fault.Code = "wallet_not_eligible"
	CountryNotAllowed   fault.Code = "country_not_allowed"
	Frozen              fault.Code = "wallet_frozen"
	InsufficientBalance fault.Code = "insufficient_balance"
)

// eligibility is what is known of wallets that may come to hold tokens.
type eligibility map[holding]standing

type holding struct{ token, wallet common.Address }

// standing is what the mirror says of a wallet, or while a registration of its investor is on its way what that declares:
// it precedes the mint in the same lane, so the mint need not wait for it.
type standing struct {
	registered bool
	country    int
	frozen     bool
	blocked    []int32 // countries that the token refuses
}

// eligibilityTx reads the standing of every recipient of the requests in one query.
func eligibilityTx(ctx context.Context, tx pgx.Tx, now time.Time, tokens map[string]*token.Supply, requests []*request) (eligibility, error) {
	known := eligibility{}
	var chains []int64
	var tokenList, wallets [][]byte
	for _, r := range requests {
		t := tokens[r.tokenID]
		if t == nil {
			continue
		}
		for _, item := range r.items {
			h := holding{t.Address, item.To}
			if _, seen := known[h]; !seen {
				known[h] = standing{}
				chains, tokenList, wallets = append(chains, t.ChainID), append(tokenList, t.Address.Bytes()), append(wallets, item.To.Bytes())
			}
		}
	}
	return known, known.read(ctx, tx, now, chains, tokenList, wallets)
}

// holderTx reads the standing of one wallet on one token.
func holderTx(ctx context.Context, tx pgx.Tx, now time.Time, t token.Token, wallet common.Address) (standing, error) {
	known := eligibility{}
	err := known.read(ctx, tx, now, []int64{t.ChainID}, [][]byte{t.Address.Bytes()}, [][]byte{wallet.Bytes()})
	return known[holding{t.Address, wallet}], err
}

func (e eligibility) read(ctx context.Context, tx pgx.Tx, now time.Time, chains []int64, tokens, wallets [][]byte) error {
	const query = `
select w.token, w.wallet, coalesce(f.entire, false), coalesce(t.blocked_countries, '{}'),
       r.expiry, r.country, least(i.expires_at, o.removed_at), i.country,
       exists (select from intent_states s
                where (r.expiry, r.country)
                      is distinct from (extract(epoch from least(i.expires_at, o.removed_at))::bigint, i.country_number)
                  and s.operation_id = i.operation_id and s.chain_id = w.chain_id and not s.failed and s.level < 2)
  from unnest($1::bigint[], $2::bytea[], $3::bytea[]) as w (chain_id, token, wallet)
  left join lateral (
       select expiry, country from registrations r
        where r.chain_id = w.chain_id and r.wallet = w.wallet
        order by r.block_number desc limit 1) r on true
  left join lateral (
       select entire from freezes f
        where f.chain_id = w.chain_id and f.token = w.token and f.wallet = w.wallet
        order by f.block_number desc limit 1) f on true
  left join lateral (
       select blocked_countries from token_rules t
        where t.chain_id = w.chain_id and t.token = w.token
        order by t.block_number desc limit 1) t on true
  left join wallets o on o.address = w.wallet
  left join investors i on i.id = o.investor_id`
	rows, err := tx.Query(ctx, query, chains, tokens, wallets)
	if err != nil {
		return fmt.Errorf("read eligibility: %w", err)
	}
	var (
		h               holding
		frozen, coming  bool
		blocked         []int32
		expiry          *int64
		number          *int
		declared        *time.Time
		declaredCountry *string
	)
	_, err = pgx.ForEachRow(rows, []any{&h.token, &h.wallet, &frozen, &blocked, &expiry, &number, &declared, &declaredCountry, &coming}, func() error {
		s := standing{frozen: frozen, blocked: blocked}
		switch {
		case coming:
			s.registered = now.Before(*declared)
			if s.country, err = country.Number(*declaredCountry); err != nil {
				return fmt.Errorf("country %q of a declared investor: %w", *declaredCountry, err)
			}
		case expiry != nil:
			s.registered, s.country = now.Unix() < *expiry, *number
		}
		e[h] = s
		return nil
	})
	if err != nil {
		return fmt.Errorf("read eligibility: %w", err)
	}
	return nil
}

// check says why a wallet may not receive a token, as a fault without a field.
func (e eligibility) check(t *token.Supply, wallet common.Address) error {
	return e[holding{t.Address, wallet}].receive()
}

// receive says why the wallet may not receive the token, as a fault without a field.
func (s standing) receive() error {
	switch {
	case s.frozen:
		return fault.New(Frozen, "is frozen for this token; unfreeze it first")
	case !s.registered:
		return fault.New(NotEligible, "is not an eligible wallet: no investor is registered with it under /v1/investors, or the registration has expired")
	case slices.Contains(s.blocked, int32(s.country)):
		return fault.New(CountryNotAllowed, "belongs to an investor of a country that this token refuses")
	}
	return nil
}
