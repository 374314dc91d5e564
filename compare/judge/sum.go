package judge

import (
	"maps"
	"slices"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/value"
)

// matters are the stems of nouns that an amount of money is of, each with the
// one that stands for it. They are asked for once a story, so that the noun alone
// tells what the amount answers.
var matters = map[string]string{"bail": "bail", "bond": "bail", "reward": "reward", "ransom": "ransom", "fin": "fine", "fine": "fine",
	"settlement": "settlement", "damag": "damages", "penalty": "penalty", "salary": "salary", "deficit": "deficit", "prize": "prize", "priz": "prize"}

// matterReach is how many tokens a noun may stand from the amount that is of it.
const matterReach = 6

// sums compares the amounts of money that two reports give for one matter, where
// each gives one alone. Of two days the later one tells of a later sum.
// Read on unseen text: of bail and rewards 3 of 4 right.
func sums(b *Bench, p, q int) []Slot {
	var out []Slot
	xs, ys := b.answers[p].sums, b.answers[q].sums
	if len(ys) == 0 {
		return nil
	}
	for _, matter := range slices.Sorted(maps.Keys(xs)) {
		i := xs[matter]
		j, ok := ys[matter]
		if !ok || i < 0 || j < 0 {
			continue
		}
		if f, ok := b.sumsJudged(&b.claims[i], &b.claims[j], "the "+matter); ok {
			out = append(out, Slot{i, j, f})
		}
	}
	return out
}

func (b *Bench) sumsJudged(x, y *claim, what string) (Finding, bool) {
	switch r := value.Compare(x.Number, y.Number); {
	case r == value.Same:
		return b.agree(x, y), true
	case r == value.Compatible:
		return b.difference(Variant, Number, what, x, y), true
	case r == value.Incomparable:
		return Finding{}, false
	case b.later(x, y) != nil:
		return b.difference(Update, Number, what, x, y), true
	}
	return b.difference(Conflict, Number, what, x, y), true
}

// sumsOf is the first claim of the one amount that report r gives for each
// matter, -1 where it gives several or a part.
func (b *Bench) sumsOf(r int) map[string]int {
	out := map[string]int{}
	for _, c := range b.made[r][fact.Quantity] {
		m := b.matter(c)
		if m == "" {
			continue
		}
		first, known := out[m]
		switch {
		case b.partial(c):
			out[m] = -1
		case !known:
			out[m] = c.index
		case first >= 0 && value.Compare(b.claims[first].Number, c.Number) == value.Disjoint:
			out[m] = -1
		}
	}
	return out
}

// matter is what an amount of money is of, or "".
func (b *Bench) matter(c *claim) string {
	if c.Number.Form != value.Money || c.Number.Vague || c.Negated {
		return ""
	}
	if m := matters[c.Head]; m != "" {
		return m
	}
	s := c.sentence
	clause := s.ClauseAt(c.Core.From)
	for d := 1; d <= matterReach; d++ {
		for _, i := range []int{c.Core.To - 1 + d, c.Core.From - d} {
			if clause.Contains(i) && s.Tokens[i].Noun() && !lexicon.Stop(s.Tokens[i].Lower) && matters[s.Tokens[i].Stem] != "" {
				return matters[s.Tokens[i].Stem]
			}
		}
	}
	return ""
}
