package indexer

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/jackc/pgx/v5"

	"freehold/services/postgres"
)

// Standard is how a contract of others tells of transfers.
type Standard string

// The standards, by the numbers of their ERCs.
const (
	ERC20   Standard = "erc20"
	ERC721  Standard = "erc721"
	ERC1155 Standard = "erc1155"
)

var (
	// TransferSingle(address indexed operator, address indexed from, address indexed to, uint256 id, uint256 value)
	topicTransferSingle = common.HexToHash("0xc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f62")
	// TransferBatch(address indexed operator, address indexed from, address indexed to, uint256[] ids, uint256[] values)
	topicTransferBatch = common.HexToHash("0x4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb")
)

// topics lists the events that the standard has for transfers.
func (s Standard) topics() []common.Hash {
	if s == ERC1155 {
		return []common.Hash{topicTransferSingle, topicTransferBatch}
	}
	return []common.Hash{topicTransfer}
}

// foreignContract is a contract of others as one standard.
type foreignContract struct {
	id       int64
	address  common.Address
	standard Standard
}

// foreignMove is units of a number of a contract that went from a wallet to another, in a block. The zero address is where
// they come from and go to at last.
type foreignMove struct {
	contract int64
	from, to common.Address
	number   uint256.Int
	units    uint256.Int
	block    uint64
}

// foreignFault is something that a contract's events cannot mean.
type foreignFault struct {
	block  uint64
	reason string
}

// foreignFaults has the first one of each contract.
type foreignFaults map[int64]foreignFault

func (f foreignFaults) add(contract int64, block uint64, format string, args ...any) {
	if known, ok := f[contract]; !ok || block < known.block {
		f[contract] = foreignFault{block, fmt.Sprintf(format, args...)}
	}
}

// moves reads what the logs of a block say of a contract. A log that is not as the standard has it is a fault and moves
// nothing: such a contract is answerable for itself and stops nobody.
func (c *foreignContract) moves(e *entry, list []foreignMove, faults foreignFaults) []foreignMove {
	if e.topicsLen == 0 {
		return list
	}
	add := func(from, to common.Address, number, units *uint256.Int) {
		list = append(list, foreignMove{c.id, from, to, *number, *units, e.block})
	}
	var err error
	switch topic := e.topics[0]; {
	case c.standard == ERC1155 && topic == topicTransferSingle:
		err = foreignSingle(e, add)
	case c.standard == ERC1155 && topic == topicTransferBatch:
		before := len(list)
		if err = foreignBatch(e, add); err != nil {
			list = list[:before]
		}
	case c.standard != ERC1155 && topic == topicTransfer:
		err = foreignTransfer(c.standard, e, add)
	}
	if err != nil {
		faults.add(c.id, e.block, "log %d of block %d is not a transfer as %s has it: %v", e.index, e.block, c.standard, err)
	}
	return list
}

type foreignAdd func(from, to common.Address, number, units *uint256.Int)

var one = uint256.NewInt(1)

// foreignTransfer reads Transfer. Which of its three values are indexed, contracts from before the standards differ in:
// all of ERC-721, the first two of ERC-20, or none as with CryptoKitties. In these three cases they are in order.
func foreignTransfer(s Standard, e *entry, add foreignAdd) error {
	words := make([]common.Hash, 0, 3)
	words = append(words, e.topics[1:e.topicsLen]...)
	if len(words) == 1 || len(e.data) != 32*(3-len(words)) {
		return fmt.Errorf("%d topics and %d bytes of data", e.topicsLen, len(e.data))
	}
	for i := 0; i < len(e.data); i += 32 {
		words = append(words, common.Hash(e.data[i:]))
	}
	from, err := addressOf(words[0])
	if err != nil {
		return err
	}
	to, err := addressOf(words[1])
	if err != nil {
		return err
	}
	value := new(uint256.Int).SetBytes32(words[2][:])
	if s == ERC721 {
		add(from, to, value, one)
	} else {
		add(from, to, new(uint256.Int), value)
	}
	return nil
}

func foreignSingle(e *entry, add foreignAdd) error {
	f := fields{entry: e}
	if f.shape(4, 2); f.err != nil {
		return f.err
	}
	from, to := f.address(2), f.address(3)
	id, value := f.word(0), f.word(1)
	if f.err != nil {
		return f.err
	}
	add(from, to, new(uint256.Int).SetBytes32(id[:]), new(uint256.Int).SetBytes32(value[:]))
	return nil
}

func foreignBatch(e *entry, add foreignAdd) error {
	f := fields{entry: e}
	if f.topicsAre(4); f.err != nil {
		return f.err
	}
	from, to := f.address(2), f.address(3)
	ids, values := f.words(0), f.words(1)
	if f.err != nil {
		return f.err
	}
	if len(ids) != len(values) {
		return fmt.Errorf("%d ids and %d values", len(ids)/32, len(values)/32)
	}
	for i := 0; i < len(ids); i += 32 {
		add(from, to, new(uint256.Int).SetBytes32(ids[i:]), new(uint256.Int).SetBytes32(values[i:]))
	}
	return nil
}

// words is the list of words whose offset is in a word: there, how many there are and then they.
func (f *fields) words(word int) []byte {
	at := f.small(word, 32)
	if at%32 != 0 || at+32 > int64(len(f.data)) {
		f.fail("offset %d is not in the data", at)
		return nil
	}
	count := f.small(int(at/32), 32)
	if f.err != nil || at+32+32*count > int64(len(f.data)) {
		f.fail("%d values are more than the data", count)
		return nil
	}
	return f.data[at+32 : at+32+32*count]
}

func addressOf(word common.Hash) (common.Address, error) {
	if [12]byte(word[:12]) != [12]byte{} {
		return zero, fmt.Errorf("%s is not an address", word)
	}
	return common.Address(word[12:]), nil
}

// liveForeign is the contracts that the steps of the index write, as of a version of their set.
type liveForeign struct {
	known     bool
	version   int64
	contracts map[common.Address][]foreignContract
}

// readForeign brings the set to the present, in a transaction that holds the cursor: whoever joins or leaves it holds that
// too, so a contract is written from exactly the block on that follows the cursor at which it joined.
func (x *Indexer) readForeign(ctx context.Context, tx pgx.Tx) error {
	const version = `
		select foreign_version
		  from chains
		 where chain_id = $1`
	const sql = `
		select id, address, standard
		  from foreign_contracts
		 where chain_id = $1
		   and state = 'live'`
	var now int64
	if err := tx.QueryRow(ctx, version, x.ChainID).Scan(&now); err != nil {
		return fmt.Errorf("read the version of foreign contracts: %w", err)
	}
	if x.foreign.known && x.foreign.version == now {
		return nil
	}
	live := liveForeign{true, now, make(map[common.Address][]foreignContract)}
	rows, err := tx.Query(ctx, sql, x.ChainID)
	if err != nil {
		return fmt.Errorf("read foreign contracts: %w", err)
	}
	var c foreignContract
	if _, err := pgx.ForEachRow(rows, []any{&c.id, &c.address, &c.standard}, func() error {
		live.contracts[c.address] = append(live.contracts[c.address], c)
		return nil
	}); err != nil {
		return fmt.Errorf("read foreign contracts: %w", err)
	}
	x.foreign = live
	return nil
}

// writeForeign writes what blocks after a position say of the live contracts of others, in the transaction of all else.
// What cannot be written of them costs them their place among the live ones, and not the mirror its step.
func (x *Indexer) writeForeign(ctx context.Context, tx pgx.Tx, at position, blocks []block) error {
	if x.EventsOnly {
		return nil
	}
	if err := x.readForeign(ctx, tx); err != nil || len(x.foreign.contracts) == 0 {
		return err
	}
	var moves []foreignMove
	faults := make(foreignFaults)
	for i := range blocks {
		for j := range blocks[i].entries {
			e := &blocks[i].entries[j]
			for k := range x.foreign.contracts[e.address] {
				moves = x.foreign.contracts[e.address][k].moves(e, moves, faults)
			}
		}
	}
	if len(moves) == 0 && len(faults) == 0 {
		return nil
	}
	err := postgres.InTx(ctx, tx, func(tx pgx.Tx) error { return writeMoves(ctx, tx, x.ChainID, moves, faults) })
	if err == nil || ctx.Err() != nil || tx.Conn().IsClosed() {
		return err
	}
	x.log.Error("foreign contracts are read anew after what could not be written", "after", at.number, "error", err)
	return x.demote(ctx, tx, at, moves, faults, err)
}

// demote lets the watcher go on with contracts after a position, up to which all of theirs is written.
func (x *Indexer) demote(ctx context.Context, tx pgx.Tx, at position, moves []foreignMove, faults foreignFaults, cause error) error {
	const demote = `
		update foreign_contracts
		   set state = 'backfilling', at_block = greatest($3::bigint, from_block - 1), error = $4, tried_at = now()
		 where chain_id = $1
		   and id = any($2::bigint[])`
	ids := make([]int64, 0, len(moves)+len(faults))
	for i := range moves {
		ids = append(ids, moves[i].contract)
	}
	for id := range faults {
		ids = append(ids, id)
	}
	x.foreign = liveForeign{}
	if _, err := tx.Exec(ctx, demote, x.ChainID, ids, at.number, brief(cause)); err != nil {
		return fmt.Errorf("demote foreign contracts: %w", err)
	}
	return changeForeign(ctx, tx, x.ChainID)
}

// changeForeign tells all replicas that the set of live contracts is another, in a transaction that holds the cursor.
func changeForeign(ctx context.Context, tx pgx.Tx, chainID int64) error {
	const sql = `
		update chains
		   set foreign_version = foreign_version + 1
		 where chain_id = $1`
	if _, err := tx.Exec(ctx, sql, chainID); err != nil {
		return fmt.Errorf("change the set of foreign contracts: %w", err)
	}
	return nil
}

// queueForeignUndo takes back what the blocks above one say of contracts of others, live or not, in the transaction that
// undoes them. Their rows are locked first: a backfill under way ends before, and its rows are then seen, or sees the
// undo. If the ancestor is not a block of the mirror, nothing below it is certain either, and they are read anew.
func queueForeignUndo(b *pgx.Batch, chainID int64, ancestor *header) {
	const lock = `
		select
		  from foreign_contracts
		 where chain_id = $1
		 order by id
		   for update`
	const contracts = `
		update foreign_contracts
		   set from_block = least(from_block, $2::bigint + 1),
		       at_block = least(at_block, $2::bigint),
		       fault = case when fault_block <= $2 then fault end,
		       fault_block = case when fault_block <= $2 then fault_block end,
		       state = case when exists (
		                   select
		                     from blocks
		                    where chain_id = $1 and number = $2 and hash <> $3) then 'leaving' else state end
		 where chain_id = $1`
	const deleteEntries = `
		delete from foreign_entries e
		 using foreign_accounts a
		 where a.chain_id = $1
		   and a.block_number > $2
		   and e.account = a.id
		   and e.block_number > $2`
	const restore = `
		update foreign_accounts a
		   set units = e.units, block_number = e.block_number
		  from foreign_accounts k
		 cross join lateral (
		       select units, block_number
		         from foreign_entries
		        where account = k.id
		        order by block_number desc
		        limit 1) e
		 where k.chain_id = $1
		   and k.block_number > $2
		   and a.id = k.id`
	const deleteAccounts = `
		delete from foreign_accounts
		 where chain_id = $1
		   and block_number > $2`
	const change = `
		update chains
		   set foreign_version = foreign_version + 1
		 where chain_id = $1`
	number := uint64(ancestor.Number)
	b.Queue(lock, chainID)
	b.Queue(contracts, chainID, number, ancestor.Hash[:])
	b.Queue(deleteEntries, chainID, number)
	b.Queue(restore, chainID, number)
	b.Queue(deleteAccounts, chainID, number)
	b.Queue(change, chainID)
}

// brief is an error that fits a row that people read.
func brief(err error) string {
	const most = 300
	s := []rune(err.Error())
	return string(s[:min(len(s), most)])
}

// most256 is the most that a balance can be.
var most256 = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))

// errNotOurs: another replica has gone on with a contract, or a client has left it.
var errNotOurs = errors.New("the foreign contract is not where it was")
