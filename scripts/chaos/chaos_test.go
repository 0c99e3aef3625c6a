package main

import (
	"testing"
	"time"
)

// TestChaos is the short form.
func TestChaos(t *testing.T) {
	c := config{seed: uint64(time.Now().UnixNano()), duration: 70 * time.Second, mints: 600, failovers: 1, log: t.Output()}
	violations, err := run(t.Context(), c)
	for _, v := range violations {
		t.Error(v)
	}
	if err != nil {
		t.Fatal(err)
	}
}
