// Package text cuts text into tokens: words, the subwords that language models count, or the characters that a reader
// sees. It owns no table.
//
//   - Word: the segments between word boundaries (Unicode Standard Annex 29, section 4), spaces and punctuation too.
//   - Subword: byte-pair encoding with the vocabularies cl100k_base and o200k_base, which come with the program. Special
//     tokens are not known: "<|endoftext|>" is text.
//   - Character: extended grapheme clusters (UAX 29, section 3): what a reader takes for one character.
//
// All three are lossless: the tokens of a text, put together, are the text. Each knows where it stands, in bytes and in code
// points. A text is read as a stream in bounded memory, and its tokens do not depend on how it arrives: a stretch of text is
// cut only up to where nothing that may follow can change it.
package text
