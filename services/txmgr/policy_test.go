package txmgr

import (
	"math/big"
	"strings"
	"testing"

	"freehold/services/custody"
)

// What the signer refuses for good is rejected and takes no nonce, and what stands behind it goes.
func TestRefusedBySignerIsRejected(t *testing.T) {
	t.Parallel()
	b := setup(t)
	policy := custody.Policy{Chains: []int64{b.chain.ChainID().Int64()}, MaxGas: 1 << 24, MaxFee: big.NewInt(DefaultMaxFeeCap),
		Calls: []custody.Calls{{At: custody.At(b.target), Selectors: [][4]byte{{1, 1, 1, 1}, {1, 1, 1, 3}}}}}
	l := b.held(func(c *Config) { c.Signer = policy.Guard(b.key) })
	ids := b.enqueue(b.lone("0x01010101", "0x01010102", "0x01010103")...)
	b.send(l, 2)
	equal(b, "rejected", get[int64](b, `select id from intents where rejection is not null`), ids[1])
	if why := get[string](b, `select convert_from(rejection, 'utf8') from intents where rejection is not null`)[0]; !strings.Contains(why, "policy: call: of 0x01010102") {
		t.Errorf("rejection: %s", why)
	}
	equal(b, "nonces", get[int64](b, `select nonce from transactions order by nonce`), 0, 1)
	b.commit()
	b.track(l)
	equal(b, "logged", b.logged(), "0x01010101", "0x01010103")
}
