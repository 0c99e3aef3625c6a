package access

import (
	"crypto/rand"
	"fmt"
	"hash/crc32"
	"math/big"
	"strings"
)

// Env is the environment that a key says it is for. It is there for people and secret scanners; what a key may do comes
// from its row.
type Env string

// The environments.
const (
	Live Env = "live"
	Test Env = "test"
	Dev  Env = "dev"
)

func (e Env) valid() bool { return e == Live || e == Test || e == Dev }

// A key is fh_{env}_{kid}_{secret}{crc}, everything after the environment in base62 (0-9a-zA-Z). 43 digits of base62 are 256 bits
// (43 log2 62 = 256.03), and 6 hold the 32 bits of a CRC.
const (
	kidDigits    = 12
	secretDigits = 43
	crcDigits    = 6
)

// generate draws a new key.
func generate(env Env) (key, kid string, err error) {
	if kid, err = random(kidDigits); err != nil {
		return "", "", err
	}
	secret, err := random(secretDigits)
	if err != nil {
		return "", "", err
	}
	body := fmt.Sprintf("fh_%s_%s_%s", env, kid, secret)
	return body + checksum(body), kid, nil
}

// parse checks the form and the checksum of a key, and returns its kid. It knows nothing of keys that exist.
func parse(key string) (kid string, ok bool) {
	rest, ok := strings.CutPrefix(key, "fh_")
	if !ok {
		return "", false
	}
	env, rest, _ := strings.Cut(rest, "_")
	kid, rest, _ = strings.Cut(rest, "_")
	if !Env(env).valid() || len(kid) != kidDigits || len(rest) != secretDigits+crcDigits || !isBase62(kid) || !isBase62(rest) {
		return "", false
	}
	at := len(key) - crcDigits
	return kid, checksum(key[:at]) == key[at:]
}

func checksum(body string) string {
	return pad(big.NewInt(int64(crc32.ChecksumIEEE([]byte(body)))), crcDigits)
}

// random draws digits of base62, each string of them as likely as any other.
func random(digits int64) (string, error) {
	n, err := rand.Int(rand.Reader, new(big.Int).Exp(big.NewInt(62), big.NewInt(digits), nil))
	if err != nil {
		return "", fmt.Errorf("draw random number: %w", err)
	}
	return pad(n, int(digits)), nil
}

func pad(n *big.Int, digits int) string {
	s := n.Text(62)
	return strings.Repeat("0", digits-len(s)) + s
}

func isBase62(s string) bool {
	for _, c := range []byte(s) {
		if !('0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z') {
			return false
		}
	}
	return true
}
