package vault

import (
	"crypto/rand"
	"fmt"
	"math/big"
	"strings"

	"freehold/services/checkdigit"
	"freehold/services/fault"
)

// Format is what a token looks like.
type Format string

// The formats. All but UUID have the length of their value and in each place a character of the same class: a digit, a
// capital or a small letter; other characters stay.
const (
	UUID        Format = "uuid"         // RFC 9562, version 4: says nothing of the value
	Preserve    Format = "preserve"     // never a valid card number or IBAN where the value is one
	LuhnValid   Format = "luhn_valid"   // digits with a right check digit, and a first digit of 9, under which no scheme issues cards
	LuhnInvalid Format = "luhn_invalid" // digits with a wrong check digit
)

// Formats lists all formats.
func Formats() []Format { return []Format{UUID, Preserve, LuhnValid, LuhnInvalid} }

// MinDomain is how many tokens a format must be able to make of a value: of fewer, soon none would be free, and a made-up
// one would often be somebody's.
const MinDomain = 1_000_000

// shape is how tokens of one value are drawn.
type shape struct {
	format   Format
	template string // the value; "" for UUID
	free     []int  // the places that are drawn
	check    int    // for LuhnValid: the place that makes the sum right; -1 else
	card     bool   // a token is never a valid card number
	iban     bool   // nor a valid IBAN
}

// shape says how tokens of the value are drawn, or why none can be. Its faults name no part of the value.
func (f Format) shape(t Type, value string, keepLast4 bool) (shape, error) {
	s := shape{format: f, template: value, check: -1}
	switch f {
	case UUID:
		if keepLast4 {
			return s, fault.At(InvalidFormat, "keep_last4", "needs a format that keeps the form of the value")
		}
		return shape{format: UUID, check: -1}, nil
	case LuhnValid, LuhnInvalid:
		if !all(value, isDigit) {
			return s, fault.At(InvalidFormat, "format", "is for values that are digits only")
		}
	case Preserve:
		// What else there may be does not fit into a URL's path everywhere, and is of no class.
		if !all(value, func(c byte) bool { return isAlphanumeric(c) || strings.IndexByte(" -._@+", c) >= 0 }) {
			return s, fault.At(InvalidFormat, "format", "keeps the form of ASCII letters, digits and - . _ @ + only: use %q", UUID)
		}
	default:
		return s, fault.At(InvalidFormat, "format", "must be one of %q", Formats())
	}
	s.card, s.iban = t == Card && f != LuhnValid || f == LuhnInvalid, t == IBAN
	end := len(value)
	if keepLast4 {
		if end -= 4; end < 0 {
			end = 0
		}
	}
	size := big.NewInt(1)
	for i := range end {
		n := classOf(value[i]).n
		switch {
		case n == 0, f == LuhnValid && i == 0:
			continue
		case f == LuhnValid && i == end-1:
			s.check = i
			continue
		}
		s.free = append(s.free, i)
		size.Mul(size, big.NewInt(n))
	}
	if s.card || s.iban {
		size.Div(size, big.NewInt(2)) // fewer are refused
	}
	if size.Cmp(big.NewInt(MinDomain)) < 0 {
		return s, fault.At(DomainTooSmall, "format", "has fewer than a million tokens for a value of this form: use %q", UUID)
	}
	return s, nil
}

// draw makes a random token. It is never the value itself.
func (s shape) draw() (string, error) {
	if s.format == UUID {
		var b [16]byte
		rand.Read(b[:]) // never fails
		b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
		return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:]), nil
	}
	for {
		token := []byte(s.template)
		for _, i := range s.free {
			c := classOf(token[i])
			n, err := rand.Int(rand.Reader, big.NewInt(c.n))
			if err != nil {
				return "", fmt.Errorf("draw token: %w", err)
			}
			token[i] = c.first + byte(n.Int64())
		}
		if s.format == LuhnValid {
			token[0] = '9'
			// Each digit changes the sum to another one, doubled or not, so one of the ten is right.
			for token[s.check] = '0'; checkdigit.Luhn(string(token)) != 0; token[s.check]++ {
			}
		}
		text := string(token)
		if text == s.template || s.card && checkdigit.Luhn(text) == 0 || s.iban && checkdigit.Mod97(text) == 1 {
			continue
		}
		return text, nil
	}
}

// class is characters that stand for one another.
type class struct {
	first byte
	n     int64
}

func classOf(c byte) class {
	switch {
	case isDigit(c):
		return class{'0', 10}
	case isUpper(c):
		return class{'A', 26}
	case isLower(c):
		return class{'a', 26}
	}
	return class{}
}
