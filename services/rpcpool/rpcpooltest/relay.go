package rpcpooltest

import (
	"io"
	"net"
	"sync"
	"testing"
)

// Relay passes connections on to a node, whatever they speak. Safe for concurrent use.
type Relay struct {
	Addr string // host:port

	to    string
	mu    sync.Mutex
	shut  bool
	conns []*relayed
	count int
}

// relayed is one connection. While it is stalled, what comes over it is lost.
type relayed struct {
	in, out net.Conn
	mu      sync.Mutex
	stalled bool
}

// NewRelay makes a relay to the host:port of a node, until the test ends.
func NewRelay(t testing.TB, to string) *Relay {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	r := &Relay{Addr: l.Addr().String(), to: to}
	var serving sync.WaitGroup
	serving.Go(func() {
		for {
			in, err := l.Accept()
			if err != nil {
				return
			}
			serving.Go(func() { r.pass(in) })
		}
	})
	t.Cleanup(func() {
		l.Close()
		r.Shut(true)
		serving.Wait()
	})
	return r
}

func (r *Relay) pass(in net.Conn) {
	defer in.Close()
	out, err := net.Dial("tcp", r.to)
	if err != nil {
		return
	}
	defer out.Close()
	c := &relayed{in: in, out: out}
	r.mu.Lock()
	shut := r.shut
	if !shut {
		r.conns = append(r.conns, c)
		r.count++
	}
	r.mu.Unlock()
	if shut {
		return
	}
	var copying sync.WaitGroup
	for _, way := range [][2]net.Conn{{in, out}, {out, in}} {
		copying.Go(func() {
			defer way[1].Close()
			_, _ = io.Copy(&lossy{c, way[1]}, way[0]) // until either end goes
		})
	}
	copying.Wait()
}

// lossy is an end of a connection.
type lossy struct {
	of *relayed
	to net.Conn
}

func (l *lossy) Write(b []byte) (int, error) {
	l.of.mu.Lock()
	stalled := l.of.stalled
	l.of.mu.Unlock()
	if stalled {
		return len(b), nil
	}
	return l.to.Write(b)
}

// Shut cuts all connections and takes no more, or takes some again.
func (r *Relay) Shut(shut bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.shut = shut
	if shut {
		r.cut()
	}
}

// Cut cuts the connections that there are.
func (r *Relay) Cut() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.cut()
}

func (r *Relay) cut() {
	for _, c := range r.conns {
		c.in.Close()
		c.out.Close()
	}
	r.conns = nil
}

// Stall makes the connections that there are lose everything, without an end of theirs seeing it.
func (r *Relay) Stall() {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, c := range r.conns {
		c.mu.Lock()
		c.stalled = true
		c.mu.Unlock()
	}
}

// Connections is how many were passed on, ever.
func (r *Relay) Connections() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.count
}
