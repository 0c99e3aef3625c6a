package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	gethtypes "github.com/ethereum/go-ethereum/core/types"

	"freehold/bindings"
	"freehold/services/custody"
	platform "freehold/services/token"
)

// packed is a function of a contract whose calldata some package packs.
type packed struct{ pkg, contract, function string }

// packedCalls finds, by the types of the program, all calls that change a contract's state and that anything but a test packs.
// Constructors are no calls, and what a multicall consists of is packed too.
func packedCalls(t *testing.T) (found []packed) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", "list", "-deps", "-export", "-json=ImportPath,Dir,GoFiles,Imports,Export", "./...")
	cmd.Dir = "../.."
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, &stderr)
	}
	type compiled struct {
		ImportPath, Dir, Export string
		GoFiles, Imports        []string
	}
	exports := map[string]string{}
	var using []compiled
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p compiled
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		exports[p.ImportPath] = p.Export
		// What measures signs with keys of its own, and what is prepared is signed with those of others.
		if slices.Contains(p.Imports, module+"bindings") && !within(p.ImportPath, module+"scripts") && p.ImportPath != module+"services/prepare" {
			using = append(using, p)
		}
	}
	fset := token.NewFileSet()
	from := importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })
	for _, p := range using {
		var files []*ast.File
		for _, name := range p.GoFiles {
			f, err := parser.ParseFile(fset, filepath.Join(p.Dir, name), nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			files = append(files, f)
		}
		info := &types.Info{Uses: map[*ast.Ident]types.Object{}}
		if _, err := (&types.Config{Importer: from}).Check(p.ImportPath, fset, files, info); err != nil {
			t.Fatal(err)
		}
		for _, object := range info.Uses {
			f, ok := object.(*types.Func)
			if !ok || f.Pkg() == nil || f.Pkg().Path() != module+"bindings" || f.Signature().Recv() == nil {
				continue
			}
			function, ok := strings.CutPrefix(strings.TrimPrefix(f.Name(), "Try"), "Pack")
			if !ok || function == "Constructor" || function == "Multicall" {
				continue
			}
			receiver := f.Signature().Recv().Type().(*types.Pointer).Elem().(*types.Named).Obj().Name()
			call := packed{strings.TrimPrefix(p.ImportPath, module), receiver, function}
			if !methodOf(t, receiver, function).IsConstant() && !slices.Contains(found, call) {
				found = append(found, call)
			}
		}
	}
	return found
}

var contracts = map[string]*bind.MetaData{"AccessManager": &bindings.AccessManagerMetaData, "InvestorRegistry": &bindings.InvestorRegistryMetaData,
	"TokenFactory": &bindings.TokenFactoryMetaData, "DeedVault": &bindings.DeedVaultMetaData, "DeedToken": &bindings.DeedTokenMetaData,
	"ShareToken": &bindings.ShareTokenMetaData, "AssetGovernance": &bindings.AssetGovernanceMetaData}

// methodOf finds the method that Pack<function> packs.
func methodOf(t *testing.T, contract, function string) abi.Method {
	t.Helper()
	m := contracts[contract]
	if m == nil {
		t.Fatalf("%s.%s is packed: add the contract to the policy and to this test", contract, function)
	}
	parsed, err := m.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	for name, method := range parsed.Methods {
		if abi.ToCamelCase(name) == function {
			return method
		}
	}
	t.Fatalf("%s has no function %s", contract, function)
	return abi.Method{}
}

// Each call that the program packs is one that the signer signs, at the contract that it is of and at no other; and there is
// none that it signs and nobody packs.
func TestPolicyKnowsEveryCall(t *testing.T) {
	t.Parallel()
	p := platform.Platform{ChainID: 7, Authority: common.Address{1}, Registry: common.Address{2}, Factory: common.Address{3}, Vault: common.Address{4}}
	clone := common.Address{5}
	at := map[string]common.Address{"AccessManager": p.Authority, "InvestorRegistry": p.Registry, "TokenFactory": p.Factory, "DeedVault": p.Vault, "ShareToken": clone}
	fee := big.NewInt(1)
	serving := platformPolicy(p, func(_ context.Context, a common.Address) (bool, error) { return a == clone, nil }, []common.Address{{8}}, fee)
	deploying := deploymentPolicy(p.ChainID, fee)
	unused := map[string]bool{}
	for name, policy := range map[string]custody.Policy{"serving": serving, "deploying": deploying} {
		for _, c := range policy.Calls {
			for _, s := range c.Selectors {
				unused[fmt.Sprintf("%s %x", name, s)] = true
			}
		}
	}
	signs := func(policy custody.Policy, to common.Address, selector []byte) error {
		asked := errors.New("asked")
		key := custody.New(common.Address{9}, func(context.Context, common.Hash, []byte) (custody.Signature, error) {
			return custody.Signature{}, asked
		})
		_, err := policy.Guard(key).SignTx(t.Context(), gethtypes.NewTx(&gethtypes.DynamicFeeTx{To: &to, Gas: 1e6, GasFeeCap: fee, Data: selector}), big.NewInt(p.ChainID))
		if errors.Is(err, asked) {
			return nil
		}
		return err
	}
	for _, c := range packedCalls(t) {
		name, policy := "serving", serving
		if c.pkg == "services/token" { // which deploys
			name, policy = "deploying", deploying
		}
		selector := methodOf(t, c.contract, c.function).ID
		delete(unused, fmt.Sprintf("%s %x", name, selector))
		if name == "serving" && c.contract == "AccessManager" {
			manager := bindings.NewAccessManager()
			give, take := manager.PackGrantRole(1, common.Address{8}, 0), manager.PackRevokeRole(1, common.Address{8})
			for _, bad := range [][]byte{selector, manager.PackGrantRole(1, common.Address{9}, 0), manager.PackGrantRole(1, common.Address{8}, 1),
				manager.PackRevokeRole(1, common.Address{9}), append(bytes.Clone(give), 0), manager.PackMulticall([][]byte{take, selector})} {
				if err := signs(serving, p.Authority, bad); !errors.Is(err, custody.ErrRefused) {
					t.Errorf("%x is signed: %v", bad, err)
				}
			}
			selector = give
			if c.function == "RevokeRole" {
				selector = take
			}
		}
		if err := signs(policy, at[c.contract], selector); err != nil {
			t.Errorf("%s packs %s.%s, which is not signed while %s: %v", c.pkg, c.contract, c.function, name, err)
		}
		for _, elsewhere := range append(slices.Collect(func(yield func(common.Address) bool) {
			for contract, a := range at {
				if contract != c.contract && !yield(a) {
					return
				}
			}
		}), common.Address{6}) {
			if err := signs(serving, elsewhere, selector); !errors.Is(err, custody.ErrRefused) {
				t.Errorf("%s.%s at %s: %v", c.contract, c.function, elsewhere, err)
			}
		}
	}
	for selector := range unused {
		t.Errorf("a selector is allowed while %s, and nothing packs it", selector)
	}
}

// While a database is rebuilt the key does nothing but use up its own nonces.
func TestFencePolicy(t *testing.T) {
	self, fee := common.Address{9}, big.NewInt(1)
	asked := errors.New("asked")
	key := fencePolicy([]int64{1}, self, fee).Guard(custody.New(self, func(context.Context, common.Hash, []byte) (custody.Signature, error) {
		return custody.Signature{}, asked
	}))
	for name, c := range map[string]struct {
		to     common.Address
		data   []byte
		chain  int64
		gas    uint64
		signed bool
	}{
		"a transfer of nothing to itself":  {self, make([]byte, 4), 1, 25_000, true},
		"one without data, to replace it":  {self, nil, 1, 21_000, true},
		"to another":                       {common.Address{8}, make([]byte, 4), 1, 25_000, false},
		"to another, without data":         {common.Address{8}, nil, 1, 21_000, false},
		"a call of itself":                 {self, []byte{1, 2, 3, 4}, 1, 25_000, false},
		"on a chain that is not rebuilt":   {self, make([]byte, 4), 2, 25_000, false},
		"with more gas than there is need": {self, make([]byte, 4), 1, 1e6, false},
	} {
		_, err := key.SignTx(t.Context(), gethtypes.NewTx(&gethtypes.DynamicFeeTx{To: &c.to, Gas: c.gas, GasFeeCap: fee, Data: c.data}), big.NewInt(c.chain))
		if want := map[bool]error{true: asked, false: custody.ErrRefused}[c.signed]; !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", name, err, want)
		}
	}
}
