package httpsig

import (
	"crypto/ed25519"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"freehold/services/fault"
)

const mintBody = `{"to":"0x00000000000000000000000000000000000000aa","amount":"5"}`

var now = time.Unix(1_800_000_000, 0)

// request is a signed mint, as a server receives it.
func request(t testing.TB, key SigningKey) *http.Request {
	t.Helper()
	r := httptest.NewRequest(http.MethodPost, "/v1/tokens/tok_1/mints?wait=true&dry=0", strings.NewReader(mintBody))
	r.Host = "api.example.com"
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Idempotency-Key", "order-77")
	signer := Signer{KeyID: "kid000000001", Key: key, Now: func() time.Time { return now }}
	if err := signer.Sign(r, "https", []byte(mintBody)); err != nil {
		t.Fatal(err)
	}
	return r
}

// accept is what a server does.
func accept(r *http.Request, body []byte, key Key, at time.Time) error {
	s, err := Parse(r.Header)
	if err != nil {
		return err
	}
	if err := s.CheckTime(at, Window{}); err != nil {
		return err
	}
	m := FromRequest(r, "https")
	if err := s.CheckCoverage(m, len(body) > 0); err != nil {
		return err
	}
	if len(body) > 0 {
		if err := CheckDigest(r.Header, body); err != nil {
			return err
		}
	}
	return s.Verify(m, key)
}

func TestSignAndVerify(t *testing.T) {
	t.Parallel()
	private := privateKey(t)
	for signing, verifying := range map[SigningKey]Key{&private: public(t), ptr(Secret("a secret of some length")): Secret("a secret of some length")} {
		r := request(t, signing)
		if err := accept(r, []byte(mintBody), verifying, now); err != nil {
			t.Errorf("%s: %v", signing.Algorithm(), err)
		}
		s, err := Parse(r.Header)
		if err != nil || s.KeyID != "kid000000001" || !s.Created.Equal(now) || !s.Expires.Equal(now.Add(time.Minute)) || len(s.Nonce) < 16 {
			t.Errorf("%s: parsed %+v, %v", signing.Algorithm(), s, err)
		}
		other, err := Parse(request(t, signing).Header)
		if err != nil || other.Nonce == s.Nonce {
			t.Errorf("two requests have the nonce %s: %v", s.Nonce, err)
		}
	}
	get := httptest.NewRequest(http.MethodGet, "/v1/tokens", nil)
	if err := (Signer{KeyID: "k", Key: &private, Now: func() time.Time { return now }}).Sign(get, "https", nil); err != nil {
		t.Fatal(err)
	}
	if err := accept(get, nil, public(t), now); err != nil {
		t.Errorf("without a body: %v", err)
	}
}

// Whatever a signature covers can't be altered, and nothing that matters can be left out.
func TestAlteredRequests(t *testing.T) {
	t.Parallel()
	private := privateKey(t)
	inputOf := func(r *http.Request, from, to string) {
		value := r.Header.Get("Signature-Input")
		if !strings.Contains(value, from) {
			panic(fmt.Sprintf("%q is not in %q", from, value))
		}
		r.Header.Set("Signature-Input", strings.Replace(value, from, to, 1))
	}
	for name, c := range map[string]struct {
		alter func(r *http.Request)
		body  string
		code  fault.Code
	}{
		"method":               {func(r *http.Request) { r.Method = http.MethodPut }, mintBody, Invalid},
		"host":                 {func(r *http.Request) { r.Host = "evil.example.com" }, mintBody, Invalid},
		"port":                 {func(r *http.Request) { r.Host += ":8443" }, mintBody, Invalid},
		"path":                 {func(r *http.Request) { r.RequestURI = "/v1/tokens/tok_2/mints?wait=true&dry=0" }, mintBody, Invalid},
		"encoded slash":        {func(r *http.Request) { r.RequestURI = "/v1/tokens%2Ftok_1/mints?wait=true&dry=0" }, mintBody, Invalid},
		"dots":                 {func(r *http.Request) { r.RequestURI = "/v1/x/../tokens/tok_1/mints?wait=true&dry=0" }, mintBody, Invalid},
		"query":                {func(r *http.Request) { r.RequestURI = "/v1/tokens/tok_1/mints?wait=false&dry=0" }, mintBody, Invalid},
		"query reordered":      {func(r *http.Request) { r.RequestURI = "/v1/tokens/tok_1/mints?dry=0&wait=true" }, mintBody, Invalid},
		"query duplicated":     {func(r *http.Request) { r.RequestURI += "&wait=true" }, mintBody, Invalid},
		"body":                 {func(*http.Request) {}, strings.Replace(mintBody, "5", "6", 1), DigestMismatch},
		"body and its digest":  {func(r *http.Request) { r.Header.Set("Content-Digest", Digest([]byte("other"))) }, "other", Invalid},
		"no body":              {func(*http.Request) {}, "", Invalid}, // handled below: a digest of nothing is refused
		"no digest":            {func(r *http.Request) { r.Header.Del("Content-Digest") }, mintBody, InvalidDigest},
		"content type":         {func(r *http.Request) { r.Header.Set("Content-Type", "text/plain") }, mintBody, Invalid},
		"idempotency key":      {func(r *http.Request) { r.Header.Set("Idempotency-Key", "order-78") }, mintBody, Invalid},
		"two idempotency keys": {func(r *http.Request) { r.Header.Add("Idempotency-Key", "order-77") }, mintBody, Invalid},
		"two content types":    {func(r *http.Request) { r.Header.Add("Content-Type", "text/plain") }, mintBody, Invalid},
		"two digests": {func(r *http.Request) {
			r.Header.Set("Content-Digest", Digest([]byte(mintBody))+", sha-512=:"+strings.Repeat("A", 86)+"==:")
		}, mintBody, InvalidDigest},
		"two digest lines":      {func(r *http.Request) { r.Header.Add("Content-Digest", Digest([]byte("other"))) }, mintBody, Invalid},
		"method not covered":    {func(r *http.Request) { inputOf(r, `"@method" `, "") }, mintBody, Invalid},
		"authority not covered": {func(r *http.Request) { inputOf(r, `"@authority" `, "") }, mintBody, Invalid},
		"path not covered":      {func(r *http.Request) { inputOf(r, `"@path" `, "") }, mintBody, Invalid},
		"query not covered":     {func(r *http.Request) { inputOf(r, `"@query" `, "") }, mintBody, Invalid},
		"digest not covered":    {func(r *http.Request) { inputOf(r, `"content-digest" `, "") }, mintBody, Invalid},
		"type not covered":      {func(r *http.Request) { inputOf(r, `"content-type" `, "") }, mintBody, Invalid},
		"key not covered":       {func(r *http.Request) { inputOf(r, ` "idempotency-key"`, "") }, mintBody, Invalid},
		"covered twice":         {func(r *http.Request) { inputOf(r, `"@method"`, `"@method" "@method"`) }, mintBody, Invalid},
		"binary wrapped":        {func(r *http.Request) { inputOf(r, `"content-type"`, `"content-type";bs`) }, mintBody, Invalid},
		"trailer":               {func(r *http.Request) { inputOf(r, `"content-type"`, `"content-type";tr`) }, mintBody, Invalid},
		"created":               {func(r *http.Request) { inputOf(r, "created=1800000000", "created=1800000001") }, mintBody, Invalid},
		"expires":               {func(r *http.Request) { inputOf(r, "expires=1800000060", "expires=1900000060") }, mintBody, Invalid},
		"other nonce":           {func(r *http.Request) { inputOf(r, `nonce="`, `nonce="A`) }, mintBody, Invalid},
		"other key id":          {func(r *http.Request) { inputOf(r, `keyid="k`, `keyid="K`) }, mintBody, Invalid},
		"no created":            {func(r *http.Request) { inputOf(r, "created=1800000000;", "") }, mintBody, Invalid},
		"negative created":      {func(r *http.Request) { inputOf(r, "created=1800000000", "created=-1") }, mintBody, Invalid},
		"fractional created":    {func(r *http.Request) { inputOf(r, "created=1800000000", "created=1800000000.5") }, mintBody, Invalid},
		"text as created":       {func(r *http.Request) { inputOf(r, "created=1800000000", `created="1800000000"`) }, mintBody, Invalid},
		"huge created":          {func(r *http.Request) { inputOf(r, "created=1800000000", "created=999999999999999") }, mintBody, Invalid},
		"no expires":            {func(r *http.Request) { inputOf(r, "expires=1800000060;", "") }, mintBody, Invalid},
		"expires before":        {func(r *http.Request) { inputOf(r, "expires=1800000060", "expires=1800000000") }, mintBody, Invalid},
		"no key id":             {func(r *http.Request) { inputOf(r, `keyid="kid000000001";`, "") }, mintBody, Invalid},
		"short nonce":           {func(r *http.Request) { inputOf(r, `nonce="`, `nonce="short";x="`) }, mintBody, Invalid},
		"unknown parameter":     {func(r *http.Request) { inputOf(r, ";tag=", `;x=1;tag=`) }, mintBody, Invalid},
		"another tag":           {func(r *http.Request) { inputOf(r, Tag, "freehold-v0") }, mintBody, Missing},
		"not signed":            {func(r *http.Request) { r.Header.Del("Signature-Input") }, mintBody, Missing},
		"no signature":          {func(r *http.Request) { r.Header.Del("Signature") }, mintBody, Invalid},
		"other label":           {func(r *http.Request) { inputOf(r, "freehold=", "other=") }, mintBody, Invalid},
		"garbage":               {func(r *http.Request) { r.Header.Set("Signature-Input", `freehold=("@method`) }, mintBody, Invalid},
		"long":                  {func(r *http.Request) { r.Header.Add("Signature-Input", "x="+strings.Repeat("1", maxField)) }, mintBody, Invalid},
		"two signatures": {func(r *http.Request) {
			r.Header.Add("Signature-Input", strings.Replace(r.Header.Get("Signature-Input"), "freehold=", "second=", 1))
		}, mintBody, Invalid},
		"wrong algorithm":   {func(r *http.Request) { inputOf(r, ";tag=", `;alg="hmac-sha256";tag=`) }, mintBody, Invalid},
		"no algorithm":      {func(r *http.Request) { inputOf(r, ";tag=", `;alg="none";tag=`) }, mintBody, Invalid},
		"empty signature":   {func(r *http.Request) { r.Header.Set("Signature", "freehold=::") }, mintBody, Invalid},
		"text as signature": {func(r *http.Request) { r.Header.Set("Signature", `freehold="abc"`) }, mintBody, Invalid},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := request(t, &private)
			c.alter(r)
			err := accept(r, []byte(c.body), public(t), now)
			if name == "no body" {
				// The signature is right: what was signed for a body must not pass without it.
				if err != nil {
					t.Fatalf("the premise is gone: %v", err)
				}
				if err := CheckDigest(r.Header, nil); !fault.Is(err, DigestMismatch) {
					t.Errorf("nothing passes for the body: %v", err)
				}
				return
			}
			if !fault.Is(err, c.code) {
				t.Errorf("%v, want the fault %s", err, c.code)
			}
		})
	}
}

// The public key must not be taken for the secret of an HMAC, nor one key for another.
func TestAlgorithmConfusion(t *testing.T) {
	t.Parallel()
	r := request(t, Secret(public(t)))
	if err := accept(r, []byte(mintBody), public(t), now); !fault.Is(err, Invalid) {
		t.Errorf("an HMAC under the public key: %v", err)
	}
	private := privateKey(t)
	if err := accept(request(t, &private), []byte(mintBody), Secret(public(t)), now); !fault.Is(err, Invalid) {
		t.Errorf("an Ed25519 signature for a key of HMAC: %v", err)
	}
	if err := accept(request(t, Secret("")), []byte(mintBody), Secret(""), now); !fault.Is(err, Invalid) {
		t.Errorf("an HMAC under no secret: %v", err)
	}
	if err := accept(request(t, &private), []byte(mintBody), PublicKey(nil), now); !fault.Is(err, Invalid) {
		t.Errorf("no public key: %v", err)
	}
}

func TestWindow(t *testing.T) {
	t.Parallel()
	s := Signature{Created: now, Expires: now.Add(2 * time.Hour)}
	for at, ok := range map[time.Duration]bool{
		0: true, time.Minute: true, time.Minute + 1: false, -5 * time.Second: true, -5*time.Second - 1: false, time.Hour: false, -time.Hour: false,
	} {
		if err := s.CheckTime(now.Add(at), Window{}); (err == nil) != ok || err != nil && !fault.Is(err, OutOfWindow) {
			t.Errorf("%s after its creation: %v", at, err)
		}
	}
	if err := s.CheckTime(now.Add(100*time.Second), Window{Past: 2 * time.Minute}); err != nil {
		t.Errorf("in a window of two minutes: %v", err)
	}
	s.Expires = now.Add(10 * time.Second)
	for at, ok := range map[time.Duration]bool{10*time.Second - 1: true, 10 * time.Second: false} {
		if err := s.CheckTime(now.Add(at), Window{}); (err == nil) != ok {
			t.Errorf("%s after its creation, of 10 s: %v", at, err)
		}
	}
}

// Signatures with other tags, as a proxy adds, do not stand in the way.
func TestSignaturesOfOthers(t *testing.T) {
	t.Parallel()
	private := privateKey(t)
	r := request(t, &private)
	r.Header.Add("Signature-Input", `proxy=("@authority";req "date";sf);created=1;tag="proxy", plain=1`)
	r.Header.Add("Signature", `proxy=:AAAA:`)
	if err := accept(r, []byte(mintBody), public(t), now); err != nil {
		t.Error(err)
	}
}

func FuzzParse(f *testing.F) {
	private := privateKey(f)
	r := request(f, &private)
	f.Add(r.Header.Get("Signature-Input"), r.Header.Get("Signature"))
	f.Add(`freehold=();tag="freehold-v1"`, `freehold=:AAAA:`)
	f.Fuzz(func(t *testing.T, input, signature string) {
		header := http.Header{"Signature-Input": {input}, "Signature": {signature}}
		s, err := Parse(header)
		if err != nil {
			if fault.As(err) == nil {
				t.Fatalf("not a fault: %v", err)
			}
			return
		}
		if s.KeyID == "" || len(s.Nonce) < minNonce || s.Created.Unix() <= 0 || !s.Expires.After(s.Created) {
			t.Fatalf("parsed %+v", s)
		}
		m := Message{Method: "GET", Scheme: "https", Authority: "a", Target: "/", Header: header}
		if s.CheckCoverage(m, false) == nil && s.Verify(m, public(t)) == nil {
			t.Fatalf("%s verifies over a message that nobody signed", signature)
		}
	})
}

func FuzzDigest(f *testing.F) {
	f.Add(Digest([]byte("body")), []byte("body"))
	f.Add("sha-512=::", []byte{})
	f.Add("sha-256=:AAAA:;a, sha-512=:AAAA:", []byte{})
	f.Fuzz(func(t *testing.T, value string, body []byte) {
		err := CheckDigest(http.Header{"Content-Digest": {value}}, body)
		if err != nil && fault.As(err) == nil {
			t.Fatalf("not a fault: %v", err)
		}
		if err := CheckDigest(http.Header{"Content-Digest": {Digest(body)}}, body); err != nil {
			t.Fatalf("the digest of a body is refused: %v", err)
		}
		if err := CheckDigest(http.Header{"Content-Digest": {Digest(body)}}, append(body, 0)); !fault.Is(err, DigestMismatch) {
			t.Fatalf("the digest of another body is taken: %v", err)
		}
	})
}

func BenchmarkVerify(b *testing.B) {
	private := privateKey(b)
	for name, keys := range map[string]struct {
		signing   SigningKey
		verifying Key
	}{"ed25519": {&private, public(b)}, "hmac-sha256": {Secret("a secret"), Secret("a secret")}} {
		b.Run(name, func(b *testing.B) {
			r := request(b, keys.signing)
			b.ReportAllocs()
			for b.Loop() {
				if err := accept(r, []byte(mintBody), keys.verifying, now); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func public(t testing.TB) PublicKey {
	return PublicKey(ed25519.PrivateKey(privateKey(t)).Public().(ed25519.PublicKey))
}

func ptr[T any](v T) *T { return &v }
