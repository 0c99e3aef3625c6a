package main

import (
	"bytes"
	"io"
	"maps"
	"math/rand/v2"
	"net"
	"net/http"
	"sync"
	"time"
)

// The faults that the proxy injects into JSON-RPC, and how many of a thousand requests get each.
var faults = []struct {
	kind string
	rate int
}{
	{"delayed", 60},
	{"lost before the node", 15}, // the connection ends, and the node has not heard of it
	{"answer lost", 15},          // the node has done it, and nobody hears of that
	{"answered 429", 15},
	{"answered garbage", 10},
	{"answer cut", 10}, // half of it comes
}

// proxy stands between the servers and their node. Safe for concurrent use.
type proxy struct {
	node   string // http
	server *http.Server
	url    string

	mu       sync.Mutex
	random   *rand.Rand
	on       bool
	injected map[string]int
}

func startProxy(node string, seed uint64) (*proxy, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	p := &proxy{node: node, url: "http://" + l.Addr().String(), random: rand.New(rand.NewPCG(seed, 1)), injected: map[string]int{}}
	p.server = &http.Server{Handler: p}
	go func() { _ = p.server.Serve(l) }() // until close, and then it says that it was closed
	return p, nil
}

func (p *proxy) close() error { return p.server.Close() }

func (p *proxy) inject(on bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.on = on
}

func (p *proxy) counts() map[string]int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return maps.Clone(p.injected)
}

// draw decides what becomes of a request: a kind of fault, or nothing.
func (p *proxy) draw() (kind string, delay time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.on {
		return "", 0
	}
	n := p.random.IntN(1000)
	for _, f := range faults {
		if n < f.rate {
			p.injected[f.kind]++
			return f.kind, time.Duration(10+p.random.IntN(990)) * time.Millisecond
		}
		n -= f.rate
	}
	return "", 0
}

func (p *proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		panic(http.ErrAbortHandler) // a server was killed
	}
	kind, delay := p.draw()
	switch kind {
	case "delayed":
		time.Sleep(delay)
	case "lost before the node":
		panic(http.ErrAbortHandler)
	case "answered 429":
		http.Error(w, `{"error":"too many requests"}`, http.StatusTooManyRequests)
		return
	case "answered garbage":
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":`) // to one that may be gone
		return
	}
	// Not under the request's context: what a killed server asked for reaches the node.
	response, err := http.Post(p.node, "application/json", bytes.NewReader(body))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	if kind == "answer lost" {
		panic(http.ErrAbortHandler)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(response.StatusCode)
	if kind == "answer cut" {
		_, _ = w.Write(answer[:len(answer)/2])
		_ = http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler)
	}
	_, _ = w.Write(answer)
}
