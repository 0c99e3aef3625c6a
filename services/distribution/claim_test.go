package distribution

import (
	"bytes"
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"pgregory.net/rapid"
)

func draw(t *rapid.T) (total *uint256.Int, holdings []Holding) {
	number := func(name string, most int) *rapid.Generator[uint256.Int] {
		return rapid.Custom(func(t *rapid.T) (n uint256.Int) {
			return *n.SetBytes(rapid.SliceOfN(rapid.Byte(), 0, most).Draw(t, name))
		})
	}
	// Few different units, so that there are equal remainders; and as many as a token can have, 208 bits.
	units := rapid.OneOf(rapid.Map(rapid.Uint64Range(0, 5), func(n uint64) uint256.Int { return *uint256.NewInt(n) }), number("units", 26))
	accounts := rapid.SliceOfNDistinct(rapid.Custom(func(t *rapid.T) common.Address {
		a := common.BytesToAddress(rapid.SliceOfN(rapid.Byte(), 0, 19).Draw(t, "account"))
		a[0] = 1
		return a
	}), 1, 40, rapid.ID).Draw(t, "accounts")
	for _, a := range accounts {
		holdings = append(holdings, Holding{a, units.Draw(t, "units")})
	}
	n := number("total", rapid.SampledFrom([]int{1, 8, 32}).Draw(t, "size")).Draw(t, "total")
	if n.IsZero() {
		n.SetOne()
	}
	return &n, holdings
}

func TestAllocateFollowsTheRule(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		total, holdings := draw(t)
		claims, err := Allocate(total, holdings)
		supply := new(big.Int)
		held := map[common.Address]*big.Int{}
		for _, h := range holdings {
			held[h.Account] = h.Units.ToBig()
			supply.Add(supply, h.Units.ToBig())
		}
		if supply.Sign() == 0 {
			if !errors.Is(err, ErrNobody) {
				t.Fatalf("nobody holds anything: %v", err)
			}
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		sum, paid := new(big.Int), map[common.Address]*big.Int{}
		for i, c := range claims {
			if c.Index != uint64(i) || i > 0 && bytes.Compare(claims[i-1].Account[:], c.Account[:]) >= 0 {
				t.Fatalf("claim %d has index %d, or is not in the order of addresses", i, c.Index)
			}
			if c.Amount.IsZero() || c.Units.IsZero() {
				t.Fatalf("claim of nothing: %v", c)
			}
			sum.Add(sum, c.Amount.ToBig())
			paid[c.Account] = c.Amount.ToBig()
		}
		if sum.Cmp(total.ToBig()) != 0 {
			t.Fatalf("the claims add up to %s of %s", sum, total)
		}
		// The rule by fractions, as the documentation words it: the slow way.
		type due struct {
			account common.Address
			whole   *big.Int
			part    *big.Rat
		}
		var list []due
		left := total.ToBig()
		for a, u := range held {
			exact := new(big.Rat).SetFrac(new(big.Int).Mul(total.ToBig(), u), supply)
			whole := new(big.Int).Quo(exact.Num(), exact.Denom())
			list = append(list, due{a, whole, exact.Sub(exact, new(big.Rat).SetInt(whole))})
			left.Sub(left, whole)
		}
		slices.SortFunc(list, func(a, b due) int {
			if c := b.part.Cmp(a.part); c != 0 {
				return c
			}
			return bytes.Compare(a.account[:], b.account[:])
		})
		for i, d := range list {
			want := d.whole
			if int64(i) < left.Int64() {
				want = new(big.Int).Add(want, common.Big1)
			}
			if got := paid[d.account]; want.Sign() == 0 && got != nil || want.Sign() > 0 && (got == nil || got.Cmp(want) != 0) {
				t.Fatalf("%s gets %v, want %s", d.account, got, want)
			}
		}
		for a, u := range held {
			for b, v := range held {
				if u.Cmp(v) > 0 && orZero(paid[a]).Cmp(orZero(paid[b])) < 0 {
					t.Fatalf("%s holds more than %s and gets less", a, b)
				}
			}
		}
		again, err := Allocate(total, rapid.Permutation(holdings).Draw(t, "order"))
		if err != nil || !slices.Equal(again, claims) {
			t.Fatalf("another order gives other claims: %v", err)
		}
	})
}

func orZero(n *big.Int) *big.Int {
	if n == nil {
		return new(big.Int)
	}
	return n
}

func TestAllocateRefuses(t *testing.T) {
	t.Parallel()
	one, most := *uint256.NewInt(1), *new(uint256.Int).SetAllOne()
	a, b := common.HexToAddress("0x0a"), common.HexToAddress("0x0b")
	for name, c := range map[string]struct {
		total    uint256.Int
		holdings []Holding
	}{
		"a total of zero":          {uint256.Int{}, []Holding{{a, one}}},
		"an account twice":         {one, []Holding{{a, one}, {b, one}, {a, one}}},
		"more units than 256 bits": {one, []Holding{{a, most}, {b, one}}},
		"the zero address":         {one, []Holding{{common.Address{}, one}}},
		"no holder":                {one, nil},
	} {
		if claims, err := Allocate(&c.total, c.holdings); err == nil {
			t.Errorf("%s: %v", name, claims)
		}
	}
}
