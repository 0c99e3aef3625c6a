package txmgr

import (
	"context"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
)

// refusal is what a node's answer to a broadcast means for us. Only impossible leads to anything but waiting and
// broadcasting again: every other refusal can pass, or comes from a node that has the transaction already.
type refusal string

const (
	known       refusal = "known"       // the node has it
	spent       refusal = "spent"       // the nonce is used: by this transaction, most often; Track finds out
	underpriced refusal = "underpriced" // Bump raises it once it is stale
	funds       refusal = "funds"       // the signer must be topped up
	full        refusal = "full"        // the node's pool has no room, or not in this order
	impossible  refusal = "impossible"  // these bytes break a rule of the chain and will never be mined
	unclear     refusal = "unclear"     // anything else; a timeout too
)

// refusals are the wordings of nodes, in lower case: geth and anvil (revm), then where they differ nethermind, erigon and
// besu. The first that the message contains decides.
var refusals = []struct {
	wording string
	refusal refusal
}{
	{"unknown transaction", unclear}, // its type, say; not one that is known
	{"already known", known},
	{"already imported", known},
	{"known transaction", known},
	{"alreadyknown", known},

	{"nonce too low", spent},
	{"oldnonce", spent},
	{"nonce below", spent},

	{"replacement transaction underpriced", underpriced},
	{"could not replace existing tx", underpriced},
	{"replacementnotallowed", underpriced},
	{"underpriced", underpriced},
	{"max fee per gas less than block base fee", underpriced},
	{"gas price below minimum", underpriced},
	{"feetoolow", underpriced},
	{"gas price is less than basefee", underpriced},

	{"insufficient funds", funds},
	{"insufficientfunds", funds},
	{"lack of funds", funds},
	{"upfront cost exceeds", funds},

	{"txpool is full", full},
	{"out of capacity", full},
	{"account limit exceeded", full},
	{"future transaction tries to replace pending", full},
	{"address already reserved", full},
	{"authority already reserved", full},
	{"in-flight transaction limit", full},
	{"gapped-nonce tx", full},
	{"nonce too high", full},
	{"noncegap", full},

	{"exceeds block gas limit", impossible},
	{"exceeds the block gas limit", impossible},
	{"intrinsic gas too", impossible}, // geth and anvil say low where revm's own says high
	{"floor data gas", impossible},
	{"transaction gas limit too high", impossible},
	{"is greater than the cap", impossible},
	{"gas limit is greater than the block gas limit", impossible},
	{"gaslimitexceeded", impossible},
	{"gas too high", impossible},
	{"gas uint64 overflow", impossible},
	{"oversized data", impossible},
	{"tx type not supported", impossible},
	{"transaction type not supported", impossible},
	{"sender not an eoa", impossible},
}

// classify reads a node's answer.
func classify(err error) refusal {
	text := strings.ToLower(err.Error())
	for _, r := range refusals {
		if strings.Contains(text, r.wording) {
			return r.refusal
		}
	}
	return unclear
}

// cancel uses up the nonce of an attempt that can never be mined, so that those behind it can: a further attempt at the
// same nonce sends nothing to oneself.
//
// What becomes of the intents depends on who has seen the refused bytes. If this refusal was the very first answer to them
// (fresh), no node holds them and none will be shown them again, as only the newest attempt is ever broadcast: the
// intents are rejected at once. Otherwise an earlier broadcast may have been accepted somewhere, under other rules or by
// another node, and either attempt may yet be mined. Then the intents stay with the transaction, and Track rejects them
// when the cancelling attempt is in a finalized block, where the nonce excludes the other for good.
func (l *Lane) cancel(ctx context.Context, a attempt, why string, fresh bool) error {
	if a.refusal != "" {
		l.Logger.Error("nonce cannot be used up", "tx", a.hash, "nonce", a.nonce, "error", why)
		return nil
	}
	f, _ := l.raised(a.fees)
	c, err := l.sign(ctx, l.idle(a.nonce, why), f)
	if err != nil {
		return err
	}
	err = l.fenced(ctx, func(tx pgx.Tx) error {
		batch := new(pgx.Batch)
		l.queueAttempts(batch, []attempt{c})
		if fresh {
			l.queueRejections(batch, []uint64{a.nonce}, why)
		}
		return tx.SendBatch(ctx, batch).Close()
	})
	if err != nil {
		return fmt.Errorf("cancel nonce %d: %w", a.nonce, err)
	}
	l.Logger.Error("transaction refused for good", "tx", a.hash, "nonce", a.nonce, "error", why, "replacement", c.hash)
	return l.broadcast(ctx, []attempt{c}, false)
}

// queueRejections adds to a batch that the intents of some nonces are rejected.
func (l *Lane) queueRejections(batch *pgx.Batch, nonces []uint64, why string) {
	const sql = `
update intents i
   set transaction_id = null,
       former_id = t.id,
       rejection = $4
  from transactions t
 where t.chain_id = $1
   and t.signer = $2
   and t.nonce = any ($3)
   and i.transaction_id = t.id`
	batch.Queue(sql, l.ChainID, l.address(), nonces, []byte(why))
}

// rejection of an intent before a nonce was assigned.
type rejection struct {
	intent int64
	reason []byte
}

func rejections(intents []int64, why string) []rejection {
	r := make([]rejection, len(intents))
	for k, id := range intents {
		r[k] = rejection{id, []byte(why)}
	}
	return r
}

func rejectTx(ctx context.Context, tx pgx.Tx, rejected []rejection) error {
	if len(rejected) == 0 {
		return nil
	}
	ids, reasons := make([]int64, len(rejected)), make([][]byte, len(rejected))
	for k, r := range rejected {
		ids[k], reasons[k] = r.intent, r.reason
	}
	const sql = `
update intents i
   set rejection = u.reason
  from unnest($1::bigint[], $2::bytea[]) as u (id, reason)
 where i.id = u.id
   and i.transaction_id is null
   and i.rejection is null`
	if _, err := tx.Exec(ctx, sql, ids, reasons); err != nil {
		return fmt.Errorf("reject intents: %w", err)
	}
	return nil
}
