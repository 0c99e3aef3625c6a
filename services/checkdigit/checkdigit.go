// Package checkdigit reads the numbers that pay: card numbers and IBANs, as people write them, with the check digits that
// tell a mistyped one. It owns no table, and what it returns is as secret as what it was given: its faults never repeat
// the number.
package checkdigit

import (
	"strings"

	"freehold/services/fault"
)

// The faults of a number.
const (
	InvalidCard fault.Code = "invalid_card_number"
	InvalidIBAN fault.Code = "invalid_iban"
)

// Card returns a card number (ISO/IEC 7812-1) as its 12 to 19 digits, without the spaces and hyphens that it may be
// written with. It fails where the last digit is not right.
func Card(s string) (digits string, err error) {
	digits = strings.NewReplacer(" ", "", "-", "").Replace(s)
	switch {
	case len(digits) < 12 || len(digits) > 19 || !isDigits(digits):
		return "", fault.New(InvalidCard, "must be a card number of 12 to 19 digits")
	case Luhn(digits) != 0:
		return "", fault.New(InvalidCard, "has a wrong check digit: one of its digits is mistyped")
	}
	return digits, nil
}

// Luhn returns the weighted sum of the digits modulo 10 by the Luhn formula (ISO/IEC 7812-1 annex B): 0 where the last is
// their check digit. Every character must be a digit.
func Luhn(digits string) (sum int) {
	for i := range len(digits) {
		d := int(digits[len(digits)-1-i] - '0')
		if i%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum % 10
}

// IBAN returns an IBAN (ISO 13616-1) in its electronic form: capitals, no spaces. It fails where no country issues IBANs
// of that form, or where the check digits are not right.
func IBAN(s string) (iban string, err error) {
	iban = strings.ToUpper(strings.ReplaceAll(s, " ", ""))
	if len(iban) < 4 || !isAlphanumeric(iban) || !isDigits(iban[2:4]) {
		return "", fault.New(InvalidIBAN, `must be an IBAN, such as "DE89 3704 0044 0532 0130 00"`)
	}
	length, ok := lengths[iban[:2]]
	switch {
	case !ok:
		return "", fault.New(InvalidIBAN, "must begin with a country that issues IBANs")
	case len(iban) != length:
		return "", fault.New(InvalidIBAN, "must have %d characters, as those of %s do", length, iban[:2])
	case Mod97(iban) != 1:
		return "", fault.New(InvalidIBAN, "has wrong check digits: one of its characters is mistyped")
	case iban[2:4] < "02" || iban[2:4] > "98":
		return "", fault.New(InvalidIBAN, "has check digits that are never issued")
	}
	return iban, nil
}

// Mod97 returns what ISO 7064 MOD 97-10 makes of an IBAN in its electronic form: 1 where its check digits are right.
// Every character must be a digit or a capital, and there must be at least four.
func Mod97(iban string) (rest int) {
	for i := range len(iban) {
		switch c := int(iban[(i+4)%len(iban)]); {
		case c <= '9':
			rest = (rest*10 + c - '0') % 97
		default:
			rest = (rest*100 + c - 'A' + 10) % 97
		}
	}
	return rest
}

// lengths are those of IBANs by country, as of the IBAN registry.
var lengths = map[string]int{
	"AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BI": 27, "BR": 29, "BY": 28,
	"CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DJ": 27, "DK": 18, "DO": 28, "EE": 20, "EG": 29, "ES": 24, "FI": 18,
	"FK": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "GT": 28, "HN": 28, "HR": 21, "HU": 28,
	"IE": 22, "IL": 23, "IQ": 23, "IS": 26, "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LC": 32, "LI": 21, "LT": 20,
	"LU": 20, "LV": 21, "LY": 25, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MN": 20, "MR": 27, "MT": 31, "MU": 30, "NI": 28,
	"NL": 18, "NO": 15, "OM": 23, "PK": 24, "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22, "RU": 33, "SA": 24,
	"SC": 31, "SD": 18, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "SO": 23, "ST": 25, "SV": 28, "TL": 23, "TN": 24, "TR": 26,
	"UA": 29, "VA": 22, "VG": 24, "XK": 20, "YE": 30,
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

func isAlphanumeric(s string) bool {
	for i := range len(s) {
		if (s[i] < '0' || s[i] > '9') && (s[i] < 'A' || s[i] > 'Z') {
			return false
		}
	}
	return true
}
