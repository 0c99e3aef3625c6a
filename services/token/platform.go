package token

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

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
	roleVault   // closes tokens and mints deeds: the vault alone
	roleCreator // asks the factory for tokens: the issuer and the vault
)

// roleNames are the labels of the roles, from roleIssuer on.
var roleNames = []string{"issuer", "freezer", "enforcer", "recovery", "attester", "pauser", "vault", "creator"}

// actingRoles are those without which some act of the API would be refused by the contracts.
var actingRoles = []uint64{roleIssuer, roleFreezer, roleEnforcer, roleAttester, rolePauser, roleCreator}

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
	BlockNumber         int64          // nothing of the platform is in an earlier block
	Signer              common.Address // that operations are enqueued for, as of when this was read; zero: the process's own
	RebuiltBlock        int64          // up to it the history is of an earlier database, whose keys are lost; 0: there was none
}

// Backend is what a deployment needs of a node; *ethclient.Client is one.
type Backend interface {
	bind.ContractBackend
	bind.DeployBackend
	BlockNumber(context.Context) (uint64, error)
}

// LoadPlatform returns the contracts of a chain, and false where none were deployed.
func LoadPlatform(ctx context.Context, db postgres.Querier, chainID int64) (Platform, bool, error) {
	const query = `
select chain_id, authority, registry, factory, deed, vault, share_implementation, deed_implementation, block_number, coalesce(rebuilt_block, 0), coalesce(signer, '')
  from platforms
 where chain_id = $1`
	p := Platform{}
	var signer []byte
	err := db.QueryRow(ctx, query, chainID).Scan(&p.ChainID, &p.Authority, &p.Registry, &p.Factory, &p.Deed, &p.Vault,
		&p.ShareImplementation, &p.DeedImplementation, &p.BlockNumber, &p.RebuiltBlock, &signer)
	p.Signer = common.BytesToAddress(signer)
	if errors.Is(err, pgx.ErrNoRows) {
		return Platform{}, false, nil
	}
	if err != nil {
		return Platform{}, false, fmt.Errorf("read platform: %w", err)
	}
	return p, true, nil
}

// Deploy returns the contracts of a chain, after deploying them if the database knows none. Any number of processes may
// call it at once: one deploys while the others wait. The signer becomes the administrator and holds every role but the
// vault's; on a platform that is there already it is an error if the platform's signer lacks one that the acts need. It must be called before a lane of the same signer runs, since it assigns nonces itself. If it is killed
// half-way, the contracts deployed so far are abandoned and the next call starts over: nothing refers to them.
func Deploy(ctx context.Context, pool *pgxpool.Pool, chain Backend, chainID int64, opts *bind.TransactOpts) (p Platform, err error) {
	err = postgres.InTx(ctx, pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock(hashtext('freehold platform'), $1::bigint::int)`, chainID%(1<<31)); err != nil {
			return fmt.Errorf("lock platform: %w", err)
		}
		var found bool
		if p, found, err = LoadPlatform(ctx, tx, chainID); err != nil || found {
			return err
		}
		if p, err = deploy(ctx, chain, chainID, opts); err != nil {
			return err
		}
		p.Signer = opts.From
		const insert = `
insert into platforms (chain_id, authority, registry, factory, deed, vault, share_implementation, deed_implementation, block_number, signer)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`
		_, err := tx.Exec(ctx, insert, p.ChainID, p.Authority, p.Registry, p.Factory, p.Deed, p.Vault, p.ShareImplementation,
			p.DeedImplementation, p.BlockNumber, p.Signer)
		if err != nil {
			return fmt.Errorf("insert platform: %w", err)
		}
		return nil
	})
	if err != nil {
		return p, err
	}
	if p.Signer != (common.Address{}) {
		return p, p.CheckRoles(ctx, chain, p.Signer)
	}
	if err := p.CheckRoles(ctx, chain, opts.From); err != nil {
		return p, err
	}
	p.Signer, err = adopt(ctx, pool, chainID, opts.From)
	return p, err
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

// deploySalt names the deed collection among the clones that the deployer may ask for.
var deploySalt = crypto.Keccak256Hash([]byte("freehold deeds"))

// deploy sends all transactions at once, since each address follows from the signer's nonces, and then waits for them.
func deploy(ctx context.Context, chain Backend, chainID int64, opts *bind.TransactOpts) (p Platform, err error) {
	block, err := chain.BlockNumber(ctx)
	if err != nil {
		return p, fmt.Errorf("read head: %w", err)
	}
	nonce, err := chain.PendingNonceAt(ctx, opts.From)
	if err != nil {
		return p, fmt.Errorf("read nonce of the deployer %s: %w", opts.From, err)
	}
	p = Platform{ChainID: chainID, BlockNumber: int64(block)}
	var sent []*types.Transaction
	send := func(transact func(*bind.TransactOpts) (*types.Transaction, error)) {
		if err != nil {
			return
		}
		o := *opts
		// No estimation: it would run against a state that lacks the transactions before it.
		o.Context, o.Nonce, o.GasLimit = ctx, new(big.Int).SetUint64(nonce), deployGas
		var tx *types.Transaction
		if tx, err = transact(&o); err != nil {
			err = fmt.Errorf("send transaction %d of the deployment: %w", len(sent)+1, err)
			return
		}
		nonce++
		sent = append(sent, tx)
	}
	create := func(m *bind.MetaData, input []byte) (address common.Address) {
		send(func(o *bind.TransactOpts) (tx *types.Transaction, err error) {
			address, tx, err = bind.DeployContract(o, common.FromHex(m.Bin), chain, input)
			return tx, err
		})
		return address
	}
	call := func(to common.Address, data []byte) {
		send(func(o *bind.TransactOpts) (*types.Transaction, error) {
			return bind.NewBoundContract(to, bindings.NewTokenFactory().GetABI(), chain, chain, chain).RawTransact(o, data)
		})
	}

	manager, factory := bindings.NewAccessManager(), bindings.NewTokenFactory()
	p.Authority = create(&bindings.AccessManagerMetaData, manager.PackConstructor(opts.From))
	p.Registry = create(&bindings.InvestorRegistryMetaData, bindings.NewInvestorRegistry().PackConstructor(p.Authority))
	p.ShareImplementation = create(&bindings.ShareTokenMetaData, nil)
	p.DeedImplementation = create(&bindings.DeedTokenMetaData, nil)
	p.Factory = create(&bindings.TokenFactoryMetaData,
		factory.PackConstructor(p.Authority, p.Registry, p.ShareImplementation, p.DeedImplementation))
	p.Deed = cloneAddress(p.Factory, p.DeedImplementation, opts.From, deploySalt)
	p.Vault = create(&bindings.DeedVaultMetaData, bindings.NewDeedVault().PackConstructor(p.Authority, p.Deed, p.Factory))
	call(p.Authority, manager.PackMulticall(p.roles(opts.From)))
	call(p.Factory, factory.PackCreateDeedToken(deploySalt, "Freehold Deed", "DEED"))
	if err != nil {
		return p, err
	}
	for i, tx := range sent {
		receipt, err := bind.WaitMined(ctx, chain, tx.Hash())
		if err != nil {
			return p, fmt.Errorf("wait for transaction %d of the deployment: %w", i+1, err)
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return p, fmt.Errorf("transaction %d of the deployment reverted: %s", i+1, tx.Hash())
		}
	}
	return p, nil
}

// deployGas is the limit of each transaction of the deployment: twice what the dearest, the roles, takes, and below
// EIP-7825's cap of 2^24.
const deployGas = 8_000_000

// roles are the calls that say which role each restricted function needs and grant the deployer's. The roles of tokens
// and deeds are set once on the implementation: see PermissionedERC20.
func (p Platform) roles(deployer common.Address) (calls [][]byte) {
	manager := bindings.NewAccessManager()
	allow := func(target common.Address, m *bind.MetaData, role uint64, functions ...string) {
		parsed, err := m.ParseABI()
		if err != nil {
			panic(fmt.Sprintf("the generated ABI of %s does not parse: %v", m.ID, err))
		}
		var selectors [][4]byte
		for _, f := range functions {
			method, ok := parsed.Methods[f]
			if !ok {
				panic(fmt.Sprintf("%s has no function %s", m.ID, f))
			}
			selectors = append(selectors, [4]byte(method.ID))
		}
		calls = append(calls, manager.PackSetTargetFunctionRole(target, selectors, role))
	}
	share, deed := &bindings.ShareTokenMetaData, &bindings.DeedTokenMetaData
	allow(p.ShareImplementation, share, roleIssuer, "issue", "issueBatch")
	allow(p.ShareImplementation, share, roleFreezer, "setFrozenTokens", "setAddressFrozen", "setCountriesBlocked")
	allow(p.ShareImplementation, share, roleEnforcer, "burn", "forcedTransfer")
	allow(p.ShareImplementation, share, rolePauser, "pause", "unpause")
	allow(p.ShareImplementation, share, roleVault, "close", "burnAndClose")
	allow(p.DeedImplementation, deed, roleVault, "mint", "setLocked")
	allow(p.DeedImplementation, deed, roleIssuer, "setDocument")
	allow(p.Vault, &bindings.DeedVaultMetaData, roleIssuer, "fractionalize", "lock", "reclaim")
	allow(p.Factory, &bindings.TokenFactoryMetaData, roleCreator, "createShareToken", "createDeedToken")
	allow(p.Registry, &bindings.InvestorRegistryMetaData, roleAttester, "register")

	for i, name := range roleNames {
		role := uint64(roleIssuer + i)
		calls = append(calls, manager.PackLabelRole(role, name))
		if role != roleVault {
			calls = append(calls, manager.PackGrantRole(role, deployer, 0))
		}
	}
	return append(calls, manager.PackGrantRole(roleVault, p.Vault, 0), manager.PackGrantRole(roleCreator, p.Vault, 0))
}

// CheckRoles says which roles the signer lacks and how to grant them. All are asked for in one call, as of one block.
func (p Platform) CheckRoles(ctx context.Context, chain Backend, signer common.Address) error {
	manager := bindings.NewAccessManager()
	var questions [][]byte
	for _, role := range actingRoles {
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
	for i, role := range actingRoles {
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
