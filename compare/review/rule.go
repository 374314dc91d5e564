package review

import (
	"parallax/compare"
	"parallax/compare/judge"
)

// rule applies r and returns why it is to be looked at again, "" where it is
// not.
func (w *work) rule(r *Ruling) string {
	r = w.recut(r)
	v, ok := verdict(r.Verdict)
	switch r.Act {
	case Judge:
		if !ok {
			return unknown
		}
		return w.onWhole(r, func(d *draft) { d.judge(v) })
	case Seen, Unseen:
		return w.onWhole(r, func(d *draft) { d.seen = r.Act == Seen })
	case Note:
		return w.note(r)
	case Link, Merge:
		if !ok || v == compare.Single {
			return unknown
		}
		return w.join(r, v)
	case Unlink, Split, Alone:
		return w.part(r)
	}
	return unknown
}

// onWhole rules on the fact that has the quoted claims and no others: whoever
// ruled on these has not seen what else there may be now.
func (w *work) onWhole(r *Ruling, rule func(*draft)) string {
	d := w.whole(r)
	if d == nil {
		return w.missing(r, scattered)
	}
	rule(w.edit(d))
	return ""
}

// note leaves a note where most of the claims are that it was left at.
func (w *work) note(r *Ruling) string {
	d, _ := w.any(r.On, r.Fact)
	if d == nil {
		return w.missing(r, scattered)
	}
	w.edit(d).Review.Note = r.Note
	return w.missing(r, "")
}

// judge gives d the verdict v. Relations graver than v become as mild as v;
// where none is so grave, the gravest of them become so. The others are
// confirmed. A fact without relations can only be ruled to be single.
func (d *draft) judge(v compare.Verdict) {
	d.own()
	d.alone = v == compare.Single && len(d.Relations) == 0
	gravest := d.Unruled()
	for i := range d.Relations {
		r := &d.Relations[i]
		if was := r.Unruled(); v != compare.Single && (was > v || was == gravest && was < v) {
			overrule(r, was, v)
		} else {
			confirm(r, was)
		}
	}
}

// overrule makes v of a relation that was found to be was. Of one that a person
// made, it is that person's later word.
func overrule(r *compare.Relation, was, v compare.Verdict) {
	r.Verdict = v
	if r.Origin != compare.ByLinking {
		r.Origin, r.Found = compare.ByOverruling, was
	}
	if v > compare.Agree && r.Kind == "" {
		r.Kind = judge.Other
	}
}

func confirm(r *compare.Relation, was compare.Verdict) {
	r.Verdict = was
	if r.Origin != compare.ByLinking {
		r.Origin = compare.ByConfirming
	}
}
