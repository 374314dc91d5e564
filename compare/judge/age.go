package judge

import (
	"strconv"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/value"
)

// oneLife is the greatest difference between two ages that are given for one
// person by mistake; beyond it they are most likely of two people.
const oneLife = 10

// Without a common name the two ages must lie nearer: those of one who died, and
// those of a child.
const (
	oneDeath = 6
	oneChild = 2
)

// ages judges two ages. Of one name they conflict when they differ; without
// names only when each report has a single child of an age the other has not, or
// gives the age of one dead alone.
func ages(b *Bench, x, y *claim) (Finding, bool) {
	switch value.Compare(x.Number, y.Number) {
	case value.Same:
		return b.agree(x, y), true
	case value.Disjoint:
	case value.Compatible:
		return b.vaguely(x, y), true
	default:
		return pass, true
	}
	if b.soleDead(x) && b.soleDead(y) && b.common(x, y) > 0 && apart(x, y) <= oneDeath && oneBearer(x, y) {
		return b.difference(Conflict, Number, "the age of the one who died", x, y), true
	}
	if apart(x, y) > oneLife || b.holdsAmount(x, y, oneBearer) {
		return pass, true
	}
	if x.Name != "" && y.Name != "" && sameName(x.name, y.name) && b.onlyBearer(x) && b.onlyBearer(y) {
		return b.difference(Conflict, Number, "the age of "+x.Name, x, y), true
	}
	if b.loneChild(x, y) && b.loneChild(y, x) && apart(x, y) <= oneChild && !(x.Name != "" && y.Name != "") {
		return b.difference(Conflict, Number, "the child’s age", x, y), true
	}
	return pass, true
}

// oneBearer reports whether two claims are of one bearer as far as they name one.
func oneBearer(x, y *claim) bool {
	return x.Name == "" || y.Name == "" || sameName(x.name, y.name)
}

// vaguely judges two ages of which one leaves open what the other says: "in his
// 20s" and 24, of one name or of the one who died.
func (b *Bench) vaguely(x, y *claim) Finding {
	if x.Name != "" && y.Name != "" && sameName(x.name, y.name) {
		return b.difference(Variant, Number, "the age of "+x.Name, x, y)
	}
	if b.soleDead(x) && b.soleDead(y) && b.common(x, y) > 0 && (x.Name == "" || y.Name == "") {
		return b.difference(Variant, Number, "the age of the one who died", x, y)
	}
	return pass
}

// soleDead reports whether the claim gives the age of somebody who died, and its
// report no other age of the dead.
func (b *Bench) soleDead(x *claim) bool {
	if !b.dead(x) {
		return false
	}
	for _, c := range b.like(x) {
		if b.dead(c) && value.Compare(c.Number, x.Number) != value.Same {
			return false
		}
	}
	return true
}

// dead reports whether the claim's clause tells of a death, suffered and not dealt.
func (b *Bench) dead(c *claim) bool {
	s := c.sentence
	r := s.ClauseAt(c.Core.From)
	for i := r.From; i < r.To; i++ {
		switch s.Tokens[i].Stem {
		case "di", "die", "dead", "death", "fatally", "slain", "deceas":
			return true
		case "kill":
			if i > r.From && (s.Tokens[i-1].Stem == "be" || s.Tokens[i-1].Tag == "CC" || s.Tokens[i-1].Tag == "RB") {
				return true
			}
		}
	}
	return false
}

// apart is the difference of two ages in whole units.
func apart(x, y *claim) int {
	a, errA := strconv.Atoi(x.Number.Value.String())
	b, errB := strconv.Atoi(y.Number.Value.String())
	if errA != nil || errB != nil || x.Number.Unit != y.Number.Unit {
		return oneLife + 1
	}
	return max(a-b, b-a)
}

// onlyBearer reports whether the claim's report names nobody else by the
// surname: a bare surname borne by two people tells neither.
func (b *Bench) onlyBearer(x *claim) bool {
	for _, t := range []fact.Type{fact.Naming, fact.Role, fact.Age} {
		for _, c := range b.made[x.Report][t] {
			if value.SameName(c.name, x.name) == value.Different && sameSurname(c.name, x.name) {
				return false
			}
		}
	}
	return true
}

func sameSurname(x, y *value.Name) bool {
	p, q := x.Surname(), y.Surname()
	return p != "" && p == q
}

// adult is the age from which one is no child.
var adult = value.Int(18)

// loneChild reports whether x is the age of a child and the only such age in
// its report that the report of y does not give as well.
func (b *Bench) loneChild(x, y *claim) bool {
	if !child(x) || !child(y) {
		return false
	}
	for _, c := range b.like(x) {
		if !child(c) || value.Compare(c.Number, x.Number) == value.Same {
			continue
		}
		shared := false
		for _, o := range b.like(y) {
			shared = shared || value.Compare(c.Number, o.Number) == value.Same
		}
		if !shared {
			return false
		}
	}
	return true
}

func child(c *claim) bool {
	return c.Number.Unit == "year" && c.Number.Value.Cmp(adult) < 0 && (c.Head == "" || lexicon.Person(c.Head) || c.Name != "")
}
