package custody

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// File opens a key written as 64 hex digits, with or without 0x, white space around it ignored.
func File(path string) (*Key, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("open key file: %w", err)
	}
	private, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(string(text)), "0x"))
	if err != nil {
		return nil, fmt.Errorf("open key file %s: it does not hold a private key in hex", path) // err may quote the key
	}
	return newKey(private), nil
}

// Keystore opens the key of address in a directory of go-ethereum's (Web3 Secret Storage v3), with the passphrase in a
// file, whose last line break does not count. Address zero stands for the directory's only key.
func Keystore(dir string, address common.Address, passphraseFile string) (*Key, error) {
	passphrase, err := os.ReadFile(passphraseFile)
	if err != nil {
		return nil, fmt.Errorf("open keystore: read passphrase: %w", err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("open keystore: %w", err)
	}
	var found []string
	for _, e := range entries {
		if e.IsDir() || strings.HasPrefix(e.Name(), ".") {
			continue
		}
		// Geth names a file UTC--<time>--<address>.
		if address == (common.Address{}) || strings.HasSuffix(strings.ToLower(e.Name()), hexutil.Encode(address.Bytes())[2:]) {
			found = append(found, filepath.Join(dir, e.Name()))
		}
	}
	if len(found) != 1 {
		return nil, fmt.Errorf("open keystore %s: %d files for %s, want one", dir, len(found), address)
	}
	sealed, err := os.ReadFile(found[0])
	if err != nil {
		return nil, fmt.Errorf("open keystore: %w", err)
	}
	key, err := keystore.DecryptKey(sealed, strings.TrimRight(string(passphrase), "\r\n"))
	if err != nil {
		return nil, fmt.Errorf("open keystore file %s: %w", found[0], err)
	}
	if address != (common.Address{}) && key.Address != address {
		return nil, fmt.Errorf("open keystore file %s: it holds the key of %s", found[0], key.Address)
	}
	return newKey(key.PrivateKey), nil
}

// Development opens the key at path, or makes one there that only the owner may read. With an empty path it makes one
// that is gone with the process. Any number of processes may call it at once: all get the same key.
func Development(path string) (*Key, error) {
	if path != "" {
		key, err := File(path)
		if !errors.Is(err, fs.ErrNotExist) {
			return key, err
		}
	}
	private, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("make development key: %w", err)
	}
	if path == "" {
		return newKey(private), nil
	}
	// Written whole beside its place, then linked there, which fails if another process was first.
	f, err := os.CreateTemp(filepath.Dir(path), ".key-*") // 0600
	if err != nil {
		return nil, fmt.Errorf("make development key: %w", err)
	}
	defer os.Remove(f.Name())
	_, err = f.WriteString(hexutil.Encode(crypto.FromECDSA(private)) + "\n")
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return nil, fmt.Errorf("make development key: %w", err)
	}
	if err := os.Link(f.Name(), path); err != nil && !errors.Is(err, fs.ErrExist) {
		return nil, fmt.Errorf("make development key: %w", err)
	}
	return File(path)
}

// newKey signs with a key in memory.
func newKey(private *ecdsa.PrivateKey) *Key {
	return New(crypto.PubkeyToAddress(private.PublicKey), func(_ context.Context, digest common.Hash, _ []byte) (Signature, error) {
		signature, err := crypto.Sign(digest[:], private)
		if err != nil {
			return Signature{}, err
		}
		return Signature(signature[:64]), nil
	})
}
