package api

import (
	"context"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/operation"
	"freehold/services/prepare"
)

// UnsignedTransaction is for the wallet that it is from: what it signs and sends by itself. Numbers are decimal strings.
type UnsignedTransaction struct {
	Type    string  `json:"type" enum:"eip1559" example:"eip1559"`
	ChainID int64   `json:"chain_id" example:"1337"`
	From    string  `json:"from"`
	To      string  `json:"to" doc:"The contract that is called."`
	Value   string  `json:"value" example:"0" doc:"In wei."`
	Data    string  `json:"data" example:"0xa9059cbb" doc:"The calldata."`
	Gas     string  `json:"gas" example:"85000" doc:"A limit with a fifth to spare; what is not used is not paid."`
	MaxFee  string  `json:"max_fee_per_gas" example:"2000000000" doc:"In wei."`
	Tip     string  `json:"max_priority_fee_per_gas" example:"1000000" doc:"In wei."`
	Nonce   *string `json:"nonce,omitempty" example:"7" doc:"If it was asked for. Wallets count by themselves."`
	Call    Call    `json:"call"`
	Block   Tried   `json:"block"`
}

// Call is what the calldata says, decoded from it.
type Call struct {
	Function  string     `json:"function" example:"transfer(address,uint256)"`
	Arguments []Argument `json:"arguments"`
	Meaning   string     `json:"meaning" doc:"What it does, for a person."`
}

// Argument is one of a call.
type Argument struct {
	Name  string `json:"name" example:"to"`
	Type  string `json:"type" example:"address"`
	Value string `json:"value"`
}

// Tried is the block that what was prepared was tried on.
type Tried struct {
	Number uint64 `json:"number"`
	Hash   string `json:"hash"`
}

// SignableMessage is for a wallet to sign, with eth_signTypedData_v4 (EIP-712).
type SignableMessage struct {
	ChainID   int64     `json:"chain_id" example:"1337"`
	TypedData TypedData `json:"typed_data"`
	Digest    string    `json:"digest" doc:"What is signed in the end."`
	Meaning   string    `json:"meaning" doc:"What the signature allows, for a person."`
	Block     Tried     `json:"block"`
}

// TypedData is the argument of eth_signTypedData_v4, with the names that it has there.
type TypedData struct {
	Types       map[string][]TypedMember `json:"types"`
	PrimaryType string                   `json:"primaryType" example:"Permit"`
	Domain      TypedDomain              `json:"domain"`
	Message     map[string]string        `json:"message"`
}

// TypedMember is a member of a type.
type TypedMember struct {
	Name string `json:"name" example:"owner"`
	Type string `json:"type" example:"address"`
}

// TypedDomain is for whom the signature is.
type TypedDomain struct {
	Name     string `json:"name"`
	Version  string `json:"version" example:"1"`
	ChainID  int64  `json:"chainId" example:"1337"`
	Contract string `json:"verifyingContract"`
}

func unsigned(t prepare.Transaction) *answer[UnsignedTransaction] {
	out := UnsignedTransaction{Type: "eip1559", ChainID: t.ChainID, From: t.From.Hex(), To: t.To.Hex(), Value: "0", Data: hexutil.Encode(t.Data),
		Gas: strconv.FormatUint(t.Gas, 10), MaxFee: t.MaxFee.String(), Tip: t.Tip.String(), Block: tried(t.Block),
		Call: Call{Function: t.Call.Function, Arguments: make([]Argument, len(t.Call.Arguments)), Meaning: t.Call.Meaning}}
	for i, a := range t.Call.Arguments {
		out.Call.Arguments[i] = Argument(a)
	}
	if t.Nonce != nil {
		nonce := strconv.FormatUint(*t.Nonce, 10)
		out.Nonce = &nonce
	}
	return &answer[UnsignedTransaction]{out}
}

func signable(m prepare.Message) *answer[SignableMessage] {
	d := m.Data
	typed := TypedData{Types: map[string][]TypedMember{}, PrimaryType: d.PrimaryType, Message: d.Message,
		Domain: TypedDomain{d.Domain.Name, d.Domain.Version, d.Domain.ChainID, d.Domain.Contract.Hex()}}
	for name, members := range d.Types {
		for _, m := range members {
			typed.Types[name] = append(typed.Types[name], TypedMember(m))
		}
	}
	return &answer[SignableMessage]{SignableMessage{m.ChainID, typed, m.Digest.Hex(), m.Meaning, tried(m.Block)}}
}

func tried(b prepare.Block) Tried { return Tried{b.Number, b.Hash.Hex()} }

// PrepareTransfer is units that a holder is to send.
type PrepareTransfer struct {
	TokenID TokenID `json:"token_id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	From    Address `json:"from" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	To      Address `json:"to" example:"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"`
	Amount  string  `json:"amount" example:"0.5"`
	Nonce   bool    `json:"nonce,omitempty" doc:"Whether to say the account's next nonce."`
}

type prepareTransferInput struct{ Body PrepareTransfer }

func (s *server) prepareTransfer(ctx context.Context, in *prepareTransferInput) (*answer[UnsignedTransaction], error) {
	b := in.Body
	t, err := s.Prepare.Transfer(ctx, caller(ctx).ClientID, string(b.TokenID), b.From.Value, b.To.Value, b.Amount, b.Nonce)
	if err != nil {
		return nil, err
	}
	return unsigned(t), nil
}

// PrepareApproval is units that a spender is to be allowed to move.
type PrepareApproval struct {
	TokenID TokenID `json:"token_id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	Owner   Address `json:"owner" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	Spender Address `json:"spender" example:"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"`
	Amount  string  `json:"amount" example:"5" doc:"In place of what was allowed before; 0 ends that."`
	Nonce   bool    `json:"nonce,omitempty" doc:"Whether to say the account's next nonce."`
}

type prepareApprovalInput struct{ Body PrepareApproval }

func (s *server) prepareApproval(ctx context.Context, in *prepareApprovalInput) (*answer[UnsignedTransaction], error) {
	b := in.Body
	t, err := s.Prepare.Approve(ctx, caller(ctx).ClientID, string(b.TokenID), b.Owner.Value, b.Spender.Value, b.Amount, b.Nonce)
	if err != nil {
		return nil, err
	}
	return unsigned(t), nil
}

// PreparePermit is an approval that its spender submits (ERC-2612).
type PreparePermit struct {
	TokenID  TokenID    `json:"token_id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	Owner    Address    `json:"owner" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	Spender  Address    `json:"spender" example:"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"`
	Amount   string     `json:"amount" example:"5"`
	Deadline *time.Time `json:"deadline,omitempty" example:"2035-01-31T00:00:00Z" doc:"The last second at which the token takes it. An hour from now by default."`
}

type preparePermitInput struct{ Body PreparePermit }

func (s *server) preparePermit(ctx context.Context, in *preparePermitInput) (*answer[SignableMessage], error) {
	b := in.Body
	m, err := s.Prepare.Permit(ctx, caller(ctx).ClientID, string(b.TokenID), b.Owner.Value, b.Spender.Value, b.Amount, b.Deadline)
	if err != nil {
		return nil, err
	}
	return signable(m), nil
}

// PrepareDelegation is the votes of a holder, for a delegatee.
type PrepareDelegation struct {
	TokenID   TokenID `json:"token_id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv" doc:"A token of the family governance."`
	From      Address `json:"from" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	Delegatee Address `json:"delegatee" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8" doc:"The holder himself, or who votes for him. Units without a delegatee have no vote."`
	Nonce     bool    `json:"nonce,omitempty" doc:"Whether to say the account's next nonce."`
}

type prepareDelegationInput struct{ Body PrepareDelegation }

func (s *server) prepareDelegation(ctx context.Context, in *prepareDelegationInput) (*answer[UnsignedTransaction], error) {
	b := in.Body
	t, err := s.Prepare.Delegate(ctx, caller(ctx).ClientID, string(b.TokenID), b.From.Value, b.Delegatee.Value, b.Nonce)
	if err != nil {
		return nil, err
	}
	return unsigned(t), nil
}

// PrepareDelegationMessage is the same for anybody to submit (ERC-5805).
type PrepareDelegationMessage struct {
	TokenID   TokenID    `json:"token_id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv" doc:"A token of the family governance."`
	From      Address    `json:"from" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	Delegatee Address    `json:"delegatee" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	Deadline  *time.Time `json:"deadline,omitempty" example:"2035-01-31T00:00:00Z" doc:"The last second at which the token takes it. An hour from now by default."`
}

type prepareDelegationMessageInput struct{ Body PrepareDelegationMessage }

func (s *server) prepareDelegationMessage(ctx context.Context, in *prepareDelegationMessageInput) (*answer[SignableMessage], error) {
	b := in.Body
	m, err := s.Prepare.Delegation(ctx, caller(ctx).ClientID, string(b.TokenID), b.From.Value, b.Delegatee.Value, b.Deadline)
	if err != nil {
		return nil, err
	}
	return signable(m), nil
}

// Attestation is what an outside provider says of a wallet of an investor.
type Attestation struct {
	InvestorID InvestorID `json:"investor_id" example:"inv_01jb2m6h2sf7pr5d1c8xt0m9gk"`
	Wallet     Address    `json:"wallet" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8" doc:"One of the investor's."`
	Country    string     `json:"country" example:"GB" doc:"ISO 3166-1 alpha-2."`
	Tier       uint8      `json:"tier,omitempty" doc:"0 to 255: the higher, the more is open to him."`
	Flags      uint8      `json:"flags,omitempty" doc:"0 to 255: of the provider's own meaning."`
	ExpiresAt  time.Time  `json:"expires_at" example:"2035-01-31T00:00:00Z" doc:"When the eligibility has to be renewed."`
	Attester   Address    `json:"attester" example:"0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65" doc:"Whose signature it is: an account that has the role of an attester on chain."`
	Deadline   time.Time  `json:"deadline" example:"2034-01-31T00:00:00Z" doc:"The last second at which the registry takes it."`
	ChainID    int64      `json:"chain_id,omitempty" minimum:"0" doc:"On which chain. The usual one by default."`
}

func (a Attestation) value() operation.Attestation {
	return operation.Attestation{ChainID: a.ChainID, InvestorID: string(a.InvestorID), Wallet: a.Wallet.Value, Country: a.Country, Tier: a.Tier, Flags: a.Flags,
		ExpiresAt: a.ExpiresAt, Attester: a.Attester.Value, Deadline: a.Deadline}
}

type prepareAttestationInput struct{ Body Attestation }

func (s *server) prepareAttestation(ctx context.Context, in *prepareAttestationInput) (*answer[SignableMessage], error) {
	m, err := s.Prepare.Attestation(ctx, caller(ctx).ClientID, in.Body.value())
	if err != nil {
		return nil, err
	}
	return signable(m), nil
}

// SignedAttestation is an attestation with its signature.
type SignedAttestation struct {
	Attestation
	Signature string `json:"signature" maxLength:"8194" example:"0x8b2f3c7d9e1a4b5c6d7e8f9012a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c53c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2b1b" doc:"0x and hexadecimal digits: 65 bytes of a key, or what a contract takes (ERC-1271)."`
}

type attestInput struct {
	Keyed
	Body SignedAttestation
}

func (s *server) attest(ctx context.Context, in *attestInput) (*Accepted, error) {
	signature, err := hexutil.Decode(in.Body.Signature)
	if err != nil {
		return nil, fault.At(fault.Invalid, "signature", "must be 0x and hexadecimal digits, two a byte")
	}
	return in.accept(ctx, in.Body, func(r idempotency.Request) (operation.Operation, bool, error) {
		return s.Operations.Attest(ctx, r, in.Body.value(), signature)
	})
}
