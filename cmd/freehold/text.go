package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"freehold/services/text"
)

func newTextCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "text",
		Short: "Cut a text into words, subwords or characters, or count them",
		Long: `Cut the text on standard input into words, subwords or characters, or count them. It needs no server and no network, and
takes texts of any length in bounded memory.`,
	}
	cmd.AddCommand(newTextTokenizeCommand(), newTextCountCommand())
	return cmd
}

// tokenizerFlags gives a command the flags that say what a text is cut into. What they say is known once the command runs.
func tokenizerFlags(cmd *cobra.Command) func() (*text.Tokenizer, error) {
	kind := cmd.Flags().String("kind", string(text.Word), "word, subword or character")
	encoding := cmd.Flags().String("encoding", "", "vocabulary of subwords: o200k_base (default) or cl100k_base")
	return func() (*text.Tokenizer, error) {
		t, err := text.New(text.Kind(*kind), text.Encoding(*encoding))
		if err != nil {
			return nil, usageError{err}
		}
		return t, nil
	}
}

// textToken is a line of output.
type textToken struct {
	Text         *string `json:"text,omitempty"`
	Bytes        []byte  `json:"bytes,omitempty"` // instead of the text, of a subword that ends within a code point
	Byte         int64   `json:"byte"`
	CodePoint    int64   `json:"code_point"`
	EndByte      int64   `json:"end_byte"`
	EndCodePoint int64   `json:"end_code_point"`
	ID           *int    `json:"id,omitempty"`
}

func newTextTokenizeCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "tokenize",
		Short: "Print each token with where it stands, a line of JSON each",
		Args:  cobra.NoArgs,
	}
	tokenizer := tokenizerFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		t, err := tokenizer()
		if err != nil {
			return err
		}
		out := bufio.NewWriter(cmd.OutOrStdout())
		lines := json.NewEncoder(out)
		lines.SetEscapeHTML(false)
		_, err = t.Each(cmd.InOrStdin(), func(token text.Token) error {
			line := textToken{Byte: token.Start.Byte, CodePoint: token.Start.CodePoint, EndByte: token.End.Byte, EndCodePoint: token.End.CodePoint}
			if utf8.ValidString(token.Text) {
				line.Text = &token.Text
			} else {
				line.Bytes = []byte(token.Text)
			}
			if t.Kind() == text.Subword {
				line.ID = &token.ID
			}
			return lines.Encode(line)
		})
		return errors.Join(err, out.Flush()) // what comes before the place at fault is told all the same
	}
	return cmd
}

func newTextCountCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "count",
		Short: "Print how many tokens, code points and bytes there are, as JSON",
		Args:  cobra.NoArgs,
	}
	tokenizer := tokenizerFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		t, err := tokenizer()
		if err != nil {
			return err
		}
		counts, err := t.Each(cmd.InOrStdin(), func(text.Token) error { return nil })
		if err != nil {
			return err
		}
		answer := struct {
			Tokens     int64  `json:"tokens"`
			Words      *int64 `json:"words,omitempty"`
			CodePoints int64  `json:"code_points"`
			Bytes      int64  `json:"bytes"`
		}{Tokens: counts.Tokens, CodePoints: counts.CodePoints, Bytes: counts.Bytes}
		if t.Kind() == text.Word {
			answer.Words = &counts.Words
		}
		return json.NewEncoder(cmd.OutOrStdout()).Encode(answer)
	}
	return cmd
}
