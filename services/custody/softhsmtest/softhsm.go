// Package softhsmtest gives tests an HSM: tokens of SoftHSM (Debian's package softhsm2), in a directory of the process's own.
package softhsmtest

import (
	"crypto/rand"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

// PIN of the user of each token.
const PIN = "not a secret 4711"

// Token is a fresh one.
type Token struct {
	Module  string // path of SoftHSM's library
	Label   string
	PINFile string
	Dir     string // where all tokens of the process are kept
}

// install is where SoftHSM is set up for this process, once: its library reads one configuration.
var install = sync.OnceValues(func() (dir string, err error) {
	if dir, err = os.MkdirTemp("", "softhsm-"); err != nil {
		return "", err
	}
	if err := os.Mkdir(filepath.Join(dir, "tokens"), 0o700); err != nil {
		return "", err
	}
	conf := filepath.Join(dir, "softhsm2.conf")
	text := fmt.Sprintf("directories.tokendir = %s\nobjectstore.backend = file\nlog.level = ERROR\n", filepath.Join(dir, "tokens"))
	if err := os.WriteFile(conf, []byte(text), 0o600); err != nil {
		return "", err
	}
	return dir, os.Setenv("SOFTHSM2_CONF", conf)
})

// Run is for TestMain: it runs the tests and removes what they left.
func Run(m *testing.M) {
	code := m.Run()
	if dir, err := install(); err == nil {
		os.RemoveAll(dir)
	}
	os.Exit(code)
}

// New makes a token, of a label that no other has. Without SoftHSM the test is skipped; but it fails in CI, where it must not be missing.
func New(t testing.TB) Token {
	t.Helper()
	module, err := library()
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal(err)
		}
		t.Skip(err)
	}
	dir, err := install()
	if err != nil {
		t.Fatal(err)
	}
	label := "token " + rand.Text()[:16]
	out, err := exec.CommandContext(t.Context(), "softhsm2-util", "--init-token", "--free", "--label", label, "--so-pin", "so "+PIN, "--pin", PIN).CombinedOutput()
	if err != nil {
		t.Fatalf("make a token: %v: %s", err, out)
	}
	pin := filepath.Join(t.TempDir(), "pin")
	if err := os.WriteFile(pin, []byte(PIN+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return Token{module, label, pin, filepath.Join(dir, "tokens")}
}

func library() (string, error) {
	_, err := exec.LookPath("softhsm2-util")
	for _, pattern := range []string{"/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/*/softhsm/libsofthsm2.so", "/usr/lib64/pkcs11/libsofthsm2.so",
		"/opt/homebrew/lib/softhsm/libsofthsm2.so", "/usr/local/lib/softhsm/libsofthsm2.so"} {
		if found, _ := filepath.Glob(pattern); err == nil && len(found) > 0 {
			return found[0], nil
		}
	}
	return "", fmt.Errorf("there is no SoftHSM here, in which PKCS #11 is tested (Debian: apt-get install softhsm2)")
}
