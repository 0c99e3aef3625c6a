package indexer

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"
)

// Redacted is a node's URL without what may be a key.
func Redacted(rawURL string) string {
	u, err := url.Parse(rawURL)
	if err != nil {
		return "a URL that cannot be parsed"
	}
	return u.Scheme + "://" + u.Host
}

// keyed sends requests to a URL of which others see no more than the host: providers have keys in the rest of it, and
// net/http quotes the URL that it knows in its errors. It heeds what answers say of when to come back.
type keyed struct {
	url   url.URL
	base  *http.Transport
	limit *limit
}

func (k keyed) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	if user := k.url.User; user != nil {
		password, _ := user.Password()
		r.SetBasicAuth(user.Username(), password)
	}
	to := k.url
	to.User, to.Fragment = nil, ""
	r.URL = &to
	response, err := k.base.RoundTrip(r)
	if err == nil && (response.StatusCode == http.StatusTooManyRequests || response.StatusCode == http.StatusServiceUnavailable) {
		if wait := retryAfter(response.Header); wait > 0 {
			k.limit.told(wait)
		}
	}
	return response, err
}

// CloseIdleConnections is for http.Client's.
func (k keyed) CloseIdleConnections() { k.base.CloseIdleConnections() }

// transport is that of a node over HTTP. Over HTTP/2 a connection that went silent is only noticed by asking.
func transport() *http.Transport {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.HTTP2 = &http.HTTP2Config{SendPingTimeout: 15 * time.Second, PingTimeout: 5 * time.Second}
	return t
}

// wire is the connection of a WebSocket, and when anything last came over it.
type wire struct {
	mu    sync.Mutex
	conn  net.Conn
	heard atomic.Int64 // in unix nanoseconds
}

type heardConn struct {
	net.Conn
	wire *wire
}

func (c heardConn) Read(b []byte) (int, error) {
	n, err := c.Conn.Read(b)
	if n > 0 {
		c.wire.heard.Store(time.Now().UnixNano())
	}
	return n, err
}

// dialer makes connections that the wire knows.
func (w *wire) dialer() websocket.Dialer {
	return websocket.Dialer{Proxy: http.ProxyFromEnvironment, ReadBufferSize: 1 << 10, WriteBufferSize: 1 << 10,
		NetDialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
			conn, err := new(net.Dialer).DialContext(ctx, network, address)
			if err != nil {
				return nil, err
			}
			w.mu.Lock()
			defer w.mu.Unlock()
			w.conn = heardConn{conn, w}
			return w.conn, nil
		}}
}

// cut ends the connection if nothing has come over it since a time: the next request makes a new one.
func (w *wire) cut(since time.Time) {
	if w.heard.Load() > since.UnixNano() {
		return // it is slow
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.conn != nil {
		_ = w.conn.Close() // it is broken, or about to be
		w.conn = nil
	}
}

// BatchCallContext makes a request, unless the node wants to be left alone: then it fails with a LeftAlone.
func (c *Client) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	if err := c.limit.check(); err != nil {
		return err
	}
	began := time.Now()
	err := c.Client.BatchCallContext(ctx, batch)
	cause := err
	for i := 0; cause == nil && i < len(batch); i++ {
		if e := batch[i].Error; e != nil && rateLimited(e) {
			cause = e
		}
	}
	c.note(began, cause)
	return c.unkeyed(err)
}

// EthSubscribe subscribes, over a WebSocket.
func (c *Client) EthSubscribe(ctx context.Context, channel any, args ...any) (*rpc.ClientSubscription, error) {
	if c.wire == nil {
		return c.Client.EthSubscribe(ctx, channel, args...)
	}
	began := time.Now()
	sub, err := c.Client.EthSubscribe(ctx, channel, args...)
	c.note(began, err)
	return sub, err
}

// LeftAlone is until when the node wants not to be asked; the past if it may be.
func (c *Client) LeftAlone() time.Time { return c.limit.end() }

// stalled is how long a request over a WebSocket may go without anything heard before the connection is given up.
const stalled = time.Second

// note heeds how a request went.
func (c *Client) note(began time.Time, err error) {
	took := time.Since(began)
	switch {
	case errors.Is(err, context.Canceled):
		return // it was not waited for
	case err == nil:
		c.limit.served()
	case rateLimited(err):
		c.limit.refused()
	case errors.Is(err, context.DeadlineExceeded) && c.wire != nil && took >= stalled:
		c.wire.cut(began)
	}
	if c.Observe != nil {
		if err != nil && !rateLimited(err) && answers(err) {
			err = nil
		}
		c.Observe(took, c.unkeyed(err))
	}
}

// answers reports whether an error is the node's answer to a question, and not its failure to answer.
func answers(err error) bool {
	var e rpc.Error
	var status rpc.HTTPError
	switch {
	case errors.As(err, &e), errors.Is(err, errTooLarge), errors.Is(err, errMoved):
		return true
	case errors.As(err, &status):
		switch status.StatusCode {
		case http.StatusBadRequest, http.StatusRequestEntityTooLarge, http.StatusUnprocessableEntity:
			return true
		}
	}
	return false
}

// unkeyed is an error without the parts of the node's URL that may be a key: some nodes repeat it in what they answer.
func (c *Client) unkeyed(err error) error {
	var status rpc.HTTPError
	if !errors.As(err, &status) {
		return err
	}
	for _, part := range c.keys {
		if strings.Contains(string(status.Body), part) {
			return rpc.HTTPError{StatusCode: status.StatusCode, Status: status.Status}
		}
	}
	return err
}

// keysOf are the parts of a URL that may be keys.
func keysOf(u *url.URL) (keys []string) {
	add := func(part string) {
		if len(part) >= 8 { // "v2" and the like are none
			keys = append(keys, part)
		}
	}
	for _, part := range strings.Split(u.Path, "/") {
		add(part)
	}
	for _, values := range u.Query() {
		for _, v := range values {
			add(v)
		}
	}
	if password, ok := u.User.Password(); ok {
		add(password)
	}
	if u.User != nil {
		add(u.User.Username())
	}
	return keys
}
