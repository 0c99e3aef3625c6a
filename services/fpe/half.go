package fpe

import (
	"encoding/binary"
	"math"
	"math/bits"
)

// narrow does the rounds where a half is an integer below 2^63, as it is for all numbers that people write: up to 36
// decimal digits. The modulus is that of the right half, which is as long as the left one or longer by one.
func (f *FF1) narrow(s *scratch, left, right []uint16, modulus uint64, inverse bool) {
	a, b := f.integer(left), f.integer(right)
	modulusA := modulus
	if len(left) < len(right) {
		modulusA /= uint64(f.radix)
	}
	for k := range rounds {
		if i, isLeft := turn(k, inverse); isLeft {
			a = add(a, f.narrowRound(s, i, b, modulusA), modulusA, inverse)
		} else {
			b = add(b, f.narrowRound(s, i, a, modulus), modulus, inverse)
		}
	}
	f.numerals(left, a)
	f.numerals(right, b)
}

// narrowRound returns y modulo the modulus. y has 64 or 96 bits, since b is at most 8.
func (f *FF1) narrowRound(s *scratch, i int, half, modulus uint64) uint64 {
	q := s.q[len(s.q)-s.b:]
	for j := s.b - 1; j >= 0; j-- {
		q[j] = byte(half)
		half >>= 8
	}
	f.round(s, i)
	if s.d == 8 {
		return binary.BigEndian.Uint64(s.stream) % modulus
	}
	hi := uint64(binary.BigEndian.Uint32(s.stream))
	return bits.Rem64(hi, binary.BigEndian.Uint64(s.stream[4:]), modulus)
}

// add returns x + y modulo the modulus, or x - y. Both are below it, and it is below 2^63.
func add(x, y, modulus uint64, minus bool) uint64 {
	if minus {
		y = modulus - y
	}
	if x += y; x >= modulus {
		x -= modulus
	}
	return x
}

// integer is NUM of the standard: numerals, the first the most significant.
func (f *FF1) integer(x []uint16) (n uint64) {
	for _, numeral := range x {
		n = n*uint64(f.radix) + uint64(numeral)
	}
	return n
}

// numerals is STR of the standard, into x.
func (f *FF1) numerals(x []uint16, n uint64) {
	for i := len(x) - 1; i >= 0; i-- {
		x[i] = uint16(n % uint64(f.radix))
		n /= uint64(f.radix)
	}
}

// power returns radix^n where that is below 2^63.
func power(radix uint64, n int) (uint64, bool) {
	p := uint64(1)
	for range n {
		hi, lo := bits.Mul64(p, radix)
		if hi != 0 || lo >= 1<<63 {
			return 0, false
		}
		p = lo
	}
	return p, true
}

// wide does the rounds for halves of any length: they stay numerals, and y is brought to numerals too, of which only as
// many as the half has are computed. Adding those digit by digit and dropping the last carry is addition modulo radix^m.
func (f *FF1) wide(s *scratch, left, right []uint16, inverse bool) {
	for k := range rounds {
		i, isLeft := turn(k, inverse)
		target, source := left, right
		if !isLeft {
			target, source = right, left
		}
		f.load(s, source)
		q := s.q[len(s.q)-s.b:]
		for j := range q {
			place := s.b - 1 - j
			q[j] = byte(s.limbs[place/4] >> (place % 4 * 8))
		}
		f.round(s, i)
		s.limbs = resize(s.limbs, s.d/4)
		for j := range s.limbs {
			s.limbs[j] = binary.BigEndian.Uint32(s.stream[s.d-4*j-4:])
		}
		f.addLimbs(s.limbs, target, inverse)
	}
}

// group is the most numerals whose integer fits a limb, and radix to that power.
type group struct {
	numerals int
	power    uint64
}

func groupOf(radix uint32) group {
	g := group{0, 1}
	for g.power*uint64(radix) <= math.MaxUint32+1 {
		g = group{g.numerals + 1, g.power * uint64(radix)}
	}
	return g
}

// load sets s.limbs, the least significant first, to the integer of x, with zeros up to as many as b bytes take.
func (f *FF1) load(s *scratch, x []uint16) {
	s.limbs = resize(s.limbs, len(x)/f.group.numerals+2)
	clear(s.limbs)
	used := 0
	first := len(x) % f.group.numerals
	if first > 0 {
		s.limbs[0], used = uint32(f.integer(x[:first])), 1
	}
	for x = x[first:]; len(x) > 0; x = x[f.group.numerals:] {
		carry := f.integer(x[:f.group.numerals])
		for j, limb := range s.limbs[:used] {
			carry += uint64(limb) * f.group.power // at most (2^32-1)·2^32 + 2^32-1, which is 2^64-1
			s.limbs[j] = uint32(carry)
			carry >>= 32
		}
		if carry > 0 {
			s.limbs[used] = uint32(carry)
			used++
		}
	}
}

// bytes returns how many bytes the largest integer of m numerals takes, b of the standard's step 3.
func (f *FF1) bytes(s *scratch, m int) int {
	s.largest = resize(s.largest, m)
	for i := range s.largest {
		s.largest[i] = uint16(f.radix - 1)
	}
	f.load(s, s.largest)
	for j := len(s.limbs) - 1; ; j-- {
		if s.limbs[j] != 0 {
			return 4*j + (bits.Len32(s.limbs[j])+7)/8
		}
	}
}

// addLimbs adds y to the numerals modulo radix^len(x), or subtracts it. It uses up y.
func (f *FF1) addLimbs(y []uint32, x []uint16, minus bool) {
	carry := uint32(0)
	for end := len(x); end > 0; {
		digits := uint32(0)
		if f.group.power > math.MaxUint32 {
			// The radix is a power of two whose group is the limb itself.
			if len(y) > 0 {
				digits, y = y[0], y[1:]
			}
		} else {
			rest := uint64(0)
			for j := len(y) - 1; j >= 0; j-- {
				rest = rest<<32 | uint64(y[j])
				y[j] = uint32(rest / f.group.power)
				rest %= f.group.power
			}
			digits = uint32(rest)
			for len(y) > 0 && y[len(y)-1] == 0 {
				y = y[:len(y)-1]
			}
		}
		for range min(f.group.numerals, end) {
			end--
			digit := digits % f.radix
			digits /= f.radix
			sum := uint32(x[end])
			if minus {
				if sum -= digit + carry; int32(sum) < 0 {
					sum += f.radix
					carry = 1
				} else {
					carry = 0
				}
			} else {
				if sum += digit + carry; sum >= f.radix {
					sum -= f.radix
					carry = 1
				} else {
					carry = 0
				}
			}
			x[end] = uint16(sum)
		}
	}
}
