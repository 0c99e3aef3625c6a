package txmgr

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"

	"freehold/migrations"
	"freehold/services/postgres"
	"freehold/services/postgres/postgrestest"
)

const day = 24 * time.Hour

// paidBy puts intents on somebody's account.
func paidBy(payer string, intents []Intent) []Intent {
	for k := range intents {
		intents[k].Payer = payer
	}
	return intents
}

// account reads a payer's, and compares it with the sum over all intents that ever were.
func (b *bench) account(payer string, within time.Duration) Account {
	b.Helper()
	const sum = `
select coalesce((
       select sum(ceil(r.gas_used * coalesce(r.gas_price, 0) * p.elements / p.whole))
         from receipts r
         join (select coalesce(transaction_id, former_id) as id, payer, sum(greatest(elements, 1)) as elements,
                      sum(sum(greatest(elements, 1))) over (partition by coalesce(transaction_id, former_id)) as whole
                 from intents
                group by 1, 2) p on p.id = r.transaction_id
        where p.payer = $1
          and r.created_at > now() - $2::interval), 0),
       coalesce((
       select sum((i.gas + case when i.elements > 0 then 60000 else 0 end) * coalesce(a.fee_cap, l.fee_cap, 500000000000))
         from intents i
         left join lanes l on l.chain_id = i.chain_id and l.signer = i.signer
         left join transactions t on t.id = coalesce(i.transaction_id, i.former_id) and not t.settled
         left join receipts r on r.transaction_id = t.id
         left join lateral (
              select max(fee_cap) as fee_cap
                from attempts
               where transaction_id = t.id) a on true
        where i.payer = $1
          and (i.transaction_id is null and i.rejection is null
               or t.id is not null and r.hash is null)), 0)`
	var (
		got              Account
		spent, committed decimal.Decimal
	)
	err := postgres.InTx(b.Context(), b.pool, func(tx pgx.Tx) (err error) { // so that now() is one
		if got, err = ReadAccount(b.Context(), tx, payer, within); err != nil {
			return err
		}
		return tx.QueryRow(b.Context(), sum, payer, within).Scan(&spent, &committed)
	})
	if err != nil {
		b.Fatal(err)
	}
	if !got.Spent.Equal(spent) {
		b.Fatalf("%s has spent %s within %s, and by the sum %s", payer, got.Spent, within, spent)
	}
	if !got.Committed.Equal(committed) {
		b.Fatalf("%s has committed %s, and by the sum %s", payer, got.Committed, committed)
	}
	return got
}

// those says what payers have spent in all, and whether anything is committed.
func (b *bench) those(payers ...string) string {
	b.Helper()
	var parts []string
	for _, p := range payers {
		a := b.account(p, day)
		parts = append(parts, fmt.Sprintf("%s %s %t", p, a.Spent, a.Committed.IsPositive()))
	}
	return strings.Join(parts, ", ")
}

// Those who share a transaction share its cost by their elements, and what it may cost by theirs.
func TestCostIsShared(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(paidBy("a", b.elements(1))...)
	b.enqueue(paidBy("b", b.elements(2, 3))...)
	b.enqueue(b.elements(4)...)
	if got, want := b.account("b", day).Committed, decimal.NewFromInt(2*(10_000+60_000)*DefaultMaxFeeCap); !got.Equal(want) {
		t.Errorf("%s is committed before the lane has said a price, want %s", got, want)
	}
	var most Account
	if most = b.account("nobody", day); !most.Most(b.elements(1)[0]).Equal(decimal.NewFromInt(70_000 * DefaultMaxFeeCap)) {
		t.Errorf("an intent may cost %s before the lane has said a price", most.Most(b.elements(1)[0]))
	}
	b.exec(`update lanes set fee_cap = 7`)
	if got := b.account("a", day); !got.Committed.Equal(decimal.NewFromInt(70_000*7)) || !got.Most(b.elements(1)[0]).Equal(got.Committed) ||
		!got.Most(b.lone("0x0a0a0a0a")[0]).Equal(decimal.NewFromInt(400_000*7)) {
		t.Errorf("at the lane's price %+v", got)
	}
	b.send(l, 1)
	offer := decimal.NewFromInt(get[int64](b, `select fee_cap::bigint from attempts`)[0])
	if got := b.account("a", day).Committed; !got.Equal(offer.Mul(decimal.NewFromInt(70_000))) {
		t.Errorf("%s is committed once sent, at an offer of %s", got, offer)
	}
	b.commit()
	b.track(l)
	paid := decimal.NewFromInt(get[int64](b, `select gas_used * gas_price::bigint from receipts`)[0])
	for payer, part := range map[string]int64{"a": 1, "b": 2, "": 0, "nobody": 0} {
		got := b.account(payer, day)
		if want := paid.Mul(decimal.NewFromInt(part)).Div(decimal.NewFromInt(4)).Ceil(); !got.Spent.Equal(want) || !got.Committed.IsZero() {
			t.Errorf("%q has spent %s and committed %s, want %s and nothing", payer, got.Spent, got.Committed, want)
		}
	}
}

// What is reverted, refused or cancelled costs those who asked for it, and what somebody else displaces costs nothing.
func TestCostOfWhatFails(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	b.enqueue(paidBy("reverted", b.lone("0xfe000001", "0xfe000002"))...)
	b.send(l, 2)
	b.commit()
	b.track(l)
	b.enqueue(paidBy("refused", b.lone("0x0a0a0a0a"))...)
	b.node.broadcast = refuse
	b.send(l, 1)
	b.node.broadcast = nil
	if got := b.account("refused", day); !got.Committed.IsPositive() {
		t.Error("nothing is committed while the replacement may cost")
	}
	b.commit()
	b.track(l)
	b.enqueue(paidBy("cancelled", of("c", b.elements(1)))...)
	b.enqueue(paidBy("queued", of("q", b.lone("0x0b0b0b0b")))...)
	if err := b.cancel("q"); err != nil {
		t.Fatal(err)
	}
	b.send(l, 1)
	if err := b.cancel("c"); err != nil {
		t.Fatal(err)
	}
	b.heed(l)
	b.commit()
	b.mirror()
	b.settle(l)
	costs := get[int64](b, `select gas_used * gas_price::bigint from receipts r join transactions t on t.id = transaction_id order by nonce`)
	want := fmt.Sprintf("reverted %d false, refused %d false, cancelled %d false, queued 0 false", costs[0]+costs[1], costs[2], costs[3])
	if got := b.those("reverted", "refused", "cancelled", "queued"); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// A block that is undone takes back what was spent in it, and what is spent after it; also one that was final.
func TestCostAfterReorg(t *testing.T) {
	t.Parallel()
	b := setup(t)
	l := b.held()
	before := b.head()
	for n, payer := range []string{"a", "b", "a"} {
		b.enqueue(paidBy(payer, b.elements(int64(n)))...)
		b.send(l, 1)
		b.commit()
		b.mirror()
		b.track(l)
	}
	for range 6 {
		b.commit()
		b.mirror()
		b.track(l)
	}
	equal(b, "settled", get[bool](b, `select settled from transactions`), true, true, true)
	spent := b.those("a", "b")
	if strings.Contains(spent, "true") || strings.Contains(spent, " 0 ") {
		t.Fatal(spent)
	}
	if err := b.chain.Fork(before); err != nil {
		t.Fatal(err)
	}
	b.foreign(b.other, 1, &types.DynamicFeeTx{To: &b.target})
	b.mirror()
	b.exec(`update chains set state = 'diverged'`)
	b.track(l)
	equal(b, "receipts", get[int64](b, `select block_number from receipts`))
	if got := b.those("a", "b"); got != "a 0 true, b 0 true" {
		t.Errorf("after the fork: %s", got)
	}
	if err := l.Echo(t.Context()); err != nil {
		t.Fatal(err)
	}
	for range 6 {
		b.commit()
		b.mirror()
		b.track(l)
	}
	if got := b.those("a", "b"); strings.Contains(got, "true") || strings.Contains(got, " 0 ") {
		t.Errorf("in the end: %s", got)
	}
}

// Receipts that come, go and change, in any order of their times, of several payers: the totals are those of a sum over all
// of it, within any time. And the migration makes the same of rows that have none.
func TestCostsOfRandomHistories(t *testing.T) {
	t.Parallel()
	for seed := range uint64(4) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			t.Parallel()
			random := rand.New(rand.NewPCG(seed, 0))
			b := &bench{tester: t, pool: postgrestest.New(t)}
			lanes := []*Lane{{Config: Config{ChainID: 1, Signer: address{1}}}, {Config: Config{ChainID: 1, Signer: address{2}}}, {Config: Config{ChainID: 2, Signer: address{1}}}}
			payers := []string{"a", "b", "c", ""}
			b.exec(`insert into clients (id, name) values ('a', 'a'), ('b', 'b'), ('c', 'c')`)
			b.exec(`insert into operations (id, client_id, kind, chain_id) select id, id, 'mint', 1 from clients`)
			open, mined := make([][]int64, len(lanes)), make([][]int64, len(lanes))
			for k, l := range lanes {
				b.exec(`insert into lanes (chain_id, signer, next_nonce, fee_cap) values ($1, $2, 0, $3)`, l.ChainID, l.address(), []any{3, 5, nil}[k])
			}
			// some takes a few of a list, and leaves the rest.
			some := func(list *[]int64) (taken []int64) {
				random.Shuffle(len(*list), func(i, k int) { (*list)[i], (*list)[k] = (*list)[k], (*list)[i] })
				n := random.IntN(min(len(*list), 5) + 1)
				taken, *list = (*list)[:n:n], (*list)[n:]
				return taken
			}
			for nonce := range int64(60) {
				k := random.IntN(len(lanes))
				l := lanes[k]
				for range random.IntN(6) {
					i := Intent{ChainID: l.ChainID, Signer: l.Signer.Address(), Payer: payers[random.IntN(len(payers))],
						Gas: 1 + random.Uint64N(1000), Elements: random.IntN(4)}
					i.OperationID = i.Payer // the migration finds it there
					i.Data = make([]byte, 32*i.Elements)
					b.enqueue(i)
				}
				more, lost, fresh := some(&open[k]), some(&mined[k]), random.IntN(2) == 0
				displaced := some(&lost)
				batch := new(pgx.Batch)
				if fresh { // all that is queued goes into one transaction
					batch.Queue(`insert into transactions (chain_id, signer, nonce) values ($1, $2, $3)`, l.ChainID, l.address(), nonce)
					l.queueAttempts(batch, []attempt{{draft: draft{nonce: uint64(nonce)}, fees: fees{cap: big.NewInt(1 + nonce%7), tip: big.NewInt(1)}, hash: common.BigToHash(big.NewInt(nonce)), raw: []byte{}}})
					batch.Queue(`update intents set transaction_id = (select max(id) from transactions) where chain_id = $1 and signer = $2 and transaction_id is null`, l.ChainID, l.address())
					l.queueCosts(batch, nonce, nonce)
				}
				batch.Queue(`delete from receipts where transaction_id = any ($1)`, lost)
				batch.Queue(`delete from receipts where transaction_id = any ($1)`, displaced)
				batch.Queue(`update intents set former_id = transaction_id, transaction_id = null where transaction_id = any ($1)`, displaced)
				batch.Queue(`update transactions set settled = true where id = any ($1)`, displaced)
				for n, id := range more {
					at := time.Now().Add(-time.Duration(random.Int64N(int64(2 * day))))
					batch.Queue(`insert into receipts (chain_id, hash, transaction_id, block_number, block_hash, status, gas_used, gas_price, created_at)
						select chain_id, hash, transaction_id, 1, hash, 1, $2, $3, $4 from attempts where transaction_id = $1`, id, random.IntN(1000), 1+n, at)
				}
				var again []int64 // mined in another block
				if len(mined[k]) > 0 {
					again = mined[k][:1]
					batch.Queue(`update receipts set gas_used = gas_used + 1 where transaction_id = any ($1)`, again)
				}
				l.queueSpent(batch, append(again[:len(again):len(again)], more...), append(lost[:len(lost):len(lost)], displaced...), displaced)
				if err := postgres.InTx(t.Context(), b.pool, func(tx pgx.Tx) error { return tx.SendBatch(t.Context(), batch).Close() }); err != nil {
					t.Fatal(err)
				}
				open[k], mined[k] = append(open[k], lost...), append(mined[k], more...)
				if fresh {
					open[k] = append(open[k], get[int64](b, `select max(id) from transactions`)...)
				}
				for _, p := range payers[:3] {
					b.account(p, time.Duration(random.Int64N(int64(3*day))))
				}
			}
			const all = `select c::text from (select transaction_id, payer, chain_id, signer, gas, batched, weight, whole, mined_at, wei, total from costs order by 1, 2) c`
			kept := get[string](b, all)
			if len(kept) < 20 {
				t.Fatalf("a history of %d costs says little", len(kept))
			}
			name, err := fs.Glob(migrations.FS, "*_cost.sql")
			if err != nil || len(name) != 1 {
				t.Fatal(name, err)
			}
			migration, err := fs.ReadFile(migrations.FS, name[0])
			if err != nil {
				t.Fatal(err)
			}
			b.exec(`drop table costs`)
			b.exec(`alter table intents drop column payer`)
			b.exec(`create view expenses as select 1`)
			b.exec(`create view commitments as select 1`)
			err = pgx.BeginFunc(t.Context(), b.pool, func(tx pgx.Tx) error {
				_, err := tx.Conn().PgConn().Exec(t.Context(), string(migration)).ReadAll()
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			equal(b, "after the migration", get[string](b, all), kept...)
		})
	}
}

// address is a signer that signs nothing.
type address struct{ first byte }

func (a address) Address() common.Address { return common.Address{a.first} }

func (a address) SignTx(context.Context, *types.Transaction, *big.Int) (*types.Transaction, error) {
	return nil, errors.New("it has no key")
}
