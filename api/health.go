package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"freehold/indexer"
	"freehold/services/fault"
	"freehold/services/rpcpool"
)

// checkTimeout bounds what /readyz waits for.
const checkTimeout = 2 * time.Second

// health serves what machines look at: /healthz says that the process answers, /readyz that it can do its work.
func (s *server) health(e *echo.Echo) {
	e.GET("/healthz", func(c echo.Context) error { return c.JSON(http.StatusOK, map[string]string{"status": "up"}) })
	e.GET("/readyz", s.ready)
	e.GET("/metrics", echo.WrapHandler(promhttp.HandlerFor(s.Metrics, promhttp.HandlerOpts{})))
}

// ready names the checks that fail, and shows how the mirror stands. Why they do is in the log: whoever may ask here need
// not know it.
func (s *server) ready(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), checkTimeout)
	defer cancel()
	var failed []string
	var causes []error
	for name, check := range s.Checks {
		if err := check(ctx); err != nil {
			failed = append(failed, name)
			causes = append(causes, fmt.Errorf("%s: %w", name, err))
		}
	}
	mirror := s.mirrorStanding(ctx)
	var differences []rpcpool.Difference // one is no reason to answer nothing, and every reason to look
	if s.Disagreement != nil {
		differences = s.Disagreement()
	}
	if len(failed) > 0 {
		slices.Sort(failed)
		c.Set(contextCause, errors.Join(causes...))
		p := problem(c, fault.New(codeNotReady, "not ready: %s", strings.Join(failed, ", ")))
		c.Response().Header().Set(echo.HeaderContentType, p.ContentType(""))
		return c.JSON(p.Status, struct {
			*Problem
			Mirror       *standing            `json:"mirror,omitempty"`
			Disagreement []rpcpool.Difference `json:"disagreement,omitempty"`
		}{p, mirror, differences})
	}
	return c.JSON(http.StatusOK, struct {
		Status       string               `json:"status"`
		Mirror       *standing            `json:"mirror,omitempty"`
		Disagreement []rpcpool.Difference `json:"disagreement,omitempty"`
	}{"ready", mirror, differences})
}

// standing is the mirror's status with its times in seconds.
type standing struct {
	indexer.Status
	LagSeconds  float64 `json:"lag_seconds"`
	AgeSeconds  float64 `json:"age_seconds"`
	VerifiedAge float64 `json:"verified_age_seconds"`
}

// mirrorStanding is nil if there is no status: the check that fails then says so.
func (s *server) mirrorStanding(ctx context.Context) *standing {
	if s.MirrorStatus == nil {
		return nil
	}
	m, err := s.MirrorStatus(ctx)
	if err != nil {
		return nil
	}
	return &standing{m, m.LagTime.Seconds(), m.Age.Seconds(), m.VerifiedAge.Seconds()}
}
