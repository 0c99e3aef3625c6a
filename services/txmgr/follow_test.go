package txmgr

import (
	"errors"
	"testing"

	"github.com/jackc/pgx/v5"

	"freehold/services/postgres"
)

// A lane that follows another sends nothing while that one has something that no block has, and follows it no more once all
// of that is final.
func TestFollow(t *testing.T) {
	t.Parallel()
	b := setup(t)
	id := b.chain.ChainID().Int64()
	former, next := b.held(), b.held(func(c *Config) { c.Signer = b.other })
	follow := func() error {
		return postgres.InTx(t.Context(), b.pool, func(tx pgx.Tx) error {
			return FollowTx(t.Context(), tx, id, b.other.Address(), b.key.Address())
		})
	}
	follows := func() (yes bool) {
		t.Helper()
		if err := b.pool.QueryRow(t.Context(), `select follows is not null from lanes where signer = $1`, b.other.Address()).Scan(&yes); err != nil {
			t.Fatal(err)
		}
		return yes
	}
	before := b.lone("0x01010101", "0x02020202")
	after := b.lone("0x03030303", "0x04040404")
	for k := range after {
		after[k].Signer = b.other.Address()
	}
	b.enqueue(before[0])
	if err := follow(); err != nil {
		t.Fatal(err)
	}
	b.enqueue(after[0])
	b.send(next, 0) // the former's is queued
	b.send(former, 1)
	b.send(next, 0) // submitted
	b.commit()
	b.send(next, 0) // in a block, which the former has not seen
	b.track(former)
	b.send(next, 1) // mined
	if !follows() {
		t.Error("it does not follow before what it follows is final")
	}
	if err := postgres.InTx(t.Context(), b.pool, func(tx pgx.Tx) error {
		return FollowTx(t.Context(), tx, id, b.key.Address(), b.other.Address())
	}); !errors.Is(err, ErrFollows) {
		t.Errorf("two lanes follow each other: %v", err)
	}
	b.exec(`update transactions set settled = true where signer = '\x` + b.key.Address().Hex()[2:] + `'`) // as it is, once final
	b.enqueue(after[1])
	b.send(next, 1)
	if follows() {
		t.Error("it follows what is final")
	}
	b.commit()
	equal(b, "logged", b.logged(), "0x01010101", "0x03030303", "0x04040404")

	if err := next.Release(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := follow(); !errors.Is(err, ErrNoLane) {
		t.Errorf("a lane that nobody works follows: %v", err)
	}
}
