package api

import (
	"context"
	"fmt"
	"time"

	"freehold/services/fault"
	"freehold/services/fpe"
	"freehold/services/vault"
)

// What the documented examples of the vault name.
const (
	ExampleVaulted   = "7305119264084242"
	ExampleVaultless = "DE89370400440532013000"
)

const codeNoVault fault.Code = "vault_not_configured"

// vaultOf is the vault, where there is one.
func (s *server) vaultOf() (*vault.Service, error) {
	if s.Vault == nil {
		return nil, fault.New(codeNoVault, "the server was started without --vault-kek-file")
	}
	return s.Vault, nil
}

// VaultItem is a value to keep.
type VaultItem struct {
	Subject    string            `json:"subject" minLength:"1" maxLength:"200" example:"customer-1815" doc:"Whom the value is about. All that is kept of a subject can be erased at once. No personal data."`
	Type       string            `json:"type" enum:"card,iban,email,phone,passport,tax_id,name,birth_date,address,text" example:"card"`
	Value      string            `json:"value" minLength:"1" maxLength:"16384" example:"4242 4242 4242 4242"`
	Format     string            `json:"format,omitempty" enum:"uuid,preserve,luhn_valid,luhn_invalid" default:"uuid" example:"luhn_invalid" doc:"What the token looks like. All but uuid keep the value's length and its classes of characters."`
	KeepLast4  bool              `json:"keep_last4,omitempty" example:"true" doc:"The token ends in the last four characters of the value."`
	SameToken  bool              `json:"same_token,omitempty" example:"true" doc:"The subject's same value has the same token again; so a retry makes no second one. Who has the database sees which values are the same."`
	Searchable bool              `json:"searchable,omitempty" example:"true" doc:"The value can be searched for. Implied by same_token."`
	TTL        int64             `json:"ttl,omitempty" minimum:"1" maximum:"316224000" example:"31536000" doc:"Seconds after which the value is deleted. For ever by default."`
	Metadata   map[string]string `json:"metadata,omitempty" maxProperties:"16" example:"{\"order\":\"A-17\"}" doc:"Kept in the clear: no personal data."`
}

func (i VaultItem) item() vault.Item {
	return vault.Item{Subject: i.Subject, Type: vault.Type(i.Type), Value: i.Value, Format: vault.Format(i.Format), KeepLast4: i.KeepLast4,
		SameToken: i.SameToken, Searchable: i.Searchable, TTL: time.Duration(i.TTL) * time.Second, Metadata: i.Metadata}
}

// VaultToken is what stands for a value.
type VaultToken struct {
	Token     string            `json:"token" example:"7305119264084242"`
	Subject   string            `json:"subject" example:"customer-1815"`
	Type      string            `json:"type" example:"card"`
	Format    string            `json:"format" example:"luhn_invalid"`
	Metadata  map[string]string `json:"metadata,omitempty"`
	ExpiresAt *time.Time        `json:"expires_at,omitempty"`
	CreatedAt time.Time         `json:"created_at"`
}

func vaultTokenOf(t vault.Token) VaultToken {
	out := VaultToken{Token: t.Token, Subject: t.Subject, Type: string(t.Type), Format: string(t.Format), Metadata: t.Metadata, CreatedAt: t.CreatedAt.UTC()}
	if !t.ExpiresAt.IsZero() {
		at := t.ExpiresAt.UTC()
		out.ExpiresAt = &at
	}
	return out
}

// VaultTokens is tokens, in the order of the request.
type VaultTokens struct {
	Items []VaultToken `json:"items"`
}

func vaultTokensOf(tokens []vault.Token) VaultTokens {
	out := VaultTokens{Items: make([]VaultToken, len(tokens))}
	for i, t := range tokens {
		out.Items[i] = vaultTokenOf(t)
	}
	return out
}

type tokenizeInput struct{ Body VaultItem }

func (s *server) vaultTokenize(ctx context.Context, in *tokenizeInput) (*answer[VaultToken], error) {
	v, err := s.vaultOf()
	if err != nil {
		return nil, err
	}
	t, err := v.Tokenize(ctx, caller(ctx).ClientID, in.Body.item())
	if err != nil {
		return nil, err
	}
	return &answer[VaultToken]{vaultTokenOf(t)}, nil
}

// VaultBatch is values to keep: all of them or none.
type VaultBatch struct {
	Items []VaultItem `json:"items" minItems:"1" maxItems:"1000"`
}

type tokenizeBatchInput struct{ Body VaultBatch }

func (s *server) vaultTokenizeBatch(ctx context.Context, in *tokenizeBatchInput) (*answer[VaultTokens], error) {
	v, err := s.vaultOf()
	if err != nil {
		return nil, err
	}
	items := make([]vault.Item, len(in.Body.Items))
	for i, item := range in.Body.Items {
		items[i] = item.item()
	}
	tokens, err := v.TokenizeBatch(ctx, caller(ctx).ClientID, items)
	if err != nil {
		return nil, err
	}
	return &answer[VaultTokens]{vaultTokensOf(tokens)}, nil
}

// MaskedToken is a token with what may be shown of its value.
type MaskedToken struct {
	VaultToken
	Masked string `json:"masked" example:"************4242" doc:"Of a card and an IBAN the last four, of others less."`
}

type vaultTokenInput struct {
	Token string `path:"token" maxLength:"256" example:"7305119264084242"`
}

func (s *server) vaultToken(ctx context.Context, in *vaultTokenInput) (*answer[MaskedToken], error) {
	v, err := s.vaultOf()
	if err != nil {
		return nil, err
	}
	t, masked, err := v.Get(ctx, caller(ctx).ClientID, in.Token)
	if err != nil {
		return nil, err
	}
	return &answer[MaskedToken]{MaskedToken{vaultTokenOf(t), masked}}, nil
}

// VaultReason is why a value is read.
type VaultReason struct {
	Reason    string `json:"reason" enum:"payout,payment,kyc_review,tax_report,legal_request,subject_request,support,investigation" example:"payment"`
	Reference string `json:"reference,omitempty" maxLength:"64" example:"case-17" doc:"A number of your own, noted with the access."`
}

func (r VaultReason) reader(ctx context.Context) vault.Reader {
	who := caller(ctx)
	return vault.Reader{ClientID: who.ClientID, KID: who.KID, Reason: vault.Reason(r.Reason), Reference: r.Reference}
}

// Detokenize is tokens to read in the clear.
type Detokenize struct {
	Tokens []string `json:"tokens" minItems:"1" maxItems:"1000" example:"[\"7305119264084242\"]"`
	VaultReason
}

// VaultValue is a value in the clear.
type VaultValue struct {
	Token   string `json:"token" example:"7305119264084242"`
	Type    string `json:"type" example:"card"`
	Subject string `json:"subject" example:"customer-1815"`
	Value   string `json:"value" example:"4242424242424242"`
}

// VaultValues is values in the order of the request.
type VaultValues struct {
	Items []VaultValue `json:"items"`
}

type detokenizeInput struct{ Body Detokenize }

func (s *server) vaultDetokenize(ctx context.Context, in *detokenizeInput) (*answer[VaultValues], error) {
	v, err := s.vaultOf()
	if err != nil {
		return nil, err
	}
	values, err := v.Detokenize(ctx, in.Body.reader(ctx), in.Body.Tokens)
	if err != nil {
		return nil, err
	}
	out := VaultValues{Items: make([]VaultValue, len(values))}
	for i, value := range values {
		out.Items[i] = VaultValue{value.Token.Token, string(value.Type), value.Subject, value.Value}
	}
	return &answer[VaultValues]{out}, nil
}

// VaultSearch is a value to look for.
type VaultSearch struct {
	Type  string `json:"type" enum:"card,iban,email,phone,passport,tax_id,name,birth_date,address,text" example:"card"`
	Value string `json:"value" minLength:"1" maxLength:"16384" example:"4242-4242-4242-4242"`
	VaultReason
}

type vaultSearchInput struct{ Body VaultSearch }

func (s *server) vaultSearch(ctx context.Context, in *vaultSearchInput) (*answer[VaultTokens], error) {
	v, err := s.vaultOf()
	if err != nil {
		return nil, err
	}
	tokens, err := v.Search(ctx, in.Body.reader(ctx), vault.Type(in.Body.Type), in.Body.Value)
	if err != nil {
		return nil, err
	}
	return &answer[VaultTokens]{vaultTokensOf(tokens)}, nil
}

type eraseSubjectInput struct {
	Subject string `path:"subject" maxLength:"800" example:"customer-1815"`
}

// Erased is what became of a subject.
type Erased struct {
	Subject  string    `json:"subject" example:"customer-1815"`
	Tokens   int64     `json:"tokens" example:"1" doc:"How many tokens it had."`
	ErasedAt time.Time `json:"erased_at"`
}

func (s *server) eraseSubject(ctx context.Context, in *eraseSubjectInput) (*answer[Erased], error) {
	v, err := s.vaultOf()
	if err != nil {
		return nil, err
	}
	who := caller(ctx)
	e, err := v.Erase(ctx, vault.Reader{ClientID: who.ClientID, KID: who.KID, Reason: vault.OwnRequest}, in.Subject)
	if err != nil {
		return nil, err
	}
	return &answer[Erased]{Erased{e.Subject, e.Tokens, e.At}}, nil
}

// VaultlessScope is what a vaultless token is good for.
type VaultlessScope struct {
	Profile string `json:"profile" enum:"digits,alphanumeric,card,iban,email,deterministic" example:"iban" doc:"deterministic takes any text, and its tokens have no form; those of the others have the form of the value."`
	Purpose string `json:"purpose" minLength:"1" maxLength:"64" example:"payout" doc:"The same value has another token for another purpose."`
}

// VaultlessValues is values to make tokens of, without keeping them.
type VaultlessValues struct {
	VaultlessScope
	Values []string `json:"values" minItems:"1" maxItems:"1000" example:"[\"DE89 3704 0044 0532 0130 00\"]"`
}

// VaultlessToken is a token with the version of the key that it takes to go back.
type VaultlessToken struct {
	Token   string `json:"token" example:"DE89370400440532013000"`
	Version uint32 `json:"version,omitempty" example:"1" doc:"Keep it beside the token. Not needed for deterministic."`
}

// VaultlessTokens is tokens in the order of the request.
type VaultlessTokens struct {
	Items []VaultlessToken `json:"items"`
}

type vaultlessTokenizeInput struct{ Body VaultlessValues }

func (s *server) vaultlessTokenize(ctx context.Context, in *vaultlessTokenizeInput) (*answer[VaultlessTokens], error) {
	v, err := s.vaultOf()
	if err != nil {
		return nil, err
	}
	tokens, err := v.VaultlessTokenize(ctx, caller(ctx).ClientID, fpe.Profile(in.Body.Profile), in.Body.Purpose, in.Body.Values)
	if err != nil {
		return nil, err
	}
	out := VaultlessTokens{Items: make([]VaultlessToken, len(tokens))}
	for i, t := range tokens {
		out.Items[i] = VaultlessToken{t.Value, t.Version}
	}
	return &answer[VaultlessTokens]{out}, nil
}

// VaultlessDetokenize is tokens to go back from.
type VaultlessDetokenize struct {
	VaultlessScope
	VaultReason
	Tokens []VaultlessToken `json:"tokens" minItems:"1" maxItems:"1000"`
}

// VaultlessPlain is values in the order of the request.
type VaultlessPlain struct {
	Values []string `json:"values"`
}

type vaultlessDetokenizeInput struct{ Body VaultlessDetokenize }

func (s *server) vaultlessDetokenize(ctx context.Context, in *vaultlessDetokenizeInput) (*answer[VaultlessPlain], error) {
	v, err := s.vaultOf()
	if err != nil {
		return nil, err
	}
	tokens := make([]fpe.Token, len(in.Body.Tokens))
	for i, t := range in.Body.Tokens {
		tokens[i] = fpe.Token{Value: t.Token, Version: t.Version}
		if t.Version == 0 && in.Body.Profile != string(vault.Deterministic) {
			return nil, fault.At(fault.Invalid, fmt.Sprintf("tokens[%d].version", i), "is required")
		}
	}
	values, err := v.VaultlessDetokenize(ctx, in.Body.reader(ctx), fpe.Profile(in.Body.Profile), in.Body.Purpose, tokens)
	if err != nil {
		return nil, err
	}
	return &answer[VaultlessPlain]{VaultlessPlain{values}}, nil
}
