// Package gcpkms signs with a key in Google Cloud KMS: a version of algorithm EC_SIGN_SECP256K1_SHA256, which only its HSMs
// hold. It needs the permissions cloudkms.cryptoKeyVersions.viewPublicKey and .useToSign. All that is signed or read is
// covered by checksums both ways, as Google asks: "Verifying end-to-end data integrity" in the documentation of Cloud KMS.
package gcpkms

import (
	"context"
	"encoding/pem"
	"errors"
	"fmt"
	"hash/crc32"

	kms "cloud.google.com/go/kms/apiv1"
	"cloud.google.com/go/kms/apiv1/kmspb"
	"github.com/ethereum/go-ethereum/common"
	"google.golang.org/api/option"
	"google.golang.org/protobuf/types/known/wrapperspb"

	"freehold/services/custody"
)

// Open finds the key by its resource name, projects/*/locations/*/keyRings/*/cryptoKeys/*/cryptoKeyVersions/*. Without
// options its credentials come from where all of Google's tools take them. The connection is kept until the process ends.
func Open(ctx context.Context, name string, options ...option.ClientOption) (*custody.Key, error) {
	client, err := kms.NewKeyManagementClient(ctx, options...)
	if err != nil {
		return nil, fmt.Errorf("open Google Cloud KMS key: %w", err)
	}
	address, err := readAddress(ctx, client, name)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open Google Cloud KMS key: %w", err), client.Close())
	}
	return custody.New(address, func(ctx context.Context, digest common.Hash, _ []byte) (s custody.Signature, err error) {
		// The field is for a SHA-256, of which Cloud KMS sees no more than that it has 32 bytes.
		answer, err := client.AsymmetricSign(ctx, &kmspb.AsymmetricSignRequest{Name: name, DigestCrc32C: checksum(digest[:]),
			Digest: &kmspb.Digest{Digest: &kmspb.Digest_Sha256{Sha256: digest[:]}}})
		switch {
		case err != nil:
			return s, fmt.Errorf("ask Google Cloud KMS: %w", err)
		case answer.Name != name:
			return s, fmt.Errorf("%w: it is of %s", custody.ErrSignature, answer.Name)
		case !answer.VerifiedDigestCrc32C:
			return s, fmt.Errorf("%w: the digest's checksum was not verified", custody.ErrSignature)
		case !intact(answer.Signature, answer.SignatureCrc32C):
			return s, fmt.Errorf("%w: its checksum is wrong", custody.ErrSignature)
		}
		return custody.ParseSignature(answer.Signature)
	}), nil
}

func readAddress(ctx context.Context, client *kms.KeyManagementClient, name string) (common.Address, error) {
	const algorithm = kmspb.CryptoKeyVersion_EC_SIGN_SECP256K1_SHA256
	key, err := client.GetPublicKey(ctx, &kmspb.GetPublicKeyRequest{Name: name})
	switch {
	case err != nil:
		return common.Address{}, err
	case key.Name != name || key.Algorithm != algorithm:
		return common.Address{}, fmt.Errorf("%s is of algorithm %s, want %s of %s", key.Name, key.Algorithm, name, algorithm)
	case !intact([]byte(key.Pem), key.PemCrc32C):
		return common.Address{}, errors.New("the public key's checksum is wrong")
	}
	block, _ := pem.Decode([]byte(key.Pem))
	if block == nil || block.Type != "PUBLIC KEY" {
		return common.Address{}, errors.New("the public key is no PEM")
	}
	return custody.ParsePublicKey(block.Bytes)
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

func checksum(data []byte) *wrapperspb.Int64Value {
	return wrapperspb.Int64(int64(crc32.Checksum(data, castagnoli)))
}

// intact reports whether a checksum came with data, and is its.
func intact(data []byte, sum *wrapperspb.Int64Value) bool {
	return sum != nil && sum.Value == checksum(data).Value
}
