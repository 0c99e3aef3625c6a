package distribution

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"pgregory.net/rapid"
)

func TestEveryClaimIsProven(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		total, holdings := draw(t)
		claims, err := Allocate(total, holdings)
		if err != nil {
			return
		}
		tree, err := NewTree(claims)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range claims {
			proof := tree.Proof(c.Index)
			if !Verify(tree.Root(), c, proof) {
				t.Fatalf("the proof of claim %d does not lead to the root", c.Index)
			}
			more := c
			more.Amount.AddUint64(&more.Amount, 1)
			if Verify(tree.Root(), more, proof) {
				t.Fatal("a larger claim has the same proof")
			}
		}
	})
}

func TestTreeRefuses(t *testing.T) {
	t.Parallel()
	if _, err := NewTree(nil); err == nil {
		t.Error("a tree of nothing")
	}
	if _, err := NewTree([]Claim{{Index: 1}}); err == nil {
		t.Error("a tree of claims that are numbered otherwise")
	}
}

// The tree is the one that OpenZeppelin's own library builds: root, and each proof, node by node.
func TestTreeIsOpenZeppelins(t *testing.T) {
	t.Parallel()
	for _, n := range []int{1, 2, 3, 7, 64, 1000} {
		claims, err := Allocate(uint256.NewInt(123_456_789), crowd(n))
		if err != nil {
			t.Fatal(err)
		}
		tree, err := NewTree(claims)
		if err != nil {
			t.Fatal(err)
		}
		values := make([][3]string, len(claims))
		for i, c := range claims {
			values[i] = [3]string{fmt.Sprint(c.Index), c.Account.Hex(), c.Amount.Dec()}
		}
		input, err := json.Marshal(values)
		if err != nil {
			t.Fatal(err)
		}
		cmd := exec.CommandContext(t.Context(), "node", "../../scripts/client/tree.mjs")
		cmd.Stdin, cmd.Stderr = strings.NewReader(string(input)), os.Stderr
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("%v; ./scripts/test installs what it needs", err)
		}
		var theirs struct {
			Root   common.Hash
			Proofs [][]common.Hash
		}
		if err := json.Unmarshal(out, &theirs); err != nil {
			t.Fatal(err)
		}
		if theirs.Root != tree.Root() {
			t.Errorf("%d claims: the root is %s, OpenZeppelin's %s", n, tree.Root(), theirs.Root)
		}
		for i, want := range theirs.Proofs {
			if got := tree.Proof(uint64(i)); fmt.Sprint(got) != fmt.Sprint(want) {
				t.Fatalf("%d claims: the proof of claim %d is %v, OpenZeppelin's %v", n, i, got, want)
			}
		}
		if len(theirs.Proofs) != n {
			t.Errorf("%d proofs of %d claims", len(theirs.Proofs), n)
		}
	}
}

// crowd is n holders of various units.
func crowd(n int) []Holding {
	holdings := make([]Holding, n)
	for i := range holdings {
		var a common.Address
		binary.BigEndian.PutUint64(a[:], uint64(i+1)*0x9e3779b97f4a7c15)
		holdings[i] = Holding{a, *uint256.NewInt(uint64(i%977+1)*1e15 + uint64(i))}
	}
	return holdings
}

func TestDatasetIsWhatItSays(t *testing.T) {
	t.Parallel()
	total := uint256.NewInt(100)
	claims, err := Allocate(total, []Holding{{common.HexToAddress("0xB0"), *uint256.NewInt(1)}, {common.HexToAddress("0xA0"), *uint256.NewInt(2)}})
	if err != nil {
		t.Fatal(err)
	}
	d := Dataset{ChainID: 1337, Token: common.HexToAddress("0xAA"), Currency: common.HexToAddress("0xCC"), RecordBlock: 7,
		RecordBlockHash: common.HexToHash("0x0B"), Total: *total, Claims: claims}
	var text strings.Builder
	if n, err := d.WriteTo(&text); err != nil || n != int64(text.Len()) {
		t.Fatal(n, err)
	}
	const want = `# freehold distribution, version 1: chain 1337, token 0x00000000000000000000000000000000000000aa, block 7 0x000000000000000000000000000000000000000000000000000000000000000b, currency 0x00000000000000000000000000000000000000cc, total 100
index,account,units,amount
0,0x00000000000000000000000000000000000000a0,2,67
1,0x00000000000000000000000000000000000000b0,1,33
`
	if text.String() != want {
		t.Errorf("the dataset is\n%s", &text)
	}
	cmd := exec.CommandContext(t.Context(), "sha256sum")
	cmd.Stdin = strings.NewReader(want)
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	if sum, _, _ := strings.Cut(string(out), " "); "0x"+sum != d.Hash().Hex() {
		t.Errorf("the hash is %s, sha256sum says %s", d.Hash(), sum)
	}
}

func BenchmarkMillionHolders(b *testing.B) {
	holdings := crowd(1_000_000)
	total := uint256.NewInt(5_000_000_000_001)
	for b.Loop() {
		claims, err := Allocate(total, holdings)
		if err != nil {
			b.Fatal(err)
		}
		tree, err := NewTree(claims)
		if err != nil {
			b.Fatal(err)
		}
		d := Dataset{Total: *total, Claims: claims}
		if d.Hash() == tree.Root() {
			b.Fatal("cannot be")
		}
	}
}
