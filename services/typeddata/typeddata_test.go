package typeddata_test

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"freehold/bindings"
	"freehold/services/devnet"
	"freehold/services/typeddata"
)

// stage is a chain with the contracts that take signatures, and somebody who signs.
type stage struct {
	t      *testing.T
	chain  *devnet.Chain
	client *ethclient.Client
	opts   *bind.TransactOpts
	key    *ecdsa.PrivateKey
	signer common.Address
	signed []typeddata.Data // all that was accepted
}

func setup(t *testing.T) *stage {
	t.Helper()
	t.Parallel()
	s := &stage{t: t}
	payer, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	if s.key, err = crypto.GenerateKey(); err != nil {
		t.Fatal(err)
	}
	s.signer = crypto.PubkeyToAddress(s.key.PublicKey)
	s.chain, err = devnet.StartChain(t.Context(), devnet.ChainConfig{Funded: []common.Address{crypto.PubkeyToAddress(payer.PublicKey)}, Manual: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.chain.Close() })
	if s.client, err = ethclient.DialContext(t.Context(), s.chain.HTTPURL()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.client.Close)
	s.opts = bind.NewKeyedTransactor(payer, s.chain.ChainID())
	s.opts.Context, s.opts.GasLimit = t.Context(), 8_000_000
	return s
}

func (s *stage) mined(tx *types.Transaction, err error) *types.Receipt {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
	s.chain.Commit()
	r, err := s.client.TransactionReceipt(s.t.Context(), tx.Hash())
	if err != nil {
		s.t.Fatal(err)
	}
	return r
}

func (s *stage) deploy(code, input []byte) common.Address {
	s.t.Helper()
	address, tx, err := bind.DeployContract(s.opts, code, s.client, input)
	if s.mined(tx, err).Status != 1 {
		s.t.Fatal("not deployed")
	}
	return address
}

// clone is an ERC-1167 proxy.
func (s *stage) clone(of common.Address) common.Address {
	s.t.Helper()
	code := append(common.FromHex("3d602d80600a3d3981f3363d3d373d3d3d363d73"), of[:]...)
	return s.deploy(append(code, common.FromHex("5af43d82803e903d91602b57fd5bf3")...), nil)
}

func (s *stage) send(to common.Address, data []byte) bool {
	s.t.Helper()
	c := bind.NewBoundContract(to, bindings.NewTestStablecoin().GetABI(), s.client, s.client, s.client)
	return s.mined(c.RawTransact(s.opts, data)).Status == 1
}

func (s *stage) must(to common.Address, data []byte) {
	s.t.Helper()
	if !s.send(to, data) {
		s.t.Fatal("reverted")
	}
}

// sign signs what a wallet would be shown: the JSON, read again.
func (s *stage) sign(d typeddata.Data) (v uint8, r, sig [32]byte, whole []byte) {
	s.t.Helper()
	text, err := json.Marshal(d)
	if err != nil {
		s.t.Fatal(err)
	}
	var again typeddata.Data
	if err := json.Unmarshal(text, &again); err != nil {
		s.t.Fatal(err)
	}
	digest, err := typeddata.Digest(again)
	if err != nil {
		s.t.Fatal(err)
	}
	if whole, err = crypto.Sign(digest[:], s.key); err != nil {
		s.t.Fatal(err)
	}
	whole[64] += 27
	s.signed = append(s.signed, d)
	return whole[64], [32]byte(whole), [32]byte(whole[32:]), whole
}

// refusal is the selector that a call reverts with.
func (s *stage) refusal(to common.Address, data []byte) string {
	s.t.Helper()
	_, err := s.client.CallContract(s.t.Context(), ethereum.CallMsg{From: s.opts.From, To: &to, Data: data}, nil)
	var reason rpc.DataError
	if !errors.As(err, &reason) {
		s.t.Fatalf("not refused: %v", err)
	}
	text, _ := reason.ErrorData().(string)
	return text[:10]
}

func selector(id common.Hash) string { return id.Hex()[:10] }

// Each signature is accepted by the contract that it is for, and one over any other value is not; and viem hashes the same
// JSON to the same digest.
func TestContractsAcceptWhatWasSigned(t *testing.T) {
	s := setup(t)
	one, zero, far := big.NewInt(1), new(big.Int), new(big.Int).SetUint64(1<<40-1)
	chainID := s.chain.ChainID().Int64()
	domain := func(name string, at common.Address) typeddata.Domain {
		return typeddata.Domain{Name: name, Version: typeddata.Version, ChainID: chainID, Contract: at}
	}
	manager := s.deploy(common.FromHex(bindings.AccessManagerMetaData.Bin), bindings.NewAccessManager().PackConstructor(s.opts.From))
	registry := s.deploy(common.FromHex(bindings.InvestorRegistryMetaData.Bin), bindings.NewInvestorRegistry().PackConstructor(manager))
	coin := s.deploy(common.FromHex(bindings.TestStablecoinMetaData.Bin), nil)
	offering := s.deploy(common.FromHex(bindings.OfferingMetaData.Bin), bindings.NewOffering().PackConstructor(manager))
	votes := s.clone(s.deploy(common.FromHex(bindings.GovernanceTokenMetaData.Bin), nil))
	governor := s.clone(s.deploy(common.FromHex(bindings.AssetGovernorMetaData.Bin), nil))
	money, sale, gov, reg := bindings.NewTestStablecoin(), bindings.NewOffering(), bindings.NewAssetGovernor(), bindings.NewInvestorRegistry()
	token := bindings.NewGovernanceToken()
	s.must(votes, token.PackInitialize(manager, registry, "Grand Hotel", "GRH", 0, big.NewInt(1000)))
	s.must(governor, gov.PackInitialize(votes, manager, zero, 60, zero, one))
	s.must(manager, bindings.NewAccessManager().PackGrantRole(5, s.signer, 0))
	method := reg.GetABI().Methods["register"]
	s.must(manager, bindings.NewAccessManager().PackSetTargetFunctionRole(registry, [][4]byte{[4]byte(method.ID)}, 5))

	// An attestation, once.
	said := typeddata.Registration{Wallet: s.signer, Investor: 7, Country: 40, Tier: 2, Flags: 1, Expiry: 1<<40 - 1}
	said2 := bindings.Registration{Wallet: s.signer, InvestorId: 7, Country: 40, Tier: 2, Flags: 1, Expiry: far}
	_, _, _, attested := s.sign(typeddata.Attestation(domain(typeddata.RegistryName, registry), said, s.signer, zero, far))
	other := said2
	other.Country = 41
	if got, want := s.refusal(registry, reg.PackRegisterBySignature(other, s.signer, far, attested)), selector(bindings.InvestorRegistryInvalidAttestationErrorID()); got != want {
		t.Errorf("an attestation of another country: %s, want %s", got, want)
	}
	s.must(registry, reg.PackRegisterBySignature(said2, s.signer, far, attested))
	if s.send(registry, reg.PackRegisterBySignature(said2, s.signer, far, attested)) {
		t.Error("an attestation was taken twice")
	}

	// An offering, bought with a permit and with an authorization.
	s.must(coin, money.PackMint(s.signer, big.NewInt(1_000_000)))
	head, err := s.client.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	opens := new(big.Int).SetUint64(head.Time - 1)
	s.must(offering, sale.PackCreate(bindings.Terms{Token: votes, Currency: coin, Treasury: s.opts.From, Price: big.NewInt(1e18), SoftCap: zero,
		HardCap: big.NewInt(500), MinUnits: zero, MaxUnits: zero, Opens: opens, Closes: new(big.Int).SetUint64(head.Time + 1e6), DeliverBy: far}))
	units := big.NewInt(30)
	v, r, sig, _ := s.sign(typeddata.Permit(domain("Test Dollar", coin), s.signer, offering, units, zero, far))
	_, _, _, purchase := s.sign(typeddata.Purchase(domain(typeddata.OfferingName, offering), one, s.signer, units, units, zero, far))
	permit := bindings.Signature{V: v, R: r, S: sig}
	if got, want := s.refusal(offering, sale.PackBuyWithPermit(one, s.signer, big.NewInt(31), far, purchase, permit)),
		selector(bindings.OfferingInvalidPurchaseErrorID()); got != want {
		t.Errorf("a purchase of more: %s, want %s", got, want)
	}
	s.must(offering, sale.PackBuyWithPermit(one, s.signer, units, far, purchase, permit))

	salt := common.HexToHash("0x5a17")
	nonce := typeddata.AuthorizationNonce(one, units, salt)
	raw, err := s.client.CallContract(t.Context(), ethereum.CallMsg{To: &offering, Data: sale.PackAuthorizationNonce(one, units, salt)}, nil)
	if err != nil || common.BytesToHash(raw) != nonce {
		t.Errorf("the nonce is %x, %v, want %s", raw, err, nonce)
	}
	v, r, sig, _ = s.sign(typeddata.Authorization(domain("Test Dollar", coin), s.signer, offering, units, zero, far, nonce))
	buy := sale.PackBuyWithAuthorization(one, s.signer, units,
		bindings.Authorization{Salt: salt, ValidAfter: zero, ValidBefore: far, Signature: bindings.Signature{V: v, R: r, S: sig}})
	s.must(offering, buy)
	if s.send(offering, buy) {
		t.Error("an authorization was taken twice")
	}

	// A permit and a delegation of a token of ours, whose domain follows its name.
	d := domain("Grand Hotel", votes)
	v, r, sig, _ = s.sign(typeddata.Permit(d, s.signer, s.opts.From, units, zero, far))
	s.must(votes, token.PackPermit(s.signer, s.opts.From, units, far, v, r, sig))
	v, r, sig, _ = s.sign(typeddata.Delegation(d, s.opts.From, one, far))
	s.must(votes, token.PackDelegateBySig(s.opts.From, one, far, v, r, sig))
	raw, err = s.client.CallContract(t.Context(), ethereum.CallMsg{To: &votes, Data: token.PackDelegates(s.signer)}, nil)
	if err != nil || common.BytesToAddress(raw) != s.opts.From {
		t.Errorf("delegates to %x, %v", raw, err)
	}

	// A ballot: the governor checks who signed before it looks for the proposal, which there is none of here.
	proposal := new(big.Int).Lsh(one, 255)
	_, _, _, ballot := s.sign(typeddata.Ballot(domain(typeddata.GovernorName, governor), proposal, 1, s.signer, zero))
	if got, want := s.refusal(governor, gov.PackCastVoteBySig(proposal, 1, s.signer, ballot)),
		selector(bindings.AssetGovernorGovernorNonexistentProposalErrorID()); got != want {
		t.Errorf("a ballot: %s, want %s", got, want)
	}
	if got, want := s.refusal(governor, gov.PackCastVoteBySig(proposal, 0, s.signer, ballot)),
		selector(bindings.AssetGovernorGovernorInvalidSignatureErrorID()); got != want {
		t.Errorf("the ballot for the other side: %s, want %s", got, want)
	}

	input, err := json.Marshal(s.signed)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), "node", "../../scripts/client/digest.mjs")
	cmd.Stdin, cmd.Stderr = strings.NewReader(string(input)), os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v; ./scripts/test installs what it needs", err)
	}
	var theirs []common.Hash
	if err := json.Unmarshal(out, &theirs); err != nil || len(theirs) != len(s.signed) {
		t.Fatalf("%v: %s", err, out)
	}
	for i, d := range s.signed {
		if ours, err := typeddata.Digest(d); err != nil || ours != theirs[i] {
			t.Errorf("%s: the digest is %s, %v, viem's %s", d.PrimaryType, ours, err, theirs[i])
		}
	}
}

func TestDigestRefusesWhatDoesNotFit(t *testing.T) {
	t.Parallel()
	d := typeddata.Domain{Name: "x", Version: "1", ChainID: 1, Contract: common.Address{1}}
	wide := new(big.Int).Lsh(big.NewInt(1), 256)
	if _, err := typeddata.Digest(typeddata.Permit(d, common.Address{2}, common.Address{3}, wide, new(big.Int), new(big.Int))); err == nil {
		t.Error("257 bits fit into 256")
	}
}
