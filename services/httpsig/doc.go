// Package httpsig signs HTTP requests and verifies them: HTTP Message Signatures (RFC 9421) over components that include a
// digest of the body (RFC 9530). It owns no table and remembers nothing: whether a nonce was seen before is for the caller
// to say.
//
// Base makes the signature base of any message from the components that RFC 9421 defines for requests and responses. What
// is accepted of a request is far narrower, and is the Profile of this product:
//
//   - one signature with the tag "freehold-v1"; those with other tags are somebody else's
//   - it covers @method, @authority, @path and @query; content-digest and content-type where there is a body; and
//     idempotency-key where there is one
//   - no component twice, none with a parameter, and no field that the request has on two lines
//   - created, expires, nonce and keyid are given; alg is not needed, and must be right where it is given: the algorithm
//     is the key's, never the message's
//
// A request is verified in steps, so that the caller can look the key up and count the attempt between them:
//
//	signature, err := httpsig.Parse(request.Header)      // its key's id, its times, its nonce
//	err = signature.CheckTime(now, httpsig.Window{})     // not too old, not from the future
//	err = signature.CheckCoverage(message, hasBody)      // it says something about all that matters
//	err = httpsig.CheckDigest(request.Header, body)      // the body is the one that the digest is of
//	err = signature.Verify(message, key)                 // and somebody with the key signed that
//
// Every fault has a stable code, and none says what the right signature or digest would have been.
package httpsig
