package txmgr

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// channel carries wakewords of lanes that have something new to look at.
const channel = "txmgr"

func wakeword(chainID int64, signer common.Address) string {
	return fmt.Sprintf("%d:%s", chainID, signer.Hex())
}

// listen pokes woken whenever the lane is named on the channel, on a connection of its own, until ctx is done. Without a
// connection, or behind a pooler that hands out no session, the lane lives by polling.
func (l *Lane) listen(ctx context.Context, woken chan<- struct{}) {
	for ctx.Err() == nil {
		if err := l.listenOnce(ctx, woken); err != nil && ctx.Err() == nil {
			l.Logger.Warn("not listening", "error", err)
			select {
			case <-ctx.Done():
			case <-time.After(time.Second):
			}
		}
	}
}

func (l *Lane) listenOnce(ctx context.Context, woken chan<- struct{}) error {
	conn, err := pgx.ConnectConfig(ctx, l.Pool.Config().ConnConfig)
	if err != nil {
		return fmt.Errorf("connect: %w", err)
	}
	defer conn.Close(context.WithoutCancel(ctx))
	if _, err := conn.Exec(ctx, "listen "+channel); err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	word := wakeword(l.ChainID, l.Signer.Address())
	for {
		n, err := conn.WaitForNotification(ctx)
		if err != nil {
			return fmt.Errorf("wait for notification: %w", err)
		}
		if n.Payload != word {
			continue
		}
		select {
		case woken <- struct{}{}:
		default:
		}
	}
}
