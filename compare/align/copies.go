package align

import (
	"strings"

	"parallax/compare/fact"
)

// copies pairs the clauses that two reports have word for word, the first with
// the first, the second with the second, with certainty: however little they say,
// they say the same. It notes them as copied.
func (x *index) copies(keep func(*Pair, *Features) bool) []Pair {
	x.copied = map[link]bool{}
	byText := map[string][][]int{} // the clauses with a text, by report
	var order []string
	for u := range x.claims {
		c := &x.claims[u]
		if c.Type != fact.Clause {
			continue
		}
		text := strings.ToLower(x.docs[c.Report].Sentences[c.Sentence].Text(c.Tokens))
		if byText[text] == nil {
			byText[text] = make([][]int, len(x.docs))
			order = append(order, text)
		}
		byText[text][c.Report] = append(byText[text][c.Report], u)
	}
	var out []Pair
	sc := x.scratch.Get().(*scratch)
	defer x.scratch.Put(sc)
	for _, text := range order {
		reports := byText[text]
		for r := range reports {
			for s := r + 1; s < len(reports); s++ {
				for i := 0; i < len(reports[r]) && i < len(reports[s]); i++ {
					p := Pair{A: reports[r][i], B: reports[s][i]}
					f := x.features(sc, p.A, p.B)
					keep(&p, &f)
					p.P = 1
					x.copied[linkOf(p.A, p.B)] = true
					out = append(out, p)
				}
			}
		}
	}
	return out
}
