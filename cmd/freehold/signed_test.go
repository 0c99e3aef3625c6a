package main

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// signedTx is a transaction as it was given to the node.
type signedTx struct {
	hash common.Hash
	raw  hexutil.Bytes
}

// signed waits until operations are submitted and returns their transactions.
func (w *loss) signed(operations ...answered) (list []signedTx) {
	w.t.Helper()
	var ids []string
	for _, o := range operations {
		ids = append(ids, o.body["id"].(string))
	}
	w.until("all is signed", func() bool {
		var left int
		const query = `select count(*) from intents where operation_id = any($1) and transaction_id is null`
		if err := w.pool.QueryRow(w.t.Context(), query, ids).Scan(&left); err != nil {
			w.t.Fatal(err)
		}
		return left == 0
	})
	const query = `
select a.hash, a.raw
  from attempts a
  join transactions t on t.id = a.transaction_id
 where exists (select from intents i where i.transaction_id = t.id and i.operation_id = any($1))
 order by t.nonce`
	rows, err := w.pool.Query(w.t.Context(), query, ids)
	if err != nil {
		w.t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var s signedTx
		var raw []byte
		if err := rows.Scan(&s.hash, &raw); err != nil {
			w.t.Fatal(err)
		}
		s.raw = raw
		list = append(list, s)
	}
	if err := rows.Err(); err != nil {
		w.t.Fatal(err)
	}
	w.until("the node has it", func() bool {
		var tx *struct{}
		err := w.chain.CallContext(w.t.Context(), &tx, "eth_getTransactionByHash", list[len(list)-1].hash)
		return err == nil && tx != nil
	})
	return list
}
