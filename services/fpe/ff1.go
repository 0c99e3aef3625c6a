package fpe

import (
	"crypto/aes"
	"crypto/cipher"
	"encoding/binary"
	"fmt"
	"math"
	"math/bits"
	"sync"
)

// The bounds of FF1 as it is offered here. Appendix A of SP 800-38G wants a domain, radix^length, of at least a million:
// below that a table of all values is soon made. The longest input is ours: time grows with its square.
const (
	MinRadix  = 2
	MaxRadix  = 1 << 16
	MinDomain = 1_000_000
	MaxLength = 4096    // numerals
	MaxTweak  = 1 << 16 // bytes
)

const rounds = 10

// FF1 is the format-preserving mode FF1 of NIST SP 800-38G on AES: for each key and tweak a permutation of the strings of
// one length over one alphabet, whose characters are numerals from 0 to radix-1. It is safe for use by many goroutines.
type FF1 struct {
	block cipher.Block
	radix uint32
	group group
	pool  sync.Pool // *scratch
}

// NewFF1 returns FF1 for a key of 16, 24 or 32 bytes and a radix from MinRadix to MaxRadix.
func NewFF1(key []byte, radix int) (*FF1, error) {
	if radix < MinRadix || radix > MaxRadix {
		return nil, fmt.Errorf("fpe: radix %d is not from %d to %d", radix, MinRadix, MaxRadix)
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("fpe: %w", err)
	}
	return &FF1{
		block: block,
		radix: uint32(radix),
		group: groupOf(uint32(radix)),
		pool:  sync.Pool{New: func() any { return new(scratch) }},
	}, nil
}

// Encrypt replaces the numerals by their image under the key and the tweak (algorithm 7 of SP 800-38G). It fails, and
// changes nothing, where a numeral is not below the radix, or where there are so few of them, or so many, or so long a
// tweak, that this package does not offer it.
func (f *FF1) Encrypt(numerals []uint16, tweak []byte) error {
	return f.permute(numerals, tweak, false)
}

// Decrypt is the inverse of Encrypt (algorithm 8).
func (f *FF1) Decrypt(numerals []uint16, tweak []byte) error { return f.permute(numerals, tweak, true) }

func (f *FF1) permute(x []uint16, tweak []byte, inverse bool) error {
	if err := f.check(x, tweak); err != nil {
		return err
	}
	s := f.pool.Get().(*scratch)
	defer f.pool.Put(s)
	u := len(x) / 2
	left, right := x[:u], x[u:]
	// The standard swaps its halves after each of the ten rounds. Here they stay, and take turns in being changed.
	if modulus, ok := power(uint64(f.radix), len(right)); ok {
		f.start(s, len(x), (bits.Len64(modulus-1)+7)/8, tweak)
		f.narrow(s, left, right, modulus, inverse)
	} else {
		f.start(s, len(x), f.bytes(s, len(right)), tweak)
		f.wide(s, left, right, inverse)
	}
	clear(s.limbs)
	clear(s.q)
	clear(s.stream)
	return nil
}

func (f *FF1) check(x []uint16, tweak []byte) error {
	switch {
	case len(x) > MaxLength:
		return fmt.Errorf("fpe: %d numerals, more than %d", len(x), MaxLength)
	case len(tweak) > MaxTweak:
		return fmt.Errorf("fpe: a tweak of %d bytes, more than %d", len(tweak), MaxTweak)
	case len(x) < 2 || math.Pow(float64(f.radix), float64(len(x))) < MinDomain:
		return fmt.Errorf("fpe: %w: %d numerals of radix %d", ErrDomain, len(x), f.radix)
	}
	for i, n := range x {
		if uint32(n) >= f.radix {
			return fmt.Errorf("fpe: numeral %d is %d, not below the radix %d", i, n, f.radix)
		}
	}
	return nil
}

// scratch is what one call needs beside its input, kept for the next.
type scratch struct {
	prefix [aes.BlockSize]byte // the MAC of P and of those blocks of the tweak that no round changes
	mac    [aes.BlockSize]byte
	q      []byte // the rest of Q: the end of the tweak, zeros, the round, and a half as an integer of b bytes
	b      int
	stream []byte // S, d bytes, from as many whole blocks as that takes
	d      int
	limbs  []uint32
	// largest is the half of the largest integer. It tells nothing.
	largest []uint16
}

// start computes what all rounds share (steps 3 to 5), for n numerals and halves of b bytes.
func (f *FF1) start(s *scratch, n, b int, tweak []byte) {
	s.b, s.d = b, 4*((b+3)/4)+4
	s.prefix = [aes.BlockSize]byte{1, 2, 1, byte(f.radix >> 16), byte(f.radix >> 8), byte(f.radix), rounds, byte(n / 2)}
	binary.BigEndian.PutUint32(s.prefix[8:], uint32(n))
	binary.BigEndian.PutUint32(s.prefix[12:], uint32(len(tweak)))
	f.block.Encrypt(s.prefix[:], s.prefix[:])
	for len(tweak) >= aes.BlockSize {
		f.chain(&s.prefix, tweak[:aes.BlockSize])
		tweak = tweak[aes.BlockSize:]
	}
	s.q = resize(s.q, whole(len(tweak)+1+b))
	clear(s.q[copy(s.q, tweak):])
	s.stream = resize(s.stream, whole(s.d))
}

// round computes S, whose d bytes are the integer y, from the half that lies in the last b bytes of s.q (steps 6.i to 6.iii).
func (f *FF1) round(s *scratch, i int) {
	s.q[len(s.q)-s.b-1] = byte(i)
	s.mac = s.prefix
	for q := s.q; len(q) > 0; q = q[aes.BlockSize:] {
		f.chain(&s.mac, q[:aes.BlockSize])
	}
	copy(s.stream, s.mac[:])
	for j := 1; j*aes.BlockSize < s.d; j++ {
		block := s.stream[j*aes.BlockSize:][:aes.BlockSize]
		copy(block, s.mac[:])
		tail := block[aes.BlockSize-4:]
		binary.BigEndian.PutUint32(tail, binary.BigEndian.Uint32(tail)^uint32(j))
		f.block.Encrypt(block, block)
	}
}

// chain is one step of the CBC-MAC PRF (algorithm 6).
func (f *FF1) chain(mac *[aes.BlockSize]byte, block []byte) {
	lo := binary.NativeEndian.Uint64(mac[:8]) ^ binary.NativeEndian.Uint64(block[:8])
	hi := binary.NativeEndian.Uint64(mac[8:]) ^ binary.NativeEndian.Uint64(block[8:])
	binary.NativeEndian.PutUint64(mac[:8], lo)
	binary.NativeEndian.PutUint64(mac[8:], hi)
	f.block.Encrypt(mac[:], mac[:])
}

// turn returns the number of the k-th round to be computed, and whether it is the left half that it changes.
func turn(k int, inverse bool) (i int, left bool) {
	if inverse {
		k = rounds - 1 - k
	}
	return k, k%2 == 0
}

func whole(n int) int { return (n + aes.BlockSize - 1) / aes.BlockSize * aes.BlockSize }

func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}
