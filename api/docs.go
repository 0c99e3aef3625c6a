package api

import (
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/labstack/echo/v4"
	"github.com/swaggest/swgui/v5emb"
)

const description = `Tokenize real-world assets: register an asset, fractionalize it, mint to investors, and read holdings that equal the chain.

- Amounts, supplies and units are strings: an amount is decimal ("250.5"), units are the integers that the chain counts.
- What changes a chain is an operation: it is answered 202 with a Location, and becomes queued, submitted, included, safe, finalized; or rejected, or reverted.
- Such a request carries an Idempotency-Key. A retry with the same key and body gets the first answer again, with Idempotent-Replayed: true; with another body it gets 422.
- Errors are problems as in RFC 9457, with a stable code and the fields at fault.
- Lists answer items and next_cursor. The last page is the one whose next_cursor is null: a filtered page may be short, or empty, before it.`

var tags = []*huma.Tag{
	{Name: "assets", Description: "What is tokenized: a hotel, a gold bar, a solar farm, a patent."},
	{Name: "investors", Description: "Who may hold tokens, and with which wallets."},
	{Name: "tokens", Description: "Fractional ownership of an asset: supply, holders, and what the issuer may do."},
	{Name: "wallets", Description: "Accounts on the chain."},
	{Name: "watches", Description: "Contracts of others, of which the holdings are shown beside the client's own tokens."},
	{Name: "distributions", Description: "Rent, coupons, proceeds of energy: who gets how much, exactly, and the proof of it for each."},
	{Name: "prepare", Description: "What somebody with a key of his own is to sign: unsigned transactions, and typed data. It was tried on a block, and is not on its way until he sends it."},
	{Name: "vault", Description: "Tokens for personal and payment data: kept sealed in the vault, or encrypted into the token (vaultless)."},
	{Name: "text", Description: "Documents of assets, cut into words, subwords and characters."},
	{Name: "operations", Description: "What was asked of the chain and what became of it."},
}

// document serves the OpenAPI document and a page that shows it. The page loads nothing from elsewhere, and its policy
// would not let it.
func document(e *echo.Echo, doc *huma.OpenAPI) error {
	for _, path := range doc.Paths {
		for _, o := range []*huma.Operation{path.Post, path.Put, path.Patch} {
			if o == nil {
				continue
			}
			for _, media := range o.RequestBody.Content {
				media.Example = example(doc.Components.Schemas, media.Schema)
			}
		}
	}
	asJSON, err := json.Marshal(doc)
	if err != nil {
		return fmt.Errorf("render OpenAPI document: %w", err)
	}
	asYAML, err := doc.YAML()
	if err != nil {
		return fmt.Errorf("render OpenAPI document: %w", err)
	}
	e.GET("/openapi.json", func(c echo.Context) error { return c.Blob(http.StatusOK, "application/openapi+json", asJSON) })
	e.GET("/openapi.yaml", func(c echo.Context) error { return c.Blob(http.StatusOK, "application/openapi+yaml", asYAML) })

	page := v5emb.New("Freehold API", "/openapi.json", "/docs/")
	show := func(c echo.Context) error {
		c.Response().Header().Set(echo.HeaderContentSecurityPolicy, "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'")
		page.ServeHTTP(c.Response(), c.Request())
		return nil
	}
	e.GET("/docs", show)
	e.GET("/docs/*", show)
	return nil
}

// example puts the examples of a schema's parts together to one of the whole. Parts without any are left out.
func example(r huma.Registry, s *huma.Schema) any {
	for s.Ref != "" {
		s = r.SchemaFromRef(s.Ref)
	}
	switch {
	case len(s.Examples) > 0:
		return s.Examples[0]
	case s.Type == huma.TypeArray:
		return []any{example(r, s.Items)}
	case s.Type == huma.TypeObject:
		whole := map[string]any{}
		for name, part := range s.Properties {
			if e := example(r, part); e != nil {
				whole[name] = e
			}
		}
		return whole
	default:
		return nil
	}
}
