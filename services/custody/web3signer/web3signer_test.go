package web3signer

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"freehold/services/custody"
	"freehold/services/custody/custodytest"
)

// remote is Web3Signer as it is spoken to in its mode eth1.
type remote struct {
	t      *testing.T
	keys   []*ecdsa.PrivateKey
	bearer string
	answer atomic.Pointer[func(w http.ResponseWriter, data []byte)] // instead of a signature by the key asked for
}

func identifier(key *ecdsa.PrivateKey) string {
	return hexutil.Encode(crypto.FromECDSAPub(&key.PublicKey)[1:])
}

// signature is what the service answers: over the hash of data, with v of 27 or 28.
func signature(t *testing.T, key *ecdsa.PrivateKey, data []byte) string {
	s, err := crypto.Sign(crypto.Keccak256(data), key)
	if err != nil {
		t.Error(err)
		return ""
	}
	s[64] += 27
	return hexutil.Encode(s)
}

func (r *remote) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/v1/eth1/publicKeys", func(w http.ResponseWriter, _ *http.Request) {
		names := []string{}
		for _, k := range r.keys {
			names = append(names, identifier(k))
		}
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(names)
	})
	mux.HandleFunc("POST /api/v1/eth1/sign/{identifier}", func(w http.ResponseWriter, q *http.Request) {
		var body struct{ Data hexutil.Bytes }
		if err := json.NewDecoder(q.Body).Decode(&body); err != nil || q.Header.Get("Content-Type") != "application/json" {
			r.t.Errorf("%s: %v", q.Header.Get("Content-Type"), err)
			http.Error(w, "Bad Request", http.StatusBadRequest)
			return
		}
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		if answer := r.answer.Load(); answer != nil {
			(*answer)(w, body.Data)
			return
		}
		for _, k := range r.keys {
			if identifier(k) == q.PathValue("identifier") {
				fmt.Fprint(w, signature(r.t, k, body.Data))
				return
			}
		}
		http.Error(w, "Resource not found", http.StatusNotFound)
	})
	return http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		if r.bearer != "" && q.Header.Get("Authorization") != "Bearer "+r.bearer {
			http.Error(w, "Unauthorized", http.StatusUnauthorized)
			return
		}
		mux.ServeHTTP(w, q)
	})
}

func start(t *testing.T, keys int) (*remote, string) {
	r := &remote{t: t}
	for range keys {
		r.keys = append(r.keys, custodytest.NewKey(t))
	}
	server := httptest.NewServer(r.handler())
	t.Cleanup(server.Close)
	return r, server.URL
}

func TestSigns(t *testing.T) {
	t.Parallel()
	r, url := start(t, 3)
	for _, k := range r.keys {
		address := crypto.PubkeyToAddress(k.PublicKey)
		key, err := Open(t.Context(), Config{URL: url + "/", Address: address})
		if err != nil || key.Address() != address {
			t.Fatalf("%v, %v, want %s", key, err, address)
		}
		custodytest.SignMany(t, key, 10)
	}
	if key, err := Open(t.Context(), Config{URL: url}); err == nil {
		t.Errorf("one of three keys was chosen: %s", key)
	}
	if key, err := Open(t.Context(), Config{URL: url, Address: common.Address{1}}); err == nil {
		t.Errorf("a key was found for another address: %s", key)
	}
	r, url = start(t, 1)
	if key, err := Open(t.Context(), Config{URL: url}); err != nil || key.Address() != crypto.PubkeyToAddress(r.keys[0].PublicKey) {
		t.Errorf("the only key: %v, %v", key, err)
	}
}

// A service that was taken over signs what suits it, and none of that is taken for the transaction.
func TestEvilServiceIsRefused(t *testing.T) {
	t.Parallel()
	r, url := start(t, 2)
	key, err := Open(t.Context(), Config{URL: url, Address: crypto.PubkeyToAddress(r.keys[0].PublicKey)})
	if err != nil {
		t.Fatal(err)
	}
	say := func(text string) func(http.ResponseWriter, []byte) {
		return func(w http.ResponseWriter, _ []byte) { fmt.Fprint(w, text) }
	}
	for name, answer := range map[string]func(http.ResponseWriter, []byte){
		"another transaction": func(w http.ResponseWriter, data []byte) {
			fmt.Fprint(w, signature(t, r.keys[0], elsewhere(t, data)))
		},
		"with another key": func(w http.ResponseWriter, data []byte) { fmt.Fprint(w, signature(t, r.keys[1], data)) },
		"the hash of hashes": func(w http.ResponseWriter, data []byte) {
			fmt.Fprint(w, signature(t, r.keys[0], crypto.Keccak256(data)))
		},
		"a message (EIP-191)": func(w http.ResponseWriter, data []byte) {
			fmt.Fprint(w, signature(t, r.keys[0], fmt.Appendf(nil, "\x19Ethereum Signed Message:\n%d%s", len(data), data)))
		},
		"half of it":  func(w http.ResponseWriter, data []byte) { fmt.Fprint(w, signature(t, r.keys[0], data)[:66]) },
		"nothing":     say(""),
		"zeros":       say("0x" + strings.Repeat("0", 130)),
		"words":       say("<html>It works!</html>"),
		"a long text": say(strings.Repeat("0x00", 1<<20)),
	} {
		r.answer.Store(&answer)
		if err := custodytest.Sign(t.Context(), key, 1); !errors.Is(err, custody.ErrSignature) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, answer := range map[string]func(http.ResponseWriter, []byte){
		"a failure": func(w http.ResponseWriter, _ []byte) { http.Error(w, "no", http.StatusInternalServerError) },
		"a good signature as a failure": func(w http.ResponseWriter, data []byte) {
			w.WriteHeader(http.StatusAccepted)
			fmt.Fprint(w, signature(t, r.keys[0], data))
		},
		"a redirection": func(w http.ResponseWriter, _ []byte) {
			w.Header().Set("Location", url+"/api/v1/eth1/publicKeys")
			w.WriteHeader(http.StatusSeeOther)
		},
	} {
		r.answer.Store(&answer)
		if err := custodytest.Sign(t.Context(), key, 1); err == nil || !strings.Contains(err.Error(), "status") {
			t.Errorf("%s: %v", name, err)
		}
	}
	r.answer.Store(nil)
	custodytest.SignMany(t, key, 1)
}

// elsewhere is the same transaction to another address.
func elsewhere(t *testing.T, data []byte) []byte {
	t.Helper()
	var fields []any
	var list []rlp.RawValue
	if data[0] != types.DynamicFeeTxType {
		t.Errorf("asked to sign %x", data)
	}
	if err := rlp.DecodeBytes(data[1:], &list); err != nil {
		t.Error(err)
		return nil
	}
	for k, f := range list {
		if fields = append(fields, f); k == 5 {
			fields[k] = common.Address{0xee}
		}
	}
	evil, err := rlp.EncodeToBytes(fields)
	if err != nil {
		t.Error(err)
	}
	return append([]byte{data[0]}, evil...)
}

func TestOpenRefusals(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"", "{}", `["0x"]`, `["zz"]`, `["0x` + strings.Repeat("11", 64) + `"]`, `[]`} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, text) }))
		if key, err := Open(t.Context(), Config{URL: server.URL}); err == nil {
			t.Errorf("a list of keys %q: %s", text, key)
		}
		server.Close()
	}
	for _, c := range []Config{{URL: "ftp://host"}, {URL: "host:9000"}, {URL: ""}, {URL: "https://user:hunter2@host"}, {URL: "http://host", BearerFile: "token"},
		{URL: "https://host", CertFile: "none"}, {URL: "https://host", CAFile: "none"}} {
		if key, err := Open(t.Context(), c); err == nil || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%+v: %v, %v", c, key, err)
		}
	}
}

// TLS with a client certificate and a bearer token, each of which the service insists on.
func TestAuthentication(t *testing.T) {
	t.Parallel()
	r := &remote{t: t, keys: []*ecdsa.PrivateKey{custodytest.NewKey(t)}, bearer: "first"}
	certFile, keyFile, clients := certificate(t)
	server := httptest.NewUnstartedServer(r.handler())
	server.TLS = &tls.Config{ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: clients}
	server.Config.ErrorLog = nil
	server.StartTLS()
	defer server.Close()
	dir := t.TempDir()
	write := func(name string, text []byte) string {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, text, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	good := Config{URL: server.URL, CertFile: certFile, KeyFile: keyFile, BearerFile: write("token", []byte("first\n")),
		CAFile: write("ca", pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw}))}
	key, err := Open(t.Context(), good)
	if err != nil {
		t.Fatal(err)
	}
	custodytest.SignMany(t, key, 3)
	otherCert, otherKey, _ := certificate(t)
	for name, change := range map[string]func(*Config){
		"no client certificate":         func(c *Config) { c.CertFile, c.KeyFile = "", "" },
		"a stranger's":                  func(c *Config) { c.CertFile, c.KeyFile = otherCert, otherKey },
		"no token":                      func(c *Config) { c.BearerFile = "" },
		"another token":                 func(c *Config) { c.BearerFile = write("other", []byte("second")) },
		"a service certified by nobody": func(c *Config) { c.CAFile = "" },
		"by somebody else":              func(c *Config) { c.CAFile = otherCert },
	} {
		c := good
		change(&c)
		if key, err := Open(t.Context(), c); err == nil || strings.Contains(err.Error(), "second") {
			t.Errorf("%s: %v, %v", name, key, err)
		}
	}
	// A token is replaced while the program runs.
	r.bearer = "second"
	if err := custodytest.Sign(t.Context(), key, 1); err == nil || !strings.Contains(err.Error(), "401") {
		t.Errorf("with the old token: %v", err)
	}
	write("token", []byte("second"))
	custodytest.SignMany(t, key, 3)
}

// certificate makes one that certifies itself.
func certificate(t *testing.T) (certFile, keyFile string, pool *x509.CertPool) {
	t.Helper()
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}}
	der, err := x509.CreateCertificate(rand.Reader, template, template, public, private)
	if err != nil {
		t.Fatal(err)
	}
	encoded, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	certFile, keyFile = filepath.Join(t.TempDir(), "cert"), filepath.Join(t.TempDir(), "key")
	text := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	err = errors.Join(os.WriteFile(certFile, text, 0o600),
		os.WriteFile(keyFile, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: encoded}), 0o600))
	if err != nil {
		t.Fatal(err)
	}
	pool = x509.NewCertPool()
	pool.AppendCertsFromPEM(text)
	return certFile, keyFile, pool
}
