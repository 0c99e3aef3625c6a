package prepare

import (
	"context"
	"crypto/rand"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/shopspring/decimal"

	"freehold/bindings"
	"freehold/services/amount"
	"freehold/services/fault"
	"freehold/services/token"
	"freehold/services/typeddata"
)

// NotOurs is the fault of a contract that is not of the kind and the platform that it should be.
const NotOurs fault.Code = "contract_unknown"

// Purchase is what an investor buys of an offering.
type Purchase struct {
	ChainID    int64
	Offering   common.Address // the contract
	OfferingID *big.Int
	Investor   common.Address
	Amount     string     // of the token
	Deadline   *time.Time // of signatures; nil: an hour from now
}

// Order is a purchase with what it costs, tried on a block: the offering would take it, and the investor has the money.
type Order struct {
	Units, Cost     decimal.Decimal // smallest units of the token and of the currency
	Token, Currency common.Address
	Block           Block
}

// order is a purchase that was looked at.
type order struct {
	Order
	session
	Purchase
	until   *big.Int
	meaning string
}

// BuyByTransaction prepares the next transaction of an investor who pays his own gas: the approval of what the purchase costs, or
// once there is one the purchase itself.
//
// Faults: chain_unknown, chain_unavailable, contract_unknown, invalid_amount and the like, insufficient_balance, and what the offering
// would refuse it with.
func (s *Service) BuyByTransaction(ctx context.Context, clientID string, p Purchase, withNonce bool) (Order, Transaction, error) {
	o, end, err := s.order(ctx, clientID, p)
	if err != nil {
		return Order{}, Transaction{}, err
	}
	defer end()
	money, sale := bindings.NewTestStablecoin(), bindings.NewOffering()
	allowed, err := o.number(o.Currency, money.PackAllowance(p.Investor, p.Offering))
	if err != nil {
		return o.Order, Transaction{}, err
	}
	to, meta, data := o.Currency, &bindings.TestStablecoinMetaData, money.PackApprove(p.Offering, o.Cost.BigInt())
	meaning := fmt.Sprintf("%s lets the offering take %s smallest units of the currency %s.", p.Investor, o.Cost, o.Currency)
	if allowed.Cmp(o.Cost.BigInt()) >= 0 {
		to, meta, data = p.Offering, &bindings.OfferingMetaData, sale.PackBuy(p.OfferingID, o.Units.BigInt(), o.Cost.BigInt())
		meaning = o.meaning + "."
	}
	if _, err := o.call(p.Investor, to, data); err != nil {
		return o.Order, Transaction{}, err
	}
	tx, err := o.transaction(p.Investor, to, meta, data, meaning, withNonce)
	return o.Order, tx, err
}

// BuyByAuthorization prepares the payment (ERC-3009) that anybody may submit to buyWithAuthorization, with the salt that its nonce
// is made of: it buys what it says, once, and cannot be used for anything else.
//
// Faults: as BuyByTransaction's.
func (s *Service) BuyByAuthorization(ctx context.Context, clientID string, p Purchase) (Order, common.Hash, Message, error) {
	o, end, err := s.order(ctx, clientID, p)
	if err != nil {
		return Order{}, common.Hash{}, Message{}, err
	}
	defer end()
	var salt common.Hash
	rand.Read(salt[:]) // never fails
	d, err := o.domain(o.Currency)
	if err != nil {
		return o.Order, salt, Message{}, err
	}
	// Valid before, so the last second is one earlier.
	before := new(big.Int).Add(o.until, common.Big1)
	m, err := o.message(typeddata.Authorization(d, p.Investor, p.Offering, o.Cost.BigInt(), new(big.Int), before,
		typeddata.AuthorizationNonce(p.OfferingID, o.Units.BigInt(), salt)), o.meaning+o.by())
	return o.Order, salt, m, err
}

// BuyByPermit prepares both signatures that anybody may submit to buyWithPermit: the permit of the currency (ERC-2612) and the
// purchase, with the deadline that they share.
//
// Faults: as BuyByTransaction's.
func (s *Service) BuyByPermit(ctx context.Context, clientID string, p Purchase) (o Order, permit, purchase Message, deadline time.Time, err error) {
	c, end, err := s.order(ctx, clientID, p)
	if err != nil {
		return o, permit, purchase, deadline, err
	}
	defer end()
	o, deadline = c.Order, time.Unix(c.until.Int64(), 0).UTC()
	d, err := c.domain(c.Currency)
	if err != nil {
		return o, permit, purchase, deadline, err
	}
	paid, err := c.number(c.Currency, bindings.NewTestStablecoin().PackNonces(p.Investor))
	if err != nil {
		return o, permit, purchase, deadline, err
	}
	bought, err := c.number(p.Offering, bindings.NewOffering().PackNonces(p.Investor))
	if err != nil {
		return o, permit, purchase, deadline, err
	}
	permit, err = c.message(typeddata.Permit(d, p.Investor, p.Offering, o.Cost.BigInt(), paid, c.until),
		fmt.Sprintf("%s lets the offering take %s smallest units of the currency %s", p.Investor, o.Cost, o.Currency)+c.by())
	if err != nil {
		return o, permit, purchase, deadline, err
	}
	d = typeddata.Domain{Name: typeddata.OfferingName, Version: typeddata.Version, ChainID: c.chainID, Contract: p.Offering}
	purchase, err = c.message(typeddata.Purchase(d, p.OfferingID, p.Investor, o.Units.BigInt(), o.Cost.BigInt(), bought, c.until), c.meaning+c.by())
	return o, permit, purchase, deadline, err
}

func (o *order) by() string {
	return fmt.Sprintf(", if it is submitted by %s.", time.Unix(o.until.Int64(), 0).UTC().Format(time.RFC3339))
}

// order reads what a purchase is of, and tries it.
func (s *Service) order(ctx context.Context, clientID string, p Purchase) (*order, func(), error) {
	until, err := s.deadline(p.Deadline)
	if err != nil {
		return nil, nil, err
	}
	platform, err := s.Platforms.Of(ctx, p.ChainID)
	if err != nil {
		return nil, nil, err
	}
	c, end, err := s.begin(ctx, platform.ChainID)
	if err != nil {
		return nil, nil, err
	}
	o := &order{session: c, Purchase: p, until: big.NewInt(until.Unix())}
	if err := o.read(ctx, s.Tokens, clientID, platform.Authority); err != nil {
		end()
		return nil, nil, err
	}
	return o, end, nil
}

func (o *order) read(ctx context.Context, tokens *token.Service, clientID string, authority common.Address) error {
	if err := o.ours("offering", o.Offering, authority); err != nil {
		return err
	}
	sale := bindings.NewOffering()
	out, err := o.call(common.Address{}, o.Offering, sale.PackTermsOf(o.OfferingID))
	if fault.Is(err, ChainUnavailable) {
		return err
	}
	terms, bad := sale.UnpackTermsOf(out)
	if err != nil || bad != nil {
		return fault.At(NotOurs, "offering", "is no offering contract")
	}
	found, err := tokens.ByAddresses(ctx, clientID, o.chainID, []common.Address{terms.Token})
	if err != nil {
		return err
	}
	t, ok := found[terms.Token]
	if !ok {
		return fault.At(fault.NotFound, "offering_id", "is no offering of a token of yours")
	}
	units, err := amount.ParsePositive(o.Amount, t.Decimals)
	if err != nil {
		return fault.Within("amount", err)
	}
	cost, err := o.number(o.Offering, sale.PackCost(o.OfferingID, units.BigInt()))
	if err != nil {
		return err
	}
	o.Order = Order{Units: units, Cost: decimal.NewFromBigInt(cost, 0), Token: t.Address, Currency: terms.Currency, Block: o.block()}
	o.meaning = fmt.Sprintf("%s buys %s %s for %s smallest units of the currency %s", o.Investor, amount.Format(units, t.Decimals), t.Symbol, o.Cost, o.Currency)
	if err := o.try(sale.PackBuy(o.OfferingID, units.BigInt(), math.MaxBig256)); err != nil {
		return err
	}
	has, err := o.number(o.Currency, bindings.NewTestStablecoin().PackBalanceOf(o.Investor))
	if err == nil && has.Cmp(cost) < 0 {
		return fault.At("insufficient_balance", "amount", "costs %s smallest units of the currency, and %s has %s", o.Cost, o.Investor, has)
	}
	return err
}

// try calls buy without sending it. The offering looks at the order before it asks the currency for the money: so what it refuses
// by an error of its own stands, and what the currency says of an allowance that is not there yet does not.
func (o *order) try(buy []byte) error {
	_, err := o.node.CallContractAtHash(o.ctx, callOf(o.Investor, o.Offering, buy), o.head.Hash())
	if reason, refused := refusal(err); refused && len(reason) >= 4 && !ofOrder([4]byte(reason)) {
		return nil
	}
	return o.failed("call", err)
}

// ofOrder says whether an error is the offering's own, about the order.
func ofOrder(selector [4]byte) bool {
	for _, e := range bindings.NewOffering().GetABI().Errors {
		if [4]byte(e.ID[:4]) == selector {
			return e.Name != "SafeERC20FailedOperation" && e.Name != "PaymentShort"
		}
	}
	return false
}

// ours says whether a contract that a request names is managed by the platform.
func (s session) ours(field string, contract, authority common.Address) error {
	out, err := s.call(common.Address{}, contract, bindings.NewOffering().PackAuthority())
	if fault.Is(err, ChainUnavailable) {
		return err
	}
	if err != nil || len(out) != 32 || common.BytesToAddress(out) != authority {
		return fault.At(NotOurs, field, "is no contract of this platform on chain %d", s.chainID)
	}
	return nil
}

// domain asks a currency for whom signatures of its holders are: by ERC-5267, or else by name and version, as USDC answers.
func (s session) domain(currency common.Address) (typeddata.Domain, error) {
	d := typeddata.Domain{Version: typeddata.Version, ChainID: s.chainID, Contract: currency}
	money := bindings.NewTestStablecoin()
	if out, err := s.call(common.Address{}, currency, money.PackEip712Domain()); err == nil && len(out) > 0 {
		of, err := money.UnpackEip712Domain(out)
		if err != nil {
			return d, fmt.Errorf("read domain of %s: %w", currency, err)
		}
		d.Name, d.Version = of.Name, of.Version
		return d, nil
	} else if fault.Is(err, ChainUnavailable) {
		return d, err
	}
	out, err := s.call(common.Address{}, currency, money.PackName())
	if err != nil {
		return d, err
	}
	if d.Name, err = money.UnpackName(out); err != nil {
		return d, fault.At(NotOurs, "offering", "has a currency that takes no signatures: buy by transaction")
	}
	version := []byte{0x54, 0xfd, 0x4d, 0x50} // version()
	if out, err := s.call(common.Address{}, currency, version); err == nil {
		if v, err := money.UnpackName(out); err == nil { // one text, as name() is
			d.Version = v
		}
	}
	return d, nil
}
