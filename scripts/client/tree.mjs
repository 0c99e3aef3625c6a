// Builds the Merkle tree of a distribution with OpenZeppelin's own library: reads a JSON list of [index, account, amount]
// from standard input and writes the root and the proof of each, in their order.
import { readFileSync } from 'node:fs'
import { StandardMerkleTree } from '@openzeppelin/merkle-tree'

const values = JSON.parse(readFileSync(0))
const tree = StandardMerkleTree.of(values, ['uint256', 'address', 'uint256'])
console.log(JSON.stringify({ root: tree.root, proofs: values.map((_, i) => tree.getProof(i)) }))
