//go:build !cgo

package pkcs11

import (
	"os"
	"testing"
)

// Without cgo there is nothing here to test; where that must not be so, it is not passed over.
func TestBuiltWithCgo(t *testing.T) {
	if os.Getenv("CI") == "true" {
		t.Fatal("built without cgo, so PKCS #11 is not tested: set CGO_ENABLED=1 and install a C compiler")
	}
	t.Skip("built without cgo; PKCS #11 needs it")
}
