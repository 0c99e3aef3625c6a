// Hashes typed data (EIP-712) with viem: reads a JSON list of what eth_signTypedData_v4 takes from standard input and writes
// the digests, in their order.
import { readFileSync } from 'node:fs'
import { hashTypedData } from 'viem'

console.log(JSON.stringify(JSON.parse(readFileSync(0)).map((d) => hashTypedData(d))))
