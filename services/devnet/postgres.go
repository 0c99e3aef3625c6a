package devnet

import (
	"cmp"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
)

// PostgresConfig says where a server keeps its data and listens.
type PostgresConfig struct {
	// Dir is where the data is kept, durably, from one start to the next. Empty: a temporary directory, without fsync,
	// removed when the server ends.
	Dir string
	// Port is the port on 127.0.0.1. 0: a free one.
	Port int
	// Binaries is the directory that holds postgres and initdb. Empty: the newest local PostgreSQL of version 15 or later
	// or, when there is none, one that is downloaded once and then kept.
	Binaries string
	// Repository is the base URL of the Maven repository to download from. Empty: embedded-postgres's own default.
	Repository string
}

// Postgres is a running server. It ends when Close is called or when the process that started it is gone, even by
// SIGKILL. Safe for concurrent use.
type Postgres struct {
	url   string
	home  *home
	life  *os.File // the write end of the supervisor's standard input: the server lives while it is open
	cmd   *exec.Cmd
	log   *tail
	done  chan struct{} // closed once no process of the server is left
	exit  error         // how the supervisor ended; read it after done
	close func() error
}

const (
	postgresUser     = "freehold"
	postgresDatabase = "freehold"

	// startTimeout bounds a start, crash recovery included; a caller who wants less says so in ctx.
	startTimeout = 2 * time.Minute
	// stopTimeout is how long a fast shutdown may take before the server is killed. Its last checkpoint is all that can
	// take long, and what that would have written is recovered from the log at the next start.
	stopTimeout = 20 * time.Second
)

// supervisor is the shell script that runs initdb and postgres; see there for why.
//
//go:embed postgres.sh
var supervisor string

// StartPostgres starts a server and returns when it answers. ctx bounds the start alone, not the server's life.
//
// PostgreSQL refuses to run as root. Started by root it runs as the user postgres or, failing that, nobody, and the data
// directory is given to that user; a directory below one that this user cannot enter, such as /root, works on Linux.
//
// It fails when Dir is in use by another process (after waiting for one that is just ending), when Dir was written by a
// major version of PostgreSQL that is not there, and when Port is taken.
func StartPostgres(ctx context.Context, c PostgresConfig) (*Postgres, error) {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	// A free port is only free until someone else takes it, so a start on one is worth repeating.
	for try := 1; ; try++ {
		p, err := startPostgres(ctx, c)
		if err == nil {
			return p, nil
		}
		if c.Port != 0 || try == 5 || !strings.Contains(err.Error(), "could not bind IPv4 address") {
			return nil, fmt.Errorf("start postgres: %w", err)
		}
	}
}

func startPostgres(ctx context.Context, c PostgresConfig) (_ *Postgres, err error) {
	h, err := openHome(ctx, c.Dir)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, h.close())
		}
	}()
	bin, err := findBinaries(ctx, c, h.version)
	if err != nil {
		return nil, err
	}
	port := c.Port
	if port == 0 {
		if port, err = freePort(); err != nil {
			return nil, err
		}
	}

	p := &Postgres{
		url: (&url.URL{
			Scheme: "postgres", User: url.UserPassword(postgresUser, h.password),
			Host: net.JoinHostPort("127.0.0.1", strconv.Itoa(port)), Path: postgresDatabase, RawQuery: "sslmode=disable",
		}).String(),
		home: h, log: new(tail), done: make(chan struct{}),
	}
	p.close = sync.OnceValue(p.stop)

	settings := []string{
		"listen_addresses=127.0.0.1", "port=" + strconv.Itoa(port), "unix_socket_directories=",
		"max_connections=200", "timezone=UTC", "log_timezone=UTC", "logging_collector=off", "log_destination=stderr",
	}
	keep := "yes"
	if h.temporary {
		keep = "no"
		// Nothing outlives the server, so nothing has to reach the disk; and without replicas or archives the log needs
		// only what a crash needs, which makes cloning a database cheaper.
		settings = append(settings, "fsync=off", "synchronous_commit=off", "full_page_writes=off",
			"wal_level=minimal", "max_wal_senders=0")
	}
	args := []string{"-c", supervisor, "freehold-postgres", h.path, h.child, keep, bin, postgresUser}
	for _, s := range settings {
		args = append(args, "-c", s)
	}

	stdin, life, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	defer stdin.Close()
	p.life = life
	p.cmd = exec.Command("/bin/sh", args...)
	p.cmd.Stdin = stdin
	p.cmd.Stdout, p.cmd.Stderr = p.log, p.log
	p.cmd.ExtraFiles = []*os.File{h.dir, h.lock} // file descriptors 3 and 4
	p.cmd.Dir = "/"
	p.cmd.Env = []string{"PATH=" + cmp.Or(os.Getenv("PATH"), "/usr/bin:/bin"), "LC_ALL=C"}
	// A group of its own: a Ctrl-C in a terminal goes to the whole foreground group, and the order in which the parts of
	// the program stop is for the program to decide.
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Credential: h.credential}
	if err := p.cmd.Start(); err != nil {
		return nil, errors.Join(err, life.Close())
	}
	go func() {
		p.exit = p.cmd.Wait()
		close(p.done)
	}()
	if err := p.ready(ctx); err != nil {
		return nil, errors.Join(err, p.end())
	}
	return p, nil
}

// ready waits until the server answers, and makes the database if it is not there.
func (p *Postgres) ready(ctx context.Context) error {
	conn, err := p.connect(ctx)
	if err != nil {
		return err
	}
	const create = `create database ` + postgresDatabase
	var exists bool
	err = conn.QueryRow(ctx, `select exists (select from pg_database where datname = $1)`, postgresDatabase).Scan(&exists)
	if err == nil && !exists {
		_, err = conn.Exec(ctx, create)
	}
	return errors.Join(err, conn.Close(ctx))
}

func (p *Postgres) connect(ctx context.Context) (*pgx.Conn, error) {
	config, err := pgx.ParseConfig(p.url)
	if err != nil {
		return nil, err
	}
	config.Database = "postgres"
	for {
		conn, err := pgx.ConnectConfig(ctx, config)
		if err == nil {
			return conn, nil
		}
		// Refused, "the database system is starting up", or the answer of a stranger that holds the port: in each case
		// the server will either answer soon or exit and say why.
		select {
		case <-p.done:
			return nil, fmt.Errorf("it exited: %w\n%s", p.exit, p.log)
		case <-ctx.Done():
			return nil, fmt.Errorf("%w while waiting for an answer (%w)\n%s", context.Cause(ctx), err, p.log)
		case <-time.After(10 * time.Millisecond):
		}
	}
}

// URL is the server's libpq URL: its superuser, whose password is random, and an empty database named freehold.
func (p *Postgres) URL() string { return p.url }

// Done is closed once the server has ended, asked or unasked.
func (p *Postgres) Done() <-chan struct{} { return p.done }

// Close shuts the server down (a "fast" shutdown: sessions are cut, what they committed is kept) and returns when no
// process and, of a temporary one, no file of it is left. It reports a server that had ended before, with the end of its
// log. Calling it again returns the same answer.
func (p *Postgres) Close() error { return p.close() }

func (p *Postgres) stop() error {
	var early error
	select {
	case <-p.done:
		early = fmt.Errorf("postgres had ended by itself: %w\n%s", cmp.Or(p.exit, errors.New("exit status 0")), p.log)
	default:
	}
	return errors.Join(early, p.end(), p.home.close())
}

// end closes the supervisor's lifeline and waits for it.
func (p *Postgres) end() error {
	err := p.life.Close()
	select {
	case <-p.done:
		return err
	case <-time.After(stopTimeout):
	}
	// Killing the group takes the supervisor and the postmaster; the server's other processes notice at once that their
	// postmaster is gone.
	kill := syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL)
	<-p.done
	return errors.Join(err, kill, fmt.Errorf("postgres did not stop within %v and was killed", stopTimeout))
}

func freePort() (int, error) {
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return 0, fmt.Errorf("find a free port: %w", err)
	}
	return l.Addr().(*net.TCPAddr).Port, l.Close()
}

// tail keeps the last few kilobytes written to it. Safe for concurrent use.
type tail struct {
	mu  sync.Mutex
	buf []byte
}

func (t *tail) Write(b []byte) (int, error) {
	const size = 8 << 10
	t.mu.Lock()
	defer t.mu.Unlock()
	t.buf = append(t.buf, b...)
	if extra := len(t.buf) - size; extra > 0 {
		t.buf = append(t.buf[:0], t.buf[extra:]...)
	}
	return len(b), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return strings.TrimSpace(string(t.buf))
}

// exists reports whether a file is there, and fails only if that cannot be told.
func exists(elem ...string) (bool, error) {
	_, err := os.Stat(filepath.Join(elem...))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}
