package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"freehold/services/custody"
	"freehold/services/custody/awskms"
	"freehold/services/custody/gcpkms"
	"freehold/services/custody/pkcs11"
	"freehold/services/custody/web3signer"
)

const signerHelp = `

The signer is one of

  file:PATH                                     a private key in hex
  keystore:DIR?passphrase-file=PATH             a key of go-ethereum's; &address=0x... where there are several
  pkcs11:token=LABEL;object=LABEL?module-path=LIBRARY&pin-source=PATH
                                                a key in an HSM (RFC 7512); also by ;id=%01%02
  awskms:KEY                                    a key in AWS KMS by id, ARN or alias, of spec ECC_SECG_P256K1
  gcpkms:projects/.../cryptoKeyVersions/1       a key in Google Cloud KMS, of algorithm EC_SIGN_SECP256K1_SHA256
  web3signer:URL?address=0x...                  a key at a Web3Signer in its mode eth1; also &cert-file=, &key-file=,
                                                &ca-file= for TLS and &bearer-file=

The clouds' regions and credentials come from where their own tools take them. Each signature is verified, and nothing is
signed but what the platform's acts consist of.`

func newSignerCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "signer",
		Short: "Show the signer's address, or make its key in an HSM",
		Long:  "Show the address that the signer signs for, or make its key in an HSM." + signerHelp,
	}
	sub := func(use, short, example string, run func(signerConfig, context.Context) (*custody.Key, error)) {
		var c signerConfig
		command := &cobra.Command{
			Use: use, Short: short, Long: short + "." + signerHelp + environmentHelp, Example: example,
			Args: cobra.NoArgs, PreRunE: fromEnvironment,
			RunE: func(cmd *cobra.Command, _ []string) error {
				key, err := run(c, cmd.Context())
				if err != nil {
					return err
				}
				_, err = fmt.Fprintln(cmd.OutOrStdout(), key.Address())
				return err
			},
		}
		c.flags(command.Flags())
		cmd.AddCommand(command)
	}
	sub("address", "Print the address that the signer signs for",
		"  freehold signer address --signer awskms:alias/freehold", signerConfig.open)
	sub("generate", "Make the signer's key in an HSM and print its address",
		"  freehold signer generate --signer 'pkcs11:token=freehold;object=signer?module-path=/usr/lib/softhsm/libsofthsm2.so&pin-source=pin'",
		signerConfig.generate)
	cmd.AddCommand(newRotateCommand())
	return cmd
}

// signerConfig is the flags that name the signer's key.
type signerConfig struct {
	specs                             []string
	keystore, passphraseFile, keyFile string
}

func (c *signerConfig) flags(f *pflag.FlagSet) {
	f.StringSliceVar(&c.specs, "signer", nil, "signer, such as awskms:KEY; or, with --keystore, the address of one of several keys")
	f.StringVar(&c.keystore, "keystore", "", "directory of the signer's encrypted key")
	f.StringVar(&c.passphraseFile, "passphrase-file", "", "passphrase of the keystore")
	f.StringVar(&c.keyFile, "deployer-key-file", "", "hex private key of the signer, in place of a keystore")
}

// openAll opens each of the keys.
func (c signerConfig) openAll(ctx context.Context) (keys []custody.Signer, err error) {
	specs := c.specs
	if len(specs) == 0 {
		specs = []string{""}
	}
	for _, spec := range specs {
		key, err := c.openOne(ctx, spec)
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(keys, func(k custody.Signer) bool { return k.Address() == key.Address() }) {
			return nil, usageError{fmt.Errorf("the signer %s is given twice", key.Address())}
		}
		keys = append(keys, key)
	}
	return keys, nil
}

// spec is the only signer given, "" where none is.
func (c signerConfig) spec() (string, error) {
	switch len(c.specs) {
	case 0:
		return "", nil
	case 1:
		return c.specs[0], nil
	}
	return "", usageError{errors.New("give one --signer")}
}

// open opens the only key given, wherever it is.
func (c signerConfig) open(ctx context.Context) (*custody.Key, error) {
	spec, err := c.spec()
	if err != nil {
		return nil, err
	}
	return c.openOne(ctx, spec)
}

func (c signerConfig) openOne(ctx context.Context, spec string) (*custody.Key, error) {
	switch {
	case c.keystore != "" && c.keyFile == "" && !strings.Contains(spec, ":"):
		address, err := parseAddress(spec)
		if err != nil {
			return nil, usageError{fmt.Errorf("--signer %w", err)}
		}
		return custody.Keystore(c.keystore, address, c.passphraseFile)
	case c.keyFile != "" && c.keystore == "" && spec == "":
		return custody.File(c.keyFile)
	case spec == "" || c.keystore != "" || c.keyFile != "":
		return nil, usageError{errors.New("give the signer by --signer, or by --keystore and --passphrase-file, or by --deployer-key-file")}
	}
	scheme, rest, _ := strings.Cut(spec, ":")
	switch scheme {
	case "file":
		return custody.File(rest)
	case "awskms":
		return awskms.Dial(ctx, rest)
	case "gcpkms":
		return gcpkms.Open(ctx, rest)
	case "pkcs11":
		k, err := parsePKCS11(rest)
		if err != nil {
			return nil, err
		}
		return pkcs11.Open(ctx, k)
	case "keystore", "web3signer":
		place, query, _ := strings.Cut(rest, "?")
		options, err := parseOptions(scheme, query)
		if err != nil {
			return nil, err
		}
		address, err := parseAddress(options("address"))
		if err != nil {
			return nil, usageError{fmt.Errorf("--signer %s: address %w", scheme, err)}
		}
		if scheme == "keystore" {
			return custody.Keystore(place, address, options("passphrase-file"))
		}
		return web3signer.Open(ctx, web3signer.Config{URL: place, Address: address, CertFile: options("cert-file"),
			KeyFile: options("key-file"), CAFile: options("ca-file"), BearerFile: options("bearer-file")})
	}
	return nil, usageError{errors.New("--signer must begin with file:, keystore:, pkcs11:, awskms:, gcpkms: or web3signer: and a place")}
}

// generate makes the key. Only in an HSM: the clouds' keys are made with their tools, and a file would have to be hidden.
func (c signerConfig) generate(ctx context.Context) (*custody.Key, error) {
	spec, err := c.spec()
	if err != nil {
		return nil, err
	}
	rest, ok := strings.CutPrefix(spec, "pkcs11:")
	if !ok {
		return nil, usageError{errors.New("--signer must be of pkcs11: other keys are made with the tools of where they are kept")}
	}
	k, err := parsePKCS11(rest)
	if err != nil {
		return nil, err
	}
	return pkcs11.Generate(ctx, k)
}

// parsePKCS11 reads a URI of RFC 7512 without its scheme. What it says of a key and is not looked at here is an error, and
// so is a PIN, which would be seen by all who list processes.
func parsePKCS11(text string) (c pkcs11.Config, err error) {
	path, query, _ := strings.Cut(text, "?")
	for _, part := range append(strings.Split(path, ";"), strings.Split(query, "&")...) {
		if part == "" {
			continue
		}
		name, value, _ := strings.Cut(part, "=")
		value, err := url.PathUnescape(value)
		if err != nil {
			return c, usageError{fmt.Errorf("--signer pkcs11: %s is not percent-encoded as it should be", name)}
		}
		switch name {
		case "token":
			c.Token = value
		case "object":
			c.Object = value
		case "id":
			c.ID = []byte(value)
		case "module-path":
			c.Module = value
		case "pin-source":
			c.PINFile = strings.TrimPrefix(value, "file:")
		case "type":
			if value != "private" {
				return c, usageError{fmt.Errorf("--signer pkcs11: a key that signs is of type private, not %q", value)}
			}
		case "pin-value":
			return c, usageError{errors.New("--signer pkcs11: give the PIN in a file, by pin-source")}
		default:
			return c, usageError{fmt.Errorf("--signer pkcs11: attribute %q is not supported", name)}
		}
	}
	return c, nil
}

// signerOptions are what may follow the question mark.
var signerOptions = map[string][]string{
	"keystore":   {"address", "passphrase-file"},
	"web3signer": {"address", "cert-file", "key-file", "ca-file", "bearer-file"},
}

func parseOptions(scheme, query string) (func(string) string, error) {
	values, err := url.ParseQuery(query)
	if err != nil {
		return nil, usageError{fmt.Errorf("--signer %s: what follows the ? is not percent-encoded as it should be", scheme)}
	}
	for name, v := range values {
		if !slices.Contains(signerOptions[scheme], name) || len(v) != 1 {
			return nil, usageError{fmt.Errorf("--signer %s: give each of %s at most once, and no %q", scheme, strings.Join(signerOptions[scheme], ", "), name)}
		}
	}
	return values.Get, nil
}

// parseAddress reads an address; "" is none.
func parseAddress(text string) (common.Address, error) {
	if text != "" && !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("%q is no address", text)
	}
	return common.HexToAddress(text), nil
}
