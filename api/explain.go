package api

import (
	"context"
	"time"

	"freehold/services/operation"
)

// Explanation says where an operation stands, why, and what to do, for a person.
type Explanation struct {
	Status     string    `json:"status" enum:"queued,submitted,included,safe,finalized,rejected,reverted" example:"submitted"`
	Summary    string    `json:"summary" example:"It is submitted and waits for a block."`
	Detail     []string  `json:"detail"`
	NextStep   string    `json:"next_step" example:"Wait. If it is urgent, ask for a speed-up." doc:"What whom should do, if anything."`
	WaitingFor string    `json:"waiting_for,omitempty" enum:"lane_holder,node,funds,queue,former_signer,earlier_nonce,fees,pool,block,mirror,finality" example:"block" doc:"For a program: a server that sends transactions, the chain's node, the signer's balance, its turn, the transactions of the signer before, a transaction before its own, fees, room in the node's pool, a block, the index, finality. Absent where it waits for nothing."`
	Attempts   []Attempt `json:"attempts" doc:"The transactions that were signed for it, by nonce, the oldest first. Of those with one nonce the chain takes one."`
}

// Attempt is one set of signed bytes.
type Attempt struct {
	TxHash  string    `json:"tx_hash"`
	Nonce   uint64    `json:"nonce"`
	MaxFee  string    `json:"max_fee_per_gas" example:"2001000000" doc:"In wei; on a chain without base fees the price."`
	Tip     string    `json:"tip" example:"1000000" doc:"In wei per gas."`
	SentAt  time.Time `json:"sent_at"`
	Outcome string    `json:"outcome" enum:"waiting,refused,included,reverted,replaced,cancelling" doc:"waiting for a block; refused by the node for now; included in a block, or reverted in it; replaced by another of its nonce; or cancelling: it does nothing but take the nonce."`
	Answer  string    `json:"answer,omitempty" doc:"Why the node last refused it."`
}

type explainInput struct {
	ID OperationID `path:"id" example:"op_01jb2m7a9qfmkv1s8e0dc6x4ht"`
}

func (s *server) explain(ctx context.Context, in *explainInput) (*answer[Explanation], error) {
	e, err := s.Operations.Explain(ctx, caller(ctx).ClientID, string(in.ID))
	if err != nil {
		return nil, err
	}
	out := Explanation{Status: e.Status, Summary: e.Summary, Detail: e.Detail, NextStep: e.NextStep, WaitingFor: e.WaitingFor,
		Attempts: make([]Attempt, len(e.Attempts))}
	for k, a := range e.Attempts {
		out.Attempts[k] = Attempt{a.TxHash.Hex(), a.Nonce, a.MaxFee.String(), a.Tip.String(), a.SentAt, a.Outcome, a.Answer}
	}
	return &answer[Explanation]{out}, nil
}

// wishInput asks something of an operation that is under way. It carries no Idempotency-Key: asking twice is asking once.
type wishInput struct {
	ID   OperationID `path:"id" example:"op_01jb2m7a9qfmkv1s8e0dc6x4ht"`
	Body *Nothing    `required:"false"`
}

// wished is the answer: the operation as it then stood.
type wished struct {
	Location string `header:"Location" doc:"Where the operation tells its state."`
	Body     Operation
}

func (s *server) cancel(ctx context.Context, in *wishInput) (*wished, error) {
	return wish(ctx, in, s.Operations.Cancel)
}

func (s *server) speedUp(ctx context.Context, in *wishInput) (*wished, error) {
	return wish(ctx, in, s.Operations.SpeedUp)
}

func wish(ctx context.Context, in *wishInput, ask func(context.Context, string, string) (operation.Operation, error)) (*wished, error) {
	o, err := ask(ctx, caller(ctx).ClientID, string(in.ID))
	if err != nil {
		return nil, err
	}
	return &wished{"/v1/operations/" + o.ID, operationOf(o)}, nil
}
