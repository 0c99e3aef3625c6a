// Package amount converts between amounts, as people write them ("1.5"), and units, the integers that a chain counts
// (1500000 at 6 decimals). It owns no table.
package amount

import (
	"strings"

	"github.com/shopspring/decimal"

	"freehold/services/fault"
)

// The faults of an amount. Each is wrapped in fault.Within by whoever knows the field's name.
const (
	Malformed   fault.Code = "invalid_amount"
	TooPrecise  fault.Code = "amount_too_precise"
	NotPositive fault.Code = "amount_not_positive"
	TooLarge    fault.Code = "amount_too_large"
)

// MaxUnits is the most units that a token can have: the cap of the contracts, type(uint208).max.
var MaxUnits = decimal.NewFromInt(2).Pow(decimal.NewFromInt(208)).Sub(decimal.NewFromInt(1))

// maxDigits bounds the text: 2^208 has 63 digits, and a token at most 36 decimals.
const maxDigits = 100

// Parse reads a decimal amount, at most MaxUnits in units of 10^-decimals, zero included. Only digits and one point are
// taken: no sign, exponent, separator or space, so that a text has one meaning everywhere.
func Parse(s string, decimals int32) (units decimal.Decimal, err error) {
	whole, fraction, point := strings.Cut(s, ".")
	switch {
	case strings.HasPrefix(s, "-") && isDigits(strings.Replace(s[1:], ".", "", 1)):
		return decimal.Zero, fault.New(NotPositive, "must be greater than zero")
	case !isDigits(whole) || point && !isDigits(fraction):
		return decimal.Zero, fault.New(Malformed, `must be a decimal number as a string, such as "12.5"`)
	case len(s) > maxDigits:
		return decimal.Zero, fault.New(TooLarge, "must have at most %d characters", maxDigits)
	case int32(len(strings.TrimRight(fraction, "0"))) > decimals:
		return decimal.Zero, fault.New(TooPrecise, "must have at most %d decimals", decimals)
	}
	amount, err := decimal.NewFromString(s)
	if err != nil {
		return decimal.Zero, fault.New(Malformed, `must be a decimal number as a string, such as "12.5"`)
	}
	if units = amount.Shift(decimals).Truncate(0); units.GreaterThan(MaxUnits) {
		return decimal.Zero, fault.New(TooLarge, "must be at most %s", Format(MaxUnits, decimals))
	}
	return units, nil
}

// ParsePositive is Parse for amounts that must move something.
func ParsePositive(s string, decimals int32) (units decimal.Decimal, err error) {
	units, err = Parse(s, decimals)
	if err == nil && !units.IsPositive() {
		return units, fault.New(NotPositive, "must be greater than zero")
	}
	return units, err
}

// Format writes units as an amount, without trailing zeros.
func Format(units decimal.Decimal, decimals int32) string {
	return units.Shift(-decimals).String()
}

func isDigits(s string) bool {
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return false
		}
	}
	return s != ""
}
