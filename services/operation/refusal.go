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

// The codes of what only contracts decide: sales, payments, signatures, votes and passes.
const (
	refusedOffering     fault.Code = "offering_stage"
	refusedNotOpen      fault.Code = "offering_not_open"
	refusedSoldOut      fault.Code = "hard_cap_exceeded"
	refusedBounds       fault.Code = "outside_bounds"
	refusedCost         fault.Code = "costs_more"
	refusedTerms        fault.Code = "invalid_terms"
	refusedNoOrder      fault.Code = "no_order"
	refusedEarly        fault.Code = "too_early"
	refusedLate         fault.Code = "too_late"
	refusedPayment      fault.Code = "payment_failed"
	refusedAllowance    fault.Code = "insufficient_allowance"
	refusedOver         fault.Code = "distribution_over"
	refusedNotClaimable fault.Code = "not_claimable"
	refusedStopped      fault.Code = "distribution_paused"
	refusedClaimed      fault.Code = "already_claimed"
	refusedProof        fault.Code = "invalid_proof"
	refusedSigExpired   fault.Code = "signature_expired"
	refusedSigInvalid   fault.Code = "signature_invalid"
	refusedSigSpent     fault.Code = "signature_spent"
	refusedProposal     fault.Code = "proposal_state"
	refusedVoted        fault.Code = "already_voted"
	refusedPass         fault.Code = "invalid_pass"
	refusedOrder        fault.Code = "order_used"
)

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

	"WrongStage":                      {refusedOffering, "the offering is at another stage (1 open, 2 succeeded, 3 failed)"},
	"NotOpen":                         {refusedNotOpen, "buy between the two times"},
	"HardCapExceeded":                 {refusedSoldOut, "buy at most what is left"},
	"OutOfBounds":                     {refusedBounds, "what an investor buys in all has to lie between the two, or he needs a larger allocation"},
	"NotEligibleToBuy":                {NotEligible, "register the wallet's investor first"},
	"CostsMore":                       {refusedCost, "agree to the cost"},
	"InvalidTerms":                    {refusedTerms, "correct the term that is named"},
	"NoOrder":                         {refusedNoOrder, "nothing of this investor waits for delivery or refund"},
	"NotRefundable":                   {refusedEarly, "deliver it, or wait until the time for that is over"},
	"NotOver":                         {refusedEarly, "wait until its time is over"},
	"PaymentShort":                    {refusedPayment, "use a currency that takes no fee of transfers"},
	"PaymentFailed":                   {refusedPayment, "the currency refuses the account"},
	"SafeERC20FailedOperation":        {refusedPayment, "the currency refuses the payment: see balance and allowance of who pays"},
	"ERC20InsufficientAllowance":      {refusedAllowance, "approve the spender for more first"},
	"NotActive":                       {refusedOver, "there is no such distribution, or it was cancelled or swept"},
	"NotClaimable":                    {refusedNotClaimable, "claim between the two times"},
	"DistributionIsPaused":            {refusedStopped, "wait until payments go on; the end moves by as long"},
	"DistributionIsNotPaused":         {refusedStopped, "it is not paused"},
	"AlreadyClaimed":                  {refusedClaimed, "it was paid: there is nothing to do"},
	"InvalidProof":                    {refusedProof, "the distribution was made of another list"},
	"TotalExceeded":                   {refusedProof, "the list adds up to more than was paid in"},
	"AccountNotEligible":              {NotEligible, "register the wallet's investor first, then claim again"},
	"ChallengeOver":                   {refusedLate, "it can be cancelled only before claims are paid"},
	"PurchaseExpired":                 {refusedSigExpired, "have the investor sign anew, with a later deadline"},
	"InvalidPurchase":                 {refusedSigInvalid, "it is not the investor's signature of this purchase under his present nonce: prepare it anew"},
	"AuthorizationNotValid":           {refusedSigExpired, "have it signed for a time that is not over, and wait for its start"},
	"AuthorizationSpent":              {refusedSigSpent, "have one signed under another nonce"},
	"InvalidAuthorization":            {refusedSigInvalid, "it is not the payer's signature of this payment: prepare it anew"},
	"ERC2612ExpiredSignature":         {refusedSigExpired, "have it signed anew, with a later deadline"},
	"ERC2612InvalidSigner":            {refusedSigInvalid, "it is not the owner's signature under his present nonce: prepare it anew"},
	"VotesExpiredSignature":           {refusedSigExpired, "have it signed anew, with a later deadline"},
	"InvalidAccountNonce":             {refusedSigSpent, "have it signed anew under the present nonce"},
	"GovernorNonexistentProposal":     {refusedProposal, "there is no such proposal"},
	"GovernorUnexpectedProposalState": {refusedProposal, "the proposal is in another state (0 pending, 1 active, 2 canceled, 3 defeated, 4 succeeded, 5 queued, 6 expired, 7 executed)"},
	"GovernorAlreadyCastVote":         {refusedVoted, "the vote was counted: there is nothing to do"},
	"GovernorInvalidSignature":        {refusedSigInvalid, "it is not the voter's signature under his present nonce: prepare it anew"},
	"InvalidPass":                     {refusedPass, "there is no such pass"},
	"PassUsed":                        {refusedPass, "the pass was redeemed or revoked, and is never issued again"},
	"PassExpired":                     {refusedPass, "the pass is over"},
	"NotTransferable":                 {refusedPass, "the pass stays with whom it was issued to"},
	"OrderUsed":                       {refusedOrder, "something was redeemed against this order already"},

	"FailedDeployment": {token.Fractionalized, "the token's contract exists already"},
}

// contractErrors are the custom errors of all contracts, by selector.
var contractErrors = func() map[[4]byte]abi.Error {
	all := map[[4]byte]abi.Error{}
	for _, m := range []*bind.MetaData{&bindings.ShareTokenMetaData, &bindings.InvestorRegistryMetaData, &bindings.DeedVaultMetaData,
		&bindings.TokenFactoryMetaData, &bindings.DeedTokenMetaData, &bindings.AccessManagerMetaData, &bindings.OfferingMetaData,
		&bindings.DistributorMetaData, &bindings.TestStablecoinMetaData, &bindings.GovernanceTokenMetaData, &bindings.AssetGovernorMetaData,
		&bindings.UtilityTokenMetaData} {
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
