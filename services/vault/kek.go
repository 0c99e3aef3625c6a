package vault

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/insecurecleartextkeyset"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/tink"
)

// KEK is the key that wraps all others. An HSM or a cloud's KMS is one, with its own access rules and log. It is asked when
// a client's keyset is first needed in a process, not for each value. It must be safe for concurrent use.
type KEK interface {
	// ID names the key that Wrap uses now. It changes when the key is rotated, and is kept beside what was wrapped.
	ID() string

	// Wrap encrypts a key of 32 bytes and binds it to the associated data.
	Wrap(ctx context.Context, key, associated []byte) ([]byte, error)

	// Unwrap opens what Wrap made, also under earlier keys that have not been destroyed.
	Unwrap(ctx context.Context, wrapped, associated []byte) ([]byte, error)
}

// FileKEK is a KEK in a file: a keyset of Tink in JSON, in the clear, so whoever reads the file and the database reads
// everything. When something does not open, the file is read again: another process may have rotated it.
type FileKEK struct {
	path string // "" for one in memory

	mu        sync.Mutex
	id        string
	primitive tink.AEAD
}

// CreateFileKEK makes a key in a new file that only its owner may read. A file that is there stays as it is, and is an
// error that wraps fs.ErrExist.
func CreateFileKEK(path string) (*FileKEK, error) {
	handle, err := keyset.NewHandle(aead.AES256GCMKeyTemplate())
	if err != nil {
		return nil, fmt.Errorf("make kek: %w", err)
	}
	text, err := encode(handle)
	if err != nil {
		return nil, err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, fmt.Errorf("make kek: %w", err)
	}
	_, err = f.Write(text)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return nil, errors.Join(fmt.Errorf("write kek: %w", err), os.Remove(path))
	}
	return OpenFileKEK(path)
}

// OpenFileKEK opens the key in a file.
func OpenFileKEK(path string) (*FileKEK, error) {
	k := &FileKEK{path: path}
	handle, err := readKEK(path)
	if err != nil {
		return nil, err
	}
	return k, k.use(handle)
}

// MemoryKEK is a key that ends with the process.
func MemoryKEK() (*FileKEK, error) {
	handle, err := keyset.NewHandle(aead.AES256GCMKeyTemplate())
	if err != nil {
		return nil, fmt.Errorf("make kek: %w", err)
	}
	k := &FileKEK{}
	return k, k.use(handle)
}

// RotateFileKEK adds a key to the file, which wraps from then on. Earlier ones stay, to unwrap. Processes that run go on
// wrapping under the one that they know until they start again or meet what the new one wrapped.
func RotateFileKEK(path string) (*FileKEK, error) {
	handle, err := readKEK(path)
	if err != nil {
		return nil, err
	}
	m := keyset.NewManagerFromHandle(handle)
	id, err := m.Add(aead.AES256GCMKeyTemplate())
	if err == nil {
		err = m.SetPrimary(id)
	}
	if err == nil {
		handle, err = m.Handle()
	}
	if err != nil {
		return nil, fmt.Errorf("rotate kek: %w", err)
	}
	return replaceKEK(path, handle)
}

// PruneFileKEK destroys the keys of the file but the one that wraps. What is still wrapped under another is lost, so see
// Service.KEKs first.
func PruneFileKEK(path string) (*FileKEK, error) {
	handle, err := readKEK(path)
	if err != nil {
		return nil, err
	}
	m := keyset.NewManagerFromHandle(handle)
	for _, k := range handle.KeysetInfo().KeyInfo {
		if k.KeyId == handle.KeysetInfo().PrimaryKeyId {
			continue
		}
		if err := m.Delete(k.KeyId); err != nil {
			return nil, fmt.Errorf("prune kek: %w", err)
		}
	}
	if handle, err = m.Handle(); err != nil {
		return nil, fmt.Errorf("prune kek: %w", err)
	}
	return replaceKEK(path, handle)
}

// replaceKEK writes the file anew, whole or not at all, and on the disk before its old one is gone.
func replaceKEK(path string, handle *keyset.Handle) (*FileKEK, error) {
	text, err := encode(handle)
	if err != nil {
		return nil, err
	}
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*") // 0600
	if err != nil {
		return nil, fmt.Errorf("write kek: %w", err)
	}
	_, err = f.Write(text)
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		if e := os.Remove(f.Name()); !errors.Is(e, fs.ErrNotExist) {
			err = errors.Join(err, e)
		}
		return nil, fmt.Errorf("write kek: %w", err)
	}
	return OpenFileKEK(path)
}

func encode(handle *keyset.Handle) ([]byte, error) {
	var text bytes.Buffer
	if err := insecurecleartextkeyset.Write(handle, keyset.NewJSONWriter(&text)); err != nil {
		return nil, fmt.Errorf("encode kek: %w", err)
	}
	return text.Bytes(), nil
}

func readKEK(path string) (*keyset.Handle, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read kek: %w", err)
	}
	handle, err := insecurecleartextkeyset.Read(keyset.NewJSONReader(bytes.NewReader(text)))
	if err != nil {
		return nil, fmt.Errorf("read kek %s: it is no keyset that \"freehold vault init\" made", path) // without a word of its text
	}
	return handle, nil
}

func (k *FileKEK) use(handle *keyset.Handle) error {
	primitive, err := aead.New(handle)
	if err != nil {
		return fmt.Errorf("use kek: %w", err)
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.id, k.primitive = fmt.Sprintf("file:%08x", handle.KeysetInfo().PrimaryKeyId), primitive
	return nil
}

// ID names the file's primary key.
func (k *FileKEK) ID() string {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.id
}

// Wrap encrypts under the primary key.
func (k *FileKEK) Wrap(_ context.Context, key, associated []byte) ([]byte, error) {
	return k.now().Encrypt(key, associated)
}

// Unwrap opens with any key of the file.
func (k *FileKEK) Unwrap(_ context.Context, wrapped, associated []byte) ([]byte, error) {
	key, err := k.now().Decrypt(wrapped, associated)
	if err == nil || k.path == "" {
		return key, err
	}
	handle, e := readKEK(k.path)
	if e == nil {
		e = k.use(handle)
	}
	if e != nil {
		return nil, errors.Join(err, e)
	}
	return k.now().Decrypt(wrapped, associated)
}

func (k *FileKEK) now() tink.AEAD {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.primitive
}
