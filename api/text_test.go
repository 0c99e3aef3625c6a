package api_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// at is a place in a text.
func at(bytes, codePoints float64) map[string]any {
	return map[string]any{"byte": bytes, "code_point": codePoints}
}

func TestTokenizeText(t *testing.T) {
	f := setupToken(t)
	for body, want := range map[string]map[string]any{
		`{"text":"Hôtel!","kind":"word"}`: {"kind": "word",
			"counts": map[string]any{"tokens": 2.0, "words": 1.0, "code_points": 6.0, "bytes": 7.0},
			"tokens": []any{
				map[string]any{"text": "Hôtel", "start": at(0, 0), "end": at(6, 5), "word": true},
				map[string]any{"text": "!", "start": at(6, 5), "end": at(7, 6), "word": false}}},
		// 誕 is two subwords, which are no text.
		`{"text":"お誕","kind":"subword","encoding":"cl100k_base"}`: {"kind": "subword",
			"counts": map[string]any{"tokens": 3.0, "code_points": 2.0, "bytes": 6.0},
			"tokens": []any{
				map[string]any{"text": "お", "start": at(0, 0), "end": at(3, 1), "id": 33334.0},
				map[string]any{"bytes": "6Ko=", "start": at(3, 1), "end": at(5, 2), "id": 45918.0},
				map[string]any{"bytes": "lQ==", "start": at(5, 2), "end": at(6, 2), "id": 243.0}}},
		`{"text":"👩‍👩‍👧‍👦","kind":"character"}`: {"kind": "character",
			"counts": map[string]any{"tokens": 1.0, "code_points": 7.0, "bytes": 25.0},
			"tokens": []any{map[string]any{"text": "👩‍👩‍👧‍👦", "start": at(0, 0), "end": at(25, 7)}}},
		`{"text":"hello world","kind":"subword","count_only":true}`: {"kind": "subword",
			"counts": map[string]any{"tokens": 2.0, "code_points": 11.0, "bytes": 11.0}},
	} {
		if diff := cmp.Diff(want, f.call(t, "POST", "/v1/text/tokenize", body).body); diff != "" {
			t.Errorf("%s (-want +got):\n%s", body, diff)
		}
	}
	long := strings.Repeat("gold ", 20_001)
	if got := f.call(t, "POST", "/v1/text/tokenize", `{"text":"`+long+`","kind":"word","count_only":true}`).body; got["counts"].(map[string]any)["words"] != 20_001.0 {
		t.Errorf("of a long text: %v", got)
	}
	checkProblem(t, "a long text's tokens", f.call(t, "POST", "/v1/text/tokenize", `{"text":"`+long+`","kind":"word"}`), "invalid_request", "text")
	checkProblem(t, "a vocabulary of words", f.call(t, "POST", "/v1/text/tokenize", `{"text":"a","kind":"word","encoding":"o200k_base"}`), "invalid_request", "encoding")
	checkProblem(t, "another kind", f.call(t, "POST", "/v1/text/tokenize", `{"text":"a","kind":"line"}`), "invalid_request", "kind")
	checkProblem(t, "no place to cut", f.call(t, "POST", "/v1/text/tokenize", `{"text":"`+strings.Repeat("=", 5_000)+`","kind":"subword","count_only":true}`), "token_too_long", "")
	checkProblem(t, "no UTF-8", f.call(t, "POST", "/v1/text/tokenize", "{\"text\":\"\xff\",\"kind\":\"word\"}"), "invalid_json", "")
}
