package indexer_test

import (
	"crypto/ecdsa"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/jackc/pgx/v5/pgxpool"

	"freehold/bindings"
	"freehold/indexer"
	"freehold/services/devnet"
	"freehold/services/postgres/postgrestest"
)

// world is a chain with the platform on it, and a mirror of it.
type world struct {
	testing.TB
	chain branching
	rpc   *rpc.Client
	node  *indexer.Client // the same
	eth   *ethclient.Client
	key   *ecdsa.PrivateKey // has every role
	admin common.Address
	price *big.Int // rises with each fork, so that what is sent replaces what a fork left in the pool
	nonce uint64
	sent  []common.Hash
	count int64 // of serials, deeds and the like, so that each is new

	authority, registry, factory, vault, deeds common.Address
	start                                      uint64
	pool                                       *pgxpool.Pool
	x                                          *indexer.Indexer
}

// branching is a chain that makes blocks, and leaves some, when it is told to.
type branching interface {
	HTTPURL() string
	WSURL() string
	ChainID() *big.Int
	Commit() common.Hash
	Fork(parent common.Hash) error
	Close() error
}

var (
	shareABI    = bindings.NewShareToken()
	deedABI     = bindings.NewDeedToken()
	factoryABI  = bindings.NewTokenFactory()
	registryABI = bindings.NewInvestorRegistry()
	managerABI  = bindings.NewAccessManager()
	vaultABI    = bindings.NewDeedVault()
)

// lowest is a price per gas that every block takes.
const lowest = 3e9

// wallets are investors, registered at the start.
var wallets = func() (list [8]common.Address) {
	for i := range list {
		list[i] = common.BytesToAddress(crypto.Keccak256([]byte(fmt.Sprint("wallet", i))))
	}
	return list
}()

func newWorld(t testing.TB) *world { return newWorldWith(t, devnet.ChainConfig{}) }

func newWorldWith(t testing.TB, c devnet.ChainConfig) *world {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("admin")))
	if err != nil {
		t.Fatal(err)
	}
	c.Manual, c.Funded = true, append(c.Funded, crypto.PubkeyToAddress(key.PublicKey))
	chain, err := devnet.StartChain(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	return newWorldOn(t, chain)
}

// quiet is a log that nobody reads.
var quiet = slog.New(slog.DiscardHandler)

// newWorldOn takes a chain, on which the admin has ether, and closes it at the end.
func newWorldOn(t testing.TB, chain branching) *world {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("admin")))
	if err != nil {
		t.Fatal(err)
	}
	w := &world{TB: t, chain: chain, key: key, admin: crypto.PubkeyToAddress(key.PublicKey), price: big.NewInt(lowest)}
	t.Cleanup(func() {
		w.node.Close()
		if err := w.chain.Close(); err != nil {
			t.Error(err)
		}
	})
	if w.node, err = indexer.Dial(t.Context(), w.chain.HTTPURL()); err != nil {
		t.Fatal(err)
	}
	w.rpc = w.node.Client
	w.eth = ethclient.NewClient(w.rpc)
	w.deploy()
	w.pool = postgrestest.New(t)
	w.x = w.indexer(w.config())
	return w
}

// deploy puts the platform on the chain, blocks 1 to 4, and registers the wallets in block 5.
func (w *world) deploy() {
	w.commit()
	w.start = w.head() + 1
	w.authority = w.create(bindings.AccessManagerMetaData.Bin, managerABI.PackConstructor(w.admin))
	w.registry = w.create(bindings.InvestorRegistryMetaData.Bin, registryABI.PackConstructor(w.authority))
	shares := w.create(bindings.ShareTokenMetaData.Bin, nil)
	deeds := w.create(bindings.DeedTokenMetaData.Bin, nil)
	w.factory = w.create(bindings.TokenFactoryMetaData.Bin, factoryABI.PackConstructor(w.authority, w.registry, shares, deeds))
	for role := uint64(1); role <= 7; role++ {
		w.send(w.authority, managerABI.PackGrantRole(role, w.admin, 0))
	}
	allow := func(target common.Address, role uint64, calls ...[]byte) {
		var selectors [][4]byte
		for _, c := range calls {
			selectors = append(selectors, [4]byte(c))
		}
		w.send(w.authority, managerABI.PackSetTargetFunctionRole(target, selectors, role))
	}
	a, n := common.Address{}, new(big.Int)
	allow(shares, 1, shareABI.PackIssue(n, [32]byte{}, a, n), shareABI.PackIssueBatch(nil))
	allow(shares, 2, shareABI.PackSetFrozenTokens(a, n), shareABI.PackSetAddressFrozen(a, false), shareABI.PackSetCountriesBlocked(nil, false))
	allow(shares, 3, shareABI.PackBurn(a, n), shareABI.PackForcedTransfer(a, a, n))
	allow(shares, 6, shareABI.PackPause(), shareABI.PackUnpause())
	allow(shares, 7, shareABI.PackClose(), shareABI.PackBurnAndClose(a))
	allow(deeds, 7, deedABI.PackMint(a, n, "", [32]byte{}), deedABI.PackSetLocked(n, false))
	allow(deeds, 1, deedABI.PackSetDocument(n, "", [32]byte{}))
	allow(w.factory, 7, factoryABI.PackCreateShareToken([32]byte{}, "", "", 0, n), factoryABI.PackCreateDeedToken([32]byte{}, "", ""))
	allow(w.registry, 5, registryABI.PackRegister(nil))
	w.commit()
	w.deeds = w.predict(factoryABI.PackPredictDeedToken(w.admin, [32]byte{}))
	w.send(w.factory, factoryABI.PackCreateDeedToken([32]byte{}, "Deeds", "DEED"))
	w.vault = w.create(bindings.DeedVaultMetaData.Bin, vaultABI.PackConstructor(w.authority, w.deeds, w.factory))
	w.send(w.authority, managerABI.PackGrantRole(7, w.vault, 0))
	allow(w.vault, 1, vaultABI.PackFractionalize(n, "", [32]byte{}, "", "", 0, n))
	w.commit()
	var list []bindings.Registration
	for i, wallet := range wallets {
		list = append(list, bindings.Registration{
			Wallet: wallet, InvestorId: uint64(i + 1), Country: 276, Tier: 1, Flags: 2, Expiry: big.NewInt(4e9),
		})
	}
	w.send(w.registry, registryABI.PackRegister(list))
	w.commit()
}

func (w *world) config() indexer.Config {
	return indexer.Config{
		Pool: w.pool, Chain: w.node, ChainID: w.chain.ChainID().Int64(), Factory: w.factory, Registry: w.registry,
		Vault: w.vault, StartBlock: w.start, Logger: quiet,
	}
}

func (w *world) indexer(c indexer.Config) *indexer.Indexer {
	w.Helper()
	x, err := indexer.New(c)
	if err != nil {
		w.Fatal(err)
	}
	return x
}

// create sends the creation of a contract and returns its address.
func (w *world) create(code string, args []byte) common.Address {
	w.Helper()
	nonce := w.sign(nil, append(common.FromHex(code), args...), 8e6)
	return crypto.CreateAddress(w.admin, nonce)
}

// send sends a call, for the next block.
func (w *world) send(to common.Address, data []byte) {
	w.Helper()
	w.sign(&to, data, 2e6)
}

func (w *world) sign(to *common.Address, data []byte, gas uint64) uint64 {
	w.Helper()
	var tx *types.Transaction
	for {
		var err error
		tx, err = types.SignNewTx(w.key, types.LatestSignerForChainID(w.chain.ChainID()), &types.DynamicFeeTx{
			ChainID: w.chain.ChainID(), Nonce: w.nonce, To: to, Data: data, Gas: gas, GasFeeCap: w.price, GasTipCap: w.price,
		})
		w.must(err)
		err = w.eth.SendTransaction(w.Context(), tx)
		if err == nil {
			break
		}
		if !strings.Contains(err.Error(), "underpriced") {
			w.Fatal(err)
		}
		w.price = new(big.Int).Mul(w.price, big.NewInt(2)) // something of a branch that was left waits under this nonce
	}
	w.sent = append(w.sent, tx.Hash())
	w.nonce++
	return w.nonce - 1
}

// commit makes a block and checks that everything that was sent succeeded.
func (w *world) commit() common.Hash {
	w.Helper()
	// The pool sorts what comes in the background, and what it has not sorted is not in the block.
	for {
		n, err := w.eth.PendingNonceAt(w.Context(), w.admin)
		w.must(err)
		if n >= w.nonce {
			break
		}
	}
	hash := w.chain.Commit()
	for _, tx := range w.sent {
		receipt, err := w.eth.TransactionReceipt(w.Context(), tx)
		if err != nil {
			w.Fatalf("transaction %s: %v", tx, err)
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			sent, _, err := w.eth.TransactionByHash(w.Context(), tx)
			w.must(err)
			_, err = w.eth.CallContract(w.Context(), ethereum.CallMsg{From: w.admin, To: sent.To(), Data: sent.Data()}, nil)
			w.Fatalf("transaction %s reverted: %v", tx, err)
		}
	}
	w.sent = nil
	w.refresh()
	if n, err := w.eth.PendingNonceAt(w.Context(), w.admin); err == nil && n == w.nonce {
		w.price = big.NewInt(lowest) // nothing waits that is to be replaced
	}
	return hash
}

// fork takes so many blocks off the chain. Their transactions wait again; those that are sent next replace them.
func (w *world) fork(depth uint64) {
	w.Helper()
	h, err := w.eth.HeaderByNumber(w.Context(), new(big.Int).SetUint64(w.head()-depth))
	if err == nil {
		err = w.chain.Fork(h.Hash())
	}
	w.must(err)
	w.refresh()
	w.price = new(big.Int).Mul(w.price, big.NewInt(2))
	w.sent = nil
}

// refresh takes the next nonce from the chain: after a fork, blocks also take what waits from before it.
func (w *world) refresh() {
	w.Helper()
	var err error
	w.nonce, err = w.eth.NonceAt(w.Context(), w.admin, nil)
	w.must(err)
}

func (w *world) head() uint64 {
	w.Helper()
	n, err := w.eth.BlockNumber(w.Context())
	if err != nil {
		w.Fatal(err)
	}
	return n
}

// predict calls a view of the factory that returns an address.
func (w *world) predict(data []byte) common.Address {
	w.Helper()
	out, err := w.eth.CallContract(w.Context(), callMsg(w.factory, data), nil)
	if err != nil {
		w.Fatal(err)
	}
	return common.BytesToAddress(out)
}

// share sends the creation of a share token, for the next block, and returns its address.
func (w *world) share(name string) common.Address {
	w.Helper()
	salt := [32]byte(crypto.Keccak256([]byte(name)))
	w.send(w.factory, factoryABI.PackCreateShareToken(salt, name, "SHR", 0, big.NewInt(1e18)))
	return w.predict(factoryABI.PackPredictShareToken(w.admin, salt))
}

func (w *world) issue(token common.Address, serial int64, to common.Address, units int64) {
	w.Helper()
	w.send(token, shareABI.PackIssue(big.NewInt(serial), ref(serial), to, big.NewInt(units)))
}

// move takes units from a wallet for another.
func (w *world) move(token, from, to common.Address, units int64) {
	w.Helper()
	w.send(token, shareABI.PackForcedTransfer(from, to, big.NewInt(units)))
}

func ref(serial int64) [32]byte { return crypto.Keccak256Hash(big.NewInt(serial).Bytes()) }

func (w *world) id() int64 { return w.chain.ChainID().Int64() }

func (w *world) must(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

func (w *world) header(depth uint64) *types.Header {
	w.Helper()
	h, err := w.eth.HeaderByNumber(w.Context(), new(big.Int).SetUint64(w.head()-depth))
	w.must(err)
	return h
}

// block is the one so many below the head, while none is safe.
func (w *world) block(depth uint64) indexer.Block {
	w.Helper()
	h := w.header(depth)
	return indexer.Block{Number: h.Number.Uint64(), Hash: h.Hash(), Time: w.time(depth), Finality: indexer.Included}
}

func (w *world) time(depth uint64) time.Time {
	w.Helper()
	return time.Unix(int64(w.header(depth).Time), 0).UTC()
}

// verify fails the test for each difference between the mirror and the chain, or if the mirror is not at its head.
func (w *world) verify() indexer.Report {
	w.Helper()
	return w.verifyIn(w.pool)
}

func (w *world) verifyIn(pool *pgxpool.Pool) indexer.Report {
	w.Helper()
	report, err := indexer.Verify(w.Context(), pool, w.rpc, w.id())
	w.must(err)
	for _, d := range report.Differences {
		w.Error(d)
	}
	if report.Number != w.head() {
		w.Errorf("the mirror is at block %d, the chain at %d", report.Number, w.head())
	}
	return report
}
