package httpsig

import (
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/dunglas/httpsfv"
)

// Message is what the components of a request or a response are taken from, as it was sent: an escape that a server
// resolves is not resolved here.
type Message struct {
	Method    string
	Scheme    string // "https"
	Authority string // the Host field, or :authority
	Target    string // the request target of a request in origin form: "/assets?limit=5"
	Status    int    // of a response; then the four above are empty
	Header    http.Header
}

// FromRequest returns the message of a request: one that a server received or one that is about to be sent. The scheme is
// what the caller knows of it, since a server behind a proxy does not.
func FromRequest(r *http.Request, scheme string) Message {
	m := Message{Method: r.Method, Scheme: scheme, Authority: r.Host, Target: r.RequestURI, Header: r.Header}
	if m.Target == "" { // to be sent
		m.Target = r.URL.RequestURI()
	}
	if m.Authority == "" {
		m.Authority = r.URL.Host
	}
	return m
}

// Base returns the signature base (RFC 9421, section 2.5) of a message: a line for each component of the input, and a last
// one for the input itself. It fails where the message lacks a component, where one is named twice, and where its
// identifier has a parameter that is not supported: only "name" of @query-param is.
func Base(m Message, input httpsfv.InnerList) (string, error) {
	var base strings.Builder
	seen := map[string]bool{}
	for _, item := range input.Items {
		identifier, err := httpsfv.Marshal(item)
		if err != nil {
			return "", fmt.Errorf("component identifier: %w", err)
		}
		if seen[identifier] {
			return "", fmt.Errorf("component %s is covered twice", identifier)
		}
		seen[identifier] = true
		value, err := m.component(item)
		if err != nil {
			return "", err
		}
		if strings.ContainsAny(value, "\r\n") {
			return "", fmt.Errorf("component %s has more than one line", identifier)
		}
		base.WriteString(identifier + ": " + value + "\n")
	}
	params, err := httpsfv.Marshal(input)
	if err != nil {
		return "", fmt.Errorf("signature parameters: %w", err)
	}
	base.WriteString(`"@signature-params": ` + params)
	return base.String(), nil
}

// component returns the value of a component (RFC 9421, sections 2.1 and 2.2).
func (m Message) component(item httpsfv.Item) (string, error) {
	name, ok := item.Value.(string)
	if !ok {
		return "", fmt.Errorf("component identifier %v is not a string", item.Value)
	}
	parameters := item.Params.Names()
	if len(parameters) > 0 && (name != "@query-param" || len(parameters) > 1) {
		return "", fmt.Errorf("component %q has the parameter %q, which is not supported", name, parameters[0])
	}
	if !strings.HasPrefix(name, "@") {
		return m.field(name)
	}
	if (name == "@status") != (m.Status != 0) {
		return "", fmt.Errorf("component %q is not one of this message", name)
	}
	path, query, hasQuery := strings.Cut(m.Target, "?")
	switch name {
	case "@status":
		return strconv.Itoa(m.Status), nil
	case "@method":
		return m.Method, nil
	case "@scheme":
		return strings.ToLower(m.Scheme), nil
	case "@authority":
		return m.authority(), nil
	case "@target-uri":
		return strings.ToLower(m.Scheme) + "://" + m.authority() + m.Target, nil
	case "@request-target":
		return m.Target, nil
	case "@path":
		if path == "" {
			path = "/"
		}
		return path, nil
	case "@query":
		return "?" + query, nil
	case "@query-param":
		if !hasQuery {
			query = ""
		}
		return queryParam(query, item)
	}
	return "", fmt.Errorf("component %q is not known", name)
}

// authority is normalised: small letters, and no port where it is the scheme's own.
func (m Message) authority() string {
	host := strings.ToLower(m.Authority)
	switch strings.ToLower(m.Scheme) {
	case "https":
		host = strings.TrimSuffix(host, ":443")
	case "http":
		host = strings.TrimSuffix(host, ":80")
	}
	return host
}

// field joins the lines of a field (section 2.1). Field names are small letters in a signature.
func (m Message) field(name string) (string, error) {
	if name != strings.ToLower(name) {
		return "", fmt.Errorf("component %q must be written in small letters", name)
	}
	if name == "host" { // net/http takes it out of the fields
		return strings.TrimSpace(m.Authority), nil
	}
	lines := m.Header.Values(name)
	if len(lines) == 0 {
		return "", fmt.Errorf("component %q is not in the message", name)
	}
	values := make([]string, len(lines))
	for i, line := range lines {
		values[i] = strings.Trim(line, " \t")
	}
	return strings.Join(values, ", "), nil
}

// queryParam is one parameter, decoded as a form and encoded again (section 2.2.8). Where it is given twice it has no one
// value.
func queryParam(query string, item httpsfv.Item) (string, error) {
	encoded, ok := item.Params.Get("name")
	name, isString := encoded.(string)
	if !ok || !isString {
		return "", fmt.Errorf("component @query-param needs the parameter name")
	}
	values, err := url.ParseQuery(query)
	if err != nil {
		return "", fmt.Errorf("query: %w", err)
	}
	decoded, err := url.QueryUnescape(name)
	if err != nil {
		return "", fmt.Errorf("name of @query-param: %w", err)
	}
	if len(values[decoded]) != 1 {
		return "", fmt.Errorf("the query has %q %d times, not once", decoded, len(values[decoded]))
	}
	return strings.ReplaceAll(url.QueryEscape(values[decoded][0]), "+", "%20"), nil
}
