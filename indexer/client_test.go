package indexer

import (
	"encoding/json"
	"errors"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/google/go-cmp/cmp"
	"github.com/holiman/uint256"
	"github.com/jackc/pgx/v5/pgtype"
	"pgregory.net/rapid"
)

const (
	logsOf5   = `[{"address":"0x00000000000000000000000000000000000000aa","topics":[],"data":"0x01","blockNumber":"0x5","blockHash":"0x0000000000000000000000000000000000000000000000000000000000000005","transactionHash":"0x0000000000000000000000000000000000000000000000000000000000000007","logIndex":"0x0"}]`
	headerOf5 = `{"number":"0x5","hash":"0x0000000000000000000000000000000000000000000000000000000000000005","parentHash":"0x0000000000000000000000000000000000000000000000000000000000000004","timestamp":"0x9","transactions":["0x\"]}"],"x":{"y":[null]}}`
)

// Answers come in any order, with their members in any order; an error is the node's, wherever it stands.
func TestWindowAnswers(t *testing.T) {
	t.Parallel()
	plain := `[{"id":0,"result":` + headerOf5 + `},{"id":1,"result":` + logsOf5 + `}]`
	for name, src := range map[string]string{
		"plain":          plain,
		"id last":        `[{"jsonrpc":"2.0","result":` + headerOf5 + `,"id":0},{"result":` + logsOf5 + `,"id":1}]`,
		"the other way":  `[{"id":1,"result":` + logsOf5 + `},{"id":0,"result":` + headerOf5 + `}]`,
		"no error":       `[{"id":1,"error":null,"result":` + logsOf5 + `},{"id":0,"result":` + headerOf5 + "}]\n",
		"no logs":        `[{"id":1,"result":[]},{"id":0,"result":` + headerOf5 + `}]`,
		"no block":       `[{"id":1,"result":[]},{"id":0,"result":null}]`,
		"refused":        `[{"id":1,"error":{"code":-32005,"message":"query returned more than 10000 results"}},{"id":0,"result":` + headerOf5 + `}]`,
		"all refused":    `{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batch too large"}}`,
		"one missing":    `[{"id":1,"result":[]}]`,
		"unknown":        `[{"id":7,"result":[]},{"id":0,"result":` + headerOf5 + `}]`,
		"no id":          `[{"result":[]},{"id":0,"result":` + headerOf5 + `}]`,
		"cut off":        plain[:len(plain)-30],
		"not a batch":    `<html>`,
		"no hash":        strings.Replace(plain, `"hash"`, `"hush"`, 1),
		"error of words": `[{"id":1,"error":"no"},{"id":0,"result":` + headerOf5 + `}]`,
	} {
		w := window{headers: make([]*header, 1)}
		err := w.scan([]byte(src))
		switch name {
		case "plain", "id last", "the other way", "no error", "no logs":
			if err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			var want header
			if err := json.Unmarshal([]byte(headerOf5), &want); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(&want, w.headers[0]); diff != "" {
				t.Errorf("%s: %s", name, diff)
			}
			if n := len(w.logs.entries); name != "no logs" && n != 1 || name == "no logs" && n != 0 {
				t.Errorf("%s: %d logs", name, n)
			}
		case "no block":
			if !errors.Is(err, errMoved) {
				t.Errorf("%s: %v", name, err)
			}
		case "refused", "all refused":
			var e rpc.Error
			if !errors.As(err, &e) || e.ErrorCode() > -32000 {
				t.Errorf("%s: %v is not the node's error", name, err)
			}
		default:
			if err == nil {
				t.Errorf("%s: no error", name)
			}
		}
	}
}

func FuzzWindow(f *testing.F) {
	f.Add([]byte(`[{"id":0,"result":` + headerOf5 + `},{"id":1,"result":` + logsOf5 + `}]`))
	f.Add([]byte(`{"error":{"code":1,"message":"no"}}`))
	f.Fuzz(func(t *testing.T, src []byte) {
		w := window{headers: make([]*header, 1)}
		if err := w.scan(src); err == nil && w.headers[0] == nil {
			t.Fatal("neither a header nor an error")
		}
	})
}

// A status that is no success is an error, and 429 is one of its kind; an answer without end does not fill the memory.
func TestClientStatus(t *testing.T) {
	t.Parallel()
	status := http.StatusTooManyRequests
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		if status == http.StatusOK {
			for block := make([]byte, 1<<20); ; {
				if _, err := w.Write(block); err != nil {
					return
				}
			}
		}
	}))
	defer server.Close()
	c, err := Dial(t.Context(), server.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	x := &Indexer{node: c}
	if _, err := x.askRange(t.Context(), 1, 1); err == nil || !rateLimited(err) {
		t.Errorf("%v of status 429", err)
	}
	c.limit.until.Store(0)
	status = http.StatusBadGateway
	if _, err := x.askRange(t.Context(), 1, 1); err == nil || rateLimited(err) {
		t.Errorf("%v of status 502", err)
	}
	if testing.Short() {
		return
	}
	status = http.StatusOK
	if err := c.post(t.Context(), nil, &x.answer, func() error { return nil }); !errors.Is(err, errTooLarge) {
		t.Errorf("%v of an endless answer", err)
	}
}

// What COPY is given is what pgx encodes.
func TestCopiedNumeric(t *testing.T) {
	t.Parallel()
	types := pgtype.NewMap()
	check := func(t rapid.TB, n *big.Int) {
		want, err := types.Encode(pgtype.NumericOID, pgtype.BinaryFormatCode, pgtype.Numeric{Int: n, Valid: true}, nil)
		if err != nil {
			t.Fatal(err)
		}
		var c copied
		u, _ := uint256.FromBig(n)
		c.numeric(u)
		var got, back pgtype.Numeric
		if err := types.Scan(pgtype.NumericOID, pgtype.BinaryFormatCode, c.src[4:], &got); err != nil {
			t.Fatal(err)
		}
		if err := types.Scan(pgtype.NumericOID, pgtype.BinaryFormatCode, want, &back); err != nil {
			t.Fatal(err)
		}
		a, errA := integer(got)
		b, errB := integer(back)
		if errA != nil || errB != nil || a.Cmp(n) != 0 || b.Cmp(n) != 0 {
			t.Fatalf("%s became %v (%v), pgx has %v (%v)", n, a, errA, b, errB)
		}
	}
	for _, n := range []string{"0", "1", "9999", "10000", "100000000", "10000000000000000", "9223372036854775808",
		"18446744073709551615", "18446744073709551616", "100000000000000000000000000000000",
		"115792089237316195423570985008687907853269984665640564039457584007913129639935"} {
		i, _ := new(big.Int).SetString(n, 10)
		check(t, i)
	}
	rapid.Check(t, func(t *rapid.T) {
		check(t, new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 32).Draw(t, "bytes")))
	})
}
