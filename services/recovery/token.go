package recovery

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"

	"freehold/bindings"
	"freehold/services/postgres"
	"freehold/services/token"
)

// createdToken is a share token as mirror and chain know it.
type createdToken struct {
	restoredToken
	uuid     *big.Int // of its id; nil if it has none
	uri      string   // of its deed
	document *common.Hash
}

// createdTokens reads the share tokens that a chain's factory tells of.
func createdTokens(ctx context.Context, db postgres.Querier, h *past) ([]createdToken, error) {
	const query = `
select k.address, k.salt, k.creator, b.time,
       (select coalesce(max(serial) + 1, 0) from issues i where i.chain_id = $1 and i.token = k.address and i.serial < $2)
  from contracts k
  join blocks b on b.chain_id = k.chain_id and b.number = k.block_number
 where k.chain_id = $1 and k.kind = 'share'
 order by k.block_number, k.address`
	// Serials beyond are not ours: ours are counted.
	const foreign = int64(1) << 62
	rows, err := db.Query(ctx, query, h.ChainID, foreign)
	if err != nil {
		return nil, fmt.Errorf("read tokens: %w", err)
	}
	tokens, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (t createdToken, err error) {
		var (
			salt    common.Hash
			creator common.Address
		)
		if err := row.Scan(&t.Address, &salt, &creator, &t.CreatedAt, &t.next); err != nil {
			return t, err
		}
		t.Family, t.ChainID = token.Fungible, h.ChainID
		if uuid := salt.Big(); uuid.BitLen() <= 128 {
			t.uuid = uuid
			if creator == h.platform.Vault { // then the salt is the deed's number
				deed := decimal.NewFromBigInt(uuid, 0)
				t.DeedID = &deed
			}
		}
		return t, nil
	})
	if err != nil {
		return nil, fmt.Errorf("read tokens: %w", err)
	}
	return tokens, askTokens(ctx, h.Chain, h.platform.Deed, tokens)
}

// question is a call of a contract, and what to do with the answer.
type question struct {
	to   common.Address
	data []byte
	take func([]byte) error
}

// askTokens asks the contracts for what the mirror does not keep.
func askTokens(ctx context.Context, chain *rpc.Client, deeds common.Address, tokens []createdToken) error {
	share, deed := bindings.NewShareToken(), bindings.NewDeedToken()
	var questions []question
	for i := range tokens {
		t := &tokens[i]
		questions = append(questions,
			question{t.Address, share.PackName(), func(b []byte) (err error) { t.Name, err = share.UnpackName(b); return err }},
			question{t.Address, share.PackSymbol(), func(b []byte) (err error) { t.Symbol, err = share.UnpackSymbol(b); return err }},
			question{t.Address, share.PackDecimals(), func(b []byte) error {
				n, err := share.UnpackDecimals(b)
				t.Decimals = int32(n)
				return err
			}},
			question{t.Address, share.PackCap(), func(b []byte) error {
				n, err := share.UnpackCap(b)
				if err == nil {
					t.MaxSupply = decimal.NewFromBigInt(n, 0)
				}
				return err
			}})
		if t.DeedID == nil {
			continue
		}
		questions = append(questions,
			question{deeds, deed.PackTokenURI(t.uuid), func(b []byte) (err error) { t.uri, err = deed.UnpackTokenURI(b); return err }},
			question{deeds, deed.PackDocumentHash(t.uuid), func(b []byte) error {
				hash, err := deed.UnpackDocumentHash(b)
				if document := common.Hash(hash); document != (common.Hash{}) {
					t.document = &document
				}
				return err
			}})
	}
	const most = 200 // calls in a request, so that it and its answer stay below 100 kB
	for len(questions) > 0 {
		n := min(most, len(questions))
		if err := askAll(ctx, chain, questions[:n]); err != nil {
			return err
		}
		questions = questions[n:]
	}
	return nil
}

func askAll(ctx context.Context, chain *rpc.Client, questions []question) error {
	batch, answers := make([]rpc.BatchElem, len(questions)), make([]hexutil.Bytes, len(questions))
	for i, q := range questions {
		batch[i] = rpc.BatchElem{Method: "eth_call", Args: []any{map[string]any{"to": q.to, "input": hexutil.Bytes(q.data)}, "latest"}, Result: &answers[i]}
	}
	if err := chain.BatchCallContext(ctx, batch); err != nil {
		return fmt.Errorf("ask the tokens: %w", err)
	}
	for i, q := range questions {
		err := batch[i].Error
		if err == nil {
			err = q.take(answers[i])
		}
		if err != nil {
			return fmt.Errorf("ask %s: %w", q.to, err)
		}
	}
	return nil
}
