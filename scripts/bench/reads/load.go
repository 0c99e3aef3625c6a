package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
)

// measured is what one measurement found.
type measured struct {
	rate     float64 // requests a second
	p50, p99 time.Duration
}

func (m measured) quantiles() string {
	return fmt.Sprintf("%.1f / %.1f", m.p50.Seconds()*1000, m.p99.Seconds()*1000)
}

// measure has each of so many workers make one request after the other, going round the list from a place of its own.
func (s *stage) measure(ctx context.Context, requests int, worker func(ctx context.Context) (request func(i int) error, end func(), err error)) (measured, error) {
	group, ctx := errgroup.WithContext(ctx)
	all := make([][]time.Duration, s.connections)
	var over atomic.Bool
	start := make(chan struct{})
	for w := range s.connections {
		request, end, err := worker(ctx)
		if err != nil {
			return measured{}, err
		}
		group.Go(func() error {
			defer end()
			<-start
			for i := w * requests / s.connections; !over.Load(); i++ {
				began := time.Now()
				if err := request(i % requests); err != nil {
					return err
				}
				all[w] = append(all[w], time.Since(began))
			}
			return nil
		})
	}
	began := time.Now()
	close(start)
	timer := time.AfterFunc(s.duration, func() { over.Store(true) })
	defer timer.Stop()
	if err := group.Wait(); err != nil {
		return measured{}, err
	}
	took := slices.Concat(all...)
	elapsed := time.Since(began)
	slices.Sort(took)
	at := func(q float64) time.Duration { return took[int(q*float64(len(took)-1))] }
	return measured{float64(len(took)) / elapsed.Seconds(), at(0.5), at(0.99)}, nil
}

// bare runs the statements of the requests through pgx, and decodes what they return.
func (s *stage) bare(ctx context.Context, asked asked) (measured, error) {
	return s.measure(ctx, len(asked), func(ctx context.Context) (func(int) error, func(), error) {
		return func(i int) error {
			for _, st := range asked[i] {
				rows, err := s.pool.Query(ctx, st.sql, st.args...)
				if err != nil {
					return err
				}
				for rows.Next() {
					if _, err := rows.Values(); err != nil {
						return err
					}
				}
				if rows.Err() != nil {
					return rows.Err()
				}
			}
			return nil
		}, func() {}, nil
	})
}

// served asks the server. The client is a bare one, so that it takes little of the machine from it.
func (s *stage) served(ctx context.Context, paths []string) (measured, error) {
	raw := make([][]byte, len(paths))
	for i, path := range paths {
		raw[i] = fmt.Appendf(nil, "GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n\r\n", path, s.address, s.key)
	}
	return s.measure(ctx, len(paths), func(ctx context.Context) (func(int) error, func(), error) {
		var d net.Dialer
		conn, err := d.DialContext(ctx, "tcp", s.address)
		if err != nil {
			return nil, nil, err
		}
		in := bufio.NewReaderSize(conn, 32<<10)
		return func(i int) error {
			if _, err := conn.Write(raw[i]); err != nil {
				return err
			}
			response, err := http.ReadResponse(in, nil)
			if err != nil {
				return err
			}
			if _, err := io.Copy(io.Discard, response.Body); err != nil {
				return err
			}
			if response.StatusCode != http.StatusOK {
				return fmt.Errorf("GET %s: %s", paths[i], response.Status)
			}
			return response.Body.Close()
		}, func() { conn.Close() }, nil
	})
}
