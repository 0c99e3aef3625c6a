package distribution_test

import (
	"crypto/sha256"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/shopspring/decimal"

	"freehold/indexer/indexertest"
	"freehold/services/distribution"
	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/postgres/postgrestest"
	"freehold/services/token"
)

// A list of many pages of holders, as of a block after which some of them moved: nobody is missing and nobody is twice, and
// what is kept of the tree proves each claim.
func TestManyHolders(t *testing.T) {
	t.Parallel()
	pool, ctx := postgrestest.New(t), t.Context()
	crowd, err := indexertest.Fill(ctx, pool, 1337, 25_000)
	if err != nil {
		t.Fatal(err)
	}
	const id = "tok_01jb2m7a9pe4btnz6w3hy5r2qv"
	for _, sql := range []string{
		`insert into clients (id, name) values ('cli_test', 'test')`,
		`insert into assets (id, client_id, kind, name) values ('ast_1', 'cli_test', 'hotel', 'Alpenblick')`,
	} {
		if _, err := pool.Exec(ctx, sql); err != nil {
			t.Fatal(err)
		}
	}
	_, err = pool.Exec(ctx, `insert into tokens (id, client_id, asset_id, operation_id, family, chain_id, address, name, symbol, decimals, max_supply)
		values ($1, 'cli_test', 'ast_1', '', 'fungible', 1337, $2, 'A', 'A', 0, 1e12)`, id, crowd.Tokens[0])
	if err != nil {
		t.Fatal(err)
	}
	s := distribution.New(distribution.Config{Pool: pool, Tokens: token.New(pool)})
	record := crowd.Blocks - 64
	terms := distribution.Terms{TokenID: id, RecordBlock: &record, Currency: common.Address{7}, Decimals: 6, Total: "987654.321001"}
	start := time.Now()
	d, replayed, err := s.Create(ctx, idempotency.Request{ClientID: "cli_test", Key: "k"}, terms)
	if err != nil || replayed {
		t.Fatal(replayed, err)
	}
	t.Logf("drawn up in %v", time.Since(start))
	var sum, units decimal.Decimal
	var claims, wrong int64
	// What each claim is to be reckoned from is asked of the mirror in another way: the newest entry up to the block.
	const check = `
select count(*), sum(c.amount), sum(c.units),
       count(*) filter (where c.units <> (select e.units
                                            from accounts a join entries e on e.account = a.id
                                           where a.chain_id = 1337 and a.token = $2 and a.wallet = c.account and e.block_number <= $3
                                           order by e.block_number desc, e.log_index desc limit 1))
  from distribution_claims c
 where distribution_id = $1`
	if err := pool.QueryRow(ctx, check, d.ID, crowd.Tokens[0], record).Scan(&claims, &sum, &units, &wrong); err != nil {
		t.Fatal(err)
	}
	if claims != 25_000 || d.Claims != claims || !sum.Equal(d.Total) || d.Total.String() != "987654321001" || wrong != 0 {
		t.Errorf("%d claims of %s in all, %d of them wrong, by %+v", claims, sum, wrong, d)
	}
	for i := 1; i <= 25_000; i += 997 {
		of, p, err := s.Proof(ctx, "cli_test", d.ID, crowd.Wallet(i))
		if err != nil {
			t.Fatal(err)
		}
		if !distribution.Verify(of.Root, p.Claim, p.Siblings) || of.Root != d.Root {
			t.Errorf("the proof of %v leads elsewhere", p.Claim)
		}
	}
	h := sha256.New()
	if err := s.WriteDataset(ctx, d, h); err != nil || common.Hash(h.Sum(nil)) != d.DatasetHash {
		t.Errorf("the dataset hashes to %x, %v, want %s", h.Sum(nil), err, d.DatasetHash)
	}

	other := terms
	other.Total = "1"
	if _, _, err := s.Create(ctx, idempotency.Request{ClientID: "cli_test", Key: "k", Digest: [32]byte{1}}, other); !fault.Is(err, "idempotency_key_reused") {
		t.Errorf("another request under the key: %v", err)
	}
	if again, replayed, err := s.Create(ctx, idempotency.Request{ClientID: "cli_test", Key: "k"}, terms); err != nil || !replayed || again.ID != d.ID {
		t.Errorf("the same again: %+v, %t, %v", again, replayed, err)
	}
}
