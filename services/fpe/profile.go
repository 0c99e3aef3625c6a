package fpe

import (
	"errors"
	"strings"

	"freehold/services/checkdigit"
	"freehold/services/fault"
)

// The faults of a value, a token or a request for one.
const (
	InvalidProfile fault.Code = "invalid_profile"
	InvalidValue   fault.Code = "invalid_value"
	InvalidToken   fault.Code = "invalid_token"
	DomainTooSmall fault.Code = "domain_too_small"
	UnknownVersion fault.Code = "unknown_key_version"
)

// ErrDomain is that there are fewer than MinDomain values of a form.
var ErrDomain = errors.New("fewer than a million values of this form")

// Profile is a kind of value, and with it what a token of it looks like.
type Profile string

// The profiles. A token has the length of its value (spaces and hyphens of cards and spaces of IBANs aside, which neither
// has), and every character keeps its class, so it fits wherever the value did.
const (
	// Digits takes 6 to 256 decimal digits and gives as many.
	Digits Profile = "digits"
	// Alphanumeric encrypts the ASCII letters and digits of up to 256 characters: digits become digits, capitals capitals,
	// small letters small letters. Other printable ASCII characters stay where they are.
	Alphanumeric Profile = "alphanumeric"
	// Card takes a card number and keeps its last four digits. A token is never a valid card number: its Luhn sum is 5
	// where a card's is 0, by which a token is also told from a card, and a mistyped token from a token.
	Card Profile = "card"
	// IBAN keeps the country and encrypts the rest as Alphanumeric does. A token is never a valid IBAN: its check digits
	// leave the rest 2 where an IBAN's leave 1.
	IBAN Profile = "iban"
	// Email encrypts what stands before the last @ as Alphanumeric does, and keeps the domain.
	Email Profile = "email"
)

// Profiles lists all profiles.
func Profiles() []Profile { return []Profile{Digits, Alphanumeric, Card, IBAN, Email} }

const maxCharacters = 256

// form is a value or a token taken apart: what is encrypted, and what is kept and so becomes a part of the tweak. The
// whole can be written again from what came of the part.
type form struct {
	part  string
	kept  string
	write func(part string) string
}

// value takes a value apart; write then makes a token.
func (p Profile) value(s string) (form, error) {
	switch p {
	case Card:
		digits, err := checkdigit.Card(s)
		if err != nil {
			return form{}, err
		}
		return cardForm(digits, tokenLuhn), nil
	case IBAN:
		iban, err := checkdigit.IBAN(s)
		if err != nil {
			return form{}, err
		}
		return ibanForm(iban, tokenMod97), nil
	default:
		return p.plain(s, InvalidValue)
	}
}

// token takes a token apart; write then makes a value.
func (p Profile) token(s string) (form, error) {
	switch p {
	case Card:
		if len(s) < 12 || len(s) > 19 || !isDigits(s) {
			return form{}, fault.New(InvalidToken, "must be a token of 12 to 19 digits")
		}
		if checkdigit.Luhn(s) != tokenLuhn {
			return form{}, fault.New(InvalidToken, "is not a token of a card: it is mistyped, or was not made here")
		}
		return cardForm(s, 0), nil
	case IBAN:
		if len(s) < 15 || len(s) > 34 || strings.ContainsFunc(s, func(c rune) bool { return class(c) != capital && class(c) != digit }) {
			return form{}, fault.New(InvalidToken, "must be a token of 15 to 34 digits and capitals")
		}
		if checkdigit.Mod97(s) != tokenMod97 {
			return form{}, fault.New(InvalidToken, "is not a token of an IBAN: it is mistyped, or was not made here")
		}
		return ibanForm(s, 1), nil
	default:
		return p.plain(s, InvalidToken)
	}
}

// plain takes apart what has no check digits, where values and tokens look alike.
func (p Profile) plain(s string, code fault.Code) (form, error) {
	identity := func(part string) string { return part }
	switch {
	case len(s) > maxCharacters:
		return form{}, fault.New(code, "must have at most %d characters", maxCharacters)
	case p == Digits && !isDigits(s):
		return form{}, fault.New(code, "must be digits only; the profile alphanumeric takes other characters too")
	case strings.ContainsFunc(s, func(c rune) bool { return c < ' ' || c > '~' }):
		return form{}, fault.New(code, "must be printable ASCII; a deterministic token takes any text")
	}
	if p != Email {
		return form{s, "", identity}, nil
	}
	at := strings.LastIndexByte(s, '@')
	if at < 1 || at == len(s)-1 || strings.ContainsRune(s, ' ') {
		return form{}, fault.New(code, `must be an e-mail address, such as "maria@example.com"`)
	}
	domain := s[at:]
	// Domains are the same in any case, and so are the tokens of one address.
	return form{s[:at], strings.ToLower(domain), func(part string) string { return part + domain }}, nil
}

// tokenLuhn is the Luhn sum of a card's token.
const tokenLuhn = 5

// cardForm keeps the last four digits. The digit before them is not encrypted either: given all others, the sum that is
// wanted leaves just one, and so it is computed. It has an odd place counted from the right, so it is not doubled.
func cardForm(digits string, sum int) form {
	free := len(digits) - 5
	last := digits[len(digits)-4:]
	return form{digits[:free], last, func(part string) string {
		fill := (sum - checkdigit.Luhn(part+"0"+last) + 10) % 10
		return part + string(rune('0'+fill)) + last
	}}
}

// tokenMod97 is the rest of an IBAN's token.
const tokenMod97 = 2

// ibanForm keeps the country. The check digits are computed to leave the rest that is wanted: with 00 in their place the
// rest is r, each unit adds one, and of the two numbers that may do, the one from 02 to 98 is taken, as issuers do.
func ibanForm(iban string, rest int) form {
	country := iban[:2]
	return form{iban[4:], country, func(part string) string {
		check := (rest - checkdigit.Mod97(country+"00"+part) + 97) % 97
		if check < 2 {
			check += 97
		}
		return country + string([]byte{byte('0' + check/10), byte('0' + check%10)}) + part
	}}
}

func isDigits(s string) bool {
	for i := range len(s) {
		if class(rune(s[i])) != digit {
			return false
		}
	}
	return s != ""
}
