package token

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jackc/pgx/v5"

	"freehold/bindings"
	"freehold/services/postgres"
)

// The roles of the platform's access manager. Each act on a token has one, so that they can be held apart; a deployment
// grants those of the platform's own signer all at once.
const (
	roleIssuer   = iota + 1
	roleFreezer  // freezes wallets and units, blocks countries
	roleEnforcer // burns and transfers by force
	roleRecovery
	roleAttester // says who is eligible
	rolePauser
	roleVault      // closes tokens and mints deeds: the vault alone
	roleCreator    // asks the factory for tokens: the issuer and the vault
	roleCompliance // says by which rules a token is held
	roleTreasurer  // distributes income
	roleEarner     // lets wallets earn points
	roleBuyOut     // has deeds sold and delivered, and units redeemed: the buy-out alone
)

// roleNames are the labels of the roles, from roleIssuer on.
var roleNames = []string{"issuer", "freezer", "enforcer", "recovery", "attester", "pauser", "vault", "creator", "compliance", "treasurer", "earner", "buyout"}

// actingRoles are those without which some act of the API would be refused by the contracts, and laterRoles those that the
// acts need which an earlier platform does not have the contracts for.
var (
	actingRoles = []uint64{roleIssuer, roleFreezer, roleEnforcer, roleAttester, rolePauser, roleCreator}
	laterRoles  = []uint64{roleRecovery, roleCompliance, roleTreasurer, roleEarner}
)

// Platform is the contracts that all clients share on one chain.
type Platform struct {
	ChainID             int64
	Authority           common.Address // OpenZeppelin AccessManager
	Registry            common.Address // InvestorRegistry
	Factory             common.Address // TokenFactory
	Deed                common.Address // DeedToken: titles to all assets
	Vault               common.Address // DeedVault
	ShareImplementation common.Address // what share tokens are clones of
	DeedImplementation  common.Address

	// What a platform of an earlier version may lack; zero then.
	Rules                    common.Address // HoldingRules: of all tokens that have any
	Preview                  common.Address
	Offering                 common.Address
	Distributor              common.Address
	GovernanceImplementation common.Address // what governance tokens are clones of
	UtilityImplementation    common.Address
	Governance               common.Address // AssetGovernance: whose governors and timelocks are clones of the next two
	GovernorImplementation   common.Address
	TimelockImplementation   common.Address
	ReserveGate              common.Address
	Attestations             common.Address
	Documents                common.Address // DocumentRegistry
	BuyOut                   common.Address
	Stablecoin               common.Address // TestStablecoin: play money, where it was asked for; else zero

	BlockNumber  int64          // nothing of the platform is in an earlier block
	Signer       common.Address // that operations are enqueued for, as of when this was read; zero: the process's own
	RebuiltBlock int64          // up to it the history is of an earlier database, whose keys are lost; 0: there was none
}

// LoadPlatform returns the contracts of a chain, and false where none were deployed.
func LoadPlatform(ctx context.Context, db postgres.Querier, chainID int64) (Platform, bool, error) {
	query := `
select block_number, coalesce(rebuilt_block, 0), signer, ` + columns + `
  from platforms
 where chain_id = $1`
	p := Platform{ChainID: chainID}
	addresses := make([][]byte, 1+len(parts))
	into := []any{&p.BlockNumber, &p.RebuiltBlock}
	for i := range addresses {
		into = append(into, &addresses[i])
	}
	err := db.QueryRow(ctx, query, chainID).Scan(into...)
	if errors.Is(err, pgx.ErrNoRows) {
		return Platform{}, false, nil
	}
	if err != nil {
		return Platform{}, false, fmt.Errorf("read platform: %w", err)
	}
	p.Signer = common.BytesToAddress(addresses[0])
	for i, c := range parts {
		*c.at(&p) = common.BytesToAddress(addresses[1+i])
	}
	return p, true, nil
}

// saveTx writes what is known of a platform's contracts and signer; null stands for a zero address.
func (p Platform) saveTx(ctx context.Context, tx pgx.Tx) error {
	values, updates := []any{p.ChainID, p.BlockNumber, nullable(p.Signer)}, []string(nil)
	places := []string{"$1", "$2", "$3"}
	for _, c := range parts {
		values = append(values, nullable(*c.at(&p)))
		places = append(places, fmt.Sprintf("$%d", len(values)))
		updates = append(updates, c.column+" = excluded."+c.column)
	}
	sql := `
insert into platforms (chain_id, block_number, signer, ` + columns + `)
values (` + strings.Join(places, ", ") + `)
    on conflict (chain_id) do update
   set ` + strings.Join(updates, ", ")
	if _, err := tx.Exec(ctx, sql, values...); err != nil {
		return fmt.Errorf("write platform: %w", err)
	}
	return nil
}

func nullable(a common.Address) []byte {
	if a == (common.Address{}) {
		return nil
	}
	return a[:]
}

// adopt makes signer that of a platform that has none yet, and returns which one it has.
func adopt(ctx context.Context, db postgres.Querier, chainID int64, signer common.Address) (has common.Address, err error) {
	const query = `
update platforms
   set signer = coalesce(signer, $2)
 where chain_id = $1
returning signer`
	if err := db.QueryRow(ctx, query, chainID, signer).Scan(&has); err != nil {
		return has, fmt.Errorf("set the platform's signer: %w", err)
	}
	return has, nil
}

// CheckRoles says which roles the signer lacks and how to grant them. All are asked for in one call, as of one block.
func (p Platform) CheckRoles(ctx context.Context, chain Backend, signer common.Address) error {
	if p.Complete() {
		return p.checkRoles(ctx, chain, signer, slices.Concat(actingRoles, laterRoles))
	}
	return p.checkRoles(ctx, chain, signer, actingRoles)
}

func (p Platform) checkRoles(ctx context.Context, chain Backend, signer common.Address, roles []uint64) error {
	manager := bindings.NewAccessManager()
	var questions [][]byte
	for _, role := range roles {
		questions = append(questions, manager.PackHasRole(role, signer))
	}
	raw, err := chain.CallContract(ctx, ethereum.CallMsg{To: &p.Authority, Data: manager.PackMulticall(questions)}, nil)
	if err != nil {
		return fmt.Errorf("ask for the signer's roles: %w", err)
	}
	if len(raw) == 0 {
		return fmt.Errorf("the database knows a platform on chain %d, but there is no contract at its authority %s: is this another chain of the same id, or has it started over?",
			p.ChainID, p.Authority)
	}
	answers, err := manager.UnpackMulticall(raw)
	if err != nil {
		return fmt.Errorf("read the signer's roles: %w", err)
	}
	var missing, grants []string
	for i, role := range roles {
		has, err := manager.UnpackHasRole(answers[i])
		if err != nil {
			return fmt.Errorf("read the signer's roles: %w", err)
		}
		// With a delay it would have to schedule each act first, and wait.
		if !has.IsMember || has.ExecutionDelay > 0 {
			missing = append(missing, roleNames[role-roleIssuer])
			grants = append(grants, fmt.Sprintf("\n  cast send %s 'grantRole(uint64,address,uint32)' %d %s 0", p.Authority, role, signer))
		}
	}
	if len(missing) == 0 {
		return nil
	}
	return fmt.Errorf("the signer %s lacks roles on the platform of chain %d: %s. Start with the signer that deployed it, or let the access manager's administrator grant them:%s",
		signer, p.ChainID, strings.Join(missing, ", "), strings.Join(grants, ""))
}

// Complete reports whether there is every contract that this version knows, play money aside.
func (p Platform) Complete() bool { return len(p.missing(false)) == 0 }

// ShareAddress is where the factory puts the share token that creator asks for under salt (EIP-1014, EIP-1167).
func (p Platform) ShareAddress(creator common.Address, salt common.Hash) common.Address {
	return cloneAddress(p.Factory, p.ShareImplementation, creator, salt)
}

func cloneAddress(factory, implementation, creator common.Address, salt common.Hash) common.Address {
	// keccak256(abi.encode(creator, salt)), as TokenFactory does, so that no creator can take another's address.
	full := crypto.Keccak256Hash(common.LeftPadBytes(creator[:], 32), salt[:])
	code := append(common.FromHex("3d602d80600a3d3981f3363d3d373d3d3d363d73"), implementation[:]...)
	code = append(code, common.FromHex("5af43d82803e903d91602b57fd5bf3")...)
	return crypto.CreateAddress2(factory, full, crypto.Keccak256(code))
}
