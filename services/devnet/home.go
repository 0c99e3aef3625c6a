package devnet

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/user"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// home is the directory of one server: data/ (PostgreSQL's own), password, and lock, which is held while any process of
// the server lives.
type home struct {
	path       string              // absolute
	child      string              // the path by which the server's processes reach it
	temporary  bool                // removed by close
	dir, lock  *os.File            // inherited by the server's processes, dir as file descriptor 3
	credential *syscall.Credential // the user that the server runs as; nil: ours
	password   string
	version    int // the major version that wrote data; 0: there is none yet
}

// lockTimeout is how long openHome waits for the server of a program that was just killed to finish its shutdown.
const lockTimeout = 15 * time.Second

// openHome makes or opens the directory, takes its lock, and gives it to the user that the server will run as. An empty
// path makes a temporary one.
func openHome(ctx context.Context, path string) (_ *home, err error) {
	h := &home{path: path, temporary: path == ""}
	defer func() {
		if err != nil {
			err = errors.Join(err, h.close())
		}
	}()
	if h.temporary {
		if h.path, err = os.MkdirTemp("", "freehold-postgres-"); err != nil {
			return nil, err
		}
	} else {
		if h.path, err = filepath.Abs(path); err != nil {
			return nil, err
		}
		if err := os.MkdirAll(h.path, 0o700); err != nil {
			return nil, err
		}
	}
	if h.dir, err = os.Open(h.path); err != nil {
		return nil, err
	}
	if h.lock, err = os.OpenFile(filepath.Join(h.path, "lock"), os.O_RDWR|os.O_CREATE, 0o600); err != nil {
		return nil, err
	}
	if err := h.acquire(ctx); err != nil {
		return nil, err
	}
	if h.version, err = dataVersion(h.path); err != nil {
		return nil, err
	}
	if h.version != 0 {
		if err := h.removeStalePID(); err != nil {
			return nil, err
		}
	}
	if h.password, err = readPassword(filepath.Join(h.path, "password")); err != nil {
		return nil, err
	}
	h.child = h.path
	if os.Geteuid() == 0 {
		if err := h.give(); err != nil {
			return nil, err
		}
	}
	return h, nil
}

// acquire takes the lock. It belongs to the open file, which the server's processes inherit, so it is free when the last
// of them is gone and not before.
func (h *home) acquire(ctx context.Context) error {
	deadline := time.Now().Add(lockTimeout)
	for {
		err := syscall.Flock(int(h.lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		switch {
		case err == nil:
			return nil
		case !errors.Is(err, syscall.EWOULDBLOCK) && !errors.Is(err, syscall.EINTR):
			return fmt.Errorf("lock %s: %w", h.path, err)
		case time.Now().After(deadline):
			return fmt.Errorf("%s is in use by another process", h.path)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%w while waiting for the process that uses %s to end", context.Cause(ctx), h.path)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// close releases what openHome took. The server's processes are gone by then.
func (h *home) close() error {
	var errs []error
	for _, f := range []*os.File{h.dir, h.lock} {
		if f != nil {
			errs = append(errs, f.Close())
		}
	}
	if h.temporary && h.path != "" {
		errs = append(errs, os.RemoveAll(h.path))
	}
	return errors.Join(errs...)
}

// give hands the directory to an unprivileged user, for root. The user that owns an older one stays the same, so that
// nothing is left behind that a server cannot read when users come and go.
func (h *home) give() error {
	uid, gid, err := h.owner()
	if err != nil {
		return err
	}
	h.credential = &syscall.Credential{Uid: uid, Gid: gid}
	if runtime.GOOS == "linux" {
		// The directory is reached through the descriptor: that needs no permission on the directories above it.
		h.child = "/proc/self/fd/3"
	}
	if err := os.Chmod(h.path, 0o700); err != nil {
		return err
	}
	// Only what a server keeps here: the directory may hold other things.
	for _, name := range []string{"data", "data.new", "password", "lock", "."} {
		err := filepath.WalkDir(filepath.Join(h.path, name), func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if err := os.Lchown(path, int(uid), int(gid)); err != nil {
				return err
			}
			if name == "." && d.IsDir() {
				return fs.SkipAll
			}
			return nil
		})
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("give %s to the user that postgres runs as: %w", h.path, err)
		}
	}
	return nil
}

// owner is the unprivileged user to run as: whoever owns an existing database, else postgres, else nobody.
func (h *home) owner() (uid, gid uint32, err error) {
	if h.version != 0 {
		info, err := os.Stat(filepath.Join(h.path, "data"))
		if err != nil {
			return 0, 0, err
		}
		if s := info.Sys().(*syscall.Stat_t); s.Uid != 0 {
			return s.Uid, s.Gid, nil
		}
	}
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, err := strconv.ParseUint(u.Uid, 10, 32)
		if err != nil {
			return 0, 0, fmt.Errorf("user %s: %w", name, err)
		}
		gid, err := strconv.ParseUint(u.Gid, 10, 32)
		if err != nil {
			return 0, 0, fmt.Errorf("user %s: %w", name, err)
		}
		return uint32(uid), uint32(gid), nil
	}
	return 65534, 65534, nil // minimal images have no user database; this is what nobody's id is by custom
}

// removeStalePID removes the pid file of a server that was killed. PostgreSQL takes such a file seriously when the
// process it names exists, and in a container the same small numbers come round soon. That no server of ours runs here is
// known from the lock; one that was started by other means has its working directory here.
func (h *home) removeStalePID() error {
	path := filepath.Join(h.path, "data", "postmaster.pid")
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	pid, _, _ := strings.Cut(string(b), "\n")
	if _, err := strconv.Atoi(pid); err != nil {
		return nil // not a pid file as we know it: PostgreSQL will say what it thinks of it
	}
	cwd, err := os.Readlink(filepath.Join("/proc", pid, "cwd"))
	if err != nil || cwd == filepath.Join(h.path, "data") {
		return nil // no such process, or one to respect, or no way to tell: PostgreSQL decides
	}
	return os.Remove(path)
}

// dataVersion is the major version of PostgreSQL that wrote the data under dir, 0 if there is none.
func dataVersion(dir string) (int, error) {
	b, err := os.ReadFile(filepath.Join(dir, "data", "PG_VERSION"))
	if errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	v, err := strconv.Atoi(strings.TrimSpace(string(b)))
	if err != nil {
		return 0, fmt.Errorf("read the version of the database in %s: %w", dir, err)
	}
	return v, nil
}

// readPassword returns the superuser's password, made at the first start. Loopback is shared by every user of the
// machine, so a server that trusts it would be open to all of them.
func readPassword(path string) (string, error) {
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		b = []byte(rand.Text())
		err = os.WriteFile(path, b, 0o600)
	}
	return strings.TrimSpace(string(b)), err
}
