package indexer

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// entry is a log as a node gives it.
type entry struct {
	address   common.Address
	topics    [4]common.Hash
	topicsLen int
	data      []byte
	block     uint64
	blockHash common.Hash
	txHash    common.Hash
	index     uint64
	removed   bool
}

// scan reads the result of eth_getLogs. It is what a backfill spends its time on, so it walks the bytes once and makes no
// value that it does not keep. It wants what every node sends, hexadecimal without escapes, and ignores keys that it does
// not know: a node may add some, such as blockTimestamp.
func scan(src []byte) ([]entry, error) {
	s := scanner{src: src}
	entries, err := s.entries()
	if err != nil {
		return nil, err
	}
	if s.space(); s.pos != len(s.src) {
		return nil, fmt.Errorf("scan logs: byte %d: data after the list", s.pos)
	}
	return entries, nil
}

func (s *scanner) entries() ([]entry, error) {
	var entries []entry
	if err := s.list(func() error {
		entries = append(entries, entry{})
		return s.entry(&entries[len(entries)-1])
	}); err != nil {
		return nil, fmt.Errorf("scan logs: log %d, byte %d: %w", max(len(entries)-1, 0), s.pos, err)
	}
	return entries, nil
}

var (
	errEnd      = errors.New("it ends too early")
	errQuantity = errors.New("not a quantity of at most 64 bits")
	errBytes    = errors.New("not bytes in hexadecimal of the length that is due")
)

type scanner struct {
	src   []byte
	pos   int
	arena []byte // where the data of logs goes, many to an allocation
}

const (
	hasAddress = 1 << iota
	hasTopics
	hasData
	hasBlock
	hasBlockHash
	hasTxHash
	hasIndex
	hasAll = 1<<iota - 1
)

func (s *scanner) entry(e *entry) error {
	var seen int
	err := s.object(func(key []byte) error {
		switch string(key) {
		case "address":
			seen |= hasAddress
			return s.fixed(e.address[:])
		case "topics":
			seen |= hasTopics
			e.topicsLen = 0
			return s.list(func() error {
				if e.topicsLen == len(e.topics) {
					return errors.New("more than 4 topics")
				}
				e.topicsLen++
				return s.fixed(e.topics[e.topicsLen-1][:])
			})
		case "data":
			seen |= hasData
			return s.variable(&e.data)
		case "blockNumber":
			seen |= hasBlock
			return s.quantity(&e.block)
		case "blockHash":
			seen |= hasBlockHash
			return s.fixed(e.blockHash[:])
		case "transactionHash":
			seen |= hasTxHash
			return s.fixed(e.txHash[:])
		case "logIndex":
			seen |= hasIndex
			return s.quantity(&e.index)
		case "removed":
			return s.boolean(&e.removed)
		default:
			return s.skip()
		}
	})
	if err == nil && seen != hasAll {
		err = errors.New("a field is missing")
	}
	return err
}

func (s *scanner) space() {
	for s.pos < len(s.src) {
		switch s.src[s.pos] {
		case ' ', '\t', '\n', '\r':
			s.pos++
		default:
			return
		}
	}
}

// peek is the next byte that is not space, or 0 at the end.
func (s *scanner) peek() byte {
	if s.space(); s.pos < len(s.src) {
		return s.src[s.pos]
	}
	return 0
}

func (s *scanner) expect(c byte) error {
	switch got := s.peek(); got {
	case c:
		s.pos++
		return nil
	case 0:
		return errEnd
	default:
		return fmt.Errorf("%q where %q is due", got, c)
	}
}

// list calls f at the start of each element.
func (s *scanner) list(f func() error) error {
	return s.sequence('[', ']', f)
}

// object calls f at the start of each value, with its key.
func (s *scanner) object(f func(key []byte) error) error {
	return s.sequence('{', '}', func() error {
		key, err := s.text()
		if err != nil {
			return err
		}
		if err := s.expect(':'); err != nil {
			return err
		}
		return f(key)
	})
}

func (s *scanner) sequence(open, shut byte, f func() error) error {
	if err := s.expect(open); err != nil {
		return err
	}
	if s.peek() == shut {
		s.pos++
		return nil
	}
	for {
		if err := f(); err != nil {
			return err
		}
		if s.peek() == ',' {
			s.pos++
			continue
		}
		return s.expect(shut)
	}
}

// text is the inside of a string. One with escapes is refused: neither our keys nor hexadecimal have any.
func (s *scanner) text() ([]byte, error) {
	if err := s.expect('"'); err != nil {
		return nil, err
	}
	length := bytes.IndexByte(s.src[s.pos:], '"')
	if length < 0 {
		return nil, errEnd
	}
	text := s.src[s.pos : s.pos+length]
	if bytes.IndexByte(text, '\\') >= 0 {
		return nil, errors.New("a string with escapes")
	}
	s.pos += length + 1
	return text, nil
}

// digits is the inside of a string that starts with 0x, after that.
func (s *scanner) digits() ([]byte, error) {
	text, err := s.text()
	if err != nil {
		return nil, err
	}
	if len(text) < 2 || text[0] != '0' || text[1] != 'x' && text[1] != 'X' {
		return nil, errors.New("hexadecimal without 0x")
	}
	return text[2:], nil
}

func (s *scanner) fixed(into []byte) error {
	digits, err := s.digits()
	if err != nil {
		return err
	}
	if len(digits) != 2*len(into) {
		return errBytes
	}
	if _, err := hex.Decode(into, digits); err != nil {
		return errBytes
	}
	return nil
}

func (s *scanner) variable(into *[]byte) error {
	digits, err := s.digits()
	if err != nil {
		return err
	}
	n := len(digits) / 2
	if n > cap(s.arena)-len(s.arena) {
		s.arena = make([]byte, 0, max(n, 1<<14))
	}
	from := len(s.arena)
	s.arena = s.arena[:from+n]
	*into = s.arena[from : from+n : from+n]
	if _, err := hex.Decode(*into, digits); err != nil {
		return errBytes
	}
	return nil
}

func (s *scanner) quantity(into *uint64) error {
	digits, err := s.digits()
	if err != nil {
		return err
	}
	if len(digits) == 0 || len(digits) > 16 || len(digits) > 1 && digits[0] == '0' {
		return errQuantity
	}
	var n uint64
	for _, c := range digits {
		switch {
		case '0' <= c && c <= '9':
			n = n<<4 | uint64(c-'0')
		case 'a' <= c && c <= 'f':
			n = n<<4 | uint64(c-'a'+10)
		case 'A' <= c && c <= 'F':
			n = n<<4 | uint64(c-'A'+10)
		default:
			return errQuantity
		}
	}
	*into = n
	return nil
}

func (s *scanner) boolean(into *bool) error {
	s.space()
	switch rest := s.src[s.pos:]; {
	case bytes.HasPrefix(rest, []byte("true")):
		s.pos, *into = s.pos+4, true
	case bytes.HasPrefix(rest, []byte("false")):
		s.pos, *into = s.pos+5, false
	default:
		return errors.New("not true or false")
	}
	return nil
}

// skip passes over one value of any kind.
func (s *scanner) skip() error {
	depth := 0
	for {
		switch s.peek() {
		case 0:
			return errEnd
		case '{', '[':
			depth++
			s.pos++
		case '}', ']':
			depth--
			s.pos++
		case ',', ':':
			if depth == 0 {
				return errors.New("no value")
			}
			s.pos++
		case '"':
			if err := s.skipString(); err != nil {
				return err
			}
		default:
			for s.pos < len(s.src) && !bytes.ContainsRune([]byte(" \t\r\n,:{}[]\""), rune(s.src[s.pos])) {
				s.pos++
			}
		}
		if depth < 0 {
			return errors.New("no value")
		}
		if depth == 0 {
			return nil
		}
	}
}

func (s *scanner) skipString() error {
	for s.pos++; s.pos < len(s.src); s.pos++ {
		switch s.src[s.pos] {
		case '\\':
			s.pos++
		case '"':
			s.pos++
			return nil
		}
	}
	return errEnd
}
