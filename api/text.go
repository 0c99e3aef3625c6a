package api

import (
	"context"
	"strings"
	"unicode/utf8"

	"freehold/services/fault"
	"freehold/services/text"
)

// maxListed is the longest text in bytes of which the tokens are listed: a token takes a hundred bytes of the answer.
const maxListed = 100_000

// TextRequest is a text to cut.
type TextRequest struct {
	Text      string `json:"text" example:"Grand Hôtel 旅館, 120 rooms" doc:"At most 100,000 bytes, or with count_only what a body may have."`
	Kind      string `json:"kind" enum:"word,subword,character" example:"word" doc:"word: between the word boundaries of UAX 29, spaces and punctuation too. subword: byte-pair encoding, as language models count. character: extended grapheme clusters of UAX 29, what a reader takes for one character."`
	Encoding  string `json:"encoding,omitempty" enum:"cl100k_base,o200k_base" doc:"The vocabulary of subwords; o200k_base by default. For kind subword alone."`
	CountOnly bool   `json:"count_only,omitempty" example:"false" doc:"Leave the tokens out of the answer."`
}

// TextPosition is a place in a text: how much of it is before.
type TextPosition struct {
	Byte      int64 `json:"byte" example:"0" doc:"Of the text in UTF-8."`
	CodePoint int64 `json:"code_point" example:"0"`
}

// TextToken is a piece of a text. The tokens, put together in order, are the text.
type TextToken struct {
	Text  *string      `json:"text,omitempty" example:"Grand" doc:"Missing where a subword begins or ends within a code point."`
	Bytes []byte       `json:"bytes,omitempty" doc:"The token in base64, where text is missing."`
	Start TextPosition `json:"start"`
	End   TextPosition `json:"end"`
	ID    *int         `json:"id,omitempty" example:"24912" doc:"Of a subword: its number in the vocabulary."`
	Word  *bool        `json:"word,omitempty" example:"true" doc:"Of a word: it has a letter or a number, so it is neither space nor punctuation."`
}

// TextCounts is how much there is of each.
type TextCounts struct {
	Tokens     int64  `json:"tokens" example:"9"`
	Words      *int64 `json:"words,omitempty" example:"5" doc:"Of kind word: the tokens that are one."`
	CodePoints int64  `json:"code_points" example:"25"`
	Bytes      int64  `json:"bytes" example:"30"`
}

// TextTokens is a text cut into tokens.
type TextTokens struct {
	Kind   string      `json:"kind" example:"word"`
	Counts TextCounts  `json:"counts"`
	Tokens []TextToken `json:"tokens,omitempty"`
}

type textInput struct{ Body TextRequest }

func (s *server) tokenizeText(_ context.Context, in *textInput) (*answer[TextTokens], error) {
	b := in.Body
	if !b.CountOnly && len(b.Text) > maxListed {
		return nil, fault.At(fault.Invalid, "text", "has %d bytes, and the tokens of at most %d are listed: cut it, or ask with count_only", len(b.Text), maxListed)
	}
	tokenizer, err := text.New(text.Kind(b.Kind), text.Encoding(b.Encoding))
	if err != nil {
		return nil, err
	}
	out := TextTokens{Kind: b.Kind}
	counts, err := tokenizer.Each(strings.NewReader(b.Text), func(t text.Token) error {
		if !b.CountOnly {
			out.Tokens = append(out.Tokens, textTokenOf(text.Kind(b.Kind), t))
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	out.Counts = TextCounts{Tokens: counts.Tokens, CodePoints: counts.CodePoints, Bytes: counts.Bytes}
	if b.Kind == string(text.Word) {
		out.Counts.Words = &counts.Words
	}
	return &answer[TextTokens]{out}, nil
}

func textTokenOf(kind text.Kind, t text.Token) TextToken {
	out := TextToken{Start: TextPosition{t.Start.Byte, t.Start.CodePoint}, End: TextPosition{t.End.Byte, t.End.CodePoint}}
	if utf8.ValidString(t.Text) {
		out.Text = &t.Text
	} else {
		out.Bytes = []byte(t.Text)
	}
	switch kind {
	case text.Word:
		out.Word = &t.Word
	case text.Subword:
		out.ID = &t.ID
	}
	return out
}
