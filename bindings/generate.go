//go:build ignore

// Writes the bindings next to itself. Run it with go generate, or scripts/generate for the artifacts as well.
package main

import (
	"log"
	"os"
	"path/filepath"

	"freehold/bindings/internal/generate"
)

func main() {
	files, err := generate.Files(filepath.Join("..", "contracts", "artifacts"))
	if err != nil {
		log.Fatal(err)
	}
	old, err := generate.Committed(".")
	if err != nil {
		log.Fatal(err)
	}
	for name := range old {
		if _, ok := files[name]; !ok {
			if err := os.Remove(name); err != nil {
				log.Fatal(err)
			}
		}
	}
	for name, source := range files {
		if err := os.WriteFile(name, source, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
