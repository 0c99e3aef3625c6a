package custody

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
)

// payloadOf is what a signature of tx is over, before it is hashed: EIP-155 of a legacy transaction, else the type and the
// RLP of its fields (EIP-2718, EIP-2930, EIP-1559). Other types are refused: blobs we do not send, and a transaction that
// sets code (EIP-7702) could give the account away.
func payloadOf(tx *types.Transaction, chainID *big.Int) ([]byte, error) {
	if chainID == nil || chainID.Sign() <= 0 {
		return nil, errors.New("no chain id")
	}
	// An unsigned transaction may name no chain yet, and of a legacy one ChainId makes no sense: signing binds it to chainID.
	if id := tx.ChainId(); tx.Type() != types.LegacyTxType && id.Sign() != 0 && id.Cmp(chainID) != 0 {
		return nil, fmt.Errorf("it is for chain %s, not %s", id, chainID)
	}
	var fields []any
	switch tx.Type() {
	case types.LegacyTxType:
		return rlp.EncodeToBytes([]any{tx.Nonce(), tx.GasPrice(), tx.Gas(), tx.To(), tx.Value(), tx.Data(), chainID, uint(0), uint(0)})
	case types.AccessListTxType:
		fields = []any{chainID, tx.Nonce(), tx.GasPrice(), tx.Gas(), tx.To(), tx.Value(), tx.Data(), tx.AccessList()}
	case types.DynamicFeeTxType:
		fields = []any{chainID, tx.Nonce(), tx.GasTipCap(), tx.GasFeeCap(), tx.Gas(), tx.To(), tx.Value(), tx.Data(), tx.AccessList()}
	default:
		return nil, fmt.Errorf("it is of type %d, which is not signed here", tx.Type())
	}
	encoded, err := rlp.EncodeToBytes(fields)
	if err != nil {
		return nil, err
	}
	return append([]byte{tx.Type()}, encoded...), nil
}
