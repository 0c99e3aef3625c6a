package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"

	"freehold/services/custody/softhsmtest"
)

func TestMain(m *testing.M) { softhsmtest.Run(m) }

// generator is the address of the private key 1, of which publicKey is the public one.
const (
	generator = "0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf"
	publicKey = "0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8"
)

// TestSignerAddress opens the signer in each way that needs no cloud.
func TestSignerAddress(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	file, pass := write("key", strings.Repeat("0", 63)+"1"), write("pass", "correct horse\n")
	store := filepath.Join(dir, "store")
	var stored []common.Address
	for range 2 {
		account, err := keystore.StoreKey(store, "correct horse", keystore.LightScryptN, keystore.LightScryptP)
		if err != nil {
			t.Fatal(err)
		}
		stored = append(stored, account.Address)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "" || r.URL.Path != "/hsm/api/v1/eth1/publicKeys" {
			t.Errorf("asked for %s", r.URL)
		}
		w.Write([]byte(`["` + publicKey + `"]`))
	}))
	defer server.Close()
	for _, tt := range []struct {
		args []string
		want string
	}{
		{[]string{"--signer", "file:" + file}, generator},
		{[]string{"--deployer-key-file", file}, generator},
		{[]string{"--signer", "keystore:" + store + "?passphrase-file=" + pass + "&address=" + stored[0].Hex()}, stored[0].Hex()},
		{[]string{"--keystore", store, "--passphrase-file", pass, "--signer", stored[1].Hex()}, stored[1].Hex()},
		{[]string{"--signer", "web3signer:" + server.URL + "/hsm"}, generator},
		{[]string{"--signer", "web3signer:" + server.URL + "/hsm?address=" + generator}, generator},
	} {
		if status, out := command(t, append([]string{"signer", "address"}, tt.args...)...); status != exitOK || strings.TrimSpace(out) != tt.want {
			t.Errorf("%q: %d %s, want %s", tt.args, status, out, tt.want)
		}
	}
	for _, args := range [][]string{
		{},
		{"--signer", file},
		{"--signer", "ledger:0"},
		{"--signer", generator},
		{"--signer", "file:" + file, "--deployer-key-file", file},
		{"--signer", "file:" + file, "--keystore", store},
		{"--keystore", store, "--passphrase-file", pass, "--signer", "me"},
		{"--signer", "web3signer:" + server.URL + "?bearer=secret"},
		{"--signer", "web3signer:" + server.URL + "?address=me"},
		{"--signer", "pkcs11:token=t;object=o;serial=1?module-path=m&pin-source=p"},
		{"--signer", "pkcs11:token=t;object=o?module-path=m&pin-value=1234"},
		{"--signer", "pkcs11:token=t;object=o;type=public?module-path=m&pin-source=p"},
		{"--signer", "pkcs11:token=%zz"},
	} {
		if status, out := command(t, append([]string{"signer", "address"}, args...)...); status != exitUsage {
			t.Errorf("%q: %d %s, want %d", args, status, out, exitUsage)
		}
	}
}

// TestSignerGenerate makes a key in an HSM and finds it again, by label and by id.
func TestSignerGenerate(t *testing.T) {
	hsm := softhsmtest.New(t)
	token := "pkcs11:token=" + strings.ReplaceAll(hsm.Label, " ", "%20")
	where := "?module-path=" + hsm.Module + "&pin-source=file:" + hsm.PINFile
	status, made := command(t, "signer", "generate", "--signer", token+";object=the%3Bsigner;id=%01%02"+where)
	if status != exitOK || !common.IsHexAddress(strings.TrimSpace(made)) {
		t.Fatalf("generate: %d %s", status, made)
	}
	for _, name := range []string{";object=the%3Bsigner", ";id=%01%02;type=private"} {
		if status, out := command(t, "signer", "address", "--signer", token+name+where); status != exitOK || out != made {
			t.Errorf("%s: %d %s, want %s", name, status, out, made)
		}
	}
	if status, out := command(t, "signer", "generate", "--signer", token+";id=%01%02"+where); status != exitFailure {
		t.Errorf("over a key that is there: %d %s", status, out)
	}
	if status, out := command(t, "signer", "generate", "--signer", "awskms:alias/x"); status != exitUsage {
		t.Errorf("in a cloud: %d %s", status, out)
	}
}
