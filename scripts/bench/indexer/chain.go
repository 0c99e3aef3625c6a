package main

import (
	"bufio"
	"cmp"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"os/exec"
	"regexp"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// The contracts of the chain, as code put at these addresses. All that an indexer sees of a token is its logs, so the
// token is a loop that emits what it is told, and a block is made in the time of a few dozen of them.
var (
	factoryAddress = common.HexToAddress("0xfac0000000000000000000000000000000000001")
	tokenAddress   = common.HexToAddress("0x7040000000000000000000000000000000000002")
	registryAddr   = common.HexToAddress("0x4e90000000000000000000000000000000000003")
	vaultAddress   = common.HexToAddress("0x7a00000000000000000000000000000000000004")

	topicTransfer = common.HexToHash("0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef")
	topicCreated  = common.HexToHash("0x20930d075156e8577ec5eb3f0ddcde5596f5618fe60da47b560807d745eb99c3")

	// For each 96 bytes of calldata, from, to and units: log3(units, Transfer, from, to).
	tokenCode = common.FromHex("5f5b80361115604257" + "80604001355f52" + "8060200135" + "8135" + "7f" +
		topicTransfer.Hex()[2:] + "60205fa3" + "606001" + "600156" + "5b00")
	// log4(the fifth word of calldata, the four before it).
	factoryCode = common.FromHex("608035" + "5f52" + "606035" + "604035" + "602035" + "5f35" + "60205fa4" + "00")
)

// work is what the chain holds.
type work struct {
	Transfers int `json:"transfers"`
	Blocks    int `json:"blocks"`
	Addresses int `json:"addresses"`
}

// chain is a node of its own process with the work on it.
type chain struct {
	url    string
	client *rpc.Client
	head   uint64
	held   map[common.Address]uint64 // after the last block
	stop   func()
	nonce  uint64
}

// startChain starts anvil and puts the work on it: every address gets units first, and then they move at random.
func startChain(ctx context.Context, w work) (_ *chain, err error) {
	path, err := exec.LookPath(cmp.Or(os.Getenv("FREEHOLD_ANVIL"), "anvil"))
	if err != nil {
		return nil, fmt.Errorf("find anvil: %w; FREEHOLD_ANVIL names it", err)
	}
	c := &chain{held: make(map[common.Address]uint64)}
	if err := c.start(ctx, path); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			c.stop()
		}
	}()
	for address, code := range map[common.Address][]byte{tokenAddress: tokenCode, factoryAddress: factoryCode} {
		if err := c.client.CallContext(ctx, nil, "anvil_setCode", address, hexutil.Bytes(code)); err != nil {
			return nil, err
		}
	}
	var from common.Address
	var accounts []common.Address
	if err := c.client.CallContext(ctx, &accounts, "eth_accounts"); err != nil {
		return nil, err
	}
	from = accounts[0]

	created := make([]byte, 0, 160)
	for _, word := range []common.Hash{
		topicCreated, common.BytesToHash(tokenAddress[:]), {1}, common.BytesToHash(from[:]), common.BigToHash(big.NewInt(1)),
	} {
		created = append(created, word[:]...)
	}
	if err := c.send(ctx, from, factoryAddress, created); err != nil {
		return nil, err
	}
	if err := c.fill(ctx, from, w); err != nil {
		return nil, fmt.Errorf("fill the chain: %w", err)
	}
	var head hexutil.Uint64
	err = c.client.CallContext(ctx, &head, "eth_blockNumber")
	c.head = uint64(head)
	return c, err
}

func (c *chain) start(ctx context.Context, path string) error {
	ctx, kill := context.WithCancel(ctx)
	cmd := exec.CommandContext(ctx, path, "--port", "0", "--no-mining", "--gas-limit", "1000000000", "--base-fee", "0")
	out, err := cmd.StdoutPipe()
	if err != nil {
		kill()
		return err
	}
	if err := cmd.Start(); err != nil {
		kill()
		return err
	}
	listening, drained := make(chan string, 1), make(chan struct{})
	go func() {
		defer close(drained)
		pattern := regexp.MustCompile(`Listening on (\S+)`)
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if m := pattern.FindStringSubmatch(lines.Text()); m != nil {
				listening <- m[1]
			}
		}
	}()
	c.stop = func() {
		kill()
		<-drained
		_ = cmd.Wait() // it was killed, and says so
	}
	select {
	case address := <-listening:
		c.url = "http://" + address
	case <-time.After(30 * time.Second):
		c.stop()
		return errors.New("anvil does not listen")
	}
	if c.client, err = rpc.DialContext(ctx, c.url); err != nil {
		c.stop()
	}
	return err
}

// fill makes the blocks. The same work is the same chain.
func (c *chain) fill(ctx context.Context, from common.Address, w work) error {
	r := rand.New(rand.NewPCG(1, uint64(w.Transfers)))
	wallets := make([]common.Address, max(w.Addresses-1, 2)) // the zero address is one more
	for i := range wallets {
		for j := range wallets[i] {
			wallets[i][j] = byte(r.Uint32())
		}
	}
	var data []byte
	transfer := func(from, to common.Address, units uint64) {
		var record [96]byte
		copy(record[12:], from[:])
		copy(record[44:], to[:])
		binary.BigEndian.PutUint64(record[88:], units)
		data = append(data, record[:]...)
		if from != (common.Address{}) {
			c.held[from] -= units
		}
		c.held[to] += units
	}
	done := 0
	for block := range w.Blocks {
		data = nil
		for due := w.Transfers * (block + 1) / w.Blocks; done < due; done++ {
			if done < len(wallets) {
				transfer(common.Address{}, wallets[done], 1e15)
				continue
			}
			a, b := wallets[r.IntN(len(wallets))], wallets[r.IntN(len(wallets))]
			transfer(a, b, min(c.held[a], 1+r.Uint64N(1e9)))
		}
		if err := c.send(ctx, from, tokenAddress, data); err != nil {
			return err
		}
	}
	return nil
}

// warm reads all blocks and logs once: whoever comes first would pay for what the node then has at hand.
func (c *chain) warm(ctx context.Context) error {
	const window = 10
	for from := uint64(0); from <= c.head; from += window {
		var batch []rpc.BatchElem
		for n := from; n <= min(c.head, from+window-1); n++ {
			batch = append(batch, rpc.BatchElem{
				Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(n), false}, Result: new(json.RawMessage),
			})
		}
		filter := map[string]any{"fromBlock": hexutil.Uint64(from), "toBlock": hexutil.Uint64(min(c.head, from+window-1))}
		batch = append(batch, rpc.BatchElem{Method: "eth_getLogs", Args: []any{filter}, Result: new(json.RawMessage)})
		if err := c.client.BatchCallContext(ctx, batch); err != nil {
			return err
		}
		for _, e := range batch {
			if e.Error != nil {
				return fmt.Errorf("%s: %w", e.Method, e.Error)
			}
		}
	}
	return nil
}

// send makes a block of one call.
func (c *chain) send(ctx context.Context, from, to common.Address, data []byte) error {
	call := map[string]any{
		"from": from, "to": to, "data": hexutil.Bytes(data), "gas": "0x10000000", "gasPrice": "0x0", "nonce": hexutil.Uint64(c.nonce),
	}
	c.nonce++
	if err := c.client.CallContext(ctx, nil, "eth_sendTransaction", call); err != nil {
		return err
	}
	return c.client.CallContext(ctx, nil, "evm_mine")
}
