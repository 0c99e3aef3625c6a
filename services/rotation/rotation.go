// Package rotation hands a platform from one signer to another while it is served. It owns no table: each step is seen in
// the rows of others or on the chain, so that it can be killed at any point and run again.
//
//	begin   the new account is noted as the next signer, and no other can be until the rotation is done or given up
//	grant   the old lane gives the new account the roles that the old one has; final
//	switch  one transaction: operations are enqueued for the new account, and its lane follows the old one
//	drain   what the old lane has becomes final; meanwhile the new lane works, from when all of that is mined
//	revoke  the new lane takes the old account's roles away; final
//
// Until the switch, a rotation back to the present signer gives it up: the next one is then a former one, whose roles are
// revoked like any other's. What is asked of a lane is asked in a transaction that holds on to the step that it belongs to,
// so two runs at once, to whatever accounts, do the steps of one rotation.
//
// Both lanes have to be worked by processes that have both keys: these sign grants to, and revocations from, no others.
package rotation

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/shopspring/decimal"

	"freehold/bindings"
	"freehold/services/postgres"
	"freehold/services/token"
	"freehold/services/txmgr"
)

// Backend is what a rotation needs of a node; *ethclient.Client is one.
type Backend interface {
	token.Backend
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
}

// Config of a rotation.
type Config struct {
	Pool    *pgxpool.Pool
	Chain   Backend
	ChainID int64
	To      common.Address              // the new signer
	Say     func(text string, a ...any) // is told each step
	Poll    time.Duration               // default 500 ms
}

// rolesGas is enough to grant, or to revoke, all roles: a grant of one takes about 50,000.
const rolesGas = 1_500_000

// reserve is the gas that the new signer has to be able to pay for at the present price: that of the largest transaction.
const reserve = 16_000_000

// Run rotates, or goes on with it, until the old signer has no role any more. To the present signer, it gives up a
// rotation that has not come to the switch, until who was to be next has no role.
func Run(ctx context.Context, c Config) error {
	c.Poll = cmp.Or(c.Poll, 500*time.Millisecond)
	p, found, err := token.LoadPlatform(ctx, c.Pool, c.ChainID)
	if err != nil {
		return err
	}
	if !found || p.Signer == (common.Address{}) {
		return fmt.Errorf("the database knows no signer of a platform on chain %d: start a server first", c.ChainID)
	}
	at, err := token.ReadSignerChange(ctx, c.Pool, c.ChainID)
	if err != nil {
		return err
	}
	zero := common.Address{}
	switch former := at.Former; {
	case at.Signer == c.To && former == zero && at.Next == zero:
		c.Say("%s is the signer, and no other was before it whose roles are to be revoked", c.To)
		return nil
	case at.Signer == c.To && former == zero:
		if err := token.AbandonSignerChange(ctx, c.Pool, c.ChainID, c.To, at.Next); err != nil {
			return err
		}
		c.Say("%s stays the signer; what was given to %s is taken back", c.To, at.Next)
		return c.finish(ctx, p, at.Next)
	case at.Signer == c.To:
		c.Say("operations are for %s already", c.To)
		return c.finish(ctx, p, former)
	case former != zero:
		return fmt.Errorf("the rotation from %s to %s is not finished: run it again, to %s", former, at.Signer, at.Signer)
	case at.Next != zero && at.Next != c.To:
		return fmt.Errorf("a rotation from %s to %s was begun: run it again, to %s, or to %s to give it up", at.Signer, at.Next, at.Next, at.Signer)
	}
	if err := c.change(ctx, p, at.Signer); err != nil {
		return err
	}
	return c.finish(ctx, p, at.Signer)
}

// change grants the roles and makes operations be enqueued for the new signer.
func (c Config) change(ctx context.Context, p token.Platform, from common.Address) error {
	held, _, err := txmgr.Held(ctx, c.Pool, c.ChainID, c.To)
	if err != nil {
		return err
	}
	if !held {
		return fmt.Errorf("no server signs for %s on chain %d: restart every one with both keys first", c.To, c.ChainID)
	}
	if err := c.funded(ctx, from); err != nil {
		return err
	}
	if err := token.BeginSignerChange(ctx, c.Pool, c.ChainID, from, c.To); err != nil {
		return err
	}
	manager := bindings.NewAccessManager()
	err = c.act(ctx, p, from, "grant", func(old, now token.Roles) (calls [][]byte) {
		for _, role := range old.Usable {
			if !slices.Contains(now.Usable, role) {
				calls = append(calls, manager.PackGrantRole(role, c.To, 0))
			}
		}
		return calls
	}, from, c.To, token.SignerChange{Signer: from, Next: c.To})
	if err != nil {
		return err
	}
	if err := p.CheckRoles(ctx, c.Chain, c.To); err != nil {
		return err
	}
	err = postgres.InTx(ctx, c.Pool, func(tx pgx.Tx) error {
		if err := token.ChangeSignerTx(ctx, tx, c.ChainID, from, c.To); err != nil {
			return err
		}
		return txmgr.FollowTx(ctx, tx, c.ChainID, c.To, from)
	})
	if err != nil {
		return fmt.Errorf("change the signer: %w", err)
	}
	c.Say("operations are for %s from now on", c.To)
	return nil
}

// funded says what the new signer lacks to pay for gas.
func (c Config) funded(ctx context.Context, from common.Address) error {
	_, price, err := txmgr.Held(ctx, c.Pool, c.ChainID, from)
	if err != nil {
		return err
	}
	balance, err := c.Chain.BalanceAt(ctx, c.To, nil)
	if err != nil {
		return fmt.Errorf("read the balance of %s: %w", c.To, err)
	}
	want := price.Mul(decimal.NewFromInt(reserve))
	if missing := want.Sub(decimal.NewFromBigInt(balance, 0)); missing.IsPositive() || balance.Sign() == 0 {
		return fmt.Errorf("%s has %s wei, and %s are needed to pay for gas at first: send it %s more", c.To, balance, want, missing)
	}
	return nil
}

// finish waits until all of the former signer's is final, and revokes its roles.
func (c Config) finish(ctx context.Context, p token.Platform, former common.Address) error {
	for told := false; ; told = true {
		done, err := txmgr.Drained(ctx, c.Pool, c.ChainID, c.To)
		if err != nil {
			return err
		}
		if done {
			break
		}
		if !told {
			c.Say("waiting until all that %s has signed is final", former)
		}
		if err := c.wait(ctx); err != nil {
			return err
		}
	}
	// Of a rotation that was given up a grant may still be on its way.
	if err := c.settled(ctx, name("grant", c.To, former), false); err != nil {
		return err
	}
	manager := bindings.NewAccessManager()
	err := c.act(ctx, p, c.To, "revoke", func(old, _ token.Roles) (calls [][]byte) {
		for _, role := range old.Held {
			calls = append(calls, manager.PackRevokeRole(role, former))
		}
		return calls
	}, former, c.To, token.SignerChange{Signer: c.To, Former: former})
	if err != nil {
		return err
	}
	if err := token.ForgetSigner(ctx, c.Pool, c.ChainID, former); err != nil {
		return err
	}
	c.Say("%s has no role any more: restart every server without its key", former)
	return nil
}

// act has the signer make the calls that the roles of two accounts ask for, until none is left to make and the last that
// was asked for, by this run or by one before it, is final. It is a part of the change that is at the given point.
func (c Config) act(ctx context.Context, p token.Platform, signer common.Address, verb string,
	calls func(old, now token.Roles) [][]byte, old, now common.Address, at token.SignerChange) error {
	id := name(verb, old, now)
	for asked := false; ; {
		if err := c.settled(ctx, id, asked); err != nil {
			return fmt.Errorf("%s roles: %w", verb, err)
		}
		a, err := p.Roles(ctx, c.Chain, old)
		if err != nil {
			return err
		}
		b, err := p.Roles(ctx, c.Chain, now)
		if err != nil {
			return err
		}
		missing := calls(a, b)
		if len(missing) == 0 {
			return nil
		}
		has := a
		if signer == now {
			has = b
		}
		if !slices.Contains(has.Usable, 0) {
			return fmt.Errorf("%s does not administer the access manager %s: its administrator has to %s %d roles, and then run this again",
				signer, p.Authority, verb, len(missing))
		}
		if asked {
			return fmt.Errorf("%s roles: it was done, and %d are still to %s: does the node lag behind? Run this again", verb, len(missing), verb)
		}
		data := bindings.NewAccessManager().PackMulticall(missing)
		err = postgres.InTx(ctx, c.Pool, func(tx pgx.Tx) error {
			now, err := token.SignerChangeTx(ctx, tx, c.ChainID)
			if err != nil {
				return err
			}
			if now != at {
				return token.ErrSignerChanged
			}
			_, err = txmgr.EnqueueTx(ctx, tx, []txmgr.Intent{{ChainID: c.ChainID, Signer: signer, OperationID: id, Target: p.Authority,
				Selector: [4]byte(data), Data: data, Gas: rolesGas}})
			return err
		})
		if err != nil {
			return err
		}
		asked = true
		c.Say("asked %s to %s %d roles; waiting until that is final", signer, verb, len(missing))
	}
}

// name is what the intents of an act are found by.
func name(verb string, old, now common.Address) string {
	return fmt.Sprintf("rotation %s %s %s", verb, old, now)
}

// settled waits until the newest intent under an id is final or has failed. Its failure is an error only if it was asked
// for by this run: that of an earlier one is why this is run again.
func (c Config) settled(ctx context.Context, id string, asked bool) error {
	const query = `
select level, failed, coalesce(rejection, reason, '')
  from intent_states
 where operation_id = $1
   and chain_id = $2
 order by id desc
 limit 1`
	for {
		var (
			level  int
			failed bool
			reason []byte
		)
		err := c.Pool.QueryRow(ctx, query, id, c.ChainID).Scan(&level, &failed, &reason)
		switch {
		case errors.Is(err, pgx.ErrNoRows):
			return nil
		case err != nil:
			return fmt.Errorf("read what became of it: %w", err)
		case failed && asked:
			return fmt.Errorf("it was refused, which is so where a server has not both keys: %q", reason)
		case failed, level == 4:
			return nil
		}
		if err := c.wait(ctx); err != nil {
			return err
		}
	}
}

func (c Config) wait(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(c.Poll):
		return nil
	}
}
