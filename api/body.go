package api

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"mime"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humaecho"
	"github.com/labstack/echo/v4"

	"freehold/services/fault"
)

const (
	maxBody  = 1 << 20  // bytes
	maxDrain = 16 << 20 // bytes of a larger body that are read before it is refused
	maxDepth = 32       // of nested objects and arrays
)

// body reads the request's body whole and refuses what is not plain JSON, before anything looks into it.
func body(ctx huma.Context, next func(huma.Context)) {
	c := humaecho.Unwrap(ctx)
	if ctx.Operation().RequestBody != nil {
		data, err := readBody(c.Request())
		if err == nil && len(data) > 0 {
			err = checkMedia(c.Request().Header)
		}
		if err == nil && len(data) > 0 {
			err = checkJSON(data)
		}
		if err != nil {
			handleError(err, c)
			return
		}
		c.Request().Body = io.NopCloser(bytes.NewReader(data))
	}
	// The deadline was for reading the request. It would cancel the context of whoever waits long for the answer.
	if err := http.NewResponseController(c.Response()).SetReadDeadline(time.Time{}); err != nil && !errors.Is(err, http.ErrNotSupported) {
		handleError(fmt.Errorf("clear read deadline: %w", err), c)
		return
	}
	next(ctx)
}

// readBody reads up to maxBody bytes. A larger body is refused, but first read to its end or maxDrain: many clients send
// to the end before they read, and would see a broken connection and not the answer. One who asks first whether to send
// (Expect: 100-continue) is told at once.
func readBody(r *http.Request) ([]byte, error) {
	tooLarge := fault.New(codeTooLarge, "the body may have at most %d bytes", maxBody)
	if r.ContentLength > maxBody && r.Header.Get("Expect") != "" {
		return nil, tooLarge
	}
	var buf bytes.Buffer
	_, err := io.Copy(&buf, io.LimitReader(r.Body, maxBody+1))
	if err == nil && buf.Len() > maxBody {
		if _, err = io.Copy(io.Discard, io.LimitReader(r.Body, maxDrain)); err == nil {
			return nil, tooLarge
		}
	}
	switch {
	case errors.Is(err, os.ErrDeadlineExceeded):
		return nil, fault.New(codeTimeout, "the body did not arrive in time")
	case err != nil: // a broken connection or broken chunks: the client's doing in any case
		return nil, fault.New(codeInvalidJSON, "the body did not arrive whole")
	}
	return buf.Bytes(), nil
}

func checkMedia(h http.Header) error {
	if e := h.Get(echo.HeaderContentEncoding); e != "" && e != "identity" {
		return fault.At(codeMediaType, echo.HeaderContentEncoding, "must not be given: send the body as it is")
	}
	text := h.Get(echo.HeaderContentType)
	if text == "" {
		return nil
	}
	media, params, err := mime.ParseMediaType(text)
	if err != nil || media != echo.MIMEApplicationJSON || params["charset"] != "" && !strings.EqualFold(params["charset"], "utf-8") {
		return fault.At(codeMediaType, echo.HeaderContentType, "must be application/json")
	}
	return nil
}

// checkJSON refuses what decoders read each in their own way: invalid UTF-8, a name given twice, something behind the
// value, NUL in a text (which PostgreSQL cannot keep), and nesting deeper than maxDepth.
func checkJSON(data []byte) error {
	if !utf8.Valid(data) {
		return fault.New(codeInvalidJSON, "the body is not UTF-8")
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	if err := checkValue(d, nil, 0); err != nil {
		if fault.As(err) == nil {
			err = fault.New(codeInvalidJSON, "the body is not JSON: %s at byte %d", syntax(err), d.InputOffset())
		}
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return fault.New(codeInvalidJSON, "the body has something behind its JSON value, at byte %d", d.InputOffset())
	}
	return nil
}

func syntax(err error) string {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return "it ends too early"
	}
	return err.Error()
}

// place is where a value stands in the body. It is written out only when something is wrong there: a body can hold as
// many values as bytes, each with a path as long as the longest name.
type place struct {
	in    *place
	name  string // of a member; "" for an element
	index int
}

func (p *place) String() string {
	switch {
	case p == nil:
		return ""
	case p.name == "":
		return fmt.Sprintf("%s[%d]", p.in, p.index)
	case p.in == nil:
		return p.name
	}
	return p.in.String() + "." + p.name
}

func checkValue(d *json.Decoder, at *place, depth int) error {
	token, err := d.Token()
	if err != nil {
		return err
	}
	switch v := token.(type) {
	case string:
		return checkText(v, at)
	case json.Number:
		// No field takes such a number, and decoders fail on it without a word about where.
		if f, err := strconv.ParseFloat(v.String(), 64); err != nil || math.IsInf(f, 0) {
			return fault.At(fault.Invalid, at.String(), "must not be a number of this size")
		}
	case json.Delim:
		if depth == maxDepth {
			return fault.New(codeInvalidJSON, "the body is nested deeper than %d levels", maxDepth)
		}
		if v == '{' {
			return checkObject(d, at, depth+1)
		}
		for i := 0; d.More(); i++ {
			if err := checkValue(d, &place{in: at, index: i}, depth+1); err != nil {
				return err
			}
		}
		_, err = d.Token()
		return err
	}
	return nil
}

func checkObject(d *json.Decoder, in *place, depth int) error {
	seen := map[string]bool{}
	for d.More() {
		token, err := d.Token()
		if err != nil {
			return err
		}
		name, _ := token.(string) // the decoder lets nothing else be a name
		at := &place{in: in, name: name}
		if err := checkText(name, at); err != nil {
			return err
		}
		if seen[name] {
			return fault.At(codeInvalidJSON, at.String(), "is given twice")
		}
		seen[name] = true
		if err := checkValue(d, at, depth); err != nil {
			return err
		}
	}
	_, err := d.Token()
	return err
}

func checkText(s string, at *place) error {
	if strings.ContainsRune(s, 0) {
		return fault.At(fault.Invalid, at.String(), "must not contain NUL")
	}
	return nil
}
