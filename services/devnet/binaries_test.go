package devnet

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// PostgreSQL is downloaded once. What is downloaded here are scripts that run the local one.
func TestFetchBinaries(t *testing.T) {
	local, err := findBinaries(t.Context(), PostgresConfig{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	jar := archive(t, local)
	requests := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasSuffix(r.URL.Path, ".jar") {
			http.NotFound(w, r) // the checksum, which is optional
			return
		}
		requests++
		if _, err := w.Write(jar); err != nil {
			t.Error(err)
		}
	}))
	defer server.Close()
	cache := t.TempDir()
	for range 2 {
		bin, err := fetchBinaries(t.Context(), cache, server.URL)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := binariesVersion(t.Context(), bin); err != nil {
			t.Error(err)
		}
	}
	if requests != 1 {
		t.Errorf("%d downloads; want 1", requests)
	}
	if entries, err := filepath.Glob(filepath.Join(cache, "freehold", "*")); err != nil || len(entries) != 1 {
		t.Errorf("the cache holds %v, %v; want the binaries alone", entries, err)
	}

	server.Close()
	if _, err := fetchBinaries(t.Context(), t.TempDir(), server.URL); err == nil {
		t.Error("no error without a server")
	}
}

// archive packs PostgreSQL's programs as the repository has them: a tar, in xz, in a jar.
func archive(t *testing.T, local string) []byte {
	t.Helper()
	var tarred bytes.Buffer
	w := tar.NewWriter(&tarred)
	for _, name := range []string{"postgres", "initdb", "pg_ctl"} {
		script := fmt.Sprintf("#!/bin/sh\nexec %s/%s \"$@\"\n", local, name)
		if err := w.WriteHeader(&tar.Header{Name: "bin/" + name, Mode: 0o755, Size: int64(len(script)), Typeflag: tar.TypeReg}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(script)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	xz := exec.CommandContext(t.Context(), "xz", "--stdout", "--check=crc32")
	xz.Stdin = &tarred
	packed, err := xz.Output()
	if err != nil {
		t.Fatalf("pack with xz: %v", err)
	}
	var jar bytes.Buffer
	z := zip.NewWriter(&jar)
	f, err := z.Create("postgres.txz")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Write(packed); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return jar.Bytes()
}
