package api

import (
	"encoding/base64"
	"encoding/json"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"freehold/services/fault"
)

// Paging is what every list takes.
type Paging struct {
	Limit int `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"How many items a page has at most."`
}

// Page is what every list answers.
type Page[T any] struct {
	Items      []T     `json:"items"`
	NextCursor *string `json:"next_cursor" doc:"Send it as cursor for the next page. Null on the last page."`
}

// Cursor is where a list goes on: base64url of a small JSON value that only this package makes and reads. P is what it
// holds; check says whether it can be one of ours.
type Cursor[P position] struct {
	At    P
	Given bool
	fault *fault.Error
}

type position interface{ valid() bool }

// UnmarshalText never fails, so that Resolve can name the parameter.
func (c *Cursor[P]) UnmarshalText(text []byte) error {
	c.Given = true
	raw, err := base64.RawURLEncoding.DecodeString(string(text))
	if err == nil {
		d := json.NewDecoder(strings.NewReader(string(raw)))
		d.DisallowUnknownFields()
		err = d.Decode(&c.At)
	}
	if err != nil || !c.At.valid() {
		c.fault = fault.At(fault.Invalid, "cursor", "must be a next_cursor that this list answered")
	}
	return nil
}

// Resolve reports a cursor that is none of ours.
func (c *Cursor[P]) Resolve(huma.Context) []error {
	if c.fault != nil {
		return []error{c.fault}
	}
	return nil
}

// Schema documents a cursor.
func (c Cursor[P]) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Description: "The next_cursor of the page before."}
}

func encodeCursor(at position) string {
	raw, err := json.Marshal(at)
	if err != nil {
		panic(err) // positions are structs of strings and numbers
	}
	return base64.RawURLEncoding.EncodeToString(raw)
}

// After is the position of lists that are ordered by id.
type After struct {
	ID string `json:"after"`
}

func (a After) valid() bool { return isID(a.ID) }

// page cuts a list that was read with one item more than the limit, and renders it.
func page[T, U any](found []T, limit int, render func(T) U, at func(T) position) Page[U] {
	p := Page[U]{Items: make([]U, 0, len(found))}
	if len(found) > limit {
		found = found[:limit]
		next := encodeCursor(at(found[limit-1]))
		p.NextCursor = &next
	}
	for _, f := range found {
		p.Items = append(p.Items, render(f))
	}
	return p
}
