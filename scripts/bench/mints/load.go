package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"
)

type item struct {
	To     common.Address `json:"to"`
	Amount string         `json:"amount"`
}

type operation struct {
	ID      string `json:"id"`
	TokenID string `json:"token_id"`
	Status  string `json:"status"`
}

// single asks for one mint after the other over so many connections, and then waits for the last to be included.
func (s *stage) single(ctx context.Context, connections int, d time.Duration) (phase, error) {
	before, err := s.mirrored(ctx)
	if err != nil {
		return phase{}, err
	}
	m, err := s.startMeter(ctx)
	if err != nil {
		return phase{}, err
	}
	s.ran++
	var (
		group, loadCtx = errgroup.WithContext(ctx)
		n              atomic.Int64
		mu             sync.Mutex
		latencies      []time.Duration
	)
	began := time.Now()
	for range connections {
		group.Go(func() error {
			var own []time.Duration
			for time.Since(began) < d {
				k := n.Add(1)
				asked := time.Now()
				body := item{s.wallets[k%int64(len(s.wallets))], "1"}
				if err := s.post(loadCtx, "/v1/tokens/"+s.tokenID+"/mints", fmt.Sprintf("single-%d-%d", s.ran, k), body, nil); err != nil {
					return err
				}
				own = append(own, time.Since(asked))
			}
			mu.Lock()
			defer mu.Unlock()
			latencies = append(latencies, own...)
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return phase{}, err
	}
	asked := time.Since(began)
	if err := s.awaitSupply(ctx, before+n.Load()); err != nil {
		return phase{}, err
	}
	p, err := m.stop(ctx)
	p.latencies, p.accepted = latencies, float64(n.Load())/asked.Seconds()
	p.finish(n.Load())
	return p, err
}

// batch asks for batches of 1,000 items and waits until the last of them is included.
func (s *stage) batch(ctx context.Context, batches int) (phase, error) {
	const size = 1_000
	work := make([][]item, batches)
	for b := range work {
		for i := range size {
			work[b] = append(work[b], item{s.wallets[(b*size+i)%len(s.wallets)], "1"})
		}
	}
	return s.mintBatches(ctx, work)
}

func (s *stage) mintBatches(ctx context.Context, work [][]item) (phase, error) {
	before, err := s.mirrored(ctx)
	if err != nil {
		return phase{}, err
	}
	s.ran++
	m, err := s.startMeter(ctx)
	if err != nil {
		return phase{}, err
	}
	group, loadCtx := errgroup.WithContext(ctx)
	group.SetLimit(4)
	minted := int64(0)
	for b, items := range work {
		minted += int64(len(items))
		group.Go(func() error {
			return s.post(loadCtx, "/v1/tokens/"+s.tokenID+"/mints/batch", fmt.Sprintf("batch-%d-%d", s.ran, b), map[string]any{"items": items}, nil)
		})
	}
	if err := group.Wait(); err != nil {
		return phase{}, err
	}
	if err := s.awaitSupply(ctx, before+minted); err != nil {
		return phase{}, err
	}
	p, err := m.stop(ctx)
	p.finish(minted)
	return p, err
}

// mirrored is the token's total supply as the API shows it.
func (s *stage) mirrored(ctx context.Context) (int64, error) {
	var token struct {
		TotalSupply string `json:"total_supply"`
	}
	if err := s.get(ctx, "/v1/tokens/"+s.tokenID, &token); err != nil {
		return 0, err
	}
	return strconv.ParseInt(token.TotalSupply, 10, 64)
}

func (s *stage) awaitSupply(ctx context.Context, want int64) error {
	last, moved := int64(-1), time.Now()
	for {
		now, err := s.mirrored(ctx)
		switch {
		case err != nil:
			return err
		case now == want:
			return nil
		case now > want:
			return fmt.Errorf("the total supply is %d, beyond the %d that were asked for", now, want)
		case now != last:
			last, moved = now, time.Now()
		case time.Since(moved) > time.Minute:
			return fmt.Errorf("the total supply stands at %d of %d for a minute", now, want)
		}
		if err := sleep(ctx, 50*time.Millisecond); err != nil {
			return err
		}
	}
}

func (s *stage) post(ctx context.Context, path, key string, body, answer any) error {
	text, err := json.Marshal(body)
	if err != nil {
		return err
	}
	return s.request(ctx, http.MethodPost, path, key, bytes.NewReader(text), answer)
}

func (s *stage) get(ctx context.Context, path string, answer any) error {
	return s.request(ctx, http.MethodGet, path, "", nil, answer)
}

func (s *stage) request(ctx context.Context, method, path, key string, body io.Reader, answer any) error {
	r, err := http.NewRequestWithContext(ctx, method, s.url+path, body)
	if err != nil {
		return err
	}
	r.Header.Set("Authorization", "Bearer "+s.key)
	r.Header.Set("Content-Type", "application/json")
	if key != "" {
		r.Header.Set("Idempotency-Key", key)
	}
	response, err := s.http.Do(r)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode >= 300 {
		return fmt.Errorf("%s %s: %d %s", method, path, response.StatusCode, text)
	}
	if answer == nil {
		return nil
	}
	return json.Unmarshal(text, answer)
}

func callMsg(to common.Address, data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{To: &to, Data: data}
}
