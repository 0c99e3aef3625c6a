package api

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"freehold/indexer"
	"freehold/services/amount"
	"freehold/services/fault"
	"freehold/services/token"
)

// Mirror is what the API reads of the mirror of the chains.
type Mirror interface {
	Holders(ctx context.Context, chainID int64, token common.Address, at *uint64, after *indexer.Holder, limit int) (indexer.HolderPage, error)
	Transfers(ctx context.Context, chainID int64, token common.Address, before *indexer.TransferCursor, limit int) (indexer.TransferPage, error)
	Registrations(ctx context.Context, chainID int64, wallets []common.Address) (map[common.Address]indexer.Registration, error)
	WalletHoldings(ctx context.Context, chainID int64, wallets []common.Address, at *uint64) (indexer.HoldingPage, error)
	WatchedHoldings(ctx context.Context, chainID int64, clientID string, wallets []common.Address, at *uint64) (indexer.WatchedPage, error)
	WatchHolders(ctx context.Context, chainID int64, watch string, at *uint64, after *indexer.WatchHolder, limit int) (indexer.WatchHolderPage, error)
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
	AtBlock
	Paging
	Cursor Cursor[Held] `query:"cursor"`
}

func (s *server) holders(ctx context.Context, in *holdersInput) (*answer[Holders], error) {
	client := caller(ctx).ClientID
	t, err := s.Tokens.Get(ctx, client, string(in.ID))
	if err != nil {
		return nil, err
	}
	at, from := in.Height.Value, in.Cursor.At
	var after *indexer.Holder
	if in.Cursor.Given {
		if at != nil && *at != from.Block {
			return nil, fault.At(fault.Invalid, "cursor", "is of block %d, and at_block is another", from.Block)
		}
		at, after = &from.Block, from.holder()
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
		return Held{Block: found.Block.Number, Hash: found.Block.Hash, Units: h.Units.String(), Wallet: h.Wallet}
	}
	return &answer[Holders]{Holders{
		Page: page(found.Holders, in.Limit, render, position), Block: blockOf(found.Block), TotalSupply: amount.Format(found.Supply, t.Decimals),
	}}, nil
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
			LogIndex: m.LogIndex, Time: m.Time.UTC()}
	}
	position := func(m indexer.Transfer) position { return Moved{m.Block.Number, m.LogIndex} }
	return &answer[Transfers]{Transfers{Page: page(found.Transfers, in.Limit, render, position), Block: blockOf(found.Block)}}, nil
}
