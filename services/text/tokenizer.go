package text

import (
	"errors"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"freehold/services/fault"
)

// Kind is what a text is cut into.
type Kind string

// The kinds of tokens.
const (
	Word      Kind = "word"
	Subword   Kind = "subword"
	Character Kind = "character"
)

// Encoding is the vocabulary of subwords.
type Encoding string

// The encodings that are known.
const (
	CL100K Encoding = "cl100k_base"
	O200K  Encoding = "o200k_base"
)

// The faults of a text.
const (
	InvalidUTF8  fault.Code = "invalid_utf8"
	TokenTooLong fault.Code = "token_too_long"
)

const (
	firstWindow = 32 << 10  // bytes that are looked at together
	maxWindow   = 256 << 10 // the same, where the text gives no reason to cut sooner
)

// Position is a place in a text, as the number of bytes and of code points before it.
type Position struct{ Byte, CodePoint int64 }

// Token is a piece of a text.
type Token struct {
	Text       string // exactly the bytes of the piece; a subword may begin or end within a code point
	Start, End Position
	ID         int  // of a subword, in its vocabulary
	Word       bool // of a word: it has a letter or a digit, so it is neither space nor punctuation
}

// Counts is what a text has of each. A code point belongs to the token that has its first byte.
type Counts struct {
	Tokens     int64
	Words      int64 // of kind Word: the tokens that are one
	CodePoints int64
	Bytes      int64
}

// Tokenizer cuts texts. Safe for concurrent use.
type Tokenizer struct {
	kind Kind
	cut  cutter
}

// cutter calls token with each piece at the start of window that nothing which follows can change, and at the end of the text
// with all. It returns how many bytes these are.
type cutter func(window string, end bool, token func(text string, id int) error) (int, error)

// New makes a Tokenizer. The encoding is for subwords, O200K by default. The first of an encoding takes a tenth of a second and
// some megabytes, which are kept.
func New(kind Kind, encoding Encoding) (*Tokenizer, error) {
	if kind != Subword && encoding != "" {
		return nil, fault.At(fault.Invalid, "encoding", "is for kind subword alone")
	}
	switch kind {
	case Word:
		return &Tokenizer{kind, cutWords}, nil
	case Character:
		return &Tokenizer{kind, cutCharacters}, nil
	case Subword:
		cut, err := subwords(encoding)
		return &Tokenizer{kind, cut}, err
	}
	return nil, fault.At(fault.Invalid, "kind", "must be word, subword or character")
}

// Kind is what it cuts texts into.
func (t *Tokenizer) Kind() Kind { return t.kind }

// Tokens cuts a text at once.
func (t *Tokenizer) Tokens(s string) ([]Token, Counts, error) {
	var tokens []Token
	counts, err := t.Each(strings.NewReader(s), func(token Token) error {
		tokens = append(tokens, token)
		return nil
	})
	return tokens, counts, err
}

// Each reads a text to its end and calls f with each token in turn, with what it returns ending it. It keeps at most some
// megabytes of the text, however long that is. What comes of reading is returned as it is; the faults are InvalidUTF8, whose
// detail says at which byte, and TokenTooLong for a text that goes on for 256 KiB without a place to cut it, or for 4 KiB if it is
// for subwords, which no language's does. f has been given the tokens before the byte, and those long before such a place.
func (t *Tokenizer) Each(r io.Reader, f func(Token) error) (Counts, error) {
	var (
		counts Counts
		w      = window{reader: r, buffer: make([]byte, 0, firstWindow)}
	)
	emit := func(text string, id int) error {
		token := Token{Text: text, ID: id, Start: Position{counts.Bytes, counts.CodePoints}}
		counts.Tokens++
		counts.Bytes += int64(len(text))
		counts.CodePoints += int64(codePoints(text))
		if t.kind == Word && isWord(text) {
			token.Word = true
			counts.Words++
		}
		token.End = Position{counts.Bytes, counts.CodePoints}
		return f(token)
	}
	for {
		if err := w.fill(); err != nil {
			return counts, err
		}
		whole := w.valid // whole code points; what follows is the start of one, or no UTF-8
		done, err := t.cut(string(w.buffer[:whole]), w.ended, emit)
		if err != nil {
			return counts, err
		}
		w.drop(done)
		switch {
		case w.invalid && (done == whole || w.ended):
			return counts, w.fault(counts.Bytes)
		case w.ended:
			return counts, nil
		case done > 0:
		case len(w.buffer) >= maxWindow:
			return counts, fault.New(TokenTooLong, "the text cannot be cut within %d bytes after byte %d", maxWindow, counts.Bytes)
		default:
			w.grow()
		}
	}
}

// window is the part of a text that is looked at.
type window struct {
	reader  io.Reader
	buffer  []byte // its capacity is how much may be looked at
	valid   int    // how many bytes of it are whole code points
	invalid bool   // what follows those is no UTF-8
	ended   bool   // there is nothing after it, or nothing that counts
}

// fill reads until the buffer is full or the text has ended, and checks what was read.
func (w *window) fill() error {
	for len(w.buffer) < cap(w.buffer) && !w.ended {
		n, err := w.reader.Read(w.buffer[len(w.buffer):cap(w.buffer)])
		w.buffer = w.buffer[:len(w.buffer)+n]
		if errors.Is(err, io.EOF) {
			w.ended = true
		} else if err != nil {
			return err
		}
	}
	rest := w.buffer[w.valid:]
	if utf8.Valid(rest) {
		w.valid = len(w.buffer)
		return nil
	}
	for len(rest) > 0 {
		r, size := utf8.DecodeRune(rest)
		if r == utf8.RuneError && size == 1 {
			// What no byte can complete ends the text here: the tokens before it are those of a text that ends.
			if w.ended || utf8.FullRune(rest) {
				w.invalid, w.ended = true, true
			}
			break
		}
		rest = rest[size:]
		w.valid += size
	}
	return nil
}

// drop removes the first n bytes.
func (w *window) drop(n int) {
	w.buffer = w.buffer[:copy(w.buffer, w.buffer[n:])]
	w.valid -= n
}

func (w *window) grow() {
	larger := make([]byte, len(w.buffer), min(2*cap(w.buffer), maxWindow))
	copy(larger, w.buffer)
	w.buffer = larger
}

func (w *window) fault(at int64) error {
	return fault.New(InvalidUTF8, "the text is not UTF-8: byte %d, 0x%02x, begins no code point", at, w.buffer[0])
}

// Check returns the fault InvalidUTF8 for a text that is none, with the byte.
func Check(data []byte) error {
	if utf8.Valid(data) {
		return nil
	}
	at := 0
	for {
		r, size := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && size == 1 {
			return fault.New(InvalidUTF8, "the text is not UTF-8: byte %d, 0x%02x, begins no code point", at, data[at])
		}
		at += size
	}
}

// codePoints counts the code points that begin in s.
func codePoints(s string) int {
	n := 0
	for i := range len(s) {
		if s[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

func isWord(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return true
		}
	}
	return false
}
