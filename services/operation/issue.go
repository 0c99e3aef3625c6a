package operation

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/shopspring/decimal"

	"freehold/bindings"
	"freehold/services/txmgr"
)

// intentElements bounds the issues of one intent, so that any fits a transaction beside others.
const intentElements = 200

// issue is one element of the contract's issueBatch, and where it comes from.
type issue struct {
	op        *Operation
	ordinal   int
	chainID   int64
	token     common.Address
	serial    int64
	ref       common.Hash
	wallet    common.Address
	units     decimal.Decimal
	reference string
	served    bool // decided on chain before this database was made
}

// intentsOf are the intents of up to intentElements issues each that carry issues, and which of them carries each issue.
// They are for this process's own signer, at whose price they are reckoned; who else is to sign is known when they are enqueued.
func (s *Service) intentsOf(issues []issue) (intents []txmgr.Intent, of []int) {
	of = make([]int, len(issues))
	for i, is := range issues {
		last := len(intents) - 1
		if last < 0 || intents[last].OperationID != is.op.ID || intents[last].Elements == intentElements ||
			intents[last].Rejection != is.rejection() {
			intents = append(intents, txmgr.Intent{ChainID: is.chainID, Signer: s.Signer, OperationID: is.op.ID, Payer: is.op.ClientID,
				Target: is.token, Selector: issueBatch, Rejection: is.rejection()})
			last++
		}
		in := &intents[last]
		in.Data, in.Elements, in.Gas = is.encode(in.Data), in.Elements+1, in.Gas+issueGas
		of[i] = last
	}
	return intents, of
}

// issueBatch is the selector of ShareToken.issueBatch.
var issueBatch = [4]byte(bindings.NewShareToken().PackIssueBatch(nil))

// encode appends the issue as the contract's struct Issue: four words, nothing dynamic.
func (i issue) encode(data []byte) []byte {
	var words [4 * 32]byte
	big.NewInt(i.serial).FillBytes(words[:32])
	copy(words[32:64], i.ref[:])
	copy(words[64+12:96], i.wallet[:])
	i.units.BigInt().FillBytes(words[96:])
	return append(data, words[:]...)
}
