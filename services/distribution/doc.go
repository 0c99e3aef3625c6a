// Package distribution says who gets how much of what is paid out to the holders of a token, and proves it: a list of
// claims that follows from a cap table and a deposit alone, and the Merkle tree over it that the Distributor contract takes
// the root of. It owns distributions, distribution_claims and distribution_nodes, which are written once: a list is drawn up
// from what the mirror says of a finalized block, and anybody who has the chain can draw it up again.
//
// The rule. Of a deposit of T smallest units, a holder of u out of S units is due T*u/S. Everybody gets the whole part of
// that. What is left, less than one smallest unit a holder, goes one unit each to those with the largest fractional parts, and
// among equal ones to the lower addresses (Hamilton's method, of the largest remainder). So
//
//   - the claims add up to the deposit exactly: nothing is left over and nothing is short;
//   - a claim differs from what is due by less than one smallest unit of the currency, whoever holds how much: the dust
//     is never more than that for anybody, 0.000001 of a stablecoin of six decimals;
//   - of two holders the one with more units never gets less;
//   - who holds nothing has no claim, nor has who would get nothing, when the deposit has fewer smallest units than there are
//     holders;
//   - the same cap table and deposit give the same claims, in whatever order the holders come.
//
// Claims are listed by ascending address and numbered from 0 in that order: the index of a leaf. A holder with several
// wallets has a claim for each.
package distribution
