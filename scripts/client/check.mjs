// Reads the chain with a client that Freehold's authors did not write, and finds there what the API says of a token: supply,
// each holder's balance, and each transfer. Usage, with the variables that "freehold dev --env-file" writes:
//
//   node check.mjs TOKEN_ID
//
// It exits with 1 and names each difference.
import { createPublicClient, formatUnits, http, parseAbi } from 'viem'

const { FREEHOLD_URL, FREEHOLD_API_KEY, FREEHOLD_CHAIN_RPC_URL } = process.env
const id = process.argv[2]
if (!id || !FREEHOLD_URL || !FREEHOLD_API_KEY || !FREEHOLD_CHAIN_RPC_URL) {
  console.error('usage: FREEHOLD_URL= FREEHOLD_API_KEY= FREEHOLD_CHAIN_RPC_URL= node check.mjs TOKEN_ID')
  process.exit(2)
}

async function api(path) {
  const response = await fetch(FREEHOLD_URL + path, { headers: { Authorization: `Bearer ${FREEHOLD_API_KEY}` } })
  if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

// all reads a list to its end.
async function all(path) {
  const items = []
  for (let page, cursor = ''; page === undefined || cursor; cursor = page.next_cursor) {
    page = await api(`${path}?limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`)
    items.push(...page.items)
  }
  return items
}

const abi = parseAbi([
  'function totalSupply() view returns (uint256)',
  'function balanceOf(address) view returns (uint256)',
  'function decimals() view returns (uint8)',
  'function symbol() view returns (string)',
  'event Transfer(address indexed from, address indexed to, uint256 value)',
])
const rpc = FREEHOLD_CHAIN_RPC_URL.replace(/^ws/, 'http')
const chain = createPublicClient({ transport: http(rpc) })
const token = await api(`/v1/tokens/${id}`)
const read = (functionName, ...args) => chain.readContract({ address: token.address, abi, functionName, args })

let compared = 0
const differences = []
function same(what, fromAPI, fromChain) {
  compared++
  if (fromAPI !== fromChain) differences.push(`${what}: the API says ${fromAPI}, the chain ${fromChain}`)
}

const decimals = await read('decimals')
same('decimals', token.decimals, decimals)
same('symbol', token.symbol, await read('symbol'))
same('total supply', token.total_supply, formatUnits(await read('totalSupply'), decimals))
for (const h of await all(`/v1/tokens/${id}/holders`)) {
  same(`units of ${h.wallet}`, h.units, (await read('balanceOf', h.wallet)).toString())
}
const place = (t) => `${t.block_number}/${t.log_index} ${t.tx_hash} ${t.from} ${t.to} ${t.units}`
const transfers = (await all(`/v1/tokens/${id}/transfers`)).map(place).sort()
const logs = await chain.getContractEvents({ address: token.address, abi, eventName: 'Transfer', fromBlock: 0n })
const events = logs
  .map((l) => place({ block_number: Number(l.blockNumber), log_index: l.logIndex, tx_hash: l.transactionHash, from: l.args.from, to: l.args.to, units: l.args.value.toString() }))
  .sort()
same('number of transfers', transfers.length, events.length)
events.forEach((e, i) => same(`transfer ${i}`, transfers[i], e))

differences.forEach((d) => console.error(d))
console.log(`compared: ${compared}, different: ${differences.length}`)
process.exit(differences.length ? 1 : 0)
