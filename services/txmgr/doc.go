// Package txmgr gets intents mined: it assigns nonces, signs, broadcasts, raises fees and keeps receipts. It knows no
// contract. It owns the tables lanes, intents, transactions, attempts and receipts, and reads the indexer's chains and
// blocks, which say what is canonical and what is final.
//
// A lane is one chain and one signer: one line of nonces. Any number of replicas may run a lane; the one that holds its
// lease acts, and whatever it writes is fenced (see lease).
//
// An intent, and the transaction that carries it:
//
//	queued ──Send──> assigned ──broadcast──> in a pool ──> mined ──Track──> settled
//	  │  ^              │                    │  ^  │         │              (receipt in a
//	  │  │              │                    │  └──┘         │               finalized block)
//	  │  │              │                    │  Echo, Bump   │
//	  │  │              │                    │               │
//	  │  │              │                    <──Track────────┘  block orphaned: the receipt is deleted
//	  │  │              │                    │
//	  │  └──Track───────┼────────────────────┘  displaced: somebody else's transaction is final at the nonce
//	  │                 │
//	  │                 └──cancel──> nonce used up by another attempt ──> rejected
//	  └──Send: unfit, or reverts in preflight ──────────────────────────> rejected
//
// Of these states only what cannot be derived is stored: the transaction that an intent is in (null: queued), its
// rejection, the receipt, and settled; the last is taken back if the chain breaks its word. Whether a transaction is in a pool is not known for sure by anybody, so it is not
// written down: until it has a receipt its bytes are broadcast again.
//
// What makes a crash harmless, at any point: the nonce is assigned and the signed bytes are stored in one database
// transaction, before any node sees them. After that an intent is bound to its nonce, and only finality unbinds it.
package txmgr
