package indexer

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// probeGas bounds what a call to a contract of others may cost the node.
const probeGas = hexutil.Uint64(2_000_000)

// Selectors of the standards' views.
const (
	selectSupportsInterface = "01ffc9a7" // supportsInterface(bytes4), ERC-165
	selectDecimals          = "313ce567" // decimals()
	selectTotalSupply       = "18160ddd" // totalSupply()
	selectSymbol            = "95d89b41" // symbol()
	selectBalanceOf         = "70a08231" // balanceOf(address)
	selectOwnerOf           = "6352211e" // ownerOf(uint256)
	selectBalanceOfNumber   = "00fdd58e" // balanceOf(address,uint256)
)

// calldata is a selector and words.
func calldata(selector string, words ...common.Hash) []byte {
	data := common.FromHex(selector)
	for _, w := range words {
		data = append(data, w[:]...)
	}
	return data
}

func callOf(to common.Address, data []byte, block any, into *hexutil.Bytes) rpc.BatchElem {
	message := map[string]any{"to": to, "input": hexutil.Bytes(data), "gas": probeGas}
	return rpc.BatchElem{Method: "eth_call", Args: []any{message, block}, Result: into}
}

func codeCall(address common.Address, block string, into *hexutil.Bytes) rpc.BatchElem {
	return rpc.BatchElem{Method: "eth_getCode", Args: []any{address, block}, Result: into}
}

// detect asks a contract what it is: through ERC-165 where it knows that, and whether it has the decimals and the supply
// of an ERC-20 else. If there is no telling it says why.
func detect(ctx context.Context, chain Chain, address common.Address) (_ Standard, why string, err error) {
	supports := func(id uint32) []byte {
		return calldata(selectSupportsInterface, common.BigToHash(new(big.Int).Lsh(big.NewInt(int64(id)), 224)))
	}
	const code, erc165, invalid, erc721, erc1155, decimals, supply = 0, 1, 2, 3, 4, 5, 6
	answers := make([]hexutil.Bytes, 7)
	batch := []rpc.BatchElem{codeCall(address, "latest", &answers[code])}
	for _, data := range [][]byte{
		supports(0x01ffc9a7), supports(0xffffffff), supports(0x80ac58cd), supports(0xd9b67a26),
		calldata(selectDecimals), calldata(selectTotalSupply),
	} {
		batch = append(batch, callOf(address, data, "latest", &answers[len(batch)]))
	}
	if err := call(ctx, chain, batch); err != nil {
		return "", "", err
	}
	for i, e := range batch {
		if e.Error != nil && (i == code || rateLimited(e.Error)) {
			return "", "", e.Error
		}
	}
	word := func(i int) *big.Int { // nil: no answer of one word
		if batch[i].Error != nil || len(answers[i]) != 32 {
			return nil
		}
		return new(big.Int).SetBytes(answers[i])
	}
	is := func(i int, n int64) bool { w := word(i); return w != nil && w.Cmp(big.NewInt(n)) == 0 }
	switch {
	case len(answers[code]) == 0:
		return "", "there is no contract at the address", nil
	case is(erc165, 1) && is(invalid, 0) && is(erc721, 1):
		return ERC721, "", nil
	case is(erc165, 1) && is(invalid, 0) && is(erc1155, 1):
		return ERC1155, "", nil
	case word(decimals) != nil && word(decimals).BitLen() <= 8 && word(supply) != nil:
		return ERC20, "", nil
	}
	return "", "the contract does not say what it is: watch it again with its standard", nil
}

// errNoState: the node has forgotten the state of a block.
var errNoState = errors.New("the node does not keep the state of old blocks")

// firstBlock finds the first block, of those up to one that has the contract, after which it has code. It takes a request
// for each bit of the number. Errors: errNoState.
func firstBlock(ctx context.Context, chain Chain, address common.Address, last uint64) (uint64, error) {
	low, high := uint64(0), last // it is not there before low, and is there at high
	for low < high {
		middle := low + (high-low)/2
		var code hexutil.Bytes
		batch := []rpc.BatchElem{codeCall(address, hexutil.EncodeUint64(middle), &code)}
		if err := call(ctx, chain, batch); err != nil {
			return 0, err
		}
		switch err := batch[0].Error; {
		case err != nil && rateLimited(err):
			return 0, err
		case err != nil:
			return 0, fmt.Errorf("%w: block %d: %w", errNoState, middle, err)
		case len(code) > 0:
			high = middle
		default:
			low = middle + 1
		}
	}
	return low, nil
}

// tellings is what a contract says of itself that only people read: "" and nil where it says nothing of use.
func tellings(ctx context.Context, chain Chain, address common.Address) (symbol string, decimals *int, err error) {
	var answers [2]hexutil.Bytes
	batch := []rpc.BatchElem{
		callOf(address, calldata(selectSymbol), "latest", &answers[0]),
		callOf(address, calldata(selectDecimals), "latest", &answers[1]),
	}
	if err := call(ctx, chain, batch); err != nil {
		return "", nil, err
	}
	if batch[0].Error == nil {
		symbol = readText(answers[0])
	}
	if n := new(big.Int).SetBytes(answers[1]); batch[1].Error == nil && len(answers[1]) == 32 && n.Cmp(big.NewInt(77)) <= 0 {
		places := int(n.Int64())
		decimals = &places
	}
	return symbol, decimals, nil
}

// readText reads a string, or the bytes32 that the oldest contracts have instead, of at most 32 characters that show.
func readText(answer []byte) string {
	text := answer
	if len(answer) != 32 {
		f := fields{entry: &entry{data: answer}}
		if text = f.bytes(0); f.err != nil {
			return ""
		}
	}
	s := strings.TrimRight(string(text), "\x00")
	shown := strings.ToValidUTF8(s, "")
	shown = strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return -1
		}
		return r
	}, shown)
	runes := []rune(shown)
	return strings.TrimSpace(string(runes[:min(len(runes), 32)]))
}
