// Package txmgr gets intents mined: it assigns nonces, signs, broadcasts, raises fees and keeps receipts. It knows no
// contract. It owns the tables lanes, intents, transactions, attempts, receipts and costs, and reads the indexer's chains and
// blocks, which say what is canonical and what is final.
//
// A lane is one chain and one signer: one line of nonces. Any number of replicas may run a lane; the one that holds its
// lease acts, and whatever it writes is fenced (see lease).
//
// An intent, and the transaction that carries it:
//
//	queued ──Send──> assigned ──a block has it──> mined ──final──> settled
//	  │  ^            │  │  ^                       │ ^              │
//	  │  │            │  │  └─────orphaned──────────┘ └──reopened────┘
//	  │  └─displaced──┘  │
//	  └──cancelled,      └──a cancelling attempt is final──> rejected
//	     unfit, reverts in preflight ──────────────────────> rejected
//
// The state is in columns of three tables, and nowhere else:
//
//	queued    intents.transaction_id and intents.rejection are null
//	assigned  transaction_id is set; the transaction has no receipt
//	mined     transaction_id is set; the transaction has a receipt, of success or of failure
//	settled   as mined, and transactions.settled
//	rejected  rejection is set, transaction_id is null
//
// What each event makes of each state; a dash: it cannot happen or changes nothing.
//
//	event                                            queued      assigned    mined       settled     rejected
//	Send: fit, signed, committed                     assigned    -           -           -           -
//	Send: unfit, or reverts in preflight             rejected    -           -           -           -
//	Send: the commit fails, or CancelTx was first    queued      -           -           -           -
//	CancelTx                                         rejected    assigned*   -           -           -
//	Echo, Bump, Heed: one more or the same attempt   -           assigned    -           -           -
//	broadcast: taken, known, nonce too low, no answer,
//	  underpriced, no funds, pool full               -           assigned    -           -           -
//	broadcast: impossible, first answer to any bytes -           rejected    -           -           -
//	broadcast: impossible, later                     -           assigned**  -           -           -
//	Track: a receipt of an attempt that does the act -           mined       mined       -           -
//	Track: a cancelling attempt has it, not finally  -           assigned    -           -           -
//	Track: a cancelling attempt has it, finally      -           rejected    rejected    -           -
//	Track: no receipt any more                       -           -           assigned    -           -
//	Track: the nonce is final, and no attempt has it -           queued***   queued***   -           -
//	Track: the mirror calls the block final          -           -           settled     -           -
//	Track: the mirror has lost a final block         -           -           -           mined       -
//	a crash, a lost lease, a restart                 -           -           -           -           -
//
// * every intent of the transaction being cancelled, Heed adds a cancelling attempt: nothing sent to oneself.
// ** a cancelling attempt is added at once. *** rejected, if it was cancelled.
//
// Whether a transaction is in a pool is not known for sure by anybody, so it is not written down: until it has a receipt
// its bytes are broadcast again. What makes a crash harmless, at any point: the nonce is assigned and the signed bytes are
// stored in one database transaction, before any node sees them. After that an intent is bound to its nonce, and only
// finality unbinds it. model_test.go holds the package to the table.
package txmgr
