package httpsig

import (
	"bufio"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"math/big"
	"net/http"
	"strings"
	"testing"

	"github.com/dunglas/httpsfv"
)

// The messages and keys of RFC 9421, appendix B. Two of its algorithms, rsa-pss-sha512 and ecdsa-p256-sha256, are none of
// ours; their examples still show that the signature base is right, since the signatures of the RFC verify over it.
const (
	testRequest = "POST /foo?param=Value&Pet=dog HTTP/1.1\r\nHost: example.com\r\nDate: Tue, 20 Apr 2021 02:07:55 GMT\r\n" +
		"Content-Type: application/json\r\n" +
		"Content-Digest: sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:\r\n" +
		"Content-Length: 18\r\n\r\n" + testBody
	testBody     = `{"hello": "world"}`
	testResponse = "HTTP/1.1 200 OK\r\nDate: Tue, 20 Apr 2021 02:07:56 GMT\r\nContent-Type: application/json\r\n" +
		"Content-Digest: sha-512=:mEWXIS7MaLRuGgxOBdODa3xqM1XdEvxoYhvlCFJ41QJgJc4GTsPp29l5oGX69wWdXymyU0rjJuahq4l5aGgfLQ==:\r\n" +
		"Content-Length: 23\r\n\r\n" + `{"message": "good dog"}`

	rsaPSSKey = `MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr4tmm3r20Wd/PbqvP1s2+QEtvpuRaV8Yq40gjUR8y2Rjxa6dpG2GXHbPfvMs8ct+Lh1GH45x28Rw3Ry53mm+oAXjyQ86OnDkZ5N8lYbggD4O3w6M6pAvLkhk95AndTrifbIFPNU8PPMO7OyrFAHqgDsznjPFmTOtCEcN2Z1FpWgchwuYLPL+Wokqltd11nqqzi+bJ9cvSKADYdUAAN5WUtzdpiy6LbTgSxP7ociU4Tn0g5I6aDZJ7A8Lzo0KSyZYoA485mqcO0GVAdVw9lq4aOT9v6d+nb4bnNkQVklLQ3fVAvJm+xdDOp9LCNCN48V2pnDOkFV6+U9nV5oyc6XI2wIDAQAB`
	p256Key   = `MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqIVYZVLCrPZHGHjP17CTW0/+D9Lfw0EkjqF7xB4FivAxzic30tMM4GF+hR6Dxh71Z50VGGdldkkDXZCnTNnoXQ==`
	edKey     = `MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF`
	// What a proxy that ends TLS says of its client's certificate, in section B.3.
	clientCert = `:MIIBqDCCAU6gAwIBAgIBBzAKBggqhkjOPQQDAjA6MRswGQYDVQQKDBJMZXQncyBBdXRoZW50aWNhdGUxGzAZBgNVBAMMEkxBIEludGVybWVkaWF0ZSBDQTAeFw0yMDAxMTQyMjU1MzNaFw0yMTAxMjMyMjU1MzNaMA0xCzAJBgNVBAMMAkJDMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE8YnXXfaUgmnMtOXU/IncWalRhebrXmckC8vdgJ1p5Be5F/3YC8OthxM4+k1M6aEAEFcGzkJiNy6J84y7uzo9M6NyMHAwCQYDVR0TBAIwADAfBgNVHSMEGDAWgBRm3WjLa38lbEYCuiCPct0ZaSED2DAOBgNVHQ8BAf8EBAMCBsAwEwYDVR0lBAwwCgYIKwYBBQUHAwIwHQYDVR0RAQH/BBMwEYEPYmRjQGV4YW1wbGUuY29tMAoGCCqGSM49BAMCA0gAMEUCIBHda/r1vaL6G3VliL4/Di6YK0Q6bMjeSkC3dFCOOB8TAiEAx/kHSB4urmiZ0NX5r5XarmPk0wmuydBVoU4hBVZ1yhk=:`
	sharedKey  = `uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==`
)

func TestVectors(t *testing.T) {
	t.Parallel()
	verifyRSA := func(base, signature []byte) bool {
		sum := sha512.Sum512(base)
		key := publicKey(t, rsaPSSKey).(*rsa.PublicKey)
		return rsa.VerifyPSS(key, crypto.SHA512, sum[:], signature, &rsa.PSSOptions{SaltLength: 64}) == nil
	}
	verifyP256 := func(base, signature []byte) bool {
		sum := sha256.Sum256(base)
		r, s := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:])
		return ecdsa.Verify(publicKey(t, p256Key).(*ecdsa.PublicKey), sum[:], r, s)
	}
	edPrivate := privateKey(t)
	edPublic := PublicKey(ed25519.PrivateKey(edPrivate).Public().(ed25519.PublicKey))
	for _, v := range []struct {
		section   string
		message   Message
		input     string
		base      []string // without the last line
		signature string
		verify    func(base, signature []byte) bool
	}{
		{"B.2.1", readRequest(t, testRequest), `();created=1618884473;keyid="test-key-rsa-pss";nonce="b3k2pp5k7z-50gnwp.yemd"`, nil,
			`d2pmTvmbncD3xQm8E9ZV2828BjQWGgiwAaw5bAkgibUopemLJcWDy/lkbbHAve4cRAtx31Iq786U7it++wgGxbtRxf8Udx7zFZsckzXaJMkA7ChG52eSkFxykJeNqsrWH5S+oxNFlD4dzVuwe8DhTSja8xxbR/Z2cOGdCbzR72rgFWhzx2VjBqJzsPLMIQKhO4DGezXehhWwE56YCE+O6c0mKZsfxVrogUvA4HELjVKWmAvtl6UnCh8jYzuVG5WSb/QEVPnP5TmcAnLH1g+s++v6d4s8m0gCw1fV5/SITLq9mhho8K3+7EPYTU8IU1bLhdxO5Nyt8C8ssinQ98Xw9Q==`,
			verifyRSA},
		{"B.2.2", readRequest(t, testRequest), `("@authority" "content-digest" "@query-param";name="Pet");created=1618884473;keyid="test-key-rsa-pss";tag="header-example"`,
			[]string{
				`"@authority": example.com`, `"content-digest": sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:`,
				`"@query-param";name="Pet": dog`,
			},
			`LjbtqUbfmvjj5C5kr1Ugj4PmLYvx9wVjZvD9GsTT4F7GrcQEdJzgI9qHxICagShLRiLMlAJjtq6N4CDfKtjvuJyE5qH7KT8UCMkSowOB4+ECxCmT8rtAmj/0PIXxi0A0nxKyB09RNrCQibbUjsLS/2YyFYXEu4TRJQzRw1rLEuEfY17SARYhpTlaqwZVtR8NV7+4UKkjqpcAoFqWFQh62s7Cl+H2fjBSpqfZUJcsIk4N6wiKYd4je2U/lankenQ99PZfB4jY3I5rSV2DSBVkSFsURIjYErOs0tFTQosMTAoxk//0RoKUqiYY8Bh0aaUEb0rQl3/XaVe4bXTugEjHSw==`,
			verifyRSA},
		{"B.2.3", readRequest(t, testRequest),
			`("date" "@method" "@path" "@query" "@authority" "content-type" "content-digest" "content-length");created=1618884473;keyid="test-key-rsa-pss"`,
			[]string{
				`"date": Tue, 20 Apr 2021 02:07:55 GMT`, `"@method": POST`, `"@path": /foo`, `"@query": ?param=Value&Pet=dog`, `"@authority": example.com`,
				`"content-type": application/json`, `"content-digest": sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:`,
				`"content-length": 18`,
			},
			`bbN8oArOxYoyylQQUU6QYwrTuaxLwjAC9fbY2F6SVWvh0yBiMIRGOnMYwZ/5MR6fb0Kh1rIRASVxFkeGt683+qRpRRU5p2voTp768ZrCUb38K0fUxN0O0iC59DzYx8DFll5GmydPxSmme9v6ULbMFkl+V5B1TP/yPViV7KsLNmvKiLJH1pFkh/aYA2HXXZzNBXmIkoQoLd7YfW91kE9o/CCoC1xMy7JA1ipwvKvfrs65ldmlu9bpG6A9BmzhuzF8Eim5f8ui9eH8LZH896+QIF61ka39VBrohr9iyMUJpvRX2Zbhl5ZJzSRxpJyoEZAFL2FUo5fTIztsDZKEgM4cUA==`,
			verifyRSA},
		{"B.2.4", readResponse(t), `("@status" "content-type" "content-digest" "content-length");created=1618884473;keyid="test-key-ecc-p256"`,
			[]string{
				`"@status": 200`, `"content-type": application/json`,
				`"content-digest": sha-512=:mEWXIS7MaLRuGgxOBdODa3xqM1XdEvxoYhvlCFJ41QJgJc4GTsPp29l5oGX69wWdXymyU0rjJuahq4l5aGgfLQ==:`, `"content-length": 23`,
			},
			`wNmSUAhwb5LxtOtOpNa6W5xj067m5hFrj0XQ4fvpaCLx0NKocgPquLgyahnzDnDAUy5eCdlYUEkLIj+32oiasw==`, verifyP256},
		{"B.2.5", readRequest(t, testRequest), `("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"`,
			[]string{`"date": Tue, 20 Apr 2021 02:07:55 GMT`, `"@authority": example.com`, `"content-type": application/json`},
			`pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=`, Secret(decode(t, sharedKey)).Verify},
		{"B.2.6", readRequest(t, testRequest),
			`("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"`,
			[]string{
				`"date": Tue, 20 Apr 2021 02:07:55 GMT`, `"@method": POST`, `"@path": /foo`, `"@authority": example.com`,
				`"content-type": application/json`, `"content-length": 18`,
			},
			`wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==`, edPublic.Verify},
		{"B.3", readRequest(t, strings.Replace(testRequest, "Host: example.com\r\n", "Host: service.internal.example\r\nClient-Cert: "+clientCert+"\r\n", 1)),
			`("@path" "@query" "@method" "@authority" "client-cert");created=1618884473;keyid="test-key-ecc-p256"`,
			[]string{`"@path": /foo`, `"@query": ?param=Value&Pet=dog`, `"@method": POST`, `"@authority": service.internal.example`, `"client-cert": ` + clientCert},
			`xVMHVpawaAC/0SbHrKRs9i8I3eOs5RtTMGCWXm/9nvZzoHsIg6Mce9315T6xoklyy0yzhD9ah4JHRwMLOgmizw==`, verifyP256},
	} {
		base, err := Base(v.message, parseInput(t, v.input))
		want := strings.Join(append(v.base, `"@signature-params": `+v.input), "\n")
		if err != nil || base != want {
			t.Errorf("%s: the base is\n%s\n%v, and should be\n%s", v.section, base, err, want)
			continue
		}
		if !v.verify([]byte(base), decode(t, v.signature)) {
			t.Errorf("%s: the RFC's signature does not verify", v.section)
		}
		if v.verify([]byte(base+" "), decode(t, v.signature)) {
			t.Errorf("%s: the RFC's signature verifies over anything", v.section)
		}
	}
	// The two that are deterministic and ours are also made.
	for input, signing := range map[string]SigningKey{
		`("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"`: edPrivate,
		`("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"`:                                  Secret(decode(t, sharedKey)),
	} {
		want := map[Algorithm]string{
			Ed25519:    `wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==`,
			HMACSHA256: `pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=`,
		}[signing.Algorithm()]
		base, err := Base(readRequest(t, testRequest), parseInput(t, input))
		if got := base64.StdEncoding.EncodeToString(signing.Sign([]byte(base))); err != nil || got != want {
			t.Errorf("%s signs %s, %v; the RFC has %s", signing.Algorithm(), got, err, want)
		}
	}
}

// Section B.4 has messages that a signature survives, and ones that it does not.
func TestTransformations(t *testing.T) {
	t.Parallel()
	const (
		input     = `("@method" "@path" "@authority" "accept");created=1618884473;keyid="test-key-ed25519"`
		signature = `ZT1kooQsEHpZ0I1IjCqtQppOmIqlJPeo7DHR3SoMn0s5JZ1eRGS0A+vyYP9t/LXlh5QMFFQ6cpLt2m0pmj3NDA==`
	)
	for request, intact := range map[string]bool{
		"GET /demo?name1=Value1&Name2=value2 HTTP/1.1\r\nHost: example.org\r\nDate: Fri, 15 Jul 2022 14:24:55 GMT\r\nAccept: application/json\r\nAccept: */*\r\n\r\n":                                       true,
		"GET /demo?name1=Value1&Name2=value2&param=added HTTP/1.1\r\nHost: example.org\r\nDate: Fri, 15 Jul 2022 14:24:55 GMT\r\nAccept: application/json\r\nAccept: */*\r\nAccept-Language: en-US\r\n\r\n": true,
		"GET /demo?name1=Value1&Name2=value2 HTTP/1.1\r\nHost: example.org\r\nReferer: https://developer.example.org/demo\r\nAccept: application/json, */*\r\n\r\n":                                         true,
		"POST /demo?name1=Value1&Name2=value2 HTTP/1.1\r\nHost: example.com\r\nDate: Fri, 15 Jul 2022 14:24:55 GMT\r\nAccept: application/json\r\nAccept: */*\r\n\r\n":                                      false,
		"GET /demo?name1=Value1&Name2=value2 HTTP/1.1\r\nHost: example.org\r\nDate: Fri, 15 Jul 2022 14:24:55 GMT\r\nAccept: */*\r\nAccept: application/json\r\n\r\n":                                       false,
	} {
		base, err := Base(readRequest(t, request), parseInput(t, input))
		if err != nil {
			t.Fatal(err)
		}
		public := PublicKey(ed25519.PrivateKey(privateKey(t)).Public().(ed25519.PublicKey))
		if public.Verify([]byte(base), decode(t, signature)) != intact {
			t.Errorf("verified: %v, over\n%s", !intact, base)
		}
	}
}

// What the RFC says of single components, sections 2.1 and 2.2.
func TestComponents(t *testing.T) {
	t.Parallel()
	post := Message{Method: "POST", Scheme: "https", Authority: "www.example.com", Target: "/path?param=value", Header: http.Header{}}
	for _, c := range []struct {
		m    Message
		item string
		want string
	}{
		{post, `"@method"`, "POST"},
		{post, `"@target-uri"`, "https://www.example.com/path?param=value"},
		{post, `"@authority"`, "www.example.com"},
		{post, `"@scheme"`, "https"},
		{post, `"@request-target"`, "/path?param=value"},
		{post, `"@path"`, "/path"},
		{post, `"@query"`, "?param=value"},
		{Message{Scheme: "HTTPS", Authority: "WWW.Example.com:443"}, `"@authority"`, "www.example.com"},
		{Message{Scheme: "http", Authority: "example.com:443"}, `"@authority"`, "example.com:443"},
		{Message{Scheme: "http", Authority: "example.com:80"}, `"@authority"`, "example.com"},
		{Message{Target: ""}, `"@path"`, "/"},
		{Message{Target: "/path"}, `"@query"`, "?"},
		{Message{Target: "/path?"}, `"@query"`, "?"},
		{Message{Target: "/a%2Fb/..%2e/c"}, `"@path"`, "/a%2Fb/..%2e/c"},
		{Message{Target: "/path?queryString"}, `"@query"`, "?queryString"},
		{Message{Target: "/path?param=value&foo=bar&baz=batman&qux="}, `"@query-param";name="baz"`, "batman"},
		{Message{Target: "/path?param=value&foo=bar&baz=batman&qux="}, `"@query-param";name="qux"`, ""},
		{Message{Target: "/parameters?var=this%20is%20a%20big%0Amultiline%20value&bar=with+plus+whitespace&fa%C3%A7ade%22%3A%20=something"}, `"@query-param";name="var"`, "this%20is%20a%20big%0Amultiline%20value"},
		{Message{Target: "/parameters?var=this%20is%20a%20big%0Amultiline%20value&bar=with+plus+whitespace&fa%C3%A7ade%22%3A%20=something"}, `"@query-param";name="bar"`, "with%20plus%20whitespace"},
		{Message{Target: "/parameters?var=this%20is%20a%20big%0Amultiline%20value&bar=with+plus+whitespace&fa%C3%A7ade%22%3A%20=something"}, `"@query-param";name="fa%C3%A7ade%22%3A%20"`, "something"},
		{Message{Status: 204}, `"@status"`, "204"},
		{Message{Header: http.Header{"X-Ows": {"  spaces \t"}}}, `"x-ows"`, "spaces"},
		{Message{Header: http.Header{"Cache-Control": {"max-age=60", "   must-revalidate"}}}, `"cache-control"`, "max-age=60, must-revalidate"},
		{Message{Header: http.Header{"X-Empty": {""}}}, `"x-empty"`, ""},
	} {
		item, err := httpsfv.UnmarshalItem([]string{c.item})
		if err != nil {
			t.Fatal(err)
		}
		if got, err := c.m.component(item); err != nil || got != c.want {
			t.Errorf("%s of %+v is %q, %v; want %q", c.item, c.m, got, err, c.want)
		}
	}
	for _, refused := range []struct {
		m     Message
		input string
	}{
		{post, `("@method" "@method")`},
		{post, `("@unknown")`},
		{post, `("@status")`},
		{Message{Status: 200}, `("@method")`},
		{post, `("date")`},
		{Message{Header: http.Header{"Date": {"now"}}}, `("Date")`},
		{Message{Header: http.Header{"Date": {"now"}}}, `("date";bs)`},
		{Message{Header: http.Header{"Date": {"now"}}}, `("date";tr)`},
		{Message{Header: http.Header{"Date": {"now"}}}, `("date";sf)`},
		{Message{Header: http.Header{"Date": {"now"}}}, `("date";req)`},
		{Message{Header: http.Header{"Date": {"now"}}}, `("date";key="a")`},
		{post, `("@method";req)`},
		{Message{Target: "/?a=1&a=2"}, `("@query-param";name="a")`},
		{Message{Target: "/?a=1"}, `("@query-param";name="b")`},
		{Message{Target: "/?a=1"}, `("@query-param")`},
		{Message{Target: "/?a=1"}, `("@query-param";name=1)`},
		{post, `(1)`},
	} {
		if base, err := Base(refused.m, parseInput(t, refused.input)); err == nil {
			t.Errorf("%s of %+v has the base %q", refused.input, refused.m, base)
		}
	}
}

// The digests of RFC 9530, appendix B, and of RFC 9421, appendix B.2.
func TestDigestVectors(t *testing.T) {
	t.Parallel()
	for value, body := range map[string]string{
		"sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:":                                             `{"hello": "world"}`,
		"sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:":                                             "{\"hello\": \"world\"}\n",
		"sha-512=:YMAam51Jz/jOATT6/zvHrLVgOYTGFy1d6GJiOHTohq4yP+pgk4vf2aCsyRZOtw8MjkM7iw7yZ/WkppmM44T3qg==:": "{\"hello\": \"world\"}\n",
		"sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:": `{"hello": "world"}`,
		"sha-512=:z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==:": "",
		"sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:":                                             "",
	} {
		if err := CheckDigest(http.Header{"Content-Digest": {value}}, []byte(body)); err != nil {
			t.Errorf("%s of %q: %v", value, body, err)
		}
	}
	if got := Digest([]byte("{\"hello\": \"world\"}\n")); got != "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:" {
		t.Errorf("Digest gives %s", got)
	}
}

func readRequest(t testing.TB, text string) Message {
	t.Helper()
	r, err := http.ReadRequest(bufio.NewReader(strings.NewReader(text)))
	if err != nil {
		t.Fatal(err)
	}
	return FromRequest(r, "https")
}

func readResponse(t *testing.T) Message {
	t.Helper()
	r, err := http.ReadResponse(bufio.NewReader(strings.NewReader(testResponse)), nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Body.Close(); err != nil {
		t.Fatal(err)
	}
	return Message{Status: r.StatusCode, Header: r.Header}
}

func parseInput(t testing.TB, input string) httpsfv.InnerList {
	t.Helper()
	d, err := httpsfv.UnmarshalDictionary([]string{"sig=" + input})
	if err != nil {
		t.Fatalf("%s: %v", input, err)
	}
	member, _ := d.Get("sig")
	return member.(httpsfv.InnerList)
}

func publicKey(t *testing.T, key string) any {
	t.Helper()
	k, err := x509.ParsePKIXPublicKey(decode(t, key))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// privateKey is test-key-ed25519.
func privateKey(t testing.TB) PrivateKey {
	t.Helper()
	block, _ := pem.Decode([]byte("-----BEGIN PRIVATE KEY-----\n" + edKey + "\n-----END PRIVATE KEY-----\n"))
	k, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	return PrivateKey(k.(ed25519.PrivateKey))
}

func decode(t testing.TB, s string) []byte {
	t.Helper()
	b, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
