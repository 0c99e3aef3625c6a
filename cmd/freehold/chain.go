package main

import (
	"cmp"
	"errors"
	"math/big"

	"github.com/spf13/pflag"

	"freehold/services/txmgr"
)

// chainConfig is what an operator may set about fees and finality. Zero values mean the defaults that the flags tell.
type chainConfig struct {
	maxFee, minTip            gwei
	safeDepth, finalizedDepth uint64
}

func (c *chainConfig) flags(f *pflag.FlagSet) {
	f.Var(&c.maxFee, "max-fee", "price per unit of gas that no transaction offers more than (default 500)")
	f.Var(&c.minTip, "min-tip", "least tip per unit of gas; on a chain without base fees the least price (default 0.001)")
	f.Uint64Var(&c.safeDepth, "safe-depth", 0, "blocks behind the head that are safe, if the node does not say (default 32)")
	f.Uint64Var(&c.finalizedDepth, "finalized-depth", 0, "blocks behind the head that are final, if the node does not say (default 64)")
}

// check says what cannot be meant.
func (c *chainConfig) check() error {
	maxFee := cmp.Or(c.maxFee.wei, big.NewInt(txmgr.DefaultMaxFeeCap))
	switch {
	case c.minTip.wei != nil && c.minTip.wei.Cmp(maxFee) > 0:
		return usageError{errors.New("--min-tip is above --max-fee")}
	case cmp.Or(c.safeDepth, 32) > cmp.Or(c.finalizedDepth, 64):
		return usageError{errors.New("--safe-depth is above --finalized-depth: what is final is safe")}
	}
	return nil
}
