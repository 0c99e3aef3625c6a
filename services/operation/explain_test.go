package operation_test

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"freehold/bindings"
	"freehold/services/fault"
	"freehold/services/operation"
	"freehold/services/token"
)

// explained is a bundle in whose database rows are what a lane and an indexer would have written.
type explained struct {
	*bundle
	t *testing.T
}

func (b *explained) exec(sql string, args ...any) {
	b.t.Helper()
	if _, err := b.pool.Exec(b.ctx, sql, args...); err != nil {
		b.t.Fatal(err)
	}
}

// lane is held, and its account's next nonce is the given one.
func (b *explained) lane(nonce int) {
	b.t.Helper()
	b.exec(`insert into lanes (chain_id, signer, next_nonce, holder, lease_until, head_number, account_nonce, base_fee, fee_cap, max_fee)
		select distinct chain_id, signer, 100, 'me', now() + interval '1 hour', 9, $1::bigint, 1000000000::numeric, 2000000000::numeric, 500000000000::numeric from intents`, nonce)
}

// submit puts an operation's intents in a transaction.
func (b *explained) submit(id string, nonce int) {
	b.t.Helper()
	b.exec(`with t as (insert into transactions (chain_id, signer, nonce) select chain_id, signer, $2 from lanes returning id, chain_id),
		a as (insert into attempts (chain_id, hash, transaction_id, tip_cap, fee_cap, raw) select chain_id, $3, id, 1000000, 2001000000, '' from t)
		update intents set transaction_id = (select id from t) where operation_id = $1`, id, nonce, hashOf(nonce))
}

// mine gives a transaction a receipt.
func (b *explained) mine(nonce, block, status int, reason []byte) {
	b.t.Helper()
	b.exec(`insert into receipts (chain_id, hash, transaction_id, block_number, block_hash, status, gas_used, reason)
		select t.chain_id, a.hash, t.id, $2, $3, $4, 21000, $5 from transactions t join attempts a on a.transaction_id = t.id where nonce = $1`,
		nonce, block, hashOf(1000+block), status, reason)
}

// mirror has blocks from 1.
func (b *explained) mirror(number, safe, final int) {
	b.t.Helper()
	b.exec(`insert into chains (chain_id, number, hash, safe_number, finalized_number) values (1337, $1, $2, $3, $4)
		on conflict (chain_id) do update set number = excluded.number, hash = excluded.hash, safe_number = excluded.safe_number, finalized_number = excluded.finalized_number`,
		number, hashOf(1000+number), safe, final)
	for n := 1; n <= number; n++ {
		b.exec(`insert into blocks (chain_id, number, hash, parent_hash, time) values (1337, $1, $2, $3, now()) on conflict do nothing`,
			n, hashOf(1000+n), hashOf(999+n))
	}
}

func hashOf(n int) []byte { return common.BigToHash(big.NewInt(int64(n))).Bytes() }

var second = token.Terms{Name: "Second", Symbol: "TWO", Decimals: 6, MaxSupply: "10"}

func TestExplain(t *testing.T) {
	frozen := func() []byte {
		parsed, err := bindings.ShareTokenMetaData.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		e := parsed.Errors["AccountFrozen"]
		packed, err := e.Inputs.Pack(common.HexToAddress("0x01"))
		if err != nil {
			t.Fatal(err)
		}
		return slices.Concat(e.ID[:4], packed)
	}()
	for _, c := range []struct {
		name                string
		rows                func(b *explained, mint, earlier string)
		status, waiting     string
		summary, next, more string   // parts of what is said
		outcomes            []string // of the attempts
	}{
		{"no server ever", func(*explained, string, string) {}, "queued", "lane_holder", "No server has ever", "freehold serve", "", nil},
		{"no server now", func(b *explained, _, _ string) {
			b.lane(0)
			b.exec(`update lanes set lease_until = '2026-01-02T03:04:05Z'`)
		}, "queued", "lane_holder", "No server sends", "freehold serve", "until 2026-01-02T03:04:05Z", nil},
		{"queued behind others", func(b *explained, _, _ string) { b.lane(0) },
			"queued", "queue", "queued behind 3 others", "Wait", "It has waited for", nil}, // the token, the investor and the earlier
		{"queued behind transactions", func(b *explained, _, earlier string) {
			b.lane(5)
			b.exec(`update intents set rejection = 'x' where operation_id not in (select operation_id from mints)`)
			b.submit(earlier, 5)
		}, "queued", "queue", "the next of its queue", "Wait", "1 earlier transactions of the signer", nil},
		{"the node does not answer", func(b *explained, mint, _ string) {
			b.lane(5)
			b.submit(mint, 5)
			b.exec(`update lanes set trouble = 'node', trouble_detail = 'secret.example', trouble_since = '2026-01-02T03:04:05Z'`)
		}, "submitted", "node", "has not answered as it should since 2026-01-02T03:04:05Z", "brings the node back", "", []string{"waiting"}},
		{"no funds", func(b *explained, mint, _ string) {
			b.lane(5)
			b.submit(mint, 5)
			b.exec(`update lanes set trouble = 'funds', trouble_detail = 'insufficient funds for gas', trouble_since = '2026-01-02T03:04:05Z'`)
			b.exec(`update attempts set answer = 'insufficient funds for gas'`)
		}, "submitted", "funds", "0x0000000000000000000000000000000000000051 has had too little", "sends some to 0x0000000000000000000000000000000000000051", "insufficient funds for gas", []string{"refused"}},
		{"an earlier nonce of the client's", func(b *explained, mint, earlier string) {
			b.lane(5)
			b.submit(earlier, 5)
			b.submit(mint, 6)
			b.exec(`update lanes set trouble = 'fees', trouble_detail = 'underpriced', trouble_since = '2026-01-02T03:04:05Z'`)
		}, "submitted", "earlier_nonce", "nonce 6, and the one with nonce 5 has to be mined first: that of operation op_", "speed-up of op_", "since 2026-01-02T03:04:05Z: the node wants higher fees", []string{"waiting"}},
		{"an earlier nonce of another client's", func(b *explained, mint, earlier string) {
			b.lane(5)
			b.submit(earlier, 5)
			b.submit(mint, 6)
			b.exec(`update operations set client_id = 'cli_other' where id = $1`, earlier)
		}, "submitted", "earlier_nonce", "one of another client's", "raised by themselves", "1 transactions before", []string{"waiting"}},
		{"an earlier nonce of somebody else", func(b *explained, mint, _ string) { b.lane(4); b.submit(mint, 6) },
			"submitted", "earlier_nonce", "not sent from here", "gap is filled", "", []string{"waiting"}},
		{"fees below the base fee", func(b *explained, mint, _ string) {
			b.lane(5)
			b.submit(mint, 5)
			b.exec(`update lanes set base_fee = 3000000000`)
		}, "submitted", "fees", "at most 2.001 gwei per gas, and the chain asks for 3", "speed-up", "nonce 5", []string{"waiting"}},
		{"the cap below the base fee", func(b *explained, mint, _ string) {
			b.lane(5)
			b.submit(mint, 5)
			b.exec(`update lanes set base_fee = 3000000000, max_fee = 2500000000`)
		}, "submitted", "fees", "the chain asks for 3", "--max-fee", "2.5 gwei at most", []string{"waiting"}},
		{"refused for now", func(b *explained, mint, _ string) {
			b.lane(5)
			b.submit(mint, 5)
			b.exec(`update attempts set answer = 'txpool is full'`)
		}, "submitted", "pool", "refuses its transaction for now", "Wait", "txpool is full", []string{"refused"}},
		{"waiting for a block", func(b *explained, mint, _ string) { b.lane(5); b.submit(mint, 5) },
			"submitted", "block", "waits for a block", "speed-up", "2.001 gwei", []string{"waiting"}},
		{"not indexed yet", func(b *explained, mint, _ string) {
			b.lane(5)
			b.submit(mint, 5)
			b.mine(5, 7, 1, nil)
			b.mirror(6, 0, 0)
		},
			"submitted", "mirror", "The node has it in block 7", "Wait", "newest block that is indexed is 6", []string{"included"}},
		{"included", func(b *explained, mint, _ string) {
			b.lane(5)
			b.submit(mint, 5)
			b.mine(5, 7, 1, nil)
			b.mirror(9, 4, 2)
			b.issue(mint, 7, nil)
		}, "included", "finality", "done in block 7; it is safe in 3 blocks and final in 5 blocks", "holdings show it", "indexed is 9", []string{"included"}},
		{"safe", func(b *explained, mint, _ string) {
			b.lane(5)
			b.submit(mint, 5)
			b.mine(5, 7, 1, nil)
			b.mirror(9, 8, 6)
			b.issue(mint, 7, nil)
		}, "safe", "finality", "final in 1 block.", "finality", "", []string{"included"}},
		{"finalized", func(b *explained, mint, _ string) {
			b.lane(5)
			b.submit(mint, 5)
			b.mine(5, 7, 1, nil)
			b.mirror(9, 8, 7)
			b.issue(mint, 7, nil)
		}, "finalized", "", "block 7 is final", "Nothing is left", "", []string{"included"}},
		{"reverted", func(b *explained, mint, _ string) {
			b.lane(5)
			b.submit(mint, 5)
			b.mine(5, 7, 0, frozen)
			b.mirror(9, 4, 2)
		}, "reverted", "", "contract has refused it", "under a new key", "wallet_frozen: unfreeze the wallet", []string{"reverted"}},
		{"rejected", func(b *explained, mint, _ string) {
			b.lane(5)
			b.exec(`update intents set rejection = $2 where operation_id = $1`, mint, frozen)
		}, "rejected", "", "refused before a transaction was made", "under a new key", "wallet_frozen", nil},
		{"cancelled in the queue", func(b *explained, mint, _ string) {
			b.lane(5)
			if o, err := b.ops.Cancel(b.ctx, b.client, mint); err != nil || o.Status != operation.Rejected {
				b.t.Errorf("cancel: %+v, %v", o, err)
			}
		}, "rejected", "", "cancelled before it was signed", "Nothing is left", "", nil},
		{"being cancelled", func(b *explained, mint, _ string) {
			b.lane(5)
			b.submit(mint, 5)
			if o, err := b.ops.Cancel(b.ctx, b.client, mint); err != nil || o.Status != operation.Submitted {
				b.t.Errorf("cancel: %+v, %v", o, err)
			}
			b.exec(`insert into attempts (chain_id, hash, transaction_id, tip_cap, fee_cap, raw, refusal)
				select chain_id, $1, transaction_id, 2, 3000000000, '', 'cancelled' from attempts`, hashOf(99))
		}, "submitted", "block", "being cancelled, and is so once the replacement is final", "Wait", "asked to be cancelled at", []string{"replaced", "cancelling"}},
		{"cancelled on chain", func(b *explained, mint, _ string) {
			b.lane(6)
			b.submit(mint, 5)
			b.exec(`update intents set former_id = transaction_id, transaction_id = null, rejection = 'cancelled' where operation_id = $1`, mint)
			b.exec(`update attempts set refusal = 'cancelled'`)
			b.mine(5, 7, 1, nil)
		}, "rejected", "", "used up its nonce", "Nothing is left", "", []string{"included"}},
		{"reorged, and the lane has not seen it", func(b *explained, mint, _ string) {
			b.lane(5)
			b.submit(mint, 5)
			b.mine(5, 7, 1, nil)
			b.mirror(9, 0, 0)
			b.exec(`update blocks set hash = $1 where number = 7`, hashOf(77))
		}, "submitted", "mirror", "reorganization has taken its block away", "Wait", "", []string{"included"}},
		{"reorged", func(b *explained, mint, _ string) {
			b.lane(5)
			b.submit(mint, 5)
			b.exec(`update transactions set orphaned_at = '2026-01-02T03:04:05Z', orphaned_block = 7`)
		}, "submitted", "block", "reorganization has taken it back", "Wait", "out of block 7 at 2026-01-02T03:04:05Z", []string{"waiting"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := &explained{setup(t), t}
			earlier, _, err := b.mint("earlier", "1")
			if err != nil {
				t.Fatal(err)
			}
			mint, _, err := b.mint("mint", "1")
			if err != nil {
				t.Fatal(err)
			}
			c.rows(b, mint.ID, earlier.ID)
			e, err := b.ops.Explain(b.ctx, b.client, mint.ID)
			if err != nil {
				t.Fatal(err)
			}
			said := strings.Join(e.Detail, "\n")
			if e.Status != c.status || e.WaitingFor != c.waiting || !strings.Contains(e.Summary, c.summary) ||
				!strings.Contains(e.NextStep, c.next) || !strings.Contains(said, c.more) {
				t.Errorf("%+v", e)
			}
			var outcomes []string
			for _, a := range e.Attempts {
				outcomes = append(outcomes, a.Outcome)
			}
			if !slices.Equal(outcomes, c.outcomes) {
				t.Errorf("attempts are %q, want %q", outcomes, c.outcomes)
			}
			if text := fmt.Sprint(e); strings.Contains(text, "%!") || strings.Contains(text, "secret") {
				t.Errorf("says %s", text)
			}
			if _, err := b.ops.Explain(b.ctx, "cli_stranger", mint.ID); !fault.Is(err, fault.NotFound) {
				t.Errorf("another client is told: %v", err)
			}
		})
	}
}

// issue writes that the mirror has the event of an operation's mint.
func (b *explained) issue(id string, block int, reason []byte) {
	b.t.Helper()
	b.exec(`insert into issues (chain_id, token, serial, ref, wallet, units, reason, block_number, log_index, tx_hash)
		select chain_id, token, serial, ref, wallet, units, $3, $2, 0, $4 from mints where operation_id = $1`, id, block, reason, hashOf(5))
}

// What a real lane does on a real chain is told right: submitted, included, final.
func TestExplainFollowsTheChain(t *testing.T) {
	l := setupLive(t, 0)
	o, _, err := l.mint("mint", "1")
	if err != nil {
		t.Fatal(err)
	}
	l.becomes(t, o.ID, operation.Included)
	e, err := l.ops.Explain(l.ctx, l.client, o.ID)
	if err != nil || len(e.Attempts) != 1 || e.Attempts[0].Outcome != "included" || time.Since(e.Attempts[0].SentAt) > time.Minute {
		t.Errorf("%+v, %v", e, err)
	}
	if _, err := l.ops.Cancel(l.ctx, l.client, o.ID); !fault.Is(err, operation.NotCancellable) {
		t.Errorf("cancel of what is included: %v", err)
	}
	if _, err := l.ops.SpeedUp(l.ctx, l.client, o.ID); !fault.Is(err, operation.NothingToSpeedUp) {
		t.Errorf("speed up of what is included: %v", err)
	}
	for l.becomes(t, o.ID, operation.Included).Status != operation.Finalized {
		l.chain.Commit()
	}
	if e, err = l.ops.Explain(context.WithoutCancel(l.ctx), l.client, o.ID); err != nil || e.WaitingFor != "" || e.Status != operation.Finalized {
		t.Errorf("%+v, %v", e, err)
	}
}

// A token's creation is not cancelled from under the mints that wait for it.
func TestCancelOfACreationThatOthersNeed(t *testing.T) {
	b := setup(t)
	a := b.count(t, `select count(*) from assets`)
	if a != 1 {
		t.Fatalf("%d assets", a)
	}
	var asset string
	if err := b.pool.QueryRow(b.ctx, `select id from assets`).Scan(&asset); err != nil {
		t.Fatal(err)
	}
	o, _, err := b.ops.CreateToken(b.ctx, b.request("second"), asset, second)
	if err != nil {
		t.Fatal(err)
	}
	mint, _, err := b.ops.Mint(b.ctx, b.request("on it"), o.TokenID, []operation.Item{{To: b.wallet, Amount: "1"}}, false)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := b.ops.Cancel(b.ctx, b.client, o.ID); !fault.Is(err, operation.NotCancellable) {
		t.Errorf("cancel of a token with a mint: %v", err)
	}
	for _, id := range []string{mint.ID, o.ID} {
		if o, err := b.ops.Cancel(b.ctx, b.client, id); err != nil || o.Status != operation.Rejected || o.Error.Code != "cancelled" {
			t.Errorf("cancel %s: %+v, %v", id, o, err)
		}
	}
	if _, _, err := b.ops.Mint(b.ctx, b.request("after it"), o.TokenID, []operation.Item{{To: b.wallet, Amount: "1"}}, false); !fault.Is(err, "token_not_ready") {
		t.Errorf("mint of a token that was cancelled: %v", err)
	}
}
