// Package vault keeps values sealed and gives out tokens that stand for them: what a token says of its value is at most
// its form and last four digits, and only the vault goes back. It owns vault_keysets, vault_subjects, vault_tokens,
// vault_accesses and vault_reads, in none of which a value is in the clear.
//
//	KEK                a file, an HSM or a cloud's KMS; never in the database
//	 └─ keyset         of a client, a version each rotation; wrapped by the KEK
//	     ├─ data key   of a subject: who a value is about; wrapped by the keyset
//	     │   └─ value  AES-256-GCM under the data key; bound to client, token, type and version
//	     ├─ index      HMAC-SHA256 of a value, to find it by equality
//	     └─ vaultless  FF1 and AES-SIV, see services/fpe; of a keyset with versions of its own, which are never destroyed
//
// So a subject is erased by deleting its data key: what is left of its values, wherever it was copied, opens no more
// without a copy of that key. And a rotation wraps keys anew.
//
// Each reading of a value in the clear is counted against a limit and noted, both in the transaction before whose commit no
// value is returned; readings that arrive together share it. Tokens that are unknown, expired or another client's are
// looked for by one query and have one answer.
package vault
