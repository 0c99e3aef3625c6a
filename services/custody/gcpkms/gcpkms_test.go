package gcpkms

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/pem"
	"errors"
	"net"
	"strings"
	"sync/atomic"
	"testing"

	"cloud.google.com/go/kms/apiv1/kmspb"
	"github.com/ethereum/go-ethereum/crypto"
	"google.golang.org/api/option"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/wrapperspb"

	"freehold/services/custody"
	"freehold/services/custody/custodytest"
)

const name = "projects/p/locations/europe-west6/keyRings/r/cryptoKeys/signer/cryptoKeyVersions/1"

// service is Cloud KMS as it is spoken to, over gRPC.
type service struct {
	kmspb.UnimplementedKeyManagementServiceServer
	t        *testing.T
	key      *ecdsa.PrivateKey
	requests atomic.Int64

	// What goes wrong.
	failures  atomic.Int64 // requests to fail
	failure   codes.Code
	highS     bool
	signature func(digest []byte) []byte
	corrupt   func(*kmspb.AsymmetricSignResponse)
	public    func(*kmspb.PublicKey)
}

func start(t *testing.T) (*service, []option.ClientOption) {
	s := &service{t: t, key: custodytest.NewKey(t)}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := grpc.NewServer()
	kmspb.RegisterKeyManagementServiceServer(server, s)
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	t.Cleanup(func() {
		server.Stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	return s, []option.ClientOption{option.WithEndpoint(listener.Addr().String()), option.WithoutAuthentication(),
		option.WithGRPCDialOption(grpc.WithTransportCredentials(insecure.NewCredentials()))}
}

func (s *service) admit(asked string) error {
	s.requests.Add(1)
	if s.failures.Add(-1) >= 0 {
		return status.Error(s.failure, "as the test wants it")
	}
	if asked != name {
		return status.Error(codes.NotFound, asked)
	}
	return nil
}

func (s *service) GetPublicKey(_ context.Context, r *kmspb.GetPublicKeyRequest) (*kmspb.PublicKey, error) {
	if err := s.admit(r.Name); err != nil {
		return nil, err
	}
	text := string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: custodytest.PublicDER(s.t, s.key)}))
	answer := &kmspb.PublicKey{Name: r.Name, Pem: text, PemCrc32C: checksum([]byte(text)), Algorithm: kmspb.CryptoKeyVersion_EC_SIGN_SECP256K1_SHA256}
	if s.public != nil {
		s.public(answer)
	}
	return answer, nil
}

func (s *service) AsymmetricSign(_ context.Context, r *kmspb.AsymmetricSignRequest) (*kmspb.AsymmetricSignResponse, error) {
	if err := s.admit(r.Name); err != nil {
		return nil, err
	}
	digest := r.GetDigest().GetSha256()
	if len(digest) != 32 || r.Data != nil {
		s.t.Errorf("asked to sign %v", r)
	}
	if !intact(digest, r.DigestCrc32C) {
		s.t.Errorf("the checksum of the digest is %v", r.DigestCrc32C)
	}
	sign := s.signature
	if sign == nil {
		sign = func(digest []byte) []byte { return custodytest.DER(s.t, s.key, digest, s.highS) }
	}
	signature := sign(digest)
	answer := &kmspb.AsymmetricSignResponse{Name: r.Name, Signature: signature, SignatureCrc32C: checksum(signature), VerifiedDigestCrc32C: true}
	if s.corrupt != nil {
		s.corrupt(answer)
	}
	return answer, nil
}

func TestSigns(t *testing.T) {
	t.Parallel()
	for _, highS := range []bool{false, true} {
		s, options := start(t)
		s.highS = highS
		key, err := Open(t.Context(), name, options...)
		if err != nil {
			t.Fatal(err)
		}
		if want := crypto.PubkeyToAddress(s.key.PublicKey); key.Address() != want {
			t.Fatalf("address %s, want %s", key, want)
		}
		custodytest.SignMany(t, key, 20)
	}
}

// The checksum is CRC-32C, by the check value of its definition (RFC 3720, appendix B.4, and others).
func TestChecksum(t *testing.T) {
	t.Parallel()
	if got := checksum([]byte("123456789")).Value; got != 0xe3069283 {
		t.Errorf("checksum %#x", got)
	}
}

func TestFailures(t *testing.T) {
	t.Parallel()
	s, options := start(t)
	key, err := Open(t.Context(), name, options...)
	if err != nil {
		t.Fatal(err)
	}
	s.failure = codes.Unavailable // which the client repeats
	s.failures.Store(1)
	custodytest.SignMany(t, key, 1)
	if n := s.requests.Load(); n != 3 {
		t.Errorf("%d requests, want one for the key, one that fails and one more", n)
	}
	s.failure = codes.ResourceExhausted // which it does not: the lane comes again
	s.failures.Store(1)
	if err := custodytest.Sign(t.Context(), key, 1); err == nil || !strings.Contains(err.Error(), "ResourceExhausted") {
		t.Errorf("throttled: %v", err)
	}
	custodytest.SignMany(t, key, 1)
}

func TestBadAnswersAreRefused(t *testing.T) {
	t.Parallel()
	s, options := start(t)
	key, err := Open(t.Context(), name, options...)
	if err != nil {
		t.Fatal(err)
	}
	other := custodytest.NewKey(t)
	good := func(digest []byte) []byte { return custodytest.DER(t, s.key, digest, false) }
	for what, signature := range map[string]func([]byte) []byte{
		"another key's":     func(d []byte) []byte { return custodytest.DER(t, other, d, false) },
		"of another digest": func(d []byte) []byte { sum := sha256.Sum256(d); return good(sum[:]) },
		"cut":               func(d []byte) []byte { der := good(d); return der[:len(der)-1] },
		"empty":             func([]byte) []byte { return nil },
	} {
		s.signature = signature
		if err := custodytest.Sign(t.Context(), key, 1); !errors.Is(err, custody.ErrSignature) {
			t.Errorf("a signature %s: %v", what, err)
		}
	}
	s.signature = nil
	for what, corrupt := range map[string]func(*kmspb.AsymmetricSignResponse){
		"a signature with a bit turned":        func(r *kmspb.AsymmetricSignResponse) { r.Signature[10] ^= 1 },
		"a checksum with a bit turned":         func(r *kmspb.AsymmetricSignResponse) { r.SignatureCrc32C.Value ^= 1 },
		"a checksum beyond 32 bits":            func(r *kmspb.AsymmetricSignResponse) { r.SignatureCrc32C.Value += 1 << 32 },
		"no checksum":                          func(r *kmspb.AsymmetricSignResponse) { r.SignatureCrc32C = nil },
		"a digest whose checksum was not seen": func(r *kmspb.AsymmetricSignResponse) { r.VerifiedDigestCrc32C = false },
		"another version's name":               func(r *kmspb.AsymmetricSignResponse) { r.Name = strings.TrimSuffix(name, "1") + "2" },
	} {
		s.corrupt = corrupt
		if err := custodytest.Sign(t.Context(), key, 1); !errors.Is(err, custody.ErrSignature) {
			t.Errorf("%s: %v", what, err)
		}
	}
	s.corrupt = nil
	custodytest.SignMany(t, key, 1)
}

func TestOpenRefusals(t *testing.T) {
	t.Parallel()
	s, options := start(t)
	if key, err := Open(t.Context(), name+"0", options...); err == nil || !strings.Contains(err.Error(), "NotFound") {
		t.Errorf("a key that is not there: %v, %v", key, err)
	}
	for what, change := range map[string]func(*kmspb.PublicKey){
		"another algorithm":     func(k *kmspb.PublicKey) { k.Algorithm = kmspb.CryptoKeyVersion_EC_SIGN_P256_SHA256 },
		"another key's":         func(k *kmspb.PublicKey) { k.Name += "0" },
		"with a letter changed": func(k *kmspb.PublicKey) { k.Pem = strings.Replace(k.Pem, "A", "B", 1) },
		"without a checksum":    func(k *kmspb.PublicKey) { k.PemCrc32C = nil },
		"that is no PEM":        func(k *kmspb.PublicKey) { k.Pem = "key"; k.PemCrc32C = wrapperspb.Int64(checksum([]byte("key")).Value) },
	} {
		s.public = change
		if key, err := Open(t.Context(), name, options...); err == nil {
			t.Errorf("a public key %s: %v", what, key)
		}
	}
	// Another key's public key opens, since nothing tells it apart, and signs nothing.
	s.public = func(k *kmspb.PublicKey) {
		k.Pem = string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: custodytest.PublicDER(t, custodytest.NewKey(t))}))
		k.PemCrc32C = checksum([]byte(k.Pem))
	}
	key, err := Open(t.Context(), name, options...)
	if err != nil {
		t.Fatal(err)
	}
	if err := custodytest.Sign(t.Context(), key, 1); !errors.Is(err, custody.ErrSignature) {
		t.Errorf("another key's public key: %v", err)
	}
}
