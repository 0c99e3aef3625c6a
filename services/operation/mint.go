package operation

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"

	"freehold/services/amount"
	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/postgres"
	"freehold/services/token"
	"freehold/services/txmgr"
)

// BatchTooLarge is the fault of a batch of more than MaxItems.
const BatchTooLarge fault.Code = "batch_too_large"

// MaxItems bounds the items of one batch.
const MaxItems = 1_000

// Gas limits for one issue and one registration within a batch: the dearest case of the contracts' gas test (a new
// holder in a fresh word of the serials' bitmap), rounded up. What is not used is not paid.
const (
	issueGas    = 72_000
	registerGas = 36_000
)

// Item is one issue of a mint.
type Item struct {
	To        common.Address
	Amount    string // in the token's decimals
	Reference string // the client's own, for its books
}

// Mint accepts the issue of new units of a client's token to one recipient, or with batch to up to MaxItems. It is
// accepted or refused as a whole; after that each item is decided by itself on chain. The request needs a key.
//
// Faults: not_found, invalid_amount and the like, wallet_not_eligible, wallet_frozen, country_not_allowed, cap_exceeded,
// token_not_ready, token_paused, token_closed, batch_too_large, budget_exceeded, idempotency_key_reused.
func (s *Service) Mint(ctx context.Context, r idempotency.Request, tokenID string, items []Item, batch bool) (Operation, bool, error) {
	if len(items) == 0 || len(items) > MaxItems {
		return Operation{}, false, fault.At(BatchTooLarge, "items", "must have 1 to %d items", MaxItems)
	}
	m := &request{Request: r, tokenID: tokenID, items: items, batch: batch}
	if err := s.mints.do(ctx, m); err != nil {
		return Operation{}, false, err
	}
	return accepted(m.op), m.replayed, nil
}

// serveMints serves requests in one transaction, with a number of statements that does not grow with theirs. An error is
// the transaction's; a request's own fault is in its err, and then nothing of it is written.
//
// Tokens are locked before keys are claimed: of two copies of a request the second waits here, and finds the key.
func (s *Service) serveMints(ctx context.Context, requests []*request) error {
	return postgres.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		var tokenIDs []string
		for _, r := range requests {
			r.op = Operation{ID: newID(), ClientID: r.ClientID, Kind: KindMint, TokenID: r.tokenID, CreatedAt: s.now()}
			r.original, r.replayed, r.served, r.err = nil, false, nil, nil
			tokenIDs = append(tokenIDs, r.tokenID)
		}
		tokens, err := s.Tokens.LockTx(ctx, tx, tokenIDs)
		if err != nil {
			return err
		}
		fresh, err := s.claim(ctx, tx, requests)
		if err != nil {
			return err
		}
		if err := s.recall(ctx, tx, fresh); err != nil {
			return err
		}
		eligible, err := eligibilityTx(ctx, tx, s.now(), tokens, fresh)
		if err != nil {
			return err
		}
		allowances, err := allowancesTx(ctx, tx, clientsOf(fresh))
		if err != nil {
			return err
		}
		var accepted []*request
		var issues []issue
		for _, r := range fresh {
			drawn, err := s.draw(ctx, tx, r, tokens[r.tokenID], eligible, allowances[r.ClientID])
			switch {
			case err == nil:
				accepted, issues = append(accepted, r), append(issues, drawn...)
			case fault.As(err) == nil:
				return err
			default:
				r.err = err
			}
		}
		for _, r := range requests {
			if r.original != nil {
				r.op, r.err = r.original.op, r.original.err
			}
		}
		if err := release(ctx, tx, fresh); err != nil {
			return err
		}
		if len(accepted) > 0 {
			if err := s.insertMints(ctx, tx, accepted, issues); err != nil {
				return err
			}
		}
		// Also where all were refused: a recount is not to be repeated by everyone who asks for more than there is.
		return s.Tokens.SaveTx(ctx, tx, tokens)
	})
}

// claim answers replays and returns the requests that are new.
func (s *Service) claim(ctx context.Context, tx pgx.Tx, requests []*request) (fresh []*request, err error) {
	keys, ids := make([]idempotency.Request, len(requests)), make([]string, len(requests))
	for i, r := range requests {
		keys[i], ids[i] = r.Request, r.op.ID
	}
	served, faults, err := idempotency.ClaimTx(ctx, tx, keys, ids)
	if err != nil {
		return nil, err
	}
	first := map[string]*request{}
	var copies []*request
	for i, r := range requests {
		switch {
		case faults[i] != nil:
			r.err = faults[i]
		case served[i] == r.op.ID:
			fresh = append(fresh, r)
			first[r.op.ID] = r
		default:
			r.op.ID, r.replayed = served[i], true
			copies = append(copies, r)
		}
	}
	for _, r := range copies {
		if first[r.op.ID] != nil {
			r.original = first[r.op.ID] // in this very group: answered when it is
			continue
		}
		if r.op, err = get(ctx, tx, r.ClientID, r.op.ID); err != nil {
			return nil, err
		}
	}
	return fresh, nil
}

// release gives back the keys of requests that were refused: nothing was done under them, and a corrected or later
// request may use them.
func release(ctx context.Context, tx pgx.Tx, requests []*request) error {
	var refused []idempotency.Request
	for _, r := range requests {
		if r.err != nil {
			refused = append(refused, r.Request)
		}
	}
	if len(refused) == 0 {
		return nil
	}
	return idempotency.ReleaseTx(ctx, tx, refused)
}

// draw checks a request against its token and takes its serials. Items that were served before keep theirs.
func (s *Service) draw(ctx context.Context, tx pgx.Tx, r *request, t *token.Supply, eligible eligibility, left *allowance) ([]issue, error) {
	if t == nil || t.ClientID != r.ClientID {
		return nil, fault.New(fault.NotFound, "there is no token %.64q", r.tokenID)
	}
	if r.contradicts(t) {
		return nil, idempotency.Another()
	}
	missing := len(r.items) - len(r.served)
	if missing > 0 {
		if err := s.ready(ctx, tx, t); err != nil {
			return nil, err
		}
	}
	var (
		problems []fault.Field
		code     fault.Code
		total    decimal.Decimal
		issues   = make([]issue, 0, len(r.items))
	)
	for i, item := range r.items {
		units, err := amount.ParsePositive(item.Amount, t.Decimals)
		field := "amount"
		before, served := r.served[i]
		if err == nil && !served {
			field, err = "to", eligible.check(t, item.To)
		}
		if err != nil {
			f := fault.As(err)
			code = cmp.Or(code, f.Code)
			problems = append(problems, fault.Field{Field: r.field(i, field), Detail: f.Detail})
			continue
		}
		if served && !before.same(item.To, units) {
			return nil, idempotency.Another()
		}
		if !served {
			total = total.Add(units)
		}
		issues = append(issues, issue{op: &r.op, ordinal: i, chainID: t.ChainID, token: t.Address, serial: before.serial,
			ref: r.Ref(i), wallet: item.To, units: units, reference: item.Reference, served: served})
	}
	if len(problems) > 0 {
		return nil, &fault.Error{Code: code, Detail: problems[0].Field + " " + problems[0].Detail, Fields: problems}
	}
	fits, err := t.Fits(ctx, tx, total)
	if err != nil {
		return nil, err
	}
	if !fits && missing > 0 {
		field := "amount"
		if r.batch {
			field = "items"
		}
		return nil, fault.At(token.CapExceeded, field, "would take the token beyond its maximal supply of %s", amount.Format(t.Max, t.Decimals))
	}
	if left != nil {
		intents, _ := s.intentsOf(issues)
		if err := left.take(intents...); err != nil {
			return nil, err
		}
	}
	next := t.Draw(missing, total)
	for i := range issues {
		if !issues[i].served {
			issues[i].serial = next
			next++
		}
	}
	r.replayed = len(r.served) > 0
	r.op.ChainID = t.ChainID
	if r.batch {
		r.op.Kind = KindMintBatch
	}
	r.op.Items = &Counts{Total: len(issues)}
	return issues, nil
}

// clientsOf are the clients of requests, each once.
func clientsOf(requests []*request) []string {
	var clients []string
	for _, r := range requests {
		if !slices.Contains(clients, r.ClientID) {
			clients = append(clients, r.ClientID)
		}
	}
	return clients
}

// field names a member of item i as the client wrote it.
func (r *request) field(i int, name string) string {
	if r.batch {
		return fmt.Sprintf("items[%d].%s", i, name)
	}
	return name
}

// ready says whether the token takes mints. One whose deployment is still under way does: the lane keeps their order.
func (s *Service) ready(ctx context.Context, tx pgx.Tx, t *token.Supply) error {
	switch {
	case t.Closed:
		return fault.New(token.Closed, "the token is closed: its deed left the vault, and nothing can be issued against it")
	case t.Paused:
		return fault.New(token.Paused, "the token is paused; unpause it first")
	}
	if err := s.serves(ctx, t.ChainID); err != nil || t.Deployed {
		return err
	}
	return deploying(ctx, tx, t.ClientID, t.CreatedBy, t.ChainID, t.Address)
}

// serves says that a chain has a platform, or what is wrong.
func (s *Service) serves(ctx context.Context, chainID int64) error {
	_, err := s.Platforms.Of(ctx, chainID)
	if fault.Is(err, token.ChainUnknown) {
		return fault.New(token.NotReady, "the token is on chain %d, which this server does not serve", chainID)
	}
	return err
}

// deploying says whether an operation has deployed its token or is about to. A call of an address without code succeeds
// and does nothing, so nothing may be sent where a contract will never be.
func deploying(ctx context.Context, tx pgx.Tx, clientID, operationID string, chainID int64, address common.Address) error {
	if operationID != "" { // a token that was restored from the chain has none
		o, err := get(ctx, tx, clientID, operationID)
		if err != nil || o.Status != Rejected && o.Status != Reverted {
			return err
		}
	}
	// An earlier operation than the token's last may have deployed it after all.
	if there, err := deployed(ctx, tx, chainID, address); err != nil || there {
		return err
	}
	return fault.New(token.NotReady, "the token was not deployed: see operation %q", operationID)
}

// deployed says whether the mirror has a token's contract.
func deployed(ctx context.Context, tx pgx.Tx, chainID int64, address common.Address) (there bool, err error) {
	const query = `select exists (select from contracts where chain_id = $1 and address = $2)`
	if err := tx.QueryRow(ctx, query, chainID, address).Scan(&there); err != nil {
		return false, fmt.Errorf("look for the token's contract: %w", err)
	}
	return there, nil
}

// insertMints writes the accepted requests: intents of up to intentElements issues each, operations, and issues.
func (s *Service) insertMints(ctx context.Context, tx pgx.Tx, requests []*request, issues []issue) error {
	intents, intentOf := s.intentsOf(issues)
	signers := map[int64]common.Address{}
	for i := range intents {
		in := &intents[i]
		if _, known := signers[in.ChainID]; !known {
			signer, err := token.SignerTx(ctx, tx, in.ChainID, s.Signer)
			if err != nil {
				return err
			}
			signers[in.ChainID] = signer
		}
		in.Signer = signers[in.ChainID]
	}
	ids, err := txmgr.EnqueueTx(ctx, tx, intents)
	if err != nil {
		return err
	}
	ops := make([]Operation, len(requests))
	for i, r := range requests {
		ops[i] = r.op
	}
	if err := insertTx(ctx, tx, ops...); err != nil {
		return err
	}
	_, err = tx.CopyFrom(ctx, pgx.Identifier{"mints"},
		[]string{"operation_id", "ordinal", "chain_id", "token", "serial", "ref", "wallet", "units", "reference", "intent_id"},
		pgx.CopyFromSlice(len(issues), func(i int) ([]any, error) {
			is := issues[i]
			return []any{is.op.ID, is.ordinal, is.chainID, is.token, is.serial, is.ref, is.wallet, is.units, is.reference, ids[intentOf[i]]}, nil
		}))
	if err != nil {
		return fmt.Errorf("insert mints: %w", err)
	}
	return nil
}
