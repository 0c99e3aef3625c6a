package main

import (
	"fmt"
	"math/big"

	"github.com/shopspring/decimal"
)

// gwei is a flag: a price of gas, written in gwei and kept in wei. The zero value says that none was given.
type gwei struct{ wei *big.Int }

// Set reads a positive decimal of at most nine decimals.
func (g *gwei) Set(text string) error {
	d, err := decimal.NewFromString(text)
	if err != nil || len(text) > 40 || d.Exponent() > 9 {
		return fmt.Errorf("%q is no number from 0.000000001 to 1000000000", text)
	}
	wei := d.Shift(9)
	switch {
	case !wei.IsInteger():
		return fmt.Errorf("%q has more than nine decimals", text)
	case !wei.IsPositive() || wei.GreaterThan(decimal.New(1, 18)):
		return fmt.Errorf("%q is not above 0 and at most 1000000000", text)
	}
	g.wei = wei.BigInt()
	return nil
}

func (g *gwei) String() string {
	if g.wei == nil {
		return ""
	}
	return decimal.NewFromBigInt(g.wei, -9).String()
}

// Type is what --help calls the value.
func (g *gwei) Type() string { return "gwei" }
