package country_test

import (
	"testing"

	"freehold/services/country"
	"freehold/services/fault"
)

func TestNumber(t *testing.T) {
	for alpha2, want := range map[string]int{"DE": 276, "US": 840, "AF": 4, "ZW": 716, "TW": 158, "GB": 826} {
		if got, err := country.Number(alpha2); got != want || err != nil {
			t.Errorf("Number(%q) = %d, %v, want %d", alpha2, got, err, want)
		}
	}
	for _, no := range []string{"", "D", "de", "DEU", "276", "UK", "EU", "ZZ", "QQ", "XA", "D\x00", "ÄÖ", "SU", "001"} {
		if got, err := country.Number(no); !fault.Is(err, country.Invalid) {
			t.Errorf("Number(%q) = %d, %v, want a fault", no, got, err)
		}
	}
}

func TestNumberKnowsAllOfISO3166(t *testing.T) {
	numbers := map[int]bool{}
	var listed []int
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			if n, err := country.Number(string(a) + string(b)); err == nil {
				numbers[n] = true
				if name := country.Name(n); name != string(a)+string(b) {
					t.Errorf("Name(%d) = %q, want %c%c", n, name, a, b)
				}
			}
		}
	}
	if len(numbers) != 249 {
		t.Errorf("%d countries, want the 249 that ISO 3166-1 assigns", len(numbers))
	}
	for _, n := range country.Numbers() {
		if !numbers[n] || len(listed) > 0 && n <= listed[len(listed)-1] {
			t.Errorf("Numbers has %d after %v", n, listed)
		}
		listed = append(listed, n)
	}
	if len(listed) != len(numbers) {
		t.Errorf("Numbers has %d countries, want %d", len(listed), len(numbers))
	}
	if name := country.Name(7); name != "007" {
		t.Errorf("the number of no country is written %q", name)
	}
}
