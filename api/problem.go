package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humaecho"
	"github.com/danielgtaylor/huma/v2/validation"
	"github.com/labstack/echo/v4"

	"freehold/services/fault"
)

// The codes that this package raises itself.
const (
	codeInvalidJSON      fault.Code = "invalid_json"
	codeUnknownField     fault.Code = "unknown_field"
	codeInvalidAddress   fault.Code = "invalid_address"
	codeKeyMissing       fault.Code = "idempotency_key_missing"
	codeMethodNotAllowed fault.Code = "method_not_allowed"
	codeTimeout          fault.Code = "request_timeout"
	codeTooLarge         fault.Code = "body_too_large"
	codeMediaType        fault.Code = "unsupported_media_type"
	codeClosed           fault.Code = "client_closed_request"
	codeInternal         fault.Code = "internal_error"
	codeNotReady         fault.Code = "not_ready"
)

// statuses maps each code to its status, here and nowhere else. Three rules: what the request says and could say better
// is 422; what contradicts the present state of the resource that the URL names is 409, so the same request may do
// later; below those stand HTTP's own. A code that is missing here is 422, since a fault is never ours.
var statuses = map[fault.Code]struct {
	status int
	title  string
}{
	codeInvalidJSON: {http.StatusBadRequest, "The body is not the JSON it should be"},
	codeKeyMissing:  {http.StatusBadRequest, "The request needs an Idempotency-Key"},

	fault.Unauthorized: {http.StatusUnauthorized, "The request needs a valid API key"},

	codeScope: {http.StatusForbidden, "The API key may not do this"},

	fault.NotFound:       {http.StatusNotFound, "There is no such thing"},
	"unknown_token":      {http.StatusNotFound, "There is no such token"},
	codeMethodNotAllowed: {http.StatusMethodNotAllowed, "The resource does not have this method"},
	codeTimeout:          {http.StatusRequestTimeout, "The request took too long to arrive"},
	codeTooLarge:         {http.StatusRequestEntityTooLarge, "The body is too large"},
	codeMediaType:        {http.StatusUnsupportedMediaType, "The body is not of a media type that is understood"},
	codeClosed:           {499, "The client went away"},

	"budget_exceeded": {http.StatusTooManyRequests, "The client's budget of gas is used up"},
	"rate_limited":    {http.StatusTooManyRequests, "The client has read as many values as it may"},

	fault.Conflict:           {http.StatusConflict, "The request contradicts the present state"},
	"token_not_ready":        {http.StatusConflict, "The token is not deployed"},
	"token_paused":           {http.StatusConflict, "The token is paused"},
	"token_closed":           {http.StatusConflict, "The token is closed"},
	"already_fractionalized": {http.StatusConflict, "The asset is fractionalized already"},
	"not_cancellable":        {http.StatusConflict, "The operation cannot be cancelled"},
	"nothing_to_speed_up":    {http.StatusConflict, "No transaction of the operation waits for a block"},
	"fees_at_cap":            {http.StatusConflict, "The fees are at their cap"},
	"wallet_taken":           {http.StatusConflict, "The wallet belongs to an investor already"},
	"too_many_watches":       {http.StatusConflict, "The client watches as many contracts as it may"},
	"watch_incomplete":       {http.StatusConflict, "The contract is not indexed that far"},
	"record_block_not_final": {http.StatusConflict, "The record block is not finalized yet"},
	"possibly_served":        {http.StatusConflict, "The act may have been done before the database was rebuilt"},

	fault.Invalid:            {http.StatusUnprocessableEntity, "The request is not valid"},
	codeUnknownField:         {http.StatusUnprocessableEntity, "The request has a field that is not known"},
	codeInvalidAddress:       {http.StatusUnprocessableEntity, "The address is not valid"},
	"invalid_amount":         {http.StatusUnprocessableEntity, "The amount is not a number"},
	"amount_too_precise":     {http.StatusUnprocessableEntity, "The amount has too many decimals"},
	"amount_not_positive":    {http.StatusUnprocessableEntity, "The amount is not positive"},
	"amount_too_large":       {http.StatusUnprocessableEntity, "The amount is too large"},
	"chain_unknown":          {http.StatusUnprocessableEntity, "The chain is not served"},
	"invalid_country":        {http.StatusUnprocessableEntity, "The country is not valid"},
	"batch_too_large":        {http.StatusUnprocessableEntity, "The batch has too many items or none"},
	"wallet_not_eligible":    {http.StatusUnprocessableEntity, "The wallet may not hold the token"},
	"wallet_frozen":          {http.StatusUnprocessableEntity, "The wallet is frozen"},
	"country_not_allowed":    {http.StatusUnprocessableEntity, "The token does not admit the investor's country"},
	"cap_exceeded":           {http.StatusUnprocessableEntity, "The amount goes beyond the maximal supply"},
	"block_ahead":            {http.StatusUnprocessableEntity, "The block is not indexed yet"},
	"block_too_early":        {http.StatusUnprocessableEntity, "The block is before the first that is known"},
	"time_ahead":             {http.StatusUnprocessableEntity, "The chain is not known up to the time"},
	"time_too_early":         {http.StatusUnprocessableEntity, "The time is before the first block that is known"},
	"insufficient_balance":   {http.StatusUnprocessableEntity, "The wallet does not hold that much"},
	"invalid_type":           {http.StatusUnprocessableEntity, "The type is not known"},
	"invalid_format":         {http.StatusUnprocessableEntity, "The format does not fit the value"},
	"invalid_value":          {http.StatusUnprocessableEntity, "The value is not of its type"},
	"invalid_token":          {http.StatusUnprocessableEntity, "The token is not one of this profile"},
	"invalid_profile":        {http.StatusUnprocessableEntity, "The profile is not known"},
	"invalid_card_number":    {http.StatusUnprocessableEntity, "The card number is not valid"},
	"invalid_iban":           {http.StatusUnprocessableEntity, "The IBAN is not valid"},
	"domain_too_small":       {http.StatusUnprocessableEntity, "There are too few tokens of this form"},
	"unknown_key_version":    {http.StatusUnprocessableEntity, "There is no such version of the key"},
	"idempotency_key_reused": {http.StatusUnprocessableEntity, "The Idempotency-Key was used with another request"},

	"invalid_utf8":          {http.StatusUnprocessableEntity, "The text is not UTF-8"},
	"token_too_long":        {http.StatusUnprocessableEntity, "The text has no place to cut it"},
	"nobody_holds":          {http.StatusUnprocessableEntity, "Nobody held the token at the record block"},
	"contract_unknown":      {http.StatusUnprocessableEntity, "The contract is not one of this platform"},
	"units_frozen":          {http.StatusUnprocessableEntity, "Units of the wallet are frozen"},
	"token_state":           {http.StatusUnprocessableEntity, "The token is not in the state for this"},
	"contract_refused":      {http.StatusUnprocessableEntity, "The contract would refuse this"},
	"platform_unauthorized": {http.StatusUnprocessableEntity, "The account lacks the role for this"},

	codeInternal:        {http.StatusInternalServerError, "Something went wrong on our side"},
	"vault_corrupt":     {http.StatusInternalServerError, "The value does not open"},
	codeNotReady:        {http.StatusServiceUnavailable, "The service is not ready"},
	"chain_unavailable": {http.StatusServiceUnavailable, "The chain's node does not answer"},
	codeNoVault:         {http.StatusServiceUnavailable, "The server has no vault"},
	"chain_not_indexed": {http.StatusServiceUnavailable, "The chain is not indexed yet"},
}

// Problem is every error's answer: RFC 9457's members, the code to switch on, and the fields at fault.
type Problem struct {
	Type     string         `json:"type" format:"uri" example:"urn:freehold:problem:amount_too_precise" doc:"Names the kind of problem: the code as a URI."`
	Title    string         `json:"title" example:"The amount has too many decimals" doc:"The kind of problem, for a person."`
	Status   int            `json:"status" example:"422" doc:"The HTTP status."`
	Detail   string         `json:"detail" example:"amount must have at most 6 decimals" doc:"This problem, for a person."`
	Instance string         `json:"instance,omitempty" format:"uri" example:"urn:freehold:request:4f2c9a3be1d04d5f" doc:"Names this occurrence: the request id, as in X-Request-ID and in the server's log."`
	Code     string         `json:"code" example:"amount_too_precise" doc:"The kind of problem, for a program. Codes are stable."`
	Errors   []ProblemField `json:"errors,omitempty" doc:"The places of the request at fault, if it is any place's fault."`
}

// ProblemField is one place of the request at fault.
type ProblemField struct {
	Field  string `json:"field" example:"items[3].amount" doc:"The field, parameter or header, named as the request named it."`
	Detail string `json:"detail" example:"must have at most 6 decimals"`
}

func (p *Problem) Error() string             { return p.Code + ": " + p.Detail }
func (p *Problem) GetStatus() int            { return p.Status }
func (p *Problem) ContentType(string) string { return "application/problem+json" }

// problem renders an error that is one or more faults; any other is logged with the request and told as internal_error
// with no detail.
func problem(c echo.Context, errs ...error) *Problem {
	var f fault.Error
	for _, err := range errs {
		one := fault.As(err)
		if one == nil {
			one = unexpected(c, err)
			f = fault.Error{}
		}
		if f.Code == "" {
			f.Code, f.Detail = one.Code, one.Detail
		}
		for _, field := range one.Fields {
			// The first complaint about a field is the cause of those after it.
			if !slices.ContainsFunc(f.Fields, func(g fault.Field) bool { return g.Field == field.Field }) {
				f.Fields = append(f.Fields, field)
			}
		}
	}
	kind, ok := statuses[f.Code]
	if !ok {
		kind.status, kind.title = http.StatusUnprocessableEntity, "The request was refused"
	}
	p := &Problem{Type: "urn:freehold:problem:" + string(f.Code), Title: kind.title, Status: kind.status, Detail: f.Detail, Code: string(f.Code)}
	if c != nil {
		p.Instance = "urn:freehold:request:" + requestID(c)
	}
	for _, field := range f.Fields {
		p.Errors = append(p.Errors, ProblemField(field))
	}
	return p
}

func unexpected(c echo.Context, err error) *fault.Error {
	if c != nil {
		if errors.Is(err, context.Canceled) && c.Request().Context().Err() != nil {
			return fault.New(codeClosed, "the client closed the connection before the answer was ready")
		}
		c.Set(contextCause, err)
	}
	return fault.New(codeInternal, "the error is logged under this request's id")
}

// handleError writes the answer to errors that reach Echo: those of routing, of middleware, and panics.
func handleError(err error, c echo.Context) {
	if c.Response().Committed {
		c.Set(contextCause, err)
		return
	}
	var he *echo.HTTPError
	if errors.As(err, &he) {
		c.Set(contextUnrouted, true)
		switch he.Code {
		case http.StatusNotFound:
			err = fault.New(fault.NotFound, "there is no route %s", c.Request().URL.EscapedPath())
		case http.StatusMethodNotAllowed:
			err = fault.New(codeMethodNotAllowed, "%s has no method %s", c.Request().URL.EscapedPath(), c.Request().Method)
		}
	}
	p := problem(c, err)
	c.Response().Header().Set(echo.HeaderContentType, p.ContentType(""))
	if err := c.JSON(p.Status, p); err != nil {
		c.Set(contextCause, fmt.Errorf("write problem: %w", err))
	}
}

// The rest makes huma speak in problems. It keeps these in package variables, so they are set once, at start.
func init() {
	huma.NewError = func(status int, msg string, errs ...error) huma.StatusError {
		return problem(nil, faults(status, msg, errs)...)
	}
	huma.NewErrorWithContext = func(ctx huma.Context, status int, msg string, errs ...error) huma.StatusError {
		return problem(humaecho.Unwrap(ctx), faults(status, msg, errs)...)
	}
	huma.ValidateStrictCasing = true // "To" is not "to"
	huma.DefaultArrayNullable = false

	validation.MsgUnexpectedProperty = "is not a field of this request"
	validation.MsgExpectedRequiredProperty = requiredPrefix + "%s"
	validation.MsgExpectedString = "must be a string"
	validation.MsgExpectedInteger = "must be an integer"
	validation.MsgExpectedNumber = "must be a number"
	validation.MsgExpectedBoolean = "must be true or false"
	validation.MsgExpectedArray = "must be an array"
	validation.MsgExpectedObject = "must be an object"
	validation.MsgExpectedOneOf = "must be one of: %s"
	validation.MsgExpectedMinimumNumber = "must be at least %v"
	validation.MsgExpectedMaximumNumber = "must be at most %v"
	validation.MsgExpectedMinLength = "must have at least %d characters"
	validation.MsgExpectedMaxLength = "must have at most %d characters"
	validation.MsgExpectedMinItems = "must have at least %d items"
	validation.MsgExpectedMaxItems = "must have at most %d items"
	validation.MsgExpectedBePattern = "must be %s"
	validation.MsgExpectedRFC3339DateTime = `must be a time as in RFC 3339, such as "2030-01-31T00:00:00Z"`
}

// What huma says of missing things, where the place at fault has to be read off.
const (
	requiredPrefix = "is required: "
	headerMissing  = "required header parameter is missing"
)

// faults turns what huma found into faults. An error that is neither huma's nor a fault stays what it is.
func faults(status int, msg string, errs []error) []error {
	out := make([]error, 0, len(errs))
	for _, err := range errs {
		if d, ok := err.(*huma.ErrorDetail); ok {
			err = detailed(status, d)
		}
		out = append(out, err)
	}
	switch {
	case len(out) > 0:
		return out
	case status == http.StatusBadRequest:
		return []error{fault.New(codeInvalidJSON, "%s", msg)}
	default:
		return []error{errors.New(msg)}
	}
}

// detailed is the fault of one finding, with the place named as the client wrote it: "body.items[3].to" is items[3].to.
func detailed(status int, d *huma.ErrorDetail) *fault.Error {
	in, field, _ := strings.Cut(d.Location, ".")
	detail := d.Message
	code := fault.Invalid
	if name, ok := strings.CutPrefix(detail, requiredPrefix); ok {
		detail = "is required"
		if field == "" {
			field = name
		} else {
			field += "." + name
		}
	}
	switch {
	case detail == headerMissing: // the one header that any request needs, beside the key's
		return fault.At(codeKeyMissing, field, "is required here: send a key of your own that is new for each new act, and the same for each retry")
	case detail == validation.MsgUnexpectedProperty, in == "query" && detail == "unknown query parameter":
		code = codeUnknownField
		detail = "is not known here"
	case detail == validation.MsgExpectedString && isNumber(d.Value):
		detail = `must be a string, since JSON numbers lose digits: put it in quotes`
	case field == "" && status == http.StatusBadRequest:
		return fault.New(codeInvalidJSON, "the body cannot be read: %s", detail)
	case field == "":
		field = in // the body as a whole
	}
	return fault.At(code, field, "%s", detail)
}

func isNumber(v any) bool {
	_, ok := v.(float64)
	return ok
}
