// Package api is the REST API over the services. It owns no table and decides nothing about the business: a handler
// binds a request, calls one service, and renders what it returns; one file a resource. What is decided here, once for all
// routes: who calls (auth.go), what counts as a request at all (body.go), what an error looks like (problem.go), and what
// makes a request the same as an earlier one (idempotent.go).
//
// The OpenAPI document is generated from the handlers' types, which also validate requests, so the two cannot differ.
package api

import (
	"cmp"
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humaecho"
	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus"

	"freehold/indexer"
	"freehold/services/access"
	"freehold/services/asset"
	"freehold/services/distribution"
	"freehold/services/investor"
	"freehold/services/operation"
	"freehold/services/prepare"
	"freehold/services/rpcpool"
	"freehold/services/token"
	"freehold/services/vault"
	"freehold/services/watch"
)

// Config is what the API stands on.
type Config struct {
	Access     *access.Service
	Assets     *asset.Service
	Investors  *investor.Service
	Tokens     *token.Service
	Operations *operation.Service
	Watches    *watch.Service
	Vault      *vault.Service // nil: its routes answer 503
	Prepare    *prepare.Service

	Distributions *distribution.Service

	Mirror    Mirror
	Platforms *token.Platforms

	// Checks are what /readyz asks, by name. The server is ready when none returns an error.
	Checks map[string]func(context.Context) error

	// MirrorStatus is what /readyz shows of the mirror besides; nil: nothing.
	MirrorStatus func(context.Context) (indexer.Status, error)

	// Disagreement is what /readyz shows of endpoints that differ from one another; nil: nothing.
	Disagreement func() []rpcpool.Difference

	Version  string               // of the program, for the OpenAPI document
	Metrics  *prometheus.Registry // a new one by default
	Logger   *slog.Logger         // slog.Default() by default
	ClientIP echo.IPExtractor     // the connection's address by default; behind a proxy echo.ExtractIPFromXFFHeader(...)
}

// server is what handlers are methods of.
type server struct {
	Config
	metrics  *metrics
	stopping context.Context // done when the server is to end
}

// New makes the server, ready to Serve on a listener. Shutdown ends it: those who long-poll are answered at once.
func New(c Config) (*http.Server, error) {
	c.Metrics = cmp.Or(c.Metrics, prometheus.NewRegistry())
	c.Logger = cmp.Or(c.Logger, slog.Default())
	if c.ClientIP == nil {
		c.ClientIP = echo.ExtractIPDirect()
	}
	stopping, stop := context.WithCancel(context.Background())
	s := &server{Config: c, metrics: newMetrics(c.Metrics), stopping: stopping}

	e := echo.New()
	e.IPExtractor = c.ClientIP
	e.HTTPErrorHandler = handleError
	e.Use(identify, s.observe, recovered)
	if err := s.routes(e); err != nil {
		stop()
		return nil, err
	}
	h := &http.Server{
		Handler:           e,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      maxWait + 30*time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    32 << 10,
		ErrorLog:          slog.NewLogLogger(c.Logger.Handler(), slog.LevelDebug), // broken connections and the like
	}
	h.RegisterOnShutdown(stop)
	return h, nil
}

// answer is a plain 200.
type answer[T any] struct{ Body T }

func (s *server) routes(e *echo.Echo) error {
	config := huma.Config{
		OpenAPI: &huma.OpenAPI{
			OpenAPI: "3.1.0",
			Info:    &huma.Info{Title: "Freehold", Version: cmp.Or(s.Version, "dev"), Description: description},
			Tags:    tags,
			Components: &huma.Components{
				Schemas: huma.NewMapRegistry("#/components/schemas/", huma.DefaultSchemaNamer),
				SecuritySchemes: map[string]*huma.SecurityScheme{
					"key": {Type: "http", Scheme: "bearer", Description: "An API key: fh_... Each operation names the scope that the key needs."},
				},
			},
		},
		Formats:                      huma.DefaultFormats,
		DefaultFormat:                "application/json",
		RejectUnknownQueryParameters: true,
	}
	a := humaecho.New(e, config)
	a.UseMiddleware(noStore, s.authenticate, body)

	get(a, "/v1/assets", "list-assets", "assets", "List assets, the newest first", s.assets)
	post(a, http.StatusCreated, "/v1/assets", "create-asset", "assets", "Register an asset", s.createAsset)
	get(a, "/v1/assets/{id}", "get-asset", "assets", "Read an asset", s.asset)
	post(a, http.StatusAccepted, "/v1/assets/{id}/fractionalize", "fractionalize-asset", "assets", "Mint the asset's deed, lock it in the vault and deploy a share token against it", s.fractionalize)

	get(a, "/v1/investors", "list-investors", "investors", "List investors, the newest first", s.investors)
	post(a, http.StatusCreated, "/v1/investors", "create-investor", "investors", "Register an investor and its wallets", s.createInvestor)
	post(a, http.StatusAccepted, "/v1/investors/attestations", "attest-investor", "investors", "Register a wallet on an outside provider's signed word", s.attest)
	get(a, "/v1/investors/{id}", "get-investor", "investors", "Read an investor", s.investor)
	write(a, http.MethodPatch, http.StatusAccepted, "/v1/investors/{id}", "update-investor", "investors", "Renew or change an investor, and register its wallets anew", s.updateInvestor)
	post(a, http.StatusAccepted, "/v1/investors/{id}/revoke", "revoke-investor", "investors", "End an investor's eligibility", s.revokeInvestor)
	get(a, "/v1/investors/{id}/holdings", "list-investor-holdings", "investors", "What an investor's wallets hold of the client's tokens", s.investorHoldings)

	get(a, "/v1/tokens", "list-tokens", "tokens", "List tokens, the newest first", s.tokens)
	post(a, http.StatusAccepted, "/v1/tokens", "create-token", "tokens", "Deploy a token without a deed behind it", s.createToken)
	get(a, "/v1/tokens/{id}", "get-token", "tokens", "Read a token", s.token)
	post(a, http.StatusAccepted, "/v1/tokens/{id}/mints", "mint", "tokens", "Mint to a wallet", s.mint)
	post(a, http.StatusAccepted, "/v1/tokens/{id}/mints/batch", "mint-batch", "tokens", "Mint to many wallets", s.mintBatch)
	post(a, http.StatusAccepted, "/v1/tokens/{id}/burns", "burn", "tokens", "Burn units of a wallet", s.burn)
	post(a, http.StatusAccepted, "/v1/tokens/{id}/forced-transfers", "force-transfer", "tokens", "Move units without their holder", s.forcedTransfer)
	post(a, http.StatusAccepted, "/v1/tokens/{id}/freezes", "freeze", "tokens", "Freeze units of a wallet, or the wallet", s.freeze)
	post(a, http.StatusAccepted, "/v1/tokens/{id}/pause", "pause", "tokens", "Stop all movements", s.pause)
	post(a, http.StatusAccepted, "/v1/tokens/{id}/unpause", "unpause", "tokens", "Allow movements again", s.unpause)
	write(a, http.MethodPut, http.StatusAccepted, "/v1/tokens/{id}/countries", "block-countries", "tokens", "Say which countries the token refuses", s.blockCountries)
	get(a, "/v1/tokens/{id}/holders", "list-holders", "tokens", "The cap table, now, at a block or at a time", s.holders)
	get(a, "/v1/tokens/{id}/holders/{address}", "get-holder", "tokens", "What a wallet holds of the token, now, at a block or at a time", s.holder)
	get(a, "/v1/tokens/{id}/supply", "get-supply", "tokens", "How much there is of the token, now, at a block or at a time", s.supply)
	get(a, "/v1/tokens/{id}/transfers", "list-transfers", "tokens", "Movements, the newest first", s.transfers)

	get(a, "/v1/wallets/{address}/holdings", "list-wallet-holdings", "wallets", "What a wallet holds of the client's tokens", s.walletHoldings)
	get(a, "/v1/wallets/{address}/watched-holdings", "list-wallet-watched-holdings", "watches", "What a wallet holds of the contracts that the client watches", s.walletWatchedHoldings)
	get(a, "/v1/investors/{id}/watched-holdings", "list-investor-watched-holdings", "watches", "What an investor's wallets hold of the contracts that the client watches", s.investorWatchedHoldings)

	get(a, "/v1/watches", "list-watches", "watches", "List watches, the newest first", s.watches)
	post(a, http.StatusAccepted, "/v1/watches", "create-watch", "watches", "Watch an ERC-20, ERC-721 or ERC-1155 contract from its first block on", s.createWatch)
	get(a, "/v1/watches/{id}", "get-watch", "watches", "Read a watch: how far the contract is indexed", s.watch)
	write(a, http.MethodDelete, http.StatusNoContent, "/v1/watches/{id}", "delete-watch", "watches", "End a watch", s.deleteWatch)
	get(a, "/v1/watches/{id}/holders", "list-watch-holders", "watches", "Who holds a watched contract's tokens, now, at a block or at a time", s.watchHolders)

	get(a, "/v1/distributions", "list-distributions", "distributions", "List distributions, the newest first", s.distributions)
	post(a, http.StatusCreated, "/v1/distributions", "create-distribution", "distributions", "Draw up who gets how much of what is paid out to a token's holders", s.createDistribution)
	get(a, "/v1/distributions/{id}", "get-distribution", "distributions", "Read a distribution", s.distribution)
	get(a, "/v1/distributions/{id}/claims", "list-claims", "distributions", "Who gets how much, in the order of their index", s.claims)
	get(a, "/v1/distributions/{id}/claims/{address}", "get-claim", "distributions", "What a wallet gets, and the proof of it", s.claim)
	get(a, "/v1/distributions/{id}/dataset", "get-dataset", "distributions", "The whole list as text/csv, whose SHA-256 is dataset_hash", s.dataset)

	post(a, http.StatusOK, "/v1/prepare/transfers", "prepare-transfer", "prepare", "A transfer for its sender to sign and send", s.prepareTransfer)
	post(a, http.StatusOK, "/v1/prepare/approvals", "prepare-approval", "prepare", "An approval for its owner to sign and send", s.prepareApproval)
	post(a, http.StatusOK, "/v1/prepare/permits", "prepare-permit", "prepare", "An approval for its owner to sign and its spender to send (ERC-2612)", s.preparePermit)
	post(a, http.StatusOK, "/v1/prepare/delegations", "prepare-delegation", "prepare", "A delegation of votes for the holder to sign and send", s.prepareDelegation)
	post(a, http.StatusOK, "/v1/prepare/delegation-messages", "prepare-delegation-message", "prepare", "A delegation of votes for the holder to sign and anybody to send (ERC-5805)", s.prepareDelegationMessage)
	post(a, http.StatusOK, "/v1/prepare/purchases", "prepare-purchase", "prepare", "A purchase for the investor to sign and send: first its approval, then itself", s.preparePurchase)
	post(a, http.StatusOK, "/v1/prepare/purchase-authorizations", "prepare-purchase-authorization", "prepare", "A purchase for the investor to sign and anybody to send (ERC-3009)", s.prepareAuthorization)
	post(a, http.StatusOK, "/v1/prepare/purchase-permits", "prepare-purchase-permit", "prepare", "A purchase for the investor to sign and anybody to send (ERC-2612)", s.preparePurchasePermit)
	post(a, http.StatusOK, "/v1/prepare/claims", "prepare-claim", "prepare", "A claim of a distribution for the holder to sign and send", s.prepareClaim)
	post(a, http.StatusOK, "/v1/prepare/votes", "prepare-vote", "prepare", "A vote for the voter to sign and send", s.prepareVote)
	post(a, http.StatusOK, "/v1/prepare/ballots", "prepare-ballot", "prepare", "A vote for the voter to sign and anybody to send", s.prepareBallot)
	post(a, http.StatusOK, "/v1/prepare/attestations", "prepare-attestation", "prepare", "An attestation of an investor for an outside provider to sign", s.prepareAttestation)

	post(a, http.StatusOK, "/v1/text/tokenize", "tokenize-text", "text", "Cut a text into words, subwords or characters, and count them", s.tokenizeText)

	get(a, "/v1/operations", "list-operations", "operations", "List operations, the newest first; a page looks at a bounded part of the history, so it may be short or empty and still have a next_cursor", s.operations)
	get(a, "/v1/operations/{id}", "get-operation", "operations", "Read an operation, at once or when it has got somewhere", s.operation)
	get(a, "/v1/operations/{id}/items", "list-operation-items", "operations", "The items of a mint, in the order of the request", s.items)
	get(a, "/v1/operations/{id}/explain", "explain-operation", "operations", "Where an operation stands, why, and what to do", s.explain)
	post(a, http.StatusAccepted, "/v1/operations/{id}/cancel", "cancel-operation", "operations", "Ask that an operation be not done; the chain has the last word", s.cancel)
	post(a, http.StatusAccepted, "/v1/operations/{id}/speed-up", "speed-up-operation", "operations", "Ask for higher fees at once", s.speedUp)

	post(a, http.StatusCreated, "/v1/vault/tokens", "vault-tokenize", "vault", "Keep a value and get a token for it", s.vaultTokenize)
	post(a, http.StatusCreated, "/v1/vault/tokens/batch", "vault-tokenize-batch", "vault", "Keep up to 1,000 values, all or none", s.vaultTokenizeBatch)
	get(a, "/v1/vault/tokens/{token}", "get-vault-token", "vault", "Read a token, with its value masked", s.vaultToken)
	post(a, http.StatusOK, "/v1/vault/detokenize", "vault-detokenize", "vault", "Read values in the clear, all or none; counted, limited and noted", s.vaultDetokenize)
	post(a, http.StatusOK, "/v1/vault/search", "vault-search", "vault", "Find the tokens of a value; counted, limited and noted", s.vaultSearch)
	write(a, http.MethodDelete, http.StatusOK, "/v1/vault/subjects/{subject}", "erase-subject", "vault", "Destroy a subject's key and delete all that is kept of it", s.eraseSubject)
	post(a, http.StatusOK, "/v1/vaultless/tokenize", "vaultless-tokenize", "vault", "Make tokens of values without keeping them", s.vaultlessTokenize)
	post(a, http.StatusOK, "/v1/vaultless/detokenize", "vaultless-detokenize", "vault", "Go back from vaultless tokens; counted, limited and noted", s.vaultlessDetokenize)

	if err := checkScopes(a.OpenAPI()); err != nil {
		return err
	}
	s.health(e)
	return document(e, a.OpenAPI())
}

func get[I, O any](a huma.API, path, id, tag, summary string, handler func(context.Context, *I) (*O, error)) {
	huma.Register(a, huma.Operation{Method: http.MethodGet, Path: path, OperationID: id, Tags: []string{tag}, Summary: summary,
		Security: security(id)}, handler)
}

func post[I, O any](a huma.API, status int, path, id, tag, summary string, handler func(context.Context, *I) (*O, error)) {
	write(a, http.MethodPost, status, path, id, tag, summary, handler)
}

func write[I, O any](a huma.API, method string, status int, path, id, tag, summary string, handler func(context.Context, *I) (*O, error)) {
	huma.Register(a, huma.Operation{Method: method, Path: path, OperationID: id, Tags: []string{tag}, Summary: summary,
		Security: security(id), DefaultStatus: status,
		// body reads and bounds it before huma does.
		MaxBodyBytes: -1, BodyReadTimeout: -1}, handler)
}
