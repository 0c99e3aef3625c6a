package operation_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"freehold/services/token"
)

// The platform owns the tokens that operations create, and no address that somebody wrote into the database.
func TestPlatformOwnsItsTokensOnly(t *testing.T) {
	b := setup(t)
	var assetID string
	if err := b.pool.QueryRow(b.ctx, `select asset_id from tokens where id = $1`, b.token).Scan(&assetID); err != nil {
		t.Fatal(err)
	}
	bare, _, err := b.ops.CreateToken(b.ctx, b.request("bare"), assetID, otherTerms)
	if err != nil {
		t.Fatal(err)
	}
	platform, err := b.ops.Platforms.Of(b.ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	owns := func(p token.Platform, a common.Address) bool {
		t.Helper()
		ok, err := p.Owns(b.ctx, b.pool, a)
		if err != nil {
			t.Fatal(err)
		}
		return ok
	}
	elsewhere, other := platform, platform
	elsewhere.ChainID++
	other.Factory[0]++
	for _, id := range []string{b.token, bare.TokenID} {
		var address common.Address
		if err := b.pool.QueryRow(b.ctx, `select address from tokens where id = $1`, id).Scan(&address); err != nil {
			t.Fatal(err)
		}
		if !owns(platform, address) || owns(elsewhere, address) || owns(other, address) {
			t.Errorf("token %s at %s: owned %v, on another chain %v, by another factory %v", id, address, owns(platform, address), owns(elsewhere, address), owns(other, address))
		}
		// After the database was rebuilt the mirror alone knows who created it, and by which salt.
		b.exec(t, `update tokens set operation_id = '', deed_id = null where id = $1`, id)
		creator, salt := common.Address{0xc0, address[0]}, common.Hash{address[1]}
		mirrored := platform.ShareAddress(creator, salt)
		b.exec(t, `update tokens set address = $2 where id = $1`, id, mirrored)
		if owns(platform, mirrored) {
			t.Errorf("token %s is owned at %s before the mirror has it", id, mirrored)
		}
		b.exec(t, `insert into contracts (chain_id, address, kind, salt, creator, block_number) values (1337, $1, 'share', $2, $3, 1)`, mirrored, salt, creator)
		if !owns(platform, mirrored) {
			t.Errorf("token %s is not owned at %s", id, mirrored)
		}
		forged := common.Address{0xee, address[1]}
		b.exec(t, `update tokens set address = $2 where id = $1`, id, forged)
		if owns(platform, forged) || owns(platform, address) {
			t.Errorf("token %s is owned at %s, or without a row at %s", id, forged, address)
		}
	}
	if owns(platform, platform.Vault) || owns(platform, common.Address{}) {
		t.Error("what is no token is owned")
	}
}
