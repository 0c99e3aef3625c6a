package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
)

const databasePassword = "chaos"

// cluster is a PostgreSQL primary and its synchronous standby. The servers find the primary by a URL of both that asks for
// the one which takes writes. Each commit that is waited for is on both disks, so that a failover loses none. Not safe for
// concurrent use.
type cluster struct {
	dir, bin   string
	credential *syscall.Credential // of postgres, which refuses to run as root
	ports      [2]int
	running    [2]*exec.Cmd
	primary    int // 0 or 1
}

func startCluster(ctx context.Context, dir string) (*cluster, error) {
	c := &cluster{dir: dir}
	var err error
	if c.bin, err = findPostgres(); err != nil {
		return c, err
	}
	if err := os.Mkdir(dir, 0o700); err != nil {
		return c, err
	}
	if os.Geteuid() == 0 {
		u, err := user.Lookup("postgres")
		if err != nil {
			return c, err
		}
		uid, _ := strconv.Atoi(u.Uid) // numbers, as the system says
		gid, _ := strconv.Atoi(u.Gid)
		c.credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
		if err := os.Chown(dir, uid, gid); err != nil {
			return c, err
		}
	}
	for i := range c.ports {
		if c.ports[i], err = freePort(); err != nil {
			return c, err
		}
	}
	password := filepath.Join(dir, "password")
	if err := os.WriteFile(password, []byte(databasePassword), 0o644); err != nil {
		return c, err
	}
	if err := c.run(ctx, "initdb", "--no-instructions", "--pgdata="+c.data(0), "--username=freehold", "--pwfile="+password,
		"--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"); err != nil {
		return c, err
	}
	if err := c.start(0); err != nil {
		return c, err
	}
	if err := c.answers(ctx); err != nil {
		return c, err
	}
	return c, c.addStandby(ctx)
}

func findPostgres() (string, error) {
	if out, err := exec.Command("pg_config", "--bindir").Output(); err == nil {
		bin := strings.TrimSpace(string(out))
		if _, err := os.Stat(filepath.Join(bin, "pg_basebackup")); err == nil {
			return bin, nil
		}
	}
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/pg_basebackup")
	if err != nil || len(found) == 0 {
		return "", errors.New("no PostgreSQL with pg_basebackup here (Debian: apt-get install postgresql)")
	}
	return filepath.Dir(found[len(found)-1]), nil
}

func freePort() (int, error) {
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	return l.Addr().(*net.TCPAddr).Port, l.Close()
}

func (c *cluster) data(i int) string { return filepath.Join(c.dir, fmt.Sprint("server", i)) }

// url is where the servers find the primary, whichever it is.
func (c *cluster) url() string {
	return fmt.Sprintf("postgres://freehold:%s@127.0.0.1:%d,127.0.0.1:%d/postgres?sslmode=disable&target_session_attrs=read-write&connect_timeout=5",
		databasePassword, c.ports[0], c.ports[1])
}

func (c *cluster) only(i int) string {
	u := url.URL{Scheme: "postgres", User: url.UserPassword("freehold", databasePassword),
		Host: net.JoinHostPort("127.0.0.1", strconv.Itoa(c.ports[i])), Path: "postgres", RawQuery: "sslmode=disable"}
	return u.String()
}

func (c *cluster) command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(filepath.Join(c.bin, name), args...)
	cmd.Dir = "/"
	cmd.Env = []string{"PATH=/usr/bin:/bin", "LC_ALL=C", "PGPASSWORD=" + databasePassword}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Credential: c.credential}
	return cmd
}

func (c *cluster) run(ctx context.Context, name string, args ...string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if out, err := c.command(name, args...).CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", name, err, out)
	}
	return nil
}

func (c *cluster) start(i int) error {
	cmd := c.command("postgres", "-D", c.data(i), "-c", "listen_addresses=127.0.0.1", "-c", "port="+strconv.Itoa(c.ports[i]),
		"-c", "unix_socket_directories=", "-c", "max_connections=200", "-c", "synchronous_standby_names=*",
		"-c", "wal_retrieve_retry_interval=200ms", "-c", "wal_keep_size=1GB", "-c", "logging_collector=off")
	log, err := os.OpenFile(filepath.Join(filepath.Dir(c.dir), fmt.Sprintf("postgres%d.log", i)), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer log.Close()
	cmd.Stdout, cmd.Stderr = log, log
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("start postgres: %w", err)
	}
	c.running[i] = cmd
	return nil
}

// end stops a server: SIGQUIT is its immediate mode, a crash in all but name, and SIGINT its fast one.
func (c *cluster) end(i int, signal syscall.Signal) error {
	cmd := c.running[i]
	if cmd == nil {
		return nil
	}
	c.running[i] = nil
	if err := cmd.Process.Signal(signal); err != nil {
		return fmt.Errorf("stop postgres: %w", err)
	}
	_ = cmd.Wait() // after a crash it says that it crashed
	return nil
}

func (c *cluster) close() error {
	return errors.Join(c.end(c.primary, syscall.SIGINT), c.end(1-c.primary, syscall.SIGINT))
}

// ask waits until a query on the primary says yes.
func (c *cluster) ask(ctx context.Context, what, sql string) error {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	for {
		yes, err := func() (yes bool, err error) {
			conn, err := pgx.Connect(ctx, c.only(c.primary))
			if err != nil {
				return false, err
			}
			defer conn.Close(context.WithoutCancel(ctx))
			return yes, conn.QueryRow(ctx, sql).Scan(&yes)
		}()
		if err == nil && yes {
			return nil
		}
		if sleep(ctx, 50*time.Millisecond) != nil {
			return fmt.Errorf("wait until %s: %w", what, errors.Join(err, ctx.Err()))
		}
	}
}

func (c *cluster) answers(ctx context.Context) error {
	return c.ask(ctx, "the primary takes writes", `select not pg_is_in_recovery()`)
}

// inStep waits until the standby has all that the primary has shown to anybody. A commit that a crash interrupted while it
// waited for the standby is seen before the standby has it, so whoever fails over sooner may lose what was seen.
func (c *cluster) inStep(ctx context.Context) error {
	return c.ask(ctx, "the standby is in step", `
select coalesce(bool_or(sync_state = 'sync' and flush_lsn >= pg_current_wal_flush_lsn()), false)
  from pg_stat_replication`)
}

// crash ends the primary without a shutdown and starts it again.
func (c *cluster) crash(ctx context.Context) error {
	if err := c.end(c.primary, syscall.SIGQUIT); err != nil {
		return err
	}
	if err := c.start(c.primary); err != nil {
		return err
	}
	return c.answers(ctx)
}

// failover crashes the primary for good, promotes its standby, and makes a new standby in the place of the old primary.
func (c *cluster) failover(ctx context.Context) error {
	if err := c.inStep(ctx); err != nil {
		return err
	}
	if err := c.end(c.primary, syscall.SIGQUIT); err != nil {
		return err
	}
	if err := os.RemoveAll(c.data(c.primary)); err != nil {
		return err
	}
	c.primary = 1 - c.primary
	if err := c.run(ctx, "pg_ctl", "promote", "-w", "-D", c.data(c.primary)); err != nil {
		return err
	}
	if err := c.answers(ctx); err != nil {
		return err
	}
	return c.addStandby(ctx)
}

func (c *cluster) addStandby(ctx context.Context) error {
	other := 1 - c.primary
	if err := c.run(ctx, "pg_basebackup", "-D", c.data(other), "-d", c.only(c.primary), "-R", "-X", "stream", "-c", "fast"); err != nil {
		return err
	}
	if err := c.start(other); err != nil {
		return err
	}
	return c.inStep(ctx)
}
