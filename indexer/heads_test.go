package indexer

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

// announcer is a node that tells of as many heads as it is asked to.
type announcer struct{ heads chan struct{} }

func (a announcer) NewHeads(ctx context.Context) (*rpc.Subscription, error) {
	notifier, ok := rpc.NotifierFromContext(ctx)
	if !ok {
		return nil, rpc.ErrNotificationsUnsupported
	}
	sub := notifier.CreateSubscription()
	go func() {
		for {
			select {
			case <-a.heads:
				if notifier.Notify(sub.ID, header{}) != nil {
					return
				}
			case <-sub.Err():
				return
			}
		}
	}()
	return sub, nil
}

// Many heads that came during a step are the reason for one further step, not for one each.
func TestHeadsAreDrained(t *testing.T) {
	t.Parallel()
	server, node := rpc.NewServer(), announcer{make(chan struct{})}
	defer server.Stop()
	if err := server.RegisterName("eth", node); err != nil {
		t.Fatal(err)
	}
	client := rpc.DialInProc(server)
	defer client.Close()
	h := newHeads(client, slog.New(slog.DiscardHandler))
	defer h.close()
	word := h.next(t.Context())
	for range 3 {
		node.heads <- struct{}{}
	}
	for deadline := time.Now().Add(10 * time.Second); len(word) < 3; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%d heads came, want 3", len(word))
		}
	}
	if n := len(h.next(t.Context())); n != 0 {
		t.Errorf("%d heads of before are left", n)
	}
	node.heads <- struct{}{}
	select {
	case <-word:
	case <-time.After(10 * time.Second):
		t.Error("the next head does not come")
	}
}
