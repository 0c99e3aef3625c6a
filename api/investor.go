package api

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"freehold/services/country"
	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/investor"
)

// InvestorProfile is what a client says of an investor.
type InvestorProfile struct {
	Name      string     `json:"name" minLength:"1" maxLength:"200" example:"Ada Lovelace"`
	Country   string     `json:"country" example:"GB" doc:"ISO 3166-1 alpha-2."`
	Wallets   []Address  `json:"wallets" minItems:"1" maxItems:"50" example:"[\"0x70997970C51812dc3A010C7d01b50e0d17dc79C8\",\"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC\"]" doc:"A wallet belongs to one investor."`
	ExpiresAt *time.Time `json:"expires_at,omitempty" example:"2035-01-31T00:00:00Z" doc:"When the eligibility has to be renewed. A year from now by default."`
}

// InvestorChange is what a client says anew of an investor. What is left out, or null, stays.
type InvestorChange struct {
	Name      *string    `json:"name,omitempty" minLength:"1" maxLength:"200" example:"Ada King"`
	Country   *string    `json:"country,omitempty" example:"GB" doc:"ISO 3166-1 alpha-2."`
	ExpiresAt *time.Time `json:"expires_at,omitempty" example:"2036-01-31T00:00:00Z" doc:"When the eligibility has to be renewed: in the future."`
	Wallets   []Address  `json:"wallets,omitempty" maxItems:"50" example:"[\"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC\"]" doc:"Wallets to add, or to admit again. Those that it has stay."`
	Remove    []Address  `json:"remove_wallets,omitempty" maxItems:"50" example:"[]" doc:"Wallets that are not eligible any more. They stay the investor's, with what they hold."`
}

// Investor is who may hold tokens, as the client declared it.
type Investor struct {
	ID          string    `json:"id" example:"inv_01jb2m6h2sf7pr5d1c8xt0m9gk"`
	Name        string    `json:"name" example:"Ada Lovelace"`
	Country     string    `json:"country" example:"GB"`
	Wallets     []string  `json:"wallets"`
	Removed     []string  `json:"removed_wallets,omitempty" doc:"Wallets that are not eligible any more."`
	ExpiresAt   time.Time `json:"expires_at" doc:"When the eligibility ends, or has ended."`
	OperationID string    `json:"operation_id,omitempty" example:"op_01jb2m7a9qfmkv1s8e0dc6x4ht" doc:"The operation that registers on chain what was declared last. Not there if the investor was restored from the chain and not changed since."`
	CreatedAt   time.Time `json:"created_at"`

	Registrations []Registration `json:"registrations,omitempty" doc:"What the registry on chain says now of each wallet, where the investor is read by itself. It decides, and what is declared may not be there yet."`
}

// Registration is what the registry on chain says of a wallet.
type Registration struct {
	Wallet     string     `json:"wallet" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	Registered bool       `json:"registered" doc:"Whether the registry has the wallet, expired or not."`
	Eligible   bool       `json:"eligible" doc:"Whether it is registered and has not expired."`
	ExpiresAt  *time.Time `json:"expires_at,omitempty"`
	Country    string     `json:"country,omitempty" example:"GB"`
}

func investorOf(i investor.Investor) Investor {
	out := Investor{ID: i.ID, Name: i.Name, Country: i.Country, ExpiresAt: i.ExpiresAt.UTC(), OperationID: i.OperationID,
		CreatedAt: i.CreatedAt.UTC(), Wallets: make([]string, 0, len(i.Wallets))}
	for _, w := range i.Wallets {
		out.Wallets = append(out.Wallets, w.Hex())
	}
	for _, r := range i.Removed {
		out.Removed = append(out.Removed, r.Wallet.Hex())
	}
	return out
}

type createInvestorInput struct {
	MaybeKeyed
	Body InvestorProfile
}

type createdInvestor struct {
	Location string `header:"Location"`
	Replayed string `header:"Idempotent-Replayed" doc:"true if the request was answered before, with this same body."`
	Body     Investor
}

func (s *server) createInvestor(ctx context.Context, in *createInvestorInput) (*createdInvestor, error) {
	r, err := in.request(ctx, in.Key, in.Body)
	if err != nil {
		return nil, err
	}
	p := investor.Profile{Name: in.Body.Name, Country: in.Body.Country, Wallets: values(in.Body.Wallets)}
	if in.Body.ExpiresAt != nil {
		if p.ExpiresAt = *in.Body.ExpiresAt; p.ExpiresAt.IsZero() { // which means "by default" to the service
			return nil, fault.At(fault.Invalid, "expires_at", "must lie in the future")
		}
	}
	i, replayed, err := s.Operations.RegisterInvestor(ctx, r, p)
	if err != nil {
		return nil, err
	}
	return &createdInvestor{Location: "/v1/investors/" + i.ID, Replayed: isReplayed(replayed), Body: investorOf(i)}, nil
}

type investorInput struct {
	ID InvestorID `path:"id" example:"inv_01jb2m6h2sf7pr5d1c8xt0m9gk"`
	OnChain
}

func (s *server) investor(ctx context.Context, in *investorInput) (*answer[Investor], error) {
	i, err := s.Investors.Get(ctx, caller(ctx).ClientID, string(in.ID))
	if err != nil {
		return nil, err
	}
	p, err := s.Platforms.Of(ctx, in.ChainID)
	if err != nil {
		return nil, err
	}
	chain, err := s.Mirror.Registrations(ctx, p.ChainID, i.AllWallets())
	if err != nil {
		return nil, err
	}
	out := investorOf(i)
	for _, w := range i.AllWallets() {
		r := Registration{Wallet: w.Hex()}
		if on, ok := chain[w]; ok {
			r.Registered, r.Eligible, r.ExpiresAt, r.Country = true, time.Now().Before(on.Expiry), &on.Expiry, country.Name(on.Country)
		}
		out.Registrations = append(out.Registrations, r)
	}
	return &answer[Investor]{out}, nil
}

type updateInvestorInput struct {
	Keyed
	ID   InvestorID `path:"id" example:"inv_01jb2m6h2sf7pr5d1c8xt0m9gk"`
	Body InvestorChange
}

func (s *server) updateInvestor(ctx context.Context, in *updateInvestorInput) (*declaredInvestor, error) {
	return in.declare(ctx, in.Body, func(r idempotency.Request) (investor.Investor, bool, error) {
		c := investor.Change{Name: in.Body.Name, Country: in.Body.Country, ExpiresAt: in.Body.ExpiresAt, Add: values(in.Body.Wallets),
			Remove: values(in.Body.Remove)}
		return s.Operations.UpdateInvestor(ctx, r, string(in.ID), c)
	})
}

type revokeInvestorInput struct {
	Keyed
	ID   InvestorID `path:"id" example:"inv_01jb2m6h2sf7pr5d1c8xt0m9gk"`
	Body *Nothing   `required:"false"`
}

func (s *server) revokeInvestor(ctx context.Context, in *revokeInvestorInput) (*declaredInvestor, error) {
	return in.declare(ctx, Nothing{}, func(r idempotency.Request) (investor.Investor, bool, error) {
		return s.Operations.RevokeInvestor(ctx, r, string(in.ID))
	})
}

// declaredInvestor is the answer to a change of an investor: what is declared, and not yet on chain.
type declaredInvestor struct {
	Location string `header:"Location" doc:"Where the operation tells its state."`
	Replayed string `header:"Idempotent-Replayed" doc:"true if the request was answered before, with this same body."`
	Body     Investor
}

// declare changes an investor once per key and answers it.
func (k Keyed) declare(ctx context.Context, body any, act func(idempotency.Request) (investor.Investor, bool, error)) (*declaredInvestor, error) {
	r, err := k.request(ctx, k.Key, body)
	if err != nil {
		return nil, err
	}
	i, replayed, err := act(r)
	if err != nil {
		return nil, err
	}
	return &declaredInvestor{Location: "/v1/operations/" + i.OperationID, Replayed: isReplayed(replayed), Body: investorOf(i)}, nil
}

func values(addresses []Address) []common.Address {
	out := make([]common.Address, len(addresses))
	for i, a := range addresses {
		out[i] = a.Value
	}
	return out
}

func (s *server) investors(ctx context.Context, in *listInput) (*answer[Page[Investor]], error) {
	found, err := s.Investors.List(ctx, caller(ctx).ClientID, in.Cursor.At.ID, in.Limit+1)
	if err != nil {
		return nil, err
	}
	return &answer[Page[Investor]]{page(found, in.Limit, investorOf, func(i investor.Investor) position { return After{i.ID} })}, nil
}
