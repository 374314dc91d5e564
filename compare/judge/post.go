package judge

import (
	"fmt"

	"parallax/compare/fact"
	"parallax/compare/value"
)

// posts finds people to whom two reports give posts of which neither report has
// the other's.
//
// Read on unseen text: 3 of 3 right.
func posts(b *Bench, r, s int) []Slot {
	ours, theirs := b.answers[r].posts, b.answers[s].posts
	if len(theirs) == 0 {
		return nil
	}
	var out []Slot
	for _, surname := range sortedKeys(ours) {
		if is, js := ours[surname], theirs[surname]; len(js) > 0 && b.samePeople(is, js) && !b.sharePost(is, js) {
			x, y := &b.claims[is[0]], &b.claims[js[0]]
			if b.former(x) != b.former(y) {
				continue // what she was, and what she is
			}
			out = append(out, Slot{is[0], js[0], Finding{Verdict: Variant, Kind: Role, A: b.core(x), B: b.core(y),
				Why: fmt.Sprintf("%s calls %s “%s”, %s “%s”.", b.label(x), x.Name, b.value(x), b.label(y), b.value(y))}})
		}
	}
	return out
}

// postsOf lists the claims of report r that give posts, by the bearer's surname.
func (b *Bench) postsOf(r int) map[string][]int {
	out := map[string][]int{}
	for _, c := range b.made[r][fact.Post] {
		if k := value.Fold(c.name.Surname()); k != "" {
			out[k] = append(out[k], c.index)
		}
	}
	return out
}

// samePeople reports whether all the names may be of one bearer: a surname borne
// by two people tells neither.
func (b *Bench) samePeople(is, js []int) bool {
	for _, i := range is {
		for _, j := range js {
			if !sameName(b.claims[i].name, b.claims[j].name) {
				return false
			}
		}
	}
	return true
}

func (b *Bench) sharePost(is, js []int) bool {
	for _, i := range is {
		for _, j := range js {
			if b.claims[i].Head == b.claims[j].Head {
				return true
			}
		}
	}
	return false
}

// former reports whether the claim's post is one that its bearer has left.
func (b *Bench) former(c *claim) bool {
	s := c.sentence
	for i := max(0, c.Core.From-2); i < c.Core.From; i++ {
		switch s.Tokens[i].Lower {
		case "former", "ex", "onetime":
			return true
		}
	}
	return false
}
