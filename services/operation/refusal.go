package operation

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"freehold/bindings"
	"freehold/services/fault"
	"freehold/services/token"
	"freehold/services/txmgr"
)

// The codes of refusals that no check before the chain gives.
const (
	refusedUnknown   fault.Code = "contract_refused"
	refusedNotIssued fault.Code = "not_issued"
	refusedRole      fault.Code = "platform_unauthorized"
	refusedFrozen    fault.Code = "units_frozen"
	refusedState     fault.Code = "token_state"
)

// again is what helps only who sends a request, not who signs a transaction.
const again = ", then send the request under a new key"

// refusals maps the contracts' custom errors to stable codes and what to do about them. An error that is not here has
// the code contract_refused, and its name and arguments in the detail.
var refusals = map[string]struct {
	code   fault.Code
	advice string
}{
	"NotEligible":                        {NotEligible, "register the wallet's investor" + again},
	"EligibilityExpired":                 {NotEligible, "the investor's registration has expired"},
	"CountryNotAllowed":                  {CountryNotAllowed, "the token refuses the investor's country"},
	"AccountFrozen":                      {Frozen, "unfreeze the wallet" + again},
	"CapExceeded":                        {token.CapExceeded, "the token's maximal supply would be exceeded"},
	"EnforcedPause":                      {token.Paused, "unpause the token" + again},
	"ExpectedPause":                      {refusedState, "the token is not paused"},
	"TokenClosed":                        {token.Closed, "nothing can be issued after the deed left the vault"},
	"SerialUsed":                         {refusedNotIssued, "the serial was used by somebody else; send the request under a new key"},
	"ERC20InsufficientBalance":           {InsufficientBalance, "the wallet holds less"},
	"ERC7943InsufficientUnfrozenBalance": {refusedFrozen, "release frozen units first"},
	"AccessManagedUnauthorized":          {refusedRole, "the platform's signer, or the attester, lacks the role for this: the access manager's administrator grants it"},
	"AttestationExpired":                 {AttestationExpired, "have the attester sign anew, with a later deadline, and send it under a new key"},
	"InvalidAttestation":                 {AttestationInvalid, "it is not the attester's signature of these values under the wallet's present nonce: prepare it anew, have it signed, send it under a new key"},
	"ERC721InvalidSender":                {token.Fractionalized, "the asset's deed exists already"},
	"FailedDeployment":                   {token.Fractionalized, "the token's contract exists already"},
}

// contractErrors are the custom errors of all contracts, by selector.
var contractErrors = func() map[[4]byte]abi.Error {
	all := map[[4]byte]abi.Error{}
	for _, m := range []*bind.MetaData{&bindings.ShareTokenMetaData, &bindings.InvestorRegistryMetaData, &bindings.DeedVaultMetaData,
		&bindings.TokenFactoryMetaData, &bindings.DeedTokenMetaData, &bindings.AccessManagerMetaData} {
		parsed, err := m.ParseABI()
		if err != nil {
			panic(fmt.Sprintf("the generated ABI of %s does not parse: %v", m.ID, err))
		}
		for _, e := range parsed.Errors {
			all[[4]byte(e.ID[:4])] = e
		}
	}
	return all
}()

// Refusal explains why a contract refuses a call that is not an operation's: reason is the ABI-encoded error.
func Refusal(reason []byte) *Failure {
	f := decodeRefusal(reason)
	f.Detail = strings.Replace(f.Detail, again, "", 1)
	return f
}

// decodeRefusal explains why a contract, or the transaction manager, refused an act. reason is an ABI-encoded error, a
// message, or nothing where a mined transaction simply did not do it.
func decodeRefusal(reason []byte) *Failure {
	if len(reason) == 0 {
		return &Failure{refusedNotIssued, "the transaction was mined without doing this; send the request under a new key"}
	}
	if string(reason) == txmgr.Cancelled {
		return &Failure{cancelled, "the client cancelled it"}
	}
	if message, err := abi.UnpackRevert(reason); err == nil {
		return &Failure{refusedUnknown, message}
	}
	if len(reason) < 4 {
		return &Failure{refusedUnknown, fmt.Sprintf("%q", reason)}
	}
	e, ok := contractErrors[[4]byte(reason[:4])]
	if !ok {
		if bytes.ContainsFunc(reason, func(r rune) bool { return r < ' ' || r > '~' }) {
			return &Failure{refusedUnknown, fmt.Sprintf("error 0x%x", reason)}
		}
		return &Failure{refusedUnknown, string(reason)}
	}
	what := e.Name
	if values, err := e.Inputs.Unpack(reason[4:]); err == nil {
		args := make([]string, len(values))
		for i, v := range values {
			args[i] = fmt.Sprintf("%s %v", e.Inputs[i].Name, v)
		}
		what += "(" + strings.Join(args, ", ") + ")"
	}
	if r, ok := refusals[e.Name]; ok {
		return &Failure{r.code, r.advice + ": " + what}
	}
	return &Failure{refusedUnknown, what}
}
