//go:build cgo

package pkcs11

import (
	"bytes"
	"context"
	"encoding/asn1"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	p11 "github.com/miekg/pkcs11"

	"freehold/services/custody"
	"freehold/services/custody/custodytest"
	"freehold/services/custody/softhsmtest"
)

func TestMain(m *testing.M) { softhsmtest.Run(m) }

func setup(t *testing.T) (Config, *custody.Key) {
	t.Helper()
	hsm := softhsmtest.New(t)
	c := Config{Module: hsm.Module, Token: hsm.Label, Object: "signer", PINFile: hsm.PINFile}
	key, err := Generate(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	return c, key
}

// loseSessions closes all sessions of a token behind their users' backs, between two calls: SoftHSM frees even a session that
// a call is using, and the process dies of it.
func loseSessions(t *testing.T, m *module, slot uint) {
	t.Helper()
	m.using.Lock()
	defer m.using.Unlock()
	if err := m.CloseAllSessions(slot); err != nil {
		t.Fatal(err)
	}
}

// The key is found by label, by id and by both, and is the same; it signs from many goroutines, high s included: that none of 64
// signatures has one is a matter of 1 in 2^64.
func TestSigns(t *testing.T) {
	hsm := softhsmtest.New(t)
	c := Config{Module: hsm.Module, Token: hsm.Label, Object: "signer", ID: []byte{7, 8}, PINFile: hsm.PINFile}
	made, err := Generate(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	other := c
	other.Object, other.ID = "another", nil
	if second, err := Generate(t.Context(), other); err != nil || second.Address() == made.Address() {
		t.Fatalf("a second key: %v, %v", second, err)
	}
	for name, change := range map[string]func(*Config){"label": func(c *Config) { c.ID = nil }, "id": func(c *Config) { c.Object = "" }, "both": func(*Config) {}} {
		by := c
		change(&by)
		key, err := Open(t.Context(), by)
		if err != nil || key.Address() != made.Address() {
			t.Fatalf("by %s: %v, %v, want %s", name, key, err, made)
		}
		custodytest.SignMany(t, key, 64)
	}
}

// What is configured wrongly is told, and the PIN is not.
func TestOpenRefusals(t *testing.T) {
	c, key := setup(t)
	if again, err := Generate(t.Context(), c); err == nil {
		t.Errorf("generated over %s: %s", key, again)
	}
	for name, tt := range map[string]struct {
		change func(*Config)
		want   string
	}{
		"no such library": {func(c *Config) { c.Module += "x" }, "no such library"},
		"no such token":   {func(c *Config) { c.Token = "nowhere" }, "no token of label"},
		"no such key":     {func(c *Config) { c.Object = "nobody" }, "0 private keys"},
		"no such id":      {func(c *Config) { c.ID = []byte{9, 9} }, "0 private keys"},
		"no key named":    {func(c *Config) { c.Object = "" }, "label or id"},
		"no PIN":          {func(c *Config) { c.PINFile += "x" }, "read PIN"},
	} {
		wrong := c
		tt.change(&wrong)
		if k, err := Open(t.Context(), wrong); err == nil || !strings.Contains(err.Error(), tt.want) || strings.Contains(err.Error(), softhsmtest.PIN) {
			t.Errorf("%s: %v, %v, want %q", name, k, err, tt.want)
		}
	}
	// A key of another curve under the name.
	m, err := load(c.Module)
	if err != nil {
		t.Fatal(err)
	}
	slot, err := m.slot(c.Token)
	if err != nil {
		t.Fatal(err)
	}
	h, err := (&token{Config: c, module: m}).login(slot, p11.CKF_SERIAL_SESSION|p11.CKF_RW_SESSION)
	if err != nil {
		t.Fatal(err)
	}
	defer m.CloseSession(h)
	p256, err := asn1.Marshal(asn1.ObjectIdentifier{1, 2, 840, 10045, 3, 1, 7})
	if err != nil {
		t.Fatal(err)
	}
	names := []*p11.Attribute{p11.NewAttribute(p11.CKA_TOKEN, true), p11.NewAttribute(p11.CKA_LABEL, "p256"), p11.NewAttribute(p11.CKA_ID, []byte{2, 5, 6})}
	if _, _, err := m.GenerateKeyPair(h, []*p11.Mechanism{p11.NewMechanism(p11.CKM_EC_KEY_PAIR_GEN, nil)},
		append(names[:3:3], p11.NewAttribute(p11.CKA_EC_PARAMS, p256)), names); err != nil {
		t.Fatal(err)
	}
	c.Object = "p256"
	if k, err := Open(t.Context(), c); err == nil || !strings.Contains(err.Error(), "secp256k1") {
		t.Errorf("a key of P-256: %v, %v", k, err)
	}
}

// The private key that was made cannot be read, wrapped or copied out.
func TestGeneratedKeyStays(t *testing.T) {
	c, _ := setup(t)
	m, err := load(c.Module)
	if err != nil {
		t.Fatal(err)
	}
	tok := &token{Config: c, module: m}
	slot, err := m.slot(c.Token)
	if err != nil {
		t.Fatal(err)
	}
	s, err := tok.open(slot)
	if err != nil {
		t.Fatal(err)
	}
	defer m.CloseSession(s.SessionHandle)
	a, err := m.GetAttributeValue(s.SessionHandle, s.key, []*p11.Attribute{p11.NewAttribute(p11.CKA_SENSITIVE, nil),
		p11.NewAttribute(p11.CKA_NEVER_EXTRACTABLE, nil), p11.NewAttribute(p11.CKA_LOCAL, nil), p11.NewAttribute(p11.CKA_PRIVATE, nil)})
	if err != nil {
		t.Fatal(err)
	}
	for _, attribute := range a {
		if !bytes.Equal(attribute.Value, []byte{1}) {
			t.Errorf("attribute %#x is %x", attribute.Type, attribute.Value)
		}
	}
	if v, err := m.GetAttributeValue(s.SessionHandle, s.key, []*p11.Attribute{p11.NewAttribute(p11.CKA_VALUE, nil)}); !is(err, p11.CKR_ATTRIBUTE_SENSITIVE) {
		t.Errorf("the private key was read: %d bytes, %v", len(v), err)
	}
}

// A wrong PIN is tried once, however often a signature is asked for, so that the token does not lock.
func TestWrongPINIsTriedOnce(t *testing.T) {
	c, key := setup(t)
	m, err := load(c.Module)
	if err != nil {
		t.Fatal(err)
	}
	if err := custodytest.Sign(t.Context(), key, 0); err != nil {
		t.Fatal(err)
	}
	slot, err := m.slot(c.Token)
	if err != nil {
		t.Fatal(err)
	}
	write := func(pin string) {
		t.Helper()
		if err := os.WriteFile(c.PINFile, []byte(pin), 0o600); err != nil {
			t.Fatal(err)
		}
		loseSessions(t, m, slot) // and log out with that
	}
	write("wrong pin")
	var group sync.WaitGroup
	var mu sync.Mutex
	refused := 0
	for n := range uint64(20) {
		group.Go(func() {
			err := custodytest.Sign(t.Context(), key, n)
			if err == nil || strings.Contains(err.Error(), "wrong pin") {
				t.Errorf("with a wrong PIN: %v", err)
			}
			if is(err, p11.CKR_PIN_INCORRECT) {
				mu.Lock()
				refused++
				mu.Unlock()
			}
		})
	}
	group.Wait()
	if refused != 1 {
		t.Errorf("the token was asked %d times with a wrong PIN", refused)
	}
	write(softhsmtest.PIN)
	if err := custodytest.Sign(t.Context(), key, 21); err != nil {
		t.Errorf("after the PIN was corrected: %v", err)
	}
}

// Sessions closed behind its back, a library that was finalized, a token that goes away and comes back.
func TestRecovers(t *testing.T) {
	c, key := setup(t)
	m, err := load(c.Module)
	if err != nil {
		t.Fatal(err)
	}
	if err := custodytest.Sign(t.Context(), key, 0); err != nil {
		t.Fatal(err)
	}
	slot, err := m.slot(c.Token)
	if err != nil {
		t.Fatal(err)
	}
	// Twice while others sign: a call can meet each of them, and its third try is the last.
	var group sync.WaitGroup
	for n := range uint64(100) {
		if n == 30 || n == 60 {
			loseSessions(t, m, slot)
		}
		group.Go(func() {
			if err := custodytest.Sign(t.Context(), key, n); err != nil {
				t.Errorf("around lost sessions: %v", err)
			}
		})
	}
	group.Wait()

	finalize := func() {
		t.Helper()
		m.using.Lock()
		defer m.using.Unlock()
		if err := m.Finalize(); err != nil {
			t.Fatal(err)
		}
	}
	finalize()
	custodytest.SignMany(t, key, 10)

	tokens := softhsmtest.New(t).Dir
	away := filepath.Join(t.TempDir(), "tokens")
	if err := os.Rename(tokens, away); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(tokens, 0o700); err != nil {
		t.Fatal(err)
	}
	finalize()
	if err := custodytest.Sign(t.Context(), key, 1); !errors.Is(err, errNoToken) {
		t.Errorf("without the token: %v", err)
	}
	if err := errors.Join(os.Remove(tokens), os.Rename(away, tokens)); err != nil {
		t.Fatal(err)
	}
	if err := custodytest.Sign(t.Context(), key, 2); err != nil {
		t.Errorf("when the token is back: %v", err)
	}
}

// A library that hangs costs its callers their timeout and no more, and works again when it is done hanging.
func TestHangingLibrary(t *testing.T) {
	c, key := setup(t)
	m, err := load(c.Module)
	if err != nil {
		t.Fatal(err)
	}
	m.using.Lock() // no call gets into the library
	for n := range uint64(sessions + 1) {
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
		if err := custodytest.Sign(ctx, key, n); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("call %d of a library that hangs: %v", n, err)
		}
		cancel()
	}
	m.using.Unlock()
	if err := custodytest.Sign(t.Context(), key, 9); err != nil {
		t.Error(err)
	}
}

func TestPINIsNotPrinted(t *testing.T) {
	c, key := setup(t)
	var out bytes.Buffer
	fmt.Fprintf(&out, "%v %+v %#v %+v", key, *key, key, c)
	slog.New(slog.NewJSONHandler(&out, nil)).Info("key", "key", key, "config", c)
	if strings.Contains(out.String(), softhsmtest.PIN) || !strings.Contains(out.String(), key.Address().Hex()) {
		t.Errorf("printed: %s", out.String())
	}
}

// Libraries give the point as an octet string, as they should, or bare. The second bare one is the DER of 63 bytes.
func TestPointEncodings(t *testing.T) {
	t.Parallel()
	for n, seen := 0, false; !seen; n++ {
		private, err := crypto.GenerateKey()
		if err != nil {
			t.Fatal(err)
		}
		bare := crypto.FromECDSAPub(&private.PublicKey)
		if seen = bare[1] == 63; n > 0 && !seen {
			continue
		}
		compressed := crypto.CompressPubkey(&private.PublicKey)
		for name, point := range map[string][]byte{"bare": bare, "octets": append([]byte{4, 65}, bare...), "compressed": compressed,
			"compressed octets": append([]byte{4, 33}, compressed...)} {
			if a, err := addressOf(point); err != nil || a != crypto.PubkeyToAddress(private.PublicKey) {
				t.Errorf("%s %x: %s, %v", name, point, a, err)
			}
		}
		for _, bad := range [][]byte{nil, {4}, bare[1:], append([]byte{4, 64}, bare[1:]...), append([]byte{4, 65}, bare[:64]...)} {
			if a, err := addressOf(bad); err == nil {
				t.Errorf("%x: %s", bad, a)
			}
		}
	}
}
