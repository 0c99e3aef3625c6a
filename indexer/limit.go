package indexer

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

// LeftAlone is the error of a request that was not made, as the node had asked for fewer of them.
type LeftAlone struct{ Until time.Time }

func (e *LeftAlone) Error() string {
	return fmt.Sprintf("the node asked to be left alone, for another %s", time.Until(e.Until).Round(time.Millisecond))
}

// Pause is how long to wait after an error before asking again has a point: until the node may be asked, where it said when;
// else 0.
func Pause(err error) time.Duration {
	var e *LeftAlone
	if errors.As(err, &e) {
		return max(time.Until(e.Until), 0)
	}
	return 0
}

// How long a node is left alone that says that it was asked too often, and not for how long: from the first time to the
// longest, twice as long each time. What it says itself counts up to the most: a quota of a day may be raised meanwhile.
const (
	firstLimit   = 250 * time.Millisecond
	longestLimit = 10 * time.Second
	mostLimit    = time.Minute
)

// limit is until when a node wants to be left alone. Safe for concurrent use.
type limit struct {
	until atomic.Int64 // in unix nanoseconds
	row   atomic.Int64 // refusals one after another
}

func (l *limit) end() time.Time { return time.Unix(0, l.until.Load()) }

// check returns a LeftAlone while the node is not to be asked.
func (l *limit) check() error {
	if until := l.until.Load(); until > time.Now().UnixNano() {
		return &LeftAlone{time.Unix(0, until)}
	}
	return nil
}

// told is what a node says of when to come back.
func (l *limit) told(wait time.Duration) {
	until := time.Now().Add(min(wait, mostLimit)).UnixNano()
	for old := l.until.Load(); until > old && !l.until.CompareAndSwap(old, until); old = l.until.Load() {
	}
}

// refused is that a node was asked too often. What it said of when to come back was told before.
func (l *limit) refused() {
	if n := l.row.Add(1); l.check() == nil {
		l.told(min(firstLimit<<min(n-1, 10), longestLimit))
	}
}

func (l *limit) served() {
	if l.row.Load() != 0 {
		l.row.Store(0)
	}
}

// retryAfter reads the header of RFC 9110, section 10.2.3: seconds, or a date. 0 where there is none.
func retryAfter(h http.Header) time.Duration {
	text := h.Get("Retry-After")
	if seconds, err := strconv.Atoi(text); err == nil {
		return time.Duration(min(max(seconds, 0), 1e6)) * time.Second
	}
	if at, err := http.ParseTime(text); err == nil {
		return max(time.Until(at), 0)
	}
	return 0
}

// slower are the words in which providers ask to be asked less often, in lower case.
var slower = []string{
	"too many requests", "rate limit", "rate-limit", "ratelimit", "rate exceeded", "request limit", "requests per second", "per second capacity",
	"compute units per second", "capacity exceeded", "request count exceeded", "exceeded the quota", "quota exceeded", "throttl",
}

// larger are the words in which they refuse an answer for its size.
var larger = []string{
	"more than", "range", "results", "response size", "too large", "too big", "exceeds max", "size exceeded", "batch",
}

// rateLimited: the node wants to be asked less often, which a smaller window does not do. A -32005 is a limit of any kind
// (EIP-1474), also one of the size of an answer.
func rateLimited(err error) bool {
	var alone *LeftAlone
	var status rpc.HTTPError
	switch code := codeOf(err); {
	case errors.As(err, &alone), errors.As(err, &status) && status.StatusCode == http.StatusTooManyRequests:
		return true
	case code == http.StatusTooManyRequests:
		return true
	case code == -32005 && !containsAny(err.Error(), larger...):
		return true
	}
	return containsAny(err.Error(), slower...)
}

// oversized: a smaller question may be answered. A bare "limit exceeded" may mean that too.
func oversized(err error) bool {
	return !rateLimited(err) || codeOf(err) == -32005 && !containsAny(err.Error(), slower...)
}

// passing: the node failed at it this time.
func passing(err error) bool {
	return (codeOf(err) == -32603 || containsAny(err.Error(), "internal error", "service unavailable", "temporarily", "try again")) &&
		!rateLimited(err) && !containsAny(err.Error(), "revert") && !containsAny(err.Error(), larger...)
}

// codeOf is the code of a node's error, 0 for another.
func codeOf(err error) int {
	var e rpc.Error
	if errors.As(err, &e) {
		return e.ErrorCode()
	}
	return 0
}
