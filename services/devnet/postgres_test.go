package devnet_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"freehold/services/devnet"
)

func startPostgres(t *testing.T, c devnet.PostgresConfig) *devnet.Postgres {
	t.Helper()
	start := time.Now()
	p, err := devnet.StartPostgres(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("started in %v", time.Since(start))
	t.Cleanup(func() { p.Close() }) // for tests that fail before they close it and look at the error
	return p
}

func stopPostgres(t *testing.T, p *devnet.Postgres) {
	t.Helper()
	start := time.Now()
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	took := time.Since(start)
	t.Logf("stopped in %v", took)
	if took > 3*time.Second {
		t.Errorf("took %v to stop", took)
	}
}

// query runs one statement and returns its one value as text.
func query(t *testing.T, url, sql string) string {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	rows, err := conn.Query(t.Context(), sql)
	if err != nil {
		t.Fatal(err)
	}
	value, err := pgx.CollectOneRow(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	return value
}

func execute(t *testing.T, url, sql string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	if _, err := conn.Exec(t.Context(), sql); err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
}

// whereabouts is the server's directory and the process that is its postmaster.
func whereabouts(t *testing.T, url string) (home string, postmaster int) {
	t.Helper()
	if runtime.GOOS != "linux" {
		t.Skip("reads /proc")
	}
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	data, err := os.Readlink(fmt.Sprintf("/proc/%d/cwd", conn.PgConn().PID()))
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(filepath.Join(data, "postmaster.pid"))
	if err != nil {
		t.Fatal(err)
	}
	line, _, _ := strings.Cut(string(b), "\n")
	if postmaster, err = strconv.Atoi(line); err != nil {
		t.Fatal(err)
	}
	return filepath.Dir(data), postmaster
}

// gone waits until there is no such process and, unless it is empty, no such directory.
func gone(t *testing.T, pid int, dir string) {
	t.Helper()
	for start := time.Now(); ; time.Sleep(10 * time.Millisecond) {
		process := syscall.Kill(pid, 0)
		var directory error = fs.ErrNotExist
		if dir != "" {
			_, directory = os.Stat(dir)
		}
		if errors.Is(process, syscall.ESRCH) && errors.Is(directory, fs.ErrNotExist) {
			return
		}
		if time.Since(start) > 10*time.Second {
			t.Fatalf("process %d: %v; directory %q: %v", pid, process, dir, directory)
		}
	}
}

// reachable is a directory that everyone may go through, as t.TempDir's are not.
func reachable(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "devnet-test-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestPostgresTemporary(t *testing.T) {
	p := startPostgres(t, devnet.PostgresConfig{})
	home, postmaster := whereabouts(t, p.URL())
	if v := query(t, p.URL(), `select current_database() || ' ' || current_user || ' ' || current_setting('fsync')`); v != "freehold freehold off" {
		t.Errorf("database, user, fsync: %s", v)
	}
	if v := query(t, p.URL(), `select host(inet_server_addr())`); v != "127.0.0.1" {
		t.Errorf("listens on %s", v)
	}
	if v := query(t, p.URL(), `select current_setting('unix_socket_directories')`); v != "" {
		t.Errorf("has a socket in %s", v)
	}
	// Ctrl-C in a terminal goes to our process group, and must not reach the server before we do.
	if group, err := syscall.Getpgid(postmaster); err != nil || group == syscall.Getpgrp() {
		t.Errorf("process group %d, %v; ours is %d", group, err, syscall.Getpgrp())
	}
	u, err := url.Parse(p.URL())
	if err != nil {
		t.Fatal(err)
	}
	u.User = url.UserPassword("freehold", "wrong")
	if _, err := pgx.Connect(t.Context(), u.String()); err == nil {
		t.Error("let in with a wrong password")
	}
	stopPostgres(t, p)
	gone(t, postmaster, home)
	select {
	case <-p.Done():
	default:
		t.Error("not done after Close")
	}
}

// A kept database is there after a restart, under the same password, also below a directory that the server's user
// cannot enter.
func TestPostgresKept(t *testing.T) {
	closed := reachable(t)
	if err := os.Chmod(closed, 0o700); err != nil {
		t.Fatal(err)
	}
	config := devnet.PostgresConfig{Dir: filepath.Join(closed, "a", "b")}
	p := startPostgres(t, config)
	if v := query(t, p.URL(), `show fsync`); v != "on" {
		t.Errorf("fsync %s", v)
	}
	execute(t, p.URL(), `create table kept as select 'kept' as value`)
	first, err := url.Parse(p.URL())
	if err != nil {
		t.Fatal(err)
	}
	stopPostgres(t, p)

	p = startPostgres(t, config)
	if v := query(t, p.URL(), `select value from kept`); v != "kept" {
		t.Errorf("kept %q", v)
	}
	second, err := url.Parse(p.URL())
	if err != nil || second.User.String() != first.User.String() {
		t.Errorf("user %v, %v; was %v", second.User, err, first.User)
	}

	// Two servers on one directory cannot be.
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if _, err := devnet.StartPostgres(ctx, config); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a second server on the directory: %v", err)
	}
	stopPostgres(t, p)

	// A fixed port is that port, or an error.
	config.Port, err = strconv.Atoi(second.Port())
	if err != nil {
		t.Fatal(err)
	}
	p = startPostgres(t, config)
	if third, err := url.Parse(p.URL()); err != nil || third.Port() != second.Port() {
		t.Errorf("port %v, %v; want %s", third, err, second.Port())
	}
	if _, err := devnet.StartPostgres(t.Context(), devnet.PostgresConfig{Port: config.Port}); err == nil || !strings.Contains(err.Error(), "Address already in use") {
		t.Errorf("a second server on the port: %v", err)
	}
	stopPostgres(t, p)
}

// A server that dies is noticed and told of, and what it committed is there at the next start.
func TestPostgresDies(t *testing.T) {
	config := devnet.PostgresConfig{Dir: t.TempDir()}
	p := startPostgres(t, config)
	execute(t, p.URL(), `create table kept as select 'kept' as value`)
	_, postmaster := whereabouts(t, p.URL())
	if err := syscall.Kill(postmaster, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	select {
	case <-p.Done():
	case <-time.After(10 * time.Second):
		t.Fatal("not noticed")
	}
	if err := p.Close(); err == nil {
		t.Error("no error")
	}
	p = startPostgres(t, config)
	if v := query(t, p.URL(), `select value from kept`); v != "kept" {
		t.Errorf("kept %q", v)
	}
	stopPostgres(t, p)
}

// A pid file that was left behind may name a process that is another's by now.
func TestPostgresStalePID(t *testing.T) {
	config := devnet.PostgresConfig{Dir: t.TempDir()}
	stopPostgres(t, startPostgres(t, config))
	for _, pid := range []string{strconv.Itoa(os.Getpid()), "999999999", "no number"} {
		path := filepath.Join(config.Dir, "data", "postmaster.pid")
		if err := os.WriteFile(path, []byte(pid+"\n/elsewhere\n0\n1\n\n127.0.0.1\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		p, err := devnet.StartPostgres(t.Context(), config)
		if pid == "no number" {
			if err == nil {
				t.Errorf("started with a pid file that holds no pid")
			}
			if err := os.Remove(path); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if err != nil {
			t.Errorf("pid file of process %s: %v", pid, err)
			continue
		}
		stopPostgres(t, p)
	}
}

// What initdb leaves when it is interrupted is no database.
func TestPostgresHalfMade(t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "data.new", "base"), 0o700); err != nil {
		t.Fatal(err)
	}
	stopPostgres(t, startPostgres(t, devnet.PostgresConfig{Dir: dir}))
}

func TestPostgresVersions(t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "data"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "data", "PG_VERSION"), []byte("12\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := devnet.StartPostgres(t.Context(), devnet.PostgresConfig{Dir: dir}); err == nil || !strings.Contains(err.Error(), "version 12") {
		t.Errorf("on data of PostgreSQL 12: %v", err)
	}
	if _, err := devnet.StartPostgres(t.Context(), devnet.PostgresConfig{Binaries: dir}); err == nil {
		t.Error("started without binaries")
	}
}

// TestPostgresProgram is not a test but the program that others here kill or run as another user.
func TestPostgresProgram(t *testing.T) {
	dir, ok := os.LookupEnv("DEVNET_TEST_POSTGRES")
	if !ok {
		t.Skip("only as a child of other tests")
	}
	p, err := devnet.StartPostgres(t.Context(), devnet.PostgresConfig{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	fmt.Println("ready", p.URL())
	if _, err := io.Copy(io.Discard, os.Stdin); err != nil { // until the parent says so
		t.Fatal(err)
	}
	if os.Getenv("DEVNET_TEST_LEAVE") != "" {
		os.Exit(0) // without Close
	}
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
}

// program starts TestPostgresProgram and returns it once its server answers, with the server's URL.
func program(t *testing.T, cmd *exec.Cmd, dir string) (stdin io.WriteCloser, url string) {
	t.Helper()
	cmd.Args = append(cmd.Args, "-test.run=^TestPostgresProgram$")
	cmd.Env = append(os.Environ(), "DEVNET_TEST_POSTGRES="+dir)
	cmd.Stderr = os.Stderr
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var said []string
	for lines := bufio.NewScanner(stdout); lines.Scan(); {
		if u, ok := strings.CutPrefix(lines.Text(), "ready "); ok {
			return stdin, u
		}
		said = append(said, lines.Text())
	}
	t.Fatalf("the program ended (%v): %s", cmd.Wait(), strings.Join(said, "\n"))
	return nil, ""
}

// With the program goes its server, however the program ends, and a temporary server's files too.
func TestPostgresOrphaned(t *testing.T) {
	for _, end := range []string{"killed", "left"} {
		t.Run(end, func(t *testing.T) {
			cmd := exec.Command(os.Args[0])
			if end == "left" {
				t.Setenv("DEVNET_TEST_LEAVE", "1")
			}
			stdin, url := program(t, cmd, "")
			home, postmaster := whereabouts(t, url)
			if end == "killed" {
				if err := cmd.Process.Kill(); err != nil {
					t.Fatal(err)
				}
			} else if err := stdin.Close(); err != nil {
				t.Fatal(err)
			}
			err := cmd.Wait()
			if (err == nil) != (end == "left") {
				t.Errorf("the program ended with %v", err)
			}
			gone(t, postmaster, home)
		})
	}
}

// A restart right after kill -9 waits for the old server to be gone, and finds what was committed.
func TestPostgresRestartAfterKill(t *testing.T) {
	dir := t.TempDir()
	for round := range 2 {
		cmd := exec.Command(os.Args[0])
		_, url := program(t, cmd, dir)
		_, postmaster := whereabouts(t, url)
		execute(t, url, fmt.Sprintf(`create table kept%d as select 'kept' as value`, round))
		// A session at work, so that the shutdown has something to cut.
		conn, err := pgx.Connect(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		busy := make(chan error, 1)
		go func() {
			_, err := conn.Exec(context.Background(), `select pg_sleep(60)`)
			busy <- err
		}()
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		p := startPostgres(t, devnet.PostgresConfig{Dir: dir})
		if err := cmd.Wait(); err == nil {
			t.Error("the killed program ended by itself")
		}
		if err := <-busy; err == nil {
			t.Error("the old server's session went on")
		}
		gone(t, postmaster, "")
		if v := query(t, p.URL(), fmt.Sprintf(`select value from kept%d`, round)); v != "kept" {
			t.Errorf("kept %q", v)
		}
		stopPostgres(t, p)
	}
}

// The same for a user who is not root. Run as root, the tests run themselves again as nobody.
func TestPostgresUnprivileged(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("not root, so all the other tests are this one")
	}
	dir := reachable(t)
	binary := filepath.Join(dir, "devnet.test") // go test's own is where only root can read it
	b, err := os.ReadFile(os.Args[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(binary, b, 0o755); err != nil {
		t.Fatal(err)
	}
	const nobody = 65534
	home := filepath.Join(dir, "home")
	if err := os.Mkdir(home, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Chown(home, nobody, nobody); err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), binary, "-test.run=^TestPostgres(Temporary|Kept|StalePID|Orphaned|RestartAfterKill)$|^TestFetchBinaries$", "-test.v")
	cmd.Dir = home
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + home, "TMPDIR=" + home}
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	out, err := cmd.CombinedOutput()
	t.Logf("as nobody:\n%s", out)
	if err != nil {
		t.Fatal(err)
	}
	if left, err := filepath.Glob(filepath.Join(home, "freehold-*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
