// Package bindings holds the Go side of the contracts, one generated file a contract: calldata is packed and results,
// events and errors are unpacked here and nowhere else. The files come from contracts/artifacts, which are committed
// too, so that neither Node nor a Solidity compiler is needed to build Freehold. drift_test.go compares the two.
package bindings

//go:generate go run generate.go
