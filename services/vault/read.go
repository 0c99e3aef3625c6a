package vault

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"

	"freehold/services/fault"
	"freehold/services/postgres"
)

// Reason is why a value is read in the clear.
type Reason string

// The reasons.
const (
	Payout        Reason = "payout"
	Payment       Reason = "payment"
	Review        Reason = "kyc_review"
	TaxReport     Reason = "tax_report"
	LegalRequest  Reason = "legal_request"
	OwnRequest    Reason = "subject_request"
	Support       Reason = "support"
	Investigation Reason = "investigation"
)

// Reasons lists all reasons.
func Reasons() []Reason {
	return []Reason{Payout, Payment, Review, TaxReport, LegalRequest, OwnRequest, Support, Investigation}
}

// Reader is who reads values, and why.
type Reader struct {
	ClientID  string
	KID       string // of the API key; "" on the command line
	Reason    Reason
	Reference string // of the client's own: up to 64 visible ASCII characters
}

func (r Reader) check() error {
	switch {
	case !slices.Contains(Reasons(), r.Reason):
		return fault.At(fault.Invalid, "reason", "must be one of %q", Reasons())
	case len(r.Reference) > 64 || strings.ContainsFunc(r.Reference, func(c rune) bool { return c < '!' || c > '~' }):
		return fault.At(fault.Invalid, "reference", "must have at most 64 visible ASCII characters")
	}
	return nil
}

// Access is one access to a value, or the attempt.
type Access struct {
	Reader
	At      time.Time
	Action  string // detokenize, search, vaultless_detokenize, erase
	Token   []byte // HMAC of the token under a key of the client, which Service.Accesses computes too; nil where no token is concerned
	Outcome string // done, unknown, limited, corrupt
}

// Value is a token with its value.
type Value struct {
	Token
	Value string
}

// reading is one request on its way through a group.
type reading struct {
	Reader
	keys   *keys
	action string
	tokens []string // to open; none where the request only has to be counted and noted
	count  int

	values []Value
	err    error
	done   chan struct{}
}

// Detokenize returns the values of a client's tokens, in order: of all or of none. The attempt is counted and noted also
// where it fails.
//
// Faults: invalid_request, rate_limited, unknown_token, vault_corrupt.
func (s *Service) Detokenize(ctx context.Context, r Reader, tokens []string) ([]Value, error) {
	if len(tokens) == 0 || len(tokens) > MaxBatch {
		return nil, fault.At(fault.Invalid, "tokens", "must have 1 to %d items", MaxBatch)
	}
	return s.read(ctx, &reading{Reader: r, action: "detokenize", tokens: tokens, count: len(tokens)})
}

func (s *Service) read(ctx context.Context, r *reading) (_ []Value, err error) {
	if err := r.check(); err != nil {
		return nil, err
	}
	if r.keys, err = s.keys(ctx, r.ClientID); err != nil {
		return nil, err
	}
	if err := s.reads.do(ctx, r); err != nil {
		return nil, err
	}
	return r.values, r.err
}

// serveReads counts, opens and notes what is asked for together, in one transaction. Nobody is given a value before it is
// committed.
func (s *Service) serveReads(ctx context.Context, requests []*reading) error {
	return postgres.InTx(ctx, s.pool, func(tx pgx.Tx) error {
		left, err := s.count(ctx, tx, requests)
		if err != nil {
			return err
		}
		var clients, tokens []string
		for _, r := range requests {
			r.values, r.err = nil, nil
			if left[r.ClientID] -= int64(r.count); left[r.ClientID] < 0 {
				r.err = fault.New(RateLimited, "the client may read %d values a minute; ask again in %d s", s.limit, 60-s.now().Second())
				continue
			}
			for _, token := range r.tokens {
				clients, tokens = append(clients, r.ClientID), append(tokens, token)
			}
		}
		type name struct{ client, token string }
		found := map[name]sealedRow{}
		rows, err := s.sealed(ctx, tx, clients, tokens)
		if err != nil {
			return err
		}
		for _, row := range rows {
			found[name{row.clientID, row.Token.Token}] = row
		}
		var accesses []Access
		for _, r := range requests {
			note := func(token []byte, outcome string) {
				accesses = append(accesses, Access{Reader: r.Reader, At: s.now(), Action: r.action, Token: token, Outcome: outcome})
			}
			if r.err != nil {
				note(nil, "limited")
				continue
			}
			if len(r.tokens) == 0 {
				note(nil, "done")
			}
			for i, token := range r.tokens {
				digest, outcome := keyed(r.keys.digest, "token", token), "done"
				row, ok := found[name{r.ClientID, token}]
				var value string
				if !ok {
					outcome, r.err = "unknown", unknown(fmt.Sprintf("tokens[%d]", i))
				} else if value, err = s.open(ctx, r.keys, row); errors.Is(err, errCorrupt) {
					outcome, r.err = "corrupt", errCorrupt
				} else if err != nil {
					return err
				}
				note(digest, outcome)
				if r.err != nil {
					r.values = nil
					break
				}
				r.values = append(r.values, Value{row.Token, value})
			}
		}
		return s.note(ctx, tx, accesses)
	})
}

// count adds what is asked for to the minute's count and returns how many each client had left before.
func (s *Service) count(ctx context.Context, tx pgx.Tx, requests []*reading) (map[string]int64, error) {
	asked := map[string]int64{}
	for _, r := range requests {
		asked[r.ClientID] += int64(r.count)
	}
	clients := slices.Sorted(maps.Keys(asked)) // in one order, so that two transactions cannot wait for each other
	counts := make([]int64, len(clients))
	for i, client := range clients {
		counts[i] = asked[client]
	}
	const upsert = `
insert into vault_reads as r (client_id, minute, count)
select client_id, $3, count
  from unnest($1::text[], $2::bigint[]) as c (client_id, count)
    on conflict (client_id, minute) do update set count = r.count + excluded.count
returning client_id, count`
	rows, err := tx.Query(ctx, upsert, clients, counts, s.now().UTC().Truncate(time.Minute))
	if err != nil {
		return nil, fmt.Errorf("count readings: %w", err)
	}
	left := make(map[string]int64, len(clients))
	var (
		client string
		count  int64
	)
	_, err = pgx.ForEachRow(rows, []any{&client, &count}, func() error {
		left[client] = int64(s.limit) - (count - asked[client])
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("count readings: %w", err)
	}
	return left, nil
}

// note writes accesses down.
func (s *Service) note(ctx context.Context, tx pgx.Tx, accesses []Access) error {
	n := len(accesses)
	clients, kids, actions, reasons := make([]string, n), make([]string, n), make([]string, n), make([]string, n)
	references, outcomes, tokens, times := make([]string, n), make([]string, n), make([][]byte, n), make([]time.Time, n)
	for i, a := range accesses {
		clients[i], kids[i], actions[i], reasons[i] = a.ClientID, a.KID, a.Action, string(a.Reason)
		references[i], outcomes[i], tokens[i], times[i] = a.Reference, a.Outcome, a.Token, a.At
	}
	const insert = `
insert into vault_accesses (client_id, kid, action, reason, reference, outcome, token, at)
select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bytea[], $8::timestamptz[])`
	if _, err := tx.Exec(ctx, insert, clients, kids, actions, reasons, references, outcomes, tokens, times); err != nil {
		return fmt.Errorf("note accesses: %w", err)
	}
	if s.audit != nil {
		if err := s.audit(ctx, tx, accesses); err != nil {
			return fmt.Errorf("audit accesses: %w", err)
		}
	}
	return nil
}

// Accesses returns who read a token of a client, or tried to, the newest first.
func (s *Service) Accesses(ctx context.Context, clientID, token string) ([]Access, error) {
	k, err := s.keys(ctx, clientID)
	if err != nil {
		return nil, err
	}
	const query = `
select client_id, kid, reason, reference, at, action, token, outcome
  from vault_accesses
 where client_id = $1 and token = $2
 order by id desc
 limit 1000`
	rows, err := s.pool.Query(ctx, query, clientID, keyed(k.digest, "token", token))
	if err != nil {
		return nil, fmt.Errorf("read accesses: %w", err)
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (a Access, err error) {
		err = row.Scan(&a.ClientID, &a.KID, &a.Reason, &a.Reference, &a.At, &a.Action, &a.Token, &a.Outcome)
		return a, err
	})
}

// Search returns the client's tokens of a value that was kept as searchable, up to 1,000, the newest first. It counts as a
// reading: of a small set of values, whoever may ask learns which it is.
//
// Faults: invalid_request, invalid_type, invalid_value, those of checkdigit, rate_limited.
func (s *Service) Search(ctx context.Context, r Reader, t Type, value string) ([]Token, error) {
	p, err := t.parse(value)
	if err != nil {
		field := "value"
		if fault.Is(err, InvalidType) {
			field = "type"
		}
		return nil, fault.Within(field, err)
	}
	if _, err := s.read(ctx, &reading{Reader: r, action: "search", count: 1}); err != nil {
		return nil, err
	}
	k, err := s.keys(ctx, r.ClientID)
	if err != nil {
		return nil, err
	}
	const query = `
select ` + tokenColumns + `
  from vault_tokens t
  join vault_subjects u on u.id = t.subject_id
 where t.client_id = $1 and t.blind = any($2::bytea[]) and t.type = $3 and (t.expires_at is null or t.expires_at > $4)
 order by t.created_at desc, t.token
 limit 1000`
	rows, err := s.pool.Query(ctx, query, r.ClientID, k.blinds(t, p.key), t, s.now())
	if err != nil {
		return nil, fmt.Errorf("search tokens: %w", err)
	}
	return pgx.CollectRows(rows, scanToken)
}

// group lets readings that arrive together share one transaction, and with it one wait for the disk.
type group struct {
	serve func(context.Context, []*reading) error

	mu      sync.Mutex
	waiting []*reading
	running bool
}

// The bounds of one group.
const (
	groupValues  = 4 * MaxBatch
	groupTimeout = 30 * time.Second
)

// do waits until r is served.
func (g *group) do(ctx context.Context, r *reading) error {
	r.done = make(chan struct{})
	g.mu.Lock()
	g.waiting = append(g.waiting, r)
	if !g.running {
		g.running = true
		go g.run(context.WithoutCancel(ctx)) // ends when nobody waits
	}
	g.mu.Unlock()
	select {
	case <-r.done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (g *group) run(ctx context.Context) {
	for {
		g.mu.Lock()
		n, values := 0, 0
		for n < len(g.waiting) && (n == 0 || values+g.waiting[n].count <= groupValues) {
			values += g.waiting[n].count
			n++
		}
		if n == 0 {
			g.running, g.waiting = false, nil
			g.mu.Unlock()
			return
		}
		together := g.waiting[:n:n]
		g.waiting = g.waiting[n:]
		g.mu.Unlock()

		bounded, cancel := context.WithTimeout(ctx, groupTimeout)
		err := g.serve(bounded, together)
		cancel()
		for _, r := range together {
			if err != nil {
				r.values, r.err = nil, err
			}
			close(r.done)
		}
	}
}
