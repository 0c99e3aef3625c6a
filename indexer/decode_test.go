package indexer

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"freehold/bindings"
)

var abis = map[kind]abi.ABI{
	factory:  bindings.NewTokenFactory().GetABI(),
	registry: bindings.NewInvestorRegistry().GetABI(),
	share:    bindings.NewShareToken().GetABI(),
	deed:     bindings.NewDeedToken().GetABI(),
}

// ours are the events that the mirror keeps.
var ours = []struct {
	kind  kind
	name  string
	topic common.Hash
}{
	{factory, "TokenCreated", topicTokenCreated}, {registry, "InvestorSet", topicInvestorSet},
	{deed, "Transfer", topicTransfer}, {share, "Transfer", topicTransfer}, {share, "Issued", topicIssued},
	{share, "IssueRefused", topicIssueRefused}, {share, "Frozen", topicFrozen}, {share, "AddressFrozen", topicAddressFrozen},
	{share, "Paused", topicPaused}, {share, "Unpaused", topicUnpaused}, {share, "CountryBlocked", topicCountryBlocked},
	{share, "Closed", topicClosed},
}

func TestTopics(t *testing.T) {
	t.Parallel()
	asked := make(map[common.Hash]bool)
	for _, topic := range topics {
		asked[topic] = true
	}
	for _, e := range ours {
		event, ok := abis[e.kind].Events[e.name]
		if !ok || event.ID != e.topic {
			t.Errorf("%s.%s: topic %s, the ABI has %s", e.kind, e.name, e.topic, event.ID)
		}
		if !asked[e.topic] {
			t.Errorf("%s.%s is not asked for", e.kind, e.name)
		}
	}
}

// drawValue makes a value of a Solidity type, as go-ethereum represents it.
func drawValue(t *rapid.T, kind abi.Type) any {
	b := rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "bytes")
	switch kind.String() {
	case "address":
		return common.BytesToAddress(b)
	case "bytes32":
		return [32]byte(b)
	case "bool":
		return b[0]%2 == 1
	case "uint8":
		return b[0]%4 + 1 // a family that is known
	case "uint16":
		return uint16(b[0])<<8 | uint16(b[1])
	case "uint64":
		return new(big.Int).SetBytes(b[:8]).Uint64()
	case "uint40":
		return new(big.Int).SetBytes(b[:5])
	case "uint256":
		return new(big.Int).SetBytes(b)
	case "bytes":
		return rapid.SliceOfN(rapid.Byte(), 0, 100).Draw(t, "dynamic")
	}
	panic("no values of type " + kind.String())
}

// drawLog makes a log of an event, encoded by go-ethereum, and its values by name.
func drawLog(t *rapid.T, event abi.Event) (types.Log, map[string]any) {
	values := make(map[string]any)
	l := types.Log{
		Address: common.HexToAddress("0xabc"), Topics: []common.Hash{event.ID}, BlockNumber: 5, Index: 3, Data: []byte{},
		BlockHash: common.HexToHash("0x1"), TxHash: common.HexToHash("0x2"),
	}
	var packed []any
	for _, in := range event.Inputs {
		v := drawValue(t, in.Type)
		values[in.Name] = v
		if !in.Indexed {
			packed = append(packed, v)
			continue
		}
		topics, err := abi.MakeTopics([]any{v})
		if err != nil {
			t.Fatal(err)
		}
		l.Topics = append(l.Topics, topics[0][0])
	}
	data, err := event.Inputs.NonIndexed().Pack(packed...)
	if err != nil {
		t.Fatal(err)
	}
	l.Data = append(l.Data, data...)
	return l, values
}

// TestDecodeAgrees sends logs through JSON, scanner and decoder, and compares the outcome with what was encoded and with
// what go-ethereum scans and decodes.
func TestDecodeAgrees(t *testing.T) {
	t.Parallel()
	for _, o := range ours {
		t.Run(string(o.kind)+"."+o.name, func(t *testing.T) {
			t.Parallel()
			event := abis[o.kind].Events[o.name]
			rapid.Check(t, func(t *rapid.T) {
				l, drawn := drawLog(t, event)
				src, err := json.Marshal([]types.Log{l})
				if err != nil {
					t.Fatal(err)
				}
				entries, err := scan(src)
				if err != nil {
					t.Fatal(err)
				}
				fact, err := decode(o.kind, &entries[0])
				if err != nil {
					t.Fatal(err)
				}
				theirs := make(map[string]any)
				if err := event.Inputs.NonIndexed().UnpackIntoMap(theirs, l.Data); err != nil && len(l.Data) > 0 {
					t.Fatal(err)
				}
				var indexed abi.Arguments
				for _, in := range event.Inputs {
					if in.Indexed {
						indexed = append(indexed, in)
					}
				}
				if err := abi.ParseTopicsIntoMap(theirs, indexed, l.Topics[1:]); err != nil {
					t.Fatal(err)
				}
				bigs := cmp.Comparer(func(a, b *big.Int) bool { return a.Cmp(b) == 0 })
				if diff := cmp.Diff(drawn, theirs, bigs); diff != "" {
					t.Fatalf("go-ethereum decodes otherwise than it encodes: %s", diff)
				}
				if got, want := fmt.Sprintf("%v", describe(fact)), fmt.Sprintf("%v", expected(o.name, o.kind, theirs)); got != want {
					t.Fatalf("got %s, want %s", got, want)
				}
			})
		})
	}
}

// describe lists what a fact says in the order of the event's fields.
func describe(fact any) []any {
	switch f := fact.(type) {
	case created:
		return []any{f.token, f.salt, f.creator, f.kind}
	case registered:
		return []any{f.wallet, f.investor, f.country, f.tier, f.flags, f.expiry}
	case deedMoved:
		return []any{f.to, f.deed}
	case transfer:
		return []any{f.from, f.to, f.units.ToBig()}
	case issue:
		return []any{f.serial, f.ref, f.to, f.units, f.reason != nil, f.reason}
	case frozen:
		if f.units != nil {
			return []any{f.account, f.units}
		}
		return []any{f.account, *f.entire}
	case paused:
		return []any{bool(f)}
	case blocked:
		return []any{f.country, f.blocked}
	case closed:
		return nil
	}
	return []any{fact}
}

func expected(name string, k kind, v map[string]any) []any {
	hash := func(name string) common.Hash { return v[name].([32]byte) }
	switch {
	case name == "TokenCreated":
		return []any{v["token"], hash("salt"), v["creator"], map[uint8]kind{1: share, 2: deed, 3: votes, 4: utility}[v["family"].(uint8)]}
	case name == "InvestorSet":
		return []any{v["wallet"], v["investorId"], v["country"], v["tier"], v["flags"], v["expiry"]}
	case k == deed:
		return []any{v["to"], v["tokenId"]}
	case name == "Transfer":
		return []any{v["from"], v["to"], v["value"]}
	case name == "Issued":
		return []any{v["serial"], hash("ref"), v["to"], v["units"], false, []byte(nil)}
	case name == "IssueRefused":
		return []any{v["serial"], hash("ref"), v["to"], v["units"], true, v["reason"]}
	case name == "Frozen":
		return []any{v["account"], v["amount"]}
	case name == "AddressFrozen":
		return []any{v["account"], v["isFrozen"]}
	case name == "CountryBlocked":
		return []any{v["country"], v["blocked"]}
	case name == "Closed":
		return nil
	}
	return []any{name == "Paused"}
}

func TestMalformedLogNamesItself(t *testing.T) {
	t.Parallel()
	word := make([]byte, 32)
	full := bytes.Repeat([]byte{0xff}, 32)
	for name, c := range map[string]struct {
		kind   kind
		topics []common.Hash
		data   []byte
	}{
		"too few topics":       {share, []common.Hash{topicTransfer}, word},
		"an ERC-721 transfer":  {share, []common.Hash{topicTransfer, {}, {}, {}}, nil},
		"an ERC-20 transfer":   {deed, []common.Hash{topicTransfer, {}, {}}, word},
		"short data":           {share, []common.Hash{topicTransfer, {}, {}}, word[:31]},
		"long data":            {share, []common.Hash{topicTransfer, {}, {}}, append(word[:32:32], 0)},
		"no address":           {share, []common.Hash{topicTransfer, common.Hash(full), {}}, word},
		"no bool":              {share, []common.Hash{topicAddressFrozen, {}, {31: 2}, {}}, nil},
		"country of 17 bits":   {share, []common.Hash{topicCountryBlocked, {29: 1}}, word},
		"unknown family":       {factory, []common.Hash{topicTokenCreated, {}, {}, {}}, append(word[:31:31], 5)},
		"offset outside":       {share, []common.Hash{topicIssueRefused, {}, {}, {}}, append(word[:32:32], full...)},
		"offset past the end":  {share, []common.Hash{topicIssueRefused, {}, {}, {}}, append(word[:32:32], append(word[:31:31], 0x40)...)},
		"length past the end":  {share, []common.Hash{topicIssueRefused, {}, {}, {}}, append(append(word[:32:32], append(word[:31:31], 0x40)...), append(word[:31:31], 1)...)},
		"no data of a refusal": {share, []common.Hash{topicIssueRefused, {}, {}, {}}, nil},
	} {
		e := entry{block: 77, index: 8, topicsLen: len(c.topics), data: c.data}
		copy(e.topics[:], c.topics)
		_, err := decode(c.kind, &e)
		if err == nil || !strings.Contains(err.Error(), "block 77, log 8") {
			t.Errorf("%s: error %v does not name the log", name, err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	kinds := []kind{factory, registry, vault, share, deed}
	for i, topic := range topics {
		f.Add(uint8(i), topic[:], make([]byte, 96))
	}
	f.Fuzz(func(t *testing.T, k uint8, topics, data []byte) {
		e := entry{block: 77, index: 8, data: data}
		for len(topics) >= 32 && e.topicsLen < 4 {
			e.topics[e.topicsLen] = common.Hash(topics)
			topics = topics[32:]
			e.topicsLen++
		}
		fact, err := decode(kinds[int(k)%len(kinds)], &e)
		if err != nil && !strings.Contains(err.Error(), "block 77, log 8") {
			t.Fatalf("error %v does not name the log", err)
		}
		if err == nil && fact != nil {
			describe(fact) // every part of it is there
		}
	})
}
