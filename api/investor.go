package api

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"freehold/services/fault"
	"freehold/services/investor"
)

// InvestorProfile is what a client says of an investor.
type InvestorProfile struct {
	Name      string     `json:"name" minLength:"1" maxLength:"200" example:"Ada Lovelace"`
	Country   string     `json:"country" example:"GB" doc:"ISO 3166-1 alpha-2."`
	Wallets   []Address  `json:"wallets" minItems:"1" maxItems:"50" example:"[\"0x70997970C51812dc3A010C7d01b50e0d17dc79C8\",\"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC\"]" doc:"A wallet belongs to one investor."`
	ExpiresAt *time.Time `json:"expires_at,omitempty" example:"2035-01-31T00:00:00Z" doc:"When the eligibility has to be renewed. A year from now by default."`
}

// Investor is who may hold tokens.
type Investor struct {
	ID          string    `json:"id" example:"inv_01jb2m6h2sf7pr5d1c8xt0m9gk"`
	Name        string    `json:"name" example:"Ada Lovelace"`
	Country     string    `json:"country" example:"GB"`
	Wallets     []string  `json:"wallets"`
	ExpiresAt   time.Time `json:"expires_at"`
	OperationID string    `json:"operation_id,omitempty" example:"op_01jb2m7a9qfmkv1s8e0dc6x4ht" doc:"The operation that registers the wallets on chain. Not there if the investor was restored from the chain."`
	CreatedAt   time.Time `json:"created_at"`
}

func investorOf(i investor.Investor) Investor {
	out := Investor{ID: i.ID, Name: i.Name, Country: i.Country, ExpiresAt: i.ExpiresAt.UTC(), OperationID: i.OperationID,
		CreatedAt: i.CreatedAt.UTC(), Wallets: make([]string, 0, len(i.Wallets))}
	for _, w := range i.Wallets {
		out.Wallets = append(out.Wallets, w.Hex())
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
	p := investor.Profile{Name: in.Body.Name, Country: in.Body.Country, Wallets: make([]common.Address, len(in.Body.Wallets))}
	for i, w := range in.Body.Wallets {
		p.Wallets[i] = w.Value
	}
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
}

func (s *server) investor(ctx context.Context, in *investorInput) (*answer[Investor], error) {
	i, err := s.Investors.Get(ctx, caller(ctx).ClientID, string(in.ID))
	if err != nil {
		return nil, err
	}
	return &answer[Investor]{investorOf(i)}, nil
}

func (s *server) investors(ctx context.Context, in *listInput) (*answer[Page[Investor]], error) {
	found, err := s.Investors.List(ctx, caller(ctx).ClientID, in.Cursor.At.ID, in.Limit+1)
	if err != nil {
		return nil, err
	}
	return &answer[Page[Investor]]{page(found, in.Limit, investorOf, func(i investor.Investor) position { return After{i.ID} })}, nil
}
