package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	embeddedpostgres "github.com/fergusstrange/embedded-postgres"
)

const (
	oldestVersion = 15

	// fetchedVersion is the PostgreSQL that is downloaded when none is local.
	fetchedVersion = embeddedpostgres.V18
	fetchedMajor   = 18
)

// findBinaries returns the directory that holds postgres and initdb: the newest local one or, when major is not 0, one of
// exactly that version, which is the only one that can open existing data. None local: it downloads them.
func findBinaries(ctx context.Context, c PostgresConfig, major int) (string, error) {
	fits := func(v int) bool { return v >= oldestVersion && (major == 0 || v == major) }
	if c.Binaries != "" {
		v, err := binariesVersion(ctx, c.Binaries)
		if err == nil && !fits(v) {
			err = fmt.Errorf("%s holds PostgreSQL %d; wanted is %s", c.Binaries, v, wanted(major))
		}
		return c.Binaries, err
	}
	best, version := "", 0
	for _, dir := range localBinaries(ctx) {
		// What cannot be run is not a PostgreSQL that could be used; the next one may be.
		if v, err := binariesVersion(ctx, dir); err == nil && fits(v) && v > version {
			best, version = dir, v
		}
	}
	if best != "" {
		return best, nil
	}
	if !fits(fetchedMajor) {
		return "", fmt.Errorf("no PostgreSQL found; wanted is %s, which wrote the data", wanted(major))
	}
	cache, err := cacheDir()
	if err != nil {
		return "", err
	}
	dir, err := fetchBinaries(ctx, cache, c.Repository)
	if err != nil {
		return "", fmt.Errorf("no local PostgreSQL found (wanted is %s; install one or put it on PATH), and: %w", wanted(major), err)
	}
	return dir, nil
}

func wanted(major int) string {
	if major != 0 {
		return fmt.Sprintf("version %d", major)
	}
	return fmt.Sprintf("version %d or later", oldestVersion)
}

// localBinaries lists the directories in which distributions and users put PostgreSQL.
func localBinaries(ctx context.Context) []string {
	var dirs []string
	if path, err := exec.LookPath("postgres"); err == nil {
		// A link elsewhere would not do: initdb looks for postgres beside itself.
		if path, err = filepath.EvalSymlinks(path); err == nil {
			dirs = append(dirs, filepath.Dir(path))
		}
	}
	if out, err := exec.CommandContext(ctx, "pg_config", "--bindir").Output(); err == nil {
		dirs = append(dirs, strings.TrimSpace(string(out)))
	}
	for _, pattern := range []string{
		"/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/usr/lib/postgresql*/bin", "/usr/libexec/postgresql*",
		"/opt/homebrew/opt/postgresql@*/bin", "/usr/local/opt/postgresql@*/bin",
	} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			panic(err) // the pattern is a constant
		}
		dirs = append(dirs, found...)
	}
	return dirs
}

var versionPattern = regexp.MustCompile(`\(PostgreSQL\) (\d+)`)

// binariesVersion is the major version of the PostgreSQL server in dir.
func binariesVersion(ctx context.Context, dir string) (int, error) {
	if ok, err := exists(dir, "initdb"); !ok || err != nil {
		return 0, errors.Join(err, fmt.Errorf("no initdb in %s", dir))
	}
	out, err := exec.CommandContext(ctx, filepath.Join(dir, "postgres"), "--version").Output()
	if err != nil {
		return 0, fmt.Errorf("ask %s for its version: %w", dir, err)
	}
	m := versionPattern.FindSubmatch(out)
	if m == nil {
		return 0, fmt.Errorf("ask %s for its version: it said %q", dir, out)
	}
	return strconv.Atoi(string(m[1]))
}

// cacheDir is where downloads are kept.
func cacheDir() (string, error) {
	if os.Geteuid() == 0 {
		// The server will run as someone else, who cannot look into root's home.
		return "/var/cache", nil
	}
	return os.UserCacheDir()
}

// fetchBinaries downloads PostgreSQL with embedded-postgres into cache, unless it is there, and returns where it is.
func fetchBinaries(ctx context.Context, cache, repository string) (string, error) {
	dir := filepath.Join(cache, "freehold", "postgres-"+string(fetchedVersion))
	bin := filepath.Join(dir, "bin")
	if _, err := binariesVersion(ctx, bin); err == nil {
		return bin, nil
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return "", err
	}
	// Beside the place where it goes, so that it appears there whole: others may be doing the same.
	tmp, err := os.MkdirTemp(filepath.Dir(dir), "fetch-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(tmp)
	port, err := freePort()
	if err != nil {
		return "", err
	}
	config := embeddedpostgres.DefaultConfig().Version(fetchedVersion).Port(uint32(port)).Logger(io.Discard).
		CachePath(filepath.Join(tmp, "archive")).RuntimePath(filepath.Join(tmp, "runtime")).
		DataPath(filepath.Join(tmp, "data")).BinariesPath(filepath.Join(tmp, "binaries"))
	if repository != "" {
		config = config.BinaryRepositoryURL(repository)
	}
	// The library downloads only as a part of starting a server. That start comes after the download, and it is of no
	// interest here: it fails for root, and it would not end with us. It leaves a log of a few lines in the temporary
	// directory.
	server := embeddedpostgres.NewDatabase(config)
	startErr := server.Start()
	if startErr == nil {
		if err := server.Stop(); err != nil {
			return "", err
		}
	}
	if _, err := binariesVersion(ctx, filepath.Join(tmp, "binaries", "bin")); err != nil {
		return "", fmt.Errorf("download PostgreSQL %s: %w", fetchedVersion, errors.Join(startErr, err))
	}
	if err := os.Chmod(filepath.Join(tmp, "binaries"), 0o755); err != nil {
		return "", err
	}
	err = os.Rename(filepath.Join(tmp, "binaries"), dir)
	if _, other := binariesVersion(ctx, bin); other == nil {
		return bin, nil // ours, or that of someone who was faster
	}
	return "", err
}
