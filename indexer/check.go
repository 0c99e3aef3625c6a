package indexer

import (
	"context"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"freehold/bindings"
)

var (
	shareABI    = bindings.NewShareToken()
	deedABI     = bindings.NewDeedToken()
	registryABI = bindings.NewInvestorRegistry()
)

// each runs a query of the mirror and calls f after it has scanned a row into dest.
func each(ctx context.Context, tx pgx.Tx, what, sql string, args, dest []any, f func() error) error {
	rows, err := tx.Query(ctx, sql, args...)
	if err == nil {
		_, err = pgx.ForEachRow(rows, dest, f)
	}
	if err != nil {
		return fmt.Errorf("verify %s: %w", what, err)
	}
	return nil
}

// picked is the accounts that are looked at: of $2, half are those that changed last, and half those from a drawn id on.
const picked = `
	with picked as (
	    (select *
	       from accounts
	      where chain_id = $1
	      order by block_number desc
	      limit ($2::bigint + 1) / 2)
	    union
	    (select *
	       from accounts
	      where chain_id = $1
	        and ($2::bigint is null or id >= (
	            select (min(id) + floor((max(id) - min(id) + 1) * random()))::bigint
	              from accounts
	             where chain_id = $1))
	      order by id
	      limit ($2::bigint + 1) / 2))`

// blocks checks that the blocks follow one another up to the cursor, without a gap.
func (v *verifier) blocks(ctx context.Context, tx pgx.Tx) error {
	const sql = `
		select number, encode(parent_hash, 'hex'),
		       coalesce(encode(lag(hash) over (order by number), 'hex'), encode(parent_hash, 'hex')),
		       coalesce(lag(number) over (order by number), number - 1)
		  from (select *
		          from blocks
		         where chain_id = $1
		         order by number desc
		         limit $2) b
		 order by number`
	var number, previous int64 // the block before the first stored one may be -1
	var parent, want string
	err := each(ctx, tx, "blocks", sql, []any{v.chainID, v.limit()}, []any{&number, &parent, &want, &previous}, func() error {
		if number != previous+1 {
			parent, want = "no parent", "block "+strconv.FormatInt(number-1, 10)
		}
		v.compare("parent", fmt.Sprintf("block %d", number), parent, want)
		return nil
	})
	if err == nil && uint64(number) != v.report.Number {
		v.compare("newest block", "the chain", strconv.FormatInt(number, 10), strconv.FormatUint(v.report.Number, 10))
	}
	return err
}

// newest checks what accounts have against what it is derived from: their newest entries.
func (v *verifier) newest(ctx context.Context, tx pgx.Tx) error {
	const sql = picked + `
		select a.token, a.wallet, a.units::text, a.block_number::text, coalesce(e.units, 0)::text,
		       coalesce(e.block_number, 0)::text
		  from picked a
		  left join lateral (
		       select units, block_number
		         from entries
		        where account = a.id
		        order by block_number desc, log_index desc
		        limit 1) e on true
		 order by a.token, a.wallet`
	var token, wallet common.Address
	var held, heldAt, newest, newestAt string
	return each(ctx, tx, "holdings", sql, []any{v.chainID, v.limit()},
		[]any{&token, &wallet, &held, &heldAt, &newest, &newestAt}, func() error {
			v.compare("holding by the newest entry", nameAccount(token, wallet), held+" since "+heldAt, newest+" since "+newestAt)
			return nil
		})
}

// moved checks what accounts have against the sum of the transfers, and that no entry is of an account that is not.
func (v *verifier) moved(ctx context.Context, tx pgx.Tx) error {
	const sql = `
		with moved as (
		    select token, wallet, sum(units) as units
		      from (select token, sender as wallet, case when sender = $2 then units else -units end as units
		              from transfers
		             where chain_id = $1
		            union all
		            select token, recipient, case when recipient = $2 then -units else units end
		              from transfers
		             where chain_id = $1) t
		     group by token, wallet)
		select token, wallet, coalesce(a.units, 0)::text, coalesce(m.units, 0)::text
		  from moved m
		  full join (select * from accounts where chain_id = $1) a using (token, wallet)
		 order by token, wallet`
	const orphans = `
		select account, count(*)::text
		  from entries e
		 where not exists (select from accounts where id = e.account)
		 group by account
		 order by account`
	if v.sample > 0 {
		return nil
	}
	var token, wallet common.Address
	var held, moved, count string
	var id int64
	if err := each(ctx, tx, "holdings", sql, []any{v.chainID, zero[:]}, []any{&token, &wallet, &held, &moved}, func() error {
		v.compare("holding by the sum of transfers", nameAccount(token, wallet), held, moved)
		return nil
	}); err != nil {
		return err
	}
	return each(ctx, tx, "entries", orphans, nil, []any{&id, &count}, func() error {
		v.compare("entries without an account", fmt.Sprintf("account %d", id), count, "0")
		return nil
	})
}

// supplies checks each token's supply, and that its holdings add up to it.
func (v *verifier) supplies(ctx context.Context, tx pgx.Tx) error {
	const sql = `
		select k.address, coalesce(s.units, 0)::text, coalesce((
		           select sum(units)
		             from holdings
		            where chain_id = $1 and token = k.address and wallet <> $2), 0)::text
		  from (select *
		          from contracts
		         where chain_id = $1 and kind in ('share', 'governance')
		         order by case when $3::bigint is null then 0 else random() end
		         limit $3) k
		  left join holdings s on s.chain_id = $1 and s.token = k.address and s.wallet = $2
		 order by k.address`
	var token common.Address
	var supply, sum string
	return each(ctx, tx, "supplies", sql, []any{v.chainID, zero[:], v.limit()}, []any{&token, &supply, &sum}, func() error {
		v.compare("sum of holdings", nameToken(token), sum, supply)
		return v.ask(ctx, question{
			what: "supply", where: nameToken(token), mirror: supply,
			to: token, data: shareABI.PackTotalSupply(), read: reads(shareABI.UnpackTotalSupply),
		})
	})
}

// accounts checks the balance and the freezes of every wallet that a token ever had to do with.
func (v *verifier) accounts(ctx context.Context, tx pgx.Tx) error {
	const sql = picked + `
		select a.token, a.wallet, coalesce(h.units, 0)::text, coalesce(f.units, 0)::text, coalesce(f.entire, false)::text
		  from (select token, wallet
		          from picked
		        union
		        (select token, wallet
		           from freezes
		          where chain_id = $1
		          order by block_number desc
		          limit $2)) a
		  left join holdings h on h.chain_id = $1 and h.token = a.token and h.wallet = a.wallet
		  left join lateral (
		       select units, entire
		         from freezes
		        where chain_id = $1 and token = a.token and wallet = a.wallet
		        order by block_number desc
		        limit 1) f on true
		 where a.wallet <> $3
		 order by a.token, a.wallet`
	var token, wallet common.Address
	var units, frozen, entire string
	return each(ctx, tx, "accounts", sql, []any{v.chainID, v.limit(), zero[:]},
		[]any{&token, &wallet, &units, &frozen, &entire}, func() error {
			for _, q := range []question{
				{what: "balance", mirror: units, data: shareABI.PackBalanceOf(wallet), read: reads(shareABI.UnpackBalanceOf)},
				{what: "frozen units", mirror: frozen, data: shareABI.PackGetFrozenTokens(wallet), read: reads(shareABI.UnpackGetFrozenTokens)},
				{what: "freeze", mirror: entire, data: shareABI.PackIsFrozen(wallet), read: reads(shareABI.UnpackIsFrozen)},
			} {
				q.to, q.where = token, nameAccount(token, wallet)
				if err := v.ask(ctx, q); err != nil {
					return err
				}
			}
			return nil
		})
}

// rules checks each token's pause and closing, and every country that was ever blocked for it.
func (v *verifier) rules(ctx context.Context, tx pgx.Tx) error {
	const sql = `
		select k.address, coalesce(r.paused, false)::text, coalesce(r.closed, false)::text,
		       coalesce(r.blocked_countries, '{}'), array(
		           select distinct unnest(blocked_countries) as country
		             from token_rules
		            where chain_id = $1 and token = k.address
		            order by country)
		  from (select *
		          from contracts
		         where chain_id = $1 and kind in ('share', 'governance')
		         order by case when $2::bigint is null then 0 else random() end
		         limit $2) k
		  left join lateral (
		       select *
		         from token_rules
		        where chain_id = $1 and token = k.address
		        order by block_number desc
		        limit 1) r on true
		 order by k.address`
	var token common.Address
	var paused, closed string
	var blocked, countries []int32
	return each(ctx, tx, "rules", sql, []any{v.chainID, v.limit()}, []any{&token, &paused, &closed, &blocked, &countries}, func() error {
		questions := []question{
			{what: "pause", where: nameToken(token), mirror: paused, data: shareABI.PackPaused(), read: reads(shareABI.UnpackPaused)},
			{what: "closing", where: nameToken(token), mirror: closed, data: shareABI.PackIsClosed(), read: reads(shareABI.UnpackIsClosed)},
		}
		for _, c := range countries {
			mirror := "false"
			for _, b := range blocked {
				if b == c {
					mirror = "true"
				}
			}
			questions = append(questions, question{
				what: "blocked country", where: fmt.Sprintf("%s, country %d", nameToken(token), c), mirror: mirror,
				data: shareABI.PackIsCountryBlocked(uint16(c)), read: reads(shareABI.UnpackIsCountryBlocked),
			})
		}
		for _, q := range questions {
			q.to = token
			if err := v.ask(ctx, q); err != nil {
				return err
			}
		}
		return nil
	})
}

// serials checks that what the mirror has decided, the token has.
func (v *verifier) serials(ctx context.Context, tx pgx.Tx) error {
	const sql = `
		select token, serial
		  from (select token, serial
		          from issues
		         where chain_id = $1
		         order by block_number desc
		         limit $2) i
		 order by token, serial`
	var token common.Address
	var serial pgtype.Numeric
	return each(ctx, tx, "serials", sql, []any{v.chainID, v.limit()}, []any{&token, &serial}, func() error {
		n, err := integer(serial)
		if err != nil {
			return err
		}
		return v.ask(ctx, question{
			what: "serial", where: fmt.Sprintf("%s, serial %s", nameToken(token), n), mirror: "true",
			to: token, data: shareABI.PackIsSerialUsed(n), read: reads(shareABI.UnpackIsSerialUsed),
		})
	})
}

// deeds checks the owner of every deed; one that was burned has none, and the contract reverts.
func (v *verifier) deeds(ctx context.Context, tx pgx.Tx) error {
	const sql = `
		select distinct on (token, deed_id) token, deed_id, owner
		  from (select *
		          from deeds
		         where chain_id = $1
		         order by block_number desc
		         limit $2) d
		 order by token, deed_id, block_number desc`
	var token, owner common.Address
	var id pgtype.Numeric
	return each(ctx, tx, "deeds", sql, []any{v.chainID, v.limit()}, []any{&token, &id, &owner}, func() error {
		n, err := integer(id)
		if err != nil {
			return err
		}
		return v.ask(ctx, question{
			what: "owner", where: fmt.Sprintf("collection %s, deed %s", token, n), mirror: owner.Hex(),
			to: token, data: deedABI.PackOwnerOf(n), read: reads(deedABI.UnpackOwnerOf), reverted: zero.Hex(),
		})
	})
}

// registrations checks what the registry says of every wallet that it ever said something of.
func (v *verifier) registrations(ctx context.Context, tx pgx.Tx) error {
	const sql = `
		select distinct on (r.wallet) k.address, r.wallet, r.investor::text, r.country, r.tier, r.flags, r.expiry
		  from (select *
		          from registrations
		         where chain_id = $1
		         order by block_number desc
		         limit $2) r
		  join contracts k on k.chain_id = $1 and k.kind = 'registry'
		 order by r.wallet, r.block_number desc`
	var registry, wallet common.Address
	var investor string
	var country, tier, flags, expiry int64
	describe := func(investor string, country, tier, flags, expiry int64) string {
		if expiry == 0 {
			return "none" // the contract keeps nothing of it, the event repeats the request
		}
		return fmt.Sprintf("investor %s, country %d, tier %d, flags %d, expiry %d", investor, country, tier, flags, expiry)
	}
	return each(ctx, tx, "registrations", sql, []any{v.chainID, v.limit()},
		[]any{&registry, &wallet, &investor, &country, &tier, &flags, &expiry}, func() error {
			return v.ask(ctx, question{
				what: "registration", where: "wallet " + wallet.Hex(), mirror: describe(investor, country, tier, flags, expiry),
				to: registry, data: registryABI.PackInvestorOf(wallet),
				read: func(b []byte) (string, error) {
					r, err := registryABI.UnpackInvestorOf(b)
					if err != nil {
						return "", err
					}
					return describe(strconv.FormatUint(r.InvestorId, 10), int64(r.Country), int64(r.Tier), int64(r.Flags),
						r.Expiry.Int64()), nil
				},
			})
		})
}

// reads makes the answer of a view comparable with what the mirror has.
func reads[T *big.Int | bool | common.Address](unpack func([]byte) (T, error)) func([]byte) (string, error) {
	return func(b []byte) (string, error) {
		answer, err := unpack(b)
		return fmt.Sprint(answer), err
	}
}

func nameToken(token common.Address) string { return "token " + token.Hex() }

func nameAccount(token, wallet common.Address) string {
	return fmt.Sprintf("token %s, wallet %s", token, wallet)
}
