package api

import (
	"encoding/json"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"
)

// What is let through is JSON to every decoder, with each name once and no NUL.
func FuzzCheckJSON(f *testing.F) {
	for _, seed := range []string{`{"to":"0x1","amount":"1"}`, `{"a":1,"a":2}`, `[1,]`, `{"a":1,}`, `{"a" 1}`, `{1:2}`, `1e999`, `"\u0000"`, `"\ud800"`,
		`{"a":{"b":[{"c":null}]}}`, strings.Repeat(`[`, 40), `true false`, ``, ` `, "\"\xff\""} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		err := checkJSON(data)
		var v any
		if std := json.Unmarshal(data, &v); std != nil && err == nil {
			t.Fatalf("checkJSON takes %q: %v", data, std)
		}
		if err == nil && (!utf8.Valid(data) || hasNUL(v)) {
			t.Fatalf("checkJSON takes %q", data)
		}
	})
}

func hasNUL(v any) bool {
	switch v := v.(type) {
	case string:
		return strings.Contains(v, "\x00")
	case []any:
		for _, e := range v {
			if hasNUL(e) {
				return true
			}
		}
	case map[string]any:
		for k, e := range v {
			if hasNUL(k) || hasNUL(e) {
				return true
			}
		}
	}
	return false
}

func FuzzCursor(f *testing.F) {
	f.Add("")
	f.Add(encodeCursor(After{ExampleAsset}))
	f.Add(encodeCursor(Held{Block: 1, Units: "5"}))
	f.Fuzz(func(t *testing.T, text string) {
		var after Cursor[After]
		var held Cursor[Held]
		var moved Cursor[Moved]
		for _, err := range []error{after.UnmarshalText([]byte(text)), held.UnmarshalText([]byte(text)), moved.UnmarshalText([]byte(text))} {
			if err != nil {
				t.Fatal(err)
			}
		}
		if after.fault == nil && !isID(after.At.ID) || held.fault == nil && held.At.holder() == nil {
			t.Fatalf("taken: %q", text)
		}
	})
}

func TestCursorsComeBack(t *testing.T) {
	want := Held{Block: 7, Hash: [32]byte{1}, Units: "340282366920938463463374607431768211456", Wallet: [20]byte{2}}
	var got Cursor[Held]
	if err := got.UnmarshalText([]byte(encodeCursor(want))); err != nil || got.fault != nil || got.At != want || !got.Given {
		t.Errorf("%+v, %v", got, err)
	}
}

func BenchmarkCheckJSON(b *testing.B) {
	for _, items := range []int{1, 1000} {
		item := `{"to":"` + ExampleWallet + `","amount":"12.25","reference":"subscription 17"}`
		data := []byte(`{"items":[` + strings.Repeat(item+",", items-1) + item + `]}`)
		b.Run(fmt.Sprint(items), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				if err := checkJSON(data); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// TestCheckJSONWritesNoPlaceInVain checks a body whose values all stand at a long place: 6 GB if each was written out.
func TestCheckJSONWritesNoPlaceInVain(t *testing.T) {
	body := fmt.Appendf(nil, `{%q:[1%s]}`, strings.Repeat("a", 300_000), strings.Repeat(",1", 20_000))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if err := checkJSON(body); err != nil {
		t.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	if got := after.TotalAlloc - before.TotalAlloc; got > 100*uint64(len(body)) {
		t.Errorf("%d bytes allocated for a body of %d", got, len(body))
	}
}
