package txmgr

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"
	"unicode"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
)

// trouble is what keeps a lane from going on, if anything. kind is a word of lanes.trouble.
type trouble struct{ kind, detail string }

// The kinds of trouble.
const (
	TroubleNode    = "node"    // the node does not answer, or not sensibly
	TroubleFunds   = "funds"   // the signer cannot pay
	TroubleFees    = "fees"    // the node wants higher fees
	TroubleFull    = "full"    // the node's pool has no room
	TroubleRefused = "refused" // the node refuses a transaction, and not for good
	TroubleFailed  = "failed"  // anything else
)

// troubles are the refusals that are troubles. One that a node knows a transaction, or that its nonce is used, is none.
var troubles = map[refusal]string{
	underpriced: TroubleFees, funds: TroubleFunds, full: TroubleFull, unclear: TroubleRefused,
}

// report is what a lane writes down about itself.
type report struct {
	trouble
	head, nonce uint64
	fees        string // to compare by
	at          time.Time
}

// reportPause is how often at most a lane writes that the chain has moved on. New trouble is written at once.
const reportPause = time.Second

// report writes down what the lane sees and what is the matter with it, err if it is not nil, where that is new.
func (l *Lane) report(ctx context.Context, err error) error {
	if l.lease == nil || ctx.Err() != nil {
		return nil
	}
	now := report{trouble: l.refused, head: uint64(l.view.Number), nonce: l.view.nonce, at: time.Now()}
	if l.unmined == 0 {
		now.trouble = trouble{}
	}
	switch {
	case errors.Is(err, errNode):
		now.trouble = trouble{TroubleNode, told(err)}
	case err != nil && !errors.Is(err, ErrLost):
		now.trouble = trouble{TroubleFailed, told(err)}
	}
	var base, offer pgtype.Numeric
	if l.view.at != never {
		f := l.fees()
		offer = numeric(f.cap)
		if l.view.BaseFee != nil {
			base = numeric(l.baseFee())
		}
		now.fees = fmt.Sprint(l.baseFee(), f.cap)
	}
	same := now.kind == l.told.kind && !l.told.at.IsZero()
	if same && (time.Since(l.told.at) < reportPause || now.head == l.told.head && now.nonce == l.told.nonce && now.fees == l.told.fees) {
		return nil
	}
	// What was not seen yet is left as the last holder saw it.
	const sql = `
update lanes
   set head_number = case when $4 then $5::bigint else head_number end,
       account_nonce = case when $4 then $6::bigint else account_nonce end,
       base_fee = case when $4 then $7::numeric else base_fee end,
       fee_cap = case when $4 then $8::numeric else fee_cap end,
       max_fee = $9::numeric,
       trouble = nullif($10, ''),
       trouble_detail = nullif($11, ''),
       trouble_since = case when $10 = '' then null
                            when trouble = $10 then trouble_since
                            else clock_timestamp() end
 where chain_id = $1
   and signer = $2
   and fence = $3`
	if _, err := l.Pool.Exec(ctx, sql, l.ChainID, l.address(), l.lease.fence, l.view.at != never, int64(now.head),
		int64(now.nonce), base, offer, numeric(l.MaxFeeCap), now.kind, now.detail); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	l.told = now
	return nil
}

// told is what may be written down of an error. The URL of a node may hold a secret.
func told(err error) string {
	var at *url.Error
	if errors.As(err, &at) {
		err = at.Err
	}
	return printable(err.Error())
}

// printable bounds a text of somebody else's.
func printable(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return ' '
	}, strings.ToValidUTF8(text, "?"))
	const most = 300
	if runes := []rune(text); len(runes) > most {
		text = string(runes[:most]) + "..."
	}
	return text
}

// note keeps what the node answered to a broadcast: with the attempts, where it is something new, and as the lane's
// trouble the first refusal that keeps things waiting.
func (l *Lane) note(ctx context.Context, attempts []attempt, calls []rpc.BatchElem) error {
	l.refused = trouble{}
	var (
		hashes  [][]byte
		answers []string
	)
	for k, a := range attempts {
		answer := ""
		if err := calls[k].Error; err != nil {
			kind := classify(err)
			answer = printable(err.Error())
			if troubles[kind] != "" && l.refused.kind == "" {
				l.refused = trouble{troubles[kind], answer}
			}
			if kind == known || kind == spent {
				answer = ""
			}
		}
		if answer != a.answer {
			hashes, answers = append(hashes, a.hash.Bytes()), append(answers, answer)
		}
	}
	if len(hashes) == 0 {
		return nil
	}
	const sql = `
update attempts a
   set answer = nullif(u.answer, '')
  from unnest($2::bytea[], $3::text[]) as u (hash, answer)
 where a.chain_id = $1
   and a.hash = u.hash`
	err := l.fenced(ctx, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, sql, l.ChainID, hashes, answers)
		return err
	})
	if err != nil {
		return fmt.Errorf("note what the node answered: %w", err)
	}
	return nil
}
