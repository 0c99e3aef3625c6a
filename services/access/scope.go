package access

import (
	"slices"
	"strings"

	"freehold/services/fault"
)

// Scope is something that a key may do: a verb on a noun.
type Scope string

// The scopes.
const (
	AssetsRead          Scope = "assets:read"
	AssetsWrite         Scope = "assets:write"
	InvestorsRead       Scope = "investors:read"
	InvestorsWrite      Scope = "investors:write"
	TokensRead          Scope = "tokens:read"
	TokensCreate        Scope = "tokens:create"
	TokensMint          Scope = "tokens:mint"
	TokensBurn          Scope = "tokens:burn"
	TokensControl       Scope = "tokens:control" // freezes, pauses, forced transfers, countries
	HoldingsRead        Scope = "holdings:read"
	WatchesRead         Scope = "watches:read"
	WatchesWrite        Scope = "watches:write"
	OperationsRead      Scope = "operations:read"
	OperationsWrite     Scope = "operations:write"
	DistributionsRead   Scope = "distributions:read"
	DistributionsCreate Scope = "distributions:create"
	Prepare             Scope = "transactions:prepare"
	TextTokenize        Scope = "text:tokenize"
	VaultTokenize       Scope = "vault:tokenize"
	VaultRead           Scope = "vault:read" // masked
	VaultDetokenize     Scope = "vault:detokenize"
	VaultSearch         Scope = "vault:search"
	VaultErase          Scope = "vault:erase"
)

// reading is what changes nothing and shows no value of the vault in the clear.
var reading = []Scope{AssetsRead, DistributionsRead, HoldingsRead, InvestorsRead, OperationsRead, Prepare, TextTokenize, TokensRead, VaultRead, WatchesRead}

// ReadScopes are those of a key that changes nothing, in order.
func ReadScopes() []Scope { return slices.Clone(reading) }

// IssuerScopes are those of a key of which nothing else is said, in order: all but to read values of the vault in the clear, to
// search it and to erase from it.
func IssuerScopes() []Scope {
	s := append(ReadScopes(), AssetsWrite, DistributionsCreate, InvestorsWrite, OperationsWrite, TokensBurn, TokensControl, TokensCreate,
		TokensMint, VaultTokenize, WatchesWrite)
	slices.Sort(s)
	return s
}

// AllScopes are all that there are, in order.
func AllScopes() []Scope {
	s := append(IssuerScopes(), VaultDetokenize, VaultErase, VaultSearch)
	slices.Sort(s)
	return s
}

// checkScopes returns the scopes in order, each once.
func checkScopes(scopes []Scope) ([]Scope, error) {
	all := AllScopes()
	for _, s := range scopes {
		if !slices.Contains(all, s) {
			names := make([]string, len(all))
			for i, s := range all {
				names[i] = string(s)
			}
			return nil, fault.At(fault.Invalid, "scopes", "%.64q is no scope; there are %s", s, strings.Join(names, ", "))
		}
	}
	scopes = slices.Clone(scopes)
	slices.Sort(scopes)
	return slices.Compact(scopes), nil
}
