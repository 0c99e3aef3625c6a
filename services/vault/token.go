package vault

import (
	"context"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype/zeronull"

	"freehold/services/fault"
)

// Item is a value to keep.
type Item struct {
	Subject    string // whom it is about, in the client's words and without personal data: "inv_...", "customer 17"
	Type       Type
	Value      string
	Format     Format            // UUID by default
	KeepLast4  bool              // the token ends as the value does
	SameToken  bool              // the subject's same value has the same token
	Searchable bool              // the value can be searched for; SameToken implies it
	TTL        time.Duration     // for ever by default
	Metadata   map[string]string // no personal data
}

// The bounds of an item.
const (
	MaxSubject       = 200 // characters
	MaxMetadata      = 16  // entries
	MaxMetadataName  = 64  // characters
	MaxMetadataValue = 200
	MaxTTL           = 10 * 366 * 24 * time.Hour
)

// Token is what stands for a value.
type Token struct {
	Token     string
	Subject   string
	Type      Type
	Format    Format
	Metadata  map[string]string
	ExpiresAt time.Time // zero: never
	CreatedAt time.Time
}

// prepared is an item whose value is in order.
type prepared struct {
	Item
	parsed
	shape shape
}

// Prepared is items that are in order, with the keys that seal them.
type Prepared struct {
	items []prepared
	keys  *keys
}

// Prepare checks items of a client and readies its keys, before the transaction that stores them. The fields of faults are
// named as field says: "items[%d]." for a batch, "" for one. They never repeat a value.
//
// Faults: invalid_request, invalid_type, invalid_format, invalid_value, domain_too_small, and those of checkdigit.
func (s *Service) Prepare(ctx context.Context, clientID string, items []Item, field func(int) string) (*Prepared, error) {
	p := &Prepared{items: make([]prepared, len(items))}
	for i, item := range items {
		var err error
		if p.items[i], err = item.prepare(); err != nil {
			return nil, within(field(i), err)
		}
	}
	var err error
	p.keys, err = s.keys(ctx, clientID)
	return p, err
}

// within puts a prefix before the field that a fault is about.
func within(prefix string, err error) error {
	f := fault.As(err)
	if f == nil || prefix == "" || len(f.Fields) == 0 {
		return err
	}
	return fault.At(f.Code, prefix+f.Fields[0].Field, "%s", f.Fields[0].Detail)
}

func (item Item) prepare() (p prepared, err error) {
	if err := CheckSubject(item.Subject); err != nil {
		return p, err
	}
	if item.Format == "" {
		item.Format = UUID
	}
	item.Searchable = item.Searchable || item.SameToken
	p.Item = item
	if p.parsed, err = item.Type.parse(item.Value); err != nil {
		field := "value"
		if fault.Is(err, InvalidType) {
			field = "type"
		}
		return p, fault.Within(field, err)
	}
	if p.shape, err = item.Format.shape(item.Type, p.value, item.KeepLast4); err != nil {
		return p, err
	}
	if item.TTL < 0 || item.TTL > MaxTTL {
		return p, fault.At(fault.Invalid, "ttl", "must be at most ten years")
	}
	return p, item.checkMetadata(p.parsed)
}

// CheckSubject says what is wrong with the name of a subject.
func CheckSubject(subject string) error {
	n := utf8.RuneCountInString(subject)
	if n == 0 || n > MaxSubject || !utf8.ValidString(subject) || strings.ContainsFunc(subject, func(c rune) bool { return c < ' ' || c == 0x7f }) {
		return fault.At(fault.Invalid, "subject", "must have 1 to %d characters and no control characters", MaxSubject)
	}
	return nil
}

// checkMetadata refuses what is too much, and the value itself: metadata and the subject are in the clear.
func (item Item) checkMetadata(value parsed) error {
	if len(item.Metadata) > MaxMetadata {
		return fault.At(fault.Invalid, "metadata", "must have at most %d entries", MaxMetadata)
	}
	if contains(item.Subject, value) {
		return fault.At(fault.Invalid, "subject", "must not contain the value: it is kept in the clear")
	}
	for name, text := range item.Metadata {
		if n := utf8.RuneCountInString(name); n == 0 || n > MaxMetadataName || utf8.RuneCountInString(text) > MaxMetadataValue {
			return fault.At(fault.Invalid, "metadata", "must have names of 1 to %d characters and texts of at most %d", MaxMetadataName, MaxMetadataValue)
		}
		if contains(name, value) || contains(text, value) {
			return fault.At(fault.Invalid, "metadata", "must not contain the value: it is kept in the clear")
		}
	}
	return nil
}

// contains reports whether a text repeats a value, however it is written. A value of a character or two is everywhere.
func contains(text string, value parsed) bool {
	plain := func(s string) string {
		return strings.Map(func(c rune) rune {
			if strings.ContainsRune(" -./()", c) {
				return -1
			}
			return c
		}, fold(s))
	}
	v := plain(value.value)
	return len(v) >= 4 && strings.Contains(plain(text), v)
}

const tokenColumns = `t.token, u.subject, t.type, t.format, t.metadata, t.expires_at, t.created_at`

func scanToken(row pgx.CollectableRow) (t Token, err error) {
	err = row.Scan(&t.Token, &t.Subject, &t.Type, &t.Format, &t.Metadata, (*zeronull.Timestamptz)(&t.ExpiresAt), &t.CreatedAt)
	return t, err
}

// unknown is the one answer to tokens that were never made, have expired, were erased, or are another client's.
func unknown(field string) *fault.Error {
	if field == "" {
		return fault.New(UnknownToken, "there is no such token")
	}
	return fault.At(UnknownToken, field, "is not a token that there is")
}

// Get returns a client's token and what may be shown of its value to who may not see it: "************4242".
//
// Faults: unknown_token, vault_corrupt.
func (s *Service) Get(ctx context.Context, clientID, token string) (t Token, masked string, err error) {
	k, err := s.keys(ctx, clientID)
	if err != nil {
		return t, "", err
	}
	rows, err := s.sealed(ctx, s.pool, []string{clientID}, []string{token})
	if err != nil {
		return t, "", err
	}
	if len(rows) == 0 {
		return t, "", unknown("")
	}
	value, err := s.open(ctx, k, rows[0])
	if err != nil {
		return t, "", err
	}
	return rows[0].Token, rows[0].Type.mask(value), nil
}

func (s *Service) tokenize(ctx context.Context, clientID string, items []Item, field func(int) string) ([]Token, error) {
	p, err := s.Prepare(ctx, clientID, items, field)
	if err != nil {
		return nil, err
	}
	return s.store(ctx, p)
}

// Tokenize keeps a value of a client and returns its token.
//
// Faults: those of Prepare.
func (s *Service) Tokenize(ctx context.Context, clientID string, item Item) (Token, error) {
	tokens, err := s.tokenize(ctx, clientID, []Item{item}, func(int) string { return "" })
	if err != nil {
		return Token{}, err
	}
	return tokens[0], nil
}

// TokenizeBatch keeps up to MaxBatch values of a client, all or none, and returns their tokens in order.
//
// Faults: batch_too_large, and those of Prepare.
func (s *Service) TokenizeBatch(ctx context.Context, clientID string, items []Item) ([]Token, error) {
	if len(items) == 0 || len(items) > MaxBatch {
		return nil, fault.At("batch_too_large", "items", "must have 1 to %d items", MaxBatch)
	}
	return s.tokenize(ctx, clientID, items, func(i int) string { return fmt.Sprintf("items[%d].", i) })
}
