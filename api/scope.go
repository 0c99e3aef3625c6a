package api

import (
	"fmt"
	"slices"

	"github.com/danielgtaylor/huma/v2"

	"freehold/services/access"
	"freehold/services/fault"
)

const codeScope fault.Code = "scope_missing"

// scopes says which scope of a key each operation needs. One that is not here is not served: see checkScopes.
var scopes = map[string]access.Scope{
	"list-assets": access.AssetsRead, "get-asset": access.AssetsRead, "create-asset": access.AssetsWrite, "fractionalize-asset": access.TokensCreate,

	"list-investors": access.InvestorsRead, "get-investor": access.InvestorsRead, "create-investor": access.InvestorsWrite,
	"update-investor": access.InvestorsWrite, "revoke-investor": access.InvestorsWrite, "attest-investor": access.InvestorsWrite,

	"list-tokens": access.TokensRead, "get-token": access.TokensRead, "create-token": access.TokensCreate, "mint": access.TokensMint,
	"mint-batch": access.TokensMint, "burn": access.TokensBurn, "force-transfer": access.TokensControl, "freeze": access.TokensControl,
	"pause": access.TokensControl, "unpause": access.TokensControl, "block-countries": access.TokensControl,

	"list-holders": access.HoldingsRead, "get-holder": access.HoldingsRead, "get-supply": access.HoldingsRead, "list-transfers": access.HoldingsRead,
	"list-investor-holdings": access.HoldingsRead, "list-wallet-holdings": access.HoldingsRead,

	"list-watches": access.WatchesRead, "get-watch": access.WatchesRead, "create-watch": access.WatchesWrite, "delete-watch": access.WatchesWrite,
	"list-watch-holders": access.WatchesRead, "list-wallet-watched-holdings": access.WatchesRead, "list-investor-watched-holdings": access.WatchesRead,

	"list-distributions": access.DistributionsRead, "get-distribution": access.DistributionsRead, "list-claims": access.DistributionsRead,
	"get-claim": access.DistributionsRead, "get-dataset": access.DistributionsRead, "create-distribution": access.DistributionsCreate,

	"prepare-transfer": access.Prepare, "prepare-approval": access.Prepare, "prepare-permit": access.Prepare, "prepare-delegation": access.Prepare,
	"prepare-delegation-message": access.Prepare, "prepare-purchase": access.Prepare, "prepare-purchase-authorization": access.Prepare,
	"prepare-purchase-permit": access.Prepare, "prepare-claim": access.Prepare, "prepare-vote": access.Prepare, "prepare-ballot": access.Prepare,
	"prepare-attestation": access.Prepare,

	"tokenize-text": access.TextTokenize,

	"list-operations": access.OperationsRead, "get-operation": access.OperationsRead, "list-operation-items": access.OperationsRead,
	"explain-operation": access.OperationsRead, "cancel-operation": access.OperationsWrite, "speed-up-operation": access.OperationsWrite,

	"vault-tokenize": access.VaultTokenize, "vault-tokenize-batch": access.VaultTokenize, "vaultless-tokenize": access.VaultTokenize,
	"get-vault-token": access.VaultRead, "vault-detokenize": access.VaultDetokenize, "vaultless-detokenize": access.VaultDetokenize,
	"vault-search": access.VaultSearch, "erase-subject": access.VaultErase,
}

// security is what the OpenAPI document says of an operation: that it needs a key, and which of its scopes.
func security(id string) []map[string][]string {
	return []map[string][]string{{"key": {string(scopes[id])}}}
}

// checkScopes fails unless each operation that needs a key has a scope, and each scope belongs to an operation.
func checkScopes(document *huma.OpenAPI) error {
	missing, unused := []string{}, make(map[string]bool)
	for id := range scopes {
		unused[id] = true
	}
	for _, item := range document.Paths {
		for _, o := range []*huma.Operation{item.Get, item.Post, item.Put, item.Patch, item.Delete} {
			if o == nil || len(o.Security) == 0 {
				continue
			}
			if !unused[o.OperationID] {
				missing = append(missing, o.OperationID)
			}
			delete(unused, o.OperationID)
		}
	}
	if slices.Sort(missing); len(missing)+len(unused) > 0 {
		return fmt.Errorf("scopes of operations: missing for %v, of none %v", missing, unused)
	}
	return nil
}
