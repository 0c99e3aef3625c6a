package indexer

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// kind says which ABI a watched contract has, and so how its logs are read: ERC-20's and ERC-721's Transfer have the
// same topic.
type kind string

const (
	factory  kind = "factory"
	registry kind = "registry"
	vault    kind = "vault"
	share    kind = "share"
	deed     kind = "deed"
	votes    kind = "governance" // a share token whose units vote
	utility  kind = "utility"    // of which nothing is kept yet
)

// fungible reports whether the contract is a token whose units are all alike, under the policy of share tokens.
func (k kind) fungible() bool { return k == share || k == votes }

var (
	// TokenCreated(address indexed token, bytes32 indexed salt, address indexed creator, uint8 family)
	topicTokenCreated = common.HexToHash("0x20930d075156e8577ec5eb3f0ddcde5596f5618fe60da47b560807d745eb99c3")
	// Transfer(address indexed from, address indexed to, uint256 value); a deed's id is indexed too
	topicTransfer = common.HexToHash("0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef")
	// Issued(uint256 indexed serial, bytes32 indexed ref, address indexed to, uint256 units)
	topicIssued = common.HexToHash("0xe81da9351c6c2bbf6e37a14f683ee732142d8e4dd9002298e6559c456e195b90")
	// IssueRefused(uint256 indexed serial, bytes32 indexed ref, address indexed to, uint256 units, bytes reason)
	topicIssueRefused = common.HexToHash("0x2fad234256c2940674b7e804a60e642961d7995e69481e3b68141912655db680")
	// Frozen(address indexed account, uint256 amount)
	topicFrozen = common.HexToHash("0x68e0d8c112165d0949ce87205b719ed7d98c7401866c34a159f7c67c6f5620e7")
	// AddressFrozen(address indexed account, bool indexed isFrozen, address indexed operator)
	topicAddressFrozen = common.HexToHash("0x7fa523c84ab8d7fc5b72f08b9e46dbbf10c39e119a075b3e317002d14bc9f436")
	// Paused(address account)
	topicPaused = common.HexToHash("0x62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258")
	// Unpaused(address account)
	topicUnpaused = common.HexToHash("0x5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa")
	// CountryBlocked(uint16 indexed country, bool blocked)
	topicCountryBlocked = common.HexToHash("0xc5a5d982ae9e2800c2d6624bc671717eb408f0f3c20d9455471e9f2d07c3c612")
	// Closed()
	topicClosed = common.HexToHash("0x1cdde67b72a90f19919ac732a437ac2f7a10fc128d28c2a6e525d89ce5cd9d3a")
	// InvestorSet(address indexed wallet, uint64 indexed investorId, uint16 country, uint8 tier, uint8 flags, uint40 expiry)
	topicInvestorSet = common.HexToHash("0xde36335ff422dd081ddfe4efd697736efda4cb5afef2b2888bc389beed90c47c")

	topics = []common.Hash{
		topicTokenCreated, topicTransfer, topicIssued, topicIssueRefused, topicFrozen, topicAddressFrozen, topicPaused,
		topicUnpaused, topicCountryBlocked, topicClosed, topicInvestorSet,
		// Of contracts of others alone. Asked for always: then no set of contracts is part of the question, and one that joins
		// while blocks are read does not make the answer incomplete.
		topicTransferSingle, topicTransferBatch,
	}
)

// What the logs of a watched contract say.
type (
	created struct {
		token, creator common.Address
		salt           common.Hash
		kind           kind
	}
	transfer struct {
		from, to common.Address
		units    uint256.Int
	}
	issue struct {
		serial *big.Int
		ref    common.Hash
		to     common.Address
		units  *big.Int
		reason []byte // not nil: refused
	}
	frozen struct { // one of the two is set
		account common.Address
		units   *big.Int
		entire  *bool
	}
	paused  bool
	closed  struct{}
	blocked struct {
		country int32
		blocked bool
	}
	registered struct {
		wallet common.Address
		registration
	}
	deedMoved struct {
		deed *big.Int
		to   common.Address
	}
)

// decode reads a log of a contract of some kind: one of the types above, or nil for an event that the mirror does not
// keep. A log that such a contract cannot have emitted is an error that names it.
func decode(k kind, e *entry) (any, error) {
	if isTransfer(k, e) {
		return decodeTransfer(e)
	}
	fact, err := fields{entry: e}.decode(k)
	if err != nil {
		return nil, fmt.Errorf("block %d, log %d, of %s %s: %w", e.block, e.index, k, e.address, err)
	}
	return fact, nil
}

// isTransfer tells the event that nearly all logs are, and which decodeTransfer reads.
func isTransfer(k kind, e *entry) bool {
	return k.fungible() && e.topicsLen > 0 && e.topics[0] == topicTransfer
}

func decodeTransfer(e *entry) (transfer, error) {
	f := fields{entry: e}
	f.shape(3, 1)
	t := transfer{from: f.address(1), to: f.address(2)}
	word := f.word(0)
	t.units.SetBytes32(word[:])
	if f.err != nil {
		return transfer{}, fmt.Errorf("block %d, log %d, of %s %s: %w", e.block, e.index, share, e.address, f.err)
	}
	return t, nil
}

// fields reads the fields of a log by position and keeps the first error.
type fields struct {
	*entry
	err error
}

func (f fields) decode(k kind) (any, error) {
	if f.topicsLen == 0 {
		return nil, nil
	}
	var fact any
	switch topic := f.topics[0]; {
	case k == factory && topic == topicTokenCreated:
		f.shape(4, 1)
		fact = created{f.address(1), f.address(3), f.topics[2], f.family(0)}
	case k == registry && topic == topicInvestorSet:
		f.shape(3, 4)
		fact = registered{f.address(1), registration{
			investor: f.number(f.topics[2], 64), country: int32(f.small(0, 16)), tier: int32(f.small(1, 8)),
			flags: int32(f.small(2, 8)), expiry: f.small(3, 40),
		}}
	case k == deed && topic == topicTransfer:
		f.shape(4, 0)
		fact = deedMoved{f.topics[3].Big(), f.address(2)}
	case !k.fungible():
	case topic == topicIssued:
		f.shape(4, 1)
		fact = issue{f.topics[1].Big(), f.topics[2], f.address(3), f.word(0).Big(), nil}
	case topic == topicIssueRefused:
		f.topicsAre(4)
		fact = issue{f.topics[1].Big(), f.topics[2], f.address(3), f.word(0).Big(), f.bytes(1)}
	case topic == topicFrozen:
		f.shape(2, 1)
		fact = frozen{account: f.address(1), units: f.word(0).Big()}
	case topic == topicAddressFrozen:
		f.shape(4, 0)
		entire := f.boolean(f.topics[2])
		fact = frozen{account: f.address(1), entire: &entire}
	case topic == topicPaused, topic == topicUnpaused:
		f.shape(1, 1)
		fact = paused(topic == topicPaused)
	case topic == topicClosed:
		f.shape(1, 0)
		fact = closed{}
	case topic == topicCountryBlocked:
		f.shape(2, 1)
		fact = blocked{int32(f.number(f.topics[1], 16).Int64()), f.boolean(f.word(0))}
	}
	return fact, f.err
}

func (f *fields) fail(format string, args ...any) {
	if f.err == nil {
		f.err = fmt.Errorf(format, args...)
	}
}

// shape checks how many topics there are and of how many words the data is.
func (f *fields) shape(topics, words int) {
	f.topicsAre(topics)
	if len(f.data) != 32*words {
		f.fail("%d bytes of data where %d are due", len(f.data), 32*words)
	}
}

func (f *fields) topicsAre(n int) {
	if f.topicsLen != n {
		f.fail("%d topics where %d are due", f.topicsLen, n)
	}
}

func (f *fields) word(i int) (w common.Hash) {
	if len(f.data) < 32*(i+1) {
		f.fail("word %d is missing", i)
		return w
	}
	return common.Hash(f.data[32*i:])
}

func (f *fields) address(topic int) common.Address {
	word := &f.topics[topic]
	if [12]byte(word[:12]) != [12]byte{} {
		f.fail("topic %d is not an address", topic)
	}
	return common.Address(word[12:])
}

// number is a word of at most so many bits.
func (f *fields) number(word common.Hash, bits int) *big.Int {
	n := word.Big()
	if n.BitLen() > bits {
		f.fail("%s does not fit into %d bits", n, bits)
		return new(big.Int)
	}
	return n
}

func (f *fields) small(word, bits int) int64 {
	return f.number(f.word(word), bits).Int64()
}

func (f *fields) boolean(word common.Hash) bool {
	return f.number(word, 1).Sign() != 0
}

// bytes is the dynamic value whose offset is in a word: there, its length and then its content, padded.
func (f *fields) bytes(word int) []byte {
	at := f.small(word, 32)
	if at%32 != 0 || at+32 > int64(len(f.data)) {
		f.fail("offset %d is not in the data", at)
		return nil
	}
	length := f.small(int(at/32), 32)
	if at+32+length > int64(len(f.data)) {
		f.fail("length %d is more than the data", length)
		return nil
	}
	return append([]byte{}, f.data[at+32:at+32+length]...)
}

func (f *fields) family(word int) kind {
	switch n := f.small(word, 8); n {
	case 1:
		return share
	case 2:
		return deed
	case 3:
		return votes
	case 4:
		return utility
	default:
		f.fail("family %d is not known to this version", n)
		return ""
	}
}
