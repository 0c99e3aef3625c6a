package fpe

import (
	"encoding/hex"
	"errors"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"crypto/aes"
	"crypto/cipher"
)

// The nine samples that NIST publishes for FF1 ("FF1samples", beside SP 800-38G).
func TestFF1Samples(t *testing.T) {
	t.Parallel()
	const key = "2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94"
	for _, sample := range []struct {
		keyBytes, radix     int
		tweak, plain, coded string
	}{
		{16, 10, "", "0123456789", "2433477484"},
		{16, 10, "39383736353433323130", "0123456789", "6124200773"},
		{16, 36, "3737373770717273373737", "0123456789abcdefghi", "a9tv40mll9kdu509eum"},
		{24, 10, "", "0123456789", "2830668132"},
		{24, 10, "39383736353433323130", "0123456789", "2496655549"},
		{24, 36, "3737373770717273373737", "0123456789abcdefghi", "xbj3kv35jrawxv32ysr"},
		{32, 10, "", "0123456789", "6657667009"},
		{32, 10, "39383736353433323130", "0123456789", "1001623463"},
		{32, 36, "3737373770717273373737", "0123456789abcdefghi", "xs8a0azh2avyalyzuwd"},
	} {
		f := newFF1(t, unhex(t, key)[:sample.keyBytes], sample.radix)
		x := read36(sample.plain)
		if err := f.Encrypt(x, unhex(t, sample.tweak)); err != nil || write36(x) != sample.coded {
			t.Errorf("Encrypt(%s) = %s, %v; want %s", sample.plain, write36(x), err, sample.coded)
		}
		if err := f.Decrypt(x, unhex(t, sample.tweak)); err != nil || write36(x) != sample.plain {
			t.Errorf("Decrypt(%s) = %s, %v; want %s", sample.coded, write36(x), err, sample.plain)
		}
	}
}

// The standard's text with big integers, step by step, is what both of our ways of computing must agree with.
func TestFF1AgreesWithTheStandardsText(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	lengths := map[int][]int{
		2: {20, 21, 62, 63, 125, 126, 127, 128, 130, 257}, 3: {13, 78, 79, 80, 81, 200}, 10: {6, 7, 16, 35, 36, 37, 38, 39, 40, 75, 300},
		26: {5, 26, 27, 28, 60}, 36: {4, 24, 25, 90}, 255: {3, 15, 16, 40}, 256: {3, 14, 15, 16, 17, 33, 64}, 65535: {2, 7, 8, 9, 50}, 65536: {2, 3, 6, 7, 8, 9, 10, 33},
	}
	for radix, ns := range lengths {
		for _, n := range ns {
			for _, tweakLen := range []int{0, 1, 7, 11, 12, 15, 16, 17, 40} {
				key, tweak := randomBytes(random, 32), randomBytes(random, tweakLen)
				f := newFF1(t, key, radix)
				plain := randomNumerals(random, n, radix)
				x := slices.Clone(plain)
				if err := f.Encrypt(x, tweak); err != nil {
					t.Fatal(err)
				}
				if want := textbook(key, radix, tweak, plain); !slices.Equal(x, want) {
					t.Fatalf("radix %d, %d numerals, %d bytes of tweak: Encrypt(%v) = %v, want %v", radix, n, tweakLen, plain, x, want)
				}
				if err := f.Decrypt(x, tweak); err != nil || !slices.Equal(x, plain) {
					t.Fatalf("radix %d, %d numerals: Decrypt gives %v, not %v: %v", radix, n, x, plain, err)
				}
			}
		}
	}
}

// Over a whole domain, no two values have one image.
func TestFF1IsABijection(t *testing.T) {
	t.Parallel()
	for radix, n := range map[int]int{10: 6, 2: 20, 100: 3, 1024: 2} {
		f := newFF1(t, make([]byte, 32), radix)
		modulus, _ := power(uint64(radix), n)
		seen := make([]bool, modulus)
		x := make([]uint16, n)
		fixed := 0
		for value := range modulus {
			f.numerals(x, value)
			if err := f.Encrypt(x, []byte("tweak")); err != nil {
				t.Fatal(err)
			}
			image := f.integer(x)
			if seen[image] {
				t.Fatalf("radix %d: two values have the image %d", radix, image)
			}
			seen[image] = true
			if image == value {
				fixed++
			}
		}
		if fixed > 20 { // of a random permutation one on average; more than 20 of them has a probability below 10^-19
			t.Errorf("radix %d: %d values are their own image", radix, fixed)
		}
	}
}

func TestFF1Refuses(t *testing.T) {
	t.Parallel()
	for _, radix := range []int{-1, 0, 1, 65537} {
		if _, err := NewFF1(make([]byte, 32), radix); err == nil {
			t.Errorf("radix %d is taken", radix)
		}
	}
	if _, err := NewFF1(make([]byte, 31), 10); err == nil {
		t.Error("a key of 31 bytes is taken")
	}
	f := newFF1(t, make([]byte, 32), 10)
	for n, domain := range map[int]error{0: ErrDomain, 1: ErrDomain, 5: ErrDomain, 6: nil, MaxLength: nil} {
		if err := f.Encrypt(make([]uint16, n), nil); !errors.Is(err, domain) {
			t.Errorf("%d digits: %v, want %v", n, err, domain)
		}
	}
	if err := newFF1(t, make([]byte, 32), 1000).Encrypt(make([]uint16, 2), nil); err != nil {
		t.Errorf("a domain of exactly a million: %v", err)
	}
	if err := newFF1(t, make([]byte, 32), 999).Encrypt(make([]uint16, 2), nil); !errors.Is(err, ErrDomain) {
		t.Errorf("a domain of 998,001: %v", err)
	}
	if err := f.Encrypt(make([]uint16, MaxLength+1), nil); err == nil {
		t.Error("more numerals than MaxLength are taken")
	}
	if err := f.Encrypt(make([]uint16, 16), make([]byte, MaxTweak+1)); err == nil {
		t.Error("a tweak longer than MaxTweak is taken")
	}
	x := []uint16{1, 2, 3, 4, 5, 10}
	if err := f.Encrypt(x, nil); err == nil || !slices.Equal(x, []uint16{1, 2, 3, 4, 5, 10}) {
		t.Errorf("a numeral beyond the radix: %v, and %v is left", err, x)
	}
}

// However long the input: once warm, a call allocates nothing.
func TestFF1Allocates(t *testing.T) {
	for radix, n := range map[int]int{10: 16, 36: 3000, 65536: 500} {
		f := newFF1(t, make([]byte, 32), radix)
		x, tweak := make([]uint16, n), make([]byte, 100)
		if allocations := testing.AllocsPerRun(100, func() {
			if f.Encrypt(x, tweak) != nil || f.Decrypt(x, tweak) != nil {
				t.Error("refused")
			}
		}); allocations > 0 {
			t.Errorf("radix %d, %d numerals: %v allocations", radix, n, allocations)
		}
	}
}

func FuzzFF1(f *testing.F) {
	f.Add([]byte("0123456789abcdef0123456789abcdef"), []byte("tweak"), uint16(10), []byte("0123456789012345"))
	f.Add(make([]byte, 32), []byte{}, uint16(2), make([]byte, 600))
	f.Add(make([]byte, 32), make([]byte, 33), uint16(65535), make([]byte, 40))
	f.Fuzz(func(t *testing.T, key, tweak []byte, radix uint16, input []byte) {
		ff1, err := NewFF1(key, int(radix)+1)
		if err != nil {
			return
		}
		x := make([]uint16, len(input)/2)
		for i := range x {
			x[i] = uint16((int(input[2*i])<<8 | int(input[2*i+1])) % (int(radix) + 1))
		}
		plain := slices.Clone(x)
		if err := ff1.Encrypt(x, tweak); err != nil {
			if !slices.Equal(x, plain) {
				t.Fatal("refused, and changed all the same")
			}
			return
		}
		if want := textbook(key, int(radix)+1, tweak, plain); !slices.Equal(x, want) {
			t.Fatalf("Encrypt(%v) = %v, want %v", plain, x, want)
		}
		if err := ff1.Decrypt(x, tweak); err != nil || !slices.Equal(x, plain) {
			t.Fatalf("Decrypt gives %v, not %v: %v", x, plain, err)
		}
	})
}

// The floor of FF1 is the cipher itself: ten rounds, a block each.
func BenchmarkFF1(b *testing.B) {
	key := make([]byte, 32)
	f, err := NewFF1(key, 10)
	if err != nil {
		b.Fatal(err)
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		b.Fatal(err)
	}
	x, tweak := make([]uint16, 16), []byte("cli_1|card|")
	perOp := map[string]float64{}
	b.Run("ten blocks of AES", func(b *testing.B) {
		var buffer [aes.BlockSize]byte
		for b.Loop() {
			tenBlocks(block, buffer[:])
		}
		perOp["aes"] = float64(b.Elapsed().Nanoseconds()) / float64(b.N)
	})
	b.Run("16 digits", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if err := f.Encrypt(x, tweak); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/perOp["aes"], "of-ten-blocks")
	})
}

func tenBlocks(block cipher.Block, buffer []byte) {
	for range rounds {
		block.Encrypt(buffer, buffer)
	}
}

// textbook is algorithm 7 of SP 800-38G, as it is written there.
func textbook(key []byte, radix int, tweak []byte, x []uint16) []uint16 {
	block, err := aes.NewCipher(key)
	if err != nil {
		panic(err)
	}
	r := big.NewInt(int64(radix))
	pow := func(m int) *big.Int { return new(big.Int).Exp(r, big.NewInt(int64(m)), nil) }
	num := func(x []uint16) *big.Int {
		n := new(big.Int)
		for _, d := range x {
			n.Add(n.Mul(n, r), big.NewInt(int64(d)))
		}
		return n
	}
	n, t := len(x), len(tweak)
	u := n / 2
	v := n - u
	a, b := slices.Clone(x[:u]), slices.Clone(x[u:])
	bLen := (new(big.Int).Sub(pow(v), big.NewInt(1)).BitLen() + 7) / 8
	d := 4*((bLen+3)/4) + 4
	p := []byte{1, 2, 1, byte(radix >> 16), byte(radix >> 8), byte(radix), 10, byte(u), byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n), byte(t >> 24), byte(t >> 16), byte(t >> 8), byte(t)}
	for i := range 10 {
		q := slices.Clone(tweak)
		for (len(q)+bLen+1)%16 != 0 {
			q = append(q, 0)
		}
		q = append(append(q, byte(i)), num(b).FillBytes(make([]byte, bLen))...)
		mac := make([]byte, 16)
		for in := append(slices.Clone(p), q...); len(in) > 0; in = in[16:] {
			for j := range mac {
				mac[j] ^= in[j]
			}
			block.Encrypt(mac, mac)
		}
		s := slices.Clone(mac)
		for j := int64(1); len(s) < d; j++ {
			next := big.NewInt(j).FillBytes(make([]byte, 16))
			for k := range next {
				next[k] ^= mac[k]
			}
			block.Encrypt(next, next)
			s = append(s, next...)
		}
		m := u
		if i%2 == 1 {
			m = v
		}
		c := new(big.Int).Add(num(a), new(big.Int).SetBytes(s[:d]))
		c.Mod(c, pow(m))
		digits := make([]uint16, m)
		for j := m - 1; j >= 0; j-- {
			var digit big.Int
			c.DivMod(c, r, &digit)
			digits[j] = uint16(digit.Int64())
		}
		a, b = b, digits
	}
	return append(a, b...)
}

func newFF1(t *testing.T, key []byte, radix int) *FF1 {
	t.Helper()
	f, err := NewFF1(key, radix)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

const digits36 = "0123456789abcdefghijklmnopqrstuvwxyz"

func read36(s string) (x []uint16) {
	for _, c := range s {
		x = append(x, uint16(strings.IndexRune(digits36, c)))
	}
	return x
}

func write36(x []uint16) string {
	var s strings.Builder
	for _, n := range x {
		s.WriteByte(digits36[n])
	}
	return s.String()
}

func unhex(t *testing.T, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func randomBytes(random *rand.Rand, n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(random.Uint32())
	}
	return b
}

// randomNumerals are random, or at either end, where carries run the longest.
func randomNumerals(random *rand.Rand, n, radix int) []uint16 {
	x := make([]uint16, n)
	kind := random.IntN(4)
	for i := range x {
		switch kind {
		case 0:
			x[i] = uint16(radix - 1)
		case 1:
		default:
			x[i] = uint16(random.IntN(radix))
		}
	}
	return x
}
