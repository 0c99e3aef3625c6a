package main

import (
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// scripted is a node whose blocks follow from their numbers: block 1 creates the token, and each one after it has 71
// transfers, the first of which give every wallet its units. Safe for concurrent use.
type scripted struct {
	work
	head uint64
}

const (
	perBlock = 71 // transfers, as many as the benchmark's chain has at the size of the committed figures
	given    = 1e15
)

// startScripted starts such a node and returns it as a chain.
func startScripted(w work) (*chain, error) {
	w.Addresses = max(w.Addresses-1, 2) // the zero address is one more
	s := &scripted{work: w, head: 1 + uint64(w.Transfers+perBlock-1)/perBlock}
	c := &chain{head: s.head, held: make(map[common.Address]uint64)}
	for i := range uint64(w.Transfers) {
		from, to, units := s.transfer(i)
		if from != (common.Address{}) {
			c.held[from] -= units
		}
		c.held[to] += units
	}
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	server := &http.Server{Handler: s}
	served := make(chan struct{})
	go func() {
		defer close(served)
		_ = server.Serve(l) // until it is closed, as it then says
	}()
	c.url = "http://" + l.Addr().String()
	c.stop = func() {
		_ = server.Close() // nobody asks it any more
		<-served
	}
	return c, nil
}

// mix makes of a number one that looks drawn (the finalizer of splitmix64).
func mix(n uint64) uint64 {
	n += 0x9e3779b97f4a7c15
	n = (n ^ n>>30) * 0xbf58476d1ce4e5b9
	n = (n ^ n>>27) * 0x94d049bb133111eb
	return n ^ n>>31
}

func (s *scripted) wallet(n uint64) (a common.Address) {
	binary.BigEndian.PutUint64(a[:], mix(n))
	binary.BigEndian.PutUint64(a[12:], n+1)
	return a
}

func (s *scripted) transfer(i uint64) (from, to common.Address, units uint64) {
	wallets := uint64(s.Addresses)
	if i < wallets {
		return common.Address{}, s.wallet(i), given
	}
	drawn := mix(i)
	return s.wallet(drawn >> 32 % wallets), s.wallet(drawn & (1<<32 - 1) % wallets), 1 + mix(drawn)%100_000_000
}

// hash of a block, which tells its number.
func hashOf(number uint64) (h common.Hash) {
	binary.BigEndian.PutUint64(h[:], mix(number))
	binary.BigEndian.PutUint64(h[24:], number)
	return h
}

type question struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

func (s *scripted) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var body json.RawMessage
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	var questions []question
	batch := body[0] == '['
	if batch {
		if err := json.Unmarshal(body, &questions); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
	} else {
		questions = make([]question, 1)
		if err := json.Unmarshal(body, &questions[0]); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
	}
	out := make([]byte, 0, 1<<20)
	for i, q := range questions {
		if i == 0 && batch {
			out = append(out, '[')
		} else if i > 0 {
			out = append(out, ',')
		}
		out = append(append(append(out, `{"jsonrpc":"2.0","id":`...), q.ID...), ',')
		var err error
		if out, err = s.answer(append(out, `"result":`...), q); err != nil {
			http.Error(w, fmt.Sprintf("%s: %v", q.Method, err), http.StatusBadRequest)
			return
		}
		out = append(out, '}')
	}
	if batch {
		out = append(out, ']')
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(out)))
	_, _ = w.Write(out) // whoever asked may be gone
}

// answer appends the result of a question.
func (s *scripted) answer(out []byte, q question) ([]byte, error) {
	switch q.Method {
	case "eth_chainId":
		return append(out, `"0x7a69"`...), nil
	case "eth_getBlockByNumber":
		var tag string
		if err := json.Unmarshal(q.Params[0], &tag); err != nil {
			return nil, err
		}
		number := s.head
		if strings.HasPrefix(tag, "0x") {
			n, err := hexutil.DecodeUint64(tag)
			if err != nil {
				return nil, err
			}
			number = n
		} else if tag != "latest" {
			number -= min(number, 64)
		}
		if number > s.head {
			return append(out, "null"...), nil
		}
		return fmt.Appendf(out, `{"number":"0x%x","hash":"%s","parentHash":"%s","timestamp":"0x%x"}`, number, hashOf(number).Hex(),
			hashOf(number-1).Hex(), 1_700_000_000+number), nil
	case "eth_getLogs":
		var filter struct {
			FromBlock, ToBlock hexutil.Uint64
			BlockHash          *common.Hash
		}
		if err := json.Unmarshal(q.Params[0], &filter); err != nil {
			return nil, err
		}
		from, to := uint64(filter.FromBlock), uint64(filter.ToBlock)
		if h := filter.BlockHash; h != nil {
			from = binary.BigEndian.Uint64(h[24:])
			to = from
		}
		return s.logs(out, from, to), nil
	default:
		return nil, fmt.Errorf("not a method of this node")
	}
}

func (s *scripted) logs(out []byte, from, to uint64) []byte {
	out = append(out, '[')
	empty := len(out)
	for n := from; n <= min(to, s.head); n++ {
		block := hashOf(n).Hex()
		if n == 1 {
			out = fmt.Appendf(out, `{"address":"%s","topics":["%s","%s","%s","%s"],"data":"%s"`, factoryAddress.Hex(), topicCreated.Hex(),
				common.BytesToHash(tokenAddress[:]).Hex(), common.Hash{1}.Hex(), common.Hash{31: 2}.Hex(), common.Hash{31: 1}.Hex())
			out = append(place(out, block, n, 0), ',')
			continue
		}
		for i := uint64(0); n > 1 && i < perBlock; i++ {
			index := (n-2)*perBlock + i
			if index >= uint64(s.Transfers) {
				break
			}
			sender, recipient, units := s.transfer(index)
			out = append(append(out, `{"address":"`...), tokenHex...)
			out = append(append(out, `","topics":["`...), transferHex...)
			out = append(out, `","0x000000000000000000000000`...)
			out = hex.AppendEncode(out, sender[:])
			out = append(out, `","0x000000000000000000000000`...)
			out = hex.AppendEncode(out, recipient[:])
			out = append(out, `"],"data":"0x000000000000000000000000000000000000000000000000`...)
			out = hex.AppendEncode(out, binary.BigEndian.AppendUint64(nil, units))
			out = append(place(append(out, '"'), block, n, i), ',')
		}
	}
	if len(out) > empty {
		out = out[:len(out)-1]
	}
	return append(out, ']')
}

var tokenHex, transferHex = strings.ToLower(tokenAddress.Hex()), topicTransfer.Hex()

// place appends where a log is, and ends it.
func place(out []byte, block string, number, index uint64) []byte {
	out = append(append(out, `,"blockHash":"`...), block...)
	out = strconv.AppendUint(append(out, `","blockNumber":"0x`...), number, 16)
	out = strconv.AppendUint(append(out, `","blockTimestamp":"0x`...), 1_700_000_000+number, 16)
	out = append(append(out, `","transactionHash":"`...), block...)
	out = strconv.AppendUint(append(out, `","transactionIndex":"0x0","logIndex":"0x`...), index, 16)
	return append(out, `","removed":false}`...)
}
