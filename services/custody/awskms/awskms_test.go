package awskms

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	v4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/kms"
	"github.com/ethereum/go-ethereum/crypto"

	"freehold/services/custody"
	"freehold/services/custody/custodytest"
)

const (
	region = "eu-central-1"
	keyARN = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
	alias  = "alias/signer"
)

var identity = aws.Credentials{AccessKeyID: "AKIAEXAMPLE", SecretAccessKey: "secret"}

// service is AWS KMS as it is spoken to: JSON 1.1 over HTTP, signed with Signature Version 4.
type service struct {
	t        *testing.T
	key      *ecdsa.PrivateKey
	requests atomic.Int64

	// What goes wrong.
	throttle  atomic.Int64 // requests to throttle
	refuse    string       // the exception to answer with
	spec      string
	answer    func(r request, answer map[string]any)
	public    []byte
	highS     bool
	signature func(digest []byte) []byte
}

type request struct {
	KeyId, MessageType, SigningAlgorithm string
	Message                              []byte
}

func start(t *testing.T) (*service, *kms.Client) {
	s := &service{t: t, key: custodytest.NewKey(t), spec: "ECC_SECG_P256K1"}
	s.public = custodytest.PublicDER(t, s.key)
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	return s, kms.New(kms.Options{Region: region, BaseEndpoint: &server.URL,
		Credentials: credentials.StaticCredentialsProvider{Value: identity}})
}

func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.requests.Add(1)
	body, err := io.ReadAll(r.Body)
	if err != nil {
		s.t.Error(err)
	}
	s.authenticate(r, body)
	fail := func(exception string) {
		w.Header().Set("Content-Type", "application/x-amz-json-1.1")
		w.WriteHeader(http.StatusBadRequest)
		json.NewEncoder(w).Encode(map[string]string{"__type": exception, "message": "as the test wants it"})
	}
	var asked request
	switch err := json.Unmarshal(body, &asked); {
	case err != nil || r.Method != http.MethodPost || r.URL.Path != "/" || r.Header.Get("Content-Type") != "application/x-amz-json-1.1":
		s.t.Errorf("%s %s %s: %v", r.Method, r.URL, r.Header.Get("Content-Type"), err)
		fail("SerializationException")
		return
	case s.throttle.Add(-1) >= 0:
		fail("ThrottlingException")
		return
	case s.refuse != "":
		fail(s.refuse)
		return
	case asked.KeyId != keyARN && asked.KeyId != alias:
		fail("NotFoundException")
		return
	}
	answer := map[string]any{"KeyId": keyARN}
	switch r.Header.Get("X-Amz-Target") {
	case "TrentService.GetPublicKey":
		answer["PublicKey"], answer["KeySpec"], answer["KeyUsage"], answer["SigningAlgorithms"] = s.public, s.spec, "SIGN_VERIFY", []string{"ECDSA_SHA_256"}
	case "TrentService.Sign":
		if asked.KeyId != keyARN || asked.MessageType != "DIGEST" || asked.SigningAlgorithm != "ECDSA_SHA_256" || len(asked.Message) != 32 {
			s.t.Errorf("asked to sign %+v", asked)
		}
		sign := s.signature
		if sign == nil {
			sign = func(digest []byte) []byte { return custodytest.DER(s.t, s.key, digest, s.highS) }
		}
		answer["Signature"], answer["SigningAlgorithm"] = sign(asked.Message), asked.SigningAlgorithm
	default:
		s.t.Errorf("target %q", r.Header.Get("X-Amz-Target"))
	}
	if s.answer != nil {
		s.answer(asked, answer)
	}
	w.Header().Set("Content-Type", "application/x-amz-json-1.1")
	json.NewEncoder(w).Encode(answer)
}

// authenticate signs the request once more and compares.
func (s *service) authenticate(r *http.Request, body []byte) {
	got := r.Header.Get("Authorization")
	_, names, _ := strings.Cut(got, "SignedHeaders=")
	names, _, _ = strings.Cut(names, ",")
	again, err := http.NewRequest(r.Method, "http://"+r.Host+r.URL.RequestURI(), bytes.NewReader(body))
	if err != nil {
		s.t.Error(err)
		return
	}
	for name := range strings.SplitSeq(names, ";") {
		if v := r.Header.Values(name); len(v) > 0 {
			again.Header[http.CanonicalHeaderKey(name)] = v
		}
	}
	at, err := time.Parse("20060102T150405Z", r.Header.Get("X-Amz-Date"))
	if err != nil {
		s.t.Error(err)
	}
	sum := sha256.Sum256(body)
	if err := v4.NewSigner().SignHTTP(context.Background(), identity, again, hex.EncodeToString(sum[:]), "kms", region, at); err != nil {
		s.t.Error(err)
	}
	if want := again.Header.Get("Authorization"); got != want {
		s.t.Errorf("authorization %q, want %q", got, want)
	}
}

func TestSigns(t *testing.T) {
	t.Parallel()
	for _, highS := range []bool{false, true} {
		s, client := start(t)
		s.highS = highS
		key, err := Open(t.Context(), client, alias)
		if err != nil {
			t.Fatal(err)
		}
		if want := crypto.PubkeyToAddress(s.key.PublicKey); key.Address() != want {
			t.Fatalf("address %s, want %s", key, want)
		}
		custodytest.SignMany(t, key, 20)
		if n := s.requests.Load(); n != 21 {
			t.Errorf("%d requests for a key and 20 signatures", n)
		}
	}
}

// Through the environment, as it is configured in production.
func TestDial(t *testing.T) {
	s := &service{t: t, key: custodytest.NewKey(t), spec: "ECC_SECG_P256K1"}
	s.public = custodytest.PublicDER(t, s.key)
	server := httptest.NewServer(s)
	defer server.Close()
	t.Setenv("AWS_ACCESS_KEY_ID", identity.AccessKeyID)
	t.Setenv("AWS_SECRET_ACCESS_KEY", identity.SecretAccessKey)
	t.Setenv("AWS_REGION", "us-east-1") // the ARN says otherwise, and the service checks
	t.Setenv("AWS_ENDPOINT_URL_KMS", server.URL)
	t.Setenv("AWS_CONFIG_FILE", "/dev/null")
	t.Setenv("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")
	key, err := Dial(t.Context(), keyARN)
	if err != nil {
		t.Fatal(err)
	}
	custodytest.SignMany(t, key, 1)
}

func TestThrottling(t *testing.T) {
	t.Parallel()
	s, client := start(t)
	key, err := Open(t.Context(), client, keyARN)
	if err != nil {
		t.Fatal(err)
	}
	s.throttle.Store(1)
	custodytest.SignMany(t, key, 1)
	if n := s.requests.Load(); n != 3 {
		t.Errorf("%d requests, want one for the key, one throttled and one more", n)
	}
	s.throttle.Store(1 << 40)
	begin := time.Now()
	if err := custodytest.Sign(t.Context(), key, 1); err == nil {
		t.Error("signed while throttled")
	}
	if took := time.Since(begin); took > custody.Timeout+time.Second {
		t.Errorf("it took %v", took)
	}
	s.throttle.Store(0)
	custodytest.SignMany(t, key, 1)
}

func TestBadAnswersAreRefused(t *testing.T) {
	t.Parallel()
	s, client := start(t)
	key, err := Open(t.Context(), client, keyARN)
	if err != nil {
		t.Fatal(err)
	}
	other := custodytest.NewKey(t)
	good := func(digest []byte) []byte { return custodytest.DER(t, s.key, digest, false) }
	for name, signature := range map[string]func([]byte) []byte{
		"another key's":     func(d []byte) []byte { return custodytest.DER(t, other, d, false) },
		"of another digest": func(d []byte) []byte { sum := sha256.Sum256(d); return good(sum[:]) },
		"cut":               func(d []byte) []byte { der := good(d); return der[:len(der)-1] },
		"with a tail":       func(d []byte) []byte { return append(good(d), 0) },
		"with a bit turned": func(d []byte) []byte { der := good(d); der[10] ^= 1; return der },
		"empty":             func([]byte) []byte { return nil },
		"r and s, not DER":  func([]byte) []byte { return make([]byte, 64) },
	} {
		s.signature = signature
		if err := custodytest.Sign(t.Context(), key, 1); !errors.Is(err, custody.ErrSignature) {
			t.Errorf("a signature %s: %v", name, err)
		}
	}
	s.signature = nil
	s.answer = func(_ request, answer map[string]any) {
		answer["KeyId"] = strings.Replace(keyARN, "1234abcd", "1234abce", 1)
	}
	if err := custodytest.Sign(t.Context(), key, 1); !errors.Is(err, custody.ErrSignature) {
		t.Errorf("a signature said to be another key's: %v", err)
	}
	s.answer = nil
	s.refuse = "DisabledException"
	if err := custodytest.Sign(t.Context(), key, 1); err == nil || !strings.Contains(err.Error(), "DisabledException") {
		t.Errorf("a disabled key: %v", err)
	}
	s.refuse = ""
	custodytest.SignMany(t, key, 1)
}

func TestOpenRefusals(t *testing.T) {
	t.Parallel()
	s, client := start(t)
	if key, err := Open(t.Context(), client, "alias/nobody"); err == nil || !strings.Contains(err.Error(), "NotFound") {
		t.Errorf("a key that is not there: %v, %v", key, err)
	}
	s.spec = "ECC_NIST_P256"
	if key, err := Open(t.Context(), client, keyARN); err == nil || !strings.Contains(err.Error(), "ECC_NIST_P256") {
		t.Errorf("a key of another curve: %v, %v", key, err)
	}
	s.spec = "ECC_SECG_P256K1"
	s.public = s.public[:40]
	if key, err := Open(t.Context(), client, keyARN); err == nil {
		t.Errorf("a broken public key: %v", key)
	}
	// A public key that is not the signing key's opens, since nothing tells it apart, and signs nothing.
	s.public = custodytest.PublicDER(t, custodytest.NewKey(t))
	key, err := Open(t.Context(), client, keyARN)
	if err != nil {
		t.Fatal(err)
	}
	if err := custodytest.Sign(t.Context(), key, 1); !errors.Is(err, custody.ErrSignature) {
		t.Errorf("another key's public key: %v", err)
	}
}
