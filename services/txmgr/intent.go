package txmgr

import (
	"context"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/jackc/pgx/v5"
)

// Intent is what someone wants done on a chain by a signer.
//
// With Elements = 0, Data is the whole calldata, selector included, and goes in a transaction of its own. With Elements > 0,
// Data is that many ABI-encoded static elements of equal size: items of the one dynamic array that the function in Selector
// takes, so that neighbours in the queue can share a transaction.
//
// Gas is a limit in gas units, declared and never estimated. For a lone intent it is the transaction's; for elements it is
// the sum of what each may use, without the transaction's own base cost.
//
// With a Rejection the intent is kept for the record and never sent.
type Intent struct {
	ChainID     int64
	Signer      common.Address
	OperationID string // of the operation that asked, if any
	Payer       string // whose account it is on, if anybody's: see ReadAccount
	Target      common.Address
	Selector    [4]byte
	Data        []byte
	Elements    int
	Gas         uint64
	Rejection   string
}

// EnqueueTx puts intents into the queues of their lanes, as part of the caller's transaction, and returns their ids in the
// order given. It costs one round trip whatever their number. A lane sends intents in the order of their ids; two callers
// that run at the same time have no order between them.
func EnqueueTx(ctx context.Context, tx pgx.Tx, intents []Intent) ([]int64, error) {
	if len(intents) == 0 {
		return nil, nil
	}
	var (
		chains, gas      = make([]int64, len(intents)), make([]int64, len(intents))
		signers, targets = make([][]byte, len(intents)), make([][]byte, len(intents))
		selectors, data  = make([][]byte, len(intents)), make([][]byte, len(intents))
		operations       = make([]string, len(intents))
		payers           = make([]string, len(intents))
		elements         = make([]int32, len(intents))
		rejections       = make([]string, len(intents))
		lanes            []Intent // one of each lane
	)
	for k, i := range intents {
		if err := i.check(); err != nil {
			return nil, fmt.Errorf("intent %d: %w", k, err)
		}
		chains[k], signers[k], operations[k], payers[k] = i.ChainID, i.Signer.Bytes(), i.OperationID, i.Payer
		targets[k], selectors[k], data[k] = i.Target.Bytes(), i.Selector[:], i.Data
		elements[k], gas[k], rejections[k] = int32(i.Elements), int64(i.Gas), i.Rejection
		same := func(o Intent) bool { return o.ChainID == i.ChainID && o.Signer == i.Signer }
		if !slices.ContainsFunc(lanes, same) {
			lanes = append(lanes, i)
		}
	}
	// A notification takes a lock that commits wait for in turn, so only the first of a queue sends one: a lane that has
	// something queued is awake, or soon finds it by polling.
	const wake = `
select pg_notify($1, $2)
 where not exists (select from intents
                    where chain_id = $3
                      and signer = $4
                      and transaction_id is null
                      and rejection is null)`
	const insert = `
insert into intents (chain_id, signer, operation_id, payer, target, selector, data, elements, gas, rejection)
select c, s, nullif(o, ''), nullif(p, ''), t, f, d, e, g, convert_to(nullif(r, ''), 'UTF8')
  from unnest($1::bigint[], $2::bytea[], $3::text[], $4::text[], $5::bytea[], $6::bytea[], $7::bytea[], $8::int[], $9::bigint[], $10::text[])
       with ordinality as u (c, s, o, p, t, f, d, e, g, r, n)
 order by n
returning id`
	batch := new(pgx.Batch)
	for _, l := range lanes {
		batch.Queue(wake, channel, wakeword(l.ChainID, l.Signer), l.ChainID, l.Signer.Bytes())
	}
	var ids []int64
	batch.Queue(insert, chains, signers, operations, payers, targets, selectors, data, elements, gas, rejections).
		Query(func(rows pgx.Rows) (err error) {
			ids, err = pgx.CollectRows(rows, pgx.RowTo[int64])
			return err
		})
	if err := tx.SendBatch(ctx, batch).Close(); err != nil {
		return nil, fmt.Errorf("enqueue intents: %w", err)
	}
	slices.Sort(ids) // rows are numbered in the order of the select; what order they are returned in, nobody promises
	return ids, nil
}

func (i Intent) check() error {
	switch {
	case i.Gas == 0 || i.Gas > 1<<62:
		return fmt.Errorf("gas limit %d", i.Gas)
	case i.Elements < 0 || i.Elements > 1<<30:
		return fmt.Errorf("%d elements", i.Elements)
	case i.Elements > 0 && (len(i.Data) == 0 || len(i.Data)%(32*i.Elements) != 0):
		return fmt.Errorf("%d bytes are not %d ABI-encoded elements", len(i.Data), i.Elements)
	}
	return nil
}

// queued is an intent at its place in the queue.
type queued struct {
	id       int64
	target   common.Address
	selector [4]byte
	data     []byte
	elements int
	gas      uint64
}

// queue reads the oldest intents that are in no transaction, of so many elements or single ones, and the block that the mirror is at, nil if there is no
// mirror: whoever asked for an intent may have seen that block. follows: this lane follows another.
func (l *Lane) queue(ctx context.Context, limit int) (q []queued, seen *block, follows bool, err error) {
	const sql = `
select i.id, i.target, i.selector, i.data, i.elements, i.gas, c.number, c.hash, l.follows is not null
  from (select *, sum(greatest(elements, 1)) over (order by id) - greatest(elements, 1) as before
          from intents
         where chain_id = $1
           and signer = $2
           and transaction_id is null
           and rejection is null
         order by id
         limit $3) i
  left join chains c on c.chain_id = i.chain_id
  left join lanes l on l.chain_id = i.chain_id and l.signer = i.signer
 where i.before < $3
 order by i.id`
	rows, _ := l.Pool.Query(ctx, sql, l.ChainID, l.address(), limit)
	q, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (q queued, err error) {
		var (
			target, selector, hash []byte
			number                 *uint64
		)
		err = row.Scan(&q.id, &target, &selector, &q.data, &q.elements, &q.gas, &number, &hash, &follows)
		q.target = common.BytesToAddress(target)
		copy(q.selector[:], selector)
		if number != nil {
			seen = &block{Number: hexutil.Uint64(*number), Hash: common.BytesToHash(hash)}
		}
		return q, err
	})
	if err != nil {
		return nil, nil, false, fmt.Errorf("read queue: %w", err)
	}
	return q, seen, follows, nil
}

// payload is what one transaction carries.
type payload struct {
	intents []int64
	target  common.Address
	data    []byte
	gas     uint64
}

// limits of a payload. gas bounds the transaction's gas limit, bytes its calldata.
type limits struct {
	elements int
	gas      uint64
	overhead uint64
	bytes    int
}

// coalesce takes the longest run of intents at the head of a queue that can share a transaction, at least one, and
// returns what is left. A single intent may exceed the limits: whether it is fit to send is not decided here.
func coalesce(queue []queued, max limits) (payload, []queued) {
	first := queue[0]
	if first.elements == 0 {
		return payload{[]int64{first.id}, first.target, first.data, first.gas}, queue[1:]
	}
	n, elements, gas, bytes := 0, 0, max.overhead, arrayHead
	for _, q := range queue {
		fits := elements+q.elements <= max.elements && gas+q.gas <= max.gas && bytes+len(q.data) <= max.bytes &&
			q.target == first.target && q.selector == first.selector && q.elements > 0 &&
			len(q.data)/q.elements == len(first.data)/first.elements
		if n > 0 && !fits {
			break
		}
		n, elements, gas, bytes = n+1, elements+q.elements, gas+q.gas, bytes+len(q.data)
	}
	p := payload{make([]int64, 0, n), first.target, make([]byte, arrayHead, bytes), gas}
	// f(T[]): the selector, the offset of the array (one word after the arguments' start), its length, its elements.
	copy(p.data, first.selector[:])
	binary.BigEndian.PutUint64(p.data[4+32-8:], 32)
	binary.BigEndian.PutUint64(p.data[4+64-8:], uint64(elements))
	for _, q := range queue[:n] {
		p.intents = append(p.intents, q.id)
		p.data = append(p.data, q.data...)
	}
	return p, queue[n:]
}

const arrayHead = 4 + 32 + 32
