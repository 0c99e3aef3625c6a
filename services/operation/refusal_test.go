package operation

import (
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"freehold/services/fault"
)

func TestRefusalsNameErrorsOfTheContracts(t *testing.T) {
	known := map[string]bool{}
	for _, e := range contractErrors {
		known[e.Name] = true
	}
	for name := range refusals {
		if !known[name] {
			t.Errorf("no contract has an error %s", name)
		}
	}
}

func TestDecodeRefusal(t *testing.T) {
	var frozen abi.Error
	for _, e := range contractErrors {
		if e.Name == "AccountFrozen" {
			frozen = e
		}
	}
	args, err := frozen.Inputs.Pack(common.HexToAddress("0x02"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name   string
		reason []byte
		code   fault.Code
		detail string
	}{
		{"custom error", append(frozen.ID[:4:4], args...), Frozen,
			"unfreeze the wallet, then send the request under a new key: AccountFrozen(account 0x0000000000000000000000000000000000000002)"},
		{"nothing", nil, refusedNotIssued, "the transaction was mined without doing this; send the request under a new key"},
		{"require's message", common.FromHex("08c379a0" + "0000000000000000000000000000000000000000000000000000000000000020" +
			"0000000000000000000000000000000000000000000000000000000000000002" + "6e6f000000000000000000000000000000000000000000000000000000000000"), refusedUnknown, "no"},
		{"a node's message", []byte("intrinsic gas too low"), refusedUnknown, "intrinsic gas too low"},
		{"an unknown error", common.FromHex("deadbeef00"), refusedUnknown, "error 0xdeadbeef00"},
		{"too short", []byte{1, 2}, refusedUnknown, `"\x01\x02"`},
	} {
		if f := decodeRefusal(c.reason); f.Code != c.code || f.Detail != c.detail {
			t.Errorf("%s: %s, %q, want %s, %q", c.name, f.Code, f.Detail, c.code, c.detail)
		}
	}
}
