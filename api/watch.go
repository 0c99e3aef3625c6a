package api

import (
	"context"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/shopspring/decimal"

	"freehold/indexer"
	"freehold/services/amount"
	"freehold/services/fault"
	"freehold/services/watch"
)

// WatchID is the id of a watch.
type WatchID string

// Resolve refuses what is no id of a watch.
func (id WatchID) Resolve(_ huma.Context, at *huma.PathBuffer) []error {
	return checkID("wat", "watch", string(id), at)
}

// WatchWish is what a client says of a contract that it did not deploy here.
type WatchWish struct {
	Address    Address `json:"address" example:"0x5FbDB2315678afecb367f032d93F642f64180aa3" doc:"The contract."`
	Standard   string  `json:"standard,omitempty" enum:"erc20,erc721,erc1155" example:"erc20" doc:"How it tells of transfers. Asked of the contract by default."`
	ChainID    int64   `json:"chain_id,omitempty" minimum:"1" doc:"The server's first chain by default."`
	StartBlock *uint64 `json:"start_block,omitempty" maximum:"9223372036854775807" doc:"The first block to read, if the node does not keep old states and so cannot tell when the contract was created. It must not be after that."`
}

// Watch is a contract of others and how far the mirror has it.
type Watch struct {
	ID           string             `json:"id" example:"wat_01jb2m8c3yf4wr6q0p5s9z7xkd"`
	ChainID      int64              `json:"chain_id"`
	Address      string             `json:"address"`
	Standard     string             `json:"standard,omitempty" enum:"erc20,erc721,erc1155" doc:"Not there until it is known."`
	Symbol       string             `json:"symbol,omitempty" doc:"As the contract says, which may be what another says too."`
	Decimals     *int               `json:"decimals,omitempty"`
	Status       string             `json:"status" enum:"pending,backfilling,live,failed"`
	FromBlock    *uint64            `json:"from_block,omitempty" doc:"The first block that is read."`
	AtBlock      *int64             `json:"at_block,omitempty" doc:"The block up to which it is read: while live, the mirror's newest."`
	Progress     float64            `json:"progress" doc:"From 0 to 1."`
	Inconsistent *WatchInconsistent `json:"inconsistent,omitempty" doc:"There if the contract's events cannot be all: holdings from that block on are what they add up to."`
	Error        string             `json:"error,omitempty" doc:"Why the last try failed. It is tried again."`
	CreatedAt    time.Time          `json:"created_at"`
}

// WatchInconsistent is the first thing that a contract's events cannot mean.
type WatchInconsistent struct {
	Block  uint64 `json:"block"`
	Reason string `json:"reason"`
}

func watchOf(w watch.Watch) Watch {
	out := Watch{ID: w.ID, ChainID: w.ChainID, Address: w.Address.Hex(), Standard: w.Standard, Symbol: w.Symbol, Decimals: w.Decimals,
		Status: w.Status, FromBlock: w.FromBlock, AtBlock: w.AtBlock, Progress: w.Progress(), Error: w.Error, CreatedAt: w.CreatedAt.UTC()}
	if w.FaultBlock != nil {
		out.Inconsistent = &WatchInconsistent{*w.FaultBlock, w.Fault}
	}
	return out
}

type createWatchInput struct {
	MaybeKeyed
	Body WatchWish
}

type createdWatch struct {
	Location string `header:"Location"`
	Replayed string `header:"Idempotent-Replayed" doc:"true if the request was answered before, with this same body."`
	Body     Watch
}

func (s *server) createWatch(ctx context.Context, in *createWatchInput) (*createdWatch, error) {
	r, err := in.request(ctx, in.Key, in.Body)
	if err != nil {
		return nil, err
	}
	p, err := s.Platforms.Of(ctx, in.Body.ChainID)
	if err != nil {
		return nil, err
	}
	w, replayed, err := s.Watches.Create(ctx, r, watch.Wish{
		ChainID: p.ChainID, Address: in.Body.Address.Value, Standard: in.Body.Standard, StartBlock: in.Body.StartBlock,
	})
	if err != nil {
		return nil, err
	}
	return &createdWatch{Location: "/v1/watches/" + w.ID, Replayed: isReplayed(replayed), Body: watchOf(w)}, nil
}

type watchInput struct {
	ID WatchID `path:"id" example:"wat_01jb2m8c3yf4wr6q0p5s9z7xkd"`
}

func (s *server) watch(ctx context.Context, in *watchInput) (*answer[Watch], error) {
	w, err := s.Watches.Get(ctx, caller(ctx).ClientID, string(in.ID))
	if err != nil {
		return nil, err
	}
	return &answer[Watch]{watchOf(w)}, nil
}

func (s *server) watches(ctx context.Context, in *listInput) (*answer[Page[Watch]], error) {
	found, err := s.Watches.List(ctx, caller(ctx).ClientID, in.Cursor.At.ID, in.Limit+1)
	if err != nil {
		return nil, err
	}
	return &answer[Page[Watch]]{page(found, in.Limit, watchOf, func(w watch.Watch) position { return After{w.ID} })}, nil
}

func (s *server) deleteWatch(ctx context.Context, in *watchInput) (*struct{}, error) {
	return nil, s.Watches.Delete(ctx, caller(ctx).ClientID, string(in.ID))
}

// WatchedHolding is what a wallet has of a watched contract, as its events add up.
type WatchedHolding struct {
	WatchID      string `json:"watch_id" example:"wat_01jb2m8c3yf4wr6q0p5s9z7xkd"`
	Token        string `json:"token" doc:"The contract."`
	Standard     string `json:"standard" enum:"erc20,erc721,erc1155"`
	Symbol       string `json:"symbol,omitempty"`
	Wallet       string `json:"wallet"`
	Number       string `json:"number,omitempty" doc:"Of what the wallet has: the id of ERC-721 and ERC-1155."`
	Units        string `json:"units" example:"250500000"`
	Amount       string `json:"amount,omitempty" example:"250.5" doc:"Of an ERC-20 that says its decimals."`
	Inconsistent bool   `json:"inconsistent,omitempty" doc:"The contract's events cannot be all, as the watch tells."`
}

// WatchedHoldings is what wallets have of the contracts that the client watches, as of one block.
type WatchedHoldings struct {
	Items      []WatchedHolding `json:"items"`
	Incomplete []string         `json:"incomplete" doc:"The watches whose contracts have not been read up to the block, and are left out."`
	Block      BlockRef         `json:"block"`
}

func (s *server) walletWatchedHoldings(ctx context.Context, in *walletHoldingsInput) (*answer[WatchedHoldings], error) {
	return s.watchedHoldings(ctx, []common.Address{in.Address.Value}, in.OnChain, in.AsOf)
}

func (s *server) investorWatchedHoldings(ctx context.Context, in *investorHoldingsInput) (*answer[WatchedHoldings], error) {
	i, err := s.Investors.Get(ctx, caller(ctx).ClientID, string(in.ID))
	if err != nil {
		return nil, err
	}
	return s.watchedHoldings(ctx, i.AllWallets(), in.OnChain, in.AsOf)
}

func (s *server) watchedHoldings(ctx context.Context, wallets []common.Address, on OnChain, as AsOf) (*answer[WatchedHoldings], error) {
	at, err := as.at()
	if err != nil {
		return nil, err
	}
	p, err := s.Platforms.Of(ctx, on.ChainID)
	if err != nil {
		return nil, err
	}
	found, err := s.Mirror.WatchedHoldings(ctx, p.ChainID, caller(ctx).ClientID, wallets, at)
	if err != nil {
		return nil, err
	}
	out := WatchedHoldings{Items: []WatchedHolding{}, Incomplete: append([]string{}, found.Incomplete...), Block: blockOf(found.Block)}
	for _, h := range found.Holdings {
		item := WatchedHolding{WatchID: h.WatchID, Token: h.Contract.Hex(), Standard: string(h.Standard), Symbol: h.Symbol,
			Wallet: h.Wallet.Hex(), Units: h.Units.String(), Inconsistent: h.Faulty}
		if h.Standard != indexer.ERC20 {
			item.Number = h.Number.String()
		} else if h.Decimals != nil {
			item.Amount = amount.Format(h.Units, int32(*h.Decimals))
		}
		out.Items = append(out.Items, item)
	}
	return &answer[WatchedHoldings]{out}, nil
}

// WatchHolder is a line of the list of a watched contract's holders.
type WatchHolder struct {
	Wallet     string `json:"wallet"`
	InvestorID string `json:"investor_id,omitempty" doc:"Whose wallet it is, if one of the client's investors'."`
	Number     string `json:"number,omitempty" doc:"The id of ERC-721 and ERC-1155."`
	Units      string `json:"units"`
}

// WatchHolders is a page of a watched contract's holders, as of one block: the most first.
type WatchHolders struct {
	Page[WatchHolder]
	Block        BlockRef `json:"block"`
	Inconsistent bool     `json:"inconsistent,omitempty"`
}

// WatchHeld is the position of such a list: behind a holder, as of the block that the first page was as of.
type WatchHeld struct {
	Block  uint64         `json:"block"`
	Hash   common.Hash    `json:"hash"`
	As     string         `json:"as,omitempty"`
	Units  string         `json:"units"`
	Number string         `json:"number"`
	Wallet common.Address `json:"wallet"`
}

func (h WatchHeld) valid() bool {
	units, err := amount.ParsePositive(h.Units, 0)
	if err != nil || h.Block > maxBlock || !units.IsInteger() || len(h.Number) > 78 {
		return false
	}
	number, err := decimal.NewFromString(h.Number)
	return err == nil && number.Sign() >= 0 && number.IsInteger() && number.Exponent() == 0
}

func (h WatchHeld) holder() *indexer.WatchHolder {
	return &indexer.WatchHolder{Wallet: h.Wallet, Number: decimal.RequireFromString(h.Number), Units: decimal.RequireFromString(h.Units)}
}

type watchHoldersInput struct {
	ID WatchID `path:"id" example:"wat_01jb2m8c3yf4wr6q0p5s9z7xkd"`
	AsOf
	Paging
	Cursor Cursor[WatchHeld] `query:"cursor"`
}

func (s *server) watchHolders(ctx context.Context, in *watchHoldersInput) (*answer[WatchHolders], error) {
	client := caller(ctx).ClientID
	w, err := s.Watches.Get(ctx, client, string(in.ID))
	if err != nil {
		return nil, err
	}
	at, err := in.at()
	if err != nil {
		return nil, err
	}
	from := in.Cursor.At
	var after *indexer.WatchHolder
	if in.Cursor.Given {
		if err := in.of(from.Block, from.As); err != nil {
			return nil, err
		}
		at, after = indexer.AtBlock(from.Block), from.holder()
	}
	found, err := s.Mirror.WatchHolders(ctx, w.ChainID, w.ID, at, after, in.Limit+1)
	if err != nil {
		return nil, err
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
	render := func(h indexer.WatchHolder) WatchHolder {
		out := WatchHolder{Wallet: h.Wallet.Hex(), InvestorID: investors[h.Wallet], Units: h.Units.String()}
		if w.Standard != string(indexer.ERC20) {
			out.Number = h.Number.String()
		}
		return out
	}
	position := func(h indexer.WatchHolder) position {
		return WatchHeld{found.Block.Number, found.Block.Hash, in.AsOf.String(), h.Units.String(), h.Number.String(), h.Wallet}
	}
	return &answer[WatchHolders]{WatchHolders{
		Page: page(found.Holders, in.Limit, render, position), Block: blockOf(found.Block), Inconsistent: found.Faulty,
	}}, nil
}
