// Package awskms signs with a key in AWS KMS: an asymmetric one of spec ECC_SECG_P256K1 and usage SIGN_VERIFY. It needs the
// permissions kms:GetPublicKey and kms:Sign.
package awskms

import (
	"context"
	"fmt"
	"slices"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/aws/arn"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/kms"
	"github.com/aws/aws-sdk-go-v2/service/kms/types"
	"github.com/ethereum/go-ethereum/common"

	"freehold/services/custody"
)

// Dial is Open with region, credentials and endpoint from where all of AWS's tools take them: the environment, the shared
// files, the machine's role. The region of a key that is named by its ARN is the ARN's.
func Dial(ctx context.Context, keyID string) (*custody.Key, error) {
	var options []func(*config.LoadOptions) error
	if name, err := arn.Parse(keyID); err == nil {
		options = append(options, config.WithRegion(name.Region))
	}
	c, err := config.LoadDefaultConfig(ctx, options...)
	if err != nil {
		return nil, fmt.Errorf("open AWS KMS key: %w", err)
	}
	return Open(ctx, kms.NewFromConfig(c), keyID)
}

// Open finds the key by its id, ARN or alias. It goes on with the key that an alias names now, whatever it names later.
// Throttled requests are repeated by the client, as it is configured.
func Open(ctx context.Context, client *kms.Client, keyID string) (*custody.Key, error) {
	key, err := client.GetPublicKey(ctx, &kms.GetPublicKeyInput{KeyId: &keyID})
	if err != nil {
		return nil, fmt.Errorf("open AWS KMS key: %w", err)
	}
	if key.KeySpec != types.KeySpecEccSecgP256k1 || key.KeyUsage != types.KeyUsageTypeSignVerify ||
		!slices.Contains(key.SigningAlgorithms, types.SigningAlgorithmSpecEcdsaSha256) || aws.ToString(key.KeyId) == "" {
		return nil, fmt.Errorf("open AWS KMS key: %s is of spec %s for %s, want %s for %s", keyID, key.KeySpec, key.KeyUsage,
			types.KeySpecEccSecgP256k1, types.KeyUsageTypeSignVerify)
	}
	address, err := custody.ParsePublicKey(key.PublicKey)
	if err != nil {
		return nil, fmt.Errorf("open AWS KMS key: %w", err)
	}
	name := *key.KeyId // its ARN
	return custody.New(address, func(ctx context.Context, digest common.Hash, _ []byte) (s custody.Signature, err error) {
		answer, err := client.Sign(ctx, &kms.SignInput{KeyId: &name, Message: digest[:], MessageType: types.MessageTypeDigest,
			SigningAlgorithm: types.SigningAlgorithmSpecEcdsaSha256})
		if err != nil {
			return s, fmt.Errorf("AWS KMS: %w", err)
		}
		if got := aws.ToString(answer.KeyId); got != name || answer.SigningAlgorithm != types.SigningAlgorithmSpecEcdsaSha256 {
			return s, fmt.Errorf("%w: it is of %s by %s", custody.ErrSignature, got, answer.SigningAlgorithm)
		}
		return custody.ParseSignature(answer.Signature)
	}), nil
}
