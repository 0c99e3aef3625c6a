package indexer

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"

	"github.com/holiman/uint256"
	"github.com/jackc/pgx/v5"
)

// copied is the rows of a COPY in PostgreSQL's binary format (its manual, COPY, File Formats). A backfill writes most of
// its bytes here, so a value goes from its array to the wire without another one in between.
type copied struct {
	src  []byte
	rows int
}

// row begins a row of so many columns; each is then written once, in the order of the table's.
func (c *copied) row(columns int) {
	if c.rows == 0 {
		c.src = append(c.src[:0], "PGCOPY\n\377\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00"...)
	}
	c.rows++
	c.src = binary.BigEndian.AppendUint16(c.src, uint16(columns))
}

func (c *copied) int4(n int32) {
	c.src = binary.BigEndian.AppendUint32(c.src, 4)
	c.src = binary.BigEndian.AppendUint32(c.src, uint32(n))
}

func (c *copied) int8(n int64) {
	c.src = binary.BigEndian.AppendUint32(c.src, 8)
	c.src = binary.BigEndian.AppendUint64(c.src, uint64(n))
}

// time writes a time in unix seconds, which timestamptz has in microseconds since 2000.
func (c *copied) time(unix int64) {
	const epoch = 946_684_800 // 2000-01-01T00:00:00Z
	c.int8((unix - epoch) * 1_000_000)
}

func (c *copied) bytea(b []byte) {
	c.src = binary.BigEndian.AppendUint32(c.src, uint32(len(b)))
	c.src = append(c.src, b...)
}

// numeric writes an integer as numeric_send does: the number of digits, the weight of the first, sign, scale, and then
// the digits, which are to the base of 10,000.
func (c *copied) numeric(n *uint256.Int) {
	var digits [20]uint16 // 78 decimal places, from the end
	first := len(digits)
	rest := *n
	for !rest.IsUint64() {
		var low uint256.Int
		rest.DivMod(&rest, tenTo16, &low)
		for part, i := low.Uint64(), 0; i < 4; i++ {
			first--
			digits[first] = uint16(part % 10_000)
			part /= 10_000
		}
	}
	for part := rest.Uint64(); part > 0; part /= 10_000 {
		first--
		digits[first] = uint16(part % 10_000)
	}
	// Zeros at either end are not part of a numeric.
	for first < len(digits) && digits[first] == 0 {
		first++
	}
	weight, end := len(digits)-first-1, len(digits)
	for end > first && digits[end-1] == 0 {
		end--
	}
	count := end - first
	c.src = binary.BigEndian.AppendUint32(c.src, uint32(8+2*count))
	c.src = binary.BigEndian.AppendUint16(c.src, uint16(count))
	c.src = binary.BigEndian.AppendUint16(c.src, uint16(max(weight, 0)))
	c.src = append(c.src, 0, 0, 0, 0)
	for _, d := range digits[first:end] {
		c.src = binary.BigEndian.AppendUint16(c.src, d)
	}
}

var tenTo16 = uint256.NewInt(1e16)

// into sends the rows, if there are any, to a table, given with its columns.
func (c *copied) into(ctx context.Context, tx pgx.Tx, table string) error {
	if c.rows == 0 {
		return nil
	}
	c.src = append(c.src, 0xff, 0xff)
	if _, err := tx.Conn().PgConn().CopyFrom(ctx, bytes.NewReader(c.src), "copy "+table+" from stdin binary"); err != nil {
		return fmt.Errorf("copy into %s: %w", table, err)
	}
	return nil
}
