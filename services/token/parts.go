package token

import (
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"freehold/bindings"
)

// part is a contract of the platform.
type part struct {
	column string // of platforms; null where there is no such contract
	at     func(*Platform) *common.Address
	meta   *bind.MetaData              // what is created; nil: it is a clone, at clone
	input  func(Platform, bool) []byte // of the constructor, once the parts before have addresses; nil: none
	clone  func(p Platform, deployer common.Address) common.Address
	later  bool // an earlier version did not have it
	play   bool // only for development
}

// parts are the contracts of a platform, in the order of their creation.
var parts = []part{
	{column: "authority", at: func(p *Platform) *common.Address { return &p.Authority }, meta: &bindings.AccessManagerMetaData,
		input: func(p Platform, _ bool) []byte { return bindings.NewAccessManager().PackConstructor(p.Signer) }},
	{column: "registry", at: func(p *Platform) *common.Address { return &p.Registry }, meta: &bindings.InvestorRegistryMetaData,
		input: func(p Platform, _ bool) []byte { return bindings.NewInvestorRegistry().PackConstructor(p.Authority) }},
	{column: "share_implementation", at: func(p *Platform) *common.Address { return &p.ShareImplementation }, meta: &bindings.ShareTokenMetaData},
	{column: "deed_implementation", at: func(p *Platform) *common.Address { return &p.DeedImplementation }, meta: &bindings.DeedTokenMetaData},
	{column: "factory", at: func(p *Platform) *common.Address { return &p.Factory }, meta: &bindings.TokenFactoryMetaData,
		input: func(p Platform, _ bool) []byte {
			return bindings.NewTokenFactory().PackConstructor(p.Authority, p.Registry, p.ShareImplementation, p.DeedImplementation)
		}},
	{column: "deed", at: func(p *Platform) *common.Address { return &p.Deed },
		clone: func(p Platform, deployer common.Address) common.Address {
			return cloneAddress(p.Factory, p.DeedImplementation, deployer, deploySalt)
		}},
	{column: "vault", at: func(p *Platform) *common.Address { return &p.Vault }, meta: &bindings.DeedVaultMetaData,
		input: func(p Platform, _ bool) []byte {
			return bindings.NewDeedVault().PackConstructor(p.Authority, p.Deed, p.Factory)
		}},

	{column: "rules", at: func(p *Platform) *common.Address { return &p.Rules }, meta: &bindings.HoldingRulesMetaData, later: true,
		input: func(p Platform, _ bool) []byte {
			return bindings.NewHoldingRules().PackConstructor(p.Authority, p.Registry)
		}},
	{column: "preview", at: func(p *Platform) *common.Address { return &p.Preview }, meta: &bindings.PreviewMetaData, later: true},
	{column: "governance_implementation", at: func(p *Platform) *common.Address { return &p.GovernanceImplementation },
		meta: &bindings.GovernanceTokenMetaData, later: true},
	{column: "utility_implementation", at: func(p *Platform) *common.Address { return &p.UtilityImplementation },
		meta: &bindings.UtilityTokenMetaData, later: true},
	{column: "governor_implementation", at: func(p *Platform) *common.Address { return &p.GovernorImplementation },
		meta: &bindings.AssetGovernorMetaData, later: true},
	{column: "timelock_implementation", at: func(p *Platform) *common.Address { return &p.TimelockImplementation },
		meta: &bindings.AssetTimelockMetaData, later: true},
	{column: "governance", at: func(p *Platform) *common.Address { return &p.Governance }, meta: &bindings.AssetGovernanceMetaData, later: true,
		input: func(p Platform, _ bool) []byte {
			return bindings.NewAssetGovernance().PackConstructor(p.Authority, p.GovernorImplementation, p.TimelockImplementation)
		}},
	{column: "offering", at: func(p *Platform) *common.Address { return &p.Offering }, meta: &bindings.OfferingMetaData, later: true,
		input: func(p Platform, _ bool) []byte { return bindings.NewOffering().PackConstructor(p.Authority) }},
	{column: "distributor", at: func(p *Platform) *common.Address { return &p.Distributor }, meta: &bindings.DistributorMetaData, later: true,
		input: func(p Platform, play bool) []byte {
			return bindings.NewDistributor().PackConstructor(p.Authority, seconds(ChallengeDelay, play))
		}},
	{column: "reserve_gate", at: func(p *Platform) *common.Address { return &p.ReserveGate }, meta: &bindings.ReserveGateMetaData, later: true,
		input: func(p Platform, _ bool) []byte { return bindings.NewReserveGate().PackConstructor(p.Authority) }},
	{column: "attestations", at: func(p *Platform) *common.Address { return &p.Attestations }, meta: &bindings.AttestationsMetaData, later: true,
		input: func(p Platform, _ bool) []byte { return bindings.NewAttestations().PackConstructor(p.Authority) }},
	{column: "documents", at: func(p *Platform) *common.Address { return &p.Documents }, meta: &bindings.DocumentRegistryMetaData, later: true,
		input: func(p Platform, _ bool) []byte { return bindings.NewDocumentRegistry().PackConstructor(p.Authority) }},
	{column: "buy_out", at: func(p *Platform) *common.Address { return &p.BuyOut }, meta: &bindings.BuyOutMetaData, later: true,
		input: func(p Platform, play bool) []byte {
			return bindings.NewBuyOut().PackConstructor(p.Authority, p.Vault, p.Governance, seconds(BuyOutPeriod, play))
		}},
	{column: "stablecoin", at: func(p *Platform) *common.Address { return &p.Stablecoin }, meta: &bindings.TestStablecoinMetaData, later: true, play: true},
}

// How long things take where it is not play money.
const (
	ChallengeDelay = 24 * time.Hour       // in which a distribution can be objected to before it is paid
	BuyOutPeriod   = 365 * 24 * time.Hour // after which an asset is delivered to its buyer though not all have redeemed
	playDelay      = 5 * time.Second      // instead of either, where it is
)

func seconds(delay time.Duration, play bool) *big.Int {
	if play {
		delay = playDelay
	}
	return big.NewInt(int64(delay / time.Second))
}

// columns are those of the parts, in their order.
var columns = func() string {
	var names []string
	for _, c := range parts {
		names = append(names, c.column)
	}
	return strings.Join(names, ", ")
}()

// missing lists the parts that a platform does not have.
func (p Platform) missing(play bool) (list []part) {
	for _, c := range parts {
		if *c.at(&p) == (common.Address{}) && (play || !c.play) {
			list = append(list, c)
		}
	}
	return list
}

// deploySalt names the deed collection among the clones that the deployer may ask for.
var deploySalt = crypto.Keccak256Hash([]byte("freehold deeds"))

// step is a transaction of a deployment.
type step struct {
	what string
	to   *common.Address // nil: it creates a contract
	data []byte
}

// plan lists what creates the parts that a platform lacks and sets them up, as transactions of the deployer from a nonce
// on, and sets the addresses that they are going to have: each follows from what is before it. The platform's signer is
// given the roles.
func (p *Platform) plan(deployer common.Address, nonce uint64, play bool) (steps []step) {
	before := *p
	for _, c := range p.missing(play) {
		if c.clone != nil {
			*c.at(p) = c.clone(*p, deployer)
			continue
		}
		code := common.FromHex(c.meta.Bin)
		if c.input != nil {
			code = append(code, c.input(*p, play)...)
		}
		*c.at(p) = crypto.CreateAddress(deployer, nonce+uint64(len(steps)))
		steps = append(steps, step{what: "create the " + strings.ReplaceAll(c.column, "_", " "), data: code})
	}
	manager, factory, zero := bindings.NewAccessManager(), bindings.NewTokenFactory(), common.Address{}
	call := func(what string, to common.Address, data []byte) { steps = append(steps, step{what, &to, data}) }
	if before.Authority == zero {
		call("set up the roles", p.Authority, manager.PackMulticall(p.firstRoles()))
		call("create the deeds", p.Factory, factory.PackCreateDeedToken(deploySalt, "Freehold Deed", "DEED"))
	}
	if !before.Complete() {
		call("set up the later roles", p.Authority, manager.PackMulticall(p.addRoles()))
	}
	if before.GovernanceImplementation == zero {
		call("adopt governance tokens", p.Factory, factory.PackAdopt(familyGovernance, p.GovernanceImplementation))
	}
	if before.UtilityImplementation == zero {
		call("adopt utility tokens", p.Factory, factory.PackAdopt(familyUtility, p.UtilityImplementation))
	}
	return steps
}

// The numbers that the factory has for the families which it adopts.
const (
	familyGovernance = 3
	familyUtility    = 4
)

// grants are calls of the access manager.
type grants [][]byte

// allow says which role some functions need. Those of tokens and deeds are set once on the implementation: see
// PermissionedERC20.
func (g *grants) allow(target common.Address, m *bind.MetaData, role uint64, functions ...string) {
	var selectors [][4]byte
	for _, f := range functions {
		selectors = append(selectors, selector(m, f))
	}
	*g = append(*g, bindings.NewAccessManager().PackSetTargetFunctionRole(target, selectors, role))
}

// selector is that of a contract's function.
func selector(m *bind.MetaData, function string) [4]byte {
	parsed, err := m.ParseABI()
	if err != nil {
		panic(fmt.Sprintf("the generated ABI of %s does not parse: %v", m.ID, err))
	}
	method, ok := parsed.Methods[function]
	if !ok {
		panic(fmt.Sprintf("%s has no function %s", m.ID, function))
	}
	return [4]byte(method.ID)
}

func (g *grants) grant(role uint64, account common.Address) {
	*g = append(*g, bindings.NewAccessManager().PackGrantRole(role, account, 0))
}

// label names roles, and grants them to an account, from one on up to another; but those of a contract alone.
func (g *grants) label(account common.Address, from, to uint64) {
	for role := from; role <= to; role++ {
		*g = append(*g, bindings.NewAccessManager().PackLabelRole(role, roleNames[role-roleIssuer]))
		if role != roleVault && role != roleBuyOut {
			g.grant(role, account)
		}
	}
}

// firstRoles are those of the parts that every version has.
func (p Platform) firstRoles() (g grants) {
	share, deed := &bindings.ShareTokenMetaData, &bindings.DeedTokenMetaData
	g.allow(p.ShareImplementation, share, roleIssuer, "issue", "issueBatch")
	g.allow(p.ShareImplementation, share, roleFreezer, "setFrozenTokens", "setAddressFrozen", "setCountriesBlocked")
	g.allow(p.ShareImplementation, share, roleEnforcer, "burn", "forcedTransfer")
	g.allow(p.ShareImplementation, share, rolePauser, "pause", "unpause")
	g.allow(p.ShareImplementation, share, roleVault, "close", "burnAndClose")
	g.allow(p.DeedImplementation, deed, roleVault, "mint", "setLocked")
	g.allow(p.DeedImplementation, deed, roleIssuer, "setDocument")
	g.allow(p.Vault, &bindings.DeedVaultMetaData, roleIssuer, "fractionalize", "lock", "reclaim")
	g.allow(p.Factory, &bindings.TokenFactoryMetaData, roleCreator, "createShareToken", "createDeedToken")
	g.allow(p.Registry, &bindings.InvestorRegistryMetaData, roleAttester, "register")
	g.label(p.Signer, roleIssuer, roleCreator)
	g.grant(roleVault, p.Vault)
	g.grant(roleCreator, p.Vault)
	return g
}

// addRoles are the roles of the parts that came later, and of functions that did. To set them again changes nothing.
func (p Platform) addRoles() (g grants) {
	share, governance, utility := &bindings.ShareTokenMetaData, &bindings.GovernanceTokenMetaData, &bindings.UtilityTokenMetaData
	g.allow(p.ShareImplementation, share, roleEnforcer, "seize", "batchBurn", "batchForcedTransfer")
	g.allow(p.ShareImplementation, share, roleFreezer, "freezePartialTokens", "unfreezePartialTokens", "batchFreezePartialTokens",
		"batchUnfreezePartialTokens", "batchSetAddressFrozen")
	g.allow(p.ShareImplementation, share, roleRecovery, "recover", "recoveryAddress")
	g.allow(p.ShareImplementation, share, roleCompliance, "setCompliance", "setReserve")
	g.allow(p.ShareImplementation, share, roleVault, "fixSupply")
	g.allow(p.ShareImplementation, share, roleBuyOut, "redeem")

	g.allow(p.GovernanceImplementation, governance, roleIssuer, "issue", "issueBatch")
	g.allow(p.GovernanceImplementation, governance, roleFreezer, "setFrozenTokens", "setAddressFrozen", "setCountriesBlocked")
	g.allow(p.GovernanceImplementation, governance, roleEnforcer, "burn", "forcedTransfer", "seize")
	g.allow(p.GovernanceImplementation, governance, roleRecovery, "recover")
	g.allow(p.GovernanceImplementation, governance, roleCompliance, "setCompliance", "setReserve")
	g.allow(p.GovernanceImplementation, governance, rolePauser, "pause", "unpause")
	g.allow(p.GovernanceImplementation, governance, roleVault, "close", "burnAndClose", "fixSupply")
	g.allow(p.GovernanceImplementation, governance, roleBuyOut, "redeem")

	g.allow(p.UtilityImplementation, utility, roleIssuer, "issuePass", "setEarnLimit")
	g.allow(p.UtilityImplementation, utility, roleEnforcer, "revokePass")
	g.allow(p.UtilityImplementation, utility, roleEarner, "earn")

	g.allow(p.Factory, &bindings.TokenFactoryMetaData, roleCreator, "createGovernanceToken", "createUtilityToken")
	g.allow(p.Vault, &bindings.DeedVaultMetaData, roleIssuer, "fractionalizeWithVotes", "lockWithVotes")
	g.allow(p.Vault, &bindings.DeedVaultMetaData, roleBuyOut, "sell", "deliver")
	g.allow(p.BuyOut, &bindings.BuyOutMetaData, roleEnforcer, "approveSale")
	g.allow(p.ReserveGate, &bindings.ReserveGateMetaData, roleCompliance, "setTerms")
	g.allow(p.Attestations, &bindings.AttestationsMetaData, roleCompliance, "open", "setAttestors")
	g.allow(p.DeedImplementation, &bindings.DeedTokenMetaData, roleIssuer, "setBaseURI", "setRoyalty", "setDefaultRoyalty")
	g.allow(p.DeedImplementation, &bindings.DeedTokenMetaData, roleFreezer, "setFrozenTokens")
	g.allow(p.DeedImplementation, &bindings.DeedTokenMetaData, roleEnforcer, "forcedTransfer")
	g.allow(p.Documents, &bindings.DocumentRegistryMetaData, roleIssuer, "setDocument", "removeDocument")
	g.allow(p.Rules, &bindings.HoldingRulesMetaData, roleCompliance, "setRules", "setCountryLimits", "setLock")
	g.allow(p.Governance, &bindings.AssetGovernanceMetaData, roleIssuer, "establish")
	g.allow(p.Offering, &bindings.OfferingMetaData, roleIssuer, "create", "allocate", "cancel")
	g.allow(p.Distributor, &bindings.DistributorMetaData, roleTreasurer, "create", "cancel", "sweep")
	g.allow(p.Distributor, &bindings.DistributorMetaData, rolePauser, "pause", "unpause")
	g.label(p.Signer, roleCompliance, roleBuyOut)
	g.grant(roleBuyOut, p.BuyOut)
	g.grant(roleIssuer, p.Offering) // which issues what it delivers
	return g
}
