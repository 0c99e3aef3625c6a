// Package country reads countries as people write them (ISO 3166-1 alpha-2, "DE") into the number that the contracts
// keep (ISO 3166-1 numeric, 276). It owns no table.
package country

import (
	"fmt"
	"maps"
	"slices"
	"sync"

	"golang.org/x/text/language"

	"freehold/services/fault"
)

// Invalid is the fault of a text that is no country.
const Invalid fault.Code = "invalid_country"

// unassigned are the codes that the language tables know as countries and ISO 3166-1 does not: withdrawn, or in private use.
var unassigned = map[string]bool{"AN": true, "CS": true, "NT": true, "SU": true, "YU": true, "XK": true}

// Number returns the ISO 3166-1 numeric code of an alpha-2 code in capitals.
func Number(alpha2 string) (int, error) {
	region, err := language.ParseRegion(alpha2)
	// Aliases ("UK" for "GB") parse too: one country must have one spelling.
	if err != nil || len(alpha2) != 2 || region.String() != alpha2 || region.Canonicalize() != region ||
		!region.IsCountry() || region.M49() == 0 || unassigned[alpha2] {
		return 0, fault.New(Invalid, `must be an ISO 3166-1 alpha-2 country in capitals, such as "DE"`)
	}
	return region.M49(), nil
}

// names are the alpha-2 codes of all countries, by number.
var names = sync.OnceValue(func() map[int]string {
	all := map[int]string{}
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			name := string([]rune{a, b})
			if number, err := Number(name); err == nil {
				all[number] = name
			}
		}
	}
	return all
})

// Name returns the ISO 3166-1 alpha-2 code of a numeric code, or its three digits where no country has it: a contract
// takes any number.
func Name(number int) string {
	if name, ok := names()[number]; ok {
		return name
	}
	return fmt.Sprintf("%03d", number)
}

// Numbers returns the ISO 3166-1 numeric codes of all countries in order.
func Numbers() []int { return slices.Sorted(maps.Keys(names())) }
