//go:build !cgo

package pkcs11

import (
	"context"
	"errors"

	"freehold/services/custody"
)

var errNoCgo = errors.New("this program was built without cgo, which PKCS #11 needs: build it with CGO_ENABLED=1 and a C compiler")

// Open fails: it needs cgo.
func Open(context.Context, Config) (*custody.Key, error) { return nil, errNoCgo }

// Generate fails: it needs cgo.
func Generate(context.Context, Config) (*custody.Key, error) { return nil, errNoCgo }
