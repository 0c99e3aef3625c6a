package indexer

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// Client is a node, reached over HTTP, WebSocket or IPC. Over HTTP it reads windows of a backfill without go-ethereum's
// JSON, which goes over every byte of an answer three times. Safe for concurrent use.
type Client struct {
	*rpc.Client
	// Observe, if not nil, is told of each request: how long it took, and why the node did not answer, if so. That it was
	// asked too often is no answer; that it refuses a question is. To be set before the first request.
	Observe func(took time.Duration, err error)

	url   string // "": windows are read like everything else
	http  *http.Client
	wire  *wire // nil: not a WebSocket
	limit limit
	keys  []string
}

// Dial connects to a node.
func Dial(ctx context.Context, rawURL string) (*Client, error) {
	u, err := url.Parse(rawURL)
	if err != nil {
		return nil, errors.New("reach the chain: its URL cannot be parsed") // err quotes it
	}
	c := &Client{url: rawURL, keys: keysOf(u)}
	options := []rpc.ClientOption{rpc.WithWebsocketMessageSizeLimit(mostBytes)}
	switch u.Scheme {
	case "http", "https":
		c.http = &http.Client{Transport: keyed{*u, transport(), &c.limit}}
		c.url = u.Scheme + "://" + u.Host
		options = append(options, rpc.WithHTTPClient(c.http))
	case "ws", "wss":
		c.wire = new(wire)
		options = append(options, rpc.WithWebsocketDialer(c.wire.dialer()))
	}
	if c.Client, err = rpc.DialOptions(ctx, c.url, options...); err != nil {
		return nil, fmt.Errorf("reach the chain: %w", err)
	}
	return c, nil
}

// Close closes its connections.
func (c *Client) Close() {
	c.Client.Close()
	if c.http != nil {
		c.http.CloseIdleConnections()
	}
}

// mostBytes is the largest answer that is read: a window of another size is asked for instead, before memory is short.
const mostBytes = 256 << 20

var errTooLarge = fmt.Errorf("the answer is larger than %d MB", mostBytes>>20)

// ranger is a Chain that reads the answer to the request of a window by itself, into memory that it may have used before.
type ranger interface {
	ranges() bool // it does, at the address that it was given
	post(ctx context.Context, request []byte, answer *bytes.Buffer, read func() error) error
}

func (c *Client) ranges() bool { return c.http != nil }

// post makes a request, and has its answer read. A status that is not of a success is an rpc.HTTPError.
func (c *Client) post(ctx context.Context, request []byte, answer *bytes.Buffer, read func() error) error {
	if err := c.limit.check(); err != nil {
		return err
	}
	began := time.Now()
	err := c.exchange(ctx, request, answer)
	if err == nil {
		err = read()
	}
	c.note(began, err)
	return c.unkeyed(err)
}

func (c *Client) exchange(ctx context.Context, request []byte, answer *bytes.Buffer) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, c.url, bytes.NewReader(request))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/json")
	response, err := c.http.Do(r)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	answer.Reset()
	if n := response.ContentLength; n > 0 && n <= mostBytes {
		answer.Grow(int(n) + bytes.MinRead)
	}
	n, err := answer.ReadFrom(io.LimitReader(response.Body, mostBytes+1))
	switch {
	case err != nil:
		return fmt.Errorf("read the answer: %w", err)
	case response.StatusCode < 200 || response.StatusCode > 299:
		return rpc.HTTPError{StatusCode: response.StatusCode, Status: response.Status, Body: answer.Bytes()[:min(n, 1024)]}
	case n > mostBytes:
		return errTooLarge
	}
	return nil
}

// window is the answer to a request of headers and of the logs between them.
type window struct {
	headers []*header
	logs    logs
}

// askWindow asks a ranger for count blocks from a number on and their logs.
func askWindow(ctx context.Context, chain ranger, from, count uint64, answer *bytes.Buffer) (*window, error) {
	request := []byte{'['}
	for i := range count {
		request = fmt.Appendf(request, `{"jsonrpc":"2.0","id":%d,"method":"eth_getBlockByNumber","params":["%s",false]},`, i,
			hexutil.EncodeUint64(from+i))
	}
	filter, err := json.Marshal(logsFilter(map[string]any{"fromBlock": hexutil.Uint64(from), "toBlock": hexutil.Uint64(from + count - 1)}))
	if err != nil {
		return nil, err
	}
	request = fmt.Appendf(request, `{"jsonrpc":"2.0","id":%d,"method":"eth_getLogs","params":[%s]}]`, count, filter)
	var w *window
	read := func() error {
		began := time.Now()
		w = &window{headers: make([]*header, count)}
		err := w.scan(answer.Bytes())
		w.logs.decoded = time.Since(began)
		return err
	}
	err = again(ctx, func() error { return chain.post(ctx, request, answer, read) })
	if err != nil {
		return nil, err
	}
	return w, nil
}

// answered is an error that a node answered with.
type answered struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func (e *answered) Error() string  { return e.Message }
func (e *answered) ErrorCode() int { return e.Code }

// scan reads the answers to a batch: a list in any order, or one error for all.
func (w *window) scan(src []byte) error {
	s := scanner{src: src}
	if s.peek() == '{' {
		return errors.Join(s.object(func(key []byte) error {
			if string(key) == "error" {
				return s.refusal()
			}
			return s.skip()
		}), errors.New("one answer to a batch"))
	}
	seen := 0
	err := s.list(func() error {
		seen++
		return w.answer(&s)
	})
	if err != nil {
		return err
	}
	if seen != len(w.headers)+1 {
		return fmt.Errorf("%d answers to %d questions", seen, len(w.headers)+1)
	}
	return nil
}

// answer reads one of the answers. Where its id comes after its result, that is read at the end.
func (w *window) answer(s *scanner) error {
	id, result := -1, -1
	err := s.object(func(key []byte) (err error) {
		switch string(key) {
		case "id":
			id, err = s.integer()
			return err
		case "error":
			return s.refusal()
		case "result":
			s.space()
			if result = s.pos; id < 0 {
				return s.skip()
			}
			return w.result(s, id)
		}
		return s.skip()
	})
	if err != nil {
		return err
	}
	if id < 0 || result < 0 {
		return errors.New("an answer without id or result")
	}
	if id < len(w.headers) && w.headers[id] != nil || id == len(w.headers) && w.logs.bytes > 0 {
		return nil
	}
	late := scanner{src: s.src, pos: result}
	return w.result(&late, id)
}

func (w *window) result(s *scanner, id int) error {
	switch {
	case id == len(w.headers):
		from := s.pos
		entries, err := s.entries()
		w.logs = logs{entries: entries, bytes: s.pos - from}
		return err
	case id > len(w.headers):
		return fmt.Errorf("an answer to question %d of %d", id, len(w.headers))
	case s.null():
		return errMoved // there was a head beyond it
	}
	w.headers[id] = new(header)
	return s.header(w.headers[id])
}

// integer reads a number of JSON that is a small natural one.
func (s *scanner) integer() (int, error) {
	s.space()
	from := s.pos
	for s.pos < len(s.src) && '0' <= s.src[s.pos] && s.src[s.pos] <= '9' {
		s.pos++
	}
	n, err := strconv.Atoi(string(s.src[from:s.pos]))
	if err != nil {
		return 0, errors.New("not the id of a question")
	}
	return n, nil
}

// null passes over null, if it is what comes.
func (s *scanner) null() bool {
	s.space()
	if bytes.HasPrefix(s.src[s.pos:], []byte("null")) {
		s.pos += len("null")
		return true
	}
	return false
}

// refusal reads an error and returns it; nil if it is null.
func (s *scanner) refusal() error {
	if s.null() {
		return nil
	}
	from := s.pos
	if err := s.skip(); err != nil {
		return err
	}
	e := new(answered)
	if err := json.Unmarshal(s.src[from:s.pos], e); err != nil {
		return fmt.Errorf("an error that cannot be read: %w", err)
	}
	return e
}

func (s *scanner) header(h *header) error {
	const number, hash, parent, timestamp = 1, 2, 4, 8
	var seen int
	err := s.object(func(key []byte) error {
		switch string(key) {
		case "number":
			seen |= number
			return s.quantity((*uint64)(&h.Number))
		case "hash":
			seen |= hash
			return s.fixed(h.Hash[:])
		case "parentHash":
			seen |= parent
			return s.fixed(h.ParentHash[:])
		case "timestamp":
			seen |= timestamp
			return s.quantity((*uint64)(&h.Time))
		}
		return s.skip()
	})
	if err == nil && seen != number|hash|parent|timestamp {
		err = errors.New("a field of a block is missing")
	}
	return err
}
