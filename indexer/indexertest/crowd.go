// Package indexertest fills a mirror with more than a chain could be made to say in time: for tests and benchmarks of what
// reads cost at scale. It is no proof of anything else, since nothing in it ever was on a chain.
package indexertest

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Crowd is a mirror with many holders of one token, and a hundred wallets that hold ten tokens more.
type Crowd struct {
	ChainID int64
	Holders int
	Tokens  [11]common.Address // the first is the one of many holders
	Blocks  uint64             // the number of the newest block
}

// CrowdEpoch is the time of block 0; a block comes every 12 seconds.
var CrowdEpoch = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)

// Wallet is that of account i of the first token, from 1 to Holders. Those from 1 to 99 hold the other tokens too.
func (c Crowd) Wallet(i int) common.Address {
	sum := sha256.Sum256(binary.BigEndian.AppendUint64(nil, uint64(i)))
	return common.Address(sum[:20])
}

// Fill makes so many holders, and as many transfers to them, in a database whose mirror is empty: a block for ten of them.
// Nine of ten hold the same. In the second half of the blocks every tenth account moves again, two in a block. A million takes
// about 20 s: the indexes are made at the end.
func Fill(ctx context.Context, pool *pgxpool.Pool, chainID int64, holders int) (Crowd, error) {
	c := Crowd{ChainID: chainID, Holders: holders, Blocks: uint64(holders / 10)}
	for k := range c.Tokens {
		c.Tokens[k] = common.BytesToAddress([]byte{byte(112 + k)})
	}
	const wallet = `substring(sha256(int8send(i)) for 20)`
	const address = `decode(lpad(to_hex(112 + k), 40, '0'), 'hex')`
	for _, sql := range []string{
		`alter table transfers drop constraint transfers_pkey`,
		`alter table blocks drop constraint blocks_pkey, drop constraint blocks_chain_id_hash_key`,
		`alter table accounts drop constraint accounts_pkey, drop constraint accounts_chain_id_token_wallet_key`,
		`drop index transfers_token, entries_account, accounts_wallet, accounts_block, accounts_largest, blocks_time`,
		`insert into chains (chain_id, number, hash, safe_number, finalized_number, head_number)
		 values ({C}, {B}, sha256(int8send({B})), {B} - 32, {B} - 64, {B})`,
		`insert into blocks (chain_id, number, hash, parent_hash, time)
		 select {C}, b, sha256(int8send(b)), sha256(int8send(b - 1)), timestamptz '2020-01-01T00:00:00Z' + b * interval '12 s'
		   from generate_series(0, {B}::bigint) b`,
		`insert into contracts (chain_id, address, kind, block_number)
		 select {C}, ` + address + `, 'share', 1
		   from generate_series(0, 10) k`,
		// Account 0 is the supply, which changes to the middle.
		`insert into accounts (id, chain_id, token, wallet, units, block_number)
		 values (0, {C}, '\x{T}', '\x0000000000000000000000000000000000000000', {N} * 1000::numeric, {B} / 2)`,
		`insert into accounts (id, chain_id, token, wallet, units, block_number)
		 select i, {C}, '\x{T}', ` + wallet + `, case when i % 10 = 1 then i else 100 end,
		        case when i % 10 = 0 then {B} / 2 + (i * ({B} / 2)) / {N} else 1 + (i * ({B} / 2 - 1)) / {N} end
		   from generate_series(1, {N}::bigint) i`,
		`insert into accounts (id, chain_id, token, wallet, units, block_number)
		 select {N} + 100 * k + i, {C}, ` + address + `, ` + wallet + `, i, 1
		   from generate_series(1, 10) k, generate_series(0, 99::bigint) i`,
		`insert into entries (account, block_number, log_index, units)
		 select 0, b, 0, b * 2000
		   from generate_series(1, {B}::bigint / 2) b`,
		`insert into entries (account, block_number, log_index, units)
		 select i, 1 + (i * ({B} / 2 - 1)) / {N}, i % 20, case when i % 10 = 1 then i when i % 10 = 0 then 50 else 100 end
		   from generate_series(1, {N}::bigint) i`,
		`insert into entries (account, block_number, log_index, units)
		 select i, {B} / 2 + (i * ({B} / 2)) / {N}, i % 20, 100
		   from generate_series(10, {N}::bigint, 10) i`,
		`insert into entries (account, block_number, log_index, units)
		 select {N} + 100 * k + i, 1, k, i
		   from generate_series(1, 10) k, generate_series(0, 99::bigint) i`,
		`insert into transfers (chain_id, block_number, log_index, token, sender, recipient, units, tx_hash)
		 select {C}, 1 + (i * ({B} - 1)) / {N}, i % 20, '\x{T}', '\x0000000000000000000000000000000000000000', ` + wallet + `,
		        100, sha256(int8send(-i))
		   from generate_series(1, {N}::bigint) i`,
		`alter table transfers add primary key (chain_id, block_number, log_index)`,
		`create index transfers_token on transfers (chain_id, token, block_number, log_index)`,
		`alter table blocks add primary key (chain_id, number), add unique (chain_id, hash)`,
		`create index blocks_time on blocks (chain_id, time, number)`,
		`alter table accounts add primary key (id), add unique (chain_id, token, wallet)`,
		`create index accounts_wallet on accounts (chain_id, wallet, token)`,
		`create index accounts_block on accounts (chain_id, block_number)`,
		`create index accounts_largest on accounts (chain_id, token, units desc, wallet) where units > 0`,
		`create unique index entries_account on entries (account, block_number, log_index)`,
		`select setval('accounts_id_seq', (select max(id) from accounts))`,
		`vacuum analyze chains, blocks, contracts, accounts, entries, transfers`,
	} {
		sql = strings.NewReplacer("{C}", fmt.Sprint(chainID), "{N}", fmt.Sprint(holders), "{B}", fmt.Sprint(c.Blocks),
			"{T}", fmt.Sprintf("%x", c.Tokens[0][:])).Replace(sql)
		if _, err := pool.Exec(ctx, sql); err != nil {
			return c, fmt.Errorf("fill the mirror: %w in %s", err, sql)
		}
	}
	return c, nil
}
