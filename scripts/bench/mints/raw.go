package main

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"freehold/bindings"
)

// As Freehold's lane has them by default: see services/txmgr.Config, and operation's gas of an issue.
const (
	issuesPerTx = 200
	inFlight    = 16
	txGas       = 60_000 + issuesPerTx*72_000
)

// raw issues as a program without a database would: pack, sign, send, at most inFlight transactions ahead of the chain.
func (s *stage) raw(ctx context.Context, transactions int) (phase, error) {
	from := crypto.PubkeyToAddress(s.issuer.PublicKey)
	before, err := s.supply(ctx)
	if err != nil {
		return phase{}, err
	}
	first, err := s.node.NonceAt(ctx, from, nil)
	if err != nil {
		return phase{}, err
	}
	m, err := s.startMeter(ctx)
	if err != nil {
		return phase{}, err
	}
	for sent, mined := 0, 0; mined < transactions; {
		for sent < transactions && sent-mined < inFlight {
			issues := make([]bindings.Issue, issuesPerTx)
			for i := range issues {
				var ref common.Hash
				binary.BigEndian.PutUint64(ref[24:], uint64(s.serial))
				issues[i] = bindings.Issue{Serial: big.NewInt(s.serial), Ref: crypto.Keccak256Hash(ref[:]), To: s.wallets[s.serial%int64(len(s.wallets))], Units: big.NewInt(1)}
				s.serial++
			}
			nonce := first + uint64(sent)
			tx, err := s.sign(ctx, s.issuer, s.token, bindings.NewShareToken().PackIssueBatch(issues), txGas, &nonce)
			if err != nil {
				return phase{}, err
			}
			if err := s.node.SendTransaction(ctx, tx); err != nil {
				return phase{}, err
			}
			sent++
		}
		nonce, err := s.node.NonceAt(ctx, from, nil)
		if err != nil {
			return phase{}, err
		}
		if mined == int(nonce-first) {
			if err := sleep(ctx, 2*time.Millisecond); err != nil {
				return phase{}, err
			}
		}
		mined = int(nonce - first)
	}
	p, err := m.stop(ctx)
	if err != nil {
		return phase{}, err
	}
	after, err := s.supply(ctx)
	if err != nil {
		return phase{}, err
	}
	minted := after - before
	if minted != int64(transactions*issuesPerTx) {
		return phase{}, fmt.Errorf("%d units were issued, want %d", minted, transactions*issuesPerTx)
	}
	p.finish(minted)
	return p, nil
}

// sign makes a transaction with fees that any block takes; nonce nil is the account's next.
func (s *stage) sign(ctx context.Context, key *ecdsa.PrivateKey, to common.Address, data []byte, gas uint64, nonce *uint64) (*types.Transaction, error) {
	if nonce == nil {
		next, err := s.node.PendingNonceAt(ctx, crypto.PubkeyToAddress(key.PublicKey))
		if err != nil {
			return nil, err
		}
		nonce = &next
	}
	return types.SignNewTx(key, types.LatestSignerForChainID(s.chainID), &types.DynamicFeeTx{ChainID: s.chainID, Nonce: *nonce, To: &to,
		Data: data, Gas: gas, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(500e9)})
}

// supply is the token's on the chain itself.
func (s *stage) supply(ctx context.Context) (int64, error) {
	share := bindings.NewShareToken()
	out, err := s.node.CallContract(ctx, callMsg(s.token, share.PackTotalSupply()), nil)
	if err != nil {
		return 0, err
	}
	total, err := share.UnpackTotalSupply(out)
	if err != nil {
		return 0, err
	}
	return total.Int64(), nil
}
