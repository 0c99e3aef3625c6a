package vault_test

import (
	"bytes"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/services/checkdigit"
	"freehold/services/fault"
	"freehold/services/postgres"
	"freehold/services/postgres/postgrestest"
	"freehold/services/vault"
)

type bundle struct {
	*vault.Service
	pool *pgxpool.Pool
	url  string
	path string // of the KEK
	now  time.Time
}

func setup(t *testing.T, change ...func(*vault.Config)) *bundle {
	t.Helper()
	t.Parallel()
	b := &bundle{url: postgrestest.URL(t), path: filepath.Join(t.TempDir(), "kek"), now: time.Now()}
	var err error
	if b.pool, err = postgres.Open(t.Context(), b.url); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.pool.Close)
	if _, err := b.pool.Exec(t.Context(), `insert into clients (id, name) values ('cli_a', 'A'), ('cli_b', 'B')`); err != nil {
		t.Fatal(err)
	}
	kek, err := vault.CreateFileKEK(b.path)
	if err != nil {
		t.Fatal(err)
	}
	c := vault.Config{Pool: b.pool, KEK: kek, Now: func() time.Time { return b.now }}
	for _, f := range change {
		f(&c)
	}
	b.Service = vault.New(c)
	return b
}

var reader = vault.Reader{ClientID: "cli_a", KID: "kid", Reason: vault.Payment}

const card, iban = "4242424242424242", "DE89370400440532013000"

func (b *bundle) keep(t *testing.T, item vault.Item) string {
	t.Helper()
	if item.Subject == "" {
		item.Subject = "s"
	}
	token, err := b.Tokenize(t.Context(), "cli_a", item)
	if err != nil {
		t.Fatal(err)
	}
	return token.Token
}

func TestFormats(t *testing.T) {
	b := setup(t)
	for range 20 {
		invalid := b.keep(t, vault.Item{Type: vault.Card, Value: "4242 4242 4242 4242", Format: vault.LuhnInvalid, KeepLast4: true})
		valid := b.keep(t, vault.Item{Type: vault.Card, Value: card, Format: vault.LuhnValid, KeepLast4: true})
		account := b.keep(t, vault.Item{Type: vault.IBAN, Value: iban, Format: vault.Preserve})
		if len(invalid) != 16 || invalid[12:] != "4242" || checkdigit.Luhn(invalid) == 0 {
			t.Errorf("%s: want 16 digits that end in 4242 and fail Luhn", invalid)
		}
		if len(valid) != 16 || valid[12:] != "4242" || checkdigit.Luhn(valid) != 0 || valid[0] != '9' {
			t.Errorf("%s: want 16 digits from 9 to 4242 that pass Luhn", valid)
		}
		if _, err := checkdigit.IBAN(account); len(account) != len(iban) || err == nil {
			t.Errorf("%s: want no valid IBAN of %d characters", account, len(iban))
		}
		values, err := b.Detokenize(t.Context(), reader, []string{account, valid, invalid})
		if err != nil || values[0].Value != iban || values[1].Value != card || values[2].Value != card {
			t.Fatalf("%v, %v", values, err)
		}
		if _, masked, err := b.Get(t.Context(), "cli_a", invalid); err != nil || masked != "************4242" {
			t.Errorf("masked: %s, %v", masked, err)
		}
	}
}

func TestBadItems(t *testing.T) {
	b := setup(t)
	for _, c := range []struct {
		item vault.Item
		code fault.Code
	}{
		{vault.Item{Type: vault.Card, Value: "4242424242424241"}, checkdigit.InvalidCard},
		{vault.Item{Type: vault.IBAN, Value: "DE88370400440532013000"}, checkdigit.InvalidIBAN},
		{vault.Item{Type: vault.TaxID, Value: "12345", Format: vault.Preserve}, vault.DomainTooSmall},
		{vault.Item{Type: vault.Name, Value: "Zoë", Format: vault.Preserve}, vault.InvalidFormat},
		{vault.Item{Type: "cvv", Value: "123"}, vault.InvalidType},
		{vault.Item{Type: vault.Card, Value: card, Metadata: map[string]string{"card": "4242-4242-4242-4242"}}, fault.Invalid},
	} {
		c.item.Subject = "s"
		if _, err := b.Tokenize(t.Context(), "cli_a", c.item); !fault.Is(err, c.code) || bytes.Contains([]byte(fmt.Sprint(err)), []byte(c.item.Value)) {
			t.Errorf("%v: %v, want %s", c.item, err, c.code)
		}
	}
}

// What was never made, has expired and is another client's has one answer; a row moved to another place does not open.
func TestNoOracle(t *testing.T) {
	b := setup(t)
	token := b.keep(t, vault.Item{Type: vault.Card, Value: card})
	short := b.keep(t, vault.Item{Type: vault.Card, Value: card, TTL: time.Second})
	b.now = b.now.Add(2 * time.Second)
	other := reader
	other.ClientID = "cli_b"
	_, never := b.Detokenize(t.Context(), reader, []string{"7305119264084242"})
	_, expired := b.Detokenize(t.Context(), reader, []string{short})
	_, foreign := b.Detokenize(t.Context(), other, []string{token})
	if !fault.Is(never, vault.UnknownToken) || never.Error() != expired.Error() || never.Error() != foreign.Error() {
		t.Errorf("%v, %v, %v: want one answer", never, expired, foreign)
	}
	second := b.keep(t, vault.Item{Type: vault.Card, Value: "5555555555554444"})
	const swap = `update vault_tokens t set sealed = o.sealed from vault_tokens o where t.token = $1 and o.token = $2`
	if _, err := b.pool.Exec(t.Context(), swap, token, second); err != nil {
		t.Fatal(err)
	}
	if values, err := b.Detokenize(t.Context(), reader, []string{token}); !fault.Is(err, vault.Corrupt) {
		t.Errorf("another row's ciphertext: %v, %v", values, err)
	}
	if _, err := b.pool.Exec(t.Context(), `update vault_tokens set version = 2 where token = $1`, second); err != nil {
		t.Fatal(err)
	}
	if values, err := b.Detokenize(t.Context(), reader, []string{second}); !fault.Is(err, vault.Corrupt) {
		t.Errorf("another version: %v, %v", values, err)
	}
	notes, err := b.Accesses(t.Context(), "cli_a", token)
	if err != nil || len(notes) != 1 || notes[0].Outcome != "corrupt" || notes[0].KID != "kid" {
		t.Errorf("accesses: %v, %v", notes, err)
	}
}

func TestLimit(t *testing.T) {
	b := setup(t, func(c *vault.Config) { c.Reads = 2 })
	token := b.keep(t, vault.Item{Type: vault.Card, Value: card})
	if _, err := b.Detokenize(t.Context(), reader, []string{token, token}); err != nil {
		t.Fatal(err)
	}
	if _, err := b.Detokenize(t.Context(), reader, []string{token}); !fault.Is(err, vault.RateLimited) {
		t.Errorf("a third reading in a minute: %v", err)
	}
	b.now = b.now.Add(time.Minute)
	if _, err := b.Detokenize(t.Context(), reader, []string{token}); err != nil {
		t.Errorf("in the next minute: %v", err)
	}
}

// After both rotations a new process with the newest KEK alone reads, finds and repeats what was kept before.
func TestRotation(t *testing.T) {
	b := setup(t)
	items := make([]vault.Item, 1000)
	for i := range items {
		items[i] = vault.Item{Subject: fmt.Sprint("s", i%700), Type: vault.Text, Value: fmt.Sprint("value ", i), SameToken: true}
	}
	tokens, err := b.TokenizeBatch(t.Context(), "cli_a", items)
	if err != nil {
		t.Fatal(err)
	}
	if n, err := b.Rotate(t.Context(), "cli_a", "vault"); err != nil || n != 2 {
		t.Fatalf("rotate: %d, %v", n, err)
	}
	if _, err := b.Retire(t.Context(), "cli_a"); !fault.Is(err, fault.Conflict) {
		t.Errorf("retire before the re-wrap: %v", err)
	}
	kek, err := vault.RotateFileKEK(b.path)
	if err != nil {
		t.Fatal(err)
	}
	next := vault.New(vault.Config{Pool: b.pool, KEK: kek})
	stopped := errors.New("stopped")
	func() {
		defer func() { _ = recover() }() // ends it in the middle
		_ = next.Rewrap(t.Context(), "cli_a", func(vault.Progress) { panic(stopped) })
	}()
	var last vault.Progress
	if err := next.Rewrap(t.Context(), "cli_a", func(p vault.Progress) { last = p }); err != nil || last.Left != 0 || last.Done != 1200 {
		t.Fatalf("re-wrap: %v, %v; want the 1,200 rows that the first left", last, err)
	}
	if n, err := next.Retire(t.Context(), "cli_a"); err != nil || n != 1 {
		t.Errorf("retire: %d, %v", n, err)
	}
	if err := next.RewrapKeysets(t.Context(), func(vault.Progress) {}); err != nil {
		t.Fatal(err)
	}
	if kek, err = vault.PruneFileKEK(b.path); err != nil {
		t.Fatal(err)
	}
	alone := vault.New(vault.Config{Pool: b.pool, KEK: kek})
	values, err := alone.Detokenize(t.Context(), reader, []string{tokens[999].Token})
	if err != nil || values[0].Value != "value 999" {
		t.Errorf("after both rotations: %v, %v", values, err)
	}
	again, err := alone.Tokenize(t.Context(), "cli_a", items[7])
	if err != nil || again.Token != tokens[7].Token {
		t.Errorf("the same value again: %v, %v, want %s", again, err, tokens[7].Token)
	}
	found, err := alone.Search(t.Context(), reader, vault.Text, "value 7")
	if err != nil || len(found) != 1 || found[0].Token != tokens[7].Token {
		t.Errorf("search: %v, %v", found, err)
	}
}

// A dump has no value at any time, and after an erasure nothing of the subject.
func TestErase(t *testing.T) {
	b := setup(t)
	token := b.keep(t, vault.Item{Subject: "marked-subject", Type: vault.Name, Value: "Xanthippe Marked", Searchable: true})
	stays := b.keep(t, vault.Item{Subject: "another", Type: vault.Name, Value: "Xanthippe Marked"})
	var sealed, wrapped string
	const read = `select encode(t.sealed, 'hex'), encode(u.wrapped, 'hex') from vault_tokens t join vault_subjects u on u.id = t.subject_id where t.token = $1`
	if err := b.pool.QueryRow(t.Context(), read, token).Scan(&sealed, &wrapped); err != nil {
		t.Fatal(err)
	}
	before := b.dump(t)
	if bytes.Contains(before, []byte("Xanthippe")) || !bytes.Contains(before, []byte(sealed)) || !bytes.Contains(before, []byte(wrapped)) {
		t.Error("the dump must have the sealed value and its key, and not the value")
	}
	if e, err := b.Erase(t.Context(), reader, "marked-subject"); err != nil || e.Tokens != 1 {
		t.Fatalf("%v, %v", e, err)
	}
	after := b.dump(t)
	for _, text := range []string{"Xanthippe", sealed, wrapped, token, "marked-subject"} {
		if bytes.Contains(after, []byte(text)) {
			t.Errorf("the dump still has %s", text)
		}
	}
	if _, err := b.Detokenize(t.Context(), reader, []string{token}); !fault.Is(err, vault.UnknownToken) {
		t.Errorf("an erased token: %v", err)
	}
	if values, err := b.Detokenize(t.Context(), reader, []string{stays}); err != nil || values[0].Value != "Xanthippe Marked" {
		t.Errorf("another subject's: %v, %v", values, err)
	}
}

func (b *bundle) dump(t *testing.T) []byte {
	t.Helper()
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/pg_dump")
	binary := "pg_dump"
	if len(found) > 0 {
		binary = found[len(found)-1]
	}
	out, err := exec.CommandContext(t.Context(), binary, b.url).Output()
	if err != nil {
		t.Fatalf("pg_dump: %v", err)
	}
	return out
}

func TestVaultless(t *testing.T) {
	b := setup(t)
	old, err := b.VaultlessTokenize(t.Context(), "cli_a", "iban", "payout", []string{iban})
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := b.VaultlessTokenize(t.Context(), "cli_a", vault.Deterministic, "payout", []string{"Zoë"})
	if err != nil {
		t.Fatal(err)
	}
	if n, err := b.Rotate(t.Context(), "cli_a", "vaultless"); err != nil || n != 2 {
		t.Fatalf("rotate: %d, %v", n, err)
	}
	made, err := b.VaultlessTokenize(t.Context(), "cli_a", "iban", "payout", []string{iban})
	if err != nil || made[0].Version != 2 || made[0].Value == old[0].Value {
		t.Errorf("under the new version: %v, %v, was %v", made, err, old)
	}
	values, err := b.VaultlessDetokenize(t.Context(), reader, "iban", "payout", append(old, made...))
	if err != nil || values[0] != iban || values[1] != iban {
		t.Errorf("%v, %v", values, err)
	}
	if values, err = b.VaultlessDetokenize(t.Context(), reader, vault.Deterministic, "payout", sealed); err != nil || values[0] != "Zoë" {
		t.Errorf("%v, %v", values, err)
	}
}
