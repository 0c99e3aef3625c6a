//go:build cgo

package pkcs11

import (
	"errors"
	"fmt"
	"sync"

	p11 "github.com/miekg/pkcs11"
)

// module is a loaded library. It is one for the whole process, whose state it keeps, and is never unloaded.
type module struct {
	*p11.Ctx
	// using is held by whoever calls the library, since its C_Finalize must not meet another call; reset excludes them.
	using  sync.RWMutex
	resets int
}

var modules struct {
	sync.Mutex
	at map[string]*module
}

func load(path string) (*module, error) {
	modules.Lock()
	defer modules.Unlock()
	if m := modules.at[path]; m != nil {
		return m, nil
	}
	ctx := p11.New(path)
	if ctx == nil {
		return nil, fmt.Errorf("load PKCS #11 library %s: it is no such library, or needs one that is missing", path)
	}
	if err := ctx.Initialize(); err != nil && !is(err, p11.CKR_CRYPTOKI_ALREADY_INITIALIZED) {
		ctx.Destroy()
		return nil, fmt.Errorf("initialize PKCS #11 library %s: %w", path, err)
	}
	m := &module{Ctx: ctx}
	if modules.at == nil {
		modules.at = map[string]*module{}
	}
	modules.at[path] = m
	return m, nil
}

// reset starts the library anew, unless that happened since resets was seen: some find a token that was away in no other way.
func (m *module) reset(seen int) error {
	m.using.Lock()
	defer m.using.Unlock()
	if m.resets != seen {
		return nil
	}
	m.resets++
	if err := m.Finalize(); err != nil && !is(err, p11.CKR_CRYPTOKI_NOT_INITIALIZED) {
		return fmt.Errorf("finalize PKCS #11 library: %w", err)
	}
	if err := m.Initialize(); err != nil {
		return fmt.Errorf("initialize PKCS #11 library: %w", err)
	}
	return nil
}

// slot finds the token of a label.
func (m *module) slot(label string) (uint, error) {
	slots, err := m.GetSlotList(true)
	if err != nil {
		return 0, fmt.Errorf("list slots: %w", err)
	}
	var found []uint
	for _, s := range slots {
		// One that cannot tell is not the one, or it will be missing below.
		if info, err := m.GetTokenInfo(s); err == nil && info.Label == label {
			found = append(found, s)
		}
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return 0, fmt.Errorf("%w of label %q", errNoToken, label)
	}
	return 0, fmt.Errorf("%d tokens have the label %q", len(found), label)
}

var errNoToken = errors.New("there is no token")

// lost reports whether err may be gone with a new session, or a new start of the library.
func lost(err error) bool {
	return errors.Is(err, errNoToken) || is(err, p11.CKR_SESSION_HANDLE_INVALID, p11.CKR_SESSION_CLOSED, p11.CKR_USER_NOT_LOGGED_IN,
		p11.CKR_OBJECT_HANDLE_INVALID, p11.CKR_KEY_HANDLE_INVALID, p11.CKR_OPERATION_ACTIVE, p11.CKR_OPERATION_NOT_INITIALIZED,
		p11.CKR_SLOT_ID_INVALID, p11.CKR_TOKEN_NOT_PRESENT, p11.CKR_TOKEN_NOT_RECOGNIZED, p11.CKR_DEVICE_ERROR, p11.CKR_DEVICE_REMOVED,
		p11.CKR_CRYPTOKI_NOT_INITIALIZED, p11.CKR_GENERAL_ERROR, p11.CKR_FUNCTION_FAILED)
}

func is(err error, codes ...p11.Error) bool {
	var code p11.Error
	if !errors.As(err, &code) {
		return false
	}
	for _, c := range codes {
		if code == c {
			return true
		}
	}
	return false
}
