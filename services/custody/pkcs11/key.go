//go:build cgo

package pkcs11

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	p11 "github.com/miekg/pkcs11"

	"freehold/services/custody"
)

// sessions is how many signatures of one key may be under way; a lane asks for one after the other.
const sessions = 4

// token is the way to one key.
type token struct {
	Config
	*module
	tickets chan struct{} // one a call that is under way, whether somebody still waits for it or not
	idle    chan session
	opening sync.Mutex
	refused string // the PIN that the token last refused
}

// session is one with the token, logged in. Its handles mean something until the library is reset.
type session struct {
	p11.SessionHandle
	key    p11.ObjectHandle
	resets int
}

// Open finds the key. Calls into the library cannot be cut short: one that hangs is left behind when its context is done,
// and holds one of a few places until it returns.
func Open(ctx context.Context, c Config) (*custody.Key, error) {
	return connect(ctx, c, func(t *token, slot uint) (common.Address, error) {
		s, err := t.open(slot)
		if err != nil {
			return common.Address{}, err
		}
		address, err := t.address(s)
		if err != nil {
			t.CloseSession(s.SessionHandle) // its error would say less than err
			return common.Address{}, err
		}
		t.idle <- s
		return address, nil
	})
}

// Generate makes the key in the token, so that it can never be read, and opens it. A key of the same label or id is left
// alone, and is an error.
func Generate(ctx context.Context, c Config) (*custody.Key, error) {
	return connect(ctx, c, func(t *token, slot uint) (common.Address, error) {
		h, err := t.login(slot, p11.CKF_SERIAL_SESSION|p11.CKF_RW_SESSION)
		if err != nil {
			return common.Address{}, err
		}
		address, err := t.generate(h)
		return address, errors.Join(err, t.CloseSession(h))
	})
}

// connect makes the way to a key, the address of which first finds out.
func connect(ctx context.Context, c Config, first func(*token, uint) (common.Address, error)) (*custody.Key, error) {
	if err := c.validate(); err != nil {
		return nil, err
	}
	m, err := load(c.Module)
	if err != nil {
		return nil, err
	}
	t := &token{Config: c, module: m, tickets: make(chan struct{}, sessions), idle: make(chan session, sessions)}
	address, err := call(ctx, t, func() (common.Address, error) {
		slot, err := t.slot(c.Token)
		if err != nil {
			return common.Address{}, err
		}
		return first(t, slot)
	})
	if err != nil {
		return nil, fmt.Errorf("open PKCS #11 key: %w", err)
	}
	return custody.New(address, t.sign), nil
}

func (t *token) sign(ctx context.Context, digest common.Hash, _ []byte) (s custody.Signature, err error) {
	raw, err := call(ctx, t, func() ([]byte, error) { return t.signDigest(digest) })
	if err != nil {
		return s, fmt.Errorf("PKCS #11: %w", err)
	}
	if len(raw) != len(s) { // two numbers of the length of the curve's order
		return s, fmt.Errorf("%w: it has %d bytes", custody.ErrSignature, len(raw))
	}
	return custody.Signature(raw), nil
}

// call runs f, which calls the library, until ctx is done. What a lost session or token may have caused is tried again,
// at first with new sessions and then with the library started anew.
func call[T any](ctx context.Context, t *token, f func() (T, error)) (result T, err error) {
	select {
	case t.tickets <- struct{}{}:
	case <-ctx.Done():
		return result, fmt.Errorf("all sessions are busy: %w", ctx.Err())
	}
	type answer struct {
		result T
		err    error
	}
	done := make(chan answer, 1)
	go func() {
		defer func() { <-t.tickets }()
		var a answer
		for try := range 3 {
			t.using.RLock()
			seen := t.resets
			a.result, a.err = f()
			if lost(a.err) {
				t.forget()
			}
			t.using.RUnlock()
			if !lost(a.err) {
				break
			}
			if try == 1 {
				if err := t.reset(seen); err != nil {
					a.err = errors.Join(a.err, err)
					break
				}
			}
		}
		done <- a
	}()
	select {
	case a := <-done:
		return a.result, a.err
	case <-ctx.Done():
		return result, ctx.Err()
	}
}

// forget closes the sessions that nobody uses.
func (t *token) forget() {
	for {
		select {
		case s := <-t.idle:
			if s.resets == t.resets {
				t.CloseSession(s.SessionHandle) // which fails if it is lost, as is supposed here
			}
		default:
			return
		}
	}
}

func (t *token) signDigest(digest common.Hash) (raw []byte, err error) {
	s, err := t.session()
	if err != nil {
		return nil, err
	}
	if err = t.SignInit(s.SessionHandle, []*p11.Mechanism{p11.NewMechanism(p11.CKM_ECDSA, nil)}, s.key); err == nil {
		raw, err = t.Sign(s.SessionHandle, digest[:])
	}
	if err != nil {
		t.CloseSession(s.SessionHandle) // its error would say less than err
		return nil, err
	}
	select {
	case t.idle <- s:
	default: // that many are idle
		return raw, t.CloseSession(s.SessionHandle)
	}
	return raw, nil
}

func (t *token) session() (session, error) {
	for {
		select {
		case s := <-t.idle:
			if s.resets == t.resets {
				return s, nil
			}
		default:
			slot, err := t.slot(t.Token)
			if err != nil {
				return session{}, err
			}
			return t.open(slot)
		}
	}
}

func (t *token) open(slot uint) (session, error) {
	h, err := t.login(slot, p11.CKF_SERIAL_SESSION)
	if err != nil {
		return session{}, err
	}
	keys, err := t.find(h, append(t.names(), p11.NewAttribute(p11.CKA_CLASS, p11.CKO_PRIVATE_KEY)))
	if err == nil && len(keys) != 1 {
		err = fmt.Errorf("%d private keys of label %q and id %x on token %q, want one", len(keys), t.Object, t.ID, t.Token)
	}
	if err != nil {
		t.CloseSession(h)
		return session{}, err
	}
	return session{h, keys[0], t.resets}, nil
}

// login opens a session as the user. Whoever is first logs all of the process's sessions in. A PIN that was refused is
// not tried again, since after a few times the token would lock.
func (t *token) login(slot, flags uint) (p11.SessionHandle, error) {
	t.opening.Lock()
	defer t.opening.Unlock()
	text, err := os.ReadFile(t.PINFile)
	if err != nil {
		return 0, fmt.Errorf("read PIN: %w", err)
	}
	pin := strings.TrimRight(string(text), "\r\n")
	if pin == "" {
		return 0, fmt.Errorf("read PIN: %s is empty", t.PINFile)
	}
	if pin == t.refused {
		return 0, fmt.Errorf("the token %q has refused the PIN in %s, which is not tried again", t.Token, t.PINFile)
	}
	h, err := t.OpenSession(slot, flags)
	if err != nil {
		return 0, fmt.Errorf("open session: %w", err)
	}
	if err := t.Login(h, p11.CKU_USER, pin); err != nil && !is(err, p11.CKR_USER_ALREADY_LOGGED_IN) {
		if is(err, p11.CKR_PIN_INCORRECT, p11.CKR_PIN_INVALID, p11.CKR_PIN_LEN_RANGE, p11.CKR_PIN_EXPIRED) {
			t.refused = pin
		}
		t.CloseSession(h)
		return 0, fmt.Errorf("log in: %w", err)
	}
	return h, nil
}

// names is what the key is found by.
func (t *token) names() (a []*p11.Attribute) {
	if t.Object != "" {
		a = append(a, p11.NewAttribute(p11.CKA_LABEL, t.Object))
	}
	if len(t.ID) > 0 {
		a = append(a, p11.NewAttribute(p11.CKA_ID, t.ID))
	}
	return a
}

// find returns up to two objects.
func (t *token) find(h p11.SessionHandle, template []*p11.Attribute) ([]p11.ObjectHandle, error) {
	if err := t.FindObjectsInit(h, template); err != nil {
		return nil, fmt.Errorf("find key: %w", err)
	}
	found, _, err := t.FindObjects(h, 2)
	if err = errors.Join(err, t.FindObjectsFinal(h)); err != nil {
		return nil, fmt.Errorf("find key: %w", err)
	}
	return found, nil
}

// address is that of the public key beside the private one, with the same id if it has one; or of the private key itself,
// where that knows its point.
func (t *token) address(s session) (common.Address, error) {
	names := t.names()
	if id, err := t.GetAttributeValue(s.SessionHandle, s.key, []*p11.Attribute{p11.NewAttribute(p11.CKA_ID, nil)}); err == nil && len(id[0].Value) > 0 {
		names = []*p11.Attribute{p11.NewAttribute(p11.CKA_ID, id[0].Value)}
	}
	publics, err := t.find(s.SessionHandle, append(names, p11.NewAttribute(p11.CKA_CLASS, p11.CKO_PUBLIC_KEY)))
	if err != nil {
		return common.Address{}, err
	}
	holder := s.key
	switch len(publics) {
	case 0:
	case 1:
		holder = publics[0]
	default:
		return common.Address{}, errors.New("several public keys belong to the private one")
	}
	point, err := t.GetAttributeValue(s.SessionHandle, holder, []*p11.Attribute{p11.NewAttribute(p11.CKA_EC_POINT, nil)})
	if err != nil {
		return common.Address{}, fmt.Errorf("read public key: %w", err)
	}
	return addressOf(point[0].Value)
}

func (t *token) generate(h p11.SessionHandle) (common.Address, error) {
	for _, name := range t.names() {
		there, err := t.find(h, []*p11.Attribute{name, p11.NewAttribute(p11.CKA_CLASS, p11.CKO_PRIVATE_KEY)})
		if err != nil {
			return common.Address{}, err
		}
		if len(there) > 0 {
			return common.Address{}, fmt.Errorf("the token %q has a key of label %q or id %x already", t.Token, t.Object, t.ID)
		}
	}
	id := bytes.Clone(t.ID)
	if len(id) == 0 {
		id = make([]byte, 16)
		rand.Read(id) // never fails
	}
	names := []*p11.Attribute{p11.NewAttribute(p11.CKA_TOKEN, true), p11.NewAttribute(p11.CKA_LABEL, t.Object), p11.NewAttribute(p11.CKA_ID, id)}
	_, key, err := t.GenerateKeyPair(h, []*p11.Mechanism{p11.NewMechanism(p11.CKM_EC_KEY_PAIR_GEN, nil)},
		append(names[:len(names):len(names)], p11.NewAttribute(p11.CKA_EC_PARAMS, custody.Curve), p11.NewAttribute(p11.CKA_VERIFY, true)),
		append(names[:len(names):len(names)], p11.NewAttribute(p11.CKA_PRIVATE, true), p11.NewAttribute(p11.CKA_SENSITIVE, true),
			p11.NewAttribute(p11.CKA_EXTRACTABLE, false), p11.NewAttribute(p11.CKA_SIGN, true)))
	if err != nil {
		return common.Address{}, fmt.Errorf("generate key: %w", err)
	}
	return t.address(session{SessionHandle: h, key: key})
}
