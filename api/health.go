package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"freehold/services/fault"
)

// checkTimeout bounds what /readyz waits for.
const checkTimeout = 2 * time.Second

// health serves what machines look at: /healthz says that the process answers, /readyz that it can do its work.
func (s *server) health(e *echo.Echo) {
	e.GET("/healthz", func(c echo.Context) error { return c.JSON(http.StatusOK, map[string]string{"status": "up"}) })
	e.GET("/readyz", s.ready)
	e.GET("/metrics", echo.WrapHandler(promhttp.HandlerFor(s.Metrics, promhttp.HandlerOpts{})))
}

// ready names the checks that fail. Why they do is in the log: whoever may ask here need not know it.
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
	if len(failed) > 0 {
		c.Set(contextCause, errors.Join(causes...))
		return fault.New(codeNotReady, "not ready: %s", strings.Join(failed, ", "))
	}
	return c.JSON(http.StatusOK, map[string]string{"status": "ready"})
}
