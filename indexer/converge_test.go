package indexer_test

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"freehold/indexer"
)

func callMsg(to common.Address, data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{To: &to, Data: data}
}

func converge(t testing.TB, ctx context.Context, x *indexer.Indexer) (steps []error) {
	t.Helper()
	for range 10_000 {
		err := x.Converge(ctx)
		if errors.Is(err, indexer.ErrNothingNew) {
			return steps
		}
		if err != nil && !errors.Is(err, indexer.ErrReorg) {
			t.Fatalf("after %d steps: %v", len(steps), err)
		}
		steps = append(steps, err)
	}
	t.Fatal("it does not converge")
	return nil
}

func TestConverge(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	token := w.share("hotel")
	w.issue(token, 0, wallets[0], 100)
	w.commit()
	w.move(token, wallets[0], wallets[1], 30)
	w.commit()
	w.converge(w.x)
}
