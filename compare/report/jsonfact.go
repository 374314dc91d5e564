package report

import (
	"context"
	"io"
	"sync"

	"parallax/compare"
	"parallax/compare/parallel"
)

// factsAtOnce is how many facts are encoded by one processor before it asks for
// more.
const factsAtOnce = 16

// The place of the facts in an encoded Document that has none, and how deep they
// stand there. No text can hold it: line breaks are escaped there.
const (
	factsOpen = "\n  \"facts\": ["
	factDepth = 2
)

// writeFacts writes the facts as they stand in an encoded Document. All processors
// encode them, and what is encoded is held no longer than until its turn.
func (b *builder) writeFacts(w io.Writer) error {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	encoders := sync.Pool{New: func() any { return &factEncoder{builder: b} }}
	var err error
	_ = parallel.Relay(ctx, len(b.table.Facts), factsAtOnce, func(from, to int) *factEncoder {
		e := encoders.Get().(*factEncoder)
		e.facts(from, to)
		return e
	}, func(e *factEncoder) {
		if err == nil {
			_, err = w.Write(e.text)
		}
		if err != nil {
			stop()
		}
		encoders.Put(e)
	})
	return err
}

// A factEncoder appends facts in the shape of a Fact.
type factEncoder struct {
	lines
	*builder
}

// facts has e hold some of the facts, with what stands before each in the list.
func (e *factEncoder) facts(from, to int) {
	e.lines = lines{e.text[:0], factDepth}
	for i := from; i < to; i++ {
		if i > 0 {
			e.text = append(e.text, ',')
		}
		e.line()
		e.fact(&e.table.Facts[i])
	}
}

func (e *factEncoder) fact(f *compare.Fact) {
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
func (e *factEncoder) review(f *compare.Fact) {
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

func (e *factEncoder) claim(c *compare.Claim) {
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

func (e *factEncoder) value(v *compare.Value, index *codePoints) {
	e.open('{')
	e.member("type", v.Type)
	e.span(index.span(v.Span))
	e.member("text", v.Text)
	e.known("norm", v.Norm)
	e.close('}')
}

func (e *factEncoder) relation(f *compare.Fact, r *compare.Relation) {
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
		e.object("a", func() { e.span(e.indices[f.Claims[r.A].Report].span(r.EvidenceA)) })
		e.object("b", func() { e.span(e.indices[f.Claims[r.B].Report].span(r.EvidenceB)) })
	})
	e.close('}')
}
