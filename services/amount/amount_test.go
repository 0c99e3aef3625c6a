package amount_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"freehold/services/amount"
	"freehold/services/fault"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		text     string
		decimals int32
		units    string
		code     fault.Code
	}{
		{"1", 18, "1000000000000000000", ""},
		{"1.5", 6, "1500000", ""},
		{"1.50", 1, "15", ""},
		{"007", 0, "7", ""},
		{"0.000000000000000001", 18, "1", ""},
		{amount.MaxUnits.String(), 0, amount.MaxUnits.String(), ""},
		{"0", 18, "", amount.NotPositive},
		{"0.000", 18, "", amount.NotPositive},
		{"-1", 18, "", amount.NotPositive},
		{"-1.5", 18, "", amount.NotPositive},
		{"1.0000000000000000001", 18, "", amount.TooPrecise},
		{"0.5", 0, "", amount.TooPrecise},
		{amount.MaxUnits.Add(decimal.NewFromInt(1)).String(), 0, "", amount.TooLarge},
		{strings.Repeat("9", 5000), 18, "", amount.TooLarge},
		{"", 18, "", amount.Malformed},
		{".", 18, "", amount.Malformed},
		{".5", 18, "", amount.Malformed},
		{"5.", 18, "", amount.Malformed},
		{"1,000", 18, "", amount.Malformed},
		{"1e3", 18, "", amount.Malformed},
		{"1e999999", 18, "", amount.Malformed},
		{"+1", 18, "", amount.Malformed},
		{"--1", 18, "", amount.Malformed},
		{" 1", 18, "", amount.Malformed},
		{"0x10", 18, "", amount.Malformed},
		{"NaN", 18, "", amount.Malformed},
		{"١", 18, "", amount.Malformed},
	} {
		units, err := amount.ParsePositive(c.text, c.decimals)
		switch {
		case c.code != "" && !fault.Is(err, c.code):
			t.Errorf("ParsePositive(%.40q, %d): error %v, want code %s", c.text, c.decimals, err, c.code)
		case c.code == "" && (err != nil || units.String() != c.units):
			t.Errorf("ParsePositive(%.40q, %d) = %s, %v, want %s", c.text, c.decimals, units, err, c.units)
		}
	}
}

func TestFormatUndoesParse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		decimals := rapid.Int32Range(0, 36).Draw(t, "decimals")
		units := decimal.NewFromUint64(rapid.Uint64().Draw(t, "units"))
		back, err := amount.Parse(amount.Format(units, decimals), decimals)
		if err != nil || !back.Equal(units) {
			t.Fatalf("%s at %d decimals came back as %s, %v", units, decimals, back, err)
		}
	})
}
