package distribution

import (
	"bytes"
	"encoding/binary"
	"errors"
	"runtime"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Tree is the Merkle tree over claims as OpenZeppelin's StandardMerkleTree builds it over ["uint256", "address", "uint256"]:
// leaves are hashed twice, so that no inner node passes for one, and sorted by hash; the children of a node are hashed in
// ascending order, so that a proof needs no directions. Safe for concurrent use.
type Tree struct {
	nodes []common.Hash // of a complete binary tree: the root first, the children of i at 2i+1 and 2i+2
	place []int         // where the leaf of a claim is in nodes, by index
}

// NewTree builds the tree of claims, whose indices are 0, 1, 2 and so on. It takes two hashes a claim for the leaves, on all
// processors, and one for the nodes.
func NewTree(claims []Claim) (*Tree, error) {
	if len(claims) == 0 {
		return nil, errors.New("a tree needs a leaf")
	}
	leaves := make([]leaf, len(claims))
	parallel(len(claims), func(from, to int) {
		h := newHasher()
		for i := from; i < to; i++ {
			leaves[i] = leaf{h.leaf(&claims[i]), i}
		}
	})
	slices.SortFunc(leaves, func(a, b leaf) int { return bytes.Compare(a.hash[:], b.hash[:]) })
	t := &Tree{nodes: make([]common.Hash, 2*len(leaves)-1), place: make([]int, len(leaves))}
	for i, l := range leaves {
		if claims[l.of].Index != uint64(l.of) {
			return nil, errors.New("the claims are not numbered in their order")
		}
		at := len(t.nodes) - 1 - i
		t.nodes[at], t.place[l.of] = l.hash, at
	}
	h := newHasher()
	for i := len(leaves) - 2; i >= 0; i-- {
		t.nodes[i] = h.pair(&t.nodes[2*i+1], &t.nodes[2*i+2])
	}
	return t, nil
}

// Root is what the contract is given.
func (t *Tree) Root() common.Hash { return t.nodes[0] }

// Proof is the way from the claim of an index to the root: the siblings, from the leaf upwards.
func (t *Tree) Proof(index uint64) []common.Hash {
	proof := make([]common.Hash, 0, 32)
	for _, at := range Siblings(t.place[index]) {
		proof = append(proof, t.nodes[at])
	}
	return proof
}

// Siblings are the places of the nodes that prove the node at a place, from it upwards.
func Siblings(place int) []int {
	var all []int
	for ; place > 0; place = (place - 1) / 2 {
		all = append(all, place-1+place%2*2) // an odd place is a left child
	}
	return all
}

// Verify reports whether a proof leads from a claim to root.
func Verify(root common.Hash, c Claim, proof []common.Hash) bool {
	h := newHasher()
	node := h.leaf(&c)
	for i := range proof {
		node = h.pair(&node, &proof[i])
	}
	return node == root
}

type leaf struct {
	hash common.Hash
	of   int
}

// hasher is Keccak-256 without an allocation each.
type hasher struct {
	state crypto.KeccakState
	words [96]byte
}

func newHasher() *hasher { return &hasher{state: crypto.NewKeccakState()} }

// leaf is keccak256(keccak256(abi.encode(index, account, amount))).
func (h *hasher) leaf(c *Claim) common.Hash {
	h.words = [96]byte{}
	binary.BigEndian.PutUint64(h.words[24:32], c.Index)
	copy(h.words[44:64], c.Account[:])
	c.Amount.WriteToSlice(h.words[64:])
	inner := h.sum(h.words[:])
	return h.sum(inner[:])
}

func (h *hasher) pair(a, b *common.Hash) common.Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	copy(h.words[:32], a[:])
	copy(h.words[32:64], b[:])
	return h.sum(h.words[:64])
}

func (h *hasher) sum(data []byte) (out common.Hash) {
	h.state.Reset()
	h.state.Write(data)  // never fails
	h.state.Read(out[:]) // reads the digest
	return out
}

// parallel runs f over the parts of 0 to n at once.
func parallel(n int, f func(from, to int)) {
	parts := min(runtime.GOMAXPROCS(0), n)
	var wg sync.WaitGroup
	for p := range parts {
		wg.Go(func() { f(n*p/parts, n*(p+1)/parts) })
	}
	wg.Wait()
}
