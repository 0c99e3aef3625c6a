package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"
)

// batchSize is how many items a batch has; every fifth request is one.
const batchSize = 10

// load asks for mints of one unit, each request under a key of its own and again until it is accepted, at whichever
// replica. Safe for concurrent use.
type load struct {
	urls    []string
	key     string
	http    *http.Client
	token   string
	wallets []common.Address

	mu        sync.Mutex
	ids       map[string]string // operation to idempotency key
	latencies []time.Duration   // of the answers that accepted
	retries   int
	violation []string
}

// call sends one request to one of the replicas. status 0 and no answer: the connection broke.
func (l *load) call(ctx context.Context, method, path, key string, body any) (status int, answer map[string]any) {
	text, err := json.Marshal(body)
	if err != nil {
		panic(err) // maps and strings
	}
	r, err := http.NewRequestWithContext(ctx, method, l.urls[rand.IntN(len(l.urls))]+path, bytes.NewReader(text))
	if err != nil {
		panic(err)
	}
	r.Header.Set("Authorization", "Bearer "+l.key)
	r.Header.Set("Content-Type", "application/json")
	if key != "" {
		r.Header.Set("Idempotency-Key", key)
	}
	response, err := l.http.Do(r)
	if err != nil {
		return 0, nil
	}
	defer response.Body.Close()
	if text, err = io.ReadAll(response.Body); err != nil {
		return 0, nil
	}
	if json.Unmarshal(text, &answer) != nil {
		answer = map[string]any{"text": string(text)}
	}
	return response.StatusCode, answer
}

// insist repeats a request until it is answered with something else than a broken connection or a server's own failure.
func (l *load) insist(ctx context.Context, method, path, key string, body any) (map[string]any, error) {
	for {
		asked := time.Now()
		status, answer := l.call(ctx, method, path, key, body)
		switch {
		case status >= 200 && status < 300:
			l.mu.Lock()
			if method == http.MethodPost {
				l.latencies = append(l.latencies, time.Since(asked))
			}
			l.mu.Unlock()
			return answer, nil
		case status != 0 && status != http.StatusTooManyRequests && status < 500:
			return nil, fmt.Errorf("%s %s under %q: %d %v", method, path, key, status, answer)
		}
		l.mu.Lock()
		l.retries++
		l.mu.Unlock()
		if err := sleep(ctx, time.Duration(20+rand.IntN(200))*time.Millisecond); err != nil {
			return nil, fmt.Errorf("%s %s under %q: %d %v: %w", method, path, key, status, answer, err)
		}
	}
}

// prepare makes the token and its holders.
func (l *load) prepare(ctx context.Context) error {
	for n := range 20 {
		l.wallets = append(l.wallets, common.BytesToAddress(crypto.Keccak256(fmt.Append(nil, "chaos", n))))
	}
	asset, err := l.insist(ctx, "POST", "/v1/assets", "", map[string]any{"kind": "hotel", "name": "Chaos"})
	if err != nil {
		return err
	}
	holder, err := l.insist(ctx, "POST", "/v1/investors", "holder", map[string]any{"name": "Ada", "country": "CH", "wallets": l.wallets})
	if err != nil {
		return err
	}
	made, err := l.insist(ctx, "POST", fmt.Sprintf("/v1/assets/%v/fractionalize", asset["id"]), "fractionalize",
		map[string]any{"name": "Chaos", "symbol": "CHAOS", "decimals": 0, "max_supply": "1000000000"})
	if err != nil {
		return err
	}
	l.token, _ = made["token_id"].(string)
	for _, id := range []any{holder["operation_id"], made["id"]} {
		for status := any(nil); status != "included" && status != "safe" && status != "finalized"; {
			o, err := l.insist(ctx, "GET", fmt.Sprintf("/v1/operations/%v?wait=included&timeout=10s", id), "", nil)
			if err != nil {
				return err
			}
			if status = o["status"]; status == "rejected" || status == "reverted" {
				return fmt.Errorf("operation %v is %v: %v", id, status, o["error"])
			}
		}
	}
	l.latencies = nil
	return nil
}

// mint asks for n mints, spread over d, and returns when all are accepted.
func (l *load) mint(ctx context.Context, n int, d time.Duration) error {
	group, ctx := errgroup.WithContext(ctx)
	began := time.Now()
	for asked, request := 0, 0; asked < n; request++ {
		size := 1
		if request%5 == 0 {
			size = min(batchSize, n-asked)
		}
		at := began.Add(time.Duration(float64(d) * float64(asked) / float64(n)))
		if err := sleep(ctx, time.Until(at)); err != nil {
			return fmt.Errorf("%w: %w", err, group.Wait())
		}
		path, key, body := "/v1/tokens/"+l.token+"/mints", fmt.Sprint("mint-", asked), map[string]any(nil)
		items := make([]map[string]any, size)
		for i := range items {
			items[i] = map[string]any{"to": l.wallets[(asked+i)%len(l.wallets)], "amount": "1"}
		}
		if body = items[0]; size > 1 {
			path, body = path+"/batch", map[string]any{"items": items}
		}
		asked += size
		group.Go(func() error {
			answer, err := l.insist(ctx, "POST", path, key, body)
			if err != nil {
				return err
			}
			id, _ := answer["id"].(string)
			l.mu.Lock()
			defer l.mu.Unlock()
			if other, taken := l.ids[id]; taken || id == "" {
				l.violation = append(l.violation, fmt.Sprintf("%s was answered with operation %q, which is %s's", key, id, other))
			}
			l.ids[id] = key
			return nil
		})
	}
	return group.Wait()
}

func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}
