package api

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strconv"
	"time"

	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus"

	"freehold/services/access"
)

// What handlers and middleware leave in Echo's context for the log.
const (
	contextCause    = "freehold.cause"    // error: why the answer is a 5xx
	contextCaller   = "freehold.caller"   // access.Caller
	contextUnrouted = "freehold.unrouted" // true: there is no such route or method
)

type metrics struct {
	requests *prometheus.CounterVec
	duration *prometheus.HistogramVec
}

func newMetrics(r prometheus.Registerer) *metrics {
	m := &metrics{
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "freehold_http_requests_total",
			Help: "Requests answered, by method, route and status.",
		}, []string{"method", "route", "status"}),
		duration: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "freehold_http_request_duration_seconds",
			Help:    "Time from a request's header to the end of its answer, by method and route.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 60},
		}, []string{"method", "route"}),
	}
	r.MustRegister(m.requests, m.duration)
	return m
}

// observe counts and logs each request, with its route and not its query, body or headers: no secret gets into either.
func (s *server) observe(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		start := time.Now()
		if err := next(c); err != nil {
			handleError(err, c)
		}
		took := time.Since(start)

		r, status := c.Request(), c.Response().Status
		method, route := r.Method, c.Path()
		if c.Get(contextUnrouted) != nil {
			method, route = "other", "unmatched" // else whoever calls could make up label values
		}
		s.metrics.requests.WithLabelValues(method, route, strconv.Itoa(status)).Inc()
		s.metrics.duration.WithLabelValues(method, route).Observe(took.Seconds())

		level := slog.LevelInfo
		attrs := []slog.Attr{
			slog.String("method", r.Method), slog.String("path", r.URL.Path), slog.Int("status", status),
			slog.Duration("took", took), slog.Int64("bytes", c.Response().Size),
			slog.String("ip", c.RealIP()), slog.String("request", requestID(c)),
		}
		if who, ok := c.Get(contextCaller).(access.Caller); ok {
			attrs = append(attrs, slog.String("client", who.ClientID), slog.String("key", who.KID))
		}
		if cause, ok := c.Get(contextCause).(error); ok {
			level = slog.LevelError
			attrs = append(attrs, slog.Any("error", cause))
			var p *panicked
			if errors.As(cause, &p) {
				attrs = append(attrs, slog.String("stack", string(p.stack)))
			}
		}
		s.Logger.LogAttrs(r.Context(), level, "request", attrs...)
		return nil
	}
}

// panicked is a panic made an error.
type panicked struct {
	value any
	stack []byte
}

func (p *panicked) Error() string { return fmt.Sprintf("panic: %v", p.value) }

// recovered turns a panic below it into an error, which is answered like any other that nobody expected.
func recovered(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) (err error) {
		defer func() {
			if v := recover(); v != nil {
				err = &panicked{v, debug.Stack()}
			}
		}()
		return next(c)
	}
}

// identify gives each request an id: the one it came with if that is short and plain, or a new one.
func identify(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		id := c.Request().Header.Get(echo.HeaderXRequestID)
		if !isPlain(id) {
			b := make([]byte, 8)
			rand.Read(b) // never fails
			id = hex.EncodeToString(b)
		}
		h := c.Response().Header()
		h.Set(echo.HeaderXRequestID, id)
		h.Set(echo.HeaderXContentTypeOptions, "nosniff")
		return next(c)
	}
}

func requestID(c echo.Context) string { return c.Response().Header().Get(echo.HeaderXRequestID) }

func isPlain(id string) bool {
	for _, c := range []byte(id) {
		if !('0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '-' || c == '_' || c == '.') {
			return false
		}
	}
	return 0 < len(id) && len(id) <= 64
}
