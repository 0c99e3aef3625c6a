package api

import (
	"context"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humaecho"
	"github.com/labstack/echo/v4"

	"freehold/services/access"
	"freehold/services/fault"
)

type callerKey struct{}

// caller is who the authenticated request comes from.
func caller(ctx context.Context) access.Caller {
	return ctx.Value(callerKey{}).(access.Caller)
}

// authenticate lets in requests with a key (RFC 6750, section 2.1) that has the operation's scope, before their body is read.
func (s *server) authenticate(ctx huma.Context, next func(huma.Context)) {
	c := humaecho.Unwrap(ctx)
	challenge := `Bearer realm="freehold"`
	scheme, key, _ := strings.Cut(c.Request().Header.Get(echo.HeaderAuthorization), " ")
	if !strings.EqualFold(scheme, "Bearer") {
		c.Response().Header().Set(echo.HeaderWWWAuthenticate, challenge)
		handleError(fault.New(fault.Unauthorized, "send an API key: Authorization: Bearer fh_..."), c)
		return
	}
	who, err := s.Access.Authenticate(ctx.Context(), strings.TrimSpace(key))
	if err != nil {
		if fault.Is(err, fault.Unauthorized) {
			c.Response().Header().Set(echo.HeaderWWWAuthenticate, challenge+`, error="invalid_token"`)
		}
		handleError(err, c)
		return
	}
	c.Set(contextCaller, who)
	if scope := scopes[ctx.Operation().OperationID]; !who.May(scope) {
		c.Response().Header().Set(echo.HeaderWWWAuthenticate, challenge+`, error="insufficient_scope", scope="`+string(scope)+`"`)
		handleError(fault.New(codeScope, "the key %s lacks the scope %s: use one that has it (freehold keys create --scope)", who.KID, scope), c)
		return
	}
	next(huma.WithValue(ctx, callerKey{}, who))
}

// noStore keeps answers out of caches: they are one client's.
func noStore(ctx huma.Context, next func(huma.Context)) {
	ctx.SetHeader(echo.HeaderCacheControl, "no-store")
	next(ctx)
}
