// Package generate turns contract artifacts into the files of package bindings, with go-ethereum's abigen for
// accounts/abi/bind/v2. It is shared by the generator and the test that compares its result with what is committed.
package generate

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// header is how abigen begins every file, and how a generated file is told from a written one.
const header = "// Code generated via abigen V2 - DO NOT EDIT."

// artifact is one file of contracts/artifacts.
type artifact struct {
	ContractName string          `json:"contractName"`
	ABI          json.RawMessage `json:"abi"`
	Bytecode     string          `json:"bytecode"`
}

// Files returns the bindings of all artifacts in dir, by file name.
//
// Each contract is bound by itself, so a struct that occurs in the ABI of two contracts would be declared twice in the
// package. The first file keeps it. Two structs of one name are refused here, by name, instead of by the compiler later.
func Files(dir string) (map[string][]byte, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("no artifacts in %s", dir)
	}

	files := make(map[string][]byte, len(paths))
	declared := make(map[string]string) // by struct
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		var a artifact
		if err := json.Unmarshal(text, &a); err != nil {
			return nil, fmt.Errorf("parse %s: %w", path, err)
		}
		var abi bytes.Buffer
		if err := json.Compact(&abi, a.ABI); err != nil {
			return nil, fmt.Errorf("parse %s: %w", path, err)
		}
		source, err := abigen.BindV2([]string{a.ContractName}, []string{abi.String()}, []string{a.Bytecode},
			"bindings", nil, nil)
		if err != nil {
			return nil, fmt.Errorf("bind %s: %w", a.ContractName, err)
		}
		for name := range structs(a.ABI) {
			declaration := regexp.MustCompile(`(?ms)^// ` + name + ` is an auto.*?^}\n`).FindString(source)
			first, ok := declared[name]
			switch {
			case declaration == "":
				return nil, fmt.Errorf("the binding of %s does not declare struct %s", a.ContractName, name)
			case !ok:
				declared[name] = declaration
			case declaration != first:
				return nil, fmt.Errorf("struct %s in the ABI of %s is not the one of that name elsewhere", name, a.ContractName)
			default:
				source = strings.Replace(source, declaration+"\n", "", 1)
			}
		}
		files[fileName(a.ContractName)] = []byte(qualifyOutputs(source, a.ContractName))
	}
	return files, nil
}

var outputType = regexp.MustCompile(`(?m)^type (\w+Output) struct`)

// qualifyOutputs puts the contract's name before the structs that abigen declares for methods with several results, as
// it does itself for events and errors: eip712Domain() of two contracts would declare Eip712DomainOutput twice.
func qualifyOutputs(source, contract string) string {
	for _, match := range outputType.FindAllStringSubmatch(source, -1) {
		name := regexp.MustCompile(`\b` + match[1] + `\b`)
		source = name.ReplaceAllString(source, contract+match[1])
	}
	return source
}

// Committed returns the generated files in dir, by name.
func Committed(dir string) (map[string][]byte, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	files := make(map[string][]byte)
	for _, path := range paths {
		source, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		if bytes.HasPrefix(source, []byte(header)) {
			files[filepath.Base(path)] = source
		}
	}
	return files, nil
}

// structs returns the Solidity structs that occur anywhere in an ABI.
func structs(abi json.RawMessage) map[string]bool {
	names := make(map[string]bool)
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				walk(e)
			}
		case map[string]any:
			if t, _ := v["internalType"].(string); strings.HasPrefix(t, "struct ") {
				name, _, _ := strings.Cut(strings.TrimPrefix(t, "struct "), "[")
				names[strings.ReplaceAll(name, ".", "")] = true // as abigen names it
			}
			for _, e := range v {
				walk(e)
			}
		}
	}
	var v any
	if json.Unmarshal(abi, &v) == nil {
		walk(v)
	}
	return names
}

// fileName is the snake-cased name of a contract: ShareToken is in share_token.go.
func fileName(contract string) string {
	var b strings.Builder
	for i, r := range contract {
		if i > 0 && unicode.IsUpper(r) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String() + ".go"
}
