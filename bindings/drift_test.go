package bindings_test

import (
	"bytes"
	"path/filepath"
	"testing"

	"freehold/bindings/internal/generate"
)

// TestBindingsMatchArtifacts fails when a binding was edited, or an artifact was changed without its binding.
func TestBindingsMatchArtifacts(t *testing.T) {
	t.Parallel()
	want, err := generate.Files(filepath.Join("..", "contracts", "artifacts"))
	if err != nil {
		t.Fatal(err)
	}
	got, err := generate.Committed(".")
	if err != nil {
		t.Fatal(err)
	}
	for name, source := range want {
		if !bytes.Equal(got[name], source) {
			t.Errorf("bindings/%s is not what contracts/artifacts say; run scripts/generate", name)
		}
	}
	for name := range got {
		if _, ok := want[name]; !ok {
			t.Errorf("bindings/%s belongs to no artifact; run scripts/generate", name)
		}
	}
}
