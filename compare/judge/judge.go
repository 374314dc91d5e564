package judge

import (
	"context"
	"strings"
	"unicode"

	"parallax/compare/fact"
	"parallax/compare/lexicon"
	"parallax/compare/parallel"
	"parallax/compare/syntax"
	"parallax/compare/value"
	"parallax/corpus"
)

// A Finding is the relation of two claims.
type Finding struct {
	Verdict Verdict
	Kind    Kind        // "" for agreement
	Why     string      // one sentence
	A, B    corpus.Span // the words that show it, in either report
	Pass    bool        // the two turned out not to speak of the same thing
	Telling bool        // the values alone show that they do
}

// Differs reports whether a finding on two claims that may not speak of one thing
// shows that they do: the guards of the rules let a difference pass, or the values
// tell it.
func (f *Finding) Differs() bool { return !f.Pass && (f.Verdict > Agree || f.Telling) }

// A Bench judges the pairs of one story.
type Bench struct {
	docs   []*syntax.Document
	claims []claim
	made   [][fact.Types][]*claim // by report and type, in reading order
	book   nameBook
	moving bool            // some report says that the toll has changed
	small  map[string]bool // the words that some report has in small letters
	named  map[string]bool // the words that some report has as part of a name

	answers  []answers // one a report
	alikes   *alikes   // of many reports
	unmarked []bool    // the report has no apostrophes
}

// New prepares to judge pairs of the claims of the documents. Where ctx is
// cancelled the Bench is not to be used.
func New(ctx context.Context, docs []*syntax.Document, claims []fact.Claim) *Bench {
	b := &Bench{docs: docs}
	first := []func(){func() { b.file(claims) }, b.readNames, func() { b.moving = moving(docs) }}
	if parallel.Each(ctx, len(first), func(i int) { first[i]() }) == nil {
		b.readAnswers(ctx)
	}
	return b
}

// like lists the claims of c's report that are of c's type.
func (b *Bench) like(c *claim) []*claim { return b.made[c.Report][c.Type] }

// holds reports whether either report has, for the same question, a claim that
// fits the other's: then it is not this value that parts them, and nothing is said.
func (b *Bench) holds(x, y *claim, fits func(c, other *claim) bool) bool {
	for _, c := range b.like(x) {
		if fits(c, y) {
			return true
		}
	}
	for _, c := range b.like(y) {
		if fits(c, x) {
			return true
		}
	}
	return false
}

// A rule looks at a pair of claims of one type; ok is false where it has
// nothing to say.
type rule func(b *Bench, x, y *claim) (Finding, bool)

// rules lists the rules for each type of claim, tried in order.
var rules = [fact.Types][]rule{
	fact.Clause:    {swapped, kinds, clauseCertainty, causes, fillers, compounds, countsApart},
	fact.Quantity:  {quantities},
	fact.Age:       {ages},
	fact.When:      {times},
	fact.Where:     {addresses, places},
	fact.Role:      {roles},
	fact.Naming:    {roles},
	fact.State:     {states, certainty},
	fact.Quotation: {quoted},
	fact.Standing:  {standings},
}

// pass is the finding that two claims do not speak of the same thing.
var pass = Finding{Pass: true}

// Judge tells how claims a and b, given by index, stand to each other.
func (b *Bench) Judge(i, j int) Finding {
	x, y := &b.claims[i], &b.claims[j]
	f := b.judge(x, y)
	b.word(&f, x, y)
	return f
}

// judge is the finding on two claims, an agreement without its words.
func (b *Bench) judge(x, y *claim) Finding {
	if x.Type != fact.State && x.Type != fact.Standing && x.Negated != y.Negated {
		return pass // a value of what happened, and of what did not
	}
	if x.Type != fact.State && x.Type != fact.Standing && lexicon.Opposite(x.Event, y.Event) {
		return pass // by how much it rose, and by how much it fell
	}
	if x.Type != fact.Standing && b.sameWords(x, y) {
		if x.Type == fact.When && value.CompareTimes(x.Time, y.Time) == value.Disjoint {
			return pass // "on Monday" of two weeks
		}
		return b.agree(x, y)
	}
	for _, r := range rules[x.Type] {
		if f, ok := r(b, x, y); ok {
			return f
		}
	}
	return b.agree(x, y)
}

// agree is the finding that nothing parts the two claims. Of values it means
// that they fit; of clauses in other words, no more than that no rule applies.
// Most findings are agreements that nobody asks the reason of: word gives it.
func (b *Bench) agree(x, y *claim) Finding {
	return Finding{Verdict: Agree, A: b.core(x), B: b.core(y)}
}

// word gives an agreement of two claims its reason.
func (b *Bench) word(f *Finding, x, y *claim) {
	switch {
	case f.Verdict != Agree || f.Why != "":
	case x.Type == fact.Clause && !b.sameWords(x, y):
		f.Why = b.label(x) + " and " + b.label(y) + " tell of the same; no rule finds a difference."
	default:
		f.Why = b.label(x) + " and " + b.label(y) + " say the same."
	}
}

// core is the span of the claim's value, or of the claim where it has none.
func (b *Bench) core(c *claim) corpus.Span {
	if c.Core.From < c.Core.To {
		return c.sentence.SpanOf(c.Core)
	}
	return c.Span
}

func (b *Bench) label(c *claim) string { return b.docs[c.Report].Report.Label }

// words is the text of a span on one line.
func (b *Bench) words(c *claim, s corpus.Span) string {
	text := b.docs[c.Report].Report.Text(s)
	if !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsSpace(r) && r != ' ' }) && !strings.Contains(text, "  ") {
		return strings.Trim(text, " ")
	}
	return strings.Join(strings.Fields(text), " ")
}

// sameWords reports whether two claims are the same words, capitals and white
// space apart. Every pair is asked, so that it makes no strings.
func (b *Bench) sameWords(x, y *claim) bool {
	p, q := b.docs[x.Report].Report.Text(x.Span), b.docs[y.Report].Report.Text(y.Span)
	if otherLetters(p, q) {
		return false
	}
	if strings.EqualFold(p, q) {
		return true
	}
	for p != "" || q != "" {
		var v, w string
		v, p = cutWord(p)
		w, q = cutWord(q)
		if !strings.EqualFold(v, w) {
			return false
		}
	}
	return true
}

// otherLetters reports whether the first characters in which two texts differ are
// letters, digits or signs of ASCII that are not one but for capitals: what most
// pairs are told apart by.
func otherLetters(p, q string) bool {
	i, n := 0, min(len(p), len(q))
	for i < n && p[i] == q[i] {
		i++
	}
	return i < n && visible(p[i]) && visible(q[i]) && !strings.EqualFold(p[i:i+1], q[i:i+1])
}

// visible reports whether c is a character of ASCII that is seen.
func visible(c byte) bool { return ' ' < c && c < 0x7f }

// cutWord is the first word of s, and what follows it.
func cutWord(s string) (word, rest string) {
	s = strings.TrimLeftFunc(s, unicode.IsSpace)
	if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
		return s[:i], s[i:]
	}
	return s, ""
}

// value is the claim's value as written.
func (b *Bench) value(c *claim) string { return b.words(c, b.core(c)) }

// later is the claim whose report came out later by a day or more, or is a later
// version of the same article; nil where that is not known.
func (b *Bench) later(x, y *claim) *claim {
	r, s := b.docs[x.Report].Report, b.docs[y.Report].Report
	p, q := r.Published, s.Published
	switch {
	case r.Later(s):
		return x
	case s.Later(r):
		return y
	case p.IsZero() || q.IsZero() || p.Format("2006-01-02") == q.Format("2006-01-02"):
		return nil
	case p.After(q):
		return x
	}
	return y
}

// alike reports whether two stems are the same or of one family and no opposites:
// boys and girls are children, and not the same. Unknown ones are not alike.
func alike(a, b string) bool {
	return a != "" && b != "" && lexicon.Related(a, b) && !lexicon.Opposite(a, b)
}

// difference words a finding of two values: "A gives the age of the driver as
// 22, B as 21."
func (b *Bench) difference(v Verdict, k Kind, what string, x, y *claim) Finding {
	return Finding{Verdict: v, Kind: k, A: b.core(x), B: b.core(y),
		Why: b.label(x) + " gives " + what + " as “" + b.value(x) + "”, " + b.label(y) + " as “" + b.value(y) + "”."}
}
