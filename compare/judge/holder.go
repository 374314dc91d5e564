package judge

import (
	"sync/atomic"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/syntax"
)

// A holder is what a Standing tells of who is in its state, read once for all the
// pairs that it is in.
type holder struct {
	party, stature, gender int // see the methods of Bench
	apart                  bool
	last                   atomic.Pointer[claim] // once it was asked for
}

// readHolders reads the standings of report r.
func (b *Bench) readHolders(r int) {
	for _, c := range b.made[r][fact.Standing] {
		c.holder = &holder{party: b.party(c), stature: b.stature(c), gender: b.gender(c), apart: b.apart(c)}
	}
}

// sameHolder reports whether the same one may be in the two states. Of questions
// that have one answer in a story that is so unless something tells them apart.
func (b *Bench) sameHolder(x, y *claim) bool {
	if x.Name != "" && y.Name != "" {
		return sameName(x.name, y.name)
	}
	p, q := x.holder.party, y.holder.party
	if p != q && (p != 0 && q != 0 || x.Head == "named") || x.holder.apart != y.holder.apart || b.otherKind(x, y) {
		return false
	}
	switch {
	case open[x.Head]:
		return !b.kin(x) && !b.kin(y)
	case lives[x.Head] && (x.Name == "" || y.Name == ""):
		return x.Report == y.Report || (x.holder.stature > 0) == (y.holder.stature > 0) && b.soleStanding(x) && b.soleStanding(y) && b.later(x, y) != nil
	}
	return b.sameSubject(x, y) && !people[b.headStem(x)]
}

// lives are the questions of people of whom a story may have many: a common noun
// does not tell which.
var lives = map[string]bool{"alive": true, "found": true, "trapped": true}

// soleStanding reports whether the claim's report tells of no other state for the
// question.
func (b *Bench) soleStanding(x *claim) bool {
	for _, c := range b.like(x) {
		if c.Head == x.Head && c.Stage != x.Stage {
			return false
		}
	}
	return true
}

// party is the side of the deed that the claim's holder is on, as its noun tells,
// or else what the sentence tells of the deed, or the one before it.
func (b *Bench) party(c *claim) int {
	s := c.sentence
	for i := c.Subject.From; i < c.Subject.To; i++ {
		if p := lexicon.Party(s.Tokens[i].Stem); p != 0 {
			return p
		}
	}
	if p := sideOf(s); p != 0 || c.Sentence == 0 {
		return p
	}
	return sideOf(&b.docs[c.Report].Sentences[c.Sentence-1])
}

// sideOf is the side of the deed that alone a sentence tells of, or 0.
func sideOf(s *syntax.Sentence) int {
	did, suffered := false, false
	for i := range s.Tokens {
		switch s.Tokens[i].Stem {
		case "arrest", "charg", "jail", "suspect", "accus", "gunman", "shooter":
			did = true
		case "die", "kill", "dead", "death", "victim", "deceas", "injur", "wound", "hurt":
			suffered = true
		}
	}
	switch {
	case did && !suffered:
		return 1
	case suffered && !did:
		return 2
	}
	return 0
}

// otherKind reports whether two holders cannot be one: a child and a grown-up, a
// man and a woman, one who was hurt and one of whom that is not said.
func (b *Bench) otherKind(x, y *claim) bool {
	return x.holder.stature*y.holder.stature < 0 || x.holder.gender*y.holder.gender < 0 ||
		x.Head == "named" && (b.hurt(x) && !b.tellsOfHurt(y) || b.hurt(y) && !b.tellsOfHurt(x))
}

// gender is 1 where the words of the claim are of a man or boy, -1 of a woman or
// girl, 0 where that is open.
func (b *Bench) gender(c *claim) int {
	s := c.sentence
	for i := c.Tokens.From; i < c.Tokens.To; i++ {
		switch s.Tokens[i].Lower {
		case "he", "him", "his", "man", "boy", "male":
			return 1
		case "she", "her", "woman", "girl", "female":
			return -1
		}
	}
	return 0
}

// hurt reports whether the claim's holder is called wounded.
func (b *Bench) hurt(c *claim) bool {
	s := c.sentence
	return s.HasIn(c.Subject, "wound") || s.HasIn(c.Subject, "injur") || s.HasIn(c.Subject, "survivor")
}

// tellsOfHurt reports whether the claim's sentence tells of wounds.
func (b *Bench) tellsOfHurt(c *claim) bool { return c.sentence.Has("wound", "injur", "hurt") }

// stature is 1 where the claim's holder is called a child, -1 where grown up, 0
// where that is open.
func (b *Bench) stature(c *claim) int {
	if c.Number.Unit == "year" {
		if child(c) {
			return 1
		}
		return -1
	}
	s := c.sentence
	for i := c.Subject.From; i < c.Subject.To; i++ {
		switch s.Tokens[i].Stem {
		case "child", "boy", "girl", "baby", "infant", "toddler", "kid", "teen", "teenager":
			return 1
		case "man", "woman", "officer", "adult", "father", "mother":
			return -1
		}
	}
	return 0
}

// apart reports whether the claim's holder is told apart from others of the story:
// "a third man", "the other victims".
func (b *Bench) apart(c *claim) bool {
	s := c.sentence
	for i := c.Subject.From; i < c.Subject.To; i++ {
		switch s.Tokens[i].Lower {
		case "other", "others", "another", "second", "third", "fourth", "more", "additional":
			return true
		}
	}
	return false
}

// kin reports whether the claim's holder is somebody's relative.
func (b *Bench) kin(c *claim) bool { return lexicon.Kin(b.headStem(c)) }

// headStem is the stem of the last word of the claim's subject, or "".
func (b *Bench) headStem(c *claim) string {
	if c.Subject.From >= c.Subject.To {
		return ""
	}
	return c.sentence.Tokens[c.Subject.To-1].Stem
}
