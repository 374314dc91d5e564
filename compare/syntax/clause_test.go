package syntax_test

import (
	"strings"
	"testing"

	"parallax/compare/syntax"
)

// TestShortSentencesStayWhole: what is no longer than a claim is one clause.
func TestShortSentencesStayWhole(t *testing.T) {
	for _, text := range []string{
		"The well is dry, and the pump is broken.",
		"The abbey burned on March 4, 1968.",
		"When the siren sounded, the pupils left.",
	} {
		if s := sentence(t, text); texts(s, s.Clauses) != text {
			t.Errorf("%s is cut: %s", text, texts(s, s.Clauses))
		}
	}
}

// TestLongSentencesAreCut: no claim is as long as these, and none begins in the
// middle of a phrase.
func TestLongSentencesAreCut(t *testing.T) {
	for _, text := range []string{
		"The company that runs the wooden ferries between Varne and the islands said on Monday that it would replace nine old engines, but the union of seamen said the new engines would come too late for the busy autumn season.",
		"Inspectors who visited the abandoned quarry near Elmsund last week found barrels of solvent leaking into the ground, while the owner of the quarry insisted that all barrels had been removed in spring.",
		"The storm tore the roof from the old fish market and flooded forty cellars along the quay; the mayor asked the army for pumps, blankets and three hundred camp beds.",
	} {
		s := sentence(t, text)
		if len(s.Clauses) < 2 {
			t.Errorf("%s is left whole", text)
		}
		for _, c := range s.Clauses {
			for _, g := range s.Nouns {
				if g.From < c.From && c.From < g.To {
					t.Errorf("%q is cut in %s", s.Text(g.Range), texts(s, s.Clauses))
				}
			}
		}
	}
}

// TestQuotationIsAClause: what is said and who says it are parted when either
// has enough to say.
func TestQuotationIsAClause(t *testing.T) {
	s := sentence(t, "“The bridge was never meant to carry lorries of forty tonnes,” said the retired engineer Hugo Lantz, whose firm built the bridge in 1968 for farmers with tractors and hay carts.")
	for _, c := range s.Clauses {
		text := s.Text(c)
		if strings.Contains(text, "lorries") && strings.Contains(text, "farmers") {
			t.Errorf("one clause: %s", text)
		}
	}
	if len(s.Clauses) < 2 {
		t.Errorf("%d clauses", len(s.Clauses))
	}
}

// covers reports whether ranges follow on each other from 0 to n, none empty.
func covers(rs []syntax.Range, n int) bool {
	at := 0
	for _, r := range rs {
		if r.From != at || r.To <= r.From {
			return false
		}
		at = r.To
	}
	return at == n
}
