package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/holiman/uint256"
	"github.com/jackc/pgx/v5"
)

// truth is what the chain says, read once more and by other means than a program's.
type truth struct {
	transfers map[logAt]moved
	balances  map[common.Address]uint256.Int // all that ever had any, but for the zero address
}

type logAt struct {
	block uint64
	index uint
}

type moved struct {
	from, to common.Address
	units    uint256.Int
}

func (c *chain) truth(ctx context.Context) (*truth, error) {
	t := &truth{make(map[logAt]moved), make(map[common.Address]uint256.Int)}
	eth := ethclient.NewClient(c.client)
	const window = 10
	for from := uint64(1); from <= c.head; from += window {
		logs, err := eth.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(min(c.head, from+window-1)),
			Topics: [][]common.Hash{{topicTransfer}},
		})
		if err != nil {
			return nil, err
		}
		for _, l := range logs {
			m := moved{from: common.Address(l.Topics[1][12:]), to: common.Address(l.Topics[2][12:])}
			m.units.SetBytes(l.Data)
			t.transfers[logAt{l.BlockNumber, l.Index}] = m
			if m.from != (common.Address{}) {
				has := t.balances[m.from]
				t.balances[m.from] = *has.Sub(&has, &m.units)
			}
			has := t.balances[m.to]
			t.balances[m.to] = *has.Add(&has, &m.units)
		}
	}
	return t, nil
}

// ours compares the mirror's tables.
func (t *truth) ours(ctx context.Context, database string) (differences, error) {
	d, _, err := t.compare(ctx, database,
		`select block_number, log_index, sender, recipient, units::text from transfers`,
		`select wallet, units::text from holdings where wallet <> '\x0000000000000000000000000000000000000000'`)
	return d, err
}

// peer compares ponder's, and says how many transfers it has.
func (t *truth) peer(ctx context.Context, database string) (differences, int, error) {
	return t.compare(ctx, database,
		`select block_number::bigint, log_index, decode(substr(sender, 3), 'hex'), decode(substr(recipient, 3), 'hex'), units::text
		   from bench.transfer`,
		`select decode(substr(wallet, 3), 'hex'), units::text from bench.balance`)
}

func (t *truth) compare(ctx context.Context, database, transfers, balances string) (d differences, rows int, err error) {
	conn, err := pgx.Connect(ctx, database)
	if err != nil {
		return d, 0, err
	}
	defer conn.Close(ctx)
	var at logAt
	var m moved
	var wallet common.Address
	var units string
	right := 0
	list, err := conn.Query(ctx, transfers)
	if err != nil {
		return d, 0, err
	}
	if _, err := pgx.ForEachRow(list, []any{&at.block, &at.index, &m.from, &m.to, &units}, func() error {
		rows++
		if err := m.units.SetFromDecimal(units); err != nil {
			return err
		}
		if t.transfers[at] == m {
			right++
		}
		return nil
	}); err != nil {
		return d, 0, fmt.Errorf("read transfers: %w", err)
	}
	d.Transfers = rows - right + len(t.transfers) - right

	held := make(map[common.Address]uint256.Int)
	if list, err = conn.Query(ctx, balances); err != nil {
		return d, 0, err
	}
	if _, err := pgx.ForEachRow(list, []any{&wallet, &units}, func() error {
		n := new(big.Int)
		if _, ok := n.SetString(units, 10); !ok {
			return fmt.Errorf("units %q", units)
		}
		held[wallet] = *uint256.MustFromBig(n) // one below 0 wraps, and is no balance of the chain's
		return nil
	}); err != nil {
		return d, 0, fmt.Errorf("read balances: %w", err)
	}
	for wallet, units := range t.balances {
		if held[wallet] != units {
			d.Balances++
		}
	}
	for wallet, units := range held {
		if _, ok := t.balances[wallet]; !ok && !units.IsZero() {
			d.Balances++
		}
	}
	return d, rows, nil
}
