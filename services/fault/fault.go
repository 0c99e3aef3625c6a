// Package fault is the one error type that a caller is meant to act upon: a stable code, a sentence for a person, and
// where known the fields at fault. Everything else that goes wrong stays an ordinary error and is nobody's contract.
//
// Services return faults; the api maps each code to a status once. Loops do not switch on faults but on sentinels.
package fault

import (
	"errors"
	"fmt"
)

// Code names a cause, for ever: clients switch on it. Written snake_case.
type Code string

// The codes that more than one package uses. A package adds its own beside what raises it.
const (
	Invalid      Code = "invalid_request"
	NotFound     Code = "not_found"
	Conflict     Code = "conflict"
	Unauthorized Code = "unauthorized"
)

// Field is one place of the input at fault, named as the client wrote it: "to", "items[3].amount".
type Field struct {
	Field  string
	Detail string
}

// Error is a fault. It is a value to read: do not change one that you did not make.
type Error struct {
	Code   Code
	Detail string  // what is wrong and what to do, for a person; no secret in it
	Fields []Field // the places of the input at fault, if any
}

func (e *Error) Error() string {
	if len(e.Fields) == 0 {
		return fmt.Sprintf("%s: %s", e.Code, e.Detail)
	}
	return fmt.Sprintf("%s: %s (%s: %s)", e.Code, e.Detail, e.Fields[0].Field, e.Fields[0].Detail)
}

// New makes a fault of a code and a formatted sentence.
func New(code Code, format string, args ...any) *Error {
	return &Error{Code: code, Detail: fmt.Sprintf(format, args...)}
}

// At makes a fault that one field causes.
func At(code Code, field, format string, args ...any) *Error {
	detail := fmt.Sprintf(format, args...)
	return &Error{Code: code, Detail: field + " " + detail, Fields: []Field{{field, detail}}}
}

// As returns the fault in err's chain, or nil.
func As(err error) *Error {
	var f *Error
	if errors.As(err, &f) {
		return f
	}
	return nil
}

// Is reports whether err is a fault of that code.
func Is(err error, code Code) bool {
	f := As(err)
	return f != nil && f.Code == code
}

// Within names the field that a fault is about, for callees that know the value but not where it came from. Any other
// error, and nil, comes back unchanged.
func Within(field string, err error) error {
	f := As(err)
	if f == nil {
		return err
	}
	return &Error{Code: f.Code, Detail: field + " " + f.Detail, Fields: []Field{{field, f.Detail}}}
}
