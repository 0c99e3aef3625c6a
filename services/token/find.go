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
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/bindings"
)

// grantsWindow is how many blocks are searched at once for the grant of a role: few enough for any node.
const grantsWindow = 1_000

// FindPlatform reads from the chain itself which contracts belong to a factory or to a vault; one of the two may be zero.
// start is the block of the platform's first contract, nil to search for it, which needs a node that keeps the states of
// old blocks.
func FindPlatform(ctx context.Context, chain Backend, chainID int64, factory, vault common.Address, start *uint64) (Platform, error) {
	p := Platform{ChainID: chainID, Factory: factory, Vault: vault}
	f := finder{ctx: ctx, chain: chain}
	head, err := chain.BlockNumber(ctx)
	if err != nil {
		return p, fmt.Errorf("read head: %w", err)
	}
	dv, tf := bindings.NewDeedVault(), bindings.NewTokenFactory()
	if p.Factory == (common.Address{}) {
		p.Factory = ask(&f, "factory of the vault", vault, dv.PackFactory(), dv.UnpackFactory)
	}
	p.Authority = ask(&f, "authority of the factory", p.Factory, tf.PackAuthority(), tf.UnpackAuthority)
	p.Registry = ask(&f, "registry of the factory", p.Factory, tf.PackRegistry(), tf.UnpackRegistry)
	p.ShareImplementation = ask(&f, "template of share tokens", p.Factory, tf.PackShareImplementation(), tf.UnpackShareImplementation)
	p.DeedImplementation = ask(&f, "template of deeds", p.Factory, tf.PackDeedImplementation(), tf.UnpackDeedImplementation)
	if f.err != nil {
		return p, f.err
	}
	first := head
	switch {
	case start == nil:
		// The authority is the first contract of a deployment.
		if first, err = f.born(p.Authority, head); err != nil {
			return p, err
		}
	case *start > head:
		return p, fmt.Errorf("the start block %d is beyond the node's head, %d", *start, head)
	default:
		first = *start
	}
	p.BlockNumber = int64(first)
	if p.Vault == (common.Address{}) {
		if p.Vault, err = f.vault(p.Authority, p.Factory, first, head); err != nil {
			return p, err
		}
	}
	p.Deed = ask(&f, "deeds of the vault", p.Vault, dv.PackDeed(), dv.UnpackDeed)
	if of := ask(&f, "factory of the vault", p.Vault, dv.PackFactory(), dv.UnpackFactory); f.err == nil && of != p.Factory {
		return p, fmt.Errorf("the vault %s belongs to the factory %s, not to %s", p.Vault, of, p.Factory)
	}
	if f.err != nil {
		return p, f.err
	}
	return p, f.later(&p, first, head)
}

// later finds the contracts that came later by the roles that their functions were given, and by what they say of one
// another. The preview and play money, which have no roles, are not found: a preview keeps nothing, so another one does.
func (f *finder) later(p *Platform, from, head uint64) error {
	m := bindings.NewAccessManager()
	if ok, err := p.adopted(f.ctx, f.chain); err != nil || !ok {
		return err
	}
	wanted := map[[4]byte]*common.Address{}
	for meta, at := range map[*bind.MetaData]*common.Address{&bindings.HoldingRulesMetaData: &p.Rules, &bindings.OfferingMetaData: &p.Offering,
		&bindings.DistributorMetaData: &p.Distributor, &bindings.AssetGovernanceMetaData: &p.Governance, &bindings.ReserveGateMetaData: &p.ReserveGate,
		&bindings.AttestationsMetaData: &p.Attestations, &bindings.DocumentRegistryMetaData: &p.Documents, &bindings.BuyOutMetaData: &p.BuyOut} {
		wanted[selector(meta, telling[meta.ID])] = at
	}
	updated := m.GetABI().Events[bindings.AccessManagerTargetFunctionRoleUpdatedEventName].ID
	for ; from <= head && len(wanted) > 0; from += grantsWindow {
		logs, err := f.chain.FilterLogs(f.ctx, ethereum.FilterQuery{Addresses: []common.Address{p.Authority},
			Topics: [][]common.Hash{{updated}}, FromBlock: new(big.Int).SetUint64(from),
			ToBlock: new(big.Int).SetUint64(min(from+grantsWindow-1, head))})
		if err != nil {
			return fmt.Errorf("look for the later contracts from block %d: %w", from, err)
		}
		for i := range logs {
			set, err := m.UnpackTargetFunctionRoleUpdatedEvent(&logs[i])
			if err != nil {
				return fmt.Errorf("read a function's role: %w", err)
			}
			if at, ok := wanted[set.Selector]; ok {
				*at = set.Target
				delete(wanted, set.Selector)
			}
		}
	}
	if p.Governance == (common.Address{}) {
		return nil
	}
	ag := bindings.NewAssetGovernance()
	p.GovernorImplementation = ask(f, "template of governors", p.Governance, ag.PackGovernorImplementation(), ag.UnpackGovernorImplementation)
	p.TimelockImplementation = ask(f, "template of timelocks", p.Governance, ag.PackTimelockImplementation(), ag.UnpackTimelockImplementation)
	return f.err
}

// telling is a restricted function of each contract that no other contract of the platform has.
var telling = map[string]string{
	bindings.HoldingRulesMetaData.ID: "setRules", bindings.OfferingMetaData.ID: "allocate", bindings.DistributorMetaData.ID: "sweep",
	bindings.AssetGovernanceMetaData.ID: "establish", bindings.ReserveGateMetaData.ID: "setTerms", bindings.AttestationsMetaData.ID: "setAttestors",
	bindings.DocumentRegistryMetaData.ID: "removeDocument", bindings.BuyOutMetaData.ID: "approveSale",
}

// IsIssuer reports whether an account may mint on the platform's tokens.
func (p Platform) IsIssuer(ctx context.Context, chain Backend, account common.Address) (bool, error) {
	m := bindings.NewAccessManager()
	f := finder{ctx: ctx, chain: chain}
	is := ask(&f, "roles of "+account.Hex(), p.Authority, m.PackHasRole(roleIssuer, account), m.UnpackHasRole)
	return is.IsMember, f.err
}

// finder asks contracts, and keeps the first error.
type finder struct {
	ctx   context.Context
	chain Backend
	err   error
}

func ask[T any](f *finder, what string, contract common.Address, data []byte, unpack func([]byte) (T, error)) (answer T) {
	if f.err != nil {
		return answer
	}
	out, err := f.chain.CallContract(f.ctx, ethereum.CallMsg{To: &contract, Data: data}, nil)
	if err == nil && len(out) == 0 {
		err = fmt.Errorf("%s is no such contract on this chain", contract)
	}
	if err == nil {
		answer, err = unpack(out)
	}
	if err != nil {
		f.err = fmt.Errorf("ask %s for the %s: %w", contract, what, err)
	}
	return answer
}

// born is the block that a contract was created in.
func (f *finder) born(contract common.Address, head uint64) (uint64, error) {
	there := func(block uint64) (bool, error) {
		code, err := f.chain.CodeAt(f.ctx, contract, new(big.Int).SetUint64(block))
		if err != nil {
			return false, fmt.Errorf("look for %s in block %d, which takes a node that keeps old states; "+
				"with another one give the block of the deployment by --start-block: %w", contract, block, err)
		}
		return len(code) > 0, nil
	}
	low, high := uint64(0), head // it is there at high, and below low it is not
	for low < high {
		middle := low + (high-low)/2
		is, err := there(middle)
		switch {
		case err != nil:
			return 0, err
		case is:
			high = middle
		default:
			low = middle + 1
		}
	}
	return low, nil
}

// vault finds who was given the vault's role, which the deployment does at once.
func (f *finder) vault(authority, factory common.Address, from, head uint64) (common.Address, error) {
	m, dv := bindings.NewAccessManager(), bindings.NewDeedVault()
	granted := m.GetABI().Events[bindings.AccessManagerRoleGrantedEventName].ID
	role := common.BigToHash(big.NewInt(roleVault))
	for ; from <= head; from += grantsWindow {
		logs, err := f.chain.FilterLogs(f.ctx, ethereum.FilterQuery{Addresses: []common.Address{authority},
			Topics: [][]common.Hash{{granted}, {role}}, FromBlock: new(big.Int).SetUint64(from),
			ToBlock: new(big.Int).SetUint64(min(from+grantsWindow-1, head))})
		if err != nil {
			return common.Address{}, fmt.Errorf("look for the vault from block %d: %w", from, err)
		}
		for i := range logs {
			grant, err := m.UnpackRoleGrantedEvent(&logs[i])
			if err != nil {
				return common.Address{}, fmt.Errorf("read a grant: %w", err)
			}
			one := finder{ctx: f.ctx, chain: f.chain}
			if of := ask(&one, "factory", grant.Account, dv.PackFactory(), dv.UnpackFactory); one.err == nil && of == factory {
				return grant.Account, nil
			}
		}
	}
	return common.Address{}, errors.New("no vault of this factory was found; name it by --vault")
}

// reverted reports whether an answer was that the contract refuses the question, or does not know it.
func reverted(err error) bool {
	var e rpc.Error
	return errors.As(err, &e) && e.ErrorCode() == 3 || err != nil && strings.Contains(err.Error(), "revert")
}
