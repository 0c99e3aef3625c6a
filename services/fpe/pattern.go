package fpe

import (
	"errors"
	"math/big"
)

// The classes of ASCII characters that encryption keeps; anything else stays as it is.
type characters struct {
	first byte
	count int64
}

var (
	digit   = &characters{'0', 10}
	capital = &characters{'A', 26}
	small   = &characters{'a', 26}
)

func class(c rune) *characters {
	switch {
	case c >= '0' && c <= '9':
		return digit
	case c >= 'A' && c <= 'Z':
		return capital
	case c >= 'a' && c <= 'z':
		return small
	}
	return nil
}

// permutePattern encrypts or decrypts a text, each character within its class. Texts of one pattern of classes are
// numbered from 0 to N-1, and the number is encrypted as bits. A number of as many bits as N-1 can be N or more; then it
// is encrypted again until it is not ("cycle walking"), which keeps this a permutation and takes less than two turns on
// average, since N is more than half of what the bits can say.
func permutePattern(binary *FF1, text string, tweak []byte, inverse bool) (string, error) {
	size, number := big.NewInt(1), new(big.Int)
	for _, c := range text {
		if k := class(c); k != nil {
			size.Mul(size, big.NewInt(k.count))
			number.Mul(number, big.NewInt(k.count))
			number.Add(number, big.NewInt(int64(byte(c)-k.first)))
		}
	}
	if size.Cmp(big.NewInt(MinDomain)) < 0 {
		return "", ErrDomain
	}
	bits := make([]uint16, new(big.Int).Sub(size, big.NewInt(1)).BitLen())
	if len(bits) > MaxLength {
		return "", errors.New("fpe: the text is too long")
	}
	for walk := true; walk; walk = number.Cmp(size) >= 0 {
		for i := range bits {
			bits[i] = uint16(number.Bit(len(bits) - 1 - i))
		}
		if err := binary.permute(bits, tweak, inverse); err != nil {
			return "", err
		}
		number.SetInt64(0)
		for i, bit := range bits {
			number.SetBit(number, len(bits)-1-i, uint(bit))
		}
	}
	out := []byte(text)
	var d big.Int
	for i := len(out) - 1; i >= 0; i-- {
		if k := class(rune(out[i])); k != nil {
			number.DivMod(number, big.NewInt(k.count), &d)
			out[i] = k.first + byte(d.Int64())
		}
	}
	return string(out), nil
}
