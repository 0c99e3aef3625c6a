package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"
)

// listed is a package as go list tells of it.
type listed struct {
	ImportPath   string
	Imports      []string // of the package itself
	TestImports  []string // of its tests within the package
	XTestImports []string // of those outside
	Deps         []string // all that the package itself stands on
}

const module = "freehold/"

// layers are the packages that stand on one another, lowest first: none may stand on another of its own layer or of a
// higher one, not even through a package that is in none.
var layers = [][]string{
	{"services/fault", "bindings", "migrations"},
	{"services/postgres"},
	{"services/asset", "services/investor", "services/vault", "services/txmgr", "services/watch", "indexer"},
	{"services/token", "services/rpcpool"},
	{"services/operation", "services/recovery", "services/rotation"},
	{"services/distribution"},
	{"services/prepare"},
	{"api"},
	{"cmd"},
}

// rules are what some packages must keep away from besides. A path stands for the packages below it too.
var rules = []struct {
	who, never string
	except     string // of who
	through    bool   // also not through others
	tests      bool   // also not in its tests
	why        string
}{
	{who: "services/txmgr", never: module + "bindings", through: true, tests: true, why: "it knows no contract"},
	{who: "indexer", never: module + "services/txmgr", through: true, why: "a mirror of the chain does not depend on who wrote to it"},
	{who: "indexer", never: module + "services/operation", through: true, why: "a mirror of the chain does not depend on who wrote to it"},
	{who: "api", never: "github.com/jackc/pgx/v5", why: "SQL is the services'"},
	{who: "api", never: "github.com/ethereum/go-ethereum/ethclient", why: "requests do not wait for a chain"},
	{who: "api", never: module + "services/txmgr", why: "what goes to a chain goes through operation"},
	{who: "services", never: module + "services/devnet", why: "only cmd and tests import it"},
	{who: "indexer", never: module + "services/devnet", why: "only cmd and tests import it"},
	{who: "api", never: module + "services/devnet", why: "only cmd and tests import it"},
	{who: "services", never: "github.com/aws", except: "services/custody/awskms", through: true, why: "who signs elsewhere does not carry it"},
	{who: "services", never: "cloud.google.com/go", except: "services/custody/gcpkms", through: true, why: "who signs elsewhere does not carry it"},
	{who: "services", never: "github.com/miekg/pkcs11", except: "services/custody/pkcs11", through: true, why: "who signs elsewhere does not carry it"},
}

// vague are names that say nothing of what a package is for.
var vague = []string{"models", "types", "util", "utils", "common", "helpers", "mock", "mocks"}

// within reports whether pkg is root or below it.
func within(pkg, root string) bool { return pkg == root || strings.HasPrefix(pkg, root+"/") }

// layer is the layer of a package of this module, -1 for one that is in none, and the entry that says so.
func layer(pkg string) (int, string) {
	rel, ok := strings.CutPrefix(pkg, module)
	if !ok {
		return -1, ""
	}
	for i, entries := range layers {
		for _, e := range entries {
			if within(rel, e) {
				return i, e
			}
		}
	}
	return -1, ""
}

// violations lists what breaks the rules among packages, a line each.
func violations(packages []listed) []string {
	var found []string
	for _, p := range packages {
		rel := strings.TrimPrefix(p.ImportPath, module)
		if slices.Contains(vague, path.Base(rel)) {
			found = append(found, fmt.Sprintf("%s: a package is named after what it provides", rel))
		}
		// What exists for tests only is held to what tests are held to.
		testing := slices.ContainsFunc(strings.Split(rel, "/"), func(elem string) bool { return strings.HasSuffix(elem, "test") })
		own, owner := layer(p.ImportPath)
		for _, d := range p.Deps {
			if l, entry := layer(d); own >= 0 && l >= own && entry != owner && !testing {
				found = append(found, fmt.Sprintf("%s imports %s, which is not below it", rel, strings.TrimPrefix(d, module)))
			}
		}
		for _, r := range rules {
			if !within(rel, r.who) || within(p.ImportPath, r.never) || r.except != "" && within(rel, r.except) {
				continue
			}
			var imports []string
			if !testing {
				imports = append(imports, p.Imports...)
				if r.through {
					imports = append(imports, p.Deps...)
				}
			}
			if r.tests {
				imports = slices.Concat(imports, p.TestImports, p.XTestImports)
			}
			slices.Sort(imports)
			for _, d := range slices.Compact(imports) {
				if within(d, r.never) {
					found = append(found, fmt.Sprintf("%s imports %s: %s", rel, strings.TrimPrefix(d, module), r.why))
				}
			}
		}
	}
	return found
}

func TestImports(t *testing.T) {
	cmd := exec.CommandContext(t.Context(), "go", "list", "-json=ImportPath,Imports,TestImports,XTestImports,Deps", "./...")
	cmd.Dir = "../.."
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, &stderr)
	}
	var packages []listed
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		packages = append(packages, p)
	}
	for _, v := range violations(packages) {
		t.Error(v)
	}
	// A rule about a package that was renamed would hold for ever.
	for _, entry := range slices.Concat(layers...) {
		if !slices.ContainsFunc(packages, func(p listed) bool { return within(p.ImportPath, module+entry) }) {
			t.Errorf("no package %s: correct the layers", entry)
		}
	}
}

// The rules find what they are there to find.
func TestViolations(t *testing.T) {
	const ethclient = "github.com/ethereum/go-ethereum/ethclient"
	for _, tt := range []struct {
		name string
		p    listed
		want string
	}{
		{"as it should be", listed{ImportPath: "freehold/services/operation", Deps: []string{"freehold/services/token", "freehold/services/fault"}}, ""},
		{"upwards", listed{ImportPath: "freehold/services/asset", Deps: []string{"freehold/services/operation"}}, "services/asset imports services/operation"},
		{"sideways", listed{ImportPath: "freehold/services/asset", Deps: []string{"freehold/services/investor"}}, "services/asset imports services/investor"},
		{"into a package below", listed{ImportPath: "freehold/bindings", Deps: []string{"freehold/bindings/internal/generate"}}, ""},
		{"contract in txmgr", listed{ImportPath: "freehold/services/txmgr", Deps: []string{"freehold/bindings"}}, "services/txmgr imports bindings"},
		{"contract in txmgr's tests", listed{ImportPath: "freehold/services/txmgr", XTestImports: []string{"freehold/bindings"}}, "services/txmgr imports bindings"},
		{"indexer on txmgr", listed{ImportPath: "freehold/indexer", Deps: []string{"freehold/services/txmgr"}}, "indexer imports services/txmgr"},
		{"SQL in api", listed{ImportPath: "freehold/api", Imports: []string{"github.com/jackc/pgx/v5/pgxpool"}}, "api imports github.com/jackc/pgx/v5/pgxpool"},
		{"SQL below api", listed{ImportPath: "freehold/api", Deps: []string{"github.com/jackc/pgx/v5"}}, ""},
		{"SQL in api's tests", listed{ImportPath: "freehold/api", XTestImports: []string{"github.com/jackc/pgx/v5"}}, ""},
		{"chain in api", listed{ImportPath: "freehold/api", Imports: []string{ethclient}}, "api imports " + ethclient},
		{"txmgr in api", listed{ImportPath: "freehold/api", Imports: []string{"freehold/services/txmgr"}}, "api imports services/txmgr"},
		{"devnet in a service", listed{ImportPath: "freehold/services/token", Imports: []string{"freehold/services/devnet"}}, "services/token imports services/devnet"},
		{"devnet in cmd", listed{ImportPath: "freehold/cmd/freehold", Imports: []string{"freehold/services/devnet"}}, ""},
		{"devnet for tests", listed{ImportPath: "freehold/services/postgres/postgrestest", Imports: []string{"freehold/services/devnet"}}, ""},
		{"devnet for a program for tests", listed{ImportPath: "freehold/services/postgres/postgrestest/run", Imports: []string{"freehold/services/devnet"}}, ""},
		{"a cloud's SDK in a service", listed{ImportPath: "freehold/services/custody", Deps: []string{"github.com/aws/aws-sdk-go-v2/aws"}}, "services/custody imports github.com/aws"},
		{"a cloud's SDK in its adapter", listed{ImportPath: "freehold/services/custody/awskms", Imports: []string{"github.com/aws/aws-sdk-go-v2/aws"}}, ""},
		{"vague name", listed{ImportPath: "freehold/services/utils"}, "services/utils: a package is named after what it provides"},
	} {
		got := strings.Join(violations([]listed{tt.p}), "\n")
		if tt.want == "" && got != "" || !strings.HasPrefix(got, tt.want) {
			t.Errorf("%s: found %q; want %q", tt.name, got, tt.want)
		}
	}
}
