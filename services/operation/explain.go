package operation

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"

	"freehold/services/txmgr"
)

// What an operation may wait for.
const (
	WaitingForLaneHolder   = "lane_holder"   // no server works the signer's lane
	WaitingForNode         = "node"          // the node does not answer
	WaitingForFunds        = "funds"         // the signer cannot pay
	WaitingForQueue        = "queue"         // its turn
	WaitingForFormerSigner = "former_signer" // the transactions of the signer before
	WaitingForEarlierNonce = "earlier_nonce" // a transaction before its own
	WaitingForFees         = "fees"          // lower base fees, or higher fees of its own
	WaitingForPool         = "pool"          // the node refuses the transaction for now
	WaitingForBlock        = "block"         // to be mined
	WaitingForMirror       = "mirror"        // the block is not indexed yet
	WaitingForFinality     = "finality"      // blocks on top of its own
)

// Explanation says where an operation stands, why, and what to do.
type Explanation struct {
	Status     string
	Summary    string
	Detail     []string
	NextStep   string
	WaitingFor string // one of the WaitingFor constants, or nothing
	Attempts   []Attempt
}

// Attempt is one set of signed bytes. Prices are in wei per gas.
type Attempt struct {
	TxHash  common.Hash
	Nonce   uint64
	MaxFee  decimal.Decimal
	Tip     decimal.Decimal
	SentAt  time.Time
	Outcome string // waiting, refused, included, reverted, replaced or cancelling
	Answer  string // why the node last refused it
}

// position is how far the mirror is.
type position struct{ number, safe, finalized int64 }

// Explain says where a client's operation stands. It only reads rows, so any process answers, whoever does the work.
//
// Faults: not_found.
func (s *Service) Explain(ctx context.Context, clientID, id string) (e Explanation, err error) {
	var (
		o    Operation
		t    txmgr.Trace
		at   position
		mine bool // the operation that is ahead is the client's own
	)
	read := pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}
	err = pgx.BeginTxFunc(ctx, s.Pool, read, func(tx pgx.Tx) error {
		if o, err = get(ctx, tx, clientID, id); err != nil {
			return err
		}
		if t, err = txmgr.ReadTrace(ctx, tx, id); err != nil {
			return err
		}
		const query = `
select coalesce(c.number, -1), coalesce(c.safe_number, -1), coalesce(c.finalized_number, -1),
       exists (select from operations where id = $2 and client_id = $3)
  from operations o
  left join chains c on c.chain_id = o.chain_id
 where o.id = $1`
		err := tx.QueryRow(ctx, query, id, t.Ahead.First, clientID).Scan(&at.number, &at.safe, &at.finalized, &mine)
		if err != nil {
			return fmt.Errorf("read what explains operation %s: %w", id, err)
		}
		return nil
	})
	if err != nil {
		return e, err
	}
	e = Explanation{Status: o.Status, Attempts: attemptsOf(t, o), Detail: []string{}}
	switch o.Status {
	case Rejected, Reverted:
		e.failed(o, t)
	case Included, Safe, Finalized:
		e.mined(o, at)
	case Queued:
		e.queued(t, s.now())
	default:
		e.submitted(o, t, at, mine, s.now())
	}
	if c := o.Items; c != nil && c.Failed > 0 && c.Failed < c.Total {
		e.add("%d of %d items have failed: see /v1/operations/%s/items.", c.Failed, c.Total, o.ID)
	}
	return e, nil
}

func (e *Explanation) say(summary, next string, args ...any) {
	e.Summary, e.NextStep = fmt.Sprintf(summary, args...), next
}

func (e *Explanation) add(detail string, args ...any) {
	e.Detail = append(e.Detail, fmt.Sprintf(detail, args...))
}

func (e *Explanation) failed(o Operation, t txmgr.Trace) {
	switch {
	case o.Error != nil && o.Error.Code == cancelled && len(t.Attempts) > 0:
		e.say("It was cancelled: a transaction that does nothing used up its nonce, finally.", "Nothing is left to do. To do the act after all, send it under a new key.")
		return
	case o.Error != nil && o.Error.Code == cancelled:
		e.say("It was cancelled before it was signed.", "Nothing is left to do. To do the act after all, send it under a new key.")
		return
	case o.Status == Rejected:
		e.say("It was refused before a transaction was made for it, so the chain has seen nothing of it.", "Put right what the reason names, and send the act under a new key.")
	default:
		e.say("The chain has mined it, and the contract has refused it: nothing was changed.", "Put right what the reason names, and send the act under a new key.")
		if o.BlockNumber != nil {
			e.add("It is in block %d.", *o.BlockNumber)
		}
	}
	if o.Error != nil {
		e.add("The reason is %s: %s.", o.Error.Code, o.Error.Detail)
	}
}

func (e *Explanation) mined(o Operation, at position) {
	block := *o.BlockNumber
	e.WaitingFor = WaitingForFinality
	switch o.Status {
	case Finalized:
		e.WaitingFor = ""
		e.say("It is done: block %d is final.", "Nothing is left to do.", block)
	case Safe:
		e.say("It is done in block %d, which is safe; it is final in %s.", "Wait, if you need finality; holdings show it already.", block, blocks(block-at.finalized))
	default:
		e.say("It is done in block %d; it is safe in %s and final in %s.", "Wait, if you need finality; holdings show it already.", block, blocks(block-at.safe), blocks(block-at.finalized))
	}
	e.add("The newest block that is indexed is %d, the newest safe one %d, the newest final one %d.", at.number, at.safe, at.finalized)
}

func blocks(n int64) string {
	if n == 1 {
		return "1 block"
	}
	return fmt.Sprintf("%d blocks", n)
}

// halted explains what keeps a lane from doing anything at all, and says whether something does.
func (e *Explanation) halted(t txmgr.Trace) bool {
	l := t.Lane
	switch {
	case l == nil:
		e.WaitingFor = WaitingForLaneHolder
		e.say("No server has ever sent transactions for the platform's signer on this chain.", `The operator starts one: "freehold serve".`)
	case !l.Held:
		e.WaitingFor = WaitingForLaneHolder
		e.say("No server sends the platform's transactions now.", `The operator starts one: "freehold serve". It goes on where the last one stopped.`)
		if !l.LeaseUntil.IsZero() {
			e.add("The last one was heard of until %s.", stamp(l.LeaseUntil))
		}
	case l.Trouble == txmgr.TroubleNode:
		e.WaitingFor = WaitingForNode
		e.say("The chain's node has not answered as it should since %s.", "The operator brings the node back. What is signed is sent again by itself then.", stamp(l.Since))
	case l.Trouble == txmgr.TroubleFunds:
		e.WaitingFor = WaitingForFunds
		e.say("The signer %s has had too little of the chain's currency to pay for gas since %s.", fmt.Sprintf("The operator sends some to %s. What is signed is sent again by itself then.", l.Signer), l.Signer, stamp(l.Since))
		e.add("The node says: %s.", l.Detail)
	default:
		return false
	}
	return true
}

func (e *Explanation) queued(t txmgr.Trace, now time.Time) {
	next := t.Next()
	if next == nil { // its rows are being written
		e.say("It was accepted.", "Wait.")
		return
	}
	if e.halted(t) {
		return
	}
	if l := t.Lane; l.Behind {
		e.WaitingFor = WaitingForFormerSigner
		e.say("The signer was replaced by %s, which sends nothing before all that %s has signed is in a block.", "Wait.", l.Signer, l.Follows)
		return
	}
	e.WaitingFor = WaitingForQueue
	switch n := t.Ahead.Queued; n {
	case 0:
		e.say("It is the next of its queue.", "Wait.")
	case 1:
		e.say("It is queued behind 1 other.", "Wait.")
	default:
		e.say("It is queued behind %d others.", "Wait.", n)
	}
	if n := t.Ahead.InFlight; n > 0 {
		e.add("%d earlier transactions of the signer wait for a block; more than a few are not sent at once.", n)
	}
	e.add("It has waited for %s.", now.Sub(next.CreatedAt).Round(time.Second))
	if t.Lane.Trouble != "" {
		e.add("The signer's line is held up since %s: %s.", stamp(t.Lane.Since), troubles[t.Lane.Trouble])
	}
}

// troubles are a lane's in words, of those that halted does not tell.
var troubles = map[string]string{
	txmgr.TroubleFees:    "the node wants higher fees",
	txmgr.TroubleFull:    "the node's pool has no room",
	txmgr.TroubleRefused: "the node refuses a transaction for now",
	txmgr.TroubleFailed:  "the server meets an error, which it logs",
}

func (e *Explanation) submitted(o Operation, t txmgr.Trace, at position, mine bool, now time.Time) {
	i := t.Next()
	if i == nil || i.Mined {
		e.WaitingFor = WaitingForMirror
		last := t.Intents[len(t.Intents)-1]
		e.say("The node has it in block %d, which is not indexed yet.", "Wait.", last.Block)
		e.add("The newest block that is indexed is %d.", at.number)
		if last.Block <= at.number {
			e.say("A reorganization has taken its block away. Its transaction is still good and is mined anew.", "Wait.")
		}
		return
	}
	if !i.Orphaned.IsZero() {
		e.add("A reorganization has taken it out of block %d at %s. Its transaction is still good.", i.OrphanOf, stamp(i.Orphaned))
	}
	if !i.Cancelled.IsZero() {
		e.add("It was asked to be cancelled at %s: a transaction that does nothing is to take its nonce. The chain decides which of the two it mines.", stamp(i.Cancelled))
	}
	if e.halted(t) {
		return
	}
	if !i.Assigned { // a part of a batch
		e.queued(t, now)
		return
	}
	var newest txmgr.Tried
	for _, a := range t.Attempts {
		if a.Nonce == i.Nonce && a.Newest {
			newest = a
		}
	}
	l := t.Lane
	switch {
	case l.AccountNonce != nil && *l.AccountNonce < i.Nonce:
		e.earlier(o, t, *i, mine)
	case l.BaseFee != nil && newest.Cap.LessThan(*l.BaseFee):
		e.WaitingFor = WaitingForFees
		e.say("It offers at most %s gwei per gas, and the chain asks for %s.", "Wait: fees are raised by themselves. To raise them at once, ask for a speed-up.", gwei(newest.Cap), gwei(*l.BaseFee))
		if l.MaxFee != nil && l.MaxFee.LessThan(*l.BaseFee) {
			e.NextStep = "Wait for lower fees, or the operator raises --max-fee."
			e.add("The operator allows %s gwei at most.", gwei(*l.MaxFee))
		}
	case newest.Answer != "":
		e.WaitingFor = WaitingForPool
		e.say("The node refuses its transaction for now. It is sent again and again.", "Wait. If it stays so, the operator looks at the node.")
		e.add("The node says: %s.", newest.Answer)
	case !i.Orphaned.IsZero():
		e.WaitingFor = WaitingForBlock
		e.say("A reorganization has taken it back. Its transaction waits for a block again.", "Wait.")
	case !i.Cancelled.IsZero():
		e.WaitingFor = WaitingForBlock
		e.say("It is being cancelled, and is so once the replacement is final.", "Wait.")
	default:
		e.WaitingFor = WaitingForBlock
		e.say("It is submitted and waits for a block.", "Wait. If it is urgent, ask for a speed-up.")
	}
	e.add("Its transaction was last sent anew at %s, with nonce %d and at most %s gwei per gas.", stamp(newest.SentAt), i.Nonce, gwei(newest.Cap))
}

// earlier explains that a transaction before the operation's own is not mined.
func (e *Explanation) earlier(o Operation, t txmgr.Trace, i txmgr.Traced, mine bool) {
	e.WaitingFor = WaitingForEarlierNonce
	nonce := *t.Lane.AccountNonce
	whose := "one of another client's"
	e.NextStep = "Wait: its fees are raised by themselves."
	switch first := t.Ahead.First; {
	case !t.Ahead.Ours:
		whose = "one that was not sent from here, though with the signer's key, or none at all"
		e.NextStep = "Wait: if there is none, the gap is filled. Otherwise it is for the key's holder to see to it."
	case first == "":
		whose = "one that only uses the nonce up"
	case first == o.ID:
		whose = "another part of this operation"
	case mine:
		whose = "that of operation " + first
		e.NextStep = "Wait: its fees are raised by themselves. To raise them at once, ask for a speed-up of " + first + "."
	}
	e.Summary = fmt.Sprintf("Its transaction has nonce %d, and the one with nonce %d has to be mined first: %s.", i.Nonce, nonce, whose)
	if t.Lane.Trouble != "" {
		e.add("That one is held up since %s: %s.", stamp(t.Lane.Since), troubles[t.Lane.Trouble])
	}
	e.add("%d transactions before its own wait for a block.", t.Ahead.InFlight)
}

func attemptsOf(t txmgr.Trace, o Operation) []Attempt {
	attempts := make([]Attempt, len(t.Attempts))
	// The mirror may know of a block before the lane has asked for the receipt.
	inBlock := func(a txmgr.Tried) bool { return a.Mined || o.BlockNumber != nil && *o.TxHash == a.Hash }
	for k, a := range t.Attempts {
		outcome := "replaced"
		switch {
		case a.Mined && a.Status == 0:
			outcome = "reverted"
		case inBlock(a):
			outcome = "included"
		case slices.ContainsFunc(t.Attempts, func(b txmgr.Tried) bool { return b.Nonce == a.Nonce && inBlock(b) }):
		case a.Spent || !a.Newest:
		case a.Answer != "":
			outcome = "refused"
		case a.Cancels:
			outcome = "cancelling"
		default:
			outcome = "waiting"
		}
		attempts[k] = Attempt{a.Hash, a.Nonce, a.Cap, a.Tip, a.SentAt.UTC(), outcome, a.Answer}
	}
	return attempts
}

// gwei writes a price in wei.
func gwei(wei decimal.Decimal) string { return wei.Shift(-9).String() }

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }
