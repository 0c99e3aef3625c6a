// Package indexer mirrors a chain into Postgres and answers questions from the mirror: who holds what, who moved what to
// whom, what became of an issue, and how final all that is. It owns chains, blocks, contracts, transfers, accounts,
// entries, issues, freezes, token_rules, registrations and deeds. Everything in them is derived from the chain.
//
// [Indexer.Converge] is one step: it reads the cursor, asks the node how things stand, and then writes the next blocks
// with all that follows from them, or takes blocks back, in one transaction. [Indexer.Run] repeats it and only
// interprets what it returns. Any number of processes may do so for one chain: a step takes effect only if the cursor,
// locked, is still where the step began.
//
//	                   next blocks link to the cursor
//	                   ┌───────┐
//	                   ▼       │
//	start block ──► following ─┘ ◄──────────────────────────────┐
//	                   │    ▲                                   │
//	   the node has    │    │ to the common ancestor,           │ the node's head
//	   another hash at │    │ at or above finalized             │ is reached again
//	   our height      ▼    │                                   │
//	                 undoing ──────────────────────────────► diverged
//	                           below finalized, or there is     │   ▲
//	                           no common ancestor: from the     └───┘
//	                           start block                    next blocks
//
// That the mirror follows says that it is new, not that it is right. [Reconciler] compares it with what the contracts say,
// all the time, and keeps what it finds in reconciliations.
//
// Undoing is one transaction and so never seen from outside. Diverged is kept in the database: what had been called final
// was not, so nobody may rely on the mirror until it has caught up with the node.
//
// A backfill reads windows of blocks whose size follows the size of the answers, until they are worth a transaction, and
// reads the next ones while that is written. What there is much of goes by COPY, its indexes partly after the load.
//
// The unit of undoing is the block: every fact carries its block's number, and a fact that changes is a journal with a
// row a block. So a block is undone by deleting its rows, whatever batch it was written in, and the same journals answer
// what was true as of a block.
package indexer
