package distribution

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/shopspring/decimal"
)

// Holding is what a wallet held at the record block, in units of the token.
type Holding struct {
	Account common.Address
	Units   uint256.Int
}

// Claim is what is paid to a wallet, in smallest units of the currency. Index is its place in the list and in the leaf.
type Claim struct {
	Index   uint64
	Account common.Address
	Units   uint256.Int // what it was reckoned from
	Amount  uint256.Int
}

// ErrNobody is returned where no holding has units: there is nobody to be paid.
var ErrNobody = errors.New("nobody holds anything")

// Allocate divides total among holdings as the package's rule says. The claims are in the order of their index and add up to
// total. An error is ErrNobody, or says what holdings or total cannot be: a wallet twice or zero, a sum beyond 256 bits, a total of zero.
// holdings is not changed.
func Allocate(total *uint256.Int, holdings []Holding) ([]Claim, error) {
	if total.IsZero() {
		return nil, errors.New("the total is zero")
	}
	sorted := slices.Clone(holdings)
	slices.SortFunc(sorted, func(a, b Holding) int { return bytes.Compare(a.Account[:], b.Account[:]) })
	if len(sorted) > 0 && sorted[0].Account == (common.Address{}) {
		return nil, errors.New("the zero address cannot be paid")
	}
	var supply uint256.Int
	for i := range sorted {
		if i > 0 && sorted[i].Account == sorted[i-1].Account {
			return nil, fmt.Errorf("%s is there twice", sorted[i].Account)
		}
		if _, over := supply.AddOverflow(&supply, &sorted[i].Units); over {
			return nil, errors.New("the units add up to more than 256 bits")
		}
	}
	if supply.IsZero() {
		return nil, ErrNobody
	}
	claims := make([]Claim, len(sorted))
	rests := make([]rest, len(sorted))
	left := *total
	var product, whole uint256.Int
	for i := range sorted {
		h, c := &sorted[i], &claims[i]
		c.Account, c.Units = h.Account, h.Units
		// No overflow: units <= supply, so the quotient is at most total.
		c.Amount.MulDivOverflow(total, &h.Units, &supply)
		left.Sub(&left, &c.Amount)
		// The remainder is below supply, and so the same modulo 2^256, where these are taken.
		product.Mul(total, &h.Units)
		whole.Mul(&c.Amount, &supply)
		rests[i].of = i
		rests[i].size.Sub(&product, &whole)
	}
	// left*supply is the sum of the remainders, each below supply, and those that are zero add nothing: so there are more
	// than left of the others, and nobody without units comes before the end.
	slices.SortFunc(rests, func(a, b rest) int {
		if c := b.size.Cmp(&a.size); c != 0 {
			return c
		}
		return a.of - b.of // by address
	})
	one := uint256.NewInt(1)
	for i := range left.Uint64() {
		amount := &claims[rests[i].of].Amount
		amount.Add(amount, one)
	}
	claims = slices.DeleteFunc(claims, func(c Claim) bool { return c.Amount.IsZero() })
	for i := range claims {
		claims[i].Index = uint64(i)
	}
	return claims, nil
}

// rest is the remainder of one claim's division.
type rest struct {
	size uint256.Int
	of   int
}

// Sum is the amount as other packages count.
func (c *Claim) Sum() decimal.Decimal { return decimal.NewFromBigInt(c.Amount.ToBig(), 0) }
