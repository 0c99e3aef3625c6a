package vault

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"freehold/services/checkdigit"
	"freehold/services/fault"
)

// The faults of a request.
const (
	InvalidType    fault.Code = "invalid_type"
	InvalidFormat  fault.Code = "invalid_format"
	InvalidValue   fault.Code = "invalid_value"
	DomainTooSmall fault.Code = "domain_too_small"
	UnknownToken   fault.Code = "unknown_token"
	RateLimited    fault.Code = "rate_limited"
	Corrupt        fault.Code = "vault_corrupt"
)

// Type is what kind of value a token stands for: what is accepted, what counts as the same, and what of it is shown to who
// may not see it.
type Type string

// The types.
const (
	Card      Type = "card"     // ISO/IEC 7812-1, check digit verified
	IBAN      Type = "iban"     // ISO 13616-1, check digits and length verified
	Email     Type = "email"    // what stands around one @
	Phone     Type = "phone"    // E.164: a plus and 7 to 15 digits
	Passport  Type = "passport" // 5 to 20 letters and digits
	TaxID     Type = "tax_id"   // 4 to 32 letters, digits and separators
	Name      Type = "name"     // up to 200 characters
	BirthDate Type = "birth_date"
	Address   Type = "address" // up to 1,000 characters
	Text      Type = "text"    // up to 16 KiB
)

// Types lists all types.
func Types() []Type {
	return []Type{Card, IBAN, Email, Phone, Passport, TaxID, Name, BirthDate, Address, Text}
}

const maxText = 16 << 10 // bytes

// parsed is a value of a type.
type parsed struct {
	value string // as it is kept
	key   string // the same for all spellings of it
}

// parse checks a value. Its faults never repeat it.
func (t Type) parse(value string) (parsed, error) {
	if !utf8.ValidString(value) || strings.ContainsFunc(value, func(c rune) bool { return unicode.IsControl(c) && (t != Text && t != Address || c == 0) }) {
		return parsed{}, fault.New(InvalidValue, "must be text without control characters")
	}
	switch t {
	case Card:
		digits, err := checkdigit.Card(value)
		return parsed{digits, digits}, err
	case IBAN:
		iban, err := checkdigit.IBAN(value)
		return parsed{iban, iban}, err
	case Email:
		local, domain, ok := strings.Cut(value, "@")
		if !ok || local == "" || domain == "" || len(value) > 320 || strings.ContainsAny(value, " \"<>,;") || strings.Contains(domain, "@") {
			return parsed{}, fault.New(InvalidValue, `must be an e-mail address, such as "maria@example.com"`)
		}
		return parsed{value, fold(value)}, nil
	case Phone:
		phone := strings.NewReplacer(" ", "", "-", "", "(", "", ")", "", ".", "").Replace(value)
		digits, plus := strings.CutPrefix(phone, "+")
		if !plus || len(digits) < 7 || len(digits) > 15 || !all(digits, isDigit) || digits[0] == '0' {
			return parsed{}, fault.New(InvalidValue, `must be a telephone number with its country, such as "+44 20 7946 0958"`)
		}
		return parsed{phone, phone}, nil
	case Passport:
		number := strings.ToUpper(strings.ReplaceAll(value, " ", ""))
		if len(number) < 5 || len(number) > 20 || !all(number, isAlphanumeric) {
			return parsed{}, fault.New(InvalidValue, "must be a passport's number of 5 to 20 letters and digits")
		}
		return parsed{number, number}, nil
	case TaxID:
		key := strings.ToUpper(strings.NewReplacer(" ", "", "-", "", ".", "", "/", "").Replace(value))
		if len(key) < 4 || len(value) > 32 || !all(key, isAlphanumeric) {
			return parsed{}, fault.New(InvalidValue, "must be a tax number of 4 to 32 letters, digits, spaces and . - /")
		}
		return parsed{value, key}, nil
	case BirthDate:
		if day, err := time.Parse(time.DateOnly, value); err != nil || day.Year() < 1800 {
			return parsed{}, fault.New(InvalidValue, `must be a date, such as "1815-12-10"`)
		}
		return parsed{value, value}, nil
	case Name:
		return free(value, 200)
	case Address:
		return free(value, 1000)
	case Text:
		if value == "" || len(value) > maxText {
			return parsed{}, fault.New(InvalidValue, "must have 1 to %d bytes", maxText)
		}
		return parsed{value, value}, nil
	}
	return parsed{}, fault.New(InvalidType, "must be one of %q", Types())
}

func free(value string, limit int) (parsed, error) {
	key := fold(strings.Join(strings.Fields(value), " "))
	if key == "" || utf8.RuneCountInString(value) > limit {
		return parsed{}, fault.New(InvalidValue, "must have 1 to %d characters", limit)
	}
	return parsed{value, key}, nil
}

// fold is the same for texts that differ in case and in how their characters are put together only.
func fold(text string) string { return norm.NFKC.String(cases.Fold().String(norm.NFKC.String(text))) }

// mask is what may be shown of a value to who may not see it.
func (t Type) mask(value string) string {
	last := func(n int) string { return strings.Repeat("*", max(len(value)-n, 0)) + value[max(len(value)-n, 0):] }
	switch t {
	case Card:
		return last(4)
	case IBAN:
		return value[:2] + last(4)[2:]
	case Phone, Passport:
		return last(2)
	case TaxID:
		if len(value) >= 8 {
			return last(2)
		}
	case Email:
		_, domain, _ := strings.Cut(value, "@")
		return initial(value) + "@" + domain
	case Name:
		words := strings.Fields(value)
		for i, word := range words {
			words[i] = initial(word)
		}
		return strings.Join(words, " ")
	}
	return "***"
}

func initial(word string) string {
	_, n := utf8.DecodeRuneInString(word)
	return word[:n] + "***"
}

func isDigit(c byte) bool        { return '0' <= c && c <= '9' }
func isUpper(c byte) bool        { return 'A' <= c && c <= 'Z' }
func isLower(c byte) bool        { return 'a' <= c && c <= 'z' }
func isAlphanumeric(c byte) bool { return isDigit(c) || isUpper(c) || isLower(c) }

func all(s string, is func(byte) bool) bool {
	for i := range len(s) {
		if !is(s[i]) {
			return false
		}
	}
	return s != ""
}
