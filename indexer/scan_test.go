package indexer

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

const sampleLogs = `[
  {"address":"0x00000000000000000000000000000000000000Ab","topics":["0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef",
    "0x0000000000000000000000000000000000000000000000000000000000000001"],"data":"0x00ff","blockNumber":"0x10",
    "transactionHash":"0x0000000000000000000000000000000000000000000000000000000000000002","transactionIndex":"0x0",
    "blockHash":"0x0000000000000000000000000000000000000000000000000000000000000003","blockTimestamp":"0x68000000",
    "logIndex":"0xA","removed":false,"l1":{"a":["}",1e5,null,{"b\"":-2}]},"x":[]},
  {"address":"0x0000000000000000000000000000000000000000","topics":[],"data":"0x","blockNumber":"0x0",
    "transactionHash":"0x0000000000000000000000000000000000000000000000000000000000000000",
    "blockHash":"0x0000000000000000000000000000000000000000000000000000000000000000","logIndex":"0x0","removed":true}
]`

// asLog is an entry as go-ethereum represents it.
func asLog(e entry) types.Log {
	return types.Log{
		Address: e.address, Topics: append([]common.Hash{}, e.topics[:e.topicsLen]...), Data: e.data, BlockNumber: e.block,
		TxHash: e.txHash, BlockHash: e.blockHash, Index: uint(e.index), Removed: e.removed,
	}
}

func sameLog(a, b types.Log) bool {
	if len(a.Topics) != len(b.Topics) || !bytes.Equal(a.Data, b.Data) {
		return false
	}
	for i := range a.Topics {
		if a.Topics[i] != b.Topics[i] {
			return false
		}
	}
	return a.Address == b.Address && a.BlockNumber == b.BlockNumber && a.TxHash == b.TxHash &&
		a.BlockHash == b.BlockHash && a.Index == b.Index && a.Removed == b.Removed
}

func TestScan(t *testing.T) {
	t.Parallel()
	entries, err := scan([]byte(sampleLogs))
	if err != nil {
		t.Fatal(err)
	}
	var logs []types.Log
	if err := json.Unmarshal([]byte(sampleLogs), &logs); err != nil {
		t.Fatal(err)
	}
	if len(entries) != len(logs) {
		t.Fatalf("%d logs, want %d", len(entries), len(logs))
	}
	for i := range logs {
		if !sameLog(asLog(entries[i]), logs[i]) {
			t.Errorf("log %d: %v, want %v", i, asLog(entries[i]), logs[i])
		}
	}
	for cut := range len(sampleLogs) - 1 {
		if _, err := scan([]byte(sampleLogs)[:cut]); err == nil {
			t.Errorf("cut to %d bytes, it is still accepted", cut)
		}
	}
	for _, bad := range []string{
		`null`, `{}`, `[{}]`, `[1]`, sampleLogs + "x", `[{"address":"0x0"}]`, `[{"logIndex":"0x"}]`, `[{"logIndex":"0x01"}]`,
		`[{"blockNumber":"0x10000000000000000"}]`, `[{"x":}]`, `[{"x":]}]`, `[,]`, `[{"removed":1}]`,
		`[{"topics":["0x","0x"]}]`,
	} {
		if _, err := scan([]byte(bad)); err == nil {
			t.Errorf("%s is accepted", bad)
		}
	}
}

// FuzzScan: whatever the bytes, the scanner does not panic, and what both it and go-ethereum accept they read alike.
func FuzzScan(f *testing.F) {
	f.Add([]byte(sampleLogs))
	f.Add([]byte(`[]`))
	f.Add([]byte(`[{"topics":[]}]`))
	f.Fuzz(func(t *testing.T, src []byte) {
		entries, err := scan(src)
		if err != nil {
			return
		}
		var logs []types.Log
		if json.Unmarshal(src, &logs) != nil {
			return
		}
		if len(entries) != len(logs) {
			t.Fatalf("%d logs, go-ethereum has %d", len(entries), len(logs))
		}
		for i := range logs {
			if !sameLog(asLog(entries[i]), logs[i]) {
				t.Fatalf("log %d: %v, go-ethereum has %v", i, asLog(entries[i]), logs[i])
			}
		}
	})
}

func BenchmarkScan(b *testing.B) {
	one := sampleLogs[1 : len(sampleLogs)-2]
	src := []byte("[" + one)
	for range 499 {
		src = append(append(src, ','), one...)
	}
	src = append(src, ']')
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := scan(src); err != nil {
			b.Fatal(err)
		}
	}
}
