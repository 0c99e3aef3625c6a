// Package typeddata is what wallets are asked to sign (EIP-712), as eth_signTypedData_v4 takes it: permits and purchases,
// delegations and ballots, attestations. It owns no table and asks no chain: nonces and domains are given.
//
// Numbers are decimal strings, which wallets take and JSON does not round. All times are unix seconds.
package typeddata

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// Data is typed data: its JSON is the argument of eth_signTypedData_v4. Message has a text for each member of the primary type.
type Data struct {
	Types       map[string][]Member `json:"types"`
	PrimaryType string              `json:"primaryType"`
	Domain      Domain              `json:"domain"`
	Message     map[string]string   `json:"message"`
}

// Member is a member of a type.
type Member struct {
	Name string `json:"name"`
	Type string `json:"type"`
}

// Domain is for whom a signature is: one contract on one chain.
type Domain struct {
	Name     string         `json:"name"`
	Version  string         `json:"version"`
	ChainID  int64          `json:"chainId"`
	Contract common.Address `json:"verifyingContract"`
}

// The domains of the contracts whose domain does not follow from a token's name.
const (
	OfferingName = "Freehold Offering"
	RegistryName = "Freehold InvestorRegistry"
	GovernorName = "Freehold AssetGovernor"
	Version      = "1" // of all contracts of ours
)

// Permit allows a spender (ERC-2612): nonce is nonces(owner) of the token.
func Permit(d Domain, owner, spender common.Address, value, nonce, deadline *big.Int) Data {
	return d.of("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)", owner, spender, value, nonce, deadline)
}

// Authorization is a payment that the payee collects (ERC-3009's ReceiveWithAuthorization): valid after and before the two
// times, themselves not. A nonce is any 32 bytes that the payer has not used.
func Authorization(d Domain, from, to common.Address, value, validAfter, validBefore *big.Int, nonce common.Hash) Data {
	return d.of("ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)",
		from, to, value, validAfter, validBefore, nonce)
}

// AuthorizationNonce is the nonce under which an Authorization pays for one purchase of an offering and for no other, as
// Offering.authorizationNonce computes it. salt tells apart purchases that are otherwise the same.
func AuthorizationNonce(offering, units *big.Int, salt common.Hash) common.Hash {
	return crypto.Keccak256Hash(math.U256Bytes(new(big.Int).Set(offering)), math.U256Bytes(new(big.Int).Set(units)), salt[:])
}

// Purchase orders units of an offering for exactly paid, smallest units of its currency; nonce is nonces(investor) of the
// Offering contract.
func Purchase(d Domain, offering *big.Int, investor common.Address, units, paid, nonce, deadline *big.Int) Data {
	return d.of("Purchase(uint256 id,address investor,uint256 units,uint256 paid,uint256 nonce,uint256 deadline)",
		offering, investor, units, paid, nonce, deadline)
}

// Delegation lets a delegatee vote (ERC-5805); nonce is nonces(delegator) of the token.
func Delegation(d Domain, delegatee common.Address, nonce, expiry *big.Int) Data {
	return d.of("Delegation(address delegatee,uint256 nonce,uint256 expiry)", delegatee, nonce, expiry)
}

// Ballot is a vote: 0 against, 1 for, 2 abstaining. nonce is nonces(voter) of the governor.
func Ballot(d Domain, proposal *big.Int, support uint8, voter common.Address, nonce *big.Int) Data {
	return d.of("Ballot(uint256 proposalId,uint8 support,address voter,uint256 nonce)", proposal, big.NewInt(int64(support)), voter, nonce)
}

// Registration is what an attester says of a wallet. Country is ISO 3166-1 numeric; Expiry the first second at which it no
// longer holds, 0 to remove the wallet.
type Registration struct {
	Wallet      common.Address
	Investor    uint64
	Country     uint16
	Tier, Flags uint8
	Expiry      uint64
}

// Attestation registers a wallet on the word of an attester; nonce is nonces(wallet) of the registry, which every
// registration of the wallet advances.
func Attestation(d Domain, r Registration, attester common.Address, nonce, deadline *big.Int) Data {
	n := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
	return d.of("Attestation(address wallet,uint64 investorId,uint16 country,uint8 tier,uint8 flags,uint40 expiry,address attester,uint256 nonce,uint256 deadline)",
		r.Wallet, n(r.Investor), n(uint64(r.Country)), n(uint64(r.Tier)), n(uint64(r.Flags)), n(r.Expiry), attester, nonce, deadline)
}

var domainMembers = []Member{{"name", "string"}, {"version", "string"}, {"chainId", "uint256"}, {"verifyingContract", "address"}}

// of makes typed data of a type as its signature is hashed, and the values of its members in their order.
func (d Domain) of(signature string, values ...any) Data {
	name, rest, _ := strings.Cut(strings.TrimSuffix(signature, ")"), "(")
	members := strings.Split(rest, ",")
	if len(members) != len(values) {
		panic(fmt.Sprintf("%d values for %s", len(values), signature))
	}
	data := Data{Types: map[string][]Member{"EIP712Domain": domainMembers}, PrimaryType: name, Domain: d, Message: map[string]string{}}
	for i, m := range members {
		kind, member, _ := strings.Cut(m, " ")
		data.Types[name] = append(data.Types[name], Member{member, kind})
		switch v := values[i].(type) {
		case common.Address:
			data.Message[member] = v.Hex()
		case common.Hash:
			data.Message[member] = v.Hex()
		case *big.Int:
			data.Message[member] = v.String()
		default:
			panic(fmt.Sprintf("%s of %s is a %T", member, name, v))
		}
	}
	return data
}

// Digest is what is signed in the end (EIP-712). An error is of a value that its type cannot hold.
func Digest(d Data) (common.Hash, error) {
	theirs := apitypes.TypedData{Types: apitypes.Types{}, PrimaryType: d.PrimaryType, Message: apitypes.TypedDataMessage{},
		Domain: apitypes.TypedDataDomain{Name: d.Domain.Name, Version: d.Domain.Version, ChainId: math.NewHexOrDecimal256(d.Domain.ChainID),
			VerifyingContract: d.Domain.Contract.Hex()}}
	for name, members := range d.Types {
		for _, m := range members {
			theirs.Types[name] = append(theirs.Types[name], apitypes.Type{Name: m.Name, Type: m.Type})
		}
	}
	for name, value := range d.Message {
		theirs.Message[name] = value
	}
	hash, _, err := apitypes.TypedDataAndHash(theirs)
	if err != nil {
		return common.Hash{}, fmt.Errorf("hash typed data: %w", err)
	}
	return common.BytesToHash(hash), nil
}
