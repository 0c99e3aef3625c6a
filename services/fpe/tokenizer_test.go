package fpe

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/tink-crypto/tink-go/v2/daead"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"pgregory.net/rapid"

	"freehold/services/checkdigit"
	"freehold/services/fault"
)

var payout = Scope{Client: "cli_1", Purpose: "payout"}

func TestTokens(t *testing.T) {
	t.Parallel()
	tokenizer := setup(t)
	for _, c := range []struct {
		profile   Profile
		value     string
		canonical string // what comes back
	}{
		{Digits, "123456", "123456"},
		{Digits, "000000", "000000"},
		{Digits, strings.Repeat("9", 256), strings.Repeat("9", 256)},
		{Alphanumeric, "C01X00T47", "C01X00T47"},
		{Alphanumeric, "ABC-12", "ABC-12"}, // 26^3·10^2 = 1,757,600, hardly enough
		{Alphanumeric, "de-2024/AB 77 #x", "de-2024/AB 77 #x"},
		{Alphanumeric, strings.Repeat("z", 256), strings.Repeat("z", 256)},
		{Card, "4111 1111-1111 1111", "4111111111111111"},
		{Card, "378282246310005", "378282246310005"},
		{Card, "6304000000000000", "6304000000000000"},
		{IBAN, "DE89 3704 0044 0532 0130 00", "DE89370400440532013000"},
		{IBAN, "GB29NWBK60161331926819", "GB29NWBK60161331926819"},
		{IBAN, "no93 8601 1117 947", "NO9386011117947"},
		{IBAN, "MT84MALT011000012345MTLCAST001S", "MT84MALT011000012345MTLCAST001S"},
		{Email, "maria.da.silva@Example.com", "maria.da.silva@Example.com"},
		{Email, "j.d+99x@example.co.uk", "j.d+99x@example.co.uk"},
		{Email, `"a@b.c"@example.com`, ""},
	} {
		token, err := tokenizer.Tokenize(c.profile, payout, c.value)
		if c.canonical == "" {
			if !fault.Is(err, DomainTooSmall) {
				t.Errorf("%s of %q: %v, want the fault %s", c.profile, c.value, err, DomainTooSmall)
			}
			continue
		}
		if err != nil || token.Version != 2 {
			t.Errorf("%s of %q: version %d, %v", c.profile, c.value, token.Version, err)
			continue
		}
		if token.Value == c.canonical || pattern(token.Value) != pattern(c.canonical) {
			t.Errorf("%s of %q is %q", c.profile, c.canonical, token.Value)
		}
		back, err := tokenizer.Detokenize(c.profile, payout, token)
		if err != nil || back != c.canonical {
			t.Errorf("%s of %q goes back from %q to %q: %v", c.profile, c.canonical, token.Value, back, err)
		}
		again, err := tokenizer.Tokenize(c.profile, payout, c.value)
		if err != nil || again != token {
			t.Errorf("%s of %q is %v, then %v: %v", c.profile, c.value, token, again, err)
		}
	}
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	tokenizer := setup(t)
	for _, c := range []struct {
		profile Profile
		value   string
		code    fault.Code
	}{
		{"passport", "123456", InvalidProfile},
		{"", "123456", InvalidProfile},
		{Digits, "", InvalidValue},
		{Digits, "12345", DomainTooSmall},
		{Digits, "12345a", InvalidValue},
		{Digits, "１２３４５６", InvalidValue},
		{Digits, strings.Repeat("1", 257), InvalidValue},
		{Alphanumeric, "", DomainTooSmall},
		{Alphanumeric, "ABCD", DomainTooSmall},
		{Alphanumeric, "AB-123", DomainTooSmall}, // 26^2·10^3 = 676,000
		{Alphanumeric, "Müller77", InvalidValue},
		{Alphanumeric, "A1B2C3D4\n", InvalidValue},
		{Card, "4111111111111112", checkdigit.InvalidCard},
		{IBAN, "DE88370400440532013000", checkdigit.InvalidIBAN},
		{Email, "peter", InvalidValue},
		{Email, "@peter.com", InvalidValue},
		{Email, "peter@", InvalidValue},
		{Email, "jo@example.com", DomainTooSmall},
		{Email, "maria lopez@example.com", InvalidValue},
	} {
		_, err := tokenizer.Tokenize(c.profile, payout, c.value)
		if !fault.Is(err, c.code) {
			t.Errorf("%s of %q: %v, want the fault %s", c.profile, c.value, err, c.code)
		} else if c.value != "" && c.code != InvalidProfile && strings.Contains(err.Error(), c.value) {
			t.Errorf("the fault repeats the value: %v", err)
		}
	}
	card, err := tokenizer.Tokenize(Card, payout, "4111111111111111")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		profile Profile
		token   Token
		code    fault.Code
	}{
		{Card, Token{card.Value, 3}, UnknownVersion},
		{Card, Token{card.Value, 0}, UnknownVersion},
		{Card, Token{"4111111111111111", 2}, InvalidToken}, // a card, and no token
		{Card, Token{card.Value[1:] + "0", 2}, InvalidToken},
		{Card, Token{"", 2}, InvalidToken},
		{IBAN, Token{"DE89370400440532013000", 2}, InvalidToken},
		{IBAN, Token{"DE", 2}, InvalidToken},
		{IBAN, Token{"de10370400440532013000", 2}, InvalidToken},
		{Digits, Token{"12", 2}, DomainTooSmall},
		{Email, Token{"nobody", 2}, InvalidToken},
	} {
		if value, err := tokenizer.Detokenize(c.profile, payout, c.token); !fault.Is(err, c.code) {
			t.Errorf("%s from %v: %q, %v; want the fault %s", c.profile, c.token, value, err, c.code)
		}
	}
}

// Whatever the value: it comes back, the token has its form, and that of a card or an account is none.
func TestTokensOfAnyValue(t *testing.T) {
	t.Parallel()
	tokenizer := setup(t)
	texts := map[Profile]*rapid.Generator[string]{
		Digits:       rapid.StringMatching(`[0-9]{6,60}`),
		Alphanumeric: rapid.StringMatching(`[a-z]{2}[A-Z0-9]{4,40}[ -~]{0,9}`),
		Email:        rapid.StringMatching(`[a-z0-9]{6,20}(\.[A-Za-z0-9]{1,9}){0,2}@[a-z]{1,9}\.[a-z]{2}`),
		Card: rapid.Map(rapid.StringMatching(`[0-9]{11,18}`), func(s string) string {
			return s + string(rune('0'+(10-checkdigit.Luhn(s+"0"))%10))
		}),
		IBAN: rapid.Map(rapid.StringMatching(`(DE[0-9]{18}|GB[A-Z]{4}[0-9]{14}|FR[0-9]{10}[A-Z0-9]{11}[0-9]{2}|NO[0-9]{11})`), func(s string) string {
			check := 98 - checkdigit.Mod97(s[:2]+"00"+s[2:])
			return fmt.Sprintf("%s%02d%s", s[:2], check, s[2:])
		}),
	}
	for profile, text := range texts {
		t.Run(string(profile), func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, func(t *rapid.T) {
				value := text.Draw(t, "value")
				token, err := tokenizer.Tokenize(profile, payout, value)
				if err != nil {
					t.Fatalf("Tokenize(%q): %v", value, err)
				}
				if back, err := tokenizer.Detokenize(profile, payout, token); err != nil || back != value {
					t.Fatalf("%q goes back to %q: %v", token.Value, back, err)
				}
				if pattern(token.Value) != pattern(value) {
					t.Fatalf("the token of %q is %q", value, token.Value)
				}
				if _, err := checkdigit.Card(token.Value); profile == Card && (err == nil || token.Value[len(value)-4:] != value[len(value)-4:]) {
					t.Fatalf("the token of %q is %q: %v", value, token.Value, err)
				}
				if _, err := checkdigit.IBAN(token.Value); profile == IBAN && (err == nil || token.Value[:2] != value[:2]) {
					t.Fatalf("the token of %q is %q: %v", value, token.Value, err)
				}
			})
		})
	}
}

// All values of a form have different tokens, also where the numbers that bits can say are more than the values.
func TestPatternIsABijection(t *testing.T) {
	t.Parallel()
	tokenizer := setup(t)
	seen := make(map[string]bool, 26*26*26*100)
	for n := range 26 * 26 * 26 * 100 {
		value := string([]byte{byte('A' + n/100%26), byte('a' + n/2600%26), byte('A' + n/67600), '-', byte('0' + n%10), byte('0' + n/10%10)})
		token, err := tokenizer.Tokenize(Alphanumeric, payout, value)
		if err != nil {
			t.Fatal(err)
		}
		if seen[token.Value] || pattern(token.Value) != "AaA-00" {
			t.Fatalf("the token of %q is %q, of another value or another form", value, token.Value)
		}
		seen[token.Value] = true
	}
}

// A token is bound to the client, the purpose, the profile, the key's version, and to what is kept of the value.
func TestTokensAreBoundToTheirScope(t *testing.T) {
	t.Parallel()
	tokenizer := setup(t)
	tokens := map[string]string{}
	note := func(what string, token Token, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		if other, ok := tokens[token.Value]; ok {
			t.Errorf("one token for %s and %s", what, other)
		}
		tokens[token.Value] = what
	}
	for _, scope := range []Scope{payout, {"cli_1", "analytics"}, {"cli_2", "payout"}, {"cli_1p", "ayout"}, {"cli_1", ""}, {"", "cli_1"}, {}} {
		token, err := tokenizer.Tokenize(Digits, scope, "123456789012")
		note(fmt.Sprintf("digits in %v", scope), token, err)
		if back, err := tokenizer.Detokenize(Digits, payout, token); err != nil || (back == "123456789012") != (scope == payout) {
			t.Errorf("a token of %v read in %v: %q, %v", scope, payout, back, err)
		}
	}
	token, err := tokenizer.Tokenize(Alphanumeric, payout, "123456789012")
	note("alphanumeric", token, err)
	old, err := NewTokenizer(1, map[uint32][]byte{1: bytes.Repeat([]byte{1}, 32)})
	if err != nil {
		t.Fatal(err)
	}
	token, err = old.Tokenize(Digits, payout, "123456789012")
	note("version 1", token, err)
	if back, err := tokenizer.Detokenize(Digits, payout, token); err != nil || back != "123456789012" {
		t.Errorf("a token of an earlier version goes back to %q: %v", back, err)
	}

	one, err := tokenizer.Tokenize(Email, payout, "maria@example.com")
	if err != nil {
		t.Fatal(err)
	}
	two, err := tokenizer.Tokenize(Email, payout, "maria@example.org")
	if err != nil || strings.TrimSuffix(one.Value, "com") == strings.TrimSuffix(two.Value, "org") {
		t.Errorf("addresses of two domains have the tokens %q and %q: %v", one.Value, two.Value, err)
	}
	capitals, err := tokenizer.Tokenize(Email, payout, "maria@EXAMPLE.com")
	if err != nil || !strings.EqualFold(capitals.Value, one.Value) {
		t.Errorf("one address has the tokens %q and %q: %v", capitals.Value, one.Value, err)
	}
}

func TestNewTokenizerRefuses(t *testing.T) {
	t.Parallel()
	for name, keys := range map[string]map[uint32][]byte{"no current key": {1: make([]byte, 32)}, "a short key": {1: make([]byte, 16), 2: make([]byte, 32)}} {
		if _, err := NewTokenizer(2, keys); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
}

func TestDeterministic(t *testing.T) {
	t.Parallel()
	handle, err := keyset.NewHandle(daead.AESSIVKeyTemplate())
	if err != nil {
		t.Fatal(err)
	}
	d, err := NewDeterministic(handle)
	if err != nil {
		t.Fatal(err)
	}
	for _, value := range []string{"", "a", "Müller 北京 👩‍🚀", "\x00\xff", strings.Repeat("x", MaxDeterministic)} {
		token, err := d.Tokenize(payout, value)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := d.Tokenize(payout, value); err != nil || again != token {
			t.Errorf("%.20q has two tokens: %v", value, err)
		}
		if back, err := d.Detokenize(payout, token); err != nil || back != value {
			t.Errorf("%.20q goes back to %.20q: %v", value, back, err)
		}
		other, err := d.Tokenize(Scope{"cli_2", "payout"}, value)
		if err != nil || other == token {
			t.Errorf("two clients have one token of %.20q: %v", value, err)
		}
		first := string(rune('A' + (token[0]-'A'+1)%26))
		for _, bad := range []string{other, "", "!", token + "A", token[1:], token[:len(token)-1], first + token[1:], token[:20] + "=" + token[20:]} {
			if got, err := d.Detokenize(payout, bad); !fault.Is(err, InvalidToken) || err.Error() != "invalid_token: is not a token of this client and purpose" {
				t.Errorf("%.40q is taken for a token of %.20q: %v", bad, got, err)
			}
		}
	}
	if _, err := d.Tokenize(payout, strings.Repeat("x", MaxDeterministic+1)); !fault.Is(err, InvalidValue) {
		t.Errorf("a value that is too long: %v", err)
	}
	card, err := keyset.NewHandle(daead.AESSIVKeyTemplate())
	if err != nil {
		t.Fatal(err)
	}
	stranger, err := NewDeterministic(card)
	if err != nil {
		t.Fatal(err)
	}
	token, err := d.Tokenize(payout, "value")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := stranger.Detokenize(payout, token); !fault.Is(err, InvalidToken) {
		t.Errorf("a token of another key: %v", err)
	}
}

func setup(t *testing.T) *Tokenizer {
	t.Helper()
	tokenizer, err := NewTokenizer(2, map[uint32][]byte{1: bytes.Repeat([]byte{1}, 32), 2: bytes.Repeat([]byte{2}, 32)})
	if err != nil {
		t.Fatal(err)
	}
	return tokenizer
}

// pattern writes 0 for a digit, A for a capital and a for a small letter.
func pattern(s string) string {
	return strings.Map(func(c rune) rune {
		if k := class(c); k != nil {
			return rune(k.first)
		}
		return c
	}, s)
}
