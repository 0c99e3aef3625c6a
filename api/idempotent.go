package api

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humaecho"

	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/operation"
)

const keyHeader = "Idempotency-Key"

// Keyed is a request that must carry an Idempotency-Key, since it moves value.
type Keyed struct {
	Key string `header:"Idempotency-Key" required:"true" pattern:"^[\\x21-\\x7e]{1,255}$" patternDescription:"1 to 255 visible ASCII characters" example:"mint-2026-000123" doc:"Names the act: new for each new act, the same for each retry. It never expires."`
	call
}

// MaybeKeyed is a request that may carry one.
type MaybeKeyed struct {
	Key string `header:"Idempotency-Key" pattern:"^[\\x21-\\x7e]{1,255}$" patternDescription:"1 to 255 visible ASCII characters" example:"asset-2026-000123" doc:"Names the act: new for each new act, the same for each retry. Without it a retry makes a second one."`
	call
}

// Resolve notes what the request is.
func (k *Keyed) Resolve(ctx huma.Context) []error { return k.note(ctx) }

// Resolve notes what the request is.
func (k *MaybeKeyed) Resolve(ctx huma.Context) []error { return k.note(ctx) }

// call is the method and path of a request.
type call struct{ method, path string }

func (c *call) note(ctx huma.Context) []error {
	r := humaecho.Unwrap(ctx).Request()
	c.method, c.path = r.Method, r.URL.Path
	if len(r.Header.Values(keyHeader)) > 1 {
		return []error{fault.At(fault.Invalid, keyHeader, "must be given once")}
	}
	return nil
}

// request is what the services know a request by. Its digest is of method, path and the body as this package understood
// it, so that spelling the same JSON in another way is no other request.
func (c call) request(ctx context.Context, key string, body any) (idempotency.Request, error) {
	canonical, err := json.Marshal(body)
	if err != nil {
		return idempotency.Request{}, fmt.Errorf("encode body: %w", err)
	}
	h := sha256.New()
	fmt.Fprintf(h, "%s\n%s\n%s", c.method, c.path, canonical)
	return idempotency.Request{ClientID: caller(ctx).ClientID, Key: key, Digest: [sha256.Size]byte(h.Sum(nil))}, nil
}

// Accepted is the answer to an act on a chain: the operation as it was accepted, whether now or earlier.
type Accepted struct {
	Location string `header:"Location" doc:"Where the operation tells its state."`
	Replayed string `header:"Idempotent-Replayed" doc:"true if the request was answered before, with this same body."`
	Body     Operation
}

// accept runs an act once per key and answers it.
func (k Keyed) accept(ctx context.Context, body any, act func(idempotency.Request) (operation.Operation, bool, error)) (*Accepted, error) {
	r, err := k.request(ctx, k.Key, body)
	if err != nil {
		return nil, err
	}
	o, replayed, err := act(r)
	if err != nil {
		return nil, err
	}
	return &Accepted{Location: "/v1/operations/" + o.ID, Replayed: isReplayed(replayed), Body: operationOf(o)}, nil
}

// isReplayed is the value of Idempotent-Replayed; huma leaves an empty header out.
func isReplayed(replayed bool) string {
	if replayed {
		return "true"
	}
	return ""
}
