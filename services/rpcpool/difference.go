package rpcpool

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Difference is that two endpoints have different blocks of a height that both call safe.
type Difference struct {
	ChainID int64    `json:"chain_id"`
	Block   uint64   `json:"block"`
	Decided bool     `json:"decided"` // most endpoints agree, and those that do not are not asked
	Between []string `json:"-"`       // the endpoints' names
}

// Differences are those that the last check found.
func (p *Pool) Differences() []Difference {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.differ)
}

// compare finds who differs, and who of them is odd. p.mu is held.
func (p *Pool) compare(seen []sight) {
	heights := make(map[uint64]bool)
	for _, s := range seen {
		for h := range s.blocks {
			heights[h] = true
		}
	}
	minority := make([]bool, len(seen))
	var found []Difference
	for _, h := range slices.Sorted(maps.Keys(heights)) {
		votes, voters := make(map[common.Hash]int), 0
		var names []string
		for i, s := range seen {
			if hash, ok := s.blocks[h]; ok && s.err == nil {
				votes[hash]++
				voters++
				names = append(names, p.endpoints[i].name)
			}
		}
		if len(votes) < 2 {
			continue
		}
		d := Difference{ChainID: p.chainID, Block: h, Between: names}
		for hash, n := range votes {
			if voters < 3 || 2*n <= voters {
				continue
			}
			d.Decided = true
			for i, s := range seen {
				if other, ok := s.blocks[h]; ok && s.err == nil && other != hash {
					minority[i] = true
				}
			}
		}
		found = append(found, d)
	}
	p.tell(found)
	for i, e := range p.endpoints {
		switch was := e.odd; {
		case seen[i].err != nil:
			continue // it is what it was
		case minority[i]:
			e.odd = true
			if !was {
				p.log.Error("endpoint differs from most of the others and is not asked", "endpoint", e.name)
			}
		case was && p.agrees(i, seen, minority):
			e.odd = false
			p.log.Info("endpoint agrees with the others again", "endpoint", e.name)
		}
	}
}

// agrees says whether an endpoint differs from none that is not odd, of which there is one.
func (p *Pool) agrees(i int, seen []sight, minority []bool) bool {
	with := 0
	for k, e := range p.endpoints {
		if k == i || seen[k].err != nil || e.odd || minority[k] {
			continue
		}
		if differ(seen[i], seen[k]) {
			return false
		}
		with++
	}
	return with > 0
}

// differ says whether two have different blocks of a height.
func differ(a, b sight) bool {
	for h, hash := range a.blocks {
		if other, ok := b.blocks[h]; ok && other != hash {
			return true
		}
	}
	return false
}

// rivals finds who differs from the current endpoint, where no majority decides. p.mu is held.
func (p *Pool) rivals(seen []sight) {
	now := slices.Index(p.endpoints, p.current)
	p.current.rival = false
	if seen[now].err != nil {
		return // nothing new is known of who differs from it
	}
	for i, e := range p.endpoints {
		if i != now && seen[i].err == nil {
			e.rival = !e.odd && !p.current.odd && differ(seen[i], seen[now])
		}
	}
}

// tell logs differences that are new, and that there are none any more. p.mu is held.
func (p *Pool) tell(found []Difference) {
	if len(found) > 0 && len(p.differ) == 0 {
		d := found[len(found)-1]
		p.log.Error("endpoints differ in a block that is safe", "block", d.Block, "endpoints", d.Between, "decided", d.Decided,
			"in_use", p.current.name)
	}
	if len(found) == 0 && len(p.differ) > 0 {
		p.log.Info("no endpoints are seen to differ any more")
	}
	p.differ = found
}
