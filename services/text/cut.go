package text

import (
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"github.com/clipperhouse/uax29/v2/words"
	"github.com/tiktoken-go/tokenizer/codec"

	"freehold/services/fault"
)

// segments is what iterates over the segments of a text.
type segments interface {
	Next() bool
	Value() string
}

func cutWords(window string, end bool, token func(string, int) error) (int, error) {
	return cutSegments(words.FromString(window), end, token)
}

func cutCharacters(window string, end bool, token func(string, int) error) (int, error) {
	return cutSegments(graphemes.FromString(window), end, token)
}

// cutSegments keeps the last two segments back unless the text ends. What follows can make the last one longer, and can join
// the last two: "3" and "." are one with a digit after them (UAX 29, WB11 and WB12; WB6, WB7 and WB7b likewise). No rule looks
// further ahead.
func cutSegments(s segments, end bool, token func(string, int) error) (done int, err error) {
	var before, last string
	for s.Next() {
		if before != "" {
			if err := token(before, 0); err != nil {
				return done, err
			}
			done += len(before)
		}
		before, last = last, s.Value()
	}
	if !end {
		return done, nil
	}
	for _, text := range []string{before, last} {
		if text == "" {
			continue
		}
		if err := token(text, 0); err != nil {
			return done, err
		}
		done += len(text)
	}
	return done, nil
}

// The vocabularies, made when they are first asked for. Their codecs are only read after. Later versions of the library than
// 0.7 cut "\n \n" otherwise than OpenAI's own tokenizer; TestPublishedIDs has it.
var (
	cl100k = sync.OnceValue(codec.NewCl100kBase)
	o200k  = sync.OnceValue(codec.NewO200kBase)
)

func subwords(e Encoding) (cutter, error) {
	var vocabulary *codec.Codec
	switch e {
	case CL100K:
		vocabulary = cl100k()
	case O200K, "":
		vocabulary = o200k()
	default:
		return nil, fault.At(fault.Invalid, "encoding", "must be %s or %s", CL100K, O200K)
	}
	return func(window string, end bool, token func(string, int) error) (done int, err error) {
		if !end {
			window = window[:lastPiece(window)]
		}
		if err := checkPieces(window); err != nil {
			return 0, err
		}
		ids, texts, err := vocabulary.Encode(window)
		if err != nil {
			return 0, err
		}
		for i, id := range ids {
			if err := token(texts[i], int(id)); err != nil {
				return done, err
			}
			done += len(texts[i])
		}
		return done, nil
	}, nil
}

// maxPiece is how many bytes of letters, of spaces or of other characters may stand in a row in a text that is cut into subwords.
// Merging them takes the library a time that grows with the square of it: milliseconds at this, half a minute at 256 KiB.
const maxPiece = 4 << 10

// checkPieces returns the fault TokenTooLong for a text with a row longer than maxPiece. A piece of either vocabulary has one
// row of letters, with marks among them or without; or of other characters, likewise; or of spaces; and little else.
func checkPieces(s string) error {
	var letters, others, spaces int
	for i, r := range s {
		size := utf8.RuneLen(r)
		letter, mark, space, number := unicode.IsLetter(r), unicode.IsMark(r), unicode.IsSpace(r), unicode.IsNumber(r)
		letters, others, spaces = letters+size, others+size, spaces+size
		if !letter && !mark {
			letters = 0
		}
		if letter || space || number {
			others = 0
		}
		if !space {
			spaces = 0
		}
		if max(letters, others, spaces) > maxPiece {
			return fault.New(TokenTooLong, "more than %d bytes of one kind, such as letters, stand in a row: %q and what is before it", maxPiece, s[i:i+size])
		}
	}
	return nil
}

// lastPiece is the last place at which both vocabularies' patterns begin a piece whatever follows, or 0. Merges do not cross
// pieces, and the patterns do not look back, so a text may be cut there. It is behind
//   - a letter before what is no letter, no mark and no apostrophe: a piece that has a letter goes on with letters and, in
//     o200k, marks and a contraction such as 's;
//   - a number before what is none, and each third of a row of numbers: a piece with a number has one to three and nothing else.
func lastPiece(window string) int {
	next, size := utf8.DecodeLastRuneInString(window)
	row := unicode.IsNumber(next) // all from next on are numbers
	at := len(window) - size
	for at > 0 {
		r, size := utf8.DecodeLastRuneInString(window[:at])
		switch {
		case row && !unicode.IsNumber(r):
			if third := lastThird(window, at); third > at {
				return third
			}
			row = false
		case unicode.IsNumber(r) && !unicode.IsNumber(next):
			return at
		}
		if unicode.IsLetter(r) && !unicode.IsLetter(next) && !unicode.IsMark(next) && next != '\'' {
			return at
		}
		next, at = r, at-size
	}
	if row {
		return lastThird(window, 0)
	}
	return 0
}

// lastThird is the end of the last whole three code points from the given byte on.
func lastThird(window string, from int) int {
	at, n := from, 0
	for i := range window[from:] {
		if n%3 == 0 {
			at = from + i
		}
		n++
	}
	if n%3 == 0 {
		at = len(window)
	}
	return at
}
