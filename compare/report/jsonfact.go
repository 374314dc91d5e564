package report

import (
	"context"
	"io"

	"parallax/compare"
	"parallax/compare/parallel"
)

// factsAtOnce is how many facts are encoded by one processor before it asks for
// more.
const factsAtOnce = 16

// factDepth is how deep the facts stand in a Document.
const factDepth = 2

// writeFacts writes the facts as they stand in a Document. All processors
// encode them, and what is encoded is held no longer than until its turn.
func (e *encoder) writeFacts(w io.Writer) error {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	var err error
	_ = parallel.Relay(ctx, len(e.table.Facts), factsAtOnce, e.encodeFacts, func(text []byte) {
		if err == nil {
			_, err = w.Write(text)
		}
		if err != nil {
			stop()
		}
		e.written.Put(&text)
	})
	return err
}

// About how many bytes a claim, a relation and what else there is of a fact take.
const (
	claimSize    = 500
	relationSize = 450
	factSize     = 250
)

// encodeFacts is some of the facts, with what stands before each in the list.
func (e *encoder) encodeFacts(from, to int) []byte {
	facts := e.table.Facts[from:to]
	size := 0
	for i := range facts {
		size += factSize + claimSize*len(facts[i].Claims) + relationSize*len(facts[i].Relations)
	}
	part := encoder{lines: lines{e.room(size), factDepth}, table: e.table, indices: e.indices}
	for i := range facts {
		if from+i > 0 {
			part.text = append(part.text, ',')
		}
		part.line()
		part.fact(facts[i])
	}
	return part.text
}

// room is room for so many bytes, that of what was written where it is enough.
func (e *encoder) room(size int) []byte {
	if text, ok := e.written.Get().(*[]byte); ok && cap(*text) >= size {
		return (*text)[:0]
	}
	return make([]byte, 0, size)
}

func (e *encoder) fact(f *compare.Fact) {
	e.open('{')
	e.member("id", f.ID)
	e.member("label", f.Label)
	e.member("verdict", f.Verdict.String())
	e.list("kinds", len(f.Kinds), func(i int) { e.quote(string(f.Kinds[i])) })
	e.list("claims", len(f.Claims), func(i int) { e.claim(&f.Claims[i]) })
	e.list("relations", len(f.Relations), func(i int) { e.relation(f, &f.Relations[i]) })
	if f.Texts != 0 {
		e.number("texts", f.Texts)
	}
	if f.Review.Ruled() {
		e.object("review", func() { e.review(f) })
	}
	e.close('}')
}

// review is what people ruled on f.
func (e *encoder) review(f *compare.Fact) {
	r := &f.Review
	e.member("status", r.Status.String())
	if r.Status == compare.Confirmed || r.Status == compare.Overruled {
		e.known("verdict", f.Verdict.String())
	}
	e.member("found", r.Found.String())
	e.known("note", r.Note)
	if r.Reshaped {
		e.truth("reshaped", true)
	}
}

func (e *encoder) claim(c *compare.Claim) {
	index := &e.indices[c.Report]
	e.open('{')
	e.number("report", c.Report)
	e.span(index.span(c.Span))
	e.member("text", e.table.Reports[c.Report].Text(c.Span))
	e.known("speaker", c.Speaker)
	e.known("via", c.Via)
	e.truth("quoted", c.Quoted)
	e.known("polarity", c.Polarity)
	e.known("modality", c.Modality)
	e.list("values", len(c.Values), func(i int) { e.value(&c.Values[i], index) })
	e.close('}')
}

func (e *encoder) value(v *compare.Value, index *codePoints) {
	e.open('{')
	e.member("type", v.Type)
	e.span(index.span(v.Span))
	e.member("text", v.Text)
	e.known("norm", v.Norm)
	e.close('}')
}

func (e *encoder) relation(f *compare.Fact, r *compare.Relation) {
	e.open('{')
	e.number("a", r.A)
	e.number("b", r.B)
	e.member("verdict", r.Verdict.String())
	if r.Origin != compare.Automatic {
		e.known("origin", r.Origin.String())
	}
	if r.Origin == compare.ByOverruling {
		e.known("found", r.Found.String())
	}
	if r.Verdict > compare.Agree {
		e.known("kind", string(r.Kind))
	}
	e.share("score", round(r.Score))
	e.known("why", r.Why)
	e.object("evidence", func() {
		e.place("a", e.indices[f.Claims[r.A].Report].span(r.EvidenceA))
		e.place("b", e.indices[f.Claims[r.B].Report].span(r.EvidenceB))
	})
	e.close('}')
}
