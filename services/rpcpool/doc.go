// Package rpcpool is several RPC endpoints of one chain: which of them is asked, what is known of the others, and what
// happens when they fail or differ. It owns no table.
//
// One endpoint is asked at a time, the current one. It stays so until it does not serve any more; then it is the next in
// the order in which they are named. An earlier one is gone back to after it has been fine for a minute. The pool makes no
// request twice: it is whoever asked that asks again, and then the next endpoint answers. A transaction is sent to the
// current endpoint and, once that has accepted it, to the others, as well as may be.
//
// Each endpoint is asked every few seconds what chain it is of, how far it is, and for some blocks that all of them call
// safe; and at once when something fails. What it is follows from the answers alone:
//
//	                  a request failed, or a check
//	         ┌────────────────────────────────────────────► failed ──┐
//	         │        it was asked too often                         │
//	         ├────────────────────────────────────────────► limited ─┤ a check saw the right chain,
//	┌────┐   │        another chain's id                             │ and a head as new as the others'
//	│ up ├───┼────────────────────────────────────────────► wrong ───┤
//	└────┘   │        its head is far behind the others'             │
//	  ▲      └────────────────────────────────────────────► lagging ─┤
//	  └──────────────────────────────────────────────────────────────┘
//
// Beside that an endpoint may differ from others in a block that is safe. Where three or more answer for a block and most
// of them agree, one of the others is odd: it is not asked until it agrees. Where there is no majority nobody can tell who
// is right: those that differ from the current endpoint are rivals of it, and are not asked either, also when it fails, until
// they agree. Both are told of.
package rpcpool
