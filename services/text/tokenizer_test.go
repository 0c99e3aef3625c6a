package text

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"freehold/services/fault"
)

// kinds are all tokenizers by name.
func kinds(t testing.TB) map[string]*Tokenizer {
	t.Helper()
	all := map[string]*Tokenizer{}
	for name, of := range map[string]struct {
		Kind
		Encoding
	}{"word": {Word, ""}, "character": {Character, ""}, "cl100k": {Subword, CL100K}, "o200k": {Subword, O200K}} {
		tokenizer, err := New(of.Kind, of.Encoding)
		if err != nil {
			t.Fatal(err)
		}
		all[name] = tokenizer
	}
	return all
}

// The ids are those of OpenAI's cookbook, of the tests of tiktoken and of its ports.
var published = []struct {
	encoding Encoding
	text     string
	ids      []int
}{
	{CL100K, "tiktoken is great!", []int{83, 1609, 5963, 374, 2294, 0}},
	{CL100K, "antidisestablishmentarianism", []int{519, 85342, 34500, 479, 8997, 2191}},
	{CL100K, "2 + 2 = 4", []int{17, 489, 220, 17, 284, 220, 19}},
	{CL100K, "お誕生日おめでとう", []int{33334, 45918, 243, 21990, 9080, 33334, 62004, 16556, 78699}},
	{CL100K, "hello world", []int{15339, 1917}},
	{CL100K, "hello   world", []int{15339, 256, 1917}},
	{CL100K, "'RE", []int{95253}},
	{CL100K, "supercalifragilistic", []int{13066, 3035, 278, 333, 4193, 321, 4633}},
	{CL100K, "We know what we are, but know not what we may be.", []int{1687, 1440, 1148, 584, 527, 11, 719, 1440, 539, 1148, 584, 1253, 387, 13}},
	{CL100K, "👍", []int{9468, 239, 235}},
	{CL100K, "today\n ", []int{31213, 198, 220}},
	{CL100K, "today\n \n", []int{31213, 27907}},
	{CL100K, "", nil},
	{O200K, "tiktoken is great!", []int{83, 8251, 2488, 382, 2212, 0}},
	{O200K, "antidisestablishmentarianism", []int{493, 129901, 376, 160388, 21203, 2367}},
	{O200K, "2 + 2 = 4", []int{17, 659, 220, 17, 314, 220, 19}},
	{O200K, "お誕生日おめでとう", []int{8930, 9697, 243, 128225, 8930, 17693, 4344, 48669}},
	{O200K, "hello world", []int{24912, 2375}},
	{O200K, "hello  world", []int{24912, 220, 2375}},
	{O200K, "'RE", []int{6, 1099}},
	{O200K, "supercalifragilistic", []int{17789, 5842, 366, 17764, 311, 6207}},
}

func TestPublishedIDs(t *testing.T) {
	t.Parallel()
	for _, c := range published {
		tokenizer, err := New(Subword, c.encoding)
		if err != nil {
			t.Fatal(err)
		}
		tokens, counts, err := tokenizer.Tokens(c.text)
		if err != nil {
			t.Fatal(err)
		}
		var ids []int
		for _, token := range tokens {
			ids = append(ids, token.ID)
		}
		if !slices.Equal(ids, c.ids) || counts.Tokens != int64(len(ids)) {
			t.Errorf("%s of %q: %v (%d), want %v", c.encoding, c.text, ids, counts.Tokens, c.ids)
		}
	}
}

func TestSegments(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		kind Kind
		text string
		want []string
	}{
		// The examples of UAX 29, sections 3 and 4.
		{Word, `The quick (“brown”) fox can’t jump 32.3 feet, right?`, []string{"The", " ", "quick", " ", "(", "“", "brown", "”", ")", " ", "fox", " ",
			"can’t", " ", "jump", " ", "32.3", " ", "feet", ",", " ", "right", "?"}},
		{Word, "84 Zimmer, 1.911,5 m²", []string{"84", " ", "Zimmer", ",", " ", "1.911,5", " ", "m", "²"}},
		{Word, "不動産 ホテル", []string{"不", "動", "産", " ", "ホテル"}},
		{Word, "שלום עולם", []string{"שלום", " ", "עולם"}},
		{Word, "👩‍👩‍👧‍👦!", []string{"👩‍👩‍👧‍👦", "!"}},
		{Character, "g̈", []string{"g̈"}},
		{Character, "각", []string{"각"}},
		{Character, "กำ", []string{"กำ"}},
		{Character, "षि", []string{"षि"}},
		{Character, "क्षि", []string{"क्षि"}},
		{Character, "👩‍👩‍👧‍👦🇦🇹🇩🇪\r\né", []string{"👩‍👩‍👧‍👦", "🇦🇹", "🇩🇪", "\r\n", "é"}},
	} {
		tokenizer, err := New(c.kind, "")
		if err != nil {
			t.Fatal(err)
		}
		tokens, _, err := tokenizer.Tokens(c.text)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, token := range tokens {
			got = append(got, token.Text)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s of %q (-want +got):\n%s", c.kind, c.text, diff)
		}
	}
}

func TestPositions(t *testing.T) {
	t.Parallel()
	all := kinds(t)
	tokens, counts, err := all["word"].Tokens("Hôtel 旅館!")
	if err != nil {
		t.Fatal(err)
	}
	want := []Token{
		{Text: "Hôtel", Start: Position{0, 0}, End: Position{6, 5}, Word: true},
		{Text: " ", Start: Position{6, 5}, End: Position{7, 6}},
		{Text: "旅", Start: Position{7, 6}, End: Position{10, 7}, Word: true},
		{Text: "館", Start: Position{10, 7}, End: Position{13, 8}, Word: true},
		{Text: "!", Start: Position{13, 8}, End: Position{14, 9}},
	}
	if diff := cmp.Diff(want, tokens); diff != "" || counts != (Counts{Tokens: 5, Words: 3, CodePoints: 9, Bytes: 14}) {
		t.Errorf("%+v (-want +got):\n%s", counts, diff)
	}

	// 誕 is two subwords of cl100k_base, of two bytes and of one.
	tokens, counts, err = all["cl100k"].Tokens("お誕")
	if err != nil {
		t.Fatal(err)
	}
	want = []Token{
		{Text: "お", ID: 33334, Start: Position{0, 0}, End: Position{3, 1}},
		{Text: "\xe8\xaa", ID: 45918, Start: Position{3, 1}, End: Position{5, 2}},
		{Text: "\x95", ID: 243, Start: Position{5, 2}, End: Position{6, 2}},
	}
	if diff := cmp.Diff(want, tokens); diff != "" || counts.CodePoints != 2 {
		t.Errorf("%+v (-want +got):\n%s", counts, diff)
	}
}

func TestInvalidUTF8(t *testing.T) {
	t.Parallel()
	for name, tokenizer := range kinds(t) {
		for _, c := range []struct {
			text string
			at   int
		}{
			{"\xff", 0},
			{"gold \xc3\x28", 5},
			{"gold\xe4\xb8", 4}, // the text ends within a code point
			{"\xed\xa0\x80", 0}, // half of a surrogate pair
			{"a\xc0\xaf", 1},    // a slash, written too long
			{strings.Repeat("ä ", 40_000) + "\x80", 120_000}, // beyond the first window
		} {
			_, _, err := tokenizer.Tokens(c.text)
			if want := fmt.Sprintf("byte %d,", c.at); !fault.Is(err, InvalidUTF8) || !strings.Contains(err.Error(), want) {
				t.Errorf("%s of %.20q: %v, want %s at %s", name, c.text, err, InvalidUTF8, want)
			}
			if err := Check([]byte(c.text)); !fault.Is(err, InvalidUTF8) || !strings.Contains(err.Error(), fmt.Sprintf("byte %d,", c.at)) {
				t.Errorf("Check of %.20q: %v", c.text, err)
			}
		}
	}
	// What was read before is told of all the same.
	var texts []string
	words := kinds(t)["word"]
	_, err := words.Each(strings.NewReader("solid gold\xff"), func(token Token) error {
		texts = append(texts, token.Text)
		return nil
	})
	if !slices.Equal(texts, []string{"solid", " ", "gold"}) || !fault.Is(err, InvalidUTF8) {
		t.Errorf("%q, %v", texts, err)
	}
}

// pieces are of scripts and shapes that cut each in another way.
var pieces = []string{
	"a", "Hotel", "can't", "don'T've", "'s", "''", "3.14", "1", "123456", "1234567890123", "_", "e\u0301", "ñ", "ſ", " ", "  ", "\t", "\r\n", "\n", "\u00a0", "\u2028",
	"不動産", "ホテル", "の", "กรุงเทพมหานคร", "नमस्ते", "क्षि", "שלום", "ג\"ח", "مرحبا", "각", "ᄀ", "ᅡ", "👩‍👩‍👧‍👦", "🇦🇹", "🇩", "👍🏽", "\u200d", "\u200f", "\ufeff", "\ufffd",
	".", ",", ":", "/", "!", "=====", "--", "½", "²", "٣٤٥", "<|endoftext|>", "\x00", "\U0010ffff", "ǅ", "ʰ", "\u0300\u0301",
}

func text(t *rapid.T) string {
	return strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 60).Draw(t, "pieces"), "")
}

// shortWindow makes windows small, so that short texts are cut in many places.
func (t *Tokenizer) inWindows(s string, size int, seed uint64) ([]Token, error) {
	var tokens []Token
	r := rand.New(rand.NewPCG(seed, 0))
	var counts Counts
	for len(s) > 0 {
		n := min(len(s), size+r.IntN(size))
		for {
			for n < len(s) && s[n]&0xC0 == 0x80 {
				n++
			}
			done, err := t.cut(s[:n], n == len(s), func(text string, id int) error {
				token := Token{Text: text, ID: id, Start: Position{counts.Bytes, counts.CodePoints}, Word: t.kind == Word && isWord(text)}
				counts.Bytes += int64(len(text))
				counts.CodePoints += int64(codePoints(text))
				token.End = Position{counts.Bytes, counts.CodePoints}
				tokens = append(tokens, token)
				return nil
			})
			if err != nil {
				return nil, err
			}
			if s = s[done:]; done > 0 || len(s) == 0 {
				break
			}
			n++
		}
	}
	return tokens, nil
}

// whole is what the libraries say of the text in one piece.
func (t *Tokenizer) whole(s string) (texts []string, ids []int, err error) {
	_, err = t.cut(s, true, func(text string, id int) error {
		texts, ids = append(texts, text), append(ids, id)
		return nil
	})
	return texts, ids, err
}

// check says what must be of every text.
func check(tokenizer *Tokenizer, s string, size int, seed uint64) error {
	tokens, counts, err := tokenizer.Tokens(s)
	if err != nil {
		return err
	}
	texts, ids, err := tokenizer.whole(s)
	if err != nil {
		return err
	}
	if len(texts) != len(tokens) || counts.Tokens != int64(len(tokens)) || counts.Bytes != int64(len(s)) || counts.CodePoints != int64(len([]rune(s))) {
		return fmt.Errorf("%d tokens, %+v, want %d", len(tokens), counts, len(texts))
	}
	at, joined := Position{}, strings.Builder{}
	for i, token := range tokens {
		if token.Text == "" || token.Text != texts[i] || token.ID != ids[i] || token.Start != at || token.Text != s[token.Start.Byte:token.End.Byte] {
			return fmt.Errorf("token %d is %+v, after %v; want %q %d", i, token, at, texts[i], ids[i])
		}
		if want := int64(len([]rune(s[:token.End.Byte]))); tokenizer.kind != Subword && token.End.CodePoint != want {
			return fmt.Errorf("token %d ends after %d code points, want %d", i, token.End.CodePoint, want)
		}
		at = token.End
		joined.WriteString(token.Text)
	}
	if joined.String() != s {
		return fmt.Errorf("put together: %q, want %q", joined.String(), s)
	}
	cut, err := tokenizer.inWindows(s, size, seed)
	if err != nil {
		return err
	}
	if diff := cmp.Diff(tokens, cut); diff != "" {
		return fmt.Errorf("%q in windows of %d (-whole +cut):\n%s", s, size, diff)
	}
	return nil
}

func TestCutAnywhere(t *testing.T) {
	t.Parallel()
	for name, tokenizer := range kinds(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, func(t *rapid.T) {
				if err := check(tokenizer, text(t), rapid.IntRange(1, 40).Draw(t, "size"), rapid.Uint64().Draw(t, "seed")); err != nil {
					t.Fatal(err)
				}
			})
		})
	}
}

func FuzzTokens(f *testing.F) {
	for i, p := range pieces {
		f.Add(p+pieces[(i*7)%len(pieces)]+p, uint8(i))
	}
	f.Add("\xff", uint8(1))
	all := kinds(f)
	f.Fuzz(func(t *testing.T, s string, size uint8) {
		if len(s) > maxPiece {
			return // it may be refused
		}
		for name, tokenizer := range all {
			err := Check([]byte(s))
			if _, _, e := tokenizer.Tokens(s); (e == nil) != (err == nil) || e != nil && e.Error() != err.Error() {
				t.Fatalf("%s: %v, and Check: %v", name, e, err)
			}
			if err == nil {
				err = check(tokenizer, s, 1+int(size), uint64(len(s)))
				if err != nil {
					t.Fatalf("%s: %v", name, err)
				}
			}
		}
	})
}

// Windows of the real size, arriving in bits and pieces.
func TestLongText(t *testing.T) {
	t.Parallel()
	for name, tokenizer := range kinds(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := rand.New(rand.NewPCG(7, 7))
			var b strings.Builder
			for b.Len() < 300_000 {
				b.WriteString(pieces[r.IntN(len(pieces))])
			}
			s := b.String()
			want, _, err := tokenizer.whole(s)
			if err != nil {
				t.Fatal(err)
			}
			for _, reader := range []io.Reader{strings.NewReader(s), iotest.HalfReader(strings.NewReader(s)), iotest.OneByteReader(iotest.DataErrReader(strings.NewReader(s)))} {
				var got []string
				counts, err := tokenizer.Each(reader, func(token Token) error {
					got = append(got, token.Text)
					return nil
				})
				if err != nil || counts.Bytes != int64(len(s)) {
					t.Fatal(counts, err)
				}
				if !slices.Equal(got, want) {
					t.Fatalf("%d tokens, want %d", len(got), len(want))
				}
			}
		})
	}
}

// endless repeats a text for ever and counts what was read.
type endless struct {
	text []byte
	read int
}

func (e *endless) Read(p []byte) (int, error) {
	n := 0
	for n < len(p) {
		n += copy(p[n:], e.text[(e.read+n)%len(e.text):])
	}
	e.read += n
	return n, nil
}

func TestBounded(t *testing.T) {
	t.Parallel()
	stop := errors.New("stop")
	for name, tokenizer := range kinds(t) {
		// No more is read than is needed for the tokens that are taken.
		e := &endless{text: []byte("Gold, 1 kg. ")}
		n := 0
		_, err := tokenizer.Each(e, func(Token) error {
			if n++; n == 1000 {
				return stop
			}
			return nil
		})
		if !errors.Is(err, stop) || e.read > firstWindow {
			t.Errorf("%s: %v after reading %d bytes", name, err, e.read)
		}
		// Text without a place to cut is refused, and digits are text with one.
		for text, ok := range map[string]bool{"a": name == "character", "=": name != "cl100k" && name != "o200k", "\u0301": false, "=1234567": true, "語": name == "word" || name == "character"} {
			e := &endless{text: []byte(text)}
			_, err := tokenizer.Each(io.LimitReader(e, 3*maxWindow), func(Token) error { return nil })
			if ok && err != nil || !ok && !fault.Is(err, TokenTooLong) {
				t.Errorf("%s of %q for ever: %v", name, text, err)
			}
			if !ok && e.read > maxWindow {
				t.Errorf("%s of %q for ever: refused after %d bytes", name, text, e.read)
			}
		}
		digits := io.LimitReader(&endless{text: []byte("1234567")}, 2*maxWindow)
		counts, err := tokenizer.Each(io.MultiReader(strings.NewReader(" "), digits), func(Token) error { return nil })
		if want := name == "word"; want != fault.Is(err, TokenTooLong) || !want && (err != nil || counts.Bytes != 2*maxWindow+1) {
			t.Errorf("%s of digits: %+v, %v", name, counts, err)
		}
		broken := errors.New("broken")
		if _, err := tokenizer.Each(io.MultiReader(bytes.NewReader([]byte("a b")), iotest.ErrReader(broken)), func(Token) error { return nil }); !errors.Is(err, broken) {
			t.Errorf("%s of a broken reader: %v", name, err)
		}
	}
}

// What would take the library long is refused, wherever it stands.
func TestLongPieces(t *testing.T) {
	t.Parallel()
	for _, e := range []Encoding{CL100K, O200K} {
		tokenizer, err := New(Subword, e)
		if err != nil {
			t.Fatal(err)
		}
		for _, piece := range []string{"ab", "=-", " ", "\n", "e\u0301", "=\u0301", "語"} {
			row := strings.Repeat(piece, maxPiece/len(piece))
			for text, ok := range map[string]bool{row: true, "1" + row + "1": true, row + piece: false, strings.Repeat("gold, ", 10_000) + row + piece + "1": false} {
				_, _, err := tokenizer.Tokens(text)
				if ok && err != nil || !ok && !fault.Is(err, TokenTooLong) {
					t.Errorf("%s of %q, %d bytes: %v", e, piece, len(text), err)
				}
			}
		}
	}
}

func TestUnknown(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		Kind
		Encoding
	}{{"", ""}, {"line", ""}, {Subword, "gpt2"}, {Word, CL100K}} {
		if _, err := New(c.Kind, c.Encoding); !fault.Is(err, fault.Invalid) {
			t.Errorf("%+v: %v", c, err)
		}
	}
}

// What reading as a stream, checking and counting cost beside the libraries, which are given the text in one piece.
func BenchmarkEach(b *testing.B) {
	s := strings.Repeat("The Grand Hôtel in Genève has 120 rooms; the 旅館 beside it has 8. Rent is paid out on 2026-01-31.\n", 1000)
	for name, tokenizer := range kinds(b) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			var ours, alone time.Duration
			for b.Loop() {
				start := time.Now()
				if _, err := tokenizer.Each(strings.NewReader(s), func(Token) error { return nil }); err != nil {
					b.Fatal(err)
				}
				ours += time.Since(start)
				start = time.Now()
				if _, err := tokenizer.cut(s, true, func(string, int) error { return nil }); err != nil {
					b.Fatal(err)
				}
				alone += time.Since(start)
			}
			b.ReportMetric(alone.Seconds()/ours.Seconds(), "of-library")
		})
	}
}
