package httpsig

import (
	"cmp"
	"net/http"
	"slices"
	"time"

	"github.com/dunglas/httpsfv"

	"freehold/services/fault"
)

// Tag is what a signature of this product is told by (RFC 9421, section 2.3).
const Tag = "freehold-v1"

// The faults of a signature.
const (
	Missing     fault.Code = "signature_missing"
	Invalid     fault.Code = "invalid_signature"
	OutOfWindow fault.Code = "signature_out_of_window"
)

const (
	signatureInput = "signature-input"
	signature      = "signature"

	minNonce   = 16 // characters
	maxNonce   = 64
	maxKeyID   = 64
	maxCovered = 32
)

// Signature is one that a request claims to have: nothing of it is proved before Verify.
type Signature struct {
	KeyID   string
	Created time.Time
	Expires time.Time
	Nonce   string // 16 to 64 characters of A-Z a-z 0-9 . _ ~ -

	algorithm Algorithm // as the message says, or ""
	input     httpsfv.InnerList
	bytes     []byte
}

// Signed reports whether a request carries a signature at all, of whatever tag.
func Signed(header http.Header) bool { return len(header.Values(signatureInput)) > 0 }

// Parse finds the signature with our tag. None at all is the fault Missing; two of them, and one that is not well formed,
// are the fault Invalid.
func Parse(header http.Header) (Signature, error) {
	inputs, err := dictionary(header, signatureInput)
	if err != nil {
		return Signature{}, err
	}
	var found []string
	for _, label := range inputs.Names() {
		member, _ := inputs.Get(label)
		if list, ok := member.(httpsfv.InnerList); ok {
			if tag, _ := list.Params.Get("tag"); tag == Tag {
				found = append(found, label)
			}
		}
	}
	switch len(found) {
	case 0:
		return Signature{}, fault.New(Missing, "the request has no signature with the tag %q", Tag)
	case 1:
	default:
		return Signature{}, invalid(signatureInput, "must have one signature with the tag %q, not %d", Tag, len(found))
	}
	signatures, err := dictionary(header, signature)
	if err != nil {
		return Signature{}, err
	}
	member, _ := signatures.Get(found[0])
	item, _ := member.(httpsfv.Item)
	bytes, ok := item.Value.([]byte)
	if !ok {
		return Signature{}, invalid(signature, "must have the bytes of %q", found[0])
	}
	member, _ = inputs.Get(found[0])
	s := Signature{input: member.(httpsfv.InnerList), bytes: bytes}
	return s, s.parameters()
}

func (s *Signature) parameters() error {
	if len(s.input.Items) > maxCovered {
		return invalid(signatureInput, "must cover at most %d components", maxCovered)
	}
	for _, name := range s.input.Params.Names() {
		value, _ := s.input.Params.Get(name)
		text, isText := value.(string)
		number, isNumber := value.(int64)
		ok := false
		switch name {
		case "tag":
			ok = true
		case "keyid":
			ok = isText && text != "" && len(text) <= maxKeyID
			s.KeyID = text
		case "nonce":
			ok = isText && len(text) >= minNonce && len(text) <= maxNonce && isUnreserved(text)
			s.Nonce = text
		case "created":
			ok = isNumber && number > 0
			s.Created = time.Unix(number, 0)
		case "expires":
			ok = isNumber && number > 0
			s.Expires = time.Unix(number, 0)
		case "alg":
			ok = isText
			s.algorithm = Algorithm(text)
		}
		if !ok {
			return invalid(signatureInput, "has the parameter %q, which is not known or not in its bounds", name)
		}
	}
	for _, name := range []string{"keyid", "nonce", "created", "expires"} {
		if _, given := s.input.Params.Get(name); !given {
			return invalid(signatureInput, "must have the parameter %q", name)
		}
	}
	if !s.Expires.After(s.Created) {
		return invalid(signatureInput, "must expire after it was created")
	}
	return nil
}

// Window is how far a signature's creation may lie from now.
type Window struct {
	Past   time.Duration // a minute by default
	Future time.Duration // five seconds by default, for clocks that differ
}

// CheckTime says whether the signature is of this time: created within the window, both ends included, and not expired.
func (s Signature) CheckTime(now time.Time, w Window) error {
	past, future := cmp.Or(w.Past, time.Minute), cmp.Or(w.Future, 5*time.Second)
	switch {
	case s.Created.Before(now.Add(-past)):
		return fault.At(OutOfWindow, signatureInput, "was created more than %s ago by this server's clock: sign again", past)
	case s.Created.After(now.Add(future)):
		return fault.At(OutOfWindow, signatureInput, "was created more than %s ahead of this server's clock: set yours", future)
	case !now.Before(s.Expires):
		return fault.At(OutOfWindow, signatureInput, "has expired: sign again")
	}
	return nil
}

// CheckCoverage says whether the signature covers all that decides what the request does, and in a way that leaves no
// doubt of what was covered.
func (s Signature) CheckCoverage(m Message, hasBody bool) error {
	covered := map[string]bool{}
	for _, item := range s.input.Items {
		name, ok := item.Value.(string)
		switch {
		case !ok || len(item.Params.Names()) > 0:
			return invalid(signatureInput, "must cover components without parameters only")
		case covered[name]:
			return invalid(signatureInput, "covers %q twice", name)
		case len(m.Header.Values(name)) > 1:
			return invalid(name, "is covered by the signature and must be sent once")
		}
		covered[name] = true
	}
	for _, name := range required(m, hasBody) {
		if !covered[name] {
			return invalid(signatureInput, "must cover %q", name)
		}
	}
	return nil
}

// required are the components that a signature of the request must cover.
func required(m Message, hasBody bool) []string {
	names := []string{"@method", "@authority", "@path", "@query"}
	if hasBody {
		names = append(names, contentDigest, "content-type")
	}
	if len(m.Header.Values("idempotency-key")) > 0 {
		names = append(names, "idempotency-key")
	}
	return names
}

// Verify says whether the key made the signature over the message.
func (s Signature) Verify(m Message, key Key) error {
	// One answer for all that can be wrong: which part of a message was altered is nobody's business.
	refused := fault.New(Invalid, "the signature is not one of this request by this key")
	if s.algorithm != "" && s.algorithm != key.Algorithm() {
		return refused
	}
	base, err := Base(m, s.input)
	if err != nil || !key.Verify([]byte(base), s.bytes) {
		return refused
	}
	return nil
}

func dictionary(header http.Header, name string) (*httpsfv.Dictionary, error) {
	lines := header.Values(name)
	if len(lines) == 0 && name == signatureInput {
		return nil, fault.New(Missing, "the request is not signed")
	}
	length := 0
	for _, line := range lines {
		length += len(line)
	}
	if length > maxField {
		return nil, invalid(name, "must have at most %d bytes", maxField)
	}
	d, err := httpsfv.UnmarshalDictionary(lines)
	if err != nil {
		return nil, invalid(name, "must be a dictionary of structured fields (RFC 9651)")
	}
	return d, nil
}

func invalid(field, format string, args ...any) error {
	return fault.At(Invalid, field, format, args...)
}

func isUnreserved(s string) bool {
	return !slices.ContainsFunc([]byte(s), func(c byte) bool {
		return (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '.' && c != '_' && c != '~' && c != '-'
	})
}
