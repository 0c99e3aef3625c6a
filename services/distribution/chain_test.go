package distribution

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/holiman/uint256"

	"freehold/bindings"
	"freehold/services/devnet"
)

// The contract pays each claim by our proof, once, and then has nothing left.
func TestContractPaysEachClaim(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	chain, err := devnet.StartChain(ctx, devnet.ChainConfig{Funded: []common.Address{crypto.PubkeyToAddress(key.PublicKey)}, Manual: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = chain.Close() })
	client, err := ethclient.DialContext(ctx, chain.HTTPURL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	opts := bind.NewKeyedTransactor(key, chain.ChainID())
	opts.Context, opts.GasLimit = ctx, 8_000_000
	mined := func(tx *types.Transaction, err error) *types.Receipt {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		chain.Commit()
		r, err := client.TransactionReceipt(ctx, tx.Hash())
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	deploy := func(m *bind.MetaData, input []byte) *bind.BoundContract {
		t.Helper()
		address, tx, err := bind.DeployContract(opts, common.FromHex(m.Bin), client, input)
		if mined(tx, err).Status != 1 {
			t.Fatalf("%s was not deployed", m.ID)
		}
		parsed, err := m.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		return bind.NewBoundContract(address, *parsed, client, client, client)
	}
	distributor, money := bindings.NewDistributor(), bindings.NewTestStablecoin()
	manager := deploy(&bindings.AccessManagerMetaData, bindings.NewAccessManager().PackConstructor(opts.From))
	at := deploy(&bindings.DistributorMetaData, distributor.PackConstructor(manager.Address(), new(big.Int)))
	coin := deploy(&bindings.TestStablecoinMetaData, nil)
	done := func(c *bind.BoundContract, data []byte) *types.Receipt {
		t.Helper()
		r := mined(c.RawTransact(opts, data))
		if r.Status != 1 {
			t.Fatal("reverted")
		}
		return r
	}

	balance := func(of common.Address) *big.Int {
		t.Helper()
		address := coin.Address()
		raw, err := client.CallContract(ctx, ethereum.CallMsg{To: &address, Data: money.PackBalanceOf(of)}, nil)
		if err != nil {
			t.Fatal(err)
		}
		return new(big.Int).SetBytes(raw)
	}

	total := uint256.NewInt(10_000_019) // leaves a remainder
	claims, err := Allocate(total, crowd(37))
	if err != nil {
		t.Fatal(err)
	}
	tree, err := NewTree(claims)
	if err != nil {
		t.Fatal(err)
	}
	done(coin, money.PackMint(opts.From, total.ToBig()))
	done(coin, money.PackApprove(at.Address(), total.ToBig()))
	head, err := client.HeaderByNumber(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	done(at, distributor.PackCreate(bindings.DistributionTerms{Token: coin.Address(), Currency: coin.Address(), Total: total.ToBig(), Root: tree.Root(),
		RecordBlock: head.Number.Uint64(), ClaimsFrom: new(big.Int).SetUint64(head.Time + 60), ClaimsUntil: new(big.Int).SetUint64(head.Time + 1e6)}))
	for from := head.Time + 60; head.Time < from; {
		chain.Commit() // a second at least
		if head, err = client.HeaderByNumber(ctx, nil); err != nil {
			t.Fatal(err)
		}
	}
	item := func(i int) bindings.Claim {
		c := claims[i]
		return bindings.Claim{Index: new(big.Int).SetUint64(c.Index), Account: c.Account, Amount: c.Amount.ToBig(), Proof: words(tree.Proof(c.Index))}
	}
	one := big.NewInt(1)
	done(at, distributor.PackClaim(one, item(5)))
	if r := mined(at.RawTransact(opts, distributor.PackClaim(one, item(5)))); r.Status != 0 {
		t.Error("a claim was paid twice")
	}
	wrong := item(6)
	wrong.Amount = new(big.Int).Add(wrong.Amount, one)
	if r := mined(at.RawTransact(opts, distributor.PackClaim(one, wrong))); r.Status != 0 {
		t.Error("a claim of more was paid")
	}
	var batch []bindings.Claim
	for i := range claims {
		batch = append(batch, item(i)) // the sixth again, which is passed over
	}
	if r := done(at, distributor.PackClaimBatch(one, batch)); len(r.Logs) != 2*(len(claims)-1) {
		t.Errorf("%d logs of %d claims", len(r.Logs), len(claims)-1)
	}
	for _, c := range claims {
		if got := balance(c.Account); got.Cmp(c.Amount.ToBig()) != 0 {
			t.Errorf("%s has %s, is due %s", c.Account, got, c.Amount.Dec())
		}
	}
	if left := balance(at.Address()); left.Sign() != 0 {
		t.Errorf("the contract has %s left", left)
	}
}

func words(hashes []common.Hash) [][32]byte {
	out := make([][32]byte, len(hashes))
	for i, h := range hashes {
		out[i] = h
	}
	return out
}
