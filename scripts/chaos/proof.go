package main

import (
	"context"
	"fmt"
	"math/big"
	"os/exec"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"freehold/bindings"
)

// quiesceTimeout is how long all that was accepted may take to be in a block once nothing is broken any more.
const quiesceTimeout = 5 * time.Minute

// prove returns every way in which the promise was broken.
func (s *stage) prove(ctx context.Context, n int) (violations []string, err error) {
	l := s.load
	violations = l.violation
	deadline := time.Now().Add(quiesceTimeout)
	for id, key := range l.ids {
		for {
			o, err := l.insist(ctx, "GET", "/v1/operations/"+id+"?wait=included&timeout=5s", "", nil)
			if err != nil {
				return violations, err
			}
			status := o["status"]
			if status == "included" || status == "safe" || status == "finalized" {
				break
			}
			if status == "rejected" || status == "reverted" || time.Now().After(deadline) {
				violations = append(violations, fmt.Sprintf("%s (%s) is %v: %v", key, id, status, o["error"]))
				break
			}
		}
	}
	for _, status := range []string{"queued", "submitted", "rejected", "reverted"} {
		list, err := l.insist(ctx, "GET", "/v1/operations?status="+status, "", nil)
		if err != nil {
			return violations, err
		}
		if items, ok := list["items"].([]any); !ok || len(items) > 0 {
			violations = append(violations, fmt.Sprintf("operations are %s: %v", status, list["items"]))
		}
	}
	token, err := l.insist(ctx, "GET", "/v1/tokens/"+l.token, "", nil)
	if err != nil {
		return violations, err
	}
	address, _ := token["address"].(string)
	onChain, err := s.countIssues(ctx, common.HexToAddress(address), n)
	if err != nil {
		return violations, err
	}
	violations = append(violations, onChain...)
	verify := exec.CommandContext(ctx, s.binary, "verify", "--full", "--database-url", s.postgres.url(), "--chain-url", s.nodeURL)
	if out, err := verify.CombinedOutput(); err != nil {
		violations = append(violations, fmt.Sprintf("freehold verify: %v\n%s", err, out))
	}
	return violations, nil
}

// countIssues asks the chain itself, by its own node and past the proxy.
func (s *stage) countIssues(ctx context.Context, token common.Address, n int) (violations []string, err error) {
	client, err := ethclient.DialContext(ctx, s.nodeURL)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	share := bindings.NewShareToken()
	supply, err := bind.Call(share.Instance(client, token), &bind.CallOpts{Context: ctx}, share.PackTotalSupply(), share.UnpackTotalSupply)
	if err != nil {
		return nil, fmt.Errorf("read the supply: %w", err)
	}
	if supply.Cmp(big.NewInt(int64(n))) != 0 {
		violations = append(violations, fmt.Sprintf("the supply on chain is %v, want %d", supply, n))
	}
	issued := share.GetABI().Events["Issued"].ID
	logs, err := client.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{token}, Topics: [][]common.Hash{{issued}}})
	if err != nil {
		return nil, fmt.Errorf("read the issues: %w", err)
	}
	references := map[common.Hash]int{}
	for _, log := range logs {
		references[log.Topics[2]]++
	}
	for reference, times := range references {
		if times != 1 {
			violations = append(violations, fmt.Sprintf("reference %s was issued %d times", reference, times))
		}
	}
	if len(references) != n {
		violations = append(violations, fmt.Sprintf("%d references were issued on chain, want %d", len(references), n))
	}
	return violations, nil
}
