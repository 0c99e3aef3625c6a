package distribution

import (
	"bufio"
	"crypto/sha256"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// Dataset is a list of claims with all that they follow from. Written out it is the text that is published, and whose
// SHA-256 the contract keeps as datasetHash: so whoever has the text can check both, with tools of their own.
type Dataset struct {
	ChainID         int64
	Token, Currency common.Address
	RecordBlock     uint64
	RecordBlockHash common.Hash
	Total           uint256.Int // smallest units of the currency
	Claims          []Claim
}

// WriteTo writes the dataset as text, of which each line ends with a line feed: a comment that names where it is from, the
// names of the columns, and a row for each claim in the order of their index. Addresses are lower case, numbers decimal.
//
//	# freehold distribution, version 1: chain 1, token 0x..., block 19000000 0x..., currency 0x..., total 1000000
//	index,account,units,amount
//	0,0x...,250,2500
func (d *Dataset) WriteTo(w io.Writer) (int64, error) {
	b := bufio.NewWriterSize(w, 1<<16)
	n, err := b.Write(d.head())
	for i := range d.Claims {
		if err != nil {
			break
		}
		var m int
		m, err = b.Write(d.Claims[i].line())
		n += m
	}
	if err == nil {
		err = b.Flush()
	}
	if err != nil {
		return int64(n), fmt.Errorf("write dataset: %w", err)
	}
	return int64(n), nil
}

func (d *Dataset) head() []byte {
	return fmt.Appendf(nil, "# freehold distribution, version 1: chain %d, token %#x, block %d %#x, currency %#x, total %s\nindex,account,units,amount\n",
		d.ChainID, d.Token[:], d.RecordBlock, d.RecordBlockHash[:], d.Currency[:], d.Total.Dec())
}

func (c *Claim) line() []byte {
	return fmt.Appendf(nil, "%d,%#x,%s,%s\n", c.Index, c.Account[:], c.Units.Dec(), c.Amount.Dec())
}

// Hash is the SHA-256 (FIPS 180-4) of the text.
func (d *Dataset) Hash() common.Hash {
	h := sha256.New()
	if _, err := d.WriteTo(h); err != nil {
		panic(err) // a hash takes everything
	}
	return common.Hash(h.Sum(nil))
}
