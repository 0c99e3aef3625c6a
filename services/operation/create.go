package operation

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"
	"go.jetify.com/typeid"

	"freehold/bindings"
	"freehold/services/asset"
	"freehold/services/fault"
	"freehold/services/idempotency"
	"freehold/services/token"
	"freehold/services/txmgr"
)

// Fractionalize mints the deed of an asset into the vault and deploys the share token against it, in one transaction. One
// that the chain has refused can be asked for again: see token.CreateTx.
//
// Faults: not_found, conflict, chain_unknown, invalid_request, invalid_amount and the like, already_fractionalized,
// idempotency_key_reused.
func (s *Service) Fractionalize(ctx context.Context, r idempotency.Request, assetID string, terms token.Terms) (Operation, bool, error) {
	return s.createToken(ctx, r, KindFractionalize, assetID, terms, func(_ pgx.Tx, p token.Platform, a asset.Asset, o *Operation, t *token.Token) ([]byte, error) {
		deed, err := uuidOf(a.ID)
		if err != nil {
			return nil, err
		}
		id := decimal.NewFromBigInt(deed, 0)
		o.DeedID, t.DeedID = &id, &id
		// The chain keeps no other number of the token, and its id is in the path of each mint: it must outlive the database.
		if t.ID, err = token.IDOf(deed); err != nil {
			return nil, err
		}
		t.Address = p.ShareAddress(p.Vault, common.BigToHash(deed))
		var document common.Hash
		if a.Document != nil {
			document = *a.Document
		}
		return bindings.NewDeedVault().PackFractionalize(deed, a.URI, document, t.Name, t.Symbol, uint8(t.Decimals), t.MaxSupply.BigInt()), nil
	})
}

// CreateToken deploys a token of an asset without a deed behind it.
//
// Faults: not_found, chain_unknown, invalid_request, invalid_amount and the like, idempotency_key_reused.
func (s *Service) CreateToken(ctx context.Context, r idempotency.Request, assetID string, terms token.Terms) (Operation, bool, error) {
	return s.createToken(ctx, r, KindCreateToken, assetID, terms, func(tx pgx.Tx, p token.Platform, _ asset.Asset, _ *Operation, t *token.Token) ([]byte, error) {
		number, err := uuidOf(t.ID)
		if err != nil {
			return nil, err
		}
		salt := common.BigToHash(number)
		creator, err := token.SignerTx(ctx, tx, p.ChainID, s.Signer)
		if err != nil {
			return nil, err
		}
		t.Address = p.ShareAddress(creator, salt)
		return bindings.NewTokenFactory().PackCreateShareToken(salt, t.Name, t.Symbol, uint8(t.Decimals), t.MaxSupply.BigInt()), nil
	})
}

// Gas of a deployment: the clone, its storage and the deed, plus what each byte of its texts costs to store.
const (
	createTokenGas = 1_200_000
	textByteGas    = 1_000
)

func (s *Service) createToken(ctx context.Context, r idempotency.Request, kind, assetID string, terms token.Terms,
	pack func(pgx.Tx, token.Platform, asset.Asset, *Operation, *token.Token) ([]byte, error)) (Operation, bool, error) {
	maxSupply, err := terms.Validate()
	if err != nil {
		return Operation{}, false, err
	}
	return s.act(ctx, r, Operation{Kind: kind, AssetID: assetID}, func(tx pgx.Tx, o *Operation) error {
		platform, err := s.Platforms.Of(ctx, terms.ChainID)
		if err != nil {
			return err
		}
		o.ChainID = platform.ChainID
		a, err := s.Assets.GetTx(ctx, tx, r.ClientID, assetID)
		if err != nil {
			return err
		}
		t := token.Token{ID: token.NewID(), ClientID: r.ClientID, AssetID: a.ID, OperationID: o.ID, Family: token.Fungible,
			ChainID: platform.ChainID, Name: terms.Name, Symbol: terms.Symbol, Decimals: terms.Decimals, MaxSupply: maxSupply}
		// Held before who signs, which pack may read, is: see token.SignerTx.
		if _, err := allowancesTx(ctx, tx, []string{r.ClientID}); err != nil {
			return err
		}
		data, err := pack(tx, platform, a, o, &t)
		if err != nil {
			return err
		}
		if o.TokenID, err = s.Tokens.CreateTx(ctx, tx, t); err != nil {
			return err
		}
		target := platform.Factory
		if o.Kind == KindFractionalize {
			target = platform.Vault
		}
		return s.enqueue(ctx, tx, o, target, data, createTokenGas+textByteGas*uint64(len(data)))
	})
}

// enqueue asks for a call that no other can share a transaction with.
func (s *Service) enqueue(ctx context.Context, tx pgx.Tx, o *Operation, target common.Address, data []byte, gas uint64) error {
	in := txmgr.Intent{ChainID: o.ChainID, Signer: s.Signer, OperationID: o.ID, Payer: o.ClientID, Target: target,
		Selector: [4]byte(data), Data: data, Gas: gas}
	if err := afford(ctx, tx, o.ClientID, in); err != nil {
		return err
	}
	var err error
	if in.Signer, err = token.SignerTx(ctx, tx, o.ChainID, s.Signer); err != nil {
		return err
	}
	_, err = txmgr.EnqueueTx(ctx, tx, []txmgr.Intent{in})
	return err
}

// uuidOf is the number of an asset's deed, and the salt of a token without one: the 128 bits of the id's UUID, so that
// nobody has to remember which is which.
func uuidOf(id string) (*big.Int, error) {
	parsed, err := typeid.FromString(id)
	if err != nil {
		return nil, fault.New(fault.NotFound, "there is no %.64q", id)
	}
	return new(big.Int).SetBytes(parsed.UUIDBytes()), nil
}
