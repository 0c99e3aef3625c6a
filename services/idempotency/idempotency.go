// Package idempotency remembers which requests a client already made, so that a retry gets the first answer and not a
// second act. It owns idempotency_keys. The key is written in the transaction of the act: neither exists without the
// other, and of two concurrent copies one waits on the primary key until the other has committed.
package idempotency

import (
	"context"
	"crypto/sha256"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"freehold/services/fault"
)

// Reused is the fault of a key that came before with another request.
const Reused fault.Code = "idempotency_key_reused"

// Request is what tells one request of a client from another.
type Request struct {
	ClientID string
	Key      string            // the Idempotency-Key header; "" where the client asked for no protection
	Digest   [sha256.Size]byte // of method, path and body
}

// Ref is the reference that an item of the request carries on chain: SHA-256 of client, key and the item's ordinal, so
// that the chain alone tells which requests were served.
func (r Request) Ref(ordinal int) common.Hash {
	return sha256.Sum256(fmt.Appendf(nil, "freehold ref v1\n%s\n%s\n%d", r.ClientID, r.Key, ordinal))
}

// ClaimTx records that requests are served by the resources of the same index, in the caller's transaction, and returns
// the resource of each: its own if the request is new, the earlier one if it is a replay, and "" with a fault of code
// Reused in the same place of faults if the key came before with another digest. Requests without a key are always new.
//
// Keys are inserted in one order whatever the order of the requests, so that two transactions cannot wait for each other.
func ClaimTx(ctx context.Context, tx pgx.Tx, requests []Request, resources []string) (served []string, faults []error, err error) {
	clients, keys, digests := make([]string, len(requests)), make([]string, len(requests)), make([][]byte, len(requests))
	for i, r := range requests {
		clients[i], keys[i], digests[i] = r.ClientID, r.Key, r.Digest[:]
	}
	const insert = `
insert into idempotency_keys (client_id, key, digest, resource_id)
select client_id, key, digest, resource_id
  from unnest($1::text[], $2::text[], $3::bytea[], $4::text[]) with ordinality
    as r (client_id, key, digest, resource_id, ordinal)
 where key <> ''
 order by client_id, key, ordinal
    on conflict (client_id, key) do nothing`
	// A statement of its own: only a new snapshot sees the row of a transaction that the insert waited for.
	const read = `
select r.ordinal, k.digest, k.resource_id
  from unnest($1::text[], $2::text[]) with ordinality as r (client_id, key, ordinal)
  join idempotency_keys k on k.client_id = r.client_id and k.key = r.key`

	batch := &pgx.Batch{}
	batch.Queue(insert, clients, keys, digests, resources)
	batch.Queue(read, clients, keys)
	results := tx.SendBatch(ctx, batch)
	defer func() {
		if e := results.Close(); err == nil && e != nil {
			err = fmt.Errorf("claim idempotency keys: %w", e)
		}
	}()
	if _, err := results.Exec(); err != nil {
		return nil, nil, fmt.Errorf("claim idempotency keys: %w", err)
	}
	served, faults = append([]string(nil), resources...), make([]error, len(requests))
	rows, err := results.Query()
	if err != nil {
		return nil, nil, fmt.Errorf("read idempotency keys: %w", err)
	}
	var (
		ordinal  int
		digest   []byte
		resource string
	)
	_, err = pgx.ForEachRow(rows, []any{&ordinal, &digest, &resource}, func() error {
		i := ordinal - 1
		served[i] = resource
		if [sha256.Size]byte(digest) != requests[i].Digest {
			served[i] = ""
			faults[i] = Another()
		}
		return nil
	})
	if err != nil {
		return nil, nil, fmt.Errorf("read idempotency keys: %w", err)
	}
	return served, faults, nil
}

// Another is the fault, of code Reused, of a request whose key came before with another one.
func Another() *fault.Error {
	return fault.At(Reused, "Idempotency-Key", "was used before with another request; send a new key, or the same request")
}

// ClaimOneTx is ClaimTx for a single request.
func ClaimOneTx(ctx context.Context, tx pgx.Tx, r Request, resource string) (served string, replayed bool, err error) {
	all, faults, err := ClaimTx(ctx, tx, []Request{r}, []string{resource})
	if err != nil {
		return "", false, err
	}
	if faults[0] != nil {
		return "", false, faults[0]
	}
	return all[0], all[0] != resource, nil
}

// ReleaseTx gives up the keys of requests that were claimed in the caller's transaction and then refused.
func ReleaseTx(ctx context.Context, tx pgx.Tx, requests []Request) error {
	clients, keys := make([]string, len(requests)), make([]string, len(requests))
	for i, r := range requests {
		clients[i], keys[i] = r.ClientID, r.Key
	}
	const release = `
delete from idempotency_keys k
 using unnest($1::text[], $2::text[]) as r (client_id, key)
 where k.client_id = r.client_id and k.key = r.key`
	if _, err := tx.Exec(ctx, release, clients, keys); err != nil {
		return fmt.Errorf("release idempotency keys: %w", err)
	}
	return nil
}
