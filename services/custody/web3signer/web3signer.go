// Package web3signer signs with a key that a signing service holds which speaks the API of Consensys' Web3Signer in its mode
// eth1, or does so itself. Of the two ways to have a transaction signed there, eth_signTransaction and the signature of
// data, it takes the second: the service is given the very bytes that the signature must be over, hashes them itself
// (Keccak-256), and answers with a signature and nothing else, so there is no transaction of somebody else's to compare.
package web3signer

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"freehold/services/custody"
)

// Config of a service. Only URL is required.
type Config struct {
	URL        string         // http or https
	Address    common.Address // of the key [the service's only one]
	CertFile   string         // PEM of the TLS client certificate
	KeyFile    string         // and of its key
	CAFile     string         // PEM of who certifies the service [the system's]
	BearerFile string         // token for the header Authorization; read anew for each request, so that it can be replaced
}

// service is where a key is.
type service struct {
	base       string
	bearerFile string
	http.Client
}

// Open finds the key in the service's list.
func Open(ctx context.Context, c Config) (*custody.Key, error) {
	s, err := c.service()
	if err != nil {
		return nil, fmt.Errorf("open Web3Signer: %w", err)
	}
	address, identifier, err := s.find(ctx, c.Address)
	if err != nil {
		return nil, fmt.Errorf("open Web3Signer: %w", err)
	}
	return custody.New(address, func(ctx context.Context, _ common.Hash, payload []byte) (custody.Signature, error) {
		return s.sign(ctx, identifier, payload)
	}), nil
}

func (c Config) service() (*service, error) {
	u, err := url.Parse(c.URL)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil || u.RawQuery != "" {
		return nil, errors.New("its address must be http:// or https:// and a host, without password and query") // err would show them
	}
	if c.BearerFile != "" && u.Scheme != "https" {
		return nil, errors.New("a bearer token is sent over https only")
	}
	settings := &tls.Config{MinVersion: tls.VersionTLS12}
	if c.CertFile != "" || c.KeyFile != "" {
		pair, err := tls.LoadX509KeyPair(c.CertFile, c.KeyFile)
		if err != nil {
			return nil, fmt.Errorf("read client certificate: %w", err)
		}
		settings.Certificates = []tls.Certificate{pair}
	}
	if c.CAFile != "" {
		text, err := os.ReadFile(c.CAFile)
		if err != nil {
			return nil, fmt.Errorf("read certificates: %w", err)
		}
		settings.RootCAs = x509.NewCertPool()
		if !settings.RootCAs.AppendCertsFromPEM(text) {
			return nil, fmt.Errorf("read certificates: %s holds none", c.CAFile)
		}
	}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.TLSClientConfig = settings
	return &service{strings.TrimSuffix(c.URL, "/"), c.BearerFile, http.Client{Transport: transport,
		// Wherever a redirection led, it would not be where we were told to go.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}, nil
}

// find returns the address and the service's own name of the key asked for, or of the only one.
func (s *service) find(ctx context.Context, asked common.Address) (found common.Address, identifier string, err error) {
	text, err := s.ask(ctx, http.MethodGet, "/api/v1/eth1/publicKeys", nil)
	if err != nil {
		return found, "", fmt.Errorf("list keys: %w", err)
	}
	var names []string
	if err := json.Unmarshal(text, &names); err != nil {
		return found, "", errors.New("list keys: the answer is no list of public keys")
	}
	n := 0
	for _, name := range names {
		point, err := hexutil.Decode(name)
		if err != nil {
			return found, "", fmt.Errorf("list keys: %.140q is no public key", name)
		}
		if len(point) == 64 { // without the 4 that says uncompressed
			point = append([]byte{4}, point...)
		}
		address, err := custody.ParsePoint(point)
		if err != nil {
			return found, "", fmt.Errorf("list keys: %w", err)
		}
		if asked == (common.Address{}) || asked == address {
			found, identifier, n = address, name, n+1
		}
	}
	if n != 1 {
		return found, "", fmt.Errorf("%d of the service's %d keys are of address %s, want one; the zero address stands for the only key", n, len(names), asked)
	}
	return found, identifier, nil
}

func (s *service) sign(ctx context.Context, identifier string, payload []byte) (signature custody.Signature, err error) {
	body, err := json.Marshal(map[string]hexutil.Bytes{"data": payload})
	if err != nil {
		return signature, err
	}
	text, err := s.ask(ctx, http.MethodPost, "/api/v1/eth1/sign/"+identifier, body)
	if err != nil {
		return signature, fmt.Errorf("ask Web3Signer: %w", err)
	}
	raw, err := hexutil.Decode(strings.TrimSpace(string(text)))
	if err != nil || len(raw) != 65 { // r, s and a parity, which is found out anyway
		return signature, fmt.Errorf("%w: it is not 65 bytes in hex", custody.ErrSignature)
	}
	return custody.Signature(raw[:64]), nil
}

// ask sends a request and returns the body of its answer, which must be of status 200.
func (s *service) ask(ctx context.Context, method, path string, body []byte) ([]byte, error) {
	r, err := http.NewRequestWithContext(ctx, method, s.base+path, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "application/json, text/plain")
	if s.bearerFile != "" {
		token, err := os.ReadFile(s.bearerFile)
		if err != nil {
			return nil, fmt.Errorf("read bearer token: %w", err)
		}
		r.Header.Set("Authorization", "Bearer "+strings.TrimSpace(string(token)))
	}
	answer, err := s.Do(r)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(io.LimitReader(answer.Body, 1<<20)) // thousands of keys
	if err != nil {
		return nil, err
	}
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s %s: status %d: %.200q", method, path, answer.StatusCode, text)
	}
	return text, nil
}
