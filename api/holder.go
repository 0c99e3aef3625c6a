package api

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/shopspring/decimal"

	"freehold/indexer"
	"freehold/services/amount"
	"freehold/services/fault"
	"freehold/services/token"
)

// Mirror is what the API reads of the mirror of the chains.
type Mirror interface {
	Holders(ctx context.Context, chainID int64, token common.Address, at *indexer.At, after *indexer.Holder, limit int) (indexer.HolderPage, error)
	Balance(ctx context.Context, chainID int64, token, wallet common.Address, at *indexer.At) (indexer.Balance, error)
	Transfers(ctx context.Context, chainID int64, token common.Address, before *indexer.TransferCursor, limit int) (indexer.TransferPage, error)
	Registrations(ctx context.Context, chainID int64, wallets []common.Address) (map[common.Address]indexer.Registration, error)
	WalletHoldings(ctx context.Context, chainID int64, wallets []common.Address, at *indexer.At) (indexer.HoldingPage, error)
	WatchedHoldings(ctx context.Context, chainID int64, clientID string, wallets []common.Address, at *indexer.At) (indexer.WatchedPage, error)
	WatchHolders(ctx context.Context, chainID int64, watch string, at *indexer.At, after *indexer.WatchHolder, limit int) (indexer.WatchHolderPage, error)
}

// Holder is a line of the cap table.
type Holder struct {
	Wallet     string `json:"wallet" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	InvestorID string `json:"investor_id,omitempty" example:"inv_01jb2m6h2sf7pr5d1c8xt0m9gk" doc:"Whose wallet it is, if one of the client's investors'."`
	Amount     string `json:"amount" example:"250.5"`
	Units      string `json:"units" example:"250500000"`
	Share      string `json:"share" example:"0.25" doc:"Of the total supply, from 0 to 1, rounded to 18 decimals."`
}

// Holders is a page of the cap table, as of one block. The largest holder comes first.
type Holders struct {
	Page[Holder]
	Block       BlockRef `json:"block"`
	TotalSupply string   `json:"total_supply" example:"1002"`
}

// Held is the position of a cap table: behind a holder, as of the block that the first page was as of.
type Held struct {
	Block  uint64         `json:"block"`
	Hash   common.Hash    `json:"hash"`
	As     string         `json:"as,omitempty"` // what the first page was asked for
	Units  string         `json:"units"`
	Wallet common.Address `json:"wallet"`
}

func (h Held) valid() bool { return h.Block <= maxBlock && h.holder() != nil }

// holder is nil if the units are none.
func (h Held) holder() *indexer.Holder {
	units, err := amount.ParsePositive(h.Units, 0)
	if err != nil {
		return nil
	}
	return &indexer.Holder{Wallet: h.Wallet, Units: units}
}

type holdersInput struct {
	ID TokenID `path:"id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	AsOf
	Paging
	Cursor Cursor[Held] `query:"cursor"`
}

func (s *server) holders(ctx context.Context, in *holdersInput) (*answer[Holders], error) {
	client := caller(ctx).ClientID
	t, err := s.Tokens.Get(ctx, client, string(in.ID))
	if err != nil {
		return nil, err
	}
	at, err := in.at()
	if err != nil {
		return nil, err
	}
	from := in.Cursor.At
	var after *indexer.Holder
	if in.Cursor.Given {
		if err := in.of(from.Block, from.As); err != nil {
			return nil, err
		}
		at, after = indexer.AtBlock(from.Block), from.holder()
	}
	found, err := s.Mirror.Holders(ctx, t.ChainID, t.Address, at, after, in.Limit+1)
	if err != nil {
		return nil, undeployed(t, err)
	}
	if in.Cursor.Given && found.Block.Hash != from.Hash {
		return nil, fault.New(fault.Conflict, "block %d was replaced by a reorganization since the first page; start again without cursor", from.Block)
	}
	wallets := make([]common.Address, len(found.Holders))
	for i, h := range found.Holders {
		wallets[i] = h.Wallet
	}
	investors, err := s.Investors.ByWallets(ctx, client, wallets)
	if err != nil {
		return nil, err
	}
	render := func(h indexer.Holder) Holder {
		return Holder{Wallet: h.Wallet.Hex(), InvestorID: investors[h.Wallet], Amount: amount.Format(h.Units, t.Decimals),
			Units: h.Units.String(), Share: h.Units.DivRound(found.Supply, 18).String()}
	}
	position := func(h indexer.Holder) position {
		return Held{Block: found.Block.Number, Hash: found.Block.Hash, As: in.AsOf.String(), Units: h.Units.String(), Wallet: h.Wallet}
	}
	return &answer[Holders]{Holders{
		Page: page(found.Holders, in.Limit, render, position), Block: blockOf(found.Block), TotalSupply: amount.Format(found.Supply, t.Decimals),
	}}, nil
}

// of is the fault of sending the cursor of a list as of a block, which was asked for in some way, with another request.
func (a AsOf) of(block uint64, as string) error {
	switch asked := a.String(); {
	case asked == "", asked == as, a.Height.Value != nil && *a.Height.Value == block:
		return nil
	default:
		return fault.At(fault.Invalid, "cursor", "is of block %d, and %s is asked for", block, asked)
	}
}

type holderInput struct {
	ID      TokenID `path:"id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	Address Address `path:"address" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	AsOf
}

// OneHolder is a wallet's line of the cap table, as of one block. A wallet that holds nothing has one too.
type OneHolder struct {
	Holder
	Block       BlockRef `json:"block"`
	TotalSupply string   `json:"total_supply" example:"1002"`
}

func (s *server) holder(ctx context.Context, in *holderInput) (*answer[OneHolder], error) {
	client := caller(ctx).ClientID
	at, err := in.at()
	if err != nil {
		return nil, err
	}
	t, err := s.Tokens.Get(ctx, client, string(in.ID))
	if err != nil {
		return nil, err
	}
	found, err := s.Mirror.Balance(ctx, t.ChainID, t.Address, in.Address.Value, at)
	if err != nil {
		return nil, undeployed(t, err)
	}
	investors, err := s.Investors.ByWallets(ctx, client, []common.Address{in.Address.Value})
	if err != nil {
		return nil, err
	}
	share := decimal.Zero
	if found.Supply.Sign() > 0 {
		share = found.Units.DivRound(found.Supply, 18)
	}
	return &answer[OneHolder]{OneHolder{
		Holder: Holder{Wallet: in.Address.Value.Hex(), InvestorID: investors[in.Address.Value], Amount: amount.Format(found.Units, t.Decimals),
			Units: found.Units.String(), Share: share.String()},
		Block: blockOf(found.Block), TotalSupply: amount.Format(found.Supply, t.Decimals),
	}}, nil
}

// Supply is how much there is of a token, as of one block.
type Supply struct {
	Amount string   `json:"amount" example:"1002"`
	Units  string   `json:"units" example:"1002000000"`
	Block  BlockRef `json:"block"`
}

type supplyInput struct {
	ID TokenID `path:"id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	AsOf
}

func (s *server) supply(ctx context.Context, in *supplyInput) (*answer[Supply], error) {
	at, err := in.at()
	if err != nil {
		return nil, err
	}
	t, err := s.Tokens.Get(ctx, caller(ctx).ClientID, string(in.ID))
	if err != nil {
		return nil, err
	}
	found, err := s.Mirror.Balance(ctx, t.ChainID, t.Address, common.Address{}, at)
	if err != nil {
		return nil, undeployed(t, err)
	}
	return &answer[Supply]{Supply{Amount: amount.Format(found.Supply, t.Decimals), Units: found.Supply.String(), Block: blockOf(found.Block)}}, nil
}

// undeployed explains that the mirror does not know a token that the client has: its contract is not there yet.
func undeployed(t token.Token, err error) error {
	if fault.Is(err, fault.NotFound) {
		return fault.New(token.NotReady, "the token is not deployed yet: see operation %s", t.OperationID)
	}
	return err
}

// Transfer is one movement of units. Mints come from the zero address, and burns go there.
type Transfer struct {
	From        string    `json:"from" example:"0x0000000000000000000000000000000000000000"`
	To          string    `json:"to" example:"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`
	Amount      string    `json:"amount" example:"250.5"`
	Units       string    `json:"units" example:"250500000"`
	BlockNumber uint64    `json:"block_number" example:"4711"`
	BlockHash   string    `json:"block_hash"`
	Finality    string    `json:"finality" enum:"included,safe,finalized"`
	TxHash      string    `json:"tx_hash"`
	LogIndex    int       `json:"log_index"`
	Time        time.Time `json:"time" doc:"Of the block."`
}

// Transfers is a page of a token's movements, the newest first.
type Transfers struct {
	Page[Transfer]
	Block BlockRef `json:"block" doc:"The newest block when the page was read."`
}

// Moved is the position of a list of transfers.
type Moved struct {
	Block    uint64 `json:"block"`
	LogIndex int    `json:"log"`
}

func (m Moved) valid() bool { return m.Block <= maxBlock && 0 <= m.LogIndex && m.LogIndex < 1<<31 }

type transfersInput struct {
	ID TokenID `path:"id" example:"tok_01jb2m7a9pe4btnz6w3hy5r2qv"`
	Paging
	Cursor Cursor[Moved] `query:"cursor"`
}

func (s *server) transfers(ctx context.Context, in *transfersInput) (*answer[Transfers], error) {
	t, err := s.Tokens.Get(ctx, caller(ctx).ClientID, string(in.ID))
	if err != nil {
		return nil, err
	}
	var before *indexer.TransferCursor
	if in.Cursor.Given {
		before = &indexer.TransferCursor{Block: in.Cursor.At.Block, LogIndex: in.Cursor.At.LogIndex}
	}
	found, err := s.Mirror.Transfers(ctx, t.ChainID, t.Address, before, in.Limit+1)
	if err != nil {
		return nil, undeployed(t, err)
	}
	render := func(m indexer.Transfer) Transfer {
		return Transfer{From: m.From.Hex(), To: m.To.Hex(), Amount: amount.Format(m.Units, t.Decimals), Units: m.Units.String(),
			BlockNumber: m.Block.Number, BlockHash: m.Block.Hash.Hex(), Finality: string(m.Block.Finality), TxHash: m.TxHash.Hex(),
			LogIndex: m.LogIndex, Time: m.Block.Time}
	}
	position := func(m indexer.Transfer) position { return Moved{m.Block.Number, m.LogIndex} }
	return &answer[Transfers]{Transfers{Page: page(found.Transfers, in.Limit, render, position), Block: blockOf(found.Block)}}, nil
}
