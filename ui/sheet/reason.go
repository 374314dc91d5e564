package sheet

import (
	"slices"
	"strings"

	"parallax/compare"
)

// standing is the verdict of f and its kinds, in words.
func standing(f *compare.Fact) string {
	if len(f.Kinds) == 0 {
		return f.Verdict.String()
	}
	return f.Verdict.String() + ": " + kinds(f)
}

// kinds lists the kinds of difference in f.
func kinds(f *compare.Fact) string {
	var names []string
	for _, k := range f.Kinds {
		names = append(names, string(k))
	}
	return strings.Join(names, ", ")
}

// meanings says of each kind of difference how two claims then stand.
var meanings = map[compare.Kind]string{
	"number":      "the numbers differ",
	"time":        "the times differ",
	"place":       "the places differ",
	"name":        "the names differ",
	"polarity":    "one says it is so, the other that it is not",
	"modality":    "one is certain, the other is not",
	"attribution": "they name different sources",
	"quote":       "they quote different words",
	"role":        "they differ on who did what or who is what",
	"cause":       "they give different causes",
	"other":       "they differ otherwise",
}

// meaning says how the claims of a fact with one kind of difference stand.
func meaning(f *compare.Fact) string {
	if f.Verdict == compare.Update && f.Kinds[0] == "other" {
		return "one tells of a later state"
	}
	return meanings[f.Kinds[0]]
}

// rules says of each kind of difference what its rule looks at.
var rules = map[compare.Kind]string{
	"number":      "numbers",
	"time":        "times",
	"place":       "places",
	"name":        "names",
	"polarity":    "what is so and what is not",
	"modality":    "what is certain and what is not",
	"attribution": "who is credited",
	"quote":       "quoted words",
	"role":        "who did what or is what",
	"cause":       "causes",
	"other":       "other differences",
}

// standing is the longest way to say how f stands that leaves room for its label.
func (s *Scene) standing(f *compare.Fact, hint string) string {
	ways := []string{standing(f), f.Verdict.String()}
	switch {
	case f.Verdict == compare.Agree && independence(f) != "":
		ways[0] = "agree: " + independence(f)
	case f.Verdict == compare.Single && len(f.Claims) > 0:
		ways[0] = "only " + s.short(f.Claims[0].Report) + " has it"
	case len(f.Kinds) == 1 && meanings[f.Kinds[0]] != "":
		ways = append([]string{f.Verdict.String() + ": " + meaning(f)}, ways...)
	}
	if by := ruled(f); by != "" {
		short, _, _ := strings.Cut(by, ",")
		var more []string
		for _, by := range []string{by, short} {
			for _, way := range ways {
				more = append(more, way+" "+s.Signs.Dot+" "+by)
			}
		}
		ways = append(more, ways...)
	}
	for _, h := range []string{hint, ""} {
		for _, way := range ways {
			if Width(f.Label)+Width(way)+Width(h) <= s.Frame.W-9 {
				return s.Theme.Mark[f.Verdict].Paint(way) + s.Theme.Faint.Paint(h)
			}
		}
	}
	return s.Theme.Mark[f.Verdict].Paint(f.Verdict.String())
}

// reasons gives up to most reasons why f stands as it does, the gravest relation
// first, each in as many lines as it takes. Agreements beside graver relations
// are told in few words.
func (s *Scene) reasons(f *compare.Fact, most int) [][]string {
	out := slices.Concat(s.note(f), s.relations(f, compare.Variant, most, s.why), s.copied(f))
	if f.Verdict <= compare.Agree || len(out) >= most {
		return out[:min(most, len(out))]
	}
	for _, group := range agreeing(f) {
		out = append(out, s.reason(compare.Agree, s.names(f, group)+" agree."))
	}
	return out[:min(most, len(out))]
}

// relations gives the reasons of up to most relations of f, from the gravest
// down to those of verdict least, and of milder ones that a person ruled on,
// each as why tells it.
func (s *Scene) relations(f *compare.Fact, least compare.Verdict, most int, why func(*compare.Fact, *compare.Relation) string) (out [][]string) {
	for v := compare.Conflict; v >= compare.Agree; v-- {
		for i := range f.Relations {
			if rel := &f.Relations[i]; rel.Verdict == v && (v >= least || rel.Origin != compare.Automatic) && len(out) < most {
				out = append(out, s.reason(v, why(f, rel)))
			}
		}
	}
	return out
}

func (s *Scene) reason(v compare.Verdict, text string) []string {
	return s.whole(" "+s.mark(v), plain(text))
}

// why is the reason of rel: whose it is, where it does not say so itself, and
// that no words are marked, where none are.
func (s *Scene) why(f *compare.Fact, rel *compare.Relation) string {
	a, b := s.Reports[f.Claims[rel.A].Report].Label, s.Reports[f.Claims[rel.B].Report].Label
	text := rel.Why
	if said := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" ,.;:", r) }); !slices.Contains(said, a) || !slices.Contains(said, b) {
		text = a + ", " + b + ": " + text
	}
	if _, ok := s.stands(f, rel.A); ok {
		if _, ok := s.differing(f, rel.A); !ok {
			text += " They share hardly a word, so none is marked."
		}
	}
	return held(rel, text)
}

// whyInFull is the reason of rel, by which rule it was judged, and how likely that
// is right.
func (s *Scene) whyInFull(f *compare.Fact, rel *compare.Relation) string {
	rule := rel.Verdict.String()
	if rules[rel.Kind] != "" {
		rule += " by the rule on " + rules[rel.Kind]
	}
	if rel.Origin == compare.Automatic {
		rule += "; " + compare.Confidence(rel.Score) + " right"
	}
	return s.why(f, rel) + " (" + rule + ")"
}

// agreeing lists the claims that agree with each other, in groups of which no
// two stand to each other in a graver way.
func agreeing(f *compare.Fact) [][]int {
	var groups [][]int
	for _, rel := range f.Relations {
		if rel.Verdict != compare.Agree || slices.ContainsFunc(groups, func(g []int) bool { return slices.Contains(g, rel.A) && slices.Contains(g, rel.B) }) {
			continue
		}
		at := slices.IndexFunc(groups, func(g []int) bool {
			return (slices.Contains(g, rel.A) || slices.Contains(g, rel.B)) && !differs(f, rel.A, g) && !differs(f, rel.B, g)
		})
		if at < 0 {
			groups = append(groups, nil)
			at = len(groups) - 1
		}
		g := append(groups[at], rel.A, rel.B)
		slices.Sort(g)
		groups[at] = slices.Compact(g)
	}
	return groups
}

// differs reports whether a claim stands to any of a group in a way graver than
// agreement.
func differs(f *compare.Fact, claim int, group []int) bool {
	return slices.ContainsFunc(f.Relations, func(rel compare.Relation) bool {
		return rel.Verdict > compare.Agree && (rel.A == claim && slices.Contains(group, rel.B) || rel.B == claim && slices.Contains(group, rel.A))
	})
}

// names lists the reports of claims: "A, B and C".
func (s *Scene) names(f *compare.Fact, claims []int) string {
	var labels []string
	for _, i := range claims {
		labels = append(labels, s.Reports[f.Claims[i].Report].Label)
	}
	last := len(labels) - 1
	return strings.Join(labels[:last], ", ") + " and " + labels[last]
}
