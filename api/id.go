package api

import (
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"
	"go.jetify.com/typeid"

	"freehold/services/fault"
)

// Ids as requests carry them. One that is not even of the right form names nothing, which is what is answered; so what
// reaches a service is text that any database takes.
type (
	AssetID     string
	InvestorID  string
	TokenID     string
	OperationID string
)

func (id AssetID) Resolve(_ huma.Context, at *huma.PathBuffer) []error {
	return checkID("ast", "asset", string(id), at)
}

func (id InvestorID) Resolve(_ huma.Context, at *huma.PathBuffer) []error {
	return checkID("inv", "investor", string(id), at)
}

func (id TokenID) Resolve(_ huma.Context, at *huma.PathBuffer) []error {
	return checkID("tok", "token", string(id), at)
}

func (id OperationID) Resolve(_ huma.Context, at *huma.PathBuffer) []error {
	return checkID("op", "operation", string(id), at)
}

func checkID(prefix, noun, id string, at *huma.PathBuffer) []error {
	if id == "" { // an optional one that is absent
		return nil
	}
	if t, err := typeid.FromString(id); err != nil || t.Prefix() != prefix {
		_, field, _ := strings.Cut(at.String(), ".")
		return []error{fault.At(fault.NotFound, field, "names no %s: its ids look like %s_01jb2m5t4efx0v8a9n3kq7w6yz", noun, prefix)}
	}
	return nil
}

// Address is an account of a chain: 0x and 40 hexadecimal digits. In mixed case they carry the checksum of EIP-55, which
// then has to be right. The zero address is nobody's and is refused.
type Address struct {
	Value common.Address
	fault *fault.Error // about the text it was read from
}

// UnmarshalText never fails, so that Resolve can say where the address stands.
func (a *Address) UnmarshalText(text []byte) error {
	a.Value, a.fault = parseAddress(string(text))
	return nil
}

// MarshalText writes the address in one spelling, so that a request has one digest however its addresses are spelled.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.Value.Hex()), nil }

// Resolve reports what was wrong with the text.
func (a *Address) Resolve(_ huma.Context, at *huma.PathBuffer) []error {
	if a.fault == nil {
		return nil
	}
	_, field, _ := strings.Cut(at.String(), ".")
	return []error{fault.Within(field, a.fault)}
}

// Schema documents an address. The pattern is not checked by huma but by parseAddress, whose fault has its own code.
func (a Address) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Format: "address", Description: "An account: 0x and 40 hexadecimal digits. In mixed case the checksum of EIP-55 has to be right.",
		Examples: []any{ExampleWallet}}
}

func parseAddress(text string) (common.Address, *fault.Error) {
	hex, ok := strings.CutPrefix(text, "0x")
	if !ok || len(hex) != 2*common.AddressLength || !common.IsHexAddress(hex) {
		return common.Address{}, fault.New(codeInvalidAddress, "must be 0x and 40 hexadecimal digits")
	}
	address := common.HexToAddress(hex)
	switch {
	case hex != strings.ToLower(hex) && hex != strings.ToUpper(hex) && text != address.Hex():
		return common.Address{}, fault.New(codeInvalidAddress, "has a wrong checksum (EIP-55): a digit may be mistyped; in one case only it is taken unchecked")
	case address == common.Address{}:
		return common.Address{}, fault.New(codeInvalidAddress, "must not be the zero address")
	}
	return address, nil
}

// isID reports whether the text has the form of an id of any kind.
func isID(text string) bool {
	_, err := typeid.FromString(text)
	return err == nil
}

// What the documented examples name.
const (
	ExampleAsset        = "ast_01jb2m5t4efx0v8a9n3kq7w6yz"
	ExampleInvestor     = "inv_01jb2m6h2sf7pr5d1c8xt0m9gk"
	ExampleToken        = "tok_01jb2m7a9pe4btnz6w3hy5r2qv"
	ExampleWatch        = "wat_01jb2m8c3yf4wr6q0p5s9z7xkd"
	ExampleDistribution = "dis_01jb2m9d7nf3stv2x8k4hq5zwe"
	ExampleOperation    = "op_01jb2m7a9qfmkv1s8e0dc6x4ht"
	ExampleWallet       = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"
	ExampleWallet2      = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"
)
