package httpsig

import (
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"net/http"
	"time"

	"github.com/dunglas/httpsfv"
)

// Algorithm is the name of a signature algorithm in the registry of RFC 9421, section 6.2.
type Algorithm string

// The algorithms of this product.
const (
	Ed25519    Algorithm = "ed25519"
	HMACSHA256 Algorithm = "hmac-sha256"
)

// Key verifies signatures by one algorithm.
type Key interface {
	Algorithm() Algorithm
	Verify(base, signature []byte) bool
}

// SigningKey makes them.
type SigningKey interface {
	Algorithm() Algorithm
	Sign(base []byte) []byte
}

// PublicKey is one of Ed25519 (RFC 8032), 32 bytes.
type PublicKey ed25519.PublicKey

func (k PublicKey) Algorithm() Algorithm { return Ed25519 }

func (k PublicKey) Verify(base, signature []byte) bool {
	return len(k) == ed25519.PublicKeySize && ed25519.Verify(ed25519.PublicKey(k), base, signature)
}

// PrivateKey is one of Ed25519, 64 bytes.
type PrivateKey ed25519.PrivateKey

func (k PrivateKey) Algorithm() Algorithm    { return Ed25519 }
func (k PrivateKey) Sign(base []byte) []byte { return ed25519.Sign(ed25519.PrivateKey(k), base) }

// Secret is one of HMAC-SHA256. It signs and verifies.
type Secret []byte

func (k Secret) Algorithm() Algorithm { return HMACSHA256 }

func (k Secret) Sign(base []byte) []byte {
	mac := hmac.New(sha256.New, k)
	mac.Write(base)
	return mac.Sum(nil)
}

func (k Secret) Verify(base, signature []byte) bool {
	return len(k) > 0 && hmac.Equal(k.Sign(base), signature)
}

// Signer signs requests as the Profile wants them.
type Signer struct {
	KeyID  string
	Key    SigningKey
	Now    func() time.Time // time.Now by default
	Expire time.Duration    // a minute by default
}

// Sign adds the fields Content-Digest, Signature-Input and Signature to a request that is about to be sent, with its body
// as it will be. It covers the request's Content-Type and Idempotency-Key, so they have to be there before.
func (s Signer) Sign(r *http.Request, scheme string, body []byte) error {
	hasBody := len(body) > 0
	if hasBody {
		r.Header.Set(contentDigest, Digest(body))
	}
	m := FromRequest(r, scheme)
	now := time.Now
	if s.Now != nil {
		now = s.Now
	}
	created := now()
	expire := s.Expire
	if expire == 0 {
		expire = time.Minute
	}
	input := httpsfv.InnerList{Params: httpsfv.NewParams()}
	for _, name := range required(m, hasBody) {
		input.Items = append(input.Items, httpsfv.NewItem(name))
	}
	input.Params.Add("created", created.Unix())
	input.Params.Add("expires", created.Add(expire).Unix())
	input.Params.Add("nonce", rand.Text())
	input.Params.Add("keyid", s.KeyID)
	input.Params.Add("tag", Tag)
	base, err := Base(m, input)
	if err != nil {
		return fmt.Errorf("sign request: %w", err)
	}
	const label = "freehold"
	inputs, signatures := httpsfv.NewDictionary(), httpsfv.NewDictionary()
	inputs.Add(label, input)
	signatures.Add(label, httpsfv.NewItem(s.Key.Sign([]byte(base))))
	for name, d := range map[string]*httpsfv.Dictionary{signatureInput: inputs, signature: signatures} {
		value, err := httpsfv.Marshal(d)
		if err != nil {
			return fmt.Errorf("sign request: %w", err)
		}
		r.Header.Set(name, value)
	}
	return nil
}
