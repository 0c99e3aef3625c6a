package custody

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

func TestSignsForItsChainOnly(t *testing.T) {
	key, err := Development("")
	if err != nil {
		t.Fatal(err)
	}
	tx := types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(7), To: &common.Address{1}, Gas: 21_000,
		GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(2)})
	signed, err := key.SignTx(t.Context(), tx, big.NewInt(7))
	if err != nil {
		t.Fatal(err)
	}
	if from, err := types.Sender(types.LatestSignerForChainID(big.NewInt(7)), signed); err != nil || from != key.Address() {
		t.Fatalf("signed by %s (%v), want %s", from, err, key.Address())
	}
	for _, id := range []*big.Int{big.NewInt(8), new(big.Int), nil} {
		if _, err := key.SignTx(t.Context(), tx, id); err == nil {
			t.Errorf("a transaction of chain 7 was signed for chain %v", id)
		}
	}
}

func TestKeyPrintsAsAddress(t *testing.T) {
	private, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	key := newKey(private)
	guard := Policy{Chains: []int64{7}}.Guard(key)
	var out bytes.Buffer
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d"} {
		fmt.Fprintf(&out, verb+"\n", key)
		fmt.Fprintf(&out, verb+"\n", struct{ K *Key }{key})
		if text := fmt.Sprintf(verb, guard); text != key.Address().Hex() {
			t.Errorf("a guarded key prints as %s", text)
		}
	}
	fmt.Fprintf(&out, "%v %+v\n", *key, []any{key})
	for _, h := range []slog.Handler{slog.NewJSONHandler(&out, nil), slog.NewTextHandler(&out, nil)} {
		slog.New(h).Info("key", "key", key, "in", []*Key{key}, "guard", guard)
	}
	if err := json.NewEncoder(&out).Encode([]any{key}); err != nil {
		t.Fatal(err)
	}
	secret := crypto.FromECDSA(private)
	for _, leak := range []string{hex.EncodeToString(secret), new(big.Int).SetBytes(secret).String(), fmt.Sprint(secret)} {
		if strings.Contains(strings.ToLower(out.String()), leak) {
			t.Fatalf("the key is in the output:\n%s", out.String())
		}
	}
	if !strings.Contains(out.String(), key.Address().Hex()) {
		t.Fatalf("the address is not in the output:\n%s", out.String())
	}
}

func TestDevelopmentKeyIsMadeOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key")
	var made sync.WaitGroup
	keys := make([]*Key, 8)
	for k := range keys {
		made.Go(func() {
			var err error
			if keys[k], err = Development(path); err != nil {
				t.Error(err)
			}
		})
	}
	made.Wait()
	for _, k := range keys {
		if k == nil || k.Address() != keys[0].Address() {
			t.Fatalf("keys differ: %v", keys)
		}
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != 0o600 {
		t.Errorf("mode %o, want 600", info.Mode().Perm())
	}
	if entries, _ := os.ReadDir(filepath.Dir(path)); len(entries) != 1 {
		t.Errorf("left behind: %v", entries)
	}
}

func TestFile(t *testing.T) {
	const one = "0000000000000000000000000000000000000000000000000000000000000001"
	path := filepath.Join(t.TempDir(), "key")
	for _, c := range []struct {
		text string
		ok   bool
	}{{one, true}, {"0x" + one + "\n", true}, {one[1:], false}, {one + "00", false}, {"", false}, {one[1:] + "g", false}} {
		if err := os.WriteFile(path, []byte(c.text), 0o600); err != nil {
			t.Fatal(err)
		}
		key, err := File(path)
		if c.ok != (err == nil) {
			t.Errorf("%q: %v", c.text, err)
		}
		if err == nil && key.Address() != common.HexToAddress("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf") {
			t.Errorf("%q: address %s", c.text, key.Address())
		}
		if err != nil && len(c.text) > 20 && strings.Contains(err.Error(), c.text[:20]) {
			t.Errorf("the error shows the key: %v", err)
		}
	}
}

func TestKeystore(t *testing.T) {
	dir := t.TempDir()
	pass := filepath.Join(t.TempDir(), "passphrase")
	if err := os.WriteFile(pass, []byte("correct horse\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	first, err := keystore.StoreKey(dir, "correct horse", keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		t.Fatal(err)
	}
	key, err := Keystore(dir, common.Address{}, pass)
	if err != nil {
		t.Fatal(err)
	}
	if key.Address() != first.Address {
		t.Fatalf("address %s, want %s", key.Address(), first.Address)
	}
	second, err := keystore.StoreKey(dir, "battery staple", keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		t.Fatal(err)
	}
	if key, err = Keystore(dir, first.Address, pass); err != nil || key.Address() != first.Address {
		t.Errorf("by address: %v, %v", key, err)
	}
	if _, err := Keystore(dir, common.Address{}, pass); err == nil {
		t.Error("one of two keys was chosen")
	}
	if _, err := Keystore(dir, common.Address{9}, pass); err == nil {
		t.Error("a key was found for another address")
	}
	if _, err := Keystore(dir, second.Address, pass); err == nil {
		t.Error("opened with a wrong passphrase")
	}
}
