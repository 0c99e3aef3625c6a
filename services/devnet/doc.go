// Package devnet runs what Freehold needs around it when nothing is given: an Ethereum chain inside the process and a
// PostgreSQL server beside it. Both listen on loopback only, keep what they hold in a directory or not at all, and end
// with the process that started them, however it ends. It owns no table, and only cmd and tests import it.
package devnet
