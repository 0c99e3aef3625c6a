package httpsig

import (
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"net/http"

	"github.com/dunglas/httpsfv"

	"freehold/services/fault"
)

// The faults of a digest.
const (
	InvalidDigest  fault.Code = "invalid_digest"
	DigestMismatch fault.Code = "digest_mismatch"
)

const contentDigest = "content-digest"

// maxField bounds what of a field is parsed, in bytes, before anybody has proved anything.
const maxField = 2048

// Digest returns the value of a Content-Digest field for a body (RFC 9530): its SHA-256.
func Digest(body []byte) string {
	sum := sha256.Sum256(body)
	d := httpsfv.NewDictionary()
	d.Add("sha-256", httpsfv.NewItem(sum[:]))
	value, err := httpsfv.Marshal(d)
	if err != nil {
		panic(err) // bytes under a fixed key can be written
	}
	return value
}

// CheckDigest compares the body with the Content-Digest field, which must have exactly one digest, and that by sha-256 or
// sha-512: who could choose which of several is looked at could have the body differ from what another reader checks.
func CheckDigest(header http.Header, body []byte) error {
	want, algorithm, err := parseDigest(header.Values(contentDigest))
	if err != nil {
		return err
	}
	var sum []byte
	if algorithm == "sha-512" {
		s := sha512.Sum512(body)
		sum = s[:]
	} else {
		s := sha256.Sum256(body)
		sum = s[:]
	}
	if subtle.ConstantTimeCompare(sum, want) != 1 {
		return fault.At(DigestMismatch, contentDigest, "is not the digest of the body")
	}
	return nil
}

func parseDigest(lines []string) (sum []byte, algorithm string, err error) {
	bad := fault.At(InvalidDigest, contentDigest, "must be one digest by sha-256 or sha-512, such as sha-256=:X48E9q...:")
	if len(lines) != 1 || len(lines[0]) > maxField {
		return nil, "", bad
	}
	d, err := httpsfv.UnmarshalDictionary(lines)
	if err != nil || len(d.Names()) != 1 {
		return nil, "", bad
	}
	algorithm = d.Names()[0]
	size, ok := map[string]int{"sha-256": sha256.Size, "sha-512": sha512.Size}[algorithm]
	member, _ := d.Get(algorithm)
	item, isItem := member.(httpsfv.Item)
	if !ok || !isItem || len(item.Params.Names()) > 0 {
		return nil, "", bad
	}
	sum, isBytes := item.Value.([]byte)
	if !isBytes || len(sum) != size {
		return nil, "", bad
	}
	return sum, algorithm, nil
}
