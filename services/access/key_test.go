package access

import (
	"strings"
	"testing"
)

func TestKeyForm(t *testing.T) {
	for _, env := range []Env{Live, Test, Dev} {
		key, kid, err := generate(env)
		if err != nil {
			t.Fatal(err)
		}
		if got, ok := parse(key); !ok || got != kid {
			t.Errorf("parse(%q) = %q, %v; want %q", key, got, ok, kid)
		}
		if want := "fh_" + string(env) + "_" + kid + "_"; !strings.HasPrefix(key, want) || len(key) != len(want)+49 {
			t.Errorf("%q has not the form of ACCESS.md", key)
		}
	}
}

// The checksum is part of the format that secret scanners know, so it may not drift.
func TestChecksumIsStable(t *testing.T) {
	body := "fh_dev_0123456789ab_" + strings.Repeat("z", 43)
	if got := checksum(body); got != "3M4bNL" {
		t.Errorf("checksum(%q) = %q", body, got)
	}
}

func TestEveryTypoIsCaught(t *testing.T) {
	key, _, err := generate(Live)
	if err != nil {
		t.Fatal(err)
	}
	for i := range key {
		for _, c := range []byte("0aZ_\x00 ") {
			if typo := key[:i] + string(rune(c)) + key[i+1:]; typo != key {
				if _, ok := parse(typo); ok {
					t.Errorf("parse takes %q for %q", typo, key)
				}
			}
		}
	}
	for _, other := range []string{"", "fh_", key[1:], key + "0", key[:len(key)-1], " " + key, "Bearer " + key, strings.ToUpper(key)} {
		if _, ok := parse(other); ok {
			t.Errorf("parse takes %q", other)
		}
	}
}

func FuzzParse(f *testing.F) {
	key, _, err := generate(Dev)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(key)
	f.Add("fh_live_" + strings.Repeat("0", 12) + "_" + strings.Repeat("é", 25))
	f.Add("fh__" + strings.Repeat("_", 60))
	f.Fuzz(func(t *testing.T, text string) {
		kid, ok := parse(text)
		if !ok {
			return
		}
		body := text[:len(text)-crcDigits]
		if len(kid) != kidDigits || !isBase62(kid) || body+checksum(body) != text || !strings.Contains(text, "_"+kid+"_") {
			t.Errorf("parse(%q) = %q", text, kid)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	key, _, err := generate(Dev)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		parse(key)
	}
}
