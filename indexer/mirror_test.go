package indexer_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/bindings"
	"freehold/indexer"
	"freehold/services/postgres/postgrestest"
)

func callMsg(to common.Address, data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{To: &to, Data: data}
}

// converge takes steps until there is nothing new, and returns what the steps before that returned.
func (w *world) converge(x *indexer.Indexer) (steps []error) {
	w.Helper()
	for range 10_000 {
		err := x.Converge(w.Context())
		if errors.Is(err, indexer.ErrNothingNew) {
			return steps
		}
		if err != nil && !errors.Is(err, indexer.ErrReorg) {
			w.Fatalf("after %d steps: %v", len(steps), err)
		}
		steps = append(steps, err)
	}
	w.Fatal("it does not converge")
	return nil
}

// act sends a few acts of all kinds, for the next block, on a token of which all wallets hold a lot.
func (w *world) act(r *rand.Rand, token common.Address) {
	w.Helper()
	wallet := func() common.Address { return wallets[r.IntN(len(wallets))] }
	for range 1 + r.IntN(4) {
		w.count++
		switch r.IntN(10) {
		case 0:
			w.issue(token, w.count, wallet(), 1+r.Int64N(50))
		case 1:
			w.send(token, shareABI.PackIssueBatch([]bindings.Issue{
				{Serial: big.NewInt(w.count << 20), Ref: ref(w.count), To: wallet(), Units: big.NewInt(3)},
				{Serial: big.NewInt(w.count<<20 + 1), Ref: ref(w.count), To: w.admin, Units: big.NewInt(3)},
			}))
		case 2:
			w.send(token, shareABI.PackBurn(wallet(), big.NewInt(1+r.Int64N(3))))
		case 3:
			w.send(token, shareABI.PackSetFrozenTokens(wallet(), big.NewInt(r.Int64N(3))))
		case 4:
			w.send(token, shareABI.PackSetCountriesBlocked([]uint16{uint16(r.IntN(5))}, r.IntN(2) == 0))
		case 5:
			w.send(w.registry, registryABI.PackRegister([]bindings.Registration{{
				Wallet: common.BigToAddress(big.NewInt(int64(1 + r.IntN(4)))), InvestorId: r.Uint64(), Country: 4, Tier: 5,
				Flags: 6, Expiry: big.NewInt(r.Int64N(2) * 1e9),
			}}))
		case 6:
			w.send(w.deeds, deedABI.PackMint(wallet(), big.NewInt(w.count), "", [32]byte{1}))
		case 7:
			if r.IntN(3) == 0 {
				other := w.share(fmt.Sprint("token", w.count))
				w.issue(other, 0, wallet(), 1+r.Int64N(50))
			}
		default:
			w.move(token, wallet(), wallet(), r.Int64N(20))
		}
	}
}

// found makes a token of which all wallets hold a lot.
func (w *world) found() common.Address {
	w.Helper()
	token := w.share("hotel")
	for _, wallet := range wallets {
		w.count++
		w.issue(token, w.count, wallet, 1e6)
	}
	w.commit()
	return token
}

var mirrorTables = []string{
	"chains", "blocks", "contracts", "transfers", "balances", "holdings", "issues", "freezes", "token_rules",
	"registrations", "deeds",
}

// dump is the content of all tables of the mirror, in order.
func dump(t testing.TB, pool *pgxpool.Pool) map[string]string {
	t.Helper()
	content := make(map[string]string)
	for _, table := range mirrorTables {
		var rows string
		// head_number and updated_at tell of the indexer's work, not of the chain, and so do the reorgs that it met; what is
		// final depends on when it looked.
		err := pool.QueryRow(t.Context(), fmt.Sprintf(`
			select coalesce(string_agg(row, e'\n' order by row), '')
			  from (select (to_jsonb(t) - array['updated_at', 'head_number', 'safe_number', 'finalized_number', 'reorgs',
			                                   'reorg_depth', 'reorg_at', 'foreign_version'])::text as row
			          from %s t) t`, table)).Scan(&rows)
		if err != nil {
			t.Fatal(err)
		}
		content[table] = rows
	}
	return content
}

// afresh fails the test unless the mirror equals one that is made anew from the chain as it is now.
func (w *world) afresh() {
	w.Helper()
	c := w.config()
	c.Pool = postgrestest.New(w)
	w.converge(w.indexer(c))
	got, want := dump(w, w.pool), dump(w, c.Pool)
	for _, table := range mirrorTables {
		if diff := cmp.Diff(strings.Split(want[table], "\n"), strings.Split(got[table], "\n")); diff != "" {
			w.Errorf("%s is not as if made anew: (-new +got)\n%s", table, diff)
		}
	}
	c.Pool.Close()
}

// hostile is a node that does what a test wants: before is called with each request and may answer it with an error,
// after may change the answers.
type hostile struct {
	indexer.Chain
	mu            sync.Mutex
	before, after func([]rpc.BatchElem) error
	requests      int
}

func (h *hostile) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.requests++
	if h.before != nil {
		if err := h.before(batch); err != nil {
			return err
		}
	}
	if err := h.Chain.BatchCallContext(ctx, batch); err != nil || h.after == nil {
		return err
	}
	return h.after(batch)
}

func (w *world) status() indexer.Status {
	w.Helper()
	s, err := indexer.ReadStatus(w.Context(), w.pool, w.id())
	w.must(err)
	return s
}

func unmarshal(src string, into any) error { return json.Unmarshal([]byte(src), into) }

// rawChain is a node whose logs, if there are any, are rewritten on their way.
type rawChain struct {
	indexer.Chain
	rewrite func(logs string) string
}

func (c rawChain) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	wire := make([]rpc.BatchElem, len(batch))
	raw := make([]json.RawMessage, len(batch))
	copy(wire, batch)
	for i := range wire {
		if wire[i].Method == "eth_getLogs" {
			wire[i].Result = &raw[i]
		}
	}
	if err := c.Chain.BatchCallContext(ctx, wire); err != nil {
		return err
	}
	for i := range wire {
		batch[i].Error = wire[i].Error
		if wire[i].Method != "eth_getLogs" || wire[i].Error != nil {
			continue
		}
		text := string(raw[i])
		if len(text) > len("[]") {
			text = c.rewrite(text)
		}
		batch[i].Error = json.Unmarshal([]byte(text), batch[i].Result)
	}
	return nil
}

// swap gives the first log the hash of another block.
func swap(logs string) string {
	const key = `"blockHash":"0x`
	i := strings.Index(logs, key) + len(key)
	digit := "0"
	if logs[i] == '0' {
		digit = "1"
	}
	return logs[:i] + digit + logs[i+1:]
}

// reverse gives the logs of each block the indices of the opposite order.
func reverse(logs string) string {
	var list []map[string]any
	if err := json.Unmarshal([]byte(logs), &list); err != nil {
		panic(err)
	}
	blocks := make(map[any][]map[string]any)
	for _, l := range list {
		blocks[l["blockNumber"]] = append(blocks[l["blockNumber"]], l)
	}
	for _, list := range blocks {
		for i, j := 0, len(list)-1; i < j; i, j = i+1, j-1 {
			list[i]["logIndex"], list[j]["logIndex"] = list[j]["logIndex"], list[i]["logIndex"]
		}
	}
	text, err := json.Marshal(list)
	if err != nil {
		panic(err)
	}
	return string(text)
}
