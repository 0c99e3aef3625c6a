// Package rpcpooltest is endpoints of a node that fail as tests tell them to.
package rpcpooltest

import (
	"bytes"
	"encoding/json"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Manner is how an endpoint behaves. Zero is well.
type Manner struct {
	Dead       bool          // connections are cut before the node hears anything
	Deaf       bool          // and after it has done what it was asked
	Status     int           // answered in place of the node
	RetryAfter int           // seconds, with the status; 0: none
	Refusal    string        // a JSON-RPC error, answered to each question
	Garbage    bool          // what is answered is no JSON
	Delay      time.Duration // before the node is asked
	Lag        uint64        // the newest blocks that it does not have yet
	ChainID    uint64        // answered in place of the node's; 0: the node's
	Faults     float64       // the part of requests that fail, in one of the manners above
	Internal   float64       // the part of requests to whose questions the node answers that it has an internal error
}

// Proxy is an HTTP endpoint of a node. Safe for concurrent use.
type Proxy struct {
	URL string

	mu       sync.Mutex
	node     string // http
	manner   Manner
	random   *rand.Rand
	requests int
	asked    map[string]int
	sent     []string
}

// New makes an endpoint of a node that answers over HTTP, until the test ends.
func New(t testing.TB, node string) *Proxy {
	t.Helper()
	p := &Proxy{node: node, random: rand.New(rand.NewPCG(1, 2)), asked: make(map[string]int)}
	server := httptest.NewServer(p)
	t.Cleanup(server.Close)
	p.URL = server.URL
	return p
}

// Behave sets how it behaves from the next request on.
func (p *Proxy) Behave(m Manner) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.manner = m
}

// Lead sets the node.
func (p *Proxy) Lead(node string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.node = node
}

// Requests is how many requests have come.
func (p *Proxy) Requests() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.requests
}

// Asked is how often a method was asked for.
func (p *Proxy) Asked(method string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.asked[method]
}

// Sent is the raw transactions that came, in their order, those that the node did not hear of too.
func (p *Proxy) Sent() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.sent...)
}

// question is one of a request, and answer of its answer.
type question struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

type answer struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   json.RawMessage `json:"error,omitempty"`
}

// internal is the error of a node that failed at a question (EIP-1474).
const internal = `{"code":-32603,"message":"Internal error"}`

// turn notes a request and says where it goes, and how it is treated.
func (p *Proxy) turn(questions []question) (string, Manner) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.requests++
	for _, q := range questions {
		p.asked[q.Method]++
		if q.Method == "eth_sendRawTransaction" {
			p.sent = append(p.sent, string(q.Params[0]))
		}
	}
	m := p.manner
	if p.random.Float64() < m.Internal {
		m.Refusal = internal
	}
	if p.random.Float64() < m.Faults {
		switch p.random.IntN(5) {
		case 0:
			m.Dead = true
		case 1:
			m.Deaf = true
		case 2:
			m.Status = http.StatusBadGateway
		case 3:
			m.Refusal = internal
		case 4:
			m.Garbage = true
		}
	}
	return p.node, m
}

func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	var questions []question
	batch := bytes.HasPrefix(bytes.TrimSpace(body), []byte("["))
	if batch {
		err = json.Unmarshal(body, &questions)
	} else {
		questions = make([]question, 1)
		err = json.Unmarshal(body, &questions[0])
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	node, m := p.turn(questions)
	if m.Delay > 0 {
		select {
		case <-r.Context().Done():
			panic(http.ErrAbortHandler)
		case <-time.After(m.Delay):
		}
	}
	w.Header().Set("Content-Type", "application/json")
	switch {
	case m.Dead:
		panic(http.ErrAbortHandler)
	case m.Status != 0:
		if m.RetryAfter > 0 {
			w.Header().Set("Retry-After", strconv.Itoa(m.RetryAfter))
		}
		http.Error(w, http.StatusText(m.Status)+" for "+r.URL.Path, m.Status)
		return
	case m.Garbage:
		_, _ = io.WriteString(w, `[{"jsonrpc":"2.0","id":`) // to one that may be gone
		return
	}
	var answers []answer
	if m.Refusal != "" {
		for _, q := range questions {
			answers = append(answers, answer{Version: "2.0", ID: q.ID, Error: json.RawMessage(m.Refusal)})
		}
	} else if answers, err = ask(node, questions, m.Lag); err != nil {
		panic(http.ErrAbortHandler) // the node is gone, so its endpoint is
	}
	for i, q := range questions {
		if q.Method == "eth_chainId" && m.ChainID != 0 && answers[i].Error == nil {
			answers[i].Result = json.RawMessage(`"` + hexutil.EncodeUint64(m.ChainID) + `"`)
		}
	}
	if m.Deaf {
		panic(http.ErrAbortHandler)
	}
	var text []byte
	if batch {
		text, err = json.Marshal(answers)
	} else {
		text, err = json.Marshal(answers[0])
	}
	if err != nil {
		panic(err)
	}
	_, _ = w.Write(text) // as above
}

// post asks a node. Answers are in the order of the questions.
func post(node string, questions []question) ([]answer, error) {
	body, err := json.Marshal(questions)
	if err != nil {
		return nil, err
	}
	response, err := http.Post(node, "application/json", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	var answers []answer
	if err := json.NewDecoder(response.Body).Decode(&answers); err != nil {
		return nil, err
	}
	byID := make(map[string]answer, len(answers))
	for _, a := range answers {
		byID[string(a.ID)] = a
	}
	for i, q := range questions {
		if i < len(answers) {
			answers[i] = byID[string(q.ID)]
		}
	}
	return answers, nil
}

// ask asks a node, and leaves out its newest blocks.
func ask(node string, questions []question, lag uint64) ([]answer, error) {
	if lag == 0 {
		return post(node, questions)
	}
	first, err := post(node, []question{{Version: "2.0", ID: json.RawMessage("1"), Method: "eth_blockNumber"}})
	if err != nil {
		return nil, err
	}
	var head hexutil.Uint64
	if err := json.Unmarshal(first[0].Result, &head); err != nil {
		return nil, err
	}
	newest := uint64(head) - min(lag, uint64(head))
	for i, q := range questions {
		for k, param := range q.Params {
			if string(param) == `"latest"` {
				questions[i].Params[k] = json.RawMessage(`"` + hexutil.EncodeUint64(newest) + `"`)
			}
		}
	}
	answers, err := post(node, questions)
	if err != nil {
		return nil, err
	}
	for i, a := range answers {
		var of struct {
			Number      *hexutil.Uint64 `json:"number"`
			BlockNumber *hexutil.Uint64 `json:"blockNumber"`
		}
		switch questions[i].Method {
		case "eth_blockNumber":
			answers[i].Result = json.RawMessage(`"` + hexutil.EncodeUint64(newest) + `"`)
		case "eth_getBlockByNumber", "eth_getTransactionReceipt":
			if json.Unmarshal(a.Result, &of) != nil {
				continue
			}
			if of.Number != nil && uint64(*of.Number) > newest || of.BlockNumber != nil && uint64(*of.BlockNumber) > newest {
				answers[i].Result = json.RawMessage("null")
			}
		}
	}
	return answers, nil
}
